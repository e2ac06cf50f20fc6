export const id = 6375;
export const ids = [6375];
export const modules = {
  /***/
  96375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        urlContent: () => (
          /* binding */
          urlContent
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const noted = { http: "checksum", https: "checksum", s3: "etag" };
      async function urlContent({ data }, url, where) {
        const refuse = (why, fix) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${shown(url)}\` ${why}`, { where, fix });
        const { scheme, versioned } = kindOf(data.config.remotes, url);
        const key = noted[scheme];
        const instead = "Import it (dvc import-url), and depend on the imported file.";
        if (scheme === "")
          throw refuse("is a folder of this machine", "Write its path instead.");
        if (scheme === "remote")
          throw refuse("names a remote that .dvc/config does not", "Add it: dvc remote add.");
        if (key === void 0)
          throw refuse(`is kept by ${scheme}, and dependencies on such are not supported`, instead);
        if (versioned || key === "etag" && url.includes("?")) {
          throw refuse("is an object by its version, and dependencies on such are not supported", instead);
        }
        const { lookAt } = await __webpack_require__.e(
          /* import() */
          4957
        ).then(__webpack_require__.bind(__webpack_require__, 4957));
        for (const place of await data.imports.places({ kind: "url", url, where }, "")) {
          const found = await lookAt(data.host, { ...place, called: shown(url) });
          if (found === void 0)
            continue;
          if (found.etag === void 0 || found.etag === "") {
            throw refuse("has no etag: nobody could tell when it changes", instead);
          }
          const said = key === "etag" ? found.etag : quoted(found.etag);
          const size = found.size === void 0 ? [] : [["size", BigInt(found.size)]];
          return {
            digest: `${key}:${said}`,
            item: new Map([["hash", "md5"], [key, said], ...size]),
            bytes: found.size,
            files: void 0,
            executable: false,
            from: "workspace"
          };
        }
        return void 0;
      }
      function kindOf(remotes, url) {
        const name = /^remote:\/\/([^/]+)/i.exec(url)?.[1];
        const remote = name === void 0 ? void 0 : remotes.get(name) ?? remotes.get(name.toLowerCase());
        const { options = {} } = remote ?? {};
        const versioned = ["version_aware", "worktree"].some((one) => options[one] !== void 0 && options[one] !== "false");
        const scheme = /^([\w+.-]+):\/\//.exec(remote?.url ?? url)?.[1]?.toLowerCase() ?? "";
        return { scheme, versioned };
      }
      function quoted(etag) {
        return etag.startsWith("W/") ? `W/"${etag.slice(2)}"` : `"${etag}"`;
      }
      function shown(url) {
        return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
      }
    })
  )
};

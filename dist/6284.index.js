export const id = 6284;
export const ids = [6284];
export const modules = {
  /***/
  56284: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56276);
      const none = { name: "", version: "", alias: "", digest: "", commit: "", created: false };
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
        if (bench.config.registry.kind === "none" && given.name === void 0) {
          return { outputs: none, text: "Nothing to promote: modelgate.yaml says `registry: none`." };
        }
        const registry = await bench.registry();
        const by = host.env["GITHUB_ACTOR"] ?? host.env["USER"] ?? "modelgate";
        const lines = [];
        let outputs = none;
        for (const { name, version, alias } of await movesOf(bench, given)) {
          const meta = { by, ...given.reason === void 0 ? {} : { reason: given.reason } };
          const result = await registry.promote(name, version, alias, meta);
          const stands = result.created || result.previous === void 0 ? result.version : result.previous;
          if (!result.created && given.version !== void 0 && stands.version !== result.version.version) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${alias} of ${name} stays on ${stands.version}: ${result.reason ?? "that is newer"}`, {
              fix: `To go back on purpose: modelgate rollback ${name} ${alias} --to ${result.version.version}`
            });
          }
          outputs = {
            name,
            version: stands.version,
            alias,
            digest: stands.digest,
            commit: stands.commit,
            created: result.created
          };
          lines.push(result.created ? `${name}: ${alias} is now ${stands.version}` : `${name}: ${alias} stays on ${stands.version}`);
        }
        return {
          outputs,
          text: lines.length === 0 ? "Nothing to promote: no model names an alias (`promote:`) and has a version." : lines.join("\n")
        };
      }
      async function movesOf(bench, given) {
        const registry = await bench.registry();
        const moves = [];
        for (const model of bench.config.models) {
          const name = (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_2__.a9)(model.registryName, model.dir);
          if (given.name !== void 0 && given.name !== name && given.name !== model.registryName && given.name !== model.name)
            continue;
          const alias = given.alias ?? model.promote;
          if (alias === void 0)
            continue;
          const version = given.version ?? (await registry.versions(name)).at(-1)?.version;
          if (version !== void 0)
            moves.push({ name, version, alias });
        }
        if (given.name !== void 0 && moves.length === 0) {
          const newest = given.version ?? (await registry.versions(given.name)).at(-1)?.version;
          if (newest === void 0 || given.alias === void 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(newest === void 0 ? `${given.name} has no version` : `no alias to move for ${given.name}`, {
              fix: "modelgate promote NAME VERSION ALIAS"
            });
          }
          moves.push({ name: given.name, version: newest, alias: given.alias });
        }
        return moves;
      }
    })
  ),
  /***/
  56276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xs: () => (
          /* binding */
          checkModelName
        ),
        /* harmony export */
        a9: () => (
          /* binding */
          registeredName
        ),
        /* harmony export */
        ff: () => (
          /* binding */
          checkAlias
        ),
        /* harmony export */
        wZ: () => (
          /* binding */
          tagName
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/;
      const dirPattern = /^[a-zA-Z0-9\-_./]+$/;
      function registeredName(model, dir) {
        return dir === "." || dir === "" || model.includes(":") ? model : `${dir}:${model}`;
      }
      function tagName(name) {
        checkModelName(name);
        return name.replace(":", "=");
      }
      function checkModelName(name) {
        const colon = name.indexOf(":");
        const dir = colon < 0 ? void 0 : name.slice(0, colon);
        const model = name.slice(colon + 1);
        if (!namePattern.test(model) || !isRefSafe(model)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${model}\` cannot be a registered name: ${rule}`, {
            fix: `Set \`registry-name: ${suggestion(model)}\` for this model in modelgate.yaml, or another name of that form.`
          });
        }
        if (dir !== void 0 && (!dirPattern.test(dir) || !isRefSafe(dir))) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the directory \`${dir}\` cannot be part of a tag: letters, digits and - _ . / only`, {
            fix: "Rename the directory, or give the model a registered name with its own `registry-name:`."
          });
        }
      }
      function checkAlias(alias) {
        if (namePattern.test(alias) && isRefSafe(alias))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${alias}\` cannot be an alias: ${rule}`, { fix: `Use for example ${suggestion(alias)}.` });
      }
      const rule = "only letters, digits and - _ / in it, a letter or digit at both ends";
      function isRefSafe(name) {
        return !name.includes("..") && name.split("/").every((piece) => piece !== "" && !piece.startsWith(".") && !/\.(lock)?$/.test(piece));
      }
      function suggestion(name) {
        const plain = name.replace(/[^a-zA-Z0-9\-_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
        return plain === "" ? "model" : plain;
      }
    })
  )
};

export const id = 6108;
export const ids = [6108];
export const modules = {
  /***/
  6108: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pinOfOut: () => (
          /* binding */
          pinOfOut
        ),
        /* harmony export */
        versionsOf: () => (
          /* binding */
          versionsOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
      var _dir_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18958);
      var _dvc_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28561);
      function pinOfOut(entry, said, flags) {
        const { file, where } = said;
        const path = placeOf(entry, said.folder, where);
        const listed = entry.files !== void 0 && (entry.files.length > 0 || !entry.md5);
        const manifest = listed ? listing(entry, path, where, flags.remote) : void 0;
        const digest = manifest?.digest ?? digestOf(entry);
        const origin = listed ? void 0 : cloudOrigin(entry, path, flags.remote);
        const unsupported = digest === void 0 ? reasonOf(entry) : void 0;
        const bytes = manifest === void 0 ? entry.size : total(manifest);
        const files = manifest?.entries.length ?? entry.nfiles;
        return {
          path,
          file,
          where,
          source: "dvc",
          digest: digest ?? "",
          cache: flags.cache ?? true,
          push: flags.push ?? true,
          ...bytes === void 0 ? {} : { bytes },
          ...files === void 0 ? {} : { files },
          ...entry.isexec === void 0 ? {} : { executable: entry.isexec },
          ...flags.remote === void 0 ? {} : { remote: flags.remote },
          ...origin === void 0 ? {} : { origin },
          ...manifest === void 0 ? {} : { manifest },
          ...unsupported === void 0 ? {} : { unsupported }
        };
      }
      function versionsOf(item, path, file, remote) {
        const entry = _dvc_schema_js__WEBPACK_IMPORTED_MODULE_4__.OF.safeParse(item);
        if (!entry.success)
          return {};
        const { origin, manifest } = pinOfOut({ ...entry.data, path }, { folder: ".", file, where: { file } }, remote === void 0 ? {} : { remote });
        return { ...origin === void 0 ? {} : { origin }, ...manifest === void 0 ? {} : { manifest } };
      }
      function placeOf(entry, folder, where) {
        if (/^\w+:\/\//.test(entry.path)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the out \`${entry.path}\` is outside of the workspace, which modelgate does not move`, {
            where
          });
        }
        const fault = /^[A-Za-z]:|^\//.test(entry.path) ? "is absolute" : void 0;
        const path = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.Fd)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, entry.path));
        const further = path === void 0 ? "leads out of the repository" : (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.a9)(path) ?? ownFault(path);
        if (path === void 0 || fault !== void 0 || further !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the path \`${entry.path}\` ${fault ?? further}`, {
            where,
            fix: "Data may only stand below the repository's root; name it relative to this file."
          });
        }
        return path;
      }
      function ownFault(path) {
        return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into DVC's own folder" : void 0;
      }
      function digestOf(entry) {
        if (!entry.md5)
          return void 0;
        if (entry.hash === void 0)
          return `md5-dos2unix:${entry.md5}`;
        return entry.hash === "md5" || entry.hash === "md5-dos2unix" ? `${entry.hash}:${entry.md5}` : void 0;
      }
      function reasonOf(entry) {
        if (entry.hash !== void 0 && entry.hash !== "md5" && entry.hash !== "md5-dos2unix") {
          return `is pinned by \`${entry.hash}\`; only \`md5\` is known`;
        }
        return "has no md5 yet: commit it first (dvc commit)";
      }
      function listing(entry, path, where, remote) {
        const entries = [];
        for (const file of entry.files ?? []) {
          const digest2 = digestOf({ ...file, ...entry.hash === void 0 ? {} : { hash: entry.hash } });
          if (digest2 === void 0 || digest2.endsWith(".dir"))
            return void 0;
          const fault = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.a9)(file.relpath) ?? ownFault(file.relpath);
          if (fault !== void 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the file \`${file.relpath}\` of \`${entry.path}\` ${fault}`, {
              where,
              fix: "Files of a directory are named relative to it."
            });
          }
          const location = cloudOrigin(file, `${path}/${file.relpath}`, remote);
          entries.push({
            path: file.relpath,
            digest: digest2,
            ...file.size === void 0 ? {} : { size: file.size },
            ...location === void 0 ? {} : { location: locationOf(location) }
          });
        }
        const { digest } = (0, _dir_object_js__WEBPACK_IMPORTED_MODULE_3__.Fp)(entries, entry.hash === void 0 ? "md5-dos2unix" : "md5");
        return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: (0, _dir_object_js__WEBPACK_IMPORTED_MODULE_3__.CA)(entries, where) };
      }
      function locationOf({ remote, path, version, etag }) {
        return {
          key: path,
          ...remote === void 0 ? {} : { remote },
          ...version === void 0 ? {} : { version },
          ...etag === void 0 ? {} : { etag }
        };
      }
      function cloudOrigin(entry, path, own) {
        const [name, said] = Object.entries(entry.cloud ?? {})[0] ?? [void 0, entry];
        const version = said.version_id;
        const etag = said.etag;
        if (name === void 0 && version === void 0)
          return void 0;
        const remote = own ?? name;
        return {
          kind: "cloud",
          path,
          ...remote === void 0 ? {} : { remote },
          ...version === void 0 ? {} : { version },
          ...etag == null ? {} : { etag: String(etag) }
        };
      }
      function total(manifest) {
        let sum = 0;
        for (const { size } of manifest.entries) {
          if (size === void 0)
            return void 0;
          sum += size;
        }
        return sum;
      }
    })
  ),
  /***/
  28561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OF: () => (
          /* binding */
          LockOut
        ),
        /* harmony export */
        gX: () => (
          /* binding */
          LockFile
        ),
        /* harmony export */
        oC: () => (
          /* binding */
          DvcFile
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      const Md5 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().toLowerCase().regex(/^([0-9a-f]{32}(\.dir)?)?$/, "expected an md5 digest").nullable();
      const Checksum = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Whr()]).nullable();
      const meta = {
        size: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().exactOptional(),
        nfiles: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().exactOptional(),
        isexec: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        version_id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        etag: Checksum.exactOptional(),
        checksum: Checksum.exactOptional(),
        md5: Md5.exactOptional()
      };
      const Cloud = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.rej(meta)).refine((cloud) => Object.keys(cloud).length <= 1, "expected one remote");
      const ListedFile = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ ...meta, relpath: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), cloud: Cloud.exactOptional() });
      const artifact = {
        ...meta,
        path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
        hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        persist: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        cloud: Cloud.exactOptional(),
        files: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(ListedFile).exactOptional()
      };
      const FsConfig = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J());
      const RemoteOptions = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.aig(), zod__WEBPACK_IMPORTED_MODULE_0__.zMY()]));
      const FileOut = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        ...artifact,
        cache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        push: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        remote: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        desc: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        type: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).exactOptional(),
        meta: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().exactOptional(),
        fs_config: FsConfig.exactOptional()
      });
      const FileDep = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        ...artifact,
        path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).exactOptional(),
        fs_config: FsConfig.exactOptional(),
        repo: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
          url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
          rev: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
          rev_lock: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
          config: zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J())]).exactOptional(),
          remote: zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), RemoteOptions]).exactOptional()
        }).exactOptional(),
        db: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).exactOptional(),
        dataset: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().exactOptional()
      });
      const DvcFile = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        outs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FileOut).nullable().exactOptional(),
        deps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FileDep).nullable().exactOptional(),
        wdir: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().exactOptional(),
        md5: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().exactOptional(),
        frozen: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        locked: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        always_changed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().exactOptional(),
        desc: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        meta: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().exactOptional()
      });
      const LockOut = zod__WEBPACK_IMPORTED_MODULE_0__.rej(artifact);
      const LockFile = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("2.0"),
        stages: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__._H3({ outs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(LockOut).exactOptional() })).exactOptional()
      });
    })
  )
};

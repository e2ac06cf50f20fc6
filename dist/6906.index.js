export const id = 6906;
export const ids = [6906, 6108];
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
  ),
  /***/
  56906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mP: () => (
          /* binding */
          findPins
        ),
        oA: () => (
          /* binding */
          lockPins
        ),
        parseDvcFile: () => (
          /* binding */
          parseDvcFile
        ),
        ag: () => (
          /* reexport */
          stage_outs.a
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var git_files = __webpack_require__(28968);
      var paths = __webpack_require__(9470);
      var pool = __webpack_require__(83820);
      var validate = __webpack_require__(9886);
      var lib_yaml = __webpack_require__(44979);
      ;
      function importOrigin(dep, folder, where) {
        const { path, repo } = dep;
        if (path === void 0 || dep.db !== void 0)
          return void 0;
        if (repo !== void 0)
          return repositoryOrigin(repo, path, where);
        return urlOrigin(dep, isUrl(path) || external_node_path_.posix.isAbsolute(path) ? path : external_node_path_.posix.join(folder, path), where);
      }
      function repositoryOrigin(repo, path, where) {
        const rev = repo.rev_lock ?? repo.rev;
        const { remote, config } = repo;
        return {
          kind: "repository",
          url: repo.url,
          path,
          where,
          ...rev === void 0 ? {} : { rev },
          ...remote === void 0 ? {} : { remote: typeof remote === "string" ? remote : texts(remote) },
          ...config === void 0 ? {} : { config }
        };
      }
      function urlOrigin(dep, url, where) {
        const { etag, checksum, version_id: version, md5, files } = dep;
        const said = checksum ?? md5;
        return {
          kind: "url",
          url,
          where,
          ...etag == null ? {} : { etag: String(etag) },
          ...said == null ? {} : { checksum: String(said) },
          ...version === void 0 ? {} : { version },
          ...files === void 0 ? {} : { files: files.map(({ relpath, ...file }) => listedFile(relpath, file)) },
          ...dep.fs_config === void 0 ? {} : { options: texts(dep.fs_config) }
        };
      }
      function listedFile(path, { etag, version_id: version }) {
        return {
          path,
          ...etag == null ? {} : { etag: String(etag) },
          ...version === void 0 ? {} : { version }
        };
      }
      function isUrl(path) {
        return /^\w[\w+.-]*:\/\//.test(path);
      }
      function texts(options) {
        return Object.fromEntries(Object.entries(options).map(([name, value]) => [name.toLowerCase(), String(value)]));
      }
      var dvc_out = __webpack_require__(6108);
      var dvc_schema = __webpack_require__(28561);
      var stage_outs = __webpack_require__(10340);
      ;
      const maxBytes = 64 * 1024 * 1024;
      async function findPins(host, root, outsOf) {
        const listed = await (0, git_files.C)(["**/*.dvc", "**/dvc.lock"], { cwd: root, env: host.env });
        const files = listed.filter(isPinFile).sort();
        const guard = (0, paths.JV)(root);
        const found = /* @__PURE__ */ new Map();
        await (0, pool.k)(files, 16, async (file) => {
          const path = await guard(file, { file });
          const text = await readPinFile(path, file);
          if (text === void 0)
            return;
          if (!file.endsWith("dvc.lock")) {
            found.set(file, parseDvcFile(text, file));
            return;
          }
          const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
          const yaml = await readPinFile((0, external_node_path_.join)(root, pipeline), pipeline);
          const outs = outsOf?.(file) ?? (yaml === void 0 ? () => void 0 : (0, stage_outs.a)(yaml, pipeline));
          found.set(file, lockPins(text, file, outs));
        });
        const pins = files.flatMap((file) => found.get(file) ?? []);
        refuseTwins(pins);
        return pins;
      }
      function parseDvcFile(text, file) {
        const yaml = (0, lib_yaml.parseYaml)(text, file);
        if (yaml.value === null || yaml.value === void 0)
          return [];
        const parsed = (0, validate.c)(dvc_schema.oC, yaml);
        const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), parsed.wdir ?? ".");
        const outs = (parsed.outs ?? []).map((entry, index) => (0, dvc_out.pinOfOut)(entry, { folder, file, where: yaml.locate(["outs", index, "path"]) }, entry));
        const [dep, ...others] = parsed.deps ?? [];
        const [out] = outs;
        if (dep === void 0 || others.length > 0 || out === void 0 || outs.length > 1)
          return outs;
        const origin = importOrigin(dep, folder, yaml.locate(["deps", 0, dep.repo === void 0 ? "path" : "repo"]));
        return origin === void 0 ? outs : [imported(out, origin)];
      }
      function imported(pin, origin) {
        const { unsupported, ...rest } = pin;
        const push = pin.push && origin.kind !== "repository";
        if (pin.digest !== "")
          return { ...pin, push, origin: pin.origin ?? origin };
        return { ...rest, push: false, origin, partial: true };
      }
      function lockPins(text, file, outs = () => ({ wdir: ".", out: () => void 0 })) {
        const yaml = (0, lib_yaml.parseYaml)(text, file);
        if (yaml.value === null || yaml.value === void 0)
          return [];
        const parsed = (0, validate.c)(dvc_schema.gX, yaml);
        const pins = [];
        for (const [stage, { outs: entries }] of Object.entries(parsed.stages ?? {})) {
          const known = outs(stage);
          if (known === void 0)
            continue;
          const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), known.wdir);
          for (const [index, entry] of (entries ?? []).entries()) {
            const said = known.out(entry.path);
            const flags = said ?? {};
            const where = yaml.locate(["stages", stage, "outs", index, "path"]);
            if ((said === void 0 || said.cache === false) && leadsOut(folder, entry.path))
              continue;
            const pin = (0, dvc_out.pinOfOut)(entry, { folder, file, where }, flags);
            pins.push({
              ...pin,
              stage,
              ...known.unplaced === void 0 ? {} : { unsupported: known.unplaced, unplaced: true }
            });
          }
        }
        return pins;
      }
      function leadsOut(folder, path) {
        return /^(\w+:\/\/|\/)/.test(path) || (0, paths.Fd)(external_node_path_.posix.join(folder, path)) === void 0;
      }
      function refuseTwins(pins) {
        const seen = /* @__PURE__ */ new Map();
        for (const pin of pins) {
          const other = seen.get(pin.path);
          if (other === void 0)
            seen.set(pin.path, pin);
          else {
            throw new errors.yo(`\`${pin.path}\` is pinned twice: by ${other.file} and by ${pin.file}`, {
              where: pin.where ?? { file: pin.file },
              fix: "Keep one of them."
            });
          }
        }
      }
      function isPinFile(file) {
        const parts = file.split("/");
        const name = parts.at(-1) ?? "";
        if (parts.slice(0, -1).includes(".dvc"))
          return false;
        return name === "dvc.lock" || name.endsWith(".dvc") && name !== ".dvc";
      }
      async function readPinFile(path, file) {
        try {
          const stats = await (0, promises_.lstat)(path);
          if (stats.isSymbolicLink()) {
            throw new errors.yo("this file is a symbolic link; its words would come from elsewhere", {
              where: { file },
              fix: "Replace the link by the file itself."
            });
          }
          if (!stats.isFile())
            return void 0;
          if (stats.size > maxBytes) {
            throw new errors.yo(`this file has ${stats.size} bytes, at most ${maxBytes} are read`, { where: { file } });
          }
          return await (0, promises_.readFile)(path, "utf8");
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  10340: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          stageUrls
        ),
        /* harmony export */
        a: () => (
          /* binding */
          stageOuts
        )
        /* harmony export */
      });
      var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44979);
      function stageOuts(text, file) {
        const yaml = (0, _lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, file);
        const stages = recordOf(recordOf(yaml.value)["stages"]);
        return (stage) => {
          const base = Object.hasOwn(stages, stage) ? stage : stage.slice(0, Math.max(0, stage.lastIndexOf("@")));
          if (!Object.hasOwn(stages, base))
            return void 0;
          const raw = recordOf(stages[base]);
          const inner = "do" in raw ? recordOf(raw["do"]) : raw;
          const wdir = typeof inner["wdir"] === "string" ? inner["wdir"] : ".";
          const known = outsOf(inner);
          const unplaced = wdir.includes("${") ? `cannot be placed: the wdir \`${wdir}\` of stage \`${base}\` holds a template` : void 0;
          return {
            wdir,
            ...unplaced === void 0 ? {} : { unplaced },
            out: (path) => known.find((one) => one.matches(path))?.flags
          };
        };
      }
      function stageUrls(text, file) {
        const stages = Object.values(recordOf(recordOf((0, _lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, file).value)["stages"])).map(recordOf);
        return stages.flatMap((stage) => {
          const { deps } = "do" in stage ? recordOf(stage["do"]) : stage;
          return (Array.isArray(deps) ? deps : []).filter((one) => typeof one === "string" && one.includes("://") && !one.includes("${"));
        });
      }
      function outsOf(stage) {
        const found = [];
        for (const kind of ["outs", "metrics", "plots"]) {
          const list = stage[kind];
          for (const item of Array.isArray(list) ? list : []) {
            if (typeof item === "string")
              found.push({ matches: matcher(item), flags: {} });
            else {
              for (const [path, more] of Object.entries(recordOf(item))) {
                found.push({ matches: matcher(path), flags: flagsOf(recordOf(more)) });
              }
            }
          }
        }
        return found;
      }
      function matcher(template) {
        const [first = "", ...rest] = trim(template).split(/\$\{[^}]*\}/);
        return (raw) => {
          const path = trim(raw);
          if (rest.length === 0)
            return path === first;
          if (!path.startsWith(first))
            return false;
          let from = first.length + 1;
          for (const literal of rest.slice(0, -1)) {
            const found = path.indexOf(literal, from);
            if (found < 0)
              return false;
            from = found + literal.length + 1;
          }
          const last = rest.at(-1) ?? "";
          return path.endsWith(last) && path.length - last.length >= from;
        };
      }
      function trim(path) {
        return path.replace(/^\.\//, "").replace(/\/+$/, "");
      }
      function flagsOf(raw) {
        const { cache, push, remote } = raw;
        return {
          ...typeof cache === "boolean" ? { cache } : {},
          ...typeof push === "boolean" ? { push } : {},
          ...typeof remote === "string" ? { remote } : {}
        };
      }
      function recordOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
      }
    })
  )
};

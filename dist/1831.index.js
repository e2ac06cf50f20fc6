export const id = 1831;
export const ids = [1831];
export const modules = {
  /***/
  40821: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CL: () => (
          /* binding */
          statIfThere
        ),
        /* harmony export */
        Cm: () => (
          /* binding */
          lstatIfThere
        ),
        /* harmony export */
        Gm: () => (
          /* binding */
          isLinkTo
        ),
        /* harmony export */
        U0: () => (
          /* binding */
          rememberDigest
        ),
        /* harmony export */
        YN: () => (
          /* binding */
          knownDigest
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          fileDigest
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
      var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
      var _object_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19925);
      function statIfThere(path) {
        return ask(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false }));
      }
      function lstatIfThere(path) {
        return ask(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false }));
      }
      async function fileDigest(absPath, index, stats, algorithm = "md5") {
        if (!stats.isFile()) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(absPath)} is neither a file nor a folder`, {
            fix: "Pipes, sockets and devices have no content to keep: write a file, or take the path out of dvc.yaml."
          });
        }
        const known = knownDigest(absPath, index, stats, algorithm);
        if (known !== void 0)
          return known;
        const digest = `${algorithm}:${await (0, _object_hash_js__WEBPACK_IMPORTED_MODULE_5__.Sk)(algorithm, absPath)}`;
        const after = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absPath, { bigint: true });
        if (after.mtimeNs === stats.mtimeNs && after.size === stats.size && index !== void 0) {
          rememberDigest(index, absPath, after, digest);
        }
        return digest;
      }
      function rememberDigest(index, absPath, stats, digest) {
        index.put(indexKey(absPath, (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Hd)(digest).algorithm), stats, digest);
      }
      function indexKey(absPath, algorithm) {
        return algorithm === "sha256" ? `${absPath}:sha256` : absPath;
      }
      function knownDigest(absPath, index, stats, algorithm) {
        const known = index?.get(indexKey(absPath, algorithm), stats);
        return known !== void 0 && (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Hd)(known).algorithm === algorithm ? known : void 0;
      }
      function isLinkTo(cache, digest, absPath, stats) {
        if (stats.isSymbolicLink()) {
          const target = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(absPath);
          return ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target) ? target : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absPath), target)) === cache.objectPath(digest);
        }
        if (stats.nlink < 2n)
          return false;
        const object = statIfThere(cache.objectPath(digest));
        return object !== void 0 && object.ino === stats.ino && object.dev === stats.dev;
      }
      function ask(path, body) {
        try {
          return body();
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOTDIR", "ELOOP"))
            return void 0;
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENAMETOOLONG"))
            throw error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the name \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(path)}\` is longer than this file system allows`, {
            fix: "Give the file a shorter name (most file systems take 255 bytes), and pin it again.",
            cause: error
          });
        }
      }
    })
  ),
  /***/
  36192: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          commitOut
        ),
        /* harmony export */
        V: () => (
          /* binding */
          hashOut
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
      var _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83820);
      var _digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50111);
      var _dir_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18958);
      var _file_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40821);
      var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48951);
      var _list_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23253);
      async function hashOut(host, absPath, index, algorithm = "md5") {
        const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_4__.CL)(absPath);
        if (stats === void 0)
          return void 0;
        if (!stats.isDirectory()) {
          const digest2 = await (0, _file_state_js__WEBPACK_IMPORTED_MODULE_4__.hd)(absPath, index, stats, algorithm);
          const bytes2 = Number(stats.size);
          const manifest = manifestOf(digest2, [{ path: "", size: bytes2, digest: digest2 }]);
          return { digest: digest2, bytes: bytes2, files: 1, executable: (stats.mode & 73n) !== 0n, manifest };
        }
        const found = await (0, _list_tree_js__WEBPACK_IMPORTED_MODULE_6__.n)(absPath);
        const entries = await hashListed(host, absPath, found, index, algorithm);
        const { digest } = (0, _dir_object_js__WEBPACK_IMPORTED_MODULE_3__.Fp)(entries, algorithm);
        const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
        return { digest, bytes, files: entries.length, executable: false, manifest: manifestOf(digest, entries) };
      }
      async function commitOut(host, cache, absPath, linkTypes, index, algorithm = "md5") {
        const out = await hashOut(host, absPath, index, algorithm);
        if (out === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is nothing at ${absPath} to put into the cache`);
        const place = keepsItsFile(linkTypes) ? void 0 : (0, _link_js__WEBPACK_IMPORTED_MODULE_5__.c8)(cache, linkTypes);
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__.k)(out.manifest.entries, 8, async (entry) => {
          const file = entry.path === "" ? absPath : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absPath, ...entry.path.split("/"));
          if (!await cache.has(entry.digest))
            await cache.putFile(file, entry.digest);
          await place?.(entry.digest, file, false);
        }, host.signal);
        if ((0, _digest_js__WEBPACK_IMPORTED_MODULE_8__.gn)(out.digest) && !await cache.has(out.digest)) {
          await cache.putBytes((0, _dir_object_js__WEBPACK_IMPORTED_MODULE_3__.Fp)(out.manifest.entries, algorithm).bytes, out.digest);
        }
        return { digest: out.digest, bytes: out.bytes, files: out.files };
      }
      function keepsItsFile(linkTypes) {
        return linkTypes[0] === "reflink" || linkTypes[0] === "copy" || linkTypes.length === 0;
      }
      async function hashListed(host, absDir, paths, index, algorithm) {
        const entries = /* @__PURE__ */ new Map();
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__.k)(paths, 16, async (path) => {
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absDir, ...path.split("/"));
          const fault = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.S7)(path);
          if (fault !== void 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the name of ${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.P8)(file)} ${fault}: nobody could pull it`, {
              fix: "Rename the file, or name it in .dvcignore."
            });
          }
          const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_4__.CL)(file);
          if (stats === void 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.P8)(file)} is a symbolic link to nothing (or was removed while it was read)`, {
              fix: "Remove the link, or put back what it points to."
            });
          }
          entries.set(path, { path, size: Number(stats.size), digest: await (0, _file_state_js__WEBPACK_IMPORTED_MODULE_4__.hd)(file, index, stats, algorithm) });
        }, host.signal);
        return paths.flatMap((path) => entries.get(path) ?? []);
      }
      function manifestOf(digest, entries) {
        return { schema: "modelgate/manifest/1", source: "dvc", digest, entries };
      }
    })
  ),
  /***/
  6963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          lfsPinsOf
        )
        /* harmony export */
      });
      var _sources_lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92245);
      const pinsOf = /* @__PURE__ */ new WeakMap();
      function lfsPinsOf(ctx) {
        const known = pinsOf.get(ctx) ?? (0, _sources_lfs_js__WEBPACK_IMPORTED_MODULE_0__.N)(ctx.host, ctx.root);
        pinsOf.set(ctx, known);
        return known;
      }
    })
  ),
  /***/
  42290: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          pointerLimit
        ),
        /* harmony export */
        v: () => (
          /* binding */
          parsePointer
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const pointerLimit = 1024;
      const versions = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1", "http://git-media.io/v/2"];
      const marks = ["git-lfs", "hawser", "git-media"];
      function parsePointer(bytes, where) {
        if (bytes.length === 0 || bytes.length >= pointerLimit)
          return void 0;
        const text = Buffer.from(bytes).toString("utf8");
        const first = /^version ([^\n]*)/.exec(text)?.[1]?.replace(/\r$/, "");
        if (first === void 0 || !marks.some((mark) => first.includes(mark)))
          return void 0;
        const broken = (what) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this Git LFS pointer ${what}`, {
          where,
          fix: "Write it anew with Git LFS: git add --renormalize, with git-lfs installed."
        });
        if (!versions.includes(first))
          throw broken(`is of the unknown version ${JSON.stringify(first)}`);
        if (text.includes("\r"))
          throw broken("has Windows line ends");
        if (!text.endsWith("\n"))
          throw broken("does not end with a line end");
        const extensions = [];
        let oid;
        let size;
        let last = "";
        for (const line of text.slice(0, -1).split("\n").slice(1)) {
          const [, key, value] = /^([a-zA-Z0-9.-]+) (\S+)$/.exec(line) ?? [];
          if (key === void 0 || value === void 0)
            throw broken(`has a line that is no key and value: ${shown(line)}`);
          if (key <= last)
            throw broken(`has the key \`${key}\` twice or out of its order`);
          last = key;
          if (key === "oid")
            oid = value;
          else if (key === "size")
            size = value;
          else if (/^ext-\d-\w[\w.-]*$/.test(key))
            extensions.push(key.slice("ext-0-".length));
          else
            throw broken(`has the unknown key \`${key}\``);
        }
        const hex = /^sha256:([0-9a-f]{64})$/.exec(oid ?? "")?.[1];
        if (hex === void 0)
          throw broken(oid === void 0 ? "has no `oid`" : `names its content ${shown(oid)}, not by sha256`);
        if (size === void 0 || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) {
          throw broken(size === void 0 ? "has no `size`" : `has the size ${shown(size)}`);
        }
        return { oid: hex, size: Number(size), extensions };
      }
      function shown(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  ),
  /***/
  69057: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          trackedFiles
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40895);
      var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42290);
      async function trackedFiles(host, root) {
        const at = { cwd: root, env: host.env };
        const listed = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["ls-files", "-z", "-t", "-s", "--", ":(top,attr:filter=lfs)"], at);
        const found = [];
        for (const entry of listed.split("\0")) {
          const [, tag, mode, blob = "", stage, path = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
          if (tag !== "H" || stage !== "0" || mode !== "100644" && mode !== "100755")
            continue;
          found.push({ path, executable: mode === "100755", blob });
        }
        const texts = await smallBlobs(host, root, new Set(found.map((one) => one.blob)));
        return found.flatMap(({ path, executable, blob }) => {
          const text = texts.get(blob);
          return text === void 0 ? [] : [{ path, executable, blob, text }];
        });
      }
      async function smallBlobs(host, root, blobs) {
        if (blobs.size === 0)
          return /* @__PURE__ */ new Map();
        const at = { cwd: root, env: host.env };
        const input = [...blobs].map((name) => `${name}
`).join("");
        const check = "--batch-check=%(objectname) %(objecttype) %(objectsize)";
        const sizes = await (0, _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__.oM)(["cat-file", check, "--buffer"], { ...at, input });
        const small = sizes.toString("latin1").split("\n").flatMap((line) => {
          const [name = "", type, size] = line.split(" ");
          return type === "blob" && Number(size) > 0 && Number(size) < _pointer_js__WEBPACK_IMPORTED_MODULE_2__.h ? [name] : [];
        });
        return (0, _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__.b4)(small, at);
      }
    })
  ),
  /***/
  48951: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _d: () => (
          /* binding */
          makeWorkFolder
        ),
        /* harmony export */
        c8: () => (
          /* binding */
          openPlacer
        ),
        /* harmony export */
        ij: () => (
          /* binding */
          isLeftover
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
      var _disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34030);
      const refusals = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "ENOTTY", "ENOSYS", "EINVAL", "EAGAIN"];
      const small = 1 << 18;
      function openPlacer(cache, linkTypes) {
        const refused = /* @__PURE__ */ new Map();
        const made = /* @__PURE__ */ new Set();
        const space = Buffer.allocUnsafeSlow(small);
        let newFileMode;
        async function copy(object, temporary) {
          const from = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(object, "r");
          try {
            const { size } = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(from);
            const to = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
            try {
              newFileMode ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(to).mode & 511;
              if (size <= small) {
                copyBytes(from, to, space, size);
                return;
              }
            } finally {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(to);
            }
          } finally {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(from);
          }
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(object, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, newFileMode);
        }
        function reflink(object, temporary) {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(object, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE_FORCE);
          newFileMode ??= modeOfNewFile((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(temporary));
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, newFileMode);
        }
        async function make(type, object, temporary) {
          if (type === "reflink")
            reflink(object, temporary);
          else if (type === "symlink")
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(object, temporary);
          else if (type === "copy")
            await copy(object, temporary);
          else if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(object).size === 0)
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx"));
          else
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(object, temporary);
        }
        async function link(types, object, temporary) {
          for (const type of types) {
            if (refused.has(type))
              continue;
            try {
              await make(type, object, temporary);
              return;
            } catch (error) {
              (0, _disk_js__WEBPACK_IMPORTED_MODULE_6__.MB)(temporary);
              if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "EMLINK"))
                continue;
              if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, ...refusals))
                throw error;
              refused.set(type, error.code ?? error.message);
            }
          }
          const said = [...refused].map(([type, code]) => `${type}: ${code}`).join("; ");
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__.P8)(temporary)} cannot be linked to the cache in ${cache.dir} (${said})`, {
            fix: "Add `copy` to cache.type: dvc config cache.type reflink,copy"
          });
        }
        async function place(digest, target, executable) {
          const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
          const types = executable ? copies : linkTypes;
          if (!made.has(folder)) {
            makeWorkFolder(folder);
            made.add(folder);
          }
          const temporary = temporaryIn(folder);
          try {
            await link(types, cache.objectPath(digest), temporary);
            if (executable)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, (newFileMode ?? 420) | 64);
            moveTo(temporary, target);
          } catch (error) {
            (0, _disk_js__WEBPACK_IMPORTED_MODULE_6__.MB)(temporary);
            throw (0, _disk_js__WEBPACK_IMPORTED_MODULE_6__.wO)(error, folder);
          }
        }
        return async (digest, target, executable) => {
          for (let attempt = 1; ; attempt++) {
            try {
              await place(digest, target, executable);
              return;
            } catch (error) {
              if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "ENOENT"))
                throw error;
              if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cache.objectPath(digest), { throwIfNoEntry: false }) === void 0) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__.P8)(target)} needs the object ${digest}, which has gone from the cache meanwhile`, { fix: "Run this again.", cause: error });
              }
              if (attempt === 3)
                throw error;
              made.delete((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
            }
          }
        };
      }
      const copies = ["reflink", "copy"];
      function isLeftover(path) {
        return /(^|[\\/])\.modelgate-[0-9a-f]{8}\.tmp$/.test(path);
      }
      function temporaryIn(folder) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.modelgate-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.tmp`);
      }
      function makeWorkFolder(folder) {
        try {
          (0, _disk_js__WEBPACK_IMPORTED_MODULE_6__.fc)(folder);
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "EEXIST", "ENOTDIR"))
            throw (0, _disk_js__WEBPACK_IMPORTED_MODULE_6__.wO)(error, folder);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__.P8)(folder)} should be a folder, and a file stands there or above it`, {
            fix: "Move that file away.",
            cause: error
          });
        }
      }
      function copyBytes(from, to, space, size) {
        for (let at = 0; at < size; ) {
          const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(from, space, 0, size - at, at);
          if (read === 0)
            throw new Error("an object of the cache became shorter while it was read");
          for (let written = 0; written < read; )
            written += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(to, space, written, read - written, at + written);
          at += read;
        }
      }
      function moveTo(temporary, target) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "EPERM", "EACCES"))
            throw error;
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(target, { force: true });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
        }
      }
      function modeOfNewFile(folder) {
        const path = temporaryIn(folder);
        const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).mode & 511;
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        }
      }
    })
  ),
  /***/
  23253: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          listTree
        ),
        I: () => (
          /* binding */
          walkTree
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var read_if_there = __webpack_require__(56273);
      ;
      async function readIgnore(root, absDir) {
        const rules = [".hg/", ".git/", ".git", ".dvc/"].flatMap((line) => ruleOf(line, ""));
        const below = (0, external_node_path_.relative)(root, absDir).split(external_node_path_.sep);
        for (let depth = 0; depth < below.length; depth++) {
          const dir = below.slice(0, depth).join("/");
          const text = await (0, read_if_there.pM)((0, external_node_path_.join)(root, dir, ".dvcignore"));
          for (const line of (text ?? "").split(/\r?\n/))
            rules.push(...ruleOf(line.trim(), dir));
        }
        return (path, isDir) => matches(rules, path, isDir);
      }
      function matches(rules, path, isDir) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule === void 0 || rule.dirOnly && !isDir || !path.startsWith(rule.below))
            continue;
          if (rule.regex.test(rule.byName ? name : path.slice(rule.below.length)))
            return rule.ignore;
        }
        return false;
      }
      function ruleOf(line, dir) {
        if (line === "" || line.startsWith("#") || line === "/")
          return [];
        const ignore = !line.startsWith("!");
        let pattern = ignore ? line : line.slice(1);
        const dirOnly = pattern.endsWith("/");
        if (dirOnly)
          pattern = pattern.replace(/\/+$/, "");
        const anchored = pattern.includes("/");
        if (pattern.startsWith("/"))
          pattern = pattern.slice(1);
        const segments = pattern.split("/");
        const byName = !anchored && segments[0] !== "**";
        const source = segments.map((segment, index) => segmentSource(segment, index, segments.length)).join("");
        const below = dir === "" ? "" : `${dir}/`;
        try {
          return [{ ignore, dirOnly, below, byName, regex: new RegExp(`^${source}$`, "su") }];
        } catch {
          return [];
        }
      }
      function segmentSource(segment, index, count) {
        const last = index === count - 1;
        if (segment === "**")
          return last ? ".+" : "(?:.+/)?";
        return `${globSource(segment)}${last ? "" : "/"}`;
      }
      function globSource(segment) {
        let source = "";
        for (let index = 0; index < segment.length; index++) {
          const char = segment[index] ?? "";
          if (char === "*")
            source += "[^/]*";
          else if (char === "?")
            source += "[^/]";
          else if (char === "\\" && index + 1 < segment.length)
            source += escapeRegex(segment[++index] ?? "");
          else if (char === "[") {
            const end = segment.indexOf("]", index + (/^\[[!^]?\]/.test(segment.slice(index)) ? 3 : 1));
            if (end < 0)
              source += "\\[";
            else {
              const body = segment.slice(index + 1, end).replace(/^[!^]/, "^").replace(/[\\[\]]/g, "\\$&");
              source += `[${body}]`;
              index = end;
            }
          } else
            source += escapeRegex(char);
        }
        return source;
      }
      function escapeRegex(text) {
        return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      }
      async function ignoreRoot(absPath) {
        for (let dir = (0, external_node_path_.dirname)(absPath); ; dir = (0, external_node_path_.dirname)(dir)) {
          for (const mark of [".dvc", ".git"]) {
            if (await (0, read_if_there.$B)((0, external_node_path_.join)(dir, mark)))
              return dir;
          }
          if (dir === (0, external_node_path_.dirname)(dir))
            return (0, external_node_path_.dirname)(absPath);
        }
      }
      ;
      async function* walkTree(absDir) {
        const root = await ignoreRoot(absDir);
        const ignore = await readIgnore(root, absDir);
        const inRoot = (0, external_node_path_.relative)(root, absDir).split(external_node_path_.sep).join("/");
        const prefix = inRoot === "" ? "" : `${inRoot}/`;
        const folders = isInside(inRoot, ignore) ? [] : [""];
        for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
          const names = [];
          const below = folder === "" ? "" : `${folder}/`;
          for (const entry of readFolder((0, external_node_path_.join)(absDir, folder))) {
            const kind = kindOf(absDir, below, entry, prefix, ignore);
            if (kind === "folder")
              folders.push(`${below}${entry.name}`);
            else if (kind === "file")
              names.push(entry.name);
          }
          yield { folder, names };
        }
      }
      async function listTree(absDir) {
        const files = [];
        for await (const { folder, names } of walkTree(absDir)) {
          for (const name of names)
            files.push(folder === "" ? name : `${folder}/${name}`);
        }
        return files.sort((a, b) => a < b ? -1 : 1);
      }
      function isInside(inRoot, ignore) {
        const parts = inRoot === "" ? [] : inRoot.split("/");
        return parts.some((_, index) => ignore(parts.slice(0, index + 1).join("/"), true));
      }
      function kindOf(absDir, below, entry, prefix, ignore) {
        const path = `${below}${entry.name}`;
        const link = entry.isSymbolicLink();
        const isFolder = entry.isDirectory() || link && leadsToFolder((0, external_node_path_.join)(absDir, path));
        if (ignore(`${prefix}${path}`, isFolder))
          return void 0;
        if (entry.name.includes("�"))
          refuseForeignName((0, external_node_path_.join)(absDir, below), entry.name);
        if (isFolder)
          return link ? void 0 : "folder";
        if (entry.name === ".dvcignore") {
          throw new errors.yo(`${(0, external_node_path_.join)(absDir, path)} stands inside a tracked directory, which DVC refuses`, {
            fix: "Move the .dvcignore to a folder above the directory."
          });
        }
        return entry.isFile() || link ? "file" : void 0;
      }
      function readFolder(path) {
        try {
          return (0, external_node_fs_.readdirSync)(path, { withFileTypes: true });
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT"))
            return [];
          throw error;
        }
      }
      function refuseForeignName(folder, name) {
        for (const bytes of (0, external_node_fs_.readdirSync)(folder, { encoding: "buffer" })) {
          if (bytes.toString("utf8") !== name || bytes.equals(Buffer.from(name, "utf8")))
            continue;
          const shown = bytes.toString("latin1").replace(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
          throw new errors.yo(`the name of \`${(0, external_node_path_.join)(folder, shown)}\` is not UTF-8, so that no listing can hold it`, {
            fix: "Rename the file, move it out of the tracked directory, or name it in .dvcignore. Nothing was changed."
          });
        }
      }
      function leadsToFolder(path) {
        try {
          return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
        } catch (error) {
          if ((0, errors.Or)(error, "ENOTDIR", "ELOOP"))
            return false;
          throw error;
        }
      }
    })
  ),
  /***/
  92245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          findLfsPins
        )
        /* harmony export */
      });
      var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42290);
      var _lfs_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69057);
      async function findLfsPins(host, root) {
        const pins = [];
        for (const { path, executable, text } of await (0, _lfs_tracked_js__WEBPACK_IMPORTED_MODULE_1__.O)(host, root)) {
          const pointer = (0, _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__.v)(text, { file: path });
          if (pointer === void 0 || pointer.size === 0)
            continue;
          const [extension] = pointer.extensions;
          pins.push({
            path,
            source: "lfs",
            file: path,
            digest: `sha256:${pointer.oid}`,
            bytes: pointer.size,
            executable,
            cache: true,
            push: true,
            where: { file: path },
            ...extension === void 0 ? {} : { unsupported: `is kept through the Git LFS extension \`${extension}\`, which modelgate does not run` }
          });
        }
        return pins;
      }
    })
  ),
  /***/
  40895: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CU: () => (
          /* binding */
          treeFiles
        ),
        /* harmony export */
        b4: () => (
          /* binding */
          readBlobs
        ),
        /* harmony export */
        oM: () => (
          /* binding */
          gitOutput
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60826);
      async function treeFiles(commit, options) {
        const listed = await gitOutput(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], options);
        return listed.toString("utf8").split("\0").flatMap((line) => {
          const [, mode = "", blob = "", size = "", path = ""] = /^(100\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
          return path === "" ? [] : [{ path, mode, blob, size: Number(size) }];
        });
      }
      async function readBlobs(blobs, options) {
        const found = /* @__PURE__ */ new Map();
        const names = [...new Set(blobs)];
        if (names.length === 0)
          return found;
        const input = names.map((name) => `${name}
`).join("");
        const output = await gitOutput(["cat-file", "--batch", "--buffer"], { ...options, input });
        for (let at = 0; at < output.length; ) {
          const end = output.indexOf(10, at);
          const [name = "", type, size] = output.toString("latin1", at, end).split(" ");
          if (type !== "blob")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`Git does not have the object ${name}`, {
              fix: "Fetch it: git fetch --unshallow, or a full clone."
            });
          found.set(name, output.subarray(end + 1, end + 1 + Number(size)));
          at = end + Number(size) + 2;
        }
        return found;
      }
      function gitOutput(args, options) {
        const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
        return new Promise((resolve, reject) => {
          const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: options.cwd, env, windowsHide: true });
          const out = [];
          let said = "";
          child.stdout.on("data", (data) => out.push(data));
          child.stderr.on("data", (data) => {
            said = `${said}${data.toString("utf8")}`.slice(-2e3);
          });
          child.on("error", (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`git could not be started: ${cause.message}`, { cause })));
          child.on("close", (code) => {
            if (code === 0)
              resolve(Buffer.concat(out));
            else
              reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`git ${args[0] ?? ""} failed: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_2__.sK)(said.trim())}`));
          });
          child.stdin.on("error", () => {
          });
          child.stdin.end(options.input ?? "");
        });
      }
    })
  ),
  /***/
  83820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          eachAdaptive
        ),
        k: () => (
          /* binding */
          eachLimited
        )
      });
      ;
      const shortestRound = 8;
      const worthwhile = 1.1;
      const patience = 16;
      function openThrottle({ start, max, now }) {
        let limit = Math.max(1, Math.min(start, max));
        let done = 0;
        let since = now();
        let before;
        let settled = 0;
        let careful = false;
        let halvedIn = -1;
        let round = 0;
        function next(rate) {
          if (settled > 0 && --settled > 0)
            return;
          if (before !== void 0 && before.limit < limit && rate < before.rate * worthwhile) {
            limit = before.limit;
            before = void 0;
            settled = patience;
            return;
          }
          if (limit >= max)
            return;
          before = careful ? void 0 : { limit, rate };
          limit = Math.min(max, careful ? limit + 1 : limit * 2);
        }
        return {
          get limit() {
            return limit;
          },
          finished() {
            done++;
            if (done < Math.max(limit, shortestRound))
              return;
            const time = now();
            const rate = done / Math.max(time - since, 1e-3);
            done = 0;
            since = time;
            if (halvedIn !== round)
              next(rate);
            round++;
          },
          slowDown() {
            if (halvedIn === round)
              return;
            halvedIn = round;
            limit = Math.max(1, Math.floor(limit / 2));
            done = 0;
            since = now();
            before = void 0;
            careful = true;
          }
        };
      }
      ;
      async function eachLimited(items, limit, body, signal) {
        const iterator = items[Symbol.iterator]();
        let failure;
        const worker = async () => {
          while (failure === void 0) {
            try {
              const next = iterator.next();
              if (next.done === true)
                return;
              signal?.throwIfAborted();
              await body(next.value);
            } catch (error) {
              failure ??= { error };
            }
          }
        };
        await Promise.all(Array.from({ length: limit }, worker));
        if (failure !== void 0)
          throw failure.error;
      }
      function eachAdaptive(items, body, options) {
        const { start = 32, signal } = options;
        const throttle = openThrottle({ start, max: options.max, now: options.now });
        const iterator = items[Symbol.iterator]();
        return new Promise((resolve, reject) => {
          let failure;
          let ended = false;
          let running = 0;
          const fill = () => {
            try {
              while (!ended && failure === void 0 && running < throttle.limit) {
                const next = iterator.next();
                if (next.done === true)
                  ended = true;
                else
                  void run(next.value);
              }
            } catch (error) {
              failure ??= { error };
            }
            if (running > 0)
              return;
            if (failure !== void 0)
              reject(failure.error);
            else if (ended)
              resolve();
          };
          const run = async (item) => {
            running++;
            try {
              signal?.throwIfAborted();
              await body(item, throttle);
            } catch (error) {
              failure ??= { error };
            }
            throttle.finished();
            running--;
            fill();
          };
          fill();
        });
      }
    })
  ),
  /***/
  52103: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          overlaps
        ),
        /* harmony export */
        RV: () => (
          /* binding */
          ofPin
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          isBelow
        ),
        /* harmony export */
        h1: () => (
          /* binding */
          openContents
        ),
        /* harmony export */
        k$: () => (
          /* binding */
          lockItemOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _data_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50111);
      var _data_dir_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18958);
      var _data_file_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40821);
      var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36192);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56273);
      var _outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39590);
      var _params_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28551);
      var _path_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51303);
      function openContents(ctx, pins, paths, elsewhere) {
        const seen = /* @__PURE__ */ new Map();
        const read = /* @__PURE__ */ new Map();
        const asked = (0, _path_index_js__WEBPACK_IMPORTED_MODULE_7__.A)();
        const pinned = (0, _path_index_js__WEBPACK_IMPORTED_MODULE_7__.A)(paths);
        const where = (path) => (0, _outside_js__WEBPACK_IMPORTED_MODULE_5__.sV)(ctx.root, path, { file: path });
        async function hash(path) {
          const absolute = path === "." ? ctx.root : await where(path);
          const found = await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__.V)(ctx.data.host, absolute, ctx.data.index);
          if (found === void 0)
            return void 0;
          if ((0, _data_digest_js__WEBPACK_IMPORTED_MODULE_8__.gn)(found.digest)) {
            return { digest: found.digest, bytes: found.bytes, files: found.files, executable: false, from: "workspace" };
          }
          const { digest, bytes, executable } = found;
          return { digest, bytes, files: void 0, executable, from: "workspace" };
        }
        const here = (path) => {
          const known = seen.get(path);
          if (known !== void 0)
            return known;
          const found = (0, _outside_js__WEBPACK_IMPORTED_MODULE_5__.gU)(path) ? elsewhere(path) : hash(path);
          seen.set(path, found);
          asked.add(path);
          return found;
        };
        async function absent(path) {
          const missing = [];
          for (const one of pinned.related(path)) {
            const pin = pins.get(one);
            if (pin !== void 0 && (0, _data_file_state_js__WEBPACK_IMPORTED_MODULE_2__.CL)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ctx.root, pin.path)) === void 0)
              missing.push(pin);
          }
          return missing;
        }
        async function entriesOf(pin) {
          if (!(0, _data_digest_js__WEBPACK_IMPORTED_MODULE_8__.gn)(pin.digest))
            return [{ path: "", digest: pin.digest, ...sizeOf(pin.bytes) }];
          if (pin.manifest !== void 0)
            return pin.manifest.entries;
          const remote = pin.remote === void 0 ? {} : { remote: pin.remote };
          const origin = pin.origin === void 0 ? {} : { origin: pin.origin };
          const wanted = { digest: pin.digest, name: pin.path, ...remote, ...origin };
          const { fetchManifest, nothingFetched } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353)]
          ).then(__webpack_require__.bind(__webpack_require__, 84619));
          const manifest = await fetchManifest(ctx.data, wanted, nothingFetched());
          return manifest?.entries;
        }
        async function fromPins(path, missing) {
          const exact = missing.find((pin) => pin.path === path);
          if (exact !== void 0)
            return ofPin(exact);
          const above = missing.find((pin) => isBelow(path, pin.path));
          const found = await here(path);
          if (above !== void 0 && found === void 0) {
            const below = under(await entriesOf(above) ?? [], node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(above.path, path));
            const [only] = below;
            if (below.length === 1 && only?.path === "")
              return fromFile(only);
            return below.length === 0 ? void 0 : fromTree(below);
          }
          const parts = [];
          for (const pin of missing) {
            if (!isBelow(pin.path, path))
              continue;
            const entries = await entriesOf(pin);
            if (entries === void 0)
              return void 0;
            const base = path === "." ? pin.path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(path, pin.path);
            for (const entry of entries)
              parts.push({ ...entry, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, entry.path) });
          }
          if (parts.length === 0)
            return found;
          if (found !== void 0 && (0, _data_digest_js__WEBPACK_IMPORTED_MODULE_8__.gn)(found.digest)) {
            const tree = await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__.V)(ctx.data.host, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ctx.root, path), ctx.data.index);
            parts.push(...tree?.manifest.entries ?? []);
          }
          return fromTree(parts);
        }
        return {
          pins,
          here,
          absent,
          async is(path, content, digest) {
            if (content.digest === digest)
              return true;
            if (content.from !== "workspace" || (0, _outside_js__WEBPACK_IMPORTED_MODULE_5__.gU)(path) || !digest.startsWith("md5-dos2unix:"))
              return false;
            const absolute = path === "." ? ctx.root : await where(path);
            const found = await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__.V)(ctx.data.host, absolute, ctx.data.index, "md5-dos2unix");
            return found?.digest === digest;
          },
          async of(path) {
            const missing = await absent(path);
            return missing.length === 0 ? here(path) : fromPins(path, missing);
          },
          async params(path) {
            const absolute = await where(path);
            const stats = (0, _data_file_state_js__WEBPACK_IMPORTED_MODULE_2__.CL)(absolute);
            if (stats === void 0 || stats.isDirectory())
              return void 0;
            const stamp = `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino}`;
            const known = read.get(path);
            if (known?.stamp === stamp)
              return known.values;
            const text = await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__.pM)(absolute);
            if (text === void 0)
              return void 0;
            const values = await (0, _params_js__WEBPACK_IMPORTED_MODULE_6__.Sl)(text, path);
            read.set(path, { stamp, values });
            return values;
          },
          forget(paths2) {
            for (const path of paths2) {
              for (const key of asked.related(path)) {
                seen.delete(key);
                asked.delete(key);
              }
            }
          }
        };
      }
      function isBelow(path, folder) {
        return folder === "." ? path !== "." && !(0, _outside_js__WEBPACK_IMPORTED_MODULE_5__._K)(path) : path.startsWith(`${folder}/`);
      }
      function overlaps(a, b) {
        return a === b || isBelow(a, b) || isBelow(b, a);
      }
      function ofPin(pin) {
        if (pin.digest === "" || pin.unsupported !== void 0)
          return void 0;
        const files = (0, _data_digest_js__WEBPACK_IMPORTED_MODULE_8__.gn)(pin.digest) ? pin.files : void 0;
        return { digest: pin.digest, bytes: pin.bytes, files, executable: pin.executable ?? false, from: "pin" };
      }
      function under(entries, inner) {
        return entries.flatMap((entry) => {
          if (entry.path === inner)
            return [{ ...entry, path: "" }];
          return isBelow(entry.path, inner) ? [{ ...entry, path: entry.path.slice(inner.length + 1) }] : [];
        });
      }
      function fromFile(entry) {
        return { digest: entry.digest, bytes: entry.size, files: void 0, executable: false, from: "pin" };
      }
      function fromTree(entries) {
        const { digest } = (0, _data_dir_object_js__WEBPACK_IMPORTED_MODULE_1__.Fp)(entries);
        const sizes = entries.map((entry) => entry.size);
        const bytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
        return { digest, bytes, files: entries.length, executable: false, from: "pin" };
      }
      function sizeOf(bytes) {
        return bytes === void 0 ? {} : { size: bytes };
      }
      function lockItemOf(spelled, content) {
        if (content.item !== void 0)
          return new Map([["path", spelled], ...content.item]);
        const item = /* @__PURE__ */ new Map([
          ["path", spelled],
          ["hash", "md5"],
          ["md5", content.digest.slice(content.digest.indexOf(":") + 1)]
        ]);
        if (content.bytes !== void 0)
          item.set("size", BigInt(content.bytes));
        if (content.files !== void 0)
          item.set("nfiles", BigInt(content.files));
        if (content.executable)
          item.set("isexec", true);
        return item;
      }
    })
  ),
  /***/
  9388: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Nh: () => (
          /* binding */
          nodesOf
        ),
        /* harmony export */
        TY: () => (
          /* binding */
          reversed
        ),
        /* harmony export */
        iL: () => (
          /* binding */
          namedFrom
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77997);
      var _path_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51303);
      const joined = /* @__PURE__ */ new WeakMap();
      function nodesOf(pipeline) {
        const nodes = joined.get(pipeline) ?? join(pipeline);
        joined.set(pipeline, nodes);
        return nodes;
      }
      function join(pipeline) {
        const all = /* @__PURE__ */ new Map();
        for (const [file, list] of filesOf(pipeline)) {
          if (list.stages.length === 0 && list.data.length === 0)
            continue;
          if (list.data.length > 0)
            all.set(`:${file}`, { id: `:${file}`, file, data: list.data });
          for (const stage of list.stages)
            all.set(stage.address, { id: stage.address, file, stage });
        }
        if (pipeline.data.size === 0)
          return { all, order: pipeline.order, upstream: pipeline.upstream };
        const owners = ownersOf(all);
        const paths = (0, _path_index_js__WEBPACK_IMPORTED_MODULE_2__.A)(owners.keys());
        const upstream = /* @__PURE__ */ new Map();
        for (const node of all.values()) {
          if ("data" in node || node.stage.frozen)
            continue;
          const makers = (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.JP)(node.stage).flatMap((path) => paths.related(path).flatMap((one) => owners.get(one) ?? []));
          upstream.set(node.id, [...new Set(makers)]);
        }
        return { all, order: postOrder(all.keys(), upstream), upstream };
      }
      function reversed(next) {
        const back = /* @__PURE__ */ new Map();
        for (const [id2, others] of next) {
          for (const other of others) {
            const list = back.get(other);
            if (list === void 0)
              back.set(other, [id2]);
            else
              list.push(id2);
          }
        }
        return back;
      }
      function namedFrom({ stages }, from, list) {
        return list.map((one) => {
          const stage = stages.get(one.name);
          const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(from, stage?.file ?? one.name);
          if (stage === void 0)
            return { ...one, name: file };
          return { ...one, name: file === "dvc.yaml" ? stage.name : `${file}:${stage.name}` };
        });
      }
      function filesOf(pipeline) {
        const files = /* @__PURE__ */ new Map();
        const at = (file) => {
          const known = files.get(file) ?? { stages: [], data: [] };
          files.set(file, known);
          return known;
        };
        for (const node of pipeline.data.values())
          at(node.file).data.push(node);
        for (const stage of pipeline.stages.values())
          at(stage.file).stages.push(stage);
        return files;
      }
      function ownersOf(all) {
        const owners = /* @__PURE__ */ new Map();
        for (const node of all.values()) {
          for (const { path } of "data" in node ? node.data : node.stage.outs)
            owners.set(path, node.id);
        }
        return owners;
      }
      function postOrder(ids2, next) {
        const order = [];
        const seen = /* @__PURE__ */ new Set();
        for (const root of ids2) {
          const path = [{ id: root, rest: [root] }];
          for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
            const id2 = top.rest.shift();
            if (id2 === void 0) {
              path.pop();
              if (path.length > 0)
                order.push(top.id);
            } else if (!seen.has(id2)) {
              seen.add(id2);
              path.push({ id: id2, rest: [...next.get(id2) ?? []] });
            }
          }
        }
        return order;
      }
    })
  ),
  /***/
  97541: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          selectNodes
        ),
        u: () => (
          /* binding */
          selectStages
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var contents = __webpack_require__(52103);
      ;
      function fnmatch(name, pattern) {
        let source = "";
        for (let index = 0; index < pattern.length; index++) {
          const sign = pattern[index] ?? "";
          if (sign === "*")
            source += ".*";
          else if (sign === "?")
            source += ".";
          else if (sign === "[") {
            const end = pattern.indexOf("]", index + (/^\[!?\]/.test(pattern.slice(index)) ? 1 : 0) + (pattern[index + 1] === "!" ? 2 : 1));
            if (end < 0) {
              source += "\\[";
              continue;
            }
            const set = pattern.slice(index + 1, end).replace(/[\\\][^]/g, "\\$&");
            source += set.startsWith("!") ? `[^${set.slice(1)}]` : `[${set}]`;
            index = end;
          } else
            source += sign.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
        }
        try {
          return new RegExp(`^(?:${source})$`, "su").test(name);
        } catch {
          return false;
        }
      }
      var graph = __webpack_require__(77997);
      var pipeline_nodes = __webpack_require__(9388);
      ;
      function selectNodes(pipeline, wanted) {
        const nodes = (0, pipeline_nodes.Nh)(pipeline);
        const { targets = [] } = wanted;
        const named = new Set(targets.flatMap((target) => match(pipeline, nodes, target, wanted)));
        const pick = (ids2) => [...ids2].flatMap((id2) => nodes.all.get(id2) ?? []);
        if (wanted.singleItem === true && wanted.wholePipelines !== true)
          return pick(named);
        if (named.size === 0)
          return pick(nodes.order);
        const chosen = around(nodes, named, wanted);
        return pick(nodes.order.filter((id2) => chosen.has(id2)));
      }
      function around(nodes, named, wanted) {
        if (wanted.wholePipelines === true) {
          const back = (0, pipeline_nodes.TY)(nodes.upstream);
          const both = new Map(nodes.order.map((id2) => [id2, [...nodes.upstream.get(id2) ?? [], ...back.get(id2) ?? []]]));
          return (0, graph.Cx)(named, both);
        }
        return (0, graph.Cx)(named, wanted.downstream === true ? (0, pipeline_nodes.TY)(nodes.upstream) : nodes.upstream);
      }
      function selectStages(pipeline, targets, alone = false) {
        if (targets.length === 0)
          return pipeline.order.flatMap((address) => pipeline.stages.get(address) ?? []);
        const nodes = (0, pipeline_nodes.Nh)(pipeline);
        const named = targets.flatMap((target) => match(pipeline, nodes, target, {}));
        const chosen = alone ? new Set(named) : (0, graph.Cx)(named, nodes.upstream);
        return pipeline.order.filter((id2) => chosen.has(id2)).flatMap((address) => pipeline.stages.get(address) ?? []);
      }
      function match(pipeline, nodes, written, wanted) {
        const { from = "", glob, recursive } = wanted;
        if (from === "" && glob !== true && recursive !== true && pipeline.stages.has(written))
          return [written];
        const target = written.startsWith(`${pipeline.root}/`) ? external_node_path_.posix.relative(from, written.slice(pipeline.root.length + 1)) : written;
        const ids2 = (test) => [...nodes.all.values()].filter(test).map(({ id: id2 }) => id2);
        const inside = (path2) => ids2((node) => path2 === "." || (0, contents.Yw)(node.file, path2));
        if (recursive === true) {
          const found = inside(at(from, target));
          if (found.length > 0)
            return found;
        }
        const [path, name] = glob === true ? splitGlob(target) : splitTarget(target);
        if (glob === true) {
          const file2 = at(from, path);
          const found = ids2((node) => node.file === file2 && (name === "" || "stage" in node && fnmatch(node.stage.name, name)));
          if (found.length > 0)
            return found;
          throw new errors.yo(`no stage of ${path} is called like ${JSON.stringify(written)}`, {
            fix: "With --glob targets are patterns over the names of stages, such as `train-*` or `sub/dvc.yaml:train-*`."
          });
        }
        const file = at(from, path);
        const place = at(from, target);
        const tries = [
          () => ids2((node) => node.file === file && (name === "" || !("stage" in node) || node.stage.name === name)),
          () => ids2((node) => node.file === file && "stage" in node && node.stage.name.startsWith(`${name}@`)),
          // Nothing stands there that could run.
          () => name === "" && pipeline.files.includes(file) ? [""] : [],
          () => ids2((node) => makes(node, place)),
          () => inside(place)
        ];
        for (const attempt of tries) {
          const found = attempt();
          if (found.length > 0)
            return found.filter((id2) => id2 !== "");
        }
        throw unknown(pipeline, written);
      }
      function makes(node, path) {
        const outs = "stage" in node ? node.stage.outs : node.data;
        return outs.some((out) => out.path === path || (0, contents.Yw)(path, out.path));
      }
      function at(folder, path) {
        return external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/(?<=.)\/+$/, "");
      }
      function splitTarget(target) {
        const at2 = target.indexOf("@");
        const [group, key] = at2 < 0 ? [target, ""] : [target.slice(0, at2), target.slice(at2)];
        const [, path = "", name = ""] = /^(.*?)(?::([^\\/:]*))?$/.exec(group) ?? [];
        if (external_node_path_.posix.basename(path) === "dvc.lock") {
          throw new errors.yo(`\`${target}\` names a lock file, which holds no stages to run`, {
            fix: `Did you mean \`${target.replace("dvc.lock", "dvc.yaml")}\`?`
          });
        }
        if (path === "" || name !== "")
          return [path || "dvc.yaml", name === "" ? "" : `${name}${key}`];
        const isFile = target.endsWith(".dvc") || external_node_path_.posix.basename(target) === "dvc.yaml";
        return isFile ? [target, ""] : ["dvc.yaml", group.endsWith(":") ? `${path}${key}` : target];
      }
      function splitGlob(target) {
        const colon = target.lastIndexOf(":");
        return [target.slice(0, Math.max(0, colon)) || "dvc.yaml", target.slice(colon + 1)];
      }
      function unknown(pipeline, written) {
        const known = [...pipeline.stages.keys(), ...pipeline.files];
        const near = (0, nearest.p)(written, known);
        return new errors.yo(`there is no stage, dvc.yaml or output \`${written}\``, {
          fix: near !== void 0 ? `Did you mean \`${near}\`?` : known.length === 0 ? "There is no dvc.yaml in this repository." : `Stages: ${[...pipeline.stages.keys()].slice(0, 20).join(", ")}.`
        });
      }
    })
  )
};

export const id = 2218;
export const ids = [2218];
export const modules = {
  /***/
  68019: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          applyPlan
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_breathe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77791);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
      var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34030);
      var _file_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40821);
      var _link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48951);
      var _pin_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84388);
      var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41599);
      var _safe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22470);
      async function applyPlan(ctx, plan, absent) {
        const { pin, place, remove, target, isFolder } = plan;
        const pause = (0, _lib_breathe_js__WEBPACK_IMPORTED_MODULE_2__.o)(ctx.host.signal);
        const isLfs = pin.source === "lfs";
        for (const path of remove) {
          if (!(0, _link_js__WEBPACK_IMPORTED_MODULE_7__.ij)(path))
            await refuseChanged(ctx, plan, path);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
          ctx.index.drop(path);
          await pause();
        }
        pruneEmpty(remove, target);
        if (isFolder && place.length === 0)
          (0, _link_js__WEBPACK_IMPORTED_MODULE_7__._d)(target);
        if (!isFolder && place.length > 0)
          clearLeftovers((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        const put = (0, _link_js__WEBPACK_IMPORTED_MODULE_7__.c8)(ctx.cache, isLfs ? ["reflink", "copy"] : ctx.config.cacheTypes);
        for (const { path, digest } of place) {
          if (absent?.has(digest) === true)
            continue;
          const at = (0, _plan_js__WEBPACK_IMPORTED_MODULE_8__.$)(plan, path);
          await makeWay(ctx, plan, at);
          await put(digest, at, !isFolder && pin.executable === true);
          const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_6__.Cm)(at);
          if (stats?.isFile() === true)
            (0, _file_state_js__WEBPACK_IMPORTED_MODULE_6__.U0)(ctx.index, at, stats, digest);
          await pause();
        }
        if (plan.lacksBit) {
          const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_6__.Cm)(target);
          if (stats !== void 0)
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(target, Number(stats.mode & 511n) | 64);
        }
        return place.length > 0 || remove.length > 0 || plan.lacksBit;
      }
      async function makeWay(ctx, plan, path) {
        const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_6__.Cm)(path);
        if (stats === void 0)
          return;
        if (stats.isDirectory()) {
          clearFolder(path, plan.pin);
          return;
        }
        await refuseChanged(ctx, plan, path);
      }
      async function refuseChanged(ctx, plan, path) {
        if (plan.force || await (0, _safe_js__WEBPACK_IMPORTED_MODULE_9__.I)(ctx, plan.pin, path))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(path)} was changed while its new version was fetched, and would be lost`, {
          where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_10__.d)(plan.pin),
          fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up."
        });
      }
      function clearLeftovers(folder) {
        if ((0, _file_state_js__WEBPACK_IMPORTED_MODULE_6__.Cm)(folder) === void 0)
          return;
        for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
          if ((0, _link_js__WEBPACK_IMPORTED_MODULE_7__.ij)(name))
            (0, _disk_js__WEBPACK_IMPORTED_MODULE_5__.MB)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
      }
      function clearFolder(path, pin) {
        pruneEmpty(emptyFoldersOf(path), path);
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOTEMPTY", "EEXIST"))
            throw error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the folder ${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(path)} stands where a file belongs and holds files that .dvcignore names`, { where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_10__.d)(pin), fix: "Move these files away." });
        }
      }
      function emptyFoldersOf(path) {
        const found = [];
        for (const entry of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true, recursive: true })) {
          if (entry.isDirectory())
            found.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name, "x"));
        }
        return found;
      }
      function pruneEmpty(removed, top) {
        const folders = new Set(removed.map((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
        for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
          for (let dir = folder; dir.length > top.length; dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)) {
            try {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(dir);
            } catch (error) {
              if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error))
                break;
              throw error;
            }
          }
        }
      }
    })
  ),
  /***/
  99458: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lc: () => (
          /* binding */
          foldOf
        ),
        /* harmony export */
        sv: () => (
          /* binding */
          refuseTwins
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
      function foldOf(root) {
        const letters = [".git", ".dvc"].some((name) => isSame((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name.toUpperCase())));
        return foldFor({ letters, marks: letters || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === "darwin" });
      }
      function foldFor({ letters, marks }) {
        if (!letters && !marks)
          return void 0;
        return (path) => {
          const composed = marks ? path.normalize("NFC") : path;
          return letters ? composed.toUpperCase().toLowerCase() : composed;
        };
      }
      function refuseTwins(paths, fold, of, where) {
        const written = /* @__PURE__ */ new Map();
        const folders = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const folded = fold(path);
          const twin = written.get(folded);
          if (twin !== void 0)
            throw collision(twin, path, of, where);
          written.set(folded, path);
          for (let slash = folded.lastIndexOf("/"); slash > 0; slash = folded.lastIndexOf("/", slash - 1)) {
            const folder = folded.slice(0, slash);
            if (folders.has(folder))
              break;
            folders.set(folder, path);
          }
        }
        for (const [folder, inside] of folders) {
          const twin = written.get(folder);
          if (twin !== void 0)
            throw collision(twin, inside, of, where);
        }
        return written;
      }
      function collision(one, other, of, where) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`\`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(one)}\` and \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.P8)(other)}\` of ${of} are one name on this file system: one would overwrite the other`, { where, fix: "Rename one of them where the data is made, or work on a file system that tells such names apart." });
      }
      function isSame(path, other) {
        const here = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        const there = here && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(other, { bigint: true, throwIfNoEntry: false });
        return here !== void 0 && there !== void 0 && here.ino === there.ino && here.dev === there.dev;
      }
    })
  ),
  /***/
  85872: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          settleIndex
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60826);
      var _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83820);
      var _file_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40821);
      var _tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69057);
      const filter = 'exec cat "$MODELGATE_POINTERS"/%f';
      const margin = 2;
      async function settleIndex(ctx, plans) {
        const paths = /* @__PURE__ */ new Set();
        for (const { pin, place, wasRead, target } of plans) {
          if (pin.source !== "lfs" || place.length === 0 && wasRead !== true)
            continue;
          const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_5__.Cm)(target);
          if (stats?.isFile() !== true || (0, _file_state_js__WEBPACK_IMPORTED_MODULE_5__.YN)(target, ctx.index, stats, "sha256") !== pin.digest)
            continue;
          paths.add(pin.path);
          setBack(ctx.index, target, stats, pin.digest);
        }
        if (paths.size === 0)
          return;
        const at = { cwd: ctx.root, env: ctx.host.env };
        const isSetUp = (await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(["config", "--get", "filter.lfs.process"], at)).code === 0;
        await refreshIndex(ctx, paths, isSetUp);
        if (isSetUp)
          return;
        ctx.host.log.info("Git LFS is not set up here: Git takes the pulled files for unchanged. Set it up (git lfs install) before you commit changes of them, which Git would keep whole otherwise.");
      }
      function setBack(index, path, stats, digest) {
        const seconds = Number(stats.mtimeMs) / 1e3;
        if (Date.now() / 1e3 - seconds > margin)
          return;
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, Number(stats.atimeMs) / 1e3, seconds - margin);
        const after = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_5__.Cm)(path);
        if (after !== void 0)
          (0, _file_state_js__WEBPACK_IMPORTED_MODULE_5__.U0)(index, path, after, digest);
      }
      async function refreshIndex({ host, root }, paths, isSetUp) {
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "modelgate-pointers-"));
        try {
          const placed = (await (0, _tracked_js__WEBPACK_IMPORTED_MODULE_6__.O)(host, root)).filter((file) => paths.has(file.path));
          await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__.k)(placed, 16, async ({ path, text }) => {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ...path.split("/"));
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
          });
          const at = { cwd: root, env: { ...host.env, MODELGATE_POINTERS: folder.replaceAll("\\", "/") } };
          const entries = placed.map(({ path, executable, blob }) => `100${executable ? "755" : "644"} ${blob} 0	${path}\0`);
          const reset = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(["update-index", "-z", "--index-info"], { ...at, input: entries.join("") });
          const given = isSetUp ? [] : ["-c", `filter.lfs.clean=${filter}`, "-c", "filter.lfs.required=false"];
          const done = reset.code === 0 ? await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)([...given, "update-index", "-q", "--refresh"], at) : reset;
          if (/index\.lock/.test(done.stderr)) {
            host.log.warning("Git's index is locked by another process: `git status` may call pulled Git LFS files modified");
          }
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        }
      }
    })
  ),
  /***/
  41599: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          placeOf
        ),
        j: () => (
          /* binding */
          planPin
        )
      });
      var errors = __webpack_require__(18175);
      var data_digest = __webpack_require__(50111);
      var file_state = __webpack_require__(40821);
      var list_tree = __webpack_require__(23253);
      var data_pin = __webpack_require__(84388);
      var external_node_path_ = __webpack_require__(76760);
      var breathe = __webpack_require__(77791);
      var lib_paths = __webpack_require__(9470);
      var pool = __webpack_require__(83820);
      var folding = __webpack_require__(99458);
      var data_link = __webpack_require__(48951);
      var safe = __webpack_require__(22470);
      ;
      function refuseHostile(pin, entries, guard) {
        const where = (0, data_pin.d)(pin);
        let last;
        for (const { path } of entries) {
          const fault = (0, lib_paths.S7)(path);
          if (fault !== void 0) {
            throw new errors.yo(`the file \`${(0, lib_paths.P8)(path)}\` of \`${pin.path}\` ${fault}`, {
              where,
              fix: "Nothing of it was written. Find out who wrote this pin."
            });
          }
          const slash = path.lastIndexOf("/");
          const folder = slash < 0 ? "" : path.slice(0, slash);
          if (folder === last)
            continue;
          last = folder;
          if (folder !== "")
            guard.folder(`${pin.path}/${folder}`, where);
        }
      }
      function refuseLong(ctx, entries) {
        for (const { path } of entries) {
          if (path.length * 3 <= 255)
            continue;
          for (const part of path.split("/"))
            if (Buffer.byteLength(part) > 255)
              (0, file_state.Cm)((0, external_node_path_.join)(ctx.root, part));
        }
      }
      function refuseFileAbove(ctx, pin) {
        for (let folder = (0, external_node_path_.dirname)(pin.path); folder !== "."; folder = (0, external_node_path_.dirname)(folder)) {
          const stats = (0, file_state.CL)((0, external_node_path_.join)(ctx.root, folder));
          if (stats === void 0 || stats.isDirectory())
            continue;
          throw new errors.yo(`\`${pin.path}\` belongs into the folder \`${folder}\`, and a file stands there`, {
            where: (0, data_pin.d)(pin),
            fix: "Move that file away."
          });
        }
      }
      async function refuseLoss(ctx, pin, paths, force) {
        if (force)
          return;
        const lost = [];
        await (0, pool.k)(paths, 16, async (path) => {
          if (!(0, data_link.ij)(path) && !await (0, safe.I)(ctx, pin, path))
            lost.push(path);
        }, ctx.host.signal);
        if (lost.length === 0)
          return;
        const more = lost.length > 5 ? ` and ${lost.length - 5} more` : "";
        const named = lost.sort().slice(0, 5).map((path) => `\`${(0, lib_paths.P8)(path.slice(ctx.root.length + 1))}\``);
        throw new errors.yo(`${named.join(", ")}${more} would be lost: changed here, and in no cache`, {
          where: (0, data_pin.d)(pin),
          fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up."
        });
      }
      ;
      function stateOf(ctx, path, digest, stats = (0, file_state.Cm)(path)) {
        if (stats === void 0)
          return "absent";
        if (stats.isDirectory())
          return "folder";
        if ((0, file_state.Gm)(ctx.cache, digest, path, stats))
          return "same";
        if (!stats.isFile())
          return "other";
        const known = (0, file_state.YN)(path, ctx.index, stats, (0, data_digest.Hd)(digest).algorithm);
        return known === void 0 ? "unread" : known === digest ? "same" : "other";
      }
      async function readState(ctx, path, digest) {
        const stats = (0, file_state.Cm)(path);
        if (stats === void 0)
          return "absent";
        return await (0, file_state.hd)(path, ctx.index, stats, (0, data_digest.Hd)(digest).algorithm) === digest ? "same" : "other";
      }
      ;
      async function planFolder(ctx, pin, target, manifest, { force, guard, fold, only }) {
        const where = (0, data_pin.d)(pin);
        const pause = (0, breathe.o)(ctx.host.signal);
        const remove = [];
        const stats = (0, file_state.Cm)(target);
        if (stats?.isSymbolicLink() === true)
          guard.folder(pin.path, where);
        const isThere = (0, file_state.CL)(target)?.isDirectory() === true;
        if (stats !== void 0 && !isThere)
          remove.push(target);
        const entries = only === void 0 ? manifest.entries : chosen(pin, manifest, only);
        refuseHostile(pin, entries, guard);
        refuseLong(ctx, entries);
        const written = fold && (0, folding.sv)(pathsOf(entries), fold, `\`${(0, lib_paths.P8)(pin.path)}\``, where);
        const indexOf = /* @__PURE__ */ new Map();
        for (const [at, entry] of entries.entries())
          indexOf.set(entry.path, at);
        const place = [];
        const others = [];
        const unread = [];
        let current = 0;
        let currentBytes = 0;
        const look = (path, entry) => {
          const found = (0, file_state.Cm)(path);
          const state = stateOf(ctx, path, entry.digest, found);
          if (state === "unread")
            unread.push(entry);
          else if (state === "same") {
            current++;
            currentBytes += Number(found?.size ?? 0);
          } else {
            if (state === "other")
              others.push(path);
            place.push(entry);
          }
        };
        const seen = new Uint8Array(entries.length);
        if (isThere) {
          for await (const { folder, names } of (0, list_tree.I)(target)) {
            const prefix = folder === "" ? "" : `${folder}/`;
            const absolute = below(target, prefix);
            for (const name of names) {
              const path = prefix + name;
              const at = indexOf.get(path) ?? (fold && indexOf.get(written?.get(fold(path)) ?? ""));
              const entry = at === void 0 ? void 0 : entries[at];
              if (at === void 0 || entry === void 0) {
                if (only === void 0 || only(path))
                  remove.push(absolute + name);
              } else {
                seen[at] = 1;
                look(absolute + name, entry);
              }
              await pause();
            }
          }
        }
        for (const [at, entry] of entries.entries()) {
          if (seen[at] === 1)
            continue;
          if (isThere)
            look(below(target, entry.path), entry);
          else
            place.push(entry);
          await pause();
        }
        await (0, pool.k)(unread, 16, async (entry) => {
          const path = below(target, entry.path);
          if (await readState(ctx, path, entry.digest) === "same") {
            current++;
            currentBytes += Number((0, file_state.Cm)(path)?.size ?? 0);
          } else {
            others.push(path);
            place.push(entry);
          }
        }, ctx.host.signal);
        await refuseLoss(ctx, pin, [...others, ...remove], force);
        const files = entries.length;
        return { pin, target, isFolder: true, place, remove, lacksBit: false, current, currentBytes, files, force };
      }
      function below(target, path) {
        return target + external_node_path_.sep + (external_node_path_.sep === "/" ? path : path.replaceAll("/", external_node_path_.sep));
      }
      function* pathsOf(entries) {
        for (const entry of entries)
          yield entry.path;
      }
      function chosen(pin, manifest, only) {
        const entries = manifest.entries.filter((entry) => only(entry.path));
        if (entries.length > 0)
          return entries;
        const some = manifest.entries.slice(0, 5).map((entry) => `\`${(0, lib_paths.P8)(entry.path)}\``);
        const more = manifest.entries.length > some.length ? ` and ${manifest.entries.length - some.length} more` : "";
        throw new errors.yo(`\`${pin.path}\` holds no file that the targets name`, {
          where: (0, data_pin.d)(pin),
          fix: some.length === 0 ? "It is empty." : `It holds ${some.join(", ")}${more}.`
        });
      }
      ;
      async function planPin(ctx, pin, manifest, options) {
        const where = (0, data_pin.d)(pin);
        const target = options.guard(pin.path, where);
        refuseFileAbove(ctx, pin);
        if (manifest !== void 0)
          return planFolder(ctx, pin, target, manifest, options);
        if ((0, data_digest.gn)(pin.digest)) {
          throw new errors.yo(`\`${pin.path}\` needs the directory listing ${pin.digest}, which is not in the cache`, {
            where,
            fix: "Pull it first: modelgate pull"
          });
        }
        return planFile(ctx, pin, target, options.force);
      }
      function placeOf(plan, path) {
        return path === "" ? plan.target : below(plan.target, path);
      }
      async function planFile(ctx, pin, target, force) {
        const plan = {
          pin,
          target,
          isFolder: false,
          remove: [],
          lacksBit: false,
          current: 0,
          currentBytes: 0,
          files: 1,
          force
        };
        const stats = (0, file_state.Cm)(target);
        const known = stateOf(ctx, target, pin.digest);
        const state = known === "unread" ? await readState(ctx, target, pin.digest) : known;
        if (state === "same") {
          const lacksBit = pin.executable === true && stats?.isFile() === true && (stats.mode & 64n) === 0n;
          const wasRead = known === "unread";
          return { ...plan, place: [], lacksBit, wasRead, current: 1, currentBytes: Number(stats?.size ?? 0) };
        }
        const remove = state === "folder" ? (await (0, list_tree.n)(target)).map((path) => below(target, path)) : [];
        await refuseLoss(ctx, pin, state === "other" ? [target] : remove, force);
        const size = pin.bytes === void 0 ? {} : { size: pin.bytes };
        return { ...plan, remove, place: [{ path: "", digest: pin.digest, ...size }] };
      }
    })
  ),
  /***/
  22470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          isSafe
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50111);
      var _file_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40821);
      var _lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(478);
      async function isSafe(ctx, pin, path) {
        const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(path);
        if (stats === void 0)
          return true;
        if (stats.isSymbolicLink())
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path).startsWith(ctx.cache.dir + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        if (!stats.isFile())
          return false;
        if (pin.source === "lfs" && (0, _lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__.H)(path, stats, pin.digest))
          return true;
        const known = ctx.index.get(path, stats);
        if (known !== void 0 && await ctx.cache.has(known))
          return true;
        for (const algorithm of /* @__PURE__ */ new Set([(0, _digest_js__WEBPACK_IMPORTED_MODULE_4__.Hd)(pin.digest).algorithm, "md5", "md5-dos2unix"])) {
          if (await ctx.cache.has(await (0, _file_state_js__WEBPACK_IMPORTED_MODULE_2__.hd)(path, ctx.index, stats, algorithm)))
            return true;
        }
        return false;
      }
    })
  ),
  /***/
  77791: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          breather
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      const breath = 50;
      function breather(signal) {
        let rounds = 0;
        let last = performance.now();
        return () => {
          if (++rounds % 64 !== 0)
            return void 0;
          const now = performance.now();
          if (now - last < breath)
            return void 0;
          last = now;
          return (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)().then(() => signal?.throwIfAborted());
        };
      }
    })
  )
};

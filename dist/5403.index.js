export const id = 5403;
export const ids = [5403];
export const modules = {
  /***/
  478: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          isPointerTo
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42290);
      function isPointerTo(path, stats, digest) {
        if (!stats.isFile() || stats.size === 0n || stats.size >= BigInt(_pointer_js__WEBPACK_IMPORTED_MODULE_2__.h))
          return false;
        try {
          const pointer = (0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.v)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), { file: path });
          return pointer !== void 0 && (digest === void 0 || `sha256:${pointer.oid}` === digest);
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)
            return false;
          throw error;
        }
      }
    })
  ),
  /***/
  21056: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          hasRemote
        ),
        /* harmony export */
        Rs: () => (
          /* binding */
          absentOuts
        ),
        /* harmony export */
        q5: () => (
          /* binding */
          fetchAbsent
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96501);
      var _outs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33652);
      async function absentOuts(engine, stage, options) {
        const entry = engine.entry(stage);
        if (entry === void 0 || options.allowMissing === true)
          return [];
        const pins = [];
        const reasons = [];
        for (const out of stage.outs) {
          const pin = out.cache ? (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.nZ)(stage, out, entry) : void 0;
          if (pin === void 0)
            continue;
          const here = await engine.contents.here(out.path);
          if (here !== void 0 && await engine.ctx.data.cache.has(pin.digest))
            continue;
          pins.push(pin);
          reasons.push(`its output \`${out.path}\` is ${here === void 0 ? "missing" : "not in the cache"}`);
        }
        return pins.length === 0 || await fetchAbsent(engine, pins, options) ? [] : reasons;
      }
      async function fetchAbsent(engine, pins, options) {
        const { ctx, contents } = engine;
        if (options.pull !== true)
          return false;
        const remote = await hasRemote(engine);
        if (!pins.every((pin) => pin.digest !== "" && (remote || pin.origin !== void 0)))
          return false;
        if (options.dry === true)
          return true;
        const [{ materialize }, { pullPins }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(2218), __webpack_require__.e(4802)]
          ).then(__webpack_require__.bind(__webpack_require__, 44802)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(7517)]
          ).then(__webpack_require__.bind(__webpack_require__, 27517))
        ]);
        try {
          for (const pin of pins) {
            if (await (0, _outs_js__WEBPACK_IMPORTED_MODULE_2__.sC)(engine, [pin]))
              await materialize(ctx.data, pin, { force: true });
            else
              await pullPins(ctx.data, [pin], { force: true });
          }
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))
            throw error;
          ctx.host.log.debug(`${pins.map((pin) => pin.path).join(", ")} cannot be fetched: ${error.message}`);
          return false;
        }
        contents.forget(pins.map((pin) => pin.path));
        return true;
      }
      async function hasRemote(engine) {
        try {
          return (await engine.ctx.data.reads()).length > 0;
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
            return true;
          throw error;
        }
      }
    })
  ),
  /***/
  88845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          bringUpAllData
        ),
        /* harmony export */
        F: () => (
          /* binding */
          changedData
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36192);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
      var _absent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21056);
      var _contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52103);
      var _graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77997);
      var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74542);
      async function bringUpAllData(engine, nodes, options) {
        const runs = /* @__PURE__ */ new Map();
        const failed = [];
        let failure;
        for (const node of nodes) {
          if ("stage" in node || options.keepPins === true)
            continue;
          if (engine.ctx.host.signal.aborted)
            break;
          const done = await bringUpData(engine, node, options);
          if (done === void 0)
            continue;
          runs.set(node.id, done.run);
          if (done.error === void 0)
            continue;
          failure ??= done.error;
          failed.push(node);
          engine.ctx.host.log.info((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Wk)(done.error));
          if (options.keepGoing !== true && options.ignoreErrors !== true)
            break;
        }
        return {
          runs,
          ...failure === void 0 ? {} : { failure },
          brokenFor: (stage) => stage.frozen ? void 0 : failed.find((node) => reads(stage, node))?.file
        };
      }
      function reads(stage, node) {
        const paths = (0, _graph_js__WEBPACK_IMPORTED_MODULE_6__.JP)(stage);
        return node.data.some((data) => paths.some((path) => (0, _contents_js__WEBPACK_IMPORTED_MODULE_5__.$f)(path, data.path)));
      }
      async function bringUpData(engine, node, options) {
        const started = performance.now();
        const result = (status, contents) => ({
          name: node.file,
          status,
          seconds: (performance.now() - started) / 1e3,
          outs: node.data.flatMap(({ path }, index) => {
            const content = contents[index];
            return content === void 0 ? [] : [{ path, digest: content.digest, bytes: content.bytes ?? 0 }];
          })
        });
        try {
          const contents = await judgeData(engine, node, options);
          if (contents === void 0)
            return void 0;
          engine.ctx.host.log.info(`${node.file}: its data changed`);
          if (options.dry !== true)
            await write(engine, node, contents, options);
          return { run: result("ran", contents) };
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo))
            throw error;
          return { run: { ...result("failed", []), error: (0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Wk)(error) }, error };
        }
      }
      async function changedData({ contents }, node) {
        const reasons = [];
        for (const { path, pin } of node.data) {
          const here = pin.partial === true ? void 0 : await contents.here(path);
          if (here !== void 0 && !await contents.is(path, here, pin.digest))
            reasons.push(`its data \`${path}\` changed`);
        }
        return reasons;
      }
      async function judgeData(engine, node, options) {
        const { contents, ctx } = engine;
        const found = [];
        const absent = [];
        let changed = options.force === true;
        for (const data of node.data) {
          if (data.pin.partial === true)
            return void 0;
          const here = await contents.here(data.path);
          if (here === void 0)
            absent.push(data);
          else {
            found.push(here);
            if (!await contents.is(data.path, here, data.pin.digest))
              changed = true;
            else if (data.pin.cache && !await ctx.data.cache.has(data.pin.digest))
              absent.push(data);
          }
        }
        if (!changed && absent.length === 0)
          return void 0;
        if (!changed && options.allowMissing === true)
          return void 0;
        const pins = absent.map((data) => data.pin);
        if (!changed && await (0, _absent_js__WEBPACK_IMPORTED_MODULE_4__.q5)(engine, pins, options))
          return void 0;
        const missing = node.data.length - found.length;
        if (missing === 0)
          return found;
        const paths = absent.map(({ path }) => `\`${path}\``).join(", ");
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${paths} is not here, and ${node.file} says that it is data to start from`, {
          where: { file: node.file },
          fix: "Put it back (modelgate pull), or run with --allow-missing."
        });
      }
      async function write(engine, node, contents, options) {
        const { ctx } = engine;
        const where = { file: node.file };
        if (options.noCommit !== true) {
          for (const { path, pin } of node.data) {
            if (!pin.cache)
              continue;
            const { cache, config, index } = ctx.data;
            await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__.G)(ctx.host, cache, await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(ctx.root, path, where), config.cacheTypes, index);
          }
        }
        const file = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(ctx.root, node.file, where);
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
        const { withContents } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(5720)]
        ).then(__webpack_require__.bind(__webpack_require__, 75720));
        const now = withContents(text, node.file, node.data.map((data, index) => changedContent(data, contents[index])));
        if (now !== text)
          await (0, _lock_js__WEBPACK_IMPORTED_MODULE_7__.f8)(file, now);
        await engine.ignores.add({ outs: node.data.map(({ path, pin }) => ({ path, cache: pin.cache })) }, -1);
        for (const [index, { path, pin }] of node.data.entries()) {
          const content = contents[index];
          if (content === void 0)
            continue;
          const { origin: _origin, manifest: _manifest, bytes: _bytes, files: _files, ...rest } = pin;
          engine.contents.pins.set(path, {
            ...rest,
            digest: content.digest,
            ...content.bytes === void 0 ? {} : { bytes: content.bytes },
            ...content.files === void 0 ? {} : { files: content.files },
            executable: content.executable
          });
        }
      }
      function changedContent({ pin }, content) {
        return content?.digest === pin.digest ? void 0 : content;
      }
    })
  ),
  /***/
  96501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F5: () => (
          /* binding */
          openEngine
        ),
        nB: () => (
          /* binding */
          outsOf
        ),
        nZ: () => (
          /* binding */
          pinOf
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var lib_paths = __webpack_require__(9470);
      var pipeline_contents = __webpack_require__(52103);
      var datasets = __webpack_require__(4680);
      var dvc_config_files = __webpack_require__(36561);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var once = __webpack_require__(42929);
      var read_if_there = __webpack_require__(56273);
      ;
      const share = 0.1;
      function coalesced(write, now = () => performance.now()) {
        let dirty = false;
        let next = Number.NEGATIVE_INFINITY;
        let timer;
        let under = Promise.resolve();
        let failure;
        const writeNow = () => {
          clearTimeout(timer);
          timer = void 0;
          under = under.then(async () => {
            if (!dirty)
              return;
            dirty = false;
            const started = now();
            try {
              await write();
            } catch (error) {
              failure ??= { error };
            }
            const ended = now();
            next = ended + (ended - started) / share;
          });
          return under;
        };
        const writtenOrThrown = async () => {
          await writeNow();
          if (failure !== void 0)
            throw failure.error;
        };
        return {
          async touch() {
            dirty = true;
            const wait = next - now();
            if (wait <= 0)
              await writtenOrThrown();
            else
              timer ??= setTimeout(() => void writeNow(), wait).unref();
          },
          flush: writtenOrThrown
        };
      }
      var pipeline_lock = __webpack_require__(74542);
      var path_index = __webpack_require__(51303);
      ;
      function openIgnores(host, root, outs) {
        const asked = (0, once.O)(() => ask(host, root, outs));
        const files = /* @__PURE__ */ new Map();
        return {
          async check(stage) {
            const { tracked } = await asked();
            for (const { path, cache } of stage.outs) {
              const file = tracked.get(path);
              if (cache && file !== void 0)
                throw trackedError(stage, file, path);
            }
          },
          async add(stage, rank) {
            if ((0, dvc_config_files.Fg)(host.env))
              return;
            const { ignored } = await asked();
            for (const { path, cache } of stage.outs) {
              if (!cache || ignored.has(path))
                continue;
              ignored.add(path);
              const folder = external_node_path_.posix.dirname(path);
              const file = files.get(folder) ?? openFile((0, external_node_path_.join)(root, folder, ".gitignore"));
              files.set(folder, file);
              file.entries.push({ entry: entryOf(path), rank });
              await file.disk.touch();
            }
          },
          async flush() {
            for (const { disk } of files.values())
              await disk.flush();
          }
        };
      }
      function openFile(absPath) {
        const entries = [];
        let before;
        let written;
        const disk = coalesced(async () => {
          const now = await (0, read_if_there.pM)(absPath) ?? "";
          if (before === void 0 || now !== written)
            before = now;
          const there = new Set(before.split("\n"));
          const lines = entries.toSorted((a, b) => a.rank - b.rank).filter(({ entry }) => !there.has(entry));
          const start = before === "" || before.endsWith("\n") ? before : `${before}
`;
          written = `${start}${lines.map(({ entry }) => `${entry}
`).join("")}`;
          if (lines.length > 0)
            await (0, pipeline_lock.f8)(absPath, written);
          else
            written = before;
        });
        return { entries, disk };
      }
      function entryOf(path) {
        return `/${external_node_path_.posix.basename(path).replace(/[\\*?[\]!#]/g, "\\$&")}`;
      }
      async function ask(host, root, outs) {
        const options = { cwd: root, env: host.env };
        const wanted = new Set(outs);
        const tracked = /* @__PURE__ */ new Map();
        const input = outs.map((path) => `${path}\0`).join("");
        const [listed2, checked] = await Promise.all([
          (0, git.Ii)(["ls-files", "-z"], options),
          (0, git.Ii)(["check-ignore", "-z", "--no-index", "--stdin"], { ...options, input })
        ]);
        for (const file of listed2.stdout.split("\0")) {
          if (file === "")
            continue;
          for (const path of [file, ...(0, path_index.p)(file)])
            if (wanted.has(path))
              tracked.set(path, file);
        }
        return { tracked, ignored: new Set(checked.stdout.split("\0")) };
      }
      function trackedError(stage, file, path) {
        return new errors.yo(`the output \`${file}\` of stage ${stage.address} is tracked by Git`, {
          where: { file: stage.file },
          fix: `Take it out of Git (git rm -r --cached ${path}), or give the out \`cache: false\`.`
        });
      }
      var promises_ = __webpack_require__(51455);
      ;
      async function openLock(absPath, file) {
        let stamp = await stampOf(absPath);
        let lock = await (0, pipeline_lock.mF)(absPath, file);
        let entries = new Map(lock.entries);
        let layout;
        const added = /* @__PURE__ */ new Map();
        const unwritten = /* @__PURE__ */ new Map();
        const inTurn = turns();
        const current = async () => {
          const now = await stampOf(absPath);
          if (now !== stamp) {
            lock = await (0, pipeline_lock.mF)(absPath, file);
            stamp = now;
            entries = new Map(lock.entries);
            layout = void 0;
            added.clear();
          }
          if (layout !== void 0)
            return layout;
          layout = (await layouts()).layoutOf(lock);
          for (const [name, { entry, block, rank }] of unwritten) {
            entries.set(name, (0, pipeline_lock.KF)(entry));
            if (!layout.blocks.has(name))
              added.set(name, rank);
            layout.blocks.set(name, block);
          }
          return layout;
        };
        const disk = coalesced(() => inTurn(async () => {
          const { textOf } = await layouts();
          const text = textOf(inOrder(await current(), added));
          unwritten.clear();
          await (0, pipeline_lock.f8)(absPath, text);
          stamp = await stampOf(absPath);
        }));
        return {
          entry: (name) => entries.get(name),
          dataset: (name) => lock.datasets.get(name),
          async put(name, entry, rank) {
            const changed = await inTurn(async () => {
              const { blocks } = await current();
              const block = (await layouts()).blockOf(name, entry);
              entries.set(name, (0, pipeline_lock.KF)(entry));
              if (blocks.get(name) === block)
                return false;
              if (!blocks.has(name))
                added.set(name, rank);
              blocks.set(name, block);
              unwritten.set(name, { entry, block, rank });
              return true;
            });
            if (changed)
              await disk.touch();
            return changed;
          },
          flush: disk.flush
        };
      }
      const layouts = () => Promise.all(
        /* import() */
        [__webpack_require__.e(8815), __webpack_require__.e(6497)]
      ).then(__webpack_require__.bind(__webpack_require__, 96497));
      function turns() {
        let last = Promise.resolve();
        return (body) => {
          const mine = last.then(body);
          last = mine.catch(() => {
          });
          return mine;
        };
      }
      function inOrder(layout, added) {
        const there = [...layout.blocks].filter(([name]) => !added.has(name));
        const fresh = [...layout.blocks].filter(([name]) => added.has(name));
        fresh.sort(([a], [b]) => (added.get(a) ?? 0) - (added.get(b) ?? 0));
        return { ...layout, blocks: new Map([...there, ...fresh]) };
      }
      async function stampOf(absPath) {
        try {
          const { ino, size, mtimeNs } = await (0, promises_.stat)(absPath, { bigint: true });
          return `${ino}:${size}:${mtimeNs}`;
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            return "";
          throw error;
        }
      }
      var outside = __webpack_require__(39590);
      var pipeline_pointers = __webpack_require__(48735);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const watch_share = 0.02;
      const slackMs = 10;
      const mostNamed = 10;
      const byTheWay = /(^|\/)(__pycache__|\.ipynb_checkpoints|\.modelgate|\.dvc)\/|\.pyc$|(^|\/)(\.gitignore|dvc\.lock)(\.[0-9a-f-]{36}\.tmp)?$|\.modelgate-copy$/;
      function openWatch(ctx, free, now = () => performance.now()) {
        const { host, pipeline, root } = ctx;
        const makers = new Map([...pipeline.data.keys()].map((path) => [path, void 0]));
        for (const stage of pipeline.stages.values())
          for (const out of stage.outs)
            makers.set(out.path, stage);
        const files = [...pipeline.data.values()].map((node) => node.file);
        const shown = [...pipeline.metrics, ...pipeline.plots, ...pipeline.artifacts].map((one) => one.path);
        const declared = (0, once.O)(async () => (0, path_index.A)([...makers.keys(), ...files, ...shown, ...free]));
        const outs = /* @__PURE__ */ new Map();
        let changed;
        const busy = /* @__PURE__ */ new Set();
        let suspects = /* @__PURE__ */ new Set();
        let next = 0;
        const found = /* @__PURE__ */ new Map();
        const changes = async () => {
          const args = ["ls-files", "-z", "--modified", "--others", "--exclude-standard", "--directory"];
          const { stdout } = await (0, git.Ii)(args, { cwd: root, env: host.env });
          const paths = stdout.split("\0").filter((path) => path !== "" && !byTheWay.test(path));
          return new Map(paths.map((path) => [path, watch_stampOf((0, external_node_path_.resolve)(root, path))]));
        };
        const keep = (path) => {
          const stamp = watch_stampOf((0, external_node_path_.resolve)(root, path));
          if (stamp === "")
            outs.delete(path);
          else
            outs.set(path, stamp);
        };
        const timed = async (body) => {
          const started = now();
          await body();
          next = now() + (now() - started) / watch_share;
        };
        const begin = (0, once.O)(() => timed(async () => {
          changed = await changes();
          for (const [path, maker] of makers)
            if (maker === void 0 || !busy.has(maker))
              keep(path);
        }));
        const lookAtOuts = (ran) => {
          for (const [path, stamp] of outs) {
            const is = watch_stampOf((0, external_node_path_.resolve)(root, path));
            if (is === stamp)
              continue;
            const maker = makers.get(path);
            const what = maker === void 0 ? `the data \`${path}\`` : `the output \`${path}\` of stage ${maker.address}`;
            const others = [...ran].filter(({ name }) => name !== maker?.address);
            note(`${what} was ${is === "" ? "removed" : "changed"} ${whileRan(others, (0, external_node_path_.resolve)(root, path))}`);
            keep(path);
          }
        };
        const note = (what, path) => {
          const paths = found.get(what) ?? /* @__PURE__ */ new Set();
          found.set(what, path === void 0 ? paths : paths.add(path));
        };
        const look = async () => {
          const ran = suspects;
          suspects = new Set([...ran].filter(({ to }) => to === void 0));
          lookAtOuts(ran);
          const before = changed;
          changed = await changes();
          const known = await declared();
          for (const [path, stamp] of changed) {
            if (before?.get(path) === stamp || known.related(path.replace(/\/$/, "")).length > 0)
              continue;
            note(`${whileRan([...ran], (0, external_node_path_.resolve)(root, path))} files were changed that are no outputs`, path);
          }
        };
        return {
          async during(stage, body) {
            busy.add(stage);
            for (const { path } of stage.outs)
              outs.delete(path);
            try {
              const result = await body();
              if (changed !== void 0)
                for (const { path } of stage.outs)
                  keep(path);
              return result;
            } finally {
              busy.delete(stage);
            }
          },
          async command({ address }, body) {
            await begin();
            const own = { name: address, from: Date.now() };
            suspects.add(own);
            try {
              return await body();
            } finally {
              own.to = Date.now();
              if (now() >= next) {
                next = Number.POSITIVE_INFINITY;
                await timed(look);
              }
            }
          },
          async report() {
            if (changed === void 0)
              return [];
            await look();
            return [...found].map(([what, paths]) => paths.size === 0 ? what : `${what}: ${listed([...paths])}`);
          }
        };
      }
      function whileRan(ran, absPath) {
        const at = (0, external_node_fs_.lstatSync)(absPath, { throwIfNoEntry: false })?.ctimeMs;
        const then = ran.filter(({ from, to }) => at !== void 0 && at >= from - slackMs && (to === void 0 || at <= to + 1));
        const names = [...new Set((then.length === 0 ? ran : then).map(({ name }) => name))];
        if (names.length === 0 || names.length > 3)
          return "during this run";
        return `while ${names.length === 1 ? "stage" : "stages"} ${names.join(", ")} ran`;
      }
      function listed(paths) {
        const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
        return `${paths.slice(0, mostNamed).map((path) => `\`${path}\``).join(", ")}${more}`;
      }
      function watch_stampOf(absPath) {
        const stats = (0, external_node_fs_.lstatSync)(absPath, { bigint: true, throwIfNoEntry: false });
        if (stats === void 0)
          return "";
        return stats.isDirectory() ? `${stats.mtimeNs}` : `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
      }
      ;
      async function openEngine(ctx, options = {}) {
        const { order = ctx.pipeline.order } = options;
        const ranks = new Map(order.map((address, rank) => [address, rank]));
        const rankOf = (stage) => ranks.get(stage.address) ?? order.length;
        const locks = /* @__PURE__ */ new Map();
        for (const file of ctx.pipeline.files) {
          const lockFile = lockOf(file);
          locks.set(lockFile, await openLock(await (0, lib_paths.p0)(ctx.root, lockFile, { file: lockFile }), lockFile));
        }
        const pins = /* @__PURE__ */ new Map();
        for (const node of ctx.pipeline.data.values())
          pins.set(node.path, node.pin);
        const entryOf2 = (stage) => locks.get(stage.lockFile)?.entry(stage.name);
        const pinOuts = (stage) => {
          const entry = entryOf2(stage);
          for (const out of stage.outs) {
            const pin = entry === void 0 ? void 0 : pinOf(stage, out, entry);
            if (pin === void 0)
              pins.delete(out.path);
            else
              pins.set(out.path, pin);
          }
        };
        for (const stage of ctx.pipeline.stages.values())
          pinOuts(stage);
        const outs = [...ctx.pipeline.stages.values()].flatMap((stage) => stage.outs.map((out) => out.path));
        const paths = outs.filter((path) => !(0, outside._K)(path));
        const contents = (0, pipeline_contents.h1)(ctx, pins, [...paths, ...ctx.pipeline.data.keys()], async (url) => {
          if (url.startsWith("ds://")) {
            return (0, datasets.sV)(url, ctx.pipeline.datasets, ({ file }, name) => locks.get(lockOf(file))?.dataset(name));
          }
          const reader = [...ctx.pipeline.stages.values()].find(({ deps }) => deps.includes(url));
          const { urlContent } = await __webpack_require__.e(
            /* import() */
            6375
          ).then(__webpack_require__.bind(__webpack_require__, 96375));
          return urlContent(ctx, url, { file: reader?.file ?? "dvc.yaml" });
        });
        const written = /* @__PURE__ */ new Set();
        const pointers = await (0, pipeline_pointers.PE)(ctx);
        const ignores = openIgnores(ctx.host, ctx.root, [...paths, ...ctx.pipeline.data.keys()]);
        return {
          ctx,
          contents,
          pointers,
          ignores,
          written,
          entry: entryOf2,
          async record(stage, entry) {
            if (await locks.get(stage.lockFile)?.put(stage.name, entry, rankOf(stage)) === true)
              written.add(stage.lockFile);
            contents.forget(stage.outs.map((out) => out.path));
            pinOuts(stage);
          },
          ignore: (stage) => ignores.add(stage, rankOf(stage)),
          async flush() {
            for (const lock of locks.values())
              await lock.flush();
            await ignores.flush();
          },
          watch: openWatch(ctx, [...options.free ?? [], ...pointers.paths])
        };
      }
      function lockOf(file) {
        return external_node_path_.posix.join(external_node_path_.posix.dirname(file), "dvc.lock");
      }
      function pinOf(stage, out, entry) {
        const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
        if (item?.digest === void 0 || (0, outside._K)(out.path))
          return void 0;
        return {
          path: out.path,
          source: "dvc",
          file: stage.lockFile,
          stage: stage.name,
          digest: item.digest,
          ...item.bytes === void 0 ? {} : { bytes: item.bytes },
          ...item.files === void 0 ? {} : { files: item.files },
          ...item.executable ? { executable: true } : {},
          cache: out.cache,
          push: out.push,
          ...out.remote === void 0 ? {} : { remote: out.remote },
          ...item.versions === void 0 ? {} : item.versions(out.path, stage.lockFile, out.remote)
        };
      }
      function outsOf(stage, entry) {
        const found = /* @__PURE__ */ new Map();
        for (const out of stage.outs) {
          const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
          if (item?.digest === void 0)
            return void 0;
          const { digest, bytes, files, executable } = item;
          found.set(out.path, { digest, bytes, files, executable, from: "pin" });
        }
        return found;
      }
    })
  ),
  /***/
  61332: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        Ms: () => (
          /* binding */
          entryOf
        ),
        /* harmony export */
        Yd: () => (
          /* binding */
          missingDep
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52103);
      var _params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28551);
      var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69560);
      async function readInputs(contents, stage) {
        const deps = /* @__PURE__ */ new Map();
        for (const path of stage.deps) {
          const content = await contents.of(path);
          if (content === void 0)
            throw missingDep(stage, path);
          deps.set(path, content);
        }
        const params = /* @__PURE__ */ new Map();
        for (const wanted of stage.params) {
          const all = await contents.params(wanted.file);
          if (all === void 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
              where: { file: stage.file }
            });
          }
          params.set(wanted.file, (0, _params_js__WEBPACK_IMPORTED_MODULE_2__.L6)(all, wanted, { file: wanted.file }));
        }
        return { deps, params };
      }
      function missingDep(stage, path) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the dependency \`${path}\` of stage ${stage.address} does not exist, and nothing pins it`, {
          where: { file: stage.file },
          fix: "Add the file, or the stage that makes it."
        });
      }
      function entryOf(stage, inputs, outs) {
        const entry = /* @__PURE__ */ new Map([["cmd", typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd]]]);
        const deps = itemsOf(stage, inputs.deps);
        if (deps.length > 0)
          entry.set("deps", deps);
        const params = paramsOf(stage, inputs.params);
        if (params.size > 0)
          entry.set("params", params);
        const made = itemsOf(stage, outs);
        if (made.length > 0)
          entry.set("outs", made);
        return entry;
      }
      function itemsOf(stage, contents) {
        return [...contents].map(([path, content]) => ({ written: stage.spelled.get(path) ?? path, content })).sort((a, b) => (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.HH)(a.written, b.written)).map(({ written, content }) => (0, _contents_js__WEBPACK_IMPORTED_MODULE_1__.k$)(written, content));
      }
      function paramsOf(stage, params) {
        const files = [...params].map(([path, values]) => ({ written: stage.spelled.get(path) ?? path, values })).sort((a, b) => (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.HH)(a.written, b.written));
        const first = files.filter(({ written }) => written === "params.yaml");
        const others = files.filter(({ written }) => written !== "params.yaml");
        return new Map([...first, ...others].map(({ written, values }) => [(0, _value_js__WEBPACK_IMPORTED_MODULE_3__.kQ)(written), (0, _params_js__WEBPACK_IMPORTED_MODULE_2__.G$)(values)]));
      }
    })
  ),
  /***/
  83238: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          judge
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61332);
      var _outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39590);
      var _params_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28551);
      var _pointers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48735);
      var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69560);
      async function judge(engine, stage, stale = () => void 0) {
        const entry = engine.entry(stage);
        const reasons = [];
        if (entry === void 0) {
          if (!stage.frozen || stage.outs.length > 0)
            reasons.push(`it is not in ${stage.lockFile}: it never ran`);
        } else if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_5__.eE)(entry.cmd, commandValue(stage)))
          reasons.push("its command changed");
        if (stage.frozen) {
        } else if (stage.alwaysChanged)
          reasons.push("it says `always_changed`");
        else if (isCallback(stage))
          reasons.push("it has neither dependencies nor outs, and so runs always");
        const inputs = await judgeInputs(engine, stage, entry, stale, reasons);
        const sameInputs = reasons.length === 0;
        if (entry !== void 0)
          await judgeOuts(engine, stage, entry, reasons);
        return { reasons, inputs: inputs.known, fault: inputs.fault, sameInputs };
      }
      function isCallback(stage) {
        return stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0;
      }
      async function judgeInputs(engine, stage, entry, stale, reasons) {
        const deps = /* @__PURE__ */ new Map();
        const params = /* @__PURE__ */ new Map();
        let fault;
        let complete = true;
        for (const path of stage.deps) {
          const maker = stale(path);
          if (maker !== void 0) {
            reasons.push(`its dependency \`${path}\` is made by stale stage ${maker}`);
            complete = false;
            continue;
          }
          if (engine.pointers.unpulled(path).length > 0) {
            if (!stage.frozen)
              reasons.push(`its dependency ${(0, _pointers_js__WEBPACK_IMPORTED_MODULE_4__.gl)(path)}`);
            fault ??= (0, _pointers_js__WEBPACK_IMPORTED_MODULE_4__.yR)(stage, path);
            continue;
          }
          const content = await contentOf(engine, path, (error) => {
            if (!stage.frozen)
              reasons.push(error.message);
            fault ??= error;
          });
          if (content === "unknown")
            continue;
          const locked = entry?.deps.get(stage.spelled.get(path) ?? path);
          if (content === void 0) {
            const listed = (await engine.contents.absent(path)).some((pin) => pin.digest.endsWith(".dir"));
            const why = listed ? "is not here, and neither cache nor remote has the listing that names it" : "is missing";
            if (!stage.frozen)
              reasons.push(`its dependency \`${path}\` ${why}`);
            fault ??= (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(stage, path);
          } else {
            deps.set(path, content);
            if (entry === void 0 || stage.frozen)
              continue;
            if (locked?.digest === void 0)
              reasons.push(`its dependency \`${path}\` is new`);
            else if (!await engine.contents.is(path, content, locked.digest))
              reasons.push(`its dependency \`${path}\` changed`);
          }
        }
        for (const wanted of stage.params) {
          const maker = stale(wanted.file);
          if (maker !== void 0) {
            reasons.push(`its parameters file \`${wanted.file}\` is made by stale stage ${maker}`);
            complete = false;
            continue;
          }
          try {
            if (engine.pointers.unpulled(wanted.file).length > 0)
              throw (0, _pointers_js__WEBPACK_IMPORTED_MODULE_4__.yR)(stage, wanted.file);
            const all = await engine.contents.params(wanted.file);
            if (all === void 0) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
                where: { file: stage.file }
              });
            }
            const values = (0, _params_js__WEBPACK_IMPORTED_MODULE_3__.L6)(all, wanted, { file: wanted.file });
            params.set(wanted.file, values);
            if (entry !== void 0 && !stage.frozen) {
              reasons.push(...changedParams(stage, wanted.file, values, entry.params, wanted.keys === null));
            }
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))
              throw error;
            if (!stage.frozen)
              reasons.push(error.message);
            fault ??= error;
          }
        }
        const known = complete && fault === void 0 ? { deps, params } : void 0;
        return { known, fault };
      }
      async function contentOf(engine, path, told) {
        try {
          return await engine.contents.of(path);
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) || !(0, _outside_js__WEBPACK_IMPORTED_MODULE_2__.gU)(path))
            throw error;
          told(error);
          return "unknown";
        }
      }
      function changedParams(stage, file, values, locked, whole) {
        const before = locked.get(stage.spelled.get(file) ?? file);
        if (before === void 0)
          return values.size === 0 && !whole ? [] : [`its parameters in ${file} are new`];
        const changed = [];
        const keys = /* @__PURE__ */ new Set([...values.keys(), ...whole ? before.keys() : []]);
        for (const key of keys) {
          const name = `\`${file}:${(0, _value_js__WEBPACK_IMPORTED_MODULE_5__.kQ)(key)}\``;
          if (!values.has(key))
            changed.push(`its parameter ${name} is gone`);
          else if (!before.has(key))
            changed.push(`its parameter ${name} is new`);
          else if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_5__.eE)(values.get(key), before.get(key))) {
            const [was, is] = [shown(before.get(key)), shown(values.get(key))];
            changed.push(`its parameter ${name} changed${was === is ? "" : `: ${was} → ${is}`}`);
          }
        }
        return changed;
      }
      function shown(value) {
        if (value === void 0)
          return "nothing";
        if (Array.isArray(value))
          return "a list";
        return value instanceof Map ? "a mapping" : (0, _value_js__WEBPACK_IMPORTED_MODULE_5__.kQ)(value);
      }
      async function judgeOuts(engine, stage, entry, reasons) {
        for (const out of stage.outs) {
          const locked = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
          if (locked?.digest === void 0) {
            reasons.push(`its output \`${out.path}\` is new`);
            continue;
          }
          if (engine.pointers.unpulled(out.path).length > 0) {
            reasons.push(`its output ${(0, _pointers_js__WEBPACK_IMPORTED_MODULE_4__.gl)(out.path)}`);
            continue;
          }
          const here = await engine.contents.here(out.path);
          if (here !== void 0) {
            if (!await engine.contents.is(out.path, here, locked.digest)) {
              reasons.push(`its output \`${out.path}\` was modified`);
            }
          } else if (!out.cache) {
            reasons.push(`its output \`${out.path}\` is missing, and no cache keeps it`);
          }
        }
      }
      function commandValue(stage) {
        return typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd];
      }
    })
  ),
  /***/
  74542: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CZ: () => (
          /* binding */
          schemaVersion
        ),
        /* harmony export */
        KF: () => (
          /* binding */
          lockEntry
        ),
        /* harmony export */
        PG: () => (
          /* binding */
          parseLock
        ),
        /* harmony export */
        bS: () => (
          /* binding */
          versionsIn
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          writeWhole
        ),
        /* harmony export */
        mF: () => (
          /* binding */
          readLock
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _data_dir_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18958);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
      var _datasets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4680);
      var _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18809);
      var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69560);
      const schemaVersion = "2.0";
      async function readLock(absPath, file) {
        try {
          return await parseLock(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absPath, "utf8"), file);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "ENOENT", "ENOTDIR"))
            return { file, text: void 0, entries: /* @__PURE__ */ new Map(), datasets: /* @__PURE__ */ new Map() };
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "EISDIR"))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("this is a folder, and no lock file", { where: { file } });
          throw error;
        }
      }
      async function parseLock(text, file) {
        const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
        if (conflict !== null) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("this lock file holds conflict markers of a merge", {
            where: { file, line: text.slice(0, conflict.index).split("\n").length, column: 1 },
            fix: `Take one side (git checkout --theirs ${file}) and run the pipeline: it writes what is missing.`
          });
        }
        const value = await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__.g)(text, file);
        if (value === null)
          return { file, text, entries: /* @__PURE__ */ new Map(), datasets: /* @__PURE__ */ new Map() };
        const where = { file, line: 1, column: 1 };
        if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(value))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("a lock file holds a mapping", { where });
        const schema = value.get("schema");
        if (schema !== schemaVersion) {
          const found = schema === void 0 ? "no schema (DVC 1's form)" : `schema \`${String(schema)}\``;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`this lock file has ${found}, and only schema '${schemaVersion}' is known`, {
            where,
            fix: "Run dvc repro with DVC 3 once, or remove the file and run the pipeline."
          });
        }
        const stages = value.get("stages") ?? /* @__PURE__ */ new Map();
        if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(stages))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("`stages` of a lock file is a mapping", { where });
        const entries = /* @__PURE__ */ new Map();
        const read = await versionsIn(text);
        for (const [name, stage] of stages) {
          if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(stage))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`the stage \`${(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.kQ)(name)}\` of this lock is no mapping`, { where });
          entries.set((0, _value_js__WEBPACK_IMPORTED_MODULE_7__.kQ)(name), lockEntry(stage, read));
        }
        return { file, text, entries, datasets: byName(value.get("datasets")) };
      }
      function byName(list) {
        const found = /* @__PURE__ */ new Map();
        for (const one of Array.isArray(list) ? list : []) {
          const name = (0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(one) ? one.get("name") : void 0;
          if (typeof name === "string" && !found.has(name))
            found.set(name, one);
        }
        return found;
      }
      async function versionsIn(text) {
        if (!/\b(?:files|cloud)\b/.test(text))
          return void 0;
        return (await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(6108)]
        ).then(__webpack_require__.bind(__webpack_require__, 6108))).versionsOf;
      }
      function lockEntry(value, read) {
        const params = value.get("params");
        return {
          cmd: value.get("cmd") ?? null,
          deps: items(value.get("deps"), read, said),
          params: new Map(((0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(params) ? [...params] : []).map(([file, keys]) => [(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.kQ)(file), (0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(keys) ? keys : /* @__PURE__ */ new Map()])),
          outs: items(value.get("outs"), read, () => void 0),
          value
        };
      }
      const isMd5 = /^[0-9a-f]{32}(\.dir)?$/;
      function items(list, read, otherwise) {
        const found = /* @__PURE__ */ new Map();
        for (const item of Array.isArray(list) ? list : []) {
          const path = (0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(item) ? item.get("path") : void 0;
          if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(item) || typeof path !== "string")
            continue;
          const md5 = item.get("md5");
          const algorithm = item.has("hash") ? "md5" : "md5-dos2unix";
          const listed = listing(item.get("files"), algorithm);
          found.set(path, {
            digest: typeof md5 === "string" && isMd5.test(md5) ? `${algorithm}:${md5}` : listed?.digest ?? otherwise(item),
            bytes: count(item.get("size")) ?? listed?.bytes,
            files: count(item.get("nfiles")) ?? listed?.files,
            executable: item.get("isexec") === true,
            ...read !== void 0 && (item.has("files") || item.has("cloud")) ? { versions: (...of) => read((0, _value_js__WEBPACK_IMPORTED_MODULE_7__.aB)(item), ...of) } : {}
          });
        }
        return found;
      }
      function said(item) {
        for (const key of ["etag", "checksum"])
          if (typeof item.get(key) === "string")
            return `${key}:${item.get(key)}`;
        return (0, _datasets_js__WEBPACK_IMPORTED_MODULE_5__.Vx)(item.get("dataset"));
      }
      function listing(files, algorithm) {
        if (!Array.isArray(files))
          return void 0;
        const entries = [];
        let bytes = 0;
        for (const file of files) {
          const path = (0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(file) ? file.get("relpath") : void 0;
          const md5 = (0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(file) ? file.get("md5") : void 0;
          if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(file) || typeof path !== "string" || typeof md5 !== "string")
            return void 0;
          entries.push({ path, digest: `${algorithm}:${md5}` });
          const size = count(file.get("size"));
          bytes = bytes === void 0 || size === void 0 ? void 0 : bytes + size;
        }
        return { digest: (0, _data_dir_object_js__WEBPACK_IMPORTED_MODULE_3__.Fp)(entries, algorithm).digest, bytes, files: entries.length };
      }
      function count(value) {
        return typeof value === "bigint" || typeof value === "number" ? Number(value) : void 0;
      }
      async function writeWhole(absPath, text) {
        const temporary = `${absPath}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absPath), { recursive: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, absPath);
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
          throw error;
        }
      }
    })
  ),
  /***/
  33652: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fd: () => (
          /* binding */
          takeOuts
        ),
        /* harmony export */
        cd: () => (
          /* binding */
          commit
        ),
        /* harmony export */
        f0: () => (
          /* binding */
          clearOuts
        ),
        /* harmony export */
        sC: () => (
          /* binding */
          allCached
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
      var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39590);
      var _run_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31122);
      async function clearOuts(engine, stage) {
        for (const out of stage.outs) {
          if ((0, _outside_js__WEBPACK_IMPORTED_MODULE_4__._K)(out.path)) {
            if (!out.persist)
              await (0, _outside_js__WEBPACK_IMPORTED_MODULE_4__.Mv)(engine.ctx.root, out.path, { file: stage.file });
            continue;
          }
          const path = await placeOf(engine, stage, out);
          if (out.persist)
            await unlinkFromCache(path);
          else
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        }
        engine.contents.forget(stage.outs.map((out) => out.path));
      }
      async function takeOuts(engine, stage, commits) {
        const { ctx, contents } = engine;
        const missing = [];
        for (const out of stage.outs)
          if (!await isThere(await placeOf(engine, stage, out)))
            missing.push(out.path);
        if (missing.length > 0) {
          const names = missing.map((path) => `\`${path}\``).join(", ");
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`stage ${stage.address} ended well and did not make ${names}`, {
            where: { file: stage.file },
            fix: "Let its command write there, or take the path out of its outs."
          });
        }
        const found = /* @__PURE__ */ new Map();
        for (const out of stage.outs) {
          if (commits && out.cache)
            await commit(engine, stage, out);
          const content = await contents.here(out.path);
          if (content === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the output \`${out.path}\` vanished while it was read`);
          if (commits && !out.cache && (0, _run_key_js__WEBPACK_IMPORTED_MODULE_5__.Gs)(stage) && !await ctx.data.cache.has(content.digest)) {
            await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__.G)(ctx.data.host, ctx.data.cache, await placeOf(engine, stage, out), ["copy"], ctx.data.index);
          }
          found.set(out.path, content);
        }
        return found;
      }
      async function commit(engine, stage, out) {
        const { data } = engine.ctx;
        await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__.G)(data.host, data.cache, await placeOf(engine, stage, out), data.config.cacheTypes, data.index);
      }
      async function allCached(engine, contents) {
        const { cache } = engine.ctx.data;
        for (const { digest } of contents) {
          if (!await cache.has(digest))
            return false;
          if (!(0, _data_digest_js__WEBPACK_IMPORTED_MODULE_6__.gn)(digest))
            continue;
          for (const entry of (await cache.readDir(digest))?.entries ?? [])
            if (!await cache.has(entry.digest))
              return false;
        }
        return true;
      }
      function placeOf(engine, stage, out) {
        return (0, _outside_js__WEBPACK_IMPORTED_MODULE_4__.sV)(engine.ctx.root, out.path, { file: stage.file });
      }
      async function unlinkFromCache(path) {
        let stats;
        try {
          stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT", "ENOTDIR"))
            return;
          throw error;
        }
        if (stats.isDirectory()) {
          for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path))
            await unlinkFromCache((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
          return;
        }
        if (!stats.isSymbolicLink() && stats.nlink < 2)
          return;
        const copy = `${path}.modelgate-copy`;
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, copy);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, path);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { force: true });
        }
      }
      async function isThere(path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
          return true;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT", "ENOTDIR", "ELOOP"))
            return false;
          throw error;
        }
      }
    })
  ),
  /***/
  48735: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PE: () => (
          /* binding */
          openPointers
        ),
        /* harmony export */
        RD: () => (
          /* binding */
          tryPullPointers
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          notPulled
        ),
        /* harmony export */
        wL: () => (
          /* binding */
          pullPointers
        ),
        /* harmony export */
        yR: () => (
          /* binding */
          notPulledError
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _data_file_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40821);
      var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
      var _data_lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(478);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
      var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77997);
      var _path_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51303);
      async function openPointers({ data, root }) {
        const pins = new Map((await (0, _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__.H)(data)).map((pin) => [pin.path, pin]));
        const paths = (0, _path_index_js__WEBPACK_IMPORTED_MODULE_6__.A)(pins.keys());
        return {
          paths: [...pins.keys()],
          unpulled: (path) => paths.related(path).flatMap((one) => {
            const pin = pins.get(one);
            if (pin === void 0)
              return [];
            const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, one);
            const stats = (0, _data_file_state_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(absolute);
            return stats === void 0 || (0, _data_lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__.H)(absolute, stats) ? [pin] : [];
          })
        };
      }
      async function pullPointers(engine, stage) {
        const paths = [...(0, _graph_js__WEBPACK_IMPORTED_MODULE_5__.JP)(stage), ...stage.outs.map((out) => out.path)];
        const pins = new Set(paths.flatMap((path) => engine.pointers.unpulled(path)));
        if (pins.size === 0)
          return;
        const { pullPins } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(7517)]
        ).then(__webpack_require__.bind(__webpack_require__, 27517));
        await pullPins(engine.ctx.data, [...pins]);
        engine.contents.forget([...pins].map((pin) => pin.path));
      }
      async function tryPullPointers(engine, stage) {
        try {
          await pullPointers(engine, stage);
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo))
            throw error;
          engine.ctx.host.log.debug(`what stage ${stage.address} reads cannot be pulled: ${error.message}`);
        }
      }
      function notPulled(path) {
        return `\`${path}\` is not pulled (Git LFS)`;
      }
      function notPulledError(stage, path) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`stage ${stage.address} reads \`${path}\`, which Git LFS keeps and which is not pulled`, {
          where: { file: stage.file },
          fix: "Run with --pull, or pull it first: modelgate pull."
        });
      }
    })
  ),
  /***/
  31122: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gs: () => (
          /* binding */
          isSaved
        ),
        /* harmony export */
        Lo: () => (
          /* binding */
          runValue
        ),
        /* harmony export */
        PK: () => (
          /* binding */
          keyOfEntry
        ),
        /* harmony export */
        TZ: () => (
          /* binding */
          isCacheable
        ),
        /* harmony export */
        r7: () => (
          /* binding */
          runKey
        )
        /* harmony export */
      });
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61332);
      var _outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39590);
      var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69560);
      const leftOut = /* @__PURE__ */ new Set(["size", "nfiles"]);
      function isCacheable(stage) {
        if (stage.alwaysChanged || stage.outs.length === 0)
          return false;
        if (stage.deps.length === 0 && stage.params.length === 0)
          return false;
        if (stage.deps.some(_outside_js__WEBPACK_IMPORTED_MODULE_2__.gU))
          return false;
        return stage.outs.every((out) => !out.persist && !(0, _outside_js__WEBPACK_IMPORTED_MODULE_2__._K)(out.path));
      }
      function isSaved(stage) {
        return isCacheable(stage) && stage.outs.every((out) => out.cache || out.kind !== "out");
      }
      function runKey(stage, inputs) {
        const outs = stage.outs.map((out) => stage.spelled.get(out.path) ?? out.path);
        return keyOfEntry((0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(stage, inputs, /* @__PURE__ */ new Map()), outs);
      }
      function keyOfEntry(entry, outs) {
        const run = new Map(entry);
        run.set("outs", [...outs].sort(_value_js__WEBPACK_IMPORTED_MODULE_3__.HH));
        return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.bv)(run, leftOut));
      }
      function runValue(entry) {
        return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.bv)(entry, leftOut));
      }
    })
  ),
  /***/
  35403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jy: () => (
          /* binding */
          lockMatches
        ),
        /* harmony export */
        m$: () => (
          /* binding */
          staleMaker
        ),
        /* harmony export */
        pO: () => (
          /* binding */
          pipelineStatus
        )
        /* harmony export */
      });
      var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52103);
      var _data_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88845);
      var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96501);
      var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83238);
      var _pointers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48735);
      var _run_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31122);
      var _targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97541);
      async function pipelineStatus(ctx, targets = [], { from = "", data = false } = {}) {
        const engine = await (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.F5)(ctx);
        const found = [];
        const stale = /* @__PURE__ */ new Set();
        for (const node of (0, _targets_js__WEBPACK_IMPORTED_MODULE_6__.I)(ctx.pipeline, { targets, from })) {
          if (!("stage" in node)) {
            const reasons2 = data ? await (0, _data_nodes_js__WEBPACK_IMPORTED_MODULE_1__.F)(engine, node) : [];
            if (reasons2.length > 0)
              found.push({ name: node.file, status: "stale", reasons: reasons2 });
            continue;
          }
          const { stage } = node;
          const { reasons, inputs } = await (0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.S)(engine, stage, (path) => staleMaker(ctx.pipeline, stage, stale, path));
          const key = inputs !== void 0 && (0, _run_key_js__WEBPACK_IMPORTED_MODULE_5__.TZ)(stage) ? { key: (0, _run_key_js__WEBPACK_IMPORTED_MODULE_5__.r7)(stage, inputs) } : {};
          if (stage.frozen) {
            found.push({ name: stage.address, status: "frozen", reasons, ...key });
            continue;
          }
          if (reasons.length > 0)
            stale.add(stage.address);
          found.push({ name: stage.address, status: reasons.length > 0 ? "stale" : "current", reasons, ...key });
        }
        await ctx.data.index.save();
        return found;
      }
      async function lockMatches(ctx, targets) {
        const engine = await (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.F5)(ctx);
        for (const stage of (0, _targets_js__WEBPACK_IMPORTED_MODULE_6__.u)(ctx.pipeline, targets)) {
          if (stage.frozen)
            continue;
          await (0, _pointers_js__WEBPACK_IMPORTED_MODULE_4__.RD)(engine, stage);
          if (!(await (0, _judge_js__WEBPACK_IMPORTED_MODULE_3__.S)(engine, stage)).sameInputs)
            return false;
        }
        return true;
      }
      function staleMaker(pipeline, stage, stale, path) {
        return (pipeline.upstream.get(stage.address) ?? []).find((address) => stale.has(address) && (pipeline.stages.get(address)?.outs ?? []).some((out) => (0, _contents_js__WEBPACK_IMPORTED_MODULE_0__.$f)(out.path, path)));
      }
    })
  )
};

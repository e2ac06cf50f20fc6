export const id = 3e3;
export const ids = [3e3];
export const modules = {
  /***/
  44802: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        materialize: () => (
          /* binding */
          materialize
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68019);
      var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
      var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99458);
      var _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85872);
      var _pin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84388);
      var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41599);
      async function materialize(ctx, pin, options = {}) {
        const manifest = pin.manifest ?? ((0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : void 0);
        const { force = false } = options;
        const plan = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.j)(ctx, pin, manifest, { force, guard: (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.JV)(ctx.root), fold: (0, _folding_js__WEBPACK_IMPORTED_MODULE_3__.Lc)(ctx.root) });
        for (const { digest, path } of plan.place) {
          if (await ctx.cache.has(digest))
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.P8)((0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.$)(plan, path))} needs the object ${digest}, which is not in the cache`, {
            where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_7__.d)(pin),
            fix: "Pull it first: modelgate pull"
          });
        }
        try {
          return { changed: await (0, _apply_js__WEBPACK_IMPORTED_MODULE_2__.g)(ctx, plan) };
        } finally {
          await (0, _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__.Q)(ctx, [plan]);
          await ctx.index.save();
        }
      }
    })
  ),
  /***/
  16023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xC: () => (
          /* binding */
          missingObjects
        ),
        jH: () => (
          /* binding */
          missingRemote
        ),
        OW: () => (
          /* binding */
          promoteDigests
        ),
        SF: () => (
          /* binding */
          pushDigests
        ),
        L7: () => (
          /* binding */
          pushPins
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var pool = __webpack_require__(83820);
      var data_digest = __webpack_require__(50111);
      var data_pin = __webpack_require__(84388);
      var places = __webpack_require__(71015);
      var external_node_crypto_ = __webpack_require__(77598);
      var dist = __webpack_require__(38815);
      var dir_object = __webpack_require__(18958);
      ;
      async function recordVersions(ctx, pin, files, remote2) {
        const path = (0, external_node_path_.join)(ctx.root, pin.file);
        const text = await (0, promises_.readFile)(path, "utf8");
        const temporary = `${path}.${(0, external_node_crypto_.randomUUID)()}`;
        try {
          await (0, promises_.writeFile)(temporary, withVersions(text, pin, files, remote2), { flag: "wx" });
          await (0, promises_.rename)(temporary, path);
        } finally {
          await (0, promises_.rm)(temporary, { force: true });
        }
        ctx.host.log.info(`${pin.file} notes the versions of ${pin.path}: commit it`);
      }
      function withVersions(text, pin, files, remote2) {
        const item = outAt(text, pin);
        const { start, end, column } = item;
        const fields = new Map(Object.entries(item.value));
        const cloud = (file) => {
          const { version, etag } = file.written ?? file;
          if (version === void 0)
            return void 0;
          return { [remote2]: { ...etag === void 0 ? {} : { etag: quoted(etag) }, version_id: quoted(version) } };
        };
        if ((0, data_digest.gn)(pin.digest)) {
          for (const key of ["md5", "size", "nfiles"])
            fields.delete(key);
          const listed2 = [...files].sort((a, b) => (0, dir_object.OP)(a.path, b.path));
          fields.set("files", listed2.map((file) => {
            const versions = cloud(file);
            return {
              relpath: file.path,
              md5: (0, data_digest.Hd)(file.digest).hex,
              ...file.size === void 0 ? {} : { size: file.size },
              ...versions === void 0 ? {} : { cloud: versions }
            };
          }));
        } else {
          const versions = files[0] === void 0 ? void 0 : cloud(files[0]);
          for (const key of ["version_id", "etag"])
            fields.delete(key);
          if (versions !== void 0)
            fields.set("cloud", versions);
        }
        const written = new dist.yo(Object.fromEntries(fields)).toString({
          indentSeq: false,
          lineWidth: 0,
          singleQuote: true
        });
        const lines = written.trimEnd().split("\n");
        const tail = text.slice(end);
        return `${text.slice(0, start)}${lines.join(`
${" ".repeat(column)}`)}${tail.startsWith("\n") ? "" : "\n"}${tail}`;
      }
      function quoted(value) {
        if (!/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/.test(value))
          return value;
        const scalar = new dist.X5(value);
        scalar.type = dist.X5.QUOTE_SINGLE;
        return scalar;
      }
      function outAt(text, pin) {
        const lines = new dist.HN();
        const document = (0, dist.Tp)(text, { lineCounter: lines });
        const { line, column } = (0, data_pin.d)(pin);
        let found;
        const look = (node) => {
          if ((0, dist.oP)(node))
            node.items.forEach(look);
          else if ((0, dist.jh)(node)) {
            for (const pair of node.items) {
              if (!(0, dist.tO)(pair) || !(0, dist.jn)(pair.key))
                continue;
              const value2 = pair.value;
              const at = value2?.range ? lines.linePos(value2.range[0]) : void 0;
              if (pair.key.value === "path" && at?.line === line && at?.col === column)
                found = node;
              look(value2);
            }
          }
        };
        look(document.contents);
        const range = found?.range;
        if (found === void 0 || range == null || found.flow === true) {
          throw new errors.yo(`${pin.file} was changed, or is not in the form that DVC writes: its versions cannot be noted`, {
            where: (0, data_pin.d)(pin),
            fix: "Write the out in block form (dvc commit does), then push again."
          });
        }
        const { col } = lines.linePos(range[0]);
        const value = found.toJSON();
        return { start: range[0], end: range[1], column: col - 1, value: { ...value } };
      }
      ;
      function isVersioned(ctx, remote2) {
        const options = ctx.config.remotes.get(remote2.name)?.options ?? {};
        return [options["version_aware"], options["worktree"]].some((value) => value?.toLowerCase() === "true");
      }
      async function pushVersioned(ctx, pins, target) {
        const files = (await Promise.all(pins.map((pin) => filesOf(ctx, pin)))).flat();
        const sum = { bytes: 0, transferred: 0, reused: 0 };
        const progress = ctx.host.log.progress("push");
        progress.total({ objects: files.length });
        const write = oneBeforeAll(target);
        try {
          await (0, pool.k)(files, 16, async (file) => {
            const sent = await pushFile(ctx, target, file, write);
            progress.advance({ objects: 1, bytes: sent ?? 0 });
            if (sent === void 0)
              sum.reused++;
            else
              sum.transferred++;
            sum.bytes += sent ?? 0;
          }, ctx.host.signal);
        } finally {
          progress.end();
          for (const pin of [...pins].sort((a, b) => ((0, data_pin.d)(b).line ?? 0) - ((0, data_pin.d)(a).line ?? 0))) {
            const own = files.filter((file) => file.pin === pin);
            if (own.some((file) => file.written !== void 0))
              await recordVersions(ctx, pin, own, target.name);
          }
        }
        return sum;
      }
      async function filesOf(ctx, pin) {
        const { origin } = pin;
        if (!(0, data_digest.gn)(pin.digest)) {
          const known = origin?.kind === "cloud" ? origin : void 0;
          const location = known === void 0 ? {} : { version: known.version, etag: known.etag };
          return [{ pin, path: "", digest: pin.digest, key: (0, places.tk)(ctx, pin.path), version: void 0, ...location }];
        }
        const manifest = pin.manifest ?? await ctx.cache.readDir(pin.digest);
        if (manifest === void 0)
          throw notHere(pin, pin.digest);
        return manifest.entries.map((entry) => ({
          ...entry,
          pin,
          key: (0, places.tk)(ctx, external_node_path_.posix.join(pin.path, entry.path)),
          version: entry.location?.version,
          etag: entry.location?.etag
        }));
      }
      function oneBeforeAll(target) {
        const write = async (key, body) => {
          const { version, etag } = await target.storage.write(key, body);
          if (version === void 0 || version === "null")
            throw unversioned(target);
          return { version, etag };
        };
        let first;
        return async (key, body) => {
          if (first !== void 0) {
            await first;
            return write(key, body);
          }
          first = write(key, body);
          return first;
        };
      }
      async function pushFile(ctx, target, file, write) {
        const { key, version, digest, pin } = file;
        if (version !== void 0 && await target.storage.exists(key, version))
          return void 0;
        const path = ctx.cache.objectPath(digest);
        const size = await (0, promises_.stat)(path).then((found) => found.size, (error) => {
          throw (0, errors.Or)(error, "ENOENT") ? notHere(pin, digest) : error;
        });
        file.written = await write(key, { file: path, size });
        file.size = size;
        return size;
      }
      function notHere(pin, digest) {
        return new errors.yo(`\`${pin.path}\` needs ${digest}, which is not in the cache, so that it cannot be pushed`, {
          where: (0, data_pin.d)(pin),
          fix: "Pull it first, or push from where it was made."
        });
      }
      function unversioned({ name, storage }) {
        return new errors.yo(`the remote \`${name}\` is version_aware, but ${storage.url} keeps no versions`, {
          fix: "Turn versioning on for the bucket, or let the remote keep objects by digest: dvc remote modify NAME version_aware false"
        });
      }
      var existence = __webpack_require__(10375);
      var fetch = __webpack_require__(84619);
      var hash_tree = __webpack_require__(36192);
      var remote = __webpack_require__(65353);
      var listed = __webpack_require__(47994);
      var transfer = __webpack_require__(27517);
      ;
      async function pushDigests(ctx, digests, to) {
        const target = to ?? await writable(ctx);
        const known = target.scope === "main" ? [target] : await readsOf(ctx, target);
        const plan = await planPush(ctx, digests, known);
        return send(ctx, plan, target, async (digest) => {
          const file = ctx.cache.objectPath(digest);
          const { size } = await (0, promises_.stat)(file);
          await target.storage.write((0, data_digest.T5)(digest), { file, size });
          return size;
        });
      }
      async function pushPins(ctx, pins) {
        const started = performance.now();
        const results = [];
        const sum = { bytes: 0, transferred: 0, reused: 0 };
        const add = (pushed) => {
          sum.bytes += pushed.bytes;
          sum.transferred += pushed.transferred;
          sum.reused += pushed.reused;
        };
        const moved = pins.filter((pin) => pin.cache && pin.push);
        const byRemote = /* @__PURE__ */ new Map();
        const lfs = moved.filter((pin) => pin.source === "lfs" && pin.unsupported === void 0);
        for (const pin of moved) {
          if (pin.unsupported !== void 0)
            throw new errors.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0, data_pin.d)(pin) });
          if (pin.source === "lfs")
            continue;
          await ensureCached(ctx, pin);
          const name = pin.remote ?? "";
          byRemote.set(name, [...byRemote.get(name) ?? [], pin]);
        }
        for (const [name, group] of byRemote) {
          const target = await writable(ctx, name === "" ? void 0 : name);
          const digests = group.map((pin) => pin.digest);
          add(target.scope === "main" && isVersioned(ctx, target) ? await pushVersioned(ctx, group, target) : await pushDigests(ctx, digests, target));
          for (const pin of group) {
            const files = (0, data_digest.gn)(pin.digest) ? (pin.manifest ?? await ctx.cache.readDir(pin.digest))?.entries.length ?? 0 : 1;
            results.push({ path: pin.path, source: pin.source, digest: pin.digest, files, bytes: pin.bytes ?? 0 });
          }
        }
        if (lfs.length > 0) {
          add(await (0, remote.UL)(ctx, lfs));
          for (const { path, source, digest, bytes } of lfs)
            results.push({ path, source, digest, files: 1, bytes: bytes ?? 0 });
        }
        await ctx.index.save();
        return (0, transfer.total)(results, sum.transferred, sum.reused, sum.bytes, started);
      }
      async function promoteDigests(ctx, digests) {
        const remotes = await ctx.reads();
        const main = remotes.find((remote2) => remote2.scope === "main");
        if (main === void 0 || await ctx.write() === void 0) {
          throw new errors.yo("there is no remote that this job may write to, so that nothing can be promoted", {
            fix: "Name one in .dvc/config, and run this in a job on the default branch."
          });
        }
        const own = new Set(digests.filter((digest) => !digest.startsWith("sha256:")));
        const absent = [...await (0, existence.aS)(ctx.host, [main.storage], own)];
        await (0, transfer.fetchDigests)(ctx, absent);
        const pushed = await pushDigests(ctx, absent, main);
        return { ...pushed, reused: pushed.reused + own.size - absent.length };
      }
      async function missingRemote(ctx, digests) {
        return missingObjects(ctx, await (0, listed.y)(ctx.cache, digests));
      }
      async function missingObjects(ctx, digests) {
        const all = [...digests];
        const lfs = all.filter((digest) => digest.startsWith("sha256:"));
        const lacking = lfs.length === 0 ? [] : await (0, remote.k6)(ctx, lfs);
        const others = all.filter((digest) => !digest.startsWith("sha256:"));
        if (others.length === 0)
          return lacking;
        const missing = await (0, existence.aS)(ctx.host, storagesOf(await ctx.reads()), others);
        return [...missing, ...lacking].sort();
      }
      async function planPush(ctx, digests, known) {
        const wanted = new Set(digests);
        const files = new Set([...wanted].filter((digest) => !(0, data_digest.gn)(digest)));
        const dirs = [...wanted].filter(data_digest.gn);
        const storages = storagesOf(known);
        const absentDirs = await (0, existence.aS)(ctx.host, storages, dirs);
        let reused = 0;
        for (const digest of dirs) {
          const manifest = await ctx.cache.readDir(digest);
          if (!absentDirs.has(digest))
            reused += 1 + (manifest?.entries.length ?? 0);
          else if (manifest === void 0)
            throw push_notHere([digest]);
          else
            addFiles(files, manifest);
        }
        const send2 = await (0, existence.aS)(ctx.host, storages, files);
        return { files: [...send2], dirs: [...absentDirs], reused: reused + files.size - send2.size };
      }
      async function send(ctx, plan, { storage }, one) {
        let bytes = 0;
        const progress = ctx.host.log.progress("push");
        progress.total({ objects: plan.files.length + plan.dirs.length });
        const body = async (digest) => {
          const sent = await one(digest);
          bytes += sent;
          progress.advance({ objects: 1, bytes: sent });
        };
        try {
          await (0, existence.DX)(ctx.host, storage, plan.files, body);
          await (0, existence.DX)(ctx.host, storage, plan.dirs, body);
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "ENOENT")
            throw push_notHere(plan.files);
          throw error;
        } finally {
          progress.end();
        }
        return { bytes, transferred: plan.files.length + plan.dirs.length, reused: plan.reused };
      }
      async function ensureCached(ctx, pin) {
        const manifest = pin.manifest ?? ((0, data_digest.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : void 0);
        const needed = manifest?.entries.map((entry) => entry.digest) ?? [];
        const absent = pin.manifest !== void 0 || await ctx.cache.has(pin.digest) ? [] : [pin.digest];
        await (0, pool.k)(needed, fetch._7, async (digest) => {
          if (!await ctx.cache.has(digest))
            absent.push(digest);
        });
        if (absent.length === 0)
          return;
        const path = (0, external_node_path_.join)(ctx.root, pin.path);
        const { algorithm } = (0, data_digest.Hd)(pin.digest);
        if (algorithm === "sha256")
          throw new TypeError(`not an object of DVC's: ${pin.digest}`);
        const found = await (0, hash_tree.V)(ctx.host, path, ctx.index, algorithm);
        if (found?.digest === pin.digest) {
          await (0, hash_tree.G)(ctx.host, ctx.cache, path, ["copy"], ctx.index, algorithm);
          return;
        }
        const remotes = await ctx.reads(pin.remote === void 0 ? void 0 : { remote: pin.remote });
        if (pin.origin?.kind === "cloud" || pin.manifest !== void 0)
          return;
        if ((await (0, existence.aS)(ctx.host, storagesOf(remotes), [pin.digest])).size === 0)
          return;
        throw new errors.yo(found === void 0 ? `\`${pin.path}\` is pinned as ${pin.digest}, and neither the cache nor the workspace has it` : `\`${pin.path}\` is pinned as ${pin.digest}, but the workspace has ${found.digest} and the cache lacks the pinned one`, { where: (0, data_pin.d)(pin), fix: "Commit the new version (dvc commit), or pull the pinned one first." });
      }
      async function writable(ctx, name) {
        const target = await ctx.write(name === void 0 ? void 0 : { remote: name });
        if (target !== void 0)
          return target;
        throw new errors.yo("there is no remote that this job may write to", {
          fix: "Name one in .dvc/config (dvc remote add -d NAME URL); jobs of forks only read."
        });
      }
      async function readsOf(ctx, target) {
        const reads = await ctx.reads();
        return reads.some((remote2) => remote2.name === target.name) ? reads : ctx.reads({ remote: target.name });
      }
      const storagesOf = (remotes) => remotes.map(({ storage }) => storage);
      function addFiles(files, manifest) {
        for (const entry of manifest.entries)
          files.add(entry.digest);
      }
      function push_notHere(digests) {
        return new errors.yo(`not in the cache, so that it cannot be pushed: ${digests.slice(0, 5).join(", ")}`, {
          fix: "Pull it first, or push from where it was made."
        });
      }
    })
  ),
  /***/
  75151: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          sized
        ),
        /* harmony export */
        restore: () => (
          /* binding */
          restore
        )
        /* harmony export */
      });
      var _data_materialize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44802);
      var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _absent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21056);
      var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96501);
      var _outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33652);
      var _run_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39343);
      var _run_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31122);
      async function restore(engine, stage, judged, options, place) {
        const { inputs } = judged;
        if (inputs === void 0 || !(0, _run_key_js__WEBPACK_IMPORTED_MODULE_7__.TZ)(stage))
          return void 0;
        const key = (0, _run_key_js__WEBPACK_IMPORTED_MODULE_7__.r7)(stage, inputs);
        const pull = options.pull === true;
        const locked = engine.entry(stage);
        if (judged.sameInputs && locked !== void 0 && (0, _engine_js__WEBPACK_IMPORTED_MODULE_4__.nB)(stage, locked) !== void 0) {
          const found = { value: (0, _run_key_js__WEBPACK_IMPORTED_MODULE_7__.Lo)(locked.value), entry: locked, from: "lock" };
          const taken = await take(engine, stage, key, found, inputs, options, place);
          if (taken !== void 0)
            return taken;
        }
        const { data } = engine.ctx;
        const mode = options.noRunCache === true ? "none" : options.runCache ?? "all";
        for await (const kept of (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_6__.rk)(data, key, mode, pull)) {
          const taken = await take(engine, stage, key, kept, inputs, options, place);
          if (taken === void 0)
            continue;
          if (place) {
            await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_6__.Xz)(data, key, kept.value, kept.text);
            if (taken.origin !== void 0 && kept.from !== "local")
              await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_6__.ux)(data, key, kept.value, taken.origin);
          }
          return taken;
        }
        return void 0;
      }
      async function take(engine, stage, key, kept, inputs, options, place) {
        const outs = (0, _engine_js__WEBPACK_IMPORTED_MODULE_4__.nB)(stage, kept.entry);
        if (outs === void 0)
          return void 0;
        const { host, data } = engine.ctx;
        const pull = options.pull === true;
        const origin = await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_6__.yv)(data, key, kept.value, kept.from, pull);
        if (options.usable?.(stage.address, origin?.origin) === false)
          return void 0;
        const cached = await (0, _outs_js__WEBPACK_IMPORTED_MODULE_5__.sC)(engine, outs.values());
        if (!cached && !(pull && await (0, _absent_js__WEBPACK_IMPORTED_MODULE_3__.F6)(engine)))
          return void 0;
        if (place) {
          const pins = pinsOf(stage, kept.entry);
          try {
            if (cached)
              for (const pin of pins)
                await (0, _data_materialize_js__WEBPACK_IMPORTED_MODULE_0__.materialize)(data, pin, { force: true });
            else
              await (0, _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.pullPins)(data, pins, { force: true });
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo))
              throw error;
            host.log.debug(`a kept result of ${stage.address} cannot be had: ${error.message}`);
            return void 0;
          }
          engine.contents.forget(stage.outs.map((out) => out.path));
        }
        return {
          key,
          value: kept.value,
          entry: kept.entry,
          inputs: sized(stage, inputs, kept.entry),
          outs,
          from: kept.from,
          origin
        };
      }
      function pinsOf(stage, entry) {
        return stage.outs.flatMap((out) => {
          const pin = (0, _engine_js__WEBPACK_IMPORTED_MODULE_4__.nZ)(stage, out, entry);
          return pin === void 0 ? [] : [{ ...pin, cache: true }];
        });
      }
      function sized(stage, inputs, entry) {
        const deps = /* @__PURE__ */ new Map();
        for (const [path, content] of inputs.deps) {
          const known = content.from === "pin" ? entry.deps.get(stage.spelled.get(path) ?? path) : void 0;
          deps.set(path, known === void 0 ? content : { ...content, bytes: known.bytes, files: known.files });
        }
        return { ...inputs, deps };
      }
    })
  ),
  /***/
  13e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          isLacking
        ),
        Y: () => (
          /* binding */
          takeKept
        )
      });
      var errors = __webpack_require__(18175);
      var push = __webpack_require__(16023);
      var transfer = __webpack_require__(27517);
      var pipeline_engine = __webpack_require__(96501);
      var run_key = __webpack_require__(31122);
      ;
      async function acceptEntry(engine, stage, entry, { as, write }) {
        const { data, host } = engine.ctx;
        const pins = [];
        const placed = [];
        const named = /* @__PURE__ */ new Map();
        for (const out of stage.outs) {
          const pin = (0, pipeline_engine.nZ)(stage, out, entry);
          if (pin === void 0)
            return false;
          pins.push(pin);
          const here = await engine.contents.here(out.path);
          const isOlder = here !== void 0 && here.digest !== pin.digest;
          if (isOlder || here === void 0 && !out.cache && write)
            placed.push({ ...pin, cache: true });
          else if (here === void 0 && out.push && (out.cache || (0, run_key.Gs)(stage))) {
            named.set(out.remote, [...named.get(out.remote) ?? [], pin.digest]);
          }
        }
        const gone = [];
        for (const [remote, digests] of named) {
          const at = remote === void 0 ? data : { ...data, reads: () => data.reads({ remote }) };
          gone.push(...await (0, push.jH)(at, digests));
        }
        if (gone.length > 0) {
          host.log.debug(`a result of ${stage.address} is not taken: the remote lacks ${gone.join(", ")}`);
          return false;
        }
        if (!write) {
          if (placed.length > 0)
            return false;
          for (const pin of pins)
            engine.contents.pins.set(pin.path, pin);
          engine.contents.forget(pins.map((pin) => pin.path));
          return true;
        }
        try {
          if (placed.length > 0)
            await (0, transfer.pullPins)(data, placed, { force: true });
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.debug(`a result of ${stage.address} cannot be had: ${error.message}`);
          return false;
        }
        await engine.ignores.check(stage);
        await engine.ignore(stage);
        await engine.record(stage, as);
        return true;
      }
      var pipeline_inputs = __webpack_require__(61332);
      var judge = __webpack_require__(83238);
      var pointers = __webpack_require__(48735);
      var restore = __webpack_require__(75151);
      var run_cache = __webpack_require__(39343);
      var step = __webpack_require__(13423);
      ;
      const longestError = 1e4;
      async function takeKept(ctx, stages, options) {
        const engine = await (0, pipeline_engine.F5)(ctx, { order: stages.map((stage) => stage.address) });
        const runs = /* @__PURE__ */ new Map();
        const lacks = (address) => isLacking(runs.get(address));
        for (const stage of stages) {
          const cause = (ctx.pipeline.upstream.get(stage.address) ?? []).find(lacks);
          runs.set(stage.address, cause === void 0 ? await attempt(engine, stage, options) : without(stage, "skipped", `stage ${cause} before it did not succeed`));
        }
        await engine.flush();
        await ctx.data.index.save();
        return { stages: [...runs.values()], lockChanged: [...engine.written] };
      }
      function isLacking(run) {
        return run?.status === "failed" || run?.status === "skipped";
      }
      function without(stage, status, error) {
        return { name: stage.address, status, seconds: 0, outs: [], error };
      }
      async function attempt(engine, stage, options) {
        try {
          return await take(engine, stage, options);
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          return without(stage, "failed", (0, errors.Wk)(error));
        }
      }
      async function take(engine, stage, options) {
        if (options.write && !stage.frozen)
          await (0, pointers.wL)(engine, stage);
        const judged = await (0, judge.S)(engine, stage);
        const entry = engine.entry(stage);
        if (stage.frozen) {
          const locked = (entry && (0, pipeline_engine.nB)(stage, entry)) ?? /* @__PURE__ */ new Map();
          return { name: stage.address, status: "unchanged", seconds: 0, outs: (0, step.cI)(locked) };
        }
        const { usable } = options;
        const same = judged.reasons.length === 0;
        if (same) {
          const kept = await (0, step.Cv)(engine, stage, judged, { dry: true, pull: true, ...usable && { usable } });
          if (kept !== void 0)
            return { ...kept, seconds: 0 };
        }
        const handed = options.handed?.get(stage.address);
        if (handed !== void 0 && isLacking(handed.run)) {
          const { error = "its job left no result", seconds } = handed.run;
          return { ...without(stage, "failed", error.slice(0, longestError)), seconds };
        }
        if (handed !== void 0) {
          const run = await takeHanded(engine, stage, judged, handed, options);
          if (run !== void 0)
            return run;
        }
        if (!same) {
          for await (const kept of candidates(engine, stage, judged, options)) {
            const run = await takeOne(engine, stage, judged, kept, options);
            if (run !== void 0)
              return run;
          }
        }
        const why = judged.fault?.message ?? judged.reasons[0] ?? "its environment changed";
        return without(stage, "failed", `no result of stage ${stage.address} was handed on or is kept on the remote (${why})`);
      }
      async function* candidates(engine, stage, judged, options) {
        if (judged.inputs === void 0 || !(0, run_key.TZ)(stage))
          return;
        const locked = engine.entry(stage);
        if (judged.sameInputs && locked !== void 0)
          yield { value: (0, run_key.Lo)(locked.value), entry: locked, from: "lock" };
        const mode = options.runCache === "all" ? "remote" : options.runCache;
        yield* (0, run_cache.rk)(engine.ctx.data, (0, run_key.r7)(stage, judged.inputs), mode, true);
      }
      async function takeOne(engine, stage, judged, kept, options) {
        const { inputs } = judged;
        const outs = (0, pipeline_engine.nB)(stage, kept.entry);
        if (inputs === void 0 || outs === void 0)
          return void 0;
        const key = (0, run_key.r7)(stage, inputs);
        const origin = await (0, run_cache.yv)(engine.ctx.data, key, kept.value, kept.from, true);
        if (options.usable?.(stage.address, origin?.origin) === false)
          return void 0;
        const whole = (0, pipeline_inputs.Ms)(stage, (0, restore.S)(stage, inputs, kept.entry), outs);
        if (!await acceptEntry(engine, stage, kept.entry, { as: whole, write: options.write }))
          return void 0;
        return (0, step.mQ)(stage, { key, outs, from: kept.from, origin });
      }
      async function takeHanded(engine, stage, { inputs }, { run, entry }, options) {
        const outs = entry && (0, pipeline_engine.nB)(stage, entry);
        if (inputs === void 0 || entry === void 0 || outs === void 0)
          return void 0;
        const key = (0, run_key.r7)(stage, inputs);
        if ((0, run_key.PK)(entry.value, entry.outs.keys()) !== key) {
          engine.ctx.host.log.warning(`what was handed on of stage ${stage.address} was made with other inputs: not taken`);
          return void 0;
        }
        const whole = (0, pipeline_inputs.Ms)(stage, (0, restore.S)(stage, inputs, entry), outs);
        if (!await acceptEntry(engine, stage, entry, { as: whole, write: options.write }))
          return void 0;
        const { key: _said, ...said } = run;
        return { ...said, name: stage.address, outs: (0, step.cI)(outs), ...(0, run_key.TZ)(stage) ? { key } : {} };
      }
    })
  )
};

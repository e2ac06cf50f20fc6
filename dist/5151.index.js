export const id = 5151;
export const ids = [5151, 7517];
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
  27517: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        fetchDigests: () => (
          /* binding */
          fetchDigests
        ),
        isReached: () => (
          /* binding */
          isReached
        ),
        pullPins: () => (
          /* binding */
          pullPins
        ),
        total: () => (
          /* binding */
          total
        )
      });
      var errors = __webpack_require__(18175);
      var lib_paths = __webpack_require__(9470);
      var apply = __webpack_require__(68019);
      var data_digest = __webpack_require__(50111);
      var dir_object = __webpack_require__(18958);
      var fetch = __webpack_require__(84619);
      var folding = __webpack_require__(99458);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var faults = __webpack_require__(60871);
      var object_hash = __webpack_require__(19925);
      var data_pin = __webpack_require__(84388);
      ;
      function originWithin(origin, path) {
        if (origin.kind === "cloud")
          return void 0;
        if (origin.kind === "repository")
          return { ...origin, path: external_node_path_.posix.join(origin.path, path) };
        const { etag: _, checksum: __, version: ___, files, ...rest } = origin;
        const file = files?.find((one) => one.path === path);
        return {
          ...rest,
          url: `${origin.url.replace(/\/+$/, "")}/${path}`,
          ...file?.etag === void 0 ? {} : { etag: file.etag },
          ...file?.version === void 0 ? {} : { version: file.version }
        };
      }
      ;
      async function completed(ctx, pins) {
        const found = [];
        for (const pin of pins)
          found.push(pin.partial === void 0 ? pin : await complete(ctx, pin));
        return found;
      }
      async function complete(ctx, pin) {
        const { origin, partial: _, ...rest } = pin;
        if (origin === void 0 || origin.kind === "cloud")
          throw new Error(`a partial import without a source: ${pin.file}`);
        const arrived = origin.kind === "repository" ? await inRepository(ctx, pin, origin) : await fromUrl(ctx, pin, origin);
        ctx.host.log.notice(`${pin.path} was imported without its data: it is taken as it is at the source, since Git holds no digest of it (dvc update ${pin.file}, then commit that file)`);
        return { ...rest, origin, ...arrived };
      }
      async function inRepository(ctx, pin, origin) {
        const digest = await (await ctx.imports.repository(origin)).digestOf(origin.path, "md5");
        if (digest !== void 0)
          return { digest };
        throw new errors.yo(`there is no \`${origin.path}\` in what \`${pin.path}\` is imported from`, {
          where: (0, data_pin.d)(pin)
        });
      }
      async function fromUrl(ctx, pin, origin) {
        if (origin.files === void 0)
          return { digest: await keep(ctx, pin, origin) };
        const entries = [];
        for (const { path } of origin.files) {
          entries.push({ path, digest: await keep(ctx, pin, originWithin(origin, path) ?? origin) });
        }
        const { bytes, digest } = (0, dir_object.Fp)(entries);
        await ctx.cache.putBytes(bytes, digest);
        return { digest };
      }
      async function keep(ctx, pin, origin) {
        if (origin.kind === "cloud")
          throw new Error(`not a source of an import: ${pin.file}`);
        const folder = (0, external_node_path_.join)(ctx.cache.dir, ".modelgate-tmp");
        const temporary = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)());
        await (0, promises_.mkdir)(folder, { recursive: true });
        try {
          return await (0, faults.sT)(ctx.host, `cannot fetch \`${pin.path}\``, async () => {
            for (const { storage, key, version } of await ctx.imports.places(origin, "")) {
              const found = await storage.read(key, { version });
              if (found === void 0)
                continue;
              await (0, external_node_stream_promises_.pipeline)(found.stream, (0, external_node_fs_.createWriteStream)(temporary)).catch((cause) => {
                throw new faults.N_(`the line to ${storage.url} was cut`, { cause });
              });
              const digest = `md5:${await (0, object_hash.Sk)("md5", temporary)}`;
              await ctx.cache.putFile(temporary, digest);
              return digest;
            }
            throw new errors.yo(`what \`${pin.path}\` was imported from is not there any more: ${shown(origin.url)}`, {
              where: (0, data_pin.d)(pin),
              fix: "If it is a directory, import it with its data (dvc update), so that Git holds what it consists of."
            });
          });
        } finally {
          await (0, promises_.rm)(temporary, { force: true });
        }
      }
      function shown(url) {
        return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
      }
      var refresh = __webpack_require__(85872);
      var plan = __webpack_require__(41599);
      var disk = __webpack_require__(34030);
      ;
      async function checkRoom(ctx, plans, wanted, here) {
        const known = wanted.reduce((all, one) => all + (one.bytes ?? 0), 0);
        const copied = sum(plans, ({ place }) => sum(place, ({ digest }) => here.get(digest) ?? 0));
        const absent = new Set(wanted.flatMap((one) => one.bytes === void 0 ? [one.digest] : []));
        const guessed = sum(plans, ({ pin, place, isFolder, currentBytes, files }) => {
          if (!isFolder || pin.bytes === void 0 || files < (pin.files ?? files))
            return 0;
          if (!place.some(({ digest }) => absent.has(digest)))
            return 0;
          return Math.max(0, pin.bytes - currentBytes - sum(place, ({ digest }) => here.get(digest) ?? 0));
        });
        const arriving = known + guessed;
        const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
        const linked = first === "hardlink" || first === "symlink";
        await (0, disk.Ty)([
          { folder: ctx.cache.dir, bytes: arriving },
          { folder: ctx.root, bytes: linked ? 0 : arriving + copied }
        ]);
      }
      function sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
      }
      var breathe = __webpack_require__(77791);
      ;
      function wantedPin(pin) {
        return {
          digest: pin.digest,
          name: pin.path,
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...pin.bytes === void 0 || (0, data_digest.gn)(pin.digest) ? {} : { bytes: pin.bytes },
          ...pin.origin === void 0 ? {} : { origin: pin.origin }
        };
      }
      function wantedFile(pin, entry) {
        const origin = entry.location !== void 0 ? cloudOrigin(entry.location) : pin.origin && originWithin(pin.origin, entry.path);
        return {
          digest: entry.digest,
          name: (0, lib_paths.P8)(`${pin.path}/${entry.path}`),
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...entry.size === void 0 ? {} : { bytes: entry.size },
          ...origin === void 0 ? {} : { origin }
        };
      }
      function cloudOrigin({ key, ...more }) {
        return { kind: "cloud", path: key, ...more };
      }
      async function absentOf(ctx, plans) {
        const wanted = /* @__PURE__ */ new Map();
        const here = /* @__PURE__ */ new Map();
        const pause = (0, breathe.o)(ctx.host.signal);
        for (const { pin, place } of plans) {
          for (const entry of place) {
            const { digest } = entry;
            if (here.has(digest) || wanted.has(digest))
              continue;
            const size = await ctx.cache.size(digest);
            if (size !== void 0)
              here.set(digest, size);
            else
              wanted.set(digest, entry.path === "" ? wantedPin(pin) : wantedFile(pin, entry));
            await pause();
          }
        }
        return { wanted: [...wanted.values()], here };
      }
      ;
      async function pullPins(ctx, pins, options = {}) {
        const started = performance.now();
        const fetched = (0, fetch.nothingFetched)();
        const chosen = pins.filter((pin) => pin.cache);
        refuseUnsupported(chosen);
        const moved = await completed(ctx, chosen);
        const placed = [];
        try {
          const manifests = await listingsOf(ctx, moved, fetched);
          if (options.allowMissing !== true)
            refuseMissing(fetched);
          const reached = moved.filter((pin) => isReached(manifests.get(pin), options.only?.(pin)));
          if (reached.length === 0 && moved.length > 0) {
            throw new errors.yo("the globs name no file that Git pins", {
              fix: "Name files from the repository's root on, as `modelgate pull --help` says."
            });
          }
          const plans = await planAll(ctx, reached, manifests, options);
          const { wanted, here } = await absentOf(ctx, plans);
          await checkRoom(ctx, plans, wanted, here);
          await (0, fetch.rt)(ctx, wanted, fetched);
          if (options.allowMissing !== true)
            refuseMissing(fetched);
          const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
          if (absent.size === 0)
            await keepListings(ctx, plans);
          for (const plan2 of plans) {
            placed.push(plan2);
            await (0, apply.g)(ctx, plan2, absent);
          }
          for (const digest of absent)
            ctx.host.log.warning(`missing in every remote: ${digest}`);
          const current = transfer_sum(plans, (plan2) => plan2.current);
          return total(plans.map(resultOf), fetched.objects, here.size + current, fetched.bytes, started);
        } finally {
          await (0, refresh.Q)(ctx, placed);
          await ctx.index.save();
        }
      }
      function isReached(manifest, part) {
        if (part?.mayBeEmpty !== true || manifest === void 0)
          return true;
        return manifest.entries.some((entry) => part(entry.path));
      }
      async function fetchDigests(ctx, digests) {
        const fetched = (0, fetch.nothingFetched)();
        const roots = digests.map((digest) => ({ digest, name: digest }));
        const manifests = await (0, fetch.oF)(ctx, roots, fetched);
        const files = roots.flatMap((one) => {
          const manifest = manifests.get(one.digest);
          return (0, data_digest.gn)(one.digest) ? manifest === void 0 ? [] : (0, fetch.Lm)(manifest, one) : [one];
        });
        refuseMissing(fetched);
        await (0, fetch.rt)(ctx, await (0, fetch.iU)(ctx, (0, fetch.Am)(files)), fetched);
        refuseMissing(fetched);
        return { bytes: fetched.bytes, objects: fetched.objects };
      }
      async function planAll(ctx, pins, manifests, options) {
        const fold = (0, folding.Lc)(ctx.root);
        const paths = pins.map((pin) => pin.path);
        if (fold !== void 0)
          (0, folding.sv)(paths, fold, "the pins", { file: ctx.root });
        const guard = (0, lib_paths.JV)(ctx.root);
        const plans = [];
        for (const pin of pins) {
          const manifest = manifests.get(pin);
          if ((0, data_digest.gn)(pin.digest) && manifest === void 0)
            continue;
          const { force = false, only } = options;
          plans.push(await (0, plan.j)(ctx, pin, manifest, { force, guard, fold, only: only?.(pin) }));
        }
        return plans;
      }
      async function listingsOf(ctx, pins, into) {
        const fetched = await (0, fetch.oF)(ctx, pins.filter((pin) => pin.manifest === void 0).map(wantedPin), into);
        const found = /* @__PURE__ */ new Map();
        for (const pin of pins) {
          const manifest = pin.manifest ?? fetched.get(pin.digest);
          if (manifest !== void 0)
            found.set(pin, manifest);
        }
        return found;
      }
      async function keepListings(ctx, plans) {
        for (const { pin, files } of plans) {
          const { digest, manifest } = pin;
          if (manifest === void 0 || files < manifest.entries.length || await ctx.cache.has(digest))
            continue;
          const { algorithm } = (0, data_digest.Hd)(digest);
          if (algorithm !== "sha256")
            await ctx.cache.putBytes((0, dir_object.Fp)(manifest.entries, algorithm).bytes, digest);
        }
      }
      function refuseUnsupported(pins) {
        for (const pin of pins) {
          if (pin.unsupported === void 0)
            continue;
          throw new errors.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0, data_pin.d)(pin) });
        }
      }
      function refuseMissing(fetched) {
        if (fetched.missing.length > 0)
          throw (0, fetch.$y)(fetched.missing);
      }
      function resultOf({ pin, files }) {
        const { path, source, digest, bytes = 0 } = pin;
        return { path, source, digest, files, bytes };
      }
      function total(pins, transferred, reused, bytes, started) {
        const seconds = Math.round(performance.now() - started) / 1e3;
        return { files: transfer_sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
      }
      function transfer_sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
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
  )
};

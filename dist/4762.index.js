export const id = 4762;
export const ids = [4762, 7517];
export const modules = {
  /***/
  74989: (
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
      var _data_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27517);
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36559);
      var _flow_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
      var _flow_object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68983);
      var _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18477);
      var _lib_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13779);
      var _report_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84252);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__.openBench)(host, given, { workspace: true });
        const all = (await (0, _flow_needed_js__WEBPACK_IMPORTED_MODULE_2__.QP)(bench)).filter((pin) => pin.cache);
        const pipeline = given.for.length > 0 ? await bench.pipeline() : void 0;
        const { pins, part } = (0, _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__.s)(all, { targets: given.targets, stages: given.for, from: bench.from, pipeline });
        if (pins.length === 0) {
          const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
          const text2 = all.length === 0 ? "Nothing is pinned here" : "These stages read nothing that Git pins";
          return { outputs, text: `${text2}: there is nothing to pull.` };
        }
        const data = await bench.data();
        const result = await (0, _flow_object_cache_js__WEBPACK_IMPORTED_MODULE_3__.R)(bench, async () => pins, () => (0, _data_transfer_js__WEBPACK_IMPORTED_MODULE_0__.pullPins)(data, pins, { force: given.force, only: part }));
        const text = `${(0, _report_number_js__WEBPACK_IMPORTED_MODULE_6__.U9)(result.files, "file")}: ${(0, _report_number_js__WEBPACK_IMPORTED_MODULE_6__.U9)(result.transferred, "object")} fetched (${(0, _lib_progress_js__WEBPACK_IMPORTED_MODULE_5__.z3)(result.bytes)}), ${(0, _report_number_js__WEBPACK_IMPORTED_MODULE_6__.Os)(String(result.reused))} here already.`;
        return { outputs: { ...result }, text };
      }
    })
  ),
  /***/
  35509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          evidencePaths
        )
        /* harmony export */
      });
      function evidencePaths({ evidence, judging }) {
        return [.../* @__PURE__ */ new Set([...evidence, ...judging.predictions === void 0 ? [] : [judging.predictions.path]])];
      }
    })
  ),
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
  47994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          withListed
        )
        /* harmony export */
      });
      var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50111);
      async function withListed(cache, digests) {
        const all = new Set(digests);
        for (const digest of [...all].filter(_digest_js__WEBPACK_IMPORTED_MODULE_0__.gn)) {
          const manifest = await cache.readDir(digest);
          for (const entry of manifest?.entries ?? [])
            all.add(entry.digest);
        }
        return all;
      }
    })
  ),
  /***/
  6117: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          findAllPins
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
      var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);
      async function findAllPins(host, root, outsOf) {
        const [dvc, lfs] = await Promise.all([(0, _dvc_js__WEBPACK_IMPORTED_MODULE_1__.mP)(host, root, outsOf), (0, _lfs_js__WEBPACK_IMPORTED_MODULE_2__.N)(host, root)]);
        if (lfs.length > 0)
          refuseTwins(dvc, lfs);
        return [...dvc, ...lfs];
      }
      function refuseTwins(dvc, lfs) {
        const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
        for (const pin of lfs) {
          for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === void 0)
              continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
              where: other.where ?? { file: other.file },
              fix: "Keep one of them: git rm --cached the file, or take it out of DVC."
            });
          }
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
  98218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        qT: () => (
          /* binding */
          pinsAbove
        )
        /* harmony export */
      });
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);
      function below(path, dir) {
        return dir === "." && !(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__._K)(path) || path === dir || path.startsWith(`${dir}/`);
      }
      function pinsAbove(path, root) {
        return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
      }
      function targetsOf(pipeline, model) {
        const wanted = [...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__.A)(model), ...model.artifact === void 0 ? [] : [model.artifact]];
        const stages = [...pipeline.stages.values()];
        const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) || model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir));
        const makers = stages.filter(makes);
        const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
        return chosen.map((stage) => stage.address);
      }
      function closureOf(pipeline, targets) {
        const stages = [...pipeline.stages.values()];
        const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
        const seen = /* @__PURE__ */ new Set();
        const open = [...targets];
        for (let name = open.pop(); name !== void 0; name = open.pop()) {
          if (seen.has(name))
            continue;
          seen.add(name);
          for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
        }
        return pipeline.order.filter((name) => seen.has(name));
      }
    })
  ),
  /***/
  9642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QP: () => (
          /* binding */
          allPins
        ),
        /* harmony export */
        Yf: () => (
          /* binding */
          neededPins
        ),
        /* harmony export */
        ci: () => (
          /* binding */
          addressOf
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          pinsOfLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35509);
      var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
      var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
      var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      async function allPins(bench) {
        const pins = await (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root);
        if (!pins.some((pin) => pin.unplaced))
          return pins;
        const pipeline = await bench.pipeline();
        return (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
      }
      async function pinsOfLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
        const pins = [];
        for (const file of locks) {
          try {
            pins.push(...(0, _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__.oA)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
          } catch (error) {
            if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT"))
              throw error;
          }
        }
        return pins.map((pin) => pin.stage === void 0 ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) });
      }
      function addressOf(lockFile, stage) {
        const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
        return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
      }
      function outsOf(pipeline, lockFile) {
        return (name) => {
          const stage = pipeline.stages.get(addressOf(lockFile, name));
          if (stage === void 0)
            return void 0;
          return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
              const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
              return out && { cache: out.cache, push: out.push, ...out.remote === void 0 ? {} : { remote: out.remote } };
            }
          };
        };
      }
      async function neededPins(bench, plan) {
        const pipeline = await bench.pipeline();
        const wanted = /* @__PURE__ */ new Set([...plan.model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__.A)(plan.model)]);
        if (plan.model.metrics.length === 0) {
          for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
              if (out.kind === "metric")
                wanted.add(out.path);
          }
        }
        const pins = [...await pinsOfLocks(bench, plan), ...await (0, _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__.H)(await bench.data())];
        const { artifact } = plan.model;
        if (artifact !== void 0 && !pins.some((pin) => pin.path === artifact))
          wanted.add(artifact);
        return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, path)));
      }
    })
  ),
  /***/
  68983: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          withKeptObjects
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77196);
      var _data_digest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50111);
      var _data_listed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47994);
      var _data_object_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19925);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12230);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
      var _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83820);
      var _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56273);
      const prefix = "modelgate-objects-v2-";
      const folder = ".modelgate/objects";
      async function restoreObjects(host, data, pins, options) {
        if (host.env["RUNNER_ENVIRONMENT"] === "self-hosted")
          return void 0;
        const bytes = pins.reduce((sum, pin) => sum + (pin.bytes ?? 0), 0);
        if (bytes > options.limit) {
          host.log.info(`${(0, _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes)} are pinned, above \`max-cache\` (${(0, _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__.z3)(options.limit)}): the Actions cache is left alone`);
          return void 0;
        }
        const cache = await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3838), __webpack_require__.e(4713)]
        ).then(__webpack_require__.bind(__webpack_require__, 44713));
        if (!cache.isFeatureAvailable()) {
          host.log.debug("the Actions cache is not available here: objects come from the remote");
          return void 0;
        }
        const digests = digestsOf(pins);
        const here = await present(data, digests);
        if (here.complete)
          return here.found;
        const staging = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__.p0)(data.root, folder, { file: folder });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
        try {
          const found = await cache.restoreCache([staging], keyOf(digests, here.found), [keyOf(digests), prefix]);
          if (found !== void 0)
            await takeIn(host, data, digests, staging);
        } catch (error) {
          host.log.warning(`the Actions cache did not answer: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
        }
        return (await present(data, digests)).found;
      }
      async function keepObjects(host, data, pins, kept, options) {
        if (!options.save)
          return;
        const digests = digestsOf(pins);
        const { found } = await present(data, digests);
        if ([...found].every((digest) => kept.has(digest)))
          return;
        const cache = await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3838), __webpack_require__.e(4713)]
        ).then(__webpack_require__.bind(__webpack_require__, 44713));
        const staging = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__.p0)(data.root, folder, { file: folder });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
        try {
          let bytes = 0;
          await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__.k)(found, 16, async (digest) => {
            bytes += await data.cache.size(digest) ?? 0;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, nameOf(digest));
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await linkOrCopy(data.cache.objectPath(digest), path);
          });
          if (bytes <= options.limit)
            await cache.saveCache([staging], keyOf(digests, found));
        } catch (error) {
          host.log.info(`objects were not kept in the Actions cache: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
        }
      }
      async function withKeptObjects(bench, pins, body) {
        if (bench.keep === void 0)
          return body();
        const options = { limit: bytesOf(bench.keep, "max-cache"), save: bench.forge.trusted };
        const data = await bench.data();
        const kept = await restoreObjects(bench.host, data, await pins(), options);
        const result = await body();
        if (kept !== void 0)
          await keepObjects(bench.host, data, await pins(), kept, options);
        return result;
      }
      function bytesOf(text, input) {
        if (_config_size_js__WEBPACK_IMPORTED_MODULE_9__.C.test(text))
          return (0, _config_size_js__WEBPACK_IMPORTED_MODULE_9__.D)(text);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`input \`${input}\` is ${JSON.stringify(text)}: expected a size such as 500MB or 5GB`);
      }
      async function takeIn(host, data, digests, staging) {
        const seen = /* @__PURE__ */ new Set();
        const top = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(staging);
        const take = async (digest) => {
          if (seen.has(digest))
            return;
          seen.add(digest);
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, nameOf(digest));
          if (await data.cache.has(digest) || !await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__.$B)(path))
            return;
          if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, nameOf(digest)) || !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            return;
          const { algorithm, hex } = (0, _data_digest_js__WEBPACK_IMPORTED_MODULE_10__.Hd)(digest);
          if (await (0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_2__.Sk)(algorithm, path) !== hex) {
            host.log.warning(`the Actions cache held wrong bytes for ${digest}: not taken`);
            return;
          }
          const incoming = await data.cache.begin(digest);
          try {
            await linkOrCopy(path, incoming.path);
            await incoming.commit();
          } catch (error) {
            await incoming.discard();
            throw error;
          }
        };
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__.k)(digests, 16, take);
        for (const digest of digests.filter(_data_digest_js__WEBPACK_IMPORTED_MODULE_10__.gn)) {
          const manifest = await data.cache.has(digest) ? await data.cache.readDir(digest) : void 0;
          await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__.k)(manifest?.entries ?? [], 16, (entry) => take(entry.digest));
        }
      }
      async function present(data, digests) {
        const found = /* @__PURE__ */ new Set();
        const all = await (0, _data_listed_js__WEBPACK_IMPORTED_MODULE_11__.y)(data.cache, digests);
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__.k)(all, 16, async (digest) => {
          if (await data.cache.has(digest))
            found.add(digest);
        });
        return { found, complete: found.size === all.size };
      }
      function digestsOf(pins) {
        return [...new Set(pins.map((pin) => pin.digest))].filter((digest) => digest !== "").sort();
      }
      function keyOf(digests, kept) {
        const short = (all) => (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__.qQ)("sha256", all.join("\n")).slice(0, 32);
        return `${prefix}${short(digests)}-${kept === void 0 ? "" : short([...kept].sort())}`;
      }
      async function linkOrCopy(from, to) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to);
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "EXDEV", "EPERM", "ENOTSUP", "EMLINK"))
            throw error;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
        }
      }
      function nameOf(digest) {
        const { algorithm, hex, dir } = (0, _data_digest_js__WEBPACK_IMPORTED_MODULE_10__.Hd)(digest);
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(algorithm, hex.slice(0, 2), `${hex}${dir ? ".dir" : ""}`);
      }
    })
  ),
  /***/
  18477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          choosePins
        ),
        /* harmony export */
        u: () => (
          /* binding */
          pinsNamed
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97541);
      var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
      var _needed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
      function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
        if (targets.length === 0 && stages.length === 0)
          return { pins, part: () => void 0 };
        const chosen = /* @__PURE__ */ new Map();
        const take = (pin, part) => {
          const known = chosen.get(pin);
          if (part === void 0 || known === "all")
            chosen.set(pin, "all");
          else
            chosen.set(pin, [...known ?? [], part]);
        };
        for (const target of targets) {
          const found = named(pins, target, from);
          if (found.length === 0)
            throw unknown(pins, target);
          for (const [pin, part] of found)
            take(pin, part);
        }
        for (const dep of depsOf(stages, pipeline))
          for (const [pin, part] of byPath(pins, dep))
            take(pin, part);
        return {
          pins: pins.filter((pin) => chosen.has(pin)),
          part(pin) {
            const parts = chosen.get(pin);
            if (parts === void 0 || parts === "all")
              return void 0;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
          }
        };
      }
      function pinsNamed(pins, targets, from) {
        return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
      }
      function named(pins, target, from) {
        const near = from === "" ? [] : match(pins, `${from}/${target}`);
        return near.length > 0 ? near : match(pins, target);
      }
      function match(pins, target) {
        const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
        const named2 = pins.filter((pin) => names(pin).includes(written) || pin.stage !== void 0 && isGroup(pin, written));
        if (named2.length > 0)
          return named2.map((pin) => [pin, void 0]);
        const path = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fd)(written) ?? written;
        const exact = byPath(pins, path === "" ? "." : path);
        if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(written).isGlob)
          return exact;
        const whole = exact.filter(([, part]) => part === void 0);
        return whole.length > 0 ? whole : byGlob(pins, path);
      }
      function byPath(pins, path) {
        return pins.flatMap((pin) => {
          if ((0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, path))
            return [[pin, void 0]];
          if (!(0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(path, pin.path))
            return [];
          const inside = path.slice(pin.path.length + 1);
          return [[pin, (entry) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(entry, inside)]];
        });
      }
      function byGlob(pins, glob) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(glob, { dot: true, nonegate: true });
        const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(glob);
        return pins.flatMap((pin) => {
          if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, void 0]];
          const reaches = base === "" || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(base, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, base);
          const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== void 0;
          const part = (entry) => matches(`${pin.path}/${entry}`);
          return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
        });
      }
      function names(pin) {
        if (pin.source !== "dvc")
          return [];
        if (pin.stage === void 0)
          return [pin.file];
        return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage)];
      }
      function isGroup(pin, target) {
        return pin.stage !== void 0 && (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage).startsWith(`${target}@`);
      }
      function depsOf(stages, pipeline) {
        if (stages.length === 0 || pipeline === void 0)
          return [];
        return (0, _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__.u)(pipeline, stages, true).flatMap((stage) => stage.deps);
      }
      function unknown(pins, target) {
        const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(target, known);
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
          fix: near === void 0 ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.` : `Did you mean \`${near}\`?`
        });
      }
    })
  ),
  /***/
  84252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BC: () => (
          /* binding */
          noBreak
        ),
        /* harmony export */
        CW: () => (
          /* binding */
          formatDelta
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatParam
        ),
        /* harmony export */
        Os: () => (
          /* binding */
          group
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          formatSeconds
        ),
        /* harmony export */
        kI: () => (
          /* binding */
          formatPair
        ),
        /* harmony export */
        vy: () => (
          /* binding */
          formatInterval
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const minus = "−";
      const noBreak = " ";
      function unitOf(name) {
        for (const segment of name.split(/[./]/)) {
          const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
          if (found === void 0)
            continue;
          if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
          return "s";
        }
        return void 0;
      }
      function formatPair(name, baseline, candidate, delta) {
        const unit = unitOf(name);
        const numbers = [baseline, candidate].filter((value) => typeof value === "number");
        const decimals = decimalsFor(numbers, delta);
        const show = (value) => {
          if (value === null)
            return "missing";
          if (typeof value === "string")
            return value.replace("-", minus);
          return unit === void 0 ? plain(value, decimals) : withUnit(value, unit);
        };
        return {
          baseline: show(baseline),
          candidate: show(candidate),
          delta: delta === null ? "" : formatDelta(name, delta, decimals)
        };
      }
      function formatDelta(name, delta, decimals) {
        const unit = unitOf(name);
        if (delta === 0)
          return unit === void 0 ? "0" : "±0";
        const size = Math.abs(delta);
        const sign = delta > 0 ? "+" : minus;
        if (unit !== void 0)
          return `${sign}${withUnit(size, unit)}`;
        const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
        return `${sign}${plain(size, fitting)}`;
      }
      function formatInterval(name, bounds, delta) {
        const width = bounds[1] - bounds[0];
        const own = width > 0 && Number.isFinite(width) ? Math.max(0, 1 - magnitude(width)) : 0;
        const decimals = /\.(\d+)/.exec(delta)?.[1]?.length ?? own;
        const texts = bounds.map((bound) => {
          if (unitOf(name) !== void 0 || Math.abs(bound) >= 1e15)
            return formatDelta(name, bound, decimals);
          const text = group(Math.abs(bound).toFixed(Math.min(12, decimals)));
          return /[1-9]/.test(text) ? `${bound < 0 ? minus : "+"}${text}` : text;
        });
        return ` (${texts.join(" … ")})`;
      }
      function formatBytes(bytes) {
        if (Number.isInteger(bytes) && Math.abs(bytes) < 1e4)
          return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
        return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1e3);
      }
      function formatSeconds(seconds) {
        if (seconds < 0.05)
          return `0.0${noBreak}s`;
        if (seconds < 59.95)
          return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${noBreak}s`;
        const minutes = Math.floor(Math.round(seconds) / 60);
        if (minutes < 60)
          return `${minutes} min ${Math.round(seconds) % 60} s`;
        return `${group(String(Math.floor(minutes / 60)))} h ${minutes % 60} min`;
      }
      function count(amount, one, many = `${one}s`) {
        return `${group(String(amount))} ${amount === 1 ? one : many}`;
      }
      function formatParam(value) {
        return typeof value === "number" ? String(value).replace("-", minus) : String(value);
      }
      function withUnit(value, unit) {
        if (unit === "bytes")
          return formatBytes(value);
        const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
        return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1e3);
      }
      function scaled(value, units, step) {
        let size = Math.abs(value);
        let at = 0;
        while (size >= step * 0.9995 && at < units.length - 1) {
          size /= step;
          at++;
        }
        const decimals = Number.isInteger(size) ? 0 : Math.max(0, 2 - Math.max(0, magnitude(size)));
        return `${value < 0 ? minus : ""}${group(size.toFixed(decimals))}${noBreak}${units[at] ?? ""}`;
      }
      function decimalsFor(values, delta) {
        if (values.every(Number.isInteger))
          return 0;
        const largest = Math.max(...values.map(Math.abs));
        const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
        const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
        return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
      }
      function magnitude(value) {
        return value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
      }
      function plain(value, decimals) {
        const size = Math.abs(value);
        const sign = value < 0 ? minus : "";
        if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
          return `${sign}${size.toExponential(2).replace("e-", `e${minus}`).replace("e+", "e")}`;
        }
        return `${sign}${group(size.toFixed(Math.min(12, Math.max(0, decimals))))}`;
      }
      function group(digits) {
        const [whole = "", fraction] = digits.split(".");
        const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
        return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
      }
    })
  )
};

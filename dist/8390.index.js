export const id = 8390;
export const ids = [8390];
export const modules = {
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
  56067: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          pullForRecord
        ),
        /* harmony export */
        Kf: () => (
          /* binding */
          commandsOf
        ),
        /* harmony export */
        Mz: () => (
          /* binding */
          whyNotTrain
        ),
        /* harmony export */
        xP: () => (
          /* binding */
          measure
        ),
        /* harmony export */
        zt: () => (
          /* binding */
          measuredAs
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
      var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9642);
      var _object_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68983);
      var _run_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38400);
      var _usable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24871);
      function measure(bench, plan, options) {
        const pins = async () => [...plan.pins, ...await (0, _needed_js__WEBPACK_IMPORTED_MODULE_3__.Yf)(bench, plan)];
        return (0, _object_cache_js__WEBPACK_IMPORTED_MODULE_4__.R)(bench, pins, () => measureHere(bench, plan, options));
      }
      async function measureHere(bench, plan, options) {
        const { host } = bench;
        const { model } = plan;
        const started = host.now().toISOString();
        const environment = await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__.e)(host, bench.root, model.environment, await commandsOf(bench, plan));
        const reason = whyNotTrain(bench, plan);
        const origin = { environment, run_url: bench.forge.run?.url ?? "" };
        let stages = [];
        let lockChanged = [];
        const rule = (0, _usable_js__WEBPACK_IMPORTED_MODULE_6__.Y)(bench, [model], plan.changed, environment.files);
        if (plan.closure.length > 0 && reason === void 0) {
          const result = await (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_5__.J)(bench, `the run of ${model.name}`, {
            // Only what a stage that must run reads is fetched, and nobody commits data in a job.
            allowMissing: true,
            keepPins: true,
            jobs: (0, node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
            ...options,
            targets: [...plan.targets],
            push: options.push === true && bench.forge.trusted,
            runCache: (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_5__.t)(bench),
            origin: async () => origin,
            usable: rule.usable
          });
          stages = result.stages;
          lockChanged = result.lockChanged;
        }
        if (options.pull === true)
          await pullForRecord(bench, plan, stages);
        return measuredAs(bench, plan, { stages, lockChanged, started, environment }, { note: rule.note(), reason });
      }
      async function pullForRecord(bench, plan, stages) {
        if (stages.some((stage) => stage.status === "failed"))
          return;
        const pins = await (0, _needed_js__WEBPACK_IMPORTED_MODULE_3__.Yf)(bench, plan);
        if (pins.length > 0)
          await (0, _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.pullPins)(await bench.data(), pins);
      }
      function measuredAs({ forge, host }, { model }, done, { note, reason }) {
        return {
          model: model.name,
          commit: forge.commit,
          finished: host.now().toISOString(),
          ...done,
          ...note === void 0 ? {} : { environmentNote: note },
          ...reason === void 0 ? {} : { notTrained: reason }
        };
      }
      async function commandsOf(bench, plan) {
        const { stages } = await bench.pipeline();
        return plan.closure.flatMap((name) => stages.get(name)?.cmd ?? []);
      }
      function whyNotTrain(bench, plan) {
        const { train } = plan.model;
        if (bench.forge.event === "local")
          return void 0;
        if (train.when === "never")
          return "`train: never`: the committed dvc.lock is judged as it is";
        if (train.when === "label" && bench.forge.event !== "workflow_dispatch") {
          const { pullRequest } = bench.forge;
          if (pullRequest === void 0)
            return `only a pull request with the label \`${train.label}\` trains`;
          if (!pullRequest.labels.includes(train.label)) {
            return `the pull request has no label \`${train.label}\`: the committed dvc.lock is judged as it is`;
          }
        }
        return void 0;
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
  77772: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $A: () => (
          /* binding */
          changedSince
        ),
        /* harmony export */
        BW: () => (
          /* binding */
          touchesModel
        ),
        /* harmony export */
        Y_: () => (
          /* binding */
          changedFiles
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          planModels
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35509);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60826);
      var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77997);
      var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35403);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9642);
      var _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81308);
      async function planModels(bench, options = {}) {
        refuseOtherCheckout(bench);
        const pipeline = await bench.pipeline();
        const changed = options.force === true ? void 0 : await changedFiles(bench);
        let pins;
        const readPins = () => {
          pins ??= (0, _needed_js__WEBPACK_IMPORTED_MODULE_7__.QP)(bench);
          return pins;
        };
        const plans = [];
        for (const model of bench.config.models)
          plans.push(await planModel(bench, pipeline, model, changed, readPins));
        return plans;
      }
      function refuseOtherCheckout({ forge }) {
        if (forge.pullRequest?.isCheckedOut !== false)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`pull request ${forge.pullRequest.number} has the head ${forge.head}, and ${forge.commit} is checked out: neither that head nor a merge of it`, {
          fix: "Run on `pull_request` with actions/checkout as it is, or check that head out; a run for an older head can be left."
        });
      }
      async function requireFolder({ root, config }, { name, dir }) {
        try {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir))).isDirectory())
            return;
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the model \`${name}\` is said to be in ${JSON.stringify(dir)}, and there is no such folder`, {
          fix: `Correct its \`dir:\` (${config.from}), or take the model out where it is gone.`
        });
      }
      async function planModel(bench, pipeline, model, changed, readPins) {
        const targets = (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.QR)(pipeline, model);
        const closure = (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.TQ)(pipeline, targets);
        const read = inputsOf(pipeline, model, closure);
        const relevant = (changed ?? []).filter((path) => read(path));
        const touched = changed === void 0 || relevant.length > 0;
        if (touched && closure.length === 0)
          await requireFolder(bench, model);
        if (!touched || closure.length === 0) {
          return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
        }
        const data = await bench.data();
        const context = { host: bench.host, root: bench.root, data, pipeline };
        const inside = new Set(closure);
        const stages = (await (0, _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__.pO)(context, [...targets])).filter((stage) => inside.has(stage.name));
        const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
        const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
        const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
        const pins = stale.size === 0 ? [] : await readPins();
        const needed = pins.filter((pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(dep, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, dep)));
        return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
      }
      async function changedFiles(bench) {
        const { base, commit } = bench.forge;
        if (base === void 0)
          return void 0;
        const range = bench.forge.event === "local" ? [base] : [base, commit];
        const output = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
          cwd: bench.root,
          env: bench.host.env
        });
        const names = output.split("\0").filter((path) => path !== "");
        if (bench.forge.event !== "local")
          return names;
        const fresh = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["ls-files", "-z", "--others", "--exclude-standard"], {
          cwd: bench.root,
          env: bench.host.env
        });
        return [...names, ...fresh.split("\0").filter((path) => path !== "")];
      }
      async function changedSince(bench, plan, from, to) {
        const at = { cwd: bench.root, env: bench.host.env };
        const range = to === void 0 ? [from] : [from, to];
        const diff = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.Ii)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], at);
        if (diff.code !== 0)
          return void 0;
        const fresh = to === void 0 ? await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["ls-files", "-z", "--others", "--exclude-standard"], at) : "";
        const read = inputsOf(await bench.pipeline(), plan.model, plan.closure);
        return `${diff.stdout}${fresh}`.split("\0").filter((path) => path !== "" && read(path));
      }
      async function touchesModel(bench, plan, files) {
        return files.some(inputsOf(await bench.pipeline(), plan.model, plan.closure));
      }
      const prose = /(^|\/)(docs|\.github(?!\/workflows))\/|\.(md|rst)$|(^|\/)LICENSE(\.txt)?$/i;
      function inputsOf(pipeline, model, closure) {
        const roots = /* @__PURE__ */ new Set([...model.environment, ...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_9__.A)(model), ...model.params]);
        if (model.artifact !== void 0)
          roots.add(model.artifact);
        for (const name of closure) {
          const stage = pipeline.stages.get(name);
          if (stage === void 0)
            continue;
          const dir = stage.file.slice(0, stage.file.length - "dvc.yaml".length);
          for (const path of [stage.file, `${dir}dvc.lock`, ...(0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__.JP)(stage)])
            roots.add(path);
          for (const out of stage.outs)
            roots.add(out.path);
        }
        const { paths } = model.judging.protect;
        const isKept = (path) => (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__.X)(path, paths) || (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__.m)(path, paths);
        if (closure.length > 0) {
          const list = [...roots];
          return (path) => list.some((root) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, root) || path === `${root}.dvc` || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.qT)(path, root)) || isKept(path);
        }
        return (path) => roots.has(path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, model.dir) && !prose.test(path) || isKept(path);
      }
    })
  ),
  /***/
  81308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          isProtectedFile
        ),
        /* harmony export */
        m: () => (
          /* binding */
          decidesOver
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98218);
      function isProtectedFile(file, paths) {
        return paths.some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(file, path) || file === `${path}.dvc`);
      }
      function decidesOver(file, paths) {
        const isAttributes = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === ".gitattributes";
        return paths.some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(path, file) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.qT)(file, path) || isAttributes && (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
      }
    })
  ),
  /***/
  24871: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          resultRule
        )
        /* harmony export */
      });
      var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
      function resultRule(bench, models, changed, files) {
        let note;
        return {
          usable(stage, made) {
            for (const model of models) {
              const changedHere = model.environment.filter((path) => changed.includes(path));
              const change = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.U)(files, made, changedHere, model.environment);
              if (change === void 0)
                continue;
              if (model.onEnvironmentChange === "rerun") {
                bench.host.log.info(`${stage} runs again: ${change}`);
                return false;
              }
              note = change;
            }
            return true;
          },
          note: () => note
        };
      }
    })
  )
};

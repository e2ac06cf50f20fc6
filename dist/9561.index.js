export const id = 9561;
export const ids = [9561];
export const modules = {
  /***/
  20767: (
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
      var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36559);
      var _flow_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5175);
      var _flow_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77772);
      var _flow_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17397);
      var _flow_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93449);
      var _flow_ship_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70330);
      var _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80208);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18175);
      var _registry_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56276);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__.openBench)(host, given);
        if (!bench.forge.onDefaultBranch) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`versions are registered on ${bench.forge.defaultBranch}, and this is not that branch`, {
            fix: `Run this step on push to ${bench.forge.defaultBranch}.`
          });
        }
        const all = await (0, _flow_plan_js__WEBPACK_IMPORTED_MODULE_3__.s3)(bench);
        const plans = all.filter((plan) => given.name === void 0 || named(plan.model, given.name));
        if (plans.length === 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`no model is registered as ${JSON.stringify(given.name)}`, {
            fix: `Names in ${bench.config.from}: ${all.map((plan) => plan.model.registryName).join(", ") || "none"}.`
          });
        }
        if (given.version !== void 0 && plans.length > 1) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo("--version is for one model, and there are several", {
            fix: `Name it: modelgate register NAME --version ${given.version}`
          });
        }
        if (given.ungated)
          return ungated(bench, plans, given);
        const outcome = await (0, _flow_ship_js__WEBPACK_IMPORTED_MODULE_6__.d)(bench, plans, {
          register: true,
          promote: false,
          force: bench.forge.event === "workflow_dispatch",
          measure: false,
          ...given.version === void 0 ? {} : { version: given.version }
        });
        return { outputs: (0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__.lK)(outcome.shipped), text: (0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__.nY)(outcome.shipped) };
      }
      async function ungated(bench, plans, given) {
        const [plan, ...more] = plans;
        if (plan === void 0 || more.length > 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo("name the one model to register with --ungated", {
            fix: "modelgate register NAME --ungated --reason …"
          });
        }
        if (given.reason === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo("--ungated needs a --reason: the ledger keeps it", {
            fix: 'Add --reason "why no verdict allows it".'
          });
        }
        const saved = await (0, _flow_records_js__WEBPACK_IMPORTED_MODULE_5__.Vg)(bench.root, plan.model.name);
        const own = saved?.source.commit === bench.forge.commit && !saved.source.dirty ? saved : void 0;
        const record = own ?? await (0, _flow_record_js__WEBPACK_IMPORTED_MODULE_4__.U)(bench, plan, await (0, _flow_measured_js__WEBPACK_IMPORTED_MODULE_2__.E)(bench, plan));
        await (0, _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(bench, record);
        await (0, _flow_records_js__WEBPACK_IMPORTED_MODULE_5__.hi)(bench.root, record);
        await (0, _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__.t9)(bench, record);
        await (await bench.tracker()).log(record);
        const registered = await (0, _flow_ship_js__WEBPACK_IMPORTED_MODULE_6__.K)(bench, plan, record, given.reason, given.version);
        const shipped = {
          model: plan.model.name,
          commit: bench.forge.commit,
          found_by: "none",
          stages_trained: 0,
          registered,
          reason: `ungated: ${given.reason}`
        };
        return { outputs: (0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__.lK)([shipped]), text: (0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__.nY)([shipped]) };
      }
      function named(model, name) {
        return model.registryName === name || model.name === name || (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_8__.a9)(model.registryName, model.dir) === name;
      }
    })
  ),
  /***/
  70330: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          registerUngated
        ),
        d: () => (
          /* binding */
          ship
        )
      });
      var fetch = __webpack_require__(84619);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var names = __webpack_require__(56276);
      var identity = __webpack_require__(63538);
      var push = __webpack_require__(16023);
      var transfer = __webpack_require__(27517);
      var pipeline_lock = __webpack_require__(74542);
      var run_cache = __webpack_require__(39343);
      var run_key = __webpack_require__(31122);
      ;
      async function adoptRuns(ctx, lock, stages) {
        const target = await ctx.data.write();
        const { entries } = await (0, pipeline_lock.PG)(lock.text, lock.path);
        for (const [address, origin] of stages) {
          const stage = ctx.pipeline.stages.get(address);
          const entry = stage?.lockFile === lock.path ? entries.get(stage.name) : void 0;
          if (stage === void 0 || entry === void 0 || !(0, run_key.Gs)(stage))
            continue;
          const key = (0, run_key.PK)(entry.value, entry.outs.keys());
          const value = (0, run_key.Lo)(entry.value);
          await (0, run_cache.Xz)(ctx.data, key, value, entry.value);
          await (0, run_cache.ux)(ctx.data, key, value, origin);
          if (target !== void 0 && stage.outs.every((out) => out.push))
            await (0, run_cache.MO)(ctx.data, target, key, value);
        }
      }
      var artifacts = __webpack_require__(76268);
      var locks = __webpack_require__(35431);
      var sides = __webpack_require__(92827);
      ;
      async function adoptObjects(bench, record, keepRuns) {
        const pipeline = await bench.pipeline();
        const digests = /* @__PURE__ */ new Set();
        const optional = /* @__PURE__ */ new Set();
        const paths = /* @__PURE__ */ new Map();
        for (const stage of record.stages) {
          const outs = pipeline.stages.get(stage.name)?.outs ?? [];
          for (const out of stage.outs) {
            const declared = outs.find((one) => one.path === out.path);
            if (declared === void 0 || !declared.push)
              continue;
            (declared.cache ? digests : optional).add(out.digest);
            paths.set(out.digest, out.path);
          }
        }
        for (const artifact of record.artifacts) {
          const tracked = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
          if (!tracked) {
            digests.add(artifact.digest);
            paths.set(artifact.digest, artifact.path);
          }
        }
        for (const { digest } of (0, artifacts.O8)(bench, record))
          if (!digests.has(digest))
            optional.add(digest);
        if (digests.size + optional.size === 0)
          return { objects: 0, bytes: 0 };
        const number = record.source.pull_request;
        const data = number === void 0 ? await bench.data() : await bench.promoting(number);
        const list = [...digests];
        if (await data.write() === void 0) {
          await keepWithoutRemote(bench, list, paths);
          return { objects: 0, bytes: 0 };
        }
        const gone = await (0, push.jH)(data, list);
        if (gone.length > 0)
          throw missingObjects(gone, paths);
        const absent = new Set(await (0, push.jH)(data, [...optional]));
        const promoted = await (0, push.OW)(data, [...list, ...[...optional].filter((digest) => !absent.has(digest))]);
        if (keepRuns) {
          const context = { host: bench.host, root: bench.root, data, pipeline };
          const whole = record.stages.filter((stage) => stage.outs.every((out) => !absent.has(out.digest)));
          const origin = { environment: record.environment, run_url: record.made_by.run_url ?? "" };
          const { started } = record.timings;
          const runs = new Map(whole.map(({ name, seconds, peak_memory_bytes: memory }) => [
            name,
            { started, seconds, ...memory === void 0 ? {} : { peakMemory: memory }, origin }
          ]));
          for (const lock of (0, locks.aZ)(record))
            await adoptRuns(context, lock, runs);
        }
        return { objects: promoted.transferred, bytes: promoted.bytes };
      }
      async function keepWithoutRemote(bench, digests, paths) {
        const data = await bench.data();
        const tracker = await bench.tracker();
        const missing = [];
        for (const digest of digests) {
          if (await data.cache.has(digest))
            continue;
          const bytes = await tracker.getObject?.(digest);
          if (bytes !== void 0)
            await data.cache.putBytes(bytes, digest);
          else if (!await inGit(bench, paths.get(digest)))
            missing.push(digest);
        }
        if (missing.length > 0)
          throw missingObjects(missing, paths);
      }
      async function inGit(bench, path) {
        if (path === void 0)
          return false;
        return await (0, sides.I)(bench.host, bench.root, bench.forge.commit, path) !== void 0;
      }
      function missingObjects(missing, paths) {
        const named = missing.map((digest) => `${paths.get(digest) ?? "an object"} (${digest})`).join(", ");
        return new fetch.LN(`the gated run's objects are gone: ${named}`, {
          fix: "Name a `remote:` that keeps them (modelgate.yaml or .dvc/config), or run the pipeline on main again."
        });
      }
      async function artifactFiles(bench, record) {
        const [artifact] = record.artifacts;
        if (artifact === void 0)
          return [];
        const data = await bench.data();
        if (!await data.cache.has(artifact.digest))
          await (0, transfer.fetchDigests)(data, [artifact.digest]);
        const name = artifact.path.split("/").at(-1) ?? artifact.path;
        if (!artifact.digest.endsWith(".dir"))
          return [{ path: name, file: data.cache.objectPath(artifact.digest) }];
        const manifest = await data.cache.readDir(artifact.digest);
        return (manifest?.entries ?? []).map((entry) => ({
          path: `${name}/${entry.path}`,
          file: data.cache.objectPath(entry.digest)
        }));
      }
      var flow_baseline = __webpack_require__(56929);
      var commits = __webpack_require__(79041);
      var gated = __webpack_require__(11670);
      var judge = __webpack_require__(14626);
      var measure = __webpack_require__(56067);
      var flow_plan = __webpack_require__(77772);
      var flow_record = __webpack_require__(17397);
      var source = __webpack_require__(27738);
      ;
      async function ship(bench, plans, options) {
        const shipped = [];
        const reports = [];
        for (const plan of plans) {
          const outcome = await shipModel(bench, plan, options);
          shipped.push(...outcome.shipped);
          reports.push(...outcome.reports);
        }
        return { shipped, reports };
      }
      async function shipModel(bench, plan, options) {
        const tracker = await bench.tracker();
        const registry = bench.config.registry.kind === "none" ? void 0 : await bench.registry();
        const versions = await registry?.versions((0, names.a9)(plan.model.registryName, plan.model.dir)) ?? [];
        const known = await tracker.find({ by: "main", model: plan.model.name });
        const shipped = [];
        for (const commit of await (0, commits.s)(bench, versions)) {
          const last = commit === bench.forge.commit;
          const files = await (0, commits.oV)(bench, commit);
          const touched = files === void 0 || await (0, flow_plan.BW)(bench, plan, files);
          if (!touched && !(last && (options.force || known.length === 0)))
            continue;
          const search = await adoptable(bench, plan, commit);
          if ("gated" in search) {
            const { run, verdict, foundBy } = search.gated;
            if (last)
              await logOnMain(bench, plan, run.record, verdict);
            const done = await release(bench, plan, { record: run.record, verdict, commit, runId: run.run_id }, options);
            shipped.push({ model: plan.model.name, commit, found_by: foundBy, stages_trained: 0, ...done });
            if (last)
              return { shipped, reports: [(0, judge.AY)(plan, run.record, verdict)] };
            continue;
          }
          if (!last) {
            bench.host.log.warning(`${plan.model.name} at ${commit.slice(0, 7)} is not registered: ${search.reason}`);
            continue;
          }
          return await afresh(bench, plan, search, shipped, options);
        }
        return { shipped, reports: [(0, judge.Vq)(bench, plan, "untouched")] };
      }
      async function adoptable(bench, plan, commit) {
        const search = await (0, gated.B)(bench, plan, commit);
        if (!("gated" in search))
          return search;
        try {
          await adoptObjects(bench, search.gated.run.record, commit === bench.forge.commit);
          return search;
        } catch (error) {
          if (!(error instanceof fetch.LN))
            throw error;
          bench.host.log.warning(`${plan.model.name}: ${error.message}`);
          return { reason: "objects of its gated run are in no remote any more" };
        }
      }
      async function afresh(bench, plan, search, shipped, options) {
        const { commit } = bench.forge;
        const model = plan.model.name;
        if (search.verdict !== void 0 && search.run !== void 0) {
          bench.host.log.warning(`${model} is not registered: ${search.reason}`);
          await logOnMain(bench, plan, search.run.record, search.verdict);
          const reason = `not registered: ${search.reason}`;
          return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0, judge.AY)(plan, search.run.record, search.verdict)]
          };
        }
        if (!options.measure) {
          const reason = `not registered: ${search.reason}`;
          bench.host.log.warning(`${model} is ${reason}`);
          return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0, judge.Vq)(bench, plan, "unmeasured")]
          };
        }
        bench.host.log.info(`${model}: ${search.reason}; its stages run here and are gated again`);
        const measured = await (0, measure.xP)(bench, plan, { pull: true, push: true });
        const record = await (0, flow_record.U)(bench, plan, measured);
        await (0, artifacts.LJ)(bench, record);
        const baseline = await (0, flow_baseline.B)(bench, plan, record);
        const report = await (0, judge.fL)(bench, plan, { record, measured }, baseline);
        const tracker = await bench.tracker();
        const { run_id } = await tracker.log(record);
        await tracker.judge(run_id, report.verdict);
        await (0, artifacts.t9)(bench, record);
        const trained = measured.stages.filter((stage) => stage.status === "ran").length;
        const common = { model, commit, found_by: "measured", stages_trained: trained };
        if (!report.verdict.registrable) {
          const reason = `not registered: its verdict is ${report.verdict.verdict}`;
          return { shipped: [...shipped, { ...common, reason }], reports: [report] };
        }
        const done = await release(bench, plan, { record, verdict: report.verdict, commit, runId: run_id }, options);
        return { shipped: [...shipped, { ...common, ...done }], reports: [report] };
      }
      function isLocked(record, artifact) {
        const made = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
        const oid = artifact.digest.slice(artifact.digest.indexOf(":") + 1);
        return !made || (0, locks.aZ)(record).some((lock) => lock.text.includes(`md5: ${oid}`));
      }
      async function release(bench, plan, { record, verdict, commit, runId }, options) {
        const [artifact] = record.artifacts;
        if (!options.register || bench.config.registry.kind === "none")
          return {};
        if (artifact === void 0)
          return { reason: "nothing to register: the model has no `path:` in modelgate.yaml" };
        if (!isLocked(record, artifact)) {
          return {
            reason: `not registered: its dvc.lock does not name ${artifact.digest}, so that the run contradicts itself`
          };
        }
        const registry = await bench.registry();
        const name = (0, names.a9)(plan.model.registryName, plan.model.dir);
        const registered = await registry.register({
          model: plan.model.registryName,
          dir: plan.model.dir,
          digest: artifact.digest,
          commit: await taggedCommit(bench, record, commit),
          sourceCommit: commit,
          runId,
          verdict: (0, hashing.ol)(verdict),
          bump: plan.model.bump,
          description: verdict.summary,
          by: bench.host.env["GITHUB_ACTOR"] ?? "modelgate",
          ...overrideOf(verdict),
          files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
          ...options.version === void 0 || commit !== bench.forge.commit ? {} : { version: options.version }
        });
        const { version } = registered;
        say(bench, `${name} ${version.version} ${registered.created ? "registered" : "was registered already"} (${artifact.digest})`);
        const alias = plan.model.promote;
        if (alias === void 0 || !options.promote)
          return { registered };
        const by = bench.host.env["GITHUB_ACTOR"] ?? "modelgate";
        const moved = await registry.promote(name, version.version, alias, { by });
        say(bench, moved.created ? `${name}: ${alias} is now ${version.version}` : `${name}: ${alias} stays: ${moved.reason ?? "it is there already"}`);
        return {
          registered,
          alias: { name: alias, moved: moved.created, ...moved.reason === void 0 ? {} : { reason: moved.reason } }
        };
      }
      function overrideOf({ overrides, verdict }) {
        const [override] = overrides;
        if (override === void 0)
          return {};
        const { reason: _, ...bound } = override;
        return { override: { ...bound, verdict } };
      }
      async function taggedCommit(bench, record, commit) {
        return (0, commits.ms)(bench, commit, (0, locks.aZ)(record));
      }
      async function logOnMain(bench, plan, gated2, verdict) {
        if (gated2.source.on_default_branch === true && gated2.source.commit === bench.forge.commit)
          return;
        const tracker = await bench.tracker();
        const record = {
          ...gated2,
          source: { ...await (0, source.v)(bench, plan.model.dir, []), dirty: gated2.source.dirty },
          made_by: (0, flow_record.v)(bench),
          adopted_from: (0, identity.R)(gated2)
        };
        const { run_id } = await tracker.log(record);
        await tracker.judge(run_id, verdict);
      }
      function say(bench, message) {
        bench.host.log.notice(message);
      }
      async function registerUngated(bench, plan, record, reason, version) {
        const [artifact] = record.artifacts;
        if (artifact === void 0) {
          throw new errors.yo(`the model \`${plan.model.name}\` has nothing to register`, {
            fix: "Name the model's file with `path:` in modelgate.yaml."
          });
        }
        const registry = await bench.registry();
        return registry.register({
          model: plan.model.registryName,
          dir: plan.model.dir,
          digest: artifact.digest,
          commit: await taggedCommit(bench, record, bench.forge.commit),
          sourceCommit: bench.forge.commit,
          runId: (0, identity.R)(record),
          bump: plan.model.bump,
          ungated: true,
          reason,
          by: bench.host.env["GITHUB_ACTOR"] ?? bench.host.env["USER"] ?? "modelgate",
          files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
          ...version === void 0 ? {} : { version }
        });
      }
    })
  ),
  /***/
  80208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g_: () => (
          /* binding */
          shippedOutputs
        ),
        /* harmony export */
        lK: () => (
          /* binding */
          registeredOutputs
        ),
        /* harmony export */
        nY: () => (
          /* binding */
          shippedText
        )
        /* harmony export */
      });
      function registeredOutputs(shipped) {
        const { alias_moved: _, ...outputs } = shippedOutputs(shipped);
        return outputs;
      }
      function shippedOutputs(shipped) {
        const last = [...shipped].reverse().find((one) => one.registered !== void 0);
        return {
          name: last?.registered?.version.name ?? "",
          version: last?.registered?.version.version ?? "",
          digest: last?.registered?.version.digest ?? "",
          commit: last?.registered?.version.commit ?? "",
          created: last?.registered?.created ?? false,
          alias: last?.alias?.name ?? "",
          alias_moved: last?.alias?.moved ?? false,
          found_by: last?.found_by ?? shipped.at(-1)?.found_by ?? "none",
          stages_trained: shipped.reduce((sum, one) => sum + one.stages_trained, 0),
          versions: shipped.map((one) => ({
            model: one.model,
            commit: one.registered?.version.commit ?? one.commit,
            version: one.registered?.version.version ?? "",
            digest: one.registered?.version.digest ?? "",
            created: one.registered?.created ?? false,
            found_by: one.found_by,
            stages_trained: one.stages_trained,
            reason: one.reason ?? ""
          }))
        };
      }
      function foundText(by) {
        if (by === "none")
          return "";
        return by === "measured" ? ", measured here" : `, found by ${by}`;
      }
      function shippedText(shipped) {
        if (shipped.length === 0)
          return "Nothing to register: no model changed.";
        return shipped.map((one) => {
          const trained = `${one.stages_trained} stages trained${foundText(one.found_by)}`;
          if (one.registered === void 0)
            return `${one.model}: ${one.reason ?? "nothing registered"} (${trained})`;
          const { version, created } = one.registered;
          const alias = one.alias === void 0 ? "" : `; ${one.alias.name} ${one.alias.moved ? "moved to it" : `stays (${one.alias.reason ?? "it is there"})`}`;
          return `${version.name} ${version.version} ${created ? "registered" : "was there already"} at ${version.commit.slice(0, 7)} (${trained})${alias}`;
        }).join("\n");
      }
    })
  ),
  /***/
  78773: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EU: () => (
          /* binding */
          shortName
        ),
        /* harmony export */
        Zu: () => (
          /* binding */
          fixed
        ),
        /* harmony export */
        bs: () => (
          /* binding */
          together
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        ),
        /* harmony export */
        x8: () => (
          /* binding */
          signed
        )
        /* harmony export */
      });
      function together(exact, digits) {
        const numbers = exact.map((number) => Number(number.toPrecision(12)));
        const sizes = numbers.map(Math.abs).filter((size) => size > 0);
        const smallest = Math.min(...sizes);
        if (sizes.some((size) => size >= 1e15) || smallest < 1e-9)
          return numbers.map(String);
        let decimals = 0;
        if (!numbers.every(Number.isInteger)) {
          decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(smallest)));
        }
        const distinct = new Set(numbers).size;
        for (; decimals < 15; decimals++) {
          const texts = numbers.map((number) => fixed(number, decimals));
          if (new Set(texts).size === distinct)
            return texts;
        }
        return numbers.map(String);
      }
      function plain(number) {
        const size = Math.abs(number);
        if (size !== 0 && (size >= 1e15 || size < 1e-6))
          return String(number);
        const [whole = "", part] = String(number).split(".");
        return part === void 0 ? grouped(whole) : `${grouped(whole)}.${part}`;
      }
      function fixed(number, decimals) {
        if (Math.abs(number) >= 1e15)
          return String(number);
        const [whole = "", part] = number.toFixed(decimals).split(".");
        return part === void 0 ? grouped(whole) : `${grouped(whole)}.${part}`;
      }
      function signed(number, decimals) {
        const text = fixed(Math.abs(number), decimals);
        if (!/[1-9]/.test(text))
          return text;
        return `${number < 0 ? "−" : "+"}${text}`;
      }
      function grouped(whole) {
        return whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
      }
      function shortName(name) {
        return name.length > 80 ? `${name.slice(0, 77)}...` : name;
      }
    })
  ),
  /***/
  15635: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VK: () => (
          /* binding */
          shortDigest
        ),
        /* harmony export */
        pE: () => (
          /* binding */
          environmentDiff
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          EnvironmentChange
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      const EnvironmentChange = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        /** `machine`: processor, cores and memory, which differ from runner to runner and seldom matter. */
        kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["container", "runtime", "package", "gpu", "system", "file", "machine"]),
        name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional()
      });
      function environmentDiff(before, after) {
        const told = before.gpus !== void 0 && after.gpus !== void 0;
        const compare = (kind, facts) => changes(kind, facts(before), facts(after));
        return [
          ...told ? compare("container", containerFacts) : [],
          // Older records name the Node that wrote them, whether a stage used it or not.
          ...compare("runtime", ({ runtimes }) => plain(Object.entries(runtimes))).filter(({ name, after: now }) => told || name !== "node" || now !== void 0),
          ...hasPackages(before) && hasPackages(after) ? compare("package", packageFacts).sort(byTelling) : [],
          ...told ? compare("gpu", gpuFacts) : [],
          ...compare("system", (one) => plain([...systemFacts(one, told)])),
          ...compare("file", ({ files }) => plain(files.map(({ path, digest }) => [path, shortDigest(digest)]))),
          ...compare("machine", ({ cpu, cores, memory_bytes }) => plain([
            ["cpu", cpu],
            ["cores", String(cores)],
            ["memory", gibibytes(memory_bytes)]
          ]))
        ];
      }
      function byTelling(one, other) {
        const rank = ({ before, after }) => after === void 0 ? 1 : before === void 0 ? 2 : 0;
        return rank(one) - rank(other);
      }
      function shortDigest(digest) {
        return digest.replace(/^[\w-]+:(.{8}).*/, "$1…");
      }
      function hasPackages({ components = [] }) {
        return components.length > 0;
      }
      function changes(kind, before, after) {
        const keys = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort();
        return keys.flatMap((key) => {
          const [old, now] = [before.get(key), after.get(key)];
          if (old?.value === now?.value)
            return [];
          return [
            {
              kind,
              name: now?.name ?? old?.name ?? key,
              ...old === void 0 ? {} : { before: old.value },
              ...now === void 0 ? {} : { after: now.value }
            }
          ];
        });
      }
      function plain(entries) {
        return new Map(entries.map(([name, value]) => [name, { name, value }]));
      }
      function* systemFacts({ os, arch, distribution }, told) {
        yield ["os", os];
        yield ["arch", arch];
        if (told && distribution !== void 0)
          yield ["distribution", distribution];
      }
      function containerFacts({ container }) {
        if (container === void 0)
          return /* @__PURE__ */ new Map();
        const { image, digest } = container;
        return plain([["container", digest === void 0 ? image : `${image} ${shortDigest(digest)}`]]);
      }
      function gpuFacts({ gpus = [] }) {
        if (gpus.length === 0)
          return /* @__PURE__ */ new Map();
        const counted = /* @__PURE__ */ new Map();
        for (const { name, memory_bytes } of gpus) {
          const text = memory_bytes === void 0 ? name : `${name} ${gibibytes(memory_bytes)}`;
          counted.set(text, (counted.get(text) ?? 0) + 1);
        }
        const cards = [...counted].map(([text, amount]) => amount === 1 ? text : `${amount} × ${text}`);
        return plain([
          ["gpu", cards.join(", ")],
          ["gpu driver", [...new Set(gpus.map(({ driver }) => driver))].join(", ")]
        ]);
      }
      function packageFacts({ components = [] }) {
        return new Map(components.map((one) => [one.purl.replace(/[@?].*$/s, ""), { name: one.name, value: versionOf(one) }]));
      }
      function versionOf({ version, purl }) {
        const [, key, value = ""] = /\?(\w+)=(.*)$/s.exec(purl) ?? [];
        if (key === void 0)
          return version;
        const commit = /%40([0-9a-f]{8})[0-9a-f]*$/.exec(value)?.[1];
        return `${version} (${commit === void 0 ? `${key} ${value.slice(0, 80)}` : `commit ${commit}`})`;
      }
      function gibibytes(bytes) {
        return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
      }
    })
  )
};

export const id = 8142;
export const ids = [8142, 7413, 7831];
export const modules = {
  /***/
  88142: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run_run
        )
      });
      var flow_bench = __webpack_require__(36559);
      var take_kept = __webpack_require__(13e3);
      var targets = __webpack_require__(97541);
      var tracking_environment = __webpack_require__(75962);
      var measure = __webpack_require__(56067);
      var run_stages = __webpack_require__(38400);
      var stage_results = __webpack_require__(25102);
      var usable = __webpack_require__(24871);
      ;
      async function collectResults(bench, plan) {
        const { host, root } = bench;
        const { model } = plan;
        const pipeline = await bench.pipeline();
        const data = await bench.data();
        const now = host.now().toISOString();
        const here = await (0, tracking_environment.e)(host, root, model.environment, await (0, measure.Kf)(bench, plan));
        const rule = (0, usable.Y)(bench, [model], plan.changed, here.files);
        const reason = (0, measure.Mz)(bench, plan);
        const isRun = plan.closure.length > 0 && reason === void 0;
        const wanted2 = isRun ? (0, targets.u)(pipeline, plan.targets) : [];
        const handed = await (0, stage_results.Ny)(bench, wanted2.map((stage) => stage.address));
        const { stages, lockChanged } = await (0, take_kept.Y)({ host, root, data, pipeline }, wanted2, {
          runCache: (0, run_stages.t)(bench),
          usable: rule.usable,
          handed,
          write: true
        });
        await (0, measure.CS)(bench, plan, stages);
        const started = [...handed.values()].map((one) => one.started).sort()[0] ?? now;
        const environment = environmentOf(stages, handed, model.artifact) ?? here;
        return (0, measure.zt)(bench, plan, { stages, lockChanged, started, environment }, { note: rule.note(), reason });
      }
      function environmentOf(stages, handed, artifact) {
        const ran = stages.filter((run2) => run2.status === "ran");
        const maker = ran.find((run2) => run2.outs.some((out) => out.path === artifact)) ?? ran.at(-1);
        return maker === void 0 ? void 0 : handed.get(maker.name)?.environment;
      }
      var handover = __webpack_require__(65372);
      var wanted = __webpack_require__(62296);
      var run = __webpack_require__(17413);
      ;
      async function run_run(given, host) {
        const bench = await (0, flow_bench.openBench)(host, given, { measures: true });
        const stages = /* @__PURE__ */ new Map();
        const locks = /* @__PURE__ */ new Set();
        for (const plan of await (0, wanted.A)(bench, { force: bench.forge.event === "local" })) {
          const measured = await collectResults(bench, plan);
          await (0, handover.lN)(bench.root, `runs/${(0, handover.Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}
`);
          for (const stage of measured.stages)
            if (!stages.has(stage.name))
              stages.set(stage.name, stage);
          for (const file of measured.lockChanged)
            locks.add(file);
        }
        const failed = [...stages.values()].filter((stage) => stage.status === "failed");
        for (const { error } of failed)
          if (error !== void 0)
            host.log.info(error);
        const missing = failed.map((stage) => stage.name);
        const { outputs, ...result } = (0, run.resultOf)([...stages.values()], [...locks]);
        return { outputs: { ...outputs, missing }, ...result };
      }
    })
  ),
  /***/
  17413: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        resultOf: () => (
          /* binding */
          resultOf
        ),
        run: () => (
          /* binding */
          run
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var usual_settings = __webpack_require__(78617);
      var context = __webpack_require__(6912);
      var pins = __webpack_require__(6963);
      var revisions = __webpack_require__(57054);
      var git = __webpack_require__(60826);
      var git_files = __webpack_require__(28968);
      var git_folder = __webpack_require__(98551);
      var once = __webpack_require__(42929);
      var load = __webpack_require__(4420);
      var held = __webpack_require__(93424);
      var own_config = __webpack_require__(25002);
      var time_limit = __webpack_require__(31216);
      ;
      const serverUrl = "https://github.com";
      async function openAtHand(host, inputs, whole) {
        const { env } = host;
        const found = env["GITHUB_EVENT_NAME"] || inputs.cache === true ? void 0 : (0, git_folder.C)(host.cwd, env);
        const commit = found && (0, git_folder.U)(found);
        if (found === void 0 || commit === void 0)
          return void 0;
        const { root } = found;
        const began = host.now();
        for (const token of [inputs.token, env["GITHUB_TOKEN"], env["GH_TOKEN"]])
          if (token)
            host.log.secret(token);
        const files = (0, git_files.C)([...own_config.VC, "**/*.dvc"], { cwd: root, env });
        const data = await (0, context.$)(host, {
          root,
          ...inputs.remote === void 0 ? {} : { remote: inputs.remote },
          lfs: { helpers: true }
        });
        const bench = (0, once.O)(whole);
        let config;
        const isNamed = () => inputs.remote !== void 0 || config?.remote !== void 0 || data.config.remotes.size > 0;
        const wide = withRemotes(data, async () => isNamed() ? (await bench()).data() : data);
        (0, pins.H)(wide).catch(() => {
        });
        config = await configAtHand(host, root, inputs, await files);
        if (config === void 0)
          return void 0;
        return {
          host,
          root,
          from: (0, external_node_path_.relative)(root, host.cwd).split(external_node_path_.sep).join("/"),
          forge: {
            event: "local",
            serverUrl,
            apiUrl: "https://api.github.com",
            head: commit,
            commit,
            defaultBranch: "",
            onDefaultBranch: false,
            trusted: true
          },
          sides: {
            config,
            policy: { from: config.from, digest: config.digest, changedByCandidate: false, exists: config.exists },
            newModels: /* @__PURE__ */ new Set()
          },
          config,
          began,
          limit: (0, time_limit.qn)(host, began, config, inputs["time-limit"]),
          settings: config.stages.length === 0 ? () => usual_settings.U : (await Promise.all(
            /* import() */
            [__webpack_require__.e(4006), __webpack_require__.e(9503)]
          ).then(__webpack_require__.bind(__webpack_require__, 99503))).settingsOf(config),
          held: held.n,
          keep: void 0,
          data: async () => wide,
          promoting: async (pullRequest) => (await bench()).promoting(pullRequest),
          pipeline: (0, once.O)(async () => (0, load.B)(host, root, { files: (await files).filter(isPipelineFile) })),
          tracker: async () => (await bench()).tracker(),
          registry: async () => (await bench()).registry(),
          api: async () => (await bench()).api()
        };
      }
      function isPipelineFile(path) {
        return (0, external_node_path_.basename)(path) === "dvc.yaml" || path.endsWith(".dvc");
      }
      async function configAtHand({ env }, root, inputs, files) {
        const text = await (0, own_config.Hz)(root, inputs.config);
        if (text !== void 0) {
          const { parseConfig } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3403)]
          ).then(__webpack_require__.bind(__webpack_require__, 63403));
          const config = parseConfig(text, inputs.config);
          const models2 = (0, own_config.Um)(config.models, inputs.model, config.from);
          return models2.some((model) => model.environment.length > 0) ? void 0 : { ...config, models: models2 };
        }
        if (inputs.config !== own_config.rk || inputs.model.length > 0)
          return void 0;
        const named = files.filter((path) => !path.endsWith(".dvc"));
        let models;
        return {
          ...(0, own_config.kr)(named, (0, external_node_path_.basename)(root)),
          // What they are called is Git's to say, and of no use to most runs.
          get models() {
            if (models !== void 0)
              return models;
            const url = (0, git.JG)(["config", "--get", "remote.origin.url"], { cwd: root, env });
            const name = (0, revisions.uw)(url, env["GITHUB_SERVER_URL"] || serverUrl)?.split("/").at(-1);
            models = (0, own_config.kr)(named, name ?? (0, external_node_path_.basename)(root)).models;
            return models;
          }
        };
      }
      function withRemotes(data, whole) {
        return {
          ...data,
          reads: async (pin) => (await whole()).reads(pin),
          write: async (pin) => (await whole()).write(pin),
          withHost: (host) => withRemotes(data.withHost(host), async () => (await whole()).withHost(host))
        };
      }
      var by_hand = __webpack_require__(69534);
      var run_stages = __webpack_require__(38400);
      var errors = __webpack_require__(18175);
      var nodes = __webpack_require__(9388);
      ;
      async function run(given, host) {
        const whole = async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3403), __webpack_require__.e(6559)]
        ).then(__webpack_require__.bind(__webpack_require__, 36559))).openBench(host, given, { workspace: true, measures: true });
        const bench = await openAtHand(host, given, whole) ?? await whole();
        const result = await runIn(bench, given);
        const reached = bench.limit?.reached === true && result.failed !== void 0;
        return { ...result, outputs: { ...result.outputs, time_limit_reached: reached } };
      }
      async function runIn(bench, given) {
        if (given["from-run-cache"]) {
          refuseOthers(given);
          const { targets, force, jobs = (0, external_node_os_.availableParallelism)() } = given;
          const { runStageJob } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(3e3), __webpack_require__.e(7416)]
          ).then(__webpack_require__.bind(__webpack_require__, 87763));
          const { stages: stages2, lockChanged, failure } = await runStageJob(bench, targets, { force, jobs });
          return { ...resultOf(stages2, lockChanged), ...failure === void 0 ? {} : { failed: (0, errors.Wk)(failure) } };
        }
        const wanted = await wantedOf(bench, given);
        const choices = choicesOf(bench, given);
        if (wanted === void 0) {
          const { runModels } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(1670), __webpack_require__.e(2649)]
          ).then(__webpack_require__.bind(__webpack_require__, 21545));
          const { stages: stages2, lockChanged } = await runModels(bench, choices);
          return told(resultOf(stages2, lockChanged, given.dry), given);
        }
        const byHand = bench.forge.event === "local";
        const result = byHand ? await (0, by_hand.AU)(bench, wanted, choices) : await (0, run_stages.J)(bench, "the run", { ...wanted, ...choices });
        const stages = (0, nodes.iL)(await bench.pipeline(), bench.from, result.stages);
        return told(resultOf(stages, result.lockChanged, given.dry), given);
      }
      function refuseOthers(given) {
        const on = ["dry", "glob", "downstream", "force-downstream", "pipeline", "all-pipelines", "recursive"];
        const off = ["run-cache", "commit"];
        const other = on.find((name) => given[name]) ?? off.find((name) => !given[name]);
        if (other === void 0)
          return;
        throw new errors.yo(`\`from-run-cache\` has no \`${given[other] ? "" : "no-"}${other}\``, {
          fix: "It runs the stages that are named, and hands their results on by the remote. `plan` says what would run."
        });
      }
      async function wantedOf(bench, given) {
        const { from } = bench;
        const how = {
          from,
          glob: given.glob,
          recursive: given.recursive,
          wholePipelines: given.pipeline,
          downstream: given.downstream,
          singleItem: given["single-item"]
        };
        if (given["all-pipelines"])
          return { targets: [], from };
        if (given.targets.length > 0)
          return { ...how, targets: given.targets };
        if (bench.forge.event !== "local")
          return given.dry ? { targets: [], from } : void 0;
        const targets = given.model.length > 0 ? void 0 : await (0, by_hand.Pv)(bench);
        return targets === void 0 ? void 0 : { ...how, targets };
      }
      function choicesOf(bench, given) {
        const byHand = bench.forge.event === "local";
        return {
          pull: given.pull,
          push: given.push,
          force: given.force,
          dry: given.dry,
          jobs: given.jobs ?? (0, external_node_os_.availableParallelism)(),
          keepGoing: given["keep-going"],
          ignoreErrors: given["ignore-errors"],
          forceDownstream: given["force-downstream"],
          noRunCache: !given["run-cache"],
          noCommit: !given.commit,
          runCache: (0, run_stages.t)(bench),
          // In a job nothing is fetched to be looked at, and nobody would commit the pins that were written anew.
          allowMissing: given["allow-missing"] || !byHand,
          keepPins: !byHand
        };
      }
      function told(result, given) {
        if (!given["ignore-errors"])
          return result;
        const { failed: _failed, ...rest } = result;
        return rest;
      }
      function resultOf(stages, lockFiles, dry = false) {
        const failed = stages.filter((stage) => stage.status === "failed");
        const text = stages.map((stage) => {
          if (dry && stage.status === "ran")
            return `would run ${stage.name}`;
          return `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`;
        });
        return {
          outputs: {
            stages: stages.map(({ name, status, seconds }) => ({ name, status, seconds })),
            lock_changed: lockFiles.length > 0,
            lock_files: lockFiles
          },
          text: text.length === 0 ? "Nothing to run: no model is touched, or its run was gated already." : text.join("\n"),
          ...failed.length === 0 ? {} : { failed: `${failed.map((stage) => stage.error ?? stage.name).join("; ")}` }
        };
      }
    })
  ),
  /***/
  69534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AU: () => (
          /* binding */
          runByHand
        ),
        /* harmony export */
        Pv: () => (
          /* binding */
          usualTargets
        ),
        /* harmony export */
        k: () => (
          /* binding */
          hasMade
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
      var _run_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38400);
      async function usualTargets(bench) {
        const { files } = await bench.pipeline();
        if (files.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(bench.from, "dvc.yaml")))
          return ["dvc.yaml"];
        if (bench.from === "" && (bench.config.exists || files.length > 0))
          return void 0;
        if (bench.from === "" && (await bench.data()).config.dvcRoot === void 0)
          return void 0;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`there is no dvc.yaml in ${bench.from === "" ? "this folder" : bench.from}`, {
          fix: "Change into the folder of one, name a target (modelgate run path/dvc.yaml), or run --all-pipelines."
        });
      }
      async function runByHand(bench, wanted, choices) {
        const { host, root, config } = bench;
        if (config.exists && choices.dry !== true) {
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(3185)]
          ).then(__webpack_require__.bind(__webpack_require__, 13573))).runForModels(bench, wanted, choices);
        }
        const started = host.now().toISOString();
        const result = await (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_4__.J)(bench, "the run", { ...wanted, ...choices });
        if (choices.dry === true)
          return result;
        if (await hasEntries((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_3__.TV, "runs"))) {
          for (const { name } of config.models)
            await (0, _handover_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(root, `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_3__.Md)(name)}.json`);
        }
        if (hasMade(result)) {
          const { keepRuns } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(3185)]
          ).then(__webpack_require__.bind(__webpack_require__, 13573));
          await keepRuns(bench, wanted, { started, result, pull: choices.pull === true });
        }
        return result;
      }
      function hasMade({ stages }) {
        return stages.some(({ status }) => status === "ran" || status === "restored" || status === "failed");
      }
      async function hasEntries(folder) {
        try {
          return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length > 0;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
          throw error;
        }
      }
    })
  ),
  /***/
  5175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          HandedStage
        ),
        /* harmony export */
        E: () => (
          /* binding */
          measuredOf
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34755);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
      var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);
      const HandedStage = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        status: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.status,
        seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
        peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional(),
        key: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        outs: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_1__.d5),
        restoredFrom: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.restored_from,
        made: zod__WEBPACK_IMPORTED_MODULE_6__.Pq9().exactOptional(),
        madeIn: zod__WEBPACK_IMPORTED_MODULE_6__.rej({
          started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
          seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
          peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional()
        }).exactOptional(),
        error: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      const Handed = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        model: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        stages: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(HandedStage),
        lockChanged: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP()),
        started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        finished: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.OH.exactOptional(),
        environmentNote: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        notTrained: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      async function measuredOf(bench, plan) {
        const now = bench.host.now().toISOString();
        const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
        const { environment, ...rest } = await handed(bench, plan) ?? { ...nothing, commit: bench.forge.commit };
        if (environment !== void 0)
          return { ...rest, environment };
        const commands = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.Kf)(bench, plan);
        return { ...rest, environment: await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__.e)(bench.host, bench.root, plan.model.environment, commands) };
      }
      async function handed(bench, plan) {
        const name = `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Md)(plan.model.name)}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.IY)(bench.root, name);
        if (text === void 0)
          return void 0;
        try {
          const measured = Handed.parse(JSON.parse(text));
          if (measured.commit === bench.forge.commit)
            return measured;
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
        }
        const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
        if (bench.forge.event === "local")
          bench.host.log.debug(said);
        else
          bench.host.log.warning(said);
        return void 0;
      }
    })
  ),
  /***/
  38400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          runStages
        ),
        /* harmony export */
        t: () => (
          /* binding */
          runCacheOf
        )
        /* harmony export */
      });
      var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32799);
      var _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15802);
      var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31216);
      async function runStages(bench, what, options) {
        const { host, root, limit, settings } = bench;
        const data = await bench.data();
        const pipeline = await bench.pipeline();
        const result = await (0, _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__.Bv)(host, limit, (limited) => (0, _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__.a)({ host: limited, root, data, pipeline }, { ...options, settings }));
        if (host.signal.aborted)
          throw (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_2__.YQ)(bench, what, result.failure);
        return result;
      }
      function runCacheOf({ forge }) {
        return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
      }
    })
  ),
  /***/
  25102: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ny: () => (
          /* binding */
          readStageResults
        ),
        /* harmony export */
        PG: () => (
          /* binding */
          writeStageResult
        ),
        /* harmony export */
        kk: () => (
          /* binding */
          clearStageResults
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);
      var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
      var _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69560);
      var _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50345);
      var _handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
      var _measured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5175);
      const made = "handed-on";
      const received = "stages";
      const maxEntry = 4 * 1024 * 1024;
      const StageResult = zod__WEBPACK_IMPORTED_MODULE_8__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_8__.euz("modelgate/stage-result/1"),
        commit: zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        /** Empty outside Actions. */
        run_id: zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__.$,
        /** What the job's dvc.lock has of the stage, as YAML. */
        entry: zod__WEBPACK_IMPORTED_MODULE_8__.YjP().max(maxEntry).exactOptional(),
        environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__.OH,
        started: zod__WEBPACK_IMPORTED_MODULE_9__.w$()
      });
      async function clearStageResults({ root }) {
        await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.Zt)(root, made);
      }
      async function writeStageResult(bench, result) {
        const { run, entry, environment, started } = result;
        const document = {
          schema: "modelgate/stage-result/1",
          commit: bench.forge.commit,
          run_id: bench.forge.run?.id ?? "",
          stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__.$.parse(run),
          ...entry === void 0 ? {} : { entry: (0, _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__.h)(entry.value) },
          environment,
          started
        };
        await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.lN)(bench.root, `${made}/${nameOf(run.name)}`, `${JSON.stringify(document)}
`);
      }
      async function readStageResults(bench, stages) {
        const found = /* @__PURE__ */ new Map();
        for (const address of stages) {
          const name = `${received}/${nameOf(address)}`;
          const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.IY)(bench.root, name);
          if (text === void 0)
            continue;
          const { commit, run_id, stage, entry, environment, started } = parse(text, name);
          if (commit !== bench.forge.commit || run_id !== (bench.forge.run?.id ?? "") || stage.name !== address) {
            bench.host.log.warning(`.modelgate/${name} is not of stage ${address} in this run: it is not used`);
            continue;
          }
          const own = entry === void 0 ? void 0 : entryOf(entry, name);
          found.set(address, { run: stage, ...own === void 0 ? {} : { entry: own }, environment, started });
        }
        return found;
      }
      function parse(text, name) {
        try {
          return StageResult.parse(JSON.parse(text));
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`.modelgate/${name} is not what a stage's job wrote`, {
            cause,
            fix: "Download the artifacts of the stage jobs of this very workflow run."
          });
        }
      }
      function entryOf(text, name) {
        const { value } = (0, _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__.parseValues)(text, name);
        return (0, _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__.jh)(value) ? (0, _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__.KF)(value) : void 0;
      }
      function nameOf(address) {
        return `${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.qQ)("sha256", address).slice(0, 32)}.json`;
      }
    })
  ),
  /***/
  62296: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          plansToMeasure
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isOnMain
        )
        /* harmony export */
      });
      var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11670);
      var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77772);
      function isOnMain(bench) {
        return bench.forge.onDefaultBranch && bench.forge.event !== "local";
      }
      async function plansToMeasure(bench, options = {}) {
        const plans = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.s3)(bench, options);
        if (options.force === true || !isOnMain(bench))
          return plans.filter((plan) => plan.touched);
        const wanted = [];
        for (const plan of plans) {
          if (!plan.touched && !await isNewToMain(bench, plan))
            continue;
          if (await isGatedAlready(bench, plan))
            continue;
          wanted.push(plan.touched ? plan : await planned(bench, plan));
        }
        return wanted;
      }
      async function isGatedAlready(bench, plan) {
        const search = await (0, _gated_js__WEBPACK_IMPORTED_MODULE_0__.B)(bench, plan, bench.forge.commit);
        if (!isAnswered(search))
          return false;
        bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
        return true;
      }
      function isAnswered(search) {
        return "gated" in search || search.verdict !== void 0;
      }
      function answerOf(search) {
        if ("gated" in search)
          return `run ${search.gated.run.run_id} was gated for it (found by ${search.gated.foundBy})`;
        return `the run that was gated for it may not be registered: ${search.reason}`;
      }
      async function isNewToMain(bench, plan) {
        if (bench.forge.event === "workflow_dispatch")
          return true;
        return (await (await bench.tracker()).find({ by: "main", model: plan.model.name })).length === 0;
      }
      async function planned(bench, plan) {
        const plans = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.s3)(bench, { force: true });
        return plans.find((one) => one.model.name === plan.model.name) ?? plan;
      }
    })
  ),
  /***/
  37831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseValues: () => (
          /* binding */
          parseValues
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);
      const maxCharacters = 16 * 1024 * 1024;
      const maxMerged = 1e5;
      const maxDepth = 200;
      const standard = "tag:yaml.org,2002:";
      function parseValues(text, file) {
        if (text.length > maxCharacters) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          prettyErrors: false,
          uniqueKeys: true,
          schema: "failsafe"
        });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const where = (node) => node?.range ? at(node.range[0]) : { file };
        const [error] = document.errors;
        if (error !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        const built = /* @__PURE__ */ new Map();
        const open = /* @__PURE__ */ new Set();
        let merged = 0;
        const build = (node, depth) => {
          if (node === null || node === void 0)
            return null;
          if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            const target = node.resolve(document);
            if (target === void 0)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
          }
          const { tag } = node;
          if (tag !== void 0 && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
          }
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
            return scalarValue(node);
          const known = built.get(node);
          if (known !== void 0)
            return known;
          open.add(node);
          const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items.map((item) => build(item, depth + 1)) : mapping(node, depth);
          open.delete(node);
          built.set(node, value);
          return value;
        };
        const mapping = (node, depth) => {
          const own = /* @__PURE__ */ new Map();
          const inherited = /* @__PURE__ */ new Map();
          for (const pair of node.items) {
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
              const from = build(pair.value, depth + 1);
              for (const one of Array.isArray(from) ? from : [from]) {
                if (!(one instanceof Map))
                  throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` takes a mapping", { where: where(pair.key) });
                for (const [key2, item] of one) {
                  if (!inherited.has(key2))
                    inherited.set(key2, item);
                  merged += 1;
                  if (merged > maxMerged)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` copies too much", { where: where(pair.key) });
                }
              }
              continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
          }
          return inherited.size === 0 ? own : new Map([...inherited, ...own]);
        };
        return { value: build(document.contents, 0), contents: document.contents, where };
      }
      function scalarValue(node) {
        const text = typeof node.value === "string" ? node.value : node.source ?? "";
        if (node.tag === "!" || node.tag === `${standard}str`)
          return text;
        const plain = node.tag !== void 0 || node.type === "PLAIN" || node.type === void 0;
        return plain ? (0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__._)(text) : text;
      }
    })
  )
};

export const id = 7413;
export const ids = [7413];
export const modules = {
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
  )
};

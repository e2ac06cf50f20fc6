export const id = 7413;
export const ids = [7413];
export const modules = {

/***/ 17413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultOf: () => (/* binding */ resultOf),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/config/usual-settings.js
var usual_settings = __webpack_require__(78617);
// EXTERNAL MODULE: ./build/js/data/context.js
var context = __webpack_require__(6912);
// EXTERNAL MODULE: ./build/js/data/lfs/pins.js
var pins = __webpack_require__(6963);
// EXTERNAL MODULE: ./build/js/github/revisions.js
var revisions = __webpack_require__(57054);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/git-files.js
var git_files = __webpack_require__(28968);
// EXTERNAL MODULE: ./build/js/lib/git-folder.js
var git_folder = __webpack_require__(98551);
// EXTERNAL MODULE: ./build/js/lib/once.js
var once = __webpack_require__(42929);
// EXTERNAL MODULE: ./build/js/pipeline/load.js + 7 modules
var load = __webpack_require__(4420);
// EXTERNAL MODULE: ./build/js/flow/own-config.js
var own_config = __webpack_require__(25002);
// EXTERNAL MODULE: ./build/js/flow/time-limit.js
var time_limit = __webpack_require__(31216);
;// CONCATENATED MODULE: ./build/js/flow/at-hand.js












const serverUrl = "https://github.com";
/**
 * The bench of somebody who runs stages on their own machine, opened at once: their own configuration is what counts, and
 * Git is asked for the names of files alone. Forge, base side and remotes are opened as `whole` does, when something needs
 * them. Undefined where more has to be known before: in a job, or where a kept result depends on what the change touches.
 */
async function openAtHand(host, inputs, whole) {
    const { env } = host;
    const found = env["GITHUB_EVENT_NAME"] || inputs.cache === true ? undefined : (0,git_folder/* findGit */.C)(host.cwd, env);
    const commit = found && (0,git_folder/* headOf */.U)(found);
    if (found === undefined || commit === undefined)
        return undefined;
    const { root } = found;
    const began = host.now();
    for (const token of [inputs.token, env["GITHUB_TOKEN"], env["GH_TOKEN"]])
        if (token)
            host.log.secret(token);
    const files = (0,git_files/* listFiles */.C)([...own_config/* modelFiles */.VC, "**/*.dvc"], { cwd: root, env });
    const data = await (0,context/* openData */.$)(host, {
        root,
        ...(inputs.remote === undefined ? {} : { remote: inputs.remote }),
        lfs: { helpers: true },
    });
    const bench = (0,once/* once */.O)(whole);
    let config;
    // Where nothing names a remote there is none that the whole bench would know of.
    const isNamed = () => inputs.remote !== undefined || config?.remote !== undefined || data.config.remotes.size > 0;
    const wide = withRemotes(data, async () => (isNamed() ? (await bench()).data() : data));
    // Asked for now, so that Git answers while the pipeline is read; whoever needs the answer sees what went wrong.
    (0,pins/* lfsPinsOf */.H)(wide).catch(() => { });
    config = await configAtHand(host, root, inputs, await files);
    if (config === undefined)
        return undefined;
    return {
        host,
        root,
        from: (0,external_node_path_.relative)(root, host.cwd).split(external_node_path_.sep).join("/"),
        forge: {
            event: "local",
            serverUrl,
            apiUrl: "https://api.github.com",
            head: commit,
            commit,
            defaultBranch: "",
            onDefaultBranch: false,
            trusted: true,
        },
        sides: {
            config,
            policy: { from: config.from, digest: config.digest, changedByCandidate: false, exists: config.exists },
            newModels: new Set(),
        },
        config,
        began,
        limit: (0,time_limit/* timeLimitOf */.qn)(host, began, config, inputs["time-limit"]),
        settings: config.stages.length === 0 ? () => usual_settings/* usualSettings */.U : (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9503)]).then(__webpack_require__.bind(__webpack_require__, 99503))).settingsOf(config),
        keep: undefined,
        data: async () => wide,
        promoting: async (pullRequest) => (await bench()).promoting(pullRequest),
        pipeline: (0,once/* once */.O)(async () => (0,load/* loadPipeline */.B)(host, root, { files: (await files).filter(isPipelineFile) })),
        tracker: async () => (await bench()).tracker(),
        registry: async () => (await bench()).registry(),
        api: async () => (await bench()).api(),
    };
}
function isPipelineFile(path) {
    return (0,external_node_path_.basename)(path) === "dvc.yaml" || path.endsWith(".dvc");
}
async function configAtHand({ env }, root, inputs, files) {
    const text = await (0,own_config/* readOwnConfig */.Hz)(root, inputs.config);
    if (text !== undefined) {
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 50212));
        const config = parseConfig(text, inputs.config);
        const models = (0,own_config/* pickModels */.Um)(config.models, inputs.model, config.from);
        return models.some((model) => model.environment.length > 0) ? undefined : { ...config, models };
    }
    if (inputs.config !== own_config/* usualFile */.rk || inputs.model.length > 0)
        return undefined;
    const named = files.filter((path) => !path.endsWith(".dvc"));
    let models;
    return {
        ...(0,own_config/* shownConfig */.kr)(named, (0,external_node_path_.basename)(root)),
        // What they are called is Git's to say, and of no use to most runs.
        get models() {
            if (models !== undefined)
                return models;
            const url = (0,git/* gitLine */.JG)(["config", "--get", "remote.origin.url"], { cwd: root, env });
            const name = (0,revisions/* repositoryAt */.uw)(url, env["GITHUB_SERVER_URL"] || serverUrl)
                ?.split("/")
                .at(-1);
            models = (0,own_config/* shownConfig */.kr)(named, name ?? (0,external_node_path_.basename)(root)).models;
            return models;
        },
    };
}
/** The same data, with the remotes and the connections of the whole bench. */
function withRemotes(data, whole) {
    return {
        ...data,
        reads: async (pin) => (await whole()).reads(pin),
        write: async (pin) => (await whole()).write(pin),
        withHost: (host) => withRemotes(data.withHost(host), async () => (await whole()).withHost(host)),
    };
}

// EXTERNAL MODULE: ./build/js/flow/by-hand.js
var by_hand = __webpack_require__(69534);
// EXTERNAL MODULE: ./build/js/flow/run-stages.js
var run_stages = __webpack_require__(38400);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/pipeline/nodes.js
var nodes = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/js/actions/run/run.js






/** Runs the stale stages of the touched models (or what is named) and hands the result on to `log`. */
async function run(given, host) {
    // Here and below: what a run by hand has no use for is loaded when it is.
    const whole = async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(212), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 36559))).openBench(host, given, { workspace: true });
    const bench = (await openAtHand(host, given, whole)) ?? (await whole());
    const result = await runIn(bench, given);
    const reached = bench.limit?.reached === true && result.failed !== undefined;
    return { ...result, outputs: { ...result.outputs, time_limit_reached: reached } };
}
async function runIn(bench, given) {
    if (given["from-run-cache"]) {
        refuseOthers(given);
        const { targets, force, jobs = (0,external_node_os_.availableParallelism)() } = given;
        const { runStageJob } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(3000), __webpack_require__.e(7416)]).then(__webpack_require__.bind(__webpack_require__, 87763));
        const { stages, lockChanged, failure } = await runStageJob(bench, targets, { force, jobs });
        return { ...resultOf(stages, lockChanged), ...(failure === undefined ? {} : { failed: (0,errors/* formatError */.Wk)(failure) }) };
    }
    const wanted = await wantedOf(bench, given);
    const choices = choicesOf(bench, given);
    if (wanted === undefined) {
        const { runModels } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(212), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(1545)]).then(__webpack_require__.bind(__webpack_require__, 21545));
        const { stages, lockChanged } = await runModels(bench, choices);
        return told(resultOf(stages, lockChanged, given.dry), given);
    }
    const byHand = bench.forge.event === "local";
    const result = byHand
        ? await (0,by_hand/* runByHand */.AU)(bench, wanted, choices)
        : await (0,run_stages/* runStages */.J)(bench, "the run", { ...wanted, ...choices });
    const stages = (0,nodes/* namedFrom */.iL)(await bench.pipeline(), bench.from, result.stages);
    return told(resultOf(stages, result.lockChanged, given.dry), given);
}
/** Inputs of which nothing would come in the job of one stage. It pulls and pushes whatever is said: that is what it is for. */
function refuseOthers(given) {
    const on = ["dry", "glob", "downstream", "force-downstream", "pipeline", "all-pipelines", "recursive"];
    const off = ["run-cache", "commit"];
    const other = on.find((name) => given[name]) ?? off.find((name) => !given[name]);
    if (other === undefined)
        return;
    throw new errors/* UserError */.yo(`\`from-run-cache\` has no \`${given[other] ? "" : "no-"}${other}\``, {
        fix: "It runs the stages that are named, and hands their results on by the remote. `plan` says what would run.",
    });
}
/** What is named or, on a command line, meant by naming nothing; undefined where the models say it. */
async function wantedOf(bench, given) {
    const { from } = bench;
    const how = {
        from,
        glob: given.glob,
        recursive: given.recursive,
        wholePipelines: given.pipeline,
        downstream: given.downstream,
        singleItem: given["single-item"],
    };
    // As in DVC, everything has neither parts nor a downstream.
    if (given["all-pipelines"])
        return { targets: [], from };
    if (given.targets.length > 0)
        return { ...how, targets: given.targets };
    if (bench.forge.event !== "local")
        return given.dry ? { targets: [], from } : undefined;
    const targets = given.model.length > 0 ? undefined : await (0,by_hand/* usualTargets */.Pv)(bench);
    return targets === undefined ? undefined : { ...how, targets };
}
function choicesOf(bench, given) {
    const byHand = bench.forge.event === "local";
    return {
        pull: given.pull,
        push: given.push,
        force: given.force,
        dry: given.dry,
        jobs: given.jobs ?? (0,external_node_os_.availableParallelism)(),
        keepGoing: given["keep-going"],
        ignoreErrors: given["ignore-errors"],
        forceDownstream: given["force-downstream"],
        noRunCache: !given["run-cache"],
        noCommit: !given.commit,
        runCache: (0,run_stages/* runCacheOf */.t)(bench),
        // In a job nothing is fetched to be looked at, and nobody would commit the pins that were written anew.
        allowMissing: given["allow-missing"] || !byHand,
        keepPins: !byHand,
    };
}
/** Who ignores errors is told of them, and no more. */
function told(result, given) {
    if (!given["ignore-errors"])
        return result;
    const { failed: _failed, ...rest } = result;
    return rest;
}
/** What a verb that brings stages up to date says of them. */
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
            lock_files: lockFiles,
        },
        text: text.length === 0 ? "Nothing to run: no model is touched, or its run was gated already." : text.join("\n"),
        ...(failed.length === 0 ? {} : { failed: `${failed.map((stage) => stage.error ?? stage.name).join("; ")}` }),
    };
}


/***/ }),

/***/ 69534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ runByHand),
/* harmony export */   Pv: () => (/* binding */ usualTargets),
/* harmony export */   k: () => (/* binding */ hasMade)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
/* harmony import */ var _run_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38400);





/**
 * What is meant where nobody names a target: like DVC, the dvc.yaml of the folder one stands in, with all it needs. At the
 * root of a repository that has none there, undefined: the models say what belongs to them.
 */
async function usualTargets(bench) {
    const { files } = await bench.pipeline();
    if (files.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(bench.from, "dvc.yaml")))
        return ["dvc.yaml"];
    if (bench.from === "" && (bench.config.exists || files.length > 0))
        return undefined;
    if (bench.from === "" && (await bench.data()).config.dvcRoot === undefined)
        return undefined;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no dvc.yaml in ${bench.from === "" ? "this folder" : bench.from}`, {
        fix: "Change into the folder of one, name a target (modelgate run path/dvc.yaml), or run --all-pipelines.",
    });
}
/** Runs on somebody's own machine what they mean, as `dvc repro` does, and keeps for `log` what happened to each model. */
async function runByHand(bench, wanted, choices) {
    const { host, root, config } = bench;
    // Here and below: what is only there for models is loaded where there is something to say of one.
    if (config.exists && choices.dry !== true) {
        return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 13573))).runForModels(bench, wanted, choices);
    }
    const started = host.now().toISOString();
    const result = await (0,_run_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runStages */ .J)(bench, "the run", { ...wanted, ...choices });
    if (choices.dry === true)
        return result;
    // What the models are called is asked for where something is left of them.
    if (await hasEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_3__/* .folder */ .TV, "runs"))) {
        for (const { name } of config.models)
            await (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .dropHandover */ .Zt)(root, `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .Md)(name)}.json`);
    }
    if (hasMade(result)) {
        const { keepRuns } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(6906), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 13573));
        await keepRuns(bench, wanted, { started, result, pull: choices.pull === true });
    }
    return result;
}
/** Whether a run left anything that was not there before. */
function hasMade({ stages }) {
    return stages.some(({ status }) => status === "ran" || status === "restored" || status === "failed");
}
async function hasEntries(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length > 0;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 38400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runStages),
/* harmony export */   t: () => (/* binding */ runCacheOf)
/* harmony export */ });
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32799);
/* harmony import */ var _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15802);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31216);



/**
 * Runs stages as the base side's `stages:` says, and until the run's own limit: what that ended is told in the result. A
 * cancelled run throws; `what` names it: `the run of digits`.
 */
async function runStages(bench, what, options) {
    const { host, root, limit, settings } = bench;
    const data = await bench.data();
    const pipeline = await bench.pipeline();
    const result = await (0,_pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeLimit */ .Bv)(host, limit, (limited) => (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .runPipeline */ .a)({ host: limited, root, data, pipeline }, { ...options, settings }));
    if (host.signal.aborted)
        throw (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelledError */ .YQ)(bench, what, result.failure);
    return result;
}
/** What a pull request wrote into a run cache is no evidence on main. */
function runCacheOf({ forge }) {
    return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
}


/***/ })

};

export const id = 8142;
export const ids = [8142,7413,7831];
export const modules = {

/***/ 88142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/js/flow/bench.js + 8 modules
var flow_bench = __webpack_require__(36559);
// EXTERNAL MODULE: ./build/js/pipeline/take-kept.js + 1 modules
var take_kept = __webpack_require__(13000);
// EXTERNAL MODULE: ./build/js/pipeline/targets.js + 1 modules
var targets = __webpack_require__(97541);
// EXTERNAL MODULE: ./build/js/tracking/environment.js + 5 modules
var tracking_environment = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/js/flow/measure.js
var measure = __webpack_require__(56067);
// EXTERNAL MODULE: ./build/js/flow/run-stages.js
var run_stages = __webpack_require__(38400);
// EXTERNAL MODULE: ./build/js/flow/stage-results.js
var stage_results = __webpack_require__(25102);
// EXTERNAL MODULE: ./build/js/flow/usable.js
var usable = __webpack_require__(24871);
;// CONCATENATED MODULE: ./build/js/flow/collect.js







/**
 * The last job of many: what `measure` would have left, put together from the results of the stages' jobs. Nothing is
 * run; dvc.lock is written here and by no other job, and of the data only what the record is made from is fetched.
 */
async function collectResults(bench, plan) {
    const { host, root } = bench;
    const { model } = plan;
    const pipeline = await bench.pipeline();
    const data = await bench.data();
    const now = host.now().toISOString();
    const here = await (0,tracking_environment/* captureEnvironment */.e)(host, root, model.environment, await (0,measure/* commandsOf */.Kf)(bench, plan));
    const rule = (0,usable/* resultRule */.Y)(bench, [model], plan.changed, here.files);
    const reason = (0,measure/* whyNotTrain */.Mz)(bench, plan);
    const isRun = plan.closure.length > 0 && reason === undefined;
    const wanted = isRun ? (0,targets/* selectStages */.u)(pipeline, plan.targets) : [];
    const handed = await (0,stage_results/* readStageResults */.Ny)(bench, wanted.map((stage) => stage.address));
    const { stages, lockChanged } = await (0,take_kept/* takeKept */.Y)({ host, root, data, pipeline }, wanted, {
        runCache: (0,run_stages/* runCacheOf */.t)(bench),
        usable: rule.usable,
        handed,
        write: true,
    });
    await (0,measure/* pullForRecord */.CS)(bench, plan, stages);
    const started = [...handed.values()].map((one) => one.started).sort()[0] ?? now;
    const environment = environmentOf(stages, handed, model.artifact) ?? here;
    return (0,measure/* measuredAs */.zt)(bench, plan, { stages, lockChanged, started, environment }, { note: rule.note(), reason });
}
/** The environment of the job that made the model; else of the last one that ran a stage. */
function environmentOf(stages, handed, artifact) {
    const ran = stages.filter((run) => run.status === "ran");
    const maker = ran.find((run) => run.outs.some((out) => out.path === artifact)) ?? ran.at(-1);
    return maker === undefined ? undefined : handed.get(maker.name)?.environment;
}

// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/js/flow/wanted.js
var wanted = __webpack_require__(62296);
// EXTERNAL MODULE: ./build/js/actions/run/run.js + 1 modules
var run = __webpack_require__(17413);
;// CONCATENATED MODULE: ./build/js/actions/collect/run.js





/** Puts together what the jobs of the stages made: writes dvc.lock and hands the result on to `log`; runs nothing. */
async function run_run(given, host) {
    const bench = await (0,flow_bench.openBench)(host, given);
    const stages = new Map();
    const locks = new Set();
    for (const plan of await (0,wanted/* plansToMeasure */.A)(bench, { force: bench.forge.event === "local" })) {
        const measured = await collectResults(bench, plan);
        await (0,handover/* writeHandover */.lN)(bench.root, `runs/${(0,handover/* fileName */.Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
        // A second model finds unchanged what the first one has just taken.
        for (const stage of measured.stages)
            if (!stages.has(stage.name))
                stages.set(stage.name, stage);
        for (const file of measured.lockChanged)
            locks.add(file);
    }
    const failed = [...stages.values()].filter((stage) => stage.status === "failed");
    for (const { error } of failed)
        if (error !== undefined)
            host.log.info(error);
    const missing = failed.map((stage) => stage.name);
    const { outputs, ...result } = (0,run.resultOf)([...stages.values()], [...locks]);
    return { outputs: { ...outputs, missing }, ...result };
}


/***/ }),

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

/***/ 93189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ findGated)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/github/pulls.js
const reading = { doing: "read the pull request", permission: "pull-requests: read" };
/** One pull request, read live: its labels and head may have moved since the event. */
async function readPullRequest(api, number) {
    const { owner, repo } = api;
    const answer = await api.ask(reading, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    return simplify(answer.data, `${owner}/${repo}`);
}
/** Pull requests that a commit belongs to: by merge, by squash or as their head. Merged ones first. */
async function pullRequestsOf(api, commit) {
    const { owner, repo } = api;
    const answer = await api.ask({ ...reading, doing: `find the pull requests of ${commit.slice(0, 7)}` }, (octokit) => octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: commit,
        per_page: 100,
    }));
    const pulls = answer.map((pull) => simplify(pull, `${owner}/${repo}`));
    return pulls.sort((a, b) => Number(b.mergedAt !== undefined) - Number(a.mergedAt !== undefined) || b.number - a.number);
}
/** The labels a pull request has at this moment. */
async function labelsOf(api, number) {
    return [...(await readPullRequest(api, number)).labels];
}
function simplify(pull, repository) {
    const headRepository = pull.head.repo?.full_name ?? "";
    return {
        number: pull.number,
        state: pull.state === "open" ? "open" : "closed",
        headSha: pull.head.sha,
        headRepository,
        fromFork: headRepository.toLowerCase() !== repository.toLowerCase(),
        author: pull.user?.login ?? "",
        labels: pull.labels.map((label) => label.name),
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
        ...(pull.merged_at === null ? {} : { mergedAt: pull.merged_at }),
        // Before the merge this is the commit of a trial merge, and nobody's history.
        ...(pull.merged_at === null || pull.merge_commit_sha === null ? {} : { mergeCommit: pull.merge_commit_sha }),
    };
}

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var flow_locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/flow/sides.js
var sides = __webpack_require__(92827);
;// CONCATENATED MODULE: ./build/js/flow/gated.js








/**
 * The run that was gated for a commit of main: by that commit, by its tree (a squash of an up-to-date branch has the
 * tree of the merge commit that was measured), by its pull request if the model's inputs are still the same.
 */
async function findGated(bench, plan, commit) {
    const tracker = await bench.tracker();
    const model = plan.model.name;
    const tree = await (0,git/* git */.$Y)(["rev-parse", `${commit}^{tree}`], { cwd: bench.root, env: bench.host.env });
    const byCommit = await tracker.find({ by: "commit", model, commits: [commit] });
    const first = await eligible(bench, tracker, plan, byCommit, commit, "commit");
    if (first !== undefined)
        return first;
    const byTree = await tracker.find({ by: "tree", model, trees: [tree] });
    const second = await eligible(bench, tracker, plan, byTree, commit, "tree");
    if (second !== undefined)
        return second;
    const byPull = await runsOfPullRequest(bench, tracker, plan, commit);
    const third = await eligible(bench, tracker, plan, byPull, commit, "pull-request");
    return third ?? { reason: "no trusted run was gated for this commit, its tree or its pull request" };
}
async function eligible(bench, tracker, plan, runs, commit, foundBy) {
    // Newest first, and the newest usable one has the word: an older pass does not outvote a later failure.
    for (const run of runs) {
        const verdict = run.verdicts.at(-1);
        if (!run.record.made_by.trusted || verdict === undefined || run.record.source.dirty)
            continue;
        if (!(await isOwnLock(bench, plan, run.record))) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock is none of this pipeline's`);
            continue;
        }
        // Only what is checked out can be held against the lock that the run wrote down.
        if (commit === bench.forge.commit && !(await sameInputs(bench, plan, run.record))) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock does not match what is checked out`);
            continue;
        }
        const unvouched = await unvouchedStage(tracker, plan, run.record);
        if (unvouched !== undefined) {
            bench.host.log.warning(`run ${run.run_id} is not used: nothing vouches for the restored stage ${unvouched}`);
            continue;
        }
        if (verdict.registrable)
            return { gated: { run, verdict, foundBy } };
        return { reason: `its verdict was ${verdict.verdict}: ${verdict.summary}`, verdict, run };
    }
    return undefined;
}
/** A record may be a pull request's own word: where its lock is written to is not for it to say. */
async function isOwnLock(bench, plan, record) {
    const { stages } = await bench.pipeline();
    const own = new Set(plan.closure.map((name) => stages.get(name)?.lockFile));
    return (0,flow_locks/* locksOf */.a)(record).every((lock) => own.has(lock.path));
}
/**
 * A stage restored from a pull request's own run cache counts only where a trusted record says that it ran, with the
 * same key and the same outs: an entry that somebody planted there never becomes a version.
 */
async function unvouchedStage(tracker, plan, record) {
    // main's own record of an adopted run: the run was vouched for when main adopted it.
    if (record.adopted_from !== undefined && record.source.on_default_branch === true)
        return undefined;
    const restored = record.stages.filter((stage) => isHearsay(stage));
    if (restored.length === 0)
        return undefined;
    const number = record.source.pull_request;
    const others = number === undefined ? [] : await tracker.find({ by: "pull-request", model: plan.model.name, number });
    for (const stage of restored) {
        const outs = JSON.stringify(stage.outs.map((out) => [out.path, out.digest]));
        const vouched = others.some(({ record: other }) => other.made_by.trusted &&
            other.stages.some((one) => one.status === "ran" &&
                one.name === stage.name &&
                one.key === stage.key &&
                JSON.stringify(one.outs.map((out) => [out.path, out.digest])) === outs));
        if (!vouched)
            return stage.name;
    }
    return undefined;
}
/** Neither the reviewed lock nor main's own run cache says it. */
function isHearsay(stage) {
    return stage.status === "restored" && stage.restored_from !== "remote" && stage.restored_from !== "lock";
}
async function runsOfPullRequest(bench, tracker, plan, commit) {
    // Another commit than the checked-out one cannot be proven to have the same inputs without checking it out.
    if (commit !== bench.forge.commit)
        return [];
    const found = [];
    for (const { number, headSha } of await pullsOf(bench, commit)) {
        const runs = await tracker.find({ by: "pull-request", model: plan.model.name, number });
        for (const run of runs) {
            if (headSha !== undefined && run.record.source.head !== headSha)
                continue;
            found.push(run);
        }
    }
    return found;
}
async function pullsOf(bench, commit) {
    const api = await bench.api();
    try {
        if (api !== undefined)
            return await pullRequestsOf(api, commit);
    }
    catch (error) {
        // A measuring job's token may not ask about pull requests.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        bench.host.log.debug(`pull requests are not asked for: ${error.message}`);
    }
    // Without an API the subject line that the forge wrote is the only trace of the pull request.
    const subject = await (0,git/* git */.$Y)(["show", "-s", "--format=%s", commit], { cwd: bench.root, env: bench.host.env });
    const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
    return number === undefined ? [] : [{ number: Number(number) }];
}
/** Whether what is checked out would give the very run that was recorded: by its lock, else by the directory's tree. */
async function sameInputs(bench, plan, record) {
    const locks = (0,flow_locks/* locksOf */.a)(record);
    if (locks.length === 0) {
        const at = { cwd: bench.root, env: bench.host.env };
        const dir = plan.model.dir === "." ? "HEAD^{tree}" : `HEAD:${plan.model.dir}`;
        const tree = await (0,git/* tryGit */.Ii)(["rev-parse", dir], at);
        return tree.code === 0 && tree.stdout.trim() === record.source.dir_tree;
    }
    for (const lock of locks)
        await (0,promises_.writeFile)((0,external_node_path_.join)(bench.root, lock.path), lock.text);
    try {
        const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
        return await (0,pipeline_status/* lockMatches */.jy)(context, plan.targets);
    }
    finally {
        for (const lock of locks) {
            const own = await (0,sides/* showFile */.I)(bench.host, bench.root, bench.forge.commit, lock.path);
            if (own !== undefined)
                await (0,promises_.writeFile)((0,external_node_path_.join)(bench.root, lock.path), own);
            else
                await (0,promises_.rm)((0,external_node_path_.join)(bench.root, lock.path), { force: true });
        }
    }
}


/***/ }),

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ locksOf),
/* harmony export */   n: () => (/* binding */ readLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63538);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92827);





/** Every lock of a record: the model's own, and those of the directories whose stages it is made from. */
function locksOf(record) {
    return record.lock === undefined ? [] : [record.lock, ...(record.upstream_locks ?? [])];
}
/** The locks that a model's stages stand in, as the workspace has them now; its own first. */
async function readLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const fileOf = (name) => (name === undefined ? undefined : pipeline.stages.get(name)?.lockFile);
    const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
    const lock = own === undefined ? undefined : await readLock(bench, own);
    if (lock === undefined)
        return {};
    const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
    const upstream = [];
    for (const file of [...others].sort())
        upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
    return { lock, ...(upstream.length === 0 ? {} : { upstream_locks: upstream }) };
}
async function readLock(bench, path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, path), "utf8");
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT"))
            return undefined;
        throw error;
    }
    const committed = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .showFile */ .I)(bench.host, bench.root, bench.forge.commit, path);
    return { path, digest: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .lockDigest */ .s)(text), current: committed === text, text };
}


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ HandedStage),
/* harmony export */   E: () => (/* binding */ measuredOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34755);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);







/** What a run says of one stage, as it is handed on. */
const HandedStage = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    status: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .StageRecord */ .yg.shape.status,
    seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative(),
    key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    outs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FileDigest */ .d5),
    restoredFrom: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .StageRecord */ .yg.shape.restored_from,
    made: zod__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq9().exactOptional(),
    madeIn: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ started: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative() }).exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
});
/** What `run` hands on, as far as it may come from another job. */
const Handed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(HandedStage),
    lockChanged: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    started: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    finished: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .Environment */ .OH.exactOptional(),
    environmentNote: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    notTrained: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
});
/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
async function measuredOf(bench, plan) {
    const now = bench.host.now().toISOString();
    const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
    const { environment, ...rest } = (await handed(bench, plan)) ?? { ...nothing, commit: bench.forge.commit };
    if (environment !== undefined)
        return { ...rest, environment };
    const commands = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(bench, plan);
    return { ...rest, environment: await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .captureEnvironment */ .e)(bench.host, bench.root, plan.model.environment, commands) };
}
async function handed(bench, plan) {
    const name = `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(plan.model.name)}.json`;
    const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .readHandover */ .IY)(bench.root, name);
    if (text === undefined)
        return undefined;
    try {
        const measured = Handed.parse(JSON.parse(text));
        if (measured.commit === bench.forge.commit)
            return measured;
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
    }
    // On one's own machine that is every commit after a run, and nothing to warn of.
    const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
    if (bench.forge.event === "local")
        bench.host.log.debug(said);
    else
        bench.host.log.warning(said);
    return undefined;
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


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ readStageResults),
/* harmony export */   PG: () => (/* binding */ writeStageResult),
/* harmony export */   kk: () => (/* binding */ clearStageResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
/* harmony import */ var _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);
/* harmony import */ var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
/* harmony import */ var _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69560);
/* harmony import */ var _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50345);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5175);










/** Apart, so that a job's artifact holds its own results and none that it was given. */
const made = "handed-on";
const received = "stages";
/** A lock entry names a few paths: anything larger is none. */
const maxEntry = 4 * 1024 * 1024;
const StageResult = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz("modelgate/stage-result/1"),
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Empty outside Actions. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__/* .HandedStage */ .$,
    /** What the job's dvc.lock has of the stage, as YAML. */
    entry: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(maxEntry).exactOptional(),
    environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__/* .Environment */ .OH,
    started: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
});
/** What an earlier job on the same machine left would go out with this one's, over what others hand on now. */
async function clearStageResults({ root }) {
    await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .dropHandover */ .Zt)(root, made);
}
/** Hands on what became of a stage in this job. */
async function writeStageResult(bench, result) {
    const { run, entry, environment, started } = result;
    const document = {
        schema: "modelgate/stage-result/1",
        commit: bench.forge.commit,
        run_id: bench.forge.run?.id ?? "",
        stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__/* .HandedStage */ .$.parse(run),
        ...(entry === undefined ? {} : { entry: (0,_pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(entry.value) }),
        environment,
        started,
    };
    await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .writeHandover */ .lN)(bench.root, `${made}/${nameOf(run.name)}`, `${JSON.stringify(document)}\n`);
}
/** What earlier jobs of this very workflow run handed on, by stage; what is of another run or commit is left out. */
async function readStageResults(bench, stages) {
    const found = new Map();
    for (const address of stages) {
        const name = `${received}/${nameOf(address)}`;
        const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .readHandover */ .IY)(bench.root, name);
        if (text === undefined)
            continue;
        const { commit, run_id, stage, entry, environment, started } = parse(text, name);
        if (commit !== bench.forge.commit || run_id !== (bench.forge.run?.id ?? "") || stage.name !== address) {
            bench.host.log.warning(`.modelgate/${name} is not of stage ${address} in this run: it is not used`);
            continue;
        }
        const own = entry === undefined ? undefined : entryOf(entry, name);
        found.set(address, { run: stage, ...(own === undefined ? {} : { entry: own }), environment, started });
    }
    return found;
}
function parse(text, name) {
    try {
        return StageResult.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`.modelgate/${name} is not what a stage's job wrote`, {
            cause,
            fix: "Download the artifacts of the stage jobs of this very workflow run.",
        });
    }
}
function entryOf(text, name) {
    const { value } = (0,_pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__.parseValues)(text, name);
    return (0,_pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__/* .isMap */ .jh)(value) ? (0,_pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockEntry */ .KF)(value) : undefined;
}
/** Addresses hold slashes, and may be longer than a file's name. */
function nameOf(address) {
    return `${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)("sha256", address).slice(0, 32)}.json`;
}


/***/ }),

/***/ 62296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plansToMeasure),
/* harmony export */   f: () => (/* binding */ isOnMain)
/* harmony export */ });
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93189);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77772);


/** Whether this job works on main in CI, where versions are made. */
function isOnMain(bench) {
    return bench.forge.onDefaultBranch && bench.forge.event !== "local";
}
/**
 * The models that a measuring job has to run and record: those that the event touches. On main only what no gated run
 * answers for, so that a merge trains nothing; and what main has never measured, so that there is a first baseline.
 */
async function plansToMeasure(bench, options = {}) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, options);
    if (options.force === true || !isOnMain(bench))
        return plans.filter((plan) => plan.touched);
    const wanted = [];
    for (const plan of plans) {
        if (!plan.touched && !(await isNewToMain(bench, plan)))
            continue;
        if (await isGatedAlready(bench, plan))
            continue;
        wanted.push(plan.touched ? plan : await planned(bench, plan));
    }
    return wanted;
}
async function isGatedAlready(bench, plan) {
    const search = await (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .findGated */ .B)(bench, plan, bench.forge.commit);
    if (!isAnswered(search))
        return false;
    bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
    return true;
}
/** A run was gated for this commit, be it for or against. */
function isAnswered(search) {
    return "gated" in search || search.verdict !== undefined;
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
/** The same model's plan as if all of it had changed. */
async function planned(bench, plan) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, { force: true });
    return plans.find((one) => one.model.name === plan.model.name) ?? plan;
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseValues: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);



/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases share one object here and cost nothing; nesting is bounded, and so is what a merge may copy. */
const maxMerged = 100_000;
const maxDepth = 200;
/** What `!!` stands for. */
const standard = "tag:yaml.org,2002:";
/** Parses YAML as DVC does; an alias gives the very object that its anchor stands for. */
function parseValues(text, file) {
    if (text.length > maxCharacters) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        schema: "failsafe",
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const where = (node) => (node?.range ? at(node.range[0]) : { file });
    const [error] = document.errors;
    if (error !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    const built = new Map();
    const open = new Set();
    let merged = 0;
    const build = (node, depth) => {
        if (node === null || node === undefined)
            return null;
        if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (target === undefined)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
        }
        const { tag } = node;
        if (tag !== undefined && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalarValue(node);
        const known = built.get(node);
        if (known !== undefined)
            return known;
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => build(item, depth + 1))
            : mapping(node, depth);
        open.delete(node);
        built.set(node, value);
        return value;
    };
    const mapping = (node, depth) => {
        const own = new Map();
        const inherited = new Map();
        for (const pair of node.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
                const from = build(pair.value, depth + 1);
                for (const one of Array.isArray(from) ? from : [from]) {
                    if (!(one instanceof Map))
                        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` takes a mapping", { where: where(pair.key) });
                    for (const [key, item] of one) {
                        if (!inherited.has(key))
                            inherited.set(key, item);
                        merged += 1;
                        if (merged > maxMerged)
                            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` copies too much", { where: where(pair.key) });
                    }
                }
                continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
        }
        return inherited.size === 0 ? own : new Map([...inherited, ...own]);
    };
    return { value: build(document.contents, 0), contents: document.contents, where };
}
function scalarValue(node) {
    const text = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (node.tag === "!" || node.tag === `${standard}str`)
        return text;
    // `!!int "5"` and its like say what a quoted text stands for.
    const plain = node.tag !== undefined || node.type === "PLAIN" || node.type === undefined;
    return plain ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(text) : text;
}


/***/ }),

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ recordId),
/* harmony export */   s: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);

/**
 * What makes two records the same run: everything but the clock. A repeated step therefore makes no twin, while
 * another attempt of a job, or a run with other results, is another record. 20 hex digits, a name for files and URLs.
 */
function recordId(record) {
    const { timings: _timings, stages, ...rest } = record;
    const timeless = stages.map(({ seconds: _seconds, ...stage }) => stage);
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
}
/** The digest of a lock's text, the same whether Git checked it out with CRLF or LF. */
function lockDigest(text) {
    return `sha256:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
}


/***/ })

};

export const id = 4186;
export const ids = [4186,6002];
export const modules = {

/***/ 96002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36559);
/* harmony import */ var _flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53640);
/* harmony import */ var _flow_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _flow_data_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51888);
/* harmony import */ var _flow_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93162);
/* harmony import */ var _flow_gate_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(81272);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
/* harmony import */ var _flow_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13136);
/* harmony import */ var _flow_measure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56067);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77772);
/* harmony import */ var _flow_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17397);
/* harmony import */ var _flow_records_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93449);
/* harmony import */ var _flow_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44553);
/* harmony import */ var _flow_ship_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70330);
/* harmony import */ var _flow_shipped_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80208);
















/** The whole flow in one step, chosen by the event: measure and gate a candidate, or ship on the default branch. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_1__.openBench)(host, given);
    // What an earlier job on this machine left is not this one's.
    await (0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .clearHandover */ .T$)(bench.root);
    if (bench.forge.onDefaultBranch && bench.forge.event !== "local")
        return shipOnMain(bench, given);
    const reports = [];
    for (const plan of await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planModels */ .s3)(bench))
        reports.push(await candidate(bench, plan));
    return finish(bench, (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleOf */ .cj)(bench, reports), given, {});
}
async function candidate(bench, plan) {
    if (!plan.touched)
        return (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .reportWithout */ .Vq)(bench, plan, "untouched");
    return bench.host.log.group(`modelgate: ${plan.model.name}`, async () => {
        const measured = await (0,_flow_measure_js__WEBPACK_IMPORTED_MODULE_8__/* .measure */ .xP)(bench, plan, { pull: true, push: true });
        const record = await (0,_flow_record_js__WEBPACK_IMPORTED_MODULE_10__/* .makeRecord */ .Uo)(bench, plan, measured);
        await (0,_flow_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .keepEvidence */ .N)(bench, record);
        await (0,_flow_data_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .keepDataDiff */ .f)(bench, plan, record);
        await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .storeArtifacts */ .L)(bench, record);
        await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_11__/* .saveRecord */ .hi)(bench.root, record);
        const baseline = await (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .baselineFor */ .Bu)(bench, plan, record);
        const report = await (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeModel */ .fL)(bench, plan, { record, measured }, baseline);
        if (record.made_by.trusted && bench.forge.event !== "local") {
            const tracker = await bench.tracker();
            const { run_id } = await tracker.log(record);
            await tracker.judge(run_id, report.verdict);
            await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .publishArtifacts */ .t)(bench, record);
            if (plan.model.lock === "commit")
                await (0,_flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLock */ .l)(bench, record);
        }
        return report;
    });
}
async function shipOnMain(bench, given) {
    const force = bench.forge.event === "workflow_dispatch";
    const plans = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planModels */ .s3)(bench);
    const options = { register: given.register, promote: given.promote, force, measure: true };
    const { shipped, reports } = await (0,_flow_ship_js__WEBPACK_IMPORTED_MODULE_13__/* .ship */ .d)(bench, plans, options);
    return finish(bench, (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleOf */ .cj)(bench, reports), given, (0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_14__/* .shippedOutputs */ .g_)(shipped), shipped);
}
/** Report first, gate last: whoever is stopped by the gate has the reasons before their eyes. */
async function finish(bench, bundle, given, more, shipped) {
    const path = await (0,_flow_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .saveBundle */ .I)(bench.root, bundle);
    const files = await (0,_flow_report_js__WEBPACK_IMPORTED_MODULE_12__/* .writeReports */ .L)(bench, bundle);
    const published = await (0,_flow_report_js__WEBPACK_IMPORTED_MODULE_12__/* .publishReport */ .S)(bench, bundle, given);
    const outputs = {
        verdict: bundle.verdict,
        failed: (0,_flow_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .failuresOf */ .d)(bundle),
        models: bundle.models.map(({ model, verdict }) => ({ model, verdict: verdict.verdict, summary: verdict.summary })),
        bundle: path,
        comment_url: published.comment_url ?? "",
        check_url: published.check_url ?? "",
        ...files,
        ...more,
    };
    const outcome = (0,_flow_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .gateOutcome */ .S)(bundle, outputs);
    return shipped === undefined ? outcome : { ...outcome, text: `${outcome.text}\n${(0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_14__/* .shippedText */ .nY)(shipped)}` };
}


/***/ }),

/***/ 71898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
/* harmony import */ var _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82708);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);



/** Moves an alias back to the version it stood on before, and names that version's exact commit and data. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
    const name = (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(bench, given.name, "modelgate rollback NAME ALIAS");
    const alias = requireAlias(given.alias);
    const registry = await bench.registry();
    const result = await registry.rollback(name, alias, {
        by: host.env["GITHUB_ACTOR"] ?? host.env["USER"] ?? "modelgate",
        ...(given.to === undefined ? {} : { to: given.to }),
        ...(given.reason === undefined ? {} : { reason: given.reason }),
    });
    const { version } = result;
    const data = await (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .madeOf */ .F6)(bench, version);
    const from = result.previous === undefined ? "" : ` (was ${result.previous.version})`;
    const text = [
        `${name}: ${alias} is ${result.created ? "back on" : "on"} ${version.version}${from}`,
        ...(0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(version, data),
    ];
    return { outputs: (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOutputs */ .V7)(version, { name, alias, created: result.created, data }), text: text.join("\n") };
}
function requireAlias(alias) {
    if (alias !== undefined)
        return alias;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("which alias?", { fix: "modelgate rollback NAME ALIAS" });
}


/***/ }),

/***/ 4186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/actions/rollback/inputs.js
var inputs = __webpack_require__(89754);
// EXTERNAL MODULE: ./build/js/actions/rollback/run.js
var run = __webpack_require__(71898);
// EXTERNAL MODULE: ./build/js/actions/spec.js
var spec = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/actions/flow/inputs.js
var flow_inputs = __webpack_require__(8706);
// EXTERNAL MODULE: ./build/js/actions/flow/run.js
var flow_run = __webpack_require__(96002);
// EXTERNAL MODULE: ./build/js/report/bundle.js
var report_bundle = __webpack_require__(30725);
// EXTERNAL MODULE: ./build/js/report/terminal.js
var terminal = __webpack_require__(21349);
;// CONCATENATED MODULE: ./build/js/demo/job.js








/** A job's log in few words: which stage, and what its command says. */
function quietLog({ host }) {
    const { log } = host;
    const faint = (text) => log.info(text.replace(/^(?=.)/gm, log.colour ? "\u001b[2m     " : "     ") + (log.colour ? "\u001b[0m" : ""));
    return {
        ...log,
        info: (message) => {
            if (message.startsWith("Stage "))
                faint(message);
        },
        notice: () => { },
        raw: (chunk) => faint(`│ ${chunk.trimEnd().replaceAll("\n", "\n│ ")}`),
        group: (_title, body) => body(),
    };
}
/** Runs the flagship action's own `run` on it. */
async function runJob(stage, job) {
    const dir = (0,external_node_path_.join)(stage.folder, "jobs", `${job.number}-${job.name}`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(stage.folder, "jobs"), { recursive: true });
    await stage.git(stage.folder, "clone", "--quiet", "--no-checkout", stage.origin, dir);
    await stage.git(dir, "fetch", "--quiet", "origin", `+${job.ref}:refs/remotes/${job.ref.replace(/^refs\//, "")}`);
    const commit = await stage.git(dir, "rev-parse", `refs/remotes/${job.ref.replace(/^refs\//, "")}`);
    await stage.git(dir, "checkout", "--quiet", "--detach", commit);
    const event = (0,external_node_path_.join)(stage.folder, "jobs", `${job.number}-event.json`);
    const repository = { full_name: "demo/digits", default_branch: "main" };
    await (0,promises_.writeFile)(event, JSON.stringify({ repository, ...job.payload }));
    const host = {
        ...stage.host,
        cwd: dir,
        env: {
            ...stage.host.env,
            GITHUB_EVENT_NAME: job.event,
            GITHUB_EVENT_PATH: event,
            GITHUB_REF: job.ref,
            GITHUB_SHA: commit,
            GITHUB_REPOSITORY: "demo/digits",
            GITHUB_RUN_ID: String(job.number),
            GITHUB_RUN_NUMBER: String(job.number),
            GITHUB_RUN_ATTEMPT: "1",
            GITHUB_JOB: "modelgate",
            GITHUB_ACTOR: "demo",
        },
    };
    const log = quietLog(stage);
    const result = await (0,flow_run.run)((0,spec/* readInputs */.K)(flow_inputs.inputs, () => undefined), { ...host, log });
    for (const [ending, file] of [
        ["md", result.outputs["markdown"]],
        ["html", result.outputs["file"]],
    ]) {
        if (typeof file !== "string")
            throw new errors/* UserError */.yo(`the job ${job.name} left no report`);
        await (0,promises_.copyFile)((0,external_node_path_.join)(dir, file), (0,external_node_path_.join)(stage.reports, `${job.number}-${job.name}.${ending}`));
    }
    const bundle = report_bundle/* ReportBundle */.z.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(dir, ".modelgate", "bundle.json"), "utf8")));
    const { colour, width } = stage.host.log;
    return { ...result, dir, shown: (0,terminal/* toTerminal */.y)(bundle, { colour, width: Math.min(width, 120) - 3 }) };
}

;// CONCATENATED MODULE: ./build/js/demo/scenes.js







/** The five scenes, in order. */
async function playScenes(stage) {
    const { work } = stage;
    title(stage, 1, "main's first run: train, measure, register version 1");
    await stage.git(work, "add", "-A");
    await stage.git(work, "commit", "--quiet", "-m", "Recognise handwritten digits");
    await stage.git(work, "push", "--quiet", "origin", "main");
    const first = await pushed(stage, 1, "main", "0".repeat(40));
    show(stage, first);
    title(stage, 2, "a pull request that trains on 300 of 1,797 rows");
    const worse = await pullRequest(stage, 1, "fewer-rows", "Train on fewer rows, it is faster", [
        /rows: \d+/,
        "rows: 300",
    ]);
    show(stage, await tried(stage, 2, "worse", worse));
    title(stage, 3, "a pull request that adds edge features");
    const better = await pullRequest(stage, 2, "edges", "Add differences between neighbouring pixels", [
        /edges: false/,
        "edges: true",
    ]);
    show(stage, await tried(stage, 3, "better", better));
    title(stage, 4, "its squash merge: nothing is trained, the gated model becomes version 2");
    const before = await stage.git(work, "rev-parse", "main");
    await stage.git(work, "checkout", "--quiet", "main");
    await stage.git(work, "merge", "--quiet", "--squash", better.branch);
    await stage.git(work, "commit", "--quiet", "-m", `${better.title} (#${better.number})`);
    await stage.git(work, "push", "--quiet", "origin", "main");
    show(stage, await pushed(stage, 4, "merge", before));
    title(stage, 5, "a rollback of `production` to version 1");
    const undone = await (0,run.run)((0,spec/* readInputs */.K)(inputs.inputs, (name) => ({ name: "digits", alias: "production", reason: "the demo's fifth scene" })[name]), { ...stage.host, cwd: work });
    stage.say(indent(undone.text ?? ""));
    return {
        files: [
            ["why the gate said no", (0,external_node_path_.join)(stage.reports, "2-worse.html")],
            ["why it said yes", (0,external_node_path_.join)(stage.reports, "3-better.html")],
            ["the comments, as Markdown", (0,external_node_path_.join)(stage.reports, "*.md")],
            ["versions and aliases: git tag -n1", stage.origin],
            ["the bytes, by digest, as DVC keeps them", stage.remote],
        ],
    };
}
/** A branch with one changed parameter, and the merge commit that the forge makes of it. */
async function pullRequest(stage, number, branch, title, [pattern, replacement]) {
    const { work } = stage;
    await stage.git(work, "checkout", "--quiet", "-B", branch, "main");
    const params = (0,external_node_path_.join)(work, "params.yaml");
    await (0,promises_.writeFile)(params, (await (0,promises_.readFile)(params, "utf8")).replace(pattern, replacement));
    await stage.git(work, "commit", "--quiet", "--all", "-m", title);
    const head = await stage.git(work, "rev-parse", "HEAD");
    const base = await stage.git(work, "rev-parse", "main");
    const tree = await stage.git(work, "rev-parse", "HEAD^{tree}");
    const merge = await (0,git/* git */.$Y)(["commit-tree", tree, "-p", base, "-p", head, "-m", `Merge ${head} into ${base}`], {
        cwd: work,
        env: stage.host.env,
    });
    await stage.git(work, "push", "--quiet", "origin", `${branch}:refs/heads/${branch}`, `${merge}:refs/pull/${number}/merge`);
    stage.say(indent((await stage.git(work, "diff", "-U0", "main", branch, "--", "params.yaml")).split("\n").slice(-2).join("\n")));
    return { number, branch, title, head, base };
}
function tried(stage, number, name, pull) {
    const repo = { full_name: "demo/digits" };
    return runJob(stage, {
        number,
        name,
        event: "pull_request",
        ref: `refs/pull/${pull.number}/merge`,
        payload: {
            pull_request: {
                number: pull.number,
                head: { sha: pull.head, ref: pull.branch, repo },
                base: { sha: pull.base, ref: "main", repo },
                user: { login: "demo" },
                labels: [],
            },
        },
    });
}
function pushed(stage, number, name, before) {
    return runJob(stage, { number, name, event: "push", ref: "refs/heads/main", payload: { before } });
}
function title(stage, number, text) {
    stage.say("");
    stage.say(`${number}. ${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`);
}
function show(stage, result) {
    stage.say("");
    stage.say(indent(result.shown.trimEnd()));
    const versions = result.outputs["versions"];
    if (Array.isArray(versions) && versions.length > 0)
        stage.say(indent(`\n→ ${(result.text ?? "").split("\n").at(-1) ?? ""}`));
    if (result.failed !== undefined)
        stage.say(indent("\n→ the job is red: this cannot be merged"));
}
function indent(text) {
    return text
        .split("\n")
        .map((line) => (line === "" ? "" : `   ${line}`))
        .join("\n");
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
;// CONCATENATED MODULE: ./build/js/demo/stage.js






const data = "data/digits.csv.gz";
async function openStage(host, folder) {
    const env = gitEnv(host.env);
    const stage = {
        host: { ...host, env },
        folder,
        origin: (0,external_node_path_.join)(folder, "origin.git"),
        remote: (0,external_node_path_.join)(folder, "remote"),
        work: (0,external_node_path_.join)(folder, "work"),
        reports: (0,external_node_path_.join)(folder, "reports"),
        say: (text) => host.log.notice(text),
        git: (cwd, ...args) => (0,git/* git */.$Y)(args, { cwd, env }),
    };
    await (0,promises_.mkdir)(stage.remote, { recursive: true });
    await (0,promises_.mkdir)(stage.reports, { recursive: true });
    await stage.git(folder, "init", "--quiet", "--bare", "--initial-branch=main", stage.origin);
    await stage.git(folder, "clone", "--quiet", stage.origin, stage.work);
    await stage.git(stage.work, "checkout", "--quiet", "-B", "main");
    await fillWork(stage);
    return stage;
}
/** The digits example as a team would have it: the data pinned by digest, its bytes in the remote. */
async function fillWork({ work, remote }) {
    const example = await findExample();
    await (0,promises_.cp)(example, work, {
        recursive: true,
        filter: (path) => !/(^|[\\/])(node_modules|\.dvc[\\/]cache|\.modelgate)([\\/]|$)/.test(path),
    });
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, ".dvc"), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, ".dvc", "config"), `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, ".dvc", ".gitignore"), "/config.local\n/tmp\n/cache\n");
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(work, data));
    const md5 = (0,hashing/* hashOf */.qQ)("md5", bytes);
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, `${data}.dvc`), `outs:\n- md5: ${md5}\n  size: ${bytes.length}\n  hash: md5\n  path: ${data.split("/").at(-1)}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, "data", ".gitignore"), "/digits.csv.gz\n/rows.csv\n/features.csv\n");
    await (0,promises_.mkdir)((0,external_node_path_.join)(remote, "files", "md5", md5.slice(0, 2)), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(remote, "files", "md5", md5.slice(0, 2), md5.slice(2)), bytes);
    // CI trains here, so main has no dvc.lock of its own: each version's tag brings the one that was gated.
    const policy = (0,external_node_path_.join)(work, "modelgate.yaml");
    const text = await (0,promises_.readFile)(policy, "utf8");
    await (0,promises_.writeFile)(policy, text.replace(/^( *)path: model\.json.*$/m, (line, indent) => `${line}\n${indent}lock: tag`));
}
/** `examples/digits` beside the bundle or the sources. */
async function findExample() {
    let dir = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let up = 0; up < 4; up++) {
        const example = (0,external_node_path_.join)(dir, "examples", "digits");
        try {
            if ((await (0,promises_.stat)((0,external_node_path_.join)(example, "dvc.yaml"))).isFile())
                return example;
        }
        catch (error) {
            if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                throw error;
        }
        dir = (0,external_node_path_.dirname)(dir);
    }
    throw new errors/* UserError */.yo("the demo's example is not here: examples/digits", {
        fix: "Run the demo from a clone of modelgate.",
    });
}
/** Nobody's own Git settings and none of a surrounding job's variables reach the scratch repositories. */
function gitEnv(env) {
    const clean = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(GIT_|GITHUB_|ACTIONS_|INPUT_|RUNNER_|MLFLOW_|AWS_)/.test(name))
            clean[name] = value;
    }
    return {
        ...clean,
        GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "demo",
        GIT_AUTHOR_EMAIL: "demo@example.com",
        GIT_COMMITTER_NAME: "demo",
        GIT_COMMITTER_EMAIL: "demo@example.com",
    };
}

;// CONCATENATED MODULE: ./build/js/demo/main.js





/**
 * The whole flow on real data, in `modelgate-demo/` below the current directory: a bare origin, a `file` remote, jobs
 * in fresh clones of their own. The same code as the actions; no network, no install, no Python.
 */
async function demo(argv, host) {
    const unknown = argv.find((argument) => argument !== "--quiet");
    if (unknown !== undefined) {
        throw new errors/* UserError */.yo(`demo does not take ${JSON.stringify(unknown)}`, { fix: "modelgate demo [--quiet]" });
    }
    const folder = (0,external_node_path_.join)(host.cwd, "modelgate-demo");
    await refuseForeign(folder);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    const started = host.now().getTime();
    const stage = await openStage(host, folder);
    const outcome = await playScenes(stage);
    const seconds = ((host.now().getTime() - started) / 1000).toFixed(1);
    stage.say("");
    stage.say(`Done in ${seconds} s. What is left for you to look at:`);
    for (const [name, path] of outcome.files)
        stage.say(`  ${(0,external_node_path_.relative)(host.cwd, path).padEnd(44)} ${name}`);
    return errors/* ExitCode */.yU.done;
}
/** Only what an earlier demo left is made anew: a folder of that name with anything else in it is the reader's own. */
async function refuseForeign(folder) {
    const own = ["jobs", "origin.git", "remote", "reports", "work"];
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
            return;
        if (!(0,errors/* isSystemError */.Or)(error, "ENOTDIR"))
            throw error;
        throw new errors/* UserError */.yo(`${folder} is there already, and no folder`, { fix: "Run the demo from another folder." });
    }
    const foreign = names.find((name) => !own.includes(name));
    if (foreign === undefined)
        return;
    throw new errors/* UserError */.yo(`${folder} holds ${JSON.stringify(foreign)}, which no demo made: it would be deleted`, {
        fix: "Move it away, or run the demo from another folder.",
    });
}


/***/ }),

/***/ 53640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitLock)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
/* harmony import */ var _tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33831);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79041);
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35431);




/**
 * `lock: commit`: puts the run's dvc.lock on the pull request's branch, if that is in this repository. The token must be
 * an App's: what GITHUB_TOKEN pushes starts no workflow, and the new head would stay without a verdict.
 */
async function commitLock(bench, record) {
    const locks = (0,_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .locksOf */ .a)(record);
    const names = locks.map((lock) => lock.path).join(", ");
    const { host, root, forge } = bench;
    const branch = host.env["GITHUB_HEAD_REF"];
    if (locks.every((lock) => lock.current) || !branch || forge.pullRequest === undefined || forge.pullRequest.fromFork)
        return;
    const commit = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .commitWithLocks */ .ms)(bench, forge.head, locks);
    const url = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["remote", "get-url", "--push", "origin"], { cwd: root, env: host.env });
    const env = (0,_tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfig */ .NV)(host.env, (0,_tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenConfig */ .Su)(host, { url }, forge.token));
    // The lease makes sure that nothing which was pushed in the meantime is lost.
    const push = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)([
        "push",
        "--quiet",
        `--force-with-lease=refs/heads/${branch}:${forge.head}`,
        "origin",
        `${commit}:refs/heads/${branch}`,
    ], { cwd: root, env });
    if (push.code === 0)
        host.log.notice(`${names} is committed to ${branch}: the new head gets its own run`);
    else
        host.log.warning(`${names} could not be committed to ${branch}: ${push.stderr.trim().split("\n").at(-1) ?? ""}`);
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ saveBundle),
/* harmony export */   R: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13813);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59906);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _from_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51922);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93189);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13136);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5175);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17397);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93449);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62296);












/** Judges every model of the event and writes `.modelgate/bundle.json`. */
async function compareAll(bench, given) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planModels */ .s3)(bench, { force: isExplicit(bench, given) });
    const reports = [];
    for (const plan of plans)
        reports.push(await compareModel(bench, plan, given));
    const bundle = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleOf */ .cj)(bench, reports);
    return { bundle, path: await saveBundle(bench.root, bundle) };
}
/** Hands the bundle on and says where it stands. */
function saveBundle(root, bundle) {
    return (0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .writeHandover */ .lN)(root, "bundle.json", `${JSON.stringify(bundle, null, 2)}\n`);
}
async function compareModel(bench, plan, given) {
    const record = await candidateOf(bench, plan, given.candidate);
    // A record for a model that Git says is untouched still counts: `log` was asked for it by name.
    if (record === undefined)
        return withoutRecord(bench, plan);
    const baseline = given.baseline === undefined ? await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineFor */ .Bu)(bench, plan, record) : await resolve(bench, plan, given.baseline);
    const own = given.candidate === undefined;
    const measured = own ? { measured: await (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredOf */ .E)(bench, plan) } : {};
    const changed = await changedOf(bench, plan, record, baseline, given);
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeModel */ .fL)(bench, { ...plan, changed }, { record, ...measured }, baseline);
    if (given.publish && own && record.made_by.trusted && bench.forge.event !== "local") {
        await (await bench.tracker()).judge((0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .R)(record), report.verdict);
    }
    return report;
}
/** What the event changed; what was compared by name, or on one's own machine, by what both sides are made of. */
async function changedOf(bench, plan, record, baseline, given) {
    if (!isExplicit(bench, given) || !("found" in baseline))
        return plan.changed;
    const to = given.candidate === undefined ? undefined : record.source.commit;
    return (await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .changedSince */ .$A)(bench, plan, baseline.found.commit, to)) ?? plan.changed;
}
function isExplicit(bench, given) {
    return given.baseline !== undefined || given.candidate !== undefined || bench.forge.event === "local";
}
/** Nothing was handed on for a model: on main its run may have been gated before; else what is touched is missing. */
async function withoutRecord(bench, plan) {
    if (!plan.touched)
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithout */ .Vq)(bench, plan, "untouched");
    if ((0,_wanted_js__WEBPACK_IMPORTED_MODULE_10__/* .isOnMain */ .f)(bench)) {
        const search = await (0,_gated_js__WEBPACK_IMPORTED_MODULE_3__/* .findGated */ .B)(bench, plan, bench.forge.commit);
        if ("gated" in search)
            return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .adoptedReport */ .AY)(plan, search.gated.run.record, search.gated.verdict);
        if (search.run !== undefined && search.verdict !== undefined) {
            return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .adoptedReport */ .AY)(plan, search.run.record, search.verdict);
        }
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithout */ .Vq)(bench, plan, "unmeasured");
}
async function candidateOf(bench, plan, named) {
    if (named !== undefined) {
        const found = await resolve(bench, plan, named);
        return "record" in found ? found.record : undefined;
    }
    const saved = await (0,_records_js__WEBPACK_IMPORTED_MODULE_9__/* .savedRecord */ .Vg)(bench.root, plan.model.name);
    // What another job handed on counts only after `log` has taken it: that makes it this job's own.
    const own = saved !== undefined && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .canonicalJson */ .d)(saved.made_by) === (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .canonicalJson */ .d)((0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .madeBy */ .v$)(bench));
    if (own && saved.source.commit === bench.forge.commit && bench.forge.event !== "local")
        return saved;
    if (bench.forge.event !== "local")
        return undefined;
    // The workspace shows what it holds by now, but for numbers that `log --inline` was told: no file has those.
    if (own && saved.source.commit === bench.forge.commit && isInline(saved))
        return saved;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .makeRecord */ .Uo)(bench, plan, await (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredOf */ .E)(bench, plan));
}
function isInline(record) {
    const metrics = Object.values(record.metrics);
    return metrics.length > 0 && metrics.every((metric) => metric.file === "inline");
}
async function resolve(bench, plan, named) {
    return (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBaseline */ .o)({
        host: bench.host,
        root: bench.root,
        tracker: await bench.tracker(),
        model: plan.model.name,
        named,
        own: bench.forge.event === "local",
        fromGit: (commit) => (0,_from_git_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFromGit */ .k)(bench, plan, commit),
    });
}


/***/ }),

/***/ 81272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gateOutcome),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40503);

/** Every metric and condition that is in the way of green, by model. */
function failuresOf(bundle) {
    return bundle.models.flatMap(({ model, verdict }) => {
        const named = [
            ...verdict.metrics.filter((metric) => metric.gated && (0,_gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .redByItself */ ._z)(metric.verdict)),
            ...verdict.conditions.filter((condition) => (0,_gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .redByItself */ ._z)(condition.verdict)),
        ].map((one) => `${model}: ${one.name}`);
        return named.length === 0 && (0,_gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFails */ .rh)(verdict) ? [`${model}: ${verdict.verdict}`] : named;
    });
}
/** The result of a verb that ends in the gate: red with the reasons, or green. */
function gateOutcome(bundle, outputs) {
    const red = bundle.models.filter(({ verdict }) => (0,_gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFails */ .rh)(verdict));
    const text = bundle.models.map(({ model, verdict }) => `${model}: ${verdict.verdict}: ${verdict.summary}`).join("\n");
    if (red.length === 0)
        return { outputs, text };
    return { outputs, text, failed: red.map(({ model, verdict }) => `${model}: ${verdict.summary}`).join("\n") };
}


/***/ }),

/***/ 82708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ madeOf),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   V7: () => (/* binding */ versionOutputs),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);


/** The data that a version was made of, from the record of its run. */
async function madeOf(bench, version) {
    const tracker = await bench.tracker();
    for (const model of bench.config.models) {
        const runs = await tracker.find({
            by: "commit",
            model: model.name,
            commits: [version.sourceCommit ?? version.commit],
        });
        const run = runs.find((one) => one.run_id === version.recordId) ?? runs[0];
        const pins = run?.record.pins.map(({ path, digest }) => ({ path, digest }));
        if (run !== undefined && pins !== undefined && run.record.artifacts.some((one) => one.digest === version.digest))
            return pins;
    }
    return [];
}
/** A version as outputs name it. */
function versionOutputs(version, more) {
    return { ...more, version: version.version, digest: version.digest, commit: version.commit };
}
/** The same for people, below the line that says what happened. */
function versionText(version, data) {
    return [
        `  model   ${version.digest}`,
        `  commit  ${version.commit}`,
        ...data.map((one) => `  data    ${one.path} ${one.digest}`),
    ];
}
/** The registered name that a person means by `name`: with one model it need not be said. */
function requireName(bench, name, usage) {
    const { models } = bench.config;
    if (name === undefined) {
        const [only, ...others] = models;
        if (only !== undefined && others.length === 0)
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredName */ .a9)(only.registryName, only.dir);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("which model?", { fix: usage });
    }
    const model = models.find((one) => one.name === name || one.registryName === name);
    return model === undefined ? name : (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredName */ .a9)(model.registryName, model.dir);
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

/***/ 19233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony exports Evidence, MetricVerdict, BaselineFound */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50345);



/** design: the verdict table. `warn` is informational; `untouched` means no input of the model changed. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "pass",
    "warn",
    "fail",
    "missing",
    "not-comparable",
    "inconclusive",
    "no-baseline",
    "untouched",
]);
const Evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** `point`: one number against one number; `mean`: the mean of samples on each side. */
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(60),
    /** Candidate minus baseline, in the metric's own unit. */
    estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().exactOptional(),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).exactOptional(),
    p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).exactOptional(),
    /** Numbers behind the estimate: the baseline's, then the candidate's. */
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative()]).exactOptional(),
});
const MetricVerdict = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__/* .MetricNumber */ .YJ.nullable(),
    candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__/* .MetricNumber */ .YJ.nullable(),
    /** candidate − baseline; null where either is missing or not finite. */
    delta: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** delta ÷ |baseline|; null where the baseline is 0 or delta is null. */
    relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["higher", "lower", "none"]),
    /** The direction was inferred from a well-known name and not written in the policy. */
    direction_inferred: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    verdict: Verdict,
    /** One sentence: what was asked and what was found. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What the gate asks, in words: `at least 0.9; no worse than −0.01`. Empty for a metric that is only shown. */
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    gated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    evidence: Evidence,
});
const BaselineFound = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** First-parent commits between the base and the baseline's commit. */
    distance: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    found_by: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["commit", "tree", "lock", "file", "git-files"]),
    record_digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** Immutable: what was judged, against what, by which policy, and what came of it. schema/verdict.schema.json */
const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("modelgate/verdict/1"),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** null, like the digest, where nothing was measured: the model is untouched. */
        run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        record_digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    baseline: BaselineFound.nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** Where it was read: a commit, a file, or `defaults` where there is none. */
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
        /** The candidate's own modelgate.yaml says something else; it did not count. */
        changed_by_candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(MetricVerdict),
    /** Conditions that are no metric: `lock`, `environment`, `comparability`. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), verdict: Verdict, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    overrides: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    verdict: Verdict,
    /** One line, the heading of the report: what and why. */
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Whether a version may be registered from this verdict (design: verdict table). */
    registrable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Whether the gate ends the job red; absent: the verdict alone says so (design: verdict table). */
    job_fails: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    judged_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});


/***/ }),

/***/ 30725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ReportBundle)
/* harmony export */ });
/* unused harmony export ModelReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19233);
/* harmony import */ var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15635);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);





/** One model's part: both documents, the baseline's record, and small evidence files (text, 256 KiB at most each). */
const ModelReport = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    report_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RunRecord */ .d3.nullable(),
    baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RunRecord */ .d3.nullable(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictDocument */ .z8,
    /** Files changed between base and head that this model reads, for "what changed". */
    changed_files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).max(10_000),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), side: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["candidate", "baseline"]), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(262_144) })),
    /** By name and version, what the baseline's environment and the candidate's do not share; the first 1,000. */
    environment_changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentChange */ .wg).max(1000).exactOptional(),
    /** What changed in the model's data since the base commit, as the measuring job found it. */
    data_diff: _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__/* .DataDiff */ .qv.exactOptional(),
});
/** Everything a report needs, as data; Markdown, HTML, check run and summary are views. schema/bundle.schema.json */
const ReportBundle = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("modelgate/bundle/1"),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(300).exactOptional(),
    server_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().exactOptional(),
    event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    /** The aggregate over all models: the worst of them. */
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ModelReport),
    created_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
});


/***/ }),

/***/ 21349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ drawTerminal),
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48385);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);




const mostRows = 20;
/** The report in short, for a terminal: verdict, judged metrics, what changed, baseline, how to reproduce. */
function toTerminal(bundle, options) {
    const parts = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(bundle).filter((part) => part.brief === true);
    return `${drawTerminal(parts.map(({ block }) => block), options)}\n`;
}
/** Blocks one below the other; what a page would fold stands open. */
function drawTerminal(blocks, options) {
    const width = Math.max(40, options.width);
    const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
    return drawn.join("\n\n");
}
function drawBlock(block, options) {
    switch (block.kind) {
        case "heading":
            return paint(wrap(line(block.text), options.width), block.verdict, options);
        case "paragraph":
            return wrap(line(block.text), options.width);
        case "notice":
            return wrap(`! ${line(block.text)}`, options.width, "  ");
        case "table":
            return drawTable(block, options);
        case "fold":
            return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
        default:
            return "";
    }
}
function drawTable(table, options) {
    const shown = table.rows.slice(0, mostRows);
    const rows = [{ cells: table.head }, ...shown].map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(line(cell), 60)),
    }));
    const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
    const lines = rows.map((row) => {
        const cells = row.cells.map((cell, column) => {
            const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
            return table.align[column] === "right" ? room + cell : cell + room;
        });
        const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
        return row.verdict === undefined ? text : paint(text, row.verdict, options);
    });
    const left = table.rows.length - shown.length;
    return [...lines, ...(left > 0 ? [`  … and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more", "more")} ${table.noun}`] : [])].join("\n");
}
const colours = {
    fail: 31,
    missing: 31,
    "not-comparable": 31,
    inconclusive: 33,
    warn: 33,
    "no-baseline": 36,
    pass: 32,
};
function paint(text, verdict, options) {
    const code = colours[verdict];
    return options.colour && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/** Words only; escape sequences in a metric's name are shown as �. */
function line(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(text), 600).replaceAll("\u00a0", " ");
}
function wrap(text, width, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        if (current !== "" && columns(current) + 1 + columns(word) > width) {
            lines.push(current);
            current = indent + word;
        }
        else
            current = current === "" ? word : `${current} ${word}`;
    }
    return [...lines, current].join("\n");
}
function cut(text, width) {
    if (columns(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (columns(kept) + columns(character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** How wide a terminal draws a text: two columns for emoji and East Asian characters, none for marks. */
function columns(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
        const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
        width += wide.test(segment) ? 2 : 1;
    }
    return width;
}


/***/ }),

/***/ 33831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ reachingConfig),
/* harmony export */   NV: () => (/* binding */ withConfig),
/* harmony export */   Su: () => (/* binding */ tokenConfig)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);

/** Settings that decide how Git reaches a server; nothing else of the user's configuration is carried over. */
const reaching = "^(http\\.|credential\\.|url\\.|ssh\\.|protocol\\.|core\\.(sshcommand|askpass|gitproxy)$)";
/** How the user's own repository reaches its servers (checkout's header, credential helpers, proxies). */
async function reachingConfig(host, root) {
    const args = ["config", "--local", "--includes", "-z", "--get-regexp", reaching];
    const { stdout } = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(args, { cwd: root, env: host.env });
    return stdout
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
/** The forge's token as a header for the forge's own server alone; it replaces a header that checkout left. */
function tokenConfig(host, place, token) {
    if (token === undefined || token === "")
        return [];
    const server = new URL(host.env["GITHUB_SERVER_URL"] ?? "https://github.com").origin;
    if (!URL.canParse(place.url) || new URL(place.url).origin !== server)
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    host.log.secret(token);
    host.log.secret(basic);
    const key = `http.${server}/.extraheader`;
    return [
        [key, ""],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
/** Variables that would point Git at another repository than the one a command names. */
const placing = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
];
/** An environment with more configuration, never on a command line where other processes could read it. */
function withConfig(env, pairs) {
    const result = { ...env };
    for (const name of placing)
        delete result[name];
    let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    for (const [key, value] of pairs) {
        result[`GIT_CONFIG_KEY_${count}`] = key;
        result[`GIT_CONFIG_VALUE_${count}`] = value;
        count += 1;
    }
    result["GIT_CONFIG_COUNT"] = String(count);
    return result;
}


/***/ })

};

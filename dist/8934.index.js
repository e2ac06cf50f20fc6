export const id = 8934;
export const ids = [8934];
export const modules = {

/***/ 38934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36559);
/* harmony import */ var _flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53640);
/* harmony import */ var _flow_data_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51888);
/* harmony import */ var _flow_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93162);
/* harmony import */ var _flow_measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5175);
/* harmony import */ var _flow_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17397);
/* harmony import */ var _flow_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93449);
/* harmony import */ var _flow_wanted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62296);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63538);










/** Makes the run record of each touched model (or takes a measuring job's) and keeps it with the tracker. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_1__.openBench)(host, given);
    const explicit = given.metrics.length > 0 || (given.inline ?? "") !== "" || bench.forge.event === "local";
    const plans = await (0,_flow_wanted_js__WEBPACK_IMPORTED_MODULE_8__/* .plansToMeasure */ .A)(bench, { force: explicit });
    const records = [];
    const taken = [];
    for (const plan of plans) {
        const record = given.received ? await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_7__/* .receiveRecord */ .nS)(bench, plan) : await makeOwn(bench, plan, given);
        if (record === undefined)
            continue;
        taken.push(record);
        const path = await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_7__/* .saveRecord */ .hi)(bench.root, record);
        const kept = await keep(bench, record, given.publish);
        if (given.publish && record.made_by.trusted && plan.model.lock === "commit")
            await (0,_flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLock */ .l)(bench, record);
        records.push({ model: plan.model.name, record: path, ...kept });
    }
    if (given.received)
        await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOnly */ .qv)(bench.root, taken);
    const [first] = records;
    return {
        outputs: { run_id: first?.run_id ?? "", run_url: first?.run_url ?? "", record: first?.record ?? "", records },
        text: records.length === 0
            ? "Nothing to record: no model is touched, or its run was gated already."
            : records.map((one) => `${one.model}: ${one.record} (run ${one.run_id})`).join("\n"),
    };
}
async function makeOwn(bench, plan, given) {
    const extras = {
        metrics: given.metrics,
        inline: given.inline ?? "",
        artifacts: given.artifacts,
        params: given.params,
    };
    const record = await (0,_flow_record_js__WEBPACK_IMPORTED_MODULE_6__/* .makeRecord */ .Uo)(bench, plan, await (0,_flow_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredOf */ .E)(bench, plan), extras);
    await (0,_flow_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .keepEvidence */ .N)(bench, record);
    await (0,_flow_data_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .keepDataDiff */ .f)(bench, plan, record);
    await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .storeArtifacts */ .L)(bench, record);
    return record;
}
async function keep(bench, record, publish) {
    if (!publish || !record.made_by.trusted) {
        if (publish)
            bench.host.log.notice("this job is not trusted (a fork or Dependabot): its record stays in the report bundle");
        return { run_id: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .recordId */ .R)(record), created: false };
    }
    const logged = await (await bench.tracker()).log(record);
    await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .publishArtifacts */ .t)(bench, record);
    return logged;
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

export const id = 6002;
export const ids = [6002];
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

export const id = 503;
export const ids = [503];
export const modules = {

/***/ 93503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/flow/artifacts.js
var artifacts = __webpack_require__(76268);
// EXTERNAL MODULE: ./build/js/flow/bench.js + 20 modules
var flow_bench = __webpack_require__(46388);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/flow/commits.js
var commits = __webpack_require__(79041);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var flow_locks = __webpack_require__(35431);
;// CONCATENATED MODULE: ./build/js/flow/commit-lock.js



/**
 * `lock: commit`: puts the run's dvc.lock on the pull request's branch, if that is in this repository. The token must be
 * an App's: what GITHUB_TOKEN pushes starts no workflow, and the new head would stay without a verdict.
 */
async function commitLock(bench, record) {
    const locks = (0,flow_locks/* locksOf */.a)(record);
    const names = locks.map((lock) => lock.path).join(", ");
    const { host, root, forge } = bench;
    const branch = host.env["GITHUB_HEAD_REF"];
    if (locks.every((lock) => lock.current) || !branch || forge.pullRequest === undefined || forge.pullRequest.fromFork)
        return;
    const commit = await (0,commits/* commitWithLocks */.ms)(bench, forge.head, locks);
    // The lease makes sure that nothing which was pushed in the meantime is lost.
    const push = await (0,git/* tryGit */.Ii)([
        "push",
        "--quiet",
        `--force-with-lease=refs/heads/${branch}:${forge.head}`,
        "origin",
        `${commit}:refs/heads/${branch}`,
    ], { cwd: root, env: host.env });
    if (push.code === 0)
        host.log.notice(`${names} is committed to ${branch}: the new head gets its own run`);
    else
        host.log.warning(`${names} could not be committed to ${branch}: ${push.stderr.trim().split("\n").at(-1) ?? ""}`);
}

// EXTERNAL MODULE: ./build/js/flow/compare.js
var compare = __webpack_require__(97504);
// EXTERNAL MODULE: ./build/js/flow/evidence.js
var evidence = __webpack_require__(93162);
// EXTERNAL MODULE: ./build/js/flow/gate.js
var gate = __webpack_require__(81272);
// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/js/flow/judge.js + 8 modules
var judge = __webpack_require__(72095);
// EXTERNAL MODULE: ./build/js/flow/measure.js
var measure = __webpack_require__(56067);
// EXTERNAL MODULE: ./build/js/flow/plan.js
var flow_plan = __webpack_require__(77772);
// EXTERNAL MODULE: ./build/js/flow/record.js + 3 modules
var flow_record = __webpack_require__(17138);
// EXTERNAL MODULE: ./build/js/flow/records.js
var records = __webpack_require__(93449);
// EXTERNAL MODULE: ./build/js/flow/report.js + 4 modules
var report = __webpack_require__(44553);
// EXTERNAL MODULE: ./build/js/flow/ship.js + 2 modules
var ship = __webpack_require__(70330);
// EXTERNAL MODULE: ./build/js/flow/shipped.js
var flow_shipped = __webpack_require__(80208);
;// CONCATENATED MODULE: ./build/js/actions/flow/run.js















/** The whole flow in one step, chosen by the event: measure and gate a candidate, or ship on the default branch. */
async function run(given, host) {
    const bench = await (0,flow_bench/* openBench */.z)(host, given);
    // What an earlier job on this machine left is not this one's.
    await (0,handover/* clearHandover */.T$)(bench.root);
    if (bench.forge.onDefaultBranch && bench.forge.event !== "local")
        return shipOnMain(bench, given);
    const reports = [];
    for (const plan of await (0,flow_plan/* planModels */.s3)(bench))
        reports.push(await candidate(bench, plan));
    return finish(bench, (0,judge/* bundleOf */.cj)(bench, reports), given, {});
}
async function candidate(bench, plan) {
    if (!plan.touched)
        return (0,judge/* reportWithout */.Vq)(bench, plan, "untouched");
    return bench.host.log.group(`modelgate: ${plan.model.name}`, async () => {
        const measured = await (0,measure/* measure */.x)(bench, plan, { pull: true, push: true });
        const record = await (0,flow_record/* makeRecord */.Uo)(bench, plan, measured);
        await (0,evidence/* keepEvidence */.N)(bench.root, record);
        await (0,artifacts/* storeArtifacts */.L)(bench, record);
        await (0,records/* saveRecord */.hi)(bench.root, record);
        const baseline = await (0,judge/* baselineFor */.Bu)(bench, plan, record);
        const report = await (0,judge/* judgeModel */.fL)(bench, plan, { record, measured }, baseline);
        if (record.made_by.trusted && bench.forge.event !== "local") {
            const tracker = await bench.tracker();
            const { run_id } = await tracker.log(record);
            await tracker.judge(run_id, report.verdict);
            await (0,artifacts/* publishArtifacts */.t)(bench, record);
            if (plan.model.lock === "commit")
                await commitLock(bench, record);
        }
        return report;
    });
}
async function shipOnMain(bench, given) {
    const force = bench.forge.event === "workflow_dispatch";
    const plans = await (0,flow_plan/* planModels */.s3)(bench);
    const options = { register: given.register, promote: given.promote, force, measure: true };
    const { shipped, reports } = await (0,ship/* ship */.d)(bench, plans, options);
    return finish(bench, (0,judge/* bundleOf */.cj)(bench, reports), given, (0,flow_shipped/* shippedOutputs */.g)(shipped), shipped);
}
/** Report first, gate last: whoever is stopped by the gate has the reasons before their eyes. */
async function finish(bench, bundle, given, more, shipped) {
    const path = await (0,compare/* saveBundle */.I)(bench.root, bundle);
    const files = await (0,report/* writeReports */.L)(bench, bundle);
    const published = await (0,report/* publishReport */.S)(bench, bundle, given);
    const outputs = {
        verdict: bundle.verdict,
        failed: (0,gate/* failuresOf */.d)(bundle),
        models: bundle.models.map(({ model, verdict }) => ({ model, verdict: verdict.verdict, summary: verdict.summary })),
        bundle: path,
        comment_url: published.comment_url ?? "",
        check_url: published.check_url ?? "",
        ...files,
        ...more,
    };
    const outcome = (0,gate/* gateOutcome */.S)(bundle, outputs);
    return shipped === undefined ? outcome : { ...outcome, text: `${outcome.text}\n${(0,flow_shipped/* shippedText */.n)(shipped)}` };
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ saveBundle),
/* harmony export */   R: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26568);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _from_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51922);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93189);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72095);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5175);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17138);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93449);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62296);











/** Judges every model of the event and writes `.modelgate/bundle.json`. */
async function compareAll(bench, given) {
    const explicit = given.baseline !== undefined || given.candidate !== undefined || bench.forge.event === "local";
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planModels */ .s3)(bench, { force: explicit });
    const reports = [];
    for (const plan of plans)
        reports.push(await compareModel(bench, plan, given));
    const bundle = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleOf */ .cj)(bench, reports);
    return { bundle, path: await saveBundle(bench.root, bundle) };
}
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
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeModel */ .fL)(bench, plan, { record, ...measured }, baseline);
    if (given.publish && own && record.made_by.trusted && bench.forge.event !== "local") {
        await (await bench.tracker()).judge((0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .R)(record), report.verdict);
    }
    return report;
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
    if (saved?.source.commit === bench.forge.commit && bench.forge.event !== "local")
        return saved;
    if (bench.forge.event !== "local")
        return undefined;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .makeRecord */ .Uo)(bench, plan, await (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredOf */ .E)(bench, plan));
}
async function resolve(bench, plan, named) {
    return (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBaseline */ .o)({
        host: bench.host,
        root: bench.root,
        tracker: await bench.tracker(),
        model: plan.model.name,
        named,
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


/***/ })

};

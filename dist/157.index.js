export const id = 157;
export const ids = [157];
export const modules = {

/***/ 81253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46388);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65372);
/* harmony import */ var _flow_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56067);
/* harmony import */ var _flow_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62296);
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16279);





/** Runs the stale stages of the touched models (or the named stages) and hands the result on to `log`. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__/* .openBench */ .z)(host, given);
    if (given.targets.length > 0 || given.dry) {
        const context = { host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
        const { pull, push, force, dry } = given;
        const result = await (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(context, { targets: [...given.targets], pull, push, force, dry });
        return resultOf(result.stages, result.lockChanged);
    }
    // On the user's own machine everything that is stale runs; in CI only what the event touches.
    const plans = await (0,_flow_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .plansToMeasure */ .A)(bench, { force: bench.forge.event === "local" || given.force });
    const stages = [];
    const locks = new Set();
    for (const plan of plans) {
        const measured = await (0,_flow_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measure */ .x)(bench, plan, { pull: given.pull, push: given.push, force: given.force });
        await (0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .writeHandover */ .lN)(bench.root, `runs/${(0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
        for (const stage of measured.stages)
            if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged"))
                stages.push(stage);
        for (const file of measured.lockChanged)
            locks.add(file);
    }
    return resultOf(stages, [...locks]);
}
function resultOf(stages, lockFiles) {
    const failed = stages.filter((stage) => stage.status === "failed");
    const text = stages.map((stage) => `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`);
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

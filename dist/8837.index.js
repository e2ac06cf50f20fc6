export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 20767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52837);
/* harmony import */ var _flow_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5175);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77772);
/* harmony import */ var _flow_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _flow_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93449);
/* harmony import */ var _flow_ship_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70330);
/* harmony import */ var _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80208);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18175);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56276);










/** On the default branch: a version for each commit whose gated run has none yet. Nothing is trained for it. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_1__/* .openBench */ .z)(host, given);
    if (!bench.forge.onDefaultBranch) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`versions are registered on ${bench.forge.defaultBranch}, and this is not that branch`, {
            fix: `Run this step on push to ${bench.forge.defaultBranch}.`,
        });
    }
    const all = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planModels */ .s3)(bench);
    const plans = all.filter((plan) => given.name === undefined || named(plan.model, given.name));
    if (plans.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`no model is registered as ${JSON.stringify(given.name)}`, {
            fix: `Names in ${bench.config.from}: ${all.map((plan) => plan.model.registryName).join(", ") || "none"}.`,
        });
    }
    if (given.version !== undefined && plans.length > 1) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo("--version is for one model, and there are several", {
            fix: `Name it: modelgate register NAME --version ${given.version}`,
        });
    }
    if (given.ungated)
        return ungated(bench, plans, given);
    const outcome = await (0,_flow_ship_js__WEBPACK_IMPORTED_MODULE_6__/* .ship */ .d)(bench, plans, {
        register: true,
        promote: false,
        force: bench.forge.event === "workflow_dispatch",
        measure: false,
        ...(given.version === undefined ? {} : { version: given.version }),
    });
    return { outputs: (0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__/* .registeredOutputs */ .lK)(outcome.shipped), text: (0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__/* .shippedText */ .nY)(outcome.shipped) };
}
async function ungated(bench, plans, given) {
    const [plan, ...more] = plans;
    if (plan === undefined || more.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo("name the one model to register with --ungated", {
            fix: "modelgate register NAME --ungated --reason …",
        });
    }
    if (given.reason === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo("--ungated needs a --reason: the ledger keeps it", {
            fix: 'Add --reason "why no verdict allows it".',
        });
    }
    // What an earlier commit or uncommitted work left in this folder is not this commit's.
    const saved = await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_5__/* .savedRecord */ .Vg)(bench.root, plan.model.name);
    const own = saved?.source.commit === bench.forge.commit && !saved.source.dirty ? saved : undefined;
    const record = own ?? (await (0,_flow_record_js__WEBPACK_IMPORTED_MODULE_4__/* .makeRecord */ .Uo)(bench, plan, await (0,_flow_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredOf */ .E)(bench, plan)));
    await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .storeArtifacts */ .L)(bench, record);
    await (0,_flow_records_js__WEBPACK_IMPORTED_MODULE_5__/* .saveRecord */ .hi)(bench.root, record);
    await (0,_flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .publishArtifacts */ .t)(bench, record);
    await (await bench.tracker()).log(record);
    const registered = await (0,_flow_ship_js__WEBPACK_IMPORTED_MODULE_6__/* .registerUngated */ .K)(bench, plan, record, given.reason, given.version);
    const shipped = {
        model: plan.model.name,
        commit: bench.forge.commit,
        found_by: "none",
        stages_trained: 0,
        registered,
        reason: `ungated: ${given.reason}`,
    };
    return { outputs: (0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__/* .registeredOutputs */ .lK)([shipped]), text: (0,_flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__/* .shippedText */ .nY)([shipped]) };
}
function named(model, name) {
    return model.registryName === name || model.name === name || (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_8__/* .registeredName */ .a9)(model.registryName, model.dir) === name;
}


/***/ }),

/***/ 40503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ checkConclusion),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QD: () => (/* binding */ aggregate),
/* harmony export */   _z: () => (/* binding */ redByItself),
/* harmony export */   p9: () => (/* binding */ isRegistrable),
/* harmony export */   rh: () => (/* binding */ jobFails),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** Worst first: the order in which verdicts outweigh each other. */
const severity = [
    "fail",
    "missing",
    "not-comparable",
    "inconclusive",
    "no-baseline",
    "warn",
    "pass",
    "untouched",
];
/** The worst of them; of none at all, `untouched`. */
function aggregate(verdicts) {
    return severity.find((verdict) => verdicts.includes(verdict)) ?? "untouched";
}
/** Sorts the worse verdict first. */
function bySeverity(a, b) {
    return severity.indexOf(a) - severity.indexOf(b);
}
/** Whether the job ends red: as the document says, else by its verdict alone, where only a first run is forgiven. */
function jobFails(document) {
    return document.job_fails ?? redByItself(document.verdict);
}
/** design: the verdict table's column `job`, before the policy has its say on `no-baseline`. */
function redByItself(verdict) {
    return ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict);
}
/** design: the verdict table's column `check conclusion`. */
function checkConclusion(document) {
    if (jobFails(document))
        return "failure";
    return document.verdict === "pass" || document.verdict === "untouched" ? "success" : "neutral";
}
/** design: the verdict table's column `may be registered`; `inconclusive` never, until a policy can say so. */
function isRegistrable(verdict, onMain) {
    return verdict === "pass" || verdict === "warn" || (verdict === "no-baseline" && onMain);
}


/***/ })

};

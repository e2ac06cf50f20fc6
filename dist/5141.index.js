export const id = 5141;
export const ids = [5141];
export const modules = {

/***/ 25141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
/* harmony import */ var _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _flow_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81272);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);




/** Fails the job where the verdict says so. Comes last: the report is out by then. No bundle is a failure, too. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
    const bundle = await (0,_flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(bench, given.bundle);
    requireAllModels(bench, bundle);
    return (0,_flow_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateOutcome */ .S)(bundle, { verdict: bundle.verdict, failed: (0,_flow_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .failuresOf */ .d)(bundle) });
}
/** A bundle that is silent on a model says nothing good of it. */
function requireAllModels({ config, forge }, bundle) {
    const judged = new Set(bundle.models.map(({ model }) => model));
    const absent = config.models.filter(({ name }) => !judged.has(name)).map(({ name }) => name);
    if (forge.event === "local" || absent.length === 0)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the bundle holds no verdict on ${absent.join(", ")}`, {
        fix: "Run `compare` before this step, with the same inputs `config` and `model`.",
    });
}


/***/ }),

/***/ 86626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qv: () => (/* binding */ DataDiff)
/* harmony export */ });
/* unused harmony exports ColumnDiff, TableDiff, PinDiff */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);


const Path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(8192);
const Bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const Share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const Amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const Note = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const File = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() });
const State = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() });
/** What a column's cells are. */
const ColumnKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "integer",
    "number",
    "boolean",
    "date",
    "timestamp",
    "text",
    "mixed",
    "nested",
    "binary",
    "empty",
]);
/** A column on one side; `nulls` is the share of rows in which it holds nothing. */
const ColumnState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: ColumnKind, nulls: Share });
/** One column of a table, with how far its distribution drifted where that can be said. */
const ColumnDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    /** Absent where A has no such column. */
    a: ColumnState.exactOptional(),
    b: ColumnState.exactOptional(),
    /** Population stability index of B against A's bins. */
    psi: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    /** Two-sample Kolmogorov–Smirnov: D is off by `error` at most, 0 where it is exact. */
    ks: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ d: Share, p: Share, error: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() }).exactOptional(),
    /** Why there is no drift to tell of. */
    note: Note.exactOptional(),
});
/** One table on both sides: a file, or the shards of a folder together. */
const TableDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** For shards with `*` where their names differ. */
    path: Path,
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["csv", "tsv", "json-lines", "parquet"]),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Amount, b: Amount }),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Amount, b: Amount }),
    /** Added, removed and retyped columns first, then by how much they drifted. */
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ColumnDiff).max(20_000),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Note).max(100),
});
const Counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    added: Amount,
    removed: Amount,
    changed: Amount,
    moved: Amount,
});
const PinState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, files: Amount.exactOptional(), bytes: Bytes.exactOptional() });
/** One pin whose data differs. */
const PinDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: Path,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    a: PinState.exactOptional(),
    b: PinState.exactOptional(),
    counts: Counts,
});
const Side = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional() });
/** What changed in the data between two commits, or a commit and the workspace. schema/diff.schema.json */
const DataDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("modelgate/diff/1"),
    a: Side,
    b: Side,
    counts: Counts.extend({ unchanged: Amount }),
    /** The lists hold at most as many files as was asked for; `counts` are of all. */
    added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(File).max(1_000_000),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(File).max(1_000_000),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: Path, a: State, b: State })).max(1_000_000),
    moved: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: Path, to: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() })).max(1_000_000),
    /** Of the files whose sizes are known: new, and gone; `unknown` counts the others. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ added: Bytes, removed: Bytes, net: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), unknown: Amount }),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PinDiff).max(100_000),
    tables: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TableDiff).max(1000),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Note).max(1000),
});


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   C: () => (/* binding */ readBundleIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30725);




const limit = 64 * 1024 * 1024;
/** The bundle, or undefined where nothing was compared: an earlier step or job failed or was cancelled. */
async function readBundleIfThere(bench, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path));
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
    return readBundle(bench, path);
}
/** Reads and checks a report bundle; it must be about the commit of this event, yesterday's green does not count. */
async function readBundle(bench, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path);
    let text;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the bundle has ${size} bytes, at most ${limit} are read`, { where: { file: path } });
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("there is no report bundle: nothing was compared", {
            where: { file: path },
            fix: "Run `compare` before this step; if an earlier step failed, mend that one.",
            cause: error,
        });
    }
    const bundle = parse(text, path);
    if (bundle.head !== bench.forge.head && bench.forge.event !== "local") {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the bundle is about ${bundle.head}, this event is about ${bench.forge.head}`, {
            where: { file: path },
            fix: "Run `compare` in this workflow run.",
        });
    }
    return bundle;
}
function parse(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("the bundle is not JSON", { where: { file }, cause });
    }
    const result = _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportBundle */ .z.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`not a report bundle: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`, {
        where: { file },
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

/***/ 15635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pE: () => (/* binding */ environmentDiff),
/* harmony export */   wg: () => (/* binding */ EnvironmentChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** One thing that two environments do not share; a side that lacks it has no word for it. */
const EnvironmentChange = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `machine`: processor, cores and memory, which differ from runner to runner and seldom matter. */
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["container", "runtime", "package", "gpu", "system", "file", "machine"]),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
/**
 * What differs between two environments, by name and version, what matters most first. What one of the records does
 * not tell of, since it was written before that was looked at, is left out.
 */
function environmentDiff(before, after) {
    const told = before.gpus !== undefined && after.gpus !== undefined;
    const compare = (kind, facts) => changes(kind, facts(before), facts(after));
    return [
        ...(told ? compare("container", containerFacts) : []),
        // Older records name the Node that wrote them, whether a stage used it or not.
        ...compare("runtime", ({ runtimes }) => plain(Object.entries(runtimes))).filter(({ name, after: now }) => told || name !== "node" || now !== undefined),
        ...(hasPackages(before) && hasPackages(after) ? compare("package", packageFacts).sort(byTelling) : []),
        ...(told ? compare("gpu", gpuFacts) : []),
        ...compare("system", (one) => plain([...systemFacts(one, told)])),
        ...compare("file", ({ files }) => plain(files.map(({ path, digest }) => [path, shortDigest(digest)]))),
        ...compare("machine", ({ cpu, cores, memory_bytes }) => plain([
            ["cpu", cpu],
            ["cores", String(cores)],
            ["memory", gibibytes(memory_bytes)],
        ])),
    ];
}
/** Another version says more than a package that is gone, and that more than one that is new. */
function byTelling(one, other) {
    const rank = ({ before, after }) => after === undefined ? 1 : before === undefined ? 2 : 0;
    return rank(one) - rank(other);
}
/** A digest as people compare it: its first eight digits. */
function shortDigest(digest) {
    return digest.replace(/^[\w-]+:(.{8}).*/, "$1…");
}
/** Where Python itself is on one side only, its packages need no list of their own. */
function hasPackages({ components = [] }) {
    return components.length > 0;
}
function changes(kind, before, after) {
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    return keys.flatMap((key) => {
        const [old, now] = [before.get(key), after.get(key)];
        if (old?.value === now?.value)
            return [];
        return [
            {
                kind,
                name: now?.name ?? old?.name ?? key,
                ...(old === undefined ? {} : { before: old.value }),
                ...(now === undefined ? {} : { after: now.value }),
            },
        ];
    });
}
function plain(entries) {
    return new Map(entries.map(([name, value]) => [name, { name, value }]));
}
function* systemFacts({ os, arch, distribution }, told) {
    yield ["os", os];
    yield ["arch", arch];
    if (told && distribution !== undefined)
        yield ["distribution", distribution];
}
function containerFacts({ container }) {
    if (container === undefined)
        return new Map();
    const { image, digest } = container;
    return plain([["container", digest === undefined ? image : `${image} ${shortDigest(digest)}`]]);
}
/** Machines with one kind of GPU are the rule: `2 × NVIDIA A100` says it all. */
function gpuFacts({ gpus = [] }) {
    if (gpus.length === 0)
        return new Map();
    const counted = new Map();
    for (const { name, memory_bytes } of gpus) {
        const text = memory_bytes === undefined ? name : `${name} ${gibibytes(memory_bytes)}`;
        counted.set(text, (counted.get(text) ?? 0) + 1);
    }
    const cards = [...counted].map(([text, amount]) => (amount === 1 ? text : `${amount} × ${text}`));
    return plain([
        ["gpu", cards.join(", ")],
        ["gpu driver", [...new Set(gpus.map(({ driver }) => driver))].join(", ")],
    ]);
}
/** Keyed by the purl without its version; what it says after `?` counts as part of the version. */
function packageFacts({ components = [] }) {
    return new Map(components.map((one) => [one.purl.replace(/[@?].*$/s, ""), { name: one.name, value: versionOf(one) }]));
}
function versionOf({ version, purl }) {
    const [, key, value = ""] = /\?(\w+)=(.*)$/s.exec(purl) ?? [];
    if (key === undefined)
        return version;
    const commit = /%40([0-9a-f]{8})[0-9a-f]*$/.exec(value)?.[1];
    return `${version} (${commit === undefined ? `${key} ${value.slice(0, 80)}` : `commit ${commit}`})`;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}


/***/ }),

/***/ 50345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   YJ: () => (/* binding */ MetricNumber),
/* harmony export */   d3: () => (/* binding */ RunRecord),
/* harmony export */   yg: () => (/* binding */ StageRecord)
/* harmony export */ });
/* unused harmony exports Metric, PinSummary, Component, MadeBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);


const Sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit or tree id");
/** JSON holds no NaN and no infinities: they are written as these words. */
const MetricNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["NaN", "Infinity", "-Infinity"])]);
/** A metric is one number, a set of samples (one per seed, fold or repeat), or something that is no number, kept to say so. */
const Metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The metrics file it was read from, `inline` for `name=value` lines. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096),
    value: MetricNumber.exactOptional(),
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(MetricNumber).max(1_000_000).exactOptional(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).exactOptional(),
});
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA,
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    current: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_000_000),
});
const PinSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** DVC's address: `train`, `sub/dvc.yaml:train@a`. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["ran", "restored", "unchanged", "failed", "skipped"]),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** DVC's run-cache key (sha256 hex over command, dependencies, parameters and outs), where DVC has one. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional(),
    outs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(100_000),
    /** For a restored stage: what vouched for it, the committed lock itself or a run cache. */
    restored_from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["lock", "local", "remote", "pull-request"]).exactOptional(),
});
/** A package in CycloneDX's form (1.6); `purl` also tells the build, or the commit it was installed from. */
const Component = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("library"),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    purl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^pkg:/, "a package URL such as pkg:pypi/numpy@2.1.0").max(1000),
});
/** What is optional here stands in every record but those of versions that did not look for it. */
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    /** Which Linux: `Debian GNU/Linux 12 (bookworm)`. */
    distribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).exactOptional(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Empty where there is none. */
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        driver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
        memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().exactOptional(),
    }))
        .max(64)
        .exactOptional(),
    /** The image that the job runs in, as far as it is known. */
    container: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .exactOptional(),
    })
        .exactOptional(),
    /** Interpreter name → version, e.g. node → 24.21.0. */
    runtimes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)),
    /** What is installed in the Python in use, sorted by purl. */
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Component).max(20_000).exactOptional(),
    /** Files that fix the environment (uv.lock, Dockerfile, …), named by the model or well known, with their digests. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(1000),
    /** One digest of all that the same set-up has on every machine: not of processor, memory, GPU or kernel. */
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
const MadeBy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Set by the publishing side from the event, never taken from the record's own word. */
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    /** Empty outside Actions. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(2000)
        .exactOptional(),
});
/** One immutable document about one run of one model. Published as schema/run-record.schema.json. */
const RunRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("modelgate/run-record/1"),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
        dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("."), _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA]),
        artifact: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA.exactOptional(),
    }),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** The commit the run's author wrote: a pull request's head, or the pushed commit. */
        head: Sha,
        /** The commit that was checked out and run: the merge commit on pull_request. */
        commit: Sha,
        /** The tree of `commit` and of the model's directory in it. */
        tree: Sha,
        dir_tree: Sha.exactOptional(),
        /** The side it will be compared with, where the event names one. */
        base: Sha.exactOptional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).exactOptional(),
        /** `commit` stood on the default branch when it ran (push, dispatch or schedule there; not a merge queue's try). */
        on_default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().exactOptional(),
        /** Tracked files differed from `commit` when the run was made. */
        dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** dvc.lock as the run left it; `current` says whether the commit holds the same text. */
    lock: Lock.exactOptional(),
    /** The same of other directories whose stages the model is made from. */
    upstream_locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Lock).max(1000).exactOptional(),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PinSummary).max(100_000),
    /** `params.yaml:train.lr` → value. */
    params: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_240), Metric),
    /** Per-example predictions, confusion matrices and other evidence, by digest. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(10_000),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(10_000),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(StageRecord).max(100_000),
    environment: Environment,
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ started: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), finished: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() }),
    made_by: MadeBy,
    /** On main: the gated run whose results these are; nothing was run again. */
    adopted_from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional(),
});


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

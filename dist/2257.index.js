export const id = 2257;
export const ids = [2257];
export const modules = {

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

/***/ 15478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ validateRecord),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/* unused harmony export buildRecord */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50345);



/** Records larger than this are refused unread: 16 MiB. */
const maxRecordBytes = 16 * 1024 * 1024;
/** Builds and checks a run record: lists in one order, each path once, so that the same run gives the same id. */
function buildRecord(parts) {
    const { lock, started, finished, ...rest } = parts;
    const document = {
        schema: "modelgate/run-record/1",
        ...rest,
        ...(lock === undefined ? {} : { lock: { ...lock, digest: lockDigest(lock.text) } }),
        pins: sortedByPath(parts.pins),
        files: sortedByPath(parts.files),
        artifacts: uniqueByPath(parts.artifacts),
        timings: {
            started: started.toISOString(),
            finished: finished.toISOString(),
            seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1000),
        },
    };
    return checkRecord(document, { file: "the run record" });
}
/** Reads a record that someone else wrote: bounded, valid JSON, nothing but what the schema knows. */
function validateRecord(text, where) {
    if (Buffer.byteLength(text) > maxRecordBytes) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this run record has ${Buffer.byteLength(text)} bytes, at most ${maxRecordBytes} are read`, {
            where,
        });
    }
    return checkRecord(parseJson(text, where, "run record"), where);
}
/** Parses JSON from outside; a fault is the document's. */
function parseJson(text, where, what) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this ${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where,
            cause,
        });
    }
}
function checkRecord(document, where) {
    const result = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RunRecord */ .d3.safeParse(document);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.map(String).join(".")}\``;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not a valid run record${at}: ${issue?.message ?? "unknown"}`, {
        where,
        fix: "It was written by another version of modelgate, or by hand: log the run again.",
    });
}
/** The artifacts' order is the model's own: the first is the one that versions name. */
function uniqueByPath(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function sortedByPath(items) {
    const unique = [...new Map(items.map((item) => [item.path, item])).values()];
    return unique.sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 81491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a record itself says what was asked for. An index or a tag under which it is filed can be written by hand: a
 * record filed under a key that it does not name was put there by someone else.
 */
function matches(record, query) {
    const { source, made_by } = record;
    if (record.model.name !== query.model)
        return false;
    switch (query.by) {
        case "commit":
            return query.commits.includes(source.commit) || query.commits.includes(source.head);
        case "tree":
            return (query.trees.includes(source.tree) || (source.dir_tree !== undefined && query.trees.includes(source.dir_tree)));
        case "lock":
            return record.lock?.digest === query.digest;
        case "pull-request":
            return source.pull_request === query.number;
        case "main":
            return source.on_default_branch === true && made_by.trusted;
    }
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

/***/ 42257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowTracker: () => (/* binding */ mlflowTracker)
});

// EXTERNAL MODULE: ./build/js/gate/verdict.js
var verdict = __webpack_require__(19233);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/tracking/build.js
var build = __webpack_require__(15478);
// EXTERNAL MODULE: ./build/js/tracking/identity.js
var identity = __webpack_require__(63538);
// EXTERNAL MODULE: ./build/js/tracking/matches.js
var matches = __webpack_require__(81491);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-answers.js + 1 modules
var mlflow_answers = __webpack_require__(13546);
;// CONCATENATED MODULE: ./build/js/tracking/trackers/mlflow-entries.js

/** MLflow's limits: entries of one log-batch request, and characters of names and values. */
const batchMetrics = 1000;
const batchParams = 100;
const batchEntries = 1000;
const maxName = 250;
const maxParam = 6000;
const maxSamples = 10_000;
const maxPins = 1000;
const inputsAtOnce = 100;
/** Params and metrics of a record in as few log-batch requests as the server's limits allow. */
function batchesOf(record, timestamp) {
    const params = paramsOf(record);
    const metrics = metricsOf(record, timestamp);
    const batches = [];
    while (params.length > 0 || metrics.length > 0) {
        const some = params.splice(0, batchParams);
        batches.push({ params: some, metrics: metrics.splice(0, Math.min(batchMetrics, batchEntries - some.length)) });
    }
    return batches;
}
function paramsOf(record) {
    const names = namer();
    return Object.entries(record.params).map(([name, value]) => {
        const text = String(value);
        return { key: names(name), value: text.length > maxParam ? `${text.slice(0, maxParam - 1)}…` : text };
    });
}
/** The scalar (of samples, their mean) under the metric's own name, samples as steps beside it. */
function metricsOf(record, timestamp) {
    const names = namer();
    const entries = [];
    for (const [name, metric] of Object.entries(record.metrics)) {
        const samples = metric.samples ?? [];
        const value = metric.value ?? (samples.length > 0 ? mean(samples) : undefined);
        if (value !== undefined)
            entries.push({ key: names(name), value, timestamp, step: 0 });
        if (samples.length === 0)
            continue;
        const key = names(`${name}.samples`, `samples of ${name}`);
        for (const [step, sample] of samples.slice(0, maxSamples).entries()) {
            entries.push({ key, value: sample, timestamp, step });
        }
    }
    return entries;
}
function mean(samples) {
    const value = samples.reduce((sum, sample) => sum + Number(sample), 0) / samples.length;
    if (Number.isNaN(value))
        return "NaN";
    return Number.isFinite(value) ? value : value > 0 ? "Infinity" : "-Infinity";
}
/** What the run was made from: one dataset a pin, by name and digest. */
function inputsOf(record) {
    const inputs = record.pins.slice(0, maxPins).map((pin) => {
        const [, hex = pin.digest] = pin.digest.split(":");
        const { path, digest, files, bytes, source } = pin;
        return {
            tags: [{ key: "modelgate.source", value: source }],
            dataset: {
                name: path.slice(-500),
                // MLflow takes 36 characters, just what an MD5 with `.dir` has; the whole digest is in the source.
                digest: hex.slice(0, 36),
                source_type: source,
                source: JSON.stringify({ path, digest, commit: record.source.commit }),
                profile: JSON.stringify({ files, bytes }),
            },
        };
    });
    const chunks = [];
    for (let start = 0; start < inputs.length; start += inputsAtOnce)
        chunks.push(inputs.slice(start, start + inputsAtOnce));
    return chunks;
}
/**
 * Names as MLflow takes them; where two become the same, or one is too long, a hash tells them apart. Two that differ
 * by case alone are the same to some of its databases.
 */
function namer() {
    const taken = new Map();
    return (name, meaning = name) => {
        const parts = name.replace(/[^A-Za-z0-9_\-. :/]/g, "_").split("/");
        // A name may be a file's path in some stores: no empty parts, no `.` and `..`.
        let key = parts.map((part) => (/^\.*$/.test(part) ? `_${part.replaceAll(".", "_")}` : part)).join("/");
        if (key.length > maxName || (taken.get(key.toLowerCase()) ?? meaning) !== meaning) {
            key = `${key.slice(0, maxName - 9)}_${(0,hashing/* hashOf */.qQ)("sha256", meaning).slice(0, 8)}`;
        }
        taken.set(key.toLowerCase(), meaning);
        return key;
    };
}

// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-experiment.js
var mlflow_experiment = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-rest.js + 1 modules
var mlflow_rest = __webpack_require__(14448);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-search.js
var mlflow_search = __webpack_require__(64750);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-tags.js
var mlflow_tags = __webpack_require__(55387);
;// CONCATENATED MODULE: ./build/js/tracking/trackers/mlflow.js












const folder = "modelgate";
const recordFile = `${folder}/record.json`;
const maxSummary = 1000;
/** Records as MLflow runs: for people params, metrics, inputs and tags, for us the document itself as an artifact. */
function mlflowTracker(host, config, options) {
    const rest = (0,mlflow_rest/* openMlflow */.g)(host, config.trackingUri);
    const name = (0,mlflow_experiment/* experimentName */.By)(host, config.experiment);
    return {
        name: "mlflow",
        log: (record) => logRun(host, rest, name, options.root, record),
        judge: (runId, verdict) => judgeRun(rest, runId, verdict),
        find: async (query) => {
            const experiment = await (0,mlflow_experiment/* findExperiment */.F0)(rest, name);
            if (experiment === undefined)
                return [];
            const runs = await (0,mlflow_search/* findRuns */.s)(rest, experiment, query);
            const tracked = await Promise.all(runs.map((run) => readRun(rest, run, query)));
            return tracked.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
        },
    };
}
/** Where people look at a run. */
function runUrl(rest, run) {
    return `${rest.base}/#/experiments/${run.info.experiment_id}/runs/${run.info.run_id}`;
}
async function logRun(host, rest, name, root, record) {
    const experiment = await (0,mlflow_experiment/* ensureExperiment */.kR)(rest, name);
    const { runs } = await (0,mlflow_search/* searchRuns */.x)(rest, experiment, { [mlflow_tags/* runTags */.He.id]: (0,identity/* recordId */.R)(record) });
    const done = runs.find((run) => (0,mlflow_answers/* tagOf */.cO)(run.data.tags, mlflow_tags/* runTags */.He.complete) === "true");
    if (done !== undefined)
        return { run_id: done.info.run_id, run_url: runUrl(rest, done), created: false };
    // A step that was killed left a run without its end: it is completed, so that there is one run and not two.
    const run = runs.at(-1) ?? (await startRun(host, rest, experiment, root, record));
    if (runs.length > 0)
        host.log.info(`completing the MLflow run ${run.info.run_id}, which was cut short`);
    await fillRun(rest, run, record);
    return { run_id: run.info.run_id, run_url: runUrl(rest, run), created: true };
}
async function startRun(host, rest, experiment, root, record) {
    const where = await (0,mlflow_tags/* whereabouts */.CJ)(host, root);
    const created = await rest.create(mlflow_answers/* OneRun */.Sk, "runs/create", {
        experiment_id: experiment,
        run_name: `${record.model.name} ${record.source.head.slice(0, 7)}`,
        user_id: where.user,
        start_time: Date.parse(record.timings.started),
        tags: (0,mlflow_tags/* tagsOf */.Fg)(record, where),
    });
    if (created === undefined)
        throw new Error("a run was neither created nor refused");
    return created.run;
}
/** Each of these requests may be repeated: the server keeps one of two equal params, metric points and inputs. */
async function fillRun(rest, run, record) {
    const { run_id, artifact_uri, start_time } = run.info;
    await rest.upload(artifact_uri, recordFile, Buffer.from(`${JSON.stringify(record)}\n`));
    for (const batch of batchesOf(record, start_time))
        await rest.post(mlflow_answers/* Nothing */.Cl, "runs/log-batch", { run_id, ...batch });
    for (const datasets of inputsOf(record))
        await rest.post(mlflow_answers/* Nothing */.Cl, "runs/log-inputs", { run_id, datasets });
    const failed = record.stages.some((stage) => stage.status === "failed");
    await rest.post(mlflow_answers/* Nothing */.Cl, "runs/update", {
        run_id,
        status: failed ? "FAILED" : "FINISHED",
        end_time: Date.parse(record.timings.finished),
    });
    await rest.post(mlflow_answers/* Nothing */.Cl, "runs/set-tag", { run_id, key: mlflow_tags/* runTags */.He.complete, value: "true" });
}
async function judgeRun(rest, runId, verdict) {
    const found = await rest.tryGet(mlflow_answers/* OneRun */.Sk, "runs/get", { run_id: runId }, [
        "RESOURCE_DOES_NOT_EXIST",
        "INVALID_PARAMETER_VALUE",
    ]);
    if (found === undefined) {
        throw new errors/* UserError */.yo(`the MLflow server at ${rest.base} has no run ${runId} for this verdict to stand beside`, {
            fix: "Log the candidate's record before its verdict.",
        });
    }
    const { run } = found;
    // The same judgement made again by a repeated step differs by its clock alone.
    const { judged_at: _at, ...timeless } = verdict;
    const path = `${folder}/verdict-${(0,hashing/* digestOf */.ol)(timeless).slice("sha256:".length, "sha256:".length + 20)}.json`;
    const kept = await verdictFiles(rest, run);
    const created = !kept.includes(path);
    if (created)
        await rest.upload(run.info.artifact_uri, path, Buffer.from(`${JSON.stringify(verdict)}\n`));
    if (created || (0,mlflow_answers/* tagOf */.cO)(run.data.tags, mlflow_tags/* runTags */.He.verdict) === undefined) {
        const tags = [
            { key: mlflow_tags/* runTags */.He.verdict, value: verdict.verdict },
            { key: mlflow_tags/* runTags */.He.summary, value: verdict.summary.slice(0, maxSummary) },
        ];
        await rest.post(mlflow_answers/* Nothing */.Cl, "runs/log-batch", { run_id: runId, tags });
    }
    return { created };
}
async function verdictFiles(rest, run) {
    const answer = await rest.get(mlflow_answers/* Files */.sv, "artifacts/list", { run_id: run.info.run_id, path: folder });
    return answer.files.map((file) => file.path).filter((path) => /^modelgate\/verdict-[0-9a-f]{20}\.json$/.test(path));
}
async function readRun(rest, run, query) {
    const { run_id, artifact_uri } = run.info;
    const [bytes, files] = await Promise.all([rest.download(artifact_uri, recordFile), verdictFiles(rest, run)]);
    const file = `${recordFile} of run ${run_id} at ${rest.base}`;
    if (bytes === undefined) {
        throw new errors/* UserError */.yo(`the run ${run_id} has lost its record`, {
            where: { file },
            fix: "Delete the run in MLflow, so that the commit counts as not measured, and run it again.",
        });
    }
    const record = (0,build/* validateRecord */.eV)(Buffer.from(bytes).toString("utf8"), { file });
    if ((0,identity/* recordId */.R)(record) !== (0,mlflow_answers/* tagOf */.cO)(run.data.tags, mlflow_tags/* runTags */.He.id) || !(0,matches/* matches */.c)(record, query)) {
        throw new errors/* UserError */.yo("this run record is not what its run's tags say: it was changed after it was logged", {
            where: { file },
            fix: "Find out who wrote to the run, and delete it in MLflow.",
        });
    }
    const verdicts = await Promise.all(files.map((path) => readVerdict(rest, run, path)));
    verdicts.sort((a, b) => Date.parse(a.judged_at) - Date.parse(b.judged_at));
    return { run_id, run_url: runUrl(rest, run), record, verdicts };
}
async function readVerdict(rest, run, path) {
    const file = `${path} of run ${run.info.run_id} at ${rest.base}`;
    const bytes = await rest.download(run.info.artifact_uri, path);
    const text = Buffer.from(bytes ?? []).toString("utf8");
    const result = verdict/* VerdictDocument */.z8.safeParse((0,build/* parseJson */.qF)(text, { file }, "verdict document"));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new errors/* UserError */.yo(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
        where: { file },
    });
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

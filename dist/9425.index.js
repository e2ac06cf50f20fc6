export const id = 9425;
export const ids = [9425];
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

/***/ 79425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitTracker: () => (/* binding */ gitTracker)
});

// UNUSED EXPORTS: maxObjectBytes

// EXTERNAL MODULE: ./build/js/gate/verdict.js
var verdict = __webpack_require__(19233);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/tracking/build.js
var build = __webpack_require__(15478);
// EXTERNAL MODULE: ./build/js/tracking/git-refs.js + 5 modules
var git_refs = __webpack_require__(26781);
// EXTERNAL MODULE: ./build/js/tracking/identity.js
var identity = __webpack_require__(63538);
// EXTERNAL MODULE: ./build/js/tracking/matches.js
var matches = __webpack_require__(81491);
;// CONCATENATED MODULE: ./build/js/tracking/trackers/git-layout.js
/** A name as one path part: nothing in it is a separator, a dot file or a quote. */
function part(name) {
    return encodeURIComponent(name).replace(/[.!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function idPath(id) {
    return `records/id/${id.slice(0, 2)}/${id}.json`;
}
/** The directory of one key's records of one model. */
function indexDir(index, key, model) {
    const plain = key.replace(/^[a-z0-9]+:/, "");
    return `records/${index}/${plain.slice(0, 2)}/${part(plain)}/${part(model)}`;
}
function pullDir(number, model) {
    return `records/pull/${number}/${part(model)}`;
}
function mainDir(model) {
    return `records/main/${part(model)}`;
}
/** Sorts by the time the run ended. */
function mainPath(record, id) {
    const stamp = new Date(record.timings.finished).toISOString().replace(/[-:.]/g, "");
    return `${mainDir(record.model.name)}/${stamp}-${id}.json`;
}
function verdictDir(id) {
    return `verdicts/${id.slice(0, 2)}/${id}`;
}
function objectPath(digest) {
    const [algorithm = "", hex = ""] = digest.split(":");
    return `objects/${algorithm}/${hex.slice(0, 2)}/${hex.slice(2)}`;
}
/** Every path that a record is found by, but for `main`, which depends on what stands there. */
function recordPaths(record, id) {
    const { model, source, lock } = record;
    const dirs = new Set([
        indexDir("commit", source.commit, model.name),
        indexDir("commit", source.head, model.name),
        indexDir("tree", source.tree, model.name),
        ...(source.dir_tree === undefined ? [] : [indexDir("tree", source.dir_tree, model.name)]),
        ...(lock === undefined ? [] : [indexDir("lock", lock.digest, model.name)]),
        ...(source.pull_request === undefined ? [] : [pullDir(source.pull_request, model.name)]),
    ]);
    return [idPath(id), ...[...dirs].map((dir) => `${dir}/${id}.json`)];
}

;// CONCATENATED MODULE: ./build/js/tracking/trackers/git.js








const defaultRecordsRef = "refs/modelgate/records";
/** Larger files go to the data remote by digest. */
const maxObjectBytes = 64 * 1024;
/** Run records, verdicts and small files under one ref of a Git repository. */
async function gitTracker(host, options) {
    const { root, repository, token } = options;
    const store = await (0,git_refs/* openRefStore */.p)(host, {
        root,
        ref: options.ref ?? defaultRecordsRef,
        ...(repository === undefined ? {} : { remote: repository }),
        ...(token === undefined ? {} : { token }),
    });
    return {
        name: "git",
        async log(record) {
            const run_id = (0,identity/* recordId */.R)(record);
            return { run_id, created: await store.edit((view) => addRecord(view, record, run_id)) };
        },
        async judge(runId, verdict) {
            return { created: await store.edit((view) => addVerdict(view, store, runId, verdict)) };
        },
        find: (query) => find(store, query),
        async putObject(digest, bytes) {
            checkObject(digest, bytes, store.label);
            const path = objectPath(digest);
            await store.edit(async (view) => (await view.findFile(path)) === undefined
                ? { message: `Keep ${digest}`, files: [{ paths: [path], content: bytes }] }
                : undefined);
        },
        async getObject(digest) {
            const view = await store.view();
            const oid = await view.findFile(objectPath(digest));
            if (oid === undefined)
                return undefined;
            const bytes = (await view.read([oid])).get(oid);
            if (bytes !== undefined)
                checkObject(digest, bytes, store.label);
            return bytes;
        },
    };
}
async function addRecord(view, record, id) {
    if ((await view.findFile(idPath(id))) !== undefined)
        return undefined;
    const content = Buffer.from(`${JSON.stringify(record)}\n`);
    if (content.length > build/* maxRecordBytes */.t5) {
        throw new errors/* UserError */.yo(`the run record of ${record.model.name} has ${content.length} bytes, at most ${build/* maxRecordBytes */.t5} are kept`, {
            fix: "Put per-example numbers into an evidence file and keep aggregates as metrics.",
        });
    }
    const paths = recordPaths(record, id);
    const remove = [];
    if (record.source.on_default_branch === true && record.made_by.trusted) {
        const path = mainPath(record, id);
        const older = (await view.list([mainDir(record.model.name)])).map((entry) => entry.path);
        // Runs may end out of order: only a newer one takes the place.
        if (older.every((other) => other < path)) {
            paths.push(path);
            remove.push(...older);
        }
    }
    const message = `Run ${id} of ${record.model.name} at ${record.source.commit.slice(0, 12)}`;
    return { message, files: [{ paths, content }], remove };
}
async function addVerdict(view, store, runId, verdict) {
    if ((await view.findFile(idPath(runId))) === undefined) {
        throw new errors/* UserError */.yo(`${store.label} holds no run ${runId} for this verdict to stand beside`, {
            fix: "Log the candidate's record before its verdict.",
        });
    }
    // The same judgement made again by a repeated step differs by its clock alone.
    const { judged_at: _at, ...timeless } = verdict;
    const digest = (0,hashing/* digestOf */.ol)(timeless).slice("sha256:".length, "sha256:".length + 20);
    const kept = await view.list([verdictDir(runId)]);
    if (kept.some(({ path }) => path.endsWith(`-${digest}.json`)))
        return undefined;
    const last = Number(/\/(\d+)-[^/]*$/.exec(kept.at(-1)?.path ?? "")?.[1] ?? 0);
    const path = `${verdictDir(runId)}/${String(last + 1).padStart(6, "0")}-${digest}.json`;
    const content = Buffer.from(`${JSON.stringify(verdict)}\n`);
    return { message: `Verdict ${verdict.verdict} on ${runId} of ${verdict.model}`, files: [{ paths: [path], content }] };
}
async function find(store, query) {
    const view = await store.view();
    const dirs = dirsOf(query);
    const there = await view.haveDirs(dirs);
    const hit = dirs.find((_dir, index) => there[index]);
    if (hit === undefined)
        return [];
    const records = await view.list([hit]);
    const ids = records.map(({ path }) => /([0-9a-f]{20})\.json$/.exec(path)?.[1] ?? "");
    const verdicts = await view.list(ids.map(verdictDir));
    const contents = await view.read([...records, ...verdicts].map(({ oid }) => oid));
    const textOf = (oid) => contents.get(oid)?.toString("utf8") ?? "";
    const runs = records.map(({ path, oid }, index) => {
        const id = ids[index] ?? "";
        const file = `${path} in ${store.label}`;
        const record = (0,build/* validateRecord */.eV)(textOf(oid), { file });
        if ((0,identity/* recordId */.R)(record) !== id || !(0,matches/* matches */.c)(record, query)) {
            throw new errors/* UserError */.yo(`this run record is not what its name says: it was changed after it was logged`, {
                where: { file },
                fix: `Find out who wrote to ${store.label}, and remove the file by a commit on that ref.`,
            });
        }
        const own = verdicts.filter((entry) => entry.path.startsWith(`${verdictDir(id)}/`));
        return {
            run_id: id,
            ...(record.made_by.run_url === undefined ? {} : { run_url: record.made_by.run_url }),
            record,
            verdicts: own.map((entry) => readVerdict(textOf(entry.oid), `${entry.path} in ${store.label}`)),
        };
    });
    return runs.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
}
function dirsOf(query) {
    switch (query.by) {
        case "commit":
            return query.commits.map((commit) => indexDir("commit", commit, query.model));
        case "tree":
            return query.trees.map((tree) => indexDir("tree", tree, query.model));
        case "lock":
            return [indexDir("lock", query.digest, query.model)];
        case "pull-request":
            return [pullDir(query.number, query.model)];
        case "main":
            return [mainDir(query.model)];
    }
}
function readVerdict(text, file) {
    const result = verdict/* VerdictDocument */.z8.safeParse((0,build/* parseJson */.qF)(text, { file }, "verdict document"));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new errors/* UserError */.yo(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
        where: { file },
    });
}
function checkObject(digest, bytes, label) {
    if (bytes.length > maxObjectBytes) {
        throw new errors/* UserError */.yo(`${digest} has ${bytes.length} bytes, ${label} keeps at most ${maxObjectBytes}`, {
            fix: "Configure a data remote: larger files go there by their digest.",
        });
    }
    const match = /^(md5|sha256):([0-9a-f]+)(\.dir)?$/.exec(digest);
    const algorithm = match?.[1] === "sha256" ? "sha256" : "md5";
    if (match === null || (0,hashing/* hashOf */.qQ)(algorithm, bytes) !== match[2]) {
        throw new errors/* UserError */.yo(`the bytes kept as ${digest} in ${label} do not have that digest`, {
            fix: "They were changed after they were written, or are not the file that was meant.",
        });
    }
}


/***/ })

};

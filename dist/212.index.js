export const id = 212;
export const ids = [212,4979];
export const modules = {

/***/ 46143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wellKnownDirection),
/* harmony export */   f: () => (/* binding */ isFraction)
/* harmony export */ });
/** Quality as a part of one: higher is better, and a change reads well in percentage points. */
const fractions = [
    "accuracy",
    "acc",
    "balanced_accuracy",
    "auc",
    "roc_auc",
    "auroc",
    "pr_auc",
    "auprc",
    "f1",
    "f1_score",
    "precision",
    "average_precision",
    "recall",
    "sensitivity",
    "specificity",
    "iou",
    "dice",
    "jaccard",
    "exact_match",
    "pass_rate",
    "win_rate",
];
const higher = ["r2", "r2_score", "bleu", "sacrebleu", "chrf", "rouge", "rouge1", "rouge2", "rougel", "meteor"].concat([
    "map",
    "mrr",
    "ndcg",
    "mcc",
    "matthews_corrcoef",
    "kappa",
    "cohen_kappa",
    "throughput",
    "log_likelihood",
]);
const lower = ["loss", "log_loss", "logloss", "nll", "cross_entropy", "hinge_loss", "focal_loss", "brier"].concat([
    "brier_score",
    "error",
    "error_rate",
    "rmse",
    "rmsle",
    "mae",
    "mse",
    "mape",
    "smape",
    "mean_squared_error",
    "root_mean_squared_error",
    "mean_absolute_error",
    "squared_error",
    "absolute_error",
    "perplexity",
    "ppl",
    "wer",
    "cer",
    "fid",
    "ece",
    "latency",
    "duration",
    "runtime",
    "ms",
    "seconds",
    "bytes",
    "size",
    "memory",
    "peak_memory",
    "cost",
]);
const fractionNames = new Set(fractions);
const directions = new Map([
    ...[...fractions, ...higher].map((name) => [name, "higher"]),
    ...lower.map((name) => [name, "lower"]),
]);
/** Words that say which data, which average or which unit, and never turn a metric around. */
const qualifiers = new Set("train val valid validation dev test eval oof cv holdout mean avg median macro micro weighted model artifact total".split(" "));
const units = new Set(["ms", "s", "sec", "seconds", "bytes", "kb", "mb", "gb", "p50", "p90", "p95", "p99"]);
/**
 * The direction that a metric's name gives away, by its last path segment. Only whole known names count, with words
 * such as `val_` or `_macro` taken off: a wrong guess would call a regression an improvement.
 */
function wellKnownDirection(metric) {
    const core = coreName(metric);
    return core === undefined ? undefined : directions.get(core);
}
/** Whether the metric is known to be a part of one, so that 0.01 may be called 1 pp. */
function isFraction(metric) {
    const core = coreName(metric);
    return core !== undefined && fractionNames.has(core);
}
function coreName(metric) {
    const last = metric.split(/[./]/).at(-1) ?? "";
    const snake = last.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
    const words = snake.split(/[_\-\s@]+/).filter((word) => word !== "");
    for (;;) {
        const name = words.join("_");
        if (directions.has(name))
            return name;
        const end = words.at(-1) ?? "";
        if (words.length < 2)
            return undefined;
        if (qualifiers.has(words[0] ?? ""))
            words.shift();
        else if (qualifiers.has(end) || units.has(end))
            words.pop();
        else
            return undefined;
    }
}


/***/ }),

/***/ 56341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   Z: () => (/* binding */ durationPattern)
/* harmony export */ });
/** What a key such as `timeout` may say as text. */
const durationPattern = /^(\d+(?:\.\d+)?)\s*(s|m|min|h)$/;
const secondsIn = { s: 1, m: 60, min: 60, h: 3600 };
/** `90s`, `30m`, `10h`, or a number of minutes, as GitHub's `timeout-minutes` has it; in seconds. */
function parseDuration(written) {
    if (typeof written === "number")
        return written * 60;
    const [, number, unit = ""] = durationPattern.exec(written) ?? [];
    const factor = secondsIn[unit];
    if (number === undefined || factor === undefined)
        throw new TypeError(`not a duration: ${written}`);
    return Number(number) * factor;
}


/***/ }),

/***/ 50212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: defaultConfig

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/lib/validate.js + 2 modules
var validate = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var lib_yaml = __webpack_require__(44979);
// EXTERNAL MODULE: ./build/js/config/directions.js
var directions = __webpack_require__(46143);
// EXTERNAL MODULE: ./build/js/config/tolerance.js
var tolerance = __webpack_require__(27162);
;// CONCATENATED MODULE: ./build/js/config/gates.js



/** Turns written gates into gates, and refuses those that could never fail or could not be judged. */
function resolveGates(written, path, yaml) {
    return written.map((gate, index) => resolveGate(gate, [...path, index], yaml));
}
function resolveGate(gate, path, yaml) {
    const { direction, min, max } = gate;
    const regression = gate["max-regression"];
    const informational = gate.informational ?? false;
    if (min === undefined && max === undefined && regression === undefined && !informational) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` asks nothing, so it could never fail`, {
            where: yaml.locate([...path, "metric"]),
            fix: "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.",
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` asks for at least ${min} and at most ${max}: nothing is both`, {
            where: yaml.locate([...path, "min"]),
            fix: "Make `min` less than `max`.",
        });
    }
    if (regression !== undefined && direction === undefined && (0,directions/* wellKnownDirection */.$)(gate.metric) === undefined) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` has a max-regression, and nothing says which way is worse`, {
            where: yaml.locate([...path, "max-regression"], "key"),
            fix: "Add `direction: higher` where higher is better, or `direction: lower`.",
        });
    }
    return {
        metric: gate.metric,
        ...(direction === undefined ? {} : { direction }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(regression === undefined ? {} : { maxRegression: (0,tolerance/* parseTolerance */.B)(regression) }),
        informational,
        onMissing: gate["on-missing"] ?? "fail",
        onNan: gate["on-nan"] ?? "fail",
        onMissingBaseline: gate["on-missing-baseline"] ?? "fail",
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/schema.js
var schema = __webpack_require__(34755);
;// CONCATENATED MODULE: ./build/js/config/models.js




/** Fills in what a model leaves out and turns its paths into the repository's. */
function resolveModel(written, shared, path, yaml) {
    const { name } = written;
    const dir = written.dir === undefined ? "." : repoPath(".", written.dir, [...path, "dir"], yaml);
    const list = (key) => (written[key] ?? []).map((one, index) => filePath(dir, one, [...path, key, index], yaml));
    return {
        name,
        dir,
        ...(written.path === undefined ? {} : { artifact: filePath(dir, written.path, [...path, "path"], yaml) }),
        metrics: list("metrics"),
        evidence: list("evidence"),
        params: list("params"),
        environment: list("environment"),
        gates: written.gates === undefined ? shared : resolveGates(written.gates, [...path, "gates"], yaml),
        reportKey: written["report-key"] ?? name,
        registryName: written["registry-name"] ?? name,
        train: resolveTrain(written.train),
        lock: written.lock ?? "require",
        onEnvironmentChange: written["on-environment-change"] ?? "rerun",
        ...(written.promote === undefined ? {} : { promote: written.promote }),
        bump: written.bump ?? "minor",
    };
}
function resolveTrain(written) {
    if (typeof written === "object")
        return { when: "label", label: written.label };
    return { when: written ?? "always" };
}
function filePath(dir, written, path, yaml) {
    const resolved = repoPath(dir, written, path, yaml);
    if (resolved === ".") {
        throw new errors/* UserError */.yo(`\`${written}\` is the whole repository`, {
            where: yaml.locate(path),
            fix: "Name a path in it.",
        });
    }
    return resolved;
}
/** A model may name what lies beside its directory (`../uv.lock`), and nothing outside the repository. */
function repoPath(dir, written, path, yaml) {
    if (written.includes("\\")) {
        throw new errors/* UserError */.yo(`\`${written}\` has a backslash`, {
            where: yaml.locate(path),
            fix: "Write / between the parts.",
        });
    }
    const joined = external_node_path_.posix.isAbsolute(written) ? written : external_node_path_.posix.join(dir, written).replace(/\/$/, "");
    if (joined !== "." && (!schema/* RepoPath */.UA.safeParse(joined).success || joined.includes("\0"))) {
        throw new errors/* UserError */.yo(`\`${written}\` leads out of the repository`, {
            where: yaml.locate(path),
            fix: dir === "." ? "Write a path below the repository's root." : `Write a path relative to the model's dir, ${dir}.`,
        });
    }
    return joined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/config/size.js
var size = __webpack_require__(77196);
// EXTERNAL MODULE: ./build/js/config/duration.js
var duration = __webpack_require__(56341);
;// CONCATENATED MODULE: ./build/js/config/stages.js


const stages_duration = "expected a number of minutes, or text such as 90s, 30m or 10h";
const Duration = schemas/* union */.KCZ([schemas/* number */.aig().positive(stages_duration), schemas/* string */.YjP().regex(duration/* durationPattern */.Z, stages_duration)], {
    error: stages_duration,
});
const label = schemas/* string */.YjP().min(1).max(300);
/** What modelgate.yaml says of the stages that a name or a glob names; dvc.yaml has no place for it. */
const StageKeys = schemas/* strictObject */.rej({
    "runs-on": schemas/* union */.KCZ([label, schemas/* array */.YOg(label).min(1).max(20)])
        .describe("Labels of the runner that `plan` gives this stage's job; default ubuntu-latest.")
        .exactOptional(),
    timeout: Duration.describe("How long the stage may take: minutes, or text such as 90s, 30m, 10h.").exactOptional(),
    checkpoint: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .describe("A file or folder, from the stage's wdir, that goes to the remote while the stage runs.")
        .exactOptional(),
    "checkpoint-every": Duration.describe("How often; default 10 minutes.").exactOptional(),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected the name of an environment variable"))
        .max(100)
        .describe("Variables that this stage may see although they look like credentials.")
        .exactOptional(),
})
    .describe("How a stage is run.");

;// CONCATENATED MODULE: ./build/js/config/schema.js




const schema_text = schemas/* string */.YjP().min(1).max(1000);
const path = schemas/* string */.YjP().min(1).max(4096).describe("A path relative to the model's `dir`, `/` between its parts.");
const paths = (what) => schemas/* array */.YOg(path).max(1000).describe(what);
const failOrWarn = schemas/* enum */.k5n(["fail", "warn"]);
const schema_name = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/, "expected letters, digits and . _ - / between them");
const webAddress = schemas/* string */.YjP()
    .regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/, "expected an address such as https://mlflow.example.org, with no password in it");
const schema_size = "expected a number of bytes, or text such as 256MB";
const schema_tolerance = "expected a number such as 0.01 and no sign, or text such as 1pp or 2%";
const GateKeys = schemas/* strictObject */.rej({
    metric: schema_text.describe("A metric by its dotted path, or a glob over such paths: `*` within one part, `**` across parts."),
    direction: schemas/* enum */.k5n(["higher", "lower"])
        .describe("Which way is better. Well-known names such as `accuracy` and `loss` have one of their own.")
        .exactOptional(),
    min: schemas/* number */.aig().describe("A floor: the candidate must be at least this.").exactOptional(),
    max: schemas/* number */.aig().describe("A ceiling: the candidate must be at most this.").exactOptional(),
    "max-regression": schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(schema_tolerance), schemas/* string */.YjP().regex(tolerance/* tolerancePattern */.u, schema_tolerance)], { error: schema_tolerance })
        .describe("How much worse than the baseline is allowed: 0.01 in the metric's own unit, `1pp` (0.01), or `2%` of the baseline.")
        .exactOptional(),
    informational: schemas/* boolean */.zMY().describe("Show what this gate finds, and never fail by it.").exactOptional(),
    "on-missing": failOrWarn.describe("What a metric that the candidate lacks means; default fail.").exactOptional(),
    "on-nan": failOrWarn
        .describe("What a value that is no finite number means (NaN, infinite, text); default fail.")
        .exactOptional(),
    "on-missing-baseline": schemas/* enum */.k5n(["fail", "neutral"])
        .describe("What it means that nothing is there to compare with; default fail, and neutral on main's first run.")
        .exactOptional(),
})
    .describe("One thing that is asked of a metric.");
const gates = schemas/* array */.YOg(GateKeys)
    .max(10_000)
    .describe("What is asked of each metric; of gates that name the same metric all must hold.");
const ModelKeys = schemas/* strictObject */.rej({
    name: schema_name.describe("The model's name, unique in this file."),
    path: path.describe("The model's artifact, a file or a directory.").exactOptional(),
    dir: schemas/* string */.YjP().min(1).max(4096).describe("The model's directory; default the repository's root.").exactOptional(),
    metrics: paths("Metrics files; default what dvc.yaml declares, else metrics.json and its like.").exactOptional(),
    evidence: paths("Files that show what the metrics are made of, such as per-example predictions.").exactOptional(),
    params: paths("Parameter files; default what dvc.yaml reads, else params.yaml.").exactOptional(),
    environment: paths("Files that fix the environment, such as uv.lock or Dockerfile.").exactOptional(),
    gates: gates.exactOptional(),
    "report-key": schema_name
        .describe("Which comment this model's report goes to; default one of its own, by its name.")
        .exactOptional(),
    "registry-name": schema_name
        .describe("The name in the registry; default MLFLOW_EXPERIMENT_NAME, else modelgate.")
        .exactOptional(),
    train: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["always", "never"]),
        schemas/* strictObject */.rej({ label: schema_text.describe("Train only on pull requests with this label.") }),
    ])
        .describe("When CI trains: `always` (default), `never` (what the branch holds is gated as it is), or by a label.")
        .exactOptional(),
    lock: schemas/* enum */.k5n(["require", "commit", "tag"])
        .describe("How a lock that CI made reaches Git: the author commits it (default), CI does, or the version's tag.")
        .exactOptional(),
    "on-environment-change": schemas/* enum */.k5n(["rerun", "inconclusive", "accept"])
        .describe("What to do with a stored result whose environment files have changed since; default rerun.")
        .exactOptional(),
    promote: schemas/* string */.YjP()
        .max(100)
        .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "expected lower-case letters, digits and - between them")
        .describe("The alias that a merge moves to the new version, such as `production`.")
        .exactOptional(),
    bump: schemas/* enum */.k5n(["major", "minor", "patch"]).describe("What a new version raises; default minor.").exactOptional(),
})
    .describe("One gated product of the repository.");
const GitTracker = schemas/* strictObject */.rej({
    ref: schemas/* string */.YjP()
        .max(300)
        .regex(/^refs\/[^\s~^:?*[\\]+$/, "expected a full ref such as refs/modelgate/records")
        .describe("The ref that holds the records; default refs/modelgate/records.")
        .exactOptional(),
    branch: schema_text.describe("A branch that holds the records instead.").exactOptional(),
    repository: schema_text.describe("Another repository, by URL.").exactOptional(),
});
const trackingUri = webAddress.describe("The MLflow server; default the environment's MLFLOW_TRACKING_URI.");
const MlflowTracker = schemas/* strictObject */.rej({
    "tracking-uri": trackingUri.exactOptional(),
    experiment: schema_text.describe("The MLflow experiment; default MLFLOW_EXPERIMENT_NAME, else modelgate.").exactOptional(),
});
/** modelgate.yaml as it is written; `load.ts` resolves it. Published as schema/modelgate.schema.json. */
const ConfigFile = schemas/* strictObject */.rej({
    model: ModelKeys.describe("The one model of this repository; for several write `models`.").exactOptional(),
    models: schemas/* array */.YOg(ModelKeys).min(1).max(1000).describe("The models of this repository.").exactOptional(),
    gates: gates.describe("Gates for `model`, or for each of `models` that has none of its own.").exactOptional(),
    stages: schemas/* record */.g1P(schema_text, StageKeys)
        .describe("How stages are run, by DVC's address or a glob over addresses; of several that match, later keys win.")
        .exactOptional(),
    tracker: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["git", "mlflow"]),
        schemas/* strictObject */.rej({ git: GitTracker }),
        schemas/* strictObject */.rej({ mlflow: MlflowTracker }),
    ])
        .describe("Where run records are kept: `git` (default, in this repository) or `mlflow`.")
        .exactOptional(),
    registry: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["git", "mlflow", "none"]),
        schemas/* strictObject */.rej({ git: schemas/* strictObject */.rej({}) }),
        schemas/* strictObject */.rej({ mlflow: schemas/* strictObject */.rej({ "tracking-uri": trackingUri.exactOptional() }) }),
    ])
        .describe("Where versions are kept: `git` (default, tags), `mlflow`, or `none`.")
        .exactOptional(),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(["always", "on-change", "never"])
            .describe("When the pull request gets a comment; default always.")
            .exactOptional(),
        mermaid: schemas/* boolean */.zMY().describe("Charts as Mermaid diagrams; default true.").exactOptional(),
        "data-diff": schemas/* strictObject */.rej({
            columns: schemas/* enum */.k5n(["auto", "never"])
                .describe("Whether changed tables are compared by column; default auto: those that `max-bytes` allows.")
                .exactOptional(),
            "max-bytes": schemas/* union */.KCZ([schemas/* int */.Whr().nonnegative(schema_size), schemas/* string */.YjP().regex(size/* sizePattern */.C, schema_size)], { error: schema_size })
                .describe("How much of changed tables is read to compare their columns, both versions of all of them; default 256MB.")
                .exactOptional(),
        })
            .describe("What the report says of changed data.")
            .exactOptional(),
    })
        .describe("How reports are shown.")
        .exactOptional(),
    remote: schemas/* union */.KCZ([
        schema_text,
        schemas/* object */.Ikc({ url: schema_text.describe("Where the objects are, such as s3://bucket/prefix.") })
            .catchall(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])),
    ])
        .describe("The DVC remote: its name, a URL, or a URL with DVC's options; default DVC's own choice.")
        .exactOptional(),
})
    .meta({
    title: "modelgate.yaml",
    description: "Models, gates, tracker, registry and report of modelgate.",
    not: { required: ["model", "models"] },
});

// EXTERNAL MODULE: ./build/js/config/services.js
var services = __webpack_require__(48357);
// EXTERNAL MODULE: ./build/js/config/defaults.js
var defaults = __webpack_require__(95335);
;// CONCATENATED MODULE: ./build/js/config/load.js









/** Reads modelgate.yaml; `from` names the text in messages. */
function parseConfig(text, from) {
    const yaml = (0,lib_yaml.parseYaml)(text, from);
    const file = (0,validate/* checkYaml */.c)(ConfigFile, emptyAsMap(yaml));
    const registry = (0,services/* resolveRegistry */.Wc)(file.registry);
    const models = resolveModels(file, yaml);
    if (registry.kind === "git")
        checkTagNames(models, file, yaml);
    const remote = (0,services/* resolveRemote */.Lb)(file.remote, yaml);
    return {
        models,
        stages: Object.entries(file.stages ?? {}),
        tracker: (0,services/* resolveTracker */.XL)(file.tracker, yaml),
        registry,
        report: (0,services/* resolveReport */.t2)(file.report),
        ...(remote === undefined ? {} : { remote }),
        from,
        digest: `sha256:${(0,hashing/* hashOf */.qQ)("sha256", text)}`,
        exists: true,
    };
}
/** An empty file is a map without keys, so that the error says what to write and not what null is. */
function emptyAsMap(yaml) {
    return yaml.value === null || yaml.value === undefined ? { ...yaml, value: {} } : yaml;
}
function resolveModels(file, yaml) {
    const shared = file.gates === undefined ? [] : resolveGates(file.gates, ["gates"], yaml);
    if (file.model !== undefined && file.models !== undefined) {
        throw new errors/* UserError */.yo("both `model` and `models` are given", {
            where: yaml.locate(["models"], "key"),
            fix: "Move the one under `model` into the list under `models`.",
        });
    }
    if (file.model !== undefined)
        return [resolveModel(file.model, shared, ["model"], yaml)];
    if (file.models === undefined) {
        throw new errors/* UserError */.yo("no model is named", {
            where: { file: yaml.locate([]).file, line: 1, column: 1 },
            fix: "Add one, such as `model: { name: digits, path: model.json }`.",
        });
    }
    const models = file.models.map((model, index) => resolveModel(model, shared, ["models", index], yaml));
    for (const key of ["name", "registryName"])
        refuseTwins(models, key, file, yaml);
    return models;
}
const writtenAs = { name: "name", registryName: "registry-name" };
function refuseTwins(models, key, file, yaml) {
    const seen = new Map();
    models.forEach((model, index) => {
        const twin = seen.get(model[key]);
        seen.set(model[key], index);
        if (twin === undefined)
            return;
        const written = file.models?.[index]?.[writtenAs[key]] === undefined ? "name" : writtenAs[key];
        throw new errors/* UserError */.yo(`two models have the ${writtenAs[key]} \`${model[key]}\``, {
            where: yaml.locate(["models", index, written]),
            fix: `Give each model a ${writtenAs[key]} of its own; the other one is \`models.${twin}\`.`,
        });
    });
}
/** Versions in Git are tags such as `digits@v1.0.0`; other tools read them, and take no other names. */
function checkTagNames(models, file, yaml) {
    models.forEach((model, index) => {
        if (/^[a-z0-9]([a-z0-9/-]*[a-z0-9])?$/.test(model.registryName))
            return;
        const path = file.models === undefined ? ["model"] : ["models", index];
        const own = file.models === undefined ? file.model : file.models[index];
        const suggestion = tagName(model.registryName);
        throw new errors/* UserError */.yo(`\`${model.registryName}\` cannot name a version's tag: lower-case letters, digits, - and / can`, {
            where: yaml.locate([...path, own?.["registry-name"] === undefined ? "name" : "registry-name"]),
            fix: `Add \`registry-name: ${suggestion}\` to the model, or use another \`registry\`.`,
        });
    });
}
function tagName(name) {
    return name.toLowerCase().replace(/[^a-z0-9/-]+/g, "-");
}


/***/ }),

/***/ 27162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseTolerance),
/* harmony export */   u: () => (/* binding */ tolerancePattern)
/* harmony export */ });
/** What `max-regression` may say as text. */
const tolerancePattern = /^(\d+(?:\.\d+)?)\s*(pp|%)$/;
/** A number is absolute, `1pp` is 0.01 absolute, `2%` is relative to the size of the baseline. */
function parseTolerance(written) {
    if (typeof written === "number")
        return { kind: "absolute", amount: written, text: String(written) };
    const [, digits, unit] = tolerancePattern.exec(written) ?? [];
    if (digits === undefined)
        throw new TypeError(`not a tolerance: ${written}`);
    // The shift by e-2 in decimal avoids 2.3 / 100 = 0.023000000000000003 and its like.
    return { kind: unit === "%" ? "relative" : "absolute", amount: Number(`${digits}e-2`), text: `${digits}${unit}` };
}


/***/ }),

/***/ 34755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ RepoPath),
/* harmony export */   d5: () => (/* binding */ FileDigest),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** `md5:<hex>`, `md5:<hex>.dir` (a directory in DVC's form), both with `md5-dos2unix` for DVC 2, or `sha256:<hex>`. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
/** A path below the repository's root, `/` between its parts; never absolute, never through `..`. */
const RepoPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(4096)
    // One expression, so that the published schemas say the same.
    .regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");
/** A file or directory by content; `files` counts what a directory holds. */
const FileDigest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: RepoPath,
    digest: Digest,
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().exactOptional(),
});


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/lib/schema-keys.js

/** The keys that the schema allows in the object at `path`; several where a union stands there. */
function keysAt(schema, path) {
    let reached = [schema];
    for (const step of path)
        reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
    const keys = reached.flatMap(unwrap).flatMap((one) => (one instanceof schemas/* ZodObject */.bvH ? Object.keys(one.shape) : []));
    return [...new Set(keys)];
}
/** Looks through what a schema is wrapped in; a union gives all its branches. */
function unwrap(schema) {
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(unwrap);
    if (schema instanceof schemas/* ZodPipe */.utH)
        return unwrap(schema.in);
    if (schema instanceof schemas/* ZodLazy */.Ihb)
        return unwrap(schema.unwrap());
    if (schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodExactOptional */.ZwT ||
        schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodReadonly */.EVz) {
        return unwrap(schema.unwrap());
    }
    return [schema];
}
function child(schema, step) {
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const member = schema.shape[String(step)];
        return member === undefined ? [] : [member];
    }
    if (schema instanceof schemas/* ZodArray */.naA)
        return [schema.element];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    return [];
}

;// CONCATENATED MODULE: ./build/js/lib/schema-words.js
const typeWords = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
    record: "a map",
    null: "nothing",
};
/** What should stand there instead, in words; `choices` are the fixed words among it, `keys` what a map there may hold. */
function expectation(issue, keys) {
    // A schema's own message is written for this very place.
    if (!isZodsOwn(issue.message))
        return { text: issue.message, choices: choicesOf(issue) };
    const choices = choicesOf(issue);
    if (issue.code === "invalid_union") {
        const types = [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? typeOf(one, keys) : [])))];
        const all = [...choices, ...types];
        return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
    }
    if (issue.code === "invalid_value") {
        return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
    }
    const [type] = typeOf(issue, []);
    if (type !== undefined)
        return { text: `expected ${type}`, choices };
    return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
}
function isZodsOwn(message) {
    return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}
function choicesOf(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map(String);
    if (issue.code !== "invalid_union")
        return [];
    return [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? choicesOf(one) : [])))];
}
function typeOf(issue, keys) {
    if (issue.code !== "invalid_type")
        return [];
    const word = typeWords[issue.expected] ?? issue.expected;
    return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
}
function limit(issue) {
    if (issue.code !== "too_small" && issue.code !== "too_big")
        return undefined;
    const small = issue.code === "too_small";
    const amount = String(small ? issue.minimum : issue.maximum);
    const bound = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
    const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
    if (small && amount === "1" && unit !== "")
        return "expected something, not nothing";
    return `expected ${bound} ${amount} ${unit}`.trimEnd();
}
function either(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./build/js/lib/validate.js




/** Checks a parsed YAML file against a schema; errors name file:line:column, the value and the nearest valid key. */
function checkYaml(schema, yaml) {
    const result = schema.safeParse(yaml.value, { reportInput: true });
    if (result.success)
        return result.data;
    const issue = firstToMend(result.error.issues);
    throw issueError(issue, yaml, schema);
}
/** The issue that explains most: deeper ones first, and an unknown key before the key that is missing for it. */
function firstToMend(issues, prefix = []) {
    let best;
    for (const issue of issues) {
        const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
        if (best === undefined || rank(candidate) > rank(best))
            best = candidate;
    }
    if (best === undefined)
        throw new Error("a schema failed without an issue");
    return best;
}
/** Inside a union the branch that takes this type of value, and has the least to say against it, is the one meant. */
function intoUnion(issue) {
    if (issue.code !== "invalid_union")
        return issue;
    const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
    const [first, ...others] = fitting;
    if (first === undefined)
        return issue;
    return firstToMend(others.reduce((least, branch) => (branch.length < least.length ? branch : least), first), issue.path);
}
function isMismatch(issue) {
    return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function rank(issue) {
    if (issue.code === "unrecognized_keys")
        return issue.path.length * 2 + 1;
    // A missing key counts as a fault of the map that lacks it.
    return issue.input === undefined ? issue.path.length * 2 - 2 : issue.path.length * 2;
}
function issueError(issue, yaml, schema) {
    const dotted = issue.path.map(String).join(".");
    const name = dotted === "" ? "the file" : `\`${dotted}\``;
    if (issue.code === "unrecognized_keys") {
        const key = issue.keys[0] ?? "";
        const known = keysAt(schema, issue.path);
        const near = (0,nearest/* nearest */.p)(key, known);
        const fix = near !== undefined ? `Did you mean \`${near}\`?` : `Valid keys: ${known.join(", ")}.`;
        return new errors/* UserError */.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...(known.length > 0 ? { fix } : {}),
        });
    }
    const { text, choices } = expectation(issue, keysAt(schema, issue.path));
    const near = typeof issue.input === "string" ? (0,nearest/* nearest */.p)(issue.input, choices) : undefined;
    return new errors/* UserError */.yo(`${name} is ${show(issue.input)}: ${text}`, {
        where: yaml.locate(issue.path),
        ...(near === undefined ? {} : { fix: `Did you mean \`${near}\`?` }),
    });
}
function show(value) {
    if (value === undefined)
        return "missing";
    const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 44979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases may repeat a node, not multiply it (a "billion laughs" file is refused). */
const maxAliases = 100;
/** Parses YAML 1.2 (what DVC reads and writes); every error names file:line:column. */
function parseYaml(text, file) {
    if (text.length > maxCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause,
        });
    }
    return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
}
function locate(document, path, part, at, file) {
    // The deepest node that exists on the way to `path` is the best place to point at.
    for (let depth = path.length; depth >= 0; depth--) {
        const found = nodeAt(document, path.slice(0, depth), part);
        if (found?.range)
            return at(found.range[0]);
    }
    return { file, line: 1, column: 1 };
}
function nodeAt(document, path, part) {
    const last = path.at(-1);
    if (part === "key" && last !== undefined) {
        const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
            for (const pair of parent.items) {
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && String(pair.key.value) === String(last))
                    return pair.key;
            }
        }
    }
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : undefined;
}


/***/ })

};

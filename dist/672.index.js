export const id = 672;
export const ids = [672];
export const modules = {

/***/ 20767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36559);
/* harmony import */ var _flow_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5175);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77772);
/* harmony import */ var _flow_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17397);
/* harmony import */ var _flow_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93449);
/* harmony import */ var _flow_ship_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70330);
/* harmony import */ var _flow_shipped_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80208);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18175);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56276);










/** On the default branch: a version for each commit whose gated run has none yet. Nothing is trained for it. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_1__.openBench)(host, given);
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


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ paramText),
/* harmony export */   Vk: () => (/* binding */ unchangedKinds),
/* harmony export */   b$: () => (/* binding */ isMetricsAlone),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   nT: () => (/* binding */ changePhrases),
/* harmony export */   xl: () => (/* binding */ pinText)
/* harmony export */ });
/* harmony import */ var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15635);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84252);


/** Compares what both runs are made of; undefined where one of the records is not there. */
function changesOf(model) {
    const { candidate, baseline } = model;
    if (candidate === null || baseline === null)
        return undefined;
    if ([candidate, baseline].some((side) => side.made_by.event === "file"))
        return undefined;
    const code = model.changed_files.filter((file) => !isAccounted(file, candidate));
    if (isMetricsAlone(baseline) || isMetricsAlone(candidate))
        return { params: [], data: [], code, environment: [], codeOnly: true };
    return {
        params: differences(shortNames(baseline.params, candidate.params)),
        data: differences([pinTexts(baseline), pinTexts(candidate)]),
        code,
        environment: environmentChanges(baseline.environment, candidate.environment),
    };
}
/** Made of a metrics file, committed or named: it tells nothing of what the numbers come from. */
function isMetricsAlone({ made_by }) {
    return made_by.event === "file" || made_by.event === "git";
}
/** One line each: `train.rows 1,797 → 700 (params)`; at most `limit` of a kind are named. */
function changePhrases(changes, limit = 3) {
    const phrases = [];
    const add = (kind, named, total) => {
        if (total === 0)
            return;
        const rest = total > named.length ? [` and ${total - named.length} more`] : [];
        phrases.push([
            ...named.flatMap((text, index) => (index === 0 ? text : [", ", ...text])),
            ...rest,
            ` (${kind})`,
        ]);
    };
    add("params", changes.params.slice(0, limit).map(paramText), changes.params.length);
    add("data", changes.data.slice(0, limit).map((pin) => [{ code: pin.name }, howChanged(pin)]), changes.data.length);
    const code = changes.code.slice(0, limit).map((file) => [{ code: file }]);
    add("code", code, changes.code.length);
    add("environment", changes.environment.slice(0, limit).map(valueText), changes.environment.length);
    return phrases;
}
/** The kinds that did not change, for the other half of the sentence. */
function unchangedKinds(changes) {
    const kinds = [
        ["parameters", changes.params],
        ["data", changes.data],
        ["code", changes.code],
        ["environment", changes.environment],
    ];
    return kinds
        .filter(([kind, list]) => list.length === 0 && (kind === "code" || changes.codeOnly !== true))
        .map(([kind]) => kind);
}
/** `lr 0.8 → 0.1`, the name as code. */
function paramText(change) {
    return [{ code: change.name }, " ", ...arrowed(side(change.baseline), side(change.candidate))];
}
function valueText(change) {
    return [{ code: change.name }, " ", ...arrowed(change.baseline ?? "none", change.candidate ?? "none")];
}
function arrowed(from, to) {
    return [`${from} → `, { bold: [to] }];
}
function side(value) {
    return value === undefined ? "not set" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatParam */ .Nt)(value);
}
function howChanged(pin) {
    if (pin.baseline === undefined)
        return " is new";
    return pin.candidate === undefined ? " is gone" : "";
}
/** Drops the file's name from `params.yaml:train.lr` where both sides have one file only. */
function shortNames(...records) {
    const files = new Set(records.flatMap((record) => Object.keys(record).map((key) => key.split(":", 1)[0])));
    const short = (key) => files.size === 1 && key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
    return records.map((record) => new Map(Object.entries(record).map(([key, value]) => [short(key), value])));
}
function pinTexts(record) {
    return new Map(record.pins.map((pin) => [pin.path, pinText(pin)]));
}
/** A pin in one line: digest, files, bytes. */
function pinText(pin) {
    const digest = pin.digest.replace(/^(\w+):([0-9a-f]{8})[0-9a-f]*/, "$1 $2…");
    const files = pin.files > 1 ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pin.files, "file")}, ` : "";
    return `${digest}, ${files}${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(pin.bytes)}`;
}
/** Without the machine's own: hosted runners differ in processors, and nobody chose that. */
function environmentChanges(baseline, candidate) {
    return (0,_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDiff */ .pE)(baseline, candidate)
        .filter(({ kind }) => kind !== "machine")
        .map(({ name, before, after }) => ({ name, baseline: before, candidate: after }));
}
function differences([baseline = new Map(), candidate = new Map()]) {
    const names = [...new Set([...baseline.keys(), ...candidate.keys()])].sort();
    return names
        .map((name) => ({ name, baseline: baseline.get(name), candidate: candidate.get(name) }))
        .filter((one) => one.baseline !== one.candidate);
}
/** Parameters, pins, locks, metrics and environment files are told of by what they hold. */
function isAccounted(file, candidate) {
    if (/(^|\/)(dvc\.lock|modelgate\.yaml|\.gitignore)$|\.dvc$/.test(file))
        return true;
    if (Object.keys(candidate.params).some((key) => key.startsWith(`${file}:`)))
        return true;
    if (candidate.environment.files.some((one) => one.path === file))
        return true;
    if (Object.values(candidate.metrics).some((one) => one.file === file))
        return true;
    const made = candidate.stages.some((stage) => stage.outs.some((out) => out.path === file));
    return made || candidate.files.some((one) => one.path === file) || candidate.pins.some((pin) => pin.path === file);
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ noBreak),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Nt: () => (/* binding */ formatParam),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export unitOf */
/** The true minus sign: as wide as a plus, and no hyphen for a line to break at. */
const minus = "\u2212";
/** Where a line must not break: between a number and its unit. */
const noBreak = "\u00a0";
/** The unit that a metric's name carries: `model_bytes`, `latency_ms.p50`. */
function unitOf(name) {
    for (const segment of name.split(/[./]/)) {
        const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
        if (found === undefined)
            continue;
        if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
        return "s";
    }
    return undefined;
}
/** Two values and their difference, with as many digits as it takes to see the difference. */
function formatPair(name, baseline, candidate, delta) {
    const unit = unitOf(name);
    const numbers = [baseline, candidate].filter((value) => typeof value === "number");
    const decimals = decimalsFor(numbers, delta);
    const show = (value) => {
        if (value === null)
            return "missing";
        if (typeof value === "string")
            return value.replace("-", minus);
        return unit === undefined ? plain(value, decimals) : withUnit(value, unit);
    };
    return {
        baseline: show(baseline),
        candidate: show(candidate),
        delta: delta === null ? "" : formatDelta(name, delta, decimals),
    };
}
/** A signed difference in the metric's unit. */
function formatDelta(name, delta, decimals) {
    const unit = unitOf(name);
    if (delta === 0)
        return unit === undefined ? "0" : "±0";
    const size = Math.abs(delta);
    const sign = delta > 0 ? "+" : minus;
    if (unit !== undefined)
        return `${sign}${withUnit(size, unit)}`;
    const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
    return `${sign}${plain(size, fitting)}`;
}
/** `12.3 KB`: powers of 1000, as disks and sizes in GitHub count. */
function formatBytes(bytes) {
    // Small files differ by single bytes, and those are to be seen.
    if (Number.isInteger(bytes) && Math.abs(bytes) < 10_000)
        return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
    return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1000);
}
/** `0.4 s`, `4.1 s`, `2 min 5 s`, `3 h 12 min`. */
function formatSeconds(seconds) {
    if (seconds < 0.05)
        return `0.0${noBreak}s`;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${noBreak}s`;
    const minutes = Math.floor(Math.round(seconds) / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds) % 60} s`;
    return `${group(String(Math.floor(minutes / 60)))} h ${minutes % 60} min`;
}
/** A count of things with its noun: `1 file`, `1,797 rows`. */
function count(amount, one, many = `${one}s`) {
    return `${group(String(amount))} ${amount === 1 ? one : many}`;
}
/** A parameter's value as its author would write it, but for the sign. */
function formatParam(value) {
    return typeof value === "number" ? String(value).replace("-", minus) : String(value);
}
function withUnit(value, unit) {
    if (unit === "bytes")
        return formatBytes(value);
    const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
    return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1000);
}
function scaled(value, units, step) {
    let size = Math.abs(value);
    let at = 0;
    while (size >= step * 0.9995 && at < units.length - 1) {
        size /= step;
        at++;
    }
    const decimals = Number.isInteger(size) ? 0 : Math.max(0, 2 - Math.max(0, magnitude(size)));
    return `${value < 0 ? minus : ""}${group(size.toFixed(decimals))}${noBreak}${units[at] ?? ""}`;
}
/** Three digits of the larger value, two of the difference; none where all are whole. */
function decimalsFor(values, delta) {
    if (values.every(Number.isInteger))
        return 0;
    const largest = Math.max(...values.map(Math.abs));
    const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
    const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
    return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
}
/** The power of ten of the first digit: 0.018 → −2. */
function magnitude(value) {
    return value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
}
function plain(value, decimals) {
    const size = Math.abs(value);
    const sign = value < 0 ? minus : "";
    if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
        return `${sign}${size.toExponential(2).replace("e-", `e${minus}`).replace("e+", "e")}`;
    }
    return `${sign}${group(size.toFixed(Math.min(12, Math.max(0, decimals))))}`;
}
function group(digits) {
    const [whole = "", fraction] = digits.split(".");
    const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


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


/***/ })

};

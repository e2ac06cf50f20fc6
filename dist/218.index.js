export const id = 218;
export const ids = [218];
export const modules = {

/***/ 48218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/data/sources/dvc.js + 1 modules
var dvc = __webpack_require__(14890);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 1 modules
var transfer = __webpack_require__(98810);
// EXTERNAL MODULE: ./build/js/flow/bench.js + 20 modules
var flow_bench = __webpack_require__(46388);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
;// CONCATENATED MODULE: ./build/js/flow/object-cache.js



const prefix = "modelgate-objects-v1-";
/**
 * Fills the object cache from GitHub's Actions cache. Its bytes are another job's word: every object that the pins
 * need is verified by its digest before it counts, and a wrong one is removed. Self-hosted runners keep their folder.
 */
async function restoreObjects(host, data, pins) {
    if (host.env["RUNNER_ENVIRONMENT"] === "self-hosted")
        return undefined;
    const cache = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
    if (!cache.isFeatureAvailable()) {
        host.log.debug("the Actions cache is not available here: objects come from the remote");
        return undefined;
    }
    const key = `${prefix}${(0,hashing/* hashOf */.qQ)("sha256", pins
        .map((pin) => pin.digest)
        .sort()
        .join("\n"))}`;
    let found;
    try {
        found = await cache.restoreCache([folderOf(data)], key, [prefix]);
    }
    catch (error) {
        host.log.warning(`the Actions cache did not answer: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (found === undefined)
        return { key, hit: false };
    for (const digest of new Set(pins.map((pin) => pin.digest)))
        await dropWrong(host, data, digest);
    return { key, hit: found === key };
}
/** Saves the objects once; a key that is there already is left alone. */
async function keepObjects(host, data, kept) {
    if (kept.hit)
        return;
    const cache = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
    try {
        await cache.saveCache([folderOf(data)], kept.key);
    }
    catch (error) {
        // Another job may have saved the same key in the meantime: nothing is lost.
        host.log.info(`objects were not kept in the Actions cache: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function folderOf(data) {
    return (0,external_node_path_.join)(data.cache.dir, "files", "md5");
}
async function dropWrong(host, data, digest) {
    if (!(await data.cache.has(digest)))
        return;
    if (!(await data.cache.verify(digest))) {
        host.log.warning(`the Actions cache held wrong bytes for ${digest}: removed`);
        await (0,promises_.rm)(data.cache.objectPath(digest), { force: true });
        return;
    }
    const manifest = digest.endsWith(".dir") ? await data.cache.readDir(digest) : undefined;
    for (const entry of manifest?.entries ?? [])
        await dropWrong(host, data, entry.digest);
}

// EXTERNAL MODULE: ./build/js/flow/targets.js
var targets = __webpack_require__(18477);
// EXTERNAL MODULE: ./build/js/report/number.js
var number = __webpack_require__(84252);
;// CONCATENATED MODULE: ./build/js/actions/pull/run.js






/** Brings pinned data into the workspace: cache first, then the remote, every byte verified. */
async function run(given, host) {
    const bench = await (0,flow_bench/* openBench */.z)(host, given);
    const all = (await (0,dvc/* findPins */.mP)(host, bench.root)).filter((pin) => pin.cache);
    const pins = (0,targets/* choosePins */.s)(all, given.targets);
    if (pins.length === 0) {
        const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
        return { outputs, text: "Nothing is pinned here: there is nothing to pull." };
    }
    const data = await bench.data();
    const kept = given.cache ? await restoreObjects(host, data, pins) : undefined;
    const result = await (0,transfer/* pullPins */.eJ)(data, pins, { force: given.force });
    if (kept !== undefined)
        await keepObjects(host, data, kept);
    const text = `${(0,number/* count */.U9)(result.files, "file")}, ${(0,number/* count */.U9)(result.transferred, "object")} fetched, ${result.reused} in the cache already.`;
    return { outputs: { ...result }, text };
}


/***/ }),

/***/ 18477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choosePins)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58020);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9642);




/** The pins that targets name: a path, a directory, a `.dvc` file, a `dvc.yaml` or a stage. */
function choosePins(pins, targets) {
    if (targets.length === 0)
        return [...pins];
    const chosen = new Set();
    for (const target of targets) {
        const path = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
        const found = pins.filter((pin) => names(pin, path));
        if (found.length === 0) {
            const known = pins.flatMap((pin) => [
                pin.path,
                ...(pin.stage === undefined ? [] : [(0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(pin.file, pin.stage)]),
            ]);
            const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(path, known);
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
                fix: near === undefined
                    ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
                    : `Did you mean \`${near}\`?`,
            });
        }
        for (const pin of found)
            chosen.add(pin);
    }
    return [...chosen];
}
function names(pin, path) {
    if (pin.file === path)
        return true;
    if (pin.stage !== undefined && (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(pin.file, pin.stage) === path)
        return true;
    if (pin.file.replace(/dvc\.lock$/, "dvc.yaml") === path)
        return true;
    return (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(path, pin.path);
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ noBreak),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Nt: () => (/* binding */ formatParam),
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


/***/ })

};

export const id = 4989;
export const ids = [4989];
export const modules = {

/***/ 74989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27517);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52837);
/* harmony import */ var _flow_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
/* harmony import */ var _flow_object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68983);
/* harmony import */ var _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18477);
/* harmony import */ var _lib_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13779);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84252);







/** Brings pinned data into the workspace: cache first, then the remote, every byte verified. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_1__/* .openBench */ .z)(host, given);
    const all = (await (0,_flow_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .allPins */ .QP)(bench)).filter((pin) => pin.cache);
    const pipeline = given.for.length > 0 ? await bench.pipeline() : undefined;
    const { pins, part } = (0,_flow_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .choosePins */ .s)(all, { targets: given.targets, stages: given.for, from: bench.from, pipeline });
    if (pins.length === 0) {
        const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
        const text = all.length === 0 ? "Nothing is pinned here" : "These stages read nothing that Git pins";
        return { outputs, text: `${text}: there is nothing to pull.` };
    }
    const data = await bench.data();
    const result = await (0,_flow_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .withKeptObjects */ .R)(bench, async () => pins, () => (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .pullPins */ .eJ)(data, pins, { force: given.force, only: part }));
    const text = `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(result.files, "file")}: ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(result.transferred, "object")} fetched (${(0,_lib_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(result.bytes)}), ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .group */ .Os)(String(result.reused))} here already.`;
    return { outputs: { ...result }, text };
}


/***/ }),

/***/ 47994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withListed)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50111);

/** Digests with all that those of directories name, as far as their listings are in the cache. */
async function withListed(cache, digests) {
    const all = new Set(digests);
    for (const digest of [...all].filter(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirDigest */ .gn)) {
        const manifest = await cache.readDir(digest);
        for (const entry of manifest?.entries ?? [])
            all.add(entry.digest);
    }
    return all;
}


/***/ }),

/***/ 68983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withKeptObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77196);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50111);
/* harmony import */ var _data_listed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47994);
/* harmony import */ var _data_object_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19925);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12230);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83820);
/* harmony import */ var _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56273);












const prefix = "modelgate-objects-v2-";
/** Below the repository's root, so that the service's own key of its path is the same on every runner. */
const folder = ".modelgate/objects";
/**
 * Takes pinned objects from GitHub's Actions cache into the object cache. Its bytes are another job's word: only what
 * the pins name is taken, and each object only when its bytes are the digest's. Self-hosted runners keep their folder.
 */
async function restoreObjects(host, data, pins, options) {
    if (host.env["RUNNER_ENVIRONMENT"] === "self-hosted")
        return undefined;
    const bytes = pins.reduce((sum, pin) => sum + (pin.bytes ?? 0), 0);
    if (bytes > options.limit) {
        host.log.info(`${(0,_lib_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)} are pinned, above \`max-cache\` (${(0,_lib_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(options.limit)}): the Actions cache is left alone`);
        return undefined;
    }
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(4713)]).then(__webpack_require__.bind(__webpack_require__, 44713));
    if (!cache.isFeatureAvailable()) {
        host.log.debug("the Actions cache is not available here: objects come from the remote");
        return undefined;
    }
    const digests = digestsOf(pins);
    const here = await present(data, digests);
    if (here.complete)
        return here.found;
    const staging = await (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .insideRoot */ .p0)(data.root, folder, { file: folder });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    try {
        const found = await cache.restoreCache([staging], keyOf(digests, here.found), [keyOf(digests), prefix]);
        if (found !== undefined)
            await takeIn(host, data, digests, staging);
    }
    catch (error) {
        host.log.warning(`the Actions cache did not answer: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    }
    return (await present(data, digests)).found;
}
/** Keeps the pinned objects for later jobs, once: not where none is new, nor by a job without trust. */
async function keepObjects(host, data, pins, kept, options) {
    if (!options.save)
        return;
    const digests = digestsOf(pins);
    const { found } = await present(data, digests);
    if ([...found].every((digest) => kept.has(digest)))
        return;
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(4713)]).then(__webpack_require__.bind(__webpack_require__, 44713));
    const staging = await (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .insideRoot */ .p0)(data.root, folder, { file: folder });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    try {
        let bytes = 0;
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(found, 16, async (digest) => {
            bytes += (await data.cache.size(digest)) ?? 0;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, nameOf(digest));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await linkOrCopy(data.cache.objectPath(digest), path);
        });
        // Pins do not always say how large they are.
        if (bytes <= options.limit)
            await cache.saveCache([staging], keyOf(digests, found));
    }
    catch (error) {
        // Another job may have saved the same key in the meantime: nothing is lost.
        host.log.info(`objects were not kept in the Actions cache: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    }
}
/** Runs `body` between taking the pins' objects from the Actions cache and keeping them there, where that is asked for. */
async function withKeptObjects(bench, pins, body) {
    if (bench.keep === undefined)
        return body();
    const options = { limit: bytesOf(bench.keep, "max-cache"), save: bench.forge.trusted };
    const data = await bench.data();
    const kept = await restoreObjects(bench.host, data, await pins(), options);
    const result = await body();
    // Asked anew: a pipeline that ran has pinned other outs.
    if (kept !== undefined)
        await keepObjects(bench.host, data, await pins(), kept, options);
    return result;
}
/** `500MB`, `5GB`, `2GiB` in bytes. */
function bytesOf(text, input) {
    if (_config_size_js__WEBPACK_IMPORTED_MODULE_9__/* .sizePattern */ .C.test(text))
        return (0,_config_size_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSize */ .D)(text);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`input \`${input}\` is ${JSON.stringify(text)}: expected a size such as 500MB or 5GB`);
}
/** Takes listings first: what they name is known only then. */
async function takeIn(host, data, digests, staging) {
    const seen = new Set();
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(staging);
    const take = async (digest) => {
        if (seen.has(digest))
            return;
        seen.add(digest);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, nameOf(digest));
        if ((await data.cache.has(digest)) || !(await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$B)(path)))
            return;
        // A link, to whatever it leads, would be an object whose bytes can change.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, nameOf(digest)) || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            return;
        const { algorithm, hex } = (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .objectName */ .Hd)(digest);
        if ((await (0,_data_object_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashObjectFile */ .Sk)(algorithm, path)) !== hex) {
            host.log.warning(`the Actions cache held wrong bytes for ${digest}: not taken`);
            return;
        }
        const incoming = await data.cache.begin(digest);
        try {
            await linkOrCopy(path, incoming.path);
            await incoming.commit();
        }
        catch (error) {
            await incoming.discard();
            throw error;
        }
    };
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(digests, 16, take);
    for (const digest of digests.filter(_data_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirDigest */ .gn)) {
        const manifest = (await data.cache.has(digest)) ? await data.cache.readDir(digest) : undefined;
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(manifest?.entries ?? [], 16, (entry) => take(entry.digest));
    }
}
/** Those of the digests, and of what their listings name, that stand in the object cache. */
async function present(data, digests) {
    const found = new Set();
    const all = await (0,_data_listed_js__WEBPACK_IMPORTED_MODULE_11__/* .withListed */ .y)(data.cache, digests);
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(all, 16, async (digest) => {
        if (await data.cache.has(digest))
            found.add(digest);
    });
    return { found, complete: found.size === all.size };
}
function digestsOf(pins) {
    return [...new Set(pins.map((pin) => pin.digest))].filter((digest) => digest !== "").sort();
}
/**
 * By what is pinned, and by what of it is kept: a job that needs a part of a directory must not take the place of one that
 * needs all of it. Without `kept`, what both have in common.
 */
function keyOf(digests, kept) {
    const short = (all) => (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)("sha256", all.join("\n")).slice(0, 32);
    return `${prefix}${short(digests)}-${kept === undefined ? "" : short([...kept].sort())}`;
}
/** The object cache may be on another disk. */
async function linkOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to);
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "EXDEV", "EPERM", "ENOTSUP", "EMLINK"))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    }
}
function nameOf(digest) {
    const { algorithm, hex, dir } = (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .objectName */ .Hd)(digest);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(algorithm, hex.slice(0, 2), `${hex}${dir ? ".dir" : ""}`);
}


/***/ }),

/***/ 18477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choosePins),
/* harmony export */   u: () => (/* binding */ pinsNamed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24855);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9642);







/**
 * The pins that targets name: a path, a directory, a path inside a tracked directory, a `.dvc` file, a `dvc.yaml`, a
 * stage (its outs), or a glob over all of these; and, by `stages`, what those stages read. Neither named: every pin.
 */
function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
    if (targets.length === 0 && stages.length === 0)
        return { pins, part: () => undefined };
    const chosen = new Map();
    const take = (pin, part) => {
        const known = chosen.get(pin);
        if (part === undefined || known === "all")
            chosen.set(pin, "all");
        else
            chosen.set(pin, [...(known ?? []), part]);
    };
    for (const target of targets) {
        const found = named(pins, target, from);
        if (found.length === 0)
            throw unknown(pins, target);
        for (const [pin, part] of found)
            take(pin, part);
    }
    for (const dep of depsOf(stages, pipeline))
        for (const [pin, part] of byPath(pins, dep))
            take(pin, part);
    return {
        pins: pins.filter((pin) => chosen.has(pin)),
        part(pin) {
            const parts = chosen.get(pin);
            if (parts === undefined || parts === "all")
                return undefined;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
        },
    };
}
/** The pins that any of the targets names, whole or in part; none is no error. */
function pinsNamed(pins, targets, from) {
    return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
}
/** Where the user stands comes first, then the root. */
function named(pins, target, from) {
    const near = from === "" ? [] : match(pins, `${from}/${target}`);
    return near.length > 0 ? near : match(pins, target);
}
function match(pins, target) {
    const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const named = pins.filter((pin) => names(pin).includes(written) || (pin.stage !== undefined && isGroup(pin, written)));
    if (named.length > 0)
        return named.map((pin) => [pin, undefined]);
    const path = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(written) ?? written;
    const exact = byPath(pins, path === "" ? "." : path);
    if (!picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(written).isGlob)
        return exact;
    // A pin may have a glob's signs in its own name.
    const whole = exact.filter(([, part]) => part === undefined);
    return whole.length > 0 ? whole : byGlob(pins, path);
}
/** What stands at a path, below it, or holds it. */
function byPath(pins, path) {
    return pins.flatMap((pin) => {
        if ((0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(pin.path, path))
            return [[pin, undefined]];
        if (!(0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, pin.path))
            return [];
        const inside = path.slice(pin.path.length + 1);
        return [[pin, (entry) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(entry, inside)]];
    });
}
function byGlob(pins, glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob, { dot: true, nonegate: true });
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(glob);
    return pins.flatMap((pin) => {
        if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, undefined]];
        // What a directory holds is not known before its listing is read: a glob that may reach into it decides by entry.
        const reaches = base === "" || (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(base, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(pin.path, base);
        const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== undefined;
        const part = (entry) => matches(`${pin.path}/${entry}`);
        return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
    });
}
/** Names of a pin beside its own path. */
function names(pin) {
    if (pin.source !== "dvc")
        return [];
    if (pin.stage === undefined)
        return [pin.file];
    return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(pin.file, pin.stage)];
}
/** `train` also names `train@a` and `train@b`. */
function isGroup(pin, target) {
    return pin.stage !== undefined && (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(pin.file, pin.stage).startsWith(`${target}@`);
}
function depsOf(stages, pipeline) {
    if (stages.length === 0 || pipeline === undefined)
        return [];
    return (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectStages */ .u)(pipeline, stages, true).flatMap((stage) => stage.deps);
}
function unknown(pins, target) {
    const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(target, known);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
        fix: near === undefined
            ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
            : `Did you mean \`${near}\`?`,
    });
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


/***/ })

};

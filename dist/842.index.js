export const id = 842;
export const ids = [842];
export const modules = {

/***/ 70842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _data_push_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28299);
/* harmony import */ var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14890);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46388);
/* harmony import */ var _flow_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18477);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84252);





/** Sends what Git pins from the cache to the remote; on a pull request, below its own prefix. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_2__/* .openBench */ .z)(host, given);
    const all = (await (0,_data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .findPins */ .mP)(host, bench.root)).filter((pin) => pin.cache && pin.push);
    const pins = (0,_flow_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .choosePins */ .s)(all, given.targets);
    if (pins.length === 0) {
        const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
        return { outputs, text: "Nothing is pinned here: there is nothing to push." };
    }
    const result = await (0,_data_push_js__WEBPACK_IMPORTED_MODULE_0__/* .pushPins */ .L7)(await bench.data(), pins);
    const text = `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(result.transferred, "object")} sent, ${result.reused} were there already.`;
    return { outputs: { ...result }, text };
}


/***/ }),

/***/ 28299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ pushPins),
/* harmony export */   OW: () => (/* binding */ promoteDigests),
/* harmony export */   SF: () => (/* binding */ pushDigests),
/* harmony export */   jH: () => (/* binding */ missingRemote)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55834);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4165);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63423);
/* harmony import */ var _hash_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92476);
/* harmony import */ var _materialize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44802);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98810);









/** Puts objects on the remote, a directory's files before its listing, so that a listing there implies its files. */
async function pushDigests(ctx, digests, to) {
    const target = to ?? (await writable(ctx));
    // What main has already need not be pushed once more under a pull request's folder.
    const known = target.scope === "main" ? [target] : await readsOf(ctx, target);
    const plan = await planPush(ctx, digests, (digest) => isOnAny(known, digest));
    return send(ctx, plan, async (digest) => {
        const file = ctx.cache.objectPath(digest);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        await target.storage.write((0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(digest), { file, size });
        return size;
    });
}
/** Pushes what pins name; objects that only the workspace has are put into the cache first. */
async function pushPins(ctx, pins) {
    const started = performance.now();
    const results = [];
    const sum = { bytes: 0, transferred: 0, reused: 0 };
    const moved = pins.filter((pin) => pin.cache && pin.push);
    const byRemote = new Map();
    for (const pin of moved) {
        if (pin.unsupported !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0,_materialize_js__WEBPACK_IMPORTED_MODULE_6__/* .whereOf */ .de)(pin) });
        await ensureCached(ctx, pin);
        const name = pin.remote ?? "";
        byRemote.set(name, [...(byRemote.get(name) ?? []), pin]);
    }
    for (const [name, group] of byRemote) {
        const target = await writable(ctx, name === "" ? undefined : name);
        const digests = group.map((pin) => pin.digest);
        const pushed = await pushDigests(ctx, digests, target);
        sum.bytes += pushed.bytes;
        sum.transferred += pushed.transferred;
        sum.reused += pushed.reused;
        for (const pin of group) {
            const files = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirDigest */ .gn)(pin.digest) ? ((await ctx.cache.readDir(pin.digest))?.entries.length ?? 0) : 1;
            results.push({ path: pin.path, source: pin.source, digest: pin.digest, files, bytes: pin.bytes ?? 0 });
        }
    }
    await ctx.index.save();
    const files = results.reduce((all, pin) => all + pin.files, 0);
    return { files, ...sum, seconds: Math.round(performance.now() - started) / 1000, pins: results };
}
/**
 * Copies objects from a pull request's folder to main's, each verified on its way.
 * The caller vouches for the digests: they come from a trusted record and not from the folder.
 */
async function promoteDigests(ctx, digests) {
    const remotes = await ctx.reads();
    const main = remotes.find((remote) => remote.scope === "main");
    if (main === undefined || (await ctx.write()) === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("there is no remote that this job may write to, so that nothing can be promoted", {
            fix: "Name one in .dvc/config, and run this in a job on the default branch.",
        });
    }
    const absent = [];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(new Set(digests), _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, async (digest) => {
        if (!(await main.storage.exists((0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(digest))))
            absent.push(digest);
    });
    await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchDigests */ .gx)(ctx, absent);
    const pushed = await pushDigests(ctx, absent, main);
    return { ...pushed, reused: pushed.reused + new Set(digests).size - absent.length };
}
/** The digests that no remote of this context holds; a directory counts with its files where its listing is at hand. */
async function missingRemote(ctx, digests) {
    const remotes = await ctx.reads();
    const all = new Set(digests);
    for (const digest of digests) {
        const manifest = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirDigest */ .gn)(digest) ? await ctx.cache.readDir(digest) : undefined;
        for (const entry of manifest?.entries ?? [])
            all.add(entry.digest);
    }
    const missing = [];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(all, _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, async (digest) => {
        if (!(await isOnAny(remotes, digest)))
            missing.push(digest);
    });
    return missing.sort();
}
/** Which objects have to go: a listing that is there already stands for its files. */
async function planPush(ctx, digests, isThere) {
    const files = new Set();
    const dirs = new Set();
    let reused = 0;
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(new Set(digests), _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, async (digest) => {
        if (!(0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirDigest */ .gn)(digest)) {
            files.add(digest);
            return;
        }
        const manifest = await ctx.cache.readDir(digest);
        if (await isThere(digest)) {
            reused += 1 + (manifest?.entries.length ?? 0);
            return;
        }
        if (manifest === undefined)
            throw notHere([digest]);
        dirs.add(digest);
        addFiles(files, manifest);
    });
    const send = [];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(files, _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, async (digest) => {
        if (await isThere(digest))
            reused++;
        else
            send.push(digest);
    });
    return { files: send, dirs: [...dirs], reused };
}
async function send(ctx, plan, one) {
    let bytes = 0;
    const progress = ctx.host.log.progress("push", "objects");
    progress.total(plan.files.length + plan.dirs.length);
    const body = async (digest) => {
        const sent = await one(digest);
        bytes += sent;
        progress.advance(1);
    };
    try {
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(plan.files, _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, body, ctx.host.signal);
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(plan.dirs, _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, body, ctx.host.signal);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            throw notHere(plan.files);
        throw error;
    }
    finally {
        progress.end();
    }
    return { bytes, transferred: plan.files.length + plan.dirs.length, reused: plan.reused };
}
/** A pin whose bytes stand only in the workspace is taken into the cache, if they are still the pinned ones. */
async function ensureCached(ctx, pin) {
    const manifest = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirDigest */ .gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined;
    const needed = manifest?.entries.map((entry) => entry.digest) ?? [];
    const absent = (await ctx.cache.has(pin.digest)) ? [] : [pin.digest];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLimited */ .k)(needed, _fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .parallel */ ._7, async (digest) => {
        if (!(await ctx.cache.has(digest)))
            absent.push(digest);
    });
    if (absent.length === 0)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.root, pin.path);
    const found = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOut */ .VB)(ctx.host, path, ctx.index);
    if (found?.digest === pin.digest) {
        await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOut */ .GO)(ctx.host, ctx.cache, path, ["copy"], ctx.index);
        return;
    }
    const remotes = await ctx.reads(pin.remote === undefined ? undefined : { remote: pin.remote });
    // What the remote has already need not be here.
    if (await isOnAny(remotes, pin.digest))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(found === undefined
        ? `\`${pin.path}\` is pinned as ${pin.digest}, and neither the cache nor the workspace has it`
        : `\`${pin.path}\` is pinned as ${pin.digest}, but the workspace has ${found.digest} and the cache lacks the pinned one`, { where: (0,_materialize_js__WEBPACK_IMPORTED_MODULE_6__/* .whereOf */ .de)(pin), fix: "Commit the new version (dvc commit), or pull the pinned one first." });
}
async function writable(ctx, name) {
    const target = await ctx.write(name === undefined ? undefined : { remote: name });
    if (target !== undefined)
        return target;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("there is no remote that this job may write to", {
        fix: "Name one in .dvc/config (dvc remote add -d NAME URL); jobs of forks only read.",
    });
}
async function readsOf(ctx, target) {
    const reads = await ctx.reads();
    return reads.some((remote) => remote.name === target.name) ? reads : ctx.reads({ remote: target.name });
}
async function isOnAny(remotes, digest) {
    for (const remote of remotes)
        if (await remote.storage.exists((0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(digest)))
            return true;
    return false;
}
function addFiles(files, manifest) {
    for (const entry of manifest.entries)
        files.add(entry.digest);
}
function notHere(digests) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`not in the cache, so that it cannot be pushed: ${digests.slice(0, 5).join(", ")}`, {
        fix: "Pull it first, or push from where it was made.",
    });
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

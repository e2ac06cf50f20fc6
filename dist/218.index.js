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
// EXTERNAL MODULE: ./build/js/lib/hashing.js + 1 modules
var hashing = __webpack_require__(24191);
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
    const text = `${result.files} files, ${result.transferred} objects fetched, ${result.reused} in the cache already.`;
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
                fix: near === undefined ? "`modelgate status` lists what is pinned." : `Did you mean \`${near}\`?`,
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


/***/ })

};

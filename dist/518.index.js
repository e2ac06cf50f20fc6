export const id = 518;
export const ids = [518];
export const modules = {

/***/ 35400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46388);
/* harmony import */ var _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _flow_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72095);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77772);
/* harmony import */ var _flow_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44553);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18175);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5239);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88245);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21349);












/** Shows the bundle: comment, check, job summary and files. It never changes the verdict, and runs no code of the candidate's. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_2__/* .openBench */ .z)(host, given);
    const bundle = (await (0,_flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundleIfThere */ .C)(bench, given.bundle)) ?? (await withoutVerdict(bench));
    const files = await (0,_flow_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReports */ .L)(bench, bundle);
    const published = await (0,_flow_report_js__WEBPACK_IMPORTED_MODULE_7__/* .publishReport */ .S)(bench, bundle, given);
    const text = await render(bundle, given.format, host);
    if (given.out !== undefined)
        await writeOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, given.out), given.out, text);
    return {
        outputs: { comment_url: published.comment_url ?? "", check_url: published.check_url ?? "", ...files },
        text: given.out === undefined ? text : `${given.out} written.`,
    };
}
async function writeOut(path, named, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (cause) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isSystemError */ .Or)(cause))
            throw cause;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the report cannot be written to ${named} (${cause.code ?? "unknown"})`, {
            cause,
            fix: "Name a file in a folder that exists and may be written to.",
        });
    }
}
/** A crash or a cancelled job must not leave yesterday's green: what is touched has no verdict for this commit. */
async function withoutVerdict(bench) {
    if (bench.forge.event === "local")
        return (0,_flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(bench, `${_flow_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .folder */ .TV}/bundle.json`);
    bench.host.log.warning("nothing was compared: the report says that there is no verdict for this commit");
    const plans = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planModels */ .s3)(bench);
    return (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleOf */ .cj)(bench, plans.map((plan) => (0,_flow_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithout */ .Vq)(bench, plan, plan.touched ? "unmeasured" : "untouched")));
}
async function render(bundle, format, host) {
    switch (format) {
        case "markdown":
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .toMarkdown */ .l)(bundle);
        case "html":
            return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_9__/* .toHtml */ .V)(bundle);
        case "json":
            return `${JSON.stringify(bundle, null, 2)}\n`;
        default:
            return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .toTerminal */ .y)(bundle, { colour: host.log.colour, width: host.log.width });
    }
}


/***/ }),

/***/ 44802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ materialize),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   gj: () => (/* binding */ applyPlan),
/* harmony export */   jB: () => (/* binding */ planPin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55834);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4165);
/* harmony import */ var _hash_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92476);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48951);








/** Brings the workspace to what the pin says, from the cache alone. */
async function materialize(ctx, pin, options = {}) {
    const manifest = (0,_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirDigest */ .gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined;
    const plan = await planPin(ctx, pin, manifest, options.force ?? false, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathGuard */ .JV)(ctx.root));
    for (const { digest, path } of plan.place) {
        if (await ctx.cache.has(digest))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} needs the object ${digest}, which is not in the cache`, {
            where: whereOf(pin),
            fix: "Pull it first: modelgate pull",
        });
    }
    const changed = await applyPlan(ctx, plan);
    await ctx.index.save();
    return { changed };
}
/** Compares workspace and pin; the user's own changes in the way are an error unless `force`. */
async function planPin(ctx, pin, manifest, force, guard) {
    const where = whereOf(pin);
    const target = await guard(pin.path, where);
    const inTheWay = [];
    const remove = [];
    const plan = { pin, remove, folder: undefined, makeExecutable: undefined, current: 0, files: 1 };
    /** Takes note that a file has to go; only what the cache holds (or nobody misses) may. */
    const giveUp = async (path) => {
        if (!force && !(0,_link_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeftover */ .i)(path) && !(await isSafe(ctx, path)))
            inTheWay.push(path);
    };
    const refuse = () => {
        if (inTheWay.length === 0)
            return;
        const more = inTheWay.length > 5 ? ` and ${inTheWay.length - 5} more` : "";
        const named = inTheWay.slice(0, 5).map((path) => `\`${path.slice(ctx.root.length + 1)}\``);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named.join(", ")}${more} would be lost: changed here, and in no cache`, {
            where,
            fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up.",
        });
    };
    if (!(0,_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirDigest */ .gn)(pin.digest)) {
        const state = await stateOf(ctx, target, pin.digest);
        if (state === "same") {
            const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(target);
            const lacksBit = pin.executable === true && stats?.isFile() === true && (stats.mode & 64n) === 0n;
            return { ...plan, place: [], makeExecutable: lacksBit ? target : undefined, current: 1 };
        }
        if (state === "directory") {
            for (const path of await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .nT)(target))
                remove.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path));
            for (const path of remove)
                await giveUp(path);
        }
        else if (state === "other")
            await giveUp(target);
        refuse();
        return { ...plan, place: [{ path: target, digest: pin.digest }] };
    }
    if (manifest === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${pin.path}\` needs the directory listing ${pin.digest}, which is not in the cache`, {
            where,
            fix: "Pull it first: modelgate pull",
        });
    }
    const place = [];
    let current = 0;
    const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(target);
    if (stats?.isSymbolicLink() === true) {
        // Never followed: the files would land wherever it points.
        await guard(`${pin.path}/x`, where);
    }
    const isFolder = stats?.isDirectory() === true || (stats?.isSymbolicLink() === true && (await holdsFiles(target)));
    if (stats !== undefined && !isFolder) {
        await giveUp(target);
        remove.push(target);
    }
    const wanted = new Set(manifest.entries.map((entry) => entry.path));
    const there = isFolder ? await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .nT)(target) : [];
    const present = new Set(there);
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLimited */ .k)(manifest.entries, 32, async (entry) => {
        const path = await guard(`${pin.path}/${entry.path}`, where);
        const state = present.has(entry.path) || isFolder ? await stateOf(ctx, path, entry.digest) : "absent";
        if (state === "same") {
            current++;
            return;
        }
        if (state === "other")
            await giveUp(path);
        place.push({ path, digest: entry.digest });
    }, ctx.host.signal);
    for (const path of there) {
        if (wanted.has(path))
            continue;
        const extra = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, ...path.split("/"));
        await giveUp(extra);
        remove.push(extra);
    }
    inTheWay.sort();
    refuse();
    return { ...plan, place, folder: target, current, files: manifest.entries.length };
}
/** Does what a plan says; its objects must be in the cache. Returns whether anything changed. */
async function applyPlan(ctx, plan) {
    const { pin, place, remove, folder, makeExecutable } = plan;
    const linkTypes = ctx.config.cacheTypes;
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLimited */ .k)(remove, 32, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }));
    await pruneEmpty(remove, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.root, pin.path));
    if (folder !== undefined && place.length === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLimited */ .k)(place, 32, async ({ path, digest }) => {
        const old = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path);
        if (old?.isDirectory() === true)
            await clearFolder(path, pin);
        await (0,_link_js__WEBPACK_IMPORTED_MODULE_6__/* .placeObject */ .l)(ctx.cache, digest, path, {
            linkTypes,
            executable: folder === undefined && pin.executable === true,
        });
        const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path);
        if (stats?.isFile() === true)
            await ctx.index.put(path, stats, digest);
    }, ctx.host.signal);
    if (makeExecutable !== undefined) {
        const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(makeExecutable);
        if (stats !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(makeExecutable, Number(stats.mode & 511n) | 0o100);
    }
    return place.length > 0 || remove.length > 0 || makeExecutable !== undefined;
}
/** Where a pin says what it says. */
function whereOf(pin) {
    return pin.where ?? { file: pin.file };
}
async function stateOf(ctx, path, digest) {
    const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path);
    if (stats === undefined)
        return "absent";
    if (stats.isDirectory())
        return "directory";
    if (await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isLinkTo */ .Gm)(path, ctx.cache.objectPath(digest), stats))
        return "same";
    // Any other link is replaced, never followed: what it points to is not the pin's.
    if (!stats.isFile())
        return "other";
    return (await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(path, ctx.index, stats)) === digest ? "same" : "other";
}
/** Whether a file can go without loss: the cache holds its bytes. */
async function isSafe(ctx, path) {
    const stats = await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path);
    if (stats === undefined)
        return true;
    if (stats.isSymbolicLink())
        return isCacheLink(ctx, path);
    if (!stats.isFile())
        return false;
    return ctx.cache.has(await (0,_hash_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(path, ctx.index, stats));
}
async function isCacheLink(ctx, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)).startsWith(ctx.cache.dir);
}
async function holdsFiles(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** A folder where a file belongs goes only when nothing is left in it: what `.dvcignore` names is nobody's but the user's. */
async function clearFolder(path, pin) {
    await pruneEmpty(await emptyFoldersOf(path), path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path);
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOTEMPTY", "EEXIST"))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the folder ${path} stands where a file belongs and holds files that .dvcignore names`, {
            where: whereOf(pin),
            fix: "Move these files away.",
        });
    }
}
/** A made-up file in every folder below, so that pruning looks at each of them. */
async function emptyFoldersOf(path) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true, recursive: true })) {
        if (entry.isDirectory())
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name, "x"));
    }
    return found;
}
/** Takes away the folders that removing files left empty, up to the pin's own. */
async function pruneEmpty(removed, top) {
    const folders = new Set(removed.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
        for (let dir = folder; dir.length > top.length; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(dir);
            }
            catch {
                break;
            }
        }
    }
}


/***/ }),

/***/ 98810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ fetchDigests),
  eJ: () => (/* binding */ pullPins)
});

// UNUSED EXPORTS: total

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/data/cache.js
var cache = __webpack_require__(4165);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/data/disk.js



/** Room that is left alone, so that a job can still write its logs. */
const reserve = 64 * 1024 * 1024;
/** Ends a transfer before it begins where the disk cannot hold it. */
async function checkDisk(folder, needed) {
    if (needed <= 0)
        return;
    const free = await freeBytes(folder);
    if (free === undefined || needed + reserve <= free)
        return;
    throw new errors/* UserError */.yo(`this needs ${size(needed)} on the disk of ${folder}, where ${size(free)} are free`, {
        fix: "Free space, name fewer targets, or set cache.dir to a larger disk (cache.type `hardlink` needs the data only once).",
    });
}
async function freeBytes(folder) {
    for (let dir = folder;; dir = (0,external_node_path_.dirname)(dir)) {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(dir);
            return bavail * bsize;
        }
        catch (error) {
            if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR") || dir === (0,external_node_path_.dirname)(dir))
                return undefined;
        }
    }
}
function size(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

// EXTERNAL MODULE: ./build/js/data/fetch.js
var fetch = __webpack_require__(63423);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js + 1 modules
var hash_tree = __webpack_require__(92476);
// EXTERNAL MODULE: ./build/js/data/materialize.js
var materialize = __webpack_require__(44802);
;// CONCATENATED MODULE: ./build/js/data/transfer.js








/** Brings pins into the workspace: everything is checked first, then fetched, then put in place. */
async function pullPins(ctx, pins, options = {}) {
    const started = performance.now();
    const fetched = (0,fetch/* nothingFetched */.P2)();
    const moved = pins.filter((pin) => pin.cache);
    refuseUnsupported(moved);
    try {
        const manifests = await (0,fetch/* manifestsOf */.oF)(ctx, moved.map(wantedPin), fetched);
        if (options.allowMissing !== true)
            refuseMissing(fetched);
        const guard = (0,paths/* pathGuard */.JV)(ctx.root);
        const plans = [];
        for (const pin of moved) {
            const manifest = manifests.get(pin.digest);
            if ((0,cache/* isDirDigest */.gn)(pin.digest) && manifest === undefined)
                continue;
            plans.push(await (0,materialize/* planPin */.jB)(ctx, pin, manifest, options.force ?? false, guard));
        }
        const wanted = await (0,fetch/* notCached */.iU)(ctx, (0,fetch/* unique */.Am)(plans.flatMap(wantedByPlan)));
        await checkRoom(ctx, plans, manifests, wanted);
        await (0,fetch/* fetchObjects */.rt)(ctx, wanted, fetched);
        if (options.allowMissing !== true)
            refuseMissing(fetched);
        const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
        for (const plan of plans) {
            await (0,materialize/* applyPlan */.gj)(ctx, { ...plan, place: plan.place.filter(({ digest }) => !absent.has(digest)) });
        }
        for (const digest of absent)
            ctx.host.log.warning(`missing in every remote: ${digest}`);
        await ctx.index.save();
        const results = plans.map((plan) => resultOf(plan.pin, manifests.get(plan.pin.digest)));
        return total(results, fetched.objects, countObjects(plans) - wanted.length, fetched.bytes, started);
    }
    catch (error) {
        // A cut connection keeps what has arrived, so that the next attempt goes on from there; bad input leaves no trace.
        if (error instanceof errors/* UserError */.yo)
            await (0,fetch/* takeBack */.zH)(ctx, fetched);
        throw error;
    }
}
/** Gets objects into the cache alone; a directory with all that it holds. */
async function fetchDigests(ctx, digests) {
    const fetched = (0,fetch/* nothingFetched */.P2)();
    const roots = digests.map((digest) => ({ digest, name: digest }));
    try {
        const manifests = await (0,fetch/* manifestsOf */.oF)(ctx, roots, fetched);
        const files = roots.flatMap((one) => {
            const manifest = manifests.get(one.digest);
            return (0,cache/* isDirDigest */.gn)(one.digest) ? (manifest === undefined ? [] : (0,fetch/* wantedOf */.Lm)(manifest, one)) : [one];
        });
        refuseMissing(fetched);
        await (0,fetch/* fetchObjects */.rt)(ctx, await (0,fetch/* notCached */.iU)(ctx, (0,fetch/* unique */.Am)(files)), fetched);
        refuseMissing(fetched);
        return { bytes: fetched.bytes, objects: fetched.objects };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            await (0,fetch/* takeBack */.zH)(ctx, fetched);
        throw error;
    }
}
function wantedPin(pin) {
    return {
        digest: pin.digest,
        name: pin.path,
        ...(pin.remote === undefined ? {} : { remote: pin.remote }),
        ...(pin.bytes === undefined || (0,cache/* isDirDigest */.gn)(pin.digest) ? {} : { bytes: pin.bytes }),
    };
}
function wantedByPlan(plan) {
    const pin = wantedPin(plan.pin);
    if (plan.folder === undefined)
        return plan.place.map(() => pin);
    const folder = `${plan.folder}`;
    return plan.place.map(({ path, digest }) => ({
        digest,
        name: `${plan.pin.path}/${path.slice(folder.length + 1).replaceAll("\\", "/")}`,
        ...(pin.remote === undefined ? {} : { remote: pin.remote }),
    }));
}
function refuseUnsupported(pins) {
    for (const pin of pins) {
        if (pin.unsupported === undefined)
            continue;
        throw new errors/* UserError */.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0,materialize/* whereOf */.de)(pin) });
    }
}
function refuseMissing(fetched) {
    if (fetched.missing.length > 0)
        throw (0,fetch/* missingError */.$y)(fetched.missing);
}
/** The bytes still to come, by what the pins say less what is here, and once more for the copy in the workspace. */
async function checkRoom(ctx, plans, manifests, wanted) {
    if (wanted.length === 0)
        return;
    const absent = new Set(wanted.map((one) => one.digest));
    let needed = 0;
    for (const plan of plans) {
        const { pin, place } = plan;
        if (pin.bytes === undefined || !place.some(({ digest }) => absent.has(digest)))
            continue;
        const entries = manifests.get(pin.digest)?.entries ?? [];
        let here = 0;
        for (const { digest, path } of entries) {
            if (absent.has(digest))
                continue;
            here += (await ctx.cache.size(digest)) ?? Number((await (0,hash_tree/* lstatIfThere */.Cm)((0,external_node_path_.join)(ctx.root, pin.path, path)))?.size ?? 0);
        }
        needed += Math.max(0, pin.bytes - here);
    }
    const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
    await checkDisk(ctx.cache.dir, first === "hardlink" || first === "symlink" ? needed : needed * 2);
}
function countObjects(plans) {
    return (new Set(plans.flatMap((plan) => plan.place.map((one) => one.digest))).size + sum(plans, (plan) => plan.current));
}
function resultOf(pin, manifest) {
    return {
        path: pin.path,
        source: pin.source,
        digest: pin.digest,
        files: manifest?.entries.length ?? pin.files ?? 1,
        bytes: pin.bytes ?? 0,
    };
}
/** Adds up what was done for each pin. */
function total(pins, transferred, reused, bytes, started) {
    const seconds = Math.round(performance.now() - started) / 1000;
    return { files: sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
}
function sum(items, of) {
    return items.reduce((all, item) => all + of(item), 0);
}


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

/***/ 98218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   TQ: () => (/* binding */ closureOf)
/* harmony export */ });
/** Whether `path` is `dir` or lies inside it; `.` holds everything. */
function below(path, dir) {
    return dir === "." || path === dir || path.startsWith(`${dir}/`);
}
/** Stages that make the model, its metrics or its evidence; with none of them, every stage in the model's directory. */
function targetsOf(pipeline, model) {
    const wanted = [...model.metrics, ...model.evidence, ...(model.artifact === undefined ? [] : [model.artifact])];
    const stages = [...pipeline.stages.values()];
    const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) ||
        (model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir)));
    const makers = stages.filter(makes);
    const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
    return chosen.map((stage) => stage.address);
}
/** The targets and every stage above them, in the pipeline's order. */
function closureOf(pipeline, targets) {
    const stages = [...pipeline.stages.values()];
    const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
    const seen = new Set();
    const open = [...targets];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name))
            continue;
        seen.add(name);
        for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
    }
    return pipeline.order.filter((name) => seen.has(name));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19233);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50345);



/** One model's part: both documents, the baseline's record, and small evidence files (text, 256 KiB at most each). */
const ModelReport = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    report_key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RunRecord */ .d3.nullable(),
    baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RunRecord */ .d3.nullable(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VerdictDocument */ .z8,
    /** Files changed between base and head that this model reads, for "what changed". */
    changed_files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10_000),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["candidate", "baseline"]), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(262_144) })),
});
/** Everything a report needs, as data; Markdown, HTML, check run and summary are views. schema/bundle.schema.json */
const ReportBundle = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("modelgate/bundle/1"),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300).exactOptional(),
    server_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().exactOptional(),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    /** The aggregate over all models: the worst of them. */
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Verdict */ .Y,
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ModelReport),
    created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});


/***/ }),

/***/ 21349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37849);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);




const mostRows = 20;
/** The report in short, for a terminal: verdict, judged metrics, what changed, baseline, how to reproduce. */
function toTerminal(bundle, options) {
    const parts = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(bundle).filter((part) => part.brief === true);
    const width = Math.max(40, options.width);
    const drawn = parts.map(({ block }) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
    return `${drawn.join("\n\n")}\n`;
}
function drawBlock(block, options) {
    switch (block.kind) {
        case "heading":
            return paint(wrap(line(block.text), options.width), block.verdict, options);
        case "paragraph":
            return wrap(line(block.text), options.width);
        case "notice":
            return wrap(`! ${line(block.text)}`, options.width, "  ");
        case "table":
            return drawTable(block, options);
        default:
            return "";
    }
}
function drawTable(table, options) {
    const shown = table.rows.slice(0, mostRows);
    const rows = [{ cells: table.head }, ...shown].map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(line(cell), 60)),
    }));
    const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
    const lines = rows.map((row) => {
        const cells = row.cells.map((cell, column) => {
            const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
            return table.align[column] === "right" ? room + cell : cell + room;
        });
        const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
        return row.verdict === undefined ? text : paint(text, row.verdict, options);
    });
    const left = table.rows.length - shown.length;
    return [...lines, ...(left > 0 ? [`  … and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more", "more")} ${table.noun}`] : [])].join("\n");
}
const colours = {
    fail: 31,
    missing: 31,
    "not-comparable": 31,
    inconclusive: 33,
    warn: 33,
    "no-baseline": 36,
    pass: 32,
};
function paint(text, verdict, options) {
    const code = colours[verdict];
    return options.colour && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/** Words only; escape sequences in a metric's name are shown as �. */
function line(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(text), 600).replaceAll("\u00a0", " ");
}
function wrap(text, width, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        if (current !== "" && columns(current) + 1 + columns(word) > width) {
            lines.push(current);
            current = indent + word;
        }
        else
            current = current === "" ? word : `${current} ${word}`;
    }
    return [...lines, current].join("\n");
}
function cut(text, width) {
    if (columns(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (columns(kept) + columns(character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** How wide a terminal draws a text: two columns for emoji and East Asian characters, none for marks. */
function columns(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
        const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
        width += wide.test(segment) ? 2 : 1;
    }
    return width;
}


/***/ })

};

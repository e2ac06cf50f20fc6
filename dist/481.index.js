export const id = 481;
export const ids = [481];
export const modules = {

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

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ neededPins),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yg: () => (/* binding */ pinsOfLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14890);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98218);





/** Pins in the locks of a model's pipeline, as the locks are now; `stage` is the stage's whole address. */
async function pinsOfLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
    const pins = [];
    for (const file of locks) {
        try {
            pins.push(...(0,_data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPins */ .oA)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
        }
        catch (error) {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOENT"))
                throw error;
        }
    }
    return pins.map((pin) => (pin.stage === undefined ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) }));
}
/** DVC's address of a stage in a lock file: `train`, or `sub/dvc.yaml:train` below the root. */
function addressOf(lockFile, stage) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
    return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
}
/** What the lock does not say of its outs (where they stand, whether they are cached), from the pipeline. */
function outsOf(pipeline, lockFile) {
    return (name) => {
        const stage = pipeline.stages.get(addressOf(lockFile, name));
        if (stage === undefined)
            return undefined;
        return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
                const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
                return out && { cache: out.cache, push: out.push, ...(out.remote === undefined ? {} : { remote: out.remote }) };
            },
        };
    };
}
/**
 * The pins that the record is made from: metrics and evidence. The model itself is recorded by its digest, which the
 * lock names unless it lies inside of a directory that a stage makes.
 */
async function neededPins(bench, plan) {
    const pipeline = await bench.pipeline();
    const wanted = new Set([...plan.model.metrics, ...plan.model.evidence]);
    if (plan.model.metrics.length === 0) {
        for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
                if (out.kind === "metric")
                    wanted.add(out.path);
        }
    }
    const pins = await pinsOfLocks(bench, plan);
    const { artifact } = plan.model;
    if (artifact !== undefined && !pins.some((pin) => pin.path === artifact))
        wanted.add(artifact);
    return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(path, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(pin.path, path)));
}


/***/ })

};

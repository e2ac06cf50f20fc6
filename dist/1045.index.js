export const id = 1045;
export const ids = [1045,7517];
export const modules = {

/***/ 44802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   materialize: () => (/* binding */ materialize)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68019);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99458);
/* harmony import */ var _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85872);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84388);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41599);








/** Brings the workspace to what the pin says, from the cache alone. */
async function materialize(ctx, pin, options = {}) {
    const manifest = pin.manifest ?? ((0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDirDigest */ .gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined);
    const { force = false } = options;
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planPin */ .j)(ctx, pin, manifest, { force, guard: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGuard */ .JV)(ctx.root), fold: (0,_folding_js__WEBPACK_IMPORTED_MODULE_3__/* .foldOf */ .Lc)(ctx.root) });
    for (const { digest, path } of plan.place) {
        if (await ctx.cache.has(digest))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(plan, path))} needs the object ${digest}, which is not in the cache`, {
            where: (0,_pin_js__WEBPACK_IMPORTED_MODULE_7__/* .whereOf */ .d)(pin),
            fix: "Pull it first: modelgate pull",
        });
    }
    try {
        return { changed: await (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyPlan */ .g)(ctx, plan) };
    }
    finally {
        await (0,_lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__/* .settleIndex */ .Q)(ctx, [plan]);
        await ctx.index.save();
    }
}


/***/ }),

/***/ 27517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchDigests: () => (/* binding */ fetchDigests),
  isReached: () => (/* binding */ isReached),
  pullPins: () => (/* binding */ pullPins),
  total: () => (/* binding */ total)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var lib_paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/data/apply.js
var apply = __webpack_require__(68019);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/folding.js
var folding = __webpack_require__(99458);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
// EXTERNAL MODULE: ./build/js/data/object-hash.js
var object_hash = __webpack_require__(19925);
// EXTERNAL MODULE: ./build/js/data/pin.js
var data_pin = __webpack_require__(84388);
;// CONCATENATED MODULE: ./build/js/data/imports/within.js

/** The origin of a file in a directory that was imported as a whole; a cloud's files have their own. */
function originWithin(origin, path) {
    if (origin.kind === "cloud")
        return undefined;
    if (origin.kind === "repository")
        return { ...origin, path: external_node_path_.posix.join(origin.path, path) };
    const { etag: _, checksum: __, version: ___, files, ...rest } = origin;
    const file = files?.find((one) => one.path === path);
    return {
        ...rest,
        url: `${origin.url.replace(/\/+$/, "")}/${path}`,
        ...(file?.etag === undefined ? {} : { etag: file.etag }),
        ...(file?.version === undefined ? {} : { version: file.version }),
    };
}

;// CONCATENATED MODULE: ./build/js/data/imports/partial.js











/**
 * Pins with the digests that imports without one have now (`dvc import --no-download`): what arrives is hashed instead of
 * verified, and kept in the cache. Only the source's etag or version can vouch for it, and a message says so.
 */
async function completed(ctx, pins) {
    const found = [];
    for (const pin of pins)
        found.push(pin.partial === undefined ? pin : await complete(ctx, pin));
    return found;
}
async function complete(ctx, pin) {
    const { origin, partial: _, ...rest } = pin;
    if (origin === undefined || origin.kind === "cloud")
        throw new Error(`a partial import without a source: ${pin.file}`);
    const arrived = origin.kind === "repository" ? await inRepository(ctx, pin, origin) : await fromUrl(ctx, pin, origin);
    ctx.host.log.notice(`${pin.path} was imported without its data: it is taken as it is at the source, since Git holds no digest of it (dvc update ${pin.file}, then commit that file)`);
    return { ...rest, origin, ...arrived };
}
async function inRepository(ctx, pin, origin) {
    const digest = await (await ctx.imports.repository(origin)).digestOf(origin.path, "md5");
    if (digest !== undefined)
        return { digest };
    throw new errors/* UserError */.yo(`there is no \`${origin.path}\` in what \`${pin.path}\` is imported from`, {
        where: (0,data_pin/* whereOf */.d)(pin),
    });
}
async function fromUrl(ctx, pin, origin) {
    if (origin.files === undefined)
        return { digest: await keep(ctx, pin, origin) };
    const entries = [];
    for (const { path } of origin.files) {
        entries.push({ path, digest: await keep(ctx, pin, originWithin(origin, path) ?? origin) });
    }
    const { bytes, digest } = (0,dir_object/* dirObject */.Fp)(entries);
    await ctx.cache.putBytes(bytes, digest);
    return { digest };
}
/** Fetches one file into the cache under the digest that it turns out to have. */
async function keep(ctx, pin, origin) {
    if (origin.kind === "cloud")
        throw new Error(`not a source of an import: ${pin.file}`);
    const folder = (0,external_node_path_.join)(ctx.cache.dir, ".modelgate-tmp");
    const temporary = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        return await (0,faults/* retried */.sT)(ctx.host, `cannot fetch \`${pin.path}\``, async () => {
            for (const { storage, key, version } of await ctx.imports.places(origin, "")) {
                const found = await storage.read(key, { version });
                if (found === undefined)
                    continue;
                await (0,external_node_stream_promises_.pipeline)(found.stream, (0,external_node_fs_.createWriteStream)(temporary)).catch((cause) => {
                    throw new faults/* TransientError */.N_(`the line to ${storage.url} was cut`, { cause });
                });
                const digest = `md5:${await (0,object_hash/* hashObjectFile */.Sk)("md5", temporary)}`;
                await ctx.cache.putFile(temporary, digest);
                return digest;
            }
            throw new errors/* UserError */.yo(`what \`${pin.path}\` was imported from is not there any more: ${shown(origin.url)}`, {
                where: (0,data_pin/* whereOf */.d)(pin),
                fix: "If it is a directory, import it with its data (dvc update), so that Git holds what it consists of.",
            });
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
function shown(url) {
    return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
}

// EXTERNAL MODULE: ./build/js/data/lfs/refresh.js
var refresh = __webpack_require__(85872);
// EXTERNAL MODULE: ./build/js/data/plan.js + 3 modules
var plan = __webpack_require__(41599);
// EXTERNAL MODULE: ./build/js/data/disk.js
var disk = __webpack_require__(34030);
;// CONCATENATED MODULE: ./build/js/data/room.js

/**
 * Ends a pull that the disks cannot hold before it begins: by the bytes still to come, as far as pins and listings tell
 * them, and those of the copies in the workspace.
 */
async function checkRoom(ctx, plans, wanted, here) {
    const known = wanted.reduce((all, one) => all + (one.bytes ?? 0), 0);
    const copied = sum(plans, ({ place }) => sum(place, ({ digest }) => here.get(digest) ?? 0));
    // Of a directory whose listing tells no sizes, what is neither in place nor in the cache is still to come.
    const absent = new Set(wanted.flatMap((one) => (one.bytes === undefined ? [one.digest] : [])));
    const guessed = sum(plans, ({ pin, place, isFolder, currentBytes, files }) => {
        if (!isFolder || pin.bytes === undefined || files < (pin.files ?? files))
            return 0;
        if (!place.some(({ digest }) => absent.has(digest)))
            return 0;
        return Math.max(0, pin.bytes - currentBytes - sum(place, ({ digest }) => here.get(digest) ?? 0));
    });
    const arriving = known + guessed;
    const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
    const linked = first === "hardlink" || first === "symlink";
    await (0,disk/* checkRoomFor */.Ty)([
        { folder: ctx.cache.dir, bytes: arriving },
        { folder: ctx.root, bytes: linked ? 0 : arriving + copied },
    ]);
}
function sum(items, of) {
    return items.reduce((all, item) => all + of(item), 0);
}

// EXTERNAL MODULE: ./build/js/lib/breathe.js
var breathe = __webpack_require__(77791);
;// CONCATENATED MODULE: ./build/js/data/wanted.js




/** What a pin itself asks for: its file, or its listing. */
function wantedPin(pin) {
    return {
        digest: pin.digest,
        name: pin.path,
        ...(pin.remote === undefined ? {} : { remote: pin.remote }),
        ...(pin.bytes === undefined || (0,data_digest/* isDirDigest */.gn)(pin.digest) ? {} : { bytes: pin.bytes }),
        ...(pin.origin === undefined ? {} : { origin: pin.origin }),
    };
}
function wantedFile(pin, entry) {
    const origin = entry.location !== undefined ? cloudOrigin(entry.location) : pin.origin && originWithin(pin.origin, entry.path);
    return {
        digest: entry.digest,
        name: (0,lib_paths/* showPath */.P8)(`${pin.path}/${entry.path}`),
        ...(pin.remote === undefined ? {} : { remote: pin.remote }),
        ...(entry.size === undefined ? {} : { bytes: entry.size }),
        ...(origin === undefined ? {} : { origin }),
    };
}
function cloudOrigin({ key, ...more }) {
    return { kind: "cloud", path: key, ...more };
}
/** The objects that plans need: those to be fetched, and the sizes of those that are in the cache. */
async function absentOf(ctx, plans) {
    const wanted = new Map();
    const here = new Map();
    const pause = (0,breathe/* breather */.o)(ctx.host.signal);
    for (const { pin, place } of plans) {
        for (const entry of place) {
            const { digest } = entry;
            if (here.has(digest) || wanted.has(digest))
                continue;
            const size = await ctx.cache.size(digest);
            if (size !== undefined)
                here.set(digest, size);
            else
                wanted.set(digest, entry.path === "" ? wantedPin(pin) : wantedFile(pin, entry));
            await pause();
        }
    }
    return { wanted: [...wanted.values()], here };
}

;// CONCATENATED MODULE: ./build/js/data/transfer.js













/**
 * Brings pins into the workspace: everything is checked first, then fetched, then put in place. What has arrived stays in
 * the cache if it ends early, and what is in place stays there.
 */
async function pullPins(ctx, pins, options = {}) {
    const started = performance.now();
    const fetched = (0,fetch.nothingFetched)();
    const chosen = pins.filter((pin) => pin.cache);
    refuseUnsupported(chosen);
    const moved = await completed(ctx, chosen);
    const placed = [];
    try {
        const manifests = await listingsOf(ctx, moved, fetched);
        if (options.allowMissing !== true)
            refuseMissing(fetched);
        const reached = moved.filter((pin) => isReached(manifests.get(pin), options.only?.(pin)));
        if (reached.length === 0 && moved.length > 0) {
            throw new errors/* UserError */.yo("the globs name no file that Git pins", {
                fix: "Name files from the repository's root on, as `modelgate pull --help` says.",
            });
        }
        const plans = await planAll(ctx, reached, manifests, options);
        const { wanted, here } = await absentOf(ctx, plans);
        await checkRoom(ctx, plans, wanted, here);
        await (0,fetch/* fetchObjects */.rt)(ctx, wanted, fetched);
        if (options.allowMissing !== true)
            refuseMissing(fetched);
        const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
        if (absent.size === 0)
            await keepListings(ctx, plans);
        for (const plan of plans) {
            placed.push(plan);
            await (0,apply/* applyPlan */.g)(ctx, plan, absent);
        }
        for (const digest of absent)
            ctx.host.log.warning(`missing in every remote: ${digest}`);
        const current = transfer_sum(plans, (plan) => plan.current);
        return total(plans.map(resultOf), fetched.objects, here.size + current, fetched.bytes, started);
    }
    finally {
        await (0,refresh/* settleIndex */.Q)(ctx, placed);
        await ctx.index.save();
    }
}
/** Whether a pin has anything that is wanted. */
function isReached(manifest, part) {
    if (part?.mayBeEmpty !== true || manifest === undefined)
        return true;
    return manifest.entries.some((entry) => part(entry.path));
}
/** Gets objects into the cache alone; a directory with all that it holds. */
async function fetchDigests(ctx, digests) {
    const fetched = (0,fetch.nothingFetched)();
    const roots = digests.map((digest) => ({ digest, name: digest }));
    const manifests = await (0,fetch/* manifestsOf */.oF)(ctx, roots, fetched);
    const files = roots.flatMap((one) => {
        const manifest = manifests.get(one.digest);
        return (0,data_digest/* isDirDigest */.gn)(one.digest) ? (manifest === undefined ? [] : (0,fetch/* wantedOf */.Lm)(manifest, one)) : [one];
    });
    refuseMissing(fetched);
    await (0,fetch/* fetchObjects */.rt)(ctx, await (0,fetch/* notCached */.iU)(ctx, (0,fetch/* unique */.Am)(files)), fetched);
    refuseMissing(fetched);
    return { bytes: fetched.bytes, objects: fetched.objects };
}
async function planAll(ctx, pins, manifests, options) {
    const fold = (0,folding/* foldOf */.Lc)(ctx.root);
    const paths = pins.map((pin) => pin.path);
    if (fold !== undefined)
        (0,folding/* refuseTwins */.sv)(paths, fold, "the pins", { file: ctx.root });
    const guard = (0,lib_paths/* pathGuard */.JV)(ctx.root);
    const plans = [];
    for (const pin of pins) {
        const manifest = manifests.get(pin);
        if ((0,data_digest/* isDirDigest */.gn)(pin.digest) && manifest === undefined)
            continue;
        const { force = false, only } = options;
        plans.push(await (0,plan/* planPin */.j)(ctx, pin, manifest, { force, guard, fold, only: only?.(pin) }));
    }
    return plans;
}
/** What directories hold: by Git itself where it lists their files, else by their listings. */
async function listingsOf(ctx, pins, into) {
    const fetched = await (0,fetch/* manifestsOf */.oF)(ctx, pins.filter((pin) => pin.manifest === undefined).map(wantedPin), into);
    const found = new Map();
    for (const pin of pins) {
        const manifest = pin.manifest ?? fetched.get(pin.digest);
        if (manifest !== undefined)
            found.set(pin, manifest);
    }
    return found;
}
/** Listings that Git holds go into the cache as well once it has all their files: DVC looks for them there. */
async function keepListings(ctx, plans) {
    for (const { pin, files } of plans) {
        const { digest, manifest } = pin;
        if (manifest === undefined || files < manifest.entries.length || (await ctx.cache.has(digest)))
            continue;
        const { algorithm } = (0,data_digest/* objectName */.Hd)(digest);
        if (algorithm !== "sha256")
            await ctx.cache.putBytes((0,dir_object/* dirObject */.Fp)(manifest.entries, algorithm).bytes, digest);
    }
}
function refuseUnsupported(pins) {
    for (const pin of pins) {
        if (pin.unsupported === undefined)
            continue;
        throw new errors/* UserError */.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0,data_pin/* whereOf */.d)(pin) });
    }
}
function refuseMissing(fetched) {
    if (fetched.missing.length > 0)
        throw (0,fetch/* missingError */.$y)(fetched.missing);
}
function resultOf({ pin, files }) {
    const { path, source, digest, bytes = 0 } = pin;
    return { path, source, digest, files, bytes };
}
/** Adds up what was done for each pin. */
function total(pins, transferred, reused, bytes, started) {
    const seconds = Math.round(performance.now() - started) / 1000;
    return { files: transfer_sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
}
function transfer_sum(items, of) {
    return items.reduce((all, item) => all + of(item), 0);
}


/***/ }),

/***/ 21045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeInputs: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var _data_materialize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44802);
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52103);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77997);
/* harmony import */ var _outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33652);






/** Puts in place what a stage that must run reads and is not here: from the cache, or with `pull` from the remote. */
async function placeInputs(engine, stage, options, makeAgain) {
    const wanted = new Map();
    // What is missing has been taken away, or never came: with `allowMissing` the stage goes on from what it had made.
    const kept = options.allowMissing !== true ? [] : stage.outs.filter((out) => out.persist).map((out) => out.path);
    for (const path of [...(0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readsOf */ .JP)(stage), ...kept]) {
        for (const pin of await engine.contents.absent(path)) {
            // The outs of the stage itself are about to be made, and may lie below a folder it reads.
            if (kept.includes(pin.path) || !stage.outs.some((out) => out.path === pin.path))
                wanted.set(pin.path, pin);
        }
    }
    for (const pin of wanted.values())
        await placePin(engine, stage, pin, options.pull === true, makeAgain);
}
async function placePin(engine, stage, pin, pull, makeAgain) {
    const { data } = engine.ctx;
    const content = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPin */ .RV)(pin);
    const whole = { ...pin, cache: true };
    try {
        if (content !== undefined && (await (0,_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .allCached */ .sC)(engine, [content])))
            await (0,_data_materialize_js__WEBPACK_IMPORTED_MODULE_0__.materialize)(data, whole);
        else if (pull)
            await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.pullPins)(data, [whole]);
        else
            throw notHere(stage, pin);
        engine.contents.forget([pin.path]);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        // Its bytes are nowhere: the stage that made it can make it again.
        const maker = pull ? makerOf(engine, pin) : undefined;
        if (maker === undefined)
            throw error;
        engine.ctx.host.log.warning(`${pin.path} cannot be fetched, so stage ${maker} makes it again: ${error.message}`);
        if (!(await makeAgain(maker)))
            throw error;
    }
}
function makerOf(engine, pin) {
    for (const stage of engine.ctx.pipeline.stages.values()) {
        if (stage.lockFile === pin.file && stage.name === pin.stage)
            return stage.address;
    }
    return undefined;
}
function notHere(stage, pin) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`stage ${stage.address} reads \`${pin.path}\`, which ${pin.file} pins and neither the workspace nor the cache holds`, { where: { file: stage.file }, fix: "Run with --pull, or pull it first: modelgate pull." });
}


/***/ })

};

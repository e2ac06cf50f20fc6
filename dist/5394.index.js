export const id = 5394;
export const ids = [5394,7517];
export const modules = {

/***/ 35400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36559);
/* harmony import */ var _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _flow_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13136);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77772);
/* harmony import */ var _flow_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44553);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18175);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5239);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88245);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21349);












/** Shows the bundle: comment, check, job summary and files. It never changes the verdict, and runs no code of the candidate's. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_2__.openBench)(host, given);
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

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findAllPins)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);



/** Every pin of the repository: DVC's and Git LFS's; `outsOf` as in `findPins`. */
async function findAllPins(host, root, outsOf) {
    const [dvc, lfs] = await Promise.all([(0,_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .findPins */ .mP)(host, root, outsOf), (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .findLfsPins */ .N)(host, root)]);
    if (lfs.length > 0)
        refuseTwins(dvc, lfs);
    return [...dvc, ...lfs];
}
/** What DVC moves, Git LFS must not move as well: each would take the other's file for a change. */
function refuseTwins(dvc, lfs) {
    const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
    for (const pin of lfs) {
        for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === undefined)
                continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
                where: other.where ?? { file: other.file },
                fix: "Keep one of them: git rm --cached the file, or take it out of DVC.",
            });
        }
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
/* harmony import */ var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);

/** Whether `path` is `dir` or lies inside it; `.` holds everything. */
function below(path, dir) {
    return (dir === "." && !(0,_pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(path)) || path === dir || path.startsWith(`${dir}/`);
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

/***/ 65372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   T$: () => (/* binding */ clearHandover),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Zt: () => (/* binding */ dropHandover),
/* harmony export */   lN: () => (/* binding */ writeHandover),
/* harmony export */   x2: () => (/* binding */ readHandoverBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);




/**
 * Files under `.modelgate/`, by which steps and jobs hand values on. The folder ignores itself, so that it never
 * shows up as an untracked change.
 */
const folder = ".modelgate";
/** Hands a file on and says where it stands; a commit may hold links under these names, which are not followed. */
async function writeHandover(root, name, text) {
    await writeWhole(await placeOf(root, ".gitignore"), "*\n");
    await writeWhole(await placeOf(root, name), text);
    return `${folder}/${name}`;
}
/** Takes back what was handed on: a file, or a folder of them. */
async function dropHandover(root, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await placeOf(root, name), { recursive: true, force: true });
}
async function writeWhole(path, text) {
    const temporary = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
function placeOf(root, name) {
    const file = `${folder}/${name}`;
    return (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideRoot */ .p0)(root, file, { file });
}
/** A file's bytes, or undefined where it was not handed on. More than `limit` bytes are refused: it may be hostile. */
async function readHandoverBytes(root, name, limit) {
    try {
        const path = await placeOf(root, name);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${folder}/${name} has ${size} bytes, at most ${limit} are read`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** The same as text; a bundle is the largest thing that is handed on. */
async function readHandover(root, name, limit = 64 * 1024 * 1024) {
    return (await readHandoverBytes(root, name, limit))?.toString("utf8");
}
/** What an earlier run on the same machine left must not be taken for this one's. The object cache stays. */
async function clearHandover(root) {
    const mine = [
        "runs",
        "stages",
        "handed-on",
        "records",
        "evidence",
        "objects",
        "plan.json",
        "diff.json",
        "diffs",
        "verify.json",
        "bundle.json",
        "report.md",
        "report.html",
    ];
    for (const name of mine)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await placeOf(root, name), { recursive: true, force: true });
}
/** A model's name as a file's name. */
function fileName(model) {
    return encodeURIComponent(model).replace(/\*/g, "%2A");
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ allPins),
/* harmony export */   Yf: () => (/* binding */ neededPins),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yg: () => (/* binding */ pinsOfLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
/* harmony import */ var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
/* harmony import */ var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);







/** Every pin of the repository. The pipeline is loaded only where the bare text of a dvc.yaml cannot place its outs. */
async function allPins(bench) {
    const pins = await (0,_data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllPins */ .L)(bench.host, bench.root);
    if (!pins.some((pin) => pin.unplaced))
        return pins;
    const pipeline = await bench.pipeline();
    return (0,_data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllPins */ .L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
}
/** Pins in the locks of a model's pipeline, as the locks are now; `stage` is the stage's whole address. */
async function pinsOfLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
    const pins = [];
    for (const file of locks) {
        try {
            pins.push(...(0,_data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPins */ .oA)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
        }
        catch (error) {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT"))
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
    const pins = [...(await pinsOfLocks(bench, plan)), ...(await (0,_data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPinsOf */ .H)(await bench.data()))];
    const { artifact } = plan.model;
    if (artifact !== undefined && !pins.some((pin) => pin.path === artifact))
        wanted.add(artifact);
    return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(pin.path, path)));
}


/***/ }),

/***/ 77772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   BW: () => (/* binding */ touchesModel),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   s3: () => (/* binding */ planModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60826);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77997);
/* harmony import */ var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35403);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9642);








/**
 * Which models the event touches, decided from Git alone: no data is read and no network used. A model that main has
 * never measured is decided by the caller (`force`), since only the tracker knows.
 */
async function planModels(bench, options = {}) {
    refuseOtherCheckout(bench);
    const pipeline = await bench.pipeline();
    const changed = options.force === true ? undefined : await changedFiles(bench);
    // Read for the first stale model, and for all of them at once.
    let pins;
    const readPins = () => {
        pins ??= (0,_needed_js__WEBPACK_IMPORTED_MODULE_7__/* .allPins */ .QP)(bench);
        return pins;
    };
    const plans = [];
    for (const model of bench.config.models)
        plans.push(await planModel(bench, pipeline, model, changed, readPins));
    return plans;
}
/** What main holds would be measured in the pull request's name, and found to be untouched or no worse. */
function refuseOtherCheckout({ forge }) {
    if (forge.pullRequest?.isCheckedOut !== false)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pull request ${forge.pullRequest.number} has the head ${forge.head}, and ${forge.commit} is checked out: neither that head nor a merge of it`, {
        fix: "Run on `pull_request` with actions/checkout as it is, or check that head out; a run for an older head can be left.",
    });
}
/** A misspelt `dir:` would hold nothing, and a model without anything to be made of looks like one without metrics. */
async function requireFolder({ root, config }, { name, dir }) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir))).isDirectory())
            return;
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the model \`${name}\` is said to be in ${JSON.stringify(dir)}, and there is no such folder`, {
        fix: `Correct its \`dir:\` (${config.from}), or take the model out where it is gone.`,
    });
}
async function planModel(bench, pipeline, model, changed, readPins) {
    const targets = (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsOf */ .QR)(pipeline, model);
    const closure = (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .closureOf */ .TQ)(pipeline, targets);
    const read = inputsOf(pipeline, model, closure);
    const relevant = (changed ?? []).filter((path) => read(path));
    const touched = changed === undefined || relevant.length > 0;
    if (touched && closure.length === 0)
        await requireFolder(bench, model);
    if (!touched || closure.length === 0) {
        return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
    }
    const data = await bench.data();
    const context = { host: bench.host, root: bench.root, data, pipeline };
    const inside = new Set(closure);
    const stages = (await (0,_pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelineStatus */ .pO)(context, [...targets])).filter((stage) => inside.has(stage.name));
    const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
    const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
    const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
    const pins = stale.size === 0 ? [] : await readPins();
    const needed = pins.filter((pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(dep, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(pin.path, dep)));
    return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
}
/** Files that differ between the base and what is checked out, the uncommitted ones included. */
async function changedFiles(bench) {
    const { base, commit } = bench.forge;
    if (base === undefined)
        return undefined;
    const range = bench.forge.event === "local" ? [base] : [base, commit];
    const output = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    const names = output.split("\0").filter((path) => path !== "");
    if (bench.forge.event !== "local")
        return names;
    const fresh = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    return [...names, ...fresh.split("\0").filter((path) => path !== "")];
}
/**
 * What differs between the baseline's commit and the candidate (the workspace where no commit is named), of what the
 * model is made of; undefined where this clone cannot tell.
 */
async function changedSince(bench, plan, from, to) {
    const at = { cwd: bench.root, env: bench.host.env };
    const range = to === undefined ? [from] : [from, to];
    const diff = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], at);
    if (diff.code !== 0)
        return undefined;
    const fresh = to === undefined ? await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], at) : "";
    const read = inputsOf(await bench.pipeline(), plan.model, plan.closure);
    return `${diff.stdout}${fresh}`.split("\0").filter((path) => path !== "" && read(path));
}
/** Whether any of these changed files is one that the model is made of. */
async function touchesModel(bench, plan, files) {
    return files.some(inputsOf(await bench.pipeline(), plan.model, plan.closure));
}
/** With no pipeline everything may be an input: a workflow holds the training step, a .txt requirements or data. */
const prose = /(^|\/)(docs|\.github(?!\/workflows))\/|\.(md|rst)$|(^|\/)LICENSE(\.txt)?$/i;
/** Whether a path is one that the model is made of. Prose never is. */
function inputsOf(pipeline, model, closure) {
    const roots = new Set([...model.environment, ...model.metrics, ...model.evidence, ...model.params]);
    if (model.artifact !== undefined)
        roots.add(model.artifact);
    for (const name of closure) {
        const stage = pipeline.stages.get(name);
        if (stage === undefined)
            continue;
        const dir = stage.file.slice(0, stage.file.length - "dvc.yaml".length);
        for (const path of [stage.file, `${dir}dvc.lock`, ...(0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readsOf */ .JP)(stage)])
            roots.add(path);
        for (const out of stage.outs)
            roots.add(out.path);
    }
    if (closure.length > 0) {
        const list = [...roots];
        return (path) => list.some((root) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, root) || path === `${root}.dvc` || pinsAbove(path, root));
    }
    return (path) => roots.has(path) || ((0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, model.dir) && !prose.test(path));
}
/** `data.dvc` pins everything below `data/`: a change of it touches whoever reads `data/train.csv`. */
function pinsAbove(path, root) {
    return path.endsWith(".dvc") && (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(root, path.slice(0, -".dvc".length));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19233);
/* harmony import */ var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15635);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);





/** One model's part: both documents, the baseline's record, and small evidence files (text, 256 KiB at most each). */
const ModelReport = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    report_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RunRecord */ .d3.nullable(),
    baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RunRecord */ .d3.nullable(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictDocument */ .z8,
    /** Files changed between base and head that this model reads, for "what changed". */
    changed_files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).max(10_000),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), side: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["candidate", "baseline"]), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(262_144) })),
    /** By name and version, what the baseline's environment and the candidate's do not share; the first 1,000. */
    environment_changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentChange */ .wg).max(1000).exactOptional(),
    /** What changed in the model's data since the base commit, as the measuring job found it. */
    data_diff: _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__/* .DataDiff */ .qv.exactOptional(),
});
/** Everything a report needs, as data; Markdown, HTML, check run and summary are views. schema/bundle.schema.json */
const ReportBundle = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("modelgate/bundle/1"),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(300).exactOptional(),
    server_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().exactOptional(),
    event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
    /** The aggregate over all models: the worst of them. */
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ModelReport),
    created_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
});


/***/ }),

/***/ 21349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ drawTerminal),
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48385);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);




const mostRows = 20;
/** The report in short, for a terminal: verdict, judged metrics, what changed, baseline, how to reproduce. */
function toTerminal(bundle, options) {
    const parts = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(bundle).filter((part) => part.brief === true);
    return `${drawTerminal(parts.map(({ block }) => block), options)}\n`;
}
/** Blocks one below the other; what a page would fold stands open. */
function drawTerminal(blocks, options) {
    const width = Math.max(40, options.width);
    const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
    return drawn.join("\n\n");
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
        case "fold":
            return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

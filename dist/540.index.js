export const id = 540;
export const ids = [540,7517];
export const modules = {

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

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Origin),
/* harmony export */   U: () => (/* binding */ environmentChanged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50345);


/** Kept beside a run-cache entry: which environment made the result, and in which run. */
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH, run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * Says which of the `named` environment files differ between the run that made a result and now; undefined where none does.
 * A result without an origin (made by DVC, or on a laptop) is judged by what the change itself touches.
 */
function environmentChanged(now, made, changedHere, named) {
    const origin = Origin.safeParse(made);
    if (!origin.success) {
        return changedHere.length === 0
            ? undefined
            : `${changedHere.join(", ")} changed, and the kept result does not say what it was made with`;
    }
    const then = new Map(origin.data.environment.files.map((file) => [file.path, file.digest]));
    const today = new Map(now.map((file) => [file.path, file.digest]));
    // The record holds more than these (lock files at the root); only what the model names decides.
    const differing = named.filter((path) => then.get(path) !== today.get(path));
    return differing.length === 0 ? undefined : `${differing.sort().join(", ")} changed since the kept result was made`;
}


/***/ }),

/***/ 75962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ captureEnvironment),
  r: () => (/* binding */ environmentFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/tracking/environment-programs.js





/** Longer than any of them takes that works. */
const patienceMs = 15_000;
/**
 * The first of these commands that PATH leads to, absolute. One that stands in the repository itself is passed over:
 * who only describes the environment runs nothing that a candidate may have written.
 */
async function findProgram(host, root, names) {
    const endings = (0,external_node_os_.platform)() === "win32" ? [".exe"] : [""];
    const folders = (host.env["PATH"] ?? host.env["Path"] ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const name of names) {
        for (const path of folders.flatMap((folder) => endings.map((ending) => (0,external_node_path_.join)(folder, name + ending)))) {
            if (await isProgram(path, root))
                return path;
        }
    }
    return undefined;
}
async function isProgram(path, root) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        if (!(await (0,promises_.stat)(path)).isFile())
            return false;
        const real = await (0,promises_.realpath)(path);
        return [path, real].every((one) => isOutside((0,external_node_path_.relative)(root, one)));
    }
    catch {
        return false;
    }
}
function isOutside(path) {
    return /^\.\.(?:[/\\]|$)/.test(path) || (0,external_node_path_.isAbsolute)(path);
}
/** What a program says, stdout and stderr; undefined where it cannot be started, fails or takes too long. */
function ask(host, root, program, args) {
    const env = {};
    for (const [name, value] of Object.entries(host.env)) {
        if (value !== undefined && !/^(PYTHON|NODE_)/i.test(name))
            env[name] = value;
    }
    // pyenv's programs choose their version by folder; nothing else is to be read where the user's files are.
    env["PYENV_DIR"] = root;
    return new Promise((resolve) => {
        const options = { cwd: (0,external_node_path_.parse)(root).root, env, timeout: patienceMs, signal: host.signal, maxBuffer: 1 << 20 };
        (0,external_node_child_process_.execFile)(program, args, options, (error, stdout, stderr) => {
            resolve(error === null ? stdout + stderr : undefined);
        });
    });
}

;// CONCATENATED MODULE: ./build/js/tracking/environment-machine.js





/** Which Linux this is, as it names itself; undefined elsewhere. */
async function distributionOf(file = "/etc/os-release") {
    const text = (await (0,read_if_there/* readTextIfThere */.pM)(file)) ?? "";
    const [, quoted, bare] = /^PRETTY_NAME=(?:["'](.*)["']|(.*))$/m.exec(text) ?? [];
    const name = (quoted ?? bare ?? "").trim().slice(0, 200);
    return name === "" ? undefined : name;
}
/** NVIDIA's GPUs and their driver; none where `nvidia-smi` is not there or finds no driver. */
async function gpusOf(host, root) {
    const program = await findProgram(host, root, ["nvidia-smi"]);
    if (program === undefined)
        return [];
    const query = ["--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits"];
    const lines = ((await ask(host, root, program, query)) ?? "").split(/\r?\n/);
    return lines.slice(0, 64).flatMap((line) => {
        const [, name, driver, memory] = /^(.+), ([\d.]+), (\d+|\[.*\])$/.exec(line.trim()) ?? [];
        if (name === undefined || driver === undefined)
            return [];
        // In MiB; a card that shares the machine's memory says [N/A].
        const size = /^\d+$/.test(memory ?? "") ? { memory_bytes: Number(memory) * 2 ** 20 } : {};
        return [{ name: name.slice(0, 200), driver: driver.slice(0, 100), ...size }];
    });
}
const Container = schemas/* looseObject */._H3({ Image: schemas/* string */.YjP(), Config: schemas/* looseObject */._H3({ Image: schemas/* string */.YjP() }) });
const Image = schemas/* looseObject */._H3({ RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
const named = /^(.+?)@(sha256:[0-9a-f]{64})$/;
/** Where a container's own id and the daemon that started it can be found. */
const dockerPlaces = { mounts: "/proc/self/mountinfo", socket: "/var/run/docker.sock" };
/**
 * The image that this process runs in: as MODELGATE_CONTAINER names it (`image@sha256:…`), else as Docker says where
 * its socket is at hand, as it is in a job's container on GitHub. Nothing inside a container tells of its image.
 */
async function containerOf(env, places = dockerPlaces) {
    const said = env["MODELGATE_CONTAINER"]?.trim() ?? "";
    if (said !== "")
        return imageOf(said);
    const mounts = (await (0,read_if_there/* readTextIfThere */.pM)(places.mounts)) ?? "";
    const [, id] = /\/containers\/([0-9a-f]{64})\/hostname /.exec(mounts) ?? [];
    if (id === undefined)
        return undefined;
    const container = Container.safeParse(await docker(places.socket, `/containers/${id}/json`));
    if (!container.success)
        return undefined;
    const { Image: image, Config: config } = container.data;
    if (named.test(config.Image))
        return imageOf(config.Image);
    const found = Image.safeParse(await docker(places.socket, `/images/${encodeURIComponent(image)}/json`));
    const digest = found.data?.RepoDigests?.map((one) => named.exec(one)?.[2]).find((one) => one !== undefined);
    return imageOf(digest === undefined ? config.Image : `${config.Image}@${digest}`);
}
function imageOf(text) {
    const [, image, digest] = named.exec(text) ?? [];
    if (image === undefined || digest === undefined)
        return { image: text.slice(0, 1000) };
    return { image: image.slice(0, 1000), digest };
}
/** One answer of the daemon; undefined where it gives none. */
function docker(socketPath, path) {
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ socketPath, path, timeout: 5000 }, (response) => {
            (0,consumers_.json)(response).then(resolve, () => resolve(undefined));
        });
        asked.on("timeout", () => asked.destroy());
        asked.on("error", () => resolve(undefined));
        asked.end();
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/js/tracking/environment-packages.js




/** Where a package was installed from that came from no index (PEP 610). */
const DirectUrl = schemas/* looseObject */._H3({
    url: schemas/* url */.OZ5(),
    vcs_info: schemas/* looseObject */._H3({ vcs: schemas/* string */.YjP(), commit_id: schemas/* string */.YjP() }).optional(),
    archive_info: schemas/* looseObject */._H3({ hash: schemas/* string */.YjP().optional() }).optional(),
});
/**
 * The packages of these folders of Python's path: told from the names of the `*.dist-info` in them, which is what
 * `importlib.metadata` goes by, without starting Python.
 */
async function infosIn(folders) {
    const found = [];
    for (const folder of folders) {
        const names = (await namesIn(folder)).filter((name) => /\.(dist|egg)-info$/.test(name)).sort();
        const read = async (name) => [
            name,
            (await readSmall((0,external_node_path_.join)(folder, name, "direct_url.json"))) ?? null,
        ];
        found.push(...(await Promise.all(names.map(read))));
    }
    return found;
}
/** The same as components. Of a name that stands twice the first counts, as on import. */
function pythonPackages(infos) {
    const found = new Map();
    for (const [info, directUrl] of infos) {
        const [, written, version] = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/.exec(info) ?? [];
        if (written === undefined || version === undefined)
            continue;
        const name = written.toLowerCase().replace(/[-_.]+/g, "-");
        if (!found.has(name))
            found.set(name, component("pypi", name, version, originOf(directUrl)));
    }
    return [...found.values()];
}
/** Two installs of one version may still be of two commits. */
function originOf(directUrl) {
    const read = DirectUrl.safeParse(parsed(directUrl));
    if (!read.success)
        return "";
    const { url, vcs_info: vcs, archive_info: archive } = read.data;
    if (vcs !== undefined)
        return qualifier("vcs_url", `${vcs.vcs}+${withoutSecrets(url)}@${vcs.commit_id}`);
    return archive?.hash === undefined ? "" : qualifier("checksum", archive.hash.replace("=", ":"));
}
function qualifier(key, value) {
    return `?${key}=${encodeURIComponent(value)}`;
}
function parsed(text) {
    try {
        return JSON.parse(text ?? "null");
    }
    catch {
        return undefined;
    }
}
/** A token may stand before the host's name, or in the query. */
function withoutSecrets(address) {
    const url = new URL(address);
    url.username = "";
    url.password = "";
    url.search = "";
    return url.href;
}
/** What conda installed into an environment: its `conda-meta` names each package, version and build. */
async function condaPackages(prefix) {
    return (await namesIn((0,external_node_path_.join)(prefix, "conda-meta"))).flatMap((file) => {
        const [, name, version, build] = /^(.+)-([^-]+)-([^-]+)\.json$/.exec(file) ?? [];
        if (name === undefined || version === undefined || build === undefined)
            return [];
        return [component("conda", name, version, qualifier("build", build))];
    });
}
/** Those of both, each once: what conda installed for Python leaves a dist-info like any other. */
function joinPackages(conda, python) {
    const known = new Set(conda.map(keyOf));
    const all = [...conda, ...python.filter((one) => !known.has(keyOf(one)))];
    return all.sort((a, b) => (a.purl < b.purl ? -1 : 1)).slice(0, 20_000);
}
function keyOf({ name, version }) {
    return `${name.replace(/[-_.]+/g, "-")} ${version}`;
}
function component(kind, name, version, query) {
    return {
        type: "library",
        name: name.slice(0, 200),
        version: version.slice(0, 200),
        purl: `pkg:${kind}/${encodeURIComponent(name)}@${encodeURIComponent(version)}${query}`.slice(0, 1000),
    };
}
/** Files of an environment that stands in the repository are a candidate's word: a regular file of 1 MiB at most. */
async function readSmall(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile() || found.size > 1 << 20)
            return undefined;
    }
    catch {
        return undefined;
    }
    return (0,read_if_there/* readTextIfThere */.pM)(path);
}
/** What a folder holds; nothing where there is none. */
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/js/tracking/environment-python.js








const Named = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional() }).optional();
const Project = schemas/* looseObject */._H3({ project: Named, tool: schemas/* looseObject */._H3({ poetry: Named }).optional() });
/**
 * Finds the Python in use and what is installed in it: the active virtual environment, the project's own `.venv` (in
 * the root or in one of `folders`), the active conda environment, else what PATH leads to. Environments are read as
 * files; only a Python that has none is started, and never one that stands in the repository.
 */
async function pythonInUse(host, root, folders) {
    const active = host.env["VIRTUAL_ENV"];
    const own = host.env["UV_PROJECT_ENVIRONMENT"] || ".venv";
    const places = [...new Set([...folders, "."])].map((folder) => (0,external_node_path_.resolve)(root, folder, own));
    for (const place of [...(active ? [active] : []), ...places, ...(await poetryPlaces(host, root))]) {
        const found = await virtualEnvironment(place);
        if (found !== undefined)
            return found;
    }
    const conda = host.env["CONDA_PREFIX"];
    if (conda && (await isConda(conda)))
        return condaEnvironment(conda);
    return pythonOnPath(host, root);
}
/** `python -m venv`, virtualenv and uv all write pyvenv.cfg and lay the folders out alike. */
async function virtualEnvironment(place) {
    const settings = await readSmall((0,external_node_path_.join)(place, "pyvenv.cfg"));
    if (settings === undefined)
        return undefined;
    // Line by line: an expression over the whole of a hostile file could take hours.
    const pairs = settings.split("\n", 100).map((line) => line.split("=").map((part) => part.trim()));
    const value = (key) => pairs
        .find(([name]) => name === key)
        ?.slice(1)
        .join("=");
    // virtualenv writes 3.12.4.final.0.
    const version = (value("version_info") ?? value("version"))?.replace(/\.final\.\d+$/, "").slice(0, 200);
    const shared = value("include-system-site-packages") === "true" ? await systemFolders(value("home"), version) : [];
    return {
        version,
        components: joinPackages([], pythonPackages(await infosIn([...(await siteFolders(place)), ...shared]))),
    };
}
/** Where the Python that an environment was made from keeps its packages, which such an environment sees as well. */
async function systemFolders(home, version = "") {
    if (home === undefined)
        return [];
    const short = /^\d+\.\d+/.exec(version)?.[0] ?? "3";
    const debian = home === "/usr/bin" ? [`/usr/local/lib/python${short}/dist-packages`, "/usr/lib/python3/dist-packages"] : [];
    return [...debian, ...(await siteFolders((0,external_node_os_.platform)() === "win32" ? home : (0,external_node_path_.dirname)(home)))];
}
async function siteFolders(prefix) {
    const libraries = (await namesIn((0,external_node_path_.join)(prefix, "lib"))).filter((name) => /^(python|pypy)\d/.test(name)).sort();
    return [...libraries.map((name) => (0,external_node_path_.join)(prefix, "lib", name, "site-packages")), (0,external_node_path_.join)(prefix, "Lib", "site-packages")];
}
/** Poetry keeps its environments apart, in folders named by the project's name, its place and Python's version. */
async function poetryPlaces(host, root) {
    if (!(await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(root, "poetry.lock"))))
        return [];
    const name = projectName((await readSmall((0,external_node_path_.join)(root, "pyproject.toml"))) ?? "");
    const hash = (0,external_node_crypto_.createHash)("sha256").update(root).digest("base64url").slice(0, 8);
    const plain = name
        .toLowerCase()
        .replace(/[-_.]+/g, "-")
        .slice(0, 42);
    const start = `${plain}-${hash}-py`;
    const cache = host.env["POETRY_CACHE_DIR"] || (0,external_node_path_.join)(cacheFolder(host), "pypoetry");
    const folder = host.env["POETRY_VIRTUALENVS_PATH"] || (0,external_node_path_.join)(cache, "virtualenvs");
    return (await namesIn(folder)).filter((one) => one.startsWith(start)).map((one) => (0,external_node_path_.join)(folder, one));
}
function projectName(text) {
    try {
        const project = Project.parse((0,dist.parse)(text));
        return project.project?.name ?? project.tool?.poetry?.name ?? "";
    }
    catch {
        return "";
    }
}
function cacheFolder(host) {
    if ((0,external_node_os_.platform)() === "darwin")
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), "Library", "Caches");
    return host.env["XDG_CACHE_HOME"] || (0,external_node_path_.join)(host.env["HOME"] || (0,external_node_os_.homedir)(), ".cache");
}
function isConda(prefix) {
    return (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(prefix, "conda-meta"));
}
async function condaEnvironment(prefix) {
    const conda = await condaPackages(prefix);
    const python = pythonPackages(await infosIn(await siteFolders(prefix)));
    return { version: conda.find(({ name }) => name === "python")?.version, components: joinPackages(conda, python) };
}
/**
 * Python's own word on what is installed: it may stand in a container of its own, whose folders nobody else sees.
 * `-E` keeps the user's PYTHONPATH, which may name the repository, out.
 */
const question = `
import json, os, sys
found = []
for folder in sys.path:
    if os.path.basename(folder) not in ("site-packages", "dist-packages") or not os.path.isdir(folder):
        continue
    for name in sorted(os.listdir(folder)):
        if name.endswith((".dist-info", ".egg-info")):
            origin = os.path.join(folder, name, "direct_url.json")
            found.append([name, open(origin).read() if os.path.isfile(origin) else None])
print("\\n" + json.dumps({"version": sys.version.split()[0], "infos": found}))
`;
const Answer = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    infos: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP().nullable()])),
});
async function pythonOnPath(host, root) {
    const program = await findProgram(host, root, ["python3", "python"]);
    if (program === undefined)
        return undefined;
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    const apart = await virtualEnvironment(prefix);
    if (apart !== undefined)
        return apart;
    if (await isConda(prefix))
        return condaEnvironment(prefix);
    const said = (await ask(host, root, program, ["-E", "-c", question])) ?? "";
    const line = said.split(/\r?\n/).find((one) => one.startsWith('{"version"'));
    if (line === undefined)
        return undefined;
    const { version, infos } = Answer.parse(JSON.parse(line));
    return { version: version.slice(0, 200), components: joinPackages([], pythonPackages(infos)) };
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/js/tracking/environment-runtimes.js



/** Python has a file of its own: its packages count as well. */
const runtimes = [
    {
        name: "node",
        programs: ["node"],
        files: /^(.+\.[cm]?[jt]s|package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|\.node-version|\.nvmrc)$/,
        commands: /\b(node|npx|npm|pnpm|yarn)\b/,
        version: /^v(\S+)/m,
    },
    {
        name: "r",
        programs: ["Rscript"],
        files: /^(.+\.[rR]|renv\.lock)$/,
        commands: /\bRscript\b/,
        version: /version (\d\S+)/,
    },
    {
        name: "julia",
        programs: ["julia"],
        files: /^(.+\.jl|Manifest\.toml)$/,
        commands: /\bjulia\b/,
        version: /version (\d\S+)/,
    },
];
/** Name → version of the interpreters that these files and commands speak of, as PATH leads to them. */
async function runtimeVersions(host, root, files, commands) {
    const wanted = runtimes.filter((one) => files.some((file) => one.files.test(file)) || commands.some((command) => one.commands.test(command)));
    const found = await Promise.all(wanted.map(async (one) => {
        const version = await versionOf(host, root, one);
        return version === undefined ? [] : [[one.name, version.slice(0, 200)]];
    }));
    return Object.fromEntries(found.flat());
}
async function versionOf(host, root, runtime) {
    const program = await findProgram(host, root, runtime.programs);
    if (program === undefined)
        return undefined;
    // Mostly it is the very Node that runs this.
    if (runtime.name === "node" && (await (0,promises_.realpath)(program)) === (await (0,promises_.realpath)(external_node_process_.execPath)))
        return external_node_process_.version.slice(1);
    return runtime.version.exec((await ask(host, root, program, ["--version"])) ?? "")?.[1];
}

;// CONCATENATED MODULE: ./build/js/tracking/environment.js









/** Files at the root that fix what stages run with, whoever wrote them. */
const wellKnown = /^(uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile\.lock|requirements.*\.(txt|lock)|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|\.python-version|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.node-version|\.nvmrc|renv\.lock|Manifest\.toml|Cargo\.lock|go\.sum|flake\.lock|Dockerfile|Containerfile|\.tool-versions|mise\.lock)$/;
const pythonSigns = /^(.+\.(py|ipynb)|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile(\.lock)?|requirements.*\.txt|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|setup\.cfg|\.python-version)$/;
const pythonCommands = /\b(python[\d.]*|uv|poetry|conda|mamba|micromamba|pixi|papermill|jupyter|pytest|torchrun)\b|\.py\b/;
/**
 * Says what a run was made with. `files` are the model's own, repository paths; the root's lock files join by
 * themselves. `commands` are the stages': with the root's files they tell which interpreters are worth a look.
 */
async function captureEnvironment(host, root, files, commands = []) {
    const names = await filesAt(root);
    const signs = [...names, ...files.map((file) => external_node_path_.posix.basename(file))];
    const isPython = signs.some((name) => pythonSigns.test(name)) || commands.some((one) => pythonCommands.test(one));
    const [digests, python, others, gpus, container, distribution] = await Promise.all([
        environmentFiles(host, root, files),
        isPython ? pythonInUse(host, root, [...new Set(files.map((file) => external_node_path_.posix.dirname(file)))]) : undefined,
        runtimeVersions(host, root, signs, commands),
        gpusOf(host, root),
        containerOf(host.env),
        distributionOf(),
    ]);
    const runtimes = { ...others, ...(python?.version === undefined ? {} : { python: python.version }) };
    const processors = (0,external_node_os_.cpus)();
    const set = {
        arch: (0,external_node_os_.arch)(),
        ...(distribution === undefined ? {} : { distribution }),
        ...(container === undefined ? {} : { container }),
        runtimes,
        components: [...(python?.components ?? [])],
        files: digests,
    };
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        cpu: (processors[0]?.model ?? "unknown").trim().slice(0, 200),
        cores: Math.max(1, (0,external_node_os_.availableParallelism)()),
        memory_bytes: (0,external_node_os_.totalmem)(),
        gpus,
        ...set,
        digest: (0,hashing/* digestOf */.ol)({ os: (0,external_node_os_.type)(), ...set }),
    };
}
/** The digests of these files, repository paths, and of the root's lock files: that part alone, which starts no process. */
async function environmentFiles(host, root, files) {
    const known = (await filesAt(root)).filter((name) => wellKnown.test(name));
    const paths = [...new Set([...files, ...known])].sort();
    return (await Promise.all(paths.map((path) => digestFile(host, root, path)))).flat();
}
async function filesAt(root) {
    const listing = await (0,promises_.readdir)(root, { withFileTypes: true });
    return listing.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
/** A named file that is gone is a change like any other: a candidate may take it away, and its absence is on record. */
async function digestFile(host, root, path) {
    const absolute = await (0,paths/* insideRoot */.p0)(root, path, { file: path });
    try {
        const { size } = await (0,promises_.stat)(absolute);
        return [{ path, digest: `sha256:${await (0,hashing/* hashFile */.DC)("sha256", absolute)}`, bytes: size }];
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
            throw error;
        const said = error.code === "EISDIR" ? "is a directory, name the files in it" : "is not there";
        host.log.warning(`The environment file ${path} ${said}: the record does without it.`);
        return [];
    }
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

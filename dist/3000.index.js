export const id = 3000;
export const ids = [3000];
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

/***/ 16023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xC: () => (/* binding */ missingObjects),
  jH: () => (/* binding */ missingRemote),
  OW: () => (/* binding */ promoteDigests),
  SF: () => (/* binding */ pushDigests),
  L7: () => (/* binding */ pushPins)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/pin.js
var data_pin = __webpack_require__(84388);
// EXTERNAL MODULE: ./build/js/data/places.js
var places = __webpack_require__(71015);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
;// CONCATENATED MODULE: ./build/js/data/cloud/record.js








/** Writes into the `.dvc` file or `dvc.lock` which versions a pin's files are, in DVC's form; nothing else is touched. */
async function recordVersions(ctx, pin, files, remote) {
    const path = (0,external_node_path_.join)(ctx.root, pin.file);
    const text = await (0,promises_.readFile)(path, "utf8");
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, withVersions(text, pin, files, remote), { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    ctx.host.log.info(`${pin.file} notes the versions of ${pin.path}: commit it`);
}
/** The text of a pin file with the versions of one out. */
function withVersions(text, pin, files, remote) {
    const item = outAt(text, pin);
    const { start, end, column } = item;
    const fields = new Map(Object.entries(item.value));
    const cloud = (file) => {
        const { version, etag } = file.written ?? file;
        if (version === undefined)
            return undefined;
        return { [remote]: { ...(etag === undefined ? {} : { etag: quoted(etag) }), version_id: quoted(version) } };
    };
    if ((0,data_digest/* isDirDigest */.gn)(pin.digest)) {
        for (const key of ["md5", "size", "nfiles"])
            fields.delete(key);
        const listed = [...files].sort((a, b) => (0,dir_object/* compareCodePoints */.OP)(a.path, b.path));
        fields.set("files", listed.map((file) => {
            const versions = cloud(file);
            return {
                relpath: file.path,
                md5: (0,data_digest/* objectName */.Hd)(file.digest).hex,
                ...(file.size === undefined ? {} : { size: file.size }),
                ...(versions === undefined ? {} : { cloud: versions }),
            };
        }));
    }
    else {
        const versions = files[0] === undefined ? undefined : cloud(files[0]);
        for (const key of ["version_id", "etag"])
            fields.delete(key);
        if (versions !== undefined)
            fields.set("cloud", versions);
    }
    const written = new dist/* Document */.yo(Object.fromEntries(fields)).toString({
        indentSeq: false,
        lineWidth: 0,
        singleQuote: true,
    });
    const lines = written.trimEnd().split("\n");
    const tail = text.slice(end);
    return `${text.slice(0, start)}${lines.join(`\n${" ".repeat(column)}`)}${tail.startsWith("\n") ? "" : "\n"}${tail}`;
}
/** Versions of Azure look like times, which DVC's writer puts in quotes. */
function quoted(value) {
    if (!/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/.test(value))
        return value;
    const scalar = new dist/* Scalar */.X5(value);
    scalar.type = dist/* Scalar */.X5.QUOTE_SINGLE;
    return scalar;
}
/** The entry whose `path` stands where the pin says. */
function outAt(text, pin) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    const { line, column } = (0,data_pin/* whereOf */.d)(pin);
    let found;
    const look = (node) => {
        if ((0,dist/* isSeq */.oP)(node))
            node.items.forEach(look);
        else if ((0,dist/* isMap */.jh)(node)) {
            for (const pair of node.items) {
                if (!(0,dist/* isPair */.tO)(pair) || !(0,dist/* isScalar */.jn)(pair.key))
                    continue;
                const value = pair.value;
                const at = value?.range ? lines.linePos(value.range[0]) : undefined;
                if (pair.key.value === "path" && at?.line === line && at?.col === column)
                    found = node;
                look(value);
            }
        }
    };
    look(document.contents);
    const range = found?.range;
    if (found === undefined || range == null || found.flow === true) {
        throw new errors/* UserError */.yo(`${pin.file} was changed, or is not in the form that DVC writes: its versions cannot be noted`, {
            where: (0,data_pin/* whereOf */.d)(pin),
            fix: "Write the out in block form (dvc commit does), then push again.",
        });
    }
    const { col } = lines.linePos(range[0]);
    const value = found.toJSON();
    return { start: range[0], end: range[1], column: col - 1, value: { ...value } };
}

;// CONCATENATED MODULE: ./build/js/data/cloud/push.js








/** Whether a remote keeps files by their names and versions instead of by their digests. */
function isVersioned(ctx, remote) {
    const options = ctx.config.remotes.get(remote.name)?.options ?? {};
    return [options["version_aware"], options["worktree"]].some((value) => value?.toLowerCase() === "true");
}
/**
 * Writes the files of pins under their own names and notes in the pin files which versions they became, as `dvc push`
 * does: what has a version that is still there is left alone, and what is gone here stays in the remote.
 */
async function pushVersioned(ctx, pins, target) {
    const files = (await Promise.all(pins.map((pin) => filesOf(ctx, pin)))).flat();
    const sum = { bytes: 0, transferred: 0, reused: 0 };
    const progress = ctx.host.log.progress("push");
    progress.total({ objects: files.length });
    const write = oneBeforeAll(target);
    try {
        await (0,pool/* eachLimited */.k)(files, 16, async (file) => {
            const sent = await pushFile(ctx, target, file, write);
            progress.advance({ objects: 1, bytes: sent ?? 0 });
            if (sent === undefined)
                sum.reused++;
            else
                sum.transferred++;
            sum.bytes += sent ?? 0;
        }, ctx.host.signal);
    }
    finally {
        progress.end();
        // What has arrived is noted even if the rest has not: the next push goes on from there.
        // From the end of a file to its start, since each note moves the lines behind it.
        for (const pin of [...pins].sort((a, b) => ((0,data_pin/* whereOf */.d)(b).line ?? 0) - ((0,data_pin/* whereOf */.d)(a).line ?? 0))) {
            const own = files.filter((file) => file.pin === pin);
            if (own.some((file) => file.written !== undefined))
                await recordVersions(ctx, pin, own, target.name);
        }
    }
    return sum;
}
async function filesOf(ctx, pin) {
    const { origin } = pin;
    if (!(0,data_digest/* isDirDigest */.gn)(pin.digest)) {
        const known = origin?.kind === "cloud" ? origin : undefined;
        const location = known === undefined ? {} : { version: known.version, etag: known.etag };
        return [{ pin, path: "", digest: pin.digest, key: (0,places/* cloudKey */.tk)(ctx, pin.path), version: undefined, ...location }];
    }
    const manifest = pin.manifest ?? (await ctx.cache.readDir(pin.digest));
    if (manifest === undefined)
        throw notHere(pin, pin.digest);
    return manifest.entries.map((entry) => ({
        ...entry,
        pin,
        key: (0,places/* cloudKey */.tk)(ctx, external_node_path_.posix.join(pin.path, entry.path)),
        version: entry.location?.version,
        etag: entry.location?.etag,
    }));
}
/**
 * Without versions each write is the end of what had the name before, and only a write shows whether there are any: the
 * others wait for the first.
 */
function oneBeforeAll(target) {
    const write = async (key, body) => {
        const { version, etag } = await target.storage.write(key, body);
        if (version === undefined || version === "null")
            throw unversioned(target);
        return { version, etag };
    };
    let first;
    return async (key, body) => {
        if (first !== undefined) {
            await first;
            return write(key, body);
        }
        first = write(key, body);
        return first;
    };
}
/** Bytes that were sent; undefined where this version is there already. */
async function pushFile(ctx, target, file, write) {
    const { key, version, digest, pin } = file;
    if (version !== undefined && (await target.storage.exists(key, version)))
        return undefined;
    const path = ctx.cache.objectPath(digest);
    const size = await (0,promises_.stat)(path).then((found) => found.size, (error) => {
        throw (0,errors/* isSystemError */.Or)(error, "ENOENT") ? notHere(pin, digest) : error;
    });
    file.written = await write(key, { file: path, size });
    file.size = size;
    return size;
}
function notHere(pin, digest) {
    return new errors/* UserError */.yo(`\`${pin.path}\` needs ${digest}, which is not in the cache, so that it cannot be pushed`, {
        where: (0,data_pin/* whereOf */.d)(pin),
        fix: "Pull it first, or push from where it was made.",
    });
}
function unversioned({ name, storage }) {
    return new errors/* UserError */.yo(`the remote \`${name}\` is version_aware, but ${storage.url} keeps no versions`, {
        fix: "Turn versioning on for the bucket, or let the remote keep objects by digest: dvc remote modify NAME version_aware false",
    });
}

// EXTERNAL MODULE: ./build/js/data/existence.js
var existence = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/data/lfs/remote.js
var remote = __webpack_require__(65353);
// EXTERNAL MODULE: ./build/js/data/listed.js
var listed = __webpack_require__(47994);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
;// CONCATENATED MODULE: ./build/js/data/push.js













/** Puts objects on the remote, a directory's files before its listing, so that a listing there implies its files. */
async function pushDigests(ctx, digests, to) {
    const target = to ?? (await writable(ctx));
    // What main has already need not be pushed once more under a pull request's folder.
    const known = target.scope === "main" ? [target] : await readsOf(ctx, target);
    const plan = await planPush(ctx, digests, known);
    return send(ctx, plan, target, async (digest) => {
        const file = ctx.cache.objectPath(digest);
        const { size } = await (0,promises_.stat)(file);
        await target.storage.write((0,data_digest/* objectKey */.T5)(digest), { file, size });
        return size;
    });
}
/** Pushes what pins name; objects that only the workspace has are put into the cache first. */
async function pushPins(ctx, pins) {
    const started = performance.now();
    const results = [];
    const sum = { bytes: 0, transferred: 0, reused: 0 };
    const add = (pushed) => {
        sum.bytes += pushed.bytes;
        sum.transferred += pushed.transferred;
        sum.reused += pushed.reused;
    };
    const moved = pins.filter((pin) => pin.cache && pin.push);
    const byRemote = new Map();
    const lfs = moved.filter((pin) => pin.source === "lfs" && pin.unsupported === undefined);
    for (const pin of moved) {
        if (pin.unsupported !== undefined)
            throw new errors/* UserError */.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0,data_pin/* whereOf */.d)(pin) });
        if (pin.source === "lfs")
            continue;
        await ensureCached(ctx, pin);
        const name = pin.remote ?? "";
        byRemote.set(name, [...(byRemote.get(name) ?? []), pin]);
    }
    for (const [name, group] of byRemote) {
        const target = await writable(ctx, name === "" ? undefined : name);
        const digests = group.map((pin) => pin.digest);
        add(target.scope === "main" && isVersioned(ctx, target)
            ? await pushVersioned(ctx, group, target)
            : await pushDigests(ctx, digests, target));
        for (const pin of group) {
            const files = (0,data_digest/* isDirDigest */.gn)(pin.digest)
                ? ((pin.manifest ?? (await ctx.cache.readDir(pin.digest)))?.entries.length ?? 0)
                : 1;
            results.push({ path: pin.path, source: pin.source, digest: pin.digest, files, bytes: pin.bytes ?? 0 });
        }
    }
    if (lfs.length > 0) {
        add(await (0,remote/* pushLfs */.UL)(ctx, lfs));
        for (const { path, source, digest, bytes } of lfs)
            results.push({ path, source, digest, files: 1, bytes: bytes ?? 0 });
    }
    await ctx.index.save();
    return (0,transfer.total)(results, sum.transferred, sum.reused, sum.bytes, started);
}
/**
 * Copies objects from a pull request's folder to main's, each verified on its way.
 * The caller vouches for the digests: they come from a trusted record and not from the folder.
 */
async function promoteDigests(ctx, digests) {
    const remotes = await ctx.reads();
    const main = remotes.find((remote) => remote.scope === "main");
    if (main === undefined || (await ctx.write()) === undefined) {
        throw new errors/* UserError */.yo("there is no remote that this job may write to, so that nothing can be promoted", {
            fix: "Name one in .dvc/config, and run this in a job on the default branch.",
        });
    }
    // Git LFS's objects stand where main's do from the start.
    const own = new Set(digests.filter((digest) => !digest.startsWith("sha256:")));
    const absent = [...(await (0,existence/* absentFrom */.aS)(ctx.host, [main.storage], own))];
    await (0,transfer.fetchDigests)(ctx, absent);
    const pushed = await pushDigests(ctx, absent, main);
    return { ...pushed, reused: pushed.reused + own.size - absent.length };
}
/** The digests that no remote of this context holds; a directory counts with its files where its listing is at hand. */
async function missingRemote(ctx, digests) {
    return missingObjects(ctx, await (0,listed/* withListed */.y)(ctx.cache, digests));
}
/** The digests that no remote of this context holds, each by itself. */
async function missingObjects(ctx, digests) {
    const all = [...digests];
    const lfs = all.filter((digest) => digest.startsWith("sha256:"));
    const lacking = lfs.length === 0 ? [] : await (0,remote/* missingLfs */.k6)(ctx, lfs);
    const others = all.filter((digest) => !digest.startsWith("sha256:"));
    if (others.length === 0)
        return lacking;
    const missing = await (0,existence/* absentFrom */.aS)(ctx.host, storagesOf(await ctx.reads()), others);
    return [...missing, ...lacking].sort();
}
/** Which objects have to go: a listing that is there already stands for its files. */
async function planPush(ctx, digests, known) {
    const wanted = new Set(digests);
    const files = new Set([...wanted].filter((digest) => !(0,data_digest/* isDirDigest */.gn)(digest)));
    const dirs = [...wanted].filter(data_digest/* isDirDigest */.gn);
    const storages = storagesOf(known);
    const absentDirs = await (0,existence/* absentFrom */.aS)(ctx.host, storages, dirs);
    let reused = 0;
    for (const digest of dirs) {
        const manifest = await ctx.cache.readDir(digest);
        if (!absentDirs.has(digest))
            reused += 1 + (manifest?.entries.length ?? 0);
        else if (manifest === undefined)
            throw push_notHere([digest]);
        else
            addFiles(files, manifest);
    }
    const send = await (0,existence/* absentFrom */.aS)(ctx.host, storages, files);
    return { files: [...send], dirs: [...absentDirs], reused: reused + files.size - send.size };
}
async function send(ctx, plan, { storage }, one) {
    let bytes = 0;
    const progress = ctx.host.log.progress("push");
    progress.total({ objects: plan.files.length + plan.dirs.length });
    const body = async (digest) => {
        const sent = await one(digest);
        bytes += sent;
        progress.advance({ objects: 1, bytes: sent });
    };
    try {
        await (0,existence/* eachOn */.DX)(ctx.host, storage, plan.files, body);
        await (0,existence/* eachOn */.DX)(ctx.host, storage, plan.dirs, body);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            throw push_notHere(plan.files);
        throw error;
    }
    finally {
        progress.end();
    }
    return { bytes, transferred: plan.files.length + plan.dirs.length, reused: plan.reused };
}
/** A pin whose bytes stand only in the workspace is taken into the cache, if they are still the pinned ones. */
async function ensureCached(ctx, pin) {
    const manifest = pin.manifest ?? ((0,data_digest/* isDirDigest */.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined);
    const needed = manifest?.entries.map((entry) => entry.digest) ?? [];
    const absent = pin.manifest !== undefined || (await ctx.cache.has(pin.digest)) ? [] : [pin.digest];
    await (0,pool/* eachLimited */.k)(needed, fetch/* parallel */._7, async (digest) => {
        if (!(await ctx.cache.has(digest)))
            absent.push(digest);
    });
    if (absent.length === 0)
        return;
    const path = (0,external_node_path_.join)(ctx.root, pin.path);
    const { algorithm } = (0,data_digest/* objectName */.Hd)(pin.digest);
    if (algorithm === "sha256")
        throw new TypeError(`not an object of DVC's: ${pin.digest}`);
    const found = await (0,hash_tree/* hashOut */.V)(ctx.host, path, ctx.index, algorithm);
    if (found?.digest === pin.digest) {
        await (0,hash_tree/* commitOut */.G)(ctx.host, ctx.cache, path, ["copy"], ctx.index, algorithm);
        return;
    }
    const remotes = await ctx.reads(pin.remote === undefined ? undefined : { remote: pin.remote });
    // What the remote has already need not be here.
    if (pin.origin?.kind === "cloud" || pin.manifest !== undefined)
        return;
    if ((await (0,existence/* absentFrom */.aS)(ctx.host, storagesOf(remotes), [pin.digest])).size === 0)
        return;
    throw new errors/* UserError */.yo(found === undefined
        ? `\`${pin.path}\` is pinned as ${pin.digest}, and neither the cache nor the workspace has it`
        : `\`${pin.path}\` is pinned as ${pin.digest}, but the workspace has ${found.digest} and the cache lacks the pinned one`, { where: (0,data_pin/* whereOf */.d)(pin), fix: "Commit the new version (dvc commit), or pull the pinned one first." });
}
async function writable(ctx, name) {
    const target = await ctx.write(name === undefined ? undefined : { remote: name });
    if (target !== undefined)
        return target;
    throw new errors/* UserError */.yo("there is no remote that this job may write to", {
        fix: "Name one in .dvc/config (dvc remote add -d NAME URL); jobs of forks only read.",
    });
}
async function readsOf(ctx, target) {
    const reads = await ctx.reads();
    return reads.some((remote) => remote.name === target.name) ? reads : ctx.reads({ remote: target.name });
}
const storagesOf = (remotes) => remotes.map(({ storage }) => storage);
function addFiles(files, manifest) {
    for (const entry of manifest.entries)
        files.add(entry.digest);
}
function push_notHere(digests) {
    return new errors/* UserError */.yo(`not in the cache, so that it cannot be pushed: ${digests.slice(0, 5).join(", ")}`, {
        fix: "Pull it first, or push from where it was made.",
    });
}


/***/ }),

/***/ 75151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sized),
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _data_materialize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44802);
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21056);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96501);
/* harmony import */ var _outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33652);
/* harmony import */ var _run_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39343);
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31122);








/** Looks for a kept result of the very same run whose outs can be had; `place` also puts them into the workspace. */
async function restore(engine, stage, judged, options, place) {
    const { inputs } = judged;
    if (inputs === undefined || !(0,_run_key_js__WEBPACK_IMPORTED_MODULE_7__/* .isCacheable */ .TZ)(stage))
        return undefined;
    const key = (0,_run_key_js__WEBPACK_IMPORTED_MODULE_7__/* .runKey */ .r7)(stage, inputs);
    const pull = options.pull === true;
    const locked = engine.entry(stage);
    if (judged.sameInputs && locked !== undefined && (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .outsOf */ .nB)(stage, locked) !== undefined) {
        // Only its outs changed here: what the lock names is its result.
        const found = { value: (0,_run_key_js__WEBPACK_IMPORTED_MODULE_7__/* .runValue */ .Lo)(locked.value), entry: locked, from: "lock" };
        const taken = await take(engine, stage, key, found, inputs, options, place);
        if (taken !== undefined)
            return taken;
    }
    const { data } = engine.ctx;
    const mode = options.noRunCache === true ? "none" : (options.runCache ?? "all");
    for await (const kept of (0,_run_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .keptRuns */ .rk)(data, key, mode, pull)) {
        const taken = await take(engine, stage, key, kept, inputs, options, place);
        if (taken === undefined)
            continue;
        if (place) {
            await (0,_run_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .keepRun */ .Xz)(data, key, kept.value, kept.text);
            if (taken.origin !== undefined && kept.from !== "local")
                await (0,_run_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .keepOrigin */ .ux)(data, key, kept.value, taken.origin);
        }
        return taken;
    }
    return undefined;
}
async function take(engine, stage, key, kept, inputs, options, place) {
    const outs = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .outsOf */ .nB)(stage, kept.entry);
    if (outs === undefined)
        return undefined;
    const { host, data } = engine.ctx;
    const pull = options.pull === true;
    const origin = await (0,_run_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)(data, key, kept.value, kept.from, pull);
    if (options.usable?.(stage.address, origin?.origin) === false)
        return undefined;
    const cached = await (0,_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .allCached */ .sC)(engine, outs.values());
    if (!cached && !(pull && (await (0,_absent_js__WEBPACK_IMPORTED_MODULE_3__/* .hasRemote */ .F6)(engine))))
        return undefined;
    if (place) {
        const pins = pinsOf(stage, kept.entry);
        try {
            if (cached)
                for (const pin of pins)
                    await (0,_data_materialize_js__WEBPACK_IMPORTED_MODULE_0__.materialize)(data, pin, { force: true });
            else
                await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.pullPins)(data, pins, { force: true });
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            host.log.debug(`a kept result of ${stage.address} cannot be had: ${error.message}`);
            return undefined;
        }
        engine.contents.forget(stage.outs.map((out) => out.path));
    }
    return {
        key,
        value: kept.value,
        entry: kept.entry,
        inputs: sized(stage, inputs, kept.entry),
        outs,
        from: kept.from,
        origin,
    };
}
/** An out that Git keeps is in the cache as well when its run was kept: here it comes from there. */
function pinsOf(stage, entry) {
    return stage.outs.flatMap((out) => {
        const pin = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .pinOf */ .nZ)(stage, out, entry);
        return pin === undefined ? [] : [{ ...pin, cache: true }];
    });
}
/** Sizes of dependencies that are not here, which a kept run of the same content knows. */
function sized(stage, inputs, entry) {
    const deps = new Map();
    for (const [path, content] of inputs.deps) {
        const known = content.from === "pin" ? entry.deps.get(stage.spelled.get(path) ?? path) : undefined;
        deps.set(path, known === undefined ? content : { ...content, bytes: known.bytes, files: known.files });
    }
    return { ...inputs, deps };
}


/***/ }),

/***/ 13000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ isLacking),
  Y: () => (/* binding */ takeKept)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/data/push.js + 2 modules
var push = __webpack_require__(16023);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
// EXTERNAL MODULE: ./build/js/pipeline/engine.js + 4 modules
var pipeline_engine = __webpack_require__(96501);
// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/js/pipeline/accept-entry.js





/**
 * Takes an entry as a stage's result without its files, if the remote has them; false where it does not. Outs that Git
 * keeps are placed, and so are those of which the checkout has older ones.
 */
async function acceptEntry(engine, stage, entry, { as, write }) {
    const { data, host } = engine.ctx;
    const pins = [];
    const placed = [];
    const named = new Map();
    for (const out of stage.outs) {
        const pin = (0,pipeline_engine/* pinOf */.nZ)(stage, out, entry);
        if (pin === undefined)
            return false;
        pins.push(pin);
        const here = await engine.contents.here(out.path);
        // Whoever reads an older one would take it for the result.
        const isOlder = here !== undefined && here.digest !== pin.digest;
        if (isOlder || (here === undefined && !out.cache && write))
            placed.push({ ...pin, cache: true });
        else if (here === undefined && out.push && (out.cache || (0,run_key/* isSaved */.Gs)(stage))) {
            named.set(out.remote, [...(named.get(out.remote) ?? []), pin.digest]);
        }
    }
    const gone = [];
    for (const [remote, digests] of named) {
        const at = remote === undefined ? data : { ...data, reads: () => data.reads({ remote }) };
        gone.push(...(await (0,push/* missingRemote */.jH)(at, digests)));
    }
    if (gone.length > 0) {
        host.log.debug(`a result of ${stage.address} is not taken: the remote lacks ${gone.join(", ")}`);
        return false;
    }
    if (!write) {
        if (placed.length > 0)
            return false;
        for (const pin of pins)
            engine.contents.pins.set(pin.path, pin);
        engine.contents.forget(pins.map((pin) => pin.path));
        return true;
    }
    try {
        if (placed.length > 0)
            await (0,transfer.pullPins)(data, placed, { force: true });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.debug(`a result of ${stage.address} cannot be had: ${error.message}`);
        return false;
    }
    await engine.ignores.check(stage);
    await engine.ignore(stage);
    await engine.record(stage, as);
    return true;
}

// EXTERNAL MODULE: ./build/js/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/js/pipeline/judge.js
var judge = __webpack_require__(83238);
// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/pipeline/restore.js
var restore = __webpack_require__(75151);
// EXTERNAL MODULE: ./build/js/pipeline/run-cache.js
var run_cache = __webpack_require__(39343);
// EXTERNAL MODULE: ./build/js/pipeline/step.js + 2 modules
var step = __webpack_require__(66136);
;// CONCATENATED MODULE: ./build/js/pipeline/take-kept.js










/** Of what another job says went wrong: characters. */
const longestError = 10_000;
/**
 * Brings stages up to date from results that are there already: the lock's, those handed on, those of remote run caches.
 * Nothing is run, and no file is fetched but small ones that Git keeps. A stage without a result is `failed`, or
 * `skipped` behind one, each with the reason.
 */
async function takeKept(ctx, stages, options) {
    const engine = await (0,pipeline_engine/* openEngine */.F5)(ctx, { order: stages.map((stage) => stage.address) });
    const runs = new Map();
    const lacks = (address) => isLacking(runs.get(address));
    for (const stage of stages) {
        const cause = (ctx.pipeline.upstream.get(stage.address) ?? []).find(lacks);
        runs.set(stage.address, cause === undefined
            ? await attempt(engine, stage, options)
            : without(stage, "skipped", `stage ${cause} before it did not succeed`));
    }
    await engine.flush();
    await ctx.data.index.save();
    return { stages: [...runs.values()], lockChanged: [...engine.written] };
}
/** Whether a stage has no result. */
function isLacking(run) {
    return run?.status === "failed" || run?.status === "skipped";
}
function without(stage, status, error) {
    return { name: stage.address, status, seconds: 0, outs: [], error };
}
async function attempt(engine, stage, options) {
    try {
        return await take(engine, stage, options);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return without(stage, "failed", (0,errors/* formatError */.Wk)(error));
    }
}
async function take(engine, stage, options) {
    if (options.write && !stage.frozen)
        await (0,pointers/* pullPointers */.wL)(engine, stage);
    const judged = await (0,judge/* judge */.S)(engine, stage);
    const entry = engine.entry(stage);
    if (stage.frozen) {
        const locked = (entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry)) ?? new Map();
        return { name: stage.address, status: "unchanged", seconds: 0, outs: (0,step/* digests */.cI)(locked) };
    }
    const { usable } = options;
    const same = judged.reasons.length === 0;
    if (same) {
        const kept = await (0,step/* unchanged */.Cv)(engine, stage, judged, { dry: true, pull: true, ...(usable && { usable }) });
        if (kept !== undefined)
            return { ...kept, seconds: 0 };
    }
    const handed = options.handed?.get(stage.address);
    // What it needs is here: then a job that skipped it is no excuse either.
    if (handed !== undefined && isLacking(handed.run)) {
        const { error = "its job left no result", seconds } = handed.run;
        return { ...without(stage, "failed", error.slice(0, longestError)), seconds };
    }
    if (handed !== undefined) {
        const run = await takeHanded(engine, stage, judged, handed, options);
        if (run !== undefined)
            return run;
    }
    if (!same) {
        for await (const kept of candidates(engine, stage, judged, options)) {
            const run = await takeOne(engine, stage, judged, kept, options);
            if (run !== undefined)
                return run;
        }
    }
    const why = judged.fault?.message ?? judged.reasons[0] ?? "its environment changed";
    return without(stage, "failed", `no result of stage ${stage.address} was handed on or is kept on the remote (${why})`);
}
async function* candidates(engine, stage, judged, options) {
    if (judged.inputs === undefined || !(0,run_key/* isCacheable */.TZ)(stage))
        return;
    const locked = engine.entry(stage);
    if (judged.sameInputs && locked !== undefined)
        yield { value: (0,run_key/* runValue */.Lo)(locked.value), entry: locked, from: "lock" };
    // What only this machine knows would be another choice than that of the other jobs.
    const mode = options.runCache === "all" ? "remote" : options.runCache;
    yield* (0,run_cache/* keptRuns */.rk)(engine.ctx.data, (0,run_key/* runKey */.r7)(stage, judged.inputs), mode, true);
}
async function takeOne(engine, stage, judged, kept, options) {
    const { inputs } = judged;
    const outs = (0,pipeline_engine/* outsOf */.nB)(stage, kept.entry);
    if (inputs === undefined || outs === undefined)
        return undefined;
    const key = (0,run_key/* runKey */.r7)(stage, inputs);
    const origin = await (0,run_cache/* originOf */.yv)(engine.ctx.data, key, kept.value, kept.from, true);
    if (options.usable?.(stage.address, origin?.origin) === false)
        return undefined;
    const whole = (0,pipeline_inputs/* entryOf */.Ms)(stage, (0,restore/* sized */.S)(stage, inputs, kept.entry), outs);
    if (!(await acceptEntry(engine, stage, kept.entry, { as: whole, write: options.write })))
        return undefined;
    return (0,step/* restoredRun */.mQ)(stage, { key, outs, from: kept.from, origin });
}
/** A job of this run says what it did; it counts where it did it with the very inputs that are known here. */
async function takeHanded(engine, stage, { inputs }, { run, entry }, options) {
    const outs = entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry);
    if (inputs === undefined || entry === undefined || outs === undefined)
        return undefined;
    const key = (0,run_key/* runKey */.r7)(stage, inputs);
    if ((0,run_key/* keyOfEntry */.PK)(entry.value, entry.outs.keys()) !== key) {
        engine.ctx.host.log.warning(`what was handed on of stage ${stage.address} was made with other inputs: not taken`);
        return undefined;
    }
    // Built anew, so that nothing else comes into dvc.lock with it.
    const whole = (0,pipeline_inputs/* entryOf */.Ms)(stage, (0,restore/* sized */.S)(stage, inputs, entry), outs);
    if (!(await acceptEntry(engine, stage, entry, { as: whole, write: options.write })))
        return undefined;
    const { key: _said, ...said } = run;
    return { ...said, name: stage.address, outs: (0,step/* digests */.cI)(outs), ...((0,run_key/* isCacheable */.TZ)(stage) ? { key } : {}) };
}


/***/ })

};

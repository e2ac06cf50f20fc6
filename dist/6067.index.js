export const id = 6067;
export const ids = [6067];
export const modules = {

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
    return (0,transfer/* total */.X5)(results, sum.transferred, sum.reused, sum.bytes, started);
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
    await (0,transfer/* fetchDigests */.gx)(ctx, absent);
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

/***/ 56067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runCacheOf),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27517);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39717);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35191);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8510);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9642);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68983);







/** Runs what is stale for a model (or, on `train: never`, only fetches what the lock names) and says what happened. */
function measure(bench, plan, options) {
    const pins = async () => [...plan.pins, ...(await (0,_needed_js__WEBPACK_IMPORTED_MODULE_5__/* .neededPins */ .Yf)(bench, plan))];
    return (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .withKeptObjects */ .R)(bench, pins, () => measureHere(bench, plan, options));
}
async function measureHere(bench, plan, options) {
    const { host } = bench;
    const { model } = plan;
    const started = host.now().toISOString();
    const environment = await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .captureEnvironment */ .e)(host, bench.root, model.environment);
    const reason = whyNotTrain(bench, plan);
    const data = await bench.data();
    const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
    const origin = { environment, run_url: bench.forge.run?.url ?? "" };
    let stages = [];
    let lockChanged = [];
    let note;
    if (plan.closure.length > 0 && reason === undefined) {
        const changedHere = model.environment.filter((path) => plan.changed.includes(path));
        const result = await (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_2__/* .runPipeline */ .a)(context, {
            targets: [...plan.targets],
            pull: options.pull,
            push: options.push && bench.forge.trusted,
            force: options.force ?? false,
            runCache: runCacheOf(bench),
            origin,
            usable: (stage, made) => {
                const change = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentChanged */ .U)(environment, made, changedHere, model.environment);
                if (change === undefined)
                    return true;
                if (model.onEnvironmentChange === "rerun") {
                    host.log.info(`${stage} runs again: ${change}`);
                    return false;
                }
                note = change;
                return true;
            },
        });
        if (host.signal.aborted) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the run of ${model.name} was cancelled`, {
                fix: "Run it again: the stages that were finished are recorded and are not run twice.",
            });
        }
        stages = result.stages;
        lockChanged = result.lockChanged;
    }
    // After a failed stage its lock still names what an earlier run made: that is not fetched as this one's.
    if (options.pull && stages.every((stage) => stage.status !== "failed")) {
        const pins = await (0,_needed_js__WEBPACK_IMPORTED_MODULE_5__/* .neededPins */ .Yf)(bench, plan);
        if (pins.length > 0)
            await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .pullPins */ .eJ)(data, pins);
    }
    return {
        model: model.name,
        commit: bench.forge.commit,
        stages,
        lockChanged,
        started,
        finished: host.now().toISOString(),
        environment,
        ...(note === undefined ? {} : { environmentNote: note }),
        ...(reason === undefined ? {} : { notTrained: reason }),
    };
}
/** What a pull request wrote into a run cache is no evidence on main. */
function runCacheOf({ forge }) {
    return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
}
function whyNotTrain(bench, plan) {
    const { train } = plan.model;
    // The policy is about CI: on their own machine people train as they like.
    if (bench.forge.event === "local")
        return undefined;
    if (train.when === "never")
        return "`train: never`: the committed dvc.lock is judged as it is";
    // A dispatch is somebody's own wish; a queue or a push comes by itself, and may stand on a runner without the hardware.
    if (train.when === "label" && bench.forge.event !== "workflow_dispatch") {
        const { pullRequest } = bench.forge;
        if (pullRequest === undefined)
            return `only a pull request with the label \`${train.label}\` trains`;
        if (!pullRequest.labels.includes(train.label)) {
            return `the pull request has no label \`${train.label}\`: the committed dvc.lock is judged as it is`;
        }
    }
    return undefined;
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

/***/ 39717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/pipeline/engine.js + 2 modules
var pipeline_engine = __webpack_require__(76045);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/pipeline/command.js






/** A cancelled job gives ten seconds in all: the command gets most of them, and then no choice. */
const graceMs = 7000;
/** How long output may still arrive from children that outlive the command. */
const drainMs = 500;
/** Runs a stage's commands one after the other, as DVC does; the first that fails ends it. */
async function runCommands(host, stage, place) {
    const commands = typeof stage.cmd === "string" ? splitLines(stage.cmd) : stage.cmd;
    const env = stageEnv(host.env, place.allowEnv);
    env["DVC_ROOT"] ??= place.dvcRoot;
    env["DVC_STAGE"] = stage.address;
    for (const command of commands) {
        host.log.info(`> ${command}`);
        await runCommand(host, stage, command, (0,external_node_path_.join)(place.root, stage.wdir), env);
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these too.
const lineEnds = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** Python's splitlines: DVC runs each line of a text command by itself. */
function splitLines(text) {
    const lines = text.split(lineEnds);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
async function runCommand(host, stage, command, cwd, env) {
    if (host.signal.aborted)
        throw cancelled(stage);
    const windows = (0,external_node_os_.platform)() === "win32";
    const [file, args] = windows ? [command, []] : shellFor(env["SHELL"] || "/bin/sh", command);
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd,
        env,
        shell: windows,
        // A process group of its own, so that what the command started ends with it.
        detached: !windows,
        stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        stream.on("data", (chunk) => host.log.raw(decoder.write(chunk)));
        stream.on("end", () => {
            const rest = decoder.end();
            if (rest !== "")
                host.log.raw(rest);
        });
    }
    let timer;
    const signalAll = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            if (windows)
                child.kill(signal);
            else
                external_node_process_.kill(-child.pid, signal);
        }
        catch {
            // Nobody of the group is left.
        }
    };
    const onAbort = () => {
        signalAll("SIGTERM");
        timer = setTimeout(() => signalAll("SIGKILL"), graceMs);
    };
    host.signal.addEventListener("abort", onAbort, { once: true });
    try {
        const { code, signal } = await ended(child);
        if (host.signal.aborted) {
            // Those who outlived their parent would go on writing into the workspace.
            signalAll("SIGKILL");
            throw cancelled(stage);
        }
        if (signal !== null)
            throw killed(stage, command, signal);
        if (code !== 0)
            throw failed(stage, command, code ?? -1);
    }
    finally {
        clearTimeout(timer);
        host.signal.removeEventListener("abort", onAbort);
    }
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once("error", (cause) => reject(new errors/* UserError */.yo(`the shell could not be started: ${cause.message}`, { cause })));
        child.once("exit", (code, signal) => {
            // A daemon that the command left behind keeps the pipes open: wait for output, not for the daemon.
            const late = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, drainMs);
            child.once("close", () => {
                clearTimeout(late);
                resolve({ code, signal });
            });
        });
    });
}
/** The user's shell without its start-up files, as DVC calls it. */
function shellFor(shell, command) {
    const options = {
        zsh: ["--no-rcs"],
        bash: ["--noprofile", "--norc"],
    };
    return [shell, [...(options[(0,external_node_path_.basename)(shell).toLowerCase()] ?? []), "-c", command]];
}
function cancelled(stage) {
    return new errors/* UserError */.yo(`stage ${stage.address} was ended: the run was cancelled`, {
        where: { file: stage.file },
        fix: "Run it again: the stages that were finished are recorded and are not run twice.",
    });
}
function killed(stage, command, signal) {
    const memory = signal === "SIGKILL" ? " (out of memory, often)" : "";
    return new errors/* UserError */.yo(`stage ${stage.address}: \`${shorten(command)}\` was killed by ${signal}${memory}`, {
        where: { file: stage.file },
    });
}
function failed(stage, command, code) {
    // A shell reports a signal that ended its child as 128 and the signal's number.
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    const by = name === undefined ? "" : `, which says ${name}`;
    const missing = code === 127 ? " (command not found)" : code === 126 ? " (not executable)" : "";
    return new errors/* UserError */.yo(`stage ${stage.address}: \`${shorten(command)}\` exited with ${code}${by}${missing}`, {
        where: { file: stage.file },
    });
}
function shorten(command) {
    return command.length > 200 ? `${command.slice(0, 197)}...` : command;
}
const command_hidden = [
    /^(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_TOKEN$/,
    // Files by which a step speaks to the runner: a stage has nothing to say there.
    /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    /^(ACTIONS|INPUT|STATE)_/,
    /^AWS_(?!REGION$|DEFAULT_REGION$)/,
    /^(AZURE|ARM)_/,
    /^(GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|GOOGLE_GHA_CREDS_PATH|GOOGLE_OAUTH_ACCESS_TOKEN|GCLOUD_.*)$/,
    /^CLOUDSDK_AUTH_/,
    /^MLFLOW_TRACKING_(TOKEN|USERNAME|PASSWORD)$/,
    /^GIT_CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/,
    /^(DOCKER_AUTH_CONFIG|NPM_TOKEN|NODE_AUTH_TOKEN)$/,
];
/** The environment without the job's own credentials: hygiene, and no sandbox. */
function stageEnv(env, allow) {
    const seen = {};
    for (const [name, value] of Object.entries(env)) {
        const secret = command_hidden.some((pattern) => pattern.test(name.toUpperCase())) && !allow.includes(name);
        if (value !== undefined && !secret)
            seen[name] = value;
    }
    return seen;
}

// EXTERNAL MODULE: ./build/js/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/js/pipeline/judge.js
var judge = __webpack_require__(83238);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/data/apply.js
var apply = __webpack_require__(68019);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/folding.js
var folding = __webpack_require__(99458);
// EXTERNAL MODULE: ./build/js/data/lfs/refresh.js
var refresh = __webpack_require__(85872);
// EXTERNAL MODULE: ./build/js/data/pin.js
var data_pin = __webpack_require__(84388);
// EXTERNAL MODULE: ./build/js/data/plan.js + 3 modules
var data_plan = __webpack_require__(41599);
;// CONCATENATED MODULE: ./build/js/data/materialize.js








/** Brings the workspace to what the pin says, from the cache alone. */
async function materialize(ctx, pin, options = {}) {
    const manifest = pin.manifest ?? ((0,data_digest/* isDirDigest */.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined);
    const { force = false } = options;
    const plan = await (0,data_plan/* planPin */.j)(ctx, pin, manifest, { force, guard: (0,paths/* pathGuard */.JV)(ctx.root), fold: (0,folding/* foldOf */.Lc)(ctx.root) });
    for (const { digest, path } of plan.place) {
        if (await ctx.cache.has(digest))
            continue;
        throw new errors/* UserError */.yo(`${(0,paths/* showPath */.P8)((0,data_plan/* placeOf */.$)(plan, path))} needs the object ${digest}, which is not in the cache`, {
            where: (0,data_pin/* whereOf */.d)(pin),
            fix: "Pull it first: modelgate pull",
        });
    }
    try {
        return { changed: await (0,apply/* applyPlan */.g)(ctx, plan) };
    }
    finally {
        await (0,refresh/* settleIndex */.Q)(ctx, [plan]);
        await ctx.index.save();
    }
}

// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
// EXTERNAL MODULE: ./build/js/pipeline/contents.js
var contents = __webpack_require__(52103);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/js/pipeline/outs.js







/** Clears the way for a command: outs are removed, those that persist become files of their own, free to change. */
async function clearOuts(engine, stage) {
    for (const out of stage.outs) {
        const path = await placeOf(engine, stage, out);
        if (out.persist)
            await unlinkFromCache(path);
        else
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    engine.contents.forget(stage.outs.map((out) => out.path));
}
/** Takes in what a command made: everything it declares must be there; cached outs go into the cache. */
async function takeOuts(engine, stage) {
    const { ctx, contents } = engine;
    const missing = [];
    for (const out of stage.outs)
        if (!(await isThere(await placeOf(engine, stage, out))))
            missing.push(out.path);
    if (missing.length > 0) {
        const names = missing.map((path) => `\`${path}\``).join(", ");
        throw new errors/* UserError */.yo(`stage ${stage.address} ended well and did not make ${names}`, {
            where: { file: stage.file },
            fix: "Let its command write there, or take the path out of its outs.",
        });
    }
    const found = new Map();
    for (const out of stage.outs) {
        if (out.cache)
            await commit(engine, stage, out);
        const content = await contents.here(out.path);
        if (content === undefined)
            throw new errors/* UserError */.yo(`the output \`${out.path}\` vanished while it was read`);
        // A metrics file that Git keeps goes into the cache too, so that the run can be restored from there.
        if (!out.cache && (0,run_key/* isSaved */.Gs)(stage) && !(await ctx.data.cache.has(content.digest))) {
            await (0,hash_tree/* commitOut */.G)(ctx.host, ctx.data.cache, await placeOf(engine, stage, out), ["copy"], ctx.data.index);
        }
        found.set(out.path, content);
    }
    return found;
}
/** Puts an out into the cache and links the workspace to it as `cache.type` says. */
async function commit(engine, stage, out) {
    const { host, data } = engine.ctx;
    await (0,hash_tree/* commitOut */.G)(host, data.cache, await placeOf(engine, stage, out), data.config.cacheTypes, data.index);
}
/** Whether the cache holds everything that these contents need. */
async function allCached(engine, contents) {
    const { cache } = engine.ctx.data;
    for (const { digest } of contents) {
        if (!(await cache.has(digest)))
            return false;
        if (!(0,data_digest/* isDirDigest */.gn)(digest))
            continue;
        for (const entry of (await cache.readDir(digest))?.entries ?? [])
            if (!(await cache.has(entry.digest)))
                return false;
    }
    return true;
}
function placeOf(engine, stage, out) {
    return (0,paths/* insideRoot */.p0)(engine.ctx.root, out.path, { file: stage.file });
}
/** A file that is a link to the cache's object would change that object when it is written to. */
async function unlinkFromCache(path) {
    let stats;
    try {
        stats = await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return;
        throw error;
    }
    if (stats.isDirectory()) {
        for (const name of await (0,promises_.readdir)(path))
            await unlinkFromCache((0,external_node_path_.join)(path, name));
        return;
    }
    if (!stats.isSymbolicLink() && stats.nlink < 2)
        return;
    const copy = `${path}.modelgate-copy`;
    try {
        await (0,promises_.copyFile)(path, copy);
        await (0,promises_.rename)(copy, path);
    }
    finally {
        await (0,promises_.rm)(copy, { force: true });
    }
}
async function isThere(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/pipeline/need.js





/** Puts in place what a stage that must run reads and is not here: from the cache, or with `pull` from the remote. */
async function placeInputs(engine, stage, pull, makeAgain) {
    const wanted = new Map();
    const kept = stage.outs.filter((out) => out.persist).map((out) => out.path);
    for (const path of [...stage.deps, ...stage.params.map((one) => one.file), ...kept]) {
        for (const pin of await engine.contents.absent(path)) {
            // The outs of the stage itself are about to be made, and may lie below a folder it reads.
            if (kept.includes(pin.path) || !stage.outs.some((out) => out.path === pin.path))
                wanted.set(pin.path, pin);
        }
    }
    for (const pin of wanted.values())
        await placePin(engine, stage, pin, pull, makeAgain);
}
async function placePin(engine, stage, pin, pull, makeAgain) {
    const { data } = engine.ctx;
    const content = (0,contents/* ofPin */.RV)(pin);
    const whole = { ...pin, cache: true };
    try {
        if (content !== undefined && (await allCached(engine, [content])))
            await materialize(data, whole);
        else if (pull)
            await (0,transfer/* pullPins */.eJ)(data, [whole]);
        else
            throw notHere(stage, pin);
        engine.contents.forget([pin.path]);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
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
    return new errors/* UserError */.yo(`stage ${stage.address} reads \`${pin.path}\`, which ${pin.file} pins and neither the workspace nor the cache holds`, { where: { file: stage.file }, fix: "Run with --pull, or pull it first: modelgate pull." });
}

// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/data/push.js + 2 modules
var push = __webpack_require__(16023);
// EXTERNAL MODULE: ./build/js/pipeline/run-cache.js
var run_cache = __webpack_require__(39343);
;// CONCATENATED MODULE: ./build/js/pipeline/publish.js



/** Sends a stage's results: every object first, and then the run-cache entry that names them. */
async function publish(engine, stage, outs, run) {
    const { data, host } = engine.ctx;
    const target = await data.write();
    if (target === undefined) {
        host.log.debug(`nothing is pushed for ${stage.address}: this job may write to no remote`);
        return;
    }
    const own = new Map();
    const shared = [];
    for (const out of stage.outs) {
        const digest = outs.get(out.path)?.digest;
        if (digest === undefined || !out.push || !(out.cache || (0,run_key/* isSaved */.Gs)(stage)))
            continue;
        if (out.remote === undefined)
            shared.push(digest);
        else
            own.set(out.remote, [...(own.get(out.remote) ?? []), digest]);
    }
    if (shared.length > 0)
        await (0,push/* pushDigests */.SF)(data, shared, target);
    for (const [remote, digests] of own) {
        const to = await data.write({ remote });
        if (to !== undefined)
            await (0,push/* pushDigests */.SF)(data, digests, to);
    }
    // An entry that names an object which is kept away from the remote could never be restored from there.
    if (run !== undefined && stage.outs.every((out) => out.push))
        await (0,run_cache/* pushRun */.MO)(data, target, run.key, run.value);
}

;// CONCATENATED MODULE: ./build/js/pipeline/restore.js







/** Looks for a kept result of the very same run whose outs can be had; `place` also puts them into the workspace. */
async function restore(engine, stage, judged, options, place) {
    const { inputs } = judged;
    if (inputs === undefined || !(0,run_key/* isCacheable */.TZ)(stage))
        return undefined;
    const key = (0,run_key/* runKey */.r7)(stage, inputs);
    const pull = options.pull === true;
    const locked = engine.entry(stage);
    if (judged.sameInputs && locked !== undefined && (0,pipeline_engine/* outsOf */.nB)(stage, locked) !== undefined) {
        // Only its outs changed here: what the lock names is its result.
        const found = { value: (0,run_key/* runValue */.Lo)(locked.value), entry: locked, from: "lock" };
        const taken = await take(engine, stage, key, found, inputs, options, place);
        if (taken !== undefined)
            return taken;
    }
    const { data } = engine.ctx;
    for await (const kept of (0,run_cache/* keptRuns */.rk)(data, key, options.runCache ?? "all", pull)) {
        const taken = await take(engine, stage, key, kept, inputs, options, place);
        if (taken === undefined)
            continue;
        if (place) {
            await (0,run_cache/* keepRun */.Xz)(data, key, kept.value, kept.text);
            if (taken.origin !== undefined && kept.from !== "local")
                await (0,run_cache/* keepOrigin */.ux)(data, key, kept.value, taken.origin);
        }
        return taken;
    }
    return undefined;
}
async function take(engine, stage, key, kept, inputs, options, place) {
    const outs = (0,pipeline_engine/* outsOf */.nB)(stage, kept.entry);
    if (outs === undefined)
        return undefined;
    const { host, data } = engine.ctx;
    const pull = options.pull === true;
    const origin = await (0,run_cache/* originOf */.yv)(data, key, kept.value, kept.from, pull);
    if (options.usable?.(stage.address, origin?.origin) === false)
        return undefined;
    const cached = await allCached(engine, outs.values());
    if (!cached && !pull)
        return undefined;
    if (place) {
        const pins = pinsOf(stage, kept.entry);
        try {
            if (cached)
                for (const pin of pins)
                    await materialize(data, pin, { force: true });
            else
                await (0,transfer/* pullPins */.eJ)(data, pins, { force: true });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
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
        const pin = (0,pipeline_engine/* pinOf */.nZ)(stage, out, entry);
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

// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
;// CONCATENATED MODULE: ./build/js/pipeline/step.js















/** Brings one stage up to date whose dependencies are; throws what the user must mend. */
async function bringUp(engine, stage, options, stale, makeAgain) {
    const { host } = engine.ctx;
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    if (options.pull === true && options.dry !== true && !stage.frozen)
        await (0,pointers/* pullPointers */.wL)(engine, stage);
    const judged = await (0,judge/* judge */.S)(engine, stage, (path) => (0,pipeline_status/* staleMaker */.m$)(engine.ctx.pipeline, stage, stale, path));
    if (stage.frozen)
        return { ...(await keepFrozen(engine, stage, judged, options)), seconds: seconds() };
    const reasons = [...judged.reasons];
    const because = options.rerun?.get(stage.address);
    if (because !== undefined)
        reasons.push(because);
    let mustRun = options.force === true || because !== undefined;
    if (reasons.length === 0 && !mustRun) {
        const kept = await unchanged(engine, stage, judged, options);
        if (kept !== undefined)
            return { ...kept, seconds: seconds() };
        reasons.push("its environment changed");
        mustRun = true;
    }
    // Nothing but a dependency that somebody makes again could still be found.
    if (judged.fault !== undefined)
        throw judged.fault;
    if (!mustRun) {
        const restored = await restore(engine, stage, judged, options, options.dry !== true);
        if (restored !== undefined) {
            host.log.info(`Stage ${stage.address}: restored from the run cache`);
            return { ...(await finishRestored(engine, stage, restored, options)), seconds: seconds() };
        }
    }
    host.log.info(`Stage ${stage.address}: ${reasons[0] ?? "forced"}`);
    if (options.dry === true)
        return { name: stage.address, status: "ran", seconds: 0, ...keyOf(stage, judged), outs: [] };
    const ran = await host.log.group(`Stage ${stage.address}`, () => runStage(engine, stage, options, makeAgain));
    return { ...ran, seconds: seconds() };
}
async function runStage(engine, stage, options, makeAgain) {
    const { ctx, contents } = engine;
    const { host, data, root } = ctx;
    await requireFolder(root, stage);
    await placeInputs(engine, stage, options.pull === true, makeAgain);
    await engine.ignores.ensure(stage);
    await clearOuts(engine, stage);
    const began = host.now();
    const clock = performance.now();
    await runCommands(host, stage, { root, dvcRoot: data.config.dvcRoot ?? root, allowEnv: options.allowEnv ?? [] });
    const seconds = (performance.now() - clock) / 1000;
    // The command may have changed what it read: like DVC, the lock holds what is there afterwards.
    contents.forget([...stage.deps, ...stage.outs.map((out) => out.path)]);
    const inputs = await (0,pipeline_inputs/* readInputs */.Ko)(contents, stage);
    const outs = await takeOuts(engine, stage);
    const entry = (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs);
    await engine.record(stage, entry);
    const key = (0,run_key/* isCacheable */.TZ)(stage) ? (0,run_key/* runKey */.r7)(stage, inputs) : undefined;
    const value = (0,run_key/* runValue */.Lo)(entry);
    const origin = { started: began.toISOString(), seconds, origin: options.origin ?? null };
    const saved = key !== undefined && (0,run_key/* isSaved */.Gs)(stage) ? { key, value } : undefined;
    if (saved !== undefined) {
        await (0,run_cache/* keepRun */.Xz)(data, saved.key, value, entry);
        if (options.origin !== undefined)
            await (0,run_cache/* keepOrigin */.ux)(data, saved.key, value, origin);
    }
    if (options.push === true)
        await publish(engine, stage, outs, saved);
    return { name: stage.address, status: "ran", seconds, ...(key === undefined ? {} : { key }), outs: digests(outs) };
}
async function finishRestored(engine, stage, restored, options) {
    const { key, value, outs, from, origin, inputs } = restored;
    if (options.dry !== true) {
        await engine.ignores.ensure(stage);
        await engine.record(stage, (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs));
        // What came from a remote is there already.
        const run = (0,run_key/* isSaved */.Gs)(stage) ? { key, value } : undefined;
        if (options.push === true && (from === "local" || from === "lock")) {
            if (run !== undefined)
                await (0,run_cache/* keepRun */.Xz)(engine.ctx.data, key, value, (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs));
            await publish(engine, stage, outs, run);
        }
    }
    return {
        name: stage.address,
        status: "restored",
        seconds: 0,
        key,
        outs: digests(outs),
        restoredFrom: from,
        ...madeBy(origin),
    };
}
/** The result as the lock has it; undefined where the caller will not have it. */
async function unchanged(engine, stage, judged, options) {
    const { data } = engine.ctx;
    const entry = engine.entry(stage);
    const outs = (entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry)) ?? new Map();
    const key = keyOf(stage, judged);
    let origin;
    if (entry !== undefined && key.key !== undefined && (options.usable !== undefined || options.origin !== undefined)) {
        const value = (0,run_key/* runValue */.Lo)(entry.value);
        origin =
            (await (0,run_cache/* originOf */.yv)(data, key.key, value, "local", false)) ??
                (options.pull === true ? await (0,run_cache/* originOf */.yv)(data, key.key, value, "remote", true) : undefined);
    }
    if (options.usable?.(stage.address, origin?.origin) === false)
        return undefined;
    if (options.dry !== true) {
        for (const out of stage.outs) {
            // Made elsewhere and put here by hand: from now on the cache holds it too.
            const here = out.cache ? await engine.contents.here(out.path) : undefined;
            if (here !== undefined && !(await data.cache.has(here.digest)))
                await commit(engine, stage, out);
        }
    }
    return { name: stage.address, status: "unchanged", seconds: 0, ...key, outs: digests(outs), ...madeBy(origin) };
}
/** A frozen stage never runs; where its command or outs are not what the lock says, the lock takes them as they are. */
async function keepFrozen(engine, stage, judged, options) {
    const entry = engine.entry(stage);
    const locked = entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry);
    if (judged.reasons.length > 0 && options.dry !== true) {
        engine.ctx.host.log.warning(`stage ${stage.address} is frozen: it is not run, its outputs are taken as they are`);
        if (judged.inputs !== undefined) {
            const outs = await takeOuts(engine, stage);
            await engine.record(stage, (0,pipeline_inputs/* entryOf */.Ms)(stage, judged.inputs, outs));
            return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(outs) };
        }
    }
    return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(locked ?? new Map()) };
}
async function requireFolder(root, stage) {
    try {
        if ((await (0,promises_.stat)((0,external_node_path_.join)(root, stage.wdir))).isDirectory())
            return;
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    throw new errors/* UserError */.yo(`the wdir \`${stage.wdir}\` of stage ${stage.address} is not a folder`, {
        where: { file: stage.file },
    });
}
function keyOf(stage, judged) {
    return judged.inputs !== undefined && (0,run_key/* isCacheable */.TZ)(stage) ? { key: (0,run_key/* runKey */.r7)(stage, judged.inputs) } : {};
}
function madeBy(origin) {
    if (origin === undefined)
        return {};
    return { made: origin.origin, madeIn: { started: origin.started, seconds: origin.seconds } };
}
function digests(outs) {
    return [...outs].map(([path, { digest, bytes, files }]) => ({
        path,
        digest,
        bytes: bytes ?? 0,
        ...(files === undefined ? {} : { files }),
    }));
}

// EXTERNAL MODULE: ./build/js/pipeline/targets.js
var targets = __webpack_require__(24855);
;// CONCATENATED MODULE: ./build/js/pipeline/execute.js




/**
 * Brings the stages up to date, dependencies first: skips, restores or runs each. A stage that fails is told in the
 * result and not thrown, since what was done before it stands; only a pipeline that cannot be read at all throws.
 */
async function runPipeline(ctx, options = {}) {
    const engine = await (0,pipeline_engine/* openEngine */.F5)(ctx);
    const stages = (0,targets/* selectStages */.u)(ctx.pipeline, options.targets ?? [], options.singleItem === true);
    const results = new Map();
    const broken = new Set();
    /** In a dry run: what would be made anew. */
    const stale = new Set();
    let failure;
    for (const stage of stages) {
        if (ctx.host.signal.aborted || (failure !== undefined && options.keepGoing !== true)) {
            results.set(stage.address, skipped(stage, "an earlier stage failed, or the run was cancelled"));
            continue;
        }
        const cause = (ctx.pipeline.upstream.get(stage.address) ?? []).find((address) => broken.has(address));
        if (cause !== undefined) {
            broken.add(stage.address);
            results.set(stage.address, skipped(stage, `stage ${cause} before it did not succeed`));
            continue;
        }
        const run = await attempt(engine, stage, options, stale, results);
        results.set(stage.address, run.result);
        if (run.error !== undefined) {
            failure ??= run.error;
            broken.add(stage.address);
            ctx.host.log.info((0,errors/* formatError */.Wk)(run.error));
        }
        else if (options.dry === true && run.result.status !== "unchanged") {
            stale.add(stage.address);
        }
    }
    await ctx.data.index.save();
    return {
        stages: stages.flatMap((stage) => results.get(stage.address) ?? []),
        lockChanged: [...engine.written],
        ...(failure === undefined ? {} : { failure }),
    };
}
async function attempt(engine, stage, options, stale, results) {
    const started = performance.now();
    const makeAgain = async (address) => {
        const maker = engine.ctx.pipeline.stages.get(address);
        if (maker === undefined)
            return false;
        const again = await attempt(engine, maker, { ...options, force: true }, stale, results);
        results.set(address, again.result);
        return again.error === undefined;
    };
    try {
        return { result: await bringUp(engine, stage, options, stale, makeAgain) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const seconds = (performance.now() - started) / 1000;
        const result = { name: stage.address, status: "failed", seconds, outs: [], error: (0,errors/* formatError */.Wk)(error) };
        return { result, error };
    }
}
function skipped(stage, reason) {
    return { name: stage.address, status: "skipped", seconds: 0, outs: [], error: reason };
}


/***/ }),

/***/ 39343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ pushRun),
/* harmony export */   Xz: () => (/* binding */ keepRun),
/* harmony export */   rk: () => (/* binding */ keptRuns),
/* harmony export */   ux: () => (/* binding */ keepOrigin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56273);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27125);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74542);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69560);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37831);










const Origin = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz("modelgate/run-origin/1"),
    started: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(),
    origin: zod__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq9(),
});
/** An entry names a few paths: anything larger is none. */
const maxBytes = 4 * 1024 * 1024;
/** Entries of a key as DVC takes them: the newest local one first; then, if `remote`, those of the remotes. */
async function* keptRuns(data, key, mode, remote) {
    if (mode === "none")
        return;
    const seen = new Set();
    if (mode === "all") {
        for (const value of await localValues(data, key)) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value)), "utf8");
            const entry = readEntry(data, text, `${entryKey(key, value)} of the cache`);
            seen.add(value);
            if (entry !== undefined)
                yield { value, entry, text, from: "local" };
        }
        if (!remote)
            return;
    }
    for (const one of await data.reads()) {
        if (mode === "remote-main" && one.scope !== "main")
            continue;
        for await (const value of one.storage.list(`${entryKey(key)}/`)) {
            if (seen.has(value) || !/^[0-9a-f]{64}$/.test(value))
                continue;
            const text = await readSmall(one, entryKey(key, value));
            const entry = text === undefined ? undefined : readEntry(data, text, `${entryKey(key, value)} of ${one.storage.url}`);
            if (text === undefined || entry === undefined)
                continue;
            seen.add(value);
            yield { value, entry, text, from: one.scope === "main" ? "remote" : "pull-request" };
        }
    }
}
/** Puts an entry into the local cache, if it is not there. */
async function keepRun(data, key, value, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value));
    const text = typeof entry === "string" ? entry : (0,_emit_js__WEBPACK_IMPORTED_MODULE_5__/* .emitYaml */ .h)(entry);
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            return;
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(path, text);
}
/** Puts an entry on a remote; its objects must be there already. */
async function pushRun(data, to, key, value) {
    const file = entryKey(key, value);
    if (!(await to.storage.exists(file))) {
        await to.storage.write(file, { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, file)) });
    }
    const origin = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
    if (origin !== undefined && !(await to.storage.exists(originKey(key, value)))) {
        await to.storage.write(originKey(key, value), { bytes: Buffer.from(origin) });
    }
}
/** Keeps how a result came to be, beside DVC's folder and not in it. */
async function keepOrigin(data, key, value, origin) {
    const document = { schema: "modelgate/run-origin/1", ...origin };
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)), `${JSON.stringify(document)}\n`);
}
/** How a result came to be; undefined where DVC made it, or nobody kept it. Remotes in `from`'s scope are asked too. */
async function originOf(data, key, value, from, remote) {
    const local = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
    if (local !== undefined && (from === "local" || from === "lock"))
        return parseOrigin(local);
    if (!remote)
        return undefined;
    for (const one of await data.reads()) {
        if (from === "remote" && one.scope !== "main")
            continue;
        const text = await readSmall(one, originKey(key, value));
        if (text !== undefined)
            return parseOrigin(text);
    }
    return undefined;
}
function parseOrigin(text) {
    try {
        const { started, seconds, origin } = Origin.parse(JSON.parse(text));
        return { started, seconds, origin };
    }
    catch {
        return undefined;
    }
}
async function localValues(data, key) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key));
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir)).filter((name) => /^[0-9a-f]{64}$/.test(name));
        const aged = await Promise.all(names.map(async (name) => ({ name, time: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))).mtimeMs })));
        return aged.sort((a, b) => b.time - a.time).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return [];
        throw error;
    }
}
function readEntry(data, text, name) {
    try {
        const { value } = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseValues */ .Q)(text, name);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_10__/* .isMap */ .jh)(value))
            return (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockEntry */ .KF)(value);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
    }
    data.host.log.warning(`the run-cache entry ${name} is damaged and is not used`);
    return undefined;
}
async function readSmall(from, key) {
    const found = await from.storage.read(key);
    if (found === undefined)
        return undefined;
    const text = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(found.stream);
    return text.length > maxBytes ? undefined : text;
}
function entryKey(key, value) {
    return `runs/${key.slice(0, 2)}/${key}${value === undefined ? "" : `/${value}`}`;
}
function originKey(key, value) {
    return `modelgate/runs/${key}/${value}.json`;
}


/***/ })

};

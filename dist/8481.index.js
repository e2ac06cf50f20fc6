export const id = 8481;
export const ids = [8481,7517];
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

/***/ 48481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withCheckpoint: () => (/* binding */ withCheckpoint)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
// EXTERNAL MODULE: ./build/js/pipeline/lock.js
var lock = __webpack_require__(74542);
;// CONCATENATED MODULE: ./build/js/pipeline/checkpoint-place.js









const Claim = schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), path: schemas/* string */.YjP() });
/** Finds the place and checks that nothing else stands there: what it holds is replaced and removed at will. */
async function checkpointPlace(engine, stage, settings) {
    const { host, root, data } = engine.ctx;
    const path = pathOf(stage, settings) ?? "";
    const refuse = (why, fix = "Name another path as `checkpoint` of this stage in modelgate.yaml.") => new errors/* UserError */.yo(`the checkpoint \`${path}\` of stage ${stage.address} ${why}`, { where: { file: stage.file }, fix });
    if (path === "")
        throw refuse("is no path below the repository's root");
    const absolute = await (0,paths/* insideRoot */.p0)(root, path, { file: stage.file });
    const other = conflict(engine, stage, path, settings);
    if (other !== undefined)
        throw refuse(`is no place of its own: ${other}`);
    const tracked = await (0,git/* git */.$Y)(["--literal-pathspecs", "ls-files", "-z", "--", path], { cwd: root, env: host.env });
    if (tracked !== "")
        throw refuse("is tracked by Git", `Take it out of Git: git rm -r --cached '${path}'.`);
    const marker = (0,external_node_path_.join)(data.home, "checkpoints", `${(0,hashing/* hashOf */.qQ)("sha256", stage.address)}.json`);
    const clear = () => (0,promises_.rm)(absolute, { recursive: true, force: true });
    return {
        path,
        absolute,
        clear,
        async claim(id) {
            const before = parse(await (0,read_if_there/* readTextIfThere */.pM)(marker));
            if (await isThere(absolute)) {
                // Whose it is nobody knows: to go on from it could give what no run of this stage gives.
                if (before?.path !== path)
                    throw refuse("is there already, and no run of this stage left it", "Move it away, or delete it.");
                if (before.id !== id) {
                    host.log.info(`Stage ${stage.address}: what another version of it left as \`${path}\` is removed`);
                    await clear();
                }
            }
            await (0,lock/* writeWhole */.f8)(marker, `${JSON.stringify({ id, path })}\n`);
        },
        async release() {
            await clear();
            await (0,promises_.rm)(marker, { force: true });
        },
    };
}
/** From the root; undefined where the stage has none, empty where it leads out. */
function pathOf(stage, settings) {
    const written = settings?.(stage.address).checkpoint;
    if (written === undefined)
        return undefined;
    return external_node_path_.posix.isAbsolute(written) ? "" : ((0,paths/* normalizePath */.Fd)(external_node_path_.posix.join(stage.wdir, written)) ?? "");
}
/** What else lies at, above or below a path, in words. */
function conflict({ ctx: { pipeline } }, stage, path, settings) {
    const meets = (other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`);
    const holds = (other) => other === path || other.startsWith(`${path}/`);
    if (holds(stage.wdir))
        return "the stage runs in there";
    if (meets(".dvc"))
        return "that is DVC's folder";
    if (meets(".modelgate"))
        return "that is modelgate's own folder";
    for (const dep of [...stage.deps, ...stage.params.map(({ file }) => file)]) {
        if (meets(dep))
            return `\`${dep}\` is a dependency of the stage`;
    }
    for (const other of pipeline.stages.values()) {
        const out = other.outs.find((one) => meets(one.path));
        if (out !== undefined)
            return `\`${out.path}\` is an output of stage ${other.address}`;
        const theirs = other.address === stage.address ? undefined : pathOf(other, settings);
        if (theirs !== undefined && meets(theirs))
            return `\`${theirs}\` is the checkpoint of stage ${other.address}`;
    }
    for (const node of pipeline.data.values())
        if (meets(node.path))
            return `\`${node.path}\` is pinned by ${node.file}`;
    return undefined;
}
async function isThere(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
        throw error;
    }
}
function parse(text) {
    try {
        return text === undefined ? undefined : Claim.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/data/list-tree.js + 1 modules
var list_tree = __webpack_require__(23253);
;// CONCATENATED MODULE: ./build/js/pipeline/checkpoint-stamp.js




/** How often rest is waited for. */
const looks = 30;
/** How the checkpoint looks once nobody has written to it for a while; undefined where there is none, or no rest. */
async function settled(absolute, pause) {
    let last = await stampOf(absolute);
    for (let look = 0; look < looks && last !== undefined && (await pause()); look++) {
        const now = await stampOf(absolute);
        if (now === last)
            return now;
        last = now;
    }
    return undefined;
}
/** What `stat` says of a checkpoint's files; undefined where there is none. */
async function stampOf(absolute) {
    try {
        const stats = await (0,promises_.stat)(absolute);
        const files = stats.isDirectory() ? (await (0,list_tree/* listTree */.n)(absolute)).map((path) => (0,external_node_path_.join)(absolute, path)) : [absolute];
        const rows = await Promise.all(files.map(async (file) => {
            const { size, mtimeNs, ino } = await (0,promises_.stat)(file, { bigint: true });
            return `${file} ${size} ${mtimeNs} ${ino}`;
        }));
        return rows.length === 0 ? undefined : rows.join("\n");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/data/cache.js + 1 modules
var cache = __webpack_require__(64035);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/data/push.js + 2 modules
var push = __webpack_require__(16023);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
// EXTERNAL MODULE: ./build/js/lib/read-at-most.js
var read_at_most = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
;// CONCATENATED MODULE: ./build/js/pipeline/checkpoint-store.js












const Document = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("modelgate/checkpoint/1"),
    stage: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^md5:[0-9a-f]{32}(\.dir)?$/),
    bytes: schemas/* number */.aig().int().nonnegative(),
    files: schemas/* number */.aig().int().positive(),
    saved: iso/* datetime */.w$(),
});
const documentKey = "checkpoint.json";
const longestDocument = 64 * 1024;
/** Puts what is kept in place, every byte verified; undefined where nothing (or nothing sound) is kept. */
async function restoreCheckpoint(data, target, subject) {
    const { path, stage } = subject;
    const { storage, context, clear } = partOf(data, target, subject);
    const taken = await readDocument(data, storage, subject);
    if (taken === undefined)
        return undefined;
    const { digest, bytes } = taken;
    const pin = { path, source: "dvc", file: `the checkpoint of stage ${stage}`, digest, bytes };
    try {
        const ctx = context();
        await (0,transfer.pullPins)(ctx, [{ ...pin, cache: true, push: true }], { force: true });
        return { taken, digests: await digestsOf(ctx, digest) };
    }
    catch (error) {
        if (!(error instanceof fetch/* MissingObjects */.LN || error instanceof cache/* WrongBytes */.ls))
            throw error;
        data.host.log.warning(`the checkpoint of stage ${stage} is not used, since it is damaged: ${error.message}`);
        return undefined;
    }
    finally {
        await clear();
    }
}
/** Opens the place for what is to be kept; `kept` is what stands there. Nothing is asked for before it is used. */
function openCheckpointStore(data, target, subject, kept) {
    const { host, root } = data;
    const { path, stage } = subject;
    const { own, storage, context, clear } = partOf(data, target, subject);
    let known = kept?.digests ?? new Set();
    return {
        url: target.storage.url,
        async take() {
            await clear();
            const { cache, index } = context();
            const { digest, bytes, files } = await (0,hash_tree/* commitOut */.G)(host, cache, (0,external_node_path_.join)(root, path), ["copy"], index);
            return files === 0 ? undefined : { digest, bytes, files, saved: host.now().toISOString() };
        },
        async keep(taken) {
            const ctx = context();
            try {
                const digests = await digestsOf(ctx, taken.digest);
                await (0,push/* pushDigests */.SF)(ctx, [taken.digest], own);
                const document = { schema: "modelgate/checkpoint/1", stage, path, ...taken };
                await storage.write(documentKey, { bytes: Buffer.from(`${JSON.stringify(document)}\n`) });
                const old = [...known].filter((digest) => !digests.has(digest));
                known = digests;
                for (const digest of old)
                    await storage.remove?.((0,data_digest/* objectKey */.T5)(digest));
            }
            finally {
                await clear();
            }
        },
        async remove() {
            await clear();
            if (storage.remove === undefined || !(await storage.exists(documentKey)))
                return;
            await storage.remove(documentKey);
            const keys = storage.lists ? await listed(storage.list("")) : [...known].map(data_digest/* objectKey */.T5);
            for (const key of keys)
                await storage.remove(key);
        },
    };
}
/** A place of its own, in the local store and on the remote: its objects can be removed, and are nobody else's. */
function partOf(data, target, { id, stage }) {
    // One for each stage: what a killed run left there is cleared by the next.
    const aside = (0,external_node_path_.join)(data.home, "checkpoints", (0,hashing/* hashOf */.qQ)("sha256", stage));
    const storage = target.storage.at(`modelgate/checkpoints/${id}/`);
    const own = { name: target.name, storage, scope: "main" };
    const context = () => ({
        ...data,
        cache: (0,cache/* openCache */.bp)(aside),
        // The command writes into the file: it must be its own, and no link.
        config: { ...data.config, cacheTypes: ["reflink", "copy"] },
        reads: async () => [own],
        write: async () => own,
    });
    return { own, storage, context, clear: () => (0,promises_.rm)(aside, { recursive: true, force: true }) };
}
async function digestsOf({ cache }, digest) {
    const listing = (0,data_digest/* isDirDigest */.gn)(digest) ? await cache.readDir(digest) : undefined;
    return new Set([digest, ...(listing?.entries.map((entry) => entry.digest) ?? [])]);
}
async function readDocument({ host }, storage, { path, stage }) {
    const text = await (0,faults/* retried */.sT)(host, `cannot read from ${storage.url}`, async () => {
        const found = await storage.read(documentKey);
        return found && ((await (0,read_at_most/* readAtMost */.r)(found.stream, longestDocument)) ?? "");
    });
    if (text === undefined)
        return undefined;
    const document = checkpoint_store_parse(text);
    if (document?.path === path)
        return document;
    host.log.warning(`what ${storage.url} holds is no checkpoint of stage ${stage}: it is not used`);
    return undefined;
}
function checkpoint_store_parse(text) {
    try {
        return Document.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
async function listed(keys) {
    const all = [];
    for await (const key of keys)
        all.push(key);
    return all;
}

// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
// EXTERNAL MODULE: ./build/js/pipeline/time-limit.js
var time_limit = __webpack_require__(15802);
;// CONCATENATED MODULE: ./build/js/pipeline/checkpoint.js








/** How long a checkpoint must have been left alone to be taken for whole, at most. */
const quietMs = 2000;
/**
 * Runs a stage that has a `checkpoint`: the one that an earlier attempt of the same stage key kept is put in place first; it
 * is kept anew every `checkpoint-every` and when the stage fails or is ended, and removed when the stage has ended well.
 * Only this job's own part of the remote is read and written, so that a pull request's never resumes main's.
 */
async function withCheckpoint(engine, stage, inputs, options, body) {
    const settings = options.settings?.(stage.address);
    if (settings?.checkpoint === undefined || inputs === undefined)
        return body();
    const attempt = await begin(engine, stage, inputs, options);
    const ended = new AbortController();
    const saving = keepSaving(attempt, Math.min(settings.checkpointEvery * 1000, time_limit/* longestTimer */.a5), ended.signal);
    const stop = async () => {
        ended.abort();
        await saving;
    };
    let result;
    try {
        result = await body();
    }
    catch (error) {
        await stop();
        await save(attempt);
        throw await told(attempt, error);
    }
    await stop();
    await remove(attempt);
    return result;
}
async function begin(engine, stage, inputs, options) {
    const { host, data } = engine.ctx;
    const late = lateHost(host);
    const place = await checkpointPlace(engine, stage, options.settings);
    const { path } = place;
    const id = (0,hashing/* hashOf */.qQ)("sha256", JSON.stringify([(0,run_key/* runKey */.r7)(stage, inputs), stage.address, path]));
    await place.claim(id);
    const subject = { id, path, stage: stage.address };
    const from = options.push === true ? await data.write() : undefined;
    if (options.force === true)
        await place.clear();
    const kept = from === undefined || options.force === true ? undefined : await restoreCheckpoint(data, from, subject);
    const own = { ...data.withHost(late), index: data.index };
    const target = from === undefined ? undefined : await own.write();
    const store = target && openCheckpointStore(own, target, subject, kept);
    const attempt = { host, late, stage, place, store };
    if (kept !== undefined && store !== undefined) {
        attempt.kept = kept.taken;
        attempt.stamp = await stampOf(place.absolute);
        host.log.info(`Stage ${stage.address}: goes on from its checkpoint of ${kept.taken.saved} (${store.url})`);
    }
    else if ((await stampOf(place.absolute)) !== undefined) {
        host.log.info(`Stage ${stage.address}: goes on from the checkpoint \`${path}\` that its last attempt left here`);
    }
    return attempt;
}
/** What is still to be saved when the run is cancelled needs a line that the cancellation does not cut. */
function lateHost(host) {
    const signal = host.giveUp ?? new AbortController().signal;
    // Each request under way listens for the end.
    (0,external_node_events_.setMaxListeners)(0, signal);
    return { ...host, signal, sleep: (milliseconds, other = signal) => host.sleep(milliseconds, other) };
}
async function keepSaving(attempt, every, ended) {
    const { late } = attempt;
    const pause = async (milliseconds) => {
        await late.sleep(milliseconds, ended).catch(() => { });
        return !ended.aborted;
    };
    while (await pause(every)) {
        await save(attempt, () => settled(attempt.place.absolute, () => pause(Math.min(quietMs, every))));
    }
}
/**
 * Keeps what stands there, if it is new; `rest` waits until nobody writes to it, where somebody may. A failure costs time
 * later and never the training that is under way.
 */
async function save(attempt, rest) {
    const { store, place, host, stage } = attempt;
    if (store === undefined)
        return;
    try {
        const stamp = await (rest ?? (() => stampOf(place.absolute)))();
        if (stamp === undefined || stamp === attempt.stamp)
            return;
        const taken = await store.take();
        if (taken === undefined)
            return;
        // Written to while it was copied: parts of two may be in the copy.
        if (rest !== undefined && (await stampOf(place.absolute)) !== stamp)
            return;
        await store.keep(taken);
        attempt.kept = taken;
        attempt.stamp = stamp;
        host.log.info(`Stage ${stage.address}: its checkpoint is kept (${taken.bytes} bytes, ${store.url})`);
    }
    catch (error) {
        host.log.warning(`the checkpoint of stage ${stage.address} could not be kept: ${(0,errors/* formatError */.Wk)(error)}`);
    }
}
async function remove({ store, place, host, stage }) {
    try {
        await place.release();
        await store?.remove();
    }
    catch (error) {
        host.log.warning(`the checkpoint of stage ${stage.address} could not be removed: ${(0,errors/* formatError */.Wk)(error)}`);
    }
}
/** The error with how to go on. */
async function told({ kept, place, store, stage }, error) {
    if (!(error instanceof errors/* UserError */.yo))
        return error;
    const from = "its next run with the same command, dependencies and parameters goes on from there";
    const anew = `\`modelgate run --force ${stage.address}\` begins anew`;
    let state = `Stage ${stage.address} has left no checkpoint at \`${place.path}\`.`;
    if (kept !== undefined) {
        state = `The checkpoint of ${kept.saved} is kept on ${store?.url}: ${from}; ${anew}.`;
    }
    else if ((await stampOf(place.absolute).catch(() => undefined)) !== undefined) {
        state = `The checkpoint \`${place.path}\` is kept in this workspace alone: ${from}; ${anew}.`;
    }
    const fix = [error.fix, state].filter((part) => part !== undefined).join("\n  ");
    return new errors/* UserError */.yo(error.message, { ...(error.where && { where: error.where }), fix, cause: error });
}


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

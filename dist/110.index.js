export const id = 110;
export const ids = [110];
export const modules = {

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

/***/ 76268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ storeArtifacts),
/* harmony export */   t: () => (/* binding */ publishArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);
/* harmony import */ var _data_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16023);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12230);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);






/** Objects up to this size are kept with the records where no remote is configured. */
const small = 64 * 1024;
/**
 * Keeps what no pipeline tracks (a model that the user's own step trained) by digest, so that the merge can register
 * these very bytes: in the remote, else, where they are small, handed on to be kept with the records.
 */
async function storeArtifacts(bench, record) {
    const own = untracked(record);
    if (own.length === 0 || !record.made_by.trusted)
        return;
    const data = await bench.data();
    const remote = await data.write();
    for (const artifact of own) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, artifact.path);
        if (remote !== undefined) {
            await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOut */ .G)(bench.host, data.cache, path, ["copy"], data.index);
            await (0,_data_push_js__WEBPACK_IMPORTED_MODULE_3__/* .pushDigests */ .SF)(data, [artifact.digest]);
        }
        else if (isSmall(artifact)) {
            await (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHandover */ .lN)(bench.root, `objects/${artifact.digest.slice(4)}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
        }
        else {
            const fix = "name a `remote:` in modelgate.yaml to keep its bytes";
            bench.host.log.warning(`${artifact.path} (${artifact.bytes} bytes) is recorded by its digest alone: ${fix}`);
        }
    }
}
/** Gives the tracker the small objects that were handed on; what does not match its digest is left out. */
async function publishArtifacts(bench, record) {
    for (const artifact of untracked(record).filter(isSmall)) {
        const bytes = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandoverBytes */ .x2)(bench.root, `objects/${artifact.digest.slice(4)}`, small);
        if (bytes === undefined)
            continue;
        if (`md5:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)("md5", bytes)}` !== artifact.digest) {
            bench.host.log.warning(`the bytes handed on for ${artifact.path} are not those of its digest: not kept`);
            continue;
        }
        await (await bench.tracker()).putObject?.(artifact.digest, bytes);
    }
}
function untracked(record) {
    const tracked = new Set(record.stages.flatMap((stage) => stage.outs.map((out) => out.path)));
    const pins = new Map(record.pins.map((pin) => [pin.path, pin.digest]));
    return record.artifacts.filter(({ path, digest }) => !tracked.has(path) && pins.get(path) !== digest);
}
function isSmall(artifact) {
    return artifact.bytes <= small && !artifact.digest.endsWith(".dir");
}


/***/ }),

/***/ 79041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ms: () => (/* binding */ commitWithLocks),
/* harmony export */   oV: () => (/* binding */ filesOfCommit),
/* harmony export */   s: () => (/* binding */ commitsToShip)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92827);


/** How far back merges are caught up whose own run was cancelled or skipped. */
const window = 50;
/**
 * First-parent commits of main that may still have to be registered, oldest first, the checked-out one last: those
 * since the newest registered version, else those of this push.
 */
async function commitsToShip(bench, versions) {
    const { host, root, forge } = bench;
    const at = { cwd: root, env: host.env };
    const known = new Set(versions.map((version) => version.sourceCommit ?? version.commit));
    let line = await firstParents(bench);
    const seen = () => line.some((commit) => known.has(commit) || commit === forge.base);
    if (!seen() && (await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["rev-parse", "--is-shallow-repository"], at)) === "true") {
        await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(["fetch", "--quiet", "--no-tags", `--deepen=${window}`, "origin"], at);
        line = await firstParents(bench);
    }
    const version = line.findIndex((commit) => known.has(commit));
    const before = forge.base === undefined ? -1 : line.indexOf(forge.base);
    const end = version >= 0 ? version : before >= 0 ? before : 1;
    // A version on the checked-out commit itself: nothing is missing, and a repeated job finds it there.
    return line.slice(0, Math.max(end, 1)).reverse();
}
async function firstParents({ host, root, forge }) {
    const output = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["rev-list", "--first-parent", `--max-count=${window}`, forge.commit], {
        cwd: root,
        env: host.env,
    });
    return output.split("\n").filter((line) => line !== "");
}
/** Files that a commit changed against its first parent; undefined for a root commit. */
async function filesOfCommit({ host, root }, commit) {
    const at = { cwd: root, env: host.env };
    const parent = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(["rev-parse", "--verify", "--quiet", `${commit}^1`], at);
    if (parent.code !== 0)
        return undefined;
    const output = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["diff", "--name-only", "--no-renames", "-z", parent.stdout.trim(), commit, "--"], at);
    return output.split("\0").filter((path) => path !== "");
}
/**
 * A commit made of `commit` plus these locks: what a version's tag points to where the branch has no such lock
 * (`lock: tag`). The same inputs give the same commit, so that a repeated step makes no twin.
 */
async function commitWithLocks({ host, root }, commit, locks) {
    let tree;
    const when = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["show", "-s", "--format=%ct +0000", commit], { cwd: root, env: host.env });
    const env = {
        ...host.env,
        GIT_AUTHOR_NAME: "modelgate",
        GIT_AUTHOR_EMAIL: "modelgate@users.noreply.github.com",
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: "modelgate",
        GIT_COMMITTER_EMAIL: "modelgate@users.noreply.github.com",
        GIT_COMMITTER_DATE: when,
    };
    const at = { cwd: root, env };
    const names = [];
    for (const { path, text } of locks) {
        if ((await (0,_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .showFile */ .I)(host, root, commit, path)) === text)
            continue;
        const blob = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["hash-object", "-w", "--stdin"], { ...at, input: text });
        tree = await withBlob(at, tree ?? (await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["rev-parse", `${commit}^{tree}`], at)), path.split("/"), blob);
        names.push(path);
    }
    if (tree === undefined)
        return commit;
    return (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)([
        "commit-tree",
        tree,
        "-p",
        commit,
        "-m",
        `Add ${names.join(", ")} of the registered model\n\nThe lock of the run that was gated for ${commit}.`,
    ], at);
}
/** The tree with one file replaced: only the folders on its way are written anew. */
async function withBlob(at, tree, path, blob) {
    const [name = "", ...rest] = path;
    const listing = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(["ls-tree", "-z", tree], at);
    const entries = listing.code === 0 ? listing.stdout.split("\0").filter((line) => line !== "") : [];
    const own = (line) => line.slice(line.indexOf("\t") + 1);
    const others = entries.filter((line) => own(line) !== name);
    const line = rest.length === 0
        ? `100644 blob ${blob}\t${name}`
        : `040000 tree ${await withBlob(at, `${tree}:${name}`, rest, blob)}\t${name}`;
    return (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["mktree", "-z"], { ...at, input: `${[...others, line].join("\0")}\0` });
}


/***/ })

};

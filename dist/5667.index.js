export const id = 5667;
export const ids = [5667,7517];
export const modules = {

/***/ 55667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
// EXTERNAL MODULE: ./build/js/data/digest.js
var digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/listed.js
var listed = __webpack_require__(47994);
// EXTERNAL MODULE: ./build/js/data/places.js
var places = __webpack_require__(71015);
// EXTERNAL MODULE: ./build/js/data/push.js + 2 modules
var push = __webpack_require__(16023);
;// CONCATENATED MODULE: ./build/js/data/missing.js






/**
 * The pins that no remote holds whole, by existence checks alone. A directory counts with its files where Git or the cache
 * tells what they are.
 */
async function missingPins(ctx, pins) {
    const asked = pins.filter((pin) => pin.digest !== "" && pin.unsupported === undefined);
    const plain = asked.filter((pin) => pin.remote === undefined && pin.manifest === undefined && pin.origin?.kind !== "cloud");
    const needs = new Map();
    for (const pin of plain)
        needs.set(pin, await (0,listed/* withListed */.y)(ctx.cache, [pin.digest]));
    const lacking = new Set(await (0,push/* missingObjects */.xC)(ctx, new Set([...needs.values()].flatMap((digests) => [...digests]))));
    const missing = new Set();
    for (const [pin, digests] of needs)
        if ([...digests].some((digest) => lacking.has(digest)))
            missing.add(pin);
    const others = asked.filter((pin) => !plain.includes(pin));
    const objects = (await Promise.all(others.map((pin) => objectsOf(ctx, pin)))).flat();
    await (0,pool/* eachLimited */.k)(objects, fetch/* parallel */._7, async ({ pin, wanted }) => {
        if (missing.has(pin))
            return;
        for (const place of await (0,places/* placesOf */.ek)(ctx, wanted))
            if (await (0,places/* isAt */.ii)(ctx.host, place))
                return;
        missing.add(pin);
    }, ctx.host.signal);
    return pins.filter((pin) => missing.has(pin));
}
async function objectsOf(ctx, pin) {
    const asked = (digest, origin, bytes) => ({
        pin,
        wanted: {
            digest,
            name: pin.path,
            ...(pin.remote === undefined ? {} : { remote: pin.remote }),
            ...(origin === undefined ? {} : { origin }),
            ...(bytes === undefined ? {} : { bytes }),
        },
    });
    if (pin.manifest !== undefined) {
        return pin.manifest.entries.map(({ digest, location, size }) => {
            if (location === undefined)
                return asked(digest);
            const { key, ...more } = location;
            return asked(digest, { kind: "cloud", path: key, ...more }, size);
        });
    }
    const cloud = pin.origin?.kind === "cloud" ? pin.origin : undefined;
    const files = (0,digest/* isDirDigest */.gn)(pin.digest) ? ((await ctx.cache.readDir(pin.digest))?.entries ?? []) : [];
    return [asked(pin.digest, cloud, cloud && pin.bytes), ...files.map((file) => asked(file.digest))];
}

// EXTERNAL MODULE: ./build/js/flow/bench.js + 8 modules
var flow_bench = __webpack_require__(36559);
// EXTERNAL MODULE: ./build/js/flow/needed.js
var needed = __webpack_require__(9642);
// EXTERNAL MODULE: ./build/js/flow/targets.js
var flow_targets = __webpack_require__(18477);
// EXTERNAL MODULE: ./build/js/pipeline/nodes.js
var nodes = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/js/report/number.js
var number = __webpack_require__(84252);
;// CONCATENATED MODULE: ./build/js/actions/status/run.js







/** Whether the pipeline is current and the remote complete, from lock files and existence checks; nothing is pulled. */
async function run(given, host) {
    const bench = await (0,flow_bench.openBench)(host, given, { workspace: true });
    const data = await bench.data();
    const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
    const stages = await (0,pipeline_status/* pipelineStatus */.pO)(context, given.targets, { from: bench.from, data: true });
    const shown = (0,nodes/* namedFrom */.iL)(context.pipeline, bench.from, stages);
    const stale = stages.filter((stage) => stage.status === "stale");
    const pins = await pinsOf(bench, given.targets, stages);
    const unknown = pins.filter((pin) => pin.unsupported !== undefined);
    const remote = (await data.reads()).length > 0;
    const lfs = pins.some((pin) => pin.source === "lfs") && (await data.lfs()) !== undefined;
    const asked = pins.filter((pin) => pin.unsupported === undefined && (pin.source === "lfs" ? lfs : remote));
    const missing = asked.length === 0 ? [] : await missingPins(data, asked);
    const lines = [
        ...shown.map(({ status, name, reasons }) => `${status.padEnd(8)} ${name}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`.trimEnd()),
        ...missing.map((pin) => `missing  ${pin.path} (not in the remote: modelgate push)`),
        ...unknown.map((pin) => `unknown  ${pin.path}: it ${pin.unsupported}`),
    ];
    if (!remote && !lfs)
        lines.push("No remote is configured.");
    else if (missing.length === 0)
        lines.push(`The remote has every object of ${(0,number/* count */.U9)(asked.length, "pin")}.`);
    const current = stale.length === 0 && missing.length === 0 && unknown.length === 0;
    const faults = [
        ...(stale.length > 0 ? [(0,number/* count */.U9)(stale.length, "stale stage")] : []),
        ...(missing.length > 0 ? [`${(0,number/* count */.U9)(missing.length, "pin")} missing in the remote`] : []),
        ...(unknown.length > 0 ? [`${(0,number/* count */.U9)(unknown.length, "pin")} without a usable digest`] : []),
    ];
    return {
        ...(given.check && !current ? { failed: faults.join(", ") } : {}),
        outputs: {
            current,
            stages: shown.map(({ name, status, reasons }) => ({ name, status, reasons })),
            missing_remote: missing.map((pin) => pin.path),
        },
        text: lines.join("\n"),
    };
}
/** What the remote should have: all of it, or the outs of the named stages and what else the targets name. */
async function pinsOf(bench, targets, stages) {
    const pins = (await (0,needed/* allPins */.QP)(bench)).filter((pin) => pin.cache && pin.push);
    if (targets.length === 0)
        return pins;
    const named = (0,flow_targets/* pinsNamed */.u)(pins, targets, bench.from);
    const chosen = new Set(stages.map((stage) => stage.name));
    return pins.filter((pin) => named.has(pin) || (pin.stage !== undefined && chosen.has((0,needed/* addressOf */.ci)(pin.file, pin.stage))));
}


/***/ }),

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

/***/ 18477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choosePins),
/* harmony export */   u: () => (/* binding */ pinsNamed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97541);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);







/**
 * The pins that targets name: a path, a directory, a path inside a tracked directory, a `.dvc` file, a `dvc.yaml`, a
 * stage (its outs), or a glob over all of these; and, by `stages`, what those stages read. Neither named: every pin.
 */
function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
    if (targets.length === 0 && stages.length === 0)
        return { pins, part: () => undefined };
    const chosen = new Map();
    const take = (pin, part) => {
        const known = chosen.get(pin);
        if (part === undefined || known === "all")
            chosen.set(pin, "all");
        else
            chosen.set(pin, [...(known ?? []), part]);
    };
    for (const target of targets) {
        const found = named(pins, target, from);
        if (found.length === 0)
            throw unknown(pins, target);
        for (const [pin, part] of found)
            take(pin, part);
    }
    for (const dep of depsOf(stages, pipeline))
        for (const [pin, part] of byPath(pins, dep))
            take(pin, part);
    return {
        pins: pins.filter((pin) => chosen.has(pin)),
        part(pin) {
            const parts = chosen.get(pin);
            if (parts === undefined || parts === "all")
                return undefined;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
        },
    };
}
/** The pins that any of the targets names, whole or in part; none is no error. */
function pinsNamed(pins, targets, from) {
    return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
}
/** Where the user stands comes first, then the root. */
function named(pins, target, from) {
    const near = from === "" ? [] : match(pins, `${from}/${target}`);
    return near.length > 0 ? near : match(pins, target);
}
function match(pins, target) {
    const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const named = pins.filter((pin) => names(pin).includes(written) || (pin.stage !== undefined && isGroup(pin, written)));
    if (named.length > 0)
        return named.map((pin) => [pin, undefined]);
    const path = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(written) ?? written;
    const exact = byPath(pins, path === "" ? "." : path);
    if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(written).isGlob)
        return exact;
    // A pin may have a glob's signs in its own name.
    const whole = exact.filter(([, part]) => part === undefined);
    return whole.length > 0 ? whole : byGlob(pins, path);
}
/** What stands at a path, below it, or holds it. */
function byPath(pins, path) {
    return pins.flatMap((pin) => {
        if ((0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, path))
            return [[pin, undefined]];
        if (!(0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(path, pin.path))
            return [];
        const inside = path.slice(pin.path.length + 1);
        return [[pin, (entry) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(entry, inside)]];
    });
}
function byGlob(pins, glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(glob, { dot: true, nonegate: true });
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(glob);
    return pins.flatMap((pin) => {
        if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, undefined]];
        // What a directory holds is not known before its listing is read: a glob that may reach into it decides by entry.
        const reaches = base === "" || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(base, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, base);
        const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== undefined;
        const part = (entry) => matches(`${pin.path}/${entry}`);
        return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
    });
}
/** Names of a pin beside its own path. */
function names(pin) {
    if (pin.source !== "dvc")
        return [];
    if (pin.stage === undefined)
        return [pin.file];
    return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0,_needed_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .ci)(pin.file, pin.stage)];
}
/** `train` also names `train@a` and `train@b`. */
function isGroup(pin, target) {
    return pin.stage !== undefined && (0,_needed_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .ci)(pin.file, pin.stage).startsWith(`${target}@`);
}
function depsOf(stages, pipeline) {
    if (stages.length === 0 || pipeline === undefined)
        return [];
    return (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectStages */ .u)(pipeline, stages, true).flatMap((stage) => stage.deps);
}
function unknown(pins, target) {
    const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(target, known);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
        fix: near === undefined
            ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
            : `Did you mean \`${near}\`?`,
    });
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ noBreak),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Nt: () => (/* binding */ formatParam),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export unitOf */
/** The true minus sign: as wide as a plus, and no hyphen for a line to break at. */
const minus = "\u2212";
/** Where a line must not break: between a number and its unit. */
const noBreak = "\u00a0";
/** The unit that a metric's name carries: `model_bytes`, `latency_ms.p50`. */
function unitOf(name) {
    for (const segment of name.split(/[./]/)) {
        const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
        if (found === undefined)
            continue;
        if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
        return "s";
    }
    return undefined;
}
/** Two values and their difference, with as many digits as it takes to see the difference. */
function formatPair(name, baseline, candidate, delta) {
    const unit = unitOf(name);
    const numbers = [baseline, candidate].filter((value) => typeof value === "number");
    const decimals = decimalsFor(numbers, delta);
    const show = (value) => {
        if (value === null)
            return "missing";
        if (typeof value === "string")
            return value.replace("-", minus);
        return unit === undefined ? plain(value, decimals) : withUnit(value, unit);
    };
    return {
        baseline: show(baseline),
        candidate: show(candidate),
        delta: delta === null ? "" : formatDelta(name, delta, decimals),
    };
}
/** A signed difference in the metric's unit. */
function formatDelta(name, delta, decimals) {
    const unit = unitOf(name);
    if (delta === 0)
        return unit === undefined ? "0" : "±0";
    const size = Math.abs(delta);
    const sign = delta > 0 ? "+" : minus;
    if (unit !== undefined)
        return `${sign}${withUnit(size, unit)}`;
    const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
    return `${sign}${plain(size, fitting)}`;
}
/** `12.3 KB`: powers of 1000, as disks and sizes in GitHub count. */
function formatBytes(bytes) {
    // Small files differ by single bytes, and those are to be seen.
    if (Number.isInteger(bytes) && Math.abs(bytes) < 10_000)
        return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
    return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1000);
}
/** `0.4 s`, `4.1 s`, `2 min 5 s`, `3 h 12 min`. */
function formatSeconds(seconds) {
    if (seconds < 0.05)
        return `0.0${noBreak}s`;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${noBreak}s`;
    const minutes = Math.floor(Math.round(seconds) / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds) % 60} s`;
    return `${group(String(Math.floor(minutes / 60)))} h ${minutes % 60} min`;
}
/** A count of things with its noun: `1 file`, `1,797 rows`. */
function count(amount, one, many = `${one}s`) {
    return `${group(String(amount))} ${amount === 1 ? one : many}`;
}
/** A parameter's value as its author would write it, but for the sign. */
function formatParam(value) {
    return typeof value === "number" ? String(value).replace("-", minus) : String(value);
}
function withUnit(value, unit) {
    if (unit === "bytes")
        return formatBytes(value);
    const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
    return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1000);
}
function scaled(value, units, step) {
    let size = Math.abs(value);
    let at = 0;
    while (size >= step * 0.9995 && at < units.length - 1) {
        size /= step;
        at++;
    }
    const decimals = Number.isInteger(size) ? 0 : Math.max(0, 2 - Math.max(0, magnitude(size)));
    return `${value < 0 ? minus : ""}${group(size.toFixed(decimals))}${noBreak}${units[at] ?? ""}`;
}
/** Three digits of the larger value, two of the difference; none where all are whole. */
function decimalsFor(values, delta) {
    if (values.every(Number.isInteger))
        return 0;
    const largest = Math.max(...values.map(Math.abs));
    const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
    const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
    return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
}
/** The power of ten of the first digit: 0.018 → −2. */
function magnitude(value) {
    return value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
}
function plain(value, decimals) {
    const size = Math.abs(value);
    const sign = value < 0 ? minus : "";
    if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
        return `${sign}${size.toExponential(2).replace("e-", `e${minus}`).replace("e+", "e")}`;
    }
    return `${sign}${group(size.toFixed(Math.min(12, Math.max(0, decimals))))}`;
}
function group(digits) {
    const [whole = "", fraction] = digits.split(".");
    const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ })

};

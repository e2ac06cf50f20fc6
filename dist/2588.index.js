export const id = 2588;
export const ids = [2588,534,7240];
export const modules = {

/***/ 77410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/config/tolerance.js
var tolerance = __webpack_require__(27162);
// EXTERNAL MODULE: ./build/js/flow/bench.js + 8 modules
var flow_bench = __webpack_require__(36559);
// EXTERNAL MODULE: ./build/js/flow/closure.js
var closure = __webpack_require__(98218);
// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/js/data/stat-index.js
var stat_index = __webpack_require__(93952);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/pipeline/load.js + 7 modules
var load = __webpack_require__(4420);
;// CONCATENATED MODULE: ./build/js/flow/verify/clone.js








/** Clones a commit: what Git does not hold is not there, but for what `link` names. */
async function cleanClone(bench, options) {
    const { host, root: source } = bench;
    const changes = await (0,git/* git */.$Y)(["status", "--porcelain", "--untracked-files=no"], { cwd: source, env: host.env });
    if (changes !== "") {
        host.log.warning(`what is not committed is not verified: the clone is of commit ${options.commit.slice(0, 7)}`);
    }
    const parent = options.scratch ?? (host.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)());
    await (0,promises_.mkdir)(parent, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "modelgate-verify-"));
    const root = (0,external_node_path_.join)(folder, "repository");
    try {
        await checkOut(host, source, root, options.commit);
        for (const path of options.link)
            await linkPath(source, root, path);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return {
        folder,
        root,
        aside: (0,external_node_path_.join)(folder, "committed"),
        async context() {
            const own = { ...host, cwd: root };
            const data = inClone((await bench.data()).withHost(own), source, root, folder);
            return { host: own, root, data, pipeline: await (0,load/* loadPipeline */.B)(own, root) };
        },
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
async function checkOut(host, source, root, commit) {
    // What Git LFS keeps is pulled for the stages that read it, with every byte verified.
    const env = { ...host.env, GIT_LFS_SKIP_SMUDGE: "1" };
    const hooks = ["-c", "core.hooksPath=/dev/null"];
    // Objects are read where they are: they never change, and nothing that is done in the clone reaches them.
    await (0,git/* git */.$Y)([...hooks, "clone", "--quiet", "--shared", "--no-checkout", source, root], { cwd: source, env });
    await (0,git/* git */.$Y)([...hooks, "checkout", "--quiet", "--detach", commit, "--"], { cwd: root, env });
    const url = await (0,git/* tryGit */.Ii)(["remote", "get-url", "origin"], { cwd: source, env });
    // A token in the address is nothing for stages.
    const origin = url.code === 0 ? ["set-url", "origin", bareUrl(url.stdout.trim())] : ["remove", "origin"];
    await (0,git/* git */.$Y)(["remote", ...origin], { cwd: root, env });
}
function bareUrl(url) {
    return url.replace(/^(https?:\/\/)[^\s/@]+@/, "$1");
}
async function linkPath(source, root, written) {
    const path = (0,paths/* normalizePath */.Fd)(written);
    if (path === undefined || path === "") {
        throw new errors/* UserError */.yo(`\`${written}\` leads out of the repository`, { fix: "Link a path below its root." });
    }
    const place = await (0,paths/* insideRoot */.p0)(root, path, { file: path });
    try {
        // A submodule's folder is there, and empty.
        await (0,promises_.rmdir)(place);
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOTEMPTY", "ENOTDIR", "EEXIST")) {
            throw new errors/* UserError */.yo(`\`${path}\` is in Git: the clean clone has it as it was committed`, {
                fix: "Link only what Git does not hold.",
            });
        }
        if (!(0,errors/* isSystemError */.Or)(error, "ENOENT"))
            throw error;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    await (0,promises_.symlink)(await (0,paths/* insideRoot */.p0)(source, path, { file: path }), place);
}
/** The same remotes, credentials and objects, seen from the clone: its files are its own, never links into the cache. */
function inClone(data, source, root, folder) {
    const { dvcRoot } = data.config;
    return {
        ...data,
        root,
        home: (0,external_node_path_.join)(folder, "home"),
        index: (0,stat_index/* openStatIndex */.n)((0,external_node_path_.join)(folder, "files"), root),
        config: {
            ...data.config,
            dvcRoot: dvcRoot === undefined ? undefined : (0,external_node_path_.join)(root, (0,external_node_path_.relative)(source, dvcRoot)),
            cacheTypes: ["reflink", "copy"],
        },
        withHost: (host) => inClone(data.withHost(host), source, root, folder),
    };
}

// EXTERNAL MODULE: ./build/js/pipeline/execute.js + 7 modules
var execute = __webpack_require__(32799);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/data/materialize.js
var materialize = __webpack_require__(44802);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
// EXTERNAL MODULE: ./build/js/pipeline/engine.js + 4 modules
var pipeline_engine = __webpack_require__(96501);
// EXTERNAL MODULE: ./build/js/pipeline/outside.js
var outside = __webpack_require__(39590);
;// CONCATENATED MODULE: ./build/js/flow/verify/committed.js










/** What a stage's lock entry says of its outs; those it does not name, or that stand outside, are left out. */
function committedOuts(stage, entry) {
    return stage.outs.flatMap((out) => {
        const digest = entry.outs.get(stage.spelled.get(out.path) ?? out.path)?.digest;
        return digest === undefined || (0,outside/* isOutside */._K)(out.path) ? [] : [{ stage, out, entry, digest }];
    });
}
/** Looks for committed outs in the cache, with `pull` in the remotes, and among what was set aside. */
function openCommitted(ctx, aside, pull) {
    const { data, host, root } = ctx;
    const isAside = new Set();
    /** Whether all of it is in the cache, where it is fetched to. */
    async function isCached(digest) {
        try {
            if (pull)
                await (0,transfer.fetchDigests)(data, [digest]);
            return await data.cache.has(digest);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            host.log.debug(`the committed version of ${digest} cannot be had: ${error.message}`);
            return false;
        }
    }
    return {
        async setAside(outs) {
            for (const { out, digest } of outs) {
                const here = await (0,paths/* insideRoot */.p0)(root, out.path, { file: out.path });
                // What differs from the lock is not what the lock names.
                if ((await (0,hash_tree/* hashOut */.V)(host, here, data.index))?.digest !== digest)
                    continue;
                await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(aside, out.path)), { recursive: true });
                await (0,promises_.cp)(here, (0,external_node_path_.join)(aside, out.path), { recursive: true, preserveTimestamps: true });
                isAside.add(out.path);
            }
        },
        async files({ out, digest }) {
            const entries = isAside.has(out.path)
                ? (await (0,hash_tree/* hashOut */.V)(host, (0,external_node_path_.join)(aside, out.path)))?.manifest.entries
                : await listed(digest);
            if (entries === undefined)
                return undefined;
            const found = new Map();
            for (const entry of entries) {
                const path = isAside.has(out.path)
                    ? (0,external_node_path_.join)(aside, out.path, entry.path)
                    : (await data.cache.has(entry.digest))
                        ? data.cache.objectPath(entry.digest)
                        : undefined;
                found.set(entry.path, { digest: entry.digest, path });
            }
            return found;
        },
        async restore({ stage, out, entry, digest }) {
            const here = await (0,paths/* insideRoot */.p0)(root, out.path, { file: out.path });
            if (isAside.has(out.path)) {
                await (0,promises_.rm)(here, { recursive: true, force: true });
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(here), { recursive: true });
                await (0,promises_.cp)((0,external_node_path_.join)(aside, out.path), here, { recursive: true });
                return true;
            }
            const pin = (0,pipeline_engine/* pinOf */.nZ)(stage, out, entry);
            if (pin === undefined || !(await isCached(digest)))
                return false;
            try {
                await (0,materialize.materialize)(data, { ...pin, cache: true }, { force: true });
                return true;
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
                host.log.debug(`the committed version of ${out.path} cannot be put back: ${error.message}`);
                return false;
            }
        },
    };
    async function listed(digest) {
        if (!(await isCached(digest)))
            return (0,data_digest/* isDirDigest */.gn)(digest) ? undefined : [{ path: "", digest }];
        if (!(0,data_digest/* isDirDigest */.gn)(digest))
            return [{ path: "", digest }];
        return (await data.cache.readDir(digest))?.entries;
    }
}

// EXTERNAL MODULE: ./build/js/pipeline/run-cache.js
var run_cache = __webpack_require__(39343);
// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
// EXTERNAL MODULE: ./build/js/tracking/environment.js + 5 modules
var environment = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/js/tracking/environment-diff.js
var environment_diff = __webpack_require__(15635);
// EXTERNAL MODULE: ./build/js/flow/environment.js
var flow_environment = __webpack_require__(8510);
;// CONCATENATED MODULE: ./build/js/flow/verify/recorded.js


const known = new WeakMap();
/** The newest trusted run of each model that was recorded for the commit that is checked out, or for its tree. */
function recordedRuns(bench) {
    const found = known.get(bench) ?? findRuns(bench);
    known.set(bench, found);
    return found;
}
async function findRuns(bench) {
    const { host, root, forge, config } = bench;
    const found = [];
    try {
        const tracker = await bench.tracker();
        const tree = await (0,git/* git */.$Y)(["rev-parse", `${forge.commit}^{tree}`], { cwd: root, env: host.env });
        for (const { name: model } of config.models) {
            const runs = [
                ...(await tracker.find({ by: "commit", model, commits: [forge.commit] })),
                ...(await tracker.find({ by: "tree", model, trees: [tree] })),
            ];
            const run = runs.find(({ record }) => record.made_by.trusted && !record.source.dirty);
            if (run !== undefined)
                found.push(run);
        }
    }
    catch (error) {
        // Without records verify does what it can: they say what the environment was.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.warning(`no recorded run is looked at: ${error.message}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/flow/verify/environment.js







/**
 * What differs between the environment in which the first of these stages was run for the lock and the one here: from the
 * run cache's own word on that very run, else from a record of this commit.
 */
async function environmentOf(bench, clone, subjects, pull) {
    for (const subject of subjects) {
        const made = (await madeIn(clone, subject, pull)) ?? (await recordedIn(bench, subject));
        if (made === undefined)
            continue;
        const files = made.environment.files.map(({ path }) => path);
        const { host } = await clone.context();
        const now = await (0,environment/* captureEnvironment */.e)(host, clone.root, files, [subject.stage.cmd].flat());
        return { from: made.from, changes: (0,environment_diff/* environmentDiff */.pE)(made.environment, now) };
    }
    return { changes: [] };
}
async function madeIn(clone, { stage, outs: [out] }, pull) {
    if (out === undefined)
        return undefined;
    const { data } = await clone.context();
    const { entry } = out;
    const key = (0,run_key/* keyOfEntry */.PK)(entry.value, entry.outs.keys());
    try {
        const made = flow_environment/* Origin */.$.safeParse((await (0,run_cache/* originOf */.yv)(data, key, (0,run_key/* runValue */.Lo)(entry.value), "lock", pull))?.origin);
        if (!made.success)
            return undefined;
        const { environment, run_url: url } = made.data;
        return { environment, from: url === "" ? `the run that made ${stage.address}` : url };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return undefined;
    }
}
async function recordedIn(bench, { stage }) {
    const runs = await recordedRuns(bench);
    const run = runs.find(({ record }) => record.stages.some(({ name }) => name === stage.address));
    return run && { environment: run.record.environment, from: run.run_url ?? `run ${run.run_id}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/tracking/differences/bytes.js


/** Compares two files byte by byte, a chunk of each in memory at a time; undefined where they are the same. */
async function compareBytes({ a, b }, signal) {
    const sizes = { a: (await (0,promises_.stat)(a)).size, b: (await (0,promises_.stat)(b)).size };
    const both = Math.min(sizes.a, sizes.b);
    let first = -1;
    let differ = 0;
    let at = 0;
    for await (const [left, right] of sideBySide(a, b, both, signal)) {
        if (!left.equals(right)) {
            for (let index = 0; index < left.length; index++) {
                if (left[index] === right[index])
                    continue;
                if (first < 0)
                    first = at + index;
                differ += 1;
            }
        }
        at += left.length;
    }
    if (first < 0 && sizes.a === sizes.b)
        return undefined;
    return { ...sizes, first: first < 0 ? both : first, differ };
}
async function* sideBySide(a, b, bytes, signal) {
    if (bytes === 0)
        return;
    // Streams of the same chunk size hand out the same parts of what both files have.
    const options = { highWaterMark: 1 << 20, end: bytes - 1, signal };
    const [left, right] = [(0,external_node_fs_.createReadStream)(a, options), (0,external_node_fs_.createReadStream)(b, options)];
    const others = right[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    try {
        for await (const chunk of left) {
            while (rest.length < chunk.length) {
                const next = await others.next();
                if (next.done === true)
                    return;
                rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
            }
            yield [chunk, rest.subarray(0, chunk.length)];
            rest = rest.subarray(chunk.length);
        }
    }
    finally {
        right.destroy();
    }
}

// EXTERNAL MODULE: ./build/js/tracking/values.js
var values = __webpack_require__(726);
;// CONCATENATED MODULE: ./build/js/tracking/differences/element.js
/** Adds a pair of elements, whatever they are; a number and a whole number compare as numbers. */
function addPair(pairs, a, b, index) {
    if (typeof a === "number" && typeof b === "number")
        pairs.number(a, b, index);
    else if (typeof a === "bigint" && typeof b === "bigint")
        pairs.bigint(a, b, index);
    else if (typeof a === "string" || typeof b === "string")
        pairs.text(String(a), String(b), index);
    else
        pairs.number(Number(a), Number(b), index);
}
const numbers = {
    bool: [1, (view, at) => view.getUint8(at)],
    uint8: [1, (view, at) => view.getUint8(at)],
    int8: [1, (view, at) => view.getInt8(at)],
    uint16: [2, (view, at, little) => view.getUint16(at, little)],
    int16: [2, (view, at, little) => view.getInt16(at, little)],
    uint32: [4, (view, at, little) => view.getUint32(at, little)],
    int32: [4, (view, at, little) => view.getInt32(at, little)],
    uint64: [8, (view, at, little) => view.getBigUint64(at, little)],
    int64: [8, (view, at, little) => view.getBigInt64(at, little)],
    float16: [2, (view, at, little) => halfFloat(view.getUint16(at, little)), 5],
    bfloat16: [2, (view, at, little) => brainFloat(view.getUint16(at, little)), 4],
    float8_e5m2: [1, (view, at) => halfFloat(view.getUint8(at) << 8), 3],
    float8_e4m3: [1, (view, at) => smallFloat(view.getUint8(at)), 3],
    float32: [4, (view, at, little) => view.getFloat32(at, little), 8],
    float64: [8, (view, at, little) => view.getFloat64(at, little), 17],
};
/** A number by its usual name; undefined where that is none. */
function numberElement(name, little) {
    const found = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
    if (found === undefined)
        return undefined;
    const [bytes, read, digits] = found;
    return { name, bytes, ...(digits === undefined ? {} : { digits }), read: (view, at) => read(view, at, little) };
}
/** Two numbers, shown as one; a pair of them differs by its larger part. */
function complexElement(part) {
    return {
        name: `complex${part.bytes * 16}`,
        bytes: part.bytes * 2,
        read: (view, at) => `${part.read(view, at)}+${part.read(view, at + part.bytes)}j`,
    };
}
/** Bytes that stand for no number: their hex digits, of which the first are shown. */
function opaqueElement(name, bytes) {
    return {
        name,
        bytes,
        read: (view, at) => Buffer.from(view.buffer, view.byteOffset + at, bytes).toString("hex"),
    };
}
/** IEEE half precision: 5 bits of exponent, 10 of fraction. */
function halfFloat(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 0x3ff;
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
const word = new DataView(new ArrayBuffer(4));
/** The upper half of a 32-bit float. */
function brainFloat(bits) {
    word.setUint16(0, bits);
    return word.getFloat32(0);
}
/** 4 bits of exponent, 3 of fraction, no infinities (E4M3FN). */
function smallFloat(bits) {
    const sign = bits & 0x80 ? -1 : 1;
    const exponent = (bits >> 3) & 15;
    const fraction = bits & 7;
    if (exponent === 15 && fraction === 7)
        return Number.NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -9;
    return sign * (1 + fraction / 8) * 2 ** (exponent - 7);
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/arrays.js

/** Bytes read at a time from each side, if an element is no larger. */
const chunkBytes = 1 << 20;
/** A larger element is no number and no text that anybody reads: bytes. */
const widest = 1 << 20;
/** More than this no file's arrays unpack to that a report is made of: bytes. */
const mostBytes = 64e9;
/** How many elements a shape holds; an error where that is beyond all reason. */
function sizeOf(shape) {
    const size = shape.reduce((product, length) => product * length, 1);
    if (!Number.isSafeInteger(size) || size > 2 ** 40)
        throw new Error(`an array of shape [${shape.join(", ")}]`);
    return size;
}
/** Compares two arrays element by element, a chunk of each in memory at a time. */
async function compareArrays(into, name, a, b, signal) {
    if (a.type !== b.type)
        into.retyped(name, a.type, b.type);
    const unreadable = a.unreadable ?? b.unreadable ?? tooLarge(a) ?? tooLarge(b);
    if (unreadable !== undefined) {
        into.uncompared(`${name}: ${unreadable}`);
        return;
    }
    if (a.shape.join() !== b.shape.join())
        return;
    const size = sizeOf(a.shape);
    if (a.fortran !== b.fortran && a.shape.filter((length) => length > 1).length > 1) {
        into.retyped(name, orderOf(a), orderOf(b));
        into.uncompared(`${name}: its values are not compared, only one side keeps them column by column`);
        return;
    }
    const fields = pairedFields(into, name, a, b);
    const [left, right] = [await a.open(), await b.open()];
    const chunk = Math.max(1, Math.floor(chunkBytes / Math.max(a.bytes, b.bytes)));
    try {
        for (let start = 0; start < size; start += chunk) {
            signal.throwIfAborted();
            const amount = Math.min(chunk, size - start);
            const before = await left.take(amount * a.bytes);
            const after = await right.take(amount * b.bytes);
            // What is the same to the byte needs no look at its values.
            if (a.type === b.type && before.equals(after))
                for (const { pairs } of fields)
                    pairs.same(amount);
            else
                compareChunk(fields, viewOf(before), viewOf(after), { a: a.bytes, b: b.bytes, start, amount });
        }
    }
    finally {
        await left.close();
        await right.close();
    }
}
/** What all of its elements take: bytes. */
function bytesIn({ bytes, shape }) {
    return bytes * sizeOf(shape);
}
function tooLarge(array) {
    const { bytes } = array;
    if (bytes === 0 || bytes > widest)
        return `its elements have ${bytes} bytes`;
    return bytesIn(array) > mostBytes ? `it has more than ${mostBytes} bytes` : undefined;
}
function pairedFields(into, name, a, b) {
    const found = [];
    for (const field of a.fields) {
        const other = b.fields.find((one) => one.name === field.name);
        if (other === undefined)
            continue;
        const digits = Math.min(field.element.digits ?? 17, other.element.digits ?? 17);
        const where = (index) => placeOf(index, a);
        found.push({
            pairs: into.pairs(field.name === "" ? name : `${name}.${field.name}`, { digits, where }),
            a: field,
            b: other,
        });
    }
    return found;
}
function compareChunk(fields, before, after, sizes) {
    for (const { pairs, a, b } of fields) {
        let same = 0;
        for (let index = 0; index < sizes.amount; index++) {
            const left = a.element.read(before, index * sizes.a + a.offset);
            const right = b.element.read(after, index * sizes.b + b.offset);
            if (left === right)
                same += 1;
            else
                addPair(pairs, left, right, sizes.start + index);
        }
        pairs.same(same);
    }
}
/** `[3, 4]`: the index of an element by its place in the file. */
function placeOf(index, { shape, fortran }) {
    let left = index;
    const place = [];
    for (const length of fortran ? shape : [...shape].reverse()) {
        place.push(left % length);
        left = Math.floor(left / length);
    }
    return `[${(fortran ? place : place.reverse()).join(", ")}]`;
}
function orderOf({ type, fortran }) {
    return `${type}, ${fortran ? "column by column" : "row by row"}`;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/byte-reader.js

const byte_reader_chunkBytes = 1 << 20;
/** Reads a stretch of a file, or all of it from `start` on. */
async function readFileFrom(file, start = 0, end) {
    const handle = await (0,promises_.open)(file);
    const { size } = await handle.stat();
    if (end !== undefined && end > size) {
        await handle.close();
        throw new Error("it ends too early");
    }
    let at = start;
    const last = end ?? size;
    return {
        async take(bytes) {
            if (bytes > last - at)
                throw new Error("it ends too early");
            const buffer = await readFully(handle, bytes, at);
            at += bytes;
            return buffer;
        },
        close: () => handle.close(),
    };
}
/** Hands out what a stream gives, in parts of any size. */
function readStream(stream, close) {
    const source = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    return {
        async take(bytes) {
            const parts = [rest];
            let there = rest.length;
            while (there < bytes) {
                const next = await source.next();
                if (next.done === true)
                    throw new Error("it ends too early");
                parts.push(next.value);
                there += next.value.length;
            }
            const all = parts.length === 1 ? rest : Buffer.concat(parts);
            rest = all.subarray(bytes);
            return all.subarray(0, bytes);
        },
        async close() {
            close();
        },
    };
}
async function readFully(handle, bytes, at) {
    const buffer = Buffer.allocUnsafe(bytes);
    for (let done = 0; done < bytes;) {
        const { bytesRead } = await handle.read(buffer, done, Math.min(bytes - done, byte_reader_chunkBytes), at + done);
        if (bytesRead === 0)
            throw new Error("it ends too early");
        done += bytesRead;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/comparison.js
/** More names are counted and not kept. */
const mostNames = 20_000;
const mostItems = 100;
const mostNotes = 20;
const longestText = 200;
/** Starts a comparison in which nothing differs yet. */
function openComparison(format) {
    const found = new Map();
    const notes = new Set();
    let left = 0;
    let whole = true;
    const note = (text) => void (notes.size < mostNotes && notes.add(text));
    const of = (name, form) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const made = { name: cut(name), kind: "same", form, of: 0, differ: 0, maxAbs: -1, maxRel: -1, worst: -1 };
        if (found.size < mostNames)
            found.set(name, made);
        else
            left += 1;
        return made;
    };
    return {
        pairs: (name, form = {}) => pairsInto(of(name, form)),
        only(side, name, what) {
            const item = of(name, {});
            item.kind = side === "a" ? "removed" : "added";
            item[side] = cut(what);
            item.differ += 1;
        },
        retyped(name, a, b) {
            const item = of(name, {});
            Object.assign(item, { kind: "retyped", a: cut(a), b: cut(b) });
        },
        note,
        uncompared(text) {
            whole = false;
            note(text);
        },
        done() {
            const all = [...found.values()];
            const differing = all.filter((item) => item.kind !== "same").sort(byWeight);
            if (left > 0)
                notes.add(`only ${mostNames} names were looked at, there are ${left} more values under others`);
            return {
                format,
                equal: differing.length === 0 && left === 0 && whole,
                of: all.reduce((sum, item) => sum + item.of, 0),
                differ: all.reduce((sum, item) => sum + item.differ, 0),
                items: differing.slice(0, mostItems).map(itemOf),
                more: Math.max(0, differing.length - mostItems),
                notes: [...notes],
            };
        },
    };
}
function pairsInto(item) {
    const differs = (size, a, b, index) => {
        item.differ += 1;
        if (item.kind === "same")
            item.kind = "changed";
        if (size <= item.worst)
            return;
        item.worst = size;
        if (item.kind !== "changed")
            return;
        item.a = shown(a, item.form.digits);
        item.b = shown(b, item.form.digits);
        item.index = index;
    };
    return {
        number(a, b, index) {
            item.of += 1;
            // NaN is the same as NaN here, and 0 as -0.
            if (a === b || (Number.isNaN(a) && Number.isNaN(b)))
                return;
            const size = Math.abs(a - b);
            if (!Number.isFinite(size)) {
                differs(Number.POSITIVE_INFINITY, a, b, index);
                return;
            }
            if (size > item.maxAbs)
                item.maxAbs = size;
            const relative = size / Math.max(Math.abs(a), Math.abs(b));
            if (relative > item.maxRel)
                item.maxRel = relative;
            differs(size, a, b, index);
        },
        bigint(a, b, index) {
            item.of += 1;
            if (a === b)
                return;
            const size = Number(a > b ? a - b : b - a);
            if (size > item.maxAbs)
                item.maxAbs = size;
            const relative = size / Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
            if (relative > item.maxRel)
                item.maxRel = relative;
            differs(size, a, b, index);
        },
        text(a, b, index) {
            item.of += 1;
            if (a !== b)
                differs(Number.POSITIVE_INFINITY, a, b, index);
        },
        same(amount) {
            item.of += amount;
        },
    };
}
function itemOf({ name, kind, a, b, index, form, of, differ, maxAbs, maxRel }) {
    const many = kind === "changed" && index !== undefined && of > 1;
    return {
        name,
        kind: kind === "same" ? "changed" : kind,
        ...(a === undefined ? {} : { a }),
        ...(b === undefined ? {} : { b }),
        ...(many ? { at: form.where?.(index) ?? `[${index}]` } : {}),
        of,
        differ,
        ...(maxAbs < 0 ? {} : { max_abs: maxAbs, max_rel: maxRel }),
    };
}
/** What came, went or is of another type; then what has no number to it; then the largest first. */
function byWeight(one, other) {
    const weight = (item) => item.kind !== "changed" ? 3 : item.worst === Number.POSITIVE_INFINITY ? 2 : item.maxRel;
    return weight(other) - weight(one);
}
function shown(value, digits = 17) {
    if (typeof value !== "number" || Number.isInteger(value))
        return cut(String(value));
    return String(digits >= 17 ? value : Number(value.toPrecision(digits)));
}
function cut(text) {
    return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/text.js
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
/** Differing lines beyond these are counted under one name. */
const mostLines = 50;
/**
 * Compares two texts line by line. A line whose words are the same and whose numbers are not counts by its numbers; texts
 * with other line counts are compared up to the end of the shorter one.
 */
function compareTexts(into, name, a, b) {
    const [left, right] = [linesOf(a), linesOf(b)];
    let shown = 0;
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const [before, after] = [left[index] ?? "", right[index] ?? ""];
        if (before === after)
            continue;
        shown += 1;
        compareLine(into, shown > mostLines ? `${name}other lines` : `${name}line ${index + 1}`, before, after);
    }
    if (left.length !== right.length)
        into.retyped(`${name}lines`, `${left.length} lines`, `${right.length} lines`);
}
function compareLine(into, name, a, b) {
    const numbers = (line) => (line.match(number) ?? []).map(Number);
    const pairs = into.pairs(name);
    if (a.replace(number, "0") !== b.replace(number, "0")) {
        pairs.text(a.trim(), b.trim());
        return;
    }
    const [before, after] = [numbers(a), numbers(b)];
    const same = before.every((value, index) => value === after[index]);
    // 1.0 and 1.00 are the same number in other words.
    if (same)
        pairs.text(a.trim(), b.trim());
    else
        for (const [index, value] of before.entries())
            pairs.number(value, after[index] ?? Number.NaN, index);
}
function linesOf(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/tree.js

/** Deeper nesting is compared as text. */
const maxDepth = 100;
/** What lies below a name of so many characters goes by that name. */
const longestName = 1000;
/**
 * Compares two parsed values (JSON, YAML, TOML) key by key. A list of numbers is one item, any other list is numbered
 * from 0. `row` is the place of the pair among many of the same form.
 */
function compareTrees(into, name, a, b, row, depth = 0) {
    if (typeof a === "number" && typeof b === "number") {
        into.pairs(name, row === undefined ? {} : rows).number(a, b, row);
    }
    else if (depth > maxDepth) {
        into.pairs(name).text(JSON.stringify(a), JSON.stringify(b), row);
    }
    else if (Array.isArray(a) && Array.isArray(b)) {
        compareLists(into, name, a, b, row, depth);
    }
    else if ((0,values/* isMapping */.pi)(a) && (0,values/* isMapping */.pi)(b)) {
        for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            const inner = within(name, name === "" ? key : `.${key}`);
            if (!Object.hasOwn(b, key))
                into.only("a", inner, worded(a[key]));
            else if (!Object.hasOwn(a, key))
                into.only("b", inner, worded(b[key]));
            else
                compareTrees(into, inner, a[key], b[key], row, depth + 1);
        }
    }
    else if (kindOf(a) !== kindOf(b)) {
        into.retyped(name, `${kindOf(a)}: ${worded(a)}`, `${kindOf(b)}: ${worded(b)}`);
    }
    else {
        into.pairs(name, row === undefined ? {} : rows).text(worded(a), worded(b), row);
    }
}
const rows = { where: (index) => `row ${index + 1}` };
function compareLists(into, name, a, b, row, depth) {
    const both = Math.min(a.length, b.length);
    if (both > 0 && a.every(isNumber) && b.every(isNumber)) {
        const pairs = into.pairs(name);
        for (let index = 0; index < both; index++)
            pairs.number(a[index] ?? 0, b[index] ?? 0, index);
    }
    else {
        for (let index = 0; index < both; index++) {
            compareTrees(into, within(name, `[${index}]`), a[index], b[index], row, depth + 1);
        }
    }
    if (a.length !== b.length)
        into.retyped(name, `${a.length} items`, `${b.length} items`);
}
/** Names of a hostile file may be of any length, and each level below would repeat them. */
function within(name, part) {
    return name.length >= longestName ? name : name + part.slice(0, longestName);
}
function isNumber(value) {
    return typeof value === "number";
}
function kindOf(value) {
    if (value === null)
        return "null";
    if (value instanceof Date)
        return "date";
    if (typeof value === "object")
        return Array.isArray(value) ? "list" : "mapping";
    return typeof value === "string" ? "text" : typeof value;
}
/** A value in words: a mapping or a list by its size. */
function worded(value) {
    if (Array.isArray(value))
        return `${value.length} items`;
    if ((0,values/* isMapping */.pi)(value))
        return `${Object.keys(value).length} keys`;
    if (value instanceof Date)
        return value.toISOString();
    return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/notebook.js



/**
 * Compares two executed notebooks by their code and what it printed and showed. Times, counters and identifiers that each
 * execution writes anew do not count.
 */
function compareNotebooks(into, a, b) {
    const [before, after] = [cellsOf(a), cellsOf(b)];
    if (before.length !== after.length) {
        into.retyped("cells", `${before.length} code cells`, `${after.length} code cells`);
    }
    for (let index = 0; index < Math.min(before.length, after.length); index++) {
        const name = `cell ${index + 1}`;
        const [left, right] = [before[index], after[index]];
        if (left === undefined || right === undefined)
            continue;
        compareTexts(into, `${name}, source, `, joined(left["source"]), joined(right["source"]));
        compareOutputs(into, name, outputsOf(left), outputsOf(right));
    }
}
function compareOutputs(into, name, a, b) {
    for (const key of new Set([...a.keys(), ...b.keys()])) {
        const [left, right] = [a.get(key), b.get(key)];
        const inner = `${name}, ${key}`;
        if (right === undefined)
            into.only("a", inner, "shown");
        else if (left === undefined)
            into.only("b", inner, "shown");
        else if (!isText(left) || !isText(right))
            compareTrees(into, inner, left, right);
        else if (/image|pdf/.test(key))
            comparePictures(into, inner, joined(left), joined(right));
        else if (joined(left) === joined(right))
            into.pairs(inner).same(1);
        else
            compareTexts(into, `${inner}, `, addressless(joined(left)), addressless(joined(right)));
    }
}
function comparePictures(into, name, a, b) {
    if (a === b)
        into.pairs(name).same(1);
    else
        into.pairs(name).text(`${a.length} characters`, `${b.length} other characters`);
}
/** `<Figure at 0x7f…>`: an object's address says nothing. */
function addressless(text) {
    return text.replace(/\b0x[0-9a-f]{6,16}\b/g, "0x…");
}
function cellsOf(notebook) {
    const cells = (0,values/* isMapping */.pi)(notebook) ? notebook["cells"] : undefined;
    if (!Array.isArray(cells))
        throw new Error("it is no notebook of version 4: it has no `cells`");
    return cells.filter((cell) => (0,values/* isMapping */.pi)(cell) && cell["cell_type"] === "code");
}
/** What a cell printed, by stream, and showed, by output and media type; streams come in pieces as time has it. */
function outputsOf(cell) {
    const found = new Map();
    const outputs = Array.isArray(cell["outputs"]) ? cell["outputs"] : [];
    let place = 0;
    for (const output of outputs) {
        if (!(0,values/* isMapping */.pi)(output))
            continue;
        if (output["output_type"] === "stream") {
            const key = String(output["name"]);
            found.set(key, `${found.get(key) ?? ""}${joined(output["text"])}`);
            continue;
        }
        place += 1;
        if (output["output_type"] === "error")
            found.set(`error ${place}`, `${output["ename"]}: ${output["evalue"]}`);
        const data = (0,values/* isMapping */.pi)(output["data"]) ? output["data"] : {};
        for (const [type, value] of Object.entries(data))
            found.set(`output ${place}, ${type}`, value);
    }
    return found;
}
function isText(value) {
    return typeof value === "string" || (Array.isArray(value) && value.every((line) => typeof line === "string"));
}
/** nbformat keeps texts as lists of lines or whole. */
function joined(value) {
    if (Array.isArray(value))
        return value.join("");
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./build/js/pipeline/python-literals.js
var python_literals = __webpack_require__(16312);
// EXTERNAL MODULE: ./build/js/pipeline/python-tokens.js
var python_tokens = __webpack_require__(93794);
;// CONCATENATED MODULE: ./build/js/tracking/differences/numpy.js




/** A longer header describes no array that is read here: bytes. */
const longestHeader = 1 << 20;
const mostFields = 1000;
/**
 * Reads the header of a `.npy` file: format versions 1 to 3. Nothing in it is ever run or unpickled: arrays of Python
 * objects are named and not read.
 */
async function readNumpy(open) {
    const reader = await open();
    try {
        const { header, start } = await headerOf(reader);
        const [fortran, shape] = [header.get("fortran_order"), shapeOf(header.get("shape"))];
        if (shape === undefined || typeof fortran !== "boolean")
            throw new Error("its header lacks shape or order");
        sizeOf(shape);
        const type = typeOf(header.get("descr"));
        return {
            type: `${type.name} [${shape.join(", ")}]`,
            shape,
            fortran,
            bytes: type.bytes,
            fields: type.fields,
            ...(type.unreadable === undefined ? {} : { unreadable: type.unreadable }),
            async open() {
                const body = await open();
                await body.take(start);
                return body;
            },
        };
    }
    finally {
        await reader.close();
    }
}
async function headerOf(reader) {
    const lead = Buffer.from(await reader.take(8));
    if (lead.toString("latin1", 0, 6) !== "\x93NUMPY")
        throw new Error("it does not begin with NumPy's mark");
    const version = lead[6] ?? 0;
    if (version < 1 || version > 3)
        throw new Error(`it has format version ${version}`);
    const wide = version === 1 ? 2 : 4;
    const length = (await reader.take(wide)).readUIntLE(0, wide);
    if (length > longestHeader)
        throw new Error(`its header has ${length} bytes`);
    const text = (await reader.take(length)).toString(version === 3 ? "utf8" : "latin1");
    // Python 2 wrote long integers with an L.
    const [line] = (0,python_tokens/* pythonLines */._)(text.trim().replace(/\b(\d+)L\b/g, "$1"), "header");
    const header = line && (0,python_literals/* pythonLiteral */.w)(line.tokens);
    if (!(header instanceof Map))
        throw new Error("its header is no dict");
    return { header, start: 8 + wide + length };
}
function typeOf(descr) {
    if (typeof descr === "string") {
        const element = elementOf(descr);
        if (element === undefined)
            return { name: descr, bytes: 0, fields: [], unreadable: unreadableWhy(descr) };
        return { name: element.name, bytes: element.bytes, fields: [{ name: "", offset: 0, element }] };
    }
    if (!Array.isArray(descr) || descr.length > mostFields)
        throw new Error("its header has no dtype");
    const fields = [];
    let bytes = 0;
    for (const member of descr) {
        const [name, inner, repeated] = Array.isArray(member) ? member : [];
        const shape = repeated === undefined ? [] : shapeOf(repeated);
        const element = typeof inner === "string" ? elementOf(inner) : undefined;
        const label = Array.isArray(name) ? String(name[1]) : String(name);
        if (element === undefined || shape === undefined) {
            return { name: "structure", bytes: 0, fields: [], unreadable: `its field ${label} is not read` };
        }
        const times = sizeOf(shape);
        if (fields.length + times > mostFields) {
            return { name: "structure", bytes: 0, fields: [], unreadable: `it has more than ${mostFields} fields` };
        }
        // A field without a name is the gap that aligns the next one.
        for (let index = 0; index < times; index++) {
            const own = times === 1 ? label : `${label}[${index}]`;
            if (label !== "")
                fields.push({ name: own, offset: bytes, element });
            bytes += element.bytes;
        }
    }
    const names = fields.map(({ name, element }) => `${name} ${element.name}`).join(", ");
    return { name: `(${names})`, bytes, fields };
}
const kinds = { f: "float", i: "int", u: "uint" };
function elementOf(descr) {
    const [, order = "", kind = "", digits = ""] = /^([<>|=]?)([?a-zA-Z])(\d{0,9})(?:\[.*\])?$/.exec(descr) ?? [];
    const width = Number(digits === "" ? 1 : digits);
    const little = order !== ">";
    if (kind === "b" || kind === "?")
        return numberElement("bool", little);
    if (Object.hasOwn(kinds, kind))
        return numberElement(`${kinds[kind]}${width * 8}`, little);
    if (kind === "M" || kind === "m")
        return named(numberElement("int64", little), descr.replace(/^[<>|=]/, ""));
    if (kind === "c") {
        const part = numberElement(`float${width * 4}`, little);
        return part === undefined ? undefined : complexElement(part);
    }
    if (kind === "U")
        return textElement(width, little);
    if (kind === "S" || kind === "a")
        return bytesElement(width);
    return kind === "V" ? opaqueElement(`void${width}`, width) : undefined;
}
function named(element, name) {
    return element && { ...element, name };
}
function unreadableWhy(descr) {
    return /^[|<>=]?O/.test(descr)
        ? "it holds pickled Python objects, which are not opened"
        : `its type ${descr} is not read`;
}
/** Characters of four bytes each, filled up with zeros. */
function textElement(characters, little) {
    return {
        name: `text of ${characters}`,
        bytes: characters * 4,
        read(view, at) {
            let text = "";
            for (let index = 0; index < characters; index++) {
                const code = view.getUint32(at + index * 4, little);
                if (code === 0)
                    break;
                text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
            }
            return text;
        },
    };
}
function bytesElement(bytes) {
    return {
        name: `bytes of ${bytes}`,
        bytes,
        read: (view, at) => Buffer.from(view.buffer, view.byteOffset + at, bytes)
            .toString("latin1")
            .replace(/\0+$/, ""),
    };
}
function shapeOf(value) {
    if (!Array.isArray(value) || value.length > 64)
        return undefined;
    const lengths = value.map((one) => (typeof one === "bigint" ? Number(one) : Number.NaN));
    return lengths.every((one) => Number.isSafeInteger(one) && one >= 0) ? lengths : undefined;
}

// EXTERNAL MODULE: ./build/js/data/diff/table/parquet-file.js + 3 modules
var parquet_file = __webpack_require__(78997);
;// CONCATENATED MODULE: ./build/js/tracking/differences/parquet.js


/** Compares two Parquet files column by column and row by row; a page of each is in memory at a time. */
async function compareParquet(into, pair, signal) {
    const a = await (0,parquet_file/* openParquet */.D)(pair.a);
    try {
        const b = await (0,parquet_file/* openParquet */.D)(pair.b);
        try {
            const [before, after] = [sum(a.groups), sum(b.groups)];
            if (before !== after)
                into.retyped("rows", `${before} rows`, `${after} rows`);
            const known = new Set(a.columns.map(({ name }) => name));
            const others = new Map(b.columns.map((column) => [column.name, column]));
            for (const column of a.columns) {
                const other = others.get(column.name);
                if (other === undefined)
                    into.only("a", column.name, column.kind);
                else if (column.kind === "nested" || other.kind === "nested")
                    await comparePacked(into, [column, a.groups], [other, b.groups]);
                else
                    await compareColumn(into, [column, a.groups], [other, b.groups], signal);
            }
            for (const { name, kind } of b.columns)
                if (!known.has(name))
                    into.only("b", name, kind);
        }
        finally {
            await b.close();
        }
    }
    finally {
        await a.close();
    }
}
async function compareColumn(into, a, b, signal) {
    const { name, kind } = a[0];
    if (kind !== b[0].kind)
        into.retyped(name, kind, b[0].kind);
    const pairs = into.pairs(name, { where: (row) => `row ${row + 1}` });
    const right = pagesOf(b);
    let page = [];
    let at = 0;
    let row = 0;
    let same = 0;
    for await (const left of pagesOf(a)) {
        signal.throwIfAborted();
        for (let index = 0; index < left.length; index++, at++, row++) {
            while (at >= page.length) {
                const next = await right.next();
                if (next.done === true) {
                    pairs.same(same);
                    return;
                }
                page = next.value;
                at = 0;
            }
            // Most are the same: those are only counted.
            if (left[index] === page[at])
                same += 1;
            else
                addPair(pairs, plain(left[index]), plain(page[at]), row);
        }
    }
    pairs.same(same);
    await right.return(undefined);
}
async function* pagesOf([column, groups]) {
    for (const group of groups.keys())
        yield* column.pages(group);
}
/** Lists and structures are not taken apart: only whether they are written in the same bytes can be said. */
async function comparePacked(into, a, b) {
    const [{ name, kind }, groups] = a;
    if (kind !== b[0].kind || groups.join() !== b[1].join()) {
        into.retyped(name, `${kind}, ${groups.length} row groups`, `${b[0].kind}, ${b[1].length} row groups`);
        return;
    }
    const pairs = into.pairs(name);
    for (const [group, rows] of groups.entries()) {
        const [before, after] = [await a[0].bytes(group), await b[0].bytes(group)];
        if (Buffer.compare(before, after) === 0)
            pairs.same(rows);
        else
            pairs.text(`${before.length} packed bytes`, `${after.length} other packed bytes`, group);
    }
    into.note(`the column ${name} is nested: it is compared by its bytes, not by its values`);
}
function plain(value) {
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "string")
        return value;
    if (value === null || value === undefined)
        return "nothing";
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString("hex");
    return value instanceof Date ? value.toISOString() : String(value);
}
function sum(numbers) {
    return numbers.reduce((all, one) => all + one, 0);
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/safetensors.js





/** Tens of thousands of tensors take less: bytes. The format's own limit is 100 MB, which no parser takes lightly. */
const safetensors_longestHeader = 32 * 1024 * 1024;
const types = {
    BOOL: "bool",
    U8: "uint8",
    I8: "int8",
    U16: "uint16",
    I16: "int16",
    U32: "uint32",
    I32: "int32",
    U64: "uint64",
    I64: "int64",
    F16: "float16",
    BF16: "bfloat16",
    F8_E5M2: "float8_e5m2",
    F8_E4M3: "float8_e4m3",
    F32: "float32",
    F64: "float64",
};
/** Reads the header; every offset in it is checked against the file before a byte is read there. */
async function readSafetensors(file) {
    const { header, start, end } = await safetensors_headerOf(file);
    const tensors = new Map();
    const { __metadata__: metadata = {}, ...entries } = header;
    for (const [name, entry] of Object.entries(entries)) {
        tensors.set(name, tensorOf(file, name, entry, start, end));
    }
    return { tensors, metadata };
}
function tensorOf(file, name, entry, start, end) {
    const { dtype, shape, data_offsets: offsets } = (0,values/* isMapping */.pi)(entry) ? entry : {};
    if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
        throw new Error(`its header says nothing usable of the tensor ${name.slice(0, 100)}`);
    }
    const [from = 0, to = 0] = offsets;
    const size = sizeOf(shape);
    const known = types[dtype] === undefined ? undefined : numberElement(types[dtype], true);
    const bytes = known?.bytes ?? (size === 0 ? 1 : (to - from) / size);
    if (to < from || start + to > end || size * bytes !== to - from) {
        throw new Error(`the tensor ${name.slice(0, 100)} does not lie where its header says`);
    }
    const element = known ?? (Number.isInteger(bytes) ? opaqueElement(dtype.slice(0, 40), bytes) : undefined);
    return {
        type: `${known?.name ?? dtype.slice(0, 40)} [${shape.join(", ")}]`,
        shape,
        fortran: false,
        bytes,
        fields: element === undefined ? [] : [{ name: "", offset: 0, element }],
        ...(element === undefined ? { unreadable: `its type ${dtype.slice(0, 40)} is not read` } : {}),
        open: () => readFileFrom(file, start + from, start + to),
    };
}
async function safetensors_headerOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const lead = Buffer.alloc(8);
        if ((await handle.read(lead, 0, 8, 0)).bytesRead < 8)
            throw new Error("it is too short");
        const length = lead.readBigUInt64LE();
        if (length > safetensors_longestHeader || Number(length) > size - 8)
            throw new Error(`its header has ${length} bytes`);
        const text = Buffer.alloc(Number(length));
        await handle.read(text, 0, text.length, 8);
        const header = JSON.parse(text.toString("utf8"));
        if (!(0,values/* isMapping */.pi)(header))
            throw new Error("its header is no object");
        return { header, start: 8 + text.length, end: size };
    }
    finally {
        await handle.close();
    }
}
function isCounts(value) {
    return Array.isArray(value) && value.length <= 64 && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}

// EXTERNAL MODULE: ./build/js/data/diff/table/cell.js
var cell = __webpack_require__(95586);
// EXTERNAL MODULE: ./build/js/data/diff/table/csv.js
var csv = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/js/data/diff/table/json-lines.js
var json_lines = __webpack_require__(50534);
// EXTERNAL MODULE: ./build/js/data/diff/table/text.js
var table_text = __webpack_require__(71061);
;// CONCATENATED MODULE: ./build/js/tracking/differences/tables.js





/** Compares CSV or TSV row by row, columns by their names; a row of each file is in memory at a time. */
async function compareCsv(into, pair, signal, given) {
    const [left, right] = [records(pair.a, signal, given), records(pair.b, signal, given)];
    const [first, second] = [await left.next(), await right.next()];
    if (first.done === true || second.done === true) {
        if (first.done !== second.done)
            into.retyped("rows", rowsWord(first.done), rowsWord(second.done));
        return;
    }
    const headless = (0,csv.isHeadless)(first.value) && (0,csv.isHeadless)(second.value);
    const columns = pairColumns(into, (0,csv.columnNames)(first.value, headless), (0,csv.columnNames)(second.value, headless));
    const compare = (a, b, row) => {
        const same = a.length === b.length && a.every((cell, index) => cell === b[index]);
        for (const { pairs, from, to } of columns) {
            if (same && from === to)
                pairs.same(1);
            else
                compareCells(pairs, a[from] ?? "", b[to] ?? "", row);
        }
        return same;
    };
    const [a, b] = headless ? [withFirst(first.value, left), withFirst(second.value, right)] : [left, right];
    await eachRow(into, a, b, { text: (row) => row.join("\u0000"), compare });
}
/** Compares JSON lines row by row, members by their names. */
async function compareJsonLines(into, { a, b }, signal) {
    const parsed = (line) => {
        if (line === undefined)
            throw new Error("a line of it is too long");
        return JSON.parse(line);
    };
    await eachRow(into, (0,json_lines.lines)(a, signal), (0,json_lines.lines)(b, signal), {
        text: (line) => line ?? "",
        compare(one, other, row) {
            compareTrees(into, "", parsed(one), parsed(other), row);
            return one === other;
        },
    });
}
/** Two lists of rows side by side. The same rows in another order are told as such: no row of them is remembered. */
async function eachRow(into, a, b, rows) {
    const counts = { a: 0, b: 0 };
    /** What the rows that differ add up to: rows that are the same add as much to one side as to the other. */
    const sums = { a: 0, b: 0 };
    let differ = false;
    for (;;) {
        const [one, other] = [await a.next(), await b.next()];
        if (one.done !== true)
            counts.a += 1;
        if (other.done !== true)
            counts.b += 1;
        if (one.done === true && other.done === true)
            break;
        if (one.done === true || other.done === true || rows.compare(one.value, other.value, counts.a - 1))
            continue;
        differ = true;
        sums.a = (sums.a + fingerprint(rows.text(one.value))) % 2 ** 51;
        sums.b = (sums.b + fingerprint(rows.text(other.value))) % 2 ** 51;
    }
    if (counts.a !== counts.b)
        into.retyped("rows", rowsWord(counts.a), rowsWord(counts.b));
    else if (differ && sums.a === sums.b)
        into.note("the rows are the same and stand in another order");
}
/** A record that was read already, before the others. */
async function* withFirst(first, rest) {
    yield first;
    yield* rest;
}
async function* records(file, signal, given) {
    const { parse } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 56070));
    const { head, stream } = await (0,table_text/* openText */.U)(file, signal);
    const parser = parse((0,csv.csvForm)(head, given));
    stream.on("error", (error) => parser.destroy(error));
    stream.pipe(parser);
    try {
        for await (const record of parser)
            yield record;
    }
    finally {
        stream.destroy();
    }
}
function pairColumns(into, a, b) {
    const [before, after] = [new Set(a), new Map(b.map((name, index) => [name, index]))];
    const columns = a.flatMap((name, from) => {
        const to = after.get(name);
        if (to !== undefined)
            return [{ pairs: into.pairs(name, { where: (row) => `row ${row + 1}` }), from, to }];
        into.only("a", name, "a column");
        return [];
    });
    for (const name of b)
        if (!before.has(name))
            into.only("b", name, "a column");
    if (columns.some(({ to }, index) => to < (columns[index - 1]?.to ?? -1)))
        into.note("the columns stand in another order");
    return columns;
}
function compareCells(pairs, a, b, row) {
    if (a === b) {
        pairs.same(1);
        return;
    }
    const [before, after] = [(0,cell/* readCell */.$)(a), (0,cell/* readCell */.$)(b)];
    if ("value" in before && "value" in after && before.kind !== "date" && before.kind !== "timestamp") {
        pairs.number(before.value, after.value, row);
    }
    else if (before.kind === "null" && after.kind === "null")
        pairs.same(1);
    else
        pairs.text(a, b, row);
}
function rowsWord(rows) {
    return `${typeof rows === "number" ? rows : rows === true ? "no" : "some"} rows`;
}
/** 51 bits of a text: sums of them are the same for the same rows, whatever their order. */
function fingerprint(text) {
    let low = 0x811c9dc5;
    let high = 0x01000193;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x85ebca6b);
    }
    return (low >>> 0) * 0x80000 + (high & 0x7ffff);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/tracking/differences/zip.js




const mostMembers = 100_000;
/** Bytes of the list of members. */
const longestList = 64 * 1024 * 1024;
/** A comment of 64 KiB may stand behind the record that ends a file. */
const longestTail = 22 + 20 + 0xffff;
/** The members of a ZIP file by name, each opened when it is asked for; nothing is unpacked to disk. */
async function readZip(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const { offset, length, count } = await endOf(handle, size);
        if (count > mostMembers || length > longestList || offset + length > size) {
            throw new Error(`it says it has ${count} members`);
        }
        const list = await readAt(handle, offset, length);
        const members = new Map();
        for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50;) {
            const member = memberAt(list, at);
            members.set(member.name, () => openMember(file, member));
            // The list may be longer than the file says.
            if (members.size > mostMembers)
                throw new Error(`it has more than ${mostMembers} members`);
            at = member.next;
        }
        return members;
    }
    finally {
        await handle.close();
    }
}
/** Where the list of members stands; large files say it in a record of their own. */
async function endOf(handle, size) {
    const from = Math.max(0, size - longestTail);
    const tail = await readAt(handle, from, size - from);
    const at = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (at < 0 || at + 22 > tail.length)
        throw new Error("it is no ZIP file");
    const said = {
        count: tail.readUInt16LE(at + 10),
        length: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    if (at < 20 || tail.readUInt32LE(at - 20) !== 0x07064b50)
        return said;
    const record = await readAt(handle, Number(tail.readBigUInt64LE(at - 12)), 56);
    if (record.readUInt32LE(0) !== 0x06064b50)
        throw new Error("its end is damaged");
    const wide = (place) => Number(record.readBigUInt64LE(place));
    return { count: wide(32), length: wide(40), offset: wide(48) };
}
function memberAt(list, at) {
    const flags = list.readUInt16LE(at + 8);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => list.readUInt16LE(at + place));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > list.length)
        throw new Error("its list of members is cut off");
    if (flags & 1)
        throw new Error("it is encrypted");
    const name = list.toString("utf8", at + 46, nameEnd);
    const wide = wideSizes(list, at, list.subarray(nameEnd, nameEnd + (extraLength ?? 0)));
    return { name, method: list.readUInt16LE(at + 10), ...wide, next };
}
/** Sizes that do not fit into four bytes stand in an extra field, those alone and in this order. */
function wideSizes(list, at, extra) {
    const short = {
        size: list.readUInt32LE(at + 24),
        packed: list.readUInt32LE(at + 20),
        offset: list.readUInt32LE(at + 42),
    };
    for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
        if (extra.readUInt16LE(place) !== 1)
            continue;
        let value = place + 4;
        for (const key of ["size", "packed", "offset"]) {
            if (short[key] !== 0xffffffff)
                continue;
            short[key] = Number(extra.readBigUInt64LE(value));
            value += 8;
        }
        break;
    }
    return { packed: short.packed, offset: short.offset };
}
async function openMember(file, { method, packed, offset }) {
    const handle = await (0,promises_.open)(file);
    let start;
    try {
        const head = await readAt(handle, offset, 30);
        if (head.readUInt32LE(0) !== 0x04034b50)
            throw new Error("a member of it is not where its list says");
        start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    }
    finally {
        await handle.close();
    }
    if (method === 0)
        return readFileFrom(file, start, start + packed);
    if (method !== 8)
        throw new Error(`a member of it is packed by method ${method}, which is not read`);
    const raw = (0,external_node_fs_.createReadStream)(file, { start, end: Math.max(start, start + packed - 1) });
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 1 << 18 });
    raw.on("error", (error) => inflate.destroy(error));
    raw.pipe(inflate);
    return readStream(inflate, () => {
        raw.destroy();
        inflate.destroy();
    });
}
async function readAt(handle, offset, length) {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    if (bytesRead < length)
        throw new Error("it ends too early");
    return bytes;
}

;// CONCATENATED MODULE: ./build/js/tracking/differences/compare.js













/** Texts beyond this are not read whole: bytes. */
const compare_longestText = 16 * 1024 * 1024;
const parsedBy = (ending) => async (into, pair) => compareTrees(into, "", (0,values/* parseValues */.Qc)(await compare_text(pair.a), `a.${ending}`), (0,values/* parseValues */.Qc)(await compare_text(pair.b), `b.${ending}`));
const compare_csv = (into, pair, signal) => compareCsv(into, pair, signal);
const tsv = (into, pair, signal) => compareCsv(into, pair, signal, "\t");
/** By the file's ending: what the format is called, and how two files of it are compared. */
const formats = {
    json: ["JSON", parsedBy("json")],
    yaml: ["YAML", parsedBy("yaml")],
    yml: ["YAML", parsedBy("yaml")],
    toml: ["TOML", parsedBy("toml")],
    ipynb: ["notebook", notebooks],
    csv: ["CSV", compare_csv],
    "csv.gz": ["CSV", compare_csv],
    tsv: ["TSV", tsv],
    "tsv.gz": ["TSV", tsv],
    jsonl: ["JSON lines", compareJsonLines],
    ndjson: ["JSON lines", compareJsonLines],
    "jsonl.gz": ["JSON lines", compareJsonLines],
    parquet: ["Parquet", compareParquet],
    npy: ["NumPy", numpy],
    npz: ["NumPy", numpyArchive],
    safetensors: ["safetensors", safetensors],
};
/**
 * Says how two versions of a file differ in what they say, by the format that its ending names; a text of any other ending
 * is compared by its lines. Undefined for bytes that nothing is known of; a reason where the file cannot be read.
 */
async function compareFiles(path, pair, signal) {
    const [, outer = "", inner = ""] = /\.([a-z0-9]+(?:\.gz)?)$|\.([a-z0-9]+)$/i.exec(path.toLowerCase()) ?? [];
    const found = formats[outer || inner];
    if (found === undefined && !((await compare_isText(pair.a)) && (await compare_isText(pair.b))))
        return undefined;
    const [name, compare] = found ?? ["text", texts];
    const into = openComparison(name);
    try {
        await compare(into, pair, signal);
        return into.done();
    }
    catch (cause) {
        signal.throwIfAborted();
        const said = cause instanceof Error ? cause.message : String(cause);
        return { unreadable: `it cannot be read as ${name}: ${said.slice(0, 300)}` };
    }
}
async function notebooks(into, pair) {
    compareNotebooks(into, (0,values/* parseValues */.Qc)(await compare_text(pair.a), "a.json"), (0,values/* parseValues */.Qc)(await compare_text(pair.b), "b.json"));
}
async function texts(into, pair) {
    compareTexts(into, "", await compare_text(pair.a), await compare_text(pair.b));
}
async function numpy(into, { a, b }, signal) {
    const [left, right] = [await readNumpy(() => readFileFrom(a)), await readNumpy(() => readFileFrom(b))];
    await compareArrays(into, "array", left, right, signal);
}
async function numpyArchive(into, pair, signal) {
    await compareNamed(into, await archived(pair.a), await archived(pair.b), signal);
}
async function archived(file) {
    const arrays = new Map();
    for (const [name, open] of await readZip(file))
        arrays.set(name.replace(/\.npy$/, ""), await readNumpy(open));
    return arrays;
}
async function safetensors(into, pair, signal) {
    const [a, b] = [await readSafetensors(pair.a), await readSafetensors(pair.b)];
    compareTrees(into, "__metadata__", a.metadata, b.metadata);
    await compareNamed(into, a.tensors, b.tensors, signal);
}
async function compareNamed(into, a, b, signal) {
    let left = mostBytes;
    for (const [name, array] of a) {
        const other = b.get(name);
        if (other !== undefined)
            left -= bytesIn(array);
        if (other === undefined)
            into.only("a", name, array.type);
        // Many names of a hostile file may lead to the same bytes.
        else if (left < 0)
            into.uncompared(`${name} is not compared: it comes after the first ${mostBytes} bytes`);
        else
            await compareArrays(into, name, array, other, signal);
    }
    for (const [name, { type }] of b)
        if (!a.has(name))
            into.only("b", name, type);
}
async function compare_text(file) {
    const { size } = await (0,promises_.stat)(file);
    if (size > compare_longestText)
        throw new Error(`it has ${size} bytes, at most ${compare_longestText} are read`);
    return (0,promises_.readFile)(file, "utf8");
}
/** Without a zero byte, and UTF-8, in its first bytes. */
async function compare_isText(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
        const head = buffer.subarray(0, bytesRead);
        if (head.includes(0))
            return false;
        // A character may be cut at the end.
        return !head.toString("utf8").slice(0, -1).includes("\ufffd");
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/js/flow/verify/outs.js






/** Of a directory so many files are looked into. */
const mostFiles = 20;
/** Holds what stands in the clone against what the lock names; with `values` it also tells how their contents differ. */
async function outs_checkOut(ctx, committed, one, values) {
    const { host, data, root } = ctx;
    const { path } = one.out;
    const algorithm = one.digest.startsWith("md5-dos2unix:") ? "md5-dos2unix" : "md5";
    const here = await (0,paths/* insideRoot */.p0)(root, path, { file: path });
    const found = await (0,hash_tree/* hashOut */.V)(host, here, data.index, algorithm);
    const expected = { path, expected: one.digest };
    if (found === undefined)
        return { ...expected, verdict: "missing", differences: [] };
    if (found.digest === one.digest)
        return { ...expected, verdict: "same", found: found.digest, differences: [] };
    const differing = { ...expected, verdict: "differs", found: found.digest };
    const before = await committed.files(one);
    if (before === undefined) {
        return { ...differing, differences: [{ path, note: "the committed version is not here, nor on a remote" }] };
    }
    const after = new Map(found.manifest.entries.map((entry) => [entry.path, entry.digest]));
    const changed = [...before].filter(([name, { digest }]) => after.has(name) && after.get(name) !== digest);
    const differences = [];
    for (const [name, file] of changed.slice(0, mostFiles)) {
        const shown = name === "" ? path : `${path}/${name}`;
        differences.push(await checkFile(ctx, shown, file.path, (0,external_node_path_.join)(here, name), values));
    }
    if (before.has("") && after.has(""))
        return { ...differing, differences };
    const removed = [...before.keys()].filter((name) => !after.has(name));
    const added = [...after.keys()].filter((name) => !before.has(name));
    const gone = (name, note) => ({ path: name === "" ? path : `${path}/${name}`, note });
    return {
        ...differing,
        files: {
            added: added.length,
            removed: removed.length,
            changed: changed.length,
            unchanged: before.size - removed.length - changed.length,
        },
        differences: [
            ...removed.slice(0, mostFiles).map((name) => gone(name, "was there, and is not made any more")),
            ...added.slice(0, mostFiles).map((name) => gone(name, "was not there, and is made now")),
            ...differences,
        ],
    };
}
async function checkFile({ host: { signal } }, path, before, after, values) {
    if (before === undefined)
        return { path, note: "the committed version is not here, nor on a remote" };
    const pair = { a: before, b: after };
    const bytes = await compareBytes(pair, signal);
    if (!values)
        return { path, ...(bytes === undefined ? {} : { bytes }) };
    const found = (await (0,promises_.stat)(after)).isFile() ? await compareFiles(path, pair, signal) : undefined;
    return {
        path,
        ...(bytes === undefined ? {} : { bytes }),
        ...(found === undefined ? {} : "unreadable" in found ? { note: found.unreadable } : { values: found }),
    };
}

;// CONCATENATED MODULE: ./build/js/flow/verify/isolate.js



/**
 * Runs each stage whose inputs differed once more, on the committed ones: one after the other, since each needs the
 * committed outs of those before it in the place of what they made.
 */
async function isolate(ctx, committed, findings, again, values) {
    const found = new Map();
    const troubled = new Map(findings.filter(isTroubled).map((one) => [one.subject.stage.address, one.subject]));
    for (const { subject } of findings.filter(isTroubled)) {
        const { address } = subject.stage;
        const inputs = foreignInputs(ctx, subject, troubled);
        if (inputs.length === 0)
            continue;
        ctx.host.signal.throwIfAborted();
        const after = [...new Set(inputs.map(({ stage }) => stage.address))];
        const missing = await restoreAll(committed, inputs);
        if (missing !== undefined) {
            found.set(address, { after, missing, outs: [] });
            continue;
        }
        ctx.host.log.info(`Stage ${address} runs again, on the committed outs of ${after.join(", ")}`);
        const { stages } = await (0,execute/* runPipeline */.a)(ctx, again([address]));
        const run = stages.find(({ name }) => name === address);
        const outs = [];
        if (run?.status === "ran") {
            for (const out of subject.outs)
                outs.push(await outs_checkOut(ctx, committed, out, values));
        }
        found.set(address, { after, outs, ...(run === undefined ? {} : { run }) });
    }
    return found;
}
/** Its outs are not what the lock names, or it did not come to make any. */
function isTroubled({ run, outs }) {
    return run !== undefined && (run.status !== "ran" || outs.some(({ verdict }) => verdict !== "same"));
}
/** The outs of troubled stages that a stage reads. */
function foreignInputs({ pipeline }, { stage }, troubled) {
    const reads = [...stage.deps, ...stage.params.map(({ file }) => file)];
    return (pipeline.upstream.get(stage.address) ?? []).flatMap((address) => (troubled.get(address)?.outs ?? []).filter(({ out }) => reads.some((path) => (0,closure/* below */.Gz)(path, out.path) || (0,closure/* below */.Gz)(out.path, path))));
}
async function restoreAll(committed, outs) {
    for (const one of outs)
        if (!(await committed.restore(one)))
            return one.out.path;
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/js/gate/select.js
var gate_select = __webpack_require__(93430);
// EXTERNAL MODULE: ./build/js/tracking/metrics.js + 1 modules
var metrics = __webpack_require__(85134);
;// CONCATENATED MODULE: ./build/js/flow/verify/metrics.js







/** A larger file holds more than metrics: bytes. */
const largest = 16 * 1024 * 1024;
/** Compares the metrics of a run from scratch with the committed ones: every file of an out that holds metrics. */
async function checkMetrics(ctx, committed, outs, rules) {
    const found = [];
    for (const { out, same } of outs) {
        for (const file of metricsFilesIn(ctx, out, rules.config)) {
            const name = file === out.out.path ? "" : file.slice(out.out.path.length + 1);
            const after = await metricsAt((0,external_node_path_.join)(ctx.root, file), file, ctx);
            const before = same ? after : await metricsAt((await committed.files(out))?.get(name)?.path, file, ctx);
            // Where the committed ones are nowhere to be had, none of them may pass for equal.
            found.push(...compareMetrics(file, before ?? {}, after ?? {}, rules));
        }
    }
    return found;
}
/** The files of an out that dvc.yaml or a model calls metrics. */
function metricsFilesIn({ pipeline }, { out }, config) {
    const named = [...pipeline.metrics.map(({ path }) => path), ...config.models.flatMap(({ metrics }) => metrics)];
    return [...new Set(named)].filter((path) => (0,closure/* below */.Gz)(path, out.path));
}
async function metricsAt(path, file, { host }) {
    if (path === undefined)
        return undefined;
    try {
        const stats = await (0,promises_.stat)(path);
        if (!stats.isFile() || stats.size > largest)
            return undefined;
        return (0,metrics/* readMetricsFile */._c)(await (0,promises_.readFile)(path, "utf8"), file);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) && !(error instanceof Error && "code" in error))
            throw error;
        host.log.debug(`${file} is not compared as metrics: ${error.message}`);
        return undefined;
    }
}
function compareMetrics(file, before, after, { config, tolerance, ignore }) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const gates = (0,gate_select/* gatesByMetric */.y)(config.models.flatMap((model) => model.gates), names);
    const isIgnored = (name) => ignore.some((glob) => name === glob || picomatch.isMatch(name, glob));
    return names.map((name) => {
        const allowed = tolerance ?? gates.get(name)?.find((gate) => gate.maxRegression !== undefined)?.maxRegression;
        const [old, now] = [before[name], after[name]];
        const shown = { name, file, expected: shownValue(old), found: shownValue(now), delta: deltaOf(old, now) };
        const said = allowed === undefined ? {} : { tolerance: allowed.text };
        if (isIgnored(name))
            return { ...shown, verdict: "ignored" };
        return { ...shown, ...said, verdict: judgeMetric(old, now, allowed) };
    });
}
function judgeMetric(old, now, allowed) {
    if (old === undefined || now === undefined)
        return "beyond";
    const [before, after] = [numbersOf(old), numbersOf(now)];
    if (before === undefined || after === undefined)
        return old.text === now.text ? "equal" : "beyond";
    if (before.length !== after.length)
        return "beyond";
    if (before.every((value, index) => value === after[index]))
        return "equal";
    const fits = before.every((value, index) => {
        const other = after[index];
        if (value === other)
            return true;
        if (typeof value !== "number" || typeof other !== "number" || allowed === undefined)
            return false;
        const room = allowed.kind === "relative" ? allowed.amount * Math.abs(value) : allowed.amount;
        // 0.91 - 0.9 is a little more than 0.01 in doubles: a difference of the last digits is none.
        return Math.abs(value - other) <= room + Number.EPSILON * 4 * Math.max(Math.abs(value), Math.abs(other));
    });
    return fits ? "within" : "beyond";
}
function numbersOf({ value, samples }) {
    return samples ?? (value === undefined ? undefined : [value]);
}
function shownValue(metric) {
    if (metric === undefined)
        return null;
    const mean = meanOf(metric);
    return mean ?? metric.value ?? metric.text ?? null;
}
function deltaOf(old, now) {
    const [before, after] = [old && meanOf(old), now && meanOf(now)];
    return before === undefined || after === undefined ? null : after - before;
}
function meanOf(metric) {
    const numbers = numbersOf(metric);
    if (numbers === undefined || numbers.length === 0 || !numbers.every((one) => typeof one === "number"))
        return undefined;
    return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

// EXTERNAL MODULE: ./build/js/pipeline/judge.js
var judge = __webpack_require__(83238);
// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/js/pipeline/targets.js + 1 modules
var targets = __webpack_require__(97541);
;// CONCATENATED MODULE: ./build/js/flow/verify/subjects.js







/** The stages that targets name with all they depend on, each judged by the lock as it is committed. */
async function chooseSubjects(ctx, wanted, pull) {
    const engine = await (0,pipeline_engine/* openEngine */.F5)(ctx);
    const stale = new Set();
    const subjects = [];
    const chosen = new Set((0,targets/* selectNodes */.I)(ctx.pipeline, wanted).map(({ id }) => id));
    for (const address of ctx.pipeline.order) {
        const stage = chosen.has(address) ? ctx.pipeline.stages.get(address) : undefined;
        if (stage === undefined)
            continue;
        if (pull && !stage.frozen)
            await (0,pointers/* tryPullPointers */.RD)(engine, stage);
        const entry = engine.entry(stage);
        // That it runs always says nothing of what it gives.
        const maker = (path) => (0,pipeline_status/* staleMaker */.m$)(ctx.pipeline, stage, stale, path);
        const judged = await (0,judge/* judge */.S)(engine, { ...stage, alwaysChanged: false }, maker);
        const outs = entry === undefined ? [] : committedOuts(stage, entry);
        const not = whyNot(stage, judged, entry !== undefined, outs);
        if (not?.verdict === "stale")
            stale.add(stage.address);
        subjects.push(not === undefined ? { stage, outs } : { stage, outs: not.verdict === "stale" ? [] : outs, not });
    }
    return subjects;
}
function whyNot(stage, { sameInputs, reasons }, known, outs) {
    if (stage.frozen)
        return { verdict: "skipped", reason: "it is frozen: its outs are taken as they are" };
    if (stage.outs.length === 0)
        return { verdict: "skipped", reason: "it has no outs to compare" };
    const persistent = stage.outs.find((out) => out.persist);
    if (persistent !== undefined) {
        return {
            verdict: "skipped",
            reason: `its out \`${persistent.path}\` persists: what it was before the run is not known`,
        };
    }
    const foreign = stage.outs.find(({ path }) => (0,outside/* isOutside */._K)(path));
    if (foreign !== undefined) {
        return {
            verdict: "skipped",
            reason: `its out \`${foreign.path}\` is outside the repository: a run would replace it`,
        };
    }
    if (!sameInputs || outs.length < stage.outs.length) {
        const reason = reasons[0] ?? `${stage.lockFile} does not name all its outs`;
        return { verdict: "stale", reason: known ? `the lock is of other inputs: ${reason}` : reason };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/report/number.js
var report_number = __webpack_require__(84252);
;// CONCATENATED MODULE: ./build/js/report/verification-words.js

/** Outs that differ, for a sentence: the first with what differs in it, some others by name. */
function outsInWords(outs) {
    const [first, ...others] = outs;
    const names = others.slice(0, 3).map(({ path }) => `\`${path}\``);
    const left = others.length - names.length;
    return [...(first === undefined ? [] : [outInWords(first)]), ...names, ...(left > 0 ? [`${left} more`] : [])].join(", ");
}
function outInWords({ path, verdict, files, differences: [first] }) {
    if (verdict === "missing")
        return `\`${path}\` is not made`;
    if (files !== undefined)
        return `\`${path}\` (${filesInWords(files)})`;
    return first === undefined ? `\`${path}\`` : `\`${path}\` (${fileInWords(first)})`;
}
/** `1 file changed, 2 added`. */
function filesInWords(files) {
    const kinds = ["changed", "added", "removed", "unchanged"].filter((kind) => files[kind] > 0);
    return kinds
        .map((kind, index) => (index === 0 ? `${(0,report_number/* count */.U9)(files[kind], "file")} ${kind}` : `${files[kind]} ${kind}`))
        .join(", ");
}
/** What of a file differs: its values where they are known, else its bytes. */
function fileInWords({ bytes, values, note }) {
    if (values !== undefined)
        return valuesInWords(values);
    if (note !== undefined)
        return note;
    if (bytes === undefined)
        return "differs";
    return bytes.a === bytes.b
        ? `${share(bytes.differ)} of ${(0,report_number/* formatBytes */.z3)(bytes.a)} differ`
        : `${(0,report_number/* formatBytes */.z3)(bytes.a)} → ${(0,report_number/* formatBytes */.z3)(bytes.b)}`;
}
function valuesInWords({ format, equal, of, differ, items }) {
    if (equal)
        return `its values are the same, only the bytes of the ${format} differ`;
    const structure = items.filter(({ kind }) => kind !== "changed").length;
    const most = items.reduce((largest, { max_abs: abs }) => Math.max(largest, abs ?? 0), 0);
    const size = most > 0 ? `, by ${significant(most)} at most` : "";
    const values = differ === 0 ? [] : [`${partOf(differ, Math.max(of, differ), "value")}${size}`];
    const other = structure === 0 ? [] : [`${structure} ${structure === 1 ? "name" : "names"} added, removed or of another form`];
    return [...values, ...other].join("; ") || "not all of its values are compared";
}
/** How a file differs as bytes, where that is not all there is to say; begins with a space. */
function bytesInWords({ bytes, values, note }) {
    if (bytes === undefined || (values === undefined && note === undefined))
        return "";
    const size = bytes.a === bytes.b ? (0,report_number/* formatBytes */.z3)(bytes.a) : `${(0,report_number/* formatBytes */.z3)(bytes.a)} → ${(0,report_number/* formatBytes */.z3)(bytes.b)}`;
    return ` Bytes: ${size}, ${share(bytes.differ)} differ, the first at ${share(bytes.first)}.`;
}
/** `3 of 10 values differ`, `its one value differs`. */
function partOf(differ, of, noun) {
    if (of === 1)
        return `its one ${noun} differs`;
    return `${share(differ)} of ${(0,report_number/* count */.U9)(of, noun)} ${differ === 1 ? "differs" : "differ"}`;
}
/** A number with its thousands apart. */
function share(amount) {
    return (0,report_number/* count */.U9)(amount, "", "").trim();
}
/** Two digits are enough of a difference: `0.0012`, `1.2e-8`. */
function significant(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./build/js/flow/verify/verdict.js



/** Judges each stage on its committed inputs where it was run on them, and the metrics of the run from scratch. */
function conclude(pipeline, findings, isolated, metrics) {
    const stages = findings.map((finding) => {
        const check = checkOf(finding, isolated.get(finding.subject.stage.address));
        if (check.verdict !== "differs")
            return check;
        const measured = metricsAfter(pipeline, findings, finding, metrics);
        if (measured.length > 0 && measured.every(({ verdict }) => verdict !== "beyond")) {
            return { ...check, verdict: "within-tolerance" };
        }
        const reason = measured.length === 0 ? "no metric that is compared comes from it" : undefined;
        return reason === undefined || check.reason !== undefined ? check : { ...check, reason };
    });
    const verdict = overall(stages);
    const blamed = stages.filter((stage) => stage.verdict === "failed" || stage.outs.some((out) => out.verdict !== "same"));
    return {
        verdict,
        summary: summaryOf(verdict, stages, metrics),
        stages,
        blamed: new Set(blamed.map(({ name }) => name)),
    };
}
function checkOf(finding, again) {
    const { subject, run: first, outs: made } = finding;
    const name = subject.stage.address;
    if (subject.not !== undefined)
        return { name, ...subject.not, seconds: 0, outs: [] };
    const after = again === undefined ? {} : { after: again.after };
    const run = again?.run ?? first;
    const outs = again?.run === undefined ? made : again.outs;
    const shared = { seconds: run?.seconds ?? 0, outs, ...after };
    if (run === undefined || run.status === "skipped") {
        return { name, verdict: "skipped", reason: run?.error ?? "it was not run", ...shared };
    }
    if (run.status === "failed")
        return { name, verdict: "failed", reason: run.error ?? "it failed", ...shared };
    if (!isTroubled({ subject, run, outs }))
        return { name, verdict: "reproducible", ...shared };
    if (again?.missing === undefined)
        return { name, verdict: "differs", ...shared };
    const reason = `it read other inputs: the committed \`${again.missing}\` is nowhere to be had`;
    return { name, verdict: "differs", reason, ...shared };
}
/** The metrics that a stage or one after it writes. */
function metricsAfter(pipeline, findings, { subject }, metrics) {
    const reached = new Set([subject.stage.address]);
    for (const address of pipeline.order) {
        if ((pipeline.upstream.get(address) ?? []).some((one) => reached.has(one)))
            reached.add(address);
    }
    const outs = findings
        .filter((finding) => reached.has(finding.subject.stage.address))
        .flatMap((finding) => finding.subject.outs.map(({ out }) => out.path));
    return metrics.filter(({ file, verdict }) => verdict !== "ignored" && outs.some((path) => (0,closure/* below */.Gz)(file, path)));
}
/** The worst of them; where nothing could be compared, nothing was verified. */
function overall(stages) {
    const has = (verdict) => stages.some((stage) => stage.verdict === verdict);
    if (has("failed"))
        return "failed";
    if (has("differs"))
        return "differs";
    if (has("stale"))
        return "not-verified";
    if (has("within-tolerance"))
        return "within-tolerance";
    return has("reproducible") ? "reproducible" : "not-verified";
}
function summaryOf(verdict, stages, metrics) {
    const first = (wanted) => stages.find((stage) => stage.verdict === wanted);
    const counted = (wanted) => stages.filter((stage) => stage.verdict === wanted).length;
    switch (verdict) {
        case "failed": {
            const stage = first("failed");
            return `failed at stage \`${stage?.name ?? ""}\``;
        }
        case "differs": {
            const stage = first("differs");
            return `differs at stage \`${stage?.name ?? ""}\`: ${outsInWords(differing(stage))}`;
        }
        case "within-tolerance": {
            const compared = metrics.filter((metric) => metric.verdict !== "ignored");
            const within = compared.filter((metric) => metric.verdict === "within").length;
            const equal = within === 0 ? "equal" : `equal within tolerance, ${compared.length - within} of them exactly`;
            const stage = first("within-tolerance");
            return `${amount(compared.length, "metric")} ${equal}; stage \`${stage?.name ?? ""}\` makes other bytes: ${outsInWords(differing(stage))}`;
        }
        case "reproducible": {
            const left = stages.length - counted("reproducible");
            const rest = left === 0 ? "" : `; ${amount(left, "stage")} could not be verified`;
            return `reproducible: ${amount(counted("reproducible"), "stage")} made the very outs that the lock names${rest}`;
        }
        case "not-verified": {
            const stage = first("stale");
            if (stage === undefined)
                return "not verified: there is no stage that could be";
            return `stage \`${stage.name}\` is not verified: ${stage.reason ?? ""}`;
        }
    }
}
function differing(stage) {
    return stage?.outs.filter(({ verdict }) => verdict !== "same") ?? [];
}
function amount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/js/flow/verify/verify.js














/**
 * Runs the stages of a clean clone from nothing and holds what they made against the lock: first all of them on what the
 * run itself makes, which tells what becomes of the metrics; then those whose inputs differ once more on the committed
 * inputs, so that one difference is not laid at the door of all that comes after it.
 */
async function verify(bench, clone, options) {
    const started = performance.now();
    const ctx = await clone.context();
    const against = await layLocks(bench, ctx, options.against);
    const subjects = await chooseSubjects(ctx, options.wanted, options.pull);
    if (subjects.length === 0) {
        throw new errors/* UserError */.yo("there is no stage to verify", { fix: "Write a dvc.yaml, or name stages that it has." });
    }
    const committed = openCommitted(ctx, clone.aside, options.pull);
    await committed.setAside(subjects.flatMap(({ outs }) => outs));
    const again = runOptions(bench, options);
    const chosen = subjects.filter(({ not }) => not === undefined).map(({ stage }) => stage.address);
    const runs = chosen.length === 0 ? [] : (await (0,execute/* runPipeline */.a)(ctx, again(chosen))).stages;
    refuseCancelled(ctx);
    const findings = [];
    for (const subject of subjects) {
        const run = runs.find(({ name }) => name === subject.stage.address);
        const outs = [];
        if (run?.status === "ran") {
            for (const out of subject.outs)
                outs.push(await outs_checkOut(ctx, committed, out, options.values));
        }
        findings.push({ subject, run, outs });
    }
    const ran = findings.filter(({ run }) => run?.status === "ran");
    // Before anything is put back in place of what the run made.
    const metrics = await checkMetrics(ctx, committed, ran.flatMap(({ subject, outs }) => subject.outs.map((out, index) => ({ out, same: outs[index]?.verdict === "same" }))), { config: bench.config, tolerance: options.tolerance, ignore: options.ignore });
    const isolated = options.isolate ? await isolate(ctx, committed, findings, again, options.values) : new Map();
    refuseCancelled(ctx);
    const { verdict, summary, stages, blamed } = conclude(ctx.pipeline, findings, isolated, metrics);
    const suspects = subjects.filter(({ stage }) => blamed.has(stage.address));
    return {
        schema: "modelgate/verification/1",
        verdict,
        summary,
        commit: bench.forge.commit,
        against,
        stages,
        metrics,
        environment: await environmentOf(bench, clone, suspects, options.pull),
        seconds: Math.round(performance.now() - started) / 1000,
    };
}
/** Nothing is restored, resumed or kept: neither the run cache nor a checkpoint has a say, and no object is made. */
function runOptions(bench, { pull, jobs }) {
    return (targets) => ({
        targets,
        singleItem: true,
        force: true,
        pull,
        keepGoing: true,
        noRunCache: true,
        noCommit: true,
        jobs,
        settings(address) {
            const { checkpoint: _, ...settings } = bench.settings(address);
            return settings;
        },
    });
}
/** A commit whose lock CI never committed is held against what the recorded run wrote instead. */
async function layLocks(bench, { root, pipeline }, against) {
    if (against === "lock")
        return { kind: "lock" };
    const runs = await recordedRuns(bench);
    const own = new Set([...pipeline.stages.values()].map(({ lockFile }) => lockFile));
    for (const lock of runs.flatMap(({ record }) => (0,locks/* locksOf */.a)(record))) {
        if (!own.has(lock.path))
            continue;
        const file = await (0,paths/* insideRoot */.p0)(root, lock.path, { file: lock.path });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, lock.text);
    }
    if (runs.length > 0)
        return { kind: "record", runs: runs.map(({ run_id }) => run_id) };
    throw new errors/* UserError */.yo(`no trusted run of ${bench.forge.commit.slice(0, 7)} is on record`, {
        fix: "Verify against the committed lock (`against: lock`), or a commit whose run was logged.",
    });
}
function refuseCancelled({ host }) {
    if (host.signal.aborted)
        throw new errors/* UserError */.yo("the verification was cancelled", { fix: "Run it again." });
}

// EXTERNAL MODULE: ./build/js/report/document.js
var report_document = __webpack_require__(59060);
// EXTERNAL MODULE: ./build/js/report/markdown-draw.js + 1 modules
var markdown_draw = __webpack_require__(79730);
// EXTERNAL MODULE: ./build/js/report/terminal.js
var terminal = __webpack_require__(21349);
;// CONCATENATED MODULE: ./build/js/report/verification-parts.js

const mostRows = 50;
/** The metrics of the run from scratch beside the committed ones; those that are equal are only counted. */
function metricBlocks({ metrics }) {
    if (metrics.length === 0)
        return [];
    const differing = metrics.filter(({ verdict }) => verdict !== "equal");
    const equal = metrics.length - differing.length;
    if (differing.length === 0)
        return [{ kind: "paragraph", text: [`${(0,report_number/* count */.U9)(equal, "metric")} equal.`] }];
    return [
        {
            kind: "table",
            noun: "metrics",
            head: [["metric"], ["committed"], ["this run"], ["Δ"], ["tolerance"], [""]],
            align: ["left", "right", "right", "right", "right", "left"],
            rows: differing.slice(0, mostRows).map(metricRow),
        },
        ...(equal === 0 ? [] : [{ kind: "paragraph", text: [`${(0,report_number/* count */.U9)(equal, "other metric")} equal.`] }]),
    ];
}
function metricRow({ name, expected, found, delta, tolerance, verdict }) {
    const isNumber = (value) => typeof value === "number";
    const pair = isNumber(expected) && isNumber(found)
        ? (0,report_number/* formatPair */.kI)(name, expected, found, delta)
        : { baseline: String(expected ?? "missing"), candidate: String(found ?? "missing"), delta: "" };
    const words = { equal: "equal", within: "within tolerance", beyond: "beyond it", ignored: "not compared" };
    const beyond = tolerance === undefined ? "not equal" : words.beyond;
    return {
        cells: [
            [{ code: name }],
            [pair.baseline],
            [pair.candidate],
            [delta === null ? "" : (0,report_number/* formatDelta */.CW)(name, delta, 4)],
            [tolerance ?? ""],
            [verdict === "beyond" ? { bold: [beyond] } : words[verdict]],
        ],
        ...(verdict === "beyond" ? { verdict: "fail" } : {}),
    };
}
/** What differs between the environment on record and this one: only where something else differs too. */
function environmentBlocks({ environment, verdict }) {
    if (verdict === "reproducible" || verdict === "not-verified")
        return [];
    const { from, changes } = environment;
    const paragraph = (text) => [{ kind: "paragraph", text }];
    if (from === undefined) {
        return paragraph(["In which environment the committed outs were made is not on record."]);
    }
    if (changes.length === 0)
        return paragraph([`The environment is the one on record (${from}).`]);
    return [
        ...paragraph([`What differs in the environment from ${from}:`]),
        {
            kind: "table",
            noun: "differences",
            head: [[""], ["then"], ["here"]],
            align: ["left", "left", "left"],
            rows: changes.slice(0, mostRows).map(({ name, before, after }) => ({
                cells: [[{ code: name }], [before ?? "–"], [after ?? "–"]],
            })),
        },
    ];
}

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/verification.js





const mostOuts = 20;
const verification_mostItems = 30;
const mostReasons = 20;
/** A verification as a document: the sentence that says it all, the stages, and what differs in each of them. */
function verificationBlocks(verification) {
    const { verdict, summary, stages, commit, seconds } = verification;
    const differing = stages.filter(({ verdict: one, outs }) => one === "failed" || outs.some((out) => out.verdict !== "same"));
    return [
        {
            kind: "heading",
            level: 3,
            text: (0,report_document/* sentenceText */.x)(`${words/* marks */.Z8[colours[verdict]].sign} ${summary}`),
            verdict: colours[verdict],
        },
        { kind: "paragraph", text: [...origin(verification), ` at ${commit.slice(0, 7)}, in ${(0,report_number/* formatSeconds */.Xo)(seconds)}.`] },
        stageTable(stages),
        ...stages
            .filter(({ verdict: one, reason }) => one !== "failed" && reason !== undefined)
            .slice(0, mostReasons)
            .map(reasonBlock),
        ...differing.flatMap(stageBlocks),
        ...metricBlocks(verification),
        ...environmentBlocks(verification),
    ];
}
const colours = {
    reproducible: "pass",
    "within-tolerance": "warn",
    differs: "fail",
    failed: "fail",
    "not-verified": "inconclusive",
};
const verification_words = {
    reproducible: "reproducible",
    "within-tolerance": "within tolerance",
    differs: "differs",
    failed: "failed",
    stale: "not verified",
    skipped: "not verified",
};
function origin({ against }) {
    const whose = against.kind === "lock" ? "the committed lock" : `the lock of the recorded run ${against.runs.join(", ")}`;
    return [`Run again in a clean clone, with no run cache, and held against ${whose}`];
}
function stageTable(stages) {
    return {
        kind: "table",
        noun: "stages",
        head: [["stage"], ["verdict"], ["time"], [""]],
        align: ["left", "left", "right", "left"],
        rows: stages.map((stage) => {
            const bad = stage.verdict === "differs" || stage.verdict === "failed";
            const cells = [
                [{ code: stage.name }],
                [bad ? { bold: [verification_words[stage.verdict]] } : verification_words[stage.verdict]],
                [stage.seconds > 0 ? (0,report_number/* formatSeconds */.Xo)(stage.seconds) : ""],
                stageNote(stage),
            ];
            return { cells, ...(bad ? { verdict: "fail" } : {}) };
        }),
    };
}
function stageNote({ verdict, outs, after }) {
    const said = [];
    const differing = outs.filter((out) => out.verdict !== "same");
    if (differing.length > 0)
        said.push([partOf(differing.length, outs.length, "out")]);
    else if (verdict === "reproducible")
        said.push([(0,report_number/* count */.U9)(outs.length, "out")]);
    if (after !== undefined && verdict !== "failed")
        said.push(["run on the committed outs of ", ...codes(after)]);
    return said.flatMap((text, index) => (index === 0 ? [...text] : ["; ", ...text]));
}
function reasonBlock({ name, reason = "" }) {
    return { kind: "paragraph", text: [{ code: name }, ": ", ...(0,report_document/* sentenceText */.x)(reason.split("\n")[0] ?? ""), "."] };
}
function stageBlocks({ name, outs, verdict, reason = "" }) {
    if (verdict === "failed") {
        const lead = [{ bold: ["Stage ", { code: name }] }, " failed. "];
        return [{ kind: "paragraph", text: [...lead, ...(0,report_document/* sentenceText */.x)(reason)] }];
    }
    const differing = outs.filter((out) => out.verdict !== "same");
    const shown = differing.slice(0, mostOuts);
    const left = differing.length - shown.length;
    return [
        {
            kind: "paragraph",
            text: [{ bold: ["Stage ", { code: name }] }, left === 0 ? "" : `, the first ${mostOuts} outs`],
        },
        ...shown.flatMap(outBlocks),
    ];
}
function outBlocks(out) {
    if (out.verdict === "missing")
        return [{ kind: "paragraph", text: [{ code: out.path }, " is not made."] }];
    const folder = out.files === undefined ? [] : [{ kind: "paragraph", text: [{ code: out.path }, `: ${filesInWords(out.files)}.`] }];
    return [...folder, ...out.differences.flatMap(fileBlocks)];
}
function fileBlocks(file) {
    const lead = {
        kind: "paragraph",
        text: [{ code: file.path }, `: ${fileInWords(file)}.${bytesInWords(file)}`],
    };
    const { values } = file;
    if (values === undefined)
        return [lead];
    const notes = values.notes.map((note) => ({ kind: "paragraph", text: [`Note: ${note}.`] }));
    return [lead, ...(values.items.length === 0 ? [] : [itemTable(values)]), ...notes];
}
function itemTable({ items, more, format }) {
    return {
        kind: "table",
        noun: "differences",
        head: [
            [nouns[format] ?? "key"],
            ["differ"],
            ["most at"],
            ["committed"],
            ["this run"],
            ["by at most"],
            ["relative"],
        ],
        align: ["left", "right", "left", "left", "left", "right", "right"],
        rows: [
            ...items.slice(0, verification_mostItems).map((item) => ({ cells: itemCells(item) })),
            ...(items.length + more > verification_mostItems
                ? [{ cells: [[`… and ${items.length + more - verification_mostItems} more`], [], [], [], [], [], []] }]
                : []),
        ],
    };
}
const nouns = {
    CSV: "column",
    TSV: "column",
    Parquet: "column",
    NumPy: "array",
    safetensors: "tensor",
    notebook: "cell",
    text: "line",
};
function itemCells({ name, kind, a, b, at, of, differ, max_abs: abs, max_rel: rel }) {
    return [
        [{ code: name }],
        [
            kind === "changed"
                ? of > 1
                    ? `${share(differ)} of ${share(of)}`
                    : ""
                : kind === "retyped"
                    ? "other type"
                    : kind,
        ],
        [at ?? ""],
        [a === undefined ? "–" : a],
        [b === undefined ? "–" : b],
        [abs === undefined ? "" : significant(abs)],
        [rel === undefined ? "" : percent(rel)],
    ];
}
function codes(names) {
    return names.flatMap((name, index) => (index === 0 ? [{ code: name }] : [", ", { code: name }]));
}
function percent(ratio) {
    return `${significant(ratio * 100)}${report_number/* noBreak */.BC}%`;
}

;// CONCATENATED MODULE: ./build/js/actions/verify/run.js














/** GitHub's limit for one step's summary is 1 MiB. */
const longestSummary = 256 * 1024;
/** Runs the commit's stages in a clean clone with no run cache, and says whether they make what the lock names. */
async function run(given, host) {
    const bench = await (0,flow_bench.openBench)(host, given);
    const tolerance = given.tolerance === undefined ? undefined : toleranceOf(given.tolerance);
    const clone = await cleanClone(bench, {
        commit: bench.forge.commit,
        link: given.link,
        scratch: given.scratch === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, given.scratch),
    });
    try {
        const verification = await verify(bench, clone, {
            wanted: {
                targets: await run_targets(bench, given.targets, given.model),
                // A model's stages are named as seen from the root.
                from: given.targets.length > 0 ? bench.from : "",
                singleItem: given["single-item"],
            },
            against: given.against === "record" ? "record" : "lock",
            tolerance,
            ignore: given["ignore-metrics"],
            values: given.values,
            isolate: given.isolate,
            pull: given.pull,
            jobs: given.jobs ?? (0,external_node_os_.availableParallelism)(),
        });
        return await run_shown(bench, verification, given.keep ? clone.root : undefined);
    }
    finally {
        if (!given.keep)
            await clone.remove();
        else
            host.log.info(`The clone is left in ${clone.root}`);
    }
}
async function run_targets(bench, named, models) {
    if (named.length > 0 || models.length === 0)
        return named;
    const pipeline = await bench.pipeline();
    return bench.config.models.flatMap((model) => (0,closure/* targetsOf */.QR)(pipeline, model));
}
function toleranceOf(text) {
    if (tolerance/* tolerancePattern */.u.test(text))
        return (0,tolerance/* parseTolerance */.B)(text);
    const amount = Number(text);
    if (Number.isFinite(amount) && amount >= 0)
        return (0,tolerance/* parseTolerance */.B)(amount);
    throw new errors/* UserError */.yo(`input \`tolerance\` is ${JSON.stringify(text)}: expected a number from 0 up, 1pp or 2%`);
}
async function run_shown(bench, verification, clone) {
    const { log, env } = bench.host;
    const path = await (0,handover/* writeHandover */.lN)(bench.root, "verify.json", `${JSON.stringify(verification, null, 2)}\n`);
    const blocks = verificationBlocks(verification);
    const summaryFile = env["GITHUB_STEP_SUMMARY"];
    if (summaryFile)
        await (0,promises_.appendFile)(summaryFile, markdown(blocks));
    const { verdict, summary, stages, metrics, environment } = verification;
    const good = verdict === "reproducible" || verdict === "within-tolerance";
    const said = (0,report_document/* plainText */.w)((0,report_document/* sentenceText */.x)(summary));
    return {
        outputs: { verdict, summary: said, stages, metrics, environment, verification: path, clone: clone ?? "" },
        text: (0,terminal/* drawTerminal */.t)(blocks, { colour: log.colour, width: log.width }),
        ...(good ? {} : { failed: said }),
    };
}
/** Blocks that would not fit any more are left out: the document has them all. */
function markdown(blocks) {
    let text = "";
    for (const block of blocks) {
        const next = `${(0,markdown_draw/* draw */.$)(block, { rows: 100, mermaid: false, elsewhere: " in .modelgate/verify.json" })}\n\n`;
        if (Buffer.byteLength(text) + Buffer.byteLength(next) > longestSummary) {
            return `${text}_Shortened to fit: the rest is in .modelgate/verify.json._\n`;
        }
        text += next;
    }
    return text;
}


/***/ }),

/***/ 95586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCell)
/* harmony export */ });
const nothing = { kind: "null" };
/** What people and libraries write where there is nothing; NaN is missing too, as in pandas. */
const nulls = new Set(["", "NA", "N/A", "#N/A", "n/a", "<NA>", "NULL", "null", "None", "NaN", "nan", "-nan", "NaT"]);
const infinities = {
    inf: Number.POSITIVE_INFINITY,
    infinity: Number.POSITIVE_INFINITY,
    "+inf": Number.POSITIVE_INFINITY,
    "-inf": Number.NEGATIVE_INFINITY,
    "-infinity": Number.NEGATIVE_INFINITY,
};
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?( ?(Z|[+-]\d\d:?\d\d|UTC))?$/;
/** Says what a cell of a text file holds. Digits with a leading 0 are text: post codes and identifiers, no quantities. */
function readCell(raw) {
    const text = isPadded(raw) ? raw.trim() : raw;
    if (text.length > 40)
        return { kind: "text", text };
    if (nulls.has(text))
        return nothing;
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 45 || first === 46 || first === 43;
    if (numeric)
        return readNumeric(text);
    switch (text) {
        case "true":
        case "True":
        case "TRUE":
            return { kind: "boolean", text: "true" };
        case "false":
        case "False":
        case "FALSE":
            return { kind: "boolean", text: "false" };
    }
    const infinite = first === 105 || first === 73 ? infinities[text.toLowerCase()] : undefined;
    return infinite === undefined ? { kind: "text", text } : { kind: "number", value: infinite };
}
function readNumeric(text) {
    let digits = true;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code >= 48 && code <= 57)
            continue;
        if (index === 0 && (code === 45 || code === 43))
            continue;
        digits = false;
        // . e E + -
        if (code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== 45)
            return readTime(text);
    }
    if (startsWithZero(text))
        return text[4] === "-" ? readTime(text) : { kind: "text", text };
    const value = Number(text);
    if (Number.isNaN(value))
        return readTime(text);
    return { kind: digits ? "integer" : "number", value };
}
function readTime(text) {
    const infinite = infinities[text.toLowerCase()];
    if (infinite !== undefined)
        return { kind: "number", value: infinite };
    if (text.length < 10 || text[4] !== "-")
        return { kind: "text", text };
    if (text.length === 10) {
        const value = dayOf(text);
        return value === undefined ? { kind: "text", text } : { kind: "date", value };
    }
    if (!moment.test(text))
        return { kind: "text", text };
    const zoned = /(Z|UTC|[+-]\d\d:?\d\d)$/.test(text.slice(11)) ? text.replace(/ ?UTC$/, "Z") : `${text}Z`;
    const value = Date.parse(zoned.replace(" ", "T").replace(/ (?=[+-])/, ""));
    return Number.isNaN(value) ? { kind: "text", text } : { kind: "timestamp", value };
}
/** `2026-01-31` in milliseconds; undefined where there is no such day. Dates are many: no expression, no object. */
function dayOf(text) {
    if (text[7] !== "-")
        return undefined;
    const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
    if (!(month >= 1 && month <= 12 && date >= 1))
        return undefined;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
    // A year below 100 would be taken for one of the twentieth century.
    return date <= days && year >= 100 ? Date.UTC(year, month - 1, date) : undefined;
}
function digits(text, from, to) {
    let value = 0;
    for (let index = from; index < to; index++) {
        const digit = text.charCodeAt(index) - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    return value;
}
function startsWithZero(text) {
    const first = text.charCodeAt(0);
    const at = first === 43 || first === 45 ? 1 : 0;
    const next = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === 48 && next >= 48 && next <= 57;
}
function isPadded(text) {
    const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
    return first <= 32 || last <= 32 || first === 160 || last === 160;
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnNames: () => (/* binding */ columnNames),
/* harmony export */   csvForm: () => (/* binding */ csvForm),
/* harmony export */   isHeadless: () => (/* binding */ isHeadless),
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95586);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71061);



/** A record longer than this is a quote that was never closed, or no table: bytes. */
const longestRecord = 16 * 1024 * 1024;
const delimiters = [",", ";", "\t", "|"];
/** Reads CSV or TSV as a stream. The first record names the columns, unless all of it are numbers. */
async function readCsv(file, into, signal, given) {
    const { parse } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 56070));
    const { head, stream: source } = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .openText */ .U)(file, signal);
    let columns;
    let rows = 0;
    let uneven = 0;
    const take = (record) => {
        if (columns === undefined) {
            const headless = isHeadless(record);
            columns = columnNames(record, headless).map((name) => into.column(name));
            if (!headless)
                return;
        }
        rows++;
        if (record.length !== columns.length)
            uneven++;
        for (let index = 0; index < record.length && index < columns.length; index++) {
            const cell = record[index];
            if (cell !== undefined && cell !== "")
                columns[index]?.add((0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .readCell */ .$)(cell));
        }
    };
    const parser = parse({
        ...csvForm(head, given),
        on_record: (record) => {
            take(record);
            // Nothing is passed on, so that no queue of records builds up.
            return undefined;
        },
    });
    source.on("error", (error) => parser.destroy(error));
    source.pipe(parser);
    parser.resume();
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.finished)(parser);
    }
    finally {
        source.destroy();
        into.rows(rows);
    }
    into.odd("rows with more or fewer cells than columns", uneven);
}
/** How a text file that begins so is parsed. */
function csvForm(head, given) {
    return {
        bom: true,
        delimiter: given ?? delimiterOf(head),
        max_record_size: longestRecord,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
    };
}
/** A first record of numbers alone names no columns. */
function isHeadless(record) {
    return record.every((cell) => ["integer", "number"].includes((0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .readCell */ .$)(cell).kind));
}
/** Each column once: a name that is there already gets a number, an empty one its place. */
function columnNames(record, headless) {
    const seen = new Map();
    return record.map((cell, index) => {
        const name = headless || cell.trim() === "" ? `column ${index + 1}` : cell.trim();
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return times === 1 ? name : `${name} (${times})`;
    });
}
/** The one that splits the first line into most cells; in quotes it is text. */
function delimiterOf(head) {
    const [line = ""] = head
        .toString("utf8")
        .replace(/"[^"]*"/g, "")
        .split(/\r?\n/, 1);
    const counts = delimiters.map((delimiter) => line.split(delimiter).length);
    return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ stabilityWord),
/* harmony export */   ac: () => (/* binding */ categoryStability),
/* harmony export */   gJ: () => (/* binding */ kolmogorovSmirnov),
/* harmony export */   vQ: () => (/* binding */ numberStability),
/* harmony export */   wC: () => (/* binding */ mostCategories)
/* harmony export */ });
/* unused harmony export kolmogorovTail */
/* harmony import */ var _quantiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);

/** A bin that holds nothing counts as holding this share: the logarithm of 0 is no number. */
const leastShare = 1e-4;
/** Bins of equal share in A. */
const bins = 10;
/** Categories of text that are told apart; all others are one. */
const mostCategories = 50;
/**
 * Population stability index: Σ (bᵢ − aᵢ) · ln(bᵢ / aᵢ) over bins i, aᵢ and bᵢ the shares of both sides (Siddiqi 2006, Credit
 * Risk Scorecards; its distribution: Yurdakul 2018). It is 0 for equal shares and symmetric in the two sides but for the
 * bins, which are A's. Shares below 0.0001 count as 0.0001.
 */
function stabilityIndex(a, b) {
    return a.reduce((sum, share, index) => {
        const [before, after] = [Math.max(share, leastShare), Math.max(b[index] ?? 0, leastShare)];
        return sum + (after - before) * Math.log(after / before);
    }, 0);
}
/** The usual words for it, a convention and no test: below 0.1, up to 0.25, and above (Siddiqi 2006). */
function stabilityWord(psi) {
    if (psi < 0.1)
        return "stable";
    return psi <= 0.25 ? "moderate" : "major";
}
/** The index over ten bins between A's deciles; a value that holds a tenth of A or more is a bin of its own. */
function numberStability(a, b) {
    const edges = Array.from({ length: bins - 1 }, (_, index) => (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(a, (index + 1) / bins));
    const cuts = [];
    for (const at of new Set(edges))
        cuts.push({ at, alone: edges.indexOf(at) !== edges.lastIndexOf(at) });
    return stabilityIndex(shares(a, cuts), shares(b, cuts));
}
/** Shares of the bins (…, first], (first, second], …; before a cut that is alone, [cut, cut] is split off. */
function shares(side, cuts) {
    const found = [];
    let below = 0;
    for (const { at, alone } of cuts) {
        const upTo = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_0__/* .shareUpTo */ .Mr)(side, at);
        if (alone) {
            const under = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_0__/* .shareUpTo */ .Mr)(side, before(at));
            found.push(under - below, upTo - under);
        }
        else
            found.push(upTo - below);
        below = upTo;
    }
    return [...found, 1 - below];
}
/** The next smaller double. */
function before(value) {
    if (value === Number.NEGATIVE_INFINITY)
        return value;
    if (value === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return view.getFloat64(0);
}
/** The index over A's and B's most frequent texts, with all the others as one more bin. */
function categoryStability(a, b) {
    const sharesOf = (side, names) => {
        const known = names.map((name) => (side.counts.get(name) ?? 0) / side.total);
        return [...known, Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0))];
    };
    const names = [...a.counts]
        .sort(mostFirst)
        .slice(0, mostCategories)
        .map(([name]) => name);
    return stabilityIndex(sharesOf(a, names), sharesOf(b, names));
}
function mostFirst([one, many], [other, more]) {
    return more - many || (one < other ? -1 : 1);
}
/** D is taken where either function steps, after all equal values: ties are no distance. */
function kolmogorovSmirnov(a, b) {
    let d = 0;
    let [one, other] = [0, 0];
    while (one < a.values.length || other < b.values.length) {
        const [left, right] = [a.values[one], b.values[other]];
        const next = right === undefined || (left !== undefined && left <= right) ? left : right;
        if (left === next)
            one++;
        if (right === next)
            other++;
        const shareA = one === 0 ? 0 : (a.ranks[one - 1] ?? 0) / a.count;
        const shareB = other === 0 ? 0 : (b.ranks[other - 1] ?? 0) / b.count;
        d = Math.max(d, Math.abs(shareA - shareB));
    }
    const effective = (a.count * b.count) / (a.count + b.count);
    return { d, p: kolmogorovTail(Math.sqrt(effective) * d), error: a.error + b.error };
}
/**
 * P(K > x) of the limiting distribution (Kolmogorov 1933): 2 Σ (−1)^(k−1) exp(−2 k² x²), and for small x, where that
 * converges slowly, 1 − √(2π)/x Σ exp(−(2k−1)² π² / (8 x²)).
 */
function kolmogorovTail(x) {
    if (x <= 0)
        return 1;
    let sum = 0;
    if (x < 1) {
        for (let k = 1; k <= 20; k++)
            sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 1; k <= 20; k++)
        sum += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, 2 * sum));
}


/***/ }),

/***/ 50534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   readJsonLines: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95586);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71061);


/** A longer line is no row: bytes. */
const longestLine = 16 * 1024 * 1024;
/** Reads JSON lines as a stream: one object a line, its members the columns. */
async function readJsonLines(file, into, signal) {
    let rows = 0;
    let bad = 0;
    for await (const line of lines(file, signal)) {
        if (line === undefined)
            bad++;
        else if (line.trim() !== "") {
            if (take(line, into))
                rows++;
            else
                bad++;
        }
    }
    if (rows === 0 && bad > 0)
        throw new Error("no line of it is a JSON object");
    into.rows(rows);
    into.odd("lines that are no JSON object", bad);
}
function take(line, into) {
    let row;
    try {
        row = JSON.parse(line);
    }
    catch {
        return false;
    }
    if (typeof row !== "object" || row === null || Array.isArray(row))
        return false;
    for (const [name, value] of Object.entries(row)) {
        const column = into.column(name);
        if (column !== undefined)
            takeValue(value, column);
    }
    return true;
}
/** JSON knows no dates: a text that is one by its form counts as one. A text of digits is a text. */
function takeValue(value, column) {
    if (typeof value === "number")
        column.add({ kind: Number.isInteger(value) ? "integer" : "number", value });
    else if (typeof value === "boolean")
        column.add({ kind: "boolean", text: String(value) });
    else if (typeof value === "object" && value !== null)
        column.opaque("nested", 1);
    else if (typeof value === "string") {
        const cell = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .readCell */ .$)(value);
        column.add(cell.kind === "date" || cell.kind === "timestamp" ? cell : { kind: "text", text: value });
    }
}
/** Lines of a file, without their ends; undefined for one that is too long. */
async function* lines(file, signal) {
    const newline = 10;
    let rest = [];
    let length = 0;
    let first = true;
    const text = (bytes) => {
        const whole = rest.length === 0 ? bytes : Buffer.concat([...rest, bytes]);
        const fits = length + bytes.length <= longestLine;
        rest = [];
        length = 0;
        const bom = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
        first = false;
        return fits ? whole.toString("utf8", bom ? 3 : 0) : undefined;
    };
    const { stream } = await (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .openText */ .U)(file, signal);
    for await (const chunk of stream) {
        let start = 0;
        for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            yield text(chunk.subarray(start, end));
            start = end + 1;
        }
        // Of a line that is too long already nothing more is kept, only counted.
        if (length <= longestLine)
            rest.push(chunk.subarray(start));
        length += chunk.length - start;
    }
    if (length > 0)
        yield text(Buffer.alloc(0));
}


/***/ }),

/***/ 78997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-guard.js


/** One page takes milliseconds: after so many of them a decoder runs in circles. */
const longest = 20_000;
const call = new external_node_vm_.Script("body()");
const context = (0,external_node_vm_.createContext)({ body: undefined });
/** Runs a decoder on hostile bytes and stops it where it does not come back: only such a script can be stopped. */
function withinTime(body) {
    let result;
    context["body"] = () => {
        result = { value: body() };
    };
    try {
        call.runInContext(context, { timeout: longest });
    }
    catch (cause) {
        if (!(0,errors/* isSystemError */.Or)(cause, "ERR_SCRIPT_EXECUTION_TIMEOUT"))
            throw cause;
        throw new Error("a page of it cannot be decoded", { cause });
    }
    finally {
        context["body"] = undefined;
    }
    if (result === undefined)
        throw new Error("a page of it cannot be decoded");
    return result.value;
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-runs.js
/**
 * Walks runs in Parquet's mix of run lengths and packed bits without making room for their values; a run that says it
 * is longer than what is left of `count` is an error. Returns how many of the values' lowest bits are set.
 */
function walkRuns(reader, width, count) {
    let ones = 0;
    for (let seen = 0; seen < count;) {
        const header = varInt(reader);
        const packed = header % 2 === 1;
        const run = packed ? ((header - 1) / 2) * 8 : header / 2;
        const left = count - seen;
        if (run > left + (packed ? 7 : 0))
            throw new Error(`a run says it has ${run} values of ${left}`);
        if (width === 1)
            ones += packed ? packedOnes(reader, Math.min(run, left)) : run * (reader.view.getUint8(reader.offset) & 1);
        reader.offset += packed ? (run / 8) * width : (width + 7) >> 3;
        seen += run;
    }
    return ones;
}
function packedOnes({ view, offset }, bits) {
    let ones = 0;
    for (let bit = 0; bit < bits; bit++)
        ones += (view.getUint8(offset + (bit >> 3)) >> (bit & 7)) & 1;
    return ones;
}
function varInt(reader) {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
        const byte = reader.view.getUint8(reader.offset++);
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
    }
    throw new Error("a run's length is too long");
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-pages.js


/** What one page or column of one row group may be, since it is decoded as a whole: values, and bytes unpacked. */
const mostValues = 1 << 24;
const mostBytes = 1 << 30;
/** Encodings in which a few bytes stand for any amount of text. */
const unbounded = new Set(["DELTA_BYTE_ARRAY"]);
/**
 * Decodes the pages of a flat column, one after the other. A page claims its own sizes and counts, and a decoder makes room
 * for them, or runs on, before it looks whether they are there: so each claim is checked first.
 */
async function* columnPages(bytes, rows, decoder, optional) {
    const { parquetHeader, readPage } = await Promise.all(/* import() */[__webpack_require__.e(3969), __webpack_require__.e(9211)]).then(__webpack_require__.bind(__webpack_require__, 89211));
    const { convert } = await __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234));
    const reader = { view: viewOf(bytes), offset: 0 };
    let dictionary;
    for (let seen = 0; seen < rows && reader.offset < bytes.length - 1;) {
        const header = withinTime(() => parquetHeader(reader));
        const end = reader.offset + header.compressed_page_size;
        const values = valuesOf(header);
        if (!(header.compressed_page_size >= 0) || end > bytes.length)
            throw new Error("a page is cut off");
        if (!(values >= 0) || values > mostValues)
            throw new Error(`a page says it has ${values} values`);
        if (!(header.uncompressed_page_size >= 0) || header.uncompressed_page_size > mostBytes) {
            throw new Error(`a page says it has ${header.uncompressed_page_size} bytes unpacked`);
        }
        const page = await unpacked(header, bytes.subarray(reader.offset, end), decoder);
        reader.offset = end;
        const plain = { ...decoder, codec: "UNCOMPRESSED" };
        const start = { view: viewOf(page.bytes), offset: 0 };
        if (header.type === "DICTIONARY_PAGE") {
            const { data } = withinTime(() => readPage(start, page.header, plain, undefined, undefined, 0));
            dictionary = data === undefined ? undefined : withinTime(() => convert(data, decoder));
            continue;
        }
        if (values > rows - seen)
            throw new Error(`its pages have more values than the row group's ${rows} rows`);
        if (values > 0) {
            checkRuns(page.header, page.bytes, decoder, optional);
            yield withinTime(() => readPage(start, page.header, plain, dictionary, undefined, 0)).data ?? [];
        }
        else if (header.compressed_page_size === 0)
            throw new Error("a page is empty");
        seen += values;
    }
}
function valuesOf({ data_page_header, data_page_header_v2, dictionary_page_header }) {
    return data_page_header?.num_values ?? data_page_header_v2?.num_values ?? dictionary_page_header?.num_values ?? 0;
}
/** The page as it would be without compression; of a page of version 2 only the values are compressed. */
async function unpacked(header, bytes, { codec, compressors }) {
    const { decompressPage } = await __webpack_require__.e(/* import() */ 3969).then(__webpack_require__.bind(__webpack_require__, 83969));
    const second = header.data_page_header_v2;
    const levels = second === undefined ? 0 : second.definition_levels_byte_length + second.repetition_levels_byte_length;
    if (!(levels >= 0) || levels > bytes.length || levels > header.uncompressed_page_size)
        throw new Error("a page is shorter than its levels");
    const packed = second === undefined || second.is_compressed !== false;
    const rest = bytes.subarray(levels);
    const size = header.uncompressed_page_size - levels;
    const values = packed ? withinTime(() => decompressPage(rest, size, codec, compressors)) : rest;
    const whole = levels === 0 ? values : new Uint8Array(levels + values.length);
    if (levels > 0) {
        whole.set(bytes.subarray(0, levels));
        whole.set(values, levels);
    }
    return {
        bytes: whole,
        header: {
            ...header,
            compressed_page_size: whole.length,
            uncompressed_page_size: whole.length,
            ...(second === undefined ? {} : { data_page_header_v2: { ...second, is_compressed: false } }),
        },
    };
}
/** Walks the runs of a page's levels and of its dictionary's indices: a few bytes may claim billions of values. */
function checkRuns(header, bytes, decoder, optional) {
    const { data_page_header: first, data_page_header_v2: second } = header;
    const page = first ?? second;
    if (page === undefined)
        throw new Error(`a page is a ${header.type}`);
    if (unbounded.has(page.encoding))
        throw new Error(`its encoding ${page.encoding} is not read`);
    const view = viewOf(bytes);
    let at = second?.repetition_levels_byte_length ?? 0;
    let there = page.num_values;
    if (optional) {
        const levels = { view, offset: second === undefined ? 4 : at };
        there = walkRuns(levels, 1, page.num_values);
        at = second === undefined ? 4 + view.getUint32(0, true) : at + second.definition_levels_byte_length;
    }
    if (second !== undefined && second.num_values - second.num_nulls !== there)
        throw new Error("a page's nulls are not as many as it says");
    if (!/^(RLE|(PLAIN|RLE)_DICTIONARY)$/.test(page.encoding))
        return;
    // Booleans, and all of this encoding in pages of version 2, have a length of four bytes; the others their width in one.
    if (decoder.type === "BOOLEAN" || (page.encoding === "RLE" && second !== undefined)) {
        walkRuns({ view, offset: at + 4 }, 1, there);
        return;
    }
    const width = at < bytes.length ? view.getUint8(at) : 0;
    if (width > 32)
        throw new Error(`a dictionary's indices have ${width} bits`);
    if (width > 0)
        walkRuns({ view, offset: at + 1 }, width, there);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-file.js



/** A footer larger than this describes no table that is read here: bytes. */
const longestFooter = 64 * 1024 * 1024;
/** Opens a Parquet file: its footer is read, and each column's chunks when they are asked for. */
async function openParquet(file) {
    const { parquetSchema } = await __webpack_require__.e(/* import() */ 6567).then(__webpack_require__.bind(__webpack_require__, 16567));
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const { DEFAULT_PARSERS } = await __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234));
    const handle = await (0,promises_.open)(file);
    try {
        const buffer = await bufferOf(handle);
        const metadata = await metadataOf(buffer);
        const root = parquetSchema(metadata);
        const groups = metadata.row_groups.map((group) => {
            const rows = Number(group.num_rows);
            if (!(rows >= 0) || rows > mostValues)
                throw new Error(`a row group has ${rows} rows, at most ${mostValues} are read`);
            return rows;
        });
        const groupAt = (index) => {
            const group = metadata.row_groups[index];
            if (group === undefined)
                throw new Error(`it has no row group ${index}`);
            return group;
        };
        const columns = root.children.map((column) => {
            const { element } = column;
            return {
                name: element.name,
                kind: kindOf(element, column.children.length > 0),
                async *pages(index) {
                    const { codec, type, start, end } = chunkOf(groupAt(index), element.name);
                    const decoder = {
                        pathInSchema: [element.name],
                        schemaPath: [root, column],
                        element,
                        type,
                        codec,
                        compressors,
                        parsers: { ...DEFAULT_PARSERS, ...parsers },
                    };
                    const bytes = new Uint8Array(await buffer.slice(start, end));
                    yield* columnPages(bytes, groups[index] ?? 0, decoder, element.repetition_type !== "REQUIRED");
                },
                async bytes(index) {
                    const chunks = chunksOf(groupAt(index), element.name);
                    const parts = [];
                    for (const { start, end } of chunks)
                        parts.push(new Uint8Array(await buffer.slice(start, end)));
                    return Buffer.concat(parts);
                },
            };
        });
        return { groups, columns, close: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Times as milliseconds: no object a cell. */
const parsers = {
    timestampFromMilliseconds: Number,
    timestampFromMicroseconds: (micros) => Number(micros) / 1e3,
    timestampFromNanoseconds: (nanos) => Number(nanos) / 1e6,
    dateFromDays: (days) => days * 86_400_000,
};
function kindOf(element, hasChildren) {
    const { type, converted_type: converted = "", logical_type: logical } = element;
    const said = logical?.type ?? "";
    if (hasChildren || element.repetition_type === "REPEATED")
        return "nested";
    if (["JSON", "BSON", "VARIANT", "GEOMETRY", "GEOGRAPHY"].some((one) => one === said || one === converted))
        return "nested";
    if (said === "DECIMAL" || converted === "DECIMAL" || said === "FLOAT16")
        return "number";
    if (said === "DATE" || converted === "DATE")
        return "date";
    if (said === "TIMESTAMP" || converted.startsWith("TIMESTAMP") || type === "INT96")
        return "timestamp";
    if (type === "BOOLEAN")
        return "boolean";
    if (type === "FLOAT" || type === "DOUBLE")
        return "number";
    if (type === "INT32" || type === "INT64")
        return "integer";
    const isText = ["STRING", "ENUM", "UUID"].includes(said) || converted === "UTF8" || converted === "ENUM";
    return isText ? "text" : "binary";
}
function chunkOf(group, name) {
    const [first] = chunksOf(group, name);
    if (first === undefined)
        throw new Error(`the column ${name} is missing in a row group`);
    return first;
}
/** A nested column has a chunk for each of its leaves. */
function chunksOf(group, name) {
    return group.columns.flatMap(({ meta_data: meta }) => {
        if (meta?.path_in_schema[0] !== name)
            return [];
        const { codec, type } = meta;
        const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
        return [{ start, end: start + Number(meta.total_compressed_size), codec, type }];
    });
}
async function metadataOf(buffer) {
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 6567).then(__webpack_require__.bind(__webpack_require__, 16567));
    if (buffer.byteLength < 12)
        throw new Error("it is too short");
    const tail = new DataView(await buffer.slice(buffer.byteLength - 8, buffer.byteLength));
    const length = tail.getUint32(0, true);
    if (tail.getUint32(4, true) !== 0x31524150)
        throw new Error("it does not end in PAR1");
    if (length > longestFooter || length > buffer.byteLength - 12)
        throw new Error(`its footer has ${length} bytes`);
    const footer = await buffer.slice(buffer.byteLength - 8 - length, buffer.byteLength);
    return withinTime(() => parquetMetadata(footer, { geoparquet: false }));
}
async function bufferOf(handle) {
    const { size } = await handle.stat();
    return {
        byteLength: size,
        async slice(start, end = size) {
            const length = Math.min(end, size) - start;
            if (!(length >= 0) || length > mostBytes)
                throw new Error(`a part of ${length} bytes is asked for at ${start}`);
            const bytes = new Uint8Array(length);
            const { bytesRead } = await handle.read(bytes, 0, length, start);
            if (bytesRead < length)
                throw new Error("it ends too early");
            return bytes.buffer;
        },
    };
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ shareUpTo),
/* harmony export */   Pl: () => (/* binding */ openQuantiles),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/** Takes finite and infinite numbers, never NaN; `capacity` is even and bounds the memory: a few times as many doubles. */
function openQuantiles(capacity) {
    /** Values of weight 2^level; level 0 takes what arrives, the others what the one below passes on. */
    const levels = [];
    let count = 0;
    let moved = 0;
    const levelAt = (index) => {
        const known = levels[index];
        if (known !== undefined)
            return known;
        const made = { values: new Float64Array(index === 0 ? Math.min(capacity, 64) : capacity), used: 0, odd: false };
        levels[index] = made;
        return made;
    };
    function compact(index) {
        const level = levelAt(index);
        const full = level.values.subarray(0, level.used).sort();
        const above = levelAt(index + 1);
        if (above.used + capacity / 2 > capacity)
            compact(index + 1);
        // Taking turns lets the errors of two neighbours cancel out.
        for (let at = level.odd ? 1 : 0; at < full.length; at += 2)
            above.values[above.used++] = full[at] ?? 0;
        level.odd = !level.odd;
        level.used = 0;
        moved += 2 ** index;
    }
    return {
        add(value) {
            const first = levelAt(0);
            if (first.used === first.values.length) {
                if (first.values.length < capacity) {
                    const wider = new Float64Array(Math.min(capacity, first.values.length * 4));
                    wider.set(first.values);
                    first.values = wider;
                }
                else
                    compact(0);
            }
            first.values[first.used++] = value;
            count++;
        },
        done: () => steps(levels, count, count === 0 ? 0 : moved / count),
    };
}
/** Merges the sorted levels into one step function. */
function steps(levels, count, error) {
    const sorted = levels.map(({ values, used }) => values.slice(0, used).sort());
    const total = sorted.reduce((sum, level) => sum + level.length, 0);
    const values = new Float64Array(total);
    const ranks = new Float64Array(total);
    const at = sorted.map(() => 0);
    let kept = 0;
    let rank = 0;
    for (;;) {
        let next = Number.POSITIVE_INFINITY;
        let level = -1;
        for (let index = 0; index < sorted.length; index++) {
            const value = sorted[index]?.[at[index] ?? 0];
            if (value !== undefined && (level < 0 || value < next))
                [next, level] = [value, index];
        }
        if (level < 0)
            break;
        at[level] = (at[level] ?? 0) + 1;
        rank += 2 ** level;
        // −0 and 0 are one value.
        if (kept > 0 && values[kept - 1] === next)
            ranks[kept - 1] = rank;
        else {
            values[kept] = next;
            ranks[kept++] = rank;
        }
    }
    return { count, values: values.slice(0, kept), ranks: ranks.slice(0, kept), error };
}
/** The share of values less than or equal to `value`: the empirical distribution function. */
function shareUpTo({ values, ranks, count }, value) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 || count === 0 ? 0 : (ranks[low - 1] ?? 0) / count;
}
/** The smallest value whose share is at least `share` (the inverse of the empirical distribution function). */
function quantile({ values, ranks, count }, share) {
    const wanted = share * count;
    let [low, high] = [0, values.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        // A share such as 0.7 of 10 is 7 and not 7.000000000000001.
        if ((ranks[middle] ?? 0) >= wanted - 1e-9 * count)
            high = middle;
        else
            low = middle + 1;
    }
    return values[low] ?? Number.NaN;
}


/***/ }),

/***/ 71061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);




const headBytes = 1 << 16;
/** More than this no table unpacks to that a report is made of: bytes. */
const mostUnpacked = 64e9;
/** A text file as a stream, unpacked where it is gzip by its first bytes, with its beginning to look at before. */
async function openText(file, signal) {
    const head = await firstBytes(file);
    const raw = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 18, signal });
    if (head[0] !== 0x1f || head[1] !== 0x8b)
        return { head, stream: raw };
    let left = mostUnpacked;
    const bounded = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            done(left < 0 ? new Error(`it unpacks to more than ${mostUnpacked} bytes`) : null, chunk);
        },
    });
    const stream = raw.on("error", (error) => stream.destroy(error)).pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 1 << 18 }));
    stream.on("error", (error) => bounded.destroy(error)).on("close", () => raw.destroy());
    bounded.on("close", () => stream.destroy());
    return { head: unpackedHead(head), stream: stream.pipe(bounded) };
}
async function firstBytes(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The stream says what is wrong with it, where something is. */
function unpackedHead(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync)(packed.subarray(0, 4096), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 });
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

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

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ locksOf),
/* harmony export */   n: () => (/* binding */ readLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63538);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92827);





/** Every lock of a record: the model's own, and those of the directories whose stages it is made from. */
function locksOf(record) {
    return record.lock === undefined ? [] : [record.lock, ...(record.upstream_locks ?? [])];
}
/** The locks that a model's stages stand in, as the workspace has them now; its own first. */
async function readLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const fileOf = (name) => (name === undefined ? undefined : pipeline.stages.get(name)?.lockFile);
    const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
    const lock = own === undefined ? undefined : await readLock(bench, own);
    if (lock === undefined)
        return {};
    const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
    const upstream = [];
    for (const file of [...others].sort())
        upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
    return { lock, ...(upstream.length === 0 ? {} : { upstream_locks: upstream }) };
}
async function readLock(bench, path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, path), "utf8");
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT"))
            return undefined;
        throw error;
    }
    const committed = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .showFile */ .I)(bench.host, bench.root, bench.forge.commit, path);
    return { path, digest: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .lockDigest */ .s)(text), current: committed === text, text };
}


/***/ }),

/***/ 93430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   y: () => (/* binding */ gatesByMetric)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Which gates ask about which metric. Gates whose metric nobody has keep a row of their own under the name they ask
 * for. A glob is never set aside for a metric that bears the glob's own text as its name: a run must not be able to
 * shake off a gate by naming a metric so.
 */
function gatesByMetric(gates, names) {
    const asked = new Map();
    for (const name of names)
        asked.set(name, []);
    const all = [...asked.keys()];
    const readable = new Map();
    for (const gate of gates) {
        const matched = new Set();
        if (asked.has(gate.metric))
            matched.add(gate.metric);
        if (isGlob(gate.metric)) {
            const pattern = picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(asPath(gate.metric), { dot: true, nonegate: true, windows: false });
            for (const name of all) {
                const path = readable.get(name) ?? asPath(name);
                readable.set(name, path);
                if (pattern.test(path))
                    matched.add(name);
            }
        }
        if (matched.size === 0)
            matched.add(gate.metric);
        for (const name of matched) {
            const list = asked.get(name);
            if (list === undefined)
                asked.set(name, [gate]);
            else
                list.push(gate);
        }
    }
    return asked;
}
/** Whether a gate's metric may name more than the metric of that very name. */
function isGlob(metric) {
    return /[*?[{(]/.test(metric);
}
/** Globs know paths by `/`, metrics are dotted: the two trade places, so that a `/` in a name stays one part. */
function asPath(dotted) {
    return dotted.replace(/[./]/g, (mark) => (mark === "." ? "/" : "."));
}


/***/ }),

/***/ 16312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonLiteral)
/* harmony export */ });
/** Python itself reads no deeper nesting. */
const maxDepth = 200;
/** Thrown within this file for what is Python and no literal. */
const notLiteral = new Error("not a literal");
/**
 * What the tokens stand for where they are a literal as `ast.literal_eval` takes it: text, numbers, booleans, None, and
 * lists, tuples and dictionaries of them. Undefined for all else, and for what a lock file cannot hold: sets, bytes, complex
 * numbers.
 */
function pythonLiteral(tokens) {
    let at = 0;
    let depth = 0;
    const peek = () => (tokens[at]?.kind === "other" ? tokens[at]?.text : undefined);
    const accept = (text) => {
        if (peek() !== text)
            return false;
        at += 1;
        return true;
    };
    const items = (end) => {
        const values = [];
        let commas = 0;
        while (!accept(end)) {
            if (values.length > commas)
                throw notLiteral;
            values.push(value());
            if (accept(","))
                commas += 1;
        }
        return { values, commas };
    };
    const dictionary = () => {
        const map = new Map();
        while (!accept("}")) {
            const key = value();
            if (typeof key === "object" && key !== null)
                throw notLiteral;
            if (!accept(":"))
                throw notLiteral;
            map.set(key, value());
            if (!accept(",") && peek() !== "}")
                throw notLiteral;
        }
        return map;
    };
    const value = () => {
        depth += 1;
        if (depth > maxDepth)
            throw notLiteral;
        const found = inner();
        depth -= 1;
        return found;
    };
    const inner = () => {
        if (accept("["))
            return items("]").values;
        if (accept("{"))
            return dictionary();
        if (accept("(")) {
            const { values, commas } = items(")");
            const [only] = values;
            return values.length === 1 && commas === 0 && only !== undefined ? only : values;
        }
        if (accept("-"))
            return negative(atom());
        if (accept("+"))
            return negative(negative(atom()));
        return atom();
    };
    const atom = () => {
        const token = tokens[at];
        at += 1;
        if (token?.kind === "number")
            return pythonNumber(token.text);
        if (token?.kind === "name")
            return constant(token.text);
        if (token?.kind !== "string")
            throw notLiteral;
        let text = pythonString(token.text);
        for (let next = tokens[at]; next?.kind === "string"; next = tokens[at]) {
            text += pythonString(next.text);
            at += 1;
        }
        return text;
    };
    try {
        const first = value();
        if (at === tokens.length)
            return first;
        // A tuple needs no brackets.
        if (peek() !== ",")
            return undefined;
        const list = [first];
        while (accept(",") && at < tokens.length)
            list.push(value());
        return at === tokens.length ? list : undefined;
    }
    catch (error) {
        if (error === notLiteral)
            return undefined;
        throw error;
    }
}
function negative(value) {
    if (typeof value === "number" || typeof value === "bigint")
        return -value;
    throw notLiteral;
}
function constant(name) {
    if (name === "None")
        return null;
    if (name === "True" || name === "False")
        return name === "True";
    throw notLiteral;
}
function pythonNumber(text) {
    const plain = text.replaceAll("_", "");
    if (/[jJ]$/.test(plain) && !/^0[xX]/.test(plain))
        throw notLiteral;
    return /^(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(plain) ? BigInt(plain) : Number(plain);
}
const simple = {
    "\n": "",
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
};
function pythonString(written) {
    const [, prefix = "", quote = '"'] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
    const kinds = prefix.toLowerCase();
    if (/[bf]/.test(kinds))
        throw notLiteral;
    const inner = written.slice(prefix.length + quote.length, -quote.length).replaceAll("\r\n", "\n");
    if (kinds.includes("r"))
        return inner;
    return inner.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{)|(.))/gs, (whole, octal, hex, short, long, named, other) => {
        if (named !== undefined)
            throw notLiteral;
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        const code = Number.parseInt(hex ?? short ?? long ?? "", 16);
        if (code > 0x10ffff)
            throw notLiteral;
        if (!Number.isNaN(code))
            return String.fromCodePoint(code);
        return simple[other ?? ""] ?? whole;
    });
}


/***/ }),

/***/ 93794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pythonLines)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
const number = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
const string = /[rRbBuUfF]{0,2}(?:"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/sy;
const blank = /(?:[ \t\f\r]|\\\r?\n)+|#[^\n]*/y;
const closing = { "(": ")", "[": "]", "{": "}" };
/** Splits Python source into logical lines; `file` is for errors, which are those of brackets and strings left open. */
function pythonLines(text, file) {
    const source = text.startsWith("\ufeff") ? text.slice(1) : text;
    const lines = [];
    const open = [];
    let tokens = [];
    let indent = 0;
    let began = 1;
    let line = 1;
    let lineStart = true;
    let at = 0;
    const wrong = (what, where) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not valid Python: ${what}`, { where: { file, line: where } });
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(source) ?? [];
        return found;
    };
    const advance = (by) => {
        at += by.length;
        line += by.split("\n").length - 1;
    };
    const finish = () => {
        if (tokens.length > 0)
            lines.push({ indent, number: began, tokens });
        tokens = [];
    };
    while (at < source.length) {
        if (lineStart) {
            const space = /^[ \t\f]*/.exec(source.slice(at, at + 1000))?.[0] ?? "";
            indent = widthOf(space);
            at += space.length;
            began = line;
            lineStart = false;
            continue;
        }
        const char = source[at] ?? "";
        if (char === "\n") {
            advance(char);
            if (open.length > 0)
                continue;
            finish();
            lineStart = true;
            continue;
        }
        const space = take(blank);
        if (space !== undefined) {
            advance(space);
            continue;
        }
        const literal = take(string);
        if (literal !== undefined) {
            tokens.push({ kind: "string", text: literal });
            advance(literal);
            continue;
        }
        if (char === '"' || char === "'")
            throw wrong("a string has no end", line);
        const word = take(name);
        const digits = word === undefined ? take(number) : undefined;
        if (word !== undefined || digits !== undefined) {
            const text = word ?? digits ?? "";
            tokens.push({ kind: word === undefined ? "number" : "name", text });
            at += text.length;
            continue;
        }
        const closes = closing[char];
        if (closes !== undefined)
            open.push({ closes, line });
        else if (char === ")" || char === "]" || char === "}") {
            if (open.pop()?.closes !== char)
                throw wrong(`\`${char}\` closes nothing`, line);
        }
        at += 1;
        if (char === ";" && open.length === 0)
            finish();
        else
            tokens.push({ kind: "other", text: char });
    }
    const left = open.at(-1);
    if (left !== undefined)
        throw wrong(`a bracket is not closed by \`${left.closes}\``, left.line);
    finish();
    return lines;
}
function widthOf(space) {
    let width = 0;
    for (const char of space) {
        if (char === "\f")
            width = 0;
        else
            width += char === "\t" ? 8 - (width % 8) : 1;
    }
    return width;
}


/***/ }),

/***/ 79730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ draw),
  o: () => (/* binding */ matrixCell)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/number.js
var number = __webpack_require__(84252);
;// CONCATENATED MODULE: ./build/js/report/markdown-draw.js



/** A block in GitHub's Markdown; empty where there is nothing to show. */
function draw(block, options) {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${drawText(block.text)}`;
        case "paragraph":
            return drawText(block.text);
        case "notice":
            return `> [!${block.tone.toUpperCase()}]\n> ${drawText(block.text)}`;
        case "table":
            return drawTable(block, options);
        case "matrix":
            return drawMatrix(block);
        case "chart":
            return options.mermaid ? drawChart(block) : "";
        case "fold": {
            const body = block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
            if (body.length === 0)
                return "";
            return `<details><summary>${drawText(block.summary, "html")}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
        }
    }
}
/** One line of text. Inside an HTML block Markdown's own marks would show as they are, so tags stand for them. */
function drawText(text, inside = "markdown") {
    return text.map((piece) => drawInline(piece, inside)).join("");
}
function drawInline(piece, inside) {
    if (typeof piece === "string")
        return keepSpace(piece, (0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(piece)));
    if ("code" in piece) {
        const text = (0,report_escape/* clean */.uH)(piece.code);
        return inside === "html" ? `<code>${(0,report_escape/* markdownText */.p7)(text)}</code>` : (0,report_escape/* markdownCode */.D9)(text);
    }
    if ("bold" in piece) {
        const text = drawText(piece.bold, inside);
        if (text.trim() === "")
            return text;
        return inside === "html" ? `<b>${text}</b>` : `**${text}**`;
    }
    const target = (0,report_escape/* linkTarget */.Cm)(piece.link);
    const text = drawText(piece.text, inside);
    return target === undefined || inside === "html" ? text : `[${text}](${target})`;
}
/** Cleaning trims; the spaces between pieces are ours. */
function keepSpace(raw, shown) {
    if (shown === "")
        return raw.length > 0 ? " " : "";
    return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
}
function drawTable(table, options) {
    const shown = table.rows.slice(0, options.rows);
    const head = table.head.map((cell) => drawText(cell));
    const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
    const left = table.rows.length - shown.length;
    return left === 0 ? lines : `${lines}\n\n… and ${(0,number/* count */.U9)(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
}
/** Columns in line for those who read the source, unless a long cell would pad every row. */
function layOut(rows, align) {
    const narrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
    return markdownTable(rows, {
        align: align.map((side) => (side === "right" ? "r" : "")),
        alignDelimiters: narrow,
        stringLength: (cell) => [...cell].length,
    });
}
/** Counts, and in brackets how they differ from main's; a dot for none. */
function drawMatrix(matrix) {
    const head = ["meant ↓ taken for →", ...matrix.labels.map((label) => (0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(label, 30)))];
    const rows = matrix.candidate.map((counts, row) => [
        `**${(0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(matrix.labels[row] ?? "", 30))}**`,
        ...counts.map((amount, column) => matrixCell(amount, matrix.baseline?.[row]?.[column])),
    ]);
    const key = matrix.baseline === undefined
        ? "Rows are what was meant, columns what it was taken for."
        : `Rows are what was meant, columns what it was taken for, ${matrix.names.candidate}; in brackets the change from ${matrix.names.baseline}.`;
    return `${layOut([head, ...rows], ["left", ...matrix.labels.map(() => "right")])}\n\n${key}`;
}
/** A count with its change: `158 (−4)`. */
function matrixCell(amount, before) {
    const shown = amount === 0 ? "·" : String(amount);
    if (before === undefined || before === amount)
        return shown;
    return `${amount} (${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`;
}
function drawChart(chart) {
    const candidate = numbers(chart.candidate);
    if (candidate === undefined)
        return "";
    const baseline = chart.baseline === undefined ? undefined : numbers(chart.baseline);
    const all = [...candidate, ...(baseline ?? [])];
    const [low, high] = range(all, chart.style);
    const bars = chart.style === "bars";
    const legend = baseline === undefined
        ? ""
        : bars
            ? `: bars ${chart.names.candidate}, line ${chart.names.baseline}`
            : `: grey ${chart.names.baseline}, blue ${chart.names.candidate}`;
    const lines = [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${bars ? "#80b3ec, #bc4c00" : baseline === undefined ? "#2f81f7" : "#8c959f, #2f81f7"}"}}}}%%`,
        "xychart-beta",
        `    title "${(0,report_escape/* mermaidText */.Hg)(chart.title)}${legend}"`,
        `    x-axis [${chart.labels.map((label) => `"${(0,report_escape/* mermaidText */.Hg)(label)}"`).join(", ")}]`,
        `    y-axis "${(0,report_escape/* mermaidText */.Hg)(chart.axis)}" ${low} --> ${high}`,
        ...(bars ? [`    bar [${candidate.join(", ")}]`] : []),
        ...(baseline === undefined ? [] : [`    line [${baseline.join(", ")}]`]),
        ...(bars ? [] : [`    line [${candidate.join(", ")}]`]),
    ];
    return ["```mermaid", ...lines, "```"].join("\n");
}
function numbers(series) {
    const known = series.filter((value) => value !== null && Number.isFinite(value));
    return known.length === series.length ? known.map((value) => Number(value.toPrecision(5))) : undefined;
}
/** Shares end at 1; other axes leave a tenth of room. */
function range(values, style) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const room = (high - low || Math.abs(high) || 1) * 0.1;
    const top = high <= 1 && high > 0.5 ? 1 : high + room;
    const bottom = low >= 0 && (style === "lines" || low - room * 3 < 0) ? 0 : low - room * 3;
    const tidy = (value) => Number(value.toPrecision(2));
    return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
}


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

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ recordId),
/* harmony export */   s: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);

/**
 * What makes two records the same run: everything but the clock. A repeated step therefore makes no twin, while
 * another attempt of a job, or a run with other results, is another record. 20 hex digits, a name for files and URLs.
 */
function recordId(record) {
    const { timings: _timings, stages, ...rest } = record;
    const timeless = stages.map(({ seconds: _seconds, ...stage }) => stage);
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
}
/** The digest of a lock's text, the same whether Git checked it out with CRLF or LF. */
function lockDigest(text) {
    return `sha256:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
}


/***/ }),

/***/ 29502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseLenientJson)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

/** Deeper nesting is no metrics file but an attempt on the stack. */
const maxDepth = 100;
const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Control characters are refused in JSON strings, so the quote that ends one is on the same line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON names these characters
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /-?[A-Za-z]+/y;
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
]);
/**
 * JSON as programs write it: with the NaN, Infinity and -Infinity that Python's `json.dumps` leaves in.
 * Errors name line and column; a key that stands twice is one.
 */
function parseLenientJson(text, file) {
    let at = text.startsWith("\uFEFF") ? 1 : 0;
    const fail = (message, offset = at) => {
        const before = text.slice(0, offset).split("\n");
        const column = (before.at(-1)?.length ?? 0) + 1;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not valid JSON: ${message}`, { where: { file, line: before.length, column } });
    };
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const expect = (mark, after) => {
        take(space);
        if (text[at] !== mark)
            fail(at < text.length ? `expected ${mark} after ${after}` : `the file ends after ${after}`);
        at += 1;
    };
    const more = (end) => {
        take(space);
        if (text[at] === ",")
            at += 1;
        else if (text[at] === end)
            at += 1;
        else
            fail(at < text.length ? `expected , or ${end}` : `the file ends before its ${end}`);
        return text[at - 1] === ",";
    };
    const opens = (end) => {
        at += 1;
        take(space);
        if (text[at] !== end)
            return true;
        at += 1;
        return false;
    };
    const value = (depth) => {
        if (depth > maxDepth)
            fail(`more than ${maxDepth} levels`);
        take(space);
        const first = text[at];
        if (first === "{")
            return object(depth);
        if (first === "[") {
            const items = [];
            if (opens("]"))
                do
                    items.push(value(depth + 1));
                while (more("]"));
            return items;
        }
        if (first === '"')
            return JSON.parse(take(string) ?? fail("a string with no end or a wrong escape"));
        const digits = take(number);
        if (digits !== undefined)
            return Number(digits);
        const start = at;
        const name = take(word);
        if (name !== undefined && words.has(name))
            return words.get(name);
        return fail(name === undefined
            ? start < text.length
                ? "expected a value"
                : "the file ends here"
            : `\`${name}\` is no value`, start);
    };
    const object = (depth) => {
        const members = new Map();
        if (opens("}")) {
            do {
                take(space);
                const start = at;
                const key = JSON.parse(take(string) ?? fail("expected a key in double quotes"));
                if (members.has(key))
                    fail(`the key \`${key}\` stands twice`, start);
                expect(":", "a key");
                members.set(key, value(depth + 1));
            } while (more("}"));
        }
        // Own properties whatever the key is called: `__proto__` is a name like any other here.
        return Object.fromEntries(members);
    };
    const result = value(0);
    take(space);
    if (at < text.length)
        fail("more text after the value");
    return result;
}


/***/ }),

/***/ 85134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ numberOf),
  Cl: () => (/* binding */ parseInlineMetrics),
  _c: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/tracking/json.js
var json = __webpack_require__(29502);
// EXTERNAL MODULE: ./build/js/tracking/values.js
var values = __webpack_require__(726);
;// CONCATENATED MODULE: ./build/js/tracking/notebook.js




/** Pictures stand in a notebook as text: more than other metrics files hold, and no more than this. */
const maxCharacters = 64 * 1024 * 1024;
/** What `scrapbook.glue` leaves in a cell's output, and `papermill.record` before it. */
const scrapType = "application/scrapbook.scrap.json+json";
const recordType = "application/papermill.record+json";
const Scrap = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), data: schemas/* unknown */.L5J(), encoder: schemas/* string */.YjP().optional() });
const Output = schemas/* looseObject */._H3({ data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
const Cell = schemas/* looseObject */._H3({ outputs: schemas/* array */.YOg(Output).optional() });
const Notebook = schemas/* looseObject */._H3({
    nbformat: schemas/* number */.aig(),
    cells: schemas/* array */.YOg(Cell),
    metadata: schemas/* looseObject */._H3({ papermill: schemas/* looseObject */._H3({ exception: schemas/* boolean */.zMY().nullish() }).optional() }).optional(),
});
/**
 * What an executed notebook recorded, by name: values glued by scrapbook or recorded by papermill, of which the last
 * of a name counts. A notebook that stopped at an error, or recorded nothing, is an error.
 */
function readNotebook(text, file) {
    const where = { file };
    if (text.length > maxCharacters) {
        throw new errors/* UserError */.yo(`this notebook has ${text.length} characters, at most ${maxCharacters} are read`, {
            where,
            fix: "Write the metrics into a file of their own, or clear large outputs.",
        });
    }
    const notebook = Notebook.safeParse((0,json/* parseLenientJson */.R)(text, file));
    if (!notebook.success) {
        throw new errors/* UserError */.yo("this is no notebook in Jupyter's format 4: it lacks `cells` or `nbformat`", {
            where,
            fix: "Save it again with a Jupyter of today (`jupyter nbconvert --to notebook`).",
        });
    }
    const { cells, metadata } = notebook.data;
    if (metadata?.papermill?.exception === true) {
        throw new errors/* UserError */.yo("this notebook stopped at an error: what it recorded before is no result", {
            where,
            fix: "Open it to see the cell that failed, mend that, and run the stage again.",
        });
    }
    const found = new Map(cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ data = {} }) => recorded(data))));
    if (found.size === 0) {
        throw new errors/* UserError */.yo("this notebook recorded no values", {
            where,
            fix: 'Record them in a cell, `import scrapbook; scrapbook.glue("accuracy", accuracy)`, and run the stage again.',
        });
    }
    return Object.fromEntries(found);
}
/** Tables and pictures that were glued are no metrics: only JSON and text count. */
function recorded(data) {
    const scrap = Scrap.safeParse(data[scrapType]);
    if (scrap.success && (scrap.data.encoder === undefined || /^(json|text)$/.test(scrap.data.encoder))) {
        return [[scrap.data.name, scrap.data.encoder === "text" ? scrap.data.data : withNumbers(scrap.data.data)]];
    }
    const record = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(data[recordType]);
    return record.success ? Object.entries(record.data).map(([name, value]) => [name, withNumbers(value)]) : [];
}
const notFinite = new Map([
    ["nan", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
]);
/** Jupyter's kernel turns what JSON has no number for into these words. */
function withNumbers(value) {
    if (typeof value === "string")
        return notFinite.get(value) ?? value;
    if (Array.isArray(value))
        return value.map(withNumbers);
    if (!(0,values/* isMapping */.pi)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member)]));
}

;// CONCATENATED MODULE: ./build/js/tracking/metrics.js



const maxMetrics = 100_000;
const maxSamples = 1_000_000;
const maxName = 10_240;
const maxDepth = 100;
const maxText = 1000;
/**
 * Reads a metrics file (JSON, YAML, TOML, or an executed notebook) as flat dotted names. A list of numbers is one metric's samples; any other
 * list is numbered from 0; what is no number is kept as text, so that a gate can say what it found instead.
 */
function readMetricsFile(text, file) {
    const value = file.endsWith(".ipynb") ? readNotebook(text, file) : (0,values/* parseValues */.Qc)(text, file);
    if (!(0,values/* isMapping */.pi)(value)) {
        throw new errors/* UserError */.yo(`a metrics file is a mapping from names to numbers, this one holds ${kindOf(value)}`, {
            where: { file, line: 1, column: 1 },
            fix: 'Write for example {"accuracy": 0.93}.',
        });
    }
    const metrics = new Map();
    for (const [key, member] of Object.entries(value))
        flatten(key, member, 1, { file, metrics });
    return Object.fromEntries(metrics);
}
function flatten(name, value, depth, to) {
    const where = { file: to.file };
    if (depth > maxDepth)
        throw new errors/* UserError */.yo(`the metric ${name.slice(0, 60)}… lies more than ${maxDepth} levels deep`, { where });
    if (name.length > maxName)
        throw new errors/* UserError */.yo(`a metric's name has more than ${maxName} characters`, { where });
    if (Array.isArray(value) && value.length > 0) {
        if (value.every(isNumber))
            add(name, { file: to.file, samples: samplesOf(name, value, where) }, to);
        else
            for (const [index, item] of value.entries())
                flatten(`${name}.${index}`, item, depth + 1, to);
    }
    else if ((0,values/* isMapping */.pi)(value) && Object.keys(value).length > 0) {
        for (const [key, member] of Object.entries(value))
            flatten(`${name}.${key}`, member, depth + 1, to);
    }
    else if (isNumber(value)) {
        add(name, { file: to.file, value: numberOf(value) }, to);
    }
    else {
        add(name, { file: to.file, text: (0,values/* wordsOf */.Z9)(value, maxText) }, to);
    }
}
function add(name, metric, { file, metrics }) {
    if (name === "")
        throw new errors/* UserError */.yo("a metric has an empty name", { where: { file } });
    if (metrics.has(name)) {
        throw new errors/* UserError */.yo(`the metric \`${name}\` stands twice: once nested and once with a dot in its key`, {
            where: { file },
            fix: "Rename one of the two.",
        });
    }
    if (metrics.size >= maxMetrics) {
        throw new errors/* UserError */.yo(`more than ${maxMetrics} metrics in one file`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
        });
    }
    metrics.set(name, metric);
}
function samplesOf(name, values, where) {
    if (values.length > maxSamples) {
        throw new errors/* UserError */.yo(`the metric \`${name}\` has ${values.length} samples, at most ${maxSamples} are kept`, {
            where,
        });
    }
    return values.map(numberOf);
}
function isNumber(value) {
    return typeof value === "number";
}
/** JSON holds no NaN and no infinities: they are words in a record. */
function numberOf(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (value === Number.POSITIVE_INFINITY)
        return "Infinity";
    if (value === Number.NEGATIVE_INFINITY)
        return "-Infinity";
    return value;
}
function kindOf(value) {
    if (value === null || value === undefined)
        return "nothing";
    return Array.isArray(value) ? "a list" : `the single value ${(0,values/* wordsOf */.Z9)(value, 40)}`;
}
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const metrics_notFinite = [
    [/^[+-]?\.?nan$/i, "NaN"],
    [/^\+?\.?inf(inity)?$/i, "Infinity"],
    [/^-\.?inf(inity)?$/i, "-Infinity"],
];
/**
 * Reads `name=value` given in the step itself. Each stands on a line of its own or after a comma; white space around
 * names and values does not count; empty lines and lines that begin with `#` are passed over. A name given twice, and
 * a value that is no number, is an error: here nobody but the step's author can have meant it.
 */
function parseInlineMetrics(lines) {
    const file = "inline";
    const metrics = new Map();
    lines.split(/\r?\n/).forEach((line, row) => {
        if (line.trimStart().startsWith("#"))
            return;
        let column = 1;
        for (const piece of line.split(",")) {
            const where = { file, line: row + 1, column: column + piece.length - piece.trimStart().length };
            column += piece.length + 1;
            const entry = piece.trim();
            if (entry === "")
                continue;
            const equals = entry.indexOf("=");
            const name = entry.slice(0, Math.max(0, equals)).trim();
            if (name === "") {
                throw new errors/* UserError */.yo(`\`${(0,values/* wordsOf */.Z9)(entry, 60)}\` is no \`name=value\``, {
                    where,
                    fix: "Write for example accuracy=0.93.",
                });
            }
            if (metrics.has(name)) {
                throw new errors/* UserError */.yo(`the metric \`${name}\` is given twice`, { where, fix: "Keep one of the two." });
            }
            add(name, { file, value: inlineNumber(name, entry.slice(equals + 1).trim(), where) }, { file, metrics });
        }
    });
    return Object.fromEntries(metrics);
}
function inlineNumber(name, text, where) {
    if (plainNumber.test(text))
        return numberOf(Number(text));
    const found = metrics_notFinite.find(([pattern]) => pattern.test(text));
    if (found !== undefined)
        return found[1];
    const said = text === "" ? "empty" : `\`${(0,values/* wordsOf */.Z9)(text, 60)}\``;
    throw new errors/* UserError */.yo(`the value of the metric \`${name}\` is ${said}, not a number`, {
        where,
        fix: text === ""
            ? "Is the variable that should hold it set?"
            : "Put each name=value on its own line or after a comma.",
    });
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44979);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29502);




/** Texts larger than this hold more than metrics or parameters: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Parses a metrics or parameters file by its ending: JSON, YAML or TOML. */
function parseValues(text, file) {
    if (text.length > maxCharacters) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
        });
    }
    const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
    switch (ending) {
        case "json":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLenientJson */ .R)(text, file);
        case "yaml":
        case "yml":
            return (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text, file).value;
        case "toml":
            return tomlValues(text, file);
        default:
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${ending === undefined ? "a file with no ending" : `.${ending}`} is no kind that is read here`, {
                where: { file },
                fix: "Write JSON (.json), YAML (.yaml, .yml) or TOML (.toml).",
            });
    }
}
function tomlValues(text, file) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxDepth: 100 });
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const message = cause.message.split("\n")[0] ?? "";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid TOML: ${message.replace(/^Invalid TOML document: /, "")}`, {
            where: { file, line: cause.line, column: cause.column },
            cause,
        });
    }
}
/** Whether a parsed value is a mapping and no list, date or null. */
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** A value that is no number, in words of bounded length. */
function wordsOf(value, limit) {
    const text = typeof value === "string"
        ? value
        : value instanceof Date
            ? value.toISOString()
            : (JSON.stringify(value) ?? String(value));
    return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}


/***/ })

};

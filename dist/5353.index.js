export const id = 5353;
export const ids = [5353];
export const modules = {

/***/ 10375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ eachOn),
/* harmony export */   aS: () => (/* binding */ absentFrom),
/* harmony export */   wQ: () => (/* binding */ usualParallel)
/* harmony export */ });
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83820);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50111);


/** Requests at once, where neither the remote nor its kind says how many it bears. */
const usualParallel = 64;
/** Fewer than this are asked for one by one: their folders are 256 listings. */
const fewest = 1024;
/** Keys that a page of a listing holds, with S3 and all that are like it. */
const pageSize = 1000;
/** A page takes as long as so many questions. */
const pageCost = 4;
/** Runs `body` over items, as many at once as a storage serves the faster. */
function eachOn(host, storage, items, body) {
    /** All that were under way when it complained find out, and only the first of them says so. */
    let heard = storage.complaints?.();
    return (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .eachAdaptive */ .W)(items, async (item, pace) => {
        await body(item);
        const complaints = storage.complaints?.();
        if (complaints === heard)
            return;
        heard = complaints;
        pace.slowDown();
    }, { max: storage.parallel ?? usualParallel, now: () => performance.now(), signal: host.signal });
}
/** The digests that none of the storages holds; what the first one has is not asked of the next. */
async function absentFrom(host, storages, digests) {
    let absent = new Set(digests);
    for (const storage of storages) {
        if (absent.size === 0)
            break;
        absent = await absentFromOne(host, storage, absent);
    }
    return absent;
}
/** By a question each, or by listings where that is less work; it never grows beyond what was asked. */
async function absentFromOne(host, storage, digests) {
    const absent = new Set();
    for (const asked of layoutsOf(digests)) {
        if (await listsFaster(storage, asked)) {
            await eachOn(host, storage, asked.folders, async ([folder, files]) => {
                const left = new Map(files);
                for await (const name of storage.list(folder))
                    left.delete(name);
                for (const digest of left.values())
                    absent.add(digest);
            });
        }
        else {
            const keys = [...asked.folders].flatMap(([folder, files]) => [...files].map((file) => [folder, ...file]));
            await eachOn(host, storage, keys, async ([folder, name, digest]) => {
                if (!(await storage.exists(`${folder}${name}`)))
                    absent.add(digest);
            });
        }
    }
    return absent;
}
function layoutsOf(digests) {
    const layouts = new Map();
    for (const digest of digests) {
        const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(digest);
        const slash = key.lastIndexOf("/") + 1;
        const folder = key.slice(0, slash);
        const base = folder.slice(0, -"aa/".length);
        const layout = layouts.get(base) ?? { count: 0, folders: new Map() };
        const files = layout.folders.get(folder) ?? new Map();
        files.set(key.slice(slash), digest);
        layout.folders.set(folder, files);
        layout.count++;
        layouts.set(base, layout);
    }
    return [...layouts.values()];
}
/** As DVC guesses it: digests spread evenly, so that one folder's size tells that of all. */
async function listsFaster(storage, { count, folders }) {
    const [sample] = folders.keys();
    if (!storage.lists || count < fewest || sample === undefined)
        return false;
    const most = Math.floor(count / (folders.size * pageCost)) * pageSize;
    let keys = 0;
    for await (const _ of storage.list(sample))
        if (++keys > most)
            return false;
    return folders.size * pageCost <= count;
}


/***/ }),

/***/ 84619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ MissingObjects),
  fetchManifest: () => (/* binding */ fetchManifest),
  rt: () => (/* binding */ fetchObjects),
  oF: () => (/* binding */ manifestsOf),
  $y: () => (/* binding */ missingError),
  iU: () => (/* binding */ notCached),
  nothingFetched: () => (/* binding */ nothingFetched),
  _7: () => (/* binding */ parallel),
  Am: () => (/* binding */ unique),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/existence.js
var existence = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/js/data/lfs/remote.js
var remote = __webpack_require__(65353);
// EXTERNAL MODULE: ./build/js/data/places.js
var data_places = __webpack_require__(71015);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/lib/budget.js
var lib_budget = __webpack_require__(70249);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/js/lib/young-memory.js


/** Bytes of buffers after which the young ones are freed. */
const every = 16 << 20;
let since = 0;
let collect;
/**
 * Says that so many bytes have passed through buffers. A socket's buffers lie outside of V8's heap, and every 64 MB of them
 * V8 collects that heap whole (70 times for 1 GiB, a quarter of the time and 50 MB more at the peak), although all of them
 * are young: a minor collection frees them.
 */
function passed(bytes) {
    since += bytes;
    if (since < every)
        return;
    since = 0;
    collect ??= minorCollection();
    collect({ type: "minor" });
}
function minorCollection() {
    (0,external_node_v8_.setFlagsFromString)("--expose-gc");
    const found = (0,external_node_vm_.runInNewContext)("gc");
    (0,external_node_v8_.setFlagsFromString)("--no-expose-gc");
    // Without it memory is only a little larger.
    return typeof found === "function" ? (options) => Reflect.apply(found, undefined, [options]) : () => { };
}

// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
// EXTERNAL MODULE: ./build/js/storage/http-faults.js
var http_faults = __webpack_require__(3114);
// EXTERNAL MODULE: ./build/js/data/cache.js + 1 modules
var cache = __webpack_require__(64035);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/js/data/object-hash.js
var object_hash = __webpack_require__(19925);
;// CONCATENATED MODULE: ./build/js/data/hash-thread.js


// Text and no file of its own, so that it is in the bundle wherever that stands.
const source = `
const { parentPort } = require("node:worker_threads");
const { createHash } = require("node:crypto");
const hashes = new Map();
parentPort.on("message", ({ hash, algorithm, pieces }) => {
  if (pieces !== undefined) {
    if (!hashes.has(hash)) hashes.set(hash, createHash(algorithm));
    for (const piece of pieces) {
      hashes.get(hash).update(piece);
      // Freed at once: to collect it as garbage takes a quarter of a large object's time.
      piece.buffer.transfer?.(0);
    }
    parentPort.postMessage("");
    return;
  }
  parentPort.postMessage((hashes.get(hash) ?? createHash(algorithm)).digest("hex"));
  hashes.delete(hash);
});
`;
/** Starts a thread; it ends by `close`, and keeps no process alive. */
function openHashThread() {
    const worker = new external_node_worker_threads_.Worker(source, { eval: true, execArgv: [], env: {}, stdout: false });
    // Answers come in the order of the questions.
    const waiting = [];
    let failed;
    let started = 0;
    let busy = 0;
    worker.unref();
    worker.on("message", (hex) => {
        waiting.shift()?.resolve(hex);
        if (waiting.length === 0)
            worker.unref();
    });
    const fail = (error) => {
        failed = error;
        for (const one of waiting.splice(0))
            one.reject(error);
    };
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("the thread that hashes has ended")));
    const ask = (message, pieces = []) => new Promise((resolve, reject) => {
        if (failed !== undefined) {
            reject(failed);
            return;
        }
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(message, pieces.map((piece) => piece.buffer));
    });
    return {
        get busy() {
            return busy;
        },
        start(algorithm) {
            if (algorithm === "md5-dos2unix")
                return here(algorithm);
            const hash = started++;
            busy++;
            return {
                async update(pieces) {
                    await ask({ hash, algorithm, pieces }, pieces);
                },
                hex() {
                    busy--;
                    return ask({ hash, algorithm });
                },
            };
        },
        async close() {
            await worker.terminate();
        },
    };
}
/** On this thread: what only our own code can hash. */
function here(algorithm) {
    const hash = (0,object_hash/* objectHash */.G3)(algorithm);
    return {
        async update(pieces) {
            for (const piece of pieces)
                hash.update(piece);
        },
        hex: async () => hash.hex(),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/js/data/receive-line.js




/** Bytes after which a failure counts as the first one again. */
const headway = 1 << 20;
/** Opens nothing before it is asked for bytes. */
function openLine(options) {
    const { open, first, size, url } = options;
    let at = 0;
    let chunks = first === undefined ? undefined : following(first);
    let left;
    /** The byte before which the connection ends. */
    let end = size;
    async function close() {
        const ended = chunks;
        chunks = undefined;
        left = undefined;
        // One that nobody began to read is not ended by its iterator.
        first?.stream.destroy();
        await ended?.return?.();
    }
    async function next(start, until) {
        if (chunks === undefined || at !== start) {
            await close();
            if (open === undefined)
                throw new faults/* TransientError */.N_("the connection was cut", { startOver: true });
            const stream = await open(start, until);
            chunks = following({ head: [], stream });
            at = start;
            end = until;
        }
        if (left !== undefined)
            return left;
        const { value, done } = await chunks.next();
        return done === true ? undefined : value;
    }
    return {
        close,
        async take(start, length, until) {
            const pieces = [];
            let got = 0;
            let failures = 0;
            let failedAt = 0;
            while (got < length) {
                options.check();
                try {
                    const chunk = await next(start + got, until);
                    if (chunk === undefined) {
                        if (size === undefined)
                            return pieces;
                        throw new faults/* TransientError */.N_(`the connection ended after ${start + got} of ${size} bytes`);
                    }
                    const taken = chunk.bytes.subarray(0, length - got);
                    pieces.push(owned(taken, chunk.own));
                    left =
                        taken.length < chunk.bytes.length ? { ...chunk, bytes: chunk.bytes.subarray(taken.length) } : undefined;
                    got += taken.length;
                    at += taken.length;
                    options.moved(taken.length);
                    passed(taken.length);
                }
                catch (error) {
                    await close().catch(() => { });
                    options.check();
                    const fault = (0,http_faults/* lineFault */.fD)(error, url);
                    if (!(fault instanceof faults/* TransientError */.N_) || fault.startOver || open === undefined)
                        throw fault;
                    failures = got - failedAt >= headway ? 1 : failures + 1;
                    failedAt = got;
                    await options.pause(fault, Math.min(failures, faults/* attempts */.r2));
                }
            }
            // Read to its very end a connection serves the next request too.
            if (at === end && (await chunks?.next().catch(() => undefined))?.done === true)
                chunks = undefined;
            return pieces;
        },
    };
}
async function* following(first) {
    const { head } = first;
    for (let bytes = head.shift(); bytes !== undefined; bytes = head.shift())
        yield { bytes, own: false };
    first.handedOn?.();
    // A socket is read into new memory each time, which nobody else knows; other streams may keep what they give.
    const own = first.stream instanceof external_node_http_.IncomingMessage;
    for await (const bytes of first.stream)
        yield { bytes, own };
}
/** The bytes themselves where they are all of their memory, else a copy. */
function owned(bytes, own) {
    const { buffer } = bytes;
    const alone = own && buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
    return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/data/disk.js
var disk = __webpack_require__(34030);
;// CONCATENATED MODULE: ./build/js/data/receive-parts.js





/** Bytes of a part: what is fetched by one request, and held in memory until it is written and hashed. */
const partSize = 4 << 20;
/**
 * Takes an object into the cache part by part: fetched beside each other, written at their places, and hashed in order
 * as they arrive. `memory` is how many parts may be in memory. Returns the bytes' count.
 */
async function receiveParts(ctx, parts, memory, start) {
    const { digest, name, lines } = parts;
    const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(digest);
    const incoming = await ctx.cache.begin(digest);
    const hash = start(algorithm);
    let found;
    try {
        const file = await (0,promises_.open)(incoming.path, "wx");
        let bytes;
        try {
            bytes = await transfer(parts, file, hash, memory);
        }
        finally {
            await file.close();
        }
        found = hash.hex();
        if ((await found) !== hex)
            throw (0,cache/* mismatch */.J4)(name, digest, await found, bytes, parts.expected);
        await incoming.commit();
        return bytes;
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : (0,disk/* diskError */.wO)(error, ctx.cache.dir);
    }
    finally {
        // A hash that is given up has to be ended too.
        if (found === undefined)
            await hash.hex().catch(() => { });
        await Promise.all(lines.map((line) => line.close().catch(() => { })));
        await incoming.discard();
    }
}
async function transfer(parts, file, hash, memory) {
    const { name, size, expected, lines, stop } = parts;
    const whole = size ?? Number.MAX_SAFE_INTEGER;
    let failure;
    let ended = false;
    let next = 0;
    let bytes = 0;
    /** Each part is hashed after the one before it. */
    let hashed = Promise.resolve();
    const open = new Set();
    const fail = (error) => {
        failure ??= { error };
        stop(error);
    };
    async function read(line) {
        for (;;) {
            await memory.take(1);
            // Numbered when its memory is granted, so that the part whose turn it is to be hashed never waits for any.
            const start = next * partSize;
            if (failure !== undefined || ended || start >= whole) {
                memory.give(1);
                return;
            }
            next++;
            const length = Math.min(partSize, whole - start);
            const taken = line.take(start, length, lines.length > 1 ? start + length : whole);
            const written = taken.then((pieces) => writeAll(file, pieces, start));
            // Written first: the thread that hashes takes the memory over.
            hashed = hashed.then(async () => {
                await written;
                await hash.update(await taken);
            });
            const done = Promise.allSettled([hashed, written]).then((results) => {
                memory.give(1);
                for (const one of results)
                    if (one.status === "rejected")
                        fail(one.reason);
                open.delete(done);
            });
            open.add(done);
            try {
                const got = lengthOf(await taken);
                bytes += got;
                if (expected !== undefined && bytes > expected)
                    throw (0,cache/* tooMany */.Ot)(name, size, expected);
                if (got < length)
                    ended = true;
            }
            catch (error) {
                fail(error);
            }
        }
    }
    await Promise.all(lines.map(read));
    while (open.size > 0)
        await Promise.all(open);
    if (failure !== undefined)
        throw failure.error;
    return bytes;
}
async function writeAll(file, pieces, start) {
    const length = lengthOf(pieces);
    if (length === 0)
        return;
    let { bytesWritten: at } = await file.writev(pieces, start);
    if (at === length)
        return;
    const whole = Buffer.concat(pieces);
    while (at < length)
        at += (await file.write(whole, at, length - at, start + at)).bytesWritten;
}
const lengthOf = (pieces) => pieces.reduce((all, piece) => all + piece.length, 0);

;// CONCATENATED MODULE: ./build/js/data/receive.js










const MiB = 1 << 20;
/** Up to this size an object is held in memory whole and written at once. */
const wholeSize = 4 * MiB;
/** All objects held whole, together. */
const wholeMemory = 24 * MiB;
/** From this size on an object comes in parts beside each other. */
const parallelSize = 16 * MiB;
const partsAtOnce = 6;
const mostThreads = 2;
/** Threads are started when the first large object comes; end them by `close`. */
function openReceiver(ctx) {
    const { host } = ctx;
    const budget = (0,lib_budget/* openBudget */.a)(wholeMemory);
    const memory = (0,lib_budget/* openBudget */.a)(partsAtOnce);
    const threads = [];
    /** Storages that were asked for a part and gave the whole. */
    const rangeless = new Set();
    function thread() {
        const [idlest] = [...threads].sort((a, b) => a.busy - b.busy);
        const most = Math.max(1, Math.min(mostThreads, (0,external_node_os_.availableParallelism)() - 1));
        if (idlest !== undefined && (idlest.busy === 0 || threads.length >= most))
            return idlest;
        const fresh = openHashThread();
        threads.push(fresh);
        return fresh;
    }
    async function pause(place, wanted, report, fault, attempt) {
        if (fault.slowDown)
            report.slowDown();
        // Not `===`: the one attempt that brought wrong bytes is counted without coming by here.
        if (attempt >= faults/* attempts */.r2)
            throw (0,faults/* exhausted */.uW)(`${called(wanted)} cannot be read from ${place.storage.url}`, fault);
        await host.sleep((0,faults/* backOff */.fu)(host, fault, attempt));
    }
    async function once(place, wanted, report) {
        const name = `\`${wanted.name}\` from ${place.storage.url}`;
        const stored = await readPlace(place, wanted, {});
        if (stored === undefined)
            return undefined;
        const { stream, size } = stored;
        // It may fail while it waits to be read; whoever reads it hears of that.
        stream.on("error", () => { });
        try {
            if (size !== undefined && wanted.bytes !== undefined && size > wanted.bytes) {
                throw (0,cache/* tooMany */.Ot)(name, size, wanted.bytes);
            }
            if (size !== undefined && size > wholeSize) {
                return await inParts(place, wanted, report, stored, { head: [], stream }, name);
            }
            return await fromHead(place, wanted, report, stored, name);
        }
        catch (error) {
            stream.destroy();
            throw error;
        }
    }
    /** An object that is small, or may be. */
    async function fromHead(place, wanted, report, stored, name) {
        const { stream, size } = stored;
        let held = size ?? wholeSize;
        await budget.take(held);
        const release = () => {
            budget.give(held);
            held = 0;
        };
        try {
            const { chunks, length, ended } = await receive_collect(stream, size ?? wholeSize);
            if (!ended)
                return await inParts(place, wanted, report, stored, { head: chunks, stream, handedOn: release }, name);
            if (size !== undefined && length < size) {
                throw new faults/* TransientError */.N_(`the connection ended after ${length} of ${size} bytes`);
            }
            const [first = Buffer.alloc(0)] = chunks;
            const bytes = chunks.length > 1 ? Buffer.concat(chunks) : first;
            await ctx.cache.receiveBytes(bytes, wanted.digest, name, wanted.bytes);
            report.moved(length);
            return length;
        }
        finally {
            release();
        }
    }
    async function inParts(place, wanted, report, stored, first, name) {
        const { size } = stored;
        // Where it is a weak one it holds for no part; the digest vouches for the whole in any case.
        const etag = place.etag ?? (stored.etag?.startsWith("W/") ? undefined : stored.etag);
        const ranged = size !== undefined && !rangeless.has(place.storage.url);
        let failure;
        const options = {
            size,
            url: place.storage.url,
            check: () => {
                host.signal.throwIfAborted();
                if (failure !== undefined)
                    throw failure.error;
            },
            moved: report.moved,
            pause: (fault, attempt) => pause(place, wanted, report, fault, attempt),
            open: ranged
                ? async (start, until) => {
                    const part = await readPlace(place, wanted, { etag, range: { start, end: until - 1 } });
                    if (part === undefined)
                        throw new faults/* TransientError */.N_("the object was removed while it was read", { startOver: true });
                    if (start === 0 || part.range?.start === start)
                        return part.stream;
                    part.stream.destroy();
                    rangeless.add(place.storage.url);
                    throw new faults/* TransientError */.N_("the storage gives no parts of an object", { startOver: true });
                }
                : undefined,
        };
        const count = ranged && size > parallelSize ? Math.min(partsAtOnce, Math.ceil(size / partSize)) : 1;
        const lines = Array.from({ length: count }, (_, index) => openLine(index === 0 ? { ...options, first } : options));
        const { digest, bytes: expected } = wanted;
        const stop = (error) => {
            failure ??= { error };
        };
        const parts = { digest, name, size, expected, lines, stop };
        return receiveParts(ctx, parts, memory, (algorithm) => thread().start(algorithm));
    }
    return {
        async receive(place, wanted, report) {
            let damaged = false;
            for (let attempt = 1;; attempt++) {
                let arrived = 0;
                const moved = (bytes) => {
                    arrived += bytes;
                    report.moved(bytes);
                };
                try {
                    return await once(place, wanted, { slowDown: report.slowDown, moved });
                }
                catch (error) {
                    report.moved(-arrived);
                    host.signal.throwIfAborted();
                    const fault = (0,http_faults/* lineFault */.fD)(error, place.storage.url);
                    if (fault instanceof cache/* WrongBytes */.ls && !damaged)
                        damaged = true;
                    else if (fault instanceof faults/* TransientError */.N_)
                        await pause(place, wanted, report, fault, attempt);
                    else
                        throw fault;
                }
            }
        },
        async close() {
            await Promise.all(threads.map((one) => one.close()));
        },
    };
}
const called = (wanted) => `\`${wanted.name}\` (${wanted.digest})`;
/** One request for a place's object; what the storage refuses is told with the object's name. */
async function readPlace(place, wanted, options) {
    const { storage, key, version, etag } = place;
    try {
        return await storage.read(key, { version, etag, ...options });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`${called(wanted)}: ${error.message}`, {
            cause: error,
            ...(error.where === undefined ? {} : { where: error.where }),
            ...(error.fix === undefined ? {} : { fix: error.fix }),
        });
    }
}
/** What a stream holds, up to its end or until it is more than `limit` bytes: then it is left paused. */
function receive_collect(stream, limit) {
    return new Promise((resolve, reject) => {
        // One that failed while it waited for memory says so no second time.
        if (stream.destroyed || stream.errored) {
            reject(stream.errored ?? new faults/* TransientError */.N_("the connection was cut"));
            return;
        }
        const chunks = [];
        let length = 0;
        // Listeners and not `for await`: an iterator's set-up costs more than a small object's whole way.
        const settle = (ended) => {
            stream.off("data", take).off("end", end).off("close", close).off("error", reject);
            resolve({ chunks, length, ended });
        };
        const take = (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            passed(chunk.length);
            if (length <= limit)
                return;
            stream.pause();
            settle(false);
        };
        const end = () => settle(true);
        const close = () => reject(new faults/* TransientError */.N_("the connection was cut"));
        stream.on("data", take).on("end", end).on("close", close).on("error", reject);
    });
}

;// CONCATENATED MODULE: ./build/js/data/fetch.js








/** The start of a transfer. */
function nothingFetched() {
    return { objects: 0, bytes: 0, missing: [] };
}
/** Objects of the cache that are looked at together. */
const parallel = 32;
/**
 * Gets objects into the cache, as many at once as bring more, each verified as it arrives; absent ones are noted in
 * `into.missing`. What has arrived stays there if another fails.
 */
async function fetchObjects(ctx, wanted, into) {
    if (wanted.length === 0)
        return;
    await (0,remote/* expectObjects */.sx)(ctx, wanted);
    const progress = ctx.host.log.progress("pull");
    progress.total({ objects: wanted.length, ...knownBytes(wanted) });
    const receiver = openReceiver(ctx);
    try {
        for (const group of groupsOf(wanted)) {
            const [first] = group;
            const places = first === undefined ? [] : await (0,data_places/* placesOf */.ek)(ctx, first);
            const max = Math.min(...places.map(({ storage }) => storage.parallel ?? existence/* usualParallel */.wQ), 512);
            const { signal } = ctx.host;
            await (0,pool/* eachAdaptive */.W)(group, async (one, pace) => {
                const moved = (bytes) => progress.advance({ bytes });
                await fetchOne(ctx, receiver, one, into, { slowDown: pace.slowDown, moved });
                progress.advance({ objects: 1 });
            }, { max, now: () => performance.now(), signal });
        }
    }
    finally {
        progress.end();
        await receiver.close();
    }
}
/** Objects of one group come from storages of the same kind. */
function groupsOf(wanted) {
    const groups = new Map();
    for (const one of wanted) {
        const lfs = one.digest.startsWith("sha256:") ? "lfs" : "";
        const key = `${lfs} ${one.origin?.kind ?? ""} ${one.remote ?? ""}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
/** A directory's listing: from the cache, else fetched; it is kept only when all it names is sound. */
async function fetchManifest(ctx, wanted, into) {
    const { cache } = ctx;
    const wasThere = await cache.has(wanted.digest);
    if (!wasThere) {
        const receiver = openReceiver(ctx);
        try {
            // By way of the cache's file, so that its bytes are not in memory beside what is read from them.
            await fetchOne(ctx, receiver, wanted, into, { slowDown: () => { }, moved: () => { } });
        }
        finally {
            await receiver.close();
        }
    }
    try {
        return await cache.readDir(wanted.digest);
    }
    catch (error) {
        // What was there before may be somebody's only copy.
        if (error instanceof errors/* UserError */.yo && !wasThere)
            await cache.remove(wanted.digest);
        throw error;
    }
}
/** How many bytes will arrive, where every pin says so. */
function knownBytes(wanted) {
    const sizes = wanted.flatMap((one) => one.bytes ?? []);
    return sizes.length < wanted.length ? {} : { bytes: sizes.reduce((all, size) => all + size, 0) };
}
/** Asks each place in turn. */
async function fetchOne(ctx, receiver, wanted, into, report) {
    const places = await (0,data_places/* placesOf */.ek)(ctx, wanted);
    for (const place of places) {
        const bytes = await receiver.receive(place, wanted, report);
        if (bytes === undefined)
            continue;
        into.objects++;
        into.bytes += bytes;
        return;
    }
    into.missing.push({ wanted, remotes: places.map((place) => place.storage.url) });
}
/** Objects that no remote holds, as apart from a remote that cannot be asked: a caller may do without them. */
class MissingObjects extends errors/* UserError */.yo {
}
/** All that is missing, in one error that names each path, digest and remote. */
function missingError(missing) {
    const shown = missing.slice(0, 10).map(({ wanted }) => `  ${wanted.name}  ${wanted.digest}`);
    const more = missing.length > 10 ? [`  and ${missing.length - 10} more`] : [];
    const remotes = [...new Set(missing.flatMap((one) => one.remotes))];
    const what = missing.length === 1 ? "1 object is" : `${missing.length} objects are`;
    if (remotes.length === 0) {
        return new MissingObjects([`${what} not in the cache, and no remote is configured:`, ...shown, ...more].join("\n"), {
            fix: missing.every(({ wanted }) => wanted.digest.startsWith("sha256:"))
                ? "Name the Git LFS server: a Git remote (git remote add origin URL), or lfs.url."
                : "Name a remote in .dvc/config (dvc remote add -d NAME URL) or by the input `remote`.",
        });
    }
    return new MissingObjects([`${what} missing in ${remotes.join(" and ")}:`, ...shown, ...more].join("\n"), {
        fix: "Push from where the data was made (dvc push, or modelgate push), then run this again.",
    });
}
/** The wanted objects of a manifest's files. */
function wantedOf(manifest, under) {
    const remote = under.remote === undefined ? {} : { remote: under.remote };
    return manifest.entries.map(({ digest, path }) => ({ digest, name: (0,paths/* showPath */.P8)(join(under.name, path)), ...remote }));
}
/** Each digest once. */
function unique(wanted) {
    return [...new Map(wanted.map((one) => [one.digest, one])).values()];
}
/** Those not in the cache. */
async function notCached(ctx, wanted) {
    const absent = [];
    await (0,pool/* eachLimited */.k)(wanted, parallel, async (one) => {
        if (!(await ctx.cache.has(one.digest)))
            absent.push(one);
    });
    return absent;
}
/** The listings behind directory digests, each fetched where it must be. */
async function manifestsOf(ctx, wanted, into) {
    const found = new Map();
    const dirs = unique(wanted.filter((one) => (0,data_digest/* isDirDigest */.gn)(one.digest)));
    await (0,pool/* eachLimited */.k)(dirs, parallel, async (one) => {
        const manifest = await fetchManifest(ctx, one, into);
        if (manifest !== undefined)
            found.set(one.digest, manifest);
    });
    return found;
}
function join(name, path) {
    return path === "" ? name : `${name}/${path}`;
}


/***/ }),

/***/ 13363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ importPlace),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42929);

/** A storage of which nothing but reading is asked. */
function readOnly(url, read, exists = async () => true) {
    const refused = async () => {
        throw new Error(`${url} is only read`);
    };
    const storage = {
        url,
        read,
        exists,
        lists: false,
        list: () => {
            throw new Error(`${url} is not listed`);
        },
        write: refused,
        at: () => storage,
        close: async () => { },
    };
    return storage;
}
/** The source of an import, opened only if the places before it lack the object: another repository has to be fetched. */
function importPlace(imports, origin, digest) {
    const places = (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => imports.places(origin, digest));
    const storage = readOnly(origin.url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//"), async (_key, options) => {
        for (const { storage, key, version } of await places()) {
            const found = await storage.read(key, { ...options, version });
            if (found !== undefined)
                return found;
        }
        return undefined;
    }, async () => {
        for (const { storage, key, version } of await places())
            if (await storage.exists(key, version))
                return true;
        return false;
    });
    return { storage, key: digest };
}


/***/ }),

/***/ 65353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ pushLfs),
/* harmony export */   k6: () => (/* binding */ missingLfs),
/* harmony export */   sx: () => (/* binding */ expectObjects),
/* harmony export */   wf: () => (/* binding */ lfsPlaces)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83820);
/* harmony import */ var _storage_lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61614);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50111);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84619);
/* harmony import */ var _file_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40821);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84388);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6963);








/** Uploads at once, as many as Git LFS makes. */
const uploads = 8;
/** Where an object of Git LFS may come from. */
async function lfsPlaces(ctx, wanted) {
    const storage = await ctx.lfs();
    if (storage === undefined)
        return [];
    const bytes = wanted.bytes ?? (await sizeByIndex(ctx, wanted.digest));
    return bytes === undefined ? [] : [{ storage, key: keyOf(wanted.digest, bytes) }];
}
/** Lets the server know what is about to be asked for, so that its links come many at once. */
async function expectObjects(ctx, wanted) {
    const keys = wanted.flatMap(({ digest, bytes }) => digest.startsWith("sha256:") && bytes !== undefined ? [keyOf(digest, bytes)] : []);
    if (keys.length > 0)
        (await ctx.lfs())?.expect("download", keys);
}
/** Which of these objects the server lacks; of one whose size nobody knows it cannot be asked, and it counts as lacking. */
async function missingLfs(ctx, digests) {
    const storage = await needServer(ctx);
    const missing = [];
    const keys = new Map();
    for (const digest of digests) {
        const bytes = await sizeByIndex(ctx, digest);
        if (bytes === undefined)
            missing.push(digest);
        else
            keys.set(digest, keyOf(digest, bytes));
    }
    storage.expect("download", keys.values());
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(keys, _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .parallel */ ._7, async ([digest, key]) => {
        if (!(await storage.exists(key)))
            missing.push(digest);
    }, ctx.host.signal);
    return missing.sort();
}
/** Sends to the server what it lacks; an object that only the workspace has is taken into Git LFS's folder first. */
async function pushLfs(ctx, pins) {
    const storage = await needServer(ctx);
    const objects = new Map(pins.map((pin) => [pin.digest, pin]));
    storage.expect("download", [...objects.values()].map(keyOfPin));
    const absent = [];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(objects.values(), _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .parallel */ ._7, async (pin) => {
        if (!(await storage.exists(keyOfPin(pin))))
            absent.push(pin);
    }, ctx.host.signal);
    for (const pin of absent)
        await ensureStored(ctx, pin);
    storage.expect("upload", absent.map(keyOfPin));
    const progress = ctx.host.log.progress("push");
    progress.total({ objects: absent.length });
    let bytes = 0;
    try {
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(absent, uploads, async (pin) => {
            const size = pin.bytes ?? 0;
            await storage.write(keyOfPin(pin), { file: ctx.cache.objectPath(pin.digest), size });
            bytes += size;
            progress.advance({ objects: 1, bytes: size });
        }, ctx.host.signal);
    }
    finally {
        progress.end();
    }
    return { bytes, transferred: absent.length, reused: objects.size - absent.length };
}
async function ensureStored(ctx, pin) {
    if ((await ctx.cache.size(pin.digest)) === pin.bytes)
        return;
    const path = `${ctx.root}/${pin.path}`;
    const stats = (0,_file_state_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(path);
    const here = stats?.isFile() === true && Number(stats.size) === pin.bytes;
    if (here && (await (0,_file_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fileDigest */ .hd)(path, ctx.index, stats, "sha256")) === pin.digest)
        return ctx.cache.putFile(path, pin.digest);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${pin.path}\` is the Git LFS object ${pin.digest}, and neither Git LFS's folder nor the workspace has it`, { where: (0,_pin_js__WEBPACK_IMPORTED_MODULE_6__/* .whereOf */ .d)(pin), fix: "Push from where it was made (git lfs push --all), or pull it first." });
}
async function needServer(ctx) {
    const storage = await ctx.lfs();
    if (storage !== undefined)
        return storage;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("there are Git LFS objects, and nothing says which server keeps them", {
        fix: "Name it: git config lfs.url URL, or add the Git remote.",
    });
}
const sizes = new WeakMap();
/** What a caller does not say, Git's index may. */
async function sizeByIndex(ctx, digest) {
    const pins = await (0,_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPinsOf */ .H)(ctx);
    const known = sizes.get(pins) ?? new Map(pins.map((pin) => [pin.digest, pin.bytes ?? 0]));
    sizes.set(pins, known);
    return known.get(digest);
}
function keyOfPin(pin) {
    return keyOf(pin.digest, pin.bytes ?? 0);
}
function keyOf(digest, size) {
    return (0,_storage_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .lfsKey */ .Z9)({ oid: (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .objectName */ .Hd)(digest).hex, size });
}


/***/ }),

/***/ 84388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/** Where a pin says what it says. */
function whereOf(pin) {
    return pin.where ?? { file: pin.file };
}


/***/ }),

/***/ 71015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   tk: () => (/* binding */ cloudKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _storage_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);
/* harmony import */ var _imports_read_only_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13363);
/* harmony import */ var _lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65353);





/**
 * Where an object may be, in the order to ask: where a cloud-versioned remote keeps it by name, then the remotes by its
 * digest, then what it was imported from.
 */
async function placesOf(ctx, wanted) {
    if (wanted.digest.startsWith("sha256:"))
        return (0,_lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPlaces */ .wf)(ctx, wanted);
    const remotes = await ctx.reads(wanted.remote === undefined ? undefined : { remote: wanted.remote });
    const places = remotes.map(({ storage }) => ({ storage, key: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(wanted.digest) }));
    const { origin } = wanted;
    if (origin === undefined)
        return places;
    if (origin.kind === "cloud")
        return [...(await cloudPlaces(ctx, origin, wanted.bytes)), ...places];
    return [...places, (0,_imports_read_only_js__WEBPACK_IMPORTED_MODULE_4__/* .importPlace */ .P)(ctx.imports, origin, wanted.digest)];
}
/** Whether a place has the object still, by a question alone. */
async function isAt(host, { storage, key, version, said }) {
    if (said?.etag === undefined && said?.bytes === undefined)
        return storage.exists(key, version);
    const found = await (0,_storage_look_js__WEBPACK_IMPORTED_MODULE_1__.lookAt)(host, { storage, key, called: storage.url });
    if (found === undefined)
        return false;
    // GCS writes its etags in two forms.
    if (said.etag !== undefined && found.etag !== undefined && !storage.url.startsWith("gs:")) {
        return (0,_storage_look_js__WEBPACK_IMPORTED_MODULE_1__/* .bareEtag */ .A)(said.etag) === (0,_storage_look_js__WEBPACK_IMPORTED_MODULE_1__/* .bareEtag */ .A)(found.etag);
    }
    return said.bytes === undefined || found.size === undefined || said.bytes === found.size;
}
/** The remote that a pin names, else, where it is called otherwise by now, the default one: as DVC asks. */
async function cloudPlaces(ctx, origin, bytes) {
    const { remote, path, version, etag } = origin;
    const said = version === undefined ? { said: { etag, bytes } } : {};
    const known = remote !== undefined && ctx.config.remotes.has(remote.toLowerCase());
    const remotes = await ctx.reads(known ? { remote } : undefined);
    const key = cloudKey(ctx, path);
    return remotes.filter(({ scope }) => scope === "main").map(({ storage }) => ({ storage, key, version, ...said }));
}
/** A file's key in a cloud-versioned remote: its path below the folder that holds `.dvc`. */
function cloudKey(ctx, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(ctx.root, ctx.config.dvcRoot ?? ctx.root)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join("/");
    return below === "" ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(below, path);
}


/***/ }),

/***/ 70249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openBudget)
/* harmony export */ });
/** A budget of `total`. */
function openBudget(total) {
    let free = total;
    const waiting = [];
    return {
        async take(amount) {
            const wanted = Math.min(amount, total);
            if (waiting.length === 0 && wanted <= free) {
                free -= wanted;
                return;
            }
            await new Promise((go) => waiting.push({ amount: wanted, go }));
        },
        give(amount) {
            free += Math.min(amount, total);
            for (let [first] = waiting; first !== undefined && first.amount <= free; [first] = waiting) {
                free -= first.amount;
                waiting.shift();
                first.go();
            }
        },
    };
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bareEtag),
/* harmony export */   lookAt: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60871);

/** What a storage says of an object (size, etag) without its bytes being read; undefined where there is none. */
async function lookAt(host, { storage, key, version, called }) {
    const found = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(host, `cannot look into ${called}`, () => storage.read(key, { version }));
    found?.stream.destroy();
    return found;
}
/** An etag without its quotation marks and the sign of a weak one. */
function bareEtag(etag) {
    return etag.replace(/^W\//, "").replaceAll('"', "");
}


/***/ })

};

export const id = 742;
export const ids = [742];
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
  Cj: () => (/* binding */ fetchManifest),
  rt: () => (/* binding */ fetchObjects),
  oF: () => (/* binding */ manifestsOf),
  $y: () => (/* binding */ missingError),
  iU: () => (/* binding */ notCached),
  P2: () => (/* binding */ nothingFetched),
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

/***/ 40821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ statIfThere),
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   Gm: () => (/* binding */ isLinkTo),
/* harmony export */   U0: () => (/* binding */ rememberDigest),
/* harmony export */   YN: () => (/* binding */ knownDigest),
/* harmony export */   hd: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
/* harmony import */ var _object_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19925);







/** What stands at a path, links followed. Calls that wait: asking for one file costs less than handing the question on. */
function statIfThere(path) {
    return ask(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false }));
}
/** What stands at a path itself, without following a link. */
function lstatIfThere(path) {
    return ask(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false }));
}
/** The digest of one file, read only when it has changed since it was last read in this algorithm. */
async function fileDigest(absPath, index, stats, algorithm = "md5") {
    const known = knownDigest(absPath, index, stats, algorithm);
    if (known !== undefined)
        return known;
    const digest = `${algorithm}:${await (0,_object_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashObjectFile */ .Sk)(algorithm, absPath)}`;
    const after = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absPath, { bigint: true });
    if (after.mtimeNs === stats.mtimeNs && after.size === stats.size && index !== undefined) {
        rememberDigest(index, absPath, after, digest);
    }
    return digest;
}
/** Takes note of a file's digest. */
function rememberDigest(index, absPath, stats, digest) {
    index.put(indexKey(absPath, (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .objectName */ .Hd)(digest).algorithm), stats, digest);
}
/** A file of Git LFS may be asked for both its SHA-256 and, by a pipeline, its MD5: neither takes the other's place. */
function indexKey(absPath, algorithm) {
    return algorithm === "sha256" ? `${absPath}:sha256` : absPath;
}
/** The same without reading the file; undefined where it would have to be read. */
function knownDigest(absPath, index, stats, algorithm) {
    const known = index?.get(indexKey(absPath, algorithm), stats);
    return known !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .objectName */ .Hd)(known).algorithm === algorithm ? known : undefined;
}
/** Whether the file at a path is the very object: linked to the cache's file, so that nothing need be hashed. */
function isLinkTo(cache, digest, absPath, stats) {
    if (stats.isSymbolicLink()) {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(absPath);
        return ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absPath), target)) === cache.objectPath(digest);
    }
    if (stats.nlink < 2n)
        return false;
    const object = statIfThere(cache.objectPath(digest));
    return object !== undefined && object.ino === stats.ino && object.dev === stats.dev;
}
function ask(path, body) {
    try {
        return body();
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOTDIR"))
            return undefined;
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENAMETOOLONG"))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the name \`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(path)}\` is longer than this file system allows`, {
            fix: "Give the file a shorter name (most file systems take 255 bytes), and pin it again.",
            cause: error,
        });
    }
}


/***/ }),

/***/ 36192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commitOut),
/* harmony export */   V: () => (/* binding */ hashOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83820);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50111);
/* harmony import */ var _dir_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18958);
/* harmony import */ var _file_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40821);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48951);
/* harmony import */ var _list_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23253);









/** Hashes a file or directory as DVC does; undefined where nothing is there. */
async function hashOut(host, absPath, index, algorithm = "md5") {
    const stats = (0,_file_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfThere */ .CL)(absPath);
    if (stats === undefined)
        return undefined;
    if (!stats.isDirectory()) {
        const digest = await (0,_file_state_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(absPath, index, stats, algorithm);
        const bytes = Number(stats.size);
        const manifest = manifestOf(digest, [{ path: "", size: bytes, digest }]);
        return { digest, bytes, files: 1, manifest };
    }
    const found = await (0,_list_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .listTree */ .n)(absPath);
    const entries = await hashListed(host, absPath, found, index, algorithm);
    const { digest } = (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_3__/* .dirObject */ .Fp)(entries, algorithm);
    const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
    return { digest, bytes, files: entries.length, manifest: manifestOf(digest, entries) };
}
/** Hashes what stands at a path, puts every object into the cache and links the workspace to it as `cache.type` says. */
async function commitOut(host, cache, absPath, linkTypes, index, algorithm = "md5") {
    const out = await hashOut(host, absPath, index, algorithm);
    if (out === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is nothing at ${absPath} to put into the cache`);
    const place = keepsItsFile(linkTypes) ? undefined : (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlacer */ .c8)(cache, linkTypes);
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLimited */ .k)(out.manifest.entries, 8, async (entry) => {
        const file = entry.path === "" ? absPath : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absPath, ...entry.path.split("/"));
        if (!(await cache.has(entry.digest)))
            await cache.putFile(file, entry.digest);
        await place?.(entry.digest, file, false);
    }, host.signal);
    // Last, so that a listing in the cache implies its files.
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(out.digest) && !(await cache.has(out.digest))) {
        await cache.putBytes((0,_dir_object_js__WEBPACK_IMPORTED_MODULE_3__/* .dirObject */ .Fp)(out.manifest.entries, algorithm).bytes, out.digest);
    }
    return { digest: out.digest, bytes: out.bytes, files: out.files };
}
/** A file that is a copy (or may become a shared one) is left as it stands, like DVC does. */
function keepsItsFile(linkTypes) {
    return linkTypes[0] === "reflink" || linkTypes[0] === "copy" || linkTypes.length === 0;
}
async function hashListed(host, absDir, paths, index, algorithm) {
    const entries = new Map();
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLimited */ .k)(paths, 16, async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absDir, ...path.split("/"));
        const fault = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .dataPathFault */ .S7)(path);
        if (fault !== undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the name of ${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(file)} ${fault}: nobody could pull it`, {
                fix: "Rename the file, or name it in .dvcignore.",
            });
        }
        const stats = (0,_file_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfThere */ .CL)(file);
        if (stats === undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(file)} is a symbolic link to nothing (or was removed while it was read)`, {
                fix: "Remove the link, or put back what it points to.",
            });
        }
        entries.set(path, { path, size: Number(stats.size), digest: await (0,_file_state_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(file, index, stats, algorithm) });
    }, host.signal);
    return paths.flatMap((path) => entries.get(path) ?? []);
}
function manifestOf(digest, entries) {
    return { schema: "modelgate/manifest/1", source: "dvc", digest, entries };
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pointerLimit),
/* harmony export */   v: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

/** A pointer has fewer bytes than this: anything larger is a file of its own. */
const pointerLimit = 1024;
/** The version of today, and those of the tool before it was published. */
const versions = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1", "http://git-media.io/v/2"];
const marks = ["git-lfs", "hawser", "git-media"];
/**
 * Reads a pointer; undefined where the text is none. Text that begins as a pointer and breaks the specification is a
 * `UserError`: to take it for data, or for a pointer to something else, would both be wrong.
 */
function parsePointer(bytes, where) {
    if (bytes.length === 0 || bytes.length >= pointerLimit)
        return undefined;
    const text = Buffer.from(bytes).toString("utf8");
    const first = /^version ([^\n]*)/.exec(text)?.[1]?.replace(/\r$/, "");
    if (first === undefined || !marks.some((mark) => first.includes(mark)))
        return undefined;
    const broken = (what) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this Git LFS pointer ${what}`, {
        where,
        fix: "Write it anew with Git LFS: git add --renormalize, with git-lfs installed.",
    });
    if (!versions.includes(first))
        throw broken(`is of the unknown version ${JSON.stringify(first)}`);
    if (text.includes("\r"))
        throw broken("has Windows line ends");
    if (!text.endsWith("\n"))
        throw broken("does not end with a line end");
    const extensions = [];
    let oid;
    let size;
    let last = "";
    for (const line of text.slice(0, -1).split("\n").slice(1)) {
        const [, key, value] = /^([a-zA-Z0-9.-]+) (\S+)$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            throw broken(`has a line that is no key and value: ${shown(line)}`);
        if (key <= last)
            throw broken(`has the key \`${key}\` twice or out of its order`);
        last = key;
        if (key === "oid")
            oid = value;
        else if (key === "size")
            size = value;
        else if (/^ext-\d-\w[\w.-]*$/.test(key))
            extensions.push(key.slice("ext-0-".length));
        else
            throw broken(`has the unknown key \`${key}\``);
    }
    const hex = /^sha256:([0-9a-f]{64})$/.exec(oid ?? "")?.[1];
    if (hex === undefined)
        throw broken(oid === undefined ? "has no `oid`" : `names its content ${shown(oid)}, not by sha256`);
    if (size === undefined || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) {
        throw broken(size === undefined ? "has no `size`" : `has the size ${shown(size)}`);
    }
    return { oid: hex, size: Number(size), extensions };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 65353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ lfsPinsOf),
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
/* harmony import */ var _sources_lfs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92245);








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
const pinsOf = new WeakMap();
/** Git LFS's pins, read once for a context. */
function lfsPinsOf(ctx) {
    const known = pinsOf.get(ctx) ?? (0,_sources_lfs_js__WEBPACK_IMPORTED_MODULE_4__/* .findLfsPins */ .N)(ctx.host, ctx.root);
    pinsOf.set(ctx, known);
    return known;
}
const sizes = new WeakMap();
/** What a caller does not say, Git's index may. */
async function sizeByIndex(ctx, digest) {
    const pins = await lfsPinsOf(ctx);
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

/***/ 69057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
/* harmony import */ var _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40895);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42290);



/**
 * The files whose filter is Git LFS's and whose index entry is small enough for a pointer. One call of Git where there
 * are none. Files in conflict, links, and those that a sparse checkout leaves out are not among them.
 */
async function trackedFiles(host, root) {
    const at = { cwd: root, env: host.env };
    const listed = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["ls-files", "-z", "-t", "-s", "--", ":(top,attr:filter=lfs)"], at);
    const found = [];
    for (const entry of listed.split("\0")) {
        const [, tag, mode, blob = "", stage, path = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
        if (tag !== "H" || stage !== "0" || (mode !== "100644" && mode !== "100755"))
            continue;
        found.push({ path, executable: mode === "100755", blob });
    }
    const texts = await smallBlobs(host, root, new Set(found.map((one) => one.blob)));
    return found.flatMap(({ path, executable, blob }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [{ path, executable, blob, text }];
    });
}
/** Blobs that may be pointers, by name; their sizes are asked first, since others may be large. */
async function smallBlobs(host, root, blobs) {
    if (blobs.size === 0)
        return new Map();
    const at = { cwd: root, env: host.env };
    const input = [...blobs].map((name) => `${name}\n`).join("");
    const check = "--batch-check=%(objectname) %(objecttype) %(objectsize)";
    const sizes = await (0,_lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(["cat-file", check, "--buffer"], { ...at, input });
    const small = sizes
        .toString("latin1")
        .split("\n")
        .flatMap((line) => {
        const [name = "", type, size] = line.split(" ");
        return type === "blob" && Number(size) > 0 && Number(size) < _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerLimit */ .h ? [name] : [];
    });
    return (0,_lib_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(small, at);
}


/***/ }),

/***/ 48951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ makeWorkFolder),
/* harmony export */   c8: () => (/* binding */ openPlacer),
/* harmony export */   ij: () => (/* binding */ isLeftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34030);







/** What a disk says that cannot make a link of some type. */
const refusals = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "ENOTTY", "ENOSYS", "EINVAL", "EAGAIN"];
/** Copies up to this many bytes are made by reading and writing, which costs less than a call to copy a file. */
const small = 1 << 18;
/**
 * Places objects by the first of `cache.type` that the disk can do, as DVC does: a type that was refused once is not
 * tried again. Make one for each pin.
 */
function openPlacer(cache, linkTypes) {
    const refused = new Map();
    const made = new Set();
    const space = Buffer.allocUnsafeSlow(small);
    let newFileMode;
    /** A copy has the mode of any new file, and not the object's. */
    async function copy(object, temporary) {
        const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(object, "r");
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(from);
            const to = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
            try {
                newFileMode ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(to).mode & 0o777;
                if (size <= small) {
                    copyBytes(from, to, space, size);
                    return;
                }
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(to);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(from);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(object, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, newFileMode);
    }
    function reflink(object, temporary) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(object, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE_FORCE);
        newFileMode ??= modeOfNewFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(temporary));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, newFileMode);
    }
    async function make(type, object, temporary) {
        if (type === "reflink")
            reflink(object, temporary);
        else if (type === "symlink")
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(object, temporary);
        else if (type === "copy")
            await copy(object, temporary);
        // As in DVC: a file system bounds the links of one file, and data may hold any number of empty ones.
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(object).size === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx"));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(object, temporary);
    }
    async function link(types, object, temporary) {
        for (const type of types) {
            if (refused.has(type))
                continue;
            try {
                await make(type, object, temporary);
                return;
            }
            catch (error) {
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .clearAway */ .MB)(temporary);
                // This one object has as many links as it may have; the next one has not.
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EMLINK"))
                    continue;
                if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, ...refusals))
                    throw error;
                refused.set(type, error.code ?? error.message);
            }
        }
        const said = [...refused].map(([type, code]) => `${type}: ${code}`).join("; ");
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showPath */ .P8)(temporary)} cannot be linked to the cache in ${cache.dir} (${said})`, {
            fix: "Add `copy` to cache.type: dvc config cache.type reflink,copy",
        });
    }
    async function place(digest, target, executable) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
        // A link shares its mode with the cache, so that an executable file is a copy.
        const types = executable ? copies : linkTypes;
        if (!made.has(folder)) {
            makeWorkFolder(folder);
            made.add(folder);
        }
        const temporary = temporaryIn(folder);
        try {
            await link(types, cache.objectPath(digest), temporary);
            if (executable)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, (newFileMode ?? 0o644) | 0o100);
            moveTo(temporary, target);
        }
        catch (error) {
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .clearAway */ .MB)(temporary);
            throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .diskError */ .wO)(error, folder);
        }
    }
    return async (digest, target, executable) => {
        for (let attempt = 1;; attempt++) {
            try {
                await place(digest, target, executable);
                return;
            }
            catch (error) {
                if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOENT"))
                    throw error;
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cache.objectPath(digest), { throwIfNoEntry: false }) === undefined) {
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showPath */ .P8)(target)} needs the object ${digest}, which has gone from the cache meanwhile`, { fix: "Run this again.", cause: error });
                }
                // Another pull in this workspace takes our temporary file, or a folder still empty, for what a killed one left.
                if (attempt === 3)
                    throw error;
                made.delete((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
            }
        }
    };
}
const copies = ["reflink", "copy"];
/** Whether a file is one that a killed run of ours left under its temporary name. */
function isLeftover(path) {
    return /(^|[\\/])\.modelgate-[0-9a-f]{8}\.tmp$/.test(path);
}
function temporaryIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.modelgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.tmp`);
}
/** Makes a folder of the workspace with those above it. */
function makeWorkFolder(folder) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(folder);
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EEXIST", "ENOTDIR"))
            throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .diskError */ .wO)(error, folder);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showPath */ .P8)(folder)} should be a folder, and a file stands there or above it`, {
            fix: "Move that file away.",
            cause: error,
        });
    }
}
function copyBytes(from, to, space, size) {
    for (let at = 0; at < size;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(from, space, 0, size - at, at);
        if (read === 0)
            throw new Error("an object of the cache became shorter while it was read");
        for (let written = 0; written < read;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(to, space, written, read - written, at + written);
        at += read;
    }
}
function moveTo(temporary, target) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        // Windows does not replace a read-only file.
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EPERM", "EACCES"))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(target, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
}
/** The mode that this process's umask gives to a new file, learned by making one. */
function modeOfNewFile(folder) {
    const path = temporaryIn(folder);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).mode & 0o777;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}


/***/ }),

/***/ 23253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ listTree),
  I: () => (/* binding */ walkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
;// CONCATENATED MODULE: ./build/js/data/dvcignore.js


/**
 * The rules that hold for a folder: DVC's own, then the `.dvcignore` files from the root down to it.
 * A `.dvcignore` below the folder itself is refused by DVC, so that none is looked for there.
 */
async function readIgnore(root, absDir) {
    const rules = [".hg/", ".git/", ".git", ".dvc/"].flatMap((line) => ruleOf(line, ""));
    const below = (0,external_node_path_.relative)(root, absDir).split(external_node_path_.sep);
    for (let depth = 0; depth < below.length; depth++) {
        const dir = below.slice(0, depth).join("/");
        const text = await (0,read_if_there/* readTextIfThere */.pM)((0,external_node_path_.join)(root, dir, ".dvcignore"));
        for (const line of (text ?? "").split(/\r?\n/))
            rules.push(...ruleOf(line.trim(), dir));
    }
    return (path, isDir) => matches(rules, path, isDir);
}
/** The last rule that says something about a path decides. */
function matches(rules, path, isDir) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    for (let index = rules.length - 1; index >= 0; index--) {
        const rule = rules[index];
        if (rule === undefined || (rule.dirOnly && !isDir) || !path.startsWith(rule.below))
            continue;
        if (rule.regex.test(rule.byName ? name : path.slice(rule.below.length)))
            return rule.ignore;
    }
    return false;
}
/** One line in gitignore's form, anchored to the folder of its file. */
function ruleOf(line, dir) {
    if (line === "" || line.startsWith("#") || line === "/")
        return [];
    const ignore = !line.startsWith("!");
    let pattern = ignore ? line : line.slice(1);
    const dirOnly = pattern.endsWith("/");
    if (dirOnly)
        pattern = pattern.replace(/\/+$/, "");
    const anchored = pattern.includes("/");
    if (pattern.startsWith("/"))
        pattern = pattern.slice(1);
    const segments = pattern.split("/");
    const byName = !anchored && segments[0] !== "**";
    const source = segments.map((segment, index) => segmentSource(segment, index, segments.length)).join("");
    const below = dir === "" ? "" : `${dir}/`;
    try {
        return [{ ignore, dirOnly, below, byName, regex: new RegExp(`^${source}$`, "su") }];
    }
    catch {
        // Git drops a pattern with an invalid range; so does DVC.
        return [];
    }
}
function segmentSource(segment, index, count) {
    const last = index === count - 1;
    if (segment === "**")
        return last ? ".+" : "(?:.+/)?";
    return `${globSource(segment)}${last ? "" : "/"}`;
}
function globSource(segment) {
    let source = "";
    for (let index = 0; index < segment.length; index++) {
        const char = segment[index] ?? "";
        if (char === "*")
            source += "[^/]*";
        else if (char === "?")
            source += "[^/]";
        else if (char === "\\" && index + 1 < segment.length)
            source += escapeRegex(segment[++index] ?? "");
        else if (char === "[") {
            const end = segment.indexOf("]", index + (/^\[[!^]?\]/.test(segment.slice(index)) ? 3 : 1));
            if (end < 0)
                source += "\\[";
            else {
                const body = segment
                    .slice(index + 1, end)
                    .replace(/^[!^]/, "^")
                    .replace(/[\\[\]]/g, "\\$&");
                source += `[${body}]`;
                index = end;
            }
        }
        else
            source += escapeRegex(char);
    }
    return source;
}
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
/** The folder whose rules hold for a path: DVC's root, else Git's. */
async function ignoreRoot(absPath) {
    for (let dir = (0,external_node_path_.dirname)(absPath);; dir = (0,external_node_path_.dirname)(dir)) {
        for (const mark of [".dvc", ".git"]) {
            if (await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(dir, mark)))
                return dir;
        }
        if (dir === (0,external_node_path_.dirname)(dir))
            return (0,external_node_path_.dirname)(absPath);
    }
}

;// CONCATENATED MODULE: ./build/js/data/list-tree.js




/** The files below a directory, folder by folder, without what DVC ignores; linked folders are not entered. */
async function* walkTree(absDir) {
    const root = await ignoreRoot(absDir);
    const ignore = await readIgnore(root, absDir);
    const inRoot = (0,external_node_path_.relative)(root, absDir).split(external_node_path_.sep).join("/");
    const prefix = inRoot === "" ? "" : `${inRoot}/`;
    const folders = isInside(inRoot, ignore) ? [] : [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const names = [];
        const below = folder === "" ? "" : `${folder}/`;
        for (const entry of readFolder((0,external_node_path_.join)(absDir, folder))) {
            const kind = kindOf(absDir, below, entry, prefix, ignore);
            if (kind === "folder")
                folders.push(`${below}${entry.name}`);
            else if (kind === "file")
                names.push(entry.name);
        }
        yield { folder, names };
    }
}
/** The files below a directory, relative and sorted by code units. */
async function listTree(absDir) {
    const files = [];
    for await (const { folder, names } of walkTree(absDir)) {
        for (const name of names)
            files.push(folder === "" ? name : `${folder}/${name}`);
    }
    return files.sort((a, b) => (a < b ? -1 : 1));
}
/** Whether a directory stands in one that is ignored, or is ignored itself. */
function isInside(inRoot, ignore) {
    const parts = inRoot === "" ? [] : inRoot.split("/");
    return parts.some((_, index) => ignore(parts.slice(0, index + 1).join("/"), true));
}
function kindOf(absDir, below, entry, prefix, ignore) {
    const path = `${below}${entry.name}`;
    const link = entry.isSymbolicLink();
    const isFolder = entry.isDirectory() || (link && leadsToFolder((0,external_node_path_.join)(absDir, path)));
    if (ignore(`${prefix}${path}`, isFolder))
        return undefined;
    if (entry.name.includes("\ufffd"))
        refuseForeignName((0,external_node_path_.join)(absDir, below), entry.name);
    if (isFolder)
        return link ? undefined : "folder";
    if (entry.name === ".dvcignore") {
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(absDir, path)} stands inside a tracked directory, which DVC refuses`, {
            fix: "Move the .dvcignore to a folder above the directory.",
        });
    }
    return entry.isFile() || link ? "file" : undefined;
}
/** A folder that has gone meanwhile holds nothing. */
function readFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
            return [];
        throw error;
    }
}
/** Node reads bytes that are not UTF-8 as U+FFFD, and would write another file under that name. */
function refuseForeignName(folder, name) {
    for (const bytes of (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" })) {
        if (bytes.toString("utf8") !== name || bytes.equals(Buffer.from(name, "utf8")))
            continue;
        const shown = bytes
            .toString("latin1")
            .replace(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
        throw new errors/* UserError */.yo(`the name of \`${(0,external_node_path_.join)(folder, shown)}\` is not UTF-8, so that no listing can hold it`, {
            fix: "Rename the file, move it out of the tracked directory, or name it in .dvcignore. Nothing was changed.",
        });
    }
}
function leadsToFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOTDIR", "ELOOP"))
            return false;
        throw error;
    }
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
    const found = await (0,_storage_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t)(host, { storage, key, called: storage.url });
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

/***/ 92245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findLfsPins)
/* harmony export */ });
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42290);
/* harmony import */ var _lfs_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69057);


/** Every file that Git keeps as a Git LFS pointer, by Git's index: the workspace is not looked at. */
async function findLfsPins(host, root) {
    const pins = [];
    for (const { path, executable, text } of await (0,_lfs_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedFiles */ .O)(host, root)) {
        const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .v)(text, { file: path });
        // What was added without Git LFS is Git's own file. No bytes need no object.
        if (pointer === undefined || pointer.size === 0)
            continue;
        const [extension] = pointer.extensions;
        pins.push({
            path,
            source: "lfs",
            file: path,
            digest: `sha256:${pointer.oid}`,
            bytes: pointer.size,
            executable,
            cache: true,
            push: true,
            where: { file: path },
            ...(extension === undefined
                ? {}
                : { unsupported: `is kept through the Git LFS extension \`${extension}\`, which modelgate does not run` }),
        });
    }
    return pins;
}


/***/ }),

/***/ 98218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   TQ: () => (/* binding */ closureOf)
/* harmony export */ });
/** Whether `path` is `dir` or lies inside it; `.` holds everything. */
function below(path, dir) {
    return dir === "." || path === dir || path.startsWith(`${dir}/`);
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
/* harmony import */ var _data_lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65353);
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
    const pins = [...(await pinsOfLocks(bench, plan)), ...(await (0,_data_lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPinsOf */ .Hp)(await bench.data()))];
    const { artifact } = plan.model;
    if (artifact !== undefined && !pins.some((pin) => pin.path === artifact))
        wanted.add(artifact);
    return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(pin.path, path)));
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

/***/ 40895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ treeFiles),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60826);



/** The files of a commit, links and submodules left out; nothing is checked out. */
async function treeFiles(commit, options) {
    const listed = await gitOutput(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], options);
    return listed
        .toString("utf8")
        .split("\0")
        .flatMap((line) => {
        const [, mode = "", blob = "", size = "", path = ""] = /^(100\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
        return path === "" ? [] : [{ path, mode, blob, size: Number(size) }];
    });
}
/** The bytes of blobs by their names, all of them in one process; bound their sizes before. */
async function readBlobs(blobs, options) {
    const found = new Map();
    const names = [...new Set(blobs)];
    if (names.length === 0)
        return found;
    const input = names.map((name) => `${name}\n`).join("");
    const output = await gitOutput(["cat-file", "--batch", "--buffer"], { ...options, input });
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [name = "", type, size] = output.toString("latin1", at, end).split(" ");
        if (type !== "blob")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Git does not have the object ${name}`, {
                fix: "Fetch it: git fetch --unshallow, or a full clone.",
            });
        found.set(name, output.subarray(end + 1, end + 1 + Number(size)));
        at = end + Number(size) + 2;
    }
    return found;
}
/** Output that is no text; a failure is the user's to mend. */
function gitOutput(args, options) {
    const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: options.cwd, env, windowsHide: true });
        const out = [];
        let said = "";
        child.stdout.on("data", (data) => out.push(data));
        child.stderr.on("data", (data) => {
            said = `${said}${data.toString("utf8")}`.slice(-2000);
        });
        child.on("error", (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git could not be started: ${cause.message}`, { cause })));
        child.on("close", (code) => {
            if (code === 0)
                resolve(Buffer.concat(out));
            else
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git ${args[0] ?? ""} failed: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrls */ .sK)(said.trim())}`));
        });
        // A process that ends early says why by its exit code, which `close` reports.
        child.stdin.on("error", () => { });
        child.stdin.end(options.input ?? "");
    });
}


/***/ }),

/***/ 52103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ ofPin),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   h1: () => (/* binding */ openContents),
/* harmony export */   k$: () => (/* binding */ lockItemOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50111);
/* harmony import */ var _data_dir_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18958);
/* harmony import */ var _data_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84619);
/* harmony import */ var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36192);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51303);









/** Opens the workspace's contents; `pins` is read at each question, and may change as stages run, `paths` are its keys. */
function openContents(ctx, pins, paths) {
    const seen = new Map();
    const asked = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIndex */ .A)();
    const pinned = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIndex */ .A)(paths);
    const where = (path) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .insideRoot */ .p0)(ctx.root, path, { file: path });
    async function hash(path) {
        const absolute = path === "." ? ctx.root : await where(path);
        const found = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOut */ .V)(ctx.host, absolute, ctx.data.index);
        if (found === undefined)
            return undefined;
        if ((0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(found.digest)) {
            return { digest: found.digest, bytes: found.bytes, files: found.files, executable: false, from: "workspace" };
        }
        const executable = ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mode & 0o111) !== 0;
        return { digest: found.digest, bytes: found.bytes, files: undefined, executable, from: "workspace" };
    }
    const here = (path) => {
        const known = seen.get(path);
        if (known !== undefined)
            return known;
        const found = hash(path);
        seen.set(path, found);
        asked.add(path);
        return found;
    };
    async function absent(path) {
        const missing = [];
        for (const one of pinned.related(path)) {
            const pin = pins.get(one);
            if (pin !== undefined && !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.root, pin.path))))
                missing.push(pin);
        }
        return missing;
    }
    /** The files a pin stands for, paths relative to the pin. */
    async function entriesOf(pin) {
        if (!(0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(pin.digest))
            return [{ path: "", digest: pin.digest, ...sizeOf(pin.bytes) }];
        if (pin.manifest !== undefined)
            return pin.manifest.entries;
        const remote = pin.remote === undefined ? {} : { remote: pin.remote };
        const origin = pin.origin === undefined ? {} : { origin: pin.origin };
        const wanted = { digest: pin.digest, name: pin.path, ...remote, ...origin };
        const manifest = await (0,_data_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(ctx.data, wanted, (0,_data_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingFetched */ .P2)());
        return manifest?.entries;
    }
    async function fromPins(path, missing) {
        const exact = missing.find((pin) => pin.path === path);
        if (exact !== undefined)
            return ofPin(exact);
        const above = missing.find((pin) => isBelow(path, pin.path));
        const found = await here(path);
        if (above !== undefined && found === undefined) {
            const below = under((await entriesOf(above)) ?? [], node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(above.path, path));
            const [only] = below;
            if (below.length === 1 && only?.path === "")
                return fromFile(only);
            return below.length === 0 ? undefined : fromTree(below);
        }
        const parts = [];
        for (const pin of missing) {
            if (!isBelow(pin.path, path))
                continue;
            const entries = await entriesOf(pin);
            if (entries === undefined)
                return undefined;
            const base = path === "." ? pin.path : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(path, pin.path);
            for (const entry of entries)
                parts.push({ ...entry, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(base, entry.path) });
        }
        if (parts.length === 0)
            return found;
        if (found !== undefined && (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(found.digest)) {
            const tree = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOut */ .V)(ctx.host, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.root, path), ctx.data.index);
            parts.push(...(tree?.manifest.entries ?? []));
        }
        return fromTree(parts);
    }
    return {
        pins,
        here,
        absent,
        async is(path, content, digest) {
            if (content.digest === digest)
                return true;
            if (content.from !== "workspace" || !digest.startsWith("md5-dos2unix:"))
                return false;
            const absolute = path === "." ? ctx.root : await where(path);
            const found = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOut */ .V)(ctx.host, absolute, ctx.data.index, "md5-dos2unix");
            return found?.digest === digest;
        },
        async of(path) {
            const missing = await absent(path);
            return missing.length === 0 ? here(path) : fromPins(path, missing);
        },
        async text(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await where(path), "utf8");
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
                    return undefined;
                throw error;
            }
        },
        forget(paths) {
            for (const path of paths) {
                for (const key of asked.related(path)) {
                    seen.delete(key);
                    asked.delete(key);
                }
            }
        },
    };
}
/** Whether `path` lies somewhere below `folder`. */
function isBelow(path, folder) {
    return folder === "." ? path !== "." : path.startsWith(`${folder}/`);
}
/** What a pin says it holds. */
function ofPin(pin) {
    if (pin.digest === "" || pin.unsupported !== undefined)
        return undefined;
    const files = (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(pin.digest) ? pin.files : undefined;
    return { digest: pin.digest, bytes: pin.bytes, files, executable: pin.executable ?? false, from: "pin" };
}
function under(entries, inner) {
    return entries.flatMap((entry) => {
        if (entry.path === inner)
            return [{ ...entry, path: "" }];
        return isBelow(entry.path, inner) ? [{ ...entry, path: entry.path.slice(inner.length + 1) }] : [];
    });
}
function fromFile(entry) {
    return { digest: entry.digest, bytes: entry.size, files: undefined, executable: false, from: "pin" };
}
function fromTree(entries) {
    const { digest } = (0,_data_dir_object_js__WEBPACK_IMPORTED_MODULE_2__/* .dirObject */ .Fp)(entries);
    const sizes = entries.map((entry) => entry.size);
    const bytes = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
    return { digest, bytes, files: entries.length, executable: false, from: "pin" };
}
function sizeOf(bytes) {
    return bytes === undefined ? {} : { size: bytes };
}
async function exists(absPath) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absPath);
        return true;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return false;
        throw error;
    }
}
/** The item that dvc.lock holds of a content, keys in DVC's order. */
function lockItemOf(spelled, content) {
    const item = new Map([
        ["path", spelled],
        ["hash", "md5"],
        ["md5", content.digest.slice(content.digest.indexOf(":") + 1)],
    ]);
    if (content.bytes !== undefined)
        item.set("size", BigInt(content.bytes));
    if (content.files !== undefined)
        item.set("nfiles", BigInt(content.files));
    if (content.executable)
        item.set("isexec", true);
    return item;
}


/***/ }),

/***/ 24855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58020);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52103);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77997);





/** The stages that targets name with all they depend on (or alone), in the order in which they run; none: all. */
function selectStages(pipeline, targets, alone = false) {
    const named = targets.flatMap((target) => match(pipeline, target));
    const chosen = new Set(named);
    const addresses = targets.length === 0
        ? pipeline.order
        : alone
            ? pipeline.order.filter((address) => chosen.has(address))
            : (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .withUpstream */ .S)(pipeline, named);
    return addresses.flatMap((address) => pipeline.stages.get(address) ?? []);
}
/** A stage, a foreach or matrix group, a dvc.yaml, a `.dvc` file, a folder, or the path of an out. */
function match(pipeline, written) {
    const target = written.replace(/^\.\//, "").replace(/^dvc\.yaml:/, "");
    if (pipeline.stages.has(target))
        return [target];
    const stages = [...pipeline.stages.values()];
    const addresses = (test) => stages.filter(test).map((stage) => stage.address);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target).replace(/(?<=.)\/+$/, "");
    const tries = [
        addresses((stage) => stage.address.startsWith(`${target}@`)),
        addresses((stage) => stage.file === path),
        addresses((stage) => stage.outs.some((out) => out.path === path || (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(path, out.path))),
        addresses((stage) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(stage.file, path)),
    ];
    const found = tries.find((one) => one.length > 0);
    if (found !== undefined)
        return found;
    const data = [...pipeline.data.values()].some((node) => node.path === path || node.file === path);
    if (data || pipeline.files.includes(path))
        return [];
    const known = [...pipeline.stages.keys(), ...pipeline.files];
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(target, known);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no stage, dvc.yaml or output \`${written}\``, {
        fix: near !== undefined
            ? `Did you mean \`${near}\`?`
            : known.length === 0
                ? "There is no dvc.yaml in this repository."
                : `Stages: ${[...pipeline.stages.keys()].slice(0, 20).join(", ")}.`,
    });
}


/***/ })

};

export const id = 5353;
export const ids = [5353];
export const modules = {
  /***/
  10375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DX: () => (
          /* binding */
          eachOn
        ),
        /* harmony export */
        aS: () => (
          /* binding */
          absentFrom
        ),
        /* harmony export */
        wQ: () => (
          /* binding */
          usualParallel
        )
        /* harmony export */
      });
      var _lib_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83820);
      var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50111);
      const usualParallel = 64;
      const fewest = 1024;
      const pageSize = 1e3;
      const pageCost = 4;
      function eachOn(host, storage, items, body) {
        let heard = storage.complaints?.();
        return (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_0__.W)(items, async (item, pace) => {
          await body(item);
          const complaints = storage.complaints?.();
          if (complaints === heard)
            return;
          heard = complaints;
          pace.slowDown();
        }, { max: storage.parallel ?? usualParallel, now: () => performance.now(), signal: host.signal });
      }
      async function absentFrom(host, storages, digests) {
        let absent = new Set(digests);
        for (const storage of storages) {
          if (absent.size === 0)
            break;
          absent = await absentFromOne(host, storage, absent);
        }
        return absent;
      }
      async function absentFromOne(host, storage, digests) {
        const absent = /* @__PURE__ */ new Set();
        for (const asked of layoutsOf(digests)) {
          if (await listsFaster(storage, asked)) {
            await eachOn(host, storage, asked.folders, async ([folder, files]) => {
              const left = new Map(files);
              for await (const name of storage.list(folder))
                left.delete(name);
              for (const digest of left.values())
                absent.add(digest);
            });
          } else {
            const keys = [...asked.folders].flatMap(([folder, files]) => [...files].map((file) => [folder, ...file]));
            await eachOn(host, storage, keys, async ([folder, name, digest]) => {
              if (!await storage.exists(`${folder}${name}`))
                absent.add(digest);
            });
          }
        }
        return absent;
      }
      function layoutsOf(digests) {
        const layouts = /* @__PURE__ */ new Map();
        for (const digest of digests) {
          const key = (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.T5)(digest);
          const slash = key.lastIndexOf("/") + 1;
          const folder = key.slice(0, slash);
          const base = folder.slice(0, -"aa/".length);
          const layout = layouts.get(base) ?? { count: 0, folders: /* @__PURE__ */ new Map() };
          const files = layout.folders.get(folder) ?? /* @__PURE__ */ new Map();
          files.set(key.slice(slash), digest);
          layout.folders.set(folder, files);
          layout.count++;
          layouts.set(base, layout);
        }
        return [...layouts.values()];
      }
      async function listsFaster(storage, { count, folders }) {
        const [sample] = folders.keys();
        if (!storage.lists || count < fewest || sample === void 0)
          return false;
        const most = Math.floor(count / (folders.size * pageCost)) * pageSize;
        let keys = 0;
        for await (const _ of storage.list(sample))
          if (++keys > most)
            return false;
        return folders.size * pageCost <= count;
      }
    })
  ),
  /***/
  84619: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        LN: () => (
          /* binding */
          MissingObjects
        ),
        fetchManifest: () => (
          /* binding */
          fetchManifest
        ),
        rt: () => (
          /* binding */
          fetchObjects
        ),
        oF: () => (
          /* binding */
          manifestsOf
        ),
        $y: () => (
          /* binding */
          missingError
        ),
        iU: () => (
          /* binding */
          notCached
        ),
        nothingFetched: () => (
          /* binding */
          nothingFetched
        ),
        _7: () => (
          /* binding */
          parallel
        ),
        Am: () => (
          /* binding */
          unique
        ),
        Lm: () => (
          /* binding */
          wantedOf
        )
      });
      var errors = __webpack_require__(18175);
      var paths = __webpack_require__(9470);
      var pool = __webpack_require__(83820);
      var data_digest = __webpack_require__(50111);
      var existence = __webpack_require__(10375);
      var remote = __webpack_require__(65353);
      var data_places = __webpack_require__(71015);
      var external_node_os_ = __webpack_require__(48161);
      var lib_budget = __webpack_require__(70249);
      var external_node_v8_ = __webpack_require__(78877);
      var external_node_vm_ = __webpack_require__(30714);
      ;
      const every = 16 << 20;
      let since = 0;
      let collect;
      function passed(bytes) {
        since += bytes;
        if (since < every)
          return;
        since = 0;
        collect ??= minorCollection();
        collect({ type: "minor" });
      }
      function minorCollection() {
        (0, external_node_v8_.setFlagsFromString)("--expose-gc");
        const found = (0, external_node_vm_.runInNewContext)("gc");
        (0, external_node_v8_.setFlagsFromString)("--no-expose-gc");
        return typeof found === "function" ? (options) => Reflect.apply(found, void 0, [options]) : () => {
        };
      }
      var faults = __webpack_require__(60871);
      var http_faults = __webpack_require__(3114);
      var cache = __webpack_require__(64035);
      var external_node_worker_threads_ = __webpack_require__(75919);
      var object_hash = __webpack_require__(19925);
      ;
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
      function openHashThread() {
        const worker = new external_node_worker_threads_.Worker(source, { eval: true, execArgv: [], env: {}, stdout: false });
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
          if (failed !== void 0) {
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
              }
            };
          },
          async close() {
            await worker.terminate();
          }
        };
      }
      function here(algorithm) {
        const hash = (0, object_hash.G3)(algorithm);
        return {
          async update(pieces) {
            for (const piece of pieces)
              hash.update(piece);
          },
          hex: async () => hash.hex()
        };
      }
      var external_node_http_ = __webpack_require__(37067);
      ;
      const headway = 1 << 20;
      function openLine(options) {
        const { open, first, size, url } = options;
        let at = 0;
        let chunks = first === void 0 ? void 0 : following(first);
        let left;
        let end = size;
        async function close() {
          const ended = chunks;
          chunks = void 0;
          left = void 0;
          first?.stream.destroy();
          await ended?.return?.();
        }
        async function next(start, until) {
          if (chunks === void 0 || at !== start) {
            await close();
            if (open === void 0)
              throw new faults.N_("the connection was cut", { startOver: true });
            const stream = await open(start, until);
            chunks = following({ head: [], stream });
            at = start;
            end = until;
          }
          if (left !== void 0)
            return left;
          const { value, done } = await chunks.next();
          return done === true ? void 0 : value;
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
                if (chunk === void 0) {
                  if (size === void 0)
                    return pieces;
                  throw new faults.N_(`the connection ended after ${start + got} of ${size} bytes`);
                }
                const taken = chunk.bytes.subarray(0, length - got);
                pieces.push(owned(taken, chunk.own));
                left = taken.length < chunk.bytes.length ? { ...chunk, bytes: chunk.bytes.subarray(taken.length) } : void 0;
                got += taken.length;
                at += taken.length;
                options.moved(taken.length);
                passed(taken.length);
              } catch (error) {
                await close().catch(() => {
                });
                options.check();
                const fault = (0, http_faults.fD)(error, url);
                if (!(fault instanceof faults.N_) || fault.startOver || open === void 0)
                  throw fault;
                failures = got - failedAt >= headway ? 1 : failures + 1;
                failedAt = got;
                await options.pause(fault, Math.min(failures, faults.r2));
              }
            }
            if (at === end && (await chunks?.next().catch(() => void 0))?.done === true)
              chunks = void 0;
            return pieces;
          }
        };
      }
      async function* following(first) {
        const { head } = first;
        for (let bytes = head.shift(); bytes !== void 0; bytes = head.shift())
          yield { bytes, own: false };
        first.handedOn?.();
        const own = first.stream instanceof external_node_http_.IncomingMessage;
        for await (const bytes of first.stream)
          yield { bytes, own };
      }
      function owned(bytes, own) {
        const { buffer } = bytes;
        const alone = own && buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
        return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
      }
      var promises_ = __webpack_require__(51455);
      var disk = __webpack_require__(34030);
      ;
      const partSize = 4 << 20;
      async function receiveParts(ctx, parts, memory, start) {
        const { digest, name, lines } = parts;
        const { algorithm, hex } = (0, data_digest.Hd)(digest);
        const incoming = await ctx.cache.begin(digest);
        const hash = start(algorithm);
        let found;
        try {
          const file = await (0, promises_.open)(incoming.path, "wx");
          let bytes;
          try {
            bytes = await transfer(parts, file, hash, memory);
          } finally {
            await file.close();
          }
          found = hash.hex();
          if (await found !== hex)
            throw (0, cache.J4)(name, digest, await found, bytes, parts.expected);
          await incoming.commit();
          return bytes;
        } catch (error) {
          throw error instanceof errors.yo ? error : (0, disk.wO)(error, ctx.cache.dir);
        } finally {
          if (found === void 0)
            await hash.hex().catch(() => {
            });
          await Promise.all(lines.map((line) => line.close().catch(() => {
          })));
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
        let hashed = Promise.resolve();
        const open = /* @__PURE__ */ new Set();
        const fail = (error) => {
          failure ??= { error };
          stop(error);
        };
        async function read(line) {
          for (; ; ) {
            await memory.take(1);
            const start = next * partSize;
            if (failure !== void 0 || ended || start >= whole) {
              memory.give(1);
              return;
            }
            next++;
            const length = Math.min(partSize, whole - start);
            const taken = line.take(start, length, lines.length > 1 ? start + length : whole);
            const written = taken.then((pieces) => writeAll(file, pieces, start));
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
              if (expected !== void 0 && bytes > expected)
                throw (0, cache.Ot)(name, size, expected);
              if (got < length)
                ended = true;
            } catch (error) {
              fail(error);
            }
          }
        }
        await Promise.all(lines.map(read));
        while (open.size > 0)
          await Promise.all(open);
        if (failure !== void 0)
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
      ;
      const MiB = 1 << 20;
      const wholeSize = 4 * MiB;
      const wholeMemory = 24 * MiB;
      const parallelSize = 16 * MiB;
      const partsAtOnce = 6;
      const mostThreads = 2;
      function openReceiver(ctx) {
        const { host } = ctx;
        const budget = (0, lib_budget.a)(wholeMemory);
        const memory = (0, lib_budget.a)(partsAtOnce);
        const threads = [];
        const rangeless = /* @__PURE__ */ new Set();
        function thread() {
          const [idlest] = [...threads].sort((a, b) => a.busy - b.busy);
          const most = Math.max(1, Math.min(mostThreads, (0, external_node_os_.availableParallelism)() - 1));
          if (idlest !== void 0 && (idlest.busy === 0 || threads.length >= most))
            return idlest;
          const fresh = openHashThread();
          threads.push(fresh);
          return fresh;
        }
        async function pause(place, wanted, report, fault, attempt) {
          if (fault.slowDown)
            report.slowDown();
          if (attempt >= faults.r2)
            throw (0, faults.uW)(`${called(wanted)} cannot be read from ${place.storage.url}`, fault);
          await host.sleep((0, faults.fu)(host, fault, attempt));
        }
        async function once(place, wanted, report) {
          const name = `\`${wanted.name}\` from ${place.storage.url}`;
          const stored = await readPlace(place, wanted, {});
          if (stored === void 0)
            return void 0;
          const { stream, size } = stored;
          stream.on("error", () => {
          });
          try {
            if (size !== void 0 && wanted.bytes !== void 0 && size > wanted.bytes) {
              throw (0, cache.Ot)(name, size, wanted.bytes);
            }
            if (size !== void 0 && size > wholeSize) {
              return await inParts(place, wanted, report, stored, { head: [], stream }, name);
            }
            return await fromHead(place, wanted, report, stored, name);
          } catch (error) {
            stream.destroy();
            throw error;
          }
        }
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
            if (size !== void 0 && length < size) {
              throw new faults.N_(`the connection ended after ${length} of ${size} bytes`);
            }
            const [first = Buffer.alloc(0)] = chunks;
            const bytes = chunks.length > 1 ? Buffer.concat(chunks) : first;
            await ctx.cache.receiveBytes(bytes, wanted.digest, name, wanted.bytes);
            report.moved(length);
            return length;
          } finally {
            release();
          }
        }
        async function inParts(place, wanted, report, stored, first, name) {
          const { size } = stored;
          const etag = place.etag ?? (stored.etag?.startsWith("W/") ? void 0 : stored.etag);
          const ranged = size !== void 0 && !rangeless.has(place.storage.url);
          let failure;
          const options = {
            size,
            url: place.storage.url,
            check: () => {
              host.signal.throwIfAborted();
              if (failure !== void 0)
                throw failure.error;
            },
            moved: report.moved,
            pause: (fault, attempt) => pause(place, wanted, report, fault, attempt),
            open: ranged ? async (start, until) => {
              const part = await readPlace(place, wanted, { etag, range: { start, end: until - 1 } });
              if (part === void 0)
                throw new faults.N_("the object was removed while it was read", { startOver: true });
              if (start === 0 || part.range?.start === start)
                return part.stream;
              part.stream.destroy();
              rangeless.add(place.storage.url);
              throw new faults.N_("the storage gives no parts of an object", { startOver: true });
            } : void 0
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
            for (let attempt = 1; ; attempt++) {
              let arrived = 0;
              const moved = (bytes) => {
                arrived += bytes;
                report.moved(bytes);
              };
              try {
                return await once(place, wanted, { slowDown: report.slowDown, moved });
              } catch (error) {
                report.moved(-arrived);
                host.signal.throwIfAborted();
                const fault = (0, http_faults.fD)(error, place.storage.url);
                if (fault instanceof cache.ls && !damaged)
                  damaged = true;
                else if (fault instanceof faults.N_)
                  await pause(place, wanted, report, fault, attempt);
                else
                  throw fault;
              }
            }
          },
          async close() {
            await Promise.all(threads.map((one) => one.close()));
          }
        };
      }
      const called = (wanted) => `\`${wanted.name}\` (${wanted.digest})`;
      async function readPlace(place, wanted, options) {
        const { storage, key, version, etag } = place;
        try {
          return await storage.read(key, { version, etag, ...options });
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          throw new errors.yo(`${called(wanted)}: ${error.message}`, {
            cause: error,
            ...error.where === void 0 ? {} : { where: error.where },
            ...error.fix === void 0 ? {} : { fix: error.fix }
          });
        }
      }
      function receive_collect(stream, limit) {
        return new Promise((resolve, reject) => {
          if (stream.destroyed || stream.errored) {
            reject(stream.errored ?? new faults.N_("the connection was cut"));
            return;
          }
          const chunks = [];
          let length = 0;
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
          const close = () => reject(new faults.N_("the connection was cut"));
          stream.on("data", take).on("end", end).on("close", close).on("error", reject);
        });
      }
      ;
      function nothingFetched() {
        return { objects: 0, bytes: 0, missing: [] };
      }
      const parallel = 32;
      async function fetchObjects(ctx, wanted, into) {
        if (wanted.length === 0)
          return;
        await (0, remote.sx)(ctx, wanted);
        const progress = ctx.host.log.progress("pull");
        progress.total({ objects: wanted.length, ...knownBytes(wanted) });
        const receiver = openReceiver(ctx);
        try {
          for (const group of groupsOf(wanted)) {
            const [first] = group;
            const places = first === void 0 ? [] : await (0, data_places.ek)(ctx, first);
            const max = Math.min(...places.map(({ storage }) => storage.parallel ?? existence.wQ), 512);
            const { signal } = ctx.host;
            await (0, pool.W)(group, async (one, pace) => {
              const moved = (bytes) => progress.advance({ bytes });
              await fetchOne(ctx, receiver, one, into, { slowDown: pace.slowDown, moved });
              progress.advance({ objects: 1 });
            }, { max, now: () => performance.now(), signal });
          }
        } finally {
          progress.end();
          await receiver.close();
        }
      }
      function groupsOf(wanted) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of wanted) {
          const lfs = one.digest.startsWith("sha256:") ? "lfs" : "";
          const key = `${lfs} ${one.origin?.kind ?? ""} ${one.remote ?? ""}`;
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [one]);
          else
            group.push(one);
        }
        return [...groups.values()];
      }
      async function fetchManifest(ctx, wanted, into) {
        const { cache: cache2 } = ctx;
        const wasThere = await cache2.has(wanted.digest);
        if (!wasThere) {
          const receiver = openReceiver(ctx);
          try {
            await fetchOne(ctx, receiver, wanted, into, { slowDown: () => {
            }, moved: () => {
            } });
          } finally {
            await receiver.close();
          }
        }
        try {
          return await cache2.readDir(wanted.digest);
        } catch (error) {
          if (error instanceof errors.yo && !wasThere)
            await cache2.remove(wanted.digest);
          throw error;
        }
      }
      function knownBytes(wanted) {
        const sizes = wanted.flatMap((one) => one.bytes ?? []);
        return sizes.length < wanted.length ? {} : { bytes: sizes.reduce((all, size) => all + size, 0) };
      }
      async function fetchOne(ctx, receiver, wanted, into, report) {
        const places = await (0, data_places.ek)(ctx, wanted);
        for (const place of places) {
          const bytes = await receiver.receive(place, wanted, report);
          if (bytes === void 0)
            continue;
          into.objects++;
          into.bytes += bytes;
          return;
        }
        into.missing.push({ wanted, remotes: places.map((place) => place.storage.url) });
      }
      class MissingObjects extends errors.yo {
      }
      function missingError(missing) {
        const shown = missing.slice(0, 10).map(({ wanted }) => `  ${wanted.name}  ${wanted.digest}`);
        const more = missing.length > 10 ? [`  and ${missing.length - 10} more`] : [];
        const remotes = [...new Set(missing.flatMap((one) => one.remotes))];
        const what = missing.length === 1 ? "1 object is" : `${missing.length} objects are`;
        if (remotes.length === 0) {
          return new MissingObjects([`${what} not in the cache, and no remote is configured:`, ...shown, ...more].join("\n"), {
            fix: missing.every(({ wanted }) => wanted.digest.startsWith("sha256:")) ? "Name the Git LFS server: a Git remote (git remote add origin URL), or lfs.url." : "Name a remote in .dvc/config (dvc remote add -d NAME URL) or by the input `remote`."
          });
        }
        return new MissingObjects([`${what} missing in ${remotes.join(" and ")}:`, ...shown, ...more].join("\n"), {
          fix: "Push from where the data was made (dvc push, or modelgate push), then run this again."
        });
      }
      function wantedOf(manifest, under) {
        const remote2 = under.remote === void 0 ? {} : { remote: under.remote };
        return manifest.entries.map(({ digest, path }) => ({ digest, name: (0, paths.P8)(join(under.name, path)), ...remote2 }));
      }
      function unique(wanted) {
        return [...new Map(wanted.map((one) => [one.digest, one])).values()];
      }
      async function notCached(ctx, wanted) {
        const absent = [];
        await (0, pool.k)(wanted, parallel, async (one) => {
          if (!await ctx.cache.has(one.digest))
            absent.push(one);
        });
        return absent;
      }
      async function manifestsOf(ctx, wanted, into) {
        const found = /* @__PURE__ */ new Map();
        const dirs = unique(wanted.filter((one) => (0, data_digest.gn)(one.digest)));
        await (0, pool.k)(dirs, parallel, async (one) => {
          const manifest = await fetchManifest(ctx, one, into);
          if (manifest !== void 0)
            found.set(one.digest, manifest);
        });
        return found;
      }
      function join(name, path) {
        return path === "" ? name : `${name}/${path}`;
      }
    })
  ),
  /***/
  13363: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          importPlace
        ),
        /* harmony export */
        T: () => (
          /* binding */
          readOnly
        )
        /* harmony export */
      });
      var _lib_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42929);
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
          close: async () => {
          }
        };
        return storage;
      }
      function importPlace(imports, origin, digest) {
        const places = (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(() => imports.places(origin, digest));
        const storage = readOnly(origin.url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//"), async (_key, options) => {
          for (const { storage: storage2, key, version } of await places()) {
            const found = await storage2.read(key, { ...options, version });
            if (found !== void 0)
              return found;
          }
          return void 0;
        }, async () => {
          for (const { storage: storage2, key, version } of await places())
            if (await storage2.exists(key, version))
              return true;
          return false;
        });
        return { storage, key: digest };
      }
    })
  ),
  /***/
  65353: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UL: () => (
          /* binding */
          pushLfs
        ),
        /* harmony export */
        k6: () => (
          /* binding */
          missingLfs
        ),
        /* harmony export */
        sx: () => (
          /* binding */
          expectObjects
        ),
        /* harmony export */
        wf: () => (
          /* binding */
          lfsPlaces
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83820);
      var _storage_lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61614);
      var _digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50111);
      var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84619);
      var _file_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40821);
      var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84388);
      var _pins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6963);
      const uploads = 8;
      async function lfsPlaces(ctx, wanted) {
        const storage = await ctx.lfs();
        if (storage === void 0)
          return [];
        const bytes = wanted.bytes ?? await sizeByIndex(ctx, wanted.digest);
        return bytes === void 0 ? [] : [{ storage, key: keyOf(wanted.digest, bytes) }];
      }
      async function expectObjects(ctx, wanted) {
        const keys = wanted.flatMap(({ digest, bytes }) => digest.startsWith("sha256:") && bytes !== void 0 ? [keyOf(digest, bytes)] : []);
        if (keys.length > 0)
          (await ctx.lfs())?.expect("download", keys);
      }
      async function missingLfs(ctx, digests) {
        const storage = await needServer(ctx);
        const missing = [];
        const keys = /* @__PURE__ */ new Map();
        for (const digest of digests) {
          const bytes = await sizeByIndex(ctx, digest);
          if (bytes === void 0)
            missing.push(digest);
          else
            keys.set(digest, keyOf(digest, bytes));
        }
        storage.expect("download", keys.values());
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__.k)(keys, _fetch_js__WEBPACK_IMPORTED_MODULE_2__._7, async ([digest, key]) => {
          if (!await storage.exists(key))
            missing.push(digest);
        }, ctx.host.signal);
        return missing.sort();
      }
      async function pushLfs(ctx, pins) {
        const storage = await needServer(ctx);
        const objects = new Map(pins.map((pin) => [pin.digest, pin]));
        storage.expect("download", [...objects.values()].map(keyOfPin));
        const absent = [];
        await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__.k)(objects.values(), _fetch_js__WEBPACK_IMPORTED_MODULE_2__._7, async (pin) => {
          if (!await storage.exists(keyOfPin(pin)))
            absent.push(pin);
        }, ctx.host.signal);
        for (const pin of absent)
          await ensureStored(ctx, pin);
        storage.expect("upload", absent.map(keyOfPin));
        const progress = ctx.host.log.progress("push");
        progress.total({ objects: absent.length });
        let bytes = 0;
        try {
          await (0, _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__.k)(absent, uploads, async (pin) => {
            const size = pin.bytes ?? 0;
            await storage.write(keyOfPin(pin), { file: ctx.cache.objectPath(pin.digest), size });
            bytes += size;
            progress.advance({ objects: 1, bytes: size });
          }, ctx.host.signal);
        } finally {
          progress.end();
        }
        return { bytes, transferred: absent.length, reused: objects.size - absent.length };
      }
      async function ensureStored(ctx, pin) {
        if (await ctx.cache.size(pin.digest) === pin.bytes)
          return;
        const path = `${ctx.root}/${pin.path}`;
        const stats = (0, _file_state_js__WEBPACK_IMPORTED_MODULE_3__.Cm)(path);
        const here = stats?.isFile() === true && Number(stats.size) === pin.bytes;
        if (here && await (0, _file_state_js__WEBPACK_IMPORTED_MODULE_3__.hd)(path, ctx.index, stats, "sha256") === pin.digest)
          return ctx.cache.putFile(path, pin.digest);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${pin.path}\` is the Git LFS object ${pin.digest}, and neither Git LFS's folder nor the workspace has it`, { where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_6__.d)(pin), fix: "Push from where it was made (git lfs push --all), or pull it first." });
      }
      async function needServer(ctx) {
        const storage = await ctx.lfs();
        if (storage !== void 0)
          return storage;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("there are Git LFS objects, and nothing says which server keeps them", {
          fix: "Name it: git config lfs.url URL, or add the Git remote."
        });
      }
      const sizes = /* @__PURE__ */ new WeakMap();
      async function sizeByIndex(ctx, digest) {
        const pins = await (0, _pins_js__WEBPACK_IMPORTED_MODULE_4__.H)(ctx);
        const known = sizes.get(pins) ?? new Map(pins.map((pin) => [pin.digest, pin.bytes ?? 0]));
        sizes.set(pins, known);
        return known.get(digest);
      }
      function keyOfPin(pin) {
        return keyOf(pin.digest, pin.bytes ?? 0);
      }
      function keyOf(digest, size) {
        return (0, _storage_lfs_js__WEBPACK_IMPORTED_MODULE_1__.Z9)({ oid: (0, _digest_js__WEBPACK_IMPORTED_MODULE_7__.Hd)(digest).hex, size });
      }
    })
  ),
  /***/
  84388: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          whereOf
        )
        /* harmony export */
      });
      function whereOf(pin) {
        return pin.where ?? { file: pin.file };
      }
    })
  ),
  /***/
  71015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ek: () => (
          /* binding */
          placesOf
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        ),
        /* harmony export */
        tk: () => (
          /* binding */
          cloudKey
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _storage_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
      var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);
      var _imports_read_only_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13363);
      var _lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65353);
      async function placesOf(ctx, wanted) {
        if (wanted.digest.startsWith("sha256:"))
          return (0, _lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__.wf)(ctx, wanted);
        const remotes = await ctx.reads(wanted.remote === void 0 ? void 0 : { remote: wanted.remote });
        const places = remotes.map(({ storage }) => ({ storage, key: (0, _digest_js__WEBPACK_IMPORTED_MODULE_3__.T5)(wanted.digest) }));
        const { origin } = wanted;
        if (origin === void 0)
          return places;
        if (origin.kind === "cloud")
          return [...await cloudPlaces(ctx, origin, wanted.bytes), ...places];
        return [...places, (0, _imports_read_only_js__WEBPACK_IMPORTED_MODULE_4__.P)(ctx.imports, origin, wanted.digest)];
      }
      async function isAt(host, { storage, key, version, said }) {
        if (said?.etag === void 0 && said?.bytes === void 0)
          return storage.exists(key, version);
        const found = await (0, _storage_look_js__WEBPACK_IMPORTED_MODULE_1__.lookAt)(host, { storage, key, called: storage.url });
        if (found === void 0)
          return false;
        if (said.etag !== void 0 && found.etag !== void 0 && !storage.url.startsWith("gs:")) {
          return (0, _storage_look_js__WEBPACK_IMPORTED_MODULE_1__.A)(said.etag) === (0, _storage_look_js__WEBPACK_IMPORTED_MODULE_1__.A)(found.etag);
        }
        return said.bytes === void 0 || found.size === void 0 || said.bytes === found.size;
      }
      async function cloudPlaces(ctx, origin, bytes) {
        const { remote, path, version, etag } = origin;
        const said = version === void 0 ? { said: { etag, bytes } } : {};
        const known = remote !== void 0 && ctx.config.remotes.has(remote.toLowerCase());
        const remotes = await ctx.reads(known ? { remote } : void 0);
        const key = cloudKey(ctx, path);
        return remotes.filter(({ scope }) => scope === "main").map(({ storage }) => ({ storage, key, version, ...said }));
      }
      function cloudKey(ctx, path) {
        const below = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(ctx.root, ctx.config.dvcRoot ?? ctx.root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
        return below === "" ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(below, path);
      }
    })
  ),
  /***/
  70249: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          openBudget
        )
        /* harmony export */
      });
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
            for (let [first] = waiting; first !== void 0 && first.amount <= free; [first] = waiting) {
              free -= first.amount;
              waiting.shift();
              first.go();
            }
          }
        };
      }
    })
  ),
  /***/
  4957: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          bareEtag
        ),
        /* harmony export */
        lookAt: () => (
          /* binding */
          lookAt
        )
        /* harmony export */
      });
      var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60871);
      async function lookAt(host, { storage, key, version, called }) {
        const found = await (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sT)(host, `cannot look into ${called}`, () => storage.read(key, { version }));
        found?.stream.destroy();
        return found;
      }
      function bareEtag(etag) {
        return etag.replace(/^W\//, "").replaceAll('"', "");
      }
    })
  )
};

export const id = 8481;
export const ids = [8481, 7517];
export const modules = {
  /***/
  47994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          withListed
        )
        /* harmony export */
      });
      var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50111);
      async function withListed(cache, digests) {
        const all = new Set(digests);
        for (const digest of [...all].filter(_digest_js__WEBPACK_IMPORTED_MODULE_0__.gn)) {
          const manifest = await cache.readDir(digest);
          for (const entry of manifest?.entries ?? [])
            all.add(entry.digest);
        }
        return all;
      }
    })
  ),
  /***/
  16023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xC: () => (
          /* binding */
          missingObjects
        ),
        jH: () => (
          /* binding */
          missingRemote
        ),
        OW: () => (
          /* binding */
          promoteDigests
        ),
        SF: () => (
          /* binding */
          pushDigests
        ),
        L7: () => (
          /* binding */
          pushPins
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var pool = __webpack_require__(83820);
      var data_digest = __webpack_require__(50111);
      var data_pin = __webpack_require__(84388);
      var places = __webpack_require__(71015);
      var external_node_crypto_ = __webpack_require__(77598);
      var dist = __webpack_require__(38815);
      var dir_object = __webpack_require__(18958);
      ;
      async function recordVersions(ctx, pin, files, remote2) {
        const path = (0, external_node_path_.join)(ctx.root, pin.file);
        const text = await (0, promises_.readFile)(path, "utf8");
        const temporary = `${path}.${(0, external_node_crypto_.randomUUID)()}`;
        try {
          await (0, promises_.writeFile)(temporary, withVersions(text, pin, files, remote2), { flag: "wx" });
          await (0, promises_.rename)(temporary, path);
        } finally {
          await (0, promises_.rm)(temporary, { force: true });
        }
        ctx.host.log.info(`${pin.file} notes the versions of ${pin.path}: commit it`);
      }
      function withVersions(text, pin, files, remote2) {
        const item = outAt(text, pin);
        const { start, end, column } = item;
        const fields = new Map(Object.entries(item.value));
        const cloud = (file) => {
          const { version, etag } = file.written ?? file;
          if (version === void 0)
            return void 0;
          return { [remote2]: { ...etag === void 0 ? {} : { etag: quoted(etag) }, version_id: quoted(version) } };
        };
        if ((0, data_digest.gn)(pin.digest)) {
          for (const key of ["md5", "size", "nfiles"])
            fields.delete(key);
          const listed2 = [...files].sort((a, b) => (0, dir_object.OP)(a.path, b.path));
          fields.set("files", listed2.map((file) => {
            const versions = cloud(file);
            return {
              relpath: file.path,
              md5: (0, data_digest.Hd)(file.digest).hex,
              ...file.size === void 0 ? {} : { size: file.size },
              ...versions === void 0 ? {} : { cloud: versions }
            };
          }));
        } else {
          const versions = files[0] === void 0 ? void 0 : cloud(files[0]);
          for (const key of ["version_id", "etag"])
            fields.delete(key);
          if (versions !== void 0)
            fields.set("cloud", versions);
        }
        const written = new dist.yo(Object.fromEntries(fields)).toString({
          indentSeq: false,
          lineWidth: 0,
          singleQuote: true
        });
        const lines = written.trimEnd().split("\n");
        const tail = text.slice(end);
        return `${text.slice(0, start)}${lines.join(`
${" ".repeat(column)}`)}${tail.startsWith("\n") ? "" : "\n"}${tail}`;
      }
      function quoted(value) {
        if (!/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/.test(value))
          return value;
        const scalar = new dist.X5(value);
        scalar.type = dist.X5.QUOTE_SINGLE;
        return scalar;
      }
      function outAt(text, pin) {
        const lines = new dist.HN();
        const document = (0, dist.Tp)(text, { lineCounter: lines });
        const { line, column } = (0, data_pin.d)(pin);
        let found;
        const look = (node) => {
          if ((0, dist.oP)(node))
            node.items.forEach(look);
          else if ((0, dist.jh)(node)) {
            for (const pair of node.items) {
              if (!(0, dist.tO)(pair) || !(0, dist.jn)(pair.key))
                continue;
              const value2 = pair.value;
              const at = value2?.range ? lines.linePos(value2.range[0]) : void 0;
              if (pair.key.value === "path" && at?.line === line && at?.col === column)
                found = node;
              look(value2);
            }
          }
        };
        look(document.contents);
        const range = found?.range;
        if (found === void 0 || range == null || found.flow === true) {
          throw new errors.yo(`${pin.file} was changed, or is not in the form that DVC writes: its versions cannot be noted`, {
            where: (0, data_pin.d)(pin),
            fix: "Write the out in block form (dvc commit does), then push again."
          });
        }
        const { col } = lines.linePos(range[0]);
        const value = found.toJSON();
        return { start: range[0], end: range[1], column: col - 1, value: { ...value } };
      }
      ;
      function isVersioned(ctx, remote2) {
        const options = ctx.config.remotes.get(remote2.name)?.options ?? {};
        return [options["version_aware"], options["worktree"]].some((value) => value?.toLowerCase() === "true");
      }
      async function pushVersioned(ctx, pins, target) {
        const files = (await Promise.all(pins.map((pin) => filesOf(ctx, pin)))).flat();
        const sum = { bytes: 0, transferred: 0, reused: 0 };
        const progress = ctx.host.log.progress("push");
        progress.total({ objects: files.length });
        const write = oneBeforeAll(target);
        try {
          await (0, pool.k)(files, 16, async (file) => {
            const sent = await pushFile(ctx, target, file, write);
            progress.advance({ objects: 1, bytes: sent ?? 0 });
            if (sent === void 0)
              sum.reused++;
            else
              sum.transferred++;
            sum.bytes += sent ?? 0;
          }, ctx.host.signal);
        } finally {
          progress.end();
          for (const pin of [...pins].sort((a, b) => ((0, data_pin.d)(b).line ?? 0) - ((0, data_pin.d)(a).line ?? 0))) {
            const own = files.filter((file) => file.pin === pin);
            if (own.some((file) => file.written !== void 0))
              await recordVersions(ctx, pin, own, target.name);
          }
        }
        return sum;
      }
      async function filesOf(ctx, pin) {
        const { origin } = pin;
        if (!(0, data_digest.gn)(pin.digest)) {
          const known = origin?.kind === "cloud" ? origin : void 0;
          const location = known === void 0 ? {} : { version: known.version, etag: known.etag };
          return [{ pin, path: "", digest: pin.digest, key: (0, places.tk)(ctx, pin.path), version: void 0, ...location }];
        }
        const manifest = pin.manifest ?? await ctx.cache.readDir(pin.digest);
        if (manifest === void 0)
          throw notHere(pin, pin.digest);
        return manifest.entries.map((entry) => ({
          ...entry,
          pin,
          key: (0, places.tk)(ctx, external_node_path_.posix.join(pin.path, entry.path)),
          version: entry.location?.version,
          etag: entry.location?.etag
        }));
      }
      function oneBeforeAll(target) {
        const write = async (key, body) => {
          const { version, etag } = await target.storage.write(key, body);
          if (version === void 0 || version === "null")
            throw unversioned(target);
          return { version, etag };
        };
        let first;
        return async (key, body) => {
          if (first !== void 0) {
            await first;
            return write(key, body);
          }
          first = write(key, body);
          return first;
        };
      }
      async function pushFile(ctx, target, file, write) {
        const { key, version, digest, pin } = file;
        if (version !== void 0 && await target.storage.exists(key, version))
          return void 0;
        const path = ctx.cache.objectPath(digest);
        const size = await (0, promises_.stat)(path).then((found) => found.size, (error) => {
          throw (0, errors.Or)(error, "ENOENT") ? notHere(pin, digest) : error;
        });
        file.written = await write(key, { file: path, size });
        file.size = size;
        return size;
      }
      function notHere(pin, digest) {
        return new errors.yo(`\`${pin.path}\` needs ${digest}, which is not in the cache, so that it cannot be pushed`, {
          where: (0, data_pin.d)(pin),
          fix: "Pull it first, or push from where it was made."
        });
      }
      function unversioned({ name, storage }) {
        return new errors.yo(`the remote \`${name}\` is version_aware, but ${storage.url} keeps no versions`, {
          fix: "Turn versioning on for the bucket, or let the remote keep objects by digest: dvc remote modify NAME version_aware false"
        });
      }
      var existence = __webpack_require__(10375);
      var fetch = __webpack_require__(84619);
      var hash_tree = __webpack_require__(36192);
      var remote = __webpack_require__(65353);
      var listed = __webpack_require__(47994);
      var transfer = __webpack_require__(27517);
      ;
      async function pushDigests(ctx, digests, to) {
        const target = to ?? await writable(ctx);
        const known = target.scope === "main" ? [target] : await readsOf(ctx, target);
        const plan = await planPush(ctx, digests, known);
        return send(ctx, plan, target, async (digest) => {
          const file = ctx.cache.objectPath(digest);
          const { size } = await (0, promises_.stat)(file);
          await target.storage.write((0, data_digest.T5)(digest), { file, size });
          return size;
        });
      }
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
        const byRemote = /* @__PURE__ */ new Map();
        const lfs = moved.filter((pin) => pin.source === "lfs" && pin.unsupported === void 0);
        for (const pin of moved) {
          if (pin.unsupported !== void 0)
            throw new errors.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0, data_pin.d)(pin) });
          if (pin.source === "lfs")
            continue;
          await ensureCached(ctx, pin);
          const name = pin.remote ?? "";
          byRemote.set(name, [...byRemote.get(name) ?? [], pin]);
        }
        for (const [name, group] of byRemote) {
          const target = await writable(ctx, name === "" ? void 0 : name);
          const digests = group.map((pin) => pin.digest);
          add(target.scope === "main" && isVersioned(ctx, target) ? await pushVersioned(ctx, group, target) : await pushDigests(ctx, digests, target));
          for (const pin of group) {
            const files = (0, data_digest.gn)(pin.digest) ? (pin.manifest ?? await ctx.cache.readDir(pin.digest))?.entries.length ?? 0 : 1;
            results.push({ path: pin.path, source: pin.source, digest: pin.digest, files, bytes: pin.bytes ?? 0 });
          }
        }
        if (lfs.length > 0) {
          add(await (0, remote.UL)(ctx, lfs));
          for (const { path, source, digest, bytes } of lfs)
            results.push({ path, source, digest, files: 1, bytes: bytes ?? 0 });
        }
        await ctx.index.save();
        return (0, transfer.total)(results, sum.transferred, sum.reused, sum.bytes, started);
      }
      async function promoteDigests(ctx, digests) {
        const remotes = await ctx.reads();
        const main = remotes.find((remote2) => remote2.scope === "main");
        if (main === void 0 || await ctx.write() === void 0) {
          throw new errors.yo("there is no remote that this job may write to, so that nothing can be promoted", {
            fix: "Name one in .dvc/config, and run this in a job on the default branch."
          });
        }
        const own = new Set(digests.filter((digest) => !digest.startsWith("sha256:")));
        const absent = [...await (0, existence.aS)(ctx.host, [main.storage], own)];
        await (0, transfer.fetchDigests)(ctx, absent);
        const pushed = await pushDigests(ctx, absent, main);
        return { ...pushed, reused: pushed.reused + own.size - absent.length };
      }
      async function missingRemote(ctx, digests) {
        return missingObjects(ctx, await (0, listed.y)(ctx.cache, digests));
      }
      async function missingObjects(ctx, digests) {
        const all = [...digests];
        const lfs = all.filter((digest) => digest.startsWith("sha256:"));
        const lacking = lfs.length === 0 ? [] : await (0, remote.k6)(ctx, lfs);
        const others = all.filter((digest) => !digest.startsWith("sha256:"));
        if (others.length === 0)
          return lacking;
        const missing = await (0, existence.aS)(ctx.host, storagesOf(await ctx.reads()), others);
        return [...missing, ...lacking].sort();
      }
      async function planPush(ctx, digests, known) {
        const wanted = new Set(digests);
        const files = new Set([...wanted].filter((digest) => !(0, data_digest.gn)(digest)));
        const dirs = [...wanted].filter(data_digest.gn);
        const storages = storagesOf(known);
        const absentDirs = await (0, existence.aS)(ctx.host, storages, dirs);
        let reused = 0;
        for (const digest of dirs) {
          const manifest = await ctx.cache.readDir(digest);
          if (!absentDirs.has(digest))
            reused += 1 + (manifest?.entries.length ?? 0);
          else if (manifest === void 0)
            throw push_notHere([digest]);
          else
            addFiles(files, manifest);
        }
        const send2 = await (0, existence.aS)(ctx.host, storages, files);
        return { files: [...send2], dirs: [...absentDirs], reused: reused + files.size - send2.size };
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
          await (0, existence.DX)(ctx.host, storage, plan.files, body);
          await (0, existence.DX)(ctx.host, storage, plan.dirs, body);
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "ENOENT")
            throw push_notHere(plan.files);
          throw error;
        } finally {
          progress.end();
        }
        return { bytes, transferred: plan.files.length + plan.dirs.length, reused: plan.reused };
      }
      async function ensureCached(ctx, pin) {
        const manifest = pin.manifest ?? ((0, data_digest.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : void 0);
        const needed = manifest?.entries.map((entry) => entry.digest) ?? [];
        const absent = pin.manifest !== void 0 || await ctx.cache.has(pin.digest) ? [] : [pin.digest];
        await (0, pool.k)(needed, fetch._7, async (digest) => {
          if (!await ctx.cache.has(digest))
            absent.push(digest);
        });
        if (absent.length === 0)
          return;
        const path = (0, external_node_path_.join)(ctx.root, pin.path);
        const { algorithm } = (0, data_digest.Hd)(pin.digest);
        if (algorithm === "sha256")
          throw new TypeError(`not an object of DVC's: ${pin.digest}`);
        const found = await (0, hash_tree.V)(ctx.host, path, ctx.index, algorithm);
        if (found?.digest === pin.digest) {
          await (0, hash_tree.G)(ctx.host, ctx.cache, path, ["copy"], ctx.index, algorithm);
          return;
        }
        const remotes = await ctx.reads(pin.remote === void 0 ? void 0 : { remote: pin.remote });
        if (pin.origin?.kind === "cloud" || pin.manifest !== void 0)
          return;
        if ((await (0, existence.aS)(ctx.host, storagesOf(remotes), [pin.digest])).size === 0)
          return;
        throw new errors.yo(found === void 0 ? `\`${pin.path}\` is pinned as ${pin.digest}, and neither the cache nor the workspace has it` : `\`${pin.path}\` is pinned as ${pin.digest}, but the workspace has ${found.digest} and the cache lacks the pinned one`, { where: (0, data_pin.d)(pin), fix: "Commit the new version (dvc commit), or pull the pinned one first." });
      }
      async function writable(ctx, name) {
        const target = await ctx.write(name === void 0 ? void 0 : { remote: name });
        if (target !== void 0)
          return target;
        throw new errors.yo("there is no remote that this job may write to", {
          fix: "Name one in .dvc/config (dvc remote add -d NAME URL); jobs of forks only read."
        });
      }
      async function readsOf(ctx, target) {
        const reads = await ctx.reads();
        return reads.some((remote2) => remote2.name === target.name) ? reads : ctx.reads({ remote: target.name });
      }
      const storagesOf = (remotes) => remotes.map(({ storage }) => storage);
      function addFiles(files, manifest) {
        for (const entry of manifest.entries)
          files.add(entry.digest);
      }
      function push_notHere(digests) {
        return new errors.yo(`not in the cache, so that it cannot be pushed: ${digests.slice(0, 5).join(", ")}`, {
          fix: "Pull it first, or push from where it was made."
        });
      }
    })
  ),
  /***/
  27517: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        fetchDigests: () => (
          /* binding */
          fetchDigests
        ),
        isReached: () => (
          /* binding */
          isReached
        ),
        pullPins: () => (
          /* binding */
          pullPins
        ),
        total: () => (
          /* binding */
          total
        )
      });
      var errors = __webpack_require__(18175);
      var lib_paths = __webpack_require__(9470);
      var apply = __webpack_require__(68019);
      var data_digest = __webpack_require__(50111);
      var dir_object = __webpack_require__(18958);
      var fetch = __webpack_require__(84619);
      var folding = __webpack_require__(99458);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var faults = __webpack_require__(60871);
      var object_hash = __webpack_require__(19925);
      var data_pin = __webpack_require__(84388);
      ;
      function originWithin(origin, path) {
        if (origin.kind === "cloud")
          return void 0;
        if (origin.kind === "repository")
          return { ...origin, path: external_node_path_.posix.join(origin.path, path) };
        const { etag: _, checksum: __, version: ___, files, ...rest } = origin;
        const file = files?.find((one) => one.path === path);
        return {
          ...rest,
          url: `${origin.url.replace(/\/+$/, "")}/${path}`,
          ...file?.etag === void 0 ? {} : { etag: file.etag },
          ...file?.version === void 0 ? {} : { version: file.version }
        };
      }
      ;
      async function completed(ctx, pins) {
        const found = [];
        for (const pin of pins)
          found.push(pin.partial === void 0 ? pin : await complete(ctx, pin));
        return found;
      }
      async function complete(ctx, pin) {
        const { origin, partial: _, ...rest } = pin;
        if (origin === void 0 || origin.kind === "cloud")
          throw new Error(`a partial import without a source: ${pin.file}`);
        const arrived = origin.kind === "repository" ? await inRepository(ctx, pin, origin) : await fromUrl(ctx, pin, origin);
        ctx.host.log.notice(`${pin.path} was imported without its data: it is taken as it is at the source, since Git holds no digest of it (dvc update ${pin.file}, then commit that file)`);
        return { ...rest, origin, ...arrived };
      }
      async function inRepository(ctx, pin, origin) {
        const digest = await (await ctx.imports.repository(origin)).digestOf(origin.path, "md5");
        if (digest !== void 0)
          return { digest };
        throw new errors.yo(`there is no \`${origin.path}\` in what \`${pin.path}\` is imported from`, {
          where: (0, data_pin.d)(pin)
        });
      }
      async function fromUrl(ctx, pin, origin) {
        if (origin.files === void 0)
          return { digest: await keep(ctx, pin, origin) };
        const entries = [];
        for (const { path } of origin.files) {
          entries.push({ path, digest: await keep(ctx, pin, originWithin(origin, path) ?? origin) });
        }
        const { bytes, digest } = (0, dir_object.Fp)(entries);
        await ctx.cache.putBytes(bytes, digest);
        return { digest };
      }
      async function keep(ctx, pin, origin) {
        if (origin.kind === "cloud")
          throw new Error(`not a source of an import: ${pin.file}`);
        const folder = (0, external_node_path_.join)(ctx.cache.dir, ".modelgate-tmp");
        const temporary = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)());
        await (0, promises_.mkdir)(folder, { recursive: true });
        try {
          return await (0, faults.sT)(ctx.host, `cannot fetch \`${pin.path}\``, async () => {
            for (const { storage, key, version } of await ctx.imports.places(origin, "")) {
              const found = await storage.read(key, { version });
              if (found === void 0)
                continue;
              await (0, external_node_stream_promises_.pipeline)(found.stream, (0, external_node_fs_.createWriteStream)(temporary)).catch((cause) => {
                throw new faults.N_(`the line to ${storage.url} was cut`, { cause });
              });
              const digest = `md5:${await (0, object_hash.Sk)("md5", temporary)}`;
              await ctx.cache.putFile(temporary, digest);
              return digest;
            }
            throw new errors.yo(`what \`${pin.path}\` was imported from is not there any more: ${shown(origin.url)}`, {
              where: (0, data_pin.d)(pin),
              fix: "If it is a directory, import it with its data (dvc update), so that Git holds what it consists of."
            });
          });
        } finally {
          await (0, promises_.rm)(temporary, { force: true });
        }
      }
      function shown(url) {
        return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
      }
      var refresh = __webpack_require__(85872);
      var plan = __webpack_require__(41599);
      var disk = __webpack_require__(34030);
      ;
      async function checkRoom(ctx, plans, wanted, here) {
        const known = wanted.reduce((all, one) => all + (one.bytes ?? 0), 0);
        const copied = sum(plans, ({ place }) => sum(place, ({ digest }) => here.get(digest) ?? 0));
        const absent = new Set(wanted.flatMap((one) => one.bytes === void 0 ? [one.digest] : []));
        const guessed = sum(plans, ({ pin, place, isFolder, currentBytes, files }) => {
          if (!isFolder || pin.bytes === void 0 || files < (pin.files ?? files))
            return 0;
          if (!place.some(({ digest }) => absent.has(digest)))
            return 0;
          return Math.max(0, pin.bytes - currentBytes - sum(place, ({ digest }) => here.get(digest) ?? 0));
        });
        const arriving = known + guessed;
        const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
        const linked = first === "hardlink" || first === "symlink";
        await (0, disk.Ty)([
          { folder: ctx.cache.dir, bytes: arriving },
          { folder: ctx.root, bytes: linked ? 0 : arriving + copied }
        ]);
      }
      function sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
      }
      var breathe = __webpack_require__(77791);
      ;
      function wantedPin(pin) {
        return {
          digest: pin.digest,
          name: pin.path,
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...pin.bytes === void 0 || (0, data_digest.gn)(pin.digest) ? {} : { bytes: pin.bytes },
          ...pin.origin === void 0 ? {} : { origin: pin.origin }
        };
      }
      function wantedFile(pin, entry) {
        const origin = entry.location !== void 0 ? cloudOrigin(entry.location) : pin.origin && originWithin(pin.origin, entry.path);
        return {
          digest: entry.digest,
          name: (0, lib_paths.P8)(`${pin.path}/${entry.path}`),
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...entry.size === void 0 ? {} : { bytes: entry.size },
          ...origin === void 0 ? {} : { origin }
        };
      }
      function cloudOrigin({ key, ...more }) {
        return { kind: "cloud", path: key, ...more };
      }
      async function absentOf(ctx, plans) {
        const wanted = /* @__PURE__ */ new Map();
        const here = /* @__PURE__ */ new Map();
        const pause = (0, breathe.o)(ctx.host.signal);
        for (const { pin, place } of plans) {
          for (const entry of place) {
            const { digest } = entry;
            if (here.has(digest) || wanted.has(digest))
              continue;
            const size = await ctx.cache.size(digest);
            if (size !== void 0)
              here.set(digest, size);
            else
              wanted.set(digest, entry.path === "" ? wantedPin(pin) : wantedFile(pin, entry));
            await pause();
          }
        }
        return { wanted: [...wanted.values()], here };
      }
      ;
      async function pullPins(ctx, pins, options = {}) {
        const started = performance.now();
        const fetched = (0, fetch.nothingFetched)();
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
            throw new errors.yo("the globs name no file that Git pins", {
              fix: "Name files from the repository's root on, as `modelgate pull --help` says."
            });
          }
          const plans = await planAll(ctx, reached, manifests, options);
          const { wanted, here } = await absentOf(ctx, plans);
          await checkRoom(ctx, plans, wanted, here);
          await (0, fetch.rt)(ctx, wanted, fetched);
          if (options.allowMissing !== true)
            refuseMissing(fetched);
          const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
          if (absent.size === 0)
            await keepListings(ctx, plans);
          for (const plan2 of plans) {
            placed.push(plan2);
            await (0, apply.g)(ctx, plan2, absent);
          }
          for (const digest of absent)
            ctx.host.log.warning(`missing in every remote: ${digest}`);
          const current = transfer_sum(plans, (plan2) => plan2.current);
          return total(plans.map(resultOf), fetched.objects, here.size + current, fetched.bytes, started);
        } finally {
          await (0, refresh.Q)(ctx, placed);
          await ctx.index.save();
        }
      }
      function isReached(manifest, part) {
        if (part?.mayBeEmpty !== true || manifest === void 0)
          return true;
        return manifest.entries.some((entry) => part(entry.path));
      }
      async function fetchDigests(ctx, digests) {
        const fetched = (0, fetch.nothingFetched)();
        const roots = digests.map((digest) => ({ digest, name: digest }));
        const manifests = await (0, fetch.oF)(ctx, roots, fetched);
        const files = roots.flatMap((one) => {
          const manifest = manifests.get(one.digest);
          return (0, data_digest.gn)(one.digest) ? manifest === void 0 ? [] : (0, fetch.Lm)(manifest, one) : [one];
        });
        refuseMissing(fetched);
        await (0, fetch.rt)(ctx, await (0, fetch.iU)(ctx, (0, fetch.Am)(files)), fetched);
        refuseMissing(fetched);
        return { bytes: fetched.bytes, objects: fetched.objects };
      }
      async function planAll(ctx, pins, manifests, options) {
        const fold = (0, folding.Lc)(ctx.root);
        const paths = pins.map((pin) => pin.path);
        if (fold !== void 0)
          (0, folding.sv)(paths, fold, "the pins", { file: ctx.root });
        const guard = (0, lib_paths.JV)(ctx.root);
        const plans = [];
        for (const pin of pins) {
          const manifest = manifests.get(pin);
          if ((0, data_digest.gn)(pin.digest) && manifest === void 0)
            continue;
          const { force = false, only } = options;
          plans.push(await (0, plan.j)(ctx, pin, manifest, { force, guard, fold, only: only?.(pin) }));
        }
        return plans;
      }
      async function listingsOf(ctx, pins, into) {
        const fetched = await (0, fetch.oF)(ctx, pins.filter((pin) => pin.manifest === void 0).map(wantedPin), into);
        const found = /* @__PURE__ */ new Map();
        for (const pin of pins) {
          const manifest = pin.manifest ?? fetched.get(pin.digest);
          if (manifest !== void 0)
            found.set(pin, manifest);
        }
        return found;
      }
      async function keepListings(ctx, plans) {
        for (const { pin, files } of plans) {
          const { digest, manifest } = pin;
          if (manifest === void 0 || files < manifest.entries.length || await ctx.cache.has(digest))
            continue;
          const { algorithm } = (0, data_digest.Hd)(digest);
          if (algorithm !== "sha256")
            await ctx.cache.putBytes((0, dir_object.Fp)(manifest.entries, algorithm).bytes, digest);
        }
      }
      function refuseUnsupported(pins) {
        for (const pin of pins) {
          if (pin.unsupported === void 0)
            continue;
          throw new errors.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0, data_pin.d)(pin) });
        }
      }
      function refuseMissing(fetched) {
        if (fetched.missing.length > 0)
          throw (0, fetch.$y)(fetched.missing);
      }
      function resultOf({ pin, files }) {
        const { path, source, digest, bytes = 0 } = pin;
        return { path, source, digest, files, bytes };
      }
      function total(pins, transferred, reused, bytes, started) {
        const seconds = Math.round(performance.now() - started) / 1e3;
        return { files: transfer_sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
      }
      function transfer_sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
      }
    })
  ),
  /***/
  48481: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        withCheckpoint: () => (
          /* binding */
          withCheckpoint
        )
      });
      var external_node_events_ = __webpack_require__(78474);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var schemas = __webpack_require__(92857);
      var git = __webpack_require__(60826);
      var paths = __webpack_require__(9470);
      var read_if_there = __webpack_require__(56273);
      var lock = __webpack_require__(74542);
      ;
      const Claim = schemas.rej({ id: schemas.YjP(), path: schemas.YjP() });
      async function checkpointPlace(engine, stage, settings) {
        const { host, root, data } = engine.ctx;
        const path = pathOf(stage, settings) ?? "";
        const refuse = (why, fix = "Name another path as `checkpoint` of this stage in modelgate.yaml.") => new errors.yo(`the checkpoint \`${path}\` of stage ${stage.address} ${why}`, { where: { file: stage.file }, fix });
        if (path === "")
          throw refuse("is no path below the repository's root");
        const absolute = await (0, paths.p0)(root, path, { file: stage.file });
        const other = conflict(engine, stage, path, settings);
        if (other !== void 0)
          throw refuse(`is no place of its own: ${other}`);
        const tracked = await (0, git.$Y)(["--literal-pathspecs", "ls-files", "-z", "--", path], { cwd: root, env: host.env });
        if (tracked !== "")
          throw refuse("is tracked by Git", `Take it out of Git: git rm -r --cached '${path}'.`);
        const marker = (0, external_node_path_.join)(data.home, "checkpoints", `${(0, hashing.qQ)("sha256", stage.address)}.json`);
        const clear = () => (0, promises_.rm)(absolute, { recursive: true, force: true });
        return {
          path,
          absolute,
          clear,
          async claim(id2) {
            const before = parse(await (0, read_if_there.pM)(marker));
            if (await isThere(absolute)) {
              if (before?.path !== path)
                throw refuse("is there already, and no run of this stage left it", "Move it away, or delete it.");
              if (before.id !== id2) {
                host.log.info(`Stage ${stage.address}: what another version of it left as \`${path}\` is removed`);
                await clear();
              }
            }
            await (0, lock.f8)(marker, `${JSON.stringify({ id: id2, path })}
`);
          },
          async release() {
            await clear();
            await (0, promises_.rm)(marker, { force: true });
          }
        };
      }
      function pathOf(stage, settings) {
        const written = settings?.(stage.address).checkpoint;
        if (written === void 0)
          return void 0;
        return external_node_path_.posix.isAbsolute(written) ? "" : (0, paths.Fd)(external_node_path_.posix.join(stage.wdir, written)) ?? "";
      }
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
          if (out !== void 0)
            return `\`${out.path}\` is an output of stage ${other.address}`;
          const theirs = other.address === stage.address ? void 0 : pathOf(other, settings);
          if (theirs !== void 0 && meets(theirs))
            return `\`${theirs}\` is the checkpoint of stage ${other.address}`;
        }
        for (const node of pipeline.data.values())
          if (meets(node.path))
            return `\`${node.path}\` is pinned by ${node.file}`;
        return void 0;
      }
      async function isThere(path) {
        try {
          await (0, promises_.lstat)(path);
          return true;
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
          throw error;
        }
      }
      function parse(text) {
        try {
          return text === void 0 ? void 0 : Claim.parse(JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      var list_tree = __webpack_require__(23253);
      ;
      const looks = 30;
      async function settled(absolute, pause) {
        let last = await stampOf(absolute);
        for (let look = 0; look < looks && last !== void 0 && await pause(); look++) {
          const now = await stampOf(absolute);
          if (now === last)
            return now;
          last = now;
        }
        return void 0;
      }
      async function stampOf(absolute) {
        try {
          const stats = await (0, promises_.stat)(absolute);
          const files = stats.isDirectory() ? (await (0, list_tree.n)(absolute)).map((path) => (0, external_node_path_.join)(absolute, path)) : [absolute];
          const rows = await Promise.all(files.map(async (file) => {
            const { size, mtimeNs, ino } = await (0, promises_.stat)(file, { bigint: true });
            return `${file} ${size} ${mtimeNs} ${ino}`;
          }));
          return rows.length === 0 ? void 0 : rows.join("\n");
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR", "ELOOP"))
            return void 0;
          throw error;
        }
      }
      var iso = __webpack_require__(64377);
      var cache = __webpack_require__(64035);
      var data_digest = __webpack_require__(50111);
      var fetch = __webpack_require__(84619);
      var hash_tree = __webpack_require__(36192);
      var push = __webpack_require__(16023);
      var transfer = __webpack_require__(27517);
      var read_at_most = __webpack_require__(5810);
      var faults = __webpack_require__(60871);
      ;
      const Document = schemas.rej({
        schema: schemas.euz("modelgate/checkpoint/1"),
        stage: schemas.YjP(),
        path: schemas.YjP(),
        digest: schemas.YjP().regex(/^md5:[0-9a-f]{32}(\.dir)?$/),
        bytes: schemas.aig().int().nonnegative(),
        files: schemas.aig().int().positive(),
        saved: iso.w$()
      });
      const documentKey = "checkpoint.json";
      const longestDocument = 64 * 1024;
      async function restoreCheckpoint(data, target, subject) {
        const { path, stage } = subject;
        const { storage, context, clear } = partOf(data, target, subject);
        const taken = await readDocument(data, storage, subject);
        if (taken === void 0)
          return void 0;
        const { digest, bytes } = taken;
        const pin = { path, source: "dvc", file: `the checkpoint of stage ${stage}`, digest, bytes };
        try {
          const ctx = context();
          await (0, transfer.pullPins)(ctx, [{ ...pin, cache: true, push: true }], { force: true });
          return { taken, digests: await digestsOf(ctx, digest) };
        } catch (error) {
          if (!(error instanceof fetch.LN || error instanceof cache.ls))
            throw error;
          data.host.log.warning(`the checkpoint of stage ${stage} is not used, since it is damaged: ${error.message}`);
          return void 0;
        } finally {
          await clear();
        }
      }
      function openCheckpointStore(data, target, subject, kept) {
        const { host, root } = data;
        const { path, stage } = subject;
        const { own, storage, context, clear } = partOf(data, target, subject);
        let known = kept?.digests ?? /* @__PURE__ */ new Set();
        return {
          url: target.storage.url,
          async take() {
            await clear();
            const { cache: cache2, index } = context();
            const { digest, bytes, files } = await (0, hash_tree.G)(host, cache2, (0, external_node_path_.join)(root, path), ["copy"], index);
            return files === 0 ? void 0 : { digest, bytes, files, saved: host.now().toISOString() };
          },
          async keep(taken) {
            const ctx = context();
            try {
              const digests = await digestsOf(ctx, taken.digest);
              await (0, push.SF)(ctx, [taken.digest], own);
              const document = { schema: "modelgate/checkpoint/1", stage, path, ...taken };
              await storage.write(documentKey, { bytes: Buffer.from(`${JSON.stringify(document)}
`) });
              const old = [...known].filter((digest) => !digests.has(digest));
              known = digests;
              for (const digest of old)
                await storage.remove?.((0, data_digest.T5)(digest));
            } finally {
              await clear();
            }
          },
          async remove() {
            await clear();
            if (storage.remove === void 0 || !await storage.exists(documentKey))
              return;
            await storage.remove(documentKey);
            const keys = storage.lists ? await listed(storage.list("")) : [...known].map(data_digest.T5);
            for (const key of keys)
              await storage.remove(key);
          }
        };
      }
      function partOf(data, target, { id: id2, stage }) {
        const aside = (0, external_node_path_.join)(data.home, "checkpoints", (0, hashing.qQ)("sha256", stage));
        const storage = target.storage.at(`modelgate/checkpoints/${id2}/`);
        const own = { name: target.name, storage, scope: "main" };
        const context = () => ({
          ...data,
          cache: (0, cache.bp)(aside),
          // The command writes into the file: it must be its own, and no link.
          config: { ...data.config, cacheTypes: ["reflink", "copy"] },
          reads: async () => [own],
          write: async () => own
        });
        return { own, storage, context, clear: () => (0, promises_.rm)(aside, { recursive: true, force: true }) };
      }
      async function digestsOf({ cache: cache2 }, digest) {
        const listing = (0, data_digest.gn)(digest) ? await cache2.readDir(digest) : void 0;
        return /* @__PURE__ */ new Set([digest, ...listing?.entries.map((entry) => entry.digest) ?? []]);
      }
      async function readDocument({ host }, storage, { path, stage }) {
        const text = await (0, faults.sT)(host, `cannot read from ${storage.url}`, async () => {
          const found = await storage.read(documentKey);
          return found && (await (0, read_at_most.r)(found.stream, longestDocument) ?? "");
        });
        if (text === void 0)
          return void 0;
        const document = checkpoint_store_parse(text);
        if (document?.path === path)
          return document;
        host.log.warning(`what ${storage.url} holds is no checkpoint of stage ${stage}: it is not used`);
        return void 0;
      }
      function checkpoint_store_parse(text) {
        try {
          return Document.parse(JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      async function listed(keys) {
        const all = [];
        for await (const key of keys)
          all.push(key);
        return all;
      }
      var run_key = __webpack_require__(31122);
      var time_limit = __webpack_require__(15802);
      ;
      const quietMs = 2e3;
      async function withCheckpoint(engine, stage, inputs, options, body) {
        const settings = options.settings?.(stage.address);
        if (settings?.checkpoint === void 0 || inputs === void 0)
          return body();
        const attempt = await begin(engine, stage, inputs, options);
        const ended = new AbortController();
        const saving = keepSaving(attempt, Math.min(settings.checkpointEvery * 1e3, time_limit.a5), ended.signal);
        const stop = async () => {
          ended.abort();
          await saving;
        };
        let result;
        try {
          result = await body();
        } catch (error) {
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
        const id2 = (0, hashing.qQ)("sha256", JSON.stringify([(0, run_key.r7)(stage, inputs), stage.address, path]));
        await place.claim(id2);
        const subject = { id: id2, path, stage: stage.address };
        const from = options.push === true ? await data.write() : void 0;
        if (options.force === true)
          await place.clear();
        const kept = from === void 0 || options.force === true ? void 0 : await restoreCheckpoint(data, from, subject);
        const own = { ...data.withHost(late), index: data.index };
        const target = from === void 0 ? void 0 : await own.write();
        const store = target && openCheckpointStore(own, target, subject, kept);
        const attempt = { host, late, stage, place, store };
        if (kept !== void 0 && store !== void 0) {
          attempt.kept = kept.taken;
          attempt.stamp = await stampOf(place.absolute);
          host.log.info(`Stage ${stage.address}: goes on from its checkpoint of ${kept.taken.saved} (${store.url})`);
        } else if (await stampOf(place.absolute) !== void 0) {
          host.log.info(`Stage ${stage.address}: goes on from the checkpoint \`${path}\` that its last attempt left here`);
        }
        return attempt;
      }
      function lateHost(host) {
        const signal = host.giveUp ?? new AbortController().signal;
        (0, external_node_events_.setMaxListeners)(0, signal);
        return { ...host, signal, sleep: (milliseconds, other = signal) => host.sleep(milliseconds, other) };
      }
      async function keepSaving(attempt, every, ended) {
        const { late } = attempt;
        const pause = async (milliseconds) => {
          await late.sleep(milliseconds, ended).catch(() => {
          });
          return !ended.aborted;
        };
        while (await pause(every)) {
          await save(attempt, () => settled(attempt.place.absolute, () => pause(Math.min(quietMs, every))));
        }
      }
      async function save(attempt, rest) {
        const { store, place, host, stage } = attempt;
        if (store === void 0)
          return;
        try {
          const stamp = await (rest ?? (() => stampOf(place.absolute)))();
          if (stamp === void 0 || stamp === attempt.stamp)
            return;
          const taken = await store.take();
          if (taken === void 0)
            return;
          if (rest !== void 0 && await stampOf(place.absolute) !== stamp)
            return;
          await store.keep(taken);
          attempt.kept = taken;
          attempt.stamp = stamp;
          host.log.info(`Stage ${stage.address}: its checkpoint is kept (${taken.bytes} bytes, ${store.url})`);
        } catch (error) {
          host.log.warning(`the checkpoint of stage ${stage.address} could not be kept: ${(0, errors.Wk)(error)}`);
        }
      }
      async function remove({ store, place, host, stage }) {
        try {
          await place.release();
          await store?.remove();
        } catch (error) {
          host.log.warning(`the checkpoint of stage ${stage.address} could not be removed: ${(0, errors.Wk)(error)}`);
        }
      }
      async function told({ kept, place, store, stage }, error) {
        if (!(error instanceof errors.yo))
          return error;
        const from = "its next run with the same command, dependencies and parameters goes on from there";
        const anew = `\`modelgate run --force ${stage.address}\` begins anew`;
        let state = `Stage ${stage.address} has left no checkpoint at \`${place.path}\`.`;
        if (kept !== void 0) {
          state = `The checkpoint of ${kept.saved} is kept on ${store?.url}: ${from}; ${anew}.`;
        } else if (await stampOf(place.absolute).catch(() => void 0) !== void 0) {
          state = `The checkpoint \`${place.path}\` is kept in this workspace alone: ${from}; ${anew}.`;
        }
        const fix = [error.fix, state].filter((part) => part !== void 0).join("\n  ");
        return new errors.yo(error.message, { ...error.where && { where: error.where }, fix, cause: error });
      }
    })
  ),
  /***/
  64377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p6: () => (
          /* binding */
          date
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};

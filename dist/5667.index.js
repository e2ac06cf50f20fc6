export const id = 5667;
export const ids = [5667, 7517];
export const modules = {
  /***/
  55667: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var pool = __webpack_require__(83820);
      var digest = __webpack_require__(50111);
      var fetch = __webpack_require__(84619);
      var listed = __webpack_require__(47994);
      var places = __webpack_require__(71015);
      var push = __webpack_require__(16023);
      ;
      async function missingPins(ctx, pins) {
        const asked = pins.filter((pin) => pin.digest !== "" && pin.unsupported === void 0);
        const plain = asked.filter((pin) => pin.remote === void 0 && pin.manifest === void 0 && pin.origin?.kind !== "cloud");
        const needs = /* @__PURE__ */ new Map();
        for (const pin of plain)
          needs.set(pin, await (0, listed.y)(ctx.cache, [pin.digest]));
        const lacking = new Set(await (0, push.xC)(ctx, new Set([...needs.values()].flatMap((digests) => [...digests]))));
        const missing = /* @__PURE__ */ new Set();
        for (const [pin, digests] of needs)
          if ([...digests].some((digest2) => lacking.has(digest2)))
            missing.add(pin);
        const others = asked.filter((pin) => !plain.includes(pin));
        const objects = (await Promise.all(others.map((pin) => objectsOf(ctx, pin)))).flat();
        await (0, pool.k)(objects, fetch._7, async ({ pin, wanted }) => {
          if (missing.has(pin))
            return;
          for (const place of await (0, places.ek)(ctx, wanted))
            if (await (0, places.ii)(ctx.host, place))
              return;
          missing.add(pin);
        }, ctx.host.signal);
        return pins.filter((pin) => missing.has(pin));
      }
      async function objectsOf(ctx, pin) {
        const asked = (digest2, origin, bytes) => ({
          pin,
          wanted: {
            digest: digest2,
            name: pin.path,
            ...pin.remote === void 0 ? {} : { remote: pin.remote },
            ...origin === void 0 ? {} : { origin },
            ...bytes === void 0 ? {} : { bytes }
          }
        });
        if (pin.manifest !== void 0) {
          return pin.manifest.entries.map(({ digest: digest2, location, size }) => {
            if (location === void 0)
              return asked(digest2);
            const { key, ...more } = location;
            return asked(digest2, { kind: "cloud", path: key, ...more }, size);
          });
        }
        const cloud = pin.origin?.kind === "cloud" ? pin.origin : void 0;
        const files = (0, digest.gn)(pin.digest) ? (await ctx.cache.readDir(pin.digest))?.entries ?? [] : [];
        return [asked(pin.digest, cloud, cloud && pin.bytes), ...files.map((file) => asked(file.digest))];
      }
      var flow_bench = __webpack_require__(36559);
      var needed = __webpack_require__(9642);
      var flow_targets = __webpack_require__(18477);
      var nodes = __webpack_require__(9388);
      var pipeline_status = __webpack_require__(35403);
      var number = __webpack_require__(84252);
      ;
      async function run(given, host) {
        const bench = await (0, flow_bench.openBench)(host, given, { workspace: true });
        const data = await bench.data();
        const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
        const stages = await (0, pipeline_status.pO)(context, given.targets, { from: bench.from, data: true });
        const shown = (0, nodes.iL)(context.pipeline, bench.from, stages);
        const stale = stages.filter((stage) => stage.status === "stale");
        const pins = await pinsOf(bench, given.targets, stages);
        const unknown = pins.filter((pin) => pin.unsupported !== void 0);
        const remote = (await data.reads()).length > 0;
        const lfs = pins.some((pin) => pin.source === "lfs") && await data.lfs() !== void 0;
        const asked = pins.filter((pin) => pin.unsupported === void 0 && (pin.source === "lfs" ? lfs : remote));
        const missing = asked.length === 0 ? [] : await missingPins(data, asked);
        const lines = [
          ...shown.map(({ status, name, reasons }) => `${status.padEnd(8)} ${name}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`.trimEnd()),
          ...missing.map((pin) => `missing  ${pin.path} (not in the remote: modelgate push)`),
          ...unknown.map((pin) => `unknown  ${pin.path}: it ${pin.unsupported}`)
        ];
        if (!remote && !lfs)
          lines.push("No remote is configured.");
        else if (missing.length === 0)
          lines.push(`The remote has every object of ${(0, number.U9)(asked.length, "pin")}.`);
        const current = stale.length === 0 && missing.length === 0 && unknown.length === 0;
        const faults = [
          ...stale.length > 0 ? [(0, number.U9)(stale.length, "stale stage")] : [],
          ...missing.length > 0 ? [`${(0, number.U9)(missing.length, "pin")} missing in the remote`] : [],
          ...unknown.length > 0 ? [`${(0, number.U9)(unknown.length, "pin")} without a usable digest`] : []
        ];
        return {
          ...given.check && !current ? { failed: faults.join(", ") } : {},
          outputs: {
            current,
            stages: shown.map(({ name, status, reasons }) => ({ name, status, reasons })),
            missing_remote: missing.map((pin) => pin.path)
          },
          text: lines.join("\n")
        };
      }
      async function pinsOf(bench, targets, stages) {
        const pins = (await (0, needed.QP)(bench)).filter((pin) => pin.cache && pin.push);
        if (targets.length === 0)
          return pins;
        const named = (0, flow_targets.u)(pins, targets, bench.from);
        const chosen = new Set(stages.map((stage) => stage.name));
        return pins.filter((pin) => named.has(pin) || pin.stage !== void 0 && chosen.has((0, needed.ci)(pin.file, pin.stage)));
      }
    })
  ),
  /***/
  35509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          evidencePaths
        )
        /* harmony export */
      });
      function evidencePaths({ evidence, judging }) {
        return [.../* @__PURE__ */ new Set([...evidence, ...judging.predictions === void 0 ? [] : [judging.predictions.path]])];
      }
    })
  ),
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
  6117: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          findAllPins
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
      var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);
      async function findAllPins(host, root, outsOf) {
        const [dvc, lfs] = await Promise.all([(0, _dvc_js__WEBPACK_IMPORTED_MODULE_1__.mP)(host, root, outsOf), (0, _lfs_js__WEBPACK_IMPORTED_MODULE_2__.N)(host, root)]);
        if (lfs.length > 0)
          refuseTwins(dvc, lfs);
        return [...dvc, ...lfs];
      }
      function refuseTwins(dvc, lfs) {
        const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
        for (const pin of lfs) {
          for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === void 0)
              continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
              where: other.where ?? { file: other.file },
              fix: "Keep one of them: git rm --cached the file, or take it out of DVC."
            });
          }
        }
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
  98218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        qT: () => (
          /* binding */
          pinsAbove
        )
        /* harmony export */
      });
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);
      function below(path, dir) {
        return dir === "." && !(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__._K)(path) || path === dir || path.startsWith(`${dir}/`);
      }
      function pinsAbove(path, root) {
        return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
      }
      function targetsOf(pipeline, model) {
        const wanted = [...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__.A)(model), ...model.artifact === void 0 ? [] : [model.artifact]];
        const stages = [...pipeline.stages.values()];
        const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) || model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir));
        const makers = stages.filter(makes);
        const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
        return chosen.map((stage) => stage.address);
      }
      function closureOf(pipeline, targets) {
        const stages = [...pipeline.stages.values()];
        const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
        const seen = /* @__PURE__ */ new Set();
        const open = [...targets];
        for (let name = open.pop(); name !== void 0; name = open.pop()) {
          if (seen.has(name))
            continue;
          seen.add(name);
          for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
        }
        return pipeline.order.filter((name) => seen.has(name));
      }
    })
  ),
  /***/
  9642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QP: () => (
          /* binding */
          allPins
        ),
        /* harmony export */
        Yf: () => (
          /* binding */
          neededPins
        ),
        /* harmony export */
        ci: () => (
          /* binding */
          addressOf
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          pinsOfLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35509);
      var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
      var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
      var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      async function allPins(bench) {
        const pins = await (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root);
        if (!pins.some((pin) => pin.unplaced))
          return pins;
        const pipeline = await bench.pipeline();
        return (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
      }
      async function pinsOfLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
        const pins = [];
        for (const file of locks) {
          try {
            pins.push(...(0, _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__.oA)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
          } catch (error) {
            if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT"))
              throw error;
          }
        }
        return pins.map((pin) => pin.stage === void 0 ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) });
      }
      function addressOf(lockFile, stage) {
        const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
        return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
      }
      function outsOf(pipeline, lockFile) {
        return (name) => {
          const stage = pipeline.stages.get(addressOf(lockFile, name));
          if (stage === void 0)
            return void 0;
          return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
              const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
              return out && { cache: out.cache, push: out.push, ...out.remote === void 0 ? {} : { remote: out.remote } };
            }
          };
        };
      }
      async function neededPins(bench, plan) {
        const pipeline = await bench.pipeline();
        const wanted = /* @__PURE__ */ new Set([...plan.model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__.A)(plan.model)]);
        if (plan.model.metrics.length === 0) {
          for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
              if (out.kind === "metric")
                wanted.add(out.path);
          }
        }
        const pins = [...await pinsOfLocks(bench, plan), ...await (0, _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__.H)(await bench.data())];
        const { artifact } = plan.model;
        if (artifact !== void 0 && !pins.some((pin) => pin.path === artifact))
          wanted.add(artifact);
        return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, path)));
      }
    })
  ),
  /***/
  18477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          choosePins
        ),
        /* harmony export */
        u: () => (
          /* binding */
          pinsNamed
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97541);
      var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
      var _needed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
      function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
        if (targets.length === 0 && stages.length === 0)
          return { pins, part: () => void 0 };
        const chosen = /* @__PURE__ */ new Map();
        const take = (pin, part) => {
          const known = chosen.get(pin);
          if (part === void 0 || known === "all")
            chosen.set(pin, "all");
          else
            chosen.set(pin, [...known ?? [], part]);
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
            if (parts === void 0 || parts === "all")
              return void 0;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
          }
        };
      }
      function pinsNamed(pins, targets, from) {
        return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
      }
      function named(pins, target, from) {
        const near = from === "" ? [] : match(pins, `${from}/${target}`);
        return near.length > 0 ? near : match(pins, target);
      }
      function match(pins, target) {
        const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
        const named2 = pins.filter((pin) => names(pin).includes(written) || pin.stage !== void 0 && isGroup(pin, written));
        if (named2.length > 0)
          return named2.map((pin) => [pin, void 0]);
        const path = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fd)(written) ?? written;
        const exact = byPath(pins, path === "" ? "." : path);
        if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(written).isGlob)
          return exact;
        const whole = exact.filter(([, part]) => part === void 0);
        return whole.length > 0 ? whole : byGlob(pins, path);
      }
      function byPath(pins, path) {
        return pins.flatMap((pin) => {
          if ((0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, path))
            return [[pin, void 0]];
          if (!(0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(path, pin.path))
            return [];
          const inside = path.slice(pin.path.length + 1);
          return [[pin, (entry) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(entry, inside)]];
        });
      }
      function byGlob(pins, glob) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(glob, { dot: true, nonegate: true });
        const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(glob);
        return pins.flatMap((pin) => {
          if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, void 0]];
          const reaches = base === "" || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(base, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, base);
          const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== void 0;
          const part = (entry) => matches(`${pin.path}/${entry}`);
          return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
        });
      }
      function names(pin) {
        if (pin.source !== "dvc")
          return [];
        if (pin.stage === void 0)
          return [pin.file];
        return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage)];
      }
      function isGroup(pin, target) {
        return pin.stage !== void 0 && (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage).startsWith(`${target}@`);
      }
      function depsOf(stages, pipeline) {
        if (stages.length === 0 || pipeline === void 0)
          return [];
        return (0, _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__.u)(pipeline, stages, true).flatMap((stage) => stage.deps);
      }
      function unknown(pins, target) {
        const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(target, known);
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
          fix: near === void 0 ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.` : `Did you mean \`${near}\`?`
        });
      }
    })
  ),
  /***/
  84252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BC: () => (
          /* binding */
          noBreak
        ),
        /* harmony export */
        CW: () => (
          /* binding */
          formatDelta
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatParam
        ),
        /* harmony export */
        Os: () => (
          /* binding */
          group
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          formatSeconds
        ),
        /* harmony export */
        kI: () => (
          /* binding */
          formatPair
        ),
        /* harmony export */
        vy: () => (
          /* binding */
          formatInterval
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const minus = "−";
      const noBreak = " ";
      function unitOf(name) {
        for (const segment of name.split(/[./]/)) {
          const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
          if (found === void 0)
            continue;
          if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
          return "s";
        }
        return void 0;
      }
      function formatPair(name, baseline, candidate, delta) {
        const unit = unitOf(name);
        const numbers = [baseline, candidate].filter((value) => typeof value === "number");
        const decimals = decimalsFor(numbers, delta);
        const show = (value) => {
          if (value === null)
            return "missing";
          if (typeof value === "string")
            return value.replace("-", minus);
          return unit === void 0 ? plain(value, decimals) : withUnit(value, unit);
        };
        return {
          baseline: show(baseline),
          candidate: show(candidate),
          delta: delta === null ? "" : formatDelta(name, delta, decimals)
        };
      }
      function formatDelta(name, delta, decimals) {
        const unit = unitOf(name);
        if (delta === 0)
          return unit === void 0 ? "0" : "±0";
        const size = Math.abs(delta);
        const sign = delta > 0 ? "+" : minus;
        if (unit !== void 0)
          return `${sign}${withUnit(size, unit)}`;
        const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
        return `${sign}${plain(size, fitting)}`;
      }
      function formatInterval(name, bounds, delta) {
        const width = bounds[1] - bounds[0];
        const own = width > 0 && Number.isFinite(width) ? Math.max(0, 1 - magnitude(width)) : 0;
        const decimals = /\.(\d+)/.exec(delta)?.[1]?.length ?? own;
        const texts = bounds.map((bound) => {
          if (unitOf(name) !== void 0 || Math.abs(bound) >= 1e15)
            return formatDelta(name, bound, decimals);
          const text = group(Math.abs(bound).toFixed(Math.min(12, decimals)));
          return /[1-9]/.test(text) ? `${bound < 0 ? minus : "+"}${text}` : text;
        });
        return ` (${texts.join(" … ")})`;
      }
      function formatBytes(bytes) {
        if (Number.isInteger(bytes) && Math.abs(bytes) < 1e4)
          return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
        return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1e3);
      }
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
      function count(amount, one, many = `${one}s`) {
        return `${group(String(amount))} ${amount === 1 ? one : many}`;
      }
      function formatParam(value) {
        return typeof value === "number" ? String(value).replace("-", minus) : String(value);
      }
      function withUnit(value, unit) {
        if (unit === "bytes")
          return formatBytes(value);
        const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
        return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1e3);
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
      function decimalsFor(values, delta) {
        if (values.every(Number.isInteger))
          return 0;
        const largest = Math.max(...values.map(Math.abs));
        const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
        const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
        return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
      }
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
        return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
      }
    })
  )
};

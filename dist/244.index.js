export const id = 244;
export const ids = [244];
export const modules = {
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
  76268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LJ: () => (
          /* binding */
          storeArtifacts
        ),
        /* harmony export */
        O8: () => (
          /* binding */
          untracked
        ),
        /* harmony export */
        t9: () => (
          /* binding */
          publishArtifacts
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);
      var _data_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16023);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12230);
      var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);
      var _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24349);
      var _record_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19871);
      async function storeArtifacts(bench, record) {
        if (kept(bench, record).length === 0 || !record.made_by.trusted)
          return;
        const data = await bench.data();
        const remote = await data.write();
        for (const artifact of remote === void 0 ? kept(bench, record) : untracked(bench, record)) {
          if (remote !== void 0) {
            await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_2__.G)(bench.host, data.cache, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, artifact.path), ["copy"], data.index);
            await (0, _data_push_js__WEBPACK_IMPORTED_MODULE_3__.SF)(data, [artifact.digest]);
          } else if ((0, _record_objects_js__WEBPACK_IMPORTED_MODULE_6__.eq)(artifact)) {
            await (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.lN)(bench.root, `objects/${artifact.digest.slice(4)}`, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await (0, _record_objects_js__WEBPACK_IMPORTED_MODULE_6__.Lq)(bench, record, artifact, _record_objects_js__WEBPACK_IMPORTED_MODULE_6__.EX)));
          } else {
            const fix = "name a `remote:` in modelgate.yaml to keep its bytes";
            bench.host.log.warning(`${artifact.path} (${artifact.bytes} bytes) is recorded by its digest alone: ${fix}`);
          }
        }
      }
      async function publishArtifacts(bench, record) {
        for (const artifact of kept(bench, record).filter(_record_objects_js__WEBPACK_IMPORTED_MODULE_6__.eq)) {
          const bytes = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.x2)(bench.root, `objects/${artifact.digest.slice(4)}`, _record_objects_js__WEBPACK_IMPORTED_MODULE_6__.EX);
          if (bytes === void 0)
            continue;
          if (`md5:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__.qQ)("md5", bytes)}` !== artifact.digest) {
            bench.host.log.warning(`the bytes handed on for ${artifact.path} are not those of its digest: not kept`);
            continue;
          }
          await (await bench.tracker()).putObject?.(artifact.digest, bytes);
        }
      }
      function untracked(bench, record) {
        const tracked = new Set(record.stages.flatMap((stage) => stage.outs.map((out) => out.path)));
        const pins = new Map(record.pins.map((pin) => [pin.path, pin.digest]));
        const made = [...record.artifacts, ...predictionFiles(bench, record)];
        return made.filter(({ path, digest }) => !tracked.has(path) && pins.get(path) !== digest);
      }
      function kept(bench, record) {
        const own = untracked(bench, record);
        return [...own, ...predictionFiles(bench, record).filter((file) => !own.includes(file))];
      }
      function predictionFiles(bench, record) {
        return record.files.filter(({ path }) => path === (0, _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__.e)(bench, record));
      }
    })
  ),
  /***/
  56929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          baselineFor
        )
      });
      var baseline = __webpack_require__(82700);
      ;
      const day = 24 * 60 * 60 * 1e3;
      function tooOld({ found, record: record2 }, { commits, days }, now) {
        const run = `the run at ${found.commit.slice(0, 7)}`;
        if (commits !== void 0 && found.distance > commits)
          return `${run} is more than ${commits} commits back`;
        const age = (now.getTime() - Date.parse(record2.timings.finished)) / day;
        if (days === void 0 || age <= days)
          return void 0;
        return `${run} was measured ${Math.floor(age)} days ago, at most ${days} are allowed`;
      }
      var gate_history = __webpack_require__(50428);
      var from_git = __webpack_require__(51922);
      var named_run = __webpack_require__(92482);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var hashing = __webpack_require__(12230);
      var identity = __webpack_require__(63538);
      var record = __webpack_require__(50345);
      var evidence = __webpack_require__(93162);
      var handed_result = __webpack_require__(68229);
      var may_run = __webpack_require__(40526);
      var flow_record = __webpack_require__(17397);
      var rerun = __webpack_require__(11397);
      ;
      const kind = { name: "base-run", schema: record.d3 };
      async function runBaseline(bench, plan) {
        const { base } = bench.forge;
        if (base === void 0)
          return { none: "first-run", reason: "nothing stands before this commit" };
        const from = { base, policy: bench.sides.policy.digest };
        const handed = await (0, handed_result.I)(bench, plan, kind, from);
        if (handed !== void 0)
          return asBaseline(bench, plan, base, handed);
        const refused = await (0, may_run.V)(bench);
        if (refused !== void 0)
          return none(bench, plan, `main was not run here: ${refused}`);
        try {
          const record2 = await (0, rerun.kz)(bench, base, async (own) => {
            const there = await (0, rerun.rP)(own, plan);
            if (there.closure.length === 0)
              throw new errors.yo("its base has no dvc.yaml that makes the model");
            const made = await (0, rerun.Rn)(own, there);
            await (0, evidence.N)(own, made, bench.root);
            return made;
          });
          await (0, handed_result.h)(bench, plan, kind, from, record2);
          return await asBaseline(bench, plan, base, record2);
        } catch (error) {
          if (!(error instanceof errors.yo) || bench.host.signal.aborted)
            throw error;
          return none(bench, plan, `main could not be run here: ${error.message}`);
        }
      }
      function none(bench, { model }, reason) {
        bench.host.log.warning(`${model.name}: ${reason}`);
        return { none: "not-found", reason };
      }
      async function asBaseline(bench, plan, base, made) {
        const at = { cwd: bench.root, env: bench.host.env };
        const source = { head: base, commit: base, tree: await (0, git.$Y)(["rev-parse", `${base}^{tree}`], at), dirty: false };
        const { adopted_from: _, ...rest } = made;
        const model = { ...made.model, name: plan.model.name, dir: plan.model.dir };
        const record2 = { ...rest, model, source, made_by: (0, flow_record.v)(bench) };
        return {
          found: { commit: base, run_id: (0, identity.R)(record2), distance: 0, found_by: "run", record_digest: (0, hashing.ol)(record2) },
          record: record2
        };
      }
      ;
      async function baselineFor(bench, plan, record2) {
        const choices = plan.model.judging.baseline;
        const passedOver = [];
        let firstRun = false;
        for (const choice of choices) {
          const tried = await placed(bench, plan, choice, await tryChoice(bench, plan, record2, choice));
          const fault = "found" in tried ? ageFault(bench, plan, choice, tried) : tried.reason;
          if ("found" in tried && fault === void 0) {
            if (passedOver.length === 0)
              return tried;
            bench.host.log.info(`${plan.model.name}: the baseline is ${nameOf(choice)} (${passedOver.join("; ")})`);
            return { ...tried, found: { ...tried.found, passed_over: passedOver } };
          }
          passedOver.push(`${choices.length > 1 ? `${nameOf(choice)}: ` : ""}${fault}`.slice(0, 1e3));
          firstRun ||= "none" in tried && tried.none === "first-run";
        }
        if (choices.every(({ kind: kind2 }) => kind2 !== "nearest"))
          firstRun ||= await isFirstRun(bench, plan, record2);
        return { none: firstRun ? "first-run" : "not-found", reason: passedOver.join("; ") };
      }
      async function tryChoice(bench, plan, record2, choice) {
        if (choice.kind === "nearest")
          return nearest(bench, plan, record2);
        if (choice.kind === "run")
          return runBaseline(bench, plan);
        const found = await (0, named_run.d)(bench, plan, choice);
        if ("reason" in found)
          return { none: "not-found", reason: found.reason };
        const { title: _, ...baseline2 } = found;
        return baseline2;
      }
      async function nearest(bench, plan, record2) {
        const { base } = bench.forge;
        if (base === void 0)
          return { none: "first-run", reason: "nothing stands before this commit" };
        const commits = plan.model.judging.maxBaselineAge?.commits;
        const found = await (0, baseline.X)({
          host: bench.host,
          root: bench.root,
          tracker: await bench.tracker(),
          model: plan.model.name,
          base,
          ...record2.lock === void 0 ? {} : { lockPath: record2.lock.path },
          ...commits === void 0 ? {} : { limit: commits + 1 },
          candidate: record2.source.commit,
          own: bench.forge.event === "local",
          fromGit: (commit) => (0, from_git.k)(bench, plan, commit)
        });
        if ("found" in found || found.none === "first-run" || commits === void 0)
          return found;
        return { ...found, reason: `${found.reason} (max-baseline-age: ${commits} commits)` };
      }
      async function placed(bench, plan, choice, baseline2) {
        const { host, root, forge } = bench;
        const commits = plan.model.judging.maxBaselineAge?.commits;
        if (!("found" in baseline2) || commits === void 0 || forge.base === void 0)
          return baseline2;
        if (choice.kind === "nearest" || choice.kind === "run")
          return baseline2;
        const at = baseline2.found.commit;
        const behind = await (0, gate_history.$q)({ host, root }, forge.base, at, { limit: commits, fetch: true });
        return {
          ...baseline2,
          found: { ...baseline2.found, distance: behind ?? Math.max(baseline2.found.distance, commits + 1) }
        };
      }
      function ageFault({ host }, { model }, choice, baseline2) {
        const limit = model.judging.maxBaselineAge;
        return limit === void 0 || choice.kind === "run" ? void 0 : tooOld(baseline2, limit, host.now());
      }
      async function isFirstRun(bench, plan, record2) {
        const runs = await (await bench.tracker()).find({ by: "main", model: plan.model.name });
        return runs.every((run) => run.record.source.commit === record2.source.commit);
      }
      function nameOf(choice) {
        switch (choice.kind) {
          case "nearest":
            return "nearest";
          case "run":
            return "run";
          case "alias":
            return `alias ${choice.alias}`;
          case "revision":
            return choice.revision;
          case "named":
            return choice.name;
        }
      }
    })
  ),
  /***/
  79041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ms: () => (
          /* binding */
          commitWithLocks
        ),
        /* harmony export */
        oV: () => (
          /* binding */
          filesOfCommit
        ),
        /* harmony export */
        s: () => (
          /* binding */
          commitsToShip
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92827);
      const window = 50;
      async function commitsToShip(bench, versions) {
        const { host, root, forge } = bench;
        const at = { cwd: root, env: host.env };
        const known = new Set(versions.map((version2) => version2.sourceCommit ?? version2.commit));
        let line = await firstParents(bench);
        const seen = () => line.some((commit) => known.has(commit) || commit === forge.base);
        if (!seen() && await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["rev-parse", "--is-shallow-repository"], at) === "true") {
          await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["fetch", "--quiet", "--no-tags", `--deepen=${window}`, "origin"], at);
          line = await firstParents(bench);
        }
        const version = line.findIndex((commit) => known.has(commit));
        const before = forge.base === void 0 ? -1 : line.indexOf(forge.base);
        const end = version >= 0 ? version : before >= 0 ? before : 1;
        return line.slice(0, Math.max(end, 1)).reverse();
      }
      async function firstParents({ host, root, forge }) {
        const output = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["rev-list", "--first-parent", `--max-count=${window}`, forge.commit], {
          cwd: root,
          env: host.env
        });
        return output.split("\n").filter((line) => line !== "");
      }
      async function filesOfCommit({ host, root }, commit) {
        const at = { cwd: root, env: host.env };
        const parent = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["rev-parse", "--verify", "--quiet", `${commit}^1`], at);
        if (parent.code !== 0)
          return void 0;
        const output = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["diff", "--name-only", "--no-renames", "-z", parent.stdout.trim(), commit, "--"], at);
        return output.split("\0").filter((path) => path !== "");
      }
      async function commitWithLocks({ host, root }, commit, locks) {
        let tree;
        const when = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["show", "-s", "--format=%ct +0000", commit], { cwd: root, env: host.env });
        const env = {
          ...host.env,
          GIT_AUTHOR_NAME: "modelgate",
          GIT_AUTHOR_EMAIL: "modelgate@users.noreply.github.com",
          GIT_AUTHOR_DATE: when,
          GIT_COMMITTER_NAME: "modelgate",
          GIT_COMMITTER_EMAIL: "modelgate@users.noreply.github.com",
          GIT_COMMITTER_DATE: when
        };
        const at = { cwd: root, env };
        const names = [];
        for (const { path, text } of locks) {
          if (await (0, _sides_js__WEBPACK_IMPORTED_MODULE_1__.I)(host, root, commit, path) === text)
            continue;
          const blob = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["hash-object", "-w", "--stdin"], { ...at, input: text });
          tree = await withBlob(at, tree ?? await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["rev-parse", `${commit}^{tree}`], at), path.split("/"), blob);
          names.push(path);
        }
        if (tree === void 0)
          return commit;
        return (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)([
          "commit-tree",
          tree,
          "-p",
          commit,
          "-m",
          `Add ${names.join(", ")} of the registered model

The lock of the run that was gated for ${commit}.`
        ], at);
      }
      async function withBlob(at, tree, path, blob) {
        const [name = "", ...rest] = path;
        const listing = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["ls-tree", "-z", tree], at);
        const entries = listing.code === 0 ? listing.stdout.split("\0").filter((line2) => line2 !== "") : [];
        const own = (line2) => line2.slice(line2.indexOf("	") + 1);
        const others = entries.filter((line2) => own(line2) !== name);
        const line = rest.length === 0 ? `100644 blob ${blob}	${name}` : `040000 tree ${await withBlob(at, `${tree}:${name}`, rest, blob)}	${name}`;
        return (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["mktree", "-z"], { ...at, input: `${[...others, line].join("\0")}\0` });
      }
    })
  ),
  /***/
  5175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          HandedStage
        ),
        /* harmony export */
        E: () => (
          /* binding */
          measuredOf
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34755);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
      var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);
      const HandedStage = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        status: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.status,
        seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
        peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional(),
        key: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        outs: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_1__.d5),
        restoredFrom: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.restored_from,
        made: zod__WEBPACK_IMPORTED_MODULE_6__.Pq9().exactOptional(),
        madeIn: zod__WEBPACK_IMPORTED_MODULE_6__.rej({
          started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
          seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
          peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional()
        }).exactOptional(),
        error: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      const Handed = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        model: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        stages: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(HandedStage),
        lockChanged: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP()),
        started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        finished: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.OH.exactOptional(),
        environmentNote: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        notTrained: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      async function measuredOf(bench, plan) {
        const now = bench.host.now().toISOString();
        const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
        const { environment, ...rest } = await handed(bench, plan) ?? { ...nothing, commit: bench.forge.commit };
        if (environment !== void 0)
          return { ...rest, environment };
        const commands = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.Kf)(bench, plan);
        return { ...rest, environment: await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__.e)(bench.host, bench.root, plan.model.environment, commands) };
      }
      async function handed(bench, plan) {
        const name = `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Md)(plan.model.name)}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.IY)(bench.root, name);
        if (text === void 0)
          return void 0;
        try {
          const measured = Handed.parse(JSON.parse(text));
          if (measured.commit === bench.forge.commit)
            return measured;
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
        }
        const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
        if (bench.forge.event === "local")
          bench.host.log.debug(said);
        else
          bench.host.log.warning(said);
        return void 0;
      }
    })
  ),
  /***/
  93449: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vg: () => (
          /* binding */
          savedRecord
        ),
        /* harmony export */
        hi: () => (
          /* binding */
          saveRecord
        ),
        /* harmony export */
        nS: () => (
          /* binding */
          receiveRecord
        ),
        /* harmony export */
        qv: () => (
          /* binding */
          keepOnly
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _tracking_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15478);
      var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63538);
      var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);
      var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17397);
      var _sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92827);
      var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27738);
      function saveRecord(root, record) {
        return (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.lN)(root, `records/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}
`);
      }
      async function savedRecord(root, model) {
        const name = `records/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(model)}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.IY)(root, name, 16 * 1024 * 1024);
        return text === void 0 ? void 0 : (0, _tracking_build_js__WEBPACK_IMPORTED_MODULE_3__.eV)(text, { file: `${_handover_js__WEBPACK_IMPORTED_MODULE_5__.TV}/${name}` });
      }
      async function keepOnly(root, taken) {
        const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__.TV, "records");
        const names = new Set(taken.map((record) => `${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(record.model.name)}.json`));
        for (const name of await filesIn(dir))
          if (!names.has(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
        for (const name of ["bundle.json", "plan.json"])
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__.TV, name), { recursive: true, force: true });
      }
      async function filesIn(dir) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return [];
          throw error;
        }
      }
      async function receiveRecord(bench, plan) {
        const record = await savedRecord(bench.root, plan.model.name);
        if (record === void 0)
          return void 0;
        const { forge } = bench;
        const wrong = record.source.head !== forge.head ? `its head is ${record.source.head}, this event's is ${forge.head}` : record.source.commit !== forge.commit ? `it was made at ${record.source.commit}, ${forge.commit} is checked out` : record.model.name !== plan.model.name || record.model.dir !== plan.model.dir ? `it is about the model ${record.model.name} in ${record.model.dir}` : void 0;
        if (wrong !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
            fix: "Download the artifact of the measuring job of this very workflow run."
          });
        }
        const { lock, upstream_locks: upstream, adopted_from: _, ...said } = record;
        const source = await (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.v)(bench, plan.model.dir);
        return {
          ...said,
          ...lock === void 0 ? {} : { lock: await ownLock(bench, plan, lock) },
          ...upstream === void 0 ? {} : { upstream_locks: await Promise.all(upstream.map((one) => ownLock(bench, plan, one))) },
          // By tree, branch and pull request a record is found again: all of it is read from this job's own checkout.
          source: { ...source, dirty: source.dirty || record.source.dirty },
          made_by: (0, _record_js__WEBPACK_IMPORTED_MODULE_6__.v)(bench)
        };
      }
      async function ownLock(bench, plan, { path, text }) {
        const { stages } = await bench.pipeline();
        if (!plan.closure.some((name) => stages.get(name)?.lockFile === path)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the record handed on for ${plan.model.name} holds a lock at ${path}, which is none of its own`, {
            fix: "Download the artifact of the measuring job of this very workflow run."
          });
        }
        const committed = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_7__.I)(bench.host, bench.root, bench.forge.commit, path);
        return { path, digest: (0, _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__.s)(text), current: committed === text, text };
      }
    })
  )
};

export const id = 5495;
export const ids = [5495];
export const modules = {
  /***/
  15495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        E: () => (
          /* binding */
          diffData
        )
      });
      ;
      function diffManifests(before, after) {
        const left = [];
        const right = [];
        const changed = [];
        let unchanged = 0;
        const here = new Map(after.map((pin) => [pin.path, pin]));
        for (const pin of before) {
          const now = here.get(pin.path);
          here.delete(pin.path);
          if (now === void 0)
            for (const entry of pin.entries)
              left.push(versionOf(pin, entry));
          else if (now.digest === pin.digest)
            unchanged += pin.entries.length;
          else
            unchanged += merge(pin, now, { left, right, changed });
        }
        for (const pin of here.values())
          for (const entry of pin.entries)
            right.push(versionOf(pin, entry));
        const gone = new Map(left.map((file) => [file.path, file]));
        const fresh = [];
        for (const to of right) {
          const from = gone.get(to.path);
          gone.delete(to.path);
          if (from === void 0)
            fresh.push(to);
          else if (sameBytes(from.digest, to.digest))
            unchanged++;
          else
            changed.push({ path: to.path, from, to });
        }
        return { ...pairMoves([...gone.values()], fresh), changed: changed.sort(byPath), unchanged };
      }
      function merge(before, after, into) {
        let same = 0;
        let [one, other] = [0, 0];
        while (one < before.entries.length || other < after.entries.length) {
          const from = before.entries[one];
          const to = after.entries[other];
          if (to === void 0 || from !== void 0 && from.path < to.path) {
            if (from !== void 0)
              into.left.push(versionOf(before, from));
            one++;
          } else if (from === void 0 || to.path < from.path) {
            into.right.push(versionOf(after, to));
            other++;
          } else {
            if (sameBytes(from.digest, to.digest))
              same++;
            else {
              const version = versionOf(after, to);
              into.changed.push({ path: version.path, from: versionOf(before, from), to: version });
            }
            one++;
            other++;
          }
        }
        return same;
      }
      function pairMoves(gone, fresh) {
        const byDigest = /* @__PURE__ */ new Map();
        for (const file of gone.toSorted(byPath)) {
          const key = bytesKey(file.digest);
          const known = byDigest.get(key);
          if (known === void 0)
            byDigest.set(key, { files: [file], next: 0 });
          else
            known.files.push(file);
        }
        const added = [];
        const moved = [];
        for (const to of fresh.toSorted(byPath)) {
          const found = byDigest.get(bytesKey(to.digest));
          const from = found?.files[found.next];
          if (found === void 0 || from === void 0)
            added.push(to);
          else {
            found.next++;
            moved.push({ from, to });
          }
        }
        const removed = [...byDigest.values()].flatMap(({ files, next }) => files.slice(next));
        return { added, removed: removed.sort(byPath), moved };
      }
      function sameBytes(one, other) {
        return one === other || bytesKey(one) === bytesKey(other);
      }
      function bytesKey(digest) {
        return digest.startsWith("md5-dos2unix:") ? `md5:${digest.slice("md5-dos2unix:".length)}` : digest;
      }
      function versionOf(pin, entry) {
        const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
        return { path, pin: pin.path, digest: entry.digest, ...entry.size === void 0 ? {} : { size: entry.size } };
      }
      function byPath(one, other) {
        return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
      }
      var side = __webpack_require__(67292);
      var fetch = __webpack_require__(84619);
      var drift = __webpack_require__(3255);
      ;
      const fewest = 20;
      function compareColumns(a, b) {
        const before = new Map(a.columns.map((column) => [column.name, column]));
        const after = new Map(b.columns.map((column) => [column.name, column]));
        const names = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])];
        const columns = names.map((name) => {
          const [from, to] = [before.get(name), after.get(name)];
          return {
            name,
            ...from === void 0 ? {} : { a: stateOf(from, a.rows) },
            ...to === void 0 ? {} : { b: stateOf(to, b.rows) },
            ...from === void 0 || to === void 0 ? {} : driftOf(from, to)
          };
        });
        return columns.sort((one, other) => Number(isRestructured(other)) - Number(isRestructured(one)) || (other.psi ?? -1) - (one.psi ?? -1) || (other.ks?.d ?? -1) - (one.ks?.d ?? -1));
      }
      function isRestructured({ a, b }) {
        return a?.type !== b?.type;
      }
      function stateOf(column, rows) {
        return { type: column.type, nulls: rows === 0 ? 0 : rounded(Math.max(0, 1 - column.values / rows)) };
      }
      function driftOf(a, b) {
        if (!comparable(a, b))
          return { note: `${a.type} and ${b.type} are not compared` };
        if (a.type === "nested" || a.type === "binary" || a.type === "mixed" || a.type === "empty") {
          return { note: `${a.type} columns are not compared` };
        }
        if (a.values < fewest || b.values < fewest)
          return { note: `fewer than ${fewest} values` };
        if (a.distribution !== void 0 && b.distribution !== void 0) {
          const { d, p, error } = (0, drift.gJ)(a.distribution, b.distribution);
          const psi = (0, drift.vQ)(a.distribution, b.distribution);
          return { psi: rounded(psi), ks: { d: rounded(d), p: rounded(p), error: rounded(error) } };
        }
        if (a.categories === void 0 || b.categories === void 0)
          return {};
        if (isIdentifier(a.categories))
          return { note: "nearly every value is different" };
        return { psi: rounded((0, drift.ac)(a.categories, b.categories)) };
      }
      function comparable(a, b) {
        const family = ({ type }) => {
          if (type === "integer")
            return "number";
          return type === "date" ? "timestamp" : type;
        };
        return family(a) === family(b);
      }
      function isIdentifier({ total, counts, missed }) {
        if (missed === 0)
          return counts.size > total / 2;
        const most = [...counts.values()].sort((one, other) => other - one).slice(0, drift.wC);
        return most.reduce((sum, amount) => sum + amount, 0) < total / 100;
      }
      function rounded(value) {
        return Number(value.toPrecision(6));
      }
      var formats = __webpack_require__(76702);
      ;
      const mostTables = 200;
      async function diffTables(ctx, before, after, diff, options) {
        const all = changedTables(before, after, diff);
        const notes = all.length > mostTables ? [`only ${mostTables} of ${all.length} tables were compared by column`] : [];
        const tables = [];
        const budget = { left: options.maxBytes ?? Number.POSITIVE_INFINITY };
        for (const table of all.slice(0, mostTables)) {
          const found = await diffTable(ctx, table, options, budget);
          if (typeof found === "string")
            notes.push(found.slice(0, 1e3));
          else
            tables.push(found);
        }
        return { tables, notes };
      }
      async function diffTable(ctx, table, options, budget) {
        const fault = await bringHere(ctx, table, options, budget);
        if (fault !== void 0)
          return `\`${table.path}\`: columns are not compared, ${fault}`;
        try {
          const { signal } = ctx.host;
          const a = await (0, formats.A6)(await located(ctx, table.a), table.format, signal);
          const b = await (0, formats.A6)(await located(ctx, table.b), table.format, signal);
          return {
            path: table.path,
            format: table.format,
            files: { a: table.a.length, b: table.b.length },
            rows: { a: a.rows, b: b.rows },
            columns: compareColumns(a, b),
            notes: [...a.notes.map((note) => `A: ${note}`), ...b.notes.map((note) => `B: ${note}`)].slice(0, 100)
          };
        } catch (error) {
          if (error instanceof formats.EO)
            return error.message;
          throw error;
        }
      }
      async function bringHere(ctx, table, options, budget) {
        const missing = [];
        let bytes = 0;
        for (const shard of [...table.a, ...table.b]) {
          const here = await (0, side.T2)(ctx, shard.pin, shard);
          if (here === void 0)
            missing.push(shard);
          bytes += shard.size ?? (here === void 0 ? void 0 : await ctx.cache.size(shard.digest)) ?? shard.pin.pin?.bytes ?? 0;
          if (bytes > budget.left)
            return "they would go beyond `max-bytes`";
        }
        budget.left -= bytes;
        if (missing.length === 0)
          return void 0;
        if (!options.fetch)
          return missing.some((one) => table.a.includes(one)) ? "A's version is not here" : "B's version is not here";
        const fetched = (0, fetch.nothingFetched)();
        await (0, fetch.rt)(ctx, (0, fetch.Am)(missing.map(({ pin: { pin }, path, digest }) => ({ ...pin && (0, side.uf)(pin), name: path, digest }))), fetched);
        return fetched.missing.length === 0 ? void 0 : "a version of it is missing in the remote";
      }
      async function located(ctx, shards) {
        const found = [];
        for (const shard of shards) {
          const file = await (0, side.T2)(ctx, shard.pin, shard);
          if (file !== void 0)
            found.push({ name: shard.path, file });
        }
        return found;
      }
      function changedTables(before, after, diff) {
        const touched = /* @__PURE__ */ new Set();
        const touch = ({ path, pin }) => {
          if ((0, formats.be)(path) !== void 0)
            touched.add(keyOf(pin, path));
        };
        for (const file of [...diff.added, ...diff.removed])
          touch(file);
        for (const { from, to } of [...diff.changed, ...diff.moved])
          for (const file of [from, to])
            touch(file);
        const a = shardsOf(before, touched);
        const b = shardsOf(after, touched);
        return [...touched].sort().flatMap((key) => {
          const [from, to] = [a.get(key) ?? [], b.get(key) ?? []];
          const format = (0, formats.be)(key);
          if (format === void 0 || from.length === 0 || to.length === 0 || isSame(from, to))
            return [];
          const paths = new Set([...from, ...to].map(({ path }) => path));
          return [{ path: paths.size === 1 ? [...paths][0] ?? key : key, format, a: from, b: to }];
        });
      }
      function shardsOf(pins, touched) {
        const found = /* @__PURE__ */ new Map();
        for (const pin of pins) {
          for (const entry of pin.entries) {
            const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
            if ((0, formats.be)(path) === void 0)
              continue;
            const key = keyOf(pin.path, path);
            if (!touched.has(key))
              continue;
            const shard = {
              path,
              pin,
              digest: entry.digest,
              ...entry.size === void 0 ? {} : { size: entry.size }
            };
            const known = found.get(key);
            if (known === void 0)
              found.set(key, [shard]);
            else
              known.push(shard);
          }
        }
        return found;
      }
      function keyOf(pin, path) {
        return pin === path ? path : (0, formats.j4)(path);
      }
      function isSame(a, b) {
        const digests = (shards) => shards.map(({ digest }) => digest).sort().join("\n");
        return digests(a) === digests(b);
      }
      ;
      const mostSizes = 2e4;
      async function diffData(ctx, a, b, options) {
        const inWorkspace = b.commit === void 0;
        const same = inWorkspace ? /* @__PURE__ */ new Set() : samePins(a.pins, b.pins);
        const differing = (pins) => pins.filter((pin) => !same.has(pin.path));
        const here = inWorkspace ? await (0, side.U9)(ctx, b.pins) : { files: await (0, side.XF)(ctx, differing(b.pins)), absent: [] };
        const unchangedPins = inWorkspace ? unchangedHere(a.pins, here.files) : same;
        const before = await (0, side.XF)(ctx, a.pins.filter((pin) => !unchangedPins.has(pin.path)));
        const [left, right] = opaqueWhereUnlisted([...before, ...a.files ?? []], [...here.files.filter((pin) => !unchangedPins.has(pin.path)), ...b.files ?? []]);
        for (const side2 of [left, right])
          keepWanted(side2, options);
        const diff = await withSizes(ctx, diffManifests(left, right));
        const still = a.pins.filter((pin) => unchangedPins.has(pin.path)).reduce((sum, pin) => sum + (pin.files ?? 1), 0);
        const compared = options.tables === void 0 ? { tables: [], notes: [] } : await diffTables(ctx, left, right, diff, options.tables);
        return {
          schema: "modelgate/diff/1",
          a: { name: a.name, ...a.commit === void 0 ? {} : { commit: a.commit } },
          b: { name: b.name, ...b.commit === void 0 ? {} : { commit: b.commit } },
          counts: { ...countsOf(diff), unchanged: diff.unchanged + still },
          ...listsOf(diff, options.limit),
          bytes: bytesOf(diff),
          pins: pinsOf(diff, left, right),
          tables: compared.tables,
          notes: [...notesOf(left, right, here.absent), ...compared.notes].slice(0, 1e3)
        };
      }
      function samePins(a, b) {
        const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
        return new Set(b.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path));
      }
      function unchangedHere(a, files) {
        const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
        return new Set(files.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path));
      }
      function opaqueWhereUnlisted(a, b) {
        const unlisted = new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path));
        const opaque = (pin) => unlisted.has(pin.path) ? { ...pin, listed: false, entries: [{ path: "", digest: pin.digest }] } : pin;
        return [a.map(opaque), b.map(opaque)];
      }
      function keepWanted(pins, { only }) {
        for (const [index, pin] of pins.entries()) {
          const wanted = pin.pin && only?.(pin.pin);
          if (wanted !== void 0)
            pins[index] = { ...pin, entries: pin.entries.filter(({ path }) => wanted(path)) };
        }
      }
      function countsOf(diff) {
        return {
          added: diff.added.length,
          removed: diff.removed.length,
          changed: diff.changed.length,
          moved: diff.moved.length
        };
      }
      function listsOf(diff, limit) {
        const file = ({ path, digest, size }) => ({ path, digest, ...sized(size) });
        const state = ({ digest, size }) => ({ digest, ...sized(size) });
        return {
          added: diff.added.slice(0, limit).map(file),
          removed: diff.removed.slice(0, limit).map(file),
          changed: diff.changed.slice(0, limit).map(({ path, from, to }) => ({ path, a: state(from), b: state(to) })),
          moved: diff.moved.slice(0, limit).map(({ from, to }) => ({ from: from.path, to: to.path, ...state(to) }))
        };
      }
      function sized(size) {
        return size === void 0 ? {} : { size };
      }
      function bytesOf({ added, removed, changed }) {
        const fresh = [...added, ...changed.map(({ to }) => to)];
        const gone = [...removed, ...changed.map(({ from }) => from)];
        const sum = (files) => files.reduce((all, { size }) => all + (size ?? 0), 0);
        const unknown = [...fresh, ...gone].filter(({ size }) => size === void 0).length;
        return { added: sum(fresh), removed: sum(gone), net: sum(fresh) - sum(gone), unknown };
      }
      async function withSizes(ctx, diff) {
        if (diff.added.length + diff.removed.length + 2 * diff.changed.length > mostSizes)
          return diff;
        const look = async (file) => file.size !== void 0 || file.digest.endsWith(".dir") ? file : { ...file, ...sized(await ctx.cache.size(file.digest)) };
        return {
          ...diff,
          added: await Promise.all(diff.added.map(look)),
          removed: await Promise.all(diff.removed.map(look)),
          changed: await Promise.all(diff.changed.map(async ({ path, from, to }) => ({ path, from: await look(from), to: await look(to) })))
        };
      }
      function pinsOf(diff, a, b) {
        const counts = /* @__PURE__ */ new Map();
        const count = (pin, what) => {
          const known = counts.get(pin) ?? { added: 0, removed: 0, changed: 0, moved: 0 };
          known[what]++;
          counts.set(pin, known);
        };
        for (const { pin } of diff.added)
          count(pin, "added");
        for (const { pin } of diff.removed)
          count(pin, "removed");
        for (const { to } of diff.changed)
          count(to.pin, "changed");
        for (const { to } of diff.moved)
          count(to.pin, "moved");
        const before = new Map(a.map((pin) => [pin.path, pin]));
        const after = new Map(b.map((pin) => [pin.path, pin]));
        return [...counts].sort(([one], [other]) => one < other ? -1 : 1).map(([path, found]) => {
          const [from, to] = [before.get(path), after.get(path)];
          const source = (to ?? from)?.pin?.source ?? "git";
          const states = {
            ...from === void 0 ? {} : { a: pinState(from) },
            ...to === void 0 ? {} : { b: pinState(to) }
          };
          return { path, source, ...states, counts: found };
        });
      }
      function pinState({ digest, entries, pin, listed, root }) {
        const files = listed ? entries.length : pin?.files;
        const sizes = entries.map(({ size }) => size);
        const known = root !== void 0 ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : pin?.bytes;
        return { digest, ...files === void 0 ? {} : { files }, ...known === void 0 ? {} : { bytes: known } };
      }
      function notesOf(a, b, absent) {
        const unlisted = [...new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path))];
        const notes = unlisted.slice(0, 20).map((path) => `\`${path}\`: a listing of it is in no cache or remote, so that its files are not compared`);
        if (unlisted.length > 20)
          notes.push(`the same holds for ${unlisted.length - 20} more`);
        if (absent.length > 0)
          notes.push(`${absent.length} of the pins stand not in the workspace: they are compared as they are pinned`);
        return notes.map((note) => note.slice(0, 1e3));
      }
    })
  ),
  /***/
  67292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U9: () => (
          /* binding */
          filesInWorkspace
        ),
        XF: () => (
          /* binding */
          filesOfPins
        ),
        T2: () => (
          /* binding */
          placeOfFile
        ),
        Hi: () => (
          /* binding */
          sideAt
        ),
        uf: () => (
          /* binding */
          wantedOfPin
        ),
        Ro: () => (
          /* binding */
          workspaceSide
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var paths = __webpack_require__(9470);
      var data_digest = __webpack_require__(50111);
      var fetch = __webpack_require__(84619);
      var file_state = __webpack_require__(40821);
      var hash_tree = __webpack_require__(36192);
      var lfs_pointer = __webpack_require__(42290);
      var sources_all = __webpack_require__(6117);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var git_objects = __webpack_require__(40895);
      var dvc = __webpack_require__(56906);
      var stage_outs = __webpack_require__(10340);
      ;
      const longestPinFile = 64 * 1024 * 1024;
      async function commitOf(host, root, rev) {
        const at = { cwd: root, env: host.env };
        const found = await (0, git.Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`], at);
        if (found.code === 0)
          return found.stdout.trim();
        throw new errors.yo(`there is no commit called ${JSON.stringify(rev)} in this clone`, {
          fix: "Name a commit, branch or tag; where the clone is shallow, fetch more of it (`fetch-depth: 0`)."
        });
      }
      async function pinsAt(host, root, commit) {
        const at = { cwd: root, env: host.env };
        const files = (await (0, git_objects.CU)(commit, at)).filter(({ path }) => !path.split("/").slice(0, -1).includes(".dvc"));
        const wanted = files.filter(({ path, size }) => /(^|[/])(dvc\.(lock|yaml)|[^/]+\.dvc|\.gitattributes)$/.test(path) && size <= longestPinFile);
        const texts = await (0, git_objects.b4)(wanted.map(({ blob }) => blob), at);
        const byPath = new Map(wanted.map(({ path, blob }) => [path, texts.get(blob)?.toString("utf8") ?? ""]));
        const pins = [];
        for (const [path, text] of byPath) {
          if (path.endsWith(".dvc"))
            pins.push(...(0, dvc.parseDvcFile)(text, path));
          else if (path.endsWith("dvc.lock")) {
            const pipeline = `${path.slice(0, -"dvc.lock".length)}dvc.yaml`;
            const yaml = byPath.get(pipeline);
            pins.push(...(0, dvc.oA)(text, path, yaml === void 0 ? () => void 0 : (0, stage_outs.a)(yaml, pipeline)));
          }
        }
        const usesLfs = [...byPath].some(([path, text]) => path.endsWith(".gitattributes") && text.includes("filter=lfs"));
        return usesLfs ? [...pins, ...await pointersAt(files, at)] : pins;
      }
      async function pointersAt(files, at) {
        const small = files.filter(({ size }) => size > 0 && size < lfs_pointer.h);
        const texts = await (0, git_objects.b4)(small.map(({ blob }) => blob), at);
        return small.flatMap(({ path, blob }) => {
          const pointer = (0, lfs_pointer.v)(texts.get(blob) ?? Buffer.alloc(0), { file: path });
          if (pointer === void 0 || pointer.size === 0)
            return [];
          return [
            {
              path,
              source: "lfs",
              file: path,
              digest: `sha256:${pointer.oid}`,
              bytes: pointer.size,
              cache: true,
              push: true
            }
          ];
        });
      }
      ;
      async function sideAt(host, root, rev) {
        const commit = await commitOf(host, root, rev);
        return { name: rev, commit, pins: (await pinsAt(host, root, commit)).filter(isData) };
      }
      async function workspaceSide(host, root) {
        return { name: "workspace", pins: (await (0, sources_all.L)(host, root)).filter(isData) };
      }
      function isData(pin) {
        return pin.cache && pin.digest !== "";
      }
      async function filesOfPins(ctx, pins) {
        const wanted = pins.filter((pin) => (0, data_digest.gn)(pin.digest) && pin.manifest === void 0).map(wantedOfPin);
        const manifests = await (0, fetch.oF)(ctx, wanted, (0, fetch.nothingFetched)());
        return pins.map((pin) => {
          const known = { pin, path: pin.path, digest: pin.digest };
          const manifest = pin.manifest ?? manifests.get(pin.digest);
          if (manifest !== void 0)
            return { ...known, entries: manifest.entries, listed: true };
          const entry = { path: "", digest: pin.digest, ...pin.bytes === void 0 ? {} : { size: pin.bytes } };
          return { ...known, entries: [entry], listed: !(0, data_digest.gn)(pin.digest) };
        });
      }
      async function filesInWorkspace(ctx, pins) {
        const guard = (0, paths.JV)(ctx.root);
        const files = [];
        const absent = [];
        for (const pin of pins) {
          const path = await guard(pin.path, pin.where ?? { file: pin.file });
          const found = await hashed(ctx, pin, path);
          if (found === void 0)
            absent.push(pin);
          else
            files.push({
              pin,
              path: pin.path,
              ...found,
              listed: true,
              root: ctx.root
            });
        }
        await ctx.index.save();
        return { files: [...files, ...await filesOfPins(ctx, absent)], absent };
      }
      async function hashed(ctx, pin, path) {
        const { algorithm } = (0, data_digest.Hd)(pin.digest);
        if (algorithm !== "sha256") {
          const out = await (0, hash_tree.V)(ctx.host, path, ctx.index, algorithm);
          return out && { digest: out.digest, entries: out.manifest.entries };
        }
        const stats = (0, file_state.CL)(path);
        if (stats === void 0 || !stats.isFile())
          return void 0;
        const size = Number(stats.size);
        if (size < lfs_pointer.h && (0, lfs_pointer.v)(await (0, promises_.readFile)(path), { file: pin.path }) !== void 0)
          return void 0;
        const digest = await (0, file_state.hd)(path, ctx.index, stats, algorithm);
        return { digest, entries: [{ path: "", size, digest }] };
      }
      function wantedOfPin(pin) {
        return {
          digest: pin.digest,
          name: pin.path,
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...pin.origin === void 0 ? {} : { origin: pin.origin }
        };
      }
      async function placeOfFile(ctx, pin, file) {
        if (pin.root !== void 0)
          return (0, external_node_path_.join)(pin.root, ...file.path.split("/"));
        return await ctx.cache.has(file.digest) ? ctx.cache.objectPath(file.digest) : void 0;
      }
    })
  ),
  /***/
  76702: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        EO: () => (
          /* binding */
          UnreadableTable
        ),
        be: () => (
          /* binding */
          formatOf
        ),
        A6: () => (
          /* binding */
          profileTable
        ),
        j4: () => (
          /* binding */
          shardPattern
        )
      });
      ;
      const longestKept = 200;
      function openCategories(capacity) {
        const counts = /* @__PURE__ */ new Map();
        let total = 0;
        let missed = 0;
        return {
          add(text) {
            const key = text.length <= longestKept ? text : `${text.slice(0, 120)}…${text.length}…${text.slice(-60)}`;
            total++;
            const known = counts.get(key);
            if (known !== void 0)
              counts.set(key, known + 1);
            else if (counts.size < capacity)
              counts.set(key, 1);
            else {
              missed++;
              for (const [name, amount] of counts) {
                if (amount === 1)
                  counts.delete(name);
                else
                  counts.set(name, amount - 1);
              }
            }
          },
          done: () => ({ total, counts, missed })
        };
      }
      var table_quantiles = __webpack_require__(6850);
      ;
      function capacityOf(index, budget, most, least) {
        const share = budget / (index + 1);
        return Math.max(least, Math.min(most, 2 * Math.floor(share / 2)));
      }
      function openColumn(name, index) {
        const kinds = /* @__PURE__ */ new Map();
        const quantiles = /* @__PURE__ */ new Map();
        let categories;
        const quantilesOf = (what) => {
          const known = quantiles.get(what);
          if (known !== void 0)
            return known;
          const made = (0, table_quantiles.Pl)(capacityOf(index, 1 << 19, 1 << 15, 128));
          quantiles.set(what, made);
          return made;
        };
        const count = (kind, cells = 1) => {
          kinds.set(kind, (kinds.get(kind) ?? 0) + cells);
        };
        return {
          add(cell) {
            switch (cell.kind) {
              case "null":
                return;
              case "integer":
              case "number":
                if (Number.isNaN(cell.value))
                  return;
                count(cell.kind);
                quantilesOf("numbers").add(cell.value);
                return;
              case "date":
              case "timestamp":
                if (Number.isNaN(cell.value))
                  return;
                count(cell.kind);
                quantilesOf("times").add(cell.value);
                return;
              default:
                count(cell.kind);
                categories ??= openCategories(capacityOf(index, 1 << 16, 1 << 12, 16));
                categories.add(cell.text);
            }
          },
          opaque: count,
          done() {
            const type = typeOf([...kinds.keys()]);
            const values = [...kinds.values()].reduce((sum, cells) => sum + cells, 0);
            const distribution = quantiles.get(type === "date" || type === "timestamp" ? "times" : "numbers");
            const isNumber = type === "integer" || type === "number" || type === "date" || type === "timestamp";
            const isText = type === "text" || type === "boolean";
            return {
              name,
              type,
              values,
              ...isNumber && distribution !== void 0 ? { distribution: distribution.done() } : {},
              ...isText && categories !== void 0 ? { categories: categories.done() } : {}
            };
          }
        };
      }
      function typeOf(kinds) {
        const [first, ...others] = kinds;
        if (first === void 0)
          return "empty";
        if (others.length === 0)
          return first;
        if (kinds.every((kind) => kind === "integer" || kind === "number"))
          return "number";
        return kinds.every((kind) => kind === "date" || kind === "timestamp") ? "timestamp" : "mixed";
      }
      ;
      const mostColumns = 1e4;
      const longestName = 200;
      function openTable() {
        const columns = /* @__PURE__ */ new Map();
        const oddities = /* @__PURE__ */ new Map();
        let rows = 0;
        let left = 0;
        return {
          column(name) {
            const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
            const known = columns.get(short);
            if (known !== void 0)
              return known;
            if (columns.size === mostColumns) {
              left++;
              return void 0;
            }
            const made = openColumn(short, columns.size);
            columns.set(short, made);
            return made;
          },
          rows(amount) {
            rows += amount;
          },
          odd(what, amount = 1) {
            if (amount > 0)
              oddities.set(what, (oddities.get(what) ?? 0) + amount);
          },
          done() {
            const notes = [...oddities].map(([what, amount]) => `${amount} ${what}`);
            if (left > 0)
              notes.push(`only ${mostColumns} columns were looked at`);
            return { rows, columns: [...columns.values()].map((column) => column.done()), notes };
          }
        };
      }
      ;
      const endings = {
        csv: "csv",
        tsv: "tsv",
        jsonl: "json-lines",
        ndjson: "json-lines",
        parquet: "parquet"
      };
      function formatOf(path) {
        const [, ending = "", packed] = /\.([a-z]+)(\.gz)?$/i.exec(path) ?? [];
        const format = Object.hasOwn(endings, ending.toLowerCase()) ? endings[ending.toLowerCase()] : void 0;
        return packed !== void 0 && format === "parquet" ? void 0 : format;
      }
      function shardPattern(path) {
        const slash = path.lastIndexOf("/") + 1;
        const dot = path.length - (/\.[a-z]+(\.gz)?$/i.exec(path)?.[0].length ?? 0);
        const name = path.slice(slash, dot).replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "*").replace(/\d+/g, "*");
        return `${path.slice(0, slash)}${name}${path.slice(dot)}`;
      }
      async function profileTable(files, format, signal) {
        const table = openTable();
        for (const { name, file } of files) {
          try {
            if (format === "parquet")
              await (await __webpack_require__.e(
                /* import() */
                7324
              ).then(__webpack_require__.bind(__webpack_require__, 17324))).readParquet(file, table, signal);
            else if (format === "json-lines")
              await (await __webpack_require__.e(
                /* import() */
                534
              ).then(__webpack_require__.bind(__webpack_require__, 50534))).readJsonLines(file, table, signal);
            else
              await (await __webpack_require__.e(
                /* import() */
                7240
              ).then(__webpack_require__.bind(__webpack_require__, 7240))).readCsv(file, table, signal, format === "tsv" ? "	" : void 0);
          } catch (cause) {
            signal.throwIfAborted();
            throw new UnreadableTable(`\`${name}\` cannot be read as ${format}: ${said(cause)}`, { cause });
          }
        }
        return table.done();
      }
      class UnreadableTable extends Error {
      }
      function said(cause) {
        const text = cause instanceof Error ? cause.message : String(cause);
        return text.length > 300 ? `${text.slice(0, 300)}…` : text;
      }
    })
  )
};

export const id = 5495;
export const ids = [5495];
export const modules = {

/***/ 15495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffData)
});

;// CONCATENATED MODULE: ./build/js/data/diff/manifests.js
/**
 * Compares two sides in time linear in their entries. Pins with one digest on both sides are not looked into, and only
 * what differs is kept, so that memory beyond the manifests themselves grows with the change.
 */
function diffManifests(before, after) {
    const left = [];
    const right = [];
    const changed = [];
    let unchanged = 0;
    const here = new Map(after.map((pin) => [pin.path, pin]));
    for (const pin of before) {
        const now = here.get(pin.path);
        here.delete(pin.path);
        if (now === undefined)
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
    // A path may have gone from one pin to another: then it is neither added nor removed.
    const gone = new Map(left.map((file) => [file.path, file]));
    const fresh = [];
    for (const to of right) {
        const from = gone.get(to.path);
        gone.delete(to.path);
        if (from === undefined)
            fresh.push(to);
        else if (sameBytes(from.digest, to.digest))
            unchanged++;
        else
            changed.push({ path: to.path, from, to });
    }
    return { ...pairMoves([...gone.values()], fresh), changed: changed.sort(byPath), unchanged };
}
/** Walks two sorted lists side by side; returns how many entries are the same. */
function merge(before, after, into) {
    let same = 0;
    let [one, other] = [0, 0];
    while (one < before.entries.length || other < after.entries.length) {
        const from = before.entries[one];
        const to = after.entries[other];
        if (to === undefined || (from !== undefined && from.path < to.path)) {
            if (from !== undefined)
                into.left.push(versionOf(before, from));
            one++;
        }
        else if (from === undefined || to.path < from.path) {
            into.right.push(versionOf(after, to));
            other++;
        }
        else {
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
/** Each added file takes the first removed one (by path) with its bytes, as DVC pairs them. */
function pairMoves(gone, fresh) {
    const byDigest = new Map();
    for (const file of gone.toSorted(byPath)) {
        const key = bytesKey(file.digest);
        const known = byDigest.get(key);
        if (known === undefined)
            byDigest.set(key, { files: [file], next: 0 });
        else
            known.files.push(file);
    }
    const added = [];
    const moved = [];
    for (const to of fresh.toSorted(byPath)) {
        const found = byDigest.get(bytesKey(to.digest));
        const from = found?.files[found.next];
        if (found === undefined || from === undefined)
            added.push(to);
        else {
            found.next++;
            moved.push({ from, to });
        }
    }
    const removed = [...byDigest.values()].flatMap(({ files, next }) => files.slice(next));
    return { added, removed: removed.sort(byPath), moved };
}
/** Whether two digests name the same bytes, as far as they can tell. */
function sameBytes(one, other) {
    return one === other || bytesKey(one) === bytesKey(other);
}
/**
 * DVC 2's digest of text is the MD5 of that text with `\n` at its lines' ends: for all but `\r\n` files it is DVC 3's, so
 * that a repository that moved from one to the other has not changed all its data.
 */
function bytesKey(digest) {
    return digest.startsWith("md5-dos2unix:") ? `md5:${digest.slice("md5-dos2unix:".length)}` : digest;
}
function versionOf(pin, entry) {
    const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
    return { path, pin: pin.path, digest: entry.digest, ...(entry.size === undefined ? {} : { size: entry.size }) };
}
function byPath(one, other) {
    return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/data/diff/side.js + 1 modules
var side = __webpack_require__(67292);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/diff/table/drift.js
var drift = __webpack_require__(3255);
;// CONCATENATED MODULE: ./build/js/data/diff/table/compare.js

/** Of fewer values nothing is said: ten bins of them are noise. */
const fewest = 20;
/** The columns of both sides: added, removed and retyped first, then by how much they drifted. */
function compareColumns(a, b) {
    const before = new Map(a.columns.map((column) => [column.name, column]));
    const after = new Map(b.columns.map((column) => [column.name, column]));
    const names = [...new Set([...after.keys(), ...before.keys()])];
    const columns = names.map((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        return {
            name,
            ...(from === undefined ? {} : { a: stateOf(from, a.rows) }),
            ...(to === undefined ? {} : { b: stateOf(to, b.rows) }),
            ...(from === undefined || to === undefined ? {} : driftOf(from, to)),
        };
    });
    return columns.sort((one, other) => Number(isRestructured(other)) - Number(isRestructured(one)) ||
        (other.psi ?? -1) - (one.psi ?? -1) ||
        (other.ks?.d ?? -1) - (one.ks?.d ?? -1));
}
/** Whether a column is new, gone, or of another type than before. */
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
    if (a.distribution !== undefined && b.distribution !== undefined) {
        const { d, p, error } = (0,drift/* kolmogorovSmirnov */.gJ)(a.distribution, b.distribution);
        const psi = (0,drift/* numberStability */.vQ)(a.distribution, b.distribution);
        return { psi: rounded(psi), ks: { d: rounded(d), p: rounded(p), error: rounded(error) } };
    }
    if (a.categories === undefined || b.categories === undefined)
        return {};
    if (isIdentifier(a.categories))
        return { note: "nearly every value is different" };
    return { psi: rounded((0,drift/* categoryStability */.ac)(a.categories, b.categories)) };
}
/** Numbers with numbers, times with times; else only what is of one type. */
function comparable(a, b) {
    const family = ({ type }) => {
        if (type === "integer")
            return "number";
        return type === "date" ? "timestamp" : type;
    };
    return family(a) === family(b);
}
/** Names, keys, free text: shares of their most frequent values say nothing. */
function isIdentifier({ total, counts, missed }) {
    if (missed === 0)
        return counts.size > total / 2;
    const most = [...counts.values()].sort((one, other) => other - one).slice(0, drift/* mostCategories */.wC);
    return most.reduce((sum, amount) => sum + amount, 0) < total / 100;
}
/** Six digits: more than any of them means. */
function rounded(value) {
    return Number(value.toPrecision(6));
}

// EXTERNAL MODULE: ./build/js/data/diff/table/formats.js + 3 modules
var formats = __webpack_require__(76702);
;// CONCATENATED MODULE: ./build/js/data/diff/tables.js




/** Tables beyond these are named and not looked into. */
const mostTables = 200;
/** The tables among what changed that both sides have, column by column; what is left out is said in the notes. */
async function diffTables(ctx, before, after, diff, options) {
    const all = changedTables(before, after, diff);
    const notes = all.length > mostTables ? [`only ${mostTables} of ${all.length} tables were compared by column`] : [];
    const tables = [];
    const budget = { left: options.maxBytes ?? Number.POSITIVE_INFINITY };
    for (const table of all.slice(0, mostTables)) {
        const found = await diffTable(ctx, table, options, budget);
        if (typeof found === "string")
            notes.push(found.slice(0, 1000));
        else
            tables.push(found);
    }
    return { tables, notes };
}
async function diffTable(ctx, table, options, budget) {
    const fault = await bringHere(ctx, table, options, budget);
    if (fault !== undefined)
        return `\`${table.path}\`: columns are not compared, ${fault}`;
    try {
        const { signal } = ctx.host;
        const a = await (0,formats/* profileTable */.A6)(await located(ctx, table.a), table.format, signal);
        const b = await (0,formats/* profileTable */.A6)(await located(ctx, table.b), table.format, signal);
        return {
            path: table.path,
            format: table.format,
            files: { a: table.a.length, b: table.b.length },
            rows: { a: a.rows, b: b.rows },
            columns: compareColumns(a, b),
            notes: [...a.notes.map((note) => `A: ${note}`), ...b.notes.map((note) => `B: ${note}`)].slice(0, 100),
        };
    }
    catch (error) {
        if (error instanceof formats/* UnreadableTable */.EO)
            return error.message;
        throw error;
    }
}
/** Why a table cannot be read here, if so; what is not here is fetched where that is asked for. */
async function bringHere(ctx, table, options, budget) {
    const missing = [];
    let bytes = 0;
    for (const shard of [...table.a, ...table.b]) {
        const here = await (0,side/* placeOfFile */.T2)(ctx, shard.pin, shard);
        if (here === undefined)
            missing.push(shard);
        // A listing tells no sizes: of its pin as a whole no file is larger.
        bytes +=
            shard.size ?? (here === undefined ? undefined : await ctx.cache.size(shard.digest)) ?? shard.pin.pin?.bytes ?? 0;
        if (bytes > budget.left)
            return "they would go beyond `max-bytes`";
    }
    budget.left -= bytes;
    if (missing.length === 0)
        return undefined;
    if (!options.fetch)
        return missing.some((one) => table.a.includes(one)) ? "A's version is not here" : "B's version is not here";
    const fetched = (0,fetch.nothingFetched)();
    await (0,fetch/* fetchObjects */.rt)(ctx, (0,fetch/* unique */.Am)(missing.map(({ pin: { pin }, path, digest }) => ({ ...(pin && (0,side/* wantedOfPin */.uf)(pin)), name: path, digest }))), fetched);
    return fetched.missing.length === 0 ? undefined : "a version of it is missing in the remote";
}
async function located(ctx, shards) {
    const found = [];
    for (const shard of shards) {
        const file = await (0,side/* placeOfFile */.T2)(ctx, shard.pin, shard);
        if (file !== undefined)
            found.push({ name: shard.path, file });
    }
    return found;
}
/** Tables of which a file is not what it was, with all their shards on both sides. */
function changedTables(before, after, diff) {
    const touched = new Set();
    const touch = ({ path, pin }) => {
        if ((0,formats/* formatOf */.be)(path) !== undefined)
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
        const format = (0,formats/* formatOf */.be)(key);
        if (format === undefined || from.length === 0 || to.length === 0 || isSame(from, to))
            return [];
        const paths = new Set([...from, ...to].map(({ path }) => path));
        return [{ path: paths.size === 1 ? ([...paths][0] ?? key) : key, format, a: from, b: to }];
    });
}
function shardsOf(pins, touched) {
    const found = new Map();
    for (const pin of pins) {
        for (const entry of pin.entries) {
            const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
            if ((0,formats/* formatOf */.be)(path) === undefined)
                continue;
            const key = keyOf(pin.path, path);
            if (!touched.has(key))
                continue;
            const shard = {
                path,
                pin,
                digest: entry.digest,
                ...(entry.size === undefined ? {} : { size: entry.size }),
            };
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [shard]);
            else
                known.push(shard);
        }
    }
    return found;
}
/** A pin of one file is a table of its own, whatever its name. */
function keyOf(pin, path) {
    return pin === path ? path : (0,formats/* shardPattern */.j4)(path);
}
/** Shards that only changed their names are the same table. */
function isSame(a, b) {
    const digests = (shards) => shards
        .map(({ digest }) => digest)
        .sort()
        .join("\n");
    return digests(a) === digests(b);
}

;// CONCATENATED MODULE: ./build/js/data/diff/diff.js



/** Beyond so many files sizes that nobody wrote down are not looked up. */
const mostSizes = 20_000;
/** What changed in the data between two sides. Listings are fetched where they are not here; data only as `options` say. */
async function diffData(ctx, a, b, options) {
    const inWorkspace = b.commit === undefined;
    const same = inWorkspace ? new Set() : samePins(a.pins, b.pins);
    const differing = (pins) => pins.filter((pin) => !same.has(pin.path));
    const here = inWorkspace
        ? await (0,side/* filesInWorkspace */.U9)(ctx, b.pins)
        : { files: await (0,side/* filesOfPins */.XF)(ctx, differing(b.pins)), absent: [] };
    const unchangedPins = inWorkspace ? unchangedHere(a.pins, here.files) : same;
    const before = await (0,side/* filesOfPins */.XF)(ctx, a.pins.filter((pin) => !unchangedPins.has(pin.path)));
    const [left, right] = opaqueWhereUnlisted([...before, ...(a.files ?? [])], [...here.files.filter((pin) => !unchangedPins.has(pin.path)), ...(b.files ?? [])]);
    for (const side of [left, right])
        keepWanted(side, options);
    const diff = await withSizes(ctx, diffManifests(left, right));
    const still = a.pins.filter((pin) => unchangedPins.has(pin.path)).reduce((sum, pin) => sum + (pin.files ?? 1), 0);
    const compared = options.tables === undefined ? { tables: [], notes: [] } : await diffTables(ctx, left, right, diff, options.tables);
    return {
        schema: "modelgate/diff/1",
        a: { name: a.name, ...(a.commit === undefined ? {} : { commit: a.commit }) },
        b: { name: b.name, ...(b.commit === undefined ? {} : { commit: b.commit }) },
        counts: { ...countsOf(diff), unchanged: diff.unchanged + still },
        ...listsOf(diff, options.limit),
        bytes: bytesOf(diff),
        pins: pinsOf(diff, left, right),
        tables: compared.tables,
        notes: [...notesOf(left, right, here.absent), ...compared.notes].slice(0, 1000),
    };
}
function samePins(a, b) {
    const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
    return new Set(b.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path));
}
/** Pins whose data stands in the workspace as A has it: their listings are not needed. */
function unchangedHere(a, files) {
    const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
    return new Set(files.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path));
}
/** Where one side's listing is nowhere to be had, the other's files would all look new: the folder counts as one thing. */
function opaqueWhereUnlisted(a, b) {
    const unlisted = new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path));
    const opaque = (pin) => unlisted.has(pin.path) ? { ...pin, listed: false, entries: [{ path: "", digest: pin.digest }] } : pin;
    return [a.map(opaque), b.map(opaque)];
}
function keepWanted(pins, { only }) {
    for (const [index, pin] of pins.entries()) {
        const wanted = pin.pin && only?.(pin.pin);
        if (wanted !== undefined)
            pins[index] = { ...pin, entries: pin.entries.filter(({ path }) => wanted(path)) };
    }
}
function countsOf(diff) {
    return {
        added: diff.added.length,
        removed: diff.removed.length,
        changed: diff.changed.length,
        moved: diff.moved.length,
    };
}
function listsOf(diff, limit) {
    const file = ({ path, digest, size }) => ({ path, digest, ...sized(size) });
    const state = ({ digest, size }) => ({ digest, ...sized(size) });
    return {
        added: diff.added.slice(0, limit).map(file),
        removed: diff.removed.slice(0, limit).map(file),
        changed: diff.changed.slice(0, limit).map(({ path, from, to }) => ({ path, a: state(from), b: state(to) })),
        moved: diff.moved.slice(0, limit).map(({ from, to }) => ({ from: from.path, to: to.path, ...state(to) })),
    };
}
function sized(size) {
    return size === undefined ? {} : { size };
}
function bytesOf({ added, removed, changed }) {
    const fresh = [...added, ...changed.map(({ to }) => to)];
    const gone = [...removed, ...changed.map(({ from }) => from)];
    const sum = (files) => files.reduce((all, { size }) => all + (size ?? 0), 0);
    const unknown = [...fresh, ...gone].filter(({ size }) => size === undefined).length;
    return { added: sum(fresh), removed: sum(gone), net: sum(fresh) - sum(gone), unknown };
}
/** DVC's listings tell no sizes: the cache does, of what it holds. */
async function withSizes(ctx, diff) {
    if (diff.added.length + diff.removed.length + 2 * diff.changed.length > mostSizes)
        return diff;
    const look = async (file) => file.size !== undefined || file.digest.endsWith(".dir")
        ? file
        : { ...file, ...sized(await ctx.cache.size(file.digest)) };
    return {
        ...diff,
        added: await Promise.all(diff.added.map(look)),
        removed: await Promise.all(diff.removed.map(look)),
        changed: await Promise.all(diff.changed.map(async ({ path, from, to }) => ({ path, from: await look(from), to: await look(to) }))),
    };
}
/** What changed by pin; a file that went from one pin to another counts where it is now. */
function pinsOf(diff, a, b) {
    const counts = new Map();
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
    return [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, found]) => {
        const [from, to] = [before.get(path), after.get(path)];
        const source = (to ?? from)?.pin?.source ?? "git";
        const states = {
            ...(from === undefined ? {} : { a: pinState(from) }),
            ...(to === undefined ? {} : { b: pinState(to) }),
        };
        return { path, source, ...states, counts: found };
    });
}
function pinState({ digest, entries, pin, listed, root }) {
    const files = listed ? entries.length : pin?.files;
    const sizes = entries.map(({ size }) => size);
    const known = root !== undefined ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : pin?.bytes;
    return { digest, ...(files === undefined ? {} : { files }), ...(known === undefined ? {} : { bytes: known }) };
}
function notesOf(a, b, absent) {
    const unlisted = [...new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path))];
    const notes = unlisted
        .slice(0, 20)
        .map((path) => `\`${path}\`: a listing of it is in no cache or remote, so that its files are not compared`);
    if (unlisted.length > 20)
        notes.push(`the same holds for ${unlisted.length - 20} more`);
    if (absent.length > 0)
        notes.push(`${absent.length} of the pins stand not in the workspace: they are compared as they are pinned`);
    return notes.map((note) => note.slice(0, 1000));
}


/***/ }),

/***/ 67292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ filesInWorkspace),
  XF: () => (/* binding */ filesOfPins),
  T2: () => (/* binding */ placeOfFile),
  Hi: () => (/* binding */ sideAt),
  uf: () => (/* binding */ wantedOfPin),
  Ro: () => (/* binding */ workspaceSide)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/data/file-state.js
var file_state = __webpack_require__(40821);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/data/lfs/pointer.js
var lfs_pointer = __webpack_require__(42290);
// EXTERNAL MODULE: ./build/js/data/sources/all.js
var sources_all = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/git-objects.js
var git_objects = __webpack_require__(40895);
// EXTERNAL MODULE: ./build/js/data/sources/dvc.js + 1 modules
var dvc = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/js/data/sources/stage-outs.js
var stage_outs = __webpack_require__(10340);
;// CONCATENATED MODULE: ./build/js/data/diff/pins-at.js






/** Files larger than this hold no pins: bytes. */
const longestPinFile = 64 * 1024 * 1024;
/** The commit that a revision means. */
async function commitOf(host, root, rev) {
    const at = { cwd: root, env: host.env };
    const found = await (0,git/* tryGit */.Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`], at);
    if (found.code === 0)
        return found.stdout.trim();
    throw new errors/* UserError */.yo(`there is no commit called ${JSON.stringify(rev)} in this clone`, {
        fix: "Name a commit, branch or tag; where the clone is shallow, fetch more of it (`fetch-depth: 0`).",
    });
}
/** Every pin of a commit, read from Git's objects: nothing is checked out. */
async function pinsAt(host, root, commit) {
    const at = { cwd: root, env: host.env };
    const files = (await (0,git_objects/* treeFiles */.CU)(commit, at)).filter(({ path }) => !path.split("/").slice(0, -1).includes(".dvc"));
    const wanted = files.filter(({ path, size }) => /(^|[/])(dvc\.(lock|yaml)|[^/]+\.dvc|\.gitattributes)$/.test(path) && size <= longestPinFile);
    const texts = await (0,git_objects/* readBlobs */.b4)(wanted.map(({ blob }) => blob), at);
    const byPath = new Map(wanted.map(({ path, blob }) => [path, texts.get(blob)?.toString("utf8") ?? ""]));
    const pins = [];
    for (const [path, text] of byPath) {
        if (path.endsWith(".dvc"))
            pins.push(...(0,dvc.parseDvcFile)(text, path));
        else if (path.endsWith("dvc.lock")) {
            const pipeline = `${path.slice(0, -"dvc.lock".length)}dvc.yaml`;
            const yaml = byPath.get(pipeline);
            pins.push(...(0,dvc/* lockPins */.oA)(text, path, yaml === undefined ? () => undefined : (0,stage_outs/* stageOuts */.a)(yaml, pipeline)));
        }
    }
    const usesLfs = [...byPath].some(([path, text]) => path.endsWith(".gitattributes") && text.includes("filter=lfs"));
    return usesLfs ? [...pins, ...(await pointersAt(files, at))] : pins;
}
/** What looks like a Git LFS pointer is one: which attributes held at another commit is not worth a checkout. */
async function pointersAt(files, at) {
    const small = files.filter(({ size }) => size > 0 && size < lfs_pointer/* pointerLimit */.h);
    const texts = await (0,git_objects/* readBlobs */.b4)(small.map(({ blob }) => blob), at);
    return small.flatMap(({ path, blob }) => {
        const pointer = (0,lfs_pointer/* parsePointer */.v)(texts.get(blob) ?? Buffer.alloc(0), { file: path });
        if (pointer === undefined || pointer.size === 0)
            return [];
        return [
            {
                path,
                source: "lfs",
                file: path,
                digest: `sha256:${pointer.oid}`,
                bytes: pointer.size,
                cache: true,
                push: true,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/data/diff/side.js










/** The pins of a revision. */
async function sideAt(host, root, rev) {
    const commit = await commitOf(host, root, rev);
    return { name: rev, commit, pins: (await pinsAt(host, root, commit)).filter(isData) };
}
/** The pins that stand in the workspace, committed or not. */
async function workspaceSide(host, root) {
    return { name: "workspace", pins: (await (0,sources_all/* findAllPins */.L)(host, root)).filter(isData) };
}
/** Uncached outs are Git's own files: Git compares them. */
function isData(pin) {
    return pin.cache && pin.digest !== "";
}
/** The files behind a commit's pins; listings come from the cache, else from the remote, and no data does. */
async function filesOfPins(ctx, pins) {
    const wanted = pins.filter((pin) => (0,data_digest/* isDirDigest */.gn)(pin.digest) && pin.manifest === undefined).map(wantedOfPin);
    const manifests = await (0,fetch/* manifestsOf */.oF)(ctx, wanted, (0,fetch.nothingFetched)());
    return pins.map((pin) => {
        const known = { pin, path: pin.path, digest: pin.digest };
        const manifest = pin.manifest ?? manifests.get(pin.digest);
        if (manifest !== undefined)
            return { ...known, entries: manifest.entries, listed: true };
        const entry = { path: "", digest: pin.digest, ...(pin.bytes === undefined ? {} : { size: pin.bytes }) };
        return { ...known, entries: [entry], listed: !(0,data_digest/* isDirDigest */.gn)(pin.digest) };
    });
}
/**
 * The files that stand in the workspace where pins say so, hashed where they have changed since they were hashed last. Where
 * nothing stands, data was not pulled and is no deletion: the pin's own word counts.
 */
async function filesInWorkspace(ctx, pins) {
    const guard = (0,paths/* pathGuard */.JV)(ctx.root);
    const files = [];
    const absent = [];
    for (const pin of pins) {
        const path = await guard(pin.path, pin.where ?? { file: pin.file });
        const found = await hashed(ctx, pin, path);
        if (found === undefined)
            absent.push(pin);
        else
            files.push({
                pin,
                path: pin.path,
                ...found,
                listed: true,
                root: ctx.root,
            });
    }
    await ctx.index.save();
    return { files: [...files, ...(await filesOfPins(ctx, absent))], absent };
}
/** What stands at a path, named as the pin names it; undefined where nothing does, or Git LFS's own pointer. */
async function hashed(ctx, pin, path) {
    const { algorithm } = (0,data_digest/* objectName */.Hd)(pin.digest);
    if (algorithm !== "sha256") {
        const out = await (0,hash_tree/* hashOut */.V)(ctx.host, path, ctx.index, algorithm);
        return out && { digest: out.digest, entries: out.manifest.entries };
    }
    const stats = (0,file_state/* statIfThere */.CL)(path);
    if (stats === undefined || !stats.isFile())
        return undefined;
    const size = Number(stats.size);
    if (size < lfs_pointer/* pointerLimit */.h && (0,lfs_pointer/* parsePointer */.v)(await (0,promises_.readFile)(path), { file: pin.path }) !== undefined)
        return undefined;
    const digest = await (0,file_state/* fileDigest */.hd)(path, ctx.index, stats, algorithm);
    return { digest, entries: [{ path: "", size, digest }] };
}
/** How the object of a pin is asked for. */
function wantedOfPin(pin) {
    return {
        digest: pin.digest,
        name: pin.path,
        ...(pin.remote === undefined ? {} : { remote: pin.remote }),
        ...(pin.origin === undefined ? {} : { origin: pin.origin }),
    };
}
/** Where a file of a resolved pin can be read; undefined where it is not here. */
async function placeOfFile(ctx, pin, file) {
    if (pin.root !== undefined)
        return (0,external_node_path_.join)(pin.root, ...file.path.split("/"));
    return (await ctx.cache.has(file.digest)) ? ctx.cache.objectPath(file.digest) : undefined;
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

/***/ 76702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EO: () => (/* binding */ UnreadableTable),
  be: () => (/* binding */ formatOf),
  A6: () => (/* binding */ profileTable),
  j4: () => (/* binding */ shardPattern)
});

;// CONCATENATED MODULE: ./build/js/data/diff/table/categories.js
/** A longer text is told apart by its beginning, its length and its end. */
const longestKept = 200;
/**
 * Counts texts with at most `capacity` counters: exactly while so many are enough, then by Misra and Gries (1982), which
 * finds every text that makes up more than 1/(capacity + 1) of all, and counts none too often.
 */
function openCategories(capacity) {
    const counts = new Map();
    let total = 0;
    let missed = 0;
    return {
        add(text) {
            const key = text.length <= longestKept ? text : `${text.slice(0, 120)}…${text.length}…${text.slice(-60)}`;
            total++;
            const known = counts.get(key);
            if (known !== undefined)
                counts.set(key, known + 1);
            else if (counts.size < capacity)
                counts.set(key, 1);
            else {
                // Each counter gives one: as many as have arrived since, so that this costs nothing on the whole.
                missed++;
                for (const [name, amount] of counts) {
                    if (amount === 1)
                        counts.delete(name);
                    else
                        counts.set(name, amount - 1);
                }
            }
        },
        done: () => ({ total, counts, missed }),
    };
}

// EXTERNAL MODULE: ./build/js/data/diff/table/quantiles.js
var table_quantiles = __webpack_require__(6850);
;// CONCATENATED MODULE: ./build/js/data/diff/table/column.js


/** Values that a column keeps before it is only sketched: fewer the more columns stand before it, so that all of them together stay small. */
function capacityOf(index, budget, most, least) {
    const share = budget / (index + 1);
    return Math.max(least, Math.min(most, 2 * Math.floor(share / 2)));
}
/** Gathers one column's cells in bounded memory. */
function openColumn(name, index) {
    const kinds = new Map();
    const quantiles = new Map();
    let categories;
    const quantilesOf = (what) => {
        const known = quantiles.get(what);
        if (known !== undefined)
            return known;
        const made = (0,table_quantiles/* openQuantiles */.Pl)(capacityOf(index, 1 << 19, 1 << 15, 128));
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
                ...(isNumber && distribution !== undefined ? { distribution: distribution.done() } : {}),
                ...(isText && categories !== undefined ? { categories: categories.done() } : {}),
            };
        },
    };
}
function typeOf(kinds) {
    const [first, ...others] = kinds;
    if (first === undefined)
        return "empty";
    if (others.length === 0)
        return first;
    if (kinds.every((kind) => kind === "integer" || kind === "number"))
        return "number";
    return kinds.every((kind) => kind === "date" || kind === "timestamp") ? "timestamp" : "mixed";
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/profile.js

/** More columns are named in a note and not looked into. */
const mostColumns = 10_000;
const longestName = 200;
/** Starts a table without columns. */
function openTable() {
    const columns = new Map();
    const oddities = new Map();
    let rows = 0;
    let left = 0;
    return {
        column(name) {
            const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
            const known = columns.get(short);
            if (known !== undefined)
                return known;
            if (columns.size === mostColumns) {
                left++;
                return undefined;
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
        },
    };
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/formats.js

const endings = {
    csv: "csv",
    tsv: "tsv",
    jsonl: "json-lines",
    ndjson: "json-lines",
    parquet: "parquet",
};
/** What kind of table a file is, by its ending, packed text (`.csv.gz`) too; undefined for none. */
function formatOf(path) {
    const [, ending = "", packed] = /\.([a-z]+)(\.gz)?$/i.exec(path) ?? [];
    const format = Object.hasOwn(endings, ending.toLowerCase()) ? endings[ending.toLowerCase()] : undefined;
    return packed !== undefined && format === "parquet" ? undefined : format;
}
/**
 * What the shards of one table have in common: their path with `*` for numbers and identifiers
 * (`part-00000-of-00004.parquet`, `part-0-3f2c….csv`).
 */
function shardPattern(path) {
    const slash = path.lastIndexOf("/") + 1;
    const dot = path.length - (/\.[a-z]+(\.gz)?$/i.exec(path)?.[0].length ?? 0);
    const name = path
        .slice(slash, dot)
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "*")
        .replace(/\d+/g, "*");
    return `${path.slice(0, slash)}${name}${path.slice(dot)}`;
}
/** Reads one side of a table, file after file, as streams. What cannot be read is an error that says which file and why. */
async function profileTable(files, format, signal) {
    const table = openTable();
    for (const { name, file } of files) {
        try {
            if (format === "parquet")
                await (await __webpack_require__.e(/* import() */ 7324).then(__webpack_require__.bind(__webpack_require__, 17324))).readParquet(file, table, signal);
            else if (format === "json-lines")
                await (await __webpack_require__.e(/* import() */ 534).then(__webpack_require__.bind(__webpack_require__, 50534))).readJsonLines(file, table, signal);
            else
                await (await __webpack_require__.e(/* import() */ 7240).then(__webpack_require__.bind(__webpack_require__, 7240))).readCsv(file, table, signal, format === "tsv" ? "\t" : undefined);
        }
        catch (cause) {
            signal.throwIfAborted();
            throw new UnreadableTable(`\`${name}\` cannot be read as ${format}: ${said(cause)}`, { cause });
        }
    }
    return table.done();
}
/** A file that is no table, or a damaged one: told of in a note, and nobody's bug. */
class UnreadableTable extends Error {
}
function said(cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
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


/***/ })

};

export const id = 1149;
export const ids = [1149];
export const modules = {

/***/ 86626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qv: () => (/* binding */ DataDiff)
/* harmony export */ });
/* unused harmony exports ColumnDiff, TableDiff, PinDiff */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);


const Path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(8192);
const Bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const Share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const Amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const Note = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const File = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() });
const State = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() });
/** What a column's cells are. */
const ColumnKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "integer",
    "number",
    "boolean",
    "date",
    "timestamp",
    "text",
    "mixed",
    "nested",
    "binary",
    "empty",
]);
/** A column on one side; `nulls` is the share of rows in which it holds nothing. */
const ColumnState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: ColumnKind, nulls: Share });
/** One column of a table, with how far its distribution drifted where that can be said. */
const ColumnDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    /** Absent where A has no such column. */
    a: ColumnState.exactOptional(),
    b: ColumnState.exactOptional(),
    /** Population stability index of B against A's bins. */
    psi: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    /** Two-sample Kolmogorov–Smirnov: D is off by `error` at most, 0 where it is exact. */
    ks: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ d: Share, p: Share, error: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() }).exactOptional(),
    /** Why there is no drift to tell of. */
    note: Note.exactOptional(),
});
/** One table on both sides: a file, or the shards of a folder together. */
const TableDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** For shards with `*` where their names differ. */
    path: Path,
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["csv", "tsv", "json-lines", "parquet"]),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Amount, b: Amount }),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Amount, b: Amount }),
    /** Added, removed and retyped columns first, then by how much they drifted. */
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ColumnDiff).max(20_000),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Note).max(100),
});
const Counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    added: Amount,
    removed: Amount,
    changed: Amount,
    moved: Amount,
});
const PinState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, files: Amount.exactOptional(), bytes: Bytes.exactOptional() });
/** One pin whose data differs. */
const PinDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: Path,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    a: PinState.exactOptional(),
    b: PinState.exactOptional(),
    counts: Counts,
});
const Side = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional() });
/** What changed in the data between two commits, or a commit and the workspace. schema/diff.schema.json */
const DataDiff = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("modelgate/diff/1"),
    a: Side,
    b: Side,
    counts: Counts.extend({ unchanged: Amount }),
    /** The lists hold at most as many files as was asked for; `counts` are of all. */
    added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(File).max(1_000_000),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(File).max(1_000_000),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: Path, a: State, b: State })).max(1_000_000),
    moved: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: Path, to: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, size: Bytes.exactOptional() })).max(1_000_000),
    /** Of the files whose sizes are known: new, and gone; `unknown` counts the others. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ added: Bytes, removed: Bytes, net: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), unknown: Amount }),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PinDiff).max(100_000),
    tables: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TableDiff).max(1000),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Note).max(1000),
});


/***/ }),

/***/ 51888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ dataDiffOf),
  f: () => (/* binding */ keepDataDiff)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/diff/diff.js + 3 modules
var diff_diff = __webpack_require__(15495);
// EXTERNAL MODULE: ./build/js/data/diff/document.js
var diff_document = __webpack_require__(86626);
// EXTERNAL MODULE: ./build/js/lib/git-objects.js
var git_objects = __webpack_require__(40895);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/data/diff/table/formats.js + 3 modules
var formats = __webpack_require__(76702);
;// CONCATENATED MODULE: ./build/js/data/diff/git-tables.js





/**
 * Tables that Git itself holds, on two commits: each as a pin of one file, written below `folder` to be read from there.
 * Paths that no side has, other files, and what is larger than `maxBytes` in all are left out.
 */
async function gitTables(host, root, commits, paths, folder, maxBytes) {
    const tables = new Set(paths.filter((path) => (0,formats/* formatOf */.be)(path) !== undefined));
    if (tables.size === 0)
        return { a: [], b: [] };
    const at = { cwd: root, env: host.env };
    const here = async (commit) => (await (0,git_objects/* treeFiles */.CU)(commit, at)).filter(({ path }) => tables.has(path));
    const [before, after] = [await here(commits.a), await here(commits.b)];
    const bytes = [...before, ...after].reduce((sum, { size }) => sum + size, 0);
    if (bytes > maxBytes) {
        host.log.info(`tables that Git holds have ${bytes} bytes on both sides: they are not compared`);
        return { a: [], b: [] };
    }
    const write = async (files, side) => {
        const blobs = await (0,git_objects/* readBlobs */.b4)(files.map(({ blob }) => blob), at);
        const pins = [];
        for (const { path, blob, size } of files) {
            const text = blobs.get(blob) ?? Buffer.alloc(0);
            const place = (0,external_node_path_.join)(folder, side, ...path.split("/"));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.writeFile)(place, text);
            const digest = `md5:${(0,hashing/* hashOf */.qQ)("md5", text)}`;
            pins.push({ path, digest, entries: [{ path: "", size, digest }], listed: true, root: (0,external_node_path_.join)(folder, side) });
        }
        return pins;
    };
    return { a: await write(before, "a"), b: await write(after, "b") };
}

// EXTERNAL MODULE: ./build/js/data/diff/side.js + 1 modules
var side = __webpack_require__(67292);
// EXTERNAL MODULE: ./build/js/data/sources/all.js
var sources_all = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/js/lib/json.js
var json = __webpack_require__(59906);
// EXTERNAL MODULE: ./build/js/flow/closure.js
var closure = __webpack_require__(98218);
// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
;// CONCATENATED MODULE: ./build/js/flow/data-diff.js











/** What travels in a report bundle: so many files a list, tables, and columns a table. */
const limits = { files: 100, tables: 20, columns: 100 };
/** A larger document was not made here: bytes. */
const longest = 8 * 1024 * 1024;
/**
 * In the job that has the data at hand: compares what the model is made of with the base commit's, for the job that reports.
 * A report does without: nothing that goes wrong here fails a run.
 */
async function keepDataDiff(bench, plan, record) {
    const { host, root, forge } = bench;
    if (forge.base === undefined)
        return;
    const { columns, maxBytes } = bench.config.report.dataDiff;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-diff-"));
    try {
        const commits = { a: forge.base, b: record.source.commit };
        const own = await gitTables(host, root, commits, await ownTables(bench, plan), folder, maxBytes);
        const mine = new Set(record.pins.map(({ path }) => path));
        const ofModel = (side) => ({ ...side, pins: side.pins.filter(({ path }) => mine.has(path)) });
        const a = { ...ofModel(await (0,side/* sideAt */.Hi)(host, root, forge.base)), files: own.a };
        const pins = (await (0,sources_all/* findAllPins */.L)(host, root)).filter((pin) => pin.cache && pin.digest !== "");
        const b = { ...ofModel({ name: forge.head.slice(0, 7), commit: commits.b, pins }), files: own.b };
        const diff = await (0,diff_diff/* diffData */.E)(await bench.data(), a, b, {
            limit: limits.files,
            ...(columns === "never" ? {} : { tables: { fetch: true, maxBytes } }),
        });
        // Written where nothing changed too: what an earlier step left must not be taken for it.
        await (0,handover/* writeHandover */.lN)(root, nameOf(record), JSON.stringify(bounded(diff)));
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log.info(`what changed in the data is not shown: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Of the changed files what the model reads and Git itself holds: what a run writes is told of as metrics and evidence. */
async function ownTables(bench, plan) {
    const { stages } = await bench.pipeline();
    const outs = plan.closure.flatMap((name) => stages.get(name)?.outs.map(({ path }) => path) ?? []);
    const made = [...outs, ...plan.model.metrics, ...plan.model.evidence];
    return plan.changed.filter((path) => !made.some((out) => (0,closure/* below */.Gz)(path, out)));
}
/** What the measuring job found, for the bundle; its own word, so that it must be about this very run. */
async function dataDiffOf(bench, record) {
    const text = await (0,handover/* readHandover */.IY)(bench.root, nameOf(record), longest);
    if (text === undefined)
        return {};
    const parsed = diff_document/* DataDiff */.qv.safeParse((0,json/* jsonOf */.o)(text));
    if (!parsed.success || parsed.data.b.commit !== record.source.commit) {
        bench.host.log.warning(`.modelgate/${nameOf(record)} is not about this run: what changed in the data is not shown`);
        return {};
    }
    return { data_diff: bounded(parsed.data) };
}
function nameOf(record) {
    return `diffs/${(0,handover/* fileName */.Md)(record.model.name)}.json`;
}
/** Columns are sorted by what they have to tell: the last can go. */
function bounded(diff) {
    return {
        ...diff,
        added: diff.added.slice(0, limits.files),
        removed: diff.removed.slice(0, limits.files),
        changed: diff.changed.slice(0, limits.files),
        moved: diff.moved.slice(0, limits.files),
        pins: diff.pins.slice(0, limits.files),
        tables: diff.tables.slice(0, limits.tables).map((table) => ({
            ...table,
            columns: table.columns.slice(0, limits.columns),
        })),
        notes: diff.notes.slice(0, 10),
    };
}


/***/ }),

/***/ 93162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ candidateEvidence),
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   nQ: () => (/* binding */ baselineEvidence)
/* harmony export */ });
/* harmony import */ var _data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19925);
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
/* harmony import */ var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56273);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14642);





/** Texts up to this many bytes travel in the report bundle. */
const limit = 256 * 1024;
/** Keeps the small evidence files of a record for the job that reports, by digest. */
async function keepEvidence(bench, record) {
    for (const file of record.files) {
        if (file.bytes > limit || file.digest.endsWith(".dir"))
            continue;
        const bytes = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspace */ .i)(bench, file.path);
        if (bytes !== undefined && (0,_data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectOf */ .lz)(file.digest, bytes)) {
            await (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHandover */ .lN)(bench.root, `evidence/${file.digest.slice(4)}`, bytes);
        }
    }
}
/** Evidence of the candidate as it was handed on; what does not match its digest is left out. */
async function candidateEvidence(root, record) {
    const found = [];
    for (const file of record.files) {
        if (file.bytes > limit || file.digest.endsWith(".dir"))
            continue;
        const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandover */ .IY)(root, `evidence/${file.digest.slice(4)}`, limit);
        if (text !== undefined && (0,_data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectOf */ .lz)(file.digest, Buffer.from(text))) {
            found.push({ path: file.path, side: "candidate", text });
        }
    }
    return found;
}
/** Evidence of the baseline from cache or remote, as far as it can be had: a report does without. */
async function baselineEvidence(bench, record) {
    const wanted = record.files.filter((file) => file.bytes <= limit && !file.digest.endsWith(".dir"));
    if (wanted.length === 0)
        return [];
    const found = [];
    try {
        const data = await bench.data();
        await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.fetchDigests)(data, wanted.map((file) => file.digest));
        for (const file of wanted) {
            const bytes = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(data.cache.objectPath(file.digest));
            if (bytes !== undefined)
                found.push({ path: file.path, side: "baseline", text: bytes.toString("utf8") });
        }
    }
    catch (error) {
        bench.host.log.debug(`the baseline's evidence is not shown: ${error instanceof Error ? error.message : String(error)}`);
    }
    return found;
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

/***/ 14642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);




/**
 * A workspace file's bytes; undefined where it is not there. What is read here ends in records and reports, and the files
 * are the candidate's: a link counts only where it stays in the repository or leads to the cache, as DVC may link outs.
 */
async function readWorkspace(bench, path) {
    const absolute = await (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideRoot */ .p0)(bench.root, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path) ?? path, { file: path });
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).isSymbolicLink())
            await refuseForeign(bench, absolute, path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
async function refuseForeign(bench, link, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link);
    const own = await partsBelow(bench.root, target);
    if (own !== undefined && !own.includes(".git"))
        return;
    if ((await partsBelow((await bench.data()).cache.dir, target)) !== undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("this file is a symbolic link that leads out of the repository", {
        where: { file: path },
        fix: "Replace the link by the file itself.",
    });
}
/** The parts of `target`'s way from a folder down to it; undefined where it is not below, or the folder is not there. */
async function partsBelow(folder, target) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), target);
        const parts = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || parts[0] === ".." ? undefined : parts;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 15478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ validateRecord),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/* unused harmony export buildRecord */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50345);



/** Records larger than this are refused unread: 16 MiB. */
const maxRecordBytes = 16 * 1024 * 1024;
/** Builds and checks a run record: lists in one order, each path once, so that the same run gives the same id. */
function buildRecord(parts) {
    const { lock, started, finished, ...rest } = parts;
    const document = {
        schema: "modelgate/run-record/1",
        ...rest,
        ...(lock === undefined ? {} : { lock: { ...lock, digest: lockDigest(lock.text) } }),
        pins: sortedByPath(parts.pins),
        files: sortedByPath(parts.files),
        artifacts: uniqueByPath(parts.artifacts),
        timings: {
            started: started.toISOString(),
            finished: finished.toISOString(),
            seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1000),
        },
    };
    return checkRecord(document, { file: "the run record" });
}
/** Reads a record that someone else wrote: bounded, valid JSON, nothing but what the schema knows. */
function validateRecord(text, where) {
    if (Buffer.byteLength(text) > maxRecordBytes) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this run record has ${Buffer.byteLength(text)} bytes, at most ${maxRecordBytes} are read`, {
            where,
        });
    }
    return checkRecord(parseJson(text, where, "run record"), where);
}
/** Parses JSON from outside; a fault is the document's. */
function parseJson(text, where, what) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this ${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where,
            cause,
        });
    }
}
function checkRecord(document, where) {
    const result = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RunRecord */ .d3.safeParse(document);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.map(String).join(".")}\``;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not a valid run record${at}: ${issue?.message ?? "unknown"}`, {
        where,
        fix: "It was written by another version of modelgate, or by hand: log the run again.",
    });
}
/** The artifacts' order is the model's own: the first is the one that versions name. */
function uniqueByPath(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function sortedByPath(items) {
    const unique = [...new Map(items.map((item) => [item.path, item])).values()];
    return unique.sort((a, b) => (a.path < b.path ? -1 : 1));
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

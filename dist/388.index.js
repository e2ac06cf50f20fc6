export const id = 388;
export const ids = [388];
export const modules = {

/***/ 46143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wellKnownDirection),
/* harmony export */   f: () => (/* binding */ isFraction)
/* harmony export */ });
/** Quality as a part of one: higher is better, and a change reads well in percentage points. */
const fractions = [
    "accuracy",
    "acc",
    "balanced_accuracy",
    "auc",
    "roc_auc",
    "auroc",
    "pr_auc",
    "auprc",
    "f1",
    "f1_score",
    "precision",
    "average_precision",
    "recall",
    "sensitivity",
    "specificity",
    "iou",
    "dice",
    "jaccard",
    "exact_match",
    "pass_rate",
    "win_rate",
];
const higher = ["r2", "r2_score", "bleu", "sacrebleu", "chrf", "rouge", "rouge1", "rouge2", "rougel", "meteor"].concat([
    "map",
    "mrr",
    "ndcg",
    "mcc",
    "matthews_corrcoef",
    "kappa",
    "cohen_kappa",
    "throughput",
    "log_likelihood",
]);
const lower = ["loss", "log_loss", "logloss", "nll", "cross_entropy", "hinge_loss", "focal_loss", "brier"].concat([
    "brier_score",
    "error",
    "error_rate",
    "rmse",
    "rmsle",
    "mae",
    "mse",
    "mape",
    "smape",
    "mean_squared_error",
    "root_mean_squared_error",
    "mean_absolute_error",
    "squared_error",
    "absolute_error",
    "perplexity",
    "ppl",
    "wer",
    "cer",
    "fid",
    "ece",
    "latency",
    "duration",
    "runtime",
    "ms",
    "seconds",
    "bytes",
    "size",
    "memory",
    "peak_memory",
    "cost",
]);
const fractionNames = new Set(fractions);
const directions = new Map([
    ...[...fractions, ...higher].map((name) => [name, "higher"]),
    ...lower.map((name) => [name, "lower"]),
]);
/** Words that say which data, which average or which unit, and never turn a metric around. */
const qualifiers = new Set("train val valid validation dev test eval oof cv holdout mean avg median macro micro weighted model artifact total".split(" "));
const units = new Set(["ms", "s", "sec", "seconds", "bytes", "kb", "mb", "gb", "p50", "p90", "p95", "p99"]);
/**
 * The direction that a metric's name gives away, by its last path segment. Only whole known names count, with words
 * such as `val_` or `_macro` taken off: a wrong guess would call a regression an improvement.
 */
function wellKnownDirection(metric) {
    const core = coreName(metric);
    return core === undefined ? undefined : directions.get(core);
}
/** Whether the metric is known to be a part of one, so that 0.01 may be called 1 pp. */
function isFraction(metric) {
    const core = coreName(metric);
    return core !== undefined && fractionNames.has(core);
}
function coreName(metric) {
    const last = metric.split(/[./]/).at(-1) ?? "";
    const snake = last.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
    const words = snake.split(/[_\-\s@]+/).filter((word) => word !== "");
    for (;;) {
        const name = words.join("_");
        if (directions.has(name))
            return name;
        const end = words.at(-1) ?? "";
        if (words.length < 2)
            return undefined;
        if (qualifiers.has(words[0] ?? ""))
            words.shift();
        else if (qualifiers.has(end) || units.has(end))
            words.pop();
        else
            return undefined;
    }
}


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   bp: () => (/* binding */ openCache),
/* harmony export */   gn: () => (/* binding */ isDirDigest),
/* harmony export */   jp: () => (/* binding */ cacheError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12230);
/* harmony import */ var _dir_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18958);







/** Where an object lies below a cache or a remote. */
function objectKey(digest) {
    const oid = oidOf(digest);
    return `files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;
}
/** `md5:<hex>` without its algorithm. */
function oidOf(digest) {
    const oid = /^md5:([0-9a-f]{32}(?:\.dir)?)$/.exec(digest)?.[1];
    if (oid === undefined)
        throw new TypeError(`not an md5 digest: ${digest}`);
    return oid;
}
/** Whether a digest names a directory object. */
function isDirDigest(digest) {
    return digest.endsWith(".dir");
}
/** Opens a cache folder; nothing is made before the first object arrives. */
function openCache(dir) {
    const objectPath = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ...objectKey(digest).split("/"));
    const temporaryDir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ".modelgate-tmp");
    let ready;
    async function store(digest, fill) {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporaryDir, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
        const path = objectPath(digest);
        try {
            ready ??= prepare(temporaryDir);
            await ready;
            await fill(temporary);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, 0o444);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path).catch(async (error) => {
                // Windows does not replace a read-only file: one that another process has put there meanwhile is as good.
                if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EPERM", "EACCES", "EEXIST") || !(await has(digest)))
                    throw error;
            });
        }
        catch (error) {
            throw cacheError(error, dir);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
    }
    async function size(digest) {
        const path = objectPath(digest);
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
            if (!stats.isFile())
                return undefined;
            if ((stats.mode & 0o222) === 0)
                return stats.size;
            if ((await (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)("md5", path)) !== oidOf(digest).slice(0, 32))
                return undefined;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, 0o444).catch(() => { });
            return stats.size;
        }
        catch (error) {
            if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
                return undefined;
            throw cacheError(error, dir);
        }
    }
    const has = async (digest) => (await size(digest)) !== undefined;
    return {
        dir,
        objectPath,
        has,
        size,
        async putFile(absFile, digest) {
            await store(digest, async (temporary) => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(absFile, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
                // The copy is hashed and not its source, which may be changing under our hands.
                const found = await (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)("md5", temporary);
                if (found === oidOf(digest).slice(0, 32))
                    return;
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${absFile} changed while it was read: it was md5:${oidOf(digest)}, now md5:${found}`, {
                    fix: "Wait for what writes it to end, then run this again.",
                });
            });
        },
        async putBytes(bytes, digest) {
            const found = (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOf */ .qQ)("md5", bytes);
            if (found !== oidOf(digest).slice(0, 32))
                throw new Error(`these bytes are md5:${found} and not ${digest}`);
            await store(digest, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, bytes, { flag: "wx" }));
        },
        async receive(stream, digest, name, expected) {
            let bytes = 0;
            await store(digest, async (temporary) => {
                const arrived = await writeHashed(stream, temporary);
                bytes = arrived.bytes;
                const { found } = arrived;
                if (found === oidOf(digest).slice(0, 32))
                    return;
                throw mismatch(name, digest, found, bytes, expected);
            });
            return bytes;
        },
        async readDir(digest) {
            try {
                return (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirObject */ .Q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(objectPath(digest)), digest);
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
                    return undefined;
                throw error;
            }
        },
        async verify(digest) {
            try {
                return (await (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)("md5", objectPath(digest))) === oidOf(digest).slice(0, 32);
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
                    return false;
                throw error;
            }
        },
        async remove(digest) {
            const path = objectPath(digest);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(() => { });
        },
    };
}
/** The bytes are not the object's: nothing of them is kept. */
function mismatch(name, digest, found, bytes, expected) {
    const truncated = expected !== undefined && bytes < expected;
    const what = truncated ? `truncated, ${bytes} of ${expected} bytes arrived` : `damaged, ${bytes} bytes arrived`;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} is ${what}: expected ${digest}, found md5:${found}`, {
        fix: truncated
            ? "Run this again; if it stays, push the object again from where it was made."
            : "The remote holds other bytes under this name. Delete that object there and push it again from where it was made.",
    });
}
/** Errors of the disk that the user must mend. */
function cacheError(error, dir) {
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOSPC", "EDQUOT")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the disk of ${dir} is full`, {
            fix: "Free space, or set cache.dir to a larger disk.",
            cause: error,
        });
    }
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EACCES", "EPERM", "EROFS")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no permission to write in ${dir}`, {
            fix: "Give this user the right to write there, or set cache.dir to a folder of its own.",
            cause: error,
        });
    }
    return error;
}
/** A killed run leaves its unfinished files: those of yesterday belong to nobody any more. */
async function prepare(temporaryDir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(temporaryDir, { recursive: true });
    const day = 24 * 60 * 60 * 1000;
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(temporaryDir)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporaryDir, name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
        if (stats !== undefined && Date.now() - stats.mtimeMs > day)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}
/** Pieces are gathered up to this many bytes, so that a small object is one write. */
const piece = 1 << 20;
/** Writes a stream to a new file and hashes it on the way. */
async function writeHashed(stream, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
    let bytes = 0;
    let held = [];
    let waiting = 0;
    let handle;
    try {
        for await (const chunk of stream) {
            hash.update(chunk);
            bytes += chunk.length;
            held.push(chunk);
            waiting += chunk.length;
            if (waiting < piece)
                continue;
            handle ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx");
            await handle.writeFile(Buffer.concat(held));
            held = [];
            waiting = 0;
        }
        handle ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx");
        if (waiting > 0)
            await handle.writeFile(Buffer.concat(held));
    }
    finally {
        await handle?.close();
    }
    return { bytes, found: hash.digest("hex") };
}


/***/ }),

/***/ 18958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ dirObject),
/* harmony export */   Q: () => (/* binding */ parseDirObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);




/** A directory object larger than this is refused: it would name millions of files. */
const maxBytes = 512 * 1024 * 1024 - 1;
const Entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ md5: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), relpath: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** DVC's directory object for files: JSON as Python prints it, sorted by path. */
function dirObject(entries) {
    const rows = entries
        .map((entry) => ({ path: entry.path, md5: entry.digest.slice("md5:".length) }))
        .sort((a, b) => compareCodePoints(a.path, b.path))
        .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${pythonString(path)}}`);
    const bytes = Buffer.from(`[${rows.join(", ")}]`, "utf8");
    return { bytes, digest: `md5:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)("md5", bytes)}.dir` };
}
/** The manifest that a directory object holds; anything in it that could lead elsewhere is refused. */
function parseDirObject(bytes, digest) {
    const file = `object ${digest}`;
    if (bytes.length > maxBytes) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing has ${bytes.length} bytes, at most ${maxBytes} are read`, {
            where: { file },
        });
    }
    let raw;
    try {
        raw = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("this directory listing is not JSON", { where: { file }, fix: again, cause });
    }
    const rows = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Entry).safeParse(raw);
    if (!rows.success) {
        const issue = rows.error.issues[0];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing is not in DVC's form: ${issue?.path.join(".")}: ${issue?.message}`, {
            where: { file },
            fix: again,
        });
    }
    const entries = rows.data.map((row, index) => {
        const fault = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(row.relpath) ?? ownFault(row.relpath);
        if (fault !== undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`entry ${index + 1} of this directory listing, \`${row.relpath}\`, ${fault}`, {
                where: { file },
                fix: "Nothing of it was written. Find out who pushed this object; a listing made by DVC never holds such a path.",
            });
        }
        return { path: row.relpath, digest: `md5:${row.md5}` };
    });
    return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sorted(entries, file) };
}
const again = "Push the directory again from where it was made.";
/** DVC leaves its own folders out of every listing. */
function ownFault(path) {
    return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into a `.dvc` folder" : undefined;
}
/** By UTF-16 code units; a path that is there twice, or is both file and folder, is refused. */
function sorted(entries, file) {
    const files = new Set(entries.map((entry) => entry.path));
    for (const { path } of entries) {
        for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
            if (!files.has(path.slice(0, slash)))
                continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing has \`${path.slice(0, slash)}\` both as a file and as a folder`, {
                where: { file },
                fix: again,
            });
        }
    }
    if (files.size !== entries.length) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("this directory listing names a path twice", { where: { file }, fix: again });
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Python sorts text by code point, JavaScript by UTF-16 code unit: they differ beyond the first plane. */
function compareCodePoints(a, b) {
    const left = [...a];
    const right = [...b];
    for (let index = 0; index < left.length && index < right.length; index++) {
        const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
/** A JSON string with everything beyond ASCII escaped, as `json.dumps` writes it. */
function pythonString(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 14890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ findPins),
  oA: () => (/* binding */ lockPins),
  $N: () => (/* binding */ parseDvcFile)
});

// UNUSED EXPORTS: stageOuts

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/lib/pool.js
var pool = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/js/lib/validate.js + 2 modules
var validate = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var lib_yaml = __webpack_require__(44979);
;// CONCATENATED MODULE: ./build/js/data/sources/stage-outs.js


/**
 * Reads from `dvc.yaml` just what pins need: working directories and flags of outs. The text of a pipeline is checked
 * in full where it is run; here a stage or out that is not understood simply says nothing.
 */
function stageOuts(text, file) {
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, file);
    const stages = recordOf(recordOf(yaml.value)["stages"]);
    return (stage) => {
        const base = Object.hasOwn(stages, stage) ? stage : stage.slice(0, Math.max(0, stage.lastIndexOf("@")));
        if (!Object.hasOwn(stages, base))
            return undefined;
        const raw = recordOf(stages[base]);
        const inner = "do" in raw ? recordOf(raw["do"]) : raw;
        const wdir = typeof inner["wdir"] === "string" ? inner["wdir"] : ".";
        if (wdir.includes("${")) {
            throw new errors/* UserError */.yo(`the wdir \`${wdir}\` of stage \`${base}\` holds a template, so that its outs cannot be placed`, {
                where: yaml.locate(["stages", base, "wdir"]),
                fix: "Write the working directory out, and keep the template in the outs' paths.",
            });
        }
        const known = outsOf(inner);
        return { wdir, out: (path) => known.find((one) => one.matches(path))?.flags };
    };
}
function outsOf(stage) {
    const found = [];
    for (const kind of ["outs", "metrics", "plots"]) {
        const list = stage[kind];
        for (const item of Array.isArray(list) ? list : []) {
            if (typeof item === "string")
                found.push({ matches: matcher(item), flags: {} });
            else {
                for (const [path, more] of Object.entries(recordOf(item))) {
                    found.push({ matches: matcher(path), flags: flagsOf(recordOf(more)) });
                }
            }
        }
    }
    return found;
}
/** A template's `${…}` may have become any text. No regular expression: hostile templates would make it slow. */
function matcher(template) {
    const [first = "", ...rest] = trim(template).split(/\$\{[^}]*\}/);
    return (raw) => {
        const path = trim(raw);
        if (rest.length === 0)
            return path === first;
        if (!path.startsWith(first))
            return false;
        let from = first.length + 1;
        for (const literal of rest.slice(0, -1)) {
            const found = path.indexOf(literal, from);
            if (found < 0)
                return false;
            from = found + literal.length + 1;
        }
        const last = rest.at(-1) ?? "";
        return path.endsWith(last) && path.length - last.length >= from;
    };
}
function trim(path) {
    return path.replace(/^\.\//, "").replace(/\/+$/, "");
}
function flagsOf(raw) {
    const { cache, push, remote } = raw;
    return {
        ...(typeof cache === "boolean" ? { cache } : {}),
        ...(typeof push === "boolean" ? { push } : {}),
        ...(typeof remote === "string" ? { remote } : {}),
    };
}
function recordOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./build/js/data/sources/dvc.js










const Md5 = schemas/* string */.YjP().regex(/^[0-9a-f]{32}(\.dir)?$/, "expected an md5 digest");
const out = {
    path: schemas/* string */.YjP().min(1),
    md5: Md5.nullable().exactOptional(),
    hash: schemas/* string */.YjP().exactOptional(),
    size: schemas/* int */.Whr().nonnegative().exactOptional(),
    nfiles: schemas/* int */.Whr().nonnegative().exactOptional(),
    isexec: schemas/* boolean */.zMY().exactOptional(),
    etag: schemas/* string */.YjP().exactOptional(),
    checksum: schemas/* string */.YjP().exactOptional(),
    version_id: schemas/* string */.YjP().exactOptional(),
    files: schemas/* array */.YOg(schemas/* unknown */.L5J()).exactOptional(),
    cloud: schemas/* unknown */.L5J().exactOptional(),
};
const DvcFile = schemas/* strictObject */.rej({
    outs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...out,
        cache: schemas/* boolean */.zMY().exactOptional(),
        persist: schemas/* boolean */.zMY().exactOptional(),
        push: schemas/* boolean */.zMY().exactOptional(),
        remote: schemas/* string */.YjP().exactOptional(),
        desc: schemas/* string */.YjP().exactOptional(),
        type: schemas/* string */.YjP().exactOptional(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        meta: schemas/* unknown */.L5J().exactOptional(),
        fs_config: schemas/* unknown */.L5J().exactOptional(),
    }))
        .nullable()
        .exactOptional(),
    deps: schemas/* array */.YOg(schemas/* looseObject */._H3({})).nullable().exactOptional(),
    wdir: schemas/* string */.YjP().nullable().exactOptional(),
    md5: schemas/* string */.YjP().nullable().exactOptional(),
    frozen: schemas/* boolean */.zMY().exactOptional(),
    locked: schemas/* boolean */.zMY().exactOptional(),
    always_changed: schemas/* boolean */.zMY().exactOptional(),
    desc: schemas/* string */.YjP().exactOptional(),
    meta: schemas/* unknown */.L5J().exactOptional(),
});
const LockFile = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz("2.0"),
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ outs: schemas/* array */.YOg(schemas/* strictObject */.rej(out)).exactOptional() })).exactOptional(),
});
/** Files larger than this hold no pins. */
const maxBytes = 64 * 1024 * 1024;
/** Every pin that Git tracks or would: `.dvc` files, and outs of `dvc.lock` whose stage is still in its `dvc.yaml`. */
async function findPins(host, root) {
    const patterns = [":(glob)**/*.dvc", ":(glob)**/dvc.lock"];
    const listed = await (0,git/* git */.$Y)(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns], {
        cwd: root,
        env: host.env,
    });
    const files = [...new Set(listed.split("\0"))].filter(isPinFile).sort();
    const guard = (0,paths/* pathGuard */.JV)(root);
    const found = new Map();
    await (0,pool/* eachLimited */.k)(files, 16, async (file) => {
        const path = await guard(file, { file });
        const text = await readPinFile(path, file);
        if (text === undefined)
            return;
        if (!file.endsWith("dvc.lock")) {
            found.set(file, parseDvcFile(text, file));
            return;
        }
        const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
        const yaml = await readPinFile((0,external_node_path_.join)(root, pipeline), pipeline);
        found.set(file, lockPins(text, file, yaml === undefined ? () => undefined : stageOuts(yaml, pipeline)));
    });
    const pins = files.flatMap((file) => found.get(file) ?? []);
    refuseTwins(pins);
    return pins;
}
/** The outs of one `.dvc` file. */
function parseDvcFile(text, file) {
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, file);
    if (yaml.value === null || yaml.value === undefined)
        return [];
    const parsed = (0,validate/* checkYaml */.c)(DvcFile, yaml);
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), parsed.wdir ?? ".");
    const imported = (parsed.deps ?? []).some((dep) => "repo" in dep);
    return (parsed.outs ?? []).map((entry, index) => {
        const where = yaml.locate(["outs", index, "path"]);
        const { path, digest, unsupported } = resolveOut(entry, folder, where);
        const reason = unsupported ??
            (imported && digest === undefined
                ? "is imported from another repository and was never committed here"
                : undefined);
        return pinOf(entry, { path, file, where, digest: digest ?? "", unsupported: reason }, entry);
    });
}
/**
 * The outs that a `dvc.lock` names. Where they stand (`wdir`) and whether they are cached is said in `dvc.yaml` alone:
 * `outs` answers that; a stage it does not know is one the lock merely remembers, and is left out.
 */
function lockPins(text, file, outs = () => ({ wdir: ".", out: () => undefined })) {
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, file);
    if (yaml.value === null || yaml.value === undefined)
        return [];
    const parsed = (0,validate/* checkYaml */.c)(LockFile, yaml);
    const pins = [];
    for (const [stage, { outs: entries }] of Object.entries(parsed.stages ?? {})) {
        const known = outs(stage);
        if (known === undefined)
            continue;
        const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), known.wdir);
        for (const [index, entry] of (entries ?? []).entries()) {
            const flags = known.out(entry.path) ?? {};
            const where = yaml.locate(["stages", stage, "outs", index, "path"]);
            // An uncached out elsewhere (s3://…) is the stage's own business: its bytes are never moved.
            if (flags.cache === false && /^\w+:\/\//.test(entry.path))
                continue;
            const { path, digest, unsupported } = resolveOut(entry, folder, where);
            pins.push({ ...pinOf(entry, { path, file, where, digest: digest ?? "", unsupported }, flags), stage });
        }
    }
    return pins;
}
function resolveOut(entry, folder, where) {
    if (/^\w+:\/\//.test(entry.path)) {
        throw new errors/* UserError */.yo(`the out \`${entry.path}\` is outside of the workspace, which modelgate does not move`, {
            where,
        });
    }
    const fault = /^[A-Za-z]:|^\//.test(entry.path) ? "is absolute" : undefined;
    const path = (0,paths/* normalizePath */.Fd)(external_node_path_.posix.join(folder, entry.path));
    const further = path === undefined ? "leads out of the repository" : ((0,paths/* pathFault */.a9)(path) ?? ownFault(path));
    if (path === undefined || fault !== undefined || further !== undefined) {
        throw new errors/* UserError */.yo(`the path \`${entry.path}\` ${fault ?? further}`, {
            where,
            fix: "Data may only stand below the repository's root; name it relative to this file.",
        });
    }
    return { path, digest: entry.md5 == null ? undefined : `md5:${entry.md5}`, unsupported: unsupportedReason(entry) };
}
function unsupportedReason(entry) {
    if (entry.files !== undefined || entry.version_id !== undefined || entry.cloud !== undefined) {
        return "is pinned by a cloud's own versions (version_aware), which modelgate does not read";
    }
    if (entry.md5 == null)
        return "has no md5 yet: commit it first (dvc commit)";
    if (entry.hash === undefined)
        return "was pinned by DVC 2: rewrite it with `dvc cache migrate --dvc-files`";
    if (entry.hash !== "md5")
        return `is pinned by \`${entry.hash}\`; only \`md5\` is known`;
    return undefined;
}
function pinOf(entry, known, flags) {
    const { unsupported, ...rest } = known;
    return {
        ...rest,
        source: "dvc",
        cache: flags.cache ?? true,
        push: flags.push ?? true,
        ...(entry.size === undefined ? {} : { bytes: entry.size }),
        ...(entry.nfiles === undefined ? {} : { files: entry.nfiles }),
        ...(entry.isexec === undefined ? {} : { executable: entry.isexec }),
        ...(flags.remote === undefined ? {} : { remote: flags.remote }),
        ...(unsupported === undefined ? {} : { unsupported }),
    };
}
/** Two pins for one path with different bytes: whichever came last would win. */
function refuseTwins(pins) {
    const seen = new Map();
    for (const pin of pins) {
        const other = seen.get(pin.path);
        if (other === undefined)
            seen.set(pin.path, pin);
        else {
            throw new errors/* UserError */.yo(`\`${pin.path}\` is pinned twice: by ${other.file} and by ${pin.file}`, {
                where: pin.where ?? { file: pin.file },
                fix: "Keep one of them.",
            });
        }
    }
}
function ownFault(path) {
    return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into DVC's own folder" : undefined;
}
function isPinFile(file) {
    const parts = file.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.slice(0, -1).includes(".dvc"))
        return false;
    return name === "dvc.lock" || (name.endsWith(".dvc") && name !== ".dvc");
}
async function readPinFile(path, file) {
    try {
        const stats = await (0,promises_.lstat)(path);
        if (stats.isSymbolicLink()) {
            throw new errors/* UserError */.yo("this file is a symbolic link; its words would come from elsewhere", {
                where: { file },
                fix: "Replace the link by the file itself.",
            });
        }
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes) {
            throw new errors/* UserError */.yo(`this file has ${stats.size} bytes, at most ${maxBytes} are read`, { where: { file } });
        }
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}



/***/ }),

/***/ 46388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openBench)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/js/storage/file.js






/** A folder as a storage: a local path or a `file://` URL. */
function openFileStorage(url) {
    return below(url.startsWith("file://") ? (0,external_node_url_.fileURLToPath)(url) : url);
}
function below(root) {
    const pathOf = (key) => (0,external_node_path_.join)(root, ...key.split("/"));
    return {
        url: root,
        async exists(key) {
            return (await fileStats(pathOf(key))) !== undefined;
        },
        async read(key) {
            const path = pathOf(key);
            const stats = await fileStats(path);
            if (stats === undefined)
                return undefined;
            // Opened before it is handed on: a file that vanishes in between is an absent object, not a late error.
            try {
                const handle = await (0,promises_.open)(path);
                return (0,external_node_fs_.createReadStream)(path, { fd: handle, highWaterMark: Math.min(1 << 20, stats.size + 1) });
            }
            catch (error) {
                if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
                    return undefined;
                throw readable(error, path);
            }
        },
        async write(key, body) {
            const path = pathOf(key);
            const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
            try {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                if ("bytes" in body)
                    await (0,promises_.writeFile)(temporary, body.bytes, { flag: "wx" });
                else
                    await (0,promises_.copyFile)(body.file, temporary, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
                await (0,promises_.chmod)(temporary, 0o444);
                await (0,promises_.rename)(temporary, path);
            }
            catch (error) {
                await (0,promises_.rm)(temporary, { force: true });
                throw readable(error, path);
            }
        },
        list: (prefix) => listBelow(root, prefix),
        at: (prefix) => below((0,external_node_path_.join)(root, ...prefix.split("/").filter((part) => part !== ""))),
    };
}
async function* listBelow(root, prefix) {
    const start = (0,external_node_path_.join)(root, ...prefix.split("/"));
    const waiting = [start];
    for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(dir, { withFileTypes: true });
        }
        catch (error) {
            if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                continue;
            throw readable(error, dir);
        }
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(dir, entry.name);
            if (entry.isDirectory())
                waiting.push(path);
            else if (!entry.name.endsWith(".tmp"))
                yield (0,external_node_path_.relative)(start, path).split(external_node_path_.sep).join("/");
        }
    }
}
async function fileStats(path) {
    try {
        const found = await (0,promises_.stat)(path);
        return found.isFile() ? found : undefined;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw readable(error, path);
    }
}
function readable(error, path) {
    if ((0,errors/* isSystemError */.Or)(error, "EACCES", "EPERM", "EROFS")) {
        return new errors/* UserError */.yo(`no permission for ${path} in the remote's folder`, {
            fix: "Give this user the right to read it (and to write, for a push).",
            cause: error,
        });
    }
    if ((0,errors/* isSystemError */.Or)(error, "ENOSPC", "EDQUOT")) {
        return new errors/* UserError */.yo(`the disk is full at ${path}`, { fix: "Free space on the remote's disk.", cause: error });
    }
    return error;
}

;// CONCATENATED MODULE: ./build/js/storage/table.js



/** Options that every remote of DVC has; those that only tune DVC itself change nothing here. */
const common = ["url", "jobs", "checksum_jobs", "verify", "no_traverse", "listobjects", "worktree", "version_aware"];
const kinds = {
    file: {
        options: ["type", "shared", "slow_link_warning", "protected"],
        open: async (_host, remote) => openFileStorage(remote.url),
    },
    s3: {
        options: [
            "endpointurl",
            "region",
            "profile",
            "access_key_id",
            "secret_access_key",
            "session_token",
            "credentialpath",
            "configpath",
            "use_ssl",
            "ssl_verify",
            "allow_anonymous_login",
            "read_timeout",
            "connect_timeout",
            "sse",
            "sse_kms_key_id",
            "acl",
            "cache_regions",
        ],
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 64679))).openS3Storage(host, remote, options),
    },
};
/** What DVC can do and this cannot, named as such instead of as a typing error. */
const unsupportedSchemes = ["gs", "azure", "ssh", "hdfs", "webhdfs", "http", "https", "webdav", "webdavs", "oss"];
const unsupportedMore = ["gdrive", "remote"];
const unsupportedOptions = [
    "sse_customer_algorithm",
    "sse_customer_key",
    "grant_read",
    "grant_read_acp",
    "grant_write_acp",
    "grant_full_control",
];
/** Opens the storage behind a remote; the scheme of its URL chooses which. */
async function openStorage(host, remote, options = {}) {
    const where = { file: remote.origin };
    const scheme = schemeOf(remote.url);
    const kind = kinds[scheme];
    if (kind === undefined) {
        const all = [...unsupportedSchemes, ...unsupportedMore];
        const near = (0,nearest/* nearest */.p)(scheme, [...Object.keys(kinds), ...all]);
        throw new errors/* UserError */.yo(all.includes(scheme)
            ? `the remote \`${remote.name}\` is a \`${scheme}://\` one, which modelgate cannot open`
            : `the remote \`${remote.name}\` has a URL that begins with \`${scheme}://\``, {
            where,
            fix: all.includes(scheme) || near === undefined
                ? "Storages: a local path, file://, s3://."
                : `Did you mean \`${near}://\`?`,
        });
    }
    const known = [...common, ...kind.options];
    for (const name of Object.keys(remote.options)) {
        if (known.includes(name))
            continue;
        const supported = !unsupportedOptions.includes(name);
        const near = (0,nearest/* nearest */.p)(name, known);
        throw new errors/* UserError */.yo(supported
            ? `unknown option \`${name}\` of the remote \`${remote.name}\``
            : `the option \`${name}\` of the remote \`${remote.name}\` is not supported by modelgate`, {
            where,
            fix: supported && near !== undefined ? `Did you mean \`${near}\`?` : `Valid options: ${kind.options.join(", ")}.`,
        });
    }
    for (const name of ["version_aware", "worktree"]) {
        if (remote.options[name]?.toLowerCase() !== "true")
            continue;
        throw new errors/* UserError */.yo(`the remote \`${remote.name}\` has \`${name} = true\`, which modelgate cannot read`, {
            where,
            fix: "Use a remote that keeps objects by digest, DVC's default.",
        });
    }
    return kind.open(host, remote, options);
}
function schemeOf(url) {
    return /^([A-Za-z][\w+.-]+):\/\//.exec(url)?.[1]?.toLowerCase() ?? "file";
}

// EXTERNAL MODULE: ./build/js/data/cache.js
var cache = __webpack_require__(4165);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
;// CONCATENATED MODULE: ./build/js/data/ini.js

/** Reads the INI form that DVC writes (`[section]`, `key = value`, `#` comments, quoted values). */
function parseIni(text, file) {
    const entries = [];
    let section;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .entries()) {
        const where = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
        const line = raw.trim();
        if (line === "" || line.startsWith("#") || line.startsWith(";"))
            continue;
        const header = /^\[\s*(.*?)\s*\]\s*(?:#.*)?$/.exec(line);
        if (header !== null) {
            section = unquote(header[1] ?? "").toLowerCase();
            continue;
        }
        const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(line);
        if (pair === null || section === undefined) {
            throw new errors/* UserError */.yo(pair === null ? "expected `[section]` or `key = value`" : "a value before the first `[section]`", { where });
        }
        entries.push({ section, key: unquote(pair[1] ?? "").toLowerCase(), value: valueText(pair[2] ?? ""), where });
    }
    return entries;
}
/** A value without its quotes, or without the comment behind it. */
function valueText(text) {
    const quoted = /^(?:"([^"]*)"|'([^']*)')\s*(?:#.*)?$/.exec(text);
    if (quoted !== null)
        return quoted[1] ?? quoted[2] ?? "";
    return text.replace(/(^|\s+)#.*$/, "").trim();
}
function unquote(text) {
    return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/js/data/dvc-config.js







/** Reads DVC's configuration as DVC does: system, global, repository, local; later ones win. */
async function readDvcConfig(host, root, text) {
    const dvcRoot = await findDvcRoot(host.cwd, root);
    const entries = [];
    const take = (content, file, dir) => {
        if (content === undefined)
            return;
        for (const entry of parseIni(content, file))
            entries.push({ ...entry, dir });
    };
    for (const path of sharedConfigFiles(host))
        take(await readIfThere(path), path, (0,external_node_path_.dirname)(path));
    const dvcDir = (0,external_node_path_.join)(dvcRoot ?? root, ".dvc");
    const shown = (name) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(dvcDir, name)).split(external_node_path_.sep).join("/");
    if (text !== undefined)
        take(text.config, text.from, dvcDir);
    else
        take(await readIfThere((0,external_node_path_.join)(dvcDir, "config")), shown("config"), dvcDir);
    const local = await readIfThere((0,external_node_path_.join)(dvcDir, "config.local"));
    if (local !== undefined && text !== undefined && (await isTracked(host, root, (0,external_node_path_.join)(dvcDir, "config.local")))) {
        host.log.warning(`${shown("config.local")} is committed: it is the candidate's word and is not used`);
    }
    else {
        take(local, shown("config.local"), dvcDir);
    }
    return build(entries, dvcRoot, root);
}
function build(entries, dvcRoot, root) {
    const remotes = new Map();
    let cacheDir = dvcRoot === undefined ? (0,external_node_path_.join)(root, ".modelgate", "cache") : (0,external_node_path_.join)(dvcRoot, ".dvc", "cache");
    let cacheTypes = ["reflink", "copy"];
    let coreRemote;
    for (const said of entries) {
        const { section, key, value } = said;
        const remote = /^remote\s*"(.*)"$/.exec(section)?.[1];
        if (remote !== undefined) {
            const known = remotes.get(remote) ?? { options: {}, origin: said.where.file, said };
            if (key === "url")
                remotes.set(remote, { ...known, url: place(value, said.dir), origin: said.where.file, said });
            else
                remotes.set(remote, { ...known, options: { ...known.options, [key]: optionValue(key, value, said.dir) } });
        }
        else if (section === "core" && key === "remote")
            coreRemote = value.toLowerCase();
        else if (section === "cache" && key === "dir")
            cacheDir = place(value, said.dir);
        else if (section === "cache" && key === "type")
            cacheTypes = linkTypes(said);
    }
    const complete = new Map();
    for (const [name, { url, options, origin, said }] of remotes) {
        if (url === undefined) {
            throw new errors/* UserError */.yo(`the remote \`${name}\` has options but no \`url\``, {
                where: said.where,
                fix: `Say where it is: dvc remote add -f ${name} URL`,
            });
        }
        complete.set(name, { name, url, options, origin });
    }
    return {
        dvcRoot,
        cacheDir,
        cacheTypes,
        ...(coreRemote === undefined || coreRemote === "" ? {} : { coreRemote }),
        remotes: complete,
    };
}
function linkTypes(said) {
    const known = ["reflink", "hardlink", "symlink", "copy"];
    return said.value.split(",").map((word) => {
        const type = known.find((one) => one === word.trim());
        if (type === undefined) {
            throw new errors/* UserError */.yo(`\`cache.type\` names \`${word.trim()}\``, {
                where: said.where,
                fix: `Valid link types: ${known.join(", ")}.`,
            });
        }
        return type;
    });
}
/** Options that are files are relative to the configuration that says them, as in DVC. */
function optionValue(key, value, dir) {
    return ["credentialpath", "configpath"].includes(key) ? place(value, dir) : value;
}
function place(value, dir) {
    if (/^\w+:\/\//.test(value) || (0,external_node_path_.isAbsolute)(value))
        return value;
    if (value === "~" || value.startsWith("~/"))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), value.slice(1));
    return (0,external_node_path_.resolve)(dir, value);
}
/** The nearest folder with `.dvc` from where the user works up to the repository's root. */
async function findDvcRoot(cwd, root) {
    const below = (0,external_node_path_.relative)(root, cwd);
    const inside = below === "" || !((0,external_node_path_.isAbsolute)(below) || below === ".." || below.startsWith(`..${external_node_path_.sep}`));
    for (let dir = inside ? cwd : root;; dir = (0,external_node_path_.dirname)(dir)) {
        if (await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(dir, ".dvc", "config")))
            return dir;
        if (dir === root || dir === (0,external_node_path_.dirname)(dir))
            return (await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(root, ".dvc"))) ? root : undefined;
    }
}
function sharedConfigFiles(host) {
    const { env } = host;
    const windows = (0,external_node_os_.platform)() === "win32";
    const mac = (0,external_node_os_.platform)() === "darwin";
    const home = env["HOME"] ?? (0,external_node_os_.homedir)();
    const system = env["DVC_SYSTEM_CONFIG_DIR"] ||
        (windows
            ? (0,external_node_path_.join)(env["PROGRAMDATA"] ?? "C:\\ProgramData", "iterative", "dvc")
            : mac
                ? "/Library/Application Support/dvc"
                : (0,external_node_path_.join)((env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":")[0] ?? "/etc/xdg", "dvc"));
    const user = env["DVC_GLOBAL_CONFIG_DIR"] ||
        (windows
            ? (0,external_node_path_.join)(env["LOCALAPPDATA"] ?? (0,external_node_path_.join)(home, "AppData", "Local"), "iterative", "dvc")
            : mac
                ? (0,external_node_path_.join)(home, "Library", "Application Support", "dvc")
                : (0,external_node_path_.join)(env["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config"), "dvc"));
    return [(0,external_node_path_.join)(system, "config"), (0,external_node_path_.join)(user, "config")];
}
async function isTracked(host, root, path) {
    const found = await (0,git/* tryGit */.Ii)(["ls-files", "--error-unmatch", "--", (0,external_node_path_.relative)(root, path)], { cwd: root, env: host.env });
    return found.code === 0;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR", "EACCES"))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/data/stat-index.js





const Row = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]);
const Stored = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), files: schemas/* record */.g1P(schemas/* string */.YjP(), Row) });
/** Opens the index kept in a file; a damaged or missing one is empty, since it only saves work. */
function openStatIndex(file, root) {
    let rows;
    let changed = false;
    const load = () => {
        rows ??= readRows(file);
        return rows;
    };
    const keyOf = (absPath) => (0,external_node_path_.relative)(root, absPath).split(external_node_path_.sep).join("/");
    return {
        async get(absPath, stats) {
            const row = (await load()).get(keyOf(absPath));
            return row !== undefined && row[0] === stampOf(stats) ? row[1] : undefined;
        },
        async put(absPath, stats, digest) {
            const map = await load();
            const key = keyOf(absPath);
            const stamp = stampOf(stats);
            const row = map.get(key);
            if (row !== undefined && row[0] === stamp && row[1] === digest)
                return;
            map.set(key, [stamp, digest]);
            changed = true;
        },
        async save() {
            if (!changed)
                return;
            const map = await load();
            changed = false;
            const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(temporary, JSON.stringify({ version: 1, files: Object.fromEntries(map) }));
            await (0,promises_.rename)(temporary, file).catch(() => (0,promises_.rm)(temporary, { force: true }));
        },
    };
}
async function readRows(file) {
    try {
        const parsed = Stored.safeParse(JSON.parse(await (0,promises_.readFile)(file, "utf8")));
        return new Map(parsed.success ? Object.entries(parsed.data.files) : []);
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,errors/* isSystemError */.Or)(error))
            return new Map();
        throw error;
    }
}
/** The change time is part of it: a file put back to its old time by `touch -r` is still read again. */
function stampOf(stats) {
    return `${stats.mtimeNs}:${stats.ctimeNs}:${stats.size}:${stats.ino}`;
}

;// CONCATENATED MODULE: ./build/js/data/context.js







/** The folder below a remote in which a pull request keeps what it made. */
function pullRequestPrefix(number) {
    return `modelgate/pr-${number}/`;
}
/** Opens cache and remotes; no request is made before the first object is asked for. */
async function openData(host, options) {
    const { root, baseConfig, pullRequest, readOnly = false, promote = false } = options;
    const config = await readDvcConfig(host, root, baseConfig);
    if (baseConfig !== undefined)
        await warnOfEdits(host, root, config, baseConfig);
    const opened = new Map();
    const storageOf = (remote) => {
        const known = opened.get(remote.name);
        if (known !== undefined)
            return known;
        const storage = openStorage(host, remote, {
            anonymous: readOnly && options.credentials === undefined,
            ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
        });
        opened.set(remote.name, storage);
        return storage;
    };
    const remoteOf = (name) => name === undefined ? defaultRemote(config, options, root) : named(config, name);
    return {
        host,
        root,
        config,
        cache: (0,cache/* openCache */.bp)(config.cacheDir),
        index: openStatIndex(indexFile(config, root), root),
        async reads(pin) {
            const remote = remoteOf(pin?.remote);
            if (remote === undefined)
                return [];
            const storage = await storageOf(remote);
            const main = { name: remote.name, storage, scope: "main" };
            if (pullRequest === undefined)
                return [main];
            return [main, { name: remote.name, storage: storage.at(pullRequestPrefix(pullRequest)), scope: "pull-request" }];
        },
        async write(pin) {
            if (readOnly)
                return undefined;
            const remote = remoteOf(pin?.remote);
            if (remote === undefined)
                return undefined;
            const storage = await storageOf(remote);
            return pullRequest === undefined || promote
                ? { name: remote.name, storage, scope: "main" }
                : { name: remote.name, storage: storage.at(pullRequestPrefix(pullRequest)), scope: "pull-request" };
        },
    };
}
function defaultRemote(config, options, root) {
    const wanted = options.remote;
    if (wanted !== undefined) {
        if (config.remotes.has(wanted))
            return config.remotes.get(wanted);
        if (/^\w+:\/\//.test(wanted) || /[\\/]/.test(wanted)) {
            const url = /^\w+:\/\//.test(wanted) ? wanted : (0,external_node_path_.resolve)(root, wanted);
            const known = [...config.remotes.values()].find((remote) => remote.url === url);
            return known ?? { name: wanted, url, options: { ...options.remoteOptions }, origin: "the input `remote`" };
        }
        return named(config, wanted);
    }
    if (config.coreRemote !== undefined)
        return named(config, config.coreRemote);
    const [only, ...others] = config.remotes.values();
    if (others.length > 0) {
        throw new errors/* UserError */.yo(`there are ${others.length + 1} remotes (${[...config.remotes.keys()].join(", ")}) and no default among them`, { fix: "Name one: dvc remote default NAME, or the input `remote`." });
    }
    return only;
}
function named(config, name) {
    const found = config.remotes.get(name) ?? config.remotes.get(name.toLowerCase());
    if (found !== undefined)
        return found;
    const names = [...config.remotes.keys()];
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new errors/* UserError */.yo(`there is no remote \`${name}\``, {
        fix: near !== undefined
            ? `Did you mean \`${near}\`?`
            : names.length > 0
                ? `Known remotes: ${names.join(", ")}.`
                : `Add it to .dvc/config: dvc remote add ${name} URL`,
    });
}
/** Says so when the candidate's remotes differ from the base's: its words are not followed. */
async function warnOfEdits(host, root, base, text) {
    let candidate;
    try {
        candidate = await readDvcConfig({ ...host, log: { ...host.log, warning: () => { } } }, root);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.warning(`this change's .dvc/config cannot be read; the one from ${text.from} is used`);
        return;
    }
    if (describe(candidate) !== describe(base)) {
        host.log.warning(`this change edits the remotes in .dvc/config: they are not followed, data still goes where ${text.from} says`);
    }
}
function describe(config) {
    const remotes = [...config.remotes.values()].map(({ name, url, options }) => [name, url, Object.entries(options)]);
    return JSON.stringify([config.coreRemote ?? "", remotes]);
}
function indexFile(config, root) {
    const home = config.dvcRoot === undefined ? (0,external_node_path_.join)(root, ".modelgate") : (0,external_node_path_.join)(config.dvcRoot, ".dvc");
    return (0,external_node_path_.join)(home, "tmp", "modelgate", "files.json");
}

// EXTERNAL MODULE: ./build/js/github/refusals.js
var refusals = __webpack_require__(30239);
;// CONCATENATED MODULE: ./build/js/github/api.js


const maxTries = 4;
const requestSeconds = 30;
/** Opens the API. The client is loaded here and no sooner: most verbs never need it. */
async function openGitHub(host, target) {
    const [owner, repo, ...rest] = (target.repository ?? "").split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.yo("it is not known which repository on GitHub this is", {
            fix: "Set GITHUB_REPOSITORY to owner/name; a workflow has it set.",
        });
    }
    if (!target.token) {
        throw new errors/* UserError */.yo("there is no token for GitHub's API", {
            fix: "Give the step `github.token` as its input `token`, or set GITHUB_TOKEN on the command line.",
        });
    }
    host.log.secret(target.token);
    const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 61845));
    const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const options = { baseUrl: target.apiUrl, userAgent: "modelgate", log: quiet };
    const octokit = new GitHub(getOctokitOptions(target.token, options));
    retryUnavailable(octokit, host);
    return {
        octokit,
        host,
        owner,
        repo,
        ask: async (purpose, body) => {
            try {
                return await body(octokit);
            }
            catch (error) {
                throw (0,refusals/* refusal */.x5)(error, purpose, target.apiUrl);
            }
        },
    };
}
/** Waits out what passes by itself. A POST that may have been carried out is not repeated: it would make a twin. */
function retryUnavailable(octokit, host) {
    octokit.hook.wrap("request", async (request, options) => {
        options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
        for (let attempt = 1;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (host.signal.aborted || attempt >= maxTries)
                    throw error;
                const wait = (0,refusals/* retryDelay */.a2)(error, attempt, host);
                const repeatable = options.method !== "POST" || options.url === "/graphql" || !(0,refusals/* isUnavailable */.Pd)(error);
                if (wait === undefined || !repeatable)
                    throw error;
                host.log.debug(`GitHub's API asks to wait: trying again in ${Math.ceil(wait / 1000)} s`);
                await host.sleep(wait);
                options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
            }
        }
    });
}

;// CONCATENATED MODULE: ./build/js/github/event.js



const event_named = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().max(300) });
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP().max(200) });
const sha = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id");
const side = schemas/* object */.Ikc({
    sha: sha.exactOptional(),
    ref: schemas/* string */.YjP().max(1000).exactOptional(),
    repo: event_named.nullish(),
});
/** The parts of an event's payload that are read, each of them optional: forges and test runners leave much out. */
const ForgeEventSchema = schemas/* object */.Ikc({
    before: sha.nullish().transform((value) => value ?? undefined),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().max(300).exactOptional(), default_branch: schemas/* string */.YjP().max(1000).exactOptional() })
        .exactOptional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: side.exactOptional(),
        base: side.exactOptional(),
        user: login.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(200) }))
            .max(1000)
            .exactOptional(),
    })
        .exactOptional(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha }).exactOptional(),
    workflow_run: schemas/* object */.Ikc({
        head_sha: sha,
        head_repository: event_named.nullish(),
        actor: login.nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), base: side.exactOptional() })).nullish(),
    })
        .exactOptional(),
});
/** Reads the file at GITHUB_EVENT_PATH; no file is an event that says nothing. */
async function readEvent(path) {
    if (path === undefined || path === "")
        return {};
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new errors/* UserError */.yo("the event's payload cannot be read as JSON", {
            where: { file: path },
            fix: "GITHUB_EVENT_PATH names this file: it has to be the runner's own, unchanged.",
            cause,
        });
    }
    const result = ForgeEventSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* UserError */.yo(`the event's payload has no usable \`${issue?.path.join(".") ?? ""}\`: ${issue?.message ?? ""}`, {
        where: { file: path },
    });
}

;// CONCATENATED MODULE: ./build/js/github/revisions.js


/** One line of Git's output, or undefined where Git says no. */
async function revision(host, root, args) {
    const result = await (0,git/* tryGit */.Ii)(args, { cwd: root, env: host.env });
    const line = result.stdout.trim();
    return result.code === 0 && line !== "" ? line : undefined;
}
/** The checked-out commit and its parents. Read from the object: a shallow clone hides parents from `HEAD^1`. */
async function headCommit(host, root) {
    const commit = await revision(host, root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (commit === undefined) {
        throw new errors/* UserError */.yo("there is no commit here", {
            where: { file: root },
            fix: "Run inside a Git repository with at least one commit; in a workflow, after actions/checkout.",
        });
    }
    const text = await revision(host, root, ["cat-file", "commit", commit]);
    const header = text?.split("\n\n", 1)[0] ?? "";
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
    return { commit, parents };
}
/** The best common ancestor with the first of `others` that is known here; a shallow clone is deepened in bounds. */
async function mergeBase(host, root, commit, others) {
    const names = others.filter((name) => name !== undefined);
    const search = async () => {
        for (const name of names) {
            const found = await revision(host, root, ["merge-base", "--end-of-options", commit, name]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const found = await search();
    if (found !== undefined || names.length === 0)
        return found;
    for (const depth of [50, 500, 5000]) {
        if ((await revision(host, root, ["rev-parse", "--is-shallow-repository"])) !== "true")
            return undefined;
        host.log.debug(`deepening the shallow clone by ${depth} commits to find where this branch left its base`);
        const wanted = names.filter((name) => !name.startsWith("refs/heads/")).map(refspec);
        const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", `--deepen=${depth}`, "origin", commit];
        const fetched = await (0,git/* tryGit */.Ii)([...args, ...wanted.slice(0, 1)], { cwd: root, env: host.env });
        if (fetched.code !== 0) {
            host.log.warning("this clone is shallow and cannot be deepened, so the merge base is unknown: give actions/checkout `fetch-depth: 0`");
            return undefined;
        }
        const deeper = await search();
        if (deeper !== undefined)
            return deeper;
    }
    return undefined;
}
/** A branch is fetched to where it is looked for; a commit has no name of its own. */
function refspec(name) {
    return name.startsWith("refs/remotes/origin/") ? `+${name.replace("remotes/origin", "heads")}:${name}` : name;
}
/** Whether tracked files differ from the commit. */
async function isDirty(host, root) {
    const result = await (0,git/* tryGit */.Ii)(["status", "--porcelain", "--untracked-files=no"], { cwd: root, env: host.env });
    return result.stdout.trim() !== "";
}
/** What origin calls its default branch, else the usual names. */
async function localDefaultBranch(host, root) {
    const told = await revision(host, root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    if (told !== undefined)
        return told.replace(/^origin\//, "");
    const refs = ["main", "master"].flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]);
    const list = await (0,git/* tryGit */.Ii)(["for-each-ref", "--format=%(refname)", ...refs], { cwd: root, env: host.env });
    return list.stdout.includes("/main") || !list.stdout.includes("/master") ? "main" : "master";
}
/** `owner/name` from origin's URL, where origin is on the forge itself. */
async function localRepository(host, root, serverUrl) {
    const url = await revision(host, root, ["config", "--get", "remote.origin.url"]);
    const scp = url === undefined ? null : /^(?:[^/@:]+@)?([^/:]+):([^/].*)$/.exec(url);
    const there = scp !== null
        ? { host: scp[1], path: scp[2] }
        : url !== undefined && URL.canParse(url)
            ? { host: new URL(url).hostname, path: new URL(url).pathname.slice(1) }
            : undefined;
    if (there?.host !== new URL(serverUrl).hostname)
        return undefined;
    const name = there.path?.replace(/\/$/, "").replace(/\.git$/, "");
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/js/github/context.js




const dependabot = "dependabot[bot]";
const zeroSha = /^0+$/;
/** Reads GITHUB_*, the event's file and the checkout at `root`; with no GITHUB_EVENT_NAME it is a local run. */
async function readContext(host, root, overrides = {}) {
    const { env } = host;
    const event = kindOf(env["GITHUB_EVENT_NAME"]);
    const payload = event === "local" ? {} : await readEvent(env["GITHUB_EVENT_PATH"]);
    const { commit, parents } = await headCommit(host, root);
    const serverUrl = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
    const repository = env["GITHUB_REPOSITORY"] || payload.repository?.full_name || (await localRepository(host, root, serverUrl));
    const defaultBranch = payload.repository?.default_branch || (await localDefaultBranch(host, root));
    const branch = await branchName(host, root, event);
    const isBranchItself = event === "local" || (await standsOn(host, root, commit, defaultBranch));
    const onDefaultBranch = ["push", "workflow_dispatch", "schedule", "local"].includes(event) && branch === defaultBranch && isBranchItself;
    const pullRequest = pullRequestOf(payload, repository, [commit, ...parents]);
    const scene = {
        event,
        payload,
        commit,
        parents,
        defaultBranch,
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
    const head = (await resolved(host, root, overrides.head)) ?? headOf(scene);
    const base = (await resolved(host, root, overrides.base)) ?? (await baseOf(host, root, scene));
    const run = runOf(host, serverUrl, repository);
    const token = overrides.token || env["GITHUB_TOKEN"] || (event === "local" ? env["GH_TOKEN"] : undefined);
    if (token)
        host.log.secret(token);
    return {
        event,
        ...(repository === undefined ? {} : { repository }),
        serverUrl,
        apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
        head,
        commit,
        ...(base === undefined ? {} : { base }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        defaultBranch,
        onDefaultBranch,
        trusted: isTrusted(host, scene, repository, onDefaultBranch) && (isBranchItself || !isOthers(env)),
        ...(run === undefined ? {} : { run }),
        ...(token ? { token } : {}),
    };
}
/** Events that are no trigger of ours (issue_comment, release, …) run main's code on request, like a dispatch. */
function kindOf(name) {
    switch (name) {
        case undefined:
        case "":
            return "local";
        case "pull_request":
        case "pull_request_target":
            return "pull_request";
        case "push":
        case "merge_group":
        case "schedule":
        case "workflow_run":
            return name;
        default:
            return "workflow_dispatch";
    }
}
/** Events that are mapped to a dispatch, and that strangers can cause: a comment may have checked out a fork's head. */
function isOthers(env) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    return kindOf(name) === "workflow_dispatch" && name !== "workflow_dispatch";
}
/** Whether the checked-out commit is the event's own, or one that the branch has: a step may have checked out another. */
async function standsOn(host, root, commit, branch) {
    const own = host.env["GITHUB_SHA"];
    if (!own || own === commit)
        return true;
    const args = ["merge-base", "--is-ancestor", commit, `refs/remotes/origin/${branch}`];
    return (await (0,git/* tryGit */.Ii)(args, { cwd: root, env: host.env })).code === 0;
}
async function branchName(host, root, event) {
    if (event !== "local")
        return host.env["GITHUB_REF"]?.match(/^refs\/heads\/(.+)$/)?.[1];
    const name = await revision(host, root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
    return name;
}
/** `made`: the checked-out commit, then its parents. */
function pullRequestOf(payload, repository, made) {
    const pull = payload.pull_request;
    const target = payload.repository?.full_name ?? repository;
    if (pull !== undefined) {
        const headRepository = pull.head?.repo?.full_name ?? "";
        const headSha = pull.head?.sha ?? made[2] ?? "";
        return {
            number: pull.number,
            headSha,
            headRepository,
            // A deleted fork has no repository any more: what is not known to be ours is not ours.
            fromFork: headRepository === "" || !sameName(headRepository, target),
            isCheckedOut: headSha === "" || made.includes(headSha),
            author: pull.user?.login ?? "",
            labels: (pull.labels ?? []).map((label) => label.name),
            baseRef: pull.base?.ref ?? payload.repository?.default_branch ?? "main",
        };
    }
    const run = payload.workflow_run;
    const first = run?.pull_requests?.[0];
    if (run === undefined || first === undefined)
        return undefined;
    const headRepository = run.head_repository?.full_name ?? "";
    return {
        number: first.number,
        headSha: run.head_sha,
        headRepository,
        fromFork: headRepository === "" || !sameName(headRepository, target),
        isCheckedOut: made.includes(run.head_sha),
        author: run.actor?.login ?? "",
        labels: [],
        baseRef: first.base?.ref ?? payload.repository?.default_branch ?? "main",
    };
}
function headOf(scene) {
    const { payload, pullRequest, commit } = scene;
    if (pullRequest !== undefined)
        return pullRequest.headSha || commit;
    if (scene.event === "merge_group")
        return payload.merge_group?.head_sha ?? commit;
    if (scene.event === "workflow_run")
        return payload.workflow_run?.head_sha ?? commit;
    return commit;
}
async function baseOf(host, root, scene) {
    const { event, payload, parents, commit, pullRequest } = scene;
    if (event === "pull_request") {
        const pull = payload.pull_request;
        const [first, second] = parents;
        // The merge commit: what main is now is its first parent, newer than what the event remembers of it.
        if (first !== undefined && second !== undefined && second === pullRequest?.headSha && second !== commit)
            return first;
        const branch = `refs/remotes/origin/${pullRequest?.baseRef ?? scene.defaultBranch}`;
        return (await mergeBase(host, root, commit, [pull?.base?.sha, branch])) ?? pull?.base?.sha;
    }
    if (event === "merge_group")
        return payload.merge_group?.base_sha;
    if (event === "push") {
        const before = payload.before;
        return before === undefined || zeroSha.test(before) ? undefined : before;
    }
    if (event === "workflow_run")
        return payload.workflow_run?.pull_requests?.[0]?.base?.sha;
    const branches = [`refs/remotes/origin/${scene.defaultBranch}`, `refs/heads/${scene.defaultBranch}`];
    const common = await mergeBase(host, root, commit, branches);
    // On the default branch itself the candidate is the last commit, or what is not committed yet.
    if (common !== commit)
        return common;
    return event === "local" && (await isDirty(host, root)) ? commit : parents[0];
}
function isTrusted(host, scene, repository, onDefaultBranch) {
    const { event, payload, pullRequest } = scene;
    if (event === "local")
        return true;
    if (pullRequest?.fromFork === true || pullRequest?.author === dependabot)
        return false;
    const run = payload.workflow_run;
    if (event === "workflow_run") {
        if (run === undefined || !sameName(run.head_repository?.full_name ?? "", repository))
            return false;
        return run.actor?.login !== dependabot;
    }
    // What Dependabot merged is main's own by then.
    if (event === "push" && onDefaultBranch)
        return true;
    return host.env["GITHUB_ACTOR"] !== dependabot;
}
function runOf(host, serverUrl, repository) {
    const { env } = host;
    const id = env["GITHUB_RUN_ID"];
    if (!id || repository === undefined)
        return undefined;
    const number = Number(env["GITHUB_RUN_NUMBER"]) || 0;
    const attempt = Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
    // Gitea and Forgejo address runs by their number.
    const name = env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true" ? String(number) : id;
    return { id, attempt, number, job: env["GITHUB_JOB"] ?? "", url: `${serverUrl}/${repository}/actions/runs/${name}` };
}
async function resolved(host, root, name) {
    if (name === undefined || name === "")
        return undefined;
    const commit = await revision(host, root, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${name}^{commit}`,
    ]);
    if (commit !== undefined)
        return commit;
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
        return name;
    throw new errors/* UserError */.yo(`no commit is called ${name} here`, {
        fix: "Fetch it first, or name a commit, tag or branch that is there.",
    });
}
function sameName(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
function trimSlash(url) {
    return url.replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./build/js/github/oidc.js


const Answer = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
const tries = 3;
/** This job's identity token from GitHub, for one audience; good for minutes, so ask again rather than keep it. */
async function idToken(host, audience) {
    const address = host.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    const bearer = host.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!address || !bearer) {
        throw new errors/* UserError */.yo("this job has no identity token to ask GitHub for", {
            fix: "Grant the job `permissions: id-token: write`; pull requests from forks never have one.",
        });
    }
    host.log.secret(bearer);
    const url = new URL(address);
    url.searchParams.set("audience", audience);
    let last = "";
    for (let attempt = 1; attempt <= tries; attempt++) {
        if (attempt > 1)
            await host.sleep(1000 * 2 ** (attempt - 2));
        const { token, failure } = await request(host, url, bearer);
        if (token !== undefined) {
            host.log.secret(token);
            return token;
        }
        last = failure ?? "";
    }
    throw new errors/* UserError */.yo(`GitHub gave no identity token for ${audience}: ${last}`, {
        fix: "Run the job again; where it stays, check the job's `permissions: id-token: write`.",
    });
}
async function request(host, url, bearer) {
    try {
        const response = await host.fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
            // The bearer is for this address alone.
            redirect: "error",
            signal: AbortSignal.any([host.signal, AbortSignal.timeout(30_000)]),
        });
        if (!response.ok)
            return { failure: `it answered ${response.status}` };
        const answer = Answer.safeParse(await response.json());
        return answer.success ? { token: answer.data.value } : { failure: "its answer held none" };
    }
    catch (error) {
        if (host.signal.aborted)
            throw error;
        return { failure: error instanceof Error ? error.name : "no answer" };
    }
}

// EXTERNAL MODULE: ./build/js/data/sources/dvc.js + 1 modules
var dvc = __webpack_require__(14890);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/lib/validate.js + 2 modules
var validate = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var lib_yaml = __webpack_require__(44979);
// EXTERNAL MODULE: ./build/js/pipeline/graph.js
var graph = __webpack_require__(77997);
// EXTERNAL MODULE: ./build/js/pipeline/value.js
var pipeline_value = __webpack_require__(69560);
;// CONCATENATED MODULE: ./build/js/pipeline/interpolate.js



const defaultParsing = { bool: "store_true", list: "nargs" };
const expression = /(?<!\\)\$\{(.*?)\}/g;
/** Whether a text holds `${…}` that is not escaped. */
function hasExpression(text) {
    return new RegExp(expression.source).test(text);
}
/** Resolves every `${…}` in a value, keys too. In `cmd` a mapping becomes `--key value` arguments. */
function interpolate(value, scope, key, where) {
    if (typeof value === "string")
        return interpolateText(value, scope, key, where);
    if (Array.isArray(value))
        return value.map((item) => interpolate(item, scope, key, where));
    if (!(0,pipeline_value/* isMap */.jh)(value))
        return value;
    const resolved = new Map();
    for (const [name, item] of value) {
        const newName = interpolate(name, scope, key, where);
        if (typeof newName === "object" && newName !== null) {
            throw new errors/* UserError */.yo(`\`${String(name)}\` stands for a list or mapping, and a key must be text`, { where });
        }
        resolved.set(newName, interpolate(item, scope, key, where));
    }
    return resolved;
}
/** Resolves a text; one that is nothing but `${…}` keeps the type of what it stands for. */
function interpolateText(text, scope, key, where) {
    const matches = [...text.matchAll(expression)];
    const [first] = matches;
    if (matches.length === 1 && first !== undefined && first[0] === text) {
        const value = interpolate_select(scope.values, first[1] ?? "", where);
        checkKind(value, key, text, where);
        return value;
    }
    const joined = text.replace(expression, (whole, inner) => {
        const value = interpolate_select(scope.values, inner, where);
        checkKind(value, key, whole, where);
        return show(value, scope.parsing, whole, where);
    });
    return joined.replaceAll("\\${", "${");
}
/** The value that `a.b[0]` names; text within `${…}` has no operators and no nesting. */
function interpolate_select(values, inner, where) {
    const parts = splitExpression(inner, where);
    let here = values;
    parts.forEach((raw, index) => {
        const part = raw.trim();
        const next = (0,pipeline_value/* isMap */.jh)(here) ? here.get(part) : Array.isArray(here) ? item(here, part) : undefined;
        if (next === undefined)
            throw notFound(here, parts.slice(0, index), part, inner, where);
        here = next;
    });
    return here;
}
function item(list, part) {
    return /^-?\d+$/.test(part) ? list.at(Number(part)) : undefined;
}
function splitExpression(inner, where) {
    // A word, then any number of `.word` and `[word]`.
    const shape = /^[^.[\]]+(?:\s*\.[^.[\]]+|\s*\[[^.[\]]+\])*\s*$/;
    if (!shape.test(inner) || inner.trim() === "") {
        throw new errors/* UserError */.yo(`\`\${${inner}}\` is not an expression`, {
            where,
            fix: "Write a name, with `.name` or `[0]` behind it; `\\${` keeps a `${` as it is.",
        });
    }
    return inner.replaceAll("[", ".").replaceAll("]", "").split(".");
}
function notFound(here, path, part, inner, where) {
    const keys = (0,pipeline_value/* isMap */.jh)(here) ? [...here.keys()].map((key) => (0,pipeline_value/* formatScalar */.kQ)(key)) : [];
    const near = (0,nearest/* nearest */.p)(part, keys);
    const spelled = [...path.map((one) => one.trim()), near ?? ""].join(".");
    return new errors/* UserError */.yo(`could not find \`${inner.trim()}\`, which \`\${${inner}}\` asks for`, {
        where,
        fix: near === undefined ? "Define it in params.yaml or under `vars`." : `Did you mean \`\${${spelled}}\`?`,
    });
}
function checkKind(value, key, text, where) {
    if (typeof value !== "object" || value === null || key.includes("foreach") || key === "matrix")
        return;
    if ((0,pipeline_value/* isMap */.jh)(value) && key === "cmd")
        return;
    const kind = Array.isArray(value) ? "list" : "mapping";
    throw new errors/* UserError */.yo(`\`${text}\` stands for a ${kind}, which cannot be put into \`${key}\``, { where });
}
function show(value, parsing, text, where) {
    if ((0,pipeline_value/* isMap */.jh)(value))
        return commandArguments(value, parsing, text, where);
    if (Array.isArray(value)) {
        throw new errors/* UserError */.yo(`\`${text}\` stands for a list, which cannot be part of a text`, { where });
    }
    return (0,pipeline_value/* formatScalar */.kQ)(value);
}
function commandArguments(map, parsing, text, where) {
    const words = [];
    for (const [key, value] of flatten(map)) {
        if (typeof value === "boolean") {
            if (value)
                words.push(`--${key}`);
            else if (parsing.bool === "boolean_optional")
                words.push(`--no-${key}`);
        }
        else if (Array.isArray(value)) {
            value.forEach((one, index) => {
                if (typeof one === "object" && one !== null) {
                    throw new errors/* UserError */.yo(`\`${text}\`: \`${key}\` is a list in a list, which has no form as arguments`, { where });
                }
                const word = listItem(one);
                words.push(parsing.list === "append" || index === 0 ? `--${key} ${word}` : word);
            });
        }
        else if (typeof value === "string") {
            words.push(`--${key} ${quoteWord(value)}`);
        }
        else if (!(0,pipeline_value/* isMap */.jh)(value)) {
            words.push(`--${key} ${(0,pipeline_value/* formatScalar */.kQ)(value)}`);
        }
    }
    return words.join(" ").trimEnd();
}
function listItem(value) {
    if (typeof value === "string")
        return quoteWord(value);
    // Python's own spelling: DVC formats these with str().
    if (typeof value === "boolean")
        return value ? "True" : "False";
    return (0,pipeline_value/* formatScalar */.kQ)(value);
}
function flatten(map, prefix = "") {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${(0,pipeline_value/* formatScalar */.kQ)(key)}`;
        return (0,pipeline_value/* isMap */.jh)(value) ? flatten(value, `${name}.`) : [[name, value]];
    });
}
/** One word for a POSIX shell. */
function quoteWord(text) {
    if (text === "")
        return "''";
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./build/js/pipeline/schema.js

/** What a value may be before `${…}` is resolved: any text may turn into something else. */
const schema_text = schemas/* string */.YjP();
const anything = schemas/* unknown */.L5J();
const annotations = {
    desc: schema_text.exactOptional(),
    type: schema_text.exactOptional(),
    labels: schemas/* array */.YOg(schema_text).exactOptional(),
    meta: anything.optional(),
};
const outFlags = {
    ...annotations,
    cache: schemas/* boolean */.zMY().exactOptional(),
    persist: schemas/* boolean */.zMY().exactOptional(),
    checkpoint: schemas/* boolean */.zMY().exactOptional(),
    remote: schema_text.exactOptional(),
    push: schemas/* boolean */.zMY().exactOptional(),
};
const plotFlags = {
    ...outFlags,
    template: schema_text.exactOptional(),
    x: schema_text.exactOptional(),
    y: schema_text.exactOptional(),
    x_label: schema_text.exactOptional(),
    y_label: schema_text.exactOptional(),
    title: schema_text.exactOptional(),
    header: schemas/* boolean */.zMY().exactOptional(),
};
const OutList = schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej(outFlags))]));
const PlotProps = schemas/* strictObject */.rej(plotFlags);
const PlotList = schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([PlotProps, schemas/* array */.YOg(PlotProps)]))]));
const Vars = schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, anything)]));
const Command = schemas/* union */.KCZ([schema_text.min(1), schemas/* array */.YOg(schema_text).min(1)]);
const stageKeys = {
    cmd: Command,
    wdir: schema_text.exactOptional(),
    deps: schemas/* array */.YOg(schema_text).exactOptional(),
    params: schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, anything)])).exactOptional(),
    vars: Vars.exactOptional(),
    frozen: schemas/* boolean */.zMY().exactOptional(),
    meta: anything.optional(),
    desc: schema_text.exactOptional(),
    always_changed: schemas/* boolean */.zMY().exactOptional(),
    outs: OutList.exactOptional(),
    metrics: OutList.exactOptional(),
    plots: PlotList.exactOptional(),
};
/** One stage as dvc.yaml writes it, and the body of a `do`. */
const StageTemplate = schemas/* strictObject */.rej({
    ...stageKeys,
    matrix: schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(anything)])).exactOptional(),
});
const ForeachTemplate = schemas/* strictObject */.rej({
    foreach: schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(anything), schemas/* record */.g1P(schema_text, anything)]),
    do: schemas/* strictObject */.rej(stageKeys),
});
const Axis = schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text), schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text)]))]);
const Plot = schemas/* union */.KCZ([
    schema_text,
    schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej({
        x: schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, schema_text)]).exactOptional(),
        y: Axis.exactOptional(),
        x_label: schema_text.exactOptional(),
        y_label: schema_text.exactOptional(),
        title: schema_text.exactOptional(),
        template: schema_text.exactOptional(),
    })
        .nullable()),
]);
/** The stages of a dvc.yaml, each checked by the form it has. */
const schema_forms = { stage: StageTemplate, foreach: ForeachTemplate };
/** dvc.yaml without its stages, which are checked one by one so that an error speaks of the form that was meant. */
const PipelineFile = schemas/* strictObject */.rej({
    stages: schemas/* record */.g1P(schema_text, anything).exactOptional(),
    vars: Vars.exactOptional(),
    params: schemas/* array */.YOg(schema_text).exactOptional(),
    metrics: schemas/* array */.YOg(schema_text).exactOptional(),
    plots: schemas/* array */.YOg(Plot).exactOptional(),
    artifacts: schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej({ path: schema_text, ...annotations })).exactOptional(),
    datasets: anything.optional(),
});
/** The schema of one file: each stage in the form its keys show, so that an error speaks of what was meant. */
function schemaFor(value) {
    const stages = isObject(value) ? value["stages"] : undefined;
    if (!isObject(stages))
        return PipelineFile;
    const shape = {};
    for (const [name, stage] of Object.entries(stages)) {
        shape[name] = isObject(stage) && ("foreach" in stage || "do" in stage) ? schema_forms.foreach : schema_forms.stage;
    }
    return PipelineFile.extend({ stages: schemas/* strictObject */.rej(shape) });
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/js/pipeline/stage.js



const defaultParams = "params.yaml";
/** Turns a resolved stage into the form that everything else works on. */
function makeStage({ name, data, where }, file) {
    const dir = external_node_path_.posix.dirname(file);
    const wdir = inside(external_node_path_.posix.join(dir, textOf(data.get("wdir") ?? ".", "wdir", where)), "wdir", where);
    const spelled = new Map();
    const place = (written, what) => {
        const path = repoPath(wdir, written, `${what} of \`${name}\``, where);
        spelled.set(path, written);
        return path;
    };
    const deps = listOf(data.get("deps")).map((dep) => place(textOf(dep, "deps", where), "a dependency"));
    const params = paramsOf(data.get("params"), where).map(({ file: written, keys }) => ({ file: place(written, "a parameters file"), keys }));
    const outs = [
        ...outsOf(data.get("outs"), "out", place, where),
        ...outsOf(data.get("metrics"), "metric", place, where),
        ...outsOf(data.get("plots"), "plot", place, where),
    ];
    const desc = data.get("desc");
    const meta = data.get("meta");
    return {
        address: file === "dvc.yaml" ? name : `${file}:${name}`,
        name,
        file,
        lockFile: file.replace(/\.yaml$/, ".lock"),
        wdir,
        cmd: commandOf(data.get("cmd") ?? null, where),
        deps: [...new Set(deps)],
        params,
        outs,
        frozen: data.get("frozen") === true,
        alwaysChanged: data.get("always_changed") === true,
        ...(typeof desc === "string" ? { desc } : {}),
        ...(meta === undefined ? {} : { meta: (0,pipeline_value/* toJson */.aB)(meta) }),
        spelled,
    };
}
/** A path of dvc.yaml, from the root; what lies outside is refused. */
function repoPath(dir, written, what, where) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
        throw new errors/* UserError */.yo(`${what} is \`${written}\`: only paths in the repository are supported, no URLs`, {
            where,
            fix: "Track the data with a `.dvc` file and depend on its path.",
        });
    }
    if (written.startsWith("/") || /^[A-Za-z]:[\\/]/.test(written)) {
        throw new errors/* UserError */.yo(`${what} is the absolute path \`${written}\``, {
            where,
            fix: "Write it from the stage's wdir.",
        });
    }
    return inside(external_node_path_.posix.join(dir, written), what, where);
}
function inside(path, what, where) {
    const normal = external_node_path_.posix.normalize(path).replace(/(?<=.)\/+$/, "");
    if (normal.startsWith("/") || normal === ".." || normal.startsWith("../")) {
        throw new errors/* UserError */.yo(`${what} is \`${normal}\`, outside the repository`, { where });
    }
    return normal;
}
function commandOf(value, where) {
    if (Array.isArray(value))
        return value.map((one) => textOf(one, "cmd", where));
    if ((0,pipeline_value/* isMap */.jh)(value))
        throw new errors/* UserError */.yo("`cmd` is a mapping, and takes a command", { where });
    const text = textOf(value, "cmd", where);
    if (text.trim() === "")
        throw new errors/* UserError */.yo("`cmd` is empty", { where });
    return text;
}
function textOf(value, key, where) {
    if (typeof value === "object" && value !== null)
        throw new errors/* UserError */.yo(`\`${key}\` takes text`, { where });
    return (0,pipeline_value/* formatScalar */.kQ)(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Parameters by file, in the order of first mention; a file named whole stays whole. */
function paramsOf(value, where) {
    const files = new Map();
    const whole = new Set();
    for (const one of listOf(value)) {
        if (!(0,pipeline_value/* isMap */.jh)(one))
            continue;
        for (const [file, keys] of one)
            if (!Array.isArray(keys) || keys.length === 0)
                whole.add((0,pipeline_value/* formatScalar */.kQ)(file));
    }
    const add = (file, keys) => {
        if (whole.has(file)) {
            files.set(file, null);
            return;
        }
        files.set(file, [...(files.get(file) ?? []), ...keys.map((key) => textOf(key, "params", where))]);
    };
    for (const one of listOf(value)) {
        if (!(0,pipeline_value/* isMap */.jh)(one)) {
            if (!whole.has(defaultParams))
                add(defaultParams, [one]);
            continue;
        }
        for (const [file, keys] of one)
            add((0,pipeline_value/* formatScalar */.kQ)(file), listOf(keys));
    }
    return [...files].map(([file, keys]) => ({ file, keys: keys === null ? null : [...new Set(keys)] }));
}
function outsOf(value, kind, place, where) {
    const merged = new Map();
    for (const one of listOf(value)) {
        for (const [path, flags] of (0,pipeline_value/* isMap */.jh)(one) ? one : new Map([[one, new Map()]])) {
            const written = textOf(path, `${kind}s`, where);
            merged.set(written, new Map([...(merged.get(written) ?? []), ...((0,pipeline_value/* isMap */.jh)(flags) ? flags : [])]));
        }
    }
    return [...merged].map(([written, flags]) => {
        const remote = flags.get("remote");
        return {
            path: place(written, kind === "out" ? "an out" : `a ${kind}`),
            kind,
            cache: flags.get("cache") !== false,
            persist: flags.get("persist") === true,
            push: flags.get("push") !== false,
            ...(typeof remote === "string" ? { remote } : {}),
        };
    });
}

// EXTERNAL MODULE: ./build/js/pipeline/params.js
var params = __webpack_require__(28551);
;// CONCATENATED MODULE: ./build/js/pipeline/vars.js






/** What a dvc.yaml file may use: params.yaml beside it, and its `vars`. */
async function fileVariables(read, dir, vars, parsing, where) {
    const scope = { values: new Map(), parsing, imports: new Map(), reserved: new Set() };
    const defaults = external_node_path_.posix.join(dir, "params.yaml");
    if ((await read(defaults)) !== undefined)
        await importFile(scope, read, dir, "params.yaml", where);
    await addVars(scope, read, dir, vars, where);
    return scope;
}
/** The same with a stage's own `vars` added, and nothing changed for the others. */
async function stageVariables(outer, read, wdir, vars, where) {
    if (vars === null || (Array.isArray(vars) && vars.length === 0))
        return outer;
    const scope = {
        ...outer,
        values: copyMaps(outer.values),
        imports: new Map([...outer.imports].map(([file, keys]) => [file, keys === null ? null : [...keys]])),
    };
    await addVars(scope, read, wdir, vars, where);
    return scope;
}
/** The same with `item` and `key` set. */
function withItem(outer, entries) {
    const values = new Map(outer.values);
    for (const [name, value] of Object.entries(entries))
        values.set(name, value);
    return { ...outer, values, reserved: new Set([...outer.reserved, ...Object.keys(entries)]) };
}
async function addVars(scope, read, dir, vars, where) {
    if (vars === null)
        return;
    refuseExpressions(vars, where);
    for (const one of Array.isArray(vars) ? vars : []) {
        if (typeof one === "string")
            await importFile(scope, read, dir, one, where);
        else if ((0,pipeline_value/* isMap */.jh)(one))
            merge(scope, textKeys(one), "vars", where);
    }
}
function refuseExpressions(value, where) {
    if (typeof value === "string" && hasExpression(value)) {
        throw new errors/* UserError */.yo(`\`vars\` cannot hold \`${value}\`: nothing is interpolated here`, { where });
    }
    if (Array.isArray(value))
        for (const one of value)
            refuseExpressions(one, where);
    if ((0,pipeline_value/* isMap */.jh)(value))
        for (const one of value.values())
            refuseExpressions(one, where);
}
/** `file.yaml` or `file.yaml:key,other`. */
async function importFile(scope, read, dir, item, where) {
    const colon = item.indexOf(":");
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(dir, colon < 0 ? item : item.slice(0, colon)));
    const keys = colon < 0
        ? []
        : item
            .slice(colon + 1)
            .split(",")
            .filter((key) => key !== "");
    const known = scope.imports.get(path);
    if (known === null && keys.length === 0)
        return;
    if (known !== undefined && (known === null || keys.length === 0 || keys.some((key) => known.includes(key)))) {
        throw new errors/* UserError */.yo(`\`${item}\` is loaded already${known === null ? "" : " in part"}`, { where });
    }
    const text = await read(path);
    if (text === undefined)
        throw new errors/* UserError */.yo(`\`${path}\`, named under \`vars\`, does not exist`, { where });
    const data = (0,params/* parseParams */.Sl)(text, path);
    if (!(0,pipeline_value/* isMap */.jh)(data))
        throw new errors/* UserError */.yo(`\`${path}\` holds no mapping`, { where });
    merge(scope, keys.length === 0 ? textKeys(data) : pick(data, keys, path, where), path, where);
    scope.imports.set(path, keys.length === 0 ? null : [...(known ?? []), ...keys]);
}
function pick(data, keys, path, where) {
    const picked = new Map();
    for (const key of keys) {
        const value = data.get(key);
        if (value === undefined) {
            const near = (0,nearest/* nearest */.p)(key, [...data.keys()].map((one) => (0,pipeline_value/* formatScalar */.kQ)(one)));
            const fix = near === undefined ? {} : { fix: `Did you mean \`${near}\`?` };
            throw new errors/* UserError */.yo(`could not find \`${key}\` in ${path}`, { where, ...fix });
        }
        picked.set(key, value);
    }
    return textKeys(picked);
}
function merge(scope, from, source, where) {
    for (const key of from.keys()) {
        if (typeof key === "string" && scope.reserved.has(key)) {
            throw new errors/* UserError */.yo(`\`${key}\` from ${source} cannot be set inside foreach or matrix`, { where });
        }
    }
    mergeInto(scope.values, from, source, [], where);
}
function mergeInto(into, from, source, path, where) {
    for (const [key, value] of from) {
        const there = into.get(key);
        const here = [...path, (0,pipeline_value/* formatScalar */.kQ)(key)];
        if ((0,pipeline_value/* isMap */.jh)(there) && (0,pipeline_value/* isMap */.jh)(value))
            mergeInto(there, value, source, here, where);
        else if (there !== undefined) {
            throw new errors/* UserError */.yo(`\`${here.join(".")}\` from ${source} is defined already`, {
                where,
                fix: "Each variable has one definition: rename one of the two.",
            });
        }
        else
            into.set(key, value);
    }
}
/** Only text can be named by an expression; maps are copied, so that merging changes no file's own values. */
function textKeys(map) {
    return new Map([...map].filter(([key]) => typeof key === "string").map(([key, value]) => [key, copyNested(value)]));
}
function copyNested(value) {
    if ((0,pipeline_value/* isMap */.jh)(value))
        return textKeys(value);
    return Array.isArray(value) ? value.map(copyNested) : value;
}
function copyMaps(map) {
    return new Map([...map].map(([key, value]) => [key, (0,pipeline_value/* isMap */.jh)(value) ? copyMaps(value) : value]));
}

;// CONCATENATED MODULE: ./build/js/pipeline/templates.js





/** Resolves a dvc.yaml: its variables, `foreach`, `matrix`, and every `${…}`. */
async function resolveFile(source) {
    const { value, read, file, locate } = source;
    const dir = external_node_path_.posix.dirname(file);
    const scope = await fileVariables(read, dir, value.get("vars") ?? null, source.parsing, locate(["vars"]));
    const stages = [];
    const section = value.get("stages");
    for (const [key, definition] of (0,pipeline_value/* isMap */.jh)(section) ? section : []) {
        const name = (0,pipeline_value/* formatScalar */.kQ)(key);
        if (!(0,pipeline_value/* isMap */.jh)(definition))
            continue;
        const where = locate(["stages", name]);
        for (const instance of instancesOf(name, definition, scope, where)) {
            const data = await resolveStage(source, dir, instance, where);
            stages.push({ name: instance.name, data, where });
        }
    }
    const top = new Map();
    for (const key of ["metrics", "plots", "params", "artifacts"]) {
        const part = value.get(key);
        if (part !== undefined)
            top.set(key, interpolate(part, scope, key, locate([key])));
    }
    return { stages, top };
}
function instancesOf(name, definition, scope, where) {
    const matrix = definition.get("matrix");
    if ((0,pipeline_value/* isMap */.jh)(matrix)) {
        const template = new Map([...definition].filter(([key]) => key !== "matrix"));
        const axes = interpolate(matrix, scope, "matrix", where);
        return combinations((0,pipeline_value/* isMap */.jh)(axes) ? axes : new Map(), where).map(([key, item]) => ({
            name: `${name}@${key}`,
            template,
            scope: withItem(scope, { key, item }),
        }));
    }
    const template = definition.get("do");
    if (!(0,pipeline_value/* isMap */.jh)(template))
        return [{ name, template: definition, scope }];
    const over = interpolate(definition.get("foreach") ?? null, scope, "foreach", where);
    return iterations(over, name, where).map(([key, item]) => ({
        name: `${name}@${key}`,
        template,
        scope: withItem(scope, (0,pipeline_value/* isMap */.jh)(over) ? { item, key } : { item }),
    }));
}
function iterations(over, name, where) {
    if ((0,pipeline_value/* isMap */.jh)(over))
        return unique([...over].map(([key, item]) => [(0,pipeline_value/* formatScalar */.kQ)(key), item]));
    if (!Array.isArray(over)) {
        throw new errors/* UserError */.yo(`\`foreach\` of \`${name}\` is ${kindName(over)}, and takes a list or a mapping`, { where });
    }
    // A list of plain values names its stages by value; where one is composite, by position.
    const composite = over.some((item) => typeof item === "object" && item !== null);
    return unique(over.map((item, index) => [composite ? String(index) : fragment(item, index, ""), item]));
}
function combinations(axes, where) {
    let rows = [{ words: [], item: new Map() }];
    for (const [axis, values] of axes) {
        const list = (0,pipeline_value/* isMap */.jh)(values) ? [...values.keys()] : values;
        if (!Array.isArray(list)) {
            throw new errors/* UserError */.yo(`\`matrix.${(0,pipeline_value/* formatScalar */.kQ)(axis)}\` is ${kindName(values)}, and takes a list`, { where });
        }
        rows = rows.flatMap((row) => list.map((value, index) => ({
            words: [...row.words, fragment(value, index, (0,pipeline_value/* formatScalar */.kQ)(axis))],
            item: new Map([...row.item, [axis, value]]),
        })));
    }
    return unique(rows.map(({ words, item }) => [words.join("-"), item]));
}
/** Later ones win, in the place of the first, as in a mapping. */
function unique(entries) {
    return [...new Map(entries)];
}
function fragment(value, index, axis) {
    return typeof value === "object" && value !== null ? `${axis}${index}` : (0,pipeline_value/* formatScalar */.kQ)(value);
}
function kindName(value) {
    if ((0,pipeline_value/* isMap */.jh)(value))
        return "a mapping";
    return Array.isArray(value) ? "a list" : `\`${(0,pipeline_value/* formatScalar */.kQ)(value)}\``;
}
async function resolveStage(source, dir, { template, scope }, where) {
    const written = template.get("wdir");
    const resolved = typeof written === "string" ? interpolateText(written, scope, "wdir", where) : ".";
    const wdir = external_node_path_.posix.join(dir, typeof resolved === "string" ? resolved : ".");
    const inner = await stageVariables(scope, source.read, wdir, template.get("vars") ?? null, where);
    const data = new Map();
    for (const [key, value] of template) {
        if (key !== "vars")
            data.set(key, interpolate(value, inner, (0,pipeline_value/* formatScalar */.kQ)(key), where));
    }
    return data;
}

// EXTERNAL MODULE: ./build/js/pipeline/values.js
var values = __webpack_require__(37831);
;// CONCATENATED MODULE: ./build/js/pipeline/load.js















/** Reads every dvc.yaml and `.dvc` file, resolves templates, and checks that they make one graph. */
async function loadPipeline(host, root, options = {}) {
    const read = cached(options.read ?? workspaceReader(root));
    const paths = [...(options.files ?? (await listFiles(host, root)))].sort(byFolder);
    const files = [];
    const located = [];
    const data = new Map();
    const tops = [];
    for (const file of paths) {
        const text = await read(file);
        if (text === undefined)
            continue;
        if (external_node_path_.posix.basename(file) !== "dvc.yaml") {
            for (const node of dataNodes(text, file))
                data.set(node.path, node);
            continue;
        }
        files.push(file);
        const { stages, top, where } = await readFileOf(text, file, read, options.parsing ?? defaultParsing);
        located.push(...stages);
        tops.push({ file, top, where });
    }
    const { order, upstream } = (0,graph/* buildGraph */.Z)(located, data.values());
    const stages = new Map(located.map(({ stage }) => [stage.address, stage]));
    return {
        root,
        stages,
        files,
        params: load_unique(tops.flatMap(({ file, top, where }) => namedPaths(top.get("params"), file, where))),
        metrics: products(stages, "metric", tops, "metrics"),
        plots: products(stages, "plot", tops, "plots"),
        artifacts: tops.flatMap(({ file, top, where }) => artifactsOf(top.get("artifacts"), file, where)),
        order,
        upstream,
        data,
    };
}
async function readFileOf(text, file, read, parsing) {
    // Checked first by the reader that bounds aliases and knows places; then read with Python's types.
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, file);
    const start = { file, line: 1, column: 1 };
    if (yaml.value === null || yaml.value === undefined)
        return { stages: [], top: new Map(), where: start };
    (0,validate/* checkYaml */.c)(schemaFor(yaml.value), yaml);
    const { value } = (0,values/* parseValues */.Q)(text, file);
    if (!(0,pipeline_value/* isMap */.jh)(value))
        return { stages: [], top: new Map(), where: start };
    const locate = (path) => lazily(() => yaml.locate(path, "key"));
    const resolved = await resolveFile({ file, value, read, parsing, locate });
    const stages = resolved.stages.map((one) => ({ stage: makeStage(one, file), where: one.where }));
    return { stages, top: resolved.top, where: start };
}
/** A place that is looked up when an error shows it and not before. */
function lazily(find) {
    let found;
    const get = () => {
        found ??= find();
        return found;
    };
    return {
        get file() {
            return get().file;
        },
        get line() {
            return get().line ?? 1;
        },
        get column() {
            return get().column ?? 1;
        },
    };
}
function dataNodes(text, file) {
    return (0,dvc/* parseDvcFile */.$N)(text, file).map((pin) => ({ path: pin.path, file, pin }));
}
function products(stages, kind, tops, key) {
    const found = new Map();
    const makers = new Map();
    for (const stage of stages.values()) {
        for (const out of stage.outs) {
            const product = { path: out.path, stage: stage.address, cache: out.cache };
            makers.set(out.path, product);
            if (out.kind === kind)
                found.set(out.path, product);
        }
    }
    for (const { file, top, where } of tops) {
        for (const path of namedPaths(top.get(key), file, where)) {
            if (!found.has(path))
                found.set(path, makers.get(path) ?? { path, cache: false });
        }
    }
    return [...found.values()];
}
/** Paths of a top-level list; a plot with a definition names files as its key or as the keys of `y`. */
function namedPaths(value, file, where) {
    const dir = external_node_path_.posix.dirname(file);
    const names = (Array.isArray(value) ? value : []).flatMap((one) => {
        if (typeof one === "string")
            return [one];
        if (!(0,pipeline_value/* isMap */.jh)(one))
            return [];
        return [...one].flatMap(([name, definition]) => {
            const y = (0,pipeline_value/* isMap */.jh)(definition) ? definition.get("y") : undefined;
            return (0,pipeline_value/* isMap */.jh)(y) ? [...y.keys()].map(String) : [String(name)];
        });
    });
    return names.map((name) => repoPath(dir, name, "a path", where));
}
function artifactsOf(value, file, where) {
    if (!(0,pipeline_value/* isMap */.jh)(value))
        return [];
    return [...value].flatMap(([name, one]) => {
        const path = (0,pipeline_value/* isMap */.jh)(one) ? one.get("path") : undefined;
        if (!(0,pipeline_value/* isMap */.jh)(one) || typeof path !== "string")
            return [];
        const type = one.get("type");
        const desc = one.get("desc");
        const labels = one.get("labels");
        return {
            name: String(name),
            path: repoPath(external_node_path_.posix.dirname(file), path, `the artifact \`${String(name)}\``, where),
            file,
            ...(typeof type === "string" ? { type } : {}),
            ...(typeof desc === "string" ? { desc } : {}),
            labels: Array.isArray(labels) ? labels.map(String) : [],
        };
    });
}
async function listFiles(host, root) {
    const wanted = [":(glob)**/dvc.yaml", ":(glob)**/*.dvc"];
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...wanted];
    const listed = await (0,git/* git */.$Y)(args, { cwd: root, env: host.env });
    return listed.split("\0").filter((path) => path !== "");
}
/** Files of a folder before those of its subfolders, as DVC walks. */
function byFolder(a, b) {
    const left = a.split("/");
    const right = b.split("/");
    for (let index = 0;; index++) {
        const lastLeft = index === left.length - 1;
        const lastRight = index === right.length - 1;
        if (lastLeft !== lastRight)
            return lastLeft ? -1 : 1;
        const one = left[index] ?? "";
        const other = right[index] ?? "";
        if (one !== other)
            return one < other ? -1 : 1;
        if (lastLeft)
            return 0;
    }
}
function workspaceReader(root) {
    return async (path) => {
        try {
            return await (0,promises_.readFile)(await (0,paths/* insideRoot */.p0)(root, path, { file: path }), "utf8");
        }
        catch (error) {
            if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
                return undefined;
            throw error;
        }
    };
}
function cached(read) {
    const texts = new Map();
    return (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const text = read(path);
        texts.set(path, text);
        return text;
    };
}
function load_unique(list) {
    return [...new Set(list)];
}

;// CONCATENATED MODULE: ./build/js/registry/table.js

/** Opens the registry that the policy names. */
async function openRegistry(host, config, options) {
    switch (config.kind) {
        case "git": {
            const { gitRegistry } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(221), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 62475));
            return gitRegistry(host, options);
        }
        case "mlflow": {
            const { mlflowRegistry } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(221), __webpack_require__.e(759), __webpack_require__.e(819)]).then(__webpack_require__.bind(__webpack_require__, 85819));
            return mlflowRegistry(host, config);
        }
        case "none":
            throw new errors/* UserError */.yo("modelgate.yaml says `registry: none`, so there is nowhere to register or promote", {
                fix: "Set `registry: git` (tags in this repository) or `registry: mlflow`.",
            });
    }
}

;// CONCATENATED MODULE: ./build/js/tracking/table.js
/** Opens the tracker that the policy names. */
async function openTracker(host, config, options) {
    switch (config.kind) {
        case "git": {
            const { gitTracker } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(425)]).then(__webpack_require__.bind(__webpack_require__, 79425));
            const { branch, repository } = config;
            return gitTracker(host, {
                ...options,
                ref: branch === undefined ? config.ref : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`,
                ...(repository === undefined ? {} : { repository }),
            });
        }
        case "mlflow": {
            const { mlflowTracker } = await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 42257));
            return mlflowTracker(host, config, options);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/flow/own-pull-request.js


/** How many commits back a branch is looked for in the records: what is on top of them was not measured yet. */
const depth = 20;
/**
 * On a developer's branch, and on main right after a merge, also reads what CI made for the pull request: those objects
 * stand below its own prefix until a version is registered. Which one it is, the records tell; they are asked when the
 * first object is. Objects are taken by digests that the checked-out commit names, so their place lends them no trust.
 */
function withOwnPullRequest(bench, data) {
    let found;
    const wider = async () => {
        const number = await pullRequestOfBranch(bench);
        return number === undefined ? undefined : bench.promoting(number);
    };
    return {
        ...data,
        async reads(pin) {
            const main = await data.reads(pin);
            if (main.length === 0)
                return main;
            found ??= wider();
            const more = await found;
            return more === undefined ? main : more.reads(pin);
        },
    };
}
async function pullRequestOfBranch(bench) {
    const { host, root, forge } = bench;
    const at = { cwd: root, env: host.env };
    const range = [`--max-count=${depth}`, "HEAD", ...(forge.base === undefined ? [] : [`^${forge.base}`])];
    const list = await (0,git/* tryGit */.Ii)(["rev-list", "--first-parent", ...range], at);
    const tree = await (0,git/* tryGit */.Ii)(["rev-parse", "HEAD^{tree}"], at);
    const commits = list.stdout.split("\n").filter((line) => line !== "");
    if (list.code !== 0 || commits.length === 0)
        return undefined;
    try {
        const tracker = await bench.tracker();
        for (const { name } of bench.config.models) {
            const runs = [
                ...(await tracker.find({ by: "commit", model: name, commits })),
                ...(await tracker.find({ by: "tree", model: name, trees: [tree.stdout.trim()] })),
            ];
            const trusted = runs.filter(({ record }) => record.made_by.trusted);
            const number = trusted.find(({ record }) => record.source.pull_request !== undefined)?.record.source.pull_request;
            if (number !== undefined)
                return number;
        }
    }
    catch (error) {
        // Without the records, as on a train without network, main's objects are all there is.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.debug(`this branch's pull request is not known: ${error.message}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/flow/sides.js + 7 modules
var flow_sides = __webpack_require__(34163);
;// CONCATENATED MODULE: ./build/js/flow/bench.js











/** Reads event, checkout and configuration; data, tracker, registry and API are opened when they are asked for. */
async function openBench(host, inputs) {
    const root = await gitRoot(host);
    const forge = await readContext(host, root, inputs.token ? { token: inputs.token } : {});
    if (forge.token !== undefined)
        host.log.secret(forge.token);
    const sides = await (0,flow_sides/* chooseSides */.g)({
        host,
        root,
        forge,
        file: inputs.config,
        only: inputs.model,
        policy: inputs.policy,
    });
    const { config } = sides;
    const repoOptions = { root, ...(forge.token === undefined ? {} : { token: forge.token }) };
    const bench = {
        host,
        root,
        forge,
        sides,
        config,
        data: once(async () => {
            const data = await openBenchData(host, root, forge, sides, inputs);
            return (forge.event === "local") !== forge.onDefaultBranch ? withOwnPullRequest(bench, data) : data;
        }),
        promoting: (pullRequest) => openBenchData(host, root, forge, sides, inputs, pullRequest),
        pipeline: once(() => loadPipeline(host, root)),
        tracker: once(() => openTracker(host, config.tracker, repoOptions)),
        registry: once(() => openRegistry(host, config.registry, repoOptions)),
        api: once(async () => forge.token === undefined || forge.repository === undefined || forge.event === "local"
            ? undefined
            : openGitHub(host, forge)),
    };
    return bench;
}
async function gitRoot(host) {
    const result = await (0,git/* tryGit */.Ii)(["rev-parse", "--show-toplevel"], { cwd: host.cwd, env: host.env });
    if (result.code === 0)
        return result.stdout.trim();
    const fix = /dubious ownership/.test(result.stderr)
        ? "Run `git config --global --add safe.directory` for this directory, or check out as the same user."
        : "Check the repository out first (actions/checkout), or change into one.";
    throw new errors/* UserError */.yo(`${host.cwd} is not inside a Git repository`, { fix });
}
/** Remotes are the base side's word on events that a pull request can shape, the workspace's own elsewhere. */
async function openBenchData(host, root, forge, sides, inputs, promoted) {
    const remote = inputs.remote ?? sides.config.remote?.url ?? sides.config.remote?.name;
    const role = inputs["aws-role"];
    return openData(host, {
        root,
        ...(remote === undefined ? {} : { remote }),
        ...(sides.config.remote === undefined ? {} : { remoteOptions: sides.config.remote.options }),
        ...(sides.dvcConfig === undefined ? {} : { baseConfig: sides.dvcConfig }),
        ...(forge.pullRequest === undefined ? {} : { pullRequest: forge.pullRequest.number }),
        ...(promoted === undefined ? {} : { pullRequest: promoted, promote: true }),
        readOnly: !forge.trusted,
        ...(role === undefined
            ? {}
            : {
                credentials: {
                    role,
                    sessionName: `modelgate-${forge.run?.id ?? "local"}`,
                    token: () => idToken(host, "sts.amazonaws.com"),
                    ...(inputs["aws-region"] === undefined ? {} : { region: inputs["aws-region"] }),
                },
            }),
    });
}
/** The same promise for everyone who asks. */
function once(open) {
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}


/***/ }),

/***/ 34163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ chooseSides),
  I: () => (/* binding */ showFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/lib/validate.js + 2 modules
var validate = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var lib_yaml = __webpack_require__(44979);
// EXTERNAL MODULE: ./build/js/config/directions.js
var directions = __webpack_require__(46143);
;// CONCATENATED MODULE: ./build/js/config/tolerance.js
/** What `max-regression` may say as text. */
const tolerancePattern = /^(\d+(?:\.\d+)?)\s*(pp|%)$/;
/** A number is absolute, `1pp` is 0.01 absolute, `2%` is relative to the size of the baseline. */
function parseTolerance(written) {
    if (typeof written === "number")
        return { kind: "absolute", amount: written, text: String(written) };
    const [, digits, unit] = tolerancePattern.exec(written) ?? [];
    if (digits === undefined)
        throw new TypeError(`not a tolerance: ${written}`);
    // The shift by e-2 in decimal avoids 2.3 / 100 = 0.023000000000000003 and its like.
    return { kind: unit === "%" ? "relative" : "absolute", amount: Number(`${digits}e-2`), text: `${digits}${unit}` };
}

;// CONCATENATED MODULE: ./build/js/config/gates.js



/** Turns written gates into gates, and refuses those that could never fail or could not be judged. */
function resolveGates(written, path, yaml) {
    return written.map((gate, index) => resolveGate(gate, [...path, index], yaml));
}
function resolveGate(gate, path, yaml) {
    const { direction, min, max } = gate;
    const regression = gate["max-regression"];
    const informational = gate.informational ?? false;
    if (min === undefined && max === undefined && regression === undefined && !informational) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` asks nothing, so it could never fail`, {
            where: yaml.locate([...path, "metric"]),
            fix: "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.",
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` asks for at least ${min} and at most ${max}: nothing is both`, {
            where: yaml.locate([...path, "min"]),
            fix: "Make `min` less than `max`.",
        });
    }
    if (regression !== undefined && direction === undefined && (0,directions/* wellKnownDirection */.$)(gate.metric) === undefined) {
        throw new errors/* UserError */.yo(`the gate on \`${gate.metric}\` has a max-regression, and nothing says which way is worse`, {
            where: yaml.locate([...path, "max-regression"], "key"),
            fix: "Add `direction: higher` where higher is better, or `direction: lower`.",
        });
    }
    return {
        metric: gate.metric,
        ...(direction === undefined ? {} : { direction }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(regression === undefined ? {} : { maxRegression: parseTolerance(regression) }),
        informational,
        onMissing: gate["on-missing"] ?? "fail",
        onNan: gate["on-nan"] ?? "fail",
        onMissingBaseline: gate["on-missing-baseline"] ?? "fail",
    };
}

// EXTERNAL MODULE: ./build/js/lib/schema.js
var schema = __webpack_require__(34755);
;// CONCATENATED MODULE: ./build/js/config/models.js




/** Fills in what a model leaves out and turns its paths into the repository's. */
function resolveModel(written, shared, path, yaml) {
    const { name } = written;
    const dir = written.dir === undefined ? "." : repoPath(".", written.dir, [...path, "dir"], yaml);
    const list = (key) => (written[key] ?? []).map((one, index) => filePath(dir, one, [...path, key, index], yaml));
    return {
        name,
        dir,
        ...(written.path === undefined ? {} : { artifact: filePath(dir, written.path, [...path, "path"], yaml) }),
        metrics: list("metrics"),
        evidence: list("evidence"),
        params: list("params"),
        environment: list("environment"),
        gates: written.gates === undefined ? shared : resolveGates(written.gates, [...path, "gates"], yaml),
        reportKey: written["report-key"] ?? name,
        registryName: written["registry-name"] ?? name,
        train: resolveTrain(written.train),
        lock: written.lock ?? "require",
        onEnvironmentChange: written["on-environment-change"] ?? "rerun",
        ...(written.promote === undefined ? {} : { promote: written.promote }),
        bump: written.bump ?? "minor",
    };
}
function resolveTrain(written) {
    if (typeof written === "object")
        return { when: "label", label: written.label };
    return { when: written ?? "always" };
}
function filePath(dir, written, path, yaml) {
    const resolved = repoPath(dir, written, path, yaml);
    if (resolved === ".") {
        throw new errors/* UserError */.yo(`\`${written}\` is the whole repository`, {
            where: yaml.locate(path),
            fix: "Name a path in it.",
        });
    }
    return resolved;
}
/** A model may name what lies beside its directory (`../uv.lock`), and nothing outside the repository. */
function repoPath(dir, written, path, yaml) {
    if (written.includes("\\")) {
        throw new errors/* UserError */.yo(`\`${written}\` has a backslash`, {
            where: yaml.locate(path),
            fix: "Write / between the parts.",
        });
    }
    const joined = external_node_path_.posix.isAbsolute(written) ? written : external_node_path_.posix.join(dir, written).replace(/\/$/, "");
    if (joined !== "." && (!schema/* RepoPath */.UA.safeParse(joined).success || joined.includes("\0"))) {
        throw new errors/* UserError */.yo(`\`${written}\` leads out of the repository`, {
            where: yaml.locate(path),
            fix: dir === "." ? "Write a path below the repository's root." : `Write a path relative to the model's dir, ${dir}.`,
        });
    }
    return joined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/config/schema.js


const schema_text = schemas/* string */.YjP().min(1).max(1000);
const path = schemas/* string */.YjP().min(1).max(4096).describe("A path relative to the model's `dir`, `/` between its parts.");
const paths = (what) => schemas/* array */.YOg(path).max(1000).describe(what);
const failOrWarn = schemas/* enum */.k5n(["fail", "warn"]);
const schema_name = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/, "expected letters, digits and . _ - / between them");
const webAddress = schemas/* string */.YjP()
    .regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/, "expected an address such as https://mlflow.example.org, with no password in it");
const tolerance = "expected a number such as 0.01 and no sign, or text such as 1pp or 2%";
const GateKeys = schemas/* strictObject */.rej({
    metric: schema_text.describe("A metric by its dotted path, or a glob over such paths: `*` within one part, `**` across parts."),
    direction: schemas/* enum */.k5n(["higher", "lower"])
        .describe("Which way is better. Well-known names such as `accuracy` and `loss` have one of their own.")
        .exactOptional(),
    min: schemas/* number */.aig().describe("A floor: the candidate must be at least this.").exactOptional(),
    max: schemas/* number */.aig().describe("A ceiling: the candidate must be at most this.").exactOptional(),
    "max-regression": schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(tolerance), schemas/* string */.YjP().regex(tolerancePattern, tolerance)], { error: tolerance })
        .describe("How much worse than the baseline is allowed: 0.01 in the metric's own unit, `1pp` (0.01), or `2%` of the baseline.")
        .exactOptional(),
    informational: schemas/* boolean */.zMY().describe("Show what this gate finds, and never fail by it.").exactOptional(),
    "on-missing": failOrWarn.describe("What a metric that the candidate lacks means; default fail.").exactOptional(),
    "on-nan": failOrWarn
        .describe("What a value that is no finite number means (NaN, infinite, text); default fail.")
        .exactOptional(),
    "on-missing-baseline": schemas/* enum */.k5n(["fail", "neutral"])
        .describe("What it means that nothing is there to compare with; default fail, and neutral on main's first run.")
        .exactOptional(),
})
    .describe("One thing that is asked of a metric.");
const gates = schemas/* array */.YOg(GateKeys)
    .max(10_000)
    .describe("What is asked of each metric; of gates that name the same metric all must hold.");
const ModelKeys = schemas/* strictObject */.rej({
    name: schema_name.describe("The model's name, unique in this file."),
    path: path.describe("The model's artifact, a file or a directory.").exactOptional(),
    dir: schemas/* string */.YjP().min(1).max(4096).describe("The model's directory; default the repository's root.").exactOptional(),
    metrics: paths("Metrics files; default what dvc.yaml declares, else metrics.json and its like.").exactOptional(),
    evidence: paths("Files that show what the metrics are made of, such as per-example predictions.").exactOptional(),
    params: paths("Parameter files; default what dvc.yaml reads, else params.yaml.").exactOptional(),
    environment: paths("Files that fix the environment, such as uv.lock or Dockerfile.").exactOptional(),
    gates: gates.exactOptional(),
    "report-key": schema_name
        .describe("Which comment this model's report goes to; default one of its own, by its name.")
        .exactOptional(),
    "registry-name": schema_name
        .describe("The name in the registry; default MLFLOW_EXPERIMENT_NAME, else modelgate.")
        .exactOptional(),
    train: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["always", "never"]),
        schemas/* strictObject */.rej({ label: schema_text.describe("Train only on pull requests with this label.") }),
    ])
        .describe("When CI trains: `always` (default), `never` (what the branch holds is gated as it is), or by a label.")
        .exactOptional(),
    lock: schemas/* enum */.k5n(["require", "commit", "tag"])
        .describe("How a lock that CI made reaches Git: the author commits it (default), CI does, or the version's tag.")
        .exactOptional(),
    "on-environment-change": schemas/* enum */.k5n(["rerun", "inconclusive", "accept"])
        .describe("What to do with a stored result whose environment files have changed since; default rerun.")
        .exactOptional(),
    promote: schemas/* string */.YjP()
        .max(100)
        .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "expected lower-case letters, digits and - between them")
        .describe("The alias that a merge moves to the new version, such as `production`.")
        .exactOptional(),
    bump: schemas/* enum */.k5n(["major", "minor", "patch"]).describe("What a new version raises; default minor.").exactOptional(),
})
    .describe("One gated product of the repository.");
const GitTracker = schemas/* strictObject */.rej({
    ref: schemas/* string */.YjP()
        .max(300)
        .regex(/^refs\/[^\s~^:?*[\\]+$/, "expected a full ref such as refs/modelgate/records")
        .describe("The ref that holds the records; default refs/modelgate/records.")
        .exactOptional(),
    branch: schema_text.describe("A branch that holds the records instead.").exactOptional(),
    repository: schema_text.describe("Another repository, by URL.").exactOptional(),
});
const trackingUri = webAddress.describe("The MLflow server; default the environment's MLFLOW_TRACKING_URI.");
const MlflowTracker = schemas/* strictObject */.rej({
    "tracking-uri": trackingUri.exactOptional(),
    experiment: schema_text.describe("The MLflow experiment; default MLFLOW_EXPERIMENT_NAME, else modelgate.").exactOptional(),
});
/** modelgate.yaml as it is written; `load.ts` resolves it. Published as schema/modelgate.schema.json. */
const ConfigFile = schemas/* strictObject */.rej({
    model: ModelKeys.describe("The one model of this repository; for several write `models`.").exactOptional(),
    models: schemas/* array */.YOg(ModelKeys).min(1).max(1000).describe("The models of this repository.").exactOptional(),
    gates: gates.describe("Gates for `model`, or for each of `models` that has none of its own.").exactOptional(),
    tracker: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["git", "mlflow"]),
        schemas/* strictObject */.rej({ git: GitTracker }),
        schemas/* strictObject */.rej({ mlflow: MlflowTracker }),
    ])
        .describe("Where run records are kept: `git` (default, in this repository) or `mlflow`.")
        .exactOptional(),
    registry: schemas/* union */.KCZ([
        schemas/* enum */.k5n(["git", "mlflow", "none"]),
        schemas/* strictObject */.rej({ git: schemas/* strictObject */.rej({}) }),
        schemas/* strictObject */.rej({ mlflow: schemas/* strictObject */.rej({ "tracking-uri": trackingUri.exactOptional() }) }),
    ])
        .describe("Where versions are kept: `git` (default, tags), `mlflow`, or `none`.")
        .exactOptional(),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(["always", "on-change", "never"])
            .describe("When the pull request gets a comment; default always.")
            .exactOptional(),
        mermaid: schemas/* boolean */.zMY().describe("Charts as Mermaid diagrams; default true.").exactOptional(),
    })
        .describe("How reports are shown.")
        .exactOptional(),
    remote: schemas/* union */.KCZ([
        schema_text,
        schemas/* object */.Ikc({ url: schema_text.describe("Where the objects are, such as s3://bucket/prefix.") })
            .catchall(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])),
    ])
        .describe("The DVC remote: its name, a URL, or a URL with DVC's options; default DVC's own choice.")
        .exactOptional(),
})
    .meta({
    title: "modelgate.yaml",
    description: "Models, gates, tracker, registry and report of modelgate.",
    not: { required: ["model", "models"] },
});

;// CONCATENATED MODULE: ./build/js/config/services.js

/** Where the embedded tracker keeps its records. */
const recordsRef = "refs/modelgate/records";
/** `tracker:` in any of its forms. */
function resolveTracker(written, yaml) {
    if (written === undefined || written === "git")
        return { kind: "git", ref: recordsRef };
    if (written === "mlflow")
        return { kind: "mlflow" };
    if ("mlflow" in written) {
        const { experiment } = written.mlflow;
        return { kind: "mlflow", ...uri(written.mlflow), ...(experiment === undefined ? {} : { experiment }) };
    }
    const { ref, branch, repository } = written.git;
    if (ref !== undefined && branch !== undefined) {
        throw new errors/* UserError */.yo("both `ref` and `branch` are given for the tracker", {
            where: yaml.locate(["tracker", "git", "branch"], "key"),
            fix: "Keep one of the two: a branch is the ref refs/heads/NAME.",
        });
    }
    if (repository !== undefined)
        refusePassword(repository, ["tracker", "git", "repository"], yaml);
    return {
        kind: "git",
        ref: ref ?? (branch === undefined ? recordsRef : `refs/heads/${branch}`),
        ...(repository === undefined ? {} : { repository }),
        ...(branch === undefined ? {} : { branch }),
    };
}
/** `registry:` in any of its forms. */
function resolveRegistry(written) {
    if (written === undefined)
        return { kind: "git" };
    if (typeof written === "string")
        return { kind: written };
    return "mlflow" in written ? { kind: "mlflow", ...uri(written.mlflow) } : { kind: "git" };
}
function uri(written) {
    return written["tracking-uri"] === undefined ? {} : { trackingUri: written["tracking-uri"] };
}
const secrets = new Set(["access_key_id", "secret_access_key", "session_token", "password", "token", "sas_token"]);
/** `remote:` as a name, a URL, or a URL with DVC's options; never with a secret, since Git keeps this file for good. */
function resolveRemote(written, yaml) {
    if (written === undefined)
        return undefined;
    if (typeof written === "string") {
        refusePassword(written, ["remote"], yaml);
        return { ...(/[/\\]/.test(written) ? { url: written } : { name: written }), options: {} };
    }
    const { url, ...rest } = written;
    refusePassword(url, ["remote", "url"], yaml);
    const options = {};
    for (const [key, value] of Object.entries(rest)) {
        if (secrets.has(key)) {
            throw new errors/* UserError */.yo(`\`remote.${key}\` is a secret, and Git would keep it for good`, {
                where: yaml.locate(["remote", key], "key"),
                fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment or a role.",
            });
        }
        options[key] = String(value);
    }
    return { url, options };
}
function refusePassword(url, path, yaml) {
    if (!/^[a-z][a-z0-9+.-]*:\/\/[^/\s@]*:[^/\s]*@/i.test(url))
        return;
    throw new errors/* UserError */.yo(`\`${path.join(".")}\` holds a password, and Git would keep it for good`, {
        where: yaml.locate(path),
        fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment.",
    });
}

;// CONCATENATED MODULE: ./build/js/config/defaults.js



/**
 * What holds where there is no modelgate.yaml: every directory with a pipeline or metrics is a model that is shown,
 * and nothing is gated.
 */
function defaultConfig(found) {
    const dirs = found.dirs.length === 0 ? ["."] : [...new Set(found.dirs)].sort();
    const taken = new Set();
    return {
        models: dirs.map((dir) => shownModel(dir, unique(plainName(dir === "." ? found.name : dir), taken))),
        tracker: { kind: "git", ref: recordsRef },
        registry: { kind: "git" },
        report: { comment: "always", mermaid: true },
        from: "defaults",
        digest: `sha256:${(0,hashing/* hashOf */.qQ)("sha256", "")}`,
        exists: false,
    };
}
function shownModel(dir, name) {
    return {
        name,
        dir: dir === "." ? dir : external_node_path_.posix.normalize(dir),
        metrics: [],
        evidence: [],
        params: [],
        environment: [],
        gates: [],
        reportKey: name,
        registryName: name,
        train: { when: "always" },
        lock: "require",
        onEnvironmentChange: "rerun",
        bump: "minor",
    };
}
/** A name that tags, reports and servers take. */
function plainName(text) {
    const plain = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 90)
        .replace(/^-+|-+$/g, "");
    return plain === "" ? "model" : plain;
}
function unique(name, taken) {
    let free = name;
    for (let count = 2; taken.has(free); count++)
        free = `${name}-${count}`;
    taken.add(free);
    return free;
}

;// CONCATENATED MODULE: ./build/js/config/load.js









/** Reads modelgate.yaml; `from` names the text in messages. */
function parseConfig(text, from) {
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, from);
    const file = (0,validate/* checkYaml */.c)(ConfigFile, emptyAsMap(yaml));
    const registry = resolveRegistry(file.registry);
    const models = resolveModels(file, yaml);
    if (registry.kind === "git")
        checkTagNames(models, file, yaml);
    const remote = resolveRemote(file.remote, yaml);
    return {
        models,
        tracker: resolveTracker(file.tracker, yaml),
        registry,
        report: { comment: file.report?.comment ?? "always", mermaid: file.report?.mermaid ?? true },
        ...(remote === undefined ? {} : { remote }),
        from,
        digest: `sha256:${(0,hashing/* hashOf */.qQ)("sha256", text)}`,
        exists: true,
    };
}
/** An empty file is a map without keys, so that the error says what to write and not what null is. */
function emptyAsMap(yaml) {
    return yaml.value === null || yaml.value === undefined ? { ...yaml, value: {} } : yaml;
}
function resolveModels(file, yaml) {
    const shared = file.gates === undefined ? [] : resolveGates(file.gates, ["gates"], yaml);
    if (file.model !== undefined && file.models !== undefined) {
        throw new errors/* UserError */.yo("both `model` and `models` are given", {
            where: yaml.locate(["models"], "key"),
            fix: "Move the one under `model` into the list under `models`.",
        });
    }
    if (file.model !== undefined)
        return [resolveModel(file.model, shared, ["model"], yaml)];
    if (file.models === undefined) {
        throw new errors/* UserError */.yo("no model is named", {
            where: { file: yaml.locate([]).file, line: 1, column: 1 },
            fix: "Add one, such as `model: { name: digits, path: model.json }`.",
        });
    }
    const models = file.models.map((model, index) => resolveModel(model, shared, ["models", index], yaml));
    for (const key of ["name", "registryName"])
        refuseTwins(models, key, file, yaml);
    return models;
}
const writtenAs = { name: "name", registryName: "registry-name" };
function refuseTwins(models, key, file, yaml) {
    const seen = new Map();
    models.forEach((model, index) => {
        const twin = seen.get(model[key]);
        seen.set(model[key], index);
        if (twin === undefined)
            return;
        const written = file.models?.[index]?.[writtenAs[key]] === undefined ? "name" : writtenAs[key];
        throw new errors/* UserError */.yo(`two models have the ${writtenAs[key]} \`${model[key]}\``, {
            where: yaml.locate(["models", index, written]),
            fix: `Give each model a ${writtenAs[key]} of its own; the other one is \`models.${twin}\`.`,
        });
    });
}
/** Versions in Git are tags such as `digits@v1.0.0`; other tools read them, and take no other names. */
function checkTagNames(models, file, yaml) {
    models.forEach((model, index) => {
        if (/^[a-z0-9]([a-z0-9/-]*[a-z0-9])?$/.test(model.registryName))
            return;
        const path = file.models === undefined ? ["model"] : ["models", index];
        const own = file.models === undefined ? file.model : file.models[index];
        const suggestion = tagName(model.registryName);
        throw new errors/* UserError */.yo(`\`${model.registryName}\` cannot name a version's tag: lower-case letters, digits, - and / can`, {
            where: yaml.locate([...path, own?.["registry-name"] === undefined ? "name" : "registry-name"]),
            fix: `Add \`registry-name: ${suggestion}\` to the model, or use another \`registry\`.`,
        });
    });
}
function tagName(name) {
    return name.toLowerCase().replace(/[^a-z0-9/-]+/g, "-");
}

// EXTERNAL MODULE: ./build/js/gate/history.js
var gate_history = __webpack_require__(50428);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
;// CONCATENATED MODULE: ./build/js/flow/sides.js








/** Without this one modelgate looks for itself what there is; a file that is asked for by name must be there. */
const usualFile = "modelgate.yaml";
/** Reads modelgate.yaml and .dvc/config of both sides and says whose words count. */
async function chooseSides(input) {
    const { host, root, forge } = input;
    const own = await readOwn(root, input.file);
    const candidate = own === undefined ? await discover(input) : parseConfig(own, input.file);
    const sides = await baseSide(input, candidate, own);
    if (own === undefined && !sides.policy.exists && input.file !== usualFile) {
        throw new errors/* UserError */.yo(`there is no ${input.file}, here or on the base side`, {
            fix: "Name it relative to the repository's root.",
        });
    }
    const config = { ...sides.config, models: pick(sides.config.models, input.only, sides.config.from) };
    const base = forge.event === "local" ? undefined : forge.base;
    if (base === undefined)
        return { ...sides, config };
    const dvcConfig = {
        config: (await showFile(host, root, base, ".dvc/config")) ?? "",
        from: `.dvc/config at ${base.slice(0, 7)}`,
    };
    return { ...sides, config, dvcConfig };
}
async function baseSide(input, candidate, own) {
    const { host, root, forge, file } = input;
    if (input.policy !== undefined) {
        const named = parseConfig(await readNamed((0,external_node_path_.join)(host.cwd, input.policy), input.policy), input.policy);
        return chosen(named, named, false, new Set());
    }
    const { base } = forge;
    const baseText = base === undefined ? undefined : await showAtBase(host, root, base, file);
    if (base === undefined) {
        // Nothing stands before this commit (first push, a lone local commit): its own words are all there is.
        return chosen(candidate, candidate, false, new Set());
    }
    if (baseText === undefined) {
        // Adoption. On main the policy that the merge brings is better than none; elsewhere it is shown, not used.
        if (forge.onDefaultBranch || own === undefined)
            return chosen(candidate, candidate, false, new Set());
        const shown = {
            ...candidate,
            models: candidate.models.map(ungated),
            tracker: { kind: "git", ref: "refs/modelgate/records" },
            registry: { kind: "git" },
            from: "defaults",
            exists: false,
        };
        delete shown.remote;
        return chosen(shown, shown, true, new Set(candidate.models.map((model) => model.name)));
    }
    const policy = parseConfig(baseText, `${file} at ${base.slice(0, 7)}`);
    const known = new Set(policy.models.map((model) => model.name));
    const added = candidate.models.filter((model) => own !== undefined && !known.has(model.name));
    const models = [...policy.models, ...(forge.onDefaultBranch ? added : added.map(ungated))];
    const changed = (0,hashing/* digestOf */.ol)(own ?? "") !== (0,hashing/* digestOf */.ol)(baseText);
    return chosen({ ...policy, models }, policy, changed, new Set(added.map((model) => model.name)));
}
function chosen(config, policy, changedByCandidate, newModels) {
    return {
        config,
        policy: { from: policy.from, digest: policy.digest, changedByCandidate, exists: policy.exists },
        newModels,
    };
}
function ungated(model) {
    return { ...model, gates: model.gates.map((gate) => ({ ...gate, informational: true })) };
}
function pick(models, only, from) {
    for (const name of only) {
        if (models.some((model) => model.name === name))
            continue;
        const names = models.map((model) => model.name);
        const near = (0,nearest/* nearest */.p)(name, names);
        throw new errors/* UserError */.yo(`there is no model \`${name}\` in ${from}`, {
            fix: near === undefined ? `Models there: ${names.join(", ") || "none"}.` : `Did you mean \`${near}\`?`,
        });
    }
    return only.length === 0 ? [...models] : models.filter((model) => only.includes(model.name));
}
/** With no modelgate.yaml: one informational model for each directory that has a pipeline or a metrics file. */
async function discover({ host, root, forge }) {
    const patterns = ["dvc.yaml", "**/dvc.yaml", "metrics.json", "metrics.yaml", "metrics.toml"];
    const list = await (0,git/* git */.$Y)(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns.map((one) => `:(glob)${one}`)], {
        cwd: root,
        env: host.env,
    });
    const files = list.split("\0").filter((path) => path !== "");
    const pipelines = files.filter((path) => (0,external_node_path_.basename)(path) === "dvc.yaml");
    const from = pipelines.length > 0 ? pipelines : files;
    const dirs = [...new Set(from.map((path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".")))];
    const name = forge.repository?.split("/").at(-1) ?? (0,external_node_path_.basename)(root);
    return defaultConfig({ dirs: dirs.length === 0 ? ["."] : dirs, name });
}
async function readOwn(root, file) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, file), "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
            return undefined;
        if (!(0,errors/* isSystemError */.Or)(error, "EISDIR", "EACCES", "EPERM", "ENOTDIR", "ELOOP"))
            throw error;
        throw new errors/* UserError */.yo(`this file cannot be read (${error.code ?? "unknown"})`, {
            where: { file },
            cause: error,
            fix: "The configuration is a file that one may read.",
        });
    }
}
async function readNamed(path, name) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`the policy file ${name} cannot be read`, { cause, fix: "Name a file that exists." });
    }
}
/**
 * The same at the base, whose policy decides: a clone that lacks the base commit is no base without a policy. A clone of
 * depth 1 lacks it, so it is fetched.
 */
async function showAtBase(host, root, base, path) {
    const at = { cwd: root, env: host.env };
    const text = await showFile(host, root, base, path);
    if (text !== undefined)
        return text;
    const isHere = async () => (await (0,git/* tryGit */.Ii)(["cat-file", "-e", `${base}^{commit}`], at)).code === 0;
    if (await isHere())
        return undefined;
    await (0,gate_history/* deepen */.gN)({ host, root }, base, 1);
    if (await isHere())
        return showFile(host, root, base, path);
    throw new errors/* UserError */.yo(`the base commit ${base} is not in this clone and cannot be fetched: its policy is not known`, {
        fix: "Give actions/checkout `fetch-depth: 0`.",
    });
}
/** A file's text at a commit, or undefined where it is not there. */
async function showFile(host, root, commit, path) {
    const result = await (0,git/* tryGit */.Ii)(["cat-file", "blob", `${commit}:${path}`], { cwd: root, env: host.env });
    return result.code === 0 ? result.stdout : undefined;
}


/***/ }),

/***/ 50428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   gN: () => (/* binding */ deepen),
/* harmony export */   gs: () => (/* binding */ firstParents),
/* harmony export */   vj: () => (/* binding */ commitNamed)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);

/** The commit itself and its first-parent ancestors, nearest first, by one call; empty where this clone lacks it. */
async function firstParents(clone, commit, limit) {
    const args = ["rev-list", "--first-parent", `--max-count=${limit}`, "--no-commit-header", "--format=%H %T"];
    const result = await run(clone, [...args, "--end-of-options", commit, "--"]);
    if (result.code !== 0)
        return [];
    const lines = result.stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => {
        const [id = "", tree = ""] = line.split(" ");
        return { commit: id, tree };
    });
}
/** The full id of what a user calls a revision, or undefined where Git knows none of that name. */
async function commitNamed(clone, name) {
    for (const candidate of [name, `refs/remotes/origin/${name}`]) {
        const result = await run(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`]);
        if (result.code === 0)
            return result.stdout.trim();
    }
    return undefined;
}
/** Whether history was cut off when this clone was made. */
async function isShallow(clone) {
    return (await run(clone, ["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}
/**
 * Fetches `by` more generations of a shallow clone's history, or the commit itself where it is not there. False where
 * that did not work: offline, or with no right to read. That is no error, the search then ends with what is here.
 */
async function deepen(clone, commit, by) {
    const remotes = (await run(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
    const remote = remotes.includes("origin") ? "origin" : remotes[0];
    if (remote === undefined)
        return false;
    const here = (await run(clone, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
    // A commit that is not here has no boundary to be deepened from: it is fetched with as much history as was asked for.
    const depth = here ? `--deepen=${by}` : `--depth=${by}`;
    const result = await run(clone, [
        ...["-c", "gc.auto=0", "-c", "maintenance.auto=false"],
        ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"],
        ...((await isShallow(clone)) ? [depth] : []),
        ...[remote, commit],
    ]);
    if (result.code !== 0)
        clone.host.log.debug(`history could not be deepened: git fetch ended with ${result.code}`);
    return result.code === 0;
}
function run({ host, root }, args) {
    return (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(args, { cwd: root, env: host.env });
}


/***/ }),

/***/ 30239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   Pd: () => (/* binding */ isUnavailable),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

const maxWaitMilliseconds = 120_000;
/** Whether an error is an answer of the API, optionally with one of these status codes. */
function isRefused(error, ...statuses) {
    if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number")
        return false;
    return statuses.length === 0 || statuses.includes(error.status);
}
/** The server or the way to it failed: it is not known whether the request was carried out. */
function isUnavailable(error) {
    return isRefused(error, 500, 502, 503, 504);
}
/** How long to wait before trying again; undefined where waiting changes nothing or would take too long. */
function retryDelay(error, attempt, host) {
    if (!isRefused(error))
        return undefined;
    const asked = Number(error.response?.headers["retry-after"]);
    if (isRateLimit(error)) {
        const reset = Number(error.response?.headers["x-ratelimit-reset"]) * 1000 - host.now().getTime();
        const spent = error.response?.headers["x-ratelimit-remaining"] === "0";
        // GitHub: without either header, wait at least a minute after a secondary limit.
        const wait = asked > 0 ? asked * 1000 : spent && reset > 0 ? reset + 1000 : 60_000;
        return wait > maxWaitMilliseconds ? undefined : wait;
    }
    if (!isUnavailable(error))
        return undefined;
    const backOff = asked > 0 ? asked * 1000 : 1000 * 2 ** (attempt - 1) * (0.5 + host.random());
    return Math.min(backOff, maxWaitMilliseconds);
}
/** GitHub answers 403 as well as 429 when too much was asked. */
function isRateLimit(error) {
    if (error.status === 429)
        return true;
    if (error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said(error)));
}
/** Turns an answer of the API into an error that says what to change; anything else stays what it is. */
function refusal(error, purpose, apiUrl) {
    if (!isRefused(error))
        return error;
    const cannot = `cannot ${purpose.doing}`;
    const grant = `Grant the job \`permissions: ${purpose.permission}\`; a pull request from a fork or by Dependabot has a read-only token, so report it from a workflow_run job.`;
    if (isRateLimit(error)) {
        const fix = "Wait and run the job again; GitHub limits how much one token may ask.";
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub's rate limit is used up`, { fix, cause: error });
    }
    switch (error.status) {
        case 401:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub does not accept the token`, {
                fix: "Give the step a token that is valid now: `github.token`, or an App's token made in the same job.",
                cause: error,
            });
        case 403:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: the token may not (${said(error)})`, { fix: grant, cause: error });
        case 404:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: not found, or hidden from this token`, { fix: grant, cause: error });
        case 410:
        case 422:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub refused it (${said(error)})`, { cause: error });
        default:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: ${apiUrl} did not do it (${error.status}, ${said(error)})`, {
                fix: "Run the job again; https://www.githubstatus.com says whether GitHub is down.",
                cause: error,
            });
    }
}
/** The first line of what the API said, without the documentation link Octokit appends. */
function said(error) {
    const data = error.response?.data;
    const own = typeof data === "object" && data !== null && "message" in data ? String(data.message) : error.message;
    return (own.split("\n", 1)[0] ?? "").slice(0, 200);
}


/***/ }),

/***/ 60826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   sK: () => (/* binding */ redactUrls)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** Runs git without a shell and without prompts; a non-zero exit is a result, not an error. */
async function tryGit(args, options) {
    const env = {};
    for (const [name, value] of Object.entries(options.env)) {
        if (value !== undefined)
            env[name] = value;
    }
    env["GIT_TERMINAL_PROMPT"] = "0";
    env["LC_ALL"] = "C";
    const input = options.input === undefined ? {} : { input: Buffer.from(options.input) };
    const result = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)("git", [...args], {
        cwd: options.cwd,
        env,
        silent: true,
        ignoreReturnCode: true,
        ...input,
    }).catch((cause) => {
        if (!/Unable to locate executable file/.test(String(cause)))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("there is no git on this machine's PATH", { cause, fix: "Install Git, then run this again." });
    });
    return { code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}
/** Runs git and returns its output without the last line's end; a failure is the user's to mend. */
async function git(args, options) {
    const result = await tryGit(args, options);
    if (result.code !== 0) {
        const said = result.stderr.trim() || result.stdout.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git ${args[0] ?? ""} failed: ${redactUrls(said)}`);
    }
    return result.stdout.replace(/\r?\n$/, "");
}
/** Removes the user information from URLs, where tokens hide. */
function redactUrls(text) {
    return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
}


/***/ }),

/***/ 12230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59906);





/** Hex digest of bytes or UTF-8 text. */
function hashOf(algorithm, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(data).digest("hex");
}
/** `sha256:<hex>` of a document's canonical JSON. */
function digestOf(document) {
    return `sha256:${hashOf("sha256", (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(document))}`;
}
/** Hex digest of a file, read as a stream: memory does not grow with its size. */
async function hashFile(algorithm, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    // A stream's set-up costs more than reading a small file whole.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= 1 << 20)
        return hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path)).digest("hex");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest("hex");
}


/***/ }),

/***/ 59906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * One spelling for one value: object keys sorted by UTF-16 code unit, no white space.
 * Digests of our documents are taken over this (RFC 8785 for everything we write: numbers as ECMAScript prints them).
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value === "object" && value !== null) {
        const parts = [];
        for (const key of Object.keys(value).sort()) {
            const member = value[key];
            if (member !== undefined)
                parts.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
        }
        return `{${parts.join(",")}}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
        throw new TypeError("a number that JSON cannot hold: write NaN and infinities as text");
    }
    return JSON.stringify(value) ?? "null";
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   JV: () => (/* binding */ pathGuard),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   p0: () => (/* binding */ insideRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);



/** What is wrong with a repository path that a file names, or undefined where nothing is. */
function pathFault(path) {
    if (path === "")
        return "is empty";
    if (path.length > 4096)
        return "is longer than 4096 characters";
    if (path.includes("\0") || hasControl(path))
        return "holds a control character";
    if (path.includes("\\"))
        return "holds a backslash";
    if (path.startsWith("/"))
        return "is absolute";
    if (/^[A-Za-z]:/.test(path))
        return "names a drive";
    for (const part of path.split("/")) {
        if (part === "..")
            return "leads out of its folder with `..`";
        if (part === "." || part === "")
            return "has an empty part or `.` between its slashes";
        if (isGitDir(part))
            return "leads into Git's own folder";
    }
    return undefined;
}
/** Folds `.` and `..` in a `/` path; undefined where it leaves the root it is relative to. */
function normalizePath(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** A guard for one root; make a new one for each operation, since it remembers what it has seen. */
function pathGuard(root) {
    const seen = new Map();
    let realRoot;
    const faultOf = (folder) => {
        const known = seen.get(folder);
        if (known !== undefined)
            return known;
        const found = folderFault(folder);
        seen.set(folder, found);
        return found;
    };
    async function folderFault(folder) {
        const parent = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
        const above = parent === "" ? undefined : await faultOf(parent);
        if (above !== undefined)
            return above;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        try {
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).isSymbolicLink())
                return undefined;
            realRoot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realRoot, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute));
            const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || parts[0] === "..") {
                return `the folder \`${folder}\` is a symbolic link that leads out of the repository`;
            }
            if (parts.some((part) => isGitDir(part) || part === ".dvc")) {
                return `the folder \`${folder}\` is a symbolic link into \`${parts[0]}\``;
            }
            return undefined;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR")) {
                return (await isLink(absolute)) ? `the folder \`${folder}\` is a symbolic link to nothing` : undefined;
            }
            throw error;
        }
    }
    return async (repoPath, where) => {
        const fault = pathFault(repoPath);
        if (fault !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the path \`${repoPath}\` ${fault}`, {
                where,
                fix: "Data may only stand below the repository's root; name it by a relative path with `/` between its parts.",
            });
        }
        const slash = repoPath.lastIndexOf("/");
        const outside = slash < 0 ? undefined : await faultOf(repoPath.slice(0, slash));
        if (outside !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${repoPath}\` cannot be used: ${outside}`, {
                where,
                fix: "Replace the link by a real folder, or pin the data at another path.",
            });
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, repoPath);
    };
}
/** The absolute place of a repository path; refuses absolute paths, `..` and symbolic links out of the root. */
function insideRoot(root, repoPath, where) {
    return pathGuard(root)(repoPath, where);
}
/** `.git` under all the names that some file system takes for it. */
function isGitDir(part) {
    const name = part.toLowerCase().replace(/[. ]+$/, "");
    return name === ".git" || name === "git~1";
}
function hasControl(text) {
    for (let index = 0; index < text.length; index++)
        if (text.charCodeAt(index) < 32)
            return true;
    return false;
}
async function isLink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 55834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ eachLimited)
/* harmony export */ });
/** Runs `body` over all items, at most `limit` at once; the first failure stops new ones and is thrown. */
async function eachLimited(items, limit, body, signal) {
    const iterator = items[Symbol.iterator]();
    let failure;
    const worker = async () => {
        while (failure === undefined) {
            const next = iterator.next();
            if (next.done === true)
                return;
            try {
                signal?.throwIfAborted();
                await body(next.value);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: limit }, worker));
    if (failure !== undefined)
        throw failure.error;
}


/***/ }),

/***/ 56273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** A file's bytes, or undefined where there is none. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** The same as text. */
async function readTextIfThere(path) {
    return (await readIfThere(path))?.toString("utf8");
}
/** Whether something stands at a path, and may be looked at. */
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 34755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ RepoPath),
/* harmony export */   d5: () => (/* binding */ FileDigest),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** `md5:<hex>`, `md5:<hex>.dir` (a directory in DVC's form) or `sha256:<hex>`. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(md5:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
/** A path below the repository's root, `/` between its parts; never absolute, never through `..`. */
const RepoPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(4096)
    // One expression, so that the published schemas say the same.
    .regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");
/** A file or directory by content; `files` counts what a directory holds. */
const FileDigest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: RepoPath,
    digest: Digest,
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().exactOptional(),
});


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml)
});

// UNUSED EXPORTS: parseYamlAs

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/lib/schema-keys.js

/** The keys that the schema allows in the object at `path`; several where a union stands there. */
function keysAt(schema, path) {
    let reached = [schema];
    for (const step of path)
        reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
    const keys = reached.flatMap(unwrap).flatMap((one) => (one instanceof schemas/* ZodObject */.bvH ? Object.keys(one.shape) : []));
    return [...new Set(keys)];
}
/** Looks through what a schema is wrapped in; a union gives all its branches. */
function unwrap(schema) {
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(unwrap);
    if (schema instanceof schemas/* ZodPipe */.utH)
        return unwrap(schema.in);
    if (schema instanceof schemas/* ZodLazy */.Ihb)
        return unwrap(schema.unwrap());
    if (schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodExactOptional */.ZwT ||
        schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodReadonly */.EVz) {
        return unwrap(schema.unwrap());
    }
    return [schema];
}
function child(schema, step) {
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const member = schema.shape[String(step)];
        return member === undefined ? [] : [member];
    }
    if (schema instanceof schemas/* ZodArray */.naA)
        return [schema.element];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    return [];
}

;// CONCATENATED MODULE: ./build/js/lib/schema-words.js
const typeWords = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
    record: "a map",
    null: "nothing",
};
/** What should stand there instead, in words; `choices` are the fixed words among it, `keys` what a map there may hold. */
function expectation(issue, keys) {
    // A schema's own message is written for this very place.
    if (!isZodsOwn(issue.message))
        return { text: issue.message, choices: choicesOf(issue) };
    const choices = choicesOf(issue);
    if (issue.code === "invalid_union") {
        const types = [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? typeOf(one, keys) : [])))];
        const all = [...choices, ...types];
        return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
    }
    if (issue.code === "invalid_value") {
        return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
    }
    const [type] = typeOf(issue, []);
    if (type !== undefined)
        return { text: `expected ${type}`, choices };
    return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
}
function isZodsOwn(message) {
    return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}
function choicesOf(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map(String);
    if (issue.code !== "invalid_union")
        return [];
    return [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? choicesOf(one) : [])))];
}
function typeOf(issue, keys) {
    if (issue.code !== "invalid_type")
        return [];
    const word = typeWords[issue.expected] ?? issue.expected;
    return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
}
function limit(issue) {
    if (issue.code !== "too_small" && issue.code !== "too_big")
        return undefined;
    const small = issue.code === "too_small";
    const amount = String(small ? issue.minimum : issue.maximum);
    const bound = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
    const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
    if (small && amount === "1" && unit !== "")
        return "expected something, not nothing";
    return `expected ${bound} ${amount} ${unit}`.trimEnd();
}
function either(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

// EXTERNAL MODULE: ./build/js/lib/yaml.js
var yaml = __webpack_require__(44979);
;// CONCATENATED MODULE: ./build/js/lib/validate.js





/** Parses a YAML text and checks it; errors name file:line:column, the value and the nearest valid key. */
function parseYamlAs(schema, text, file) {
    const yaml = parseYaml(text, file);
    return checkYaml(schema, yaml);
}
/** Checks an already parsed YAML file against a schema. */
function checkYaml(schema, yaml) {
    const result = schema.safeParse(yaml.value, { reportInput: true });
    if (result.success)
        return result.data;
    const issue = firstToMend(result.error.issues);
    throw issueError(issue, yaml, schema);
}
/** The issue that explains most: deeper ones first, and an unknown key before the key that is missing for it. */
function firstToMend(issues, prefix = []) {
    let best;
    for (const issue of issues) {
        const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
        if (best === undefined || rank(candidate) > rank(best))
            best = candidate;
    }
    if (best === undefined)
        throw new Error("a schema failed without an issue");
    return best;
}
/** Inside a union the branch that takes this type of value, and has the least to say against it, is the one meant. */
function intoUnion(issue) {
    if (issue.code !== "invalid_union")
        return issue;
    const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
    const [first, ...others] = fitting;
    if (first === undefined)
        return issue;
    return firstToMend(others.reduce((least, branch) => (branch.length < least.length ? branch : least), first), issue.path);
}
function isMismatch(issue) {
    return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function rank(issue) {
    if (issue.code === "unrecognized_keys")
        return issue.path.length * 2 + 1;
    // A missing key counts as a fault of the map that lacks it.
    return issue.input === undefined ? issue.path.length * 2 - 2 : issue.path.length * 2;
}
function issueError(issue, yaml, schema) {
    const dotted = issue.path.map(String).join(".");
    const name = dotted === "" ? "the file" : `\`${dotted}\``;
    if (issue.code === "unrecognized_keys") {
        const key = issue.keys[0] ?? "";
        const known = keysAt(schema, issue.path);
        const near = (0,nearest/* nearest */.p)(key, known);
        const fix = near !== undefined ? `Did you mean \`${near}\`?` : `Valid keys: ${known.join(", ")}.`;
        return new errors/* UserError */.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...(known.length > 0 ? { fix } : {}),
        });
    }
    const { text, choices } = expectation(issue, keysAt(schema, issue.path));
    const near = typeof issue.input === "string" ? (0,nearest/* nearest */.p)(issue.input, choices) : undefined;
    return new errors/* UserError */.yo(`${name} is ${show(issue.input)}: ${text}`, {
        where: yaml.locate(issue.path),
        ...(near === undefined ? {} : { fix: `Did you mean \`${near}\`?` }),
    });
}
function show(value) {
    if (value === undefined)
        return "missing";
    const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 44979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases may repeat a node, not multiply it (a "billion laughs" file is refused). */
const maxAliases = 100;
/** Parses YAML 1.2 (what DVC reads and writes); every error names file:line:column. */
function parseYaml(text, file) {
    if (text.length > maxCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause,
        });
    }
    return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
}
function locate(document, path, part, at, file) {
    // The deepest node that exists on the way to `path` is the best place to point at.
    for (let depth = path.length; depth >= 0; depth--) {
        const found = nodeAt(document, path.slice(0, depth), part);
        if (found?.range)
            return at(found.range[0]);
    }
    return { file, line: 1, column: 1 };
}
function nodeAt(document, path, part) {
    const last = path.at(-1);
    if (part === "key" && last !== undefined) {
        const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
            for (const pair of parent.items) {
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && String(pair.key.value) === String(last))
                    return pair.key;
            }
        }
    }
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : undefined;
}


/***/ }),

/***/ 77997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withUpstream),
/* harmony export */   Z: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51303);


/** Joins stages by their paths: outs must not overlap, nobody may depend on what depends on them. */
function buildGraph(stages, data) {
    const outs = collectOuts(stages, data);
    const below = childrenOf(outs);
    const upstream = new Map();
    for (const { stage } of stages) {
        // A frozen stage waits for nobody.
        upstream.set(stage.address, stage.frozen ? [] : makersOf(stage, outs, below));
    }
    return { order: depthFirst(stages, upstream), upstream };
}
function collectOuts(stages, data) {
    const outs = new Map();
    for (const node of data)
        outs.set(node.path, { path: node.path, name: node.file });
    for (const { stage, where } of stages) {
        for (const out of stage.outs) {
            const there = outs.get(out.path);
            if (there !== undefined) {
                const twice = there.stage === stage.address ? `twice by stage ${stage.address}` : "by two";
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${out.path}\` is made ${twice}: ${there.name} and stage ${stage.address}`, {
                    where,
                    fix: "Give each output one maker.",
                });
            }
            outs.set(out.path, { path: out.path, name: `stage ${stage.address}`, stage: stage.address });
        }
    }
    const placeOf = new Map(stages.map(({ stage, where }) => [stage.address, where]));
    for (const owner of outs.values()) {
        const parent = nearestAbove(outs, owner.path);
        if (parent === undefined)
            continue;
        const where = placeOf.get(owner.stage ?? parent.stage ?? "");
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`outputs overlap: \`${owner.path}\` (${owner.name}) lies inside \`${parent.path}\` (${parent.name})`, { ...(where === undefined ? {} : { where }), fix: "Keep outputs in separate folders." });
    }
    for (const { stage, where } of stages) {
        const holder = nearestAbove(outs, stage.file);
        if (holder === undefined)
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${stage.file} lies inside the output \`${holder.path}\` (${holder.name})`, { where });
    }
    return outs;
}
function nearestAbove(outs, path) {
    for (const dir of (0,_path_index_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .p)(path)) {
        const found = outs.get(dir);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Folder → the outs anywhere below it. */
function childrenOf(outs) {
    const below = new Map();
    for (const owner of outs.values()) {
        for (const dir of (0,_path_index_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .p)(owner.path)) {
            const list = below.get(dir);
            if (list === undefined)
                below.set(dir, [owner]);
            else
                list.push(owner);
        }
    }
    return below;
}
function makersOf(stage, outs, below) {
    const makers = new Set();
    for (const path of [...stage.deps, ...stage.params.map((one) => one.file)]) {
        const found = [nearestAbove(outs, path), outs.get(path), ...(below.get(path) ?? [])];
        for (const owner of found)
            if (owner?.stage !== undefined)
                makers.add(owner.stage);
    }
    return [...makers];
}
/** Dependencies before dependents, in the order in which DVC would come by them. */
function depthFirst(stages, upstream) {
    const order = [];
    const state = new Map();
    const places = new Map(stages.map((one) => [one.stage.address, one]));
    for (const { stage } of stages) {
        const path = [];
        const enter = (address) => {
            state.set(address, "open");
            path.push({ address, rest: [...(upstream.get(address) ?? [])] });
        };
        if (!state.has(stage.address))
            enter(stage.address);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const next = top.rest.shift();
            if (next === undefined) {
                state.set(top.address, "done");
                order.push(top.address);
                path.pop();
            }
            else if (state.get(next) === "open") {
                const start = path.findIndex((step) => step.address === next);
                throw cycle([...path.slice(start).map((step) => step.address), next], places);
            }
            else if (!state.has(next)) {
                enter(next);
            }
        }
    }
    return order;
}
function cycle(chain, places) {
    const [first = ""] = chain;
    const where = places.get(first)?.where;
    const text = chain.join(" → ");
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`stages depend on each other in a circle: ${text} (each needs what the next one makes)`, {
        ...(where === undefined ? {} : { where }),
        fix: "Take one dependency of this chain out.",
    });
}
/** Everything that comes before the given stages, and they themselves, in order. */
function withUpstream(graph, addresses) {
    const wanted = new Set();
    const open = [...addresses];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (wanted.has(next))
            continue;
        wanted.add(next);
        open.push(...(graph.upstream.get(next) ?? []));
    }
    return graph.order.filter((address) => wanted.has(address));
}


/***/ }),

/***/ 28551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ sortedParams),
/* harmony export */   L6: () => (/* binding */ selectParams),
/* harmony export */   Sl: () => (/* binding */ parseParams)
/* harmony export */ });
/* unused harmony exports lookUp, parseJson */
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58020);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69560);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);





/** Reads a parameters file by its suffix: TOML, JSON, and everything else as YAML, as DVC does. */
function parseParams(text, file) {
    const suffix = /\.[^./]+$/.exec(file)?.[0].toLowerCase();
    if (suffix === ".json")
        return parseJson(text, file) ?? new Map();
    if (suffix === ".toml")
        return tomlValues(text, file);
    if (suffix === ".py") {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${file}\` is Python: parameters are read from YAML, JSON and TOML files`, {
            where: { file },
            fix: "Move the parameters to one of these.",
        });
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValues */ .Q)(text, file).value ?? new Map();
}
/** The parameters that a stage names in one file, as dvc.lock holds them; a key that is not there is the user's to mend. */
function selectParams(text, wanted, where) {
    const all = parseParams(text, wanted.file);
    if (wanted.keys === null) {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(all))
            return all;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a parameters file holds a mapping", { where: { file: wanted.file } });
    }
    const found = new Map();
    for (const key of wanted.keys) {
        const value = lookUp(all, key);
        if (value === undefined)
            throw missingKey(all, key, wanted.file, where);
        found.set(key, value);
    }
    return found;
}
/** Sorted by key, as dvc.lock holds them. */
function sortedParams(values) {
    return new Map([...values].sort(([a], [b]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScalar */ .kQ)(a), (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScalar */ .kQ)(b))));
}
/** Follows a dotted key; a number steps into a list. */
function lookUp(value, key) {
    let here = value;
    for (const part of key.split(".")) {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(here))
            here = here.has(part) ? here.get(part) : byFormat(here, part);
        else if (Array.isArray(here) && /^\d+$/.test(part))
            here = here[Number(part)];
        else
            return undefined;
        if (here === undefined)
            return undefined;
    }
    return here;
}
function byFormat(map, part) {
    for (const [key, value] of map)
        if (typeof key !== "string" && (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScalar */ .kQ)(key) === part)
            return value;
    return undefined;
}
function missingKey(all, key, file, where) {
    const parts = key.split(".");
    let depth = parts.length - 1;
    while (depth > 0 && lookUp(all, parts.slice(0, depth).join(".")) === undefined)
        depth--;
    const parent = depth === 0 ? all : lookUp(all, parts.slice(0, depth).join("."));
    const keys = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(parent) ? [...parent.keys()].map((one) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScalar */ .kQ)(one)) : [];
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(parts[depth] ?? key, keys);
    const known = keys.length === 0 ? undefined : `Keys there: ${keys.slice(0, 20).join(", ")}.`;
    const fix = near === undefined ? known : `Did you mean \`${[...parts.slice(0, depth), near].join(".")}\`?`;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the parameter \`${key}\` is not in ${file}`, fix === undefined ? { where } : { where, fix });
}
function tomlValues(text, file) {
    let parsed;
    try {
        parsed = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true });
    }
    catch (cause) {
        const line = cause instanceof Error && "line" in cause && typeof cause.line === "number" ? cause.line : undefined;
        const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid TOML: ${said}`, { where: line === undefined ? { file } : { file, line }, cause });
    }
    return fromObject(parsed);
}
function fromObject(value) {
    if (typeof value === "bigint" || typeof value === "number" || typeof value === "string")
        return value;
    if (typeof value === "boolean" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(fromObject);
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === "object")
        return new Map(Object.entries(value).map(([key, item]) => [key, fromObject(item)]));
    return null;
}
/** JSON with integers and floats apart, and keys in their order. */
function parseJson(text, file) {
    try {
        // Marking every token keeps what JSON.parse would lose: 1.0 beside 1, big integers, and the order of keys like "1".
        const marked = text.replace(/"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|-?Infinity|NaN/g, (token, inner) => (inner === undefined ? `"n${token}"` : `"s${inner}"`));
        return fromMarked(JSON.parse(marked));
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid JSON: ${said}`, { where: { file }, cause });
    }
}
function fromMarked(value) {
    if (typeof value === "string") {
        const text = value.slice(1);
        if (value.startsWith("s"))
            return text;
        return /^-?\d+$/.test(text) ? BigInt(text) : Number(text);
    }
    if (Array.isArray(value))
        return value.map(fromMarked);
    if (typeof value === "object" && value !== null) {
        return new Map(Object.entries(value).map(([key, item]) => [key.slice(1), fromMarked(item)]));
    }
    return typeof value === "boolean" ? value : null;
}


/***/ }),

/***/ 51303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathIndex),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Makes an index of these paths. */
function pathIndex(paths = []) {
    const all = new Set();
    const below = new Map();
    const index = {
        add(path) {
            if (all.has(path))
                return;
            all.add(path);
            for (const folder of foldersOf(path)) {
                const list = below.get(folder);
                if (list === undefined)
                    below.set(folder, new Set([path]));
                else
                    list.add(path);
            }
        },
        delete(path) {
            if (!all.delete(path))
                return;
            for (const folder of foldersOf(path))
                below.get(folder)?.delete(path);
        },
        related(path) {
            const found = [...foldersOf(path), path].filter((one) => all.has(one));
            return [...found, ...(below.get(path) ?? [])];
        },
    };
    for (const path of paths)
        index.add(path);
    return index;
}
/** The folders a path lies in, `.` last. */
function foldersOf(path) {
    const found = [];
    if (path === ".")
        return found;
    for (let dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);; dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dir)) {
        found.push(dir);
        if (dir === "." || dir === "/")
            return found;
    }
}


/***/ }),

/***/ 32845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
const rules = [
    { kind: "bool", first: "tTfF", pattern: /^(?:true|True|TRUE|false|False|FALSE)$/ },
    {
        kind: "float",
        first: "-+0123456789.",
        pattern: /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    },
    {
        kind: "int",
        first: "-+0123456789",
        pattern: /^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/,
    },
    { kind: "merge", first: "<", pattern: /^<<$/ },
    { kind: "null", first: "~nN", pattern: /^(?:~|null|Null|NULL)$/ },
    {
        kind: "timestamp",
        first: "0123456789",
        pattern: /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
    },
    { kind: "value", first: "=", pattern: /^=$/ },
];
/** The kind that a plain scalar resolves to. */
function kindOf(text) {
    if (text === "")
        return "null";
    const first = text.charAt(0);
    return rules.find((rule) => rule.first.includes(first) && rule.pattern.test(text))?.kind ?? "str";
}
/** The value of a plain scalar; a timestamp is kept as its text, as a value that DVC could not put into a key. */
function plainValue(text) {
    switch (kindOf(text)) {
        case "null":
            return null;
        case "bool":
            return text.toLowerCase() === "true";
        case "int":
            return integer(text.replaceAll("_", "")) ?? text;
        case "float":
            return float(text.replaceAll("_", "").toLowerCase()) ?? text;
        default:
            return text;
    }
}
function integer(text) {
    const negative = text.startsWith("-");
    const digits = text.replace(/^[-+]/, "");
    if (digits === "")
        return undefined;
    const value = BigInt(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ""));
    return negative ? -value : value;
}
function float(text) {
    if (text.endsWith(".nan"))
        return Number.NaN;
    if (text.endsWith(".inf"))
        return text.startsWith("-") ? -Infinity : Infinity;
    const value = Number(text);
    return Number.isNaN(value) ? undefined : value;
}


/***/ }),

/***/ 69560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bv: () => (/* binding */ pythonJson),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   kQ: () => (/* binding */ formatScalar),
/* harmony export */   kr: () => (/* binding */ formatFloat)
/* harmony export */ });
function isMap(value) {
    return value instanceof Map;
}
/** A float as Python prints it: shortest digits, an exponent below 1e-04 and from 1e+16. */
function formatFloat(value) {
    if (Number.isNaN(value))
        return "nan";
    if (!Number.isFinite(value))
        return value > 0 ? "inf" : "-inf";
    const [mantissa = "0", power = "0"] = value.toExponential().split("e");
    const exponent = Number(power);
    const sign = value < 0 || Object.is(value, -0) ? "-" : "";
    const digits = mantissa.replace(/[-.]/g, "");
    if (exponent < -4 || exponent >= 16) {
        const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
        return `${sign}${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
    }
    if (exponent < 0)
        return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}
/** Python's `str()` of a scalar, with booleans as YAML writes them. */
function formatScalar(value) {
    if (value === null)
        return "None";
    if (typeof value === "number")
        return formatFloat(value);
    return String(value);
}
/** Equality as Python has it: 1 equals 1.0 and True, order of keys does not matter. */
function sameValue(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if (isMap(a) && isMap(b)) {
        return a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key)));
    }
    const left = asNumber(a);
    const right = asNumber(b);
    // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of the same worth are equal only loosely.
    return left !== undefined && right !== undefined && left == right;
}
function asNumber(value) {
    if (typeof value === "boolean")
        return value ? 1n : 0n;
    return typeof value === "bigint" || typeof value === "number" ? value : undefined;
}
/** `json.dumps(value, sort_keys=True)` of Python, without the keys of `exclude` at any depth. */
function pythonJson(value, exclude = new Set()) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "number") {
        if (Number.isNaN(value))
            return "NaN";
        return Number.isFinite(value) ? formatFloat(value) : value > 0 ? "Infinity" : "-Infinity";
    }
    if (Array.isArray(value))
        return `[${value.map((item) => pythonJson(item, exclude)).join(", ")}]`;
    if (isMap(value)) {
        const keys = [...value.keys()].filter((key) => typeof key !== "string" || !exclude.has(key)).sort(byKey);
        const parts = keys.map((key) => {
            const name = typeof key === "string" ? key : pythonJson(key);
            return `${quote(name)}: ${pythonJson(value.get(key) ?? null, exclude)}`;
        });
        return `{${parts.join(", ")}}`;
    }
    return String(value);
}
/** Python's order of a mapping's keys: numbers by size, text by code point. */
function byKey(a, b) {
    const left = asNumber(a);
    const right = asNumber(b);
    if (left !== undefined && right !== undefined)
        return left < right ? -1 : left > right ? 1 : 0;
    return byCodePoint(String(a), String(b));
}
function quote(text) {
    // Python escapes all but printable ASCII, each UTF-16 unit on its own; DEL stays as it is.
    return JSON.stringify(text).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A value as plain JSON, for documents of ours; integers that a float cannot hold become text. */
function toJson(value) {
    if (typeof value === "bigint") {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : String(value);
    }
    if (typeof value === "number" && !Number.isFinite(value))
        return formatFloat(value);
    if (Array.isArray(value))
        return value.map(toJson);
    if (isMap(value))
        return Object.fromEntries([...value].map(([key, item]) => [formatScalar(key), toJson(item)]));
    return value;
}
/** Python's order of strings: by code point, where JavaScript's goes by UTF-16 unit. */
function byCodePoint(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left === right)
            continue;
        // Surrogates stand for code points above every other unit.
        const leftHigh = left >= 0xd800 && left <= 0xdfff;
        const rightHigh = right >= 0xd800 && right <= 0xdfff;
        return leftHigh === rightHigh ? left - right : leftHigh ? 1 : -1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);



/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases share one object here and cost nothing; nesting is bounded, and so is what a merge may copy. */
const maxMerged = 100_000;
const maxDepth = 200;
/** Parses YAML as DVC does; an alias gives the very object that its anchor stands for. */
function parseValues(text, file) {
    if (text.length > maxCharacters) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        schema: "failsafe",
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const where = (node) => (node?.range ? at(node.range[0]) : { file });
    const [error] = document.errors;
    if (error !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    const built = new Map();
    const open = new Set();
    let merged = 0;
    const build = (node, depth) => {
        if (node === null || node === undefined)
            return null;
        if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (target === undefined)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalarValue(node);
        const known = built.get(node);
        if (known !== undefined)
            return known;
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => build(item, depth + 1))
            : mapping(node, depth);
        open.delete(node);
        built.set(node, value);
        return value;
    };
    const mapping = (node, depth) => {
        const own = new Map();
        const inherited = new Map();
        for (const pair of node.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
                const from = build(pair.value, depth + 1);
                for (const one of Array.isArray(from) ? from : [from]) {
                    if (!(one instanceof Map))
                        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` takes a mapping", { where: where(pair.key) });
                    for (const [key, item] of one) {
                        if (!inherited.has(key))
                            inherited.set(key, item);
                        merged += 1;
                        if (merged > maxMerged)
                            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` copies too much", { where: where(pair.key) });
                    }
                }
                continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
        }
        return inherited.size === 0 ? own : new Map([...inherited, ...own]);
    };
    return { value: build(document.contents, 0), contents: document.contents, where };
}
function scalarValue(node) {
    const text = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (node.tag === "tag:yaml.org,2002:str" || node.tag === "!")
        return text;
    return node.type === "PLAIN" || node.type === undefined ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(text) : text;
}


/***/ })

};

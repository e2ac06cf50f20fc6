export const id = 2837;
export const ids = [2837];
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

/***/ 77196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sizePattern),
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/** What a key such as `max-bytes` may say. */
const sizePattern = /^(\d+(?:\.\d+)?)\s*(B|[kKMGT]i?B)$/;
/** `256MB`, `2 GiB` or a number in bytes: powers of 1000, with an `i` of 1024. */
function parseSize(written) {
    if (typeof written === "number")
        return written;
    const [, number, unit = ""] = sizePattern.exec(written) ?? [];
    if (number === undefined)
        throw new TypeError(`not a size: ${written}`);
    const power = "BKMGT".indexOf(unit.charAt(0).toUpperCase());
    return Math.round(Number(number) * (unit.includes("i") ? 1024 : 1000) ** power);
}


/***/ }),

/***/ 64035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ WrongBytes),
  J4: () => (/* binding */ mismatch),
  bp: () => (/* binding */ openCache),
  Ot: () => (/* binding */ tooMany)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/data/disk.js
var disk = __webpack_require__(34030);
;// CONCATENATED MODULE: ./build/js/data/cache-store.js





/** DVC takes a file of exactly this mode for verified. */
const readOnly = 0o444;
/** Nothing is made before the first object; `shared` gives folders the group's right to write, as DVC's cache.shared. */
function openStore(dir, shared) {
    const temporaryDir = (0,external_node_path_.join)(dir, ".modelgate-tmp");
    // DVC gives every folder that it makes in a shared cache all rights for the group, and files in it the group's id.
    const folderMode = shared ? 0o2775 : undefined;
    const prefix = (0,external_node_crypto_.randomUUID)();
    const made = new Set();
    let counter = 0;
    let ready = false;
    /** Whether this process's umask takes bits from the mode of a new object; known from the first one on. */
    let masked;
    function temporary() {
        if (!ready) {
            (0,disk/* makeFolder */.fc)(temporaryDir, folderMode);
            clearLeftovers(temporaryDir);
            ready = true;
        }
        return (0,external_node_path_.join)(temporaryDir, `${prefix}-${counter++}`);
    }
    function putInPlace(from, path, size) {
        const folder = (0,external_node_path_.dirname)(path);
        const known = made.has(folder);
        if (!known) {
            (0,disk/* makeFolder */.fc)(folder, folderMode);
            made.add(folder);
        }
        const there = statIfThere(path);
        // Its file may be linked into workspaces: another one with the same bytes would only part them from it.
        if (there !== undefined && (there.mode & 0o222) === 0 && there.size === size) {
            (0,external_node_fs_.rmSync)(from, { force: true });
            return;
        }
        try {
            (0,external_node_fs_.renameSync)(from, path);
        }
        catch (error) {
            if (known && (0,errors/* isSystemError */.Or)(error, "ENOENT") && statIfThere(folder) === undefined) {
                made.delete(folder);
                putInPlace(from, path, size);
                return;
            }
            // Windows does not replace a read-only file: one that another process has put there meanwhile is as good.
            if (!(0,errors/* isSystemError */.Or)(error, "EPERM", "EACCES", "EEXIST") || statIfThere(path)?.size !== size)
                throw error;
            (0,external_node_fs_.rmSync)(from, { force: true });
        }
    }
    return {
        begin(path) {
            const file = attempt(dir, temporary);
            let done = false;
            return {
                path: file,
                async commit() {
                    attempt(dir, () => {
                        (0,external_node_fs_.chmodSync)(file, readOnly);
                        putInPlace(file, path, (0,external_node_fs_.statSync)(file).size);
                    });
                    done = true;
                },
                async discard() {
                    if (!done)
                        (0,disk/* clearAway */.MB)(file);
                },
            };
        },
        write(path, bytes) {
            attempt(dir, () => {
                const file = temporary();
                try {
                    const handle = (0,external_node_fs_.openSync)(file, "wx", readOnly);
                    try {
                        masked ??= ((0,external_node_fs_.fstatSync)(handle).mode & 0o777) !== readOnly;
                        for (let at = 0; at < bytes.length;)
                            at += (0,external_node_fs_.writeSync)(handle, bytes, at);
                        if (masked)
                            (0,external_node_fs_.fchmodSync)(handle, readOnly);
                    }
                    finally {
                        (0,external_node_fs_.closeSync)(handle);
                    }
                    putInPlace(file, path, bytes.length);
                }
                catch (error) {
                    (0,disk/* clearAway */.MB)(file);
                    throw error;
                }
            });
        },
    };
}
function attempt(dir, body) {
    try {
        return body();
    }
    catch (error) {
        throw (0,disk/* diskError */.wO)(error, dir);
    }
}
/** A killed run leaves its unfinished files: those of yesterday belong to nobody any more. */
function clearLeftovers(temporaryDir) {
    const day = 24 * 60 * 60 * 1000;
    for (const name of (0,external_node_fs_.readdirSync)(temporaryDir)) {
        const path = (0,external_node_path_.join)(temporaryDir, name);
        const stats = statIfThere(path);
        if (stats === undefined || Date.now() - stats.mtimeMs <= day)
            continue;
        // In a shared cache it may be somebody else's, whose file is not ours to remove.
        (0,disk/* clearAway */.MB)(path);
    }
}
function statIfThere(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
}

// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
// EXTERNAL MODULE: ./build/js/data/object-hash.js
var object_hash = __webpack_require__(19925);
;// CONCATENATED MODULE: ./build/js/data/cache.js









/** Opens a cache folder; nothing is made before the first object arrives. */
function openCache(dir, options = {}) {
    const { lfsDir } = options;
    const objects = openStore(dir, options.shared ?? false);
    const lfs = lfsDir === undefined ? undefined : openStore(lfsDir, false);
    function objectPath(digest) {
        if (!digest.startsWith("sha256:"))
            return (0,external_node_path_.join)(dir, (0,data_digest/* objectKey */.T5)(digest));
        const { hex } = (0,data_digest/* objectName */.Hd)(digest);
        if (lfsDir === undefined)
            throw new TypeError(`this cache has no place for objects of Git LFS: ${digest}`);
        return (0,external_node_path_.join)(lfsDir, "objects", hex.slice(0, 2), hex.slice(2, 4), hex);
    }
    const storeOf = (digest) => (digest.startsWith("sha256:") && lfs !== undefined ? lfs : objects);
    const begin = (digest) => storeOf(digest).begin(objectPath(digest));
    async function fill(digest, write) {
        const incoming = begin(digest);
        try {
            await write(incoming.path);
            await incoming.commit();
        }
        catch (error) {
            throw (0,disk/* diskError */.wO)(error, dir);
        }
        finally {
            await incoming.discard();
        }
    }
    async function size(digest) {
        const path = objectPath(digest);
        try {
            const stats = cache_statIfThere(path);
            if (stats === undefined || !stats.isFile())
                return undefined;
            if ((stats.mode & 0o222) === 0)
                return stats.size;
            if (!(await isObject(path, digest)))
                return undefined;
            protect(path);
            return stats.size;
        }
        catch (error) {
            throw (0,disk/* diskError */.wO)(error, dir);
        }
    }
    return {
        dir,
        objectPath,
        size,
        has: async (digest) => (await size(digest)) !== undefined,
        async putFile(absFile, digest) {
            await fill(digest, async (temporary) => {
                await (0,promises_.copyFile)(absFile, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
                // The copy is hashed and not its source, which may be changing under our hands.
                const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(digest);
                const found = await (0,object_hash/* hashObjectFile */.Sk)(algorithm, temporary);
                if (found === hex)
                    return;
                throw new errors/* UserError */.yo(`${absFile} changed while it was read: it was ${digest}, now ${algorithm}:${found}`, {
                    fix: "Wait for what writes it to end, then run this again.",
                });
            });
        },
        async putBytes(bytes, digest) {
            const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(digest);
            const found = (0,object_hash/* hashObject */.wM)(algorithm, bytes);
            if (found !== hex)
                throw new Error(`these bytes are ${algorithm}:${found} and not ${digest}`);
            storeOf(digest).write(objectPath(digest), bytes);
        },
        async receiveBytes(bytes, digest, name, expected) {
            const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(digest);
            const found = (0,object_hash/* hashObject */.wM)(algorithm, bytes);
            if (found !== hex)
                throw mismatch(name, digest, found, bytes.length, expected);
            storeOf(digest).write(objectPath(digest), bytes);
        },
        begin: async (digest) => begin(digest),
        async readDir(digest) {
            try {
                const path = objectPath(digest);
                // Before it is in memory: it may be of any size.
                (0,dir_object/* refuseHuge */.G5)((await (0,promises_.stat)(path)).size, digest);
                return (0,dir_object/* parseDirObject */.QL)(await (0,promises_.readFile)(path), digest);
            }
            catch (error) {
                if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                    return undefined;
                throw error;
            }
        },
        async verify(digest) {
            try {
                return await isObject(objectPath(digest), digest);
            }
            catch (error) {
                if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                    return false;
                throw error;
            }
        },
        async remove(digest) {
            const path = objectPath(digest);
            await (0,promises_.rm)(path, { force: true });
            await (0,promises_.rmdir)((0,external_node_path_.dirname)(path)).catch(() => { });
        },
    };
}
/** What arrived is not the object that its digest names. */
class WrongBytes extends errors/* UserError */.yo {
}
/** More bytes than the pin says: what is there, or undefined where that is not known to its end. */
function tooMany(name, bytes, expected) {
    return new WrongBytes(`${name} has ${bytes ?? `more than ${expected}`} bytes, and its pin says ${expected}`, {
        fix: "The remote holds something else under this name. Delete that object there and push it again from where it was made.",
    });
}
/** The bytes are not the object's: nothing of them is kept. */
function mismatch(name, digest, found, bytes, expected) {
    const truncated = expected !== undefined && bytes < expected;
    const what = truncated ? `truncated, ${bytes} of ${expected} bytes arrived` : `damaged, ${bytes} bytes arrived`;
    return new WrongBytes(`${name} is ${what}: expected ${digest}, found ${(0,data_digest/* objectName */.Hd)(digest).algorithm}:${found}`, {
        fix: truncated
            ? "Run this again; if it stays, push the object again from where it was made."
            : "The remote holds other bytes under this name. Delete that object there and push it again from where it was made.",
    });
}
async function isObject(path, digest) {
    const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(digest);
    return (await (0,object_hash/* hashObjectFile */.Sk)(algorithm, path)) === hex;
}
function cache_statIfThere(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** A cache that this job may not write in is not worse for it: the object is hashed once more the next time. */
function protect(path) {
    try {
        (0,external_node_fs_.chmodSync)(path, 0o444);
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error))
            throw error;
    }
}


/***/ }),

/***/ 50111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   gn: () => (/* binding */ isDirDigest)
/* harmony export */ });
const pattern = /^(?:(md5|md5-dos2unix):([0-9a-f]{32})(\.dir)?|(sha256):([0-9a-f]{64}))$/;
/** Takes `md5:<hex>`, `md5:<hex>.dir`, `md5-dos2unix:…` or `sha256:<hex>` apart. */
function objectName(digest) {
    const [, dvc, md5, dir, lfs, sha256] = pattern.exec(digest) ?? [];
    if (dvc !== undefined && md5 !== undefined) {
        return { algorithm: dvc === "md5" ? "md5" : "md5-dos2unix", hex: md5, dir: dir !== undefined };
    }
    if (lfs !== undefined && sha256 !== undefined)
        return { algorithm: "sha256", hex: sha256, dir: false };
    throw new TypeError(`not a digest of an object: ${digest}`);
}
/** Whether a digest names a directory object. */
function isDirDigest(digest) {
    return digest.endsWith(".dir");
}
/** Where an object lies below a DVC cache or remote: DVC 3's folder, or DVC 2's, which had none. */
function objectKey(digest) {
    const { algorithm, hex, dir } = objectName(digest);
    if (algorithm === "sha256")
        throw new TypeError(`an object of Git LFS has no place in a DVC remote: ${digest}`);
    const key = `${hex.slice(0, 2)}/${hex.slice(2)}${dir ? ".dir" : ""}`;
    return algorithm === "md5" ? `files/md5/${key}` : key;
}


/***/ }),

/***/ 18958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   Fp: () => (/* binding */ dirObject),
/* harmony export */   G5: () => (/* binding */ refuseHuge),
/* harmony export */   OP: () => (/* binding */ compareCodePoints),
/* harmony export */   QL: () => (/* binding */ parseDirObject)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);




/** A directory object larger than this is refused: it would name millions of files. */
const maxBytes = 512 * 1024 * 1024 - 1;
/** DVC's directory object for files: JSON as Python prints it, sorted by path; `algorithm` is that of the files. */
function dirObject(entries, algorithm = "md5") {
    const rows = entries
        .map((entry) => ({ path: entry.path, md5: entry.digest.slice(algorithm.length + 1) }))
        .sort((a, b) => compareCodePoints(a.path, b.path))
        .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${pythonString(path)}}`);
    const bytes = Buffer.from(`[${rows.join(", ")}]`, "utf8");
    return { bytes, digest: `${algorithm}:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)("md5", bytes)}.dir` };
}
/** A listing of so many bytes is read, or an error. */
function refuseHuge(bytes, digest) {
    if (bytes <= maxBytes)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing has ${bytes} bytes, at most ${maxBytes} are read`, {
        where: { file: `object ${digest}` },
    });
}
/** The manifest that a directory object holds; anything in it that could lead elsewhere is refused. */
function parseDirObject(bytes, digest) {
    const file = `object ${digest}`;
    refuseHuge(bytes.length, digest);
    let raw;
    try {
        raw = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("this directory listing is not JSON", { where: { file }, fix: again, cause });
    }
    const { algorithm } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(digest);
    const entries = entriesOf(raw, `${algorithm}:`, file);
    return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sortedEntries(entries, { file }) };
}
const again = "Push the directory again from where it was made.";
/** Checked by hand: a listing may have a million rows. */
function entriesOf(raw, prefix, file) {
    if (!Array.isArray(raw))
        throw notDvc("it is no list", file);
    return raw.map((row, index) => {
        if (typeof row !== "object" || row === null)
            throw notDvc(`${index}: it is no object`, file);
        const { md5, relpath } = row;
        if (typeof md5 !== "string" || !/^[0-9a-f]{32}$/.test(md5))
            throw notDvc(`${index}.md5: it is no MD5`, file);
        if (typeof relpath !== "string")
            throw notDvc(`${index}.relpath: it is no text`, file);
        const fault = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .dataPathFault */ .S7)(relpath) ?? ownFault(relpath);
        if (fault === undefined)
            return { path: relpath, digest: prefix + md5 };
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`entry ${index + 1} of this directory listing, \`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(relpath)}\`, ${fault}`, {
            where: { file },
            fix: "Nothing of it was written. Find out who pushed this object; a listing made by DVC never holds such a path.",
        });
    });
}
function notDvc(fault, file) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing is not in DVC's form: ${fault}`, { where: { file }, fix: again });
}
/** DVC leaves its own folders out of every listing. */
function ownFault(path) {
    return /(^|\/)\.dvc(\/|$)/i.test(path) ? "leads into a `.dvc` folder" : undefined;
}
/** By UTF-16 code units; a path that is there twice, or is both file and folder, is refused. */
function sortedEntries(entries, where) {
    // DVC's own order is this one but for rare names, and asking costs less than sorting a million.
    if (!isSorted(entries))
        entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const folders = new Set();
    let last;
    for (const { path } of entries) {
        if (path === last) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing names \`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path)}\` twice`, { where, fix: again });
        }
        last = path;
        for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    for (const { path } of folders.size === 0 ? [] : entries) {
        if (!folders.has(path))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this directory listing has \`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path)}\` both as a file and as a folder`, {
            where,
            fix: again,
        });
    }
    return entries;
}
function isSorted(entries) {
    let last = "";
    for (const { path } of entries) {
        if (path < last)
            return false;
        last = path;
    }
    return true;
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

/***/ 34030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ clearAway),
/* harmony export */   Ty: () => (/* binding */ checkRoomFor),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);




/** Room that is left alone, so that a job can still write its logs. */
const reserve = 64 * 1024 * 1024;
/** Ends a transfer before it begins where a disk cannot hold what it will put there; folders may share one. */
async function checkRoomFor(needs) {
    const disks = new Map();
    for (const { folder, bytes } of needs) {
        if (bytes <= 0)
            continue;
        const there = nearestThere(folder);
        const { dev } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(there);
        const known = disks.get(dev);
        disks.set(dev, { folder: known?.folder ?? there, bytes: (known?.bytes ?? 0) + bytes });
    }
    for (const { folder, bytes } of disks.values()) {
        const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
        const free = bavail * bsize;
        if (bytes + reserve <= free)
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this needs ${size(bytes)} on the disk of ${folder}, where ${size(free)} are free`, {
            fix: "Free space, name fewer targets, or set cache.dir to a larger disk (cache.type `hardlink` needs the data only once).",
        });
    }
}
/** An error of the disk below a folder as one that the user can mend; any other is given back as it is. */
function diskError(error, folder) {
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOSPC", "EDQUOT")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the disk of ${folder} is full`, {
            fix: "Free space, or set cache.dir to a larger disk; what is whole already stays and is not fetched again.",
            cause: error,
        });
    }
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "EACCES", "EPERM", "EROFS")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no permission to write in ${folder}`, {
            fix: "Give this user the right to write there; where it is the cache, cache.dir may name another folder.",
            cause: error,
        });
    }
    return error;
}
/** Makes a folder with those above it; each that is new gets the mode, whatever the umask, where one is given. */
function makeFolder(folder, mode) {
    try {
        // Not `recursive`: that tells of a read-only disk as if something were missing.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, mode);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "EEXIST") && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
            return;
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOENT") || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), mode);
        makeFolder(folder, mode);
    }
}
/** Takes away what a failed write left; that it failed is what will be said. */
function clearAway(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error))
            throw error;
    }
}
/** The folder itself, or the first one above it that is there. */
function nearestThere(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) ? folder : nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
function size(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
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

/***/ 19925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   Sk: () => (/* binding */ hashObjectFile),
/* harmony export */   lz: () => (/* binding */ isObjectOf),
/* harmony export */   wM: () => (/* binding */ hashObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);




/** A new hash of one of the algorithms that name objects. */
function objectHash(algorithm) {
    if (algorithm === "md5-dos2unix")
        return dos2unixHash((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5"));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    return { update: (chunk) => hash.update(chunk), hex: () => hash.digest("hex") };
}
/** Whether bytes are the object that a digest names. */
function isObjectOf(digest, bytes) {
    const { algorithm, hex } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(digest);
    return hashObject(algorithm, bytes) === hex;
}
/** Hex digits of bytes at hand. */
function hashObject(algorithm, bytes) {
    const hash = objectHash(algorithm);
    hash.update(bytes);
    return hash.hex();
}
/** Hex digits of a file, read as a stream: memory does not grow with its size. */
async function hashObjectFile(algorithm, path) {
    // A stream's set-up costs more than reading a small file whole.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= 1 << 20)
        return hashObject(algorithm, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    const hash = objectHash(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.hex();
}
/** DVC 2 read files in pieces of this many bytes, and folded line ends in each on its own. */
const piece = 1 << 20;
/**
 * DVC 2's hash: a file that looks like text has its `\r\n` folded to `\n`. Its first block decides for all of it, and a
 * pair that two pieces share is not seen.
 */
function dos2unixHash(hash) {
    let held = [];
    let length = 0;
    let text;
    const flush = () => {
        const bytes = Buffer.concat(held);
        text ??= looksLikeText(bytes.subarray(0, 512));
        hash.update(text && bytes.includes("\r\n") ? fold(bytes) : bytes);
        held = [];
        length = 0;
    };
    return {
        update(chunk) {
            for (let from = 0; from < chunk.length;) {
                const part = chunk.subarray(from, from + piece - length);
                // A reader may use its buffer again once this returns.
                held.push(Buffer.from(part));
                length += part.length;
                from += part.length;
                if (length === piece)
                    flush();
            }
        },
        hex() {
            flush();
            return hash.digest("hex");
        },
    };
}
function fold(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
/** No NUL, and at most 30 % of bytes that no English text holds. */
function looksLikeText(block) {
    if (block.includes(0))
        return false;
    const odd = block.reduce((sum, byte) => (isTextByte(byte) ? sum : sum + 1), 0);
    return block.length === 0 || odd / block.length <= 0.3;
}
function isTextByte(byte) {
    // \b, \t, \n, \f, \r and what ASCII can print.
    return (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 13 && byte !== 11);
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pinOfOut),
/* harmony export */   x: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _dir_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18958);
/* harmony import */ var _dvc_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28561);





/** The pin of one out; `folder` is what its path is relative to, in the repository. */
function pinOfOut(entry, said, flags) {
    const { file, where } = said;
    const path = placeOf(entry, said.folder, where);
    const listed = entry.files !== undefined && (entry.files.length > 0 || !entry.md5);
    const manifest = listed ? listing(entry, path, where, flags.remote) : undefined;
    const digest = manifest?.digest ?? digestOf(entry);
    const origin = listed ? undefined : cloudOrigin(entry, path, flags.remote);
    const unsupported = digest === undefined ? reasonOf(entry) : undefined;
    const bytes = manifest === undefined ? entry.size : total(manifest);
    const files = manifest?.entries.length ?? entry.nfiles;
    return {
        path,
        file,
        where,
        source: "dvc",
        digest: digest ?? "",
        cache: flags.cache ?? true,
        push: flags.push ?? true,
        ...(bytes === undefined ? {} : { bytes }),
        ...(files === undefined ? {} : { files }),
        ...(entry.isexec === undefined ? {} : { executable: entry.isexec }),
        ...(flags.remote === undefined ? {} : { remote: flags.remote }),
        ...(origin === undefined ? {} : { origin }),
        ...(manifest === undefined ? {} : { manifest }),
        ...(unsupported === undefined ? {} : { unsupported }),
    };
}
/** The versions that a lock's entry names for the files of an out, for who reads the lock on their own. */
function versionsOf(item, path, file, remote) {
    const entry = _dvc_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .LockOut */ .OF.safeParse(item);
    if (!entry.success)
        return {};
    const { origin, manifest } = pinOfOut({ ...entry.data, path }, { folder: ".", file, where: { file } }, remote === undefined ? {} : { remote });
    return { ...(origin === undefined ? {} : { origin }), ...(manifest === undefined ? {} : { manifest }) };
}
/** Where an out stands in the workspace; one that leads out of it is refused. */
function placeOf(entry, folder, where) {
    if (/^\w+:\/\//.test(entry.path)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the out \`${entry.path}\` is outside of the workspace, which modelgate does not move`, {
            where,
        });
    }
    const fault = /^[A-Za-z]:|^\//.test(entry.path) ? "is absolute" : undefined;
    const path = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, entry.path));
    const further = path === undefined ? "leads out of the repository" : ((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(path) ?? ownFault(path));
    if (path === undefined || fault !== undefined || further !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the path \`${entry.path}\` ${fault ?? further}`, {
            where,
            fix: "Data may only stand below the repository's root; name it relative to this file.",
        });
    }
    return path;
}
function ownFault(path) {
    return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into DVC's own folder" : undefined;
}
/** Without `hash` it is DVC 2's word, which meant its own text-folding md5. */
function digestOf(entry) {
    if (!entry.md5)
        return undefined;
    if (entry.hash === undefined)
        return `md5-dos2unix:${entry.md5}`;
    return entry.hash === "md5" || entry.hash === "md5-dos2unix" ? `${entry.hash}:${entry.md5}` : undefined;
}
function reasonOf(entry) {
    if (entry.hash !== undefined && entry.hash !== "md5" && entry.hash !== "md5-dos2unix") {
        return `is pinned by \`${entry.hash}\`; only \`md5\` is known`;
    }
    return "has no md5 yet: commit it first (dvc commit)";
}
/** A directory whose files the pin itself lists, each with its version in a cloud. */
function listing(entry, path, where, remote) {
    const entries = [];
    for (const file of entry.files ?? []) {
        const digest = digestOf({ ...file, ...(entry.hash === undefined ? {} : { hash: entry.hash }) });
        if (digest === undefined || digest.endsWith(".dir"))
            return undefined;
        const fault = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(file.relpath) ?? ownFault(file.relpath);
        if (fault !== undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the file \`${file.relpath}\` of \`${entry.path}\` ${fault}`, {
                where,
                fix: "Files of a directory are named relative to it.",
            });
        }
        const location = cloudOrigin(file, `${path}/${file.relpath}`, remote);
        entries.push({
            path: file.relpath,
            digest,
            ...(file.size === undefined ? {} : { size: file.size }),
            ...(location === undefined ? {} : { location: locationOf(location) }),
        });
    }
    const { digest } = (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_3__/* .dirObject */ .Fp)(entries, entry.hash === undefined ? "md5-dos2unix" : "md5");
    return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedEntries */ .CA)(entries, where) };
}
function locationOf({ remote, path, version, etag }) {
    return {
        key: path,
        ...(remote === undefined ? {} : { remote }),
        ...(version === undefined ? {} : { version }),
        ...(etag === undefined ? {} : { etag }),
    };
}
/** Where a cloud-versioned remote keeps a file, if the pin says that one does. */
function cloudOrigin(entry, path, own) {
    const [name, said] = Object.entries(entry.cloud ?? {})[0] ?? [undefined, entry];
    const version = said.version_id;
    const etag = said.etag;
    if (name === undefined && version === undefined)
        return undefined;
    const remote = own ?? name;
    return {
        kind: "cloud",
        path,
        ...(remote === undefined ? {} : { remote }),
        ...(version === undefined ? {} : { version }),
        ...(etag == null ? {} : { etag: String(etag) }),
    };
}
function total(manifest) {
    let sum = 0;
    for (const { size } of manifest.entries) {
        if (size === undefined)
            return undefined;
        sum += size;
    }
    return sum;
}


/***/ }),

/***/ 28561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ LockOut),
/* harmony export */   gX: () => (/* binding */ LockFile),
/* harmony export */   oC: () => (/* binding */ DvcFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Hex digits, with `.dir` for a directory's listing; DVC takes an empty text for none. */
const Md5 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .toLowerCase()
    .regex(/^([0-9a-f]{32}(\.dir)?)?$/, "expected an md5 digest")
    .nullable();
/** Whatever a storage says of an object's content. */
const Checksum = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()]).nullable();
/** What DVC notes of a file beside its digest. */
const meta = {
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().exactOptional(),
    nfiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().exactOptional(),
    isexec: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    version_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    etag: Checksum.exactOptional(),
    checksum: Checksum.exactOptional(),
    md5: Md5.exactOptional(),
};
/** By the remote's name; DVC writes one. */
const Cloud = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(meta))
    .refine((cloud) => Object.keys(cloud).length <= 1, "expected one remote");
const ListedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...meta, relpath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), cloud: Cloud.exactOptional() });
const artifact = {
    ...meta,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    persist: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    cloud: Cloud.exactOptional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ListedFile).exactOptional(),
};
const FsConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const RemoteOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]));
const FileOut = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...artifact,
    cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    push: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    remote: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    desc: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    meta: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().exactOptional(),
    fs_config: FsConfig.exactOptional(),
});
const FileDep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...artifact,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).exactOptional(),
    fs_config: FsConfig.exactOptional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
        rev: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        rev_lock: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        config: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).exactOptional(),
        remote: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), RemoteOptions]).exactOptional(),
    })
        .exactOptional(),
    db: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).exactOptional(),
    dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().exactOptional(),
});
/** A `.dvc` file, as DVC checks it. */
const DvcFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    outs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileOut).nullable().exactOptional(),
    deps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileDep).nullable().exactOptional(),
    wdir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().exactOptional(),
    md5: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().exactOptional(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    always_changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    desc: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    meta: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().exactOptional(),
});
const LockOut = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(artifact);
/** A `dvc.lock`, as far as it pins outs. */
const LockFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("2.0"),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ outs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LockOut).exactOptional() })).exactOptional(),
});


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ findPins),
  oA: () => (/* binding */ lockPins),
  $N: () => (/* binding */ parseDvcFile),
  ag: () => (/* reexport */ stage_outs/* stageOuts */.a)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
// EXTERNAL MODULE: ./build/js/lib/validate.js + 2 modules
var validate = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var lib_yaml = __webpack_require__(44979);
;// CONCATENATED MODULE: ./build/js/data/sources/dvc-import.js

/**
 * Where a `.dvc` file that imports its data says that they come from; undefined where it imports nothing. Local paths are
 * relative to `folder`.
 */
function importOrigin(dep, folder, where) {
    const { path, repo } = dep;
    if (path === undefined || dep.db !== undefined)
        return undefined;
    if (repo !== undefined)
        return repositoryOrigin(repo, path, where);
    return urlOrigin(dep, isUrl(path) || external_node_path_.posix.isAbsolute(path) ? path : external_node_path_.posix.join(folder, path), where);
}
function repositoryOrigin(repo, path, where) {
    const rev = repo.rev_lock ?? repo.rev;
    const { remote, config } = repo;
    return {
        kind: "repository",
        url: repo.url,
        path,
        where,
        ...(rev === undefined ? {} : { rev }),
        ...(remote === undefined ? {} : { remote: typeof remote === "string" ? remote : texts(remote) }),
        ...(config === undefined ? {} : { config }),
    };
}
function urlOrigin(dep, url, where) {
    const { etag, checksum, version_id: version, md5, files } = dep;
    const said = checksum ?? md5;
    return {
        kind: "url",
        url,
        where,
        ...(etag == null ? {} : { etag: String(etag) }),
        ...(said == null ? {} : { checksum: String(said) }),
        ...(version === undefined ? {} : { version }),
        ...(files === undefined ? {} : { files: files.map(({ relpath, ...file }) => listedFile(relpath, file)) }),
        ...(dep.fs_config === undefined ? {} : { options: texts(dep.fs_config) }),
    };
}
function listedFile(path, { etag, version_id: version }) {
    return {
        path,
        ...(etag == null ? {} : { etag: String(etag) }),
        ...(version === undefined ? {} : { version }),
    };
}
function isUrl(path) {
    return /^\w[\w+.-]*:\/\//.test(path);
}
function texts(options) {
    return Object.fromEntries(Object.entries(options).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

// EXTERNAL MODULE: ./build/js/data/sources/dvc-out.js
var dvc_out = __webpack_require__(6108);
// EXTERNAL MODULE: ./build/js/data/sources/dvc-schema.js
var dvc_schema = __webpack_require__(28561);
// EXTERNAL MODULE: ./build/js/data/sources/stage-outs.js
var stage_outs = __webpack_require__(10340);
;// CONCATENATED MODULE: ./build/js/data/sources/dvc.js












/** Files larger than this hold no pins. */
const maxBytes = 64 * 1024 * 1024;
/**
 * Every pin that Git tracks or would: `.dvc` files, and outs of `dvc.lock` whose stage is still in its `dvc.yaml`.
 * `outsOf` is asked about a lock file where somebody knows its pipeline better than its bare text: templates in `wdir`.
 */
async function findPins(host, root, outsOf) {
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
        const outs = outsOf?.(file) ?? (yaml === undefined ? () => undefined : (0,stage_outs/* stageOuts */.a)(yaml, pipeline));
        found.set(file, lockPins(text, file, outs));
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
    const parsed = (0,validate/* checkYaml */.c)(dvc_schema/* DvcFile */.oC, yaml);
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), parsed.wdir ?? ".");
    const outs = (parsed.outs ?? []).map((entry, index) => (0,dvc_out/* pinOfOut */.B)(entry, { folder, file, where: yaml.locate(["outs", index, "path"]) }, entry));
    const [dep, ...others] = parsed.deps ?? [];
    const [out] = outs;
    if (dep === undefined || others.length > 0 || out === undefined || outs.length > 1)
        return outs;
    const origin = importOrigin(dep, folder, yaml.locate(["deps", 0, dep.repo === undefined ? "path" : "repo"]));
    return origin === undefined ? outs : [imported(out, origin)];
}
/** A pin whose bytes stand elsewhere too. DVC pushes what came from a URL, and never what another repository keeps. */
function imported(pin, origin) {
    const { unsupported, ...rest } = pin;
    const push = pin.push && origin.kind !== "repository";
    if (pin.digest !== "")
        return { ...pin, push, origin: pin.origin ?? origin };
    return { ...rest, push: false, origin, partial: true };
}
/**
 * The outs that a `dvc.lock` names. Where they stand (`wdir`) and whether they are cached is said in `dvc.yaml` alone:
 * `outs` answers that; a stage it does not know is one the lock merely remembers, and is left out.
 */
function lockPins(text, file, outs = () => ({ wdir: ".", out: () => undefined })) {
    const yaml = (0,lib_yaml/* parseYaml */.h)(text, file);
    if (yaml.value === null || yaml.value === undefined)
        return [];
    const parsed = (0,validate/* checkYaml */.c)(dvc_schema/* LockFile */.gX, yaml);
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
            const pin = (0,dvc_out/* pinOfOut */.B)(entry, { folder, file, where }, flags);
            pins.push({
                ...pin,
                stage,
                ...(known.unplaced === undefined ? {} : { unsupported: known.unplaced, unplaced: true }),
            });
        }
    }
    return pins;
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

/***/ 10340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stageOuts)
/* harmony export */ });
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44979);

/**
 * Reads from `dvc.yaml` just what pins need: working directories and flags of outs. The text of a pipeline is checked
 * in full where it is run; here a stage or out that is not understood simply says nothing.
 */
function stageOuts(text, file) {
    const yaml = (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file);
    const stages = recordOf(recordOf(yaml.value)["stages"]);
    return (stage) => {
        const base = Object.hasOwn(stages, stage) ? stage : stage.slice(0, Math.max(0, stage.lastIndexOf("@")));
        if (!Object.hasOwn(stages, base))
            return undefined;
        const raw = recordOf(stages[base]);
        const inner = "do" in raw ? recordOf(raw["do"]) : raw;
        const wdir = typeof inner["wdir"] === "string" ? inner["wdir"] : ".";
        const known = outsOf(inner);
        const unplaced = wdir.includes("${")
            ? `cannot be placed: the wdir \`${wdir}\` of stage \`${base}\` holds a template`
            : undefined;
        return {
            wdir,
            ...(unplaced === undefined ? {} : { unplaced }),
            out: (path) => known.find((one) => one.matches(path))?.flags,
        };
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


/***/ }),

/***/ 52837:
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
// EXTERNAL MODULE: ./build/js/lib/once.js
var once = __webpack_require__(42929);
// EXTERNAL MODULE: ./build/js/storage/option-values.js
var option_values = __webpack_require__(59142);
;// CONCATENATED MODULE: ./build/js/storage/options.js


/** Options that every remote of DVC has; those that only tune DVC itself change nothing here. */
const common = ["url", "jobs", "checksum_jobs", "verify", "no_traverse", "listobjects", "worktree", "version_aware"];
/** What DVC can open and this cannot. */
const unsupportedSchemes = ["hdfs", "webdav", "webdavs", "gdrive"];
/** The scheme of a URL in lower case; a bare path is a `file`. */
function schemeOf(url) {
    return /^([A-Za-z][\w+.-]+):\/\//.exec(url)?.[1]?.toLowerCase() ?? "file";
}
/** The kind of storage that opens a scheme; one that there is not is told by name. */
function requireKind(kinds, remote, scheme) {
    const kind = kinds.find((one) => one.schemes.includes(scheme));
    if (kind !== undefined)
        return kind;
    const where = { file: remote.origin };
    const known = kinds.flatMap((one) => one.schemes);
    if (unsupportedSchemes.includes(scheme)) {
        throw new errors/* UserError */.yo(`the remote \`${remote.name}\` is a \`${scheme}://\` one, which modelgate cannot open`, {
            where,
            fix: `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.`,
        });
    }
    const near = (0,nearest/* nearest */.p)(scheme, known);
    throw new errors/* UserError */.yo(`the remote \`${remote.name}\` has a URL that begins with \`${scheme}://\``, {
        where,
        fix: near === undefined
            ? `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.`
            : `Did you mean \`${near}://\`?`,
    });
}
/** Refuses options that this kind of storage does not have, or that modelgate does not honour. */
function checkOptions(kind, remote) {
    const known = [...common, ...kind.options];
    for (const name of Object.keys(remote.options)) {
        if (known.includes(name))
            continue;
        const unsupported = kind.unsupported.includes(name);
        const near = (0,nearest/* nearest */.p)(name, known);
        const where = remote.places?.[name] ?? { file: remote.origin };
        throw new errors/* UserError */.yo(unsupported
            ? `the option \`${name}\` of the remote \`${remote.name}\` is not supported by modelgate`
            : `unknown option \`${name}\` of the remote \`${remote.name}\``, {
            where,
            fix: !unsupported && near !== undefined
                ? `Did you mean \`${near}\`?`
                : `Valid options: ${kind.options.join(", ")}.`,
        });
    }
}

// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
;// CONCATENATED MODULE: ./build/js/storage/retrying.js

/**
 * The same storage, with each request tried again where it failed in passing. `read` is left as it is: whoever reads the
 * stream knows how far it came. `jobs` is the most that the remote's owner wants at once.
 */
function retrying(host, storage, jobs) {
    const { url } = storage;
    let complaints = 0;
    const failed = (error) => {
        if (error.slowDown)
            complaints++;
    };
    return {
        ...storage,
        parallel: jobs ?? storage.parallel,
        complaints: () => complaints,
        exists: (key, version) => (0,faults/* retried */.sT)(host, `cannot look into ${url}`, () => storage.exists(key, version), failed),
        write: (key, body) => (0,faults/* retried */.sT)(host, `cannot write to ${url}`, () => storage.write(key, body), failed),
        list: (prefix) => listed(host, storage, prefix, failed),
        at: (prefix) => retrying(host, storage.at(prefix), jobs),
    };
}
/** A listing that failed is begun anew, and what it gave already is left out; each new key is headway. */
async function* listed(host, storage, prefix, failed) {
    const given = new Set();
    let before = 0;
    for (let attempt = 1;; attempt++) {
        try {
            for await (const key of storage.list(prefix)) {
                if (given.has(key))
                    continue;
                given.add(key);
                yield key;
            }
            return;
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof faults/* TransientError */.N_))
                throw error;
            failed(error);
            if (given.size > before)
                attempt = 1;
            before = given.size;
            if (attempt >= faults/* attempts */.r2)
                throw (0,faults/* exhausted */.uW)(`cannot list ${storage.url}`, error);
            await host.sleep((0,faults/* backOff */.fu)(host, error, attempt));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/storage/table.js




/** Every storage. A new one is a file and an entry here. */
const kinds = [
    {
        schemes: ["file"],
        options: ["type", "shared", "slow_link_warning", "protected"],
        unsupported: [],
        overHttp: false,
        open: async (host, remote) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 30484))).openFileStorage(host, remote.url),
    },
    {
        schemes: ["s3"],
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
        unsupported: [
            "sse_customer_algorithm",
            "sse_customer_key",
            "grant_read",
            "grant_read_acp",
            "grant_write_acp",
            "grant_full_control",
        ],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 4648).then(__webpack_require__.bind(__webpack_require__, 84648))).openS3Storage(host, remote, options),
    },
    {
        schemes: ["gs", "gcs"],
        options: ["endpointurl", "credentialpath", "projectname", "allow_anonymous_login"],
        unsupported: [],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 5566).then(__webpack_require__.bind(__webpack_require__, 35566))).openGcsStorage(host, remote, options),
    },
    {
        schemes: ["azure"],
        options: [
            "connection_string",
            "account_name",
            "account_key",
            "sas_token",
            "tenant_id",
            "client_id",
            "client_secret",
            "allow_anonymous_login",
            "exclude_environment_credential",
            "exclude_visual_studio_code_credential",
            "exclude_shared_token_cache_credential",
            "exclude_managed_identity_credential",
            "timeout",
            "read_timeout",
            "connection_timeout",
        ],
        unsupported: [],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 5668).then(__webpack_require__.bind(__webpack_require__, 75668))).openAzureStorage(host, remote, options),
    },
    {
        schemes: ["http", "https"],
        options: [
            "auth",
            "custom_auth_header",
            "user",
            "password",
            "ask_password",
            "ssl_verify",
            "method",
            "connect_timeout",
            "read_timeout",
        ],
        unsupported: [],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 8286).then(__webpack_require__.bind(__webpack_require__, 18286))).openHttpStorage(host, remote, options),
    },
    {
        schemes: ["webhdfs"],
        options: ["user", "password", "token", "proxy_to", "use_https", "ssl_verify", "data_proxy_target"],
        unsupported: ["kerberos", "kerberos_principal"],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 7206).then(__webpack_require__.bind(__webpack_require__, 67206))).openWebhdfsStorage(host, remote, options),
    },
    {
        schemes: ["ssh", "sftp"],
        options: [
            "user",
            "port",
            "keyfile",
            "password",
            "ask_password",
            "passphrase",
            "ask_passphrase",
            "timeout",
            "allow_agent",
            "max_sessions",
            "type",
        ],
        unsupported: ["gss_auth"],
        overHttp: false,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 9641).then(__webpack_require__.bind(__webpack_require__, 9641))).openSshStorage(host, remote, options),
    },
    {
        schemes: ["oss"],
        options: ["oss_key_id", "oss_key_secret", "oss_endpoint"],
        unsupported: [],
        overHttp: true,
        open: async (host, remote, options) => (await __webpack_require__.e(/* import() */ 8447).then(__webpack_require__.bind(__webpack_require__, 98447))).openOssStorage(host, remote, options),
    },
];
/** Opens the storage behind a remote; the scheme of its URL chooses which. */
async function openStorage(host, remote, options = {}) {
    const kind = requireKind(kinds, remote, schemeOf(remote.url));
    checkOptions(kind, remote);
    if (options.publicOnly === true && !kind.overHttp) {
        throw new errors/* UserError */.yo(`${remote.name} is named by this change alone, and is not on a public server`, {
            where: { file: remote.origin },
        });
    }
    const jobs = (0,option_values/* numberOption */.jZ)(remote, "jobs", 1, 1024);
    return retrying(host, await kind.open(host, remote, options), jobs);
}

// EXTERNAL MODULE: ./build/js/data/cache.js + 1 modules
var cache = __webpack_require__(64035);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
;// CONCATENATED MODULE: ./build/js/data/dvc-config-files.js



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
/** The machine's and the user's configuration, in DVC's order. */
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

;// CONCATENATED MODULE: ./build/js/data/dvc-config-keys.js


/** What DVC's configuration may say outside of its remotes: section → keys. Most of it only tunes DVC itself. */
const sections = {
    core: [
        "remote",
        "checksum_jobs",
        "interactive",
        "analytics",
        "hardlink_lock",
        "no_scm",
        "autostage",
        "experiments",
        "check_update",
        "site_cache_dir",
        "machine",
    ],
    cache: [
        "dir",
        "type",
        "shared",
        "protected",
        "slow_link_warning",
        "verify",
        "local",
        "s3",
        "gs",
        "hdfs",
        "webhdfs",
        "ssh",
        "azure",
    ],
    state: ["dir", "row_limit", "row_cleanup_quota"],
    index: ["dir"],
    plots: ["html_template", "auto_open", "out_dir"],
    exp: ["code", "data", "models", "metrics", "params", "plots", "live", "auto_push", "git_remote"],
    parsing: ["bool", "list"],
    hydra: ["enabled", "config_dir", "config_module", "config_name", "plugins_path"],
    studio: ["token", "url", "repo_url", "offline"],
};
/** Sections with a name of their own (`['db "name"']`). A remote's keys are its storage's to know. */
const named = {
    remote: undefined,
    machine: [
        "cloud",
        "region",
        "image",
        "spot",
        "spot_price",
        "instance_hdd_size",
        "instance_type",
        "instance_gpu",
        "ssh_private",
        "startup_script",
        "setup_script",
    ],
    db: ["url", "username", "password"],
};
/** Keys that say where data is in a way that is not followed here. */
const unsupported = {
    "cache.local": "Name the folder itself: dvc cache dir DIR.",
};
/** Refuses what DVC would not take, and what would have data stand where modelgate does not look. */
function checkEntry({ section, key, where }) {
    const name = /^\s*(\w+)\s*".*"\s*$/.exec(section)?.[1];
    // DVC passes over features that it does not know, and so do we.
    if (section === "feature")
        return;
    const known = name === undefined ? sections[section] : named[name];
    if (name === undefined ? known === undefined : !Object.hasOwn(named, name)) {
        const all = [...Object.keys(sections), ...Object.keys(named).map((one) => `'${one} "NAME"'`), "feature"];
        const near = (0,nearest/* nearest */.p)(name ?? section, [...Object.keys(sections), ...Object.keys(named), "feature"]);
        const meant = near !== undefined && Object.hasOwn(named, near) ? `'${near} "NAME"'` : near;
        throw new errors/* UserError */.yo(`DVC's configuration has no section \`[${section}]\``, {
            where,
            fix: meant === undefined ? `Sections: ${all.join(", ")}.` : `Did you mean \`[${meant}]\`?`,
        });
    }
    if (known === undefined)
        return;
    if (!known.includes(key)) {
        const near = (0,nearest/* nearest */.p)(key, known);
        throw new errors/* UserError */.yo(`unknown key \`${key}\` in \`[${section}]\``, {
            where,
            fix: near === undefined ? `Valid keys: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
        });
    }
    const fix = unsupported[`${section}.${key}`];
    if (fix !== undefined)
        throw new errors/* UserError */.yo(`\`${section}.${key}\` is not supported by modelgate`, { where, fix });
}
/** What is known, is not followed, and does no harm to what is: DVC 3's caches for outs outside of the workspace. */
function isPassedOver({ section, key, value }) {
    const external = section === "cache" && ["s3", "gs", "hdfs", "webhdfs", "ssh", "azure"].includes(key);
    return external || (section === "core" && key === "no_scm" && value.toLowerCase() === "true");
}

;// CONCATENATED MODULE: ./build/js/data/ini.js

/**
 * Reads the INI form of DVC's configuration as DVC's own reader takes it: `[section]`, `key = value`, `#` comments, quoted
 * values, lists by commas, `%(key)s` for another
 * key of the same section.
 */
function parseIni(text, file) {
    const lines = [];
    const seen = new Set();
    let section;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .entries()) {
        const where = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
        const line = raw.trim();
        if (line === "" || line.startsWith("#"))
            continue;
        const once = (name) => {
            if (seen.has(name))
                throw new errors/* UserError */.yo("this is there twice", { where, fix: "Keep one of them." });
            seen.add(name);
        };
        const header = /^\[\s*("[^"]*"|'[^']*'|[^'"[\]\s](?:[^#]*[^\s#\]])?)\s*\]\s*(?:#.*)?$/.exec(line);
        if (header !== null) {
            section = unquote(header[1] ?? "");
            once(`[${section}`);
            continue;
        }
        const [, name, rest] = /^("[^"]*"|'[^']*'|[^'"=[][^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (name === undefined || rest === undefined)
            throw new errors/* UserError */.yo("expected `[section]` or `key = value`", { where });
        if (section === undefined)
            throw new errors/* UserError */.yo("a value before the first `[section]`", { where });
        const key = unquote(name);
        once(`[${section}\n${key}`);
        lines.push({ section, key, ...wordsOf(rest, where), where });
    }
    return lines.map((line) => entryOf(line, lines));
}
/** The words of a value: quoted ones as they are, others up to a comma or the comment behind them. */
function wordsOf(text, where) {
    const parts = [];
    let isList = false;
    for (let rest = text;;) {
        // A quote within quotes belongs to the text unless the word ends there.
        const item = /^\s*(".*?"(?=\s*(?:[,#]|$))|'.*?'(?=\s*(?:[,#]|$))|[^'",#][^,#]*|)\s*/.exec(rest);
        const word = item?.[1]?.trim() ?? "";
        rest = rest.slice(item?.[0].length ?? 0);
        const comma = rest.startsWith(",");
        if (word !== "" || (!comma && !isList))
            parts.push(unquote(word));
        if (rest === "" || rest.startsWith("#"))
            return { parts, isList };
        if (!comma || (word === "" && rest.slice(1).trim() !== "")) {
            throw new errors/* UserError */.yo(`this value cannot be read: ${text}`, { where, fix: "Put all of it in quotes." });
        }
        isList = true;
        rest = rest.slice(1);
    }
}
function entryOf(line, lines) {
    const parts = line.parts.map((part) => filled(part, line, lines, []));
    return {
        section: line.section.toLowerCase(),
        key: line.key.toLowerCase(),
        value: parts.join(","),
        where: line.where,
        ...(line.isList ? { list: parts } : {}),
    };
}
/** `%(key)s` is that key's value. */
function filled(text, line, lines, within) {
    return text.replace(/%\(([^)]*)\)s/g, (_, key) => {
        const found = lines.find((one) => one.section === line.section && one.key === key);
        if (found === undefined || found.isList || within.includes(key) || within.length > 10) {
            throw new errors/* UserError */.yo(`\`%(${key})s\` names no key of \`[${line.section}]\` with a plain value`, {
                where: line.where,
                fix: "Write the value out.",
            });
        }
        return filled(found.parts[0] ?? "", found, lines, [...within, key]);
    });
}
function unquote(text) {
    return /^(?:".*"|'.*')$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/js/data/remote-refs.js


/** Follows `remote://other/path`: the other remote's URL with the path behind it, and its options under one's own. */
function resolveRemotes(entries) {
    const found = new Map();
    for (const entry of entries.values())
        found.set(entry.name, resolveOne(entry, entries, []));
    return found;
}
function resolveOne(entry, entries, within) {
    const { name, url, options, places, where } = entry;
    if (url === undefined) {
        throw new errors/* UserError */.yo(`the remote \`${name}\` has options but no \`url\``, {
            where,
            fix: `Say where it is: dvc remote add -f ${name} URL`,
        });
    }
    const own = { name, url, options, places, origin: where.file };
    const [, other, path = ""] = /^remote:\/\/([^/]+)\/*(.*)$/i.exec(url) ?? [];
    if (other === undefined)
        return own;
    if (within.includes(name)) {
        throw new errors/* UserError */.yo(`the remote \`${name}\` refers to itself: ${[...within, name].join(" → ")}`, { where });
    }
    const base = entries.get(other.toLowerCase());
    if (base === undefined) {
        const near = (0,nearest/* nearest */.p)(other, [...entries.keys()].filter((one) => one !== name));
        throw new errors/* UserError */.yo(`the remote \`${name}\` refers to \`${other}\`, which there is not`, {
            where,
            fix: near === undefined ? `Add it: dvc remote add ${other} URL` : `Did you mean \`${near}\`?`,
        });
    }
    const under = resolveOne(base, entries, [...within, name]);
    return {
        name,
        // Two slashes where the other URL ends in one: so DVC writes it, and object stores tell the two apart.
        url: `${under.url}/${path}`,
        options: { ...under.options, ...options },
        places: { ...under.places, ...places },
        origin: where.file,
    };
}

;// CONCATENATED MODULE: ./build/js/data/dvc-config.js









/** Reads DVC's configuration as DVC does: system, global, repository, local; later ones win. */
async function readDvcConfig(host, root, text) {
    const dvcRoot = await findDvcRoot(host.cwd, root);
    const entries = await sharedEntries(host);
    const dvcDir = (0,external_node_path_.join)(dvcRoot ?? root, ".dvc");
    const shown = (name) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(dvcDir, name)).split(external_node_path_.sep).join("/");
    if (text !== undefined)
        entries.push(...said(host, text.config, text.from, dvcDir));
    else
        entries.push(...said(host, await readConfig((0,external_node_path_.join)(dvcDir, "config")), shown("config"), dvcDir));
    const local = await readConfig((0,external_node_path_.join)(dvcDir, "config.local"));
    if (local !== undefined && text !== undefined && (await isTracked(host, root, (0,external_node_path_.join)(dvcDir, "config.local")))) {
        host.log.warning(`${shown("config.local")} is committed: it is the candidate's word and is not used`);
    }
    else {
        entries.push(...said(host, local, shown("config.local"), dvcDir));
    }
    const cacheDir = dvcRoot === undefined ? (0,external_node_path_.join)(root, ".modelgate", "cache") : (0,external_node_path_.join)(dvcRoot, ".dvc", "cache");
    return build(host, entries, dvcRoot, cacheDir);
}
/** Another repository's configuration: this machine's and user's, then texts in the order given; later ones win. */
async function readForeignConfig(host, dvcRoot, texts) {
    const dvcDir = (0,external_node_path_.join)(dvcRoot, ".dvc");
    const entries = await sharedEntries(host);
    for (const { config, from } of texts)
        entries.push(...said(host, config, from, dvcDir));
    return build(host, entries, dvcRoot, (0,external_node_path_.join)(dvcDir, "cache"));
}
async function sharedEntries(host) {
    const entries = [];
    for (const path of sharedConfigFiles(host))
        entries.push(...said(host, await readConfig(path), path, (0,external_node_path_.dirname)(path)));
    return entries;
}
function said(host, content, file, dir) {
    return (content === undefined ? [] : parseIni(content, file)).map((entry) => {
        checkEntry(entry);
        if (isPassedOver(entry))
            host.log.debug(`${file}: \`${entry.section}.${entry.key}\` is not followed`);
        return { ...entry, dir };
    });
}
function build(host, entries, dvcRoot, ownCache) {
    const remotes = new Map();
    let cacheDir = ownCache;
    let cacheTypes = ["reflink", "copy"];
    let cacheShared = false;
    let coreRemote;
    for (const entry of entries) {
        const { section, key, value } = entry;
        const remote = /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
        if (remote !== undefined) {
            const known = remotes.get(remote) ?? { name: remote, options: {}, places: {}, where: entry.where };
            remotes.set(remote, withOption(host, known, entry));
        }
        else if (section === "core" && key === "remote")
            coreRemote = value.toLowerCase();
        else if (section === "cache" && key === "dir")
            cacheDir = cacheFolder(host, entry);
        else if (section === "cache" && key === "type")
            cacheTypes = linkTypes(entry);
        else if (section === "cache" && key === "shared")
            cacheShared = isGroup(entry);
    }
    return {
        dvcRoot,
        cacheDir,
        cacheTypes,
        cacheShared,
        ...(coreRemote === undefined || coreRemote === "" ? {} : { coreRemote }),
        remotes: resolveRemotes(remotes),
    };
}
function withOption(host, known, { key, value, list, where, dir }) {
    if (list !== undefined && key !== "type") {
        throw new errors/* UserError */.yo(`\`${key}\` holds a comma outside of quotes, which makes it a list`, {
            where,
            fix: `Put the value in quotes: ${key} = "${value}"`,
        });
    }
    if (key === "url")
        return { ...known, url: place(host, value, dir), where };
    const text = files.includes(key) ? place(host, value, dir) : value;
    return { ...known, options: { ...known.options, [key]: text }, places: { ...known.places, [key]: where } };
}
/** Options that are files are relative to the configuration that says them, as in DVC. */
const files = [
    "credentialpath",
    "configpath",
    "keyfile",
    "cert_path",
    "key_path",
    "gdrive_user_credentials_file",
    "gdrive_service_account_json_file_path",
];
function linkTypes({ value, list, where }) {
    const known = ["reflink", "hardlink", "symlink", "copy"];
    return (list ?? value.split(",")).map((word) => {
        const type = known.find((one) => one === word.trim());
        if (type === undefined) {
            throw new errors/* UserError */.yo(`\`cache.type\` names \`${word.trim()}\``, {
                where,
                fix: `Valid link types: ${known.join(", ")}.`,
            });
        }
        return type;
    });
}
function isGroup({ value, where }) {
    if (value.toLowerCase() === "group")
        return true;
    throw new errors/* UserError */.yo(`\`cache.shared\` is \`${value}\``, { where, fix: "The only value that DVC knows is `group`." });
}
function cacheFolder(host, { value, where, dir }) {
    const found = place(host, value, dir);
    if ((0,external_node_path_.isAbsolute)(found))
        return found;
    throw new errors/* UserError */.yo(`\`cache.dir\` is \`${value}\`: a cache is a folder of this machine`, {
        where,
        fix: "Name a local path: dvc cache dir DIR.",
    });
}
function place(host, value, dir) {
    if (/^\w+:\/\//.test(value) || (0,external_node_path_.isAbsolute)(value))
        return value;
    if (value === "~" || value.startsWith("~/"))
        return (0,external_node_path_.join)(host.env["HOME"] ?? (0,external_node_os_.homedir)(), value.slice(1));
    return (0,external_node_path_.resolve)(dir, value);
}
async function isTracked(host, root, path) {
    const found = await (0,git/* tryGit */.Ii)(["ls-files", "--error-unmatch", "--", (0,external_node_path_.relative)(root, path)], { cwd: root, env: host.env });
    return found.code === 0;
}
async function readConfig(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR", "EACCES"))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
// EXTERNAL MODULE: ./build/js/data/digest.js
var data_digest = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
// EXTERNAL MODULE: ./build/js/data/object-hash.js
var object_hash = __webpack_require__(19925);
// EXTERNAL MODULE: ./build/js/data/sources/dvc.js + 1 modules
var dvc = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/js/data/imports/read-only.js
var read_only = __webpack_require__(13363);
;// CONCATENATED MODULE: ./build/js/data/imports/foreign.js










/** Reads Git's tree and the pins in it; `remoteOf` opens the remote for data below a DVC root, with a pin's own name for it. */
function openForeign(commit, remoteOf) {
    const pins = (0,once/* once */.O)(() => readPins(commit));
    const listings = (0,once/* onceEach */.f)();
    const pinAround = async (path) => {
        return (await pins()).find((pin) => path === pin.path || path.startsWith(`${pin.path}/`));
    };
    const stored = async (pin, key, version) => {
        const storage = await remoteOf(dvcRootOf(commit, pin.file), pin.remote);
        return storage === undefined ? [] : [{ storage, key, version }];
    };
    const placesOfPin = async (pin, digest, path) => {
        const below = (full) => external_node_path_.posix.relative(dvcRootOf(commit, pin.file), full);
        const listed = pin.manifest?.entries.find((entry) => `${pin.path}/${entry.path}` === path);
        const { location } = listed ?? {};
        if (location !== undefined)
            return stored(pin, below(location.key), location.version);
        if (pin.origin?.kind === "cloud")
            return stored(pin, below(pin.origin.path), pin.origin.version);
        return stored(pin, (0,data_digest/* objectKey */.T5)(digest));
    };
    /** The listing that a pinned directory names, read from its remote. */
    const listingOf = async (pin) => {
        if (pin.manifest !== undefined)
            return pin.manifest;
        for (const { storage, key } of await stored(pin, (0,data_digest/* objectKey */.T5)(pin.digest))) {
            const found = await storage.read(key);
            if (found === undefined)
                continue;
            const bytes = await wholeListing(commit, pin, found.stream);
            const { algorithm, hex } = (0,data_digest/* objectName */.Hd)(pin.digest);
            if ((0,object_hash/* hashObject */.wM)(algorithm, bytes) !== hex)
                throw damaged(commit, pin);
            return (0,dir_object/* parseDirObject */.QL)(bytes, pin.digest);
        }
        throw new errors/* UserError */.yo(`the listing of \`${pin.path}\` of ${commit.name} is in no remote that can be read from here`, {
            fix: "Push it from there (dvc push), or look whether this machine may read its remote.",
        });
    };
    const build = async (path, algorithm) => {
        const entries = [];
        const under = (full) => external_node_path_.posix.relative(path, full);
        const files = [...commit.files].filter(([file]) => path === "." || file.startsWith(`${path}/`));
        await (0,pool/* eachLimited */.k)(files, 8, async ([file, { oid, kind }]) => {
            if (kind !== "file" || isDvcs(file))
                return;
            entries.push({ path: under(file), digest: await hashBlob(commit, oid, algorithm) });
        });
        for (const pin of await pins()) {
            const above = path === pin.path || path.startsWith(`${pin.path}/`);
            if (!above && path !== "." && !pin.path.startsWith(`${path}/`))
                continue;
            if (!pin.cache)
                continue;
            const parts = (0,data_digest/* isDirDigest */.gn)(pin.digest) ? (await listingOf(pin)).entries : [{ path: "", digest: pin.digest }];
            for (const part of parts) {
                const full = part.path === "" ? pin.path : `${pin.path}/${part.path}`;
                if (above ? full.startsWith(`${path}/`) : true)
                    entries.push({ path: under(full), digest: part.digest });
            }
        }
        return { entries, ...(0,dir_object/* dirObject */.Fp)(entries, algorithm) };
    };
    const listing = (path, algorithm) => listings(`${algorithm} ${path}`, () => build(path, algorithm));
    return {
        async places(asked, digest) {
            const path = external_node_path_.posix.normalize(asked).replace(/\/+$/, "");
            const file = commit.files.get(path);
            if (file?.kind === "file")
                return [{ storage: blobs(commit), key: file.oid }];
            const pin = await pinAround(path);
            if (pin !== undefined && (!(0,data_digest/* isDirDigest */.gn)(digest) || pin.path === path)) {
                // What DVC 2 pinned there has another name than what DVC 3 imported: the bytes tell whether they are the same.
                const same = (0,data_digest/* objectName */.Hd)(pin.digest).algorithm === (0,data_digest/* objectName */.Hd)(digest).algorithm;
                if (pin.path === path && same && pin.digest !== digest)
                    throw differs(commit, path, pin.digest, digest);
                return placesOfPin(pin, pin.path === path ? pin.digest : digest, path);
            }
            if (!(0,data_digest/* isDirDigest */.gn)(digest))
                return [];
            const { algorithm } = (0,data_digest/* objectName */.Hd)(digest);
            const found = await listing(path, algorithm === "md5-dos2unix" ? algorithm : "md5");
            if (found.digest !== digest)
                throw differs(commit, path, found.digest, digest);
            return [{ storage: oneObject(commit.name, found.bytes), key: "listing" }];
        },
        async digestOf(asked, algorithm) {
            const path = external_node_path_.posix.normalize(asked).replace(/\/+$/, "");
            const file = commit.files.get(path);
            if (file?.kind === "file")
                return hashBlob(commit, file.oid, algorithm);
            const pin = await pinAround(path);
            if (pin?.path === path)
                return pin.digest;
            const found = await listing(path, algorithm);
            const inside = pin === undefined ? undefined : (await listingOf(pin)).entries;
            const one = inside?.find((entry) => pin !== undefined && `${pin.path}/${entry.path}` === path);
            return one?.digest ?? (found.entries.length === 0 ? undefined : found.digest);
        },
    };
}
/** The pins of a commit; a pin file that cannot be read says nothing of the others. */
async function readPins(commit) {
    const pins = [];
    const names = [...commit.files.keys()].filter((file) => /(^|\/)(dvc\.lock|[^/]+\.dvc)$/.test(file));
    await (0,pool/* eachLimited */.k)(names, 8, async (file) => {
        const text = await commit.text(file);
        if (text === undefined)
            return;
        try {
            if (!file.endsWith("dvc.lock"))
                pins.push(...(0,dvc/* parseDvcFile */.$N)(text, file));
            else {
                const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
                const yaml = await commit.text(pipeline);
                if (yaml !== undefined)
                    pins.push(...(0,dvc/* lockPins */.oA)(text, file, (0,dvc/* stageOuts */.ag)(yaml, pipeline)));
            }
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
        }
    });
    return pins.filter((pin) => pin.digest !== "" && pin.unsupported === undefined);
}
/** What DVC leaves out of a directory that it imports from Git. */
function isDvcs(file) {
    const name = external_node_path_.posix.basename(file);
    const own = name === ".dvcignore" || name === "dvc.yaml" || name === "dvc.lock" || name.endsWith(".dvc");
    return own || file.split("/").includes(".dvc");
}
/** The nearest folder above a pin file that holds `.dvc`. */
function dvcRootOf(commit, file) {
    for (let dir = external_node_path_.posix.dirname(file);; dir = external_node_path_.posix.dirname(dir)) {
        if (dir === "." || commit.files.has(`${dir}/.dvc/config`))
            return dir;
    }
}
async function hashBlob(commit, oid, algorithm) {
    const hash = (0,object_hash/* objectHash */.G3)(algorithm);
    for await (const chunk of commit.blob(oid))
        hash.update(chunk);
    return `${algorithm}:${hash.hex()}`;
}
function blobs(commit) {
    return (0,read_only/* readOnly */.T)(commit.name, async (key) => ({ stream: commit.blob(key) }));
}
function oneObject(name, bytes) {
    return (0,read_only/* readOnly */.T)(name, async () => ({ stream: external_node_stream_.Readable.from([bytes]), size: bytes.length }));
}
/** Bytes of a listing at most: two million names, and no more than memory bears. */
const longest = 256 * 1024 * 1024;
async function wholeListing(commit, pin, stream) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longest) {
            throw new errors/* UserError */.yo(`the listing of \`${pin.path}\` of ${commit.name} is longer than ${longest} bytes`);
        }
    }
    return Buffer.concat(chunks);
}
function differs(commit, path, found, wanted) {
    return new errors/* UserError */.yo(`\`${path}\` of ${commit.name} is ${found}, and this repository's pin says ${wanted}`, {
        fix: "One of both was changed by hand: take it anew with dvc update.",
    });
}
function damaged(commit, pin) {
    return new errors/* UserError */.yo(`the listing ${pin.digest} of \`${pin.path}\` of ${commit.name} is damaged in its remote`);
}

;// CONCATENATED MODULE: ./build/js/data/imports/foreign-config.js




/** The remote in which another repository keeps the data below a path; undefined where it has none. */
async function foreignRemote(host, commit, origin, dvcRoot, own) {
    const config = await configOf(host, commit, origin, dvcRoot);
    const { remote } = origin;
    const name = own ?? (typeof remote === "string" ? remote.toLowerCase() : config.coreRemote);
    const [first, second] = config.remotes.values();
    const found = name === undefined ? (second === undefined ? first : undefined) : config.remotes.get(name);
    if (found === undefined && name !== undefined) {
        throw new errors/* UserError */.yo(`${commit.name} has no remote \`${name}\``, { where: origin.where });
    }
    // A repository on this machine that has no remote keeps its data in its cache, where DVC finds them too.
    if (found === undefined) {
        return commit.folder === undefined ? undefined : described(config.cacheDir, {}, commit, ".dvc/cache");
    }
    const more = typeof remote === "object" ? remote : {};
    const { url = found.url, ...options } = more;
    return described(url, { ...found.options, ...options }, commit, found.name);
}
function described(url, options, commit, name) {
    return { name: `\`${name}\` of ${commit.name}`, url, options, origin: commit.name };
}
/** Its configuration at the commit, then, for a folder of this machine, what stands there now; then what the pin says. */
async function configOf(host, commit, origin, dvcRoot) {
    const file = external_node_path_.posix.join(dvcRoot, ".dvc/config");
    const texts = [{ config: (await commit.text(file)) ?? "", from: `${file} of ${commit.name}` }];
    const { folder } = commit;
    if (folder !== undefined) {
        for (const name of ["config", "config.local"]) {
            const path = (0,external_node_path_.join)(folder, dvcRoot, ".dvc", name);
            const text = await (0,read_if_there/* readTextIfThere */.pM)(path);
            if (text === undefined)
                continue;
            if (name === "config")
                texts.pop();
            texts.push({ config: text, from: path });
        }
    }
    if (typeof origin.config === "object")
        texts.push({ config: iniOf(origin.config, origin), from: origin.where.file });
    // Relative places mean nothing where the repository is not on this machine: they lead into a folder that is not there.
    return readForeignConfig(host, (0,external_node_path_.join)(folder ?? "/nowhere", dvcRoot), texts);
}
/** `{core: {remote: x}, remote: {x: {url: …}}}` in the form of a file. */
function iniOf(config, origin) {
    const lines = [];
    const section = (name, values) => {
        lines.push(`[${quoted(name, origin)}]`);
        for (const [key, value] of Object.entries(isRecord(values) ? values : {})) {
            lines.push(`${quoted(key, origin)} = ${quoted(String(value), origin)}`);
        }
    };
    for (const [name, values] of Object.entries(config)) {
        if (name !== "remote")
            section(name, values);
        else
            for (const [remote, options] of Object.entries(isRecord(values) ? values : {}))
                section(`remote "${remote}"`, options);
    }
    return lines.join("\n");
}
function quoted(text, origin) {
    const quote = text.includes('"') ? "'" : '"';
    if (!text.includes(quote) && !/[\r\n]/.test(text))
        return `${quote}${text}${quote}`;
    throw new errors/* UserError */.yo(`\`repo.config\` holds a text that cannot be quoted: ${text}`, { where: origin.where });
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/lib/public-address.js
var public_address = __webpack_require__(17756);
// EXTERNAL MODULE: ./build/js/storage/endpoint-url.js
var endpoint_url = __webpack_require__(21847);
;// CONCATENATED MODULE: ./build/js/data/imports/same-source.js
/** Whether an origin is what the base side's pin names too: the very same commit, or a URL or a file below it. */
function sameSource(base, origin) {
    if (base.kind === "repository" && origin.kind === "repository") {
        // Not another commit: a fork's can be fetched by its parent's URL, and holds whatever configuration its author likes.
        const access = ({ url, rev, remote, config }) => JSON.stringify([url, rev, remote, config].map((one) => one ?? null));
        return access(base) === access(origin);
    }
    if (base.kind !== "url" || origin.kind !== "url")
        return false;
    return isWithin(base.url, origin.url) && JSON.stringify(base.options ?? {}) === JSON.stringify(origin.options ?? {});
}
/** What a client or a server may read as a way out of a folder, however often it was encoded. */
const wayOut = /\.\.|\\|%(25)*(2e|2f|5c)/i;
function isWithin(base, url) {
    if (url === base)
        return true;
    const folder = `${base.replace(/\/+$/, "")}/`;
    if (!url.startsWith(folder) || wayOut.test(url.slice(folder.length)))
        return false;
    if (!/^https?:/i.test(url))
        return true;
    if (!URL.canParse(base) || !URL.canParse(url))
        return false;
    const [outer, inner] = [new URL(base), new URL(url)];
    const below = `${outer.pathname.replace(/\/+$/, "")}/`;
    return inner.origin === outer.origin && (inner.pathname === outer.pathname || inner.pathname.startsWith(below));
}

;// CONCATENATED MODULE: ./build/js/data/imports/trust.js







/** An import is ours where no pull request has a say, or where the base side's own pin names the very same place. */
async function trustOf(host, settings, origin) {
    if (settings.rev === undefined)
        return "ours";
    if (settings.rev === "")
        return "theirs";
    const { file } = origin.where;
    const at = { cwd: settings.root, env: host.env };
    const shown = await (0,git/* tryGit */.Ii)(["show", `${settings.rev}:${file}`], at);
    if (shown.code !== 0)
        return "theirs";
    try {
        const pins = (0,dvc/* parseDvcFile */.$N)(shown.stdout, file);
        return pins.some((pin) => pin.origin !== undefined && sameSource(pin.origin, origin)) ? "ours" : "theirs";
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return "theirs";
        throw error;
    }
}
/** Opens the storage behind an import, so that no credential goes where nobody we trust has named the place. */
async function openFor(host, settings, remote, trust) {
    if (trust === "theirs") {
        await refuseInner(remote);
        return openStorage(bare(host), withoutFiles(remote), { anonymous: true, publicOnly: true });
    }
    const known = [...settings.config.remotes.values()].flatMap(({ options }) => servers.map((name) => options[name]));
    const elsewhere = servers
        .map((name) => remote.options[name])
        .some((one) => one !== undefined && !known.includes(one));
    if (!elsewhere)
        return openStorage(host, remote, settings.storage);
    // Some other server than the vendor's own: this job's keys are not for it, unless our own configuration names it too.
    const anonymous = !Object.keys(remote.options).some((name) => ownKeys.includes(name));
    return openStorage(bare(host), withoutFiles(remote), { anonymous });
}
const servers = ["endpointurl", "oss_endpoint"];
const ownKeys = ["access_key_id", "oss_key_id", "password", "account_key", "sas_token", "connection_string"];
/** Credentials that lie on this machine are not another repository's to hand out. */
function withoutFiles(remote) {
    const files = ["credentialpath", "configpath", "profile", "keyfile", "cert_path", "key_path"];
    const options = Object.fromEntries(Object.entries(remote.options).filter(([name]) => !files.includes(name)));
    return { ...remote, options };
}
/** Only what anybody could ask for: public servers, by schemes that need no login. */
async function refuseInner(remote) {
    const where = { file: remote.origin };
    const scheme = /^([a-z][\w+.-]*):\/\//i.exec(remote.url)?.[1]?.toLowerCase();
    const fix = "Merge this import first: once the base side names it, jobs follow it with their credentials. Or push its data to the remote (dvc push).";
    const refused = new errors/* UserError */.yo(`${remote.name} is named by this change alone, and is not on a public server`, {
        where,
        fix,
    });
    if (scheme === undefined || !["https", "http", "s3", "gs", "gcs", "azure"].includes(scheme))
        throw refused;
    // They name servers in ways of their own.
    if (["connection_string", "oss_endpoint", "data_proxy_target"].some((name) => name in remote.options))
        throw refused;
    for (const said of [remote.options["endpointurl"], scheme.startsWith("http") ? remote.url : undefined]) {
        if (said === undefined || said === "")
            continue;
        const url = (0,endpoint_url/* endpointUrl */.P)(said);
        if (url === undefined || !(await (0,public_address/* isPublicHost */.s)(url.hostname)))
            throw refused;
    }
}
/** The same host with an environment in which nobody is logged in anywhere. */
function bare(host) {
    const kept = /^(PATH|TMPDIR|TEMP|TMP|LANG|LC_\w+|SystemRoot|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|(HTTPS?|NO|ALL)_PROXY)$/i;
    return { ...host, env: Object.fromEntries(Object.entries(host.env).filter(([name]) => kept.test(name))) };
}

;// CONCATENATED MODULE: ./build/js/data/imports/git-commit.js











/** Files up to this many bytes come along with the commit, larger ones when they are asked for. */
const small = "1m";
/** Fetches one commit into a folder that is kept for the next time. */
async function fetchCommit(host, source) {
    const { trust, where } = source;
    const rev = source.rev ?? "HEAD";
    const folder = await localFolder(source.url, source.root);
    if (trust === "theirs")
        await refuseLocal(source.url, folder, where);
    if (/^-|\0|^\w*::/.test(source.url) || !/^[\w][\w./-]*$/.test(rev) || rev.includes("..")) {
        throw new errors/* UserError */.yo(`\`${(0,git/* redactUrls */.sK)(source.url)}\` at \`${rev}\` is not a repository that Git could fetch`, {
            where,
        });
    }
    const url = folder ?? source.url;
    const env = environment(host, trust);
    const place = (0,external_node_path_.join)(source.home, (0,hashing/* hashOf */.qQ)("sha256", JSON.stringify([url, rev, trust])).slice(0, 24));
    const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
    // A branch may have moved since.
    if (!isCommit || !(await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(place, "HEAD")))) {
        await (0,promises_.mkdir)(source.home, { recursive: true });
        const fresh = (0,external_node_path_.join)(source.home, (0,external_node_crypto_.randomUUID)());
        try {
            await fetchInto(fresh, url, rev, env, where);
            if (!isCommit)
                await (0,promises_.rm)(place, { recursive: true, force: true });
            // Another process may have been quicker: its commit is the same.
            await (0,promises_.rename)(fresh, place).catch(async (error) => {
                if (!(await (0,read_if_there/* isThere */.$B)((0,external_node_path_.join)(place, "HEAD"))))
                    throw error;
            });
        }
        finally {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
        }
    }
    const at = { cwd: place, env };
    const commit = await (0,git/* git */.$Y)([...safely, "rev-parse", "refs/imported"], at);
    const listed = await (0,git/* git */.$Y)([...safely, "ls-tree", "-r", "-z", commit], at);
    const files = new Map();
    for (const line of listed.split("\0")) {
        const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
        if (mode === undefined || oid === undefined || path === undefined)
            continue;
        files.set(path, { oid, kind: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file" });
    }
    return {
        folder,
        name: `${(0,git/* redactUrls */.sK)(source.url)} at ${commit.slice(0, 7)}`,
        files,
        async text(path) {
            const file = files.get(path);
            if (file?.kind !== "file")
                return undefined;
            return (0,git/* git */.$Y)([...safely, "cat-file", "blob", file.oid], at);
        },
        blob: (oid) => catFile(oid, at, host.signal),
    };
}
/** Git runs nothing of the repository's and nothing that a URL could make it run. */
const safely = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "submodule.recurse=false"];
async function fetchInto(folder, url, rev, env, where) {
    await (0,git/* git */.$Y)(["init", "--quiet", "--bare", "--template=", folder], { cwd: (0,external_node_path_.dirname)(folder), env });
    const at = { cwd: folder, env };
    await (0,git/* git */.$Y)(["config", "remote.origin.url", url], at);
    await (0,git/* git */.$Y)(["config", "remote.origin.promisor", "true"], at);
    await (0,git/* git */.$Y)(["config", "remote.origin.partialclonefilter", `blob:limit=${small}`], at);
    const fetch = [...safely, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", `--filter=blob:limit=${small}`];
    const direct = await (0,git/* tryGit */.Ii)([...fetch, "--depth=1", "origin", `+${rev}:refs/imported`], at);
    if (direct.code === 0)
        return;
    // A server that gives commits by name only: all of its branches and tags, then.
    const all = await (0,git/* tryGit */.Ii)([...fetch, "origin", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"], at);
    const found = await (0,git/* tryGit */.Ii)(["update-ref", "refs/imported", rev], at);
    if (all.code === 0 && found.code === 0)
        return;
    const said = (all.code === 0 ? direct : all).stderr.trim().split("\n").at(-1) ?? "";
    throw new errors/* UserError */.yo(`${(0,git/* redactUrls */.sK)(url)} at ${rev.slice(0, 12)} cannot be fetched: ${(0,git/* redactUrls */.sK)(said)}`, {
        where,
        fix: "Look whether Git can reach it from here (git ls-remote URL), and whether it still has this commit.",
    });
}
/** As a path that Git can clone from; undefined for a URL. */
async function localFolder(url, root) {
    const path = url.startsWith("file://") ? decodeURIComponent(new URL(url).pathname) : url;
    if (/^\w[\w+.-]*:\/\//.test(path))
        return undefined;
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(root, path);
    const isFolder = await (0,promises_.stat)(absolute).then((found) => found.isDirectory(), () => false);
    return isFolder ? absolute : undefined;
}
async function refuseLocal(url, folder, where) {
    await refuseInner({ name: "this repository", url: folder ?? url, options: {}, origin: where.file });
}
function environment(host, trust) {
    const own = trust === "ours" ? host : bare(host);
    const env = {};
    for (const [name, value] of Object.entries(own.env)) {
        // What would have Git work elsewhere than in the folder made for it.
        if (!/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|COMMON_DIR)$/.test(name)) {
            env[name] = value;
        }
    }
    env["GIT_ALLOW_PROTOCOL"] = trust === "ours" ? "https:http:ssh:file" : "https";
    env["GIT_TERMINAL_PROMPT"] = "0";
    env["GIT_LFS_SKIP_SMUDGE"] = "1";
    if (trust === "theirs") {
        env["GIT_CONFIG_GLOBAL"] = "/dev/null";
        env["GIT_CONFIG_NOSYSTEM"] = "1";
        env["GIT_ASKPASS"] = "true";
        // A public server must not lead to one of this network.
        Object.assign(env, {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: "http.followRedirects",
            GIT_CONFIG_VALUE_0: "false",
        });
    }
    return env;
}
/** A blob's bytes; Git fetches it first where it did not come along. */
function catFile(oid, at, signal) {
    const child = (0,external_node_child_process_.spawn)("git", [...safely, "cat-file", "blob", oid], {
        ...at,
        signal,
        stdio: ["ignore", "pipe", "ignore"],
        windowsHide: true,
    });
    const bytes = new external_node_stream_.PassThrough();
    child.stdout.pipe(bytes, { end: false });
    child.once("error", (error) => bytes.destroy(error));
    // Who wants no more of it leaves no process behind.
    bytes.once("close", () => child.kill());
    child.once("close", (code) => {
        if (code === 0)
            bytes.end();
        else
            bytes.destroy(new faults/* TransientError */.N_(`git cat-file ended with ${code}`));
    });
    return bytes;
}

// EXTERNAL MODULE: ./build/js/storage/look.js
var look = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/js/data/imports/url.js




/** Where `dvc import-url` took a file from. It is read only while it is what was imported, as far as its source says. */
async function urlPlace(host, settings, origin, trust, named) {
    const { storage, key, version } = await storageOf(host, settings, origin, trust, named);
    const exists = async (asked, wanted) => {
        if (saidEtag(origin) === undefined)
            return storage.exists(asked, wanted);
        // Only the headers are looked at: what has another etag by now is not what was imported.
        const found = await (0,look/* lookAt */.t)(host, { storage, key: asked, version: wanted, called: shown(origin.url) });
        return found !== undefined && !isOther(found, origin);
    };
    return {
        storage: { ...storage, exists, read: async (...asked) => unchanged(await storage.read(...asked), origin) },
        key,
        version: origin.version ?? version,
    };
}
async function storageOf(host, settings, origin, trust, named) {
    const [, remote, path] = /^remote:\/\/([^/]+)\/+(.+)$/.exec(origin.url) ?? [];
    // Below a remote that our own configuration names, it is that remote's matter.
    if (remote !== undefined && path !== undefined)
        return { storage: await named(remote), key: keyOf(path, origin) };
    const { bare, folder, key, version } = split(origin, settings.root);
    for (const { name, url } of settings.config.remotes.values()) {
        const below = `${url.replace(/\/+$/, "")}/`;
        if (bare.startsWith(below))
            return { storage: await named(name), key: keyOf(bare.slice(below.length), origin), version };
    }
    const config = {
        name: `the source \`${shown(origin.url)}\``,
        url: folder,
        options: origin.options ?? {},
        origin: origin.where.file,
    };
    return { storage: await openFor(host, settings, config, trust), key: keyOf(key, origin), version };
}
/** A URL as the folder that a storage is opened at, and the file's key there. */
function split(origin, root) {
    const { url } = origin;
    if (!/^\w[\w+.-]*:\/\//.test(url)) {
        const path = (0,external_node_path_.isAbsolute)(url) ? url : (0,external_node_path_.resolve)(root, url);
        return { bare: path, folder: external_node_path_.posix.dirname(path), key: external_node_path_.posix.basename(path), version: undefined };
    }
    const [, whole = url, query = ""] = /^([^?]*)(\?.*)?$/.exec(url) ?? [];
    const slash = whole.lastIndexOf("/");
    const web = /^https?:/i.test(url);
    const key = whole.slice(slash + 1);
    const version = web ? undefined : (new URLSearchParams(query).get("versionId") ?? undefined);
    return {
        bare: whole,
        // A web server's query belongs to every request; elsewhere it names the version at most.
        folder: web ? `${whole.slice(0, slash)}${query}` : whole.slice(0, slash),
        key: web ? decoded(key) : key,
        version,
    };
}
function keyOf(key, origin) {
    if (key !== "" && !key.split("/").includes(".."))
        return key;
    throw new errors/* UserError */.yo(`the source \`${shown(origin.url)}\` is not a file`, { where: origin.where });
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Without what may be a signature or a login. */
function shown(url) {
    return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
}
function unchanged(found, origin) {
    if (found === undefined || !isOther(found, origin))
        return found;
    found.stream.destroy();
    const was = `its etag was ${saidEtag(origin)}, now ${found.etag}`;
    throw new errors/* UserError */.yo(`${shown(origin.url)} is no longer what was imported: ${was}`, {
        where: origin.where,
        fix: "Take the new version (dvc update), or push the imported one from where it still is (dvc push).",
    });
}
/** What the import says of the source's etag, where that can be compared. */
function saidEtag(origin) {
    const web = /^https?:/i.test(origin.url);
    const said = origin.etag ?? (web ? origin.checksum : undefined);
    // GCS's etags are written in another form, and a web server's Content-MD5 is no etag: the digest decides there.
    return said === undefined || /^gc?s:/i.test(origin.url) || (web && !/^(W\/)?"/.test(said)) ? undefined : said;
}
function isOther({ etag }, origin) {
    const said = saidEtag(origin);
    return said !== undefined && etag !== undefined && (0,look/* bareEtag */.A)(said) !== (0,look/* bareEtag */.A)(etag);
}

;// CONCATENATED MODULE: ./build/js/data/imports/imports.js







/** `home` is a folder for what is fetched of other repositories. */
function openImports(host, settings, named) {
    const foreign = (0,once/* onceEach */.f)();
    const trusted = (0,once/* onceEach */.f)();
    const repository = async (origin) => {
        const { path: _, where, ...access } = origin;
        const key = JSON.stringify([access, where.file]);
        return foreign(key, () => openRepository(host, settings, origin));
    };
    return {
        repository,
        async places(origin, digest) {
            if (origin.kind === "repository")
                return (await repository(origin)).places(origin.path, digest);
            const key = JSON.stringify([origin.url, origin.options, origin.where.file]);
            const trust = await trusted(key, () => trustOf(host, settings, origin));
            return [await urlPlace(host, settings, origin, trust, named)];
        },
    };
}
async function openRepository(host, settings, origin) {
    const trust = await trustOf(host, settings, origin);
    const { root, home } = settings;
    const { url, rev, where } = origin;
    const commit = await fetchCommit(host, { url, rev, root, home: (0,external_node_path_.join)(home, "imports"), trust, where });
    const opened = (0,once/* onceEach */.f)();
    return openForeign(commit, (dvcRoot, own) => opened(`${dvcRoot}\n${own ?? ""}`, () => open(dvcRoot, own)));
    async function open(dvcRoot, own) {
        const remote = await foreignRemote(host, commit, origin, dvcRoot, own);
        return remote === undefined ? undefined : openFor(host, settings, remote, trust);
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/js/storage/lfs-endpoint.js




/** The server behind a Git remote's URL: the same place, with `.git/info/lfs` behind it. */
function endpointOfRemote(remote) {
    const endpoint = endpointOf(remote);
    if (endpoint.kind === "file")
        return endpoint;
    const suffix = endpoint.url.endsWith(".git") ? "/info/lfs" : ".git/info/lfs";
    return { ...endpoint, url: `${endpoint.url}${suffix}` };
}
/** The server that `lfs.url` names, in any of the forms in which Git writes URLs. */
function endpointOf(url) {
    if (/\p{Cc}/u.test(url))
        throw unusable(url, "holds a control character");
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        if ((0,external_node_path_.isAbsolute)(url) || /^[A-Za-z]:[\\/]/.test(url) || /^\.{1,2}\//.test(url))
            return { kind: "file", path: url };
        return scpLike(url);
    }
    if (!URL.canParse(url))
        throw unusable(url, "is no URL");
    const parsed = new URL(url);
    const path = parsed.pathname.replace(/\/+$/, "");
    switch (scheme) {
        case "https":
        case "http":
            return {
                kind: "http",
                url: `${parsed.protocol}//${parsed.host}${path}${parsed.search}`,
                ...(parsed.username === "" ? {} : { user: decodeURIComponent(parsed.username) }),
                ...(parsed.password === "" ? {} : { password: decodeURIComponent(parsed.password) }),
            };
        case "ssh":
        case "git+ssh":
        case "ssh+git":
            return overSsh(url, decodeURIComponent(parsed.username), parsed.hostname, parsed.port, decodeURIComponent(path));
        case "git":
            return { kind: "http", url: `https://${parsed.hostname}${path}` };
        case "file":
            return { kind: "file", path: (0,external_node_url_.fileURLToPath)(url) };
        default:
            throw unusable(url, `begins with \`${scheme}://\`, over which Git LFS cannot be reached`);
    }
}
/** `user@host:path` or `[user@host:port]:path`, Git's short forms of an ssh URL. */
function scpLike(url) {
    const [, bracketed, plain, path] = /^(?:\[([^\]]+)\]|([^:/[\]]+)):(.+)$/.exec(url) ?? [];
    const place = bracketed ?? plain;
    if (place === undefined || path === undefined)
        throw unusable(url, "is no URL of a Git remote");
    const [, user = "", host = "", port = ""] = /^(?:(.+)@)?([^@:]+)(?::(\d+))?$/.exec(place) ?? [];
    return overSsh(url, user, host, port, path);
}
function overSsh(url, user, host, port, path) {
    const destination = user === "" ? host : `${user}@${host}`;
    // ssh would take it for an option.
    if (destination.startsWith("-") || host === "" || /\s/.test(destination))
        throw unusable(url, "names no host");
    return {
        kind: "ssh",
        destination,
        ...(port === "" ? {} : { port }),
        path: path.replace(/\/+$/, ""),
        url: `https://${host}/${path.replace(/^\/+|\/+$/g, "")}`,
    };
}
function unusable(url, why) {
    return new errors/* UserError */.yo(`the Git LFS server ${JSON.stringify((0,git/* redactUrls */.sK)(url))} ${why}`, {
        fix: "Name it as https://host/path: git config lfs.url URL",
    });
}

;// CONCATENATED MODULE: ./build/js/data/lfs/config.js





/** `.lfsconfig` as this checkout has it; a link would be another file's words. */
async function ownLfsConfig(root) {
    const path = (0,external_node_path_.join)(root, ".lfsconfig");
    try {
        return (await (0,promises_.lstat)(path)).isFile() ? await (0,promises_.readFile)(path, "utf8") : undefined;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** Reads both; `text` is `.lfsconfig` as the side has it whose word counts. */
async function readLfsConfig(host, root, text) {
    const at = { cwd: root, env: host.env };
    const own = pairs((await (0,git/* tryGit */.Ii)(["config", "--includes", "-z", "--list"], at)).stdout);
    return { git: own, shared: text === undefined ? [] : await sharedPairs(host, root, text) };
}
/** A committed file may say where objects are, and nothing that runs, writes or lets a check go. As in Git LFS. */
function isSafe(key) {
    return key === "lfs.url" || key === "lfs.pushurl" || key === "remote.lfsdefault" || /^remote\..+\.lfsurl$/.test(key);
}
async function sharedPairs(host, root, { config, from }) {
    if (config.trim() === "")
        return [];
    // Git follows includes of what it reads from standard input unless it is told not to.
    const read = await (0,git/* tryGit */.Ii)(["config", "-z", "--list", "--no-includes", "--file", "-"], {
        cwd: root,
        env: host.env,
        input: config,
    });
    if (read.code !== 0) {
        throw new errors/* UserError */.yo("this file cannot be read as Git's configuration", { where: { file: from } });
    }
    const all = pairs(read.stdout);
    const ignored = all.map(([key]) => key).filter((key) => /^(lfs|remote|http|credential)\./.test(key) && !isSafe(key));
    if (ignored.length > 0)
        host.log.debug(`${from}: not followed, as in Git LFS: ${[...new Set(ignored)].join(", ")}`);
    return all.filter(([key]) => isSafe(key));
}
function pairs(listed) {
    return listed
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
/** The last value of a key, Git's own before the committed file's. */
function setting({ git: own, shared }, key) {
    const last = (list) => list.findLast(([name]) => name === key)?.[1];
    return last(own) ?? last(shared);
}
/** Where objects are, by Git LFS's own rules; undefined where neither a setting nor a remote says it. */
async function findEndpoint(host, root, config, operation) {
    const at = { cwd: root, env: host.env };
    const resolved = async (url) => endpointOf(/^-/.test(url) ? url : await (0,git/* git */.$Y)(["ls-remote", "--get-url", url], at));
    const pushing = operation === "upload";
    const named = (pushing ? setting(config, "lfs.pushurl") : undefined) ?? setting(config, "lfs.url");
    if (named !== undefined && named !== "")
        return resolved(named);
    const remote = await remoteName(host, root, config);
    if (remote === undefined)
        return undefined;
    const own = pushing ? setting(config, `remote.${remote}.lfspushurl`) : undefined;
    const url = own ?? setting(config, `remote.${remote}.lfsurl`);
    if (url !== undefined && url !== "")
        return resolved(url);
    const place = await (0,git/* tryGit */.Ii)(["remote", "get-url", ...(pushing ? ["--push"] : []), "--", remote], at);
    return place.code === 0 ? endpointOfRemote(place.stdout.trim()) : undefined;
}
async function remoteName(host, root, config) {
    const named = setting(config, "remote.lfsdefault");
    if (named !== undefined && named !== "")
        return named;
    const at = { cwd: root, env: host.env };
    const branch = await (0,git/* tryGit */.Ii)(["symbolic-ref", "--quiet", "--short", "HEAD"], at);
    const tracked = branch.code === 0 ? setting(config, `branch.${branch.stdout.trim()}.remote`) : undefined;
    if (tracked !== undefined && tracked !== ".")
        return tracked;
    const names = (await (0,git/* git */.$Y)(["remote"], at)).split("\n").filter((name) => name !== "");
    return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
}
/** Where Git keeps what is not in the workspace; undefined outside of a repository. */
async function gitFolders(host, root) {
    const at = { cwd: root, env: host.env };
    const [common, storage] = await Promise.all([
        (0,git/* tryGit */.Ii)(["rev-parse", "--path-format=absolute", "--git-common-dir", "--git-dir"], at),
        (0,git/* tryGit */.Ii)(["config", "--type=path", "--get", "lfs.storage"], at),
    ]);
    if (common.code !== 0)
        return undefined;
    const [shared = "", own = ""] = common.stdout.split(/\r?\n/);
    return { lfs: (0,external_node_path_.resolve)(shared, storage.code === 0 ? storage.stdout.trim() || "lfs" : "lfs"), own };
}

// EXTERNAL MODULE: ./build/js/storage/lfs.js + 3 modules
var lfs = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/js/storage/file.js
var file = __webpack_require__(30484);
;// CONCATENATED MODULE: ./build/js/storage/lfs-file.js


/** Another repository on this disk: Git LFS's own folder there (`…/lfs/objects`), by the names it gives objects. */
function openLfsFolder(host, objects) {
    const folder = (0,file.openFileStorage)(host, objects);
    const pathOf = (key) => {
        const { oid } = (0,lfs/* lfsObject */.lj)(key);
        return `${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
    };
    return {
        url: folder.url,
        exists: (key) => folder.exists(pathOf(key)),
        read: (key, options) => folder.read(pathOf(key), options),
        write: (key, body) => folder.write(pathOf(key), body),
        lists: false,
        list: (prefix) => folder.list(prefix),
        at: () => {
            throw new TypeError("a Git LFS folder has no folders of its own");
        },
        close: () => folder.close(),
        expect: () => { },
    };
}

// EXTERNAL MODULE: ./build/js/storage/http-auth.js
var http_auth = __webpack_require__(39133);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(75260);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/lib/json.js
var json = __webpack_require__(59906);
// EXTERNAL MODULE: ./build/js/storage/lfs-words.js
var lfs_words = __webpack_require__(56183);
// EXTERNAL MODULE: ./build/js/storage/secret-values.js
var secret_values = __webpack_require__(65529);
;// CONCATENATED MODULE: ./build/js/storage/lfs-ssh.js






const Answer = schemas/* object */.Ikc({ href: schemas/* string */.YjP().nullish(), header: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() });
/**
 * Asks a Git server over ssh where its objects are and as whom to ask for them (`git-lfs-authenticate`); undefined where
 * the server does not know that question.
 */
async function askOverSsh(host, endpoint, operation, command) {
    const { destination, port, path, url } = endpoint;
    if (/['\\\s]/.test(path))
        throw new errors/* UserError */.yo(`the path ${JSON.stringify(path)} cannot be asked for over ssh`);
    const question = [
        ...(port === undefined ? [] : ["-p", port]),
        "--",
        destination,
        `git-lfs-authenticate '${path}' ${operation}`,
    ];
    const env = {};
    for (const [name, value] of Object.entries(host.env))
        if (value !== undefined)
            env[name] = value;
    const options = { env, silent: true, ignoreReturnCode: true, cwd: host.cwd };
    // The user's own command is words for a shell, as in Git.
    const said = command === undefined
        ? await (0,exec/* getExecOutput */.H)(env["GIT_SSH"] || "ssh", question, options)
        : await (0,exec/* getExecOutput */.H)("sh", ["-c", `${command} "$@"`, "ssh", ...question], options);
    if (said.exitCode !== 0) {
        if (said.exitCode === 127 || /git-lfs-authenticate: .*not found/.test(said.stderr))
            return undefined;
        throw new errors/* UserError */.yo(`${destination} does not let this user have Git LFS objects: ${(0,lfs_words/* wordsOf */.Z9)(said.stderr)}`, {
            fix: "Look whether `ssh` reaches it from here with a key that may read the repository.",
        });
    }
    const answer = Answer.safeParse((0,json/* jsonOf */.o)(said.stdout));
    if (!answer.success)
        throw new errors/* UserError */.yo(`${destination} did not answer git-lfs-authenticate as Git LFS expects`);
    const headers = answer.data.header ?? {};
    for (const value of (0,secret_values/* headerSecrets */.n)(headers))
        host.log.secret(value);
    return { url: (answer.data.href || url).replace(/\/+$/, ""), headers, as: `what ${destination} gave over ssh` };
}

;// CONCATENATED MODULE: ./build/js/data/lfs/access.js








/**
 * As whom to ask a server. What is at hand for the server's own origin is sent at once; when it is refused, the next
 * source is asked, and at last Git's credential helpers.
 */
function accessTo(host, root, config, endpointFor, credentials) {
    const overSsh = new WeakSet();
    return async (operation, refused) => {
        const endpoint = await endpointFor(operation);
        if (endpoint.kind === "file")
            throw new TypeError("a folder is asked for nothing");
        if (endpoint.kind === "ssh" && refused === undefined) {
            const command = host.env["GIT_SSH_COMMAND"] || setting(config, "core.sshcommand") || undefined;
            const server = await askOverSsh(host, endpoint, operation, command);
            if (server !== undefined) {
                overSsh.add(server);
                return server;
            }
        }
        const http = endpoint.kind === "http" ? endpoint : { kind: "http", url: endpoint.url };
        const extra = extraHeaders(config, http.url);
        const sources = sourcesOf(host, root, http, extra, config, credentials);
        let passed = refused === undefined || overSsh.has(refused);
        for (const source of sources) {
            const found = await source();
            if (found === undefined)
                continue;
            if (passed)
                return { url: http.url, ...found, headers: { ...plain(extra), ...found.headers } };
            passed = found.as === refused?.as;
        }
        return undefined;
    };
}
function sourcesOf(host, root, endpoint, extra, config, { forge, helpers }) {
    const url = new URL(endpoint.url);
    const { user, password } = endpoint;
    return [
        async () => user !== undefined && password !== undefined
            ? { headers: (0,http_auth/* basicHeader */.mk)(host, user, password), as: "the user that its URL names" }
            : undefined,
        async () => forge !== undefined && url.origin === new URL(forge.serverUrl).origin
            ? { headers: (0,http_auth/* basicHeader */.mk)(host, "x-access-token", forge.token), as: "the job's token" }
            : undefined,
        async () => {
            const authorization = Object.entries(extra).find(([name]) => isAuthorization(name));
            if (authorization === undefined)
                return undefined;
            const [name, value] = authorization;
            for (const part of [value, value.split(" ").at(-1) ?? value])
                host.log.secret(part);
            return { headers: { [name]: value }, as: "the header in Git's configuration (http.extraheader)" };
        },
        async () => {
            const login = mayHaveNetrc(config, url) ? await netrcLogin(host, url.hostname) : undefined;
            return login && { headers: (0,http_auth/* basicHeader */.mk)(host, login.user, login.password), as: "the user in .netrc" };
        },
        async () => ({ headers: {}, as: lfs_words/* anonymously */.fZ }),
        async () => {
            const filled = helpers ? await fromHelpers(host, root, url, user) : undefined;
            return filled && { headers: (0,http_auth/* basicHeader */.mk)(host, filled.user, filled.password), as: "Git's credential helper" };
        },
    ];
}
/** Headers that Git's configuration has for this address: only such as name it; one for every server is no server's. */
function extraHeaders({ git }, url) {
    let found = {};
    for (const [key, value] of git) {
        const scope = /^http\.(.+)\.extraheader$/.exec(key)?.[1];
        if (scope === undefined || !covers(scope, url))
            continue;
        const [, name, text] = /^([\w-]+):\s*(.*)$/.exec(value) ?? [];
        // As in Git, an empty one takes back what was said before.
        if (value === "")
            found = {};
        else if (name !== undefined && text !== undefined)
            found[name.toLowerCase()] = text;
    }
    return found;
}
function plain(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !isAuthorization(name)));
}
function isAuthorization(name) {
    return name.toLowerCase() === "authorization";
}
/** Whether a URL of Git's configuration holds for an address: the same origin, and the path or a folder above it. */
function covers(scope, url) {
    if (!URL.canParse(scope))
        return false;
    const [above, below] = [new URL(scope), new URL(url)];
    if (above.origin !== below.origin || (above.username !== "" && above.username !== below.username))
        return false;
    const path = above.pathname.replace(/\/+$/, "");
    return below.pathname === path || below.pathname.startsWith(`${path}/`);
}
/** Asks Git's helpers, which ask nobody: there may be no one to answer. */
async function fromHelpers(host, root, url, user) {
    const question = [
        `protocol=${url.protocol.slice(0, -1)}`,
        `host=${url.host}`,
        `path=${url.pathname.slice(1)}`,
        ...(user === undefined ? [] : [`username=${user}`]),
    ];
    if (question.some((line) => /\p{Cc}/u.test(line)))
        return undefined;
    const env = { ...host.env, GIT_ASKPASS: "", SSH_ASKPASS: "" };
    const input = `${question.join("\n")}\n\n`;
    const { code, stdout } = await (0,git/* tryGit */.Ii)(["-c", "core.askPass=", "credential", "fill"], { cwd: root, env, input });
    const said = new Map(stdout.split("\n").map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]));
    const [name, password] = [said.get("username"), said.get("password")];
    return code === 0 && name !== undefined && password !== undefined ? { user: name, password } : undefined;
}
/**
 * A password in .netrc is for a host, whatever listens there: it goes neither in clear text over a network nor to a port
 * that a committed file alone names.
 */
function mayHaveNetrc({ git }, url) {
    if (url.protocol !== "https:" && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))
        return false;
    if (url.protocol === "https:" && url.port === "")
        return true;
    return git.some(([key, value]) => /^(lfs|remote\..+)\.(lfs)?(push)?url$/.test(key) && URL.canParse(value) && new URL(value).origin === url.origin);
}
async function netrcLogin(host, name) {
    const path = host.env["NETRC"] || (0,external_node_path_.join)(host.env["HOME"] ?? (0,external_node_os_.homedir)(), ".netrc");
    const words = ((await (0,read_if_there/* readTextIfThere */.pM)(path)) ?? "").split(/\s+/);
    for (let at = words.indexOf("machine"); at >= 0; at = words.indexOf("machine", at + 1)) {
        if (words[at + 1] !== name)
            continue;
        const next = words.indexOf("machine", at + 2);
        const entry = words.slice(at + 2, next < 0 ? undefined : next);
        const [user, password] = ["login", "password"].map((key) => {
            const index = entry.indexOf(key);
            return index < 0 ? undefined : entry[index + 1];
        });
        if (user !== undefined && password !== undefined)
            return { user, password };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/data/lfs/open.js








/** Opens what keeps the repository's Git LFS objects; undefined where nothing says where that is. */
async function openLfs(host, root, options) {
    const own = await ownLfsConfig(root);
    const { baseConfig } = options;
    const text = baseConfig ?? (own === undefined ? undefined : { config: own, from: ".lfsconfig" });
    const config = await readLfsConfig(host, root, text);
    if (baseConfig !== undefined)
        await warnOfEdits(host, root, config, own ?? "", baseConfig);
    const endpoint = await findEndpoint(host, root, config, "download");
    if (endpoint === undefined)
        return undefined;
    if (endpoint.kind === "file") {
        const folder = openLfsFolder(host, await foreignObjects(host, (0,external_node_path_.resolve)(root, endpoint.path)));
        return options.readOnly === true ? { ...folder, write: refuseWrite } : folder;
    }
    const endpointFor = async (operation) => {
        const found = operation === "download" ? endpoint : await findEndpoint(host, root, config, operation);
        if (found === undefined || found.kind === "file") {
            throw new errors/* UserError */.yo("Git LFS objects are pulled from a server and pushed to a folder, which modelgate cannot do", {
                fix: "Name one server for both: git config lfs.url URL",
            });
        }
        return found;
    };
    const access = accessTo(host, root, config, endpointFor, options);
    const { stdout, code } = await (0,git/* tryGit */.Ii)(["symbolic-ref", "--quiet", "HEAD"], { cwd: root, env: host.env });
    const server = (0,lfs/* openLfsServer */.lT)(host, endpoint.url, access, code === 0 ? stdout.trim() : undefined);
    const storage = { ...retrying(host, server), expect: server.expect };
    return options.readOnly === true ? { ...storage, write: refuseWrite } : storage;
}
async function refuseWrite() {
    throw new errors/* UserError */.yo("this job may send no Git LFS objects", { fix: "Jobs of forks only read." });
}
/** Where another repository on this disk keeps its objects, by its own settings. */
async function foreignObjects(host, path) {
    const folders = await gitFolders(host, path);
    return (0,external_node_path_.join)(folders?.lfs ?? (0,external_node_path_.join)(path, "lfs"), "objects");
}
/** Says so when the candidate names another server than the base: its words are not followed. */
async function warnOfEdits(host, root, base, own, { from }) {
    let said;
    try {
        const candidate = await readLfsConfig({ ...host, log: { ...host.log, debug: () => { } } }, root, {
            config: own,
            from: ".lfsconfig",
        });
        said = JSON.stringify(candidate.shared);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.warning(`this change's .lfsconfig cannot be read; the one from ${from} is used`);
        return;
    }
    if (said === JSON.stringify(base.shared))
        return;
    host.log.warning(`this change edits .lfsconfig: it is not followed, Git LFS objects still come from where ${from} says`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/data/disk.js
var disk = __webpack_require__(34030);
;// CONCATENATED MODULE: ./build/js/data/stat-index.js





/** The first line: a file that begins otherwise, as other versions wrote it, is empty. */
const header = "modelgate stat index 2\n";
/** Opens the index kept in a file; a damaged or missing one is empty, since it only saves work. */
function openStatIndex(file, root) {
    /** By path below the root: times, size, inode and digest in one string, which a million files can afford. */
    let rows;
    let changed = false;
    const load = () => {
        rows ??= readRows(file);
        return rows;
    };
    const prefix = root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep;
    const keyOf = (absPath) => {
        const below = absPath.startsWith(prefix) ? absPath.slice(prefix.length) : (0,external_node_path_.relative)(root, absPath);
        return external_node_path_.sep === "/" ? below : below.split(external_node_path_.sep).join("/");
    };
    return {
        get(absPath, stats) {
            const row = load().get(keyOf(absPath));
            if (row === undefined)
                return undefined;
            const stamp = stampOf(stats);
            return row.startsWith(stamp) ? row.slice(stamp.length) : undefined;
        },
        put(absPath, stats, digest) {
            const map = load();
            const key = keyOf(absPath);
            const row = stampOf(stats) + digest;
            if (map.get(key) === row)
                return;
            map.set(key, row);
            changed = true;
        },
        drop(absPath) {
            if (load().delete(keyOf(absPath)))
                changed = true;
        },
        async save() {
            if (!changed)
                return;
            changed = false;
            const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
            try {
                (0,disk/* makeFolder */.fc)((0,external_node_path_.dirname)(file));
                writeRows(temporary, load());
                (0,external_node_fs_.renameSync)(temporary, file);
            }
            catch (error) {
                if (!(0,errors/* isSystemError */.Or)(error))
                    throw error;
                (0,disk/* clearAway */.MB)(temporary);
            }
        },
    };
}
/** A row a line, `<mtime> <ctime> <size> <inode> <digest> <path>`; slices of the one text, which is never taken apart. */
function readRows(file) {
    const rows = new Map();
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error))
            return rows;
        throw error;
    }
    if (!text.startsWith(header))
        return rows;
    for (let start = header.length; start < text.length;) {
        const end = text.indexOf("\n", start);
        // A line without its end was not written whole, and nothing follows it.
        if (end < 0)
            break;
        let space = start;
        for (let field = 0; field < 5 && space >= 0; field++)
            space = text.indexOf(" ", space + 1);
        if (space > 0 && space < end)
            rows.set(readPath(text.slice(space + 1, end)), text.slice(start, space));
        start = end + 1;
    }
    return rows;
}
/** Pieces of this many characters go to the disk at once. */
const piece = 1 << 20;
function writeRows(file, rows) {
    const handle = (0,external_node_fs_.openSync)(file, "wx");
    try {
        let text = header;
        for (const [path, row] of rows) {
            text += `${row} ${writePath(path)}\n`;
            if (text.length < piece)
                continue;
            writeAll(handle, text);
            text = "";
        }
        writeAll(handle, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function writeAll(handle, text) {
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(handle, bytes, at);
}
/** A name with a line's end in it stands as JSON, so that each row is one line. */
function writePath(path) {
    return path.includes("\n") || path.startsWith('"') ? JSON.stringify(path) : path;
}
function readPath(text) {
    if (!text.startsWith('"'))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return text;
        throw error;
    }
}
/** The change time is part of it: a file put back to its old time by `touch -r` is still read again. */
function stampOf(stats) {
    return `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino} `;
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
        await context_warnOfEdits(host, root, config, baseConfig);
    const folders = await gitFolders(host, root);
    const opened = (0,once/* onceEach */.f)();
    const storageOf = (remote) => opened(remote.name, () => openStorage(host, remote, storage));
    const storage = {
        anonymous: readOnly && options.credentials === undefined,
        ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    };
    const shaped = readOnly || (pullRequest !== undefined && !promote);
    const home = homeOf(config, root, folders?.own);
    const settings = { root, config, storage, home, rev: shaped ? (options.baseRev ?? "") : undefined };
    const remoteOf = (name) => name === undefined ? defaultRemote(config, options, root) : context_named(config, name);
    return {
        host,
        root,
        config,
        cache: (0,cache/* openCache */.bp)(config.cacheDir, {
            shared: config.cacheShared,
            ...(folders === undefined ? {} : { lfsDir: folders.lfs }),
        }),
        index: openStatIndex((0,external_node_path_.join)(home, "files"), root),
        imports: openImports(host, settings, (name) => storageOf(context_named(config, name))),
        lfs: (0,once/* once */.O)(() => openLfs(host, root, { helpers: false, readOnly, ...options.lfs })),
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
        return context_named(config, wanted);
    }
    if (config.coreRemote !== undefined)
        return context_named(config, config.coreRemote);
    const [only, ...others] = config.remotes.values();
    if (others.length > 0) {
        throw new errors/* UserError */.yo(`there are ${others.length + 1} remotes (${[...config.remotes.keys()].join(", ")}) and no default among them`, { fix: "Name one: dvc remote default NAME, or the input `remote`." });
    }
    return only;
}
function context_named(config, name) {
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
async function context_warnOfEdits(host, root, base, text) {
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
/** The folder for what modelgate keeps for itself beside the cache; Git ignores it. */
function homeOf(config, root, gitDir) {
    if (config.dvcRoot !== undefined)
        return (0,external_node_path_.join)(config.dvcRoot, ".dvc", "tmp", "modelgate");
    // With no DVC there is no folder that Git is told to ignore.
    return gitDir === undefined ? (0,external_node_path_.join)(root, ".modelgate", "tmp") : (0,external_node_path_.join)(gitDir, "modelgate");
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
    const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 61845));
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


const oidc_Answer = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
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
        const answer = oidc_Answer.safeParse(await response.json());
        return answer.success ? { token: answer.data.value } : { failure: "its answer held none" };
    }
    catch (error) {
        if (host.signal.aborted)
            throw error;
        return { failure: error instanceof Error ? error.name : "no answer" };
    }
}

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
            const { gitRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2221), __webpack_require__.e(2475)]).then(__webpack_require__.bind(__webpack_require__, 62475));
            return gitRegistry(host, options);
        }
        case "mlflow": {
            const { mlflowRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2221), __webpack_require__.e(3759), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 85819));
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
            const { gitTracker } = await Promise.all(/* import() */[__webpack_require__.e(2221), __webpack_require__.e(9425)]).then(__webpack_require__.bind(__webpack_require__, 79425));
            const { branch, repository } = config;
            return gitTracker(host, {
                ...options,
                ref: branch === undefined ? config.ref : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`,
                ...(repository === undefined ? {} : { repository }),
            });
        }
        case "mlflow": {
            const { mlflowTracker } = await Promise.all(/* import() */[__webpack_require__.e(3759), __webpack_require__.e(2257)]).then(__webpack_require__.bind(__webpack_require__, 42257));
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
        from: (0,external_node_path_.relative)(root, host.cwd).split(external_node_path_.sep).join("/"),
        forge,
        sides,
        config,
        keep: inputs.cache === true ? inputs["max-cache"] : undefined,
        data: (0,once/* once */.O)(async () => {
            const data = await openBenchData(host, root, forge, sides, inputs);
            return (forge.event === "local") !== forge.onDefaultBranch ? withOwnPullRequest(bench, data) : data;
        }),
        promoting: (pullRequest) => openBenchData(host, root, forge, sides, inputs, pullRequest),
        pipeline: (0,once/* once */.O)(() => loadPipeline(host, root)),
        tracker: (0,once/* once */.O)(() => openTracker(host, config.tracker, repoOptions)),
        registry: (0,once/* once */.O)(() => openRegistry(host, config.registry, repoOptions)),
        api: (0,once/* once */.O)(async () => forge.token === undefined || forge.repository === undefined || forge.event === "local"
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
        ...(forge.base === undefined ? {} : { baseRev: forge.base }),
        ...(forge.pullRequest === undefined ? {} : { pullRequest: forge.pullRequest.number }),
        ...(promoted === undefined ? {} : { pullRequest: promoted, promote: true }),
        readOnly: !forge.trusted,
        lfs: {
            ...(sides.lfsConfig === undefined ? {} : { baseConfig: sides.lfsConfig }),
            ...(forge.token === undefined ? {} : { forge: { serverUrl: forge.serverUrl, token: forge.token } }),
            // In a job there is nobody whose helpers these could be.
            helpers: forge.event === "local",
        },
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
// EXTERNAL MODULE: ./build/js/config/size.js
var size = __webpack_require__(77196);
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
const schema_size = "expected a number of bytes, or text such as 256MB";
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
        "data-diff": schemas/* strictObject */.rej({
            columns: schemas/* enum */.k5n(["auto", "never"])
                .describe("Whether changed tables are compared by column; default auto: those that `max-bytes` allows.")
                .exactOptional(),
            "max-bytes": schemas/* union */.KCZ([schemas/* int */.Whr().nonnegative(schema_size), schemas/* string */.YjP().regex(size/* sizePattern */.C, schema_size)], { error: schema_size })
                .describe("How much of changed tables is read to compare their columns, both versions of all of them; default 256MB.")
                .exactOptional(),
        })
            .describe("What the report says of changed data.")
            .exactOptional(),
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
/** `report:` with what it leaves out. */
function resolveReport(written) {
    const { columns = "auto", "max-bytes": maxBytes = "256MB" } = written?.["data-diff"] ?? {};
    return {
        comment: written?.comment ?? "always",
        mermaid: written?.mermaid ?? true,
        dataDiff: { columns, maxBytes: (0,size/* parseSize */.D)(maxBytes) },
    };
}
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
        report: resolveReport(undefined),
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
        report: resolveReport(file.report),
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
/** Reads modelgate.yaml, .dvc/config and .lfsconfig of both sides and says whose words count. */
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
    const atBase = async (file) => ({
        config: (await showFile(host, root, base, file)) ?? "",
        from: `${file} at ${base.slice(0, 7)}`,
    });
    return { ...sides, config, dvcConfig: await atBase(".dvc/config"), lfsConfig: await atBase(".lfsconfig") };
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
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** Runs git without a shell and without prompts; a non-zero exit is a result, not an error. */
function tryGit(args, options) {
    const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    return new Promise((resolve, reject) => {
        const settings = { cwd: options.cwd, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...args], settings, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === "number")
                resolve({ code: error.code, stdout, stderr });
            else if (error.code !== "ENOENT")
                reject(error);
            else {
                const fix = "Install Git, then run this again.";
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("there is no git on this machine's PATH", { cause: error, fix }));
            }
        });
        // Git may end before it has read all of it, and says why by its exit code.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input ?? "");
    });
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
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** What a text says; undefined where it is no JSON. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
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

/***/ 42929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   f: () => (/* binding */ onceEach)
/* harmony export */ });
/** The same promise for everyone who asks; one that fails is not kept, so that who asks later tries anew. */
function once(open) {
    const opened = onceEach();
    return () => opened("", open);
}
/** The same by a key. */
function onceEach() {
    const opened = new Map();
    return (key, open) => {
        const known = opened.get(key);
        if (known !== undefined)
            return known;
        const fresh = open();
        opened.set(key, fresh);
        fresh.catch(() => {
            if (opened.get(key) === fresh)
                opened.delete(key);
        });
        return fresh;
    };
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   JV: () => (/* binding */ pathGuard),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   S7: () => (/* binding */ dataPathFault),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   p0: () => (/* binding */ insideRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);



/** What is wrong with a repository path that a file names, or undefined where nothing is. */
function pathFault(path) {
    return hasControl(path) ? "holds a control character" : dataPathFault(path);
}
/** The same for a file of a directory's listing: its name may hold tabs and line ends, as DVC lets it. */
function dataPathFault(path) {
    if (isPlain(path))
        return undefined;
    if (path === "")
        return "is empty";
    if (path.length > 4096)
        return "is longer than 4096 characters";
    if (hasControl(path.replace(/[\t\n\r]/g, "")))
        return "holds a control character";
    if (/\p{Surrogate}/u.test(path))
        return "is not Unicode: it stands for a name that is not UTF-8";
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
/** A path as messages show it: on one line, and without what a terminal would obey. */
function showPath(path) {
    return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (char) => {
        const known = { "\t": "\\t", "\n": "\\n", "\r": "\\r" }[char];
        return known ?? `\\u{${char.codePointAt(0)?.toString(16)}}`;
    });
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
        if (seen.has(folder))
            return seen.get(folder);
        const found = folderFault(folder);
        seen.set(folder, found);
        return found;
    };
    function folderFault(folder) {
        const parent = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
        const above = parent === "" ? undefined : faultOf(parent);
        if (above !== undefined)
            return above;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        if (!isLink(absolute))
            return undefined;
        try {
            realRoot ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute));
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
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
                throw error;
            return `the folder \`${folder}\` is a symbolic link to nothing`;
        }
    }
    const checkFolder = (folder, repoPath, where) => {
        const outside = faultOf(folder);
        if (outside === undefined)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${showPath(repoPath)}\` cannot be used: ${showPath(outside)}`, {
            where,
            fix: "Replace the link by a real folder, or pin the data at another path.",
        });
    };
    const place = (repoPath, where) => {
        const fault = pathFault(repoPath);
        if (fault !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the path \`${showPath(repoPath)}\` ${fault}`, {
                where,
                fix: "Data may only stand below the repository's root; name it by a relative path with `/` between its parts.",
            });
        }
        const slash = repoPath.lastIndexOf("/");
        if (slash >= 0)
            checkFolder(repoPath.slice(0, slash), repoPath, where);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, repoPath);
    };
    return Object.assign(place, {
        folder: (repoPath, where) => checkFolder(repoPath, repoPath, where),
    });
}
/** The absolute place of a repository path; refuses absolute paths, `..` and symbolic links out of the root. */
async function insideRoot(root, repoPath, where) {
    return pathGuard(root)(repoPath, where);
}
/** `.git` under all the names that some file system takes for it. */
function isGitDir(part) {
    const name = part
        .replace(/\p{Cf}/gu, "")
        .toLowerCase()
        .replace(/[. ]*(:.*)?$/, "");
    return name === ".git" || name === "git~1";
}
/** What most paths are, told without looking at their parts: printable ASCII, and no part that some file system could take for `.git`. */
function isPlain(path) {
    let atStart = true;
    for (let index = 0; index < path.length; index++) {
        const code = path.charCodeAt(index);
        if (code === slashCode) {
            if (atStart)
                return false;
            atStart = true;
            continue;
        }
        if (code < 32 || code > 126 || suspicious.has(code) || (atStart && suspiciousStart.has(code)))
            return false;
        atStart = false;
    }
    return !atStart && path.length <= 4096;
}
const slashCode = 47;
const codes = (text) => new Set([...text].map((char) => char.charCodeAt(0)));
const suspicious = codes("\\:");
const suspiciousStart = codes(".gG");
function hasControl(text) {
    for (let index = 0; index < text.length; index++)
        if (text.charCodeAt(index) < 32)
            return true;
    return false;
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch (error) {
        // A file above it: whoever makes the folder will say so.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOTDIR"))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 83820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ eachAdaptive),
  k: () => (/* binding */ eachLimited)
});

;// CONCATENATED MODULE: ./build/js/lib/throttle.js
/** A round is the rate's measure: so many are done in it, at least. */
const shortestRound = 8;
/** More at once must bring so much more, or it is given up. */
const worthwhile = 1.1;
/** Rounds until a limit that brought nothing is tried again: the line may have changed. */
const patience = 16;
/** Doubles the limit while the rate grows with it, halves it when told to, and from then on grows one by one. */
function openThrottle({ start, max, now }) {
    let limit = Math.max(1, Math.min(start, max));
    let done = 0;
    let since = now();
    /** What was reached with the limit before this one. */
    let before;
    let settled = 0;
    let careful = false;
    let halvedIn = -1;
    let round = 0;
    function next(rate) {
        if (settled > 0 && --settled > 0)
            return;
        if (before !== undefined && before.limit < limit && rate < before.rate * worthwhile) {
            // What came last brought nothing.
            limit = before.limit;
            before = undefined;
            settled = patience;
            return;
        }
        if (limit >= max)
            return;
        before = careful ? undefined : { limit, rate };
        limit = Math.min(max, careful ? limit + 1 : limit * 2);
    }
    return {
        get limit() {
            return limit;
        },
        finished() {
            done++;
            if (done < Math.max(limit, shortestRound))
                return;
            const time = now();
            const rate = done / Math.max(time - since, 0.001);
            done = 0;
            since = time;
            // A round in which the other side complained says nothing about the line.
            if (halvedIn !== round)
                next(rate);
            round++;
        },
        slowDown() {
            // Many that ran at once complain together: that is one complaint.
            if (halvedIn === round)
                return;
            halvedIn = round;
            limit = Math.max(1, Math.floor(limit / 2));
            done = 0;
            since = now();
            before = undefined;
            careful = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/lib/pool.js

/** Runs `body` over all items, at most `limit` at once; the first failure stops new ones and is thrown. */
async function eachLimited(items, limit, body, signal) {
    const iterator = items[Symbol.iterator]();
    let failure;
    const worker = async () => {
        while (failure === undefined) {
            try {
                const next = iterator.next();
                if (next.done === true)
                    return;
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
/** As `eachLimited`, with as many at once as bring more: see throttle.ts. */
function eachAdaptive(items, body, options) {
    const { start = 32, signal } = options;
    const throttle = openThrottle({ start, max: options.max, now: options.now });
    const iterator = items[Symbol.iterator]();
    return new Promise((resolve, reject) => {
        let failure;
        let ended = false;
        let running = 0;
        const fill = () => {
            try {
                while (!ended && failure === undefined && running < throttle.limit) {
                    const next = iterator.next();
                    if (next.done === true)
                        ended = true;
                    else
                        void run(next.value);
                }
            }
            catch (error) {
                failure ??= { error };
            }
            if (running > 0)
                return;
            if (failure !== undefined)
                reject(failure.error);
            else if (ended)
                resolve();
        };
        const run = async (item) => {
            running++;
            try {
                signal?.throwIfAborted();
                await body(item, throttle);
            }
            catch (error) {
                failure ??= { error };
            }
            throttle.finished();
            running--;
            fill();
        };
        fill();
    });
}


/***/ }),

/***/ 17756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lookupPublic),
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);




const inner = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
for (const [net, bits] of [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
]) {
    inner.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
    ["::", 96],
    ["64:ff9b::", 96],
    ["64:ff9b:1::", 48],
    // Has an address of IPv4 within it.
    ["2002::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["ff00::", 8],
]) {
    inner.addSubnet(net, bits, "ipv6");
}
/**
 * Whether all addresses of a host are the public internet's, and none this machine's, its network's or a cloud's metadata
 * service. A name that cannot be resolved counts as public: nothing can be asked of it.
 */
async function isPublicHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, "");
    if (name === "")
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) !== 0)
        return isPublicAddress(name);
    try {
        return (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(name, { all: true })).every(({ address }) => isPublicAddress(address));
    }
    catch {
        return true;
    }
}
/** A `lookup` for connections that fails for what is not public; `allowed` are names that may have any address. */
function lookupPublic(allowed) {
    return (hostname, options, callback) => {
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, found) => {
            const [first] = found ?? [];
            if (error !== null || first === undefined)
                callback(error, "", 0);
            else if (!allowed.includes(hostname) && !found.every(({ address }) => isPublicAddress(address))) {
                callback(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${hostname} is a server of this machine or its network`), "", 0);
            }
            else if (options.all === true)
                callback(null, found);
            else
                callback(null, first.address, first.family);
        });
    };
}
function isPublicAddress(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return isPublicAddress(mapped);
    return !inner.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address) === 6 ? "ipv6" : "ipv4");
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

/** `md5:<hex>`, `md5:<hex>.dir` (a directory in DVC's form), both with `md5-dos2unix` for DVC 2, or `sha256:<hex>`. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
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

;// CONCATENATED MODULE: ./build/js/lib/validate.js




/** Checks a parsed YAML file against a schema; errors name file:line:column, the value and the nearest valid key. */
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
/* unused harmony export parseJson */
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


/***/ }),

/***/ 21847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endpointUrl)
/* harmony export */ });
/** A server as remotes write it, maybe without a scheme, as a URL; undefined where it is no web server's. */
function endpointUrl(said, scheme = "https") {
    // `localhost:9000` alone would be a URL of the scheme `localhost:`.
    const text = /^\w+:\/\//.test(said) ? said : `${scheme}://${said}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : undefined;
}


/***/ }),

/***/ 60871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   N_: () => (/* binding */ TransientError),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   uW: () => (/* binding */ exhausted)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

/** The line or the server failed, not the question: another attempt may do better. */
class TransientError extends Error {
    /** The server asked for fewer requests (503 SlowDown, 429), or let one time out. */
    slowDown;
    /** Milliseconds that the server asked to wait (`Retry-After`). */
    retryAfter;
    /** The object was replaced, or comes only whole: what was read of it until now is of no use to another attempt. */
    startOver;
    constructor(message, options = {}) {
        super(message, "cause" in options ? { cause: options.cause } : {});
        this.name = "TransientError";
        this.slowDown = options.slowDown ?? false;
        this.retryAfter = options.retryAfter;
        this.startOver = options.startOver ?? false;
    }
}
/** Codes of a connection that does not come about. */
const unreachable = ["ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"];
/** Attempts for one request, the first one counted. */
const attempts = 5;
/** A server that asks for more than this is not waited for. */
const longestWait = 60_000;
/** Milliseconds before the next attempt: what the server asked for, else doubled each time, with jitter. */
function backOff(host, error, attempt) {
    const grown = (0.5 + host.random()) * 200 * 2 ** Math.min(attempt, 7);
    return Math.min(longestWait, Math.max(error.retryAfter ?? 0, grown));
}
/** Runs one request until it succeeds, fails for good, or has failed `attempts` times in passing. */
async function retried(host, what, request, failed) {
    for (let attempt = 1;; attempt++) {
        try {
            return await request();
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof TransientError))
                throw error;
            failed?.(error);
            if (attempt === attempts)
                throw exhausted(what, error);
            await host.sleep(backOff(host, error, attempt));
        }
    }
}
/** The last failure in passing, as what the user is told. */
function exhausted(what, error) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${error.message} (tried ${attempts} times)`, {
        fix: "Look whether the server can be reached from here, then run this again: what has arrived stays.",
        cause: error,
    });
}


/***/ }),

/***/ 30484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFileStorage: () => (/* binding */ openFileStorage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);






/** A folder as a storage: a local path or a `file://` URL. */
function openFileStorage(host, url) {
    return below(host, url.startsWith("file://") ? (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(url) : url);
}
function below(host, root) {
    const pathOf = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...key.split("/"));
    return {
        url: root,
        async exists(key) {
            host.signal.throwIfAborted();
            return (await fileStats(pathOf(key))) !== undefined;
        },
        async read(key, { range: asked } = {}) {
            host.signal.throwIfAborted();
            const path = pathOf(key);
            const stats = await fileStats(path);
            if (stats === undefined)
                return undefined;
            const { size } = stats;
            if (asked !== undefined && asked.start >= size)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path} is shorter than what is asked of it`);
            const range = asked === undefined ? undefined : { start: asked.start, end: Math.min(asked.end, size - 1) };
            // Opened before it is handed on: a file that vanishes in between is an absent object, not a late error.
            try {
                const fd = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
                const highWaterMark = Math.min(1 << 20, size + 1);
                return { stream: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { fd, highWaterMark, signal: host.signal, ...range }), size, range };
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT"))
                    return undefined;
                throw readable(error, path);
            }
        },
        async write(key, body) {
            const path = pathOf(key);
            const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
                if ("bytes" in body)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, body.bytes, { flag: "wx" });
                else
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(body.file, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, 0o444);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
                throw readable(error, path);
            }
            return {};
        },
        lists: true,
        list: (prefix) => listBelow(root, prefix),
        at: (prefix) => below(host, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...prefix.split("/").filter((part) => part !== ""))),
        close: async () => { },
    };
}
async function* listBelow(root, prefix) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...prefix.split("/"));
    const waiting = [start];
    for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
        let entries;
        try {
            entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, { withFileTypes: true });
        }
        catch (error) {
            if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
                continue;
            throw readable(error, dir);
        }
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, entry.name);
            if (entry.isDirectory())
                waiting.push(path);
            else if (!entry.name.endsWith(".tmp"))
                yield (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(start, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
        }
    }
}
async function fileStats(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return found.isFile() ? found : undefined;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw readable(error, path);
    }
}
function readable(error, path) {
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "EACCES", "EPERM", "EROFS")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`no permission for ${path} in the remote's folder`, {
            fix: "Give this user the right to read it (and to write, for a push).",
            cause: error,
        });
    }
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOSPC", "EDQUOT")) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the disk is full at ${path}`, { fix: "Free space on the remote's disk.", cause: error });
    }
    return error;
}


/***/ }),

/***/ 39133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   Q6: () => (/* binding */ httpLogin),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _http_redirect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59142);



/** Chooses the credential by DVC's `auth`; one inside of the URL counts as `basic`. Nothing of it is ever shown. */
function httpLogin(host, remote, url, options) {
    const { user, password, custom_auth_header } = remote.options;
    const auth = remote.options["auth"]?.toLowerCase();
    const inUrl = decoded(url.password);
    // What a stranger's URL calls a password goes nowhere, and would hide words of the log.
    if (options.publicOnly !== true) {
        for (const secret of [password, url.password, inUrl])
            if (secret)
                host.log.secret(secret);
    }
    if (options.anonymous === true)
        return { headers: {}, source: "no credential (a fork's job reads anonymously)" };
    const where = { file: remote.origin };
    const of = `of the remote \`${remote.name}\``;
    switch (auth) {
        case undefined:
            if (url.username !== "")
                return basic(host, decoded(url.username), inUrl, `the login in the URL ${of}`);
            if (password !== undefined)
                host.log.warning(`The password ${of} is not sent: it has no \`auth\`.`);
            return { headers: {}, source: "no credential" };
        case "basic":
            (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAsking */ .Kz)(remote, "password", "");
            if (user === undefined || password === undefined)
                throw incomplete(remote, "basic", "user");
            return basic(host, user, password, `user and password ${of}`);
        case "custom":
            (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAsking */ .Kz)(remote, "password", "");
            if (custom_auth_header === undefined || password === undefined) {
                throw incomplete(remote, "custom", "custom_auth_header");
            }
            // A header that follows a redirect to another server is none for a credential.
            if (!/^[\w!#$%&'*+.^`|~-]+$/.test(custom_auth_header) ||
                _http_redirect_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I.includes(custom_auth_header.toLowerCase()) ||
                /[^\t\x20-\x7e\x80-\xff]/.test(password)) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`custom_auth_header and password ${of} are no header for a credential`, {
                    where,
                    fix: "A header's name is letters, digits and dashes, such as Authorization; its value is one line.",
                });
            }
            return { headers: { [custom_auth_header]: password }, source: `${custom_auth_header} with password ${of}` };
        case "digest":
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the remote \`${remote.name}\` has \`auth = digest\`, which modelgate does not speak`, {
                where,
                fix: "Use `auth = basic` over https, or `auth = custom` with a token.",
            });
        default:
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`auth\` ${of} is \`${auth}\``, { where, fix: "Write basic or custom." });
    }
}
/** What proves a name and a password to a server, and is hidden like the password itself. */
function basic(host, user, password, source) {
    return { headers: basicHeader(host, user, password), source };
}
/** The same as a header alone. */
function basicHeader(host, user, password) {
    const text = Buffer.from(`${user}:${password}`).toString("base64");
    for (const secret of [password, text])
        if (secret !== "")
            host.log.secret(secret);
    return { authorization: `Basic ${text}` };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function incomplete(remote, auth, other) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`auth = ${auth}\` of the remote \`${remote.name}\` needs both ${other} and password`, {
        where: { file: remote.origin },
        fix: "Give both, in .dvc/config.local and never in .dvc/config.",
    });
}


/***/ }),

/***/ 29296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   S$: () => (/* binding */ openHttpClient),
/* harmony export */   fO: () => (/* binding */ transientStatus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _lib_public_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17756);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60871);
/* harmony import */ var _http_faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3114);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5683);
/* harmony import */ var _http_public_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57342);
/* harmony import */ var _http_redirect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91643);










const redirected = [301, 302, 303, 307, 308];
const mostRedirects = 5;
/** A client whose every request ends with the host's signal. */
function openHttpClient(host, options) {
    const { connectTimeout = 15_000, readTimeout = 60_000, maxSockets = 64, ca, rejectUnauthorized } = options;
    const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .proxyEnv */ .c)(host);
    const own = (0,_http_public_js__WEBPACK_IMPORTED_MODULE_7__/* .publicConnections */ .d)(options.publicOnly, proxy);
    const agentOptions = { keepAlive: true, maxSockets, scheduling: "lifo", ...proxy, ...own };
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(agentOptions);
    const secure = new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
        ...agentOptions,
        ...(ca === undefined ? {} : { ca }),
        ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
    });
    const live = new Set();
    const abort = () => {
        for (const one of live)
            one.destroy(host.signal.reason);
    };
    host.signal.addEventListener("abort", abort);
    function once(url, request) {
        return new Promise((resolve, reject) => {
            host.signal.throwIfAborted();
            const { method, headers = {}, body } = request;
            const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size;
            const sent = (url.protocol === "https:" ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_2__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_1__, 2)))).request(url, {
                method,
                agent: url.protocol === "https:" ? secure : plain,
                headers: size === undefined ? headers : { ...headers, "content-length": `${size}` },
            });
            live.add(sent);
            sent.on("close", () => live.delete(sent));
            sent.on("error", (error) => {
                if (host.signal.aborted)
                    reject(host.signal.reason);
                else if (sent.reusedSocket && wasClosed(error) && ["GET", "HEAD"].includes(method)) {
                    // The server had closed the idle connection before it saw the request: that says nothing about the line.
                    once(url, request).then(resolve, reject);
                }
                else
                    reject((0,_http_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .lineFault */ .fD)(error, url.origin));
            });
            limitConnecting(sent, url, connectTimeout);
            sent.setTimeout(readTimeout, () => sent.destroy((0,_http_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .silence */ .ao)(url.origin, readTimeout)));
            sent.on("response", (stream) => {
                // Whoever reads the answer is told why it ends: a request that is destroyed says "aborted" alone.
                live.delete(sent);
                live.add(stream.on("close", () => live.delete(stream)));
                (0,_http_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .stalled */ .O0)(sent, stream, url.origin, readTimeout);
                resolve({ status: stream.statusCode ?? 0, headers: stream.headers, stream, url: url.href });
            });
            if (body === undefined || body instanceof Uint8Array)
                sent.end(body);
            else
                sendFile(sent, body);
        });
    }
    return {
        async send(request) {
            let url = new URL(request.url);
            let current = request;
            for (let count = 0;; count++) {
                if (options.publicOnly === true && !(await (0,_lib_public_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublicHost */ .s)(url.hostname)))
                    throw innerHost(url);
                const answer = await once(url, current);
                const { location } = answer.headers;
                if (location === undefined || !redirected.includes(answer.status) || count === mostRedirects)
                    return answer;
                const next = (0,_http_redirect_js__WEBPACK_IMPORTED_MODULE_9__/* .follow */ .e)(current, url, location, answer.status);
                if (next === undefined)
                    return answer;
                answer.stream.resume();
                url = next.url;
                current = next.request;
            }
        },
        async text(answer, maxBytes = 1 << 20) {
            const chunks = [];
            let bytes = 0;
            try {
                for await (const chunk of answer.stream) {
                    chunks.push(chunk);
                    bytes += chunk.length;
                    if (bytes > maxBytes)
                        throw tooLong(answer.url, maxBytes);
                }
            }
            catch (error) {
                host.signal.throwIfAborted();
                throw (0,_http_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .lineFault */ .fD)(error, new URL(answer.url).origin);
            }
            return Buffer.concat(chunks).toString("utf8");
        },
        close() {
            host.signal.removeEventListener("abort", abort);
            plain.destroy();
            secure.destroy();
        },
    };
}
/** Whether an answer asks for another attempt, as the error to throw; `doing` begins its message. */
function transientStatus(answer, doing) {
    const { status, headers } = answer;
    if (![408, 429, 500, 502, 503, 504].includes(status))
        return undefined;
    return new _faults_js__WEBPACK_IMPORTED_MODULE_5__/* .TransientError */ .N_(`${doing}: the server failed (${status})`, {
        slowDown: status === 408 || status === 429 || status === 503 || status === 504,
        retryAfter: retryAfter(headers),
    });
}
/** Milliseconds that an answer asks to wait: seconds or a date, which is held against the answer's own clock. */
function retryAfter(headers) {
    const said = headers["retry-after"]?.trim();
    if (said === undefined || said === "")
        return undefined;
    if (/^\d{1,9}$/.test(said))
        return Number(said) * 1000;
    const wait = Date.parse(said) - (headers.date === undefined ? Date.now() : Date.parse(headers.date));
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
function limitConnecting(sent, url, milliseconds) {
    sent.once("socket", (socket) => {
        if (!socket.connecting)
            return;
        const timer = setTimeout(() => {
            sent.destroy(new _faults_js__WEBPACK_IMPORTED_MODULE_5__/* .TransientError */ .N_(`${url.origin} cannot be reached within ${milliseconds / 1000} s`, { slowDown: true }));
        }, milliseconds);
        const done = () => clearTimeout(timer);
        socket.once(url.protocol === "https:" ? "secureConnect" : "connect", done).once("close", done);
    });
}
function sendFile(sent, body) {
    const { file, start = 0, size } = body;
    if (size === 0) {
        sent.end();
        return;
    }
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start, end: body.end ?? start + size - 1, highWaterMark: 1 << 18 });
    stream.on("error", (error) => sent.destroy(error));
    sent.on("close", () => stream.destroy());
    stream.pipe(sent);
}
function wasClosed(error) {
    return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}
function tooLong(href, maxBytes) {
    // What follows the path may be a signature.
    const { origin, pathname } = new URL(href);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${origin}${pathname} answered with more than ${maxBytes} bytes`);
}
function innerHost(url) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${url.origin} is a server of this machine or its network, to which a public one must not lead`);
}


/***/ }),

/***/ 3114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ stalled),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   fD: () => (/* binding */ lineFault)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60871);


const cut = ["ECONNRESET", "EPIPE", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE", "ERR_HTTP_CONTENT_LENGTH_MISMATCH"];
const insecure = /^(EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;
/** What a broken line is to the user: a `TransientError`, or a `UserError` where it cannot be secure; others stay. */
function lineFault(error, origin) {
    if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
        return error;
    const { code } = error;
    if (_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB.includes(code)) {
        return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`${origin} cannot be reached (${code})`, {
            slowDown: code === "ETIMEDOUT",
            cause: error,
        });
    }
    if (cut.includes(code))
        return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`the connection was cut (${code})`, { cause: error });
    if (code.startsWith("HPE_")) {
        return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`${origin} gives no answer in HTTP (${code})`, { cause: error });
    }
    if (!insecure.test(code))
        return error;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no secure connection to ${origin} comes about (${code})`, {
        fix: "Set ssl_verify to the file of the server's own CA; a server without TLS has a URL with http://.",
        cause: error,
    });
}
/** Nothing was heard for so many milliseconds. */
function silence(origin, milliseconds) {
    return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`${origin} was silent for ${milliseconds / 1000} s`, { slowDown: true });
}
/** Ends an answer that stalls; one that its reader lets wait does not. */
function stalled(sent, stream, origin, milliseconds) {
    sent.removeAllListeners("timeout");
    sent.on("timeout", () => {
        if (stream.readableLength > 0)
            stream.socket.setTimeout(milliseconds);
        else
            stream.destroy(silence(origin, milliseconds));
    });
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ proxyEnv)
/* harmony export */ });
/* unused harmony export knowsProxies */
const names = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy"];
/** What an agent of Node needs to take the proxies that the environment names; nothing where it names none. */
function proxyEnv(host) {
    const said = names.flatMap((name) => (host.env[name] ? [[name, host.env[name]]] : []));
    if (!said.some(([name]) => !/^no_proxy$/i.test(name)))
        return {};
    if (!knowsProxies(process.versions.node)) {
        host.log.warning(`Node ${process.versions.node} takes no proxy from HTTPS_PROXY: use Node 24.5 or later`);
        return {};
    }
    return { proxyEnv: Object.fromEntries(said) };
}
/** Node's own agents have known proxies since 24.5, and since 22.21 in the older line. */
function knowsProxies(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}


/***/ }),

/***/ 57342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publicConnections)
/* harmony export */ });
/* harmony import */ var _lib_public_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17756);

/**
 * What an agent needs to connect to public addresses alone. The address itself is looked at, since a name may have another
 * one by the time of the connection than when it was checked. A proxy that the environment names stays allowed.
 */
function publicConnections(publicOnly, { proxyEnv = {} }) {
    if (publicOnly !== true)
        return {};
    const proxies = Object.values(proxyEnv).flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
    return { lookup: (0,_lib_public_address_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupPublic */ .k)(proxies) };
}


/***/ }),

/***/ 91643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/** All that may go to an origin that nobody named: it tells what is asked and not who asks. */
const harmless = ["accept", "accept-encoding", "range", "if-match", "if-none-match", "user-agent"];
/** The request that a redirect leads to; undefined where it must not be followed. */
function follow(request, from, location, status) {
    const allowed = request.redirects ?? "same-origin";
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (allowed === "none" || url === undefined || !/^https?:$/.test(url.protocol))
        return undefined;
    const { method, headers = {}, body, redirects } = request;
    const turns = status === 303 ? method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
    const next = {
        method: turns ? "GET" : method,
        url,
        ...(redirects === undefined ? {} : { redirects }),
        ...(turns || body === undefined ? {} : { body }),
    };
    if (url.origin === from.origin)
        return { url, request: { ...next, headers } };
    const downgraded = from.protocol === "https:" && url.protocol === "http:";
    if (allowed === "same-origin" || downgraded || url.username !== "")
        return undefined;
    const kept = Object.entries(headers).filter(([name]) => harmless.includes(name.toLowerCase()));
    return { url, request: { ...next, headers: Object.fromEntries(kept) } };
}


/***/ }),

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   fZ: () => (/* binding */ anonymously),
/* harmony export */   hF: () => (/* binding */ isQuota),
/* harmony export */   v6: () => (/* binding */ messageIn),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60871);



/** The error behind a status of a server or of one of its answers about an object. */
function refusal({ doing, status, said, as }) {
    const words = said === "" ? `it answered ${status}` : `${said} (${status})`;
    if (status === 402 || status === 507 || status === 509 || isQuota(said)) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing}: the repository exceeds its quota of Git LFS: ${words}`, {
            fix: "Raise the quota or wait until it is renewed; objects that are kept between jobs are not fetched again.",
        });
    }
    if (status === 401 || status === 403) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing}: the server refuses ${as}: ${words}`, {
            fix: as === anonymously
                ? "Give a token of the server's own: actions/checkout leaves one, and so does a credential helper of Git."
                : "Look whether this credential may read the repository (and write to it, for a push).",
        });
    }
    if (status === 413) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing}: it is larger than the server takes: ${words}`, {
            fix: "Raise the server's limit, or keep this file elsewhere.",
        });
    }
    if ([408, 429, 500, 502, 503, 504].includes(status)) {
        return new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .TransientError */ .N_(`${doing}: ${words}`, { slowDown: status === 429 || status === 503 });
    }
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing}: ${words}`);
}
/** Whether a server's words are about what a repository may use up. */
function isQuota(said) {
    return /\bquota\b|bandwidth/i.test(said);
}
/** How a request without a credential is called. */
const anonymously = "a request without a credential";
/** The message in a server's answer, on one line and without anything that could be taken for more than words. */
function messageIn(body) {
    let said;
    try {
        said = JSON.parse(body)?.message;
    }
    catch {
        return "";
    }
    return typeof said === "string" ? wordsOf(said) : "";
}
/** Foreign words on one line. */
function wordsOf(said) {
    const line = (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrls */ .sK)(said)
        .replace(/\p{Cc}+/gu, " ")
        .trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
/** An address for people: signatures stand behind its question mark. */
function placeOf(href) {
    if (!URL.canParse(href))
        return "an address that is none";
    const { origin, pathname } = new URL(href);
    return `${origin}${pathname.length > 80 ? `${pathname.slice(0, 80)}…` : pathname}`;
}


/***/ }),

/***/ 61614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ lfsKey),
  lj: () => (/* binding */ lfsObject),
  lT: () => (/* binding */ openLfsServer)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
// EXTERNAL MODULE: ./build/js/storage/http-client.js
var http_client = __webpack_require__(29296);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/js/lib/json.js
var json = __webpack_require__(59906);
;// CONCATENATED MODULE: ./build/js/storage/lfs-batch.js



const Action = schemas/* object */.Ikc({
    href: schemas/* string */.YjP().max(16_384),
    header: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    expires_in: schemas/* number */.aig().nullish(),
    expires_at: schemas/* string */.YjP().nullish(),
});
const Reply = schemas/* object */.Ikc({
    transfer: schemas/* string */.YjP().nullish(),
    hash_algo: schemas/* string */.YjP().nullish(),
    objects: schemas/* array */.YOg(schemas/* object */.Ikc({
        oid: schemas/* string */.YjP(),
        size: schemas/* number */.aig().nullish(),
        authenticated: schemas/* boolean */.zMY().nullish(),
        actions: schemas/* object */.Ikc({ download: Action.nullish(), upload: Action.nullish(), verify: Action.nullish() }).nullish(),
        error: schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP().catch("") }).nullish(),
    })),
});
/** Reads a server's answer, whatever it holds, as the specification describes it. */
function readBatch(text, server, now) {
    const parsed = Reply.safeParse((0,json/* jsonOf */.o)(text));
    if (!parsed.success) {
        throw new errors/* UserError */.yo(`${server} did not answer as a Git LFS server`, {
            fix: "Look whether `lfs.url` names the server: git lfs env.",
        });
    }
    const { transfer, hash_algo: algorithm, objects } = parsed.data;
    if (transfer != null && transfer !== "basic")
        throw unsupported(server, `the transfer \`${transfer}\``);
    if (algorithm != null && algorithm !== "sha256")
        throw unsupported(server, `the hash \`${algorithm}\``);
    const found = new Map();
    for (const { oid, authenticated, actions, error } of objects) {
        const given = Object.entries(actions ?? {}).flatMap(([name, action]) => (action == null ? [] : [{ name, action }]));
        found.set(oid, {
            authenticated: authenticated ?? false,
            actions: Object.fromEntries(given.map(({ name, action: { href, header } }) => [name, { href, headers: header ?? {} }])),
            ...(error == null ? {} : { error }),
            until: Math.min(...given.map(({ action }) => endOf(action, now))),
        });
    }
    return found;
}
function endOf(action, now) {
    if (action.expires_in != null && action.expires_in !== 0)
        return now + action.expires_in * 1000;
    const at = Date.parse(action.expires_at ?? "");
    // Some servers write the first year where they mean never.
    return Number.isNaN(at) || at < 0 ? Number.POSITIVE_INFINITY : at;
}
function unsupported(server, what) {
    return new errors/* UserError */.yo(`${server} asks for ${what}, which modelgate does not know`, {
        fix: "Let the server offer `basic` transfers of sha256 objects.",
    });
}

;// CONCATENATED MODULE: ./build/js/storage/lfs-gather.js
/** Objects in one request: what the servers in use take. */
const most = 100;
/** Answers kept for those who have not asked yet. */
const kept = 2000;
/** A link that ends within this many milliseconds is asked for anew. */
const margin = 10_000;
/** `post` sends one request about up to 100 objects; `now` is in milliseconds. */
function gather(post, now) {
    const known = new Map();
    const waiting = new Map();
    /** On their way to the server; those nobody has asked for yet too. */
    const under = new Map();
    const expected = new Map();
    let scheduled = false;
    /** All that was asked in this turn of the loop goes out together. */
    const schedule = () => {
        if (scheduled)
            return;
        scheduled = true;
        setImmediate(() => {
            scheduled = false;
            while (waiting.size > 0)
                void send(nextBatch());
        });
    };
    function nextBatch() {
        const batch = [...waiting.values()].slice(0, most);
        for (const { object } of batch)
            waiting.delete(object.oid);
        for (const object of expected.values()) {
            if (batch.length === most)
                break;
            expected.delete(object.oid);
            if (!known.has(object.oid) && !under.has(object.oid))
                batch.push(waitFor(object));
        }
        return batch;
    }
    async function send(batch) {
        for (const { object, answer } of batch) {
            under.set(object.oid, answer);
            // Nobody may be waiting for what was only expected.
            answer.catch(() => { });
        }
        try {
            const answers = await post(batch.map(({ object }) => object));
            for (const { object, resolve } of batch) {
                const answer = answers.get(object.oid) ?? silent;
                known.set(object.oid, answer);
                resolve(answer);
            }
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
        for (const { object } of batch)
            under.delete(object.oid);
        for (const oid of known.keys()) {
            if (known.size <= kept)
                break;
            known.delete(oid);
        }
    }
    return {
        ask(object) {
            expected.delete(object.oid);
            const answer = known.get(object.oid);
            if (answer !== undefined && answer.until - margin > now())
                return Promise.resolve(answer);
            known.delete(object.oid);
            const asked = under.get(object.oid) ?? waiting.get(object.oid)?.answer;
            if (asked !== undefined)
                return asked;
            const one = waitFor(object);
            waiting.set(object.oid, one);
            schedule();
            return one.answer;
        },
        expect(objects) {
            for (const object of objects)
                expected.set(object.oid, object);
        },
        forget(oid) {
            known.delete(oid);
        },
    };
}
/** A server that leaves an object out says nothing of it: neither that it is there nor that it is not. */
const silent = {
    authenticated: false,
    actions: {},
    error: { code: 0, message: "the server left it out of its answer" },
    until: 0,
};
function waitFor(object) {
    let resolve = () => { };
    let reject = () => { };
    const answer = new Promise((done, failed) => {
        resolve = done;
        reject = failed;
    });
    return { object, answer, resolve, reject };
}

// EXTERNAL MODULE: ./build/js/storage/lfs-words.js
var lfs_words = __webpack_require__(56183);
;// CONCATENATED MODULE: ./build/js/storage/lfs-transfer.js




/** A link that the server gave is refused: it may have ended meanwhile. */
class LinkRefused extends faults/* TransientError */.N_ {
}
/** Reads an object, or the part of it that is asked for; undefined where there is none. */
async function download(transfer, range) {
    const action = actionOf(transfer, "download");
    const { client, doing } = transfer;
    const headers = {
        ...headersFor(transfer, action),
        "accept-encoding": "identity",
        ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` }),
    };
    const answer = await client.send({ method: "GET", url: action.href, headers, redirects: "any-without-credentials" });
    const { status, stream } = answer;
    if (status === 404) {
        stream.resume();
        return undefined;
    }
    if (status === 416 && range !== undefined) {
        // Like Git LFS: a server that refuses the part is asked for the whole.
        stream.resume();
        return download(transfer, undefined);
    }
    if (status === 206 && range !== undefined)
        return { stream, ...partOf(answer, range, doing) };
    if (status === 200)
        return { stream: stream, ...sizeOf(answer) };
    throw await refused(transfer, answer, action);
}
/** Sends an object, and tells the server so where it wants to be told. */
async function upload(transfer, object, body) {
    const { client, answer: given } = transfer;
    const action = actionOf(transfer, "upload");
    const headers = headersFor(transfer, action);
    const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
    const answer = await client.send({
        method: "PUT",
        url: action.href,
        headers: { ...(hasType ? {} : { "content-type": "application/octet-stream" }), ...headers },
        body: "bytes" in body ? body.bytes : body,
        redirects: "any-without-credentials",
    });
    if (answer.status < 200 || answer.status > 299)
        throw await refused(transfer, answer, action);
    answer.stream.resume();
    if (given.actions.verify === undefined)
        return;
    const verify = actionOf(transfer, "verify");
    const verified = await client.send({
        method: "POST",
        url: verify.href,
        headers: { ...mediaType, ...headersFor(transfer, verify) },
        body: Buffer.from(JSON.stringify(object)),
        redirects: "same-origin",
    });
    if (verified.status < 200 || verified.status > 299)
        throw await refused(transfer, verified, verify);
    verified.stream.resume();
}
/** What the LFS API speaks. */
const mediaType = { accept: "application/vnd.git-lfs+json", "content-type": "application/vnd.git-lfs+json" };
function actionOf({ answer, doing }, name) {
    const action = answer.actions[name];
    if (action === undefined)
        throw new errors/* UserError */.yo(`${doing}: the server gave no link for it`);
    if (!URL.canParse(action.href) || !/^https?:$/.test(new URL(action.href).protocol)) {
        throw new errors/* UserError */.yo(`${doing}: the server's link is no http address`);
    }
    return action;
}
/** A link's own headers; ours only where it has none and leads to the very server that knows us. */
function headersFor({ answer, server }, action) {
    const own = {};
    for (const [name, value] of Object.entries(action.headers)) {
        // How the bytes are framed is the client's own business.
        if (!/^(content-length|transfer-encoding|host|connection)$/i.test(name))
            own[name] = value;
    }
    const carries = Object.keys(own).some((name) => name.toLowerCase() === "authorization");
    const url = new URL(action.href);
    if (answer.authenticated || carries || url.search !== "" || url.origin !== new URL(server.url).origin)
        return own;
    return { ...server.headers, ...own };
}
async function refused(transfer, answer, action) {
    const { client, doing } = transfer;
    const passing = (0,http_client/* transientStatus */.fO)(answer, doing);
    if (passing !== undefined) {
        answer.stream.resume();
        return passing;
    }
    const { status } = answer;
    const said = (0,lfs_words/* messageIn */.v6)(await client.text(answer));
    const error = (0,lfs_words/* refusal */.x5)({ doing, status, said, as: `its own link to ${(0,lfs_words/* placeOf */.$t)(action.href)}` });
    if (status === 400 || status === 401 || status === 403)
        return new LinkRefused(error.message, { cause: error });
    return error;
}
function sizeOf({ headers }) {
    const length = headers["content-length"];
    return length === undefined ? {} : { size: Number(length) };
}
function partOf({ headers }, asked, doing) {
    const [, start, end, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
    if (Number(start) !== asked.start || end === undefined) {
        throw new faults/* TransientError */.N_(`${doing}: the server sent another part than the one that was asked for`);
    }
    const range = { start: asked.start, end: Number(end) };
    return size === undefined || size === "*" ? { range } : { range, size: Number(size) };
}

;// CONCATENATED MODULE: ./build/js/storage/lfs.js








/** The key of an object. */
function lfsKey({ oid, size }) {
    return `${oid}/${size}`;
}
function lfsObject(key) {
    const [, oid, size] = /^([0-9a-f]{64})\/(\d+)$/.exec(key) ?? [];
    if (oid === undefined || size === undefined)
        throw new TypeError(`not a key of a Git LFS object: ${key}`);
    return { oid, size: Number(size) };
}
/** SHA-256 of no bytes: Git LFS keeps no object of it. */
const emptyOid = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** An answer about 100 objects, each with its links and headers. */
const largestAnswer = 8 << 20;
/** Opens a server by its batch API; `url` is for people. */
function openLfsServer(host, url, access, ref) {
    const client = (0,http_client/* openHttpClient */.S$)(host, {});
    const now = () => host.now().getTime();
    const servers = new Map();
    const gatherers = {
        download: gather((objects) => batch("download", objects), now),
        upload: gather((objects) => batch("upload", objects), now),
    };
    /** Answers whose link was refused: another one for the same object must do. */
    const refused = new Map();
    async function batch(operation, objects) {
        const known = servers.get(operation);
        const first = known ?? (await access(operation));
        if (first === undefined)
            throw new errors/* UserError */.yo("there is no Git LFS server");
        let server = first;
        let complaint;
        for (let answer = await post(client, server, operation, objects, ref);;) {
            const doing = `cannot ask ${(0,lfs_words/* placeOf */.$t)(server.url)} for Git LFS objects`;
            if (answer.status === 200) {
                servers.set(operation, server);
                return readBatch(await client.text(answer, largestAnswer), (0,lfs_words/* placeOf */.$t)(server.url), now());
            }
            const passing = (0,http_client/* transientStatus */.fO)(answer, doing);
            if (passing !== undefined) {
                answer.stream.resume();
                throw passing;
            }
            const { status } = answer;
            const said = (0,lfs_words/* messageIn */.v6)(await client.text(answer, largestAnswer));
            if (status === 404 && /\bobjects?\b/i.test(said))
                return noneOf(objects);
            const refused = batchRefusal(doing, status, said, server);
            // The best credential's refusal says most: what is tried after it is worth less.
            complaint = complaint === undefined || server.headers["authorization"] !== undefined ? refused : complaint;
            // Some servers hide what one may not see. What was taken until now may have expired: whoever gave it is asked anew.
            const passed = server === known ? undefined : server;
            const other = [401, 403, 404].includes(status) && !(0,lfs_words/* isQuota */.hF)(said) ? await access(operation, passed) : undefined;
            if (other === undefined)
                throw complaint;
            server = other;
            answer = await post(client, server, operation, objects, ref);
        }
    }
    /** A link may end between the question and its use: the next attempt asks anew, and a second link that fails is the last. */
    async function withLink(operation, object, given, body) {
        const server = servers.get(operation);
        if (server === undefined)
            throw new TypeError("an answer of a server that was never asked");
        const mark = `${operation} ${object.oid}`;
        const doing = `cannot ${operation} the Git LFS object ${object.oid.slice(0, 12)}`;
        try {
            const result = await body({ client, answer: given, server, doing });
            refused.delete(mark);
            return result;
        }
        catch (error) {
            if (!(error instanceof LinkRefused))
                throw error;
            gatherers[operation].forget(object.oid);
            const before = refused.get(mark);
            refused.set(mark, given);
            throw before === undefined || before === given ? error : error.cause;
        }
    }
    return {
        url,
        async exists(key) {
            const object = lfsObject(key);
            if (object.oid === emptyOid)
                return true;
            const { error } = await gatherers.download.ask(object);
            if (error === undefined)
                return true;
            gatherers.download.forget(object.oid);
            if (error.code === 404 || error.code === 410)
                return false;
            throw objectError(error, "download", object, servers.get("download"));
        },
        async read(key, options = {}) {
            const object = lfsObject(key);
            if (object.oid === emptyOid)
                return { stream: external_node_stream_.Readable.from([]), size: 0 };
            const answer = await gatherers.download.ask(object);
            const { error } = answer;
            if (error !== undefined) {
                gatherers.download.forget(object.oid);
                if (error.code === 404)
                    return undefined;
                throw objectError(error, "download", object, servers.get("download"));
            }
            return withLink("download", object, answer, (transfer) => download(transfer, options.range));
        },
        async write(key, body) {
            const object = lfsObject(key);
            const answer = await gatherers.upload.ask(object);
            gatherers.upload.forget(object.oid);
            if (answer.error !== undefined)
                throw objectError(answer.error, "upload", object, servers.get("upload"));
            if (answer.actions.upload === undefined)
                return {};
            await withLink("upload", object, answer, (transfer) => upload(transfer, object, body));
            gatherers.download.forget(object.oid);
            return {};
        },
        lists: false,
        // Git LFS itself asks for 8 at once, of servers that also serve everybody else.
        parallel: 32,
        list: () => {
            throw new errors/* UserError */.yo(`${url} keeps no listing of its objects`);
        },
        at: () => {
            throw new TypeError("a Git LFS server has no folders");
        },
        async close() {
            client.close();
        },
        expect(operation, keys) {
            gatherers[operation].expect([...keys].map(lfsObject));
        },
    };
}
function post(client, server, operation, objects, ref) {
    const question = {
        operation,
        transfers: ["basic"],
        ...(ref === undefined ? {} : { ref: { name: ref } }),
        objects: objects.map(({ oid, size }) => ({ oid, size })),
        hash_algo: "sha256",
    };
    return client.send({
        method: "POST",
        url: batchUrl(server.url),
        headers: { ...mediaType, ...server.headers },
        body: Buffer.from(JSON.stringify(question)),
    });
}
/** A server's URL may end in a question of its own. */
function batchUrl(url) {
    const parsed = new URL(url);
    parsed.pathname = `${parsed.pathname.replace(/\/+$/, "")}/objects/batch`;
    return parsed;
}
/** giftless has no answer about single objects where it has none of those that it was asked for. */
function noneOf(objects) {
    const absent = { authenticated: false, actions: {}, error: { code: 404, message: "" }, until: 0 };
    return new Map(objects.map(({ oid }) => [oid, absent]));
}
function batchRefusal(doing, status, said, { as }) {
    if (status === 404) {
        return new errors/* UserError */.yo(`${doing}: there is no Git LFS server, or it does not show the repository to ${as} (404)`, {
            fix: "Look whether `lfs.url` (or the Git remote) names it, and whether the credential may read it.",
        });
    }
    if (status >= 300 && status < 400) {
        return new errors/* UserError */.yo(`${doing}: it sends the question on to another server (${status}), which nobody here named`, {
            fix: "Name that server: git config lfs.url URL",
        });
    }
    return (0,lfs_words/* refusal */.x5)({ doing, status, said, as });
}
function objectError({ code, message }, operation, { oid }, server) {
    const doing = `cannot ${operation} the Git LFS object ${oid}`;
    const said = (0,lfs_words/* wordsOf */.Z9)(message);
    if (code === 0)
        return new faults/* TransientError */.N_(`${doing}: ${said}`);
    if (code === 410)
        return new errors/* UserError */.yo(`${doing}: its owner has removed it: ${said} (410)`);
    return (0,lfs_words/* refusal */.x5)({ doing, status: code, said, as: server?.as ?? "the request" });
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bareEtag),
/* harmony export */   t: () => (/* binding */ lookAt)
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


/***/ }),

/***/ 59142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ refuseAsking),
/* harmony export */   RB: () => (/* binding */ tlsOption),
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   kY: () => (/* binding */ flagOption),
/* harmony export */   pL: () => (/* binding */ secondsOption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** An option that is true or false; a `UserError` where it is neither. */
function flagOption(remote, name, otherwise) {
    const text = remote.options[name];
    if (text === undefined)
        return otherwise;
    const value = text.toLowerCase();
    if (value === "true" || value === "false")
        return value === "true";
    throw wrong(remote, name, text, "true or false");
}
/** An option in seconds, as milliseconds; 0 is no limit to DVC, and undefined here. */
function secondsOption(remote, name) {
    const text = remote.options[name];
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value) || value < 0)
        throw wrong(remote, name, text, "seconds");
    return value === 0 ? undefined : value * 1000;
}
/** A whole number between two bounds, both counted in. */
function numberOption(remote, name, least, most) {
    const text = remote.options[name];
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most)
        return value;
    throw wrong(remote, name, text, `a whole number from ${least} to ${most}`);
}
/** Whose certificates `ssl_verify` trusts: everybody's, nobody's in particular, or those of a file. */
async function tlsOption(remote) {
    const text = remote.options["ssl_verify"];
    if (text === undefined || text.toLowerCase() === "true")
        return {};
    if (text.toLowerCase() === "false")
        return { rejectUnauthorized: false };
    try {
        return { ca: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(text) };
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`ssl_verify\` of the remote \`${remote.name}\` names ${text}, which cannot be read`, {
            where: { file: remote.origin },
            fix: "Name the file with the certificate of the server's CA, or write true or false.",
            cause,
        });
    }
}
/** DVC would ask at the terminal; where a job runs nobody answers. */
function refuseAsking(remote, name, instead) {
    if (!flagOption(remote, `ask_${name}`, false) || remote.options[name] !== undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the remote \`${remote.name}\` has \`ask_${name} = true\`, and modelgate asks nobody`, {
        where: { file: remote.origin },
        fix: `Put ${name} in .dvc/config.local${instead}.`,
    });
}
function wrong(remote, name, text, expected) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${name}\` of the remote \`${remote.name}\` is \`${text}\`: expected ${expected}`, {
        where: { file: remote.origin },
    });
}


/***/ }),

/***/ 65529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ querySecrets),
/* harmony export */   n: () => (/* binding */ headerSecrets)
/* harmony export */ });
/** Shorter ones are no secrets, and a mask over `true` or `fail` would hide what a job says. */
const shortest = 8;
const parameters = /^(sig|signature|token|access[-_]?token|private[-_]?token|security-?token|auth|api[-_]?key|password|secret|x-(amz|goog|oss)-(signature|security-token))$/i;
const headerNames = /authorization|cookie|token|secret|signature|password|api-?key/i;
/** What a URL's query holds of signatures and tokens; its other values are no secrets. */
function querySecrets(url) {
    return [...url.searchParams].flatMap(([name, value]) => (parameters.test(name) ? long(value) : []));
}
/** What headers hold of credentials. */
function headerSecrets(headers) {
    return Object.entries(headers).flatMap(([name, value]) => (headerNames.test(name) ? long(value) : []));
}
const long = (value) => (value.length >= shortest ? [value] : []);


/***/ })

};

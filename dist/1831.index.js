export const id = 1831;
export const ids = [1831];
export const modules = {

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
    if (!stats.isFile()) {
        // To open a pipe would wait for whoever writes into it, for ever.
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(absPath)} is neither a file nor a folder`, {
            fix: "Pipes, sockets and devices have no content to keep: write a file, or take the path out of dvc.yaml.",
        });
    }
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
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOTDIR", "ELOOP"))
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
        return { digest, bytes, files: 1, executable: (stats.mode & 73n) !== 0n, manifest };
    }
    const found = await (0,_list_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .listTree */ .n)(absPath);
    const entries = await hashListed(host, absPath, found, index, algorithm);
    const { digest } = (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_3__/* .dirObject */ .Fp)(entries, algorithm);
    const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
    return { digest, bytes, files: entries.length, executable: false, manifest: manifestOf(digest, entries) };
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

/***/ 6963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lfsPinsOf)
/* harmony export */ });
/* harmony import */ var _sources_lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92245);

const pinsOf = new WeakMap();
/** Git LFS's pins, read once for a context. */
function lfsPinsOf(ctx) {
    const known = pinsOf.get(ctx) ?? (0,_sources_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .findLfsPins */ .N)(ctx.host, ctx.root);
    pinsOf.set(ctx, known);
    return known;
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

/***/ 52103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   RV: () => (/* binding */ ofPin),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   h1: () => (/* binding */ openContents),
/* harmony export */   k$: () => (/* binding */ lockItemOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50111);
/* harmony import */ var _data_dir_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18958);
/* harmony import */ var _data_file_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40821);
/* harmony import */ var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36192);
/* harmony import */ var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56273);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39590);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28551);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51303);









/**
 * Opens the workspace's contents; `pins` is read at each question, and may change as stages run, `paths` are its keys.
 * `elsewhere` is asked for what stands in no file system.
 */
function openContents(ctx, pins, paths, elsewhere) {
    const seen = new Map();
    const read = new Map();
    const asked = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIndex */ .A)();
    const pinned = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIndex */ .A)(paths);
    const where = (path) => (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOnDisk */ .sV)(ctx.root, path, { file: path });
    async function hash(path) {
        const absolute = path === "." ? ctx.root : await where(path);
        const found = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOut */ .V)(ctx.data.host, absolute, ctx.data.index);
        if (found === undefined)
            return undefined;
        if ((0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(found.digest)) {
            return { digest: found.digest, bytes: found.bytes, files: found.files, executable: false, from: "workspace" };
        }
        const { digest, bytes, executable } = found;
        return { digest, bytes, files: undefined, executable, from: "workspace" };
    }
    const here = (path) => {
        const known = seen.get(path);
        if (known !== undefined)
            return known;
        const found = (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .isUrl */ .gU)(path) ? elsewhere(path) : hash(path);
        seen.set(path, found);
        asked.add(path);
        return found;
    };
    async function absent(path) {
        const missing = [];
        for (const one of pinned.related(path)) {
            const pin = pins.get(one);
            if (pin !== undefined && (0,_data_file_state_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfThere */ .CL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ctx.root, pin.path)) === undefined)
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
        const { fetchManifest, nothingFetched } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353)]).then(__webpack_require__.bind(__webpack_require__, 84619));
        const manifest = await fetchManifest(ctx.data, wanted, nothingFetched());
        return manifest?.entries;
    }
    async function fromPins(path, missing) {
        const exact = missing.find((pin) => pin.path === path);
        if (exact !== undefined)
            return ofPin(exact);
        const above = missing.find((pin) => isBelow(path, pin.path));
        const found = await here(path);
        if (above !== undefined && found === undefined) {
            const below = under((await entriesOf(above)) ?? [], node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(above.path, path));
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
            const base = path === "." ? pin.path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(path, pin.path);
            for (const entry of entries)
                parts.push({ ...entry, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, entry.path) });
        }
        if (parts.length === 0)
            return found;
        if (found !== undefined && (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirDigest */ .gn)(found.digest)) {
            const tree = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOut */ .V)(ctx.data.host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ctx.root, path), ctx.data.index);
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
            if (content.from !== "workspace" || (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .isUrl */ .gU)(path) || !digest.startsWith("md5-dos2unix:"))
                return false;
            const absolute = path === "." ? ctx.root : await where(path);
            const found = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOut */ .V)(ctx.data.host, absolute, ctx.data.index, "md5-dos2unix");
            return found?.digest === digest;
        },
        async of(path) {
            const missing = await absent(path);
            return missing.length === 0 ? here(path) : fromPins(path, missing);
        },
        async params(path) {
            const absolute = await where(path);
            const stats = (0,_data_file_state_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfThere */ .CL)(absolute);
            if (stats === undefined || stats.isDirectory())
                return undefined;
            const stamp = `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino}`;
            const known = read.get(path);
            if (known?.stamp === stamp)
                return known.values;
            const text = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfThere */ .pM)(absolute);
            if (text === undefined)
                return undefined;
            const values = await (0,_params_js__WEBPACK_IMPORTED_MODULE_6__/* .parseParams */ .Sl)(text, path);
            read.set(path, { stamp, values });
            return values;
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
    return folder === "." ? path !== "." && !(0,_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .isOutside */ ._K)(path) : path.startsWith(`${folder}/`);
}
/** Whether one of two paths is the other, or lies below it. */
function overlaps(a, b) {
    return a === b || isBelow(a, b) || isBelow(b, a);
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
    const { digest } = (0,_data_dir_object_js__WEBPACK_IMPORTED_MODULE_1__/* .dirObject */ .Fp)(entries);
    const sizes = entries.map((entry) => entry.size);
    const bytes = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
    return { digest, bytes, files: entries.length, executable: false, from: "pin" };
}
function sizeOf(bytes) {
    return bytes === undefined ? {} : { size: bytes };
}
/** The item that dvc.lock holds of a content, keys in DVC's order. */
function lockItemOf(spelled, content) {
    if (content.item !== undefined)
        return new Map([["path", spelled], ...content.item]);
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

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   iL: () => (/* binding */ namedFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77997);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51303);



const joined = new WeakMap();
/** The stages of a pipeline joined with the `.dvc` files that pin what they read; made once for each pipeline. */
function nodesOf(pipeline) {
    const nodes = joined.get(pipeline) ?? join(pipeline);
    joined.set(pipeline, nodes);
    return nodes;
}
function join(pipeline) {
    const all = new Map();
    for (const [file, list] of filesOf(pipeline)) {
        if (list.stages.length === 0 && list.data.length === 0)
            continue;
        if (list.data.length > 0)
            all.set(`:${file}`, { id: `:${file}`, file, data: list.data });
        for (const stage of list.stages)
            all.set(stage.address, { id: stage.address, file, stage });
    }
    if (pipeline.data.size === 0)
        return { all, order: pipeline.order, upstream: pipeline.upstream };
    const owners = ownersOf(all);
    const paths = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIndex */ .A)(owners.keys());
    const upstream = new Map();
    for (const node of all.values()) {
        if ("data" in node || node.stage.frozen)
            continue;
        const makers = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readsOf */ .JP)(node.stage).flatMap((path) => paths.related(path).flatMap((one) => owners.get(one) ?? []));
        upstream.set(node.id, [...new Set(makers)]);
    }
    return { all, order: postOrder(all.keys(), upstream), upstream };
}
/** The graph with its arrows turned round. */
function reversed(next) {
    const back = new Map();
    for (const [id, others] of next) {
        for (const other of others) {
            const list = back.get(other);
            if (list === undefined)
                back.set(other, [id]);
            else
                list.push(id);
        }
    }
    return back;
}
/** What is told of stages and `.dvc` files, by the names that DVC gives them for somebody who stands in the folder `from`. */
function namedFrom({ stages }, from, list) {
    return list.map((one) => {
        const stage = stages.get(one.name);
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(from, stage?.file ?? one.name);
        if (stage === undefined)
            return { ...one, name: file };
        return { ...one, name: file === "dvc.yaml" ? stage.name : `${file}:${stage.name}` };
    });
}
function filesOf(pipeline) {
    const files = new Map();
    const at = (file) => {
        const known = files.get(file) ?? { stages: [], data: [] };
        files.set(file, known);
        return known;
    };
    for (const node of pipeline.data.values())
        at(node.file).data.push(node);
    for (const stage of pipeline.stages.values())
        at(stage.file).stages.push(stage);
    return files;
}
function ownersOf(all) {
    const owners = new Map();
    for (const node of all.values()) {
        for (const { path } of "data" in node ? node.data : node.stage.outs)
            owners.set(path, node.id);
    }
    return owners;
}
function postOrder(ids, next) {
    const order = [];
    const seen = new Set();
    for (const root of ids) {
        const path = [{ id: root, rest: [root] }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const id = top.rest.shift();
            if (id === undefined) {
                path.pop();
                if (path.length > 0)
                    order.push(top.id);
            }
            else if (!seen.has(id)) {
                seen.add(id);
                path.push({ id, rest: [...(next.get(id) ?? [])] });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 97541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ selectNodes),
  u: () => (/* binding */ selectStages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./build/js/pipeline/contents.js
var contents = __webpack_require__(52103);
;// CONCATENATED MODULE: ./build/js/pipeline/fnmatch.js
/** Whether a name is as a shell's pattern says: `*`, `?`, `[a-z]` and `[!a-z]`, as Python's fnmatch reads them. */
function fnmatch(name, pattern) {
    let source = "";
    for (let index = 0; index < pattern.length; index++) {
        const sign = pattern[index] ?? "";
        if (sign === "*")
            source += ".*";
        else if (sign === "?")
            source += ".";
        else if (sign === "[") {
            // A `]` that comes first is one of the set.
            const end = pattern.indexOf("]", index + (/^\[!?\]/.test(pattern.slice(index)) ? 1 : 0) + (pattern[index + 1] === "!" ? 2 : 1));
            if (end < 0) {
                source += "\\[";
                continue;
            }
            const set = pattern.slice(index + 1, end).replace(/[\\\][^]/g, "\\$&");
            source += set.startsWith("!") ? `[^${set.slice(1)}]` : `[${set}]`;
            index = end;
        }
        else
            source += sign.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    }
    try {
        return new RegExp(`^(?:${source})$`, "su").test(name);
    }
    catch {
        // A range such as [z-a] holds nothing.
        return false;
    }
}

// EXTERNAL MODULE: ./build/js/pipeline/graph.js
var graph = __webpack_require__(77997);
// EXTERNAL MODULE: ./build/js/pipeline/nodes.js
var pipeline_nodes = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/js/pipeline/targets.js







/** The nodes that are meant, in the order in which they run. */
function selectNodes(pipeline, wanted) {
    const nodes = (0,pipeline_nodes/* nodesOf */.Nh)(pipeline);
    const { targets = [] } = wanted;
    const named = new Set(targets.flatMap((target) => match(pipeline, nodes, target, wanted)));
    const pick = (ids) => [...ids].flatMap((id) => nodes.all.get(id) ?? []);
    if (wanted.singleItem === true && wanted.wholePipelines !== true)
        return pick(named);
    // A dvc.yaml without stages names nothing, and then DVC too takes everything.
    if (named.size === 0)
        return pick(nodes.order);
    const chosen = around(nodes, named, wanted);
    return pick(nodes.order.filter((id) => chosen.has(id)));
}
function around(nodes, named, wanted) {
    if (wanted.wholePipelines === true) {
        const back = (0,pipeline_nodes/* reversed */.TY)(nodes.upstream);
        const both = new Map(nodes.order.map((id) => [id, [...(nodes.upstream.get(id) ?? []), ...(back.get(id) ?? [])]]));
        return (0,graph/* closure */.Cx)(named, both);
    }
    return (0,graph/* closure */.Cx)(named, wanted.downstream === true ? (0,pipeline_nodes/* reversed */.TY)(nodes.upstream) : nodes.upstream);
}
/** The stages that targets name with all they depend on (or alone), in the order in which they run; none: all. */
function selectStages(pipeline, targets, alone = false) {
    if (targets.length === 0)
        return pipeline.order.flatMap((address) => pipeline.stages.get(address) ?? []);
    const nodes = (0,pipeline_nodes/* nodesOf */.Nh)(pipeline);
    const named = targets.flatMap((target) => match(pipeline, nodes, target, {}));
    const chosen = alone ? new Set(named) : (0,graph/* closure */.Cx)(named, nodes.upstream);
    return pipeline.order.filter((id) => chosen.has(id)).flatMap((address) => pipeline.stages.get(address) ?? []);
}
/** The ids that a target names. DVC's own reading of it comes first, then what it could mean beside that. */
function match(pipeline, nodes, written, wanted) {
    const { from = "", glob, recursive } = wanted;
    // The usual case, and one that many targets are in at once.
    if (from === "" && glob !== true && recursive !== true && pipeline.stages.has(written))
        return [written];
    const target = written.startsWith(`${pipeline.root}/`)
        ? external_node_path_.posix.relative(from, written.slice(pipeline.root.length + 1))
        : written;
    const ids = (test) => [...nodes.all.values()].filter(test).map(({ id }) => id);
    const inside = (path) => ids((node) => path === "." || (0,contents/* isBelow */.Yw)(node.file, path));
    if (recursive === true) {
        const found = inside(at(from, target));
        if (found.length > 0)
            return found;
    }
    const [path, name] = glob === true ? splitGlob(target) : splitTarget(target);
    if (glob === true) {
        const file = at(from, path);
        const found = ids((node) => node.file === file && (name === "" || ("stage" in node && fnmatch(node.stage.name, name))));
        if (found.length > 0)
            return found;
        throw new errors/* UserError */.yo(`no stage of ${path} is called like ${JSON.stringify(written)}`, {
            fix: "With --glob targets are patterns over the names of stages, such as `train-*` or `sub/dvc.yaml:train-*`.",
        });
    }
    const file = at(from, path);
    const place = at(from, target);
    const tries = [
        () => ids((node) => node.file === file && (name === "" || !("stage" in node) || node.stage.name === name)),
        () => ids((node) => node.file === file && "stage" in node && node.stage.name.startsWith(`${name}@`)),
        // Nothing stands there that could run.
        () => (name === "" && pipeline.files.includes(file) ? [""] : []),
        () => ids((node) => makes(node, place)),
        () => inside(place),
    ];
    for (const attempt of tries) {
        const found = attempt();
        if (found.length > 0)
            return found.filter((id) => id !== "");
    }
    throw unknown(pipeline, written);
}
function makes(node, path) {
    const outs = "stage" in node ? node.stage.outs : node.data;
    return outs.some((out) => out.path === path || (0,contents/* isBelow */.Yw)(path, out.path));
}
/** A path from the root that was written by somebody who stands in `folder`. */
function at(folder, path) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/(?<=.)\/+$/, "");
}
/** A file and a stage's name in it; an empty name means all of them. */
function splitTarget(target) {
    const at = target.indexOf("@");
    const [group, key] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at)];
    const [, path = "", name = ""] = /^(.*?)(?::([^\\/:]*))?$/.exec(group) ?? [];
    if (external_node_path_.posix.basename(path) === "dvc.lock") {
        throw new errors/* UserError */.yo(`\`${target}\` names a lock file, which holds no stages to run`, {
            fix: `Did you mean \`${target.replace("dvc.lock", "dvc.yaml")}\`?`,
        });
    }
    if (path === "" || name !== "")
        return [path || "dvc.yaml", name === "" ? "" : `${name}${key}`];
    const isFile = target.endsWith(".dvc") || external_node_path_.posix.basename(target) === "dvc.yaml";
    return isFile ? [target, ""] : ["dvc.yaml", group.endsWith(":") ? `${path}${key}` : target];
}
function splitGlob(target) {
    const colon = target.lastIndexOf(":");
    return [target.slice(0, Math.max(0, colon)) || "dvc.yaml", target.slice(colon + 1)];
}
function unknown(pipeline, written) {
    const known = [...pipeline.stages.keys(), ...pipeline.files];
    const near = (0,nearest/* nearest */.p)(written, known);
    return new errors/* UserError */.yo(`there is no stage, dvc.yaml or output \`${written}\``, {
        fix: near !== undefined
            ? `Did you mean \`${near}\`?`
            : known.length === 0
                ? "There is no dvc.yaml in this repository."
                : `Stages: ${[...pipeline.stages.keys()].slice(0, 20).join(", ")}.`,
    });
}


/***/ })

};

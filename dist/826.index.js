export const id = 826;
export const ids = [826];
export const modules = {

/***/ 63423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   LN: () => (/* binding */ MissingObjects),
/* harmony export */   Lm: () => (/* binding */ wantedOf),
/* harmony export */   P2: () => (/* binding */ nothingFetched),
/* harmony export */   _7: () => (/* binding */ parallel),
/* harmony export */   iU: () => (/* binding */ notCached),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   rt: () => (/* binding */ fetchObjects),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12230);
/* harmony import */ var _lib_pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55834);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4165);
/* harmony import */ var _dir_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18958);






/** The start of a transfer. */
function nothingFetched() {
    return { objects: 0, bytes: 0, added: [], missing: [] };
}
/** Attempts for one object whose connection breaks on the way. */
const attempts = 4;
/** Objects on their way at once: enough for many small ones to fill a line. */
const parallel = 32;
/** Gets objects into the cache, many at once, each verified as it arrives; absent ones are noted in `into.missing`. */
async function fetchObjects(ctx, wanted, into) {
    if (wanted.length === 0)
        return;
    const progress = ctx.host.log.progress("pull", "objects");
    progress.total(wanted.length);
    try {
        await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(wanted, parallel, async (one) => {
            await fetchOne(ctx, one, into);
            progress.advance(1);
        }, ctx.host.signal);
    }
    finally {
        progress.end();
    }
}
/** A directory's listing: from the cache, else fetched; it is kept only when all it names is sound. */
async function fetchManifest(ctx, wanted, into) {
    if (await ctx.cache.has(wanted.digest)) {
        const known = await ctx.cache.readDir(wanted.digest);
        if (known !== undefined)
            return known;
    }
    const arrived = await fromRemotes(ctx, wanted, into, async (stream, name) => {
        const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(stream);
        const found = (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)("md5", bytes);
        if (found !== (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)(wanted.digest).slice(0, 32)) {
            throw (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .mismatch */ .J4)(name, wanted.digest, found, bytes.length, undefined);
        }
        const manifest = (0,_dir_object_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirObject */ .Q)(bytes, wanted.digest);
        await ctx.cache.putBytes(bytes, wanted.digest);
        return { manifest, bytes: bytes.length };
    });
    if (arrived !== undefined)
        note(into, wanted.digest, arrived.bytes);
    return arrived?.manifest;
}
async function fetchOne(ctx, wanted, into) {
    const bytes = await fromRemotes(ctx, wanted, into, (stream, name) => ctx.cache.receive(stream, wanted.digest, name, wanted.bytes));
    if (bytes !== undefined)
        note(into, wanted.digest, bytes);
}
function note(into, digest, bytes) {
    into.objects++;
    into.bytes += bytes;
    into.added.push(digest);
}
/** Asks each remote in turn; a cut connection is tried again, bytes that do not match are not. */
async function fromRemotes(ctx, wanted, into, take) {
    const remotes = await ctx.reads(wanted.remote === undefined ? undefined : { remote: wanted.remote });
    const key = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(wanted.digest);
    for (const remote of remotes) {
        for (let attempt = 1;; attempt++) {
            try {
                const stream = await remote.storage.read(key);
                if (stream === undefined)
                    break;
                return await take(stream, `\`${wanted.name}\` from ${remote.storage.url}`);
            }
            catch (error) {
                ctx.host.signal.throwIfAborted();
                if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                    throw error;
                if (attempt === attempts)
                    throw broken(error, wanted, remote, attempt);
                await ctx.host.sleep((0.5 + ctx.host.random()) * 200 * 2 ** attempt);
            }
        }
    }
    into.missing.push({ wanted, remotes: remotes.map((remote) => remote.storage.url) });
    return undefined;
}
function broken(error, wanted, remote, attempt) {
    const said = error instanceof Error ? error.message : String(error);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${wanted.name}\` (${wanted.digest}) could not be read from ${remote.storage.url}: truncated or cut off ${attempt} times (${said})`, { fix: "Look whether the remote can be reached from here, then run this again.", cause: error });
}
/** Objects that no remote holds, as apart from a remote that cannot be asked: a caller may do without them. */
class MissingObjects extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
}
/** All that is missing, in one error that names each path, digest and remote. */
function missingError(missing) {
    const shown = missing.slice(0, 10).map(({ wanted }) => `  ${wanted.name}  ${wanted.digest}`);
    const more = missing.length > 10 ? [`  and ${missing.length - 10} more`] : [];
    const remotes = [...new Set(missing.flatMap((one) => one.remotes))];
    const what = missing.length === 1 ? "1 object is" : `${missing.length} objects are`;
    if (remotes.length === 0) {
        return new MissingObjects([`${what} not in the cache, and no remote is configured:`, ...shown, ...more].join("\n"), {
            fix: "Name a remote in .dvc/config (dvc remote add -d NAME URL) or by the input `remote`.",
        });
    }
    return new MissingObjects([`${what} missing in ${remotes.join(" and ")}:`, ...shown, ...more].join("\n"), {
        fix: "Push from where the data was made (dvc push, or modelgate push), then run this again.",
    });
}
/** Takes out of the cache what a failed transfer had put there, so that it is as it was. */
async function takeBack(ctx, fetched) {
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(fetched.added, parallel, (digest) => ctx.cache.remove(digest));
    fetched.added.length = 0;
}
/** The wanted objects of a manifest's files. */
function wantedOf(manifest, under) {
    const remote = under.remote === undefined ? {} : { remote: under.remote };
    return manifest.entries.map((entry) => ({ digest: entry.digest, name: join(under.name, entry.path), ...remote }));
}
/** Each digest once. */
function unique(wanted) {
    return [...new Map(wanted.map((one) => [one.digest, one])).values()];
}
/** Those not in the cache. */
async function notCached(ctx, wanted) {
    const absent = [];
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(wanted, parallel, async (one) => {
        if (!(await ctx.cache.has(one.digest)))
            absent.push(one);
    });
    return absent;
}
/** The listings behind directory digests, each fetched where it must be. */
async function manifestsOf(ctx, wanted, into) {
    const found = new Map();
    const dirs = unique(wanted.filter((one) => (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirDigest */ .gn)(one.digest)));
    await (0,_lib_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLimited */ .k)(dirs, parallel, async (one) => {
        const manifest = await fetchManifest(ctx, one, into);
        if (manifest !== undefined)
            found.set(one.digest, manifest);
    });
    return found;
}
function join(name, path) {
    return path === "" ? name : `${name}/${path}`;
}


/***/ }),

/***/ 92476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GO: () => (/* binding */ commitOut),
  hd: () => (/* binding */ fileDigest),
  VB: () => (/* binding */ hashOut),
  Gm: () => (/* binding */ isLinkTo),
  nT: () => (/* binding */ listTree),
  Cm: () => (/* binding */ lstatIfThere)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/lib/pool.js
var pool = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/js/data/cache.js
var data_cache = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
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
    return (path, isDir) => {
        const parts = path.split("/");
        for (let depth = 1; depth <= parts.length; depth++) {
            const last = depth === parts.length;
            if (matches(rules, parts.slice(0, depth).join("/"), !last || isDir))
                return true;
        }
        return false;
    };
}
/** The last rule that says something about a path decides. */
function matches(rules, path, isDir) {
    for (let index = rules.length - 1; index >= 0; index--) {
        const rule = rules[index];
        if (rule === undefined || (rule.dirOnly && !isDir))
            continue;
        if (rule.regex.test(path))
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
    if (!anchored && segments[0] !== "**")
        segments.unshift("**");
    const source = segments.map((segment, index) => segmentSource(segment, index, segments.length)).join("");
    const prefix = dir === "" ? "" : `${escapeRegex(dir)}/`;
    try {
        return [{ ignore, dirOnly, regex: new RegExp(`^${prefix}${source}$`, "su") }];
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

// EXTERNAL MODULE: ./build/js/data/link.js
var data_link = __webpack_require__(48951);
;// CONCATENATED MODULE: ./build/js/data/hash-tree.js









/** Hashes a file or directory as DVC does; undefined where nothing is there. */
async function hashOut(host, absPath, index) {
    const stats = await statIfThere(absPath);
    if (stats === undefined)
        return undefined;
    if (!stats.isDirectory()) {
        const digest = await fileDigest(absPath, index, stats);
        const bytes = Number(stats.size);
        const manifest = manifestOf(digest, [{ path: "", size: bytes, digest }]);
        return { digest, bytes, files: 1, manifest };
    }
    const found = await listTree(absPath);
    const entries = await hashListed(host, absPath, found, index);
    const { digest } = (0,dir_object/* dirObject */.F)(entries);
    const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
    return { digest, bytes, files: entries.length, manifest: manifestOf(digest, entries) };
}
/** Hashes what stands at a path, puts every object into the cache and links the workspace to it as `cache.type` says. */
async function commitOut(host, cache, absPath, linkTypes, index) {
    const out = await hashOut(host, absPath, index);
    if (out === undefined)
        throw new errors/* UserError */.yo(`there is nothing at ${absPath} to put into the cache`);
    await (0,pool/* eachLimited */.k)(out.manifest.entries, 8, async (entry) => {
        const file = entry.path === "" ? absPath : (0,external_node_path_.join)(absPath, ...entry.path.split("/"));
        if (!(await cache.has(entry.digest)))
            await cache.putFile(file, entry.digest);
        if (!keepsItsFile(linkTypes))
            await (0,data_link/* placeObject */.l)(cache, entry.digest, file, { linkTypes, executable: false });
    }, host.signal);
    // Last, so that a listing in the cache implies its files.
    if ((0,data_cache/* isDirDigest */.gn)(out.digest) && !(await cache.has(out.digest))) {
        await cache.putBytes((0,dir_object/* dirObject */.F)(out.manifest.entries).bytes, out.digest);
    }
    return { digest: out.digest, bytes: out.bytes, files: out.files };
}
/** A file that is a copy (or may become a shared one) is left as it stands, like DVC does. */
function keepsItsFile(linkTypes) {
    return linkTypes[0] === "reflink" || linkTypes[0] === "copy" || linkTypes.length === 0;
}
/** The digest of one file, read only when it has changed since it was last read. */
async function fileDigest(absPath, index, stats) {
    const known = await index?.get(absPath, stats);
    if (known !== undefined)
        return known;
    const digest = `md5:${await (0,hashing/* hashFile */.DC)("md5", absPath)}`;
    const after = await (0,promises_.stat)(absPath, { bigint: true });
    if (after.mtimeNs === stats.mtimeNs && after.size === stats.size)
        await index?.put(absPath, after, digest);
    return digest;
}
/** The files below a directory, relative and sorted, without what DVC ignores; linked folders are not entered. */
async function listTree(absDir) {
    const root = await ignoreRoot(absDir);
    const ignore = await readIgnore(root, absDir);
    const inRoot = (0,external_node_path_.relative)(root, absDir).split(external_node_path_.sep).join("/");
    const files = [];
    await walk(absDir, "", inRoot === "" ? "" : `${inRoot}/`, ignore, files);
    return files.sort((a, b) => (a < b ? -1 : 1));
}
async function walk(absDir, below, inRoot, ignore, files) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(absDir, below), { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        const link = entry.isSymbolicLink();
        const toDir = link && ((await statIfThere((0,external_node_path_.join)(absDir, path)))?.isDirectory() ?? false);
        if (ignore(`${inRoot}${path}`, entry.isDirectory() || toDir))
            continue;
        if (entry.isDirectory())
            await walk(absDir, path, inRoot, ignore, files);
        else if (toDir)
            continue;
        else if (entry.name === ".dvcignore") {
            throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(absDir, path)} stands inside a tracked directory, which DVC refuses`, {
                fix: "Move the .dvcignore to a folder above the directory.",
            });
        }
        else if (entry.isFile() || link)
            files.push(path);
    }
}
async function hashListed(host, absDir, paths, index) {
    const entries = new Map();
    await (0,pool/* eachLimited */.k)(paths, 16, async (path) => {
        const file = (0,external_node_path_.join)(absDir, ...path.split("/"));
        const stats = await statIfThere(file);
        if (stats === undefined) {
            throw new errors/* UserError */.yo(`${file} is a symbolic link to nothing (or was removed while it was read)`, {
                fix: "Remove the link, or put back what it points to.",
            });
        }
        entries.set(path, { path, size: Number(stats.size), digest: await fileDigest(file, index, stats) });
    }, host.signal);
    return paths.flatMap((path) => entries.get(path) ?? []);
}
/** Whether the file at a path is the very object: linked to the cache's file, so that nothing need be hashed. */
async function isLinkTo(absPath, objectPath, stats) {
    if (stats.isSymbolicLink()) {
        const target = await (0,promises_.readlink)(absPath);
        return ((0,external_node_path_.isAbsolute)(target) ? target : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(absPath), target)) === objectPath;
    }
    if (stats.nlink < 2n)
        return false;
    const object = await statIfThere(objectPath);
    return object !== undefined && object.ino === stats.ino && object.dev === stats.dev;
}
async function statIfThere(path) {
    try {
        return await (0,promises_.stat)(path, { bigint: true });
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** What stands at a path itself, without following a link. */
async function lstatIfThere(path) {
    try {
        return await (0,promises_.lstat)(path, { bigint: true });
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
function manifestOf(digest, entries) {
    return { schema: "modelgate/manifest/1", source: "dvc", digest, entries };
}


/***/ }),

/***/ 48951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isLeftover),
/* harmony export */   l: () => (/* binding */ placeObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4165);






const copies = ["reflink", "copy"];
/** Puts a cached object at a path in the workspace, under a temporary name first; replaces a file or link there. */
async function placeObject(cache, digest, target, options) {
    const object = cache.objectPath(digest);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.modelgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`);
    // A link shares its mode with the cache: an executable file, and an empty one (as in DVC), are copies.
    const shares = options.linkTypes[0] === "hardlink" || options.linkTypes[0] === "symlink";
    const mustCopy = options.executable || (shares && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(object)).size === 0);
    const types = mustCopy ? copies : options.linkTypes;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
        const failures = [];
        for (const [index, type] of types.entries()) {
            // One call shares blocks where the disk can and copies where it cannot.
            const orCopy = type === "reflink" && types[index + 1] === "copy";
            try {
                await make(orCopy ? "copy" : type, object, temporary, options.executable);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
                return;
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
                if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "EXDEV", "EPERM", "EMLINK", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EINVAL", "ENOTTY")) {
                    throw error;
                }
                if (await isDir(target))
                    throw error;
                failures.push(`${type}: ${error.code ?? error.message}`);
            }
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${target} cannot be linked to the cache (${failures.join("; ")})`, {
            fix: "Add `copy` to cache.type: dvc config cache.type reflink,copy",
        });
    }
    catch (error) {
        throw (0,_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheError */ .jp)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    }
}
/** Whether a file is one that a killed run of ours left under its temporary name. */
function isLeftover(path) {
    return /(^|[\\/])\.modelgate-[0-9a-f]{8}\.tmp$/.test(path);
}
async function make(type, object, temporary, executable) {
    if (type === "hardlink")
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(object, temporary);
    if (type === "symlink")
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(object, temporary);
    // Copying gives the object's own mode; a workspace file has the mode of any new file.
    const mode = await newFileMode(temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(object, temporary, type === "reflink" ? node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE_FORCE : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, executable ? mode | 0o100 : mode);
}
let learned;
/** The mode that this process's umask gives to a new file, learned by making one. */
async function newFileMode(path) {
    if (learned !== undefined)
        return learned;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx");
    learned = (await handle.stat()).mode & 0o777;
    await handle.close();
    return learned;
}
async function isDir(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};

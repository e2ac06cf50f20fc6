export const id = 6906;
export const ids = [6906,6108];
export const modules = {

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinOfOut: () => (/* binding */ pinOfOut),
/* harmony export */   versionsOf: () => (/* binding */ versionsOf)
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
  parseDvcFile: () => (/* binding */ parseDvcFile),
  ag: () => (/* reexport */ stage_outs/* stageOuts */.a)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git-files.js
var git_files = __webpack_require__(28968);
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
    const listed = await (0,git_files/* listFiles */.C)(["**/*.dvc", "**/dvc.lock"], { cwd: root, env: host.env });
    const files = listed.filter(isPinFile).sort();
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
    const yaml = (0,lib_yaml.parseYaml)(text, file);
    if (yaml.value === null || yaml.value === undefined)
        return [];
    const parsed = (0,validate/* checkYaml */.c)(dvc_schema/* DvcFile */.oC, yaml);
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), parsed.wdir ?? ".");
    const outs = (parsed.outs ?? []).map((entry, index) => (0,dvc_out.pinOfOut)(entry, { folder, file, where: yaml.locate(["outs", index, "path"]) }, entry));
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
    const yaml = (0,lib_yaml.parseYaml)(text, file);
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
            const said = known.out(entry.path);
            const flags = said ?? {};
            const where = yaml.locate(["stages", stage, "outs", index, "path"]);
            // An uncached out elsewhere (s3://…, /mnt/…) is the stage's own business: its bytes are never moved.
            if ((said === undefined || said.cache === false) && leadsOut(folder, entry.path))
                continue;
            const pin = (0,dvc_out.pinOfOut)(entry, { folder, file, where }, flags);
            pins.push({
                ...pin,
                stage,
                ...(known.unplaced === undefined ? {} : { unsupported: known.unplaced, unplaced: true }),
            });
        }
    }
    return pins;
}
function leadsOut(folder, path) {
    return /^(\w+:\/\/|\/)/.test(path) || (0,paths/* normalizePath */.Fd)(external_node_path_.posix.join(folder, path)) === undefined;
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
/* harmony export */   Z: () => (/* binding */ stageUrls),
/* harmony export */   a: () => (/* binding */ stageOuts)
/* harmony export */ });
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44979);

/**
 * Reads from `dvc.yaml` just what pins need: working directories and flags of outs. The text of a pipeline is checked
 * in full where it is run; here a stage or out that is not understood simply says nothing.
 */
function stageOuts(text, file) {
    const yaml = (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, file);
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
/** The dependencies of stages that are URLs, as the text writes them: a template names no place that could be known. */
function stageUrls(text, file) {
    const stages = Object.values(recordOf(recordOf((0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, file).value)["stages"])).map(recordOf);
    return stages.flatMap((stage) => {
        const { deps } = "do" in stage ? recordOf(stage["do"]) : stage;
        return (Array.isArray(deps) ? deps : []).filter((one) => typeof one === "string" && one.includes("://") && !one.includes("${"));
    });
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


/***/ })

};

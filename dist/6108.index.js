export const id = 6108;
export const ids = [6108];
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


/***/ })

};

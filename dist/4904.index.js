export const id = 4904;
export const ids = [4904,484];
export const modules = {

/***/ 14904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLfs: () => (/* binding */ openLfs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
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

// EXTERNAL MODULE: ./build/js/storage/retrying.js
var retrying = __webpack_require__(71392);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
// EXTERNAL MODULE: ./build/js/storage/http-auth.js
var http_auth = __webpack_require__(39133);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
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

// EXTERNAL MODULE: ./build/js/data/lfs/config.js + 1 modules
var lfs_config = __webpack_require__(17378);
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
            const command = host.env["GIT_SSH_COMMAND"] || (0,lfs_config/* setting */.Pe)(config, "core.sshcommand") || undefined;
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
    const own = await (0,lfs_config/* ownLfsConfig */.ch)(root);
    const { baseConfig } = options;
    const text = baseConfig ?? (own === undefined ? undefined : { config: own, from: ".lfsconfig" });
    const config = await (0,lfs_config/* readLfsConfig */.oi)(host, root, text);
    if (baseConfig !== undefined)
        await warnOfEdits(host, root, config, own ?? "", baseConfig);
    const endpoint = await (0,lfs_config/* findEndpoint */.vS)(host, root, config, "download");
    if (endpoint === undefined)
        return undefined;
    if (endpoint.kind === "file") {
        const folder = openLfsFolder(host, await foreignObjects(host, (0,external_node_path_.resolve)(root, endpoint.path)));
        return options.readOnly === true ? { ...folder, write: refuseWrite } : folder;
    }
    const endpointFor = async (operation) => {
        const found = operation === "download" ? endpoint : await (0,lfs_config/* findEndpoint */.vS)(host, root, config, operation);
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
    const storage = { ...(0,retrying/* retrying */.R)(host, server), expect: server.expect };
    return options.readOnly === true ? { ...storage, write: refuseWrite } : storage;
}
async function refuseWrite() {
    throw new errors/* UserError */.yo("this job may send no Git LFS objects", { fix: "Jobs of forks only read." });
}
/** Where another repository on this disk keeps its objects, by its own settings. */
async function foreignObjects(host, path) {
    const folders = await (0,lfs_config/* gitFolders */.Wk)(host, path);
    return (0,external_node_path_.join)(folders?.lfs() ?? (0,external_node_path_.join)(path, "lfs"), "objects");
}
/** Says so when the candidate names another server than the base: its words are not followed. */
async function warnOfEdits(host, root, base, own, { from }) {
    let said;
    try {
        const candidate = await (0,lfs_config/* readLfsConfig */.oi)({ ...host, log: { ...host.log, debug: () => { } } }, root, {
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
        async remove(key) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(pathOf(key), { force: true });
            }
            catch (error) {
                throw readable(error, pathOf(key));
            }
            await clearFolders(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pathOf(key)));
        },
        lists: true,
        list: (prefix) => listBelow(root, prefix),
        at: (prefix) => below(host, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...prefix.split("/").filter((part) => part !== ""))),
        close: async () => { },
    };
}
/** Takes away the folders that an object leaves empty, up to the storage's own. */
async function clearFolders(root, folder) {
    for (let at = folder; at !== root && at.startsWith(root); at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(at);
        }
        catch {
            // There is something else in it, or another has taken it away.
            return;
        }
    }
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

/***/ 71392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60871);

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
        exists: (key, version) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(host, `cannot look into ${url}`, () => storage.exists(key, version), failed),
        write: (key, body) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(host, `cannot write to ${url}`, () => storage.write(key, body), failed),
        ...(storage.remove === undefined
            ? {}
            : { remove: (key) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(host, `cannot remove from ${url}`, async () => storage.remove?.(key), failed) }),
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
            if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_))
                throw error;
            failed(error);
            if (given.size > before)
                attempt = 1;
            before = given.size;
            if (attempt >= _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .attempts */ .r2)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .exhausted */ .uW)(`cannot list ${storage.url}`, error);
            await host.sleep((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .backOff */ .fu)(host, error, attempt));
        }
    }
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

export const id = 7206;
export const ids = [7206,8286];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   H: () => (/* binding */ rangeHeader)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);


/** The header that asks for a part. */
function rangeHeader(range) {
    return range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` };
}
/**
 * What an answer's headers say of the object in its body: its part, its whole size, its etag. A part that is not the one
 * that was asked for is a `UserError`; `what` names the object there.
 */
function partOf({ status, headers, stream }, asked, what) {
    const etag = headers.etag === undefined ? undefined : (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .bareEtag */ .A)(headers.etag);
    if (status !== 206) {
        const length = headers["content-length"];
        return { range: undefined, size: length === undefined ? undefined : Number(length), etag };
    }
    const [, from, to, of] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
    const range = { start: Number(from), end: Number(to) };
    // Some servers answer a part behind the end with an empty one that ends before it begins.
    if (asked === undefined || range.start !== asked.start || !(range.end >= range.start && range.end <= asked.end)) {
        stream.destroy();
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} is answered with \`${headers["content-range"]}\`, which is not the part that was asked for`, {
            fix: "The object may be shorter than its pin says: push it again from where it was made.",
        });
    }
    return { range, size: of === "*" ? undefined : Number(of), etag };
}


/***/ }),

/***/ 18286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeKey: () => (/* binding */ escapeKey),
/* harmony export */   openHttpStorage: () => (/* binding */ openHttpStorage)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60871);
/* harmony import */ var _http_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39133);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29296);
/* harmony import */ var _http_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2794);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59142);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65529);







/** A plain web server as a storage: objects by their path, uploads where it takes them, no listing. */
async function openHttpStorage(host, remote, options) {
    const url = URL.canParse(remote.url) ? new URL(remote.url) : undefined;
    if (url === undefined || url.hash !== "") {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the url of the remote \`${remote.name}\` is not one of a web server's folders`, {
            where: { file: remote.origin },
            fix: "Write https://HOST/FOLDER; what is special to URLs is written as %23 and the like.",
        });
    }
    const login = (0,_http_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .httpLogin */ .Q6)(host, remote, url, options);
    for (const value of (0,_secret_values_js__WEBPACK_IMPORTED_MODULE_6__/* .querySecrets */ .W)(url))
        host.log.secret(value);
    const connectTimeout = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsOption */ .pL)(remote, "connect_timeout") ?? 60_000;
    const readTimeout = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsOption */ .pL)(remote, "read_timeout") ?? 60_000;
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttpClient */ .S$)(host, {
        connectTimeout,
        readTimeout,
        publicOnly: options.publicOnly ?? false,
        ...(await (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tlsOption */ .RB)(remote)),
    });
    const server = { client, remote, login, query: url.search, method: methodOf(remote) };
    return below(server, `${url.origin}${url.pathname}`.replace(/\/+$/, ""));
}
function below(server, base) {
    const { client, login, query } = server;
    const urlOf = (key) => `${base}/${escapeKey(key)}${query}`;
    const send = (request, key) => client.send({
        redirects: "any-without-credentials",
        ...request,
        url: urlOf(key),
        headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers, ...login.headers },
    });
    return {
        url: base,
        async exists(key) {
            let answer = await send({ method: "HEAD" }, key);
            answer.stream.resume();
            if ([405, 501].includes(answer.status)) {
                answer = await send({ method: "GET", headers: { range: "bytes=0-0" } }, key);
                answer.stream.destroy();
                // There is no first byte of an empty object.
                if (answer.status === 416)
                    return true;
            }
            if (isAbsent(answer))
                return false;
            if (isDone(answer) && !isElsewheresPage(answer, base, key))
                return true;
            throw refusal(server, base, answer, "look into");
        },
        async read(key, { range, etag } = {}) {
            // A weak etag never matches by this header; it is compared when the answer comes.
            const condition = etag === undefined || etag.startsWith("W/") ? undefined : { "if-match": `"${etag}"` };
            const answer = await send({ method: "GET", headers: { ...(0,_http_part_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeHeader */ .H)(range), ...condition } }, key);
            if (isDone(answer)) {
                const found = { stream: answer.stream, ...(0,_http_part_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .B)(answer, range, `${base}/${key}`), etag: etagOf(answer) };
                if (etag === undefined || found.etag === undefined || found.etag === etag)
                    return found;
            }
            answer.stream.destroy();
            if (isAbsent(answer))
                return undefined;
            if (isDone(answer) || answer.status === 412) {
                throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`${base}/${key} was replaced meanwhile`, { startOver: true });
            }
            if (answer.status === 416)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${base}/${key} is shorter than what is asked of it`);
            throw refusal(server, base, answer, "read from");
        },
        async write(key, body) {
            const { method } = server;
            const answer = await send({ method, redirects: "same-origin", body: "bytes" in body ? body.bytes : body }, key);
            answer.stream.resume();
            if (isDone(answer))
                return { etag: etagOf(answer) };
            throw refusal(server, base, answer, `write (by ${method}) to`);
        },
        lists: false,
        // biome-ignore lint/correctness/useYield: it says why there is nothing to yield
        async *list() {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${base} keeps no listing: over HTTP objects are found by their names alone`, {
                where: { file: server.remote.origin },
            });
        },
        at: (prefix) => below(server, [base, ...prefix.split("/").filter(Boolean).map(encodeURIComponent)].join("/")),
        close: async () => client.close(),
    };
}
/** A key as the path of a URL. */
function escapeKey(key) {
    return key.split("/").map(encodeURIComponent).join("/");
}
function etagOf(answer) {
    return answer.headers.etag?.replaceAll('"', "");
}
const isDone = ({ status }) => status >= 200 && status < 300;
const isAbsent = ({ status }) => status === 404 || status === 410;
/** A page that another server answers with is not the object: it may be a login's, whatever was asked for. */
function isElsewheresPage({ url, headers }, base, key) {
    const page = /^\s*(text\/html|application\/xhtml)/i.test(headers["content-type"] ?? "");
    return page && !/\.x?html?$/i.test(key) && new URL(url).origin !== new URL(base).origin;
}
function methodOf(remote) {
    const method = (remote.options["method"] ?? "POST").toUpperCase();
    if (method === "PUT" || method === "POST")
        return method;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`method\` of the remote \`${remote.name}\` is \`${method}\`: expected PUT or POST`, {
        where: { file: remote.origin },
    });
}
/** A status that is neither an object nor its absence, in words that name the credential and never show it. */
function refusal(server, base, answer, doing) {
    const { remote, login } = server;
    const { status, headers } = answer;
    const transient = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .transientStatus */ .fO)(answer, new URL(answer.url).origin);
    if (transient !== undefined)
        return transient;
    const say = (what, fix) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cannot ${doing} ${base}: ${what}`, { where: { file: remote.origin }, fix });
    if (isDone(answer)) {
        return say(`it leads to ${new URL(answer.url).origin}, which answers with a page and not with the object`, "It may ask for a login: set auth, user and password of the remote.");
    }
    if (status === 401) {
        const wants = headers["www-authenticate"]?.split(/[ ,]/, 1)[0];
        return say(`it asks for a login (401${wants === undefined ? "" : `, ${wants}`}), got ${login.source}`, "Set auth, user and password of the remote, or `auth = custom` with custom_auth_header and password.");
    }
    if (status === 403) {
        return say(`access is denied (403), with ${login.source}`, "Some servers answer so for what is not there, too.");
    }
    if (status >= 300 && status < 400) {
        const to = URL.canParse(headers.location ?? "", answer.url)
            ? new URL(headers.location ?? "", answer.url).origin
            : "";
        return say(`the answer is a redirect (${status}) to ${to}, which is not followed`, "Set the url to where it leads.");
    }
    if (status === 405 || status === 501) {
        return say(`the server does not take that (${status})`, "Set `method = PUT` where it takes uploads by PUT.");
    }
    if (status === 413)
        return say("the server takes no object of this size (413)", "Raise the limit of the server.");
    if (status === 507)
        return say("the server's disk is full (507)", "Free space on it.");
    return say(`the server answers ${status}`, "Look into the server's log.");
}


/***/ }),

/***/ 77268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

/** Takes a URL apart as DVC does for servers with folders: nothing in the path is encoded. A password is refused. */
function remoteUrl(remote) {
    const where = { file: remote.origin };
    const [, login, name = "", port, path = ""] = /^[\w+.-]+:\/\/(?:([^@/]*)@)?(\[[\da-fA-F:.]+\]|[\w.-]+)(?::(\d{1,5}))?(\/.*)?$/s.exec(remote.url) ?? [];
    if (login?.includes(":")) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the url of the remote \`${remote.name}\` holds a password`, {
            where,
            fix: "Take it out, and put it into the option `password` in .dvc/config.local.",
        });
    }
    if (name === "" || Number(port) > 65_535) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the url of the remote \`${remote.name}\` names no server`, {
            where,
            fix: `Write ${remote.url.split("://", 1)[0]}://HOST:PORT/FOLDER.`,
        });
    }
    return {
        user: login === undefined || login === "" ? undefined : login,
        host: name.replace(/^\[|\]$/g, ""),
        port: port === undefined ? undefined : Number(port),
        path: path === "" ? "/" : path,
    };
}


/***/ }),

/***/ 67206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebhdfsStorage: () => (/* binding */ openWebhdfsStorage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/storage/remote-url.js
var remote_url = __webpack_require__(77268);
// EXTERNAL MODULE: ./build/js/storage/http-auth.js
var http_auth = __webpack_require__(39133);
// EXTERNAL MODULE: ./build/js/storage/http-client.js
var http_client = __webpack_require__(29296);
// EXTERNAL MODULE: ./build/js/storage/http-storage.js
var http_storage = __webpack_require__(18286);
// EXTERNAL MODULE: ./build/js/storage/option-values.js
var option_values = __webpack_require__(59142);
;// CONCATENATED MODULE: ./build/js/storage/webhdfs-calls.js






/** What DVC takes where the URL names no port. */
const usualPort = 50_070;
async function openNameNode(host, remote, options) {
    const { host: server, port = usualPort, user: inUrl } = (0,remote_url/* remoteUrl */.g)(remote);
    const scheme = (0,option_values/* flagOption */.kY)(remote, "use_https", false) ? "https" : "http";
    const authority = `${server.includes(":") ? `[${server}]` : server}:${port}`;
    const own = `${scheme}://${authority}/webhdfs/v1`;
    const base = proxied(remote) ?? own;
    const login = loginOf(host, remote, inUrl, options);
    const client = (0,http_client/* openHttpClient */.S$)(host, {
        publicOnly: options.publicOnly ?? false,
        ...(await (0,option_values/* tlsOption */.RB)(remote)),
    });
    const headers = { "content-type": "application/octet-stream", "accept-encoding": "identity" };
    const send = (url, request) => {
        const known = new URL(url).origin === new URL(base).origin;
        const more = known ? login.headers : {};
        return client.send({ ...request, url, redirects: "none", headers: { ...headers, ...more } });
    };
    return {
        remote,
        client,
        name: `webhdfs://${authority}`,
        asker: login.source,
        secrets: login.secrets,
        call(method, operation, path, more = {}) {
            const query = new URLSearchParams({ op: operation, ...login.query, ...more });
            return send(`${base}${(0,http_storage.escapeKey)(path)}?${query}`, { method });
        },
        async onward(answer, request) {
            answer.stream.resume();
            const { location = "" } = answer.headers;
            const to = location.startsWith(own) ? `${base}${location.slice(own.length)}` : location;
            const url = URL.canParse(to) ? new URL(to) : undefined;
            if (url === undefined ||
                !/^https?:$/.test(url.protocol) ||
                (base.startsWith("https:") && url.protocol === "http:")) {
                throw new errors/* UserError */.yo(`webhdfs://${authority} redirects to what is not followed (${url?.origin ?? "no URL"})`, {
                    where: { file: remote.origin },
                    fix: "Its data nodes are asked by http or https; by https alone where the name node is.",
                });
            }
            return send(url.href, request);
        },
    };
}
/** Knox and its like: DVC replaces the address of the name node by this one, in what it asks and in redirects. */
function proxied(remote) {
    const target = remote.options["data_proxy_target"]?.replace(/\/+$/, "");
    if (target === undefined || (URL.canParse(target) && /^https?:\/\/[^?#@]+$/.test(target)))
        return target;
    throw new errors/* UserError */.yo(`\`data_proxy_target\` of the remote \`${remote.name}\` is not the address of a proxy`, {
        where: { file: remote.origin },
        fix: "Write it like https://HOST:PORT/gateway/default/webhdfs/v1.",
    });
}
function loginOf(host, remote, inUrl, options) {
    const { token, password, proxy_to } = remote.options;
    const user = remote.options["user"] ?? inUrl;
    const secrets = [token, password].filter((one) => one !== undefined && one !== "");
    for (const secret of secrets)
        host.log.secret(secret);
    const none = { query: {}, headers: {}, secrets };
    if (options.anonymous === true)
        return { ...none, source: "nobody (a fork's job reads anonymously)" };
    const refuse = (what) => new errors/* UserError */.yo(`the remote \`${remote.name}\` has ${what}`, { where: { file: remote.origin } });
    if (token !== undefined) {
        if (user !== undefined || proxy_to !== undefined)
            throw refuse("a token, which says by itself whose it is, and a user or proxy_to");
        return { ...none, source: `the token of the remote \`${remote.name}\``, query: { delegation: token } };
    }
    const doas = proxy_to === undefined ? {} : { doas: proxy_to };
    const on = proxy_to === undefined ? "" : ` on behalf of \`${proxy_to}\``;
    if (password === undefined) {
        if (user === undefined)
            return { ...none, query: doas, source: `no user of its own${on}` };
        return { ...none, query: { "user.name": user, ...doas }, source: `the user \`${user}\`${on}` };
    }
    if (user === undefined)
        throw refuse("a password and no user");
    const { headers, source } = (0,http_auth/* basic */.HX)(host, user, password, `the user \`${user}\` with the remote's password${on}`);
    return { ...none, headers, source, query: doas };
}

// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
;// CONCATENATED MODULE: ./build/js/storage/webhdfs-errors.js



const busy = ["SafeModeException", "RetriableException", "ServerTooBusyException"];
const quota = /QuotaExceededException$/;
const denied = ["AccessControlException", "SecurityException", "AuthorizationException", "AuthenticationException"];
/** The error behind an answer that is not a success; undefined where it says that there is no such file. */
async function hadoopError(node, answer, doing) {
    const { status } = answer;
    const said = remoteException(node, await node.client.text(answer, 1 << 20));
    const what = `cannot ${doing}`;
    // A name node or a data node: whoever asks says what it was about.
    const server = new URL(answer.url).origin;
    const say = (problem, fix) => new errors/* UserError */.yo(`${what}: ${problem}`, {
        where: { file: node.remote.origin },
        ...(fix === undefined ? {} : { fix }),
    });
    if (said === undefined) {
        const transient = (0,http_client/* transientStatus */.fO)(answer, server);
        if (transient !== undefined)
            return transient;
        if (status === 401)
            return say(`the server asks for a login (401), got ${node.asker}`, logins);
        if (status === 403)
            return say(`access is denied (403), to ${node.asker}`, logins);
        return say(`it answers ${status} and not in the words of WebHDFS`, "Check that the port is the one of its web address.");
    }
    const { exception, message } = said;
    if (exception === "FileNotFoundException" || message.includes("(is not a directory)"))
        return undefined;
    if (exception === "ParentNotDirectoryException")
        return undefined;
    if (busy.includes(exception) || message.includes("could only be written to")) {
        return new faults/* TransientError */.N_(`${server}: ${message} (${exception})`, { slowDown: true });
    }
    if (exception === "StandbyException") {
        return say("this name node is on standby", "Set the remote's url to the active name node.");
    }
    if (exception === "InvalidToken" || message.includes("InvalidToken")) {
        return say(`the token is not valid there, or no more, got ${node.asker}`, "Get a new delegation token.");
    }
    if (denied.includes(exception))
        return say(`access is denied to ${node.asker}: ${message}`, logins);
    if (quota.test(exception))
        return say(`the quota is used up: ${message}`, "Free space there, or have the quota raised.");
    return (0,http_client/* transientStatus */.fO)(answer, `${server}: ${message}`) ?? say(`${message} (${exception})`);
}
const logins = "Set user, or token, of the remote to one that may (kerberos is not supported).";
function remoteException(node, text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const found = field(parsed, "RemoteException");
    const exception = field(found, "exception");
    const message = field(found, "message");
    if (typeof exception !== "string")
        return undefined;
    const first = typeof message === "string" ? (message.split("\n", 1)[0] ?? "") : "";
    const shown = node.secrets.reduce((words, secret) => words.replaceAll(secret, "***"), first);
    return { exception: exception.slice(0, 100), message: shown.replace(/\p{Cc}/gu, " ").slice(0, 300) };
}
/** A member of what a server sent, if it is an object that has it. */
function field(value, name) {
    return typeof value === "object" && value !== null && name in value
        ? value[name]
        : undefined;
}

;// CONCATENATED MODULE: ./build/js/storage/webhdfs.js





/** HDFS by its REST interface: the name node is asked, and the data nodes to which it sends give and take the bytes. */
async function openWebhdfsStorage(host, remote, options) {
    const node = await openNameNode(host, remote, options);
    return below(node, (0,remote_url/* remoteUrl */.g)(remote).path.replace(/\/+$/, ""));
}
function below(node, root) {
    const url = `${node.name}${root}`;
    const pathOf = (key) => `${root}/${key}`;
    return {
        url,
        exists: async (key) => (await statusOf(node, pathOf(key), `look into ${url}`)) !== undefined,
        async read(key, { range } = {}) {
            const path = pathOf(key);
            if (range === undefined)
                return webhdfs_open(node, path, {}, `read ${key} from ${url}`);
            // An answer with a part does not say how much there is.
            const size = await statusOf(node, path, `look into ${url}`);
            if (size === undefined)
                return undefined;
            if (range.start >= size)
                throw new errors/* UserError */.yo(`${url}/${key} is shorter than what is asked of it`);
            const part = { start: range.start, end: Math.min(range.end, size - 1) };
            const query = { offset: `${part.start}`, length: `${part.end - part.start + 1}` };
            const found = await webhdfs_open(node, path, query, `read ${key} from ${url}`);
            return found === undefined ? undefined : { stream: found.stream, range: part, size };
        },
        async write(key, body) {
            const path = pathOf(key);
            const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
            const doing = `write ${key} to ${url}`;
            try {
                await create(node, temporary, body, doing);
                await rename(node, temporary, path, doing);
            }
            catch (error) {
                await ask(node, "DELETE", "DELETE", temporary, {}, doing).catch(() => { });
                throw error;
            }
            return {};
        },
        lists: true,
        list: (prefix) => listBelow(node, pathOf(prefix).replace(/\/+$/, ""), `list ${url}`),
        at: (prefix) => below(node, pathOf(prefix).replace(/\/+$/, "")),
        close: async () => node.client.close(),
    };
}
/** Bytes of a file; undefined where there is none of that name. */
async function statusOf(node, path, doing) {
    const status = field(await ask(node, "GET", "GETFILESTATUS", path, {}, doing), "FileStatus");
    const length = field(status, "length");
    return field(status, "type") === "FILE" && typeof length === "number" ? length : undefined;
}
async function webhdfs_open(node, path, query, doing) {
    const first = await node.call("GET", "OPEN", path, query);
    const answer = isRedirect(first) ? await node.onward(first, { method: "GET" }) : first;
    if (answer.status === 200) {
        const length = answer.headers["content-length"];
        return { stream: answer.stream, size: length === undefined ? undefined : Number(length) };
    }
    const error = await hadoopError(node, answer, doing);
    // A folder is no object either: Hadoop says "Path is not a file".
    if (error === undefined || error.message.includes("is not a file"))
        return undefined;
    throw error;
}
async function create(node, path, body, doing) {
    const first = await node.call("PUT", "CREATE", path, { overwrite: "true" });
    const answer = isRedirect(first)
        ? await node.onward(first, { method: "PUT", body: "bytes" in body ? body.bytes : body })
        : first;
    if (answer.status !== 201)
        throw (await hadoopError(node, answer, doing)) ?? notThere(node, doing);
    answer.stream.resume();
}
async function rename(node, from, destination, doing) {
    const over = { destination, renameoptions: "OVERWRITE" };
    const said = await ask(node, "PUT", "RENAME", from, over, doing);
    if (field(said, "boolean") !== false)
        return;
    // A gateway that knows no options does not replace what is there.
    await ask(node, "DELETE", "DELETE", destination, {}, doing);
    if (field(await ask(node, "PUT", "RENAME", from, over, doing), "boolean") === false)
        throw notThere(node, doing);
}
function notThere(node, doing) {
    return new errors/* UserError */.yo(`cannot ${doing}: the server finds no place for it`, {
        where: { file: node.remote.origin },
        fix: "Check that the folder of the remote's url is none below a file.",
    });
}
/** Folders asked for at once. */
const breadth = 16;
/** Bytes of one folder's listing: some 200,000 names. */
const longestListing = 64 * 1024 * 1024;
async function* listBelow(node, root, doing) {
    const waiting = [""];
    while (waiting.length > 0) {
        const folders = waiting.splice(-breadth);
        const pages = await Promise.all(folders.map((folder) => ask(node, "GET", "LISTSTATUS", `${root}/${folder}`, {}, doing, longestListing)));
        for (const [index, page] of pages.entries()) {
            const entries = field(field(page, "FileStatuses"), "FileStatus");
            for (const entry of Array.isArray(entries) ? entries : []) {
                const name = field(entry, "pathSuffix");
                // Where a file is asked for, it lists itself, without a name.
                if (typeof name !== "string" || name === "")
                    continue;
                const key = `${folders[index]}${name}`;
                if (field(entry, "type") === "DIRECTORY")
                    waiting.push(`${key}/`);
                else if (!name.endsWith(".tmp"))
                    yield key;
            }
        }
    }
}
/** The JSON that a question is answered with; undefined where there is no such file or the answer is empty. */
async function ask(node, method, operation, path, query, doing, maxBytes) {
    const answer = await node.call(method, operation, path, query);
    if (answer.status !== 200) {
        const error = await hadoopError(node, answer, doing);
        if (error === undefined)
            return undefined;
        throw error;
    }
    const text = await node.client.text(answer, maxBytes);
    try {
        return text === "" ? undefined : JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`cannot ${doing}: the answer is not in the words of WebHDFS`, {
            where: { file: node.remote.origin },
            fix: "Check that the port is the one of the name node's web address.",
            cause,
        });
    }
}
const isRedirect = (answer) => answer.status === 307 && answer.headers.location !== undefined;


/***/ })

};

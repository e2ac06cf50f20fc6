export const id = 8286;
export const ids = [8286];
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


/***/ })

};

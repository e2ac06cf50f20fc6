export const id = 5566;
export const ids = [5566];
export const modules = {

/***/ 35566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGcsStorage: () => (/* binding */ openGcsStorage)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/storage/endpoint-url.js
var endpoint_url = __webpack_require__(21847);
// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/storage/gcs-account.js

/** Whose credential it is, without any secret. */
function accountOf(account) {
    const { client_email, service_account_impersonation_url, audience } = account;
    const impersonated = /\/serviceAccounts\/([^/:]+):/.exec(String(service_account_impersonation_url ?? ""))?.[1];
    const name = impersonated ?? client_email ?? audience;
    if (account.type === "authorized_user")
        return "a user's login";
    return typeof name === "string" ? `\`${name}\`` : `a credential of type ${account.type}`;
}
/** Fields that say where a token is asked for, and what is sent there. */
const addresses = ["token_url", "token_uri", "token_info_url", "service_account_impersonation_url"];
/**
 * A credential file may say where to send what it reads: this one may send to Google alone, and read no other file,
 * address or command than a job's own token.
 */
function checkAccountFile(account, file, remote) {
    const inner = account["source_credentials"];
    if (typeof inner === "object" && inner !== null)
        checkAccountFile({ type: "", ...inner }, file, remote);
    const refuse = (field) => {
        throw new errors/* UserError */.yo(`${file} has a \`${field}\` that modelgate does not follow from a remote's credentialpath`, {
            where: { file: remote.origin },
            fix: "Name the file by GOOGLE_APPLICATION_CREDENTIALS instead, in the workflow.",
        });
    };
    for (const field of addresses) {
        if (field in account && !isGoogle(account[field]))
            refuse(field);
    }
    if (account["credential_source"] !== undefined)
        refuse("credential_source");
}
function isGoogle(address) {
    if (typeof address !== "string" || !URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    return protocol === "https:" && (hostname === "googleapis.com" || hostname.endsWith(".googleapis.com"));
}

// EXTERNAL MODULE: ./build/js/storage/option-values.js
var option_values = __webpack_require__(59142);
;// CONCATENATED MODULE: ./build/js/storage/gcs-credentials.js






const scope = "https://www.googleapis.com/auth/devstorage.read_write";
/** Chooses: nobody, the remote's file, GOOGLE_APPLICATION_CREDENTIALS, gcloud's own login, the machine's account, nobody. */
async function gcsCredentials(host, remote, options, endpoint) {
    if ((0,option_values/* flagOption */.kY)(remote, "allow_anonymous_login", false))
        return nobody("nobody (allow_anonymous_login)");
    if (options.anonymous === true)
        return nobody("nobody (a fork's job reads anonymously)");
    // A token in the clear is anybody's; emulators ask for none.
    if (endpoint.protocol === "http:")
        return nobody("nobody (the endpoint is http://, where a token could be read)");
    const { credentialpath } = remote.options;
    if (credentialpath !== undefined) {
        const option = `credentialpath of the remote \`${remote.name}\``;
        const account = await readAccount(credentialpath, option, remote.origin);
        // The file may come with the change that is looked at: its token goes to Google or nowhere.
        checkAccountFile(account, credentialpath, remote);
        return ofAccount(host, account, `${accountOf(account)} by ${option}`);
    }
    const file = host.env["GOOGLE_APPLICATION_CREDENTIALS"];
    if (file !== undefined && file !== "") {
        const account = await readAccount(file, "GOOGLE_APPLICATION_CREDENTIALS", remote.origin);
        return ofAccount(host, account, `${accountOf(account)} by GOOGLE_APPLICATION_CREDENTIALS`);
    }
    const login = await gcloudLogin(host);
    if (login !== undefined)
        return ofAccount(host, login, `${accountOf(login)} by gcloud's own login`);
    const { Compute, gcpMetadata } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    if (host.env["NO_GCE_CHECK"] !== "true" && (await gcpMetadata.isAvailable())) {
        return byClient(host, () => new Compute({ scopes: [scope] }), "this machine's service account");
    }
    return nobody("nobody (no credential was found)");
}
function nobody(source) {
    return { source, headers: async () => ({}), renew: () => false };
}
function ofAccount(host, account, source) {
    for (const secret of [account["private_key"], account["client_secret"], account["refresh_token"]]) {
        if (typeof secret === "string" && secret !== "")
            host.log.secret(secret);
    }
    return Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19)).then(({ GoogleAuth }) => byClient(host, () => new GoogleAuth({ scopes: [scope] }).fromJSON(account), source));
}
/** Asks Google's own client, which keeps a token until it nears its end. */
function byClient(host, make, source) {
    let client;
    let current;
    return {
        source,
        async headers() {
            try {
                client ??= make();
                const headers = Object.fromEntries(await client.getRequestHeaders());
                const { authorization } = headers;
                if (authorization !== undefined && authorization !== current) {
                    host.log.secret(authorization.replace(/^Bearer /, ""));
                    current = authorization;
                }
                return headers;
            }
            catch (error) {
                host.signal.throwIfAborted();
                throw noToken(error, source);
            }
        },
        renew(refused) {
            // Of many requests that are refused at once, the first alone throws the token away.
            if (refused["authorization"] === current)
                client = undefined;
            return true;
        },
    };
}
async function readAccount(file, said, origin) {
    try {
        const account = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        if (typeof account === "object" && account !== null && "type" in account && typeof account.type === "string") {
            return { ...account, type: account.type };
        }
    }
    catch (cause) {
        const unreadable = cause instanceof SyntaxError ? "which holds no JSON" : "which cannot be read";
        throw new errors/* UserError */.yo(`${said} names ${file}, ${unreadable}`, {
            where: { file: origin },
            fix: "Name the JSON file of a service account, of a workload identity (google-github-actions/auth writes one) or of gcloud's login.",
            // The parser's words would quote the file.
            ...(cause instanceof SyntaxError ? {} : { cause }),
        });
    }
    throw new errors/* UserError */.yo(`${said} names ${file}, which is no Google credential: it has no \`type\``, {
        where: { file: origin },
    });
}
/** What `gcloud auth application-default login` leaves. */
async function gcloudLogin(host) {
    const { CLOUDSDK_CONFIG, APPDATA, HOME } = host.env;
    const below = APPDATA === undefined ? HOME && (0,external_node_path_.join)(HOME, ".config", "gcloud") : (0,external_node_path_.join)(APPDATA, "gcloud");
    const folder = CLOUDSDK_CONFIG || below;
    if (!folder)
        return undefined;
    try {
        const account = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "application_default_credentials.json"), "utf8"));
        return typeof account === "object" && account !== null ? { type: "authorized_user", ...account } : undefined;
    }
    catch {
        return undefined;
    }
}
/** No token: the line or Google's fault, or a credential that is not taken. Requests carry secrets: no cause is kept. */
function noToken(error, source) {
    const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
    if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)/.test(code)) {
        return new faults/* TransientError */.N_(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
    }
    return new errors/* UserError */.yo(`Google gives no token for ${source}: ${said}`, {
        fix: "Make the key or login anew; for a workload identity check its provider's condition and `permissions: id-token: write`.",
    });
}

// EXTERNAL MODULE: ./build/js/storage/http-client.js
var http_client = __webpack_require__(29296);
;// CONCATENATED MODULE: ./build/js/storage/gcs-errors.js



/** Reasons of a 403 that ask to wait. */
const tooMany = ["rateLimitExceeded", "userRateLimitExceeded"];
/** An answer that is no success, as the error to throw; its body is read for the reason. */
async function gcsError(http, answer, place, doing) {
    const { status, headers } = answer;
    const cannot = `cannot ${doing} ${place.url}`;
    const transient = (0,http_client/* transientStatus */.fO)(answer, cannot);
    const { reason, message } = parsed(await http.text(answer, 1 << 16));
    if (transient !== undefined)
        return transient;
    if (status === 403 && tooMany.includes(reason)) {
        return new faults/* TransientError */.N_(`${cannot}: ${reason}`, { slowDown: true, retryAfter: (0,http_client/* retryAfter */.P9)(headers) });
    }
    const say = (what, fix) => new errors/* UserError */.yo(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
    const words = message === "" ? "" : `: ${message}`;
    if (status === 401) {
        return say(`the credential is not taken (401), asked by ${place.credentials}${words}`, "Set GOOGLE_APPLICATION_CREDENTIALS (google-github-actions/auth does), credentialpath, or allow_anonymous_login for public data.");
    }
    if (status === 403) {
        return say(`access is denied (403), asked by ${place.credentials}${words}`, "Grant it storage.objects.get and storage.objects.list (and storage.objects.create and .delete for a push) on this bucket.");
    }
    if (status === 404)
        return noBucket(place, doing);
    if (status === 412)
        return new faults/* TransientError */.N_(`${cannot}: an object was replaced meanwhile`, { startOver: true });
    if (status === 416)
        return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
    if (status >= 300 && status < 400) {
        return say(`the answer is a redirect (${status}), which is not followed`, "Set endpointurl to where it leads.");
    }
    return say(`the server answers ${status}${reason === "" ? "" : ` ${reason}`}${words}`, "Check url and endpointurl.");
}
/** The bucket itself is not there. */
function noBucket({ url, bucket, origin }, doing) {
    return new errors/* UserError */.yo(`cannot ${doing} ${url}: there is no bucket \`${bucket}\``, {
        where: { file: origin },
        fix: "Check the remote's url and endpointurl.",
    });
}
/** Google's own words: JSON from most requests, plain text or XML where an object is read. */
function parsed(text) {
    const short = (said) => (typeof said === "string" ? said.replace(/\s+/g, " ").slice(0, 300) : "");
    try {
        const { error } = JSON.parse(text);
        return { reason: short(error?.errors?.[0]?.reason), message: short(error?.message) };
    }
    catch {
        const xml = /<Message>([^<]*)<\/Message>/.exec(text)?.[1];
        return { reason: "", message: short(xml ?? (text.includes("<") ? "" : text.trim())) };
    }
}

;// CONCATENATED MODULE: ./build/js/storage/gcs-requests.js

/** Sends one request in the credential's name; a token that is refused is replaced once. */
async function ask(bucket, place, doing, request, expected = []) {
    const { http, credentials } = bucket;
    for (let renewed = false;; renewed = true) {
        const who = await credentials.headers();
        // Nothing is followed: Google's answers are no redirects, and a token is for one server.
        const answer = await http.send({ redirects: "none", ...request, headers: { ...request.headers, ...who } });
        if ((answer.status >= 200 && answer.status < 300) || expected.includes(answer.status))
            return answer;
        if (answer.status === 401 && !renewed && credentials.renew(who)) {
            answer.stream.resume();
            continue;
        }
        throw await gcsError(http, answer, place, doing);
    }
}
/** The address of an object's description, or of its bytes below `/download`. */
function objectUrl(bucket, key, query = {}, download = false) {
    const path = `/storage/v1/b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(key)}`;
    return `${bucket.endpoint}${download ? "/download" : ""}${path}${queryOf(query)}`;
}
/** The address of a bucket's listing. */
function listUrl(bucket, query) {
    return `${bucket.endpoint}/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
}
/** Where an object's bytes are sent. */
function uploadUrl(bucket, query) {
    return `${bucket.endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
}
function queryOf(query) {
    const said = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]);
    return said.length === 0 ? "" : `?${said.join("&")}`;
}

;// CONCATENATED MODULE: ./build/js/storage/gcs-upload.js



/** Above this a file goes in chunks, so that a cut line costs one of them. A multiple of 256 KiB, as Google asks. */
const chunkSize = 16 * 1024 * 1024;
const bytesOnly = { "content-type": "application/octet-stream" };
/** Uploads whole or not at all. */
async function upload(host, bucket, place, key, body) {
    if ("file" in body && body.size > chunkSize)
        return uploadChunks(host, bucket, place, key, body);
    const content = "bytes" in body ? body.bytes : body;
    const answer = await ask(bucket, place, "write to", {
        method: "POST",
        url: uploadUrl(bucket, { uploadType: "media", name: key, fields: "etag,generation,size" }),
        headers: bytesOnly,
        body: content,
    });
    return written(bucket, answer, "bytes" in body ? body.bytes.byteLength : body.size);
}
async function uploadChunks(host, bucket, place, key, body) {
    const { file, size } = body;
    const url = await begin(bucket, place, key, size);
    let at = 0;
    let sure = true;
    let most = 0;
    for (;;) {
        const done = await (0,faults/* retried */.sT)(host, `cannot write to ${place.url}`, async () => {
            if (!sure) {
                const state = await send(bucket, place, url, { "content-range": `bytes */${size}` });
                if (state.status !== 308)
                    return state;
                at = received(state);
                state.stream.resume();
                if (at >= size)
                    throw new faults/* TransientError */.N_(`the server has all ${size} bytes and does not end the upload`);
            }
            sure = false;
            const end = Math.min(at + chunkSize, size) - 1;
            const part = { file, start: at, end, size: end - at + 1 };
            const answer = await send(bucket, place, url, { "content-range": `bytes ${at}-${end}/${size}` }, part);
            if (answer.status !== 308)
                return answer;
            at = received(answer);
            answer.stream.resume();
            // A server that keeps nothing of what it takes would be sent the same for ever.
            if (at <= most)
                throw new faults/* TransientError */.N_(`the server kept ${at} bytes of ${end + 1} that were sent`);
            most = at;
            // Of all the bytes there is nothing left to send: what became of them is asked.
            sure = at < size;
            return undefined;
        });
        if (done !== undefined)
            return written(bucket, done, size);
    }
}
async function begin(bucket, place, key, size) {
    const answer = await ask(bucket, place, "write to", {
        method: "POST",
        url: uploadUrl(bucket, { uploadType: "resumable", name: key, fields: "etag,generation,size" }),
        headers: {
            "x-upload-content-type": "application/octet-stream",
            "x-upload-content-length": `${size}`,
            "content-type": "application/json",
        },
        body: Buffer.from("{}"),
    });
    answer.stream.resume();
    const { location = "" } = answer.headers;
    // The address alone lets anybody write there, and what is written is the user's: it stays with the server that was named.
    if (URL.canParse(location) && new URL(location).origin === new URL(bucket.endpoint).origin)
        return location;
    throw new errors/* UserError */.yo(`cannot write to ${place.url}: the server sends the upload elsewhere, which is not followed`, {
        where: { file: place.origin },
        fix: "Set endpointurl to the server's own address.",
    });
}
async function send(bucket, place, url, headers, body = new Uint8Array()) {
    const answer = await ask(bucket, place, "write to", { method: "PUT", url, headers, body }, [308, 404, 410]);
    if (answer.status !== 404 && answer.status !== 410)
        return answer;
    answer.stream.resume();
    throw new errors/* UserError */.yo(`cannot write to ${place.url}: the server has forgotten the upload (${answer.status})`, {
        fix: "Run this again: it begins anew.",
    });
}
/** How many bytes of an unfinished upload have arrived. */
function received({ headers }) {
    const { range } = headers;
    const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? "")?.[1];
    return last === undefined ? 0 : Number(last) + 1;
}
async function written(bucket, answer, size) {
    const said = JSON.parse(await bucket.http.text(answer));
    const field = (name) => {
        const value = typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
        return typeof value === "string" ? value : undefined;
    };
    if (field("size") !== `${size}`) {
        throw new faults/* TransientError */.N_(`${field("size") ?? "an unknown number of"} bytes arrived there of ${size}`);
    }
    return { etag: field("etag"), version: field("generation") };
}

// EXTERNAL MODULE: ./build/js/storage/http-part.js
var http_part = __webpack_require__(2794);
;// CONCATENATED MODULE: ./build/js/storage/gcs.js









/** A bucket of Google Cloud Storage as a storage, through its JSON API, by DVC's options. */
async function openGcsStorage(host, remote, options) {
    const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
    if (name === "") {
        throw new errors/* UserError */.yo(`the url of the remote \`${remote.name}\` names no bucket`, {
            where: { file: remote.origin },
            fix: "Write gs://BUCKET/FOLDER.",
        });
    }
    const endpoint = endpointOf(host, remote);
    const credentials = await gcsCredentials(host, remote, options, endpoint);
    const http = (0,http_client/* openHttpClient */.S$)(host, { publicOnly: options.publicOnly ?? false });
    const bucket = { http, endpoint: endpoint.href.replace(/\/+$/, ""), name, credentials };
    return below(host, bucket, remote.origin, folder.replace(/\/+$/, ""), bucketIsThere(bucket));
}
function below(host, bucket, origin, prefix, isThere) {
    const url = `gs://${bucket.name}${prefix === "" ? "" : `/${prefix}`}`;
    const place = { url, bucket: bucket.name, origin, credentials: bucket.credentials.source };
    const keyOf = (key) => (prefix === "" ? key : `${prefix}/${key}`);
    return {
        url,
        async exists(key, generation) {
            const address = objectUrl(bucket, keyOf(key), { fields: "generation", generation });
            const answer = await ask(bucket, place, "look into", { method: "GET", url: address }, [404]);
            answer.stream.resume();
            if (answer.status === 404 && !(await isThere(place)))
                throw noBucket(place, "look into");
            return answer.status !== 404;
        },
        async read(key, { version, range, etag } = {}) {
            const answer = await ask(bucket, place, "read from", {
                method: "GET",
                url: objectUrl(bucket, keyOf(key), { alt: "media", generation: version }, true),
                // As it is stored: without this Google unpacks what was stored as gzip, and knows no ranges of it.
                headers: { "accept-encoding": "gzip", ...(0,http_part/* rangeHeader */.H)(range) },
            }, [404]);
            if (answer.status === 404) {
                answer.stream.resume();
                if (await isThere(place))
                    return undefined;
                throw noBucket(place, "read from");
            }
            const part = (0,http_part/* partOf */.B)(answer, range, `${url}/${key}`);
            if (etag !== undefined && part.etag !== etag.replaceAll('"', "")) {
                answer.stream.destroy();
                throw new faults/* TransientError */.N_(`${url}/${key} was replaced meanwhile`, { startOver: true });
            }
            const generation = answer.headers["x-goog-generation"];
            return { stream: answer.stream, ...part, version: typeof generation === "string" ? generation : undefined };
        },
        write: (key, body) => upload(host, bucket, place, keyOf(key), body),
        lists: true,
        list: (folder) => listKeys(bucket, place, keyOf(folder)),
        at: (folder) => below(host, bucket, origin, keyOf(folder).replace(/\/+$/, ""), isThere),
        close: async () => bucket.http.close(),
    };
}
async function* listKeys(bucket, place, prefix) {
    let pageToken;
    do {
        const query = { prefix, pageToken, maxResults: "1000", fields: "items/name,nextPageToken" };
        const answer = await ask(bucket, place, "list", { method: "GET", url: listUrl(bucket, query) });
        const page = JSON.parse(await bucket.http.text(answer, 1 << 24));
        for (const { name } of page.items ?? [])
            yield name.slice(prefix.length);
        pageToken = page.nextPageToken;
    } while (pageToken !== undefined && pageToken !== "");
}
/** 404 is said of an object and of its bucket alike. The bucket is asked for once, by a listing of one key. */
function bucketIsThere(bucket) {
    let known;
    return (place) => {
        known ??= (async () => {
            const url = listUrl(bucket, { maxResults: "1", fields: "items/name" });
            // Who may read and not list is told 401 or 403, of a bucket that is there.
            const answer = await ask(bucket, place, "look into", { method: "GET", url }, [401, 403, 404]);
            answer.stream.resume();
            return answer.status !== 404;
        })();
        known.catch(() => {
            known = undefined;
        });
        return known;
    };
}
/** The remote's own server, else the emulator's, else Google's. */
function endpointOf(host, remote) {
    const { endpointurl } = remote.options;
    const emulator = host.env["STORAGE_EMULATOR_HOST"];
    const said = endpointurl || emulator || "https://storage.googleapis.com";
    const url = (0,endpoint_url/* endpointUrl */.P)(said, endpointurl ? "https" : "http");
    if (url !== undefined)
        return url;
    throw new errors/* UserError */.yo(`the endpoint \`${said}\` of the remote \`${remote.name}\` is no address of a web server`, {
        where: { file: remote.origin },
        fix: "Write endpointurl as https://HOST, or STORAGE_EMULATOR_HOST as http://HOST:PORT.",
    });
}


/***/ }),

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


/***/ })

};

export const id = 5566;
export const ids = [5566];
export const modules = {

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
        async remove(key) {
            const request = { method: "DELETE", url: objectUrl(bucket, keyOf(key)) };
            const answer = await ask(bucket, place, "remove from", request, [404]);
            answer.stream.resume();
        },
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

/***/ 4957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bareEtag),
/* harmony export */   lookAt: () => (/* binding */ lookAt)
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


/***/ })

};

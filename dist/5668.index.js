export const id = 5668;
export const ids = [5668];
export const modules = {

/***/ 75668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzureStorage: () => (/* binding */ openAzureStorage)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
;// CONCATENATED MODULE: ./build/js/storage/azure-account.js

/** A setting by the remote's option, else by the first of some environment variables. */
function setting(host, remote, option, ...names) {
    const own = remote.options[option];
    if (own !== undefined && own !== "")
        return { value: own, said: `${option} of the remote \`${remote.name}\``, own: true };
    for (const said of names) {
        const value = host.env[said];
        if (value !== undefined && value !== "")
            return { value, said, own: false };
    }
    return undefined;
}
/** Options that are a credential by themselves. */
const credentials = ["account_key", "sas_token", "client_secret"];
/** The account by its connection string, else by its name, as DVC looks for them. */
function azureAccount(host, remote) {
    const where = { file: remote.origin };
    const connection = setting(host, remote, "connection_string", "AZURE_STORAGE_CONNECTION_STRING");
    // A remote that has a credential of its own is not the one that the environment speaks of.
    const meant = connection?.own === true || !credentials.some((name) => name in remote.options);
    if (connection !== undefined && meant)
        return byConnectionString(connection.value, connection.said, where.file);
    const named = setting(host, remote, "account_name", "AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME");
    if (named === undefined) {
        throw new errors/* UserError */.yo(`the remote \`${remote.name}\` names no storage account`, {
            where,
            fix: "Set account_name or connection_string, or AZURE_STORAGE_ACCOUNT or AZURE_STORAGE_CONNECTION_STRING.",
        });
    }
    // It becomes a part of a host's name.
    if (!/^[a-z\d-]{3,63}$/.test(named.value)) {
        throw new errors/* UserError */.yo(`\`${named.value}\`, ${named.said}, is no name of a storage account`, {
            where,
            fix: "Write it as Azure does: small letters and digits alone.",
        });
    }
    return { name: named.value, endpoint: `https://${named.value}.blob.core.windows.net` };
}
function byConnectionString(text, said, file) {
    const parts = new Map();
    for (const part of text.split(";")) {
        const [, name, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
        if (name !== undefined && value !== undefined && value !== "")
            parts.set(name.toLowerCase(), value);
    }
    const broken = (what) => new errors/* UserError */.yo(`${said} ${what}`, {
        where: { file },
        fix: "Copy it anew from the account's access keys: AccountName=…;AccountKey=…;EndpointSuffix=….",
    });
    const name = parts.get("accountname");
    const suffix = parts.get("endpointsuffix") ?? "core.windows.net";
    const protocol = parts.get("defaultendpointsprotocol") ?? "https";
    const endpoint = parts.get("blobendpoint") ?? (name && `${protocol}://${name}.blob.${suffix}`);
    if (endpoint === undefined || endpoint === "")
        throw broken("names neither an AccountName nor a BlobEndpoint");
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw broken("has a BlobEndpoint that is no address");
    const key = parts.get("accountkey");
    const sas = parts.get("sharedaccesssignature");
    if (key !== undefined && name === undefined)
        throw broken("has an AccountKey without an AccountName");
    return {
        name: name ?? url.hostname.split(".", 1)[0] ?? "",
        endpoint: `${url.origin}${url.pathname}`.replace(/\/+$/, ""),
        said,
        ...(key === undefined ? {} : { key }),
        ...(sas === undefined ? {} : { sas }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/storage/azure-sign.js

/** Headers that a signature holds by their place, in Azure's order; the length stands between the second and the third. */
const before = ["content-encoding", "content-language"];
const after = [
    "content-md5",
    "content-type",
    "date",
    "if-modified-since",
    "if-match",
    "if-none-match",
    "if-unmodified-since",
    "range",
];
/** The `Authorization` header of Azure's Shared Key scheme (version 2015-02-21 and later). */
function sharedKey(account, key, request) {
    const { method, url, headers, length } = request;
    const text = [
        method,
        ...before.map((name) => headers[name] ?? ""),
        length === 0 ? "" : `${length}`,
        ...after.map((name) => headers[name] ?? ""),
        ...Object.keys(headers)
            .filter((name) => name.startsWith("x-ms-"))
            .sort()
            .map((name) => `${name}:${headers[name]?.trim()}`),
        `/${account}${url.pathname}${signedQuery(url)}`,
    ].join("\n");
    return `SharedKey ${account}:${(0,external_node_crypto_.createHmac)("sha256", key).update(text, "utf8").digest("base64")}`;
}
function signedQuery(url) {
    return [...url.searchParams]
        .map(([name, value]) => `\n${name.toLowerCase()}:${value}`)
        .sort()
        .join("");
}

// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
// EXTERNAL MODULE: ./build/js/storage/option-values.js
var option_values = __webpack_require__(59142);
;// CONCATENATED MODULE: ./build/js/storage/azure-tokens.js




const scope = "https://storage.azure.com/.default";
/** Milliseconds before its end in which a token is no longer used. */
const early = 5 * 60 * 1000;
/** An application's login with a secret, where the remote or the environment names one. */
function servicePrincipal(host, remote) {
    const tenant = setting(host, remote, "tenant_id", "AZURE_STORAGE_TENANT_ID");
    const client = setting(host, remote, "client_id", "AZURE_STORAGE_CLIENT_ID");
    const secret = setting(host, remote, "client_secret", "AZURE_STORAGE_CLIENT_SECRET");
    if (secret === undefined)
        return undefined;
    host.log.secret(secret.value);
    if (tenant === undefined || client === undefined) {
        throw new errors/* UserError */.yo(`${secret.said} is there without tenant_id and client_id`, {
            where: { file: remote.origin },
            fix: "Set all three of tenant_id, client_id and client_secret.",
        });
    }
    const open = async () => {
        const { ClientSecretCredential } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3324), __webpack_require__.e(3952)]).then(__webpack_require__.bind(__webpack_require__, 23952));
        return new ClientSecretCredential(tenant.value, client.value, secret.value);
    };
    return { own: secret.own, tokens: kept(host, `the service principal \`${client.value}\` by ${client.said}`, open) };
}
/** Azure's own chain: the environment, a workload identity, the machine, the login of Azure's commands. */
function defaultTokens(host, remote) {
    const source = "Azure's default chain (environment, workload identity, machine, az login)";
    return kept(host, source, () => chain(remote));
}
async function chain(remote) {
    const identity = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3324), __webpack_require__.e(3952)]).then(__webpack_require__.bind(__webpack_require__, 23952));
    const noEnvironment = (0,option_values/* flagOption */.kY)(remote, "exclude_environment_credential", false);
    const noMachine = (0,option_values/* flagOption */.kY)(remote, "exclude_managed_identity_credential", false);
    if (!noEnvironment && !noMachine)
        return new identity.DefaultAzureCredential();
    return new identity.ChainedTokenCredential(...(noEnvironment ? [] : [new identity.EnvironmentCredential()]), ...(noMachine ? [] : [new identity.ManagedIdentityCredential()]), new identity.AzureCliCredential(), new identity.AzurePowerShellCredential(), new identity.AzureDeveloperCliCredential());
}
/** Keeps a token until it nears its end; many askers at once share one question. */
function kept(host, source, open) {
    let credential;
    let held;
    let asking;
    const ask = async () => {
        credential ??= open();
        const token = await (await credential).getToken(scope, { abortSignal: host.signal });
        if (token === null)
            throw new TypeError("no token");
        host.log.secret(token.token);
        return token;
    };
    return {
        source,
        async token() {
            if (held !== undefined && held.expiresOnTimestamp - host.now().getTime() > early)
                return held.token;
            try {
                asking ??= ask().finally(() => {
                    asking = undefined;
                });
                held = await asking;
                return held.token;
            }
            catch (error) {
                host.signal.throwIfAborted();
                throw noToken(error, source);
            }
        },
        forget: () => {
            held = undefined;
        },
    };
}
/** No token: the line's or Entra's fault, or a credential that is not taken. Requests carry secrets: no cause is kept. */
function noToken(error, source) {
    const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|REQUEST_SEND_ERROR)/.test(code)) {
        return new faults/* TransientError */.N_(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
    }
    return new errors/* UserError */.yo(`Azure gives no token for ${source}: ${said}`, {
        fix: "Log in (azure/login, az login), set AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN, or allow_anonymous_login for public data.",
    });
}

;// CONCATENATED MODULE: ./build/js/storage/azure-credentials.js





/** Chooses as DVC does: nobody, the connection string, a key, a signature, a service principal, the job's or machine's identity. */
function azureCredentials(host, remote, options, account) {
    if ((0,option_values/* flagOption */.kY)(remote, "allow_anonymous_login", false))
        return nobody("nobody (allow_anonymous_login)");
    if (options.anonymous === true)
        return nobody("nobody (a fork's job reads anonymously)");
    if (account.said !== undefined) {
        if (account.key !== undefined)
            return byKey(host, remote, account, account.key, account.said);
        return account.sas === undefined
            ? nobody(`nobody (${account.said} holds no key)`)
            : bySas(host, account.sas, account.said);
    }
    const key = setting(host, remote, "account_key", "AZURE_STORAGE_KEY", "AZURE_STORAGE_ACCOUNT_KEY");
    const sas = setting(host, remote, "sas_token", "AZURE_STORAGE_SAS_TOKEN");
    const principal = servicePrincipal(host, remote);
    const known = [
        ...(key === undefined ? [] : [{ own: key.own, open: () => byKey(host, remote, account, key.value, key.said) }]),
        ...(sas === undefined ? [] : [{ own: sas.own, open: () => bySas(host, sas.value, sas.said) }]),
        ...(principal === undefined ? [] : [{ own: principal.own, open: () => byTokens(principal.tokens) }]),
    ];
    // What the remote says goes before what the environment says.
    const chosen = known.find((one) => one.own) ?? known[0];
    return chosen === undefined ? byTokens(defaultTokens(host, remote)) : chosen.open();
}
function nobody(source) {
    return { source, query: "", headers: async () => ({}), renew: () => false };
}
function byKey(host, remote, account, text, said) {
    host.log.secret(text);
    const key = Buffer.from(text, "base64");
    if (key.length === 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(text)) {
        throw new errors/* UserError */.yo(`the account key by ${said} is not in base64`, {
            where: { file: remote.origin },
            fix: "Copy it anew from the account's access keys.",
        });
    }
    return {
        source: said,
        query: "",
        headers: async (request) => ({ authorization: sharedKey(account.name, key, request) }),
        renew: () => false,
    };
}
function bySas(host, text, said) {
    const query = text.replace(/^\?/, "");
    for (const secret of [query, new URLSearchParams(query).get("sig"), /(?:^|&)sig=([^&]+)/.exec(query)?.[1]]) {
        if (secret)
            host.log.secret(secret);
    }
    return { source: said, query, headers: async () => ({}), renew: () => false };
}
function byTokens(tokens) {
    return {
        source: tokens.source,
        query: "",
        async headers({ url }) {
            if (url.protocol !== "https:") {
                throw new errors/* UserError */.yo(`${url.origin} would be sent a token where anybody can read it`, {
                    fix: "Use an https:// endpoint.",
                });
            }
            return { authorization: `Bearer ${await tokens.token()}` };
        },
        renew: () => {
            tokens.forget();
            return true;
        },
    };
}

// EXTERNAL MODULE: ./build/js/storage/http-client.js
var http_client = __webpack_require__(29296);
;// CONCATENATED MODULE: ./build/js/storage/azure-errors.js



/** Azure's own name for a refusal. */
function codeOf({ headers }) {
    const code = headers["x-ms-error-code"];
    return typeof code === "string" ? code : "";
}
/** An answer that is no success, as the error to throw; its body is read for the reason. */
async function azureError(http, answer, place, doing) {
    const { status } = answer;
    const cannot = `cannot ${doing} ${place.url}`;
    const transient = (0,http_client/* transientStatus */.fO)(answer, cannot);
    const text = await http.text(answer, 1 << 16);
    if (transient !== undefined)
        return transient;
    const code = codeOf(answer) || (/<Code>([^<]*)</.exec(text)?.[1] ?? "");
    // The first line alone: those that follow may quote the request.
    const message = /<Message>([^<\n]*)/.exec(text)?.[1]?.trim() ?? "";
    const words = [status, code].filter(Boolean).join(" ") + (message === "" ? "" : `: ${message}`);
    const by = `asked by ${place.credentials}`;
    const say = (what, fix) => new errors/* UserError */.yo(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
    if (code === "ContainerNotFound") {
        return say(`there is no container \`${place.container}\` in the account \`${place.account}\``, "Check the remote's url and account.");
    }
    if (code === "ResourceNotFound" || code === "PublicAccessNotPermitted") {
        return say(`it is not there, or not for everybody to read (${code}), ${by}`, "Set a credential, or allow anonymous access to the container.");
    }
    if (code === "BlobArchived" || code === "BlobBeingRehydrated") {
        return say(`an object is in the archive (${code})`, "Move it to another tier first: az storage blob set-tier.");
    }
    if (code === "AuthenticationFailed" || status === 401) {
        return say(`the credential is not taken (${words}), ${by}`, "Check that it belongs to this account, has not expired, and that this machine's clock is right.");
    }
    if (status === 403) {
        return say(`access is denied (${words}), ${by}`, "Grant it the role Storage Blob Data Reader (Contributor for a push), and let the account's firewall pass this machine.");
    }
    if (status === 412)
        return new faults/* TransientError */.N_(`${cannot}: an object was replaced meanwhile`, { startOver: true });
    if (status === 416)
        return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
    if (status >= 300 && status < 400) {
        return say(`the answer is a redirect (${status}), which is not followed`, "Set BlobEndpoint to where it leads.");
    }
    return say(`the server answers ${words}`, "Check the remote's url and options.");
}

;// CONCATENATED MODULE: ./build/js/storage/azure-requests.js

/** The version of Azure's protocol that is spoken: the oldest with all that is used here. */
const protocol = "2021-12-02";
/**
 * Sends one request in the credential's name; a token that is refused is replaced once. Undefined where there is no such
 * blob.
 */
async function ask(container, place, doing, request) {
    const { http, credentials } = container;
    for (let renewed = false;; renewed = true) {
        const answer = await send(container, request);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        const refused = answer.status === 401 && !renewed && credentials.renew();
        if (refused || (answer.status === 404 && codeOf(answer) === "BlobNotFound")) {
            answer.stream.resume();
            if (refused)
                continue;
            return undefined;
        }
        throw await azureError(http, answer, place, doing);
    }
}
async function send(container, request) {
    const { host, http, credentials } = container;
    const { method, body } = request;
    const url = new URL(addressOf(container, request));
    const length = body === undefined ? 0 : body instanceof Uint8Array ? body.byteLength : body.size;
    const headers = { ...request.headers, "x-ms-date": host.now().toUTCString(), "x-ms-version": protocol };
    const who = await credentials.headers({ method, url, headers, length });
    // A signature may stand in the address itself: it is for the account's own server alone.
    if (credentials.query !== "")
        url.search += `${url.search === "" ? "?" : "&"}${credentials.query}`;
    const sent = { method, url, headers: { ...headers, ...who }, redirects: "none" };
    return http.send(body === undefined ? sent : { ...sent, body });
}
function addressOf({ endpoint, name }, { key, query = {} }) {
    const path = key === undefined ? "" : `/${key.split("/").map(encodeURIComponent).join("/")}`;
    const said = Object.entries(query).flatMap(([one, value]) => value === undefined ? [] : [`${one}=${encodeURIComponent(value)}`]);
    return `${endpoint}/${encodeURIComponent(name)}${path}${said.length === 0 ? "" : `?${said.join("&")}`}`;
}

;// CONCATENATED MODULE: ./build/js/storage/azure-list.js

/** Most of a page that is read: 5,000 blobs with names of a thousand characters take some 10 MB. */
const longestPage = 1 << 25;
/** Names of the blobs below a prefix, without it, page by page. */
async function* listBlobs(container, place, prefix) {
    let marker;
    do {
        const query = { restype: "container", comp: "list", prefix: prefix === "" ? undefined : prefix, marker };
        const answer = await ask(container, place, "list", { method: "GET", query });
        const page = answer === undefined ? "" : await container.http.text(answer, longestPage);
        for (const name of namesOf(page))
            yield name.slice(prefix.length);
        marker = unescapeXml(/<NextMarker>([^<]*)<\/NextMarker>/.exec(page)?.[1] ?? "");
    } while (marker !== "");
}
/** The names in a page of a listing. Accounts with real folders list those as well: they are no objects. */
function* namesOf(page) {
    for (const [, blob = ""] of page.matchAll(/<Blob>(.*?)<\/Blob>/gs)) {
        if (/<ResourceType>directory<\/ResourceType>/.test(blob))
            continue;
        const [, encoded, text = ""] = /<Name( Encoded="true")?>([^<]*)<\/Name>/.exec(blob) ?? [];
        // XML has no way to write some characters: such names come in percent form.
        yield encoded === undefined ? unescapeXml(text) : decodeURIComponent(text);
    }
}
const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    });
}

// EXTERNAL MODULE: ./build/js/lib/pool.js + 1 modules
var pool = __webpack_require__(83820);
;// CONCATENATED MODULE: ./build/js/storage/azure-upload.js



/** Above this a file goes in blocks, so that a cut line costs one of them. */
const smallestBlock = 16 * 1024 * 1024;
/** Azure takes at most 50,000 blocks. */
const mostBlocks = 50_000;
const blocksAtOnce = 4;
/** Uploads whole or not at all: blocks that are not committed are no object, and Azure forgets them after a week. */
async function upload(container, place, key, body) {
    const put = async (request) => {
        const answer = await ask(container, place, "write to", { method: "PUT", key, ...request });
        if (answer === undefined)
            throw new TypeError("Azure answers that a blob is not there to a request that makes it");
        answer.stream.resume();
        return answer;
    };
    if ("bytes" in body || body.size <= smallestBlock) {
        const headers = { "x-ms-blob-type": "BlockBlob", "content-type": "application/octet-stream" };
        return written(await put({ headers, body: "bytes" in body ? body.bytes : body }));
    }
    const { file, size } = body;
    const blockSize = Math.max(smallestBlock, Math.ceil(size / mostBlocks));
    const ids = Array.from({ length: Math.ceil(size / blockSize) }, (_, at) => Buffer.from(String(at).padStart(6, "0")).toString("base64"));
    await (0,pool/* eachLimited */.k)(ids.entries(), blocksAtOnce, async ([at, blockid]) => {
        const start = at * blockSize;
        const end = Math.min(start + blockSize, size) - 1;
        const block = { query: { comp: "block", blockid }, body: { file, start, end, size: end - start + 1 } };
        await (0,faults/* retried */.sT)(container.host, `cannot write to ${place.url}`, () => put(block));
    }, container.host.signal);
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`;
    const headers = { "x-ms-blob-content-type": "application/octet-stream", "content-type": "application/xml" };
    return written(await put({ query: { comp: "blocklist" }, headers, body: Buffer.from(list) }));
}
function written({ headers }) {
    const version = headers["x-ms-version-id"];
    return { etag: headers.etag?.replaceAll('"', ""), version: typeof version === "string" ? version : undefined };
}

// EXTERNAL MODULE: ./build/js/storage/http-part.js
var http_part = __webpack_require__(2794);
;// CONCATENATED MODULE: ./build/js/storage/azure.js









/** A container of Azure Blob Storage as a storage, through its REST API, by DVC's options. */
async function openAzureStorage(host, remote, options) {
    const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
    if (name === "") {
        throw new errors/* UserError */.yo(`the url of the remote \`${remote.name}\` names no container`, {
            where: { file: remote.origin },
            fix: "Write azure://CONTAINER/FOLDER.",
        });
    }
    const account = azureAccount(host, remote);
    const credentials = azureCredentials(host, remote, options, account);
    const connectTimeout = (0,option_values/* secondsOption */.pL)(remote, "connection_timeout") ?? 20_000;
    const readTimeout = (0,option_values/* secondsOption */.pL)(remote, "read_timeout") ?? (0,option_values/* secondsOption */.pL)(remote, "timeout") ?? 60_000;
    const http = (0,http_client/* openHttpClient */.S$)(host, { connectTimeout, readTimeout, publicOnly: options.publicOnly ?? false });
    const place = { container: name, account: account.name, origin: remote.origin, credentials: credentials.source };
    return below({ host, http, endpoint: account.endpoint, name, credentials }, place, folder.replace(/\/+$/, ""));
}
function below(container, words, prefix) {
    const url = `azure://${container.name}${prefix === "" ? "" : `/${prefix}`}`;
    const place = { ...words, url };
    const keyOf = (key) => (prefix === "" ? key : `${prefix}/${key}`);
    return {
        url,
        async exists(key, version) {
            const request = { method: "HEAD", key: keyOf(key), query: { versionid: version } };
            const answer = await ask(container, place, "look into", request);
            answer?.stream.resume();
            return answer !== undefined;
        },
        async read(key, { version, range, etag } = {}) {
            const answer = await ask(container, place, "read from", {
                method: "GET",
                key: keyOf(key),
                query: { versionid: version },
                headers: {
                    ...(0,http_part/* rangeHeader */.H)(range),
                    ...(etag === undefined ? {} : { "if-match": `"${etag.replaceAll('"', "")}"` }),
                },
            });
            if (answer === undefined)
                return undefined;
            const own = answer.headers["x-ms-version-id"];
            const part = (0,http_part/* partOf */.B)(answer, range, `${url}/${key}`);
            return { stream: answer.stream, ...part, version: typeof own === "string" ? own : undefined };
        },
        write: (key, body) => upload(container, place, keyOf(key), body),
        lists: true,
        list: (folder) => listBlobs(container, place, keyOf(folder)),
        at: (folder) => below(container, words, keyOf(folder).replace(/\/+$/, "")),
        close: async () => container.http.close(),
    };
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

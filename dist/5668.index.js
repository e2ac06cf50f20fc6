export const id = 5668;
export const ids = [5668];
export const modules = {

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
        async remove(key) {
            const answer = await ask(container, place, "remove from", { method: "DELETE", key: keyOf(key) });
            answer?.stream.resume();
        },
        lists: true,
        list: (folder) => listBlobs(container, place, keyOf(folder)),
        at: (folder) => below(container, words, keyOf(folder).replace(/\/+$/, "")),
        close: async () => container.http.close(),
    };
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

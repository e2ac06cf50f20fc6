export const id = 679;
export const ids = [679];
export const modules = {

/***/ 64679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3Storage: () => (/* binding */ openS3Storage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
;// CONCATENATED MODULE: ./build/js/storage/s3-credentials.js

/** Chooses by DVC's order: none, the job's role, keys in the configuration, a profile, the environment, AWS's own chain. */
async function s3Credentials(host, remote, options) {
    const { access_key_id, secret_access_key, session_token, profile, credentialpath, configpath } = remote.options;
    if (remote.options["allow_anonymous_login"]?.toLowerCase() === "true") {
        return { source: "none (allow_anonymous_login)", provider: undefined };
    }
    if (options.credentials !== undefined)
        return roleCredentials(host, options.credentials);
    if (options.anonymous === true)
        return { source: "none (a fork's job reads anonymously)", provider: undefined };
    if (access_key_id !== undefined || secret_access_key !== undefined) {
        if (access_key_id === undefined || secret_access_key === undefined) {
            throw new errors/* UserError */.yo(`the remote \`${remote.name}\` has one of access_key_id and secret_access_key without the other`, {
                where: { file: remote.origin },
                fix: "Give both, in .dvc/config.local and never in .dvc/config.",
            });
        }
        host.log.secret(secret_access_key);
        if (session_token !== undefined)
            host.log.secret(session_token);
        const keys = {
            accessKeyId: access_key_id,
            secretAccessKey: secret_access_key,
            ...(session_token === undefined ? {} : { sessionToken: session_token }),
        };
        return { source: `access_key_id of the remote \`${remote.name}\``, provider: async () => keys };
    }
    const { env } = host;
    const id = env["AWS_ACCESS_KEY_ID"];
    const secret = env["AWS_SECRET_ACCESS_KEY"];
    if (profile === undefined && credentialpath === undefined && id !== undefined && secret !== undefined) {
        const token = env["AWS_SESSION_TOKEN"];
        const keys = { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
        return { source: "the environment (AWS_ACCESS_KEY_ID)", provider: async () => keys };
    }
    const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const name = profile ?? env["AWS_PROFILE"];
    const filepath = credentialpath ?? env["AWS_SHARED_CREDENTIALS_FILE"];
    const configFilepath = configpath ?? env["AWS_CONFIG_FILE"];
    return {
        source: name === undefined ? "AWS's default chain (files, instance)" : `the profile \`${name}\``,
        provider: fromNodeProviderChain({
            ...(name === undefined ? {} : { profile: name }),
            ...(filepath === undefined ? {} : { filepath }),
            ...(configFilepath === undefined ? {} : { configFilepath }),
        }),
    };
}
/** A training may outlive a session of one hour: near each expiry a new OIDC token is asked for and exchanged. */
function roleCredentials(host, source) {
    const exchange = async () => {
        const [{ fromWebToken }, webIdentityToken] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19)),
            source.token(),
        ]);
        host.log.secret(webIdentityToken);
        const region = source.region ?? host.env["AWS_REGION"] ?? host.env["AWS_DEFAULT_REGION"] ?? "us-east-1";
        const keys = await fromWebToken({
            roleArn: source.role,
            roleSessionName: source.sessionName,
            webIdentityToken,
            clientConfig: { region },
        })();
        host.log.secret(keys.secretAccessKey);
        if (keys.sessionToken !== undefined)
            host.log.secret(keys.sessionToken);
        return keys;
    };
    return { source: `the role ${source.role} by OIDC`, provider: renewing(exchange, () => host.now().getTime()) };
}
/** How long before their end credentials are replaced. */
const early = 5 * 60 * 1000;
/** Keeps credentials until shortly before they expire; many askers at once share one exchange. */
function renewing(exchange, now) {
    let held;
    let running;
    return async () => {
        if (held !== undefined && (held.expiration === undefined || held.expiration.getTime() - now() > early))
            return held;
        running ??= exchange().finally(() => {
            running = undefined;
        });
        held = await running;
        return held;
    };
}

// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
;// CONCATENATED MODULE: ./build/js/storage/s3-errors.js


const expired = ["ExpiredToken", "TokenRefreshRequired", "RequestExpired"];
const unknownKey = ["InvalidAccessKeyId", "UnrecognizedClient", "InvalidClientTokenId", "InvalidToken"];
const denied = ["AccessDenied", "AllAccessDisabled", "Forbidden", "AccountProblem", "403"];
const roleFailures = ["InvalidIdentityToken", "IDPRejectedClaim", "IDPCommunicationError"];
const unreachable = ["ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ETIMEDOUT", "TimeoutError"];
const cut = ["ECONNRESET", "EPIPE", "ECONNABORTED"];
const insecure = /^(EPROTO|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;
/** Whether an answer means that the object is not there. */
function isAbsent(error) {
    const { name, status } = partsOf(error);
    return name === "NoSuchKey" || name === "NotFound" || (status === 404 && name !== "NoSuchBucket");
}
/** Says a refusal of S3 so that the user knows which credential failed and what to do; other errors stay as they are. */
function s3Error(error, place, doing) {
    const { name, status, message, code } = partsOf(error);
    const where = { file: place.origin };
    const by = `signed by ${place.credentials}`;
    const say = (what, fix) => new errors/* UserError */.yo(`cannot ${doing} ${place.url}: ${what}`, { where, fix, cause: error });
    if (error instanceof errors/* UserError */.yo)
        return error;
    if (roleFailures.includes(name) || message.includes("AssumeRoleWithWebIdentity")) {
        return say(`the role was refused (${name}: ${message}), ${by}`, "Check the role's trust policy (audience sts.amazonaws.com, this repository) and `permissions: id-token: write`.");
    }
    if (expired.includes(name)) {
        return say(`the credential has expired (${name}), ${by}`, "Get a new one and run this again; with `aws-role` it is renewed by itself during the job.");
    }
    if (unknownKey.includes(name)) {
        return say(`the access key is not known there (${name}), ${by}`, "Check the key, and that it belongs to this endpoint.");
    }
    if (name === "SignatureDoesNotMatch") {
        return say(`the secret key does not fit the access key, ${by}`, "Check secret_access_key or AWS_SECRET_ACCESS_KEY.");
    }
    if (name === "RequestTimeTooSkewed") {
        return say("this machine's clock differs too much from the server's", "Set the clock, then run this again.");
    }
    if (name === "NoSuchBucket")
        return say("there is no such bucket", "Check the remote's url, region and endpointurl.");
    if (["CredentialsProviderError", "TokenProviderError", "ProviderError"].includes(name)) {
        return say(`no credential was found (asked: ${place.credentials})`, "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, or the input `aws-role`.");
    }
    if (denied.includes(name) || status === 401 || status === 403) {
        return say(`access is denied (${status ?? name}), ${by}`, "Allow it s3:GetObject and s3:ListBucket (and s3:PutObject for a push) on this bucket and prefix.");
    }
    if (status !== undefined && status >= 300 && status < 400) {
        return say(`the answer is a redirect (${status}), which is not followed`, "Set the remote's region or endpointurl.");
    }
    if (unreachable.includes(code ?? name)) {
        return say(`the server cannot be reached (${code ?? name})`, "Check endpointurl, and that this machine may connect to it.");
    }
    if (code !== undefined && insecure.test(code)) {
        return say(`no secure connection comes about (${code})`, "Set ssl_verify to the file of the server's own CA; a server without TLS has an endpointurl with http://.");
    }
    if (code !== undefined && cut.includes(code)) {
        return say(`the connection was cut (${code}) each time it was tried`, "Run this again.");
    }
    if (status !== undefined && (status >= 500 || status === 429)) {
        return say(`the server failed (${status} ${name}) each time it was asked`, "Run this again when it answers.");
    }
    return error;
}
/** Worth another attempt: the line or the server failed, not the question. */
function isTransient(error) {
    if (error instanceof errors/* UserError */.yo)
        return false;
    const { status } = partsOf(error);
    return status === undefined || status >= 500 || status === 429;
}
function partsOf(error) {
    if (!(error instanceof Error))
        return { name: "", status: undefined, message: String(error), code: undefined };
    const metadata = "$metadata" in error ? error.$metadata : undefined;
    const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
        ? metadata.httpStatusCode
        : undefined;
    const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
    return {
        name: error.name.replace(/(?<=.)Exception$/, ""),
        status: typeof status === "number" ? status : undefined,
        message: (0,git/* redactUrls */.sK)(error.message),
        code,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/lib/pool.js
var pool = __webpack_require__(55834);
;// CONCATENATED MODULE: ./build/js/storage/s3-upload.js



/** Above this an upload goes in parts. */
const multipartThreshold = 64 * 1024 * 1024;
/** S3 takes at most 10,000 parts. */
const maxParts = 10_000;
const smallestPart = 16 * 1024 * 1024;
const partsAtOnce = 4;
/** Uploads whole or not at all; `attempt` runs one request again where the line failed. */
async function upload(target, body, attempt, signal) {
    const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const { client, bucket: Bucket, key: Key, extra } = target;
    const options = { abortSignal: signal };
    if ("bytes" in body) {
        await attempt(() => client.send(new PutObjectCommand({ Bucket, Key, Body: body.bytes, ...extra }), options));
        return;
    }
    if (body.size > multipartThreshold)
        return uploadParts(target, body, attempt, signal);
    await attempt(() => 
    // Opened anew each time: a stream that was read half cannot be sent again.
    client.send(new PutObjectCommand({ Bucket, Key, Body: (0,external_node_fs_.createReadStream)(body.file), ContentLength: body.size, ...extra }), options));
}
async function uploadParts(target, body, attempt, signal) {
    const s3 = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const { client, bucket: Bucket, key: Key, extra, checksums } = target;
    const size = Math.max(smallestPart, Math.ceil(body.size / maxParts));
    const numbers = Array.from({ length: Math.ceil(body.size / size) }, (_, index) => index + 1);
    const algorithm = checksums ? { ChecksumAlgorithm: "CRC32" } : {};
    const begun = await attempt(() => client.send(new s3.CreateMultipartUploadCommand({ Bucket, Key, ...algorithm, ...extra }), { abortSignal: signal }));
    const UploadId = begun.UploadId;
    const parts = [];
    const file = await (0,promises_.open)(body.file);
    try {
        await (0,pool/* eachLimited */.k)(numbers, partsAtOnce, async (PartNumber) => {
            const start = (PartNumber - 1) * size;
            const buffer = Buffer.alloc(Math.min(size, body.size - start));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
            if (bytesRead !== buffer.length)
                throw new Error(`${body.file} became shorter while it was uploaded`);
            const sent = await attempt(() => client.send(new s3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: buffer, ...algorithm }), {
                abortSignal: signal,
            }));
            parts.push({
                PartNumber,
                ...(sent.ETag === undefined ? {} : { ETag: sent.ETag }),
                ...(sent.ChecksumCRC32 === undefined ? {} : { ChecksumCRC32: sent.ChecksumCRC32 }),
            });
        }, signal);
        parts.sort((a, b) => a.PartNumber - b.PartNumber);
        await attempt(() => client.send(new s3.CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } }), {
            abortSignal: signal,
        }));
    }
    catch (error) {
        // Parts of an upload that was given up would be stored, and paid for, for ever.
        await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => { });
        throw error;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/js/storage/s3.js







/** An S3 bucket (or any server that speaks its protocol) as a storage, by DVC's options. */
async function openS3Storage(host, remote, options) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const [, name = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/.exec(remote.url) ?? [];
    if (name === "") {
        throw new errors/* UserError */.yo(`the url of the remote \`${remote.name}\` names no bucket`, {
            where: { file: remote.origin },
            fix: "Write s3://BUCKET/FOLDER.",
        });
    }
    const credentials = await s3Credentials(host, remote, options);
    const endpoint = endpointOf(host, remote);
    const config = {
        region: regionOf(host, remote, options),
        // Only between AWS's own regions: a server of one's own gets every request at its one address.
        followRegionRedirects: endpoint === undefined,
        maxAttempts: 4,
        // Servers other than AWS's often refuse the newer checksum headers; objects are verified by digest either way.
        requestChecksumCalculation: endpoint === undefined ? "WHEN_SUPPORTED" : "WHEN_REQUIRED",
        responseChecksumValidation: "WHEN_REQUIRED",
        requestHandler: await handlerOptions(remote),
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
        ...(credentials.provider === undefined
            ? { credentials: async () => ({ accessKeyId: "", secretAccessKey: "" }), signer: { sign: async (one) => one } }
            : { credentials: credentials.provider }),
    };
    const url = `s3://${name}${prefix === "" ? "" : `/${prefix}`}`.replace(/\/+$/, "");
    const bucket = {
        host,
        client: new S3Client(config),
        name,
        checksums: endpoint === undefined,
        extra: uploadOptions(remote),
        place: { url, origin: remote.origin, credentials: credentials.source },
    };
    return below(bucket, prefix.replace(/\/+$/, ""));
}
function below(bucket, prefix) {
    const { host, client, name: Bucket } = bucket;
    const place = { ...bucket.place, url: `s3://${Bucket}${prefix === "" ? "" : `/${prefix}`}` };
    const keyOf = (key) => (prefix === "" ? key : `${prefix}/${key}`);
    const options = { abortSignal: host.signal };
    return {
        url: place.url,
        async exists(key) {
            const { HeadObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            try {
                await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(key) }), options);
                return true;
            }
            catch (error) {
                if (isAbsent(error))
                    return false;
                throw s3Error(error, place, "look into");
            }
        },
        async read(key) {
            const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            try {
                const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(key) }), options);
                if (!(Body instanceof external_node_stream_.Readable))
                    throw new TypeError("S3 answered without a stream");
                return Body;
            }
            catch (error) {
                if (isAbsent(error))
                    return undefined;
                throw s3Error(error, place, "read from");
            }
        },
        async write(key, body) {
            const target = { client, bucket: Bucket, key: keyOf(key), checksums: bucket.checksums, extra: bucket.extra };
            try {
                await upload(target, body, (request) => again(host, request), host.signal);
            }
            catch (error) {
                throw s3Error(error, place, "write to");
            }
        },
        list: (folder) => listKeys(bucket, place, keyOf(folder)),
        at: (folder) => below(bucket, keyOf(folder).replace(/\/+$/, "")),
    };
}
async function* listKeys(bucket, place, Prefix) {
    const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    let ContinuationToken;
    do {
        let page;
        try {
            page = await bucket.client.send(new ListObjectsV2Command({
                Bucket: bucket.name,
                Prefix,
                ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
            }), { abortSignal: bucket.host.signal });
        }
        catch (error) {
            throw s3Error(error, place, "list");
        }
        for (const { Key } of page.Contents ?? [])
            if (Key !== undefined)
                yield Key.slice(Prefix.length);
        ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (ContinuationToken !== undefined);
}
/** One request, again with back-off where the line or the server failed. */
async function again(host, request) {
    for (let attempt = 1;; attempt++) {
        try {
            return await request();
        }
        catch (error) {
            if (attempt === 4 || host.signal.aborted || !isTransient(error))
                throw error;
            await host.sleep((0.5 + host.random()) * 250 * 2 ** attempt);
        }
    }
}
function regionOf(host, remote, options) {
    const { env } = host;
    return (remote.options["region"] ??
        options.credentials?.region ??
        (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1"));
}
function endpointOf(host, remote) {
    const plain = remote.options["use_ssl"]?.toLowerCase() === "false";
    const said = remote.options["endpointurl"] ?? (host.env["AWS_ENDPOINT_URL_S3"] || host.env["AWS_ENDPOINT_URL"]);
    if (said === undefined || said === "")
        return undefined;
    return /^https?:\/\//.test(said) ? said : `${plain ? "http" : "https"}://${said}`;
}
async function handlerOptions(remote) {
    const { ssl_verify, connect_timeout, read_timeout } = remote.options;
    const verify = ssl_verify?.toLowerCase();
    const tls = verify === "false"
        ? { rejectUnauthorized: false }
        : verify === undefined || verify === "true"
            ? {}
            : { ca: await authority(remote, ssl_verify ?? "") };
    return {
        connectionTimeout: seconds(remote, "connect_timeout", connect_timeout) ?? 15_000,
        // Between two pieces of an answer, not for the whole of it.
        socketTimeout: seconds(remote, "read_timeout", read_timeout) ?? 60_000,
        httpsAgent: new external_node_https_.Agent({ keepAlive: true, maxSockets: 64, ...tls }),
    };
}
async function authority(remote, file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`\`ssl_verify\` of the remote \`${remote.name}\` names ${file}, which cannot be read`, {
            where: { file: remote.origin },
            fix: "Name the file with the certificate of the server's CA, or write true or false.",
            cause,
        });
    }
}
function seconds(remote, name, text) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (Number.isFinite(value) && value > 0)
        return value * 1000;
    throw new errors/* UserError */.yo(`\`${name}\` of the remote \`${remote.name}\` is \`${text}\`: expected seconds`, {
        where: { file: remote.origin },
    });
}
function uploadOptions(remote) {
    const { sse, sse_kms_key_id, acl } = remote.options;
    return {
        ...(sse === undefined ? {} : { ServerSideEncryption: sse }),
        ...(sse_kms_key_id === undefined ? {} : { SSEKMSKeyId: sse_kms_key_id }),
        ...(acl === undefined ? {} : { ACL: acl }),
    };
}


/***/ })

};

export const id = 9641;
export const ids = [9641];
export const modules = {

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

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSshStorage: () => (/* binding */ openSshStorage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/storage/option-values.js
var option_values = __webpack_require__(59142);
// EXTERNAL MODULE: ./build/js/storage/remote-url.js
var remote_url = __webpack_require__(77268);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/storage/ssh-library.js
/** The SSH library, loaded when it is first needed. */
async function sshLibrary() {
    // In the bundle, which is an ES module, a part of the library misses a name that it has as the CommonJS one it is. It
    // makes a path of it that it never uses.
    const scope = globalThis;
    const lacks = scope.__dirname === undefined;
    if (lacks)
        scope.__dirname = "";
    try {
        return (await __webpack_require__.e(/* import() */ 5472).then(__webpack_require__.t.bind(__webpack_require__, 85472, 19))).default;
    }
    finally {
        if (lacks)
            delete scope.__dirname;
    }
}

;// CONCATENATED MODULE: ./build/js/storage/ssh-auth.js






const usualKeys = ["id_ed25519", "id_ecdsa", "id_rsa"];
/** The ways to log in: the keyfile, keys of the agent, keys of `~/.ssh`, the password; each only where the server takes it. */
async function sshLogin(host, remote, settings, user) {
    const { keyfile, password, passphrase } = remote.options;
    (0,option_values/* refuseAsking */.Kz)(remote, "password", "");
    (0,option_values/* refuseAsking */.Kz)(remote, "passphrase", "");
    for (const secret of [password, passphrase])
        if (secret !== undefined && secret !== "")
            host.log.secret(secret);
    const ways = [];
    if (keyfile !== undefined)
        ways.push(...(await keyWay(remote, user, keyfile, true)));
    const agent = (0,option_values/* flagOption */.kY)(remote, "allow_agent", true) && !settings.identitiesOnly ? settings.agent : undefined;
    if (agent !== undefined) {
        const method = { type: "agent", username: user, agent };
        ways.push({ name: "the agent's keys", kind: "publickey", method });
    }
    if (keyfile === undefined) {
        const usual = usualKeys.map((name) => (0,external_node_path_.join)(host.env["HOME"] || (0,external_node_os_.homedir)(), ".ssh", name));
        const files = settings.identityFiles.length > 0 ? settings.identityFiles : usual;
        for (const file of files)
            ways.push(...(await keyWay(remote, user, file, false)));
    }
    if (password !== undefined)
        ways.push(...passwordWays(user, password));
    return {
        user,
        tried: ways.length === 0 ? "nothing (no keyfile, no agent, no key in ~/.ssh, no password)" : listed(ways),
        handler: () => inTurn(user, ways),
    };
}
function listed(ways) {
    return [...new Set(ways.map(({ name }) => name))].join(", ");
}
/** A key's file; one that was named has to be readable, the usual ones only where they are there. */
async function keyWay(remote, user, file, named) {
    const { utils } = await sshLibrary();
    const { passphrase } = remote.options;
    const refuse = (what, fix, cause) => new errors/* UserError */.yo(`the key ${file} of the remote \`${remote.name}\` ${what}`, {
        where: { file: remote.origin },
        fix,
        cause,
    });
    let text;
    try {
        text = await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (!named && (0,errors/* isSystemError */.Or)(error))
            return [];
        throw refuse("cannot be read", "Set keyfile to a private key that this user may read.", error);
    }
    const key = utils.parseKey(text, passphrase);
    if (!(key instanceof Error) && key.isPrivateKey()) {
        return [{ name: `the key ${file}`, kind: "publickey", method: { type: "publickey", username: user, key } }];
    }
    if (!named)
        return [];
    // The parser's own error may quote the key: it is told in other words.
    if (!(key instanceof Error))
        throw refuse("is a public one", "Set keyfile to the private key.");
    const locked = /encrypted|passphrase|bcrypt|integrity|decrypt/i.test(key.message);
    if (locked && passphrase === undefined)
        throw refuse("has a passphrase", "Put passphrase into .dvc/config.local.");
    if (locked)
        throw refuse("is not opened by the option `passphrase`", "Check passphrase in .dvc/config.local.");
    throw refuse("is no private key of a known format", "Write one with ssh-keygen -t ed25519.");
}
function passwordWays(user, password) {
    const name = "the option `password`";
    const prompt = (_name, _words, _language, prompts, answer) => {
        // One hidden question is the password's; any other is not for us to answer.
        answer(prompts.length === 1 && prompts[0]?.echo !== true ? [password] : prompts.map(() => ""));
    };
    return [
        { name, kind: "password", method: { type: "password", username: user, password } },
        {
            name,
            kind: "keyboard-interactive",
            method: { type: "keyboard-interactive", username: user, prompt },
        },
    ];
}
function inTurn(user, ways) {
    const waiting = [...ways];
    let begun = false;
    return (left, _partial, next) => {
        if (!begun) {
            begun = true;
            // Asks what the server takes: a server counts what fails, and ends after a few.
            next({ type: "none", username: user });
            return;
        }
        for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
            if (left?.includes(way.kind) === false)
                continue;
            next(way.method);
            return;
        }
        // The library takes false for the end of the list, which its types leave out.
        next(false);
    };
}

;// CONCATENATED MODULE: ./build/js/storage/ssh-config.js




/** Reads both files; the first value of a name counts, as in OpenSSH. `system` is the file for all users. */
async function sshSettings(host, name, system = "/etc/ssh/ssh_config") {
    const home = host.env["HOME"] || (0,external_node_os_.homedir)();
    const folder = (0,external_node_path_.join)(home, ".ssh");
    const found = [];
    for (const file of [(0,external_node_path_.join)(folder, "config"), system]) {
        found.push(...(await directivesFor(host, file, file === system ? (0,external_node_path_.dirname)(system) : folder, name, 0)));
    }
    const all = (key) => found.filter(([one]) => one === key).map(([, v]) => v);
    const first = (key) => all(key)[0]?.[0];
    const files = (key, otherwise) => all(key)[0] ?? otherwise;
    const port = Number(first("port"));
    const hostName = expand(first("hostname") ?? name, { h: name, n: name });
    const user = first("user");
    const tokens = { h: hostName, n: name, d: home, u: localUser(host), r: user ?? "", p: first("port") ?? "22" };
    const path = (text) => (0,external_node_path_.resolve)(folder, expand(text.replace(/^~(?=\/|$)/, home), tokens));
    const strict = first("stricthostkeychecking")?.toLowerCase();
    const agent = first("identityagent") ?? "SSH_AUTH_SOCK";
    return {
        hostName,
        port: port > 0 && port < 65_536 ? port : undefined,
        user,
        identityFiles: [...new Set(all("identityfile").map(([file = ""]) => path(file)))],
        identitiesOnly: first("identitiesonly")?.toLowerCase() === "yes",
        agent: agent === "SSH_AUTH_SOCK" ? host.env["SSH_AUTH_SOCK"] || undefined : agent === "none" ? undefined : path(agent),
        knownHosts: [
            ...files("userknownhostsfile", ["~/.ssh/known_hosts", "~/.ssh/known_hosts2"]),
            ...files("globalknownhostsfile", [(0,external_node_path_.join)((0,external_node_path_.dirname)(system), "ssh_known_hosts")]),
        ]
            .filter((file) => file.toLowerCase() !== "none")
            .map(path),
        strict: strict === "no" || strict === "off" ? "no" : strict === "accept-new" ? "accept-new" : "yes",
        hostKeyAlias: first("hostkeyalias"),
        proxy: [first("proxyjump"), first("proxycommand")].find((one) => one !== undefined && one.toLowerCase() !== "none"),
    };
}
/** Who runs this, as OpenSSH would log in where nobody says as whom. */
function localUser(host) {
    const named = host.env["LOGNAME"] || host.env["USER"];
    if (named)
        return named;
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return "";
    }
}
async function directivesFor(host, file, folder, name, depth) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            host.log.warning(`${file} cannot be read: it is left out`);
        return [];
    }
    const found = [];
    let applies = true;
    for (const [key, values] of parseSshConfig(text)) {
        if (key === "host")
            applies = matchesPatterns(values, name);
        else if (key === "match") {
            applies = values.length === 1 && values[0]?.toLowerCase() === "all";
            if (!applies)
                host.log.debug(`${file}: a Match block is left out (only \`Match all\` is read)`);
        }
        else if (applies && key === "include" && depth < 16) {
            for (const pattern of values) {
                const wanted = (0,external_node_path_.resolve)(folder, pattern.replace(/^~(?=\/|$)/, (0,external_node_path_.dirname)(folder)));
                for (const one of await glob(wanted))
                    found.push(...(await directivesFor(host, one, folder, name, depth + 1)));
            }
        }
        else if (applies)
            found.push([key, values]);
    }
    return found;
}
/** Lines as names in lower case and their values; quotation marks keep spaces together. */
function parseSshConfig(text) {
    const found = [];
    for (const line of text.split(/\r?\n/)) {
        const [, key, rest = ""] = /^\s*([A-Za-z]\w*)(?:\s*=\s*|\s+)(.*)$/.exec(line) ?? [];
        if (key === undefined)
            continue;
        const values = [...rest.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
        const comment = values.findIndex((one) => one.startsWith("#"));
        found.push([key.toLowerCase(), comment === -1 ? values : values.slice(0, comment)]);
    }
    return found;
}
/** OpenSSH's pattern list: any pattern matches and none behind a `!` does. */
function matchesPatterns(patterns, name) {
    const matches = (pattern) => wildcard(pattern).test(name);
    if (patterns.some((one) => one.startsWith("!") && matches(one.slice(1))))
        return false;
    return patterns.some((one) => !one.startsWith("!") && matches(one));
}
function wildcard(pattern) {
    // Several stars are one: they would only make the search longer.
    const escaped = pattern.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
}
async function glob(path) {
    if (!/[*?]/.test((0,external_node_path_.basename)(path)))
        return [path];
    try {
        const names = (await (0,promises_.readdir)((0,external_node_path_.dirname)(path))).sort();
        return names.filter((name) => wildcard((0,external_node_path_.basename)(path)).test(name)).map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
    }
    catch {
        return [];
    }
}
function expand(text, tokens) {
    return text.replace(/%(.)/g, (whole, token) => (token === "%" ? "%" : (tokens[token] ?? whole)));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/storage/faults.js
var faults = __webpack_require__(60871);
;// CONCATENATED MODULE: ./build/js/storage/ssh-line.js




/** What an SFTP server answers instead of what was asked for: `code` is the protocol's own. */
class SftpStatus extends Error {
    code;
    constructor(code, cause) {
        super(cause.message.replace(/\p{Cc}/gu, " ").slice(0, 200), { cause });
        this.name = "SftpStatus";
        this.code = code;
    }
}
/** Milliseconds without a byte while something is asked. */
const longestSilence = 60_000;
/** Connects and logs in; `lost` is called once, when the line cannot be used any more and another might be. */
async function connectSsh(host, target, lost) {
    const { Client } = await sshLibrary();
    host.signal.throwIfAborted();
    const client = new Client();
    const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true });
    const waiting = new Set();
    let fault;
    let refusal;
    const fail = (error) => {
        if (fault !== undefined)
            return;
        fault = error;
        host.signal.removeEventListener("abort", abort);
        // A login that was refused is refused again: it is not tried for every file.
        if (!(fault instanceof errors/* UserError */.yo))
            lost();
        for (const reject of waiting)
            reject(fault);
        socket.destroy();
    };
    const abort = () => fail(host.signal.reason);
    host.signal.addEventListener("abort", abort);
    /** Settles with the request or with the line, whichever is first; the process stays alive for no longer. */
    const ask = (start) => new Promise((resolve, reject) => {
        if (fault !== undefined)
            return reject(fault);
        const settled = () => {
            waiting.delete(failed);
            if (waiting.size === 0 && fault === undefined)
                socket.unref();
        };
        const failed = (error) => {
            settled();
            reject(error);
        };
        waiting.add(failed);
        socket.ref();
        try {
            start((error, value) => {
                if (error)
                    return failed(sftpFault(error));
                settled();
                resolve(value);
            });
        }
        catch (error) {
            // The library throws at once what the server is known not to take.
            failed(error);
        }
    });
    socket.setTimeout(longestSilence, () => {
        if (waiting.size === 0)
            return;
        fail(new faults/* TransientError */.N_(`${target.host} was silent for ${longestSilence / 1000} s`, { slowDown: true }));
    });
    client.on("close", () => fail(new faults/* TransientError */.N_(`the connection to ${target.host} was cut`)));
    client.on("error", (error) => {
        // An agent that does not answer is one way less to log in.
        if ("level" in error && error.level === "agent")
            return;
        fail(refusal ?? sshFault(target, error));
    });
    await ask((done) => {
        client.on("ready", () => done(undefined));
        client.connect({
            sock: socket,
            username: target.login.user,
            authHandler: target.login.handler(),
            readyTimeout: target.timeout,
            algorithms: { serverHostKey: [...target.keys.algorithms] },
            hostVerifier: (key) => {
                refusal = target.keys.refusal(key);
                return refusal === undefined;
            },
        });
    });
    return {
        async open() {
            try {
                return { sftp: await ask((done) => client.sftp(done)), ask };
            }
            catch (error) {
                const cause = error instanceof Error ? error.cause : undefined;
                if (!(cause instanceof Error) || !cause.message.includes("subsystem"))
                    throw error;
                throw new errors/* UserError */.yo(`${target.host} offers no SFTP`, {
                    where: { file: target.remote.origin },
                    fix: "Switch it on in the server's sshd_config: Subsystem sftp internal-sftp.",
                    cause,
                });
            }
        },
        end: () => fail(new faults/* TransientError */.N_("the connection was closed")),
    };
}
function sftpFault(error) {
    if ("code" in error && typeof error.code === "number")
        return new SftpStatus(error.code, error);
    return new faults/* TransientError */.N_("the SFTP session was cut", { cause: error });
}
/** What a failed connection or login is to the user. */
function sshFault(target, error) {
    const level = "level" in error ? error.level : undefined;
    const code = "code" in error ? error.code : undefined;
    const { host, port, login, remote } = target;
    const say = (what, fix) => new errors/* UserError */.yo(`${host} ${what}`, { where: { file: remote.origin }, fix, cause: error });
    if (level === "client-authentication" || /^too many authentication/i.test(error.message)) {
        return say(`does not let in \`${login.user}\` with ${login.tried}`, "Set user and keyfile of the remote, or start an agent that holds the key (SSH_AUTH_SOCK).");
    }
    if (typeof code === "string" && faults/* unreachable */.HB.includes(code)) {
        const slowDown = code === "ETIMEDOUT";
        return new faults/* TransientError */.N_(`${host}:${port} cannot be reached (${code})`, { slowDown, cause: error });
    }
    if (level === "client-timeout") {
        return new faults/* TransientError */.N_(`${host}:${port} does not answer in time`, { slowDown: true, cause: error });
    }
    if (level === "handshake" && /no matching/i.test(error.message)) {
        return say(`has no algorithm in common with modelgate (${error.message})`, "Update the server's OpenSSH.");
    }
    return new faults/* TransientError */.N_(`the connection to ${host}:${port} was cut (${code ?? error.message})`, { cause: error });
}

;// CONCATENATED MODULE: ./build/js/storage/ssh-connection.js

/** Requests that share a session before another is opened. */
const busy = 8;
/** Connects with the first request, and anew after the line was cut. */
function sshConnection(host, target) {
    let current;
    const opened = () => {
        current ??= connectSsh(host, target, () => {
            current = undefined;
        }).then((line) => ({ line, entries: [], most: target.sessions }));
        return current;
    };
    const borrow = async () => {
        const open = await opened();
        const entry = leastBusy(open);
        entry.users += 1;
        try {
            const session = await entry.session;
            return {
                session,
                release: () => {
                    entry.users -= 1;
                },
            };
        }
        catch (error) {
            remove(open, entry);
            if (open.entries.length === 0)
                throw error;
            // Servers limit the sessions of a connection: those that are open serve all.
            open.most = open.entries.length;
            return borrow();
        }
    };
    return {
        borrow,
        async use(body) {
            const { session, release } = await borrow();
            try {
                return await body(session);
            }
            finally {
                release();
            }
        },
        close() {
            current?.then(({ line }) => line.end()).catch(() => { });
            current = undefined;
        },
    };
}
function leastBusy(open) {
    const { entries } = open;
    const least = entries.toSorted((a, b) => a.users - b.users)[0];
    if (least !== undefined && (least.users < busy || entries.length >= open.most))
        return least;
    const session = open.line.open();
    const entry = { session, users: 0 };
    entries.push(entry);
    session.then(({ sftp }) => sftp.on("close", () => remove(open, entry)), 
    // Whoever waits for it is told.
    () => { });
    return entry;
}
function remove(open, entry) {
    const index = open.entries.indexOf(entry);
    if (index !== -1)
        open.entries.splice(index, 1);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/js/storage/ssh-files.js






/** Bytes of one request, and how many requests of a file are under way: 2 MiB, a session's window. */
const piece = 64 * 1024;
const ahead = 32;
/** Asked for before a file's size is known. */
const firstPiece = 32 * 1024;
/** Statuses of SFTP. */
const ssh_files_status = { absent: 2, denied: 3, failure: 4 };
function statusOf(error) {
    return error instanceof SftpStatus ? error.code : undefined;
}
/**
 * Opens a file and asks for its beginning at once; undefined where there is none. Lets go of the session at its end.
 * `refusal` says what an error that comes while the stream is read is to the user.
 */
async function readFile({ session, release }, path, range, refusal) {
    const { sftp, ask } = session;
    let handle;
    const letGo = () => {
        release();
        if (handle !== undefined)
            ask((done) => sftp.close(handle, done)).catch(() => { });
    };
    try {
        handle = await ask((done) => sftp.open(path, "r", done));
        const opened = handle;
        const start = range?.start ?? 0;
        const beginning = readAt(session, opened, start, firstPiece);
        beginning.catch(() => { });
        const stats = await ask((done) => sftp.fstat(opened, done));
        if (!stats.isFile()) {
            letGo();
            return undefined;
        }
        const { size } = stats;
        if (range !== undefined && start >= size)
            throw new errors/* UserError */.yo(`${path} is shorter than what is asked of it`);
        const end = Math.min(range?.end ?? size - 1, size - 1);
        const stream = external_node_stream_.Readable.from(told(pieces(session, opened, beginning, start, end), refusal), { objectMode: false });
        stream.once("close", letGo);
        return { stream, size, ...(range === undefined ? {} : { range: { start, end } }) };
    }
    catch (error) {
        letGo();
        if (statusOf(error) === ssh_files_status.absent)
            return undefined;
        throw error;
    }
}
async function* told(bytes, refusal) {
    try {
        yield* bytes;
    }
    catch (error) {
        throw refusal(error);
    }
}
async function* pieces(session, handle, beginning, start, end) {
    const first = (await beginning).subarray(0, end - start + 1);
    if (first.length > 0)
        yield first;
    const waiting = [];
    let asked = start + first.length;
    for (let given = asked; given <= end;) {
        while (waiting.length < ahead && asked <= end) {
            const length = Math.min(piece, end - asked + 1);
            const next = whole(session, handle, asked, length);
            // It is awaited in its turn; one before it may have failed by then.
            next.catch(() => { });
            waiting.push(next);
            asked += length;
        }
        const bytes = await waiting.shift();
        if (bytes === undefined)
            return;
        given += bytes.length;
        yield bytes;
    }
}
/** So many bytes; a server may give fewer at once. */
async function whole(session, handle, position, length) {
    const parts = [];
    for (let given = 0; given < length;) {
        const part = await readAt(session, handle, position + given, length - given);
        if (part.length === 0)
            throw new faults/* TransientError */.N_("the file became shorter while it was read");
        given += part.length;
        parts.push(part);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}
function readAt({ sftp, ask }, handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    return ask((done) => sftp.read(handle, buffer, 0, length, position, (error, bytes) => done(error, buffer.subarray(0, bytes))));
}
/** Writes a new file at a path that nothing has yet, and waits until the server has all of it. */
async function writeFile(session, path, body) {
    const { sftp, ask } = session;
    const handle = await ask((done) => sftp.open(path, "wx", done));
    const waiting = [];
    try {
        let position = 0;
        for await (const bytes of chunksOf(body)) {
            const at = position;
            const sent = ask((done) => sftp.write(handle, bytes, 0, bytes.length, at, done));
            sent.catch(() => { });
            waiting.push(sent);
            position += bytes.length;
            if (waiting.length >= ahead)
                await waiting.shift();
        }
        await Promise.all(waiting);
    }
    catch (error) {
        // What is under way comes to its end first: nothing is written to a file that is gone.
        await Promise.allSettled(waiting);
        ask((done) => sftp.close(handle, done)).catch(() => { });
        throw error;
    }
    // Some servers say only here that the disk is full.
    await ask((done) => sftp.close(handle, done));
}
async function* chunksOf(body) {
    if ("bytes" in body) {
        const all = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength);
        for (let at = 0; at < all.length; at += piece)
            yield all.subarray(at, at + piece);
        return;
    }
    const file = await (0,promises_.open)(body.file);
    try {
        for (let at = 0; at < body.size;) {
            const buffer = Buffer.allocUnsafe(Math.min(piece, body.size - at));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
            if (bytesRead === 0)
                throw new Error(`${body.file} became shorter while it was uploaded`);
            at += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Makes a folder and those above it. One that is there is fine; whether it is one shows when it is written to. */
async function makeFolder({ sftp, ask }, path) {
    const make = (one) => ask((done) => sftp.mkdir(one, done));
    try {
        await make(path);
    }
    catch (error) {
        if (statusOf(error) === ssh_files_status.failure)
            return;
        if (statusOf(error) !== ssh_files_status.absent || external_node_path_.posix.dirname(path) === path)
            throw error;
        await makeFolder({ sftp, ask }, external_node_path_.posix.dirname(path));
        await make(path).catch((again) => {
            if (statusOf(again) !== ssh_files_status.failure)
                throw again;
        });
    }
}
/** Puts a file in another's place at once, where the server can; else for a moment there is none. */
async function replace({ sftp, ask }, from, to) {
    try {
        await ask((done) => sftp.ext_openssh_rename(from, to, done));
        return;
    }
    catch (error) {
        if (!(error instanceof Error) || !error.message.includes("not support"))
            throw error;
    }
    await ask((done) => sftp.unlink(to, done)).catch(() => { });
    await ask((done) => sftp.rename(from, to, done));
}

;// CONCATENATED MODULE: ./build/js/storage/ssh-known-hosts.js


/** The lines that hold keys; what cannot be read is left out, as OpenSSH does. */
function parseKnownHosts(text) {
    const found = [];
    for (const line of text.split(/\r?\n/)) {
        const fields = line.trim().split(/[ \t]+/);
        if (fields[0]?.startsWith("#") || fields.length < 3)
            continue;
        const marker = fields[0]?.startsWith("@") ? fields.shift()?.slice(1) : undefined;
        const [hosts, type, key] = fields;
        if (marker !== undefined && marker !== "revoked" && marker !== "cert-authority")
            continue;
        if (hosts === undefined || type === undefined || key === undefined)
            continue;
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(key) || keyType(Buffer.from(key, "base64")) !== type)
            continue;
        found.push({ marker, hosts, type, key });
    }
    return found;
}
/** The type that a public key names at its own beginning. */
function keyType(key) {
    if (key.length < 4)
        return undefined;
    const length = key.readUInt32BE(0);
    return length <= 64 && key.length >= 4 + length ? key.toString("latin1", 4, 4 + length) : undefined;
}
/** A host as known_hosts writes it. */
function knownName(host, port) {
    return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}
/** What the files say of a key that a server shows; other keys of the host are `changed` only if of the same type. */
function judgeKey(entries, name, key) {
    const shown = key.toString("base64");
    const own = entries.filter(({ hosts }) => isFor(hosts, name));
    const same = own.filter((one) => sameKey(one, shown));
    if (same.some(({ marker }) => marker === "revoked"))
        return "revoked";
    const keys = own.filter(({ marker }) => marker === undefined);
    if (same.some(({ marker }) => marker === undefined))
        return "known";
    return keys.some(({ type }) => type === keyType(key)) ? "changed" : "unknown";
}
/** Types of keys that are known of a host: the server is asked for one of these first. */
function knownTypes(entries, name) {
    return entries.filter(({ hosts, marker }) => marker === undefined && isFor(hosts, name)).map(({ type }) => type);
}
/** As OpenSSH shows it: SHA256 in base64 without padding. */
function fingerprint(key) {
    return `SHA256:${(0,external_node_crypto_.createHash)("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}
function sameKey(entry, shown) {
    return entry.key.replace(/=+$/, "") === shown.replace(/=+$/, "");
}
function isFor(hosts, name) {
    if (!hosts.startsWith("|"))
        return matchesPatterns(hosts.split(","), name);
    const [, salt, hash] = /^\|1\|([^|]+)\|([^|,]+)$/.exec(hosts) ?? [];
    if (salt === undefined || hash === undefined)
        return false;
    const expected = Buffer.from(hash, "base64");
    const actual = (0,external_node_crypto_.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest();
    return expected.length === actual.length && (0,external_node_crypto_.timingSafeEqual)(expected, actual);
}

;// CONCATENATED MODULE: ./build/js/storage/ssh-host-key.js



const algorithms = [
    "ssh-ed25519",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
    "ssh-rsa",
];
/** Reads the known_hosts files, and the lines in the environment's MODELGATE_SSH_KNOWN_HOSTS. */
async function hostKeys(host, remote, settings, port) {
    const entries = parseKnownHosts(host.env["MODELGATE_SSH_KNOWN_HOSTS"] ?? "");
    for (const file of settings.knownHosts) {
        try {
            entries.push(...parseKnownHosts(await (0,promises_.readFile)(file, "utf8")));
        }
        catch (error) {
            if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                host.log.warning(`${file} cannot be read: it is left out`);
        }
    }
    const name = settings.hostKeyAlias?.toLowerCase() ?? knownName(settings.hostName, port);
    // OpenSSH takes a key that is known of the host whatever its port, too.
    const names = settings.hostKeyAlias === undefined && port !== 22 ? [name, settings.hostName.toLowerCase()] : [name];
    const types = names.flatMap((one) => knownTypes(entries, one));
    const isKnown = (algorithm) => types.includes(algorithm) || (algorithm.startsWith("rsa-") && types.includes("ssh-rsa"));
    return {
        algorithms: [...algorithms.filter(isKnown), ...algorithms.filter((one) => !isKnown(one))],
        refusal(key) {
            const verdicts = names.map((one) => judgeKey(entries, one, key));
            if (verdicts.includes("revoked"))
                return revoked(remote, name, key);
            const [verdict, byHost] = verdicts;
            if (verdict === "known" || (verdict === "unknown" && byHost === "known"))
                return undefined;
            if (settings.strict === "no" || (settings.strict === "accept-new" && verdict === "unknown")) {
                host.log.warning(`The host key of ${name} (${fingerprint(key)}) is not checked: StrictHostKeyChecking says so.`);
                return undefined;
            }
            return verdict === "changed" ? changed(remote, name, key) : unknown(remote, name, key);
        },
    };
}
function unknown(remote, name, key) {
    return new errors/* UserError */.yo(`the host key of ${name} is not known: ${keyType(key)} ${fingerprint(key)}`, {
        where: { file: remote.origin },
        fix: "If that is the server's fingerprint, add this line to ~/.ssh/known_hosts or to the environment's " +
            `MODELGATE_SSH_KNOWN_HOSTS:\n  ${name} ${keyType(key)} ${key.toString("base64")}`,
    });
}
function changed(remote, name, key) {
    return new errors/* UserError */.yo(`${name} shows another host key than the known one, ${keyType(key)} ${fingerprint(key)}: it may be another server`, {
        where: { file: remote.origin },
        fix: "Ask whoever runs the server. If its key was changed, replace its line in known_hosts.",
    });
}
function revoked(remote, name, key) {
    return new errors/* UserError */.yo(`the host key of ${name}, ${fingerprint(key)}, is marked as revoked in known_hosts`, {
        where: { file: remote.origin },
        fix: "Ask whoever runs the server for its new key.",
    });
}

;// CONCATENATED MODULE: ./build/js/storage/ssh.js










/** A folder on a server that is reached by SSH, through SFTP. The server's key is checked, unlike in DVC. */
async function openSshStorage(host, remote, options) {
    const where = { file: remote.origin };
    const url = (0,remote_url/* remoteUrl */.g)(remote);
    if (options.anonymous === true) {
        throw new errors/* UserError */.yo(`the remote \`${remote.name}\` is reached by SSH, where nobody is let in without a credential`, {
            where,
            fix: "A fork's job has none: let it read from a remote that is open to all.",
        });
    }
    const settings = await sshSettings(host, url.host);
    if (settings.proxy !== undefined) {
        throw new errors/* UserError */.yo(`the SSH configuration leads to ${url.host} through \`${settings.proxy}\`, a way not taken here`, {
            where,
            fix: "Open a tunnel (ssh -N -L PORT:HOST:22 …) before, and set host and port of the remote to it.",
        });
    }
    const port = (0,option_values/* numberOption */.jZ)(remote, "port", 1, 65_535) ?? url.port ?? settings.port ?? 22;
    const user = remote.options["user"] ?? url.user ?? settings.user ?? localUser(host);
    const login = await sshLogin(host, remote, settings, user);
    const keys = await hostKeys(host, remote, settings, port);
    const timeout = (0,option_values/* secondsOption */.pL)(remote, "timeout") ?? 60_000;
    const sessions = (0,option_values/* numberOption */.jZ)(remote, "max_sessions", 1, 100) ?? 4;
    const connection = sshConnection(host, { remote, host: settings.hostName, port, login, keys, timeout, sessions });
    const name = `ssh://${url.host}${port === 22 ? "" : `:${port}`}`;
    return below({ connection, remote, name, user }, url.path.replace(/(?<=.)\/+$/, ""));
}
function below(server, root) {
    const { connection } = server;
    const url = `${server.name}${root}`;
    const pathOf = (key) => `${root === "/" ? "" : root}/${key}`;
    const said = async (doing, request) => {
        try {
            return await request;
        }
        catch (error) {
            throw refusal(server, error, `cannot ${doing} ${url}`);
        }
    };
    return {
        url,
        exists: (key) => said("look into", isFile(connection, pathOf(key))),
        async read(key, { range } = {}) {
            const told = (error) => refusal(server, error, `cannot read from ${url}`);
            return said("read from", connection.borrow().then((borrowed) => readFile(borrowed, pathOf(key), range, told)));
        },
        async write(key, body) {
            await said("write to", writeWhole(connection, pathOf(key), body));
            return {};
        },
        remove: (key) => said("remove from", removeFile(connection, pathOf(key))),
        lists: true,
        parallel: 64,
        list: (prefix) => listBelow(server, pathOf(prefix).replace(/\/+$/, ""), `cannot list ${url}`),
        at: (prefix) => below(server, pathOf(prefix).replace(/(?<=.)\/+$/, "")),
        close: async () => connection.close(),
    };
}
function isFile(connection, path) {
    return connection.use(async ({ sftp, ask }) => {
        try {
            return (await ask((done) => sftp.stat(path, done))).isFile();
        }
        catch (error) {
            if (statusOf(error) === ssh_files_status.absent)
                return false;
            throw error;
        }
    });
}
function writeWhole(connection, path, body) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
    return connection.use(async (session) => {
        try {
            try {
                await writeFile(session, temporary, body);
            }
            catch (error) {
                if (statusOf(error) !== ssh_files_status.absent)
                    throw error;
                await makeFolder(session, external_node_path_.posix.dirname(path));
                await writeFile(session, temporary, body);
            }
            await replace(session, temporary, path);
        }
        catch (error) {
            await session.ask((done) => session.sftp.unlink(temporary, done)).catch(() => { });
            throw error;
        }
    });
}
function removeFile(connection, path) {
    return connection.use(async ({ sftp, ask }) => {
        try {
            await ask((done) => sftp.unlink(path, done));
        }
        catch (error) {
            if (statusOf(error) !== ssh_files_status.absent)
                throw error;
        }
    });
}
/** Folders asked for at once. */
const breadth = 16;
async function* listBelow(server, root, failure) {
    const waiting = [""];
    while (waiting.length > 0) {
        const folders = waiting.splice(-breadth);
        const pages = await Promise.all(folders.map((folder) => namesIn(server, `${root}/${folder}`, failure)));
        for (const [index, page] of pages.entries()) {
            for (const { filename, attrs } of page) {
                const key = `${folders[index]}${filename}`;
                if (attrs.isDirectory())
                    waiting.push(`${key}/`);
                else if (attrs.isFile() && !filename.endsWith(".tmp"))
                    yield key;
            }
        }
    }
}
async function namesIn(server, path, failure) {
    try {
        return await server.connection.use(({ sftp, ask }) => ask((done) => sftp.readdir(path, done)));
    }
    catch (error) {
        if (statusOf(error) === ssh_files_status.absent)
            return [];
        throw refusal(server, error, failure);
    }
}
/** A status of SFTP in words; other errors stay as they are. */
function refusal(server, error, failure) {
    const code = statusOf(error);
    if (code === undefined)
        return error;
    const where = { file: server.remote.origin };
    if (code === ssh_files_status.denied) {
        return new errors/* UserError */.yo(`${failure}: access is denied to \`${server.user}\``, {
            where,
            fix: "Give this user the right to read it (and to write, for a push).",
            cause: error,
        });
    }
    return new errors/* UserError */.yo(`${failure}: the server says no more than "${error instanceof Error ? error.message : ""}"`, {
        where,
        fix: "Often a disk or quota is full there, or a file stands where a folder should.",
        cause: error,
    });
}


/***/ })

};

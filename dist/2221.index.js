export const id = 2221;
export const ids = [2221];
export const modules = {

/***/ 26781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openRefStore)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/tracking/git/commit.js
var git_commit = __webpack_require__(53720);
// EXTERNAL MODULE: ./build/js/tracking/git/queue.js
var queue = __webpack_require__(1698);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
;// CONCATENATED MODULE: ./build/js/tracking/git/refusals.js


const meanings = [
    ["absent", /couldn't find remote ref|no such remote ref|not our ref/i],
    [
        "forbidden",
        /\b40[13]\b|permission .*denied|denied to |permission denied|access denied|not authorized|unauthorized|authentication failed|could not read (username|password)|protected (branch|ref|tag)|hook declined|GH00\d|GH013|read-only (file system|repository)|insufficient permission|deny (updating|creating)/i,
    ],
    [
        "race",
        /stale info|cannot lock ref|failed to update ref|fetch first|non-fast-forward|already exists|incorrect old value|but expected|atomic transaction failed|\.lock'?: File exists|unable to lock|another git process|remote ref updated since checkout|shallow file has changed/i,
    ],
    [
        "unreachable",
        /could not resolve host|connection (refused|reset|timed out)|timed out|early EOF|hung up|RPC failed|\b50[0234]\b|unable to access|network is unreachable|unexpected disconnect|SSL_|gnutls/i,
    ],
];
/** Reads Git's own words (always English: LC_ALL=C). */
function meaningOf(said) {
    return meanings.find(([, pattern]) => pattern.test(said))?.[0] ?? "other";
}
/** The error for a refusal that no retry mends. */
function refusalError(action, what, label, said) {
    const meaning = meaningOf(said);
    const words = (0,git/* redactUrls */.sK)(said).trim().split("\n").slice(-6).join("\n  ");
    if (meaning === "forbidden") {
        const need = action === "write" ? "contents: write" : "contents: read";
        return new errors/* UserError */.yo(`${label} does not let this job ${action} ${what}:\n  ${words}`, {
            fix: `Give the job \`permissions: ${need}\` (on a laptop: credentials that may ${action === "write" ? "push" : "fetch"}), and look for a ruleset or hook that covers ${what}.`,
        });
    }
    if (meaning === "unreachable") {
        return new errors/* UserError */.yo(`${label} could not be reached to ${action} ${what}:\n  ${words}`, {
            fix: "Check the network and the remote's URL, then run the step again: it repeats nothing.",
        });
    }
    return new errors/* UserError */.yo(`${label} failed to ${action} ${what}:\n  ${words}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/tracking/git/credentials.js
var credentials = __webpack_require__(33831);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/tracking/git/process.js



/** Runs git for output that is not text (objects, NUL-separated lists); a failure is the user's to mend. */
function gitBytes(args, options) {
    const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", args, { cwd: options.cwd, env, windowsHide: true });
        const out = [];
        const said = [];
        child.stdout.on("data", (data) => out.push(data));
        child.stderr.on("data", (data) => said.push(data));
        child.on("error", (cause) => reject(new errors/* UserError */.yo(`git could not be started: ${cause.message}`, { fix: "Install Git and put it on PATH.", cause })));
        child.on("close", (code) => {
            if (code === 0)
                return resolve(Buffer.concat(out));
            const words = (0,git/* redactUrls */.sK)(Buffer.concat(said).toString("utf8").trim());
            reject(new errors/* UserError */.yo(`git ${args[0] ?? ""} failed: ${words}`));
        });
        // A command that ends before it has read everything says why by its exit code, which `close` reports.
        child.stdin.on("error", () => { });
        child.stdin.end(options.input ?? "");
    });
}

;// CONCATENATED MODULE: ./build/js/tracking/git/remote.js




/** Which repository `remote` means: a remote's name, `owner/name` on the same server, a URL or a path. */
async function resolveRemote(host, root, remote) {
    const at = { cwd: root, env: host.env };
    const names = (await (0,git/* git */.$Y)(["remote"], at)).split("\n").filter((name) => name !== "");
    const named = remote ?? (names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined);
    if (named === undefined) {
        if (names.length > 1) {
            throw new errors/* UserError */.yo(`this repository has the remotes ${names.join(", ")} and none is called origin`, {
                fix: "Name the one that keeps modelgate's refs.",
            });
        }
        return { url: await commonDir(host, root), label: "this repository", local: true };
    }
    if (names.includes(named)) {
        const url = absolute(await (0,git/* git */.$Y)(["remote", "get-url", named], at), root);
        return { url, label: named, local: false };
    }
    const sibling = /^[\w.-]+\/[\w.-]+$/.test(named) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, named));
    const url = sibling ? await siblingUrl(host, root, names, named) : absolute(named, root);
    return { url, label: (0,git/* redactUrls */.sK)(named), local: false };
}
/** The directory that all worktrees of the user's repository share. */
function commonDir(host, root) {
    return (0,git/* git */.$Y)(["rev-parse", "--path-format=absolute", "--git-common-dir"], { cwd: root, env: host.env });
}
/** `owner/name` stands on the server that origin is on. */
async function siblingUrl(host, root, names, repository) {
    const server = host.env["GITHUB_SERVER_URL"];
    const origin = names.includes("origin")
        ? (await (0,git/* tryGit */.Ii)(["remote", "get-url", "origin"], { cwd: root, env: host.env })).stdout.trim()
        : "";
    const http = /^(https?:\/\/(?:[^/]*@)?[^/]+)\//.exec(origin)?.[1];
    if (http !== undefined)
        return `${http}/${repository}.git`;
    const ssh = /^(ssh:\/\/[^/]+\/|[^/:]+@[^/:]+:)/.exec(origin)?.[1];
    if (ssh !== undefined)
        return `${ssh}${repository}.git`;
    return `${server ?? "https://github.com"}/${repository}.git`;
}
/** A path is relative to the user's repository, and the scratch repository stands elsewhere. */
function absolute(url, root) {
    const elsewhere = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/\\]{2,}:/.test(url);
    return elsewhere || (0,external_node_path_.isAbsolute)(url) ? url : (0,external_node_path_.resolve)(root, url);
}

;// CONCATENATED MODULE: ./build/js/tracking/git/scratch.js










const fetchTries = 4;
/** Opens, and on first use creates, the scratch repository for one ref of one remote. */
async function openScratch(host, key, options) {
    const place = await resolveRemote(host, options.root, options.remote);
    const common = await commonDir(host, options.root);
    const dir = (0,external_node_path_.join)(common, "modelgate", `${(0,hashing/* hashOf */.qQ)("sha256", `${place.url}\n${key}`).slice(0, 16)}.git`);
    const pairs = [
        ["remote.origin.url", place.url],
        ["core.hooksPath", (0,external_node_path_.join)(dir, "no-hooks")],
        ["gc.autoDetach", "false"],
        ["push.gpgSign", "false"],
        ...(place.local ? [] : await (0,credentials/* reachingConfig */.Im)(host, options.root)),
        ...(0,credentials/* tokenConfig */.Su)(host, place, options.token),
    ];
    const env = (0,credentials/* withConfig */.NV)(host.env, pairs);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, "HEAD"))) {
        await (0,promises_.mkdir)(dir, { recursive: true });
        const format = await (0,git/* git */.$Y)(["rev-parse", "--show-object-format"], { cwd: options.root, env: host.env });
        await (0,git/* git */.$Y)(["init", "--bare", "--quiet", "--template=", `--object-format=${format}`, dir], { cwd: common, env });
    }
    if (options.borrow === true) {
        // Quoted in C's way, since a path may hold the list's own separator.
        const objects = (0,external_node_path_.join)(common, "objects").replaceAll("\\", "/");
        env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = `"${objects.replaceAll('"', '\\"')}"`;
        await shareShallow(common, dir);
    }
    const at = { cwd: dir, env };
    const attempt = (args, input) => (0,git/* tryGit */.Ii)(args, { ...at, ...(input === undefined ? {} : { input }) });
    return {
        dir,
        place,
        try: attempt,
        run: (args, input) => (0,git/* git */.$Y)(args, { ...at, ...(input === undefined ? {} : { input }) }),
        bytes: (args, input) => gitBytes(args, { ...at, ...(input === undefined ? {} : { input }) }),
        async fetch(refspecs, filter, what) {
            const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--force", "--prune"];
            let filters = [`--filter=${filter}`];
            for (let tries = 1;; tries++) {
                const args = ["fetch", "--depth=1", ...filters, ...quiet, "origin", ...refspecs];
                const { code, stderr } = await attempt(args);
                if (code === 0)
                    return true;
                const meaning = meaningOf(stderr);
                // Of patterns that match nothing a shallow fetch says nothing and ends with 1.
                if (meaning === "absent" || (code === 1 && stderr.trim() === ""))
                    return false;
                const unfiltered = filters.length > 0 && /filter/i.test(stderr);
                if (unfiltered)
                    filters = [];
                else if (tries >= fetchTries && /\.lock'?: File exists/.test(stderr)) {
                    throw new errors/* UserError */.yo(`another process, or one that was killed, holds a lock in ${dir}`, {
                        fix: "If no other modelgate runs in this clone, delete that directory: it holds copies alone.",
                    });
                }
                else if (tries >= fetchTries || (meaning !== "race" && meaning !== "unreachable")) {
                    throw refusalError("read", what, place.label, stderr);
                }
                else
                    await host.sleep(host.random() * 500 * 2 ** tries);
            }
        },
        async partial() {
            return (await attempt(["config", "--get", "remote.origin.promisor"])).stdout.trim() === "true";
        },
    };
}
/** The user's clone may be shallow: its edge is an edge here as well, or walking borrowed commits would fail. */
async function shareShallow(common, dir) {
    const theirs = (0,external_node_path_.join)(common, "shallow");
    if (!(0,external_node_fs_.existsSync)(theirs))
        return;
    const own = (0,external_node_path_.join)(dir, "shallow");
    const lines = new Set((await (0,promises_.readFile)(theirs, "utf8")).split("\n"));
    if ((0,external_node_fs_.existsSync)(own))
        for (const line of (await (0,promises_.readFile)(own, "utf8")).split("\n"))
            lines.add(line);
    await (0,promises_.writeFile)(own, `${[...lines].filter((line) => line !== "").join("\n")}\n`);
}

;// CONCATENATED MODULE: ./build/js/tracking/git/view.js

function viewOf(scratch, commit) {
    return {
        commit,
        async haveDirs(dirs) {
            if (commit === undefined || dirs.length === 0)
                return dirs.map(() => false);
            const input = dirs.map((dir) => `${commit}:${dir}\n`).join("");
            const out = await scratch.bytes(["cat-file", "--batch-check=%(objecttype)"], input);
            return out
                .toString("utf8")
                .trimEnd()
                .split("\n")
                .map((line) => line === "tree");
        },
        async findFile(path) {
            if (commit === undefined)
                return undefined;
            // Not cat-file: asked about a blob that was left with the remote, it would fetch it.
            return parseTree(await scratch.bytes(["ls-tree", "-z", "--full-tree", commit, "--", path]))[0]?.oid;
        },
        async list(dirs) {
            if (commit === undefined || dirs.length === 0)
                return [];
            const paths = dirs.map((dir) => `${dir}/`);
            return parseTree(await scratch.bytes(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...paths]));
        },
        async read(oids) {
            const wanted = [...new Set(oids)];
            if (wanted.length === 0)
                return new Map();
            if (wanted.length > 1 && (await scratch.partial()))
                await prefetch(scratch, wanted);
            return parseBatch(await scratch.bytes(["cat-file", "--batch"], `${wanted.join("\n")}\n`));
        },
    };
}
function parseTree(out) {
    return out
        .toString("utf8")
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => {
        const tab = line.indexOf("\t");
        return { path: line.slice(tab + 1), oid: line.slice(0, tab).split(" ")[2] ?? "" };
    });
}
/** Left alone, Git would fetch each absent blob by a connection of its own; fetch asks for nothing if all are there. */
async function prefetch(scratch, oids) {
    const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
    // A failure here is no loss: reading fetches what is still absent, and speaks for itself.
    await scratch.try([...args, "--filter=blob:none", "--stdin", "origin"], `${oids.join("\n")}\n`);
}
function parseBatch(out) {
    const found = new Map();
    let at = 0;
    while (at < out.length) {
        const end = out.indexOf(10, at);
        const header = out.toString("utf8", at, end).split(" ");
        const [oid = "", , size] = header;
        if (size === undefined) {
            throw new errors/* UserError */.yo(`the object ${oid} is named but not there`, {
                fix: "The remote has lost objects: restore it from another clone.",
            });
        }
        const start = end + 1;
        found.set(oid, out.subarray(start, start + Number(size)));
        at = start + Number(size) + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/tracking/git-refs.js






const freshFor = 30_000;
const maxTries = 30;
const maxUnreachable = 3;
const mirror = "refs/mirror/tip";
/** Opens the store; nothing is fetched before it is asked for. */
async function openRefStore(host, options) {
    const { ref } = options;
    const scratch = await openScratch(host, ref, options);
    const label = `${ref} of ${scratch.place.label}`;
    let known;
    const remember = (commit) => {
        known = { view: viewOf(scratch, commit), at: host.now().getTime() };
        return known.view;
    };
    const refetch = async () => {
        const there = await scratch.fetch([`+${ref}:${mirror}`], "blob:none", ref);
        return remember(there ? await scratch.run(["rev-parse", "--verify", mirror]) : undefined);
    };
    const current = async () => known !== undefined && host.now().getTime() - known.at < freshFor ? known.view : refetch();
    return {
        label,
        scratch,
        view: () => (0,queue/* inTurn */.l)(scratch.dir, current),
        edit: (plan) => (0,queue/* inTurn */.l)(scratch.dir, async () => {
            for (let tries = 0, unreachable = 0; tries < maxTries; tries++) {
                if (tries > 0)
                    await host.sleep(host.random() * Math.min(5_000, 50 * 2 ** tries));
                const view = tries === 0 ? await current() : await refetch();
                const change = await plan(view);
                if (change === undefined)
                    return false;
                const { message, files, remove = [], also = [] } = change;
                const commit = await (0,git_commit/* writeCommit */.r)(scratch, { parent: view.commit, message, at: host.now(), files, remove });
                const refusal = await push(scratch, [{ ref, old: view.commit, to: commit }, ...also]);
                if (refusal === undefined) {
                    await scratch.run(["update-ref", mirror, commit]);
                    remember(commit);
                    return true;
                }
                unreachable += refusal.meaning === "unreachable" ? 1 : 0;
                if (unreachable > maxUnreachable)
                    throw refusal.error;
                host.log.debug(`${label} was not written (${refusal.meaning}); trying again (${tries + 1})`);
            }
            throw new errors/* UserError */.yo(`${label} could not be written: other writers were faster ${maxTries} times`, {
                fix: "Run the step again when fewer jobs write at once: it repeats nothing.",
            });
        }),
    };
}
/** Pushes all or nothing; gives back what a retry may mend, and throws what it cannot. */
async function push(scratch, updates) {
    const leases = updates.map(({ ref, old }) => `--force-with-lease=${ref}:${old ?? ""}`);
    const refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
    // Asking what the remote has keeps a tag on an old or shallow commit from sending history it knows.
    const negotiate = updates.length > 1 ? ["-c", "push.negotiate=true"] : [];
    const args = [...negotiate, "push", "--atomic", "--porcelain", "--no-verify", ...leases, "origin"];
    const { code, stdout, stderr } = await scratch.try([...args, ...refspecs]);
    // Another writer may have written the very same at the same second: it was theirs, and the next look tells so.
    const theirs = stdout.split("\n").some((line) => line.startsWith("="));
    if (code === 0 && !theirs)
        return undefined;
    const said = `${stderr}\n${stdout}`;
    const meaning = theirs ? "race" : meaningOf(said);
    const error = refusalError("write", updates.map(({ ref }) => ref).join(" and "), scratch.place.label, said);
    if (meaning === "race" || meaning === "unreachable")
        return { meaning, error };
    throw error;
}


/***/ }),

/***/ 53720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ author),
/* harmony export */   r: () => (/* binding */ writeCommit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Whose name stands on what modelgate writes; the actor stands in the documents. */
const author = "modelgate <modelgate@localhost>";
/**
 * Writes a commit in one process: `fast-import` reads and rebuilds only the directories on the way to the paths,
 * and needs none of the blobs that a filtered fetch left out.
 */
async function writeCommit(scratch, parts) {
    const ref = `refs/writing/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const chunks = [];
    const say = (text) => void chunks.push(Buffer.from(text));
    const data = (bytes) => {
        say(`data ${bytes.length}\n`);
        chunks.push(Buffer.from(bytes));
        say("\n");
    };
    parts.files.forEach((file, index) => {
        say(`blob\nmark :${index + 2}\n`);
        data(file.content);
    });
    say(`commit ${ref}\nmark :1\ncommitter ${author} ${Math.floor(parts.at.getTime() / 1000)} +0000\n`);
    data(Buffer.from(parts.message));
    if (parts.parent !== undefined)
        say(`from ${parts.parent}\n`);
    for (const path of parts.remove)
        say(`D ${path}\n`);
    parts.files.forEach((file, index) => {
        for (const path of file.paths)
            say(`M 100644 :${index + 2} ${path}\n`);
    });
    // The branch was only a place to write to: the commit is named by its mark, and the branch goes again.
    say(`\nget-mark :1\nreset ${ref}\nfrom ${"0".repeat(parts.parent?.length ?? 40)}\n\ndone\n`);
    const args = ["fast-import", "--quiet", "--done", "--date-format=raw"];
    return (await scratch.bytes(args, Buffer.concat(chunks))).toString("utf8").trim();
}


/***/ }),

/***/ 33831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ reachingConfig),
/* harmony export */   NV: () => (/* binding */ withConfig),
/* harmony export */   Su: () => (/* binding */ tokenConfig)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);

/** Settings that decide how Git reaches a server; nothing else of the user's configuration is carried over. */
const reaching = "^(http\\.|credential\\.|url\\.|ssh\\.|protocol\\.|core\\.(sshcommand|askpass|gitproxy)$)";
/** How the user's own repository reaches its servers (checkout's header, credential helpers, proxies). */
async function reachingConfig(host, root) {
    const args = ["config", "--local", "--includes", "-z", "--get-regexp", reaching];
    const { stdout } = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(args, { cwd: root, env: host.env });
    return stdout
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
/** The forge's token as a header for the forge's own server alone; it replaces a header that checkout left. */
function tokenConfig(host, place, token) {
    if (token === undefined || token === "")
        return [];
    const server = new URL(host.env["GITHUB_SERVER_URL"] ?? "https://github.com").origin;
    if (!URL.canParse(place.url) || new URL(place.url).origin !== server)
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    host.log.secret(token);
    host.log.secret(basic);
    const key = `http.${server}/.extraheader`;
    return [
        [key, ""],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
/** Variables that would point Git at another repository than the one a command names. */
const placing = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
];
/** An environment with more configuration, never on a command line where other processes could read it. */
function withConfig(env, pairs) {
    const result = { ...env };
    for (const name of placing)
        delete result[name];
    let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    for (const [key, value] of pairs) {
        result[`GIT_CONFIG_KEY_${count}`] = key;
        result[`GIT_CONFIG_VALUE_${count}`] = value;
        count += 1;
    }
    result["GIT_CONFIG_COUNT"] = String(count);
    return result;
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
const tails = new Map();
/** Runs bodies with the same key one after the other: two stores of one process may share a scratch repository. */
function inTurn(key, body) {
    const before = tails.get(key) ?? Promise.resolve();
    const run = before.then(body, body);
    tails.set(key, run.catch(() => undefined));
    return run;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

export const id = 6559;
export const ids = [6559];
export const modules = {

/***/ 32661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unusedRules),
/* harmony export */   o: () => (/* binding */ stageSettings)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56341);
/* harmony import */ var _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78617);



/** The settings of a stage, by its address from the root: of entries that name it, later ones win key by key. */
function stageSettings(rules, address) {
    const merged = {};
    for (const [pattern, keys] of rules)
        if (names(pattern, address))
            Object.assign(merged, keys);
    const { "runs-on": runsOn, "checkpoint-every": every, timeout, checkpoint, secrets } = merged;
    return {
        ...(runsOn === undefined ? {} : { runsOn: typeof runsOn === "string" ? [runsOn] : runsOn }),
        ...(timeout === undefined ? {} : { timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(timeout) }),
        ...(checkpoint === undefined ? {} : { checkpoint }),
        checkpointEvery: every === undefined ? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .usualSettings */ .U.checkpointEvery : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(every),
        secrets: secrets ?? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .usualSettings */ .U.secrets,
    };
}
/** Entries that name none of these stages: misspelled, most often, and then without any effect. */
function unusedRules(rules, addresses) {
    return rules.map(([pattern]) => pattern).filter((pattern) => !addresses.some((address) => names(pattern, address)));
}
/** `train`, `sub/dvc.yaml:train`, a group such as `train` for `train@a`, or a glob. */
function names(pattern, address) {
    if (pattern === address || address.startsWith(`${pattern}@`))
        return true;
    return picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(address, pattern, { dot: true, nonegate: true, bash: true });
}


/***/ }),

/***/ 36559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBench: () => (/* binding */ openBench)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/context.js
var context = __webpack_require__(6912);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/github/refusals.js
var refusals = __webpack_require__(30239);
;// CONCATENATED MODULE: ./build/js/github/api.js


const maxTries = 4;
const requestSeconds = 30;
/** Opens the API. The client is loaded here and no sooner: most verbs never need it. */
async function openGitHub(host, target) {
    const [owner, repo, ...rest] = (target.repository ?? "").split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.yo("it is not known which repository on GitHub this is", {
            fix: "Set GITHUB_REPOSITORY to owner/name; a workflow has it set.",
        });
    }
    if (!target.token) {
        throw new errors/* UserError */.yo("there is no token for GitHub's API", {
            fix: "Give the step `github.token` as its input `token`, or set GITHUB_TOKEN on the command line.",
        });
    }
    host.log.secret(target.token);
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 61845));
    const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const options = { baseUrl: target.apiUrl, userAgent: "modelgate", log: quiet };
    const octokit = new GitHub(getOctokitOptions(target.token, options));
    retryUnavailable(octokit, host);
    return {
        octokit,
        host,
        owner,
        repo,
        ask: async (purpose, body) => {
            try {
                return await body(octokit);
            }
            catch (error) {
                throw (0,refusals/* refusal */.x5)(error, purpose, target.apiUrl);
            }
        },
    };
}
/** Waits out what passes by itself. A POST that may have been carried out is not repeated: it would make a twin. */
function retryUnavailable(octokit, host) {
    octokit.hook.wrap("request", async (request, options) => {
        options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
        for (let attempt = 1;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (host.signal.aborted || attempt >= maxTries)
                    throw error;
                const wait = (0,refusals/* retryDelay */.a2)(error, attempt, host);
                const repeatable = options.method !== "POST" || options.url === "/graphql" || !(0,refusals/* isUnavailable */.Pd)(error);
                if (wait === undefined || !repeatable)
                    throw error;
                host.log.debug(`GitHub's API asks to wait: trying again in ${Math.ceil(wait / 1000)} s`);
                await host.sleep(wait);
                options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
            }
        }
    });
}

// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/github/event.js



const named = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().max(300) });
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP().max(200) });
const sha = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id");
const side = schemas/* object */.Ikc({
    sha: sha.exactOptional(),
    ref: schemas/* string */.YjP().max(1000).exactOptional(),
    repo: named.nullish(),
});
/** The parts of an event's payload that are read, each of them optional: forges and test runners leave much out. */
const ForgeEventSchema = schemas/* object */.Ikc({
    before: sha.nullish().transform((value) => value ?? undefined),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().max(300).exactOptional(), default_branch: schemas/* string */.YjP().max(1000).exactOptional() })
        .exactOptional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: side.exactOptional(),
        base: side.exactOptional(),
        user: login.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(200) }))
            .max(1000)
            .exactOptional(),
    })
        .exactOptional(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha }).exactOptional(),
    workflow_run: schemas/* object */.Ikc({
        head_sha: sha,
        head_repository: named.nullish(),
        actor: login.nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), base: side.exactOptional() })).nullish(),
    })
        .exactOptional(),
});
/** Reads the file at GITHUB_EVENT_PATH; no file is an event that says nothing. */
async function readEvent(path) {
    if (path === undefined || path === "")
        return {};
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new errors/* UserError */.yo("the event's payload cannot be read as JSON", {
            where: { file: path },
            fix: "GITHUB_EVENT_PATH names this file: it has to be the runner's own, unchanged.",
            cause,
        });
    }
    const result = ForgeEventSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* UserError */.yo(`the event's payload has no usable \`${issue?.path.join(".") ?? ""}\`: ${issue?.message ?? ""}`, {
        where: { file: path },
    });
}

// EXTERNAL MODULE: ./build/js/github/revisions.js
var revisions = __webpack_require__(57054);
;// CONCATENATED MODULE: ./build/js/github/context.js




const dependabot = "dependabot[bot]";
const zeroSha = /^0+$/;
/** Reads GITHUB_*, the event's file and the checkout at `root`; with no GITHUB_EVENT_NAME it is a local run. */
async function readContext(host, root, overrides = {}) {
    const { env } = host;
    const event = kindOf(env["GITHUB_EVENT_NAME"]);
    const payload = event === "local" ? {} : await readEvent(env["GITHUB_EVENT_PATH"]);
    const { commit, parents } = await (0,revisions/* headCommit */.Qo)(host, root, event === "local" && overrides.unborn === true);
    const serverUrl = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
    const repository = env["GITHUB_REPOSITORY"] || payload.repository?.full_name || (await (0,revisions/* localRepository */.ik)(host, root, serverUrl));
    const defaultBranch = payload.repository?.default_branch || (await (0,revisions/* localDefaultBranch */.$N)(host, root));
    const branch = await branchName(host, root, event);
    const isBranchItself = event === "local" || (await standsOn(host, root, commit, defaultBranch));
    const onDefaultBranch = ["push", "workflow_dispatch", "schedule", "local"].includes(event) && branch === defaultBranch && isBranchItself;
    const pullRequest = pullRequestOf(payload, repository, [commit, ...parents]);
    const scene = {
        event,
        payload,
        commit,
        parents,
        defaultBranch,
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
    const head = (await resolved(host, root, overrides.head)) ?? headOf(scene);
    const base = (await resolved(host, root, overrides.base)) ?? (await baseOf(host, root, scene));
    const run = runOf(host, serverUrl, repository);
    const token = overrides.token || env["GITHUB_TOKEN"] || (event === "local" ? env["GH_TOKEN"] : undefined);
    if (token)
        host.log.secret(token);
    return {
        event,
        ...(repository === undefined ? {} : { repository }),
        serverUrl,
        apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
        head,
        commit,
        ...(base === undefined ? {} : { base }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        defaultBranch,
        onDefaultBranch,
        trusted: isTrusted(host, scene, repository, onDefaultBranch) && (isBranchItself || !isOthers(env)),
        ...(run === undefined ? {} : { run }),
        ...(token ? { token } : {}),
    };
}
/** Events that are no trigger of ours (issue_comment, release, …) run main's code on request, like a dispatch. */
function kindOf(name) {
    switch (name) {
        case undefined:
        case "":
            return "local";
        case "pull_request":
        case "pull_request_target":
            return "pull_request";
        case "push":
        case "merge_group":
        case "schedule":
        case "workflow_run":
            return name;
        default:
            return "workflow_dispatch";
    }
}
/** Events that are mapped to a dispatch, and that strangers can cause: a comment may have checked out a fork's head. */
function isOthers(env) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    return kindOf(name) === "workflow_dispatch" && name !== "workflow_dispatch";
}
/** Whether the checked-out commit is the event's own, or one that the branch has: a step may have checked out another. */
async function standsOn(host, root, commit, branch) {
    const own = host.env["GITHUB_SHA"];
    if (!own || own === commit)
        return true;
    const args = ["merge-base", "--is-ancestor", commit, `refs/remotes/origin/${branch}`];
    return (await (0,git/* tryGit */.Ii)(args, { cwd: root, env: host.env })).code === 0;
}
async function branchName(host, root, event) {
    if (event !== "local")
        return host.env["GITHUB_REF"]?.match(/^refs\/heads\/(.+)$/)?.[1];
    const name = await (0,revisions/* revision */.QL)(host, root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
    return name;
}
/** `made`: the checked-out commit, then its parents. */
function pullRequestOf(payload, repository, made) {
    const pull = payload.pull_request;
    const target = payload.repository?.full_name ?? repository;
    if (pull !== undefined) {
        const headRepository = pull.head?.repo?.full_name ?? "";
        const headSha = pull.head?.sha ?? made[2] ?? "";
        return {
            number: pull.number,
            headSha,
            headRepository,
            // A deleted fork has no repository any more: what is not known to be ours is not ours.
            fromFork: headRepository === "" || !sameName(headRepository, target),
            isCheckedOut: headSha === "" || made.includes(headSha),
            author: pull.user?.login ?? "",
            labels: (pull.labels ?? []).map((label) => label.name),
            baseRef: pull.base?.ref ?? payload.repository?.default_branch ?? "main",
        };
    }
    const run = payload.workflow_run;
    const first = run?.pull_requests?.[0];
    if (run === undefined || first === undefined)
        return undefined;
    const headRepository = run.head_repository?.full_name ?? "";
    return {
        number: first.number,
        headSha: run.head_sha,
        headRepository,
        fromFork: headRepository === "" || !sameName(headRepository, target),
        isCheckedOut: made.includes(run.head_sha),
        author: run.actor?.login ?? "",
        labels: [],
        baseRef: first.base?.ref ?? payload.repository?.default_branch ?? "main",
    };
}
function headOf(scene) {
    const { payload, pullRequest, commit } = scene;
    if (pullRequest !== undefined)
        return pullRequest.headSha || commit;
    if (scene.event === "merge_group")
        return payload.merge_group?.head_sha ?? commit;
    if (scene.event === "workflow_run")
        return payload.workflow_run?.head_sha ?? commit;
    return commit;
}
async function baseOf(host, root, scene) {
    const { event, payload, parents, commit, pullRequest } = scene;
    if (event === "pull_request") {
        const pull = payload.pull_request;
        const [first, second] = parents;
        // The merge commit: what main is now is its first parent, newer than what the event remembers of it.
        if (first !== undefined && second !== undefined && second === pullRequest?.headSha && second !== commit)
            return first;
        const branch = `refs/remotes/origin/${pullRequest?.baseRef ?? scene.defaultBranch}`;
        return (await (0,revisions/* mergeBase */.wu)(host, root, commit, [pull?.base?.sha, branch])) ?? pull?.base?.sha;
    }
    if (event === "merge_group")
        return payload.merge_group?.base_sha;
    if (event === "push") {
        const before = payload.before;
        return before === undefined || zeroSha.test(before) ? undefined : before;
    }
    if (event === "workflow_run")
        return payload.workflow_run?.pull_requests?.[0]?.base?.sha;
    const branches = [`refs/remotes/origin/${scene.defaultBranch}`, `refs/heads/${scene.defaultBranch}`];
    const common = await (0,revisions/* mergeBase */.wu)(host, root, commit, branches);
    // On the default branch itself the candidate is the last commit, or what is not committed yet.
    if (common !== commit)
        return common;
    return event === "local" && (await (0,revisions/* isDirty */.DM)(host, root)) ? commit : parents[0];
}
function isTrusted(host, scene, repository, onDefaultBranch) {
    const { event, payload, pullRequest } = scene;
    if (event === "local")
        return true;
    if (pullRequest?.fromFork === true || pullRequest?.author === dependabot)
        return false;
    const run = payload.workflow_run;
    if (event === "workflow_run") {
        if (run === undefined || !sameName(run.head_repository?.full_name ?? "", repository))
            return false;
        return run.actor?.login !== dependabot;
    }
    // What Dependabot merged is main's own by then.
    if (event === "push" && onDefaultBranch)
        return true;
    return host.env["GITHUB_ACTOR"] !== dependabot;
}
function runOf(host, serverUrl, repository) {
    const { env } = host;
    const id = env["GITHUB_RUN_ID"];
    if (!id || repository === undefined)
        return undefined;
    const number = Number(env["GITHUB_RUN_NUMBER"]) || 0;
    const attempt = Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
    // Gitea and Forgejo address runs by their number.
    const name = env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true" ? String(number) : id;
    return { id, attempt, number, job: env["GITHUB_JOB"] ?? "", url: `${serverUrl}/${repository}/actions/runs/${name}` };
}
async function resolved(host, root, name) {
    if (name === undefined || name === "")
        return undefined;
    const commit = await (0,revisions/* revision */.QL)(host, root, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${name}^{commit}`,
    ]);
    if (commit !== undefined)
        return commit;
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
        return name;
    throw new errors/* UserError */.yo(`no commit is called ${name} here`, {
        fix: "Fetch it first, or name a commit, tag or branch that is there.",
    });
}
function sameName(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
function trimSlash(url) {
    return url.replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./build/js/github/oidc.js


const Answer = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
const tries = 3;
/** This job's identity token from GitHub, for one audience; good for minutes, so ask again rather than keep it. */
async function idToken(host, audience) {
    const address = host.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    const bearer = host.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!address || !bearer) {
        throw new errors/* UserError */.yo("this job has no identity token to ask GitHub for", {
            fix: "Grant the job `permissions: id-token: write`; pull requests from forks never have one.",
        });
    }
    host.log.secret(bearer);
    const url = new URL(address);
    url.searchParams.set("audience", audience);
    let last = "";
    for (let attempt = 1; attempt <= tries; attempt++) {
        if (attempt > 1)
            await host.sleep(1000 * 2 ** (attempt - 2));
        const { token, failure } = await request(host, url, bearer);
        if (token !== undefined) {
            host.log.secret(token);
            return token;
        }
        last = failure ?? "";
    }
    throw new errors/* UserError */.yo(`GitHub gave no identity token for ${audience}: ${last}`, {
        fix: "Run the job again; where it stays, check the job's `permissions: id-token: write`.",
    });
}
async function request(host, url, bearer) {
    try {
        const response = await host.fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
            // The bearer is for this address alone.
            redirect: "error",
            signal: AbortSignal.any([host.signal, AbortSignal.timeout(30_000)]),
        });
        if (!response.ok)
            return { failure: `it answered ${response.status}` };
        const answer = Answer.safeParse(await response.json());
        return answer.success ? { token: answer.data.value } : { failure: "its answer held none" };
    }
    catch (error) {
        if (host.signal.aborted)
            throw error;
        return { failure: error instanceof Error ? error.name : "no answer" };
    }
}

// EXTERNAL MODULE: ./build/js/lib/once.js
var once = __webpack_require__(42929);
// EXTERNAL MODULE: ./build/js/pipeline/load.js + 7 modules
var load = __webpack_require__(4420);
;// CONCATENATED MODULE: ./build/js/registry/table.js

/** Opens the registry that the policy names. */
async function openRegistry(host, config, options) {
    switch (config.kind) {
        case "git": {
            const { gitRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2221), __webpack_require__.e(2475)]).then(__webpack_require__.bind(__webpack_require__, 62475));
            return gitRegistry(host, options);
        }
        case "mlflow": {
            const { mlflowRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2221), __webpack_require__.e(3759), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 85819));
            return mlflowRegistry(host, config);
        }
        case "none":
            throw new errors/* UserError */.yo("modelgate.yaml says `registry: none`, so there is nowhere to register or promote", {
                fix: "Set `registry: git` (tags in this repository) or `registry: mlflow`.",
            });
    }
}

;// CONCATENATED MODULE: ./build/js/tracking/table.js
/** Opens the tracker that the policy names. */
async function openTracker(host, config, options) {
    switch (config.kind) {
        case "git": {
            const { gitTracker } = await Promise.all(/* import() */[__webpack_require__.e(2221), __webpack_require__.e(9425)]).then(__webpack_require__.bind(__webpack_require__, 79425));
            const { branch, repository } = config;
            return gitTracker(host, {
                ...options,
                ref: branch === undefined ? config.ref : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`,
                ...(repository === undefined ? {} : { repository }),
            });
        }
        case "mlflow": {
            const { mlflowTracker } = await Promise.all(/* import() */[__webpack_require__.e(3759), __webpack_require__.e(2257)]).then(__webpack_require__.bind(__webpack_require__, 42257));
            return mlflowTracker(host, config, options);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/flow/own-pull-request.js


/** How many commits back a branch is looked for in the records: what is on top of them was not measured yet. */
const depth = 20;
/**
 * On a developer's branch, and on main right after a merge, also reads what CI made for the pull request: those objects
 * stand below its own prefix until a version is registered. Which one it is, the records tell; they are asked when the
 * first object is. Objects are taken by digests that the checked-out commit names, so their place lends them no trust.
 */
function withOwnPullRequest(bench, data) {
    let found;
    const wider = async () => {
        const number = await pullRequestOfBranch(bench);
        return number === undefined ? undefined : bench.promoting(number);
    };
    return {
        ...data,
        async reads(pin) {
            const main = await data.reads(pin);
            if (main.length === 0)
                return main;
            found ??= wider();
            const more = await found;
            return more === undefined ? main : more.reads(pin);
        },
        withHost: (host) => withOwnPullRequest(bench, data.withHost(host)),
    };
}
async function pullRequestOfBranch(bench) {
    const { host, root, forge } = bench;
    const at = { cwd: root, env: host.env };
    const range = [`--max-count=${depth}`, "HEAD", ...(forge.base === undefined ? [] : [`^${forge.base}`])];
    const list = await (0,git/* tryGit */.Ii)(["rev-list", "--first-parent", ...range], at);
    const tree = await (0,git/* tryGit */.Ii)(["rev-parse", "HEAD^{tree}"], at);
    const commits = list.stdout.split("\n").filter((line) => line !== "");
    if (list.code !== 0 || commits.length === 0)
        return undefined;
    try {
        const tracker = await bench.tracker();
        for (const { name } of bench.config.models) {
            const runs = [
                ...(await tracker.find({ by: "commit", model: name, commits })),
                ...(await tracker.find({ by: "tree", model: name, trees: [tree.stdout.trim()] })),
            ];
            const trusted = runs.filter(({ record }) => record.made_by.trusted);
            const number = trusted.find(({ record }) => record.source.pull_request !== undefined)?.record.source.pull_request;
            if (number !== undefined)
                return number;
        }
    }
    catch (error) {
        // Without the records, as on a train without network, main's objects are all there is.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.debug(`this branch's pull request is not known: ${error.message}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/data/dvc-config-files.js
var dvc_config_files = __webpack_require__(36561);
;// CONCATENATED MODULE: ./build/js/flow/root.js





/**
 * The root of the Git repository that the host stands in. `bare`: a folder of DVC's that no Git repository holds
 * (`dvc init --no-scm`) does as well; an empty one is kept in DVC's own folder then, for what Git knows of files.
 */
async function findRoot(host, bare) {
    const result = await (0,git/* tryGit */.Ii)(["rev-parse", "--show-toplevel"], { cwd: host.cwd, env: host.env });
    if (result.code === 0)
        return { root: result.stdout.trim(), host };
    if (/dubious ownership/.test(result.stderr)) {
        throw notInside(host, "Run `git config --global --add safe.directory` for this directory, or check out as the same user.");
    }
    const root = bare ? await (0,dvc_config_files/* findDvcRoot */.Td)(host.cwd, "/") : undefined;
    if (root === undefined) {
        throw notInside(host, "Check the repository out first (actions/checkout), or change into one.");
    }
    const gitDir = (0,external_node_path_.join)(root, dvc_config_files/* ownGit */.Jc);
    const own = { ...host, env: { ...host.env, GIT_DIR: gitDir, GIT_WORK_TREE: root } };
    const at = { cwd: root, env: host.env };
    if ((await (0,git/* tryGit */.Ii)(["--git-dir", gitDir, "rev-parse", "--git-dir"], at)).code !== 0) {
        await (0,git/* git */.$Y)(["init", "--quiet", "--bare", "--template=", gitDir], at);
        await (0,git/* git */.$Y)(["--git-dir", gitDir, "config", "core.bare", "false"], at);
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "info"), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "info", "exclude"), "/.dvc/cache\n/.dvc/tmp\n");
    }
    return { root, host: own };
}
function notInside(host, fix) {
    return new errors/* UserError */.yo(`${host.cwd} is not inside a Git repository`, { fix });
}

// EXTERNAL MODULE: ./build/js/flow/sides.js
var flow_sides = __webpack_require__(92827);
// EXTERNAL MODULE: ./build/js/flow/stage-settings.js
var stage_settings = __webpack_require__(99503);
// EXTERNAL MODULE: ./build/js/flow/time-limit.js
var time_limit = __webpack_require__(31216);
;// CONCATENATED MODULE: ./build/js/flow/bench.js














/**
 * Reads event, checkout and configuration; data, tracker, registry and API are opened when they are asked for. `workspace`:
 * for verbs about files alone, which on somebody's own machine need no commit, and with DVC no Git.
 */
async function openBench(caller, inputs, { workspace = false } = {}) {
    const began = caller.now();
    const { root, host } = await findRoot(caller, workspace && !caller.env["GITHUB_EVENT_NAME"]);
    const forge = await readContext(host, root, { ...(inputs.token ? { token: inputs.token } : {}), unborn: workspace });
    if (forge.token !== undefined)
        host.log.secret(forge.token);
    const sides = await (0,flow_sides/* chooseSides */.g)({
        host,
        root,
        forge,
        file: inputs.config,
        only: inputs.model,
        policy: inputs.policy,
    });
    const { config } = sides;
    const repoOptions = { root, ...(forge.token === undefined ? {} : { token: forge.token }) };
    const bench = {
        host,
        root,
        from: (0,external_node_path_.relative)(root, host.cwd).split(external_node_path_.sep).join("/"),
        forge,
        sides,
        config,
        began,
        limit: (0,time_limit/* timeLimitOf */.qn)(host, began, config, inputs["time-limit"]),
        settings: (0,stage_settings.settingsOf)(config),
        keep: inputs.cache === true ? inputs["max-cache"] : undefined,
        data: (0,once/* once */.O)(async () => {
            const data = await openBenchData(host, root, forge, sides, inputs);
            return (forge.event === "local") !== forge.onDefaultBranch ? withOwnPullRequest(bench, data) : data;
        }),
        promoting: (pullRequest) => openBenchData(host, root, forge, sides, inputs, pullRequest),
        pipeline: (0,once/* once */.O)(() => (0,load/* loadPipeline */.B)(host, root)),
        tracker: (0,once/* once */.O)(() => openTracker(host, config.tracker, repoOptions)),
        registry: (0,once/* once */.O)(() => openRegistry(host, config.registry, repoOptions)),
        api: (0,once/* once */.O)(async () => forge.token === undefined || forge.repository === undefined || forge.event === "local"
            ? undefined
            : openGitHub(host, forge)),
    };
    return bench;
}
/** Remotes are the base side's word on events that a pull request can shape, the workspace's own elsewhere. */
async function openBenchData(host, root, forge, sides, inputs, promoted) {
    const remote = inputs.remote ?? sides.config.remote?.url ?? sides.config.remote?.name;
    const role = inputs["aws-role"];
    return (0,context/* openData */.$)(host, {
        root,
        ...(remote === undefined ? {} : { remote }),
        ...(sides.config.remote === undefined ? {} : { remoteOptions: sides.config.remote.options }),
        ...(sides.dvcConfig === undefined ? {} : { baseConfig: sides.dvcConfig }),
        ...(forge.base === undefined ? {} : { baseRev: forge.base }),
        ...(forge.pullRequest === undefined ? {} : { pullRequest: forge.pullRequest.number }),
        ...(promoted === undefined ? {} : { pullRequest: promoted, promote: true }),
        readOnly: !forge.trusted,
        lfs: {
            ...(sides.lfsConfig === undefined ? {} : { baseConfig: sides.lfsConfig }),
            ...(forge.token === undefined ? {} : { forge: { serverUrl: forge.serverUrl, token: forge.token } }),
            // In a job there is nobody whose helpers these could be.
            helpers: forge.event === "local",
        },
        ...(role === undefined
            ? {}
            : {
                credentials: {
                    role,
                    sessionName: `modelgate-${forge.run?.id ?? "local"}`,
                    token: () => idToken(host, "sts.amazonaws.com"),
                    ...(inputs["aws-region"] === undefined ? {} : { region: inputs["aws-region"] }),
                },
            }),
    });
}


/***/ }),

/***/ 92827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ showFile),
/* harmony export */   g: () => (/* binding */ chooseSides)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50212);
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50428);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60826);
/* harmony import */ var _lib_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28968);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12230);
/* harmony import */ var _own_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25002);









/** Reads modelgate.yaml, .dvc/config and .lfsconfig of both sides and says whose words count. */
async function chooseSides(input) {
    const { host, root, forge } = input;
    const own = await (0,_own_config_js__WEBPACK_IMPORTED_MODULE_8__/* .readOwnConfig */ .Hz)(root, input.file);
    const candidate = own === undefined ? await discover(input) : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(own, input.file);
    const sides = await baseSide(input, candidate, own);
    if (own === undefined && !sides.policy.exists && input.file !== _own_config_js__WEBPACK_IMPORTED_MODULE_8__/* .usualFile */ .rk) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`there is no ${input.file}, here or on the base side`, {
            fix: "Name it relative to the repository's root.",
        });
    }
    const config = { ...sides.config, models: (0,_own_config_js__WEBPACK_IMPORTED_MODULE_8__/* .pickModels */ .Um)(sides.config.models, input.only, sides.config.from) };
    const base = forge.event === "local" ? undefined : forge.base;
    if (base === undefined)
        return { ...sides, config };
    const atBase = async (file) => ({
        config: (await showFile(host, root, base, file)) ?? "",
        from: `${file} at ${base.slice(0, 7)}`,
    });
    return { ...sides, config, dvcConfig: await atBase(".dvc/config"), lfsConfig: await atBase(".lfsconfig") };
}
async function baseSide(input, candidate, own) {
    const { host, root, forge, file } = input;
    if (input.policy !== undefined) {
        const named = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(await readNamed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cwd, input.policy), input.policy), input.policy);
        return chosen(named, named, false, new Set());
    }
    const { base } = forge;
    const baseText = base === undefined ? undefined : await showAtBase(host, root, base, file);
    if (base === undefined) {
        // Nothing stands before this commit (first push, a lone local commit): its own words are all there is.
        return chosen(candidate, candidate, false, new Set());
    }
    if (baseText === undefined) {
        // Adoption. On main the policy that the merge brings is better than none; elsewhere it is shown, not used.
        if (forge.onDefaultBranch || own === undefined)
            return chosen(candidate, candidate, false, new Set());
        const shown = {
            ...candidate,
            models: candidate.models.map(ungated),
            // In a job, runners and secrets are not for the candidate to choose.
            stages: forge.event === "local" ? candidate.stages : [],
            tracker: { kind: "git", ref: "refs/modelgate/records" },
            registry: { kind: "git" },
            from: "defaults",
            exists: false,
        };
        delete shown.remote;
        return chosen(shown, shown, true, new Set(candidate.models.map((model) => model.name)));
    }
    const policy = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(baseText, `${file} at ${base.slice(0, 7)}`);
    const known = new Set(policy.models.map((model) => model.name));
    const added = candidate.models.filter((model) => own !== undefined && !known.has(model.name));
    const models = [...policy.models, ...(forge.onDefaultBranch ? added : added.map(ungated))];
    const changed = (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(own ?? "") !== (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(baseText);
    return chosen({ ...policy, models }, policy, changed, new Set(added.map((model) => model.name)));
}
function chosen(config, policy, changedByCandidate, newModels) {
    return {
        config,
        policy: { from: policy.from, digest: policy.digest, changedByCandidate, exists: policy.exists },
        newModels,
    };
}
function ungated(model) {
    return { ...model, gates: model.gates.map((gate) => ({ ...gate, informational: true })) };
}
/** With no modelgate.yaml: one informational model for each directory that has a pipeline or a metrics file. */
async function discover({ host, root, forge }) {
    const files = await (0,_lib_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .listFiles */ .C)(_own_config_js__WEBPACK_IMPORTED_MODULE_8__/* .modelFiles */ .VC, { cwd: root, env: host.env });
    return (0,_own_config_js__WEBPACK_IMPORTED_MODULE_8__/* .shownConfig */ .kr)(files, forge.repository?.split("/").at(-1) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root));
}
async function readNamed(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the policy file ${name} cannot be read`, { cause, fix: "Name a file that exists." });
    }
}
/**
 * The same at the base, whose policy decides: a clone that lacks the base commit is no base without a policy. A clone of
 * depth 1 lacks it, so it is fetched.
 */
async function showAtBase(host, root, base, path) {
    const at = { cwd: root, env: host.env };
    const text = await showFile(host, root, base, path);
    if (text !== undefined)
        return text;
    const isHere = async () => (await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(["cat-file", "-e", `${base}^{commit}`], at)).code === 0;
    if (await isHere())
        return undefined;
    await (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_3__/* .deepen */ .gN)({ host, root }, base, 1);
    if (await isHere())
        return showFile(host, root, base, path);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the base commit ${base} is not in this clone and cannot be fetched: its policy is not known`, {
        fix: "Give actions/checkout `fetch-depth: 0`.",
    });
}
/** A file's text at a commit, or undefined where it is not there. */
async function showFile(host, root, commit, path) {
    const result = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(["cat-file", "blob", `${commit}:${path}`], { cwd: root, env: host.env });
    return result.code === 0 ? result.stdout : undefined;
}


/***/ }),

/***/ 99503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsOf: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32661);

/** How each stage is run, by its address: the base side's word, like all that decides about credentials and runners. */
function settingsOf(config) {
    const known = new Map();
    return (address) => {
        const settings = known.get(address) ?? (0,_config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .stageSettings */ .o)(config.stages, address);
        known.set(address, settings);
        return settings;
    };
}


/***/ }),

/***/ 50428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   gN: () => (/* binding */ deepen),
/* harmony export */   gs: () => (/* binding */ firstParents),
/* harmony export */   vj: () => (/* binding */ commitNamed)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);

/** The commit itself and its first-parent ancestors, nearest first, by one call; empty where this clone lacks it. */
async function firstParents(clone, commit, limit) {
    const args = ["rev-list", "--first-parent", `--max-count=${limit}`, "--no-commit-header", "--format=%H %T"];
    const result = await run(clone, [...args, "--end-of-options", commit, "--"]);
    if (result.code !== 0)
        return [];
    const lines = result.stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => {
        const [id = "", tree = ""] = line.split(" ");
        return { commit: id, tree };
    });
}
/** The full id of what a user calls a revision, or undefined where Git knows none of that name. */
async function commitNamed(clone, name) {
    for (const candidate of [name, `refs/remotes/origin/${name}`]) {
        const result = await run(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`]);
        if (result.code === 0)
            return result.stdout.trim();
    }
    return undefined;
}
/** Whether history was cut off when this clone was made. */
async function isShallow(clone) {
    return (await run(clone, ["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}
/**
 * Fetches `by` more generations of a shallow clone's history, or the commit itself where it is not there. False where
 * that did not work: offline, or with no right to read. That is no error, the search then ends with what is here.
 */
async function deepen(clone, commit, by) {
    const remotes = (await run(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
    const remote = remotes.includes("origin") ? "origin" : remotes[0];
    if (remote === undefined)
        return false;
    const here = (await run(clone, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
    // A commit that is not here has no boundary to be deepened from: it is fetched with as much history as was asked for.
    const depth = here ? `--deepen=${by}` : `--depth=${by}`;
    const result = await run(clone, [
        ...["-c", "gc.auto=0", "-c", "maintenance.auto=false"],
        ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"],
        ...((await isShallow(clone)) ? [depth] : []),
        ...[remote, commit],
    ]);
    if (result.code !== 0)
        clone.host.log.debug(`history could not be deepened: git fetch ended with ${result.code}`);
    return result.code === 0;
}
function run({ host, root }, args) {
    return (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(args, { cwd: root, env: host.env });
}


/***/ }),

/***/ 30239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   Pd: () => (/* binding */ isUnavailable),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

const maxWaitMilliseconds = 120_000;
/** Whether an error is an answer of the API, optionally with one of these status codes. */
function isRefused(error, ...statuses) {
    if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number")
        return false;
    return statuses.length === 0 || statuses.includes(error.status);
}
/** The server or the way to it failed: it is not known whether the request was carried out. */
function isUnavailable(error) {
    return isRefused(error, 500, 502, 503, 504);
}
/** How long to wait before trying again; undefined where waiting changes nothing or would take too long. */
function retryDelay(error, attempt, host) {
    if (!isRefused(error))
        return undefined;
    const asked = Number(error.response?.headers["retry-after"]);
    if (isRateLimit(error)) {
        const reset = Number(error.response?.headers["x-ratelimit-reset"]) * 1000 - host.now().getTime();
        const spent = error.response?.headers["x-ratelimit-remaining"] === "0";
        // GitHub: without either header, wait at least a minute after a secondary limit.
        const wait = asked > 0 ? asked * 1000 : spent && reset > 0 ? reset + 1000 : 60_000;
        return wait > maxWaitMilliseconds ? undefined : wait;
    }
    if (!isUnavailable(error))
        return undefined;
    const backOff = asked > 0 ? asked * 1000 : 1000 * 2 ** (attempt - 1) * (0.5 + host.random());
    return Math.min(backOff, maxWaitMilliseconds);
}
/** GitHub answers 403 as well as 429 when too much was asked. */
function isRateLimit(error) {
    if (error.status === 429)
        return true;
    if (error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said(error)));
}
/** Turns an answer of the API into an error that says what to change; anything else stays what it is. */
function refusal(error, purpose, apiUrl) {
    if (!isRefused(error))
        return error;
    const cannot = `cannot ${purpose.doing}`;
    const grant = `Grant the job \`permissions: ${purpose.permission}\`; a pull request from a fork or by Dependabot has a read-only token, so report it from a workflow_run job.`;
    if (isRateLimit(error)) {
        const fix = "Wait and run the job again; GitHub limits how much one token may ask.";
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub's rate limit is used up`, { fix, cause: error });
    }
    switch (error.status) {
        case 401:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub does not accept the token`, {
                fix: "Give the step a token that is valid now: `github.token`, or an App's token made in the same job.",
                cause: error,
            });
        case 403:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: the token may not (${said(error)})`, { fix: grant, cause: error });
        case 404:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: not found, or hidden from this token`, { fix: grant, cause: error });
        case 410:
        case 422:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: GitHub refused it (${said(error)})`, { cause: error });
        default:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${cannot}: ${apiUrl} did not do it (${error.status}, ${said(error)})`, {
                fix: "Run the job again; https://www.githubstatus.com says whether GitHub is down.",
                cause: error,
            });
    }
}
/** The first line of what the API said, without the documentation link Octokit appends. */
function said(error) {
    const data = error.response?.data;
    const own = typeof data === "object" && data !== null && "message" in data ? String(data.message) : error.message;
    return (own.split("\n", 1)[0] ?? "").slice(0, 200);
}


/***/ })

};

export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 93189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ findGated)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/github/pulls.js
const reading = { doing: "read the pull request", permission: "pull-requests: read" };
/** One pull request, read live: its labels and head may have moved since the event. */
async function readPullRequest(api, number) {
    const { owner, repo } = api;
    const answer = await api.ask(reading, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    return simplify(answer.data, `${owner}/${repo}`);
}
/** Pull requests that a commit belongs to: by merge, by squash or as their head. Merged ones first. */
async function pullRequestsOf(api, commit) {
    const { owner, repo } = api;
    const answer = await api.ask({ ...reading, doing: `find the pull requests of ${commit.slice(0, 7)}` }, (octokit) => octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: commit,
        per_page: 100,
    }));
    const pulls = answer.map((pull) => simplify(pull, `${owner}/${repo}`));
    return pulls.sort((a, b) => Number(b.mergedAt !== undefined) - Number(a.mergedAt !== undefined) || b.number - a.number);
}
/** The labels a pull request has at this moment. */
async function labelsOf(api, number) {
    return [...(await readPullRequest(api, number)).labels];
}
function simplify(pull, repository) {
    const headRepository = pull.head.repo?.full_name ?? "";
    return {
        number: pull.number,
        state: pull.state === "open" ? "open" : "closed",
        headSha: pull.head.sha,
        headRepository,
        fromFork: headRepository.toLowerCase() !== repository.toLowerCase(),
        author: pull.user?.login ?? "",
        labels: pull.labels.map((label) => label.name),
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
        ...(pull.merged_at === null ? {} : { mergedAt: pull.merged_at }),
        // Before the merge this is the commit of a trial merge, and nobody's history.
        ...(pull.merged_at === null || pull.merge_commit_sha === null ? {} : { mergeCommit: pull.merge_commit_sha }),
    };
}

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var flow_locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/flow/sides.js
var sides = __webpack_require__(92827);
;// CONCATENATED MODULE: ./build/js/flow/gated.js








/**
 * The run that was gated for a commit of main: by that commit, by its tree (a squash of an up-to-date branch has the
 * tree of the merge commit that was measured), by its pull request if the model's inputs are still the same.
 */
async function findGated(bench, plan, commit) {
    const tracker = await bench.tracker();
    const model = plan.model.name;
    const tree = await (0,git/* git */.$Y)(["rev-parse", `${commit}^{tree}`], { cwd: bench.root, env: bench.host.env });
    const byCommit = await tracker.find({ by: "commit", model, commits: [commit] });
    const first = await eligible(bench, tracker, plan, byCommit, commit, "commit");
    if (first !== undefined)
        return first;
    const byTree = await tracker.find({ by: "tree", model, trees: [tree] });
    const second = await eligible(bench, tracker, plan, byTree, commit, "tree");
    if (second !== undefined)
        return second;
    const byPull = await runsOfPullRequest(bench, tracker, plan, commit);
    const third = await eligible(bench, tracker, plan, byPull, commit, "pull-request");
    return third ?? { reason: "no trusted run was gated for this commit, its tree or its pull request" };
}
async function eligible(bench, tracker, plan, runs, commit, foundBy) {
    // Newest first, and the newest usable one has the word: an older pass does not outvote a later failure.
    for (const run of runs) {
        const verdict = run.verdicts.at(-1);
        if (!run.record.made_by.trusted || verdict === undefined || run.record.source.dirty)
            continue;
        if (!(await isOwnLock(bench, plan, run.record))) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock is none of this pipeline's`);
            continue;
        }
        // Only what is checked out can be held against the lock that the run wrote down.
        if (commit === bench.forge.commit && !(await sameInputs(bench, plan, run.record))) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock does not match what is checked out`);
            continue;
        }
        const unvouched = await unvouchedStage(tracker, plan, run.record);
        if (unvouched !== undefined) {
            bench.host.log.warning(`run ${run.run_id} is not used: nothing vouches for the restored stage ${unvouched}`);
            continue;
        }
        if (verdict.registrable)
            return { gated: { run, verdict, foundBy } };
        return { reason: `its verdict was ${verdict.verdict}: ${verdict.summary}`, verdict, run };
    }
    return undefined;
}
/** A record may be a pull request's own word: where its lock is written to is not for it to say. */
async function isOwnLock(bench, plan, record) {
    const { stages } = await bench.pipeline();
    const own = new Set(plan.closure.map((name) => stages.get(name)?.lockFile));
    return (0,flow_locks/* locksOf */.a)(record).every((lock) => own.has(lock.path));
}
/**
 * A stage restored from a pull request's own run cache counts only where a trusted record says that it ran, with the
 * same key and the same outs: an entry that somebody planted there never becomes a version.
 */
async function unvouchedStage(tracker, plan, record) {
    // main's own record of an adopted run: the run was vouched for when main adopted it.
    if (record.adopted_from !== undefined && record.source.on_default_branch === true)
        return undefined;
    const restored = record.stages.filter((stage) => isHearsay(stage));
    if (restored.length === 0)
        return undefined;
    const number = record.source.pull_request;
    const others = number === undefined ? [] : await tracker.find({ by: "pull-request", model: plan.model.name, number });
    for (const stage of restored) {
        const outs = JSON.stringify(stage.outs.map((out) => [out.path, out.digest]));
        const vouched = others.some(({ record: other }) => other.made_by.trusted &&
            other.stages.some((one) => one.status === "ran" &&
                one.name === stage.name &&
                one.key === stage.key &&
                JSON.stringify(one.outs.map((out) => [out.path, out.digest])) === outs));
        if (!vouched)
            return stage.name;
    }
    return undefined;
}
/** Neither the reviewed lock nor main's own run cache says it. */
function isHearsay(stage) {
    return stage.status === "restored" && stage.restored_from !== "remote" && stage.restored_from !== "lock";
}
async function runsOfPullRequest(bench, tracker, plan, commit) {
    // Another commit than the checked-out one cannot be proven to have the same inputs without checking it out.
    if (commit !== bench.forge.commit)
        return [];
    const found = [];
    for (const { number, headSha } of await pullsOf(bench, commit)) {
        const runs = await tracker.find({ by: "pull-request", model: plan.model.name, number });
        for (const run of runs) {
            if (headSha !== undefined && run.record.source.head !== headSha)
                continue;
            found.push(run);
        }
    }
    return found;
}
async function pullsOf(bench, commit) {
    const api = await bench.api();
    try {
        if (api !== undefined)
            return await pullRequestsOf(api, commit);
    }
    catch (error) {
        // A measuring job's token may not ask about pull requests.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        bench.host.log.debug(`pull requests are not asked for: ${error.message}`);
    }
    // Without an API the subject line that the forge wrote is the only trace of the pull request.
    const subject = await (0,git/* git */.$Y)(["show", "-s", "--format=%s", commit], { cwd: bench.root, env: bench.host.env });
    const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
    return number === undefined ? [] : [{ number: Number(number) }];
}
/** Whether what is checked out would give the very run that was recorded: by its lock, else by the directory's tree. */
async function sameInputs(bench, plan, record) {
    const locks = (0,flow_locks/* locksOf */.a)(record);
    if (locks.length === 0) {
        const at = { cwd: bench.root, env: bench.host.env };
        const dir = plan.model.dir === "." ? "HEAD^{tree}" : `HEAD:${plan.model.dir}`;
        const tree = await (0,git/* tryGit */.Ii)(["rev-parse", dir], at);
        return tree.code === 0 && tree.stdout.trim() === record.source.dir_tree;
    }
    for (const lock of locks)
        await (0,promises_.writeFile)((0,external_node_path_.join)(bench.root, lock.path), lock.text);
    try {
        const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
        return await (0,pipeline_status/* lockMatches */.jy)(context, plan.targets);
    }
    finally {
        for (const lock of locks) {
            const own = await (0,sides/* showFile */.I)(bench.host, bench.root, bench.forge.commit, lock.path);
            if (own !== undefined)
                await (0,promises_.writeFile)((0,external_node_path_.join)(bench.root, lock.path), own);
            else
                await (0,promises_.rm)((0,external_node_path_.join)(bench.root, lock.path), { force: true });
        }
    }
}


/***/ }),

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ locksOf),
/* harmony export */   n: () => (/* binding */ readLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63538);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92827);





/** Every lock of a record: the model's own, and those of the directories whose stages it is made from. */
function locksOf(record) {
    return record.lock === undefined ? [] : [record.lock, ...(record.upstream_locks ?? [])];
}
/** The locks that a model's stages stand in, as the workspace has them now; its own first. */
async function readLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const fileOf = (name) => (name === undefined ? undefined : pipeline.stages.get(name)?.lockFile);
    const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
    const lock = own === undefined ? undefined : await readLock(bench, own);
    if (lock === undefined)
        return {};
    const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
    const upstream = [];
    for (const file of [...others].sort())
        upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
    return { lock, ...(upstream.length === 0 ? {} : { upstream_locks: upstream }) };
}
async function readLock(bench, path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, path), "utf8");
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT"))
            return undefined;
        throw error;
    }
    const committed = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .showFile */ .I)(bench.host, bench.root, bench.forge.commit, path);
    return { path, digest: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .lockDigest */ .s)(text), current: committed === text, text };
}


/***/ }),

/***/ 21545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65372);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56067);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62296);



/** Runs by models: on a command line all of them, in CI those that the event touches. */
async function runModels(bench, choices) {
    const byHand = bench.forge.event === "local";
    const plans = await (0,_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .plansToMeasure */ .A)(bench, { force: byHand || choices.force === true });
    const stages = [];
    const locks = new Set();
    for (const plan of plans) {
        const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .xP)(bench, plan, choices);
        if (choices.dry !== true) {
            await (0,_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHandover */ .lN)(bench.root, `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
        }
        for (const stage of measured.stages)
            if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged"))
                stages.push(stage);
        for (const file of measured.lockChanged)
            locks.add(file);
    }
    return { stages, lockChanged: [...locks] };
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

/***/ 62296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plansToMeasure),
/* harmony export */   f: () => (/* binding */ isOnMain)
/* harmony export */ });
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93189);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77772);


/** Whether this job works on main in CI, where versions are made. */
function isOnMain(bench) {
    return bench.forge.onDefaultBranch && bench.forge.event !== "local";
}
/**
 * The models that a measuring job has to run and record: those that the event touches. On main only what no gated run
 * answers for, so that a merge trains nothing; and what main has never measured, so that there is a first baseline.
 */
async function plansToMeasure(bench, options = {}) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, options);
    if (options.force === true || !isOnMain(bench))
        return plans.filter((plan) => plan.touched);
    const wanted = [];
    for (const plan of plans) {
        if (!plan.touched && !(await isNewToMain(bench, plan)))
            continue;
        if (await isGatedAlready(bench, plan))
            continue;
        wanted.push(plan.touched ? plan : await planned(bench, plan));
    }
    return wanted;
}
async function isGatedAlready(bench, plan) {
    const search = await (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .findGated */ .B)(bench, plan, bench.forge.commit);
    if (!isAnswered(search))
        return false;
    bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
    return true;
}
/** A run was gated for this commit, be it for or against. */
function isAnswered(search) {
    return "gated" in search || search.verdict !== undefined;
}
function answerOf(search) {
    if ("gated" in search)
        return `run ${search.gated.run.run_id} was gated for it (found by ${search.gated.foundBy})`;
    return `the run that was gated for it may not be registered: ${search.reason}`;
}
async function isNewToMain(bench, plan) {
    if (bench.forge.event === "workflow_dispatch")
        return true;
    return (await (await bench.tracker()).find({ by: "main", model: plan.model.name })).length === 0;
}
/** The same model's plan as if all of it had changed. */
async function planned(bench, plan) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, { force: true });
    return plans.find((one) => one.model.name === plan.model.name) ?? plan;
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

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ recordId),
/* harmony export */   s: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);

/**
 * What makes two records the same run: everything but the clock. A repeated step therefore makes no twin, while
 * another attempt of a job, or a run with other results, is another record. 20 hex digits, a name for files and URLs.
 */
function recordId(record) {
    const { timings: _timings, stages, ...rest } = record;
    const timeless = stages.map(({ seconds: _seconds, ...stage }) => stage);
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
}
/** The digest of a lock's text, the same whether Git checked it out with CRLF or LF. */
function lockDigest(text) {
    return `sha256:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
}


/***/ })

};

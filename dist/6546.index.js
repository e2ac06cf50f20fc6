export const id = 6546;
export const ids = [6546];
export const modules = {

/***/ 81253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52837);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65372);
/* harmony import */ var _flow_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56067);
/* harmony import */ var _flow_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62296);
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39717);





/** Runs the stale stages of the touched models (or the named stages) and hands the result on to `log`. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__/* .openBench */ .z)(host, given);
    if (given.targets.length > 0 || given.dry) {
        const context = { host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
        const { pull, push, force, dry } = given;
        const runCache = (0,_flow_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .runCacheOf */ .t)(bench);
        const result = await (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(context, { targets: [...given.targets], pull, push, force, dry, runCache });
        return resultOf(result.stages, result.lockChanged, dry);
    }
    // On the user's own machine everything that is stale runs; in CI only what the event touches.
    const plans = await (0,_flow_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .plansToMeasure */ .A)(bench, { force: bench.forge.event === "local" || given.force });
    const stages = [];
    const locks = new Set();
    for (const plan of plans) {
        const measured = await (0,_flow_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measure */ .x)(bench, plan, { pull: given.pull, push: given.push, force: given.force });
        await (0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .writeHandover */ .lN)(bench.root, `runs/${(0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
        for (const stage of measured.stages)
            if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged"))
                stages.push(stage);
        for (const file of measured.lockChanged)
            locks.add(file);
    }
    return resultOf(stages, [...locks]);
}
function resultOf(stages, lockFiles, dry = false) {
    const failed = stages.filter((stage) => stage.status === "failed");
    const text = stages.map((stage) => {
        if (dry && stage.status === "ran")
            return `would run ${stage.name}`;
        return `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`;
    });
    return {
        outputs: {
            stages: stages.map(({ name, status, seconds }) => ({ name, status, seconds })),
            lock_changed: lockFiles.length > 0,
            lock_files: lockFiles,
        },
        text: text.length === 0 ? "Nothing to run: no model is touched, or its run was gated already." : text.join("\n"),
        ...(failed.length === 0 ? {} : { failed: `${failed.map((stage) => stage.error ?? stage.name).join("; ")}` }),
    };
}


/***/ }),

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Origin),
/* harmony export */   U: () => (/* binding */ environmentChanged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50345);


/** Kept beside a run-cache entry: which environment made the result, and in which run. */
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH, run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * Says which of the `named` environment files differ between the run that made a result and now; undefined where none does.
 * A result without an origin (made by DVC, or on a laptop) is judged by what the change itself touches.
 */
function environmentChanged(now, made, changedHere, named) {
    const origin = Origin.safeParse(made);
    if (!origin.success) {
        return changedHere.length === 0
            ? undefined
            : `${changedHere.join(", ")} changed, and the kept result does not say what it was made with`;
    }
    const then = new Map(origin.data.environment.files.map((file) => [file.path, file.digest]));
    const today = new Map(now.files.map((file) => [file.path, file.digest]));
    // The record holds more than these (lock files at the root); only what the model names decides.
    const differing = named.filter((path) => then.get(path) !== today.get(path));
    return differing.length === 0 ? undefined : `${differing.sort().join(", ")} changed since the kept result was made`;
}


/***/ }),

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
// EXTERNAL MODULE: ./build/js/flow/sides.js + 7 modules
var sides = __webpack_require__(34163);
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

/***/ 65372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   T$: () => (/* binding */ clearHandover),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   lN: () => (/* binding */ writeHandover),
/* harmony export */   x2: () => (/* binding */ readHandoverBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);




/**
 * Files under `.modelgate/`, by which steps and jobs hand values on. The folder ignores itself, so that it never
 * shows up as an untracked change.
 */
const folder = ".modelgate";
/** Hands a file on and says where it stands; a commit may hold links under these names, which are not followed. */
async function writeHandover(root, name, text) {
    await writeWhole(await placeOf(root, ".gitignore"), "*\n");
    await writeWhole(await placeOf(root, name), text);
    return `${folder}/${name}`;
}
async function writeWhole(path, text) {
    const temporary = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
function placeOf(root, name) {
    const file = `${folder}/${name}`;
    return (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideRoot */ .p0)(root, file, { file });
}
/** A file's bytes, or undefined where it was not handed on. More than `limit` bytes are refused: it may be hostile. */
async function readHandoverBytes(root, name, limit) {
    try {
        const path = await placeOf(root, name);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${folder}/${name} has ${size} bytes, at most ${limit} are read`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}
/** The same as text; a bundle is the largest thing that is handed on. */
async function readHandover(root, name, limit = 64 * 1024 * 1024) {
    return (await readHandoverBytes(root, name, limit))?.toString("utf8");
}
/** What an earlier run on the same machine left must not be taken for this one's. The object cache stays. */
async function clearHandover(root) {
    const mine = [
        "runs",
        "records",
        "evidence",
        "objects",
        "plan.json",
        "diff.json",
        "diffs",
        "bundle.json",
        "report.md",
        "report.html",
    ];
    for (const name of mine)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await placeOf(root, name), { recursive: true, force: true });
}
/** A model's name as a file's name. */
function fileName(model) {
    return encodeURIComponent(model).replace(/\*/g, "%2A");
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
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34163);





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

/***/ 77772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   BW: () => (/* binding */ touchesModel),
/* harmony export */   s3: () => (/* binding */ planModels)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60826);
/* harmony import */ var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35403);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9642);







/**
 * Which models the event touches, decided from Git alone: no data is read and no network used. A model that main has
 * never measured is decided by the caller (`force`), since only the tracker knows.
 */
async function planModels(bench, options = {}) {
    refuseOtherCheckout(bench);
    const pipeline = await bench.pipeline();
    const changed = options.force === true ? undefined : await changedFiles(bench);
    // Read for the first stale model, and for all of them at once.
    let pins;
    const readPins = () => {
        pins ??= (0,_needed_js__WEBPACK_IMPORTED_MODULE_5__/* .allPins */ .QP)(bench);
        return pins;
    };
    const plans = [];
    for (const model of bench.config.models)
        plans.push(await planModel(bench, pipeline, model, changed, readPins));
    return plans;
}
/** What main holds would be measured in the pull request's name, and found to be untouched or no worse. */
function refuseOtherCheckout({ forge }) {
    if (forge.pullRequest?.isCheckedOut !== false)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pull request ${forge.pullRequest.number} has the head ${forge.head}, and ${forge.commit} is checked out: neither that head nor a merge of it`, {
        fix: "Run on `pull_request` with actions/checkout as it is, or check that head out; a run for an older head can be left.",
    });
}
/** A misspelt `dir:` would hold nothing, and a model without anything to be made of looks like one without metrics. */
async function requireFolder({ root, config }, { name, dir }) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir))).isDirectory())
            return;
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the model \`${name}\` is said to be in ${JSON.stringify(dir)}, and there is no such folder`, {
        fix: `Correct its \`dir:\` (${config.from}), or take the model out where it is gone.`,
    });
}
async function planModel(bench, pipeline, model, changed, readPins) {
    const targets = (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsOf */ .QR)(pipeline, model);
    const closure = (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .closureOf */ .TQ)(pipeline, targets);
    const read = inputsOf(pipeline, model, closure);
    const relevant = (changed ?? []).filter((path) => read(path));
    const touched = changed === undefined || relevant.length > 0;
    if (touched && closure.length === 0)
        await requireFolder(bench, model);
    if (!touched || closure.length === 0) {
        return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
    }
    const data = await bench.data();
    const context = { host: bench.host, root: bench.root, data, pipeline };
    const inside = new Set(closure);
    const stages = (await (0,_pipeline_status_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineStatus */ .pO)(context, [...targets])).filter((stage) => inside.has(stage.name));
    const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
    const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
    const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
    const pins = stale.size === 0 ? [] : await readPins();
    const needed = pins.filter((pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(dep, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(pin.path, dep)));
    return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
}
/** Files that differ between the base and what is checked out, the uncommitted ones included. */
async function changedFiles(bench) {
    const { base, commit } = bench.forge;
    if (base === undefined)
        return undefined;
    const range = bench.forge.event === "local" ? [base] : [base, commit];
    const output = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    const names = output.split("\0").filter((path) => path !== "");
    if (bench.forge.event !== "local")
        return names;
    const fresh = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    return [...names, ...fresh.split("\0").filter((path) => path !== "")];
}
/**
 * What differs between the baseline's commit and the candidate (the workspace where no commit is named), of what the
 * model is made of; undefined where this clone cannot tell.
 */
async function changedSince(bench, plan, from, to) {
    const at = { cwd: bench.root, env: bench.host.env };
    const range = to === undefined ? [from] : [from, to];
    const diff = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], at);
    if (diff.code !== 0)
        return undefined;
    const fresh = to === undefined ? await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], at) : "";
    const read = inputsOf(await bench.pipeline(), plan.model, plan.closure);
    return `${diff.stdout}${fresh}`.split("\0").filter((path) => path !== "" && read(path));
}
/** Whether any of these changed files is one that the model is made of. */
async function touchesModel(bench, plan, files) {
    return files.some(inputsOf(await bench.pipeline(), plan.model, plan.closure));
}
/** With no pipeline everything may be an input: a workflow holds the training step, a .txt requirements or data. */
const prose = /(^|\/)(docs|\.github(?!\/workflows))\/|\.(md|rst)$|(^|\/)LICENSE(\.txt)?$/i;
/** Whether a path is one that the model is made of. Prose never is. */
function inputsOf(pipeline, model, closure) {
    const roots = new Set([...model.environment, ...model.metrics, ...model.evidence, ...model.params]);
    if (model.artifact !== undefined)
        roots.add(model.artifact);
    for (const name of closure) {
        const stage = pipeline.stages.get(name);
        if (stage === undefined)
            continue;
        const dir = stage.file.slice(0, stage.file.length - "dvc.yaml".length);
        for (const path of [stage.file, `${dir}dvc.lock`, ...stage.deps, ...stage.params.map((one) => one.file)])
            roots.add(path);
        for (const out of stage.outs)
            roots.add(out.path);
    }
    if (closure.length > 0) {
        const list = [...roots];
        return (path) => list.some((root) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, root) || path === `${root}.dvc` || pinsAbove(path, root));
    }
    return (path) => roots.has(path) || ((0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, model.dir) && !prose.test(path));
}
/** `data.dvc` pins everything below `data/`: a change of it touches whoever reads `data/train.csv`. */
function pinsAbove(path, root) {
    return path.endsWith(".dvc") && (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(root, path.slice(0, -".dvc".length));
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

/***/ 35191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ captureEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75260);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12230);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);







/** Files at the root that fix what stages run with, whoever wrote them. */
const wellKnown = /^(uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile\.lock|requirements.*\.(txt|lock)|environment\.ya?ml|conda-lock\.ya?ml|pixi\.lock|\.python-version|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.node-version|\.nvmrc|renv\.lock|Manifest\.toml|Cargo\.lock|go\.sum|flake\.lock|Dockerfile|Containerfile|\.tool-versions|mise\.lock)$/;
const pythonSigns = /^(.+\.py|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|Pipfile(\.lock)?|requirements.*\.txt|environment\.ya?ml|conda-lock\.ya?ml|setup\.cfg|\.python-version)$/;
/** Says what a run was made with; `files` are the model's own, the root's lock files join by themselves. */
async function captureEnvironment(host, root, files) {
    const listing = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true })).filter((entry) => entry.isFile());
    const names = listing.map((entry) => entry.name);
    const paths = [...new Set([...files, ...names.filter((name) => wellKnown.test(name))])].sort();
    const digests = (await Promise.all(paths.map((path) => digestFile(host, root, path)))).flat();
    const python = names.some((name) => pythonSigns.test(name)) ? await pythonVersion(host, root) : undefined;
    const runtimes = { node: node_process__WEBPACK_IMPORTED_MODULE_2__.version.slice(1), ...(python === undefined ? {} : { python }) };
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    return {
        os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.type)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}`,
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        cpu: (processors[0]?.model ?? "unknown").trim().slice(0, 200),
        cores: Math.max(1, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()),
        memory_bytes: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        runtimes,
        files: digests,
        // What the same set-up has on every machine: not the processor, the memory or the kernel's patch level.
        digest: (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)({ os: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.type)(), arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(), runtimes, files: digests }),
    };
}
/** A named file that is gone is a change like any other: a candidate may take it away, and its absence is on record. */
async function digestFile(host, root, path) {
    const absolute = await (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .insideRoot */ .p0)(root, path, { file: path });
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        return [{ path, digest: `sha256:${await (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)("sha256", absolute)}`, bytes: size }];
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
            throw error;
        const said = error.code === "EISDIR" ? "is a directory, name the files in it" : "is not there";
        host.log.warning(`The environment file ${path} ${said}: the record does without it.`);
        return [];
    }
}
/** One process, and only where the repository looks like Python; not finding one is no fault. */
async function pythonVersion(host, root) {
    const env = {};
    for (const [name, value] of Object.entries(host.env))
        if (value !== undefined)
            env[name] = value;
    for (const command of ["python3", "python"]) {
        try {
            const options = { cwd: root, env, silent: true, ignoreReturnCode: true };
            const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)(command, ["--version"], options);
            const [, version] = /Python (\S+)/.exec(stdout + stderr) ?? [];
            return exitCode === 0 ? version?.slice(0, 200) : undefined;
        }
        catch {
            // exec looks the command up on PATH before it starts anything: this one is not installed.
        }
    }
    return undefined;
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


/***/ }),

/***/ 50345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   YJ: () => (/* binding */ MetricNumber),
/* harmony export */   d3: () => (/* binding */ RunRecord),
/* harmony export */   yg: () => (/* binding */ StageRecord)
/* harmony export */ });
/* unused harmony exports Metric, PinSummary, MadeBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);


const Sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit or tree id");
/** JSON holds no NaN and no infinities: they are written as these words. */
const MetricNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["NaN", "Infinity", "-Infinity"])]);
/** A metric is one number, a set of samples (one per seed, fold or repeat), or something that is no number, kept to say so. */
const Metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The metrics file it was read from, `inline` for `name=value` lines. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096),
    value: MetricNumber.exactOptional(),
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(MetricNumber).max(1_000_000).exactOptional(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).exactOptional(),
});
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA,
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    current: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_000_000),
});
const PinSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** DVC's address: `train`, `sub/dvc.yaml:train@a`. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["ran", "restored", "unchanged", "failed", "skipped"]),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** DVC's run-cache key (sha256 hex over command, dependencies, parameters and outs), where DVC has one. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional(),
    outs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(100_000),
    /** For a restored stage: what vouched for it, the committed lock itself or a run cache. */
    restored_from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["lock", "local", "remote", "pull-request"]).exactOptional(),
});
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Interpreter name → version, e.g. node → 24.21.0. */
    runtimes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)),
    /** Files that fix the environment (uv.lock, Dockerfile, …), named by the model or well known, with their digests. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(1000),
    digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
const MadeBy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Set by the publishing side from the event, never taken from the record's own word. */
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    /** Empty outside Actions. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(2000)
        .exactOptional(),
});
/** One immutable document about one run of one model. Published as schema/run-record.schema.json. */
const RunRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("modelgate/run-record/1"),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
        dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("."), _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA]),
        artifact: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RepoPath */ .UA.exactOptional(),
    }),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** The commit the run's author wrote: a pull request's head, or the pushed commit. */
        head: Sha,
        /** The commit that was checked out and run: the merge commit on pull_request. */
        commit: Sha,
        /** The tree of `commit` and of the model's directory in it. */
        tree: Sha,
        dir_tree: Sha.exactOptional(),
        /** The side it will be compared with, where the event names one. */
        base: Sha.exactOptional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).exactOptional(),
        /** `commit` stood on the default branch when it ran (push, dispatch or schedule there; not a merge queue's try). */
        on_default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().exactOptional(),
        /** Tracked files differed from `commit` when the run was made. */
        dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** dvc.lock as the run left it; `current` says whether the commit holds the same text. */
    lock: Lock.exactOptional(),
    /** The same of other directories whose stages the model is made from. */
    upstream_locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Lock).max(1000).exactOptional(),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PinSummary).max(100_000),
    /** `params.yaml:train.lr` → value. */
    params: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_240), Metric),
    /** Per-example predictions, confusion matrices and other evidence, by digest. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(10_000),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FileDigest */ .d5).max(10_000),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(StageRecord).max(100_000),
    environment: Environment,
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ started: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), finished: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() }),
    made_by: MadeBy,
    /** On main: the gated run whose results these are; nothing was run again. */
    adopted_from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).exactOptional(),
});


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

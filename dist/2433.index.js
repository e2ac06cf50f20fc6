export const id = 2433;
export const ids = [2433];
export const modules = {

/***/ 92433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/config/stage-settings.js
var stage_settings = __webpack_require__(32661);
// EXTERNAL MODULE: ./build/js/flow/bench.js + 8 modules
var flow_bench = __webpack_require__(36559);
// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
;// CONCATENATED MODULE: ./build/js/flow/levels.js

/** Level jobs that the reusable workflow chains. */
const maxLevels = 8;
/** Jobs that GitHub takes in one matrix. */
const maxJobs = 256;
/**
 * The stages as jobs, level by level: each needs only jobs of the levels before it. What a full level has no room for
 * goes to the next one, and what has the most behind it comes first. Only where the levels do not suffice are chains
 * joined, since a job of its own is what a stage's time limit is for.
 */
function levelsOf(stages) {
    const single = place(stages.names.map((name) => [name]), stages);
    if (single.left === 0)
        return single.levels;
    const joined = place(chains(stages), stages);
    if (joined.left === 0)
        return joined.levels;
    throw new errors/* UserError */.yo(`${stages.names.length} stages are out of date, and ${joined.left} jobs of them find no place in ${maxLevels} levels of ${maxJobs} jobs`, {
        fix: "Run them on one machine (.github/workflows/modelgate.yml), or in two steps: commit the dvc.lock of the first stages, then run the others.",
    });
}
function place(jobs, { upstream }) {
    const jobOf = new Map(jobs.flatMap((job) => job.map((name) => [name, job])));
    const needs = new Map(jobs.map((job) => [job, new Set(job.flatMap((name) => others(name, job, upstream, jobOf)))]));
    const heights = heightsOf(jobs, needs);
    const done = new Set();
    const levels = [];
    let left = [...jobs].sort((a, b) => (heights.get(b) ?? 0) - (heights.get(a) ?? 0));
    while (left.length > 0 && levels.length < maxLevels) {
        const ready = left.filter((job) => [...(needs.get(job) ?? [])].every((other) => done.has(other)));
        const level = ready.slice(0, maxJobs);
        for (const job of level)
            done.add(job);
        levels.push(level);
        left = left.filter((job) => !done.has(job));
    }
    return { levels, left: left.length };
}
function others(name, own, upstream, jobOf) {
    return (upstream.get(name) ?? []).flatMap((other) => {
        const job = jobOf.get(other);
        return job === undefined || job === own ? [] : [job];
    });
}
/** How many jobs come one after the other behind each. Jobs stand after all that they need. */
function heightsOf(jobs, needs) {
    const heights = new Map();
    for (const job of [...jobs].reverse()) {
        const own = heights.get(job) ?? 0;
        for (const other of needs.get(job) ?? [])
            heights.set(other, Math.max(heights.get(other) ?? 0, own + 1));
    }
    return heights;
}
/** Stages that follow each other and nobody else become one job, in which no time is lost: they could not run side by side. */
function chains({ names, upstream, together }) {
    const wanted = new Set(names);
    const before = (name) => (upstream.get(name) ?? []).filter((other) => wanted.has(other));
    const followers = new Map();
    for (const name of names)
        for (const other of before(name))
            followers.set(other, (followers.get(other) ?? 0) + 1);
    const jobs = new Map();
    for (const name of names) {
        const [only, ...more] = before(name);
        const chain = only === undefined || more.length > 0 ? undefined : jobs.get(only);
        if (only !== undefined && chain !== undefined && followers.get(only) === 1 && together(only, name)) {
            chain.push(name);
            jobs.set(name, chain);
        }
        else
            jobs.set(name, [name]);
    }
    return [...new Set(jobs.values())];
}

;// CONCATENATED MODULE: ./build/js/flow/matrix.js




/** GitHub's own, and all that a hosted runner has. */
const usualMinutes = 360;
/** For what stands around a stage's own time: checkout, set-up, data in and out. */
const aroundMinutes = 30;
const usualLabels = ["ubuntu-latest"];
/** A job's outputs may have 1 MB in UTF-16; something is left for the others. */
const longestOutput = 400_000;
/** The stages that have to run as job matrices, level by level; labels and times as `rules` (the base side's) say. */
function jobMatrices(pipeline, stale, rules) {
    const labels = (name) => (0,stage_settings/* stageSettings */.o)(rules, name).runsOn ?? usualLabels;
    const levels = levelsOf({
        names: pipeline.order.filter((name) => stale.has(name)),
        upstream: pipeline.upstream,
        together: (one, next) => JSON.stringify(labels(one)) === JSON.stringify(labels(next)),
    });
    const matrices = levels.map((jobs) => ({
        include: jobs.map((names) => ({
            stage: nameOf(names),
            targets: names.join("\n"),
            id: idOf(names),
            "runs-on": labels(names[0] ?? ""),
            "timeout-minutes": minutesOf(names, rules),
        })),
    }));
    const characters = JSON.stringify(matrices).length;
    if (characters <= longestOutput)
        return matrices;
    throw new errors/* UserError */.yo(`the jobs of ${stale.size} stages take ${characters} characters, and GitHub passes no more than ${longestOutput} on from one job to others`, { fix: "Give the stages shorter names, or run them on one machine (.github/workflows/modelgate.yml)." });
}
/** Chains may be of any length, names of jobs may not. */
function nameOf(names) {
    if (names.length <= 3)
        return names.join(" → ");
    return `${names[0]} → … → ${names.at(-1)} (${names.length} stages)`;
}
/**
 * The stage's own limit ends it with a word; the job's ends it without one, and so lies behind it. Stages of a chain that
 * have no limit share the usual time.
 */
function minutesOf(names, rules) {
    const limits = names.map((name) => (0,stage_settings/* stageSettings */.o)(rules, name).timeout);
    const known = limits.filter((timeout) => timeout !== undefined);
    const minutes = Math.ceil(known.reduce((sum, timeout) => sum + timeout, 0) / 60);
    if (known.length === limits.length)
        return minutes + aroundMinutes;
    return usualMinutes + minutes;
}
function idOf(names) {
    const text = names.join("\n");
    const readable = text.replace(/[^A-Za-z0-9_.-]+/g, "-").slice(0, 60);
    return `${readable}-${(0,hashing/* hashOf */.qQ)("sha256", text).slice(0, 8)}`;
}

// EXTERNAL MODULE: ./build/js/flow/plan.js
var plan = __webpack_require__(77772);
// EXTERNAL MODULE: ./build/js/flow/time-limit.js
var time_limit = __webpack_require__(31216);
// EXTERNAL MODULE: ./build/js/pipeline/take-kept.js + 1 modules
var take_kept = __webpack_require__(13000);
// EXTERNAL MODULE: ./build/js/pipeline/targets.js + 1 modules
var targets = __webpack_require__(97541);
// EXTERNAL MODULE: ./build/js/tracking/environment.js + 5 modules
var environment = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/js/flow/measure.js
var measure = __webpack_require__(56067);
// EXTERNAL MODULE: ./build/js/flow/run-stages.js
var run_stages = __webpack_require__(38400);
// EXTERNAL MODULE: ./build/js/flow/usable.js
var flow_usable = __webpack_require__(24871);
;// CONCATENATED MODULE: ./build/js/flow/to-run.js







/** The stages of these models that are out of date, as Git alone tells it. */
function staleStages(plans) {
    return new Set(plans.flatMap((plan) => plan.stages.filter((one) => one.status === "stale").map((one) => one.name)));
}
/**
 * The stages that some job has to run: those without a result in the lock or on a remote that this job believes. Models
 * that this event does not train are left out. Asks the remotes, and fetches nothing.
 */
async function stagesToRun(bench, plans) {
    const pipeline = await bench.pipeline();
    const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline };
    const found = new Set();
    for (const plan of plans) {
        if (plan.closure.length === 0 || (0,measure/* whyNotTrain */.Mz)(bench, plan) !== undefined)
            continue;
        const files = await (0,environment/* environmentFiles */.r)(bench.host, bench.root, plan.model.environment);
        const { usable } = (0,flow_usable/* resultRule */.Y)(bench, [plan.model], plan.changed, files);
        const { stages } = await (0,take_kept/* takeKept */.Y)(context, (0,targets/* selectStages */.u)(pipeline, plan.targets), {
            runCache: (0,run_stages/* runCacheOf */.t)(bench),
            usable,
            write: false,
        });
        for (const run of stages)
            if ((0,take_kept/* isLacking */.K)(run))
                found.add(run.name);
    }
    return found;
}
/** Whether jobs cannot hand results to each other: one that may write to no remote (a fork's), or there is none that can be used. */
async function isForOneJob(bench) {
    if (!bench.forge.trusted)
        return true;
    try {
        return (await (await bench.data()).write()) === undefined;
    }
    catch (error) {
        // The job that has to use it says what is wrong with it.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./build/js/flow/wanted.js
var flow_wanted = __webpack_require__(62296);
;// CONCATENATED MODULE: ./build/js/actions/plan/run.js









/** Which models the event touches, which stages are stale, and what would be pulled for them; nothing is pulled. */
async function run(given, host) {
    const bench = await (0,flow_bench.openBench)(host, given);
    const plans = await (0,plan/* planModels */.s3)(bench);
    const wanted = given["skip-known"] ? await (0,flow_wanted/* plansToMeasure */.A)(bench) : plans;
    const stale = given["skip-known"] ? await stagesToRun(bench, wanted) : staleStages(wanted);
    const levels = await jobLevels(bench, stale, given["skip-known"]);
    const pull = plans.flatMap((plan) => plan.pins.map((pin) => ({ path: pin.path, digest: pin.digest, bytes: pin.bytes ?? 0 })));
    for (const address of stale) {
        const warning = (0,time_limit/* hostedWarning */.oC)(address, bench.settings(address));
        if (warning !== undefined)
            host.log.warning(warning);
    }
    const { stages } = await bench.pipeline();
    for (const pattern of (0,stage_settings/* unusedRules */.G)(bench.config.stages, [...stages.keys()])) {
        host.log.warning(`\`stages\` of ${given.config} has \`${pattern}\`, and no stage is called so`);
    }
    const outputs = {
        models: plans.map((plan) => ({
            name: plan.model.name,
            touched: plan.touched,
            changed: plan.changed,
            stages: plan.stages.map(({ name, status, reasons }) => ({ name, status, reasons })),
        })),
        touched: plans.filter((plan) => plan.touched).map((plan) => plan.model.name),
        stale: [...stale],
        levels,
        matrix: { include: levels.flatMap(({ include }, level) => include.map((job) => ({ ...job, level }))) },
        one_job: stale.size > 0 && (await isForOneJob(bench)),
        pull,
    };
    await (0,handover/* writeHandover */.lN)(bench.root, "plan.json", `${JSON.stringify(outputs, null, 2)}\n`);
    return { outputs, text: textOf(plans) };
}
/** Who asks for the stages alone, as a workflow of one job does, is told what finds no place in levels, and not refused. */
async function jobLevels(bench, stale, isMatrix) {
    try {
        return jobMatrices(await bench.pipeline(), stale, bench.config.stages);
    }
    catch (error) {
        if (isMatrix || !(error instanceof errors/* UserError */.yo))
            throw error;
        bench.host.log.warning(`no levels are told: ${error.message}`);
        return [];
    }
}
function textOf(plans) {
    const lines = [];
    for (const plan of plans) {
        if (!plan.touched) {
            lines.push(`${plan.model.name}: untouched, nothing to do`);
            continue;
        }
        lines.push(`${plan.model.name}: touched${plan.changed.length > 0 ? ` by ${plan.changed.slice(0, 3).join(", ")}${plan.changed.length > 3 ? ", …" : ""}` : ""}`);
        for (const stage of plan.stages) {
            const why = stage.reasons.length > 0 ? `: ${stage.reasons.join("; ")}` : "";
            lines.push(`  ${stage.status === "stale" ? "run " : "keep"} ${stage.name}${why}`);
        }
        for (const pin of plan.pins)
            lines.push(`  pull ${pin.path}`);
    }
    return lines.join("\n");
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

/***/ 38400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runStages),
/* harmony export */   t: () => (/* binding */ runCacheOf)
/* harmony export */ });
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32799);
/* harmony import */ var _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15802);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31216);



/**
 * Runs stages as the base side's `stages:` says, and until the run's own limit: what that ended is told in the result. A
 * cancelled run throws; `what` names it: `the run of digits`.
 */
async function runStages(bench, what, options) {
    const { host, root, limit, settings } = bench;
    const data = await bench.data();
    const pipeline = await bench.pipeline();
    const result = await (0,_pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeLimit */ .Bv)(host, limit, (limited) => (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .runPipeline */ .a)({ host: limited, root, data, pipeline }, { ...options, settings }));
    if (host.signal.aborted)
        throw (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelledError */ .YQ)(bench, what, result.failure);
    return result;
}
/** What a pull request wrote into a run cache is no evidence on main. */
function runCacheOf({ forge }) {
    return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
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

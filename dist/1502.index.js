export const id = 1502;
export const ids = [1502,595];
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

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ HandedStage),
/* harmony export */   E: () => (/* binding */ measuredOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34755);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);







/** What a run says of one stage, as it is handed on. */
const HandedStage = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    status: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .StageRecord */ .yg.shape.status,
    seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative(),
    key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    outs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FileDigest */ .d5),
    restoredFrom: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .StageRecord */ .yg.shape.restored_from,
    made: zod__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq9().exactOptional(),
    madeIn: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ started: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative() }).exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
});
/** What `run` hands on, as far as it may come from another job. */
const Handed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(HandedStage),
    lockChanged: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    started: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    finished: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__/* .Environment */ .OH.exactOptional(),
    environmentNote: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    notTrained: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
});
/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
async function measuredOf(bench, plan) {
    const now = bench.host.now().toISOString();
    const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
    const { environment, ...rest } = (await handed(bench, plan)) ?? { ...nothing, commit: bench.forge.commit };
    if (environment !== undefined)
        return { ...rest, environment };
    const commands = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(bench, plan);
    return { ...rest, environment: await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .captureEnvironment */ .e)(bench.host, bench.root, plan.model.environment, commands) };
}
async function handed(bench, plan) {
    const name = `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(plan.model.name)}.json`;
    const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .readHandover */ .IY)(bench.root, name);
    if (text === undefined)
        return undefined;
    try {
        const measured = Handed.parse(JSON.parse(text));
        if (measured.commit === bench.forge.commit)
            return measured;
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
    }
    // On one's own machine that is every commit after a run, and nothing to warn of.
    const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
    if (bench.forge.event === "local")
        bench.host.log.debug(said);
    else
        bench.host.log.warning(said);
    return undefined;
}


/***/ }),

/***/ 17397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v$: () => (/* binding */ madeBy),
  Uo: () => (/* binding */ makeRecord),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js
var hash_tree = __webpack_require__(36192);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pipeline_pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/tracking/metrics.js + 1 modules
var tracking_metrics = __webpack_require__(85134);
// EXTERNAL MODULE: ./build/js/flow/closure.js
var closure = __webpack_require__(98218);
// EXTERNAL MODULE: ./build/js/flow/environment.js
var environment = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var flow_locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/flow/needed.js
var needed = __webpack_require__(9642);
// EXTERNAL MODULE: ./build/js/pipeline/python.js
var python = __webpack_require__(60595);
// EXTERNAL MODULE: ./build/js/pipeline/value.js
var pipeline_value = __webpack_require__(69560);
// EXTERNAL MODULE: ./build/js/tracking/values.js
var values = __webpack_require__(726);
;// CONCATENATED MODULE: ./build/js/tracking/params.js





const maxParams = 100_000;
const maxText = 10_000;
const maxDepth = 100;
/**
 * Reads a parameters file (YAML, JSON, TOML, or Python) as `params.yaml:train.lr` → value.
 * Lists are kept whole, as JSON: they are one setting, and not many.
 */
function flattenParams(text, file) {
    const value = file.endsWith(".py") ? (0,pipeline_value/* toJson */.aB)((0,python.parsePython)(text, file)) : (0,values/* parseValues */.Qc)(text, file);
    if (value === null || value === undefined)
        return {};
    if (!(0,values/* isMapping */.pi)(value)) {
        throw new errors/* UserError */.yo("a parameters file is a mapping from names to values", { where: { file, line: 1, column: 1 } });
    }
    const params = new Map();
    const walk = (name, member, depth) => {
        if ((0,values/* isMapping */.pi)(member) && Object.keys(member).length > 0) {
            if (depth > maxDepth) {
                throw new errors/* UserError */.yo(`a parameter lies more than ${maxDepth} levels deep`, { where: { file } });
            }
            for (const [key, inner] of Object.entries(member))
                walk(`${name}.${key}`, inner, depth + 1);
            return;
        }
        if (params.size >= maxParams)
            throw new errors/* UserError */.yo(`more than ${maxParams} parameters in one file`, { where: { file } });
        params.set(`${file}:${name}`, plain(member));
    };
    for (const [key, member] of Object.entries(value))
        walk(key, member, 1);
    return Object.fromEntries(params);
}
function plain(value) {
    if (typeof value === "number")
        return (0,tracking_metrics/* numberOf */.rl)(value);
    if (typeof value === "boolean" || value === null)
        return value;
    return (0,values/* wordsOf */.Z9)(value, maxText);
}

// EXTERNAL MODULE: ./build/js/flow/workspace.js
var workspace = __webpack_require__(14642);
;// CONCATENATED MODULE: ./build/js/flow/params.js


/** Parameters that the model's stages declare, `params.yaml:train.lr` → value; without a pipeline, whole files. */
async function collectParams(bench, plan, extra) {
    const pipeline = await bench.pipeline();
    const wanted = new Map();
    for (const name of plan.closure) {
        for (const { file, keys } of pipeline.stages.get(name)?.params ?? []) {
            const known = wanted.get(file);
            wanted.set(file, keys === null || known === null ? null : [...(known ?? []), ...keys]);
        }
    }
    for (const file of [...plan.model.params, ...extra])
        wanted.set(file, null);
    if (wanted.size === 0 && plan.closure.length === 0) {
        wanted.set(plan.model.dir === "." ? "params.yaml" : `${plan.model.dir}/params.yaml`, null);
    }
    const params = {};
    for (const [file, keys] of wanted) {
        const text = (await (0,workspace/* readWorkspace */.i)(bench, file))?.toString("utf8");
        if (text === undefined)
            continue;
        for (const [key, value] of Object.entries(flattenParams(text, file))) {
            const own = key.slice(file.length + 1);
            if (keys === null || keys.some((one) => own === one || own.startsWith(`${one}.`)))
                params[key] = value;
        }
    }
    return params;
}

;// CONCATENATED MODULE: ./build/js/flow/record.js













const noExtras = { metrics: [], inline: "", artifacts: [], params: [] };
/** Makes the run record of one model from the workspace as it stands after the run. */
async function makeRecord(bench, plan, measured, extras = noExtras) {
    const { model } = plan;
    const pinned = (await (0,needed/* allPins */.QP)(bench)).filter((pin) => pin.stage === undefined);
    const locks = await (0,needed/* pinsOfLocks */.yg)(bench, plan);
    const known = [...locks, ...pinned];
    // What stands there after a failed stage is what an earlier run left: such a run measured nothing.
    const broken = measured.stages.some((stage) => stage.status === "failed");
    const made = [...(model.artifact === undefined ? [] : [model.artifact]), ...extras.artifacts];
    const artifacts = broken ? [] : await digests(bench, known, made);
    const stages = stagesOf(plan, measured, locks);
    const origin = originOf(measured);
    return {
        schema: "modelgate/run-record/1",
        model: {
            name: model.name,
            dir: model.dir,
            ...(model.artifact === undefined && artifacts[0] === undefined
                ? {}
                : { artifact: model.artifact ?? artifacts[0]?.path ?? "" }),
        },
        source: await sourceOf(bench, model.dir, await outsOfRun(bench, plan, extras, broken)),
        ...(await (0,flow_locks/* readLocks */.n)(bench, plan)),
        pins: await dataPins(bench, plan, pinned, made),
        params: await collectParams(bench, plan, extras.params),
        metrics: broken ? {} : await metricsOf(bench, plan, extras),
        files: broken
            ? []
            : await digests(bench, known.filter((pin) => pin.source === "dvc"), model.evidence),
        artifacts,
        stages,
        environment: origin?.environment ?? measured.environment,
        timings: {
            started: measured.started,
            finished: measured.finished,
            seconds: (Date.parse(measured.finished) - Date.parse(measured.started)) / 1000,
        },
        made_by: madeBy(bench),
    };
}
/** Who makes this document: read from the event, never from a record's own word. */
function madeBy(bench) {
    const { forge } = bench;
    return {
        trusted: forge.trusted,
        event: forge.event,
        run_id: forge.run?.id ?? "",
        run_attempt: forge.run?.attempt ?? 0,
        job: forge.run?.job ?? "",
        ...(forge.run?.url === undefined ? {} : { run_url: forge.run.url }),
    };
}
/** A result that was not made now carries the environment of the run that made it: here nothing may be installed at all. */
function originOf(measured) {
    if (measured.stages.some((stage) => stage.status === "ran"))
        return undefined;
    const origins = measured.stages.flatMap((stage) => {
        const parsed = environment/* Origin */.$.safeParse(stage.made);
        return parsed.success ? [parsed.data] : [];
    });
    return origins.at(-1);
}
/** What a run writes: files that Git tracks (`cache: false` metrics) differ after it, and that is no dirt. */
async function outsOfRun(bench, plan, extras, broken) {
    const pipeline = await bench.pipeline();
    const { model } = plan;
    return [
        ...plan.closure.flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []),
        ...(broken ? [] : await metricsFiles(bench, plan, extras)),
        ...model.evidence,
        ...(model.artifact === undefined ? [] : [model.artifact]),
        ...extras.artifacts,
    ];
}
/** `made`: paths that the run itself writes. */
async function sourceOf(bench, dir, made = []) {
    const { host, root, forge } = bench;
    const at = { cwd: root, env: host.env };
    const tree = await (0,git/* git */.$Y)(["rev-parse", `${forge.commit}^{tree}`], at);
    const dirTree = dir === "." ? tree : (await (0,git/* tryGit */.Ii)(["rev-parse", `${forge.commit}:${dir}`], at)).stdout.trim();
    const changes = await (0,git/* git */.$Y)(["diff", "--name-only", "--no-renames", "-z", "HEAD", "--"], at);
    // Nor is the lock that the run wrote (`lock.current` tells of it), or a .gitignore that it added its outs to.
    const own = (path) => /(^|\/)(dvc\.lock|\.gitignore)$/.test(path) || made.some((out) => (0,closure/* below */.Gz)(path, out));
    const dirty = changes.split("\0").some((path) => path !== "" && !own(path));
    return {
        head: forge.head,
        commit: forge.commit,
        tree,
        ...(/^[0-9a-f]{40,64}$/.test(dirTree) ? { dir_tree: dirTree } : {}),
        ...(forge.base === undefined ? {} : { base: forge.base }),
        ...refOf(bench),
        on_default_branch: forge.onDefaultBranch && forge.event !== "local",
        ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
        dirty,
    };
}
function refOf({ forge }) {
    if (forge.onDefaultBranch)
        return { ref: `refs/heads/${forge.defaultBranch}` };
    return forge.pullRequest === undefined ? {} : { ref: `refs/pull/${forge.pullRequest.number}/merge` };
}
/** Pins of the data that the model's stages read, and of a model that was trained elsewhere (`dvc add`). */
async function dataPins(bench, plan, pins, made) {
    const pipeline = await bench.pipeline();
    const deps = plan.closure.flatMap((name) => pipeline.stages.get(name)?.deps ?? []);
    const inDir = (pin) => plan.closure.length === 0 && (0,closure/* below */.Gz)(pin.path, plan.model.dir);
    return pins
        .filter((pin) => inDir(pin) || made.includes(pin.path) || deps.some((dep) => (0,closure/* below */.Gz)(dep, pin.path) || (0,closure/* below */.Gz)(pin.path, dep)))
        .map((pin) => ({
        path: pin.path,
        source: pin.source,
        digest: pin.digest,
        files: pin.files ?? 1,
        bytes: pin.bytes ?? 0,
    }));
}
function stagesOf(plan, measured, locks) {
    const runs = new Map(measured.stages.map((stage) => [stage.name, stage]));
    return plan.closure.map((name) => {
        const run = runs.get(name);
        if (run === undefined) {
            const outs = locks.filter((pin) => pin.stage === name).map(digestOfPin);
            return { name, status: "unchanged", seconds: 0, outs };
        }
        return {
            name,
            status: run.status,
            // A restored result tells how long it took when it was made.
            seconds: run.madeIn?.seconds ?? run.seconds,
            outs: [...run.outs],
            ...(run.key === undefined ? {} : { key: run.key }),
            ...(run.restoredFrom === undefined ? {} : { restored_from: run.restoredFrom }),
        };
    });
}
function digestOfPin(pin) {
    return {
        path: pin.path,
        digest: pin.digest,
        bytes: pin.bytes ?? 0,
        ...(pin.files === undefined ? {} : { files: pin.files }),
    };
}
/** Digests of paths: the pin's where one names them, else of what stands in the workspace. */
async function digests(bench, locks, paths) {
    const found = [];
    for (const path of paths) {
        const pin = locks.find((one) => one.path === path);
        if (pin !== undefined) {
            found.push(digestOfPin(pin));
            continue;
        }
        const data = await bench.data();
        const pointers = await (0,pipeline_pointers/* openPointers */.PE)({ data, root: bench.root });
        if (pointers.unpulled(path).length > 0) {
            throw new errors/* UserError */.yo(`${path} is kept by Git LFS and is not pulled`, { fix: "Pull it first: modelgate pull." });
        }
        const hashed = await (0,hash_tree/* hashOut */.V)(bench.host, (0,external_node_path_.join)(bench.root, path), data.index);
        if (hashed === undefined) {
            throw new errors/* UserError */.yo(`${path} is not there: no lock file names it and the workspace does not hold it`, {
                fix: "Run the step that writes it first, or correct the path in modelgate.yaml.",
            });
        }
        const { digest, bytes, files } = hashed;
        found.push({ path, digest, bytes, ...(digest.endsWith(".dir") ? { files } : {}) });
    }
    return found;
}
async function metricsOf(bench, plan, extras) {
    const metrics = new Map();
    const add = (more) => {
        for (const [name, metric] of Object.entries(more)) {
            const other = metrics.get(name);
            if (other !== undefined) {
                throw new errors/* UserError */.yo(`the metric \`${name}\` stands in ${other.file} and in ${metric.file}`, {
                    fix: "Give one of them another name, so that a gate can tell which is meant.",
                });
            }
            metrics.set(name, metric);
        }
    };
    for (const file of await metricsFiles(bench, plan, extras)) {
        add((0,tracking_metrics/* readMetricsFile */._c)((await (0,workspace/* readWorkspace */.i)(bench, file))?.toString("utf8") ?? "", file));
    }
    if (extras.inline.trim() !== "")
        add((0,tracking_metrics/* parseInlineMetrics */.Cl)(extras.inline));
    return Object.fromEntries(metrics);
}
/** The files named in the step, else in modelgate.yaml, else those that dvc.yaml declares, else the usual names. */
async function metricsFiles(bench, plan, extras) {
    if (extras.metrics.length > 0)
        return presentOrFail(bench, extras.metrics);
    if (extras.inline.trim() !== "" && plan.closure.length === 0)
        return [];
    if (plan.model.metrics.length > 0)
        return presentOrFail(bench, plan.model.metrics);
    const pipeline = await bench.pipeline();
    const inside = new Set(plan.closure);
    const declared = pipeline.metrics
        .filter((metric) => (metric.stage === undefined ? (0,closure/* below */.Gz)(metric.path, plan.model.dir) : inside.has(metric.stage)))
        .map((metric) => metric.path);
    if (declared.length > 0)
        return presentOrFail(bench, [...new Set(declared)]);
    const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) => plan.model.dir === "." ? name : `${plan.model.dir}/${name}`);
    return present(bench, usual);
}
async function presentOrFail(bench, files) {
    const there = await present(bench, files);
    const missing = files.filter((file) => !there.includes(file));
    if (missing.length > 0) {
        throw new errors/* UserError */.yo(`no metrics file at ${missing.join(", ")}`, {
            fix: "Run the stage that writes it (`modelgate run --pull`), or correct `metrics:` in modelgate.yaml.",
        });
    }
    return there;
}
async function present(bench, files) {
    const found = [];
    for (const file of files) {
        try {
            if ((await (0,promises_.stat)((0,external_node_path_.join)(bench.root, file))).isFile())
                found.push(file);
        }
        catch (error) {
            if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
                throw error;
        }
    }
    return found;
}


/***/ }),

/***/ 93449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ savedRecord),
/* harmony export */   hi: () => (/* binding */ saveRecord),
/* harmony export */   nS: () => (/* binding */ receiveRecord),
/* harmony export */   qv: () => (/* binding */ keepOnly)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _tracking_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15478);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63538);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17397);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92827);








/** Hands a record on to the next step or job. */
function saveRecord(root, record) {
    return (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHandover */ .lN)(root, `records/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
/** The record that an earlier step or job handed on, checked. */
async function savedRecord(root, model) {
    const name = `records/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(model)}.json`;
    const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandover */ .IY)(root, name, 16 * 1024 * 1024);
    return text === undefined ? undefined : (0,_tracking_build_js__WEBPACK_IMPORTED_MODULE_3__/* .validateRecord */ .eV)(text, { file: `${_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV}/${name}` });
}
/**
 * Leaves of what a measuring job handed on only the records that were taken: a record of a model that the event does not
 * touch, or a verdict that this job did not give, must not be found by a later step.
 */
async function keepOnly(root, taken) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV, "records");
    const names = new Set(taken.map((record) => `${(0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(record.model.name)}.json`));
    for (const name of await filesIn(dir))
        if (!names.has(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    for (const name of ["bundle.json", "plan.json"])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV, name), { recursive: true, force: true });
}
async function filesIn(dir) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return [];
        throw error;
    }
}
/**
 * A record that a measuring job left. That job ran the candidate's code, so the record is its word: it must be about
 * this very event, and who made it, and whether that is trusted, is said by this job.
 */
async function receiveRecord(bench, plan) {
    const record = await savedRecord(bench.root, plan.model.name);
    if (record === undefined)
        return undefined;
    const { forge } = bench;
    const wrong = record.source.head !== forge.head
        ? `its head is ${record.source.head}, this event's is ${forge.head}`
        : record.source.commit !== forge.commit
            ? `it was made at ${record.source.commit}, ${forge.commit} is checked out`
            : record.model.name !== plan.model.name || record.model.dir !== plan.model.dir
                ? `it is about the model ${record.model.name} in ${record.model.dir}`
                : undefined;
    if (wrong !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
            fix: "Download the artifact of the measuring job of this very workflow run.",
        });
    }
    // That nothing was run again is main's own word, never a measuring job's.
    const { lock, upstream_locks: upstream, adopted_from: _, ...said } = record;
    const source = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .vz)(bench, plan.model.dir);
    return {
        ...said,
        ...(lock === undefined ? {} : { lock: await ownLock(bench, plan, lock) }),
        ...(upstream === undefined
            ? {}
            : { upstream_locks: await Promise.all(upstream.map((one) => ownLock(bench, plan, one))) }),
        // By tree, branch and pull request a record is found again: all of it is read from this job's own checkout.
        source: { ...source, dirty: source.dirty || record.source.dirty },
        made_by: (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .madeBy */ .v$)(bench),
    };
}
async function ownLock(bench, plan, { path, text }) {
    const { stages } = await bench.pipeline();
    if (!plan.closure.some((name) => stages.get(name)?.lockFile === path)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the record handed on for ${plan.model.name} holds a lock at ${path}, which is none of its own`, {
            fix: "Download the artifact of the measuring job of this very workflow run.",
        });
    }
    const committed = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .showFile */ .I)(bench.host, bench.root, bench.forge.commit, path);
    return { path, digest: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .lockDigest */ .s)(text), current: committed === text, text };
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

/***/ 16312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonLiteral)
/* harmony export */ });
/** Python itself reads no deeper nesting. */
const maxDepth = 200;
/** Thrown within this file for what is Python and no literal. */
const notLiteral = new Error("not a literal");
/**
 * What the tokens stand for where they are a literal as `ast.literal_eval` takes it: text, numbers, booleans, None, and
 * lists, tuples and dictionaries of them. Undefined for all else, and for what a lock file cannot hold: sets, bytes, complex
 * numbers.
 */
function pythonLiteral(tokens) {
    let at = 0;
    let depth = 0;
    const peek = () => (tokens[at]?.kind === "other" ? tokens[at]?.text : undefined);
    const accept = (text) => {
        if (peek() !== text)
            return false;
        at += 1;
        return true;
    };
    const items = (end) => {
        const values = [];
        let commas = 0;
        while (!accept(end)) {
            if (values.length > commas)
                throw notLiteral;
            values.push(value());
            if (accept(","))
                commas += 1;
        }
        return { values, commas };
    };
    const dictionary = () => {
        const map = new Map();
        while (!accept("}")) {
            const key = value();
            if (typeof key === "object" && key !== null)
                throw notLiteral;
            if (!accept(":"))
                throw notLiteral;
            map.set(key, value());
            if (!accept(",") && peek() !== "}")
                throw notLiteral;
        }
        return map;
    };
    const value = () => {
        depth += 1;
        if (depth > maxDepth)
            throw notLiteral;
        const found = inner();
        depth -= 1;
        return found;
    };
    const inner = () => {
        if (accept("["))
            return items("]").values;
        if (accept("{"))
            return dictionary();
        if (accept("(")) {
            const { values, commas } = items(")");
            const [only] = values;
            return values.length === 1 && commas === 0 && only !== undefined ? only : values;
        }
        if (accept("-"))
            return negative(atom());
        if (accept("+"))
            return negative(negative(atom()));
        return atom();
    };
    const atom = () => {
        const token = tokens[at];
        at += 1;
        if (token?.kind === "number")
            return pythonNumber(token.text);
        if (token?.kind === "name")
            return constant(token.text);
        if (token?.kind !== "string")
            throw notLiteral;
        let text = pythonString(token.text);
        for (let next = tokens[at]; next?.kind === "string"; next = tokens[at]) {
            text += pythonString(next.text);
            at += 1;
        }
        return text;
    };
    try {
        const first = value();
        if (at === tokens.length)
            return first;
        // A tuple needs no brackets.
        if (peek() !== ",")
            return undefined;
        const list = [first];
        while (accept(",") && at < tokens.length)
            list.push(value());
        return at === tokens.length ? list : undefined;
    }
    catch (error) {
        if (error === notLiteral)
            return undefined;
        throw error;
    }
}
function negative(value) {
    if (typeof value === "number" || typeof value === "bigint")
        return -value;
    throw notLiteral;
}
function constant(name) {
    if (name === "None")
        return null;
    if (name === "True" || name === "False")
        return name === "True";
    throw notLiteral;
}
function pythonNumber(text) {
    const plain = text.replaceAll("_", "");
    if (/[jJ]$/.test(plain) && !/^0[xX]/.test(plain))
        throw notLiteral;
    return /^(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(plain) ? BigInt(plain) : Number(plain);
}
const simple = {
    "\n": "",
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
};
function pythonString(written) {
    const [, prefix = "", quote = '"'] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
    const kinds = prefix.toLowerCase();
    if (/[bf]/.test(kinds))
        throw notLiteral;
    const inner = written.slice(prefix.length + quote.length, -quote.length).replaceAll("\r\n", "\n");
    if (kinds.includes("r"))
        return inner;
    return inner.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{)|(.))/gs, (whole, octal, hex, short, long, named, other) => {
        if (named !== undefined)
            throw notLiteral;
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        const code = Number.parseInt(hex ?? short ?? long ?? "", 16);
        if (code > 0x10ffff)
            throw notLiteral;
        if (!Number.isNaN(code))
            return String.fromCodePoint(code);
        return simple[other ?? ""] ?? whole;
    });
}


/***/ }),

/***/ 93794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pythonLines)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
const number = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
const string = /[rRbBuUfF]{0,2}(?:"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/sy;
const blank = /(?:[ \t\f\r]|\\\r?\n)+|#[^\n]*/y;
const closing = { "(": ")", "[": "]", "{": "}" };
/** Splits Python source into logical lines; `file` is for errors, which are those of brackets and strings left open. */
function pythonLines(text, file) {
    const source = text.startsWith("\ufeff") ? text.slice(1) : text;
    const lines = [];
    const open = [];
    let tokens = [];
    let indent = 0;
    let began = 1;
    let line = 1;
    let lineStart = true;
    let at = 0;
    const wrong = (what, where) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not valid Python: ${what}`, { where: { file, line: where } });
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(source) ?? [];
        return found;
    };
    const advance = (by) => {
        at += by.length;
        line += by.split("\n").length - 1;
    };
    const finish = () => {
        if (tokens.length > 0)
            lines.push({ indent, number: began, tokens });
        tokens = [];
    };
    while (at < source.length) {
        if (lineStart) {
            const space = /^[ \t\f]*/.exec(source.slice(at, at + 1000))?.[0] ?? "";
            indent = widthOf(space);
            at += space.length;
            began = line;
            lineStart = false;
            continue;
        }
        const char = source[at] ?? "";
        if (char === "\n") {
            advance(char);
            if (open.length > 0)
                continue;
            finish();
            lineStart = true;
            continue;
        }
        const space = take(blank);
        if (space !== undefined) {
            advance(space);
            continue;
        }
        const literal = take(string);
        if (literal !== undefined) {
            tokens.push({ kind: "string", text: literal });
            advance(literal);
            continue;
        }
        if (char === '"' || char === "'")
            throw wrong("a string has no end", line);
        const word = take(name);
        const digits = word === undefined ? take(number) : undefined;
        if (word !== undefined || digits !== undefined) {
            const text = word ?? digits ?? "";
            tokens.push({ kind: word === undefined ? "number" : "name", text });
            at += text.length;
            continue;
        }
        const closes = closing[char];
        if (closes !== undefined)
            open.push({ closes, line });
        else if (char === ")" || char === "]" || char === "}") {
            if (open.pop()?.closes !== char)
                throw wrong(`\`${char}\` closes nothing`, line);
        }
        at += 1;
        if (char === ";" && open.length === 0)
            finish();
        else
            tokens.push({ kind: "other", text: char });
    }
    const left = open.at(-1);
    if (left !== undefined)
        throw wrong(`a bracket is not closed by \`${left.closes}\``, left.line);
    finish();
    return lines;
}
function widthOf(space) {
    let width = 0;
    for (const char of space) {
        if (char === "\f")
            width = 0;
        else
            width += char === "\t" ? 8 - (width % 8) : 1;
    }
    return width;
}


/***/ }),

/***/ 60595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePython: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _python_literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16312);
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93794);



/**
 * The parameters of a Python file, as DVC takes them: what is assigned a literal at the top level; a class is a mapping of
 * its own; `self.x = …` in an `__init__` counts as well. All else is passed over, and nothing is ever run.
 */
function parsePython(text, file) {
    const lines = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonLines */ ._)(text, file);
    const indented = lines[0]?.indent === 0 ? undefined : lines[0];
    if (indented !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("not valid Python: the first line is indented", { where: { file, line: indented.number } });
    }
    const found = new Map();
    readBlock(lines, 0, 0, false, found);
    return found;
}
/** Reads the lines from `start` on that belong to a block of this indent; gives the first that does not. */
function readBlock(lines, start, indent, onlySelf, into) {
    let at = start;
    for (let line = lines[at]; line !== undefined && line.indent >= indent; line = lines[at]) {
        at += 1;
        // What stands deeper belongs to an `if`, a function or the like.
        if (line.indent > indent)
            continue;
        const header = headerOf(line.tokens);
        if (header === undefined) {
            if (!compound.has(line.tokens[0]?.text ?? ""))
                assign(line.tokens, onlySelf, into);
            else
                while (lines[at]?.number === line.number)
                    at += 1;
            continue;
        }
        const isClass = header.kind === "class";
        const inner = isClass ? new Map() : into;
        const next = lines[at];
        if (header.rest.length > 0) {
            // `class A: x = 1; y = 2` on one line.
            assign(header.rest, !isClass, inner);
            for (let more = lines[at]; more?.number === line.number; more = lines[at]) {
                assign(more.tokens, !isClass, inner);
                at += 1;
            }
        }
        else if (next !== undefined && next.indent > indent) {
            at = readBlock(lines, at, next.indent, !isClass, inner);
        }
        if (isClass)
            into.set(header.name, inner);
    }
    return at;
}
/** Words that begin a statement with statements inside. */
const compound = new Set(["if", "elif", "else", "for", "while", "with", "try", "except", "finally", "def", "async"]);
function headerOf(tokens) {
    const [first, second] = tokens;
    if (first?.kind !== "name" || second?.kind !== "name")
        return undefined;
    const kind = first.text === "class" ? "class" : first.text === "def" && second.text === "__init__" ? "init" : undefined;
    if (kind === undefined)
        return undefined;
    const colon = outside(tokens, ":");
    return colon === -1 ? undefined : { kind, name: second.text, rest: tokens.slice(colon + 1) };
}
/** The first place of an operator that stands in no bracket. */
function outside(tokens, text) {
    let depth = 0;
    return tokens.findIndex((token) => {
        if (token.kind !== "other")
            return false;
        if ("([{".includes(token.text))
            depth += 1;
        if (")]}".includes(token.text))
            depth -= 1;
        return depth === 0 && token.text === text;
    });
}
/** `name = literal`, `name: type = literal`, and the same with `self.name`. */
function assign(tokens, onlySelf, into) {
    const equals = outside(tokens, "=");
    if (equals < 1)
        return;
    const colon = outside(tokens.slice(0, equals), ":");
    const name = targetOf(tokens.slice(0, colon === -1 ? equals : colon), onlySelf);
    if (name === undefined)
        return;
    const value = (0,_python_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonLiteral */ .w)(tokens.slice(equals + 1));
    if (value !== undefined)
        into.set(name, value);
}
function targetOf(tokens, onlySelf) {
    const words = tokens.map((token) => token.text).join("");
    const [, object, name] = /^(?:(self)\.)?([\p{L}\p{Nl}_][^.]*)$/u.exec(words) ?? [];
    if (tokens.length !== (object === undefined ? 1 : 3) || tokens.at(-1)?.kind !== "name")
        return undefined;
    return onlySelf && object === undefined ? undefined : name;
}


/***/ })

};

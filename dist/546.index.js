export const id = 546;
export const ids = [546];
export const modules = {

/***/ 81253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46388);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65372);
/* harmony import */ var _flow_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56067);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77772);
/* harmony import */ var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16279);





/** Runs the stale stages of the touched models (or the named stages) and hands the result on to `log`. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__/* .openBench */ .z)(host, given);
    if (given.targets.length > 0 || given.dry) {
        const context = { host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
        const { pull, push, force, dry } = given;
        const result = await (0,_pipeline_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(context, { targets: [...given.targets], pull, push, force, dry });
        return resultOf(result.stages, result.lockChanged);
    }
    // On the user's own machine everything that is stale runs; in CI only what the event touches.
    const plans = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planModels */ .s3)(bench, { force: bench.forge.event === "local" || given.force });
    const stages = [];
    const locks = new Set();
    for (const plan of plans.filter((one) => one.touched)) {
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
function resultOf(stages, lockFiles) {
    const failed = stages.filter((stage) => stage.status === "failed");
    const text = stages.map((stage) => `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`);
    return {
        outputs: {
            stages: stages.map(({ name, status, seconds }) => ({ name, status, seconds })),
            lock_changed: lockFiles.length > 0,
            lock_files: lockFiles,
        },
        text: text.length === 0 ? "Nothing to run: no model is touched." : text.join("\n"),
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



/**
 * Files under `.modelgate/`, by which steps and jobs hand values on. The folder ignores itself, so that it never
 * shows up as an untracked change.
 */
const folder = ".modelgate";
async function writeHandover(root, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, ".gitignore"), "*\n");
    const temporary = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    return `${folder}/${name}`;
}
/** A file's bytes, or undefined where it was not handed on. More than `limit` bytes are refused: it may be hostile. */
async function readHandoverBytes(root, name, limit) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name);
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
    const mine = ["runs", "records", "evidence", "objects", "plan.json", "bundle.json", "report.md", "report.html"];
    for (const name of mine)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name), { recursive: true, force: true });
}
/** A model's name as a file's name. */
function fileName(model) {
    return encodeURIComponent(model).replace(/\*/g, "%2A");
}


/***/ }),

/***/ 77772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ touchesModel),
/* harmony export */   s3: () => (/* binding */ planModels)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14890);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
/* harmony import */ var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35403);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);




/**
 * Which models the event touches, decided from Git alone: no data is read and no network used. A model that main has
 * never measured is decided by the caller (`force`), since only the tracker knows.
 */
async function planModels(bench, options = {}) {
    const pipeline = await bench.pipeline();
    const changed = options.force === true ? undefined : await changedFiles(bench);
    const plans = [];
    for (const model of bench.config.models)
        plans.push(await planModel(bench, pipeline, model, changed));
    return plans;
}
async function planModel(bench, pipeline, model, changed) {
    const targets = (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(pipeline, model);
    const closure = (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .closureOf */ .TQ)(pipeline, targets);
    const read = inputsOf(pipeline, model, closure);
    const relevant = (changed ?? []).filter((path) => read(path));
    const touched = changed === undefined || relevant.length > 0;
    if (!touched || closure.length === 0) {
        return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
    }
    const data = await bench.data();
    const context = { host: bench.host, root: bench.root, data, pipeline };
    const inside = new Set(closure);
    const stages = (await (0,_pipeline_status_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineStatus */ .pO)(context, [...targets])).filter((stage) => inside.has(stage.name));
    const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
    const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
    const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
    const pins = stale.size === 0 ? [] : await (0,_data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .findPins */ .mP)(bench.host, bench.root);
    const needed = pins.filter((pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(dep, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, dep)));
    return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
}
/** Files that differ between the base and what is checked out, the uncommitted ones included. */
async function changedFiles(bench) {
    const { base, commit } = bench.forge;
    if (base === undefined)
        return undefined;
    const range = bench.forge.event === "local" ? [base] : [base, commit];
    const output = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    const names = output.split("\0").filter((path) => path !== "");
    if (bench.forge.event !== "local")
        return names;
    const fresh = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], {
        cwd: bench.root,
        env: bench.host.env,
    });
    return [...names, ...fresh.split("\0").filter((path) => path !== "")];
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
        return (path) => list.some((root) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(path, root) || path === `${root}.dvc` || pinsAbove(path, root));
    }
    return (path) => roots.has(path) || ((0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(path, model.dir) && !prose.test(path));
}
/** `data.dvc` pins everything below `data/`: a change of it touches whoever reads `data/train.csv`. */
function pinsAbove(path, root) {
    return path.endsWith(".dvc") && (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(root, path.slice(0, -".dvc".length));
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
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27187);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24191);
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

/***/ 50345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   YJ: () => (/* binding */ MetricNumber),
/* harmony export */   d3: () => (/* binding */ RunRecord)
/* harmony export */ });
/* unused harmony exports Metric, PinSummary, StageRecord, MadeBy */
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
    /** For a restored stage: which run cache vouched for it. */
    restored_from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["local", "remote", "pull-request"]).exactOptional(),
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

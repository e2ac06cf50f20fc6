export const id = 4618;
export const ids = [4618];
export const modules = {

/***/ 34618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/flow/bench.js + 37 modules
var flow_bench = __webpack_require__(52837);
// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/js/flow/closure.js
var closure = __webpack_require__(98218);
;// CONCATENATED MODULE: ./build/js/flow/levels.js

/** The stages by level: each needs only stages of the levels before it. */
function levelsOf(pipeline, names) {
    const level = new Map();
    const wanted = new Set(names);
    for (const name of pipeline.order) {
        if (!wanted.has(name))
            continue;
        const deps = pipeline.stages.get(name)?.deps ?? [];
        let own = 0;
        for (const [other, at] of level) {
            const outs = pipeline.stages.get(other)?.outs ?? [];
            if (outs.some((out) => deps.some((dep) => (0,closure/* below */.Gz)(dep, out.path) || (0,closure/* below */.Gz)(out.path, dep))))
                own = Math.max(own, at + 1);
        }
        level.set(name, own);
    }
    const levels = [];
    for (const [name, at] of level) {
        const list = levels[at] ?? [];
        list.push(name);
        levels[at] = list;
    }
    return levels;
}

// EXTERNAL MODULE: ./build/js/flow/plan.js
var plan = __webpack_require__(77772);
;// CONCATENATED MODULE: ./build/js/actions/plan/run.js




/** Which models the event touches, which stages are stale, and what would be pulled for them; nothing is pulled. */
async function run(given, host) {
    const bench = await (0,flow_bench/* openBench */.z)(host, given);
    const plans = await (0,plan/* planModels */.s3)(bench);
    const pipeline = await bench.pipeline();
    const stale = [
        ...new Set(plans.flatMap((plan) => plan.stages.filter((stage) => stage.status === "stale").map((stage) => stage.name))),
    ];
    const levels = levelsOf(pipeline, stale);
    const pull = plans.flatMap((plan) => plan.pins.map((pin) => ({ path: pin.path, digest: pin.digest, bytes: pin.bytes ?? 0 })));
    const outputs = {
        models: plans.map((plan) => ({
            name: plan.model.name,
            touched: plan.touched,
            changed: plan.changed,
            stages: plan.stages.map(({ name, status, reasons }) => ({ name, status, reasons })),
        })),
        touched: plans.filter((plan) => plan.touched).map((plan) => plan.model.name),
        stale,
        levels,
        matrix: { include: stale.map((stage) => ({ stage, level: levels.findIndex((level) => level.includes(stage)) })) },
        pull,
    };
    await (0,handover/* writeHandover */.lN)(bench.root, "plan.json", `${JSON.stringify(outputs, null, 2)}\n`);
    return { outputs, text: textOf(plans) };
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


/***/ })

};

export const id = 526;
export const ids = [526];
export const modules = {

/***/ 93162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ candidateEvidence),
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   nQ: () => (/* binding */ baselineEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98810);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24191);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);






/** Texts up to this many bytes travel in the report bundle. */
const limit = 256 * 1024;
/** Keeps the small evidence files of a record for the job that reports, by digest. */
async function keepEvidence(root, record) {
    for (const file of record.files) {
        if (file.bytes > limit || file.digest.endsWith(".dir"))
            continue;
        const bytes = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file.path));
        if (bytes !== undefined && `md5:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)("md5", bytes)}` === file.digest) {
            await (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHandover */ .lN)(root, `evidence/${file.digest.slice(4)}`, bytes);
        }
    }
}
/** Evidence of the candidate as it was handed on; what does not match its digest is left out. */
async function candidateEvidence(root, record) {
    const found = [];
    for (const file of record.files) {
        if (file.bytes > limit || file.digest.endsWith(".dir"))
            continue;
        const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandover */ .IY)(root, `evidence/${file.digest.slice(4)}`, limit);
        if (text !== undefined && `md5:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)("md5", text)}` === file.digest) {
            found.push({ path: file.path, side: "candidate", text });
        }
    }
    return found;
}
/** Evidence of the baseline from cache or remote, as far as it can be had: a report does without. */
async function baselineEvidence(bench, record) {
    const wanted = record.files.filter((file) => file.bytes <= limit && !file.digest.endsWith(".dir"));
    if (wanted.length === 0)
        return [];
    const found = [];
    try {
        const data = await bench.data();
        await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchDigests */ .gx)(data, wanted.map((file) => file.digest));
        for (const file of wanted) {
            const bytes = await readIfThere(data.cache.objectPath(file.digest));
            if (bytes !== undefined)
                found.push({ path: file.path, side: "baseline", text: bytes.toString("utf8") });
        }
    }
    catch (error) {
        bench.host.log.debug(`the baseline's evidence is not shown: ${error instanceof Error ? error.message : String(error)}`);
    }
    return found;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measuredOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35191);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65372);



/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
async function measuredOf(bench, plan) {
    const name = `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(plan.model.name)}.json`;
    const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_2__/* .readHandover */ .IY)(bench.root, name);
    if (text !== undefined) {
        try {
            const measured = JSON.parse(text);
            if (measured.commit === bench.forge.commit)
                return measured;
            bench.host.log.warning(`.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`);
        }
        catch (cause) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
        }
    }
    const now = bench.host.now().toISOString();
    return {
        model: plan.model.name,
        commit: bench.forge.commit,
        stages: [],
        lockChanged: [],
        started: now,
        finished: now,
        environment: await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .captureEnvironment */ .e)(bench.host, bench.root, plan.model.environment),
    };
}


/***/ }),

/***/ 17138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v$: () => (/* binding */ madeBy),
  Uo: () => (/* binding */ makeRecord),
  vz: () => (/* binding */ sourceOf)
});

// UNUSED EXPORTS: metricsFiles, noExtras

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/hash-tree.js + 1 modules
var hash_tree = __webpack_require__(92476);
// EXTERNAL MODULE: ./build/js/data/sources/dvc.js + 1 modules
var dvc = __webpack_require__(14890);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/tracking/metrics.js
var tracking_metrics = __webpack_require__(94191);
// EXTERNAL MODULE: ./build/js/flow/closure.js
var closure = __webpack_require__(98218);
// EXTERNAL MODULE: ./build/js/flow/environment.js
var environment = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var flow_locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/flow/needed.js
var needed = __webpack_require__(9642);
;// CONCATENATED MODULE: ./build/js/tracking/python-constants.js
const assignment = /^([A-Za-z_]\w*)\s*(?::[^=]+)?=\s*([^=].*)$/;
const integer = /^[+-]?\d[\d_]*$/;
const python_constants_float = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?$/;
const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/;
/**
 * The module-level constants of a Python parameters file: `LR = 0.1`, strings, booleans and None. Anything else on the
 * right side is kept as it is written; nothing is ever run.
 */
function readPythonConstants(text) {
    const constants = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, name, written] = assignment.exec(line) ?? [];
        if (name !== undefined && written !== undefined)
            constants.set(name, literal(withoutComment(written)));
    }
    return Object.fromEntries(constants);
}
function literal(written) {
    if (integer.test(written) || python_constants_float.test(written))
        return Number(written.replaceAll("_", ""));
    if (written === "True" || written === "False")
        return written === "True";
    if (written === "None")
        return null;
    const match = quoted.exec(written);
    if (match === null)
        return written;
    return (match[1] ?? match[2] ?? "").replace(/\\(["'\\])/g, "$1");
}
/** A `#` inside quotes is part of the string. */
function withoutComment(written) {
    const code = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"'#])*/.exec(written)?.[0];
    return (code ?? written).trim();
}

// EXTERNAL MODULE: ./build/js/tracking/values.js + 1 modules
var values = __webpack_require__(63088);
;// CONCATENATED MODULE: ./build/js/tracking/params.js




const maxParams = 100_000;
const maxText = 10_000;
const maxDepth = 100;
/**
 * Reads a parameters file (YAML, JSON, TOML, or Python constants) as `params.yaml:train.lr` → value.
 * Lists are kept whole, as JSON: they are one setting, and not many.
 */
function flattenParams(text, file) {
    const value = file.endsWith(".py") ? readPythonConstants(text) : (0,values/* parseValues */.Qc)(text, file);
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
        const text = await readIfThere((0,external_node_path_.join)(bench.root, file));
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
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/flow/record.js












const noExtras = { metrics: [], inline: "", artifacts: [], params: [] };
/** Makes the run record of one model from the workspace as it stands after the run. */
async function makeRecord(bench, plan, measured, extras = noExtras) {
    const { model } = plan;
    const pinned = (await (0,dvc/* findPins */.mP)(bench.host, bench.root)).filter((pin) => pin.stage === undefined);
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
        files: broken ? [] : await digests(bench, known, model.evidence),
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
/** A result taken whole from the run cache carries the environment of the run that made it. */
function originOf(measured) {
    const worked = measured.stages.filter((stage) => stage.status === "ran" || stage.status === "restored");
    if (worked.length === 0 || worked.some((stage) => stage.status === "ran"))
        return undefined;
    const origins = worked.flatMap((stage) => {
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
        on_default_branch: forge.onDefaultBranch,
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
        const hashed = await (0,hash_tree/* hashOut */.VB)(bench.host, (0,external_node_path_.join)(bench.root, path), (await bench.data()).index);
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
    const metrics = {};
    const add = (more) => {
        for (const [name, metric] of Object.entries(more)) {
            const other = metrics[name];
            if (other !== undefined) {
                throw new errors/* UserError */.yo(`the metric \`${name}\` stands in ${other.file} and in ${metric.file}`, {
                    fix: "Give one of them another name, so that a gate can tell which is meant.",
                });
            }
            metrics[name] = metric;
        }
    };
    for (const file of await metricsFiles(bench, plan, extras)) {
        add((0,tracking_metrics/* readMetricsFile */._c)(await (0,promises_.readFile)((0,external_node_path_.join)(bench.root, file), "utf8"), file));
    }
    if (extras.inline.trim() !== "")
        add((0,tracking_metrics/* parseInlineMetrics */.Cl)(extras.inline));
    return metrics;
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
/* harmony export */   nS: () => (/* binding */ receiveRecord)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _tracking_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15478);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63538);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34163);






/** Hands a record on to the next step or job. */
function saveRecord(root, record) {
    return (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHandover */ .lN)(root, `records/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .Md)(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
async function savedRecord(root, model) {
    const name = `records/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .Md)(model)}.json`;
    const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandover */ .IY)(root, name, 16 * 1024 * 1024);
    return text === undefined ? undefined : (0,_tracking_build_js__WEBPACK_IMPORTED_MODULE_1__/* .validateRecord */ .eV)(text, { file: `${_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .folder */ .TV}/${name}` });
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
            fix: "Download the artifact of the measuring job of this very workflow run.",
        });
    }
    // That nothing was run again is main's own word, never a measuring job's.
    const { lock, upstream_locks: upstream, adopted_from: _, ...said } = record;
    const source = await (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(bench, plan.model.dir);
    return {
        ...said,
        ...(lock === undefined ? {} : { lock: await ownLock(bench, plan, lock) }),
        ...(upstream === undefined
            ? {}
            : { upstream_locks: await Promise.all(upstream.map((one) => ownLock(bench, plan, one))) }),
        // By tree, branch and pull request a record is found again: all of it is read from this job's own checkout.
        source: { ...source, dirty: source.dirty || record.source.dirty },
        made_by: (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .madeBy */ .v$)(bench),
    };
}
async function ownLock(bench, plan, { path, text }) {
    const { stages } = await bench.pipeline();
    if (!plan.closure.some((name) => stages.get(name)?.lockFile === path)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the record handed on for ${plan.model.name} holds a lock at ${path}, which is none of its own`, {
            fix: "Download the artifact of the measuring job of this very workflow run.",
        });
    }
    const committed = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .showFile */ .I)(bench.host, bench.root, bench.forge.commit, path);
    return { path, digest: (0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .lockDigest */ .s)(text), current: committed === text, text };
}


/***/ }),

/***/ 15478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ validateRecord),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/* unused harmony export buildRecord */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50345);



/** Records larger than this are refused unread: 16 MiB. */
const maxRecordBytes = 16 * 1024 * 1024;
/** Builds and checks a run record: lists in one order, each path once, so that the same run gives the same id. */
function buildRecord(parts) {
    const { lock, started, finished, ...rest } = parts;
    const document = {
        schema: "modelgate/run-record/1",
        ...rest,
        ...(lock === undefined ? {} : { lock: { ...lock, digest: lockDigest(lock.text) } }),
        pins: sortedByPath(parts.pins),
        files: sortedByPath(parts.files),
        artifacts: uniqueByPath(parts.artifacts),
        timings: {
            started: started.toISOString(),
            finished: finished.toISOString(),
            seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1000),
        },
    };
    return checkRecord(document, { file: "the run record" });
}
/** Reads a record that someone else wrote: bounded, valid JSON, nothing but what the schema knows. */
function validateRecord(text, where) {
    if (Buffer.byteLength(text) > maxRecordBytes) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this run record has ${Buffer.byteLength(text)} bytes, at most ${maxRecordBytes} are read`, {
            where,
        });
    }
    return checkRecord(parseJson(text, where, "run record"), where);
}
/** Parses JSON from outside; a fault is the document's. */
function parseJson(text, where, what) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this ${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where,
            cause,
        });
    }
}
function checkRecord(document, where) {
    const result = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RunRecord */ .d3.safeParse(document);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.map(String).join(".")}\``;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`not a valid run record${at}: ${issue?.message ?? "unknown"}`, {
        where,
        fix: "It was written by another version of modelgate, or by hand: log the run again.",
    });
}
/** The artifacts' order is the model's own: the first is the one that versions name. */
function uniqueByPath(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function sortedByPath(items) {
    const unique = [...new Map(items.map((item) => [item.path, item])).values()];
    return unique.sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 94191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ parseInlineMetrics),
/* harmony export */   _c: () => (/* binding */ readMetricsFile),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63088);


const maxMetrics = 100_000;
const maxSamples = 1_000_000;
const maxName = 10_240;
const maxDepth = 100;
const maxText = 1000;
/**
 * Reads a metrics file (JSON, YAML, TOML) as flat dotted names. A list of numbers is one metric's samples; any other
 * list is numbered from 0; what is no number is kept as text, so that a gate can say what it found instead.
 */
function readMetricsFile(text, file) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValues */ .Qc)(text, file);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`a metrics file is a mapping from names to numbers, this one holds ${kindOf(value)}`, {
            where: { file, line: 1, column: 1 },
            fix: 'Write for example {"accuracy": 0.93}.',
        });
    }
    const metrics = new Map();
    for (const [key, member] of Object.entries(value))
        flatten(key, member, 1, { file, metrics });
    return Object.fromEntries(metrics);
}
function flatten(name, value, depth, to) {
    const where = { file: to.file };
    if (depth > maxDepth)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the metric ${name.slice(0, 60)}… lies more than ${maxDepth} levels deep`, { where });
    if (name.length > maxName)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`a metric's name has more than ${maxName} characters`, { where });
    if (Array.isArray(value) && value.length > 0) {
        if (value.every(isNumber))
            add(name, { file: to.file, samples: samplesOf(name, value, where) }, to);
        else
            for (const [index, item] of value.entries())
                flatten(`${name}.${index}`, item, depth + 1, to);
    }
    else if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && Object.keys(value).length > 0) {
        for (const [key, member] of Object.entries(value))
            flatten(`${name}.${key}`, member, depth + 1, to);
    }
    else if (isNumber(value)) {
        add(name, { file: to.file, value: numberOf(value) }, to);
    }
    else {
        add(name, { file: to.file, text: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(value, maxText) }, to);
    }
}
function add(name, metric, { file, metrics }) {
    if (name === "")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("a metric has an empty name", { where: { file } });
    if (metrics.has(name)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the metric \`${name}\` stands twice: once nested and once with a dot in its key`, {
            where: { file },
            fix: "Rename one of the two.",
        });
    }
    if (metrics.size >= maxMetrics) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`more than ${maxMetrics} metrics in one file`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
        });
    }
    metrics.set(name, metric);
}
function samplesOf(name, values, where) {
    if (values.length > maxSamples) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the metric \`${name}\` has ${values.length} samples, at most ${maxSamples} are kept`, {
            where,
        });
    }
    return values.map(numberOf);
}
function isNumber(value) {
    return typeof value === "number";
}
/** JSON holds no NaN and no infinities: they are words in a record. */
function numberOf(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (value === Number.POSITIVE_INFINITY)
        return "Infinity";
    if (value === Number.NEGATIVE_INFINITY)
        return "-Infinity";
    return value;
}
function kindOf(value) {
    if (value === null || value === undefined)
        return "nothing";
    return Array.isArray(value) ? "a list" : `the single value ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(value, 40)}`;
}
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite = [
    [/^[+-]?\.?nan$/i, "NaN"],
    [/^\+?\.?inf(inity)?$/i, "Infinity"],
    [/^-\.?inf(inity)?$/i, "-Infinity"],
];
/**
 * Reads `name=value` given in the step itself. Each stands on a line of its own or after a comma; white space around
 * names and values does not count; empty lines and lines that begin with `#` are passed over. A name given twice, and
 * a value that is no number, is an error: here nobody but the step's author can have meant it.
 */
function parseInlineMetrics(lines) {
    const file = "inline";
    const metrics = new Map();
    lines.split(/\r?\n/).forEach((line, row) => {
        if (line.trimStart().startsWith("#"))
            return;
        let column = 1;
        for (const piece of line.split(",")) {
            const where = { file, line: row + 1, column: column + piece.length - piece.trimStart().length };
            column += piece.length + 1;
            const entry = piece.trim();
            if (entry === "")
                continue;
            const equals = entry.indexOf("=");
            const name = entry.slice(0, Math.max(0, equals)).trim();
            if (name === "") {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(entry, 60)}\` is no \`name=value\``, {
                    where,
                    fix: "Write for example accuracy=0.93.",
                });
            }
            if (metrics.has(name)) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the metric \`${name}\` is given twice`, { where, fix: "Keep one of the two." });
            }
            add(name, { file, value: inlineNumber(name, entry.slice(equals + 1).trim(), where) }, { file, metrics });
        }
    });
    return Object.fromEntries(metrics);
}
function inlineNumber(name, text, where) {
    if (plainNumber.test(text))
        return numberOf(Number(text));
    const found = notFinite.find(([pattern]) => pattern.test(text));
    if (found !== undefined)
        return found[1];
    const said = text === "" ? "empty" : `\`${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(text, 60)}\``;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the value of the metric \`${name}\` is ${said}, not a number`, {
        where,
        fix: text === ""
            ? "Is the variable that should hold it set?"
            : "Put each name=value on its own line or after a comma.",
    });
}


/***/ }),

/***/ 63088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pi: () => (/* binding */ isMapping),
  Qc: () => (/* binding */ parseValues),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/yaml.js
var yaml = __webpack_require__(44979);
;// CONCATENATED MODULE: ./build/js/tracking/json.js

/** Deeper nesting is no metrics file but an attempt on the stack. */
const maxDepth = 100;
const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Control characters are refused in JSON strings, so the quote that ends one is on the same line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON names these characters
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /-?[A-Za-z]+/y;
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
]);
/**
 * JSON as programs write it: with the NaN, Infinity and -Infinity that Python's `json.dumps` leaves in.
 * Errors name line and column; a key that stands twice is one.
 */
function parseLenientJson(text, file) {
    let at = text.startsWith("\uFEFF") ? 1 : 0;
    const fail = (message, offset = at) => {
        const before = text.slice(0, offset).split("\n");
        const column = (before.at(-1)?.length ?? 0) + 1;
        throw new errors/* UserError */.yo(`not valid JSON: ${message}`, { where: { file, line: before.length, column } });
    };
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const expect = (mark, after) => {
        take(space);
        if (text[at] !== mark)
            fail(at < text.length ? `expected ${mark} after ${after}` : `the file ends after ${after}`);
        at += 1;
    };
    const more = (end) => {
        take(space);
        if (text[at] === ",")
            at += 1;
        else if (text[at] === end)
            at += 1;
        else
            fail(at < text.length ? `expected , or ${end}` : `the file ends before its ${end}`);
        return text[at - 1] === ",";
    };
    const opens = (end) => {
        at += 1;
        take(space);
        if (text[at] !== end)
            return true;
        at += 1;
        return false;
    };
    const value = (depth) => {
        if (depth > maxDepth)
            fail(`more than ${maxDepth} levels`);
        take(space);
        const first = text[at];
        if (first === "{")
            return object(depth);
        if (first === "[") {
            const items = [];
            if (opens("]"))
                do
                    items.push(value(depth + 1));
                while (more("]"));
            return items;
        }
        if (first === '"')
            return JSON.parse(take(string) ?? fail("a string with no end or a wrong escape"));
        const digits = take(number);
        if (digits !== undefined)
            return Number(digits);
        const start = at;
        const name = take(word);
        if (name !== undefined && words.has(name))
            return words.get(name);
        return fail(name === undefined
            ? start < text.length
                ? "expected a value"
                : "the file ends here"
            : `\`${name}\` is no value`, start);
    };
    const object = (depth) => {
        const members = new Map();
        if (opens("}")) {
            do {
                take(space);
                const start = at;
                const key = JSON.parse(take(string) ?? fail("expected a key in double quotes"));
                if (members.has(key))
                    fail(`the key \`${key}\` stands twice`, start);
                expect(":", "a key");
                members.set(key, value(depth + 1));
            } while (more("}"));
        }
        // Own properties whatever the key is called: `__proto__` is a name like any other here.
        return Object.fromEntries(members);
    };
    const result = value(0);
    take(space);
    if (at < text.length)
        fail("more text after the value");
    return result;
}

;// CONCATENATED MODULE: ./build/js/tracking/values.js




/** Texts larger than this hold more than metrics or parameters: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Parses a metrics or parameters file by its ending: JSON, YAML or TOML. */
function parseValues(text, file) {
    if (text.length > maxCharacters) {
        throw new errors/* UserError */.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
        });
    }
    const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
    switch (ending) {
        case "json":
            return parseLenientJson(text, file);
        case "yaml":
        case "yml":
            return (0,yaml/* parseYaml */.h)(text, file).value;
        case "toml":
            return tomlValues(text, file);
        default:
            throw new errors/* UserError */.yo(`${ending === undefined ? "a file with no ending" : `.${ending}`} is no kind that is read here`, {
                where: { file },
                fix: "Write JSON (.json), YAML (.yaml, .yml) or TOML (.toml).",
            });
    }
}
function tomlValues(text, file) {
    try {
        return (0,dist/* parse */.qg)(text, { maxDepth: 100 });
    }
    catch (cause) {
        if (!(cause instanceof dist/* TomlError */.zx))
            throw cause;
        const message = cause.message.split("\n")[0] ?? "";
        throw new errors/* UserError */.yo(`not valid TOML: ${message.replace(/^Invalid TOML document: /, "")}`, {
            where: { file, line: cause.line, column: cause.column },
            cause,
        });
    }
}
/** Whether a parsed value is a mapping and no list, date or null. */
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** A value that is no number, in words of bounded length. */
function wordsOf(value, limit) {
    const text = typeof value === "string"
        ? value
        : value instanceof Date
            ? value.toISOString()
            : (JSON.stringify(value) ?? String(value));
    return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}


/***/ })

};

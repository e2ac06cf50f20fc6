export const id = 7416;
export const ids = [7416,7831,4979];
export const modules = {

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

/***/ 87763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStageJob: () => (/* binding */ runStageJob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36192);
/* harmony import */ var _data_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16023);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
/* harmony import */ var _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96501);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77997);
/* harmony import */ var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39590);
/* harmony import */ var _pipeline_run_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31122);
/* harmony import */ var _pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13000);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97541);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75962);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98218);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77772);
/* harmony import */ var _run_stages_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38400);
/* harmony import */ var _stage_results_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25102);
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24871);
















/**
 * One job of a level: runs the named stages alone. What the stages before them made is taken, by digest, from what other
 * jobs handed on and from the run cache; of its bytes only those come that the named stages read. What became of them is
 * handed on to later levels and to `collect`.
 */
async function runStageJob(bench, targets, options = {}) {
    const { host, root } = bench;
    const pipeline = await bench.pipeline();
    const data = await bench.data();
    const context = { host, root, data, pipeline };
    if (targets.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("no stage is named", { fix: "`from-run-cache` runs the stages that `targets` names." });
    }
    if (!bench.forge.trusted || (await data.write()) === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("this job may write to no remote, so that no other job could have its results", {
            fix: "Run all stages in one job (`run` without `from-run-cache`), as the plan's output `one-job` says.",
        });
    }
    await (0,_stage_results_js__WEBPACK_IMPORTED_MODULE_14__/* .clearStageResults */ .kk)(bench);
    const own = new Map((0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .selectStages */ .u)(pipeline, targets, true).map((stage) => [stage.address, stage]));
    const all = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withUpstream */ .Sq)(pipeline, own.keys()).flatMap((address) => pipeline.stages.get(address) ?? []);
    const models = bench.config.models.filter((model) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_11__/* .closureOf */ .TQ)(pipeline, (0,_closure_js__WEBPACK_IMPORTED_MODULE_11__/* .targetsOf */ .QR)(pipeline, model)).some((address) => own.has(address)));
    const started = host.now().toISOString();
    const files = [...new Set(models.flatMap((model) => model.environment))];
    const commands = [...own.values()].flatMap((stage) => stage.cmd);
    const environment = await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .captureEnvironment */ .e)(host, root, files, commands);
    const rule = (0,_usable_js__WEBPACK_IMPORTED_MODULE_15__/* .resultRule */ .Y)(bench, models, (await (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .changedFiles */ .Y_)(bench)) ?? [], environment.files);
    const before = all.map((stage) => stage.address).filter((address) => !own.has(address));
    const handed = await (0,_stage_results_js__WEBPACK_IMPORTED_MODULE_14__/* .readStageResults */ .Ny)(bench, before);
    const shared = { runCache: (0,_run_stages_js__WEBPACK_IMPORTED_MODULE_13__/* .runCacheOf */ .t)(bench), usable: rule.usable };
    // What is to run whatever there is must not be taken; its lock entry may stand.
    const wanted = options.force === true ? all.filter((stage) => !own.has(stage.address)) : all;
    const taken = await (0,_pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .takeKept */ .Y)(context, wanted, { ...shared, handed, write: true });
    const runs = new Map(taken.stages.map((run) => [run.name, run]));
    const missing = before.map((address) => runs.get(address)).find(_pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .isLacking */ .K);
    let result = { stages: [], lockChanged: taken.lockChanged };
    const left = [...own.keys()].filter((address) => !runs.has(address) || (0,_pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .isLacking */ .K)(runs.get(address)));
    if (missing === undefined && left.length > 0) {
        const origin = { environment, run_url: bench.forge.run?.url ?? "" };
        result = await (0,_run_stages_js__WEBPACK_IMPORTED_MODULE_13__/* .runStages */ .J)(bench, "the run", {
            ...shared,
            targets: left,
            singleItem: true,
            allowMissing: true,
            keepPins: true,
            pull: true,
            push: true,
            origin: async () => origin,
            ...options,
        });
        for (const run of result.stages)
            runs.set(run.name, run);
    }
    const stages = [...own.keys()].flatMap((address) => runs.get(address) ?? []);
    await handOn(bench, context, own, stages, { environment, started });
    const locks = [...new Set([...taken.lockChanged, ...result.lockChanged])];
    const failure = missing === undefined ? result.failure : upstreamMissing(missing);
    // What fails while it runs has been told; this is not.
    if (missing !== undefined && failure !== undefined)
        host.log.info((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .formatError */ .Wk)(failure));
    return { stages, lockChanged: locks, ...(failure === undefined ? {} : { failure }) };
}
async function handOn(bench, context, own, stages, at) {
    // The lock as it is now, for the entries of what has just run.
    const engine = await (0,_pipeline_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F5)(context);
    for (const run of stages) {
        const stage = own.get(run.name);
        if (stage === undefined)
            continue;
        if (run.status === "ran")
            await sendUncached(context, stage);
        await (0,_stage_results_js__WEBPACK_IMPORTED_MODULE_14__/* .writeStageResult */ .PG)(bench, { run, entry: (0,_pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .isLacking */ .K)(run) ? undefined : engine.entry(stage), ...at });
    }
}
/** Outs that Git keeps (`cache: false`) reach other jobs by the remote too; those of saved runs are there already. */
async function sendUncached({ host, root, data }, stage) {
    if ((0,_pipeline_run_key_js__WEBPACK_IMPORTED_MODULE_7__/* .isSaved */ .Gs)(stage))
        return;
    for (const out of stage.outs) {
        if (out.cache || !out.push || (0,_pipeline_outside_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutside */ ._K)(out.path))
            continue;
        const { digest } = await (0,_data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOut */ .G)(host, data.cache, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, out.path), ["copy"], data.index);
        await (0,_data_push_js__WEBPACK_IMPORTED_MODULE_2__/* .pushDigests */ .SF)(data, [digest]);
    }
}
function upstreamMissing(run) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`stage ${run.name} before it has no result here: ${run.error ?? "it did not succeed"}`, {
        fix: "See the job of that stage; where it succeeded, download what it handed on (.modelgate/stages/) first.",
    });
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ readStageResults),
/* harmony export */   PG: () => (/* binding */ writeStageResult),
/* harmony export */   kk: () => (/* binding */ clearStageResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
/* harmony import */ var _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);
/* harmony import */ var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
/* harmony import */ var _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69560);
/* harmony import */ var _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50345);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5175);










/** Apart, so that a job's artifact holds its own results and none that it was given. */
const made = "handed-on";
const received = "stages";
/** A lock entry names a few paths: anything larger is none. */
const maxEntry = 4 * 1024 * 1024;
const StageResult = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz("modelgate/stage-result/1"),
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Empty outside Actions. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__/* .HandedStage */ .$,
    /** What the job's dvc.lock has of the stage, as YAML. */
    entry: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(maxEntry).exactOptional(),
    environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__/* .Environment */ .OH,
    started: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
});
/** What an earlier job on the same machine left would go out with this one's, over what others hand on now. */
async function clearStageResults({ root }) {
    await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .dropHandover */ .Zt)(root, made);
}
/** Hands on what became of a stage in this job. */
async function writeStageResult(bench, result) {
    const { run, entry, environment, started } = result;
    const document = {
        schema: "modelgate/stage-result/1",
        commit: bench.forge.commit,
        run_id: bench.forge.run?.id ?? "",
        stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__/* .HandedStage */ .$.parse(run),
        ...(entry === undefined ? {} : { entry: (0,_pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(entry.value) }),
        environment,
        started,
    };
    await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .writeHandover */ .lN)(bench.root, `${made}/${nameOf(run.name)}`, `${JSON.stringify(document)}\n`);
}
/** What earlier jobs of this very workflow run handed on, by stage; what is of another run or commit is left out. */
async function readStageResults(bench, stages) {
    const found = new Map();
    for (const address of stages) {
        const name = `${received}/${nameOf(address)}`;
        const text = await (0,_handover_js__WEBPACK_IMPORTED_MODULE_6__/* .readHandover */ .IY)(bench.root, name);
        if (text === undefined)
            continue;
        const { commit, run_id, stage, entry, environment, started } = parse(text, name);
        if (commit !== bench.forge.commit || run_id !== (bench.forge.run?.id ?? "") || stage.name !== address) {
            bench.host.log.warning(`.modelgate/${name} is not of stage ${address} in this run: it is not used`);
            continue;
        }
        const own = entry === undefined ? undefined : entryOf(entry, name);
        found.set(address, { run: stage, ...(own === undefined ? {} : { entry: own }), environment, started });
    }
    return found;
}
function parse(text, name) {
    try {
        return StageResult.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`.modelgate/${name} is not what a stage's job wrote`, {
            cause,
            fix: "Download the artifacts of the stage jobs of this very workflow run.",
        });
    }
}
function entryOf(text, name) {
    const { value } = (0,_pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__.parseValues)(text, name);
    return (0,_pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__/* .isMap */ .jh)(value) ? (0,_pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockEntry */ .KF)(value) : undefined;
}
/** Addresses hold slashes, and may be longer than a file's name. */
function nameOf(address) {
    return `${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)("sha256", address).slice(0, 32)}.json`;
}


/***/ }),

/***/ 34755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ RepoPath),
/* harmony export */   d5: () => (/* binding */ FileDigest),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** `md5:<hex>`, `md5:<hex>.dir` (a directory in DVC's form), both with `md5-dos2unix` for DVC 2, or `sha256:<hex>`. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
/** A path below the repository's root, `/` between its parts; never absolute, never through `..`. */
const RepoPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(4096)
    // One expression, so that the published schemas say the same.
    .regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");
/** A file or directory by content; `files` counts what a directory holds. */
const FileDigest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: RepoPath,
    digest: Digest,
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().exactOptional(),
});


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/lib/schema-keys.js

/** The keys that the schema allows in the object at `path`; several where a union stands there. */
function keysAt(schema, path) {
    let reached = [schema];
    for (const step of path)
        reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
    const keys = reached.flatMap(unwrap).flatMap((one) => (one instanceof schemas/* ZodObject */.bvH ? Object.keys(one.shape) : []));
    return [...new Set(keys)];
}
/** Looks through what a schema is wrapped in; a union gives all its branches. */
function unwrap(schema) {
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(unwrap);
    if (schema instanceof schemas/* ZodPipe */.utH)
        return unwrap(schema.in);
    if (schema instanceof schemas/* ZodLazy */.Ihb)
        return unwrap(schema.unwrap());
    if (schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodExactOptional */.ZwT ||
        schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodReadonly */.EVz) {
        return unwrap(schema.unwrap());
    }
    return [schema];
}
function child(schema, step) {
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const member = schema.shape[String(step)];
        return member === undefined ? [] : [member];
    }
    if (schema instanceof schemas/* ZodArray */.naA)
        return [schema.element];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    return [];
}

;// CONCATENATED MODULE: ./build/js/lib/schema-words.js
const typeWords = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
    record: "a map",
    null: "nothing",
};
/** What should stand there instead, in words; `choices` are the fixed words among it, `keys` what a map there may hold. */
function expectation(issue, keys) {
    // A schema's own message is written for this very place.
    if (!isZodsOwn(issue.message))
        return { text: issue.message, choices: choicesOf(issue) };
    const choices = choicesOf(issue);
    if (issue.code === "invalid_union") {
        const types = [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? typeOf(one, keys) : [])))];
        const all = [...choices, ...types];
        return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
    }
    if (issue.code === "invalid_value") {
        return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
    }
    const [type] = typeOf(issue, []);
    if (type !== undefined)
        return { text: `expected ${type}`, choices };
    return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
}
function isZodsOwn(message) {
    return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}
function choicesOf(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map(String);
    if (issue.code !== "invalid_union")
        return [];
    return [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? choicesOf(one) : [])))];
}
function typeOf(issue, keys) {
    if (issue.code !== "invalid_type")
        return [];
    const word = typeWords[issue.expected] ?? issue.expected;
    return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
}
function limit(issue) {
    if (issue.code !== "too_small" && issue.code !== "too_big")
        return undefined;
    const small = issue.code === "too_small";
    const amount = String(small ? issue.minimum : issue.maximum);
    const bound = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
    const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
    if (small && amount === "1" && unit !== "")
        return "expected something, not nothing";
    return `expected ${bound} ${amount} ${unit}`.trimEnd();
}
function either(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./build/js/lib/validate.js




/** Checks a parsed YAML file against a schema; errors name file:line:column, the value and the nearest valid key. */
function checkYaml(schema, yaml) {
    const result = schema.safeParse(yaml.value, { reportInput: true });
    if (result.success)
        return result.data;
    const issue = firstToMend(result.error.issues);
    throw issueError(issue, yaml, schema);
}
/** The issue that explains most: deeper ones first, and an unknown key before the key that is missing for it. */
function firstToMend(issues, prefix = []) {
    let best;
    for (const issue of issues) {
        const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
        if (best === undefined || rank(candidate) > rank(best))
            best = candidate;
    }
    if (best === undefined)
        throw new Error("a schema failed without an issue");
    return best;
}
/** Inside a union the branch that takes this type of value, and has the least to say against it, is the one meant. */
function intoUnion(issue) {
    if (issue.code !== "invalid_union")
        return issue;
    const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
    const [first, ...others] = fitting;
    if (first === undefined)
        return issue;
    return firstToMend(others.reduce((least, branch) => (branch.length < least.length ? branch : least), first), issue.path);
}
function isMismatch(issue) {
    return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function rank(issue) {
    if (issue.code === "unrecognized_keys")
        return issue.path.length * 2 + 1;
    // A missing key counts as a fault of the map that lacks it.
    return issue.input === undefined ? issue.path.length * 2 - 2 : issue.path.length * 2;
}
function issueError(issue, yaml, schema) {
    const dotted = issue.path.map(String).join(".");
    const name = dotted === "" ? "the file" : `\`${dotted}\``;
    if (issue.code === "unrecognized_keys") {
        const key = issue.keys[0] ?? "";
        const known = keysAt(schema, issue.path);
        const near = (0,nearest/* nearest */.p)(key, known);
        const fix = near !== undefined ? `Did you mean \`${near}\`?` : `Valid keys: ${known.join(", ")}.`;
        return new errors/* UserError */.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...(known.length > 0 ? { fix } : {}),
        });
    }
    const { text, choices } = expectation(issue, keysAt(schema, issue.path));
    const near = typeof issue.input === "string" ? (0,nearest/* nearest */.p)(issue.input, choices) : undefined;
    return new errors/* UserError */.yo(`${name} is ${show(issue.input)}: ${text}`, {
        where: yaml.locate(issue.path),
        ...(near === undefined ? {} : { fix: `Did you mean \`${near}\`?` }),
    });
}
function show(value) {
    if (value === undefined)
        return "missing";
    const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 44979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);


/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases may repeat a node, not multiply it (a "billion laughs" file is refused). */
const maxAliases = 100;
/** Parses YAML 1.2 (what DVC reads and writes); every error names file:line:column. */
function parseYaml(text, file) {
    if (text.length > maxCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause,
        });
    }
    return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
}
function locate(document, path, part, at, file) {
    // The deepest node that exists on the way to `path` is the best place to point at.
    for (let depth = path.length; depth >= 0; depth--) {
        const found = nodeAt(document, path.slice(0, depth), part);
        if (found?.range)
            return at(found.range[0]);
    }
    return { file, line: 1, column: 1 };
}
function nodeAt(document, path, part) {
    const last = path.at(-1);
    if (part === "key" && last !== undefined) {
        const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
            for (const pair of parent.items) {
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && String(pair.key.value) === String(last))
                    return pair.key;
            }
        }
    }
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : undefined;
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseValues: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);



/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases share one object here and cost nothing; nesting is bounded, and so is what a merge may copy. */
const maxMerged = 100_000;
const maxDepth = 200;
/** What `!!` stands for. */
const standard = "tag:yaml.org,2002:";
/** Parses YAML as DVC does; an alias gives the very object that its anchor stands for. */
function parseValues(text, file) {
    if (text.length > maxCharacters) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        schema: "failsafe",
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const where = (node) => (node?.range ? at(node.range[0]) : { file });
    const [error] = document.errors;
    if (error !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
    const built = new Map();
    const open = new Set();
    let merged = 0;
    const build = (node, depth) => {
        if (node === null || node === undefined)
            return null;
        if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (target === undefined)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
        }
        const { tag } = node;
        if (tag !== undefined && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalarValue(node);
        const known = built.get(node);
        if (known !== undefined)
            return known;
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => build(item, depth + 1))
            : mapping(node, depth);
        open.delete(node);
        built.set(node, value);
        return value;
    };
    const mapping = (node, depth) => {
        const own = new Map();
        const inherited = new Map();
        for (const pair of node.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
                const from = build(pair.value, depth + 1);
                for (const one of Array.isArray(from) ? from : [from]) {
                    if (!(one instanceof Map))
                        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` takes a mapping", { where: where(pair.key) });
                    for (const [key, item] of one) {
                        if (!inherited.has(key))
                            inherited.set(key, item);
                        merged += 1;
                        if (merged > maxMerged)
                            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("`<<` copies too much", { where: where(pair.key) });
                    }
                }
                continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
        }
        return inherited.size === 0 ? own : new Map([...inherited, ...own]);
    };
    return { value: build(document.contents, 0), contents: document.contents, where };
}
function scalarValue(node) {
    const text = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (node.tag === "!" || node.tag === `${standard}str`)
        return text;
    // `!!int "5"` and its like say what a quoted text stands for.
    const plain = node.tag !== undefined || node.type === "PLAIN" || node.type === undefined;
    return plain ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(text) : text;
}


/***/ })

};

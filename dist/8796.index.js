export const id = 8796;
export const ids = [8796,4979];
export const modules = {

/***/ 13573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepRuns: () => (/* binding */ keepRuns),
/* harmony export */   runForModels: () => (/* binding */ runForModels)
/* harmony export */ });
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42929);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97541);
/* harmony import */ var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75962);
/* harmony import */ var _by_hand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69534);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77772);
/* harmony import */ var _run_stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38400);
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24871);










/** Runs what is meant as the configuration says of the models that are part of it, and keeps for `log` what happened. */
async function runForModels(bench, wanted, choices) {
    const { host, root } = bench;
    const started = host.now().toISOString();
    const plans = await plansIn(bench, wanted);
    const models = plans.map((plan) => plan.model);
    const files = [...new Set(models.flatMap((model) => model.environment))];
    const commands = (await Promise.all(plans.map((plan) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(bench, plan)))).flat();
    // No process is started where nothing is to run.
    const environment = (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .captureEnvironment */ .e)(host, root, files, commands));
    const changed = files.length === 0 ? [] : ((await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .changedFiles */ .Y_)(bench)) ?? []);
    const rule = (0,_usable_js__WEBPACK_IMPORTED_MODULE_8__/* .resultRule */ .Y)(bench, models, changed, files.length === 0 ? [] : await (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFiles */ .r)(host, root, files));
    const origin = async () => ({ environment: await environment(), run_url: "" });
    const result = await (0,_run_stages_js__WEBPACK_IMPORTED_MODULE_7__/* .runStages */ .J)(bench, "the run", {
        ...wanted,
        ...choices,
        ...(plans.length === 0 ? {} : { origin, usable: rule.usable }),
    });
    const note = rule.note();
    await keep(bench, plans, {
        started,
        result,
        pull: choices.pull === true,
        ...(plans.length === 1 ? { environment } : {}),
        ...(note === undefined ? {} : { note }),
    });
    return result;
}
/** The same after a run that knew of no models. */
async function keepRuns(bench, wanted, done) {
    await keep(bench, await plansIn(bench, wanted), done);
}
async function keep(bench, plans, done) {
    const { host, root } = bench;
    const { started, result, pull, note } = done;
    for (const plan of plans) {
        const closure = new Set(plan.closure);
        const stages = result.stages.filter((stage) => closure.has(stage.name));
        if (pull)
            await (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .pullForRecord */ .CS)(bench, plan, stages);
        const { name, environment: own } = plan.model;
        const capture = done.environment ?? (async () => (0,_tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .captureEnvironment */ .e)(host, root, own, await (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(bench, plan)));
        const measured = {
            model: name,
            commit: bench.forge.commit,
            stages,
            lockChanged: result.lockChanged,
            started,
            finished: host.now().toISOString(),
            // Where nothing was made `log` looks for itself, if it is ever called.
            ...((0,_by_hand_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMade */ .k)(result) ? { environment: await capture() } : {}),
            ...(note === undefined ? {} : { environmentNote: note }),
        };
        await (0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .writeHandover */ .lN)(root, `runs/${(0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(name)}.json`, `${JSON.stringify(measured)}\n`);
    }
}
/** The models whose stages are all among those that are meant. */
async function plansIn(bench, wanted) {
    const pipeline = await bench.pipeline();
    const chosen = new Set((0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .selectNodes */ .I)(pipeline, wanted).map((node) => node.id));
    return bench.config.models.flatMap((model) => {
        const targets = (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(pipeline, model);
        const closure = (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .closureOf */ .TQ)(pipeline, targets);
        if (!closure.every((address) => chosen.has(address)))
            return [];
        return [{ model, touched: true, changed: [], targets, closure, stages: [], pins: [] }];
    });
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


/***/ })

};

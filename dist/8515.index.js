export const id = 8515;
export const ids = [8515];
export const modules = {

/***/ 8515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
/* harmony import */ var _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82708);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58020);




function nothingAs({ config }, name) {
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, config.models.map((model) => model.registryName));
    const meant = near === undefined || near === name ? "" : ` Did you mean \`${near}\`?`;
    return `Nothing was registered yet as ${name}.${meant}`;
}
/** Which version an alias stands on, and what that version is made of. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
    const [asked = "", point] = (given.name ?? "").split("@");
    const name = (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(bench, asked === "" ? undefined : asked, "modelgate where NAME@ALIAS");
    const registry = await bench.registry();
    const versions = await registry.versions(name);
    const aliases = await registry.aliases(name);
    const alias = point !== undefined && Object.hasOwn(aliases, point) ? point : "";
    const version = point === undefined ? versions.at(-1) : (aliases[alias] ?? versions.find((one) => one.version === point));
    if (version === undefined) {
        const known = [...Object.keys(aliases), ...versions.map((one) => one.version)];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(point === undefined ? `${name} has no version` : `${name} has no version or alias ${point}`, {
            fix: known.length > 0 ? `There are: ${known.join(", ")}.` : nothingAs(bench, name),
        });
    }
    const data = await (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .madeOf */ .F6)(bench, version);
    const text = [`${name}${alias === "" ? "" : `@${alias}`} is ${version.version}`, ...(0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(version, data)];
    return { outputs: (0,_flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOutputs */ .V7)(version, { name, alias, created: false, data }), text: text.join("\n") };
}


/***/ }),

/***/ 82708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ madeOf),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   V7: () => (/* binding */ versionOutputs),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);


/** The data that a version was made of, from the record of its run. */
async function madeOf(bench, version) {
    const tracker = await bench.tracker();
    for (const model of bench.config.models) {
        const runs = await tracker.find({
            by: "commit",
            model: model.name,
            commits: [version.sourceCommit ?? version.commit],
        });
        const run = runs.find((one) => one.run_id === version.recordId) ?? runs[0];
        const pins = run?.record.pins.map(({ path, digest }) => ({ path, digest }));
        if (run !== undefined && pins !== undefined && run.record.artifacts.some((one) => one.digest === version.digest))
            return pins;
    }
    return [];
}
/** A version as outputs name it. */
function versionOutputs(version, more) {
    return { ...more, version: version.version, digest: version.digest, commit: version.commit };
}
/** The same for people, below the line that says what happened. */
function versionText(version, data) {
    return [
        `  model   ${version.digest}`,
        `  commit  ${version.commit}`,
        ...data.map((one) => `  data    ${one.path} ${one.digest}`),
    ];
}
/** The registered name that a person means by `name`: with one model it need not be said. */
function requireName(bench, name, usage) {
    const { models } = bench.config;
    if (name === undefined) {
        const [only, ...others] = models;
        if (only !== undefined && others.length === 0)
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredName */ .a9)(only.registryName, only.dir);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("which model?", { fix: usage });
    }
    const model = models.find((one) => one.name === name || one.registryName === name);
    return model === undefined ? name : (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredName */ .a9)(model.registryName, model.dir);
}


/***/ }),

/***/ 56276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   a9: () => (/* binding */ registeredName),
/* harmony export */   ff: () => (/* binding */ checkAlias),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);

/** A name that GTO, and so every tool that reads these tags, accepts. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/;
const dirPattern = /^[a-zA-Z0-9\-_./]+$/;
/** The name a model is registered under: `digits`, or `sub/dir:digits` for one that lives in a directory. */
function registeredName(model, dir) {
    return dir === "." || dir === "" || model.includes(":") ? model : `${dir}:${model}`;
}
/** The name as tags write it: `:` cannot stand in a Git ref, `=` takes its place. */
function tagName(name) {
    checkModelName(name);
    return name.replace(":", "=");
}
/** Refuses a model's name that cannot be a tag in GTO's form. */
function checkModelName(name) {
    const colon = name.indexOf(":");
    const dir = colon < 0 ? undefined : name.slice(0, colon);
    const model = name.slice(colon + 1);
    if (!namePattern.test(model) || !isRefSafe(model)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${model}\` cannot be a registered name: ${rule}`, {
            fix: `Set \`registry-name: ${suggestion(model)}\` for this model in modelgate.yaml, or another name of that form.`,
        });
    }
    if (dir !== undefined && (!dirPattern.test(dir) || !isRefSafe(dir))) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the directory \`${dir}\` cannot be part of a tag: letters, digits and - _ . / only`, {
            fix: "Rename the directory, or give the model a registered name with its own `registry-name:`.",
        });
    }
}
/** Refuses an alias that cannot be a stage in GTO's form. */
function checkAlias(alias) {
    if (namePattern.test(alias) && isRefSafe(alias))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${alias}\` cannot be an alias: ${rule}`, { fix: `Use for example ${suggestion(alias)}.` });
}
const rule = "only letters, digits and - _ / in it, a letter or digit at both ends";
/** Git's own rules for the parts of a ref. */
function isRefSafe(name) {
    return (!name.includes("..") &&
        name.split("/").every((piece) => piece !== "" && !piece.startsWith(".") && !/\.(lock)?$/.test(piece)));
}
function suggestion(name) {
    const plain = name.replace(/[^a-zA-Z0-9\-_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
    return plain === "" ? "model" : plain;
}


/***/ })

};

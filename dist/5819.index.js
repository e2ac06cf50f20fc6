export const id = 5819;
export const ids = [5819];
export const modules = {

/***/ 95747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ ledgerRef),
/* harmony export */   NN: () => (/* binding */ nextEntryPath),
/* harmony export */   WG: () => (/* binding */ LedgerEntry)
/* harmony export */ });
/* unused harmony export readLedger */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _tracking_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26781);



/** Where the ledger stands. */
const ledgerRef = "refs/modelgate/ledger";
/** One line of the ledger: what was done to a model, by whom, when and why. Entries are added and never changed. */
const LedgerEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("modelgate/ledger-entry/1"),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["register", "promote", "rollback"]),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
    alias: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).exactOptional(),
    /** Where the alias stood before. */
    previous: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).exactOptional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64),
    record: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).exactOptional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).exactOptional(),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Registered without a verdict that allows it. */
    ungated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(10_000).exactOptional(),
});
/** The ledger of one model, oldest entry first. */
async function readLedger(host, options, name) {
    const store = await openRefStore(host, { ...options, ref: ledgerRef });
    return readEntries(store, await store.view(), name);
}
async function readEntries(store, view, name) {
    const files = await view.list([ledgerDir(name)]);
    const contents = await view.read(files.map(({ oid }) => oid));
    return files.map(({ path, oid }) => {
        const file = `${path} in ${store.label}`;
        try {
            return LedgerEntry.parse(JSON.parse(contents.get(oid)?.toString("utf8") ?? ""));
        }
        catch (cause) {
            throw new UserError("this ledger entry cannot be read: it was written by another version, or by hand", {
                where: { file },
                cause,
            });
        }
    });
}
/** The file that the next entry of a model goes to. */
async function nextEntryPath(view, name) {
    const last = (await view.list([ledgerDir(name)])).at(-1)?.path ?? "";
    const number = Number(/\/(\d+)\.json$/.exec(last)?.[1] ?? 0) + 1;
    return `${ledgerDir(name)}/${String(number).padStart(8, "0")}.json`;
}
/** Names are checked before they come here: letters, digits and - _ . / : only. */
function ledgerDir(name) {
    return `ledger/${encodeURIComponent(name).replaceAll(".", "%2E")}`;
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


/***/ }),

/***/ 85819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowRegistry: () => (/* binding */ mlflowRegistry)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-answers.js + 1 modules
var mlflow_answers = __webpack_require__(13546);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-rest.js + 1 modules
var mlflow_rest = __webpack_require__(14448);
// EXTERNAL MODULE: ./build/js/registry/names.js
var names = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/js/registry/ledger.js
var ledger = __webpack_require__(95747);
;// CONCATENATED MODULE: ./build/js/registry/registries/mlflow-history.js

/** Each move of an alias is one tag of the registered model, added and never changed: this prefix, alias, time. */
const prefix = "modelgate.ledger.";
/** The tag that keeps a move; `nonce` keeps two moves of one moment apart. */
function ledgerTag(entry, nonce) {
    const stamp = entry.at.replace(/[-:.]/g, "");
    const tail = Math.floor(nonce * 0x10000)
        .toString(16)
        .padStart(4, "0");
    return { key: `${prefix}${entry.alias ?? ""}.${stamp}.${tail}`, value: JSON.stringify(entry) };
}
/** The moves of one alias, oldest first. */
function movesOf(tags, alias) {
    const own = tags.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => (a.key < b.key ? -1 : 1));
    return own.flatMap(({ value }) => {
        const entry = read(value);
        return entry?.alias === alias ? [entry] : [];
    });
}
/** Now, or just after the last move: the ledger's order is the order of its times, whatever the clocks of the jobs say. */
function nextTime(moves, now) {
    const last = moves.at(-1);
    const earliest = last === undefined ? 0 : Date.parse(last.at) + 1;
    return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
function read(text) {
    try {
        return ledger/* LedgerEntry */.WG.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/**
 * The version that an alias goes back to: a promotion puts one on the pile, a rollback takes them off down to its own,
 * so that two rollbacks in a row go back two steps and not to and fro.
 */
function versionBefore(moves, current) {
    let pile = [];
    for (const { kind, version, previous } of moves) {
        // An alias that was set by hand before the first move is known from there.
        if (pile.length === 0 && previous !== undefined)
            pile = [previous];
        const at = pile.indexOf(version);
        if (kind === "rollback" && at >= 0)
            pile = pile.slice(0, at + 1);
        else
            pile = [...pile.filter((one) => one !== version), version];
    }
    return pile.filter((version) => version !== current).at(-1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/data/dir-object.js
var dir_object = __webpack_require__(18958);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-experiment.js
var mlflow_experiment = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/js/tracking/trackers/mlflow-search.js
var mlflow_search = __webpack_require__(64750);
;// CONCATENATED MODULE: ./build/js/registry/registries/mlflow-source.js







const folder = "model";
const heldRecord = "modelgate.registered_record";
/** Where a version's bytes are: the run they came from, with the artifact's files put among its artifacts. */
async function versionSource(host, rest, name, input) {
    const files = input.files ?? [];
    if (files.length > 0)
        await checkBytes(input, files);
    const run = (await ownRun(rest, input.runId)) ?? (await holdingRun(host, rest, name, input));
    const { artifact_uri, run_id } = run.info;
    if (files.length === 0)
        return { source: input.artifactUrl ?? artifact_uri, run_id };
    for (const { inside, file } of placed(files)) {
        await rest.upload(artifact_uri, `${folder}/${inside}`, await (0,external_node_fs_.openAsBlob)(file));
    }
    return { source: `${artifact_uri}/${folder}`, run_id };
}
/** Exactly what was measured goes up: bytes that have another digest by now do not. */
async function checkBytes(input, files) {
    const algorithm = input.digest.startsWith("sha256:") ? "sha256" : "md5";
    const found = [];
    for (const { file } of files)
        found.push(`${algorithm}:${await (0,hashing/* hashFile */.DC)(algorithm, file)}`);
    const [first = ""] = found;
    const paths = placed(files).map(({ inside }) => inside);
    const digest = input.digest.endsWith(".dir")
        ? (0,dir_object/* dirObject */.Fp)(found.map((one, index) => ({ path: paths[index] ?? "", digest: one }))).digest
        : first;
    if (digest === input.digest && (input.digest.endsWith(".dir") || files.length === 1))
        return;
    throw new errors/* UserError */.yo(`the files of ${input.model} do not have the digest that was gated: ${input.digest}, found ${digest}`, {
        where: { file: files[0]?.path ?? "" },
        fix: "Restore them with `modelgate pull`, and register again.",
    });
}
/** Paths below the folder that all of them are in. */
function placed(files) {
    const parts = files.map(({ path }) => path.split("/"));
    const shortest = Math.min(...parts.map((one) => one.length)) - 1;
    let shared = 0;
    while (shared < shortest && parts.every((one) => one[shared] === parts[0]?.[shared]))
        shared++;
    return files.map(({ file }, index) => ({ file, inside: (parts[index] ?? []).slice(shared).join("/") }));
}
/** The run that the tracker logged, where the tracker is this same server. */
async function ownRun(rest, runId) {
    if (!/^[0-9a-f]{32}$/.test(runId))
        return undefined;
    const found = await rest.tryGet(mlflow_answers/* OneRun */.Sk, "runs/get", { run_id: runId }, [
        "RESOURCE_DOES_NOT_EXIST",
        "INVALID_PARAMETER_VALUE",
    ]);
    return found?.run.info.lifecycle_stage === "active" ? found.run : undefined;
}
/** With another tracker a run is made that holds the version's files; the same record and model find it again. */
async function holdingRun(host, rest, name, input) {
    const experiment = await (0,mlflow_experiment/* ensureExperiment */.kR)(rest, (0,mlflow_experiment/* experimentName */.By)(host, undefined));
    const tags = { [heldRecord]: input.runId, "modelgate.registered_model": name };
    const { runs } = await (0,mlflow_search/* searchRuns */.x)(rest, experiment, tags);
    const there = runs.at(-1);
    if (there !== undefined)
        return there;
    const now = host.now().getTime();
    const created = await rest.create(mlflow_answers/* OneRun */.Sk, "runs/create", {
        experiment_id: experiment,
        run_name: `register ${name}`,
        start_time: now,
        tags: Object.entries({ ...tags, "mlflow.source.git.commit": input.commit }).map(([key, value]) => ({ key, value })),
    });
    if (created === undefined)
        throw new Error("a run was neither created nor refused");
    await rest.post(mlflow_answers/* Nothing */.Cl, "runs/update", { run_id: created.run.info.run_id, status: "FINISHED", end_time: now });
    return created.run;
}

// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
;// CONCATENATED MODULE: ./build/js/registry/registries/mlflow-versions.js




/** The tags of a model version that modelgate registered. */
const versionTags = {
    version: "modelgate.version",
    digest: "modelgate.digest",
    commit: "modelgate.commit",
    sourceCommit: "modelgate.source_commit",
    record: "modelgate.record",
    verdict: "modelgate.verdict",
    dir: "modelgate.dir",
};
/** MLflow's names hold neither `/` nor `:`; the directory in `sub/dir:digits` is kept as a tag of its versions. */
function mlflowName(name) {
    return name.slice(name.indexOf(":") + 1).replaceAll("/", ".");
}
/** Reads a model with all its versions and aliases. */
async function readModel(rest, name) {
    const found = await rest.tryGet(mlflow_answers/* RegisteredModel */.E_, "registered-models/get", { name }, ["RESOURCE_DOES_NOT_EXIST"]);
    if (found === undefined)
        return { versions: [], aliases: {}, tags: [], exists: false };
    const versions = (await listVersions(rest, name)).map((version) => numbered(rest, version));
    versions.sort((a, b) => semver.compare(a.version.version, b.version.version) || Number(a.number) - Number(b.number));
    const { aliases, tags } = found.registered_model;
    const standing = aliases.flatMap(({ alias, version }) => {
        const at = versions.find(({ number }) => number === version);
        return at === undefined ? [] : [[alias, at.version]];
    });
    return { versions, aliases: Object.fromEntries(standing), tags, exists: true };
}
async function listVersions(rest, name) {
    const all = [];
    let page = "";
    do {
        const answer = await rest.get(mlflow_answers/* Versions */.uq, "model-versions/search", {
            filter: `name = '${name.replaceAll("'", "''")}'`,
            max_results: "1000",
            ...(page === "" ? {} : { page_token: page }),
        });
        all.push(...answer.model_versions.filter((version) => version.name === name));
        page = answer.next_page_token;
    } while (page !== "");
    return all;
}
function numbered(rest, { name, version: number, tags, creation_timestamp }) {
    const value = (key) => (0,mlflow_answers/* tagOf */.cO)(tags, key);
    const label = semver.valid(value(versionTags.version) ?? "");
    const sourceCommit = value(versionTags.sourceCommit);
    const recordId = value(versionTags.record);
    const verdict = value(versionTags.verdict);
    return {
        number,
        dir: value(versionTags.dir),
        version: {
            name,
            // What another tool registered has MLflow's number alone: it stands below every version of ours.
            version: label === null ? `v0.0.${number}` : `v${label}`,
            digest: value(versionTags.digest) ?? "",
            commit: value(versionTags.commit) ?? "",
            ...(sourceCommit === undefined ? {} : { sourceCommit }),
            ...(recordId === undefined ? {} : { recordId }),
            ...(verdict === undefined ? {} : { verdict }),
            createdAt: new Date(creation_timestamp).toISOString(),
            url: `${rest.base}/#/models/${encodeURIComponent(name)}/versions/${number}`,
        },
    };
}
/** The version that a person means by `v1.2.0` or `1.2.0`. */
function pickVersion(model, name, wanted) {
    const label = wanted.startsWith("v") ? wanted : `v${wanted}`;
    const found = model.versions.find(({ version }) => version.version === label);
    if (found !== undefined)
        return found;
    const known = model.versions.map(({ version }) => version.version);
    const near = (0,nearest/* nearest */.p)(label, known);
    throw new errors/* UserError */.yo(`${name} has no version ${label} in MLflow`, {
        fix: known.length === 0
            ? "No version of it is registered: merge a gated run first, or check the name."
            : `${near === undefined ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`,
    });
}

;// CONCATENATED MODULE: ./build/js/registry/registries/mlflow.js








/** Versions and aliases in MLflow's model registry; the ledger of moves is kept in tags of the registered model. */
function mlflowRegistry(host, config) {
    const rest = (0,mlflow_rest/* openMlflow */.g)(host, config.trackingUri ?? host.env["MLFLOW_REGISTRY_URI"]);
    return {
        name: "mlflow",
        versions: async (model) => (await readModel(rest, mlflowName(model))).versions.map(({ version }) => version),
        aliases: async (model) => (await readModel(rest, mlflowName(model))).aliases,
        register: (input) => register(host, rest, input),
        promote: async (model, version, alias, meta) => {
            const name = mlflowName(model);
            (0,names/* checkAlias */.ff)(alias);
            const there = await readModel(rest, name);
            return move(host, rest, there, { name, alias, meta, to: pickVersion(there, name, version) });
        },
        rollback: async (model, alias, { to, ...meta }) => {
            const name = mlflowName(model);
            (0,names/* checkAlias */.ff)(alias);
            const there = await readModel(rest, name);
            const wanted = to ?? versionBefore(movesOf(there.tags, alias), there.aliases[alias]?.version);
            if (wanted === undefined) {
                throw new errors/* UserError */.yo(`${alias} of ${name} has stood on no other version: there is nothing to go back to`, {
                    fix: `Name the version: modelgate promote ${name} VERSION ${alias}, or rollback with \`--to VERSION\`.`,
                });
            }
            const target = pickVersion(there, name, wanted);
            return move(host, rest, there, { name, alias, meta: { ...meta, kind: "rollback" }, to: target });
        },
    };
}
async function register(host, rest, input) {
    const name = mlflowName(input.model);
    const before = await readModel(rest, name);
    checkOwner(before, name, input.dir);
    const same = before.versions.find(({ version }) => version.digest === input.digest);
    if (same !== undefined)
        return { version: same.version, created: false };
    const label = chooseLabel(input, name, before.versions);
    const { source, run_id } = await versionSource(host, rest, name, input);
    if (!before.exists)
        await rest.create(mlflow_answers/* Nothing */.Cl, "registered-models/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
    const tags = {
        [versionTags.version]: label,
        [versionTags.digest]: input.digest,
        [versionTags.commit]: input.commit,
        [versionTags.sourceCommit]: input.sourceCommit,
        [versionTags.record]: input.runId,
        [versionTags.verdict]: input.verdict,
        [versionTags.dir]: input.dir,
        "modelgate.by": input.by,
        "modelgate.ungated": input.ungated === true ? "true" : undefined,
        "modelgate.reason": input.reason?.slice(0, 5000),
    };
    const created = await rest.create(mlflow_answers/* OneVersion */.Lv, "model-versions/create", {
        name,
        source,
        run_id,
        description: input.description ?? `${label} from ${input.commit.slice(0, 12)}`,
        tags: Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value }] : [])),
    });
    if (created === undefined)
        throw new Error("a version was neither created nor refused");
    return settle(rest, name, input, created.model_version.version);
}
/** Two jobs may have registered at the same time: the smaller number stays, and no label is there twice. */
async function settle(rest, name, input, number) {
    const { versions } = await readModel(rest, name);
    const earlier = versions.filter((one) => Number(one.number) < Number(number));
    const twin = earlier.find(({ version }) => version.digest === input.digest);
    if (twin !== undefined) {
        await rest.remove("model-versions/delete", { name, version: number });
        return { version: twin.version, created: false };
    }
    const own = versions.find((one) => one.number === number);
    if (own === undefined)
        throw new errors/* UserError */.yo(`version ${number} of ${name} was deleted in MLflow while it was registered`);
    if (earlier.every(({ version }) => version.version !== own.version.version))
        return { version: own.version, created: true };
    const label = chooseLabel({ ...input, model: name }, name, earlier);
    await rest.post(mlflow_answers/* Nothing */.Cl, "model-versions/set-tag", { name, version: number, key: versionTags.version, value: label });
    return { version: { ...own.version, version: label }, created: true };
}
function checkOwner(model, name, dir) {
    const other = model.versions.find((one) => one.dir !== undefined && one.dir !== dir);
    if (other === undefined)
        return;
    throw new errors/* UserError */.yo(`the registered model ${name} is that of the directory ${other.dir}, not of ${dir}`, {
        fix: "Give each model in modelgate.yaml a `registry-name:` of its own.",
    });
}
/** An exact version where one is asked for, else one more than the greatest. */
function chooseLabel(input, name, versions) {
    const labels = versions.filter(({ dir }) => dir !== undefined).map(({ version }) => version.version);
    const greatest = [...labels].sort(semver.compare).at(-1);
    const next = greatest === undefined ? "v1.0.0" : `v${semver.inc(greatest, input.bump ?? "minor") ?? "1.0.0"}`;
    if (input.version === undefined)
        return next;
    const exact = semver.valid(input.version);
    if (exact === null) {
        throw new errors/* UserError */.yo(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
    }
    if (!labels.includes(`v${exact}`))
        return `v${exact}`;
    throw new errors/* UserError */.yo(`${name} v${exact} is registered already, with other bytes`, {
        fix: `Leave the version out, or ask for ${next}.`,
    });
}
async function move(host, rest, model, { name, alias, meta, to }) {
    const kind = meta.kind ?? "promote";
    const previous = model.aliases[alias];
    const result = { version: to.version, ...(previous === undefined ? {} : { previous }) };
    if (previous?.version === to.version.version) {
        return { ...result, created: false, reason: `${alias} stands on ${to.version.version} already` };
    }
    if (kind === "promote" && previous !== undefined && semver.lt(to.version.version, previous.version)) {
        const reason = `${alias} stands on the newer ${previous.version}; only a rollback moves it back`;
        return { ...result, created: false, reason };
    }
    const entry = {
        schema: "modelgate/ledger-entry/1",
        kind,
        name,
        version: to.version.version,
        alias,
        ...(previous === undefined ? {} : { previous: previous.version }),
        digest: to.version.digest,
        commit: to.version.commit,
        ...(to.version.recordId === undefined ? {} : { record: to.version.recordId }),
        by: meta.by.slice(0, 1000),
        at: nextTime(movesOf(model.tags, alias), host.now()),
        ...(meta.reason === undefined ? {} : { reason: meta.reason.slice(0, 3000) }),
    };
    // The ledger first: a step that is killed in between has written of a move that the next one makes.
    await rest.post(mlflow_answers/* Nothing */.Cl, "registered-models/set-tag", { name, ...ledgerTag(entry, host.random()) });
    await rest.post(mlflow_answers/* Nothing */.Cl, "registered-models/alias", { name, alias, version: to.number });
    await yieldToLater(rest, name, alias, entry);
    return { ...result, created: true };
}
/** MLflow has no compare-and-swap: who was overtaken by a later move puts the alias where that one wanted it. */
async function yieldToLater(rest, name, alias, own) {
    const now = await readModel(rest, name);
    const last = movesOf(now.tags, alias).at(-1);
    if (last === undefined || last.version === own.version || now.aliases[alias]?.version === last.version)
        return;
    const target = now.versions.find(({ version }) => version.version === last.version);
    if (target === undefined)
        return;
    await rest.post(mlflow_answers/* Nothing */.Cl, "registered-models/alias", { name, alias, version: target.number });
}


/***/ })

};

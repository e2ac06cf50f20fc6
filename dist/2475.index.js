export const id = 2475;
export const ids = [2475];
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

/***/ 62475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitRegistry: () => (/* binding */ gitRegistry)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./build/js/tracking/git/queue.js
var queue = __webpack_require__(1698);
// EXTERNAL MODULE: ./build/js/tracking/git-refs.js + 5 modules
var git_refs = __webpack_require__(26781);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/registry/gto.js


const gto_name = "[a-zA-Z0-9](?:[a-zA-Z0-9\\-/_]*[a-zA-Z0-9])?";
const gto_form = new RegExp(`^(?<artifact>(?:[a-zA-Z0-9\\-_./]+=)?${gto_name})(?:(?:#(?<alias>${gto_name})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>\\d+))?$`);
/** Reads one tag's name; undefined for a tag that is none of GTO's. */
function parseTag(tag) {
    const { artifact, alias, version, cancel, word, counter } = gto_form.exec(tag)?.groups ?? {};
    if (artifact === undefined)
        return undefined;
    const common = {
        name: artifact.replace("=", ":"),
        ...(counter === undefined ? {} : { counter: Number(counter) }),
    };
    if (version !== undefined) {
        // GTO takes what semver takes; `v1.2` is no version to it.
        if (semver.valid(version) === null)
            return undefined;
        return { ...common, action: cancel === "!" ? "deregister" : "register", version };
    }
    if (alias !== undefined)
        return { ...common, action: cancel === "!" ? "unassign" : "assign", alias };
    return { ...common, action: word === "deprecated" ? "deprecate" : "create" };
}
/** The JSON after the first line of a tag's message; absent in tags that other tools made. */
const TagFacts = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP().max(200).exactOptional(),
    record: schemas/* string */.YjP().max(200).exactOptional(),
    verdict: schemas/* string */.YjP().max(200).exactOptional(),
    source_commit: schemas/* string */.YjP().max(64).exactOptional(),
    kind: schemas/* enum */.k5n(["register", "promote", "rollback"]).exactOptional(),
    by: schemas/* string */.YjP().max(1000).exactOptional(),
    reason: schemas/* string */.YjP().max(10_000).exactOptional(),
});
/** A line for people, and the facts for programs. */
function tagMessage(line, facts) {
    return `${line}\n\n${JSON.stringify(facts)}\n`;
}
/** Reads the facts back; a message in any other form has none. */
function factsOf(message) {
    const start = message.indexOf("\n\n{");
    if (start < 0)
        return {};
    try {
        const result = TagFacts.safeParse(JSON.parse(message.slice(start + 2)));
        return result.success ? result.data : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/registry/history.js

/** Events in the order they happened; tags of one second by GTO's counter. */
function inOrder(events) {
    return [...events].sort((a, b) => a.at - b.at || (a.counter ?? 0) - (b.counter ?? 0) || (a.tag < b.tag ? -1 : 1));
}
/** The versions that stand (registered and not deregistered since), the smallest number first; a deprecated model has none. */
function standingVersions(events) {
    const standing = new Map();
    const history = inOrder(events);
    // Whatever happens to a model after its deprecation brings it back, as in GTO.
    if (history.at(-1)?.action === "deprecate")
        return [];
    for (const event of history) {
        if (event.version === undefined)
            continue;
        if (event.action === "register")
            standing.set(event.version, event);
        if (event.action === "deregister")
            standing.delete(event.version);
    }
    return [...standing.values()].map(versionOf).sort((a, b) => semver.compare(a.version, b.version));
}
function versionOf(event) {
    const { facts } = event;
    return {
        name: event.name,
        version: event.version ?? "",
        digest: facts.digest ?? "",
        commit: event.commit,
        createdAt: new Date(event.at * 1000).toISOString(),
        ...(facts.source_commit === undefined ? {} : { sourceCommit: facts.source_commit }),
        ...(facts.record === undefined ? {} : { recordId: facts.record }),
        ...(facts.verdict === undefined ? {} : { verdict: facts.verdict }),
    };
}
/** The number for the next version: one more than any that ever was, deregistered ones included. */
function nextVersion(events, bump) {
    const all = events.flatMap((event) => (event.version === undefined ? [] : [event.version]));
    const greatest = all.sort(semver.compare).at(-1);
    if (greatest === undefined)
        return "v1.0.0";
    return `v${semver.inc(greatest, bump) ?? "1.0.0"}`;
}
/** The counter for the next alias tag: GTO counts over all tags of a model. */
function nextCounter(events) {
    return events.reduce((greatest, { counter = 0 }) => Math.max(greatest, counter), 0) + 1;
}
/**
 * Where an alias stands: GTO keeps one assignment for each version, and the latest that is not taken back counts.
 * An alias on a commit without a version is passed over.
 */
function aliasesNow(events) {
    const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
    const assigned = new Map();
    for (const event of inOrder(events)) {
        if (event.alias === undefined)
            continue;
        const commits = assigned.get(event.alias) ?? new Map();
        assigned.set(event.alias, commits);
        commits.delete(event.commit);
        if (event.action === "assign" && byCommit.has(event.commit))
            commits.set(event.commit, event);
    }
    const now = [];
    for (const [alias, commits] of assigned) {
        const last = [...commits.keys()].at(-1);
        const version = last === undefined ? undefined : byCommit.get(last);
        if (version !== undefined)
            now.push([alias, version]);
    }
    // Of no prototype: `constructor` is a lawful alias, and stands on nothing until it is moved.
    return Object.assign(Object.create(null), Object.fromEntries(now));
}
/**
 * The version that an alias goes back to: a promotion puts one on the pile, a rollback takes them off down to its own,
 * so that two rollbacks in a row go back two steps and not to and fro.
 */
function versionBefore(events, alias) {
    const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
    let pile = [];
    for (const event of inOrder(events)) {
        if (event.alias !== alias || event.action !== "assign" || !byCommit.has(event.commit))
            continue;
        const at = pile.indexOf(event.commit);
        if (event.facts.kind === "rollback" && at >= 0)
            pile = pile.slice(0, at + 1);
        else
            pile = [...pile.filter((commit) => commit !== event.commit), event.commit];
    }
    const current = aliasesNow(events)[alias]?.commit;
    const before = pile.filter((commit) => commit !== current).at(-1);
    return before === undefined ? undefined : byCommit.get(before);
}

// EXTERNAL MODULE: ./build/js/registry/ledger.js
var ledger = __webpack_require__(95747);
// EXTERNAL MODULE: ./build/js/registry/names.js
var names = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/js/tracking/git/commit.js
var git_commit = __webpack_require__(53720);
;// CONCATENATED MODULE: ./build/js/registry/registries/git-tags.js




const fields = ["refname:strip=2", "objecttype", "*objectname", "taggerdate:unix", "contents"];
/** Every annotated tag of one model as the remote has it now; tags and their commits alone are fetched, no trees. */
async function readTags(scratch, name) {
    const tag = (0,names/* tagName */.wZ)(name);
    const patterns = [`refs/tags/${tag}@*`, `refs/tags/${tag}#*`];
    const refspecs = patterns.map((pattern) => `+${pattern}:${pattern}`);
    if (!(await scratch.fetch(refspecs, "tree:0", `the tags of ${name}`)))
        return [];
    const format = `--format=${fields.map((field) => `%(${field})`).join("%00")}%00%01`;
    const out = (await scratch.bytes(["for-each-ref", format, ...patterns])).toString("utf8");
    return out.split("\0\x01\n").flatMap((line) => {
        const [ref = "", type, commit = "", at, message = ""] = line.split("\0");
        const parsed = parseTag(ref);
        // GTO passes over lightweight tags: nobody signed them with a time.
        if (type !== "tag" || parsed?.name !== name)
            return [];
        return [{ ...parsed, tag: ref, commit, at: Number(at), facts: factsOf(message) }];
    });
}
/** Writes an annotated tag object and no ref. */
async function writeTag(scratch, { tag, commit, message, at }) {
    const body = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${git_commit/* author */.c} ${at} +0000\n\n${message}`;
    return scratch.run(["hash-object", "-t", "tag", "-w", "--stdin"], body);
}
/** GTO orders by the tags' seconds: a later event never carries an earlier or equal one. */
function nextTime(events, now) {
    const newest = events.reduce((greatest, event) => Math.max(greatest, event.at), 0);
    return Math.max(Math.floor(now.getTime() / 1000), newest + 1);
}
/** Makes sure that the commit can be read: it is the clone's own, or the remote has it. */
async function ensureCommit(scratch, commit) {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
        throw new errors/* UserError */.yo(`\`${commit}\` is no full commit id`, { fix: "Give all 40 digits: `git rev-parse REV`." });
    }
    if ((await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
        return;
    const there = await scratch.fetch([commit], "blob:none", commit);
    if (there && (await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
        return;
    throw new errors/* UserError */.yo(`neither this clone nor ${scratch.place.label} has the commit ${commit}`, {
        fix: "Check the commit out (actions/checkout with a deeper `fetch-depth`), or name another one.",
    });
}
/**
 * GTO allows a commit one version of a model. A second one for the same commit, as after training on newer data, stands
 * on a commit of its own: the same tree, and the first one as its parent.
 */
async function siblingCommit(scratch, commit, why, at) {
    const [name = "", mail = ""] = [git_commit/* author */.c.slice(0, git_commit/* author */.c.indexOf(" <")), git_commit/* author */.c.slice(git_commit/* author */.c.indexOf("<") + 1, -1)];
    const tree = await scratch.run(["rev-parse", `${commit}^{tree}`]);
    const date = `${Math.floor(at.getTime() / 1000)} +0000`;
    const person = `${name} <${mail}> ${date}`;
    const body = `tree ${tree}\nparent ${commit}\nauthor ${person}\ncommitter ${person}\n\n${why}\n`;
    return scratch.run(["hash-object", "-t", "commit", "-w", "--stdin"], body);
}

;// CONCATENATED MODULE: ./build/js/registry/registries/git.js










/** Versions and aliases as annotated tags in GTO's form, with a ledger under refs/modelgate/ledger. */
async function gitRegistry(host, options) {
    const store = await (0,git_refs/* openRefStore */.p)(host, { ...options, ref: ledger/* ledgerRef */.DH, borrow: true });
    const events = async (model) => {
        (0,names/* checkModelName */.Xs)(model);
        return (0,queue/* inTurn */.l)(store.scratch.dir, () => readTags(store.scratch, model));
    };
    const registry = {
        name: "git",
        versions: async (model) => standingVersions(await events(model)),
        aliases: async (model) => aliasesNow(await events(model)),
        register: (input) => register(host, store, input),
        promote: (model, version, alias, meta) => move(host, store, { model, alias, meta, to: () => version }),
        rollback: (model, alias, { to, ...meta }) => move(host, store, {
            model,
            alias,
            meta: { ...meta, kind: "rollback" },
            to: (all) => to ?? before(all, model, alias),
        }),
    };
    return registry;
}
function before(events, model, alias) {
    const version = versionBefore(events, alias);
    if (version !== undefined)
        return version.version;
    throw new errors/* UserError */.yo(`${alias} of ${model} has stood on no other version: there is nothing to go back to`, {
        fix: `Name the version: modelgate promote ${model} VERSION ${alias}, or rollback with \`--to VERSION\`.`,
    });
}
async function register(host, store, input) {
    const name = (0,names/* registeredName */.a9)(input.model, input.dir);
    (0,names/* checkModelName */.Xs)(name);
    let result;
    const created = await store.edit(async (view) => {
        const events = await readTags(store.scratch, name);
        const versions = standingVersions(events);
        result = versions.find(({ digest }) => digest === input.digest);
        if (result !== undefined)
            return undefined;
        const number = chooseNumber(input, name, events);
        await ensureCommit(store.scratch, input.commit);
        const taken = events.some(({ action, commit }) => action === "register" && commit === input.commit);
        const why = `Another version of ${name} for ${input.commit.slice(0, 12)}: ${number}`;
        const commit = taken ? await siblingCommit(store.scratch, input.commit, why, host.now()) : input.commit;
        const at = nextTime(events, host.now());
        const facts = {
            digest: input.digest,
            record: input.runId,
            ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
            source_commit: input.sourceCommit,
            kind: "register",
            ...(input.by === undefined ? {} : { by: input.by }),
            ...(input.reason === undefined ? {} : { reason: input.reason }),
        };
        result = {
            name,
            version: number,
            digest: input.digest,
            commit,
            sourceCommit: input.sourceCommit,
            recordId: input.runId,
            ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
            createdAt: new Date(at * 1000).toISOString(),
        };
        const line = input.description?.split(/\r?\n/)[0] ?? `Registering artifact ${name} version ${number}`;
        const entry = {
            schema: "modelgate/ledger-entry/1",
            kind: "register",
            name,
            version: number,
            digest: input.digest,
            commit,
            record: input.runId,
            ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
            by: input.by ?? "",
            at: host.now().toISOString(),
            ...(input.ungated === true ? { ungated: true } : {}),
            ...(input.reason === undefined ? {} : { reason: input.reason }),
        };
        return change(store, view, entry, {
            tag: `${(0,names/* tagName */.wZ)(name)}@${number}`,
            commit,
            message: tagMessage(line, facts),
            at,
        });
    });
    if (result === undefined)
        throw new Error("registering ended without a version");
    return { version: result, created };
}
/** An exact version where one is asked for, else one more than the greatest. */
function chooseNumber(input, name, events) {
    if (input.version === undefined)
        return nextVersion(events, input.bump ?? "minor");
    const exact = semver.valid(input.version);
    if (exact === null) {
        throw new errors/* UserError */.yo(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
    }
    // semver.valid drops build metadata, which two versions may not differ by alone.
    const number = `v${exact}`;
    if (events.some(({ version }) => version === number)) {
        throw new errors/* UserError */.yo(`${name} ${number} is registered already, with other bytes`, {
            fix: `Leave the version out, or ask for ${nextVersion(events, input.bump ?? "minor")}.`,
        });
    }
    return number;
}
async function move(host, store, { model, alias, meta, to }) {
    (0,names/* checkModelName */.Xs)(model);
    (0,names/* checkAlias */.ff)(alias);
    const kind = meta.kind ?? "promote";
    let result;
    const created = await store.edit(async (view) => {
        const events = await readTags(store.scratch, model);
        const version = findVersion(standingVersions(events), model, to(events));
        const previous = aliasesNow(events)[alias];
        result = { version, ...(previous === undefined ? {} : { previous }) };
        const stays = whyStays(kind, alias, version, previous);
        if (stays !== undefined) {
            result = { ...result, reason: stays };
            return undefined;
        }
        const facts = {
            ...(version.digest === "" ? {} : { digest: version.digest }),
            ...(version.recordId === undefined ? {} : { record: version.recordId }),
            kind,
            by: meta.by,
            ...(meta.reason === undefined ? {} : { reason: meta.reason }),
        };
        const line = `Assigning stage ${alias} to artifact ${model} version ${version.version}`;
        const entry = {
            schema: "modelgate/ledger-entry/1",
            kind,
            name: model,
            version: version.version,
            alias,
            ...(previous === undefined ? {} : { previous: previous.version }),
            digest: version.digest,
            commit: version.commit,
            ...(version.recordId === undefined ? {} : { record: version.recordId }),
            by: meta.by,
            at: host.now().toISOString(),
            ...(meta.reason === undefined ? {} : { reason: meta.reason }),
        };
        const tag = `${(0,names/* tagName */.wZ)(model)}#${alias}#${nextCounter(events)}`;
        const at = nextTime(events, host.now());
        return change(store, view, entry, { tag, commit: version.commit, message: tagMessage(line, facts), at });
    });
    if (result === undefined)
        throw new Error("moving an alias ended without a version");
    return { ...result, created };
}
function whyStays(kind, alias, to, from) {
    if (from === undefined)
        return undefined;
    if (from.version === to.version)
        return `${alias} stands on ${to.version} already`;
    if (kind === "promote" && semver.lt(to.version, from.version)) {
        return `${alias} stands on the newer ${from.version}; only a rollback moves it back`;
    }
    return undefined;
}
function findVersion(versions, model, wanted) {
    const number = wanted.startsWith("v") ? wanted : `v${wanted}`;
    const found = versions.find(({ version }) => version === number);
    if (found !== undefined)
        return found;
    const known = versions.map(({ version }) => version);
    const near = (0,nearest/* nearest */.p)(number, known);
    throw new errors/* UserError */.yo(`${model} has no version ${number}`, {
        fix: known.length === 0
            ? "No version of it is registered: merge a gated run first, or check the name."
            : `${near === undefined ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`,
    });
}
/** The ledger's entry and the tag, in one push. */
async function change(store, view, entry, tag) {
    const path = await (0,ledger/* nextEntryPath */.NN)(view, entry.name);
    const content = Buffer.from(`${JSON.stringify(entry)}\n`);
    return {
        message: tag.message.split("\n")[0] ?? entry.kind,
        files: [{ paths: [path], content }],
        also: [{ ref: `refs/tags/${tag.tag}`, old: undefined, to: await writeTag(store.scratch, tag) }],
    };
}


/***/ })

};

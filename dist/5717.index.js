export const id = 5717;
export const ids = [5717];
export const modules = {

/***/ 70330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ registerUngated),
  d: () => (/* binding */ ship)
});

// EXTERNAL MODULE: ./build/js/data/fetch.js + 5 modules
var fetch = __webpack_require__(84619);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/registry/names.js
var names = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/js/tracking/identity.js
var identity = __webpack_require__(63538);
// EXTERNAL MODULE: ./build/js/data/push.js + 2 modules
var push = __webpack_require__(16023);
// EXTERNAL MODULE: ./build/js/data/transfer.js + 4 modules
var transfer = __webpack_require__(27517);
// EXTERNAL MODULE: ./build/js/pipeline/lock.js
var pipeline_lock = __webpack_require__(74542);
// EXTERNAL MODULE: ./build/js/pipeline/run-cache.js
var run_cache = __webpack_require__(39343);
// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/js/pipeline/adopt-runs.js



/**
 * Gives main's run cache what a gated lock says of these stages, so that nobody computes it again. Keys come from the
 * lock's own entries, whose objects are on main's remote by now; a pull request's run-cache entries are not read.
 */
async function adoptRuns(ctx, lock, stages, origin) {
    const target = await ctx.data.write();
    const { entries } = await (0,pipeline_lock/* parseLock */.PG)(lock.text, lock.path);
    for (const address of stages) {
        const stage = ctx.pipeline.stages.get(address);
        const entry = stage?.lockFile === lock.path ? entries.get(stage.name) : undefined;
        if (stage === undefined || entry === undefined || !(0,run_key/* isSaved */.Gs)(stage))
            continue;
        const key = (0,run_key/* keyOfEntry */.PK)(entry.value, entry.outs.keys());
        const value = (0,run_key/* runValue */.Lo)(entry.value);
        await (0,run_cache/* keepRun */.Xz)(ctx.data, key, value, entry.value);
        await (0,run_cache/* keepOrigin */.ux)(ctx.data, key, value, origin);
        if (target !== undefined && stage.outs.every((out) => out.push))
            await (0,run_cache/* pushRun */.MO)(ctx.data, target, key, value);
    }
}

// EXTERNAL MODULE: ./build/js/flow/locks.js
var locks = __webpack_require__(35431);
// EXTERNAL MODULE: ./build/js/flow/sides.js
var sides = __webpack_require__(92827);
;// CONCATENATED MODULE: ./build/js/flow/adopt.js






/**
 * Brings the objects of a gated run to main's remote, by digest: from the pull request's own prefix, every byte
 * verified on the way. Nothing is trained. What cannot be found is named. `keepRuns`: the lock was found to match what is
 * checked out, so that main's run cache may have it too.
 */
async function adoptObjects(bench, record, keepRuns) {
    const pipeline = await bench.pipeline();
    const digests = new Set();
    /** `cache: false` outs are in Git or nowhere; their objects only let main's run cache restore the stage. */
    const optional = new Set();
    const paths = new Map();
    for (const stage of record.stages) {
        const outs = pipeline.stages.get(stage.name)?.outs ?? [];
        for (const out of stage.outs) {
            const declared = outs.find((one) => one.path === out.path);
            if (declared === undefined || !declared.push)
                continue;
            (declared.cache ? digests : optional).add(out.digest);
            paths.set(out.digest, out.path);
        }
    }
    for (const artifact of record.artifacts) {
        const tracked = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
        if (!tracked) {
            digests.add(artifact.digest);
            paths.set(artifact.digest, artifact.path);
        }
    }
    if (digests.size + optional.size === 0)
        return { objects: 0, bytes: 0 };
    const number = record.source.pull_request;
    const data = number === undefined ? await bench.data() : await bench.promoting(number);
    const list = [...digests];
    if ((await data.write()) === undefined) {
        await keepWithoutRemote(bench, list, paths);
        return { objects: 0, bytes: 0 };
    }
    const gone = await (0,push/* missingRemote */.jH)(data, list);
    if (gone.length > 0)
        throw missingObjects(gone, paths);
    const absent = new Set(await (0,push/* missingRemote */.jH)(data, [...optional]));
    const promoted = await (0,push/* promoteDigests */.OW)(data, [...list, ...[...optional].filter((digest) => !absent.has(digest))]);
    if (keepRuns) {
        const context = { host: bench.host, root: bench.root, data, pipeline };
        const whole = record.stages.filter((stage) => stage.outs.every((out) => !absent.has(out.digest)));
        const { started, seconds } = record.timings;
        const origin = { environment: record.environment, run_url: record.made_by.run_url ?? "" };
        const names = whole.map((stage) => stage.name);
        for (const lock of (0,locks/* locksOf */.a)(record))
            await adoptRuns(context, lock, names, { started, seconds, origin });
    }
    return { objects: promoted.transferred, bytes: promoted.bytes };
}
/** With no remote the bytes have to be in the cache, in Git or with the tracker. */
async function keepWithoutRemote(bench, digests, paths) {
    const data = await bench.data();
    const tracker = await bench.tracker();
    const missing = [];
    for (const digest of digests) {
        if (await data.cache.has(digest))
            continue;
        const bytes = await tracker.getObject?.(digest);
        if (bytes !== undefined)
            await data.cache.putBytes(bytes, digest);
        else if (!(await inGit(bench, paths.get(digest))))
            missing.push(digest);
    }
    if (missing.length > 0)
        throw missingObjects(missing, paths);
}
async function inGit(bench, path) {
    if (path === undefined)
        return false;
    return (await (0,sides/* showFile */.I)(bench.host, bench.root, bench.forge.commit, path)) !== undefined;
}
function missingObjects(missing, paths) {
    const named = missing.map((digest) => `${paths.get(digest) ?? "an object"} (${digest})`).join(", ");
    return new fetch/* MissingObjects */.LN(`the gated run's objects are gone: ${named}`, {
        fix: "Name a `remote:` that keeps them (modelgate.yaml or .dvc/config), or run the pipeline on main again.",
    });
}
/** The model's files as they are in the cache, for registries that keep the bytes themselves. */
async function artifactFiles(bench, record) {
    const [artifact] = record.artifacts;
    if (artifact === undefined)
        return [];
    const data = await bench.data();
    if (!(await data.cache.has(artifact.digest)))
        await (0,transfer.fetchDigests)(data, [artifact.digest]);
    const name = artifact.path.split("/").at(-1) ?? artifact.path;
    if (!artifact.digest.endsWith(".dir"))
        return [{ path: name, file: data.cache.objectPath(artifact.digest) }];
    const manifest = await data.cache.readDir(artifact.digest);
    return (manifest?.entries ?? []).map((entry) => ({
        path: `${name}/${entry.path}`,
        file: data.cache.objectPath(entry.digest),
    }));
}

// EXTERNAL MODULE: ./build/js/flow/artifacts.js
var artifacts = __webpack_require__(76268);
// EXTERNAL MODULE: ./build/js/flow/commits.js
var commits = __webpack_require__(79041);
// EXTERNAL MODULE: ./build/js/flow/gated.js + 1 modules
var gated = __webpack_require__(93189);
// EXTERNAL MODULE: ./build/js/flow/judge.js + 7 modules
var judge = __webpack_require__(13136);
// EXTERNAL MODULE: ./build/js/flow/measure.js
var measure = __webpack_require__(56067);
// EXTERNAL MODULE: ./build/js/flow/plan.js
var flow_plan = __webpack_require__(77772);
// EXTERNAL MODULE: ./build/js/flow/record.js + 2 modules
var flow_record = __webpack_require__(17397);
;// CONCATENATED MODULE: ./build/js/flow/ship.js














/** On main: registers and promotes, for each commit that still lacks it, the run that was gated for it. */
async function ship(bench, plans, options) {
    const shipped = [];
    const reports = [];
    for (const plan of plans) {
        const outcome = await shipModel(bench, plan, options);
        shipped.push(...outcome.shipped);
        reports.push(...outcome.reports);
    }
    return { shipped, reports };
}
async function shipModel(bench, plan, options) {
    const tracker = await bench.tracker();
    // With `registry: none` main still records and judges: the next pull request needs its baseline.
    const registry = bench.config.registry.kind === "none" ? undefined : await bench.registry();
    const versions = (await registry?.versions((0,names/* registeredName */.a9)(plan.model.registryName, plan.model.dir))) ?? [];
    const known = await tracker.find({ by: "main", model: plan.model.name });
    const shipped = [];
    for (const commit of await (0,commits/* commitsToShip */.s)(bench, versions)) {
        const last = commit === bench.forge.commit;
        const files = await (0,commits/* filesOfCommit */.oV)(bench, commit);
        const touched = files === undefined || (await (0,flow_plan/* touchesModel */.BW)(bench, plan, files));
        if (!touched && !(last && (options.force || known.length === 0)))
            continue;
        const search = await adoptable(bench, plan, commit);
        if ("gated" in search) {
            const { run, verdict, foundBy } = search.gated;
            if (last)
                await logOnMain(bench, plan, run.record, verdict);
            const done = await release(bench, plan, { record: run.record, verdict, commit, runId: run.run_id }, options);
            shipped.push({ model: plan.model.name, commit, found_by: foundBy, stages_trained: 0, ...done });
            if (last)
                return { shipped, reports: [(0,judge/* adoptedReport */.AY)(plan, run.record, verdict)] };
            continue;
        }
        if (!last) {
            bench.host.log.warning(`${plan.model.name} at ${commit.slice(0, 7)} is not registered: ${search.reason}`);
            continue;
        }
        return await afresh(bench, plan, search, shipped, options);
    }
    return { shipped, reports: [(0,judge/* reportWithout */.Vq)(bench, plan, "untouched")] };
}
/** The gated run of a commit with its objects on main's remote; where they are gone, that is the reason to measure again. */
async function adoptable(bench, plan, commit) {
    const search = await (0,gated/* findGated */.B)(bench, plan, commit);
    if (!("gated" in search))
        return search;
    try {
        await adoptObjects(bench, search.gated.run.record, commit === bench.forge.commit);
        return search;
    }
    catch (error) {
        if (!(error instanceof fetch/* MissingObjects */.LN))
            throw error;
        bench.host.log.warning(`${plan.model.name}: ${error.message}`);
        return { reason: "objects of its gated run are in no remote any more" };
    }
}
/** No gated run can be used: a refused one stays refused; with none at all the stages run and are gated here. */
async function afresh(bench, plan, search, shipped, options) {
    const { commit } = bench.forge;
    const model = plan.model.name;
    if (search.verdict !== undefined && search.run !== undefined) {
        bench.host.log.warning(`${model} is not registered: ${search.reason}`);
        await logOnMain(bench, plan, search.run.record, search.verdict);
        const reason = `not registered: ${search.reason}`;
        return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0,judge/* adoptedReport */.AY)(plan, search.run.record, search.verdict)],
        };
    }
    if (!options.measure) {
        const reason = `not registered: ${search.reason}`;
        bench.host.log.warning(`${model} is ${reason}`);
        return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0,judge/* reportWithout */.Vq)(bench, plan, "unmeasured")],
        };
    }
    bench.host.log.info(`${model}: ${search.reason}; its stages run here and are gated again`);
    const measured = await (0,measure/* measure */.xP)(bench, plan, { pull: true, push: true });
    const record = await (0,flow_record/* makeRecord */.Uo)(bench, plan, measured);
    await (0,artifacts/* storeArtifacts */.L)(bench, record);
    // Before it is logged: main's very first record must not pass for one that came before it.
    const baseline = await (0,judge/* baselineFor */.Bu)(bench, plan, record);
    const report = await (0,judge/* judgeModel */.fL)(bench, plan, { record, measured }, baseline);
    const tracker = await bench.tracker();
    const { run_id } = await tracker.log(record);
    await tracker.judge(run_id, report.verdict);
    await (0,artifacts/* publishArtifacts */.t)(bench, record);
    const trained = measured.stages.filter((stage) => stage.status === "ran").length;
    const common = { model, commit, found_by: "measured", stages_trained: trained };
    if (!report.verdict.registrable) {
        const reason = `not registered: its verdict is ${report.verdict.verdict}`;
        return { shipped: [...shipped, { ...common, reason }], reports: [report] };
    }
    const done = await release(bench, plan, { record, verdict: report.verdict, commit, runId: run_id }, options);
    return { shipped: [...shipped, { ...common, ...done }], reports: [report] };
}
/** Whether the lock that the version's commit will hold names the very digest, where a stage makes the model. */
function isLocked(record, artifact) {
    const made = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
    const oid = artifact.digest.slice(artifact.digest.indexOf(":") + 1);
    return !made || (0,locks/* locksOf */.a)(record).some((lock) => lock.text.includes(`md5: ${oid}`));
}
async function release(bench, plan, { record, verdict, commit, runId }, options) {
    const [artifact] = record.artifacts;
    if (!options.register || bench.config.registry.kind === "none")
        return {};
    if (artifact === undefined)
        return { reason: "nothing to register: the model has no `path:` in modelgate.yaml" };
    if (!isLocked(record, artifact)) {
        return {
            reason: `not registered: its dvc.lock does not name ${artifact.digest}, so that the run contradicts itself`,
        };
    }
    const registry = await bench.registry();
    const name = (0,names/* registeredName */.a9)(plan.model.registryName, plan.model.dir);
    const registered = await registry.register({
        model: plan.model.registryName,
        dir: plan.model.dir,
        digest: artifact.digest,
        commit: await taggedCommit(bench, record, commit),
        sourceCommit: commit,
        runId,
        verdict: (0,hashing/* digestOf */.ol)(verdict),
        bump: plan.model.bump,
        description: verdict.summary,
        by: bench.host.env["GITHUB_ACTOR"] ?? "modelgate",
        files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
        ...(options.version === undefined || commit !== bench.forge.commit ? {} : { version: options.version }),
    });
    const { version } = registered;
    say(bench, `${name} ${version.version} ${registered.created ? "registered" : "was registered already"} (${artifact.digest})`);
    const alias = plan.model.promote;
    if (alias === undefined || !options.promote)
        return { registered };
    const by = bench.host.env["GITHUB_ACTOR"] ?? "modelgate";
    const moved = await registry.promote(name, version.version, alias, { by });
    say(bench, moved.created
        ? `${name}: ${alias} is now ${version.version}`
        : `${name}: ${alias} stays: ${moved.reason ?? "it is there already"}`);
    return {
        registered,
        alias: { name: alias, moved: moved.created, ...(moved.reason === undefined ? {} : { reason: moved.reason }) },
    };
}
/** main's commit where its dvc.lock is the gated one, else a commit of its own that adds that lock. */
async function taggedCommit(bench, record, commit) {
    return (0,commits/* commitWithLocks */.ms)(bench, commit, (0,locks/* locksOf */.a)(record));
}
/** main's own record of a gated run, so that the next pull request finds its baseline by main's commit. */
async function logOnMain(bench, plan, gated, verdict) {
    // A repeated job finds main's own record: there is nothing to add.
    if (gated.source.on_default_branch === true && gated.source.commit === bench.forge.commit)
        return;
    const tracker = await bench.tracker();
    const record = {
        ...gated,
        source: { ...(await (0,flow_record/* sourceOf */.vz)(bench, plan.model.dir, [])), dirty: gated.source.dirty },
        made_by: (0,flow_record/* madeBy */.v$)(bench),
        adopted_from: (0,identity/* recordId */.R)(gated),
    };
    const { run_id } = await tracker.log(record);
    await tracker.judge(run_id, verdict);
}
function say(bench, message) {
    bench.host.log.notice(message);
}
/** `register` on the command line and in a step of its own: what the ledger keeps when no verdict allowed it. */
async function registerUngated(bench, plan, record, reason, version) {
    const [artifact] = record.artifacts;
    if (artifact === undefined) {
        throw new errors/* UserError */.yo(`the model \`${plan.model.name}\` has nothing to register`, {
            fix: "Name the model's file with `path:` in modelgate.yaml.",
        });
    }
    const registry = await bench.registry();
    return registry.register({
        model: plan.model.registryName,
        dir: plan.model.dir,
        digest: artifact.digest,
        commit: await taggedCommit(bench, record, bench.forge.commit),
        sourceCommit: bench.forge.commit,
        runId: (0,identity/* recordId */.R)(record),
        bump: plan.model.bump,
        ungated: true,
        reason,
        by: bench.host.env["GITHUB_ACTOR"] ?? bench.host.env["USER"] ?? "modelgate",
        files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
        ...(version === undefined ? {} : { version }),
    });
}


/***/ }),

/***/ 80208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ shippedOutputs),
/* harmony export */   lK: () => (/* binding */ registeredOutputs),
/* harmony export */   nY: () => (/* binding */ shippedText)
/* harmony export */ });
/** Outputs of `register`, which moves no alias. */
function registeredOutputs(shipped) {
    const { alias_moved: _, ...outputs } = shippedOutputs(shipped);
    return outputs;
}
/** Outputs of what was registered: the newest on top level, all of it in `versions`. */
function shippedOutputs(shipped) {
    const last = [...shipped].reverse().find((one) => one.registered !== undefined);
    return {
        name: last?.registered?.version.name ?? "",
        version: last?.registered?.version.version ?? "",
        digest: last?.registered?.version.digest ?? "",
        commit: last?.registered?.version.commit ?? "",
        created: last?.registered?.created ?? false,
        alias: last?.alias?.name ?? "",
        alias_moved: last?.alias?.moved ?? false,
        found_by: last?.found_by ?? shipped.at(-1)?.found_by ?? "none",
        stages_trained: shipped.reduce((sum, one) => sum + one.stages_trained, 0),
        versions: shipped.map((one) => ({
            model: one.model,
            commit: one.registered?.version.commit ?? one.commit,
            version: one.registered?.version.version ?? "",
            digest: one.registered?.version.digest ?? "",
            created: one.registered?.created ?? false,
            found_by: one.found_by,
            stages_trained: one.stages_trained,
            reason: one.reason ?? "",
        })),
    };
}
function foundText(by) {
    if (by === "none")
        return "";
    return by === "measured" ? ", measured here" : `, found by ${by}`;
}
/** The same for people. */
function shippedText(shipped) {
    if (shipped.length === 0)
        return "Nothing to register: no model changed.";
    return shipped
        .map((one) => {
        const trained = `${one.stages_trained} stages trained${foundText(one.found_by)}`;
        if (one.registered === undefined)
            return `${one.model}: ${one.reason ?? "nothing registered"} (${trained})`;
        const { version, created } = one.registered;
        const alias = one.alias === undefined
            ? ""
            : `; ${one.alias.name} ${one.alias.moved ? "moved to it" : `stays (${one.alias.reason ?? "it is there"})`}`;
        return `${version.name} ${version.version} ${created ? "registered" : "was there already"} at ${version.commit.slice(0, 7)} (${trained})${alias}`;
    })
        .join("\n");
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

export const id = 673;
export const ids = [673];
export const modules = {

/***/ 60673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _data_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15495);
/* harmony import */ var _data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67292);
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36559);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
/* harmony import */ var _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18477);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14437);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21349);







/** What changed in the data between two commits, or a commit and the workspace. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_2__.openBench)(host, given);
    const a = await (0,_data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideAt */ .Hi)(host, bench.root, given.a ?? baseOf(bench));
    const b = given.b === undefined ? await (0,_data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceSide */ .Ro)(host, bench.root) : await (0,_data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideAt */ .Hi)(host, bench.root, given.b);
    const all = [...a.pins, ...b.pins];
    const { pins, part } = (0,_flow_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .choosePins */ .s)(all, { targets: given.targets, from: bench.from });
    const chosen = new Set(pins);
    const only = (side) => ({ ...side, pins: side.pins.filter((pin) => chosen.has(pin)) });
    const diff = await (0,_data_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffData */ .E)(await bench.data(), only(a), only(b), {
        limit: given.limit ?? 10_000,
        only: part,
        ...(given.columns ? { tables: { fetch: given.fetch } } : {}),
    });
    const path = await (0,_flow_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHandover */ .lN)(bench.root, "diff.json", `${JSON.stringify(diff, null, 2)}\n`);
    return { outputs: { ...outputsOf(diff), diff: path }, text: textOf(diff, host) };
}
/** On a command line what is committed, as Git and DVC have it; in a job what the event is compared with. */
function baseOf({ forge }) {
    return forge.event === "local" ? "HEAD" : (forge.base ?? "HEAD");
}
function outputsOf({ tables, ...diff }) {
    const { added, removed, changed, moved, bytes, counts, pins, notes } = diff;
    return {
        added,
        removed,
        changed,
        moved,
        bytes,
        columns: tables.flatMap(({ path, columns }) => columns.map((column) => ({ path, ...column }))),
        counts,
        tables: tables.map(({ columns, ...table }) => ({ ...table, columns: columns.length })),
        pins,
        notes,
    };
}
function textOf(diff, { log }) {
    const names = { baseline: sideName(diff.a), candidate: sideName(diff.b) };
    const section = (0,_report_data_js__WEBPACK_IMPORTED_MODULE_6__/* .dataSection */ .s)(diff, names, "files");
    const options = { colour: log.colour, width: log.width };
    if (section === undefined) {
        const notes = diff.notes.map((note) => `\nNote: ${note}.`).join("");
        return `The data is the same: ${names.baseline} and ${names.candidate}.${notes}`;
    }
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .drawTerminal */ .t)([{ kind: "paragraph", text: section.summary }, ...section.body], options);
}
function sideName({ name, commit }) {
    return commit?.startsWith(name) === true ? name.slice(0, 7) : name;
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findAllPins)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);



/** Every pin of the repository: DVC's and Git LFS's; `outsOf` as in `findPins`. */
async function findAllPins(host, root, outsOf) {
    const [dvc, lfs] = await Promise.all([(0,_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .findPins */ .mP)(host, root, outsOf), (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .findLfsPins */ .N)(host, root)]);
    if (lfs.length > 0)
        refuseTwins(dvc, lfs);
    return [...dvc, ...lfs];
}
/** What DVC moves, Git LFS must not move as well: each would take the other's file for a change. */
function refuseTwins(dvc, lfs) {
    const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
    for (const pin of lfs) {
        for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === undefined)
                continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
                where: other.where ?? { file: other.file },
                fix: "Keep one of them: git rm --cached the file, or take it out of DVC.",
            });
        }
    }
}


/***/ }),

/***/ 98218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   TQ: () => (/* binding */ closureOf)
/* harmony export */ });
/* harmony import */ var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);

/** Whether `path` is `dir` or lies inside it; `.` holds everything. */
function below(path, dir) {
    return (dir === "." && !(0,_pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(path)) || path === dir || path.startsWith(`${dir}/`);
}
/** Stages that make the model, its metrics or its evidence; with none of them, every stage in the model's directory. */
function targetsOf(pipeline, model) {
    const wanted = [...model.metrics, ...model.evidence, ...(model.artifact === undefined ? [] : [model.artifact])];
    const stages = [...pipeline.stages.values()];
    const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) ||
        (model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir)));
    const makers = stages.filter(makes);
    const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
    return chosen.map((stage) => stage.address);
}
/** The targets and every stage above them, in the pipeline's order. */
function closureOf(pipeline, targets) {
    const stages = [...pipeline.stages.values()];
    const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
    const seen = new Set();
    const open = [...targets];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name))
            continue;
        seen.add(name);
        for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
    }
    return pipeline.order.filter((name) => seen.has(name));
}


/***/ }),

/***/ 65372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   T$: () => (/* binding */ clearHandover),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Zt: () => (/* binding */ dropHandover),
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
/** Takes back what was handed on: a file, or a folder of them. */
async function dropHandover(root, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(await placeOf(root, name), { recursive: true, force: true });
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
        "stages",
        "handed-on",
        "records",
        "evidence",
        "objects",
        "plan.json",
        "diff.json",
        "diffs",
        "verify.json",
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

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ allPins),
/* harmony export */   Yf: () => (/* binding */ neededPins),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yg: () => (/* binding */ pinsOfLocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
/* harmony import */ var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
/* harmony import */ var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);







/** Every pin of the repository. The pipeline is loaded only where the bare text of a dvc.yaml cannot place its outs. */
async function allPins(bench) {
    const pins = await (0,_data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllPins */ .L)(bench.host, bench.root);
    if (!pins.some((pin) => pin.unplaced))
        return pins;
    const pipeline = await bench.pipeline();
    return (0,_data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllPins */ .L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
}
/** Pins in the locks of a model's pipeline, as the locks are now; `stage` is the stage's whole address. */
async function pinsOfLocks(bench, plan) {
    const pipeline = await bench.pipeline();
    const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
    const pins = [];
    for (const file of locks) {
        try {
            pins.push(...(0,_data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPins */ .oA)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
        }
        catch (error) {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT"))
                throw error;
        }
    }
    return pins.map((pin) => (pin.stage === undefined ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) }));
}
/** DVC's address of a stage in a lock file: `train`, or `sub/dvc.yaml:train` below the root. */
function addressOf(lockFile, stage) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
    return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
}
/** What the lock does not say of its outs (where they stand, whether they are cached), from the pipeline. */
function outsOf(pipeline, lockFile) {
    return (name) => {
        const stage = pipeline.stages.get(addressOf(lockFile, name));
        if (stage === undefined)
            return undefined;
        return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
                const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
                return out && { cache: out.cache, push: out.push, ...(out.remote === undefined ? {} : { remote: out.remote }) };
            },
        };
    };
}
/**
 * The pins that the record is made from: metrics and evidence. The model itself is recorded by its digest, which the
 * lock names unless it lies inside of a directory that a stage makes.
 */
async function neededPins(bench, plan) {
    const pipeline = await bench.pipeline();
    const wanted = new Set([...plan.model.metrics, ...plan.model.evidence]);
    if (plan.model.metrics.length === 0) {
        for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
                if (out.kind === "metric")
                    wanted.add(out.path);
        }
    }
    const pins = [...(await pinsOfLocks(bench, plan)), ...(await (0,_data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPinsOf */ .H)(await bench.data()))];
    const { artifact } = plan.model;
    if (artifact !== undefined && !pins.some((pin) => pin.path === artifact))
        wanted.add(artifact);
    return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(path, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(pin.path, path)));
}


/***/ }),

/***/ 18477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choosePins),
/* harmony export */   u: () => (/* binding */ pinsNamed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97541);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);







/**
 * The pins that targets name: a path, a directory, a path inside a tracked directory, a `.dvc` file, a `dvc.yaml`, a
 * stage (its outs), or a glob over all of these; and, by `stages`, what those stages read. Neither named: every pin.
 */
function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
    if (targets.length === 0 && stages.length === 0)
        return { pins, part: () => undefined };
    const chosen = new Map();
    const take = (pin, part) => {
        const known = chosen.get(pin);
        if (part === undefined || known === "all")
            chosen.set(pin, "all");
        else
            chosen.set(pin, [...(known ?? []), part]);
    };
    for (const target of targets) {
        const found = named(pins, target, from);
        if (found.length === 0)
            throw unknown(pins, target);
        for (const [pin, part] of found)
            take(pin, part);
    }
    for (const dep of depsOf(stages, pipeline))
        for (const [pin, part] of byPath(pins, dep))
            take(pin, part);
    return {
        pins: pins.filter((pin) => chosen.has(pin)),
        part(pin) {
            const parts = chosen.get(pin);
            if (parts === undefined || parts === "all")
                return undefined;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
        },
    };
}
/** The pins that any of the targets names, whole or in part; none is no error. */
function pinsNamed(pins, targets, from) {
    return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
}
/** Where the user stands comes first, then the root. */
function named(pins, target, from) {
    const near = from === "" ? [] : match(pins, `${from}/${target}`);
    return near.length > 0 ? near : match(pins, target);
}
function match(pins, target) {
    const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const named = pins.filter((pin) => names(pin).includes(written) || (pin.stage !== undefined && isGroup(pin, written)));
    if (named.length > 0)
        return named.map((pin) => [pin, undefined]);
    const path = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(written) ?? written;
    const exact = byPath(pins, path === "" ? "." : path);
    if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(written).isGlob)
        return exact;
    // A pin may have a glob's signs in its own name.
    const whole = exact.filter(([, part]) => part === undefined);
    return whole.length > 0 ? whole : byGlob(pins, path);
}
/** What stands at a path, below it, or holds it. */
function byPath(pins, path) {
    return pins.flatMap((pin) => {
        if ((0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, path))
            return [[pin, undefined]];
        if (!(0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(path, pin.path))
            return [];
        const inside = path.slice(pin.path.length + 1);
        return [[pin, (entry) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(entry, inside)]];
    });
}
function byGlob(pins, glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(glob, { dot: true, nonegate: true });
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(glob);
    return pins.flatMap((pin) => {
        if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, undefined]];
        // What a directory holds is not known before its listing is read: a glob that may reach into it decides by entry.
        const reaches = base === "" || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(base, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(pin.path, base);
        const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== undefined;
        const part = (entry) => matches(`${pin.path}/${entry}`);
        return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
    });
}
/** Names of a pin beside its own path. */
function names(pin) {
    if (pin.source !== "dvc")
        return [];
    if (pin.stage === undefined)
        return [pin.file];
    return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0,_needed_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .ci)(pin.file, pin.stage)];
}
/** `train` also names `train@a` and `train@b`. */
function isGroup(pin, target) {
    return pin.stage !== undefined && (0,_needed_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .ci)(pin.file, pin.stage).startsWith(`${target}@`);
}
function depsOf(stages, pipeline) {
    if (stages.length === 0 || pipeline === undefined)
        return [];
    return (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectStages */ .u)(pipeline, stages, true).flatMap((stage) => stage.deps);
}
function unknown(pins, target) {
    const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(target, known);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
        fix: near === undefined
            ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
            : `Did you mean \`${near}\`?`,
    });
}


/***/ }),

/***/ 21349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ drawTerminal),
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48385);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);




const mostRows = 20;
/** The report in short, for a terminal: verdict, judged metrics, what changed, baseline, how to reproduce. */
function toTerminal(bundle, options) {
    const parts = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(bundle).filter((part) => part.brief === true);
    return `${drawTerminal(parts.map(({ block }) => block), options)}\n`;
}
/** Blocks one below the other; what a page would fold stands open. */
function drawTerminal(blocks, options) {
    const width = Math.max(40, options.width);
    const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
    return drawn.join("\n\n");
}
function drawBlock(block, options) {
    switch (block.kind) {
        case "heading":
            return paint(wrap(line(block.text), options.width), block.verdict, options);
        case "paragraph":
            return wrap(line(block.text), options.width);
        case "notice":
            return wrap(`! ${line(block.text)}`, options.width, "  ");
        case "table":
            return drawTable(block, options);
        case "fold":
            return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
        default:
            return "";
    }
}
function drawTable(table, options) {
    const shown = table.rows.slice(0, mostRows);
    const rows = [{ cells: table.head }, ...shown].map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(line(cell), 60)),
    }));
    const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
    const lines = rows.map((row) => {
        const cells = row.cells.map((cell, column) => {
            const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
            return table.align[column] === "right" ? room + cell : cell + room;
        });
        const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
        return row.verdict === undefined ? text : paint(text, row.verdict, options);
    });
    const left = table.rows.length - shown.length;
    return [...lines, ...(left > 0 ? [`  … and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more", "more")} ${table.noun}`] : [])].join("\n");
}
const colours = {
    fail: 31,
    missing: 31,
    "not-comparable": 31,
    inconclusive: 33,
    warn: 33,
    "no-baseline": 36,
    pass: 32,
};
function paint(text, verdict, options) {
    const code = colours[verdict];
    return options.colour && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/** Words only; escape sequences in a metric's name are shown as �. */
function line(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(text), 600).replaceAll("\u00a0", " ");
}
function wrap(text, width, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        if (current !== "" && columns(current) + 1 + columns(word) > width) {
            lines.push(current);
            current = indent + word;
        }
        else
            current = current === "" ? word : `${current} ${word}`;
    }
    return [...lines, current].join("\n");
}
function cut(text, width) {
    if (columns(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (columns(kept) + columns(character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** How wide a terminal draws a text: two columns for emoji and East Asian characters, none for marks. */
function columns(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
        const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
        width += wide.test(segment) ? 2 : 1;
    }
    return width;
}


/***/ })

};

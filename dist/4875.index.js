export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 54875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
/* harmony import */ var _flow_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21349);



/** Compares candidate and baseline by the base side's policy and writes the report bundle. Never fails on a verdict. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
    const { bundle, path } = await (0,_flow_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAll */ .R)(bench, given);
    const [first] = bundle.models;
    return {
        outputs: {
            verdict: bundle.verdict,
            baseline: first?.verdict.baseline ?? null,
            metrics: bundle.models.flatMap((model) => model.verdict.metrics),
            models: bundle.models.map(({ model, verdict }) => ({
                model,
                verdict: verdict.verdict,
                summary: verdict.summary,
            })),
            bundle: path,
        },
        text: (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .toTerminal */ .y)(bundle, { colour: host.log.colour, width: host.log.width }),
    };
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ saveBundle),
/* harmony export */   R: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13813);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59906);
/* harmony import */ var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
/* harmony import */ var _from_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51922);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93189);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13136);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5175);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17397);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93449);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62296);












/** Judges every model of the event and writes `.modelgate/bundle.json`. */
async function compareAll(bench, given) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planModels */ .s3)(bench, { force: isExplicit(bench, given) });
    const reports = [];
    for (const plan of plans)
        reports.push(await compareModel(bench, plan, given));
    const bundle = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleOf */ .cj)(bench, reports);
    return { bundle, path: await saveBundle(bench.root, bundle) };
}
/** Hands the bundle on and says where it stands. */
function saveBundle(root, bundle) {
    return (0,_handover_js__WEBPACK_IMPORTED_MODULE_4__/* .writeHandover */ .lN)(root, "bundle.json", `${JSON.stringify(bundle, null, 2)}\n`);
}
async function compareModel(bench, plan, given) {
    const record = await candidateOf(bench, plan, given.candidate);
    // A record for a model that Git says is untouched still counts: `log` was asked for it by name.
    if (record === undefined)
        return withoutRecord(bench, plan);
    const baseline = given.baseline === undefined ? await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineFor */ .Bu)(bench, plan, record) : await resolve(bench, plan, given.baseline);
    const own = given.candidate === undefined;
    const measured = own ? { measured: await (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredOf */ .E)(bench, plan) } : {};
    const changed = await changedOf(bench, plan, record, baseline, given);
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeModel */ .fL)(bench, { ...plan, changed }, { record, ...measured }, baseline);
    if (given.publish && own && record.made_by.trusted && bench.forge.event !== "local") {
        await (await bench.tracker()).judge((0,_tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .R)(record), report.verdict);
    }
    return report;
}
/** What the event changed; what was compared by name, or on one's own machine, by what both sides are made of. */
async function changedOf(bench, plan, record, baseline, given) {
    if (!isExplicit(bench, given) || !("found" in baseline))
        return plan.changed;
    const to = given.candidate === undefined ? undefined : record.source.commit;
    return (await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .changedSince */ .$A)(bench, plan, baseline.found.commit, to)) ?? plan.changed;
}
function isExplicit(bench, given) {
    return given.baseline !== undefined || given.candidate !== undefined || bench.forge.event === "local";
}
/** Nothing was handed on for a model: on main its run may have been gated before; else what is touched is missing. */
async function withoutRecord(bench, plan) {
    if (!plan.touched)
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithout */ .Vq)(bench, plan, "untouched");
    if ((0,_wanted_js__WEBPACK_IMPORTED_MODULE_10__/* .isOnMain */ .f)(bench)) {
        const search = await (0,_gated_js__WEBPACK_IMPORTED_MODULE_3__/* .findGated */ .B)(bench, plan, bench.forge.commit);
        if ("gated" in search)
            return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .adoptedReport */ .AY)(plan, search.gated.run.record, search.gated.verdict);
        if (search.run !== undefined && search.verdict !== undefined) {
            return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .adoptedReport */ .AY)(plan, search.run.record, search.verdict);
        }
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithout */ .Vq)(bench, plan, "unmeasured");
}
async function candidateOf(bench, plan, named) {
    if (named !== undefined) {
        const found = await resolve(bench, plan, named);
        return "record" in found ? found.record : undefined;
    }
    const saved = await (0,_records_js__WEBPACK_IMPORTED_MODULE_9__/* .savedRecord */ .Vg)(bench.root, plan.model.name);
    // What another job handed on counts only after `log` has taken it: that makes it this job's own.
    const own = saved !== undefined && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .canonicalJson */ .d)(saved.made_by) === (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .canonicalJson */ .d)((0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .madeBy */ .v$)(bench));
    if (own && saved.source.commit === bench.forge.commit && bench.forge.event !== "local")
        return saved;
    if (bench.forge.event !== "local")
        return undefined;
    // The workspace shows what it holds by now, but for numbers that `log --inline` was told: no file has those.
    if (own && saved.source.commit === bench.forge.commit && isInline(saved))
        return saved;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .makeRecord */ .Uo)(bench, plan, await (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredOf */ .E)(bench, plan));
}
function isInline(record) {
    const metrics = Object.values(record.metrics);
    return metrics.length > 0 && metrics.every((metric) => metric.file === "inline");
}
async function resolve(bench, plan, named) {
    return (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBaseline */ .o)({
        host: bench.host,
        root: bench.root,
        tracker: await bench.tracker(),
        model: plan.model.name,
        named,
        own: bench.forge.event === "local",
        fromGit: (commit) => (0,_from_git_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFromGit */ .k)(bench, plan, commit),
    });
}


/***/ }),

/***/ 62296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plansToMeasure),
/* harmony export */   f: () => (/* binding */ isOnMain)
/* harmony export */ });
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93189);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77772);


/** Whether this job works on main in CI, where versions are made. */
function isOnMain(bench) {
    return bench.forge.onDefaultBranch && bench.forge.event !== "local";
}
/**
 * The models that a measuring job has to run and record: those that the event touches. On main only what no gated run
 * answers for, so that a merge trains nothing; and what main has never measured, so that there is a first baseline.
 */
async function plansToMeasure(bench, options = {}) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, options);
    if (options.force === true || !isOnMain(bench))
        return plans.filter((plan) => plan.touched);
    const wanted = [];
    for (const plan of plans) {
        if (!plan.touched && !(await isNewToMain(bench, plan)))
            continue;
        if (await isGatedAlready(bench, plan))
            continue;
        wanted.push(plan.touched ? plan : await planned(bench, plan));
    }
    return wanted;
}
async function isGatedAlready(bench, plan) {
    const search = await (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .findGated */ .B)(bench, plan, bench.forge.commit);
    if (!isAnswered(search))
        return false;
    bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
    return true;
}
/** A run was gated for this commit, be it for or against. */
function isAnswered(search) {
    return "gated" in search || search.verdict !== undefined;
}
function answerOf(search) {
    if ("gated" in search)
        return `run ${search.gated.run.run_id} was gated for it (found by ${search.gated.foundBy})`;
    return `the run that was gated for it may not be registered: ${search.reason}`;
}
async function isNewToMain(bench, plan) {
    if (bench.forge.event === "workflow_dispatch")
        return true;
    return (await (await bench.tracker()).find({ by: "main", model: plan.model.name })).length === 0;
}
/** The same model's plan as if all of it had changed. */
async function planned(bench, plan) {
    const plans = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planModels */ .s3)(bench, { force: true });
    return plans.find((one) => one.model.name === plan.model.name) ?? plan;
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

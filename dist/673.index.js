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
/* harmony import */ var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52837);
/* harmony import */ var _flow_handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
/* harmony import */ var _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18477);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14437);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21349);







/** What changed in the data between two commits, or a commit and the workspace. */
async function run(given, host) {
    const bench = await (0,_flow_bench_js__WEBPACK_IMPORTED_MODULE_2__/* .openBench */ .z)(host, given);
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

/***/ 18477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choosePins),
/* harmony export */   u: () => (/* binding */ pinsNamed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24855);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98218);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9642);







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
    if (!picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(written).isGlob)
        return exact;
    // A pin may have a glob's signs in its own name.
    const whole = exact.filter(([, part]) => part === undefined);
    return whole.length > 0 ? whole : byGlob(pins, path);
}
/** What stands at a path, below it, or holds it. */
function byPath(pins, path) {
    return pins.flatMap((pin) => {
        if ((0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(pin.path, path))
            return [[pin, undefined]];
        if (!(0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, pin.path))
            return [];
        const inside = path.slice(pin.path.length + 1);
        return [[pin, (entry) => (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(entry, inside)]];
    });
}
function byGlob(pins, glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob, { dot: true, nonegate: true });
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(glob);
    return pins.flatMap((pin) => {
        if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, undefined]];
        // What a directory holds is not known before its listing is read: a glob that may reach into it decides by entry.
        const reaches = base === "" || (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(base, pin.path) || (0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(pin.path, base);
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
    return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(pin.file, pin.stage)];
}
/** `train` also names `train@a` and `train@b`. */
function isGroup(pin, target) {
    return pin.stage !== undefined && (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(pin.file, pin.stage).startsWith(`${target}@`);
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
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37849);
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

export const id = 9550;
export const ids = [9550];
export const modules = {

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

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/** A stream's text; undefined where it has more bytes than that, of which no more are taken. */
async function readAtMost(stream, bytes) {
    const chunks = [];
    let left = bytes;
    for await (const chunk of stream) {
        left -= chunk.length;
        // Leaving the loop ends the stream.
        if (left < 0)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 27125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ emitYaml)
});

// EXTERNAL MODULE: ./build/js/pipeline/scalar.js
var scalar = __webpack_require__(32845);
;// CONCATENATED MODULE: ./build/js/pipeline/emit-style.js

const breaks = "\n\u0085\u2028\u2029";
const blanks = `\0 \t\r${breaks}`;
/** Chooses as DVC's YAML library does; `key` where it stands as a mapping's key on one line. */
function styleOf(text, key) {
    if (text === "")
        return "single";
    const traits = traitsOf([...text]);
    if (traits.plain && (0,scalar/* kindOf */.I)(text) === "str")
        return "plain";
    if (text.includes("'") || text.includes("\n"))
        return "double";
    return traits.single && !(key && traits.multiline) ? "single" : "double";
}
/** Whether any line break stands in the text. */
function isMultiline(text) {
    return [...text].some((one) => breaks.includes(one));
}
function traitsOf(chars) {
    const text = chars.join("");
    let indicators = text.startsWith("---") || text.startsWith("...");
    let special = false;
    let multiline = false;
    let breakThenSpace = false;
    let spaceThenBreak = false;
    let previous = "";
    chars.forEach((char, index) => {
        const next = chars[index + 1];
        const blankAfter = next === undefined || blanks.includes(next);
        if (index === 0) {
            indicators ||= "#,[]{}&*!|>'\"%@`".includes(char) || ("?:-".includes(char) && blankAfter);
        }
        else {
            indicators ||= (char === ":" && blankAfter) || (char === "#" && blanks.includes(previous));
        }
        const isBreak = breaks.includes(char);
        multiline ||= isBreak;
        special ||= !isPrintable(char);
        breakThenSpace ||= char === " " && previous !== "" && breaks.includes(previous);
        spaceThenBreak ||= isBreak && previous === " ";
        previous = char;
    });
    const edge = ` ${breaks}`;
    const bareEdges = !edge.includes(chars[0] ?? " ") && !edge.includes(chars.at(-1) ?? " ");
    const single = !special && !breakThenSpace && !spaceThenBreak;
    return { plain: single && bareEdges && !multiline && !indicators, single, multiline };
}
/** Whether a character may stand unescaped; line breaks other than \n, and the byte order mark, may not everywhere. */
function isPrintable(char) {
    const code = char.codePointAt(0) ?? 0;
    if (char === "\n" || char === "\u0085")
        return true;
    if (code >= 0x20 && code <= 0x7e)
        return true;
    return code >= 0xa0 && code !== 0xfeff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

;// CONCATENATED MODULE: ./build/js/pipeline/emit-scalar.js

/** Lines are folded at this column, as DVC's YAML library does by default. */
const width = 80;
const emit_scalar_breaks = "\n\u0085\u2028\u2029";
/** Writes `-`, `:`, `?`, quotes and other marks. */
function writeMark(at, mark, options) {
    put(at, at.blank || !options.spaced ? mark : ` ${mark}`);
    at.blank = false;
    at.leading &&= options.leading ?? false;
}
/** Goes to the current indentation, on a new line unless this one is still free. */
function writeIndent(at) {
    if (!at.leading || at.column > at.indent || (at.column === at.indent && !at.blank))
        newLine(at, "\n");
    if (at.column < at.indent) {
        put(at, " ".repeat(at.indent - at.column));
        at.blank = true;
    }
}
/** Writes a string in the style it needs; one that is a key is never folded. */
function writeString(at, text, key) {
    const style = styleOf(text, key);
    if (style === "plain")
        writePlain(at, text, !key);
    else if (style === "single")
        writeSingle(at, [...text], !key);
    else
        writeDouble(at, [...text], !key);
}
/** Writes a text that needs no quotes. */
function writePlain(at, text, fold) {
    if (text === "")
        return;
    if (!at.blank)
        put(at, " ");
    at.blank = false;
    at.leading = false;
    for (const run of text.match(/ +|[^ ]+/g) ?? []) {
        if (run.startsWith(" ")) {
            if (run.length === 1 && at.column >= width && fold)
                foldLine(at);
            else
                put(at, run);
        }
        else {
            // A word longer than the line gets a line of its own.
            if ([...run].length + at.column > width && at.column > at.indent)
                writeIndent(at);
            put(at, run);
        }
    }
}
function writeSingle(at, chars, fold) {
    writeMark(at, "'", { spaced: true });
    let start = 0;
    let mode = "text";
    for (let end = 0; end <= chars.length; end++) {
        const char = chars[end];
        if (mode === "spaces" && char !== " ") {
            const foldable = start + 1 === end && at.column > width && fold && start !== 0 && end !== chars.length;
            if (foldable)
                writeIndent(at);
            else
                put(at, chars.slice(start, end).join(""));
            start = end;
        }
        else if (mode === "breaks" && (char === undefined || !emit_scalar_breaks.includes(char))) {
            if (chars[start] === "\n")
                newLine(at, "\n");
            for (const one of chars.slice(start, end))
                newLine(at, one);
            writeIndent(at);
            start = end;
        }
        else if (mode === "text" && (char === undefined || ` '${emit_scalar_breaks}`.includes(char)) && start < end) {
            put(at, chars.slice(start, end).join(""));
            start = end;
        }
        if (char === "'") {
            put(at, "''");
            start = end + 1;
        }
        if (char !== undefined)
            mode = char === " " ? "spaces" : emit_scalar_breaks.includes(char) ? "breaks" : "text";
    }
    writeMark(at, "'", { spaced: false });
}
const escapes = {
    "\0": "0",
    "\x07": "a",
    "\x08": "b",
    "\t": "t",
    "\n": "n",
    "\x0b": "v",
    "\x0c": "f",
    "\r": "r",
    "\x1b": "e",
    '"': '"',
    "\\": "\\",
    "\u0085": "N",
    "\u00a0": "_",
    "\u2028": "L",
    "\u2029": "P",
};
function writeDouble(at, chars, fold) {
    writeMark(at, '"', { spaced: true });
    let start = 0;
    for (let end = 0; end <= chars.length; end++) {
        const char = chars[end];
        if (char === undefined || mustEscape(char)) {
            if (start < end)
                put(at, chars.slice(start, end).join(""));
            start = Math.max(start, end);
            if (char !== undefined) {
                put(at, escaped(char));
                start = end + 1;
            }
        }
        const inside = end > 0 && end < chars.length - 1;
        if (!inside || !(char === " " || start >= end) || at.column + (end - start) <= width || !fold)
            continue;
        const slash = needsBackslash(chars, start, end) ? "\\" : "";
        put(at, chars.slice(start, end).join("") + slash);
        start = Math.max(start, end);
        writeIndent(at);
        at.blank = false;
        at.leading = false;
        if (chars[start] === " ") {
            // Without the backslash the new line itself is read as this space.
            if (slash === "")
                start++;
            put(at, slash);
        }
    }
    writeMark(at, '"', { spaced: false });
}
/** Whether a fold here must be escaped, since reading it back would add or lose a space. */
function needsBackslash(chars, start, end) {
    let space = chars.indexOf(" ", end);
    if (space < 0)
        return true;
    const lineEnd = chars.slice(end, space).indexOf("\n");
    if (lineEnd >= 0)
        space = end + lineEnd;
    const after = chars[space + 1];
    if (after === undefined || (chars[space] === "\n" && after !== " "))
        return true;
    const between = chars.slice(end, space);
    const twoSpaces = chars[end - 1] === " " && chars[end] === " ";
    return between.includes('"') || between.includes("'") || " \n".includes(after) || twoSpaces || start === end;
}
function mustEscape(char) {
    if ('"\\\u0085\u2028\u2029\ufeff'.includes(char))
        return true;
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x20 && code <= 0x7e)
        return false;
    return code < 0xa0 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
function escaped(char) {
    const short = escapes[char];
    if (short !== undefined)
        return `\\${short}`;
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, "0")}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function foldLine(at) {
    writeIndent(at);
    at.blank = false;
    at.leading = false;
}
function newLine(at, text) {
    at.text += text;
    at.column = 0;
    at.blank = true;
    at.leading = true;
}
function put(at, text) {
    at.text += text;
    at.column += [...text].length;
}

// EXTERNAL MODULE: ./build/js/pipeline/value.js
var pipeline_value = __webpack_require__(69560);
;// CONCATENATED MODULE: ./build/js/pipeline/emit.js



/** A longer key stands on a line of its own after `?`; DVC's library counts the key's tag, `!!str`, too. */
const longestKey = 128 - "!!str".length;
/**
 * YAML text of a value, byte for byte as DVC writes dvc.lock and run-cache files.
 * A list or mapping that appears twice as the same object is anchored and then referred to, as there.
 */
function emitYaml(value, indent = 0) {
    const at = { text: "", column: 0, indent, blank: true, leading: true };
    writeMapping(at, value, anchorsOf(value), 0);
    return `${at.text}\n`;
}
function anchorsOf(value) {
    const seen = new Set();
    const names = new Map();
    const visit = (one) => {
        if (!Array.isArray(one) && !(0,pipeline_value/* isMap */.jh)(one))
            return;
        if (seen.has(one)) {
            // Numbered in the order in which second uses are met.
            if (!names.has(one))
                names.set(one, `id${String(names.size + 1).padStart(3, "0")}`);
            return;
        }
        seen.add(one);
        for (const item of one.values())
            visit(item);
    };
    visit(value);
    return { names, written: new Set() };
}
function writeNode(at, value, inSequence, anchors) {
    if (Array.isArray(value) || (0,pipeline_value/* isMap */.jh)(value)) {
        const name = anchors.names.get(value);
        if (name !== undefined) {
            if (anchors.written.has(value)) {
                writeMark(at, `*${name}`, { spaced: true });
                return;
            }
            anchors.written.add(value);
            writeMark(at, `&${name}`, { spaced: true });
        }
        if (Array.isArray(value))
            writeSequence(at, value, inSequence, anchors);
        else
            writeMapping(at, value, anchors, 2);
        return;
    }
    at.indent += 2;
    if (inSequence)
        writeIndent(at);
    if (typeof value === "string")
        writeString(at, value, false);
    else
        writePlain(at, plain(value), true);
    at.indent -= 2;
}
function writeSequence(at, items, inSequence, anchors) {
    if (items.length === 0) {
        writeMark(at, "[]", { spaced: true });
        return;
    }
    const outer = at.indent;
    // In a mapping the dashes stand below the key's first letter.
    if (inSequence || at.leading)
        at.indent += 2;
    for (const item of items) {
        writeIndent(at);
        writeMark(at, "-", { spaced: true, leading: true });
        writeNode(at, item, true, anchors);
    }
    at.indent = outer;
}
function writeMapping(at, map, anchors, deeper) {
    if (map.size === 0) {
        writeMark(at, "{}", { spaced: true });
        return;
    }
    const outer = at.indent;
    at.indent += deeper;
    for (const [key, value] of map) {
        writeIndent(at);
        const simple = typeof key !== "string" || ([...key].length < longestKey && !isMultiline(key));
        if (!simple)
            writeMark(at, "?", { spaced: true, leading: true });
        at.indent += 2;
        if (typeof key === "string")
            writeString(at, key, simple);
        else
            writePlain(at, plain(key), false);
        at.indent -= 2;
        if (!simple)
            writeIndent(at);
        writeMark(at, ":", simple ? { spaced: false } : { spaced: true, leading: true });
        writeNode(at, value, false, anchors);
    }
    at.indent = outer;
}
function plain(value) {
    if (value === null)
        return "";
    if (typeof value !== "number")
        return String(value);
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value > 0 ? ".inf" : "-.inf";
    return (0,pipeline_value/* formatFloat */.kr)(value);
}


/***/ }),

/***/ 32799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/once.js
var once = __webpack_require__(42929);
// EXTERNAL MODULE: ./build/js/pipeline/data-nodes.js
var data_nodes = __webpack_require__(88845);
// EXTERNAL MODULE: ./build/js/pipeline/engine.js + 4 modules
var pipeline_engine = __webpack_require__(96501);
;// CONCATENATED MODULE: ./build/js/pipeline/output-folded.js
/** So much is held back of a stage that has not the floor; then it is shown as a part. */
const most = 1024 * 1024;
/**
 * For a job's log, whose groups cannot nest: one stage has the floor and is shown live in its group; what others say is
 * held until they end, and then stands in a group of its own.
 */
function foldedOutputs(log) {
    const running = new Set();
    let floor;
    let last = Promise.resolve();
    const inTurn = (body) => {
        const mine = last.then(body);
        last = mine.catch(() => { });
        return mine;
    };
    const show = (speaker, until) => {
        const title = speaker.begun ? `${speaker.title} (goes on)` : speaker.title;
        return log.group(title, async () => {
            speaker.begun = true;
            for (const chunk of speaker.held.splice(0))
                log.raw(chunk);
            speaker.heldLength = 0;
            await until;
        });
    };
    const takeFloor = (speaker) => {
        let end = () => { };
        const until = new Promise((resolve) => {
            end = resolve;
        });
        const shown = show(speaker, until);
        floor = {
            speaker,
            async leave() {
                floor = undefined;
                end();
                await shown;
            },
        };
    };
    /** Shows what is held of a speaker, and gives the floor to one that still runs. */
    const showHeld = async (speaker) => {
        const before = floor?.speaker;
        await floor?.leave();
        if (before !== speaker)
            await show(speaker, Promise.resolve());
        const next = before !== undefined && running.has(before) ? before : [...running][0];
        if (next !== undefined)
            takeFloor(next);
    };
    /** Says something outside of all groups. */
    const interrupt = async (message) => {
        const before = floor?.speaker;
        await floor?.leave();
        log.info(message);
        if (before !== undefined && running.has(before))
            takeFloor(before);
    };
    return {
        of() {
            let speaker;
            /** Why a stage failed is said after its group, and belongs into nobody else's. */
            let failed = false;
            const say = (chunk) => {
                if (speaker === undefined || floor?.speaker === speaker) {
                    log.raw(chunk);
                    return;
                }
                speaker.held.push(chunk);
                speaker.heldLength += chunk.length;
                if (speaker.heldLength <= most)
                    return;
                const full = speaker;
                full.heldLength = 0;
                void inTurn(async () => {
                    if (running.has(full))
                        await showHeld(full);
                });
            };
            return {
                ...log,
                raw: say,
                info(message) {
                    if (speaker !== undefined)
                        say(`${message}\n`);
                    else if (failed && floor !== undefined)
                        void inTurn(() => interrupt(message));
                    else
                        log.info(message);
                },
                async group(title, body) {
                    const mine = { title, held: [], heldLength: 0, begun: false };
                    speaker = mine;
                    running.add(mine);
                    await inTurn(async () => {
                        if (floor === undefined)
                            takeFloor(mine);
                    });
                    try {
                        return await body();
                    }
                    catch (error) {
                        failed = true;
                        throw error;
                    }
                    finally {
                        running.delete(mine);
                        speaker = undefined;
                        await inTurn(() => showHeld(mine));
                    }
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/pipeline/output.js

/** One stage at a time has the log to itself; several are told apart by groups, or by a label before each line. */
function openOutputs(log, jobs) {
    if (jobs === 1)
        return { of: () => log };
    return log.folds ? foldedOutputs(log) : labelledOutputs(log);
}
/** A line that does not end is passed on at this length, so that memory stays bounded. */
const longestLine = 64 * 1024;
/** Output as it comes while one stage runs alone, and else in whole lines with the stage's label. */
function labelledOutputs(log) {
    let running = 0;
    /** Whether the last thing written was an unfinished line. */
    let open = false;
    const endLine = () => {
        if (open)
            log.raw("\n");
        open = false;
    };
    return {
        of(label) {
            let held = "";
            let inside = false;
            const say = (line) => {
                endLine();
                log.raw(`${label} | ${line}\n`);
            };
            const flush = () => {
                if (held !== "")
                    say(shown(held));
                held = "";
            };
            const raw = (chunk) => {
                if (chunk === "")
                    return;
                if (running <= 1 && held === "") {
                    log.raw(chunk);
                    open = !chunk.endsWith("\n");
                    return;
                }
                const lines = `${held}${chunk}`.split("\n");
                held = lines.pop() ?? "";
                for (const line of lines)
                    say(shown(line));
                if (held.length > longestLine)
                    flush();
            };
            const after = (tell) => (message) => {
                endLine();
                tell(message);
            };
            return {
                ...log,
                raw,
                info: after((message) => log.info(inside && running > 1 ? `${label} | ${message}` : message)),
                notice: after(log.notice),
                warning: after(log.warning),
                debug: after(log.debug),
                async group(title, body) {
                    running++;
                    inside = true;
                    endLine();
                    try {
                        return await log.group(title, body);
                    }
                    finally {
                        flush();
                        endLine();
                        inside = false;
                        running--;
                    }
                },
            };
        },
    };
}
/** A line as a terminal would show it: what a lone return overwrites is gone. */
function shown(line) {
    const text = line.replace(/\r+$/, "");
    return text.slice(text.lastIndexOf("\r") + 1);
}

;// CONCATENATED MODULE: ./build/js/pipeline/room.js
const amounts = ["cpus", "gpus", "memory"];
/** Sums of fractions are not exact. */
const slack = 1e-6;
/** A machine that nothing runs on. What is heavier than all of it takes all of it. */
function openRoom(machine) {
    const taken = { cpus: 0, gpus: 0, memory: 0 };
    const locked = new Set();
    const need = (weight, one) => Math.min(weight[one], machine[one]);
    const mutexes = (weight) => weight.mutex.map((name) => `mutex ${name}`);
    return {
        lacks: (weight, kept) => [
            ...amounts.filter((one) => {
                const amount = need(weight, one);
                return amount > 0 && (kept.has(one) || taken[one] + amount > machine[one] + slack);
            }),
            ...mutexes(weight).filter((one) => kept.has(one) || locked.has(one)),
        ],
        take(weight) {
            for (const one of amounts)
                taken[one] += need(weight, one);
            for (const one of mutexes(weight))
                locked.add(one);
        },
        give(weight) {
            for (const one of amounts)
                taken[one] -= need(weight, one);
            for (const one of mutexes(weight))
                locked.delete(one);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/pipeline/schedule.js

/**
 * Runs tasks side by side, at most `jobs` at once and no more than the machine bears; where there is a choice, in the
 * order of the list. What `run` throws stops new starts, and is thrown when all that were running have ended.
 */
function schedule(tasks, jobs, machine, run) {
    const queue = openQueue(tasks);
    // Who asks for more jobs than there are cores knows that a stage without weights needs less than one.
    const room = openRoom({ ...machine, cpus: Math.max(machine.cpus, jobs) });
    let running = 0;
    let failure;
    return new Promise((resolve, reject) => {
        const start = async (task) => {
            running++;
            room.take(task.weight);
            try {
                await run(task);
            }
            catch (error) {
                failure ??= { error };
            }
            room.give(task.weight);
            running--;
            queue.done(task);
            fill();
        };
        const fill = () => {
            // What the first task lacks is kept for it: small ones behind it would otherwise put it off for ever.
            const kept = new Set();
            for (const task of queue.ready()) {
                if (running >= jobs || failure !== undefined)
                    break;
                const lacking = room.lacks(task.weight, kept);
                for (const one of lacking)
                    kept.add(one);
                if (lacking.length > 0)
                    continue;
                queue.take(task);
                void start(task);
            }
            if (running > 0)
                return;
            if (failure !== undefined)
                reject(failure.error);
            else if (queue.left() === 0)
                resolve();
            else
                reject(new Error(`${queue.left()} stages wait for each other`));
        };
        fill();
    });
}
/** Tasks whose predecessors are done, in the order of the list. */
function openQueue(tasks) {
    const places = new Map(tasks.map((task, place) => [task.name, place]));
    const missing = new Map(tasks.map((task) => [task.name, task.after.length]));
    const followers = new Map(tasks.map((task) => [task.name, []]));
    for (const task of tasks)
        for (const name of task.after)
            followers.get(name)?.push(task);
    const placeOf = (task) => places.get(task.name) ?? 0;
    const ready = tasks.filter((task) => task.after.length === 0);
    let left = tasks.length;
    const insert = (task) => {
        let [from, to] = [0, ready.length];
        while (from < to) {
            const middle = (from + to) >> 1;
            const other = ready[middle];
            if (other !== undefined && placeOf(other) < placeOf(task))
                from = middle + 1;
            else
                to = middle;
        }
        ready.splice(from, 0, task);
    };
    return {
        /** May be taken from while it is read. */
        *ready() {
            for (let at = 0; at < ready.length;) {
                const task = ready[at];
                if (task === undefined)
                    return;
                yield task;
                if (ready[at] === task)
                    at++;
            }
        },
        take: (task) => void ready.splice(ready.indexOf(task), 1),
        done(task) {
            left--;
            for (const next of followers.get(task.name) ?? []) {
                const count = (missing.get(next.name) ?? 0) - 1;
                missing.set(next.name, count);
                if (count === 0)
                    insert(next);
            }
        },
        left: () => left,
    };
}

// EXTERNAL MODULE: ./build/js/lib/read-if-there.js
var read_if_there = __webpack_require__(56273);
;// CONCATENATED MODULE: ./build/js/pipeline/stage-place.js




function placeErrors(root) {
    const read = (0,once/* onceEach */.f)();
    return async (stage, error, below = []) => {
        const { where, fix, cause } = error;
        if (where?.file !== stage.file || where.line !== undefined)
            return error;
        const locate = await read(stage.file, () => locator(root, stage.file));
        if (locate === undefined)
            return error;
        // Of a foreach or matrix there is one text for all.
        const [group = stage.name] = stage.name.split("@");
        return new errors/* UserError */.yo(error.message, {
            where: locate(["stages", group, ...below]),
            ...(fix === undefined ? {} : { fix }),
            ...(cause === undefined ? {} : { cause }),
        });
    };
}
async function locator(root, file) {
    try {
        const text = await (0,read_if_there/* readTextIfThere */.pM)((0,external_node_path_.join)(root, file));
        if (text === undefined)
            return undefined;
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4979)]).then(__webpack_require__.bind(__webpack_require__, 44979));
        const yaml = parseYaml(text, file);
        return (path) => yaml.locate(path, "key");
    }
    catch (error) {
        // Changed since it was read: then the error stays without a line.
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/pipeline/step.js + 2 modules
var step = __webpack_require__(66136);
// EXTERNAL MODULE: ./build/js/pipeline/targets.js + 1 modules
var targets = __webpack_require__(97541);
// EXTERNAL MODULE: ./build/js/pipeline/graph.js
var graph = __webpack_require__(77997);
// EXTERNAL MODULE: ./build/js/pipeline/nodes.js
var nodes = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/js/pipeline/path-index.js
var path_index = __webpack_require__(51303);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/pipeline/weights.js




/** What a stage takes up that says nothing of it. */
const usual = { cpus: 1, gpus: 0, memory: 0, mutex: [] };
/** The weights of those stages that say something of theirs. */
async function weightsOf(root, stages) {
    const telling = stages.filter((stage) => stage.meta !== undefined);
    if (telling.length === 0)
        return new Map();
    const { weightOf } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9455)]).then(__webpack_require__.bind(__webpack_require__, 59455));
    const weights = new Map();
    for (const stage of telling) {
        try {
            weights.set(stage, weightOf(stage));
        }
        catch (error) {
            throw error instanceof errors/* UserError */.yo ? await placeErrors(root)(stage, error, ["meta", "modelgate"]) : error;
        }
    }
    return weights;
}
/** The machine this runs on. One without GPUs that could be counted is taken for one that has one. */
function thisMachine(env) {
    return { cpus: (0,external_node_os_.availableParallelism)(), gpus: Math.max(1, gpusOf(env)), memory: (0,external_node_os_.totalmem)() };
}
function gpusOf(env) {
    const visible = env["CUDA_VISIBLE_DEVICES"];
    if (visible !== undefined)
        return visible.split(",").filter((one) => one.trim() !== "" && one.trim() !== "-1").length;
    try {
        return (0,external_node_fs_.readdirSync)("/dev").filter((device) => /^nvidia\d+$/.test(device)).length;
    }
    catch {
        // No such folder: another system.
        return 0;
    }
}
/** What of a weight the machine does not have, in words; such a stage takes all there is. */
function beyond(weight, machine) {
    const found = [];
    if (weight.cpus > machine.cpus)
        found.push(`${weight.cpus} CPUs (here are ${machine.cpus})`);
    if (weight.gpus > machine.gpus)
        found.push(`${weight.gpus} GPUs (here are ${machine.gpus})`);
    if (weight.memory > machine.memory) {
        const gib = (bytes) => (bytes / 2 ** 30).toFixed(1);
        found.push(`${gib(weight.memory)} GiB of memory (here are ${gib(machine.memory)} GiB)`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/pipeline/tasks.js




/** Of two stages of which one reads what the other makes, the later one in the list waits for the other. */
async function tasksOf({ host, root, pipeline }, stages, machine) {
    const { upstream } = (0,nodes/* nodesOf */.Nh)(pipeline);
    const places = new Map(stages.map((stage, place) => [stage.address, place]));
    const after = stages.map(() => new Set());
    const makers = makersOfFrozen(pipeline, stages);
    for (const [place, { address }] of stages.entries()) {
        for (const maker of makers.get(address) ?? upstream.get(address) ?? []) {
            const other = places.get(maker);
            if (other === undefined)
                continue;
            if (other < place)
                after[place]?.add(maker);
            else
                after[other]?.add(address);
        }
    }
    const weights = await weightsOf(root, stages);
    return stages.map((stage, place) => {
        const weight = weights.get(stage) ?? usual;
        const missing = beyond(weight, machine);
        if (missing.length > 0) {
            host.log.debug(`stage ${stage.address} asks for ${missing.join(" and ")}: it runs with all there is`);
        }
        return {
            name: stage.address,
            after: [...(after[place] ?? [])],
            weight,
            stage,
            reads: upstream.get(stage.address) ?? [],
        };
    });
}
/** What a frozen stage reads does not decide whether it runs, and is noted all the same: it is looked at in its turn. */
function makersOfFrozen(pipeline, stages) {
    const frozen = stages.filter((stage) => stage.frozen);
    if (frozen.length === 0)
        return new Map();
    const owners = new Map([...pipeline.stages.values()].flatMap((stage) => stage.outs.map(({ path }) => [path, stage.address])));
    const outs = (0,path_index/* pathIndex */.A)(owners.keys());
    const makersOf = (stage) => (0,graph/* readsOf */.JP)(stage).flatMap((path) => outs.related(path).flatMap((out) => owners.get(out) ?? []));
    return new Map(frozen.map((stage) => [stage.address, makersOf(stage)]));
}

;// CONCATENATED MODULE: ./build/js/pipeline/execute.js












/**
 * Brings the stages up to date, dependencies first, side by side where `jobs` and their weights allow it: skips, restores
 * or runs each. A stage that fails is told in the result and not thrown, since what was done beside it stands, and is in
 * dvc.lock; only a pipeline that cannot be read at all throws.
 */
async function runPipeline(ctx, options = {}) {
    const { host, pipeline } = ctx;
    const { jobs = 1, singleItem = false, ignoreErrors = false } = options;
    const nodes = (0,targets/* selectNodes */.I)(pipeline, options);
    const stages = nodes.flatMap((node) => ("stage" in node ? [node.stage] : []));
    const machine = thisMachine(host.env);
    const tasks = await tasksOf(ctx, stages, machine);
    const order = stages.map((stage) => stage.address);
    const engine = await (0,pipeline_engine/* openEngine */.F5)(ctx, { order, free: stages.flatMap((stage) => checkpointOf(stage, options)) });
    const outputs = openOutputs(host.log, jobs);
    const results = new Map();
    const broken = new Set();
    /** In a dry run: what would be made anew. */
    const stale = new Set();
    const data = await (0,data_nodes/* bringUpAllData */.B)(engine, nodes, options);
    /** Made anew, or asked to be: with `forceDownstream` what reads it runs as well. */
    const redone = new Set(data.runs.keys());
    let { failure } = data;
    const attempt = attempts(options, stale, results, placeErrors(ctx.root));
    const one = async ({ stage, reads }) => {
        const { address } = stage;
        const ends = failure !== undefined && options.keepGoing !== true && !ignoreErrors;
        if (host.signal.aborted || ends) {
            results.set(address, skipped(stage, "an earlier stage failed, or the run was cancelled"));
            return;
        }
        // Like DVC, a single item is nobody's dependent.
        const cause = data.brokenFor(stage) ?? reads.find((id) => broken.has(id));
        if (cause !== undefined && !ignoreErrors && !singleItem) {
            broken.add(address);
            results.set(address, skipped(stage, `${cause} before it did not succeed`));
            return;
        }
        const carried = options.forceDownstream === true && !singleItem && reads.some((id) => redone.has(id));
        const force = options.force === true || carried;
        const own = withLog(engine, outputs.of(address));
        const run = await attempt(own, stage, force);
        results.set(address, run.result);
        const { status } = run.result;
        if (run.error !== undefined) {
            failure ??= run.error;
            broken.add(address);
            own.ctx.host.log.info((0,errors/* formatError */.Wk)(run.error));
        }
        else {
            if (force || status !== "unchanged")
                redone.add(address);
            if (options.dry === true && status !== "unchanged")
                stale.add(address);
        }
    };
    try {
        await schedule(tasks, jobs, machine, one);
    }
    finally {
        await engine.flush();
        await ctx.data.index.save();
    }
    if (!host.signal.aborted)
        for (const text of await engine.watch.report())
            host.log.warning(text);
    return {
        stages: nodes.flatMap(({ id }) => results.get(id) ?? data.runs.get(id) ?? []),
        lockChanged: [...engine.written],
        ...(failure === undefined || ignoreErrors ? {} : { failure }),
    };
}
/** Brings single stages up to date; what has to be made again for others is made once. */
function attempts(options, stale, results, placed) {
    const again = (0,once/* onceEach */.f)();
    const attempt = async (engine, stage, force) => {
        const started = performance.now();
        const makeAgain = (address) => again(address, async () => {
            const maker = engine.ctx.pipeline.stages.get(address);
            if (maker === undefined)
                return false;
            const made = await attempt(engine, maker, true);
            results.set(address, made.result);
            return made.error === undefined;
        });
        try {
            const bring = () => (0,step/* bringUp */.qh)(engine, stage, { ...options, force }, stale, makeAgain);
            return { result: await engine.watch.during(stage, bring) };
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UserError */.yo))
                throw thrown;
            const error = await placed(stage, thrown);
            const seconds = (performance.now() - started) / 1000;
            const result = { name: stage.address, status: "failed", seconds, outs: [], error: (0,errors/* formatError */.Wk)(error) };
            return { result, error };
        }
    };
    return attempt;
}
function withLog(engine, log) {
    return { ...engine, ctx: { ...engine.ctx, host: { ...engine.ctx.host, log } } };
}
/** A checkpoint is no out, and its stage's all the same. */
function checkpointOf(stage, options) {
    const written = options.settings?.(stage.address).checkpoint;
    return written === undefined ? [] : [external_node_path_.posix.join(stage.wdir, written)];
}
function skipped(stage, reason) {
    return { name: stage.address, status: "skipped", seconds: 0, outs: [], error: reason };
}


/***/ }),

/***/ 39343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ pushRun),
/* harmony export */   Xz: () => (/* binding */ keepRun),
/* harmony export */   rk: () => (/* binding */ keptRuns),
/* harmony export */   ux: () => (/* binding */ keepOrigin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
/* harmony import */ var _lib_read_at_most_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5810);
/* harmony import */ var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56273);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27125);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74542);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18809);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69560);









/** An entry names a few paths: anything larger is none. */
const maxBytes = 4 * 1024 * 1024;
/** Entries of a key as DVC takes them: the newest local one first; then, if `remote`, those of the remotes. */
async function* keptRuns(data, key, mode, remote) {
    if (mode === "none")
        return;
    const seen = new Set();
    if (mode === "all") {
        for (const value of await localValues(data, key)) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value)), "utf8");
            const entry = await readEntry(data, text, `${entryKey(key, value)} of the cache`);
            seen.add(value);
            if (entry !== undefined)
                yield { value, entry, text, from: "local" };
        }
        if (!remote)
            return;
    }
    for (const one of await data.reads()) {
        if (mode === "remote-main" && one.scope !== "main")
            continue;
        for await (const value of one.storage.list(`${entryKey(key)}/`)) {
            if (seen.has(value) || !/^[0-9a-f]{64}$/.test(value))
                continue;
            const text = await readSmall(one, entryKey(key, value));
            const entry = text === undefined ? undefined : await readEntry(data, text, `${entryKey(key, value)} of ${one.storage.url}`);
            if (text === undefined || entry === undefined)
                continue;
            seen.add(value);
            yield { value, entry, text, from: one.scope === "main" ? "remote" : "pull-request" };
        }
    }
}
/** Puts an entry into the local cache, if it is not there. */
async function keepRun(data, key, value, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value));
    const text = typeof entry === "string" ? entry : (0,_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .emitYaml */ .h)(entry);
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            return;
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(path, text);
}
/** Puts an entry on a remote; its objects must be there already. */
async function pushRun(data, to, key, value) {
    const file = entryKey(key, value);
    if (!(await to.storage.exists(file))) {
        await to.storage.write(file, { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, file)) });
    }
    const origin = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
    if (origin !== undefined && !(await to.storage.exists(originKey(key, value)))) {
        await to.storage.write(originKey(key, value), { bytes: Buffer.from(origin) });
    }
}
/** Keeps how a result came to be, beside DVC's folder and not in it. */
async function keepOrigin(data, key, value, origin) {
    const document = { schema: "modelgate/run-origin/1", ...origin };
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)), `${JSON.stringify(document)}\n`);
}
/** How a result came to be; undefined where DVC made it, or nobody kept it. Remotes in `from`'s scope are asked too. */
async function originOf(data, key, value, from, remote) {
    const local = await (0,_lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
    if (local !== undefined && (from === "local" || from === "lock"))
        return parseOrigin(local);
    if (!remote)
        return undefined;
    for (const one of await data.reads()) {
        if (from === "remote" && one.scope !== "main")
            continue;
        const text = await readSmall(one, originKey(key, value));
        if (text !== undefined)
            return parseOrigin(text);
    }
    return undefined;
}
async function parseOrigin(text) {
    return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6547)]).then(__webpack_require__.bind(__webpack_require__, 56547))).parseOrigin(text);
}
async function localValues(data, key) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key));
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir)).filter((name) => /^[0-9a-f]{64}$/.test(name));
        const aged = await Promise.all(names.map(async (name) => ({ name, time: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))).mtimeMs })));
        return aged.sort((a, b) => b.time - a.time).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return [];
        throw error;
    }
}
async function readEntry(data, text, name) {
    try {
        const value = await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(text, name);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(value))
            return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockEntry */ .KF)(value, await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .versionsIn */ .bS)(text));
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
    }
    data.host.log.warning(`the run-cache entry ${name} is damaged and is not used`);
    return undefined;
}
async function readSmall(from, key) {
    const found = await from.storage.read(key);
    return found && (0,_lib_read_at_most_js__WEBPACK_IMPORTED_MODULE_8__/* .readAtMost */ .r)(found.stream, maxBytes);
}
function entryKey(key, value) {
    return `runs/${key.slice(0, 2)}/${key}${value === undefined ? "" : `/${value}`}`;
}
function originKey(key, value) {
    return `modelgate/runs/${key}/${value}.json`;
}


/***/ }),

/***/ 66136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qh: () => (/* binding */ bringUp),
  cI: () => (/* binding */ digests),
  mQ: () => (/* binding */ restoredRun),
  Cv: () => (/* binding */ unchanged)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/pipeline/absent.js
var pipeline_absent = __webpack_require__(21056);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/data/dvc-config-files.js
var dvc_config_files = __webpack_require__(36561);
;// CONCATENATED MODULE: ./build/js/pipeline/stage-env.js

/** The job's own: its tokens, and the files by which a step speaks to the runner, where a stage has nothing to say. */
const ofTheJob = [
    /^(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_TOKEN$/,
    /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    /^(ACTIONS|INPUT|STATE)_/,
    /^MODELGATE_STAGE_SECRETS$/,
    /^GIT_CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/,
];
/** Clouds, remotes, trackers, model hubs, registries: what opens a door somewhere. */
const credentials = [
    /^AWS_(?!((DEFAULT_)?REGION|CA_BUNDLE|DEFAULT_OUTPUT|ENDPOINT_URL.*|MAX_ATTEMPTS|RETRY_MODE|PAGER|SDK_.*)$)/,
    /^(AZURE|ARM)_(?!EXTENSION_DIR$|CONFIG_DIR$|CORE_)/,
    /^(GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|GOOGLE_GHA_CREDS_PATH|GOOGLE_OAUTH_ACCESS_TOKEN|GCLOUD_.*)$/,
    /^CLOUDSDK_AUTH_/,
    /^(OSS|ALIBABA_CLOUD|ALIBABACLOUD)_ACCESS_KEY/,
    /^MLFLOW_TRACKING_(TOKEN|USERNAME|PASSWORD)$/,
    /^DATABRICKS_(TOKEN|CLIENT_ID|CLIENT_SECRET|USERNAME|PASSWORD|CONFIG_FILE|AUTH_TYPE)$/,
    /^(TWINE|DOCKER|UV_PUBLISH)_(USERNAME|PASSWORD)$/,
    /^(POETRY_(HTTP_BASIC|PYPI_TOKEN)_.*|UV_INDEX_.*_USERNAME)$/,
    /^(DOCKER_AUTH_CONFIG|KAGGLE_KEY|SSH_AUTH_SOCK|NETRC|PGPASSWORD)$/,
    // Named as such: WANDB_API_KEY, HF_TOKEN, COMET_API_KEY, OPENAI_API_KEY, SNOWFLAKE_PASSWORD, any *_SECRET.
    /(^|_)(TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRETS?|CREDENTIALS?|PAT)$/,
    /(^|_)(API|ACCESS|SECRET|PRIVATE|ACCOUNT|AUTH|SIGNING|ENCRYPTION|SSH|DEPLOY)_?KEY(_ID|_SECRET)?$/,
    /_(CONNECTION_STRING|WEBHOOK_URL)$/,
];
/** Shorter values are words that would be masked everywhere. */
const shortestSecret = 6;
/**
 * The environment without what looks like a credential, but for the names in `allow`; those that are not set are told.
 * Hygiene, and no sandbox: a process can read what its runner can read.
 */
function stageEnv(host, stage, allow) {
    const env = {};
    const kept = [];
    // That repository is our own makeshift, and none that a command should find.
    const noGit = (0,dvc_config_files/* isWithoutGit */.Fg)(host.env);
    for (const [name, value] of Object.entries(host.env)) {
        if (value === undefined || allow.includes(name))
            continue;
        if (noGit && /^GIT_(DIR|WORK_TREE)$/.test(name))
            continue;
        const matches = (pattern) => pattern.test(name.toUpperCase());
        if (ofTheJob.some(matches))
            continue;
        if (!credentials.some(matches))
            env[name] = value;
        else if (value !== "")
            kept.push(name);
    }
    const handedOn = linesOf(host.env["MODELGATE_STAGE_SECRETS"] ?? "");
    for (const name of allow) {
        const value = host.env[name] || handedOn.get(name);
        if (value === undefined)
            continue;
        env[name] = value;
        if (value.length >= shortestSecret)
            host.log.secret(value);
    }
    const unset = allow.filter((name) => !env[name]);
    if (unset.length > 0) {
        host.log.warning(`stage ${stage.address} is to see ${unset.join(", ")} (\`secrets\`), which is not set here`);
    }
    return { env, kept };
}
/** Secrets as a reusable workflow is handed them, whose names it cannot know: lines `NAME=value`. */
function linesOf(text) {
    return new Map(text.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    }));
}
/** What to do about a command that failed where variables were kept from it; undefined where none were. */
function keptHint(kept) {
    if (kept.length === 0)
        return undefined;
    const shown = `${kept.slice(0, 5).join(", ")}${kept.length > 5 ? ", …" : ""}`;
    return `It does not see what looks like a credential (${shown}): name what it needs as \`secrets\` under \`stages:\` in modelgate.yaml.`;
}

// EXTERNAL MODULE: ./build/js/pipeline/time-limit.js
var time_limit = __webpack_require__(15802);
;// CONCATENATED MODULE: ./build/js/pipeline/command.js








/** How long output may still arrive from children that outlive the command. */
const drainMs = 500;
/** Runs a stage's commands one after the other, as DVC does; the first that fails ends it. */
async function runCommands(host, stage, place) {
    const commands = typeof stage.cmd === "string" ? splitLines(stage.cmd) : stage.cmd;
    const { env, kept } = stageEnv(host, stage, place.allowEnv);
    env["DVC_ROOT"] ??= place.dvcRoot;
    env["DVC_STAGE"] = stage.address;
    for (const command of commands) {
        host.log.info(`> ${command}`);
        await runCommand(host, stage, command, (0,external_node_path_.join)(place.root, stage.wdir), env, kept);
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these too.
const lineEnds = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** Python's splitlines: DVC runs each line of a text command by itself. */
function splitLines(text) {
    const lines = text.split(lineEnds);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
async function runCommand(host, stage, command, cwd, env, kept) {
    if (host.signal.aborted)
        throw cancelled(host, stage);
    const windows = (0,external_node_os_.platform)() === "win32";
    const [file, args] = windows ? [command, []] : shellFor(env["SHELL"] || "/bin/sh", command);
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd,
        env,
        shell: windows,
        // A process group of its own, so that what the command started ends with it.
        detached: !windows,
        stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        stream.on("data", (chunk) => host.log.raw(decoder.write(chunk)));
        stream.on("end", () => {
            const rest = decoder.end();
            if (rest !== "")
                host.log.raw(rest);
        });
    }
    let timer;
    const signalAll = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            if (windows)
                child.kill(signal);
            else
                external_node_process_.kill(-child.pid, signal);
        }
        catch {
            // Nobody of the group is left.
        }
    };
    const onAbort = () => {
        signalAll("SIGTERM");
        timer = setTimeout(() => signalAll("SIGKILL"), (0,time_limit/* endOf */.pJ)(host).graceMs);
    };
    host.signal.addEventListener("abort", onAbort, { once: true });
    try {
        const { code, signal } = await ended(child);
        if (host.signal.aborted) {
            // Those who outlived their parent would go on writing into the workspace.
            signalAll("SIGKILL");
            throw cancelled(host, stage);
        }
        if (signal !== null)
            throw killed(stage, command, signal);
        if (code !== 0)
            throw failed(stage, command, code ?? -1, kept);
    }
    finally {
        clearTimeout(timer);
        host.signal.removeEventListener("abort", onAbort);
    }
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once("error", (cause) => reject(new errors/* UserError */.yo(`the shell could not be started: ${cause.message}`, { cause })));
        child.once("exit", (code, signal) => {
            // A daemon that the command left behind keeps the pipes open: wait for output, not for the daemon.
            const late = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, drainMs);
            child.once("close", () => {
                clearTimeout(late);
                resolve({ code, signal });
            });
        });
    });
}
/** The user's shell without its start-up files, as DVC calls it. */
function shellFor(shell, command) {
    const options = {
        zsh: ["--no-rcs"],
        bash: ["--noprofile", "--norc"],
    };
    return [shell, [...(options[(0,external_node_path_.basename)(shell).toLowerCase()] ?? []), "-c", command]];
}
function cancelled(host, stage) {
    const { why, fix } = (0,time_limit/* endOf */.pJ)(host);
    return new errors/* UserError */.yo(`stage ${stage.address} was ended: ${why}`, {
        where: { file: stage.file },
        ...(fix === undefined ? {} : { fix }),
    });
}
function killed(stage, command, signal) {
    const memory = signal === "SIGKILL" ? " (out of memory, often)" : "";
    return new errors/* UserError */.yo(`stage ${stage.address}: \`${shorten(command)}\` was killed by ${signal}${memory}`, {
        where: { file: stage.file },
    });
}
function failed(stage, command, code, kept) {
    // A shell reports a signal that ended its child as 128 and the signal's number.
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    const by = name === undefined ? "" : `, which says ${name}`;
    const hint = keptHint(kept);
    const missing = code === 127 ? " (command not found)" : code === 126 ? " (not executable)" : "";
    return new errors/* UserError */.yo(`stage ${stage.address}: \`${shorten(command)}\` exited with ${code}${by}${missing}`, {
        where: { file: stage.file },
        ...(hint === undefined ? {} : { fix: hint }),
    });
}
function shorten(command) {
    return command.length > 200 ? `${command.slice(0, 197)}...` : command;
}

// EXTERNAL MODULE: ./build/js/pipeline/engine.js + 4 modules
var pipeline_engine = __webpack_require__(96501);
// EXTERNAL MODULE: ./build/js/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/js/pipeline/judge.js
var judge = __webpack_require__(83238);
// EXTERNAL MODULE: ./build/js/pipeline/outs.js
var pipeline_outs = __webpack_require__(33652);
// EXTERNAL MODULE: ./build/js/pipeline/outside.js
var outside = __webpack_require__(39590);
// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/pipeline/run-cache.js
var run_cache = __webpack_require__(39343);
// EXTERNAL MODULE: ./build/js/pipeline/run-key.js
var run_key = __webpack_require__(31122);
// EXTERNAL MODULE: ./build/js/pipeline/status.js
var pipeline_status = __webpack_require__(35403);
;// CONCATENATED MODULE: ./build/js/pipeline/step.js















/** Brings one stage up to date whose dependencies are; throws what the user must mend. */
async function bringUp(engine, stage, options, stale, makeAgain) {
    const { host } = engine.ctx;
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    if (options.pull === true && options.dry !== true && !stage.frozen)
        await (0,pointers/* pullPointers */.wL)(engine, stage);
    const judged = await (0,judge/* judge */.S)(engine, stage, (path) => (0,pipeline_status/* staleMaker */.m$)(engine.ctx.pipeline, stage, stale, path));
    if (stage.frozen)
        return { ...(await keepFrozen(engine, stage, judged, options)), seconds: seconds() };
    const reasons = [...judged.reasons];
    const because = options.rerun?.get(stage.address);
    if (because !== undefined)
        reasons.push(because);
    let mustRun = options.force === true || because !== undefined;
    if (reasons.length === 0 && !mustRun)
        reasons.push(...(await (0,pipeline_absent/* absentOuts */.Rs)(engine, stage, options)));
    if (reasons.length === 0 && !mustRun) {
        const kept = await unchanged(engine, stage, judged, options);
        if (kept !== undefined)
            return { ...kept, seconds: seconds() };
        reasons.push("its environment changed");
        mustRun = true;
    }
    // Nothing but a dependency that somebody makes again could still be found.
    if (judged.fault !== undefined)
        throw judged.fault;
    if (!mustRun) {
        // Here and below: what only a stage needs that is not current is loaded with the first of them.
        const { restore } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(5151)]).then(__webpack_require__.bind(__webpack_require__, 75151));
        const restored = await restore(engine, stage, judged, options, options.dry !== true);
        if (restored !== undefined) {
            host.log.info(`Stage ${stage.address}: restored from the run cache`);
            return { ...(await finishRestored(engine, stage, restored, options)), seconds: seconds() };
        }
    }
    const title = `Stage ${stage.address}: ${reasons[0] ?? "forced"}`;
    if (options.dry === true) {
        host.log.info(title);
        return { name: stage.address, status: "ran", seconds: 0, ...keyOf(stage, judged), outs: [] };
    }
    const { withCheckpoint } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 48481));
    const ran = await host.log.group(title, () => withCheckpoint(engine, stage, judged.inputs, options, () => runStage(engine, stage, options, makeAgain)));
    return { ...ran, seconds: seconds() };
}
async function runStage(engine, stage, options, makeAgain) {
    const { ctx, contents } = engine;
    const { host, data, root } = ctx;
    await requireFolder(root, stage);
    const { placeInputs } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(1045)]).then(__webpack_require__.bind(__webpack_require__, 21045));
    await placeInputs(engine, stage, options, makeAgain);
    await engine.ignores.check(stage);
    await (0,pipeline_outs/* clearOuts */.f0)(engine, stage);
    const began = host.now();
    const clock = performance.now();
    await runWatched(engine, stage, options);
    const seconds = (performance.now() - clock) / 1000;
    // The command may have changed what it read: like DVC, the lock holds what is there afterwards.
    contents.forget([...stage.deps, ...stage.outs.map((out) => out.path)]);
    const inputs = await (0,pipeline_inputs/* readInputs */.Ko)(contents, stage);
    const outs = await (0,pipeline_outs/* takeOuts */.Fd)(engine, stage, options.noCommit !== true);
    await engine.ignore(stage);
    const entry = (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs);
    await engine.record(stage, entry);
    const key = (0,run_key/* isCacheable */.TZ)(stage) ? (0,run_key/* runKey */.r7)(stage, inputs) : undefined;
    const value = (0,run_key/* runValue */.Lo)(entry);
    const saved = key !== undefined && (0,run_key/* isSaved */.Gs)(stage) && options.noCommit !== true ? { key, value } : undefined;
    if (saved !== undefined) {
        await (0,run_cache/* keepRun */.Xz)(data, saved.key, value, entry);
        if (options.origin !== undefined) {
            const origin = await options.origin();
            await (0,run_cache/* keepOrigin */.ux)(data, saved.key, value, { started: began.toISOString(), seconds, origin });
        }
    }
    if (options.push === true && options.noCommit !== true)
        await send(engine, stage, outs, saved);
    return { name: stage.address, status: "ran", seconds, ...(key === undefined ? {} : { key }), outs: digests(outs) };
}
const send = async (...what) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(2410)]).then(__webpack_require__.bind(__webpack_require__, 62410))).publish(...what);
/** Runs the commands as modelgate.yaml says of the stage, and minds what they do to the files of others. */
async function runWatched(engine, stage, options) {
    const { ctx, watch } = engine;
    const { root, data } = ctx;
    const { secrets = [], timeout } = options.settings?.(stage.address) ?? {};
    await watch.command(stage, () => (0,time_limit/* withTimeout */.wj)(ctx.host, timeout, (host) => runCommands(host, stage, { root, dvcRoot: data.config.dvcRoot ?? root, allowEnv: secrets })));
}
async function finishRestored(engine, stage, restored, options) {
    const { key, value, outs, from, inputs } = restored;
    if (options.dry !== true) {
        await engine.ignores.check(stage);
        await engine.ignore(stage);
        await engine.record(stage, (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs));
        // What came from a remote is there already.
        const run = (0,run_key/* isSaved */.Gs)(stage) ? { key, value } : undefined;
        if (run !== undefined && from === "lock" && options.noCommit !== true) {
            await (0,run_cache/* keepRun */.Xz)(engine.ctx.data, key, value, (0,pipeline_inputs/* entryOf */.Ms)(stage, inputs, outs));
        }
        if (options.push === true && (from === "local" || from === "lock")) {
            await send(engine, stage, outs, run);
        }
    }
    return restoredRun(stage, restored);
}
/** What is said of a stage whose result was kept. */
function restoredRun({ address }, { key, outs, from, origin }) {
    const made = { outs: digests(outs), restoredFrom: from, ...madeBy(origin) };
    return { name: address, status: "restored", seconds: 0, key, ...made };
}
/** The result as the lock has it; undefined where the caller will not have it. */
async function unchanged(engine, stage, judged, options) {
    const { data } = engine.ctx;
    const entry = engine.entry(stage);
    const outs = (entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry)) ?? new Map();
    const key = keyOf(stage, judged);
    let origin;
    if (entry !== undefined && key.key !== undefined && (options.usable !== undefined || options.origin !== undefined)) {
        const value = (0,run_key/* runValue */.Lo)(entry.value);
        origin =
            (await (0,run_cache/* originOf */.yv)(data, key.key, value, "local", false)) ??
                (options.pull === true ? await (0,run_cache/* originOf */.yv)(data, key.key, value, "remote", true) : undefined);
    }
    if (options.usable?.(stage.address, origin?.origin) === false)
        return undefined;
    if (options.dry !== true && options.noCommit !== true) {
        for (const out of stage.outs) {
            // Made elsewhere and put here by hand: from now on the cache holds it too.
            const here = out.cache ? await engine.contents.here(out.path) : undefined;
            if (here !== undefined && !(await data.cache.has(here.digest)))
                await (0,pipeline_outs/* commit */.cd)(engine, stage, out);
        }
    }
    return { name: stage.address, status: "unchanged", seconds: 0, ...key, outs: digests(outs), ...madeBy(origin) };
}
/** A frozen stage never runs; where its command or outs are not what the lock says, the lock takes them as they are. */
async function keepFrozen(engine, stage, judged, options) {
    const entry = engine.entry(stage);
    const locked = entry && (0,pipeline_engine/* outsOf */.nB)(stage, entry);
    const absent = judged.reasons.length > 0 ? [] : await (0,pipeline_absent/* absentOuts */.Rs)(engine, stage, options);
    if ((judged.reasons.length + absent.length > 0 || options.force === true) && options.dry !== true) {
        engine.ctx.host.log.warning(`stage ${stage.address} is frozen: it is not run, its outputs are taken as they are`);
        for (const { path } of stage.outs) {
            if ((await engine.contents.here(path)) === undefined)
                throw frozenLacks(stage, path);
        }
        if (judged.fault !== undefined)
            throw judged.fault;
        if (judged.inputs !== undefined) {
            await engine.ignores.check(stage);
            const outs = await (0,pipeline_outs/* takeOuts */.Fd)(engine, stage, options.noCommit !== true);
            await engine.ignore(stage);
            const value = (0,pipeline_inputs/* entryOf */.Ms)(stage, judged.inputs, outs);
            await engine.record(stage, value);
            // Like DVC, which keeps it although no command has made it.
            if ((0,run_key/* isSaved */.Gs)(stage) && options.noCommit !== true) {
                await (0,run_cache/* keepRun */.Xz)(engine.ctx.data, (0,run_key/* runKey */.r7)(stage, judged.inputs), (0,run_key/* runValue */.Lo)(value), value);
            }
            return { name: stage.address, status: "restored", seconds: 0, outs: digests(outs), restoredFrom: "lock" };
        }
    }
    return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(locked ?? new Map()) };
}
function frozenLacks(stage, path) {
    return new errors/* UserError */.yo(`the output \`${path}\` of stage ${stage.address} is not here, and a frozen stage does not make it`, {
        where: { file: stage.file },
        fix: "Put it back (modelgate pull), or take `frozen` out.",
    });
}
async function requireFolder(root, stage) {
    try {
        if ((await (0,promises_.stat)((0,external_node_path_.join)(root, stage.wdir))).isDirectory())
            return;
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
    }
    throw new errors/* UserError */.yo(`the wdir \`${stage.wdir}\` of stage ${stage.address} is not a folder`, {
        where: { file: stage.file },
    });
}
function keyOf(stage, judged) {
    return judged.inputs !== undefined && (0,run_key/* isCacheable */.TZ)(stage) ? { key: (0,run_key/* runKey */.r7)(stage, judged.inputs) } : {};
}
/** What is known of the run that made a kept result. */
function madeBy(origin) {
    if (origin === undefined)
        return {};
    return { made: origin.origin, madeIn: { started: origin.started, seconds: origin.seconds } };
}
/** Outs as records name them: those of the repository. */
function digests(outs) {
    const own = [...outs].filter(([path]) => !(0,outside/* isOutside */._K)(path));
    return own.map(([path, { digest, bytes, files }]) => ({
        path,
        digest,
        bytes: bytes ?? 0,
        ...(files === undefined ? {} : { files }),
    }));
}


/***/ })

};

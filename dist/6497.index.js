export const id = 6497;
export const ids = [6497,7831];
export const modules = {

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

/***/ 96497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blockOf: () => (/* binding */ blockOf),
/* harmony export */   layoutOf: () => (/* binding */ layoutOf),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27125);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74542);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69560);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37831);





/** The lines of one stage. */
function blockOf(name, entry) {
    return (0,_emit_js__WEBPACK_IMPORTED_MODULE_1__/* .emitYaml */ .h)(new Map([[name, entry]]), 2);
}
/** The file's text. */
function textOf({ head, blocks, tail }) {
    let last = 0;
    const numbered = [...blocks.values()].map((block) => {
        if (!block.includes(" &id"))
            return block;
        // Anchors are numbered through the whole file.
        const names = new Map();
        return block.replace(anchorOrAlias, (_, sign, name) => {
            const known = names.get(name) ?? `id${String(++last).padStart(3, "0")}`;
            names.set(name, known);
            return `${sign}${known}`;
        });
    });
    return `${head}${numbered.join("")}${tail}`;
}
/** One that `emitYaml` made, as the whole of a value. */
const anchorOrAlias = /(?<=^ *(?:- )*(?:[^ ].*: |- ))([&*])(id\d{3,})(?=$| \[\]$| \{\}$)/gm;
/** Takes a lock file's text apart; one that is not laid out as DVC does is laid out anew. */
function layoutOf(lock) {
    const { text } = lock;
    const fresh = `schema: '${_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ}'\nstages:\n`;
    if (text === undefined || text.trim() === "")
        return { head: fresh, blocks: new Map(), tail: "" };
    const { contents, value } = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.parseValues)(text, lock.file);
    const found = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? cut(text, contents) : undefined;
    if (found !== undefined)
        return found;
    const top = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(value) ? value : new Map();
    const others = [...top].filter(([key]) => key !== "stages");
    const stages = top.get("stages");
    const blocks = [...((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(stages) ? stages : [])].map(([name, stage]) => [
        (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScalar */ .kQ)(name),
        blockOf((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScalar */ .kQ)(name), (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(stage) ? stage : new Map()),
    ]);
    return { head: `${(0,_emit_js__WEBPACK_IMPORTED_MODULE_1__/* .emitYaml */ .h)(new Map(others))}stages:\n`, blocks: new Map(blocks), tail: "" };
}
function cut(text, top) {
    const index = top.items.findIndex((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === "stages");
    const stages = top.items[index]?.value;
    if (top.flow === true || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(stages) || stages.flow === true || stages.items.length === 0)
        return undefined;
    const following = top.items[index + 1]?.key;
    const end = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(following) && following.range ? lineStart(text, following.range[0]) : text.length;
    const starts = [];
    for (const { key } of stages.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !key.range)
            return undefined;
        const start = lineStart(text, key.range[0]);
        if (!["  ", "  ? "].includes(text.slice(start, key.range[0])))
            return undefined;
        starts.push({ name: String(key.value), start });
    }
    const blocks = new Map();
    starts.forEach(({ name, start }, place) => {
        const lines = text.slice(start, starts[place + 1]?.start ?? end);
        blocks.set(name, lines.endsWith("\n") ? lines : `${lines}\n`);
    });
    return { head: text.slice(0, starts[0]?.start), blocks, tail: text.slice(end) };
}
function lineStart(text, offset) {
    return text.lastIndexOf("\n", offset - 1) + 1;
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

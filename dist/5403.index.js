export const id = 5403;
export const ids = [5403];
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

/***/ 76045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ openEngine),
  nB: () => (/* binding */ outsOf),
  nZ: () => (/* binding */ pinOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/sources/dvc-out.js
var dvc_out = __webpack_require__(6108);
// EXTERNAL MODULE: ./build/js/lib/paths.js
var lib_paths = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/js/pipeline/contents.js
var pipeline_contents = __webpack_require__(52103);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/pipeline/lock.js
var pipeline_lock = __webpack_require__(74542);
// EXTERNAL MODULE: ./build/js/pipeline/path-index.js
var path_index = __webpack_require__(51303);
;// CONCATENATED MODULE: ./build/js/pipeline/gitignore.js






/** Asks Git once for all outs, when the first stage needs to know. */
function openIgnores(host, root, outs) {
    let asked;
    return {
        async ensure(stage) {
            asked ??= ask(host, root, outs);
            const { tracked, ignored } = await asked;
            for (const { path, cache } of stage.outs) {
                if (!cache)
                    continue;
                const file = tracked.get(path);
                if (file !== undefined)
                    throw trackedError(stage, file, path);
                if (!ignored.has(path))
                    await addEntry(root, path);
                ignored.add(path);
            }
        },
    };
}
async function ask(host, root, outs) {
    const options = { cwd: root, env: host.env };
    const wanted = new Set(outs);
    const tracked = new Map();
    const listed = await (0,git/* tryGit */.Ii)(["ls-files", "-z"], options);
    for (const file of listed.stdout.split("\0")) {
        if (file === "")
            continue;
        for (const path of [file, ...(0,path_index/* foldersOf */.p)(file)])
            if (wanted.has(path))
                tracked.set(path, file);
    }
    const input = outs.map((path) => `${path}\0`).join("");
    const checked = await (0,git/* tryGit */.Ii)(["check-ignore", "-z", "--no-index", "--stdin"], { ...options, input });
    return { tracked, ignored: new Set(checked.stdout.split("\0")) };
}
function trackedError(stage, file, path) {
    return new errors/* UserError */.yo(`the output \`${file}\` of stage ${stage.address} is tracked by Git`, {
        where: { file: stage.file },
        fix: `Take it out of Git (git rm -r --cached ${path}), or give the out \`cache: false\`.`,
    });
}
async function addEntry(root, path) {
    const file = (0,external_node_path_.join)(root, external_node_path_.posix.dirname(path), ".gitignore");
    const before = await readIfThere(file);
    const entry = `/${external_node_path_.posix.basename(path).replace(/[\\*?[\]!#]/g, "\\$&")}`;
    if (before.split("\n").includes(entry))
        return;
    await (0,pipeline_lock/* writeWhole */.f8)(file, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${entry}\n`);
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT"))
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/pipeline/lock-store.js



/** Opens a lock file; it is read again only when somebody else has written it meanwhile. */
async function openLock(absPath, file) {
    let stamp = await stampOf(absPath);
    let lock = await (0,pipeline_lock/* readLock */.mF)(absPath, file);
    let entries = new Map(lock.entries);
    let layout;
    return {
        entry: (name) => entries.get(name),
        async put(name, entry) {
            if ((await stampOf(absPath)) !== stamp) {
                lock = await (0,pipeline_lock/* readLock */.mF)(absPath, file);
                entries = new Map(lock.entries);
                layout = undefined;
            }
            layout ??= (0,pipeline_lock/* layoutOf */.aH)(lock);
            const block = (0,pipeline_lock/* blockOf */.VN)(name, entry);
            entries.set(name, (0,pipeline_lock/* lockEntry */.KF)(entry));
            if (layout.blocks.get(name) === block)
                return false;
            layout.blocks.set(name, block);
            await (0,pipeline_lock/* writeWhole */.f8)(absPath, (0,pipeline_lock/* textOf */.b6)(layout));
            stamp = await stampOf(absPath);
            return true;
        },
    };
}
async function stampOf(absPath) {
    try {
        const { ino, size, mtimeNs } = await (0,promises_.stat)(absPath, { bigint: true });
        return `${ino}:${size}:${mtimeNs}`;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return "";
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/pipeline/pointers.js
var pointers = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/js/pipeline/value.js
var value = __webpack_require__(69560);
;// CONCATENATED MODULE: ./build/js/pipeline/engine.js








/** Reads the lock files of all stages. */
async function openEngine(ctx) {
    const locks = new Map();
    for (const file of ctx.pipeline.files) {
        const lockFile = external_node_path_.posix.join(external_node_path_.posix.dirname(file), "dvc.lock");
        locks.set(lockFile, await openLock(await (0,lib_paths/* insideRoot */.p0)(ctx.root, lockFile, { file: lockFile }), lockFile));
    }
    const pins = new Map();
    for (const node of ctx.pipeline.data.values())
        pins.set(node.path, node.pin);
    const entryOf = (stage) => locks.get(stage.lockFile)?.entry(stage.name);
    const pinOuts = (stage) => {
        const entry = entryOf(stage);
        for (const out of stage.outs) {
            const pin = entry === undefined ? undefined : pinOf(stage, out, entry);
            if (pin === undefined)
                pins.delete(out.path);
            else
                pins.set(out.path, pin);
        }
    };
    for (const stage of ctx.pipeline.stages.values())
        pinOuts(stage);
    const paths = [...ctx.pipeline.stages.values()].flatMap((stage) => stage.outs.map((out) => out.path));
    const contents = (0,pipeline_contents/* openContents */.h1)(ctx, pins, [...paths, ...ctx.pipeline.data.keys()]);
    const written = new Set();
    return {
        ctx,
        contents,
        pointers: await (0,pointers/* openPointers */.PE)(ctx),
        ignores: openIgnores(ctx.host, ctx.root, paths),
        written,
        entry: entryOf,
        async record(stage, entry) {
            if ((await locks.get(stage.lockFile)?.put(stage.name, entry)) === true)
                written.add(stage.lockFile);
            contents.forget(stage.outs.map((out) => out.path));
            pinOuts(stage);
        },
    };
}
/** What a lock entry pins for an out; undefined where it says nothing, or nothing that could be fetched. */
function pinOf(stage, out, entry) {
    const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
    if (item?.digest === undefined)
        return undefined;
    return {
        path: out.path,
        source: "dvc",
        file: stage.lockFile,
        stage: stage.name,
        digest: item.digest,
        ...(item.bytes === undefined ? {} : { bytes: item.bytes }),
        ...(item.files === undefined ? {} : { files: item.files }),
        ...(item.executable ? { executable: true } : {}),
        cache: out.cache,
        push: out.push,
        ...(out.remote === undefined ? {} : { remote: out.remote }),
        ...(item.versions === undefined ? {} : (0,dvc_out/* versionsOf */.x)((0,value/* toJson */.aB)(item.versions), out.path, stage.lockFile, out.remote)),
    };
}
/** What an entry says of a stage's outs, by path; undefined unless it names each of them. */
function outsOf(stage, entry) {
    const found = new Map();
    for (const out of stage.outs) {
        const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
        if (item?.digest === undefined)
            return undefined;
        const { digest, bytes, files, executable } = item;
        found.set(out.path, { digest, bytes, files, executable, from: "pin" });
    }
    return found;
}


/***/ }),

/***/ 61332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yd: () => (/* binding */ missingDep)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52103);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28551);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69560);




/** Reads what a stage depends on; something missing is the user's to mend. */
async function readInputs(contents, stage) {
    const deps = new Map();
    for (const path of stage.deps) {
        const content = await contents.of(path);
        if (content === undefined)
            throw missingDep(stage, path);
        deps.set(path, content);
    }
    const params = new Map();
    for (const wanted of stage.params) {
        const text = await contents.text(wanted.file);
        if (text === undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
                where: { file: stage.file },
            });
        }
        params.set(wanted.file, (0,_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L6)(text, wanted, { file: wanted.file }));
    }
    return { deps, params };
}
/** The error for a dependency that is nowhere. */
function missingDep(stage, path) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the dependency \`${path}\` of stage ${stage.address} does not exist, and nothing pins it`, {
        where: { file: stage.file },
        fix: "Add the file, or the stage that makes it.",
    });
}
/** The entry that dvc.lock holds of a stage: command, dependencies, parameters and outs in DVC's order. */
function entryOf(stage, inputs, outs) {
    const entry = new Map([["cmd", typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd]]]);
    const deps = itemsOf(stage, inputs.deps);
    if (deps.length > 0)
        entry.set("deps", deps);
    const params = paramsOf(stage, inputs.params);
    if (params.size > 0)
        entry.set("params", params);
    const made = itemsOf(stage, outs);
    if (made.length > 0)
        entry.set("outs", made);
    return entry;
}
function itemsOf(stage, contents) {
    return [...contents]
        .map(([path, content]) => ({ written: stage.spelled.get(path) ?? path, content }))
        .sort((a, b) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.written, b.written))
        .map(({ written, content }) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .lockItemOf */ .k$)(written, content));
}
/** params.yaml first, the others by name. */
function paramsOf(stage, params) {
    const files = [...params]
        .map(([path, values]) => ({ written: stage.spelled.get(path) ?? path, values }))
        .sort((a, b) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.written, b.written));
    const first = files.filter(({ written }) => written === "params.yaml");
    const others = files.filter(({ written }) => written !== "params.yaml");
    return new Map([...first, ...others].map(({ written, values }) => [(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScalar */ .kQ)(written), (0,_params_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedParams */ .G$)(values)]));
}


/***/ }),

/***/ 83238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61332);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28551);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48735);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69560);





/** Compares a stage with its lock entry; `stale` says of a path which stale stage is going to make it anew. */
async function judge(engine, stage, stale = () => undefined) {
    const entry = engine.entry(stage);
    const reasons = [];
    if (entry === undefined)
        reasons.push(`it is not in ${stage.lockFile}: it never ran`);
    else if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .sameValue */ .eE)(entry.cmd, commandValue(stage)))
        reasons.push("its command changed");
    if (stage.alwaysChanged)
        reasons.push("it says `always_changed`");
    else if (isCallback(stage))
        reasons.push("it has neither dependencies nor outs, and so runs always");
    const inputs = await judgeInputs(engine, stage, entry, stale, reasons);
    const sameInputs = reasons.length === 0;
    if (entry !== undefined)
        await judgeOuts(engine, stage, entry, reasons);
    return { reasons, inputs: inputs.known, fault: inputs.fault, sameInputs };
}
/** A stage that DVC calls a callback: nothing says when it is up to date. */
function isCallback(stage) {
    return stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0;
}
async function judgeInputs(engine, stage, entry, stale, reasons) {
    const deps = new Map();
    const params = new Map();
    let fault;
    let complete = true;
    for (const path of stage.deps) {
        const maker = stale(path);
        if (maker !== undefined) {
            reasons.push(`its dependency \`${path}\` is made by stale stage ${maker}`);
            complete = false;
            continue;
        }
        if (engine.pointers.unpulled(path).length > 0) {
            if (!stage.frozen)
                reasons.push(`its dependency ${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .notPulled */ .gl)(path)}`);
            fault ??= (0,_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .notPulledError */ .yR)(stage, path);
            continue;
        }
        const content = await engine.contents.of(path);
        const locked = entry?.deps.get(stage.spelled.get(path) ?? path);
        if (content === undefined) {
            // A frozen stage uses what it made: its dependencies may be long gone.
            const listed = (await engine.contents.absent(path)).some((pin) => pin.digest.endsWith(".dir"));
            const why = listed ? "is not here, and neither cache nor remote has the listing that names it" : "is missing";
            if (!stage.frozen)
                reasons.push(`its dependency \`${path}\` ${why}`);
            fault ??= (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .missingDep */ .Yd)(stage, path);
        }
        else {
            deps.set(path, content);
            if (entry === undefined || stage.frozen)
                continue;
            if (locked?.digest === undefined)
                reasons.push(`its dependency \`${path}\` is new`);
            else if (!(await engine.contents.is(path, content, locked.digest)))
                reasons.push(`its dependency \`${path}\` changed`);
        }
    }
    for (const wanted of stage.params) {
        const maker = stale(wanted.file);
        if (maker !== undefined) {
            reasons.push(`its parameters file \`${wanted.file}\` is made by stale stage ${maker}`);
            complete = false;
            continue;
        }
        try {
            if (engine.pointers.unpulled(wanted.file).length > 0)
                throw (0,_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .notPulledError */ .yR)(stage, wanted.file);
            const text = await engine.contents.text(wanted.file);
            if (text === undefined) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
                    where: { file: stage.file },
                });
            }
            const values = (0,_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L6)(text, wanted, { file: wanted.file });
            params.set(wanted.file, values);
            if (entry !== undefined && !stage.frozen) {
                reasons.push(...changedParams(stage, wanted.file, values, entry.params, wanted.keys === null));
            }
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            if (!stage.frozen)
                reasons.push(error.message);
            fault ??= error;
        }
    }
    const known = complete && fault === undefined ? { deps, params } : undefined;
    return { known, fault };
}
function changedParams(stage, file, values, locked, whole) {
    const before = locked.get(stage.spelled.get(file) ?? file);
    if (before === undefined)
        return values.size === 0 && !whole ? [] : [`its parameters in ${file} are new`];
    const changed = [];
    const keys = new Set([...values.keys(), ...(whole ? before.keys() : [])]);
    for (const key of keys) {
        const name = `\`${file}:${(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScalar */ .kQ)(key)}\``;
        if (!values.has(key))
            changed.push(`its parameter ${name} is gone`);
        else if (!before.has(key))
            changed.push(`its parameter ${name} is new`);
        else if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .sameValue */ .eE)(values.get(key), before.get(key))) {
            const [was, is] = [shown(before.get(key)), shown(values.get(key))];
            changed.push(`its parameter ${name} changed${was === is ? "" : `: ${was} → ${is}`}`);
        }
    }
    return changed;
}
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    return value instanceof Map ? "a mapping" : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScalar */ .kQ)(value);
}
async function judgeOuts(engine, stage, entry, reasons) {
    for (const out of stage.outs) {
        const locked = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
        if (locked?.digest === undefined) {
            reasons.push(`its output \`${out.path}\` is new`);
            continue;
        }
        if (engine.pointers.unpulled(out.path).length > 0) {
            reasons.push(`its output ${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .notPulled */ .gl)(out.path)}`);
            continue;
        }
        const here = await engine.contents.here(out.path);
        if (here !== undefined) {
            if (!(await engine.contents.is(out.path, here, locked.digest))) {
                reasons.push(`its output \`${out.path}\` was modified`);
            }
        }
        else if (!out.cache) {
            // The pin of an uncached out names bytes that only Git keeps: there is nowhere to take them from.
            reasons.push(`its output \`${out.path}\` is missing, and no cache keeps it`);
        }
    }
}
function commandValue(stage) {
    return typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd];
}


/***/ }),

/***/ 74542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ lockEntry),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _data_dir_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18958);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27125);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69560);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37831);









const schemaVersion = "2.0";
/** Reads a dvc.lock from disk. */
async function readLock(absPath, file) {
    try {
        return parseLock(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absPath, "utf8"), file);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error, "ENOENT", "ENOTDIR"))
            return { file, text: undefined, entries: new Map() };
        throw error;
    }
}
/** Reads a dvc.lock's text; conflict markers and other schemas are said as such. */
function parseLock(text, file) {
    const lines = text.split("\n");
    const conflict = lines.findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})( |\r?$)/.test(line));
    if (conflict >= 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("this lock file holds conflict markers of a merge", {
            where: { file, line: conflict + 1, column: 1 },
            fix: `Take one side (git checkout --theirs ${file}) and run the pipeline: it writes what is missing.`,
        });
    }
    const { value } = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseValues */ .Q)(text, file);
    if (value === null)
        return { file, text, entries: new Map() };
    const where = { file, line: 1, column: 1 };
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(value))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("a lock file holds a mapping", { where });
    const schema = value.get("schema");
    if (schema !== schemaVersion) {
        const found = schema === undefined ? "no schema (DVC 1's form)" : `schema \`${String(schema)}\``;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`this lock file has ${found}, and only schema '${schemaVersion}' is known`, {
            where,
            fix: "Run dvc repro with DVC 3 once, or remove the file and run the pipeline.",
        });
    }
    const stages = value.get("stages") ?? new Map();
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(stages))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("`stages` of a lock file is a mapping", { where });
    const entries = new Map();
    for (const [name, stage] of stages) {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(stage))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the stage \`${(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatScalar */ .kQ)(name)}\` of this lock is no mapping`, { where });
        entries.set((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatScalar */ .kQ)(name), lockEntry(stage));
    }
    return { file, text, entries };
}
/** The parts of an entry, of dvc.lock or of a run-cache file. */
function lockEntry(value) {
    const params = value.get("params");
    return {
        cmd: value.get("cmd") ?? null,
        deps: items(value.get("deps")),
        params: new Map(((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(params) ? [...params] : []).map(([file, keys]) => [(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatScalar */ .kQ)(file), (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(keys) ? keys : new Map()])),
        outs: items(value.get("outs")),
        value,
    };
}
function items(list) {
    const found = new Map();
    for (const item of Array.isArray(list) ? list : []) {
        const path = (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(item) ? item.get("path") : undefined;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(item) || typeof path !== "string")
            continue;
        const md5 = item.get("md5");
        const algorithm = item.has("hash") ? "md5" : "md5-dos2unix";
        const listed = listing(item.get("files"), algorithm);
        found.set(path, {
            digest: typeof md5 === "string" && md5 !== "" ? `${algorithm}:${md5}` : listed?.digest,
            bytes: count(item.get("size")) ?? listed?.bytes,
            files: count(item.get("nfiles")) ?? listed?.files,
            executable: item.get("isexec") === true,
            ...(item.has("files") || item.has("cloud") ? { versions: item } : {}),
        });
    }
    return found;
}
/** A directory whose files the lock itself lists, as it does for remotes that keep them by name. */
function listing(files, algorithm) {
    if (!Array.isArray(files))
        return undefined;
    const entries = [];
    let bytes = 0;
    for (const file of files) {
        const path = (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(file) ? file.get("relpath") : undefined;
        const md5 = (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(file) ? file.get("md5") : undefined;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(file) || typeof path !== "string" || typeof md5 !== "string")
            return undefined;
        entries.push({ path, digest: `${algorithm}:${md5}` });
        const size = count(file.get("size"));
        bytes = bytes === undefined || size === undefined ? undefined : bytes + size;
    }
    return { digest: (0,_data_dir_object_js__WEBPACK_IMPORTED_MODULE_4__/* .dirObject */ .Fp)(entries, algorithm).digest, bytes, files: entries.length };
}
function count(value) {
    return typeof value === "bigint" || typeof value === "number" ? Number(value) : undefined;
}
/** The lines of one stage. */
function blockOf(name, entry) {
    return (0,_emit_js__WEBPACK_IMPORTED_MODULE_6__/* .emitYaml */ .h)(new Map([[name, entry]]), 2);
}
/** The file's text. */
function textOf({ head, blocks, tail }) {
    return `${head}${[...blocks.values()].join("")}${tail}`;
}
/** Takes a lock file's text apart; one that is not laid out as DVC does is laid out anew. */
function layoutOf(lock) {
    const { text } = lock;
    const fresh = `schema: '${schemaVersion}'\nstages:\n`;
    if (text === undefined || text.trim() === "")
        return { head: fresh, blocks: new Map(), tail: "" };
    const { contents, value } = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseValues */ .Q)(text, lock.file);
    const found = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(contents) ? cut(text, contents) : undefined;
    if (found !== undefined)
        return found;
    const top = (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(value) ? value : new Map();
    const others = [...top].filter(([key]) => key !== "stages");
    const stages = top.get("stages");
    const blocks = [...((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(stages) ? stages : [])].map(([name, stage]) => [
        (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatScalar */ .kQ)(name),
        blockOf((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatScalar */ .kQ)(name), (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(stage) ? stage : new Map()),
    ]);
    return { head: `${(0,_emit_js__WEBPACK_IMPORTED_MODULE_6__/* .emitYaml */ .h)(new Map(others))}stages:\n`, blocks: new Map(blocks), tail: "" };
}
function cut(text, top) {
    const index = top.items.findIndex((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(pair.key) && pair.key.value === "stages");
    const stages = top.items[index]?.value;
    if (top.flow === true || !(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(stages) || stages.flow === true || stages.items.length === 0)
        return undefined;
    const following = top.items[index + 1]?.key;
    const end = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(following) && following.range ? lineStart(text, following.range[0]) : text.length;
    const starts = [];
    for (const { key } of stages.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(key) || !key.range)
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
/** Writes a file whole or not at all. */
async function writeWhole(absPath, text) {
    const temporary = `${absPath}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absPath), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, absPath);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 48735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ openPointers),
/* harmony export */   RD: () => (/* binding */ tryPullPointers),
/* harmony export */   gl: () => (/* binding */ notPulled),
/* harmony export */   wL: () => (/* binding */ pullPointers),
/* harmony export */   yR: () => (/* binding */ notPulledError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_file_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40821);
/* harmony import */ var _data_lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65353);
/* harmony import */ var _data_lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(478);
/* harmony import */ var _data_transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27517);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51303);







async function openPointers({ data, root }) {
    const pins = new Map((await (0,_data_lfs_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPinsOf */ .Hp)(data)).map((pin) => [pin.path, pin]));
    const paths = (0,_path_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIndex */ .A)(pins.keys());
    return {
        unpulled: (path) => paths.related(path).flatMap((one) => {
            const pin = pins.get(one);
            if (pin === undefined)
                return [];
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, one);
            const stats = (0,_data_file_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lstatIfThere */ .Cm)(absolute);
            return stats === undefined || (0,_data_lfs_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isPointerTo */ .H)(absolute, stats) ? [pin] : [];
        }),
    };
}
/** Pulls what a stage reads, and the outs that Git keeps: before that nobody can say whether they have changed. */
async function pullPointers(engine, stage) {
    const paths = [...stage.deps, ...stage.params.map((one) => one.file), ...stage.outs.map((out) => out.path)];
    const pins = new Set(paths.flatMap((path) => engine.pointers.unpulled(path)));
    if (pins.size === 0)
        return;
    await (0,_data_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .pullPins */ .eJ)(engine.ctx.data, [...pins]);
    engine.contents.forget([...pins].map((pin) => pin.path));
}
/** The same where a stage that cannot be judged counts as changed. */
async function tryPullPointers(engine, stage) {
    try {
        await pullPointers(engine, stage);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        engine.ctx.host.log.debug(`what stage ${stage.address} reads cannot be pulled: ${error.message}`);
    }
}
/** Why a path cannot be judged. */
function notPulled(path) {
    return `\`${path}\` is not pulled (Git LFS)`;
}
/** The error for a dependency of which only the pointer is here. */
function notPulledError(stage, path) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`stage ${stage.address} reads \`${path}\`, which Git LFS keeps and which is not pulled`, {
        where: { file: stage.file },
        fix: "Run with --pull, or pull it first: modelgate pull.",
    });
}


/***/ }),

/***/ 31122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ isSaved),
/* harmony export */   Lo: () => (/* binding */ runValue),
/* harmony export */   PK: () => (/* binding */ keyOfEntry),
/* harmony export */   TZ: () => (/* binding */ isCacheable),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61332);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69560);



/** DVC leaves these out at any depth, so that they never decide whether two runs are the same. */
const leftOut = new Set(["size", "nfiles"]);
/** Whether DVC keeps a stage's results in the run cache: it must have inputs and outs, and none it adds to. */
function isCacheable(stage) {
    if (stage.alwaysChanged || stage.outs.length === 0)
        return false;
    if (stage.deps.length === 0 && stage.params.length === 0)
        return false;
    return stage.outs.every((out) => !out.persist);
}
/** Whether a finished run is kept there; a plain out that stays out of the cache could not be restored. */
function isSaved(stage) {
    return isCacheable(stage) && stage.outs.every((out) => out.cache || out.kind !== "out");
}
/** DVC's key of a run: command, dependencies, parameters, and the paths of its outs. */
function runKey(stage, inputs) {
    const outs = stage.outs.map((out) => stage.spelled.get(out.path) ?? out.path);
    return keyOfEntry((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(stage, inputs, new Map()), outs);
}
/** The key of the run that a lock entry tells of, from the entry alone. */
function keyOfEntry(entry, outs) {
    const run = new Map(entry);
    run.set("outs", [...outs].sort(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH));
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonJson */ .bv)(run, leftOut));
}
/** DVC's name of a result: the same with what the outs turned out to be. */
function runValue(entry) {
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonJson */ .bv)(entry, leftOut));
}


/***/ }),

/***/ 35403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jy: () => (/* binding */ lockMatches),
/* harmony export */   m$: () => (/* binding */ staleMaker),
/* harmony export */   pO: () => (/* binding */ pipelineStatus)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52103);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76045);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83238);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48735);
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31122);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24855);






/** Which stages are out of date and why; nothing is pulled, and what is missing here counts by its pin. */
async function pipelineStatus(ctx, targets = []) {
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F5)(ctx);
    const found = [];
    const stale = new Set();
    for (const stage of (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .selectStages */ .u)(ctx.pipeline, targets)) {
        const { reasons, inputs } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(engine, stage, (path) => staleMaker(ctx.pipeline, stage, stale, path));
        const key = inputs !== undefined && (0,_run_key_js__WEBPACK_IMPORTED_MODULE_4__/* .isCacheable */ .TZ)(stage) ? { key: (0,_run_key_js__WEBPACK_IMPORTED_MODULE_4__/* .runKey */ .r7)(stage, inputs) } : {};
        if (stage.frozen) {
            found.push({ name: stage.address, status: "frozen", reasons, ...key });
            continue;
        }
        if (reasons.length > 0)
            stale.add(stage.address);
        found.push({ name: stage.address, status: reasons.length > 0 ? "stale" : "current", reasons, ...key });
    }
    await ctx.data.index.save();
    return found;
}
/**
 * Whether dvc.lock tells of runs with the very commands, dependencies and parameters that are here now. Outs are not
 * looked at: what they turned out to be is the lock's to say. What Git LFS keeps has to be pulled for it.
 */
async function lockMatches(ctx, targets) {
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F5)(ctx);
    for (const stage of (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .selectStages */ .u)(ctx.pipeline, targets)) {
        if (stage.frozen)
            continue;
        await (0,_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .tryPullPointers */ .RD)(engine, stage);
        if (!(await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(engine, stage)).sameInputs)
            return false;
    }
    return true;
}
/** The stale stage that makes what stands at a path, above or below it. */
function staleMaker(pipeline, stage, stale, path) {
    return (pipeline.upstream.get(stage.address) ?? []).find((address) => stale.has(address) &&
        (pipeline.stages.get(address)?.outs ?? []).some((out) => out.path === path || (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(out.path, path) || (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(path, out.path)));
}


/***/ })

};

export const id = 7831;
export const ids = [7831];
export const modules = {

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

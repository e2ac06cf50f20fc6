export const id = 7831;
export const ids = [7831];
export const modules = {
  /***/
  37831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseValues: () => (
          /* binding */
          parseValues
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);
      const maxCharacters = 16 * 1024 * 1024;
      const maxMerged = 1e5;
      const maxDepth = 200;
      const standard = "tag:yaml.org,2002:";
      function parseValues(text, file) {
        if (text.length > maxCharacters) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          prettyErrors: false,
          uniqueKeys: true,
          schema: "failsafe"
        });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const where = (node) => node?.range ? at(node.range[0]) : { file };
        const [error] = document.errors;
        if (error !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        const built = /* @__PURE__ */ new Map();
        const open = /* @__PURE__ */ new Set();
        let merged = 0;
        const build = (node, depth) => {
          if (node === null || node === void 0)
            return null;
          if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            const target = node.resolve(document);
            if (target === void 0)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
          }
          const { tag } = node;
          if (tag !== void 0 && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
          }
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
            return scalarValue(node);
          const known = built.get(node);
          if (known !== void 0)
            return known;
          open.add(node);
          const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items.map((item) => build(item, depth + 1)) : mapping(node, depth);
          open.delete(node);
          built.set(node, value);
          return value;
        };
        const mapping = (node, depth) => {
          const own = /* @__PURE__ */ new Map();
          const inherited = /* @__PURE__ */ new Map();
          for (const pair of node.items) {
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
              const from = build(pair.value, depth + 1);
              for (const one of Array.isArray(from) ? from : [from]) {
                if (!(one instanceof Map))
                  throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` takes a mapping", { where: where(pair.key) });
                for (const [key2, item] of one) {
                  if (!inherited.has(key2))
                    inherited.set(key2, item);
                  merged += 1;
                  if (merged > maxMerged)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` copies too much", { where: where(pair.key) });
                }
              }
              continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
          }
          return inherited.size === 0 ? own : new Map([...inherited, ...own]);
        };
        return { value: build(document.contents, 0), contents: document.contents, where };
      }
      function scalarValue(node) {
        const text = typeof node.value === "string" ? node.value : node.source ?? "";
        if (node.tag === "!" || node.tag === `${standard}str`)
          return text;
        const plain = node.tag !== void 0 || node.type === "PLAIN" || node.type === void 0;
        return plain ? (0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__._)(text) : text;
      }
    })
  )
};

export const id = 4979;
export const ids = [4979];
export const modules = {
  /***/
  44979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseYaml: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      const maxCharacters = 16 * 1024 * 1024;
      const maxAliases = 100;
      function parseYaml(text, file) {
        if (text.length > maxCharacters) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const [error] = document.errors;
        if (error !== void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        }
        let value;
        try {
          value = document.toJS({ maxAliasCount: maxAliases });
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause
          });
        }
        return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
      }
      function locate(document, path, part, at, file) {
        for (let depth = path.length; depth >= 0; depth--) {
          const found = nodeAt(document, path.slice(0, depth), part);
          if (found?.range)
            return at(found.range[0]);
        }
        return { file, line: 1, column: 1 };
      }
      function nodeAt(document, path, part) {
        const last = path.at(-1);
        if (part === "key" && last !== void 0) {
          const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)) {
            for (const pair of parent.items) {
              if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === String(last))
                return pair.key;
            }
          }
        }
        const node = path.length === 0 ? document.contents : document.getIn(path, true);
        return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node : void 0;
      }
    })
  )
};

export const id = 2933;
export const ids = [2933];
export const modules = {
  /***/
  52933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jsonLinesReader: () => (
          /* binding */
          jsonLinesReader
        )
        /* harmony export */
      });
      var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
      var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15533);
      const newline = 10;
      const mostColumns = 1e4;
      function jsonLinesReader(file, builderOf) {
        const known = /* @__PURE__ */ new Map();
        const given = /* @__PURE__ */ new Map();
        let [rows, line] = [0, 0];
        const builderFor = (name) => {
          if (!known.has(name) && known.size < mostColumns)
            known.set(name, builderOf(name));
          return known.get(name);
        };
        const takeLine = (text) => {
          line++;
          if (text.trim() === "")
            return;
          for (const [name, value] of Object.entries(parse(text))) {
            const builder = builderFor(name);
            if (builder === void 0)
              continue;
            for (let count = given.get(builder) ?? 0; count < rows; count++)
              builder.addValue(null);
            if (!builder.addValue(value))
              throw (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.O$)({ file, line }, (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.cN)(name, shown(value)));
            given.set(builder, rows + 1);
          }
          if (++rows > _table_js__WEBPACK_IMPORTED_MODULE_1__.ZB)
            throw (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.Zz)(file);
        };
        const parse = (text) => {
          let row;
          try {
            row = JSON.parse(text);
          } catch {
            row = void 0;
          }
          if (typeof row !== "object" || row === null || Array.isArray(row))
            throw (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.O$)({ file, line }, "this line is no JSON object");
          return row;
        };
        return {
          take(bytes) {
            const end = bytes.lastIndexOf(newline) + 1;
            const whole = bytes.subarray(0, end);
            if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
              throw (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.O$)({ file, line: line + 1 }, "the text from this line on is not UTF-8");
            if (end > 0)
              for (const text of whole.toString("utf8", 0, end - 1).split("\n"))
                takeLine(text);
            return end;
          },
          rows: () => rows
        };
      }
      function shown(value) {
        return typeof value === "string" ? value : JSON.stringify(value) ?? "";
      }
    })
  )
};

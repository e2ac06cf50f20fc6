export const id = 9455;
export const ids = [9455];
export const modules = {
  /***/
  59455: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        weightOf: () => (
          /* binding */
          weightOf
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var _config_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77196);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58020);
      const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200);
      const Meta = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        cpus: zod__WEBPACK_IMPORTED_MODULE_1__.aig().positive().exactOptional(),
        gpus: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().exactOptional(),
        memory: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig().positive(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_config_size_js__WEBPACK_IMPORTED_MODULE_2__.C)]).exactOptional(),
        mutex: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(name).max(20)]).exactOptional()
      });
      const Holder = zod__WEBPACK_IMPORTED_MODULE_1__._H3({ modelgate: zod__WEBPACK_IMPORTED_MODULE_1__.L5J() });
      const expected = {
        cpus: "a number above 0, such as 4 or 0.5",
        gpus: "a whole number",
        memory: "a number of bytes, or text such as 8GB or 512MiB",
        mutex: "a name, or a list of names"
      };
      function weightOf(stage) {
        const read = Meta.safeParse(Holder.safeParse(stage.meta).data?.modelgate ?? {});
        if (!read.success)
          throw metaError(stage, read.error.issues[0]);
        const { cpus = 1, gpus = 0, memory = 0, mutex = [] } = read.data;
        return { cpus, gpus, memory: (0, _config_size_js__WEBPACK_IMPORTED_MODULE_2__.D)(memory), mutex: typeof mutex === "string" ? [mutex] : [...new Set(mutex)] };
      }
      function metaError(stage, issue) {
        const where = { file: stage.file };
        const place = `\`meta.modelgate\` of stage ${stage.address}`;
        if (issue?.code === "unrecognized_keys") {
          const [key2 = ""] = issue.keys;
          const known = Object.keys(expected);
          const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(key2, known);
          const fix = near === void 0 ? `Valid keys: ${known.join(", ")}.` : `Did you mean \`${near}\`?`;
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${place} has the unknown key \`${key2}\``, { where, fix });
        }
        const key = String(issue?.path[0] ?? "");
        const what = expected[key] ?? `a mapping of ${Object.keys(expected).join(", ")}`;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${key === "" ? place : `\`${key}\` in ${place}`}: expected ${what}`, { where });
      }
    })
  )
};

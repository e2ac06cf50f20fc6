export const id = 6547;
export const ids = [6547];
export const modules = {
  /***/
  56547: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseOrigin: () => (
          /* binding */
          parseOrigin
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
      const Origin = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("modelgate/run-origin/1"),
        started: zod__WEBPACK_IMPORTED_MODULE_1__.w$(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
        peakMemory: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().exactOptional(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()
      });
      function parseOrigin(text) {
        try {
          const { schema: _schema, ...origin } = Origin.parse(JSON.parse(text));
          return origin;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  64377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p6: () => (
          /* binding */
          date
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};

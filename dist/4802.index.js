export const id = 4802;
export const ids = [4802];
export const modules = {
  /***/
  44802: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        materialize: () => (
          /* binding */
          materialize
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68019);
      var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
      var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99458);
      var _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85872);
      var _pin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84388);
      var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41599);
      async function materialize(ctx, pin, options = {}) {
        const manifest = pin.manifest ?? ((0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : void 0);
        const { force = false } = options;
        const plan = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.j)(ctx, pin, manifest, { force, guard: (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.JV)(ctx.root), fold: (0, _folding_js__WEBPACK_IMPORTED_MODULE_3__.Lc)(ctx.root) });
        for (const { digest, path } of plan.place) {
          if (await ctx.cache.has(digest))
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.P8)((0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.$)(plan, path))} needs the object ${digest}, which is not in the cache`, {
            where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_7__.d)(pin),
            fix: "Pull it first: modelgate pull"
          });
        }
        try {
          return { changed: await (0, _apply_js__WEBPACK_IMPORTED_MODULE_2__.g)(ctx, plan) };
        } finally {
          await (0, _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__.Q)(ctx, [plan]);
          await ctx.index.save();
        }
      }
    })
  ),
  /***/
  84388: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          whereOf
        )
        /* harmony export */
      });
      function whereOf(pin) {
        return pin.where ?? { file: pin.file };
      }
    })
  )
};

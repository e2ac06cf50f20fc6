export const id = 9503;
export const ids = [9503];
export const modules = {
  /***/
  56341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          parseDuration
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          durationPattern
        )
        /* harmony export */
      });
      const durationPattern = /^(\d+(?:\.\d+)?)\s*(s|m|min|h)$/;
      const secondsIn = { s: 1, m: 60, min: 60, h: 3600 };
      function parseDuration(written) {
        if (typeof written === "number")
          return written * 60;
        const [, number, unit = ""] = durationPattern.exec(written) ?? [];
        const factor = secondsIn[unit];
        if (number === void 0 || factor === void 0)
          throw new TypeError(`not a duration: ${written}`);
        return Number(number) * factor;
      }
    })
  ),
  /***/
  32661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          unusedRules
        ),
        /* harmony export */
        o: () => (
          /* binding */
          stageSettings
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
      var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56341);
      var _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78617);
      function stageSettings(rules, address) {
        const merged = {};
        for (const [pattern, keys] of rules)
          if (names(pattern, address))
            Object.assign(merged, keys);
        const { "runs-on": runsOn, "checkpoint-every": every, timeout, checkpoint, secrets } = merged;
        return {
          ...runsOn === void 0 ? {} : { runsOn: typeof runsOn === "string" ? [runsOn] : runsOn },
          ...timeout === void 0 ? {} : { timeout: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(timeout) },
          ...checkpoint === void 0 ? {} : { checkpoint },
          checkpointEvery: every === void 0 ? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__.U.checkpointEvery : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(every),
          secrets: secrets ?? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__.U.secrets
        };
      }
      function unusedRules(rules, addresses) {
        return rules.map(([pattern]) => pattern).filter((pattern) => !addresses.some((address) => names(pattern, address)));
      }
      function names(pattern, address) {
        if (pattern === address || address.startsWith(`${pattern}@`))
          return true;
        return picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(address, pattern, { dot: true, nonegate: true, bash: true });
      }
    })
  ),
  /***/
  99503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        settingsOf: () => (
          /* binding */
          settingsOf
        )
        /* harmony export */
      });
      var _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32661);
      function settingsOf(config) {
        const known = /* @__PURE__ */ new Map();
        return (address) => {
          const settings = known.get(address) ?? (0, _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__.o)(config.stages, address);
          known.set(address, settings);
          return settings;
        };
      }
    })
  )
};

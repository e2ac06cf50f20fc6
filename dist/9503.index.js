export const id = 9503;
export const ids = [9503];
export const modules = {

/***/ 56341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   Z: () => (/* binding */ durationPattern)
/* harmony export */ });
/** What a key such as `timeout` may say as text. */
const durationPattern = /^(\d+(?:\.\d+)?)\s*(s|m|min|h)$/;
const secondsIn = { s: 1, m: 60, min: 60, h: 3600 };
/** `90s`, `30m`, `10h`, or a number of minutes, as GitHub's `timeout-minutes` has it; in seconds. */
function parseDuration(written) {
    if (typeof written === "number")
        return written * 60;
    const [, number, unit = ""] = durationPattern.exec(written) ?? [];
    const factor = secondsIn[unit];
    if (number === undefined || factor === undefined)
        throw new TypeError(`not a duration: ${written}`);
    return Number(number) * factor;
}


/***/ }),

/***/ 32661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unusedRules),
/* harmony export */   o: () => (/* binding */ stageSettings)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56341);
/* harmony import */ var _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78617);



/** The settings of a stage, by its address from the root: of entries that name it, later ones win key by key. */
function stageSettings(rules, address) {
    const merged = {};
    for (const [pattern, keys] of rules)
        if (names(pattern, address))
            Object.assign(merged, keys);
    const { "runs-on": runsOn, "checkpoint-every": every, timeout, checkpoint, secrets } = merged;
    return {
        ...(runsOn === undefined ? {} : { runsOn: typeof runsOn === "string" ? [runsOn] : runsOn }),
        ...(timeout === undefined ? {} : { timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(timeout) }),
        ...(checkpoint === undefined ? {} : { checkpoint }),
        checkpointEvery: every === undefined ? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .usualSettings */ .U.checkpointEvery : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(every),
        secrets: secrets ?? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .usualSettings */ .U.secrets,
    };
}
/** Entries that name none of these stages: misspelled, most often, and then without any effect. */
function unusedRules(rules, addresses) {
    return rules.map(([pattern]) => pattern).filter((pattern) => !addresses.some((address) => names(pattern, address)));
}
/** `train`, `sub/dvc.yaml:train`, a group such as `train` for `train@a`, or a glob. */
function names(pattern, address) {
    if (pattern === address || address.startsWith(`${pattern}@`))
        return true;
    return picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(address, pattern, { dot: true, nonegate: true, bash: true });
}


/***/ }),

/***/ 99503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsOf: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32661);

/** How each stage is run, by its address: the base side's word, like all that decides about credentials and runners. */
function settingsOf(config) {
    const known = new Map();
    return (address) => {
        const settings = known.get(address) ?? (0,_config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .stageSettings */ .o)(config.stages, address);
        known.set(address, settings);
        return settings;
    };
}


/***/ })

};

export const id = 6165;
export const ids = [6165];
export const modules = {
  /***/
  56165: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          stageChanges
        ),
        /* harmony export */
        withBaseStages: () => (
          /* binding */
          withBaseStages
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60826);
      var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77997);
      var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);
      var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28551);
      var _pipeline_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69560);
      var _sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92827);
      async function pipelineAt(bench, commit) {
        const { host, root } = bench;
        const listing = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.$Y)(["ls-tree", "-r", "-z", "--name-only", commit], { cwd: root, env: host.env });
        const files = listing.split("\0").filter((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === "dvc.yaml" || path.endsWith(".dvc"));
        try {
          return await (0, _pipeline_load_js__WEBPACK_IMPORTED_MODULE_4__.B)(host, root, { files, read: (path) => (0, _sides_js__WEBPACK_IMPORTED_MODULE_6__.I)(host, root, commit, path) });
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)
            return void 0;
          throw error;
        }
      }
      function isNamed(address, names) {
        return names.some((name) => address === name || address.startsWith(`${name}@`));
      }
      async function stageChanges(bench, names) {
        const { base, commit } = bench.forge;
        if (base === void 0 || names.length === 0)
          return { changed: [], unknown: [] };
        const [before, after] = [await pipelineAt(bench, base), await pipelineAt(bench, commit)];
        if (before === void 0 || after === void 0)
          return { changed: names, unknown: [] };
        const addresses = [.../* @__PURE__ */ new Set([...before.stages.keys(), ...after.stages.keys()])].filter((one) => isNamed(one, names));
        const changed = [];
        for (const address of addresses) {
          const one = await definition(bench, base, before.stages.get(address));
          const other = await definition(bench, commit, after.stages.get(address));
          if (one !== other)
            changed.push(address);
        }
        return { changed, unknown: names.filter((name) => !addresses.some((address) => isNamed(address, [name]))) };
      }
      async function definition(bench, commit, stage) {
        if (stage === void 0)
          return void 0;
        const { cmd, wdir, deps, params, outs, frozen, alwaysChanged } = stage;
        const values = [];
        for (const file of params)
          values.push(await valuesOf(bench, commit, file));
        return JSON.stringify({ cmd, wdir, deps: [...deps].sort(), params, values, outs, frozen, alwaysChanged });
      }
      async function valuesOf(bench, commit, { file, keys }) {
        const text = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_6__.I)(bench.host, bench.root, commit, file);
        if (text === void 0)
          return null;
        try {
          const all = await (0, _pipeline_params_js__WEBPACK_IMPORTED_MODULE_5__.Sl)(text, file);
          return keys === null ? (0, _pipeline_value_js__WEBPACK_IMPORTED_MODULE_7__.aB)(all) : keys.map((key) => (0, _pipeline_value_js__WEBPACK_IMPORTED_MODULE_7__.aB)(valueAt(all, key)));
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)
            return text;
          throw error;
        }
      }
      function valueAt(all, key) {
        let here = all;
        for (const part of key.split(".")) {
          if ((0, _pipeline_value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(here))
            here = here.get(part) ?? null;
          else if (Array.isArray(here))
            here = here[Number(part)] ?? null;
          else
            return null;
        }
        return here;
      }
      async function withBaseStages(bench, pipeline, addresses) {
        const { base } = bench.forge;
        if (addresses.size === 0 || base === void 0)
          return pipeline;
        const before = await pipelineAt(bench, base);
        if (before === void 0)
          return pipeline;
        const stages = new Map(pipeline.stages);
        for (const address of addresses) {
          const own = before.stages.get(address);
          if (own === void 0)
            stages.delete(address);
          else
            stages.set(address, own);
        }
        const located = [...stages.values()].map((stage) => ({ stage, where: { file: stage.file } }));
        const taken = (list, own) => [
          ...list.filter(({ stage = "" }) => !addresses.has(stage)),
          ...own.filter(({ stage = "" }) => addresses.has(stage))
        ];
        return {
          ...pipeline,
          stages,
          ...(0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__.ZG)(located, pipeline.data.values()),
          metrics: taken(pipeline.metrics, before.metrics),
          plots: taken(pipeline.plots, before.plots)
        };
      }
    })
  )
};

export const id = 8515;
export const ids = [8515];
export const modules = {
  /***/
  8515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
      var _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82708);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58020);
      function nothingAs({ config }, name) {
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, config.models.map((model) => model.registryName));
        const meant = near === void 0 || near === name ? "" : ` Did you mean \`${near}\`?`;
        return `Nothing was registered yet as ${name}.${meant}`;
      }
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
        const [asked = "", point] = (given.name ?? "").split("@");
        const name = (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.rI)(bench, asked === "" ? void 0 : asked, "modelgate where NAME@ALIAS");
        const registry = await bench.registry();
        const versions = await registry.versions(name);
        const aliases = await registry.aliases(name);
        const alias = point !== void 0 && Object.hasOwn(aliases, point) ? point : "";
        const version = point === void 0 ? versions.at(-1) : aliases[alias] ?? versions.find((one) => one.version === point);
        if (version === void 0) {
          const known = [...Object.keys(aliases), ...versions.map((one) => one.version)];
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(point === void 0 ? `${name} has no version` : `${name} has no version or alias ${point}`, {
            fix: known.length > 0 ? `There are: ${known.join(", ")}.` : nothingAs(bench, name)
          });
        }
        const data = await (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.F6)(bench, version);
        const text = [`${name}${alias === "" ? "" : `@${alias}`} is ${version.version}`, ...(0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.KA)(version, data)];
        return { outputs: (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.V7)(version, { name, alias, created: false, data }), text: text.join("\n") };
      }
    })
  ),
  /***/
  82708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          madeOf
        ),
        /* harmony export */
        KA: () => (
          /* binding */
          versionText
        ),
        /* harmony export */
        V7: () => (
          /* binding */
          versionOutputs
        ),
        /* harmony export */
        rI: () => (
          /* binding */
          requireName
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);
      async function madeOf(bench, version) {
        const tracker = await bench.tracker();
        for (const model of bench.config.models) {
          const runs = await tracker.find({
            by: "commit",
            model: model.name,
            commits: [version.sourceCommit ?? version.commit]
          });
          const run = runs.find((one) => one.run_id === version.recordId) ?? runs[0];
          const pins = run?.record.pins.map(({ path, digest }) => ({ path, digest }));
          if (run !== void 0 && pins !== void 0 && run.record.artifacts.some((one) => one.digest === version.digest))
            return pins;
        }
        return [];
      }
      function versionOutputs(version, more) {
        return { ...more, version: version.version, digest: version.digest, commit: version.commit };
      }
      function versionText(version, data) {
        return [
          `  model   ${version.digest}`,
          `  commit  ${version.commit}`,
          ...data.map((one) => `  data    ${one.path} ${one.digest}`)
        ];
      }
      function requireName(bench, name, usage) {
        const { models } = bench.config;
        if (name === void 0) {
          const [only, ...others] = models;
          if (only !== void 0 && others.length === 0)
            return (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_1__.a9)(only.registryName, only.dir);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("which model?", { fix: usage });
        }
        const model = models.find((one) => one.name === name || one.registryName === name);
        return model === void 0 ? name : (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_1__.a9)(model.registryName, model.dir);
      }
    })
  ),
  /***/
  56276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xs: () => (
          /* binding */
          checkModelName
        ),
        /* harmony export */
        a9: () => (
          /* binding */
          registeredName
        ),
        /* harmony export */
        ff: () => (
          /* binding */
          checkAlias
        ),
        /* harmony export */
        wZ: () => (
          /* binding */
          tagName
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/;
      const dirPattern = /^[a-zA-Z0-9\-_./]+$/;
      function registeredName(model, dir) {
        return dir === "." || dir === "" || model.includes(":") ? model : `${dir}:${model}`;
      }
      function tagName(name) {
        checkModelName(name);
        return name.replace(":", "=");
      }
      function checkModelName(name) {
        const colon = name.indexOf(":");
        const dir = colon < 0 ? void 0 : name.slice(0, colon);
        const model = name.slice(colon + 1);
        if (!namePattern.test(model) || !isRefSafe(model)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${model}\` cannot be a registered name: ${rule}`, {
            fix: `Set \`registry-name: ${suggestion(model)}\` for this model in modelgate.yaml, or another name of that form.`
          });
        }
        if (dir !== void 0 && (!dirPattern.test(dir) || !isRefSafe(dir))) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the directory \`${dir}\` cannot be part of a tag: letters, digits and - _ . / only`, {
            fix: "Rename the directory, or give the model a registered name with its own `registry-name:`."
          });
        }
      }
      function checkAlias(alias) {
        if (namePattern.test(alias) && isRefSafe(alias))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${alias}\` cannot be an alias: ${rule}`, { fix: `Use for example ${suggestion(alias)}.` });
      }
      const rule = "only letters, digits and - _ / in it, a letter or digit at both ends";
      function isRefSafe(name) {
        return !name.includes("..") && name.split("/").every((piece) => piece !== "" && !piece.startsWith(".") && !/\.(lock)?$/.test(piece));
      }
      function suggestion(name) {
        const plain = name.replace(/[^a-zA-Z0-9\-_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
        return plain === "" ? "model" : plain;
      }
    })
  )
};

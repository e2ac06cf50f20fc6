export const id = 3185;
export const ids = [3185, 4979];
export const modules = {
  /***/
  13573: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepRuns: () => (
          /* binding */
          keepRuns
        ),
        /* harmony export */
        runForModels: () => (
          /* binding */
          runForModels
        )
        /* harmony export */
      });
      var _lib_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42929);
      var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97541);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75962);
      var _by_hand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69534);
      var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
      var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);
      var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77772);
      var _run_stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38400);
      var _usable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24871);
      async function runForModels(bench, wanted, choices) {
        const { host, root } = bench;
        const started = host.now().toISOString();
        const plans = await plansIn(bench, wanted);
        const models = plans.map((plan) => plan.model);
        const files = [...new Set(models.flatMap((model) => model.environment))];
        const commands = (await Promise.all(plans.map((plan) => (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.Kf)(bench, plan)))).flat();
        const environment = (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_9__.O)(() => (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__.e)(host, root, files, commands));
        const changed = files.length === 0 ? [] : await (0, _plan_js__WEBPACK_IMPORTED_MODULE_6__.Y_)(bench) ?? [];
        const rule = (0, _usable_js__WEBPACK_IMPORTED_MODULE_8__.Y)(bench, models, changed, files.length === 0 ? [] : await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__.r)(host, root, files));
        const origin = async () => ({ environment: await environment(), run_url: "" });
        const result = await (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_7__.J)(bench, "the run", {
          ...wanted,
          ...choices,
          ...plans.length === 0 ? {} : { origin, usable: rule.usable }
        });
        const note = rule.note();
        await keep(bench, plans, {
          started,
          result,
          pull: choices.pull === true,
          ...plans.length === 1 ? { environment } : {},
          ...note === void 0 ? {} : { note }
        });
        return result;
      }
      async function keepRuns(bench, wanted, done) {
        await keep(bench, await plansIn(bench, wanted), done);
      }
      async function keep(bench, plans, done) {
        const { host, root } = bench;
        const { started, result, pull, note } = done;
        for (const plan of plans) {
          const closure = new Set(plan.closure);
          const stages = result.stages.filter((stage) => closure.has(stage.name));
          if (pull)
            await (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.CS)(bench, plan, stages);
          const { name, environment: own } = plan.model;
          const capture = done.environment ?? (async () => (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_1__.e)(host, root, own, await (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.Kf)(bench, plan)));
          const measured = {
            model: name,
            commit: bench.forge.commit,
            stages,
            lockChanged: result.lockChanged,
            started,
            finished: host.now().toISOString(),
            // Where nothing was made `log` looks for itself, if it is ever called.
            ...(0, _by_hand_js__WEBPACK_IMPORTED_MODULE_2__.k)(result) ? { environment: await capture() } : {},
            ...note === void 0 ? {} : { environmentNote: note }
          };
          await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.lN)(root, `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Md)(name)}.json`, `${JSON.stringify(measured)}
`);
        }
      }
      async function plansIn(bench, wanted) {
        const pipeline = await bench.pipeline();
        const chosen = new Set((0, _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_0__.I)(pipeline, wanted).map((node) => node.id));
        return bench.config.models.flatMap((model) => {
          const targets = (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.QR)(pipeline, model);
          const closure = (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.TQ)(pipeline, targets);
          if (!closure.every((address) => chosen.has(address)))
            return [];
          return [{ model, touched: true, changed: [], targets, closure, stages: [], pins: [] }];
        });
      }
    })
  ),
  /***/
  34755: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UA: () => (
          /* binding */
          RepoPath
        ),
        /* harmony export */
        d5: () => (
          /* binding */
          FileDigest
        ),
        /* harmony export */
        np: () => (
          /* binding */
          Digest
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      const Digest = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
      const RepoPath = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4096).regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");
      const FileDigest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        path: RepoPath,
        digest: Digest,
        bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
        files: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().exactOptional()
      });
    })
  ),
  /***/
  9886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          checkYaml
        )
      });
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var schemas = __webpack_require__(92857);
      ;
      function keysAt(schema, path) {
        let reached = [schema];
        for (const step of path)
          reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
        const keys = reached.flatMap(unwrap).flatMap((one) => one instanceof schemas.bvH ? Object.keys(one.shape) : []);
        return [...new Set(keys)];
      }
      function unwrap(schema) {
        if (schema instanceof schemas.fZ7)
          return schema.options.flatMap(unwrap);
        if (schema instanceof schemas.utH)
          return unwrap(schema.in);
        if (schema instanceof schemas.Ihb)
          return unwrap(schema.unwrap());
        if (schema instanceof schemas.IiU || schema instanceof schemas.ZwT || schema instanceof schemas.XiL || schema instanceof schemas.xgV || schema instanceof schemas.l1C || schema instanceof schemas.EVz) {
          return unwrap(schema.unwrap());
        }
        return [schema];
      }
      function child(schema, step) {
        if (schema instanceof schemas.bvH) {
          const member = schema.shape[String(step)];
          return member === void 0 ? [] : [member];
        }
        if (schema instanceof schemas.naA)
          return [schema.element];
        if (schema instanceof schemas.b8S)
          return [schema.valueType];
        return [];
      }
      ;
      const typeWords = {
        string: "text",
        number: "a number",
        int: "a whole number",
        boolean: "true or false",
        array: "a list",
        object: "a map",
        record: "a map",
        null: "nothing"
      };
      function expectation(issue, keys) {
        if (!isZodsOwn(issue.message))
          return { text: issue.message, choices: choicesOf(issue) };
        const choices = choicesOf(issue);
        if (issue.code === "invalid_union") {
          const types = [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? typeOf(one, keys) : []))];
          const all = [...choices, ...types];
          return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
        }
        if (issue.code === "invalid_value") {
          return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
        }
        const [type] = typeOf(issue, []);
        if (type !== void 0)
          return { text: `expected ${type}`, choices };
        return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
      }
      function isZodsOwn(message) {
        return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
      }
      function choicesOf(issue) {
        if (issue.code === "invalid_value")
          return issue.values.map(String);
        if (issue.code !== "invalid_union")
          return [];
        return [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? choicesOf(one) : []))];
      }
      function typeOf(issue, keys) {
        if (issue.code !== "invalid_type")
          return [];
        const word = typeWords[issue.expected] ?? issue.expected;
        return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
      }
      function limit(issue) {
        if (issue.code !== "too_small" && issue.code !== "too_big")
          return void 0;
        const small = issue.code === "too_small";
        const amount = String(small ? issue.minimum : issue.maximum);
        const bound = issue.inclusive === false ? small ? "more than" : "less than" : small ? "at least" : "at most";
        const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
        if (small && amount === "1" && unit !== "")
          return "expected something, not nothing";
        return `expected ${bound} ${amount} ${unit}`.trimEnd();
      }
      function either(words) {
        const last = words.at(-1) ?? "";
        return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
      }
      ;
      function checkYaml(schema, yaml) {
        const result = schema.safeParse(yaml.value, { reportInput: true });
        if (result.success)
          return result.data;
        const issue = firstToMend(result.error.issues);
        throw issueError(issue, yaml, schema);
      }
      function firstToMend(issues, prefix = []) {
        let best;
        for (const issue of issues) {
          const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
          if (best === void 0 || rank(candidate) > rank(best))
            best = candidate;
        }
        if (best === void 0)
          throw new Error("a schema failed without an issue");
        return best;
      }
      function intoUnion(issue) {
        if (issue.code !== "invalid_union")
          return issue;
        const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
        const [first, ...others] = fitting;
        if (first === void 0)
          return issue;
        return firstToMend(others.reduce((least, branch) => branch.length < least.length ? branch : least, first), issue.path);
      }
      function isMismatch(issue) {
        return issue.code === "invalid_type" || issue.code === "invalid_value";
      }
      function rank(issue) {
        if (issue.code === "unrecognized_keys")
          return issue.path.length * 2 + 1;
        return issue.input === void 0 ? issue.path.length * 2 - 2 : issue.path.length * 2;
      }
      function issueError(issue, yaml, schema) {
        const dotted = issue.path.map(String).join(".");
        const name = dotted === "" ? "the file" : `\`${dotted}\``;
        if (issue.code === "unrecognized_keys") {
          const key = issue.keys[0] ?? "";
          const known = keysAt(schema, issue.path);
          const near2 = (0, nearest.p)(key, known);
          const fix = near2 !== void 0 ? `Did you mean \`${near2}\`?` : `Valid keys: ${known.join(", ")}.`;
          return new errors.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...known.length > 0 ? { fix } : {}
          });
        }
        const { text, choices } = expectation(issue, keysAt(schema, issue.path));
        const near = typeof issue.input === "string" ? (0, nearest.p)(issue.input, choices) : void 0;
        return new errors.yo(`${name} is ${show(issue.input)}: ${text}`, {
          where: yaml.locate(issue.path),
          ...near === void 0 ? {} : { fix: `Did you mean \`${near}\`?` }
        });
      }
      function show(value) {
        if (value === void 0)
          return "missing";
        const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
        return text.length > 60 ? `${text.slice(0, 57)}...` : text;
      }
    })
  ),
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

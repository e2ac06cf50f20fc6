export const id = 7416;
export const ids = [7416, 7831, 4979];
export const modules = {
  /***/
  5175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          HandedStage
        ),
        /* harmony export */
        E: () => (
          /* binding */
          measuredOf
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34755);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75962);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
      var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56067);
      const HandedStage = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        status: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.status,
        seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
        peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional(),
        key: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        outs: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_1__.d5),
        restoredFrom: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.yg.shape.restored_from,
        made: zod__WEBPACK_IMPORTED_MODULE_6__.Pq9().exactOptional(),
        madeIn: zod__WEBPACK_IMPORTED_MODULE_6__.rej({
          started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
          seconds: zod__WEBPACK_IMPORTED_MODULE_6__.aig().nonnegative(),
          peakMemory: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().positive().exactOptional()
        }).exactOptional(),
        error: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      const Handed = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        model: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        stages: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(HandedStage),
        lockChanged: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP()),
        started: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        finished: zod__WEBPACK_IMPORTED_MODULE_7__.w$(),
        environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.OH.exactOptional(),
        environmentNote: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional(),
        notTrained: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().exactOptional()
      });
      async function measuredOf(bench, plan) {
        const now = bench.host.now().toISOString();
        const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
        const { environment, ...rest } = await handed(bench, plan) ?? { ...nothing, commit: bench.forge.commit };
        if (environment !== void 0)
          return { ...rest, environment };
        const commands = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_5__.Kf)(bench, plan);
        return { ...rest, environment: await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_2__.e)(bench.host, bench.root, plan.model.environment, commands) };
      }
      async function handed(bench, plan) {
        const name = `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Md)(plan.model.name)}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.IY)(bench.root, name);
        if (text === void 0)
          return void 0;
        try {
          const measured = Handed.parse(JSON.parse(text));
          if (measured.commit === bench.forge.commit)
            return measured;
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
        }
        const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
        if (bench.forge.event === "local")
          bench.host.log.debug(said);
        else
          bench.host.log.warning(said);
        return void 0;
      }
    })
  ),
  /***/
  87763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runStageJob: () => (
          /* binding */
          runStageJob
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36192);
      var _data_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16023);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96501);
      var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77997);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39590);
      var _pipeline_run_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31122);
      var _pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13e3);
      var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97541);
      var _tracking_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75962);
      var _closure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98218);
      var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77772);
      var _run_stages_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38400);
      var _stage_results_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25102);
      var _usable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24871);
      async function runStageJob(bench, targets, options = {}) {
        const { host, root } = bench;
        const pipeline = await bench.pipeline();
        const data = await bench.data();
        const context = { host, root, data, pipeline };
        if (targets.length === 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("no stage is named", { fix: "`from-run-cache` runs the stages that `targets` names." });
        }
        if (!bench.forge.trusted || await data.write() === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("this job may write to no remote, so that no other job could have its results", {
            fix: "Run all stages in one job (`run` without `from-run-cache`), as the plan's output `one-job` says."
          });
        }
        await (0, _stage_results_js__WEBPACK_IMPORTED_MODULE_14__.kk)(bench);
        const own = new Map((0, _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_9__.u)(pipeline, targets, true).map((stage) => [stage.address, stage]));
        const all = (0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_5__.Sq)(pipeline, own.keys()).flatMap((address) => pipeline.stages.get(address) ?? []);
        const models = bench.config.models.filter((model) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_11__.TQ)(pipeline, (0, _closure_js__WEBPACK_IMPORTED_MODULE_11__.QR)(pipeline, model)).some((address) => own.has(address)));
        const started = host.now().toISOString();
        const files = [...new Set(models.flatMap((model) => model.environment))];
        const commands = [...own.values()].flatMap((stage) => stage.cmd);
        const environment = await (0, _tracking_environment_js__WEBPACK_IMPORTED_MODULE_10__.e)(host, root, files, commands);
        const rule = (0, _usable_js__WEBPACK_IMPORTED_MODULE_15__.Y)(bench, models, await (0, _plan_js__WEBPACK_IMPORTED_MODULE_12__.Y_)(bench) ?? [], environment.files);
        const before = all.map((stage) => stage.address).filter((address) => !own.has(address));
        const handed = await (0, _stage_results_js__WEBPACK_IMPORTED_MODULE_14__.Ny)(bench, before);
        const shared = { runCache: (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_13__.t)(bench), usable: rule.usable };
        const wanted = options.force === true ? all.filter((stage) => !own.has(stage.address)) : all;
        const taken = await (0, _pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__.Y)(context, wanted, { ...shared, handed, write: true });
        const runs = new Map(taken.stages.map((run) => [run.name, run]));
        const missing = before.map((address) => runs.get(address)).find(_pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__.K);
        let result = { stages: [], lockChanged: taken.lockChanged };
        const left = [...own.keys()].filter((address) => !runs.has(address) || (0, _pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__.K)(runs.get(address)));
        if (missing === void 0 && left.length > 0) {
          const origin = { environment, run_url: bench.forge.run?.url ?? "" };
          result = await (0, _run_stages_js__WEBPACK_IMPORTED_MODULE_13__.J)(bench, "the run", {
            ...shared,
            targets: left,
            singleItem: true,
            allowMissing: true,
            keepPins: true,
            pull: true,
            push: true,
            origin: async () => origin,
            ...options
          });
          for (const run of result.stages)
            runs.set(run.name, run);
        }
        const stages = [...own.keys()].flatMap((address) => runs.get(address) ?? []);
        await handOn(bench, context, own, stages, { environment, started });
        const locks = [.../* @__PURE__ */ new Set([...taken.lockChanged, ...result.lockChanged])];
        const failure = missing === void 0 ? result.failure : upstreamMissing(missing);
        if (missing !== void 0 && failure !== void 0)
          host.log.info((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Wk)(failure));
        return { stages, lockChanged: locks, ...failure === void 0 ? {} : { failure } };
      }
      async function handOn(bench, context, own, stages, at) {
        const engine = await (0, _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_4__.F5)(context);
        for (const run of stages) {
          const stage = own.get(run.name);
          if (stage === void 0)
            continue;
          if (run.status === "ran")
            await sendUncached(context, stage);
          await (0, _stage_results_js__WEBPACK_IMPORTED_MODULE_14__.PG)(bench, { run, entry: (0, _pipeline_take_kept_js__WEBPACK_IMPORTED_MODULE_8__.K)(run) ? void 0 : engine.entry(stage), ...at });
        }
      }
      async function sendUncached({ host, root, data }, stage) {
        if ((0, _pipeline_run_key_js__WEBPACK_IMPORTED_MODULE_7__.Gs)(stage))
          return;
        for (const out of stage.outs) {
          if (out.cache || !out.push || (0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_6__._K)(out.path))
            continue;
          const { digest } = await (0, _data_hash_tree_js__WEBPACK_IMPORTED_MODULE_1__.G)(host, data.cache, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, out.path), ["copy"], data.index);
          await (0, _data_push_js__WEBPACK_IMPORTED_MODULE_2__.SF)(data, [digest]);
        }
      }
      function upstreamMissing(run) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`stage ${run.name} before it has no result here: ${run.error ?? "it did not succeed"}`, {
          fix: "See the job of that stage; where it succeeded, download what it handed on (.modelgate/stages/) first."
        });
      }
    })
  ),
  /***/
  25102: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ny: () => (
          /* binding */
          readStageResults
        ),
        /* harmony export */
        PG: () => (
          /* binding */
          writeStageResult
        ),
        /* harmony export */
        kk: () => (
          /* binding */
          clearStageResults
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);
      var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
      var _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69560);
      var _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50345);
      var _handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
      var _measured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5175);
      const made = "handed-on";
      const received = "stages";
      const maxEntry = 4 * 1024 * 1024;
      const StageResult = zod__WEBPACK_IMPORTED_MODULE_8__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_8__.euz("modelgate/stage-result/1"),
        commit: zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        /** Empty outside Actions. */
        run_id: zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__.$,
        /** What the job's dvc.lock has of the stage, as YAML. */
        entry: zod__WEBPACK_IMPORTED_MODULE_8__.YjP().max(maxEntry).exactOptional(),
        environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_5__.OH,
        started: zod__WEBPACK_IMPORTED_MODULE_9__.w$()
      });
      async function clearStageResults({ root }) {
        await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.Zt)(root, made);
      }
      async function writeStageResult(bench, result) {
        const { run, entry, environment, started } = result;
        const document = {
          schema: "modelgate/stage-result/1",
          commit: bench.forge.commit,
          run_id: bench.forge.run?.id ?? "",
          stage: _measured_js__WEBPACK_IMPORTED_MODULE_7__.$.parse(run),
          ...entry === void 0 ? {} : { entry: (0, _pipeline_emit_js__WEBPACK_IMPORTED_MODULE_2__.h)(entry.value) },
          environment,
          started
        };
        await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.lN)(bench.root, `${made}/${nameOf(run.name)}`, `${JSON.stringify(document)}
`);
      }
      async function readStageResults(bench, stages) {
        const found = /* @__PURE__ */ new Map();
        for (const address of stages) {
          const name = `${received}/${nameOf(address)}`;
          const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.IY)(bench.root, name);
          if (text === void 0)
            continue;
          const { commit, run_id, stage, entry, environment, started } = parse(text, name);
          if (commit !== bench.forge.commit || run_id !== (bench.forge.run?.id ?? "") || stage.name !== address) {
            bench.host.log.warning(`.modelgate/${name} is not of stage ${address} in this run: it is not used`);
            continue;
          }
          const own = entry === void 0 ? void 0 : entryOf(entry, name);
          found.set(address, { run: stage, ...own === void 0 ? {} : { entry: own }, environment, started });
        }
        return found;
      }
      function parse(text, name) {
        try {
          return StageResult.parse(JSON.parse(text));
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`.modelgate/${name} is not what a stage's job wrote`, {
            cause,
            fix: "Download the artifacts of the stage jobs of this very workflow run."
          });
        }
      }
      function entryOf(text, name) {
        const { value } = (0, _pipeline_values_js__WEBPACK_IMPORTED_MODULE_4__.parseValues)(text, name);
        return (0, _pipeline_value_js__WEBPACK_IMPORTED_MODULE_10__.jh)(value) ? (0, _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__.KF)(value) : void 0;
      }
      function nameOf(address) {
        return `${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.qQ)("sha256", address).slice(0, 32)}.json`;
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
  37831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseValues: () => (
          /* binding */
          parseValues
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);
      const maxCharacters = 16 * 1024 * 1024;
      const maxMerged = 1e5;
      const maxDepth = 200;
      const standard = "tag:yaml.org,2002:";
      function parseValues(text, file) {
        if (text.length > maxCharacters) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          prettyErrors: false,
          uniqueKeys: true,
          schema: "failsafe"
        });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const where = (node) => node?.range ? at(node.range[0]) : { file };
        const [error] = document.errors;
        if (error !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        const built = /* @__PURE__ */ new Map();
        const open = /* @__PURE__ */ new Set();
        let merged = 0;
        const build = (node, depth) => {
          if (node === null || node === void 0)
            return null;
          if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            const target = node.resolve(document);
            if (target === void 0)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
          }
          const { tag } = node;
          if (tag !== void 0 && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
          }
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
            return scalarValue(node);
          const known = built.get(node);
          if (known !== void 0)
            return known;
          open.add(node);
          const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items.map((item) => build(item, depth + 1)) : mapping(node, depth);
          open.delete(node);
          built.set(node, value);
          return value;
        };
        const mapping = (node, depth) => {
          const own = /* @__PURE__ */ new Map();
          const inherited = /* @__PURE__ */ new Map();
          for (const pair of node.items) {
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
              const from = build(pair.value, depth + 1);
              for (const one of Array.isArray(from) ? from : [from]) {
                if (!(one instanceof Map))
                  throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` takes a mapping", { where: where(pair.key) });
                for (const [key2, item] of one) {
                  if (!inherited.has(key2))
                    inherited.set(key2, item);
                  merged += 1;
                  if (merged > maxMerged)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` copies too much", { where: where(pair.key) });
                }
              }
              continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
          }
          return inherited.size === 0 ? own : new Map([...inherited, ...own]);
        };
        return { value: build(document.contents, 0), contents: document.contents, where };
      }
      function scalarValue(node) {
        const text = typeof node.value === "string" ? node.value : node.source ?? "";
        if (node.tag === "!" || node.tag === `${standard}str`)
          return text;
        const plain = node.tag !== void 0 || node.type === "PLAIN" || node.type === void 0;
        return plain ? (0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__._)(text) : text;
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

export const id = 195;
export const ids = [195];
export const modules = {
  /***/
  86626: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        qv: () => (
          /* binding */
          DataDiff
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
      const Path = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(8192);
      const Bytes = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
      const Share = zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1);
      const Amount = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
      const Note = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3);
      const File = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ path: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() });
      const State = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() });
      const ColumnKind = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
        "integer",
        "number",
        "boolean",
        "date",
        "timestamp",
        "text",
        "mixed",
        "nested",
        "binary",
        "empty"
      ]);
      const ColumnState = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ type: ColumnKind, nulls: Share });
      const ColumnDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        /** Absent where A has no such column. */
        a: ColumnState.exactOptional(),
        b: ColumnState.exactOptional(),
        /** Population stability index of B against A's bins. */
        psi: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative().exactOptional(),
        /** Two-sample Kolmogorov–Smirnov: D is off by `error` at most, 0 where it is exact. */
        ks: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ d: Share, p: Share, error: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative() }).exactOptional(),
        /** Why there is no drift to tell of. */
        note: Note.exactOptional()
      });
      const TableDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** For shards with `*` where their names differ. */
        path: Path,
        format: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["csv", "tsv", "json-lines", "parquet"]),
        files: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ a: Amount, b: Amount }),
        rows: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ a: Amount, b: Amount }),
        /** Added, removed and retyped columns first, then by how much they drifted. */
        columns: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(ColumnDiff).max(2e4),
        notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Note).max(100)
      });
      const Counts = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        added: Amount,
        removed: Amount,
        changed: Amount,
        moved: Amount
      });
      const PinState = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, files: Amount.exactOptional(), bytes: Bytes.exactOptional() });
      const PinDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: Path,
        source: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        a: PinState.exactOptional(),
        b: PinState.exactOptional(),
        counts: Counts
      });
      const Side = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3), commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional() });
      const DataDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("modelgate/diff/1"),
        a: Side,
        b: Side,
        counts: Counts.extend({ unchanged: Amount }),
        /** The lists hold at most as many files as was asked for; `counts` are of all. */
        added: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(File).max(1e6),
        removed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(File).max(1e6),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({ path: Path, a: State, b: State })).max(1e6),
        moved: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({ from: Path, to: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() })).max(1e6),
        /** Of the files whose sizes are known: new, and gone; `unknown` counts the others. */
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ added: Bytes, removed: Bytes, net: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), unknown: Amount }),
        pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(PinDiff).max(1e5),
        tables: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(TableDiff).max(1e3),
        notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Note).max(1e3)
      });
    })
  ),
  /***/
  19611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tU: () => (
          /* binding */
          comparability
        ),
        fE: () => (
          /* binding */
          isMeasuredAlike
        ),
        il: () => (
          /* binding */
          onSameData
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var labels = __webpack_require__(88721);
      var pulls = __webpack_require__(95432);
      var errors = __webpack_require__(18175);
      var evaluation_data = __webpack_require__(29026);
      var override = __webpack_require__(17479);
      var hashing = __webpack_require__(12230);
      var pipeline_engine = __webpack_require__(96501);
      var record = __webpack_require__(50345);
      var flow_closure = __webpack_require__(98218);
      var hash_tree = __webpack_require__(36192);
      var lib_paths = __webpack_require__(9470);
      var metrics = __webpack_require__(85134);
      var workspace = __webpack_require__(14642);
      ;
      const largest = 16 * 1024 * 1024;
      async function evaluatedIn(own, plan, before, stages) {
        const pipeline = await own.pipeline();
        const made = stages.flatMap((address) => pipeline.stages.get(address)?.outs.map(({ path }) => path) ?? []);
        return { metrics: await metricsOf(own, plan, before, made), files: await filesOf(own, plan, before, made) };
      }
      async function metricsOf(own, { model }, baseline, made) {
        const isMade = (path) => made.some((out) => (0, flow_closure.Gz)(path, out));
        const declared = (await own.pipeline()).metrics.map(({ path }) => path);
        const known = Object.values(baseline.metrics).map(({ file }) => file);
        const metricsFiles = [.../* @__PURE__ */ new Set([...known, ...model.metrics, ...model.metrics.length > 0 ? [] : declared])].filter(isMade);
        const kept = Object.entries(baseline.metrics).filter(([, metric]) => !metricsFiles.includes(metric.file));
        const fresh = [];
        for (const file of metricsFiles) {
          const bytes = await (0, workspace.i)(own, file);
          if (bytes === void 0)
            continue;
          if (bytes.length > largest)
            throw new errors.yo(`a metrics file has at most ${largest} bytes`, { where: { file } });
          fresh.push(...Object.entries((0, metrics._c)(bytes.toString("utf8"), file)));
        }
        if (fresh.length === 0)
          throw new errors.yo("its evaluation stages write no metrics");
        return Object.fromEntries([...kept, ...fresh]);
      }
      async function filesOf(own, { model }, baseline, made) {
        const predictions = model.judging.predictions?.path;
        const paths = /* @__PURE__ */ new Set([
          ...baseline.files.map(({ path }) => path),
          ...predictions === void 0 ? [] : [predictions]
        ]);
        const found = [];
        for (const path of paths) {
          const before = baseline.files.find((file) => file.path === path);
          if (!made.some((out) => (0, flow_closure.Gz)(path, out))) {
            if (before !== void 0)
              found.push(before);
            continue;
          }
          const hashed = await (0, hash_tree.V)(own.host, await (0, lib_paths.p0)(own.root, path, { file: path }), (await own.data()).index);
          if (hashed === void 0)
            continue;
          const { digest, bytes, files } = hashed;
          found.push({ path, digest, bytes, ...digest.endsWith(".dir") ? { files } : {} });
        }
        return found;
      }
      ;
      function evaluationStages(pipeline, plan, paths) {
        const { makers, training } = modelStages(pipeline, plan);
        const isData = (path) => paths.some((one) => related(one, path));
        const chosen = [];
        const left = [];
        for (const stage of plan.closure.flatMap((address) => pipeline.stages.get(address) ?? [])) {
          const old = left.find(({ out }) => stage.deps.some((dep) => related(dep, out)));
          const reads = stage.deps.some(isData) || chosen.some((one) => isReadBy(one, stage));
          if (!reads && old === void 0)
            continue;
          if (training.has(stage.address)) {
            if (makers.has(stage.address))
              continue;
            for (const { path } of stage.outs)
              if (!isData(path))
                left.push({ out: path, by: stage.address });
          } else if (old === void 0)
            chosen.push(stage);
          else
            return { reason: `${stage.address} reads ${old.out}, which ${old.by} makes for the training too` };
        }
        if (chosen.length > 0)
          return chosen.map(({ address }) => address);
        return { reason: `no stage that comes after the model reads ${paths.join(", ")}` };
      }
      function modelStages(pipeline, { model, targets, closure }) {
        const { artifact } = model;
        const makes = (address) => artifact !== void 0 && (pipeline.stages.get(address)?.outs.some(({ path }) => related(path, artifact)) ?? false);
        const makers = closure.filter(makes);
        const training = artifact === void 0 ? closure.filter((address) => !targets.includes(address)) : (0, flow_closure.TQ)(pipeline, makers);
        return { makers: new Set(makers), training: new Set(training) };
      }
      function isReadBy(maker, reader) {
        return maker.outs.some(({ path }) => reader.deps.some((dep) => related(dep, path)));
      }
      function related(one, other) {
        return (0, flow_closure.Gz)(one, other) || (0, flow_closure.Gz)(other, one);
      }
      var evidence = __webpack_require__(93162);
      var handed_result = __webpack_require__(68229);
      var promises_ = __webpack_require__(51455);
      var transfer = __webpack_require__(27517);
      var outside = __webpack_require__(39590);
      ;
      async function layEvalData(bench, own, candidate, paths) {
        const pins = /* @__PURE__ */ new Map();
        for (const path of paths.filter((path2) => !(0, outside._K)(path2))) {
          await copyTo(bench, own, path);
          for (const pin of await pinsOf(bench, candidate, path))
            pins.set(pin.path, pin);
        }
        for (const { path } of pins.values()) {
          await copyTo(bench, own, `${path}.dvc`);
          await (0, promises_.rm)(await (0, lib_paths.p0)(own.root, path, { file: path }), { recursive: true, force: true });
        }
        await (0, transfer.pullPins)(await own.data(), [...pins.values()], { force: true });
      }
      async function pinsOf(bench, { pins, stages }, path) {
        const isIt = (one) => (0, flow_closure.Gz)(one.path, path) || (0, flow_closure.Gz)(path, one.path);
        const shared = { file: "dvc.lock", cache: true, push: true };
        const pinned2 = pins.filter(isIt).map((pin) => {
          return { ...shared, path: pin.path, digest: pin.digest, source: pin.source === "lfs" ? "lfs" : "dvc" };
        });
        const pipeline = await bench.pipeline();
        const made = stages.flatMap(({ name, outs }) => {
          const cached = (pipeline.stages.get(name)?.outs ?? []).filter((out) => out.cache);
          return outs.filter((out) => isIt(out) && cached.some((one) => one.path === out.path));
        });
        return [...pinned2, ...made.map((out) => ({ ...shared, path: out.path, digest: out.digest, source: "dvc" }))];
      }
      async function copyTo(bench, own, path) {
        const [from, to] = [
          await (0, lib_paths.p0)(bench.root, path, { file: path }),
          await (0, lib_paths.p0)(own.root, path, { file: path })
        ];
        await (0, promises_.rm)(to, { recursive: true, force: true });
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), { recursive: true });
        try {
          await (0, promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true });
        } catch (error) {
          if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
        }
      }
      var locks = __webpack_require__(35431);
      var may_run = __webpack_require__(40526);
      var measure = __webpack_require__(56067);
      var rerun = __webpack_require__(11397);
      ;
      const Evaluated = record.d3.pick({ metrics: true, files: true, lock: true, upstream_locks: true, pins: true });
      const kind = { name: "re-evaluation", schema: Evaluated };
      async function reEvaluate(bench, plan, baseline, candidate, data) {
        const { source, metrics: metrics2, artifacts } = baseline.record;
        const from = { baseline: { commit: source.commit, metrics: metrics2, artifacts }, data, policy: bench.sides.policy.digest };
        const handed = await (0, handed_result.I)(bench, plan, kind, from);
        if (handed !== void 0)
          return asBaseline(baseline, handed);
        const refused = await (0, may_run.V)(bench);
        if (refused !== void 0)
          return none(`main's model was not evaluated on this data: ${refused}`);
        try {
          bench.host.log.info(`${plan.model.name}: main's model is evaluated on this data: ${data.map(({ path }) => path).join(", ")}`);
          const evaluated = await (0, rerun.kz)(bench, baseline.found.commit, (own) => evaluate(bench, own, plan, baseline.record, candidate, data));
          await (0, handed_result.h)(bench, plan, kind, from, evaluated);
          return asBaseline(baseline, evaluated);
        } catch (error) {
          if (!(error instanceof errors.yo) || bench.host.signal.aborted)
            throw error;
          return none(`main's model cannot be evaluated on this data: ${error.message}`);
        }
      }
      function none(reason) {
        return { none: "not-found", reason };
      }
      function asBaseline({ found, record: before }, evaluated) {
        const record2 = { ...before, ...evaluated };
        return { found: { ...found, found_by: "re-evaluated", record_digest: (0, hashing.ol)(record2) }, record: record2 };
      }
      async function evaluate(bench, own, plan, baseline, candidate, data) {
        await (0, locks.$U)(own.root, baseline);
        const paths = data.map(({ path }) => path);
        await layEvalData(bench, own, candidate, paths);
        const there = await (0, rerun.rP)(own, plan);
        const stages = evaluationStages(await own.pipeline(), there, paths);
        if ("reason" in stages)
          throw new errors.yo(stages.reason);
        const measured = await (0, measure.xP)(own, { ...there, targets: stages }, { pull: true, singleItem: true, jobs: 1 });
        if (measured.notTrained !== void 0)
          throw new errors.yo(measured.notTrained);
        const failed = measured.stages.find(({ status }) => status !== "ran" && status !== "restored");
        if (failed !== void 0)
          throw new errors.yo(failed.error ?? `the stage ${failed.name} took its old result`);
        await requireInputs(own, stages, baseline, data);
        const evaluated = {
          ...await evaluatedIn(own, plan, baseline, stages),
          ...await (0, locks.nA)(own, there),
          pins: withPins(baseline, candidate, data)
        };
        await (0, evidence.N)(own, { ...baseline, files: evaluated.files }, bench.root);
        return evaluated;
      }
      async function requireInputs(own, stages, { artifacts }, data) {
        const pipeline = await own.pipeline();
        const engine = await (0, pipeline_engine.F5)({ host: own.host, root: own.root, data: await own.data(), pipeline });
        const wanted = new Map([
          ...artifacts.map(({ path, digest }) => [path, digest]),
          ...data.flatMap(({ path, candidate }) => candidate === void 0 ? [] : [[path, candidate]])
        ]);
        for (const stage of stages.flatMap((address) => pipeline.stages.get(address) ?? [])) {
          const { deps } = engine.entry(stage) ?? {};
          for (const path of stage.deps) {
            const expected = wanted.get(path);
            const found = deps?.get(stage.spelled.get(path) ?? path)?.digest;
            if (expected === void 0 || !expected.startsWith("md5:") || found === expected)
              continue;
            throw new errors.yo(`the stage ${stage.address} read another ${path} (${found ?? "none"}) than ${expected}`);
          }
        }
      }
      function withPins(baseline, candidate, data) {
        const isData = (path) => data.some((one) => (0, flow_closure.Gz)(one.path, path) || (0, flow_closure.Gz)(path, one.path));
        return [...baseline.pins.filter(({ path }) => !isData(path)), ...candidate.pins.filter(({ path }) => isData(path))];
      }
      var record_digests = __webpack_require__(73798);
      ;
      async function onSameData(bench, plan, candidate, baseline) {
        if (plan.model.judging.onEvalDataChange.kind !== "re-evaluate" || !("found" in baseline))
          return baseline;
        if (isFile(baseline.record) || isFile(candidate))
          return baseline;
        const changes = await (0, evaluation_data.g)(bench, plan, candidate, baseline.record);
        if (changes.length === 0)
          return baseline;
        const again = await reEvaluate(bench, plan, baseline, candidate, changes);
        if ("found" in again)
          return again;
        bench.host.log.warning(`${plan.model.name}: ${again.reason}`);
        return baseline;
      }
      async function comparability(bench, plan, candidate, baseline) {
        if (isFile(baseline.record) || isFile(candidate))
          return [];
        return [
          ...await dataCondition(bench, plan, candidate, baseline.record),
          ...await judgeConditions(bench, plan, candidate, baseline.record)
        ];
      }
      async function isMeasuredAlike(bench, plan, candidate, other) {
        const changes = await (0, evaluation_data.g)(bench, plan, candidate, other);
        return changes.length === 0 && (await judgeConditions(bench, plan, candidate, other)).length === 0;
      }
      function isFile({ made_by }) {
        return made_by.event === "file";
      }
      async function dataCondition(bench, plan, candidate, baseline) {
        const changes = await (0, evaluation_data.g)(bench, plan, candidate, baseline);
        if (changes.length === 0)
          return [];
        const name = "comparability";
        const paths = changes.map(({ path }) => `\`${path}\``).slice(0, 10);
        const more = changes.length > paths.length ? ` and ${changes.length - paths.length} more` : "";
        const unknown = changes.filter((one) => one.baseline === void 0 && one.candidate === void 0);
        if (unknown.length > 0) {
          const named = unknown.map(({ path }) => `\`${path}\``).join(", ");
          return [{ name, verdict: "not-comparable", reason: `neither run tells of the evaluation data ${named}` }];
        }
        const what = `the evaluation data differ from the baseline's (${paths.join(", ")}${more})`;
        const rule = plan.model.judging.onEvalDataChange;
        if (rule.kind === "accept")
          return [{ name, verdict: "pass", reason: `${what}, which the policy accepts` }];
        if (rule.kind === "label" && await hasLabel(bench, rule.label)) {
          return [{ name, verdict: "pass", reason: `${what}, which the label \`${rule.label}\` accepts` }];
        }
        const mend = rule.kind === "label" ? `. The label \`${rule.label}\` on the pull request accepts that` : rule.kind === "re-evaluate" ? ", and main's model was not evaluated on them" : ". `on-eval-data-change` in modelgate.yaml says what to do then; `eval-data` says which data are meant";
        return [{ name, verdict: "not-comparable", reason: `${what}${mend}` }];
      }
      async function hasLabel(bench, label) {
        const number = (0, override._)(bench);
        const api = await bench.api();
        if (number === void 0 || api === void 0)
          return false;
        try {
          return (await (0, pulls.PC)(api, number)).some((one) => (0, labels.b)(one, label));
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          bench.host.log.warning(`the label ${label} does not count: ${error.message}`);
          return false;
        }
      }
      async function judgeConditions(bench, plan, candidate, baseline) {
        const conditions = [];
        for (const name of plan.model.judging.judge) {
          const before = await pinned(bench, plan, baseline, name);
          const now = await pinned(bench, plan, candidate, name);
          if (now !== void 0 && now === before)
            continue;
          const reason = before === void 0 && now === void 0 ? `neither run tells of \`${name}\`, which \`judge\` names` : `\`${name}\`, by which examples are judged, is ${shown(now)} and was ${shown(before)}`;
          conditions.push({ name: "judge", verdict: "not-comparable", reason });
        }
        return conditions;
      }
      function shown(value) {
        return value === void 0 ? "not recorded" : value.slice(0, 100);
      }
      async function pinned(bench, plan, record2, name) {
        const params = Object.entries(record2.params).filter(([key]) => key === name || key.slice(key.indexOf(":") + 1) === name);
        if (params.length > 0)
          return params.map(([, value]) => JSON.stringify(value)).join(", ");
        const metric = record2.metrics[name];
        if (metric !== void 0)
          return JSON.stringify(metric.value ?? metric.text ?? metric.samples);
        return (0, record_digests.td)(bench, plan, record2, external_node_path_.posix.join(plan.model.dir, name));
      }
    })
  ),
  /***/
  51888: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          dataDiffOf
        ),
        f: () => (
          /* binding */
          keepDataDiff
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var evidence_paths = __webpack_require__(35509);
      var diff_diff = __webpack_require__(15495);
      var diff_document = __webpack_require__(86626);
      var git_objects = __webpack_require__(40895);
      var hashing = __webpack_require__(12230);
      var formats = __webpack_require__(76702);
      ;
      async function gitTables(host, root, commits, paths, folder, maxBytes) {
        const tables = new Set(paths.filter((path) => (0, formats.be)(path) !== void 0));
        if (tables.size === 0)
          return { a: [], b: [] };
        const at = { cwd: root, env: host.env };
        const here = async (commit) => (await (0, git_objects.CU)(commit, at)).filter(({ path }) => tables.has(path));
        const [before, after] = [await here(commits.a), await here(commits.b)];
        const bytes = [...before, ...after].reduce((sum, { size }) => sum + size, 0);
        if (bytes > maxBytes) {
          host.log.info(`tables that Git holds have ${bytes} bytes on both sides: they are not compared`);
          return { a: [], b: [] };
        }
        const write = async (files, side2) => {
          const blobs = await (0, git_objects.b4)(files.map(({ blob }) => blob), at);
          const pins = [];
          for (const { path, blob, size } of files) {
            const text = blobs.get(blob) ?? Buffer.alloc(0);
            const place = (0, external_node_path_.join)(folder, side2, ...path.split("/"));
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(place), { recursive: true });
            await (0, promises_.writeFile)(place, text);
            const digest = `md5:${(0, hashing.qQ)("md5", text)}`;
            pins.push({ path, digest, entries: [{ path: "", size, digest }], listed: true, root: (0, external_node_path_.join)(folder, side2) });
          }
          return pins;
        };
        return { a: await write(before, "a"), b: await write(after, "b") };
      }
      var side = __webpack_require__(67292);
      var sources_all = __webpack_require__(6117);
      var json = __webpack_require__(59906);
      var closure = __webpack_require__(98218);
      var handover = __webpack_require__(65372);
      ;
      const limits = { files: 100, tables: 20, columns: 100 };
      const longest = 8 * 1024 * 1024;
      async function keepDataDiff(bench, plan, record) {
        const { host, root, forge } = bench;
        if (forge.base === void 0)
          return;
        const { columns, maxBytes } = bench.config.report.dataDiff;
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "modelgate-diff-"));
        try {
          const commits = { a: forge.base, b: record.source.commit };
          const own = await gitTables(host, root, commits, await ownTables(bench, plan), folder, maxBytes);
          const mine = new Set(record.pins.map(({ path }) => path));
          const ofModel = (side2) => ({ ...side2, pins: side2.pins.filter(({ path }) => mine.has(path)) });
          const a = { ...ofModel(await (0, side.Hi)(host, root, forge.base)), files: own.a };
          const pins = (await (0, sources_all.L)(host, root)).filter((pin) => pin.cache && pin.digest !== "");
          const b = { ...ofModel({ name: forge.head.slice(0, 7), commit: commits.b, pins }), files: own.b };
          const diff = await (0, diff_diff.E)(await bench.data(), a, b, {
            limit: limits.files,
            ...columns === "never" ? {} : { tables: { fetch: true, maxBytes } }
          });
          await (0, handover.lN)(root, nameOf(record), JSON.stringify(bounded(diff)));
        } catch (error) {
          host.signal.throwIfAborted();
          host.log.info(`what changed in the data is not shown: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function ownTables(bench, plan) {
        const { stages } = await bench.pipeline();
        const outs = plan.closure.flatMap((name) => stages.get(name)?.outs.map(({ path }) => path) ?? []);
        const made = [...outs, ...plan.model.metrics, ...(0, evidence_paths.A)(plan.model)];
        return plan.changed.filter((path) => !made.some((out) => (0, closure.Gz)(path, out)));
      }
      async function dataDiffOf(bench, record) {
        const text = await (0, handover.IY)(bench.root, nameOf(record), longest);
        if (text === void 0)
          return {};
        const parsed = diff_document.qv.safeParse((0, json.o)(text));
        if (!parsed.success || parsed.data.b.commit !== record.source.commit) {
          bench.host.log.warning(`.modelgate/${nameOf(record)} is not about this run: what changed in the data is not shown`);
          return {};
        }
        return { data_diff: bounded(parsed.data) };
      }
      function nameOf(record) {
        return `diffs/${(0, handover.Md)(record.model.name)}.json`;
      }
      function bounded(diff) {
        return {
          ...diff,
          added: diff.added.slice(0, limits.files),
          removed: diff.removed.slice(0, limits.files),
          changed: diff.changed.slice(0, limits.files),
          moved: diff.moved.slice(0, limits.files),
          pins: diff.pins.slice(0, limits.files),
          tables: diff.tables.slice(0, limits.tables).map((table) => ({
            ...table,
            columns: table.columns.slice(0, limits.columns)
          })),
          notes: diff.notes.slice(0, 10)
        };
      }
    })
  ),
  /***/
  29026: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          evaluationDataChanges
        ),
        /* harmony export */
        s: () => (
          /* binding */
          metricStages
        )
        /* harmony export */
      });
      var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77997);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39590);
      var _closure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98218);
      var _record_digests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73798);
      async function evaluationDataChanges(bench, plan, candidate, baseline) {
        const sides = {
          baseline: await (0, _record_digests_js__WEBPACK_IMPORTED_MODULE_3__.nw)(bench, plan, baseline),
          candidate: await (0, _record_digests_js__WEBPACK_IMPORTED_MODULE_3__.nw)(bench, plan, candidate)
        };
        const { evalData } = plan.model.judging;
        if (evalData.length > 0) {
          const found = [];
          for (const path of evalData) {
            const change = {
              path,
              baseline: await (0, _record_digests_js__WEBPACK_IMPORTED_MODULE_3__.mw)(bench, sides.baseline, path),
              candidate: await (0, _record_digests_js__WEBPACK_IMPORTED_MODULE_3__.mw)(bench, sides.candidate, path)
            };
            if (change.candidate === void 0 || change.candidate !== change.baseline)
              found.push(change);
          }
          return found;
        }
        if (sides.baseline.all.size === 0)
          return [];
        return pinnedChanges(await bench.pipeline(), plan, sides);
      }
      function pinnedChanges(pipeline, plan, { baseline, candidate }) {
        const pins = [...baseline.record.pins, ...candidate.record.pins];
        const isPinned = (path) => (0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_1__._K)(path) || pins.some((pin) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(pin.path, path));
        const changeOf = (stage, path) => {
          const [before, now] = [baseline, candidate].map(({ deps, all }) => deps.get(stage.address)?.get(path) ?? all.get(path));
          return now !== void 0 && now === before ? void 0 : { path, baseline: before, candidate: now };
        };
        const isFromOtherData = (address) => (0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__.Sq)(pipeline, [address]).some((one) => {
          const maker = pipeline.stages.get(one);
          return maker?.deps.some((dep) => isPinned(dep) && changeOf(maker, dep) !== void 0) === true;
        });
        const beforeModel = stagesBeforeModel(pipeline, plan);
        const { artifact } = plan.model;
        const changes = /* @__PURE__ */ new Map();
        const stages = metricStages(pipeline, plan);
        for (const stage of stages) {
          for (const path of stage.deps) {
            const change = changeOf(stage, path);
            if (change === void 0 || artifact !== void 0 && (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(path, artifact))
              continue;
            const makers = makersOf(pipeline, stage, path);
            const isMadeOfOther = makers.length > 0 && makers.every((maker) => beforeModel.has(maker)) && makers.some(isFromOtherData);
            if (isPinned(path) || isMadeOfOther)
              changes.set(path, change);
          }
        }
        for (const [path, before] of droppedData(stages, baseline)) {
          changes.set(path, { path, baseline: before, candidate: void 0 });
        }
        return [...changes.values()];
      }
      function droppedData(stages, { deps, outs, record }) {
        const own = new Map(stages.map((stage) => [stage.address, stage.deps]));
        const all = stages.flatMap((stage) => stage.deps);
        const metrics = Object.values(record.metrics).map(({ file }) => file);
        return [...deps].flatMap(([address, read]) => {
          const wrote = outs.get(address) ?? [];
          if (!own.has(address) && !wrote.some((out) => metrics.some((file) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(file, out))))
            return [];
          const now = own.get(address) ?? all;
          return [...read].filter(([path]) => {
            const wasPinned = record.pins.some((pin) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(pin.path, path));
            return wasPinned && !now.includes(path);
          });
        });
      }
      function metricStages(pipeline, { model, closure }) {
        const predictions = model.judging.predictions?.path;
        const files = [...model.metrics, ...predictions === void 0 ? [] : [predictions]];
        return closure.flatMap((address) => pipeline.stages.get(address) ?? []).filter(({ outs }) => outs.some((out) => files.some((file) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(file, out.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(out.path, file)) || model.metrics.length === 0 && out.kind === "metric"));
      }
      function stagesBeforeModel(pipeline, { model, closure }) {
        const { artifact } = model;
        if (artifact === void 0)
          return /* @__PURE__ */ new Set();
        const makers = closure.filter((address) => pipeline.stages.get(address)?.outs.some(({ path }) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(artifact, path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(path, artifact)));
        const isAfter = (address) => {
          const upstream = (0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__.Sq)(pipeline, [address]);
          return makers.some((maker) => upstream.includes(maker));
        };
        return new Set(closure.filter((address) => !isAfter(address)));
      }
      function makersOf(pipeline, stage, path) {
        return (pipeline.upstream.get(stage.address) ?? []).filter((address) => pipeline.stages.get(address)?.outs.some((out) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(path, out.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(out.path, path)));
      }
    })
  ),
  /***/
  93162: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F7: () => (
          /* binding */
          candidateEvidence
        ),
        /* harmony export */
        N: () => (
          /* binding */
          keepEvidence
        ),
        /* harmony export */
        nQ: () => (
          /* binding */
          baselineEvidence
        )
        /* harmony export */
      });
      var _data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19925);
      var _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56273);
      var _handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24349);
      var _record_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19871);
      var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14642);
      const limit = 256 * 1024;
      async function keepEvidence(bench, record, into = bench.root) {
        const predictions = (0, _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__.e)(bench, record);
        for (const file of record.files) {
          if (file.path === predictions)
            await keepPredictions(bench, record, file, into);
          else if (isShown(file, predictions)) {
            const bytes = await (0, _workspace_js__WEBPACK_IMPORTED_MODULE_6__.i)(bench, file.path);
            if (bytes !== void 0 && (0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__.lz)(file.digest, bytes))
              await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.lN)(into, (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Xc)(file.digest), bytes);
          }
        }
      }
      async function keepPredictions(bench, record, file, into) {
        try {
          await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.hP)(into, (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Xc)(file.digest), await (0, _record_objects_js__WEBPACK_IMPORTED_MODULE_5__.Lq)(bench, record, file, _record_objects_js__WEBPACK_IMPORTED_MODULE_5__._S));
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo))
            throw error;
          bench.host.log.warning(`the predictions are not handed on: ${error.message}`);
        }
      }
      function isShown({ path, bytes, digest }, predictions) {
        return path !== predictions && bytes <= limit && !digest.endsWith(".dir");
      }
      async function candidateEvidence(bench, record) {
        const found = [];
        for (const file of record.files.filter((one) => isShown(one, (0, _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__.e)(bench, record)))) {
          const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.IY)(bench.root, (0, _handover_js__WEBPACK_IMPORTED_MODULE_4__.Xc)(file.digest), limit);
          if (text !== void 0 && (0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_0__.lz)(file.digest, Buffer.from(text))) {
            found.push({ path: file.path, side: "candidate", text });
          }
        }
        return found;
      }
      async function baselineEvidence(bench, record) {
        const wanted = record.files.filter((file) => isShown(file, (0, _predictions_path_js__WEBPACK_IMPORTED_MODULE_7__.e)(bench, record)));
        if (wanted.length === 0)
          return [];
        const found = [];
        try {
          const data = await bench.data();
          await (0, _data_transfer_js__WEBPACK_IMPORTED_MODULE_1__.fetchDigests)(data, wanted.map((file) => file.digest));
          for (const file of wanted) {
            const bytes = await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__.qC)(data.cache.objectPath(file.digest));
            if (bytes !== void 0)
              found.push({ path: file.path, side: "baseline", text: bytes.toString("utf8") });
          }
        } catch (error) {
          bench.host.log.debug(`the baseline's evidence is not shown: ${error instanceof Error ? error.message : String(error)}`);
        }
        return found;
      }
    })
  ),
  /***/
  51922: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          recordFromGit
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32840);
      var _tracking_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85134);
      var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
      var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92827);
      async function recordFromGit(bench, plan, commit) {
        const pipeline = await bench.pipeline();
        const named = plan.model.metrics;
        const inside = new Set(plan.closure);
        const declared = pipeline.metrics.filter((one) => one.stage === void 0 ? (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(one.path, plan.model.dir) : inside.has(one.stage)).map((one) => one.path);
        const prefix = plan.model.dir === "." ? "" : `${plan.model.dir}/`;
        const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) => prefix + name);
        const files = named.length > 0 ? named : declared.length > 0 ? [...new Set(declared)] : usual;
        const metrics = {};
        for (const file of files) {
          const text = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_4__.I)(bench.host, bench.root, commit, file);
          if (text !== void 0)
            Object.assign(metrics, (0, _tracking_metrics_js__WEBPACK_IMPORTED_MODULE_2__._c)(text, file));
        }
        if (Object.keys(metrics).length === 0)
          return void 0;
        const at = { cwd: bench.root, env: bench.host.env };
        const when = new Date((await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["show", "-s", "--format=%cI", commit], at)).stdout.trim()).toISOString();
        return (0, _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_1__.i)({
          model: { name: plan.model.name, dir: plan.model.dir },
          source: { head: commit, commit, tree: await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["rev-parse", `${commit}^{tree}`], at), dirty: false },
          metrics,
          made_by: { trusted: true, event: "git", run_id: "", run_attempt: 0, job: "" }
        }, when);
      }
    })
  ),
  /***/
  68229: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          handedResult
        ),
        /* harmony export */
        h: () => (
          /* binding */
          handResult
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _handover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65372);
      const longest = 64 * 1024 * 1024;
      async function handResult(bench, { model }, { name }, from, result) {
        const file = `results/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_2__.Md)(model.name)}.${name}.json`;
        await (0, _handover_js__WEBPACK_IMPORTED_MODULE_2__.lN)(bench.root, file, `${JSON.stringify({ from: (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.ol)(from), result })}
`);
      }
      async function handedResult(bench, { model }, { name, schema }, from) {
        const file = `results/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_2__.Md)(model.name)}.${name}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_2__.IY)(bench.root, file, longest);
        if (text === void 0)
          return void 0;
        try {
          const handed = zod__WEBPACK_IMPORTED_MODULE_3__.rej({ from: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), result: zod__WEBPACK_IMPORTED_MODULE_3__.L5J() }).parse(JSON.parse(text));
          if (handed.from === (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.ol)(from))
            return schema.parse(handed.result);
          bench.host.log.debug(`${_handover_js__WEBPACK_IMPORTED_MODULE_2__.TV}/${file} is of something else: it is not used`);
          return void 0;
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${_handover_js__WEBPACK_IMPORTED_MODULE_2__.TV}/${file} is not what a measuring job leaves`, {
            cause,
            fix: "Run the measuring job of this very workflow run again."
          });
        }
      }
    })
  ),
  /***/
  40526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          whyNoCode
        ),
        /* harmony export */
        h: () => (
          /* binding */
          markReceived
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
      const mark = "received";
      async function markReceived(root, received) {
        if (received)
          await (0, _handover_js__WEBPACK_IMPORTED_MODULE_3__.lN)(root, mark, "This job took its records from another job: it runs no code.\n");
        else
          for (const name of [mark, "results"])
            await (0, _handover_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(root, name);
      }
      async function whyNoCode({ root, forge }) {
        if (forge.event === "local")
          return void 0;
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_3__.TV, mark));
          return "a job that publishes runs none of the repository's code, and the measuring job left no such result";
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  25966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          commandsFor
        ),
        K: () => (
          /* binding */
          commandsOf
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var schemas = __webpack_require__(92857);
      ;
      function* resampleLines(side, examples, resamples) {
        yield Array.from({ length: side.rows }, (_, row) => row).join(" ");
        const rowsOf = rowsByExample(side, examples);
        for (const resample2 of resamples) {
          yield Array.from(resample2, (example) => rowsOf[example] ?? "").join(" ");
        }
      }
      function rowsByExample({ rows, example, fileRow }, examples) {
        const found = new Array(examples).fill("");
        for (let at = 0; at < rows; at += 1) {
          const [index = 0, row] = [example[at], fileRow?.[at] ?? at];
          const known = found[index] ?? "";
          found[index] = known === "" ? String(row) : `${known} ${row}`;
        }
        return found;
      }
      var resample = __webpack_require__(11422);
      var errors = __webpack_require__(18175);
      var handed_result = __webpack_require__(68229);
      var may_run = __webpack_require__(40526);
      var predictions = __webpack_require__(19807);
      var rerun = __webpack_require__(11397);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var cell = __webpack_require__(76449);
      var command = __webpack_require__(89929);
      var time_limit = __webpack_require__(15802);
      ;
      const longestSeconds = 3600;
      const mostOutput = 16 * 1024 * 1024;
      async function runMetricCommand(own, run) {
        await (0, promises_.mkdir)(run.scratch, { recursive: true });
        const predictions2 = (0, external_node_path_.join)(run.scratch, (0, external_node_path_.basename)(run.name));
        await (0, promises_.copyFile)(run.file, predictions2, external_node_fs_.constants.COPYFILE_FICLONE);
        const resamples = (0, external_node_path_.join)(run.scratch, "resamples.txt");
        let asked = 0;
        const counted = function* () {
          for (const line of run.lines) {
            asked += 1;
            yield `${line}
`;
          }
        };
        await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted()), (0, external_node_fs_.createWriteStream)(resamples));
        const output = (0, external_node_path_.join)(run.scratch, "values.txt");
        const { host } = own;
        const seen = { ...host, env: { ...host.env, MODELGATE_PREDICTIONS: predictions2, MODELGATE_RESAMPLES: resamples } };
        const owner = {
          address: `(the command of ${run.metric})`,
          file: own.sides.policy.from,
          wdir: ".",
          cmd: [`( ${run.command}
) > "${output}"`]
        };
        const place = { root: own.root, dvcRoot: own.root, allowEnv: [] };
        const fix = "Let it work on all resamples at once, or gate a metric that needs no command.";
        try {
          await (0, time_limit.Bv)(seen, own.limit, (limited) => (0, time_limit.wj)(limited, longestSeconds, (timed) => (0, command.a)(timed, owner, place), fix));
        } catch (cause) {
          if (!(cause instanceof errors.yo))
            throw cause;
          throw new errors.yo(cause.message.replace(/^stage .*` /s, "its command "), { cause });
        }
        if ((await (0, promises_.stat)(output)).size > mostOutput)
          throw new errors.yo(`it printed more than ${mostOutput} bytes`);
        return numbersOf(await (0, promises_.readFile)(output, "utf8"), asked);
      }
      function numbersOf(text, asked) {
        const lines = text.split(/\r?\n/);
        while (lines.at(-1)?.trim() === "")
          lines.pop();
        if (lines.length !== asked) {
          throw new errors.yo(`it printed ${lines.length} lines for ${asked} resamples: one number for each is asked`);
        }
        return Float64Array.from(lines, (line, index) => {
          const number = line.trim() === "" ? void 0 : (0, cell.r)(line);
          if (number !== void 0)
            return number;
          throw new errors.yo(`line ${index + 1} of what it printed is no number: ${JSON.stringify(line.slice(0, 60))}`);
        });
      }
      ;
      const replicates = { most: 2e3, fewest: 500 };
      const Values = schemas.YOg(schemas.aig().nullable()).min(1 + replicates.fewest).max(1 + replicates.most);
      const Computed = schemas.rej({
        metric: schemas.YjP(),
        units: schemas.Whr().positive(),
        unit: schemas.k5n(["example", "cluster"]),
        baseline: Values,
        candidate: Values
      });
      const Failed = schemas.rej({ metric: schemas.YjP(), failed: schemas.YjP().max(1e3) });
      const Results = schemas.YOg(schemas.KCZ([Computed, Failed]));
      const kind = { name: "commands", schema: Results };
      const mostNumbers = 4e7;
      async function commandsFor(bench, plan, candidate, baseline) {
        const commands = commandsOf(plan.model);
        const path = plan.model.judging.predictions?.path;
        const { base } = bench.forge;
        if (commands.size === 0 || path === void 0 || base === void 0)
          return /* @__PURE__ */ new Map();
        const from = {
          base,
          policy: bench.sides.policy.digest,
          model: plan.model.name,
          predictions: [baseline, candidate].map((record) => (0, predictions.Ed)(record, path)?.digest ?? null)
        };
        const all = (why) => new Map([...commands.keys()].map((metric) => [metric, why]));
        const handed = await (0, handed_result.I)(bench, plan, kind, from);
        if (handed !== void 0)
          return asReplicates(handed);
        const refused = await (0, may_run.V)(bench);
        if (refused !== void 0)
          return all(undecided(`its command was not run: ${refused}`));
        const paired = await (0, predictions.OS)(bench, plan, candidate, baseline);
        if (paired === void 0)
          return /* @__PURE__ */ new Map();
        if ("verdict" in paired)
          return all(paired);
        const draws = drawsFor(Math.max(paired.baseline.rows, paired.candidate.rows));
        if (draws === void 0) {
          return all(undecided(`there are too many rows for a command: at most ${mostNumbers / replicates.fewest} a side`));
        }
        const results = [];
        await (0, rerun.kz)(bench, base, async (own) => {
          const setting = { bench, own, plan, paired, draws, sides: { baseline, candidate } };
          for (const [metric, command2] of commands)
            results.push(await computed(setting, metric, command2));
        });
        if (bench.forge.event !== "local" || results.every((one) => !("failed" in one))) {
          await (0, handed_result.h)(bench, plan, kind, from, results);
        }
        return asReplicates(results);
      }
      function commandsOf({ gates }) {
        return new Map(gates.flatMap(({ metric, evidence, compute }) => compute?.kind === "command" && compute.command !== void 0 && evidence !== "point" ? [[metric, compute.command]] : []));
      }
      function undecided(why) {
        return { verdict: "inconclusive", reason: `is undecided: ${why}` };
      }
      function drawsFor(rows) {
        const draws = Math.min(replicates.most, Math.floor(mostNumbers / rows));
        return draws < replicates.fewest ? void 0 : draws;
      }
      async function computed(setting, metric, command2) {
        const { bench, paired } = setting;
        try {
          return {
            metric,
            units: (0, resample.jK)(paired, void 0),
            unit: paired.cluster === void 0 ? "example" : "cluster",
            baseline: await oneSide(setting, "baseline", metric, command2),
            candidate: await oneSide(setting, "candidate", metric, command2)
          };
        } catch (error) {
          if (!(error instanceof errors.yo) || bench.host.signal.aborted)
            throw error;
          return { metric, failed: error.message.slice(0, 300) };
        }
      }
      async function oneSide({ bench, own, plan, paired, draws, sides }, name, metric, command2) {
        const side = paired[name];
        const file = await (0, predictions.Zj)(bench, plan, sides[name]);
        const values = await runMetricCommand(own, {
          metric,
          command: command2,
          scratch: (0, external_node_path_.join)((0, external_node_path_.dirname)(own.root), "commands", `${metric.replace(/\W/g, "_")}-${name}`),
          name: file.name,
          file: file.file,
          // From the same seed for both sides: the same examples.
          lines: resampleLines(side, paired.examples, first(draws, (0, resample.z9)(paired, (0, resample.F_)(paired, metric))))
        });
        if (!Number.isFinite(values[0]))
          throw new errors.yo(`it is ${values[0]} on the ${name}'s own predictions`);
        return Array.from(values, (value) => Number.isFinite(value) ? value : null);
      }
      function* first(count, items) {
        let left = count;
        for (const item of items) {
          if (left-- === 0)
            return;
          yield item;
        }
      }
      function asReplicates(results) {
        const side = ([value, ...rest]) => ({
          value: value ?? Number.NaN,
          replicates: Float64Array.from(rest, (one) => one ?? Number.NaN)
        });
        return new Map(results.map((one) => {
          const { metric } = one;
          if ("failed" in one)
            return [metric, { verdict: "missing", reason: `cannot be computed: ${one.failed}` }];
          const { units, unit, baseline, candidate } = one;
          return [metric, { baseline: side(baseline), candidate: side(candidate), units, unit }];
        }));
      }
    })
  ),
  /***/
  92482: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          namedRun
        )
        /* harmony export */
      });
      var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82700);
      var _gate_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50428);
      var _gate_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64482);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12230);
      var _registry_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56276);
      var _from_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51922);
      const told = 200;
      async function namedRun(bench, plan, name) {
        switch (name.kind) {
          case "revision":
            return ofRevision(bench, plan, name.revision);
          case "alias":
            return await ofAlias(bench, plan, name.alias) ?? { reason: noAlias(bench, plan, name.alias) };
          case "named": {
            const found = await ofAlias(bench, plan, name.name);
            if (found !== void 0)
              return found;
            const revision = await ofRevision(bench, plan, name.name);
            return "reason" in revision ? { reason: `${noAlias(bench, plan, name.name)}, and ${revision.reason}` } : revision;
          }
          case "release": {
            const registered = await registry(bench, plan);
            const version = (await registered?.versions())?.at(-1);
            return version === void 0 ? { reason: `no version of ${plan.model.registryName} is registered yet` } : ofVersion(bench, plan, version, `release ${version.version}`);
          }
        }
      }
      async function ofAlias(bench, plan, alias) {
        const aliases = await (await registry(bench, plan))?.aliases() ?? {};
        const version = Object.hasOwn(aliases, alias) ? aliases[alias] : void 0;
        return version === void 0 ? void 0 : ofVersion(bench, plan, version, `${alias}, which is ${version.version}`);
      }
      function noAlias({ config }, { model }, alias) {
        return config.registry.kind === "none" ? `with \`registry: none\` there is no alias ${alias}` : `the registry has no alias ${alias} of ${model.registryName}`;
      }
      async function registry(bench, { model }) {
        if (bench.config.registry.kind === "none")
          return void 0;
        const opened = await bench.registry();
        const name = (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_3__.a9)(model.registryName, model.dir);
        return { versions: () => opened.versions(name), aliases: () => opened.aliases(name) };
      }
      async function ofVersion(bench, plan, version, title) {
        const tracker = await bench.tracker();
        const model = plan.model.name;
        const commit = version.sourceCommit ?? version.commit;
        const byId = version.recordId === void 0 ? [] : await tracker.find({ by: "run", model, id: version.recordId });
        const run = byId.find((one) => isRunOf(one, version)) ?? (await tracker.find({ by: "commit", model, commits: [commit] })).find((one) => isRunOf(one, version));
        if (run === void 0)
          return { reason: `the run of ${title} is not among the records` };
        const found = {
          commit,
          run_id: run.run_id,
          distance: await distanceOf(bench, commit),
          found_by: "alias",
          record_digest: (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__.ol)(run.record)
        };
        return { found, record: run.record, title };
      }
      function isRunOf({ record }, { digest }) {
        return (0, _gate_nearest_js__WEBPACK_IMPORTED_MODULE_5__.V)(record, false) && (digest === "" || record.artifacts.some((artifact) => artifact.digest === digest));
      }
      async function ofRevision(bench, plan, revision) {
        const clone = { host: bench.host, root: bench.root };
        const commit = await commitOf(bench, revision);
        if (commit === void 0)
          return { reason: `no tag, branch or commit is called ${revision}` };
        const found = await (0, _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__.X)({
          ...clone,
          tracker: await bench.tracker(),
          model: plan.model.name,
          base: commit,
          own: bench.forge.event === "local",
          fromGit: (at) => (0, _from_git_js__WEBPACK_IMPORTED_MODULE_4__.k)(bench, plan, at)
        });
        if ("none" in found)
          return { reason: `${revision} has no run: ${found.reason}` };
        const distance = await distanceOf(bench, found.found.commit);
        return { found: { ...found.found, distance, found_by: "revision" }, record: found.record, title: revision };
      }
      async function commitOf({ host, root, forge }, revision) {
        const clone = { host, root };
        if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision))
          return revision;
        if (forge.event === "local")
          return await (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_1__.vj)(clone, revision) ?? (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_1__.Sd)(clone, revision);
        const there = await (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_1__.Sd)(clone, revision);
        return there ?? (/^[0-9a-f]{7,}$/.test(revision) ? (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_1__.vj)(clone, revision) : void 0);
      }
      async function distanceOf({ host, root, forge }, commit) {
        if (forge.base === void 0)
          return 0;
        return await (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_1__.$q)({ host, root }, forge.base, commit, { limit: told, fetch: false }) ?? 0;
      }
    })
  ),
  /***/
  24349: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          predictionsOf
        )
        /* harmony export */
      });
      function predictionsOf({ config }, record) {
        return config.models.find(({ name }) => name === record.model.name)?.judging.predictions?.path;
      }
    })
  ),
  /***/
  19807: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ed: () => (
          /* binding */
          fileIn
        ),
        Zj: () => (
          /* binding */
          predictionsFile
        ),
        OS: () => (
          /* binding */
          predictionsFor
        )
      });
      var columns = __webpack_require__(35966);
      var paths = __webpack_require__(9470);
      ;
      function rankWords({ codes, dictionary }) {
        const occurs = new Uint8Array(dictionary.size);
        for (const code of codes)
          if (code >= 0)
            occurs[code] = 1;
        const sorted = dictionary.sort(Uint32Array.from(occurs.keys()).filter((code) => occurs[code] === 1));
        const rankOf = new Int32Array(dictionary.size);
        for (let rank = 0; rank < sorted.length; rank++)
          rankOf[sorted[rank] ?? 0] = rank;
        return { rank: codes.map((code) => code < 0 ? -1 : rankOf[code] ?? -1), sorted };
      }
      function orderRows(rows, keys) {
        let order = Uint32Array.from({ length: rows }, (_, row) => row);
        for (const key of keys.toReversed())
          order = countingSort(order, key);
        return order;
      }
      function countingSort(order, { rank, sorted }) {
        const starts = new Uint32Array(sorted.length + 1);
        for (const at of rank)
          starts[at + 1] = (starts[at + 1] ?? 0) + 1;
        for (let at = 1; at < starts.length; at++)
          starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
        const next = new Uint32Array(order.length);
        for (const row of order) {
          const at = rank[row] ?? 0;
          const place = starts[at] ?? 0;
          next[place] = row;
          starts[at] = place + 1;
        }
        return next;
      }
      ;
      const notComparable = (reason) => ({ verdict: "not-comparable", reason });
      function quoted(word) {
        return JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
      }
      function some(words, all) {
        const shown = words.slice(0, 3).map(quoted).join(", ");
        return all > 3 ? `${shown} and ${(all - 3).toLocaleString("en-US")} more` : shown;
      }
      function examples(count) {
        return `${count.toLocaleString("en-US")} ${count === 1 ? "example" : "examples"}`;
      }
      ;
      function orderedRows(table2, config) {
        const names = [config.id, config.seed, config.repeat].filter((name) => name !== void 0);
        const keys = [];
        for (const name of names) {
          const key = rankWords(wordsOf(table2, name));
          const missing = key.rank.indexOf(-1);
          if (missing >= 0) {
            const row = `row ${(missing + 1).toLocaleString("en-US")} of ${table2.name}`;
            return notComparable(`cannot be paired: ${row} has nothing in the column \`${(0, paths.P8)(name)}\``);
          }
          keys.push(key);
        }
        const wordAt = (at, rank) => wordsOf(table2, names[at] ?? "").dictionary.word(keys[at]?.sorted[rank] ?? 0);
        const order = orderRows(table2.rows, keys);
        const twin = firstTwin(order, keys);
        if (twin !== void 0) {
          const said = keys.map(({ rank }, at) => `${(0, paths.P8)(names[at] ?? "")} ${quoted(wordAt(at, rank[twin] ?? 0))}`);
          return notComparable(`cannot be paired: ${table2.name} has two rows of ${said.join(", ")}`);
        }
        const ids2 = keys[0];
        const seeds = config.seed === void 0 ? void 0 : keys[1];
        const rows = {
          table: table2,
          examples: ids2?.sorted.length ?? 0,
          idOf: (example) => wordAt(0, example),
          seeds: seeds === void 0 ? [""] : Array.from(seeds.sorted.keys(), (rank) => wordAt(1, rank)),
          order,
          example: order.map((row) => ids2?.rank[row] ?? 0),
          seed: order.map((row) => seeds?.rank[row] ?? 0)
        };
        return holeOf(rows) ?? rows;
      }
      function firstTwin(order, keys) {
        for (let at = 1; at < order.length; at++) {
          const [one = 0, other = 0] = [order[at - 1], order[at]];
          if (keys.every(({ rank }) => rank[one] === rank[other]))
            return other;
        }
        return void 0;
      }
      function holeOf({ table: table2, examples: examples2, idOf, seeds, example, seed }) {
        let expected = 0;
        for (let at = 0; at < example.length; at++) {
          const cell = (example[at] ?? 0) * seeds.length + (seed[at] ?? 0);
          if (cell === expected)
            expected++;
        }
        if (expected >= examples2 * seeds.length)
          return void 0;
        const id2 = quoted(idOf(Math.floor(expected / seeds.length)));
        const name = quoted(seeds[expected % seeds.length] ?? "");
        return notComparable(`cannot be paired: ${table2.name} has no row of ${id2} for the seed ${name}`);
      }
      function perExample(rows, name) {
        const { table: table2, examples: examples2, idOf, order, example } = rows;
        const { codes, dictionary } = wordsOf(table2, name);
        const of = new Int32Array(examples2);
        let last = -1;
        for (let at = 0; at < order.length; at++) {
          const [index = 0, code = -1] = [example[at], codes[order[at] ?? 0]];
          if (index !== last)
            of[index] = code;
          else if (of[index] !== code) {
            const column = `the column \`${(0, paths.P8)(name)}\``;
            return notComparable(`cannot be paired: rows of ${quoted(idOf(index))} in ${table2.name} differ in ${column}`);
          }
          last = index;
        }
        return { kind: "coded", codes: of, dictionary };
      }
      function wordsOf(table2, name) {
        const column = table2.columns.get(name);
        if (column?.kind !== "coded")
          throw new TypeError(`the column ${name} was not read as words`);
        return column;
      }
      ;
      function lackingColumn(baseline, candidate, config, slices) {
        const { label } = config;
        const labelled = label !== void 0 && [baseline, candidate].some((table2) => table2.columns.has(label));
        const asked = [config.id, config.seed, config.repeat, config.clusterBy, ...slices?.by ?? []];
        for (const name of [...asked, ...labelled ? [label] : []]) {
          if (name === void 0)
            continue;
          const found = lacking(name, candidate.columns.has(name), baseline.columns.has(name));
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      function lacking(name, candidate, baseline) {
        const column = `have no column \`${(0, paths.P8)(name)}\``;
        if (!candidate)
          return { verdict: "missing", reason: `cannot be paired: this run's predictions ${column}` };
        if (!baseline)
          return { verdict: "no-baseline", reason: `cannot be paired: the baseline's predictions ${column}` };
        return void 0;
      }
      function otherIds(baseline, candidate, { id: id2 }) {
        if (baseline.rows === 0 && candidate.rows === 0)
          return { verdict: "inconclusive", reason: `has no predictions: ${candidate.name} has no rows` };
        const before = wordsOf(baseline, id2);
        const now = wordsOf(candidate, id2);
        const { dictionary } = before;
        if (now.dictionary !== dictionary)
          throw new TypeError("both sides' ids must be read into one dictionary");
        const sides = new Uint8Array(dictionary.size);
        for (const code of before.codes)
          if (code >= 0)
            sides[code] = 1;
        for (const code of now.codes)
          if (code >= 0)
            sides[code] = (sides[code] ?? 0) | 2;
        const codes = Uint32Array.from(sides.keys());
        const [gone, added] = [1, 2].map((side) => dictionary.sort(codes.filter((code) => sides[code] === side)));
        const said = (all) => `${examples(all.length)} (${some(Array.from(all.subarray(0, 3), (code) => dictionary.word(code)), all.length)})`;
        const parts = [
          ...gone === void 0 || gone.length === 0 ? [] : [`lacks ${said(gone)}`],
          ...added === void 0 || added.length === 0 ? [] : [`has ${said(added)} that the baseline's lacks`]
        ];
        return parts.length === 0 ? void 0 : notComparable(`cannot be paired: ${candidate.name} ${parts.join(" and ")}`);
      }
      ;
      function sideOf({ table: table2, seeds, order, example, seed }, names) {
        const columns2 = /* @__PURE__ */ new Map();
        for (const [name, column] of table2.columns)
          if (names.has(name))
            columns2.set(name, reordered(column, order));
        return { rows: table2.rows, example, seed, fileRow: order, seeds, columns: columns2, digest: table2.digest };
      }
      function reordered(column, order) {
        if (column.kind === "number") {
          const values = new Float64Array(order.length);
          for (let at = 0; at < order.length; at++)
            values[at] = column.values[order[at] ?? 0] ?? Number.NaN;
          return { kind: "number", values };
        }
        const codes = new Int32Array(order.length);
        for (let at = 0; at < order.length; at++)
          codes[at] = column.codes[order[at] ?? 0] ?? -1;
        return toWords({ ...column, codes });
      }
      function toWords({ codes, dictionary }) {
        return { kind: "words", codes, words: dictionary.words() };
      }
      ;
      const mostValues = 1e3;
      function slicesOf(config, columns2) {
        const slices = [];
        for (const by of new Set(config?.by ?? [])) {
          const column = columns2.get(by);
          if (column === void 0)
            continue;
          const { rank, sorted } = rankWords(column);
          if (sorted.length > mostValues) {
            const values = sorted.length.toLocaleString("en-US");
            return { verdict: "inconclusive", reason: `has too many slices: \`${(0, paths.P8)(by)}\` has ${values} values` };
          }
          const members = membersOf(rank, sorted.length);
          for (const [at, code] of sorted.entries())
            slices.push({ by, value: column.dictionary.word(code), examples: members[at] ?? new Uint32Array() });
        }
        return slices;
      }
      function membersOf(rank, count) {
        const sizes = new Uint32Array(count);
        for (const at of rank)
          if (at >= 0)
            sizes[at] = (sizes[at] ?? 0) + 1;
        const members = Array.from(sizes, (size) => new Uint32Array(size));
        const filled = new Uint32Array(count);
        for (let example = 0; example < rank.length; example++) {
          const at = rank[example] ?? -1;
          const own = members[at];
          if (own === void 0)
            continue;
          const next = filled[at] ?? 0;
          own[next] = example;
          filled[at] = next + 1;
        }
        return members;
      }
      function clustersOf(column, name, idOf) {
        const { rank, sorted } = rankWords(column);
        const missing = rank.indexOf(-1);
        if (missing >= 0)
          return notComparable(`cannot be paired: ${quoted(idOf(missing))} has no \`${(0, paths.P8)(name)}\``);
        return { of: Uint32Array.from(rank), count: sorted.length };
      }
      ;
      function pairPredictions(baseline, candidate, config, slices) {
        const unfit = lackingColumn(baseline, candidate, config, slices) ?? otherIds(baseline, candidate, config);
        if (unfit !== void 0)
          return unfit;
        const b = orderedRows(baseline, config);
        if ("verdict" in b)
          return b;
        const c = orderedRows(candidate, config);
        if ("verdict" in c)
          return c;
        const agreed = /* @__PURE__ */ new Map();
        for (const name of [config.label, config.clusterBy, ...slices?.by ?? []]) {
          if (name === void 0 || agreed.has(name) || !baseline.columns.has(name))
            continue;
          const column = sameOnBoth(b, c, name);
          if ("verdict" in column)
            return column;
          agreed.set(name, column);
        }
        const parts = slicesOf(slices, agreed);
        if ("verdict" in parts)
          return parts;
        const cluster = clusters(agreed, config, b);
        if (cluster !== void 0 && "verdict" in cluster)
          return cluster;
        const label = config.label === void 0 ? void 0 : agreed.get(config.label);
        const names = /* @__PURE__ */ new Set([...baseline.columns.keys(), ...candidate.columns.keys()]);
        for (const name of [config.id, config.seed, config.repeat])
          names.delete(name ?? "");
        return {
          examples: b.examples,
          ...label === void 0 ? {} : { label: toWords(label) },
          ...cluster === void 0 ? {} : { cluster },
          slices: parts,
          baseline: sideOf(b, names),
          candidate: sideOf(c, names)
        };
      }
      function clusters(agreed, { clusterBy }, { idOf }) {
        const column = clusterBy === void 0 ? void 0 : agreed.get(clusterBy);
        return clusterBy === void 0 || column === void 0 ? void 0 : clustersOf(column, clusterBy, idOf);
      }
      function sameOnBoth(b, c, name) {
        const before = perExample(b, name);
        if ("verdict" in before)
          return before;
        const now = perExample(c, name);
        if ("verdict" in now)
          return now;
        let different = 0;
        let first = -1;
        for (let example = 0; example < before.codes.length; example++) {
          if (before.codes[example] === now.codes[example])
            continue;
          if (first < 0)
            first = example;
          different++;
        }
        if (different === 0)
          return before;
        const word = ({ codes, dictionary }) => {
          const code = codes[first] ?? -1;
          return quoted(code < 0 ? "" : dictionary.word(code));
        };
        const more = different === 1 ? "" : ` (${(different - 1).toLocaleString("en-US")} more differ)`;
        return notComparable(`cannot be paired: \`${(0, paths.P8)(name)}\` of ${quoted(b.idOf(first))} was ${word(before)} and is ${word(now)}${more}`);
      }
      var formats = __webpack_require__(76702);
      var table_text = __webpack_require__(71061);
      var errors = __webpack_require__(18175);
      var predictions_builder = __webpack_require__(5357);
      var external_node_buffer_ = __webpack_require__(4573);
      var csv = __webpack_require__(7240);
      var table = __webpack_require__(15533);
      ;
      const mostColumns = 1e4;
      const [quote, newline, carriageReturn] = [34, 10, 13];
      function csvReader(file, head, builderOf) {
        const delimiter = (head === "tsv" ? "	" : (0, csv.delimiterOf)(head)).charCodeAt(0);
        const bounds = new Int32Array(2 * mostColumns);
        const doubled = new Uint8Array(mostColumns);
        let [cells, lines] = [0, 1];
        let builders;
        let [rows, line] = [0, 1];
        const fail = (what, bytes, start, at) => {
          const before = bytes.toString("utf8", start, at).split("\n");
          throw (0, table.O$)({ file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }, what);
        };
        const scan = (bytes, start) => {
          const { length } = bytes;
          [cells, lines] = [0, 1];
          for (let at = start; at < length; at++) {
            if (cells === mostColumns)
              fail(`there are more than ${mostColumns} columns`, bytes, start, at);
            const from = at;
            doubled[cells] = 0;
            if (bytes[at] === quote) {
              for (at++; ; at++) {
                if (at + 1 >= length)
                  return -1;
                if (bytes[at] === newline)
                  lines++;
                if (bytes[at] !== quote)
                  continue;
                if (bytes[at + 1] !== quote)
                  break;
                doubled[cells] = 1;
                at++;
              }
              bounds[2 * cells] = from + 1;
              bounds[2 * cells + 1] = at++;
              if (bytes[at] === carriageReturn)
                at++;
              if (at >= length)
                return -1;
              if (bytes[at] !== delimiter && bytes[at] !== newline)
                fail("a closing quote is followed by more text", bytes, start, at);
            } else {
              while (at < length && bytes[at] !== delimiter && bytes[at] !== newline)
                at++;
              if (at >= length)
                return -1;
              const ends = bytes[at] === newline && at > from && bytes[at - 1] === carriageReturn;
              bounds[2 * cells] = from;
              bounds[2 * cells + 1] = ends ? at - 1 : at;
            }
            cells++;
            if (bytes[at] === newline)
              return at + 1;
          }
          return -1;
        };
        const endOfCell = (bytes, cell) => {
          const [from = 0, to = 0] = [bounds[2 * cell], bounds[2 * cell + 1]];
          return doubled[cell] === 1 ? single(bytes, from, to) : to;
        };
        const takeHeader = (bytes, start) => {
          const seen = /* @__PURE__ */ new Set();
          builders = Array.from({ length: cells }, (_, cell) => {
            const name = bytes.toString("utf8", bounds[2 * cell], endOfCell(bytes, cell)).trim();
            const builder = builderOf(name);
            if (builder !== void 0 && seen.has(name))
              fail(`there are two columns \`${name}\``, bytes, start, bounds[2 * cell] ?? start);
            seen.add(name);
            return builder;
          });
        };
        const takeRow = (bytes, start, wanted) => {
          if (cells !== wanted.length) {
            const has = `${cells} ${cells === 1 ? "cell" : "cells"}`;
            fail(`this row has ${has}, the header names ${wanted.length}`, bytes, start, start);
          }
          for (let cell = 0; cell < cells; cell++) {
            const builder = wanted[cell];
            if (builder === void 0)
              continue;
            const [from = 0, to] = [bounds[2 * cell], endOfCell(bytes, cell)];
            if (!builder.addBytes(bytes, from, to))
              fail((0, table.cN)(builder.name, bytes.toString("utf8", from, to)), bytes, start, from);
          }
          if (++rows > table.ZB)
            throw (0, table.Zz)(file);
        };
        return {
          take(bytes) {
            if (!(0, external_node_buffer_.isUtf8)(bytes.subarray(0, bytes.lastIndexOf(newline) + 1)))
              throw (0, table.O$)({ file, line }, "the text from this line on is not UTF-8");
            let start = 0;
            for (let next = scan(bytes, start); next >= 0; next = scan(bytes, start)) {
              const isBlank = cells === 1 && bounds[0] === start && bounds[1] === start;
              if (!isBlank && builders === void 0)
                takeHeader(bytes, start);
              else if (!isBlank && builders !== void 0)
                takeRow(bytes, start, builders);
              line += lines;
              start = next;
            }
            return start;
          },
          rows() {
            if (builders === void 0)
              throw (0, table.O$)({ file, line: 1 }, "it is empty: no header names its columns");
            return rows;
          }
        };
      }
      function single(bytes, from, to) {
        let end = from;
        for (let at = from; at < to; at++) {
          bytes[end++] = bytes[at] ?? 0;
          if (bytes[at] === quote)
            at++;
        }
        return end;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const mostProbes = 1e4;
      function openDictionary() {
        const seed = (0, external_node_crypto_.randomInt)(2 ** 32);
        let slots = new Int32Array(1 << 10).fill(-1);
        let hashes = new Uint32Array(1 << 9);
        let starts = new Uint32Array((1 << 9) + 1);
        let text = Buffer.allocUnsafe(1 << 13);
        let size = 0;
        const isAt = (code, bytes, from, to) => {
          const start = starts[code] ?? 0;
          if ((starts[code + 1] ?? 0) - start !== to - from)
            return false;
          for (let at = from; at < to; at++)
            if (bytes[at] !== text[start + at - from])
              return false;
          return true;
        };
        const add = (bytes, from, to, hash) => {
          const start = starts[size] ?? 0;
          const end = start + to - from;
          if (end > text.length) {
            const larger = Buffer.allocUnsafe(Math.max(text.length * 2, end));
            larger.set(text.subarray(0, start));
            text = larger;
          }
          text.set(bytes.subarray(from, to), start);
          hashes[size] = hash;
          starts[++size] = end;
          if (size < hashes.length)
            return;
          hashes = grown(hashes, new Uint32Array(size * 2));
          starts = grown(starts, new Uint32Array(size * 2 + 1));
          slots = new Int32Array(size * 4).fill(-1);
          for (let code = 0; code < size; code++) {
            let slot = (hashes[code] ?? 0) & slots.length - 1;
            while (slots[slot] !== -1)
              slot = slot + 1 & slots.length - 1;
            slots[slot] = code;
          }
        };
        let made = [];
        const word = (code) => text.toString("utf8", starts[code], starts[code + 1]);
        return {
          get size() {
            return size;
          },
          codeOf(bytes, from, to) {
            let hash = seed;
            for (let at = from; at < to; at++)
              hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619);
            hash = Math.imul(hash ^ hash >>> 15, 739982445);
            hash = (hash ^ hash >>> 13) >>> 0;
            const mask = slots.length - 1;
            for (let slot = hash & mask, probes = 0; ; slot = slot + 1 & mask, probes++) {
              const code = slots[slot] ?? -1;
              if (code < 0) {
                slots[slot] = size;
                add(bytes, from, to, hash);
                return size - 1;
              }
              if (hashes[code] === hash && isAt(code, bytes, from, to))
                return code;
              if (probes > mostProbes)
                throw new Error("its words are made to collide");
            }
          },
          word,
          words() {
            if (made.length < size)
              made = Array.from({ length: size }, (_, code) => word(code));
            return made;
          },
          sort(codes) {
            const keys = new Float64Array(size);
            const skip = commonStart(codes, text, starts);
            for (const code of codes)
              keys[code] = keyOf(text, (starts[code] ?? 0) + skip, starts[code + 1] ?? 0);
            return codes.sort((a, b) => {
              const byKey = (keys[a] ?? 0) - (keys[b] ?? 0);
              if (byKey !== 0)
                return byKey;
              return text.compare(text, starts[b], starts[b + 1], starts[a], starts[a + 1]);
            });
          }
        };
      }
      function keyOf(text, from, end) {
        let key = 0;
        for (let at = from; at < from + 6; at++)
          key = key * 256 + (at < end ? text[at] ?? 0 : 0);
        return key;
      }
      function commonStart(codes, text, starts) {
        const first = starts[codes[0] ?? 0] ?? 0;
        let common = (starts[(codes[0] ?? 0) + 1] ?? 0) - first;
        for (const code of codes) {
          const start = starts[code] ?? 0;
          const length = (starts[code + 1] ?? 0) - start;
          let at = 0;
          while (at < common && at < length && text[first + at] === text[start + at])
            at++;
          common = at;
        }
        return common;
      }
      function grown(old, next) {
        next.set(old);
        return next;
      }
      ;
      const mostBytes = 1 << 30;
      const longestRecord = 1 << 20;
      const read_mostColumns = 2e3;
      async function readPredictions({ name, file, digest }, wanted, signal, dictionaries = /* @__PURE__ */ new Map()) {
        const { builderOf, columns: columns2 } = openColumns(wanted, dictionaries);
        try {
          const rows = await read(name, file, builderOf, signal);
          return { name, digest, rows, columns: columns2(rows) };
        } catch (cause) {
          signal.throwIfAborted();
          throw cause instanceof errors.yo ? cause : (0, table.Xs)(name, cause);
        }
      }
      function openColumns(wanted, dictionaries) {
        const builders = /* @__PURE__ */ new Map();
        const builderOf = (name) => {
          const known = builders.get(name);
          const column = wanted.find((one) => one.name === name) ?? wanted.find((one) => matches(one.name, name));
          if (known !== void 0 || column === void 0 || builders.size >= read_mostColumns)
            return known;
          const dictionary = dictionaries.get(name) ?? openDictionary();
          dictionaries.set(name, dictionary);
          const builder = (0, predictions_builder.y)({ name, as: column.as }, dictionary);
          builders.set(name, builder);
          return builder;
        };
        const columns2 = (rows) => new Map([...builders].map(([name, builder]) => [name, builder.done(rows)]));
        return { builderOf, columns: columns2 };
      }
      function matches(pattern, name) {
        const star = pattern.indexOf("*");
        if (star < 0 || name.length < pattern.length)
          return false;
        return name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1));
      }
      async function read(name, file, builderOf, signal) {
        const format = (0, formats.be)(name);
        if (format === "parquet")
          return (await __webpack_require__.e(
            /* import() */
            3401
          ).then(__webpack_require__.bind(__webpack_require__, 83401))).readParquet(name, file, builderOf, signal);
        if (format === void 0)
          throw (0, table.O$)({ file: name }, "its ending says nothing of its form", "Write .csv, .tsv, .jsonl or .parquet.");
        const { head, stream } = await (0, table_text.U)(file, signal);
        const reader = format === "json-lines" ? (await __webpack_require__.e(
          /* import() */
          2933
        ).then(__webpack_require__.bind(__webpack_require__, 52933))).jsonLinesReader(name, builderOf) : csvReader(name, format === "tsv" ? "tsv" : head, builderOf);
        let left = mostBytes;
        let rest = Buffer.alloc(0);
        let first = true;
        try {
          for await (const chunk of stream) {
            left -= chunk.length;
            if (left < 0)
              throw (0, table.O$)({ file: name }, `it holds more than ${mostBytes} bytes`);
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const start = first && bytes.length >= 3 && bytes.readUIntBE(0, 3) === 15711167 ? 3 : 0;
            first &&= bytes.length < 3;
            const whole = first ? bytes : bytes.subarray(start);
            rest = first ? bytes : Buffer.from(whole.subarray(reader.take(whole)));
            if (rest.length > longestRecord)
              throw (0, table.O$)({ file: name }, `a row has more than ${longestRecord} bytes: is a quote never closed?`);
          }
          if (rest.length > 0) {
            const last = Buffer.concat([rest, Buffer.from("\n")]);
            if (reader.take(last) < last.length)
              throw (0, table.O$)({ file: name }, "a quote is never closed");
          }
          return reader.rows();
        } finally {
          stream.destroy();
        }
      }
      var record_objects = __webpack_require__(19871);
      ;
      async function predictionsFor(bench, plan, candidate, baseline) {
        const { gates, judging } = plan.model;
        const { predictions: config, slices } = judging;
        if (config === void 0)
          return void 0;
        const path = config.path;
        if (fileIn(candidate, path) === void 0)
          return { verdict: "missing", reason: `has no predictions: this run left no ${path}` };
        if (fileIn(baseline, path) === void 0) {
          const reason = `has nothing to be paired with: the baseline's run kept no ${path}, it is older than the policy that asks for it`;
          return { verdict: "no-baseline", reason };
        }
        const wanted = (0, columns.tY)(config, slices, gates);
        const dictionaries = /* @__PURE__ */ new Map();
        const read2 = async (record, whose, bad) => {
          const file = await orNotPaired(bench, bad.lost, `has no predictions: ${whose}`, () => predictionsFile(bench, plan, record));
          if ("verdict" in file)
            return file;
          return orNotPaired(bench, bad.damaged, `cannot be paired: ${whose}`, () => readPredictions(file, wanted, bench.host.signal, dictionaries));
        };
        const now = await read2(candidate, "this run's", { lost: "missing", damaged: "not-comparable" });
        if ("verdict" in now)
          return now;
        const before = await read2(baseline, "the baseline's", { lost: "inconclusive", damaged: "inconclusive" });
        if ("verdict" in before)
          return before;
        return pairPredictions(before, now, config, slices);
      }
      async function predictionsFile(bench, { model }, record) {
        const path = model.judging.predictions?.path ?? "";
        const file = fileIn(record, path);
        if (file === void 0)
          throw new errors.yo(`the run left no ${path}`);
        return { name: path, digest: file.digest, file: await (0, record_objects.Lq)(bench, record, file, record_objects._S) };
      }
      function fileIn(record, path) {
        return [...record.files, ...record.stages.flatMap((stage) => stage.outs)].find((file) => file.path === path);
      }
      async function orNotPaired(bench, verdict, words, get) {
        try {
          return await get();
        } catch (error) {
          bench.host.signal.throwIfAborted();
          const isPassing = error instanceof Error && error.name === "TransientError";
          if (!(error instanceof errors.yo) && !isPassing)
            throw error;
          const said = (0, errors.Wk)(error).replace(/\s+/g, " ");
          return { verdict, reason: `${words} ${said}`.slice(0, 1e3) };
        }
      }
    })
  ),
  /***/
  73798: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        mw: () => (
          /* binding */
          digestAt
        ),
        /* harmony export */
        nw: () => (
          /* binding */
          digestsOf
        ),
        /* harmony export */
        td: () => (
          /* binding */
          digestAtPath
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12230);
      var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39590);
      var _closure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98218);
      var _locks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35431);
      var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9642);
      var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92827);
      async function digestsOf(bench, plan, record) {
        const pipeline = await bench.pipeline();
        const deps = /* @__PURE__ */ new Map();
        const outs = /* @__PURE__ */ new Map();
        const all = new Map(record.pins.map(({ path, digest }) => [path, digest]));
        for (const { path: file, text } of await lockTexts(bench, plan, record)) {
          for (const [name, entry] of (await (0, _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__.PG)(text, file)).entries) {
            const address = (0, _needed_js__WEBPACK_IMPORTED_MODULE_7__.ci)(file, name);
            const wdir = pipeline.stages.get(address)?.wdir ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
            const own = placed(wdir, entry.deps);
            const made = placed(wdir, entry.outs);
            deps.set(address, own);
            outs.set(address, [...made.keys()]);
            for (const [path, digest] of [...own, ...made])
              all.set(path, digest);
          }
        }
        return { record, deps, outs, all };
      }
      function placed(wdir, items) {
        return new Map([...items].flatMap(([written, { digest }]) => {
          if (digest === void 0)
            return [];
          return [[(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_4__.gU)(written) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) ? written : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(wdir, written), digest]];
        }));
      }
      async function lockTexts(bench, { closure }, record) {
        const locks = (0, _locks_js__WEBPACK_IMPORTED_MODULE_6__.aZ)(record);
        if (locks.length > 0 || record.made_by.event !== "git")
          return locks;
        const { stages } = await bench.pipeline();
        const found = [];
        for (const path of new Set(closure.flatMap((name) => stages.get(name)?.lockFile ?? []))) {
          const text = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_8__.I)(bench.host, bench.root, record.source.commit, path);
          if (text !== void 0)
            found.push({ path, text });
        }
        return found;
      }
      async function digestAt(bench, { all, record }, path) {
        const own = all.get(path);
        if (own !== void 0)
          return own;
        const inside = [...all].filter(([one]) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(one, path)).sort(([a], [b]) => a < b ? -1 : 1);
        if (inside.length > 0)
          return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_2__.ol)(inside);
        const above = record.pins.find((pin) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(path, pin.path));
        if (above !== void 0)
          return above.digest;
        const named = [...record.files, ...record.artifacts].find((file) => file.path === path);
        if (named !== void 0)
          return named.digest;
        for (const name of [path, `${path}.dvc`]) {
          const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${record.source.tree}:${name}`];
          const object = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(args, { cwd: bench.root, env: bench.host.env });
          if (object.code === 0)
            return `git:${object.stdout.trim()}`;
        }
        return void 0;
      }
      async function digestAtPath(bench, plan, record, path) {
        return digestAt(bench, await digestsOf(bench, plan, record), path);
      }
    })
  ),
  /***/
  19871: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          small
        ),
        /* harmony export */
        Lq: () => (
          /* binding */
          obtainObject
        ),
        /* harmony export */
        _S: () => (
          /* binding */
          mostPredictions
        ),
        /* harmony export */
        eq: () => (
          /* binding */
          isSmall
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _data_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50111);
      var _data_object_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19925);
      var _data_transfer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27517);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60826);
      var _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40895);
      var _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
      var _handover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65372);
      var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14642);
      const small = 64 * 1024;
      const mostPredictions = 512 * 1024 * 1024;
      async function obtainObject(bench, record, file, most) {
        const { path, digest, bytes } = file;
        if (digest.endsWith(".dir"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`\`${path}\` is a folder, a file is asked`);
        if (bytes > most)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`\`${path}\` has ${(0, _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes)}, at most ${(0, _lib_progress_js__WEBPACK_IMPORTED_MODULE_6__.z3)(most)} are read`);
        const { cache } = await bench.data();
        for (const locate of [() => (0, _workspace_js__WEBPACK_IMPORTED_MODULE_8__.X)(bench, path), () => (0, _handover_js__WEBPACK_IMPORTED_MODULE_7__.vH)(bench.root, (0, _handover_js__WEBPACK_IMPORTED_MODULE_7__.Xc)(digest))]) {
          const found = await sound(file, locate);
          if (found !== void 0)
            return found;
        }
        const ways = [
          ...isSmall(file) ? [() => takeFromTracker(bench, digest)] : [],
          () => takeFromGit(bench, record, file),
          () => takeFromRemote(bench, digest)
        ];
        for (const way of ways) {
          if (await cache.has(digest))
            break;
          await way();
        }
        if (await cache.has(digest))
          return cache.objectPath(digest);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`\`${path}\` (${digest}) of the run at ${record.source.commit.slice(0, 7)} is nowhere any more`, {
          fix: "Name a `remote:` that keeps it, or measure that commit again."
        });
      }
      async function sound({ digest, bytes }, locate) {
        try {
          const file = await locate();
          if (file === void 0)
            return void 0;
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
          if (bytes > 0 ? size !== bytes : size > mostPredictions)
            return void 0;
          const { algorithm, hex } = (0, _data_digest_js__WEBPACK_IMPORTED_MODULE_9__.Hd)(digest);
          return await (0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_1__.Sk)(algorithm, file) === hex ? file : void 0;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
            return void 0;
          throw error;
        }
      }
      async function takeFromTracker(bench, digest) {
        const bytes = await (await bench.tracker()).getObject?.(digest);
        if (bytes !== void 0 && (0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_1__.lz)(digest, bytes))
          await (await bench.data()).cache.putBytes(bytes, digest);
      }
      async function takeFromGit(bench, { source }, { path, digest, bytes }) {
        const at = { cwd: bench.root, env: bench.host.env };
        const blob = `${source.commit}:${path}`;
        const size = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(["cat-file", "-s", blob], at);
        if (size.code !== 0 || (bytes > 0 ? Number(size.stdout) !== bytes : Number(size.stdout) > mostPredictions))
          return;
        const text = await (0, _lib_git_objects_js__WEBPACK_IMPORTED_MODULE_5__.oM)(["cat-file", "blob", blob], at);
        if ((0, _data_object_hash_js__WEBPACK_IMPORTED_MODULE_1__.lz)(digest, text))
          await (await bench.data()).cache.putBytes(text, digest);
      }
      async function takeFromRemote(bench, digest) {
        await (0, _data_transfer_js__WEBPACK_IMPORTED_MODULE_2__.fetchDigests)(await bench.data(), [digest]);
      }
      function isSmall({ bytes, digest }) {
        return bytes <= small && !digest.endsWith(".dir");
      }
    })
  ),
  /***/
  17397: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        v: () => (
          /* binding */
          madeBy
        ),
        U: () => (
          /* binding */
          makeRecord
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var evidence_paths = __webpack_require__(35509);
      var hash_tree = __webpack_require__(36192);
      var errors = __webpack_require__(18175);
      var pipeline_pointers = __webpack_require__(48735);
      var tracking_metrics = __webpack_require__(85134);
      var closure = __webpack_require__(98218);
      var environment = __webpack_require__(8510);
      var flow_locks = __webpack_require__(35431);
      var needed = __webpack_require__(9642);
      var python = __webpack_require__(60595);
      var pipeline_value = __webpack_require__(69560);
      var values = __webpack_require__(726);
      ;
      const maxParams = 1e5;
      const maxText = 1e4;
      const maxDepth = 100;
      function flattenParams(text, file) {
        const value = file.endsWith(".py") ? (0, pipeline_value.aB)((0, python.parsePython)(text, file)) : (0, values.Qc)(text, file);
        if (value === null || value === void 0)
          return {};
        if (!(0, values.pi)(value)) {
          throw new errors.yo("a parameters file is a mapping from names to values", { where: { file, line: 1, column: 1 } });
        }
        const params = /* @__PURE__ */ new Map();
        const walk = (name, member, depth) => {
          if ((0, values.pi)(member) && Object.keys(member).length > 0) {
            if (depth > maxDepth) {
              throw new errors.yo(`a parameter lies more than ${maxDepth} levels deep`, { where: { file } });
            }
            for (const [key, inner] of Object.entries(member))
              walk(`${name}.${key}`, inner, depth + 1);
            return;
          }
          if (params.size >= maxParams)
            throw new errors.yo(`more than ${maxParams} parameters in one file`, { where: { file } });
          params.set(`${file}:${name}`, plain(member));
        };
        for (const [key, member] of Object.entries(value))
          walk(key, member, 1);
        return Object.fromEntries(params);
      }
      function plain(value) {
        if (typeof value === "number")
          return (0, tracking_metrics.rl)(value);
        if (typeof value === "boolean" || value === null)
          return value;
        return (0, values.Z9)(value, maxText);
      }
      var workspace = __webpack_require__(14642);
      ;
      async function collectParams(bench, plan, extra) {
        const pipeline = await bench.pipeline();
        const wanted = /* @__PURE__ */ new Map();
        for (const name of plan.closure) {
          for (const { file, keys } of pipeline.stages.get(name)?.params ?? []) {
            const known = wanted.get(file);
            wanted.set(file, keys === null || known === null ? null : [...known ?? [], ...keys]);
          }
        }
        for (const file of [...plan.model.params, ...extra])
          wanted.set(file, null);
        if (wanted.size === 0 && plan.closure.length === 0) {
          wanted.set(plan.model.dir === "." ? "params.yaml" : `${plan.model.dir}/params.yaml`, null);
        }
        const params = {};
        for (const [file, keys] of wanted) {
          const text = (await (0, workspace.i)(bench, file))?.toString("utf8");
          if (text === void 0)
            continue;
          for (const [key, value] of Object.entries(flattenParams(text, file))) {
            const own = key.slice(file.length + 1);
            if (keys === null || keys.some((one) => own === one || own.startsWith(`${one}.`)))
              params[key] = value;
          }
        }
        return params;
      }
      var source = __webpack_require__(27738);
      ;
      const noExtras = { metrics: [], inline: "", artifacts: [], params: [] };
      async function makeRecord(bench, plan, measured, extras = noExtras) {
        const { model } = plan;
        const pinned = (await (0, needed.QP)(bench)).filter((pin) => pin.stage === void 0);
        const locks = await (0, needed.yg)(bench, plan);
        const known = [...locks, ...pinned];
        const broken = measured.stages.some((stage) => stage.status === "failed");
        const made = [...model.artifact === void 0 ? [] : [model.artifact], ...extras.artifacts];
        const artifacts = broken ? [] : await digests(bench, known, made);
        const stages = stagesOf(plan, measured, locks);
        const origin = originOf(measured);
        return {
          schema: "modelgate/run-record/1",
          model: {
            name: model.name,
            dir: model.dir,
            ...model.artifact === void 0 && artifacts[0] === void 0 ? {} : { artifact: model.artifact ?? artifacts[0]?.path ?? "" }
          },
          source: await (0, source.v)(bench, model.dir, await outsOfRun(bench, plan, extras, broken)),
          ...await (0, flow_locks.nA)(bench, plan),
          ...(0, source.L)(bench),
          pins: await dataPins(bench, plan, pinned, made),
          params: await collectParams(bench, plan, extras.params),
          metrics: broken ? {} : await metricsOf(bench, plan, extras),
          files: broken ? [] : await evidenceOf(bench, plan, known),
          artifacts,
          stages,
          environment: origin?.environment ?? measured.environment,
          timings: {
            started: measured.started,
            finished: measured.finished,
            seconds: (Date.parse(measured.finished) - Date.parse(measured.started)) / 1e3
          },
          made_by: madeBy(bench)
        };
      }
      function madeBy(bench) {
        const { forge } = bench;
        return {
          trusted: forge.trusted,
          event: forge.event,
          run_id: forge.run?.id ?? "",
          run_attempt: forge.run?.attempt ?? 0,
          job: forge.run?.job ?? "",
          ...forge.run?.url === void 0 ? {} : { run_url: forge.run.url }
        };
      }
      function originOf(measured) {
        if (measured.stages.some((stage) => stage.status === "ran"))
          return void 0;
        const origins = measured.stages.flatMap((stage) => {
          const parsed = environment.$.safeParse(stage.made);
          return parsed.success ? [parsed.data] : [];
        });
        return origins.at(-1);
      }
      async function outsOfRun(bench, plan, extras, broken) {
        const pipeline = await bench.pipeline();
        const { model } = plan;
        return [
          ...plan.closure.flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []),
          ...broken ? [] : await metricsFiles(bench, plan, extras),
          ...(0, evidence_paths.A)(model),
          ...model.artifact === void 0 ? [] : [model.artifact],
          ...extras.artifacts
        ];
      }
      async function dataPins(bench, plan, pins, made) {
        const pipeline = await bench.pipeline();
        const deps = plan.closure.flatMap((name) => pipeline.stages.get(name)?.deps ?? []);
        const inDir = (pin) => plan.closure.length === 0 && (0, closure.Gz)(pin.path, plan.model.dir);
        return pins.filter((pin) => inDir(pin) || made.includes(pin.path) || deps.some((dep) => (0, closure.Gz)(dep, pin.path) || (0, closure.Gz)(pin.path, dep))).map((pin) => ({
          path: pin.path,
          source: pin.source,
          digest: pin.digest,
          files: pin.files ?? 1,
          bytes: pin.bytes ?? 0
        }));
      }
      function stagesOf(plan, measured, locks) {
        const runs = new Map(measured.stages.map((stage) => [stage.name, stage]));
        return plan.closure.map((name) => {
          const run = runs.get(name);
          if (run === void 0) {
            const outs = locks.filter((pin) => pin.stage === name).map(digestOfPin);
            return { name, status: "unchanged", seconds: 0, outs };
          }
          const { seconds, peakMemory } = run.madeIn ?? (run.status === "ran" || run.status === "failed" ? run : unknown);
          return {
            name,
            status: run.status,
            seconds,
            ...peakMemory === void 0 ? {} : { peak_memory_bytes: peakMemory },
            outs: [...run.outs],
            ...run.key === void 0 ? {} : { key: run.key },
            ...run.restoredFrom === void 0 ? {} : { restored_from: run.restoredFrom }
          };
        });
      }
      const unknown = { seconds: 0 };
      function digestOfPin(pin) {
        return {
          path: pin.path,
          digest: pin.digest,
          bytes: pin.bytes ?? 0,
          ...pin.files === void 0 ? {} : { files: pin.files }
        };
      }
      async function digests(bench, locks, paths) {
        const found = [];
        for (const path of paths) {
          const pin = locks.find((one) => one.path === path);
          if (pin !== void 0) {
            found.push(digestOfPin(pin));
            continue;
          }
          const data = await bench.data();
          const pointers = await (0, pipeline_pointers.PE)({ data, root: bench.root });
          if (pointers.unpulled(path).length > 0) {
            throw new errors.yo(`${path} is kept by Git LFS and is not pulled`, { fix: "Pull it first: modelgate pull." });
          }
          const hashed = await (0, hash_tree.V)(bench.host, (0, external_node_path_.join)(bench.root, path), data.index);
          if (hashed === void 0) {
            throw new errors.yo(`${path} is not there: no lock file names it and the workspace does not hold it`, {
              fix: "Run the step that writes it first, or correct the path in modelgate.yaml."
            });
          }
          const { digest, bytes, files } = hashed;
          found.push({ path, digest, bytes, ...digest.endsWith(".dir") ? { files } : {} });
        }
        return found;
      }
      async function evidenceOf(bench, { model }, known) {
        const pins = known.filter((pin) => pin.source === "dvc");
        const splits = model.gates.flatMap(({ folds }) => folds === void 0 ? [] : [folds.split]);
        const paths = [.../* @__PURE__ */ new Set([...(0, evidence_paths.A)(model), ...splits])];
        const lost = paths.filter((path) => !model.evidence.includes(path) && !pins.some((pin) => pin.path === path));
        const there = await present(bench, lost);
        const found = paths.filter((path) => !lost.includes(path) || there.includes(path));
        return digests(bench, pins, found);
      }
      async function metricsOf(bench, plan, extras) {
        const metrics = /* @__PURE__ */ new Map();
        const add = (more) => {
          for (const [name, metric] of Object.entries(more)) {
            const other = metrics.get(name);
            if (other !== void 0) {
              throw new errors.yo(`the metric \`${name}\` stands in ${other.file} and in ${metric.file}`, {
                fix: "Give one of them another name, so that a gate can tell which is meant."
              });
            }
            metrics.set(name, metric);
          }
        };
        for (const file of await metricsFiles(bench, plan, extras)) {
          add((0, tracking_metrics._c)((await (0, workspace.i)(bench, file))?.toString("utf8") ?? "", file));
        }
        if (extras.inline.trim() !== "")
          add((0, tracking_metrics.Cl)(extras.inline));
        return Object.fromEntries(metrics);
      }
      async function metricsFiles(bench, plan, extras) {
        if (extras.metrics.length > 0)
          return presentOrFail(bench, extras.metrics);
        if (extras.inline.trim() !== "" && plan.closure.length === 0)
          return [];
        if (plan.model.metrics.length > 0)
          return presentOrFail(bench, plan.model.metrics);
        const pipeline = await bench.pipeline();
        const inside = new Set(plan.closure);
        const declared = pipeline.metrics.filter((metric) => metric.stage === void 0 ? (0, closure.Gz)(metric.path, plan.model.dir) : inside.has(metric.stage)).map((metric) => metric.path);
        if (declared.length > 0)
          return presentOrFail(bench, [...new Set(declared)]);
        const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) => plan.model.dir === "." ? name : `${plan.model.dir}/${name}`);
        return present(bench, usual);
      }
      async function presentOrFail(bench, files) {
        const there = await present(bench, files);
        const missing = files.filter((file) => !there.includes(file));
        if (missing.length > 0) {
          throw new errors.yo(`no metrics file at ${missing.join(", ")}`, {
            fix: "Run the stage that writes it (`modelgate run --pull`), or correct `metrics:` in modelgate.yaml."
          });
        }
        return there;
      }
      async function present(bench, files) {
        const found = [];
        for (const file of files) {
          try {
            if ((await (0, promises_.stat)((0, external_node_path_.join)(bench.root, file))).isFile())
              found.push(file);
          } catch (error) {
            if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR"))
              throw error;
          }
        }
        return found;
      }
    })
  ),
  /***/
  11397: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Rn: () => (
          /* binding */
          recordIn
        ),
        /* harmony export */
        kz: () => (
          /* binding */
          inCleanClone
        ),
        /* harmony export */
        rP: () => (
          /* binding */
          planIn
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60826);
      var _lib_once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42929);
      var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);
      var _held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93424);
      var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56067);
      var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);
      var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17397);
      var _verify_clone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90284);
      const installed = ["node_modules", ".venv", "venv", ".pixi"];
      async function inCleanClone(bench, commit, body) {
        const clone = await (0, _verify_clone_js__WEBPACK_IMPORTED_MODULE_9__.x)(bench, { commit, link: await installedFolders(bench, commit) });
        try {
          const { host, root } = clone;
          return await body({
            ...bench,
            host,
            root,
            from: "",
            forge: { ...bench.forge, commit },
            held: _held_js__WEBPACK_IMPORTED_MODULE_5__.n,
            // The objects are this job's own already.
            keep: void 0,
            data: (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_10__.O)(clone.data),
            pipeline: (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_10__.O)(() => (0, _pipeline_load_js__WEBPACK_IMPORTED_MODULE_4__.B)(host, root))
          });
        } finally {
          await clone.remove();
        }
      }
      async function planIn(own, { model }) {
        const [plan] = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_7__.s3)({ ...own, config: { ...own.config, models: [model] } }, { force: true });
        if (plan === void 0)
          throw new Error(`the model ${model.name} has no plan`);
        return plan;
      }
      async function recordIn(own, plan) {
        const there = await planIn(own, plan);
        const measured = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_6__.xP)(own, there, { pull: true });
        const failed = measured.stages.find(({ status }) => status === "failed");
        if (failed !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the stage ${failed.name} failed: ${failed.error ?? "see the log"}`);
        return (0, _record_js__WEBPACK_IMPORTED_MODULE_8__.U)(own, there, measured);
      }
      async function installedFolders({ host, root, config }, commit) {
        const dirs = [.../* @__PURE__ */ new Set([".", ...config.models.map(({ dir }) => dir)])];
        const paths = dirs.flatMap((dir) => installed.map((name) => dir === "." ? name : `${dir}/${name}`));
        const there = paths.filter((path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
        if (there.length === 0)
          return [];
        const held = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["ls-tree", "--name-only", "-z", commit, "--", ...there], { cwd: root, env: host.env });
        const inGit = new Set(held.split("\0"));
        return there.filter((path) => !inGit.has(path));
      }
    })
  ),
  /***/
  38400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          runStages
        ),
        /* harmony export */
        t: () => (
          /* binding */
          runCacheOf
        )
        /* harmony export */
      });
      var _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32799);
      var _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15802);
      var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31216);
      async function runStages(bench, what, options) {
        const { host, root, limit, settings } = bench;
        const data = await bench.data();
        const pipeline = await bench.pipeline();
        const result = await (0, _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__.Bv)(host, limit, (limited) => (0, _pipeline_execute_js__WEBPACK_IMPORTED_MODULE_0__.a)({ host: limited, root, data, pipeline }, { ...options, settings }));
        if (host.signal.aborted)
          throw (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_2__.YQ)(bench, what, result.failure);
        return result;
      }
      function runCacheOf({ forge }) {
        return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
      }
    })
  ),
  /***/
  27738: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          heldOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98218);
      function heldOf({ held, forge }) {
        const taken = [...held.files, ...held.stages];
        if (taken.length === 0 || forge.base === void 0)
          return {};
        return { protected: { commit: forge.base, files: [...held.files].sort(), stages: [...held.stages].sort() } };
      }
      async function sourceOf(bench, dir, made = []) {
        const { host, root, forge } = bench;
        const at = { cwd: root, env: host.env };
        const tree = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["rev-parse", `${forge.commit}^{tree}`], at);
        const dirTree = dir === "." ? tree : (await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["rev-parse", `${forge.commit}:${dir}`], at)).stdout.trim();
        const changes = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["diff", "--name-only", "--no-renames", "-z", "HEAD", "--"], at);
        const own = (path) => /(^|\/)(dvc\.lock|\.gitignore)$/.test(path) || bench.held.files.has(path) || made.some((out) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(path, out));
        const dirty = changes.split("\0").some((path) => path !== "" && !own(path));
        return {
          head: forge.head,
          commit: forge.commit,
          tree,
          .../^[0-9a-f]{40,64}$/.test(dirTree) ? { dir_tree: dirTree } : {},
          ...forge.base === void 0 ? {} : { base: forge.base },
          ...refOf(bench),
          on_default_branch: forge.onDefaultBranch && forge.event !== "local",
          ...forge.pullRequest === void 0 ? {} : { pull_request: forge.pullRequest.number },
          dirty
        };
      }
      function refOf({ forge }) {
        if (forge.onDefaultBranch)
          return { ref: `refs/heads/${forge.defaultBranch}` };
        return forge.pullRequest === void 0 ? {} : { ref: `refs/pull/${forge.pullRequest.number}/merge` };
      }
    })
  ),
  /***/
  14642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          workspacePath
        ),
        /* harmony export */
        i: () => (
          /* binding */
          readWorkspace
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56273);
      async function readWorkspace(bench, path) {
        const absolute = await workspacePath(bench, path);
        return absolute === void 0 ? void 0 : (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_4__.qC)(absolute);
      }
      async function workspacePath(bench, path) {
        const absolute = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(bench.root, (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.Fd)(path) ?? path, { file: path });
        try {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).isSymbolicLink())
            await refuseForeign(bench, absolute, path);
          return absolute;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
      async function refuseForeign(bench, link, path) {
        const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link);
        const own = await partsBelow(bench.root, target);
        if (own !== void 0 && !own.includes(".git"))
          return;
        if (await partsBelow((await bench.data()).cache.dir, target) !== void 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("this file is a symbolic link that leads out of the repository", {
          where: { file: path },
          fix: "Replace the link by the file itself."
        });
      }
      async function partsBelow(folder, target) {
        try {
          const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), target);
          const parts = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || parts[0] === ".." ? void 0 : parts;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  82700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* reexport */
          findBaseline
        ),
        o: () => (
          /* reexport */
          resolveBaseline
        )
      });
      var git = __webpack_require__(60826);
      var hashing = __webpack_require__(12230);
      var identity = __webpack_require__(63538);
      var gate_history = __webpack_require__(50428);
      var nearest = __webpack_require__(64482);
      ;
      const steps = [10, 40, 150];
      async function findBaseline(query) {
        const { host, tracker, model, base, limit = 200 } = query;
        let history = await (0, gate_history.gs)(query, base, limit);
        if (history.length === 0 && await (0, gate_history.gN)(query, base, 1))
          history = await (0, gate_history.gs)(query, base, limit);
        const here = await search(query, history);
        if (here !== void 0)
          return here;
        const onMain = (await tracker.find({ by: "main", model })).some(({ record: record2 }) => record2.made_by.trusted && record2.source.commit !== query.candidate);
        for (const step of onMain ? steps : []) {
          const by = Math.min(step, limit - history.length);
          if (by <= 0 || !await (0, gate_history.fE)(query) || !await (0, gate_history.gN)(query, base, by))
            break;
          const deeper = await (0, gate_history.gs)(query, base, limit);
          if (deeper.length <= history.length)
            break;
          const match = await (0, nearest.b)(tracker, model, deeper.slice(history.length), query.own);
          if (match !== void 0)
            return asBaseline({ ...match, distance: match.distance + history.length }, deeper);
          history = deeper;
        }
        const record = await query.fromGit?.(base);
        if (record !== void 0) {
          host.log.debug(`${model}: no run record stands for ${find_baseline_short(base)}, its committed metrics files are the baseline`);
          return { found: foundBy("git-files", record, { commit: base, distance: 0 }), record };
        }
        return onMain ? notFound(query, history) : { none: "first-run", reason: `main has no run of ${model} yet` };
      }
      async function search(query, history) {
        const match = await (0, nearest.b)(query.tracker, query.model, history, query.own);
        if (match?.distance === 0)
          return asBaseline(match, history);
        const twin = await sameLock(query);
        if (twin !== void 0) {
          const found = foundBy("lock", twin.record, { commit: twin.record.source.commit, distance: 0 }, twin.run_id);
          return { found, record: twin.record };
        }
        return match === void 0 ? void 0 : asBaseline(match, history);
      }
      async function sameLock({ host, root, tracker, model, base, lockPath }) {
        if (lockPath === void 0)
          return void 0;
        const lock = await (0, git.Ii)(["cat-file", "blob", `${base}:${lockPath}`], { cwd: root, env: host.env });
        if (lock.code !== 0)
          return void 0;
        const runs = await tracker.find({ by: "lock", model, digest: (0, identity.s)(lock.stdout) });
        return runs.find(({ record }) => record.source.on_default_branch === true && (0, nearest.V)(record, false));
      }
      function asBaseline({ run, distance, by }, history) {
        const commit = history[distance]?.commit ?? run.record.source.commit;
        return { found: foundBy(by, run.record, { commit, distance }, run.run_id), record: run.record };
      }
      function foundBy(found_by, record, place, run_id = null) {
        return { ...place, run_id, found_by, record_digest: (0, hashing.ol)(record) };
      }
      async function notFound(query, history) {
        const base = find_baseline_short(query.base);
        if (history.length === 0)
          return { none: "not-found", reason: `the commit ${base} is not in this clone` };
        const looked = `neither ${base} nor ${history.length - 1} commits before it were measured`;
        const cut = history.length < (query.limit ?? 200) && await (0, gate_history.fE)(query);
        return {
          none: "not-found",
          reason: cut ? `${looked}, and this clone holds no more: check out with fetch-depth: 0` : looked
        };
      }
      function find_baseline_short(commit) {
        return commit.slice(0, 7);
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var bare_record = __webpack_require__(32840);
      var build = __webpack_require__(15478);
      var metrics = __webpack_require__(85134);
      ;
      const maxBytes = 64 * 1024 * 1024;
      async function resolveBaseline(query) {
        const { named, host } = query;
        const path = (0, external_node_path_.resolve)(host.cwd, named);
        const [isThere, commit] = await Promise.all([isFile(path), (0, gate_history.vj)(query, named)]);
        if (isThere && commit !== void 0 && !named.includes("/")) {
          throw new errors.yo(`\`${named}\` is both a file and a revision`, {
            fix: `Write \`./${named}\` for the file, or the commit's id for the revision.`
          });
        }
        if (isThere)
          return fromFile(path, query);
        if (commit !== void 0)
          return findBaseline({ ...query, base: commit });
        throw new errors.yo(`\`${named}\` is neither a file nor a revision that this clone knows`, {
          fix: "Name a run record, a metrics file, a commit, a tag or a branch; a shallow clone may lack it (fetch-depth: 0)."
        });
      }
      async function isFile(path) {
        try {
          return (await (0, promises_.stat)(path)).isFile();
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
          throw error;
        }
      }
      async function fromFile(path, { named, model }) {
        const bytes = await (0, promises_.readFile)(path);
        if (bytes.length > maxBytes) {
          throw new errors.yo(`this file has ${bytes.length} bytes, at most ${maxBytes} are read`, {
            where: { file: named }
          });
        }
        const text = bytes.toString("utf8");
        const record = isRecord(text) ? (0, build.eV)(text, { file: named }) : recordOfMetrics(model, (0, metrics._c)(text, named));
        const { commit } = record.source;
        const found = { commit, run_id: null, distance: 0, found_by: "file", record_digest: (0, hashing.ol)(record) };
        return { found, record };
      }
      function isRecord(text) {
        try {
          const value = JSON.parse(text);
          return typeof value === "object" && value !== null && "schema" in value && value.schema === "modelgate/run-record/1";
        } catch {
          return false;
        }
      }
      function recordOfMetrics(model, metrics2) {
        const none = "0".repeat(40);
        return (0, bare_record.i)({
          model: { name: model, dir: "." },
          source: { head: none, commit: none, tree: none, dirty: false },
          metrics: metrics2,
          made_by: { trusted: false, event: "file", run_id: "", run_attempt: 0, job: "" }
        }, (/* @__PURE__ */ new Date(0)).toISOString());
      }
      ;
    })
  ),
  /***/
  64482: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          isMeasured
        ),
        /* harmony export */
        b: () => (
          /* binding */
          nearestMeasured
        )
        /* harmony export */
      });
      async function nearestMeasured(tracker, model, ancestors, own = false) {
        const commit = await search(tracker, model, ancestors, "commit", own);
        if (commit?.distance === 0)
          return commit;
        const tree = await search(tracker, model, ancestors, "tree", own);
        if (commit === void 0 || tree === void 0)
          return commit ?? tree;
        return tree.distance < commit.distance ? tree : commit;
      }
      async function search(tracker, model, ancestors, by, own) {
        let from = 0;
        while (from < ancestors.length) {
          const rest = ancestors.slice(from);
          const runs = await tracker.find(by === "commit" ? { by, model, commits: rest.map((one) => one.commit) } : { by, model, trees: rest.map((one) => one.tree) });
          if (runs.length === 0)
            return void 0;
          const places = runs.map(({ record }) => rest.findIndex((one) => names(record, one, by)));
          const near = Math.min(...places.filter((place) => place >= 0));
          if (!Number.isFinite(near))
            return void 0;
          const run = runs.find(({ record }, index) => {
            const ancestor = rest[near];
            return places[index] === near && ancestor !== void 0 && isMeasured(record, own) && measures(record, ancestor, by);
          });
          if (run !== void 0)
            return { run, distance: from + near, by };
          from += near + 1;
        }
        return void 0;
      }
      function names({ source }, { commit, tree }, by) {
        return by === "tree" ? source.tree === tree : source.commit === commit || source.head === commit;
      }
      function measures({ source }, { commit, tree }, by) {
        return by === "tree" || source.commit === commit || source.tree === tree;
      }
      function isMeasured(record, own) {
        const unfinished = record.stages.some((stage) => stage.status === "failed" || stage.status === "skipped");
        if (record.made_by.event === "local" && (!own || record.source.dirty))
          return false;
        return record.made_by.trusted && !unfinished && Object.keys(record.metrics).length > 0;
      }
    })
  ),
  /***/
  5357: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          longestCell
        ),
        /* harmony export */
        y: () => (
          /* binding */
          columnBuilder
        )
        /* harmony export */
      });
      var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76449);
      const longestCell = 65536;
      function columnBuilder({ name, as }, dictionary) {
        return as === "words" ? wordBuilder(name, dictionary) : numberBuilder(name);
      }
      const scratch = Buffer.allocUnsafe(longestCell);
      function wordBuilder(name, dictionary) {
        let codes = new Int32Array(1024);
        let count = 0;
        const addBytes = (bytes, from, to) => {
          if (to - from > longestCell)
            return false;
          if (count === codes.length)
            codes = grown(codes, new Int32Array(count * 2));
          codes[count++] = from === to ? -1 : dictionary.codeOf(bytes, from, to);
          return true;
        };
        return {
          name,
          addBytes,
          addValue(cell) {
            const word = textOf(cell);
            if (word === void 0 || /\p{Surrogate}/u.test(word) || word.length > longestCell - 4)
              return false;
            const length = scratch.write(word);
            return length <= longestCell - 4 && addBytes(scratch, 0, length);
          },
          done(rows) {
            const all = new Int32Array(rows).fill(-1);
            all.set(codes.subarray(0, count));
            return { kind: "coded", codes: all, dictionary };
          }
        };
      }
      function textOf(cell) {
        if (cell === null || cell === void 0 || typeof cell === "number" && Number.isNaN(cell))
          return "";
        if (typeof cell === "string")
          return cell;
        return typeof cell === "number" || typeof cell === "bigint" || typeof cell === "boolean" ? String(cell) : void 0;
      }
      function numberBuilder(name) {
        let values = new Float64Array(1024);
        let count = 0;
        const add = (value) => {
          if (value === void 0)
            return false;
          if (count === values.length)
            values = grown(values, new Float64Array(count * 2));
          values[count++] = value;
          return true;
        };
        return {
          name,
          addBytes: (bytes, from, to) => add((0, _cell_js__WEBPACK_IMPORTED_MODULE_0__.t)(bytes, from, to)),
          addValue(cell) {
            if (typeof cell === "number")
              return add(cell);
            const text = textOf(cell);
            return text !== void 0 && add((0, _cell_js__WEBPACK_IMPORTED_MODULE_0__.r)(text));
          },
          done(rows) {
            const all = new Float64Array(rows).fill(Number.NaN);
            all.set(values.subarray(0, count));
            return { kind: "number", values: all };
          }
        };
      }
      function grown(old, next) {
        next.set(old);
        return next;
      }
    })
  ),
  /***/
  76449: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          numberOf
        ),
        /* harmony export */
        t: () => (
          /* binding */
          numberAt
        )
        /* harmony export */
      });
      const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
      const spelled = /* @__PURE__ */ new Map([
        ["", Number.NaN],
        ["nan", Number.NaN],
        ["na", Number.NaN],
        ["null", Number.NaN],
        ["none", Number.NaN],
        ["inf", Number.POSITIVE_INFINITY],
        ["-inf", Number.NEGATIVE_INFINITY],
        ["infinity", Number.POSITIVE_INFINITY],
        ["-infinity", Number.NEGATIVE_INFINITY],
        ["true", 1],
        ["false", 0]
      ]);
      function numberOf(text) {
        const trimmed = text.trim();
        return decimal.test(trimmed) ? Number(trimmed) : spelled.get(trimmed.toLowerCase());
      }
      const tens = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
      function numberAt(bytes, from, to) {
        const negative = bytes[from] === 45;
        let [digits, point, mantissa] = [0, -1, 0];
        for (let at = negative ? from + 1 : from; at < to; at++) {
          const byte = bytes[at] ?? 0;
          if (byte >= 48 && byte <= 57) {
            mantissa = mantissa * 10 + (byte - 48);
            digits++;
          } else if (byte === 46 && point < 0)
            point = digits;
          else
            return numberOf(bytes.toString("utf8", from, to));
        }
        if (digits === 0 || digits > 15)
          return numberOf(bytes.toString("utf8", from, to));
        const size = point < 0 ? mantissa : mantissa / (tens[digits - point] ?? 1);
        return negative ? -size : size;
      }
    })
  ),
  /***/
  35966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        lK: () => (
          /* binding */
          asNumbers
        ),
        /* harmony export */
        tY: () => (
          /* binding */
          wantedColumns
        )
        /* harmony export */
      });
      var _config_compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
      var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76449);
      function columnsOf(compute, config) {
        const words = (name) => name === void 0 ? [] : [{ name, as: "words" }];
        const numbers = (name) => name === void 0 ? [] : [{ name, as: "numbers" }];
        switch (compute.kind) {
          case "command":
            return [];
          case "mean":
          case "quantile":
            return numbers(compute.column);
          case "ratio":
            return [...numbers(compute.column), ...numbers(compute.denominator)];
          case "auc":
          case "average-precision":
          case "log-loss":
          case "brier":
            return [...words(config.label), ...numbers(compute.column ?? config.score)];
          case "mae":
          case "mse":
          case "rmse":
          case "r2":
          case "mape":
            return [...words(config.label), ...numbers(config.prediction)];
          default:
            return [...words(config.label), ...words(config.prediction)];
        }
      }
      function wantedColumns(config, slices, gates) {
        const structure = [config.id, config.label, config.seed, config.repeat, config.clusterBy, ...slices?.by ?? []];
        const wanted = /* @__PURE__ */ new Map();
        for (const name of structure)
          if (name !== void 0)
            wanted.set(name, { name, as: "words" });
        for (const gate of gates) {
          const compute = (0, _config_compute_js__WEBPACK_IMPORTED_MODULE_0__.Z)(gate);
          if (compute === void 0)
            continue;
          for (const column of columnsOf(compute, config)) {
            if (wanted.get(column.name)?.as !== "words")
              wanted.set(column.name, column);
          }
        }
        return [...wanted.values()];
      }
      function asNumbers(column) {
        if (column.kind === "number")
          return column.values;
        const values = Float64Array.from(column.words, (word) => (0, _cell_js__WEBPACK_IMPORTED_MODULE_1__.r)(word) ?? Number.NaN);
        return Float64Array.from(column.codes, (code) => values[code] ?? Number.NaN);
      }
    })
  ),
  /***/
  15533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O$: () => (
          /* binding */
          unreadable
        ),
        /* harmony export */
        Xs: () => (
          /* binding */
          readFault
        ),
        /* harmony export */
        ZB: () => (
          /* binding */
          mostRows
        ),
        /* harmony export */
        Zz: () => (
          /* binding */
          tooManyRows
        ),
        /* harmony export */
        cN: () => (
          /* binding */
          badCell
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5357);
      const mostRows = 1e7;
      function unreadable(where, what, fix) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(what, { where, ...fix === void 0 ? {} : { fix } });
      }
      function badCell(name, cell) {
        const column = `the column \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.P8)(name)}\``;
        if (cell.length * 4 > _builder_js__WEBPACK_IMPORTED_MODULE_2__.N)
          return `a cell of ${column} has more than ${_builder_js__WEBPACK_IMPORTED_MODULE_2__.N} bytes`;
        return `${JSON.stringify(cell.slice(0, 60))} in ${column} is not what it should be: a number or a text`;
      }
      function tooManyRows(file) {
        return unreadable({ file }, `it has more than ${mostRows} rows`, "Evaluate on a sample of the examples.");
      }
      function readFault(name, cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`it cannot be read: ${said.slice(0, 300)}`, { where: { file: name }, cause });
      }
    })
  ),
  /***/
  11422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jK: () => (
          /* binding */
          countUnits
        ),
        $2: () => (
          /* binding */
          draw
        ),
        ec: () => (
          /* binding */
          fourDraws
        ),
        F_: () => (
          /* binding */
          randomFor
        ),
        z9: () => (
          /* binding */
          resampledExamples
        ),
        $J: () => (
          /* binding */
          unitsOf
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function randomOf(seed) {
        const digest = (0, external_node_crypto_.createHash)("sha256").update(seed).digest();
        let a = digest.readInt32LE(0);
        let b = digest.readInt32LE(4);
        let c = digest.readInt32LE(8);
        let counter = 1;
        const uint32 = () => {
          const sum = (a + b | 0) + counter | 0;
          counter = counter + 1 | 0;
          a = b ^ b >>> 9;
          b = c + (c << 3) | 0;
          c = (c << 21 | c >>> 11) + sum | 0;
          return sum >>> 0;
        };
        for (let step = 0; step < 12; step += 1)
          uint32();
        return { uint32, below: (n) => Math.floor(uint32() * (n / 4294967296)) };
      }
      ;
      const ungrouped = 8192;
      function unitsOf(paired, examples, random, groups = 4096) {
        const of = new Uint32Array(paired.examples);
        const { cluster } = paired;
        const numbers = new Int32Array(cluster?.count ?? paired.examples).fill(-1);
        let count = 0;
        const total = examples?.length ?? paired.examples;
        for (let at = 0; at < total; at += 1) {
          const example = examples?.[at] ?? at;
          const one = cluster === void 0 ? example : cluster.of[example] ?? 0;
          if (numbers[one] === -1)
            numbers[one] = count++;
          of[example] = numbers[one] ?? 0;
        }
        const unit = cluster === void 0 ? "example" : "cluster";
        if (count <= Math.max(ungrouped, groups))
          return { count, of, unit, grouped: false };
        const dealt = shuffled(count, random);
        for (let at = 0; at < total; at += 1) {
          const example = examples?.[at] ?? at;
          of[example] = (dealt[of[example] ?? 0] ?? 0) % groups;
        }
        return { count: groups, of, unit, grouped: true };
      }
      function shuffled(n, random) {
        const order = Uint32Array.from({ length: n }, (_, at) => at);
        for (let at = n - 1; at > 0; at -= 1) {
          const other = random.below(at + 1);
          const held = order[at] ?? 0;
          order[at] = order[other] ?? 0;
          order[other] = held;
        }
        return order;
      }
      function draw(random, counts, draws = counts.length) {
        counts.fill(0);
        for (let drawn = 0; drawn < draws; drawn += 1) {
          const unit = random.below(counts.length);
          counts[unit] = (counts[unit] ?? 0) + 1;
        }
      }
      function fourDraws({ count }) {
        const counts = () => new Uint16Array(count);
        return [counts(), counts(), counts(), counts()];
      }
      function countUnits(paired, examples) {
        const { cluster } = paired;
        if (cluster === void 0)
          return examples?.length ?? paired.examples;
        if (examples === void 0)
          return cluster.count;
        const seen = new Uint8Array(cluster.count);
        for (const example of examples)
          seen[cluster.of[example] ?? 0] = 1;
        return seen.reduce((sum, one) => sum + one, 0);
      }
      function randomFor({ baseline, candidate }, text = "") {
        return randomOf([...[baseline.digest, candidate.digest].toSorted(), text].join("\n"));
      }
      function* resampledExamples(paired, random) {
        const { examples, cluster } = paired;
        const members = cluster === void 0 ? void 0 : membersOf(cluster.of, cluster.count);
        for (; ; ) {
          if (members === void 0) {
            yield Uint32Array.from({ length: examples }, () => random.below(examples));
            continue;
          }
          const drawn = members.map(() => members[random.below(members.length)] ?? []);
          yield Uint32Array.from(drawn.flat());
        }
      }
      function membersOf(of, count) {
        const members = Array.from({ length: count }, () => []);
        for (const [example, cluster] of of.entries())
          members[cluster]?.push(example);
        return members;
      }
    })
  ),
  /***/
  60595: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parsePython: () => (
          /* binding */
          parsePython
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _python_literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16312);
      var _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93794);
      function parsePython(text, file) {
        const lines = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__._)(text, file);
        const indented = lines[0]?.indent === 0 ? void 0 : lines[0];
        if (indented !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("not valid Python: the first line is indented", { where: { file, line: indented.number } });
        }
        const found = /* @__PURE__ */ new Map();
        readBlock(lines, 0, 0, false, found);
        return found;
      }
      function readBlock(lines, start, indent, onlySelf, into) {
        let at = start;
        for (let line = lines[at]; line !== void 0 && line.indent >= indent; line = lines[at]) {
          at += 1;
          if (line.indent > indent)
            continue;
          const header = headerOf(line.tokens);
          if (header === void 0) {
            if (!compound.has(line.tokens[0]?.text ?? ""))
              assign(line.tokens, onlySelf, into);
            else
              while (lines[at]?.number === line.number)
                at += 1;
            continue;
          }
          const isClass = header.kind === "class";
          const inner = isClass ? /* @__PURE__ */ new Map() : into;
          const next = lines[at];
          if (header.rest.length > 0) {
            assign(header.rest, !isClass, inner);
            for (let more = lines[at]; more?.number === line.number; more = lines[at]) {
              assign(more.tokens, !isClass, inner);
              at += 1;
            }
          } else if (next !== void 0 && next.indent > indent) {
            at = readBlock(lines, at, next.indent, !isClass, inner);
          }
          if (isClass)
            into.set(header.name, inner);
        }
        return at;
      }
      const compound = /* @__PURE__ */ new Set(["if", "elif", "else", "for", "while", "with", "try", "except", "finally", "def", "async"]);
      function headerOf(tokens) {
        const [first, second] = tokens;
        if (first?.kind !== "name" || second?.kind !== "name")
          return void 0;
        const kind = first.text === "class" ? "class" : first.text === "def" && second.text === "__init__" ? "init" : void 0;
        if (kind === void 0)
          return void 0;
        const colon = outside(tokens, ":");
        return colon === -1 ? void 0 : { kind, name: second.text, rest: tokens.slice(colon + 1) };
      }
      function outside(tokens, text) {
        let depth = 0;
        return tokens.findIndex((token) => {
          if (token.kind !== "other")
            return false;
          if ("([{".includes(token.text))
            depth += 1;
          if (")]}".includes(token.text))
            depth -= 1;
          return depth === 0 && token.text === text;
        });
      }
      function assign(tokens, onlySelf, into) {
        const equals = outside(tokens, "=");
        if (equals < 1)
          return;
        const colon = outside(tokens.slice(0, equals), ":");
        const name = targetOf(tokens.slice(0, colon === -1 ? equals : colon), onlySelf);
        if (name === void 0)
          return;
        const value = (0, _python_literals_js__WEBPACK_IMPORTED_MODULE_1__.w)(tokens.slice(equals + 1));
        if (value !== void 0)
          into.set(name, value);
      }
      function targetOf(tokens, onlySelf) {
        const words = tokens.map((token) => token.text).join("");
        const [, object, name] = /^(?:(self)\.)?([\p{L}\p{Nl}_][^.]*)$/u.exec(words) ?? [];
        if (tokens.length !== (object === void 0 ? 1 : 3) || tokens.at(-1)?.kind !== "name")
          return void 0;
        return onlySelf && object === void 0 ? void 0 : name;
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
  ),
  /***/
  15478: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eV: () => (
          /* binding */
          validateRecord
        ),
        /* harmony export */
        qF: () => (
          /* binding */
          parseJson
        ),
        /* harmony export */
        t5: () => (
          /* binding */
          maxRecordBytes
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
      var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50345);
      const maxRecordBytes = 16 * 1024 * 1024;
      function buildRecord(parts) {
        const { lock, started, finished, ...rest } = parts;
        const document = {
          schema: "modelgate/run-record/1",
          ...rest,
          ...lock === void 0 ? {} : { lock: { ...lock, digest: lockDigest(lock.text) } },
          pins: sortedByPath(parts.pins),
          files: sortedByPath(parts.files),
          artifacts: uniqueByPath(parts.artifacts),
          timings: {
            started: started.toISOString(),
            finished: finished.toISOString(),
            seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1e3)
          }
        };
        return checkRecord(document, { file: "the run record" });
      }
      function validateRecord(text, where) {
        if (Buffer.byteLength(text) > maxRecordBytes) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this run record has ${Buffer.byteLength(text)} bytes, at most ${maxRecordBytes} are read`, {
            where
          });
        }
        return checkRecord(parseJson(text, where, "run record"), where);
      }
      function parseJson(text, where, what) {
        try {
          return JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this ${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where,
            cause
          });
        }
      }
      function checkRecord(document, where) {
        const result = _record_js__WEBPACK_IMPORTED_MODULE_2__.d3.safeParse(document);
        if (result.success)
          return result.data;
        const [issue] = result.error.issues;
        const at = issue === void 0 || issue.path.length === 0 ? "" : ` at \`${issue.path.map(String).join(".")}\``;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not a valid run record${at}: ${issue?.message ?? "unknown"}`, {
          where,
          fix: "It was written by another version of modelgate, or by hand: log the run again."
        });
      }
      function uniqueByPath(files) {
        return [...new Map(files.map((file) => [file.path, file])).values()];
      }
      function sortedByPath(items) {
        const unique = [...new Map(items.map((item) => [item.path, item])).values()];
        return unique.sort((a, b) => a.path < b.path ? -1 : 1);
      }
    })
  )
};

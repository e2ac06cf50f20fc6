export const id = 4875;
export const ids = [4875];
export const modules = {
  /***/
  54875: (
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
      var _flow_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
      var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21349);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given, { measures: given.attribute });
        const { bundle, path } = await (0, _flow_compare_js__WEBPACK_IMPORTED_MODULE_1__.R)(bench, given);
        const [first] = bundle.models;
        return {
          outputs: {
            verdict: bundle.verdict,
            baseline: first?.verdict.baseline ?? null,
            metrics: bundle.models.flatMap((model) => model.verdict.metrics),
            models: bundle.models.map(({ model, verdict }) => ({
              model,
              verdict: verdict.verdict,
              summary: verdict.summary
            })),
            bundle: path
          },
          text: (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.y)(bundle, { colour: host.log.colour, width: host.log.width })
        };
      }
    })
  ),
  /***/
  14888: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          attribute
        )
      });
      var schemas = __webpack_require__(92857);
      var causes = __webpack_require__(98010);
      var change_group = __webpack_require__(81256);
      var record = __webpack_require__(50345);
      var side = __webpack_require__(15217);
      var verdict = __webpack_require__(19233);
      ;
      const { group } = verdict.YD.shape;
      const RevertedRun = schemas.KCZ([
        schemas.rej({ group, metrics: record.d3.shape.metrics }),
        schemas.rej({ group, failed: schemas.YjP().max(1e4) })
      ]);
      const addsUp = 0.1;
      function attributed(causes2, failed, runs) {
        return failed.flatMap((metric) => {
          const own = causes2.filter((cause) => cause.metric === metric.name);
          const measured = own.map((cause) => withShare(cause, metric, runs)).sort(byShare);
          const [first, ...rest] = measured;
          if (first === void 0)
            return [];
          const note = first.share === void 0 ? first.note : noteOn(measured) ?? first.note;
          return [note === void 0 ? first : { ...first, note }, ...rest];
        });
      }
      function withShare(cause, metric, runs) {
        const run = runs.find(({ group: group2 }) => group2 === cause.group);
        if (run === void 0)
          return cause;
        if ("failed" in run)
          return { ...cause, note: `it does not run with main's ${cause.group}: ${run.failed}`.slice(0, 500) };
        const { delta, candidate } = metric;
        const reverted = (0, side.w)(Object.hasOwn(run.metrics, metric.name) ? run.metrics[metric.name] : void 0);
        if (reverted.kind !== "number" || typeof candidate !== "number" || delta === null || delta === 0) {
          return { ...cause, note: `with main's ${cause.group} it has no number` };
        }
        const share = (candidate - reverted.value) / delta + 0;
        return Number.isFinite(share) ? { ...cause, share } : cause;
      }
      function noteOn(causes2) {
        const sum = causes2.reduce((all, { share = 0 }) => all + share, 0);
        if (Math.abs(sum - 1) <= addsUp || causes2.some(({ group: group2, share }) => group2 !== "environment" && share === void 0)) {
          return void 0;
        }
        const said = `the shares add up to ${Math.round(sum * 100)}%`;
        const other = causes2.some(({ group: group2 }) => group2 === "environment") ? ", the environment" : "";
        return `${said}: the rest is changes that act together${other}, or chance`;
      }
      function byShare(a, b) {
        const rank = ({ share }) => share ?? Number.NEGATIVE_INFINITY;
        const difference = rank(b) - rank(a);
        return Number.isNaN(difference) || difference === 0 ? causes.TN.indexOf(a.group) - causes.TN.indexOf(b.group) : difference;
      }
      var errors = __webpack_require__(18175);
      var flow_causes = __webpack_require__(48619);
      var handed_result = __webpack_require__(68229);
      var may_run = __webpack_require__(40526);
      var measure = __webpack_require__(56067);
      var protected_stages = __webpack_require__(56165);
      var rerun = __webpack_require__(11397);
      var git = __webpack_require__(60826);
      ;
      async function revertFiles({ host, root }, commit, paths) {
        const at = { cwd: root, env: { ...host.env, GIT_LITERAL_PATHSPECS: "1", GIT_LFS_SKIP_SMUDGE: "1" } };
        const known = new Set((await (0, git.$Y)(["ls-tree", "-r", "--name-only", "-z", commit], at)).split("\0"));
        const change = async (command, files) => {
          if (files.length === 0)
            return;
          const named = [...command, "--pathspec-from-file=-", "--pathspec-file-nul"];
          await (0, git.$Y)(["-c", "core.hooksPath=/dev/null", ...named], { ...at, input: files.join("\0") });
        };
        await change(["rm", "--quiet", "--force", "--ignore-unmatch"], paths.filter((path) => !known.has(path)));
        await change(["checkout", "--quiet", commit], paths.filter((path) => known.has(path)));
      }
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function workspaceCommit({ host, root, forge }) {
        const own = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.env["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)(), "modelgate-index-"));
        try {
          const index = (0, external_node_path_.join)(own, "index");
          const at = { cwd: root, env: { ...host.env, GIT_INDEX_FILE: index } };
          const known = await (0, git.$Y)(["rev-parse", "--git-path", "index"], { cwd: root, env: host.env });
          await copyIfThere((0, external_node_path_.resolve)(root, known), index);
          await (0, git.$Y)(["add", forge.event === "local" ? "--all" : "--update", "--", "."], at);
          const tree = await (0, git.$Y)(["write-tree"], at);
          const who = { GIT_AUTHOR_NAME: "modelgate", GIT_AUTHOR_EMAIL: "modelgate@localhost" };
          const committer = { GIT_COMMITTER_NAME: "modelgate", GIT_COMMITTER_EMAIL: "modelgate@localhost" };
          const env = { ...host.env, ...who, ...committer };
          return await (0, git.$Y)(["commit-tree", tree, "-p", forge.commit, "-m", "the workspace"], { cwd: root, env });
        } finally {
          await (0, promises_.rm)(own, { recursive: true, force: true });
        }
      }
      async function copyIfThere(from, to) {
        try {
          await (0, promises_.copyFile)(from, to);
        } catch (error) {
          if (!(0, errors.Or)(error, "ENOENT"))
            throw error;
        }
      }
      ;
      const kind = { name: "attribution", schema: schemas.YOg(RevertedRun) };
      async function attribute(bench, plan, report) {
        const { candidate, verdict: verdict2, baseline: record2 } = report;
        const failed = verdict2.metrics.filter(causes.WN);
        if (failed.length === 0 || candidate === null || record2 === null || verdict2.baseline === null)
          return report;
        const baseline = { found: verdict2.baseline, record: record2 };
        const sides = [candidate, record2].map(({ source, metrics }) => ({ commit: source.commit, metrics }));
        const from = { sides, policy: bench.sides.policy.digest };
        const handed = await (0, handed_result.I)(bench, plan, kind, from);
        const runs = handed ?? await runsReverted(bench, plan, candidate, baseline);
        if (runs === void 0)
          return report;
        if (handed === void 0)
          await (0, handed_result.h)(bench, plan, kind, from, runs);
        const names = failed.map(({ name }) => name);
        for (const run of runs) {
          bench.host.log.info(`${plan.model.name} with main's ${run.group}: ${resultText(run, names)}`);
        }
        return { ...report, verdict: { ...verdict2, causes: attributed(verdict2.causes ?? [], failed, runs) } };
      }
      async function runsReverted(bench, plan, candidate, baseline) {
        const { log } = bench.host;
        const why = await whyNot(bench, plan, candidate, baseline);
        if (why !== void 0) {
          log.warning(`${plan.model.name}: what carries the drop is not looked for: ${why}`);
          return void 0;
        }
        const changed = [...await changesByGroup(bench, plan, candidate, baseline)];
        const runs = [];
        const commit = await workspaceCommit(bench);
        for (const [index, [group2, paths]] of changed.entries()) {
          const title = `${plan.model.name}: run again with main's ${group2} (${index + 1} of ${changed.length})`;
          runs.push(await log.group(title, () => runReverted(bench, plan, commit, baseline.found.commit, group2, paths)));
        }
        return runs;
      }
      async function whyNot(bench, plan, candidate, { record: record2 }) {
        const refused = await (0, may_run.V)(bench) ?? (0, measure.Mz)(bench, plan);
        if (refused !== void 0)
          return refused;
        if (plan.closure.length === 0)
          return "no dvc.yaml says how the model is made";
        if (candidate.source.commit !== bench.forge.commit)
          return "the candidate is not what is checked out";
        return record2.made_by.event === "file" ? "the baseline is a file, and no commit" : void 0;
      }
      async function changesByGroup(bench, plan, candidate, baseline) {
        const found = /* @__PURE__ */ new Map();
        const files = await (0, flow_causes.n)(bench, plan, candidate, baseline);
        for (const group2 of causes.TN) {
          const paths = files.filter((path) => (0, change_group.n)(path, [candidate, baseline.record]) === group2);
          if (group2 !== "environment" && paths.length > 0)
            found.set(group2, paths);
        }
        return found;
      }
      async function runReverted(bench, plan, commit, base, group2, paths) {
        try {
          const { metrics } = await (0, rerun.kz)(bench, commit, async (own) => {
            await revertFiles(own, base, paths);
            const { stages } = bench.held;
            if (stages.size === 0)
              return (0, rerun.Rn)(own, plan);
            const pipeline = await (0, protected_stages.withBaseStages)(own, await own.pipeline(), stages);
            return (0, rerun.Rn)({ ...own, pipeline: async () => pipeline }, plan);
          });
          return { group: group2, metrics };
        } catch (error) {
          if (!(error instanceof errors.yo) || bench.host.signal.aborted)
            throw error;
          return { group: group2, failed: error.message.slice(0, 1e4) };
        }
      }
      function resultText(run, metrics) {
        if ("failed" in run)
          return `it does not run: ${run.failed}`;
        return metrics.map((name) => `${name} ${run.metrics[name]?.value ?? "as samples"}`).join(", ");
      }
    })
  ),
  /***/
  56929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          baselineFor
        )
      });
      var baseline = __webpack_require__(82700);
      ;
      const day = 24 * 60 * 60 * 1e3;
      function tooOld({ found, record: record2 }, { commits, days }, now) {
        const run = `the run at ${found.commit.slice(0, 7)}`;
        if (commits !== void 0 && found.distance > commits)
          return `${run} is more than ${commits} commits back`;
        const age = (now.getTime() - Date.parse(record2.timings.finished)) / day;
        if (days === void 0 || age <= days)
          return void 0;
        return `${run} was measured ${Math.floor(age)} days ago, at most ${days} are allowed`;
      }
      var gate_history = __webpack_require__(50428);
      var from_git = __webpack_require__(51922);
      var named_run = __webpack_require__(92482);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var hashing = __webpack_require__(12230);
      var identity = __webpack_require__(63538);
      var record = __webpack_require__(50345);
      var evidence = __webpack_require__(93162);
      var handed_result = __webpack_require__(68229);
      var may_run = __webpack_require__(40526);
      var flow_record = __webpack_require__(17397);
      var rerun = __webpack_require__(11397);
      ;
      const kind = { name: "base-run", schema: record.d3 };
      async function runBaseline(bench, plan) {
        const { base } = bench.forge;
        if (base === void 0)
          return { none: "first-run", reason: "nothing stands before this commit" };
        const from = { base, policy: bench.sides.policy.digest };
        const handed = await (0, handed_result.I)(bench, plan, kind, from);
        if (handed !== void 0)
          return asBaseline(bench, plan, base, handed);
        const refused = await (0, may_run.V)(bench);
        if (refused !== void 0)
          return none(bench, plan, `main was not run here: ${refused}`);
        try {
          const record2 = await (0, rerun.kz)(bench, base, async (own) => {
            const there = await (0, rerun.rP)(own, plan);
            if (there.closure.length === 0)
              throw new errors.yo("its base has no dvc.yaml that makes the model");
            const made = await (0, rerun.Rn)(own, there);
            await (0, evidence.N)(own, made, bench.root);
            return made;
          });
          await (0, handed_result.h)(bench, plan, kind, from, record2);
          return await asBaseline(bench, plan, base, record2);
        } catch (error) {
          if (!(error instanceof errors.yo) || bench.host.signal.aborted)
            throw error;
          return none(bench, plan, `main could not be run here: ${error.message}`);
        }
      }
      function none(bench, { model }, reason) {
        bench.host.log.warning(`${model.name}: ${reason}`);
        return { none: "not-found", reason };
      }
      async function asBaseline(bench, plan, base, made) {
        const at = { cwd: bench.root, env: bench.host.env };
        const source = { head: base, commit: base, tree: await (0, git.$Y)(["rev-parse", `${base}^{tree}`], at), dirty: false };
        const { adopted_from: _, ...rest } = made;
        const model = { ...made.model, name: plan.model.name, dir: plan.model.dir };
        const record2 = { ...rest, model, source, made_by: (0, flow_record.v)(bench) };
        return {
          found: { commit: base, run_id: (0, identity.R)(record2), distance: 0, found_by: "run", record_digest: (0, hashing.ol)(record2) },
          record: record2
        };
      }
      ;
      async function baselineFor(bench, plan, record2) {
        const choices = plan.model.judging.baseline;
        const passedOver = [];
        let firstRun = false;
        for (const choice of choices) {
          const tried = await placed(bench, plan, choice, await tryChoice(bench, plan, record2, choice));
          const fault = "found" in tried ? ageFault(bench, plan, choice, tried) : tried.reason;
          if ("found" in tried && fault === void 0) {
            if (passedOver.length === 0)
              return tried;
            bench.host.log.info(`${plan.model.name}: the baseline is ${nameOf(choice)} (${passedOver.join("; ")})`);
            return { ...tried, found: { ...tried.found, passed_over: passedOver } };
          }
          passedOver.push(`${choices.length > 1 ? `${nameOf(choice)}: ` : ""}${fault}`.slice(0, 1e3));
          firstRun ||= "none" in tried && tried.none === "first-run";
        }
        if (choices.every(({ kind: kind2 }) => kind2 !== "nearest"))
          firstRun ||= await isFirstRun(bench, plan, record2);
        return { none: firstRun ? "first-run" : "not-found", reason: passedOver.join("; ") };
      }
      async function tryChoice(bench, plan, record2, choice) {
        if (choice.kind === "nearest")
          return nearest(bench, plan, record2);
        if (choice.kind === "run")
          return runBaseline(bench, plan);
        const found = await (0, named_run.d)(bench, plan, choice);
        if ("reason" in found)
          return { none: "not-found", reason: found.reason };
        const { title: _, ...baseline2 } = found;
        return baseline2;
      }
      async function nearest(bench, plan, record2) {
        const { base } = bench.forge;
        if (base === void 0)
          return { none: "first-run", reason: "nothing stands before this commit" };
        const commits = plan.model.judging.maxBaselineAge?.commits;
        const found = await (0, baseline.X)({
          host: bench.host,
          root: bench.root,
          tracker: await bench.tracker(),
          model: plan.model.name,
          base,
          ...record2.lock === void 0 ? {} : { lockPath: record2.lock.path },
          ...commits === void 0 ? {} : { limit: commits + 1 },
          candidate: record2.source.commit,
          own: bench.forge.event === "local",
          fromGit: (commit) => (0, from_git.k)(bench, plan, commit)
        });
        if ("found" in found || found.none === "first-run" || commits === void 0)
          return found;
        return { ...found, reason: `${found.reason} (max-baseline-age: ${commits} commits)` };
      }
      async function placed(bench, plan, choice, baseline2) {
        const { host, root, forge } = bench;
        const commits = plan.model.judging.maxBaselineAge?.commits;
        if (!("found" in baseline2) || commits === void 0 || forge.base === void 0)
          return baseline2;
        if (choice.kind === "nearest" || choice.kind === "run")
          return baseline2;
        const at = baseline2.found.commit;
        const behind = await (0, gate_history.$q)({ host, root }, forge.base, at, { limit: commits, fetch: true });
        return {
          ...baseline2,
          found: { ...baseline2.found, distance: behind ?? Math.max(baseline2.found.distance, commits + 1) }
        };
      }
      function ageFault({ host }, { model }, choice, baseline2) {
        const limit = model.judging.maxBaselineAge;
        return limit === void 0 || choice.kind === "run" ? void 0 : tooOld(baseline2, limit, host.now());
      }
      async function isFirstRun(bench, plan, record2) {
        const runs = await (await bench.tracker()).find({ by: "main", model: plan.model.name });
        return runs.every((run) => run.record.source.commit === record2.source.commit);
      }
      function nameOf(choice) {
        switch (choice.kind) {
          case "nearest":
            return "nearest";
          case "run":
            return "run";
          case "alias":
            return `alias ${choice.alias}`;
          case "revision":
            return choice.revision;
          case "named":
            return choice.name;
        }
      }
    })
  ),
  /***/
  97504: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          saveBundle
        ),
        /* harmony export */
        R: () => (
          /* binding */
          compareAll
        )
        /* harmony export */
      });
      var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82700);
      var _lib_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59906);
      var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
      var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14888);
      var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56929);
      var _from_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51922);
      var _gated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11670);
      var _handover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65372);
      var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14626);
      var _measured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5175);
      var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77772);
      var _record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17397);
      var _records_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93449);
      var _wanted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62296);
      async function compareAll(bench, given) {
        const plans = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_9__.s3)(bench, { force: isExplicit(bench, given) });
        const reports = [];
        for (const plan of plans)
          reports.push(await compareModel(bench, plan, given));
        const bundle = (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.cj)(bench, reports);
        return { bundle, path: await saveBundle(bench.root, bundle) };
      }
      function saveBundle(root, bundle) {
        return (0, _handover_js__WEBPACK_IMPORTED_MODULE_6__.lN)(root, "bundle.json", `${JSON.stringify(bundle, null, 2)}
`);
      }
      async function compareModel(bench, plan, given) {
        const record = await candidateOf(bench, plan, given.candidate);
        if (record === void 0)
          return withoutRecord(bench, plan);
        const baseline = given.baseline === void 0 ? await (0, _baseline_js__WEBPACK_IMPORTED_MODULE_3__.B)(bench, plan, record) : await resolve(bench, plan, given.baseline);
        const own = given.candidate === void 0;
        const measured = own ? { measured: await (0, _measured_js__WEBPACK_IMPORTED_MODULE_8__.E)(bench, plan) } : {};
        const changed = await changedOf(bench, plan, record, baseline, given);
        const judged = await (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.fL)(bench, { ...plan, changed }, { record, ...measured }, baseline);
        const report = given.attribute ? await (0, _attribute_js__WEBPACK_IMPORTED_MODULE_2__.l)(bench, plan, judged) : judged;
        if (given.publish && own && record.made_by.trusted && bench.forge.event !== "local") {
          await (await bench.tracker()).judge((0, _tracking_identity_js__WEBPACK_IMPORTED_MODULE_1__.R)(record), report.verdict);
        }
        return report;
      }
      async function changedOf(bench, plan, record, baseline, given) {
        if (!isExplicit(bench, given) || !("found" in baseline))
          return plan.changed;
        const to = given.candidate === void 0 ? void 0 : record.source.commit;
        return await (0, _plan_js__WEBPACK_IMPORTED_MODULE_9__.$A)(bench, plan, baseline.found.commit, to) ?? plan.changed;
      }
      function isExplicit(bench, given) {
        return given.baseline !== void 0 || given.candidate !== void 0 || bench.forge.event === "local";
      }
      async function withoutRecord(bench, plan) {
        if (!plan.touched)
          return (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.Vq)(bench, plan, "untouched");
        if ((0, _wanted_js__WEBPACK_IMPORTED_MODULE_12__.f)(bench)) {
          const search = await (0, _gated_js__WEBPACK_IMPORTED_MODULE_5__.B)(bench, plan, bench.forge.commit);
          if ("gated" in search)
            return (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.AY)(plan, search.gated.run.record, search.gated.verdict);
          if (search.run !== void 0 && search.verdict !== void 0) {
            return (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.AY)(plan, search.run.record, search.verdict);
          }
        }
        return (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.Vq)(bench, plan, "unmeasured");
      }
      async function candidateOf(bench, plan, named) {
        if (named !== void 0) {
          const found = await resolve(bench, plan, named);
          return "record" in found ? found.record : void 0;
        }
        const saved = await (0, _records_js__WEBPACK_IMPORTED_MODULE_11__.Vg)(bench.root, plan.model.name);
        const own = saved !== void 0 && (0, _lib_json_js__WEBPACK_IMPORTED_MODULE_13__.d)(saved.made_by) === (0, _lib_json_js__WEBPACK_IMPORTED_MODULE_13__.d)((0, _record_js__WEBPACK_IMPORTED_MODULE_10__.v)(bench));
        if (own && saved.source.commit === bench.forge.commit && bench.forge.event !== "local")
          return saved;
        if (bench.forge.event !== "local")
          return void 0;
        if (own && saved.source.commit === bench.forge.commit && isInline(saved))
          return saved;
        return (0, _record_js__WEBPACK_IMPORTED_MODULE_10__.U)(bench, plan, await (0, _measured_js__WEBPACK_IMPORTED_MODULE_8__.E)(bench, plan));
      }
      function isInline(record) {
        const metrics = Object.values(record.metrics);
        return metrics.length > 0 && metrics.every((metric) => metric.file === "inline");
      }
      async function resolve(bench, plan, named) {
        return (0, _gate_baseline_js__WEBPACK_IMPORTED_MODULE_0__.o)({
          host: bench.host,
          root: bench.root,
          tracker: await bench.tracker(),
          model: plan.model.name,
          named,
          own: bench.forge.event === "local",
          fromGit: (commit) => (0, _from_git_js__WEBPACK_IMPORTED_MODULE_4__.k)(bench, plan, commit)
        });
      }
    })
  ),
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
  93449: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vg: () => (
          /* binding */
          savedRecord
        ),
        /* harmony export */
        hi: () => (
          /* binding */
          saveRecord
        ),
        /* harmony export */
        nS: () => (
          /* binding */
          receiveRecord
        ),
        /* harmony export */
        qv: () => (
          /* binding */
          keepOnly
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _tracking_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15478);
      var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63538);
      var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65372);
      var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17397);
      var _sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92827);
      var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27738);
      function saveRecord(root, record) {
        return (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.lN)(root, `records/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}
`);
      }
      async function savedRecord(root, model) {
        const name = `records/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(model)}.json`;
        const text = await (0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.IY)(root, name, 16 * 1024 * 1024);
        return text === void 0 ? void 0 : (0, _tracking_build_js__WEBPACK_IMPORTED_MODULE_3__.eV)(text, { file: `${_handover_js__WEBPACK_IMPORTED_MODULE_5__.TV}/${name}` });
      }
      async function keepOnly(root, taken) {
        const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__.TV, "records");
        const names = new Set(taken.map((record) => `${(0, _handover_js__WEBPACK_IMPORTED_MODULE_5__.Md)(record.model.name)}.json`));
        for (const name of await filesIn(dir))
          if (!names.has(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
        for (const name of ["bundle.json", "plan.json"])
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _handover_js__WEBPACK_IMPORTED_MODULE_5__.TV, name), { recursive: true, force: true });
      }
      async function filesIn(dir) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return [];
          throw error;
        }
      }
      async function receiveRecord(bench, plan) {
        const record = await savedRecord(bench.root, plan.model.name);
        if (record === void 0)
          return void 0;
        const { forge } = bench;
        const wrong = record.source.head !== forge.head ? `its head is ${record.source.head}, this event's is ${forge.head}` : record.source.commit !== forge.commit ? `it was made at ${record.source.commit}, ${forge.commit} is checked out` : record.model.name !== plan.model.name || record.model.dir !== plan.model.dir ? `it is about the model ${record.model.name} in ${record.model.dir}` : void 0;
        if (wrong !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
            fix: "Download the artifact of the measuring job of this very workflow run."
          });
        }
        const { lock, upstream_locks: upstream, adopted_from: _, ...said } = record;
        const source = await (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.v)(bench, plan.model.dir);
        return {
          ...said,
          ...lock === void 0 ? {} : { lock: await ownLock(bench, plan, lock) },
          ...upstream === void 0 ? {} : { upstream_locks: await Promise.all(upstream.map((one) => ownLock(bench, plan, one))) },
          // By tree, branch and pull request a record is found again: all of it is read from this job's own checkout.
          source: { ...source, dirty: source.dirty || record.source.dirty },
          made_by: (0, _record_js__WEBPACK_IMPORTED_MODULE_6__.v)(bench)
        };
      }
      async function ownLock(bench, plan, { path, text }) {
        const { stages } = await bench.pipeline();
        if (!plan.closure.some((name) => stages.get(name)?.lockFile === path)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the record handed on for ${plan.model.name} holds a lock at ${path}, which is none of its own`, {
            fix: "Download the artifact of the measuring job of this very workflow run."
          });
        }
        const committed = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_7__.I)(bench.host, bench.root, bench.forge.commit, path);
        return { path, digest: (0, _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__.s)(text), current: committed === text, text };
      }
    })
  ),
  /***/
  62296: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          plansToMeasure
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isOnMain
        )
        /* harmony export */
      });
      var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11670);
      var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77772);
      function isOnMain(bench) {
        return bench.forge.onDefaultBranch && bench.forge.event !== "local";
      }
      async function plansToMeasure(bench, options = {}) {
        const plans = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.s3)(bench, options);
        if (options.force === true || !isOnMain(bench))
          return plans.filter((plan) => plan.touched);
        const wanted = [];
        for (const plan of plans) {
          if (!plan.touched && !await isNewToMain(bench, plan))
            continue;
          if (await isGatedAlready(bench, plan))
            continue;
          wanted.push(plan.touched ? plan : await planned(bench, plan));
        }
        return wanted;
      }
      async function isGatedAlready(bench, plan) {
        const search = await (0, _gated_js__WEBPACK_IMPORTED_MODULE_0__.B)(bench, plan, bench.forge.commit);
        if (!isAnswered(search))
          return false;
        bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
        return true;
      }
      function isAnswered(search) {
        return "gated" in search || search.verdict !== void 0;
      }
      function answerOf(search) {
        if ("gated" in search)
          return `run ${search.gated.run.run_id} was gated for it (found by ${search.gated.foundBy})`;
        return `the run that was gated for it may not be registered: ${search.reason}`;
      }
      async function isNewToMain(bench, plan) {
        if (bench.forge.event === "workflow_dispatch")
          return true;
        return (await (await bench.tracker()).find({ by: "main", model: plan.model.name })).length === 0;
      }
      async function planned(bench, plan) {
        const plans = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.s3)(bench, { force: true });
        return plans.find((one) => one.model.name === plan.model.name) ?? plan;
      }
    })
  ),
  /***/
  19233: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          Verdict
        ),
        /* harmony export */
        YD: () => (
          /* binding */
          Cause
        ),
        /* harmony export */
        z8: () => (
          /* binding */
          VerdictDocument
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50345);
      const Verdict = zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
        "pass",
        "warn",
        "fail",
        "missing",
        "not-comparable",
        "inconclusive",
        "no-baseline",
        "untouched"
      ]);
      const Evidence = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        /** `point`: one number against one number; `mean`: the mean of samples on each side; else the test. */
        method: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(60),
        /** Candidate minus baseline, in the metric's own unit. */
        estimate: zod__WEBPACK_IMPORTED_MODULE_2__.aig().exactOptional(),
        /** Of the estimate; each bound is wrong with probability `alpha`. */
        interval: zod__WEBPACK_IMPORTED_MODULE_2__.PVZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).exactOptional(),
        p: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(1).exactOptional(),
        /** Numbers behind the estimate: the baseline's, then the candidate's. */
        n: zod__WEBPACK_IMPORTED_MODULE_2__.PVZ([zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nonnegative()]).exactOptional(),
        /** What is counted by `n`: example, cluster, seed, fold, run. */
        unit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(40).exactOptional(),
        /** One-sided, this judgement's share where several of a pull request spend one alpha. */
        alpha: zod__WEBPACK_IMPORTED_MODULE_2__.aig().gt(0).lt(1).exactOptional(),
        /** The n-th judgement of the pull request. */
        look: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().exactOptional(),
        /** Units that would settle it with 80% power where the true difference is 0. */
        needed: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().exactOptional(),
        /** For a failure, or an informational list: p adjusted for how many were looked at, and how. */
        adjusted: zod__WEBPACK_IMPORTED_MODULE_2__.rej({ p: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(1), by: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["holm", "benjamini-hochberg"]) }).exactOptional(),
        notes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(500)).max(20).exactOptional()
      });
      const SliceVerdict = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        /** Examples in it. */
        n: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nonnegative(),
        baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__.YJ.nullable(),
        candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__.YJ.nullable(),
        delta: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nullable(),
        /** Simultaneous over the slices of this metric. */
        interval: zod__WEBPACK_IMPORTED_MODULE_2__.PVZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).exactOptional(),
        /** `warn`: too small to be judged. */
        verdict: Verdict,
        reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
      });
      const MetricVerdict = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__.YJ.nullable(),
        candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__.YJ.nullable(),
        /** candidate − baseline; null where either is missing or not finite. */
        delta: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nullable(),
        /** delta ÷ |baseline|; null where the baseline is 0 or delta is null. */
        relative: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nullable(),
        direction: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["higher", "lower", "target", "none"]),
        /** The direction was inferred from a well-known name and not written in the policy. */
        direction_inferred: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
        verdict: Verdict,
        /** One sentence: what was asked and what was found. */
        reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        /** What the gate asks, in words: `at least 0.9; no worse than −0.01`. Empty for a metric that is only shown. */
        gate: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        gated: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
        /** Whether it ends the job red; absent: the verdict alone says so. */
        job_fails: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
        evidence: Evidence,
        /** What to know before acting on it: it lies within the noise, or the whole got better. */
        remark: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(500).exactOptional(),
        /** Worst first; the first 100. */
        slices: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(SliceVerdict).max(100).exactOptional(),
        /** Standard deviation among executed runs of the same inputs, in the metric's own unit. */
        noise: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nonnegative().exactOptional(),
        /** The same inputs gave both verdicts before. */
        flaky: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
        /** Why and until when it only warns. */
        quarantine: zod__WEBPACK_IMPORTED_MODULE_2__.rej({ until: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }).exactOptional(),
        /** Against the model's anchor: candidate minus anchor. */
        drift: zod__WEBPACK_IMPORTED_MODULE_2__.rej({ anchor: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_1__.YJ.nullable(), delta: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nullable() }).exactOptional(),
        renamed_from: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional()
      });
      const BaselineFound = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        run_id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable(),
        /** First-parent commits between the base and the baseline's commit. */
        distance: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nonnegative(),
        found_by: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["commit", "tree", "lock", "file", "git-files", "alias", "revision", "run", "re-evaluated"]),
        record_digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
        /** Choices that come before it in the policy's list, and why each was none. */
        passed_over: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3)).max(10).exactOptional()
      });
      const Cause = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        group: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["params", "data", "code", "environment"]),
        /** `train.lr 0.1 → 0.5`, `data/train.csv`, `src/train.py`, `numpy 1.26.0 → 2.0.0`. */
        what: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(300)).max(50),
        share: zod__WEBPACK_IMPORTED_MODULE_2__.aig().exactOptional(),
        /** What a reader of the share has to know: it was not to be had, or the shares do not add up. */
        note: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(500).exactOptional()
      });
      const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_2__.euz("modelgate/verdict/1"),
        model: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
          /** null, like the digest, where nothing was measured: the model is untouched. */
          run_id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable(),
          record_digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np.nullable(),
          commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          head: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }),
        baseline: BaselineFound.nullable(),
        policy: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
          /** Where it was read: a commit, a file, or `defaults` where there is none. */
          from: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
          /** The candidate's own modelgate.yaml says something else; it did not count. */
          changed_by_candidate: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
          /** The unified diff from the policy that judged to the candidate's own. */
          diff: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(2e4).exactOptional()
        }),
        metrics: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(MetricVerdict),
        /** Conditions that are no metric: `lock`, `environment`, `comparability`. */
        conditions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), verdict: Verdict, reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() })),
        /** Who let a red verdict through, for this head alone. */
        overrides: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
          head: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          label: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional(),
          at: zod__WEBPACK_IMPORTED_MODULE_3__.w$().exactOptional()
        })),
        /** What may have caused each failure, the likeliest first. */
        causes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(Cause).max(1e3).exactOptional(),
        verdict: Verdict,
        /** One line, the heading of the report: what and why. */
        summary: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        /** Whether a version may be registered from this verdict (design: verdict table). */
        registrable: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
        /** Whether the gate ends the job red; absent: the verdict alone says so (design: verdict table). */
        job_fails: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
        judged_at: zod__WEBPACK_IMPORTED_MODULE_3__.w$()
      });
    })
  ),
  /***/
  21349: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          drawTerminal
        ),
        /* harmony export */
        y: () => (
          /* binding */
          toTerminal
        )
        /* harmony export */
      });
      var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16200);
      var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
      var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
      var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);
      const mostRows = 20;
      function toTerminal(bundle, options) {
        const parts = (0, _compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)(bundle).filter((part) => part.brief === true);
        return `${drawTerminal(parts.map(({ block }) => block), options)}
`;
      }
      function drawTerminal(blocks, options) {
        const width = Math.max(40, options.width);
        const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
        return drawn.join("\n\n");
      }
      function drawBlock(block, options) {
        switch (block.kind) {
          case "heading":
            return paint(wrap(line(block.text), options.width), block.verdict, options);
          case "paragraph":
            return wrap(line(block.text), options.width);
          case "notice":
            return wrap(`! ${line(block.text)}`, options.width, "  ");
          case "table":
            return drawTable(block, options);
          case "fold":
            return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
          default:
            return "";
        }
      }
      function drawTable(table, options) {
        const shown = table.rows.slice(0, mostRows);
        const rows = [{ cells: table.head }, ...shown].map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(line(cell), 60))
        }));
        const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
        const lines = rows.map((row) => {
          const cells = row.cells.map((cell, column) => {
            const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
            return table.align[column] === "right" ? room + cell : cell + room;
          });
          const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
          return row.verdict === void 0 ? text : paint(text, row.verdict, options);
        });
        const left = table.rows.length - shown.length;
        return [...lines, ...left > 0 ? [`  … and ${(0, _number_js__WEBPACK_IMPORTED_MODULE_2__.U9)(left, "more", "more")} ${table.noun}`] : []].join("\n");
      }
      const colours = {
        fail: 31,
        missing: 31,
        "not-comparable": 31,
        inconclusive: 33,
        warn: 33,
        "no-baseline": 36,
        pass: 32
      };
      function paint(text, verdict, options) {
        const code = colours[verdict];
        return options.colour && code !== void 0 ? `\x1B[${code}m${text}\x1B[0m` : text;
      }
      function line(text) {
        return (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)((0, _document_js__WEBPACK_IMPORTED_MODULE_3__.w)(text), 600).replaceAll(" ", " ");
      }
      function wrap(text, width, indent = "") {
        const lines = [];
        let current = "";
        for (const word of text.split(" ")) {
          if (current !== "" && columns(current) + 1 + columns(word) > width) {
            lines.push(current);
            current = indent + word;
          } else
            current = current === "" ? word : `${current} ${word}`;
        }
        return [...lines, current].join("\n");
      }
      function cut(text, width) {
        if (columns(text) <= width)
          return text;
        let kept = "";
        for (const character of text) {
          if (columns(kept) + columns(character) > width - 1)
            break;
          kept += character;
        }
        return `${kept}…`;
      }
      function columns(text) {
        let width = 0;
        for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
          const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
          width += wide.test(segment) ? 2 : 1;
        }
        return width;
      }
    })
  )
};

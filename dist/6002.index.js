export const id = 6002;
export const ids = [6002];
export const modules = {
  /***/
  96002: (
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
      var _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76268);
      var _flow_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14888);
      var _flow_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56929);
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36559);
      var _flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53640);
      var _flow_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97504);
      var _flow_data_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51888);
      var _flow_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93162);
      var _flow_gate_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(81272);
      var _flow_handover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65372);
      var _flow_judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14626);
      var _flow_measure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56067);
      var _flow_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77772);
      var _flow_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17397);
      var _flow_records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93449);
      var _flow_report_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(44553);
      var _flow_ship_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(70330);
      var _flow_shipped_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80208);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_3__.openBench)(host, given, { measures: true });
        await (0, _flow_handover_js__WEBPACK_IMPORTED_MODULE_8__.T$)(bench.root);
        if (bench.forge.onDefaultBranch && bench.forge.event !== "local")
          return shipOnMain(bench, given);
        const reports = [];
        for (const plan of await (0, _flow_plan_js__WEBPACK_IMPORTED_MODULE_11__.s3)(bench))
          reports.push(await candidate(bench, plan, given));
        return finish(bench, (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_9__.cj)(bench, reports), given, {});
      }
      async function candidate(bench, plan, given) {
        if (!plan.touched)
          return (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_9__.Vq)(bench, plan, "untouched");
        return bench.host.log.group(`modelgate: ${plan.model.name}`, async () => {
          const measured = await (0, _flow_measure_js__WEBPACK_IMPORTED_MODULE_10__.xP)(bench, plan, { pull: true, push: true });
          await (0, _flow_handover_js__WEBPACK_IMPORTED_MODULE_8__.Zt)(bench.root, "results");
          const record = await (0, _flow_record_js__WEBPACK_IMPORTED_MODULE_12__.U)(bench, plan, measured);
          await (0, _flow_evidence_js__WEBPACK_IMPORTED_MODULE_7__.N)(bench, record);
          await (0, _flow_data_diff_js__WEBPACK_IMPORTED_MODULE_6__.f)(bench, plan, record);
          await (0, _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(bench, record);
          await (0, _flow_records_js__WEBPACK_IMPORTED_MODULE_13__.hi)(bench.root, record);
          const baseline = await (0, _flow_baseline_js__WEBPACK_IMPORTED_MODULE_2__.B)(bench, plan, record);
          const judged = await (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_9__.fL)(bench, plan, { record, measured }, baseline);
          const report = given.attribute ? await (0, _flow_attribute_js__WEBPACK_IMPORTED_MODULE_1__.l)(bench, plan, judged) : judged;
          if (record.made_by.trusted && bench.forge.event !== "local") {
            const tracker = await bench.tracker();
            const { run_id } = await tracker.log(record);
            await tracker.judge(run_id, report.verdict);
            await (0, _flow_artifacts_js__WEBPACK_IMPORTED_MODULE_0__.t9)(bench, record);
            if (plan.model.lock === "commit")
              await (0, _flow_commit_lock_js__WEBPACK_IMPORTED_MODULE_4__.l)(bench, record);
          }
          return report;
        });
      }
      async function shipOnMain(bench, given) {
        const force = bench.forge.event === "workflow_dispatch";
        const plans = await (0, _flow_plan_js__WEBPACK_IMPORTED_MODULE_11__.s3)(bench);
        const options = { register: given.register, promote: given.promote, force, measure: true };
        const { shipped, reports } = await (0, _flow_ship_js__WEBPACK_IMPORTED_MODULE_15__.d)(bench, plans, options);
        return finish(bench, (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_9__.cj)(bench, reports), given, (0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_16__.g_)(shipped), shipped);
      }
      async function finish(bench, bundle, given, more, shipped) {
        const path = await (0, _flow_compare_js__WEBPACK_IMPORTED_MODULE_5__.I)(bench.root, bundle);
        const files = await (0, _flow_report_js__WEBPACK_IMPORTED_MODULE_14__.L)(bench, bundle);
        const published = await (0, _flow_report_js__WEBPACK_IMPORTED_MODULE_14__.S)(bench, bundle, given);
        const outputs = {
          verdict: bundle.verdict,
          failed: (0, _flow_gate_js__WEBPACK_IMPORTED_MODULE_17__.d)(bundle),
          models: bundle.models.map(({ model, verdict }) => ({ model, verdict: verdict.verdict, summary: verdict.summary })),
          bundle: path,
          comment_url: published.comment_url ?? "",
          check_url: published.check_url ?? "",
          ...files,
          ...more
        };
        const outcome = (0, _flow_gate_js__WEBPACK_IMPORTED_MODULE_17__.S)(bundle, outputs);
        return shipped === void 0 ? outcome : { ...outcome, text: `${outcome.text}
${(0, _flow_shipped_js__WEBPACK_IMPORTED_MODULE_16__.nY)(shipped)}` };
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
  53640: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          commitLock
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33831);
      var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79041);
      var _locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35431);
      async function commitLock(bench, record) {
        const locks = (0, _locks_js__WEBPACK_IMPORTED_MODULE_3__.aZ)(record);
        const names = locks.map((lock) => lock.path).join(", ");
        const { host, root, forge } = bench;
        const branch = host.env["GITHUB_HEAD_REF"];
        if (record.protected !== void 0)
          return;
        if (locks.every((lock) => lock.current) || !branch || forge.pullRequest === void 0 || forge.pullRequest.fromFork)
          return;
        const commit = await (0, _commits_js__WEBPACK_IMPORTED_MODULE_2__.ms)(bench, forge.head, locks);
        const url = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["remote", "get-url", "--push", "origin"], { cwd: root, env: host.env });
        const env = (0, _tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__.NV)(host.env, (0, _tracking_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__.Su)(host, { url }, forge.token));
        const push = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)([
          "push",
          "--quiet",
          `--force-with-lease=refs/heads/${branch}:${forge.head}`,
          "origin",
          `${commit}:refs/heads/${branch}`
        ], { cwd: root, env });
        if (push.code === 0)
          host.log.notice(`${names} is committed to ${branch}: the new head gets its own run`);
        else
          host.log.warning(`${names} could not be committed to ${branch}: ${push.stderr.trim().split("\n").at(-1) ?? ""}`);
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
  81272: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          gateOutcome
        ),
        /* harmony export */
        d: () => (
          /* binding */
          failuresOf
        )
        /* harmony export */
      });
      var _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40503);
      function failuresOf(bundle) {
        return bundle.models.flatMap(({ model, verdict }) => {
          if (!(0, _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__.rh)(verdict))
            return [];
          const named = [
            ...verdict.metrics.filter((metric) => metric.gated && (metric.job_fails ?? (0, _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__._z)(metric.verdict))),
            ...verdict.conditions.filter((condition) => (0, _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__._z)(condition.verdict))
          ].map((one) => `${model}: ${one.name}`);
          return named.length === 0 ? [`${model}: ${verdict.verdict}`] : named;
        });
      }
      function gateOutcome(bundle, outputs) {
        const red = bundle.models.filter(({ verdict }) => (0, _gate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__.rh)(verdict));
        const text = bundle.models.map(({ model, verdict }) => `${model}: ${verdict.verdict}: ${verdict.summary}`).join("\n");
        if (red.length === 0)
          return { outputs, text };
        return { outputs, text, failed: red.map(({ model, verdict }) => `${model}: ${verdict.summary}`).join("\n") };
      }
    })
  ),
  /***/
  70330: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          registerUngated
        ),
        d: () => (
          /* binding */
          ship
        )
      });
      var fetch = __webpack_require__(84619);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var names = __webpack_require__(56276);
      var identity = __webpack_require__(63538);
      var push = __webpack_require__(16023);
      var transfer = __webpack_require__(27517);
      var pipeline_lock = __webpack_require__(74542);
      var run_cache = __webpack_require__(39343);
      var run_key = __webpack_require__(31122);
      ;
      async function adoptRuns(ctx, lock, stages) {
        const target = await ctx.data.write();
        const { entries } = await (0, pipeline_lock.PG)(lock.text, lock.path);
        for (const [address, origin] of stages) {
          const stage = ctx.pipeline.stages.get(address);
          const entry = stage?.lockFile === lock.path ? entries.get(stage.name) : void 0;
          if (stage === void 0 || entry === void 0 || !(0, run_key.Gs)(stage))
            continue;
          const key = (0, run_key.PK)(entry.value, entry.outs.keys());
          const value = (0, run_key.Lo)(entry.value);
          await (0, run_cache.Xz)(ctx.data, key, value, entry.value);
          await (0, run_cache.ux)(ctx.data, key, value, origin);
          if (target !== void 0 && stage.outs.every((out) => out.push))
            await (0, run_cache.MO)(ctx.data, target, key, value);
        }
      }
      var artifacts = __webpack_require__(76268);
      var locks = __webpack_require__(35431);
      var sides = __webpack_require__(92827);
      ;
      async function adoptObjects(bench, record, keepRuns) {
        const pipeline = await bench.pipeline();
        const digests = /* @__PURE__ */ new Set();
        const optional = /* @__PURE__ */ new Set();
        const paths = /* @__PURE__ */ new Map();
        for (const stage of record.stages) {
          const outs = pipeline.stages.get(stage.name)?.outs ?? [];
          for (const out of stage.outs) {
            const declared = outs.find((one) => one.path === out.path);
            if (declared === void 0 || !declared.push)
              continue;
            (declared.cache ? digests : optional).add(out.digest);
            paths.set(out.digest, out.path);
          }
        }
        for (const artifact of record.artifacts) {
          const tracked = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
          if (!tracked) {
            digests.add(artifact.digest);
            paths.set(artifact.digest, artifact.path);
          }
        }
        for (const { digest } of (0, artifacts.O8)(bench, record))
          if (!digests.has(digest))
            optional.add(digest);
        if (digests.size + optional.size === 0)
          return { objects: 0, bytes: 0 };
        const number = record.source.pull_request;
        const data = number === void 0 ? await bench.data() : await bench.promoting(number);
        const list = [...digests];
        if (await data.write() === void 0) {
          await keepWithoutRemote(bench, list, paths);
          return { objects: 0, bytes: 0 };
        }
        const gone = await (0, push.jH)(data, list);
        if (gone.length > 0)
          throw missingObjects(gone, paths);
        const absent = new Set(await (0, push.jH)(data, [...optional]));
        const promoted = await (0, push.OW)(data, [...list, ...[...optional].filter((digest) => !absent.has(digest))]);
        if (keepRuns) {
          const context = { host: bench.host, root: bench.root, data, pipeline };
          const whole = record.stages.filter((stage) => stage.outs.every((out) => !absent.has(out.digest)));
          const origin = { environment: record.environment, run_url: record.made_by.run_url ?? "" };
          const { started } = record.timings;
          const runs = new Map(whole.map(({ name, seconds, peak_memory_bytes: memory }) => [
            name,
            { started, seconds, ...memory === void 0 ? {} : { peakMemory: memory }, origin }
          ]));
          for (const lock of (0, locks.aZ)(record))
            await adoptRuns(context, lock, runs);
        }
        return { objects: promoted.transferred, bytes: promoted.bytes };
      }
      async function keepWithoutRemote(bench, digests, paths) {
        const data = await bench.data();
        const tracker = await bench.tracker();
        const missing = [];
        for (const digest of digests) {
          if (await data.cache.has(digest))
            continue;
          const bytes = await tracker.getObject?.(digest);
          if (bytes !== void 0)
            await data.cache.putBytes(bytes, digest);
          else if (!await inGit(bench, paths.get(digest)))
            missing.push(digest);
        }
        if (missing.length > 0)
          throw missingObjects(missing, paths);
      }
      async function inGit(bench, path) {
        if (path === void 0)
          return false;
        return await (0, sides.I)(bench.host, bench.root, bench.forge.commit, path) !== void 0;
      }
      function missingObjects(missing, paths) {
        const named = missing.map((digest) => `${paths.get(digest) ?? "an object"} (${digest})`).join(", ");
        return new fetch.LN(`the gated run's objects are gone: ${named}`, {
          fix: "Name a `remote:` that keeps them (modelgate.yaml or .dvc/config), or run the pipeline on main again."
        });
      }
      async function artifactFiles(bench, record) {
        const [artifact] = record.artifacts;
        if (artifact === void 0)
          return [];
        const data = await bench.data();
        if (!await data.cache.has(artifact.digest))
          await (0, transfer.fetchDigests)(data, [artifact.digest]);
        const name = artifact.path.split("/").at(-1) ?? artifact.path;
        if (!artifact.digest.endsWith(".dir"))
          return [{ path: name, file: data.cache.objectPath(artifact.digest) }];
        const manifest = await data.cache.readDir(artifact.digest);
        return (manifest?.entries ?? []).map((entry) => ({
          path: `${name}/${entry.path}`,
          file: data.cache.objectPath(entry.digest)
        }));
      }
      var flow_baseline = __webpack_require__(56929);
      var commits = __webpack_require__(79041);
      var gated = __webpack_require__(11670);
      var judge = __webpack_require__(14626);
      var measure = __webpack_require__(56067);
      var flow_plan = __webpack_require__(77772);
      var flow_record = __webpack_require__(17397);
      var source = __webpack_require__(27738);
      ;
      async function ship(bench, plans, options) {
        const shipped = [];
        const reports = [];
        for (const plan of plans) {
          const outcome = await shipModel(bench, plan, options);
          shipped.push(...outcome.shipped);
          reports.push(...outcome.reports);
        }
        return { shipped, reports };
      }
      async function shipModel(bench, plan, options) {
        const tracker = await bench.tracker();
        const registry = bench.config.registry.kind === "none" ? void 0 : await bench.registry();
        const versions = await registry?.versions((0, names.a9)(plan.model.registryName, plan.model.dir)) ?? [];
        const known = await tracker.find({ by: "main", model: plan.model.name });
        const shipped = [];
        for (const commit of await (0, commits.s)(bench, versions)) {
          const last = commit === bench.forge.commit;
          const files = await (0, commits.oV)(bench, commit);
          const touched = files === void 0 || await (0, flow_plan.BW)(bench, plan, files);
          if (!touched && !(last && (options.force || known.length === 0)))
            continue;
          const search = await adoptable(bench, plan, commit);
          if ("gated" in search) {
            const { run, verdict, foundBy } = search.gated;
            if (last)
              await logOnMain(bench, plan, run.record, verdict);
            const done = await release(bench, plan, { record: run.record, verdict, commit, runId: run.run_id }, options);
            shipped.push({ model: plan.model.name, commit, found_by: foundBy, stages_trained: 0, ...done });
            if (last)
              return { shipped, reports: [(0, judge.AY)(plan, run.record, verdict)] };
            continue;
          }
          if (!last) {
            bench.host.log.warning(`${plan.model.name} at ${commit.slice(0, 7)} is not registered: ${search.reason}`);
            continue;
          }
          return await afresh(bench, plan, search, shipped, options);
        }
        return { shipped, reports: [(0, judge.Vq)(bench, plan, "untouched")] };
      }
      async function adoptable(bench, plan, commit) {
        const search = await (0, gated.B)(bench, plan, commit);
        if (!("gated" in search))
          return search;
        try {
          await adoptObjects(bench, search.gated.run.record, commit === bench.forge.commit);
          return search;
        } catch (error) {
          if (!(error instanceof fetch.LN))
            throw error;
          bench.host.log.warning(`${plan.model.name}: ${error.message}`);
          return { reason: "objects of its gated run are in no remote any more" };
        }
      }
      async function afresh(bench, plan, search, shipped, options) {
        const { commit } = bench.forge;
        const model = plan.model.name;
        if (search.verdict !== void 0 && search.run !== void 0) {
          bench.host.log.warning(`${model} is not registered: ${search.reason}`);
          await logOnMain(bench, plan, search.run.record, search.verdict);
          const reason = `not registered: ${search.reason}`;
          return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0, judge.AY)(plan, search.run.record, search.verdict)]
          };
        }
        if (!options.measure) {
          const reason = `not registered: ${search.reason}`;
          bench.host.log.warning(`${model} is ${reason}`);
          return {
            shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
            reports: [(0, judge.Vq)(bench, plan, "unmeasured")]
          };
        }
        bench.host.log.info(`${model}: ${search.reason}; its stages run here and are gated again`);
        const measured = await (0, measure.xP)(bench, plan, { pull: true, push: true });
        const record = await (0, flow_record.U)(bench, plan, measured);
        await (0, artifacts.LJ)(bench, record);
        const baseline = await (0, flow_baseline.B)(bench, plan, record);
        const report = await (0, judge.fL)(bench, plan, { record, measured }, baseline);
        const tracker = await bench.tracker();
        const { run_id } = await tracker.log(record);
        await tracker.judge(run_id, report.verdict);
        await (0, artifacts.t9)(bench, record);
        const trained = measured.stages.filter((stage) => stage.status === "ran").length;
        const common = { model, commit, found_by: "measured", stages_trained: trained };
        if (!report.verdict.registrable) {
          const reason = `not registered: its verdict is ${report.verdict.verdict}`;
          return { shipped: [...shipped, { ...common, reason }], reports: [report] };
        }
        const done = await release(bench, plan, { record, verdict: report.verdict, commit, runId: run_id }, options);
        return { shipped: [...shipped, { ...common, ...done }], reports: [report] };
      }
      function isLocked(record, artifact) {
        const made = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
        const oid = artifact.digest.slice(artifact.digest.indexOf(":") + 1);
        return !made || (0, locks.aZ)(record).some((lock) => lock.text.includes(`md5: ${oid}`));
      }
      async function release(bench, plan, { record, verdict, commit, runId }, options) {
        const [artifact] = record.artifacts;
        if (!options.register || bench.config.registry.kind === "none")
          return {};
        if (artifact === void 0)
          return { reason: "nothing to register: the model has no `path:` in modelgate.yaml" };
        if (!isLocked(record, artifact)) {
          return {
            reason: `not registered: its dvc.lock does not name ${artifact.digest}, so that the run contradicts itself`
          };
        }
        const registry = await bench.registry();
        const name = (0, names.a9)(plan.model.registryName, plan.model.dir);
        const registered = await registry.register({
          model: plan.model.registryName,
          dir: plan.model.dir,
          digest: artifact.digest,
          commit: await taggedCommit(bench, record, commit),
          sourceCommit: commit,
          runId,
          verdict: (0, hashing.ol)(verdict),
          bump: plan.model.bump,
          description: verdict.summary,
          by: bench.host.env["GITHUB_ACTOR"] ?? "modelgate",
          ...overrideOf(verdict),
          files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
          ...options.version === void 0 || commit !== bench.forge.commit ? {} : { version: options.version }
        });
        const { version } = registered;
        say(bench, `${name} ${version.version} ${registered.created ? "registered" : "was registered already"} (${artifact.digest})`);
        const alias = plan.model.promote;
        if (alias === void 0 || !options.promote)
          return { registered };
        const by = bench.host.env["GITHUB_ACTOR"] ?? "modelgate";
        const moved = await registry.promote(name, version.version, alias, { by });
        say(bench, moved.created ? `${name}: ${alias} is now ${version.version}` : `${name}: ${alias} stays: ${moved.reason ?? "it is there already"}`);
        return {
          registered,
          alias: { name: alias, moved: moved.created, ...moved.reason === void 0 ? {} : { reason: moved.reason } }
        };
      }
      function overrideOf({ overrides, verdict }) {
        const [override] = overrides;
        if (override === void 0)
          return {};
        const { reason: _, ...bound } = override;
        return { override: { ...bound, verdict } };
      }
      async function taggedCommit(bench, record, commit) {
        return (0, commits.ms)(bench, commit, (0, locks.aZ)(record));
      }
      async function logOnMain(bench, plan, gated2, verdict) {
        if (gated2.source.on_default_branch === true && gated2.source.commit === bench.forge.commit)
          return;
        const tracker = await bench.tracker();
        const record = {
          ...gated2,
          source: { ...await (0, source.v)(bench, plan.model.dir, []), dirty: gated2.source.dirty },
          made_by: (0, flow_record.v)(bench),
          adopted_from: (0, identity.R)(gated2)
        };
        const { run_id } = await tracker.log(record);
        await tracker.judge(run_id, verdict);
      }
      function say(bench, message) {
        bench.host.log.notice(message);
      }
      async function registerUngated(bench, plan, record, reason, version) {
        const [artifact] = record.artifacts;
        if (artifact === void 0) {
          throw new errors.yo(`the model \`${plan.model.name}\` has nothing to register`, {
            fix: "Name the model's file with `path:` in modelgate.yaml."
          });
        }
        const registry = await bench.registry();
        return registry.register({
          model: plan.model.registryName,
          dir: plan.model.dir,
          digest: artifact.digest,
          commit: await taggedCommit(bench, record, bench.forge.commit),
          sourceCommit: bench.forge.commit,
          runId: (0, identity.R)(record),
          bump: plan.model.bump,
          ungated: true,
          reason,
          by: bench.host.env["GITHUB_ACTOR"] ?? bench.host.env["USER"] ?? "modelgate",
          files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
          ...version === void 0 ? {} : { version }
        });
      }
    })
  ),
  /***/
  80208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g_: () => (
          /* binding */
          shippedOutputs
        ),
        /* harmony export */
        lK: () => (
          /* binding */
          registeredOutputs
        ),
        /* harmony export */
        nY: () => (
          /* binding */
          shippedText
        )
        /* harmony export */
      });
      function registeredOutputs(shipped) {
        const { alias_moved: _, ...outputs } = shippedOutputs(shipped);
        return outputs;
      }
      function shippedOutputs(shipped) {
        const last = [...shipped].reverse().find((one) => one.registered !== void 0);
        return {
          name: last?.registered?.version.name ?? "",
          version: last?.registered?.version.version ?? "",
          digest: last?.registered?.version.digest ?? "",
          commit: last?.registered?.version.commit ?? "",
          created: last?.registered?.created ?? false,
          alias: last?.alias?.name ?? "",
          alias_moved: last?.alias?.moved ?? false,
          found_by: last?.found_by ?? shipped.at(-1)?.found_by ?? "none",
          stages_trained: shipped.reduce((sum, one) => sum + one.stages_trained, 0),
          versions: shipped.map((one) => ({
            model: one.model,
            commit: one.registered?.version.commit ?? one.commit,
            version: one.registered?.version.version ?? "",
            digest: one.registered?.version.digest ?? "",
            created: one.registered?.created ?? false,
            found_by: one.found_by,
            stages_trained: one.stages_trained,
            reason: one.reason ?? ""
          }))
        };
      }
      function foundText(by) {
        if (by === "none")
          return "";
        return by === "measured" ? ", measured here" : `, found by ${by}`;
      }
      function shippedText(shipped) {
        if (shipped.length === 0)
          return "Nothing to register: no model changed.";
        return shipped.map((one) => {
          const trained = `${one.stages_trained} stages trained${foundText(one.found_by)}`;
          if (one.registered === void 0)
            return `${one.model}: ${one.reason ?? "nothing registered"} (${trained})`;
          const { version, created } = one.registered;
          const alias = one.alias === void 0 ? "" : `; ${one.alias.name} ${one.alias.moved ? "moved to it" : `stays (${one.alias.reason ?? "it is there"})`}`;
          return `${version.name} ${version.version} ${created ? "registered" : "was there already"} at ${version.commit.slice(0, 7)} (${trained})${alias}`;
        }).join("\n");
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
  33831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Im: () => (
          /* binding */
          reachingConfig
        ),
        /* harmony export */
        NV: () => (
          /* binding */
          withConfig
        ),
        /* harmony export */
        Su: () => (
          /* binding */
          tokenConfig
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      const reaching = "^(http\\.|credential\\.|url\\.|ssh\\.|protocol\\.|core\\.(sshcommand|askpass|gitproxy)$)";
      async function reachingConfig(host, root) {
        const args = ["config", "--local", "--includes", "-z", "--get-regexp", reaching];
        const { stdout } = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(args, { cwd: root, env: host.env });
        return stdout.split("\0").filter((entry) => entry !== "").map((entry) => {
          const end = entry.indexOf("\n");
          return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
        });
      }
      function tokenConfig(host, place, token) {
        if (token === void 0 || token === "")
          return [];
        const server = new URL(host.env["GITHUB_SERVER_URL"] ?? "https://github.com").origin;
        if (!URL.canParse(place.url) || new URL(place.url).origin !== server)
          return [];
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        host.log.secret(token);
        host.log.secret(basic);
        const key = `http.${server}/.extraheader`;
        return [
          [key, ""],
          [key, `AUTHORIZATION: basic ${basic}`]
        ];
      }
      const placing = [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE"
      ];
      function withConfig(env, pairs) {
        const result = { ...env };
        for (const name of placing)
          delete result[name];
        let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
        for (const [key, value] of pairs) {
          result[`GIT_CONFIG_KEY_${count}`] = key;
          result[`GIT_CONFIG_VALUE_${count}`] = value;
          count += 1;
        }
        result["GIT_CONFIG_COUNT"] = String(count);
        return result;
      }
    })
  )
};

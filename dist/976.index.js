export const id = 976;
export const ids = [976];
export const modules = {
  /***/
  60976: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var artifacts = __webpack_require__(76268);
      var flow_bench = __webpack_require__(36559);
      var commit_lock = __webpack_require__(53640);
      var data_diff = __webpack_require__(51888);
      var evidence = __webpack_require__(93162);
      var may_run = __webpack_require__(40526);
      var measured = __webpack_require__(5175);
      var flow_record = __webpack_require__(17397);
      var flow_records = __webpack_require__(93449);
      var flow_baseline = __webpack_require__(56929);
      var comparability = __webpack_require__(19611);
      var metric_commands = __webpack_require__(25966);
      ;
      async function runForJudgement(bench, plan, record) {
        if (!asksForCode(plan.model))
          return;
        const baseline = await (0, comparability.il)(bench, plan, record, await (0, flow_baseline.B)(bench, plan, record));
        if ("found" in baseline)
          await (0, metric_commands.A)(bench, plan, record, baseline.record);
      }
      function asksForCode(model) {
        const { baseline, onEvalDataChange } = model.judging;
        const runs = baseline.some(({ kind }) => kind === "run") || onEvalDataChange.kind === "re-evaluate";
        return runs || (0, metric_commands.K)(model).size > 0;
      }
      var wanted = __webpack_require__(62296);
      var identity = __webpack_require__(63538);
      ;
      async function run(given, host) {
        const bench = await (0, flow_bench.openBench)(host, given, { measures: !given.received });
        await (0, may_run.h)(bench.root, given.received);
        const explicit = given.metrics.length > 0 || (given.inline ?? "") !== "" || bench.forge.event === "local";
        const plans = await (0, wanted.A)(bench, { force: explicit });
        const records = [];
        const taken = [];
        for (const plan of plans) {
          const record = given.received ? await (0, flow_records.nS)(bench, plan) : await makeOwn(bench, plan, given);
          if (record === void 0)
            continue;
          taken.push(record);
          const path = await (0, flow_records.hi)(bench.root, record);
          const kept = await keep(bench, record, given.publish);
          if (given.publish && record.made_by.trusted && plan.model.lock === "commit")
            await (0, commit_lock.l)(bench, record);
          records.push({ model: plan.model.name, record: path, ...kept });
        }
        if (given.received)
          await (0, flow_records.qv)(bench.root, taken);
        const [first] = records;
        return {
          outputs: { run_id: first?.run_id ?? "", run_url: first?.run_url ?? "", record: first?.record ?? "", records },
          text: records.length === 0 ? "Nothing to record: no model is touched, or its run was gated already." : records.map((one) => `${one.model}: ${one.record} (run ${one.run_id})`).join("\n")
        };
      }
      async function makeOwn(bench, plan, given) {
        const extras = {
          metrics: given.metrics,
          inline: given.inline ?? "",
          artifacts: given.artifacts,
          params: given.params
        };
        const record = await (0, flow_record.U)(bench, plan, await (0, measured.E)(bench, plan), extras);
        await (0, evidence.N)(bench, record);
        await (0, data_diff.f)(bench, plan, record);
        await (0, artifacts.LJ)(bench, record);
        if (bench.forge.event !== "local")
          await runForJudgement(bench, plan, record);
        return record;
      }
      async function keep(bench, record, publish) {
        if (!publish || !record.made_by.trusted) {
          if (publish)
            bench.host.log.notice("this job is not trusted (a fork or Dependabot): its record stays in the report bundle");
          return { run_id: (0, identity.R)(record), created: false };
        }
        const logged = await (await bench.tracker()).log(record);
        await (0, artifacts.t9)(bench, record);
        return logged;
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

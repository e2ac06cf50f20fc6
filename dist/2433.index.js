export const id = 2433;
export const ids = [2433];
export const modules = {
  /***/
  92433: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var stage_settings = __webpack_require__(32661);
      var flow_bench = __webpack_require__(36559);
      var handover = __webpack_require__(65372);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      ;
      const maxLevels = 8;
      const maxJobs = 256;
      function levelsOf(stages) {
        const single = place(stages.names.map((name) => [name]), stages);
        if (single.left === 0)
          return single.levels;
        const joined = place(chains(stages), stages);
        if (joined.left === 0)
          return joined.levels;
        throw new errors.yo(`${stages.names.length} stages are out of date, and ${joined.left} jobs of them find no place in ${maxLevels} levels of ${maxJobs} jobs`, {
          fix: "Run them on one machine (.github/workflows/modelgate.yml), or in two steps: commit the dvc.lock of the first stages, then run the others."
        });
      }
      function place(jobs, { upstream }) {
        const jobOf = new Map(jobs.flatMap((job) => job.map((name) => [name, job])));
        const needs = new Map(jobs.map((job) => [job, new Set(job.flatMap((name) => others(name, job, upstream, jobOf)))]));
        const heights = heightsOf(jobs, needs);
        const done = /* @__PURE__ */ new Set();
        const levels = [];
        let left = [...jobs].sort((a, b) => (heights.get(b) ?? 0) - (heights.get(a) ?? 0));
        while (left.length > 0 && levels.length < maxLevels) {
          const ready = left.filter((job) => [...needs.get(job) ?? []].every((other) => done.has(other)));
          const level = ready.slice(0, maxJobs);
          for (const job of level)
            done.add(job);
          levels.push(level);
          left = left.filter((job) => !done.has(job));
        }
        return { levels, left: left.length };
      }
      function others(name, own, upstream, jobOf) {
        return (upstream.get(name) ?? []).flatMap((other) => {
          const job = jobOf.get(other);
          return job === void 0 || job === own ? [] : [job];
        });
      }
      function heightsOf(jobs, needs) {
        const heights = /* @__PURE__ */ new Map();
        for (const job of [...jobs].reverse()) {
          const own = heights.get(job) ?? 0;
          for (const other of needs.get(job) ?? [])
            heights.set(other, Math.max(heights.get(other) ?? 0, own + 1));
        }
        return heights;
      }
      function chains({ names, upstream, together }) {
        const wanted = new Set(names);
        const before = (name) => (upstream.get(name) ?? []).filter((other) => wanted.has(other));
        const followers = /* @__PURE__ */ new Map();
        for (const name of names)
          for (const other of before(name))
            followers.set(other, (followers.get(other) ?? 0) + 1);
        const jobs = /* @__PURE__ */ new Map();
        for (const name of names) {
          const [only, ...more] = before(name);
          const chain = only === void 0 || more.length > 0 ? void 0 : jobs.get(only);
          if (only !== void 0 && chain !== void 0 && followers.get(only) === 1 && together(only, name)) {
            chain.push(name);
            jobs.set(name, chain);
          } else
            jobs.set(name, [name]);
        }
        return [...new Set(jobs.values())];
      }
      ;
      const usualMinutes = 360;
      const aroundMinutes = 30;
      const usualLabels = ["ubuntu-latest"];
      const longestOutput = 4e5;
      function jobMatrices(pipeline, stale, rules) {
        const labels = (name) => (0, stage_settings.o)(rules, name).runsOn ?? usualLabels;
        const levels = levelsOf({
          names: pipeline.order.filter((name) => stale.has(name)),
          upstream: pipeline.upstream,
          together: (one, next) => JSON.stringify(labels(one)) === JSON.stringify(labels(next))
        });
        const matrices = levels.map((jobs) => ({
          include: jobs.map((names) => ({
            stage: nameOf(names),
            targets: names.join("\n"),
            id: idOf(names),
            "runs-on": labels(names[0] ?? ""),
            "timeout-minutes": minutesOf(names, rules)
          }))
        }));
        const characters = JSON.stringify(matrices).length;
        if (characters <= longestOutput)
          return matrices;
        throw new errors.yo(`the jobs of ${stale.size} stages take ${characters} characters, and GitHub passes no more than ${longestOutput} on from one job to others`, { fix: "Give the stages shorter names, or run them on one machine (.github/workflows/modelgate.yml)." });
      }
      function nameOf(names) {
        if (names.length <= 3)
          return names.join(" → ");
        return `${names[0]} → … → ${names.at(-1)} (${names.length} stages)`;
      }
      function minutesOf(names, rules) {
        const limits = names.map((name) => (0, stage_settings.o)(rules, name).timeout);
        const known = limits.filter((timeout) => timeout !== void 0);
        const minutes = Math.ceil(known.reduce((sum, timeout) => sum + timeout, 0) / 60);
        if (known.length === limits.length)
          return minutes + aroundMinutes;
        return usualMinutes + minutes;
      }
      function idOf(names) {
        const text = names.join("\n");
        const readable = text.replace(/[^A-Za-z0-9_.-]+/g, "-").slice(0, 60);
        return `${readable}-${(0, hashing.qQ)("sha256", text).slice(0, 8)}`;
      }
      var plan = __webpack_require__(77772);
      var time_limit = __webpack_require__(31216);
      var take_kept = __webpack_require__(13e3);
      var targets = __webpack_require__(97541);
      var environment = __webpack_require__(75962);
      var measure = __webpack_require__(56067);
      var run_stages = __webpack_require__(38400);
      var flow_usable = __webpack_require__(24871);
      ;
      function staleStages(plans) {
        return new Set(plans.flatMap((plan2) => plan2.stages.filter((one) => one.status === "stale").map((one) => one.name)));
      }
      async function stagesToRun(bench, plans) {
        const pipeline = await bench.pipeline();
        const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline };
        const found = /* @__PURE__ */ new Set();
        for (const plan2 of plans) {
          if (plan2.closure.length === 0 || (0, measure.Mz)(bench, plan2) !== void 0)
            continue;
          const files = await (0, environment.r)(bench.host, bench.root, plan2.model.environment);
          const { usable } = (0, flow_usable.Y)(bench, [plan2.model], plan2.changed, files);
          const { stages } = await (0, take_kept.Y)(context, (0, targets.u)(pipeline, plan2.targets), {
            runCache: (0, run_stages.t)(bench),
            usable,
            write: false
          });
          for (const run2 of stages)
            if ((0, take_kept.K)(run2))
              found.add(run2.name);
        }
        return found;
      }
      async function isForOneJob(bench) {
        if (!bench.forge.trusted)
          return true;
        try {
          return await (await bench.data()).write() === void 0;
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          return true;
        }
      }
      var flow_wanted = __webpack_require__(62296);
      ;
      async function run(given, host) {
        const bench = await (0, flow_bench.openBench)(host, given, { measures: true });
        const plans = await (0, plan.s3)(bench);
        const wanted = given["skip-known"] ? await (0, flow_wanted.A)(bench) : plans;
        const stale = given["skip-known"] ? await stagesToRun(bench, wanted) : staleStages(wanted);
        const levels = await jobLevels(bench, stale, given["skip-known"]);
        const pull = plans.flatMap((plan2) => plan2.pins.map((pin) => ({ path: pin.path, digest: pin.digest, bytes: pin.bytes ?? 0 })));
        for (const address of stale) {
          const warning = (0, time_limit.oC)(address, bench.settings(address));
          if (warning !== void 0)
            host.log.warning(warning);
        }
        const { stages } = await bench.pipeline();
        for (const pattern of (0, stage_settings.G)(bench.config.stages, [...stages.keys()])) {
          host.log.warning(`\`stages\` of ${given.config} has \`${pattern}\`, and no stage is called so`);
        }
        const outputs = {
          models: plans.map((plan2) => ({
            name: plan2.model.name,
            touched: plan2.touched,
            changed: plan2.changed,
            stages: plan2.stages.map(({ name, status, reasons }) => ({ name, status, reasons }))
          })),
          touched: plans.filter((plan2) => plan2.touched).map((plan2) => plan2.model.name),
          stale: [...stale],
          levels,
          matrix: { include: levels.flatMap(({ include }, level) => include.map((job) => ({ ...job, level }))) },
          one_job: stale.size > 0 && await isForOneJob(bench),
          pull
        };
        await (0, handover.lN)(bench.root, "plan.json", `${JSON.stringify(outputs, null, 2)}
`);
        return { outputs, text: textOf(plans) };
      }
      async function jobLevels(bench, stale, isMatrix) {
        try {
          return jobMatrices(await bench.pipeline(), stale, bench.config.stages);
        } catch (error) {
          if (isMatrix || !(error instanceof errors.yo))
            throw error;
          bench.host.log.warning(`no levels are told: ${error.message}`);
          return [];
        }
      }
      function textOf(plans) {
        const lines = [];
        for (const plan2 of plans) {
          if (!plan2.touched) {
            lines.push(`${plan2.model.name}: untouched, nothing to do`);
            continue;
          }
          lines.push(`${plan2.model.name}: touched${plan2.changed.length > 0 ? ` by ${plan2.changed.slice(0, 3).join(", ")}${plan2.changed.length > 3 ? ", …" : ""}` : ""}`);
          for (const stage of plan2.stages) {
            const why = stage.reasons.length > 0 ? `: ${stage.reasons.join("; ")}` : "";
            lines.push(`  ${stage.status === "stale" ? "run " : "keep"} ${stage.name}${why}`);
          }
          for (const pin of plan2.pins)
            lines.push(`  pull ${pin.path}`);
        }
        return lines.join("\n");
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
  )
};

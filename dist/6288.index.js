export const id = 6288;
export const ids = [6288, 6165];
export const modules = {
  /***/
  35509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          evidencePaths
        )
        /* harmony export */
      });
      function evidencePaths({ evidence, judging }) {
        return [.../* @__PURE__ */ new Set([...evidence, ...judging.predictions === void 0 ? [] : [judging.predictions.path]])];
      }
    })
  ),
  /***/
  6117: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          findAllPins
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
      var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);
      async function findAllPins(host, root, outsOf) {
        const [dvc, lfs] = await Promise.all([(0, _dvc_js__WEBPACK_IMPORTED_MODULE_1__.mP)(host, root, outsOf), (0, _lfs_js__WEBPACK_IMPORTED_MODULE_2__.N)(host, root)]);
        if (lfs.length > 0)
          refuseTwins(dvc, lfs);
        return [...dvc, ...lfs];
      }
      function refuseTwins(dvc, lfs) {
        const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
        for (const pin of lfs) {
          for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === void 0)
              continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
              where: other.where ?? { file: other.file },
              fix: "Keep one of them: git rm --cached the file, or take it out of DVC."
            });
          }
        }
      }
    })
  ),
  /***/
  98218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        qT: () => (
          /* binding */
          pinsAbove
        )
        /* harmony export */
      });
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);
      function below(path, dir) {
        return dir === "." && !(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__._K)(path) || path === dir || path.startsWith(`${dir}/`);
      }
      function pinsAbove(path, root) {
        return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
      }
      function targetsOf(pipeline, model) {
        const wanted = [...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__.A)(model), ...model.artifact === void 0 ? [] : [model.artifact]];
        const stages = [...pipeline.stages.values()];
        const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) || model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir));
        const makers = stages.filter(makes);
        const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
        return chosen.map((stage) => stage.address);
      }
      function closureOf(pipeline, targets) {
        const stages = [...pipeline.stages.values()];
        const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
        const seen = /* @__PURE__ */ new Set();
        const open = [...targets];
        for (let name = open.pop(); name !== void 0; name = open.pop()) {
          if (seen.has(name))
            continue;
          seen.add(name);
          for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
        }
        return pipeline.order.filter((name) => seen.has(name));
      }
    })
  ),
  /***/
  9642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QP: () => (
          /* binding */
          allPins
        ),
        /* harmony export */
        Yf: () => (
          /* binding */
          neededPins
        ),
        /* harmony export */
        ci: () => (
          /* binding */
          addressOf
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          pinsOfLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35509);
      var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
      var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
      var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      async function allPins(bench) {
        const pins = await (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root);
        if (!pins.some((pin) => pin.unplaced))
          return pins;
        const pipeline = await bench.pipeline();
        return (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
      }
      async function pinsOfLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
        const pins = [];
        for (const file of locks) {
          try {
            pins.push(...(0, _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__.oA)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
          } catch (error) {
            if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT"))
              throw error;
          }
        }
        return pins.map((pin) => pin.stage === void 0 ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) });
      }
      function addressOf(lockFile, stage) {
        const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
        return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
      }
      function outsOf(pipeline, lockFile) {
        return (name) => {
          const stage = pipeline.stages.get(addressOf(lockFile, name));
          if (stage === void 0)
            return void 0;
          return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
              const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
              return out && { cache: out.cache, push: out.push, ...out.remote === void 0 ? {} : { remote: out.remote } };
            }
          };
        };
      }
      async function neededPins(bench, plan) {
        const pipeline = await bench.pipeline();
        const wanted = /* @__PURE__ */ new Set([...plan.model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__.A)(plan.model)]);
        if (plan.model.metrics.length === 0) {
          for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
              if (out.kind === "metric")
                wanted.add(out.path);
          }
        }
        const pins = [...await pinsOfLocks(bench, plan), ...await (0, _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__.H)(await bench.data())];
        const { artifact } = plan.model;
        if (artifact !== void 0 && !pins.some((pin) => pin.path === artifact))
          wanted.add(artifact);
        return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, path)));
      }
    })
  ),
  /***/
  17479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          findOverride
        ),
        _: () => (
          /* binding */
          pullRequestOf
        )
      });
      var labels = __webpack_require__(88721);
      var refusals = __webpack_require__(30239);
      ;
      const asking = { doing: "ask who may override", permission: "metadata: read" };
      async function isMember(api, team, username) {
        const [org = "", team_slug = ""] = team.split("/");
        try {
          const { data } = await api.octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
          return data.state === "active" ? "yes" : "no";
        } catch (error) {
          if ((0, refusals.H0)(error, 403))
            return "hidden";
          if (!(0, refusals.H0)(error, 404))
            return api.ask(asking, () => Promise.reject(error));
        }
        try {
          await api.octokit.rest.teams.getByName({ org, team_slug });
          return "no";
        } catch (error) {
          if ((0, refusals.H0)(error, 403, 404))
            return "hidden";
          return api.ask(asking, () => Promise.reject(error));
        }
      }
      async function mayWrite(api, username) {
        const { owner, repo } = api;
        try {
          const { data } = await api.octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
          return data.permission === "admin" || data.permission === "write" ? "yes" : "no";
        } catch (error) {
          if ((0, refusals.H0)(error, 404))
            return "no";
          if ((0, refusals.H0)(error, 403))
            return "hidden";
          return api.ask(asking, () => Promise.reject(error));
        }
      }
      var pulls = __webpack_require__(95432);
      var errors = __webpack_require__(18175);
      ;
      async function findOverride(bench, model) {
        const rule = model.judging.override;
        const number = pullRequestOf(bench);
        if (rule === void 0 || number === void 0 || bench.sides.newModels.has(model.name))
          return {};
        const api = await bench.api();
        if (api === void 0)
          return {};
        try {
          const pull = await (0, pulls.DQ)(api, number);
          if (!pull.labels.some((label) => (0, labels.b)(label, rule.label)))
            return {};
          const set = await (0, labels.j)(api, number, rule.label);
          const named = `the label \`${rule.label}\``;
          if (set === void 0 || set.by === "")
            return { refused: `it is not known who set ${named}` };
          const head = bench.forge.event === "merge_group" ? pull.headSha : bench.forge.head;
          const why = await whyNot(api, rule.team, pull, set) ?? await whyStale(bench, model, { number, head, set });
          if (why !== void 0)
            return { refused: `${named} does not count: ${why}` };
          return { override: { head, by: set.by, reason: `${named} was set`, label: rule.label, at: set.at } };
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          return { refused: `${error.message}${error.fix === void 0 ? "" : `. ${error.fix}`}` };
        }
      }
      function pullRequestOf({ forge, host }) {
        if (forge.event !== "merge_group")
          return forge.pullRequest?.number;
        const number = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(host.env["GITHUB_REF"] ?? "")?.[1];
        return number === void 0 ? void 0 : Number(number);
      }
      async function whyNot(api, team, pull, { by, isBot }) {
        if (isBot)
          return `@${by} is no person`;
        if (by.toLowerCase() === pull.author.toLowerCase())
          return `@${by} is the author of the pull request`;
        if (team === void 0) {
          const answer2 = await mayWrite(api, by);
          if (answer2 === "hidden")
            return `this token may not ask whether @${by} may write to the repository`;
          return answer2 === "yes" ? void 0 : `@${by} may not write to the repository`;
        }
        const answer = await isMember(api, team, by);
        if (answer === "hidden") {
          return `this token cannot see the team ${team}. Give the step as \`token\` one that can: an App's with the organization permission \`members: read\` (a job's own token has none)`;
        }
        return answer === "yes" ? void 0 : `@${by} is no member of ${team}`;
      }
      async function whyStale(bench, model, { number, head, set }) {
        const label = model.judging.override?.label ?? "";
        const runs = await (await bench.tracker()).find({ by: "pull-request", model: model.name, number });
        const judged = /* @__PURE__ */ new Map();
        for (const { record, verdicts } of runs) {
          if (!record.made_by.trusted)
            continue;
          for (const verdict of verdicts) {
            const kept = verdict.overrides.some((one) => one.head === head && one.by === set.by && one.at === set.at && (0, labels.b)(one.label ?? "", label));
            if (kept)
              return void 0;
            const own = record.source.head;
            judged.set(own, Math.min(judged.get(own) ?? Number.POSITIVE_INFINITY, Date.parse(verdict.judged_at)));
          }
        }
        const before = [...judged].filter(([, at]) => at <= Date.parse(set.at)).sort(([, a], [, b]) => b - a);
        if (before[0]?.[0] === head)
          return void 0;
        const event = bench.forge.pullRequest?.labeled;
        const isEvent = bench.forge.event === "pull_request" && event !== void 0 && (0, labels.b)(event.label, label);
        if (before.length === 0 && isEvent && event.by === set.by)
          return void 0;
        return `@${set.by} set it before ${head.slice(0, 7)} was judged. Whoever has read this report may take it off and set it again`;
      }
    })
  ),
  /***/
  77772: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $A: () => (
          /* binding */
          changedSince
        ),
        /* harmony export */
        BW: () => (
          /* binding */
          touchesModel
        ),
        /* harmony export */
        Y_: () => (
          /* binding */
          changedFiles
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          planModels
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35509);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60826);
      var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77997);
      var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35403);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9642);
      var _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81308);
      async function planModels(bench, options = {}) {
        refuseOtherCheckout(bench);
        const pipeline = await bench.pipeline();
        const changed = options.force === true ? void 0 : await changedFiles(bench);
        let pins;
        const readPins = () => {
          pins ??= (0, _needed_js__WEBPACK_IMPORTED_MODULE_7__.QP)(bench);
          return pins;
        };
        const plans = [];
        for (const model of bench.config.models)
          plans.push(await planModel(bench, pipeline, model, changed, readPins));
        return plans;
      }
      function refuseOtherCheckout({ forge }) {
        if (forge.pullRequest?.isCheckedOut !== false)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`pull request ${forge.pullRequest.number} has the head ${forge.head}, and ${forge.commit} is checked out: neither that head nor a merge of it`, {
          fix: "Run on `pull_request` with actions/checkout as it is, or check that head out; a run for an older head can be left."
        });
      }
      async function requireFolder({ root, config }, { name, dir }) {
        try {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir))).isDirectory())
            return;
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the model \`${name}\` is said to be in ${JSON.stringify(dir)}, and there is no such folder`, {
          fix: `Correct its \`dir:\` (${config.from}), or take the model out where it is gone.`
        });
      }
      async function planModel(bench, pipeline, model, changed, readPins) {
        const targets = (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.QR)(pipeline, model);
        const closure = (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.TQ)(pipeline, targets);
        const read = inputsOf(pipeline, model, closure);
        const relevant = (changed ?? []).filter((path) => read(path));
        const touched = changed === void 0 || relevant.length > 0;
        if (touched && closure.length === 0)
          await requireFolder(bench, model);
        if (!touched || closure.length === 0) {
          return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
        }
        const data = await bench.data();
        const context = { host: bench.host, root: bench.root, data, pipeline };
        const inside = new Set(closure);
        const stages = (await (0, _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__.pO)(context, [...targets])).filter((stage) => inside.has(stage.name));
        const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
        const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
        const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
        const pins = stale.size === 0 ? [] : await readPins();
        const needed = pins.filter((pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(dep, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, dep)));
        return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
      }
      async function changedFiles(bench) {
        const { base, commit } = bench.forge;
        if (base === void 0)
          return void 0;
        const range = bench.forge.event === "local" ? [base] : [base, commit];
        const output = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
          cwd: bench.root,
          env: bench.host.env
        });
        const names = output.split("\0").filter((path) => path !== "");
        if (bench.forge.event !== "local")
          return names;
        const fresh = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["ls-files", "-z", "--others", "--exclude-standard"], {
          cwd: bench.root,
          env: bench.host.env
        });
        return [...names, ...fresh.split("\0").filter((path) => path !== "")];
      }
      async function changedSince(bench, plan, from, to) {
        const at = { cwd: bench.root, env: bench.host.env };
        const range = to === void 0 ? [from] : [from, to];
        const diff = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.Ii)(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], at);
        if (diff.code !== 0)
          return void 0;
        const fresh = to === void 0 ? await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(["ls-files", "-z", "--others", "--exclude-standard"], at) : "";
        const read = inputsOf(await bench.pipeline(), plan.model, plan.closure);
        return `${diff.stdout}${fresh}`.split("\0").filter((path) => path !== "" && read(path));
      }
      async function touchesModel(bench, plan, files) {
        return files.some(inputsOf(await bench.pipeline(), plan.model, plan.closure));
      }
      const prose = /(^|\/)(docs|\.github(?!\/workflows))\/|\.(md|rst)$|(^|\/)LICENSE(\.txt)?$/i;
      function inputsOf(pipeline, model, closure) {
        const roots = /* @__PURE__ */ new Set([...model.environment, ...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_9__.A)(model), ...model.params]);
        if (model.artifact !== void 0)
          roots.add(model.artifact);
        for (const name of closure) {
          const stage = pipeline.stages.get(name);
          if (stage === void 0)
            continue;
          const dir = stage.file.slice(0, stage.file.length - "dvc.yaml".length);
          for (const path of [stage.file, `${dir}dvc.lock`, ...(0, _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_4__.JP)(stage)])
            roots.add(path);
          for (const out of stage.outs)
            roots.add(out.path);
        }
        const { paths } = model.judging.protect;
        const isKept = (path) => (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__.X)(path, paths) || (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_8__.m)(path, paths);
        if (closure.length > 0) {
          const list = [...roots];
          return (path) => list.some((root) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, root) || path === `${root}.dvc` || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.qT)(path, root)) || isKept(path);
        }
        return (path) => roots.has(path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, model.dir) && !prose.test(path) || isKept(path);
      }
    })
  ),
  /***/
  86288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        holdProtected: () => (
          /* binding */
          holdProtected
        ),
        /* harmony export */
        protectedChanges: () => (
          /* binding */
          protectedChanges
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93424);
      var _override_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17479);
      var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77772);
      var _protected_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81308);
      var _protected_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56165);
      function isProtected({ forge, sides }, { name, judging }) {
        const { paths, stages } = judging.protect;
        if (paths.length + stages.length === 0 || forge.base === void 0)
          return false;
        return forge.event !== "local" && sides.policy.exists && !sides.newModels.has(name);
      }
      async function protectedChanges(bench, model) {
        if (!isProtected(bench, model))
          return void 0;
        const { paths, stages } = model.judging.protect;
        const changed = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_3__.Y_)(bench) ?? [];
        const files = changed.filter((file) => (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_4__.X)(file, paths));
        const shared = changed.filter((file) => !files.includes(file) && (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_4__.m)(file, paths));
        const otherwise = await (0, _protected_stages_js__WEBPACK_IMPORTED_MODULE_5__.G)(bench, stages);
        return { files, shared, stages: otherwise.changed, unknown: otherwise.unknown };
      }
      async function holdProtected(bench) {
        const { forge, host, root } = bench;
        if (forge.onDefaultBranch)
          return _held_js__WEBPACK_IMPORTED_MODULE_1__.n;
        const files = /* @__PURE__ */ new Set();
        const stages = /* @__PURE__ */ new Set();
        for (const model of bench.config.models) {
          const changes = await protectedChanges(bench, model);
          if (changes === void 0 || changes.files.length + changes.stages.length === 0)
            continue;
          if ((await (0, _override_js__WEBPACK_IMPORTED_MODULE_2__.Y)(bench, model)).override !== void 0)
            continue;
          for (const file of changes.files)
            files.add(file);
          for (const stage of changes.stages)
            stages.add(stage);
        }
        if (files.size > 0 && forge.base !== void 0) {
          const named = ["--pathspec-from-file=-", "--pathspec-file-nul"];
          await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(["-c", "core.hooksPath=/dev/null", "restore", `--source=${forge.base}`, "--worktree", ...named], {
            cwd: root,
            // Names, not patterns; what Git LFS keeps is pulled later, with every byte verified.
            env: { ...host.env, GIT_LITERAL_PATHSPECS: "1", GIT_LFS_SKIP_SMUDGE: "1" },
            input: [...files].join("\0")
          });
        }
        if (files.size + stages.size > 0) {
          host.log.warning(`taken from the base side, since its policy protects them: ${[...files, ...stages].join(", ")}`);
        }
        return { files, stages };
      }
    })
  ),
  /***/
  81308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          isProtectedFile
        ),
        /* harmony export */
        m: () => (
          /* binding */
          decidesOver
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98218);
      function isProtectedFile(file, paths) {
        return paths.some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(file, path) || file === `${path}.dvc`);
      }
      function decidesOver(file, paths) {
        const isAttributes = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === ".gitattributes";
        return paths.some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(path, file) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.qT)(file, path) || isAttributes && (0, _closure_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
      }
    })
  ),
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
  ),
  /***/
  88721: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          sameLabel
        ),
        /* harmony export */
        j: () => (
          /* binding */
          lastSet
        )
        /* harmony export */
      });
      const reading = { doing: "read who set the label", permission: "pull-requests: read" };
      function sameLabel(one, other) {
        return one.toLowerCase() === other.toLowerCase();
      }
      async function lastSet(api, number, label) {
        const { owner, repo } = api;
        const events = await api.ask(reading, (octokit) => octokit.paginate(octokit.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 }));
        let last;
        for (const event of events) {
          if (!("label" in event) || typeof event.label.name !== "string" || !sameLabel(event.label.name, label))
            continue;
          if (event.event === "unlabeled")
            last = void 0;
          if (event.event !== "labeled")
            continue;
          last = { by: event.actor?.login ?? "", isBot: event.actor?.type === "Bot", at: event.created_at };
        }
        return last;
      }
    })
  ),
  /***/
  95432: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DQ: () => (
          /* binding */
          readPullRequest
        ),
        /* harmony export */
        PC: () => (
          /* binding */
          labelsOf
        ),
        /* harmony export */
        Tb: () => (
          /* binding */
          pullRequestsOf
        )
        /* harmony export */
      });
      const reading = { doing: "read the pull request", permission: "pull-requests: read" };
      async function readPullRequest(api, number) {
        const { owner, repo } = api;
        const answer = await api.ask(reading, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
        return simplify(answer.data, `${owner}/${repo}`);
      }
      async function pullRequestsOf(api, commit) {
        const { owner, repo } = api;
        const answer = await api.ask({ ...reading, doing: `find the pull requests of ${commit.slice(0, 7)}` }, (octokit) => octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
          owner,
          repo,
          commit_sha: commit,
          per_page: 100
        }));
        const pulls = answer.map((pull) => simplify(pull, `${owner}/${repo}`));
        return pulls.sort((a, b) => Number(b.mergedAt !== void 0) - Number(a.mergedAt !== void 0) || b.number - a.number);
      }
      async function labelsOf(api, number) {
        return [...(await readPullRequest(api, number)).labels];
      }
      function simplify(pull, repository) {
        const headRepository = pull.head.repo?.full_name ?? "";
        return {
          number: pull.number,
          state: pull.state === "open" ? "open" : "closed",
          headSha: pull.head.sha,
          headRepository,
          fromFork: headRepository.toLowerCase() !== repository.toLowerCase(),
          author: pull.user?.login ?? "",
          labels: pull.labels.map((label) => label.name),
          baseRef: pull.base.ref,
          baseSha: pull.base.sha,
          ...pull.merged_at === null ? {} : { mergedAt: pull.merged_at },
          // Before the merge this is the commit of a trial merge, and nobody's history.
          ...pull.merged_at === null || pull.merge_commit_sha === null ? {} : { mergeCommit: pull.merge_commit_sha }
        };
      }
    })
  )
};

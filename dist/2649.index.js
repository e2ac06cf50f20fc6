export const id = 2649;
export const ids = [2649];
export const modules = {
  /***/
  21545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runModels: () => (
          /* binding */
          runModels
        )
        /* harmony export */
      });
      var _handover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65372);
      var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56067);
      var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62296);
      async function runModels(bench, choices) {
        const byHand = bench.forge.event === "local";
        const plans = await (0, _wanted_js__WEBPACK_IMPORTED_MODULE_2__.A)(bench, { force: byHand || choices.force === true });
        const stages = [];
        const locks = /* @__PURE__ */ new Set();
        for (const plan of plans) {
          const measured = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.xP)(bench, plan, choices);
          if (choices.dry !== true) {
            await (0, _handover_js__WEBPACK_IMPORTED_MODULE_0__.lN)(bench.root, `runs/${(0, _handover_js__WEBPACK_IMPORTED_MODULE_0__.Md)(plan.model.name)}.json`, `${JSON.stringify(measured)}
`);
          }
          for (const stage of measured.stages)
            if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged"))
              stages.push(stage);
          for (const file of measured.lockChanged)
            locks.add(file);
        }
        return { stages, lockChanged: [...locks] };
      }
    })
  ),
  /***/
  92827: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          showFile
        ),
        /* harmony export */
        g: () => (
          /* binding */
          chooseSides
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63403);
      var _gate_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50428);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60826);
      var _lib_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28968);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12230);
      var _own_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25002);
      async function chooseSides(input) {
        const { host, root, forge } = input;
        const own = await (0, _own_config_js__WEBPACK_IMPORTED_MODULE_8__.Hz)(root, input.file);
        const candidate = own === void 0 ? await discover(input) : (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(own, input.file);
        const sides = await baseSide(input, candidate, own);
        if (own === void 0 && !sides.policy.exists && input.file !== _own_config_js__WEBPACK_IMPORTED_MODULE_8__.rk) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`there is no ${input.file}, here or on the base side`, {
            fix: "Name it relative to the repository's root."
          });
        }
        const config = { ...sides.config, models: (0, _own_config_js__WEBPACK_IMPORTED_MODULE_8__.Um)(sides.config.models, input.only, sides.config.from) };
        const base = forge.event === "local" ? void 0 : forge.base;
        if (base === void 0)
          return { ...sides, config };
        const atBase = async (file) => ({
          config: await showFile(host, root, base, file) ?? "",
          from: `${file} at ${base.slice(0, 7)}`
        });
        return { ...sides, config, dvcConfig: await atBase(".dvc/config"), lfsConfig: await atBase(".lfsconfig") };
      }
      async function baseSide(input, candidate, own) {
        const { host, root, forge, file } = input;
        if (input.policy !== void 0) {
          const named = (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(await readNamed((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cwd, input.policy), input.policy), input.policy);
          return chosen(named, named, false, /* @__PURE__ */ new Set());
        }
        const { base } = forge;
        const baseText = base === void 0 ? void 0 : await showAtBase(host, root, base, file);
        if (base === void 0) {
          return chosen(candidate, candidate, false, /* @__PURE__ */ new Set());
        }
        if (baseText === void 0) {
          if (forge.onDefaultBranch || own === void 0)
            return chosen(candidate, candidate, false, /* @__PURE__ */ new Set());
          const shown = {
            ...candidate,
            models: candidate.models.map(ungated),
            // In a job, runners and secrets are not for the candidate to choose.
            stages: forge.event === "local" ? candidate.stages : [],
            tracker: { kind: "git", ref: "refs/modelgate/records" },
            registry: { kind: "git" },
            from: "defaults",
            exists: false
          };
          delete shown.remote;
          return chosen(shown, shown, true, new Set(candidate.models.map((model) => model.name)));
        }
        const policy = (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(baseText, `${file} at ${base.slice(0, 7)}`);
        const known = new Set(policy.models.map((model) => model.name));
        const added = candidate.models.filter((model) => own !== void 0 && !known.has(model.name));
        const models = [...policy.models, ...forge.onDefaultBranch ? added : added.map(ungated)];
        const changed = (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__.ol)(own ?? "") !== (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_7__.ol)(baseText);
        const sides = chosen({ ...policy, models }, policy, changed, new Set(added.map((model) => model.name)));
        return changed ? { ...sides, policy: { ...sides.policy, diff: await policyDiff(input, base) } } : sides;
      }
      const longestDiff = 2e4;
      async function policyDiff({ host, root, file }, base) {
        const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames"];
        const result = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.Ii)(["diff", ...plain, base, "--", `:(literal)${file}`], { cwd: root, env: host.env });
        const start = result.stdout.search(/^@@ /m);
        const text = (start < 0 ? result.stdout : result.stdout.slice(start)).trimEnd();
        return text.length <= longestDiff ? text : `${text.slice(0, longestDiff - 2).replace(/[\ud800-\udbff]$/, "")}
…`;
      }
      function chosen(config, policy, changedByCandidate, newModels) {
        return {
          config,
          policy: { from: policy.from, digest: policy.digest, changedByCandidate, exists: policy.exists },
          newModels
        };
      }
      function ungated(model) {
        return { ...model, gates: model.gates.map((gate) => ({ ...gate, informational: true })) };
      }
      async function discover({ host, root, forge }) {
        const files = await (0, _lib_git_files_js__WEBPACK_IMPORTED_MODULE_6__.C)(_own_config_js__WEBPACK_IMPORTED_MODULE_8__.VC, { cwd: root, env: host.env });
        return (0, _own_config_js__WEBPACK_IMPORTED_MODULE_8__.kr)(files, forge.repository?.split("/").at(-1) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root));
      }
      async function readNamed(path, name) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`the policy file ${name} cannot be read`, { cause, fix: "Name a file that exists." });
        }
      }
      async function showAtBase(host, root, base, path) {
        const at = { cwd: root, env: host.env };
        const text = await showFile(host, root, base, path);
        if (text !== void 0)
          return text;
        const isHere = async () => (await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.Ii)(["cat-file", "-e", `${base}^{commit}`], at)).code === 0;
        if (await isHere())
          return void 0;
        await (0, _gate_history_js__WEBPACK_IMPORTED_MODULE_3__.gN)({ host, root }, base, 1);
        if (await isHere())
          return showFile(host, root, base, path);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`the base commit ${base} is not in this clone and cannot be fetched: its policy is not known`, {
          fix: "Give actions/checkout `fetch-depth: 0`."
        });
      }
      async function showFile(host, root, commit, path) {
        const result = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.Ii)(["cat-file", "blob", `${commit}:${path}`], { cwd: root, env: host.env });
        return result.code === 0 ? result.stdout : void 0;
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
  50428: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          commitsBetween
        ),
        /* harmony export */
        Sd: () => (
          /* binding */
          remoteCommit
        ),
        /* harmony export */
        fE: () => (
          /* binding */
          isShallow
        ),
        /* harmony export */
        gN: () => (
          /* binding */
          deepen
        ),
        /* harmony export */
        gs: () => (
          /* binding */
          firstParents
        ),
        /* harmony export */
        vj: () => (
          /* binding */
          commitNamed
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      async function firstParents(clone, commit, limit) {
        const args = ["rev-list", "--first-parent", `--max-count=${limit}`, "--no-commit-header", "--format=%H %T"];
        const result = await run(clone, [...args, "--end-of-options", commit, "--"]);
        if (result.code !== 0)
          return [];
        const lines = result.stdout.split("\n").filter((line) => line !== "");
        return lines.map((line) => {
          const [id2 = "", tree = ""] = line.split(" ");
          return { commit: id2, tree };
        });
      }
      async function commitNamed(clone, name) {
        for (const candidate of [name, `refs/remotes/origin/${name}`]) {
          const result = await run(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`]);
          if (result.code === 0)
            return result.stdout.trim();
        }
        return void 0;
      }
      async function remoteCommit(clone, name) {
        const remote = await remoteOf(clone);
        if (remote === void 0)
          return void 0;
        const refs = [`refs/tags/${name}^{}`, `refs/tags/${name}`, `refs/heads/${name}`];
        const result = await run(clone, ["ls-remote", "--quiet", "--", remote, ...refs]);
        if (result.code !== 0)
          clone.host.log.debug(`${remote} was not asked for ${name}: it ended with ${result.code}`);
        const there = new Map(result.stdout.split("\n").map((line) => {
          const [commit = "", ref = ""] = line.split("	");
          return [ref, commit];
        }));
        return refs.map((ref) => there.get(ref)).find((commit) => commit !== void 0);
      }
      async function commitsBetween(clone, base, ancestor, { limit, fetch }) {
        for (let known = -1; ; ) {
          const line = await firstParents(clone, base, limit + 1);
          const distance = line.findIndex(({ commit }) => commit === ancestor);
          if (distance >= 0)
            return distance;
          if (!fetch || line.length > limit || line.length <= known || !await isShallow(clone))
            return void 0;
          known = line.length;
          if (!await deepen(clone, base, Math.min(50, limit + 1 - known)))
            return void 0;
        }
      }
      async function isShallow(clone) {
        return (await run(clone, ["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
      }
      async function deepen(clone, commit, by) {
        const remote = await remoteOf(clone);
        if (remote === void 0)
          return false;
        const here = (await run(clone, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
        const depth = here ? `--deepen=${by}` : `--depth=${by}`;
        const result = await run(clone, [
          ...["-c", "gc.auto=0", "-c", "maintenance.auto=false"],
          ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"],
          ...await isShallow(clone) ? [depth] : [],
          ...[remote, commit]
        ]);
        if (result.code !== 0)
          clone.host.log.debug(`history could not be deepened: git fetch ended with ${result.code}`);
        return result.code === 0;
      }
      async function remoteOf(clone) {
        const remotes = (await run(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
        return remotes.includes("origin") ? "origin" : remotes[0];
      }
      function run({ host, root }, args) {
        return (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(args, { cwd: root, env: host.env });
      }
    })
  ),
  /***/
  30239: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H0: () => (
          /* binding */
          isRefused
        ),
        /* harmony export */
        Pd: () => (
          /* binding */
          isUnavailable
        ),
        /* harmony export */
        a2: () => (
          /* binding */
          retryDelay
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const maxWaitMilliseconds = 12e4;
      function isRefused(error, ...statuses) {
        if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number")
          return false;
        return statuses.length === 0 || statuses.includes(error.status);
      }
      function isUnavailable(error) {
        return isRefused(error, 500, 502, 503, 504);
      }
      function retryDelay(error, attempt, host) {
        if (!isRefused(error))
          return void 0;
        const asked = Number(error.response?.headers["retry-after"]);
        if (isRateLimit(error)) {
          const reset = Number(error.response?.headers["x-ratelimit-reset"]) * 1e3 - host.now().getTime();
          const spent = error.response?.headers["x-ratelimit-remaining"] === "0";
          const wait = asked > 0 ? asked * 1e3 : spent && reset > 0 ? reset + 1e3 : 6e4;
          return wait > maxWaitMilliseconds ? void 0 : wait;
        }
        if (!isUnavailable(error))
          return void 0;
        const backOff = asked > 0 ? asked * 1e3 : 1e3 * 2 ** (attempt - 1) * (0.5 + host.random());
        return Math.min(backOff, maxWaitMilliseconds);
      }
      function isRateLimit(error) {
        if (error.status === 429)
          return true;
        if (error.status !== 403)
          return false;
        const headers = error.response?.headers ?? {};
        return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said(error));
      }
      function refusal(error, purpose, apiUrl) {
        if (!isRefused(error))
          return error;
        const cannot = `cannot ${purpose.doing}`;
        const grant = `Grant the job \`permissions: ${purpose.permission}\`; a pull request from a fork or by Dependabot has a read-only token, so report it from a workflow_run job.`;
        if (isRateLimit(error)) {
          const fix = "Wait and run the job again; GitHub limits how much one token may ask.";
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: GitHub's rate limit is used up`, { fix, cause: error });
        }
        switch (error.status) {
          case 401:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: GitHub does not accept the token`, {
              fix: "Give the step a token that is valid now: `github.token`, or an App's token made in the same job.",
              cause: error
            });
          case 403:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: the token may not (${said(error)})`, { fix: grant, cause: error });
          case 404:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: not found, or hidden from this token`, { fix: grant, cause: error });
          case 410:
          case 422:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: GitHub refused it (${said(error)})`, { cause: error });
          default:
            return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${cannot}: ${apiUrl} did not do it (${error.status}, ${said(error)})`, {
              fix: "Run the job again; https://www.githubstatus.com says whether GitHub is down.",
              cause: error
            });
        }
      }
      function said(error) {
        const data = error.response?.data;
        const own = typeof data === "object" && data !== null && "message" in data ? String(data.message) : error.message;
        return (own.split("\n", 1)[0] ?? "").slice(0, 200);
      }
    })
  )
};

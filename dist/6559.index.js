export const id = 6559;
export const ids = [6559];
export const modules = {
  /***/
  32661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          unusedRules
        ),
        /* harmony export */
        o: () => (
          /* binding */
          stageSettings
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
      var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56341);
      var _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78617);
      function stageSettings(rules, address) {
        const merged = {};
        for (const [pattern, keys] of rules)
          if (names(pattern, address))
            Object.assign(merged, keys);
        const { "runs-on": runsOn, "checkpoint-every": every, timeout, checkpoint, secrets } = merged;
        return {
          ...runsOn === void 0 ? {} : { runsOn: typeof runsOn === "string" ? [runsOn] : runsOn },
          ...timeout === void 0 ? {} : { timeout: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(timeout) },
          ...checkpoint === void 0 ? {} : { checkpoint },
          checkpointEvery: every === void 0 ? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__.U.checkpointEvery : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(every),
          secrets: secrets ?? _usual_settings_js__WEBPACK_IMPORTED_MODULE_1__.U.secrets
        };
      }
      function unusedRules(rules, addresses) {
        return rules.map(([pattern]) => pattern).filter((pattern) => !addresses.some((address) => names(pattern, address)));
      }
      function names(pattern, address) {
        if (pattern === address || address.startsWith(`${pattern}@`))
          return true;
        return picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(address, pattern, { dot: true, nonegate: true, bash: true });
      }
    })
  ),
  /***/
  36559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        openBench: () => (
          /* binding */
          openBench
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var context = __webpack_require__(6912);
      var errors = __webpack_require__(18175);
      var refusals = __webpack_require__(30239);
      ;
      const maxTries = 4;
      const requestSeconds = 30;
      async function openGitHub(host, target) {
        const [owner, repo, ...rest] = (target.repository ?? "").split("/");
        if (!owner || !repo || rest.length > 0) {
          throw new errors.yo("it is not known which repository on GitHub this is", {
            fix: "Set GITHUB_REPOSITORY to owner/name; a workflow has it set."
          });
        }
        if (!target.token) {
          throw new errors.yo("there is no token for GitHub's API", {
            fix: "Give the step `github.token` as its input `token`, or set GITHUB_TOKEN on the command line."
          });
        }
        host.log.secret(target.token);
        const { GitHub, getOctokitOptions } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4119), __webpack_require__.e(1845)]
        ).then(__webpack_require__.bind(__webpack_require__, 61845));
        const quiet = { debug: () => {
        }, info: () => {
        }, warn: () => {
        }, error: () => {
        } };
        const options = { baseUrl: target.apiUrl, userAgent: "modelgate", log: quiet };
        const octokit = new GitHub(getOctokitOptions(target.token, options));
        retryUnavailable(octokit, host);
        return {
          octokit,
          host,
          owner,
          repo,
          ask: async (purpose, body) => {
            try {
              return await body(octokit);
            } catch (error) {
              throw (0, refusals.x5)(error, purpose, target.apiUrl);
            }
          }
        };
      }
      function retryUnavailable(octokit, host) {
        octokit.hook.wrap("request", async (request2, options) => {
          options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1e3)]);
          for (let attempt = 1; ; attempt++) {
            try {
              return await request2(options);
            } catch (error) {
              if (host.signal.aborted || attempt >= maxTries)
                throw error;
              const wait = (0, refusals.a2)(error, attempt, host);
              const repeatable = options.method !== "POST" || options.url === "/graphql" || !(0, refusals.Pd)(error);
              if (wait === void 0 || !repeatable)
                throw error;
              host.log.debug(`GitHub's API asks to wait: trying again in ${Math.ceil(wait / 1e3)} s`);
              await host.sleep(wait);
              options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1e3)]);
            }
          }
        });
      }
      var git = __webpack_require__(60826);
      var promises_ = __webpack_require__(51455);
      var schemas = __webpack_require__(92857);
      ;
      const named = schemas.Ikc({ full_name: schemas.YjP().max(300) });
      const login = schemas.Ikc({ login: schemas.YjP().max(200) });
      const sha = schemas.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id");
      const side = schemas.Ikc({
        sha: sha.exactOptional(),
        ref: schemas.YjP().max(1e3).exactOptional(),
        repo: named.nullish()
      });
      const ForgeEventSchema = schemas.Ikc({
        /** `labeled`, `opened`, `synchronize`, … */
        action: schemas.YjP().max(100).exactOptional(),
        label: schemas.Ikc({ name: schemas.YjP().max(200) }).nullish(),
        sender: login.nullish(),
        before: sha.nullish().transform((value) => value ?? void 0),
        repository: schemas.Ikc({ full_name: schemas.YjP().max(300).exactOptional(), default_branch: schemas.YjP().max(1e3).exactOptional() }).exactOptional(),
        pull_request: schemas.Ikc({
          number: schemas.Whr().positive(),
          head: side.exactOptional(),
          base: side.exactOptional(),
          user: login.nullish(),
          labels: schemas.YOg(schemas.Ikc({ name: schemas.YjP().max(200) })).max(1e3).exactOptional()
        }).exactOptional(),
        merge_group: schemas.Ikc({ head_sha: sha, base_sha: sha }).exactOptional(),
        workflow_run: schemas.Ikc({
          head_sha: sha,
          head_repository: named.nullish(),
          actor: login.nullish(),
          pull_requests: schemas.YOg(schemas.Ikc({ number: schemas.Whr().positive(), base: side.exactOptional() })).nullish()
        }).exactOptional()
      });
      async function readEvent(path) {
        if (path === void 0 || path === "")
          return {};
        let value;
        try {
          value = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
        } catch (cause) {
          throw new errors.yo("the event's payload cannot be read as JSON", {
            where: { file: path },
            fix: "GITHUB_EVENT_PATH names this file: it has to be the runner's own, unchanged.",
            cause
          });
        }
        const result = ForgeEventSchema.safeParse(value);
        if (result.success)
          return result.data;
        const issue = result.error.issues[0];
        throw new errors.yo(`the event's payload has no usable \`${issue?.path.join(".") ?? ""}\`: ${issue?.message ?? ""}`, {
          where: { file: path }
        });
      }
      var revisions = __webpack_require__(57054);
      ;
      const dependabot = "dependabot[bot]";
      const zeroSha = /^0+$/;
      async function readContext(host, root, overrides = {}) {
        const { env } = host;
        const event = kindOf(env["GITHUB_EVENT_NAME"]);
        const payload = event === "local" ? {} : await readEvent(env["GITHUB_EVENT_PATH"]);
        const { commit, parents } = await (0, revisions.Qo)(host, root, event === "local" && overrides.unborn === true);
        const serverUrl = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
        const repository = env["GITHUB_REPOSITORY"] || payload.repository?.full_name || await (0, revisions.ik)(host, root, serverUrl);
        const defaultBranch = payload.repository?.default_branch || await (0, revisions.$N)(host, root);
        const branch = await branchName(host, root, event);
        const isBranchItself = event === "local" || await standsOn(host, root, commit, defaultBranch);
        const onDefaultBranch = ["push", "workflow_dispatch", "schedule", "local"].includes(event) && branch === defaultBranch && isBranchItself;
        const pullRequest = pullRequestOf(payload, repository, [commit, ...parents]);
        const scene = {
          event,
          payload,
          commit,
          parents,
          defaultBranch,
          ...pullRequest === void 0 ? {} : { pullRequest }
        };
        const head = await resolved(host, root, overrides.head) ?? headOf(scene);
        const base = await resolved(host, root, overrides.base) ?? await baseOf(host, root, scene);
        const run = runOf(host, serverUrl, repository);
        const token = overrides.token || env["GITHUB_TOKEN"] || (event === "local" ? env["GH_TOKEN"] : void 0);
        if (token)
          host.log.secret(token);
        return {
          event,
          ...repository === void 0 ? {} : { repository },
          serverUrl,
          apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
          head,
          commit,
          ...base === void 0 ? {} : { base },
          ...pullRequest === void 0 ? {} : { pullRequest },
          defaultBranch,
          onDefaultBranch,
          trusted: isTrusted(host, scene, repository, onDefaultBranch) && (isBranchItself || !isOthers(env)),
          ...run === void 0 ? {} : { run },
          ...token ? { token } : {}
        };
      }
      function kindOf(name) {
        switch (name) {
          case void 0:
          case "":
            return "local";
          case "pull_request":
          case "pull_request_target":
            return "pull_request";
          case "push":
          case "merge_group":
          case "schedule":
          case "workflow_run":
            return name;
          default:
            return "workflow_dispatch";
        }
      }
      function isOthers(env) {
        const name = env["GITHUB_EVENT_NAME"] ?? "";
        return kindOf(name) === "workflow_dispatch" && name !== "workflow_dispatch";
      }
      async function standsOn(host, root, commit, branch) {
        const own = host.env["GITHUB_SHA"];
        if (!own || own === commit)
          return true;
        const args = ["merge-base", "--is-ancestor", commit, `refs/remotes/origin/${branch}`];
        return (await (0, git.Ii)(args, { cwd: root, env: host.env })).code === 0;
      }
      async function branchName(host, root, event) {
        if (event !== "local")
          return host.env["GITHUB_REF"]?.match(/^refs\/heads\/(.+)$/)?.[1];
        const name = await (0, revisions.QL)(host, root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
        return name;
      }
      function pullRequestOf(payload, repository, made) {
        const pull = payload.pull_request;
        const target = payload.repository?.full_name ?? repository;
        if (pull !== void 0) {
          const headRepository2 = pull.head?.repo?.full_name ?? "";
          const headSha = pull.head?.sha ?? made[2] ?? "";
          return {
            number: pull.number,
            headSha,
            headRepository: headRepository2,
            // A deleted fork has no repository any more: what is not known to be ours is not ours.
            fromFork: headRepository2 === "" || !sameName(headRepository2, target),
            isCheckedOut: headSha === "" || made.includes(headSha),
            author: pull.user?.login ?? "",
            labels: (pull.labels ?? []).map((label) => label.name),
            baseRef: pull.base?.ref ?? payload.repository?.default_branch ?? "main",
            ...labeledBy(payload)
          };
        }
        const run = payload.workflow_run;
        const first = run?.pull_requests?.[0];
        if (run === void 0 || first === void 0)
          return void 0;
        const headRepository = run.head_repository?.full_name ?? "";
        return {
          number: first.number,
          headSha: run.head_sha,
          headRepository,
          fromFork: headRepository === "" || !sameName(headRepository, target),
          isCheckedOut: made.includes(run.head_sha),
          author: run.actor?.login ?? "",
          labels: [],
          baseRef: first.base?.ref ?? payload.repository?.default_branch ?? "main"
        };
      }
      function labeledBy({ action, label, sender, pull_request: pull }) {
        if (action !== "labeled" || !label || !sender || pull?.head?.sha === void 0)
          return {};
        return { labeled: { label: label.name, by: sender.login } };
      }
      function headOf(scene) {
        const { payload, pullRequest, commit } = scene;
        if (pullRequest !== void 0)
          return pullRequest.headSha || commit;
        if (scene.event === "merge_group")
          return payload.merge_group?.head_sha ?? commit;
        if (scene.event === "workflow_run")
          return payload.workflow_run?.head_sha ?? commit;
        return commit;
      }
      async function baseOf(host, root, scene) {
        const { event, payload, parents, commit, pullRequest } = scene;
        if (event === "pull_request") {
          const pull = payload.pull_request;
          const [first, second] = parents;
          if (first !== void 0 && second !== void 0 && second === pullRequest?.headSha && second !== commit)
            return first;
          const branch = `refs/remotes/origin/${pullRequest?.baseRef ?? scene.defaultBranch}`;
          return await (0, revisions.wu)(host, root, commit, [pull?.base?.sha, branch]) ?? pull?.base?.sha;
        }
        if (event === "merge_group")
          return payload.merge_group?.base_sha;
        if (event === "push") {
          const before = payload.before;
          return before === void 0 || zeroSha.test(before) ? void 0 : before;
        }
        if (event === "workflow_run")
          return payload.workflow_run?.pull_requests?.[0]?.base?.sha;
        const branches = [`refs/remotes/origin/${scene.defaultBranch}`, `refs/heads/${scene.defaultBranch}`];
        const common = await (0, revisions.wu)(host, root, commit, branches);
        if (common !== commit)
          return common;
        return event === "local" && await (0, revisions.DM)(host, root) ? commit : parents[0];
      }
      function isTrusted(host, scene, repository, onDefaultBranch) {
        const { event, payload, pullRequest } = scene;
        if (event === "local")
          return true;
        if (pullRequest?.fromFork === true || pullRequest?.author === dependabot)
          return false;
        const run = payload.workflow_run;
        if (event === "workflow_run") {
          if (run === void 0 || !sameName(run.head_repository?.full_name ?? "", repository))
            return false;
          return run.actor?.login !== dependabot;
        }
        if (event === "push" && onDefaultBranch)
          return true;
        return host.env["GITHUB_ACTOR"] !== dependabot;
      }
      function runOf(host, serverUrl, repository) {
        const { env } = host;
        const id2 = env["GITHUB_RUN_ID"];
        if (!id2 || repository === void 0)
          return void 0;
        const number = Number(env["GITHUB_RUN_NUMBER"]) || 0;
        const attempt = Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
        const name = env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true" ? String(number) : id2;
        return { id: id2, attempt, number, job: env["GITHUB_JOB"] ?? "", url: `${serverUrl}/${repository}/actions/runs/${name}` };
      }
      async function resolved(host, root, name) {
        if (name === void 0 || name === "")
          return void 0;
        const commit = await (0, revisions.QL)(host, root, [
          "rev-parse",
          "--verify",
          "--quiet",
          "--end-of-options",
          `${name}^{commit}`
        ]);
        if (commit !== void 0)
          return commit;
        if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
          return name;
        throw new errors.yo(`no commit is called ${name} here`, {
          fix: "Fetch it first, or name a commit, tag or branch that is there."
        });
      }
      function sameName(a, b) {
        return a.toLowerCase() === b?.toLowerCase();
      }
      function trimSlash(url) {
        return url.replace(/\/+$/, "");
      }
      ;
      const Answer = schemas.Ikc({ value: schemas.YjP().min(1) });
      const tries = 3;
      async function idToken(host, audience) {
        const address = host.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
        const bearer = host.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
        if (!address || !bearer) {
          throw new errors.yo("this job has no identity token to ask GitHub for", {
            fix: "Grant the job `permissions: id-token: write`; pull requests from forks never have one."
          });
        }
        host.log.secret(bearer);
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        let last = "";
        for (let attempt = 1; attempt <= tries; attempt++) {
          if (attempt > 1)
            await host.sleep(1e3 * 2 ** (attempt - 2));
          const { token, failure } = await request(host, url, bearer);
          if (token !== void 0) {
            host.log.secret(token);
            return token;
          }
          last = failure ?? "";
        }
        throw new errors.yo(`GitHub gave no identity token for ${audience}: ${last}`, {
          fix: "Run the job again; where it stays, check the job's `permissions: id-token: write`."
        });
      }
      async function request(host, url, bearer) {
        try {
          const response = await host.fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
            // The bearer is for this address alone.
            redirect: "error",
            signal: AbortSignal.any([host.signal, AbortSignal.timeout(3e4)])
          });
          if (!response.ok)
            return { failure: `it answered ${response.status}` };
          const answer = Answer.safeParse(await response.json());
          return answer.success ? { token: answer.data.value } : { failure: "its answer held none" };
        } catch (error) {
          if (host.signal.aborted)
            throw error;
          return { failure: error instanceof Error ? error.name : "no answer" };
        }
      }
      var once = __webpack_require__(42929);
      var load = __webpack_require__(4420);
      ;
      async function openRegistry(host, config, options) {
        switch (config.kind) {
          case "git": {
            const { gitRegistry } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2088), __webpack_require__.e(6781), __webpack_require__.e(2475)]
            ).then(__webpack_require__.bind(__webpack_require__, 62475));
            return gitRegistry(host, options);
          }
          case "mlflow": {
            const { mlflowRegistry } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2088), __webpack_require__.e(6781), __webpack_require__.e(3759), __webpack_require__.e(5819)]
            ).then(__webpack_require__.bind(__webpack_require__, 85819));
            return mlflowRegistry(host, config);
          }
          case "none":
            throw new errors.yo("modelgate.yaml says `registry: none`, so there is nowhere to register or promote", {
              fix: "Set `registry: git` (tags in this repository) or `registry: mlflow`."
            });
        }
      }
      ;
      async function openTracker(host, config, options) {
        switch (config.kind) {
          case "git": {
            const { gitTracker } = await Promise.all(
              /* import() */
              [__webpack_require__.e(6781), __webpack_require__.e(9425)]
            ).then(__webpack_require__.bind(__webpack_require__, 79425));
            const { branch, repository } = config;
            return gitTracker(host, {
              ...options,
              ref: branch === void 0 ? config.ref : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`,
              ...repository === void 0 ? {} : { repository }
            });
          }
          case "mlflow": {
            const { mlflowTracker } = await Promise.all(
              /* import() */
              [__webpack_require__.e(3759), __webpack_require__.e(2257)]
            ).then(__webpack_require__.bind(__webpack_require__, 42257));
            return mlflowTracker(host, config, options);
          }
        }
      }
      var held = __webpack_require__(93424);
      ;
      const depth = 20;
      function withOwnPullRequest(bench, data) {
        let found;
        const wider = async () => {
          const number = await pullRequestOfBranch(bench);
          return number === void 0 ? void 0 : bench.promoting(number);
        };
        return {
          ...data,
          async reads(pin) {
            const main = await data.reads(pin);
            if (main.length === 0)
              return main;
            found ??= wider();
            const more = await found;
            return more === void 0 ? main : more.reads(pin);
          },
          withHost: (host) => withOwnPullRequest(bench, data.withHost(host))
        };
      }
      async function pullRequestOfBranch(bench) {
        const { host, root, forge } = bench;
        const at = { cwd: root, env: host.env };
        const range = [`--max-count=${depth}`, "HEAD", ...forge.base === void 0 ? [] : [`^${forge.base}`]];
        const list = await (0, git.Ii)(["rev-list", "--first-parent", ...range], at);
        const tree = await (0, git.Ii)(["rev-parse", "HEAD^{tree}"], at);
        const commits = list.stdout.split("\n").filter((line) => line !== "");
        if (list.code !== 0 || commits.length === 0)
          return void 0;
        try {
          const tracker = await bench.tracker();
          for (const { name } of bench.config.models) {
            const runs = [
              ...await tracker.find({ by: "commit", model: name, commits }),
              ...await tracker.find({ by: "tree", model: name, trees: [tree.stdout.trim()] })
            ];
            const trusted = runs.filter(({ record }) => record.made_by.trusted);
            const number = trusted.find(({ record }) => record.source.pull_request !== void 0)?.record.source.pull_request;
            if (number !== void 0)
              return number;
          }
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.debug(`this branch's pull request is not known: ${error.message}`);
        }
        return void 0;
      }
      var dvc_config_files = __webpack_require__(36561);
      ;
      async function findRoot(host, bare) {
        const result = await (0, git.Ii)(["rev-parse", "--show-toplevel"], { cwd: host.cwd, env: host.env });
        if (result.code === 0)
          return { root: result.stdout.trim(), host };
        if (/dubious ownership/.test(result.stderr)) {
          throw notInside(host, "Run `git config --global --add safe.directory` for this directory, or check out as the same user.");
        }
        const root = bare ? await (0, dvc_config_files.Td)(host.cwd, "/") : void 0;
        if (root === void 0) {
          throw notInside(host, "Check the repository out first (actions/checkout), or change into one.");
        }
        const gitDir = (0, external_node_path_.join)(root, dvc_config_files.Jc);
        const own = { ...host, env: { ...host.env, GIT_DIR: gitDir, GIT_WORK_TREE: root } };
        const at = { cwd: root, env: host.env };
        if ((await (0, git.Ii)(["--git-dir", gitDir, "rev-parse", "--git-dir"], at)).code !== 0) {
          await (0, git.$Y)(["init", "--quiet", "--bare", "--template=", gitDir], at);
          await (0, git.$Y)(["--git-dir", gitDir, "config", "core.bare", "false"], at);
          await (0, promises_.mkdir)((0, external_node_path_.join)(gitDir, "info"), { recursive: true });
          await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "info", "exclude"), "/.dvc/cache\n/.dvc/tmp\n");
        }
        return { root, host: own };
      }
      function notInside(host, fix) {
        return new errors.yo(`${host.cwd} is not inside a Git repository`, { fix });
      }
      var flow_sides = __webpack_require__(92827);
      var stage_settings = __webpack_require__(99503);
      var time_limit = __webpack_require__(31216);
      ;
      async function openBench(caller, inputs, { workspace = false, measures = false } = {}) {
        const began = caller.now();
        const { root, host } = await findRoot(caller, workspace && !caller.env["GITHUB_EVENT_NAME"]);
        const forge = await readContext(host, root, { ...inputs.token ? { token: inputs.token } : {}, unborn: workspace });
        if (forge.token !== void 0)
          host.log.secret(forge.token);
        const sides = await (0, flow_sides.g)({
          host,
          root,
          forge,
          file: inputs.config,
          only: inputs.model,
          policy: inputs.policy
        });
        const { config } = sides;
        const repoOptions = { root, ...forge.token === void 0 ? {} : { token: forge.token } };
        const bench = {
          host,
          root,
          from: (0, external_node_path_.relative)(root, host.cwd).split(external_node_path_.sep).join("/"),
          forge,
          sides,
          config,
          began,
          limit: (0, time_limit.qn)(host, began, config, inputs["time-limit"]),
          settings: (0, stage_settings.settingsOf)(config),
          held: held.n,
          keep: inputs.cache === true ? inputs["max-cache"] : void 0,
          data: (0, once.O)(async () => {
            const data = await openBenchData(host, root, forge, sides, inputs);
            return forge.event === "local" !== forge.onDefaultBranch ? withOwnPullRequest(bench, data) : data;
          }),
          promoting: (pullRequest) => openBenchData(host, root, forge, sides, inputs, pullRequest),
          pipeline: (0, once.O)(() => (0, load.B)(host, root)),
          tracker: (0, once.O)(() => openTracker(host, config.tracker, repoOptions)),
          registry: (0, once.O)(() => openRegistry(host, config.registry, repoOptions)),
          api: (0, once.O)(async () => forge.token === void 0 || forge.repository === void 0 || forge.event === "local" ? void 0 : openGitHub(host, forge))
        };
        return measures && config.models.some(({ judging }) => protects(judging)) ? withHeld(bench) : bench;
      }
      function protects({ protect }) {
        return protect.paths.length + protect.stages.length > 0;
      }
      async function withHeld(bench) {
        const held2 = await (await Promise.all(
          /* import() */
          [__webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(6288)]
        ).then(__webpack_require__.bind(__webpack_require__, 86288))).holdProtected(bench);
        if (held2.stages.size === 0)
          return { ...bench, held: held2 };
        const { withBaseStages } = await __webpack_require__.e(
          /* import() */
          6165
        ).then(__webpack_require__.bind(__webpack_require__, 56165));
        return { ...bench, held: held2, pipeline: (0, once.O)(async () => withBaseStages(bench, await bench.pipeline(), held2.stages)) };
      }
      async function openBenchData(host, root, forge, sides, inputs, promoted) {
        const remote = inputs.remote ?? sides.config.remote?.url ?? sides.config.remote?.name;
        const role = inputs["aws-role"];
        return (0, context.$)(host, {
          root,
          ...remote === void 0 ? {} : { remote },
          ...sides.config.remote === void 0 ? {} : { remoteOptions: sides.config.remote.options },
          ...sides.dvcConfig === void 0 ? {} : { baseConfig: sides.dvcConfig },
          ...forge.base === void 0 ? {} : { baseRev: forge.base },
          ...forge.pullRequest === void 0 ? {} : { pullRequest: forge.pullRequest.number },
          ...promoted === void 0 ? {} : { pullRequest: promoted, promote: true },
          readOnly: !forge.trusted,
          lfs: {
            ...sides.lfsConfig === void 0 ? {} : { baseConfig: sides.lfsConfig },
            ...forge.token === void 0 ? {} : { forge: { serverUrl: forge.serverUrl, token: forge.token } },
            // In a job there is nobody whose helpers these could be.
            helpers: forge.event === "local"
          },
          ...role === void 0 ? {} : {
            credentials: {
              role,
              sessionName: `modelgate-${forge.run?.id ?? "local"}`,
              token: () => idToken(host, "sts.amazonaws.com"),
              ...inputs["aws-region"] === void 0 ? {} : { region: inputs["aws-region"] }
            }
          }
        });
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
  99503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        settingsOf: () => (
          /* binding */
          settingsOf
        )
        /* harmony export */
      });
      var _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32661);
      function settingsOf(config) {
        const known = /* @__PURE__ */ new Map();
        return (address) => {
          const settings = known.get(address) ?? (0, _config_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__.o)(config.stages, address);
          known.set(address, settings);
          return settings;
        };
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

export const id = 1670;
export const ids = [1670];
export const modules = {
  /***/
  11670: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          findGated
        ),
        /* harmony export */
        V: () => (
          /* binding */
          pullRequestNumbers
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _gate_override_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83038);
      var _github_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95432);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60826);
      var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35403);
      var _locks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35431);
      var _override_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17479);
      var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92827);
      async function findGated(bench, plan, commit) {
        const tracker = await bench.tracker();
        const model = plan.model.name;
        const tree = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.$Y)(["rev-parse", `${commit}^{tree}`], { cwd: bench.root, env: bench.host.env });
        const byCommit = await tracker.find({ by: "commit", model, commits: [commit] });
        const first = await eligible(bench, tracker, plan, byCommit, commit, "commit");
        if (first !== void 0)
          return first;
        const byTree = await tracker.find({ by: "tree", model, trees: [tree] });
        const second = await eligible(bench, tracker, plan, byTree, commit, "tree");
        if (second !== void 0)
          return second;
        const byPull = await runsOfPullRequest(bench, tracker, plan, commit);
        const third = await eligible(bench, tracker, plan, byPull, commit, "pull-request");
        return third ?? { reason: "no trusted run was gated for this commit, its tree or its pull request" };
      }
      async function eligible(bench, tracker, plan, runs, commit, foundBy) {
        for (const run of runs) {
          const verdict = run.verdicts.at(-1);
          if (!run.record.made_by.trusted || verdict === void 0 || run.record.source.dirty)
            continue;
          if (!await isOwnLock(bench, plan, run.record)) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock is none of this pipeline's`);
            continue;
          }
          if (commit === bench.forge.commit && !await sameInputs(bench, plan, run.record)) {
            bench.host.log.warning(`run ${run.run_id} is not used: its lock does not match what is checked out`);
            continue;
          }
          const unvouched = await unvouchedStage(tracker, plan, run.record);
          if (unvouched !== void 0) {
            bench.host.log.warning(`run ${run.run_id} is not used: nothing vouches for the restored stage ${unvouched}`);
            continue;
          }
          if (verdict.registrable && verdict.overrides.length > 0 && !await bringsHead(bench, run.record, commit)) {
            const [{ head, by } = { head: "", by: "" }] = verdict.overrides;
            const reason = `@${by} let its verdict (${verdict.verdict}) through for ${head.slice(0, 7)} alone, and this commit is not known to bring that one`;
            return { reason, verdict: (0, _gate_override_js__WEBPACK_IMPORTED_MODULE_9__.VJ)(verdict, reason), run };
          }
          if (verdict.registrable)
            return { gated: { run, verdict, foundBy } };
          return { reason: `its verdict was ${verdict.verdict}: ${verdict.summary}`, verdict, run };
        }
        return void 0;
      }
      async function bringsHead(bench, { source }, commit) {
        if (source.commit === commit)
          return true;
        const at = { cwd: bench.root, env: bench.host.env };
        if ((await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(["merge-base", "--is-ancestor", source.head, commit], at)).code === 0)
          return true;
        const pulls = await pullsOf(bench, commit);
        return pulls.some(({ number, headSha }) => number === source.pull_request && (headSha === void 0 || headSha === source.head));
      }
      async function isOwnLock(bench, plan, record) {
        const { stages } = await bench.pipeline();
        const own = new Set(plan.closure.map((name) => stages.get(name)?.lockFile));
        return (0, _locks_js__WEBPACK_IMPORTED_MODULE_6__.aZ)(record).every((lock) => own.has(lock.path));
      }
      async function unvouchedStage(tracker, plan, record) {
        if (record.adopted_from !== void 0 && record.source.on_default_branch === true)
          return void 0;
        const restored = record.stages.filter((stage) => isHearsay(stage));
        if (restored.length === 0)
          return void 0;
        const number = record.source.pull_request;
        const others = number === void 0 ? [] : await tracker.find({ by: "pull-request", model: plan.model.name, number });
        for (const stage of restored) {
          const outs = JSON.stringify(stage.outs.map((out) => [out.path, out.digest]));
          const vouched = others.some(({ record: other }) => other.made_by.trusted && other.stages.some((one) => one.status === "ran" && one.name === stage.name && one.key === stage.key && JSON.stringify(one.outs.map((out) => [out.path, out.digest])) === outs));
          if (!vouched)
            return stage.name;
        }
        return void 0;
      }
      function isHearsay(stage) {
        return stage.status === "restored" && stage.restored_from !== "remote" && stage.restored_from !== "lock";
      }
      async function runsOfPullRequest(bench, tracker, plan, commit) {
        if (commit !== bench.forge.commit)
          return [];
        const found = [];
        for (const { number, headSha } of await pullsOf(bench, commit)) {
          const runs = await tracker.find({ by: "pull-request", model: plan.model.name, number });
          for (const run of runs) {
            if (headSha !== void 0 && run.record.source.head !== headSha)
              continue;
            found.push(run);
          }
        }
        return found;
      }
      async function pullRequestNumbers(bench) {
        const { forge } = bench;
        if (forge.event === "local")
          return [];
        const own = (0, _override_js__WEBPACK_IMPORTED_MODULE_7__._)(bench);
        if (own !== void 0)
          return [own];
        return forge.onDefaultBranch ? (await pullsOf(bench, forge.commit)).map(({ number }) => number) : [];
      }
      async function pullsOf(bench, commit) {
        const api = await bench.api();
        try {
          if (api !== void 0)
            return await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_2__.Tb)(api, commit);
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo))
            throw error;
          bench.host.log.debug(`pull requests are not asked for: ${error.message}`);
        }
        const subject = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.$Y)(["show", "-s", "--format=%s", commit], { cwd: bench.root, env: bench.host.env });
        const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
        return number === void 0 ? [] : [{ number: Number(number) }];
      }
      async function sameInputs(bench, plan, record) {
        const locks = (0, _locks_js__WEBPACK_IMPORTED_MODULE_6__.aZ)(record);
        if (locks.length === 0) {
          const at = { cwd: bench.root, env: bench.host.env };
          const dir = plan.model.dir === "." ? "HEAD^{tree}" : `HEAD:${plan.model.dir}`;
          const tree = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.Ii)(["rev-parse", dir], at);
          return tree.code === 0 && tree.stdout.trim() === record.source.dir_tree;
        }
        for (const lock of locks)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, lock.path), lock.text);
        try {
          const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
          return await (0, _pipeline_status_js__WEBPACK_IMPORTED_MODULE_5__.jy)(context, plan.targets);
        } finally {
          for (const lock of locks) {
            const own = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_8__.I)(bench.host, bench.root, bench.forge.commit, lock.path);
            if (own !== void 0)
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, lock.path), own);
            else
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, lock.path), { force: true });
          }
        }
      }
    })
  ),
  /***/
  35431: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $U: () => (
          /* binding */
          layLocks
        ),
        /* harmony export */
        aZ: () => (
          /* binding */
          locksOf
        ),
        /* harmony export */
        nA: () => (
          /* binding */
          readLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
      var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63538);
      var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92827);
      function locksOf(record) {
        return record.lock === void 0 ? [] : [record.lock, ...record.upstream_locks ?? []];
      }
      async function readLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const fileOf = (name) => name === void 0 ? void 0 : pipeline.stages.get(name)?.lockFile;
        const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
        const lock = own === void 0 ? void 0 : await readLock(bench, own);
        if (lock === void 0)
          return {};
        const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
        const upstream = [];
        for (const file of [...others].sort())
          upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
        return { lock, ...upstream.length === 0 ? {} : { upstream_locks: upstream } };
      }
      async function layLocks(root, record, isWanted = (_path) => true) {
        for (const { path, text } of locksOf(record)) {
          if (!isWanted(path))
            continue;
          const file = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(root, path, { file: path });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
      }
      async function readLock(bench, path) {
        let text;
        try {
          text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, path), "utf8");
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT"))
            return void 0;
          throw error;
        }
        const committed = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_5__.I)(bench.host, bench.root, bench.forge.commit, path);
        return { path, digest: (0, _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__.s)(text), current: committed === text, text };
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
  40503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gc: () => (
          /* binding */
          checkConclusion
        ),
        /* harmony export */
        Np: () => (
          /* binding */
          bySeverity
        ),
        /* harmony export */
        QD: () => (
          /* binding */
          aggregate
        ),
        /* harmony export */
        _z: () => (
          /* binding */
          redByItself
        ),
        /* harmony export */
        p9: () => (
          /* binding */
          isRegistrable
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          jobFails
        ),
        /* harmony export */
        yf: () => (
          /* binding */
          severity
        )
        /* harmony export */
      });
      const severity = [
        "fail",
        "missing",
        "not-comparable",
        "inconclusive",
        "no-baseline",
        "warn",
        "pass",
        "untouched"
      ];
      function aggregate(verdicts) {
        return severity.find((verdict) => verdicts.includes(verdict)) ?? "untouched";
      }
      function bySeverity(a, b) {
        return severity.indexOf(a) - severity.indexOf(b);
      }
      function jobFails(document) {
        return document.job_fails ?? redByItself(document.verdict);
      }
      function redByItself(verdict) {
        return ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict);
      }
      function checkConclusion(document) {
        if (jobFails(document))
          return "failure";
        return document.verdict === "pass" || document.verdict === "untouched" ? "success" : "neutral";
      }
      function isRegistrable(verdict, onMain) {
        return verdict === "pass" || verdict === "warn" || verdict === "no-baseline" && onMain;
      }
    })
  ),
  /***/
  83038: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Je: () => (
          /* binding */
          overridden
        ),
        /* harmony export */
        VJ: () => (
          /* binding */
          withdrawn
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          notOverridden
        )
        /* harmony export */
      });
      var _aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40503);
      function overridden(document, override) {
        if (!(0, _aggregate_js__WEBPACK_IMPORTED_MODULE_0__.rh)(document))
          return document;
        return {
          ...document,
          overrides: [override],
          summary: `${prefix(override.by)}${document.summary}`,
          registrable: true,
          job_fails: false
        };
      }
      function withdrawn(document, reason) {
        const said = document.overrides.reduce((text, { by }) => text.replace(prefix(by), ""), document.summary);
        const red = { ...document, overrides: [], summary: said, registrable: false, job_fails: true };
        return notOverridden(red, reason);
      }
      function prefix(by) {
        return `overridden by @${by}: `;
      }
      function notOverridden(document, reason) {
        if (!(0, _aggregate_js__WEBPACK_IMPORTED_MODULE_0__.rh)(document))
          return document;
        return { ...document, conditions: [...document.conditions, { name: "override", verdict: "warn", reason }] };
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
  ),
  /***/
  63538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          recordId
        ),
        /* harmony export */
        s: () => (
          /* binding */
          lockDigest
        )
        /* harmony export */
      });
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
      function recordId(record) {
        const { timings: _timings, stages, ...rest } = record;
        const timeless = stages.map(({ seconds: _seconds, peak_memory_bytes: _memory, ...stage }) => stage);
        return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
      }
      function lockDigest(text) {
        return `sha256:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
      }
    })
  )
};

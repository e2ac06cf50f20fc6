export const id = 1305;
export const ids = [1305];
export const modules = {
  /***/
  44553: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          publishReport
        ),
        L: () => (
          /* binding */
          writeReports
        )
      });
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(18175);
      var html = __webpack_require__(5239);
      var report_markdown = __webpack_require__(88245);
      var aggregate = __webpack_require__(40503);
      var refusals = __webpack_require__(30239);
      ;
      const maxSummary = 65535;
      const externalId = "modelgate";
      const checking = { doing: "write the check", permission: "checks: write" };
      async function createCheck(api, check) {
        try {
          return await writeCheckRun(api, check);
        } catch (error) {
          if (!(0, refusals.H0)(error, 403, 404))
            return api.ask(checking, () => Promise.reject(error));
          api.host.log.debug(`no check run (${error.status}): writing a commit status`);
          return writeStatus(api, check);
        }
      }
      async function writeCheckRun(api, check) {
        const { octokit, owner, repo } = api;
        const content = {
          owner,
          repo,
          name: check.name,
          status: "completed",
          conclusion: check.conclusion,
          completed_at: api.host.now().toISOString(),
          external_id: externalId,
          output: { title: check.title.slice(0, 255), summary: cut(check.summary) },
          ...check.url === void 0 ? {} : { details_url: check.url }
        };
        const there = await octokit.rest.checks.listForRef({ owner, repo, ref: check.head, check_name: check.name });
        const own = there.data.check_runs.find((run) => run.external_id === externalId);
        const written = own === void 0 ? await octokit.rest.checks.create({ ...content, head_sha: check.head }) : await octokit.rest.checks.update({ ...content, check_run_id: own.id });
        const url = written.data.html_url;
        return { kind: "check", ...url ? { url } : {} };
      }
      async function writeStatus(api, check) {
        const { owner, repo } = api;
        const purpose = { doing: "write the commit status", permission: "statuses: write" };
        const state = check.conclusion === "failure" ? "failure" : check.conclusion === "cancelled" ? "error" : "success";
        await api.ask(purpose, (octokit) => octokit.rest.repos.createCommitStatus({
          owner,
          repo,
          sha: check.head,
          state,
          context: check.name,
          description: check.title.length > 140 ? `${check.title.slice(0, 139)}…` : check.title,
          ...check.url === void 0 ? {} : { target_url: check.url }
        }));
        return { kind: "status", ...check.url === void 0 ? {} : { url: check.url } };
      }
      function cut(summary) {
        const bytes = Buffer.from(summary);
        if (bytes.length <= maxSummary)
          return summary;
        return `${new TextDecoder().decode(bytes.subarray(0, maxSummary - 4)).replace(/\uFFFD+$/, "")}…`;
      }
      var schemas = __webpack_require__(92857);
      ;
      const Viewer = schemas.Ikc({ viewer: schemas.Ikc({ login: schemas.YjP() }) });
      const jobAccounts = ["github-actions[bot]", "gitea-actions", "forgejo-actions"];
      async function whoami(api) {
        try {
          const answer = Viewer.safeParse(await api.octokit.graphql("query { viewer { login } }"));
          if (answer.success)
            return [answer.data.viewer.login];
        } catch (error) {
          if ((0, refusals.H0)(error, 401))
            throw error;
        }
        try {
          return [(await api.octokit.rest.users.getAuthenticated()).data.login];
        } catch (error) {
          if (!(0, refusals.H0)(error, 403, 404))
            throw error;
          return jobAccounts;
        }
      }
      function isBy(author, logins) {
        return logins.some((login) => author.login === login || author.type === "Bot" && author.login === `${login}[bot]`);
      }
      ;
      const maxCommentBody = 65e3;
      const writing = { doing: "write the report comment", permission: "pull-requests: write" };
      const hiddenRun = /^<!-- modelgate-run id=(\d+) attempt=(\d+) head=([0-9a-f]*) -->$/m;
      async function upsertComment(api, comment) {
        const text = compose(comment);
        return api.ask(writing, async () => {
          const [oldest, ...twins] = await ownComments(api, comment);
          if (oldest !== void 0) {
            const result2 = await replace(api, oldest, comment, text);
            for (const twin of twins)
              await remove(api, twin);
            return result2;
          }
          const created = await create(api, comment, text);
          const [first, ...others] = await ownComments(api, comment);
          if (first === void 0 || first.id === created.id)
            return { ...created, action: "created" };
          const result = await replace(api, first, comment, text);
          for (const twin of others.filter((other) => other.id === created.id))
            await remove(api, twin);
          return result;
        });
      }
      async function findComment(api, number, marker2) {
        return (await api.ask({ ...writing, doing: "read the comments" }, () => ownComments(api, { number, marker: marker2 })))[0];
      }
      function compose(comment) {
        const { marker: marker2, run, head } = comment;
        const rest = comment.body.replaceAll(marker2, "").trim();
        if (rest.length > maxCommentBody) {
          throw new errors.yo(`the report is ${rest.length} characters, more than a comment holds`, {
            fix: "Report fewer metrics, or read the full report from the job's summary."
          });
        }
        const id2 = /^\d+$/.test(run.id) ? run.id : "0";
        return `${marker2}
<!-- modelgate-run id=${id2} attempt=${run.attempt} head=${head} -->
${rest}`;
      }
      async function ownComments(api, wanted) {
        const { octokit, owner, repo } = api;
        const found = [];
        const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
          owner,
          repo,
          issue_number: wanted.number,
          per_page: 100
        });
        for await (const page of pages) {
          for (const { id: id2, body, html_url, user } of page.data) {
            if (body?.startsWith(wanted.marker) === true && user !== null) {
              found.push({ id: id2, body, url: html_url, author: { login: user.login, type: user.type } });
            }
          }
        }
        if (found.length === 0)
          return [];
        const self = await whoami(api);
        const own = found.filter((comment) => isBy(comment.author, self));
        for (const other of found) {
          if (!own.includes(other))
            api.host.log.debug(`comment ${other.id} has our marker and another author: left alone`);
        }
        return own.sort((a, b) => a.id - b.id);
      }
      async function replace(api, there, comment, text) {
        const { octokit, owner, repo } = api;
        if (isNewer(there.body, comment)) {
          api.host.log.notice(`a newer run has reported already: ${there.url} stays as it is`);
          return { id: there.id, url: there.url, action: "stale" };
        }
        if (plain(there.body) === plain(text))
          return { id: there.id, url: there.url, action: "unchanged" };
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: there.id, body: text });
        return { id: there.id, url: there.url, action: "updated" };
      }
      function isNewer(body, comment) {
        const match = hiddenRun.exec(body);
        if (match === null || !/^\d+$/.test(comment.run.id))
          return false;
        const theirs = BigInt(match[1] ?? "0");
        const ours = BigInt(comment.run.id);
        return theirs > ours || theirs === ours && Number(match[2]) > comment.run.attempt;
      }
      async function create(api, comment, text) {
        const { octokit, owner, repo } = api;
        for (let attempt = 1; ; attempt++) {
          try {
            const { data } = await octokit.rest.issues.createComment({
              owner,
              repo,
              issue_number: comment.number,
              body: text
            });
            return { id: data.id, body: text, url: data.html_url };
          } catch (error) {
            if (!(0, refusals.Pd)(error) || attempt >= 3)
              throw error;
            await api.host.sleep(1e3 * attempt);
            const [made] = await ownComments(api, comment);
            if (made !== void 0)
              return made;
          }
        }
      }
      async function remove(api, comment) {
        const { octokit, owner, repo } = api;
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
      }
      function plain(text) {
        return text.replaceAll("\r\n", "\n").trim();
      }
      var marker = __webpack_require__(17127);
      ;
      async function publish(api, bundle, options) {
        const urls = [];
        const { pull_request: number } = bundle;
        if (number !== void 0 && options.comment !== "never") {
          const parts = partsOf(bundle, options.key);
          for (const [key, part] of parts) {
            const said = (0, marker.x)(key);
            const quiet = part.verdict === "untouched" && (options.comment === "on-change" || parts.size > 1);
            if (quiet && await findComment(api, number, said) === void 0)
              continue;
            const body = (0, report_markdown.l)(part, { limit: maxCommentBody, mermaid: options.mermaid, key });
            const comment = await upsertComment(api, { number, marker: said, body, run: options.run, head: bundle.head });
            urls.push(comment.url);
          }
        }
        const check = options.check ? await writeCheck(api, bundle, options.key) : void 0;
        return {
          ...urls[0] === void 0 ? {} : { comment_url: urls[0] },
          ...check === void 0 ? {} : { check_url: check }
        };
      }
      function partsOf(bundle, key) {
        if (key !== void 0)
          return /* @__PURE__ */ new Map([[key, bundle]]);
        const parts = /* @__PURE__ */ new Map();
        for (const report of bundle.models) {
          const models = [...parts.get(report.report_key)?.models ?? [], report];
          parts.set(report.report_key, { ...bundle, models, verdict: (0, aggregate.QD)(models.map((one) => one.verdict.verdict)) });
        }
        return parts;
      }
      async function writeCheck(api, bundle, key) {
        const check = await createCheck(api, {
          name: key === void 0 ? "modelgate verdict" : `modelgate verdict (${key})`,
          head: bundle.head,
          conclusion: conclusionOf(bundle),
          title: titleOf(bundle),
          summary: (0, report_markdown.l)(bundle, { limit: maxCommentBody, mermaid: false }),
          ...bundle.run_url === void 0 ? {} : { url: bundle.run_url }
        });
        return check.url;
      }
      function conclusionOf(bundle) {
        const all = bundle.models.map(({ verdict }) => (0, aggregate.Gc)(verdict));
        return all.includes("failure") ? "failure" : all.includes("neutral") ? "neutral" : "success";
      }
      function titleOf(bundle) {
        const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
        return worst === void 0 ? "no model" : `${worst.model}: ${worst.verdict.summary}`.slice(0, 250);
      }
      var handover = __webpack_require__(65372);
      ;
      const summaryLimit = 1024 * 1024;
      async function writeReports(bench, bundle) {
        const markdown = (0, report_markdown.l)(bundle, { mermaid: bench.config.report.mermaid, fullReport: `${handover.TV}/report.html` });
        const file = await (0, handover.lN)(bench.root, "report.html", (0, html.V)(bundle));
        const markdownFile = await (0, handover.lN)(bench.root, "report.md", markdown);
        const summaryFile = bench.host.env["GITHUB_STEP_SUMMARY"];
        if (summaryFile) {
          const limit = Math.floor(summaryLimit / 4);
          await (0, promises_.appendFile)(summaryFile, `${(0, report_markdown.l)(bundle, { limit, mermaid: bench.config.report.mermaid })}
`);
        }
        const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
        const summary = worst === void 0 ? "no model" : `${worst.model}: ${worst.verdict.summary}`;
        return { summary, file, markdown: markdownFile, length: markdown.length };
      }
      async function publishReport(bench, bundle, given) {
        const api = await bench.api();
        if (api === void 0)
          return {};
        try {
          return await publish(api, bundle, {
            comment: commentMode(given.comment) ?? bench.config.report.comment,
            check: given.check,
            mermaid: bench.config.report.mermaid,
            ...given.key === void 0 ? {} : { key: given.key },
            run: { id: bench.forge.run?.id ?? "0", attempt: bench.forge.run?.attempt ?? 1 }
          });
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          bench.host.log.warning(`the report stands in the job summary only: ${error.message}${error.fix === void 0 ? "" : ` ${error.fix}`}`);
          return {};
        }
      }
      function commentMode(text) {
        return text === "always" || text === "on-change" || text === "never" ? text : void 0;
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
  5239: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        V: () => (
          /* binding */
          toHtml
        )
      });
      var compose = __webpack_require__(16200);
      var report_document = __webpack_require__(59060);
      var report_escape = __webpack_require__(90630);
      ;
      const width = 720;
      const left = 150;
      const right = 24;
      function drawChartSvg(chart) {
        const values = [...chart.candidate, ...chart.baseline ?? []].filter((value) => value !== null);
        if (values.length === 0)
          return "";
        const low = Math.min(...values);
        const high = Math.max(...values);
        const room = (high - low || Math.abs(high) || 1) * 0.06;
        const scale = { low: low - room, high: high + room };
        return chart.style === "bars" ? dumbbells(chart, scale) : curves(chart, scale);
      }
      function dumbbells(chart, scale) {
        const step = 26;
        const top = 40;
        const height = top + chart.labels.length * step + 12;
        const x = (value) => (left + (value - scale.low) / (scale.high - scale.low) * (width - left - right)).toFixed(1);
        const rows = chart.labels.map((label, index) => {
          const y = top + index * step + step / 2;
          const after = chart.candidate[index];
          const before = chart.baseline?.[index];
          const known = (value) => typeof value === "number";
          const way = known(after) && known(before) ? `<line x1="${x(before)}" x2="${x(after)}" y1="${y}" y2="${y}" stroke="var(--main)" stroke-width="2"/>` : "";
          const main = known(before) ? `<circle cx="${x(before)}" cy="${y}" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>` : "";
          const own = known(after) ? `<rect x="${Number(x(after)) - 5}" y="${y - 5}" width="10" height="10" fill="var(--new)"/>` : "";
          const title = `${(0, report_escape.uH)(label, 60)}: ${known(before) ? `${before} → ` : ""}${after ?? "missing"}`;
          return `<g><title>${(0, report_escape.qy)(title)}</title><line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="var(--line)"/>${way}${main}${own}<text class="name" x="${left - 12}" y="${y + 4}" text-anchor="end">${(0, report_escape.qy)((0, report_escape.uH)(label, 20))}</text></g>`;
        });
        const ticks = [scale.low, (scale.low + scale.high) / 2, scale.high].map((value, index) => `<text x="${x(value)}" y="${top - 8}" text-anchor="${["start", "middle", "end"][index]}">${Number(value.toPrecision(3))}</text>`);
        return html_chart_frame(chart, height, `${legend(chart)}${ticks.join("")}${rows.join("")}`);
      }
      function curves(chart, scale) {
        const top = 40;
        const height = 280;
        const bottom = height - 28;
        const last = Math.max(1, chart.labels.length - 1);
        const point = (value, index) => `${(60 + index / last * (width - 60 - right)).toFixed(1)},${(bottom - (value - scale.low) / (scale.high - scale.low) * (bottom - top)).toFixed(1)}`;
        const path = (series, stroke, dashes) => {
          const points = series.flatMap((value, index) => value === null ? [] : [point(value, index)]);
          return `<polyline points="${points.join(" ")}" fill="none" stroke="${stroke}" stroke-width="2"${dashes}/>`;
        };
        const axis = `<line x1="60" x2="${width - right}" y1="${bottom}" y2="${bottom}" stroke="var(--line)"/>
<text x="52" y="${top + 4}" text-anchor="end">${Number(scale.high.toPrecision(3))}</text><text x="52" y="${bottom}" text-anchor="end">${Number(scale.low.toPrecision(3))}</text>
<text x="60" y="${height - 8}">${(0, report_escape.qy)((0, report_escape.uH)(chart.labels[0] ?? "", 20))}</text><text x="${width - right}" y="${height - 8}" text-anchor="end">${(0, report_escape.qy)((0, report_escape.uH)(chart.labels.at(-1) ?? "", 20))}</text>`;
        const main = chart.baseline === void 0 ? "" : path(chart.baseline, "var(--main)", ' stroke-dasharray="5 4"');
        return html_chart_frame(chart, height, `${legend(chart)}${axis}${main}${path(chart.candidate, "var(--new)", "")}`);
      }
      function legend(chart) {
        const { names } = chart;
        const bars = chart.style === "bars";
        const own = bars ? `<rect x="250" y="5" width="10" height="10" fill="var(--new)"/>` : `<line x1="244" x2="262" y1="10" y2="10" stroke="var(--new)" stroke-width="2"/>`;
        const main = bars ? `<circle cx="159" cy="10" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>` : `<line x1="150" x2="168" y1="10" y2="10" stroke="var(--main)" stroke-width="2" stroke-dasharray="5 4"/>`;
        const shown = chart.baseline === void 0 ? "" : `${main}<text x="174" y="14">${(0, report_escape.qy)(names.baseline)}</text>`;
        return `<text class="name" x="0" y="14" font-weight="600">${(0, report_escape.qy)((0, report_escape.uH)(chart.title, 24))}</text>${shown}${own}<text x="268" y="14">${(0, report_escape.qy)(names.candidate)}</text>`;
      }
      function html_chart_frame(chart, height, body) {
        const label = (0, report_escape.qy)(`${(0, report_escape.uH)(chart.title, 60)}, ${chart.names.candidate}${chart.baseline === void 0 ? "" : ` beside ${chart.names.baseline}`}`);
        return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${body}</svg>`;
      }
      var markdown_draw = __webpack_require__(79730);
      ;
      function drawHtml(block, open = false) {
        switch (block.kind) {
          case "heading":
            return `<h2 class="${tone(block.verdict)}">${htmlText(block.text)}</h2>`;
          case "paragraph":
            return `<p>${htmlText(block.text)}</p>`;
          case "notice":
            return `<p class="notice ${block.tone}" role="note">${htmlText(block.text)}</p>`;
          case "table":
            return drawTable(block);
          case "matrix":
            return drawMatrix(block);
          case "chart":
            return drawChartSvg(block);
          case "lines":
            return `<pre class="scroll" tabindex="0"><code>${(0, report_escape.qy)((0, report_escape.v3)(block.text))}</code></pre>`;
          case "fold": {
            const body = block.body.map((inner) => drawHtml(inner)).join("\n");
            return `<details${open ? " open" : ""}><summary>${htmlText(block.summary)}</summary>
${body}
</details>`;
          }
        }
      }
      function htmlText(text) {
        return text.map(drawInline).join("");
      }
      function tone(verdict) {
        if (verdict === "fail" || verdict === "missing" || verdict === "not-comparable")
          return "fail";
        if (verdict === "warn" || verdict === "inconclusive")
          return "warn";
        if (verdict === "no-baseline")
          return "new";
        return verdict === "pass" ? "pass" : "calm";
      }
      function drawInline(piece) {
        if (typeof piece === "string") {
          const shown = (0, report_escape.qy)((0, report_escape.uH)(piece, 2e3));
          return `${/^[ \t\n]/.test(piece) ? " " : ""}${shown}${/[ \t\n]$/.test(piece) && shown !== "" ? " " : ""}`;
        }
        if ("code" in piece)
          return `<code>${(0, report_escape.qy)((0, report_escape.uH)(piece.code))}</code>`;
        if ("bold" in piece)
          return `<strong>${htmlText(piece.bold)}</strong>`;
        const target = (0, report_escape.Cm)(piece.link);
        const text = htmlText(piece.text);
        return target === void 0 ? text : `<a href="${(0, report_escape.qy)(target)}" rel="noopener noreferrer">${text}</a>`;
      }
      function drawTable(table) {
        const side = (column) => table.align[column] === "right" ? ' class="right"' : "";
        const head = table.head.map((cell, column) => {
          const text = htmlText(cell);
          return text === "" ? "<td></td>" : `<th scope="col"${side(column)}>${text}</th>`;
        });
        const rows = table.rows.map((row) => {
          const cells = row.cells.map((cell, column) => {
            if (column === 0 && row.verdict !== void 0)
              return `<td class="verdict ${tone(row.verdict)}">${htmlText(cell)}</td>`;
            if (column === (row.verdict === void 0 ? 0 : 1))
              return `<th scope="row">${htmlText(cell)}</th>`;
            return `<td${side(column)}>${htmlText(cell)}</td>`;
          });
          return `<tr>${cells.join("")}</tr>`;
        });
        return `<div class="scroll" tabindex="0" role="region" aria-label="${(0, report_escape.qy)(table.noun)}"><table><thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
      }
      function drawMatrix(matrix) {
        const grids = [grid(matrix, matrix.candidate, matrix.baseline, matrix.names.candidate)];
        if (matrix.baseline !== void 0)
          grids.unshift(grid(matrix, matrix.baseline, void 0, matrix.names.baseline));
        return `<p class="foot">Rows are what was meant, columns what it was taken for.</p><div class="grids">${grids.join("\n")}</div>`;
      }
      function grid(matrix, counts, before, name) {
        const labels = matrix.labels.map((label) => (0, report_escape.qy)((0, report_escape.uH)(label, 30)));
        const rows = counts.map((row, meant) => {
          const sum = row.reduce((total, amount) => total + amount, 0) || 1;
          const cells = row.map((amount, taken) => {
            const shade = amount === 0 ? 0 : Math.max(0.08, Math.sqrt(amount / sum) * 0.55);
            const [shown, change] = (0, markdown_draw.o)(amount, before?.[meant]?.[taken]).split(" ");
            return `<td style="background:rgb(var(--heat)/${shade.toFixed(2)})">${shown}${change === void 0 ? "" : `<i>${change}</i>`}</td>`;
          });
          return `<tr><th scope="row">${labels[meant]}</th>${cells.join("")}</tr>`;
        });
        const head = labels.map((label) => `<th scope="col">${label}</th>`).join("");
        return `<table class="grid"><caption>${(0, report_escape.qy)(name)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
      }
      ;
      const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --panel: #f6f8fa;
  --fail: #cf222e; --warn: #9a6700; --pass: #1a7f37; --calm: #59636e; --new: #0969da; --main: #8c959f; --heat: 9 105 218; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117;
  --panel: #151b23; --fail: #ff7b72; --warn: #d29922; --pass: #3fb950; --calm: #9198a1; --new: #58a6ff; --main: #6e7681;
  --heat: 88 166 255; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
h1 { font-size: 15px; font-weight: 600; color: var(--soft); margin: 0 0 4px; }
h2 { font-size: 24px; line-height: 1.3; margin: 28px 0 16px; padding-left: 14px; border-left: 5px solid var(--tone, var(--line)); overflow-wrap: anywhere; }
h1 + h2 { margin-top: 12px; }
p { margin: 12px 0; overflow-wrap: anywhere; } .foot { color: var(--soft); font-size: 13.5px; margin: 6px 0; }
a { color: var(--new); } :focus-visible { outline: 2px solid var(--new); outline-offset: 2px; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--panel); border-radius: 4px; padding: 2px 5px; }
.notice { border-left: 4px solid var(--warn); background: var(--panel); padding: 10px 14px; border-radius: 0 6px 6px 0; }
.notice.important { border-color: var(--new); }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
thead th { font-size: 13px; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; } tbody tr:hover { background: var(--panel); }
.right { text-align: right; white-space: nowrap; } .verdict { white-space: nowrap; color: var(--tone, inherit); font-weight: 600; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .pass { --tone: var(--pass); } .calm { --tone: var(--calm); } .new { --tone: var(--new); }
details { border: 1px solid var(--line); border-radius: 8px; margin: 10px 0; padding: 0 16px; }
summary { cursor: pointer; padding: 10px 0; font-weight: 600; overflow-wrap: anywhere; } details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: 12px; }
.grids { display: flex; flex-wrap: wrap; gap: 28px; margin: 14px 0; }
.grid { width: auto; } .grid caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
.grid th, .grid td { border: 1px solid var(--paper); padding: 4px; min-width: 36px; text-align: center; font-size: 13px; }
.grid tbody tr:hover { background: none; } .grid i { display: block; font-style: normal; font-size: 11px; }
svg { display: block; width: 100%; height: auto; margin: 12px 0; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; } svg .name { fill: var(--ink); }
@media (max-width: 640px) { th, td { padding: 6px 8px; } h2 { font-size: 20px; } }
@media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } details { border: 0; padding: 0; } details::details-content { content-visibility: visible; display: block; block-size: auto; } summary { list-style: none; }
  tr, svg { break-inside: avoid; } thead { display: table-header-group; } }
`;
      var words = __webpack_require__(82076);
      ;
      function toHtml(bundle) {
        const parts = (0, compose.Z)(bundle);
        const first = parts[0]?.block;
        const title = first?.kind === "heading" ? (0, report_document.w)(first.text) : "modelgate";
        const where = [
          bundle.repository,
          bundle.pull_request === void 0 ? bundle.event : `pull request ${bundle.pull_request}`,
          bundle.head.slice(0, 7),
          (0, words.n$)(bundle.created_at)
        ];
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<title>${(0, report_escape.qy)((0, report_escape.uH)(title))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<main id="report">
<h1>${(0, report_escape.qy)((0, report_escape.uH)(`modelgate · ${where.filter((part) => part !== void 0).join(" · ")}`))}</h1>
${parts.map((part) => drawPart(part, parts.length < 40)).join("\n")}
${jobLink(bundle)}
</main>
</body>
</html>
`;
      }
      function drawPart(part, roomy) {
        const { block } = part;
        if (block.kind === "paragraph" && part.weight <= 90)
          return `<p class="foot">${htmlText(block.text)}</p>`;
        return drawHtml(block, roomy && part.weight >= 40 && rowsIn(block) <= 100);
      }
      function rowsIn(block) {
        if (block.kind === "table")
          return block.rows.length;
        return block.kind === "fold" ? block.body.reduce((sum, inner) => sum + rowsIn(inner), 0) : 0;
      }
      function jobLink(bundle) {
        const target = bundle.run_url === void 0 ? void 0 : (0, report_escape.Cm)(bundle.run_url);
        const own = bundle.server_url !== void 0 && target?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
        return own && target !== void 0 ? `<p class="foot"><a href="${(0, report_escape.qy)(target)}" rel="noopener noreferrer">The job and its log</a></p>` : "";
      }
    })
  ),
  /***/
  79730: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          draw
        ),
        o: () => (
          /* binding */
          matrixCell
        )
      });
      ;
      function defaultStringLength(value) {
        return value.length;
      }
      function markdownTable(table, options) {
        const settings = options || {};
        const align = (settings.align || []).concat();
        const stringLength = settings.stringLength || defaultStringLength;
        const alignments = [];
        const cellMatrix = [];
        const sizeMatrix = [];
        const longestCellByColumn = [];
        let mostCellsPerRow = 0;
        let rowIndex = -1;
        while (++rowIndex < table.length) {
          const row2 = [];
          const sizes2 = [];
          let columnIndex2 = -1;
          if (table[rowIndex].length > mostCellsPerRow) {
            mostCellsPerRow = table[rowIndex].length;
          }
          while (++columnIndex2 < table[rowIndex].length) {
            const cell = serialize(table[rowIndex][columnIndex2]);
            if (settings.alignDelimiters !== false) {
              const size = stringLength(cell);
              sizes2[columnIndex2] = size;
              if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
                longestCellByColumn[columnIndex2] = size;
              }
            }
            row2.push(cell);
          }
          cellMatrix[rowIndex] = row2;
          sizeMatrix[rowIndex] = sizes2;
        }
        let columnIndex = -1;
        if (typeof align === "object" && "length" in align) {
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = toAlignment(align[columnIndex]);
          }
        } else {
          const code = toAlignment(align);
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = code;
          }
        }
        columnIndex = -1;
        const row = [];
        const sizes = [];
        while (++columnIndex < mostCellsPerRow) {
          const code = alignments[columnIndex];
          let before = "";
          let after = "";
          if (code === 99) {
            before = ":";
            after = ":";
          } else if (code === 108) {
            before = ":";
          } else if (code === 114) {
            after = ":";
          }
          let size = settings.alignDelimiters === false ? 1 : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          );
          const cell = before + "-".repeat(size) + after;
          if (settings.alignDelimiters !== false) {
            size = before.length + size + after.length;
            if (size > longestCellByColumn[columnIndex]) {
              longestCellByColumn[columnIndex] = size;
            }
            sizes[columnIndex] = size;
          }
          row[columnIndex] = cell;
        }
        cellMatrix.splice(1, 0, row);
        sizeMatrix.splice(1, 0, sizes);
        rowIndex = -1;
        const lines = [];
        while (++rowIndex < cellMatrix.length) {
          const row2 = cellMatrix[rowIndex];
          const sizes2 = sizeMatrix[rowIndex];
          const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
          columnIndex = -1;
          const line = [];
          while (++columnIndex < cellsInRow) {
            const cell = row2[columnIndex] || "";
            let before = "";
            let after = "";
            if (settings.alignDelimiters !== false) {
              const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
              const code = alignments[columnIndex];
              if (code === 114) {
                before = " ".repeat(size);
              } else if (code === 99) {
                const half = size / 2;
                if (size % 2) {
                  before = " ".repeat(half + 0.5);
                  after = " ".repeat(half - 0.5);
                } else {
                  before = " ".repeat(half);
                  after = before;
                }
              } else {
                after = " ".repeat(size);
              }
            }
            if (settings.delimiterStart !== false && !columnIndex) {
              line.push("|");
            }
            if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
            // empty: there will be a closing space.
            !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
              line.push(" ");
            }
            if (settings.alignDelimiters !== false) {
              line.push(before);
            }
            line.push(cell);
            if (settings.alignDelimiters !== false) {
              line.push(after);
            }
            if (settings.padding !== false) {
              line.push(" ");
            }
            if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
              line.push("|");
            }
          }
          lines.push(
            settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
          );
        }
        return lines.join("\n");
      }
      function serialize(value) {
        return value === null || value === void 0 ? "" : String(value);
      }
      function toAlignment(value) {
        const code = typeof value === "string" ? value.codePointAt(0) : 0;
        return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
      }
      var report_escape = __webpack_require__(90630);
      var number = __webpack_require__(84252);
      ;
      function draw(block, options) {
        switch (block.kind) {
          case "heading":
            return `${"#".repeat(block.level)} ${drawText(block.text)}`;
          case "paragraph":
            return drawText(block.text);
          case "notice":
            return `> [!${block.tone.toUpperCase()}]
> ${drawText(block.text)}`;
          case "table":
            return drawTable(block, options);
          case "matrix":
            return drawMatrix(block);
          case "chart":
            return options.mermaid ? drawChart(block) : "";
          case "lines": {
            const shown = (0, report_escape.v3)(block.text).split("\n");
            const kept = shown.slice(0, options.rows);
            const left = shown.length - kept.length;
            const fence = "`".repeat(Math.max(3, ...kept.join("\n").match(/`+/g)?.map((run) => run.length + 1) ?? []));
            const rest = left === 0 ? "" : `

… and ${(0, number.U9)(left, "more", "more")} lines${options.elsewhere}.`;
            return `${fence}${block.language}
${kept.join("\n")}
${fence}${rest}`;
          }
          case "fold": {
            const body = block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
            if (body.length === 0)
              return "";
            return `<details><summary>${drawText(block.summary, "html")}</summary>

${body.join("\n\n")}

</details>`;
          }
        }
      }
      function drawText(text, inside = "markdown") {
        return text.map((piece) => drawInline(piece, inside)).join("");
      }
      function drawInline(piece, inside) {
        if (typeof piece === "string")
          return keepSpace(piece, (0, report_escape.p7)((0, report_escape.uH)(piece)));
        if ("code" in piece) {
          const text2 = (0, report_escape.uH)(piece.code);
          return inside === "html" ? `<code>${(0, report_escape.p7)(text2)}</code>` : (0, report_escape.D9)(text2);
        }
        if ("bold" in piece) {
          const text2 = drawText(piece.bold, inside);
          if (text2.trim() === "")
            return text2;
          return inside === "html" ? `<b>${text2}</b>` : `**${text2}**`;
        }
        const target = (0, report_escape.Cm)(piece.link);
        const text = drawText(piece.text, inside);
        return target === void 0 || inside === "html" ? text : `[${text}](${target})`;
      }
      function keepSpace(raw, shown) {
        if (shown === "")
          return raw.length > 0 ? " " : "";
        return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
      }
      function drawTable(table, options) {
        const shown = table.rows.slice(0, options.rows);
        const head = table.head.map((cell) => drawText(cell));
        const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
        const left = table.rows.length - shown.length;
        return left === 0 ? lines : `${lines}

… and ${(0, number.U9)(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
      }
      function layOut(rows, align) {
        const narrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
        return markdownTable(rows, {
          align: align.map((side) => side === "right" ? "r" : ""),
          alignDelimiters: narrow,
          stringLength: (cell) => [...cell].length
        });
      }
      function drawMatrix(matrix) {
        const head = ["meant ↓ taken for →", ...matrix.labels.map((label) => (0, report_escape.p7)((0, report_escape.uH)(label, 30)))];
        const rows = matrix.candidate.map((counts, row) => [
          `**${(0, report_escape.p7)((0, report_escape.uH)(matrix.labels[row] ?? "", 30))}**`,
          ...counts.map((amount, column) => matrixCell(amount, matrix.baseline?.[row]?.[column]))
        ]);
        const key = matrix.baseline === void 0 ? "Rows are what was meant, columns what it was taken for." : `Rows are what was meant, columns what it was taken for, ${matrix.names.candidate}; in brackets the change from ${matrix.names.baseline}.`;
        return `${layOut([head, ...rows], ["left", ...matrix.labels.map(() => "right")])}

${key}`;
      }
      function matrixCell(amount, before) {
        const shown = amount === 0 ? "·" : String(amount);
        if (before === void 0 || before === amount)
          return shown;
        return `${amount} (${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`;
      }
      function drawChart(chart) {
        const candidate = numbers(chart.candidate);
        if (candidate === void 0)
          return "";
        const baseline = chart.baseline === void 0 ? void 0 : numbers(chart.baseline);
        const all = [...candidate, ...baseline ?? []];
        const [low, high] = range(all, chart.style);
        const bars = chart.style === "bars";
        const legend = baseline === void 0 ? "" : bars ? `: bars ${chart.names.candidate}, line ${chart.names.baseline}` : `: grey ${chart.names.baseline}, blue ${chart.names.candidate}`;
        const lines = [
          `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${bars ? "#80b3ec, #bc4c00" : baseline === void 0 ? "#2f81f7" : "#8c959f, #2f81f7"}"}}}}%%`,
          "xychart-beta",
          `    title "${(0, report_escape.Hg)(chart.title)}${legend}"`,
          `    x-axis [${chart.labels.map((label) => `"${(0, report_escape.Hg)(label)}"`).join(", ")}]`,
          `    y-axis "${(0, report_escape.Hg)(chart.axis)}" ${low} --> ${high}`,
          ...bars ? [`    bar [${candidate.join(", ")}]`] : [],
          ...baseline === void 0 ? [] : [`    line [${baseline.join(", ")}]`],
          ...bars ? [] : [`    line [${candidate.join(", ")}]`]
        ];
        return ["```mermaid", ...lines, "```"].join("\n");
      }
      function numbers(series) {
        const known = series.filter((value) => value !== null && Number.isFinite(value));
        return known.length === series.length ? known.map((value) => Number(value.toPrecision(5))) : void 0;
      }
      function range(values, style) {
        const low = Math.min(...values);
        const high = Math.max(...values);
        const room = (high - low || Math.abs(high) || 1) * 0.1;
        const top = high <= 1 && high > 0.5 ? 1 : high + room;
        const bottom = low >= 0 && (style === "lines" || low - room * 3 < 0) ? 0 : low - room * 3;
        const tidy = (value) => Number(value.toPrecision(2));
        return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
      }
    })
  ),
  /***/
  88245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          toMarkdown
        )
      });
      var compose = __webpack_require__(16200);
      var report_escape = __webpack_require__(90630);
      var markdown_draw = __webpack_require__(79730);
      var marker = __webpack_require__(17127);
      ;
      const steps = [200, 60, 20, 6];
      function shrink(parts, limit, drawPart) {
        const separator = 2;
        const drawn = parts.map((part) => {
          const text = drawPart(part, steps[0] ?? 0);
          return { part, step: 0, text, size: byteLength(text) };
        });
        let total = drawn.reduce((sum, one) => sum + one.size + separator, 0);
        let shortened = false;
        const order = drawn.map((_, index) => index).filter((index) => drawn[index]?.part.keep !== true);
        order.sort((one, other) => (parts[one]?.weight ?? 0) - (parts[other]?.weight ?? 0) || other - one);
        for (const index of order) {
          const one = drawn[index];
          while (one !== void 0 && total > limit && one.text !== "") {
            one.step++;
            const rows = steps[one.step];
            const text = rows === void 0 ? "" : drawPart(one.part, rows);
            total += byteLength(text) - one.size;
            one.text = text;
            one.size = byteLength(text);
            shortened = true;
          }
          if (total <= limit)
            break;
        }
        return { texts: drawn.map(({ text }) => text).filter((text) => text !== ""), shortened };
      }
      function byteLength(text) {
        return Buffer.byteLength(text, "utf8");
      }
      ;
      function toMarkdown(bundle, options = {}) {
        const { limit = 65536, mermaid = true } = options;
        const whole = fullReport(bundle, options.fullReport);
        const elsewhere = whole === void 0 ? "" : " in the full report";
        const hidden = (0, marker.x)(options.key ?? (0, marker.y)(bundle));
        const shortNote = `_Shortened to fit${whole === void 0 ? "" : ": the rest is in the full report"}._`;
        const closing = [whole, hidden].filter((text) => text !== void 0).join("\n\n");
        const room = limit - byteLength(`

${shortNote}

${closing}
`);
        const fitted = shrink((0, compose.Z)(bundle), room, ({ block }, rows) => (0, markdown_draw.$)(block, { rows, mermaid, elsewhere }));
        return `${[...fitted.texts, ...fitted.shortened ? [shortNote] : [], closing].join("\n\n")}
`;
      }
      function fullReport(bundle, given) {
        const parts = [];
        if (given !== void 0) {
          const target = (0, report_escape.Cm)(given);
          parts.push(target === void 0 ? `Full report: ${(0, report_escape.p7)((0, report_escape.uH)(given))}` : `[Full report](${target})`);
        }
        const job = bundle.run_url === void 0 ? void 0 : (0, report_escape.Cm)(bundle.run_url);
        const own = bundle.server_url !== void 0 && job?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
        if (own && job !== void 0)
          parts.push(`[job and its log](${job})`);
        return parts.length === 0 ? void 0 : parts.join(" · ");
      }
    })
  ),
  /***/
  17127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          marker
        ),
        /* harmony export */
        y: () => (
          /* binding */
          reportKey
        )
        /* harmony export */
      });
      function marker(key) {
        const safe = key.replace(/[^A-Za-z0-9._-]|-(?=-|$)|^-/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
        return `<!-- modelgate:report:${safe} -->`;
      }
      function reportKey(bundle) {
        const keys = new Set(bundle.models.map((model) => model.report_key));
        const [only] = keys;
        return keys.size === 1 && only !== void 0 ? only : "models";
      }
    })
  )
};

export const id = 9425;
export const ids = [9425];
export const modules = {
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
          lockDigest2
        )
        /* harmony export */
      });
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
      function recordId(record) {
        const { timings: _timings, stages, ...rest } = record;
        const timeless = stages.map(({ seconds: _seconds, peak_memory_bytes: _memory, ...stage }) => stage);
        return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
      }
      function lockDigest2(text) {
        return `sha256:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
      }
    })
  ),
  /***/
  81491: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          matches
        )
        /* harmony export */
      });
      function matches(record, query) {
        const { source, made_by } = record;
        if (record.model.name !== query.model)
          return false;
        switch (query.by) {
          case "commit":
            return query.commits.includes(source.commit) || query.commits.includes(source.head);
          case "tree":
            return query.trees.includes(source.tree) || source.dir_tree !== void 0 && query.trees.includes(source.dir_tree);
          case "lock":
            return record.lock?.digest === query.digest;
          case "pull-request":
            return source.pull_request === query.number;
          case "run":
            return true;
          case "main":
            return source.on_default_branch === true && made_by.trusted;
        }
      }
    })
  ),
  /***/
  50345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OH: () => (
          /* binding */
          Environment
        ),
        /* harmony export */
        YJ: () => (
          /* binding */
          MetricNumber
        ),
        /* harmony export */
        d3: () => (
          /* binding */
          RunRecord
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          StageRecord
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
      const Sha = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit or tree id");
      const MetricNumber = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["NaN", "Infinity", "-Infinity"])]);
      const Metric = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** The metrics file it was read from, `inline` for `name=value` lines. */
        file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096),
        value: MetricNumber.exactOptional(),
        samples: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(MetricNumber).max(1e6).exactOptional(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).exactOptional()
      });
      const Lock = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA,
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
        current: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4e6)
      });
      const PinSummary = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA,
        source: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
        files: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative()
      });
      const StageRecord = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** DVC's address: `train`, `sub/dvc.yaml:train@a`. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3),
        status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["ran", "restored", "unchanged", "failed", "skipped"]),
        /** How long it took when its result was made; 0 where that is not known. */
        seconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative(),
        /** The most memory that its processes had together then, where that was measured. */
        peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().exactOptional(),
        /** DVC's run-cache key (sha256 hex over command, dependencies, parameters and outs), where DVC has one. */
        key: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional(),
        outs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e5),
        /** For a restored stage: what vouched for it, the committed lock itself or a run cache. */
        restored_from: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["lock", "local", "remote", "pull-request"]).exactOptional()
      });
      const Component = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        type: zod__WEBPACK_IMPORTED_MODULE_1__.euz("library"),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
        version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        purl: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^pkg:/, "a package URL such as pkg:pypi/numpy@2.1.0").max(1e3)
      });
      const Environment = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        /** Which Linux: `Debian GNU/Linux 12 (bookworm)`. */
        distribution: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200).exactOptional(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        cpu: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        cores: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
        memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        /** Empty where there is none. */
        gpus: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
          driver: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
          memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().exactOptional()
        })).max(64).exactOptional(),
        /** The image that the job runs in, as far as it is known. */
        container: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          image: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3),
          digest: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/).exactOptional()
        }).exactOptional(),
        /** Interpreter name → version, e.g. node → 24.21.0. */
        runtimes: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200)),
        /** What is installed in the Python in use, sorted by purl. */
        components: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Component).max(2e4).exactOptional(),
        /** Files that fix the environment (uv.lock, Dockerfile, …), named by the model or well known, with their digests. */
        files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e3),
        /** One digest of all that the same set-up has on every machine: not of processor, memory, GPU or kernel. */
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np
      });
      const MadeBy = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** Set by the publishing side from the event, never taken from the record's own word. */
        trusted: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
        /** Empty outside Actions. */
        run_id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        job: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        run_url: zod__WEBPACK_IMPORTED_MODULE_1__.OZ5({ protocol: /^https?$/ }).max(2e3).exactOptional()
      });
      const RunRecord = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("modelgate/run-record/1"),
        model: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
          dir: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.euz("."), _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA]),
          artifact: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA.exactOptional()
        }),
        source: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          /** The commit the run's author wrote: a pull request's head, or the pushed commit. */
          head: Sha,
          /** The commit that was checked out and run: the merge commit on pull_request. */
          commit: Sha,
          /** The tree of `commit` and of the model's directory in it. */
          tree: Sha,
          dir_tree: Sha.exactOptional(),
          /** The side it will be compared with, where the event names one. */
          base: Sha.exactOptional(),
          ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).exactOptional(),
          /** `commit` stood on the default branch when it ran (push, dispatch or schedule there; not a merge queue's try). */
          on_default_branch: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().exactOptional(),
          pull_request: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().exactOptional(),
          /** Tracked files differed from `commit` when the run was made. */
          dirty: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
        }),
        /** dvc.lock as the run left it; `current` says whether the commit holds the same text. */
        lock: Lock.exactOptional(),
        /** The same of other directories whose stages the model is made from. */
        upstream_locks: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Lock).max(1e3).exactOptional(),
        /** What the run had of the base side's instead of the candidate's own, since the policy protects it. */
        protected: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          commit: Sha,
          files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA).max(1e5),
          stages: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3)).max(1e3)
        }).exactOptional(),
        pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(PinSummary).max(1e5),
        /** `params.yaml:train.lr` → value. */
        params: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e4), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ()])),
        metrics: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(10240), Metric),
        /** Per-example predictions, confusion matrices and other evidence, by digest. */
        files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e4),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e4),
        stages: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(StageRecord).max(1e5),
        environment: Environment,
        timings: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ started: zod__WEBPACK_IMPORTED_MODULE_2__.w$(), finished: zod__WEBPACK_IMPORTED_MODULE_2__.w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative() }),
        made_by: MadeBy,
        /** On main: the gated run whose results these are; nothing was run again. */
        adopted_from: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional()
      });
    })
  ),
  /***/
  79425: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gitTracker: () => (
          /* binding */
          gitTracker
        )
      });
      var verdict = __webpack_require__(19233);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var build = __webpack_require__(15478);
      var git_refs = __webpack_require__(26781);
      var identity = __webpack_require__(63538);
      var matches = __webpack_require__(81491);
      ;
      function part(name) {
        return encodeURIComponent(name).replace(/[.!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
      }
      function idPath(id2) {
        return `records/id/${id2.slice(0, 2)}/${id2}.json`;
      }
      function indexDir(index, key, model) {
        const plain = key.replace(/^[a-z0-9]+:/, "");
        return `records/${index}/${plain.slice(0, 2)}/${part(plain)}/${part(model)}`;
      }
      function pullDir(number, model) {
        return `records/pull/${number}/${part(model)}`;
      }
      function mainDir(model) {
        return `records/main/${part(model)}`;
      }
      function mainPath(record, id2) {
        const stamp = new Date(record.timings.finished).toISOString().replace(/[-:.]/g, "");
        return `${mainDir(record.model.name)}/${stamp}-${id2}.json`;
      }
      function verdictDir(id2) {
        return `verdicts/${id2.slice(0, 2)}/${id2}`;
      }
      function objectPath(digest) {
        const [algorithm = "", hex = ""] = digest.split(":");
        return `objects/${algorithm}/${hex.slice(0, 2)}/${hex.slice(2)}`;
      }
      function recordPaths(record, id2) {
        const { model, source, lock } = record;
        const dirs = /* @__PURE__ */ new Set([
          indexDir("commit", source.commit, model.name),
          indexDir("commit", source.head, model.name),
          indexDir("tree", source.tree, model.name),
          ...source.dir_tree === void 0 ? [] : [indexDir("tree", source.dir_tree, model.name)],
          ...lock === void 0 ? [] : [indexDir("lock", lock.digest, model.name)],
          ...source.pull_request === void 0 ? [] : [pullDir(source.pull_request, model.name)]
        ]);
        const onMain = source.on_default_branch === true && record.made_by.trusted;
        return [idPath(id2), ...[...dirs].map((dir) => `${dir}/${id2}.json`), ...onMain ? [mainPath(record, id2)] : []];
      }
      ;
      const defaultRecordsRef = "refs/modelgate/records";
      const maxObjectBytes = 64 * 1024;
      async function gitTracker(host, options) {
        const { root, repository, token } = options;
        const store = await (0, git_refs.p)(host, {
          root,
          ref: options.ref ?? defaultRecordsRef,
          ...repository === void 0 ? {} : { remote: repository },
          ...token === void 0 ? {} : { token }
        });
        return {
          name: "git",
          async log(record) {
            const run_id = (0, identity.R)(record);
            return { run_id, created: await store.edit((view) => addRecord(view, record, run_id)) };
          },
          async judge(runId, verdict2) {
            return { created: await store.edit((view) => addVerdict(view, store, runId, verdict2)) };
          },
          find: (query) => find(store, query),
          async putObject(digest, bytes) {
            checkObject(digest, bytes, store.label);
            const path = objectPath(digest);
            await store.edit(async (view) => await view.findFile(path) === void 0 ? { message: `Keep ${digest}`, files: [{ paths: [path], content: bytes }] } : void 0);
          },
          async getObject(digest) {
            const view = await store.view();
            const oid = await view.findFile(objectPath(digest));
            if (oid === void 0)
              return void 0;
            const bytes = (await view.read([oid])).get(oid);
            if (bytes !== void 0)
              checkObject(digest, bytes, store.label);
            return bytes;
          }
        };
      }
      async function addRecord(view, record, id2) {
        if (await view.findFile(idPath(id2)) !== void 0)
          return void 0;
        const content = Buffer.from(`${JSON.stringify(record)}
`);
        if (content.length > build.t5) {
          throw new errors.yo(`the run record of ${record.model.name} has ${content.length} bytes, at most ${build.t5} are kept`, {
            fix: "Put per-example numbers into an evidence file and keep aggregates as metrics."
          });
        }
        const message = `Run ${id2} of ${record.model.name} at ${record.source.commit.slice(0, 12)}`;
        return { message, files: [{ paths: recordPaths(record, id2), content }] };
      }
      async function addVerdict(view, store, runId, verdict2) {
        if (await view.findFile(idPath(runId)) === void 0) {
          throw new errors.yo(`${store.label} holds no run ${runId} for this verdict to stand beside`, {
            fix: "Log the candidate's record before its verdict."
          });
        }
        const { judged_at: _at, ...timeless } = verdict2;
        const digest = (0, hashing.ol)(timeless).slice("sha256:".length, "sha256:".length + 20);
        const kept = await view.list([verdictDir(runId)]);
        if (kept.some(({ path: path2 }) => path2.endsWith(`-${digest}.json`)))
          return void 0;
        const last = Number(/\/(\d+)-[^/]*$/.exec(kept.at(-1)?.path ?? "")?.[1] ?? 0);
        const path = `${verdictDir(runId)}/${String(last + 1).padStart(6, "0")}-${digest}.json`;
        const content = Buffer.from(`${JSON.stringify(verdict2)}
`);
        return { message: `Verdict ${verdict2.verdict} on ${runId} of ${verdict2.model}`, files: [{ paths: [path], content }] };
      }
      async function find(store, query) {
        const view = await store.view();
        const records = await recordsOf(view, query);
        if (records.length === 0)
          return [];
        const ids2 = records.map(({ path }) => /([0-9a-f]{20})\.json$/.exec(path)?.[1] ?? "");
        const verdicts = await view.list(ids2.map(verdictDir));
        const contents = await view.read([...records, ...verdicts].map(({ oid }) => oid));
        const textOf = (oid) => contents.get(oid)?.toString("utf8") ?? "";
        const runs = records.flatMap(({ path, oid }, index) => {
          const id2 = ids2[index] ?? "";
          const file = `${path} in ${store.label}`;
          const record = (0, build.eV)(textOf(oid), { file });
          if (query.by === "run" && record.model.name !== query.model)
            return [];
          if ((0, identity.R)(record) !== id2 || !(0, matches.c)(record, query)) {
            throw new errors.yo(`this run record is not what its name says: it was changed after it was logged`, {
              where: { file },
              fix: `Find out who wrote to ${store.label}, and remove the file by a commit on that ref.`
            });
          }
          const own = verdicts.filter((entry) => entry.path.startsWith(`${verdictDir(id2)}/`));
          const run = {
            run_id: id2,
            ...record.made_by.run_url === void 0 ? {} : { run_url: record.made_by.run_url },
            record,
            verdicts: own.map((entry) => readVerdict(textOf(entry.oid), `${entry.path} in ${store.label}`))
          };
          return [run];
        });
        return runs.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
      }
      async function recordsOf(view, query) {
        if (query.by === "run") {
          if (!/^[0-9a-f]{20}$/.test(query.id))
            return [];
          const path = idPath(query.id);
          const oid = await view.findFile(path);
          return oid === void 0 ? [] : [{ path, oid }];
        }
        const dirs = dirsOf(query);
        const there = await view.haveDirs(dirs);
        const hit = dirs.find((_dir, index) => there[index]);
        if (hit === void 0)
          return [];
        const records = await view.list([hit]);
        return query.by === "main" ? records.slice(-(query.limit ?? 1)) : records;
      }
      function dirsOf(query) {
        switch (query.by) {
          case "commit":
            return query.commits.map((commit) => indexDir("commit", commit, query.model));
          case "tree":
            return query.trees.map((tree) => indexDir("tree", tree, query.model));
          case "lock":
            return [indexDir("lock", query.digest, query.model)];
          case "pull-request":
            return [pullDir(query.number, query.model)];
          case "main":
            return [mainDir(query.model)];
        }
      }
      function readVerdict(text, file) {
        const result = verdict.z8.safeParse((0, build.qF)(text, { file }, "verdict document"));
        if (result.success)
          return result.data;
        const [issue] = result.error.issues;
        throw new errors.yo(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
          where: { file }
        });
      }
      function checkObject(digest, bytes, label) {
        if (bytes.length > maxObjectBytes) {
          throw new errors.yo(`${digest} has ${bytes.length} bytes, ${label} keeps at most ${maxObjectBytes}`, {
            fix: "Configure a data remote: larger files go there by their digest."
          });
        }
        const match = /^(md5|sha256):([0-9a-f]+)(\.dir)?$/.exec(digest);
        const algorithm = match?.[1] === "sha256" ? "sha256" : "md5";
        if (match === null || (0, hashing.qQ)(algorithm, bytes) !== match[2]) {
          throw new errors.yo(`the bytes kept as ${digest} in ${label} do not have that digest`, {
            fix: "They were changed after they were written, or are not the file that was meant."
          });
        }
      }
    })
  )
};

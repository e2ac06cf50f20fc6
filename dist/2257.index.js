export const id = 2257;
export const ids = [2257];
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
  83820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          eachAdaptive
        ),
        k: () => (
          /* binding */
          eachLimited
        )
      });
      ;
      const shortestRound = 8;
      const worthwhile = 1.1;
      const patience = 16;
      function openThrottle({ start, max, now }) {
        let limit = Math.max(1, Math.min(start, max));
        let done = 0;
        let since = now();
        let before;
        let settled = 0;
        let careful = false;
        let halvedIn = -1;
        let round = 0;
        function next(rate) {
          if (settled > 0 && --settled > 0)
            return;
          if (before !== void 0 && before.limit < limit && rate < before.rate * worthwhile) {
            limit = before.limit;
            before = void 0;
            settled = patience;
            return;
          }
          if (limit >= max)
            return;
          before = careful ? void 0 : { limit, rate };
          limit = Math.min(max, careful ? limit + 1 : limit * 2);
        }
        return {
          get limit() {
            return limit;
          },
          finished() {
            done++;
            if (done < Math.max(limit, shortestRound))
              return;
            const time = now();
            const rate = done / Math.max(time - since, 1e-3);
            done = 0;
            since = time;
            if (halvedIn !== round)
              next(rate);
            round++;
          },
          slowDown() {
            if (halvedIn === round)
              return;
            halvedIn = round;
            limit = Math.max(1, Math.floor(limit / 2));
            done = 0;
            since = now();
            before = void 0;
            careful = true;
          }
        };
      }
      ;
      async function eachLimited(items, limit, body, signal) {
        const iterator = items[Symbol.iterator]();
        let failure;
        const worker = async () => {
          while (failure === void 0) {
            try {
              const next = iterator.next();
              if (next.done === true)
                return;
              signal?.throwIfAborted();
              await body(next.value);
            } catch (error) {
              failure ??= { error };
            }
          }
        };
        await Promise.all(Array.from({ length: limit }, worker));
        if (failure !== void 0)
          throw failure.error;
      }
      function eachAdaptive(items, body, options) {
        const { start = 32, signal } = options;
        const throttle = openThrottle({ start, max: options.max, now: options.now });
        const iterator = items[Symbol.iterator]();
        return new Promise((resolve, reject) => {
          let failure;
          let ended = false;
          let running = 0;
          const fill = () => {
            try {
              while (!ended && failure === void 0 && running < throttle.limit) {
                const next = iterator.next();
                if (next.done === true)
                  ended = true;
                else
                  void run(next.value);
              }
            } catch (error) {
              failure ??= { error };
            }
            if (running > 0)
              return;
            if (failure !== void 0)
              reject(failure.error);
            else if (ended)
              resolve();
          };
          const run = async (item) => {
            running++;
            try {
              signal?.throwIfAborted();
              await body(item, throttle);
            } catch (error) {
              failure ??= { error };
            }
            throttle.finished();
            running--;
            fill();
          };
          fill();
        });
      }
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
  42257: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mlflowTracker: () => (
          /* binding */
          mlflowTracker
        )
      });
      var verdict = __webpack_require__(19233);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var pool = __webpack_require__(83820);
      var build = __webpack_require__(15478);
      var identity = __webpack_require__(63538);
      var matches = __webpack_require__(81491);
      var mlflow_answers = __webpack_require__(13546);
      ;
      const batchMetrics = 1e3;
      const batchParams = 100;
      const batchEntries = 1e3;
      const maxName = 250;
      const maxParam = 6e3;
      const maxSamples = 1e4;
      const maxPins = 1e3;
      const inputsAtOnce = 100;
      function batchesOf(record, timestamp) {
        const params = paramsOf(record);
        const metrics = metricsOf(record, timestamp);
        const batches = [];
        while (params.length > 0 || metrics.length > 0) {
          const some = params.splice(0, batchParams);
          batches.push({ params: some, metrics: metrics.splice(0, Math.min(batchMetrics, batchEntries - some.length)) });
        }
        return batches;
      }
      function paramsOf(record) {
        const names = namer();
        return Object.entries(record.params).map(([name, value]) => {
          const text = String(value);
          return { key: names(name), value: text.length > maxParam ? `${text.slice(0, maxParam - 1)}…` : text };
        });
      }
      function metricsOf(record, timestamp) {
        const names = namer();
        const entries = [];
        for (const [name, metric] of Object.entries(record.metrics)) {
          const samples = metric.samples ?? [];
          const value = metric.value ?? (samples.length > 0 ? mean(samples) : void 0);
          if (value !== void 0)
            entries.push({ key: names(name), value, timestamp, step: 0 });
          if (samples.length === 0)
            continue;
          const key = names(`${name}.samples`, `samples of ${name}`);
          for (const [step, sample] of samples.slice(0, maxSamples).entries()) {
            entries.push({ key, value: sample, timestamp, step });
          }
        }
        return entries;
      }
      function mean(samples) {
        const value = samples.reduce((sum, sample) => sum + Number(sample), 0) / samples.length;
        if (Number.isNaN(value))
          return "NaN";
        return Number.isFinite(value) ? value : value > 0 ? "Infinity" : "-Infinity";
      }
      function inputsOf(record) {
        const inputs = record.pins.slice(0, maxPins).map((pin) => {
          const [, hex = pin.digest] = pin.digest.split(":");
          const { path, digest, files, bytes, source } = pin;
          return {
            tags: [{ key: "modelgate.source", value: source }],
            dataset: {
              name: path.slice(-500),
              // MLflow takes 36 characters, just what an MD5 with `.dir` has; the whole digest is in the source.
              digest: hex.slice(0, 36),
              source_type: source,
              source: JSON.stringify({ path, digest, commit: record.source.commit }),
              profile: JSON.stringify({ files, bytes })
            }
          };
        });
        const chunks = [];
        for (let start = 0; start < inputs.length; start += inputsAtOnce)
          chunks.push(inputs.slice(start, start + inputsAtOnce));
        return chunks;
      }
      function namer() {
        const taken = /* @__PURE__ */ new Map();
        return (name, meaning = name) => {
          const parts = name.replace(/[^A-Za-z0-9_\-. :/]/g, "_").split("/");
          let key = parts.map((part) => /^\.*$/.test(part) ? `_${part.replaceAll(".", "_")}` : part).join("/");
          if (key.length > maxName || (taken.get(key.toLowerCase()) ?? meaning) !== meaning) {
            key = `${key.slice(0, maxName - 9)}_${(0, hashing.qQ)("sha256", meaning).slice(0, 8)}`;
          }
          taken.set(key.toLowerCase(), meaning);
          return key;
        };
      }
      var mlflow_experiment = __webpack_require__(2401);
      var mlflow_rest = __webpack_require__(14448);
      var mlflow_search = __webpack_require__(64750);
      var mlflow_tags = __webpack_require__(55387);
      ;
      const folder = "modelgate";
      const recordFile = `${folder}/record.json`;
      const maxSummary = 1e3;
      const atOnce = 8;
      function mlflowTracker(host, config, options) {
        const rest = (0, mlflow_rest.g)(host, config.trackingUri);
        const name = (0, mlflow_experiment.By)(host, config.experiment);
        return {
          name: "mlflow",
          log: (record) => logRun(host, rest, name, options.root, record),
          judge: (runId, verdict2) => judgeRun(rest, runId, verdict2),
          find: async (query) => {
            const experiment = await (0, mlflow_experiment.F0)(rest, name);
            if (experiment === void 0)
              return [];
            const runs = await (0, mlflow_search.s)(rest, experiment, query);
            const tracked = [];
            await (0, pool.k)(runs, atOnce, async (run) => void tracked.push(await readRun(rest, run, query)));
            return tracked.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
          }
        };
      }
      function runUrl(rest, run) {
        return `${rest.base}/#/experiments/${run.info.experiment_id}/runs/${run.info.run_id}`;
      }
      async function logRun(host, rest, name, root, record) {
        const experiment = await (0, mlflow_experiment.kR)(rest, name);
        const { runs } = await (0, mlflow_search.x)(rest, experiment, { [mlflow_tags.He.id]: (0, identity.R)(record) });
        const done = runs.find((run2) => (0, mlflow_answers.cO)(run2.data.tags, mlflow_tags.He.complete) === "true");
        if (done !== void 0)
          return { run_id: done.info.run_id, run_url: runUrl(rest, done), created: false };
        const run = runs.at(-1) ?? await startRun(host, rest, experiment, root, record);
        if (runs.length > 0)
          host.log.info(`completing the MLflow run ${run.info.run_id}, which was cut short`);
        await fillRun(rest, run, record);
        return { run_id: run.info.run_id, run_url: runUrl(rest, run), created: true };
      }
      async function startRun(host, rest, experiment, root, record) {
        const where = await (0, mlflow_tags.CJ)(host, root);
        const created = await rest.create(mlflow_answers.Sk, "runs/create", {
          experiment_id: experiment,
          run_name: `${record.model.name} ${record.source.head.slice(0, 7)}`,
          user_id: where.user,
          start_time: Date.parse(record.timings.started),
          tags: (0, mlflow_tags.Fg)(record, where)
        });
        if (created === void 0)
          throw new Error("a run was neither created nor refused");
        return created.run;
      }
      async function fillRun(rest, run, record) {
        const { run_id, artifact_uri, start_time } = run.info;
        await rest.upload(artifact_uri, recordFile, Buffer.from(`${JSON.stringify(record)}
`));
        for (const batch of batchesOf(record, start_time))
          await rest.post(mlflow_answers.Cl, "runs/log-batch", { run_id, ...batch });
        for (const datasets of inputsOf(record))
          await rest.post(mlflow_answers.Cl, "runs/log-inputs", { run_id, datasets });
        const failed = record.stages.some((stage) => stage.status === "failed");
        await rest.post(mlflow_answers.Cl, "runs/update", {
          run_id,
          status: failed ? "FAILED" : "FINISHED",
          end_time: Date.parse(record.timings.finished)
        });
        await rest.post(mlflow_answers.Cl, "runs/set-tag", { run_id, key: mlflow_tags.He.complete, value: "true" });
      }
      async function judgeRun(rest, runId, verdict2) {
        const found = await rest.tryGet(mlflow_answers.Sk, "runs/get", { run_id: runId }, [
          "RESOURCE_DOES_NOT_EXIST",
          "INVALID_PARAMETER_VALUE"
        ]);
        if (found === void 0) {
          throw new errors.yo(`the MLflow server at ${rest.base} has no run ${runId} for this verdict to stand beside`, {
            fix: "Log the candidate's record before its verdict."
          });
        }
        const { run } = found;
        const { judged_at: _at, ...timeless } = verdict2;
        const path = `${folder}/verdict-${(0, hashing.ol)(timeless).slice("sha256:".length, "sha256:".length + 20)}.json`;
        const kept = await verdictFiles(rest, run);
        const created = !kept.includes(path);
        if (created)
          await rest.upload(run.info.artifact_uri, path, Buffer.from(`${JSON.stringify(verdict2)}
`));
        if (created || (0, mlflow_answers.cO)(run.data.tags, mlflow_tags.He.verdict) === void 0) {
          const tags = [
            { key: mlflow_tags.He.verdict, value: verdict2.verdict },
            { key: mlflow_tags.He.summary, value: verdict2.summary.slice(0, maxSummary) }
          ];
          await rest.post(mlflow_answers.Cl, "runs/log-batch", { run_id: runId, tags });
        }
        return { created };
      }
      async function verdictFiles(rest, run) {
        const answer = await rest.get(mlflow_answers.sv, "artifacts/list", { run_id: run.info.run_id, path: folder });
        return answer.files.map((file) => file.path).filter((path) => /^modelgate\/verdict-[0-9a-f]{20}\.json$/.test(path));
      }
      async function readRun(rest, run, query) {
        const { run_id, artifact_uri } = run.info;
        const [bytes, files] = await Promise.all([rest.download(artifact_uri, recordFile), verdictFiles(rest, run)]);
        const file = `${recordFile} of run ${run_id} at ${rest.base}`;
        if (bytes === void 0) {
          throw new errors.yo(`the run ${run_id} has lost its record`, {
            where: { file },
            fix: "Delete the run in MLflow, so that the commit counts as not measured, and run it again."
          });
        }
        const record = (0, build.eV)(Buffer.from(bytes).toString("utf8"), { file });
        if ((0, identity.R)(record) !== (0, mlflow_answers.cO)(run.data.tags, mlflow_tags.He.id) || !(0, matches.c)(record, query)) {
          throw new errors.yo("this run record is not what its run's tags say: it was changed after it was logged", {
            where: { file },
            fix: "Find out who wrote to the run, and delete it in MLflow."
          });
        }
        const verdicts = await Promise.all(files.map((path) => readVerdict(rest, run, path)));
        verdicts.sort((a, b) => Date.parse(a.judged_at) - Date.parse(b.judged_at));
        return { run_id, run_url: runUrl(rest, run), record, verdicts };
      }
      async function readVerdict(rest, run, path) {
        const file = `${path} of run ${run.info.run_id} at ${rest.base}`;
        const bytes = await rest.download(run.info.artifact_uri, path);
        const text = Buffer.from(bytes ?? []).toString("utf8");
        const result = verdict.z8.safeParse((0, build.qF)(text, { file }, "verdict document"));
        if (result.success)
          return result.data;
        const [issue] = result.error.issues;
        throw new errors.yo(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
          where: { file }
        });
      }
    })
  )
};

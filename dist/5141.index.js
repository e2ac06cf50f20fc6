export const id = 5141;
export const ids = [5141];
export const modules = {
  /***/
  25141: (
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
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
      var _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
      var _flow_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81272);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
        const bundle = await (0, _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_1__.B)(bench, given.bundle);
        requireAllModels(bench, bundle);
        return (0, _flow_gate_js__WEBPACK_IMPORTED_MODULE_3__.S)(bundle, { verdict: bundle.verdict, failed: (0, _flow_gate_js__WEBPACK_IMPORTED_MODULE_3__.d)(bundle) });
      }
      function requireAllModels({ config, forge }, bundle) {
        const judged = new Set(bundle.models.map(({ model }) => model));
        const absent = config.models.filter(({ name }) => !judged.has(name)).map(({ name }) => name);
        if (forge.event === "local" || absent.length === 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the bundle holds no verdict on ${absent.join(", ")}`, {
          fix: "Run `compare` before this step, with the same inputs `config` and `model`."
        });
      }
    })
  ),
  /***/
  86626: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        qv: () => (
          /* binding */
          DataDiff
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
      const Path = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(8192);
      const Bytes = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
      const Share = zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1);
      const Amount = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
      const Note = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3);
      const File = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ path: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() });
      const State = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() });
      const ColumnKind = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
        "integer",
        "number",
        "boolean",
        "date",
        "timestamp",
        "text",
        "mixed",
        "nested",
        "binary",
        "empty"
      ]);
      const ColumnState = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ type: ColumnKind, nulls: Share });
      const ColumnDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        /** Absent where A has no such column. */
        a: ColumnState.exactOptional(),
        b: ColumnState.exactOptional(),
        /** Population stability index of B against A's bins. */
        psi: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative().exactOptional(),
        /** Two-sample Kolmogorov–Smirnov: D is off by `error` at most, 0 where it is exact. */
        ks: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ d: Share, p: Share, error: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative() }).exactOptional(),
        /** Why there is no drift to tell of. */
        note: Note.exactOptional()
      });
      const TableDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** For shards with `*` where their names differ. */
        path: Path,
        format: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["csv", "tsv", "json-lines", "parquet"]),
        files: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ a: Amount, b: Amount }),
        rows: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ a: Amount, b: Amount }),
        /** Added, removed and retyped columns first, then by how much they drifted. */
        columns: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(ColumnDiff).max(2e4),
        notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Note).max(100)
      });
      const Counts = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        added: Amount,
        removed: Amount,
        changed: Amount,
        moved: Amount
      });
      const PinState = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, files: Amount.exactOptional(), bytes: Bytes.exactOptional() });
      const PinDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: Path,
        source: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        a: PinState.exactOptional(),
        b: PinState.exactOptional(),
        counts: Counts
      });
      const Side = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3), commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional() });
      const DataDiff = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("modelgate/diff/1"),
        a: Side,
        b: Side,
        counts: Counts.extend({ unchanged: Amount }),
        /** The lists hold at most as many files as was asked for; `counts` are of all. */
        added: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(File).max(1e6),
        removed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(File).max(1e6),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({ path: Path, a: State, b: State })).max(1e6),
        moved: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({ from: Path, to: Path, digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np, size: Bytes.exactOptional() })).max(1e6),
        /** Of the files whose sizes are known: new, and gone; `unknown` counts the others. */
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ added: Bytes, removed: Bytes, net: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), unknown: Amount }),
        pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(PinDiff).max(1e5),
        tables: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(TableDiff).max(1e3),
        notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Note).max(1e3)
      });
    })
  ),
  /***/
  1310: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          readBundle
        ),
        /* harmony export */
        C: () => (
          /* binding */
          readBundleIfThere
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30725);
      const limit = 64 * 1024 * 1024;
      async function readBundleIfThere(bench, path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path));
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
        return readBundle(bench, path);
      }
      async function readBundle(bench, path) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path);
        let text;
        try {
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
          if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the bundle has ${size} bytes, at most ${limit} are read`, { where: { file: path } });
          text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error))
            throw error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("there is no report bundle: nothing was compared", {
            where: { file: path },
            fix: "Run `compare` before this step; if an earlier step failed, mend that one.",
            cause: error
          });
        }
        const bundle = parse(text, path);
        if (bundle.head !== bench.forge.head && bench.forge.event !== "local") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the bundle is about ${bundle.head}, this event is about ${bench.forge.head}`, {
            where: { file: path },
            fix: "Run `compare` in this workflow run."
          });
        }
        return bundle;
      }
      function parse(text, file) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("the bundle is not JSON", { where: { file }, cause });
        }
        const result = _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__.z.safeParse(value);
        if (result.success)
          return result.data;
        const issue = result.error.issues[0];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`not a report bundle: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`, {
          where: { file }
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
  30725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          ReportBundle
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
      var _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);
      var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19233);
      var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15635);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
      const ModelReport = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
        model: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        report_key: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.d3.nullable(),
        baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.d3.nullable(),
        verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__.z8,
        /** Files changed between base and head that this model reads, for "what changed". */
        changed_files: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).max(1e4),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), side: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["candidate", "baseline"]), text: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(262144) })),
        /** By name and version, what the baseline's environment and the candidate's do not share; the first 1,000. */
        environment_changes: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__.wg).max(1e3).exactOptional(),
        /** What changed in the model's data since the base commit, as the measuring job found it. */
        data_diff: _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__.qv.exactOptional()
      });
      const ReportBundle = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_4__.euz("modelgate/bundle/1"),
        repository: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(300).exactOptional(),
        server_url: zod__WEBPACK_IMPORTED_MODULE_4__.OZ5({ protocol: /^https?$/ }).exactOptional(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().exactOptional(),
        event: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        run_url: zod__WEBPACK_IMPORTED_MODULE_4__.OZ5({ protocol: /^https?$/ }).exactOptional(),
        /** The aggregate over all models: the worst of them. */
        verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Y,
        models: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(ModelReport),
        created_at: zod__WEBPACK_IMPORTED_MODULE_5__.w$()
      });
    })
  ),
  /***/
  15635: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VK: () => (
          /* binding */
          shortDigest
        ),
        /* harmony export */
        pE: () => (
          /* binding */
          environmentDiff
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          EnvironmentChange
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      const EnvironmentChange = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        /** `machine`: processor, cores and memory, which differ from runner to runner and seldom matter. */
        kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["container", "runtime", "package", "gpu", "system", "file", "machine"]),
        name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
        after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional()
      });
      function environmentDiff(before, after) {
        const told = before.gpus !== void 0 && after.gpus !== void 0;
        const compare = (kind, facts) => changes(kind, facts(before), facts(after));
        return [
          ...told ? compare("container", containerFacts) : [],
          // Older records name the Node that wrote them, whether a stage used it or not.
          ...compare("runtime", ({ runtimes }) => plain(Object.entries(runtimes))).filter(({ name, after: now }) => told || name !== "node" || now !== void 0),
          ...hasPackages(before) && hasPackages(after) ? compare("package", packageFacts).sort(byTelling) : [],
          ...told ? compare("gpu", gpuFacts) : [],
          ...compare("system", (one) => plain([...systemFacts(one, told)])),
          ...compare("file", ({ files }) => plain(files.map(({ path, digest }) => [path, shortDigest(digest)]))),
          ...compare("machine", ({ cpu, cores, memory_bytes }) => plain([
            ["cpu", cpu],
            ["cores", String(cores)],
            ["memory", gibibytes(memory_bytes)]
          ]))
        ];
      }
      function byTelling(one, other) {
        const rank = ({ before, after }) => after === void 0 ? 1 : before === void 0 ? 2 : 0;
        return rank(one) - rank(other);
      }
      function shortDigest(digest) {
        return digest.replace(/^[\w-]+:(.{8}).*/, "$1…");
      }
      function hasPackages({ components = [] }) {
        return components.length > 0;
      }
      function changes(kind, before, after) {
        const keys = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort();
        return keys.flatMap((key) => {
          const [old, now] = [before.get(key), after.get(key)];
          if (old?.value === now?.value)
            return [];
          return [
            {
              kind,
              name: now?.name ?? old?.name ?? key,
              ...old === void 0 ? {} : { before: old.value },
              ...now === void 0 ? {} : { after: now.value }
            }
          ];
        });
      }
      function plain(entries) {
        return new Map(entries.map(([name, value]) => [name, { name, value }]));
      }
      function* systemFacts({ os, arch, distribution }, told) {
        yield ["os", os];
        yield ["arch", arch];
        if (told && distribution !== void 0)
          yield ["distribution", distribution];
      }
      function containerFacts({ container }) {
        if (container === void 0)
          return /* @__PURE__ */ new Map();
        const { image, digest } = container;
        return plain([["container", digest === void 0 ? image : `${image} ${shortDigest(digest)}`]]);
      }
      function gpuFacts({ gpus = [] }) {
        if (gpus.length === 0)
          return /* @__PURE__ */ new Map();
        const counted = /* @__PURE__ */ new Map();
        for (const { name, memory_bytes } of gpus) {
          const text = memory_bytes === void 0 ? name : `${name} ${gibibytes(memory_bytes)}`;
          counted.set(text, (counted.get(text) ?? 0) + 1);
        }
        const cards = [...counted].map(([text, amount]) => amount === 1 ? text : `${amount} × ${text}`);
        return plain([
          ["gpu", cards.join(", ")],
          ["gpu driver", [...new Set(gpus.map(({ driver }) => driver))].join(", ")]
        ]);
      }
      function packageFacts({ components = [] }) {
        return new Map(components.map((one) => [one.purl.replace(/[@?].*$/s, ""), { name: one.name, value: versionOf(one) }]));
      }
      function versionOf({ version, purl }) {
        const [, key, value = ""] = /\?(\w+)=(.*)$/s.exec(purl) ?? [];
        if (key === void 0)
          return version;
        const commit = /%40([0-9a-f]{8})[0-9a-f]*$/.exec(value)?.[1];
        return `${version} (${commit === void 0 ? `${key} ${value.slice(0, 80)}` : `commit ${commit}`})`;
      }
      function gibibytes(bytes) {
        return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
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
  )
};

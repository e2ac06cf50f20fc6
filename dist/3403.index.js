export const id = 3403;
export const ids = [3403, 4979];
export const modules = {
  /***/
  19595: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J_: () => (
          /* binding */
          budgetNamed
        ),
        /* harmony export */
        L4: () => (
          /* binding */
          budgetForms
        )
        /* harmony export */
      });
      const budgets = {
        "model-bytes": { unit: "bytes", lower: true, stages: "no" },
        "data-bytes": { unit: "bytes", lower: false, stages: "no" },
        "data-files": { unit: "count", lower: false, stages: "no" },
        seconds: { unit: "seconds", lower: true, stages: "no" },
        "stage-seconds": { unit: "seconds", lower: true, stages: "only" },
        "peak-memory": { unit: "bytes", lower: true, stages: "too" }
      };
      function budgetNamed(written) {
        const dot = written.indexOf(".");
        const found = new Map(Object.entries(budgets)).get(dot === -1 ? written : written.slice(0, dot));
        const stages = dot === -1 ? "only" : "no";
        return found === void 0 || found.stages === stages || dot === written.length - 1 ? void 0 : found;
      }
      const budgetForms = Object.entries(budgets).flatMap(([name, { stages }]) => [
        ...stages === "only" ? [] : [name],
        ...stages === "no" ? [] : [`${name}.STAGE`]
      ]);
    })
  ),
  /***/
  45600: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          lacksScores
        ),
        /* harmony export */
        I: () => (
          /* binding */
          checkCompute
        )
        /* harmony export */
      });
      var _compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
      var _written_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61356);
      const ofScores = ["auc", "average-precision", "log-loss", "brier"];
      const averaged = ["precision", "recall", "specificity", "f1"];
      const ofOneClass = [...averaged, ...ofScores];
      const uses = {
        average: { kinds: averaged, must: false },
        positive: { kinds: ofOneClass, must: false },
        denominator: { kinds: ["ratio"], must: true },
        quantile: { kinds: ["quantile"], must: true },
        command: { kinds: ["command"], must: true },
        column: { kinds: ["mean", "quantile", "ratio"], must: true }
      };
      function checkCompute(gate, predictions) {
        const { own, name } = gate;
        if (own.compute === void 0)
          return;
        const refuse = (what, fix) => gate.refuse("compute", `the \`compute\` of \`${name}\` ${what}`, fix);
        if (predictions === void 0) {
          refuse("has nothing to compute it from", "Add `predictions` to the model, the file with one row an example.");
        }
        if ((0, _written_gate_js__WEBPACK_IMPORTED_MODULE_1__.fg)(name))
          refuse("is of many metrics at once", "Give each metric a gate of its own.");
        const compute = (0, _compute_js__WEBPACK_IMPORTED_MODULE_0__.w)(own.compute);
        const { kind } = compute;
        for (const [key, { kinds, must }] of Object.entries(uses)) {
          const given = compute[key] !== void 0;
          if (must && !given && kinds.includes(kind))
            refuse(`is a ${kind} without \`${key}\``, `Add \`${key}\` to it.`);
          const may = kinds.includes(kind) || key === "column" && ofScores.includes(kind);
          if (given && !may)
            refuse(`has ${key === "average" ? "an" : "a"} \`${key}\`, which is not for ${kind}`, `Take \`${key}\` out.`);
        }
        if (compute.positive !== void 0 && compute.average !== void 0 && compute.average !== "binary") {
          refuse(`is a ${compute.average} average over all classes, and names one`, "Take `positive` or `average` out.");
        }
        if (lacksScores(compute, predictions)) {
          refuse(`is ${kind}, which is made of scores, and \`predictions\` names no column of scores`, "Add `score: COLUMN` to `predictions`, or `column: COLUMN` to `compute`.");
        }
      }
      function lacksScores({ kind, column }, predictions) {
        return ofScores.includes(kind) && column === void 0 && predictions?.score === void 0;
      }
    })
  ),
  /***/
  160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          computeFor
        ),
        /* harmony export */
        w: () => (
          /* binding */
          resolveCompute
        )
        /* harmony export */
      });
      const kinds = {
        accuracy: "accuracy",
        acc: "accuracy",
        error_rate: "error-rate",
        balanced_accuracy: "balanced-accuracy",
        precision: "precision",
        recall: "recall",
        sensitivity: "recall",
        specificity: "specificity",
        f1: "f1",
        f1_score: "f1",
        mcc: "mcc",
        matthews_corrcoef: "mcc",
        kappa: "kappa",
        cohen_kappa: "kappa",
        auc: "auc",
        roc_auc: "auc",
        auroc: "auc",
        average_precision: "average-precision",
        pr_auc: "average-precision",
        auprc: "average-precision",
        log_loss: "log-loss",
        logloss: "log-loss",
        brier: "brier",
        brier_score: "brier",
        mae: "mae",
        mean_absolute_error: "mae",
        mse: "mse",
        mean_squared_error: "mse",
        rmse: "rmse",
        root_mean_squared_error: "rmse",
        r2: "r2",
        r2_score: "r2",
        mape: "mape"
      };
      const known = new Map(Object.entries(kinds));
      function computeFor(gate) {
        if (gate.compute !== void 0)
          return gate.compute;
        if (gate.source === "budget")
          return void 0;
        const snake = gate.metric.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();
        const kind = known.get(snake);
        if (kind !== void 0)
          return { kind };
        const [, before, middle = "", after] = /^(?:(macro|micro|weighted)_)?(.+?)(?:_(macro|micro|weighted))?$/.exec(snake) ?? [];
        const averaged = known.get(middle);
        const average = before ?? after;
        return averaged === void 0 || average === void 0 ? void 0 : { kind: averaged, average };
      }
      function resolveCompute(written) {
        return typeof written === "string" ? { kind: written } : written;
      }
    })
  ),
  /***/
  46143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          wellKnownDirection
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isFraction
        )
        /* harmony export */
      });
      const fractions = [
        "accuracy",
        "acc",
        "balanced_accuracy",
        "auc",
        "roc_auc",
        "auroc",
        "pr_auc",
        "auprc",
        "f1",
        "f1_score",
        "precision",
        "average_precision",
        "recall",
        "sensitivity",
        "specificity",
        "iou",
        "dice",
        "jaccard",
        "exact_match",
        "pass_rate",
        "win_rate"
      ];
      const higher = ["r2", "r2_score", "bleu", "sacrebleu", "chrf", "rouge", "rouge1", "rouge2", "rougel", "meteor"].concat([
        "map",
        "mrr",
        "ndcg",
        "mcc",
        "matthews_corrcoef",
        "kappa",
        "cohen_kappa",
        "throughput",
        "log_likelihood"
      ]);
      const lower = ["loss", "log_loss", "logloss", "nll", "cross_entropy", "hinge_loss", "focal_loss", "brier"].concat([
        "brier_score",
        "error",
        "error_rate",
        "rmse",
        "rmsle",
        "mae",
        "mse",
        "mape",
        "smape",
        "mean_squared_error",
        "root_mean_squared_error",
        "mean_absolute_error",
        "squared_error",
        "absolute_error",
        "perplexity",
        "ppl",
        "wer",
        "cer",
        "fid",
        "ece",
        "latency",
        "duration",
        "runtime",
        "ms",
        "seconds",
        "bytes",
        "size",
        "memory",
        "peak_memory",
        "cost"
      ]);
      const fractionNames = new Set(fractions);
      const directions = new Map([
        ...[...fractions, ...higher].map((name) => [name, "higher"]),
        ...lower.map((name) => [name, "lower"])
      ]);
      const qualifiers = new Set("train val valid validation dev test eval oof cv holdout mean avg median macro micro weighted model artifact total".split(" "));
      const units = /* @__PURE__ */ new Set(["ms", "s", "sec", "seconds", "bytes", "kb", "mb", "gb", "p50", "p90", "p95", "p99"]);
      function wellKnownDirection(metric) {
        const core2 = coreName(metric);
        return core2 === void 0 ? void 0 : directions.get(core2);
      }
      function isFraction(metric) {
        const core2 = coreName(metric);
        return core2 !== void 0 && fractionNames.has(core2);
      }
      let known;
      function coreName(metric) {
        if (known?.metric !== metric)
          known = { metric, core: coreOf(metric) };
        return known.core;
      }
      function coreOf(metric) {
        const last = metric.split(/[./]/).at(-1) ?? "";
        const snake = last.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
        const words = snake.split(/[_\-\s@]+/).filter((word) => word !== "");
        for (; ; ) {
          const name = words.join("_");
          if (directions.has(name))
            return name;
          const end = words.at(-1) ?? "";
          if (words.length < 2)
            return void 0;
          if (qualifiers.has(words[0] ?? ""))
            words.shift();
          else if (qualifiers.has(end) || units.has(end))
            words.pop();
          else
            return void 0;
        }
      }
    })
  ),
  /***/
  56341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          parseDuration
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          durationPattern
        )
        /* harmony export */
      });
      const durationPattern = /^(\d+(?:\.\d+)?)\s*(s|m|min|h)$/;
      const secondsIn = { s: 1, m: 60, min: 60, h: 3600 };
      function parseDuration(written) {
        if (typeof written === "number")
          return written * 60;
        const [, number, unit = ""] = durationPattern.exec(written) ?? [];
        const factor = secondsIn[unit];
        if (number === void 0 || factor === void 0)
          throw new TypeError(`not a duration: ${written}`);
        return Number(number) * factor;
      }
    })
  ),
  /***/
  63403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        parseConfig: () => (
          /* binding */
          parseConfig
        )
      });
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var validate = __webpack_require__(9886);
      var lib_yaml = __webpack_require__(44979);
      var external_node_path_ = __webpack_require__(76760);
      var schema = __webpack_require__(34755);
      var nearest = __webpack_require__(58020);
      var budgets = __webpack_require__(19595);
      var duration = __webpack_require__(56341);
      var size = __webpack_require__(77196);
      var tests = __webpack_require__(90628);
      var written_gate = __webpack_require__(61356);
      ;
      const ofMetrics = ["estimand", "compute", "folds", "seeds"];
      function checkBudget({ name, own, refuse }) {
        if (own.budget === void 0)
          return;
        refuseUnknown(name, (fix) => refuse("budget", `there is no budget \`${name}\``, fix));
        const before = own["renamed-from"];
        if (before !== void 0) {
          refuseUnknown(before, (fix) => refuse("renamed-from", `there is no budget \`${before}\``, fix));
        }
        const wrong = ofMetrics.find((key2) => own[key2] !== void 0);
        if (wrong !== void 0) {
          refuse(wrong, `the budget \`${name}\` is one number, and \`${wrong}\` is about the evidence behind a metric`, "Take it out: a budget is judged by its number.");
        }
        if (own.test !== void 0 && own.test !== "auto" && !(0, tests.JV)(own.test)) {
          refuse("test", `the budget \`${name}\` is one number, and \`${own.test}\` tests many`, "Use a test of main's earlier runs, such as `test: history-t`, or take `test` out.");
        }
        const key = ["max-regression", "improve-by", "max-drift"].find((one) => own[one] !== void 0);
        if (key !== void 0 && own.direction === void 0 && (0, budgets.J_)(name)?.lower === false) {
          refuse(key, `the budget \`${name}\` has ${(0, written_gate.vJ)(key)}, and nothing says which way is worse`, "Add `direction: lower` where more of it is worse, or `direction: higher`.", "key");
        }
      }
      function refuseUnknown(name, refuse) {
        if ((0, budgets.J_)(name) !== void 0)
          return;
        const [kind = ""] = name.split(".", 1);
        const near = (0, nearest.p)(kind, budgets.L4.map((form2) => form2.replace(/\.STAGE$/, "")));
        const form = budgets.L4.filter((one) => one === near || one === `${near}.STAGE`);
        refuse(form.length > 0 ? `Did you mean \`${form.join("` or `")}\`?` : `Budgets: ${budgets.L4.join(", ")}.`);
      }
      function boundOf(gate, key) {
        const written = gate.own[key];
        if (typeof written !== "string")
          return written;
        const unit = gate.own.budget === void 0 ? void 0 : (0, budgets.J_)(gate.name)?.unit;
        if (unit === "bytes" && size.C.test(written))
          return (0, size.D)(written);
        if (unit === "seconds" && duration.Z.test(written))
          return (0, duration.E)(written);
        const what = unit === "bytes" ? " of bytes, or text such as 64MB" : unit === "seconds" ? " of seconds, or text such as 30m" : "";
        return gate.refuse(key, `the \`${key}\` of \`${gate.name}\` is "${written}"`, `Write a number${what}.`);
      }
      function budgetDirection({ budget, direction }) {
        if (direction !== void 0 || budget === void 0)
          return direction;
        return (0, budgets.J_)(budget)?.lower === true ? "lower" : void 0;
      }
      var config_compute = __webpack_require__(160);
      var compute_checks = __webpack_require__(45600);
      ;
      function checkHistory({ own, keys, name, refuse }, test) {
        const { window = 30, minimum = 8 } = keys.history ?? {};
        if (window < minimum) {
          refuse("history", `the history of \`${name}\` looks at ${window} runs, and decides nothing with fewer than ${minimum}`, "Make `minimum` at most `window`.");
        }
        if (!(0, tests.JV)(test)) {
          if (own.history === void 0)
            return;
          refuse("history", `the gate on \`${name}\` has a history, and its test is \`${test}\``, "Add a test of main's earlier runs, such as `test: history-t`, or take `history` out.");
        }
        for (const key of ["min", "max", "target", "improve-by", "max-drift"]) {
          if (own[key] === void 0)
            continue;
          refuse(key, `the gate on \`${name}\` has ${(0, written_gate.vJ)(key)}, and \`${test}\` asks only what is usual on main`, "Give it a gate of its own.");
        }
        const goesByWidth = ["history-iqr", "history-delta-iqr", "history-percentage"].includes(test);
        if (own.history?.width !== void 0 && !goesByWidth) {
          refuse("history", `the \`width\` of \`${name}\` is not for \`${test}\`, which goes by alpha`, "Set `alpha`, or take `width` out.");
        }
        if (goesByWidth && keys.history?.width === void 0) {
          refuse("test", `the gate on \`${name}\` asks for \`${test}\`, and nothing says how wide its limits are`, "Add `history: { width: … }`: so many interquartile ranges, or the part of the mean that is allowed.");
        }
        if (own.alpha !== void 0 && goesByWidth) {
          refuse("alpha", `the alpha of \`${name}\` is not for \`${test}\`, which goes by a width`, "Set `history: { width: … }`.");
        }
      }
      ;
      function checkSamples({ own, keys, name, refuse }, test) {
        if (own.seeds !== void 0 && own.folds !== void 0) {
          refuse("seeds", `the samples of \`${name}\` are seeds and folds at once`, "Keep one of `seeds` and `folds`.");
        }
        for (const [key, only] of [
          ["seeds", "paired-t"],
          ["folds", "corrected-t"]
        ]) {
          if (own[key] !== void 0 && test !== "auto" && test !== only) {
            refuse(key, `the gate on \`${name}\` has ${key}, which \`${test}\` does not use`, `Use \`test: ${only}\` or \`auto\`.`);
          }
          if (own[key] === void 0 && test === only) {
            const needs = only === "paired-t" ? "which samples share a seed" : "how many rows each fold was trained and tested on";
            refuse("test", `the gate on \`${name}\` asks for \`${only}\`, and nothing says ${needs}`, `Add \`${key}\` to the gate.`);
          }
        }
        const samples = own.seeds !== void 0 ? "seeds" : own.folds !== void 0 ? "folds" : tests.tT.includes(test) ? "test" : void 0;
        if (samples !== void 0 && keys.estimand === "artifact") {
          refuse(samples, `the gate on \`${name}\` judges one artifact, and ${samples === "test" ? `\`${test}\` is` : `${samples} are`} about a training's samples`, "Say `estimand: recipe`, or take it out.");
        }
      }
      ;
      const rightOrWrong = ["accuracy", "error-rate", "recall", "specificity", "mean"];
      function computeOf({ keys, name }) {
        if (keys.compute !== void 0)
          return (0, config_compute.w)(keys.compute);
        return (0, config_compute.Z)({ metric: name, source: keys.budget === void 0 ? "metric" : "budget" });
      }
      function testOf(gate, predictions) {
        const { test: written = "auto" } = gate.keys;
        const test = written !== "auto" && isUsed(gate, written) ? written : "auto";
        checkSamples(gate, test);
        checkMargin(gate, test);
        if (tests.RJ.includes(test))
          checkExamples(gate, test, predictions);
        checkHistory(gate, test);
        return test;
      }
      function checkMargin(gate, test) {
        const { keys, name } = gate;
        const refuse = (message, fix) => gate.refuse("test", message, fix);
        const margin = [...(0, written_gate.G6)(keys["max-regression"]), ...(0, written_gate.G6)(keys["improve-by"])].concat((0, written_gate.G6)(keys["max-drift"]));
        if (test === "mcnemar" && margin.some(({ amount }) => amount > 0)) {
          refuse(`the gate on \`${name}\` has a margin, and McNemar's test knows only whether there is a difference`, "Use `test: tango`, whose interval decides a margin, or a margin of 0.");
        }
        if (tests.ys.includes(test) && margin.some(({ kind, amount }) => kind === "relative" && amount > 0)) {
          const unit = tests.G8.includes(test) ? "1pp" : "0.01";
          refuse(`the gate on \`${name}\` has a margin relative to the baseline, which \`${test}\` does not know`, `Write the margin in the metric's own unit, such as ${unit}, or use another test.`);
        }
      }
      function isUsed({ own, keys, name, refuse }, test) {
        const inherited = own.test === void 0;
        if (keys.evidence === "point") {
          if (inherited && own.evidence !== void 0)
            return false;
          refuse("test", `the gate on \`${name}\` goes by the number alone, so no test is used`, "Take `test` or `evidence: point` out.");
        }
        const compared = own["max-regression"] !== void 0 && own.target === void 0 || own["improve-by"] !== void 0;
        const drifts = own["max-drift"] !== void 0 && !(0, tests.JV)(test);
        const bounded = (own.min ?? own.max ?? own.target) !== void 0;
        if (compared || drifts || bounded && (test === "bootstrap" || test === "welch"))
          return true;
        if (inherited)
          return false;
        return refuse("test", `the gate on \`${name}\` compares nothing that \`${test}\` could test`, "Add `max-regression`, or take `test` out.");
      }
      function checkExamples(gate, test, predictions) {
        const { keys, name } = gate;
        const refuse = (message, fix) => gate.refuse("test", message, fix);
        const compute = computeOf(gate);
        if (predictions === void 0) {
          refuse(`the gate on \`${name}\` asks for \`${test}\`, and the model names no predictions`, "Add `predictions` to the model, the file with one row an example.");
        }
        if ((0, tests.n0)(keys) === "recipe" && test !== "bootstrap") {
          refuse(`the gate on \`${name}\` judges the recipe by its seeds, and \`${test}\` knows only the examples of one model`, "Use `test: bootstrap` or `welch`, or `estimand: artifact`.");
        }
        if (compute === void 0) {
          refuse(`the gate on \`${name}\` asks for \`${test}\`, and nothing says how the metric is made of the predictions`, "Add `compute`, such as `compute: accuracy`, or `test: auto`.");
        }
        const { kind } = compute;
        if (tests.G8.includes(test) && !rightOrWrong.includes(kind)) {
          refuse(`the gate on \`${name}\` asks for \`${test}\`, which is for metrics that count right and wrong, and not for ${kind}`, "Use `test: bootstrap` or `auto`.");
        }
        if (test === "delong" && kind !== "auc") {
          refuse(`the gate on \`${name}\` asks for \`delong\`, which is for AUC alone, and not for ${kind}`, "Use `test: auto`.");
        }
        const together = predictions.clusterBy !== void 0 ? "cluster-by" : predictions.repeat !== void 0 ? "repeat" : void 0;
        if (together !== void 0 && tests.no.includes(test)) {
          refuse(`the gate on \`${name}\` asks for \`${test}\`, which takes every row for itself, and \`predictions\` has \`${together}\``, "Use `test: bootstrap` or `auto`.");
        }
      }
      ;
      const ofIntervals = ["alpha", "on-inconclusive"];
      const ofSamplesToo = [...ofIntervals, "estimand", "seeds", "folds"];
      function checkEvidence(gate, test, predictions) {
        const { own, keys, name } = gate;
        const lacks = whyNoInterval(gate, test, predictions);
        if (keys.evidence === "interval" && lacks !== void 0) {
          gate.refuse("evidence", `the gate on \`${name}\` asks for an interval, and ${lacks.what}`, lacks.fix);
        }
        const idle = [...lacks === void 0 ? [] : ofIntervals, ...keys.evidence === "point" ? ofSamplesToo : []];
        const useless = idle.find((key) => own[key] !== void 0);
        if (useless !== void 0) {
          gate.refuse(useless, `the gate on \`${name}\` goes by the number alone, so its \`${useless}\` does nothing`, keys.evidence === "point" ? `Take \`${useless}\` or \`evidence: point\` out.` : `Take \`${useless}\` out: ${lacks?.what}. ${lacks?.fix}`);
        }
      }
      function whyNoInterval(gate, test, predictions) {
        const { keys, name } = gate;
        if ((0, tests.JV)(test))
          return void 0;
        if (keys.budget !== void 0) {
          return { what: "a budget is one number", fix: "Judge it by main's earlier runs: `test: history-t`." };
        }
        if ((0, tests.n0)(keys) === "recipe")
          return void 0;
        if (predictions === void 0) {
          return {
            what: "the model names no predictions that it could be made of",
            fix: "Add `predictions` to the model, or `estimand: recipe` where the metric is a list of seeds' samples."
          };
        }
        if ((0, written_gate.fg)(name)) {
          return {
            what: "it names several metrics, none of which is known to be made of the predictions",
            fix: "Give each metric a gate of its own, or say `evidence: point`."
          };
        }
        const compute = computeOf(gate);
        if (compute !== void 0) {
          if (!(0, compute_checks.C)(compute, predictions))
            return void 0;
          return {
            what: `${compute.kind} is made of scores, and \`predictions\` names no column of scores`,
            fix: "Add `score: COLUMN` to `predictions`."
          };
        }
        return {
          what: "nothing says how the metric is made of the predictions",
          fix: "Add `compute`, such as `compute: accuracy`, or say `evidence: point`."
        };
      }
      var directions = __webpack_require__(46143);
      ;
      const comparisons = ["max-regression", "improve-by", "max-drift"];
      function checkGate(gate, hasAnchor) {
        refuseEmpty(gate);
        refuseContradiction(gate);
        refuseTarget(gate);
        refuseUndirected(gate);
        refuseImprovement(gate);
        refuseWhole(gate);
        const { name, own } = gate;
        if (own["max-drift"] !== void 0 && !hasAnchor) {
          gate.refuse("max-drift", `the gate on \`${name}\` has a max-drift, and the model names no anchor to measure it from`, "Add `anchor: release` to the model, or an alias, a tag or a commit.");
        }
        if (own["on-missing-baseline"] !== void 0 && !compares(own)) {
          gate.refuse("on-missing-baseline", `the gate on \`${name}\` is compared with nothing, so it misses no baseline`, "Add `max-regression`, or take `on-missing-baseline` out.");
        }
        refuseRenaming(gate);
      }
      function compares(keys) {
        return comparisons.some((key) => keys[key] !== void 0);
      }
      function refuseEmpty({ name, own, keys, refuse }) {
        const asks = own.min ?? own.max ?? own.target ?? comparisons.map((key) => own[key]).find((one) => one !== void 0);
        if (asks !== void 0 || own.informational === true)
          return;
        const fix = keys.test?.startsWith("history-") ? "Add `max-regression: 0` to hold it against main's earlier runs." : "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.";
        refuse(own.metric === void 0 ? "budget" : "metric", `the gate on \`${name}\` asks nothing, so it could never fail`, fix);
      }
      function refuseContradiction(gate) {
        const { name, own } = gate;
        const [min, max] = [boundOf(gate, "min"), boundOf(gate, "max")];
        if (min === void 0 || max === void 0 || min <= max)
          return;
        gate.refuse("min", `the gate on \`${name}\` asks for at least ${own.min} and at most ${own.max}: nothing is both`, "Make `min` less than `max`.");
      }
      function refuseTarget({ name, own, refuse }) {
        if (own.direction !== "target") {
          if (own.target === void 0)
            return;
          refuse("target", `the gate on \`${name}\` has a target, and its direction is another`, "Add `direction: target`, with `max-regression` for how far from it is allowed.");
        }
        if (own.target === void 0 ? !compares(own) : own["max-regression"] === void 0) {
          refuse("direction", `the gate on \`${name}\` has a target, and nothing says how near is near enough`, "Add `max-regression: 0.01` for the target ± 0.01.");
        }
        if (own["improve-by"] !== void 0) {
          refuse("improve-by", `the gate on \`${name}\` has a target, and nothing is better than being there`, "Take `improve-by` out, or name a direction of `higher` or `lower`.");
        }
        for (const key of ["max-regression", "max-drift"]) {
          if ((0, written_gate.G6)(own[key]).every(({ kind }) => kind === "absolute"))
            continue;
          refuse(key, `the gate on \`${name}\` has a target, and a ${key} relative to the baseline`, "Write it in the metric's own unit, such as 0.01.");
        }
      }
      function refuseUndirected({ name, own, refuse }) {
        if (own.budget !== void 0 || own.direction !== void 0 || (0, directions.$)(name) !== void 0)
          return;
        const key = comparisons.find((one) => own[one] !== void 0);
        if (key === void 0)
          return;
        refuse(key, `the gate on \`${name}\` has ${(0, written_gate.vJ)(key)}, and nothing says which way is worse`, "Add `direction: higher` where higher is better, or `direction: lower`.", "key");
      }
      function refuseImprovement({ name, own, refuse }) {
        if (own["improve-by"] === void 0)
          return;
        const key = "improve-by";
        if ((0, written_gate.G6)(own[key]).some(({ amount }) => amount === 0)) {
          refuse(key, `the gate on \`${name}\` has an improve-by of nothing`, "Write `max-regression: 0` for no worse.");
        }
        if (own.informational === true) {
          refuse(key, `the gate on \`${name}\` asks for an improvement, and is informational: it could never fail`, "Take `informational` or `improve-by` out.");
        }
        if (own["max-regression"] !== void 0) {
          refuse("max-regression", `the gate on \`${name}\` has a max-regression that its improve-by makes needless`, "Keep one of the two.");
        }
      }
      function refuseWhole({ name, own, refuse }) {
        const direction = budgetDirection(own) ?? (own.budget === void 0 ? (0, directions.$)(name) : void 0);
        for (const key of comparisons) {
          const isBoundless = direction === (key === "improve-by" ? "lower" : "higher");
          if (!isBoundless || (0, written_gate.G6)(own[key]).every(({ kind, amount }) => kind === "absolute" || amount < 1))
            continue;
          const never = key === "improve-by" ? "pass" : "fail";
          refuse(key, `the gate on \`${name}\` has ${(0, written_gate.vJ)(key)} of all of it, and could never ${never}`, "Write less than 100%.");
        }
      }
      function refuseRenaming({ name, own, refuse }) {
        const before = own["renamed-from"];
        if (before === void 0)
          return;
        const wrong = (0, written_gate.fg)(name) ? "names several metrics: nothing says which of them was renamed" : (0, written_gate.fg)(before) ? "was renamed from several names" : before === name ? "was renamed from its own name" : !compares(own) ? "is compared with nothing: its name on the baseline does not matter" : void 0;
        if (wrong === void 0)
          return;
        refuse("renamed-from", `the gate on \`${name}\` ${wrong}`, "Name one metric and its name before, or take it out.");
      }
      var tolerance = __webpack_require__(27162);
      ;
      function resolveGates(written, defaults2, judging, places) {
        return written.map((own, index) => resolveGate((0, written_gate.T0)(own, index, defaults2, places), judging));
      }
      function resolveGate(gate, { predictions, anchor }) {
        checkBudget(gate);
        checkGate(gate, anchor !== void 0);
        (0, compute_checks.I)(gate, predictions);
        const test = testOf(gate, predictions);
        checkEvidence(gate, test, predictions);
        const { keys, name } = gate;
        const direction = budgetDirection(keys);
        const [min, max] = [boundOf(gate, "min"), boundOf(gate, "max")];
        const { target, seeds, folds, evidence, compute } = keys;
        const [maxRegression, maxDrift] = [marginOf(keys["max-regression"]), marginOf(keys["max-drift"])];
        const improveBy = keys["improve-by"];
        return {
          metric: name,
          source: keys.budget === void 0 ? "metric" : "budget",
          ...direction === void 0 ? {} : { direction },
          ...min === void 0 ? {} : { min },
          ...max === void 0 ? {} : { max },
          ...target === void 0 ? {} : { target },
          ...maxRegression === void 0 ? {} : { maxRegression },
          ...improveBy === void 0 ? {} : { improveBy: (0, tolerance.B)(improveBy) },
          ...maxDrift === void 0 ? {} : { maxDrift },
          ...evidence === void 0 ? {} : { evidence },
          estimand: (0, tests.n0)(keys),
          test,
          alpha: keys.alpha ?? 0.05,
          ...compute === void 0 ? {} : { compute: (0, config_compute.w)(compute) },
          ...folds === void 0 ? {} : { folds },
          ...seeds === void 0 ? {} : { seeds },
          history: { window: 30, minimum: 8, ...keys.history },
          ...keys["renamed-from"] === void 0 ? {} : { renamedFrom: keys["renamed-from"] },
          informational: keys.informational ?? false,
          onMissing: keys["on-missing"] ?? "fail",
          onNan: keys["on-nan"] ?? "fail",
          onMissingBaseline: keys["on-missing-baseline"] ?? "fail",
          onInconclusive: keys["on-inconclusive"] ?? "fail"
        };
      }
      function marginOf(written) {
        if (written === void 0)
          return void 0;
        return { combine: typeof written === "object" && "any" in written ? "any" : "all", of: (0, written_gate.G6)(written) };
      }
      var config_judging = __webpack_require__(26381);
      ;
      function checkJudging(written, gates2, path2, yaml) {
        const refuse = (at, message, fix) => {
          throw new errors.yo(message, { where: yaml.locate([...path2, ...at]), fix });
        };
        const { anchor } = written;
        if (written["gate-defaults"] !== void 0 && gates2.length === 0) {
          refuse(["gate-defaults"], "`gate-defaults` is for gates, and the model has none", "Add `gates`, or take it out.");
        }
        if (anchor !== void 0 && !gates2.some((gate) => gate.maxDrift !== void 0)) {
          refuse(["anchor"], "nothing is measured from the anchor", "Add `max-drift` to a gate, or take `anchor` out.");
        }
        checkPredictions(written, refuse);
        checkSlices(written, gates2, refuse);
        checkBaseline(written, refuse);
        for (const key of ["protect", "max-baseline-age"]) {
          const value = written[key];
          if (value !== void 0 && Object.keys(value).length === 0) {
            const keys = key === "protect" ? "`stages` or `paths`" : "`commits` or `days`";
            refuse([key], `\`${key}\` says nothing`, `Add ${keys}, or take it out.`);
          }
        }
        checkQuarantine(written, gates2, refuse);
      }
      const roles = ["id", "label", "prediction", "score", "seed", "repeat"];
      function checkPredictions({ predictions }, refuse) {
        if (predictions === void 0 || typeof predictions === "string")
          return;
        const usual = { id: "id", label: "label", prediction: "prediction" };
        const seen = /* @__PURE__ */ new Map();
        for (const role of roles.toSorted((a, b) => Number(predictions[b] !== void 0) - Number(predictions[a] !== void 0))) {
          const column2 = predictions[role] ?? usual[role];
          if (column2 === void 0)
            continue;
          const other = seen.get(column2);
          seen.set(column2, role);
          if (other === void 0)
            continue;
          refuse(["predictions", predictions[role] === void 0 ? other : role], `the column \`${column2}\` is the ${other} and the ${role} of the predictions`, "Name one column for each.");
        }
        if (predictions["cluster-by"] === (predictions.id ?? "id")) {
          refuse(["predictions", "cluster-by"], "a cluster of one id is one example", "Take `cluster-by` out.");
        }
      }
      function checkSlices({ slices, predictions }, gates2, refuse) {
        if (slices === void 0)
          return;
        if (predictions === void 0) {
          refuse(["slices"], "slices are parts of the predictions, and the model names none", "Add `predictions`, or gate nested metrics by a glob such as `per_class.*.recall`.");
        }
        if (!gates2.some(judgesSlices)) {
          refuse(["slices"], "no gate has a max-regression on a metric that could be computed for each slice", "Add both to a gate, such as `compute: accuracy` and `max-regression: 1pp`.");
        }
        const { id: id2 = "id", seed, repeat } = typeof predictions === "object" ? predictions : {};
        const perRow = [id2, seed, repeat];
        slices.by.forEach((column2, index) => {
          const at = ["slices", "by", index];
          if (slices.by.indexOf(column2) < index)
            refuse(at, `slices by \`${column2}\` are asked for twice`, "Keep one.");
          if (perRow.includes(column2)) {
            refuse(at, `\`${column2}\` tells rows apart and makes no parts of the examples`, "Name a column such as region.");
          }
        });
      }
      function judgesSlices(gate) {
        const kind = (0, config_compute.Z)(gate)?.kind;
        if (kind === void 0 || kind === "command" || gate.maxRegression === void 0)
          return false;
        return gate.evidence !== "point" && gate.folds === void 0 && !(0, tests.JV)(gate.test) && !tests.tT.includes(gate.test);
      }
      function checkBaseline({ baseline }, refuse) {
        if (!Array.isArray(baseline))
          return;
        const seen = /* @__PURE__ */ new Set();
        baseline.forEach((one, index) => {
          const text = JSON.stringify(one);
          if (seen.has(text))
            refuse(["baseline", index], "this baseline is tried before already", "Keep one of the two.");
          if (seen.has('"run"')) {
            refuse(["baseline", index], "nothing is tried after `run`, which always gives a baseline", "Put `run` last.");
          }
          seen.add(text);
        });
      }
      function checkQuarantine({ quarantine = [] }, gates2, refuse) {
        const names = gates2.map((gate) => gate.metric);
        quarantine.forEach(({ metric }, index) => {
          if ((0, written_gate.fg)(metric) || names.some((name) => name === metric || (0, written_gate.fg)(name)))
            return;
          const near = (0, nearest.p)(metric, names);
          refuse(["quarantine", index, "metric"], `no gate is about \`${metric}\``, near === void 0 ? "Name the metric of a gate." : `Did you mean \`${near}\`?`);
        });
      }
      ;
      function resolveModel(written, shared2, path2, yaml) {
        const { name } = written;
        const dir = written.dir === void 0 ? "." : repoPath(".", written.dir, [...path2, "dir"], yaml);
        const list = (key) => (written[key] ?? []).map((one, index) => filePath(dir, one, [...path2, key, index], yaml));
        const judging = (0, config_judging.D)(written, (file, at) => filePath(dir, file, [...path2, ...at], yaml));
        const gates2 = resolveGates(written.gates ?? shared2, written["gate-defaults"] ?? {}, judging, {
          yaml,
          gates: written.gates === void 0 ? ["gates"] : [...path2, "gates"],
          defaults: [...path2, "gate-defaults"]
        });
        checkJudging(written, gates2, path2, yaml);
        return {
          name,
          dir,
          ...written.path === void 0 ? {} : { artifact: filePath(dir, written.path, [...path2, "path"], yaml) },
          metrics: list("metrics"),
          evidence: list("evidence"),
          params: list("params"),
          environment: list("environment"),
          gates: gates2,
          judging,
          reportKey: written["report-key"] ?? name,
          registryName: written["registry-name"] ?? name,
          train: resolveTrain(written.train),
          lock: written.lock ?? "require",
          onEnvironmentChange: written["on-environment-change"] ?? "rerun",
          ...written.promote === void 0 ? {} : { promote: written.promote },
          bump: written.bump ?? "minor"
        };
      }
      function resolveTrain(written) {
        if (typeof written === "object")
          return { when: "label", label: written.label };
        return { when: written ?? "always" };
      }
      function filePath(dir, written, path2, yaml) {
        const resolved = repoPath(dir, written, path2, yaml);
        if (resolved === ".") {
          throw new errors.yo(`\`${written}\` is the whole repository`, {
            where: yaml.locate(path2),
            fix: "Name a path in it."
          });
        }
        return resolved;
      }
      function repoPath(dir, written, path2, yaml) {
        if (written.includes("\\")) {
          throw new errors.yo(`\`${written}\` has a backslash`, {
            where: yaml.locate(path2),
            fix: "Write / between the parts."
          });
        }
        const joined = external_node_path_.posix.isAbsolute(written) ? written : external_node_path_.posix.join(dir, written).replace(/\/$/, "");
        if (joined !== "." && (!schema.UA.safeParse(joined).success || joined.includes("\0"))) {
          throw new errors.yo(`\`${written}\` leads out of the repository`, {
            where: yaml.locate(path2),
            fix: dir === "." ? "Write a path below the repository's root." : `Write a path relative to the model's dir, ${dir}.`
          });
        }
        return joined;
      }
      var schemas = __webpack_require__(92857);
      ;
      const testNames = [
        "auto",
        "newcombe",
        "tango",
        "mcnemar",
        "bootstrap",
        "delong",
        "welch",
        "mann-whitney",
        "paired-t",
        "corrected-t",
        "history-t",
        "history-z",
        "history-log-normal",
        "history-iqr",
        "history-delta-iqr",
        "history-percentage"
      ];
      const computeKinds = [
        "accuracy",
        "error-rate",
        "balanced-accuracy",
        "precision",
        "recall",
        "specificity",
        "f1",
        "mcc",
        "kappa",
        "auc",
        "average-precision",
        "log-loss",
        "brier",
        "mae",
        "mse",
        "rmse",
        "r2",
        "mape",
        "mean",
        "ratio",
        "quantile",
        "command"
      ];
      const averages = ["binary", "macro", "micro", "weighted"];
      ;
      const gate_keys_text = schemas.YjP().min(1).max(1e3);
      const failOrWarn = schemas.k5n(["fail", "warn"]);
      const gate_keys_tolerance = "expected a number such as 0.01 and no sign, or text such as 1pp or 2%";
      const Tolerance = schemas.KCZ([schemas.aig().nonnegative(gate_keys_tolerance), schemas.YjP().regex(tolerance.u, gate_keys_tolerance)], {
        error: gate_keys_tolerance
      });
      const bound = "expected a number, or for a budget text such as 64MB or 30m";
      const Bound = schemas.KCZ([schemas.aig(), schemas.YjP().regex(size.C, bound), schemas.YjP().regex(duration.Z, bound)], {
        error: bound
      });
      const several = schemas.YOg(Tolerance).min(1).max(10);
      const Margin = schemas.KCZ([
        Tolerance,
        schemas.rej({ any: several.describe("One of them is enough.") }),
        schemas.rej({ all: several.describe("All of them must hold.") })
      ]);
      const Compute = schemas.KCZ([
        schemas.k5n(computeKinds),
        schemas.rej({
          kind: schemas.k5n(computeKinds).describe("What is computed, such as `f1`."),
          average: schemas.k5n(averages).describe("How classes are put together.").exactOptional(),
          positive: gate_keys_text.describe("The positive class.").exactOptional(),
          column: gate_keys_text.describe("The column that `mean`, `quantile` and the numerator of `ratio` are of.").exactOptional(),
          denominator: gate_keys_text.describe("The column of a `ratio`'s denominator.").exactOptional(),
          quantile: schemas.aig().gt(0).lt(1).describe("Which quantile: 0.95 is p95.").exactOptional(),
          command: gate_keys_text.describe("A command that prints the metric of each resample; see docs/gates.md.").exactOptional()
        })
      ]);
      const shared = {
        evidence: schemas.k5n(["point", "interval"]).describe("Judge by the number alone, or by the interval around it; default interval where `predictions` or samples are there, else point.").exactOptional(),
        estimand: schemas.k5n(["artifact", "recipe"]).describe("What is judged: this model on fresh examples (default), or this training on fresh seeds.").exactOptional(),
        test: schemas.k5n(testNames).describe("The statistical test; default auto.").exactOptional(),
        alpha: schemas.aig().gt(0).lt(0.5).describe("The one-sided risk of each verdict; default 0.05.").exactOptional(),
        history: schemas.rej({
          window: schemas.Whr().min(2).max(1e3).describe("How many of main's runs count; default 30.").exactOptional(),
          minimum: schemas.Whr().min(2).max(1e3).describe("With fewer nothing is decided; default 8.").exactOptional(),
          width: schemas.aig().positive().describe("IQRs, or the part of the mean that is allowed.").exactOptional()
        }).describe("Which of main's earlier runs the `history-…` tests go by.").exactOptional(),
        "on-missing": failOrWarn.describe("What a metric that the candidate lacks means; default fail.").exactOptional(),
        "on-nan": failOrWarn.describe("What a value that is no finite number means (NaN, infinite, text); default fail.").exactOptional(),
        "on-missing-baseline": schemas.k5n(["fail", "neutral"]).describe("What it means that nothing is there to compare with; default fail, and neutral on main's first run.").exactOptional(),
        "on-inconclusive": schemas.k5n(["fail", "neutral"]).describe("What it means that the evidence does not decide; default fail.").exactOptional()
      };
      const GateDefaults = schemas.rej(shared).describe("What holds for each gate that does not say otherwise.");
      const GateKeys = schemas.rej({
        metric: gate_keys_text.describe("A metric by its dotted path, or a glob over such paths: `*` within one part, `**` across parts.").exactOptional(),
        budget: gate_keys_text.describe("In place of `metric`, a number that the run itself has: `model-bytes`, `seconds`, `stage-seconds.train`, …").exactOptional(),
        direction: schemas.k5n(["higher", "lower", "target"]).describe("Which way is better. Well-known names such as `accuracy` and `loss` have one of their own.").exactOptional(),
        min: Bound.describe("A floor: the candidate must be at least this; of a budget also `64MB` or `30m`.").exactOptional(),
        max: Bound.describe("A ceiling: the candidate must be at most this; of a budget also `64MB` or `30m`.").exactOptional(),
        target: schemas.aig().describe("With `direction: target`, the value to be near to; default the baseline's.").exactOptional(),
        "max-regression": Margin.describe("How much worse than the baseline is allowed: 0.01 in the metric's own unit, `1pp` (0.01), `2%` of the baseline, or `any`/`all` of several.").exactOptional(),
        "improve-by": Tolerance.describe("How much better than the baseline it must be.").exactOptional(),
        "max-drift": Margin.describe("How much worse than the model's `anchor` is allowed, over all steps since.").exactOptional(),
        compute: Compute.describe("How the metric is made of `predictions`; default by its name.").exactOptional(),
        folds: schemas.rej({
          train: gate_keys_text.describe("The metric with the rows each fold was trained on."),
          test: gate_keys_text.describe("The metric with the rows each fold was tested on."),
          split: gate_keys_text.describe("A file or a parameter that is the same where the splits are.")
        }).describe("The metric's samples are folds, which share their training rows (Nadeau and Bengio).").exactOptional(),
        seeds: gate_keys_text.describe("The metric or parameter with the seeds of this metric's samples.").exactOptional(),
        "renamed-from": gate_keys_text.describe("The metric's name before it was renamed.").exactOptional(),
        informational: schemas.zMY().describe("Show what this gate finds, and never fail by it.").exactOptional(),
        ...shared
      }).meta({
        description: "One thing that is asked of a metric.",
        oneOf: [{ required: ["metric"] }, { required: ["budget"] }]
      });
      var iso = __webpack_require__(64377);
      ;
      const judging_keys_text = schemas.YjP().min(1).max(1e3);
      const column = schemas.YjP().min(1).max(1e3);
      const path = schemas.YjP().min(1).max(4096);
      const judgingKeys = {
        "gate-defaults": GateDefaults.exactOptional(),
        predictions: schemas.KCZ([
          path,
          schemas.rej({
            path: path.describe("The file: CSV, TSV, JSON lines or Parquet, one row an example."),
            id: column.describe("The column that names the example; default id.").exactOptional(),
            label: column.describe("The column with what is true; default label.").exactOptional(),
            prediction: column.describe("The column with what the model says; default prediction.").exactOptional(),
            score: column.describe("The column with the positive class's score or probability.").exactOptional(),
            positive: judging_keys_text.describe("The positive class; default 1.").exactOptional(),
            seed: column.describe("The column with the training seed of the row's model.").exactOptional(),
            repeat: column.describe("The column that tells judgements of the same example apart.").exactOptional(),
            "cluster-by": column.describe("Examples with one value here are no independent ones.").exactOptional()
          })
        ]).describe("The evaluation's predictions, one row an example: what intervals are made of.").exactOptional(),
        slices: schemas.rej({
          by: schemas.YOg(column).min(1).max(20).describe("Columns of the predictions."),
          "min-examples": schemas.Whr().min(1).describe("Smaller slices are shown and not judged; default 200.").exactOptional(),
          "on-inconclusive": schemas.k5n(["fail", "neutral"]).describe("What a slice that the evidence does not decide means: as the gate says (default), or shown only.").exactOptional()
        }).describe("Parts of the examples that must hold by themselves.").exactOptional(),
        "eval-data": schemas.YOg(path).max(1e3).describe("Paths of the evaluation data; default the pinned data that the evaluation stage reads.").exactOptional(),
        "on-eval-data-change": schemas.KCZ([
          schemas.k5n(["not-comparable", "re-evaluate", "accept"]),
          schemas.rej({ label: judging_keys_text.describe("Accept it on pull requests with this label.") })
        ]).describe("What it means that the evaluation data differ from the baseline's; default not-comparable.").exactOptional(),
        protect: schemas.rej({
          stages: schemas.YOg(judging_keys_text).max(1e3).describe("Evaluation stages, by DVC's address.").exactOptional(),
          paths: schemas.YOg(path).max(1e3).describe("Code, labels and their pins.").exactOptional()
        }).describe("What is taken from the base side, so that a pull request cannot change how it is measured.").exactOptional(),
        override: schemas.rej({
          label: judging_keys_text.describe("The label that lets a red verdict through, for one head commit."),
          team: schemas.YjP().regex(/^[^\s/]+\/[^\s/]+$/, "expected an organization and a team, such as acme/ml-leads").describe("Whose members may set it; default who may write to the repository.").exactOptional()
        }).describe("Who may overrule the gate.").exactOptional(),
        anchor: judging_keys_text.describe("What `max-drift` is measured from: `release` (the last version), an alias, a tag or a commit.").exactOptional(),
        baseline: schemas.KCZ([
          judging_keys_text,
          schemas.YOg(schemas.KCZ([
            schemas.k5n(["nearest", "run"]),
            schemas.rej({ alias: judging_keys_text.describe("An alias of the registry, such as production.") }),
            schemas.rej({ revision: judging_keys_text.describe("A tag or a commit.") })
          ])).min(1).max(10)
        ]).describe("What the candidate is compared with: `nearest` (default), an alias, a tag or a commit, or a list of fallbacks.").exactOptional(),
        "max-baseline-age": schemas.rej({
          commits: schemas.Whr().nonnegative().describe("First-parent commits behind the base.").exactOptional(),
          days: schemas.aig().positive().describe("Days since it was measured.").exactOptional()
        }).describe("A baseline that is older is none.").exactOptional(),
        quarantine: schemas.YOg(schemas.rej({
          metric: judging_keys_text.describe("A metric, or a glob."),
          until: iso.p6("expected a day such as 2026-12-31").describe("The last day, such as 2026-12-31."),
          reason: judging_keys_text.describe("Why, for the report.")
        })).max(1e3).describe("Metrics whose gates warn instead of failing, until a day.").exactOptional(),
        judge: schemas.YOg(judging_keys_text).max(100).describe("Parameters, metrics or files (the judging model, its prompt) that must be the same on both sides.").exactOptional()
      };
      ;
      const stages_duration = "expected a number of minutes, or text such as 90s, 30m or 10h";
      const Duration = schemas.KCZ([schemas.aig().positive(stages_duration), schemas.YjP().regex(duration.Z, stages_duration)], {
        error: stages_duration
      });
      const label = schemas.YjP().min(1).max(300);
      const StageKeys = schemas.rej({
        "runs-on": schemas.KCZ([label, schemas.YOg(label).min(1).max(20)]).describe("Labels of the runner that `plan` gives this stage's job; default ubuntu-latest.").exactOptional(),
        timeout: Duration.describe("How long the stage may take: minutes, or text such as 90s, 30m, 10h.").exactOptional(),
        checkpoint: schemas.YjP().min(1).max(4096).describe("A file or folder, from the stage's wdir, that goes to the remote while the stage runs.").exactOptional(),
        "checkpoint-every": Duration.describe("How often; default 10 minutes.").exactOptional(),
        secrets: schemas.YOg(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected the name of an environment variable")).max(100).describe("Variables that this stage may see although they look like credentials.").exactOptional()
      }).describe("How a stage is run.");
      ;
      const schema_text = schemas.YjP().min(1).max(1e3);
      const schema_path = schemas.YjP().min(1).max(4096).describe("A path relative to the model's `dir`, `/` between its parts.");
      const paths = (what) => schemas.YOg(schema_path).max(1e3).describe(what);
      const schema_name = schemas.YjP().max(100).regex(/^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/, "expected letters, digits and . _ - / between them");
      const webAddress = schemas.YjP().regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/, "expected an address such as https://mlflow.example.org, with no password in it");
      const schema_size = "expected a number of bytes, or text such as 256MB";
      const gates = schemas.YOg(GateKeys).max(1e4).describe("What is asked of each metric; of gates that name the same metric all must hold.");
      const ModelKeys = schemas.rej({
        name: schema_name.describe("The model's name, unique in this file."),
        path: schema_path.describe("The model's artifact, a file or a directory.").exactOptional(),
        dir: schemas.YjP().min(1).max(4096).describe("The model's directory; default the repository's root.").exactOptional(),
        metrics: paths("Metrics files; default what dvc.yaml declares, else metrics.json and its like.").exactOptional(),
        evidence: paths("Files that show what the metrics are made of, such as per-example predictions.").exactOptional(),
        params: paths("Parameter files; default what dvc.yaml reads, else params.yaml.").exactOptional(),
        environment: paths("Files that fix the environment, such as uv.lock or Dockerfile.").exactOptional(),
        gates: gates.exactOptional(),
        ...judgingKeys,
        "report-key": schema_name.describe("Which comment this model's report goes to; default one of its own, by its name.").exactOptional(),
        "registry-name": schema_name.describe("The name in the registry; default MLFLOW_EXPERIMENT_NAME, else modelgate.").exactOptional(),
        train: schemas.KCZ([
          schemas.k5n(["always", "never"]),
          schemas.rej({ label: schema_text.describe("Train only on pull requests with this label.") })
        ]).describe("When CI trains: `always` (default), `never` (what the branch holds is gated as it is), or by a label.").exactOptional(),
        lock: schemas.k5n(["require", "commit", "tag"]).describe("How a lock that CI made reaches Git: the author commits it (default), CI does, or the version's tag.").exactOptional(),
        "on-environment-change": schemas.k5n(["rerun", "inconclusive", "accept"]).describe("What to do with a stored result whose environment files have changed since; default rerun.").exactOptional(),
        promote: schemas.YjP().max(100).regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "expected lower-case letters, digits and - between them").describe("The alias that a merge moves to the new version, such as `production`.").exactOptional(),
        bump: schemas.k5n(["major", "minor", "patch"]).describe("What a new version raises; default minor.").exactOptional()
      }).describe("One gated product of the repository.");
      const GitTracker = schemas.rej({
        ref: schemas.YjP().max(300).regex(/^refs\/[^\s~^:?*[\\]+$/, "expected a full ref such as refs/modelgate/records").describe("The ref that holds the records; default refs/modelgate/records.").exactOptional(),
        branch: schema_text.describe("A branch that holds the records instead.").exactOptional(),
        repository: schema_text.describe("Another repository, by URL.").exactOptional()
      });
      const trackingUri = webAddress.describe("The MLflow server; default the environment's MLFLOW_TRACKING_URI.");
      const MlflowTracker = schemas.rej({
        "tracking-uri": trackingUri.exactOptional(),
        experiment: schema_text.describe("The MLflow experiment; default MLFLOW_EXPERIMENT_NAME, else modelgate.").exactOptional()
      });
      const ConfigFile = schemas.rej({
        model: ModelKeys.describe("The one model of this repository; for several write `models`.").exactOptional(),
        models: schemas.YOg(ModelKeys).min(1).max(1e3).describe("The models of this repository.").exactOptional(),
        gates: gates.describe("Gates for `model`, or for each of `models` that has none of its own.").exactOptional(),
        stages: schemas.g1P(schema_text, StageKeys).describe("How stages are run, by DVC's address or a glob over addresses; of several that match, later keys win.").exactOptional(),
        tracker: schemas.KCZ([
          schemas.k5n(["git", "mlflow"]),
          schemas.rej({ git: GitTracker }),
          schemas.rej({ mlflow: MlflowTracker })
        ]).describe("Where run records are kept: `git` (default, in this repository) or `mlflow`.").exactOptional(),
        registry: schemas.KCZ([
          schemas.k5n(["git", "mlflow", "none"]),
          schemas.rej({ git: schemas.rej({}) }),
          schemas.rej({ mlflow: schemas.rej({ "tracking-uri": trackingUri.exactOptional() }) })
        ]).describe("Where versions are kept: `git` (default, tags), `mlflow`, or `none`.").exactOptional(),
        report: schemas.rej({
          comment: schemas.k5n(["always", "on-change", "never"]).describe("When the pull request gets a comment; default always.").exactOptional(),
          mermaid: schemas.zMY().describe("Charts as Mermaid diagrams; default true.").exactOptional(),
          "data-diff": schemas.rej({
            columns: schemas.k5n(["auto", "never"]).describe("Whether changed tables are compared by column; default auto: those that `max-bytes` allows.").exactOptional(),
            "max-bytes": schemas.KCZ([schemas.Whr().nonnegative(schema_size), schemas.YjP().regex(size.C, schema_size)], { error: schema_size }).describe("How much of changed tables is read to compare their columns, both versions of all of them; default 256MB.").exactOptional()
          }).describe("What the report says of changed data.").exactOptional()
        }).describe("How reports are shown.").exactOptional(),
        remote: schemas.KCZ([
          schema_text,
          schemas.Ikc({ url: schema_text.describe("Where the objects are, such as s3://bucket/prefix.") }).catchall(schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]))
        ]).describe("The DVC remote: its name, a URL, or a URL with DVC's options; default DVC's own choice.").exactOptional()
      }).meta({
        title: "modelgate.yaml",
        description: "Models, gates, tracker, registry and report of modelgate.",
        not: { required: ["model", "models"] }
      });
      var services = __webpack_require__(48357);
      var defaults = __webpack_require__(95335);
      ;
      function parseConfig(text, from) {
        const yaml = (0, lib_yaml.parseYaml)(text, from);
        const file = (0, validate.c)(ConfigFile, emptyAsMap(yaml));
        const registry = (0, services.Wc)(file.registry);
        const models = resolveModels(file, yaml);
        if (registry.kind === "git")
          checkTagNames(models, file, yaml);
        const remote = (0, services.Lb)(file.remote, yaml);
        return {
          models,
          stages: Object.entries(file.stages ?? {}),
          tracker: (0, services.XL)(file.tracker, yaml),
          registry,
          report: (0, services.t2)(file.report),
          ...remote === void 0 ? {} : { remote },
          from,
          digest: `sha256:${(0, hashing.qQ)("sha256", text)}`,
          exists: true
        };
      }
      function emptyAsMap(yaml) {
        return yaml.value === null || yaml.value === void 0 ? { ...yaml, value: {} } : yaml;
      }
      function resolveModels(file, yaml) {
        const shared2 = file.gates ?? [];
        if (file.model !== void 0 && file.models !== void 0) {
          throw new errors.yo("both `model` and `models` are given", {
            where: yaml.locate(["models"], "key"),
            fix: "Move the one under `model` into the list under `models`."
          });
        }
        if (file.model !== void 0)
          return [resolveModel(file.model, shared2, ["model"], yaml)];
        if (file.models === void 0) {
          throw new errors.yo("no model is named", {
            where: { file: yaml.locate([]).file, line: 1, column: 1 },
            fix: "Add one, such as `model: { name: digits, path: model.json }`."
          });
        }
        const models = file.models.map((model, index) => resolveModel(model, shared2, ["models", index], yaml));
        for (const key of ["name", "registryName"])
          refuseTwins(models, key, file, yaml);
        return models;
      }
      const writtenAs = { name: "name", registryName: "registry-name" };
      function refuseTwins(models, key, file, yaml) {
        const seen = /* @__PURE__ */ new Map();
        models.forEach((model, index) => {
          const twin = seen.get(model[key]);
          seen.set(model[key], index);
          if (twin === void 0)
            return;
          const written = file.models?.[index]?.[writtenAs[key]] === void 0 ? "name" : writtenAs[key];
          throw new errors.yo(`two models have the ${writtenAs[key]} \`${model[key]}\``, {
            where: yaml.locate(["models", index, written]),
            fix: `Give each model a ${writtenAs[key]} of its own; the other one is \`models.${twin}\`.`
          });
        });
      }
      function checkTagNames(models, file, yaml) {
        models.forEach((model, index) => {
          if (/^[a-z0-9]([a-z0-9/-]*[a-z0-9])?$/.test(model.registryName))
            return;
          const path2 = file.models === void 0 ? ["model"] : ["models", index];
          const own = file.models === void 0 ? file.model : file.models[index];
          const suggestion = tagName(model.registryName);
          throw new errors.yo(`\`${model.registryName}\` cannot name a version's tag: lower-case letters, digits, - and / can`, {
            where: yaml.locate([...path2, own?.["registry-name"] === void 0 ? "name" : "registry-name"]),
            fix: `Add \`registry-name: ${suggestion}\` to the model, or use another \`registry\`.`
          });
        });
      }
      function tagName(name) {
        return name.toLowerCase().replace(/[^a-z0-9/-]+/g, "-");
      }
    })
  ),
  /***/
  90628: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G8: () => (
          /* binding */
          ofRightOrWrong
        ),
        /* harmony export */
        JV: () => (
          /* binding */
          isHistory
        ),
        /* harmony export */
        RJ: () => (
          /* binding */
          ofExamples
        ),
        /* harmony export */
        n0: () => (
          /* binding */
          estimandOf
        ),
        /* harmony export */
        no: () => (
          /* binding */
          ofSingleExamples
        ),
        /* harmony export */
        tT: () => (
          /* binding */
          ofSamples
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          absolute
        )
        /* harmony export */
      });
      const ofExamples = ["tango", "newcombe", "mcnemar", "delong", "bootstrap"];
      const ofSingleExamples = ["tango", "newcombe", "mcnemar", "delong"];
      const ofRightOrWrong = ["tango", "newcombe", "mcnemar"];
      const ofSamples = ["welch", "mann-whitney", "paired-t", "corrected-t"];
      const absolute = [...ofRightOrWrong, "mann-whitney"];
      function isHistory(test) {
        return test.startsWith("history-");
      }
      function estimandOf({ estimand, test, folds, seeds }) {
        const samples = test !== void 0 && ofSamples.includes(test) || folds !== void 0 || seeds !== void 0;
        return estimand ?? (samples ? "recipe" : "artifact");
      }
    })
  ),
  /***/
  27162: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          parseTolerance
        ),
        /* harmony export */
        u: () => (
          /* binding */
          tolerancePattern
        )
        /* harmony export */
      });
      const tolerancePattern = /^(\d+(?:\.\d+)?)\s*(pp|%)$/;
      function parseTolerance(written) {
        if (typeof written === "number")
          return { kind: "absolute", amount: written, text: String(written) };
        const [, digits, unit] = tolerancePattern.exec(written) ?? [];
        if (digits === void 0)
          throw new TypeError(`not a tolerance: ${written}`);
        return { kind: unit === "%" ? "relative" : "absolute", amount: Number(`${digits}e-2`), text: `${digits}${unit}` };
      }
    })
  ),
  /***/
  61356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G6: () => (
          /* binding */
          tolerancesOf
        ),
        /* harmony export */
        T0: () => (
          /* binding */
          writtenGate
        ),
        /* harmony export */
        fg: () => (
          /* binding */
          isGlob
        ),
        /* harmony export */
        vJ: () => (
          /* binding */
          withArticle
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _tolerance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27162);
      function writtenGate(own, index, defaults, places) {
        const { yaml } = places;
        const path = [...places.gates, index];
        const name = own.metric ?? own.budget;
        if (name === void 0 || own.metric !== void 0 && own.budget !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(name === void 0 ? "this gate names no `metric`" : "this gate names a `metric` and a `budget`", { where: yaml.locate(path), fix: "Name one `metric`, or one `budget` such as model-bytes." });
        }
        return {
          own,
          keys: { ...own.budget === void 0 ? defaults : forBudgets(defaults), ...own },
          name,
          refuse(key, message, fix, part = "value") {
            const at = own[key] === void 0 && Object.hasOwn(defaults, key) ? places.defaults : path;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(message, { where: yaml.locate([...at, key], part), fix });
          }
        };
      }
      function forBudgets(defaults) {
        const { evidence, estimand, test, alpha, history, "on-inconclusive": onInconclusive, ...rest } = defaults;
        return rest;
      }
      function tolerancesOf(written) {
        if (written === void 0)
          return [];
        if (typeof written !== "object")
          return [(0, _tolerance_js__WEBPACK_IMPORTED_MODULE_1__.B)(written)];
        return ("any" in written ? written.any : written.all).map(_tolerance_js__WEBPACK_IMPORTED_MODULE_1__.B);
      }
      function isGlob(metric) {
        return /[*?[{(]/.test(metric);
      }
      function withArticle(key) {
        return `${/^[aeiou]/.test(key) ? "an" : "a"} ${key}`;
      }
    })
  ),
  /***/
  34755: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UA: () => (
          /* binding */
          RepoPath
        ),
        /* harmony export */
        d5: () => (
          /* binding */
          FileDigest
        ),
        /* harmony export */
        np: () => (
          /* binding */
          Digest
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
      const Digest = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");
      const RepoPath = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4096).regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");
      const FileDigest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        path: RepoPath,
        digest: Digest,
        bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
        files: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().exactOptional()
      });
    })
  ),
  /***/
  9886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          checkYaml
        )
      });
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var schemas = __webpack_require__(92857);
      ;
      function keysAt(schema, path) {
        let reached = [schema];
        for (const step of path)
          reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
        const keys = reached.flatMap(unwrap).flatMap((one) => one instanceof schemas.bvH ? Object.keys(one.shape) : []);
        return [...new Set(keys)];
      }
      function unwrap(schema) {
        if (schema instanceof schemas.fZ7)
          return schema.options.flatMap(unwrap);
        if (schema instanceof schemas.utH)
          return unwrap(schema.in);
        if (schema instanceof schemas.Ihb)
          return unwrap(schema.unwrap());
        if (schema instanceof schemas.IiU || schema instanceof schemas.ZwT || schema instanceof schemas.XiL || schema instanceof schemas.xgV || schema instanceof schemas.l1C || schema instanceof schemas.EVz) {
          return unwrap(schema.unwrap());
        }
        return [schema];
      }
      function child(schema, step) {
        if (schema instanceof schemas.bvH) {
          const member = schema.shape[String(step)];
          return member === void 0 ? [] : [member];
        }
        if (schema instanceof schemas.naA)
          return [schema.element];
        if (schema instanceof schemas.b8S)
          return [schema.valueType];
        return [];
      }
      ;
      const typeWords = {
        string: "text",
        number: "a number",
        int: "a whole number",
        boolean: "true or false",
        array: "a list",
        object: "a map",
        record: "a map",
        null: "nothing"
      };
      function expectation(issue, keys) {
        if (!isZodsOwn(issue.message))
          return { text: issue.message, choices: choicesOf(issue) };
        const choices = choicesOf(issue);
        if (issue.code === "invalid_union") {
          const types = [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? typeOf(one, keys) : []))];
          const all = [...choices, ...types];
          return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
        }
        if (issue.code === "invalid_value") {
          return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
        }
        const [type] = typeOf(issue, []);
        if (type !== void 0)
          return { text: `expected ${type}`, choices };
        return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
      }
      function isZodsOwn(message) {
        return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
      }
      function choicesOf(issue) {
        if (issue.code === "invalid_value")
          return issue.values.map(String);
        if (issue.code !== "invalid_union")
          return [];
        return [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? choicesOf(one) : []))];
      }
      function typeOf(issue, keys) {
        if (issue.code !== "invalid_type")
          return [];
        const word = typeWords[issue.expected] ?? issue.expected;
        return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
      }
      function limit(issue) {
        if (issue.code !== "too_small" && issue.code !== "too_big")
          return void 0;
        const small = issue.code === "too_small";
        const amount = String(small ? issue.minimum : issue.maximum);
        const bound = issue.inclusive === false ? small ? "more than" : "less than" : small ? "at least" : "at most";
        const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
        if (small && amount === "1" && unit !== "")
          return "expected something, not nothing";
        return `expected ${bound} ${amount} ${unit}`.trimEnd();
      }
      function either(words) {
        const last = words.at(-1) ?? "";
        return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
      }
      ;
      function checkYaml(schema, yaml) {
        const result = schema.safeParse(yaml.value, { reportInput: true });
        if (result.success)
          return result.data;
        const issue = firstToMend(result.error.issues);
        throw issueError(issue, yaml, schema);
      }
      function firstToMend(issues, prefix = []) {
        let best;
        for (const issue of issues) {
          const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
          if (best === void 0 || rank(candidate) > rank(best))
            best = candidate;
        }
        if (best === void 0)
          throw new Error("a schema failed without an issue");
        return best;
      }
      function intoUnion(issue) {
        if (issue.code !== "invalid_union")
          return issue;
        const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
        const [first, ...others] = fitting;
        if (first === void 0)
          return issue;
        return firstToMend(others.reduce((least, branch) => branch.length < least.length ? branch : least, first), issue.path);
      }
      function isMismatch(issue) {
        return issue.code === "invalid_type" || issue.code === "invalid_value";
      }
      function rank(issue) {
        if (issue.code === "unrecognized_keys")
          return issue.path.length * 2 + 1;
        return issue.input === void 0 ? issue.path.length * 2 - 2 : issue.path.length * 2;
      }
      function issueError(issue, yaml, schema) {
        const dotted = issue.path.map(String).join(".");
        const name = dotted === "" ? "the file" : `\`${dotted}\``;
        if (issue.code === "unrecognized_keys") {
          const key = issue.keys[0] ?? "";
          const known = keysAt(schema, issue.path);
          const near2 = (0, nearest.p)(key, known);
          const fix = near2 !== void 0 ? `Did you mean \`${near2}\`?` : `Valid keys: ${known.join(", ")}.`;
          return new errors.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...known.length > 0 ? { fix } : {}
          });
        }
        const { text, choices } = expectation(issue, keysAt(schema, issue.path));
        const near = typeof issue.input === "string" ? (0, nearest.p)(issue.input, choices) : void 0;
        return new errors.yo(`${name} is ${show(issue.input)}: ${text}`, {
          where: yaml.locate(issue.path),
          ...near === void 0 ? {} : { fix: `Did you mean \`${near}\`?` }
        });
      }
      function show(value) {
        if (value === void 0)
          return "missing";
        const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
        return text.length > 60 ? `${text.slice(0, 57)}...` : text;
      }
    })
  ),
  /***/
  44979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseYaml: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      const maxCharacters = 16 * 1024 * 1024;
      const maxAliases = 100;
      function parseYaml(text, file) {
        if (text.length > maxCharacters) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const [error] = document.errors;
        if (error !== void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        }
        let value;
        try {
          value = document.toJS({ maxAliasCount: maxAliases });
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause
          });
        }
        return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
      }
      function locate(document, path, part, at, file) {
        for (let depth = path.length; depth >= 0; depth--) {
          const found = nodeAt(document, path.slice(0, depth), part);
          if (found?.range)
            return at(found.range[0]);
        }
        return { file, line: 1, column: 1 };
      }
      function nodeAt(document, path, part) {
        const last = path.at(-1);
        if (part === "key" && last !== void 0) {
          const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)) {
            for (const pair of parent.items) {
              if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === String(last))
                return pair.key;
            }
          }
        }
        const node = path.length === 0 ? document.contents : document.getIn(path, true);
        return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node : void 0;
      }
    })
  ),
  /***/
  64377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p6: () => (
          /* binding */
          date
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};

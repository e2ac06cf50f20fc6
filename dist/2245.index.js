export const id = 2245;
export const ids = [2245, 6165];
export const modules = {
  /***/
  48619: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          causesFor
        ),
        /* harmony export */
        n: () => (
          /* binding */
          changedFilesOf
        )
        /* harmony export */
      });
      var _gate_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98010);
      var _gate_change_group_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81256);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60826);
      var _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74542);
      var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15635);
      var _closure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98218);
      var _evaluation_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29026);
      var _locks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35431);
      var _needed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9642);
      var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77772);
      async function causesFor(bench, plan, candidate, baseline, metrics) {
        const pipeline = await bench.pipeline();
        return (0, _gate_causes_js__WEBPACK_IMPORTED_MODULE_0__.cZ)({
          metrics,
          baseline: baseline.record,
          candidate,
          changedFiles: await changedFilesOf(bench, plan, candidate, baseline),
          environment: (0, _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_4__.pE)(baseline.record.environment, candidate.environment),
          otherData: [await otherData(bench, pipeline, baseline.record), await otherData(bench, pipeline, candidate)],
          reaches: (input, file) => isMadeFrom(pipeline, file, input)
        });
      }
      async function changedFilesOf(bench, plan, candidate, { found }) {
        const { source } = candidate;
        const isHere = bench.forge.event === "local" && source.commit === bench.forge.commit;
        const changed = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_9__.$A)(bench, plan, found.commit, isHere ? void 0 : source.commit) ?? plan.changed;
        if (found.found_by !== "re-evaluated")
          return changed;
        const { evalData } = plan.model.judging;
        const stages = (0, _evaluation_data_js__WEBPACK_IMPORTED_MODULE_6__.s)(await bench.pipeline(), plan);
        const shared = evalData.length > 0 ? evalData : stages.flatMap(({ deps }) => deps);
        const isShared = (path) => shared.some((one) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(path, one) || path === `${one}.dvc`);
        return changed.filter((path) => !(isShared(path) && (0, _gate_change_group_js__WEBPACK_IMPORTED_MODULE_10__.n)(path, [candidate]) === "data"));
      }
      function isMadeFrom(pipeline, metricsFile, input) {
        const maker = [...pipeline.stages.values()].find(({ outs }) => outs.some(({ path }) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(metricsFile, path)));
        if (maker === void 0)
          return true;
        return (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.TQ)(pipeline, [maker.address]).some((address) => {
          const stage = pipeline.stages.get(address);
          if (stage === void 0)
            return false;
          if (stage.file === input)
            return true;
          if (stage.deps.some((dep) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(input, dep) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(dep, input)))
            return true;
          return stage.params.some(({ file, keys }) => {
            if (input !== file && !input.startsWith(`${file}:`))
              return false;
            const own = input.slice(file.length + 1);
            return keys === null || input === file || keys.some((key) => own === key || own.startsWith(`${key}.`));
          });
        });
      }
      async function otherData(bench, pipeline, record) {
        const found = /* @__PURE__ */ new Map();
        const made = [...pipeline.stages.values()].flatMap(({ outs }) => outs.map(({ path }) => path));
        const named = [...made, ...record.pins.map(({ path }) => path)];
        for (const { path: file, text } of (0, _locks_js__WEBPACK_IMPORTED_MODULE_7__.aZ)(record)) {
          for (const [name, entry] of await entriesOf(text, file) ?? []) {
            const stage = pipeline.stages.get((0, _needed_js__WEBPACK_IMPORTED_MODULE_8__.ci)(file, name));
            for (const path of stage?.deps ?? []) {
              const digest = entry.deps.get(stage?.spelled.get(path) ?? path)?.digest;
              if (digest === void 0 || named.some((one) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(path, one) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(one, path)))
                continue;
              found.set(path, digest);
            }
          }
        }
        const inGit = await trackedOf(bench, [...found.keys()].filter((path) => !path.includes("://")));
        for (const path of inGit)
          found.delete(path);
        return found;
      }
      async function entriesOf(text, file) {
        try {
          return (await (0, _pipeline_lock_js__WEBPACK_IMPORTED_MODULE_3__.PG)(text, file)).entries;
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo))
            throw error;
          return void 0;
        }
      }
      async function trackedOf({ root, host }, paths) {
        const inside = paths.filter((path) => !path.startsWith("../") && !path.startsWith("/"));
        if (inside.length === 0)
          return [];
        const args = ["--literal-pathspecs", "ls-files", "-z", "--", ...inside];
        const files = (await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.$Y)(args, { cwd: root, env: host.env })).split("\0");
        return inside.filter((path) => files.some((file) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_5__.Gz)(file, path)));
      }
    })
  ),
  /***/
  14626: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        AY: () => (
          /* binding */
          adoptedReport
        ),
        cj: () => (
          /* binding */
          bundleOf
        ),
        fL: () => (
          /* binding */
          judgeModel
        ),
        Vq: () => (
          /* binding */
          reportWithout
        )
      });
      var gate_causes = __webpack_require__(98010);
      var hashing = __webpack_require__(12230);
      var aggregate = __webpack_require__(40503);
      var written_gate = __webpack_require__(61356);
      ;
      function holm(ps) {
        const adjusted = new Array(ps.length);
        let largest = 0;
        for (const [rank, { p, index }] of ranked(ps).entries()) {
          largest = Math.max(largest, Math.min(1, (ps.length - rank) * p));
          adjusted[index] = largest;
        }
        return adjusted;
      }
      function benjaminiHochberg(ps) {
        const adjusted = new Array(ps.length);
        let smallest = 1;
        for (const [rank, { p, index }] of [...ranked(ps).entries()].reverse()) {
          smallest = Math.min(smallest, ps.length / (rank + 1) * p);
          adjusted[index] = smallest;
        }
        return adjusted;
      }
      function ranked(ps) {
        return ps.map((p, index) => ({ p: Number.isNaN(p) ? 1 : p, index })).sort((a, b) => a.p - b.p);
      }
      ;
      function adjustFailures(answered) {
        const answers = answered.flatMap((one) => one.answers);
        const findings = (informational) => answers.filter(({ gate }) => gate.informational === informational).flatMap((answer) => answer.findings);
        const adjusted = new Map([
          ...adjust(findings(false), holm, "holm"),
          ...adjust(findings(true), benjaminiHochberg, "benjamini-hochberg")
        ]);
        if (adjusted.size === 0)
          return [...answered];
        const withP = (one) => {
          const found = adjusted.get(one);
          return found === void 0 ? one : { ...one, adjusted: found };
        };
        return answered.map((one) => ({
          ...one,
          answers: one.answers.map((answer) => ({ ...answer, findings: answer.findings.map(withP) }))
        }));
      }
      function adjust(findings, by, name) {
        const tested = findings.flatMap((one) => {
          const p = one.basis?.decision.blame ?? Number.NaN;
          return Number.isFinite(p) ? [{ one, p }] : [];
        });
        if (tested.length < 2)
          return [];
        const ps = by(tested.map(({ p }) => p));
        return tested.flatMap(({ one }, index) => one.verdict === "fail" ? [[one, { p: Math.min(1, ps[index] ?? 1), by: name }]] : []);
      }
      ;
      function budgetsOf(record) {
        const found = /* @__PURE__ */ new Map();
        const put = (kind, value2, stage) => {
          if (value2 !== void 0)
            found.set(stage === void 0 ? kind : `${kind}.${stage}`, value2);
        };
        put("model-bytes", modelBytes(record));
        put("data-bytes", sum(record.pins.map(bytesOf)));
        put("data-files", sum(record.pins.map(({ files }) => files)));
        const { stages } = record;
        put("seconds", stages.length === 0 ? positive(record.timings.seconds) : sum(stages.map(secondsOf)));
        put("peak-memory", most(stages.map((stage) => stage.peak_memory_bytes)));
        for (const stage of stages) {
          put("stage-seconds", secondsOf(stage), stage.name);
          put("peak-memory", stage.peak_memory_bytes, stage.name);
        }
        return found;
      }
      function modelBytes({ artifacts: [artifact] }) {
        return artifact === void 0 ? void 0 : bytesOf(artifact);
      }
      function bytesOf({ bytes }) {
        return positive(bytes);
      }
      function secondsOf({ status, seconds }) {
        return status === "failed" || status === "skipped" ? void 0 : positive(seconds);
      }
      function positive(number) {
        return number > 0 ? number : void 0;
      }
      function sum(numbers) {
        let total = 0;
        for (const number of numbers) {
          if (number === void 0)
            return void 0;
          total += number;
        }
        return numbers.length === 0 ? void 0 : total;
      }
      function most(numbers) {
        const known = numbers.filter((number) => number !== void 0);
        return known.length === 0 || known.length < numbers.length ? void 0 : Math.max(...known);
      }
      var config_compute = __webpack_require__(160);
      var compute_checks = __webpack_require__(45600);
      var tests = __webpack_require__(90628);
      ;
      function chooseTest(gate, judging, baseline) {
        const { test } = gate;
        if (gate.evidence === "point")
          return { by: "point" };
        if ((0, tests.JV)(test))
          return { by: "history", test };
        if (gate.source === "budget")
          return { by: "point" };
        if (test === "welch" || test === "mann-whitney" || test === "paired-t")
          return { by: "samples", test };
        if (test === "corrected-t" || test === "auto" && gate.folds !== void 0)
          return { by: "folds" };
        const compute = (0, config_compute.Z)(gate);
        if (compute?.kind === "command")
          return { by: "command" };
        const { predictions: predictions2 } = judging;
        const named2 = gate.compute !== void 0;
        const computed = compute !== void 0 && predictions2 !== void 0 && (named2 || !(0, compute_checks.C)(compute, predictions2));
        const byPredictions2 = computed ? { by: "predictions", test, compute, named: named2 } : void 0;
        if (test !== "auto") {
          return byPredictions2 ?? unfounded(gate, `${test} needs \`predictions\` and a metric that is computed from them`);
        }
        const sampled = baseline?.samples !== void 0 && baseline.samples.length > 1;
        if (gate.estimand === "recipe") {
          if (predictions2?.seed !== void 0 && byPredictions2 !== void 0)
            return byPredictions2;
          if (sampled)
            return { by: "samples", test };
          return unfounded(gate, "the baseline has no samples of it, one for each seed");
        }
        if (byPredictions2 !== void 0)
          return byPredictions2;
        if (gate.evidence === "interval") {
          return unfounded(gate, "nothing is recorded that an interval could be made of");
        }
        return sampled ? { by: "point", note: "one model is judged, so its samples count by their mean" } : { by: "point" };
      }
      function unfounded(gate, what) {
        return gate.evidence === "interval" ? { by: "nothing", reason: what } : { by: "point", note: what };
      }
      ;
      function point(note) {
        return note === void 0 ? { kind: "point" } : { kind: "point", note };
      }
      function none(verdict, reason) {
        return { kind: "none", verdict, reason };
      }
      function lacking(gate, what) {
        return gate.evidence === "interval" ? none("inconclusive", `is undecided: ${what}`) : point(what);
      }
      var gate_side = __webpack_require__(15217);
      ;
      function metricOf({ metrics }, name) {
        return Object.hasOwn(metrics, name) ? metrics[name] : void 0;
      }
      function nameBefore(gate, name, record) {
        const { metric, renamedFrom } = gate;
        if (renamedFrom === void 0 || name !== metric || sideOf(gate, name, record).kind !== "absent")
          return name;
        return renamedFrom;
      }
      function sideOf({ source }, name, record) {
        if (source === "metric")
          return (0, gate_side.w)(metricOf(record, name));
        const value2 = budgetsOf(record).get(name);
        return value2 === void 0 ? { kind: "absent" } : { kind: "number", value: value2, n: 1, sampled: false };
      }
      var directions = __webpack_require__(46143);
      var nearest = __webpack_require__(58020);
      ;
      const roundOff = 1e-12;
      function isInside(theta, { above, below }, size) {
        if (above === void 0 && below === void 0)
          return false;
        const room = (bound2) => roundOff * Math.max(size, Math.abs(bound2));
        return (above === void 0 || theta >= above - room(above)) && (below === void 0 || theta <= below + room(below));
      }
      function decide(effect, region, alpha) {
        const nothing = { bounds: [Number.NaN, Number.NaN], p: Number.NaN, blame: Number.NaN };
        if (effect.degenerate !== void 0)
          return { verdict: "inconclusive", ...nothing, undecided: effect.degenerate };
        const { above, below } = region;
        if (above === void 0 && below === void 0) {
          return { verdict: "inconclusive", ...nothing, undecided: "nothing says which way is better" };
        }
        const bounds2 = effect.bounds(alpha);
        const [lower, upper] = bounds2;
        if (!(Number.isFinite(effect.estimate) && lower <= upper)) {
          return { verdict: "inconclusive", ...nothing, undecided: "its interval is no pair of numbers" };
        }
        const inside = Math.max(above === void 0 ? 0 : effect.p(above, "greater"), below === void 0 ? 0 : effect.p(below, "less"));
        const blame = Math.min(above === void 0 ? 1 : effect.p(above, "less"), below === void 0 ? 1 : effect.p(below, "greater"));
        const verdict = verdictOf(effect, region, alpha, bounds2);
        return { verdict, bounds: bounds2, p: verdict === "fail" ? blame : inside, blame };
      }
      function verdictOf(effect, region, alpha, [lower, upper]) {
        const { above, below } = region;
        if (effect.method === "identity") {
          const size = Math.max(...effect.values.map(Math.abs));
          return isInside(effect.estimate, region, size) ? "pass" : "fail";
        }
        if (effect.method === "mcnemar")
          return byMcNemar(effect, region, alpha);
        const beyond2 = above !== void 0 && upper < above || below !== void 0 && lower > below;
        if (beyond2)
          return "fail";
        if (effect.method.startsWith("history-"))
          return Number.isFinite(lower) && Number.isFinite(upper) ? "pass" : "inconclusive";
        return (above === void 0 || lower > above) && (below === void 0 || upper < below) ? "pass" : "inconclusive";
      }
      function byMcNemar(effect, { above, below }, alpha) {
        const at = above ?? below;
        if (at !== 0 || above !== void 0 && below !== void 0)
          return "inconclusive";
        const [good, bad] = above === void 0 ? ["less", "greater"] : ["greater", "less"];
        if (effect.p(0, good) < alpha)
          return "pass";
        return effect.p(0, bad) < alpha ? "fail" : "inconclusive";
      }
      ;
      function finding(verdict, reason, heading = reason) {
        return { verdict, reason, heading, red: (0, aggregate._z)(verdict) };
      }
      var words = __webpack_require__(78773);
      ;
      function phraseOf(question, numbers) {
        if (question.against === "nothing")
          return same(standing(question, numbers));
        const { candidate, other, name } = numbers;
        const size = Math.abs(other);
        if (question.tolerance?.kind === "relative")
          return same(movement(question, numbers, 100 / size, "%"));
        const reason = movement(question, numbers, 1, "");
        const inRange = [candidate, other].every((one) => one >= 0 && one <= 1);
        return { reason, heading: inRange && (0, directions.f)(name) ? movement(question, numbers, 100, " pp") : reason };
      }
      function same(reason) {
        return { reason, heading: reason };
      }
      function standing({ kind, above, below }, { candidate, bounds: bounds2 }) {
        const twoSided = above !== void 0 && below !== void 0;
        const goal = twoSided ? (above + below) / 2 : above ?? below ?? 0;
        const room = twoSided ? [(below - above) / 2] : [];
        const [is = "", asked = "", width = ""] = (0, words.bs)([candidate, goal, ...room], 3);
        const around2 = between(bounds2, is, [above, below], words.Zu);
        if (twoSided)
          return `is ${is}${around2}, ${asked} ± ${width} is asked`;
        return `is ${is}${around2}, at ${kind === "min" ? "least" : "most"} ${asked} is asked`;
      }
      function movement(question, numbers, factor, unit) {
        const { candidate, other, bounds: bounds2, since = "" } = numbers;
        const { kind, tolerance, above, below } = question;
        const delta = candidate - other;
        const worse = below === void 0 ? -delta : delta;
        const improves = kind === "improvement";
        if (bounds2 === void 0 && delta === 0 && !improves)
          return `is unchanged${since}`;
        const verb = delta < 0 ? "fell" : "rose";
        const allowed = (tolerance?.amount ?? 0) * (tolerance?.kind === "relative" ? 100 : factor);
        const twoSided = above !== void 0 && below !== void 0;
        if (bounds2 === void 0 && worse < 0 && !improves && !twoSided) {
          return `${verb} by ${(0, words.bs)([Math.abs(delta) * factor], 2)[0]}${unit}${since}`;
        }
        const [by = "", limit = ""] = (0, words.bs)([Math.abs(delta) * factor, allowed], 2);
        const ends = [above, below].map((end) => end === void 0 ? void 0 : Math.sign(end) * allowed);
        const moved = delta === 0 ? "is unchanged" : `${verb} by ${by}${unit}`;
        const shown = bounds2 && scaled(bounds2, factor);
        const found = `${moved}${between(shown, by.includes(".") ? by : limit, ends, words.x8)}${since}`;
        if (improves)
          return `${found}, an improvement of ${limit}${unit} is asked`;
        return `${found}, ${twoSided ? "±" : ""}${limit}${unit} is allowed`;
      }
      function between(bounds2, like, limits, show) {
        if (bounds2 === void 0)
          return "";
        const half = (bounds2[1] - bounds2[0]) / 2;
        const own = half > 0 && half < 10 ? 1 : 0;
        const fewest2 = /\.(\d+)/.exec(like)?.[1]?.length ?? own;
        const texts = bounds2.map((bound2) => {
          if (!Number.isFinite(bound2))
            return bound2 < 0 ? "−∞" : "∞";
          let decimals = fewest2;
          const reads = (number) => show(number, decimals);
          const misleads = (limit) => limit !== void 0 && limit !== bound2 && reads(limit) === reads(bound2);
          while (decimals < 15 && limits.some(misleads))
            decimals += 1;
          return reads(bound2);
        });
        return ` (${texts.join(" … ")})`;
      }
      function scaled([lower, upper], factor) {
        return [lower * factor, upper * factor];
      }
      ;
      const slices_most = 100;
      function judgeSlices(answering, slices) {
        const { above, below } = answering.question;
        const gain = ({ delta }) => {
          const rose = delta ?? 0;
          if (above !== void 0 && below !== void 0)
            return -Math.abs(rose);
          return below === void 0 ? rose : -rose;
        };
        return slices.map((one) => judgeSlice(answering, one)).sort((a, b) => (0, aggregate.Np)(a.verdict, b.verdict) || gain(a) - gain(b) || byName(a, b)).slice(0, slices_most);
      }
      function judgeSlice({ question, numbers, alpha, slices }, one) {
        const minExamples = slices?.minExamples ?? 0;
        const { slice, effect } = one;
        const n = slice.examples.length;
        const [baseline, candidate] = effect.values;
        const known = { by: slice.by, value: slice.value, n, ...valuesOf(baseline, candidate) };
        if (n < minExamples) {
          return { ...known, verdict: "warn", reason: `has ${count(n)}, and fewer than ${minExamples} are not judged` };
        }
        const own = decide(effect, question, alpha);
        if (own.undecided !== void 0) {
          return { ...known, verdict: "inconclusive", reason: `is undecided: ${own.undecided}` };
        }
        const bounds2 = one.bounds(alpha);
        const [lower, upper] = bounds2;
        const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = question;
        const fails = upper < above || lower > below;
        const verdict = fails ? "fail" : own.verdict === "pass" ? "pass" : "inconclusive";
        const shown = question.scale === 1 && bounds2.every(Number.isFinite);
        const { reason } = phraseOf(question, { ...numbers, candidate, other: baseline, ...shown && { bounds: bounds2 } });
        return {
          ...known,
          ...shown && { interval: [lower, upper] },
          verdict,
          reason: verdict === "inconclusive" ? `${reason}: undecided` : reason
        };
      }
      function valuesOf(baseline, candidate) {
        const finite2 = (value2) => Number.isFinite(value2) ? value2 : null;
        return { baseline: finite2(baseline), candidate: finite2(candidate), delta: finite2(candidate - baseline) };
      }
      function sliceFinding({ question, numbers }, slices, whole) {
        const worst = slices.find(({ verdict: verdict2 }) => verdict2 === "fail") ?? slices.find(({ verdict: verdict2 }) => verdict2 === "inconclusive");
        if (worst === void 0)
          return void 0;
        const { verdict } = worst;
        const bad = slices.filter((slice) => slice.verdict === verdict);
        const others = bad.length === 1 ? "" : `, and ${bad.length - 1} more ${bad.length === 2 ? "slice" : "slices"}`;
        const [gained, moved] = question.below === void 0 ? [whole.estimate > 0, "rose"] : [whole.estimate < 0, "fell"];
        const improved = gained && question.scale === 1 && question.kind !== "target";
        const though = verdict === "fail" && improved ? `, though all together it ${moved}` : "";
        const where = `in ${(0, words.EU)(`${worst.by}=${worst.value}`)}`;
        const said = headingOf(worst, question, numbers);
        const heading = verdict === "fail" ? `${where} ${said}${others}${though}` : `${where} ${worst.reason}${others}`;
        return { ...finding(verdict, `${where} ${worst.reason}${others}${though}`, heading), ofSlices: true };
      }
      function headingOf(slice, question, numbers) {
        const { baseline, candidate, interval } = slice;
        if (typeof baseline !== "number" || typeof candidate !== "number")
          return slice.reason;
        const phrase = phraseOf(question, {
          ...numbers,
          candidate,
          other: baseline,
          ...interval && { bounds: interval }
        });
        return phrase.heading;
      }
      function byName(a, b) {
        const [one, other] = [`${a.by}=${a.value}`, `${b.by}=${b.value}`];
        return one < other ? -1 : 1;
      }
      function count(n) {
        return `${n.toLocaleString("en-US")} ${n === 1 ? "example" : "examples"}`;
      }
      ;
      function byPoint({ question, numbers }, note) {
        const { candidate, other } = numbers;
        const delta = candidate - other;
        if (question.against !== "nothing" && !Number.isFinite(delta)) {
          return finding("not-comparable", "differs from the baseline by more than a number can hold");
        }
        const theta = question.against === "nothing" ? candidate : candidate - question.scale * other;
        const size = Math.max(Math.abs(candidate), Math.abs(other) || 0);
        const { reason, heading } = phraseOf(question, numbers);
        const found = finding(isInside(theta, question, size) ? "pass" : "fail", reason, heading);
        return note === void 0 ? found : { ...found, note };
      }
      function byEffect(answering, measured) {
        const { question, alpha, gate } = answering;
        const { effect, difference } = measured;
        const decision = decide(effect, question, alpha);
        const slices = judgeSlices(answering, measured.slices ?? []);
        const needed = decision.verdict === "inconclusive" ? neededFor(effect, question, alpha) : void 0;
        const basis = {
          question,
          effect,
          ...difference === void 0 ? {} : { difference },
          decision,
          alpha,
          ...needed === void 0 ? {} : { needed },
          ...slices.length === 0 ? {} : { slices }
        };
        const { reason, heading } = worded(answering, measured, decision, needed);
        const whole = neutral({ ...finding(decision.verdict, reason, heading), basis }, gate);
        const parts = sliceFinding(answering, slices, effect);
        const open = parts?.verdict === "inconclusive" && answering.slices?.onInconclusive === "neutral";
        if (parts === void 0 || open || decision.verdict === "fail")
          return [whole];
        const ofParts = { ...basis, decision: { ...decision, p: Number.NaN, blame: Number.NaN } };
        return [whole, neutral({ ...parts, basis: ofParts }, gate)];
      }
      function neutral(found, { onInconclusive }) {
        return found.verdict === "inconclusive" && onInconclusive === "neutral" ? { ...found, red: false } : found;
      }
      function worded({ question, numbers, alpha }, { effect, difference }, decision, needed) {
        if (decision.undecided !== void 0) {
          const more = moreUnits(effect, needed);
          const reason = `is undecided: ${decision.undecided}${more === void 0 ? "" : `; ${more} would settle it`}`;
          return { reason, heading: reason };
        }
        const [other, candidate] = effect.values;
        const plain = question.scale === 0 || question.scale === 1 ? effect : difference;
        const bounds2 = plain?.bounds(alpha);
        const shown = bounds2 === void 0 || !bounds2.every(Number.isFinite) || effect.method === "identity" ? {} : { bounds: bounds2 };
        const known = {
          ...numbers,
          candidate: Number.isFinite(candidate) ? candidate : numbers.candidate,
          other: Number.isFinite(other) ? other : numbers.other,
          ...effect.method.startsWith("history-") ? { since: ` against main's usual ${(0, words.bs)([other], 3)[0]}` } : {}
        };
        const phrase = phraseOf(question, { ...known, ...shown });
        if (decision.verdict !== "inconclusive")
          return phrase;
        const why = undecidedBy(effect, needed);
        return { reason: `${phrase.reason}: ${why}`, heading: `${phrase.heading}: ${why}` };
      }
      function undecidedBy(effect, needed) {
        const more = moreUnits(effect, needed);
        return more === void 0 ? "undecided" : `undecided, and ${more} would settle it`;
      }
      function moreUnits({ n, unit }, needed = 0) {
        const more = needed - Math.min(...n.filter((one) => one > 0));
        return more > 0 ? `${more.toLocaleString("en-US")} more ${unit}${more === 1 ? "" : "s"}` : void 0;
      }
      function neededFor(effect, { above, below, kind, scale }, alpha) {
        if (kind === "improvement")
          return void 0;
        const margins = [
          ...above === void 0 ? [] : [-above],
          ...below === void 0 ? [] : [scale === 0 ? -below : below]
        ];
        const most2 = Math.max(...margins.map((margin) => effect.needed?.(margin, alpha) ?? Number.NaN));
        return Number.isSafeInteger(most2) ? most2 : void 0;
      }
      ;
      function directionOf(gate, name) {
        return gate.direction ?? (gate.source === "budget" ? void 0 : (0, directions.$)(name)) ?? "none";
      }
      function questionsOf(gate, name) {
        const direction2 = directionOf(gate, name);
        const groups = [];
        const one = (question) => void groups.push({ combine: "all", of: [question] });
        if (gate.min !== void 0)
          one({ kind: "min", against: "nothing", scale: 0, above: gate.min });
        if (gate.max !== void 0)
          one({ kind: "max", against: "nothing", scale: 0, below: gate.max });
        if (gate.maxRegression !== void 0) {
          const { combine, of } = gate.maxRegression;
          const kind = direction2 === "target" ? "target" : "regression";
          const goal = direction2 === "target" ? gate.target : void 0;
          groups.push({
            combine,
            of: of.map((tolerance) => withRegion(kind, goal === void 0 ? "baseline" : "nothing", direction2, tolerance, goal))
          });
        }
        if (gate.improveBy !== void 0)
          one(improvement(direction2, gate.improveBy));
        if (gate.maxDrift !== void 0) {
          const { combine, of } = gate.maxDrift;
          groups.push({ combine, of: of.map((tolerance) => withRegion("drift", "anchor", direction2, tolerance)) });
        }
        return groups;
      }
      function asksNothing(gate) {
        const { min, max, maxRegression, improveBy, maxDrift } = gate;
        return [min, max, maxRegression, improveBy, maxDrift].every((one) => one === void 0);
      }
      function withRegion(kind, against2, direction2, tolerance, goal) {
        const { amount } = tolerance;
        const relative = tolerance.kind === "relative";
        const base = { kind, against: against2, tolerance };
        if (direction2 === "target") {
          if (goal !== void 0) {
            const room = relative ? amount * Math.abs(goal) : amount;
            return { ...base, scale: 0, above: goal - room, below: goal + room };
          }
          return relative ? { ...base, scale: 1 } : { ...base, scale: 1, above: -amount, below: amount };
        }
        if (direction2 === "higher")
          return relative ? { ...base, scale: 1 - amount, above: 0 } : { ...base, scale: 1, above: -amount };
        if (direction2 === "lower")
          return relative ? { ...base, scale: 1 + amount, below: 0 } : { ...base, scale: 1, below: amount };
        return { ...base, scale: 1 };
      }
      function improvement(direction2, tolerance) {
        if (direction2 === "target")
          return { kind: "improvement", against: "baseline", scale: 1, tolerance };
        const turned = withRegion("improvement", "baseline", direction2, { ...tolerance, amount: -tolerance.amount });
        return { ...turned, tolerance };
      }
      ;
      function shareOfAlpha(alpha, look) {
        return alpha * 6 / (Math.PI * look) ** 2;
      }
      ;
      function checkGate(gate, name, candidate, baseline, situation) {
        if (candidate.kind === "absent") {
          return [finding(gate.onMissing === "warn" ? "warn" : "missing", missingReason(gate, name, baseline, situation))];
        }
        if (candidate.kind === "odd") {
          return [finding(gate.onNan === "warn" ? "warn" : "fail", `is ${candidate.what}, a finite number is asked`)];
        }
        const asked = { gate, name, candidate: candidate.value, baseline, situation };
        return questionsOf(gate, name).flatMap((group) => askGroup(group, asked));
      }
      function askGroup({ combine, of }, asked) {
        const answers = of.map((question) => ask(question, asked));
        if (combine === "all")
          return answers.flat();
        const good = answers.find((answer) => answer.every(({ verdict }) => verdict === "pass"));
        if (good !== void 0)
          return good;
        const open = answers.filter((answer) => answer.every(({ verdict }) => verdict !== "fail"));
        return (open.length > 0 ? open : answers).flat();
      }
      function ask(question, { gate, name, candidate, baseline, situation }) {
        const found = otherSide(question, gate, name, baseline, situation);
        if ("verdict" in found)
          return [found];
        const { side, since } = found;
        if (side !== void 0) {
          const refused2 = refusal(question, gate, side, situation);
          if (refused2 !== void 0)
            return [refused2];
        }
        if (question.above === void 0 && question.below === void 0) {
          return [finding("not-comparable", "has no direction: nothing says whether higher is better")];
        }
        const { look, slices } = situation;
        const whole = look === void 0 || (0, tests.JV)(gate.test);
        const answering = {
          gate,
          question,
          numbers: { name, candidate, other: side?.kind === "number" ? side.value : Number.NaN, ...since },
          alpha: whole ? gate.alpha : shareOfAlpha(gate.alpha, look),
          ...slices === void 0 ? {} : { slices }
        };
        const measured = situation.evidence?.(gate, name, question) ?? { kind: "point" };
        if (measured.kind === "effect")
          return byEffect(answering, measured);
        if (measured.kind === "none")
          return [neutral(finding(measured.verdict, measured.reason), gate)];
        return [byPoint(answering, measured.note)];
      }
      function otherSide({ against: against2 }, gate, name, baseline, situation) {
        if (against2 === "nothing")
          return {};
        if (against2 === "baseline")
          return { side: baseline };
        const anchor = situation.anchor?.(gate, name) ?? { reason: "the policy's anchor is not known" };
        if ("side" in anchor)
          return { side: anchor.side, since: { since: ` since ${anchor.name}` } };
        return withoutBaseline(gate, situation, `has no anchor to drift from: ${anchor.reason}`);
      }
      function refusal(question, gate, side, situation) {
        const whose = question.against === "anchor" ? "the anchor" : "the baseline";
        if (question.above === void 0 && question.below === void 0)
          return void 0;
        if (side.kind === "absent") {
          const lacks = question.against === "anchor" ? "has no anchor to drift from: the anchor's run lacks it" : void 0;
          return withoutBaseline(gate, situation, lacks);
        }
        if (side.kind === "odd") {
          const verdict = gate.onNan === "warn" ? "warn" : "not-comparable";
          return finding(verdict, `cannot be compared: ${whose} is ${side.what}`);
        }
        const { tolerance } = question;
        if (tolerance?.kind !== "relative" || side.value > 0)
          return void 0;
        const why = side.value === 0 ? `${whose} is 0, and ${tolerance.text} of it is nothing` : `${whose} is ${side.value}, and ${tolerance.text} of what is below 0 says nothing`;
        return finding("not-comparable", `cannot be compared: ${why}`);
      }
      function missingReason(gate, name, baseline, { known = [] }) {
        if (gate.source === "budget")
          return "is not known of this run";
        const near = baseline.kind === "absent" && known.length <= 500 ? (0, nearest.p)(name, known) : void 0;
        const meant = near === void 0 ? "" : ` (did you mean ${near}?)`;
        return name === gate.metric || !(0, written_gate.fg)(gate.metric) ? `is not among this run's metrics${meant}` : `is not among this run's metrics, and ${gate.metric} asks for it`;
      }
      function withoutBaseline(gate, { hasBaseline, firstRun, onMain }, anchor) {
        const fails = gate.onMissingBaseline === "fail";
        if (firstRun && !hasBaseline) {
          return {
            ...finding("no-baseline", "has nothing to be compared with: this is the first run"),
            red: fails && !onMain
          };
        }
        const lacks = hasBaseline ? "has no baseline: the baseline's run lacks it" : "has no baseline: none was found";
        return finding(fails ? "missing" : "no-baseline", anchor ?? lacks);
      }
      ;
      function differenceOf({ candidate, baseline }) {
        if (candidate.kind !== "number" || baseline.kind !== "number")
          return { delta: null, relative: null };
        const delta = finite(candidate.value - baseline.value);
        return {
          delta,
          relative: delta !== null && baseline.value !== 0 ? finite(delta / Math.abs(baseline.value)) : null
        };
      }
      function evidenceOf(telling, all, sides, look) {
        const tested = telling.filter(({ basis }) => basis !== void 0);
        const compared = tested.find(({ basis }) => basis?.question.against === "baseline");
        const found = compared ?? tested[0] ?? all.find(({ basis }) => basis !== void 0);
        const notes = [...new Set(all.flatMap(({ note }) => note ?? []))];
        const slices = all.map(({ basis }) => basis?.slices).find((one) => one !== void 0);
        const more = slices === void 0 ? {} : { slices: [...slices] };
        if (found?.basis === void 0)
          return { evidence: byNumbers(sides, notes), ...more };
        const { adjusted } = found;
        const evidence2 = {
          ...byTest(found.basis, sides, look),
          ...adjusted === void 0 ? {} : { adjusted },
          ...noted([...found.basis.effect.notes, ...notes])
        };
        return { evidence: evidence2, ...more };
      }
      function byNumbers(sides, notes) {
        const { candidate, baseline } = sides;
        const { delta } = differenceOf(sides);
        const sampled = [baseline, candidate].some((side) => side.kind === "number" && side.sampled);
        return {
          method: sampled ? "mean" : "point",
          ...delta === null ? {} : { estimate: delta },
          ...sampled ? { n: [evidence_row_count(baseline), evidence_row_count(candidate)] } : {},
          ...noted(notes)
        };
      }
      function byTest({ question, effect, difference, decision, alpha, needed }, sides, look) {
        const { delta } = differenceOf(sides);
        const isHistory = effect.method.startsWith("history-");
        const own = question.against === "baseline" && !isHistory;
        const shown = own ? question.scale === 1 ? effect : difference : void 0;
        const estimate = finite(shown?.estimate ?? Number.NaN) ?? delta;
        const bounds2 = decision.undecided === void 0 ? shown?.bounds(alpha) : void 0;
        const interval = bounds2?.every(Number.isFinite) && effect.method !== "identity" ? bounds2 : void 0;
        const spends = Number.isFinite(decision.p) && effect.method !== "identity";
        return {
          method: effect.method,
          ...estimate === null ? {} : { estimate },
          ...interval === void 0 ? {} : { interval: [interval[0], interval[1]] },
          ...Number.isFinite(decision.p) ? { p: Math.min(1, Math.max(0, decision.p)) } : {},
          n: [effect.n[0], effect.n[1]],
          unit: effect.unit,
          ...spends ? { alpha } : {},
          ...spends && look !== void 0 && !isHistory ? { look } : {},
          ...needed === void 0 ? {} : { needed }
        };
      }
      function noted(notes) {
        return notes.length === 0 ? {} : { notes: notes.slice(0, 20).map((note) => note.slice(0, 500)) };
      }
      function evidence_row_count(side) {
        return side.kind === "number" ? side.n : 0;
      }
      function finite(number) {
        return Number.isFinite(number) ? number : null;
      }
      var budgets = __webpack_require__(19595);
      ;
      function gateText(gate, name) {
        const direction2 = directionOf(gate, name);
        const parts = [];
        if (gate.min !== void 0)
          parts.push(`at least ${bound(gate, gate.min)}`);
        if (gate.max !== void 0)
          parts.push(`at most ${bound(gate, gate.max)}`);
        const [worse, better] = { higher: ["−", "+"], lower: ["+", "−"], target: ["±", "±"], none: ["±", "±"] }[direction2];
        if (gate.maxRegression !== void 0) {
          const goal = direction2 === "target" ? `within ${gate.target === void 0 ? "" : (0, words.pj)(gate.target)}` : "no worse than ";
          const gap = direction2 === "target" && gate.target !== void 0 ? " " : "";
          const none2 = direction2 !== "target" && gate.maxRegression.of.every(({ amount }) => amount === 0);
          parts.push(none2 ? "no worse" : `${goal}${gap}${tolerances(gate.maxRegression, worse)}`);
        }
        if (gate.improveBy !== void 0) {
          parts.push(`better by at least ${tolerances({ combine: "all", of: [gate.improveBy] }, better)}`);
        }
        if (gate.maxDrift !== void 0)
          parts.push(`no further than ${tolerances(gate.maxDrift, worse)} from the anchor`);
        return parts.length === 0 ? "" : `${gate.informational ? "informational: " : ""}${parts.join("; ")}`;
      }
      function bound({ source, metric }, value2) {
        const unit = source === "budget" ? (0, budgets.J_)(metric)?.unit : void 0;
        if (unit === void 0 || unit === "count")
          return (0, words.pj)(value2);
        const whole = units[unit].find(([size]) => value2 >= size && Number.isInteger(value2 / size));
        return whole === void 0 ? `${(0, words.pj)(value2)} ${unit === "bytes" ? "B" : "s"}` : `${(0, words.pj)(value2 / whole[0])} ${whole[1]}`;
      }
      const units = {
        bytes: [
          [1024 ** 3, "GiB"],
          [1e9, "GB"],
          [1024 ** 2, "MiB"],
          [1e6, "MB"],
          [1024, "KiB"],
          [1e3, "KB"]
        ],
        seconds: [
          [3600, "h"],
          [60, "min"]
        ]
      };
      function tolerances({ combine, of }, sign = "±") {
        const texts = of.map((one) => `${sign}${one.text.replace(/pp$/, " pp")}`);
        return texts.join(combine === "any" ? " or " : " and ");
      }
      ;
      function askGates(name, gates, candidate, baseline, situation) {
        const answers = gates.map((gate) => ({
          gate,
          text: gateText(gate, name),
          findings: checkGate(gate, name, candidate, baseline, situation)
        }));
        return { name, candidate, baseline, answers };
      }
      function judgeMetric(answered, context = {}) {
        const { name, candidate, baseline, answers } = answered;
        const hard = answers.filter(({ gate }) => !gate.informational);
        const soft = answers.filter(({ gate }) => gate.informational);
        const counted2 = hard.flatMap(({ findings }) => findings).map((one) => quarantined(one, context));
        const shown = soft.flatMap(softened);
        const said = [...counted2, ...shown].map((one) => withinNoise(one, answered, context)).sort(inOrder);
        const verdict = said.length === 0 ? "warn" : (0, aggregate.QD)(said.map((one) => one.verdict));
        const telling = said.filter((one) => one.verdict === verdict);
        const red = counted2.some((one) => one.red);
        const { look, quarantine } = context;
        const ended = quarantine?.kind === "ended" && hard.length > 0 ? quarantine.note : void 0;
        const { evidence: evidence2, slices } = evidenceOf(telling, said, answered, look);
        const remark = telling.find((one) => one.remark !== void 0)?.remark;
        const row = {
          name,
          baseline: (0, gate_side.b)(baseline),
          candidate: (0, gate_side.b)(candidate),
          ...differenceOf(answered),
          ...direction(name, answers.map(({ gate }) => gate)),
          verdict,
          reason: said.length === 0 ? "is shown, and not gated" : unique(telling.map((one) => one.reason)).join("; "),
          gate: unique(answers.toSorted(byText).map(({ text }) => text)).join("; "),
          gated: hard.length > 0,
          ...verdict === "inconclusive" && hard.length > 0 && !red ? { job_fails: false } : {},
          evidence: ended === void 0 ? evidence2 : { ...evidence2, notes: [...(evidence2.notes ?? []).slice(0, 19), ended] },
          ...remark === void 0 ? {} : { remark: remark.slice(0, 500) },
          ...slices === void 0 ? {} : { slices },
          ...aside(context, answers.length > 0, hard.length > 0)
        };
        return {
          row,
          gates: hard.length,
          informed: shown.some((one) => one.verdict === "warn"),
          red,
          heading: unique(telling.map((one) => one.heading)).join("; ")
        };
      }
      function softened({ gate, findings }) {
        if (asksNothing(gate))
          return [];
        return findings.map((one) => {
          if (one.verdict === "pass")
            return one;
          const chance = one.verdict === "inconclusive" || one.adjusted !== void 0 && one.adjusted.p > gate.alpha;
          const doubted = one.verdict === "fail" && chance ? `${one.reason}: among so many by chance` : one.reason;
          return { ...one, verdict: chance ? "inconclusive" : "warn", red: false, reason: doubted };
        });
      }
      function quarantined(one, { quarantine }) {
        if (quarantine?.kind !== "held" || one.verdict === "pass")
          return one;
        const why = `${one.verdict}, in quarantine until ${quarantine.entry.until}`;
        return { ...one, verdict: "warn", red: false, reason: `${one.reason} (${why})`, heading: `${one.heading} (${why})` };
      }
      const noisy = 2 * Math.SQRT2;
      function withinNoise(one, { candidate, baseline }, { noise }) {
        if (one.verdict !== "fail" || one.basis !== void 0 || noise === void 0)
          return one;
        if (candidate.kind !== "number" || baseline.kind !== "number" || !(noise.deviation > 0))
          return one;
        if (Math.abs(candidate.value - baseline.value) > noisy * noise.deviation)
          return one;
        const [deviation] = (0, words.bs)([noise.deviation], 2);
        const same2 = `runs of the same inputs differ as much (standard deviation ${deviation} in ${noise.runs} runs)`;
        return { ...one, remark: one.remark === void 0 ? same2 : `${one.remark}; ${same2}` };
      }
      function aside({ quarantine, noise, flaky, drift, renamedFrom }, asked, gated2) {
        return {
          ...asked && noise !== void 0 ? { noise: noise.deviation } : {},
          ...gated2 && flaky === true ? { flaky } : {},
          ...gated2 && quarantine?.kind === "held" ? { quarantine: quarantine.entry } : {},
          ...drift === void 0 ? {} : { drift },
          ...renamedFrom === void 0 ? {} : { renamed_from: renamedFrom }
        };
      }
      function inOrder(a, b) {
        const slices = Number(a.ofSlices ?? false) - Number(b.ofSlices ?? false);
        return (0, aggregate.Np)(a.verdict, b.verdict) || slices || compareText(a.reason, b.reason);
      }
      function byText(a, b) {
        return Number(a.gate.informational) - Number(b.gate.informational) || compareText(a.text, b.text);
      }
      function compareText(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      function unique(texts) {
        return [...new Set(texts)].filter((text) => text !== "");
      }
      function direction(name, gates) {
        const written = new Set(gates.flatMap((gate) => gate.direction === void 0 ? [] : [gate.direction]));
        const [first] = written;
        if (first !== void 0)
          return { direction: written.size === 1 ? first : "none", direction_inferred: false };
        const inferred = (0, directions.$)(name);
        return { direction: inferred ?? "none", direction_inferred: inferred !== void 0 };
      }
      ;
      function thoughMeanImproved(answered, candidate, baseline) {
        if (baseline === void 0)
          return answered;
        return answered.map((one) => ({
          ...one,
          answers: one.answers.map((answer) => withMean(answer, one.name, candidate, baseline))
        }));
      }
      function withMean(answer, name, candidate, baseline) {
        const { gate, findings } = answer;
        if (!(0, written_gate.fg)(gate.metric))
          return answer;
        const direction2 = directionOf(gate, name);
        const whole = wholeNames(gate.metric).find((one) => {
          const gain = one === name ? 0 : numberIn(candidate, one) - numberIn(baseline, one);
          return direction2 === "higher" ? gain > 0 : direction2 === "lower" && gain < 0;
        });
        if (whole === void 0)
          return answer;
        const remark = `${whole} got better all the same`;
        const told = (one) => one.verdict === "fail" ? { ...one, heading: `${one.heading}, though ${whole} got better`, remark } : one;
        return { ...answer, findings: findings.map(told) };
      }
      function numberIn(record, name) {
        const side = (0, gate_side.w)(metricOf(record, name));
        return side.kind === "number" ? side.value : Number.NaN;
      }
      function wholeNames(glob) {
        const parts = glob.split(".");
        const wild = parts.map((part) => (0, written_gate.fg)(part));
        const [first, last] = [wild.indexOf(true), wild.lastIndexOf(true)];
        return [parts.slice(last + 1), parts.slice(0, first)].map((some) => some.join(".")).filter((name) => name !== "");
      }
      var gate_select = __webpack_require__(93430);
      ;
      function quarantineOf(list, now) {
        const today = now.toISOString().slice(0, 10);
        const entries = list.map((entry) => ({ entry, matches: (0, gate_select.K)(entry.metric) }));
        return (metric) => {
          let last;
          for (const { entry, matches } of entries) {
            if (matches(metric) && (last === void 0 || last.until <= entry.until))
              last = entry;
          }
          if (last === void 0)
            return void 0;
          const { until, reason } = last;
          return today <= until ? { kind: "held", entry: { until, reason } } : { kind: "ended", note: `its quarantine ended on ${until}` };
        };
      }
      ;
      function judgeMetrics(input) {
        const { model, candidate, baseline, evidence: evidence2 = {} } = input;
        const situation = situationOf(input);
        const answered = adjustFailures([...askMetrics(input, situation), ...askBudgets(input, situation)]);
        const quarantine = quarantineOf(model.judging.quarantine, input.now);
        const judged = thoughMeanImproved(answered, candidate.record, baseline?.record).map((one) => {
          const held = quarantine(one.name);
          const noise = evidence2.noise?.get(one.name);
          const drift = driftOf(one, situation);
          const before = baseline === null ? void 0 : renamed(one, baseline.record);
          const context = {
            ...evidence2.look === void 0 ? {} : { look: evidence2.look },
            ...held === void 0 ? {} : { quarantine: held },
            ...noise === void 0 ? {} : { noise },
            flaky: evidence2.flaky?.has(one.name) ?? false,
            ...drift === void 0 ? {} : { drift },
            ...before === void 0 ? {} : { renamedFrom: before }
          };
          return judgeMetric(one, context);
        });
        return judged.sort(({ row: a }, { row: b }) => Number(b.gated) - Number(a.gated) || Number(b.gate !== "") - Number(a.gate !== "") || (0, aggregate.Np)(a.verdict, b.verdict) || (a.name < b.name ? -1 : 1));
      }
      function situationOf({ model, candidate, baseline, firstRun, onMain, evidence: evidence2 = {}, effects }) {
        const { judging } = model;
        const known = Object.keys(candidate.record.metrics);
        return {
          hasBaseline: baseline !== null,
          firstRun,
          onMain,
          known,
          evidence: (gate, name, question) => effects?.of(gate, name, question) ?? unmeasured(gate, name, question, judging, baseline?.record),
          anchor: (gate, name) => anchorOf(gate, name, evidence2.anchor),
          ...evidence2.look === void 0 ? {} : { look: evidence2.look },
          ...judging.slices === void 0 ? {} : { slices: judging.slices }
        };
      }
      function unmeasured(gate, name, { against: against2 }, judging, baseline) {
        const before = against2 === "anchor" || baseline === void 0 ? void 0 : metricOf(baseline, nameBefore(gate, name, baseline));
        const choice = chooseTest(gate, judging, before);
        if (choice.by === "point")
          return { kind: "point", ...choice.note === void 0 ? {} : { note: choice.note } };
        return none("inconclusive", "is undecided: its evidence was not measured");
      }
      function anchorOf(gate, name, anchor) {
        if (anchor === void 0)
          return { reason: "it was not looked for" };
        if ("reason" in anchor)
          return anchor;
        return { name: anchor.name, side: sideOf(gate, nameBefore(gate, name, anchor.record), anchor.record) };
      }
      function askMetrics({ model, candidate, baseline }, situation) {
        const gates = model.gates.filter(({ source }) => source === "metric");
        const now = new Map(Object.entries(candidate.record.metrics));
        const before = new Map(Object.entries(baseline?.record.metrics ?? {}));
        const asked = (0, gate_select.y)(gates, /* @__PURE__ */ new Set([...now.keys(), ...before.keys()]));
        for (const { metric, renamedFrom } of gates) {
          if (renamedFrom === void 0 || !now.has(metric) || now.has(renamedFrom))
            continue;
          if (asked.get(renamedFrom)?.every((gate) => (0, written_gate.fg)(gate.metric)))
            asked.delete(renamedFrom);
        }
        return [...asked].map(([name, own]) => {
          const old = baseline === null ? name : oldName(own, name, baseline.record);
          return askGates(name, own, (0, gate_side.w)(now.get(name)), (0, gate_side.w)(before.get(old)), situation);
        });
      }
      function askBudgets({ model, candidate, baseline }, situation) {
        const gates = model.gates.filter(({ source }) => source === "budget");
        if (gates.length === 0)
          return [];
        const now = budgetsOf(candidate.record);
        const before = baseline === null ? /* @__PURE__ */ new Map() : budgetsOf(baseline.record);
        const side = (value2) => (0, gate_side.w)(value2 === void 0 ? void 0 : { file: "run", value: value2 });
        return [...(0, gate_select.y)(gates, /* @__PURE__ */ new Set([...now.keys(), ...before.keys()]))].filter(([, own]) => own.length > 0).map(([name, own]) => {
          const old = baseline === null ? name : oldName(own, name, baseline.record);
          return askGates(name, own, side(now.get(name)), side(before.get(old)), situation);
        });
      }
      function oldName(gates, name, record) {
        return gates.map((gate) => nameBefore(gate, name, record)).find((one) => one !== name) ?? name;
      }
      function renamed({ name, answers }, record) {
        const gates = answers.map(({ gate }) => gate);
        const old = oldName(gates, name, record);
        return old === name || gates.every((gate) => sideOf(gate, old, record).kind === "absent") ? void 0 : old;
      }
      function driftOf({ name, candidate, answers }, { anchor }) {
        const gate = answers.find((answer) => answer.gate.maxDrift !== void 0)?.gate;
        const found = gate === void 0 ? void 0 : anchor?.(gate, name);
        if (found === void 0 || !("side" in found))
          return void 0;
        const both = candidate.kind === "number" && found.side.kind === "number";
        const delta = both ? candidate.value - found.side.value : Number.NaN;
        return { anchor: found.name, baseline: (0, gate_side.b)(found.side), delta: Number.isFinite(delta) ? delta : null };
      }
      ;
      function summarize(input) {
        const { verdict, metrics, conditions, ungated } = input;
        const gates = metrics.reduce((sum2, metric) => sum2 + metric.gates, 0);
        if (verdict === "pass") {
          if (gates === 0)
            return "nothing stands against it";
          return gates === 1 ? "the one gate passed" : `all ${gates} gates passed`;
        }
        if (verdict === "no-baseline" && conditions.every((one) => one.verdict !== verdict)) {
          return input.firstRun ? "first run: nothing to compare with" : `nothing to compare with: ${input.baselineReason ?? "the baseline lacks what the gates ask for"}`;
        }
        if (verdict === "warn" && ungated !== void 0)
          return ungated;
        const causes = [
          ...conditions.filter((one) => one.verdict === verdict).map((one) => one.reason),
          ...metrics.filter(({ row, gates: hard, informed }) => row.verdict === verdict && (hard > 0 || informed)).map(headline)
        ];
        const [first = verdict, ...others] = causes;
        return others.length === 0 ? first : `${first}, and ${others.length} more`;
      }
      function headline({ row, heading }) {
        return `${(0, words.EU)(row.name)} ${heading}`;
      }
      ;
      function policySaid(policy) {
        const { from, digest, changedByCandidate, diff } = policy;
        return {
          from,
          digest,
          changed_by_candidate: changedByCandidate,
          ...diff === void 0 || diff === "" ? {} : { diff }
        };
      }
      function judge(input) {
        const { model, policy, candidate, baseline, conditions } = input;
        const metrics = judgeMetrics(input);
        const ungated = metrics.some(({ row }) => row.gated) ? void 0 : nothingGated(policy, model);
        const counted2 = [
          ...metrics.filter(({ row }) => row.gated).map(({ row }) => row.verdict),
          ...metrics.some(({ informed }) => informed) || ungated !== void 0 ? ["warn"] : [],
          ...conditions.map((condition) => condition.verdict)
        ];
        const verdict = (0, aggregate.QD)(counted2);
        const jobFails = metrics.some(({ red }) => red) || conditions.some((condition) => (0, aggregate._z)(condition.verdict));
        const { record } = candidate;
        return {
          schema: "modelgate/verdict/1",
          model: model.name,
          candidate: {
            run_id: candidate.runId,
            record_digest: (0, hashing.ol)(record),
            commit: record.source.commit,
            head: record.source.head
          },
          baseline: baseline?.found ?? null,
          policy: policySaid(policy),
          metrics: metrics.map(({ row }) => row),
          conditions: conditions.map(({ name, verdict: verdict2, reason }) => ({ name, verdict: verdict2, reason })),
          overrides: [],
          verdict,
          summary: summarize({
            verdict,
            metrics,
            conditions,
            ungated,
            firstRun: baseline === null && input.firstRun,
            baselineReason: input.baselineReason
          }),
          // What the policy lets stand undecided may be registered, where nothing else is in the way.
          registrable: counted2.every((one) => (0, aggregate.p9)(one, input.onMain) || one === "untouched" || one === "inconclusive" && !jobFails),
          job_fails: jobFails,
          judged_at: input.now.toISOString()
        };
      }
      function nothingGated(policy, model) {
        if (!policy.exists)
          return "no modelgate.yaml on the base side: nothing is gated";
        return model.gates.length === 0 ? `no gates for ${model.name} in ${policy.from}: nothing is gated` : "all gates are informational: nothing is gated";
      }
      ;
      const shiftAlpha = 0.01;
      function levelOf(history, { window, minimum }, numberOf) {
        const values = [];
        const ids2 = [];
        let ended;
        for (const run of history) {
          if (values.length === window || ended !== void 0)
            break;
          const value2 = numberOf(run);
          if (value2 !== void 0 && Number.isFinite(value2)) {
            values.push(value2);
            ids2.push(run.commit);
          }
          if (run.changePoint)
            ended = run;
        }
        const shift = shiftIn(values);
        if (shift !== void 0 && shift >= minimum) {
          return { values: values.slice(0, shift), note: `main's level shifted with ${level_short(ids2[shift - 1])}` };
        }
        if (ended === void 0)
          return { values };
        return { values, note: `main's evaluation changed with ${level_short(ended.commit)}` };
      }
      function shiftIn(values) {
        const n = values.length;
        let sum2 = 0;
        let greatest = 0;
        let place = 0;
        for (const [index, moved] of values.entries()) {
          for (const other of values)
            sum2 += Math.sign(other - moved);
          if (Math.abs(sum2) > greatest)
            [greatest, place] = [Math.abs(sum2), index + 1];
        }
        const p = 2 * Math.exp(-6 * greatest ** 2 / (n ** 3 + n ** 2));
        return p < shiftAlpha ? place : void 0;
      }
      function level_short(commit = "") {
        return commit.slice(0, 7);
      }
      ;
      let loaded;
      async function loadDistributions() {
        if (loaded !== void 0)
          return;
        const cephes = await __webpack_require__.e(
          /* import() */
          1446
        ).then(__webpack_require__.bind(__webpack_require__, 21446));
        await cephes.compiled;
        loaded = cephes;
      }
      function functions() {
        if (loaded === void 0)
          throw new Error("loadDistributions() has to be awaited before a distribution is asked");
        return loaded;
      }
      function normalCdf(z) {
        if (Math.abs(z) > 37.5)
          return z < 0 ? 0 : 1;
        return functions().erfc(-z / Math.SQRT2) / 2;
      }
      function normalQuantile(p) {
        if (p === 0 || p === 1)
          return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return p > 0 && p < 1 ? functions().ndtri(p) : Number.NaN;
      }
      function tCdf(t, df) {
        if (df === Number.POSITIVE_INFINITY)
          return normalCdf(t);
        if (Number.isNaN(t) || !(df > 0))
          return Number.NaN;
        if (!Number.isFinite(t))
          return t < 0 ? 0 : 1;
        const { incbet } = functions();
        const square = t * t;
        const tail = square < df ? (1 - incbet(0.5, df / 2, square / (df + square))) / 2 : incbet(df / 2, 0.5, df / (df + square)) / 2;
        return t < 0 ? tail : 1 - tail;
      }
      function tQuantile(p, df) {
        if (df === Number.POSITIVE_INFINITY)
          return normalQuantile(p);
        if (!(p >= 0 && p <= 1 && df > 0))
          return Number.NaN;
        if (p === 0.5)
          return 0;
        if (p > 0.5)
          return -tQuantile(1 - p, df);
        if (p === 0)
          return Number.NEGATIVE_INFINITY;
        const { lgam } = functions();
        const constant = lgam((df + 1) / 2) - lgam(df / 2) - Math.log(df * Math.PI) / 2;
        let t = normalQuantile(p);
        for (let step = 0; step < 1e3; step += 1) {
          const density = Math.exp(constant - (df + 1) / 2 * Math.log1p(t * t / df));
          const change = (tCdf(t, df) - p) / density;
          t -= change;
          if (!(Math.abs(change) > 1e-15 * Math.abs(t)))
            break;
        }
        return t;
      }
      function binomialCdf(k, n, p) {
        if (k < 0)
          return 0;
        if (k >= n)
          return 1;
        return functions().incbet(n - k, k + 1, 1 - p);
      }
      function bisect(f, low, high) {
        for (let step = 0; step < 200; step += 1) {
          const middle = (low + high) / 2;
          if (middle <= low || middle >= high)
            break;
          if (f(middle) > 0)
            low = middle;
          else
            high = middle;
        }
        return (low + high) / 2;
      }
      ;
      const power = 0.8;
      function reach(alpha, under, apart) {
        return -normalQuantile(alpha) * under + normalQuantile(power) * apart;
      }
      function neededUnits(spread, distance, alpha, small = false) {
        if (!(distance > 0 && spread > 0))
          return void 0;
        const needed = wholeUnits((reach(alpha, spread, spread) / distance) ** 2);
        if (needed === void 0 || !small)
          return needed;
        const enough = (n) => n >= ((tQuantile(power, n - 1) - tQuantile(alpha, n - 1)) * spread / distance) ** 2;
        let units2 = needed;
        while (!enough(units2))
          units2 += 1;
        return units2;
      }
      function wholeUnits(units2) {
        return units2 <= Number.MAX_SAFE_INTEGER ? Math.max(Math.ceil(units2), 2) : void 0;
      }
      function awayFromNull(margin, scale, estimate, baseline) {
        return scale === 0 ? Math.abs(estimate + margin) : margin + Math.abs((1 - scale) * baseline);
      }
      ;
      const student_roundOff = 1e-12;
      const constantArm = "all seeds of a side have the same value";
      function studentEffect(found) {
        const { method, unit, n, values, estimate, error, df, scale, units: units2, notes = [] } = found;
        const effect = {
          method,
          unit,
          n,
          values,
          estimate,
          bounds: (alpha) => {
            const reach2 = tQuantile(alpha, df) * error;
            return [estimate + reach2, estimate - reach2];
          },
          p: (at, alternative) => {
            const t = (estimate - at) / error;
            return tCdf(alternative === "greater" ? -t : t, df);
          },
          needed: (margin, alpha) => {
            const distance = awayFromNull(margin, scale, estimate, values[0]);
            return neededUnits(error * Math.sqrt(units2), distance, alpha, Number.isFinite(df));
          },
          notes
        };
        const size = Math.max(...values.map((value2) => Number.isNaN(value2) ? 0 : Math.abs(value2)));
        if (!(error < Number.POSITIVE_INFINITY && df > 0))
          return undecided(effect, "the values have no finite variance");
        return error > student_roundOff * size ? effect : undecided(effect, "the values do not vary");
      }
      function undecided(effect, why) {
        return {
          ...effect,
          degenerate: why,
          bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
          p: () => 1
        };
      }
      ;
      function meanOf(values) {
        let sum2 = 0;
        for (let i = 0; i < values.length; i += 1)
          sum2 += values[i] ?? Number.NaN;
        return sum2 / values.length;
      }
      function varianceOf(values) {
        const mean = meanOf(values);
        let sum2 = 0;
        for (let i = 0; i < values.length; i += 1)
          sum2 += ((values[i] ?? Number.NaN) - mean) ** 2;
        return sum2 / (values.length - 1);
      }
      function isConstant(values) {
        return values.every((value2) => value2 === values[0]);
      }
      function quantileOf(sorted, part) {
        const at = part * (sorted.length - 1);
        const low = Math.floor(at);
        const below = sorted[low] ?? Number.NaN;
        return low === at ? below : below + (at - low) * ((sorted[low + 1] ?? Number.NaN) - below);
      }
      ;
      function historyEffect(values, candidate, test, width) {
        const found = values.length < 2 ? `${values.length} earlier runs are fewer than 2` : predictions[test](values, width);
        const about = (centre) => ({
          method: test,
          unit: "run",
          n: [values.length, 1],
          values: [centre, candidate],
          estimate: candidate - centre,
          notes: []
        });
        if (typeof found === "string")
          return undecided(about(Number.NaN), found);
        return {
          ...about(found.centre),
          bounds: (alpha) => {
            const [lower, upper] = found.limits(alpha);
            return [candidate - upper, candidate - lower];
          },
          p: (at, alternative) => {
            const more = found.atLeast?.(candidate - at) ?? Number.NaN;
            return alternative === "greater" ? more : 1 - more;
          },
          notes: found.notes ?? []
        };
      }
      const predictions = {
        "history-t": (values) => located(values, values.length - 1),
        "history-z": (values) => located(values, Number.POSITIVE_INFINITY),
        "history-log-normal": logNormal,
        "history-iqr": (values, width) => {
          const [first, median, third] = quartiles(values);
          return around(median, third - first, width);
        },
        "history-delta-iqr": (values, width) => {
          const median = quartiles(values)[1];
          const [first, , third] = quartiles(changes(values));
          return around(median, Math.abs(median) * (third - first), width);
        },
        "history-percentage": (values, width) => around(meanOf(values), Math.abs(meanOf(values)), width)
      };
      const still = "the earlier runs do not vary";
      function located(values, df) {
        const centre = meanOf(values);
        const error = Math.sqrt(varianceOf(values) * (1 + 1 / values.length));
        if (!(error > 1e-12 * Math.abs(centre)))
          return still;
        return {
          centre,
          limits: (alpha) => [centre + tQuantile(alpha, df) * error, centre - tQuantile(alpha, df) * error],
          atLeast: (value2) => tCdf((centre - value2) / error, df)
        };
      }
      function logNormal(values) {
        if (values.some((value2) => !(value2 > 0)))
          return "an earlier run is not above 0, and has no logarithm";
        const logs = located(values.map(Math.log), values.length - 1);
        if (typeof logs === "string")
          return logs;
        return {
          centre: Math.exp(logs.centre),
          limits: (alpha) => {
            const [lower, upper] = logs.limits(alpha);
            return [Math.exp(lower), Math.exp(upper)];
          },
          atLeast: (value2) => value2 > 0 ? logs.atLeast?.(Math.log(value2)) ?? Number.NaN : 1
        };
      }
      function around(centre, unit, width) {
        if (width === void 0)
          return "the policy gives this test no width";
        if (!(unit > 0))
          return still;
        return {
          centre,
          limits: () => [centre - width * unit, centre + width * unit],
          notes: ["limits of a given width: no probability of error is known"]
        };
      }
      function quartiles(values) {
        const sorted = Float64Array.from(values).sort();
        return [quantileOf(sorted, 0.25), quantileOf(sorted, 0.5), quantileOf(sorted, 0.75)];
      }
      function changes(values) {
        return values.slice(1).map((value2, index) => {
          const before = values[index] ?? Number.NaN;
          return Math.abs((value2 - before) / before);
        });
      }
      ;
      function measureHistory(gate, test, history, names, candidate, scale) {
        if (history === void 0)
          return none("inconclusive", "is undecided: main's earlier runs are not known");
        const { minimum, width } = gate.history;
        const known = (run) => gate.source === "budget" ? run.budgets : run.values;
        const { values, note } = levelOf(history, gate.history, (run) => names.map((name) => known(run).get(name)).find((one) => one !== void 0));
        if (values.length < minimum) {
          const why = note === void 0 ? "" : ` (${note})`;
          return none("inconclusive", `is undecided: main has ${values.length} ${values.length === 1 ? "run that counts" : "runs that count"}, and ${minimum} are asked for${why}`);
        }
        const ordered = values.toReversed();
        const found = width === void 0 ? historyEffect(ordered, candidate, test) : historyEffect(ordered, candidate, test, width);
        const effect = note === void 0 ? found : { ...found, notes: [...found.notes, note] };
        return scale === 1 ? { kind: "effect", effect } : { kind: "effect", effect: partOfCentre(effect, scale), difference: effect };
      }
      function partOfCentre(effect, scale) {
        const shift = (1 - scale) * effect.values[0];
        return {
          ...effect,
          estimate: effect.estimate + shift,
          bounds: (alpha) => {
            const [lower, upper] = effect.bounds(alpha);
            return [lower + shift, upper + shift];
          },
          p: (at, alternative) => effect.p(at - shift, alternative)
        };
      }
      ;
      function isIdentical(candidate, baseline, judging) {
        if (!sameFiles(candidate.artifacts, baseline.artifacts))
          return false;
        const { predictions: predictions2, evalData } = judging;
        if (predictions2 !== void 0)
          return sameFiles(named(candidate, predictions2.path), named(baseline, predictions2.path));
        const pinned = ({ pins }) => evalData.length === 0 ? pins : pins.filter(({ path }) => evalData.includes(path));
        if (pinned(candidate).length < evalData.length)
          return false;
        return sameFiles(pinned(candidate), pinned(baseline));
      }
      function named({ files }, path) {
        return files.filter((file) => file.path === path);
      }
      function sameFiles(files, others) {
        const text = (list) => JSON.stringify(list.map(({ path, digest }) => [path, digest]).sort());
        return files.length > 0 && files.length === others.length && text(files) === text(others);
      }
      function identityEffect(value2, scale) {
        const estimate = value2 - scale * value2;
        return {
          method: "identity",
          unit: "run",
          n: [1, 1],
          values: [value2, value2],
          estimate,
          bounds: () => [estimate, estimate],
          p: (at, alternative) => (alternative === "greater" ? estimate >= at : estimate <= at) ? 0 : 1,
          notes: ["the same model on the same evaluation data"]
        };
      }
      var columns = __webpack_require__(35966);
      ;
      const mostClasses = 1e3;
      function commonWords(columns2) {
        const words2 = columns2.map(asWords);
        const used = /* @__PURE__ */ new Set();
        for (const column of words2)
          for (const code of usedCodes(column))
            used.add(column.words[code] ?? "");
        const names = [...used].toSorted();
        const numbers = new Map(names.map((name, at) => [name, at]));
        const codes = words2.map((column) => {
          const common = Int32Array.from(column.words, (word) => numbers.get(word) ?? -1);
          return column.codes.map((code) => common[code] ?? -1);
        });
        return { names, codes };
      }
      function asWords(column) {
        if (column.kind === "words")
          return column;
        const seen = /* @__PURE__ */ new Map();
        const codes = Int32Array.from(column.values, (value2) => {
          if (Number.isNaN(value2))
            return -1;
          const code = seen.get(value2) ?? seen.size;
          if (code === seen.size)
            seen.set(value2, code);
          return code;
        });
        return { kind: "words", codes, words: [...seen.keys()].map(String) };
      }
      function usedCodes({ codes, words: words2 }) {
        const used = new Uint8Array(words2.length);
        for (let at = 0; at < codes.length; at += 1) {
          const code = codes[at] ?? -1;
          if (code >= 0)
            used[code] = 1;
        }
        return [...used.keys()].filter((code) => used[code] === 1);
      }
      function positiveClass(named2, names) {
        if (named2 !== void 0)
          return named2;
        const pairs = [
          ["0", "1"],
          ["false", "true"],
          ["False", "True"]
        ];
        return pairs.find((pair) => names.every((name) => pair.includes(name)))?.[1];
      }
      ;
      function means_meanOf(of) {
        return transformedMean(of, (mean) => mean);
      }
      function transformedMean(of, transform) {
        return {
          kind: "sums",
          dims: 2,
          contribute(row, example, add2) {
            add2(0, of(row, example));
            add2(1, 1);
          },
          value: (sums) => transform(ratio(sums[0] ?? 0, sums[1] ?? 0))
        };
      }
      function ratioOf(numerator, denominator) {
        return {
          kind: "sums",
          dims: 2,
          contribute(row, _example, add2) {
            add2(0, numerator[row] ?? Number.NaN);
            add2(1, denominator[row] ?? Number.NaN);
          },
          value: (sums) => ratio(sums[0] ?? 0, sums[1] ?? 0)
        };
      }
      function rSquared(label, prediction) {
        const center = label.reduce((sum2, value2) => sum2 + value2, 0) / label.length;
        return {
          kind: "sums",
          dims: 4,
          contribute(row, example, add2) {
            const y = (label[example] ?? Number.NaN) - center;
            const residual = (label[example] ?? Number.NaN) - (prediction[row] ?? Number.NaN);
            add2(0, residual * residual);
            add2(1, y);
            add2(2, y * y);
            add2(3, 1);
          },
          value(sums) {
            const [residuals = 0, sum2 = 0, squares2 = 0, n = 0] = sums;
            const total = squares2 - sum2 * sum2 / n;
            return total > 1e-12 * squares2 ? 1 - residuals / total : Number.NaN;
          }
        };
      }
      function ratio(part, whole) {
        return whole === 0 ? Number.NaN : part / whole;
      }
      ;
      function confusionMetric(kind, classes, average, positive2) {
        const one = average === "binary" && !["balanced-accuracy", "mcc", "kappa"].includes(kind);
        const count2 = one ? 1 : classes.names.length;
        const numberOf = one ? (code) => code === positive2 ? 0 : -1 : (code) => code;
        return {
          kind: "sums",
          dims: 3 * count2 + 1,
          contribute(row, example, add2) {
            const label = classes.label(example);
            const prediction = classes.prediction(row);
            if (label < 0 || prediction < 0) {
              add2(3 * count2, Number.NaN);
              return;
            }
            const [is, said] = [numberOf(label), numberOf(prediction)];
            if (is >= 0)
              add2(is, 1);
            if (said >= 0)
              add2(count2 + said, 1);
            if (is >= 0 && is === said)
              add2(2 * count2 + is, 1);
            add2(3 * count2, 1);
          },
          value(sums) {
            const total = sums[3 * count2] ?? 0;
            if (!(total > 0))
              return Number.NaN;
            if (kind === "mcc")
              return matthews(sums, count2, total);
            if (kind === "kappa")
              return cohen(sums, count2, total);
            if (kind === "balanced-accuracy")
              return balanced(sums, count2);
            if (average === "binary")
              return ofClass(kind, sums, count2, 0, total, Number.NaN);
            return average === "micro" ? micro(kind, sums, count2, total) : averaged(kind, sums, count2, total, average);
          }
        };
      }
      function ofClass(kind, sums, count2, at, total, none2) {
        const actual = sums[at] ?? 0;
        const said = sums[count2 + at] ?? 0;
        const right = sums[2 * count2 + at] ?? 0;
        return rate(kind, actual, said, right, total, none2);
      }
      function rate(kind, actual, said, right, total, none2) {
        switch (kind) {
          case "precision":
            return said === 0 ? none2 : right / said;
          case "recall":
            return actual === 0 ? none2 : right / actual;
          case "f1":
            return actual + said === 0 ? none2 : 2 * right / (actual + said);
          case "specificity":
            return total === actual ? none2 : (total - actual - said + right) / (total - actual);
        }
      }
      function micro(kind, sums, count2, total) {
        let right = 0;
        for (let at = 0; at < count2; at += 1)
          right += sums[2 * count2 + at] ?? 0;
        return rate(kind, total, total, right, total * count2, Number.NaN);
      }
      function averaged(kind, sums, count2, total, average) {
        let sum2 = 0;
        let weights = 0;
        for (let at = 0; at < count2; at += 1) {
          const actual = sums[at] ?? 0;
          if (actual + (sums[count2 + at] ?? 0) === 0)
            continue;
          const weight = average === "weighted" ? actual : 1;
          sum2 += weight * ofClass(kind, sums, count2, at, total, 0);
          weights += weight;
        }
        return ratio(sum2, weights);
      }
      function balanced(sums, count2) {
        let sum2 = 0;
        let there = 0;
        for (let at = 0; at < count2; at += 1) {
          const actual = sums[at] ?? 0;
          if (actual === 0)
            continue;
          sum2 += (sums[2 * count2 + at] ?? 0) / actual;
          there += 1;
        }
        return ratio(sum2, there);
      }
      function matthews(sums, count2, total) {
        const { right, product, actual, said } = squares(sums, count2);
        const spread = (total * total - said) * (total * total - actual);
        return spread === 0 ? 0 : (right * total - product) / Math.sqrt(spread);
      }
      function cohen(sums, count2, total) {
        const { right, product } = squares(sums, count2);
        const expected = product / (total * total);
        return ratio(right / total - expected, 1 - expected);
      }
      function squares(sums, count2) {
        const all = { right: 0, product: 0, actual: 0, said: 0 };
        for (let at = 0; at < count2; at += 1) {
          const actual = sums[at] ?? 0;
          const said = sums[count2 + at] ?? 0;
          all.right += sums[2 * count2 + at] ?? 0;
          all.product += actual * said;
          all.actual += actual * actual;
          all.said += said * said;
        }
        return all;
      }
      ;
      function ascending(values) {
        const places = new Uint32Array(values.length);
        for (let at = 0; at < places.length; at += 1)
          places[at] = at;
        if (values.length < 2e4)
          return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
        return byDigits(values, places);
      }
      function byDigits(values, places) {
        const n = values.length;
        const bits = new Uint32Array(values.slice().buffer);
        for (let at = 0; at < 2 * n; at += 2) {
          const high = bits[at + 1] ?? 0;
          if (high >>> 31 === 1) {
            bits[at] = ~(bits[at] ?? 0);
            bits[at + 1] = ~high;
          } else
            bits[at + 1] = high | 2147483648;
        }
        let [from, to] = [places, places.slice()];
        for (const [word, shift] of [
          [0, 0],
          [0, 16],
          [1, 0],
          [1, 16]
        ]) {
          const digit = (place) => (bits[2 * place + word] ?? 0) >>> shift & 65535;
          const next = new Uint32Array(65537);
          for (let at = 0; at < n; at += 1)
            next[digit(at) + 1] = (next[digit(at) + 1] ?? 0) + 1;
          for (let at = 0; at < 65536; at += 1)
            next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
          for (let at = 0; at < n; at += 1) {
            const place = from[at] ?? 0;
            const own = digit(place);
            const where = next[own] ?? 0;
            to[where] = place;
            next[own] = where + 1;
          }
          [from, to] = [to, from];
        }
        return from;
      }
      ;
      function quantile_quantileOf(key, q) {
        return {
          kind: "ranked",
          key,
          order: ascending(key),
          positive: new Uint8Array(0),
          over: (rows, units2) => rows.part === void 0 ? interpolated(rows, units2, q) : lowest(rows, q)
        };
      }
      function interpolated({ key, unit }, units2, q) {
        const size = new Uint32Array(units2);
        for (const one of unit)
          size[one] = (size[one] ?? 0) + 1;
        return (counts) => {
          let n = 0;
          for (let one = 0; one < units2; one += 1)
            n += (counts[one] ?? 0) * (size[one] ?? 0);
          if (n === 0)
            return Number.NaN;
          const place = (n - 1) * q;
          const rank = Math.floor(place);
          const part = place - rank;
          const step = q > 0.5 ? -1 : 1;
          const near = q > 0.5 ? n - 2 - rank : rank;
          let at = q > 0.5 ? key.length - 1 : 0;
          let seen = 0;
          const valueAt = (place2) => {
            for (; seen <= place2; at += step)
              seen += counts[unit[at] ?? 0] ?? 0;
            return key[at - step] ?? Number.NaN;
          };
          const first = near < 0 ? Number.NaN : valueAt(near);
          if (part === 0 && step === 1)
            return first;
          const second = valueAt(near + 1);
          const [low, high] = step === 1 ? [first, second] : [second, first];
          return part === 0 ? low : low + part * (high - low);
        };
      }
      function lowest({ key, unit, part }, q) {
        return (counts) => {
          let total = 0;
          for (let at = 0; at < key.length; at += 1)
            total += (counts[unit[at] ?? 0] ?? 0) * (part?.[at] ?? 1);
          const asked = total * q * (1 - 1e-12);
          let below = 0;
          for (let at = 0; at < key.length; at += 1) {
            below += (counts[unit[at] ?? 0] ?? 0) * (part?.[at] ?? 1);
            if (below > 0 && below >= asked)
              return key[at] ?? Number.NaN;
          }
          return Number.NaN;
        };
      }
      ;
      function rocAuc(key, positive2) {
        return { kind: "ranked", key, order: ascending(key), positive: positive2, over: aucOver, projected: aucProjected };
      }
      function aucOver({ key, positive: positive2, tie, unit, part }) {
        return (counts) => {
          let [area, positives, below, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0];
          for (let at = 0; at < key.length; at += 1) {
            if (tie[at] === 0) {
              area += tiedPositives * (below + tiedNegatives / 2);
              positives += tiedPositives;
              below += tiedNegatives;
              tiedPositives = 0;
              tiedNegatives = 0;
            }
            const weight = (counts[unit[at] ?? 0] ?? 0) * (part === void 0 ? 1 : part[at] ?? 0);
            if (positive2[at] === 1)
              tiedPositives += weight;
            else
              tiedNegatives += weight;
          }
          area += tiedPositives * (below + tiedNegatives / 2);
          return ratio(area, (positives + tiedPositives) * (below + tiedNegatives));
        };
      }
      function aucProjected(rows) {
        const { key, positive: positive2, tie, part } = rows;
        const n = key.length;
        const terms = [0, 1, 2, 3].map(() => new Float64Array(n));
        const [areas = key, positives = key, lost = key, negatives = key] = terms;
        let [below, above] = [0, 0];
        for (let at = 0; at < n; at += 1)
          if (positive2[at] === 1)
            above += part?.[at] ?? 1;
        let [allPositives, allNegatives] = [above, 0];
        for (let start = 0; start < n; ) {
          let end = start;
          let [tiedPositives, tiedNegatives] = [0, 0];
          do {
            if (positive2[end] === 1)
              tiedPositives += part?.[end] ?? 1;
            else
              tiedNegatives += part?.[end] ?? 1;
            end += 1;
          } while (end < n && tie[end] === 1);
          above -= tiedPositives;
          for (let at = start; at < end; at += 1) {
            const weight = part?.[at] ?? 1;
            if (positive2[at] === 1) {
              areas[at] = weight * (below + tiedNegatives / 2);
              positives[at] = weight;
            } else {
              lost[at] = weight * (above + tiedPositives / 2);
              negatives[at] = weight;
            }
          }
          below += tiedNegatives;
          start = end;
        }
        allNegatives = below;
        const area = areas.reduce((sum2, one) => sum2 + one, 0) / (allPositives * allNegatives);
        return {
          terms,
          value: ([a = 0, p = 0, l = 0, m = 0]) => ratio(a / allNegatives, p) + ratio(l / allPositives, m) - area
        };
      }
      function averagePrecision(key, positive2) {
        return { kind: "ranked", key, order: ascending(key), positive: positive2, over: precisionOver, projected: precisionProjected };
      }
      function precisionOver({ key, positive: positive2, tie, unit, part }) {
        return (counts) => {
          let [sum2, right, said, tiedPositives, tied] = [0, 0, 0, 0, 0];
          for (let at = key.length - 1; at >= 0; at -= 1) {
            const weight = (counts[unit[at] ?? 0] ?? 0) * (part === void 0 ? 1 : part[at] ?? 0);
            tied += weight;
            if (positive2[at] === 1)
              tiedPositives += weight;
            if (tie[at] === 1)
              continue;
            said += tied;
            right += tiedPositives;
            sum2 += tiedPositives * right / (said === 0 ? 1 : said);
            tied = 0;
            tiedPositives = 0;
          }
          return ratio(sum2, right);
        };
      }
      const manyPositives = 1e3;
      function precisionProjected({ key, positive: positive2, tie, part }) {
        const all = positive2.reduce((sum2, one, at) => sum2 + one * (part?.[at] ?? 1), 0);
        if (all < manyPositives)
          return void 0;
        const blocks = [];
        let [t, n, p] = [0, 0, 0];
        let end = key.length;
        let precision = 0;
        for (let at = key.length - 1; at >= 0; at -= 1) {
          const weight = part?.[at] ?? 1;
          n += weight;
          if (positive2[at] === 1)
            p += weight;
          if (tie[at] === 1)
            continue;
          t += p;
          precision += p * t / n / all;
          blocks.push({ start: at, end, p, t, n });
          end = at;
          p = 0;
        }
        const influence = new Float64Array(key.length);
        let [gained, lost] = [0, 0];
        for (const block of blocks.reverse()) {
          gained += block.p / block.n;
          lost += block.p * block.t / block.n ** 2;
          for (let at = block.start; at < block.end; at += 1) {
            const own = positive2[at] === 1 ? block.t / block.n - precision + gained : 0;
            influence[at] = (own - lost) * (part?.[at] ?? 1) / all;
          }
        }
        return { terms: [influence], value: ([change = 0]) => precision + change };
      }
      ;
      function estimatorsOf(paired, compute, config) {
        try {
          const [baseline, candidate] = bothSides(paired, compute, config);
          return { baseline, candidate };
        } catch (error) {
          if (error instanceof Lacking)
            return error.because;
          throw error;
        }
      }
      class Lacking extends Error {
        because;
        constructor(verdict, reason) {
          super(reason);
          this.because = { verdict, reason };
        }
      }
      function bothSides(paired, compute, config) {
        const sides = [paired.baseline, paired.candidate];
        const each = (of) => [of(sides[0]), of(sides[1])];
        const numbers = (name, word) => (side) => (0, columns.lK)(columnOf(paired, side, name, word));
        switch (compute.kind) {
          case "command":
            throw new Lacking("inconclusive", "is computed by a command, and no rows add up to it");
          case "mean":
          case "quantile": {
            const values = numbers(compute.column, "column");
            const q = compute.quantile;
            if (compute.kind === "mean")
              return each((side) => meanOfColumn(values(side)));
            if (q === void 0)
              throw new Lacking("not-comparable", "has a `compute` that names no `quantile`");
            return each((side) => quantile_quantileOf(values(side), q));
          }
          case "ratio": {
            const top = numbers(compute.column, "column");
            const bottom = numbers(compute.denominator, "denominator");
            return each((side) => ratioOf(top(side), bottom(side)));
          }
          case "mae":
          case "mse":
          case "rmse":
          case "mape":
          case "r2": {
            const label = (0, columns.lK)(labelOf(paired));
            const predictions2 = numbers(config.prediction, "prediction");
            const { kind } = compute;
            return each((side) => regressionMetric(kind, label, predictions2(side)));
          }
          case "auc":
          case "average-precision":
          case "log-loss":
          case "brier":
            return scoreMetrics(paired, compute, config, each);
          default:
            return classMetrics(paired, compute, config);
        }
      }
      function meanOfColumn(values) {
        return means_meanOf((row) => values[row] ?? Number.NaN);
      }
      function regressionMetric(kind, label, prediction) {
        if (kind === "r2")
          return rSquared(label, prediction);
        const error = (row, example) => (prediction[row] ?? Number.NaN) - (label[example] ?? Number.NaN);
        if (kind === "mae")
          return means_meanOf((row, example) => Math.abs(error(row, example)));
        if (kind === "mape") {
          return means_meanOf((row, example) => Math.abs(error(row, example) / (label[example] ?? Number.NaN)));
        }
        return transformedMean((row, example) => error(row, example) ** 2, kind === "rmse" ? Math.sqrt : (mean) => mean);
      }
      function scoreMetrics(paired, compute, config, each) {
        const scoreOf = (side, name = compute.column ?? config.score) => (0, columns.lK)(columnOf(paired, side, name, "score"));
        const { names, codes } = commonWords([labelOf(paired)]);
        const label = codes[0] ?? new Int32Array(0);
        const is = (name) => {
          const at = names.indexOf(name);
          const found = new Uint8Array(label.length);
          for (let example = 0; example < found.length; example += 1)
            found[example] = at >= 0 && label[example] === at ? 1 : 0;
          return found;
        };
        refuseMissing(label);
        const { kind } = compute;
        if (kind === "log-loss" && compute.column !== void 0 && compute.positive === void 0) {
          return each((side) => logLoss(scoreOf(side), void 0));
        }
        if ((kind === "auc" || kind === "average-precision") && compute.column?.includes("*")) {
          refuseTooMany(names);
          const ranked2 = kind === "auc" ? rocAuc : averagePrecision;
          return each((side) => ({
            kind: "average",
            of: names.map((name) => ranked2(scoreOf(side, compute.column?.replace("*", name)), is(name)))
          }));
        }
        const positive2 = positiveClass(compute.positive ?? config.positive, names);
        if (positive2 === void 0)
          throw new Lacking("not-comparable", "needs `positive`, the class that the score is of");
        const isPositive = is(positive2);
        if (kind === "auc")
          return each((side) => rocAuc(scoreOf(side), isPositive));
        if (kind === "average-precision")
          return each((side) => averagePrecision(scoreOf(side), isPositive));
        if (kind === "log-loss")
          return each((side) => logLoss(scoreOf(side), isPositive));
        return each((side) => {
          const score = scoreOf(side);
          return means_meanOf((row, example) => (probability(score[row]) - (isPositive[example] ?? Number.NaN)) ** 2);
        });
      }
      function logLoss(score, positive2) {
        return means_meanOf((row, example) => {
          const p = probability(score[row]);
          const own = positive2 === void 0 || positive2[example] === 1 ? p : 1 - p;
          return -Math.log(Math.max(own, Number.EPSILON));
        });
      }
      function probability(value2 = Number.NaN) {
        return value2 >= 0 && value2 <= 1 ? value2 : Number.NaN;
      }
      function classMetrics(paired, compute, config) {
        const label = labelOf(paired);
        const sides = [paired.baseline, paired.candidate].map((side) => columnOf(paired, side, config.prediction, "prediction"));
        const { names, codes } = commonWords([label, ...sides]);
        const [labels = new Int32Array(0), ...predictions2] = codes;
        refuseMissing(labels);
        const make = (side) => {
          const said = predictions2[side] ?? new Int32Array(0);
          const { kind } = compute;
          if (kind === "accuracy" || kind === "error-rate") {
            const hit = kind === "accuracy" ? 1 : 0;
            return means_meanOf((row, example) => {
              const code = said[row] ?? -1;
              return code < 0 ? Number.NaN : code === labels[example] ? hit : 1 - hit;
            });
          }
          refuseTooMany(names);
          const classes = {
            names,
            label: (example) => labels[example] ?? -1,
            prediction: (row) => said[row] ?? -1
          };
          if (kind === "mcc" || kind === "kappa" || kind === "balanced-accuracy")
            return confusionMetric(kind, classes, "macro", -1);
          if (kind !== "precision" && kind !== "recall" && kind !== "f1" && kind !== "specificity") {
            throw new Error(`${kind} is no metric of classes`);
          }
          return confusionMetric(kind, classes, compute.average ?? "binary", binaryClass(compute, config, names));
        };
        return [make(0), make(1)];
      }
      function binaryClass(compute, config, names) {
        if ((compute.average ?? "binary") !== "binary")
          return -1;
        const positive2 = positiveClass(compute.positive ?? config.positive, names);
        if (positive2 === void 0) {
          const fix = names.length > 2 ? "`average: macro`, `micro` or `weighted`, or `positive`" : "`positive`";
          throw new Lacking("not-comparable", `has ${names.length} classes and needs ${fix} in its \`compute\``);
        }
        if (names.includes(positive2))
          return names.indexOf(positive2);
        throw new Lacking("not-comparable", `cannot be computed: no example is of class ${positive2}, and none is said to be`);
      }
      function labelOf(paired) {
        if (paired.label === void 0)
          throw new Lacking("not-comparable", "needs the `label` column that `predictions` does not name");
        return paired.label;
      }
      function columnOf(paired, side, name, word) {
        if (name === void 0)
          throw new Lacking("not-comparable", `needs a \`${word}\` that nothing names`);
        const column = side.columns.get(name);
        if (!paired.candidate.columns.has(name)) {
          throw new Lacking("missing", `cannot be computed: the predictions have no column ${name}`);
        }
        if (column !== void 0)
          return column;
        throw new Lacking("no-baseline", `cannot be compared: the baseline's predictions have no column ${name}`);
      }
      function refuseMissing(labels) {
        if (labels.includes(-1))
          throw new Lacking("not-comparable", "cannot be computed: an example has no label");
      }
      function refuseTooMany(names) {
        if (names.length <= mostClasses)
          return;
        throw new Lacking("not-comparable", `has ${names.length} classes, and averages go over ${mostClasses} at most`);
      }
      ;
      function contingency(paired, compute, config, examples) {
        const count2 = contingencyOf(paired, compute, config);
        return typeof count2 === "function" ? count2(examples) : count2;
      }
      function contingencyOf(paired, compute, config) {
        if (paired.cluster !== void 0)
          return void 0;
        if (paired.baseline.rows !== paired.examples || paired.candidate.rows !== paired.examples)
          return void 0;
        const checked = estimatorsOf(paired, compute, config);
        if ("reason" in checked)
          return checked;
        const outcome = outcomes(paired, compute, config);
        return outcome && ((examples) => counted(outcome, paired, examples));
      }
      function counted(outcome, paired, examples) {
        const counts = { both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 };
        const total = examples?.length ?? paired.examples;
        for (let at = 0; at < total; at += 1) {
          const example = examples?.[at] ?? at;
          if (!outcome.asked(example))
            continue;
          const [baseline, candidate] = [outcome.baseline(example), outcome.candidate(example)];
          if (Number.isNaN(baseline + candidate))
            return void 0;
          if (baseline === 1)
            counts[candidate === 1 ? "both" : "onlyBaseline"] += 1;
          else
            counts[candidate === 1 ? "onlyCandidate" : "neither"] += 1;
        }
        return counts;
      }
      function outcomes(paired, compute, config) {
        const { kind } = compute;
        if (kind === "mean") {
          const zeroOne = (side) => {
            const values = (0, columns.lK)(side.columns.get(compute.column ?? "") ?? { kind: "number", values: new Float64Array(0) });
            const row = rowByExample(side);
            return (example) => {
              const value2 = values[row[example] ?? 0] ?? Number.NaN;
              return value2 === 0 || value2 === 1 ? value2 : Number.NaN;
            };
          };
          return { asked: () => true, baseline: zeroOne(paired.baseline), candidate: zeroOne(paired.candidate) };
        }
        const ofOneClass = (kind === "recall" || kind === "specificity") && (compute.average ?? "binary") === "binary";
        if (kind !== "accuracy" && kind !== "error-rate" && !ofOneClass)
          return void 0;
        const empty = { kind: "words", codes: new Int32Array(0), words: [] };
        const column = (side) => side.columns.get(config.prediction ?? "") ?? empty;
        const { names, codes } = commonWords([paired.label ?? empty, column(paired.baseline), column(paired.candidate)]);
        const [label = new Int32Array(0), ...said] = codes;
        const positive2 = names.indexOf(positiveClass(compute.positive ?? config.positive, names) ?? "");
        const outcome = (side, own) => {
          const row = rowByExample(side);
          return (example) => {
            const code = own?.[row[example] ?? 0] ?? -1;
            if (code < 0)
              return Number.NaN;
            const right = kind === "specificity" ? code !== positive2 : code === label[example];
            return right !== (kind === "error-rate") ? 1 : 0;
          };
        };
        return {
          asked: (example) => !ofOneClass || label[example] === positive2 === (kind === "recall"),
          baseline: outcome(paired.baseline, said[0]),
          candidate: outcome(paired.candidate, said[1])
        };
      }
      function rowByExample({ example }) {
        const row = new Uint32Array(example.length);
        for (const [at, one] of example.entries())
          row[one] = at;
        return row;
      }
      ;
      function resampledSums(rows, unitOf, units2, dims, contribute, metric) {
        const byUnit = sumByUnit(rows, unitOf, units2, dims, contribute);
        const byDim = transposed(byUnit, dims);
        const sums = () => new Float64Array(dims);
        const four = [sums(), sums(), sums(), sums()];
        const whole = new Float64Array(dims);
        for (let dim = 0; dim < dims; dim += 1) {
          for (let at = byDim.start[dim] ?? 0; at < (byDim.start[dim + 1] ?? 0); at += 1)
            whole[dim] = (whole[dim] ?? 0) + (byDim.value[at] ?? 0);
        }
        return {
          whole: metric(whole),
          values([a, b, c, d], into) {
            const { start, index, value: value2 } = byDim;
            for (let dim = 0; dim < dims; dim += 1) {
              let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
              const end = start[dim + 1] ?? 0;
              for (let at = start[dim] ?? 0; at < end; at += 1) {
                const unit = index[at] ?? 0;
                const one = value2[at] ?? 0;
                ofA += (a[unit] ?? 0) * one;
                ofB += (b[unit] ?? 0) * one;
                ofC += (c[unit] ?? 0) * one;
                ofD += (d[unit] ?? 0) * one;
              }
              four[0][dim] = ofA;
              four[1][dim] = ofB;
              four[2][dim] = ofC;
              four[3][dim] = ofD;
            }
            for (const [at, sums2] of four.entries())
              into[at] = metric(sums2);
          },
          jackknife() {
            const { start, index, value: value2, unit } = byUnit;
            const left = Float64Array.from(whole);
            return Float64Array.from(unit, (_, at) => {
              const [from, to] = [start[at] ?? 0, start[at + 1] ?? 0];
              for (let entry = from; entry < to; entry += 1)
                left[index[entry] ?? 0] = (whole[index[entry] ?? 0] ?? 0) - (value2[entry] ?? 0);
              const found = metric(left);
              for (let entry = from; entry < to; entry += 1)
                left[index[entry] ?? 0] = whole[index[entry] ?? 0] ?? 0;
              return found;
            });
          }
        };
      }
      function sumByUnit(rows, unitOf, units2, dims, contribute) {
        const order = rowsByUnit(rows, unitOf, units2);
        const sums = new Float64Array(dims);
        const held = new Uint8Array(dims);
        let touched = [];
        const add2 = (dim, value3) => {
          if (held[dim] === 0) {
            held[dim] = 1;
            touched.push(dim);
            sums[dim] = 0;
          }
          sums[dim] = (sums[dim] ?? 0) + value3;
        };
        const [start, index, value2, unit] = [[0], [], [], []];
        for (let one = 0; one < units2; one += 1) {
          const [from, to] = [order.start[one] ?? 0, order.start[one + 1] ?? 0];
          if (from === to)
            continue;
          for (let at = from; at < to; at += 1)
            contribute(order.row[at] ?? 0, add2);
          for (const dim of touched) {
            held[dim] = 0;
            index?.push(dim);
            value2?.push(sums[dim] ?? 0);
          }
          touched = [];
          unit?.push(one);
          start?.push(index?.length ?? 0);
        }
        return {
          start: Uint32Array.from(start ?? []),
          index: Uint32Array.from(index ?? []),
          value: Float64Array.from(value2 ?? []),
          unit: Uint32Array.from(unit ?? [])
        };
      }
      function rowsByUnit(rows, unitOf, units2) {
        const start = new Uint32Array(units2 + 1);
        for (let at = 0; at < rows; at += 1)
          start[unitOf(at) + 1] = (start[unitOf(at) + 1] ?? 0) + 1;
        for (let unit = 0; unit < units2; unit += 1)
          start[unit + 1] = (start[unit + 1] ?? 0) + (start[unit] ?? 0);
        const next = Uint32Array.from(start);
        const row = new Uint32Array(rows);
        for (let at = 0; at < rows; at += 1) {
          const unit = unitOf(at);
          const place = next[unit] ?? 0;
          row[place] = at;
          next[unit] = place + 1;
        }
        return { start, row };
      }
      function transposed({ start, index, value: value2, unit }, dims) {
        const lineOf = new Uint32Array(index.length);
        for (let line = 0; line < unit.length; line += 1)
          lineOf.fill(unit[line] ?? 0, start[line] ?? 0, start[line + 1] ?? 0);
        const order = rowsByUnit(index.length, (at) => index[at] ?? 0, dims);
        return {
          start: order.start,
          index: Uint32Array.from(order.row, (at) => lineOf[at] ?? 0),
          value: Float64Array.from(order.row, (at) => value2[at] ?? 0)
        };
      }
      ;
      const jackknifeWork = 2e7;
      function resampledRanks(estimator, rows, units2, project) {
        const { key, unit } = rows;
        if (key.some(Number.isNaN))
          return undefinedMetric;
        const projected = project ? estimator.projected?.(rows) : void 0;
        if (projected !== void 0) {
          const { terms } = projected;
          return resampledSums(key.length, (at) => unit[at] ?? 0, units2, terms.length, (at, add2) => {
            for (const [dim, values] of terms.entries())
              add2(dim, values[at] ?? 0);
          }, projected.value);
        }
        const value2 = estimator.over(rows, units2);
        const ones = new Uint16Array(units2).fill(1);
        return {
          whole: value2(ones),
          values(draws, into) {
            for (const [at, counts] of draws.entries())
              into[at] = value2(counts);
          },
          jackknife() {
            const there = [...new Set(unit)].toSorted((a, b) => a - b);
            const blocks = Math.min(there.length, Math.max(100, Math.floor(jackknifeWork / Math.max(1, key.length))));
            const counts = new Uint16Array(units2);
            return Float64Array.from({ length: blocks }, (_, block) => {
              counts.fill(1);
              for (let at = block; at < there.length; at += blocks)
                counts[there[at] ?? 0] = 0;
              return value2(counts);
            });
          }
        };
      }
      const undefinedMetric = {
        whole: Number.NaN,
        values: (_, into) => into.fill(Number.NaN),
        jackknife: () => new Float64Array(0)
      };
      function rankRows({ key, order, positive: positive2 }, { rows, exampleOf, part }, unitOf) {
        const asked = new Uint8Array(key.length);
        for (const row of rows)
          asked[row] = 1;
        const n = rows.length;
        const ranked2 = {
          key: new Float64Array(n),
          positive: new Uint8Array(n),
          tie: new Uint8Array(n),
          unit: new Uint32Array(n),
          ...part === void 0 ? {} : { part: new Float64Array(n) }
        };
        let at = 0;
        for (let place = 0; place < order.length; place += 1) {
          const row = order[place] ?? 0;
          if (asked[row] === 0)
            continue;
          const example = exampleOf[row] ?? 0;
          ranked2.key[at] = key[row] ?? Number.NaN;
          ranked2.positive[at] = positive2[example] ?? 0;
          ranked2.tie[at] = at > 0 && ranked2.key[at] === ranked2.key[at - 1] ? 1 : 0;
          ranked2.unit[at] = unitOf[example] ?? 0;
          if (part !== void 0 && ranked2.part !== void 0)
            ranked2.part[at] = part[row] ?? 0;
          at += 1;
        }
        return ranked2;
      }
      ;
      function rowsOf(paired, side, seed, examples) {
        const asked = new Uint8Array(paired.examples).fill(examples === void 0 ? 1 : 0);
        if (examples !== void 0)
          for (const example of examples)
            asked[example] = 1;
        const repeats = new Uint32Array(paired.examples);
        const rows = new Uint32Array(side.rows);
        let count2 = 0;
        let repeated = false;
        for (let row = 0; row < side.rows; row += 1) {
          const example = side.example[row] ?? 0;
          if (side.seed[row] !== seed || asked[example] === 0)
            continue;
          rows[count2++] = row;
          repeats[example] = (repeats[example] ?? 0) + 1;
          if (repeats[example] !== 1)
            repeated = true;
        }
        const own = { rows: rows.subarray(0, count2), exampleOf: side.example };
        if (!repeated)
          return own;
        const part = new Float64Array(side.rows);
        for (const row of own.rows)
          part[row] = 1 / (repeats[side.example[row] ?? 0] ?? 1);
        return { ...own, part };
      }
      function resampledMetric(estimator, side, units2) {
        const { rows, exampleOf, part } = side;
        if (estimator.kind === "average")
          return resampled_averaged(estimator.of.map((one) => resampledMetric(one, side, units2)));
        if (estimator.kind === "ranked") {
          const ranked2 = rankRows(estimator, side, units2.of);
          return resampledRanks(estimator, ranked2, units2.count, units2.grouped);
        }
        return resampledSums(rows.length, (at) => units2.of[exampleOf[rows[at] ?? 0] ?? 0] ?? 0, units2.count, estimator.dims, (at, add2) => {
          const row = rows[at] ?? 0;
          const weight = part?.[row];
          const example = exampleOf[row] ?? 0;
          if (weight === void 0)
            estimator.contribute(row, example, add2);
          else
            estimator.contribute(row, example, (dim, value2) => add2(dim, value2 * weight));
        }, estimator.value);
      }
      function resampled_averaged(all) {
        const [only] = all;
        if (all.length === 1 && only !== void 0)
          return only;
        const own = new Float64Array(4);
        return {
          whole: all.reduce((sum2, one) => sum2 + one.whole, 0) / all.length,
          values(draws, into) {
            into.fill(0);
            for (const one of all) {
              one.values(draws, own);
              for (const [at, value2] of own.entries())
                into[at] = (into[at] ?? 0) + value2 / all.length;
            }
          },
          jackknife() {
            const each = all.map((one) => one.jackknife());
            return Float64Array.from({ length: Math.min(...each.map((one) => one.length)) }, (_, at) => each.reduce((sum2, one) => sum2 + (one[at] ?? Number.NaN), 0) / each.length);
          }
        };
      }
      ;
      function pointValues(paired, compute, config, examples) {
        const estimators = estimatorsOf(paired, compute, config);
        if ("reason" in estimators)
          return estimators;
        const together = { count: 1, of: new Uint32Array(paired.examples), unit: "example", grouped: false };
        const value2 = (which) => {
          const side = paired[which];
          return resampled_averaged(side.seeds.map((_, seed) => resampledMetric(estimators[which], rowsOf(paired, side, seed, examples), together))).whole;
        };
        return [value2("baseline"), value2("candidate")];
      }
      ;
      function pairedScores(paired, compute, config, examples) {
        if (compute.kind !== "auc" || paired.cluster !== void 0)
          return void 0;
        if (paired.baseline.rows !== paired.examples || paired.candidate.rows !== paired.examples)
          return void 0;
        const found = estimatorsOf(paired, compute, config);
        if ("reason" in found || found.baseline.kind !== "ranked" || found.candidate.kind !== "ranked")
          return void 0;
        const baseline = scores_inOrder(found.baseline, paired.baseline.example, examples);
        const candidate = scores_inOrder(found.candidate, paired.candidate.example, examples);
        if (baseline.some(Number.isNaN) || candidate.some(Number.isNaN))
          return void 0;
        const { positive: positive2 } = found.baseline;
        return {
          labels: examples === void 0 ? positive2 : Uint8Array.from(examples, (one) => positive2[one] ?? 0),
          baseline,
          candidate
        };
      }
      function scores_inOrder({ key }, exampleOf, examples) {
        const all = new Float64Array(exampleOf.length);
        for (const [row, example] of exampleOf.entries())
          all[example] = key[row] ?? Number.NaN;
        return examples === void 0 ? all : Float64Array.from(examples, (one) => all[one] ?? Number.NaN);
      }
      ;
      function difference_differenceOf(baseline, candidate, scale) {
        return scale === 0 ? candidate : candidate - scale * baseline;
      }
      ;
      function replicatesOf(values) {
        const sorted = values.filter((one) => !Number.isNaN(one)).sort();
        return { sorted, undefinedOnes: values.length - sorted.length };
      }
      function replicateAt({ sorted, undefinedOnes }, level, end) {
        const far = end === "lower" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        const all = sorted.length + undefinedOnes;
        if (!(Math.min(level, 1 - level) * (all + 1) >= 1))
          return far;
        const place = (all - 1) * level - (end === "lower" ? undefinedOnes : 0);
        const low = Math.floor(place);
        const part = place - low;
        const [a = far, b = far] = [sorted[low], sorted[low + 1]];
        return part === 0 ? a : Number.isFinite(a) && Number.isFinite(b) ? a + part * (b - a) : far;
      }
      function replicates_levelOf({ sorted, undefinedOnes }, at, end) {
        const all = sorted.length + undefinedOnes;
        const before = end === "lower" ? undefinedOnes : 0;
        const above = firstAbove(sorted, at, true);
        const notBelow = firstAbove(sorted, at, false);
        if (above === 0)
          return before / all;
        if (notBelow === sorted.length)
          return (before + sorted.length) / all;
        if (above > notBelow)
          return clamp((before + (end === "lower" ? above - 1 : notBelow)) / (all - 1));
        const [a = at, b = at] = [sorted[above - 1], sorted[above]];
        return clamp((before + above - 1 + (at - a) / (b - a)) / (all - 1));
      }
      function firstAbove(sorted, at, strictly) {
        let [low, high] = [0, sorted.length];
        while (low < high) {
          const middle = low + high >>> 1;
          const value2 = sorted[middle] ?? Number.NaN;
          if (value2 > at || !strictly && value2 === at)
            high = middle;
          else
            low = middle + 1;
        }
        return low;
      }
      function clamp(share) {
        return Math.min(1, Math.max(0, share));
      }
      ;
      const percentile = { z0: 0, acceleration: 0 };
      function bcaCorrection(estimate, sorted, jackknife) {
        let below = 0;
        let at = 0;
        for (const one of sorted) {
          if (one < estimate)
            below += 1;
          else if (one === estimate)
            at += 1;
        }
        return { z0: normalQuantile((below + at / 2) / sorted.length), acceleration: acceleration(jackknife) };
      }
      function acceleration(jackknife) {
        const mean = jackknife.reduce((sum2, one) => sum2 + one, 0) / jackknife.length;
        let [squares2, cubes] = [0, 0];
        for (const one of jackknife) {
          const d = mean - one;
          squares2 += d * d;
          cubes += d * d * d;
        }
        return squares2 === 0 ? 0 : cubes / (6 * squares2 ** 1.5);
      }
      function correctedLevel(z, { z0, acceleration: a }) {
        const shifted = z0 + z;
        const slope = 1 - a * shifted;
        if (slope <= 0)
          return shifted > 0 ? 1 : 0;
        return normalCdf(z0 + shifted / slope);
      }
      function zOfLevel(level, { z0, acceleration: a }) {
        if (level <= 0 || level >= 1)
          return level <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        const w = normalQuantile(level) - z0;
        const slope = 1 + a * w;
        if (slope <= 0)
          return w > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        return w / slope - z0;
      }
      function carriers(jackknife) {
        const mean = jackknife.reduce((sum2, one) => sum2 + one, 0) / jackknife.length;
        let [squares2, fourths] = [0, 0];
        for (const one of jackknife) {
          const square = (mean - one) ** 2;
          squares2 += square;
          fourths += square * square;
        }
        return fourths === 0 ? 0 : squares2 * squares2 / fourths;
      }
      ;
      const fewestUnits = 20;
      const fewestCarriers = 15;
      const mostUndefined = 0.05;
      function reachOf(replicates) {
        return Math.min(0.25, 20 / (replicates + 1));
      }
      function beyond(estimate, edge, further, end) {
        const outside = end === "lower" ? edge < estimate : edge > estimate;
        if (outside)
          return estimate + (edge - estimate) * further;
        return end === "lower" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      }
      function resampledEffect(found) {
        const { unit, n, values, estimate, scale, notes } = found;
        const replicates = replicatesOf(found.replicates);
        const correction = found.jackknife === void 0 ? percentile : bcaCorrection(estimate, replicates.sorted, found.jackknife);
        const units2 = Math.min(...n);
        const wider = Math.sqrt(units2 / (units2 - 1));
        const zOf = (alpha) => wider * tQuantile(alpha, units2 - 1);
        const bound2 = (z, end) => replicateAt(replicates, correctedLevel(z, correction), end);
        const within = (alpha) => [
          bound2(zOf(alpha), "lower"),
          bound2(-zOf(alpha), "upper")
        ];
        const reach2 = reachOf(found.replicates.length);
        const effect = {
          method: "bootstrap",
          unit,
          n,
          values,
          estimate,
          bounds(alpha) {
            if (alpha >= reach2)
              return within(alpha);
            const further = tQuantile(alpha, units2 - 1) / tQuantile(reach2, units2 - 1);
            const [lower, upper] = within(reach2);
            return [beyond(estimate, lower, further, "lower"), beyond(estimate, upper, further, "upper")];
          },
          p(at, alternative) {
            const less = alternative === "less";
            const z = zOfLevel(replicates_levelOf(replicates, at, less ? "upper" : "lower"), correction);
            const p = tCdf((less ? -z : z) / wider, units2 - 1);
            if (p >= reach2)
              return Math.min(1, p);
            const edge = within(reach2)[less ? 1 : 0];
            const further = (at - estimate) / (edge - estimate);
            return further >= 1 ? tCdf(tQuantile(reach2, units2 - 1) * further, units2 - 1) : reach2;
          },
          needed(margin, alpha) {
            const spread = Math.sqrt(varianceOf(replicates.sorted)) * wider * Math.sqrt(units2);
            return neededUnits(spread, awayFromNull(margin, scale, estimate, values[0]), alpha, true);
          },
          notes: [...notes, ...undefinedNote(replicates)]
        };
        const why = degenerate(found, replicates, correction, units2);
        return why === void 0 ? effect : undecided(effect, why);
      }
      function degenerate(found, replicates, correction, units2) {
        const { sorted, undefinedOnes } = replicates;
        if (!Number.isFinite(found.estimate))
          return "the metric is undefined on these examples";
        if (found.degenerate !== void 0)
          return found.degenerate;
        if (units2 < fewestUnits)
          return `${units2} ${found.unit}s are too few to resample: it takes ${fewestUnits}`;
        if (undefinedOnes > mostUndefined * found.replicates.length) {
          return `${undefinedOnes} of ${found.replicates.length} resamples leave the metric undefined`;
        }
        const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
        const size = Math.max(Math.abs(sorted.at(-1) ?? 0), Math.abs(sorted[0] ?? 0), ...found.values.filter(Number.isFinite).map(Math.abs));
        if (!(spread > 1e-12 * size))
          return "no resample differs from another: the difference has no variance";
        if (found.jackknife !== void 0) {
          const carrying = carriers(found.jackknife);
          if (!(carrying >= fewestCarriers)) {
            return `the difference rests on about ${Math.round(carrying)} ${found.unit}s: it takes ${fewestCarriers}`;
          }
        }
        return Number.isFinite(correction.z0) ? void 0 : "all resamples are on one side of the estimate";
      }
      function undefinedNote({ sorted, undefinedOnes }) {
        const count2 = (value2) => value2.toLocaleString("en-US");
        const all = sorted.length + undefinedOnes;
        return undefinedOnes === 0 ? [] : [`${count2(undefinedOnes)} of ${count2(all)} resamples left the metric undefined`];
      }
      ;
      function maxT(members) {
        const count2 = Math.max(0, ...members.map((one) => one.replicates.length));
        const errors2 = members.map((one) => Math.sqrt(varianceOf(replicatesOf(one.replicates).sorted)));
        const largest = new Float64Array(count2).fill(Number.NEGATIVE_INFINITY);
        const smallest = new Float64Array(count2).fill(Number.POSITIVE_INFINITY);
        for (const [at, { effect, replicates }] of members.entries()) {
          const error = errors2[at] ?? Number.NaN;
          for (const [replicate, value2] of replicates.entries()) {
            const t = (value2 - effect.estimate) / error;
            largest[replicate] = Math.max(largest[replicate] ?? t, t);
            smallest[replicate] = Math.min(smallest[replicate] ?? t, t);
          }
        }
        const [high, low] = [replicatesOf(largest), replicatesOf(smallest)];
        const reach2 = reachOf(count2);
        return (member, alpha) => {
          const effect = members[member]?.effect;
          const error = errors2[member] ?? Number.NaN;
          if (effect === void 0)
            throw new Error(`there is no member ${member}`);
          const within = Math.max(alpha, reach2);
          const further = normalQuantile(alpha) / normalQuantile(within);
          const up = replicateAt(high, 1 - within, "upper") * further;
          const down = replicateAt(low, within, "lower") * further;
          const [lower, upper] = effect.bounds(alpha);
          return [Math.min(lower, effect.estimate - up * error), Math.max(upper, effect.estimate - down * error)];
        };
      }
      function bonferroni(effects) {
        return (member, alpha) => {
          const effect = effects[member];
          if (effect === void 0)
            throw new Error(`there is no member ${member}`);
          return effect.bounds(alpha / effects.length);
        };
      }
      var resample = __webpack_require__(11422);
      ;
      const fewestSeeds = 3;
      function recipeReplicates(paired, parts, scale, units2, count2, random) {
        const replicates = parts.map(() => new Float64Array(count2));
        const draws = (0, resample.ec)(units2);
        const seeds = [paired.baseline, paired.candidate].map((side) => draws.map(() => new Uint16Array(side.seeds.length)));
        const [baselineSeeds = [], ownSeeds = []] = seeds;
        const candidateSeeds = sharedSeeds(paired) ? baselineSeeds : ownSeeds;
        for (let first = 0; first < count2; first += 4) {
          for (const counts of draws)
            (0, resample.$2)(random, counts);
          for (const counts of seeds.flat())
            (0, resample.$2)(random, counts, Math.max(1, counts.length - 1));
          for (const [at, part] of parts.entries()) {
            const baseline = scale === 0 ? [] : meansOver(part.baseline, baselineSeeds, draws);
            const candidate = meansOver(part.candidate, candidateSeeds, draws);
            for (let one = 0; one < Math.min(4, count2 - first); one += 1) {
              const value2 = difference_differenceOf(baseline[one] ?? Number.NaN, candidate[one] ?? Number.NaN, scale);
              (replicates[at] ?? candidate)[first + one] = value2;
            }
          }
        }
        return replicates;
      }
      function sharedSeeds({ baseline, candidate }) {
        return baseline.seeds.length === candidate.seeds.length && baseline.seeds.every((seed, at) => seed === candidate.seeds[at]);
      }
      function meansOver(seeds, drawn, draws) {
        const [sums, own] = [new Float64Array(4), new Float64Array(4)];
        for (const [seed, metric] of seeds.entries()) {
          if (drawn.every((times) => times[seed] === 0))
            continue;
          metric.values(draws, own);
          for (const [at, times] of drawn.entries()) {
            const weight = times[seed] ?? 0;
            if (weight > 0)
              sums[at] = (sums[at] ?? 0) + weight * (own[at] ?? Number.NaN);
          }
        }
        return sums.map((sum2) => sum2 / Math.max(1, seeds.length - 1));
      }
      function recipeEffect({ paired, part, scale, examples, notes }, replicates) {
        const of = (seeds2) => Float64Array.from(seeds2, (seed) => seed.whole);
        const [baseline, candidate] = [of(part.baseline), of(part.candidate)];
        const values = [meanOf(baseline), meanOf(candidate)];
        const arms = sharedSeeds(paired) && scale !== 0 ? [candidate.map((value2, at) => difference_differenceOf(baseline[at] ?? Number.NaN, value2, scale))] : [candidate, ...scale === 0 ? [] : [baseline.map((value2) => scale * value2)]];
        const { sorted, undefinedOnes } = replicatesOf(replicates);
        const total = varianceOf(sorted);
        const bySeed = arms.map((arm) => ({ variance: varianceOf(arm) / arm.length, df: arm.length - 1 }));
        const seeds = bySeed.reduce((sum2, { variance: variance2 }) => sum2 + variance2, 0);
        const variance = Math.max(total, seeds);
        const freedom = [...bySeed, { variance: variance - seeds, df: examples - 1 }].reduce((sum2, one) => sum2 + one.variance ** 2 / one.df, 0);
        const { needed: _, ...effect } = studentEffect({
          method: "bootstrap",
          unit: "seed and example",
          n: [baseline.length, candidate.length],
          values,
          estimate: difference_differenceOf(...values, scale),
          error: Math.sqrt(variance),
          df: variance ** 2 / freedom,
          scale,
          units: Math.min(baseline.length, candidate.length),
          notes: [...notes, `${examples.toLocaleString("en-US")} examples`]
        });
        const sides = scale === 0 ? [candidate] : [baseline, candidate];
        const fewest2 = Math.min(...sides.map((side) => side.length));
        if (!Number.isFinite(effect.estimate))
          return undecided(effect, "the metric is undefined on these examples");
        if (fewest2 < fewestSeeds)
          return undecided(effect, `${fewest2} seeds are too few: it takes ${fewestSeeds} a side`);
        if (examples < fewestUnits)
          return undecided(effect, `${examples} examples are too few to resample: it takes ${fewestUnits}`);
        if (undefinedOnes > 0)
          return undecided(effect, `${undefinedOnes} of ${replicates.length} resamples leave the metric undefined`);
        if (sides.some((side) => !(varianceOf(side) > 0)))
          return undecided(effect, constantArm);
        return effect;
      }
      ;
      function bootstrapEffects(paired, compute, config, options) {
        const estimators = estimatorsOf(paired, compute, config);
        if ("reason" in estimators)
          return estimators;
        const { examples, replicates: count2 = 2e3, estimand = "artifact", minExamples = 0 } = options;
        const slices = options.slices ?? (examples === void 0 ? paired.slices : []);
        const random = (0, resample.F_)(paired, options.seed);
        const units2 = (0, resample.$J)(paired, examples, random);
        const parts = [examples, ...slices.map((slice) => slice.examples)].map((of) => {
          const side = (which) => paired[which].seeds.map((_, seed) => resampledMetric(estimators[which], rowsOf(paired, paired[which], seed, of), units2));
          return { examples: of, baseline: side("baseline"), candidate: side("candidate") };
        });
        const context = { paired, compute, units: units2, options };
        const found = estimand === "recipe" ? recipeEffects(context, parts, recipeReplicates(paired, parts, options.scale, units2, count2, random)) : artifactEffects(context, parts, count2, random);
        const [whole, ...others] = found;
        if (whole === void 0)
          throw new Error("all examples are the first part");
        const judged = others.map(({ effect }, at) => effect.degenerate === void 0 && (slices[at]?.examples.length ?? 0) >= minExamples);
        const members = others.filter((_, at) => judged[at]).map(({ effect, replicates }) => ({ effect, replicates }));
        const all = estimand === "recipe" ? bonferroni(members.map(({ effect }) => effect)) : maxT(members);
        return {
          effect: whole.effect,
          slices: slices.map((slice, at) => {
            const effect = others[at]?.effect ?? whole.effect;
            const member = judged.slice(0, at).filter(Boolean).length;
            const none2 = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
            return { slice, effect, bounds: (alpha) => judged[at] ? all(member, alpha) : none2 };
          })
        };
      }
      function artifactEffects(context, parts, count2, random) {
        const { paired, units: units2, compute, options } = context;
        const { scale } = options;
        const sides = parts.map((part) => [resampled_averaged(part.baseline), resampled_averaged(part.candidate)]);
        const replicates = parts.map(() => new Float64Array(count2));
        const draws = (0, resample.ec)(units2);
        const [ofBaseline, ofCandidate] = [new Float64Array(4), new Float64Array(4)];
        for (let first = 0; first < count2; first += 4) {
          for (const counts of draws)
            (0, resample.$2)(random, counts);
          for (const [at, [baseline, candidate]] of sides.entries()) {
            if (scale !== 0)
              baseline.values(draws, ofBaseline);
            candidate.values(draws, ofCandidate);
            for (let one = 0; one < Math.min(4, count2 - first); one += 1) {
              const value2 = difference_differenceOf(ofBaseline[one] ?? Number.NaN, ofCandidate[one] ?? Number.NaN, scale);
              (replicates[at] ?? ofCandidate)[first + one] = value2;
            }
          }
        }
        return sides.map(([baseline, candidate], at) => {
          const examples = parts[at]?.examples;
          const n = (0, resample.jK)(paired, examples);
          const own = replicates[at] ?? new Float64Array(0);
          const quantile = compute.kind === "quantile" ? quantileNotes(compute.quantile ?? 0.5, n, units2.unit) : void 0;
          const effect = resampledEffect({
            unit: units2.unit,
            n: [n, n],
            values: [baseline.whole, candidate.whole],
            estimate: difference_differenceOf(baseline.whole, candidate.whole, scale),
            replicates: own,
            ...quantile === void 0 ? { jackknife: jackknifed(baseline, candidate, scale) } : quantile,
            scale,
            notes: notesOf(context, quantile !== void 0)
          });
          return { effect, replicates: own };
        });
      }
      function jackknifed(baseline, candidate, scale) {
        const without = scale === 0 ? void 0 : baseline.jackknife();
        return candidate.jackknife().map((value2, at) => difference_differenceOf(without?.[at] ?? 0, value2, scale));
      }
      function quantileNotes(q, n, unit) {
        const beyond2 = Math.floor(n * Math.min(q, 1 - q) + 1e-9);
        const what = unit === "example" ? "observations" : `${unit}s' worth of observations`;
        return beyond2 >= 10 ? {} : { degenerate: `${beyond2} ${what} lie beyond the quantile: it takes 10` };
      }
      function recipeEffects(context, parts, replicates) {
        return parts.map((part, at) => {
          const own = replicates[at] ?? new Float64Array(0);
          const n = (0, resample.jK)(context.paired, part.examples);
          const { paired, options } = context;
          return {
            effect: recipeEffect({ paired, part, scale: options.scale, examples: n, notes: notesOf(context, false) }, own),
            replicates: own
          };
        });
      }
      function notesOf({ paired, units: units2, options }, percentileOnly) {
        const seeds = Math.max(paired.baseline.seeds.length, paired.candidate.seeds.length);
        return [
          ...percentileOnly ? ["percentile interval"] : [],
          ...units2.grouped ? [`resampled in ${units2.count.toLocaleString("en-US")} random groups`] : [],
          ...seeds > 1 && options.estimand !== "recipe" ? [`the mean of ${seeds} seeds, which are taken as they are`] : []
        ];
      }
      ;
      const fewest = 15;
      const delong_fewestCarriers = 20;
      function delongEffect({ labels, baseline, candidate }, scale) {
        const positives = delong_rowsOf(labels, 1);
        const negatives = delong_rowsOf(labels, 0);
        const sides = [placements(baseline, positives, negatives), placements(candidate, positives, negatives)];
        const values = [meanOf(sides[0].positive), meanOf(sides[1].positive)];
        const n = positives.length + negatives.length;
        const above = differences(sides[1].positive, sides[0].positive, scale);
        const below = differences(sides[1].negative, sides[0].negative, scale);
        const effect = studentEffect({
          method: "delong",
          unit: "example",
          n: [n, n],
          values,
          estimate: values[1] - scale * values[0],
          error: Math.sqrt(varianceOf(above) / above.length + varianceOf(below) / below.length),
          df: Number.POSITIVE_INFINITY,
          scale,
          units: n,
          notes: ["asymptotic"]
        });
        const [fewer, which] = above.length < below.length ? [above.length, "positive"] : [below.length, "negative"];
        if (fewer < fewest)
          return undecided(effect, `${fewer} ${which} examples are fewer than ${fewest}`);
        const carrying = carriers(Float64Array.from([...centred(above), ...centred(below)]));
        if (effect.degenerate !== void 0 || carrying >= delong_fewestCarriers)
          return effect;
        const found = `what varies comes from as few as ${Math.floor(carrying)} examples`;
        return undecided(effect, `${found}, fewer than ${delong_fewestCarriers}`);
      }
      function centred(values) {
        const mean = meanOf(values);
        return values.map((value2) => (value2 - mean) / values.length);
      }
      function delong_rowsOf(labels, label) {
        let count2 = 0;
        for (const one of labels)
          if (one === label)
            count2 += 1;
        const rows = new Uint32Array(count2);
        let next = 0;
        for (let row = 0; row < labels.length; row += 1) {
          if (labels[row] === label) {
            rows[next] = row;
            next += 1;
          }
        }
        return rows;
      }
      function placements(scores, positives, negatives) {
        const above = Float64Array.from(positives, (row) => scores[row] ?? Number.NaN);
        const below = Float64Array.from(negatives, (row) => scores[row] ?? Number.NaN);
        const sorted = { above: above.toSorted(), below: below.toSorted() };
        return {
          positive: above.map((score) => partBelow(sorted.below, score)),
          negative: below.map((score) => 1 - partBelow(sorted.above, score))
        };
      }
      function partBelow(sorted, value2) {
        if (Number.isNaN(value2))
          return Number.NaN;
        return (firstFrom(sorted, (other) => other >= value2) + firstFrom(sorted, (other) => other > value2)) / 2 / sorted.length;
      }
      function firstFrom(sorted, condition) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
          const middle = low + high >>> 1;
          if (condition(sorted[middle] ?? Number.NaN))
            high = middle;
          else
            low = middle + 1;
        }
        return low;
      }
      function differences(candidate, baseline, scale) {
        return candidate.map((value2, index) => value2 - scale * (baseline[index] ?? Number.NaN));
      }
      ;
      function pairsOf({ both, onlyBaseline, onlyCandidate, neither }) {
        return both + onlyBaseline + onlyCandidate + neither;
      }
      function swapped({ both, onlyBaseline, onlyCandidate, neither }) {
        return { both, onlyBaseline: onlyCandidate, onlyCandidate: onlyBaseline, neither };
      }
      function pairedShares(counts) {
        const n = pairsOf(counts);
        return {
          unit: "example",
          n: [n, n],
          values: [(counts.both + counts.onlyBaseline) / n, (counts.both + counts.onlyCandidate) / n],
          estimate: (counts.onlyCandidate - counts.onlyBaseline) / n
        };
      }
      function continuityCorrection({ onlyBaseline, onlyCandidate }, n, at) {
        return at > 0 ? 1.5 : 0.5 + 0.5 * (onlyBaseline + onlyCandidate) / n;
      }
      const contingency_fewest = 10;
      const fewestUnchanged = 30;
      function tooLittle(counts) {
        const n = pairsOf(counts);
        if (n < contingency_fewest)
          return `${n} paired examples are fewer than ${contingency_fewest}`;
        if (counts.onlyBaseline + counts.onlyCandidate === 0 && n < fewestUnchanged) {
          return `none of ${n} paired examples changed, and ${n} are fewer than ${fewestUnchanged}`;
        }
        return void 0;
      }
      ;
      function mcnemarEffect(counts) {
        const effect = {
          method: "mcnemar",
          ...pairedShares(counts),
          bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
          p: (at, alternative) => {
            if (at !== 0)
              return 1;
            return midP(alternative === "greater" ? counts : swapped(counts));
          },
          notes: ["mid-p of the pairs that changed: it says whether there is a difference, and not how large it is"]
        };
        const why = mcnemar_tooLittle(counts);
        return why === void 0 ? effect : undecided(effect, why);
      }
      const fewestChanged = 6;
      const fewestMostlyChanged = 200;
      function mcnemar_tooLittle(counts) {
        const n = pairsOf(counts);
        const changed = counts.onlyBaseline + counts.onlyCandidate;
        if (changed < fewestChanged)
          return `${changed} pairs that changed are fewer than ${fewestChanged}`;
        if (2 * changed > n && n < fewestMostlyChanged) {
          return `more than half of the pairs changed, and ${n} are fewer than ${fewestMostlyChanged}`;
        }
        return void 0;
      }
      function midP({ onlyBaseline, onlyCandidate }) {
        const changed = onlyBaseline + onlyCandidate;
        const orMore = 1 - binomialCdf(onlyCandidate - 1, changed, 0.5);
        const more = 1 - binomialCdf(onlyCandidate, changed, 0.5);
        return (orMore + more) / 2;
      }
      ;
      const wilson_fewest = 10;
      function wilsonEffect(successes, n) {
        const share = successes / n;
        const effect = {
          method: "wilson",
          unit: "example",
          n: [0, n],
          values: [Number.NaN, share],
          estimate: share,
          bounds: (alpha) => [lowerBound(successes, n, alpha), 1 - lowerBound(n - successes, n, alpha)],
          p: (at, alternative) => alternative === "greater" ? pGreater(successes, n, at) : pGreater(n - successes, n, 1 - at),
          needed: (margin, alpha) => neededUnits(Math.sqrt(share * (1 - share)), Math.abs(share + margin), alpha),
          notes: []
        };
        return n < wilson_fewest ? undecided(effect, `${n} examples are fewer than ${wilson_fewest}`) : effect;
      }
      function wilsonInterval(successes, n, z) {
        const square = z * z;
        const middle = (successes + square / 2) / (n + square);
        const reach2 = z * Math.sqrt(successes * (n - successes) / n + square / 4) / (n + square);
        return [middle - reach2, middle + reach2];
      }
      function lowerBound(successes, n, alpha) {
        const z = -normalQuantile(alpha);
        return bisect((at) => statistic(successes, n, at) - z, 0, successes / n);
      }
      function pGreater(successes, n, at) {
        if (at <= 0 || at >= 1)
          return at < 0 || at === 0 && successes > 0 ? 0 : 1;
        return normalCdf(-statistic(successes, n, at));
      }
      function statistic(successes, n, at) {
        const correction = at < 0.5 ? 1.5 : 0.5;
        const distance = successes - n * at - correction;
        return distance === 0 ? 0 : distance / Math.sqrt(n * at * (1 - at));
      }
      ;
      function newcombeEffect(counts) {
        const effect = {
          method: "newcombe",
          ...pairedShares(counts),
          bounds: (alpha) => [corrected(counts, alpha), -corrected(swapped(counts), alpha)],
          p: (at, alternative) => alternative === "greater" ? newcombe_pGreater(counts, at) : newcombe_pGreater(swapped(counts), -at),
          notes: []
        };
        const why = tooLittle(counts) ?? oneSided(counts);
        return why === void 0 ? effect : undecided(effect, why);
      }
      const fewestEachWay = 5;
      function oneSided({ onlyBaseline, onlyCandidate }) {
        const fewer = Math.min(onlyBaseline, onlyCandidate);
        return fewer < fewestEachWay ? `${fewer} pairs changed in one of the two ways, fewer than the ${fewestEachWay} that newcombe needs: use tango` : void 0;
      }
      function newcombeLower(counts, alpha) {
        return lowerAt(counts, -normalQuantile(alpha));
      }
      function lowerAt(counts, z) {
        const n = pairsOf(counts);
        const { values, estimate } = pairedShares(counts);
        const [, upper] = wilsonInterval(values[0] * n, n, z);
        const [lower] = wilsonInterval(values[1] * n, n, z);
        const up = upper - values[0];
        const down = values[1] - lower;
        return estimate - Math.sqrt(Math.max(down * down - 2 * correlation(counts, n) * down * up + up * up, 0));
      }
      function correlation({ both, onlyBaseline, onlyCandidate, neither }, n) {
        const product = (both + onlyBaseline) * (onlyCandidate + neither) * (both + onlyCandidate) * (onlyBaseline + neither);
        if (product === 0)
          return 0;
        const difference = both * neither - onlyBaseline * onlyCandidate;
        return (difference > 0 ? Math.max(difference - n / 2, 0) : difference) / Math.sqrt(product);
      }
      function corrected(counts, alpha) {
        const n = pairsOf(counts);
        const lower = newcombeLower(counts, alpha);
        const above = lower - continuityCorrection(counts, n, 1) / n;
        return above > 0 ? above : Math.min(lower - continuityCorrection(counts, n, 0) / n, 0);
      }
      function newcombe_pGreater(counts, at) {
        const n = pairsOf(counts);
        const shifted = at + continuityCorrection(counts, n, at) / n;
        if (shifted >= pairedShares(counts).estimate)
          return 1 - pLess(counts, shifted);
        return normalCdf(-bisect((z) => lowerAt(counts, z) - shifted, 0, 40));
      }
      function pLess(counts, at) {
        return normalCdf(-bisect((z) => lowerAt(swapped(counts), z) + at, 0, 40));
      }
      ;
      function tangoEffect(counts) {
        const effect = {
          method: "tango",
          ...pairedShares(counts),
          bounds: (alpha) => [
            tangoLower(counts, alpha, continuityCorrection),
            -tangoLower(swapped(counts), alpha, continuityCorrection)
          ],
          p: (at, alternative) => alternative === "greater" ? tango_pGreater(counts, at) : tango_pGreater(swapped(counts), -at),
          needed: (margin, alpha) => neededPairs(counts, margin, alpha),
          notes: []
        };
        const why = tooLittle(counts);
        return why === void 0 ? effect : undecided(effect, why);
      }
      function tangoLower(counts, alpha, correction = () => 0) {
        const z = -normalQuantile(alpha);
        return bisect((at) => tango_statistic(counts, at, correction) - z, -1, pairedShares(counts).estimate);
      }
      function tango_pGreater(counts, at) {
        return normalCdf(-tango_statistic(counts, at, continuityCorrection));
      }
      function tango_statistic(counts, at, correction) {
        const { onlyBaseline, onlyCandidate } = counts;
        const n = pairsOf(counts);
        const variance = varianceAt(onlyBaseline / n, onlyCandidate / n, at);
        const distance = onlyCandidate - onlyBaseline - n * at - correction(counts, n, at);
        return distance / Math.sqrt(n * variance);
      }
      function varianceAt(baseline, candidate, at) {
        const b = (2 - candidate + baseline) * at - candidate - baseline;
        const q = (Math.sqrt(b * b + 8 * baseline * at * (1 - at)) - b) / 4;
        return Math.max(2 * q + at * (1 - at), 0);
      }
      function neededPairs(counts, margin, alpha) {
        if (!(margin > 0))
          return void 0;
        const n = pairsOf(counts);
        const share = Math.max(counts.onlyBaseline + counts.onlyCandidate, 1) / n;
        const far = reach(alpha, Math.sqrt(varianceAt(share / 2, share / 2, margin)), Math.sqrt(share));
        const root = (far + Math.sqrt(far * far + 4 * margin * continuityCorrection(counts, n, -margin))) / (2 * margin);
        return wholeUnits(root * root);
      }
      ;
      function agree(said, [baseline, candidate]) {
        if (said.baseline !== void 0 && !isSame(said.baseline, baseline))
          return "baseline";
        return said.candidate !== void 0 && !isSame(said.candidate, candidate) ? "candidate" : void 0;
      }
      function isSame(said, exact) {
        const size = Math.abs(said);
        const digits = /\.(\d+)$/.exec(String(said))?.[1]?.length ?? 0;
        const rounding = Math.min(0.5001 * 10 ** -digits, 0.01 * size);
        return Math.abs(said - exact) <= Math.max(rounding, 1e-4 * size, 1e-9);
      }
      ;
      function measurePredicted(input, scale) {
        const values = pointValues(input.paired, input.compute, input.config);
        if ("reason" in values)
          return refused(input, values);
        const differs = agree(input.said, values);
        if (differs === "baseline" && !input.named && !suitsBaseline(input)) {
          return point("the baseline's predictions do not give the metric's number, so `compute` has to say how it is made");
        }
        if (differs !== void 0) {
          const [is, gives] = differs === "baseline" ? [input.said.baseline, values[0]] : [input.said.candidate, values[1]];
          const whose = differs === "baseline" ? "the baseline's" : "its";
          return none("not-comparable", `cannot be compared: ${whose} metrics file says ${is}, and the predictions give ${gives}`);
        }
        const effect = closedForm(input, scale);
        if (effect !== void 0)
          return { kind: "effect", effect };
        const { test } = input;
        if (test === "auto" || test === "bootstrap" || test === "delong" && scale === 0)
          return bootstrapped(input, scale);
        if (test === "delong")
          return predictions_undecided("delong needs an AUC of two classes and independent examples");
        return scale === 0 || scale === 1 ? predictions_undecided(`${test} needs a metric that is 0 or 1 for each of independent examples`) : predictions_undecided(`${test} tests a difference, and not a part of the baseline`);
      }
      function closedForm({ gate, test, compute, paired, config }, scale) {
        if (gate.estimand === "recipe" || test === "bootstrap")
          return void 0;
        if (compute.kind === "auc" || test === "delong") {
          const scores = scale === 0 ? void 0 : pairedScores(paired, compute, config);
          return scores === void 0 ? void 0 : delongEffect(scores, scale);
        }
        const counts = scale === 0 || scale === 1 ? contingency(paired, compute, config) : void 0;
        if (counts === void 0 || "reason" in counts)
          return void 0;
        return scale === 0 ? wilsonOf(counts) : byCounts(test, counts);
      }
      function byCounts(test, counts) {
        if (test === "newcombe")
          return newcombeEffect(counts);
        return test === "mcnemar" ? mcnemarEffect(counts) : tangoEffect(counts);
      }
      function wilsonOf({ both, onlyBaseline, onlyCandidate, neither }) {
        return wilsonEffect(both + onlyCandidate, both + onlyBaseline + onlyCandidate + neither);
      }
      function bootstrapped(input, scale) {
        const { paired, compute, config, gate } = input;
        const found = bootstrapEffects(paired, compute, config, { scale, estimand: gate.estimand, slices: [] });
        return "reason" in found ? refused(input, found) : { kind: "effect", effect: found.effect };
      }
      function measureSlices(input, scale, minExamples) {
        const { paired, compute, config, gate, test } = input;
        const { estimand } = gate;
        const found = bootstrapEffects(paired, compute, config, { scale, estimand, minExamples });
        if ("reason" in found)
          return found;
        const counted2 = estimand === "artifact" && test !== "bootstrap" && scale === 1;
        const count2 = counted2 ? contingencyOf(paired, compute, config) : void 0;
        if (typeof count2 !== "function")
          return found.slices;
        const judged = found.slices.filter(({ slice }) => slice.examples.length >= minExamples).length;
        return found.slices.map((one) => {
          const counts = count2(one.slice.examples);
          if (counts === void 0)
            return one;
          const effect = byCounts(test, counts);
          const bounds2 = one.effect.degenerate === void 0 ? one.bounds : (alpha) => effect.bounds(alpha / judged);
          return { ...one, effect, bounds: bounds2 };
        });
      }
      function refused(input, { verdict, reason }) {
        const { named: named2, gate } = input;
        if (verdict === "no-baseline")
          return lacking(gate, `it ${reason}`);
        const asked = named2 || gate.evidence === "interval" || gate.test !== "auto";
        return asked || suitsBaseline(input) ? none(verdict, reason) : point(`it ${reason}`);
      }
      function suitsBaseline({ paired, compute, config, said }) {
        const values = pointValues({ ...paired, candidate: paired.baseline }, compute, config);
        return !("reason" in values) && agree({ ...said, candidate: void 0 }, values) === void 0;
      }
      function predictions_undecided(why) {
        return none("inconclusive", `is undecided: ${why}`);
      }
      ;
      const mann_whitney_fewest = 4;
      const exactUpTo = 25;
      const mann_whitney_most = 2e3;
      function mannWhitneyEffect(baseline, candidate, scale = 1) {
        const n = [baseline.length, candidate.length];
        const known = {
          method: "mann-whitney",
          unit: "seed",
          n,
          values: [meanOf(baseline), meanOf(candidate)],
          estimate: Number.NaN,
          notes: []
        };
        if (Math.min(...n) < mann_whitney_fewest)
          return undecided(known, `${Math.min(...n)} seeds an arm are fewer than ${mann_whitney_fewest}`);
        if (Math.max(...n) > mann_whitney_most)
          return undecided(known, `more than ${mann_whitney_most} values an arm are not compared by their ranks`);
        const scaled2 = baseline.map((value2) => scale * value2);
        const differences2 = Float64Array.from(candidate.flatMap((c) => scaled2.map((b) => c - b))).sort();
        const spread = (differences2.at(-1) ?? 0) - (differences2[0] ?? 0);
        const untied = [baseline, candidate].every((arm) => new Set(arm).size === arm.length);
        const exact = untied && Math.max(...n) <= exactUpTo;
        const tail = exact ? exactTail(...n) : normalTail(scaled2, candidate);
        const effect = {
          ...known,
          estimate: quantileOf(differences2, 0.5),
          bounds: (alpha) => bounds(differences2, tail, alpha),
          p: (at, alternative) => {
            const above = differences2.length - firstFrom(differences2, (one) => one > at);
            const below = firstFrom(differences2, (one) => one >= at);
            return tail(alternative === "greater" ? above : below);
          },
          notes: exact ? [] : ["asymptotic, ties counted"]
        };
        if (!(spread > 0))
          return undecided(effect, "the values do not vary");
        return [baseline, candidate].some(isConstant) ? undecided(effect, constantArm) : effect;
      }
      function bounds(sorted, tail, alpha) {
        let low = 0;
        let high = sorted.length + 1;
        while (low < high) {
          const middle = low + high >>> 1;
          if (tail(middle) <= alpha)
            high = middle;
          else
            low = middle + 1;
        }
        if (low > sorted.length)
          return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        return [sorted[sorted.length - low] ?? Number.NaN, sorted[low - 1] ?? Number.NaN];
      }
      function exactTail(m, n) {
        const counts = new Float64Array(m * n + 1);
        counts[0] = 1;
        for (let i = 1; i <= m; i += 1) {
          for (let u = m * n; u >= n + i; u -= 1)
            counts[u] = (counts[u] ?? 0) - (counts[u - n - i] ?? 0);
          for (let u = i; u <= m * n; u += 1)
            counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0);
        }
        const orMore = new Float64Array(m * n + 2);
        for (let u = m * n; u >= 0; u -= 1)
          orMore[u] = (orMore[u + 1] ?? 0) + (counts[u] ?? 0);
        const all = orMore[0] ?? Number.NaN;
        return (u) => (orMore[u] ?? Number.NaN) / all;
      }
      function normalTail(baseline, candidate) {
        const [m, n] = [baseline.length, candidate.length];
        const all = m + n;
        let ties = 0;
        for (const arm of [baseline, candidate]) {
          const counts = /* @__PURE__ */ new Map();
          for (const value2 of arm)
            counts.set(value2, (counts.get(value2) ?? 0) + 1);
          for (const count2 of counts.values())
            ties += count2 ** 3 - count2;
        }
        const variance = m * n / 12 * (all + 1 - ties / (all * (all - 1)));
        return (u) => normalCdf(-(u - m * n / 2 - 0.5) / Math.sqrt(variance));
      }
      ;
      const welch_fewestSeeds = 3;
      function welchEffect(baseline, candidate, scale) {
        const parts = [
          scale * scale * varianceOf(baseline) / baseline.length,
          varianceOf(candidate) / candidate.length
        ];
        const variance = parts[0] + parts[1];
        const part = parts[0] / variance;
        const df = 1 / (part ** 2 / (baseline.length - 1) + (1 - part) ** 2 / (candidate.length - 1));
        const values = [meanOf(baseline), meanOf(candidate)];
        const fewer = Math.min(baseline.length, candidate.length);
        const effect = studentEffect({
          method: "welch",
          unit: "seed",
          n: [baseline.length, candidate.length],
          values,
          estimate: values[1] - scale * values[0],
          error: Math.sqrt(variance),
          df,
          scale,
          units: fewer
        });
        if (fewer < welch_fewestSeeds)
          return undecided(effect, `${fewer} seeds an arm are fewer than ${welch_fewestSeeds}`);
        const constant = effect.degenerate === void 0 && [baseline, candidate].some(isConstant);
        return constant ? undecided(effect, constantArm) : effect;
      }
      function oneSampleTEffect(values) {
        const n = values.length;
        const mean = meanOf(values);
        const effect = studentEffect({
          method: "t",
          unit: "seed",
          n: [0, n],
          values: [Number.NaN, mean],
          estimate: mean,
          error: Math.sqrt(varianceOf(values) / n),
          df: n - 1,
          scale: 0,
          units: n
        });
        return n < welch_fewestSeeds ? undecided(effect, `${n} seeds are fewer than ${welch_fewestSeeds}`) : effect;
      }
      ;
      function pairedTEffect(baseline, candidate, scale) {
        const found = paired_t_differences(baseline, candidate, scale);
        const n = found.differences.length;
        const effect = studentEffect({
          method: "paired-t",
          unit: "seed",
          n: [n, n],
          values: found.values,
          estimate: meanOf(found.differences),
          error: Math.sqrt(varianceOf(found.differences) / n),
          df: n - 1,
          scale,
          units: n
        });
        return n < welch_fewestSeeds ? undecided(effect, `${n} shared seeds are fewer than ${welch_fewestSeeds}`) : effect;
      }
      function correctedTEffect(baseline, candidate, nTrain, nTest, scale) {
        const found = paired_t_differences(baseline, candidate, scale);
        const k = found.differences.length;
        const effect = studentEffect({
          method: "corrected-t",
          unit: "fold",
          n: [k, k],
          values: found.values,
          estimate: meanOf(found.differences),
          error: Math.sqrt((1 / k + nTest / nTrain) * varianceOf(found.differences)),
          df: k - 1,
          scale,
          units: k
        });
        const { needed: _, ...known } = effect;
        if (!(nTrain > 0 && nTest > 0))
          return undecided(known, "n_train and n_test are not both above 0");
        return k < welch_fewestSeeds ? undecided(known, `${k} folds are fewer than ${welch_fewestSeeds}`) : known;
      }
      function paired_t_differences(baseline, candidate, scale) {
        if (baseline.length !== candidate.length)
          throw new Error("paired values must be equally many on both sides");
        return {
          differences: candidate.map((value2, index) => value2 - scale * (baseline[index] ?? Number.NaN)),
          values: [meanOf(baseline), meanOf(candidate)]
        };
      }
      ;
      function measureSamples(gate, test, arms, scale) {
        const pair = pairOf(gate, arms);
        if ("kind" in pair)
          return pair;
        const { baseline, candidate } = pair;
        if (scale === 0)
          return { kind: "effect", effect: oneSampleTEffect(candidate) };
        if (test === "mann-whitney") {
          if (scale !== 1)
            return none("inconclusive", "is undecided: mann-whitney tests a shift, not a part of the baseline");
          return { kind: "effect", effect: mannWhitneyEffect(baseline, candidate) };
        }
        if (test === "welch" || gate.seeds === void 0) {
          if (test === "paired-t")
            return none("inconclusive", "is undecided: paired-t needs `seeds`, which say what is a pair");
          return { kind: "effect", effect: welchEffect(baseline, candidate, scale) };
        }
        const before = seedsOf(arms.baseline, gate.seeds);
        const now = seedsOf(arms.candidate, gate.seeds);
        if (before !== void 0 && now === void 0) {
          return none("missing", `does not have \`${gate.seeds}\`, which the baseline has`);
        }
        if (now !== void 0 && (now.length !== candidate.length || new Set(now).size < now.length)) {
          return none("not-comparable", `cannot be compared: \`${gate.seeds}\` does not name a seed of its own for each sample`);
        }
        const shared = before === void 0 || now === void 0 ? void 0 : samples_sharedSeeds(before, now, pair);
        if (shared !== void 0)
          return { kind: "effect", effect: pairedTEffect(shared.baseline, shared.candidate, scale) };
        if (test === "paired-t") {
          return none("not-comparable", `cannot be compared: \`${gate.seeds}\` does not name the same seeds on both sides`);
        }
        return { kind: "effect", effect: welchEffect(baseline, candidate, scale) };
      }
      function measureFolds(gate, arms, scale) {
        const { folds } = gate;
        if (folds === void 0)
          return none("inconclusive", "is undecided: corrected-t needs `folds`");
        if (scale === 0)
          return none("inconclusive", "is undecided: folds bound a difference, not the number itself");
        const pair = pairOf(gate, arms);
        if ("kind" in pair)
          return pair;
        const before = splitOf(folds, arms.baseline);
        const now = splitOf(folds, arms.candidate);
        if (before === void 0)
          return lacking(gate, `the baseline lacks \`${folds.split}\`, \`${folds.train}\` or \`${folds.test}\``);
        if (now === void 0)
          return none("missing", `lacks \`${folds.split}\`, \`${folds.train}\` or \`${folds.test}\`, which the baseline has`);
        if (before.split !== now.split || before.train !== now.train || before.test !== now.test) {
          return none("not-comparable", "cannot be compared: its folds were not split as the baseline's were");
        }
        if (pair.baseline.length !== pair.candidate.length) {
          return none("not-comparable", "cannot be compared: the two sides have different numbers of folds");
        }
        return { kind: "effect", effect: correctedTEffect(pair.baseline, pair.candidate, now.train, now.test, scale) };
      }
      function pairOf(gate, { name, before, candidate, baseline }) {
        const old = samplesOf(baseline, before);
        if (old === void 0)
          return lacking(gate, "the baseline has no samples of it");
        const now = samplesOf(candidate, name);
        if (now === void 0)
          return none("missing", "is one number, and the baseline has samples of it");
        return { baseline: old, candidate: now };
      }
      function samplesOf({ metrics }, name) {
        const samples = Object.hasOwn(metrics, name) ? metrics[name]?.samples : void 0;
        const numbers = samples?.filter((one) => typeof one === "number" && Number.isFinite(one));
        return numbers === void 0 || numbers.length < 2 || numbers.length < (samples?.length ?? 0) ? void 0 : numbers;
      }
      function samples_sharedSeeds(before, now, { baseline, candidate }) {
        if (before.length !== baseline.length || new Set(before).size < before.length)
          return void 0;
        if (now.length !== before.length)
          return void 0;
        const place = new Map(now.map((seed, index) => [seed, index]));
        const order = before.map((seed) => place.get(seed));
        if (order.includes(void 0))
          return void 0;
        return { baseline, candidate: order.map((index) => candidate[index ?? 0] ?? Number.NaN) };
      }
      function seedsOf({ metrics, params }, name) {
        const samples = Object.hasOwn(metrics, name) ? metrics[name]?.samples : void 0;
        if (samples !== void 0)
          return samples;
        const written = paramOf(params, name);
        if (typeof written !== "string" || !written.startsWith("["))
          return void 0;
        try {
          const list = JSON.parse(written);
          return Array.isArray(list) && list.every((one) => typeof one === "number" || typeof one === "string") ? list : void 0;
        } catch {
          return void 0;
        }
      }
      function paramOf(params, name) {
        if (Object.hasOwn(params, name))
          return params[name];
        const found = Object.keys(params).filter((key) => key.slice(key.indexOf(":") + 1) === name);
        return found.length === 1 ? params[found[0] ?? ""] : void 0;
      }
      function splitOf(folds, record) {
        const split = fileOrParam(folds.split, record);
        const train = samples_rowsOf(record, folds.train);
        const test = samples_rowsOf(record, folds.test);
        return split === void 0 || train === void 0 || test === void 0 ? void 0 : { split, train, test };
      }
      function fileOrParam(name, { files, artifacts, pins, stages, params }) {
        const outs = stages.flatMap((stage) => stage.outs);
        const file = [...files, ...artifacts, ...pins, ...outs].find(({ path }) => path === name);
        if (file !== void 0)
          return file.digest;
        const param = paramOf(params, name);
        return param === void 0 ? void 0 : JSON.stringify(param);
      }
      function samples_rowsOf({ metrics }, name) {
        const metric = Object.hasOwn(metrics, name) ? metrics[name] : void 0;
        const rows = metric?.samples ?? (metric?.value === void 0 ? [] : [metric.value]);
        const numbers = rows.filter((one) => typeof one === "number" && one > 0 && Number.isFinite(one));
        if (numbers.length === 0 || numbers.length < rows.length)
          return void 0;
        return numbers.reduce((sum2, one) => sum2 + one, 0) / numbers.length;
      }
      ;
      function commandEffect({ baseline, candidate, units: units2, unit = "example" }, scale) {
        return resampledEffect({
          unit,
          n: [units2, units2],
          values: [baseline.value, candidate.value],
          estimate: difference_differenceOf(baseline.value, candidate.value, scale),
          replicates: candidate.replicates.map((value2, at) => difference_differenceOf(baseline.replicates[at] ?? Number.NaN, value2, scale)),
          scale,
          notes: ["percentile interval"]
        });
      }
      ;
      async function measureEffects(input) {
        const { gates } = input.model;
        if (gates.some((gate) => gate.evidence !== "point"))
          await loadDistributions();
        const known = /* @__PURE__ */ new Map();
        return {
          of: (gate, name, question) => {
            const own = known.get(gate) ?? /* @__PURE__ */ new Map();
            known.set(gate, own);
            const key = `${question.kind} ${question.against} ${question.scale} ${name}`;
            const measured = own.get(key) ?? measure({ input, gate, name, question });
            own.set(key, measured);
            return measured;
          }
        };
      }
      function measure(asked) {
        const { input, gate, name, question } = asked;
        const other = otherOf(input, question);
        const before = other && metricOf(other.record, nameBefore(gate, name, other.record));
        const choice = chooseTest(gate, input.model.judging, before);
        if (choice.by === "point")
          return point(choice.note);
        if (choice.by === "nothing")
          return lacking(gate, choice.reason);
        if (other === void 0) {
          if (question.scale !== 0 || input.firstRun && input.onMain)
            return point("there is nothing yet to pair it with");
          return lacking(gate, "there is no baseline whose examples it could be paired with");
        }
        const measured = byChoice(asked, choice, other, question.scale);
        if (measured.kind !== "effect" || question.scale === 0 || question.scale === 1)
          return measured;
        const difference = measured.difference ?? plainDifference(asked, choice, other);
        return difference === void 0 ? measured : { ...measured, difference };
      }
      function plainDifference(asked, choice, other) {
        const measured = byChoice(asked, choice, other, 1);
        return measured.kind === "effect" ? measured.effect : void 0;
      }
      function otherOf({ baseline, evidence: evidence2 = {} }, { against: against2 }) {
        if (against2 !== "anchor")
          return baseline === null ? void 0 : { record: baseline.record, predictions: evidence2.predictions };
        const { anchor } = evidence2;
        return anchor === void 0 || !("record" in anchor) ? void 0 : anchor;
      }
      function byChoice(asked, choice, other, scale) {
        const { input, gate, name } = asked;
        const { record } = input.candidate;
        const own = sideOf(gate, name, record);
        const before = nameBefore(gate, name, other.record);
        const was = sideOf(gate, before, other.record);
        if (scale !== 0 && choice.by !== "history" && own.kind === "number" && was.kind === "number") {
          const same2 = own.value === was.value && isIdentical(record, other.record, input.model.judging);
          if (same2)
            return { kind: "effect", effect: identityEffect(own.value, scale) };
        }
        const arms = { name, before, candidate: record, baseline: other.record };
        switch (choice.by) {
          case "samples":
            return measureSamples(gate, choice.test, arms, scale);
          case "folds":
            return measureFolds(gate, arms, scale);
          case "history":
            if (asked.question.against !== "baseline" || own.kind !== "number")
              return noHistory;
            return measureHistory(gate, choice.test, input.evidence?.history, [name, before], own.value, scale);
          case "command":
            return byCommand(asked, scale);
          case "predictions":
            return byPredictions(asked, choice, other, scale);
          default:
            return point();
        }
      }
      const noHistory = none("inconclusive", "is undecided: main's history says what is usual there, and no more");
      function byCommand({ input, gate, name, question }, scale) {
        if (question.against === "anchor")
          return lacking(gate, "its command was not run on the anchor's predictions");
        const found = input.evidence?.commands?.get(name);
        if (found === void 0)
          return none("inconclusive", "is undecided: its command was not run");
        if (!("reason" in found))
          return { kind: "effect", effect: commandEffect(found, scale) };
        return notPaired(gate, found);
      }
      function byPredictions({ input, gate, name, question }, choice, { record, predictions: paired }, scale) {
        const { predictions: config, slices } = input.model.judging;
        if (config === void 0)
          throw new Error("a test of predictions was chosen, and none are configured");
        if (paired === void 0)
          return none("inconclusive", "is undecided: its predictions were not read");
        if ("reason" in paired)
          return notPaired(gate, paired);
        const number = (side) => side.kind === "number" ? side.value : void 0;
        const said = {
          baseline: number(sideOf(gate, nameBefore(gate, name, record), record)),
          candidate: number(sideOf(gate, name, input.candidate.record))
        };
        const asked = { gate, test: choice.test, compute: choice.compute, named: choice.named, config, paired, said };
        const measured = measurePredicted(asked, scale);
        const judged = slices !== void 0 && (question.kind === "regression" || question.kind === "target");
        if (measured.kind !== "effect" || !judged || scale === 0 || scale !== question.scale)
          return measured;
        const parts = measureSlices(asked, scale, slices.minExamples);
        return "reason" in parts ? notPaired(gate, parts) : { ...measured, slices: parts };
      }
      function notPaired(gate, { verdict, reason }) {
        return verdict === "no-baseline" ? lacking(gate, `it ${reason}`) : none(verdict, reason);
      }
      var gate_nearest = __webpack_require__(64482);
      var errors = __webpack_require__(18175);
      var lock = __webpack_require__(74542);
      var value = __webpack_require__(69560);
      ;
      function resultsOf(record) {
        return (0, hashing.ol)({ metrics: record.metrics, made: madeBy(record) });
      }
      function observationOf(record) {
        const { metrics, params, pins, lock: lock2, source } = record;
        const made = madeBy(record);
        if (made.length > 0)
          return (0, hashing.ol)({ made, pins });
        return (0, hashing.ol)({ metrics, params, pins, from: lock2?.digest ?? source.dir_tree ?? source.tree });
      }
      function madeBy({ artifacts, files }) {
        return [...artifacts, ...files].map(({ path, digest }) => [path, digest]);
      }
      function executedStages(record) {
        return record.stages.filter(({ status }) => status === "ran");
      }
      async function inputsOf(record, stages) {
        const { params, pins, source } = record;
        const environment = record.environment.digest;
        if (record.stages.length === 0) {
          return (0, hashing.ol)({ tree: source.dir_tree ?? source.tree, params, pins, environment });
        }
        const entries = await lockedStages(record);
        const made = new Set(stages.flatMap(({ outs }) => outs.map(({ digest }) => digest)));
        const inputs = [];
        for (const { name } of stages.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
          const entry = entries?.get(name);
          if (entry === void 0)
            return void 0;
          const read = [];
          for (const [path, { digest }] of entry.deps) {
            if (digest === void 0)
              return void 0;
            if (!made.has(digest))
              read.push([path, digest]);
          }
          const params2 = [...entry.params].map(([file, keys]) => [file, (0, value.aB)(keys)]);
          inputs.push([name, (0, value.aB)(entry.cmd), read, params2]);
        }
        return (0, hashing.ol)({ inputs, environment });
      }
      async function lockedStages(record) {
        const found = /* @__PURE__ */ new Map();
        const locks2 = record.lock === void 0 ? [] : [record.lock, ...record.upstream_locks ?? []];
        for (const { path, text } of locks2) {
          const dir = path.slice(0, path.length - "dvc.lock".length);
          try {
            for (const [name, entry] of (await (0, lock.PG)(text, path)).entries) {
              found.set(dir === "" ? name : `${dir}dvc.yaml:${name}`, entry);
            }
          } catch (error) {
            if (!(error instanceof errors.yo))
              throw error;
            return void 0;
          }
        }
        return found;
      }
      ;
      function judgements(runs) {
        return runs.flatMap(({ record, verdicts }) => verdicts.flatMap(({ baseline, judged_at }) => baseline === null ? [] : [{ record, baseline: baseline.record_digest, at: Date.parse(judged_at) }])).filter(({ record }) => (0, gate_nearest.V)(record, false)).sort((a, b) => a.at - b.at);
      }
      function lookOf(runs, candidate) {
        const looks = /* @__PURE__ */ new Map();
        let last = 0;
        const look = ({ record, baseline }) => {
          const keys = [`commit ${record.source.commit}`, `results ${resultsOf(record)} against ${baseline}`];
          const number = keys.map((key) => looks.get(key)).find((known) => known !== void 0) ?? ++last;
          for (const key of keys)
            if (!looks.has(key))
              looks.set(key, number);
          return number;
        };
        for (const judged of judgements(runs))
          look(judged);
        return look(candidate);
      }
      function lastLook(runs) {
        const last = judgements(runs).at(-1);
        return last === void 0 ? void 0 : lookOf(runs, last);
      }
      function isMeasuredAgain({ metrics, stages }) {
        const locked = stages.flatMap(({ status, outs }) => status === "unchanged" ? outs.map(({ path }) => path) : []);
        return Object.values(metrics).some(({ file }) => !locked.some((out) => file === out || file.startsWith(`${out}/`)));
      }
      async function worseBefore(runs, candidate, verdict) {
        const rows = new Map(verdict.metrics.map((row) => [row.name, row]));
        for (const { record, verdicts } of runs) {
          const before = verdicts.at(-1);
          if (before === void 0 || record.source.commit !== candidate.source.commit || !(0, gate_nearest.V)(record, false))
            continue;
          if (against(before) !== against(verdict))
            continue;
          const [was, ...others] = before.metrics.filter((row) => isTurned(row, rows.get(row.name)));
          if (was === void 0 || resultsOf(record) === resultsOf(candidate))
            continue;
          if (await inputsOf(record, record.stages) !== await inputsOf(candidate, candidate.stages))
            continue;
          const more = others.length === 0 ? "" : ` (and ${others.length} more turned)`;
          return {
            name: "rerun",
            verdict: was.verdict,
            reason: `${was.name} ${was.reason}${more} in an earlier run of this commit with the same inputs: the worse of both counts, and a new commit is judged anew`
          };
        }
        return void 0;
      }
      function against({ baseline }) {
        if (baseline === null)
          return void 0;
        const { found_by: by, commit, record_digest: digest } = baseline;
        return by === "run" || by === "re-evaluated" ? `${by} ${commit}` : digest;
      }
      function isTurned(before, now) {
        if (now === void 0 || before.gate !== now.gate || !now.gated || now.verdict !== "pass")
          return false;
        return before.verdict === "fail" || before.verdict === "inconclusive" && before.evidence.interval !== void 0;
      }
      var gate_override = __webpack_require__(83038);
      ;
      function untouched(input) {
        return withoutRecord(input, "untouched", "nothing that this model is made of changed", []);
      }
      function without_record_unmeasured(input, reason = "the job that measures left no run record") {
        return withoutRecord(input, "missing", `not measured: ${reason}`, [{ name: "record", verdict: "missing", reason }]);
      }
      function withoutRecord({ model, policy, head, commit, now }, verdict, summary, conditions) {
        return {
          schema: "modelgate/verdict/1",
          model: model.name,
          candidate: { run_id: null, record_digest: null, commit, head },
          baseline: null,
          policy: policySaid(policy),
          metrics: [],
          conditions,
          overrides: [],
          verdict,
          summary,
          registrable: false,
          job_fails: verdict === "missing",
          judged_at: now.toISOString()
        };
      }
      var bare_record = __webpack_require__(32840);
      var environment_diff = __webpack_require__(15635);
      var identity = __webpack_require__(63538);
      var flow_causes = __webpack_require__(48619);
      var comparability = __webpack_require__(19611);
      var locks = __webpack_require__(35431);
      var protect = __webpack_require__(86288);
      ;
      async function conditionsOf(bench, plan, candidate, baseline) {
        const kept = await protectCondition(bench, plan, candidate, baseline);
        return [
          ...runCondition(candidate),
          // The lock of the base side's evaluation is not meant to be the candidate's.
          ...kept.some(({ verdict }) => verdict === "not-comparable") && candidate.record.protected !== void 0 ? [] : lockCondition(bench, plan, candidate),
          ...kept,
          ...environmentCondition(plan, candidate),
          ...recordCondition(bench, candidate),
          ...baseline === null ? [] : await (0, comparability.tU)(bench, plan, candidate.record, baseline)
        ];
      }
      function runCondition({ record, measured }) {
        const failed = record.stages.filter((stage) => stage.status === "failed").map((stage) => stage.name);
        if (failed.length === 0)
          return [];
        const said = measured?.stages.find((stage) => stage.status === "failed")?.error ?? "see the job's log";
        return [{ name: "run", verdict: "fail", reason: `the stage ${failed.join(", ")} failed: ${said.slice(0, 500)}` }];
      }
      function lockCondition(bench, { model, stages }, { record, measured }) {
        const { policy, newModels } = bench.sides;
        const verdict = policy.exists && !newModels.has(model.name) ? "fail" : "warn";
        const stale = stages.filter((stage) => stage.status === "stale").map((stage) => stage.name);
        const trained = record.stages.some((stage) => stage.status === "ran" || stage.status === "restored");
        if (stale.length > 0 && !trained) {
          const why = measured?.notTrained === void 0 ? "" : ` (${measured.notTrained})`;
          const reason2 = `dvc.lock does not match what is checked out: ${stale.join(", ")} would have to run again${why}`;
          return [{ name: "lock", verdict, reason: reason2 }];
        }
        const left = (0, locks.aZ)(record).filter((lock2) => !lock2.current).map((lock2) => lock2.path);
        if (left.length === 0 || model.lock !== "require" || bench.forge.event === "local")
          return [];
        const [are, them] = left.length === 1 ? ["is", "it"] : ["are", "them"];
        const names = left.join(", ");
        const reason = `${names} ${are} not as this run made ${them}: run \`modelgate run --pull\` (it restores the results), then commit ${names}`;
        return [{ name: "lock", verdict, reason }];
      }
      async function protectCondition(bench, { model }, { record }, baseline) {
        const changes2 = await (0, protect.protectedChanges)(bench, model);
        if (changes2 === void 0)
          return [];
        const name = "protect";
        const conditions = changes2.unknown.map((stage) => ({
          name,
          verdict: "warn",
          reason: `the policy protects the stage \`${stage}\`, and there is none of that name`
        }));
        const changed = [...changes2.files, ...changes2.shared, ...changes2.stages];
        if (changed.length === 0 || bench.forge.onDefaultBranch && baseline === null)
          return conditions;
        const list = `${changed.slice(0, 10).map((one) => `\`${one}\``).join(", ")}${changed.length > 10 ? ` and ${changed.length - 10} more` : ""}`;
        const taken = /* @__PURE__ */ new Set([...record.protected?.files ?? [], ...record.protected?.stages ?? []]);
        const how = changed.every((one) => taken.has(one)) ? "It was measured with the base side's" : "It was measured with the change's own";
        const { label } = model.judging.override ?? {};
        const mend = bench.forge.onDefaultBranch || label === void 0 ? "" : `. A reviewer lets it through by the label \`${label}\``;
        const reason = `this changes how it is measured: ${list}, which the policy protects. ${how}${mend}`;
        return [...conditions, { name, verdict: "not-comparable", reason }];
      }
      function environmentCondition({ model }, { measured }) {
        if (measured?.environmentNote === void 0)
          return [];
        const verdict = model.onEnvironmentChange === "inconclusive" ? "inconclusive" : "pass";
        return [{ name: "environment", verdict, reason: measured.environmentNote }];
      }
      function recordCondition(bench, { record }) {
        if (!record.source.dirty || bench.forge.event === "local")
          return [];
        const reason = "tracked files differed from the commit when the run was made";
        return [{ name: "record", verdict: "not-comparable", reason }];
      }
      var data_diff = __webpack_require__(51888);
      var evidence = __webpack_require__(93162);
      ;
      async function historyOf(runs, query) {
        const { candidate, isMeasuredAlike } = query;
        const known = /* @__PURE__ */ new Set();
        const history = [];
        for (const { run_id, record } of runs.toSorted(newestFirst)) {
          if (record.source.commit === candidate.source.commit || !(0, gate_nearest.V)(record, false))
            continue;
          if (!await isMeasuredAlike(record)) {
            const oldest = history.pop();
            return oldest === void 0 ? [] : [...history, { ...oldest, changePoint: true }];
          }
          const digest = observationOf(record);
          if (known.has(digest))
            continue;
          known.add(digest);
          history.push({
            runId: run_id,
            commit: record.source.commit,
            finished: record.timings.finished,
            values: main_runs_valuesOf(record),
            budgets: budgetsOf(record),
            digest,
            changePoint: false
          });
        }
        return history;
      }
      function newestFirst(a, b) {
        return Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished);
      }
      function main_runs_valuesOf(record) {
        const values = /* @__PURE__ */ new Map();
        for (const [name, metric] of Object.entries(record.metrics)) {
          const side = (0, gate_side.w)(metric);
          if (side.kind === "number")
            values.set(name, side.value);
        }
        return values;
      }
      ;
      async function repeatsOf(runs) {
        const measured = /* @__PURE__ */ new Map();
        for (const run of runs.filter(({ record }) => isExecuted(record))) {
          const { started, finished } = run.record.timings;
          const clock = `${started} ${finished}`;
          if (!measured.has(clock))
            measured.set(clock, run);
        }
        const alike = /* @__PURE__ */ new Map();
        for (const run of measured.values())
          for (const key of stageKeys(run.record))
            add(alike, key, run);
        const groups = /* @__PURE__ */ new Map();
        for (const run of measured.values()) {
          if (!stageKeys(run.record).some((key) => (alike.get(key)?.length ?? 0) > 1))
            continue;
          const inputs = await inputsOf(run.record, executedStages(run.record));
          if (inputs !== void 0)
            add(groups, inputs, run);
        }
        return [...groups.values()].filter(({ length }) => length > 1);
      }
      function stageKeys(record) {
        const stages = executedStages(record);
        return stages.length === 0 ? [""] : stages.map(({ name, key }) => `${name} ${key ?? ""}`);
      }
      function isExecuted(record) {
        const unfinished = record.stages.some(({ status }) => status === "failed" || status === "skipped");
        if (unfinished || record.source.dirty || !record.made_by.trusted)
          return false;
        return record.stages.length === 0 ? record.adopted_from === void 0 : executedStages(record).length > 0;
      }
      function add(groups, key, run) {
        const group = groups.get(key);
        if (group === void 0)
          groups.set(key, [run]);
        else
          group.push(run);
      }
      function noiseOf(repeats) {
        const sums = /* @__PURE__ */ new Map();
        for (const group of repeats) {
          for (const [name, values] of measuredValues(group)) {
            if (values.length < 2)
              continue;
            const mean = values.reduce((sum2, value2) => sum2 + value2 / values.length, 0);
            const known = sums.get(name) ?? { squares: 0, freedom: 0, runs: 0 };
            sums.set(name, {
              squares: known.squares + values.reduce((sum2, value2) => sum2 + (value2 - mean) ** 2, 0),
              freedom: known.freedom + values.length - 1,
              runs: known.runs + values.length
            });
          }
        }
        const bands = [...sums].map(([name, { squares: squares2, freedom, runs }]) => [
          name,
          { deviation: Math.sqrt(squares2 / freedom), runs }
        ]);
        return new Map(bands.filter(([, { deviation }]) => Number.isFinite(deviation)));
      }
      function measuredValues(group) {
        const found = /* @__PURE__ */ new Map();
        for (const { record } of group) {
          const written = new Set(executedStages(record).flatMap(({ outs }) => outs.map(({ path }) => path)));
          for (const [name, metric] of Object.entries(record.metrics)) {
            const side = (0, gate_side.w)(metric);
            if (side.kind !== "number" || record.stages.length > 0 && !written.has(metric.file))
              continue;
            const values = found.get(name);
            if (values === void 0)
              found.set(name, [side.value]);
            else
              values.push(side.value);
          }
        }
        return found;
      }
      function flakyIn(repeats) {
        const flaky = /* @__PURE__ */ new Set();
        for (const group of repeats) {
          const answers = /* @__PURE__ */ new Map();
          for (const { verdicts } of group) {
            const verdict = verdicts.at(-1);
            for (const { name, gate, gated: gated2, verdict: answer } of verdict?.metrics ?? []) {
              if (!gated2 || answer !== "pass" && answer !== "fail")
                continue;
              const asked = JSON.stringify([name, gate, verdict?.baseline?.record_digest ?? null]);
              const other = answers.get(asked) ?? /* @__PURE__ */ new Set();
              answers.set(asked, other.add(answer));
              if (other.size > 1)
                flaky.add(name);
            }
          }
        }
        return flaky;
      }
      var named_run = __webpack_require__(92482);
      var flow_predictions = __webpack_require__(19807);
      ;
      async function anchorFor(bench, plan, candidate, anchor) {
        const found = await (0, named_run.d)(bench, plan, anchor === "release" ? { kind: anchor } : { kind: "named", name: anchor });
        if ("reason" in found)
          return found;
        const { title: name, ...run } = found;
        const other = (await (0, comparability.tU)(bench, plan, candidate, run)).find(({ verdict }) => verdict !== "pass");
        if (other !== void 0)
          return { reason: `${name} cannot be compared with: ${other.reason}` };
        const predictions2 = await (0, flow_predictions.OS)(bench, plan, candidate, run.record);
        return { name, ...run, ...predictions2 === void 0 ? {} : { predictions: predictions2 } };
      }
      var metric_commands = __webpack_require__(25966);
      ;
      async function evidenceFor(bench, plan, candidate, baseline, runs) {
        const { gates, judging } = plan.model;
        const isAlike = (record) => (0, comparability.fE)(bench, plan, candidate, record);
        const asksPredictions = baseline !== null && gates.some((gate) => gate.evidence !== "point");
        const predictions2 = asksPredictions ? await (0, flow_predictions.OS)(bench, plan, candidate, baseline.record) : void 0;
        const commands = baseline === null ? void 0 : await (0, metric_commands.A)(bench, plan, candidate, baseline.record);
        const asksHistory = gates.some(({ test }) => test.startsWith("history-"));
        const asksAnchor = judging.anchor !== void 0 && gates.some(({ maxDrift }) => maxDrift !== void 0);
        return {
          ...predictions2 === void 0 ? {} : { predictions: predictions2 },
          ...commands === void 0 ? {} : { commands },
          ...asksHistory ? { history: await historyOf(await runs.main(), { candidate, isMeasuredAlike: isAlike }) } : {},
          ...asksAnchor && judging.anchor !== void 0 ? { anchor: await anchorFor(bench, plan, candidate, judging.anchor) } : {}
        };
      }
      async function evidenceOfOthers(bench, candidate, baseline, runs, answers) {
        if (baseline === null)
          return {};
        const isTested = answers.some(({ evidence: { method } }) => method !== "point" && method !== "mean");
        const look = isTested ? await lookFor(bench, candidate, baseline, runs) : void 0;
        return {
          ...look === void 0 ? {} : { look },
          ...answers.some(({ gated: gated2, verdict }) => gated2 && verdict !== "pass") ? await noiseFor(candidate, runs) : {}
        };
      }
      async function noiseFor(candidate, runs) {
        const own = { run_id: (0, identity.R)(candidate), record: candidate, verdicts: [] };
        const repeats = await repeatsOf([own, ...await runs.pullRequest(), ...await runs.main()]);
        return { noise: noiseOf(repeats), flaky: flakyIn(repeats) };
      }
      async function lookFor({ forge }, record, baseline, runs) {
        if (forge.event === "local")
          return void 0;
        const pullRequest = await runs.pullRequest();
        if (forge.pullRequest === void 0)
          return lastLook(pullRequest);
        return lookOf(pullRequest, { record, baseline: baseline.found.record_digest });
      }
      var once = __webpack_require__(42929);
      var gated = __webpack_require__(11670);
      ;
      const usual = 30;
      const spare = 2;
      function knownRuns(bench, { model }) {
        const isLocal = bench.forge.event === "local";
        const windows = model.gates.filter(({ test }) => test.startsWith("history-")).map(({ history }) => history.window);
        return {
          main: (0, once.O)(async () => {
            if (isLocal && windows.length === 0)
              return [];
            const limit = Math.max(usual, ...windows.map((window) => window * spare));
            return (await bench.tracker()).find({ by: "main", model: model.name, limit });
          }),
          pullRequest: (0, once.O)(async () => {
            const runs = [];
            for (const number of await (0, gated.V)(bench)) {
              runs.push(...await (await bench.tracker()).find({ by: "pull-request", model: model.name, number }));
            }
            return runs;
          }),
          commit: async (candidate) => {
            if (isLocal || !isMeasuredAgain(candidate))
              return [];
            return (await bench.tracker()).find({ by: "commit", model: model.name, commits: [candidate.source.commit] });
          }
        };
      }
      var flow_override = __webpack_require__(17479);
      ;
      async function judgeModel(bench, plan, candidate, baseline) {
        const { record } = candidate;
        const compared = await (0, comparability.il)(bench, plan, record, baseline);
        const found = "found" in compared ? compared : null;
        const runs = knownRuns(bench, plan);
        const known = {
          model: plan.model,
          policy: bench.sides.policy,
          candidate: { runId: (0, identity.R)(record), record },
          baseline: found,
          firstRun: "none" in compared && compared.none === "first-run",
          ..."none" in compared ? { baselineReason: compared.reason } : {},
          conditions: await conditionsOf(bench, plan, candidate, found),
          onMain: bench.forge.onDefaultBranch,
          evidence: await evidenceFor(bench, plan, record, found, runs),
          now: bench.host.now()
        };
        const first = { ...known, effects: await measureEffects(known) };
        const others = await evidenceOfOthers(bench, record, found, runs, judge(first).metrics);
        const input = { ...first, evidence: { ...known.evidence, ...others } };
        const judged = judge(input);
        const worse = await worseBefore(await runs.commit(record), record, judged);
        const whole = worse === void 0 ? judged : judge({ ...input, conditions: [...input.conditions, worse] });
        const isExplained = found !== null && whole.metrics.some(gate_causes.WN);
        const causes = isExplained ? await (0, flow_causes.W)(bench, plan, record, found, whole.metrics) : [];
        const verdict = await reviewed(bench, plan, causes.length === 0 ? whole : { ...whole, causes });
        return {
          model: plan.model.name,
          report_key: plan.model.reportKey,
          candidate: record,
          baseline: found?.record ?? null,
          verdict,
          changed_files: plan.changed.slice(0, 1e4),
          evidence: [
            ...await (0, evidence.F7)(bench, record),
            ...found === null ? [] : await (0, evidence.nQ)(bench, found.record)
          ],
          ...found === null || (0, bare_record.b)(found.record) ? {} : { environment_changes: (0, environment_diff.pE)(found.record.environment, record.environment).slice(0, 1e3) },
          ...await (0, data_diff.x)(bench, record)
        };
      }
      async function reviewed(bench, { model }, verdict) {
        if (!(0, aggregate.rh)(verdict))
          return verdict;
        const { override, refused: refused2 } = await (0, flow_override.Y)(bench, model);
        if (override !== void 0)
          return (0, gate_override.Je)(verdict, override);
        return refused2 === void 0 ? verdict : (0, gate_override.ml)(verdict, refused2);
      }
      function reportWithout(bench, plan, what) {
        const make = what === "untouched" ? untouched : without_record_unmeasured;
        const verdict = make({
          model: plan.model,
          policy: bench.sides.policy,
          head: bench.forge.head,
          commit: bench.forge.commit,
          now: bench.host.now()
        });
        return {
          model: plan.model.name,
          report_key: plan.model.reportKey,
          candidate: null,
          baseline: null,
          verdict,
          changed_files: plan.changed.slice(0, 1e4),
          evidence: []
        };
      }
      function adoptedReport(plan, record, verdict) {
        return {
          model: plan.model.name,
          report_key: plan.model.reportKey,
          candidate: record,
          baseline: null,
          verdict,
          changed_files: [],
          evidence: []
        };
      }
      function bundleOf(bench, models) {
        const { forge } = bench;
        return {
          schema: "modelgate/bundle/1",
          ...forge.repository === void 0 ? {} : { repository: forge.repository, server_url: forge.serverUrl },
          ...forge.pullRequest === void 0 ? {} : { pull_request: forge.pullRequest.number },
          event: forge.event,
          head: forge.head,
          ...forge.run === void 0 ? {} : { run_url: forge.run.url },
          verdict: (0, aggregate.QD)(models.map((model) => model.verdict.verdict)),
          models: [...models],
          created_at: bench.host.now().toISOString()
        };
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
  98010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        ),
        /* harmony export */
        WN: () => (
          /* binding */
          hasFailed
        ),
        /* harmony export */
        cZ: () => (
          /* binding */
          causesOf
        )
        /* harmony export */
      });
      var _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32840);
      var _aggregate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40503);
      var _change_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81256);
      const groups = ["params", "data", "code", "environment"];
      const mostNamed = 50;
      const mostCauses = 1e3;
      function causesOf(input) {
        const failed = input.metrics.filter(hasFailed);
        if (failed.length === 0)
          return [];
        const changes = changesBetween(input);
        return failed.flatMap(({ name }) => causesFor(name, changes, input)).slice(0, mostCauses);
      }
      function hasFailed({ gated, verdict, delta, direction }) {
        if (!gated || !(0, _aggregate_js__WEBPACK_IMPORTED_MODULE_1__._z)(verdict) || delta === null || delta === 0)
          return false;
        return direction === "higher" ? delta < 0 : direction === "lower" ? delta > 0 : true;
      }
      function causesFor(metric, changes, { candidate, baseline, reaches }) {
        const file = (candidate.metrics[metric] ?? baseline.metrics[metric])?.file;
        const isAsked = ({ group, input }) => group === "environment" || file === void 0 || reaches === void 0 || reaches(input, file);
        const own = changes.filter(isAsked);
        return groups.flatMap((group) => {
          const what = own.filter((change) => change.group === group).map(({ words }) => words.slice(0, 300));
          return what.length === 0 ? [] : [{ metric, group, what: what.slice(0, mostNamed) }];
        });
      }
      function changesBetween(input) {
        const { baseline, candidate, changedFiles, environment, otherData = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()] } = input;
        const sorted = changedFiles.flatMap((path) => {
          const group = (0, _change_group_js__WEBPACK_IMPORTED_MODULE_2__.n)(path, [candidate, baseline]);
          return group === void 0 ? [] : [{ group, input: path, words: path }];
        });
        if ((0, _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_0__.b)(baseline) || (0, _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_0__.b)(candidate))
          return sorted;
        const files = sorted.filter(({ input: input2 }) => !input2.endsWith(".dvc"));
        const pins = ({ pins: pins2 }) => new Map(pins2.map(({ path, digest }) => [path, digest]));
        const data = [
          ...differing(pins(baseline), pins(candidate)),
          ...differing(otherData[0], otherData[1]),
          ...files.filter(({ group }) => group === "data").map(({ input: input2 }) => input2)
        ];
        return [
          ...paramChanges(baseline.params, candidate.params),
          ...[...new Set(data)].map((path) => ({ group: "data", input: path, words: path })),
          ...files.filter(({ group }) => group === "code"),
          ...environment.filter(({ kind }) => kind !== "machine" && kind !== "file").map(({ name, before = "none", after = "none" }) => {
            return { group: "environment", input: name, words: `${name} ${before} → ${after}` };
          })
        ];
      }
      function differing(before, after) {
        const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
        return paths.filter((path) => before.get(path) !== after.get(path)).sort();
      }
      function paramChanges(before, after) {
        const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
        const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort();
        const files = new Set(keys.map((key) => key.split(":", 1)[0]));
        return keys.filter((key) => old.get(key) !== now.get(key)).map((key) => {
          const name = files.size === 1 ? key.slice(key.indexOf(":") + 1) : key;
          return { group: "params", input: key, words: `${name} ${shown(old.get(key))} → ${shown(now.get(key))}` };
        });
      }
      function shown(value) {
        return value === void 0 ? "not set" : String(value).slice(0, 100);
      }
    })
  ),
  /***/
  81256: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          groupOfFile
        )
        /* harmony export */
      });
      const dataEnding = /\.(csv|tsv|psv|parquet|arrow|feather|avro|orc|jsonl|ndjson|npy|npz|h5|hdf5|mat|pkl|pickle|tfrecord|db|sqlite3?|xlsx?|txt|png|jpe?g|gif|webp|bmp|tiff?|wav|flac|mp3|ogg|mp4|zip|tar|tgz)(\.(gz|bz2|xz|zst))?$/i;
      const kept = /(^|\/)(dvc\.lock|modelgate\.yaml|\.gitignore|\.dvcignore|\.gitattributes)$/;
      function groupOfFile(path, records) {
        const some = (test) => records.some(test);
        if (kept.test(path))
          return void 0;
        if (some(({ params }) => Object.keys(params).some((key) => key.startsWith(`${path}:`))))
          return "params";
        if (path.endsWith(".dvc") || some(({ pins }) => pins.some((pin) => isAt(path, pin.path))))
          return "data";
        if (some(({ environment }) => environment.files.some((file) => file.path === path)))
          return "environment";
        if (some((record) => isMade(path, record)))
          return void 0;
        return dataEnding.test(path) ? "data" : "code";
      }
      function isMade(path, { stages, metrics, files, artifacts }) {
        return [...stages.flatMap(({ outs }) => outs), ...files, ...artifacts].some((one) => isAt(path, one.path)) || Object.values(metrics).some(({ file }) => file === path);
      }
      function isAt(path, place) {
        return path === place || path.startsWith(`${place}/`);
      }
    })
  ),
  /***/
  93430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          matcherOf
        ),
        /* harmony export */
        y: () => (
          /* binding */
          gatesByMetric
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
      var _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61356);
      function gatesByMetric(gates, names) {
        const asked = /* @__PURE__ */ new Map();
        for (const name of names)
          asked.set(name, []);
        const all = [...asked.keys()];
        const readable = /* @__PURE__ */ new Map();
        for (const gate of gates) {
          const matched = /* @__PURE__ */ new Set();
          if (asked.has(gate.metric))
            matched.add(gate.metric);
          if ((0, _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__.fg)(gate.metric)) {
            const pattern = patternOf(gate.metric);
            for (const name of all) {
              const path = readable.get(name) ?? asPath(name);
              readable.set(name, path);
              if (pattern.test(path))
                matched.add(name);
            }
          }
          if (matched.size === 0)
            matched.add(gate.metric);
          for (const name of matched) {
            const list = asked.get(name);
            if (list === void 0)
              asked.set(name, [gate]);
            else
              list.push(gate);
          }
        }
        return asked;
      }
      function matcherOf(written) {
        if (!(0, _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__.fg)(written))
          return (name) => name === written;
        const pattern = patternOf(written);
        return (name) => name === written || pattern.test(asPath(name));
      }
      function patternOf(glob) {
        return picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(asPath(glob), { dot: true, nonegate: true, windows: false });
      }
      function asPath(dotted) {
        return dotted.replace(/[./]/g, (mark) => mark === "." ? "/" : ".");
      }
    })
  ),
  /***/
  15217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          shownNumber
        ),
        /* harmony export */
        w: () => (
          /* binding */
          readSide
        )
        /* harmony export */
      });
      function readSide(metric) {
        if (metric === void 0 || metric === null)
          return { kind: "absent" };
        if (metric.text !== void 0)
          return { kind: "odd", shown: null, what: quoted(metric.text) };
        if (metric.samples !== void 0)
          return fromSamples(metric.samples);
        return metric.value === void 0 ? { kind: "absent" } : fromValue(metric.value, 1, false);
      }
      function shownNumber(side) {
        if (side.kind === "number")
          return side.value;
        return side.kind === "odd" ? side.shown : null;
      }
      function fromSamples(samples) {
        if (samples.length === 0)
          return { kind: "odd", shown: null, what: "a list without samples" };
        let mean = 0;
        let seen = 0;
        for (const sample of samples) {
          if (!isNumber(sample)) {
            const odd = fromValue(sample, 1, true);
            return odd.kind === "odd" ? { ...odd, what: `${odd.what} in one of its samples` } : odd;
          }
          seen += 1;
          mean += sample / seen - mean / seen;
        }
        return fromValue(mean, samples.length, true);
      }
      function fromValue(value, n, sampled) {
        if (isNumber(value))
          return { kind: "number", value, n, sampled };
        const word = String(value);
        const shown = word === "NaN" || word === "Infinity" || word === "-Infinity" ? word : null;
        return { kind: "odd", shown, what: shown ?? quoted(word) };
      }
      function isNumber(value) {
        return typeof value === "number" && Number.isFinite(value);
      }
      function quoted(text) {
        return JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text);
      }
    })
  )
};

export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 51922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ recordFromGit)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
/* harmony import */ var _tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32840);
/* harmony import */ var _tracking_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85134);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92827);





/**
 * What a commit itself says of a model: the metrics files that Git holds there, as `dvc metrics diff` reads them.
 * The last resort for a baseline, before main has a run record; undefined where Git holds no metrics.
 */
async function recordFromGit(bench, plan, commit) {
    const pipeline = await bench.pipeline();
    const named = plan.model.metrics;
    const inside = new Set(plan.closure);
    const declared = pipeline.metrics
        .filter((one) => (one.stage === undefined ? (0,_closure_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(one.path, plan.model.dir) : inside.has(one.stage)))
        .map((one) => one.path);
    const prefix = plan.model.dir === "." ? "" : `${plan.model.dir}/`;
    const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) => prefix + name);
    const files = named.length > 0 ? named : declared.length > 0 ? [...new Set(declared)] : usual;
    const metrics = {};
    for (const file of files) {
        const text = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .showFile */ .I)(bench.host, bench.root, commit, file);
        if (text !== undefined)
            Object.assign(metrics, (0,_tracking_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricsFile */ ._c)(text, file));
    }
    if (Object.keys(metrics).length === 0)
        return undefined;
    const at = { cwd: bench.root, env: bench.host.env };
    const when = new Date((await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(["show", "-s", "--format=%cI", commit], at)).stdout.trim()).toISOString();
    return (0,_tracking_bare_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bareRecord */ .i)({
        model: { name: plan.model.name, dir: plan.model.dir },
        source: { head: commit, commit, tree: await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["rev-parse", `${commit}^{tree}`], at), dirty: false },
        metrics,
        made_by: { trusted: true, event: "git", run_id: "", run_attempt: 0, job: "" },
    }, when);
}


/***/ }),

/***/ 13136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AY: () => (/* binding */ adoptedReport),
  Bu: () => (/* binding */ baselineFor),
  cj: () => (/* binding */ bundleOf),
  fL: () => (/* binding */ judgeModel),
  Vq: () => (/* binding */ reportWithout)
});

// EXTERNAL MODULE: ./build/js/gate/baseline.js + 3 modules
var baseline = __webpack_require__(13813);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/gate/aggregate.js
var aggregate = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/js/config/directions.js
var directions = __webpack_require__(46143);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
// EXTERNAL MODULE: ./build/js/gate/select.js
var gate_select = __webpack_require__(93430);
;// CONCATENATED MODULE: ./build/js/gate/words.js
/**
 * Numbers for one sentence, with as many decimals as the smallest needs for its first `digits` digits, and more where
 * two that differ would otherwise read the same: a reader must see why 0.0101 is not 0.0100.
 */
function together(exact, digits) {
    // What binary arithmetic adds in the last places is no difference: 0.964 − 0.954 is 0.01.
    const numbers = exact.map((number) => Number(number.toPrecision(12)));
    const sizes = numbers.map(Math.abs).filter((size) => size > 0);
    const smallest = Math.min(...sizes);
    if (sizes.some((size) => size >= 1e15) || smallest < 1e-9)
        return numbers.map(String);
    let decimals = 0;
    if (!numbers.every(Number.isInteger)) {
        decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(smallest)));
    }
    const distinct = new Set(numbers).size;
    for (; decimals < 15; decimals++) {
        const texts = numbers.map((number) => fixed(number, decimals));
        if (new Set(texts).size === distinct)
            return texts;
    }
    return numbers.map(String);
}
/** A number as the policy's author wrote it, with thousands set apart. */
function plain(number) {
    const size = Math.abs(number);
    if (size !== 0 && (size >= 1e15 || size < 1e-6))
        return String(number);
    const [whole = "", part] = String(number).split(".");
    return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}
function fixed(number, decimals) {
    const [whole = "", part] = number.toFixed(decimals).split(".");
    return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}
function grouped(whole) {
    return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}
/** Names are the candidate's words: cut to a length that a heading bears. */
function shortName(name) {
    return name.length > 80 ? `${name.slice(0, 77)}...` : name;
}

;// CONCATENATED MODULE: ./build/js/gate/check.js




/**
 * Sums and means in binary are off by a few units in the last place: what exceeds a bound by less than this part of the
 * numbers' own size is at the bound, and at the bound passes.
 */
const roundOff = 1e-12;
/** Asks one gate's questions of one metric; an informational gate without a question has no findings. */
function checkGate(gate, name, candidate, baseline, situation) {
    if (candidate.kind === "absent") {
        return [finding(gate.onMissing === "warn" ? "warn" : "missing", missingReason(gate, name, baseline, situation))];
    }
    if (candidate.kind === "odd") {
        return [finding(gate.onNan === "warn" ? "warn" : "fail", `is ${candidate.what}, a finite number is asked`)];
    }
    const findings = [];
    const { value } = candidate;
    if (gate.min !== undefined)
        findings.push(bound(value, gate.min, gate.min - value, "at least"));
    if (gate.max !== undefined)
        findings.push(bound(value, gate.max, value - gate.max, "at most"));
    if (gate.maxRegression !== undefined) {
        findings.push(regression(gate, gate.maxRegression, name, value, baseline, situation));
    }
    return findings;
}
function missingReason(gate, name, baseline, { known = [] }) {
    // A metric that main has is not misspelt: the run lost it. Among very many names none is looked for.
    const near = baseline.kind === "absent" && known.length <= 500 ? (0,nearest/* nearest */.p)(name, known) : undefined;
    const meant = near === undefined ? "" : ` (did you mean ${near}?)`;
    return name === gate.metric || !(0,gate_select/* isGlob */.f)(gate.metric)
        ? `is not among this run's metrics${meant}`
        : `is not among this run's metrics, and ${gate.metric} asks for it`;
}
function bound(value, limit, excess, words) {
    const [is, asked] = together([value, limit], 3);
    const passes = excess <= roundOff * Math.max(Math.abs(value), Math.abs(limit));
    return finding(passes ? "pass" : "fail", `is ${is}, ${words} ${asked} is asked`);
}
function regression(gate, tolerance, name, value, baseline, situation) {
    const direction = directionOf(gate, name);
    if (direction === "none")
        return finding("not-comparable", "has no direction: nothing says whether higher is better");
    if (baseline.kind === "absent")
        return withoutBaseline(gate, situation);
    if (baseline.kind === "odd") {
        const verdict = gate.onNan === "warn" ? "warn" : "not-comparable";
        return finding(verdict, `cannot be compared: the baseline is ${baseline.what}`);
    }
    if (tolerance.kind === "relative" && baseline.value === 0) {
        return finding("not-comparable", `cannot be compared: the baseline is 0, and ${tolerance.text} of it is nothing`);
    }
    const delta = value - baseline.value;
    if (!Number.isFinite(delta))
        return finding("not-comparable", "differs from the baseline by more than a number can hold");
    const worse = direction === "higher" ? -delta : delta;
    const size = Math.abs(baseline.value);
    const allowed = tolerance.kind === "relative" ? tolerance.amount * size : tolerance.amount;
    const passes = worse <= allowed + roundOff * Math.max(size, Math.abs(value), allowed);
    const inRange = [value, baseline.value].every((one) => one >= 0 && one <= 1);
    const scale = tolerance.kind === "relative" ? 100 / size : 1;
    const reason = moved(delta, worse, [worse * scale, allowed * scale], tolerance.kind === "relative" ? "%" : "");
    const heading = tolerance.kind === "absolute" && inRange && (0,directions/* isFraction */.f)(name)
        ? moved(delta, worse, [worse * 100, allowed * 100], " pp")
        : reason;
    return finding(passes ? "pass" : "fail", reason, heading);
}
function moved(delta, worse, numbers, unit) {
    if (delta === 0)
        return "is unchanged";
    const verb = delta < 0 ? "fell" : "rose";
    if (worse < 0)
        return `${verb} by ${together([-numbers[0]], 2)[0]}${unit}`;
    const [by, allowed] = together(numbers, 2);
    return `${verb} by ${by}${unit}, ${allowed}${unit} is allowed`;
}
function withoutBaseline(gate, { hasBaseline, firstRun, onMain }) {
    const fails = gate.onMissingBaseline === "fail";
    if (firstRun && !hasBaseline) {
        // main's own first run is what every later one is compared with: it may not be refused for coming first.
        return {
            ...finding("no-baseline", "has nothing to be compared with: this is the first run"),
            red: fails && !onMain,
        };
    }
    const reason = hasBaseline ? "has no baseline: the baseline's run lacks it" : "has no baseline: none was found";
    return finding(fails ? "missing" : "no-baseline", reason);
}
function finding(verdict, reason, heading = reason) {
    return { verdict, reason, heading, red: ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict) };
}
/** The direction that a gate judges by; `none` where neither policy nor name says. */
function directionOf(gate, name) {
    return gate.direction ?? (0,directions/* wellKnownDirection */.$)(name) ?? "none";
}
/** What a gate asks, in words: `at least 0.9; no worse than −0.01`. */
function gateText(gate, name) {
    const parts = [];
    if (gate.min !== undefined)
        parts.push(`at least ${plain(gate.min)}`);
    if (gate.max !== undefined)
        parts.push(`at most ${plain(gate.max)}`);
    if (gate.maxRegression !== undefined) {
        const sign = { higher: "−", lower: "+", none: "±" }[directionOf(gate, name)];
        parts.push(`no worse than ${sign}${gate.maxRegression.text.replace(/pp$/, " pp")}`);
    }
    return parts.length === 0 ? "" : `${gate.informational ? "informational: " : ""}${parts.join("; ")}`;
}

;// CONCATENATED MODULE: ./build/js/gate/side.js
/** Reads a metric; samples count by their mean. Whatever is not plainly a finite number is `odd`, never a number. */
function readSide(metric) {
    if (metric === undefined || metric === null)
        return { kind: "absent" };
    if (metric.text !== undefined)
        return { kind: "odd", shown: null, what: quoted(metric.text) };
    if (metric.samples !== undefined)
        return fromSamples(metric.samples);
    return metric.value === undefined ? { kind: "absent" } : fromValue(metric.value, 1, false);
}
/** The number as documents hold it. */
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
        // The running form stays in range where a sum of large samples would not.
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

;// CONCATENATED MODULE: ./build/js/gate/metric.js




/** Judges one metric by all the gates that ask about it: the worst answer is its verdict. */
function judgeMetric(name, gates, candidate, baseline, situation) {
    const answers = gates.map((gate) => ({
        gate,
        text: gateText(gate, name),
        findings: checkGate(gate, name, candidate, baseline, situation),
    }));
    const hard = answers.filter(({ gate }) => !gate.informational);
    const soft = answers.filter(({ gate }) => gate.informational);
    const said = [...hard.flatMap(({ findings }) => findings), ...soft.flatMap(softened)].sort(inOrder);
    const verdict = said.length === 0 ? "warn" : (0,aggregate/* aggregate */.QD)(said.map((one) => one.verdict));
    const telling = said.filter((one) => one.verdict === verdict);
    const row = {
        name,
        ...comparison(candidate, baseline),
        ...direction(name, gates),
        verdict,
        reason: said.length === 0 ? "is shown, and not gated" : unique(telling.map((one) => one.reason)).join("; "),
        gate: unique(answers.toSorted(byText).map(({ text }) => text)).join("; "),
        gated: hard.length > 0,
    };
    return {
        row,
        gates: hard.length,
        informed: soft.some((answer) => softened(answer).some((one) => one.verdict === "warn")),
        red: hard.some(({ findings }) => findings.some((one) => one.red)),
        heading: unique(telling.map((one) => one.heading)).join("; "),
    };
}
/** An informational gate says what it found and never fails; what it would refuse becomes a warning. */
function softened({ gate, findings }) {
    if (gate.min === undefined && gate.max === undefined && gate.maxRegression === undefined)
        return [];
    return findings.map((one) => (one.verdict === "pass" ? one : { ...one, verdict: "warn", red: false }));
}
/** The order of gates in the policy must not show: worst first, then by words. */
function inOrder(a, b) {
    return (0,aggregate/* bySeverity */.Np)(a.verdict, b.verdict) || compareText(a.reason, b.reason);
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
function comparison(candidate, baseline) {
    const both = candidate.kind === "number" && baseline.kind === "number";
    const delta = both ? finite(candidate.value - baseline.value) : null;
    const relative = both && delta !== null && baseline.value !== 0 ? finite(delta / Math.abs(baseline.value)) : null;
    const sampled = [baseline, candidate].some((side) => side.kind === "number" && side.sampled);
    return {
        baseline: shownNumber(baseline),
        candidate: shownNumber(candidate),
        delta,
        relative,
        evidence: {
            method: sampled ? "mean" : "point",
            ...(delta === null ? {} : { estimate: delta }),
            ...(sampled ? { n: [count(baseline), count(candidate)] } : {}),
        },
    };
}
function count(side) {
    return side.kind === "number" ? side.n : 0;
}
function finite(number) {
    return Number.isFinite(number) ? number : null;
}
/** What the policy says; gates that disagree leave none to show, though each is judged by its own. */
function direction(name, gates) {
    const written = new Set(gates.flatMap((gate) => (gate.direction === undefined ? [] : [gate.direction])));
    const [first] = written;
    if (first !== undefined)
        return { direction: written.size === 1 ? first : "none", direction_inferred: false };
    const inferred = (0,directions/* wellKnownDirection */.$)(name);
    return { direction: inferred ?? "none", direction_inferred: inferred !== undefined };
}

;// CONCATENATED MODULE: ./build/js/gate/summary.js

/** The report's heading: what was found and why, in one line. */
function summarize(input) {
    const { verdict, metrics, conditions, ungated } = input;
    const gates = metrics.reduce((sum, metric) => sum + metric.gates, 0);
    if (verdict === "pass") {
        if (gates === 0)
            return "nothing stands against it";
        return gates === 1 ? "the one gate passed" : `all ${gates} gates passed`;
    }
    if (verdict === "no-baseline" && conditions.every((one) => one.verdict !== verdict)) {
        return input.firstRun
            ? "first run: nothing to compare with"
            : `nothing to compare with: ${input.baselineReason ?? "the baseline lacks what the gates ask for"}`;
    }
    if (verdict === "warn" && ungated !== undefined)
        return ungated;
    const causes = [
        ...conditions.filter((one) => one.verdict === verdict).map((one) => one.reason),
        ...metrics
            .filter(({ row, gates: hard, informed }) => row.verdict === verdict && (hard > 0 || informed))
            .map(headline),
    ];
    const [first = verdict, ...others] = causes;
    return others.length === 0 ? first : `${first}, and ${others.length} more`;
}
function headline({ row, heading }) {
    return `${shortName(row.name)} ${heading}`;
}

;// CONCATENATED MODULE: ./build/js/gate/compare.js







/** Judges one model's run against its baseline by its policy. */
function judge(input) {
    const { model, policy, candidate, baseline, conditions } = input;
    const metrics = judgeMetrics(input);
    const ungated = metrics.some(({ row }) => row.gated) ? undefined : nothingGated(policy, model);
    const verdict = (0,aggregate/* aggregate */.QD)([
        ...metrics.filter(({ row }) => row.gated).map(({ row }) => row.verdict),
        ...(metrics.some(({ informed }) => informed) || ungated !== undefined ? ["warn"] : []),
        ...conditions.map((condition) => condition.verdict),
    ]);
    const { record } = candidate;
    return {
        schema: "modelgate/verdict/1",
        model: model.name,
        candidate: {
            run_id: candidate.runId,
            record_digest: (0,hashing/* digestOf */.ol)(record),
            commit: record.source.commit,
            head: record.source.head,
        },
        baseline: baseline?.found ?? null,
        policy: { from: policy.from, digest: policy.digest, changed_by_candidate: policy.changedByCandidate },
        metrics: metrics.map(({ row }) => row),
        conditions: conditions.map(({ name, verdict, reason }) => ({ name, verdict, reason })),
        overrides: [],
        verdict,
        summary: summarize({
            verdict,
            metrics,
            conditions,
            ungated,
            firstRun: baseline === null && input.firstRun,
            baselineReason: input.baselineReason,
        }),
        registrable: (0,aggregate/* isRegistrable */.p9)(verdict, input.onMain),
        job_fails: metrics.some(({ red }) => red) || conditions.some((condition) => (0,aggregate/* redByItself */._z)(condition.verdict)),
        judged_at: input.now.toISOString(),
    };
}
/** Every metric of either side, and every one that a gate names; what was gated and went worst comes first. */
function judgeMetrics({ model, candidate, baseline, firstRun, onMain }) {
    const now = new Map(Object.entries(candidate.record.metrics));
    const before = new Map(Object.entries(baseline?.record.metrics ?? {}));
    const situation = { hasBaseline: baseline !== null, firstRun, onMain, known: [...now.keys()] };
    const asked = (0,gate_select/* gatesByMetric */.y)(model.gates, new Set([...now.keys(), ...before.keys()]));
    const judged = [...asked].map(([name, gates]) => judgeMetric(name, gates, readSide(now.get(name)), readSide(before.get(name)), situation));
    return judged.sort(({ row: a }, { row: b }) => Number(b.gated) - Number(a.gated) ||
        Number(b.gate !== "") - Number(a.gate !== "") ||
        (0,aggregate/* bySeverity */.Np)(a.verdict, b.verdict) ||
        (a.name < b.name ? -1 : 1));
}
function nothingGated(policy, model) {
    if (!policy.exists)
        return "no modelgate.yaml on the base side: nothing is gated";
    return model.gates.length === 0
        ? `no gates for ${model.name} in ${policy.from}: nothing is gated`
        : "all gates are informational: nothing is gated";
}

;// CONCATENATED MODULE: ./build/js/gate/without-record.js
/** The verdict on a model none of whose inputs changed: nothing was run, nothing is registered. */
function untouched(input) {
    return withoutRecord(input, "untouched", "nothing that this model is made of changed", []);
}
/** The verdict on a model that should have been measured and was not: it is never taken for a pass. */
function unmeasured(input, reason = "the job that measures left no run record") {
    return withoutRecord(input, "missing", `not measured: ${reason}`, [{ name: "record", verdict: "missing", reason }]);
}
function withoutRecord({ model, policy, head, commit, now }, verdict, summary, conditions) {
    return {
        schema: "modelgate/verdict/1",
        model: model.name,
        candidate: { run_id: null, record_digest: null, commit, head },
        baseline: null,
        policy: { from: policy.from, digest: policy.digest, changed_by_candidate: policy.changedByCandidate },
        metrics: [],
        conditions,
        overrides: [],
        verdict,
        summary,
        registrable: false,
        job_fails: verdict === "missing",
        judged_at: now.toISOString(),
    };
}

// EXTERNAL MODULE: ./build/js/report/changes.js
var changes = __webpack_require__(96556);
// EXTERNAL MODULE: ./build/js/tracking/environment-diff.js
var environment_diff = __webpack_require__(15635);
// EXTERNAL MODULE: ./build/js/tracking/identity.js
var identity = __webpack_require__(63538);
// EXTERNAL MODULE: ./build/js/flow/data-diff.js + 1 modules
var data_diff = __webpack_require__(51888);
// EXTERNAL MODULE: ./build/js/flow/evidence.js
var evidence = __webpack_require__(93162);
// EXTERNAL MODULE: ./build/js/flow/from-git.js
var from_git = __webpack_require__(51922);
// EXTERNAL MODULE: ./build/js/flow/locks.js
var locks = __webpack_require__(35431);
;// CONCATENATED MODULE: ./build/js/flow/judge.js










/** The baseline by the design's rule: the base side's nearest measured ancestor, else what Git itself holds there. */
async function baselineFor(bench, plan, record) {
    const { base } = bench.forge;
    if (base === undefined)
        return { none: "first-run", reason: "nothing stands before this commit" };
    return (0,baseline/* findBaseline */.X)({
        host: bench.host,
        root: bench.root,
        tracker: await bench.tracker(),
        model: plan.model.name,
        base,
        ...(record.lock === undefined ? {} : { lockPath: record.lock.path }),
        candidate: record.source.commit,
        own: bench.forge.event === "local",
        fromGit: (commit) => (0,from_git/* recordFromGit */.k)(bench, plan, commit),
    });
}
/** Judges one model's record and puts together all that a report says about it. */
async function judgeModel(bench, plan, candidate, baseline) {
    const { record } = candidate;
    const found = "found" in baseline ? baseline : null;
    const verdict = judge({
        model: plan.model,
        policy: bench.sides.policy,
        candidate: { runId: (0,identity/* recordId */.R)(record), record },
        baseline: found,
        firstRun: "none" in baseline && baseline.none === "first-run",
        ...("none" in baseline ? { baselineReason: baseline.reason } : {}),
        conditions: conditionsOf(bench, plan, candidate),
        onMain: bench.forge.onDefaultBranch,
        now: bench.host.now(),
    });
    return {
        model: plan.model.name,
        report_key: plan.model.reportKey,
        candidate: record,
        baseline: found?.record ?? null,
        verdict,
        changed_files: plan.changed.slice(0, 10_000),
        evidence: [
            ...(await (0,evidence/* candidateEvidence */.F7)(bench.root, record)),
            ...(found === null ? [] : await (0,evidence/* baselineEvidence */.nQ)(bench, found.record)),
        ],
        ...(found === null || (0,changes/* isMetricsAlone */.b$)(found.record)
            ? {}
            : { environment_changes: (0,environment_diff/* environmentDiff */.pE)(found.record.environment, record.environment).slice(0, 1000) }),
        ...(await (0,data_diff/* dataDiffOf */.x)(bench, record)),
    };
}
/** A model that the event does not touch, or that should have been measured and was not. */
function reportWithout(bench, plan, what) {
    const make = what === "untouched" ? untouched : unmeasured;
    const verdict = make({
        model: plan.model,
        policy: bench.sides.policy,
        head: bench.forge.head,
        commit: bench.forge.commit,
        now: bench.host.now(),
    });
    return {
        model: plan.model.name,
        report_key: plan.model.reportKey,
        candidate: null,
        baseline: null,
        verdict,
        changed_files: plan.changed.slice(0, 10_000),
        evidence: [],
    };
}
/** On main: the report of a run that was gated before the merge. */
function adoptedReport(plan, record, verdict) {
    return {
        model: plan.model.name,
        report_key: plan.model.reportKey,
        candidate: record,
        baseline: null,
        verdict,
        changed_files: [],
        evidence: [],
    };
}
/** The report bundle of this event. */
function bundleOf(bench, models) {
    const { forge } = bench;
    return {
        schema: "modelgate/bundle/1",
        ...(forge.repository === undefined ? {} : { repository: forge.repository, server_url: forge.serverUrl }),
        ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
        event: forge.event,
        head: forge.head,
        ...(forge.run === undefined ? {} : { run_url: forge.run.url }),
        verdict: (0,aggregate/* aggregate */.QD)(models.map((model) => model.verdict.verdict)),
        models: [...models],
        created_at: bench.host.now().toISOString(),
    };
}
/** What is no metric and still decides: the lock, stages that were not run, the environment, the commit. */
function conditionsOf(bench, plan, candidate) {
    const { record, measured } = candidate;
    const { model } = plan;
    const conditions = [];
    // What the base side has no policy for is shown and not gated.
    const { policy, newModels } = bench.sides;
    const broken = policy.exists && !newModels.has(model.name) ? "fail" : "warn";
    const stale = plan.stages.filter((stage) => stage.status === "stale").map((stage) => stage.name);
    const failed = record.stages.filter((stage) => stage.status === "failed").map((stage) => stage.name);
    if (failed.length > 0) {
        const said = measured?.stages.find((stage) => stage.status === "failed")?.error ?? "see the job's log";
        const reason = `the stage ${failed.join(", ")} failed: ${said.slice(0, 500)}`;
        conditions.push({ name: "run", verdict: "fail", reason });
    }
    const trained = record.stages.some((stage) => stage.status === "ran" || stage.status === "restored");
    const left = (0,locks/* locksOf */.a)(record)
        .filter((lock) => !lock.current)
        .map((lock) => lock.path);
    if (stale.length > 0 && !trained) {
        const why = measured?.notTrained === undefined ? "" : ` (${measured.notTrained})`;
        conditions.push({
            name: "lock",
            verdict: broken,
            reason: `dvc.lock does not match what is checked out: ${stale.join(", ")} would have to run again${why}`,
        });
    }
    else if (left.length > 0 && model.lock === "require" && bench.forge.event !== "local") {
        conditions.push({
            name: "lock",
            verdict: broken,
            reason: `${left.join(", ")} ${left.length === 1 ? "is" : "are"} not as this run made ${left.length === 1 ? "it" : "them"}: run \`modelgate run --pull\` (it restores the results), then commit ${left.join(", ")}`,
        });
    }
    if (measured?.environmentNote !== undefined) {
        const verdict = model.onEnvironmentChange === "inconclusive" ? "inconclusive" : "pass";
        conditions.push({ name: "environment", verdict, reason: measured.environmentNote });
    }
    if (record.source.dirty && bench.forge.event !== "local") {
        conditions.push({
            name: "record",
            verdict: "not-comparable",
            reason: "tracked files differed from the commit when the run was made",
        });
    }
    return conditions;
}


/***/ }),

/***/ 13813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* reexport */ findBaseline),
  o: () => (/* reexport */ resolveBaseline)
});

// EXTERNAL MODULE: ./build/js/lib/git.js
var git = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/js/lib/hashing.js
var hashing = __webpack_require__(12230);
// EXTERNAL MODULE: ./build/js/tracking/identity.js
var identity = __webpack_require__(63538);
// EXTERNAL MODULE: ./build/js/gate/history.js
var gate_history = __webpack_require__(50428);
;// CONCATENATED MODULE: ./build/js/gate/nearest.js
/**
 * The nearest ancestor that was measured, by its commit or by its tree; at the same distance the commit counts. `own`: also
 * what was recorded on somebody's own machine.
 */
async function nearestMeasured(tracker, model, ancestors, own = false) {
    const commit = await search(tracker, model, ancestors, "commit", own);
    // Nothing can stand nearer than the base itself, which is the usual case.
    if (commit?.distance === 0)
        return commit;
    const tree = await search(tracker, model, ancestors, "tree", own);
    if (commit === undefined || tree === undefined)
        return commit ?? tree;
    return tree.distance < commit.distance ? tree : commit;
}
async function search(tracker, model, ancestors, by, own) {
    let from = 0;
    while (from < ancestors.length) {
        const rest = ancestors.slice(from);
        const runs = await tracker.find(by === "commit"
            ? { by, model, commits: rest.map((one) => one.commit) }
            : { by, model, trees: rest.map((one) => one.tree) });
        if (runs.length === 0)
            return undefined;
        const places = runs.map(({ record }) => rest.findIndex((one) => names(record, one, by)));
        const near = Math.min(...places.filter((place) => place >= 0));
        if (!Number.isFinite(near))
            return undefined;
        const run = runs.find(({ record }, index) => {
            const ancestor = rest[near];
            return (places[index] === near && ancestor !== undefined && isMeasured(record, own) && measures(record, ancestor, by));
        });
        if (run !== undefined)
            return { run, distance: from + near, by };
        from += near + 1;
    }
    return undefined;
}
/** Whether a tracker may have filed the record under this ancestor. */
function names({ source }, { commit, tree }, by) {
    return by === "tree" ? source.tree === tree : source.commit === commit || source.head === commit;
}
/** A pull request's run is filed under its head too, and it measured another tree: the merge's. */
function measures({ source }, { commit, tree }, by) {
    return by === "tree" || source.commit === commit || source.tree === tree;
}
/**
 * Made by a job that may be trusted, to its end, with something to compare. What somebody recorded on their own machine
 * counts there alone (`own`), and with uncommitted changes it is no word on the commit it was filed under.
 */
function isMeasured(record, own) {
    const unfinished = record.stages.some((stage) => stage.status === "failed" || stage.status === "skipped");
    if (record.made_by.event === "local" && (!own || record.source.dirty))
        return false;
    return record.made_by.trusted && !unfinished && Object.keys(record.metrics).length > 0;
}

;// CONCATENATED MODULE: ./build/js/gate/find-baseline.js





/** Generations fetched at a time while a shallow clone shows no baseline. */
const steps = [10, 40, 150];
/** The record that the candidate is compared with: the base's own, else its nearest measured first-parent ancestor's. */
async function findBaseline(query) {
    const { host, tracker, model, base, limit = 200 } = query;
    let history = await (0,gate_history/* firstParents */.gs)(query, base, limit);
    if (history.length === 0 && (await (0,gate_history/* deepen */.gN)(query, base, 1)))
        history = await (0,gate_history/* firstParents */.gs)(query, base, limit);
    const here = await find_baseline_search(query, history);
    if (here !== undefined)
        return here;
    const onMain = (await tracker.find({ by: "main", model })).some(({ record }) => record.made_by.trusted && record.source.commit !== query.candidate);
    // Where main has nothing, more history cannot show anything.
    for (const by of onMain ? steps : []) {
        if (history.length >= limit || !(await (0,gate_history/* isShallow */.fE)(query)) || !(await (0,gate_history/* deepen */.gN)(query, base, by)))
            break;
        const deeper = await (0,gate_history/* firstParents */.gs)(query, base, limit);
        if (deeper.length <= history.length)
            break;
        const match = await nearestMeasured(tracker, model, deeper.slice(history.length), query.own);
        if (match !== undefined)
            return asBaseline({ ...match, distance: match.distance + history.length }, deeper);
        history = deeper;
    }
    const record = await query.fromGit?.(base);
    if (record !== undefined) {
        host.log.debug(`${model}: no run record stands for ${find_baseline_short(base)}, its committed metrics files are the baseline`);
        return { found: foundBy("git-files", record, { commit: base, distance: 0 }), record };
    }
    return onMain ? notFound(query, history) : { none: "first-run", reason: `main has no run of ${model} yet` };
}
async function find_baseline_search(query, history) {
    const match = await nearestMeasured(query.tracker, query.model, history, query.own);
    if (match?.distance === 0)
        return asBaseline(match, history);
    const twin = await sameLock(query);
    if (twin !== undefined) {
        const found = foundBy("lock", twin.record, { commit: twin.record.source.commit, distance: 0 }, twin.run_id);
        return { found, record: twin.record };
    }
    return match === undefined ? undefined : asBaseline(match, history);
}
/**
 * A run of main with the base's very lock has the base's very results. Only main's: a pull request's run that shares
 * the lock may have changed what no lock sees.
 */
async function sameLock({ host, root, tracker, model, base, lockPath, }) {
    if (lockPath === undefined)
        return undefined;
    const lock = await (0,git/* tryGit */.Ii)(["cat-file", "blob", `${base}:${lockPath}`], { cwd: root, env: host.env });
    if (lock.code !== 0)
        return undefined;
    const runs = await tracker.find({ by: "lock", model, digest: (0,identity/* lockDigest */.s)(lock.stdout) });
    return runs.find(({ record }) => record.source.on_default_branch === true && isMeasured(record, false));
}
function asBaseline({ run, distance, by }, history) {
    const commit = history[distance]?.commit ?? run.record.source.commit;
    return { found: foundBy(by, run.record, { commit, distance }, run.run_id), record: run.record };
}
function foundBy(found_by, record, place, run_id = null) {
    return { ...place, run_id, found_by, record_digest: (0,hashing/* digestOf */.ol)(record) };
}
async function notFound(query, history) {
    const base = find_baseline_short(query.base);
    if (history.length === 0)
        return { none: "not-found", reason: `the commit ${base} is not in this clone` };
    const looked = `neither ${base} nor ${history.length - 1} commits before it were measured`;
    const cut = history.length < (query.limit ?? 200) && (await (0,gate_history/* isShallow */.fE)(query));
    return {
        none: "not-found",
        reason: cut ? `${looked}, and this clone holds no more: check out with fetch-depth: 0` : looked,
    };
}
function find_baseline_short(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/tracking/bare-record.js
var bare_record = __webpack_require__(32840);
// EXTERNAL MODULE: ./build/js/tracking/build.js
var build = __webpack_require__(15478);
// EXTERNAL MODULE: ./build/js/tracking/metrics.js + 1 modules
var metrics = __webpack_require__(85134);
;// CONCATENATED MODULE: ./build/js/gate/named-baseline.js









const maxBytes = 64 * 1024 * 1024;
/** A run record or metrics file by its path, else the nearest measured commit to a revision. */
async function resolveBaseline(query) {
    const { named, host } = query;
    const path = (0,external_node_path_.resolve)(host.cwd, named);
    const [isThere, commit] = await Promise.all([isFile(path), (0,gate_history/* commitNamed */.vj)(query, named)]);
    if (isThere && commit !== undefined && !named.includes("/")) {
        throw new errors/* UserError */.yo(`\`${named}\` is both a file and a revision`, {
            fix: `Write \`./${named}\` for the file, or the commit's id for the revision.`,
        });
    }
    if (isThere)
        return fromFile(path, query);
    if (commit !== undefined)
        return findBaseline({ ...query, base: commit });
    throw new errors/* UserError */.yo(`\`${named}\` is neither a file nor a revision that this clone knows`, {
        fix: "Name a run record, a metrics file, a commit, a tag or a branch; a shallow clone may lack it (fetch-depth: 0).",
    });
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, "ENOENT", "ENOTDIR"))
            return false;
        throw error;
    }
}
async function fromFile(path, { named, model }) {
    const bytes = await (0,promises_.readFile)(path);
    if (bytes.length > maxBytes) {
        throw new errors/* UserError */.yo(`this file has ${bytes.length} bytes, at most ${maxBytes} are read`, {
            where: { file: named },
        });
    }
    const text = bytes.toString("utf8");
    const record = isRecord(text)
        ? (0,build/* validateRecord */.eV)(text, { file: named })
        : recordOfMetrics(model, (0,metrics/* readMetricsFile */._c)(text, named));
    const { commit } = record.source;
    const found = { commit, run_id: null, distance: 0, found_by: "file", record_digest: (0,hashing/* digestOf */.ol)(record) };
    return { found, record };
}
/** Looks at the document's own word for what it is, wherever in the object it stands. */
function isRecord(text) {
    try {
        const value = JSON.parse(text);
        return (typeof value === "object" && value !== null && "schema" in value && value.schema === "modelgate/run-record/1");
    }
    catch {
        return false;
    }
}
/** A metrics file alone says nothing of where it comes from: its record stands for no commit and is trusted by nobody. */
function recordOfMetrics(model, metrics) {
    const none = "0".repeat(40);
    return (0,bare_record/* bareRecord */.i)({
        model: { name: model, dir: "." },
        source: { head: none, commit: none, tree: none, dirty: false },
        metrics,
        made_by: { trusted: false, event: "file", run_id: "", run_attempt: 0, job: "" },
    }, new Date(0).toISOString());
}

;// CONCATENATED MODULE: ./build/js/gate/baseline.js




/***/ }),

/***/ 93430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   y: () => (/* binding */ gatesByMetric)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Which gates ask about which metric. Gates whose metric nobody has keep a row of their own under the name they ask
 * for. A glob is never set aside for a metric that bears the glob's own text as its name: a run must not be able to
 * shake off a gate by naming a metric so.
 */
function gatesByMetric(gates, names) {
    const asked = new Map();
    for (const name of names)
        asked.set(name, []);
    const all = [...asked.keys()];
    const readable = new Map();
    for (const gate of gates) {
        const matched = new Set();
        if (asked.has(gate.metric))
            matched.add(gate.metric);
        if (isGlob(gate.metric)) {
            const pattern = picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(asPath(gate.metric), { dot: true, nonegate: true, windows: false });
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
            if (list === undefined)
                asked.set(name, [gate]);
            else
                list.push(gate);
        }
    }
    return asked;
}
/** Whether a gate's metric may name more than the metric of that very name. */
function isGlob(metric) {
    return /[*?[{(]/.test(metric);
}
/** Globs know paths by `/`, metrics are dotted: the two trade places, so that a `/` in a name stays one part. */
function asPath(dotted) {
    return dotted.replace(/[./]/g, (mark) => (mark === "." ? "/" : "."));
}


/***/ }),

/***/ 32840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bareRecord)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);

/** A record for numbers that no run of ours made: metrics files in Git's history, or one that the user names. */
function bareRecord(said, finished) {
    return {
        schema: "modelgate/run-record/1",
        ...said,
        pins: [],
        params: {},
        files: [],
        artifacts: [],
        stages: [],
        environment: {
            os: "unknown",
            arch: "unknown",
            cpu: "unknown",
            cores: 1,
            memory_bytes: 0,
            runtimes: {},
            files: [],
            digest: `sha256:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", "unknown")}`,
        },
        timings: { started: finished, finished, seconds: 0 },
    };
}


/***/ })

};

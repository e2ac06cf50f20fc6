export const id = 8385;
export const ids = [8385];
export const modules = {

/***/ 40503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ checkConclusion),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QD: () => (/* binding */ aggregate),
/* harmony export */   _z: () => (/* binding */ redByItself),
/* harmony export */   p9: () => (/* binding */ isRegistrable),
/* harmony export */   rh: () => (/* binding */ jobFails),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** Worst first: the order in which verdicts outweigh each other. */
const severity = [
    "fail",
    "missing",
    "not-comparable",
    "inconclusive",
    "no-baseline",
    "warn",
    "pass",
    "untouched",
];
/** The worst of them; of none at all, `untouched`. */
function aggregate(verdicts) {
    return severity.find((verdict) => verdicts.includes(verdict)) ?? "untouched";
}
/** Sorts the worse verdict first. */
function bySeverity(a, b) {
    return severity.indexOf(a) - severity.indexOf(b);
}
/** Whether the job ends red: as the document says, else by its verdict alone, where only a first run is forgiven. */
function jobFails(document) {
    return document.job_fails ?? redByItself(document.verdict);
}
/** design: the verdict table's column `job`, before the policy has its say on `no-baseline`. */
function redByItself(verdict) {
    return ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict);
}
/** design: the verdict table's column `check conclusion`. */
function checkConclusion(document) {
    if (jobFails(document))
        return "failure";
    return document.verdict === "pass" || document.verdict === "untouched" ? "success" : "neutral";
}
/** design: the verdict table's column `may be registered`; `inconclusive` never, until a policy can say so. */
function isRegistrable(verdict, onMain) {
    return verdict === "pass" || verdict === "warn" || (verdict === "no-baseline" && onMain);
}


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ paramText),
/* harmony export */   Vk: () => (/* binding */ unchangedKinds),
/* harmony export */   b$: () => (/* binding */ isMetricsAlone),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   nT: () => (/* binding */ changePhrases),
/* harmony export */   xl: () => (/* binding */ pinText)
/* harmony export */ });
/* harmony import */ var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15635);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84252);


/** Compares what both runs are made of; undefined where one of the records is not there. */
function changesOf(model) {
    const { candidate, baseline } = model;
    if (candidate === null || baseline === null)
        return undefined;
    if ([candidate, baseline].some((side) => side.made_by.event === "file"))
        return undefined;
    const code = model.changed_files.filter((file) => !isAccounted(file, candidate));
    if (isMetricsAlone(baseline) || isMetricsAlone(candidate))
        return { params: [], data: [], code, environment: [], codeOnly: true };
    return {
        params: differences(shortNames(baseline.params, candidate.params)),
        data: differences([pinTexts(baseline), pinTexts(candidate)]),
        code,
        environment: environmentChanges(baseline.environment, candidate.environment),
    };
}
/** Made of a metrics file, committed or named: it tells nothing of what the numbers come from. */
function isMetricsAlone({ made_by }) {
    return made_by.event === "file" || made_by.event === "git";
}
/** One line each: `train.rows 1,797 → 700 (params)`; at most `limit` of a kind are named. */
function changePhrases(changes, limit = 3) {
    const phrases = [];
    const add = (kind, named, total) => {
        if (total === 0)
            return;
        const rest = total > named.length ? [` and ${total - named.length} more`] : [];
        phrases.push([
            ...named.flatMap((text, index) => (index === 0 ? text : [", ", ...text])),
            ...rest,
            ` (${kind})`,
        ]);
    };
    add("params", changes.params.slice(0, limit).map(paramText), changes.params.length);
    add("data", changes.data.slice(0, limit).map((pin) => [{ code: pin.name }, howChanged(pin)]), changes.data.length);
    const code = changes.code.slice(0, limit).map((file) => [{ code: file }]);
    add("code", code, changes.code.length);
    add("environment", changes.environment.slice(0, limit).map(valueText), changes.environment.length);
    return phrases;
}
/** The kinds that did not change, for the other half of the sentence. */
function unchangedKinds(changes) {
    const kinds = [
        ["parameters", changes.params],
        ["data", changes.data],
        ["code", changes.code],
        ["environment", changes.environment],
    ];
    return kinds
        .filter(([kind, list]) => list.length === 0 && (kind === "code" || changes.codeOnly !== true))
        .map(([kind]) => kind);
}
/** `lr 0.8 → 0.1`, the name as code. */
function paramText(change) {
    return [{ code: change.name }, " ", ...arrowed(side(change.baseline), side(change.candidate))];
}
function valueText(change) {
    return [{ code: change.name }, " ", ...arrowed(change.baseline ?? "none", change.candidate ?? "none")];
}
function arrowed(from, to) {
    return [`${from} → `, { bold: [to] }];
}
function side(value) {
    return value === undefined ? "not set" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatParam */ .Nt)(value);
}
function howChanged(pin) {
    if (pin.baseline === undefined)
        return " is new";
    return pin.candidate === undefined ? " is gone" : "";
}
/** Drops the file's name from `params.yaml:train.lr` where both sides have one file only. */
function shortNames(...records) {
    const files = new Set(records.flatMap((record) => Object.keys(record).map((key) => key.split(":", 1)[0])));
    const short = (key) => files.size === 1 && key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
    return records.map((record) => new Map(Object.entries(record).map(([key, value]) => [short(key), value])));
}
function pinTexts(record) {
    return new Map(record.pins.map((pin) => [pin.path, pinText(pin)]));
}
/** A pin in one line: digest, files, bytes. */
function pinText(pin) {
    const digest = pin.digest.replace(/^(\w+):([0-9a-f]{8})[0-9a-f]*/, "$1 $2…");
    const files = pin.files > 1 ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pin.files, "file")}, ` : "";
    return `${digest}, ${files}${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(pin.bytes)}`;
}
/** Without the machine's own: hosted runners differ in processors, and nobody chose that. */
function environmentChanges(baseline, candidate) {
    return (0,_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDiff */ .pE)(baseline, candidate)
        .filter(({ kind }) => kind !== "machine")
        .map(({ name, before, after }) => ({ name, baseline: before, candidate: after }));
}
function differences([baseline = new Map(), candidate = new Map()]) {
    const names = [...new Set([...baseline.keys(), ...candidate.keys()])].sort();
    return names
        .map((name) => ({ name, baseline: baseline.get(name), candidate: candidate.get(name) }))
        .filter((one) => one.baseline !== one.candidate);
}
/** Parameters, pins, locks, metrics and environment files are told of by what they hold. */
function isAccounted(file, candidate) {
    if (/(^|\/)(dvc\.lock|modelgate\.yaml|\.gitignore)$|\.dvc$/.test(file))
        return true;
    if (Object.keys(candidate.params).some((key) => key.startsWith(`${file}:`)))
        return true;
    if (candidate.environment.files.some((one) => one.path === file))
        return true;
    if (Object.values(candidate.metrics).some((one) => one.file === file))
        return true;
    const made = candidate.stages.some((stage) => stage.outs.some((out) => out.path === file));
    return made || candidate.files.some((one) => one.path === file) || candidate.pins.some((pin) => pin.path === file);
}


/***/ }),

/***/ 48385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose)
});

// EXTERNAL MODULE: ./build/js/report/changes.js
var report_changes = __webpack_require__(96556);
;// CONCATENATED MODULE: ./build/js/report/confusion.js
/** More classes than this are no table that anyone reads. */
const mostClasses = 40;
/** Confusion matrices in evidence files whose name says so: JSON, or CSV with a header. */
function confusions(model, names) {
    const found = [];
    for (const { path, side, text } of model.evidence) {
        if (side !== "candidate" || !/confusion/i.test(path))
            continue;
        const candidate = parseCounts(text);
        if (candidate === undefined)
            continue;
        const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
        const parsed = other === undefined ? undefined : parseCounts(other.text);
        const comparable = parsed !== undefined && parsed.labels.join("\n") === candidate.labels.join("\n");
        const baseline = comparable ? parsed.matrix : undefined;
        const matrix = { kind: "matrix", labels: candidate.labels, candidate: candidate.matrix, baseline, names };
        found.push({ path, matrix, headline: headline(matrix) });
    }
    return found;
}
function headline(matrix) {
    let best;
    for (const [row, counts] of matrix.candidate.entries()) {
        for (const [column, amount] of counts.entries()) {
            const before = matrix.baseline?.[row]?.[column];
            if (row === column || before === undefined || amount - before <= (best?.growth ?? 0))
                continue;
            const text = `${matrix.labels[row]} taken for ${matrix.labels[column]}, ${before} → ${amount}`;
            best = { growth: amount - before, text };
        }
    }
    return best?.text;
}
function parseCounts(text) {
    const raw = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
    if (raw === undefined)
        return undefined;
    const size = raw.matrix.length;
    const square = size > 1 && size <= mostClasses && raw.labels.length === size;
    const numbers = raw.matrix.every((row) => row.length === size && row.every((value) => Number.isFinite(value) && value >= 0));
    return square && numbers ? raw : undefined;
}
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const holder = Array.isArray(value) ? { matrix: value } : { ...Object(value) };
    const rows = holder["matrix"] ?? holder["confusion_matrix"] ?? holder["counts"];
    if (!Array.isArray(rows) || !rows.every(isNumbers))
        return undefined;
    const given = holder["labels"] ?? holder["classes"];
    const labels = Array.isArray(given) ? given.map(String) : rows.map((_, index) => String(index));
    return { labels, matrix: rows };
}
/** A header of class names, then a row a class: with or without its name first. */
function fromCsv(text) {
    const [header = [], ...lines] = text
        .trim()
        .split(/\r?\n/, mostClasses + 2)
        .map((line) => line.split(","));
    const named = lines.length > 0 && header.length === lines.length + 1;
    const labels = (named ? header.slice(1) : header).map((label) => label.trim());
    const matrix = lines.map((line) => (named ? line.slice(1) : line).map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell))));
    return { labels, matrix };
}
function isNumbers(row) {
    return Array.isArray(row) && row.every((value) => typeof value === "number");
}

// EXTERNAL MODULE: ./build/js/report/data.js
var data = __webpack_require__(14437);
// EXTERNAL MODULE: ./build/js/report/document.js
var report_document = __webpack_require__(59060);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/gate/aggregate.js
var aggregate = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/js/report/number.js
var number = __webpack_require__(84252);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/metrics.js





/** Sorts a verdict's metrics into what a reviewer reads at once, on a click, and hardly ever. */
function groupMetrics(metrics) {
    const judged = metrics.filter(isJudged);
    const shown = metrics.filter((metric) => !isJudged(metric));
    return {
        judged: sorted(judged),
        moved: sorted(shown.filter((metric) => courseOf(metric) !== "same")),
        same: shown.filter((metric) => courseOf(metric) === "same").sort((one, other) => compareText(one.name, other.name)),
    };
}
/** Whether the metric rose or fell, and whether that is good. */
function courseOf(metric) {
    if (metric.delta === null) {
        if (metric.baseline === null && metric.candidate !== null)
            return "new";
        return metric.candidate === null && metric.baseline !== null ? "gone" : "unknown";
    }
    const size = Math.abs(metric.delta);
    if (size === 0 || (metric.relative !== null && Math.abs(metric.relative) < 1e-9))
        return "same";
    if (metric.direction === "none")
        return "changed";
    return metric.delta > 0 === (metric.direction === "higher") ? "better" : "worse";
}
/** The table of judged metrics: verdict, both values, change, and what was asked. */
function judgedTable(metrics, names, model) {
    const intervals = metrics.some((metric) => metric.evidence.interval !== undefined);
    return {
        kind: "table",
        noun: "metrics",
        head: [
            [""],
            ["metric"],
            [names.baseline],
            [names.candidate],
            [intervals ? "change (interval)" : "change"],
            ["gate"],
        ],
        align: ["left", "left", "right", "right", "right", "left"],
        rows: metrics.map((metric) => row(metric, model, [mark(metric)], (0,report_document/* sentenceText */.x)(asked(metric)))),
    };
}
/** The table of metrics that nobody gates. */
function shownTable(metrics, names, model) {
    return {
        kind: "table",
        noun: "metrics",
        head: [[""], ["metric"], [names.baseline], [names.candidate], ["change"]],
        align: ["left", "left", "right", "right", "right"],
        rows: metrics.map((metric) => ({
            ...row(metric, model, [courseMarks[courseOf(metric)].replace(" ", number/* noBreak */.BC)], undefined),
            verdict: courseTones[courseOf(metric)] ?? "untouched",
        })),
    };
}
const courseMarks = {
    worse: "▼ worse",
    better: "▲ better",
    changed: "≠ changed",
    same: "= same",
    new: "+ new",
    gone: "− gone",
    unknown: "?",
};
/** How a row that nobody judged is coloured where there is colour. */
const courseTones = {
    worse: "warn",
    gone: "warn",
    better: "pass",
    new: "no-baseline",
};
function row(metric, model, first, gate) {
    const values = (0,number/* formatPair */.kI)(metric.name, metric.baseline, metric.candidate, metric.delta);
    const cells = [
        first,
        [metric.name, arrow(metric)],
        [valueText(metric, model.baseline, metric.baseline, values.baseline)],
        [valueText(metric, model.candidate, metric.candidate, values.candidate)],
        change(metric, values.delta),
    ];
    return { cells: gate === undefined ? cells : [...cells, gate], verdict: metric.verdict };
}
/** A metric that is no number is shown as the text it is, not as missing. */
function valueText(metric, record, value, shown) {
    if (value !== null)
        return shown;
    if (record === null || (!metric.gated && courseOf(metric) === "new"))
        return "–";
    const text = record.metrics[metric.name]?.text;
    return text === undefined ? shown : (0,report_escape/* clean */.uH)(text, 30);
}
function change(metric, delta) {
    if (metric.delta === null)
        return ["–"];
    const bad = metric.gated && metric.verdict !== "pass";
    const shown = bad ? [{ bold: [delta] }] : [delta];
    const { interval } = metric.evidence;
    if (interval !== undefined) {
        const decimals = /\.(\d+)/.exec(delta)?.[1]?.length ?? 0;
        const [low, high] = interval.map((bound) => (0,number/* formatDelta */.CW)(metric.name, bound, decimals));
        return [...shown, ` (${low} … ${high})`];
    }
    if (metric.relative === null || Math.abs(metric.relative) < 0.0005 || Math.abs(metric.relative) >= 100)
        return shown;
    return [...shown, ` (${(0,number/* formatDelta */.CW)("", metric.relative * 100, 1).replace(/(\.\d)\d*$/, "$1")}${number/* noBreak */.BC}%)`];
}
/** What the gate asks; where it could not be answered, why. */
function asked(metric) {
    const unanswered = ["missing", "not-comparable", "inconclusive", "no-baseline", "warn"].includes(metric.verdict);
    const plain = metric.verdict === "fail" && (metric.candidate === null || typeof metric.candidate === "string");
    if (!unanswered && !plain)
        return metric.gate;
    return [metric.gate, metric.reason].filter((part) => part !== "").join("; ");
}
function mark(metric) {
    const { sign, word } = words/* marks */.Z8[metric.verdict];
    return `${sign} ${word}`.replaceAll(" ", number/* noBreak */.BC);
}
/** Which way is better, once. */
function arrow(metric) {
    return { higher: `${number/* noBreak */.BC}↑`, lower: `${number/* noBreak */.BC}↓`, none: "" }[metric.direction];
}
/** Gated, or an informational gate does not like what it found; a metric that is only shown has no gate's text. */
function isJudged(metric) {
    return metric.gated || (metric.gate !== "" && metric.verdict === "warn");
}
const courses = ["gone", "unknown", "worse", "changed", "better", "new", "same"];
/** Worse verdicts first, then what went wrong; gated ones by name as in the heading, the others by how much they moved. */
function sorted(metrics) {
    const keyed = metrics.map((metric) => ({
        metric,
        verdict: aggregate/* severity */.yf.indexOf(metric.verdict),
        course: courses.indexOf(courseOf(metric)),
        size: Math.abs(metric.relative ?? metric.delta ?? 0),
    }));
    keyed.sort((one, other) => one.verdict - other.verdict ||
        one.course - other.course ||
        (one.metric.gated && other.metric.gated ? 0 : other.size - one.size) ||
        compareText(one.metric.name, other.metric.name));
    return keyed.map((one) => one.metric);
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/report/notices.js


/** What a reader has to know before trusting the table, each with the line that mends it where there is one. */
function noticesOf(model) {
    const { verdict, candidate } = model;
    const notices = [];
    const say = (tone, text) => {
        notices.push({ kind: "notice", tone, text });
    };
    for (const condition of verdict.conditions) {
        if (condition.verdict === "pass" || condition.verdict === "untouched")
            continue;
        const text = [
            { bold: [`${condition.name}: ${words/* marks */.Z8[condition.verdict].word}`] },
            ". ",
            ...(0,report_document/* sentenceText */.x)(sentence(condition.reason)),
        ];
        const mend = condition.name === "lock" && !condition.reason.includes("modelgate run") ? lockFix(model) : [];
        say(condition.verdict === "warn" ? "warning" : "important", [...text, ...mend]);
    }
    if (verdict.policy.changed_by_candidate) {
        say("warning", [
            { bold: ["This change edits modelgate.yaml"] },
            `. It was judged by the policy it would replace (${verdict.policy.from}); the new one counts from the merge on.`,
        ]);
    }
    if (candidate !== null && !candidate.made_by.trusted && candidate.made_by.run_id !== "") {
        say("warning", [
            { bold: ["Measured by a job that is not trusted"] },
            ", as for a fork or Dependabot: the numbers are its own word, and no version is registered from them.",
        ]);
    }
    if (candidate?.source.dirty === true) {
        say("warning", [{ bold: ["Tracked files differed from the commit"] }, " when this was measured."]);
    }
    for (const override of verdict.overrides) {
        say("important", [
            { bold: ["Overridden"] },
            ` for ${override.head.slice(0, 7)} by ${override.by}: ${override.reason}`,
        ]);
    }
    return notices;
}
function lockFix(model) {
    const path = model.candidate?.lock?.path ?? "dvc.lock";
    return [" To mend it: ", { code: "modelgate run --pull" }, ", then commit ", { code: path }, "."];
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./build/js/tracking/environment-diff.js
var environment_diff = __webpack_require__(15635);
;// CONCATENATED MODULE: ./build/js/report/origin.js




/** A commit as one knows it, linked where the forge is known. */
function commitText(bundle, commit) {
    const short = { code: commit.slice(0, 7) };
    const known = bundle.server_url !== undefined && /^[\w.-]+\/[\w.-]+$/.test(bundle.repository ?? "");
    if (!known || !/^[0-9a-f]{40,64}$/.test(commit))
        return short;
    return { link: `${bundle.server_url?.replace(/\/$/, "")}/${bundle.repository}/commit/${commit}`, text: [short] };
}
/** The first question of every reviewer: compared with what? */
function baselineText(bundle, model) {
    const { baseline: found, policy } = model.verdict;
    const rules = policy.from === "defaults" ? "no policy, nothing is gated" : `policy: ${policy.from}`;
    if (found === null)
        return [`Compared with nothing: there is no baseline · ${rules}`];
    const record = model.baseline;
    const base = record === null || record.made_by.event === "file" ? "" : `, measured ${(0,words/* moment */.n$)(record.timings.finished)}`;
    if (found.found_by === "file")
        return [`Baseline: a file${base} · ${rules}`];
    const behind = found.distance === 0 ? "" : ` (${(0,number/* count */.U9)(found.distance, "commit")} before the base)`;
    return ["Baseline: main at ", commitText(bundle, found.commit), `${behind}${(0,words/* foundBy */.q1)(found)}${base} · ${rules}`];
}
/** One line that makes this run again on the reader's own machine. */
function reproduceText(model) {
    const { verdict, candidate } = model;
    const steps = [`git checkout ${verdict.candidate.head.slice(0, 12)}`];
    if (candidate !== null && candidate.stages.length > 0)
        steps.push("modelgate run --pull");
    const against = verdict.baseline;
    const rev = against !== null && against.found_by !== "file" ? ` --baseline ${against.commit.slice(0, 12)}` : "";
    return ["Reproduce: ", { code: [...steps, `modelgate compare${rev}`].join(" && ") }];
}
/** Everything that both runs are made of, side by side. */
function originTable(bundle, model, names) {
    const { candidate } = model;
    if (candidate === null)
        return undefined;
    // Metrics alone tell nothing of data, parameters or environment: no column may say that they are the same.
    const baseline = model.baseline === null || (0,report_changes/* isMetricsAlone */.b$)(model.baseline) ? null : model.baseline;
    const known = { ...model, baseline };
    const commit = model.baseline?.made_by.event === "file" ? undefined : model.baseline?.source.commit;
    const rows = [
        {
            cells: [
                ["commit"],
                commit === undefined ? ["–"] : [commitText(bundle, commit)],
                [commitText(bundle, candidate.source.commit)],
            ],
        },
        ...pinRows(baseline, candidate),
        { cells: [["params"], ...paramCells(known)] },
        { cells: [["system"], ...same(baseline && environmentText(baseline), environmentText(candidate))] },
        ...packageRow(baseline, candidate),
    ];
    if (candidate.stages.length > 0) {
        rows.push({ cells: [["stages"], ["–"], stageText(candidate)] });
    }
    const seconds = (record) => [record === null ? "–" : (0,number/* formatSeconds */.Xo)(record.timings.seconds)];
    rows.push({ cells: [["time"], seconds(baseline), seconds(candidate)] });
    return {
        kind: "table",
        noun: "rows",
        head: [[""], [names.baseline], [names.candidate]],
        align: ["left", "left", "left"],
        rows,
    };
}
function pinRows(baseline, candidate) {
    const before = new Map(baseline?.pins.map((pin) => [pin.path, (0,report_changes/* pinText */.xl)(pin)]));
    const after = new Map(candidate.pins.map((pin) => [pin.path, (0,report_changes/* pinText */.xl)(pin)]));
    const paths = [...new Set([...after.keys(), ...before.keys()])];
    paths.sort((one, other) => Number(before.get(one) === after.get(one)) - Number(before.get(other) === after.get(other)));
    return paths.slice(0, 200).map((path) => ({
        cells: [["data ", { code: path }], ...same(before.get(path) ?? null, after.get(path) ?? "gone")],
    }));
}
function same(before, after) {
    if (before === null)
        return [["–"], [after]];
    return before === after ? [[before], ["same"]] : [[before], [{ bold: [after] }]];
}
/** Parameters that differ by name and value; of the others only how many. */
function paramCells(model) {
    const { candidate, baseline } = model;
    const all = Object.entries(candidate?.params ?? {});
    const changed = (0,report_changes/* changesOf */.fs)(model)?.params ?? [];
    if (baseline === null)
        return [
            ["–"],
            [
                all
                    .slice(0, 12)
                    .map(([key, value]) => `${key.slice(key.indexOf(":") + 1)} ${(0,number/* formatParam */.Nt)(value)}`)
                    .join(", ") || "none",
            ],
        ];
    const calm = all.length - changed.filter((one) => one.candidate !== undefined).length;
    const rest = calm > 0 ? `${(0,number/* count */.U9)(calm, "other")} the same` : "";
    if (changed.length === 0)
        return [[(0,number/* count */.U9)(all.length, "parameter")], ["same"]];
    const shown = changed.slice(0, 12);
    const more = changed.length > shown.length ? [`${(0,number/* count */.U9)(changed.length - shown.length, "more changed", "more changed")}`] : [];
    const before = shown.flatMap((one, index) => [
        index === 0 ? "" : ", ",
        { code: one.name },
        ` ${one.baseline === undefined ? "not set" : (0,number/* formatParam */.Nt)(one.baseline)}`,
    ]);
    const after = shown.flatMap((one, index) => [index === 0 ? "" : ", ", { code: one.name }, " ", (0,report_changes/* paramText */.$X)(one).at(-1) ?? ""]);
    return [
        before,
        [
            ...after,
            [...more, rest]
                .filter((part) => part !== "")
                .map((part) => `, ${part}`)
                .join(""),
        ],
    ];
}
function environmentText(record) {
    const { os, distribution, arch, runtimes, files, container, gpus = [] } = record.environment;
    const versions = Object.entries(runtimes).map(([name, version]) => `${name} ${version}`);
    const fixed = files.map((file) => `${file.path} ${(0,environment_diff/* shortDigest */.VK)(file.digest)}`);
    const system = distribution === undefined ? [`${os} ${arch}`] : [`${os} ${arch}`, distribution];
    const image = container === undefined
        ? []
        : [container.digest ? `${container.image} ${(0,environment_diff/* shortDigest */.VK)(container.digest)}` : container.image];
    const cards = [...new Set(gpus.map(({ name, driver }) => `${name}, driver ${driver}`))];
    return [...versions, ...image, ...cards.slice(0, 2), ...system, ...fixed.slice(0, 6)].join(", ");
}
/** How many packages are named in a cell. */
const mostPackages = 20;
/** Packages that are another version, new or gone, by name; of the others only how many. */
function packageRow(baseline, candidate) {
    const all = candidate.environment.components ?? [];
    const changed = baseline === null
        ? []
        : (0,environment_diff/* environmentDiff */.pE)(baseline.environment, candidate.environment).filter(({ kind }) => kind === "package");
    if (all.length === 0 && changed.length === 0)
        return [];
    const total = (0,number/* count */.U9)(all.length, "package");
    if (changed.length === 0) {
        const known = (baseline?.environment.components ?? []).length > 0;
        return [{ cells: [["packages"], ...same(known ? total : null, total)] }];
    }
    const more = changed.length > mostPackages ? `, ${changed.length - mostPackages} more changed` : "";
    const list = (side) => changed
        .slice(0, mostPackages)
        .flatMap((one, index) => [index === 0 ? "" : ", ", { code: one.name }, ` ${side(one) ?? "none"}`]);
    return [
        {
            cells: [["packages"], list(({ before }) => before), [...list(({ after }) => after), `${more}; ${total} in all`]],
        },
    ];
}
function stageText(record) {
    return record.stages.slice(0, 40).flatMap((stage, index) => {
        const busy = stage.status === "ran" || stage.status === "failed";
        const time = busy ? ` ${(0,number/* formatSeconds */.Xo)(stage.seconds)}` : "";
        return [index === 0 ? "" : " · ", `${stage.name} `, busy ? { bold: [stage.status] } : stage.status, time];
    });
}

;// CONCATENATED MODULE: ./build/js/report/series.js
/** How many charts a report holds at most, and how many points one of them. */
const mostCharts = 4;
const mostPoints = 60;
/** Charts worth drawing: metrics that belong together (`recall.0` … `recall.9`), and curves in the evidence. */
function chartsOf(model, names) {
    return [...families(model.verdict.metrics, names), ...curves(model, names)].slice(0, mostCharts);
}
/** Three metrics or more with one prefix and one direction, all of them numbers. */
function families(metrics, names) {
    const groups = new Map();
    for (const metric of metrics) {
        const dot = metric.name.lastIndexOf(".");
        if (dot <= 0)
            continue;
        const prefix = metric.name.slice(0, dot);
        groups.set(prefix, [...(groups.get(prefix) ?? []), metric]);
        if (groups.size > 1000)
            break;
    }
    const charts = [];
    for (const [prefix, members] of groups) {
        if (members.length < 3 || members.length > 30 || members.some(({ candidate }) => typeof candidate !== "number"))
            continue;
        const ordered = [...members].sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
        const known = ordered.some(({ baseline }) => typeof baseline === "number");
        charts.push({
            kind: "chart",
            style: "bars",
            title: prefix,
            axis: prefix,
            labels: ordered.map(({ name }) => name.slice(prefix.length + 1)),
            candidate: ordered.map(({ candidate }) => finite(candidate)),
            baseline: known ? ordered.map(({ baseline }) => finite(baseline)) : undefined,
            names,
        });
    }
    return charts;
}
/** CSV evidence that counts epochs or steps: its second column over its first. */
function curves(model, names) {
    const charts = [];
    for (const { path, side, text } of model.evidence) {
        if (side !== "candidate" || !path.endsWith(".csv"))
            continue;
        const candidate = parseCurve(text);
        if (candidate === undefined)
            continue;
        const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
        const baseline = other === undefined ? undefined : parseCurve(other.text);
        const aligned = baseline?.steps.length === candidate.steps.length ? baseline.values : undefined;
        charts.push({
            kind: "chart",
            style: "lines",
            title: `${candidate.what} (${path})`,
            axis: candidate.what,
            labels: candidate.steps,
            candidate: candidate.values,
            baseline: aligned,
            names,
        });
    }
    return charts;
}
function parseCurve(text) {
    const lines = text.trim().split(/\r?\n/);
    const [counter = "", what] = (lines[0] ?? "").split(",");
    if (what === undefined || !/^(epoch|step|iteration|round)s?$/i.test(counter.trim()) || lines.length < 3)
        return undefined;
    const every = Math.ceil((lines.length - 1) / mostPoints);
    const rows = lines
        .slice(1)
        .filter((_, index) => index % every === 0)
        .map((line) => line.split(","));
    const values = rows.map((row) => Number(row[1]));
    return values.every(Number.isFinite)
        ? { what: what.trim(), steps: rows.map((row) => row[0] ?? ""), values }
        : undefined;
}
function finite(value) {
    return typeof value === "number" ? value : null;
}

;// CONCATENATED MODULE: ./build/js/report/compose.js











/** How many metrics are shown at once where no gate says which matter. */
const mostUngated = 12;
/** Says in blocks what a bundle holds, the most important first; the same for every view. */
function compose(bundle) {
    const [only] = bundle.models;
    if (bundle.models.length === 1 && only !== undefined)
        return modelParts(bundle, only, 3);
    const ordered = [...bundle.models].sort((one, other) => rank(one) - rank(other));
    return [...overview(bundle, ordered), ...ordered.flatMap((model) => modelParts(bundle, model, 4))];
}
function rank(model) {
    return Object.keys(words/* marks */.Z8).indexOf(model.verdict.verdict);
}
/** Several models: one heading for the worst of them, one row each. */
function overview(bundle, models) {
    const { sign, word } = words/* marks */.Z8[bundle.verdict];
    const worst = models.filter((model) => model.verdict.verdict === bundle.verdict);
    const named = worst.slice(0, 3).map(({ model }) => model);
    const rest = worst.length > named.length ? [(0,number/* count */.U9)(worst.length - named.length, "other")] : [];
    const what = worst.length === models.length && models.length > 3 ? "all of them" : (0,words/* joined */.oR)([...named, ...rest]);
    const heading = {
        kind: "heading",
        level: 3,
        verdict: bundle.verdict,
        text: models.length === 0 ? ["No model to judge"] : [`${sign} ${(0,number/* count */.U9)(models.length, "model")}, ${word}: `, what],
    };
    if (models.length === 0)
        return [{ block: heading, weight: 100, keep: true, brief: true }];
    const table = {
        kind: "table",
        noun: "models",
        head: [[""], ["model"], ["why"]],
        align: ["left", "left", "left"],
        rows: models.map(({ model, verdict }) => ({
            cells: [
                [`${words/* marks */.Z8[verdict.verdict].sign} ${words/* marks */.Z8[verdict.verdict].word}`],
                [model],
                (0,report_document/* sentenceText */.x)(verdict.summary),
            ],
            verdict: verdict.verdict,
        })),
    };
    return [
        { block: heading, weight: 100, keep: true, brief: true },
        { block: table, weight: 99, brief: true },
    ];
}
/** One model's report. Of several models, one that passes is folded, and one that is untouched has been told of. */
function modelParts(bundle, model, level) {
    const parts = fullParts(bundle, model, level);
    const [head, ...rest] = parts;
    if (level === 3 || head === undefined || !["pass", "untouched", "warn"].includes(model.verdict.verdict))
        return parts;
    if (model.verdict.verdict === "untouched" && noticesOf(model).length === 0)
        return [];
    const summary = head.block.kind === "heading" ? head.block.text : [];
    return [{ block: fold(summary, ...rest.map(({ block }) => block)), weight: 30 }];
}
function fullParts(bundle, model, level) {
    const names = (0,words/* sidesOf */.Mm)(bundle, model.verdict.baseline);
    const groups = groupMetrics(model.verdict.metrics);
    const parts = [];
    const add = (weight, block, more = {}) => {
        if (block !== undefined)
            parts.push({ block, weight, ...more });
    };
    add(98, heading(model, level), { keep: level === 3, brief: true });
    for (const notice of noticesOf(model))
        add(96, notice, { brief: true });
    if (groups.judged.length > 0)
        add(94, judgedTable(groups.judged, names, model), { brief: true });
    // Where nothing is gated, what moved most is what there is to see.
    const first = groups.judged.length === 0 ? groups.moved.slice(0, mostUngated) : [];
    if (first.length > 0)
        add(94, shownTable(first, names, model), { brief: true });
    const cause = causeText(model);
    if (cause !== undefined)
        add(92, { kind: "paragraph", text: cause }, { brief: true });
    const data = dataFold(model, names);
    if (data !== undefined)
        add(70, data, { brief: true });
    if (groups.moved.length > first.length)
        add(60, fold(movedSummary(groups.moved), shownTable(groups.moved, names, model)));
    for (const found of confusions(model, names)) {
        const most = found.headline === undefined ? "" : ` (most new mistakes: ${found.headline})`;
        add(50, fold([`Confusion matrix${most}`], found.matrix));
    }
    const charts = chartsOf(model, names);
    if (charts.length > 0)
        add(40, fold([`Charts: ${charts.map(({ title }) => title).join(", ")}`], ...charts));
    if (groups.same.length > 0) {
        const text = `${(0,number/* count */.U9)(groups.same.length, "more metric")}, the same as on ${names.baseline}`;
        add(20, fold([text], shownTable(groups.same, names, model)));
    }
    const origin = originTable(bundle, model, names);
    if (origin !== undefined)
        add(55, fold(["What this run is made of"], origin));
    const measured = model.candidate !== null;
    if (measured)
        add(90, { kind: "paragraph", text: baselineText(bundle, model) }, { brief: true });
    if (measured)
        add(88, { kind: "paragraph", text: reproduceText(model) }, { brief: true });
    return parts;
}
/** What changed in the data; it is compared with the base commit, which need not be where the baseline was measured. */
function dataFold(model, names) {
    const diff = model.data_diff;
    if (diff === undefined)
        return undefined;
    const measured = model.verdict.baseline?.commit;
    const base = diff.a.commit === undefined || diff.a.commit === measured ? names.baseline : `at ${diff.a.commit.slice(0, 7)}`;
    const section = (0,data/* dataSection */.s)(diff, { ...names, baseline: base }, "pins");
    return section && fold(["What changed in the data: ", ...section.summary], ...section.body);
}
function fold(summary, ...body) {
    return { kind: "fold", summary, body };
}
/** `❌ digits: accuracy fell by 1.8 pp, 1.0 pp is allowed`: what an e-mail's subject and a phone show. */
function heading(model, level) {
    const { verdict, summary, metrics } = model.verdict;
    const why = summary.startsWith(`${model.model}: `) ? summary.slice(model.model.length + 2) : summary;
    // Of these the reason alone does not tell the verdict.
    const unsaid = verdict === "inconclusive" || verdict === "not-comparable" || verdict === "warn" ? `, ${words/* marks */.Z8[verdict].word}` : "";
    const rise = verdict === "pass" ? bestRise(metrics) : "";
    return {
        kind: "heading",
        level,
        verdict,
        text: [`${words/* marks */.Z8[verdict].sign} `, model.model, unsaid, ": ", ...(0,report_document/* sentenceText */.x)(why), rise],
    };
}
/** For a pass the heading names what got better, where something that is gated did. */
function bestRise(metrics) {
    const best = metrics.filter((metric) => metric.gated && courseOf(metric) === "better")[0];
    if (best === undefined)
        return "";
    const { delta } = (0,number/* formatPair */.kI)(best.name, best.baseline, best.candidate, best.delta);
    return `; ${(0,report_escape/* clean */.uH)(best.name, 80)} better by ${delta.replace(/^[+−]/, "")}`;
}
/** What changed, in one line; where one kind of thing changed alone and the model got worse, that is the likely cause. */
function causeText(model) {
    const changes = (0,report_changes/* changesOf */.fs)(model);
    if (changes === undefined || model.verdict.verdict === "untouched")
        return undefined;
    const phrases = (0,report_changes/* changePhrases */.nT)(changes);
    const moved = model.verdict.metrics.some((metric) => courseOf(metric) !== "same");
    if (phrases.length === 0) {
        return moved && changes.codeOnly !== true
            ? [
                { bold: ["Nothing that is tracked changed"] },
                ": parameters, data, code and environment are main's. What differs is chance, or is not tracked.",
            ]
            : undefined;
    }
    const worse = model.verdict.metrics.some((metric) => metric.verdict === "fail" && courseOf(metric) === "worse");
    const lead = worse && phrases.length === 1 ? "Most likely cause: " : "Changed: ";
    const calm = (0,report_changes/* unchangedKinds */.Vk)(changes);
    const rest = calm.length === 0
        ? "."
        : `. ${capital((0,words/* joined */.oR)(calm))} ${calm.length === 1 && calm[0] !== "parameters" ? "is" : "are"} the same.`;
    return [
        { bold: [lead.trimEnd()] },
        " ",
        ...phrases.flatMap((text, index) => (index === 0 ? text : ["; ", ...text])),
        rest,
    ];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function movedSummary(moved) {
    const amount = (course) => moved.filter((metric) => courseOf(metric) === course).length;
    const kinds = [
        [amount("worse"), "worse"],
        [amount("better"), "better"],
        [amount("changed"), "changed"],
        [amount("new"), "new"],
        [amount("gone"), "gone"],
        [amount("unknown"), "not comparable"],
    ];
    const worst = moved.find((metric) => courseOf(metric) === "worse");
    const words = kinds
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        const most = word === "worse" && number > 1 && worst !== undefined ? ` (most: ${(0,report_escape/* clean */.uH)(worst.name, 80)})` : "";
        return `${number} ${word}${most}`;
    });
    return [`${(0,number/* count */.U9)(moved.length, "metric")} not gated: ${words.join(", ")}`];
}


/***/ }),

/***/ 14437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ dataSection)
/* harmony export */ });
/* harmony import */ var _data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84252);


/** How many files and columns a section names at most; a table says of how many more it holds. */
const mostRows = 200;
const mostTables = 20;
/** Draws a data diff; undefined where nothing changed. `list`: name each file, as the verb does, and not only the pins. */
function dataSection(diff, names, list) {
    const { added, removed, changed, moved } = diff.counts;
    if (added + removed + changed + moved === 0)
        return undefined;
    const body = [list === "pins" ? pinTable(diff, names) : fileTable(diff, names)];
    for (const table of diff.tables.slice(0, mostTables))
        body.push(...tableBlocks(table, names));
    for (const note of diff.notes.slice(0, 10))
        body.push({ kind: "paragraph", text: [`Note: ${note}.`] });
    return { summary: [amounts(diff), ...headline(diff)], body };
}
/** `2 files added, 1 changed (+1.2 MB)`. */
function amounts({ counts, bytes }) {
    const kinds = ["added", "removed", "changed", "moved"].filter((kind) => counts[kind] > 0);
    const words = kinds.map((kind, index) => `${index === 0 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counts[kind], "file") : counts[kind]} ${kind}`);
    const size = bytes.net === 0 || bytes.unknown > 0 ? "" : ` (${bytes.net > 0 ? "+" : ""}${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes.net)})`;
    return `${words.join(", ")}${size}`;
}
/** The table that changed most, in a few words: rows, columns that came and went, the worst drift. */
function headline({ tables }) {
    const worst = [...tables].sort((one, other) => (drifted(other)[0]?.psi ?? 0) - (drifted(one)[0]?.psi ?? 0))[0];
    if (worst === undefined)
        return [];
    const top = drifted(worst)[0];
    const drift = top === undefined ? [] : ["; ", { code: top.name }, ` drifts, PSI ${formatStability(top.psi ?? 0)}`];
    return ["; ", { code: worst.path }, ` ${rowsText(worst)}`, ...drift];
}
function drifted(table) {
    return table.columns.filter(({ psi }) => psi !== undefined && (0,_data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .stabilityWord */ .UN)(psi) !== "stable");
}
function rowsText({ rows }) {
    return rows.a === rows.b ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.b, "row") : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.a, "", "").trim()} → ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.b, "row")}`;
}
function pinTable({ pins }, names) {
    const state = (side) => {
        if (side === undefined)
            return ["–"];
        const files = side.files === undefined ? [] : [(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(side.files, "file")];
        const bytes = side.bytes === undefined ? [] : [(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(side.bytes)];
        return [[...files, ...bytes].join(", ") || "?"];
    };
    return {
        kind: "table",
        noun: "pins",
        head: [["data"], [names.baseline], [names.candidate], ["files"]],
        align: ["left", "right", "right", "left"],
        rows: pins.slice(0, mostRows).map(({ path, a, b, counts }) => ({
            cells: [
                [{ code: path }],
                state(a),
                state(b),
                [
                    ["added", "removed", "changed", "moved"]
                        .filter((kind) => counts[kind] > 0)
                        .map((kind) => `${counts[kind]} ${kind}`)
                        .join(", "),
                ],
            ],
        })),
    };
}
function fileTable(diff, names) {
    const size = (bytes) => (bytes === undefined ? "" : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes));
    const row = (what, path, before, after) => ({
        cells: [[what], path, [before], [after]],
    });
    const rows = [
        ...diff.changed.map(({ path, a, b }) => row("changed", [{ code: path }], size(a.size), size(b.size))),
        ...diff.moved.map((file) => row("moved", [{ code: file.from }, " → ", { code: file.to }], size(file.size), size(file.size))),
        ...diff.added.map((file) => row("added", [{ code: file.path }], "–", size(file.size))),
        ...diff.removed.map((file) => row("removed", [{ code: file.path }], size(file.size), "–")),
    ];
    return {
        kind: "table",
        noun: "files",
        head: [[""], ["file"], [names.baseline], [names.candidate]],
        align: ["left", "left", "right", "right"],
        rows,
    };
}
function tableBlocks(table, names) {
    const shown = table.columns.filter(isWorthARow);
    const calm = table.columns.length - shown.length;
    const shards = table.files.a === 1 && table.files.b === 1 ? "" : ` in ${table.files.a} → ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(table.files.b, "file")}`;
    const rest = calm === 0 ? "" : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(calm, shown.length === 0 ? "column" : "other column")} as before`;
    const lead = {
        kind: "paragraph",
        text: [
            { code: table.path },
            `: ${rowsText(table)}${shards}${rest}.${table.notes.length === 0 ? "" : ` ${table.notes.join("; ")}.`}`,
        ],
    };
    if (shown.length === 0)
        return [lead];
    return [
        lead,
        {
            kind: "table",
            noun: "columns",
            head: [["column"], ["type"], [`missing, ${names.baseline} → ${names.candidate}`], ["PSI"], ["KS D"], ["p"]],
            align: ["left", "left", "right", "right", "right", "right"],
            rows: shown.slice(0, mostRows).map(columnRow),
        },
    ];
}
/** New, gone, of another type, drifted, or missing in a clearly other share of the rows. */
function isWorthARow({ a, b, psi }) {
    if (a?.type !== b?.type || a === undefined || b === undefined)
        return true;
    return (psi !== undefined && (0,_data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .stabilityWord */ .UN)(psi) !== "stable") || Math.abs(a.nulls - b.nulls) >= 0.01;
}
function columnRow({ name, a, b, psi, ks, note }) {
    const types = [...new Set([a?.type ?? "", b?.type ?? ""])].filter((type) => type !== "");
    const type = a === undefined ? `new, ${types.join()}` : b === undefined ? `gone, was ${types.join()}` : types.join(" → ");
    const nulls = [...new Set([a, b].flatMap((side) => (side === undefined ? [] : [percent(side.nulls)])))].join(" → ");
    const drift = psi === undefined ? [note === undefined ? "–" : `– (${note})`] : [{ bold: [formatStability(psi)] }];
    return {
        cells: [
            [{ code: name }],
            [type],
            [nulls],
            drift,
            [ks === undefined ? "–" : `${ks.error > 0 ? "≈" : ""}${ks.d.toFixed(3)}`],
            [ks === undefined ? "–" : ks.p < 0.001 ? "<0.001" : ks.p.toPrecision(2)],
        ],
    };
}
function percent(share) {
    return `${share === 0 || share === 1 ? share * 100 : (share * 100).toFixed(1)}${_number_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}%`;
}
/** `0.31 (major)`. */
function formatStability(psi) {
    return `${psi.toFixed(psi < 0.1 ? 3 : 2)} (${(0,_data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .stabilityWord */ .UN)(psi)})`;
}


/***/ }),

/***/ 59060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The words of a text, without its form. */
function plainText(text) {
    return text
        .map((piece) => {
        if (typeof piece === "string")
            return piece;
        if ("code" in piece)
            return piece.code;
        return plainText("bold" in piece ? piece.bold : piece.text);
    })
        .join("");
}
/** A sentence with `code` between backticks, as reasons are written; the code is drawn, and escaped, as code. */
function sentenceText(sentence) {
    return sentence.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 1 ? { code: piece } : piece));
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export longestText */
/**
 * Metric names, paths, parameters and reasons come from a pull request and may be written to deceive. All of them pass
 * through here, and nothing else in the report escapes anything.
 */
/** No name is longer in a report: code points. */
const longestText = 240;
/**
 * One line of visible text: line ends and runs of space become one space (one that does not break stays); control, bidirectional, zero-width and
 * unpaired characters become �, so that what is read is what is there; what is too long is cut.
 */
function clean(text, longest = longestText) {
    // A character takes two units at most: the rest of a 10 KB name need not be looked at.
    const head = text.length > longest * 2 ? text.slice(0, longest * 2 + 2) : text;
    const visible = head
        .replace(/[^\S\u00a0]+/gu, " ")
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu, "\ufffd")
        .replace(/(\p{M}{3})\p{M}+/gu, "$1")
        .replace(/^ | $/g, "");
    const points = [...visible];
    if (points.length <= longest && head.length === text.length)
        return visible;
    return `${points.slice(0, longest - 1).join("")}…`;
}
/** Text in Markdown prose or in a table's cell: shows as it is, starts nothing, notifies nobody. */
function markdownText(text) {
    return (text
        .replace(/[&<>"'`*~[\]|\\!$^{}]/g, (character) => `&#${character.charCodeAt(0)};`)
        // An underscore inside a word is only an underscore.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "&#95;")
        // The forge looks for mentions, references, links and emoji names in the finished text, entities or not:
        // only a zero-width space keeps it from them.
        .replace(/@/g, "@&#8203;")
        .replace(/(?<!&)#(?=\d)/g, "#&#8203;")
        .replace(/(GH)-(?=\d)/gi, "$1&#8203;-")
        .replace(/:(?=[\w+-]+:|\/\/)/g, ":&#8203;")
        .replace(/(www)\./gi, "$1&#8203;.")
        // At the start of a line these would open a heading, a list or a rule.
        .replace(/^(?:[+-]|#{1,6}|\d+[.)])(?=\s|$)|^-(?=-)/, (mark) => `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`));
}
/** An identifier in Markdown: a code span where it is harmless, else the same look with every character as text. */
function markdownCode(text) {
    if (/^[\w./:@%+,=#&-]+(?: [\w./:@%+,=#&-]+)*$/.test(text))
        return `\`${text}\``;
    return `<code>${markdownText(text)}</code>`;
}
/** Text or an attribute's value in HTML. */
function html(text) {
    return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A link's address: http(s) only, encoded so that it can neither end a Markdown link nor an attribute. */
function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.protocol !== "https:" && parsed.protocol !== "http:")
        return undefined;
    if (parsed.username !== "" || parsed.password !== "")
        return undefined;
    return parsed.href.replace(/[()<>"'`\\|\s[\]*_~]/g, (character) => encodeURIComponent(character).replace(/[()'*_~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
}
/** A word in a Mermaid chart, where quotes end a text and there is no way to write them. */
function mermaidText(text) {
    return clean(text, 40)
        .replace(/[^\p{L}\p{N} ._%/+()-]/gu, " ")
        .replace(/\s+/g, " ")
        .replace(/^ | $/g, "");
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ noBreak),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Nt: () => (/* binding */ formatParam),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export unitOf */
/** The true minus sign: as wide as a plus, and no hyphen for a line to break at. */
const minus = "\u2212";
/** Where a line must not break: between a number and its unit. */
const noBreak = "\u00a0";
/** The unit that a metric's name carries: `model_bytes`, `latency_ms.p50`. */
function unitOf(name) {
    for (const segment of name.split(/[./]/)) {
        const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
        if (found === undefined)
            continue;
        if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
        return "s";
    }
    return undefined;
}
/** Two values and their difference, with as many digits as it takes to see the difference. */
function formatPair(name, baseline, candidate, delta) {
    const unit = unitOf(name);
    const numbers = [baseline, candidate].filter((value) => typeof value === "number");
    const decimals = decimalsFor(numbers, delta);
    const show = (value) => {
        if (value === null)
            return "missing";
        if (typeof value === "string")
            return value.replace("-", minus);
        return unit === undefined ? plain(value, decimals) : withUnit(value, unit);
    };
    return {
        baseline: show(baseline),
        candidate: show(candidate),
        delta: delta === null ? "" : formatDelta(name, delta, decimals),
    };
}
/** A signed difference in the metric's unit. */
function formatDelta(name, delta, decimals) {
    const unit = unitOf(name);
    if (delta === 0)
        return unit === undefined ? "0" : "±0";
    const size = Math.abs(delta);
    const sign = delta > 0 ? "+" : minus;
    if (unit !== undefined)
        return `${sign}${withUnit(size, unit)}`;
    const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
    return `${sign}${plain(size, fitting)}`;
}
/** `12.3 KB`: powers of 1000, as disks and sizes in GitHub count. */
function formatBytes(bytes) {
    // Small files differ by single bytes, and those are to be seen.
    if (Number.isInteger(bytes) && Math.abs(bytes) < 10_000)
        return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
    return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1000);
}
/** `0.4 s`, `4.1 s`, `2 min 5 s`, `3 h 12 min`. */
function formatSeconds(seconds) {
    if (seconds < 0.05)
        return `0.0${noBreak}s`;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${noBreak}s`;
    const minutes = Math.floor(Math.round(seconds) / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds) % 60} s`;
    return `${group(String(Math.floor(minutes / 60)))} h ${minutes % 60} min`;
}
/** A count of things with its noun: `1 file`, `1,797 rows`. */
function count(amount, one, many = `${one}s`) {
    return `${group(String(amount))} ${amount === 1 ? one : many}`;
}
/** A parameter's value as its author would write it, but for the sign. */
function formatParam(value) {
    return typeof value === "number" ? String(value).replace("-", minus) : String(value);
}
function withUnit(value, unit) {
    if (unit === "bytes")
        return formatBytes(value);
    const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
    return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1000);
}
function scaled(value, units, step) {
    let size = Math.abs(value);
    let at = 0;
    while (size >= step * 0.9995 && at < units.length - 1) {
        size /= step;
        at++;
    }
    const decimals = Number.isInteger(size) ? 0 : Math.max(0, 2 - Math.max(0, magnitude(size)));
    return `${value < 0 ? minus : ""}${group(size.toFixed(decimals))}${noBreak}${units[at] ?? ""}`;
}
/** Three digits of the larger value, two of the difference; none where all are whole. */
function decimalsFor(values, delta) {
    if (values.every(Number.isInteger))
        return 0;
    const largest = Math.max(...values.map(Math.abs));
    const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
    const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
    return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
}
/** The power of ten of the first digit: 0.018 → −2. */
function magnitude(value) {
    return value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
}
function plain(value, decimals) {
    const size = Math.abs(value);
    const sign = value < 0 ? minus : "";
    if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
        return `${sign}${size.toExponential(2).replace("e-", `e${minus}`).replace("e+", "e")}`;
    }
    return `${sign}${group(size.toFixed(Math.min(12, Math.max(0, decimals))))}`;
}
function group(digits) {
    const [whole = "", fraction] = digits.split(".");
    const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ }),

/***/ 82076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   q1: () => (/* binding */ foundBy)
/* harmony export */ });
/** A mark with a shape of its own and the word for it: neither colour nor emoji is needed to read it. */
const marks = {
    fail: { sign: "❌", word: "fail" },
    missing: { sign: "❌", word: "missing" },
    "not-comparable": { sign: "⛔", word: "not comparable" },
    inconclusive: { sign: "❓", word: "inconclusive" },
    "no-baseline": { sign: "🆕", word: "no baseline" },
    warn: { sign: "⚠️", word: "warn" },
    pass: { sign: "✅", word: "pass" },
    untouched: { sign: "➖", word: "untouched" },
};
/** What the two sides are called throughout one report. */
function sidesOf(bundle, found) {
    return {
        baseline: found?.found_by === "file" ? "baseline" : "main",
        candidate: bundle.pull_request === undefined ? "this\u00a0run" : "this\u00a0PR",
    };
}
/** How a baseline was recognised, where not simply by its commit. */
function foundBy(found) {
    switch (found.found_by) {
        case "commit":
            return "";
        case "tree":
            return ", recognised by the same tree";
        case "lock":
            return ", recognised by the same lock";
        case "file":
            return ", read from a file";
        case "git-files":
            return ", read from the metrics files committed there";
    }
}
/** `a, b and c`. */
function joined(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
/** A moment as all readers have it, to the minute: unlike "two hours ago" it says the same in every later comment. */
function moment(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}


/***/ }),

/***/ 15635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pE: () => (/* binding */ environmentDiff),
/* harmony export */   wg: () => (/* binding */ EnvironmentChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** One thing that two environments do not share; a side that lacks it has no word for it. */
const EnvironmentChange = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `machine`: processor, cores and memory, which differ from runner to runner and seldom matter. */
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["container", "runtime", "package", "gpu", "system", "file", "machine"]),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
/**
 * What differs between two environments, by name and version, what matters most first. What one of the records does
 * not tell of, since it was written before that was looked at, is left out.
 */
function environmentDiff(before, after) {
    const told = before.gpus !== undefined && after.gpus !== undefined;
    const compare = (kind, facts) => changes(kind, facts(before), facts(after));
    return [
        ...(told ? compare("container", containerFacts) : []),
        // Older records name the Node that wrote them, whether a stage used it or not.
        ...compare("runtime", ({ runtimes }) => plain(Object.entries(runtimes))).filter(({ name, after: now }) => told || name !== "node" || now !== undefined),
        ...(hasPackages(before) && hasPackages(after) ? compare("package", packageFacts).sort(byTelling) : []),
        ...(told ? compare("gpu", gpuFacts) : []),
        ...compare("system", (one) => plain([...systemFacts(one, told)])),
        ...compare("file", ({ files }) => plain(files.map(({ path, digest }) => [path, shortDigest(digest)]))),
        ...compare("machine", ({ cpu, cores, memory_bytes }) => plain([
            ["cpu", cpu],
            ["cores", String(cores)],
            ["memory", gibibytes(memory_bytes)],
        ])),
    ];
}
/** Another version says more than a package that is gone, and that more than one that is new. */
function byTelling(one, other) {
    const rank = ({ before, after }) => after === undefined ? 1 : before === undefined ? 2 : 0;
    return rank(one) - rank(other);
}
/** A digest as people compare it: its first eight digits. */
function shortDigest(digest) {
    return digest.replace(/^[\w-]+:(.{8}).*/, "$1…");
}
/** Where Python itself is on one side only, its packages need no list of their own. */
function hasPackages({ components = [] }) {
    return components.length > 0;
}
function changes(kind, before, after) {
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    return keys.flatMap((key) => {
        const [old, now] = [before.get(key), after.get(key)];
        if (old?.value === now?.value)
            return [];
        return [
            {
                kind,
                name: now?.name ?? old?.name ?? key,
                ...(old === undefined ? {} : { before: old.value }),
                ...(now === undefined ? {} : { after: now.value }),
            },
        ];
    });
}
function plain(entries) {
    return new Map(entries.map(([name, value]) => [name, { name, value }]));
}
function* systemFacts({ os, arch, distribution }, told) {
    yield ["os", os];
    yield ["arch", arch];
    if (told && distribution !== undefined)
        yield ["distribution", distribution];
}
function containerFacts({ container }) {
    if (container === undefined)
        return new Map();
    const { image, digest } = container;
    return plain([["container", digest === undefined ? image : `${image} ${shortDigest(digest)}`]]);
}
/** Machines with one kind of GPU are the rule: `2 × NVIDIA A100` says it all. */
function gpuFacts({ gpus = [] }) {
    if (gpus.length === 0)
        return new Map();
    const counted = new Map();
    for (const { name, memory_bytes } of gpus) {
        const text = memory_bytes === undefined ? name : `${name} ${gibibytes(memory_bytes)}`;
        counted.set(text, (counted.get(text) ?? 0) + 1);
    }
    const cards = [...counted].map(([text, amount]) => (amount === 1 ? text : `${amount} × ${text}`));
    return plain([
        ["gpu", cards.join(", ")],
        ["gpu driver", [...new Set(gpus.map(({ driver }) => driver))].join(", ")],
    ]);
}
/** Keyed by the purl without its version; what it says after `?` counts as part of the version. */
function packageFacts({ components = [] }) {
    return new Map(components.map((one) => [one.purl.replace(/[@?].*$/s, ""), { name: one.name, value: versionOf(one) }]));
}
function versionOf({ version, purl }) {
    const [, key, value = ""] = /\?(\w+)=(.*)$/s.exec(purl) ?? [];
    if (key === undefined)
        return version;
    const commit = /%40([0-9a-f]{8})[0-9a-f]*$/.exec(value)?.[1];
    return `${version} (${commit === undefined ? `${key} ${value.slice(0, 80)}` : `commit ${commit}`})`;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}


/***/ })

};

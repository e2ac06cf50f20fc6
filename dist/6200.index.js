export const id = 6200;
export const ids = [6200];
export const modules = {
  /***/
  78773: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EU: () => (
          /* binding */
          shortName
        ),
        /* harmony export */
        Zu: () => (
          /* binding */
          fixed
        ),
        /* harmony export */
        bs: () => (
          /* binding */
          together
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        ),
        /* harmony export */
        x8: () => (
          /* binding */
          signed
        )
        /* harmony export */
      });
      function together(exact, digits) {
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
      function plain(number) {
        const size = Math.abs(number);
        if (size !== 0 && (size >= 1e15 || size < 1e-6))
          return String(number);
        const [whole = "", part] = String(number).split(".");
        return part === void 0 ? grouped(whole) : `${grouped(whole)}.${part}`;
      }
      function fixed(number, decimals) {
        if (Math.abs(number) >= 1e15)
          return String(number);
        const [whole = "", part] = number.toFixed(decimals).split(".");
        return part === void 0 ? grouped(whole) : `${grouped(whole)}.${part}`;
      }
      function signed(number, decimals) {
        const text = fixed(Math.abs(number), decimals);
        if (!/[1-9]/.test(text))
          return text;
        return `${number < 0 ? "−" : "+"}${text}`;
      }
      function grouped(whole) {
        return whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
      }
      function shortName(name) {
        return name.length > 80 ? `${name.slice(0, 77)}...` : name;
      }
    })
  ),
  /***/
  16200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          compose
        )
      });
      var report_escape = __webpack_require__(90630);
      var report_words = __webpack_require__(82076);
      ;
      const most = { lines: 5, things: 3 };
      function causeLines({ verdict }, changes) {
        const lines = /* @__PURE__ */ new Map();
        for (const [metric, causes] of byMetric(verdict.causes ?? [])) {
          if (!causes.some(tellsShare) && causes.reduce((sum, { what }) => sum + what.length, 0) >= countOf(changes))
            continue;
          const key = JSON.stringify(causes.map(({ metric: _, ...cause }) => cause));
          const known = lines.get(key);
          if (known === void 0)
            lines.set(key, { metrics: [metric], causes });
          else
            known.metrics.push(metric);
        }
        const shown = [...lines.values()].slice(0, most.lines);
        const left = [...lines.values()].slice(most.lines).flatMap(({ metrics }) => metrics);
        return [
          ...shown.map(({ metrics, causes }) => ({ kind: "paragraph", text: lineOf(metrics, causes) })),
          ...left.length === 0 ? [] : [{ kind: "paragraph", text: [`The causes of ${named(left)} are in the verdict.`] }]
        ];
      }
      function byMetric(causes) {
        const found = /* @__PURE__ */ new Map();
        for (const cause of causes)
          found.set(cause.metric, [...found.get(cause.metric) ?? [], cause]);
        return found;
      }
      function tellsShare({ share, note }) {
        return share !== void 0 || note !== void 0;
      }
      function countOf({ params, data: data2, code, environment }) {
        return params.length + data2.length + code.length + environment.length;
      }
      function lineOf(metrics, causes) {
        const measured = causes.some(tellsShare);
        const notes = causes.flatMap(({ note }) => note ?? []);
        return [
          { bold: [`${measured ? "What carries the drop of" : "What may have caused the drop of"} ${named(metrics)}:`] },
          " ",
          ...causes.flatMap((cause, index) => index === 0 ? causeText(cause) : ["; ", ...causeText(cause)]),
          ".",
          ...notes.map((note) => ` ${note.charAt(0).toUpperCase()}${(0, report_escape.uH)(note.slice(1), 300)}.`)
        ];
      }
      function causeText({ group, what, share }) {
        const isPath = group === "data" || group === "code";
        const things = what.slice(0, most.things).map((one) => isPath ? { code: one } : one);
        const rest = what.length > most.things ? ` and ${what.length - most.things} more` : "";
        const head = share === void 0 ? group : { bold: [`${group} ${Math.round(share * 100)}%`] };
        return [head, " (", ...things.flatMap((one, index) => index === 0 ? [one] : [", ", one]), `${rest})`];
      }
      function named(metrics) {
        const shown = metrics.slice(0, most.things).map((name) => (0, report_escape.uH)(name, 80));
        return (0, report_words.oR)(metrics.length > shown.length ? [...shown, `${metrics.length - shown.length} more`] : shown);
      }
      var bare_record = __webpack_require__(32840);
      var environment_diff = __webpack_require__(15635);
      var report_number = __webpack_require__(84252);
      ;
      function changesOf(model) {
        const { candidate, baseline } = model;
        if (candidate === null || baseline === null)
          return void 0;
        if ([candidate, baseline].some((side2) => side2.made_by.event === "file"))
          return void 0;
        const code = model.changed_files.filter((file) => !isAccounted(file, candidate));
        if ((0, bare_record.b)(baseline) || (0, bare_record.b)(candidate))
          return { params: [], data: [], code, environment: [], codeOnly: true };
        return {
          params: differences(shortNames(baseline.params, candidate.params)),
          data: differences([pinTexts(baseline), pinTexts(candidate)]),
          code,
          environment: environmentChanges(baseline.environment, candidate.environment)
        };
      }
      function changePhrases(changes, limit = 3) {
        const phrases = [];
        const add = (kind, named2, total) => {
          if (total === 0)
            return;
          const rest = total > named2.length ? [` and ${total - named2.length} more`] : [];
          phrases.push([
            ...named2.flatMap((text, index) => index === 0 ? text : [", ", ...text]),
            ...rest,
            ` (${kind})`
          ]);
        };
        add("params", changes.params.slice(0, limit).map(paramText), changes.params.length);
        add("data", changes.data.slice(0, limit).map((pin) => [{ code: pin.name }, howChanged(pin)]), changes.data.length);
        const code = changes.code.slice(0, limit).map((file) => [{ code: file }]);
        add("code", code, changes.code.length);
        add("environment", changes.environment.slice(0, limit).map(valueText), changes.environment.length);
        return phrases;
      }
      function unchangedKinds(changes) {
        const kinds = [
          ["parameters", changes.params],
          ["data", changes.data],
          ["code", changes.code],
          ["environment", changes.environment]
        ];
        return kinds.filter(([kind, list]) => list.length === 0 && (kind === "code" || changes.codeOnly !== true)).map(([kind]) => kind);
      }
      function paramText(change2) {
        return [{ code: change2.name }, " ", ...arrowed(side(change2.baseline), side(change2.candidate))];
      }
      function valueText(change2) {
        return [{ code: change2.name }, " ", ...arrowed(change2.baseline ?? "none", change2.candidate ?? "none")];
      }
      function arrowed(from, to) {
        return [`${from} → `, { bold: [to] }];
      }
      function side(value) {
        return value === void 0 ? "not set" : (0, report_number.Nt)(value);
      }
      function howChanged(pin) {
        if (pin.baseline === void 0)
          return " is new";
        return pin.candidate === void 0 ? " is gone" : "";
      }
      function shortNames(...records) {
        const files = new Set(records.flatMap((record) => Object.keys(record).map((key) => key.split(":", 1)[0])));
        const short = (key) => files.size === 1 && key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
        return records.map((record) => new Map(Object.entries(record).map(([key, value]) => [short(key), value])));
      }
      function pinTexts(record) {
        return new Map(record.pins.map((pin) => [pin.path, pinText(pin)]));
      }
      function pinText(pin) {
        const digest = pin.digest.replace(/^(\w+):([0-9a-f]{8})[0-9a-f]*/, "$1 $2…");
        const files = pin.files > 1 ? `${(0, report_number.U9)(pin.files, "file")}, ` : "";
        return `${digest}, ${files}${(0, report_number.z3)(pin.bytes)}`;
      }
      function environmentChanges(baseline, candidate) {
        return (0, environment_diff.pE)(baseline, candidate).filter(({ kind }) => kind !== "machine").map(({ name, before, after }) => ({ name, baseline: before, candidate: after }));
      }
      function differences([baseline = /* @__PURE__ */ new Map(), candidate = /* @__PURE__ */ new Map()]) {
        const names = [.../* @__PURE__ */ new Set([...baseline.keys(), ...candidate.keys()])].sort();
        return names.map((name) => ({ name, baseline: baseline.get(name), candidate: candidate.get(name) })).filter((one) => one.baseline !== one.candidate);
      }
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
      ;
      const mostClasses = 40;
      function confusions(model, names) {
        const found = [];
        for (const { path, side: side2, text } of model.evidence) {
          if (side2 !== "candidate" || !/confusion/i.test(path))
            continue;
          const candidate = parseCounts(text);
          if (candidate === void 0)
            continue;
          const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
          const parsed = other === void 0 ? void 0 : parseCounts(other.text);
          const comparable = parsed !== void 0 && parsed.labels.join("\n") === candidate.labels.join("\n");
          const baseline = comparable ? parsed.matrix : void 0;
          const matrix = { kind: "matrix", labels: candidate.labels, candidate: candidate.matrix, baseline, names };
          found.push({ path, matrix, headline: headline(matrix) });
        }
        return found;
      }
      function headline(matrix) {
        let best;
        for (const [row2, counts] of matrix.candidate.entries()) {
          for (const [column, amount] of counts.entries()) {
            const before = matrix.baseline?.[row2]?.[column];
            if (row2 === column || before === void 0 || amount - before <= (best?.growth ?? 0))
              continue;
            const text = `${matrix.labels[row2]} taken for ${matrix.labels[column]}, ${before} → ${amount}`;
            best = { growth: amount - before, text };
          }
        }
        return best?.text;
      }
      function parseCounts(text) {
        const raw = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
        if (raw === void 0)
          return void 0;
        const size2 = raw.matrix.length;
        const square = size2 > 1 && size2 <= mostClasses && raw.labels.length === size2;
        const numbers = raw.matrix.every((row2) => row2.length === size2 && row2.every((value) => Number.isFinite(value) && value >= 0));
        return square && numbers ? raw : void 0;
      }
      function fromJson(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return void 0;
        }
        const holder = Array.isArray(value) ? { matrix: value } : { ...Object(value) };
        const rows = holder["matrix"] ?? holder["confusion_matrix"] ?? holder["counts"];
        if (!Array.isArray(rows) || !rows.every(isNumbers))
          return void 0;
        const given = holder["labels"] ?? holder["classes"];
        const labels = Array.isArray(given) ? given.map(String) : rows.map((_, index) => String(index));
        return { labels, matrix: rows };
      }
      function fromCsv(text) {
        const [header = [], ...lines] = text.trim().split(/\r?\n/, mostClasses + 2).map((line) => line.split(","));
        const named2 = lines.length > 0 && header.length === lines.length + 1;
        const labels = (named2 ? header.slice(1) : header).map((label) => label.trim());
        const matrix = lines.map((line) => (named2 ? line.slice(1) : line).map((cell) => cell.trim() === "" ? Number.NaN : Number(cell)));
        return { labels, matrix };
      }
      function isNumbers(row2) {
        return Array.isArray(row2) && row2.every((value) => typeof value === "number");
      }
      var data = __webpack_require__(14437);
      var report_document = __webpack_require__(59060);
      ;
      const tests = {
        point: "one number each",
        mean: "the means",
        tango: "Tango's score interval",
        newcombe: "Newcombe's interval",
        mcnemar: "McNemar's test, mid-p",
        wilson: "Wilson's interval",
        delong: "DeLong's test",
        bootstrap: "bootstrap",
        welch: "Welch's t",
        "mann-whitney": "Mann–Whitney",
        t: "t of its samples",
        "paired-t": "paired t",
        "corrected-t": "t corrected for folds",
        identity: "the same model"
      };
      function evidenceFold(judged) {
        const told = judged.filter((metric) => besides(metric).length > 0 || !isPlain(metric));
        if (told.length === 0)
          return void 0;
        const table = {
          kind: "table",
          noun: "metrics",
          head: [["metric"], ["judged by"], ["n"], ["p"], ["also"]],
          align: ["left", "left", "right", "right", "left"],
          rows: told.map((metric) => ({
            cells: [
              [metric.name],
              [testName(metric)],
              [size(metric)],
              [pText(metric.evidence.p)],
              [besides(metric).join("; ")]
            ]
          }))
        };
        const power = "What would settle an undecided gate does so with 80% power, if nothing really changed.";
        const needed = judged.some(({ evidence }) => evidence.needed !== void 0);
        const foot = needed ? [{ kind: "paragraph", text: [power] }] : [];
        return { kind: "fold", summary: ["How this was judged"], body: [table, ...foot] };
      }
      function sliceFolds(judged, names) {
        return judged.flatMap((metric) => {
          const { slices = [] } = metric;
          if (slices.length === 0)
            return [];
          const table = {
            kind: "table",
            noun: "slices",
            head: [[""], ["slice"], ["n"], [names.baseline], [names.candidate], ["change (interval)"]],
            align: ["left", "left", "right", "right", "right", "right"],
            rows: slices.map((slice) => ({ cells: sliceCells(metric.name, slice), verdict: slice.verdict }))
          };
          const amount = (verdict) => slices.filter((slice) => slice.verdict === verdict).length;
          const kinds = [
            [amount("fail"), "failed"],
            [amount("inconclusive"), "undecided"],
            [amount("warn"), "too small to be judged"]
          ];
          const words2 = kinds.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
          const what = words2.length === 0 ? "all passed" : (0, report_words.oR)(words2);
          return [
            {
              kind: "fold",
              summary: [`${(0, report_number.U9)(slices.length, "slice")} of ${(0, report_escape.uH)(metric.name, 80)}: ${what}`],
              body: [table]
            }
          ];
        });
      }
      function sliceCells(name, slice) {
        const shown = (0, report_number.kI)(name, slice.baseline, slice.candidate, slice.delta);
        const { sign, word } = report_words.Z8[slice.verdict];
        const { interval } = slice;
        const bounds = interval === void 0 ? "" : (0, report_number.vy)(name, interval, shown.delta);
        const change2 = slice.delta === null ? "–" : `${shown.delta}${bounds}`;
        return [
          [`${sign} ${slice.verdict === "warn" ? "too small" : word}`.replaceAll(" ", report_number.BC)],
          [(0, report_escape.uH)(`${slice.by}=${slice.value}`, 80)],
          [(0, report_number.Os)(String(slice.n))],
          [shown.baseline],
          [shown.candidate],
          [change2]
        ];
      }
      function isPlain({ evidence }) {
        return evidence.method === "point" || evidence.method === "mean";
      }
      function testName({ evidence: { method } }) {
        if (method.startsWith("history-"))
          return `main's history (${method.slice("history-".length).replaceAll("-", " ")})`;
        return tests[method] ?? method;
      }
      function size({ evidence: { method, n, unit = "" } }) {
        if (n === void 0)
          return "–";
        const [baseline, candidate] = n;
        if (method.startsWith("history-"))
          return (0, report_number.U9)(baseline, "run");
        const [what = ""] = unit.split(" and ", 1);
        const now = what === "" ? (0, report_number.Os)(String(candidate)) : (0, report_number.U9)(candidate, what);
        return baseline === candidate || baseline === 0 ? now : `${(0, report_number.Os)(String(baseline))}, ${now}`;
      }
      function pText(p) {
        if (p === void 0)
          return "–";
        return p < 1e-3 ? "<0.001" : p.toPrecision(2);
      }
      function besides(metric) {
        const { evidence, noise, drift, quarantine, direction_inferred: inferred, direction, name } = metric;
        const { adjusted, alpha, look, notes = [] } = evidence;
        const number = (value) => String(Number(value.toPrecision(2)));
        return [
          ...inferred ? [`${direction} is better, by its name`] : [],
          ...adjusted === void 0 ? [] : [
            `p ${pText(adjusted.p)} among all that were judged (${adjusted.by === "holm" ? "Holm" : "Benjamini–Hochberg"})`
          ],
          ...alpha === void 0 || look === void 0 ? [] : [`α ${number(alpha)} for judgement ${look} of this pull request`],
          ...noise === void 0 ? [] : [`standard deviation ${number(noise)} between runs of the same inputs`],
          ...drift?.delta == null ? [] : [`${(0, report_number.kI)(name, drift.baseline, metric.candidate, drift.delta).delta} since ${(0, report_escape.uH)(drift.anchor, 80)}`],
          ...quarantine === void 0 ? [] : [`in quarantine until ${quarantine.until}: ${(0, report_escape.uH)(quarantine.reason, 200)}`],
          ...notes
        ];
      }
      var aggregate = __webpack_require__(40503);
      ;
      function groupMetrics(metrics) {
        const judged = metrics.filter(isJudged);
        const shown = metrics.filter((metric) => !isJudged(metric));
        return {
          judged: sorted(judged),
          moved: sorted(shown.filter((metric) => courseOf(metric) !== "same")),
          same: shown.filter((metric) => courseOf(metric) === "same").sort((one, other) => compareText(one.name, other.name))
        };
      }
      function courseOf(metric) {
        if (metric.delta === null) {
          if (metric.baseline === null && metric.candidate !== null)
            return "new";
          return metric.candidate === null && metric.baseline !== null ? "gone" : "unknown";
        }
        const size2 = Math.abs(metric.delta);
        if (size2 === 0 || metric.relative !== null && Math.abs(metric.relative) < 1e-9)
          return "same";
        if (metric.direction === "none" || metric.direction === "target")
          return "changed";
        return metric.delta > 0 === (metric.direction === "higher") ? "better" : "worse";
      }
      function judgedTable(metrics, names, model) {
        const intervals = metrics.some((metric) => metric.evidence.interval !== void 0);
        return {
          kind: "table",
          noun: "metrics",
          head: [
            [""],
            ["metric"],
            [names.baseline],
            [names.candidate],
            [intervals ? "change (interval)" : "change"],
            ["gate"]
          ],
          align: ["left", "left", "right", "right", "right", "left"],
          rows: metrics.map((metric) => row(metric, model, [mark(metric)], (0, report_document.x)(asked(metric))))
        };
      }
      function shownTable(metrics, names, model) {
        return {
          kind: "table",
          noun: "metrics",
          head: [[""], ["metric"], [names.baseline], [names.candidate], ["change"]],
          align: ["left", "left", "right", "right", "right"],
          rows: metrics.map((metric) => ({
            ...row(metric, model, [courseMarks[courseOf(metric)].replace(" ", report_number.BC)], void 0),
            verdict: courseTones[courseOf(metric)] ?? "untouched"
          }))
        };
      }
      const courseMarks = {
        worse: "▼ worse",
        better: "▲ better",
        changed: "≠ changed",
        same: "= same",
        new: "+ new",
        gone: "− gone",
        unknown: "?"
      };
      const courseTones = {
        worse: "warn",
        gone: "warn",
        better: "pass",
        new: "no-baseline"
      };
      function row(metric, model, first, gate) {
        const values = (0, report_number.kI)(metric.name, metric.baseline, metric.candidate, metric.delta);
        const cells = [
          first,
          [
            metric.name,
            arrow(metric),
            ...metric.renamed_from === void 0 ? [] : [` (was ${(0, report_escape.uH)(metric.renamed_from, 80)})`]
          ],
          [metrics_valueText(metric, model.baseline, metric.baseline, values.baseline)],
          [metrics_valueText(metric, model.candidate, metric.candidate, values.candidate)],
          change(metric, values.delta)
        ];
        return { cells: gate === void 0 ? cells : [...cells, gate], verdict: metric.verdict };
      }
      function metrics_valueText(metric, record, value, shown) {
        if (value !== null)
          return shown;
        if (record === null || !metric.gated && courseOf(metric) === "new")
          return "–";
        const text = record.metrics[metric.name]?.text;
        return text === void 0 ? shown : (0, report_escape.uH)(text, 30);
      }
      function change(metric, delta) {
        if (metric.delta === null)
          return ["–"];
        const bad = metric.gated && metric.verdict !== "pass";
        const shown = bad ? [{ bold: [delta] }] : [delta];
        const { interval } = metric.evidence;
        if (interval !== void 0)
          return [...shown, (0, report_number.vy)(metric.name, interval, delta)];
        if (metric.relative === null || Math.abs(metric.relative) < 5e-4 || Math.abs(metric.relative) >= 100)
          return shown;
        return [...shown, ` (${(0, report_number.CW)("", metric.relative * 100, 1).replace(/(\.\d)\d*$/, "$1")}${report_number.BC}%)`];
      }
      function asked(metric) {
        const { remark } = metric;
        const flaky = metric.flaky === true ? "the same inputs passed and failed before" : void 0;
        return [answered(metric), remark, flaky].filter((part) => part !== void 0 && part !== "").join("; ");
      }
      function answered(metric) {
        const { verdict, evidence, slices = [] } = metric;
        const more = (evidence.needed ?? 0) - Math.min(...(evidence.n ?? []).filter((n) => n > 0));
        if (verdict === "inconclusive" && evidence.interval !== void 0 && more > 0) {
          return `${metric.gate}; ${(0, report_number.U9)(more, `more ${evidence.unit}`)} would settle it`;
        }
        if (verdict === "inconclusive" && evidence.interval !== void 0 && slices.length === 0)
          return `${metric.gate}; undecided`;
        const told = evidence.interval !== void 0 && evidence.p !== void 0;
        if (verdict === "fail" && evidence.unit !== void 0 && evidence.method !== "identity" && !told)
          return `${metric.gate}; ${metric.reason}`;
        const unanswered = ["missing", "not-comparable", "inconclusive", "no-baseline", "warn"].includes(metric.verdict);
        const plain = metric.verdict === "fail" && (metric.candidate === null || typeof metric.candidate === "string");
        if (!unanswered && !plain)
          return metric.gate;
        return [metric.gate, metric.reason].filter((part) => part !== "").join("; ");
      }
      function mark(metric) {
        const { sign, word } = report_words.Z8[metric.verdict];
        return `${sign} ${word}`.replaceAll(" ", report_number.BC);
      }
      function arrow(metric) {
        return { higher: `${report_number.BC}↑`, lower: `${report_number.BC}↓`, target: `${report_number.BC}→`, none: "" }[metric.direction];
      }
      function isJudged(metric) {
        return metric.gated || metric.gate !== "" && metric.verdict === "warn";
      }
      const courses = ["gone", "unknown", "worse", "changed", "better", "new", "same"];
      function sorted(metrics) {
        const keyed = metrics.map((metric) => ({
          metric,
          verdict: aggregate.yf.indexOf(metric.verdict),
          course: courses.indexOf(courseOf(metric)),
          size: Math.abs(metric.relative ?? metric.delta ?? 0)
        }));
        keyed.sort((one, other) => one.verdict - other.verdict || one.course - other.course || (one.metric.gated && other.metric.gated ? 0 : other.size - one.size) || compareText(one.metric.name, other.metric.name));
        return keyed.map((one) => one.metric);
      }
      function compareText(one, other) {
        return one < other ? -1 : one > other ? 1 : 0;
      }
      ;
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
            { bold: [`${condition.name}: ${report_words.Z8[condition.verdict].word}`] },
            ". ",
            ...(0, report_document.x)(sentence(condition.reason))
          ];
          const mend = condition.name === "lock" && !condition.reason.includes("modelgate run") ? lockFix(model) : [];
          say(condition.verdict === "warn" ? "warning" : "important", [...text, ...mend]);
        }
        if (verdict.policy.changed_by_candidate) {
          say("warning", [
            { bold: ["This change edits modelgate.yaml"] },
            `. It was judged by the policy it would replace (${verdict.policy.from}); the new one counts from the merge on.`
          ]);
        }
        if (candidate !== null && !candidate.made_by.trusted && candidate.made_by.run_id !== "") {
          say("warning", [
            { bold: ["Measured by a job that is not trusted"] },
            ", as for a fork or Dependabot: the numbers are its own word, and no version is registered from them."
          ]);
        }
        if (candidate?.source.dirty === true) {
          say("warning", [{ bold: ["Tracked files differed from the commit"] }, " when this was measured."]);
        }
        for (const override of verdict.overrides) {
          say("important", [
            { bold: ["Overridden"] },
            ` for ${override.head.slice(0, 7)} by @${override.by}, and for no other commit: `,
            ...(0, report_document.x)(sentence(override.reason))
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
      var words = __webpack_require__(78773);
      ;
      function commitText(bundle, commit) {
        const short = { code: commit.slice(0, 7) };
        const known = bundle.server_url !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(bundle.repository ?? "");
        if (!known || !/^[0-9a-f]{40,64}$/.test(commit))
          return short;
        return { link: `${bundle.server_url?.replace(/\/$/, "")}/${bundle.repository}/commit/${commit}`, text: [short] };
      }
      function baselineText(bundle, model) {
        const { baseline: found, policy } = model.verdict;
        const by = policy.from === "defaults" ? "no policy, nothing is gated" : `policy: ${policy.from}`;
        const rules = `${by}${pointText(model.verdict.metrics)}`;
        if (found === null)
          return [`Compared with nothing: there is no baseline · ${rules}`];
        const record = model.baseline;
        const base = record === null || record.made_by.event === "file" ? "" : `, measured ${(0, report_words.n$)(record.timings.finished)}`;
        if (found.found_by === "file")
          return [`Baseline: a file${base} · ${rules}`];
        const behind = found.distance === 0 ? "" : ` (${(0, report_number.U9)(found.distance, "commit")} before the base)`;
        const others = found.passed_over ?? [];
        const passed = others.length === 0 ? "" : ` · passed over: ${others.join("; ")}`;
        const how = `${behind}${(0, report_words.q1)(found)}${base}${passed} · ${rules}`;
        return ["Baseline: main at ", commitText(bundle, found.commit), how];
      }
      function pointText(metrics) {
        const judged = metrics.filter(({ gated, candidate }) => gated && typeof candidate === "number");
        const names = judged.filter(({ evidence }) => ["point", "mean"].includes(evidence.method)).map(({ name }) => name);
        if (names.length === 0)
          return "";
        if (names.length === judged.length)
          return " · evidence: point";
        const rest = names.length > 3 ? [(0, report_number.U9)(names.length - 3, "other")] : [];
        return ` · evidence: point for ${(0, report_words.oR)([...names.slice(0, 3).map(words.EU), ...rest])}`;
      }
      function reproduceText(model) {
        const { verdict, candidate } = model;
        const steps = [`git checkout ${verdict.candidate.head.slice(0, 12)}`];
        if (candidate !== null && candidate.stages.length > 0)
          steps.push("modelgate run --pull");
        const against = verdict.baseline;
        const rev = against !== null && against.found_by !== "file" ? ` --baseline ${against.commit.slice(0, 12)}` : "";
        return ["Reproduce: ", { code: [...steps, `modelgate compare${rev}`].join(" && ") }];
      }
      function originTable(bundle, model, names) {
        const { candidate } = model;
        if (candidate === null)
          return void 0;
        const baseline = model.baseline === null || (0, bare_record.b)(model.baseline) ? null : model.baseline;
        const known = { ...model, baseline };
        const commit = model.baseline?.made_by.event === "file" ? void 0 : model.baseline?.source.commit;
        const rows = [
          {
            cells: [
              ["commit"],
              commit === void 0 ? ["–"] : [commitText(bundle, commit)],
              [commitText(bundle, candidate.source.commit)]
            ]
          },
          ...pinRows(baseline, candidate),
          { cells: [["params"], ...paramCells(known)] },
          { cells: [["system"], ...same(baseline && environmentText(baseline), environmentText(candidate))] },
          ...packageRow(baseline, candidate)
        ];
        if (candidate.stages.length > 0) {
          rows.push({ cells: [["stages"], ["–"], stageText(candidate)] });
        }
        const seconds = (record) => [formatKnown(record?.timings.seconds ?? 0)];
        rows.push({ cells: [["time"], seconds(baseline), seconds(candidate)] });
        return {
          kind: "table",
          noun: "rows",
          head: [[""], [names.baseline], [names.candidate]],
          align: ["left", "left", "left"],
          rows
        };
      }
      function pinRows(baseline, candidate) {
        const before = new Map(baseline?.pins.map((pin) => [pin.path, pinText(pin)]));
        const after = new Map(candidate.pins.map((pin) => [pin.path, pinText(pin)]));
        const paths = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])];
        paths.sort((one, other) => Number(before.get(one) === after.get(one)) - Number(before.get(other) === after.get(other)));
        return paths.slice(0, 200).map((path) => ({
          cells: [["data ", { code: path }], ...same(before.get(path) ?? null, after.get(path) ?? "gone")]
        }));
      }
      function same(before, after) {
        if (before === null)
          return [["–"], [after]];
        return before === after ? [[before], ["same"]] : [[before], [{ bold: [after] }]];
      }
      function paramCells(model) {
        const { candidate, baseline } = model;
        const all = Object.entries(candidate?.params ?? {});
        const changed = changesOf(model)?.params ?? [];
        if (baseline === null)
          return [
            ["–"],
            [
              all.slice(0, 12).map(([key, value]) => `${key.slice(key.indexOf(":") + 1)} ${(0, report_number.Nt)(value)}`).join(", ") || "none"
            ]
          ];
        const calm = all.length - changed.filter((one) => one.candidate !== void 0).length;
        const rest = calm > 0 ? `${(0, report_number.U9)(calm, "other")} the same` : "";
        if (changed.length === 0)
          return [[(0, report_number.U9)(all.length, "parameter")], ["same"]];
        const shown = changed.slice(0, 12);
        const more = changed.length > shown.length ? [`${(0, report_number.U9)(changed.length - shown.length, "more changed", "more changed")}`] : [];
        const before = shown.flatMap((one, index) => [
          index === 0 ? "" : ", ",
          { code: one.name },
          ` ${one.baseline === void 0 ? "not set" : (0, report_number.Nt)(one.baseline)}`
        ]);
        const after = shown.flatMap((one, index) => [index === 0 ? "" : ", ", { code: one.name }, " ", paramText(one).at(-1) ?? ""]);
        return [
          before,
          [
            ...after,
            [...more, rest].filter((part) => part !== "").map((part) => `, ${part}`).join("")
          ]
        ];
      }
      function environmentText(record) {
        const { os, distribution, arch, runtimes, files, container, gpus = [] } = record.environment;
        const versions = Object.entries(runtimes).map(([name, version]) => `${name} ${version}`);
        const fixed = files.map((file) => `${file.path} ${(0, environment_diff.VK)(file.digest)}`);
        const system = distribution === void 0 ? [`${os} ${arch}`] : [`${os} ${arch}`, distribution];
        const image = container === void 0 ? [] : [container.digest ? `${container.image} ${(0, environment_diff.VK)(container.digest)}` : container.image];
        const cards = [...new Set(gpus.map(({ name, driver }) => `${name}, driver ${driver}`))];
        return [...versions, ...image, ...cards.slice(0, 2), ...system, ...fixed.slice(0, 6)].join(", ");
      }
      const mostPackages = 20;
      function packageRow(baseline, candidate) {
        const all = candidate.environment.components ?? [];
        const changed = baseline === null ? [] : (0, environment_diff.pE)(baseline.environment, candidate.environment).filter(({ kind }) => kind === "package");
        if (all.length === 0 && changed.length === 0)
          return [];
        const total = (0, report_number.U9)(all.length, "package");
        if (changed.length === 0) {
          const known = (baseline?.environment.components ?? []).length > 0;
          return [{ cells: [["packages"], ...same(known ? total : null, total)] }];
        }
        const more = changed.length > mostPackages ? `, ${changed.length - mostPackages} more changed` : "";
        const list = (side2) => changed.slice(0, mostPackages).flatMap((one, index) => [index === 0 ? "" : ", ", { code: one.name }, ` ${side2(one) ?? "none"}`]);
        return [
          {
            cells: [["packages"], list(({ before }) => before), [...list(({ after }) => after), `${more}; ${total} in all`]]
          }
        ];
      }
      function formatKnown(seconds) {
        return seconds > 0 ? (0, report_number.Xo)(seconds) : "–";
      }
      function stageText(record) {
        return record.stages.slice(0, 40).flatMap((stage, index) => {
          const busy = stage.status === "ran" || stage.status === "failed";
          const time = busy && stage.seconds > 0 ? ` ${(0, report_number.Xo)(stage.seconds)}` : "";
          return [index === 0 ? "" : " · ", `${stage.name} `, busy ? { bold: [stage.status] } : stage.status, time];
        });
      }
      ;
      const mostCharts = 4;
      const mostPoints = 60;
      function chartsOf(model, names) {
        return [...families(model.verdict.metrics, names), ...curves(model, names)].slice(0, mostCharts);
      }
      function families(metrics, names) {
        const groups = /* @__PURE__ */ new Map();
        for (const metric of metrics) {
          const dot = metric.name.lastIndexOf(".");
          if (dot <= 0)
            continue;
          const prefix = metric.name.slice(0, dot);
          groups.set(prefix, [...groups.get(prefix) ?? [], metric]);
          if (groups.size > 1e3)
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
            baseline: known ? ordered.map(({ baseline }) => finite(baseline)) : void 0,
            names
          });
        }
        return charts;
      }
      function curves(model, names) {
        const charts = [];
        for (const { path, side: side2, text } of model.evidence) {
          if (side2 !== "candidate" || !path.endsWith(".csv"))
            continue;
          const candidate = parseCurve(text);
          if (candidate === void 0)
            continue;
          const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
          const baseline = other === void 0 ? void 0 : parseCurve(other.text);
          const aligned = baseline?.steps.length === candidate.steps.length ? baseline.values : void 0;
          charts.push({
            kind: "chart",
            style: "lines",
            title: `${candidate.what} (${path})`,
            axis: candidate.what,
            labels: candidate.steps,
            candidate: candidate.values,
            baseline: aligned,
            names
          });
        }
        return charts;
      }
      function parseCurve(text) {
        const lines = text.trim().split(/\r?\n/);
        const [counter = "", what] = (lines[0] ?? "").split(",");
        if (what === void 0 || !/^(epoch|step|iteration|round)s?$/i.test(counter.trim()) || lines.length < 3)
          return void 0;
        const every = Math.ceil((lines.length - 1) / mostPoints);
        const rows = lines.slice(1).filter((_, index) => index % every === 0).map((line) => line.split(","));
        const values = rows.map((row2) => Number(row2[1]));
        return values.every(Number.isFinite) ? { what: what.trim(), steps: rows.map((row2) => row2[0] ?? ""), values } : void 0;
      }
      function finite(value) {
        return typeof value === "number" ? value : null;
      }
      ;
      const mostUngated = 12;
      function compose(bundle) {
        const [only] = bundle.models;
        if (bundle.models.length === 1 && only !== void 0)
          return modelParts(bundle, only, 3);
        const ordered = [...bundle.models].sort((one, other) => rank(one) - rank(other));
        return [...overview(bundle, ordered), ...ordered.flatMap((model) => modelParts(bundle, model, 4))];
      }
      function rank(model) {
        return Object.keys(report_words.Z8).indexOf(model.verdict.verdict);
      }
      function overview(bundle, models) {
        const { sign, word } = report_words.Z8[bundle.verdict];
        const worst = models.filter((model) => model.verdict.verdict === bundle.verdict);
        const named2 = worst.slice(0, 3).map(({ model }) => model);
        const rest = worst.length > named2.length ? [(0, report_number.U9)(worst.length - named2.length, "other")] : [];
        const what = worst.length === models.length && models.length > 3 ? "all of them" : (0, report_words.oR)([...named2, ...rest]);
        const heading2 = {
          kind: "heading",
          level: 3,
          verdict: bundle.verdict,
          text: models.length === 0 ? ["No model to judge"] : [`${sign} ${(0, report_number.U9)(models.length, "model")}, ${word}: `, what]
        };
        if (models.length === 0)
          return [{ block: heading2, weight: 100, keep: true, brief: true }];
        const table = {
          kind: "table",
          noun: "models",
          head: [[""], ["model"], ["why"]],
          align: ["left", "left", "left"],
          rows: models.map(({ model, verdict }) => ({
            cells: [
              [`${report_words.Z8[verdict.verdict].sign} ${report_words.Z8[verdict.verdict].word}`],
              [model],
              (0, report_document.x)(verdict.summary)
            ],
            verdict: verdict.verdict
          }))
        };
        return [
          { block: heading2, weight: 100, keep: true, brief: true },
          { block: table, weight: 99, brief: true }
        ];
      }
      function modelParts(bundle, model, level) {
        const parts = fullParts(bundle, model, level);
        const [head, ...rest] = parts;
        if (level === 3 || head === void 0 || !["pass", "untouched", "warn"].includes(model.verdict.verdict))
          return parts;
        if (model.verdict.verdict === "untouched" && noticesOf(model).length === 0)
          return [];
        const summary = head.block.kind === "heading" ? head.block.text : [];
        return [{ block: fold(summary, ...rest.map(({ block }) => block)), weight: 30 }];
      }
      function fullParts(bundle, model, level) {
        const names = (0, report_words.Mm)(bundle, model.verdict.baseline);
        const groups = groupMetrics(model.verdict.metrics);
        const parts = [];
        const add = (weight, block, more = {}) => {
          if (block !== void 0)
            parts.push({ block, weight, ...more });
        };
        add(98, heading(model, level), { keep: level === 3, brief: true });
        for (const notice of noticesOf(model))
          add(96, notice, { brief: true });
        if (groups.judged.length > 0)
          add(94, judgedTable(groups.judged, names, model), { brief: true });
        const first = groups.judged.length === 0 ? groups.moved.slice(0, mostUngated) : [];
        if (first.length > 0)
          add(94, shownTable(first, names, model), { brief: true });
        const cause = compose_causeText(model);
        if (cause !== void 0)
          add(92, { kind: "paragraph", text: cause }, { brief: true });
        const changes = changesOf(model);
        if (changes !== void 0)
          for (const line of causeLines(model, changes))
            add(93, line, { brief: true });
        for (const slices of sliceFolds(groups.judged, names))
          add(65, slices);
        const data2 = dataFold(model, names);
        if (data2 !== void 0)
          add(70, data2, { brief: true });
        if (groups.moved.length > first.length)
          add(60, fold(movedSummary(groups.moved), shownTable(groups.moved, names, model)));
        for (const found of confusions(model, names)) {
          const most2 = found.headline === void 0 ? "" : ` (most new mistakes: ${found.headline})`;
          add(50, fold([`Confusion matrix${most2}`], found.matrix));
        }
        const charts = chartsOf(model, names);
        if (charts.length > 0)
          add(40, fold([`Charts: ${charts.map(({ title }) => title).join(", ")}`], ...charts));
        if (groups.same.length > 0) {
          const text = `${(0, report_number.U9)(groups.same.length, "more metric")}, the same as on ${names.baseline}`;
          add(20, fold([text], shownTable(groups.same, names, model)));
        }
        const { diff } = model.verdict.policy;
        if (diff !== void 0) {
          const text = ["What this change makes of ", { code: "modelgate.yaml" }];
          add(45, fold(text, { kind: "lines", language: "diff", text: diff }));
        }
        add(48, evidenceFold(groups.judged));
        const origin = originTable(bundle, model, names);
        if (origin !== void 0)
          add(55, fold(["What this run is made of"], origin));
        const measured = model.candidate !== null;
        if (measured)
          add(90, { kind: "paragraph", text: baselineText(bundle, model) }, { brief: true });
        if (measured)
          add(88, { kind: "paragraph", text: reproduceText(model) }, { brief: true });
        return parts;
      }
      function dataFold(model, names) {
        const diff = model.data_diff;
        if (diff === void 0)
          return void 0;
        const measured = model.verdict.baseline?.commit;
        const base = diff.a.commit === void 0 || diff.a.commit === measured ? names.baseline : `at ${diff.a.commit.slice(0, 7)}`;
        const section = (0, data.s)(diff, { ...names, baseline: base }, "pins");
        return section && fold(["What changed in the data: ", ...section.summary], ...section.body);
      }
      function fold(summary, ...body) {
        return { kind: "fold", summary, body };
      }
      function heading(model, level) {
        const { verdict, summary, metrics } = model.verdict;
        const why = summary.startsWith(`${model.model}: `) ? summary.slice(model.model.length + 2) : summary;
        const unsaid = verdict === "inconclusive" || verdict === "not-comparable" || verdict === "warn" ? `, ${report_words.Z8[verdict].word}` : "";
        const rise = verdict === "pass" ? bestRise(metrics) : "";
        return {
          kind: "heading",
          level,
          verdict,
          text: [`${report_words.Z8[verdict].sign} `, model.model, unsaid, ": ", ...(0, report_document.x)(why), rise]
        };
      }
      function bestRise(metrics) {
        const best = metrics.filter((metric) => metric.gated && courseOf(metric) === "better")[0];
        if (best === void 0)
          return "";
        const { delta } = (0, report_number.kI)(best.name, best.baseline, best.candidate, best.delta);
        return `; ${(0, report_escape.uH)(best.name, 80)} better by ${delta.replace(/^[+−]/, "")}`;
      }
      function compose_causeText(model) {
        const changes = changesOf(model);
        if (changes === void 0 || model.verdict.verdict === "untouched")
          return void 0;
        const phrases = changePhrases(changes);
        const moved = model.verdict.metrics.some((metric) => courseOf(metric) !== "same");
        if (phrases.length === 0) {
          return moved && changes.codeOnly !== true ? [
            { bold: ["Nothing that is tracked changed"] },
            ": parameters, data, code and environment are main's. What differs is chance, or is not tracked."
          ] : void 0;
        }
        const worse = model.verdict.metrics.some((metric) => metric.verdict === "fail" && courseOf(metric) === "worse");
        const lead = worse && phrases.length === 1 ? "Most likely cause: " : "Changed: ";
        const calm = unchangedKinds(changes);
        const rest = calm.length === 0 ? "." : `. ${capital((0, report_words.oR)(calm))} ${calm.length === 1 && calm[0] !== "parameters" ? "is" : "are"} the same.`;
        return [
          { bold: [lead.trimEnd()] },
          " ",
          ...phrases.flatMap((text, index) => index === 0 ? text : ["; ", ...text]),
          rest
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
          [amount("unknown"), "not comparable"]
        ];
        const worst = moved.find((metric) => courseOf(metric) === "worse");
        const words2 = kinds.filter(([number]) => number > 0).map(([number, word]) => {
          const most2 = word === "worse" && number > 1 && worst !== void 0 ? ` (most: ${(0, report_escape.uH)(worst.name, 80)})` : "";
          return `${number} ${word}${most2}`;
        });
        return [`${(0, report_number.U9)(moved.length, "metric")} not gated: ${words2.join(", ")}`];
      }
    })
  ),
  /***/
  14437: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          dataSection
        )
        /* harmony export */
      });
      var _data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
      var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84252);
      const mostRows = 200;
      const mostTables = 20;
      function dataSection(diff, names, list) {
        const { added, removed, changed, moved } = diff.counts;
        if (added + removed + changed + moved === 0)
          return void 0;
        const body = [list === "pins" ? pinTable(diff, names) : fileTable(diff, names)];
        for (const table of diff.tables.slice(0, mostTables))
          body.push(...tableBlocks(table, names));
        for (const note of diff.notes.slice(0, 10))
          body.push({ kind: "paragraph", text: [`Note: ${note}.`] });
        return { summary: [amounts(diff), ...headline(diff)], body };
      }
      function amounts({ counts, bytes }) {
        const kinds = ["added", "removed", "changed", "moved"].filter((kind) => counts[kind] > 0);
        const words = kinds.map((kind, index) => `${index === 0 ? (0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(counts[kind], "file") : counts[kind]} ${kind}`);
        const size = bytes.net === 0 || bytes.unknown > 0 ? "" : ` (${bytes.net > 0 ? "+" : ""}${(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes.net)})`;
        return `${words.join(", ")}${size}`;
      }
      function headline({ tables }) {
        const worst = [...tables].sort((one, other) => (drifted(other)[0]?.psi ?? 0) - (drifted(one)[0]?.psi ?? 0))[0];
        if (worst === void 0)
          return [];
        const top = drifted(worst)[0];
        const drift = top === void 0 ? [] : ["; ", { code: top.name }, ` drifts, PSI ${formatStability(top.psi ?? 0)}`];
        return ["; ", { code: worst.path }, ` ${rowsText(worst)}`, ...drift];
      }
      function drifted(table) {
        return table.columns.filter(({ psi }) => psi !== void 0 && (0, _data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__.UN)(psi) !== "stable");
      }
      function rowsText({ rows }) {
        return rows.a === rows.b ? (0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(rows.b, "row") : `${(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(rows.a, "", "").trim()} → ${(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(rows.b, "row")}`;
      }
      function pinTable({ pins }, names) {
        const state = (side) => {
          if (side === void 0)
            return ["–"];
          const files = side.files === void 0 ? [] : [(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(side.files, "file")];
          const bytes = side.bytes === void 0 ? [] : [(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.z3)(side.bytes)];
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
                ["added", "removed", "changed", "moved"].filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`).join(", ")
              ]
            ]
          }))
        };
      }
      function fileTable(diff, names) {
        const size = (bytes) => bytes === void 0 ? "" : (0, _number_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes);
        const row = (what, path, before, after) => ({
          cells: [[what], path, [before], [after]]
        });
        const rows = [
          ...diff.changed.map(({ path, a, b }) => row("changed", [{ code: path }], size(a.size), size(b.size))),
          ...diff.moved.map((file) => row("moved", [{ code: file.from }, " → ", { code: file.to }], size(file.size), size(file.size))),
          ...diff.added.map((file) => row("added", [{ code: file.path }], "–", size(file.size))),
          ...diff.removed.map((file) => row("removed", [{ code: file.path }], size(file.size), "–"))
        ];
        return {
          kind: "table",
          noun: "files",
          head: [[""], ["file"], [names.baseline], [names.candidate]],
          align: ["left", "left", "right", "right"],
          rows
        };
      }
      function tableBlocks(table, names) {
        const shown = table.columns.filter(isWorthARow);
        const calm = table.columns.length - shown.length;
        const shards = table.files.a === 1 && table.files.b === 1 ? "" : ` in ${table.files.a} → ${(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(table.files.b, "file")}`;
        const rest = calm === 0 ? "" : `, ${(0, _number_js__WEBPACK_IMPORTED_MODULE_0__.U9)(calm, shown.length === 0 ? "column" : "other column")} as before`;
        const lead = {
          kind: "paragraph",
          text: [
            { code: table.path },
            `: ${rowsText(table)}${shards}${rest}.${table.notes.length === 0 ? "" : ` ${table.notes.join("; ")}.`}`
          ]
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
            rows: shown.slice(0, mostRows).map(columnRow)
          }
        ];
      }
      function isWorthARow({ a, b, psi }) {
        if (a?.type !== b?.type || a === void 0 || b === void 0)
          return true;
        return psi !== void 0 && (0, _data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__.UN)(psi) !== "stable" || Math.abs(a.nulls - b.nulls) >= 0.01;
      }
      function columnRow({ name, a, b, psi, ks, note }) {
        const types = [.../* @__PURE__ */ new Set([a?.type ?? "", b?.type ?? ""])].filter((type2) => type2 !== "");
        const type = a === void 0 ? `new, ${types.join()}` : b === void 0 ? `gone, was ${types.join()}` : types.join(" → ");
        const nulls = [...new Set([a, b].flatMap((side) => side === void 0 ? [] : [percent(side.nulls)]))].join(" → ");
        const drift = psi === void 0 ? [note === void 0 ? "–" : `– (${note})`] : [{ bold: [formatStability(psi)] }];
        return {
          cells: [
            [{ code: name }],
            [type],
            [nulls],
            drift,
            [ks === void 0 ? "–" : `${ks.error > 0 ? "≈" : ""}${ks.d.toFixed(3)}`],
            [ks === void 0 ? "–" : ks.p < 1e-3 ? "<0.001" : ks.p.toPrecision(2)]
          ]
        };
      }
      function percent(share) {
        return `${share === 0 || share === 1 ? share * 100 : (share * 100).toFixed(1)}${_number_js__WEBPACK_IMPORTED_MODULE_0__.BC}%`;
      }
      function formatStability(psi) {
        return `${psi.toFixed(psi < 0.1 ? 3 : 2)} (${(0, _data_diff_table_drift_js__WEBPACK_IMPORTED_MODULE_1__.UN)(psi)})`;
      }
    })
  ),
  /***/
  59060: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          plainText
        ),
        /* harmony export */
        x: () => (
          /* binding */
          sentenceText
        )
        /* harmony export */
      });
      function plainText(text) {
        return text.map((piece) => {
          if (typeof piece === "string")
            return piece;
          if ("code" in piece)
            return piece.code;
          return plainText("bold" in piece ? piece.bold : piece.text);
        }).join("");
      }
      function sentenceText(sentence) {
        return sentence.split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? { code: piece } : piece);
      }
    })
  ),
  /***/
  90630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cm: () => (
          /* binding */
          linkTarget
        ),
        /* harmony export */
        D9: () => (
          /* binding */
          markdownCode
        ),
        /* harmony export */
        Hg: () => (
          /* binding */
          mermaidText
        ),
        /* harmony export */
        p7: () => (
          /* binding */
          markdownText
        ),
        /* harmony export */
        qy: () => (
          /* binding */
          html
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        ),
        /* harmony export */
        v3: () => (
          /* binding */
          cleanLines
        )
        /* harmony export */
      });
      const longestText = 240;
      function clean(text, longest = longestText) {
        const head = text.length > longest * 2 ? text.slice(0, longest * 2 + 2) : text;
        const visible = head.replace(/[^\S\u00a0]+/gu, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu, "�").replace(/(\p{M}{3})\p{M}+/gu, "$1").replace(/^ | $/g, "");
        const points = [...visible];
        if (points.length <= longest && head.length === text.length)
          return visible;
        return `${points.slice(0, longest - 1).join("")}…`;
      }
      function cleanLines(text) {
        return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => cut(line.replaceAll("	", "  ").split(/( {2,}|^ )/).map(cleanPiece).join(""))).join("\n");
      }
      function cut(line) {
        const points = [...line];
        return points.length <= longestText ? line : `${points.slice(0, longestText - 1).join("")}…`;
      }
      function cleanPiece(text) {
        if (/^ *$/.test(text))
          return text.slice(0, longestText);
        return `${text.startsWith(" ") ? " " : ""}${clean(text)}${text.endsWith(" ") ? " " : ""}`;
      }
      function markdownText(text) {
        return text.replace(/[&<>"'`*~[\]|\\!$^{}]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "&#95;").replace(/@/g, "@&#8203;").replace(/(?<!&)#(?=\d)/g, "#&#8203;").replace(/(GH)-(?=\d)/gi, "$1&#8203;-").replace(/:(?=[\w+-]+:|\/\/)/g, ":&#8203;").replace(/(www)\./gi, "$1&#8203;.").replace(/^(?:[+-]|#{1,6}|\d+[.)])(?=\s|$)|^-(?=-)/, (mark) => `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`);
      }
      function markdownCode(text) {
        if (/^[\w./:@%+,=#&-]+(?: [\w./:@%+,=#&-]+)*$/.test(text))
          return `\`${text}\``;
        return `<code>${markdownText(text)}</code>`;
      }
      function html(text) {
        return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function linkTarget(url) {
        if (!URL.canParse(url))
          return void 0;
        const parsed = new URL(url);
        if (parsed.protocol !== "https:" && parsed.protocol !== "http:")
          return void 0;
        if (parsed.username !== "" || parsed.password !== "")
          return void 0;
        return parsed.href.replace(/[()<>"'`\\|\s[\]*_~]/g, (character) => encodeURIComponent(character).replace(/[()'*_~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
      }
      function mermaidText(text) {
        return clean(text, 40).replace(/[^\p{L}\p{N} ._%/+()-]/gu, " ").replace(/\s+/g, " ").replace(/^ | $/g, "");
      }
    })
  ),
  /***/
  84252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BC: () => (
          /* binding */
          noBreak
        ),
        /* harmony export */
        CW: () => (
          /* binding */
          formatDelta
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatParam
        ),
        /* harmony export */
        Os: () => (
          /* binding */
          group
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          formatSeconds
        ),
        /* harmony export */
        kI: () => (
          /* binding */
          formatPair
        ),
        /* harmony export */
        vy: () => (
          /* binding */
          formatInterval
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const minus = "−";
      const noBreak = " ";
      function unitOf(name) {
        for (const segment of name.split(/[./]/)) {
          const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
          if (found === void 0)
            continue;
          if (found === "bytes" || found === "ns" || found === "us" || found === "ms")
            return found;
          return "s";
        }
        return void 0;
      }
      function formatPair(name, baseline, candidate, delta) {
        const unit = unitOf(name);
        const numbers = [baseline, candidate].filter((value) => typeof value === "number");
        const decimals = decimalsFor(numbers, delta);
        const show = (value) => {
          if (value === null)
            return "missing";
          if (typeof value === "string")
            return value.replace("-", minus);
          return unit === void 0 ? plain(value, decimals) : withUnit(value, unit);
        };
        return {
          baseline: show(baseline),
          candidate: show(candidate),
          delta: delta === null ? "" : formatDelta(name, delta, decimals)
        };
      }
      function formatDelta(name, delta, decimals) {
        const unit = unitOf(name);
        if (delta === 0)
          return unit === void 0 ? "0" : "±0";
        const size = Math.abs(delta);
        const sign = delta > 0 ? "+" : minus;
        if (unit !== void 0)
          return `${sign}${withUnit(size, unit)}`;
        const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
        return `${sign}${plain(size, fitting)}`;
      }
      function formatInterval(name, bounds, delta) {
        const width = bounds[1] - bounds[0];
        const own = width > 0 && Number.isFinite(width) ? Math.max(0, 1 - magnitude(width)) : 0;
        const decimals = /\.(\d+)/.exec(delta)?.[1]?.length ?? own;
        const texts = bounds.map((bound) => {
          if (unitOf(name) !== void 0 || Math.abs(bound) >= 1e15)
            return formatDelta(name, bound, decimals);
          const text = group(Math.abs(bound).toFixed(Math.min(12, decimals)));
          return /[1-9]/.test(text) ? `${bound < 0 ? minus : "+"}${text}` : text;
        });
        return ` (${texts.join(" … ")})`;
      }
      function formatBytes(bytes) {
        if (Number.isInteger(bytes) && Math.abs(bytes) < 1e4)
          return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
        return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1e3);
      }
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
      function count(amount, one, many = `${one}s`) {
        return `${group(String(amount))} ${amount === 1 ? one : many}`;
      }
      function formatParam(value) {
        return typeof value === "number" ? String(value).replace("-", minus) : String(value);
      }
      function withUnit(value, unit) {
        if (unit === "bytes")
          return formatBytes(value);
        const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
        return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1e3);
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
      function decimalsFor(values, delta) {
        if (values.every(Number.isInteger))
          return 0;
        const largest = Math.max(...values.map(Math.abs));
        const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
        const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
        return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
      }
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
        return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
      }
    })
  ),
  /***/
  82076: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mm: () => (
          /* binding */
          sidesOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        n$: () => (
          /* binding */
          moment
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        q1: () => (
          /* binding */
          foundBy
        )
        /* harmony export */
      });
      const marks = {
        fail: { sign: "❌", word: "fail" },
        missing: { sign: "❌", word: "missing" },
        "not-comparable": { sign: "⛔", word: "not comparable" },
        inconclusive: { sign: "❓", word: "inconclusive" },
        "no-baseline": { sign: "🆕", word: "no baseline" },
        warn: { sign: "⚠️", word: "warn" },
        pass: { sign: "✅", word: "pass" },
        untouched: { sign: "➖", word: "untouched" }
      };
      function sidesOf(bundle, found) {
        return {
          baseline: found?.found_by === "file" ? "baseline" : "main",
          candidate: bundle.pull_request === void 0 ? "this run" : "this PR"
        };
      }
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
          case "alias":
            return ", named by the registry";
          case "revision":
            return ", named by the policy";
          case "run":
            return ", run again here";
          case "re-evaluated":
            return ", evaluated again on this data";
        }
      }
      function joined(words) {
        const last = words.at(-1) ?? "";
        return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
      }
      function moment(iso) {
        return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
      }
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
  )
};

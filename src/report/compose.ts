import { baselineText, reproduceText } from "./baseline.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import { causeLines } from "./causes.ts";
import { changesOf } from "./changes.ts";
import { chartFolds } from "./charts.ts";
import { dataSection } from "./data.ts";
import type { Block, Part, Sides, Text } from "./document.ts";
import { clean } from "./escape.ts";
import { evidenceFold, sliceFolds } from "./evidence.ts";
import { heading, overview, rank } from "./heading.ts";
import { courseOf, groupMetrics, judgedTable, shownTable } from "./metrics.ts";
import { noticesOf } from "./notices.ts";
import { count } from "./number.ts";
import { originTable } from "./origin.ts";
import { whatChanged } from "./what-changed.ts";
import { sidesOf } from "./words.ts";

/** How many metrics are shown at once where no gate says which matter. */
const mostUngated = 12;

/** Says in blocks what a bundle holds, the most important first; the same for every view. */
export function compose(bundle: ReportBundle): Part[] {
  const [only] = bundle.models;
  if (bundle.models.length === 1 && only !== undefined) return modelParts(bundle, only, 3);
  const ordered = [...bundle.models].sort((one, other) => rank(one) - rank(other));
  return [...overview(bundle, ordered), ...ordered.flatMap((model) => modelParts(bundle, model, 4))];
}

/** One model's report. Of several models, one that passes is folded, and one that is untouched has been told of. */
function modelParts(bundle: ReportBundle, model: ModelReport, level: 3 | 4): Part[] {
  const parts = fullParts(bundle, model, level);
  const [head, ...rest] = parts;
  if (level === 3 || head === undefined || !["pass", "untouched", "warn"].includes(model.verdict.verdict)) return parts;
  if (model.verdict.verdict === "untouched" && noticesOf(model).length === 0) return [];
  const summary = head.block.kind === "heading" ? head.block.text : [];
  return [{ block: fold(summary, ...rest.map(({ block }) => block)), weight: 30 }];
}

function fullParts(bundle: ReportBundle, model: ModelReport, level: 3 | 4): Part[] {
  const names = sidesOf(bundle, model);
  const groups = groupMetrics(model.verdict.metrics);
  const parts: Part[] = [];
  const add = (weight: number, block: Block | undefined, more: { keep?: boolean; brief?: boolean } = {}): void => {
    if (block !== undefined) parts.push({ block, weight, ...more });
  };
  add(98, heading(model, level), { keep: level === 3, brief: true });
  for (const notice of noticesOf(model)) add(96, notice, { brief: true });
  if (groups.judged.length > 0) add(94, judgedTable(groups.judged, names, model), { brief: true });
  // Where nothing is gated, what moved most is what there is to see.
  const first = groups.judged.length === 0 ? groups.moved.slice(0, mostUngated) : [];
  if (first.length > 0) add(94, shownTable(first, names, model), { brief: true });
  add(92, whatChanged(model), { brief: true });
  const changes = changesOf(model);
  if (changes !== undefined) for (const line of causeLines(model, changes)) add(93, line, { brief: true });
  for (const slices of sliceFolds(groups.judged, names)) add(65, slices);
  const data = dataFold(model, names);
  if (data !== undefined) add(70, data, { brief: true });
  if (groups.moved.length > first.length)
    add(60, fold(movedSummary(groups.moved), shownTable(groups.moved, names, model)));
  const { confusions, charts } = chartFolds(model, names);
  for (const matrix of confusions) add(50, matrix);
  add(40, charts);
  if (groups.same.length > 0) {
    add(20, fold([`${count(groups.same.length, "more metric")}, unchanged`], shownTable(groups.same, names, model)));
  }
  const { diff } = model.verdict.policy;
  if (diff !== undefined) {
    const text = ["What this change makes of ", { code: "modelgate.yaml" }];
    add(45, fold(text, { kind: "lines", language: "diff", text: diff }));
  }
  add(48, evidenceFold(groups.judged));
  const origin = originTable(bundle, model, names);
  if (origin !== undefined) add(55, fold(["What this run is made of"], origin));
  const measured = model.candidate !== null;
  if (measured) add(90, { kind: "paragraph", text: baselineText(bundle, model) }, { brief: true });
  if (measured) add(88, { kind: "paragraph", text: reproduceText(model) }, { brief: true });
  return parts;
}

/** What changed in the data; it is compared with the base commit, which need not be where the baseline was measured. */
function dataFold(model: ModelReport, names: Sides): Block | undefined {
  const diff = model.data_diff;
  if (diff === undefined) return undefined;
  const measured = model.verdict.baseline?.commit;
  const base =
    diff.a.commit === undefined || diff.a.commit === measured ? names.baseline : `at ${diff.a.commit.slice(0, 7)}`;
  const section = dataSection(diff, { ...names, baseline: base }, "pins");
  return section && fold(["What changed in the data: ", ...section.summary], ...section.body);
}

function fold(summary: Text, ...body: Block[]): Block {
  return { kind: "fold", summary, body };
}

function movedSummary(moved: Parameters<typeof shownTable>[0]): Text {
  const amount = (course: string): number => moved.filter((metric) => courseOf(metric) === course).length;
  const kinds: [number, string][] = [
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
      const most = word === "worse" && number > 1 && worst !== undefined ? ` (most: ${clean(worst.name, 80)})` : "";
      return `${number} ${word}${most}`;
    });
  return [`${count(moved.length, "metric")} not gated: ${words.join(", ")}`];
}

import type { ModelReport } from "./bundle.ts";
import { worstConfusion } from "./confusion.ts";
import { type Block, type FigureBlock, type Sides, sentenceText } from "./document.ts";
import { figureKey } from "./draw/drawing.ts";
import { clean } from "./escape.ts";
import type { Figure } from "./figure.ts";
import { figuresOf } from "./figures.ts";
import { count } from "./number.ts";
import { joined } from "./words.ts";

/** Which kinds of figures tell a reviewer most, where nothing else decides. */
const kinds: readonly Figure["kind"][] = ["history", "dvc", "lines", "bars", "forest", "scatter", "image", "confusion"];

/** Everything that is drawn of a model, folded: confusion matrices by themselves, the others what matters most first. */
export function chartFolds(model: ModelReport, names: Sides): { confusions: Block[]; charts: Block | undefined } {
  const figures = shownFigures(model);
  const block = (figure: Figure): FigureBlock => ({
    kind: "figure",
    key: figureKey(model.model, figure.id),
    figure,
    names,
  });
  const confusions = figures.flatMap((figure): Block[] => {
    if (figure.kind !== "confusion") return [];
    const worst = worstConfusion(figure);
    const most = worst === undefined ? "" : ` (most new mistakes: ${worst})`;
    return [{ kind: "fold", summary: [`Confusion matrix${most}`], body: [block(figure)] }];
  });
  const charts = figures.filter((figure) => figure.kind !== "confusion" && !isShort(figure));
  const missing = missingText(model);
  if (charts.length === 0 && missing.length === 0) return { confusions, charts: undefined };
  const titles = charts.slice(0, 3).map(({ title }) => clean(title, 60));
  const more = charts.length > 3 ? [`${charts.length - 3} more`] : [];
  const summary =
    charts.length === 0
      ? `Charts: ${count(missing.length, "is", "are")} missing`
      : `Charts: ${joined([...titles, ...more])}`;
  return { confusions, charts: { kind: "fold", summary: [summary], body: [...charts.map(block), ...missing] } };
}

/** All figures of a model, in the order in which they are shown. */
export function shownFigures(model: ModelReport): Figure[] {
  const figures = figuresOf(model);
  const others = figures.filter(({ kind }) => kind !== "confusion");
  return [...figures.filter(({ kind }) => kind === "confusion"), ...ordered(model, others)];
}

/** Of one or two runs of main a line tells nothing that the table does not. */
function isShort(figure: Figure): boolean {
  return figure.kind === "history" && figure.runs.length < 3;
}

/** Figures of metrics that failed come first, then by what they are, then as they were made. */
function ordered(model: ModelReport, figures: readonly Figure[]): Figure[] {
  const failed = new Set(
    model.verdict.metrics.filter(({ verdict }) => ["fail", "inconclusive"].includes(verdict)).map(({ name }) => name),
  );
  const isAboutFailed = (figure: Figure): boolean => {
    if (figure.kind === "history") return failed.has(figure.metric);
    return figure.kind === "bars" && figure.labels.some((label) => failed.has(`${figure.x}.${label}`));
  };
  const keyed = figures.map((figure, at) => ({ figure, at, failed: isAboutFailed(figure) }));
  keyed.sort(
    (one, other) =>
      Number(other.failed) - Number(one.failed) ||
      kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind) ||
      one.at - other.at,
  );
  return keyed.map(({ figure }) => figure);
}

/** So many of those that cannot be had are named with why. */
const mostMissing = 10;

function missingText({ figures_missing: missing = [] }: ModelReport): Block[] {
  const shown = missing.slice(0, mostMissing).map(({ title, why }): Block => {
    const reason = clean(why, 400).replace(/[.\s]+$/, "");
    return {
      kind: "paragraph",
      text: [{ bold: ["Missing"] }, `: ${clean(title, 120)}: `, ...sentenceText(reason), "."],
    };
  });
  const left = missing.length - shown.length;
  return left > 0
    ? [...shown, { kind: "paragraph", text: [`… and ${count(left, "more", "more")} are missing.`] }]
    : shown;
}

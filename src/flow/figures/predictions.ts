import { computeFor } from "../../config/compute.ts";
import type { ModelConfig } from "../../config/load.ts";
import type { ComputeKind, PredictionsConfig } from "../../config/policy.ts";
import { mostClasses, positiveClass } from "../../gate/estimators/classes.ts";
import type { Column } from "../../gate/predictions/paired.ts";
import type { Figure, FigureOf, MissingFigure } from "../../report/figure.ts";
import { calibrationPoints } from "./calibration.ts";
import { confusionOf } from "./classes.ts";
import type { Predicted } from "./predicted.ts";
import { type Point, precisionRecallPoints, type Ranking, rankingOf, rocPoints } from "./ranking.ts";
import { residualsOf } from "./residuals.ts";

export interface Figures {
  readonly figures: Figure[];
  readonly missing: MissingFigure[];
}

const regression = new Set<ComputeKind>(["mae", "mse", "rmse", "r2", "mape"]);

/** What predictions can show: of numbers their residuals, of classes what was taken for what, of scores their curves. */
export function predictionFigures(
  sides: readonly Predicted[],
  { gates }: Pick<ModelConfig, "gates">,
  config: PredictionsConfig,
): Figures {
  const figures: Figure[] = [];
  const missing: MissingFigure[] = [];
  const kinds = gates.map((gate) => computeFor(gate)?.kind);
  const isRegression = kinds.some((kind) => kind !== undefined && regression.has(kind));
  const shown = isRegression ? residualsOf(sides) : confusionOf(sides);
  if (shown !== undefined && "why" in shown) missing.push(shown);
  else if (shown !== undefined) figures.push(shown);
  if (isRegression || sides.every(({ score }) => score === undefined)) return { figures, missing };
  const curves = curvesOf(sides, config);
  if ("why" in curves) missing.push(curves);
  else figures.push(...curves.figures);
  return { figures, missing };
}

function curvesOf(sides: readonly Predicted[], config: PredictionsConfig): { figures: Figure[] } | MissingFigure {
  const title = "ROC and precision–recall curves";
  const names = classesOf(sides.at(-1)?.truth);
  if (names === undefined) return { title, why: "the labels are no classes" };
  const positive = positiveClass(config.positive, names);
  if (positive === undefined)
    return { title, why: "nothing says which class is the positive one: name it as `positive` under `predictions`" };
  const ranked = sides.flatMap((one) => {
    const ranking = rankingOf(one, positive);
    const isOfBoth = ranking !== undefined && ranking.positives.length > 0 && ranking.negatives.length > 0;
    return isOfBoth ? [{ side: one.side, ranking }] : [];
  });
  if (!ranked.some(({ side }) => side === "candidate"))
    return {
      title,
      why: `this run has no scores of examples of the class \`${positive}\` and of others`.slice(0, 500),
    };
  const of = names.length === 2 ? "" : ` of ${positive}`;
  const lines = (
    kind: FigureOf<"lines">["of"],
    words: Pick<FigureOf<"lines">, "title" | "x" | "y">,
    points: (ranking: Ranking) => Point[] | undefined,
  ): FigureOf<"lines">[] => {
    const series = ranked.flatMap(({ side, ranking }) => {
      const found = points(ranking);
      return found === undefined ? [] : [{ side, points: found }];
    });
    if (!series.some(({ side }) => side === "candidate")) return [];
    const { title, x, y } = words;
    return [{ kind: "lines", of: kind, id: `predictions/${kind}`, title: `${title}${of}`.slice(0, 240), x, y, series }];
  };
  return {
    figures: [
      ...lines("roc", { title: "ROC curve", x: "false positive rate", y: "true positive rate" }, rocPoints),
      ...lines(
        "precision-recall",
        { title: "Precision and recall", x: "recall", y: "precision" },
        precisionRecallPoints,
      ),
      ...lines(
        "calibration",
        { title: "Calibration", x: "mean predicted probability", y: "fraction of positives" },
        calibrationPoints,
      ),
    ],
  };
}

/** The words that occur; undefined where they are too many for classes. */
function classesOf(truth: Column | undefined): string[] | undefined {
  if (truth?.kind !== "words" || truth.words.length > 2 * mostClasses) return undefined;
  const occurs = new Uint8Array(truth.words.length);
  for (const code of truth.codes) if (code >= 0) occurs[code] = 1;
  return truth.words.filter((_, code) => occurs[code] === 1);
}

import fc from "fast-check";
import type { Verdict } from "../../src/gate/verdict.ts";
import type { Figure, FigureOf } from "../../src/report/figure.ts";
import { hostileNames } from "./report-samples.ts";

export const sides = { baseline: "main", candidate: "this PR" } as const;

const rise = (power: number): [number, number][] =>
  Array.from({ length: 50 }, (_, index) => [index / 49, 1 - (1 - index / 49) ** power]);
const fall = (speed: number): [number, number][] =>
  Array.from({ length: 30 }, (_, index) => [index + 1, Math.exp(-index / speed) + 0.1]);

const lines = (of: FigureOf<"lines">["of"], x: string, y: string, main: [number, number][], own: [number, number][]) =>
  ({
    kind: "lines",
    of,
    id: of,
    title: of,
    x,
    y,
    series: [
      { side: "baseline", points: main },
      { side: "candidate", points: own },
    ],
  }) as const satisfies Figure;

/** One figure of each kind that is drawn, as a report has them. */
export const usualFigures = {
  curve: lines("curve", "epoch", "loss", fall(5), fall(8)),
  roc: lines("roc", "false positive rate", "true positive rate", rise(4), rise(8)),
  "precision-recall": lines("precision-recall", "recall", "precision", rise(3), rise(5)),
  calibration: lines("calibration", "predicted", "observed", rise(1).slice(0, 10), rise(1.2).slice(0, 10)),
  scatter: {
    kind: "scatter",
    of: "residuals",
    id: "residuals",
    title: "Residuals",
    x: "predicted",
    y: "residual",
    series: (["baseline", "candidate"] as const).map((side, shift) => ({
      side,
      points: Array.from({ length: 60 }, (_, index): [number, number] => [index, Math.sin(index * 7 + shift)]),
    })),
  },
  confusion: {
    kind: "confusion",
    id: "confusion",
    title: "Confusion",
    labels: ["cat", "dog", "bird"],
    candidate: [
      [50, 3, 0],
      [2, 60, 1],
      [0, 4, 12_345],
    ],
    baseline: [
      [48, 5, 0],
      [2, 60, 1],
      [1, 3, 12_345],
    ],
  },
  bars: {
    kind: "bars",
    id: "metrics/recall",
    title: "recall",
    x: "recall",
    labels: ["0", "1", "2"],
    candidate: [0.98, 0.88, null],
    baseline: [0.99, 0.94, 0.97],
  },
  forest: {
    kind: "forest",
    id: "slices/accuracy",
    title: "accuracy by slice",
    metric: "accuracy",
    margin: -0.01,
    rows: [
      { label: "region=north", n: 600, estimate: -0.045, interval: [-0.07, -0.02], verdict: "fail" },
      { label: "region=south", n: 320, estimate: -0.008, interval: [-0.03, 0.01], verdict: "inconclusive" },
      { label: "region=west", n: 1600, estimate: 0.012, interval: [0.001, 0.02], verdict: "pass" },
      { label: "region=tiny", n: 40, estimate: 0.03, verdict: "warn" },
    ],
  },
  history: {
    kind: "history",
    id: "history/accuracy",
    title: "accuracy on main",
    metric: "accuracy",
    runs: Array.from({ length: 12 }, (_, index) => ({
      commit: `${index}4f1c2ab7e5d0`,
      at: `2026-01-${String(index + 1).padStart(2, "0")}T00:00:00.000Z`,
      value: 0.955 + Math.sin(index) / 200,
      ...(index === 4 ? { version: "v1.4.0", aliases: "production" } : {}),
    })),
    candidate: 0.941,
    band: [0.95, 0.962],
  },
} as const satisfies Record<string, Figure>;

const number = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }) },
  fc.constantFrom(0, 1, -1, 1e-12, -1e-12, 1e15, -1e15, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
);
const word = fc
  .oneof(
    fc.constantFrom(...hostileNames, "\u0000\uffff\ud800 no characters"),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constant(""),
  )
  .map((text) => text.slice(0, 240));
const side = fc.constantFrom("baseline" as const, "candidate" as const);
const points = fc.array(fc.tuple(number, number), { maxLength: 12 });
const series = fc.array(fc.oneof(fc.record({ side, points }), fc.record({ side, points, name: word })), {
  minLength: 1,
  maxLength: 6,
});
const verdict = fc.constantFrom<Verdict>("pass", "warn", "fail", "missing", "not-comparable", "inconclusive");
const common = { id: fc.constant("x"), title: word };
const labels = fc.array(word, { minLength: 2, maxLength: 5 });
const countsOf = (size: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.oneof(fc.nat(), number.map(Math.abs)), { minLength: 0, maxLength: size }), { maxLength: size });

/** Any figure that the schema lets in, most of them such as nobody would make. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant("lines" as const),
    ...common,
    of: fc.constantFrom("curve", "roc", "precision-recall", "calibration"),
    x: word,
    y: word,
    series,
  }),
  fc.record({
    kind: fc.constant("scatter" as const),
    ...common,
    of: fc.constant("residuals" as const),
    x: word,
    y: word,
    series,
  }),
  labels.chain((names) =>
    fc.record({
      kind: fc.constant("confusion" as const),
      ...common,
      labels: fc.constant(names),
      candidate: countsOf(names.length),
      baseline: countsOf(names.length),
    }),
  ),
  fc.record({
    kind: fc.constant("bars" as const),
    ...common,
    x: word,
    labels,
    candidate: fc.array(fc.option(number), { maxLength: 6 }),
    baseline: fc.array(fc.option(number), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant("forest" as const),
    ...common,
    metric: word,
    margin: number,
    rows: fc.array(
      fc.record({ label: word, n: fc.nat(), estimate: number, interval: fc.tuple(number, number), verdict }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  fc.record({
    kind: fc.constant("history" as const),
    ...common,
    metric: word,
    runs: fc.array(
      fc.record({
        commit: word.map((text) => text.slice(0, 64)),
        at: fc.constant("2026-01-02T03:04:05.000Z"),
        value: number,
        version: word,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    candidate: number,
    band: fc.tuple(number, number),
  }),
);

import { describe, expect, it } from "vitest";
import type { MetricVerdict } from "../../src/gate/verdict.ts";
import { curves } from "../../src/report/curves.ts";
import { families } from "../../src/report/families.ts";
import { Figure, mostPoints } from "../../src/report/figure.ts";
import { figuresOf } from "../../src/report/figures.ts";
import { forests } from "../../src/report/forests.ts";
import { usualFigures } from "../support/figures.ts";
import { hostileNames, manyMetrics, sampleModel } from "../support/report-samples.ts";

const model = sampleModel({});
const [row] = model.verdict.metrics;
if (row === undefined) throw new Error("no metric");
const metric = (name: string, more: Partial<MetricVerdict> = {}): MetricVerdict => ({
  ...(row as MetricVerdict),
  name,
  baseline: 0.5,
  candidate: 0.6,
  ...more,
});

describe("figuresOf", () => {
  it("shows what a model came with, then what its verdict and evidence hold", () => {
    const figures = figuresOf({ ...model, figures: [usualFigures.roc] });
    expect(figures.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "lines roc",
      "confusion files/evaluation/confusion.json",
      "bars metrics/recall",
      "lines files/history.csv:loss",
    ]);
  });

  it("shows one figure of an id, and the same matrix once", () => {
    const [matrix] = figuresOf(model);
    if (matrix === undefined) throw new Error("no matrix");
    const figures = figuresOf({ ...model, figures: [usualFigures.bars, { ...matrix, id: "confusion" }] });
    expect(figures.map(({ id }) => id)).toEqual(["metrics/recall", "confusion", "files/history.csv:loss"]);
  });

  it("shows a learning curve once where DVC plots it too, under DVC's title", () => {
    const [matrix, bars, curve] = figuresOf(model);
    if (matrix === undefined || bars === undefined || curve?.kind !== "lines") throw new Error("no curve");
    const plot = (offset: number): Figure => ({
      kind: "dvc",
      id: "plots/history.csv",
      title: "Training loss",
      template: "linear",
      x: "epoch",
      y: "loss",
      x_label: "epoch",
      y_label: "loss",
      // As a CSV file's cells come.
      rows: curve.series.flatMap(({ side, points }) =>
        points.map(([epoch, loss]) => ({ side, fields: { epoch: `${epoch}`, loss: `${loss + offset}` } })),
      ),
    });
    const ids = (figure: Figure): string[] => figuresOf({ ...model, figures: [figure] }).map(({ id }) => id);
    expect(ids(plot(0))).toEqual(["plots/history.csv", matrix.id, bars.id]);
    expect(ids(plot(1))).toEqual(["plots/history.csv", matrix.id, bars.id, "files/history.csv:loss"]);
  });

  it("makes figures that a bundle would take, whatever things are called, of ten thousand metrics too", () => {
    const named = hostileNames.flatMap((name) => [1, 2, 3].map((member) => metric(`${name}.${member}${name}`)));
    const many = sampleModel(manyMetrics(10_000));
    const hostile = { ...model, verdict: { ...model.verdict, metrics: named } };
    for (const figure of [...figuresOf(hostile), ...figuresOf(many)])
      expect(Figure.safeParse(figure).error).toBeUndefined();
    expect(figuresOf(hostile).length).toBeGreaterThan(10);
  });
});

describe("families", () => {
  it("are three to sixty numbers of one prefix, in the order of a reader", () => {
    const numbered = (amount: number): MetricVerdict[] =>
      Array.from({ length: amount }, (_, index) => metric(`recall.${amount - 1 - index}`));
    expect(families(numbered(2))).toEqual([]);
    expect(families(numbered(61))).toEqual([]);
    expect(families(numbered(12))[0]?.labels.slice(-3)).toEqual(["9", "10", "11"]);
  });

  it("leave out a baseline that none of them has, and what is no number", () => {
    const fresh = ["a", "b", "c"].map((name) => metric(`new.${name}`, { baseline: null }));
    expect(families(fresh)[0]).not.toHaveProperty("baseline");
    expect(families([...fresh, metric("new.d", { candidate: "NaN" })])).toEqual([]);
    expect(families(fresh.map((one, at) => ({ ...one, baseline: at === 0 ? 0.1 : null })))[0]?.baseline).toEqual([
      0.1,
      null,
      null,
    ]);
  });

  it("are forty at most", () => {
    const names = Array.from({ length: 50 }, (_, at) => ["a", "b", "c"].map((name) => metric(`f${at}.${name}`))).flat();
    expect(families(names)).toHaveLength(40);
  });
});

describe("forests", () => {
  const slice = {
    by: "region",
    value: "north",
    n: 600,
    baseline: 0.9,
    candidate: 0.86,
    delta: -0.04,
    verdict: "fail" as const,
    reason: "",
  };

  it("show the slices of a metric with the margin that they were judged by", () => {
    const slices = [
      { ...slice, interval: [-0.07, -0.02] as [number, number] },
      { ...slice, value: "x", delta: 0 },
      { ...slice, delta: null },
    ];
    expect(forests([metric("accuracy", { slices, slice_margin: -0.01 }), metric("other")])).toEqual([
      {
        kind: "forest",
        id: "slices/accuracy",
        title: "accuracy by slice",
        metric: "accuracy",
        margin: -0.01,
        rows: [
          { label: "region=north", n: 600, estimate: -0.04, interval: [-0.07, -0.02], verdict: "fail" },
          { label: "region=x", n: 600, estimate: 0, verdict: "fail" },
        ],
      },
    ]);
  });

  it("need two slices", () => {
    expect(forests([metric("accuracy", { slices: [slice] })])).toEqual([]);
  });
});

describe("curves", () => {
  const read = (path: string, text: string, before?: string) =>
    curves({
      ...model,
      evidence: [
        { path, side: "candidate", text },
        ...(before === undefined ? [] : [{ path, side: "baseline" as const, text: before }]),
      ],
    });

  it("are each column over the epoch, of CSV, TSV and JSON lines alike", () => {
    const csv = read("h.csv", "epoch,loss,note,acc\n1,0.5,x,\n2,0.4,y,0.8\n3,0.3,z,0.9\n");
    expect(csv.map(({ id, x, y, series }) => [id, x, y, series[0]?.points])).toEqual([
      [
        "files/h.csv:loss",
        "epoch",
        "loss",
        [
          [1, 0.5],
          [2, 0.4],
          [3, 0.3],
        ],
      ],
      [
        "files/h.csv:acc",
        "epoch",
        "acc",
        [
          [2, 0.8],
          [3, 0.9],
        ],
      ],
    ]);
    expect(read("h.tsv", "Step\tloss\n1\t2\n2\t3\n")[0]?.series[0]?.points).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(read("h.jsonl", '{"loss":2,"step":1}\n{"step":2,"loss":3,"lr":"a"}\n')[0]?.series[0]?.points).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("have main's beside them where it counts the same", () => {
    expect(read("h.csv", "epoch,loss\n1,2\n2,3\n", "epoch,loss\n1,9\n2,8\n3,7\n")[0]?.series).toEqual([
      {
        side: "baseline",
        points: [
          [1, 9],
          [2, 8],
          [3, 7],
        ],
      },
      {
        side: "candidate",
        points: [
          [1, 2],
          [2, 3],
        ],
      },
    ]);
    expect(read("h.csv", "epoch,loss\n1,2\n2,3\n", "step,loss\n1,9\n2,8\n")[0]?.series).toHaveLength(1);
  });

  it("keep their last point and every spike when they are thinned", () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `${index},${index === 4321 ? -7 : index}`);
    const text = `step,loss\n${lines.join("\n")}`;
    const points = read("h.csv", text)[0]?.series[0]?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(mostPoints);
    expect(points.at(-1)).toEqual([8999, 8999]);
    expect(points).toContainEqual([4321, -7]);
  });

  it.each([
    ["h.csv", "loss,acc\n1,2\n2,3\n"],
    ["h.csv", "epoch,loss\n1,2\n"],
    ["h.csv", "epoch\n1\n2\n"],
    ["h.csv", "epoch,note\n1,a\n2,b\n"],
    ["h.csv", ""],
    ["h.jsonl", '{"step":1,"loss":2}\nnot json\n'],
    ["h.jsonl", "[1]\n[2]\n"],
    ["h.txt", "epoch,loss\n1,2\n2,3\n"],
  ])("are not made of %s: %s", (path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figuresOf } from "../../src/flow/figures/dvc/both-sides.ts";
import { builtIn } from "../../src/report/draw/dvc/plot.ts";
import { themes } from "../../src/report/draw/theme.ts";
import { isBuiltIn } from "../../src/report/dvc-templates.ts";
import type { FigureOf } from "../../src/report/figure.ts";
import { type DvcWorker, startDvc } from "../support/dvc-worker.ts";
import { asked, type Said, sidesOf } from "../support/plots/dvc-said.ts";
import { type Shown, sceneOf } from "../support/plots/scene.ts";
import { plotSide } from "../support/plots/sides.ts";
import { makeTempDir } from "../support/repo.ts";

let dvc: DvcWorker;
beforeAll(() => {
  dvc = startDvc();
});
afterAll(() => dvc.end());

describe("what is drawn, mark by mark, of DVC's filled template and of ours", () => {
  const labels = ["cat", "dog", "emu"];
  const side = (factor: number): Record<string, string> => ({
    "dvc.yaml": JSON.stringify({
      plots: [
        ...["linear", "simple", "scatter", "smooth"].map((template) => ({
          [template]: { template, x: "step", y: { "curve.json": "loss" } },
        })),
        { twice: { template: "simple", x: "step", y: { "curve.json": ["loss", "acc"] } } },
        ...["confusion", "confusion_normalized", "scatter_jitter"].map((template) => ({
          [template]: { template, x: "actual", y: { "classes.csv": "predicted" } },
        })),
        ...["bar_horizontal", "bar_horizontal_sorted"].map((template) => ({
          [template]: { template, x: { "bars.csv": "weight" }, y: { "bars.csv": "feature" } },
        })),
      ],
    }),
    "curve.json": JSON.stringify(
      Array.from({ length: 12 }, (_, step) => ({ step, loss: factor / (step + 1), acc: 1 - factor / (step + 2) })),
    ),
    "classes.csv": `actual,predicted\n${Array.from({ length: 30 }, (_, at) => `${labels[at % 3]},${labels[(at * factor) % 4 < 3 ? at % 3 : 0]}\n`).join("")}`,
    "bars.csv": `feature,weight\nage,${factor}\nzip,${3 / factor}\nheight,1.5\n`,
  });
  let theirs: Said;
  let ours: Map<string, FigureOf<"dvc">>;
  const names = { baseline: "HEAD", candidate: "workspace" };

  const drawnBy = async (id: string) => {
    const figure = ours.get(id);
    if (figure === undefined || !isBuiltIn(figure.template)) throw new Error(`no figure ${id}`);
    const plot = builtIn[figure.template](figure, names, themes.light);
    if ("missing" in plot) throw new Error(plot.missing);
    return sceneOf(plot.spec, plot.data);
  };
  const drawnByDvc = (id: string) => sceneOf(theirs.data?.[id]?.[0]?.content);
  /** Marks by these fields of their rows; a legend's have none of them. Six digits: a local regression is not exact. */
  const points = (shown: readonly Shown[], mark: string, fields: readonly string[]): string[] => {
    const word = (value: unknown): string =>
      typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
    const rows = shown
      .filter((one) => one.mark === mark)
      .map(({ datum }) => fields.map((name) => word(datum[name])).join(" "));
    return [...new Set(rows)].filter((row) => !/undefined|NaN/.test(row)).sort();
  };

  beforeAll(async () => {
    const { path, remove } = makeTempDir();
    try {
      const { repo, old } = sidesOf(side(1), side(2), path);
      theirs = await asked(dvc, repo);
      const { figures, missing } = figuresOf(
        await plotSide(repo.root, "workspace"),
        await plotSide(old, "HEAD"),
        new Set(),
      );
      expect(missing).toEqual([]);
      ours = new Map(figures.map((figure) => [figure.id.slice("plots/".length), figure as FigureOf<"dvc">]));
    } finally {
      remove();
    }
  });

  test.each(["linear", "simple", "twice"])("%s: the same points on lines", async (id) => {
    const sides = { baseline: "HEAD", candidate: "workspace" };
    const own = (await drawnBy(id)).map(({ mark, datum }) => ({
      mark,
      datum: { ...datum, rev: sides[datum["side"] as keyof typeof sides] },
    }));
    const y = id === "twice" ? "dvc_inferred_y_value" : "loss";
    const lines = await drawnByDvc(id);
    expect(points(own, "line", ["rev", "x", "y"])).toEqual(points(lines, "line", ["rev", "step", y]));
    expect(points(own, "line", ["rev", "x", "y"]).length).toBeGreaterThanOrEqual(24);
  });

  test("smooth: the same places, the curve near DVC's rows", async () => {
    const own = points(await drawnBy("smooth"), "line", ["x"]);
    expect(own).toEqual(points(await drawnByDvc("smooth"), "line", ["step"]));
  });

  test("scatter: the same points", async () => {
    const own = points(await drawnBy("scatter"), "symbol", ["x", "y"]);
    expect(own).toEqual(points(await drawnByDvc("scatter"), "symbol", ["step", "loss"]));
  });

  test("scatter_jitter: as many points for each pair of names", async () => {
    const count = (shown: readonly Shown[], x: string, y: string): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const { mark, datum } of shown)
        if (mark === "symbol" && x in datum)
          counts[`${datum[x]} ${datum[y]}`] = (counts[`${datum[x]} ${datum[y]}`] ?? 0) + 1;
      return counts;
    };
    expect(count(await drawnBy("scatter_jitter"), "x", "y")).toEqual(
      count(await drawnByDvc("scatter_jitter"), "actual", "predicted"),
    );
  });

  test("confusion: the same count in every cell of both sides", async () => {
    const own = (await drawnBy("confusion")).map(({ mark, datum }) => ({
      mark,
      datum: { ...datum, rev: datum["panel"] },
    }));
    const cells = points(await drawnByDvc("confusion"), "rect", ["actual", "predicted", "xy_count"]);
    expect(points(own, "rect", ["x", "y", "count"])).toEqual(cells);
  });

  test("confusion_normalized: the same shares", async () => {
    const rounded = (shown: readonly Shown[]): Shown[] =>
      shown.map(({ mark, datum }) => ({ mark, datum: { ...datum, share: Number(datum["percent_of_y"]).toFixed(2) } }));
    const own = (await drawnBy("confusion_normalized")).map(({ mark, datum }) => ({
      mark,
      datum: { ...datum, share: datum["text"] || "0.00" },
    }));
    const cells = points(rounded(await drawnByDvc("confusion_normalized")), "rect", ["actual", "predicted", "share"]);
    expect(points(own, "rect", ["x", "y", "share"])).toEqual(cells);
  });

  test.each(["bar_horizontal", "bar_horizontal_sorted"])("%s: the same bars", async (id) => {
    const own = points(await drawnBy(id), "rect", ["label", "value"]);
    const bars = (await drawnByDvc(id)).map(({ mark, datum }) => ({
      mark,
      datum: { ...datum, weight: Number(datum["weight"]) },
    }));
    expect(own).toEqual(points(bars, "rect", ["feature", "weight"]));
    const order = (shown: readonly Shown[], name: string): unknown[] => {
      const rects = shown.filter(({ mark, datum }) => mark === "rect" && name in datum);
      return [...new Set(rects.sort((one, other) => (one.y ?? 0) - (other.y ?? 0)).map(({ datum }) => datum[name]))];
    };
    expect(order(await drawnBy(id), "label")).toEqual(order(await drawnByDvc(id), "feature"));
  });
});

import { describe, expect, test } from "vitest";
import { chartFolds } from "../../src/report/charts.ts";
import { type Block, plainText } from "../../src/report/document.ts";
import type { Figure } from "../../src/report/figure.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { sampleBundle, sampleModel } from "../support/report-samples.ts";
import { everyKind, situationImages } from "../support/report-situations/figures.ts";

const names = { baseline: "main", candidate: "this PR" };

function keysOf(block: Block | undefined): string[] {
  return block?.kind === "fold" ? block.body.flatMap((one) => (one.kind === "figure" ? [one.figure.id] : [])) : [];
}

describe("the charts of a model", () => {
  test("stand in the order of what they tell, whatever order they came in", () => {
    const model = sampleModel({ evidence: [] });
    const figures: Figure[] = everyKind.toReversed();
    expect(keysOf(chartFolds({ ...model, figures }, names).charts)).toEqual([
      "history/accuracy",
      "plots/loss.csv",
      "calibration",
      "roc",
      "metrics/recall",
      "forest/accuracy",
      "residuals",
      "plots/samples.png",
    ]);
  });

  test("begin with the metric that failed", () => {
    const [history] = everyKind;
    if (history?.kind !== "history") throw new Error("the first is no history");
    const other: Figure = { ...history, id: "history/other", metric: "other" };
    const { charts } = chartFolds({ ...sampleModel({ evidence: [] }), figures: [other, history] }, names);
    expect(keysOf(charts).slice(0, 2)).toEqual(["history/accuracy", "history/other"]);
  });

  test("that cannot be had are said to be missing, with why, ten of them", () => {
    const missing = Array.from({ length: 14 }, (_, index) => ({ title: `plot ${index}`, why: "the `file` is gone." }));
    const { charts } = chartFolds({ ...sampleModel({ evidence: [] }), figures_missing: missing }, names);
    const said =
      charts?.kind === "fold"
        ? charts.body.flatMap((one) => (one.kind === "paragraph" ? [plainText(one.text)] : []))
        : [];
    expect(said).toHaveLength(11);
    expect(said[0]).toBe("Missing: plot 0: the file is gone.");
    expect(JSON.stringify(charts)).toContain('{"code":"file"}');
    expect(said.at(-1)).toBe("… and 4 more are missing.");
  });
});

describe("charts in a comment", () => {
  const model = { ...sampleModel({ evidence: [] }), figures: [...everyKind] };

  test("are images where there is one, for a light and a dark page", () => {
    const markdown = toMarkdown(sampleBundle([model]), { images: situationImages });
    expect(markdown).toMatch(
      /<picture><source media="\(prefers-color-scheme: dark\)" srcset="[^"]+history-dark\.png\?raw=true"><img src="[^"]+history\.png\?raw=true" width="640" height="320" alt="accuracy over 12 runs of main/,
    );
    expect(markdown).not.toContain('title "accuracy on main');
    expect(markdown).toContain(
      "No image of accuracy by region and Residuals: refs/modelgate/assets could not be written",
    );
  });

  test("are six diagrams at most, and the rest is told of", () => {
    const plots = Array.from({ length: 200 }, (_, index): Figure => ({ ...curve, id: `plots/${index}` }));
    const markdown = toMarkdown(sampleBundle([{ ...model, figures: plots }]), { fullReport: "report.html" });
    expect(markdown.match(/^```mermaid$/gm)).toHaveLength(6);
    // The bars of the ten recalls are one more.
    expect(markdown).toContain("… and 195 more charts in the full report.");
  });
});

const curve: Figure = {
  kind: "lines",
  of: "curve",
  id: "x",
  title: "loss",
  x: "step",
  y: "loss",
  series: [
    {
      side: "candidate",
      points: [
        [1, 2],
        [2, 1],
      ],
    },
  ],
};

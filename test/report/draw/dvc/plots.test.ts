import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFigure } from "../../../../src/report/draw/draw.ts";
import { builtIn } from "../../../../src/report/draw/dvc/plot.ts";
import { smoothed } from "../../../../src/report/draw/dvc/smooth.ts";
import { themes } from "../../../../src/report/draw/theme.ts";
import type { BuiltIn } from "../../../../src/report/dvc-templates.ts";
import { DvcFigure, type FigureOf } from "../../../../src/report/figure.ts";

type Rows = FigureOf<"dvc">["rows"];
const names = { baseline: "main", candidate: "this PR" };

const figure = (template: string, rows: Rows, more: Partial<FigureOf<"dvc">> = {}): FigureOf<"dvc"> => ({
  kind: "dvc",
  id: "plots/p",
  title: "A plot",
  template,
  x: "x",
  y: "y",
  x_label: "the x",
  y_label: "the y",
  rows,
  ...more,
});

const row = (side: "baseline" | "candidate", x: string | number, y: string | number, more = {}): Rows[number] => ({
  side,
  fields: { x, y },
  ...more,
});

function rowsOf(template: BuiltIn, rows: Rows, more: Partial<FigureOf<"dvc">> = {}) {
  const plot = builtIn[template](figure(template, rows, more), names, themes.light);
  if ("missing" in plot) throw new Error(plot.missing);
  return plot.data["rows"] ?? [];
}

describe("what DVC's templates show, in the house's form", () => {
  it("a curve goes by x, whatever the order of the rows, and over gaps", () => {
    const rows = [
      row("candidate", 2, 5),
      row("candidate", 0, 1),
      { side: "candidate" as const, fields: { x: 1, y: null } },
    ];
    expect(rowsOf("linear", rows).map(({ x, y }) => [x, y])).toEqual([
      [0, 1],
      [2, 5],
    ]);
  });

  it("a matrix counts rows by both names, 2 before 10, zeros too", () => {
    const rows = [row("candidate", "10", "2"), row("candidate", "2", "2", { n: 3 }), row("baseline", "2", "10")];
    const cells = rowsOf("confusion", rows).filter(({ panel }) => panel === "this PR");
    expect(cells.map(({ x, y, count }) => [x, y, count])).toEqual([
      ["2", "2", 3],
      ["10", "2", 1],
      ["2", "10", 0],
      ["10", "10", 0],
    ]);
  });

  it("a normalized matrix has each row's shares", () => {
    const rows = [row("candidate", "a", "a", { n: 3 }), row("candidate", "b", "a")];
    expect(rowsOf("confusion_normalized", rows).map(({ text }) => text)).toEqual(["0.75", "0.25"]);
  });

  it("bars stand by name, or the longest first by what both sides have", () => {
    const rows = [row("candidate", 1, "a"), row("baseline", 9, "b"), row("candidate", 2, "b")];
    expect(rowsOf("bar_horizontal", rows).map(({ label, at }) => [label, at])).toEqual([
      ["a", 0],
      ["b", 1],
      ["b", 1],
    ]);
    expect(rowsOf("bar_horizontal_sorted", rows).map(({ label, at }) => [label, at])).toEqual([
      ["a", 1],
      ["b", 0],
      ["b", 0],
    ]);
  });

  it("points that are spread out stand where they stood before", () => {
    const rows = [row("candidate", "a", "b"), row("baseline", "a", "b")];
    expect(rowsOf("scatter_jitter", rows)).toEqual(rowsOf("scatter_jitter", rows));
    expect(rowsOf("scatter_jitter", rows)[0]?.["dx"]).not.toBe(rowsOf("scatter_jitter", rows)[1]?.["dx"]);
  });

  it("a smooth curve follows a line exactly, and a wave near enough", () => {
    const line = Array.from({ length: 50 }, (_, x): [number, number] => [x, 3 - 2 * x]);
    for (const [x, y] of smoothed(line)) expect(y).toBeCloseTo(3 - 2 * x, 9);
    const noisy = line.map(([x, y]): [number, number] => [x, y + (x % 2 === 0 ? 1 : -1)]);
    for (const [x, y] of smoothed(noisy).slice(5, -5)) expect(Math.abs(y - (3 - 2 * x))).toBeLessThan(0.3);
  });

  const odd = fc.constantFrom("a", "<", "&", '"', "\\", "\u0000", "\ud800", "\u202e", "😀", "[", ".");
  const cell = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string({ unit: odd, maxLength: 8 }),
    fc.constantFrom(null, true, "<script>", "](http://x)", "__proto__", 1e308, -1e308),
  );
  const anyFigure = fc
    .record({
      template: fc.constantFrom(...Object.keys(builtIn)),
      title: fc.string({ unit: odd, maxLength: 20 }),
      several: fc.boolean(),
      rows: fc.array(
        fc.record({
          side: fc.constantFrom("baseline" as const, "candidate" as const),
          x: cell,
          y: cell,
          source: fc.nat(1),
        }),
        {
          maxLength: 12,
        },
      ),
    })
    .map(({ template, title, several, rows }) =>
      figure(
        template,
        rows.map(({ side, x, y, source }) => ({
          side,
          ...(several ? { source } : {}),
          fields: {
            x: typeof x === "number" && !Number.isFinite(x) ? null : x,
            y: typeof y === "number" && !Number.isFinite(y) ? null : y,
          },
        })),
        {
          title,
          ...(several
            ? {
                sources: [
                  { filename: "a<b>", field: "y" },
                  { filename: "javascript:1", field: "y" },
                ],
              }
            : {}),
        },
      ),
    );

  it("any figure is drawn or said to be missing, and holds nothing that runs or loads", async () => {
    await fc.assert(
      fc.asyncProperty(anyFigure, async (one) => {
        expect(DvcFigure.parse(JSON.parse(JSON.stringify(one)))).toEqual(JSON.parse(JSON.stringify(one)));
        const drawn = await drawFigure(one, { names, theme: "page" });
        if ("missing" in drawn) expect(drawn.missing).not.toContain("cannot be drawn");
        else expect(drawn.svg).not.toMatch(/<(script|a|image|use|foreignObject|style)[\s>]|\son\w+="|href=/i);
      }),
      { numRuns: 30 },
    );
  });
});

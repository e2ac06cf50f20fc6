import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Figure, type FigureOf } from "../../src/report/figure.ts";
import { onOneGrid } from "../../src/report/grid.ts";
import { mermaidOf } from "../../src/report/mermaid.ts";

const names = { baseline: "main", candidate: "this PR" };

function lines(more: Partial<FigureOf<"lines">>): FigureOf<"lines"> {
  return {
    kind: "lines",
    of: "curve",
    id: "loss",
    title: "loss",
    x: "epoch",
    y: "loss",
    series: [
      {
        side: "candidate",
        points: [
          [1, 4],
          [2, 2],
          [3, 1],
        ],
      },
    ],
    ...more,
  };
}

describe("curves at the same places", () => {
  test("stay as they are where they count whole steps", () => {
    const one: [number, number][] = [
      [1, 4],
      [2, 2],
      [3, 1],
    ];
    expect(onOneGrid([one, one], "curve")).toEqual({
      from: 1,
      to: 3,
      lines: [
        [4, 2, 1],
        [4, 2, 1],
      ],
    });
  });

  test("are shown as far as both go, and read off between two points", () => {
    const long: [number, number][] = [
      [0, 0],
      [10, 10],
    ];
    const short: [number, number][] = [
      [2, 0],
      [6, 8],
    ];
    expect(onOneGrid([long, short], "curve")).toEqual({
      from: 2,
      to: 6,
      lines: [
        [2, 3, 4, 5, 6],
        [0, 2, 4, 6, 8],
      ],
    });
  });

  test("have the upper end where a ROC curve stands upright, and step where precision does", () => {
    const upright: [number, number][] = [
      [0, 0],
      [0, 0.5],
      [1, 1],
    ];
    const roc = onOneGrid([upright], "roc");
    expect(roc?.lines[0]?.[0]).toBe(0.5);
    expect(onOneGrid([upright], "precision-recall")?.lines[0]?.slice(0, 2)).toEqual([0.5, 1]);
  });

  test("are none where they do not overlap, or where one is a point", () => {
    const at = (x: number): [number, number][] => [
      [x, 1],
      [x + 1, 2],
    ];
    expect(onOneGrid([at(0), at(5)], "curve")).toBeUndefined();
    expect(onOneGrid([[[1, 1]]], "curve")).toBeUndefined();
  });

  test("end at their ends, whatever the numbers", () => {
    const line = fc.uniqueArray(
      fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      {
        minLength: 2,
        maxLength: 30,
        selector: ([x]) => x,
      },
    );
    fc.assert(
      fc.property(line, (points) => {
        const grid = onOneGrid([points], "curve");
        const sorted = [...points].sort((one, other) => one[0] - other[0]);
        const values = points.map(([, y]) => y);
        expect(grid?.lines[0]?.[0]).toBe(sorted[0]?.[1]);
        expect(grid?.lines[0]?.at(-1)).toBe(sorted.at(-1)?.[1]);
        const room = 1e-6 * Math.max(1, ...values.map(Math.abs));
        for (const value of grid?.lines[0] ?? []) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - room);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + room);
        }
      }),
    );
  });
});

describe("a figure as a diagram", () => {
  test("says which colour is whose, and draws the diagonal of a ROC curve", () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 1],
    ];
    const drawn = mermaidOf(
      lines({
        of: "roc",
        title: "ROC: a, b",
        series: [
          { side: "baseline", points },
          { side: "candidate", points },
        ],
      }),
      names,
    );
    expect(drawn).toContain('title "ROC a b: grey main, blue this PR"');
    expect(drawn.match(/^ {4}line \[/gm)).toHaveLength(3);
    expect(drawn).toContain('"plotColorPalette": "#8c959f66, #8c959f, #2f81f7"');
  });

  test("leaves several curves a side to the full report", () => {
    const one = { side: "candidate" as const, points: [[1, 1] as [number, number], [2, 2] as [number, number]] };
    expect(mermaidOf(lines({ series: [one, { ...one, name: "b" }] }), names)).toBe("");
  });

  test("puts this run behind main's last, between the lines of what is usual", () => {
    const run = { commit: "a", at: "2026-01-01T00:00:00Z", value: 0.9 };
    const history: Figure = {
      kind: "history",
      id: "h",
      title: "accuracy on main",
      metric: "accuracy",
      runs: [run, run],
      candidate: 0.8,
      band: [0.88, 0.92],
    };
    const drawn = mermaidOf(history, names);
    expect(drawn).toContain("line [0.9, 0.9, 0.8]");
    expect(drawn).toContain("line [0.88, 0.88, 0.88]");
    expect(mermaidOf({ ...history, runs: [run], candidate: undefined } as unknown as Figure, names)).toBe("");
  });

  test("draws DVC's plain plots, whose cells may be text, and no other", () => {
    const rows = ["baseline" as const, "candidate" as const].flatMap((side) =>
      [1, 2, 3].map((step) => ({ side, fields: { step: String(step), loss: `${step / 10}` } })),
    );
    const plot: FigureOf<"dvc"> = {
      kind: "dvc",
      id: "p",
      title: "p",
      template: "linear",
      x: "step",
      y: "loss",
      x_label: "step",
      y_label: "loss",
      rows,
    };
    expect(mermaidOf(plot, names)).toContain("line [0.1, 0.2, 0.3]");
    const bars = mermaidOf({ ...plot, template: "bar_horizontal", x: "loss", y: "step" }, names);
    expect(bars).toContain('x-axis ["1", "2", "3"]');
    expect(mermaidOf({ ...plot, template: "confusion" }, names)).toBe("");
    expect(mermaidOf({ ...plot, rows: [...rows, ...rows] }, names)).toBe("");
    const sources = ["a.csv", "b.csv"].map((filename) => ({ filename, field: "loss" }));
    const apart = rows.map((row, index) => ({ ...row, source: index % 2 }));
    expect(mermaidOf({ ...plot, rows: apart, sources }, names)).toBe("");
    expect(mermaidOf({ ...plot, rows: rows.map((row) => ({ ...row, fields: { step: "x" } })) }, names)).toBe("");
  });

  test("is one closed fence of numbers that Mermaid reads, for every figure that there can be", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const figure = fc.oneof(
      fc
        .record({
          kind: fc.constant("bars" as const),
          labels: fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 8 }),
        })
        .chain(({ kind, labels }) =>
          fc.array(number, { minLength: labels.length, maxLength: labels.length }).map((candidate) => ({
            kind,
            id: "b",
            title: '`\n| " ]',
            x: '"]\n```',
            labels,
            candidate,
          })),
        ),
      fc
        .array(fc.tuple(number, number), { maxLength: 9 })
        .map((points) => lines({ title: "```\n", series: [{ side: "candidate", points }] })),
    );
    fc.assert(
      fc.property(figure, (given) => {
        const drawn = mermaidOf(Figure.parse(given), names);
        if (drawn === "") return;
        expect(drawn).toMatch(/^```mermaid\n[^`]+\n```$/);
        for (const [, values = ""] of drawn.matchAll(/^ {4}(?:bar|line) \[(.*)\]$/gm))
          for (const value of values.split(", ")) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
        expect(drawn).toMatch(/^ {4}y-axis "[^"]*" -?\d+(\.\d+)? --> -?\d+(\.\d+)?$/m);
      }),
    );
  });
});

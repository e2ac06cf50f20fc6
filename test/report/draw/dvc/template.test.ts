import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledTemplate } from "../../../../src/report/draw/dvc/template.ts";
import { themes } from "../../../../src/report/draw/theme.ts";
import type { FigureOf } from "../../../../src/report/figure.ts";

const names = { baseline: "main", candidate: "this PR" };

const figure = (more: Partial<FigureOf<"dvc">> = {}): FigureOf<"dvc"> => ({
  kind: "dvc",
  id: "plots/p",
  title: "Loss",
  template: "mine",
  x: "step",
  y: "loss",
  x_label: "step",
  y_label: "loss",
  sources: [{ filename: "", field: "loss" }],
  rows: [{ side: "candidate", fields: { step: 1, loss: 2 } }],
  ...more,
});

const data = { values: "<DVC_METRIC_DATA>" };
const fill = (template: object, more: Partial<FigureOf<"dvc">> = {}): unknown => {
  const filled = filledTemplate(JSON.stringify({ data, ...template }), figure(more), names, themes.light);
  return "spec" in filled ? filled.spec : filled;
};

describe("filledTemplate", () => {
  it("puts values in as values: numbers, lists and mappings, and a field's dots as part of its name", () => {
    expect(
      fill(
        { width: "<DVC_METRIC_PLOT_WIDTH>", x: { field: "<DVC_METRIC_X>" }, g: "<DVC_METRIC_GROUP_BY>" },
        { x: "a.b[0]" },
      ),
    ).toEqual({
      data: { values: [{ step: 1, loss: 2, rev: "this PR" }] },
      width: 300,
      x: { field: "a\\.b\\[0\\]" },
      g: ["rev"],
    });
  });

  it("leaves file and column in the rows of a template from before there were anchors for them", () => {
    expect(fill({}, { sources: [{ filename: "a.csv", field: "loss" }] })).toMatchObject({
      data: { values: [{ filename: "a.csv", field: "loss", rev: "this PR" }] },
    });
  });

  it("tells several columns apart by what differs, in a row's own field", () => {
    const sources = [
      { filename: "a.csv", field: "loss" },
      { filename: "b.csv", field: "acc" },
    ];
    const rows = [{ side: "candidate" as const, source: 1, fields: { step: 1, loss: 2, field: "of the file's" } }];
    expect(fill({ row: "<DVC_METRIC_ROW>", p: "<DVC_METRIC_PIVOT_FIELD>" }, { sources, rows })).toEqual({
      data: { values: [{ step: 1, loss: 2, rev: "this PR", "filename::field": "b.csv::acc" }] },
      row: { field: "filename::field", sort: [] },
      p: "datum.rev + '::' + datum.filename + '::' + datum.field",
    });
  });

  it("takes a template's own word `missing` for a part of it", () => {
    expect(fill({ missing: "a word" })).toMatchObject({ missing: "a word", data: {} });
  });

  it("takes an anchor in a value for text", () => {
    expect(fill({ title: "<DVC_METRIC_TITLE>" }, { title: "<DVC_METRIC_DATA>" })).toMatchObject({
      title: "<DVC_METRIC_DATA>",
    });
  });

  it("lets a plain name become part of an expression, and nothing else", () => {
    const template = { transform: [{ calculate: "datum.<DVC_METRIC_Y> * 2", as: "z" }] };
    expect(fill(template)).toMatchObject({ transform: [{ calculate: "datum.loss * 2" }] });
    for (const y of ["a;b", "a(1)", "x'+alert(1)+'", "a.b", "`"])
      expect(fill(template, { y })).toHaveProperty("missing");
    expect(fill({ transform: [{ filter: "<DVC_METRIC_TITLE>" }] }, { title: "warn(1)" })).toHaveProperty("missing");
    expect(fill({ transform: [{ filter: { and: ["<DVC_METRIC_TITLE>"] } }] }, { title: "warn(1)" })).toHaveProperty(
      "missing",
    );
    expect(fill({ title: "of <DVC_METRIC_TITLE>" }, { title: "a (b)" })).toMatchObject({ title: "of a (b)" });
  });

  it("has every value's text whole where it stands, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "<", "$&", "\\", '"', "\u0000", "\ud800", "\u202e", "😀", "<DVC_METRIC_X>"),
          maxLength: 8,
        }),
        (title) => {
          expect(fill({ title: "<DVC_METRIC_TITLE>" }, { title })).toMatchObject({ title });
        },
      ),
    );
  });

  it.each([
    ["[]", "not a JSON object"],
    ["{", "not a JSON object"],
    ["{}", "does not use <DVC_METRIC_DATA>"],
  ])("says what is wrong with %s", (text, why) => {
    expect(filledTemplate(text, figure(), names, themes.light)).toEqual({ missing: expect.stringContaining(why) });
  });
});

import { describe, expect, it } from "vitest";
import { readMetricsFile } from "../../src/tracking/metrics.ts";

const scrap = "application/scrapbook.scrap.json+json";
const file = "out/train.ipynb";

/** A notebook with these outputs, each in a cell of its own after one of prose. */
function notebook(outputs: readonly object[], metadata: object = {}): string {
  const code = outputs.map((data) => ({
    cell_type: "code",
    execution_count: 1,
    metadata: {},
    source: ["glue()"],
    outputs: [
      { output_type: "display_data", data, metadata: {} },
      { output_type: "stream", name: "stdout", text: ["."] },
    ],
  }));
  const cells = [{ cell_type: "markdown", metadata: {}, source: ["# Train"] }, ...code];
  return JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 });
}

const glued = (name: string, data: unknown, encoder = "json"): object => ({
  [scrap]: { name, data, encoder, version: 1 },
});

describe("an executed notebook as a metrics file", () => {
  it("gives what was glued, flat, with samples; the last of a name counts", () => {
    const text = notebook([
      glued("accuracy", 0.5),
      glued("recall", { cat: 0.9, dog: 0.8 }),
      glued("by_seed", [0.1, 0.2]),
      glued("accuracy", 0.93),
      glued("note", "fine", "text"),
      glued("table", "QVJST1cx", "arrow"),
      { "image/png": "aGVsbG8=" },
    ]);
    expect(readMetricsFile(text, file)).toEqual({
      accuracy: { file, value: 0.93 },
      "recall.cat": { file, value: 0.9 },
      "recall.dog": { file, value: 0.8 },
      by_seed: { file, samples: [0.1, 0.2] },
      note: { file, text: "fine" },
    });
  });

  it("gives what papermill recorded before there was scrapbook", () => {
    const text = notebook([{ "application/papermill.record+json": { loss: 0.25, epochs: 3 } }]);
    expect(readMetricsFile(text, file)).toEqual({ loss: { file, value: 0.25 }, epochs: { file, value: 3 } });
  });

  it("keeps a NaN, as Python writes it and as Jupyter's kernel does", () => {
    const text = notebook([glued("loss", "HERE"), glued("folds", ["inf", 1]), glued("odd", { a: "-inf" })]);
    expect(readMetricsFile(text.replace('"HERE"', "NaN"), file)).toEqual({
      loss: { file, value: "NaN" },
      folds: { file, samples: ["Infinity", 1] },
      "odd.a": { file, value: "-Infinity" },
    });
    expect(readMetricsFile(notebook([glued("loss", "nan")]), file)).toEqual({ loss: { file, value: "NaN" } });
    expect(readMetricsFile(notebook([glued("word", "nan", "text")]), file)).toEqual({ word: { file, text: "nan" } });
  });

  it.each([
    ["stopped at an error", notebook([glued("accuracy", 1)], { papermill: { exception: true } })],
    ["recorded no values", notebook([{ "text/plain": ["0.93"] }])],
    ["is no notebook", '{"worksheets": [], "nbformat": 3}'],
    ["not valid JSON", "{"],
  ])("is an error where it %s", (said, text) => {
    expect(() => readMetricsFile(text, file)).toThrow(new RegExp(said));
  });
});

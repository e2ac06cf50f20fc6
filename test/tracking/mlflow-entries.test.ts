import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, inputsOf } from "../../src/tracking/trackers/mlflow-entries.ts";
import { sampleRecord } from "../support/tracking-samples.ts";

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 400 }),
  fc.constantFrom("a/b", "a//b", "a/../b", "../a", "/a", "a.samples", "a", "A", "a[0]", "a(0)", ".", "x".repeat(300)),
);

describe("params and metrics of a record", () => {
  it("have names that MLflow takes, each of them once, whatever the record calls them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
        const record = sampleRecord({
          params: Object.fromEntries(names.map((one) => [one, 1])),
          metrics: Object.fromEntries(names.map((one) => [one, { file: "m.json", samples: [1, 3] }])),
        });
        const batches = batchesOf(record, 5);
        const params = batches.flatMap((batch) => batch.params.map(({ key }) => key));
        const metrics = batches.flatMap((batch) => batch.metrics.map(({ key, step }) => `${step} ${key}`));
        const known = Object.keys(record.params).length;
        expect(new Set(params.map((key) => key.toLowerCase())).size).toBe(known);
        expect(new Set(metrics.map((one) => one.slice(2))).size).toBe(2 * Object.keys(record.metrics).length);
        for (const key of [...params, ...metrics.map((one) => one.slice(2))]) {
          expect(key).toMatch(/^[A-Za-z0-9_\-. :/]{1,250}$/);
          const plain = key.split("/");
          expect(plain).not.toContain("");
          expect(plain).not.toContain(".");
          expect(plain).not.toContain("..");
        }
      }),
    );
  });

  it("go in requests of at most 100 params and 1,000 entries", () => {
    const record = sampleRecord({
      params: Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`p${index}`, index])),
      metrics: { many: { file: "m.json", samples: Array.from({ length: 2500 }, () => 1) } },
    });
    const batches = batchesOf(record, 5);
    expect(batches.map((batch) => [batch.params.length, batch.metrics.length])).toEqual([
      [100, 900],
      [100, 900],
      [50, 701],
    ]);
  });

  it("keep what is no number as words: a mean over a NaN is NaN", () => {
    const record = sampleRecord({
      params: {},
      metrics: {
        lost: { file: "m.json", samples: [1, "NaN"] },
        far: { file: "m.json", samples: [1, "-Infinity"] },
        words: { file: "m.json", text: "n/a" },
      },
    });
    const first = batchesOf(record, 5)[0]?.metrics.filter(({ key }) => !key.endsWith(".samples"));
    expect(first).toEqual([
      { key: "lost", value: "NaN", timestamp: 5, step: 0 },
      { key: "far", value: "-Infinity", timestamp: 5, step: 0 },
    ]);
  });
});

describe("inputs", () => {
  it("are the pins, a hundred a request, with a digest that fits and the whole one in the source", () => {
    const pins = Array.from({ length: 130 }, (_, index) => ({
      path: `data/${index}`,
      source: "dvc",
      digest: `sha256:${"a".repeat(64)}`,
      files: 1,
      bytes: 2,
    }));
    const chunks = inputsOf(sampleRecord({ pins }));
    expect(chunks.map((chunk) => chunk.length)).toEqual([100, 30]);
    const [first] = chunks[0] ?? [];
    expect(first?.dataset).toMatchObject({ name: "data/0", digest: "a".repeat(36), source_type: "dvc" });
    expect(JSON.parse(first?.dataset.source ?? "")).toMatchObject({ digest: `sha256:${"a".repeat(64)}` });
  });
});

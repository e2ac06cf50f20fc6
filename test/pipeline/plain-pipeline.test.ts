import fc from "fast-check";
import { expect, it } from "vitest";
import { isPlainPipeline } from "../../src/pipeline/plain-pipeline.ts";
import { plainYaml } from "../../src/pipeline/plain-yaml.ts";
import { schemaFor } from "../../src/pipeline/schema.ts";
import { toJson, type Value } from "../../src/pipeline/value.ts";

const scalar = fc.constantFrom<Value>(null, true, false, "", "x", "a.txt", 1n, 0.5);
const names = [
  ...["cmd", "wdir", "deps", "params", "outs", "metrics", "plots", "frozen", "always_changed", "desc", "meta", "vars"],
  ...["foreach", "do", "matrix", "cache", "persist", "push", "remote", "a.txt", "unknown", "__proto__"],
];
const { value } = fc.letrec<{ value: Value; map: Value }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value"), { maxLength: 3 }), tie("map")),
  map: fc.array(fc.tuple(fc.constantFrom(...names), tie("value")), { maxLength: 4 }).map((pairs) => new Map(pairs)),
}));
const flags = fc.array(fc.tuple(fc.constantFrom("cache", "persist", "push", "x"), scalar)).map((all) => new Map(all));
const paths = fc.array(
  fc.oneof(
    fc.constant("a.txt"),
    flags.map((one) => new Map([["b.txt", one]])),
    scalar,
  ),
  { maxLength: 3 },
);
const stage = fc
  .tuple(
    fc.oneof(fc.constant<Value>("echo"), fc.constant<Value>(["a", "b"]), scalar, fc.array(scalar)),
    fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(paths, scalar, value)), { maxLength: 3 }),
  )
  .map(([cmd, rest]): Value => new Map<string, Value>([["cmd", cmd], ...rest]));

it("takes no file that the schema does not take", () => {
  let taken = 0;
  const file = fc
    .tuple(
      fc.array(fc.oneof({ weight: 4, arbitrary: stage }, { weight: 1, arbitrary: value })),
      fc.oneof(value, fc.constant(undefined)),
    )
    .map(([stages, vars]): Value => {
      const list = new Map(stages.map((one, index) => [`s${index}`, one]));
      return new Map<string, Value>([["stages", list], ...(vars === undefined ? [] : ([["vars", vars]] as const))]);
    });
  fc.assert(
    fc.property(file, (one) => {
      if (!isPlainPipeline(one)) return;
      taken++;
      const plain = toJson(one);
      expect(schemaFor(plain).safeParse(plain).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(100);
});

it("takes the usual forms", () => {
  const text = `stages:
  train:
    cmd: python train.py
    wdir: src
    deps:
    - data.csv
    params:
    - rate
    - other.yaml:
      - a.b
    outs:
    - model.pkl
    - log.txt:
        cache: false
        persist: true
    metrics:
    - metrics.json:
        cache: false
    frozen: false
metrics:
- metrics.json
`;
  expect(isPlainPipeline(plainYaml(text) ?? null)).toBe(true);
  expect(isPlainPipeline(plainYaml(`${text}stage: x\n`) ?? null)).toBe(false);
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { selectStages } from "../../src/pipeline/targets.ts";
import { testHost } from "../support/host.ts";

function load(files: Record<string, string>) {
  return loadPipeline(testHost(), "/nowhere", {
    files: Object.keys(files).filter((path) => /(dvc\.yaml|\.dvc)$/.test(path)),
    read: async (path) => files[path],
  });
}

function yaml(stages: readonly { name: string; deps?: readonly string[]; outs?: readonly string[] }[]): string {
  const lines = stages.flatMap(({ name, deps = [], outs = [] }) => [
    `  ${name}:`,
    "    cmd: run",
    ...(deps.length === 0 ? [] : [`    deps: ${JSON.stringify(deps)}`]),
    ...(outs.length === 0 ? [] : [`    outs: ${JSON.stringify(outs)}`]),
  ]);
  return `stages:\n${lines.join("\n")}\n`;
}

describe("the graph", () => {
  test("a stage comes after all that it depends on, whatever the order in the file", async () => {
    const shape = fc.integer({ min: 2, max: 9 }).chain((size) =>
      fc.record({
        order: fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
        needs: fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shape, async ({ order, needs }) => {
        const stages = order.map((id) => ({
          name: `s${id}`,
          // Only of smaller numbers, so that there is no cycle.
          deps: [...new Set((needs[id] ?? []).filter((need) => need < id))].map((need) => `out${need}/file`),
          outs: [`out${id}`],
        }));
        const pipeline = await load({ "dvc.yaml": yaml(stages) });
        const place = new Map(pipeline.order.map((address, index) => [address, index]));
        expect(pipeline.order.toSorted()).toEqual(stages.map((stage) => stage.name).toSorted());
        for (const [address, above] of pipeline.upstream) {
          for (const one of above) expect(place.get(one)).toBeLessThan(place.get(address) ?? -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("stages of several files are joined by their paths", async () => {
    const pipeline = await load({
      "dvc.yaml": yaml([{ name: "last", deps: ["b/out"], outs: ["end"] }]),
      "a/dvc.yaml": yaml([{ name: "first", outs: ["out"] }]),
      "b/dvc.yaml": yaml([{ name: "mid", deps: ["../a/out"], outs: ["out"] }]),
    });
    expect(pipeline.order).toEqual(["a/dvc.yaml:first", "b/dvc.yaml:mid", "last"]);
    const names = (targets: string[], alone = false) =>
      selectStages(pipeline, targets, alone).map((one) => one.address);
    expect(names(["b/out"])).toEqual(["a/dvc.yaml:first", "b/dvc.yaml:mid"]);
    expect(names(["b"], true)).toEqual(["b/dvc.yaml:mid"]);
    expect(names(["a/dvc.yaml"])).toEqual(["a/dvc.yaml:first"]);
    expect(() => names(["lsat"])).toThrow(expect.objectContaining({ fix: "Did you mean `last`?" }));
  });

  test("a group names all its stages", async () => {
    const text = "stages:\n  g:\n    foreach: [x, y]\n    do:\n      cmd: run ${item}\n      outs: ['${item}']\n";
    const pipeline = await load({ "dvc.yaml": text });
    expect(selectStages(pipeline, ["g"]).map((one) => one.address)).toEqual(["g@x", "g@y"]);
    expect(pipeline.stages.get("g@y")?.cmd).toBe("run y");
  });

  test("a cycle is told by its chain and the place of its first stage", async () => {
    const text = yaml([
      { name: "start", deps: ["c"], outs: ["s"] },
      { name: "a", deps: ["c"], outs: ["a"] },
      { name: "b", deps: ["a"], outs: ["b"] },
      { name: "c", deps: ["b"], outs: ["c"] },
    ]);
    await expect(load({ "dvc.yaml": text })).rejects.toMatchObject({
      message: expect.stringContaining("c → b → a → c"),
      where: { file: "dvc.yaml", line: 14, column: 3 },
    });
  });

  test.each([
    [
      "twice",
      [
        { name: "a", outs: ["x"] },
        { name: "b", outs: ["x"] },
      ],
      /`x` is made by two: stage a and stage b/,
    ],
    [
      "inside",
      [
        { name: "a", outs: ["x"] },
        { name: "b", outs: ["x/y"] },
      ],
      /`x\/y` \(stage b\) lies inside `x` \(stage a\)/,
    ],
  ])("outs that overlap (%s) are refused", async (_name, stages, message) => {
    await expect(load({ "dvc.yaml": yaml(stages) })).rejects.toMatchObject({
      message: expect.stringMatching(message),
      where: { file: "dvc.yaml", line: 5, column: 3 },
    });
  });

  test("an out that a .dvc file pins is refused", async () => {
    const data = "outs:\n- md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n  size: 5\n  hash: md5\n  path: data\n";
    await expect(load({ "data.dvc": data, "dvc.yaml": yaml([{ name: "a", outs: ["data/x"] }]) })).rejects.toThrow(
      /`data\/x` \(stage a\) lies inside `data` \(data.dvc\)/,
    );
  });
});

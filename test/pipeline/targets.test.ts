import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fnmatch } from "../../src/pipeline/fnmatch.ts";
import { loadPipeline, type Pipeline } from "../../src/pipeline/load.ts";
import { namedFrom } from "../../src/pipeline/nodes.ts";
import { selectNodes, type Wanted } from "../../src/pipeline/targets.ts";
import { testHost } from "../support/host.ts";

const files: Record<string, string> = {
  "data.dvc": "outs:\n- md5: acbd18db4cc2f85cedef654fccc4a4d8\n  hash: md5\n  path: data\n",
  "dvc.yaml": `stages:\n  a:\n    cmd: x\n    deps: [data]\n    outs: [a.txt]\n  b:\n    cmd: x\n    deps: [a.txt]\n    outs: [b]\n  g:\n    foreach: [x, y]\n    do:\n      cmd: x\n      outs: ['\${item}']\n`,
  "sub/dvc.yaml":
    "stages:\n  a:\n    cmd: x\n    deps: [../b]\n    outs: [out]\n  train-1:\n    cmd: x\n    outs: [t1]\n  train-2:\n    cmd: x\n    outs: [t2]\n    frozen: true\n    deps: [out]\n",
  "none/dvc.yaml": "artifacts: {}\n",
};

const load = (): Promise<Pipeline> =>
  loadPipeline(testHost(), "/r", { read: async (path) => files[path], files: Object.keys(files) });

async function names(wanted: Wanted): Promise<string[]> {
  const pipeline = await load();
  const nodes = selectNodes(pipeline, wanted).map((node) => ({
    name: "stage" in node ? node.stage.address : node.file,
  }));
  return namedFrom(pipeline, wanted.from ?? "", nodes).map(({ name }) => name);
}

const everything = [
  "data.dvc",
  "a",
  "b",
  "g@x",
  "g@y",
  "sub/dvc.yaml:a",
  "sub/dvc.yaml:train-1",
  "sub/dvc.yaml:train-2",
];

describe("what targets name", () => {
  test.each<[Wanted, string[]]>([
    [{}, everything],
    [{ targets: ["dvc.yaml"] }, ["data.dvc", "a", "b", "g@x", "g@y"]],
    [{ targets: ["a"] }, ["data.dvc", "a"]],
    [{ targets: [":b"] }, ["data.dvc", "a", "b"]],
    [{ targets: ["dvc.yaml:g"] }, ["g@x", "g@y"]],
    [{ targets: ["g@y"] }, ["g@y"]],
    [{ targets: ["./data.dvc:whatever"] }, ["data.dvc"]],
    [{ targets: ["data"] }, ["data.dvc"]],
    [{ targets: ["a.txt"] }, ["data.dvc", "a"]],
    [{ targets: ["/r/sub/dvc.yaml:train-1"] }, ["sub/dvc.yaml:train-1"]],
    [{ targets: ["sub/out"], singleItem: true }, ["sub/dvc.yaml:a"]],
    [{ targets: ["b", "a"], singleItem: true }, ["b", "a"]],
    [{ targets: ["b"], downstream: true }, ["b", "sub/dvc.yaml:a"]],
    [{ targets: ["data.dvc"], downstream: true }, ["data.dvc", "a", "b", "sub/dvc.yaml:a"]],
    [{ targets: ["b"], wholePipelines: true }, ["data.dvc", "a", "b", "sub/dvc.yaml:a"]],
    [{ targets: ["sub"], singleItem: true }, ["sub/dvc.yaml:a", "sub/dvc.yaml:train-1", "sub/dvc.yaml:train-2"]],
    [{ targets: ["sub/dvc.yaml:train-*"], glob: true }, ["sub/dvc.yaml:train-1", "sub/dvc.yaml:train-2"]],
    [{ targets: ["none/dvc.yaml"] }, everything],
    [{ targets: ["none/dvc.yaml"], singleItem: true }, []],
    [{ from: "sub", targets: ["a"] }, ["../data.dvc", "../dvc.yaml:a", "../dvc.yaml:b", "a"]],
    [{ from: "sub", targets: ["../dvc.yaml:g@x"] }, ["../dvc.yaml:g@x"]],
    [{ from: "sub", targets: ["train-[!1]"], glob: true }, ["train-2"]],
    [{ from: "sub", targets: ["../sub"], recursive: true, singleItem: true }, ["a", "train-1", "train-2"]],
  ])("%j", async (wanted, expected) => {
    expect(await names(wanted)).toEqual(expected);
  });

  test.each<[Wanted, RegExp]>([
    [{ targets: ["nothing"] }, /no stage, dvc.yaml or output `nothing`/],
    [{ targets: ["dvc.yaml:nothing"] }, /no stage/],
    [{ targets: ["gone/dvc.yaml"] }, /no stage/],
    [{ targets: ["gone.dvc"] }, /no stage/],
    [{ targets: ["../../dvc.yaml"], from: "sub" }, /no stage/],
    [{ targets: ["b"], from: "sub" }, /no stage/],
    [{ targets: ["sub/dvc.lock"] }, /names a lock file/],
    [{ targets: ["x*"], glob: true }, /no stage of dvc.yaml is called like "x\*"/],
  ])("%j is refused", async (wanted, message) => {
    await expect(names(wanted)).rejects.toThrow(message);
  });
});

describe("names by a shell's pattern", () => {
  test.each([
    ["train", "train", true],
    ["train", "t?ain", true],
    ["train", "t*n", true],
    ["train", "tr", false],
    ["Train", "train", false],
    ["a.b", "a.b", true],
    ["axb", "a.b", false],
    ["a1", "a[0-9]", true],
    ["ax", "a[!0-9]", true],
    ["a]", "a[]]", true],
    ["a^", "a[\\^]", true],
    ["a[", "a[", true],
    ["x@a:b", "x@*", true],
    ["ab", "a[z-a]", false],
  ])("%s by %s: %s", (name, pattern, expected) => {
    expect(fnmatch(name, pattern)).toBe(expected);
  });

  test("a name without signs is its own pattern, and a star takes anything", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, rest) => {
        const escaped = name.replace(/[*?[]/g, "[$&]");
        expect(fnmatch(name, escaped)).toBe(true);
        expect(fnmatch(name + rest, `${escaped}*`)).toBe(true);
        expect(fnmatch(`${name}${rest}x`, `${escaped}*?`)).toBe(true);
      }),
    );
  });
});

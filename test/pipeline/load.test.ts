// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { testHost } from "../support/host.ts";

function load(files: Record<string, string>) {
  return loadPipeline(testHost(), "/nowhere", {
    files: Object.keys(files).filter((path) => path.endsWith("dvc.yaml")),
    read: async (path) => files[path],
  });
}

describe("dvc.yaml", () => {
  test("is read with all its keys", async () => {
    const pipeline = await load({
      "sub/dvc.yaml": `vars: [{who: me}]
params: [params.yaml]
metrics: [extra.json, m.json]
plots:
- p.csv
- both: {x: step, y: {a.csv: acc, b.csv: [acc, loss]}}
artifacts:
  net: {path: model, type: model, desc: d, labels: [l], meta: {k: 1}}
datasets: []
stages:
  train:
    desc: trains
    wdir: code
    cmd: [a, "b \${who}"]
    deps: [../in, x/]
    params: [lr, {other.json: [a.b]}, {whole.toml: null}, lr]
    outs:
    - ../model: {cache: false, persist: true, push: false, remote: r, desc: d, type: t, labels: [l], meta: {k: 1}}
    metrics: [{../m.json: {cache: false}}]
    plots: [{../p.csv: {x: a, y: b, template: linear, header: false}}]
    frozen: true
    always_changed: true
    meta: {a: [1]}
`,
    });
    const stage = pipeline.stages.get("sub/dvc.yaml:train");
    expect(stage).toMatchObject({
      name: "train",
      lockFile: "sub/dvc.lock",
      wdir: "sub/code",
      cmd: ["a", "b me"],
      deps: ["sub/in", "sub/code/x"],
      params: [
        { file: "sub/code/params.yaml", keys: ["lr"] },
        { file: "sub/code/other.json", keys: ["a.b"] },
        { file: "sub/code/whole.toml", keys: null },
      ],
      outs: [
        { path: "sub/model", kind: "out", cache: false, persist: true, push: false, remote: "r" },
        { path: "sub/m.json", kind: "metric", cache: false, persist: false, push: true },
        { path: "sub/p.csv", kind: "plot", cache: true },
      ],
      frozen: true,
      alwaysChanged: true,
      desc: "trains",
      meta: { a: [1] },
    });
    expect(stage?.spelled.get("sub/code/x")).toBe("x/");
    expect(pipeline.metrics).toEqual([
      { path: "sub/m.json", stage: "sub/dvc.yaml:train", cache: false },
      { path: "sub/extra.json", cache: false },
    ]);
    expect(pipeline.plots.map((one) => one.path)).toEqual(["sub/p.csv", "sub/a.csv", "sub/b.csv"]);
    expect(pipeline.params).toEqual(["sub/params.yaml"]);
    expect(pipeline.artifacts).toEqual([
      { name: "net", path: "sub/model", file: "sub/dvc.yaml", type: "model", desc: "d", labels: ["l"] },
    ]);
  });

  test.each([
    ["stages:\n  a:\n    cmd: x\n    dep: [y]\n", /unknown key `dep` in `stages.a`/, 4, 5],
    [
      "stages:\n  a:\n    foreach: [x]\n    do:\n      cmd: x\n      outz: [y]\n",
      /unknown key `outz` in `stages.a.do`/,
      6,
      7,
    ],
    ["stages:\n  a:\n    outs: [y]\n", /`stages.a.cmd` is missing/, 3, 5],
    ["stages:\n  a:\n    cmd: x\n    outs:\n    - y: {cach: false}\n", /unknown key `cach`/, 5, 11],
    ["stages:\n  a:\n    cmd: x\n  a:\n    cmd: y\n", /Map keys must be unique/, 4, 3],
    ["stages:\n  a:\n    cmd: x\n    outs: [../y]\n", /outside the repository/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [/data/x]\n", /outside the repository, and no cache/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [{../: {cache: false}}]\n", /holds the repository itself/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    deps: [/]\n", /holds the repository itself/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    deps: [/nowhere]\n", /holds the repository itself/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    deps: [../proc/self/environ]\n", /the system's own/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [{/data/.git/x: {cache: false}}]\n", /lies in `.git`/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    deps: ['gs://b/k']\n", /only http, https, s3, remote and ds/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [{'s3://b/k': {cache: false}}]\n", /no URLs/, 4, 12],
    ["stages:\n  a:\n    cmd: x ${y}\n", /could not find `y`/, 3, 10],
    ["stages:\n  a:\n    cmd: x\n    outs:\n    - {'z${y}': {cache: false}}\n", /could not find `y`/, 5, 17],
    ["stages:\n  a:\n    foreach: [1]\n    do:\n      cmd: [x, '${item.q}']\n", /could not find `item.q`/, 5, 16],
    ["stages:\n  a:\n    cmd: x\n    deps: [y, '${n}']\nvars: [{n: 3}]\n", /`deps` takes text, not 3/, 4, 15],
    ["stages:\n  a:\n    cmd: x\n    deps: ['']\n", /`deps` takes text/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [1: {cache: false}]\n", /`outs` takes text, not 1/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [.git/hooks]\n", /lies in `.git`/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    outs: [sub/dvc.yaml]\n", /a file of DVC's own/, 4, 12],
    ["stages:\n  a:\n    cmd: x\n    params: [{f.yaml: x}]\n", /takes a list of keys/, 4, 23],
    ["stages:\n  a@b: {cmd: x}\n", /cannot be called `a@b`/, 2, 3],
    ["stages:\n  1: {cmd: x}\n", /cannot be called `1`, which is no text/, 2, 3],
    ["stages:\n  a: {matrix: {b: ['x@y']}, cmd: x}\n", /item whose name is `x@y`/, 2, 15],
    ["stages:\n  a: {matrix: {1: [y]}, cmd: x}\n", /`1` in `matrix` is no text/, 2, 15],
    ["stages:\n  a: {cmd: !run x}\n", /`!run` is no tag/, 2, 17],
    ["vars: [{'${a}': 1}]\n", /nothing is interpolated here/, 1, 17],
    ["artifacts: {1: {path: a}}\n", /`1` is no text/, 1, 13],
    ["plots: [{}]\n", /the name of a plot/, 1, 9],
    ["datasets: [{name: '${no}'}]\n", /could not find `no`/, 1, 19],
    ["stages:\n  a:\n    foreach: ${n}\n    do: {cmd: x}\nvars: [{n: 3}]\n", /takes a list or a mapping/, 3, 14],
    ["vars: [{n: 3}, {n: 4}]\n", /`n` from vars is defined already/, 1, 16],
    ["vars: [none.yaml]\n", /`none.yaml`, named under `vars`, does not exist/, 1, 8],
  ])("%j is refused with its place", async (text, message, line, column) => {
    await expect(load({ "dvc.yaml": text })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
      where: { file: "dvc.yaml", line, column },
    });
  });

  test("a file that multiplies by aliases is refused", async () => {
    let bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (let level = 1; level < 9; level++) {
      bomb += `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]\n`;
    }
    await expect(load({ "dvc.yaml": `vars:\n- ${bomb.replaceAll("\n", "\n  ")}\n` })).rejects.toMatchObject({
      name: "UserError",
    });
  });

  test("a boolean from a variable names its stage as Python spells it, and one of the file's own as YAML does", async () => {
    const pipeline = await load({
      "dvc.yaml":
        "vars: [{on: [true, false]}]\nstages:\n  f:\n    foreach: ${on}\n    do: {cmd: 'f ${item}'}\n  g:\n    foreach: [true, '${on[1]}']\n    do: {cmd: 'g ${item}'}\n  m:\n    matrix: {a: ['${on[0]}', false]}\n    cmd: m ${key} ${item.a}\n",
    });
    expect([...pipeline.stages.values()].map((stage) => [stage.name, stage.cmd])).toEqual([
      ["f@True", "f true"],
      ["f@False", "f false"],
      ["g@true", "g true"],
      ["g@False", "g false"],
      ["m@True", "m True true"],
      ["m@false", "m false false"],
    ]);
  });

  test("foreach over mappings has keys, and matrix names composite values by place", async () => {
    const pipeline = await load({
      "params.yaml": "sizes: {s: {n: 1}, l: {n: 2}}\n",
      "dvc.yaml":
        "stages:\n  f:\n    foreach: ${sizes}\n    do: {cmd: '${key} ${item.n}'}\n  m:\n    matrix: {a: [1, 1.5], b: [{c: x}, {c: y}]}\n    cmd: ${key} ${item.a} ${item.b.c}\n",
    });
    expect([...pipeline.stages.values()].map((stage) => [stage.name, stage.cmd])).toEqual([
      ["f@s", "s 1"],
      ["f@l", "l 2"],
      ["m@1-b0", "1-b0 1 x"],
      ["m@1-b1", "1-b1 1 y"],
      ["m@1.5-b0", "1.5-b0 1.5 x"],
      ["m@1.5-b1", "1.5-b1 1.5 y"],
    ]);
  });
});

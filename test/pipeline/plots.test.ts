import { describe, expect, it } from "vitest";
import { loadPipeline } from "../../src/pipeline/load.ts";
import type { PlotDefinition } from "../../src/pipeline/plots.ts";
import { testHost } from "../support/host.ts";

async function definitions(files: Record<string, string>): Promise<readonly PlotDefinition[]> {
  const pipeline = await loadPipeline(testHost(), "/nowhere", {
    files: Object.keys(files),
    read: async (path) => files[path],
  });
  return pipeline.plotDefinitions;
}

describe("definitions of plots", () => {
  it("are a file's own list, by paths from the root, with the variables put in", async () => {
    const yaml = [
      "vars: [{ t: Loss }]",
      "plots:",
      "  - a.csv",
      "  - both:",
      "      x: { a.csv: step }",
      "      y: { a.csv: [loss, acc], ../b.csv: loss }",
      `      title: \${t}`,
      "      template: scatter",
      "  - plots: { x: step, x_label: epoch }",
      "  - a.csv: { y: loss }",
      "",
    ].join("\n");
    expect(await definitions({ "sub/dvc.yaml": yaml })).toEqual([
      { file: "sub/dvc.yaml", id: "sub/a.csv", props: { y: "loss" } },
      {
        file: "sub/dvc.yaml",
        id: "both",
        props: {
          title: "Loss",
          template: "scatter",
          x: new Map([["sub/a.csv", "step"]]),
          y: new Map<string, unknown>([
            ["sub/a.csv", ["loss", "acc"]],
            ["b.csv", "loss"],
          ]),
        },
      },
      { file: "sub/dvc.yaml", id: "sub/plots", props: { x: "step", x_label: "epoch" } },
    ]);
  });

  it("are a stage's outs, wherever it runs, with all that a `foreach` makes", async () => {
    const yaml = [
      "stages:",
      "  train:",
      "    foreach: [one, two]",
      "    do:",
      "      wdir: sub",
      "      cmd: echo",
      "      plots:",
      `        - \${item}.csv: { header: false, x: '0', y: '1', title: 'of \${item}', cache: false }`,
      `        - plain-\${item}.csv`,
      `        - \${item}.csv: { title: again }`,
      "",
    ].join("\n");
    expect(await definitions({ "dvc.yaml": yaml })).toEqual([
      { id: "sub/one.csv", props: { title: "again", x: "0", y: "1", header: false } },
      { id: "sub/plain-one.csv", props: {} },
      { id: "sub/two.csv", props: { title: "again", x: "0", y: "1", header: false } },
      { id: "sub/plain-two.csv", props: {} },
    ]);
  });

  it("cannot name what lies outside", async () => {
    await expect(definitions({ "dvc.yaml": "plots: [{ p: { y: { ../a.csv: loss } } }]\n" })).rejects.toThrow(
      "outside the repository",
    );
  });
});

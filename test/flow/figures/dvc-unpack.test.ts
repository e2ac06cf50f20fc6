import { describe, expect, it } from "vitest";
import { unpackPlots } from "../../../src/flow/figures/dvc/unpack.ts";
import type { PlotDefinition } from "../../../src/pipeline/plots.ts";

describe("unpackPlots", () => {
  const folders: Record<string, string[]> = { logs: ["logs/a.csv", "logs/deep/b.csv", "logs/deep/c.csv"] };
  const unpacked = async (list: PlotDefinition[]) =>
    Object.fromEntries(
      [...(await unpackPlots(list, { list: async (path) => folders[path] }))].map(([id, one]) => [id, one.props]),
    );

  it("makes a folder a plot for each file, but for those that are named more closely", async () => {
    const list = [
      { file: "dvc.yaml", id: "logs/deep/b.csv", props: { title: "one" } },
      { file: "dvc.yaml", id: "logs", props: { title: "all" } },
    ];
    expect(await unpacked(list)).toEqual({
      "logs/a.csv": { title: "all" },
      "logs/deep/b.csv": { title: "one" },
      "logs/deep/c.csv": { title: "all" },
    });
  });

  it("names plots by their dvc.yaml where several have one of that name", async () => {
    const list = [
      { file: "dvc.yaml", id: "a.csv", props: { title: "top" } },
      { file: "sub/dvc.yaml", id: "a.csv", props: { title: "sub" } },
      { id: "a.csv", props: { title: "out" } },
    ];
    expect(await unpacked(list)).toEqual({
      "dvc.yaml::a.csv": { title: "top" },
      "sub/dvc.yaml::a.csv": { title: "sub" },
      "a.csv": { title: "out" },
    });
  });
});

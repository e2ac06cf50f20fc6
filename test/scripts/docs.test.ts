import { describe, expect, it } from "vitest";
import type { ActionMetadata } from "../../scripts/action-files.ts";
import { actionList, inputsAndOutputs, replaceBlock } from "../../scripts/docs.ts";

const action: ActionMetadata = {
  verb: "pull",
  folder: "actions/pull",
  name: "pull",
  description: "Pulls what is pinned.",
  inputs: {
    targets: { description: "Paths,\nor a | b." },
    token: { description: "A token.", required: true },
    config: { description: "The file.", default: "modelgate.yaml" },
  },
  outputs: { files: { description: "How many files." } },
  runs: { using: "node24", main: "../../dist/pull.js" },
};

describe("the generated tables", () => {
  it("show each input with its default, or that it is required", () => {
    expect(inputsAndOutputs(action).split("\n")).toEqual([
      "| input | what it is | default |",
      "| - | - | - |",
      "| `targets` | Paths, or a \\| b. | |",
      "| `token` | A token. | **required** |",
      "| `config` | The file. | `modelgate.yaml` |",
      "",
      "| output | what it holds |",
      "| - | - |",
      "| `files` | How many files. |",
    ]);
  });

  it("say so where there are none", () => {
    expect(inputsAndOutputs({ ...action, inputs: {}, outputs: {} })).toBe("No inputs.\n\nNo outputs.");
  });

  it("list every action but the flagship, with a link to its README", () => {
    const text = actionList([{ ...action, verb: "flow", folder: "." }, action]);
    expect(text.split("\n").slice(2)).toEqual(["| [`pull`](actions/pull/README.md) | Pulls what is pinned. |"]);
  });
});

describe("replaceBlock", () => {
  const open = "<!-- actions: generated from action.yml by npm run docs -->";
  const text = `# Title\n\n${open}\nold\n<!-- /actions -->\n\nafter\n`;

  it("replaces what stands between the markers and nothing else, and settles", () => {
    const once = replaceBlock(text, "actions", "new");
    expect(once).toBe(`# Title\n\n${open}\n\nnew\n\n<!-- /actions -->\n\nafter\n`);
    expect(replaceBlock(once ?? "", "actions", "new")).toBe(once);
  });

  it("finds no block where a marker is missing", () => {
    expect(replaceBlock("# Title\n", "actions", "new")).toBeUndefined();
    expect(replaceBlock(`${open}\nold\n`, "actions", "new")).toBeUndefined();
  });
});

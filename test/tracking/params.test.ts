import { describe, expect, it } from "vitest";
import { flattenParams } from "../../src/tracking/params.ts";

describe("parameters", () => {
  it("names each by its file and dotted path and keeps lists whole", () => {
    const text =
      "train:\n  lr: 0.1\n  layers: [64, 32]\n  name: base\n  warm: false\nseed: null\nbound: .inf\nmore: {}\n";
    expect(flattenParams(text, "cfg/params.yaml")).toEqual({
      "cfg/params.yaml:train.lr": 0.1,
      "cfg/params.yaml:train.layers": "[64,32]",
      "cfg/params.yaml:train.name": "base",
      "cfg/params.yaml:train.warm": false,
      "cfg/params.yaml:seed": null,
      "cfg/params.yaml:bound": "Infinity",
      "cfg/params.yaml:more": "{}",
    });
  });

  it("reads JSON, TOML and Python without running it; what is no literal is no parameter", () => {
    expect(flattenParams('{"a": {"b": 1}}', "p.json")).toEqual({ "p.json:a.b": 1 });
    expect(flattenParams("[a]\nb = true\n", "p.toml")).toEqual({ "p.toml:a.b": true });
    const python = [
      "import os",
      "LR = 0.1  # fast",
      'NAME: str = "a # b"',
      "DEEP = True",
      "NONE = None",
      "STEPS = 1_000",
      "HOME = os.environ['HOME']",
      "if LR == 0.1:",
      "    INNER = 2",
    ].join("\n");
    expect(flattenParams(python, "p.py")).toEqual({
      "p.py:LR": 0.1,
      "p.py:NAME": "a # b",
      "p.py:DEEP": true,
      "p.py:NONE": null,
      "p.py:STEPS": 1000,
    });
  });

  it("takes an empty file as no parameters and refuses a list", () => {
    expect(flattenParams("# nothing yet\n", "params.yaml")).toEqual({});
    expect(() => flattenParams("- 1\n", "params.yaml")).toThrow(/mapping/);
  });
});

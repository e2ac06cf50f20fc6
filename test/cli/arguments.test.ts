import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/actions/spec.ts";
import { parseArguments } from "../../src/cli/arguments.ts";
import { UserError } from "../../src/lib/errors.ts";

const specs = {
  targets: { type: "list", description: "what", positional: true },
  baseline: { type: "text", description: "which" },
  jobs: { type: "number", description: "how many" },
  push: { type: "flag", description: "send", default: "true" },
  comment: { type: "choice", description: "when", choices: ["always", "never"] },
  cache: { type: "flag", description: "in Actions", default: "false", only: "action" },
} as const;

function parse(...argv: string[]) {
  const { values, globals } = parseArguments("run", specs, argv);
  return { inputs: readInputs(specs, (name) => values.get(name)), globals: [...globals] };
}

describe("parseArguments", () => {
  it("takes values after a space or an equals sign, flags and their negation, and positionals", () => {
    const { inputs, globals } = parse("train", "--baseline=v1", "--jobs", "3", "--no-push", "evaluate", "--json");
    expect(inputs).toEqual({
      targets: ["train", "evaluate"],
      baseline: "v1",
      jobs: 3,
      push: false,
      comment: undefined,
      cache: false,
    });
    expect(globals).toEqual(["json"]);
  });

  it("takes what follows -- as it is", () => {
    expect(parse("--", "--odd-name").inputs.targets).toEqual(["--odd-name"]);
  });

  it("takes the letters that options have, alone", () => {
    const letters = {
      force: { type: "flag", description: "", short: "f" },
      jobs: { type: "number", description: "", short: "j" },
    } as const;
    const { values } = parseArguments("run", letters, ["-f", "-j", "3"]);
    expect(Object.fromEntries(values)).toEqual({ force: "true", jobs: "3" });
    expect(() => parseArguments("run", letters, ["--f"])).toThrow("run has no option --f");
    expect(() => parseArguments("run", letters, ["-x"])).toThrow("run has no option -x");
  });

  it("adds repeated list options up", () => {
    const { values } = parseArguments("run", { list: { type: "list", description: "" } }, [
      "--list",
      "a",
      "--list=b,c",
    ]);
    expect(readInputs({ list: { type: "list", description: "" } }, (name) => values.get(name)).list).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it.each([
    [["--basline", "x"], "run has no option --basline", "Did you mean --baseline?"],
    [["--cache"], "run has no option --cache", undefined],
    [["--constructor"], "run has no option --constructor", "See modelgate run --help."],
    [["--baseline"], "--baseline needs a value", undefined],
    [["--jobs", "0"], 'input `jobs` is "0": expected a whole number from 1 up', undefined],
    [["--comment", "allways"], 'input `comment` is "allways": expected one of always, never', "Did you mean always?"],
    [["--push=maybe"], 'input `push` is "maybe": expected true or false', undefined],
  ])("refuses %j", (argv, message, fix) => {
    const error = caught(() => parse(...argv));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toHaveProperty("message", message);
    if (fix !== undefined) expect(error).toHaveProperty("fix", fix);
  });
});

function caught(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  return undefined;
}

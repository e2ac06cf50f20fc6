import { describe, expect, it } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/lib/errors.ts";
import { checkYaml } from "../../src/lib/validate.ts";
import { parseYaml } from "../../src/lib/yaml.ts";

describe("parseYaml", () => {
  it("finds values and keys by their place", () => {
    const yaml = parseYaml("a:\n  - b: 1\n    c: two\n", "x.yaml");
    expect(yaml.locate(["a", 0, "c"])).toEqual({ file: "x.yaml", line: 3, column: 8 });
    expect(yaml.locate(["a", 0, "c"], "key")).toEqual({ file: "x.yaml", line: 3, column: 5 });
    expect(yaml.locate(["a", 7, "z"])).toEqual({ file: "x.yaml", line: 2, column: 3 });
  });

  it("refuses what is no YAML with the place", () => {
    expect(() => parseYaml("a: [1\nb: 2\n", "x.yaml")).toThrow(UserError);
    try {
      parseYaml("a: 1\na: 2\n", "x.yaml");
    } catch (error) {
      expect(error).toHaveProperty("where", { file: "x.yaml", line: 2, column: 1 });
    }
  });

  it("refuses a bomb of aliases at once", () => {
    const lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    expect(() => parseYaml(lines.join("\n"), "bomb.yaml")).toThrow(/cannot be read/);
  });
});

describe("checkYaml", () => {
  const schema = z.strictObject({ model: z.strictObject({ name: z.string(), path: z.string().exactOptional() }) });

  it("names the nearest valid key where the unknown one stands", () => {
    const error = caught(() => checkYaml(schema, parseYaml("model:\n  name: a\n  pth: b\n", "m.yaml")));
    expect(error).toMatchObject({
      message: "unknown key `pth` in `model`",
      where: { file: "m.yaml", line: 3, column: 3 },
      fix: "Did you mean `path`?",
    });
  });

  it("does not let __proto__ through", () => {
    const value = parseYaml("__proto__:\n  polluted: true\n", "m.yaml").value as Record<string, unknown>;
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLock } from "../../src/pipeline/lock.ts";
import { blockOf, layoutOf, textOf } from "../../src/pipeline/lock-layout.ts";
import type { Value, ValueMap } from "../../src/pipeline/value.ts";

const entry = (cmd: Value): ValueMap => new Map<string, Value>([["cmd", cmd]]);

/** The text with one stage written into it. */
function put(text: string | undefined, name: string, cmd: Value): string {
  const layout = layoutOf({ file: "dvc.lock", text });
  layout.blocks.set(name, blockOf(name, entry(cmd)));
  return textOf(layout);
}

describe("dvc.lock", () => {
  test("a new file has the schema, and new stages go to its end", () => {
    const text = put(put(undefined, "b", "echo b"), "a", ["echo 1", "echo 2"]);
    expect(text).toBe("schema: '2.0'\nstages:\n  b:\n    cmd: echo b\n  a:\n    cmd:\n    - echo 1\n    - echo 2\n");
  });

  test("a changed stage stays in its place and all other text stays byte for byte", () => {
    const text =
      "# kept\nschema: '2.0'\ndatasets: []\nstages:\n  a:\n    cmd:   odd   # spacing\n  b:\n    cmd: x\n    outs:\n    - path: o\n      hash: md5\n      md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n      size: 5\n  c: {cmd: flow}\nother: 1\n";
    expect(put(text, "b", "y")).toBe(text.replace(/ {2}b:[\s\S]*size: 5\n/, "  b:\n    cmd: y\n"));
    expect(put(text, "d", "z")).toBe(text.replace("other: 1\n", "  d:\n    cmd: z\nother: 1\n"));
  });

  test("a file in another layout is written anew with all its stages", () => {
    const text = put("schema: '2.0'\nstages: {a: {cmd: x}}\n", "b", "y");
    expect(text).toBe("schema: '2.0'\nstages:\n  a:\n    cmd: x\n  b:\n    cmd: y\n");
    expect(put("schema: '2.0'\n", "b", "y")).toBe("schema: '2.0'\nstages:\n  b:\n    cmd: y\n");
  });

  test("writing stages in any order and again keeps each stage's last entry", async () => {
    const name = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9_@.-]{0,8}$/),
      fc.constantFrom("true", "1.5", "null", "é x", "k".repeat(130)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, fc.stringMatching(/^[a-z]{1,20}$/)), { minLength: 1, maxLength: 12 }),
        async (writes) => {
          let text: string | undefined;
          for (const [stage, cmd] of writes) text = put(text, stage, cmd);
          const read = (await parseLock(text ?? "", "dvc.lock")).entries;
          expect([...read].map(([stage, { cmd }]) => [stage, cmd])).toEqual([...new Map(writes)]);
        },
      ),
    );
  });

  test.each([
    ["schema: '2.0'\n<<<<<<< HEAD\nstages: {}\n=======\n>>>>>>> b\n", /conflict markers/, 2],
    ["schema: '3.0'\nstages: {}\n", /schema `3.0`/, 1],
    ["train:\n  cmd: x\n", /no schema \(DVC 1's form\)/, 1],
  ])("%j is refused with its line", async (text, message, line) => {
    await expect(parseLock(text, "dvc.lock")).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(message),
        where: { file: "dvc.lock", line, column: 1 },
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { inert, inertLines } from "../../src/actions/inert.ts";

/** As the runner reads a line (actions/runner, ActionCommand.cs): trimmed, `::` first; or `##[` anywhere. */
function commands(text: string): string[] {
  const trimmed = (line: string): string => line.replace(/^[\s\x85]+/, "");
  return text.split(/\r\n|\r|\n/).filter((line) => trimmed(line).startsWith("::") || line.includes("##["));
}

const hostile = [
  "::set-output name=verdict::pass",
  "  \t::add-mask::a",
  "\x85::stop-commands::x",
  "epoch 1 ##[add-path]/tmp/evil",
  "fine\n::error::no\r::warning::no\r\n::debug::no",
  ":::notice::three colons",
];

describe("inert text", () => {
  it.each(hostile)("holds no command: %j", (text) => {
    expect(commands(text)).not.toEqual([]);
    expect(commands(inert(text))).toEqual([]);
    expect(inert(text).replaceAll("\u200b", "")).toBe(text);
  });

  it("is left as it is where there is nothing to fear", () => {
    const text = "loss: 0.1\nstd::vector<int> a::b\n# [x] ## [y]\n: one colon\n";
    expect(inert(text)).toBe(text);
  });
});

describe("a stage's output", () => {
  function pass(chunks: readonly string[]): string {
    let written = "";
    const lines = inertLines((text) => {
      written += text;
    });
    for (const chunk of chunks) lines.push(chunk);
    lines.flush();
    return written;
  }

  it("holds no command, wherever it was cut in two", () => {
    const text = hostile.join("\n");
    for (let cut = 0; cut <= text.length; cut++) {
      const written = pass([text.slice(0, cut), text.slice(cut)]);
      expect(commands(written)).toEqual([]);
      expect(written.replaceAll("\u200b", "")).toBe(`${text}\n`);
    }
    expect(commands(pass([...text]))).toEqual([]);
  });

  it("is passed on as soon as a line is whole, and a line without end in bounds", () => {
    const written: string[] = [];
    const lines = inertLines((text) => written.push(text));
    lines.push("10 %\r20 %\r3");
    lines.push("0 %\n");
    expect(written).toEqual(["10 %\r20 %\r", "30 %\n"]);
    lines.push("x".repeat(70_000));
    expect(written.at(-1)).toHaveLength(70_001);
  });
});

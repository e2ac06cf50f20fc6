import { expect, test } from "vitest";
import { toTerminal } from "../../src/report/terminal.ts";
import { samples } from "../support/report-situations/all.ts";

const all = samples();

test("says the same in short", async () => {
  const text = toTerminal(all["fail"] ?? expect.fail("no such sample"), { colour: false, width: 100 });
  await expect(text).toMatchFileSnapshot("golden/fail.txt");
});

test("colours only where asked", () => {
  const bundle = all["fail"] ?? expect.fail("no such sample");
  expect(toTerminal(bundle, { colour: false, width: 100 })).not.toContain("\u001b");
  expect(toTerminal(bundle, { colour: true, width: 100 })).toContain("\u001b[31m❌ digits");
});

test("no sample writes control characters or lines wider than the terminal", () => {
  for (const bundle of Object.values(all)) {
    const text = toTerminal(bundle, { colour: false, width: 80 });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const prose = text.split("\n").filter((line) => !/\S{60,}/.test(line));
    expect(Math.max(...prose.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  }
});

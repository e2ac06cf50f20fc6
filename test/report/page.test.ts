import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { page } from "../../src/report/page.ts";
import { script } from "../../src/report/page-script.ts";
import { dark, light } from "../../src/report/palette.ts";
import { expectBalanced, expectSelfContained } from "../support/html-page.ts";
import { tempDir } from "../support/repo.ts";

describe("page", () => {
  test("loads nothing, and allows its own script by its digest", () => {
    const shown = page({ title: "a", body: "<h1>a</h1>" });
    expectSelfContained(shown);
    expectBalanced(shown);
    expect(shown).toContain("<script>");
  });

  test("without a script allows none", () => {
    const shown = page({ title: "a", body: "<h1>a</h1>", script: false });
    expect(shown).not.toMatch(/<script|script-src/);
    expectSelfContained(shown);
  });

  test("has a title of plain text", () => {
    expect(page({ title: "</title><b>\u202e", body: "" })).toContain(
      "<title>&#60;/title&#62;&#60;b&#62;\ufffd</title>",
    );
  });

  test("puts what stands above and below into landmarks of their own", () => {
    const shown = page({ title: "a", above: "<p>up</p>", body: "<h1>a</h1>", below: "<p>down</p>" });
    expect(shown).toMatch(/<header class="above"><p>up<\/p><\/header>\n<main id="content"/);
    expect(shown).toContain('<footer class="below"><p>down</p></footer>');
  });

  // It is text to our own compiler: this reads it as the browser's JavaScript, strictly.
  test("runs a script that the compiler finds no fault with", () => {
    const file = join(tempDir(), "script.js");
    writeFileSync(file, script);
    const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
    const checks = ["--allowJs", "--checkJs", "--strict", "--noUncheckedIndexedAccess", "--noUnusedLocals"];
    const types = ["--target", "es2023", "--lib", "es2023,dom,dom.iterable", "--types", ""];
    execFileSync(process.execPath, [tsc, "--ignoreConfig", "--noEmit", ...checks, ...types, file], {
      encoding: "utf8",
    });
  });

  test("keeps the end of a script and what is no character of ours out of it", () => {
    expect(script).not.toMatch(/<\/?script|<!--/i);
  });
});

describe("the house's colours", () => {
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  test.each([
    ["light", light],
    ["dark", dark],
  ])("are readable as text (4.5:1 or more) and as lines (3:1) on %s paper", (_, palette) => {
    for (const name of ["ink", "soft", "fail", "warn", "pass", "calm", "new"] as const) {
      for (const paper of [palette.paper, palette.panel]) {
        expect(contrast(palette[name], paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.main, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

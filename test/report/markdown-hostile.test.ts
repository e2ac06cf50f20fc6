import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { appendedBlocks } from "../../src/report/appended.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { structureOf } from "../support/markdown-structure.ts";
import { namedReport, nastyText } from "../support/report-situations/nasty.ts";
import { expectReadable } from "../support/report-situations/readable.ts";

function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

describe("what a stranger names and writes", () => {
  test("never changes what a report is", () => {
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 2, maxLength: 6 }), (names) => {
        const markdown = toMarkdown(namedReport(names));
        expectReadable(markdown, rendered(markdown));
      }),
      { numRuns: 12 },
    );
  });

  test("is taken apart block by block, each of them whole", () => {
    const options = { image: () => "", link: () => undefined };
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 1, maxLength: 12 }), (texts) => {
        for (const block of appendedBlocks({ path: "a.md", text: texts.join("\n"), images: [] }, options)) {
          expect(structureOf(block).faults).toEqual([]);
          expect(block).not.toMatch(/\n[ \t]*\n/);
        }
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ["emphasis", "*a_ ".repeat(16_000)],
    ["quotes", ">".repeat(65_000)],
    ["images", "![a](".repeat(13_000)],
    ["brackets", "[".repeat(65_000)],
    ["lists", "- ".repeat(32_000)],
    ["cells", `${"|a".repeat(15_000)}\n${"|-".repeat(15_000)}`],
    ["code", "`a``b".repeat(13_000)],
    ["comments", "<!--".repeat(16_000)],
    ["tags", "<b ".repeat(20_000)],
    ["attributes", `<b${" a".repeat(30_000)}`],
  ])("keeps nobody busy for long: %s", (_, text) => {
    const started = performance.now();
    appendedBlocks({ path: "a.md", text, images: [] }, { image: () => "", link: () => undefined });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

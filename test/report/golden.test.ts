import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.ts";
import { situations } from "../support/report-situations/all.ts";
import { expectReadable } from "../support/report-situations/readable.ts";

const whole = "https://ci.example/report.html";

describe("a report in Markdown", () => {
  for (const [name, { bundle, options }] of Object.entries(situations)) {
    test(`looks as agreed, and renders as what it is: ${name}`, async () => {
      const markdown = toMarkdown(bundle, { fullReport: whole, ...options });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(options?.limit ?? 65_536);
      expectReadable(
        markdown,
        micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
      );
      await expect(markdown).toMatchFileSnapshot(`golden/${name}.md`);
    });
  }

  test("has at least thirty situations", () => {
    expect(Object.keys(situations).length).toBeGreaterThanOrEqual(30);
  });
});

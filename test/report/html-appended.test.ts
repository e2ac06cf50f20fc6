import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Appended, ReportBundle } from "../../src/report/bundle.ts";
import { appendedSections } from "../../src/report/html-appended.ts";
import { page } from "../../src/report/page.ts";
import { expectBalanced, expectSelfContained } from "../support/html-page.ts";
import { hostileNames, sampleBundle, sampleModel } from "../support/report-samples.ts";

const png = { media_type: "image/png" as const, base64: "iVBORw0KGgo=" };

function shown(text: string, images: Appended["images"] = [], more: Partial<ReportBundle> = {}): string {
  return appendedSections({
    ...sampleBundle([sampleModel()]),
    appended: [{ path: "docs/report.md", text, images }],
    ...more,
  });
}

function expectSafe(section: string): void {
  expectBalanced(section);
  expectSelfContained(page({ title: "a", body: `<h1>a</h1>${section}` }));
}

describe("appendedSections", () => {
  test("is nothing where nothing is appended", () => {
    expect(appendedSections(sampleBundle([]))).toBe("");
  });

  test("draws GitHub's Markdown under the file's name", () => {
    const section = shown("Some *words*.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```py\nx = 1\n```\n\n- [x] done\n");
    expectSafe(section);
    expect(section).toContain(
      '<section class="appended" aria-label="docs/report.md"><h2>From <code>docs/report.md</code></h2>',
    );
    expect(section).toContain("<em>words</em>");
    expect(section).toContain('role="group" aria-label="table"><table>');
    expect(section).toContain('<pre class="scroll" tabindex="0">');
    expect(section).toContain("☑");
  });

  test("leaves out no level of headings below its own", () => {
    const section = shown("# One\n\n### Three\n\n## Two\n\n###### Six\n");
    const levels = [...section.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(2);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeGreaterThanOrEqual(3);
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    expectSafe(section);
  });

  test("shows pictures that came along, and says of others that they are not shown", () => {
    const image = { kind: "image" as const, id: "docs/loss.png", title: "loss", candidate: png };
    const section = shown("![the loss](loss.png) ![far](https://evil.example/x.png) ![gone](gone.png)", [image]);
    expectSafe(section);
    expect(section).toContain(`<img src="data:image/png;base64,${png.base64}" alt="the loss">`);
    expect(section).toContain("[picture not shown: far]");
    expect(section).toContain("[picture not shown: gone]");
    expect(section).not.toContain("evil.example");
  });

  test("links to http(s) alone", () => {
    const section = shown("[a](javascript:alert(1)) [b](https://example.org/x) [c](data:text/html,x) [d](other.md)");
    expect([...section.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual(["https://example.org/x"]);
  });

  test("says what is missing, and why", () => {
    const missing = shown("a", [], { appended_missing: [{ title: "<b>.md", why: "it is larger than 64 KiB" }] });
    expect(missing).toContain("&#60;b&#62;.md is not shown: it is larger than 64 KiB");
  });

  test.each([
    "</section></main><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<details><summary>a</summary>",
    "</details></div></table>",
    "<a href='javascript:alert(1)'>a</a>",
    '<style>*{display:none}</style><svg onload="alert(1)"><a xlink:href="x">',
    "<!-- <script> -->",
    "[x]: javascript:alert(1)\n\n[x]",
    "&#x202e;evil &lt;script&gt;",
    "<iframe srcdoc='<script>1</script>'>",
    '![x" onerror="alert(1)](a.png)',
    '[x](https://e.example/"onmouseover="alert(1))',
  ])("lets nothing of it be more than Markdown: %s", (text) => expectSafe(shown(text)));

  test("whatever is written there", () => {
    const pieces = fc.constantFrom(
      ...hostileNames.slice(0, -1),
      ..."<>\"'`&*_[]()!#|-\n\t".split(""),
      "<table><tr>",
      "</td>",
      "<summary>",
      "</details>",
      "<script>",
      "<a href=",
      "javascript:",
      "![",
      "](x.png)",
      "&#60;",
      "\n\n```\n",
      "\n> ",
      "\n1. ",
      "\n| a |\n|-|\n",
      "[^1]",
      "\n[^1]: x\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (words) =>
        expectSafe(shown(words.join(""))),
      ),
      { numRuns: 300 },
    );
  });
});

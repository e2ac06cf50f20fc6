import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.ts";
import { hostileNames, manyMetrics, sampleBundle, sampleModel } from "../support/report-samples.ts";
import { samples } from "../support/report-situations/all.ts";

const all = samples();

/** Cells of every table, row by row; a row that another cell slipped into has more. */
function tables(markdown: string): number[][] {
  const found: number[][] = [];
  let current: number[] | undefined;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) current = undefined;
    else {
      if (current === undefined) {
        current = [];
        found.push(current);
      }
      current.push(line.split("|").length);
    }
  }
  return found;
}

function expectWhole(markdown: string): void {
  for (const table of tables(markdown)) {
    expect(table.length).toBeGreaterThanOrEqual(3);
    expect(new Set(table).size).toBe(1);
  }
  expect(markdown.match(/^```/gm)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0);
  expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
}

describe("toMarkdown", () => {
  test("says verdict, metric, size and allowance in the heading", () => {
    const [heading] = toMarkdown(all["fail"] ?? sampleBundle([])).split("\n");
    expect(heading).toBe("### ❌ digits: accuracy fell by 1.8 pp, 1.0 pp is allowed, and 1 more");
  });

  test("names the one thing that changed as the likely cause, and several only as changed", () => {
    expect(toMarkdown(sampleBundle([sampleModel({})]))).toContain(
      "**Most likely cause:** `train.rows` 1797 → **700** (parameters)",
    );
    const two = toMarkdown(sampleBundle([sampleModel({ changedFiles: ["src/train.js"] })]));
    expect(two).toContain(
      "**What changed**\n- **Parameters**: `train.rows` 1797 → **700**\n- **Code**: `src/train.js`\n- The same: data and environment",
    );
    expect(two).not.toContain("likely");
  });

  test("puts no Mermaid where it is not wanted", () => {
    const markdown = toMarkdown(sampleBundle([sampleModel({})]), { mermaid: false });
    expect(markdown).not.toContain("mermaid");
    expect(markdown).not.toContain("Charts");
  });

  test("links a job only on the forge itself", () => {
    const bundle = sampleBundle([sampleModel({})], { run_url: "https://github.com.evil.example/acme/digits" });
    expect(toMarkdown(bundle)).not.toContain("evil.example");
  });

  test("keeps 10,000 gated metrics under any limit without cutting a table", () => {
    const policy = 'model: { name: many }\ngates: [{ metric: "**", direction: higher, max-regression: 0.001 }]\n';
    const bundle = sampleBundle([sampleModel({ ...manyMetrics(10_000), policy })]);
    for (const limit of [65_536, 20_000, 6_000, 2_500, 1_000]) {
      const markdown = toMarkdown(bundle, { limit, fullReport: "report.html" });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
      expectWhole(markdown);
      expect(markdown).toMatch(/^### ❌ many: /);
      expect(markdown).toContain("<!-- modelgate:report:many -->");
      if (limit < 20_000) expect(markdown).toContain("_Shortened to fit: the rest is in the full report._");
    }
  });

  test("keeps 400 models under the limit", () => {
    const model = sampleModel({});
    const models = Array.from({ length: 400 }, (_, index) => ({ ...model, model: `model-${index}` }));
    const markdown = toMarkdown(sampleBundle(models));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    expectWhole(markdown);
    expect(markdown).toMatch(/^### ❌ 400 models, fail: all of them/);
  });

  test("lets no name start a tag, a link, a mention, a reference or a row", () => {
    const markdown = toMarkdown(all["hostile"] ?? sampleBundle([]));
    expectWhole(markdown);
    expect(markdown).not.toMatch(/<(?!\/?(details|summary|code|b)>|!-- modelgate:report:digits -->)/);
    expect(markdown).not.toMatch(/@[\w-]/);
    expect(markdown.replace(/^%%.*$/gm, "")).not.toMatch(/(?<!&)#\d/);
    expect(markdown).not.toMatch(/\]\((?!https:\/\/github\.com\/acme\/digits\/)/);
    expect(markdown).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
    expect(Math.max(...markdown.split("\n").map((line) => line.length))).toBeLessThan(2_000);
    expect(hostileNames.length).toBeGreaterThan(10);
  });

  test("has room for ten thousand metrics in a job summary, and says where it had not", () => {
    const bundle = sampleBundle([sampleModel({ ...manyMetrics(10_000) })]);
    const summary = toMarkdown(bundle, { limit: 1024 * 1024 });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary.match(/^\| =\u00a0same/gm)?.length).toBeGreaterThan(8000);
    expectWhole(summary);
    const comment = toMarkdown(bundle);
    expect(comment.match(/^\| =\u00a0same/gm)?.length).toBe(200);
    expect(comment).toMatch(/… and [\d,]+ more metrics in the full report\./);
  });

  test("leaves three quarters of a comment to the report, however much Markdown the repository brings", () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} **é**`)
      .join("\n\n")
      .slice(0, 65_000);
    const appended = Array.from({ length: 3 }, (_, index) => ({ path: `notes/${index}.md`, text, images: [] }));
    const bundle = sampleBundle([sampleModel({})], { appended });
    const markdown = toMarkdown(bundle);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(markdown.slice(markdown.indexOf("<details open>")))).toBeLessThan(65_536 / 3.5);
    expect(markdown).toContain(toMarkdown(sampleBundle([sampleModel({})])).split("\n\n[Full report")[0]);
    expect(markdown).toMatch(/… and the rest in the full report\./);
    expectWhole(markdown.replaceAll("<details open>", "<details>"));
  });
});

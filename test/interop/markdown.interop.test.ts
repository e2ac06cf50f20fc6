import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.ts";
import { structureOf } from "../support/markdown-structure.ts";
import { situations } from "../support/report-situations/all.ts";
import { namedReport, nastyText } from "../support/report-situations/nasty.ts";
import { expectReadable } from "../support/report-situations/readable.ts";
import { installPeers, toolsDir } from "./set-up/install.ts";

installPeers(["cmark"]);

const script = `
import json, sys
from cmarkgfm import github_flavored_markdown_to_html as html
from cmarkgfm.cmark import Options
json.dump([html(text, options=Options.CMARK_OPT_UNSAFE) for text in json.load(sys.stdin)], sys.stdout)
`;

/** Each of them as cmark-gfm renders it, raw HTML and all: what GitHub's sanitiser would take away later, must not be there. */
function rendered(markdowns: readonly string[]): string[] {
  const python = join(toolsDir(), "cmark", "bin", "python");
  const done = spawnSync(python, ["-c", script], {
    input: JSON.stringify(markdowns),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

function byJavaScript(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** All that both renderers have to agree on; they differ in white space alone. */
function seen(html: string) {
  const { prose, ...structure } = structureOf(html);
  return { ...structure, prose: prose.replace(/\s+/g, " ").trim() };
}

describe("a report's Markdown through cmark-gfm", () => {
  const written = Object.entries(situations).map(([name, { bundle, options }]) => ({
    name,
    markdown: toMarkdown(bundle, { fullReport: "https://ci.example/report.html", ...options }),
  }));
  const pages = rendered(written.map(({ markdown }) => markdown));

  test.each(written.map((one, index) => ({ ...one, html: pages[index] ?? "" })))(
    "is what its golden file is: $name",
    ({ markdown, html }) => {
      expectReadable(markdown, html);
      expect(seen(html)).toEqual(seen(byJavaScript(markdown)));
    },
  );

  test("is the same whatever a stranger names and writes", () => {
    const names = fc.sample(fc.array(nastyText, { minLength: 2, maxLength: 6 }), { numRuns: 300, seed: 7 });
    const markdowns = names.map((some) => toMarkdown(namedReport(some)));
    const found = rendered(markdowns);
    for (const [index, markdown] of markdowns.entries()) expectReadable(markdown, found[index] ?? "");
  });
});

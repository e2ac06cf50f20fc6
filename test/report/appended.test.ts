import { describe, expect, test } from "vitest";
import { appendedBlocks, appendedLink } from "../../src/report/appended.ts";
import type { Appended } from "../../src/report/bundle.ts";
import { digitsRecord, sampleBundle, sampleModel } from "../support/report-samples.ts";

const picture: Appended["images"][number] = { kind: "image", id: "notes/plots/a b.png", title: "a" };

function blocks(text: string, more: Partial<Appended> = {}): string[] {
  return appendedBlocks(
    { path: "notes/run.md", text, images: [picture], ...more },
    {
      image: (figure, alt) => `[${figure?.id ?? "none"}: ${alt}]`,
      link: (address) => (address.startsWith("https://") ? address : undefined),
    },
  );
}

describe("the repository's own Markdown", () => {
  test("is a string for each block, headings below those of the report", () => {
    expect(blocks("# A\n\nb *c*\n\n- [x] d\n- [ ] e\n")).toEqual([
      "<h4>A</h4>",
      "<p>b <em>c</em></p>",
      "<ul>\n<li>☑ d</li>\n<li>☐ e</li>\n</ul>",
    ]);
  });

  test("names a picture beside it or from the top, however it is written", () => {
    expect(
      blocks(
        '![x](plots/a%20b.png?raw=true) <img src="/notes/plots/a b.png" alt="y" width="9"> ![z](https://e.example/p.png)',
      ),
    ).toEqual(["<p>[notes/plots/a b.png: x] [notes/plots/a b.png: y] [none: z]</p>"]);
  });

  test("links where it may, and shows as text where it may not", () => {
    expect(blocks("[a](https://a.example/?x=1&y=2) [b](http://b.example) [c](javascript:x)")).toEqual([
      '<p><a href="https://a.example/?x=1&#38;y=2">a</a> b c</p>',
    ]);
    expect(blocks("http://b.example")).toEqual(["<p>http:&#8203;//b.example</p>"]);
  });

  test("leads nobody away from the forge where its job is not trusted", () => {
    const record = digitsRecord("rows700");
    const forks = sampleModel({ candidate: { ...record, made_by: { ...record.made_by, trusted: false } } });
    expect(appendedLink(sampleBundle([forks]), "https://e.example/x")).toBeUndefined();
    expect(appendedLink(sampleBundle([forks]), "https://github.com/acme/x")).toBe("https://github.com/acme/x");
    const unmeasured = { ...sampleModel({}), candidate: null };
    expect(appendedLink(sampleBundle([unmeasured]), "https://e.example/x")).toBeUndefined();
    expect(appendedLink(sampleBundle([sampleModel({})]), "https://e.example/x")).toBe("https://e.example/x");
  });

  test("has no link within a link: what stands behind the inner one is in none", () => {
    const own = "https://a.example";
    expect(blocks(`<a href="${own}">a <a href="${own}">b</a> www.e.example @me</a>`)).toEqual([
      `<p><a href="${own}">a b</a> www&#8203;.e.example @&#8203;me</p>`,
    ]);
  });

  test("is no diagram that a forge would draw, since a diagram may load pictures", () => {
    for (const language of ["mermaid", "MERMAID", "geojson"])
      expect(blocks(`\`\`\`${language}\na\n\`\`\``)).toEqual(["<pre><code>a\n</code></pre>"]);
  });

  test("keeps tags in their plainest form, and closes what it opens", () => {
    expect(blocks('<details open><summary onclick="x">a</summary>\n\nb <b>c\n\n</details></details>\n\nd')).toEqual([
      "<details open><summary>a</summary>\n<p>b <b>c</b></p>\n</details>",
      "<p>d</p>",
    ]);
    expect(blocks("a <b>*x</b>y* z")).toEqual(["<p>a <b><em>xy</em> z</b></p>"]);
    expect(blocks("<table><tr><td>x</td></tr></table>")).toEqual(["x"]);
  });

  test.each([
    ["in a block of HTML", "<p>&commat;octocat &#64;octocat</p>"],
    ["around a tag that is left out", "@<font>octocat</font>"],
    ["in a cell", "| a |\n|---|\n| @octocat |"],
  ])("tells nobody %s", (_, text) => {
    expect(blocks(text).join("")).not.toMatch(/@octocat|&commat;/);
  });

  test("makes no reference of two texts whose tag is left out", () => {
    expect(blocks("#<font>12</font> G<u>H-</u>3 !4")).toEqual(["<p>#&#8203;12 GH&#8203;-3 !&#8203;4</p>"]);
  });

  test("has no blank line, in code either, and leaves code as it is", () => {
    expect(blocks("```py\na @b\n\n\nc #1\n```")).toEqual([
      '<pre><code class="language-py">a @b&#10;&#10;\nc #1\n</code></pre>',
    ]);
  });

  test("drops comments, and what looks like one of ours", () => {
    expect(blocks("a <!-- modelgate:report:digits --> b\n\n<!-- x\ny -->\n\nc")).toEqual(["<p>a  b</p>", "<p>c</p>"]);
  });

  test("is shown as it is written where it would keep a parser busy", () => {
    const [shown, ...others] = blocks("*a* _b_ `c`\n\n".repeat(3000));
    expect(others).toEqual([]);
    expect(shown?.startsWith("<pre>*a* _b_ &#96;c&#96;&#10;\n")).toBe(true);
    expect(blocks("plain words\n\n".repeat(3000))).toHaveLength(3000);
  });
});

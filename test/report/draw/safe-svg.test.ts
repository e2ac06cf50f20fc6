import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeSvg } from "../../../src/report/draw/safe-svg.ts";
import { elementsOf } from "../../support/svg.ts";

const safe = (inner: string): string => safeSvg(`<svg width="1">${inner}</svg>`);

describe("safeSvg", () => {
  it.each([
    ["<script>alert(1)</script>", "alert(1)"],
    ['<a xlink:href="javascript:alert(1)"><path d="M0,0h1"/></a>', '<path d="M0,0h1"/>'],
    ['<image xlink:href="https://evil.example/x.png" width="1"/>', ""],
    ['<foreignObject><iframe src="x"></iframe></foreignObject>', ""],
    ['<style>@import "x"</style>', '@import "x"'],
    ['<path d="M0,0h1" onclick="alert(1)" href="x" style="fill:url(//x)"/>', '<path d="M0,0h1"/>'],
    ['<path d="M0,0h1" fill="url(https://evil.example/#a)"/>', '<path d="M0,0h1"/>'],
    ['<path d="M0,0h1" fill="\\75rl(//x)"/>', '<path d="M0,0h1"/>'],
    ["<script src=x>", "&lt;script src=x&gt;"],
    ["<!-- x --><![CDATA[<b>]]>", "&lt;!-- x --&gt;&lt;![CDATA[]]&gt;"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ['<use href="#x"/><animate attributeName="x"/>', ""],
    ['<text aria-label="a > b">a &lt; b</text>', '<text aria-label="a &gt; b">a &lt; b</text>'],
    ["<text>a\u0000b\ud800c\uffffd\u202ee</text>", "<text>a\ufffdb\ufffdc\ufffdd\ufffde</text>"],
  ])("of %s leaves %s", (given, left) => {
    expect(safe(given)).toBe(left);
  });

  it("leaves out groups that change nothing, and what draws nothing", () => {
    const given =
      '<g class="a"><g transform="translate(0,0)"><g transform="translate(1,2)"><path class="background" d="M0,0h9v9h-9Z"/><line x2="3.14159"/></g></g></g>';
    expect(safe(given)).toBe('<g transform="translate(1,2)"><line x2="3.14"/></g>');
  });

  it("gives names that no other drawing on a page has, to the same drawing the same", () => {
    const clipped = (d: string): string =>
      safe(
        `<defs><clipPath id="clip0"><path d="${d}"/></clipPath></defs><g clip-path="url(#clip0)"><path d="M0,0"/></g>`,
      );
    const ids = ["M1,1", "M2,2"].map((d) => {
      const [, id = "", used = ""] = /id="([^"]+)".*url\(#([^)]+)\)/.exec(clipped(d)) ?? [];
      expect(id).toBe(used);
      return id;
    });
    expect(new Set(ids).size).toBe(2);
    expect(clipped("M1,1")).toBe(clipped("M1,1"));
  });

  it("never lets an element or an attribute through that is not on its list", () => {
    const piece = fc.constantFrom(
      ..."< > \" ' = / & svg g path script a image text onload href xlink:href style d fill url(#x) url(x) x y &lt; \n".split(
        " ",
      ),
      " ",
      '<g fill="red">',
      "</g>",
      '<path d="M1,1"/>',
      '="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const left = safe(pieces.join(""));
        for (const [tag, name = ""] of left.matchAll(/<\/?([^\s/>]*)[^>]*>/g)) {
          expect(["g", "path", "text"]).toContain(name);
          expect(tag).toMatch(/^<\/?\w+( (d|x|y|fill)="[^"<>]*")*\/?>$/);
        }
        expect(left.replace(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves well-formed what was", () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("text", '<path d="M1,1"/>', '<image width="1"/>'),
        fc
          .tuple(fc.constantFrom("g", "a", "text", "script"), fc.array(tie("node"), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
        fc.array(tie("node"), { maxLength: 4 }).map((inner) => `<g transform="x">${inner.join("")}</g>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (inner) => {
        elementsOf(`<svg>${safe(inner)}</svg>`);
      }),
    );
  });
});

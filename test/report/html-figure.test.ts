import { describe, expect, test } from "vitest";
import type { FigureBlock } from "../../src/report/document.ts";
import type { Figure } from "../../src/report/figure.ts";
import { figureHtml } from "../../src/report/html-figure.ts";
import { expectBalanced } from "../support/html-page.ts";

const names = { baseline: "main", candidate: "this PR" };
const drawing = { svg: '<svg role="img" aria-label="a"></svg>', width: 10, height: 10, alt: "a" };

function block(figure: Figure): FigureBlock {
  return { kind: "figure", key: "digits\nx", figure, names };
}

function confusion(size: number): Figure {
  const labels = Array.from({ length: size }, (_, index) => `c${index}`);
  const counts = labels.map((_, row) => labels.map((__, column) => (row === column ? 9 : 0)));
  return { kind: "confusion", id: "x", title: "Mistakes", labels, candidate: counts, baseline: counts };
}

describe("figureHtml", () => {
  test("is a drawing under its title", () => {
    const figure: Figure = { kind: "bars", id: "x", title: "<b>", x: "", labels: ["a"], candidate: [1] };
    const shown = figureHtml(block(figure), drawing);
    expect(shown).toBe(`<figure><figcaption>&#60;b&#62;</figcaption><div class="plot">${drawing.svg}</div></figure>`);
  });

  test("says why there is no drawing", () => {
    const figure: Figure = { kind: "bars", id: "x", title: "a", x: "", labels: ["a"], candidate: [1] };
    expect(figureHtml(block(figure), { missing: "<too large>" })).toContain("Not drawn: &#60;too large&#62;");
    expect(figureHtml(block(figure), undefined)).toContain("Not drawn.");
  });

  test("shows a matrix of few classes as tables alone, both sides with a caption", () => {
    const shown = figureHtml(block(confusion(20)), drawing);
    expectBalanced(shown);
    expect(shown).not.toContain("<svg");
    expect([...shown.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, side]) => side)).toEqual(["main", "this PR"]);
    expect(shown.match(/<th scope="row">c3<\/th>/g)).toHaveLength(2);
  });

  test("draws a matrix of many classes, and keeps its numbers at hand", () => {
    const shown = figureHtml(block(confusion(21)), drawing);
    expectBalanced(shown);
    expect(shown).toMatch(/<svg.*<details><summary>The numbers<\/summary>.*<table class="grid">/s);
    expect(figureHtml(block(confusion(21)), { missing: "too many" })).toMatch(/Not drawn: too many(?!.*<table)/);
  });

  test("says how a cell changed", () => {
    const figure: Figure = {
      kind: "confusion",
      id: "x",
      title: "a",
      labels: ["no", "yes"],
      candidate: [
        [5, 0],
        [2, 7],
      ],
      baseline: [
        [4, 1],
        [2, 7],
      ],
    };
    const shown = figureHtml(block(figure), undefined);
    expect(shown).toContain(">5<i>(+1)</i></td>");
    expect(shown).toContain(">0<i>(−1)</i></td>");
  });

  test("shows a picture of both sides from the page itself, and says where a side has none", () => {
    const picture = { media_type: "image/png" as const, base64: "AAAA" };
    const figure: Figure = { kind: "image", id: "plots/a.png", title: 'a "b"', candidate: picture };
    const shown = figureHtml(block(figure), undefined);
    expectBalanced(shown);
    expect(shown).toContain('<img src="data:image/png;base64,AAAA" alt="a &#34;b&#34;, this PR">');
    expect(shown).toContain("main: none");
  });
});

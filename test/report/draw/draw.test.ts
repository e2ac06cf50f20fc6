import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawAll, drawFigure } from "../../../src/report/draw/draw.ts";
import { type Drawing, figureKey } from "../../../src/report/draw/drawing.ts";
import { Figure } from "../../../src/report/figure.ts";
import { anyFigure, sides, usualFigures } from "../../support/figures.ts";
import { sampleBundle, sampleModel } from "../../support/report-samples.ts";
import { elementsOf } from "../../support/svg.ts";

const safeAttribute =
  /^(xmlns|viewBox|overflow|role|aria-label|width|height|[dxyr]|[xy][12]|c[xy]|transform|opacity|text-anchor|fill|stroke|(fill|stroke|font)-\w+)$/;
const kinds = Object.entries(usualFigures);

async function drawn(figure: Figure, theme: "page" | "light" | "dark" = "light"): Promise<Drawing> {
  const drawing = await drawFigure(figure, { names: sides, theme });
  if ("missing" in drawing) throw new Error(drawing.missing);
  return drawing;
}

describe("a drawing", () => {
  it.each(kinds)(
    "of %s is one well-formed svg of its own size, with words for who cannot see it",
    async (_, figure) => {
      const { svg, width, height, alt } = await drawn(figure);
      const [root] = elementsOf(svg);
      expect(root).toMatchObject({
        name: "svg",
        attributes: { role: "img", "aria-label": alt, viewBox: `0 0 ${width} ${height}` },
      });
      expect(alt).toMatch(new RegExp(`^${figure.title}: .*this PR|slices`));
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    },
  );

  it.each(kinds)("of %s says of each mark what it is", async (kind, figure) => {
    const { svg } = await drawn(figure, "page");
    const told = elementsOf(svg).filter(
      ({ name, attributes }) => name === "path" && attributes["aria-label"] !== undefined,
    );
    // Residuals are too many to be told one by one.
    expect(told.length > 0).toBe(kind !== "scatter");
  });

  it.each(kinds)("of %s is light or dark by itself, and on a page as the page is", async (_, figure) => {
    const [page, light, dark] = [await drawn(figure, "page"), await drawn(figure), await drawn(figure, "dark")];
    expect(page.svg).toContain("var(--soft)");
    const titled = new RegExp(`<text [^>]*font-size="15"[^>]*>${figure.title}</text>`);
    expect(page.svg).not.toMatch(titled);
    for (const one of [light, dark]) expect(one.svg).toMatch(titled);
    expect(light.svg).toContain('fill="#ffffff"');
    expect(dark.svg).toContain('fill="#0d1117"');
    expect(light.svg + dark.svg).not.toContain("var(");
  });

  it("is the same every time", async () => {
    for (const [, figure] of kinds) expect(await drawn(figure)).toEqual(await drawn(figure));
  });

  it("of any figure that a bundle may hold is safe, or is said to be missing", async () => {
    await fc.assert(
      fc.asyncProperty(anyFigure, fc.constantFrom("page" as const, "light" as const), async (figure, theme) => {
        expect(Figure.safeParse(figure).error).toBeUndefined();
        const drawing = await drawFigure(figure, { names: sides, theme });
        if ("missing" in drawing) {
          expect(drawing.missing).toMatch(/^it has no|too far apart|not one row and one column/);
          return;
        }
        const elements = elementsOf(drawing.svg);
        expect(elements.length).toBeGreaterThan(1);
        for (const { name, attributes } of elements) {
          expect(["svg", "g", "path", "rect", "circle", "line", "text"]).toContain(name);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).toMatch(safeAttribute);
            if (key !== "aria-label" && key !== "xmlns") expect(value).not.toMatch(/NaN|Infinity|:\/\/|url/);
          }
        }
        expect(Number.isFinite(drawing.width) && drawing.width < 1200).toBe(true);
        expect(Number.isFinite(drawing.height) && drawing.height < 2200).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("drawAll", () => {
  it("draws what the report shows, by model and id", async () => {
    const bundle = sampleBundle([{ ...sampleModel({}), figures: [usualFigures.roc, usualFigures.history] }]);
    const drawings = await drawAll(bundle, { theme: "page" });
    expect([...drawings.keys()]).toEqual(
      ["roc", "history/accuracy", "evaluation/confusion.json", "metrics/recall", "history.csv"].map((id) =>
        figureKey("digits", id),
      ),
    );
    for (const drawing of drawings.values()) expect(drawing).toHaveProperty("svg");
  });

  it("draws so many and says so of the rest", async () => {
    // Nothing to draw counts too: each may cost as much as it likes.
    const empty = { ...usualFigures.bars, candidate: [null], baseline: [null] };
    const figures = Array.from({ length: 503 }, (_, index) => ({ ...empty, id: `b${index}` }));
    const drawings = await drawAll(sampleBundle([{ ...sampleModel({ evidence: [] }), figures }]), { theme: "light" });
    expect(drawings.get(figureKey("digits", "b499"))).toEqual({ missing: "it has no numbers" });
    expect(drawings.get(figureKey("digits", "b500"))).toEqual({ missing: "a report has 500 drawings at most" });
  });

  it("leaves pictures as they are", async () => {
    const figures = [{ kind: "image" as const, id: "i", title: "i" }];
    const drawings = await drawAll(sampleBundle([{ ...sampleModel({ evidence: [] }), figures }]), { theme: "light" });
    expect(drawings.has(figureKey("digits", "i"))).toBe(false);
  });
});

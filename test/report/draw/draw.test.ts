import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawAll, drawFigure } from "../../../src/report/draw/draw.ts";
import { type Drawing, figureKey } from "../../../src/report/draw/drawing.ts";
import { noAxis } from "../../../src/report/draw/plots/scale.ts";
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
      ["roc", "history/accuracy", "files/evaluation/confusion.json", "metrics/recall", "files/history.csv:loss"].map(
        (id) => figureKey("digits", id),
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

  it("draws until there is no room, and says so of the rest", async () => {
    const figures = [usualFigures.roc, usualFigures.curve, usualFigures.bars];
    const bundle = sampleBundle([{ ...sampleModel({ evidence: [] }), figures }]);
    const drawings = await drawAll(bundle, { theme: "light", room: 20_000 });
    expect([...drawings.values()].map((one) => ("missing" in one ? one.missing : "drawn"))).toEqual([
      "drawn",
      "drawn",
      "the drawings before it fill the report",
    ]);
  });

  it("leaves pictures as they are", async () => {
    const figures = [{ kind: "image" as const, id: "i", title: "i" }];
    const drawings = await drawAll(sampleBundle([{ ...sampleModel({ evidence: [] }), figures }]), { theme: "light" });
    expect(drawings.has(figureKey("digits", "i"))).toBe(false);
  });
});

describe("what a drawing shows", () => {
  it.each(["curve", "forest"] as const)("is this, for a %s", async (kind) => {
    await expect((await drawn(usualFigures[kind])).svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(
      `fixtures/${kind}.svg`,
    );
  });

  it("tells sides apart by dash and mark, and not by colour alone", async () => {
    const elements = elementsOf((await drawn(usualFigures.curve)).svg);
    const marked = (side: string) =>
      elements.filter(({ attributes }) => attributes["aria-label"]?.startsWith(`${side}: `));
    const shape = (side: string) => marked(side)[0]?.attributes["d"]?.replace(/[\d.-]+/g, "");
    expect(shape("main")).not.toBe(shape("this PR"));
    const dashes = elements
      .filter(({ name }) => name === "path")
      .map(({ attributes }) => attributes["stroke-dasharray"]);
    expect(dashes).toContain("5,3");
    expect(marked("main")[0]?.attributes["aria-label"]).toBe("main: 1.1 at 1");
  });

  it("keeps rows in their order, with what a side lacks left out", async () => {
    const figure = { ...usualFigures.bars, labels: ["b", "a", "a"], candidate: [null, 1, 2], baseline: [3, null, 4] };
    const elements = elementsOf((await drawn(figure)).svg);
    expect(elements.flatMap(({ attributes }) => attributes["aria-label"] ?? []).slice(1)).toEqual([
      "a: this PR 1",
      "a (2): main 4, this PR 2",
    ]);
    const { svg } = await drawn(figure);
    expect([...svg.matchAll(/>(b|a|a \(2\))<\/text>/g)].map(([, label]) => label)).toEqual(["b", "a", "a (2)"]);
  });

  it("thins a long line where that does not show, and says how many points of a cloud it draws", async () => {
    const points = Array.from({ length: 2000 }, (_, at): [number, number] => [at, at % 97]);
    const long = await drawn({ ...usualFigures.curve, series: [{ side: "candidate", points }] });
    expect(long.svg.length).toBeLessThan(20_000);
    const cloud = { ...usualFigures.scatter, series: [1, 2].map(() => ({ side: "candidate" as const, points })) };
    expect((await drawn(cloud)).svg).toContain(">2000 of 4000 points are drawn<");
  });

  it("puts as many matrices side by side as have room, and says how each cell changed", async () => {
    const { svg } = await drawn(usualFigures.confusion);
    const told = elementsOf(svg).flatMap(({ attributes }) => attributes["aria-label"] ?? []);
    expect(told).toContain("cat taken for dog: 3, before 5");
    expect(told).toContain("bird, right: 12,345, before 12,345");
    expect(told).toContain("bird taken for cat: 0, before 1");
  });

  it.each<[string, Figure]>([
    ["it has no points", { ...usualFigures.curve, series: [{ side: "candidate", points: [] }] }],
    ["it has no points", { ...usualFigures.roc, series: [{ side: "candidate", points: [[2, 2]] }] }],
    [noAxis.missing, { ...usualFigures.bars, candidate: [1e308, -1e308, 0] }],
    [noAxis.missing, { ...usualFigures.bars, labels: ["a", "b"], candidate: [-5e-324, 5e-324, 1], baseline: [] }],
    ["its counts are not one row and one column for each class", { ...usualFigures.confusion, candidate: [[1]] }],
    ["it is a picture already", { kind: "image", id: "x", title: "x" }],
    [
      "its template `mine` is not drawn here: the base side has none of that name",
      { kind: "dvc", id: "x", title: "x", template: "mine", x: "a", y: "b", x_label: "a", y_label: "b", rows: [] },
    ],
  ])("is nothing where %s", async (missing, figure) => {
    expect(await drawFigure(figure, { names: sides, theme: "light" })).toEqual({ missing });
  });

  it("is a template of the repository's own where the base side has one of that name", async () => {
    const figure: Figure = {
      kind: "dvc",
      id: "x",
      title: "x",
      template: "mine",
      x: "a",
      y: "b",
      x_label: "a",
      y_label: "b",
      rows: [{ side: "candidate", fields: { a: 1, b: 2 } }],
    };
    const encoding = { x: { field: "<DVC_METRIC_X>", type: "quantitative" } };
    const template = { data: { values: "<DVC_METRIC_DATA>" }, mark: { type: "point", color: "#123456" }, encoding };
    const draw = (templates: ReadonlyMap<string, string>) =>
      drawFigure(figure, { names: sides, theme: "dark", templates });
    expect(await draw(new Map([["mine", JSON.stringify(template)]]))).toMatchObject({
      svg: expect.stringMatching(/^<svg .*stroke="#123456".*<\/svg>$/s),
    });
    expect(await draw(new Map([["mine", "{}"]]))).toEqual({
      missing: "its template `mine` does not use <DVC_METRIC_DATA>",
    });
  });
});

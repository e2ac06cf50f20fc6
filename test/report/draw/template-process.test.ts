import { describe, expect, it } from "vitest";
import type { Spec } from "../../../src/report/draw/plot.ts";
import { drawTemplate } from "../../../src/report/draw/template-process.ts";
import { themes } from "../../../src/report/draw/theme.ts";

const values = [
  { a: "x", b: 2 },
  { a: '<b>&"', b: 5 },
];
const encoding = { x: { field: "a", type: "nominal" }, y: { field: "b", type: "quantitative" } };
const draw = (spec: Spec, seconds?: number) =>
  drawTemplate(spec, themes.light, ...(seconds === undefined ? [] : [{ seconds, megabytes: 256 }]));

describe("a template of somebody's own", () => {
  it("is drawn in the house's colours where it names none", async () => {
    const { body, width } = await draw({ data: { values }, mark: "bar", encoding, title: "t" });
    expect(body).toContain(`fill="${themes.light.new}"`);
    expect(body).toContain("&lt;b&gt;&amp;");
    expect(width).toBeGreaterThan(40);
  });

  it("may be Vega's own", async () => {
    const $schema = "https://vega.github.io/schema/vega/v6.json";
    const marks = [
      { type: "rect", encode: { enter: { width: { value: 9 }, height: { value: 9 }, fill: { value: "#123456" } } } },
    ];
    expect((await draw({ $schema, width: 20, height: 20, marks })).body).toContain("#123456");
  });

  const point = { data: { values }, mark: "point", encoding };
  it.each<[string, Spec]>([
    ["a file", { ...point, data: { url: "file:///etc/passwd", format: { type: "csv" } } }],
    ["a path", { ...point, data: { url: "package.json" } }],
    ["a server", { ...point, data: { url: "http://127.0.0.1:1/data.json" } }],
    ["an image", { data: { values }, mark: { type: "image", url: "file:///etc/passwd", width: 10, height: 10 } }],
    ["a link", { ...point, mark: { type: "point", href: "javascript:alert(1)" } }],
    [
      "what its data names",
      { data: { values: [{ u: "https://evil.example/" }] }, mark: "point", encoding: { href: { field: "u" } } },
    ],
    ["a topology", { mark: "geoshape", data: { url: "https://evil.example/w.json", format: { type: "topojson" } } }],
  ])("may ask for nothing: %s", async (_, spec) => {
    await expect(draw(spec)).rejects.toThrow("it names a file, a server or a link, and a drawing may have none");
  });

  it.each([
    ["constructor.constructor('return process')()", /unrecognized|illegal|disabled|callee/i],
    ["process.env", /unrecognized|disabled|illegal/i],
    ["datum['constructor']['constructor']('return 1')()", /callee|illegal|disabled/i],
  ])("has no way from an expression to the program: %s", async (calculate, why) => {
    const spec = {
      data: { values },
      transform: [{ calculate, as: "z" }],
      mark: "point",
      encoding: { x: { field: "z" } },
    };
    await expect(draw(spec)).rejects.toThrow(why);
  });

  it("is refused where it is no specification, and those after it are drawn", async () => {
    await expect(draw({})).rejects.toThrow("Invalid specification");
    expect((await draw(point)).body).toContain("<path");
  });

  it("is ended when it takes too long; after three no other is tried", async () => {
    const endless = { data: { sequence: { start: 0, stop: 1e8 } }, mark: "point", encoding: { x: { field: "data" } } };
    for (const _ of [1, 2, 3])
      await expect(draw(endless, 0.3)).rejects.toThrow(/takes more than 0.3 seconds|more memory/);
    await expect(draw(point)).rejects.toThrow("other templates had to be ended before it");
  });
});

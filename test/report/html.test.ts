import { describe, expect, test } from "vitest";
import { drawAll } from "../../src/report/draw/draw.ts";
import { figureKey } from "../../src/report/draw/drawing.ts";
import { toHtml } from "../../src/report/html.ts";
import { expectBalanced, expectSelfContained } from "../support/html-page.ts";
import { samples } from "../support/report-situations/all.ts";

const all = samples();

describe("toHtml", () => {
  for (const [name, bundle] of Object.entries(all)) {
    test(`is one whole page that loads nothing and runs its own script alone: ${name}`, async () => {
      // Two hundred drawings are the same drawing two hundred times.
      const room = name === "many-plots" ? 1 : 1e9;
      const page = toHtml(bundle, { drawings: await drawAll(bundle, { theme: "page", room }) });
      expectSelfContained(page);
      // Below, the repository's own Markdown links where it likes.
      for (const [, target] of page.replace(/<section[\s\S]*/, "").matchAll(/href="([^"]*)"/g)) {
        expect(target).toMatch(/^(#content|https:\/\/github\.com\/acme\/digits\/(commit|actions)\/)/);
      }
      expectBalanced(page);
      expect(page.match(/<h1\b/g)).toHaveLength(1);
    });
  }

  test("shows hostile names as text, and none at any length", () => {
    const page = toHtml(all["hostile"] ?? expect.fail("no such sample"), { drawings: new Map() });
    expect(page).toContain("&#60;img src=x onerror=alert(1)&#62;");
    expect(page.replace(/<script>[\s\S]*<\/script>/, "")).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
    expect(page).not.toContain("long ".repeat(60));
  });

  test("holds every one of 10,000 metrics, within three seconds", () => {
    const bundle = all["ten-thousand"] ?? expect.fail("no such sample");
    const started = performance.now();
    const page = toHtml(bundle, { drawings: new Map() });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(page.match(/\.metric_\d+/g)?.length).toBeGreaterThanOrEqual(10_000);
  });

  test("leaves out no verdict, reason or baseline that the comment has", () => {
    const page = toHtml(all["fail"] ?? expect.fail("no such sample"), { drawings: new Map() });
    for (const words of [
      "accuracy fell by 1.8 pp",
      "no worse than −0.01",
      "Most likely cause",
      "Baseline: main at",
      "modelgate run --pull",
    ]) {
      expect(page).toContain(words);
    }
  });

  test("draws the figures of its bundle, and says of one that could not be drawn why", async () => {
    const bundle = all["fail"] ?? expect.fail("no such sample");
    const drawings = new Map(await drawAll(bundle, { theme: "page" }));
    const drawn = toHtml(bundle, { drawings });
    expect(drawn.match(/<div class="plot"><svg /g)?.length).toBe(2);
    const key = figureKey("digits", "metrics/recall");
    expect(drawings.has(key)).toBe(true);
    drawings.set(key, { missing: "it has <no> points" });
    const page = toHtml(bundle, { drawings });
    expect(page).toContain("Not drawn: it has &#60;no&#62; points");
    expect(page.match(/<div class="plot"><svg /g)?.length).toBe(1);
  });

  test("has room for so many drawings, and says of the others that it has not", async () => {
    const bundle = all["fail"] ?? expect.fail("no such sample");
    const [first = "", ...others] = (await drawAll(bundle, { theme: "page" })).keys();
    const drawings = await drawAll(bundle, { theme: "page", room: 1 });
    expect(drawings.get(first)).toHaveProperty("svg");
    for (const key of others) expect(drawings.get(key)).toHaveProperty("missing");
    expect(toHtml(bundle, { drawings })).toContain("Not drawn: the drawings before it fill the report");
  });

  test("sorts rows by verdict and metrics, but not a table whose rows are about different things", () => {
    const page = toHtml(all["fail"] ?? expect.fail("no such sample"), { drawings: new Map() });
    expect(page.match(/<table class="sortable"/g)?.length).toBe(3);
    expect(page).toMatch(/<table><thead><tr><td><\/td>/);
    expect(page).toMatch(/<td class="verdict fail" data-v="0">❌\u00a0fail<\/td><th scope="row">accuracy/);
  });

  test("leaves long parts folded, and keeps short ones open", () => {
    const page = toHtml(all["ten-thousand"] ?? expect.fail("no such sample"), { drawings: new Map() });
    expect(page).toMatch(/<details><summary>[\d,]+ metrics not gated/);
    expect(page).toMatch(/<details open><summary>What this run is made of/);
  });

  test("links to the job of its own forge alone", () => {
    const bundle = all["fail"] ?? expect.fail("no such sample");
    const own = toHtml(bundle, { drawings: new Map() });
    expect(own).toContain('<a href="https://github.com/acme/digits/actions/runs/118" rel="noopener noreferrer">');
    const strange = toHtml({ ...bundle, run_url: "https://github.com.evil.example/x" }, { drawings: new Map() });
    expect(strange).not.toContain("evil.example");
  });
});

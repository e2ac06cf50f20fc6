import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/report/html.ts";
import { samples } from "../support/report-samples.ts";

const all = samples();

describe("toHtml", () => {
  for (const [name, bundle] of Object.entries(all)) {
    test(`is one whole page that loads and runs nothing: ${name}`, () => {
      const page = toHtml(bundle);
      expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<(script|iframe|img|link|object|embed|base|form)\b/i);
      expect(page.replace(/>[^<]*</g, "><")).not.toMatch(/\son\w+=|\ssrc=|url\(|@import/i);
      for (const [, target] of page.matchAll(/href="([^"]*)"/g)) {
        expect(target).toMatch(/^(#report|https:\/\/github\.com\/acme\/digits\/(commit|actions)\/)/);
      }
      expectBalanced(page);
    });
  }

  test("shows hostile names as text", () => {
    const page = toHtml(all["hostile"] ?? expect.fail("no such sample"));
    expect(page).toContain("&#60;img src=x onerror=alert(1)&#62;");
    expect(page).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
  });

  test("holds every one of 10,000 metrics, within three seconds", () => {
    const bundle = all["ten-thousand"] ?? expect.fail("no such sample");
    const started = performance.now();
    const page = toHtml(bundle);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(page.match(/\.metric_\d+/g)?.length).toBeGreaterThanOrEqual(10_000);
  });

  test("leaves out no verdict, reason or baseline that the comment has", () => {
    const page = toHtml(all["fail"] ?? expect.fail("no such sample"));
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
});

function expectBalanced(page: string): void {
  const open: string[] = [];
  const body = page.replace(/<style>[\s\S]*?<\/style>/, "");
  for (const [, closing, name = "", rest = ""] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (["meta", "line", "circle", "rect", "polyline"].includes(name) || rest.endsWith("/")) continue;
    if (closing === "") open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../../src/flow/dashboard/write.ts";
import { indexPath, modelPath, runPath } from "../../src/report/dashboard/paths.ts";
import { sitePages } from "../../src/report/dashboard/site.ts";
import { sampleDashboard, sampleDashboardModel, sampleRuns, versionOf } from "../support/dashboard-samples.ts";
import { makeTempDir } from "../support/repo.ts";
import { hostileNames, withMetrics } from "../support/report-samples.ts";
import { openPage, pointAt, type Shown, scrollsSideways, startBrowser, violations } from "./browser.ts";

const model = sampleDashboardModel({ runs: sampleRuns(30) });
const hostileRuns = sampleRuns(3, (record) =>
  withMetrics(record, Object.fromEntries(hostileNames.map((name, index) => [name, index / 10]))),
);
const hostile = sampleDashboardModel({
  name: `${"long ".repeat(20)}</title><script>alert(1)</script>`,
  runs: hostileRuns.map((run) => ({ ...run, versions: [versionOf(run.record, "v1.0.0")] })),
});
const { path: dir, remove } = makeTempDir();
const site = join(dir, "site");
let browser: Browser;

beforeAll(async () => {
  await writeSite(site, "site", sitePages(sampleDashboard([model, hostile])));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  remove();
});

async function withPage(path: string, body: (page: Page, shown: Shown) => Promise<void>): Promise<void> {
  const shown = await openPage(browser, pathToFileURL(join(site, path)).href);
  try {
    await body(shown.page, shown);
    expect(shown.complaints).toEqual([]);
  } finally {
    await shown.page.context().close();
  }
}

const aRun = runPath("digits", model.runs[3]?.runId ?? "");
const wildRun = runPath(hostile.name, hostile.runs[0]?.runId ?? "");

describe("each kind of page", () => {
  const kinds = [indexPath, modelPath("digits"), aRun, modelPath(hostile.name), wildRun];
  test.each(kinds)("is accessible and fits the window, light and dark, on a desk and on a phone: %s", async (path) => {
    await withPage(path, async (page) => {
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      for (const [colorScheme, width] of [
        ["light", 1280],
        ["dark", 390],
        ["dark", 1280],
        ["light", 390],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const found = { violations: await violations(page), sideways: await scrollsSideways(page) };
        expect(found, `${colorScheme}, ${width}`).toEqual({ violations: [], sideways: false });
      }
    });
  });
});

describe("a reader", () => {
  test("goes from all models to one, to a run, to the one before it, and back", async () => {
    await withPage(indexPath, async (page) => {
      const heading = (): Promise<string> => page.locator("h1").innerText();
      expect(await heading()).toBe("acme/digits");
      await page.getByRole("link", { name: "digits", exact: true }).click();
      expect(await heading()).toBe("digits");
      await page.locator("#runs ~ .scroll tbody a").first().click();
      expect(page.url()).toContain(`/runs/${model.runs[0]?.runId}.html`);
      await page.getByRole("navigation", { name: "Other runs" }).getByRole("link").first().click();
      expect(page.url()).toContain(`/runs/${model.runs[1]?.runId}.html`);
      const where = page.getByRole("navigation", { name: "Where you are" });
      await where.getByRole("link", { name: "digits", exact: true }).click();
      expect(await heading()).toBe("digits");
      await where.getByRole("link").first().click();
      expect(page.url()).toContain("/site/index.html");
    });
  });

  test("finds the run of a version by the filter, and the worst run by sorting", async () => {
    await withPage(modelPath("digits"), async (page) => {
      const rows = page.locator("#runs ~ .scroll").first().locator("tbody tr:visible");
      expect(await rows.count()).toBe(30);
      await page.getByRole("searchbox", { name: "Filter runs" }).fill("v1.0.0 production");
      expect(await rows.count()).toBe(1);
      await page.getByRole("searchbox", { name: "Filter runs" }).fill("");
      const head = page.locator("#runs ~ .scroll").first().locator("thead").getByRole("button", { name: "accuracy" });
      await head.click();
      await head.click();
      const accuracy = await rows.first().locator("td.right").first().innerText();
      expect(Number(accuracy)).toBeCloseTo(0.959, 3);
    });
  });

  test("hears what a point of a chart is, by pointer", async () => {
    await withPage(modelPath("digits"), async (page) => {
      const mark = page.locator(".plot").first().locator("[aria-label*='v1.0.0, production']").last();
      await pointAt(page, mark);
      expect(await page.locator(".tip").innerText()).toMatch(/v1\.0\.0, production/);
    });
  });

  test("reads all of it with scripts off", async () => {
    const { page } = await openPage(browser, pathToFileURL(join(site, modelPath("digits"))).href, {
      javaScriptEnabled: false,
    });
    expect(await page.locator("#runs ~ .scroll").first().locator("tbody tr").count()).toBe(30);
    await page.locator("#runs ~ .scroll tbody a").first().click();
    expect(await page.locator(".flow h3").allInnerTexts()).toEqual(["Data", "Stages", "Model", "Version", "Alias"]);
    await page.context().close();
  });
});

test("every page opens without a complaint", async () => {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  expect(files).toHaveLength(1 + 2 + 30 + 3);
  const shown = await openPage(browser, "about:blank");
  for (const file of files) {
    await shown.page.goto(pathToFileURL(join(site, file)).href);
    expect(await shown.page.locator("h1").count(), file).toBe(1);
  }
  expect(shown.complaints).toEqual([]);
  await shown.page.context().close();
}, 60_000);

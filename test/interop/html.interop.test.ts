import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportBundle } from "../../src/report/bundle.ts";
import { drawAll } from "../../src/report/draw/draw.ts";
import { toHtml } from "../../src/report/html.ts";
import { makeTempDir } from "../support/repo.ts";
import { samples } from "../support/report-situations/all.ts";
import { openPage, pointAt, type Shown, scrollsSideways, startBrowser, violations } from "./browser.ts";

const bundles = samples();
const { path: dir, remove } = makeTempDir();
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  remove();
});

/** Writes the report of a sample and returns its address. */
async function reportOf(name: string, more: Partial<ReportBundle> = {}): Promise<string> {
  const bundle = { ...(bundles[name] ?? expect.fail(`no sample ${name}`)), ...more };
  const file = join(dir, `${name}.html`);
  writeFileSync(file, toHtml(bundle, { drawings: await drawAll(bundle, { theme: "page" }) }));
  return pathToFileURL(file).href;
}

async function withPage(
  name: string,
  body: (page: Page, shown: Shown) => Promise<void>,
  options: Parameters<typeof openPage>[2] = {},
): Promise<void> {
  const shown = await openPage(browser, await reportOf(name), options);
  try {
    await body(shown.page, shown);
    expect(shown.complaints).toEqual([]);
  } finally {
    await shown.page.context().close();
  }
}

const names = (page: Page, table: number): Promise<string[]> =>
  page.locator("table").nth(table).locator("tbody th").allInnerTexts();

describe("every situation", () => {
  const desk = { width: 1280, height: 900 };
  const phone = { width: 390, height: 844 };
  const views = [
    ["light", desk],
    ["dark", phone],
    ["dark", desk],
    ["light", phone],
  ] as const;
  // One of each kind of part: the others differ in words, which axe does not read.
  const kinds = [
    "fail-attributed",
    "interval",
    "policy-changed",
    "environment-changed",
    "data-changed",
    "several-models",
    "no-models",
    "diagrams",
    "appended",
    "hostile",
    "hostile-figures",
    "hostile-appended",
  ];
  for (const name of kinds) {
    test(`is accessible and fits the window, light and dark, on a desk and on a phone: ${name}`, async () => {
      await withPage(name, async (page) => {
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        for (const [colorScheme, size] of views) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(size);
          const found = { violations: await violations(page), sideways: await scrollsSideways(page) };
          expect(found, `${colorScheme}, ${size.width}`).toEqual({ violations: [], sideways: false });
        }
      });
    });
  }
});

describe("a table", () => {
  test("is sorted by a click: the greatest first, the least first, and as it was written", async () => {
    await withPage("fail", async (page) => {
      const table = page.locator("table").nth(1);
      const written = await names(page, 1);
      const button = table.getByRole("button", { name: "change" });
      const head = table.locator("th", { hasText: "change" });
      await button.click();
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      const falling = await names(page, 1);
      expect(falling.slice(0, 2).map((text) => text.replace(/\s.*$/, ""))).toEqual(["recall.4", "recall.6"]);
      await button.click();
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      const rising = await names(page, 1);
      // Of those that changed as much the order stays.
      expect([...rising].sort()).toEqual([...falling].sort());
      expect([rising[0], rising.at(-1)]).toEqual([written[0], falling[0]]);
      await button.click();
      expect(await head.getAttribute("aria-sort")).toBeNull();
      expect(await names(page, 1)).toEqual(written);
    });
  });

  test("is sorted by its words from A on, and by numbers in their units", async () => {
    await withPage("fail", async (page) => {
      const table = page.locator("table").nth(1);
      await table.getByRole("button", { name: "metric" }).click();
      const byName = await names(page, 1);
      expect(byName.map((text) => text.replace(/\s.*$/, ""))).toEqual(
        byName.map((text) => text.replace(/\s.*$/, "")).sort((one, other) => one.localeCompare(other, "en")),
      );
      // 1.05 µs is more than 977 ns, and both less than 0.9.
      await table.getByRole("button", { name: "main" }).click();
      expect((await names(page, 1)).slice(-2).map((text) => text.replace(/\s.*$/, ""))).toEqual([
        "latency_us.p95",
        "latency_us.p50",
      ]);
    });
  });

  test("is sorted by verdict from the worst on, with the keyboard", async () => {
    await withPage("fail", async (page) => {
      const table = page.locator("table").nth(0);
      await table.getByRole("button", { name: "verdict" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect((await names(page, 0))[0]).toContain("model_bytes");
    });
  });

  test("keeps the rows that have all words of the filter, and says how many", async () => {
    await withPage("fail", async (page) => {
      const filter = page.getByRole("searchbox", { name: "Filter metrics" }).first();
      await filter.fill("RECALL better");
      expect((await names(page, 1)).map((text) => text.replace(/\s.*$/, ""))).toEqual(["recall.4", "recall.6"]);
      expect(await page.locator("output").first().innerText()).toBe("2 of 11 metrics");
      await filter.fill("no such thing");
      expect(await names(page, 1)).toEqual([]);
      await filter.fill("");
      expect(await names(page, 1)).toHaveLength(11);
    });
  });

  test("of ten thousand rows has the first laid out, whatever is asked of it, and all where they are asked for", async () => {
    await withPage("ten-thousand", async (page) => {
      const fold = page.locator("details", { hasText: "more metrics, unchanged" }).last();
      await fold.locator("summary").click();
      const rows = fold.locator("tbody tr");
      expect(await rows.count()).toBe(500);
      await fold.getByRole("button", { name: "main" }).click();
      expect(await rows.count()).toBe(500);
      await fold.getByRole("searchbox").fill("metric_77");
      expect(await rows.count()).toBeGreaterThan(50);
      await fold.getByRole("searchbox").fill("");
      await fold.getByRole("button", { name: "Show all" }).click();
      expect(await rows.count()).toBeGreaterThan(8000);
      expect(await fold.getByRole("button", { name: "Show all" }).isVisible()).toBe(false);
    });
  });
});

describe("a chart", () => {
  test("says what is under the pointer, and nothing beside it", async () => {
    await withPage("fail", async (page) => {
      const mark = page.locator(".plot").first().locator("svg [aria-label]").first();
      await pointAt(page, mark);
      const tip = page.getByRole("status").filter({ hasText: /\S/ });
      expect(await tip.innerText()).toBe(await mark.getAttribute("aria-label"));
      await page.mouse.move(2, 2);
      expect(await tip.count()).toBe(0);
    });
  });

  test("is walked with arrow keys, and left with Escape", async () => {
    await withPage("fail", async (page) => {
      const plot = page.locator(".plot").first();
      const labels = await plot.locator("svg [aria-label]").evaluateAll((all) => all.map((one) => one.ariaLabel));
      expect(labels.length).toBeGreaterThan(10);
      const tip = page.locator(".tip");
      await plot.focus();
      for (const [key, at] of [
        ["ArrowRight", 0],
        ["ArrowRight", 1],
        ["End", -1],
        ["ArrowLeft", -2],
        ["Home", 0],
      ] as const) {
        await page.keyboard.press(key);
        expect(await tip.innerText()).toBe(labels.at(at));
      }
      await page.keyboard.press("Escape");
      expect(await tip.innerText()).toBe("");
    });
  });

  test("is light or dark as its page is", async () => {
    await withPage("fail", async (page) => {
      const ink = (): Promise<string> =>
        page.evaluate("getComputedStyle(document.querySelector('.plot svg text')).fill");
      await page.emulateMedia({ colorScheme: "light" });
      const light = await ink();
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await ink()).not.toBe(light);
    });
  });
});

describe("the page", () => {
  test("is as the system is until the reader chooses, and then stays so", async () => {
    await withPage(
      "fail",
      async (page) => {
        const paper = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
        const button = page.getByRole("button", { name: /^Colours/ });
        const [dark, white] = [await paper(), "rgb(255, 255, 255)"];
        expect(dark).not.toBe(white);
        await button.click();
        expect(await button.innerText()).toBe("Colours: light");
        expect(await paper()).toBe(white);
        await page.reload();
        expect(await paper()).toBe(white);
        await button.click();
        expect(await paper()).toBe(dark);
        await button.click();
        expect(await button.innerText()).toBe("Colours: as the system");
      },
      { colorScheme: "dark" },
    );
  });

  test("is left to its content by the first key", async () => {
    await withPage("fail", async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      expect(await page.locator(".skip").boundingBox()).toMatchObject({ x: 8 });
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("content");
    });
  });

  test("says all it has to say without a script, and offers nothing that would not work", async () => {
    await withPage(
      "fail",
      async (page) => {
        expect(await page.locator("button, input, output").count()).toBe(0);
        expect(await page.locator("h1").innerText()).toContain("accuracy fell by 1.8 pp");
        expect(await page.locator("table").count()).toBeGreaterThan(4);
        expect(await page.locator(".plot svg").count()).toBe(2);
      },
      { javaScriptEnabled: false },
    );
  });

  test("is unfolded, light and without controls on paper", async () => {
    await withPage(
      "fail",
      async (page) => {
        const folded = page.locator("details:not([open]) table").first();
        expect(await folded.isVisible()).toBe(false);
        await page.emulateMedia({ media: "print" });
        expect((await folded.boundingBox())?.height).toBeGreaterThan(20);
        expect(await page.locator(".tools:visible, .theme:visible").count()).toBe(0);
        expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(31, 35, 40)");
        await page.evaluate("dispatchEvent(new Event('beforeprint'))");
        expect(await page.locator("details:not([open])").count()).toBe(0);
        await page.evaluate("dispatchEvent(new Event('afterprint'))");
        expect(await page.locator("details:not([open])").count()).toBe(1);
        expect((await page.pdf()).length).toBeGreaterThan(20_000);
      },
      { colorScheme: "dark" },
    );
  });

  test("runs no script but its own, and loads nothing, whatever stood in it", async () => {
    const { page, complaints } = await openPage(browser, await reportOf("fail"));
    const refused = page.waitForEvent("requestfailed");
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      const image = document.createElement("img");
      image.src = "https://evil.example/x.png";
      image.setAttribute("onerror", "window.ran = true");
      document.body.append(script, image);`);
    expect((await refused).failure()?.errorText).toBe("csp");
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(complaints.filter((one) => /Executing inline (script|event handler) violates/.test(one))).toHaveLength(2);
    await page.context().close();
  });
});

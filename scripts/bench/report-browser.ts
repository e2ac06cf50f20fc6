import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { median } from "./table.ts";

/** What a reader waits for, in milliseconds: from the start of what they do to the frame that shows it. */
export interface Waits {
  readonly [what: string]: number;
}

/** Opens a report so many times and uses it; the medians. `executable`: a Chromium. */
export async function useReport(file: string, runs: number, executable: string): Promise<Waits> {
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-gpu"] });
  const all: Waits[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(pathToFileURL(file).href);
      const ready = await page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive");
      all.push({ "ready to be used": Number(ready), ...(await useTables(page)) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((waits) => waits[name] ?? Number.NaN))]));
}

/** The longest table is that of what did not change. */
const table = `[...document.querySelectorAll("details")].findLast(one => one.innerHTML.includes("<table") && /unchanged/.test(one.querySelector("summary").textContent))`;

async function useTables(page: Page): Promise<Waits> {
  const filter = (words: string): string =>
    `const input = ${table}.querySelector("input"); input.value = "${words}"; input.dispatchEvent(new Event("input"))`;
  const charts = `[...document.querySelectorAll("details")].find(one => /^Charts/.test(one.textContent))`;
  return {
    "opens the long table": await timed(page, `${table}.open = true`),
    "sorts it by a number": await timed(page, `${table}.querySelectorAll("th button")[2].click()`),
    "sorts it by name": await timed(page, `${table}.querySelectorAll("th button")[1].click()`),
    "filters it": await timed(page, filter("metric_77")),
    "filters nothing": await timed(page, filter("")),
    "opens all charts": await timed(page, `${charts}.open = false; document.body.offsetHeight; ${charts}.open = true`),
  };
}

function timed(page: Page, act: string): Promise<number> {
  return page.evaluate(`new Promise((done) => {
    const began = performance.now();
    ${act};
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
  })`);
}

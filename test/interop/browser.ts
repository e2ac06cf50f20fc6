import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";

/** Headless Chromium as the tests install it. Its sandbox needs rights that a container seldom has; it shows our own pages alone. */
export function startBrowser(): Promise<Browser> {
  const tools = process.env["MODELGATE_TOOLS"];
  if (tools === undefined) throw new Error("MODELGATE_TOOLS is set by test/interop/set-up/global.ts");
  return chromium.launch({ executablePath: join(tools, "bin", "chromium"), args: ["--no-sandbox", "--disable-gpu"] });
}

export interface Shown {
  readonly page: Page;
  /** What the page said that it should not: errors, refusals of its policy, requests. */
  readonly complaints: string[];
}

/** Opens a page in a context of its own and takes down all that goes wrong in it. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core finds against every rule it has, best practices too: `rule: where`. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy runs no script but its own: this comes through the debugger.
  await page.evaluate(readFileSync(axeFile, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(" ")}: ${html.slice(0, 160)}`),
    );
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
  }[];
}

/** Puts the pointer on a mark of a drawing. */
export async function pointAt(page: Page, mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  // A page that still scrolls takes the tip away.
  await page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  // Of marks on one another it may be the lower one.
  await mark.hover({ force: true });
}

/** Whether the page itself, not a box in it, has to be pushed sideways to be read. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}

import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import type { DashboardModel } from "../../../src/report/dashboard/dashboard.ts";
import { sitePages } from "../../../src/report/dashboard/site.ts";
import { sampleDashboard, sampleDashboardModel, sampleRuns, versionOf } from "../../support/dashboard-samples.ts";
import { hostileNames, withMetrics } from "../../support/report-samples.ts";

async function siteOf(...models: readonly DashboardModel[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for await (const { path, html } of sitePages(sampleDashboard(models))) {
    expect(pages.has(path)).toBe(false);
    pages.set(path, html);
  }
  return pages;
}

/** The words of a page's main part. */
function words(html: string | undefined): string {
  const main = /<main[\s\S]*<\/main>/.exec(html ?? "")?.[0] ?? "";
  return main
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
}

/** Addresses that a page may name: on it, on the site, or the repository's on its forge. */
const known = /^(#\w+|(\.\.\/)*(index\.html|models\/[^:]*)|https:\/\/github\.com\/acme\/digits\/\S*)$/;

const usual = sampleDashboardModel();
const usualSite = siteOf(usual);

describe("the dashboard", () => {
  it("is a page of all models, one of each model and one of each run, linked both ways", async () => {
    const pages = await usualSite;
    expect([...pages.keys()].filter((path) => !path.includes("/runs/"))).toEqual([
      "index.html",
      "models/digits/index.html",
    ]);
    expect(pages.size).toBe(2 + 4);
    for (const [path, html] of pages) {
      for (const href of hrefs(html).filter((one) => !/^(https?:|#)/.test(one))) {
        expect(pages.has(posix.join(posix.dirname(path), href)), `${path} → ${href}`).toBe(true);
      }
    }
  });

  it("loads nothing, and runs its one script alone", async () => {
    for (const [path, html] of await usualSite) {
      expect(html, path).toContain("default-src 'none'");
      expect(html.match(/<script/g), path).toHaveLength(1);
      expect(html, path).not.toMatch(/\bsrc="|@import|url\(\s*["']?(?:https?:)?\/\//);
    }
  });

  it("tells of each model what its last run measured, how it was judged and what stands where", async () => {
    const said = words((await usualSite).get("index.html"));
    expect(said).toContain("acme/digits");
    expect(said).toMatch(/digits .*(pass|fail|no baseline) .*production v1\.0\.0 .*accuracy 0\.9\d+ /);
  });

  it("shows every metric over main's runs, versions and aliases marked", async () => {
    const html = (await usualSite).get("models/digits/index.html") ?? "";
    const said = words(html);
    expect(said).toContain("Metrics over main");
    expect(html.match(/<figcaption>/g)?.length).toBe(17);
    expect(html).toMatch(/aaaaaaa, 2026-01-02: [^"]*v1\.0\.0, production/);
    expect(said).toMatch(/production v1\.0\.0 aaaaaaa since 2026-01-02 04:00 UTC by ana/);
    expect(said).toMatch(/v1\.0\.0 2026-01-02 04:00 UTC promoted to production/);
    expect(said).toContain("4 runs of main, the newest first.");
  });

  it("shows a run's report, its lineage, what it is made of, and the runs beside it", async () => {
    const pages = await usualSite;
    const [newest, second] = usual.runs;
    const path = `models/digits/runs/${second?.runId}.html`;
    const said = words(pages.get(path));
    expect(said).toMatch(/featurize\.edges\s+(true|false)\s*→/);
    expect(said).toContain("data/digits.csv.gz md5 9b335364…, 57.5 KB");
    expect(said).toContain("reads data/digits.csv.gz");
    expect(said).toContain("Parameters: 9 parameters");
    expect(hrefs(pages.get(path) ?? "")).toContain(`../../../models/digits/runs/${newest?.runId}.html`);
    const first = words(pages.get(`models/digits/runs/${usual.runs.at(-1)?.runId}.html`));
    expect(first).toMatch(/Version v1\.0\.0 at a{12} Alias production stands on v1\.0\.0/);
  });

  it("says nothing of what changed where that cannot be told", async () => {
    const runs = sampleRuns(2).map(({ changedFiles: _, ...run }) => run);
    const pages = await siteOf(sampleDashboardModel({ runs }));
    expect(words(pages.get(`models/digits/runs/${runs[0]?.runId}.html`))).not.toMatch(/What changed|same: /);
  });

  it("shows a model without runs, a run without a verdict, and no model at all", async () => {
    const bare = sampleRuns(1).map(({ verdict: _, ...run }) => run);
    const pages = await siteOf(
      sampleDashboardModel({ name: "new", runs: [], versions: [], aliases: [], moves: [] }),
      sampleDashboardModel({ name: "bare", runs: bare }),
    );
    expect(words(pages.get("models/new/index.html"))).toContain("No run of this model was recorded on main yet");
    expect(words(pages.get(`models/bare/runs/${bare[0]?.runId}.html`))).toContain(
      "No verdict was given about this run.",
    );
    expect(words((await siteOf()).get("index.html"))).toContain("names no model");
  });

  it("shows odd numbers, and text that is no number", async () => {
    const runs = sampleRuns(3, (record, index) =>
      withMetrics(record, {
        accuracy: [1e300, -1e300, 5e-324][index] ?? 0,
        constant: 1,
        notes: { file: "metrics.json", text: "<b>fine</b>" },
        gone: { file: "metrics.json", value: "NaN" },
      }),
    );
    const pages = await siteOf(sampleDashboardModel({ runs }));
    const said = words(pages.get(`models/digits/runs/${runs[0]?.runId}.html`));
    expect(said).toContain("notes <b>fine</b> metrics.json");
    expect(pages.get("models/digits/index.html")).not.toContain("NaN,");
  });

  it("takes names from strangers as text", async () => {
    const hostile = Object.fromEntries(hostileNames.map((name, index) => [name, index / 10]));
    const runs = sampleRuns(2, (record) => ({
      ...withMetrics(record, hostile),
      params: Object.fromEntries(hostileNames.map((name) => [`params.yaml:${name}`.slice(0, 900), name.slice(0, 900)])),
      pins: record.pins.map((pin) => ({ ...pin, path: 'data/<img src=x onerror="alert(1)">.csv' })),
      stages: [{ name: "<script>alert(1)</script>", status: "ran", seconds: 1, outs: [] }],
      made_by: { ...record.made_by, job: "<i>job</i>", run_url: "https://evil.example/<script>" },
    }));
    const [run] = runs;
    if (run === undefined) throw new Error("no run");
    const wild = versionOf(run.record, "v1.0.0<script>");
    const name = "../</title><script>alert(1)</script>";
    const pages = await siteOf(
      sampleDashboardModel({
        name,
        runs: [{ ...run, versions: [wild] }, ...runs.slice(1)],
        aliases: [["<img src=x>", wild]],
      }),
    );
    for (const [path, html] of pages) {
      expect(path).toMatch(/^(index\.html|models\/[a-z0-9~.-]+\/(index|runs\/[0-9a-f]+)\.html)$/);
      // What stands in quotes or between tags is text: no quote and no `<` is left in it.
      const tags = (html.replace(/"[^"]*"/g, '""').match(/<[a-z!/][^>]*>/g) ?? []).join("\n");
      expect(tags.match(/<script/g)?.length, path).toBe(1);
      expect(/<img|<i>|<b>|\son\w+=|\sstyle=/.exec(tags)?.[0], path).toBeUndefined();
      expect(hrefs(html).filter((href) => !known.test(href))).toEqual([]);
      expect(html.includes("\u202e"), path).toBe(false);
    }
  });
});

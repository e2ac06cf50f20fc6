/**
 * How long a report takes to be made and to be used, and how large it is; prints Markdown tables, ends with 1 where a limit is
 * passed. `npm run bench:report -- --help` says what may be chosen.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { measure } from "./measure.ts";
import { useReport } from "./report-browser.ts";
import { bundleOf } from "./report-bundle.ts";
import { dvcPlots } from "./report-dvc.ts";
import { type Judged, judge, type Sample, table } from "./table.ts";

/** Metrics and plots; the second is what is judged, the others show the growth. */
const sizes = [
  [1000, 20],
  [10_000, 200],
  [40_000, 400],
] as const;
const judged = 10_000;
const target = { seconds: 3, peak: 500e6 };
/** Milliseconds that nobody should have to wait longer than, for anything. */
const longestWait = 1000;

const help = `npm run bench:report -- [OPTIONS]

  --runs N         of everything (5)
  --dvc FILE       DVC's command: \`dvc plots diff\` of the same plots is measured beside
  --chromium FILE  with which the report is used (/usr/bin/chromium)
`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    dvc: { type: "string" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    help: { type: "boolean" },
  },
});

async function main(dir: string): Promise<boolean> {
  const runs = Number(values.runs);
  const lines: Judged[] = [];
  const files: string[][] = [["data", "Markdown", "HTML"]];
  for (const [metrics, plots] of sizes) {
    const out = join(dir, `${metrics}`);
    mkdirSync(out);
    const bundle = join(out, "bundle.json");
    writeFileSync(bundle, JSON.stringify(bundleOf(metrics, plots)));
    const argv = [process.execPath, resolve(import.meta.dirname, "report-build.ts"), bundle, out];
    const peer = values.dvc === undefined ? undefined : dvcPlots(values.dvc, plots, dir);
    const [ours, theirs]: [Sample[], Sample[]] = [[], []];
    for (let round = 0; round < runs; round += 1) {
      ours.push(measure({ argv, cwd: out, env: { PATH: process.env["PATH"] ?? "" } }, dir));
      if (peer !== undefined) theirs.push(measure(peer, dir));
    }
    const data = `${metrics.toLocaleString("en")} metrics, ${plots} plots`;
    lines.push(judge({ data, tool: "modelgate", samples: ours }, undefined, metrics === judged ? target : {}));
    if (peer !== undefined)
      lines.push(judge({ data: `${plots} plots`, tool: "dvc plots diff", samples: theirs }, ours, {}));
    files.push([data, ...["report.md", "report.html"].map((name) => kilobytes(join(out, name)))]);
  }
  console.log(`### Making it\n\n${table(lines)}\n`);
  console.log(`### Its size\n\n${markdownTable(files, { align: ["l", "r", "r"] })}\n`);
  const late = await use(join(dir, `${judged}`, "report.html"), runs);
  return late || lines.some((line) => line.missed);
}

async function use(report: string, runs: number): Promise<boolean> {
  if (!existsSync(values.chromium)) {
    console.log(`Using it: not measured, there is no ${values.chromium}\n`);
    return false;
  }
  const waits = Object.entries(await useReport(report, runs, values.chromium));
  const late = (wait: number): boolean => !(wait <= longestWait);
  const rows = waits.map(([what, wait]) => [what, wait.toFixed(0), `≤ ${longestWait}${late(wait) ? " MISSED" : ""}`]);
  console.log(
    `### Using it in Chromium\n\n${markdownTable([["the page", "ms", "target"], ...rows], { align: ["l", "r", "l"] })}\n`,
  );
  return waits.some(([, wait]) => late(wait));
}

function kilobytes(file: string): string {
  return `${(statSync(file).size / 1000).toLocaleString("en", { maximumFractionDigits: 0 })} KB`;
}

if (values.help === true) console.log(help);
else {
  const dir = mkdtempSync(join(tmpdir(), "bench-report-"));
  try {
    if (await main(dir)) process.exitCode = 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

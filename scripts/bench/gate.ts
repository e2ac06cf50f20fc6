/**
 * How often the gate is wrong, by simulation, and how much it sees; prints Markdown tables, ends with 1 where a rate is too
 * high. `npm run bench:gate -- --help` says what may be chosen. Every number is drawn from a fixed seed.
 */
import { parseArgs } from "node:util";
import { loadDistributions } from "../../src/gate/statistics/distributions.ts";
import { listOf } from "./data-options.ts";
import { calibration, calibrationHead } from "./gate-calibration.ts";
import { many } from "./gate-many.ts";
import { power, powerHead } from "./gate-power.ts";
import { fiftyRequests, pushesHead, requestsHead, tenPushes } from "./gate-sequences.ts";
import { speed } from "./gate-speed.ts";
import { type Line, tableOf } from "./gate-table.ts";
import { table } from "./table.ts";

const parts = ["calibration", "power", "pushes", "requests", "speed"] as const;

const help = `npm run bench:gate -- [OPTIONS]

  --quick        a twentieth of the judgements: minutes in place of an hour
  --only PARTS   of ${parts.join(", ")}, comma-separated (all)
  --data TEXT    of the calibration only what has this in its data, test and size, such as "bootstrap 500"
  --runs N       of the speed (1)
  --python FILE  a Python with NumPy, whose speed is shown beside
`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean" },
    only: { type: "string" },
    data: { type: "string" },
    runs: { type: "string" },
    python: { type: "string" },
    help: { type: "boolean" },
  },
});

async function main(): Promise<void> {
  const quick = values.quick === true;
  const chosen = new Set<string>(listOf(values.only, parts) ?? parts);
  await loadDistributions();
  let missed = false;
  const show = (title: string, head: readonly string[], lines: readonly Line[], words: number): void => {
    console.log(`### ${title}\n\n${tableOf(head, lines, words)}\n`);
    missed ||= lines.some((line) => line.missed);
  };
  if (chosen.has("calibration")) {
    const tell = ({ cells }: Line): void => console.error(cells.filter((cell) => cell !== "").join("  "));
    const lines = calibration(quick, ({ data, test, n }) => `${data} ${test} ${n}`.includes(values.data ?? ""), tell);
    show("How often it is wrong", calibrationHead, lines, 3);
  }
  if (chosen.has("power")) show("What it sees", powerHead, power(quick), 0);
  if (chosen.has("pushes")) show("Ten pushes", pushesHead, tenPushes(quick), 1);
  if (chosen.has("requests")) show("Fifty pull requests", requestsHead, fiftyRequests(quick), 1);
  if (chosen.has("speed")) {
    const runs = Number(values.runs ?? 1);
    const lines = [...speed(runs, values.python), ...(await many(runs))];
    console.log(`### Speed\n\n${table(lines)}\n`);
    missed ||= lines.some((line) => line.missed);
  }
  if (missed) process.exitCode = 1;
}

if (values.help === true) console.log(help);
else await main();

import { judge as judgeRun } from "../../src/gate/compare.ts";
import { measureEffects } from "../../src/gate/effects.ts";
import { gateOn, judgement } from "../../test/support/gate-records.ts";
import { type Judged, judge, type Sample } from "./table.ts";

const metrics = 10_000;

/** What judging very many metrics takes: under two globs and a thousand gates of their own, by the numbers and by samples. */
export async function many(runs: number): Promise<Judged[]> {
  const names = Array.from({ length: metrics }, (_, index) => `slice.${index}.recall`);
  const numbers = Object.fromEntries(names.map((name, index) => [name, 0.9 + (index % 7) / 1000]));
  const samples = Object.fromEntries(names.map((name, index) => [name, [0.9, 0.91, 0.905 + (index % 7) / 1000, 0.9]]));
  const own = names.slice(0, 1000).map((name) => gateOn(name, { min: 0.1 }));
  const globs = [gateOn("slice.*.recall", { regression: 0.01 }), gateOn("**.recall", { min: 0.5 })];
  const recipe = gateOn("slice.*.recall", { regression: 0.01, estimand: "recipe" });
  const kinds = [
    ["metrics × 3 gates, one number each", judgement([...globs, ...own], numbers, numbers)],
    ["metrics, Welch's t on samples", judgement([recipe], samples, samples)],
  ] as const;
  const lines: Judged[] = [];
  for (const [what, input] of kinds) {
    const taken: Sample[] = [];
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      const used = process.cpuUsage();
      judgeRun({ ...input, effects: await measureEffects(input) });
      const { user, system } = process.cpuUsage(used);
      taken.push({
        seconds: (performance.now() - began) / 1000,
        cpu: (user + system) / 1e6,
        peak: process.memoryUsage().rss,
      });
    }
    const data = `${metrics.toLocaleString("en-US")} ${what}`;
    lines.push(judge({ data, tool: "modelgate", samples: taken }, undefined, { seconds: 0.5 }));
  }
  return lines;
}

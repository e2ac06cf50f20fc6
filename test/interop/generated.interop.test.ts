import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type DvcWorker, startDvc } from "../support/dvc-worker.ts";
import { alignFailed, copyOf, differences, play, withDvc, withModelgate } from "../support/generator/play.ts";
import { scenario } from "../support/generator/scenario.ts";
import { dvcProject } from "../support/pipeline-project.ts";
import { tempDir } from "../support/repo.ts";

/** Two processes of DVC, for as many cores. */
const workers: DvcWorker[] = [startDvc(), startDvc()];
afterAll(() => {
  for (const worker of workers) worker.end();
});

async function compare(seed: number, worker: DvcWorker, dir: string, template: string): Promise<number> {
  const mine = copyOf(template, join(dir, `mine-${seed}`));
  const theirs = copyOf(template, join(dir, `theirs-${seed}`));
  const steps = scenario(seed);
  for (const [index, step] of steps.entries()) {
    const [ours, dvcs] = await Promise.all([play(mine, withModelgate, step), play(theirs, withDvc(worker), step)]);
    const found = differences(alignFailed(mine, theirs, ours, dvcs), dvcs);
    if (found.length === 0) continue;
    const where = `seed ${seed}, step ${index} (${step.title}; ${JSON.stringify(step.options)})`;
    throw new Error(`${where}\n${found.join("\n")}\n--- modelgate\n${ours.said}\n--- DVC\n${dvcs.said}`);
  }
  return steps.length;
}

const count = Number(process.env["MODELGATE_PROJECTS"] ?? 300);
const first = Number(process.env["MODELGATE_SEED"] ?? 1);

describe("generated projects beside real DVC", () => {
  test(`${count} projects`, async () => {
    const dir = tempDir();
    const template = dvcProject({}).root;
    const seeds = Array.from({ length: count }, (_, index) => first + index);
    let steps = 0;
    const failures: string[] = [];
    await Promise.all(
      workers.map(async (worker) => {
        for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
          try {
            // Added once it is there: the other worker adds meanwhile.
            const played = await compare(seed, worker, dir, template);
            steps += played;
          } catch (error) {
            failures.push(error instanceof Error ? error.message : String(error));
          }
        }
      }),
    );
    expect(failures).toEqual([]);
    expect(steps).toBeGreaterThan(count * 3);
  }, 900_000);
});

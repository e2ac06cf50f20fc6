import { UserError } from "../lib/errors.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import type { Bench } from "./bench.ts";
import { fileName, readHandover } from "./handover.ts";
import type { Measured } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";

/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
export async function measuredOf(bench: Bench, plan: ModelPlan): Promise<Measured> {
  const name = `runs/${fileName(plan.model.name)}.json`;
  const text = await readHandover(bench.root, name);
  if (text !== undefined) {
    try {
      const measured = JSON.parse(text) as Measured;
      if (measured.commit === bench.forge.commit) return measured;
      bench.host.log.warning(
        `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`,
      );
    } catch (cause) {
      throw new UserError(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
    }
  }
  const now = bench.host.now().toISOString();
  return {
    model: plan.model.name,
    commit: bench.forge.commit,
    stages: [],
    lockChanged: [],
    started: now,
    finished: now,
    environment: await captureEnvironment(bench.host, bench.root, plan.model.environment),
  };
}

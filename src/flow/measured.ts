import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { FileDigest } from "../lib/schema.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import { Environment, StageRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { fileName, readHandover } from "./handover.ts";
import type { Measured } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";

/** What `run` hands on, as far as it may come from another job. */
const Handed = z.strictObject({
  model: z.string(),
  commit: z.string(),
  stages: z.array(
    z.strictObject({
      name: z.string(),
      status: StageRecord.shape.status,
      seconds: z.number().nonnegative(),
      key: z.string().exactOptional(),
      outs: z.array(FileDigest),
      restoredFrom: StageRecord.shape.restored_from,
      made: z.json().exactOptional(),
      madeIn: z.strictObject({ started: z.iso.datetime(), seconds: z.number().nonnegative() }).exactOptional(),
      error: z.string().exactOptional(),
    }),
  ),
  lockChanged: z.array(z.string()),
  started: z.iso.datetime(),
  finished: z.iso.datetime(),
  environment: Environment,
  environmentNote: z.string().exactOptional(),
  notTrained: z.string().exactOptional(),
});

/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
export async function measuredOf(bench: Bench, plan: ModelPlan): Promise<Measured> {
  const name = `runs/${fileName(plan.model.name)}.json`;
  const text = await readHandover(bench.root, name);
  if (text !== undefined) {
    try {
      const measured: Measured = Handed.parse(JSON.parse(text));
      if (measured.commit === bench.forge.commit) return measured;
      // On one's own machine that is every commit after a run, and nothing to warn of.
      const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
      if (bench.forge.event === "local") bench.host.log.debug(said);
      else bench.host.log.warning(said);
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

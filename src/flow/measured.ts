import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { FileDigest } from "../lib/schema.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import { Environment, StageRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { fileName, readHandover } from "./handover.ts";
import { commandsOf, type HandedRun, type Measured } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";

/** What a run says of one stage, as it is handed on. */
export const HandedStage = z.strictObject({
  name: z.string(),
  status: StageRecord.shape.status,
  seconds: z.number().nonnegative(),
  peakMemory: z.int().positive().exactOptional(),
  key: z.string().exactOptional(),
  outs: z.array(FileDigest),
  restoredFrom: StageRecord.shape.restored_from,
  made: z.json().exactOptional(),
  madeIn: z
    .strictObject({
      started: z.iso.datetime(),
      seconds: z.number().nonnegative(),
      peakMemory: z.int().positive().exactOptional(),
    })
    .exactOptional(),
  error: z.string().exactOptional(),
});

/** What `run` hands on, as far as it may come from another job. */
const Handed = z.strictObject({
  model: z.string(),
  commit: z.string(),
  stages: z.array(HandedStage),
  lockChanged: z.array(z.string()),
  started: z.iso.datetime(),
  finished: z.iso.datetime(),
  environment: Environment.exactOptional(),
  environmentNote: z.string().exactOptional(),
  notTrained: z.string().exactOptional(),
});

/** What the `run` step of this job left about a model; with none (the user's own training step) just the environment. */
export async function measuredOf(bench: Bench, plan: ModelPlan): Promise<Measured> {
  const now = bench.host.now().toISOString();
  const nothing = { model: plan.model.name, stages: [], lockChanged: [], started: now, finished: now };
  const { environment, ...rest } = (await handed(bench, plan)) ?? { ...nothing, commit: bench.forge.commit };
  if (environment !== undefined) return { ...rest, environment };
  const commands = await commandsOf(bench, plan);
  return { ...rest, environment: await captureEnvironment(bench.host, bench.root, plan.model.environment, commands) };
}

async function handed(bench: Bench, plan: ModelPlan): Promise<HandedRun | undefined> {
  const name = `runs/${fileName(plan.model.name)}.json`;
  const text = await readHandover(bench.root, name);
  if (text === undefined) return undefined;
  try {
    const measured: HandedRun = Handed.parse(JSON.parse(text));
    if (measured.commit === bench.forge.commit) return measured;
  } catch (cause) {
    throw new UserError(`.modelgate/${name} is not what \`run\` wrote`, { cause, fix: "Run the step `run` again." });
  }
  // On one's own machine that is every commit after a run, and nothing to warn of.
  const said = `.modelgate/${name} is of another commit (an earlier job on this machine?): it is not used`;
  if (bench.forge.event === "local") bench.host.log.debug(said);
  else bench.host.log.warning(said);
  return undefined;
}

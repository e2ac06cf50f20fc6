import { UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { digestOf } from "../lib/hashing.ts";
import { recordId } from "../tracking/identity.ts";
import { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { keepEvidence } from "./evidence.ts";
import { handedResult, handResult, type ResultKind } from "./handed-result.ts";
import type { Baseline } from "./judge.ts";
import { whyNoCode } from "./may-run.ts";
import type { ModelPlan } from "./plan.ts";
import { madeBy } from "./record.ts";
import { inCleanClone, planIn, recordIn } from "./rerun.ts";

const kind: ResultKind<RunRecord> = { name: "base-run", schema: RunRecord };

/**
 * Runs the base side here, in a clean clone, for a baseline of the same machine and environment as the candidate. What a
 * measuring job made of it is taken where it is of this very base; a job that publishes runs nothing.
 */
export async function runBaseline(bench: Bench, plan: ModelPlan): Promise<Baseline> {
  const { base } = bench.forge;
  if (base === undefined) return { none: "first-run", reason: "nothing stands before this commit" };
  const from = { base, policy: bench.sides.policy.digest };
  const handed = await handedResult(bench, plan, kind, from);
  if (handed !== undefined) return asBaseline(bench, plan, base, handed);
  const refused = await whyNoCode(bench);
  if (refused !== undefined) return none(bench, plan, `main was not run here: ${refused}`);
  try {
    const record = await inCleanClone(bench, base, async (own) => {
      const there = await planIn(own, plan);
      if (there.closure.length === 0) throw new UserError("its base has no dvc.yaml that makes the model");
      const made = await recordIn(own, there);
      await keepEvidence(own, made, bench.root);
      return made;
    });
    await handResult(bench, plan, kind, from, record);
    return await asBaseline(bench, plan, base, record);
  } catch (error) {
    if (!(error instanceof UserError) || bench.host.signal.aborted) throw error;
    return none(bench, plan, `main could not be run here: ${error.message}`);
  }
}

/** Said in the log as well: a first run's report has other words for it. */
function none(bench: Bench, { model }: ModelPlan, reason: string): Baseline {
  bench.host.log.warning(`${model.name}: ${reason}`);
  return { none: "not-found", reason };
}

/** Where it stands in Git and who made it is read here, whatever the record says of that. */
async function asBaseline(bench: Bench, plan: ModelPlan, base: string, made: RunRecord): Promise<Baseline> {
  const at = { cwd: bench.root, env: bench.host.env };
  const source = { head: base, commit: base, tree: await git(["rev-parse", `${base}^{tree}`], at), dirty: false };
  const { adopted_from: _, ...rest } = made;
  const model = { ...made.model, name: plan.model.name, dir: plan.model.dir };
  const record: RunRecord = { ...rest, model, source, made_by: madeBy(bench) };
  return {
    found: { commit: base, run_id: recordId(record), distance: 0, found_by: "run", record_digest: digestOf(record) },
    record,
  };
}

import type { Anchor } from "../gate/evidence.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { comparability } from "./comparability.ts";
import { namedRun } from "./named-run.ts";
import type { ModelPlan } from "./plan.ts";
import { predictionsFor } from "./predictions.ts";

/** The run that `max-drift` is measured from: the model's last version, an alias, a tag or a commit. */
export async function anchorFor(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  anchor: string,
): Promise<Anchor | { readonly reason: string }> {
  const found = await namedRun(bench, plan, anchor === "release" ? { kind: anchor } : { kind: "named", name: anchor });
  if ("reason" in found) return found;
  const { title: name, ...run } = found;
  // Drift between numbers about different data would be the data's.
  const other = (await comparability(bench, plan, candidate, run)).find(({ verdict }) => verdict !== "pass");
  if (other !== undefined) return { reason: `${name} cannot be compared with: ${other.reason}` };
  const predictions = await predictionsFor(bench, plan, candidate, run.record);
  return { name, ...run, ...(predictions === undefined ? {} : { predictions }) };
}

import type { ModelConfig } from "../config/config.ts";
import { type PolicySource, policySaid } from "./compare.ts";
import type { Verdict, VerdictDocument } from "./verdict.ts";

interface WithoutRecord {
  readonly model: Pick<ModelConfig, "name">;
  readonly policy: Omit<PolicySource, "exists">;
  readonly head: string;
  readonly commit: string;
  readonly now: Date;
}

/** The verdict on a model none of whose inputs changed: nothing was run, nothing is registered. */
export function untouched(input: WithoutRecord): VerdictDocument {
  return withoutRecord(input, "untouched", "nothing that this model is made of changed", []);
}

/** The verdict on a model that should have been measured and was not: it is never taken for a pass. */
export function unmeasured(input: WithoutRecord, reason = "the job that measures left no run record"): VerdictDocument {
  return withoutRecord(input, "missing", `no verdict for this commit: ${reason}`, [
    { name: "record", verdict: "missing", reason },
  ]);
}

function withoutRecord(
  { model, policy, head, commit, now }: WithoutRecord,
  verdict: Verdict,
  summary: string,
  conditions: VerdictDocument["conditions"],
): VerdictDocument {
  return {
    schema: "modelgate/verdict/1",
    model: model.name,
    candidate: { run_id: null, record_digest: null, commit, head },
    baseline: null,
    policy: policySaid(policy),
    metrics: [],
    conditions,
    overrides: [],
    verdict,
    summary,
    registrable: false,
    job_fails: verdict === "missing",
    judged_at: now.toISOString(),
  };
}

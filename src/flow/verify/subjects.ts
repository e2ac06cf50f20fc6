import type { PipelineContext } from "../../pipeline/context.ts";
import { openEngine } from "../../pipeline/engine.ts";
import { type Judgement, judge } from "../../pipeline/judge.ts";
import { isOutside } from "../../pipeline/outside.ts";
import type { Stage } from "../../pipeline/pipeline.ts";
import { tryPullPointers } from "../../pipeline/pointers.ts";
import { staleMaker } from "../../pipeline/status.ts";
import { selectNodes, type Wanted } from "../../pipeline/targets.ts";
import { type CommittedOut, committedOuts } from "./committed.ts";

/** A stage of the clone: what is to be verified of it, or why nothing is. */
export interface Subject {
  readonly stage: Stage;
  /** What its lock entry names; empty where nothing is verified. */
  readonly outs: readonly CommittedOut[];
  /** Its lock tells of other inputs than these, or it cannot be told what a run of it should give. */
  readonly not?: { readonly verdict: "stale" | "skipped"; readonly reason: string };
}

/** The stages that targets name with all they depend on, each judged by the lock as it is committed. */
export async function chooseSubjects(ctx: PipelineContext, wanted: Wanted, pull: boolean): Promise<Subject[]> {
  const engine = await openEngine(ctx);
  const stale = new Set<string>();
  const subjects: Subject[] = [];
  const chosen = new Set(selectNodes(ctx.pipeline, wanted).map(({ id }) => id));
  for (const address of ctx.pipeline.order) {
    const stage = chosen.has(address) ? ctx.pipeline.stages.get(address) : undefined;
    if (stage === undefined) continue;
    if (pull && !stage.frozen) await tryPullPointers(engine, stage);
    const entry = engine.entry(stage);
    // That it runs always says nothing of what it gives.
    const maker = (path: string): string | undefined => staleMaker(ctx.pipeline, stage, stale, path);
    const judged = await judge(engine, { ...stage, alwaysChanged: false }, maker);
    const outs = entry === undefined ? [] : committedOuts(stage, entry);
    const not = whyNot(stage, judged, entry !== undefined, outs);
    if (not?.verdict === "stale") stale.add(stage.address);
    subjects.push(not === undefined ? { stage, outs } : { stage, outs: not.verdict === "stale" ? [] : outs, not });
  }
  return subjects;
}

function whyNot(
  stage: Stage,
  { sameInputs, reasons }: Judgement,
  known: boolean,
  outs: readonly CommittedOut[],
): Subject["not"] {
  if (stage.frozen) return { verdict: "skipped", reason: "it is frozen: its outs are taken as they are" };
  if (stage.outs.length === 0) return { verdict: "skipped", reason: "it has no outs to compare" };
  const persistent = stage.outs.find((out) => out.persist);
  if (persistent !== undefined) {
    return {
      verdict: "skipped",
      reason: `its out \`${persistent.path}\` persists: what it was before the run is not known`,
    };
  }
  const foreign = stage.outs.find(({ path }) => isOutside(path));
  if (foreign !== undefined) {
    return {
      verdict: "skipped",
      reason: `its out \`${foreign.path}\` is outside the repository: a run would replace it`,
    };
  }
  if (!sameInputs || outs.length < stage.outs.length) {
    const reason = reasons[0] ?? `${stage.lockFile} does not name all its outs`;
    return { verdict: "stale", reason: known ? `the lock is of other inputs: ${reason}` : reason };
  }
  return undefined;
}

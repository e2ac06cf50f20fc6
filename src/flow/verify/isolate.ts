import type { PipelineContext, RunOptions, StageRun } from "../../pipeline/context.ts";
import { runPipeline } from "../../pipeline/execute.ts";
import type { OutCheck } from "../../tracking/verification.ts";
import { below } from "../closure.ts";
import type { Committed, CommittedOut } from "./committed.ts";
import { checkOut } from "./outs.ts";
import type { Subject } from "./subjects.ts";

/** What the run from scratch gave for one stage. */
export interface Finding {
  readonly subject: Subject;
  /** undefined where it was not run. */
  readonly run: StageRun | undefined;
  /** Empty unless it ran well. */
  readonly outs: readonly OutCheck[];
}

/** What a stage gave on the committed inputs, where those of the run from scratch were others. */
export interface Isolated {
  /** The stages whose outs differed, or were not made at all. */
  readonly after: readonly string[];
  /** Absent where the committed inputs cannot be had: this one, among them. */
  readonly missing?: string;
  readonly run?: StageRun;
  readonly outs: readonly OutCheck[];
}

/**
 * Runs each stage whose inputs differed once more, on the committed ones: one after the other, since each needs the
 * committed outs of those before it in the place of what they made.
 */
export async function isolate(
  ctx: PipelineContext,
  committed: Committed,
  findings: readonly Finding[],
  again: (stages: readonly string[]) => RunOptions,
  values: boolean,
): Promise<Map<string, Isolated>> {
  const found = new Map<string, Isolated>();
  const troubled = new Map(findings.filter(isTroubled).map((one) => [one.subject.stage.address, one.subject]));
  for (const { subject } of findings.filter(isTroubled)) {
    const { address } = subject.stage;
    const inputs = foreignInputs(ctx, subject, troubled);
    if (inputs.length === 0) continue;
    ctx.host.signal.throwIfAborted();
    const after = [...new Set(inputs.map(({ stage }) => stage.address))];
    const missing = await restoreAll(committed, inputs);
    if (missing !== undefined) {
      found.set(address, { after, missing, outs: [] });
      continue;
    }
    ctx.host.log.info(`Stage ${address} runs again, on the committed outs of ${after.join(", ")}`);
    const { stages } = await runPipeline(ctx, again([address]));
    const run = stages.find(({ name }) => name === address);
    const outs: OutCheck[] = [];
    if (run?.status === "ran") {
      for (const out of subject.outs) outs.push(await checkOut(ctx, committed, out, values));
    }
    found.set(address, { after, outs, ...(run === undefined ? {} : { run }) });
  }
  return found;
}

/** Its outs are not what the lock names, or it did not come to make any. */
export function isTroubled({ run, outs }: Finding): boolean {
  return run !== undefined && (run.status !== "ran" || outs.some(({ verdict }) => verdict !== "same"));
}

/** The outs of troubled stages that a stage reads. */
function foreignInputs(
  { pipeline }: PipelineContext,
  { stage }: Subject,
  troubled: ReadonlyMap<string, Subject>,
): CommittedOut[] {
  const reads = [...stage.deps, ...stage.params.map(({ file }) => file)];
  return (pipeline.upstream.get(stage.address) ?? []).flatMap((address) =>
    (troubled.get(address)?.outs ?? []).filter(({ out }) =>
      reads.some((path) => below(path, out.path) || below(out.path, path)),
    ),
  );
}

async function restoreAll(committed: Committed, outs: readonly CommittedOut[]): Promise<string | undefined> {
  for (const one of outs) if (!(await committed.restore(one))) return one.out.path;
  return undefined;
}

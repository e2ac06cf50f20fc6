import type { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { digestOf } from "../lib/hashing.ts";
import { openEngine } from "../pipeline/engine.ts";
import { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import { evaluatedIn } from "./evaluated.ts";
import { evaluationStages } from "./evaluation-stages.ts";
import { keepEvidence } from "./evidence.ts";
import { handedResult, handResult, type ResultKind } from "./handed-result.ts";
import type { Baseline, FoundBaseline } from "./judge.ts";
import { layEvalData } from "./lay-eval-data.ts";
import { layLocks, readLocks } from "./locks.ts";
import { whyNoCode } from "./may-run.ts";
import { measure } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";
import { inCleanClone, planIn } from "./rerun.ts";

/** One path of the evaluation data that the two sides have in different versions; undefined where a side lacks it. */
export interface EvalDataChange {
  readonly path: string;
  readonly baseline: string | undefined;
  readonly candidate: string | undefined;
}

/** What of the baseline's record is said anew. */
const Evaluated = RunRecord.pick({ metrics: true, files: true, lock: true, upstream_locks: true, pins: true });
type Evaluated = z.infer<typeof Evaluated>;
const kind: ResultKind<Evaluated> = { name: "re-evaluation", schema: Evaluated };

/**
 * main's own model on the candidate's evaluation data: the base side's evaluation stages run in a clean clone, everything
 * before them as the baseline's lock names it. What a measuring job made of it is taken where it is of this very baseline
 * and these data; a job that publishes runs nothing.
 */
export async function reEvaluate(
  bench: Bench,
  plan: ModelPlan,
  baseline: FoundBaseline,
  candidate: RunRecord,
  data: readonly EvalDataChange[],
): Promise<Baseline> {
  // Not the document itself: of a baseline that was run here each job says itself who made it.
  const { source, metrics, artifacts } = baseline.record;
  const from = { baseline: { commit: source.commit, metrics, artifacts }, data, policy: bench.sides.policy.digest };
  const handed = await handedResult(bench, plan, kind, from);
  if (handed !== undefined) return asBaseline(baseline, handed);
  const refused = await whyNoCode(bench);
  if (refused !== undefined) return none(`main's model was not evaluated on this data: ${refused}`);
  try {
    bench.host.log.info(
      `${plan.model.name}: main's model is evaluated on this data: ${data.map(({ path }) => path).join(", ")}`,
    );
    const evaluated = await inCleanClone(bench, baseline.found.commit, (own) =>
      evaluate(bench, own, plan, baseline.record, candidate, data),
    );
    await handResult(bench, plan, kind, from, evaluated);
    return asBaseline(baseline, evaluated);
  } catch (error) {
    if (!(error instanceof UserError) || bench.host.signal.aborted) throw error;
    return none(`main's model cannot be evaluated on this data: ${error.message}`);
  }
}

function none(reason: string): Baseline {
  return { none: "not-found", reason };
}

function asBaseline({ found, record: before }: FoundBaseline, evaluated: Evaluated): FoundBaseline {
  const record: RunRecord = { ...before, ...evaluated };
  return { found: { ...found, found_by: "re-evaluated", record_digest: digestOf(record) }, record };
}

async function evaluate(
  bench: Bench,
  own: Bench,
  plan: ModelPlan,
  baseline: RunRecord,
  candidate: RunRecord,
  data: readonly EvalDataChange[],
): Promise<Evaluated> {
  await layLocks(own.root, baseline);
  const paths = data.map(({ path }) => path);
  await layEvalData(bench, own, candidate, paths);
  const there = await planIn(own, plan);
  const stages = evaluationStages(await own.pipeline(), there, paths);
  if ("reason" in stages) throw new UserError(stages.reason);
  const measured = await measure(own, { ...there, targets: stages }, { pull: true, singleItem: true, jobs: 1 });
  if (measured.notTrained !== undefined) throw new UserError(measured.notTrained);
  const failed = measured.stages.find(({ status }) => status !== "ran" && status !== "restored");
  if (failed !== undefined) throw new UserError(failed.error ?? `the stage ${failed.name} took its old result`);
  await requireInputs(own, stages, baseline, data);
  const evaluated: Evaluated = {
    ...(await evaluatedIn(own, plan, baseline, stages)),
    ...(await readLocks(own, there)),
    pins: withPins(baseline, candidate, data),
  };
  await keepEvidence(own, { ...baseline, files: evaluated.files }, bench.root);
  return evaluated;
}

/** By the lock of what was run: it read main's own model, and the data that were asked for. */
async function requireInputs(
  own: Bench,
  stages: readonly string[],
  { artifacts }: RunRecord,
  data: readonly EvalDataChange[],
): Promise<void> {
  const pipeline = await own.pipeline();
  const engine = await openEngine({ host: own.host, root: own.root, data: await own.data(), pipeline });
  const wanted = new Map([
    ...artifacts.map(({ path, digest }): [string, string] => [path, digest]),
    ...data.flatMap(({ path, candidate }): [string, string][] => (candidate === undefined ? [] : [[path, candidate]])),
  ]);
  for (const stage of stages.flatMap((address) => pipeline.stages.get(address) ?? [])) {
    const { deps } = engine.entry(stage) ?? {};
    for (const path of stage.deps) {
      const expected = wanted.get(path);
      const found = deps?.get(stage.spelled.get(path) ?? path)?.digest;
      if (expected === undefined || !expected.startsWith("md5:") || found === expected) continue;
      throw new UserError(`the stage ${stage.address} read another ${path} (${found ?? "none"}) than ${expected}`);
    }
  }
}

function withPins(baseline: RunRecord, candidate: RunRecord, data: readonly EvalDataChange[]): RunRecord["pins"] {
  const isData = (path: string): boolean => data.some((one) => below(one.path, path) || below(path, one.path));
  return [...baseline.pins.filter(({ path }) => !isData(path)), ...candidate.pins.filter(({ path }) => isData(path))];
}

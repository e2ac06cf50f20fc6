import { wantedColumns } from "../gate/predictions/columns.ts";
import { pairPredictions } from "../gate/predictions/pair.ts";
import type { NotPaired, PairedPredictions } from "../gate/predictions/paired.ts";
import { type Dictionaries, type PredictionsFile, readPredictions } from "../gate/predictions/read.ts";
import type { PredictionTable } from "../gate/predictions/table.ts";
import { formatError, isPassing, UserError } from "../lib/errors.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import type { ModelPlan } from "./plan.ts";
import { mostPredictions, obtainObject } from "./record-objects.ts";

/**
 * Both runs' predictions of the same examples, as the policy names them; undefined where it names none. What is missing,
 * damaged or about other examples is a finding with its verdict and no error: the report tells of it.
 */
export async function predictionsFor(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: RunRecord,
): Promise<PairedPredictions | NotPaired | undefined> {
  const { gates, judging } = plan.model;
  const { predictions: config, slices } = judging;
  if (config === undefined) return undefined;
  const path = config.path;
  if (fileIn(candidate, path) === undefined)
    return { verdict: "missing", reason: `has no predictions: this run left no ${path}` };
  if (fileIn(baseline, path) === undefined) {
    const reason = `has nothing to be paired with: the baseline's run kept no ${path}, it is older than the policy that asks for it`;
    return { verdict: "no-baseline", reason };
  }
  const wanted = wantedColumns(config, slices, gates);
  const dictionaries: Dictionaries = new Map();
  const read = async (record: RunRecord, whose: string, bad: Bad): Promise<PredictionTable | NotPaired> => {
    const file = await orNotPaired(bench, bad.lost, `has no predictions: ${whose}`, () =>
      predictionsFile(bench, plan, record),
    );
    if ("verdict" in file) return file;
    return orNotPaired(bench, bad.damaged, `cannot be paired: ${whose}`, () =>
      readPredictions(file, wanted, bench.host.signal, dictionaries),
    );
  };
  // What this run spoils must not be left to `on-inconclusive`; of the baseline's faults it is innocent.
  const now = await read(candidate, "this run's", { lost: "missing", damaged: "not-comparable" });
  if ("verdict" in now) return now;
  const before = await read(baseline, "the baseline's", { lost: "inconclusive", damaged: "inconclusive" });
  if ("verdict" in before) return before;
  return pairPredictions(before, now, config, slices);
}

type Bad = Readonly<Record<"lost" | "damaged", NotPaired["verdict"]>>;

/** A run's predictions as a file on this machine, every byte verified. Throws a UserError where they cannot be had. */
export async function predictionsFile(bench: Bench, { model }: ModelPlan, record: RunRecord): Promise<PredictionsFile> {
  const path = model.judging.predictions?.path ?? "";
  const file = fileIn(record, path);
  if (file === undefined) throw new UserError(`the run left no ${path}`);
  return { name: path, digest: file.digest, file: await obtainObject(bench, record, file, mostPredictions) };
}

/** A run from before the policy asked for predictions may still have them, as what a stage made. */
export function fileIn(record: RunRecord, path: string): FileDigest | undefined {
  return [...record.files, ...record.stages.flatMap((stage) => stage.outs)].find((file) => file.path === path);
}

/** What is the user's to mend, or a remote that cannot be asked, ends no job: the report says it, and the gate what it means. */
async function orNotPaired<T>(
  bench: Bench,
  verdict: NotPaired["verdict"],
  words: string,
  get: () => Promise<T>,
): Promise<T | NotPaired> {
  try {
    return await get();
  } catch (error) {
    bench.host.signal.throwIfAborted();
    if (!(error instanceof UserError) && !isPassing(error)) throw error;
    const said = formatError(error).replace(/\s+/g, " ");
    return { verdict, reason: `${words} ${said}`.slice(0, 1000) };
  }
}

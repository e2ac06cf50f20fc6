import { dirname, join } from "node:path";
import { z } from "zod";
import type { CommandReplicates } from "../gate/evidence.ts";
import type { NotPaired, PairedPredictions, PredictionSide } from "../gate/predictions/paired.ts";
import { resampleLines } from "../gate/predictions/resample-lines.ts";
import { countUnits, randomFor, resampledExamples } from "../gate/statistics/resample.ts";
import { UserError } from "../lib/errors.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { handedResult, handResult, type ResultKind } from "./handed-result.ts";
import { whyNoCode } from "./may-run.ts";
import type { ModelPlan } from "./plan.ts";
import { fileIn, predictionsFile, predictionsFor } from "./predictions.ts";
import { inCleanClone } from "./rerun.ts";
import { runMetricCommand } from "./run-metric-command.ts";

const replicates = { most: 2000, fewest: 500 } as const;
/** The first is the metric of the file itself. JSON has no NaN: null is a resample for which the metric is undefined. */
const Values = z
  .array(z.number().nullable())
  .min(1 + replicates.fewest)
  .max(1 + replicates.most);
const Computed = z.strictObject({
  metric: z.string(),
  units: z.int().positive(),
  unit: z.enum(["example", "cluster"]),
  baseline: Values,
  candidate: Values,
});
const Failed = z.strictObject({ metric: z.string(), failed: z.string().max(1000) });
const Results = z.array(z.union([Computed, Failed]));
type Results = z.infer<typeof Results>;
const kind: ResultKind<Results> = { name: "commands", schema: Results };

/** Row numbers in one file of resamples: some 300 MB. */
const mostNumbers = 40_000_000;

type Replicates = ReadonlyMap<string, CommandReplicates | NotPaired>;

/**
 * The metrics that the policy has computed by a command, on both sides' predictions and on the same resamples of them. The
 * commands run in a clean checkout of the base side, one after the other; what a measuring job made of them is taken where it
 * is of these very predictions and this policy, and a job that publishes runs nothing.
 */
export async function commandsFor(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: RunRecord,
): Promise<Replicates> {
  const commands = commandsOf(plan.model);
  const path = plan.model.judging.predictions?.path;
  const { base } = bench.forge;
  if (commands.size === 0 || path === undefined || base === undefined) return new Map();
  const from = {
    base,
    policy: bench.sides.policy.digest,
    model: plan.model.name,
    predictions: [baseline, candidate].map((record) => fileIn(record, path)?.digest ?? null),
  };
  const all = (why: NotPaired): Replicates => new Map([...commands.keys()].map((metric) => [metric, why]));
  const handed = await handedResult(bench, plan, kind, from);
  if (handed !== undefined) return asReplicates(handed);
  const refused = await whyNoCode(bench);
  if (refused !== undefined) return all(undecided(`its command was not run: ${refused}`));
  const paired = await predictionsFor(bench, plan, candidate, baseline);
  if (paired === undefined) return new Map();
  if ("verdict" in paired) return all(paired);
  const draws = drawsFor(Math.max(paired.baseline.rows, paired.candidate.rows));
  if (draws === undefined) {
    return all(undecided(`there are too many rows for a command: at most ${mostNumbers / replicates.fewest} a side`));
  }
  const results: Results = [];
  await inCleanClone(bench, base, async (own) => {
    const setting = { bench, own, plan, paired, draws, sides: { baseline, candidate } };
    for (const [metric, command] of commands) results.push(await computed(setting, metric, command));
  });
  // On somebody's own machine what failed is mended, and run again.
  if (bench.forge.event !== "local" || results.every((one) => !("failed" in one))) {
    await handResult(bench, plan, kind, from, results);
  }
  return asReplicates(results);
}

/** By the metric's name, of gates that go by an interval. */
export function commandsOf({ gates }: ModelPlan["model"]): Map<string, string> {
  return new Map(
    gates.flatMap(({ metric, evidence, compute }): [string, string][] =>
      compute?.kind === "command" && compute.command !== undefined && evidence !== "point"
        ? [[metric, compute.command]]
        : [],
    ),
  );
}

function undecided(why: string): NotPaired {
  return { verdict: "inconclusive", reason: `is undecided: ${why}` };
}

function drawsFor(rows: number): number | undefined {
  const draws = Math.min(replicates.most, Math.floor(mostNumbers / rows));
  return draws < replicates.fewest ? undefined : draws;
}

interface Setting {
  readonly bench: Bench;
  readonly own: Bench;
  readonly plan: ModelPlan;
  readonly paired: PairedPredictions;
  readonly draws: number;
  readonly sides: Readonly<Record<"baseline" | "candidate", RunRecord>>;
}

async function computed(setting: Setting, metric: string, command: string): Promise<Results[number]> {
  const { bench, paired } = setting;
  try {
    return {
      metric,
      units: countUnits(paired, undefined),
      unit: paired.cluster === undefined ? "example" : "cluster",
      baseline: await oneSide(setting, "baseline", metric, command),
      candidate: await oneSide(setting, "candidate", metric, command),
    };
  } catch (error) {
    if (!(error instanceof UserError) || bench.host.signal.aborted) throw error;
    return { metric, failed: error.message.slice(0, 300) };
  }
}

async function oneSide(
  { bench, own, plan, paired, draws, sides }: Setting,
  name: "baseline" | "candidate",
  metric: string,
  command: string,
): Promise<(number | null)[]> {
  const side: PredictionSide = paired[name];
  const file = await predictionsFile(bench, plan, sides[name]);
  const values = await runMetricCommand(own, {
    metric,
    command,
    scratch: join(dirname(own.root), "commands", `${metric.replace(/\W/g, "_")}-${name}`),
    name: file.name,
    file: file.file,
    // From the same seed for both sides: the same examples.
    lines: resampleLines(side, paired.examples, first(draws, resampledExamples(paired, randomFor(paired, metric)))),
  });
  if (!Number.isFinite(values[0])) throw new UserError(`it is ${values[0]} on the ${name}'s own predictions`);
  return Array.from(values, (value) => (Number.isFinite(value) ? value : null));
}

function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- === 0) return;
    yield item;
  }
}

function asReplicates(results: Results): Replicates {
  const side = ([value, ...rest]: readonly (number | null)[]) => ({
    value: value ?? Number.NaN,
    replicates: Float64Array.from(rest, (one) => one ?? Number.NaN),
  });
  return new Map(
    results.map((one): [string, CommandReplicates | NotPaired] => {
      const { metric } = one;
      if ("failed" in one) return [metric, { verdict: "missing", reason: `cannot be computed: ${one.failed}` }];
      const { units, unit, baseline, candidate } = one;
      return [metric, { baseline: side(baseline), candidate: side(candidate), units, unit }];
    }),
  );
}

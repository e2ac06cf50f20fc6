import type { Gate } from "../../config/policy.ts";
import { isHistory } from "../../config/tests.ts";
import type { HistoryRun } from "../../gate/evidence.ts";
import { historyOf } from "../../gate/main-runs.ts";
import { matcherOf } from "../../gate/select.ts";
import { loadDistributions } from "../../gate/statistics/distributions.ts";
import { type HistoryTest, historyEffect } from "../../gate/statistics/history.ts";
import type { MetricVerdict } from "../../gate/verdict.ts";
import { registeredName } from "../../registry/names.ts";
import type { FigureOf } from "../../report/figure.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { Bench } from "../bench.ts";
import { isMeasuredAlike } from "../comparability.ts";
import type { KnownRuns } from "../known-runs.ts";
import type { ModelPlan } from "../plan.ts";

/** More metrics than these nobody looks through. */
const mostMetrics = 12;
/** Fewer runs say nothing of what is usual; the same number as gates go by. */
const leastForBand = 8;
/** With t, one run in twenty lies outside by chance. */
const usualAlpha = 0.025;

/** Each gated metric over main's last runs that were measured as this one was, with what is usual there. */
export async function historyFigures(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  runs: KnownRuns,
  metrics: readonly MetricVerdict[],
): Promise<FigureOf<"history">[]> {
  const gated = metrics.filter(({ gated }) => gated).slice(0, mostMetrics);
  if (gated.length === 0 || !isCheap(bench, plan, gated)) return [];
  const alike = (record: RunRecord): Promise<boolean> => isMeasuredAlike(bench, plan, candidate, record);
  const history = await historyOf(await runs.main(), { candidate, isMeasuredAlike: alike });
  if (history.length === 0) return [];
  await loadDistributions();
  const versions = await versionsOf(bench, plan);
  const oldestFirst = history.toReversed();
  return gated.flatMap((metric) => figureOf(metric, plan, oldestFirst, versions));
}

/** Of a server that gives each run by requests of its own main's runs are shown only where the judgement has asked for them. */
function isCheap({ config }: Bench, { model }: ModelPlan, gated: readonly MetricVerdict[]): boolean {
  const isAsked = model.gates.some(({ test }) => isHistory(test)) || gated.some(({ verdict }) => verdict !== "pass");
  return config.tracker.kind === "git" || isAsked;
}

function figureOf(
  { name, candidate }: MetricVerdict,
  { model }: ModelPlan,
  history: readonly HistoryRun[],
  versions: ReadonlyMap<string, string>,
): FigureOf<"history">[] {
  const known = history.flatMap((run) => {
    const value = run.values.get(name) ?? run.budgets.get(name);
    return value === undefined ? [] : [{ run, value }];
  });
  if (known.length === 0) return [];
  const band = bandOf(
    known.map(({ value }) => value),
    model.gates.find(({ metric, test }) => isHistory(test) && matcherOf(metric)(name)),
  );
  return [
    {
      kind: "history",
      id: `history/${name}`.slice(0, 300),
      title: `${name} on main`.slice(0, 240),
      metric: name.slice(0, 240),
      runs: known.map(({ run, value }) => {
        const version = versions.get(run.commit);
        const at = new Date(run.finished).toISOString();
        return { commit: run.commit, at, value, ...(version === undefined ? {} : { version }) };
      }),
      ...(typeof candidate === "number" ? { candidate } : {}),
      ...(band === undefined ? {} : { band }),
    },
  ];
}

/** Between what limits the next run is expected: by the gate's own test of main's runs, else by a t interval of 95%. */
function bandOf(values: readonly number[], gate: Gate | undefined): [number, number] | undefined {
  const { minimum = leastForBand, window = values.length, width } = gate?.history ?? {};
  const used = values.slice(-window);
  if (used.length < minimum) return undefined;
  const test = (gate?.test ?? "history-t") as HistoryTest;
  // Of a candidate at 0 the bounds are the prediction's own, with the sign turned.
  const effect = historyEffect(used, 0, test, width);
  if (effect.degenerate !== undefined) return undefined;
  const [lower, upper] = effect.bounds(gate?.alpha ?? usualAlpha);
  const band: [number, number] = [-upper, -lower];
  return band.every(Number.isFinite) ? band : undefined;
}

/** The registered version of each of main's commits, where one look into the repository's own tags says it. */
async function versionsOf(bench: Bench, { model }: ModelPlan): Promise<Map<string, string>> {
  if (bench.config.registry.kind !== "git") return new Map();
  try {
    const versions = await (await bench.registry()).versions(registeredName(model.registryName, model.dir));
    return new Map(
      versions.flatMap((one) => [one.commit, one.sourceCommit ?? ""].map((commit) => [commit, one.version])),
    );
  } catch (error) {
    bench.host.signal.throwIfAborted();
    bench.host.log.debug(`versions are not shown: ${error instanceof Error ? error.message : String(error)}`);
    return new Map();
  }
}

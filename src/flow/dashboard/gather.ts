import type { ModelConfig } from "../../config/config.ts";
import { registeredName } from "../../registry/names.ts";
import type { Registry, Version } from "../../registry/registry.ts";
import type { Dashboard, DashboardModel, DashboardRun } from "../../report/dashboard/dashboard.ts";
import type { TrackedRun } from "../../tracking/tracker.ts";
import type { Bench } from "../bench.ts";
import { type TreePair, treeDifferences } from "./differences.ts";
import { readsOf } from "./reads.ts";
import { versionsByRun } from "./released.ts";

/** Reads what the tracker and the registry hold of every model: main's last `limit` runs, versions, aliases, moves. */
export async function gatherDashboard(bench: Bench, limit: number): Promise<Dashboard> {
  const { forge, config, host } = bench;
  const registry = config.registry.kind === "none" ? undefined : await bench.registry();
  const models: DashboardModel[] = [];
  for (const model of config.models) models.push(await gatherModel(bench, registry, model, limit));
  return {
    ...(forge.repository === undefined ? {} : { repository: forge.repository }),
    serverUrl: forge.serverUrl,
    models,
    madeAt: host.now().toISOString(),
  };
}

async function gatherModel(
  bench: Bench,
  registry: Registry | undefined,
  model: ModelConfig,
  limit: number,
): Promise<DashboardModel> {
  const tracker = await bench.tracker();
  // One more than is shown tells whether there are older ones.
  const found = await tracker.find({ by: "main", model: model.name, limit: limit + 1 });
  const runs = found.slice(0, limit);
  const name = registeredName(model.registryName, model.dir);
  const versions = (await registry?.versions(name)) ?? [];
  const aliases = Object.entries((await registry?.aliases(name)) ?? {});
  return {
    name: model.name,
    runs: await completed(bench, runs, versions),
    versions,
    aliases: aliases.sort(([one], [other]) => (one < other ? -1 : 1)),
    moves: (await registry?.moves(name)) ?? [],
    isCut: found.length > limit,
  };
}

/** Each run with what it was compared with, what differs, and what became of it. */
async function completed(
  bench: Bench,
  runs: readonly TrackedRun[],
  versions: readonly Version[],
): Promise<DashboardRun[]> {
  const byId = new Map(runs.map((run) => [run.run_id, run]));
  const baselines = runs.map(({ verdicts }) => byId.get(verdicts.at(-1)?.baseline?.run_id ?? "")?.record);
  const pairs = runs.flatMap(({ record }, index): TreePair[] => {
    const baseline = baselines[index];
    return baseline === undefined ? [] : [[baseline.source.tree, record.source.tree]];
  });
  const differences = await treeDifferences(bench.host, bench.root, pairs);
  const released = versionsByRun(runs, versions);
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const completed: DashboardRun[] = [];
  for (const [index, { run_id, run_url, record, verdicts }] of runs.entries()) {
    const baseline = baselines[index];
    const verdict = verdicts.at(-1);
    const changedFiles = differences.get(`${baseline?.source.tree} ${record.source.tree}`);
    completed.push({
      runId: run_id,
      ...(run_url === undefined ? {} : { runUrl: run_url }),
      record,
      ...(verdict === undefined ? {} : { verdict }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(changedFiles === undefined ? {} : { changedFiles }),
      versions: released.get(run_id) ?? [],
      reads: await readsOf(record, known),
    });
  }
  return completed;
}

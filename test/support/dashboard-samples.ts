import type { Move, Version } from "../../src/registry/registry.ts";
import type { Dashboard, DashboardModel, DashboardRun } from "../../src/report/dashboard/dashboard.ts";
import { recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { digitsRecord, sampleModel } from "./report-samples.ts";

/** `amount` runs of the digits example on main, the newest first, each judged against the one before it. */
export function sampleRuns(
  amount: number,
  edit: (record: RunRecord, index: number) => RunRecord = (same) => same,
): DashboardRun[] {
  const runs: DashboardRun[] = [];
  let before: RunRecord | undefined;
  for (let index = 0; index < amount; index++) {
    const record = edit(runAt(index), index);
    const { verdict } = sampleModel({ candidate: record, baseline: before ?? null, firstRun: before === undefined });
    runs.push({
      runId: recordId(record),
      record,
      verdict,
      ...(before === undefined ? {} : { baseline: before, changedFiles: ["src/train.js"] }),
      versions: index === 0 ? [versionOf(record, "v1.0.0")] : [],
      reads: new Map([["train", ["data/digits.csv.gz"]]]),
    });
    before = record;
  }
  return runs.reverse();
}

function runAt(index: number): RunRecord {
  const base = digitsRecord(index % 2 === 0 ? "base" : "edges");
  const commit = index.toString(16).padStart(40, "a");
  const finished = new Date(Date.UTC(2026, 0, 2, 3, index)).toISOString();
  return {
    ...base,
    source: {
      ...base.source,
      head: commit,
      commit,
      tree: index.toString(16).padStart(40, "b"),
      on_default_branch: true,
    },
    timings: { started: finished, finished, seconds: 2 },
  };
}

export function versionOf(record: RunRecord, version: string): Version {
  return {
    name: record.model.name,
    version,
    digest: record.artifacts[0]?.digest ?? "",
    commit: record.source.commit,
    recordId: recordId(record),
    createdAt: "2026-01-02T04:00:00.000Z",
  };
}

/** The first run's version stands in production. */
export function sampleDashboardModel(more: Partial<DashboardModel> = {}): DashboardModel {
  const runs = more.runs ?? sampleRuns(4);
  const versions = runs.flatMap((run) => run.versions);
  const [first] = versions;
  const moves: Move[] = first
    ? [{ alias: "production", version: first.version, kind: "promote", at: "2026-01-02T04:00:01.000Z", by: "ana" }]
    : [];
  return {
    name: "digits",
    runs,
    versions,
    aliases: first === undefined ? [] : [["production", first]],
    moves,
    isCut: false,
    ...more,
  };
}

export function sampleDashboard(models: readonly DashboardModel[] = [sampleDashboardModel()]): Dashboard {
  return { repository: "acme/digits", serverUrl: "https://github.com", models, madeAt: "2026-01-03T00:00:00.000Z" };
}

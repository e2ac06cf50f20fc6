import type { ReportBundle } from "../bundle.ts";
import type { Dashboard, DashboardModel, DashboardRun } from "./dashboard.ts";

/** What the report of a run is made from; undefined where no verdict was given about it. */
export function bundleOfRun(dashboard: Dashboard, model: DashboardModel, run: DashboardRun): ReportBundle | undefined {
  const { record, verdict, baseline, changedFiles } = run;
  if (verdict === undefined) return undefined;
  // Where this clone cannot tell what code changed, nothing is said of what did: a baseline would be taken for the same code.
  const compared = changedFiles === undefined ? null : (baseline ?? null);
  return {
    schema: "modelgate/bundle/1",
    ...(dashboard.repository === undefined
      ? {}
      : { repository: dashboard.repository, server_url: dashboard.serverUrl }),
    event: record.made_by.event,
    head: record.source.head,
    verdict: verdict.verdict,
    models: [
      {
        model: model.name,
        report_key: model.name,
        candidate: record,
        baseline: compared,
        verdict,
        changed_files: [...(changedFiles ?? [])],
        evidence: [],
      },
    ],
    created_at: verdict.judged_at,
  };
}

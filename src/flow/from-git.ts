import { git, tryGit } from "../lib/git.ts";
import { bareRecord } from "../tracking/bare-record.ts";
import { readMetricsFile } from "../tracking/metrics.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";
import { showFile } from "./sides.ts";

/**
 * What a commit itself says of a model: the metrics files that Git holds there, as `dvc metrics diff` reads them.
 * The last resort for a baseline, before main has a run record; undefined where Git holds no metrics.
 */
export async function recordFromGit(bench: Bench, plan: ModelPlan, commit: string): Promise<RunRecord | undefined> {
  const pipeline = await bench.pipeline();
  const named = plan.model.metrics;
  const inside = new Set(plan.closure);
  const declared = pipeline.metrics
    .filter((one) => (one.stage === undefined ? below(one.path, plan.model.dir) : inside.has(one.stage)))
    .map((one) => one.path);
  const prefix = plan.model.dir === "." ? "" : `${plan.model.dir}/`;
  const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) => prefix + name);
  const files = named.length > 0 ? named : declared.length > 0 ? [...new Set(declared)] : usual;
  const metrics: Record<string, Metric> = {};
  for (const file of files) {
    const text = await showFile(bench.host, bench.root, commit, file);
    if (text !== undefined) Object.assign(metrics, readMetricsFile(text, file));
  }
  if (Object.keys(metrics).length === 0) return undefined;
  const at = { cwd: bench.root, env: bench.host.env };
  const when = new Date((await tryGit(["show", "-s", "--format=%cI", commit], at)).stdout.trim()).toISOString();
  return bareRecord(
    {
      model: { name: plan.model.name, dir: plan.model.dir },
      source: { head: commit, commit, tree: await git(["rev-parse", `${commit}^{tree}`], at), dirty: false },
      metrics,
      made_by: { trusted: true, event: "git", run_id: "", run_attempt: 0, job: "" },
    },
    when,
  );
}

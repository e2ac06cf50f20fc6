import type { RunOptions, RunResult } from "../pipeline/execute.ts";
import { runPipeline } from "../pipeline/execute.ts";
import type { RunCacheMode } from "../pipeline/run-cache.ts";
import { withTimeLimit } from "../pipeline/time-limit.ts";
import type { Bench } from "./bench.ts";
import { cancelledError } from "./time-limit.ts";

/**
 * Runs stages as the base side's `stages:` says, and until the run's own limit: what that ended is told in the result. A
 * cancelled run throws; `what` names it: `the run of digits`.
 */
export async function runStages(bench: Bench, what: string, options: Omit<RunOptions, "settings">): Promise<RunResult> {
  const { host, root, limit, settings } = bench;
  const data = await bench.data();
  const pipeline = await bench.pipeline();
  const result = await withTimeLimit(host, limit, (limited) =>
    runPipeline({ host: limited, root, data, pipeline }, { ...options, settings }),
  );
  if (host.signal.aborted) throw cancelledError(bench, what, result.failure);
  return result;
}

/** What a pull request wrote into a run cache is no evidence on main. */
export function runCacheOf({ forge }: Bench): RunCacheMode {
  return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
}

import { hashOf } from "../lib/hashing.ts";
import type { RunRecord } from "./record.ts";

/** A record for numbers that no run of ours made: metrics files in Git's history, or one that the user names. */
export function bareRecord(
  said: Pick<RunRecord, "model" | "source" | "metrics" | "made_by">,
  finished: string,
): RunRecord {
  return {
    schema: "modelgate/run-record/1",
    ...said,
    pins: [],
    params: {},
    files: [],
    artifacts: [],
    stages: [],
    environment: {
      os: "unknown",
      arch: "unknown",
      cpu: "unknown",
      cores: 1,
      memory_bytes: 0,
      runtimes: {},
      files: [],
      digest: `sha256:${hashOf("sha256", "unknown")}`,
    },
    timings: { started: finished, finished, seconds: 0 },
  };
}

/** Made of a metrics file, committed or named: it tells nothing of what the numbers come from. */
export function isMetricsAlone({ made_by }: RunRecord): boolean {
  return made_by.event === "file" || made_by.event === "git";
}

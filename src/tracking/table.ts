import type { TrackerConfig } from "../config/config.ts";
import type { Host } from "../lib/host.ts";
import type { Tracker } from "./tracker.ts";

interface TrackerOptions {
  /** The user's repository, absolute. */
  readonly root: string;
  /** The forge's token, used for the forge's own server alone. */
  readonly token?: string;
}

/** Opens the tracker that the policy names. */
export async function openTracker(host: Host, config: TrackerConfig, options: TrackerOptions): Promise<Tracker> {
  switch (config.kind) {
    case "git": {
      const { gitTracker } = await import("./trackers/git.ts");
      const { branch, repository } = config;
      return gitTracker(host, {
        ...options,
        ref: branch === undefined ? config.ref : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`,
        ...(repository === undefined ? {} : { repository }),
      });
    }
    case "mlflow": {
      const { mlflowTracker } = await import("./trackers/mlflow.ts");
      return mlflowTracker(host, config, options);
    }
  }
}

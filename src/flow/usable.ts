import type { ModelConfig } from "../config/load.ts";
import type { Json } from "../lib/json.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { Bench } from "./bench.ts";
import { environmentChanged } from "./environment.ts";

/** Whether a kept result may stand for a run in today's environment, and what is to be said of those that do. */
interface ResultRule {
  usable(stage: string, made: Json | undefined): boolean;
  /** Set where a result was made in another environment and the policy accepts or reports that. */
  note(): string | undefined;
}

/** `files`: those that fix the environment, as they are today. As the policies of the models say that the stages belong to; one that says `rerun` is enough. */
export function resultRule(
  bench: Bench,
  models: readonly ModelConfig[],
  changed: readonly string[],
  files: readonly FileDigest[],
): ResultRule {
  let note: string | undefined;
  return {
    usable(stage, made) {
      for (const model of models) {
        const changedHere = model.environment.filter((path) => changed.includes(path));
        const change = environmentChanged(files, made, changedHere, model.environment);
        if (change === undefined) continue;
        if (model.onEnvironmentChange === "rerun") {
          bench.host.log.info(`${stage} runs again: ${change}`);
          return false;
        }
        note = change;
      }
      return true;
    },
    note: () => note,
  };
}

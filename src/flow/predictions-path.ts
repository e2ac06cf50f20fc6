import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";

/** Where the predictions of a record's model stand, by the policy; undefined where it names none. */
export function predictionsOf({ config }: Bench, record: RunRecord): string | undefined {
  return config.models.find(({ name }) => name === record.model.name)?.judging.predictions?.path;
}

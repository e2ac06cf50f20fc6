import { z } from "zod";
import type { FileDigest } from "../lib/schema.ts";
import { Environment } from "../tracking/record.ts";

/** Kept beside a run-cache entry: which environment made the result, and in which run. */
export const Origin = z.strictObject({ environment: Environment, run_url: z.string() });
export type Origin = z.infer<typeof Origin>;

/**
 * Says which of the `named` environment files differ between the run that made a result and now; undefined where none does.
 * A result without an origin (made by DVC, or on a laptop) is judged by what the change itself touches.
 */
export function environmentChanged(
  now: readonly FileDigest[],
  made: unknown,
  changedHere: readonly string[],
  named: readonly string[],
): string | undefined {
  const origin = Origin.safeParse(made);
  if (!origin.success) {
    return changedHere.length === 0
      ? undefined
      : `${changedHere.join(", ")} changed, and the kept result does not say what it was made with`;
  }
  const then = new Map(origin.data.environment.files.map((file) => [file.path, file.digest]));
  const today = new Map(now.map((file) => [file.path, file.digest]));
  // The record holds more than these (lock files at the root); only what the model names decides.
  const differing = named.filter((path) => then.get(path) !== today.get(path));
  return differing.length === 0 ? undefined : `${differing.sort().join(", ")} changed since the kept result was made`;
}

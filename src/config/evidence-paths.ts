import type { ModelConfig } from "./config.ts";

/** Files that a run leaves and its record names by digest: the evidence, and the predictions, which are evidence by themselves. */
export function evidencePaths({ evidence, judging }: ModelConfig): string[] {
  return [...new Set([...evidence, ...(judging.predictions === undefined ? [] : [judging.predictions.path])])];
}

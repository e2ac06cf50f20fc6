import picomatch from "picomatch";
import { parseDuration } from "./duration.ts";
import type { StageKeys } from "./stages.ts";
import { type StageSettings, usualSettings } from "./usual-settings.ts";

export type { StageSettings } from "./usual-settings.ts";

/** `stages:` of modelgate.yaml: settings by address or glob, in the order of the file. */
export type StageRules = readonly (readonly [pattern: string, keys: StageKeys])[];

/** The settings of a stage, by its address from the root: of entries that name it, later ones win key by key. */
export function stageSettings(rules: StageRules, address: string): StageSettings {
  const merged: StageKeys = {};
  for (const [pattern, keys] of rules) if (names(pattern, address)) Object.assign(merged, keys);
  const { "runs-on": runsOn, "checkpoint-every": every, timeout, checkpoint, secrets } = merged;
  return {
    ...(runsOn === undefined ? {} : { runsOn: typeof runsOn === "string" ? [runsOn] : runsOn }),
    ...(timeout === undefined ? {} : { timeout: parseDuration(timeout) }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    checkpointEvery: every === undefined ? usualSettings.checkpointEvery : parseDuration(every),
    secrets: secrets ?? usualSettings.secrets,
  };
}

/** Entries that name none of these stages: misspelled, most often, and then without any effect. */
export function unusedRules(rules: StageRules, addresses: readonly string[]): string[] {
  return rules.map(([pattern]) => pattern).filter((pattern) => !addresses.some((address) => names(pattern, address)));
}

/** `train`, `sub/dvc.yaml:train`, a group such as `train` for `train@a`, or a glob. */
function names(pattern: string, address: string): boolean {
  if (pattern === address || address.startsWith(`${pattern}@`)) return true;
  return picomatch.isMatch(address, pattern, { dot: true, nonegate: true, bash: true });
}

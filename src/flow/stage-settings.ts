import type { Config } from "../config/config.ts";
import { type StageSettings, stageSettings } from "../config/stage-settings.ts";

/** How each stage is run, by its address: the base side's word, like all that decides about credentials and runners. */
export function settingsOf(config: Config): (address: string) => StageSettings {
  const known = new Map<string, StageSettings>();
  return (address) => {
    const settings = known.get(address) ?? stageSettings(config.stages, address);
    known.set(address, settings);
    return settings;
  };
}

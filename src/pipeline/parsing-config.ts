import { join } from "node:path";
import { readConfig } from "../data/dvc-config.ts";
import { findDvcRoot, sharedConfigFiles } from "../data/dvc-config-files.ts";
import { parseIni } from "../data/ini.ts";
import { UserError, type Where } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { defaultParsing, type ParsingConfig } from "./interpolate.ts";

/**
 * DVC's `parsing.bool` and `parsing.list`, later files winning: machine, user, repository, local. Always the workspace's
 * own, in a job too: they are part of what `dvc.yaml` says, and what dvc.lock holds of commands comes from them.
 */
export async function readParsing(host: Host, root: string): Promise<ParsingConfig> {
  const dvcDir = join((await findDvcRoot(host.cwd, root)) ?? root, ".dvc");
  let parsing = defaultParsing;
  for (const [path, shown] of [
    ...sharedConfigFiles(host).map((file) => [file, file] as const),
    [join(dvcDir, "config"), ".dvc/config"] as const,
    [join(dvcDir, "config.local"), ".dvc/config.local"] as const,
  ]) {
    const text = await readConfig(path);
    // Nearly no configuration says it, and reading one whole takes longer.
    if (text?.includes("parsing") !== true) continue;
    for (const { section, key, value, where } of parseIni(text, shown)) {
      if (section !== "parsing") continue;
      if (key === "bool") parsing = { ...parsing, bool: oneOf(["store_true", "boolean_optional"], value, key, where) };
      if (key === "list") parsing = { ...parsing, list: oneOf(["nargs", "append"], value, key, where) };
    }
  }
  return parsing;
}

function oneOf<T extends string>(words: readonly T[], value: string, key: string, where: Where): T {
  const found = words.find((word) => word === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(`\`parsing.${key}\` is \`${value}\``, { where, fix: `Valid values: ${words.join(", ")}.` });
}

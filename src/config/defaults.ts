import { posix } from "node:path";
import { hashOf } from "../lib/hashing.ts";
import type { Config, ModelConfig } from "./config.ts";
import { noJudging } from "./judging.ts";
import { recordsRef, resolveReport } from "./services.ts";

/**
 * What holds where there is no modelgate.yaml: every directory with a pipeline or metrics is a model that is shown,
 * and nothing is gated.
 */
export function defaultConfig(found: { readonly dirs: readonly string[]; readonly name: string }): Config {
  const dirs = found.dirs.length === 0 ? ["."] : [...new Set(found.dirs)].sort();
  const taken = new Set<string>();
  return {
    models: dirs.map((dir) => shownModel(dir, unique(plainName(dir === "." ? found.name : dir), taken))),
    stages: [],
    tracker: { kind: "git", ref: recordsRef },
    registry: { kind: "git" },
    report: resolveReport(undefined),
    from: "defaults",
    digest: `sha256:${hashOf("sha256", "")}`,
    exists: false,
  };
}

function shownModel(dir: string, name: string): ModelConfig {
  return {
    name,
    dir: dir === "." ? dir : posix.normalize(dir),
    metrics: [],
    evidence: [],
    params: [],
    environment: [],
    gates: [],
    judging: noJudging,
    reportKey: name,
    registryName: name,
    train: { when: "always" },
    lock: "require",
    onEnvironmentChange: "rerun",
    bump: "minor",
  };
}

/** A name that tags, reports and servers take. */
function plainName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 90)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "model" : plain;
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}

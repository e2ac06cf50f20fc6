import { posix } from "node:path";
import { UserError } from "../lib/errors.ts";
import { RepoPath } from "../lib/schema.ts";
import type { YamlFile } from "../lib/yaml.ts";
import type { ModelConfig } from "./config.ts";
import type { GateKeys } from "./gate-keys.ts";
import { resolveGates } from "./gates.ts";
import { resolveJudging } from "./judging.ts";
import { checkJudging } from "./judging-checks.ts";
import type { ModelKeys } from "./schema.ts";

/** Fills in what a model leaves out and turns its paths into the repository's. */
export function resolveModel(
  written: ModelKeys,
  shared: readonly GateKeys[],
  path: readonly PropertyKey[],
  yaml: YamlFile,
): ModelConfig {
  const { name } = written;
  const dir = written.dir === undefined ? "." : repoPath(".", written.dir, [...path, "dir"], yaml);
  const list = (key: "metrics" | "evidence" | "params" | "environment"): string[] =>
    (written[key] ?? []).map((one, index) => filePath(dir, one, [...path, key, index], yaml));
  const judging = resolveJudging(written, (file, at) => filePath(dir, file, [...path, ...at], yaml));
  const gates = resolveGates(written.gates ?? shared, written["gate-defaults"] ?? {}, judging, {
    yaml,
    gates: written.gates === undefined ? ["gates"] : [...path, "gates"],
    defaults: [...path, "gate-defaults"],
  });
  checkJudging(written, gates, path, yaml);
  return {
    name,
    dir,
    ...(written.path === undefined ? {} : { artifact: filePath(dir, written.path, [...path, "path"], yaml) }),
    metrics: list("metrics"),
    evidence: list("evidence"),
    params: list("params"),
    environment: list("environment"),
    gates,
    judging,
    reportKey: written["report-key"] ?? name,
    registryName: written["registry-name"] ?? name,
    train: resolveTrain(written.train),
    lock: written.lock ?? "require",
    onEnvironmentChange: written["on-environment-change"] ?? "rerun",
    ...(written.promote === undefined ? {} : { promote: written.promote }),
    bump: written.bump ?? "minor",
  };
}

function resolveTrain(written: ModelKeys["train"]): ModelConfig["train"] {
  if (typeof written === "object") return { when: "label", label: written.label };
  return { when: written ?? "always" };
}

function filePath(dir: string, written: string, path: readonly PropertyKey[], yaml: YamlFile): string {
  const resolved = repoPath(dir, written, path, yaml);
  if (resolved === ".") {
    throw new UserError(`\`${written}\` is the whole repository`, {
      where: yaml.locate(path),
      fix: "Name a path in it.",
    });
  }
  return resolved;
}

/** A model may name what lies beside its directory (`../uv.lock`), and nothing outside the repository. */
function repoPath(dir: string, written: string, path: readonly PropertyKey[], yaml: YamlFile): string {
  if (written.includes("\\")) {
    throw new UserError(`\`${written}\` has a backslash`, {
      where: yaml.locate(path),
      fix: "Write / between the parts.",
    });
  }
  const joined = posix.isAbsolute(written) ? written : posix.join(dir, written).replace(/\/$/, "");
  if (joined !== "." && (!RepoPath.safeParse(joined).success || joined.includes("\0"))) {
    throw new UserError(`\`${written}\` leads out of the repository`, {
      where: yaml.locate(path),
      fix:
        dir === "." ? "Write a path below the repository's root." : `Write a path relative to the model's dir, ${dir}.`,
    });
  }
  return joined;
}

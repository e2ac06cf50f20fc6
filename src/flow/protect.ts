import type { ModelConfig } from "../config/config.ts";
import { git } from "../lib/git.ts";
import type { Bench } from "./bench.ts";
import { type Held, nothingHeld } from "./held.ts";
import { findOverride } from "./override.ts";
import { changedFiles } from "./plan.ts";
import { decidesOver, isProtectedFile } from "./protected-paths.ts";
import { stageChanges } from "./protected-stages.ts";

/** What an event changes of that which a model's policy protects. */
interface ProtectedChanges {
  /** Files in Git: code, labels, or the `.dvc` files that pin them. */
  readonly files: readonly string[];
  /** What decides over a protected path among others: it cannot be had from the base side alone. */
  readonly shared: readonly string[];
  /** Addresses of stages that are defined otherwise than on the base side, parameters included. */
  readonly stages: readonly string[];
  /** Stages that the policy names and neither side has. */
  readonly unknown: readonly string[];
}

/** Whether a model's policy protects anything in this event: on main and on somebody's own machine their own word counts. */
function isProtected({ forge, sides }: Bench, { name, judging }: ModelConfig): boolean {
  const { paths, stages } = judging.protect;
  if (paths.length + stages.length === 0 || forge.base === undefined) return false;
  return forge.event !== "local" && sides.policy.exists && !sides.newModels.has(name);
}

/** What differs between base and candidate of what the policy protects, by Git alone; undefined where it protects nothing. */
export async function protectedChanges(bench: Bench, model: ModelConfig): Promise<ProtectedChanges | undefined> {
  if (!isProtected(bench, model)) return undefined;
  const { paths, stages } = model.judging.protect;
  const changed = (await changedFiles(bench)) ?? [];
  const files = changed.filter((file) => isProtectedFile(file, paths));
  const shared = changed.filter((file) => !files.includes(file) && decidesOver(file, paths));
  const otherwise = await stageChanges(bench, stages);
  return { files, shared, stages: otherwise.changed, unknown: otherwise.unknown };
}

/**
 * Before anything runs: what the policy protects is put back to the base side's in the workspace, so that a pull request
 * does not choose how it is measured. Reviewed changes (see `findOverride`) stay.
 */
export async function holdProtected(bench: Bench): Promise<Held> {
  const { forge, host, root } = bench;
  if (forge.onDefaultBranch) return nothingHeld;
  const files = new Set<string>();
  const stages = new Set<string>();
  for (const model of bench.config.models) {
    const changes = await protectedChanges(bench, model);
    if (changes === undefined || changes.files.length + changes.stages.length === 0) continue;
    if ((await findOverride(bench, model)).override !== undefined) continue;
    for (const file of changes.files) files.add(file);
    for (const stage of changes.stages) stages.add(stage);
  }
  if (files.size > 0 && forge.base !== undefined) {
    const named = ["--pathspec-from-file=-", "--pathspec-file-nul"];
    await git(["-c", "core.hooksPath=/dev/null", "restore", `--source=${forge.base}`, "--worktree", ...named], {
      cwd: root,
      // Names, not patterns; what Git LFS keeps is pulled later, with every byte verified.
      env: { ...host.env, GIT_LITERAL_PATHSPECS: "1", GIT_LFS_SKIP_SMUDGE: "1" },
      input: [...files].join("\0"),
    });
  }
  if (files.size + stages.size > 0) {
    host.log.warning(`taken from the base side, since its policy protects them: ${[...files, ...stages].join(", ")}`);
  }
  return { files, stages };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { once } from "../lib/once.ts";
import { loadPipeline } from "../pipeline/load.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { nothingHeld } from "./held.ts";
import { measure } from "./measure.ts";
import { type ModelPlan, planModels } from "./plan.ts";
import { makeRecord } from "./record.ts";
import { cleanClone } from "./verify/clone.ts";

/** Folders of installed packages that Git does not hold and that stages cannot do without. */
const installed = ["node_modules", ".venv", "venv", ".pixi"];

/**
 * Does something in a clean clone of a commit, which is removed afterwards. The clone is a bench of its own: the same
 * policy, remotes and objects, its own files, and its pipeline as those files are when it is first asked for.
 */
export async function inCleanClone<T>(bench: Bench, commit: string, body: (own: Bench) => Promise<T>): Promise<T> {
  const clone = await cleanClone(bench, { commit, link: await installedFolders(bench, commit) });
  try {
    const { host, root } = clone;
    return await body({
      ...bench,
      host,
      root,
      from: "",
      forge: { ...bench.forge, commit },
      held: nothingHeld,
      // The objects are this job's own already.
      keep: undefined,
      data: once(clone.data),
      pipeline: once(() => loadPipeline(host, root)),
    });
  } finally {
    await clone.remove();
  }
}

/** The plan of the same model as the files of a clone have it, as if all of it had changed. */
export async function planIn(own: Bench, { model }: ModelPlan): Promise<ModelPlan> {
  const [plan] = await planModels({ ...own, config: { ...own.config, models: [model] } }, { force: true });
  if (plan === undefined) throw new Error(`the model ${model.name} has no plan`);
  return plan;
}

/** Brings a clone's stages up to date, by the run cache where it has them, and makes the record of that. */
export async function recordIn(own: Bench, plan: ModelPlan): Promise<RunRecord> {
  const there = await planIn(own, plan);
  const measured = await measure(own, there, { pull: true });
  const failed = measured.stages.find(({ status }) => status === "failed");
  if (failed !== undefined) throw new UserError(`the stage ${failed.name} failed: ${failed.error ?? "see the log"}`);
  return makeRecord(own, there, measured);
}

async function installedFolders({ host, root, config }: Bench, commit: string): Promise<string[]> {
  const dirs = [...new Set([".", ...config.models.map(({ dir }) => dir)])];
  const paths = dirs.flatMap((dir) => installed.map((name) => (dir === "." ? name : `${dir}/${name}`)));
  const there = paths.filter((path) => existsSync(join(root, path)));
  if (there.length === 0) return [];
  const held = await git(["ls-tree", "--name-only", "-z", commit, "--", ...there], { cwd: root, env: host.env });
  const inGit = new Set(held.split("\0"));
  return there.filter((path) => !inGit.has(path));
}

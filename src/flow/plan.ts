import { stat } from "node:fs/promises";
import { join } from "node:path";
import { evidencePaths } from "../config/evidence-paths.ts";
import type { ModelConfig } from "../config/load.ts";
import type { Pin } from "../data/pin.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { git, tryGit } from "../lib/git.ts";
import { readsOf } from "../pipeline/graph.ts";
import type { Pipeline } from "../pipeline/load.ts";
import { pipelineStatus, type StageStatus } from "../pipeline/status.ts";
import type { Bench } from "./bench.ts";
import { below, closureOf, pinsAbove, targetsOf } from "./closure.ts";
import { allPins } from "./needed.ts";
import { decidesOver, isProtectedFile } from "./protected-paths.ts";

/** What one model needs in this event. */
export interface ModelPlan {
  readonly model: ModelConfig;
  readonly touched: boolean;
  /** Changed files (repository paths) that this model reads or is made of. */
  readonly changed: readonly string[];
  /** Stages whose outs are the model, its metrics or its evidence, and all stages above them. */
  readonly targets: readonly string[];
  readonly closure: readonly string[];
  readonly stages: readonly StageStatus[];
  /** Pins that a run of the stale stages may need. */
  readonly pins: readonly Pin[];
}

/**
 * Which models the event touches, decided from Git alone: no data is read and no network used. A model that main has
 * never measured is decided by the caller (`force`), since only the tracker knows.
 */
export async function planModels(bench: Bench, options: { force?: boolean } = {}): Promise<ModelPlan[]> {
  refuseOtherCheckout(bench);
  const pipeline = await bench.pipeline();
  const changed = options.force === true ? undefined : await changedFiles(bench);
  // Read for the first stale model, and for all of them at once.
  let pins: Promise<Pin[]> | undefined;
  const readPins = (): Promise<Pin[]> => {
    pins ??= allPins(bench);
    return pins;
  };
  const plans: ModelPlan[] = [];
  for (const model of bench.config.models) plans.push(await planModel(bench, pipeline, model, changed, readPins));
  return plans;
}

/** What main holds would be measured in the pull request's name, and found to be untouched or no worse. */
function refuseOtherCheckout({ forge }: Bench): void {
  if (forge.pullRequest?.isCheckedOut !== false) return;
  throw new UserError(
    `pull request ${forge.pullRequest.number} has the head ${forge.head}, and ${forge.commit} is checked out: neither that head nor a merge of it`,
    {
      fix: "Run on `pull_request` with actions/checkout as it is, or check that head out; a run for an older head can be left.",
    },
  );
}

/** A misspelt `dir:` would hold nothing, and a model without anything to be made of looks like one without metrics. */
async function requireFolder({ root, config }: Bench, { name, dir }: ModelConfig): Promise<void> {
  try {
    if ((await stat(join(root, dir))).isDirectory()) return;
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
  }
  throw new UserError(`the model \`${name}\` is said to be in ${JSON.stringify(dir)}, and there is no such folder`, {
    fix: `Correct its \`dir:\` (${config.from}), or take the model out where it is gone.`,
  });
}

async function planModel(
  bench: Bench,
  pipeline: Pipeline,
  model: ModelConfig,
  changed: readonly string[] | undefined,
  readPins: () => Promise<readonly Pin[]>,
): Promise<ModelPlan> {
  const targets = targetsOf(pipeline, model);
  const closure = closureOf(pipeline, targets);
  const read = inputsOf(pipeline, model, closure);
  const relevant = (changed ?? []).filter((path) => read(path));
  const touched = changed === undefined || relevant.length > 0;
  if (touched && closure.length === 0) await requireFolder(bench, model);
  if (!touched || closure.length === 0) {
    return { model, touched, changed: relevant, targets, closure, stages: [], pins: [] };
  }
  const data = await bench.data();
  const context = { host: bench.host, root: bench.root, data, pipeline };
  const inside = new Set(closure);
  const stages = (await pipelineStatus(context, [...targets])).filter((stage) => inside.has(stage.name));
  const stale = new Set(stages.filter((stage) => stage.status === "stale").map((stage) => stage.name));
  const deps = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.deps ?? []));
  const made = new Set([...stale].flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []));
  const pins = stale.size === 0 ? [] : await readPins();
  const needed = pins.filter(
    (pin) => pin.cache && !made.has(pin.path) && [...deps].some((dep) => below(dep, pin.path) || below(pin.path, dep)),
  );
  return { model, touched, changed: relevant, targets, closure, stages, pins: needed };
}

/** Files that differ between the base and what is checked out, the uncommitted ones included. */
export async function changedFiles(bench: Bench): Promise<readonly string[] | undefined> {
  const { base, commit } = bench.forge;
  if (base === undefined) return undefined;
  const range = bench.forge.event === "local" ? [base] : [base, commit];
  const output = await git(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], {
    cwd: bench.root,
    env: bench.host.env,
  });
  const names = output.split("\0").filter((path) => path !== "");
  if (bench.forge.event !== "local") return names;
  const fresh = await git(["ls-files", "-z", "--others", "--exclude-standard"], {
    cwd: bench.root,
    env: bench.host.env,
  });
  return [...names, ...fresh.split("\0").filter((path) => path !== "")];
}

/**
 * What differs between the baseline's commit and the candidate (the workspace where no commit is named), of what the
 * model is made of; undefined where this clone cannot tell.
 */
export async function changedSince(
  bench: Bench,
  plan: ModelPlan,
  from: string,
  to: string | undefined,
): Promise<readonly string[] | undefined> {
  const at = { cwd: bench.root, env: bench.host.env };
  const range = to === undefined ? [from] : [from, to];
  const diff = await tryGit(["diff", "--name-only", "--no-renames", "-z", ...range, "--"], at);
  if (diff.code !== 0) return undefined;
  const fresh = to === undefined ? await git(["ls-files", "-z", "--others", "--exclude-standard"], at) : "";
  const read = inputsOf(await bench.pipeline(), plan.model, plan.closure);
  return `${diff.stdout}${fresh}`.split("\0").filter((path) => path !== "" && read(path));
}

/** Whether any of these changed files is one that the model is made of. */
export async function touchesModel(bench: Bench, plan: ModelPlan, files: readonly string[]): Promise<boolean> {
  return files.some(inputsOf(await bench.pipeline(), plan.model, plan.closure));
}

/** With no pipeline everything may be an input: a workflow holds the training step, a .txt requirements or data. */
const prose = /(^|\/)(docs|\.github(?!\/workflows))\/|\.(md|rst)$|(^|\/)LICENSE(\.txt)?$/i;

/** Whether a path is one that the model is made of. Prose never is. */
function inputsOf(pipeline: Pipeline, model: ModelConfig, closure: readonly string[]): (path: string) => boolean {
  const roots = new Set<string>([...model.environment, ...model.metrics, ...evidencePaths(model), ...model.params]);
  if (model.artifact !== undefined) roots.add(model.artifact);
  for (const name of closure) {
    const stage = pipeline.stages.get(name);
    if (stage === undefined) continue;
    const dir = stage.file.slice(0, stage.file.length - "dvc.yaml".length);
    for (const path of [stage.file, `${dir}dvc.lock`, ...readsOf(stage)]) roots.add(path);
    for (const out of stage.outs) roots.add(out.path);
  }
  // What is protected need be named by no stage: a change that touches nothing else is to be reviewed all the same.
  const { paths } = model.judging.protect;
  const isKept = (path: string): boolean => isProtectedFile(path, paths) || decidesOver(path, paths);
  if (closure.length > 0) {
    const list = [...roots];
    return (path) =>
      list.some((root) => below(path, root) || path === `${root}.dvc` || pinsAbove(path, root)) || isKept(path);
  }
  return (path) => roots.has(path) || (below(path, model.dir) && !prose.test(path)) || isKept(path);
}

import { availableParallelism } from "node:os";
import type { Pin } from "../data/pin.ts";
import { pullPins } from "../data/transfer.ts";
import type { RunOptions, StageRun } from "../pipeline/execute.ts";
import type { Wanted } from "../pipeline/targets.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import type { Environment } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import type { Origin } from "./environment.ts";
import { neededPins } from "./needed.ts";
import { withKeptObjects } from "./object-cache.ts";
import type { ModelPlan } from "./plan.ts";
import { runCacheOf, runStages } from "./run-stages.ts";
import { resultRule } from "./usable.ts";

/** What a run of one model's pipeline left, as it is handed on to `log`. */
export interface Measured {
  readonly model: string;
  /** The commit that was checked out. */
  readonly commit: string;
  readonly stages: readonly StageRun[];
  readonly lockChanged: readonly string[];
  readonly started: string;
  readonly finished: string;
  readonly environment: Environment;
  /** Set where a restored result's environment files differ from today's and the policy accepts or reports that. */
  readonly environmentNote?: string;
  /** Why stages that are stale were not run (`train: never`, or its label is not set). */
  readonly notTrained?: string;
}

/** The same as a file: where nothing was to run, nobody has looked at the environment yet. */
export type HandedRun = Omit<Measured, "environment"> & Partial<Pick<Measured, "environment">>;

/** What whoever calls the verb may choose of how stages are run; `singleItem`: the plan's targets alone. */
export type RunChoices = Omit<
  RunOptions,
  Exclude<keyof Wanted, "singleItem"> | "origin" | "usable" | "rerun" | "settings"
>;

/** Runs what is stale for a model (or, on `train: never`, only fetches what the lock names) and says what happened. */
export function measure(bench: Bench, plan: ModelPlan, options: RunChoices): Promise<Measured> {
  const pins = async (): Promise<Pin[]> => [...plan.pins, ...(await neededPins(bench, plan))];
  return withKeptObjects(bench, pins, () => measureHere(bench, plan, options));
}

async function measureHere(bench: Bench, plan: ModelPlan, options: RunChoices): Promise<Measured> {
  const { host } = bench;
  const { model } = plan;
  const started = host.now().toISOString();
  const environment = await captureEnvironment(host, bench.root, model.environment, await commandsOf(bench, plan));
  const reason = whyNotTrain(bench, plan);
  const origin: Origin = { environment, run_url: bench.forge.run?.url ?? "" };
  let stages: readonly StageRun[] = [];
  let lockChanged: readonly string[] = [];
  const rule = resultRule(bench, [model], plan.changed, environment.files);
  if (plan.closure.length > 0 && reason === undefined) {
    const result = await runStages(bench, `the run of ${model.name}`, {
      // Only what a stage that must run reads is fetched, and nobody commits data in a job.
      allowMissing: true,
      keepPins: true,
      jobs: availableParallelism(),
      ...options,
      targets: [...plan.targets],
      push: options.push === true && bench.forge.trusted,
      runCache: runCacheOf(bench),
      origin: async () => origin,
      usable: rule.usable,
    });
    stages = result.stages;
    lockChanged = result.lockChanged;
  }
  if (options.pull === true) await pullForRecord(bench, plan, stages);
  return measuredAs(bench, plan, { stages, lockChanged, started, environment }, { note: rule.note(), reason });
}

/** Fetches what the record is made from. After a failed stage its lock still names what an earlier run made: then nothing. */
export async function pullForRecord(bench: Bench, plan: ModelPlan, stages: readonly StageRun[]): Promise<void> {
  if (stages.some((stage) => stage.status === "failed")) return;
  const pins = await neededPins(bench, plan);
  if (pins.length > 0) await pullPins(await bench.data(), pins);
}

/** A run that has just come to its end; `reason` says why nothing was run. */
export function measuredAs(
  { forge, host }: Bench,
  { model }: ModelPlan,
  done: Pick<Measured, "stages" | "lockChanged" | "started" | "environment">,
  { note, reason }: { note: string | undefined; reason: string | undefined },
): Measured {
  return {
    model: model.name,
    commit: forge.commit,
    finished: host.now().toISOString(),
    ...done,
    ...(note === undefined ? {} : { environmentNote: note }),
    ...(reason === undefined ? {} : { notTrained: reason }),
  };
}

/** The commands of a model's stages: they tell which interpreters count. */
export async function commandsOf(bench: Bench, plan: ModelPlan): Promise<string[]> {
  const { stages } = await bench.pipeline();
  return plan.closure.flatMap((name) => stages.get(name)?.cmd ?? []);
}

/** Why a job may not run stages of a model; undefined where it may. */
export function whyNotTrain(bench: Bench, plan: ModelPlan): string | undefined {
  const { train } = plan.model;
  // The policy is about CI: on their own machine people train as they like.
  if (bench.forge.event === "local") return undefined;
  if (train.when === "never") return "`train: never`: the committed dvc.lock is judged as it is";
  // A dispatch is somebody's own wish; a queue or a push comes by itself, and may stand on a runner without the hardware.
  if (train.when === "label" && bench.forge.event !== "workflow_dispatch") {
    const { pullRequest } = bench.forge;
    if (pullRequest === undefined) return `only a pull request with the label \`${train.label}\` trains`;
    if (!pullRequest.labels.includes(train.label)) {
      return `the pull request has no label \`${train.label}\`: the committed dvc.lock is judged as it is`;
    }
  }
  return undefined;
}

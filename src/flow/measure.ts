import type { Pin } from "../data/pin.ts";
import { pullPins } from "../data/transfer.ts";
import { UserError } from "../lib/errors.ts";
import { runPipeline, type StageRun } from "../pipeline/execute.ts";
import type { RunCacheMode } from "../pipeline/run-cache.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import type { Environment } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { environmentChanged, type Origin } from "./environment.ts";
import { neededPins } from "./needed.ts";
import { withKeptObjects } from "./object-cache.ts";
import type { ModelPlan } from "./plan.ts";

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

interface MeasureOptions {
  readonly pull: boolean;
  readonly push: boolean;
  readonly force?: boolean;
}

/** Runs what is stale for a model (or, on `train: never`, only fetches what the lock names) and says what happened. */
export function measure(bench: Bench, plan: ModelPlan, options: MeasureOptions): Promise<Measured> {
  const pins = async (): Promise<Pin[]> => [...plan.pins, ...(await neededPins(bench, plan))];
  return withKeptObjects(bench, pins, () => measureHere(bench, plan, options));
}

async function measureHere(bench: Bench, plan: ModelPlan, options: MeasureOptions): Promise<Measured> {
  const { host } = bench;
  const { model } = plan;
  const started = host.now().toISOString();
  const environment = await captureEnvironment(host, bench.root, model.environment);
  const reason = whyNotTrain(bench, plan);
  const data = await bench.data();
  const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
  const origin: Origin = { environment, run_url: bench.forge.run?.url ?? "" };
  let stages: readonly StageRun[] = [];
  let lockChanged: readonly string[] = [];
  let note: string | undefined;
  if (plan.closure.length > 0 && reason === undefined) {
    const changedHere = model.environment.filter((path) => plan.changed.includes(path));
    const result = await runPipeline(context, {
      targets: [...plan.targets],
      pull: options.pull,
      push: options.push && bench.forge.trusted,
      force: options.force ?? false,
      runCache: runCacheOf(bench),
      origin,
      usable: (stage, made) => {
        const change = environmentChanged(environment, made, changedHere, model.environment);
        if (change === undefined) return true;
        if (model.onEnvironmentChange === "rerun") {
          host.log.info(`${stage} runs again: ${change}`);
          return false;
        }
        note = change;
        return true;
      },
    });
    if (host.signal.aborted) {
      throw new UserError(`the run of ${model.name} was cancelled`, {
        fix: "Run it again: the stages that were finished are recorded and are not run twice.",
      });
    }
    stages = result.stages;
    lockChanged = result.lockChanged;
  }
  // After a failed stage its lock still names what an earlier run made: that is not fetched as this one's.
  if (options.pull && stages.every((stage) => stage.status !== "failed")) {
    const pins = await neededPins(bench, plan);
    if (pins.length > 0) await pullPins(data, pins);
  }
  return {
    model: model.name,
    commit: bench.forge.commit,
    stages,
    lockChanged,
    started,
    finished: host.now().toISOString(),
    environment,
    ...(note === undefined ? {} : { environmentNote: note }),
    ...(reason === undefined ? {} : { notTrained: reason }),
  };
}

/** What a pull request wrote into a run cache is no evidence on main. */
export function runCacheOf({ forge }: Bench): RunCacheMode {
  return forge.event !== "local" && forge.onDefaultBranch ? "remote-main" : "all";
}

function whyNotTrain(bench: Bench, plan: ModelPlan): string | undefined {
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

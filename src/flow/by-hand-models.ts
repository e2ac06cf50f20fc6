import { once } from "../lib/once.ts";
import type { RunResult } from "../pipeline/execute.ts";
import { selectNodes, type Wanted } from "../pipeline/targets.ts";
import { captureEnvironment, environmentFiles } from "../tracking/environment.ts";
import type { Environment } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { hasMade } from "./by-hand.ts";
import { closureOf, targetsOf } from "./closure.ts";
import type { Origin } from "./environment.ts";
import { fileName, writeHandover } from "./handover.ts";
import { commandsOf, type HandedRun, pullForRecord, type RunChoices } from "./measure.ts";
import { changedFiles, type ModelPlan } from "./plan.ts";
import { runStages } from "./run-stages.ts";
import { resultRule } from "./usable.ts";

/** Runs what is meant as the configuration says of the models that are part of it, and keeps for `log` what happened. */
export async function runForModels(bench: Bench, wanted: Wanted, choices: RunChoices): Promise<RunResult> {
  const { host, root } = bench;
  const started = host.now().toISOString();
  const plans = await plansIn(bench, wanted);
  const models = plans.map((plan) => plan.model);
  const files = [...new Set(models.flatMap((model) => model.environment))];
  const commands = (await Promise.all(plans.map((plan) => commandsOf(bench, plan)))).flat();
  // No process is started where nothing is to run.
  const environment = once(() => captureEnvironment(host, root, files, commands));
  const changed = files.length === 0 ? [] : ((await changedFiles(bench)) ?? []);
  const rule = resultRule(bench, models, changed, files.length === 0 ? [] : await environmentFiles(host, root, files));
  const origin = async (): Promise<Origin> => ({ environment: await environment(), run_url: "" });
  const result = await runStages(bench, "the run", {
    ...wanted,
    ...choices,
    ...(plans.length === 0 ? {} : { origin, usable: rule.usable }),
  });
  const note = rule.note();
  await keep(bench, plans, {
    started,
    result,
    pull: choices.pull === true,
    ...(plans.length === 1 ? { environment } : {}),
    ...(note === undefined ? {} : { note }),
  });
  return result;
}

interface Done {
  readonly started: string;
  readonly result: RunResult;
  readonly pull: boolean;
  readonly environment?: () => Promise<Environment>;
  readonly note?: string;
}

/** The same after a run that knew of no models. */
export async function keepRuns(bench: Bench, wanted: Wanted, done: Done): Promise<void> {
  await keep(bench, await plansIn(bench, wanted), done);
}

async function keep(bench: Bench, plans: readonly ModelPlan[], done: Done): Promise<void> {
  const { host, root } = bench;
  const { started, result, pull, note } = done;
  for (const plan of plans) {
    const closure = new Set(plan.closure);
    const stages = result.stages.filter((stage) => closure.has(stage.name));
    if (pull) await pullForRecord(bench, plan, stages);
    const { name, environment: own } = plan.model;
    const capture =
      done.environment ?? (async () => captureEnvironment(host, root, own, await commandsOf(bench, plan)));
    const measured: HandedRun = {
      model: name,
      commit: bench.forge.commit,
      stages,
      lockChanged: result.lockChanged,
      started,
      finished: host.now().toISOString(),
      // Where nothing was made `log` looks for itself, if it is ever called.
      ...(hasMade(result) ? { environment: await capture() } : {}),
      ...(note === undefined ? {} : { environmentNote: note }),
    };
    await writeHandover(root, `runs/${fileName(name)}.json`, `${JSON.stringify(measured)}\n`);
  }
}

/** The models whose stages are all among those that are meant. */
async function plansIn(bench: Bench, wanted: Wanted): Promise<ModelPlan[]> {
  const pipeline = await bench.pipeline();
  const chosen = new Set(selectNodes(pipeline, wanted).map((node) => node.id));
  return bench.config.models.flatMap((model): ModelPlan[] => {
    const targets = targetsOf(pipeline, model);
    const closure = closureOf(pipeline, targets);
    if (!closure.every((address) => chosen.has(address))) return [];
    return [{ model, touched: true, changed: [], targets, closure, stages: [], pins: [] }];
  });
}

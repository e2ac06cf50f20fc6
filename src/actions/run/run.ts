import { availableParallelism } from "node:os";
import { openAtHand } from "../../flow/at-hand.ts";
import type { Bench } from "../../flow/bench.ts";
import { runByHand, usualTargets } from "../../flow/by-hand.ts";
import type { RunChoices } from "../../flow/measure.ts";
import { runCacheOf, runStages } from "../../flow/run-stages.ts";
import { formatError, UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { StageRun } from "../../pipeline/execute.ts";
import { namedFrom } from "../../pipeline/nodes.ts";
import type { Wanted } from "../../pipeline/targets.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** Runs the stale stages of the touched models (or what is named) and hands the result on to `log`. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  // Here and below: what a run by hand has no use for is loaded when it is.
  const whole = async (): Promise<Bench> =>
    (await import("../../flow/bench.ts")).openBench(host, given, { workspace: true, measures: true });
  const bench = (await openAtHand(host, given, whole)) ?? (await whole());
  const result = await runIn(bench, given);
  const reached = bench.limit?.reached === true && result.failed !== undefined;
  return { ...result, outputs: { ...result.outputs, time_limit_reached: reached } };
}

async function runIn(bench: Bench, given: Inputs): Promise<VerbResult> {
  if (given["from-run-cache"]) {
    refuseOthers(given);
    const { targets, force, jobs = availableParallelism() } = given;
    const { runStageJob } = await import("../../flow/stage-job.ts");
    const { stages, lockChanged, failure } = await runStageJob(bench, targets, { force, jobs });
    return { ...resultOf(stages, lockChanged), ...(failure === undefined ? {} : { failed: formatError(failure) }) };
  }
  const wanted = await wantedOf(bench, given);
  const choices = choicesOf(bench, given);
  if (wanted === undefined) {
    const { runModels } = await import("../../flow/run-models.ts");
    const { stages, lockChanged } = await runModels(bench, choices);
    return told(resultOf(stages, lockChanged, given.dry), given);
  }
  const byHand = bench.forge.event === "local";
  const result = byHand
    ? await runByHand(bench, wanted, choices)
    : await runStages(bench, "the run", { ...wanted, ...choices });
  const stages = namedFrom(await bench.pipeline(), bench.from, result.stages);
  return told(resultOf(stages, result.lockChanged, given.dry), given);
}

/** Inputs of which nothing would come in the job of one stage. It pulls and pushes whatever is said: that is what it is for. */
function refuseOthers(given: Inputs): void {
  const on = ["dry", "glob", "downstream", "force-downstream", "pipeline", "all-pipelines", "recursive"] as const;
  const off = ["run-cache", "commit"] as const;
  const other = on.find((name) => given[name]) ?? off.find((name) => !given[name]);
  if (other === undefined) return;
  throw new UserError(`\`from-run-cache\` has no \`${given[other] ? "" : "no-"}${other}\``, {
    fix: "It runs the stages that are named, and hands their results on by the remote. `plan` says what would run.",
  });
}

/** What is named or, on a command line, meant by naming nothing; undefined where the models say it. */
async function wantedOf(bench: Bench, given: Inputs): Promise<Wanted | undefined> {
  const { from } = bench;
  const how: Wanted = {
    from,
    glob: given.glob,
    recursive: given.recursive,
    wholePipelines: given.pipeline,
    downstream: given.downstream,
    singleItem: given["single-item"],
  };
  // As in DVC, everything has neither parts nor a downstream.
  if (given["all-pipelines"]) return { targets: [], from };
  if (given.targets.length > 0) return { ...how, targets: given.targets };
  if (bench.forge.event !== "local") return given.dry ? { targets: [], from } : undefined;
  const targets = given.model.length > 0 ? undefined : await usualTargets(bench);
  return targets === undefined ? undefined : { ...how, targets };
}

function choicesOf(bench: Bench, given: Inputs): RunChoices {
  const byHand = bench.forge.event === "local";
  return {
    pull: given.pull,
    push: given.push,
    force: given.force,
    dry: given.dry,
    jobs: given.jobs ?? availableParallelism(),
    keepGoing: given["keep-going"],
    ignoreErrors: given["ignore-errors"],
    forceDownstream: given["force-downstream"],
    noRunCache: !given["run-cache"],
    noCommit: !given.commit,
    runCache: runCacheOf(bench),
    // In a job nothing is fetched to be looked at, and nobody would commit the pins that were written anew.
    allowMissing: given["allow-missing"] || !byHand,
    keepPins: !byHand,
  };
}

/** Who ignores errors is told of them, and no more. */
function told(result: VerbResult, given: Inputs): VerbResult {
  if (!given["ignore-errors"]) return result;
  const { failed: _failed, ...rest } = result;
  return rest;
}

/** What a verb that brings stages up to date says of them. */
export function resultOf(stages: readonly StageRun[], lockFiles: readonly string[], dry = false): VerbResult {
  const failed = stages.filter((stage) => stage.status === "failed");
  const text = stages.map((stage) => {
    if (dry && stage.status === "ran") return `would run ${stage.name}`;
    return `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`;
  });
  return {
    outputs: {
      stages: stages.map(({ name, status, seconds }) => ({ name, status, seconds })),
      lock_changed: lockFiles.length > 0,
      lock_files: lockFiles,
    },
    text: text.length === 0 ? "Nothing to run: no model is touched, or its run was gated already." : text.join("\n"),
    ...(failed.length === 0 ? {} : { failed: `${failed.map((stage) => stage.error ?? stage.name).join("; ")}` }),
  };
}

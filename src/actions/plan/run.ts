import { unusedRules } from "../../config/stage-settings.ts";
import { type Bench, openBench } from "../../flow/bench.ts";
import { writeHandover } from "../../flow/handover.ts";
import { type JobMatrix, jobMatrices } from "../../flow/matrix.ts";
import { planModels } from "../../flow/plan.ts";
import { hostedWarning } from "../../flow/time-limit.ts";
import { isForOneJob, stagesToRun, staleStages } from "../../flow/to-run.ts";
import { plansToMeasure } from "../../flow/wanted.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Which models the event touches, which stages are stale, and what would be pulled for them; nothing is pulled. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { measures: true });
  const plans = await planModels(bench);
  const wanted = given["skip-known"] ? await plansToMeasure(bench) : plans;
  const stale = given["skip-known"] ? await stagesToRun(bench, wanted) : staleStages(wanted);
  const levels = await jobLevels(bench, stale, given["skip-known"]);
  const pull = plans.flatMap((plan) =>
    plan.pins.map((pin) => ({ path: pin.path, digest: pin.digest, bytes: pin.bytes ?? 0 })),
  );
  for (const address of stale) {
    const warning = hostedWarning(address, bench.settings(address));
    if (warning !== undefined) host.log.warning(warning);
  }
  const { stages } = await bench.pipeline();
  for (const pattern of unusedRules(bench.config.stages, [...stages.keys()])) {
    host.log.warning(`\`stages\` of ${given.config} has \`${pattern}\`, and no stage is called so`);
  }
  const outputs = {
    models: plans.map((plan) => ({
      name: plan.model.name,
      touched: plan.touched,
      changed: plan.changed,
      stages: plan.stages.map(({ name, status, reasons }) => ({ name, status, reasons })),
    })),
    touched: plans.filter((plan) => plan.touched).map((plan) => plan.model.name),
    stale: [...stale],
    levels,
    matrix: { include: levels.flatMap(({ include }, level) => include.map((job) => ({ ...job, level }))) },
    one_job: stale.size > 0 && (await isForOneJob(bench)),
    pull,
  };
  await writeHandover(bench.root, "plan.json", `${JSON.stringify(outputs, null, 2)}\n`);
  return { outputs, text: textOf(plans) };
}

/** Who asks for the stages alone, as a workflow of one job does, is told what finds no place in levels, and not refused. */
async function jobLevels(bench: Bench, stale: ReadonlySet<string>, isMatrix: boolean): Promise<JobMatrix[]> {
  try {
    return jobMatrices(await bench.pipeline(), stale, bench.config.stages);
  } catch (error) {
    if (isMatrix || !(error instanceof UserError)) throw error;
    bench.host.log.warning(`no levels are told: ${error.message}`);
    return [];
  }
}

function textOf(plans: Awaited<ReturnType<typeof planModels>>): string {
  const lines: string[] = [];
  for (const plan of plans) {
    if (!plan.touched) {
      lines.push(`${plan.model.name}: untouched, nothing to do`);
      continue;
    }
    lines.push(
      `${plan.model.name}: touched${plan.changed.length > 0 ? ` by ${plan.changed.slice(0, 3).join(", ")}${plan.changed.length > 3 ? ", …" : ""}` : ""}`,
    );
    for (const stage of plan.stages) {
      const why = stage.reasons.length > 0 ? `: ${stage.reasons.join("; ")}` : "";
      lines.push(`  ${stage.status === "stale" ? "run " : "keep"} ${stage.name}${why}`);
    }
    for (const pin of plan.pins) lines.push(`  pull ${pin.path}`);
  }
  return lines.join("\n");
}

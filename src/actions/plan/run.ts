import { openBench } from "../../flow/bench.ts";
import { writeHandover } from "../../flow/handover.ts";
import { levelsOf } from "../../flow/levels.ts";
import { planModels } from "../../flow/plan.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Which models the event touches, which stages are stale, and what would be pulled for them; nothing is pulled. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const plans = await planModels(bench);
  const pipeline = await bench.pipeline();
  const stale = [
    ...new Set(
      plans.flatMap((plan) => plan.stages.filter((stage) => stage.status === "stale").map((stage) => stage.name)),
    ),
  ];
  const levels = levelsOf(pipeline, stale);
  const pull = plans.flatMap((plan) =>
    plan.pins.map((pin) => ({ path: pin.path, digest: pin.digest, bytes: pin.bytes ?? 0 })),
  );
  const outputs = {
    models: plans.map((plan) => ({
      name: plan.model.name,
      touched: plan.touched,
      changed: plan.changed,
      stages: plan.stages.map(({ name, status, reasons }) => ({ name, status, reasons })),
    })),
    touched: plans.filter((plan) => plan.touched).map((plan) => plan.model.name),
    stale,
    levels,
    matrix: { include: stale.map((stage) => ({ stage, level: levels.findIndex((level) => level.includes(stage)) })) },
    pull,
  };
  await writeHandover(bench.root, "plan.json", `${JSON.stringify(outputs, null, 2)}\n`);
  return { outputs, text: textOf(plans) };
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

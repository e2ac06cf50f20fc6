import { boundOf, budgetDirection, checkBudget } from "./budget-gates.ts";
import { resolveCompute } from "./compute.ts";
import { checkCompute } from "./compute-checks.ts";
import { checkEvidence } from "./evidence-checks.ts";
import { checkGate } from "./gate-checks.ts";
import type { GateDefaults, GateKeys } from "./gate-keys.ts";
import type { Gate, Judging, Margin } from "./policy.ts";
import { testOf } from "./test-checks.ts";
import { estimandOf } from "./tests.ts";
import { parseTolerance } from "./tolerance.ts";
import { type GatePlaces, tolerancesOf, type WrittenGate, writtenGate } from "./written-gate.ts";

/** Turns written gates into gates, and refuses those that could never fail, could not be judged, or have idle keys. */
export function resolveGates(
  written: readonly GateKeys[],
  defaults: GateDefaults,
  judging: Pick<Judging, "predictions" | "anchor">,
  places: GatePlaces,
): Gate[] {
  return written.map((own, index) => resolveGate(writtenGate(own, index, defaults, places), judging));
}

function resolveGate(gate: WrittenGate, { predictions, anchor }: Pick<Judging, "predictions" | "anchor">): Gate {
  checkBudget(gate);
  checkGate(gate, anchor !== undefined);
  checkCompute(gate, predictions);
  const test = testOf(gate, predictions);
  checkEvidence(gate, test, predictions);
  const { keys, name } = gate;
  const direction = budgetDirection(keys);
  const [min, max] = [boundOf(gate, "min"), boundOf(gate, "max")];
  const { target, seeds, folds, evidence, compute } = keys;
  const [maxRegression, maxDrift] = [marginOf(keys["max-regression"]), marginOf(keys["max-drift"])];
  const improveBy = keys["improve-by"];
  return {
    metric: name,
    source: keys.budget === undefined ? "metric" : "budget",
    ...(direction === undefined ? {} : { direction }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(target === undefined ? {} : { target }),
    ...(maxRegression === undefined ? {} : { maxRegression }),
    ...(improveBy === undefined ? {} : { improveBy: parseTolerance(improveBy) }),
    ...(maxDrift === undefined ? {} : { maxDrift }),
    ...(evidence === undefined ? {} : { evidence }),
    estimand: estimandOf(keys),
    test,
    alpha: keys.alpha ?? 0.05,
    ...(compute === undefined ? {} : { compute: resolveCompute(compute) }),
    ...(folds === undefined ? {} : { folds }),
    ...(seeds === undefined ? {} : { seeds }),
    history: { window: 30, minimum: 8, ...keys.history },
    ...(keys["renamed-from"] === undefined ? {} : { renamedFrom: keys["renamed-from"] }),
    informational: keys.informational ?? false,
    onMissing: keys["on-missing"] ?? "fail",
    onNan: keys["on-nan"] ?? "fail",
    onMissingBaseline: keys["on-missing-baseline"] ?? "fail",
    onInconclusive: keys["on-inconclusive"] ?? "fail",
  };
}

function marginOf(written: GateKeys["max-regression"]): Margin | undefined {
  if (written === undefined) return undefined;
  return { combine: typeof written === "object" && "any" in written ? "any" : "all", of: tolerancesOf(written) };
}

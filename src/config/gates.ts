import { UserError } from "../lib/errors.ts";
import type { YamlFile } from "../lib/yaml.ts";
import { wellKnownDirection } from "./directions.ts";
import type { GateDefaults, GateKeys } from "./gate-keys.ts";
import type { Compute, Gate, Margin } from "./policy.ts";
import { parseTolerance } from "./tolerance.ts";

/** Turns written gates into gates, and refuses those that could never fail or could not be judged. */
export function resolveGates(
  written: readonly GateKeys[],
  path: readonly PropertyKey[],
  yaml: YamlFile,
  defaults: GateDefaults = {},
): Gate[] {
  return written.map((gate, index) => resolveGate({ ...defaults, ...gate }, [...path, index], yaml));
}

function resolveGate(gate: GateKeys, path: readonly PropertyKey[], yaml: YamlFile): Gate {
  const metric = nameOf(gate, path, yaml);
  const { direction, min, max, target, seeds, folds } = gate;
  refuseEmpty(gate, metric, path, yaml);
  const margin = (key: "max-regression" | "max-drift"): Margin | undefined => {
    const value = gate[key];
    return value === undefined ? undefined : resolveMargin(value);
  };
  const maxRegression = margin("max-regression");
  const maxDrift = margin("max-drift");
  const improveBy = gate["improve-by"];
  const compute = gate.compute;
  return {
    metric,
    source: gate.budget === undefined ? "metric" : "budget",
    ...(direction === undefined ? {} : { direction }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(target === undefined ? {} : { target }),
    ...(maxRegression === undefined ? {} : { maxRegression }),
    ...(improveBy === undefined ? {} : { improveBy: parseTolerance(improveBy) }),
    ...(maxDrift === undefined ? {} : { maxDrift }),
    ...(gate.evidence === undefined ? {} : { evidence: gate.evidence }),
    estimand: gate.estimand ?? "artifact",
    test: gate.test ?? "auto",
    alpha: gate.alpha ?? 0.05,
    ...(compute === undefined ? {} : { compute: resolveCompute(compute) }),
    ...(folds === undefined ? {} : { folds }),
    ...(seeds === undefined ? {} : { seeds }),
    history: { window: 30, minimum: 8, ...gate.history },
    ...(gate["renamed-from"] === undefined ? {} : { renamedFrom: gate["renamed-from"] }),
    informational: gate.informational ?? false,
    onMissing: gate["on-missing"] ?? "fail",
    onNan: gate["on-nan"] ?? "fail",
    onMissingBaseline: gate["on-missing-baseline"] ?? "fail",
    onInconclusive: gate["on-inconclusive"] ?? "fail",
  };
}

function nameOf({ metric, budget }: GateKeys, path: readonly PropertyKey[], yaml: YamlFile): string {
  const name = metric ?? budget;
  if (name === undefined || (metric !== undefined && budget !== undefined)) {
    throw new UserError(
      name === undefined ? "this gate names no `metric`" : "this gate names a `metric` and a `budget`",
      {
        where: yaml.locate(path),
        fix: "Name one `metric`, or one `budget` such as model-bytes.",
      },
    );
  }
  return name;
}

function refuseEmpty(gate: GateKeys, metric: string, path: readonly PropertyKey[], yaml: YamlFile): void {
  const { direction, min, max } = gate;
  const compares = gate["max-regression"] ?? gate["improve-by"] ?? gate["max-drift"];
  if (min === undefined && max === undefined && compares === undefined && gate.informational !== true) {
    throw new UserError(`the gate on \`${metric}\` asks nothing, so it could never fail`, {
      where: yaml.locate([...path, gate.metric === undefined ? "budget" : "metric"]),
      fix: "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.",
    });
  }
  if (min !== undefined && max !== undefined && min > max) {
    throw new UserError(`the gate on \`${metric}\` asks for at least ${min} and at most ${max}: nothing is both`, {
      where: yaml.locate([...path, "min"]),
      fix: "Make `min` less than `max`.",
    });
  }
  if (compares !== undefined && direction === undefined && wellKnownDirection(metric) === undefined) {
    const key =
      (["max-regression", "improve-by", "max-drift"] as const).find((one) => gate[one] !== undefined) ?? "metric";
    throw new UserError(`the gate on \`${metric}\` has a ${key}, and nothing says which way is worse`, {
      where: yaml.locate([...path, key], "key"),
      fix: "Add `direction: higher` where higher is better, or `direction: lower`.",
    });
  }
}

function resolveMargin(written: NonNullable<GateKeys["max-regression"]>): Margin {
  if (typeof written !== "object") return { combine: "all", of: [parseTolerance(written)] };
  return "any" in written
    ? { combine: "any", of: written.any.map(parseTolerance) }
    : { combine: "all", of: written.all.map(parseTolerance) };
}

function resolveCompute(written: NonNullable<GateKeys["compute"]>): Compute {
  return typeof written === "string" ? { kind: written } : written;
}

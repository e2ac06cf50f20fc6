import { UserError } from "../lib/errors.ts";
import type { YamlFile } from "../lib/yaml.ts";
import type { Gate } from "./config.ts";
import { wellKnownDirection } from "./directions.ts";
import type { GateKeys } from "./schema.ts";
import { parseTolerance } from "./tolerance.ts";

/** Turns written gates into gates, and refuses those that could never fail or could not be judged. */
export function resolveGates(written: readonly GateKeys[], path: readonly PropertyKey[], yaml: YamlFile): Gate[] {
  return written.map((gate, index) => resolveGate(gate, [...path, index], yaml));
}

function resolveGate(gate: GateKeys, path: readonly PropertyKey[], yaml: YamlFile): Gate {
  const { direction, min, max } = gate;
  const regression = gate["max-regression"];
  const informational = gate.informational ?? false;
  if (min === undefined && max === undefined && regression === undefined && !informational) {
    throw new UserError(`the gate on \`${gate.metric}\` asks nothing, so it could never fail`, {
      where: yaml.locate([...path, "metric"]),
      fix: "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.",
    });
  }
  if (min !== undefined && max !== undefined && min > max) {
    throw new UserError(`the gate on \`${gate.metric}\` asks for at least ${min} and at most ${max}: nothing is both`, {
      where: yaml.locate([...path, "min"]),
      fix: "Make `min` less than `max`.",
    });
  }
  if (regression !== undefined && direction === undefined && wellKnownDirection(gate.metric) === undefined) {
    throw new UserError(`the gate on \`${gate.metric}\` has a max-regression, and nothing says which way is worse`, {
      where: yaml.locate([...path, "max-regression"], "key"),
      fix: "Add `direction: higher` where higher is better, or `direction: lower`.",
    });
  }
  return {
    metric: gate.metric,
    ...(direction === undefined ? {} : { direction }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(regression === undefined ? {} : { maxRegression: parseTolerance(regression) }),
    informational,
    onMissing: gate["on-missing"] ?? "fail",
    onNan: gate["on-nan"] ?? "fail",
    onMissingBaseline: gate["on-missing-baseline"] ?? "fail",
  };
}

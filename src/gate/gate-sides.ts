import type { Gate } from "../config/policy.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import { budgetsOf } from "./budgets.ts";
import { readSide, type Side } from "./side.ts";

/** A metric of a record, whatever it is named after. */
export function metricOf({ metrics }: RunRecord, name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

/** The name by which an older record has the gate's metric. */
export function nameBefore(gate: Gate, name: string, record: RunRecord): string {
  const { metric, renamedFrom } = gate;
  if (renamedFrom === undefined || name !== metric || sideOf(gate, name, record).kind !== "absent") return name;
  return renamedFrom;
}

/** What a record says of what a gate asks about: a metric, or one of the run's own numbers. */
export function sideOf({ source }: Pick<Gate, "source">, name: string, record: RunRecord): Side {
  if (source === "metric") return readSide(metricOf(record, name));
  const value = budgetsOf(record).get(name);
  return value === undefined ? { kind: "absent" } : { kind: "number", value, n: 1, sampled: false };
}

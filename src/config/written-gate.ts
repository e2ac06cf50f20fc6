import { UserError } from "../lib/errors.ts";
import type { YamlFile } from "../lib/yaml.ts";
import type { GateDefaults, GateKeys } from "./gate-keys.ts";
import type { Tolerance } from "./policy.ts";
import { parseTolerance } from "./tolerance.ts";

/** One gate as the file has it, with what it takes over from `gate-defaults`. */
export interface WrittenGate {
  /** What it says itself. */
  readonly own: GateKeys;
  /** The same over the defaults. */
  readonly keys: GateKeys;
  /** Of the metric or the budget. */
  readonly name: string;
  /** Points at what the key says, or at the key itself. */
  refuse(key: keyof GateKeys, message: string, fix: string, part?: "key" | "value"): never;
}

/** Where gates and their defaults stand. */
export interface GatePlaces {
  readonly yaml: YamlFile;
  readonly gates: readonly PropertyKey[];
  readonly defaults: readonly PropertyKey[];
}

/** Puts a gate together; what `gate-defaults` says of evidence is not for budgets, which are one number each. */
export function writtenGate(own: GateKeys, index: number, defaults: GateDefaults, places: GatePlaces): WrittenGate {
  const { yaml } = places;
  const path = [...places.gates, index];
  const name = own.metric ?? own.budget;
  if (name === undefined || (own.metric !== undefined && own.budget !== undefined)) {
    throw new UserError(
      name === undefined ? "this gate names no `metric`" : "this gate names a `metric` and a `budget`",
      { where: yaml.locate(path), fix: "Name one `metric`, or one `budget` such as model-bytes." },
    );
  }
  return {
    own,
    keys: { ...(own.budget === undefined ? defaults : forBudgets(defaults)), ...own },
    name,
    refuse(key, message, fix, part = "value") {
      const at = own[key] === undefined && Object.hasOwn(defaults, key) ? places.defaults : path;
      throw new UserError(message, { where: yaml.locate([...at, key], part), fix });
    },
  };
}

function forBudgets(defaults: GateDefaults): GateDefaults {
  const { evidence, estimand, test, alpha, history, "on-inconclusive": onInconclusive, ...rest } = defaults;
  return rest;
}

/** The tolerances of one of its margins; none where it has none. */
export function tolerancesOf(written: GateKeys["max-regression"]): Tolerance[] {
  if (written === undefined) return [];
  if (typeof written !== "object") return [parseTolerance(written)];
  return ("any" in written ? written.any : written.all).map(parseTolerance);
}

/** Whether a metric may name more than the metric of that very name. */
export function isGlob(metric: string): boolean {
  return /[*?[{(]/.test(metric);
}

/** `a max-regression`, `an improve-by`. */
export function withArticle(key: string): string {
  return `${/^[aeiou]/.test(key) ? "an" : "a"} ${key}`;
}

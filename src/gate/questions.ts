import { wellKnownDirection } from "../config/directions.ts";
import type { Direction, Gate, Tolerance } from "../config/policy.ts";

/**
 * One question of a gate, about θ = candidate − scale · other side. It passes where `above` < θ < `below`; with neither
 * bound nothing can pass, since nobody said which way is better.
 */
export interface Question {
  readonly kind: "min" | "max" | "regression" | "target" | "improvement" | "drift";
  readonly against: "nothing" | "baseline" | "anchor";
  readonly scale: number;
  readonly above?: number;
  readonly below?: number;
  /** The tolerance that it is made of; `min` and `max` have none. */
  readonly tolerance?: Tolerance;
}

/** Questions of which all must be answered well, or any. */
export interface QuestionGroup {
  readonly combine: "all" | "any";
  readonly of: readonly Question[];
}

/** The direction that a gate judges by; `none` where neither policy nor name says. */
export function directionOf(gate: Gate, name: string): Direction {
  return gate.direction ?? (gate.source === "budget" ? undefined : wellKnownDirection(name)) ?? "none";
}

/** What a gate asks of a metric, in the order of the policy's keys. */
export function questionsOf(gate: Gate, name: string): QuestionGroup[] {
  const direction = directionOf(gate, name);
  const groups: QuestionGroup[] = [];
  const one = (question: Question): void => void groups.push({ combine: "all", of: [question] });
  if (gate.min !== undefined) one({ kind: "min", against: "nothing", scale: 0, above: gate.min });
  if (gate.max !== undefined) one({ kind: "max", against: "nothing", scale: 0, below: gate.max });
  if (gate.maxRegression !== undefined) {
    const { combine, of } = gate.maxRegression;
    const kind = direction === "target" ? "target" : "regression";
    const goal = direction === "target" ? gate.target : undefined;
    groups.push({
      combine,
      of: of.map((tolerance) =>
        withRegion(kind, goal === undefined ? "baseline" : "nothing", direction, tolerance, goal),
      ),
    });
  }
  if (gate.improveBy !== undefined) one(improvement(direction, gate.improveBy));
  if (gate.maxDrift !== undefined) {
    const { combine, of } = gate.maxDrift;
    groups.push({ combine, of: of.map((tolerance) => withRegion("drift", "anchor", direction, tolerance)) });
  }
  return groups;
}

/** Whether a gate asks anything; an informational one need not. */
export function asksNothing(gate: Gate): boolean {
  const { min, max, maxRegression, improveBy, maxDrift } = gate;
  return [min, max, maxRegression, improveBy, maxDrift].every((one) => one === undefined);
}

function withRegion(
  kind: Question["kind"],
  against: Question["against"],
  direction: Direction,
  tolerance: Tolerance,
  goal?: number,
): Question {
  const { amount } = tolerance;
  const relative = tolerance.kind === "relative";
  const base = { kind, against, tolerance };
  if (direction === "target") {
    if (goal !== undefined) {
      const room = relative ? amount * Math.abs(goal) : amount;
      return { ...base, scale: 0, above: goal - room, below: goal + room };
    }
    // A part of the baseline on both sides of it is no single θ: the policy's reader refuses it.
    return relative ? { ...base, scale: 1 } : { ...base, scale: 1, above: -amount, below: amount };
  }
  if (direction === "higher")
    return relative ? { ...base, scale: 1 - amount, above: 0 } : { ...base, scale: 1, above: -amount };
  if (direction === "lower")
    return relative ? { ...base, scale: 1 + amount, below: 0 } : { ...base, scale: 1, below: amount };
  return { ...base, scale: 1 };
}

/** The same as a regression of less than nothing. */
function improvement(direction: Direction, tolerance: Tolerance): Question {
  if (direction === "target") return { kind: "improvement", against: "baseline", scale: 1, tolerance };
  const turned = withRegion("improvement", "baseline", direction, { ...tolerance, amount: -tolerance.amount });
  return { ...turned, tolerance };
}

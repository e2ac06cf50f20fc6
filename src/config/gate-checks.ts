import { boundOf, budgetDirection } from "./budget-gates.ts";
import { wellKnownDirection } from "./directions.ts";
import type { GateKeys } from "./gate-keys.ts";
import { isHistory } from "./tests.ts";
import { isGlob, tolerancesOf, type WrittenGate, withArticle } from "./written-gate.ts";

const comparisons = ["max-regression", "improve-by", "max-drift"] as const;

/** Refuses a gate that could never fail, could never pass, or has a key that does nothing. */
export function checkGate(gate: WrittenGate, hasAnchor: boolean): void {
  refuseEmpty(gate);
  refuseContradiction(gate);
  refuseTarget(gate);
  refuseUndirected(gate);
  refuseImprovement(gate);
  refuseWhole(gate);
  const { name, own } = gate;
  if (own["max-drift"] !== undefined && !hasAnchor) {
    gate.refuse(
      "max-drift",
      `the gate on \`${name}\` has a max-drift, and the model names no anchor to measure it from`,
      "Add `anchor: release` to the model, or an alias, a tag or a commit.",
    );
  }
  if (own["on-missing-baseline"] !== undefined && !compares(own)) {
    gate.refuse(
      "on-missing-baseline",
      `the gate on \`${name}\` is compared with nothing, so it misses no baseline`,
      "Add `max-regression`, or take `on-missing-baseline` out.",
    );
  }
  refuseRenaming(gate);
}

/** Whether a gate holds the metric against another run. */
export function compares(keys: GateKeys): boolean {
  return comparisons.some((key) => keys[key] !== undefined);
}

function refuseEmpty({ name, own, keys, refuse }: WrittenGate): void {
  const asks = own.min ?? own.max ?? own.target ?? comparisons.map((key) => own[key]).find((one) => one !== undefined);
  if (asks !== undefined || own.informational === true) return;
  const fix =
    keys.test !== undefined && isHistory(keys.test)
      ? "Add `max-regression: 0` to hold it against main's earlier runs."
      : "Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.";
  refuse(
    own.metric === undefined ? "budget" : "metric",
    `the gate on \`${name}\` asks nothing, so it could never fail`,
    fix,
  );
}

function refuseContradiction(gate: WrittenGate): void {
  const { name, own } = gate;
  const [min, max] = [boundOf(gate, "min"), boundOf(gate, "max")];
  if (min === undefined || max === undefined || min <= max) return;
  gate.refuse(
    "min",
    `the gate on \`${name}\` asks for at least ${own.min} and at most ${own.max}: nothing is both`,
    "Make `min` less than `max`.",
  );
}

function refuseTarget({ name, own, refuse }: WrittenGate): void {
  if (own.direction !== "target") {
    if (own.target === undefined) return;
    refuse(
      "target",
      `the gate on \`${name}\` has a target, and its direction is another`,
      "Add `direction: target`, with `max-regression` for how far from it is allowed.",
    );
  }
  if (own.target === undefined ? !compares(own) : own["max-regression"] === undefined) {
    refuse(
      "direction",
      `the gate on \`${name}\` has a target, and nothing says how near is near enough`,
      "Add `max-regression: 0.01` for the target ± 0.01.",
    );
  }
  if (own["improve-by"] !== undefined) {
    refuse(
      "improve-by",
      `the gate on \`${name}\` has a target, and nothing is better than being there`,
      "Take `improve-by` out, or name a direction of `higher` or `lower`.",
    );
  }
  for (const key of ["max-regression", "max-drift"] as const) {
    if (tolerancesOf(own[key]).every(({ kind }) => kind === "absolute")) continue;
    refuse(
      key,
      `the gate on \`${name}\` has a target, and a ${key} relative to the baseline`,
      "Write it in the metric's own unit, such as 0.01.",
    );
  }
}

function refuseUndirected({ name, own, refuse }: WrittenGate): void {
  if (own.budget !== undefined || own.direction !== undefined || wellKnownDirection(name) !== undefined) return;
  const key = comparisons.find((one) => own[one] !== undefined);
  if (key === undefined) return;
  refuse(
    key,
    `the gate on \`${name}\` has ${withArticle(key)}, and nothing says which way is worse`,
    "Add `direction: higher` where higher is better, or `direction: lower`.",
    "key",
  );
}

function refuseImprovement({ name, own, refuse }: WrittenGate): void {
  if (own["improve-by"] === undefined) return;
  const key = "improve-by";
  if (tolerancesOf(own[key]).some(({ amount }) => amount === 0)) {
    refuse(key, `the gate on \`${name}\` has an improve-by of nothing`, "Write `max-regression: 0` for no worse.");
  }
  if (own.informational === true) {
    refuse(
      key,
      `the gate on \`${name}\` asks for an improvement, and is informational: it could never fail`,
      "Take `informational` or `improve-by` out.",
    );
  }
  if (own["max-regression"] !== undefined) {
    refuse(
      "max-regression",
      `the gate on \`${name}\` has a max-regression that its improve-by makes needless`,
      "Keep one of the two.",
    );
  }
}

/** All of a baseline is more than can be lost, and what is above 0 cannot be improved to less than nothing. */
function refuseWhole({ name, own, refuse }: WrittenGate): void {
  const direction = budgetDirection(own) ?? (own.budget === undefined ? wellKnownDirection(name) : undefined);
  for (const key of comparisons) {
    const isBoundless = direction === (key === "improve-by" ? "lower" : "higher");
    if (!isBoundless || tolerancesOf(own[key]).every(({ kind, amount }) => kind === "absolute" || amount < 1)) continue;
    const never = key === "improve-by" ? "pass" : "fail";
    refuse(
      key,
      `the gate on \`${name}\` has ${withArticle(key)} of all of it, and could never ${never}`,
      "Write less than 100%.",
    );
  }
}

function refuseRenaming({ name, own, refuse }: WrittenGate): void {
  const before = own["renamed-from"];
  if (before === undefined) return;
  const wrong = isGlob(name)
    ? "names several metrics: nothing says which of them was renamed"
    : isGlob(before)
      ? "was renamed from several names"
      : before === name
        ? "was renamed from its own name"
        : !compares(own)
          ? "is compared with nothing: its name on the baseline does not matter"
          : undefined;
  if (wrong === undefined) return;
  refuse("renamed-from", `the gate on \`${name}\` ${wrong}`, "Name one metric and its name before, or take it out.");
}

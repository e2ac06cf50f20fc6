import { nearest } from "../lib/nearest.ts";
import { budgetForms, budgetNamed } from "./budgets.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import type { GateKeys } from "./gate-keys.ts";
import { parseSize, sizePattern } from "./size.ts";
import { isHistory } from "./tests.ts";
import { type WrittenGate, withArticle } from "./written-gate.ts";

/** What is said of a metric and makes no sense of one number that is measured once. */
const ofMetrics = ["estimand", "compute", "folds", "seeds"] as const;

/** Refuses a budget that no run has, and what cannot be asked of one. */
export function checkBudget({ name, own, refuse }: WrittenGate): void {
  if (own.budget === undefined) return;
  refuseUnknown(name, (fix) => refuse("budget", `there is no budget \`${name}\``, fix));
  const before = own["renamed-from"];
  if (before !== undefined) {
    refuseUnknown(before, (fix) => refuse("renamed-from", `there is no budget \`${before}\``, fix));
  }
  const wrong = ofMetrics.find((key) => own[key] !== undefined);
  if (wrong !== undefined) {
    refuse(
      wrong,
      `the budget \`${name}\` is one number, and \`${wrong}\` is about the evidence behind a metric`,
      "Take it out: a budget is judged by its number.",
    );
  }
  if (own.test !== undefined && own.test !== "auto" && !isHistory(own.test)) {
    refuse(
      "test",
      `the budget \`${name}\` is one number, and \`${own.test}\` tests many`,
      "Use a test of main's earlier runs, such as `test: history-t`, or take `test` out.",
    );
  }
  const key = (["max-regression", "improve-by", "max-drift"] as const).find((one) => own[one] !== undefined);
  if (key !== undefined && own.direction === undefined && budgetNamed(name)?.lower === false) {
    refuse(
      key,
      `the budget \`${name}\` has ${withArticle(key)}, and nothing says which way is worse`,
      "Add `direction: lower` where more of it is worse, or `direction: higher`.",
      "key",
    );
  }
}

function refuseUnknown(name: string, refuse: (fix: string) => never): void {
  if (budgetNamed(name) !== undefined) return;
  const [kind = ""] = name.split(".", 1);
  const near = nearest(
    kind,
    budgetForms.map((form) => form.replace(/\.STAGE$/, "")),
  );
  const form = budgetForms.filter((one) => one === near || one === `${near}.STAGE`);
  refuse(form.length > 0 ? `Did you mean \`${form.join("` or `")}\`?` : `Budgets: ${budgetForms.join(", ")}.`);
}

/** A bound as a number: of a budget also `64MB` in bytes or `30m` in seconds. */
export function boundOf(gate: WrittenGate, key: "min" | "max"): number | undefined {
  const written = gate.own[key];
  if (typeof written !== "string") return written;
  const unit = gate.own.budget === undefined ? undefined : budgetNamed(gate.name)?.unit;
  if (unit === "bytes" && sizePattern.test(written)) return parseSize(written);
  if (unit === "seconds" && durationPattern.test(written)) return parseDuration(written);
  const what =
    unit === "bytes" ? " of bytes, or text such as 64MB" : unit === "seconds" ? " of seconds, or text such as 30m" : "";
  return gate.refuse(key, `the \`${key}\` of \`${gate.name}\` is "${written}"`, `Write a number${what}.`);
}

/** Less of a budget is better, but for those of which nobody can say that. */
export function budgetDirection({ budget, direction }: GateKeys): GateKeys["direction"] {
  if (direction !== undefined || budget === undefined) return direction;
  return budgetNamed(budget)?.lower === true ? "lower" : undefined;
}

/** What a budget is counted in; `count` has no unit. */
type BudgetUnit = "bytes" | "seconds" | "count";

interface Budget {
  readonly unit: BudgetUnit;
  /** More of it is worse; of data nobody can say that. */
  readonly lower: boolean;
  /** There is one of each stage too: `peak-memory.train`. */
  readonly stages: "too" | "only" | "no";
}

/** The numbers that a run itself has, by the names that gates know them by. */
export const budgets = {
  "model-bytes": { unit: "bytes", lower: true, stages: "no" },
  "data-bytes": { unit: "bytes", lower: false, stages: "no" },
  "data-files": { unit: "count", lower: false, stages: "no" },
  seconds: { unit: "seconds", lower: true, stages: "no" },
  "stage-seconds": { unit: "seconds", lower: true, stages: "only" },
  "peak-memory": { unit: "bytes", lower: true, stages: "too" },
} as const satisfies Readonly<Record<string, Budget>>;
export type BudgetKind = keyof typeof budgets;

/** The budget that a gate's `budget` is, a stage's name or a glob over stages taken off; undefined where there is none. */
export function budgetNamed(written: string): Budget | undefined {
  const dot = written.indexOf(".");
  const found = new Map<string, Budget>(Object.entries(budgets)).get(dot === -1 ? written : written.slice(0, dot));
  const stages = dot === -1 ? "only" : "no";
  return found === undefined || found.stages === stages || dot === written.length - 1 ? undefined : found;
}

/** Every form a name may have, for messages. */
export const budgetForms: readonly string[] = Object.entries(budgets).flatMap(([name, { stages }]) => [
  ...(stages === "only" ? [] : [name]),
  ...(stages === "no" ? [] : [`${name}.STAGE`]),
]);

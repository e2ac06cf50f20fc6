import type { Verdict, VerdictDocument } from "./verdict.ts";

/** Worst first: the order in which verdicts outweigh each other. */
export const severity: readonly Verdict[] = [
  "fail",
  "missing",
  "not-comparable",
  "inconclusive",
  "no-baseline",
  "warn",
  "pass",
  "untouched",
];

/** The worst of them; of none at all, `untouched`. */
export function aggregate(verdicts: readonly Verdict[]): Verdict {
  return severity.find((verdict) => verdicts.includes(verdict)) ?? "untouched";
}

/** Sorts the worse verdict first. */
export function bySeverity(a: Verdict, b: Verdict): number {
  return severity.indexOf(a) - severity.indexOf(b);
}

type Judged = Pick<VerdictDocument, "verdict" | "job_fails">;

/** Whether the job ends red: as the document says, else by its verdict alone, where only a first run is forgiven. */
export function jobFails(document: Judged): boolean {
  return document.job_fails ?? redByItself(document.verdict);
}

/** design: the verdict table's column `job`, before the policy has its say on `no-baseline`. */
export function redByItself(verdict: Verdict): boolean {
  return ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict);
}

/** design: the verdict table's column `check conclusion`. */
export function checkConclusion(document: Judged): "success" | "neutral" | "failure" {
  if (jobFails(document)) return "failure";
  return document.verdict === "pass" || document.verdict === "untouched" ? "success" : "neutral";
}

/** design: the verdict table's column `may be registered`; `inconclusive` never, until a policy can say so. */
export function isRegistrable(verdict: Verdict, onMain: boolean): boolean {
  return verdict === "pass" || verdict === "warn" || (verdict === "no-baseline" && onMain);
}

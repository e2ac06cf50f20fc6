import type { Finding } from "./finding.ts";
import type { Answered } from "./metric.ts";
import { benjaminiHochberg, holm } from "./statistics/adjusted-p.ts";
import type { Evidence } from "./verdict.ts";

type Adjusted = NonNullable<Evidence["adjusted"]>;

/**
 * How sure each failure is, in view of how many there could have been by chance. Of gates that is Holm's adjusted p, and
 * whether they fail is not touched: all must pass, so each is tested by itself (intersection–union: Berger 1982). In a list
 * that is only looked at, the share of false alarms among those that are called is bounded (Benjamini & Hochberg 1995).
 */
export function adjustFailures(answered: readonly Answered[]): Answered[] {
  const answers = answered.flatMap((one) => one.answers);
  const findings = (informational: boolean): Finding[] =>
    answers.filter(({ gate }) => gate.informational === informational).flatMap((answer) => answer.findings);
  const adjusted = new Map([
    ...adjust(findings(false), holm, "holm"),
    ...adjust(findings(true), benjaminiHochberg, "benjamini-hochberg"),
  ]);
  if (adjusted.size === 0) return [...answered];
  const withP = (one: Finding): Finding => {
    const found = adjusted.get(one);
    return found === undefined ? one : { ...one, adjusted: found };
  };
  return answered.map((one) => ({
    ...one,
    answers: one.answers.map((answer) => ({ ...answer, findings: answer.findings.map(withP) })),
  }));
}

/** One alone has nothing to be adjusted for. */
function adjust(
  findings: readonly Finding[],
  by: (ps: readonly number[]) => number[],
  name: Adjusted["by"],
): [Finding, Adjusted][] {
  const tested = findings.flatMap((one) => {
    const p = one.basis?.decision.blame ?? Number.NaN;
    return Number.isFinite(p) ? [{ one, p }] : [];
  });
  if (tested.length < 2) return [];
  const ps = by(tested.map(({ p }) => p));
  return tested.flatMap(({ one }, index): [Finding, Adjusted][] =>
    one.verdict === "fail" ? [[one, { p: Math.min(1, ps[index] ?? 1), by: name }]] : [],
  );
}

import type { Gate } from "../config/config.ts";
import { wellKnownDirection } from "../config/directions.ts";
import { aggregate, bySeverity } from "./aggregate.ts";
import { checkGate, type Finding, gateText, type Situation } from "./check.ts";
import { type Side, shownNumber } from "./side.ts";
import type { MetricVerdict, Verdict } from "./verdict.ts";

/** One metric's row, with what the heading and the job need of it. */
export interface JudgedMetric {
  readonly row: MetricVerdict;
  /** How many gates that can fail asked about it. */
  readonly gates: number;
  /** An informational gate asked something and did not like the answer. */
  readonly informed: boolean;
  readonly red: boolean;
  readonly heading: string;
}

interface Answer {
  readonly gate: Gate;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Judges one metric by all the gates that ask about it: the worst answer is its verdict. */
export function judgeMetric(
  name: string,
  gates: readonly Gate[],
  candidate: Side,
  baseline: Side,
  situation: Situation,
): JudgedMetric {
  const answers = gates.map((gate) => ({
    gate,
    text: gateText(gate, name),
    findings: checkGate(gate, name, candidate, baseline, situation),
  }));
  const hard = answers.filter(({ gate }) => !gate.informational);
  const soft = answers.filter(({ gate }) => gate.informational);
  const said = [...hard.flatMap(({ findings }) => findings), ...soft.flatMap(softened)].sort(inOrder);
  const verdict: Verdict = said.length === 0 ? "warn" : aggregate(said.map((one) => one.verdict));
  const telling = said.filter((one) => one.verdict === verdict);
  const row: MetricVerdict = {
    name,
    ...comparison(candidate, baseline),
    ...direction(name, gates),
    verdict,
    reason: said.length === 0 ? "is shown, and not gated" : unique(telling.map((one) => one.reason)).join("; "),
    gate: unique(answers.toSorted(byText).map(({ text }) => text)).join("; "),
    gated: hard.length > 0,
  };
  return {
    row,
    gates: hard.length,
    informed: soft.some((answer) => softened(answer).some((one) => one.verdict === "warn")),
    red: hard.some(({ findings }) => findings.some((one) => one.red)),
    heading: unique(telling.map((one) => one.heading)).join("; "),
  };
}

/** An informational gate says what it found and never fails; what it would refuse becomes a warning. */
function softened({ gate, findings }: Answer): Finding[] {
  if (gate.min === undefined && gate.max === undefined && gate.maxRegression === undefined) return [];
  return findings.map((one) => (one.verdict === "pass" ? one : { ...one, verdict: "warn", red: false }));
}

/** The order of gates in the policy must not show: worst first, then by words. */
function inOrder(a: Finding, b: Finding): number {
  return bySeverity(a.verdict, b.verdict) || compareText(a.reason, b.reason);
}

function byText(a: Answer, b: Answer): number {
  return Number(a.gate.informational) - Number(b.gate.informational) || compareText(a.text, b.text);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

function comparison(
  candidate: Side,
  baseline: Side,
): Pick<MetricVerdict, "baseline" | "candidate" | "delta" | "relative" | "evidence"> {
  const both = candidate.kind === "number" && baseline.kind === "number";
  const delta = both ? finite(candidate.value - baseline.value) : null;
  const relative = both && delta !== null && baseline.value !== 0 ? finite(delta / Math.abs(baseline.value)) : null;
  const sampled = [baseline, candidate].some((side) => side.kind === "number" && side.sampled);
  return {
    baseline: shownNumber(baseline),
    candidate: shownNumber(candidate),
    delta,
    relative,
    evidence: {
      method: sampled ? "mean" : "point",
      ...(delta === null ? {} : { estimate: delta }),
      ...(sampled ? { n: [count(baseline), count(candidate)] } : {}),
    },
  };
}

function count(side: Side): number {
  return side.kind === "number" ? side.n : 0;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/** What the policy says; gates that disagree leave none to show, though each is judged by its own. */
function direction(name: string, gates: readonly Gate[]): Pick<MetricVerdict, "direction" | "direction_inferred"> {
  const written = new Set(gates.flatMap((gate) => (gate.direction === undefined ? [] : [gate.direction])));
  const [first] = written;
  if (first !== undefined) return { direction: written.size === 1 ? first : "none", direction_inferred: false };
  const inferred = wellKnownDirection(name);
  return { direction: inferred ?? "none", direction_inferred: inferred !== undefined };
}

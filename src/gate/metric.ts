import type { Gate } from "../config/config.ts";
import { wellKnownDirection } from "../config/directions.ts";
import { aggregate, bySeverity } from "./aggregate.ts";
import { checkGate, type Situation } from "./check.ts";
import type { NoiseBand } from "./evidence.ts";
import { differenceOf, evidenceOf } from "./evidence-row.ts";
import type { Finding } from "./finding.ts";
import { gateText } from "./gate-text.ts";
import type { Held } from "./quarantine.ts";
import { asksNothing } from "./questions.ts";
import { type Side, shownNumber } from "./side.ts";
import type { MetricVerdict, Verdict } from "./verdict.ts";
import { together } from "./words.ts";

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

/** What one gate found of one metric. */
export interface Answer {
  readonly gate: Gate;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** One metric, what both sides say of it, and what its gates found. */
export interface Answered {
  readonly name: string;
  readonly candidate: Side;
  readonly baseline: Side;
  readonly answers: readonly Answer[];
}

/** What a row says beside its own gates' answers. */
export interface RowContext {
  readonly look?: number;
  readonly quarantine?: Held;
  readonly noise?: NoiseBand;
  readonly flaky?: boolean;
  readonly drift?: MetricVerdict["drift"];
  readonly renamedFrom?: string;
}

/** Asks all gates about one metric. */
export function askGates(
  name: string,
  gates: readonly Gate[],
  candidate: Side,
  baseline: Side,
  situation: Situation,
): Answered {
  const answers = gates.map((gate) => ({
    gate,
    text: gateText(gate, name),
    findings: checkGate(gate, name, candidate, baseline, situation),
  }));
  return { name, candidate, baseline, answers };
}

/** Judges one metric by what its gates found: the worst answer is its verdict. */
export function judgeMetric(answered: Answered, context: RowContext = {}): JudgedMetric {
  const { name, candidate, baseline, answers } = answered;
  const hard = answers.filter(({ gate }) => !gate.informational);
  const soft = answers.filter(({ gate }) => gate.informational);
  const counted = hard.flatMap(({ findings }) => findings).map((one) => quarantined(one, context));
  const shown = soft.flatMap(softened);
  const said = [...counted, ...shown].map((one) => withinNoise(one, answered, context)).sort(inOrder);
  const verdict: Verdict = said.length === 0 ? "warn" : aggregate(said.map((one) => one.verdict));
  const telling = said.filter((one) => one.verdict === verdict);
  const red = counted.some((one) => one.red);
  const { look, quarantine } = context;
  const ended = quarantine?.kind === "ended" && hard.length > 0 ? quarantine.note : undefined;
  const { evidence, ...sliced } = evidenceOf(telling, said, answered, look);
  const remark = telling.find((one) => one.remark !== undefined)?.remark;
  const row: MetricVerdict = {
    name,
    baseline: shownNumber(baseline),
    candidate: shownNumber(candidate),
    ...differenceOf(answered),
    ...direction(
      name,
      answers.map(({ gate }) => gate),
    ),
    verdict,
    reason: said.length === 0 ? "is shown, and not gated" : unique(telling.map((one) => one.reason)).join("; "),
    gate: unique(answers.toSorted(byText).map(({ text }) => text)).join("; "),
    gated: hard.length > 0,
    ...(verdict === "inconclusive" && hard.length > 0 && !red ? { job_fails: false } : {}),
    evidence: ended === undefined ? evidence : { ...evidence, notes: [...(evidence.notes ?? []).slice(0, 19), ended] },
    ...(remark === undefined ? {} : { remark: remark.slice(0, 500) }),
    ...sliced,
    ...aside(context, answers.length > 0, hard.length > 0),
  };
  return {
    row,
    gates: hard.length,
    informed: shown.some((one) => one.verdict === "warn"),
    red,
    heading: unique(telling.map((one) => one.heading)).join("; "),
  };
}

/** An informational gate says what it found and never fails; what it would refuse becomes a warning. */
function softened({ gate, findings }: Answer): Finding[] {
  if (asksNothing(gate)) return [];
  return findings.map((one): Finding => {
    if (one.verdict === "pass") return one;
    // In a long list some fail by chance, and most are not decided: neither is worth a warning.
    const chance = one.verdict === "inconclusive" || (one.adjusted !== undefined && one.adjusted.p > gate.alpha);
    const doubted = one.verdict === "fail" && chance ? `${one.reason}: among so many by chance` : one.reason;
    return { ...one, verdict: chance ? "inconclusive" : "warn", red: false, reason: doubted };
  });
}

function quarantined(one: Finding, { quarantine }: RowContext): Finding {
  if (quarantine?.kind !== "held" || one.verdict === "pass") return one;
  const why = `${one.verdict}, in quarantine until ${quarantine.entry.until}`;
  return { ...one, verdict: "warn", red: false, reason: `${one.reason} (${why})`, heading: `${one.heading} (${why})` };
}

/** Two runs of the same inputs differ by more than 2√2 standard deviations once in twenty times. */
const noisy = 2 * Math.SQRT2;

/** A failure of one number against one number may be no more than what the same inputs give from run to run: it says so. */
function withinNoise(one: Finding, { candidate, baseline }: Answered, { noise }: RowContext): Finding {
  if (one.verdict !== "fail" || one.basis !== undefined || noise === undefined) return one;
  if (candidate.kind !== "number" || baseline.kind !== "number" || !(noise.deviation > 0)) return one;
  if (Math.abs(candidate.value - baseline.value) > noisy * noise.deviation) return one;
  const [deviation] = together([noise.deviation], 2);
  const same = `runs of the same inputs differ as much (standard deviation ${deviation} in ${noise.runs} runs)`;
  return { ...one, remark: one.remark === undefined ? same : `${one.remark}; ${same}` };
}

function aside(
  { quarantine, noise, flaky, drift, renamedFrom }: RowContext,
  asked: boolean,
  gated: boolean,
): Partial<MetricVerdict> {
  return {
    ...(asked && noise !== undefined ? { noise: noise.deviation } : {}),
    ...(gated && flaky === true ? { flaky } : {}),
    ...(gated && quarantine?.kind === "held" ? { quarantine: quarantine.entry } : {}),
    ...(drift === undefined ? {} : { drift }),
    ...(renamedFrom === undefined ? {} : { renamed_from: renamedFrom }),
  };
}

/** The order of gates in the policy must not show: worst first, the whole before its slices, then by words. */
function inOrder(a: Finding, b: Finding): number {
  const slices = Number(a.ofSlices ?? false) - Number(b.ofSlices ?? false);
  return bySeverity(a.verdict, b.verdict) || slices || compareText(a.reason, b.reason);
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

/** What the policy says; gates that disagree leave none to show, though each is judged by its own. */
function direction(name: string, gates: readonly Gate[]): Pick<MetricVerdict, "direction" | "direction_inferred"> {
  const written = new Set(gates.flatMap((gate) => (gate.direction === undefined ? [] : [gate.direction])));
  const [first] = written;
  if (first !== undefined) return { direction: written.size === 1 ? first : "none", direction_inferred: false };
  const inferred = wellKnownDirection(name);
  return { direction: inferred ?? "none", direction_inferred: inferred !== undefined };
}

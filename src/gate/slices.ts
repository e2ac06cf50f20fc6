import { bySeverity } from "./aggregate.ts";
import type { Answering } from "./answer.ts";
import { decide } from "./decide.ts";
import { type Finding, finding } from "./finding.ts";
import { type Phrase, phraseOf } from "./phrases.ts";
import type { SliceEffect } from "./statistics/bootstrap.ts";
import type { Effect } from "./statistics/effect.ts";
import type { SliceVerdict, Verdict } from "./verdict.ts";
import { shortName } from "./words.ts";

/** As many as a verdict document holds. */
const most = 100;

/**
 * Judges parts of the examples by the gate's own question, worst first. All of them must pass, so each passes by its own
 * interval (intersection–union: Berger 1982); that one of many fails is said by bounds that hold for all of them at once.
 */
export function judgeSlices(answering: Answering, slices: readonly SliceEffect[]): SliceVerdict[] {
  const { above, below } = answering.question;
  const gain = ({ delta }: SliceVerdict): number => {
    const rose = delta ?? 0;
    // Of a target either way is away from it.
    if (above !== undefined && below !== undefined) return -Math.abs(rose);
    return below === undefined ? rose : -rose;
  };
  return slices
    .map((one) => judgeSlice(answering, one))
    .sort((a, b) => bySeverity(a.verdict, b.verdict) || gain(a) - gain(b) || byName(a, b))
    .slice(0, most);
}

function judgeSlice({ question, numbers, alpha, slices }: Answering, one: SliceEffect): SliceVerdict {
  const minExamples = slices?.minExamples ?? 0;
  const { slice, effect } = one;
  const n = slice.examples.length;
  const [baseline, candidate] = effect.values;
  const known = { by: slice.by, value: slice.value, n, ...valuesOf(baseline, candidate) };
  if (n < minExamples) {
    return { ...known, verdict: "warn", reason: `has ${count(n)}, and fewer than ${minExamples} are not judged` };
  }
  const own = decide(effect, question, alpha);
  if (own.undecided !== undefined) {
    return { ...known, verdict: "inconclusive", reason: `is undecided: ${own.undecided}` };
  }
  const bounds = one.bounds(alpha);
  const [lower, upper] = bounds;
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = question;
  const fails = upper < above || lower > below;
  const verdict: Verdict = fails ? "fail" : own.verdict === "pass" ? "pass" : "inconclusive";
  const shown = question.scale === 1 && bounds.every(Number.isFinite);
  const { reason } = phraseOf(question, { ...numbers, candidate, other: baseline, ...(shown && { bounds }) });
  return {
    ...known,
    ...(shown && { interval: [lower, upper] }),
    verdict,
    reason: verdict === "inconclusive" ? `${reason}: undecided` : reason,
  };
}

function valuesOf(baseline: number, candidate: number): Pick<SliceVerdict, "baseline" | "candidate" | "delta"> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { baseline: finite(baseline), candidate: finite(candidate), delta: finite(candidate - baseline) };
}

/** What the slices add to the metric's verdict: those that failed, else those that are undecided. */
export function sliceFinding(
  { question, numbers }: Answering,
  slices: readonly SliceVerdict[],
  whole: Effect,
): Finding | undefined {
  const worst =
    slices.find(({ verdict }) => verdict === "fail") ?? slices.find(({ verdict }) => verdict === "inconclusive");
  if (worst === undefined) return undefined;
  const { verdict } = worst;
  const bad = slices.filter((slice) => slice.verdict === verdict);
  const others = bad.length === 1 ? "" : `, and ${bad.length - 1} more ${bad.length === 2 ? "slice" : "slices"}`;
  const [gained, moved] = question.below === undefined ? [whole.estimate > 0, "rose"] : [whole.estimate < 0, "fell"];
  const improved = gained && question.scale === 1 && question.kind !== "target";
  const though = verdict === "fail" && improved ? `, though all together it ${moved}` : "";
  const where = `in ${shortName(`${worst.by}=${worst.value}`)}`;
  const said = headingOf(worst, question, numbers);
  const heading = verdict === "fail" ? `${where} ${said}${others}${though}` : `${where} ${worst.reason}${others}`;
  return { ...finding(verdict, `${where} ${worst.reason}${others}${though}`, heading), ofSlices: true };
}

/** In percentage points, where those are usual. */
function headingOf(slice: SliceVerdict, question: Answering["question"], numbers: Answering["numbers"]): string {
  const { baseline, candidate, interval } = slice;
  if (typeof baseline !== "number" || typeof candidate !== "number") return slice.reason;
  const phrase: Phrase = phraseOf(question, {
    ...numbers,
    candidate,
    other: baseline,
    ...(interval && { bounds: interval }),
  });
  return phrase.heading;
}

function byName(a: SliceVerdict, b: SliceVerdict): number {
  const [one, other] = [`${a.by}=${a.value}`, `${b.by}=${b.value}`];
  return one < other ? -1 : 1;
}

function count(n: number): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? "example" : "examples"}`;
}

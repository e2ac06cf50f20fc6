import type { Gate, SlicesConfig } from "../config/policy.ts";
import { isHistory } from "../config/tests.ts";
import { type Decision, decide, isInside } from "./decide.ts";
import type { Measured } from "./effects/measured.ts";
import { type Finding, finding } from "./finding.ts";
import { type Numbers, phraseOf } from "./phrases.ts";
import type { Question } from "./questions.ts";
import { judgeSlices, sliceFinding } from "./slices.ts";
import type { Effect } from "./statistics/effect.ts";
import { together } from "./words.ts";

/** What an answer may be made of. */
export interface Answering {
  readonly gate: Gate;
  readonly question: Question;
  /** `other` is NaN where nothing is compared. */
  readonly numbers: Numbers;
  /** What this judgement may spend of the gate's alpha. */
  readonly alpha: number;
  /** Which parts of the examples are judged. */
  readonly slices?: SlicesConfig;
}

type Tested = Extract<Measured, { kind: "effect" }>;

/** One number against one number. */
export function byPoint({ question, numbers }: Answering, note: string | undefined): Finding {
  const { candidate, other } = numbers;
  const delta = candidate - other;
  if (question.against !== "nothing" && !Number.isFinite(delta)) {
    return finding("not-comparable", "differs from the baseline by more than a number can hold");
  }
  const theta = question.against === "nothing" ? candidate : candidate - question.scale * other;
  const size = Math.max(Math.abs(candidate), Math.abs(other) || 0);
  const { reason, heading } = phraseOf(question, numbers);
  const found = finding(isInside(theta, question, size) ? "pass" : "fail", reason, heading);
  return note === undefined ? found : { ...found, note };
}

/** What a test found: pass, fail, or too little to tell. Parts of the examples have their own say. */
export function byEffect(answering: Answering, measured: Tested): Finding[] {
  const { question, alpha, gate } = answering;
  const { effect, difference } = measured;
  const decision = decide(effect, question, alpha);
  const slices = judgeSlices(answering, measured.slices ?? []);
  const needed = decision.verdict === "inconclusive" ? neededFor(effect, question, alpha) : undefined;
  const basis = {
    question,
    effect,
    ...(difference === undefined ? {} : { difference }),
    decision,
    alpha,
    ...(needed === undefined ? {} : { needed }),
    ...(slices.length === 0 ? {} : { slices }),
  };
  const { reason, heading } = worded(answering, measured, decision, needed);
  const whole = neutral({ ...finding(decision.verdict, reason, heading), basis }, gate);
  const parts = sliceFinding(answering, slices, effect);
  // Where the whole is worse its parts say nothing new. Parts that are merely undecided may be left to the reader; one that is shown to be worse never is.
  const open = parts?.verdict === "inconclusive" && answering.slices?.onInconclusive === "neutral";
  if (parts === undefined || open || decision.verdict === "fail") return [whole];
  // The p of the whole says nothing of its parts, whose bounds hold for all of them at once already.
  const ofParts = { ...basis, decision: { ...decision, p: Number.NaN, blame: Number.NaN } };
  return [whole, neutral({ ...parts, basis: ofParts }, gate)];
}

/** What the policy lets stand undecided does not end the job. */
export function neutral(found: Finding, { onInconclusive }: Gate): Finding {
  return found.verdict === "inconclusive" && onInconclusive === "neutral" ? { ...found, red: false } : found;
}

function worded(
  { question, numbers, alpha }: Answering,
  { effect, difference }: Tested,
  decision: Decision,
  needed: number | undefined,
): { reason: string; heading: string } {
  if (decision.undecided !== undefined) {
    const more = moreUnits(effect, needed);
    const reason = `is undecided: ${decision.undecided}${more === undefined ? "" : `; ${more} would settle it`}`;
    return { reason, heading: reason };
  }
  const [other, candidate] = effect.values;
  const plain = question.scale === 0 || question.scale === 1 ? effect : difference;
  const bounds = plain?.bounds(alpha);
  const shown =
    bounds === undefined || !bounds.every(Number.isFinite) || effect.method === "identity" ? {} : { bounds };
  const known = {
    ...numbers,
    candidate: Number.isFinite(candidate) ? candidate : numbers.candidate,
    other: Number.isFinite(other) ? other : numbers.other,
    ...(isHistory(effect.method) ? { since: ` against main's usual ${together([other], 3)[0]}` } : {}),
  };
  const phrase = phraseOf(question, { ...known, ...shown });
  if (decision.verdict !== "inconclusive") return phrase;
  const why = undecidedBy(effect, needed);
  return { reason: `${phrase.reason}: ${why}`, heading: `${phrase.heading}: ${why}` };
}

function undecidedBy(effect: Effect, needed: number | undefined): string {
  const more = moreUnits(effect, needed);
  return more === undefined ? "undecided" : `undecided, and ${more} would settle it`;
}

/** `1,240 more examples`. */
function moreUnits({ n, unit }: Effect, needed = 0): string | undefined {
  const more = needed - Math.min(...n.filter((one) => one > 0));
  return more > 0 ? `${more.toLocaleString("en-US")} more ${unit}${more === 1 ? "" : "s"}` : undefined;
}

function neededFor(effect: Effect, { above, below, kind, scale }: Question, alpha: number): number | undefined {
  // Where nothing differs, no number of examples shows an improvement.
  if (kind === "improvement") return undefined;
  const margins = [
    ...(above === undefined ? [] : [-above]),
    ...(below === undefined ? [] : [scale === 0 ? -below : below]),
  ];
  // One end that nothing is known of makes NaN of all.
  const most = Math.max(...margins.map((margin) => effect.needed?.(margin, alpha) ?? Number.NaN));
  return Number.isSafeInteger(most) ? most : undefined;
}

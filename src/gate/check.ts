import type { Gate, SlicesConfig } from "../config/config.ts";
import { isHistory } from "../config/tests.ts";
import { isGlob } from "../config/written-gate.ts";
import { nearest } from "../lib/nearest.ts";
import { type Answering, byEffect, byPoint, neutral } from "./answer.ts";
import type { Measured } from "./effects/measured.ts";
import { type Finding, finding } from "./finding.ts";
import { type Question, type QuestionGroup, questionsOf } from "./questions.ts";
import type { Side } from "./side.ts";
import { shareOfAlpha } from "./statistics/spending.ts";

/** What a gate may know beside the two numbers. */
export interface Situation {
  /** There is a baseline record at all. */
  readonly hasBaseline: boolean;
  readonly firstRun: boolean;
  readonly onMain: boolean;
  /** The names of the run's own metrics, where a misspelt one may be meant. */
  readonly known?: readonly string[];
  /** What the tests found; absent: there are but the two numbers. */
  readonly evidence?: (gate: Gate, name: string, question: Question) => Measured;
  /** What drift is measured from: its name and its number, or why there is none. */
  readonly anchor?: (gate: Gate, name: string) => AnchorSide;
  /** Which of the pull request's judgements this is. */
  readonly look?: number;
  /** Which parts of the examples are judged. */
  readonly slices?: SlicesConfig;
}

export type AnchorSide = { readonly name: string; readonly side: Side } | { readonly reason: string };

/** Asks one gate's questions of one metric; an informational gate without a question has no findings. */
export function checkGate(gate: Gate, name: string, candidate: Side, baseline: Side, situation: Situation): Finding[] {
  if (candidate.kind === "absent") {
    return [finding(gate.onMissing === "warn" ? "warn" : "missing", missingReason(gate, name, baseline, situation))];
  }
  if (candidate.kind === "odd") {
    return [finding(gate.onNan === "warn" ? "warn" : "fail", `is ${candidate.what}, a finite number is asked`)];
  }
  const asked = { gate, name, candidate: candidate.value, baseline, situation };
  return questionsOf(gate, name).flatMap((group) => askGroup(group, asked));
}

interface Asked {
  readonly gate: Gate;
  readonly name: string;
  readonly candidate: number;
  readonly baseline: Side;
  readonly situation: Situation;
}

/** Of `any` one good answer does; where none is good but one is not given yet, it is not refuted either. */
function askGroup({ combine, of }: QuestionGroup, asked: Asked): Finding[] {
  const answers = of.map((question) => ask(question, asked));
  if (combine === "all") return answers.flat();
  const good = answers.find((answer) => answer.every(({ verdict }) => verdict === "pass"));
  if (good !== undefined) return good;
  const open = answers.filter((answer) => answer.every(({ verdict }) => verdict !== "fail"));
  return (open.length > 0 ? open : answers).flat();
}

function ask(question: Question, { gate, name, candidate, baseline, situation }: Asked): Finding[] {
  const found = otherSide(question, gate, name, baseline, situation);
  if ("verdict" in found) return [found];
  const { side, since } = found;
  if (side !== undefined) {
    const refused = refusal(question, gate, side, situation);
    if (refused !== undefined) return [refused];
  }
  if (question.above === undefined && question.below === undefined) {
    return [finding("not-comparable", "has no direction: nothing says whether higher is better")];
  }
  const { look, slices } = situation;
  // What main's history bounds passes within wide limits: a smaller alpha would widen them with every push.
  const whole = look === undefined || isHistory(gate.test);
  const answering: Answering = {
    gate,
    question,
    numbers: { name, candidate, other: side?.kind === "number" ? side.value : Number.NaN, ...since },
    alpha: whole ? gate.alpha : shareOfAlpha(gate.alpha, look),
    ...(slices === undefined ? {} : { slices }),
  };
  const measured = situation.evidence?.(gate, name, question) ?? { kind: "point" };
  if (measured.kind === "effect") return byEffect(answering, measured);
  if (measured.kind === "none") return [neutral(finding(measured.verdict, measured.reason), gate)];
  return [byPoint(answering, measured.note)];
}

interface OtherSide {
  /** Absent: the question compares nothing. */
  readonly side?: Side;
  readonly since?: { readonly since: string };
}

function otherSide(
  { against }: Question,
  gate: Gate,
  name: string,
  baseline: Side,
  situation: Situation,
): OtherSide | Finding {
  if (against === "nothing") return {};
  if (against === "baseline") return { side: baseline };
  const anchor = situation.anchor?.(gate, name) ?? { reason: "the policy's anchor is not known" };
  if ("side" in anchor) return { side: anchor.side, since: { since: ` since ${anchor.name}` } };
  return withoutBaseline(gate, situation, `has no anchor to drift from: ${anchor.reason}`);
}

/** Why a comparison makes no sense, if so; it is asked before any test is. */
function refusal(question: Question, gate: Gate, side: Side, situation: Situation): Finding | undefined {
  const whose = question.against === "anchor" ? "the anchor" : "the baseline";
  if (question.above === undefined && question.below === undefined) return undefined;
  if (side.kind === "absent") {
    const lacks = question.against === "anchor" ? "has no anchor to drift from: the anchor's run lacks it" : undefined;
    return withoutBaseline(gate, situation, lacks);
  }
  if (side.kind === "odd") {
    const verdict = gate.onNan === "warn" ? "warn" : "not-comparable";
    return finding(verdict, `cannot be compared: ${whose} is ${side.what}`);
  }
  const { tolerance } = question;
  if (tolerance?.kind !== "relative" || side.value > 0) return undefined;
  const why =
    side.value === 0
      ? `${whose} is 0, and ${tolerance.text} of it is nothing`
      : `${whose} is ${side.value}, and ${tolerance.text} of what is below 0 says nothing`;
  return finding("not-comparable", `cannot be compared: ${why}`);
}

function missingReason(gate: Gate, name: string, baseline: Side, { known = [] }: Situation): string {
  if (gate.source === "budget") return "is not known of this run";
  // A metric that main has is not misspelt: the run lost it. Among very many names none is looked for.
  const near = baseline.kind === "absent" && known.length <= 500 ? nearest(name, known) : undefined;
  const meant = near === undefined ? "" : ` (did you mean ${near}?)`;
  return name === gate.metric || !isGlob(gate.metric)
    ? `is not among this run's metrics${meant}`
    : `is not among this run's metrics, and ${gate.metric} asks for it`;
}

function withoutBaseline(gate: Gate, { hasBaseline, firstRun, onMain }: Situation, anchor?: string): Finding {
  const fails = gate.onMissingBaseline === "fail";
  if (firstRun && !hasBaseline) {
    // main's own first run is what every later one is compared with: it may not be refused for coming first.
    return {
      ...finding("no-baseline", "has nothing to be compared with: this is the first run"),
      red: fails && !onMain,
    };
  }
  const lacks = hasBaseline ? "has no baseline: the baseline's run lacks it" : "has no baseline: none was found";
  return finding(fails ? "missing" : "no-baseline", anchor ?? lacks);
}

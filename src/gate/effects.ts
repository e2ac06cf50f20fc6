import type { Gate } from "../config/policy.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { JudgeInput } from "./compare.ts";
import { type Choice, chooseTest } from "./effects/choose.ts";
import { measureHistory } from "./effects/history.ts";
import { identityEffect, isIdentical } from "./effects/identity.ts";
import { type Effects, lacking, type Measured, none, point } from "./effects/measured.ts";
import { measurePredicted } from "./effects/predictions.ts";
import { measureFolds, measureSamples } from "./effects/samples.ts";
import { metricOf, nameBefore, sideOf } from "./gate-sides.ts";
import type { NotPaired, PairedPredictions } from "./predictions/paired.ts";
import type { Question } from "./questions.ts";
import type { Side } from "./side.ts";
import { commandEffect } from "./statistics/command-effect.ts";
import { loadDistributions } from "./statistics/distributions.ts";
import type { Effect } from "./statistics/effect.ts";

export type { Effects, Measured } from "./effects/measured.ts";

type Measuring = Pick<JudgeInput, "model" | "candidate" | "baseline" | "evidence" | "firstRun" | "onMain">;

/**
 * The tests that policy and baseline ask for, ready to be asked. Each is made once, when its question is; every question has
 * an answer, though it may be that only the bare numbers are there, or less.
 */
export async function measureEffects(input: Measuring): Promise<Effects> {
  const { gates } = input.model;
  if (gates.some((gate) => gate.evidence !== "point")) await loadDistributions();
  const known = new Map<Gate, Map<string, Measured>>();
  return {
    of: (gate, name, question) => {
      const own = known.get(gate) ?? new Map<string, Measured>();
      known.set(gate, own);
      const key = `${question.kind} ${question.against} ${question.scale} ${name}`;
      const measured = own.get(key) ?? measure({ input, gate, name, question });
      own.set(key, measured);
      return measured;
    },
  };
}

interface Asked {
  readonly input: Measuring;
  readonly gate: Gate;
  readonly name: string;
  readonly question: Question;
}

/** The record that a question compares with, and the predictions that both made of the same examples. */
interface Other {
  readonly record: RunRecord;
  readonly predictions?: PairedPredictions | NotPaired | undefined;
}

function measure(asked: Asked): Measured {
  const { input, gate, name, question } = asked;
  const other = otherOf(input, question);
  const before = other && metricOf(other.record, nameBefore(gate, name, other.record));
  const choice = chooseTest(gate, input.model.judging, before);
  if (choice.by === "point") return point(choice.note);
  if (choice.by === "nothing") return lacking(gate, choice.reason);
  if (other === undefined) {
    // What cannot be compared is told where bare numbers are; main's first run may not be refused for coming first.
    if (question.scale !== 0 || (input.firstRun && input.onMain)) return point("there is nothing yet to pair it with");
    return lacking(gate, "there is no baseline whose examples it could be paired with");
  }
  const measured = byChoice(asked, choice, other, question.scale);
  if (measured.kind !== "effect" || question.scale === 0 || question.scale === 1) return measured;
  const difference = measured.difference ?? plainDifference(asked, choice, other);
  return difference === undefined ? measured : { ...measured, difference };
}

/** What a reader is shown where a part of the baseline is tested. */
function plainDifference(asked: Asked, choice: Choice, other: Other): Effect | undefined {
  const measured = byChoice(asked, choice, other, 1);
  return measured.kind === "effect" ? measured.effect : undefined;
}

/** The anchor for drift, else the baseline; what asks for no comparison still has its pairs from there. */
function otherOf({ baseline, evidence = {} }: Measuring, { against }: Question): Other | undefined {
  if (against !== "anchor")
    return baseline === null ? undefined : { record: baseline.record, predictions: evidence.predictions };
  const { anchor } = evidence;
  return anchor === undefined || !("record" in anchor) ? undefined : anchor;
}

function byChoice(asked: Asked, choice: Choice, other: Other, scale: number): Measured {
  const { input, gate, name } = asked;
  const { record } = input.candidate;
  const own = sideOf(gate, name, record);
  const before = nameBefore(gate, name, other.record);
  const was = sideOf(gate, before, other.record);
  if (scale !== 0 && choice.by !== "history" && own.kind === "number" && was.kind === "number") {
    const same = own.value === was.value && isIdentical(record, other.record, input.model.judging);
    if (same) return { kind: "effect", effect: identityEffect(own.value, scale) };
  }
  const arms = { name, before, candidate: record, baseline: other.record };
  switch (choice.by) {
    case "samples":
      return measureSamples(gate, choice.test, arms, scale);
    case "folds":
      return measureFolds(gate, arms, scale);
    case "history":
      if (asked.question.against !== "baseline" || own.kind !== "number") return noHistory;
      return measureHistory(gate, choice.test, input.evidence?.history, [name, before], own.value, scale);
    case "command":
      return byCommand(asked, scale);
    case "predictions":
      return byPredictions(asked, choice, other, scale);
    default:
      return point();
  }
}

const noHistory = none("inconclusive", "is undecided: main's history says what is usual there, and no more");

function byCommand({ input, gate, name, question }: Asked, scale: number): Measured {
  if (question.against === "anchor") return lacking(gate, "its command was not run on the anchor's predictions");
  const found = input.evidence?.commands?.get(name);
  if (found === undefined) return none("inconclusive", "is undecided: its command was not run");
  if (!("reason" in found)) return { kind: "effect", effect: commandEffect(found, scale) };
  return notPaired(gate, found);
}

function byPredictions(
  { input, gate, name, question }: Asked,
  choice: Extract<Choice, { by: "predictions" }>,
  { record, predictions: paired }: Other,
  scale: number,
): Measured {
  const { predictions: config, slices } = input.model.judging;
  if (config === undefined) throw new Error("a test of predictions was chosen, and none are configured");
  if (paired === undefined) return none("inconclusive", "is undecided: its predictions were not read");
  if ("reason" in paired) return notPaired(gate, paired);
  const number = (side: Side): number | undefined => (side.kind === "number" ? side.value : undefined);
  const said = {
    baseline: number(sideOf(gate, nameBefore(gate, name, record), record)),
    candidate: number(sideOf(gate, name, input.candidate.record)),
  };
  const asked = { gate, test: choice.test, compute: choice.compute, named: choice.named, config, paired, said };
  // The plain difference of a part of the baseline is only shown, and so is the whole candidate.
  const judged =
    (question.kind === "regression" || question.kind === "target") && scale === question.scale && scale !== 0;
  return measurePredicted(asked, scale, judged ? slices?.minExamples : undefined);
}

/** A baseline from before the policy asked for predictions counts by its numbers; a candidate without them does not. */
function notPaired(gate: Gate, { verdict, reason }: NotPaired): Measured {
  return verdict === "no-baseline" ? lacking(gate, `it ${reason}`) : none(verdict, reason);
}

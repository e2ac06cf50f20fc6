import type { Gate } from "../config/policy.ts";
import { isGlob } from "../config/written-gate.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import { adjustFailures } from "./adjust.ts";
import { bySeverity } from "./aggregate.ts";
import { budgetsOf } from "./budgets.ts";
import type { AnchorSide, Situation } from "./check.ts";
import type { JudgeInput } from "./compare.ts";
import { chooseTest } from "./effects/choose.ts";
import { type Measured, none } from "./effects/measured.ts";
import { metricOf, nameBefore, sideOf } from "./gate-sides.ts";
import { type Answered, askGates, type JudgedMetric, judgeMetric, type RowContext } from "./metric.ts";
import { thoughMeanImproved } from "./nested.ts";
import { quarantineOf } from "./quarantine.ts";
import type { Question } from "./questions.ts";
import { gatesByMetric } from "./select.ts";
import { readSide, shownNumber } from "./side.ts";
import type { MetricVerdict } from "./verdict.ts";

/** Every metric of either side, and all that a gate names; what was gated and went worst comes first. */
export function judgeMetrics(input: JudgeInput): JudgedMetric[] {
  const { model, candidate, baseline, evidence = {} } = input;
  const situation = situationOf(input);
  const answered = adjustFailures([...askMetrics(input, situation), ...askBudgets(input, situation)]);
  const quarantine = quarantineOf(model.judging.quarantine, input.now);
  const judged = thoughMeanImproved(answered, candidate.record, baseline?.record).map((one) => {
    const held = quarantine(one.name);
    const noise = evidence.noise?.get(one.name);
    const drift = driftOf(one, situation);
    const before = baseline === null ? undefined : renamed(one, baseline.record);
    const context: RowContext = {
      ...(evidence.look === undefined ? {} : { look: evidence.look }),
      ...(held === undefined ? {} : { quarantine: held }),
      ...(noise === undefined ? {} : { noise }),
      flaky: evidence.flaky?.has(one.name) ?? false,
      ...(drift === undefined ? {} : { drift }),
      ...(before === undefined ? {} : { renamedFrom: before }),
    };
    return judgeMetric(one, context);
  });
  return judged.sort(
    ({ row: a }, { row: b }) =>
      Number(b.gated) - Number(a.gated) ||
      Number(b.gate !== "") - Number(a.gate !== "") ||
      bySeverity(a.verdict, b.verdict) ||
      (a.name < b.name ? -1 : 1),
  );
}

function situationOf({ model, candidate, baseline, firstRun, onMain, evidence = {}, effects }: JudgeInput): Situation {
  const { judging } = model;
  const known = Object.keys(candidate.record.metrics);
  return {
    hasBaseline: baseline !== null,
    firstRun,
    onMain,
    known,
    evidence: (gate, name, question) =>
      effects?.of(gate, name, question) ?? unmeasured(gate, name, question, judging, baseline?.record),
    anchor: (gate, name) => anchorOf(gate, name, evidence.anchor),
    ...(evidence.look === undefined ? {} : { look: evidence.look }),
    ...(judging.slices === undefined ? {} : { slices: judging.slices }),
  };
}

/** Without the tests' own findings the bare numbers answer only where the policy asks for no more. */
function unmeasured(
  gate: Gate,
  name: string,
  { against }: Question,
  judging: JudgeInput["model"]["judging"],
  baseline: RunRecord | undefined,
): Measured {
  const before =
    against === "anchor" || baseline === undefined ? undefined : metricOf(baseline, nameBefore(gate, name, baseline));
  const choice = chooseTest(gate, judging, before);
  if (choice.by === "point") return { kind: "point", ...(choice.note === undefined ? {} : { note: choice.note }) };
  return none("inconclusive", "is undecided: its evidence was not measured");
}

function anchorOf(gate: Gate, name: string, anchor: NonNullable<JudgeInput["evidence"]>["anchor"]): AnchorSide {
  if (anchor === undefined) return { reason: "it was not looked for" };
  if ("reason" in anchor) return anchor;
  return { name: anchor.name, side: sideOf(gate, nameBefore(gate, name, anchor.record), anchor.record) };
}

function askMetrics({ model, candidate, baseline }: JudgeInput, situation: Situation): Answered[] {
  const gates = model.gates.filter(({ source }) => source === "metric");
  const now = new Map<string, Metric>(Object.entries(candidate.record.metrics));
  const before = new Map<string, Metric>(Object.entries(baseline?.record.metrics ?? {}));
  const asked = gatesByMetric(gates, new Set([...now.keys(), ...before.keys()]));
  // A metric that was renamed is not lost under its old name, unless a gate still asks for that very one.
  for (const { metric, renamedFrom } of gates) {
    if (renamedFrom === undefined || !now.has(metric) || now.has(renamedFrom)) continue;
    if (asked.get(renamedFrom)?.every((gate) => isGlob(gate.metric))) asked.delete(renamedFrom);
  }
  return [...asked].map(([name, own]) => {
    const old = baseline === null ? name : oldName(own, name, baseline.record);
    return askGates(name, own, readSide(now.get(name)), readSide(before.get(old)), situation);
  });
}

/** The run's own numbers, those that a gate asks about. */
function askBudgets({ model, candidate, baseline }: JudgeInput, situation: Situation): Answered[] {
  const gates = model.gates.filter(({ source }) => source === "budget");
  if (gates.length === 0) return [];
  const now = budgetsOf(candidate.record);
  const before = baseline === null ? new Map<string, number>() : budgetsOf(baseline.record);
  const side = (value: number | undefined) => readSide(value === undefined ? undefined : { file: "run", value });
  return [...gatesByMetric(gates, new Set([...now.keys(), ...before.keys()]))]
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => {
      const old = baseline === null ? name : oldName(own, name, baseline.record);
      return askGates(name, own, side(now.get(name)), side(before.get(old)), situation);
    });
}

function oldName(gates: readonly Gate[], name: string, record: RunRecord): string {
  return gates.map((gate) => nameBefore(gate, name, record)).find((one) => one !== name) ?? name;
}

function renamed({ name, answers }: Answered, record: RunRecord): string | undefined {
  const gates = answers.map(({ gate }) => gate);
  const old = oldName(gates, name, record);
  return old === name || gates.every((gate) => sideOf(gate, old, record).kind === "absent") ? undefined : old;
}

function driftOf({ name, candidate, answers }: Answered, { anchor }: Situation): MetricVerdict["drift"] {
  const gate = answers.find((answer) => answer.gate.maxDrift !== undefined)?.gate;
  const found = gate === undefined ? undefined : anchor?.(gate, name);
  if (found === undefined || !("side" in found)) return undefined;
  const both = candidate.kind === "number" && found.side.kind === "number";
  const delta = both ? candidate.value - found.side.value : Number.NaN;
  return { anchor: found.name, baseline: shownNumber(found.side), delta: Number.isFinite(delta) ? delta : null };
}

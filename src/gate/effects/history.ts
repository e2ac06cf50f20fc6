import type { Gate } from "../../config/policy.ts";
import type { HistoryRun } from "../evidence.ts";
import { levelOf } from "../level.ts";
import type { Effect } from "../statistics/effect.ts";
import { type HistoryTest, historyEffect } from "../statistics/history.ts";
import { type Measured, none } from "./measured.ts";

/** The candidate against what main's earlier runs say of one more of their kind. */
export function measureHistory(
  gate: Gate,
  test: HistoryTest,
  history: readonly HistoryRun[] | undefined,
  names: readonly string[],
  candidate: number,
  scale: number,
): Measured {
  if (history === undefined) return none("inconclusive", "is undecided: main's earlier runs are not known");
  const { minimum, width } = gate.history;
  const known = (run: HistoryRun) => (gate.source === "budget" ? run.budgets : run.values);
  const { values, note } = levelOf(history, gate.history, (run) =>
    names.map((name) => known(run).get(name)).find((one) => one !== undefined),
  );
  if (values.length < minimum) {
    const why = note === undefined ? "" : ` (${note})`;
    return none(
      "inconclusive",
      `is undecided: main has ${values.length} ${values.length === 1 ? "run that counts" : "runs that count"}, and ${minimum} are asked for${why}`,
    );
  }
  // Oldest first, as they came: some bounds go by the steps from one to the next.
  const ordered = values.toReversed();
  const found =
    width === undefined ? historyEffect(ordered, candidate, test) : historyEffect(ordered, candidate, test, width);
  const effect = note === undefined ? found : { ...found, notes: [...found.notes, note] };
  return scale === 1
    ? { kind: "effect", effect }
    : { kind: "effect", effect: partOfCentre(effect, scale), difference: effect };
}

/** θ = candidate − scale · centre of the history. */
function partOfCentre(effect: Effect, scale: number): Effect {
  const shift = (1 - scale) * effect.values[0];
  return {
    ...effect,
    estimate: effect.estimate + shift,
    bounds: (alpha) => {
      const [lower, upper] = effect.bounds(alpha);
      return [lower + shift, upper + shift];
    },
    p: (at, alternative) => effect.p(at - shift, alternative),
  };
}

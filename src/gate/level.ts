import type { HistoryWindow } from "../config/policy.ts";
import type { HistoryRun } from "./evidence.ts";

/** The values of main's runs that bound the next one. */
export interface Level {
  /** Newest first. */
  readonly values: readonly number[];
  /** Why older values of the window do not count: one clause. */
  readonly note?: string;
}

/** A shift this improbable among values of one level is taken for one. */
const shiftAlpha = 0.01;

/**
 * What main's runs say of one number since its level last changed: back to the newest change point at most, and not beyond
 * a sustained shift where enough values stand after it.
 *
 * @param numberOf the number as a run has it; runs without it are passed over
 */
export function levelOf(
  history: readonly HistoryRun[],
  { window, minimum }: HistoryWindow,
  numberOf: (run: HistoryRun) => number | undefined,
): Level {
  const values: number[] = [];
  const ids: string[] = [];
  let ended: HistoryRun | undefined;
  for (const run of history) {
    if (values.length === window || ended !== undefined) break;
    const value = numberOf(run);
    if (value !== undefined && Number.isFinite(value)) {
      values.push(value);
      ids.push(run.commit);
    }
    if (run.changePoint) ended = run;
  }
  const shift = shiftIn(values);
  if (shift !== undefined && shift >= minimum) {
    return { values: values.slice(0, shift), note: `main's level shifted with ${short(ids[shift - 1])}` };
  }
  if (ended === undefined) return { values };
  return { values, note: `main's evaluation changed with ${short(ended.commit)}` };
}

/**
 * Where a series of one value a run changed its level: how many of the newest stand after the shift; undefined where none
 * is likely. Pettitt's test (A. N. Pettitt, A Non-Parametric Approach to the Change-Point Problem, Applied Statistics 28,
 * 1979, 126–135): K = max |Σ sgn(older − newer)| over all places to cut, p ≈ 2 exp(−6 K² ÷ (n³ + n²)).
 */
export function shiftIn(values: readonly number[]): number | undefined {
  const n = values.length;
  let sum = 0;
  let greatest = 0;
  let place = 0;
  for (const [index, moved] of values.entries()) {
    // From one cut to the next a value changes sides, and only its own pairs change with it.
    for (const other of values) sum += Math.sign(other - moved);
    if (Math.abs(sum) > greatest) [greatest, place] = [Math.abs(sum), index + 1];
  }
  const p = 2 * Math.exp((-6 * greatest ** 2) / (n ** 3 + n ** 2));
  return p < shiftAlpha ? place : undefined;
}

function short(commit = ""): string {
  return commit.slice(0, 7);
}

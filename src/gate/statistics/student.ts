import { tCdf, tQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { awayFromNull, neededUnits } from "./power.ts";

/** An estimate that is t-distributed about θ (with infinite degrees of freedom: normal). */
export interface Student extends Pick<Effect, "method" | "unit" | "n" | "values" | "estimate"> {
  /** The estimate's standard error. */
  readonly error: number;
  readonly df: number;
  readonly scale: number;
  /** Units with the root of whose number the error falls: those of each arm, or the pairs. */
  readonly units: number;
  readonly notes?: readonly string[];
}

/** An error below this part of the numbers' own size is round-off. */
const roundOff = 1e-12;

/** One number written several times over is one training. */
export const constantArm = "all seeds of a side have the same value";

/** θ̂ ∓ t(1 − α, df) · error. Evidence that does not vary decides nothing. */
export function studentEffect(found: Student): Effect {
  const { method, unit, n, values, estimate, error, df, scale, units, notes = [] } = found;
  const effect: Effect = {
    method,
    unit,
    n,
    values,
    estimate,
    bounds: (alpha) => {
      const reach = tQuantile(alpha, df) * error;
      return [estimate + reach, estimate - reach];
    },
    p: (at, alternative) => {
      const t = (estimate - at) / error;
      return tCdf(alternative === "greater" ? -t : t, df);
    },
    needed: (margin, alpha) => {
      const distance = awayFromNull(margin, scale, estimate, values[0]);
      return neededUnits(error * Math.sqrt(units), distance, alpha, Number.isFinite(df));
    },
    notes,
  };
  const size = Math.max(...values.map((value) => (Number.isNaN(value) ? 0 : Math.abs(value))));
  if (!(error < Number.POSITIVE_INFINITY && df > 0)) return undecided(effect, "the values have no finite variance");
  return error > roundOff * size ? effect : undecided(effect, "the values do not vary");
}

/** The same evidence where it decides nothing: bounds at infinity, p 1. */
export function undecided(effect: Omit<Effect, "bounds" | "p">, why: string): Effect {
  return {
    ...effect,
    degenerate: why,
    bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    p: () => 1,
  };
}

import { type Paired2x2, pairedShares, pairsOf, swapped } from "./contingency.ts";
import { binomialCdf } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { undecided } from "./student.ts";

/**
 * McNemar's test by the mid-p of the binomial distribution (Fagerland, Lydersen & Laake 2013, BMC Medical Research
 * Methodology 13:91, eq. 7). It is about θ = 0 alone: no bound follows from it, and p at another θ is 1.
 */
export function mcnemarEffect(counts: Paired2x2): Effect {
  const effect: Effect = {
    method: "mcnemar",
    ...pairedShares(counts),
    bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    p: (at, alternative) => {
      if (at !== 0) return 1;
      return midP(alternative === "greater" ? counts : swapped(counts));
    },
    notes: ["mid-p of the pairs that changed: it says whether there is a difference, and not how large it is"],
  };
  const why = tooLittle(counts);
  return why === undefined ? effect : undecided(effect, why);
}

/** With fewer no p is below 0.01. */
const fewestChanged = 6;
/** With fewer pairs, most of them changed, the steps of p are wide and p is too small up to 1.5 times too often. */
const fewestMostlyChanged = 200;

function tooLittle(counts: Paired2x2): string | undefined {
  const n = pairsOf(counts);
  const changed = counts.onlyBaseline + counts.onlyCandidate;
  if (changed < fewestChanged) return `${changed} pairs that changed are fewer than ${fewestChanged}`;
  if (2 * changed > n && n < fewestMostlyChanged) {
    return `more than half of the pairs changed, and ${n} are fewer than ${fewestMostlyChanged}`;
  }
  return undefined;
}

/** P(X > x) + P(X = x) ÷ 2 of X, the pairs that the candidate won by chance. */
function midP({ onlyBaseline, onlyCandidate }: Paired2x2): number {
  const changed = onlyBaseline + onlyCandidate;
  const orMore = 1 - binomialCdf(onlyCandidate - 1, changed, 0.5);
  const more = 1 - binomialCdf(onlyCandidate, changed, 0.5);
  return (orMore + more) / 2;
}

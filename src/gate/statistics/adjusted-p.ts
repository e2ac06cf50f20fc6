/** Holm's adjusted p of each, in the order given (Holm 1979, Scandinavian Journal of Statistics 6, 65–70); NaN counts as 1. */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let largest = 0;
  for (const [rank, { p, index }] of ranked(ps).entries()) {
    largest = Math.max(largest, Math.min(1, (ps.length - rank) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}

/**
 * The adjusted p of each, in the order given, that bounds the expected share of false ones among those called (Benjamini &
 * Hochberg 1995, Journal of the Royal Statistical Society B 57, 289–300); NaN counts as 1.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let smallest = 1;
  for (const [rank, { p, index }] of [...ranked(ps).entries()].reverse()) {
    smallest = Math.min(smallest, (ps.length / (rank + 1)) * p);
    adjusted[index] = smallest;
  }
  return adjusted;
}

/** The smallest first. */
function ranked(ps: readonly number[]): { readonly p: number; readonly index: number }[] {
  return ps.map((p, index) => ({ p: Number.isNaN(p) ? 1 : p, index })).sort((a, b) => a.p - b.p);
}

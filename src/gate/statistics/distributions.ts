type Cephes = typeof import("cephes");

let loaded: Cephes | undefined;

/** Makes the functions below ready; to be awaited once, before the first of them. */
export async function loadDistributions(): Promise<void> {
  if (loaded !== undefined) return;
  const cephes = await import("cephes");
  await cephes.compiled;
  loaded = cephes;
}

function functions(): Cephes {
  if (loaded === undefined) throw new Error("loadDistributions() has to be awaited before a distribution is asked");
  return loaded;
}

/** Φ(z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  // Beyond it is less than a number can hold, and the library throws.
  if (Math.abs(z) > 37.5) return z < 0 ? 0 : 1;
  return functions().erfc(-z / Math.SQRT2) / 2;
}

/** Φ⁻¹(p); ∓∞ at 0 and 1, NaN outside. */
export function normalQuantile(p: number): number {
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return p > 0 && p < 1 ? functions().ndtri(p) : Number.NaN;
}

/** P(T ≤ t) of Student's t with `df` > 0 degrees of freedom, which need not be whole; `df` = ∞ is the normal distribution. */
export function tCdf(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t);
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (!Number.isFinite(t)) return t < 0 ? 0 : 1;
  const { incbet } = functions();
  const square = t * t;
  // Abramowitz & Stegun 26.7.1; the second form where the first one's argument is rounded to 1.
  const tail =
    square < df ? (1 - incbet(0.5, df / 2, square / (df + square))) / 2 : incbet(df / 2, 0.5, df / (df + square)) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t below which Student's t with `df` degrees of freedom lies with probability p. */
export function tQuantile(p: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -tQuantile(1 - p, df);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const { lgam } = functions();
  const constant = lgam((df + 1) / 2) - lgam(df / 2) - Math.log(df * Math.PI) / 2;
  // The distribution function is convex below 0, and the normal quantile lies right of t: Newton's steps only approach.
  let t = normalQuantile(p);
  for (let step = 0; step < 1000; step += 1) {
    const density = Math.exp(constant - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const change = (tCdf(t, df) - p) / density;
    t -= change;
    if (!(Math.abs(change) > 1e-15 * Math.abs(t))) break;
  }
  return t;
}

/** P(X ≤ k) of `n` trials that succeed with probability p each; k may be −1 (0) or n (1). */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return functions().incbet(n - k, k + 1, 1 - p);
}

/** A root of a function that falls from above 0 at `low` to below 0 at `high`, to the last digit. */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

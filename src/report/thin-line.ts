/**
 * A line with fewer points that looks the same: of each stretch of its points the first, lowest, highest and last
 * (M4: Jugel, Jerzak, Hackenbroich, Markl 2014, "M4: a visualization-oriented time series data aggregation"). A point whose height is
 * NaN is neither lowest nor highest.
 */
export function thinLine<P>(points: readonly P[], most: number, heightOf: (point: P) => number): readonly P[] {
  if (points.length <= most) return points;
  const stretches = Math.max(1, Math.floor(most / 4));
  const heights = points.map(heightOf);
  const kept = new Set<number>();
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * points.length) / stretches);
    const to = Math.floor(((stretch + 1) * points.length) / stretches);
    let [low, high] = [from, from];
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = from; at < to; at++) {
      const height = heights[at] ?? Number.NaN;
      if (height < lowest) [low, lowest] = [at, height];
      if (height > highest) [high, highest] = [at, height];
    }
    kept
      .add(from)
      .add(low)
      .add(high)
      .add(to - 1);
  }
  return points.filter((_, at) => kept.has(at));
}

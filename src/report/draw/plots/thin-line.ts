/**
 * A line with fewer points that looks the same: of each stretch of its points the first, lowest, highest and last
 * (M4: Jugel, Jerzak, Hackenbroich, Markl 2014, "M4: a visualization-oriented time series data aggregation").
 */
export function thinLine<P extends readonly [number, number]>(points: readonly P[], most: number): readonly P[] {
  if (points.length <= most) return points;
  const stretches = Math.floor(most / 4);
  const kept: P[] = [];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * points.length) / stretches);
    const to = Math.floor(((stretch + 1) * points.length) / stretches);
    let [low, high] = [from, from];
    for (let index = from; index < to; index++) {
      if ((points[index]?.[1] ?? 0) < (points[low]?.[1] ?? 0)) low = index;
      if ((points[index]?.[1] ?? 0) > (points[high]?.[1] ?? 0)) high = index;
    }
    for (const index of [...new Set([from, low, high, to - 1])].sort((one, other) => one - other)) {
      const point = points[index];
      if (point !== undefined) kept.push(point);
    }
  }
  return kept;
}

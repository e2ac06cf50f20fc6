/** θ = candidate − scale · baseline; the candidate alone at scale 0, whatever the baseline. */
export function differenceOf(baseline: number, candidate: number, scale: number): number {
  return scale === 0 ? candidate : candidate - scale * baseline;
}

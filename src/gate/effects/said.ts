/** What both sides' metrics files say of a metric; undefined where one says nothing. */
export interface Said {
  readonly baseline: number | undefined;
  readonly candidate: number | undefined;
}

/** Which side's metrics file says another number than its predictions give; the baseline's first. */
export function agree(
  said: Said,
  [baseline, candidate]: readonly [baseline: number, candidate: number],
): "baseline" | "candidate" | undefined {
  if (said.baseline !== undefined && !isSame(said.baseline, baseline)) return "baseline";
  return said.candidate !== undefined && !isSame(said.candidate, candidate) ? "candidate" : undefined;
}

/**
 * Metrics files round: a number may be off by half of its last digit, where it has two at least, and by what single precision
 * and the order of a sum leave uncertain.
 */
function isSame(said: number, exact: number): boolean {
  const size = Math.abs(said);
  const digits = /\.(\d+)$/.exec(String(said))?.[1]?.length ?? 0;
  const rounding = Math.min(0.5001 * 10 ** -digits, 0.01 * size);
  return Math.abs(said - exact) <= Math.max(rounding, 1e-4 * size, 1e-9);
}

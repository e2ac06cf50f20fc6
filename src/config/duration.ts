/** What a key such as `timeout` may say as text. */
export const durationPattern = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)$/;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 };

/** `90s`, `30m`, `10h`, `7d`, or a number of minutes, as GitHub's `timeout-minutes` has it; in seconds. */
export function parseDuration(written: number | string): number {
  if (typeof written === "number") return written * 60;
  const [, number, unit = ""] = durationPattern.exec(written) ?? [];
  const factor = secondsIn[unit];
  if (number === undefined || factor === undefined) throw new TypeError(`not a duration: ${written}`);
  return Number(number) * factor;
}

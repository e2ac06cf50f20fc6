import { type MetricUnit, unitOf } from "../config/metric-unit.ts";
import type { MetricNumber } from "../tracking/record.ts";

/** The true minus sign: as wide as a plus, and no hyphen for a line to break at. */
const minus = "\u2212";

/** Where a line must not break: between a number and its unit. */
export const noBreak = "\u00a0";

/** Two values and their difference, with as many digits as it takes to see the difference. */
export function formatPair(
  name: string,
  baseline: MetricNumber | null,
  candidate: MetricNumber | null,
  delta: number | null,
): { baseline: string; candidate: string; delta: string } {
  const unit = unitOf(name);
  const numbers = [baseline, candidate].filter((value) => typeof value === "number");
  const decimals = decimalsFor(numbers, delta);
  const show = (value: MetricNumber | null): string => {
    if (value === null) return "missing";
    if (typeof value === "string") return value.replace("-", minus);
    return unit === undefined ? plain(value, decimals) : withUnit(value, unit);
  };
  return {
    baseline: show(baseline),
    candidate: show(candidate),
    delta: delta === null ? "" : formatDelta(name, delta, decimals),
  };
}

/** A signed difference in the metric's unit. */
export function formatDelta(name: string, delta: number, decimals: number): string {
  const unit = unitOf(name);
  if (delta === 0) return unit === undefined ? "0" : "±0";
  const size = Math.abs(delta);
  const sign = delta > 0 ? "+" : minus;
  if (unit !== undefined) return `${sign}${withUnit(size, unit)}`;
  const fitting = Number.isInteger(delta) && decimals === 0 ? 0 : Math.max(decimals, 1 - magnitude(size));
  return `${sign}${plain(size, fitting)}`;
}

/** ` (−0.027 … −0.009)`: bounds of a difference that reads `delta`, with its decimals; where it has none, with their own. */
export function formatInterval(name: string, bounds: readonly [number, number], delta: string): string {
  const width = bounds[1] - bounds[0];
  const own = width > 0 && Number.isFinite(width) ? Math.max(0, 1 - magnitude(width)) : 0;
  const decimals = /\.(\d+)/.exec(delta)?.[1]?.length ?? own;
  const texts = bounds.map((bound) => {
    if (unitOf(name) !== undefined || Math.abs(bound) >= 1e15) return formatDelta(name, bound, decimals);
    const text = group(Math.abs(bound).toFixed(Math.min(12, decimals)));
    return /[1-9]/.test(text) ? `${bound < 0 ? minus : "+"}${text}` : text;
  });
  return ` (${texts.join(" … ")})`;
}

/** `12.3 KB`: powers of 1000, as disks and sizes in GitHub count. */
export function formatBytes(bytes: number): string {
  // Small files differ by single bytes, and those are to be seen.
  if (Number.isInteger(bytes) && Math.abs(bytes) < 10_000)
    return `${bytes < 0 ? minus : ""}${group(String(Math.abs(bytes)))}${noBreak}B`;
  return scaled(bytes, ["B", "KB", "MB", "GB", "TB", "PB"], 1000);
}

/** `0.4 s`, `4.1 s`, `2 min 5 s`, `3 h 12 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 0.05) return `0.0${noBreak}s`;
  if (seconds < 59.95) return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${noBreak}s`;
  const minutes = Math.floor(Math.round(seconds) / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds) % 60} s`;
  return `${group(String(Math.floor(minutes / 60)))} h ${minutes % 60} min`;
}

/** A count of things with its noun: `1 file`, `1,797 rows`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${group(String(amount))} ${amount === 1 ? one : many}`;
}

/** A parameter's value as its author would write it, but for the sign. */
export function formatParam(value: string | number | boolean | null): string {
  return typeof value === "number" ? String(value).replace("-", minus) : String(value);
}

function withUnit(value: number, unit: MetricUnit): string {
  if (unit === "bytes") return formatBytes(value);
  const perUnit = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[unit];
  return scaled(value * perUnit, ["ns", "µs", "ms", "s"], 1000);
}

function scaled(value: number, units: readonly string[], step: number): string {
  let size = Math.abs(value);
  let at = 0;
  while (size >= step * 0.9995 && at < units.length - 1) {
    size /= step;
    at++;
  }
  const decimals = Number.isInteger(size) ? 0 : Math.max(0, 2 - Math.max(0, magnitude(size)));
  return `${value < 0 ? minus : ""}${group(size.toFixed(decimals))}${noBreak}${units[at] ?? ""}`;
}

/** Three digits of the larger value, two of the difference; none where all are whole. */
function decimalsFor(values: readonly number[], delta: number | null): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(...values.map(Math.abs));
  const ofValue = largest === 0 ? 3 : 2 - magnitude(largest);
  const ofDelta = delta === null || delta === 0 ? 0 : 1 - magnitude(Math.abs(delta));
  return Math.min(12, Math.max(0, ofValue, Math.min(ofDelta, ofValue + 2)));
}

/** The power of ten of the first digit: 0.018 → −2. */
function magnitude(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
}

function plain(value: number, decimals: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? minus : "";
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    return `${sign}${size.toExponential(2).replace("e-", `e${minus}`).replace("e+", "e")}`;
  }
  return `${sign}${group(size.toFixed(Math.min(12, Math.max(0, decimals))))}`;
}

export function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

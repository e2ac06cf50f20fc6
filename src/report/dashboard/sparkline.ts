import { clean, html } from "../escape.ts";
import { formatPair } from "../number.ts";
import type { MetricHistory } from "./metrics.ts";

const width = 120;
const height = 28;
/** Of how many runs it is. */
const most = 30;

/** The metric's last runs as a line without axes, for a table's cell; empty where there are not two. */
export function sparkline({ name, points }: MetricHistory): string {
  const values = points.slice(-most).map(({ value }) => value);
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return "";
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Of huge numbers the difference may be no number.
  const span = high - low;
  const part = (value: number): number => (span > 0 && Number.isFinite(span) ? (value - low) / span : 0.5);
  const place = (value: number, index: number): string =>
    `${((index / (values.length - 1)) * width).toFixed(1)},${(height - 3 - part(value) * (height - 6)).toFixed(1)}`;
  const [x, y] = place(last, values.length - 1).split(",");
  const number = (value: number): string => formatPair(name, null, value, null).candidate;
  const said = `${clean(name, 60)} over the last ${values.length} runs: between ${number(low)} and ${number(high)}, now ${number(last)}`;
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(said)}"><path d="M${values.map(place).join("L")}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`;
}

import type { Chart } from "./document.ts";
import { clean, html } from "./escape.ts";

const width = 720;
const left = 150;
const right = 24;

/** A chart as inline SVG: pairs of points on a line for groups of metrics, curves for histories. */
export function drawChartSvg(chart: Chart): string {
  const values = [...chart.candidate, ...(chart.baseline ?? [])].filter((value): value is number => value !== null);
  if (values.length === 0) return "";
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  const scale: Scale = { low: low - room, high: high + room };
  return chart.style === "bars" ? dumbbells(chart, scale) : curves(chart, scale);
}

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** One row a category: where main is, where the candidate is, and the way between them. */
function dumbbells(chart: Chart, scale: Scale): string {
  const step = 26;
  const top = 40;
  const height = top + chart.labels.length * step + 12;
  const x = (value: number): string =>
    (left + ((value - scale.low) / (scale.high - scale.low)) * (width - left - right)).toFixed(1);
  const rows = chart.labels.map((label, index) => {
    const y = top + index * step + step / 2;
    const after = chart.candidate[index];
    const before = chart.baseline?.[index];
    const known = (value: number | null | undefined): value is number => typeof value === "number";
    const way =
      known(after) && known(before)
        ? `<line x1="${x(before)}" x2="${x(after)}" y1="${y}" y2="${y}" stroke="var(--main)" stroke-width="2"/>`
        : "";
    const main = known(before)
      ? `<circle cx="${x(before)}" cy="${y}" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>`
      : "";
    const own = known(after)
      ? `<rect x="${Number(x(after)) - 5}" y="${y - 5}" width="10" height="10" fill="var(--new)"/>`
      : "";
    const title = `${clean(label, 60)}: ${known(before) ? `${before} → ` : ""}${after ?? "missing"}`;
    return `<g><title>${html(title)}</title><line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="var(--line)"/>${way}${main}${own}<text class="name" x="${left - 12}" y="${y + 4}" text-anchor="end">${html(clean(label, 20))}</text></g>`;
  });
  const ticks = [scale.low, (scale.low + scale.high) / 2, scale.high].map(
    (value, index) =>
      `<text x="${x(value)}" y="${top - 8}" text-anchor="${["start", "middle", "end"][index]}">${Number(value.toPrecision(3))}</text>`,
  );
  return frame(chart, height, `${legend(chart)}${ticks.join("")}${rows.join("")}`);
}

function curves(chart: Chart, scale: Scale): string {
  const top = 40;
  const height = 280;
  const bottom = height - 28;
  const last = Math.max(1, chart.labels.length - 1);
  const point = (value: number, index: number): string =>
    `${(60 + (index / last) * (width - 60 - right)).toFixed(1)},${(bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top)).toFixed(1)}`;
  const path = (series: readonly (number | null)[], stroke: string, dashes: string): string => {
    const points = series.flatMap((value, index) => (value === null ? [] : [point(value, index)]));
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${stroke}" stroke-width="2"${dashes}/>`;
  };
  const axis = `<line x1="60" x2="${width - right}" y1="${bottom}" y2="${bottom}" stroke="var(--line)"/>
<text x="52" y="${top + 4}" text-anchor="end">${Number(scale.high.toPrecision(3))}</text><text x="52" y="${bottom}" text-anchor="end">${Number(scale.low.toPrecision(3))}</text>
<text x="60" y="${height - 8}">${html(clean(chart.labels[0] ?? "", 20))}</text><text x="${width - right}" y="${height - 8}" text-anchor="end">${html(clean(chart.labels.at(-1) ?? "", 20))}</text>`;
  const main = chart.baseline === undefined ? "" : path(chart.baseline, "var(--main)", ' stroke-dasharray="5 4"');
  return frame(chart, height, `${legend(chart)}${axis}${main}${path(chart.candidate, "var(--new)", "")}`);
}

/** Shapes differ as well as colours: a ring and a square, a dashed line and a whole one. */
function legend(chart: Chart): string {
  const { names } = chart;
  const bars = chart.style === "bars";
  const own = bars
    ? `<rect x="250" y="5" width="10" height="10" fill="var(--new)"/>`
    : `<line x1="244" x2="262" y1="10" y2="10" stroke="var(--new)" stroke-width="2"/>`;
  const main = bars
    ? `<circle cx="159" cy="10" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>`
    : `<line x1="150" x2="168" y1="10" y2="10" stroke="var(--main)" stroke-width="2" stroke-dasharray="5 4"/>`;
  const shown = chart.baseline === undefined ? "" : `${main}<text x="174" y="14">${html(names.baseline)}</text>`;
  return `<text class="name" x="0" y="14" font-weight="600">${html(clean(chart.title, 24))}</text>${shown}${own}<text x="268" y="14">${html(names.candidate)}</text>`;
}

function frame(chart: Chart, height: number, body: string): string {
  const label = html(
    `${clean(chart.title, 60)}, ${chart.names.candidate}${chart.baseline === undefined ? "" : ` beside ${chart.names.baseline}`}`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${body}</svg>`;
}

import type { ModelReport } from "./bundle.ts";
import type { FigureOf } from "./figure.ts";

/** More classes than this are no table that anyone reads. */
const mostClasses = 40;

interface Counts {
  readonly labels: string[];
  readonly matrix: number[][];
}

/** Confusion matrices in evidence files whose name says so: JSON, or CSV with a header; main's for the same classes. */
export function confusions({ evidence }: ModelReport): FigureOf<"confusion">[] {
  const found: FigureOf<"confusion">[] = [];
  for (const { path, side, text } of evidence) {
    if (side !== "candidate" || !/confusion/i.test(path)) continue;
    const candidate = parseCounts(text);
    if (candidate === undefined) continue;
    const other = evidence.find((one) => one.side === "baseline" && one.path === path);
    const parsed = other === undefined ? undefined : parseCounts(other.text);
    const isComparable = parsed !== undefined && parsed.labels.join("\n") === candidate.labels.join("\n");
    found.push({
      kind: "confusion",
      id: `files/${path}`.slice(0, 300),
      title: path.slice(0, 240),
      labels: candidate.labels,
      candidate: candidate.matrix,
      ...(isComparable ? { baseline: parsed.matrix } : {}),
    });
  }
  return found;
}

/** The confusion that grew the most, in words: `8 taken for 1, 7 → 19`. */
export function worstConfusion(figure: FigureOf<"confusion">): string | undefined {
  let best: { growth: number; text: string } | undefined;
  for (const [row, counts] of figure.candidate.entries()) {
    for (const [column, amount] of counts.entries()) {
      const before = figure.baseline?.[row]?.[column];
      if (row === column || before === undefined || amount - before <= (best?.growth ?? 0)) continue;
      const text = `${figure.labels[row]} taken for ${figure.labels[column]}, ${before} → ${amount}`;
      best = { growth: amount - before, text };
    }
  }
  return best?.text;
}

/** A count of a cell, a dot for none, and how it changed: `158`, `(−4)`. */
export function cellTexts(amount: number, before: number | undefined): [shown: string, change?: string] {
  if (before === undefined || before === amount) return [amount === 0 ? "·" : String(amount)];
  return [String(amount), `(${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`];
}

function parseCounts(text: string): Counts | undefined {
  const raw = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if (raw === undefined) return undefined;
  const size = raw.matrix.length;
  const square = size > 1 && size <= mostClasses && raw.labels.length === size;
  const numbers = raw.matrix.every(
    (row) => row.length === size && row.every((value) => Number.isFinite(value) && value >= 0),
  );
  return square && numbers ? raw : undefined;
}

function fromJson(text: string): Counts | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const holder: Record<string, unknown> = Array.isArray(value) ? { matrix: value } : { ...Object(value) };
  const rows = holder["matrix"] ?? holder["confusion_matrix"] ?? holder["counts"];
  if (!Array.isArray(rows) || !rows.every(isNumbers)) return undefined;
  const given = holder["labels"] ?? holder["classes"];
  const labels = Array.isArray(given)
    ? given.map((label) => String(label).slice(0, 240))
    : rows.map((_, index) => String(index));
  return { labels, matrix: rows };
}

/** A header of class names, then a row a class: with or without its name first. */
function fromCsv(text: string): Counts | undefined {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/, mostClasses + 2)
    .map((line) => line.split(","));
  const named = lines.length > 0 && header.length === lines.length + 1;
  const labels = (named ? header.slice(1) : header).map((label) => label.trim().slice(0, 240));
  const matrix = lines.map((line) =>
    (named ? line.slice(1) : line).map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell))),
  );
  return { labels, matrix };
}

function isNumbers(row: unknown): row is number[] {
  return Array.isArray(row) && row.every((value) => typeof value === "number");
}

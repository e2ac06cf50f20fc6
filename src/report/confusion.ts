import type { ModelReport } from "./bundle.ts";
import type { Matrix, Sides } from "./document.ts";

/** More classes than this are no table that anyone reads. */
const mostClasses = 40;

interface Counts {
  readonly labels: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

/** A confusion matrix found in the evidence, and main's for the same classes. */
interface FoundMatrix {
  readonly path: string;
  readonly matrix: Matrix;
  /** The confusion that grew the most, in words: `8 taken for 1, 7 → 19`. */
  readonly headline: string | undefined;
}

/** Confusion matrices in evidence files whose name says so: JSON, or CSV with a header. */
export function confusions(model: ModelReport, names: Sides): FoundMatrix[] {
  const found: FoundMatrix[] = [];
  for (const { path, side, text } of model.evidence) {
    if (side !== "candidate" || !/confusion/i.test(path)) continue;
    const candidate = parseCounts(text);
    if (candidate === undefined) continue;
    const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
    const parsed = other === undefined ? undefined : parseCounts(other.text);
    const comparable = parsed !== undefined && parsed.labels.join("\n") === candidate.labels.join("\n");
    const baseline = comparable ? parsed.matrix : undefined;
    const matrix: Matrix = { kind: "matrix", labels: candidate.labels, candidate: candidate.matrix, baseline, names };
    found.push({ path, matrix, headline: headline(matrix) });
  }
  return found;
}

function headline(matrix: Matrix): string | undefined {
  let best: { growth: number; text: string } | undefined;
  for (const [row, counts] of matrix.candidate.entries()) {
    for (const [column, amount] of counts.entries()) {
      const before = matrix.baseline?.[row]?.[column];
      if (row === column || before === undefined || amount - before <= (best?.growth ?? 0)) continue;
      const text = `${matrix.labels[row]} taken for ${matrix.labels[column]}, ${before} → ${amount}`;
      best = { growth: amount - before, text };
    }
  }
  return best?.text;
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
  const labels = Array.isArray(given) ? given.map(String) : rows.map((_, index) => String(index));
  return { labels, matrix: rows };
}

/** A header of class names, then a row a class: with or without its name first. */
function fromCsv(text: string): Counts | undefined {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/, mostClasses + 2)
    .map((line) => line.split(","));
  const named = lines.length > 0 && header.length === lines.length + 1;
  const labels = (named ? header.slice(1) : header).map((label) => label.trim());
  const matrix = lines.map((line) =>
    (named ? line.slice(1) : line).map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell))),
  );
  return { labels, matrix };
}

function isNumbers(row: unknown): row is number[] {
  return Array.isArray(row) && row.every((value) => typeof value === "number");
}

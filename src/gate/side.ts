import type { Metric, MetricNumber } from "../tracking/record.ts";

/** What one record says of one metric: a number that can be compared, nothing, or something that is no number. */
export type Side =
  | { readonly kind: "number"; readonly value: number; readonly n: number; readonly sampled: boolean }
  | { readonly kind: "absent" }
  | { readonly kind: "odd"; readonly shown: MetricNumber | null; readonly what: string };

/** Reads a metric; samples count by their mean. Whatever is not plainly a finite number is `odd`, never a number. */
export function readSide(metric: Metric | undefined): Side {
  if (metric === undefined || metric === null) return { kind: "absent" };
  if (metric.text !== undefined) return { kind: "odd", shown: null, what: quoted(metric.text) };
  if (metric.samples !== undefined) return fromSamples(metric.samples);
  return metric.value === undefined ? { kind: "absent" } : fromValue(metric.value, 1, false);
}

/** The number as documents hold it. */
export function shownNumber(side: Side): MetricNumber | null {
  if (side.kind === "number") return side.value;
  return side.kind === "odd" ? side.shown : null;
}

function fromSamples(samples: readonly MetricNumber[]): Side {
  if (samples.length === 0) return { kind: "odd", shown: null, what: "a list without samples" };
  let mean = 0;
  let seen = 0;
  for (const sample of samples) {
    if (!isNumber(sample)) {
      const odd = fromValue(sample, 1, true);
      return odd.kind === "odd" ? { ...odd, what: `${odd.what} in one of its samples` } : odd;
    }
    seen += 1;
    // The running form stays in range where a sum of large samples would not.
    mean += sample / seen - mean / seen;
  }
  return fromValue(mean, samples.length, true);
}

function fromValue(value: unknown, n: number, sampled: boolean): Side {
  if (isNumber(value)) return { kind: "number", value, n, sampled };
  const word = String(value);
  const shown = word === "NaN" || word === "Infinity" || word === "-Infinity" ? word : null;
  return { kind: "odd", shown, what: shown ?? quoted(word) };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text);
}

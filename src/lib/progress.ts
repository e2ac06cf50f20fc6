import type { Progress } from "./host.ts";

/** Seconds of silence that a person bears. */
const every = 2000;

/** Progress as a line every two seconds; nothing is said of what ends sooner. `now` gives milliseconds. */
export function lineProgress(
  label: string,
  unit: "objects" | "bytes",
  say: (line: string) => void,
  now: () => number,
): Progress {
  const started = now();
  let last = started;
  let total = 0;
  let done = 0;
  return {
    total: (amount) => {
      total = amount;
    },
    advance: (amount) => {
      done += amount;
      const time = now();
      if (time - last < every) return;
      last = time;
      say(`${label}: ${describe(done, total, unit, (time - started) / 1000)}`);
    },
    end: () => {
      if (last > started) say(`${label}: ${describe(done, total, unit, (now() - started) / 1000)}, done`);
    },
  };
}

/** `1.2 GB of 4.0 GB, 120 MB/s, 23 s left`. */
export function describe(done: number, total: number, unit: "objects" | "bytes", seconds: number): string {
  const amount = (value: number): string => (unit === "bytes" ? formatBytes(value) : String(value));
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [total > 0 ? `${amount(done)} of ${amount(total)}` : amount(done)];
  if (rate > 0) parts.push(unit === "bytes" ? `${formatBytes(rate)}/s` : `${rate.toFixed(0)}/s`);
  if (rate > 0 && total > done) parts.push(`${Math.ceil((total - done) / rate)} s left`);
  return parts.join(", ");
}

/** Bytes in decimal units, three digits: `1.23 GB`. */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let value = bytes;
  let at = 0;
  while (value >= 999.5 && at < units.length - 1) {
    value /= 1000;
    at++;
  }
  return `${at === 0 ? Math.round(value) : Number(value.toPrecision(3))} ${units[at] ?? "B"}`;
}

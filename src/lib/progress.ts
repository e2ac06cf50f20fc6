import type { Amount, Progress } from "./host.ts";

/** Where progress takes its time from. */
export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls again and again, and keeps no process alive for it; returns what ends the calls. */
  every(milliseconds: number, call: () => void): () => void;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

/** Milliseconds of silence that a person bears: what ends sooner is not spoken of. */
export const silence = 2000;
/** Milliseconds between the lines of a log. */
const between = 5000;
/** Milliseconds over which a rate is smoothed. */
const smoothing = 5000;

/** Progress as a line every few seconds. */
export function lineProgress(label: string, say: (line: string) => void, clock: Clock): Progress {
  const meter = startMeter(clock);
  let next = silence;
  const stop = clock.every(1000, () => {
    const state = meter.read();
    if (state.elapsed < next) return;
    next = state.elapsed + between;
    say(`${label}: ${describe(state).join(", ")}`);
  });
  return {
    ...meter,
    end: () => {
      stop();
      if (next > silence) say(`${label}: ${describeWhole(meter.read())}`);
    },
  };
}

export interface MeterState {
  readonly done: Required<Amount>;
  /** 0 where it is not known. */
  readonly total: Required<Amount>;
  /** What a second brings at the moment. */
  readonly rate: Required<Amount>;
  /** Milliseconds since the start. */
  readonly elapsed: number;
}

/** Adds up what is done; the rate is smoothed over the times at which it was read. */
export function startMeter(clock: Clock): Omit<Progress, "end"> & { read(): MeterState } {
  const started = clock.now();
  const done = { objects: 0, bytes: 0 };
  const total = { objects: 0, bytes: 0 };
  const seen = { objects: 0, bytes: 0 };
  const sum = { objects: 0, bytes: 0 };
  let weights = 0;
  let last = started;
  const sample = (now: number): void => {
    const weight = 1 - Math.exp((last - now) / smoothing);
    for (const unit of ["objects", "bytes"] as const) {
      const instant = ((done[unit] - seen[unit]) * 1000) / (now - last);
      sum[unit] = sum[unit] * (1 - weight) + instant * weight;
      seen[unit] = done[unit];
    }
    weights = weights * (1 - weight) + weight;
    last = now;
  };
  return {
    total: (amount) => void Object.assign(total, amount),
    advance: ({ objects = 0, bytes = 0 }) => {
      done.objects += objects;
      done.bytes += bytes;
    },
    read: () => {
      const now = clock.now();
      if (now > last) sample(now);
      const rate = { objects: over(sum.objects, weights), bytes: over(sum.bytes, weights) };
      return { done: { ...done }, total: { ...total }, rate, elapsed: now - started };
    },
  };
}

/** `1,200 of 10,000 objects`, `1.2 GB of 4 GB`, `120 MB/s`, `23 s left`: as much of it as is known. */
export function describe({ done, total, rate }: MeterState): string[] {
  const parts: string[] = [];
  const objects = total.objects > 0 ? `${count(done.objects)} of ${count(total.objects)}` : count(done.objects);
  if (total.objects !== 1 && (total.objects > 0 || done.objects > 0)) parts.push(`${objects} objects`);
  const bytes = formatBytes(done.bytes);
  if (total.bytes > 0 || done.bytes > 0) {
    parts.push(total.bytes > 0 ? `${bytes} of ${formatBytes(total.bytes)}` : bytes, `${formatBytes(rate.bytes)}/s`);
  } else {
    parts.push(`${count(rate.objects)}/s`);
  }
  const unit = unitOf(total);
  const left = total[unit] > done[unit] ? (total[unit] - done[unit]) / rate[unit] : 0;
  if (left > 0 && Number.isFinite(left)) parts.push(`${formatDuration(left)} left`);
  return parts;
}

function describeWhole({ done, elapsed }: MeterState): string {
  const seconds = elapsed / 1000;
  const moved = done.bytes > 0 ? `, ${formatBytes(done.bytes)}` : "";
  const rate = done.bytes > 0 ? `${formatBytes(done.bytes / seconds)}/s` : `${count(done.objects / seconds)}/s`;
  return `${count(done.objects)} ${done.objects === 1 ? "object" : "objects"}${moved} in ${formatDuration(seconds)}, ${rate}`;
}

/** What tells best how far it is: bytes where all are known, since objects differ in size. */
export function unitOf(total: Required<Amount>): "objects" | "bytes" {
  return total.bytes > 0 ? "bytes" : "objects";
}

function over(sum: number, weights: number): number {
  return weights > 0 ? Math.max(0, sum / weights) : 0;
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

/** Seconds as people say them: `23 s`, `4 min 05 s`, `2 h 10 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const padded = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${padded(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${padded((whole % 3600) / 60)} min`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

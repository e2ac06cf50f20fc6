import { markdownTable } from "markdown-table";

/** One measured run of a command. */
export interface Sample {
  readonly seconds: number;
  /** Seconds of processor time, the user's and the system's. */
  readonly cpu: number;
  /** The most memory that one of its processes had, in bytes. */
  readonly peak: number;
}

/** All runs of one tool on one data set, in the order of the rounds. */
export interface Measured {
  readonly data: string;
  readonly tool: string;
  readonly samples: readonly Sample[];
}

/** What is hoped for: ours divided by this tool's time is at most `ratio`; or this very row's own limits. */
export interface Target {
  readonly ratio?: number;
  /** Seconds that ours may take more than this tool. */
  readonly more?: number;
  /** Seconds. */
  readonly seconds?: number;
  /** Bytes. */
  readonly peak?: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The median of the quotients of each round, so that what slows a whole round down cancels out. */
export function pairedRatio(ours: readonly Sample[], theirs: readonly Sample[]): number {
  return median(paired(ours, theirs, (one, other) => one / other));
}

function paired(
  ours: readonly Sample[],
  theirs: readonly Sample[],
  compare: (one: number, other: number) => number,
): number[] {
  return ours.flatMap((one, round) => {
    const other = theirs[round];
    return other === undefined ? [] : [compare(one.seconds, other.seconds)];
  });
}

export interface Judged {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

/** One line of the table; `ours` are the samples that this tool is compared with. */
export function judge(measured: Measured, ours: readonly Sample[] | undefined, target: Target): Judged {
  const { samples } = measured;
  const seconds = samples.map((sample) => sample.seconds);
  const peak = Math.max(...samples.map((sample) => sample.peak));
  const ratio = ours === undefined ? undefined : pairedRatio(ours, samples);
  const more = ours === undefined ? undefined : median(paired(ours, samples, (one, other) => one - other));
  const checks: [name: string, found: number | undefined, limit: number | undefined][] = [
    [`ratio ${limitText(target.ratio)}`, ratio, target.ratio],
    [`ours ${limitText(target.more === undefined ? undefined : target.more * 1000)} ms more`, more, target.more],
    [`${limitText(target.seconds)} s`, median(seconds), target.seconds],
    [`${limitText(target.peak === undefined ? undefined : target.peak / 1e6)} MB`, peak, target.peak],
  ];
  const known = checks.filter(([, , limit]) => limit !== undefined);
  const missed = known.filter(([, found, limit]) => !(found !== undefined && limit !== undefined && found <= limit));
  const said = known.map((check) => `${check[0]}${missed.includes(check) ? " MISSED" : ""}`);
  return {
    cells: [
      measured.data,
      measured.tool,
      shown(median(seconds)),
      `${shown(Math.min(...seconds))}–${shown(Math.max(...seconds))}`,
      shown(median(samples.map((sample) => sample.cpu))),
      (peak / 1e6).toFixed(0),
      ratio === undefined ? "" : shown(ratio),
      said.join(", "),
    ],
    missed: missed.length > 0,
  };
}

function shown(value: number): string {
  return value.toFixed(value < 0.5 ? 3 : 2);
}

function limitText(limit: number | undefined): string {
  return `≤ ${limit === undefined ? "" : Number(limit.toPrecision(3))}`;
}

export function table(lines: readonly Judged[]): string {
  const head = ["data", "tool", "median s", "range s", "CPU s", "peak MB", "ours ÷ this", "target"];
  return markdownTable([head, ...lines.map((line) => line.cells)], { align: ["l", "l", "r", "r", "r", "r", "r", "l"] });
}

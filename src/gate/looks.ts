import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun } from "../tracking/tracker.ts";
import type { Condition } from "./compare.ts";
import { isMeasured } from "./nearest.ts";
import { inputsOf, resultsOf } from "./observation.ts";
import type { VerdictDocument } from "./verdict.ts";

/** A run and what it was compared with. */
interface Comparison {
  readonly record: RunRecord;
  /** The digest of the baseline's record. */
  readonly baseline: string;
}

/** The complete judgements of a pull request, in the order in which they were given. */
function judgements(runs: readonly TrackedRun[]): Comparison[] {
  return runs
    .flatMap(({ record, verdicts }) =>
      verdicts.flatMap(({ baseline, judged_at }) =>
        baseline === null ? [] : [{ record, baseline: baseline.record_digest, at: Date.parse(judged_at) }],
      ),
    )
    .filter(({ record }) => isMeasured(record, false))
    .sort((a, b) => a.at - b.at);
}

/**
 * Which of the pull request's complete judgements this one is, from 1. A commit is judged once, however many runs it has;
 * and the very results of an earlier push against the very same baseline are no other look at anything.
 */
export function lookOf(runs: readonly TrackedRun[], candidate: Comparison): number {
  const looks = new Map<string, number>();
  let last = 0;
  const look = ({ record, baseline }: Comparison): number => {
    const keys = [`commit ${record.source.commit}`, `results ${resultsOf(record)} against ${baseline}`];
    const number = keys.map((key) => looks.get(key)).find((known) => known !== undefined) ?? ++last;
    for (const key of keys) if (!looks.has(key)) looks.set(key, number);
    return number;
  };
  for (const judged of judgements(runs)) look(judged);
  return look(candidate);
}

/** The look of the last judgement of a pull request, whose gated run a merge queue or main goes by. */
export function lastLook(runs: readonly TrackedRun[]): number | undefined {
  const last = judgements(runs).at(-1);
  return last === undefined ? undefined : lookOf(runs, last);
}

/** Whether a run may have come to other results than an earlier one of its commit: not all of its metrics are what a lock names. */
export function isMeasuredAgain({ metrics, stages }: RunRecord): boolean {
  const locked = stages.flatMap(({ status, outs }) => (status === "unchanged" ? outs.map(({ path }) => path) : []));
  return Object.values(metrics).some(({ file }) => !locked.some((out) => file === out || file.startsWith(`${out}/`)));
}

/**
 * Another run of the same commit, of the same inputs, against the same baseline gave a metric a worse answer: the worse of
 * both counts, or a gate could be passed by running until it is.
 */
export async function worseBefore(
  runs: readonly TrackedRun[],
  candidate: RunRecord,
  verdict: VerdictDocument,
): Promise<Condition | undefined> {
  const rows = new Map(verdict.metrics.map((row) => [row.name, row]));
  for (const { record, verdicts } of runs) {
    const before = verdicts.at(-1);
    if (before === undefined || record.source.commit !== candidate.source.commit || !isMeasured(record, false))
      continue;
    if (against(before) !== against(verdict)) continue;
    const [was, ...others] = before.metrics.filter((row) => isTurned(row, rows.get(row.name)));
    // The same results judged once more are no second try.
    if (was === undefined || resultsOf(record) === resultsOf(candidate)) continue;
    if ((await inputsOf(record, record.stages)) !== (await inputsOf(candidate, candidate.stages))) continue;
    const more = others.length === 0 ? "" : ` (and ${others.length} more turned)`;
    return {
      name: "rerun",
      verdict: was.verdict,
      reason: `${was.name} ${was.reason}${more} in an earlier run of this commit with the same inputs: the worse of both counts, and a new commit is judged anew`,
    };
  }
  return undefined;
}

/** What a verdict was given against. Each job that runs main itself makes a record of its own: there the commit tells. */
function against({ baseline }: VerdictDocument): string | undefined {
  if (baseline === null) return undefined;
  const { found_by: by, commit, record_digest: digest } = baseline;
  return by === "run" || by === "re-evaluated" ? `${by} ${commit}` : digest;
}

type Row = VerdictDocument["metrics"][number];

function isTurned(before: Row, now: Row | undefined): boolean {
  if (now === undefined || before.gate !== now.gate || !now.gated || now.verdict !== "pass") return false;
  return before.verdict === "fail" || (before.verdict === "inconclusive" && before.evidence.interval !== undefined);
}

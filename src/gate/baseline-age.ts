import type { Judging } from "../config/policy.ts";
import type { FoundBaseline } from "./find-baseline.ts";

type AgeLimit = NonNullable<Judging["maxBaselineAge"]>;

const day = 24 * 60 * 60 * 1000;

/**
 * Why a baseline is too old to be compared with, one clause; undefined where it is not. `behind`: first-parent commits
 * between it and the base, undefined where it is none of those that were looked at.
 */
export function tooOld(
  { found, record }: FoundBaseline,
  { commits, days }: AgeLimit,
  { behind, now }: { behind: number | undefined; now: Date },
): string | undefined {
  const run = `the run at ${found.commit.slice(0, 7)}`;
  if (commits !== undefined && (behind === undefined || behind > commits)) {
    const is = behind === undefined ? "is further back" : `is ${behind} commits back`;
    return `${run} ${is}, at most ${commits} are allowed`;
  }
  const age = (now.getTime() - Date.parse(record.timings.finished)) / day;
  if (days === undefined || age <= days) return undefined;
  return `${run} was measured ${Math.floor(age)} days ago, at most ${days} are allowed`;
}

import type { Judging } from "../config/policy.ts";
import type { FoundBaseline } from "./find-baseline.ts";

type AgeLimit = NonNullable<Judging["maxBaselineAge"]>;

const day = 24 * 60 * 60 * 1000;

/** Why a baseline is too old to be compared with, one clause; undefined where it is not. */
export function tooOld({ found, record }: FoundBaseline, { commits, days }: AgeLimit, now: Date): string | undefined {
  const run = `the run at ${found.commit.slice(0, 7)}`;
  if (commits !== undefined && found.distance > commits) return `${run} is more than ${commits} commits back`;
  const age = (now.getTime() - Date.parse(record.timings.finished)) / day;
  if (days === undefined || age <= days) return undefined;
  return `${run} was measured ${Math.floor(age)} days ago, at most ${days} are allowed`;
}

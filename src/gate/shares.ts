import { z } from "zod";
import { RunRecord } from "../tracking/record.ts";
import { groups } from "./causes.ts";
import { readSide } from "./side.ts";
import { Cause, type MetricVerdict } from "./verdict.ts";

const { group } = Cause.shape;

/** The candidate with one group of its changes put back: its metrics, or why it did not run. */
export const RevertedRun = z.union([
  z.strictObject({ group, metrics: RunRecord.shape.metrics }),
  z.strictObject({ group, failed: z.string().max(10_000) }),
]);
export type RevertedRun = z.infer<typeof RevertedRun>;

/** Shares that add up to this part of the drop, one way or the other, are the groups' own; else they act together. */
const addsUp = 0.1;

/**
 * What share of each failed metric's drop comes back where one group of changes is put back: (candidate − reverted) ÷
 * (candidate − baseline). The one with the largest share comes first. Shares need not add up to 1: what acts together is
 * counted with each of its groups or with none, and what is left may be the environment or chance. That is said with the
 * first.
 */
export function attributed(
  causes: readonly Cause[],
  failed: readonly MetricVerdict[],
  runs: readonly RevertedRun[],
): Cause[] {
  return failed.flatMap((metric) => {
    const own = causes.filter((cause) => cause.metric === metric.name);
    const measured = own.map((cause) => withShare(cause, metric, runs)).sort(byShare);
    const [first, ...rest] = measured;
    if (first === undefined) return [];
    const note = first.share === undefined ? first.note : (noteOn(measured) ?? first.note);
    return [note === undefined ? first : { ...first, note }, ...rest];
  });
}

function withShare(cause: Cause, metric: MetricVerdict, runs: readonly RevertedRun[]): Cause {
  const run = runs.find(({ group }) => group === cause.group);
  if (run === undefined) return cause;
  if ("failed" in run)
    return { ...cause, note: `it does not run with main's ${cause.group}: ${run.failed}`.slice(0, 500) };
  const { delta, candidate } = metric;
  const reverted = readSide(Object.hasOwn(run.metrics, metric.name) ? run.metrics[metric.name] : undefined);
  if (reverted.kind !== "number" || typeof candidate !== "number" || delta === null || delta === 0) {
    return { ...cause, note: `with main's ${cause.group} it has no number` };
  }
  // No minus before a 0.
  const share = (candidate - reverted.value) / delta + 0;
  return Number.isFinite(share) ? { ...cause, share } : cause;
}

function noteOn(causes: readonly Cause[]): string | undefined {
  const sum = causes.reduce((all, { share = 0 }) => all + share, 0);
  if (
    Math.abs(sum - 1) <= addsUp ||
    causes.some(({ group, share }) => group !== "environment" && share === undefined)
  ) {
    return undefined;
  }
  const said = `the shares add up to ${Math.round(sum * 100)}%`;
  const other = causes.some(({ group }) => group === "environment") ? ", the environment" : "";
  return `${said}: the rest is changes that act together${other}, or chance`;
}

function byShare(a: Cause, b: Cause): number {
  const rank = ({ share }: Cause): number => share ?? Number.NEGATIVE_INFINITY;
  const difference = rank(b) - rank(a);
  return Number.isNaN(difference) || difference === 0 ? groups.indexOf(a.group) - groups.indexOf(b.group) : difference;
}

import { tryGit } from "../lib/git.ts";
import { digestOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { lockDigest } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun, Tracker } from "../tracking/tracker.ts";
import { type Ancestor, deepen, firstParents, isShallow } from "./history.ts";
import { isMeasured, type Match, nearestMeasured } from "./nearest.ts";
import type { BaselineFound } from "./verdict.ts";

export interface BaselineQuery {
  readonly host: Host;
  readonly root: string;
  readonly tracker: Tracker;
  readonly model: string;
  /** The commit that the candidate is judged against. */
  readonly base: string;
  /** Where the model's dvc.lock stands; the base's own text of it finds records of main with the same lock. */
  readonly lockPath?: string;
  /** First-parent commits looked at, the base itself included. */
  readonly limit?: number;
  /** The candidate's commit: what an earlier step of its own job recorded for it is no earlier run of main. */
  readonly candidate?: string;
  /** On a developer's machine their own records count as well. */
  readonly own?: boolean;
  /** A record made of the metrics files that Git holds at a commit. */
  readonly fromGit?: (commit: string) => Promise<RunRecord | undefined>;
}

export interface FoundBaseline {
  readonly found: BaselineFound;
  readonly record: RunRecord;
}

/** `first-run`: main has no record of this model; `not-found`: it has, but none near the base. */
export interface NoBaseline {
  readonly none: "first-run" | "not-found";
  readonly reason: string;
}

/** Generations fetched at a time while a shallow clone shows no baseline. */
const steps = [10, 40, 150];

/** The record that the candidate is compared with: the base's own, else its nearest measured first-parent ancestor's. */
export async function findBaseline(query: BaselineQuery): Promise<FoundBaseline | NoBaseline> {
  const { host, tracker, model, base, limit = 200 } = query;
  let history = await firstParents(query, base, limit);
  if (history.length === 0 && (await deepen(query, base, 1))) history = await firstParents(query, base, limit);
  const here = await search(query, history);
  if (here !== undefined) return here;
  const onMain = (await tracker.find({ by: "main", model })).some(
    ({ record }) => record.made_by.trusted && record.source.commit !== query.candidate,
  );
  // Where main has nothing, more history cannot show anything.
  for (const step of onMain ? steps : []) {
    const by = Math.min(step, limit - history.length);
    if (by <= 0 || !(await isShallow(query)) || !(await deepen(query, base, by))) break;
    const deeper = await firstParents(query, base, limit);
    if (deeper.length <= history.length) break;
    const match = await nearestMeasured(tracker, model, deeper.slice(history.length), query.own);
    if (match !== undefined) return asBaseline({ ...match, distance: match.distance + history.length }, deeper);
    history = deeper;
  }
  const record = await query.fromGit?.(base);
  if (record !== undefined) {
    host.log.debug(`${model}: no run record stands for ${short(base)}, its committed metrics files are the baseline`);
    return { found: foundBy("git-files", record, { commit: base, distance: 0 }), record };
  }
  return onMain ? notFound(query, history) : { none: "first-run", reason: `main has no run of ${model} yet` };
}

async function search(query: BaselineQuery, history: readonly Ancestor[]): Promise<FoundBaseline | undefined> {
  const match = await nearestMeasured(query.tracker, query.model, history, query.own);
  if (match?.distance === 0) return asBaseline(match, history);
  const twin = await sameLock(query);
  if (twin !== undefined) {
    const found = foundBy("lock", twin.record, { commit: twin.record.source.commit, distance: 0 }, twin.run_id);
    return { found, record: twin.record };
  }
  return match === undefined ? undefined : asBaseline(match, history);
}

/**
 * A run of main with the base's very lock has the base's very results. Only main's: a pull request's run that shares
 * the lock may have changed what no lock sees.
 */
async function sameLock({
  host,
  root,
  tracker,
  model,
  base,
  lockPath,
}: BaselineQuery): Promise<TrackedRun | undefined> {
  if (lockPath === undefined) return undefined;
  const lock = await tryGit(["cat-file", "blob", `${base}:${lockPath}`], { cwd: root, env: host.env });
  if (lock.code !== 0) return undefined;
  const runs = await tracker.find({ by: "lock", model, digest: lockDigest(lock.stdout) });
  return runs.find(({ record }) => record.source.on_default_branch === true && isMeasured(record, false));
}

function asBaseline({ run, distance, by }: Match, history: readonly Ancestor[]): FoundBaseline {
  const commit = history[distance]?.commit ?? run.record.source.commit;
  return { found: foundBy(by, run.record, { commit, distance }, run.run_id), record: run.record };
}

function foundBy(
  found_by: BaselineFound["found_by"],
  record: RunRecord,
  place: Pick<BaselineFound, "commit" | "distance">,
  run_id: string | null = null,
): BaselineFound {
  return { ...place, run_id, found_by, record_digest: digestOf(record) };
}

async function notFound(query: BaselineQuery, history: readonly Ancestor[]): Promise<NoBaseline> {
  const base = short(query.base);
  if (history.length === 0) return { none: "not-found", reason: `the commit ${base} is not in this clone` };
  const looked = `neither ${base} nor ${history.length - 1} commits before it were measured`;
  const cut = history.length < (query.limit ?? 200) && (await isShallow(query));
  return {
    none: "not-found",
    reason: cut ? `${looked}, and this clone holds no more: check out with fetch-depth: 0` : looked,
  };
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

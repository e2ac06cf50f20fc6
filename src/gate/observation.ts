import { UserError } from "../lib/errors.ts";
import { digestOf } from "../lib/hashing.ts";
import { type LockEntry, parseLock } from "../pipeline/lock.ts";
import { toJson } from "../pipeline/value.ts";
import type { RunRecord, StageRecord } from "../tracking/record.ts";

/** The digest of all that a run came to: its numbers, and what it made. */
export function resultsOf(record: RunRecord): string {
  return digestOf({ metrics: record.metrics, made: madeBy(record) });
}

/**
 * What makes a run an observation of its own: the artifacts and evidence files that it made, and the data that are pinned.
 * Where it made neither, its numbers and what they are of. The same model measured again is none, though its latency be
 * another.
 */
export function observationOf(record: RunRecord): string {
  const { metrics, params, pins, lock, source } = record;
  const made = madeBy(record);
  if (made.length > 0) return digestOf({ made, pins });
  return digestOf({ metrics, params, pins, from: lock?.digest ?? source.dir_tree ?? source.tree });
}

function madeBy({ artifacts, files }: RunRecord): string[][] {
  return [...artifacts, ...files].map(({ path, digest }) => [path, digest]);
}

/** Stages that were executed for this record. */
export function executedStages(record: RunRecord): StageRecord[] {
  return record.stages.filter(({ status }) => status === "ran");
}

/**
 * The digest of all that went into these stages of a run from outside of them: commands, parameters, what they read and
 * none of them made, and the environment. A run without stages goes in whole: its tree, parameters and pins. undefined
 * where its locks do not say.
 */
export async function inputsOf(record: RunRecord, stages: readonly StageRecord[]): Promise<string | undefined> {
  const { params, pins, source } = record;
  const environment = record.environment.digest;
  if (record.stages.length === 0) {
    return digestOf({ tree: source.dir_tree ?? source.tree, params, pins, environment });
  }
  const entries = await lockedStages(record);
  const made = new Set(stages.flatMap(({ outs }) => outs.map(({ digest }) => digest)));
  const inputs: unknown[] = [];
  for (const { name } of stages.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = entries?.get(name);
    if (entry === undefined) return undefined;
    const read: [path: string, digest: string][] = [];
    for (const [path, { digest }] of entry.deps) {
      if (digest === undefined) return undefined;
      if (!made.has(digest)) read.push([path, digest]);
    }
    const params = [...entry.params].map(([file, keys]) => [file, toJson(keys)]);
    inputs.push([name, toJson(entry.cmd), read, params]);
  }
  return digestOf({ inputs, environment });
}

/** What the record's locks say of each stage, by its address; undefined where one cannot be read. */
async function lockedStages(record: RunRecord): Promise<ReadonlyMap<string, LockEntry> | undefined> {
  const found = new Map<string, LockEntry>();
  const locks = record.lock === undefined ? [] : [record.lock, ...(record.upstream_locks ?? [])];
  for (const { path, text } of locks) {
    const dir = path.slice(0, path.length - "dvc.lock".length);
    try {
      for (const [name, entry] of (await parseLock(text, path)).entries) {
        found.set(dir === "" ? name : `${dir}dvc.yaml:${name}`, entry);
      }
    } catch (error) {
      // Another job's lock may hold anything: one that is none says nothing of its inputs.
      if (!(error instanceof UserError)) throw error;
      return undefined;
    }
  }
  return found;
}

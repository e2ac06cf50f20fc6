import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { validateRecord } from "../tracking/build.ts";
import { lockDigest } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { fileName, folder, readHandover, writeHandover } from "./handover.ts";
import type { ModelPlan } from "./plan.ts";
import { madeBy } from "./record.ts";
import { showFile } from "./sides.ts";
import { sourceOf } from "./source.ts";

/** Hands a record on to the next step or job. */
export function saveRecord(root: string, record: RunRecord): Promise<string> {
  return writeHandover(root, `records/${fileName(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

/** The record that an earlier step or job handed on, checked. */
export async function savedRecord(root: string, model: string): Promise<RunRecord | undefined> {
  const name = `records/${fileName(model)}.json`;
  const text = await readHandover(root, name, 16 * 1024 * 1024);
  return text === undefined ? undefined : validateRecord(text, { file: `${folder}/${name}` });
}

/**
 * Leaves of what a measuring job handed on only the records that were taken: a record of a model that the event does not
 * touch, or a verdict that this job did not give, must not be found by a later step.
 */
export async function keepOnly(root: string, taken: readonly RunRecord[]): Promise<void> {
  const dir = join(root, folder, "records");
  const names = new Set(taken.map((record) => `${fileName(record.model.name)}.json`));
  for (const name of await filesIn(dir)) if (!names.has(name)) await rm(join(dir, name), { recursive: true });
  for (const name of ["bundle.json", "plan.json"]) await rm(join(root, folder, name), { recursive: true, force: true });
}

async function filesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/**
 * A record that a measuring job left. That job ran the candidate's code, so the record is its word: it must be about
 * this very event, and who made it, and whether that is trusted, is said by this job.
 */
export async function receiveRecord(bench: Bench, plan: ModelPlan): Promise<RunRecord | undefined> {
  const record = await savedRecord(bench.root, plan.model.name);
  if (record === undefined) return undefined;
  const { forge } = bench;
  const wrong =
    record.source.head !== forge.head
      ? `its head is ${record.source.head}, this event's is ${forge.head}`
      : record.source.commit !== forge.commit
        ? `it was made at ${record.source.commit}, ${forge.commit} is checked out`
        : record.model.name !== plan.model.name || record.model.dir !== plan.model.dir
          ? `it is about the model ${record.model.name} in ${record.model.dir}`
          : undefined;
  if (wrong !== undefined) {
    throw new UserError(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
      fix: "Download the artifact of the measuring job of this very workflow run.",
    });
  }
  // That nothing was run again is main's own word, never a measuring job's.
  const { lock, upstream_locks: upstream, adopted_from: _, ...said } = record;
  const source = await sourceOf(bench, plan.model.dir);
  return {
    ...said,
    ...(lock === undefined ? {} : { lock: await ownLock(bench, plan, lock) }),
    ...(upstream === undefined
      ? {}
      : { upstream_locks: await Promise.all(upstream.map((one) => ownLock(bench, plan, one))) }),
    // By tree, branch and pull request a record is found again: all of it is read from this job's own checkout.
    source: { ...source, dirty: source.dirty || record.source.dirty },
    made_by: madeBy(bench),
  };
}

type Lock = NonNullable<RunRecord["lock"]>;

async function ownLock(bench: Bench, plan: ModelPlan, { path, text }: Lock): Promise<Lock> {
  const { stages } = await bench.pipeline();
  if (!plan.closure.some((name) => stages.get(name)?.lockFile === path)) {
    throw new UserError(
      `the record handed on for ${plan.model.name} holds a lock at ${path}, which is none of its own`,
      {
        fix: "Download the artifact of the measuring job of this very workflow run.",
      },
    );
  }
  const committed = await showFile(bench.host, bench.root, bench.forge.commit, path);
  return { path, digest: lockDigest(text), current: committed === text, text };
}

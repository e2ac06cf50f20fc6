import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { dropHandover, folder, writeHandover } from "./handover.ts";

const mark = "received";

/**
 * Says for the later steps whether this job takes its records from another one. It publishes then, and its token may
 * write: from there on none of the repository's code runs in it. In a job that makes its own, what its stages left as
 * results of later steps is none.
 */
export async function markReceived(root: string, received: boolean): Promise<void> {
  if (received) await writeHandover(root, mark, "This job took its records from another job: it runs no code.\n");
  else for (const name of [mark, "results"]) await dropHandover(root, name);
}

/**
 * Whether a record is a stranger's word to this job, which may read more than the stranger: what it names by digest is
 * taken as it was handed on, or from Git, and never looked for in tracker, remote or cache.
 */
export async function isStrangers(bench: Bench, { made_by }: RunRecord): Promise<boolean> {
  return !made_by.trusted && (await whyNoCode(bench)) !== undefined;
}

/** Why none of the repository's code may run in this job, one clause; undefined where it may. */
export async function whyNoCode({ root, forge }: Bench): Promise<string | undefined> {
  if (forge.event === "local") return undefined;
  try {
    // Whatever stands there: it is never a reason to run something.
    await lstat(join(root, folder, mark));
    return "a job that publishes runs none of the repository's code, and the measuring job left no such result";
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

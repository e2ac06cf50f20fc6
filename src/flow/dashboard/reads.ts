import { UserError } from "../../lib/errors.ts";
import { normalizePath } from "../../lib/paths.ts";
import { parseLock } from "../../pipeline/lock.ts";
import type { RunRecord } from "../../tracking/record.ts";
import { type Lock, locksOf } from "../locks.ts";

type Reads = ReadonlyMap<string, readonly string[]>;

/** A longer lock is of so many stages that nobody reads its lineage as a picture. */
const longestLock = 200_000;

/** What each stage of a run read, by its name in the record, from the locks in the record; `known` keeps what was parsed. */
export async function readsOf(record: RunRecord, known: Map<string, Reads>): Promise<Reads> {
  const all = new Map<string, readonly string[]>();
  for (const lock of locksOf(record)) {
    const dir = lock.path.includes("/") ? lock.path.slice(0, lock.path.lastIndexOf("/")) : "";
    const before = known.get(`${lock.path} ${lock.digest}`);
    const reads = before ?? (await lockReads(lock, dir));
    known.set(`${lock.path} ${lock.digest}`, reads);
    for (const [name, paths] of reads) all.set(dir === "" ? name : `${dir}/dvc.yaml:${name}`, paths);
  }
  return all;
}

/** A lock that cannot be read tells nothing here: who runs the pipeline is told of it. */
async function lockReads({ path, text }: Lock, dir: string): Promise<Reads> {
  if (text.length > longestLock) return new Map();
  try {
    const { entries } = await parseLock(text, path);
    return new Map(
      [...entries].map(([name, { deps }]) => [
        name,
        [...deps.keys()].map((dep) => normalizePath(dir === "" ? dep : `${dir}/${dep}`) ?? dep),
      ]),
    );
  } catch (error) {
    if (error instanceof UserError) return new Map();
    throw error;
  }
}

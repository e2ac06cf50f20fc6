import { stat } from "node:fs/promises";
import { isSystemError } from "../lib/errors.ts";
import { coalesced } from "./coalesce.ts";
import { type LockEntry, lockEntry, readLock, writeWhole } from "./lock.ts";
import type { Layout } from "./lock-layout.ts";
import type { Value, ValueMap } from "./value.ts";

/** One dvc.lock that is read once and written as stages end. */
export interface LockStore {
  entry(name: string): LockEntry | undefined;
  /** What the file says of a dataset. */
  dataset(name: string): Value | undefined;
  /**
   * Writes the file with this entry, whole or not at all, now or soon; false where it says so already. Entries that the
   * file did not have stand at its end in the order of `rank`, whenever they come.
   */
  put(name: string, entry: ValueMap, rank: number): Promise<boolean>;
  /** Writes what is still to be written. */
  flush(): Promise<void>;
}

/** Opens a lock file; it is read again only when somebody else has written it meanwhile. */
export async function openLock(absPath: string, file: string): Promise<LockStore> {
  let stamp = await stampOf(absPath);
  let lock = await readLock(absPath, file);
  let entries = new Map(lock.entries);
  let layout: Layout | undefined;
  /** The entries that the file did not have when it was read, with their ranks. */
  const added = new Map<string, number>();
  /** Those that the file on disk does not have yet. */
  const unwritten = new Map<string, { entry: ValueMap; block: string; rank: number }>();
  const inTurn = turns();

  const current = async (): Promise<Layout> => {
    const now = await stampOf(absPath);
    if (now !== stamp) {
      lock = await readLock(absPath, file);
      stamp = now;
      entries = new Map(lock.entries);
      layout = undefined;
      added.clear();
    }
    if (layout !== undefined) return layout;
    layout = (await layouts()).layoutOf(lock);
    for (const [name, { entry, block, rank }] of unwritten) {
      entries.set(name, lockEntry(entry));
      if (!layout.blocks.has(name)) added.set(name, rank);
      layout.blocks.set(name, block);
    }
    return layout;
  };
  const disk = coalesced(() =>
    inTurn(async () => {
      const { textOf } = await layouts();
      const text = textOf(inOrder(await current(), added));
      unwritten.clear();
      await writeWhole(absPath, text);
      stamp = await stampOf(absPath);
    }),
  );
  return {
    entry: (name) => entries.get(name),
    dataset: (name) => lock.datasets.get(name),
    async put(name, entry, rank) {
      const changed = await inTurn(async () => {
        const { blocks } = await current();
        const block = (await layouts()).blockOf(name, entry);
        entries.set(name, lockEntry(entry));
        if (blocks.get(name) === block) return false;
        if (!blocks.has(name)) added.set(name, rank);
        blocks.set(name, block);
        unwritten.set(name, { entry, block, rank });
        return true;
      });
      if (changed) await disk.touch();
      return changed;
    },
    flush: disk.flush,
  };
}

/** Those who write nothing need no writer. */
const layouts = (): Promise<typeof import("./lock-layout.ts")> => import("./lock-layout.ts");

/** Bodies one after the other, as they come. */
function turns(): <T>(body: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const mine = last.then(body);
    last = mine.catch(() => {});
    return mine;
  };
}

/** What was added at the end by rank: the order in which stages end is nobody's business. */
function inOrder(layout: Layout, added: ReadonlyMap<string, number>): Layout {
  const there = [...layout.blocks].filter(([name]) => !added.has(name));
  const fresh = [...layout.blocks].filter(([name]) => added.has(name));
  fresh.sort(([a], [b]) => (added.get(a) ?? 0) - (added.get(b) ?? 0));
  return { ...layout, blocks: new Map([...there, ...fresh]) };
}

async function stampOf(absPath: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(absPath, { bigint: true });
    return `${ino}:${size}:${mtimeNs}`;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return "";
    throw error;
  }
}

import { stat } from "node:fs/promises";
import { isSystemError } from "../lib/errors.ts";
import { blockOf, type Layout, type LockEntry, layoutOf, lockEntry, readLock, textOf, writeWhole } from "./lock.ts";
import type { ValueMap } from "./value.ts";

/** One dvc.lock that is read once and written after each stage. */
export interface LockStore {
  entry(name: string): LockEntry | undefined;
  /** Writes the file with this entry, whole or not at all; false where it says so already. */
  put(name: string, entry: ValueMap): Promise<boolean>;
}

/** Opens a lock file; it is read again only when somebody else has written it meanwhile. */
export async function openLock(absPath: string, file: string): Promise<LockStore> {
  let stamp = await stampOf(absPath);
  let lock = await readLock(absPath, file);
  let entries = new Map(lock.entries);
  let layout: Layout | undefined;
  return {
    entry: (name) => entries.get(name),
    async put(name, entry) {
      if ((await stampOf(absPath)) !== stamp) {
        lock = await readLock(absPath, file);
        entries = new Map(lock.entries);
        layout = undefined;
      }
      layout ??= layoutOf(lock);
      const block = blockOf(name, entry);
      entries.set(name, lockEntry(entry));
      if (layout.blocks.get(name) === block) return false;
      layout.blocks.set(name, block);
      await writeWhole(absPath, textOf(layout));
      stamp = await stampOf(absPath);
      return true;
    },
  };
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

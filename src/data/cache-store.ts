import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import { clearAway, diskError, makeFolder } from "./disk.ts";

/** An object on its way into the cache. */
export interface Incoming {
  /** Where its bytes are to be written: a file that is not there yet, on the cache's own disk. */
  readonly path: string;
  /** Puts the file in its place, read-only; a sound one that another process has put there meanwhile stays. */
  commit(): Promise<void>;
  /** Takes away what there is of it; nothing happens after `commit`. */
  discard(): Promise<void>;
}

/** One folder of objects: each is written beside its place and moved there when it is whole. */
export interface Store {
  /** The start of an object that will stand at this path. */
  begin(path: string): Incoming;
  /** A small object at once. Calls that wait are faster here than calls that report back. */
  write(path: string, bytes: Uint8Array): void;
}

/** DVC takes a file of exactly this mode for verified. */
const readOnly = 0o444;

/** Nothing is made before the first object; `shared` gives folders the group's right to write, as DVC's cache.shared. */
export function openStore(dir: string, shared: boolean): Store {
  const temporaryDir = join(dir, ".modelgate-tmp");
  // DVC gives every folder that it makes in a shared cache all rights for the group, and files in it the group's id.
  const folderMode = shared ? 0o2775 : undefined;
  const prefix = randomUUID();
  const made = new Set<string>();
  let counter = 0;
  let ready = false;
  /** Whether this process's umask takes bits from the mode of a new object; known from the first one on. */
  let masked: boolean | undefined;

  function temporary(): string {
    if (!ready) {
      makeFolder(temporaryDir, folderMode);
      clearLeftovers(temporaryDir);
      ready = true;
    }
    return join(temporaryDir, `${prefix}-${counter++}`);
  }

  function putInPlace(from: string, path: string, size: number): void {
    const folder = dirname(path);
    const known = made.has(folder);
    if (!known) {
      makeFolder(folder, folderMode);
      made.add(folder);
    }
    const there = statIfThere(path);
    // Its file may be linked into workspaces: another one with the same bytes would only part them from it.
    if (there !== undefined && (there.mode & 0o222) === 0 && there.size === size) {
      rmSync(from, { force: true });
      return;
    }
    try {
      renameSync(from, path);
    } catch (error) {
      if (known && isSystemError(error, "ENOENT") && statIfThere(folder) === undefined) {
        made.delete(folder);
        putInPlace(from, path, size);
        return;
      }
      // Windows does not replace a read-only file: one that another process has put there meanwhile is as good.
      if (!isSystemError(error, "EPERM", "EACCES", "EEXIST") || statIfThere(path)?.size !== size) throw error;
      rmSync(from, { force: true });
    }
  }

  return {
    begin(path) {
      const file = attempt(dir, temporary);
      let done = false;
      return {
        path: file,
        async commit() {
          attempt(dir, () => {
            chmodSync(file, readOnly);
            putInPlace(file, path, statSync(file).size);
          });
          done = true;
        },
        async discard() {
          if (!done) clearAway(file);
        },
      };
    },
    write(path, bytes) {
      attempt(dir, () => {
        const file = temporary();
        try {
          const handle = openSync(file, "wx", readOnly);
          try {
            masked ??= (fstatSync(handle).mode & 0o777) !== readOnly;
            for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
            if (masked) fchmodSync(handle, readOnly);
          } finally {
            closeSync(handle);
          }
          putInPlace(file, path, bytes.length);
        } catch (error) {
          clearAway(file);
          throw error;
        }
      });
    },
  };
}

function attempt<T>(dir: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw diskError(error, dir);
  }
}

/** A killed run leaves its unfinished files: those of yesterday belong to nobody any more. */
function clearLeftovers(temporaryDir: string): void {
  const day = 24 * 60 * 60 * 1000;
  for (const name of readdirSync(temporaryDir)) {
    const path = join(temporaryDir, name);
    const stats = statIfThere(path);
    if (stats === undefined || Date.now() - stats.mtimeMs <= day) continue;
    // In a shared cache it may be somebody else's, whose file is not ours to remove.
    clearAway(path);
  }
}

function statIfThere(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

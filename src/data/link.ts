import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";
import type { Cache } from "./cache.ts";
import { clearAway, diskError, makeFolder } from "./disk.ts";
import type { LinkType } from "./dvc-config.ts";

/** Puts a cached object at an absolute path, under a temporary name first; replaces a file or link there. */
type Placer = (digest: string, target: string, executable: boolean) => Promise<void>;

/** What a disk says that cannot make a link of some type. */
const refusals = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "ENOTTY", "ENOSYS", "EINVAL", "EAGAIN"];

/** Copies up to this many bytes are made by reading and writing, which costs less than a call to copy a file. */
const small = 1 << 18;

/**
 * Places objects by the first of `cache.type` that the disk can do, as DVC does: a type that was refused once is not
 * tried again. Make one for each pin.
 */
export function openPlacer(cache: Cache, linkTypes: readonly LinkType[]): Placer {
  const refused = new Map<LinkType, string>();
  const made = new Set<string>();
  const space = Buffer.allocUnsafeSlow(small);
  let newFileMode: number | undefined;

  /** A copy has the mode of any new file, and not the object's. */
  async function copy(object: string, temporary: string): Promise<void> {
    const from = openSync(object, "r");
    try {
      const { size } = fstatSync(from);
      const to = openSync(temporary, "wx");
      try {
        newFileMode ??= fstatSync(to).mode & 0o777;
        if (size <= small) {
          copyBytes(from, to, space, size);
          return;
        }
      } finally {
        closeSync(to);
      }
    } finally {
      closeSync(from);
    }
    await copyFile(object, temporary, constants.COPYFILE_FICLONE);
    chmodSync(temporary, newFileMode);
  }

  function reflink(object: string, temporary: string): void {
    copyFileSync(object, temporary, constants.COPYFILE_FICLONE_FORCE);
    newFileMode ??= modeOfNewFile(dirname(temporary));
    chmodSync(temporary, newFileMode);
  }

  async function make(type: LinkType, object: string, temporary: string): Promise<void> {
    if (type === "reflink") reflink(object, temporary);
    else if (type === "symlink") symlinkSync(object, temporary);
    else if (type === "copy") await copy(object, temporary);
    // As in DVC: a file system bounds the links of one file, and data may hold any number of empty ones.
    else if (statSync(object).size === 0) closeSync(openSync(temporary, "wx"));
    else linkSync(object, temporary);
  }

  async function link(types: readonly LinkType[], object: string, temporary: string): Promise<void> {
    for (const type of types) {
      if (refused.has(type)) continue;
      try {
        await make(type, object, temporary);
        return;
      } catch (error) {
        clearAway(temporary);
        // This one object has as many links as it may have; the next one has not.
        if (isSystemError(error, "EMLINK")) continue;
        if (!isSystemError(error, ...refusals)) throw error;
        refused.set(type, error.code ?? error.message);
      }
    }
    const said = [...refused].map(([type, code]) => `${type}: ${code}`).join("; ");
    throw new UserError(`${showPath(temporary)} cannot be linked to the cache in ${cache.dir} (${said})`, {
      fix: "Add `copy` to cache.type: dvc config cache.type reflink,copy",
    });
  }

  async function place(digest: string, target: string, executable: boolean): Promise<void> {
    const folder = dirname(target);
    // A link shares its mode with the cache, so that an executable file is a copy.
    const types = executable ? copies : linkTypes;
    if (!made.has(folder)) {
      makeWorkFolder(folder);
      made.add(folder);
    }
    const temporary = temporaryIn(folder);
    try {
      await link(types, cache.objectPath(digest), temporary);
      if (executable) chmodSync(temporary, (newFileMode ?? 0o644) | 0o100);
      moveTo(temporary, target);
    } catch (error) {
      clearAway(temporary);
      throw diskError(error, folder);
    }
  }

  return async (digest, target, executable) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await place(digest, target, executable);
        return;
      } catch (error) {
        if (!isSystemError(error, "ENOENT")) throw error;
        if (statSync(cache.objectPath(digest), { throwIfNoEntry: false }) === undefined) {
          throw new UserError(
            `${showPath(target)} needs the object ${digest}, which has gone from the cache meanwhile`,
            { fix: "Run this again.", cause: error },
          );
        }
        // Another pull in this workspace takes our temporary file, or a folder still empty, for what a killed one left.
        if (attempt === 3) throw error;
        made.delete(dirname(target));
      }
    }
  };
}

const copies: readonly LinkType[] = ["reflink", "copy"];

/** Whether a file is one that a killed run of ours left under its temporary name. */
export function isLeftover(path: string): boolean {
  return /(^|[\\/])\.modelgate-[0-9a-f]{8}\.tmp$/.test(path);
}

function temporaryIn(folder: string): string {
  return join(folder, `.modelgate-${randomBytes(4).toString("hex")}.tmp`);
}

/** Makes a folder of the workspace with those above it. */
export function makeWorkFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    if (!isSystemError(error, "EEXIST", "ENOTDIR")) throw diskError(error, folder);
    throw new UserError(`${showPath(folder)} should be a folder, and a file stands there or above it`, {
      fix: "Move that file away.",
      cause: error,
    });
  }
}

function copyBytes(from: number, to: number, space: Buffer, size: number): void {
  for (let at = 0; at < size; ) {
    const read = readSync(from, space, 0, size - at, at);
    if (read === 0) throw new Error("an object of the cache became shorter while it was read");
    for (let written = 0; written < read; ) written += writeSync(to, space, written, read - written, at + written);
    at += read;
  }
}

function moveTo(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    // Windows does not replace a read-only file.
    if (!isSystemError(error, "EPERM", "EACCES")) throw error;
    rmSync(target, { force: true });
    renameSync(temporary, target);
  }
}

/** The mode that this process's umask gives to a new file, learned by making one. */
function modeOfNewFile(folder: string): number {
  const path = temporaryIn(folder);
  const handle = openSync(path, "wx");
  try {
    return fstatSync(handle).mode & 0o777;
  } finally {
    closeSync(handle);
    rmSync(path, { force: true });
  }
}

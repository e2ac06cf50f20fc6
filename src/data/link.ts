import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { chmod, copyFile, link, lstat, mkdir, open, rename, rm, stat, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Cache } from "./cache.ts";
import { cacheError } from "./cache.ts";
import type { LinkType } from "./dvc-config.ts";

const copies: readonly LinkType[] = ["reflink", "copy"];

/** Puts a cached object at a path in the workspace, under a temporary name first; replaces a file or link there. */
export async function placeObject(
  cache: Cache,
  digest: string,
  target: string,
  options: { linkTypes: readonly LinkType[]; executable: boolean },
): Promise<void> {
  const object = cache.objectPath(digest);
  const temporary = join(dirname(target), `.modelgate-${randomUUID().slice(0, 8)}.tmp`);
  // A link shares its mode with the cache: an executable file, and an empty one (as in DVC), are copies.
  const shares = options.linkTypes[0] === "hardlink" || options.linkTypes[0] === "symlink";
  const mustCopy = options.executable || (shares && (await stat(object)).size === 0);
  const types = mustCopy ? copies : options.linkTypes;
  try {
    await mkdir(dirname(target), { recursive: true });
    const failures: string[] = [];
    for (const [index, type] of types.entries()) {
      // One call shares blocks where the disk can and copies where it cannot.
      const orCopy = type === "reflink" && types[index + 1] === "copy";
      try {
        await make(orCopy ? "copy" : type, object, temporary, options.executable);
        await rename(temporary, target);
        return;
      } catch (error) {
        await rm(temporary, { force: true });
        if (!isSystemError(error, "EXDEV", "EPERM", "EMLINK", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EINVAL", "ENOTTY")) {
          throw error;
        }
        if (await isDir(target)) throw error;
        failures.push(`${type}: ${error.code ?? error.message}`);
      }
    }
    throw new UserError(`${target} cannot be linked to the cache (${failures.join("; ")})`, {
      fix: "Add `copy` to cache.type: dvc config cache.type reflink,copy",
    });
  } catch (error) {
    throw cacheError(error, dirname(target));
  }
}

/** Whether a file is one that a killed run of ours left under its temporary name. */
export function isLeftover(path: string): boolean {
  return /(^|[\\/])\.modelgate-[0-9a-f]{8}\.tmp$/.test(path);
}

async function make(type: LinkType, object: string, temporary: string, executable: boolean): Promise<void> {
  if (type === "hardlink") return link(object, temporary);
  if (type === "symlink") return symlink(object, temporary);
  // Copying gives the object's own mode; a workspace file has the mode of any new file.
  const mode = await newFileMode(temporary);
  await copyFile(object, temporary, type === "reflink" ? constants.COPYFILE_FICLONE_FORCE : constants.COPYFILE_FICLONE);
  await chmod(temporary, executable ? mode | 0o100 : mode);
}

let learned: number | undefined;

/** The mode that this process's umask gives to a new file, learned by making one. */
async function newFileMode(path: string): Promise<number> {
  if (learned !== undefined) return learned;
  const handle = await open(path, "wx");
  learned = (await handle.stat()).mode & 0o777;
  await handle.close();
  return learned;
}

async function isDir(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}

import { lstatSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";

/** Gives names that a file system takes for one the same spelling. */
export type Fold = (path: string) => string;

/**
 * How the file system of a workspace folds names; undefined where every name is its own. Told by what stands there:
 * nothing is written to find out.
 */
export function foldOf(root: string): Fold | undefined {
  const letters = [".git", ".dvc"].some((name) => isSame(join(root, name), join(root, name.toUpperCase())));
  return foldFor({ letters, marks: letters || platform() === "darwin" });
}

/** `letters`: `A` is `a`; `marks`: a letter with its accent is one name whether it is written as one character or two. */
export function foldFor({ letters, marks }: { letters: boolean; marks: boolean }): Fold | undefined {
  if (!letters && !marks) return undefined;
  return (path) => {
    const composed = marks ? path.normalize("NFC") : path;
    return letters ? composed.toUpperCase().toLowerCase() : composed;
  };
}

/** Refuses files that would overwrite each other here; gives back each folded path with the path it is written as. */
export function refuseTwins(paths: Iterable<string>, fold: Fold, of: string, where: Where): Map<string, string> {
  const written = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const folded = fold(path);
    const twin = written.get(folded);
    if (twin !== undefined) throw collision(twin, path, of, where);
    written.set(folded, path);
    for (let slash = folded.lastIndexOf("/"); slash > 0; slash = folded.lastIndexOf("/", slash - 1)) {
      const folder = folded.slice(0, slash);
      if (folders.has(folder)) break;
      folders.set(folder, path);
    }
  }
  for (const [folder, inside] of folders) {
    const twin = written.get(folder);
    if (twin !== undefined) throw collision(twin, inside, of, where);
  }
  return written;
}

function collision(one: string, other: string, of: string, where: Where): UserError {
  return new UserError(
    `\`${showPath(one)}\` and \`${showPath(other)}\` of ${of} are one name on this file system: one would overwrite the other`,
    { where, fix: "Rename one of them where the data is made, or work on a file system that tells such names apart." },
  );
}

function isSame(path: string, other: string): boolean {
  const here = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  const there = here && lstatSync(other, { bigint: true, throwIfNoEntry: false });
  return here !== undefined && there !== undefined && here.ino === there.ino && here.dev === there.dev;
}

import { posix } from "node:path";
import { isUrl } from "./outside.ts";

/** Paths by the folders they lie in: what is above or below a path is found without looking at all of them. */
interface PathIndex {
  add(path: string): void;
  delete(path: string): void;
  /** The paths of the index at, above and below this one. */
  related(path: string): string[];
}

/** Makes an index of these paths. */
export function pathIndex(paths: Iterable<string> = []): PathIndex {
  const all = new Set<string>();
  const below = new Map<string, Set<string>>();
  const index: PathIndex = {
    add(path) {
      if (all.has(path)) return;
      all.add(path);
      for (const folder of foldersOf(path)) {
        const list = below.get(folder);
        if (list === undefined) below.set(folder, new Set([path]));
        else list.add(path);
      }
    },
    delete(path) {
      if (!all.delete(path)) return;
      for (const folder of foldersOf(path)) below.get(folder)?.delete(path);
    },
    related(path) {
      const found = [...foldersOf(path), path].filter((one) => all.has(one));
      return [...found, ...(below.get(path) ?? [])];
    },
  };
  for (const path of paths) index.add(path);
  return index;
}

/** The folders a path lies in, `.` last; those of one outside the repository end with `/`, and a URL lies in none. */
export function foldersOf(path: string): string[] {
  const found: string[] = [];
  if (path === "." || isUrl(path)) return found;
  for (let dir = posix.dirname(path); ; dir = posix.dirname(dir)) {
    found.push(dir);
    if (dir === "." || dir === "/") return found;
  }
}

import { git } from "../../lib/git.ts";
import { gitOutput, readBlobs } from "../../lib/git-objects.ts";
import type { Host } from "../../lib/host.ts";
import { pointerLimit } from "./pointer.ts";

/** A file of Git's index that `.gitattributes` give to Git LFS. */
export interface Tracked {
  /** From the repository's root, `/` between parts. */
  readonly path: string;
  readonly executable: boolean;
  /** The index entry's object, by its name. */
  readonly blob: string;
  /** What the index holds: a pointer, or a small file that was added without Git LFS. */
  readonly text: Buffer;
}

/**
 * The files whose filter is Git LFS's and whose index entry is small enough for a pointer. One call of Git where there
 * are none. Files in conflict, links, and those that a sparse checkout leaves out are not among them.
 */
export async function trackedFiles(host: Host, root: string): Promise<Tracked[]> {
  const at = { cwd: root, env: host.env };
  const listed = await git(["ls-files", "-z", "-t", "-s", "--", ":(top,attr:filter=lfs)"], at);
  const found: { path: string; executable: boolean; blob: string }[] = [];
  for (const entry of listed.split("\0")) {
    const [, tag, mode, blob = "", stage, path = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
    if (tag !== "H" || stage !== "0" || (mode !== "100644" && mode !== "100755")) continue;
    found.push({ path, executable: mode === "100755", blob });
  }
  const texts = await smallBlobs(host, root, new Set(found.map((one) => one.blob)));
  return found.flatMap(({ path, executable, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ path, executable, blob, text }];
  });
}

/** Blobs that may be pointers, by name; their sizes are asked first, since others may be large. */
async function smallBlobs(host: Host, root: string, blobs: ReadonlySet<string>): Promise<Map<string, Buffer>> {
  if (blobs.size === 0) return new Map();
  const at = { cwd: root, env: host.env };
  const input = [...blobs].map((name) => `${name}\n`).join("");
  const check = "--batch-check=%(objectname) %(objecttype) %(objectsize)";
  const sizes = await gitOutput(["cat-file", check, "--buffer"], { ...at, input });
  const small = sizes
    .toString("latin1")
    .split("\n")
    .flatMap((line) => {
      const [name = "", type, size] = line.split(" ");
      return type === "blob" && Number(size) > 0 && Number(size) < pointerLimit ? [name] : [];
    });
  return readBlobs(small, at);
}

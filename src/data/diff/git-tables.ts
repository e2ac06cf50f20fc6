import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readBlobs, type TreeFile, treeFiles } from "../../lib/git-objects.ts";
import { hashOf } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import type { ResolvedPin } from "./side.ts";
import { formatOf } from "./table/formats.ts";

/**
 * Tables that Git itself holds, on two commits: each as a pin of one file, written below `folder` to be read from there.
 * Paths that no side has, other files, and what is larger than `maxBytes` in all are left out.
 */
export async function gitTables(
  host: Host,
  root: string,
  commits: { readonly a: string; readonly b: string },
  paths: readonly string[],
  folder: string,
  maxBytes: number,
): Promise<{ a: ResolvedPin[]; b: ResolvedPin[] }> {
  const tables = new Set(paths.filter((path) => formatOf(path) !== undefined));
  if (tables.size === 0) return { a: [], b: [] };
  const at = { cwd: root, env: host.env };
  const here = async (commit: string): Promise<TreeFile[]> =>
    (await treeFiles(commit, at)).filter(({ path }) => tables.has(path));
  const [before, after] = [await here(commits.a), await here(commits.b)];
  const bytes = [...before, ...after].reduce((sum, { size }) => sum + size, 0);
  if (bytes > maxBytes) {
    host.log.info(`tables that Git holds have ${bytes} bytes on both sides: they are not compared`);
    return { a: [], b: [] };
  }
  const write = async (files: readonly TreeFile[], side: string): Promise<ResolvedPin[]> => {
    const blobs = await readBlobs(
      files.map(({ blob }) => blob),
      at,
    );
    const pins: ResolvedPin[] = [];
    for (const { path, blob, size } of files) {
      const text = blobs.get(blob) ?? Buffer.alloc(0);
      const place = join(folder, side, ...path.split("/"));
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
      const digest = `md5:${hashOf("md5", text)}`;
      pins.push({ path, digest, entries: [{ path: "", size, digest }], listed: true, root: join(folder, side) });
    }
    return pins;
  };
  return { a: await write(before, "a"), b: await write(after, "b") };
}

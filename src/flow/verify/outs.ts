import { stat } from "node:fs/promises";
import { join } from "node:path";
import { hashOut } from "../../data/hash-tree.ts";
import { insideRoot } from "../../lib/paths.ts";
import type { PipelineContext } from "../../pipeline/context.ts";
import { compareBytes } from "../../tracking/differences/bytes.ts";
import { compareFiles } from "../../tracking/differences/compare.ts";
import type { FileCheck, OutCheck } from "../../tracking/verification.ts";
import type { Committed, CommittedOut } from "./committed.ts";

/** Of a directory so many files are looked into. */
const mostFiles = 20;

/** Holds what stands in the clone against what the lock names; with `values` it also tells how their contents differ. */
export async function checkOut(
  ctx: PipelineContext,
  committed: Committed,
  one: CommittedOut,
  values: boolean,
): Promise<OutCheck> {
  const { host, data, root } = ctx;
  const { path } = one.out;
  const algorithm = one.digest.startsWith("md5-dos2unix:") ? "md5-dos2unix" : "md5";
  const here = await insideRoot(root, path, { file: path });
  const found = await hashOut(host, here, data.index, algorithm);
  const expected = { path, expected: one.digest };
  if (found === undefined) return { ...expected, verdict: "missing", differences: [] };
  if (found.digest === one.digest) return { ...expected, verdict: "same", found: found.digest, differences: [] };
  const differing = { ...expected, verdict: "differs", found: found.digest } as const;
  const before = await committed.files(one);
  if (before === undefined) {
    return { ...differing, differences: [{ path, note: "the committed version is not here, nor on a remote" }] };
  }
  const after = new Map(found.manifest.entries.map((entry) => [entry.path, entry.digest]));
  const changed = [...before].filter(([name, { digest }]) => after.has(name) && after.get(name) !== digest);
  const differences: FileCheck[] = [];
  for (const [name, file] of changed.slice(0, mostFiles)) {
    const shown = name === "" ? path : `${path}/${name}`;
    differences.push(await checkFile(ctx, shown, file.path, join(here, name), values));
  }
  if (before.has("") && after.has("")) return { ...differing, differences };
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const gone = (name: string, note: string): FileCheck => ({ path: name === "" ? path : `${path}/${name}`, note });
  return {
    ...differing,
    files: {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      unchanged: before.size - removed.length - changed.length,
    },
    differences: [
      ...removed.slice(0, mostFiles).map((name) => gone(name, "was there, and is not made any more")),
      ...added.slice(0, mostFiles).map((name) => gone(name, "was not there, and is made now")),
      ...differences,
    ],
  };
}

async function checkFile(
  { host: { signal } }: PipelineContext,
  path: string,
  before: string | undefined,
  after: string,
  values: boolean,
): Promise<FileCheck> {
  if (before === undefined) return { path, note: "the committed version is not here, nor on a remote" };
  const pair = { a: before, b: after };
  const bytes = await compareBytes(pair, signal);
  if (!values) return { path, ...(bytes === undefined ? {} : { bytes }) };
  const found = (await stat(after)).isFile() ? await compareFiles(path, pair, signal) : undefined;
  return {
    path,
    ...(bytes === undefined ? {} : { bytes }),
    ...(found === undefined ? {} : "unreadable" in found ? { note: found.unreadable } : { values: found }),
  };
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";
import { lockDigest } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import type { ModelPlan } from "./plan.ts";
import { showFile } from "./sides.ts";

export type Lock = NonNullable<RunRecord["lock"]>;

/** Every lock of a record: the model's own, and those of the directories whose stages it is made from. */
export function locksOf(record: RunRecord): readonly Lock[] {
  return record.lock === undefined ? [] : [record.lock, ...(record.upstream_locks ?? [])];
}

/** The locks that a model's stages stand in, as the workspace has them now; its own first. */
export async function readLocks(bench: Bench, plan: ModelPlan): Promise<Pick<RunRecord, "lock" | "upstream_locks">> {
  const pipeline = await bench.pipeline();
  const fileOf = (name: string | undefined) => (name === undefined ? undefined : pipeline.stages.get(name)?.lockFile);
  const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
  const lock = own === undefined ? undefined : await readLock(bench, own);
  if (lock === undefined) return {};
  const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
  const upstream: Lock[] = [];
  for (const file of [...others].sort()) upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
  return { lock, ...(upstream.length === 0 ? {} : { upstream_locks: upstream }) };
}

/** Writes a record's locks into a workspace, so that its stages have the results that the record names. */
export async function layLocks(root: string, record: RunRecord, isWanted = (_path: string) => true): Promise<void> {
  for (const { path, text } of locksOf(record)) {
    if (!isWanted(path)) continue;
    const file = await insideRoot(root, path, { file: path });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function readLock(bench: Bench, path: string): Promise<Lock | undefined> {
  let text: string;
  try {
    text = await readFile(join(bench.root, path), "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
  const committed = await showFile(bench.host, bench.root, bench.forge.commit, path);
  return { path, digest: lockDigest(text), current: committed === text, text };
}

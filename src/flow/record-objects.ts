import { stat } from "node:fs/promises";
import { objectName } from "../data/digest.ts";
import { hashObjectFile, isObjectOf } from "../data/object-hash.ts";
import { fetchDigests } from "../data/transfer.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import { gitOutput } from "../lib/git-objects.ts";
import { formatBytes } from "../lib/progress.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { evidenceName, handoverPath } from "./handover.ts";
import { isStrangers } from "./may-run.ts";
import { workspacePath } from "./workspace.ts";

/** Objects up to this size are kept with the records where no remote is configured: bytes. */
export const small = 64 * 1024;
/** Predictions with more bytes are not judged by. */
export const mostPredictions = 512 * 1024 * 1024;

/**
 * Where a recorded file's bytes stand on this machine: in the workspace, as the measuring job handed them on, or in the
 * cache, where they are brought from the tracker, Git or a remote (a pull request's own folder too). Wherever they come from,
 * they are the digest's or not taken.
 */
export async function obtainObject(bench: Bench, record: RunRecord, file: FileDigest, most: number): Promise<string> {
  const { path, digest, bytes } = file;
  if (digest.endsWith(".dir")) throw new UserError(`\`${path}\` is a folder, a file is asked`);
  if (bytes > most) throw new UserError(`\`${path}\` has ${formatBytes(bytes)}, at most ${formatBytes(most)} are read`);
  const { cache } = await bench.data();
  for (const locate of [() => workspacePath(bench, path), () => handoverPath(bench.root, evidenceName(digest))]) {
    const found = await sound(file, locate);
    if (found !== undefined) return found;
  }
  if (await isStrangers(bench, record)) {
    if (await takeFromGit(bench, record, file)) return cache.objectPath(digest);
    throw new UserError(`\`${path}\` (${digest}) was not handed on`);
  }
  const ways: (() => Promise<unknown>)[] = [
    ...(isSmall(file) ? [() => takeFromTracker(bench, digest)] : []),
    () => takeFromGit(bench, record, file),
    () => takeFromRemote(bench, digest),
  ];
  for (const way of ways) {
    if (await cache.has(digest)) break;
    await way();
  }
  if (await cache.has(digest)) return cache.objectPath(digest);
  throw new UserError(`\`${path}\` (${digest}) of the run at ${record.source.commit.slice(0, 7)} is nowhere any more`, {
    fix: "Name a `remote:` that keeps it, or measure that commit again.",
  });
}

/** A file of another size need not be read; 0 bytes say that the pin did not tell them. */
async function sound(
  { digest, bytes }: FileDigest,
  locate: () => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    const file = await locate();
    if (file === undefined) return undefined;
    const { size } = await stat(file);
    if (bytes > 0 ? size !== bytes : size > mostPredictions) return undefined;
    const { algorithm, hex } = objectName(digest);
    return (await hashObjectFile(algorithm, file)) === hex ? file : undefined;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR")) return undefined;
    throw error;
  }
}

async function takeFromTracker(bench: Bench, digest: string): Promise<void> {
  const bytes = await (await bench.tracker()).getObject?.(digest);
  if (bytes !== undefined && isObjectOf(digest, bytes)) await (await bench.data()).cache.putBytes(bytes, digest);
}

/** What a stage writes with `cache: false` may be committed: whether it was. */
async function takeFromGit(bench: Bench, { source }: RunRecord, { path, digest, bytes }: FileDigest): Promise<boolean> {
  const at = { cwd: bench.root, env: bench.host.env };
  const blob = `${source.commit}:${path}`;
  const size = await tryGit(["cat-file", "-s", blob], at);
  if (size.code !== 0 || (bytes > 0 ? Number(size.stdout) !== bytes : Number(size.stdout) > mostPredictions))
    return false;
  const text = await gitOutput(["cat-file", "blob", blob], at);
  if (!isObjectOf(digest, text)) return false;
  await (await bench.data()).cache.putBytes(text, digest);
  return true;
}

async function takeFromRemote(bench: Bench, digest: string): Promise<void> {
  await fetchDigests(await bench.data(), [digest]);
}

/** Whether the tracker keeps a file of this size. */
export function isSmall({ bytes, digest }: FileDigest): boolean {
  return bytes <= small && !digest.endsWith(".dir");
}

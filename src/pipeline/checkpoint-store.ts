import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { openCache, WrongBytes } from "../data/cache.ts";
import type { DataContext, Remote } from "../data/context.ts";
import { isDirDigest, objectKey } from "../data/digest.ts";
import { MissingObjects } from "../data/fetch.ts";
import { commitOut } from "../data/hash-tree.ts";
import { pushDigests } from "../data/push.ts";
import { pullPins } from "../data/transfer.ts";
import { hashOf } from "../lib/hashing.ts";
import { readAtMost } from "../lib/read-at-most.ts";
import { retried } from "../storage/faults.ts";
import type { Storage } from "../storage/storage.ts";

/** A checkpoint as it was at one moment. */
export interface Taken {
  readonly digest: string;
  readonly bytes: number;
  readonly files: number;
  /** ISO time. */
  readonly saved: string;
}

/** Which checkpoint: `id` names the attempt's stage key, `path` is relative to the root. */
export interface Subject {
  readonly id: string;
  readonly path: string;
  readonly stage: string;
}

/** What a remote keeps of a checkpoint, and the objects that it consists of. */
export interface Kept {
  readonly taken: Taken;
  readonly digests: ReadonlySet<string>;
}

/** Where one attempt's checkpoint is kept on a remote, for the next attempt. */
export interface CheckpointStore {
  /** The remote's name for people. */
  readonly url: string;
  /** Copies what stands there now aside; undefined where no file does. */
  take(): Promise<Taken | undefined>;
  /** Sends what was taken: objects, then the document that names them; what was kept before is removed after that. */
  keep(taken: Taken): Promise<void>;
  /** Removes all that is kept. */
  remove(): Promise<void>;
}

const Document = z.strictObject({
  schema: z.literal("modelgate/checkpoint/1"),
  stage: z.string(),
  path: z.string(),
  digest: z.string().regex(/^md5:[0-9a-f]{32}(\.dir)?$/),
  bytes: z.number().int().nonnegative(),
  files: z.number().int().positive(),
  saved: z.iso.datetime(),
});

const documentKey = "checkpoint.json";
const longestDocument = 64 * 1024;

/** Puts what is kept in place, every byte verified; undefined where nothing (or nothing sound) is kept. */
export async function restoreCheckpoint(
  data: DataContext,
  target: Remote,
  subject: Subject,
): Promise<Kept | undefined> {
  const { path, stage } = subject;
  const { storage, context, clear } = partOf(data, target, subject);
  const taken = await readDocument(data, storage, subject);
  if (taken === undefined) return undefined;
  const { digest, bytes } = taken;
  const pin = { path, source: "dvc", file: `the checkpoint of stage ${stage}`, digest, bytes } as const;
  try {
    const ctx = context();
    await pullPins(ctx, [{ ...pin, cache: true, push: true }], { force: true });
    return { taken, digests: await digestsOf(ctx, digest) };
  } catch (error) {
    if (!(error instanceof MissingObjects || error instanceof WrongBytes)) throw error;
    data.host.log.warning(`the checkpoint of stage ${stage} is not used, since it is damaged: ${error.message}`);
    return undefined;
  } finally {
    await clear();
  }
}

/** Opens the place for what is to be kept; `kept` is what stands there. Nothing is asked for before it is used. */
export function openCheckpointStore(
  data: DataContext,
  target: Remote,
  subject: Subject,
  kept: Kept | undefined,
): CheckpointStore {
  const { host, root } = data;
  const { path, stage } = subject;
  const { own, storage, context, clear } = partOf(data, target, subject);
  let known = kept?.digests ?? new Set<string>();
  return {
    url: target.storage.url,
    async take() {
      await clear();
      const { cache, index } = context();
      const { digest, bytes, files } = await commitOut(host, cache, join(root, path), ["copy"], index);
      return files === 0 ? undefined : { digest, bytes, files, saved: host.now().toISOString() };
    },
    async keep(taken) {
      const ctx = context();
      try {
        const digests = await digestsOf(ctx, taken.digest);
        await pushDigests(ctx, [taken.digest], own);
        const document = { schema: "modelgate/checkpoint/1", stage, path, ...taken };
        await storage.write(documentKey, { bytes: Buffer.from(`${JSON.stringify(document)}\n`) });
        const old = [...known].filter((digest) => !digests.has(digest));
        known = digests;
        for (const digest of old) await storage.remove?.(objectKey(digest));
      } finally {
        await clear();
      }
    },
    async remove() {
      await clear();
      if (storage.remove === undefined || !(await storage.exists(documentKey))) return;
      await storage.remove(documentKey);
      const keys = storage.lists ? await listed(storage.list("")) : [...known].map(objectKey);
      for (const key of keys) await storage.remove(key);
    },
  };
}

/** A place of its own, in the local store and on the remote: its objects can be removed, and are nobody else's. */
function partOf(data: DataContext, target: Remote, { id, stage }: Subject) {
  // One for each stage: what a killed run left there is cleared by the next.
  const aside = join(data.home, "checkpoints", hashOf("sha256", stage));
  const storage = target.storage.at(`modelgate/checkpoints/${id}/`);
  const own: Remote = { name: target.name, storage, scope: "main" };
  const context = (): DataContext => ({
    ...data,
    cache: openCache(aside),
    // The command writes into the file: it must be its own, and no link.
    config: { ...data.config, cacheTypes: ["reflink", "copy"] },
    reads: async () => [own],
    write: async () => own,
  });
  return { own, storage, context, clear: () => rm(aside, { recursive: true, force: true }) };
}

async function digestsOf({ cache }: DataContext, digest: string): Promise<Set<string>> {
  const listing = isDirDigest(digest) ? await cache.readDir(digest) : undefined;
  return new Set([digest, ...(listing?.entries.map((entry) => entry.digest) ?? [])]);
}

async function readDocument(
  { host }: DataContext,
  storage: Storage,
  { path, stage }: Subject,
): Promise<Taken | undefined> {
  const text = await retried(host, `cannot read from ${storage.url}`, async () => {
    const found = await storage.read(documentKey);
    return found && ((await readAtMost(found.stream, longestDocument)) ?? "");
  });
  if (text === undefined) return undefined;
  const document = parse(text);
  if (document?.path === path) return document;
  host.log.warning(`what ${storage.url} holds is no checkpoint of stage ${stage}: it is not used`);
  return undefined;
}

function parse(text: string): z.infer<typeof Document> | undefined {
  try {
    return Document.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function listed(keys: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of keys) all.push(key);
  return all;
}

import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDirDigest } from "../../data/digest.ts";
import { hashOut } from "../../data/hash-tree.ts";
import type { ManifestEntry } from "../../data/manifest.ts";
import { materialize } from "../../data/materialize.ts";
import { fetchDigests } from "../../data/transfer.ts";
import { UserError } from "../../lib/errors.ts";
import { insideRoot } from "../../lib/paths.ts";
import type { PipelineContext } from "../../pipeline/context.ts";
import { pinOf } from "../../pipeline/engine.ts";
import type { LockEntry } from "../../pipeline/lock.ts";
import { isOutside } from "../../pipeline/outside.ts";
import type { Out, Stage } from "../../pipeline/pipeline.ts";

/** An out as the lock names it. */
export interface CommittedOut {
  readonly stage: Stage;
  readonly out: Out;
  readonly entry: LockEntry;
  readonly digest: string;
}

/** What a stage's lock entry says of its outs; those it does not name, or that stand outside, are left out. */
export function committedOuts(stage: Stage, entry: LockEntry): CommittedOut[] {
  return stage.outs.flatMap((out) => {
    const digest = entry.outs.get(stage.spelled.get(out.path) ?? out.path)?.digest;
    return digest === undefined || isOutside(out.path) ? [] : [{ stage, out, entry, digest }];
  });
}

/** The committed version of outs: put aside before stages run, read and put back afterwards. */
export interface Committed {
  /** Copies what Git itself holds, before a command removes it. */
  setAside(outs: readonly CommittedOut[]): Promise<void>;
  /** Its files by path in the out (empty for a file), with where each stands; undefined where it cannot be had. */
  files(out: CommittedOut): Promise<ReadonlyMap<string, CommittedFile> | undefined>;
  /** Puts it in place of what a run made; false where it cannot be had. */
  restore(out: CommittedOut): Promise<boolean>;
}

interface CommittedFile {
  readonly digest: string;
  /** undefined where its bytes are nowhere to be had. */
  readonly path: string | undefined;
}

/** Looks for committed outs in the cache, with `pull` in the remotes, and among what was set aside. */
export function openCommitted(ctx: PipelineContext, aside: string, pull: boolean): Committed {
  const { data, host, root } = ctx;
  const isAside = new Set<string>();

  /** Whether all of it is in the cache, where it is fetched to. */
  async function isCached(digest: string): Promise<boolean> {
    try {
      if (pull) await fetchDigests(data, [digest]);
      return await data.cache.has(digest);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      host.log.debug(`the committed version of ${digest} cannot be had: ${error.message}`);
      return false;
    }
  }
  return {
    async setAside(outs) {
      for (const { out, digest } of outs) {
        const here = await insideRoot(root, out.path, { file: out.path });
        // What differs from the lock is not what the lock names.
        if ((await hashOut(host, here, data.index))?.digest !== digest) continue;
        await mkdir(dirname(join(aside, out.path)), { recursive: true });
        await cp(here, join(aside, out.path), { recursive: true, preserveTimestamps: true });
        isAside.add(out.path);
      }
    },
    async files({ out, digest }) {
      const entries = isAside.has(out.path)
        ? (await hashOut(host, join(aside, out.path)))?.manifest.entries
        : await listed(digest);
      if (entries === undefined) return undefined;
      const found = new Map<string, CommittedFile>();
      for (const entry of entries) {
        const path = isAside.has(out.path)
          ? join(aside, out.path, entry.path)
          : (await data.cache.has(entry.digest))
            ? data.cache.objectPath(entry.digest)
            : undefined;
        found.set(entry.path, { digest: entry.digest, path });
      }
      return found;
    },
    async restore({ stage, out, entry, digest }) {
      const here = await insideRoot(root, out.path, { file: out.path });
      if (isAside.has(out.path)) {
        await rm(here, { recursive: true, force: true });
        await mkdir(dirname(here), { recursive: true });
        await cp(join(aside, out.path), here, { recursive: true });
        return true;
      }
      const pin = pinOf(stage, out, entry);
      if (pin === undefined || !(await isCached(digest))) return false;
      try {
        await materialize(data, { ...pin, cache: true }, { force: true });
        return true;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        host.log.debug(`the committed version of ${out.path} cannot be put back: ${error.message}`);
        return false;
      }
    },
  };

  async function listed(digest: string): Promise<readonly ManifestEntry[] | undefined> {
    if (!(await isCached(digest))) return isDirDigest(digest) ? undefined : [{ path: "", digest }];
    if (!isDirDigest(digest)) return [{ path: "", digest }];
    return (await data.cache.readDir(digest))?.entries;
  }
}

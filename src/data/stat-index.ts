import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { z } from "zod";
import { isSystemError } from "../lib/errors.ts";

/** Remembers digests of files by what `stat` says of them, so that nothing unchanged is read again. */
export interface StatIndex {
  /** The digest of the file (`md5:<hex>`), if it is unchanged since it was last put here. */
  get(absPath: string, stats: BigIntStats): Promise<string | undefined>;
  put(absPath: string, stats: BigIntStats, digest: string): Promise<void>;
  /** Writes what is new, if anything is. */
  save(): Promise<void>;
}

const Row = z.tuple([z.string(), z.string()]);
const Stored = z.strictObject({ version: z.literal(1), files: z.record(z.string(), Row) });

/** Opens the index kept in a file; a damaged or missing one is empty, since it only saves work. */
export function openStatIndex(file: string, root: string): StatIndex {
  let rows: Promise<Map<string, readonly [stamp: string, digest: string]>> | undefined;
  let changed = false;
  const load = (): NonNullable<typeof rows> => {
    rows ??= readRows(file);
    return rows;
  };
  const keyOf = (absPath: string): string => relative(root, absPath).split(sep).join("/");
  return {
    async get(absPath, stats) {
      const row = (await load()).get(keyOf(absPath));
      return row !== undefined && row[0] === stampOf(stats) ? row[1] : undefined;
    },
    async put(absPath, stats, digest) {
      const map = await load();
      const key = keyOf(absPath);
      const stamp = stampOf(stats);
      const row = map.get(key);
      if (row !== undefined && row[0] === stamp && row[1] === digest) return;
      map.set(key, [stamp, digest]);
      changed = true;
    },
    async save() {
      if (!changed) return;
      const map = await load();
      changed = false;
      const temporary = `${file}.${randomUUID()}`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(temporary, JSON.stringify({ version: 1, files: Object.fromEntries(map) }));
      await rename(temporary, file).catch(() => rm(temporary, { force: true }));
    },
  };
}

async function readRows(file: string): Promise<Map<string, readonly [string, string]>> {
  try {
    const parsed = Stored.safeParse(JSON.parse(await readFile(file, "utf8")));
    return new Map(parsed.success ? Object.entries(parsed.data.files) : []);
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return new Map();
    throw error;
  }
}

/** The change time is part of it: a file put back to its old time by `touch -r` is still read again. */
function stampOf(stats: BigIntStats): string {
  return `${stats.mtimeNs}:${stats.ctimeNs}:${stats.size}:${stats.ino}`;
}

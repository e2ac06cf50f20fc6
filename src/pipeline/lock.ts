import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { dirObject } from "../data/dir-object.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { datasetDigest } from "./datasets.ts";
import { readYaml } from "./read-yaml.ts";
import { formatScalar, isMap, toJson, type Value, type ValueMap } from "./value.ts";

type ReadVersions = typeof import("../data/sources/dvc-out.ts").versionsOf;

/** What dvc.lock says of one path. */
export interface LockItem {
  /**
   * `md5:<hex>`, or `md5-dos2unix:<hex>` where DVC 2 wrote it; `.dir` behind it for a directory. Of a dependency that is no
   * file, what is said of it.
   */
  readonly digest: string | undefined;
  readonly bytes: number | undefined;
  readonly files: number | undefined;
  readonly executable: boolean;
  /** Where it says which versions a cloud has: reads them for an out of this path, file and remote. */
  readonly versions?: (path: string, file: string, remote: string | undefined) => ReturnType<ReadVersions>;
}

/** One stage of dvc.lock; paths as dvc.yaml spells them. */
export interface LockEntry {
  readonly cmd: Value;
  readonly deps: ReadonlyMap<string, LockItem>;
  readonly params: ReadonlyMap<string, ValueMap>;
  readonly outs: ReadonlyMap<string, LockItem>;
  /** The entry as it stands. */
  readonly value: ValueMap;
}

export interface LockFile {
  readonly file: string;
  /** undefined where there is no such file. */
  readonly text: string | undefined;
  readonly entries: ReadonlyMap<string, LockEntry>;
  /** What it says of the `datasets` of its dvc.yaml. */
  readonly datasets: ReadonlyMap<string, Value>;
}

export const schemaVersion = "2.0";

/** Reads a dvc.lock from disk. */
export async function readLock(absPath: string, file: string): Promise<LockFile> {
  try {
    return await parseLock(await readFile(absPath, "utf8"), file);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR"))
      return { file, text: undefined, entries: new Map(), datasets: new Map() };
    if (isSystemError(error, "EISDIR")) throw new UserError("this is a folder, and no lock file", { where: { file } });
    throw error;
  }
}

/** Reads a dvc.lock's text; conflict markers and other schemas are said as such. */
export async function parseLock(text: string, file: string): Promise<LockFile> {
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
  if (conflict !== null) {
    throw new UserError("this lock file holds conflict markers of a merge", {
      where: { file, line: text.slice(0, conflict.index).split("\n").length, column: 1 },
      fix: `Take one side (git checkout --theirs ${file}) and run the pipeline: it writes what is missing.`,
    });
  }
  const value = await readYaml(text, file);
  if (value === null) return { file, text, entries: new Map(), datasets: new Map() };
  const where = { file, line: 1, column: 1 };
  if (!isMap(value)) throw new UserError("a lock file holds a mapping", { where });
  const schema = value.get("schema");
  if (schema !== schemaVersion) {
    const found = schema === undefined ? "no schema (DVC 1's form)" : `schema \`${String(schema)}\``;
    throw new UserError(`this lock file has ${found}, and only schema '${schemaVersion}' is known`, {
      where,
      fix: "Run dvc repro with DVC 3 once, or remove the file and run the pipeline.",
    });
  }
  const stages = value.get("stages") ?? new Map<string, Value>();
  if (!isMap(stages)) throw new UserError("`stages` of a lock file is a mapping", { where });
  const entries = new Map<string, LockEntry>();
  const read = await versionsIn(text);
  for (const [name, stage] of stages) {
    if (!isMap(stage)) throw new UserError(`the stage \`${formatScalar(name)}\` of this lock is no mapping`, { where });
    entries.set(formatScalar(name), lockEntry(stage, read));
  }
  return { file, text, entries, datasets: byName(value.get("datasets")) };
}

/** Of two with one name DVC takes the first. */
function byName(list: Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const one of Array.isArray(list) ? list : []) {
    const name = isMap(one) ? one.get("name") : undefined;
    if (typeof name === "string" && !found.has(name)) found.set(name, one);
  }
  return found;
}

/** The reader of what a text says of a cloud's versions; undefined for the usual text, which says nothing. */
export async function versionsIn(text: string): Promise<ReadVersions | undefined> {
  if (!/\b(?:files|cloud)\b/.test(text)) return undefined;
  return (await import("../data/sources/dvc-out.ts")).versionsOf;
}

/** The parts of an entry, of dvc.lock or of a run-cache file. */
export function lockEntry(value: ValueMap, read?: ReadVersions): LockEntry {
  const params = value.get("params");
  return {
    cmd: value.get("cmd") ?? null,
    deps: items(value.get("deps"), read, said),
    params: new Map(
      (isMap(params) ? [...params] : []).map(([file, keys]) => [formatScalar(file), isMap(keys) ? keys : new Map()]),
    ),
    outs: items(value.get("outs"), read, () => undefined),
    value,
  };
}

/** Anything else names no object: such an entry counts as one that says nothing. */
const isMd5 = /^[0-9a-f]{32}(\.dir)?$/;

function items(
  list: Value | undefined,
  read: ReadVersions | undefined,
  otherwise: (item: ValueMap) => string | undefined,
): Map<string, LockItem> {
  const found = new Map<string, LockItem>();
  for (const item of Array.isArray(list) ? list : []) {
    const path = isMap(item) ? item.get("path") : undefined;
    if (!isMap(item) || typeof path !== "string") continue;
    const md5 = item.get("md5");
    const algorithm = item.has("hash") ? "md5" : "md5-dos2unix";
    const listed = listing(item.get("files"), algorithm);
    found.set(path, {
      digest: typeof md5 === "string" && isMd5.test(md5) ? `${algorithm}:${md5}` : (listed?.digest ?? otherwise(item)),
      bytes: count(item.get("size")) ?? listed?.bytes,
      files: count(item.get("nfiles")) ?? listed?.files,
      executable: item.get("isexec") === true,
      ...(read !== undefined && (item.has("files") || item.has("cloud"))
        ? { versions: (...of) => read(toJson(item), ...of) }
        : {}),
    });
  }
  return found;
}

/** What stands for the digest of a dependency that is no file: a dataset's lock, a server's word. */
function said(item: ValueMap): string | undefined {
  for (const key of ["etag", "checksum"]) if (typeof item.get(key) === "string") return `${key}:${item.get(key)}`;
  return datasetDigest(item.get("dataset"));
}

/** A directory whose files the lock itself lists, as it does for remotes that keep them by name. */
function listing(
  files: Value | undefined,
  algorithm: "md5" | "md5-dos2unix",
): { digest: string; bytes: number | undefined; files: number } | undefined {
  if (!Array.isArray(files)) return undefined;
  const entries: { path: string; digest: string }[] = [];
  let bytes: number | undefined = 0;
  for (const file of files) {
    const path = isMap(file) ? file.get("relpath") : undefined;
    const md5 = isMap(file) ? file.get("md5") : undefined;
    if (!isMap(file) || typeof path !== "string" || typeof md5 !== "string") return undefined;
    entries.push({ path, digest: `${algorithm}:${md5}` });
    const size = count(file.get("size"));
    bytes = bytes === undefined || size === undefined ? undefined : bytes + size;
  }
  return { digest: dirObject(entries, algorithm).digest, bytes, files: entries.length };
}

function count(value: Value | undefined): number | undefined {
  return typeof value === "bigint" || typeof value === "number" ? Number(value) : undefined;
}

/** Writes a file whole or not at all. */
export async function writeWhole(absPath: string, text: string): Promise<void> {
  const temporary = `${absPath}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(absPath), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, absPath);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

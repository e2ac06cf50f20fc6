import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isScalar, isMap as isYamlMap, type YAMLMap } from "yaml";
import { dirObject } from "../data/dir-object.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { emitYaml } from "./emit.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";
import { parseValues } from "./values.ts";

/** What dvc.lock says of one path. */
export interface LockItem {
  /** `md5:<hex>`, or `md5-dos2unix:<hex>` where DVC 2 wrote it; `.dir` behind it for a directory. */
  readonly digest: string | undefined;
  readonly bytes: number | undefined;
  readonly files: number | undefined;
  readonly executable: boolean;
  /** The item as it stands, where it says which versions a cloud has. */
  readonly versions?: ValueMap;
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
}

const schemaVersion = "2.0";

/** Reads a dvc.lock from disk. */
export async function readLock(absPath: string, file: string): Promise<LockFile> {
  try {
    return parseLock(await readFile(absPath, "utf8"), file);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return { file, text: undefined, entries: new Map() };
    throw error;
  }
}

/** Reads a dvc.lock's text; conflict markers and other schemas are said as such. */
export function parseLock(text: string, file: string): LockFile {
  const lines = text.split("\n");
  const conflict = lines.findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})( |\r?$)/.test(line));
  if (conflict >= 0) {
    throw new UserError("this lock file holds conflict markers of a merge", {
      where: { file, line: conflict + 1, column: 1 },
      fix: `Take one side (git checkout --theirs ${file}) and run the pipeline: it writes what is missing.`,
    });
  }
  const { value } = parseValues(text, file);
  if (value === null) return { file, text, entries: new Map() };
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
  for (const [name, stage] of stages) {
    if (!isMap(stage)) throw new UserError(`the stage \`${formatScalar(name)}\` of this lock is no mapping`, { where });
    entries.set(formatScalar(name), lockEntry(stage));
  }
  return { file, text, entries };
}

/** The parts of an entry, of dvc.lock or of a run-cache file. */
export function lockEntry(value: ValueMap): LockEntry {
  const params = value.get("params");
  return {
    cmd: value.get("cmd") ?? null,
    deps: items(value.get("deps")),
    params: new Map(
      (isMap(params) ? [...params] : []).map(([file, keys]) => [formatScalar(file), isMap(keys) ? keys : new Map()]),
    ),
    outs: items(value.get("outs")),
    value,
  };
}

function items(list: Value | undefined): Map<string, LockItem> {
  const found = new Map<string, LockItem>();
  for (const item of Array.isArray(list) ? list : []) {
    const path = isMap(item) ? item.get("path") : undefined;
    if (!isMap(item) || typeof path !== "string") continue;
    const md5 = item.get("md5");
    const algorithm = item.has("hash") ? "md5" : "md5-dos2unix";
    const listed = listing(item.get("files"), algorithm);
    found.set(path, {
      digest: typeof md5 === "string" && md5 !== "" ? `${algorithm}:${md5}` : listed?.digest,
      bytes: count(item.get("size")) ?? listed?.bytes,
      files: count(item.get("nfiles")) ?? listed?.files,
      executable: item.get("isexec") === true,
      ...(item.has("files") || item.has("cloud") ? { versions: item } : {}),
    });
  }
  return found;
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

/** A lock file in pieces: a stage's lines can be exchanged without reading the others again. */
export interface Layout {
  readonly head: string;
  /** Stage → its lines, in the order of the file. */
  readonly blocks: Map<string, string>;
  readonly tail: string;
}

/** The lines of one stage. */
export function blockOf(name: string, entry: ValueMap): string {
  return emitYaml(new Map([[name, entry]]), 2);
}

/** The file's text. */
export function textOf({ head, blocks, tail }: Layout): string {
  return `${head}${[...blocks.values()].join("")}${tail}`;
}

/** Takes a lock file's text apart; one that is not laid out as DVC does is laid out anew. */
export function layoutOf(lock: LockFile): Layout {
  const { text } = lock;
  const fresh = `schema: '${schemaVersion}'\nstages:\n`;
  if (text === undefined || text.trim() === "") return { head: fresh, blocks: new Map(), tail: "" };
  const { contents, value } = parseValues(text, lock.file);
  const found = isYamlMap(contents) ? cut(text, contents) : undefined;
  if (found !== undefined) return found;
  const top = isMap(value) ? value : new Map<string, Value>();
  const others = [...top].filter(([key]) => key !== "stages");
  const stages = top.get("stages");
  const blocks = [...(isMap(stages) ? stages : [])].map(([name, stage]): [string, string] => [
    formatScalar(name),
    blockOf(formatScalar(name), isMap(stage) ? stage : new Map()),
  ]);
  return { head: `${emitYaml(new Map(others))}stages:\n`, blocks: new Map(blocks), tail: "" };
}

function cut(text: string, top: YAMLMap): Layout | undefined {
  const index = top.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === "stages");
  const stages = top.items[index]?.value;
  if (top.flow === true || !isYamlMap(stages) || stages.flow === true || stages.items.length === 0) return undefined;
  const following = top.items[index + 1]?.key;
  const end = isScalar(following) && following.range ? lineStart(text, following.range[0]) : text.length;
  const starts: { name: string; start: number }[] = [];
  for (const { key } of stages.items) {
    if (!isScalar(key) || !key.range) return undefined;
    const start = lineStart(text, key.range[0]);
    if (!["  ", "  ? "].includes(text.slice(start, key.range[0]))) return undefined;
    starts.push({ name: String(key.value), start });
  }
  const blocks = new Map<string, string>();
  starts.forEach(({ name, start }, place) => {
    const lines = text.slice(start, starts[place + 1]?.start ?? end);
    blocks.set(name, lines.endsWith("\n") ? lines : `${lines}\n`);
  });
  return { head: text.slice(0, starts[0]?.start), blocks, tail: text.slice(end) };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
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

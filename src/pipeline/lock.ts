import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isScalar, isMap as isYamlMap, type YAMLMap } from "yaml";
import { isSystemError, UserError } from "../lib/errors.ts";
import { emitYaml } from "./emit.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";
import { parseValues } from "./values.ts";

/** What dvc.lock says of one path. */
export interface LockItem {
  /** `md5:<hex>`, `.dir` behind it for a directory. */
  readonly digest: string | undefined;
  readonly bytes: number | undefined;
  readonly files: number | undefined;
  readonly executable: boolean;
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
    found.set(path, {
      digest: typeof md5 === "string" && md5 !== "" ? `md5:${md5}` : undefined,
      bytes: count(item.get("size")),
      files: count(item.get("nfiles")),
      executable: item.get("isexec") === true,
    });
  }
  return found;
}

function count(value: Value | undefined): number | undefined {
  return typeof value === "bigint" || typeof value === "number" ? Number(value) : undefined;
}

/** The text with one stage's entry put in: in its old place, else at the end; all else stays byte for byte. */
export function withEntry(lock: LockFile, name: string, entry: ValueMap): string {
  const block = emitYaml(new Map([[name, entry]]), 2);
  const { text } = lock;
  if (text === undefined || text.trim() === "") return `schema: '${schemaVersion}'\nstages:\n${block}`;
  const { contents, value } = parseValues(text, lock.file);
  const span = isYamlMap(contents) ? spanOf(text, contents, name) : undefined;
  if (span === undefined) return rewritten(value, name, entry);
  const before = text.slice(0, span.start);
  return `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${block}${text.slice(span.end)}`;
}

/** Where an entry's lines are, or where a new one goes; undefined where the file is not laid out as DVC does. */
function spanOf(text: string, top: YAMLMap, name: string): { start: number; end: number } | undefined {
  const index = top.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === "stages");
  const stages = top.items[index]?.value;
  if (top.flow === true || !isYamlMap(stages) || stages.flow === true || stages.items.length === 0) return undefined;
  const starts = stages.items.map((pair) => (isScalar(pair.key) ? pair.key.range?.[0] : undefined));
  const following = top.items[index + 1]?.key;
  const endOfAll = isScalar(following) && following.range ? lineStart(text, following.range[0]) : text.length;
  const bounds: number[] = [];
  for (const start of starts) {
    if (start === undefined) return undefined;
    const line = lineStart(text, start);
    const lead = text.slice(line, start);
    if (lead !== "  " && lead !== "  ? ") return undefined;
    bounds.push(line);
  }
  const place = stages.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === name);
  if (place < 0) return { start: endOfAll, end: endOfAll };
  return { start: bounds[place] ?? endOfAll, end: bounds[place + 1] ?? endOfAll };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function rewritten(value: Value, name: string, entry: ValueMap): string {
  const top: ValueMap = isMap(value) ? new Map(value) : new Map([["schema", schemaVersion]]);
  const stages = top.get("stages");
  top.set("stages", new Map([...(isMap(stages) ? stages : []), [name, entry]]));
  return emitYaml(top);
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

import { randomUUID } from "node:crypto";
import { type BigIntStats, closeSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import { clearAway, makeFolder } from "./disk.ts";

/** Remembers digests of files by what `stat` says of them, so that nothing unchanged is read again. */
export interface StatIndex {
  /** The digest of the file, if it is unchanged since it was last put here. */
  get(absPath: string, stats: BigIntStats): string | undefined;
  put(absPath: string, stats: BigIntStats, digest: string): void;
  /** Forgets a file that is gone. */
  drop(absPath: string): void;
  /** Writes what is new, if anything is. A disk that does not take it costs a later run time, and is no error. */
  save(): Promise<void>;
}

/** The first line: a file that begins otherwise, as other versions wrote it, is empty. */
const header = "modelgate stat index 2\n";

/** Opens the index kept in a file; a damaged or missing one is empty, since it only saves work. */
export function openStatIndex(file: string, root: string): StatIndex {
  /** By path below the root: times, size, inode and digest in one string, which a million files can afford. */
  let rows: Map<string, string> | undefined;
  let changed = false;
  const load = (): Map<string, string> => {
    rows ??= readRows(file);
    return rows;
  };
  const prefix = root.endsWith(sep) ? root : root + sep;
  const keyOf = (absPath: string): string => {
    const below = absPath.startsWith(prefix) ? absPath.slice(prefix.length) : relative(root, absPath);
    return sep === "/" ? below : below.split(sep).join("/");
  };
  return {
    get(absPath, stats) {
      const row = load().get(keyOf(absPath));
      if (row === undefined) return undefined;
      const stamp = stampOf(stats);
      return row.startsWith(stamp) ? row.slice(stamp.length) : undefined;
    },
    put(absPath, stats, digest) {
      const map = load();
      const key = keyOf(absPath);
      const row = stampOf(stats) + digest;
      if (map.get(key) === row) return;
      map.set(key, row);
      changed = true;
    },
    drop(absPath) {
      if (load().delete(keyOf(absPath))) changed = true;
    },
    async save() {
      if (!changed) return;
      changed = false;
      const temporary = `${file}.${randomUUID()}`;
      try {
        makeFolder(dirname(file));
        writeRows(temporary, load());
        renameSync(temporary, file);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        clearAway(temporary);
      }
    },
  };
}

/** A row a line, `<mtime> <ctime> <size> <inode> <digest> <path>`; slices of the one text, which is never taken apart. */
function readRows(file: string): Map<string, string> {
  const rows = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (isSystemError(error)) return rows;
    throw error;
  }
  if (!text.startsWith(header)) return rows;
  for (let start = header.length; start < text.length; ) {
    const end = text.indexOf("\n", start);
    // A line without its end was not written whole, and nothing follows it.
    if (end < 0) break;
    let space = start;
    for (let field = 0; field < 5 && space >= 0; field++) space = text.indexOf(" ", space + 1);
    if (space > 0 && space < end) rows.set(readPath(text.slice(space + 1, end)), text.slice(start, space));
    start = end + 1;
  }
  return rows;
}

/** Pieces of this many characters go to the disk at once. */
const piece = 1 << 20;

function writeRows(file: string, rows: ReadonlyMap<string, string>): void {
  const handle = openSync(file, "wx");
  try {
    let text = header;
    for (const [path, row] of rows) {
      text += `${row} ${writePath(path)}\n`;
      if (text.length < piece) continue;
      writeAll(handle, text);
      text = "";
    }
    writeAll(handle, text);
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** A name with a line's end in it stands as JSON, so that each row is one line. */
function writePath(path: string): string {
  return path.includes("\n") || path.startsWith('"') ? JSON.stringify(path) : path;
}

function readPath(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** The change time is part of it: a file put back to its old time by `touch -r` is still read again. */
function stampOf(stats: BigIntStats): string {
  return `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino} `;
}

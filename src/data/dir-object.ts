import { UserError, type Where } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import { dataPathFault, showPath } from "../lib/paths.ts";
import { objectName } from "./digest.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";

/** A directory object larger than this is refused: it would name millions of files. */
const maxBytes = 512 * 1024 * 1024 - 1;

/** DVC's directory object for files: JSON as Python prints it, sorted by path; `algorithm` is that of the files. */
export function dirObject(
  entries: readonly ManifestEntry[],
  algorithm: "md5" | "md5-dos2unix" = "md5",
): { bytes: Buffer; digest: string } {
  const rows = entries
    .map((entry) => ({ path: entry.path, md5: entry.digest.slice(algorithm.length + 1) }))
    .sort((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${pythonString(path)}}`);
  const bytes = Buffer.from(`[${rows.join(", ")}]`, "utf8");
  return { bytes, digest: `${algorithm}:${hashOf("md5", bytes)}.dir` };
}

/** A listing of so many bytes is read, or an error. */
export function refuseHuge(bytes: number, digest: string): void {
  if (bytes <= maxBytes) return;
  throw new UserError(`this directory listing has ${bytes} bytes, at most ${maxBytes} are read`, {
    where: { file: `object ${digest}` },
  });
}

/** The manifest that a directory object holds; anything in it that could lead elsewhere is refused. */
export function parseDirObject(bytes: Buffer, digest: string): Manifest {
  const file = `object ${digest}`;
  refuseHuge(bytes.length, digest);
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new UserError("this directory listing is not JSON", { where: { file }, fix: again, cause });
  }
  const { algorithm } = objectName(digest);
  const entries = entriesOf(raw, `${algorithm}:`, file);
  return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sortedEntries(entries, { file }) };
}

const again = "Push the directory again from where it was made.";

/** Checked by hand: a listing may have a million rows. */
function entriesOf(raw: unknown, prefix: string, file: string): ManifestEntry[] {
  if (!Array.isArray(raw)) throw notDvc("it is no list", file);
  return raw.map((row: unknown, index): ManifestEntry => {
    if (typeof row !== "object" || row === null) throw notDvc(`${index}: it is no object`, file);
    const { md5, relpath } = row as { md5?: unknown; relpath?: unknown };
    if (typeof md5 !== "string" || !/^[0-9a-f]{32}$/.test(md5)) throw notDvc(`${index}.md5: it is no MD5`, file);
    if (typeof relpath !== "string") throw notDvc(`${index}.relpath: it is no text`, file);
    const fault = dataPathFault(relpath) ?? ownFault(relpath);
    if (fault === undefined) return { path: relpath, digest: prefix + md5 };
    throw new UserError(`entry ${index + 1} of this directory listing, \`${showPath(relpath)}\`, ${fault}`, {
      where: { file },
      fix: "Nothing of it was written. Find out who pushed this object; a listing made by DVC never holds such a path.",
    });
  });
}

function notDvc(fault: string, file: string): UserError {
  return new UserError(`this directory listing is not in DVC's form: ${fault}`, { where: { file }, fix: again });
}

/** DVC leaves its own folders out of every listing. */
function ownFault(path: string): string | undefined {
  return /(^|\/)\.dvc(\/|$)/i.test(path) ? "leads into a `.dvc` folder" : undefined;
}

/** By UTF-16 code units; a path that is there twice, or is both file and folder, is refused. */
export function sortedEntries(entries: ManifestEntry[], where: Where): ManifestEntry[] {
  // DVC's own order is this one but for rare names, and asking costs less than sorting a million.
  if (!isSorted(entries)) entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const folders = new Set<string>();
  let last: string | undefined;
  for (const { path } of entries) {
    if (path === last) {
      throw new UserError(`this directory listing names \`${showPath(path)}\` twice`, { where, fix: again });
    }
    last = path;
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  for (const { path } of folders.size === 0 ? [] : entries) {
    if (!folders.has(path)) continue;
    throw new UserError(`this directory listing has \`${showPath(path)}\` both as a file and as a folder`, {
      where,
      fix: again,
    });
  }
  return entries;
}

function isSorted(entries: readonly ManifestEntry[]): boolean {
  let last = "";
  for (const { path } of entries) {
    if (path < last) return false;
    last = path;
  }
  return true;
}

/** Python sorts text by code point, JavaScript by UTF-16 code unit: they differ beyond the first plane. */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < left.length && index < right.length; index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** A JSON string with everything beyond ASCII escaped, as `json.dumps` writes it. */
function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

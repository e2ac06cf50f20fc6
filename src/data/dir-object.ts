import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import { pathFault } from "../lib/paths.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";

/** A directory object larger than this is refused: it would name millions of files. */
const maxBytes = 512 * 1024 * 1024 - 1;

const Entry = z.object({ md5: z.string().regex(/^[0-9a-f]{32}$/), relpath: z.string() });

/** DVC's directory object for files: JSON as Python prints it, sorted by path. */
export function dirObject(entries: readonly ManifestEntry[]): { bytes: Buffer; digest: string } {
  const rows = entries
    .map((entry) => ({ path: entry.path, md5: entry.digest.slice("md5:".length) }))
    .sort((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${pythonString(path)}}`);
  const bytes = Buffer.from(`[${rows.join(", ")}]`, "utf8");
  return { bytes, digest: `md5:${hashOf("md5", bytes)}.dir` };
}

/** The manifest that a directory object holds; anything in it that could lead elsewhere is refused. */
export function parseDirObject(bytes: Buffer, digest: string): Manifest {
  const file = `object ${digest}`;
  if (bytes.length > maxBytes) {
    throw new UserError(`this directory listing has ${bytes.length} bytes, at most ${maxBytes} are read`, {
      where: { file },
    });
  }
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new UserError("this directory listing is not JSON", { where: { file }, fix: again, cause });
  }
  const rows = z.array(Entry).safeParse(raw);
  if (!rows.success) {
    const issue = rows.error.issues[0];
    throw new UserError(`this directory listing is not in DVC's form: ${issue?.path.join(".")}: ${issue?.message}`, {
      where: { file },
      fix: again,
    });
  }
  const entries = rows.data.map((row, index): ManifestEntry => {
    const fault = pathFault(row.relpath) ?? ownFault(row.relpath);
    if (fault !== undefined) {
      throw new UserError(`entry ${index + 1} of this directory listing, \`${row.relpath}\`, ${fault}`, {
        where: { file },
        fix: "Nothing of it was written. Find out who pushed this object; a listing made by DVC never holds such a path.",
      });
    }
    return { path: row.relpath, digest: `md5:${row.md5}` };
  });
  return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sorted(entries, file) };
}

const again = "Push the directory again from where it was made.";

/** DVC leaves its own folders out of every listing. */
function ownFault(path: string): string | undefined {
  return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into a `.dvc` folder" : undefined;
}

/** By UTF-16 code units; a path that is there twice, or is both file and folder, is refused. */
function sorted(entries: ManifestEntry[], file: string): ManifestEntry[] {
  const files = new Set(entries.map((entry) => entry.path));
  for (const { path } of entries) {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
      if (!files.has(path.slice(0, slash))) continue;
      throw new UserError(`this directory listing has \`${path.slice(0, slash)}\` both as a file and as a folder`, {
        where: { file },
        fix: again,
      });
    }
  }
  if (files.size !== entries.length) {
    throw new UserError("this directory listing names a path twice", { where: { file }, fix: again });
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Python sorts text by code point, JavaScript by UTF-16 code unit: they differ beyond the first plane. */
function compareCodePoints(a: string, b: string): number {
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

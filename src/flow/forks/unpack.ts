import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Entry, ZipFile } from "yauzl";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { pathFault, showPath } from "../../lib/paths.ts";
import { formatBytes } from "../../lib/progress.ts";

/** What a zip that a stranger made may hold. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** How many bytes may come of one, in a file of more than `small` bytes. */
  readonly ratio: number;
  readonly small: number;
}

const disk = ["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE", "ENFILE"];
/** Each of a name's folders is looked at: a zip of many long names would keep this busy for hours. */
const longest = 500;
const deepest = 16;
const kinds = 0o170000;
const regular = 0o100000;
const directory = 0o040000;

/**
 * Unpacks a zip whose maker is not trusted. `most` says for each name how many bytes it may have; undefined leaves it out.
 * One entry that is none of an honest zip refuses the whole, before anything is written: a path that leads elsewhere, a
 * link, a name twice, also in another case or another Unicode form, more than the limits allow. Sizes are held to as the
 * bytes come, whatever the zip says of them. Throws a UserError.
 */
export async function unpack(
  file: string,
  into: string,
  limits: ZipLimits,
  most: (name: string) => number | undefined,
): Promise<string[]> {
  const { openPromise } = await import("yauzl");
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
    const entries = await soundEntries(zip, limits);
    const wanted = entries.flatMap((entry) => {
      const limit = most(entry.fileName);
      return limit === undefined || entry.fileName.endsWith("/") ? [] : [{ entry, limit }];
    });
    for (const { entry, limit } of wanted) if (entry.uncompressedSize > limit) throw tooLarge(entry.fileName, limit);
    let left = limits.bytes;
    for (const { entry, limit } of wanted) {
      left -= await writeEntry(zip, entry, join(into, entry.fileName), Math.min(limit, left));
    }
    return wanted.map(({ entry }) => entry.fileName);
  } catch (error) {
    // A full disk is no fault of the zip's.
    if (error instanceof UserError || !(error instanceof Error) || isSystemError(error, ...disk)) throw error;
    throw new UserError(`it is no sound zip: ${showPath(error.message).slice(0, 300)}`, { cause: error });
  } finally {
    zip?.close();
  }
}

async function soundEntries(zip: ZipFile, limits: ZipLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.entries)
    throw new UserError(`it has ${zip.entryCount} entries, at most ${limits.entries} are read`);
  const entries: Entry[] = [];
  const names = new Map<string, "file" | "folder">();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const fault = faultOf(entry, limits) ?? twinFault(entry.fileName, names);
    if (fault !== undefined) throw new UserError(`\`${showPath(entry.fileName).slice(0, 200)}\` ${fault}`);
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes)
      throw new UserError(`it unpacks to more than ${formatBytes(limits.bytes)}, which is all that is read`);
    entries.push(entry);
  }
  return entries;
}

/** Why an entry is none of an honest zip. */
function faultOf(entry: Entry, { ratio, small }: ZipLimits): string | undefined {
  const isFolder = entry.fileName.endsWith("/");
  const path = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
  const fault = pathFault(path);
  if (fault !== undefined) return fault;
  if (path.length > longest) return `has a name that is longer than ${longest} characters`;
  if (path.split("/").length > deepest) return `has a name of more than ${deepest} parts`;
  // The upper half is what Unix calls the mode; zips of other systems leave it out.
  const kind = (entry.externalFileAttributes >>> 16) & kinds;
  if (kind !== 0 && kind !== (isFolder ? directory : regular)) return "is a link or a device, and no file";
  if (entry.isEncrypted()) return "is encrypted";
  if (isFolder) return entry.uncompressedSize === 0 ? undefined : "is a folder with bytes of its own";
  const { compressedSize, uncompressedSize } = entry;
  return uncompressedSize > small && uncompressedSize > compressedSize * ratio
    ? `unpacks to more than ${ratio} times its size`
    : undefined;
}

/** Names that some file system takes for the same, and a file where another name needs a folder. */
function twinFault(name: string, names: Map<string, "file" | "folder">): string | undefined {
  const folded = name.normalize("NFKC").toLowerCase().toUpperCase();
  const isFolder = folded.endsWith("/");
  const parts = folded.split("/").filter((part) => part !== "");
  const own = parts.join("/");
  for (let end = 1; end < parts.length; end++) {
    const above = parts.slice(0, end).join("/");
    if (names.get(above) === "file") return "stands below what is a file";
    names.set(above, "folder");
  }
  const there = names.get(own);
  // A folder may be named by itself after what is in it.
  if (there !== undefined && !(isFolder && there === "folder")) return "is there twice";
  names.set(own, isFolder ? "folder" : "file");
  return undefined;
}

async function writeEntry(zip: ZipFile, entry: Entry, path: string, limit: number): Promise<number> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > limit ? tooLarge(entry.fileName, limit) : null, chunk);
    },
  });
  await mkdir(dirname(path), { recursive: true });
  // A stream that finds its fault before anybody listens would end the process.
  const stream: Readable = await zip.openReadStreamPromise(entry);
  await pipeline(stream, counted, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return bytes;
}

function tooLarge(name: string, limit: number): UserError {
  return new UserError(`\`${showPath(name).slice(0, 200)}\` has more than ${formatBytes(limit)}`);
}

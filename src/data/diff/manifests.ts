import type { ManifestEntry } from "../manifest.ts";

/** What one pin resolves to on one side: its files, sorted by path, each relative to `path`. */
export interface PinnedFiles {
  /** Where the pin stands, relative to the repository's root. */
  readonly path: string;
  readonly digest: string;
  readonly entries: readonly ManifestEntry[];
}

/** One version of one file, by its whole path. */
export interface FileVersion {
  readonly path: string;
  /** The path of its pin. */
  readonly pin: string;
  readonly digest: string;
  /** Bytes, where the side says. */
  readonly size?: number;
}

/** The same path with other bytes. */
interface FileChange {
  readonly path: string;
  readonly from: FileVersion;
  readonly to: FileVersion;
}

/** The same bytes under another path. */
interface FileMove {
  readonly from: FileVersion;
  readonly to: FileVersion;
}

/** What turns one side's files into the other's; every list is sorted by (the new) path. */
export interface ManifestDiff {
  readonly added: readonly FileVersion[];
  readonly removed: readonly FileVersion[];
  readonly changed: readonly FileChange[];
  readonly moved: readonly FileMove[];
  readonly unchanged: number;
}

/**
 * Compares two sides in time linear in their entries. Pins with one digest on both sides are not looked into, and only
 * what differs is kept, so that memory beyond the manifests themselves grows with the change.
 */
export function diffManifests(before: readonly PinnedFiles[], after: readonly PinnedFiles[]): ManifestDiff {
  const left: FileVersion[] = [];
  const right: FileVersion[] = [];
  const changed: FileChange[] = [];
  let unchanged = 0;
  const here = new Map(after.map((pin) => [pin.path, pin]));
  for (const pin of before) {
    const now = here.get(pin.path);
    here.delete(pin.path);
    if (now === undefined) for (const entry of pin.entries) left.push(versionOf(pin, entry));
    else if (now.digest === pin.digest) unchanged += pin.entries.length;
    else unchanged += merge(pin, now, { left, right, changed });
  }
  for (const pin of here.values()) for (const entry of pin.entries) right.push(versionOf(pin, entry));
  // A path may have gone from one pin to another: then it is neither added nor removed.
  const gone = new Map(left.map((file) => [file.path, file]));
  const fresh: FileVersion[] = [];
  for (const to of right) {
    const from = gone.get(to.path);
    gone.delete(to.path);
    if (from === undefined) fresh.push(to);
    else if (sameBytes(from.digest, to.digest)) unchanged++;
    else changed.push({ path: to.path, from, to });
  }
  return { ...pairMoves([...gone.values()], fresh), changed: changed.sort(byPath), unchanged };
}

/** Walks two sorted lists side by side; returns how many entries are the same. */
function merge(
  before: PinnedFiles,
  after: PinnedFiles,
  into: { left: FileVersion[]; right: FileVersion[]; changed: FileChange[] },
): number {
  let same = 0;
  let [one, other] = [0, 0];
  while (one < before.entries.length || other < after.entries.length) {
    const from = before.entries[one];
    const to = after.entries[other];
    if (to === undefined || (from !== undefined && from.path < to.path)) {
      if (from !== undefined) into.left.push(versionOf(before, from));
      one++;
    } else if (from === undefined || to.path < from.path) {
      into.right.push(versionOf(after, to));
      other++;
    } else {
      if (sameBytes(from.digest, to.digest)) same++;
      else {
        const version = versionOf(after, to);
        into.changed.push({ path: version.path, from: versionOf(before, from), to: version });
      }
      one++;
      other++;
    }
  }
  return same;
}

/** Each added file takes the first removed one (by path) with its bytes, as DVC pairs them. */
function pairMoves(
  gone: readonly FileVersion[],
  fresh: readonly FileVersion[],
): Pick<ManifestDiff, "added" | "removed" | "moved"> {
  const byDigest = new Map<string, { files: FileVersion[]; next: number }>();
  for (const file of gone.toSorted(byPath)) {
    const key = bytesKey(file.digest);
    const known = byDigest.get(key);
    if (known === undefined) byDigest.set(key, { files: [file], next: 0 });
    else known.files.push(file);
  }
  const added: FileVersion[] = [];
  const moved: FileMove[] = [];
  for (const to of fresh.toSorted(byPath)) {
    const found = byDigest.get(bytesKey(to.digest));
    const from = found?.files[found.next];
    if (found === undefined || from === undefined) added.push(to);
    else {
      found.next++;
      moved.push({ from, to });
    }
  }
  const removed = [...byDigest.values()].flatMap(({ files, next }) => files.slice(next));
  return { added, removed: removed.sort(byPath), moved };
}

/** Whether two digests name the same bytes, as far as they can tell. */
export function sameBytes(one: string, other: string): boolean {
  return one === other || bytesKey(one) === bytesKey(other);
}

/**
 * DVC 2's digest of text is the MD5 of that text with `\n` at its lines' ends: for all but `\r\n` files it is DVC 3's, so
 * that a repository that moved from one to the other has not changed all its data.
 */
function bytesKey(digest: string): string {
  return digest.startsWith("md5-dos2unix:") ? `md5:${digest.slice("md5-dos2unix:".length)}` : digest;
}

function versionOf(pin: PinnedFiles, entry: ManifestEntry): FileVersion {
  const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
  return { path, pin: pin.path, digest: entry.digest, ...(entry.size === undefined ? {} : { size: entry.size }) };
}

function byPath(one: { path: string }, other: { path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

import { join, posix } from "node:path";
import { isDirDigest } from "../data/digest.ts";
import { dirObject } from "../data/dir-object.ts";
import { statIfThere } from "../data/file-state.ts";
import { hashOut } from "../data/hash-tree.ts";
import type { ManifestEntry } from "../data/manifest.ts";
import type { Pin } from "../data/pin.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import type { PipelineContext } from "./context.ts";
import { isOutside, isUrl, placeOnDisk } from "./outside.ts";
import { parseParams } from "./params.ts";
import { pathIndex } from "./path-index.ts";
import type { Scalar, Value, ValueMap } from "./value.ts";

/** What a path holds: in the workspace, or, where it is missing there, by what pins it. */
export interface Content {
  readonly digest: string;
  readonly bytes: number | undefined;
  /** How many files a directory holds. */
  readonly files: number | undefined;
  readonly executable: boolean;
  readonly from: "workspace" | "pin";
  /** What dvc.lock says of what is no file: everything behind the path. */
  readonly item?: ValueMap;
}

/** Answers what paths hold, each asked for once until it is said to have changed. */
export interface Contents {
  /** Pins by path, as of now. */
  readonly pins: Map<string, Pin>;
  /** In the workspace only. */
  here(path: string): Promise<Content | undefined>;
  /** In the workspace, else by pin; undefined where neither knows. */
  of(path: string): Promise<Content | undefined>;
  /** Whether a content is what a lock names, in whichever of DVC's ways the lock names it. */
  is(path: string, content: Content, digest: string): Promise<boolean>;
  /** Pins at, above or below a path whose data are not in the workspace. */
  absent(path: string): Promise<Pin[]>;
  /** The values of a parameters file, read anew when it is another than before; undefined where there is none. */
  params(path: string): Promise<Value | undefined>;
  /** After a stage ran: nothing remembered of these paths holds. */
  forget(paths: Iterable<string>): void;
}

/**
 * Opens the workspace's contents; `pins` is read at each question, and may change as stages run, `paths` are its keys.
 * `elsewhere` is asked for what stands in no file system.
 */
export function openContents(
  ctx: PipelineContext,
  pins: Map<string, Pin>,
  paths: Iterable<string>,
  elsewhere: (url: string) => Promise<Content | undefined>,
): Contents {
  const seen = new Map<string, Promise<Content | undefined>>();
  const read = new Map<string, { readonly stamp: string; readonly values: Value }>();
  const asked = pathIndex();
  const pinned = pathIndex(paths);
  const where = (path: string) => placeOnDisk(ctx.root, path, { file: path });

  async function hash(path: string): Promise<Content | undefined> {
    const absolute = path === "." ? ctx.root : await where(path);
    const found = await hashOut(ctx.data.host, absolute, ctx.data.index);
    if (found === undefined) return undefined;
    if (isDirDigest(found.digest)) {
      return { digest: found.digest, bytes: found.bytes, files: found.files, executable: false, from: "workspace" };
    }
    const { digest, bytes, executable } = found;
    return { digest, bytes, files: undefined, executable, from: "workspace" };
  }
  const here = (path: string): Promise<Content | undefined> => {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const found = isUrl(path) ? elsewhere(path) : hash(path);
    seen.set(path, found);
    asked.add(path);
    return found;
  };

  async function absent(path: string): Promise<Pin[]> {
    const missing: Pin[] = [];
    for (const one of pinned.related(path)) {
      const pin = pins.get(one);
      if (pin !== undefined && statIfThere(join(ctx.root, pin.path)) === undefined) missing.push(pin);
    }
    return missing;
  }

  /** The files a pin stands for, paths relative to the pin. */
  async function entriesOf(pin: Pin): Promise<readonly ManifestEntry[] | undefined> {
    if (!isDirDigest(pin.digest)) return [{ path: "", digest: pin.digest, ...sizeOf(pin.bytes) }];
    if (pin.manifest !== undefined) return pin.manifest.entries;
    const remote = pin.remote === undefined ? {} : { remote: pin.remote };
    const origin = pin.origin === undefined ? {} : { origin: pin.origin };
    const wanted = { digest: pin.digest, name: pin.path, ...remote, ...origin };
    const { fetchManifest, nothingFetched } = await import("../data/fetch.ts");
    const manifest = await fetchManifest(ctx.data, wanted, nothingFetched());
    return manifest?.entries;
  }

  async function fromPins(path: string, missing: readonly Pin[]): Promise<Content | undefined> {
    const exact = missing.find((pin) => pin.path === path);
    if (exact !== undefined) return ofPin(exact);
    const above = missing.find((pin) => isBelow(path, pin.path));
    const found = await here(path);
    if (above !== undefined && found === undefined) {
      const below = under((await entriesOf(above)) ?? [], posix.relative(above.path, path));
      const [only] = below;
      if (below.length === 1 && only?.path === "") return fromFile(only);
      return below.length === 0 ? undefined : fromTree(below);
    }
    const parts: ManifestEntry[] = [];
    for (const pin of missing) {
      if (!isBelow(pin.path, path)) continue;
      const entries = await entriesOf(pin);
      if (entries === undefined) return undefined;
      const base = path === "." ? pin.path : posix.relative(path, pin.path);
      for (const entry of entries) parts.push({ ...entry, path: posix.join(base, entry.path) });
    }
    if (parts.length === 0) return found;
    if (found !== undefined && isDirDigest(found.digest)) {
      const tree = await hashOut(ctx.data.host, join(ctx.root, path), ctx.data.index);
      parts.push(...(tree?.manifest.entries ?? []));
    }
    return fromTree(parts);
  }

  return {
    pins,
    here,
    absent,
    async is(path, content, digest) {
      if (content.digest === digest) return true;
      if (content.from !== "workspace" || isUrl(path) || !digest.startsWith("md5-dos2unix:")) return false;
      const absolute = path === "." ? ctx.root : await where(path);
      const found = await hashOut(ctx.data.host, absolute, ctx.data.index, "md5-dos2unix");
      return found?.digest === digest;
    },
    async of(path) {
      const missing = await absent(path);
      return missing.length === 0 ? here(path) : fromPins(path, missing);
    },
    async params(path) {
      const absolute = await where(path);
      const stats = statIfThere(absolute);
      if (stats === undefined || stats.isDirectory()) return undefined;
      const stamp = `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino}`;
      const known = read.get(path);
      if (known?.stamp === stamp) return known.values;
      const text = await readTextIfThere(absolute);
      if (text === undefined) return undefined;
      const values = await parseParams(text, path);
      read.set(path, { stamp, values });
      return values;
    },
    forget(paths) {
      for (const path of paths) {
        for (const key of asked.related(path)) {
          seen.delete(key);
          asked.delete(key);
        }
      }
    },
  };
}

/** Whether `path` lies somewhere below `folder`. */
export function isBelow(path: string, folder: string): boolean {
  return folder === "." ? path !== "." && !isOutside(path) : path.startsWith(`${folder}/`);
}

/** Whether one of two paths is the other, or lies below it. */
export function overlaps(a: string, b: string): boolean {
  return a === b || isBelow(a, b) || isBelow(b, a);
}

/** What a pin says it holds. */
export function ofPin(pin: Pin): Content | undefined {
  if (pin.digest === "" || pin.unsupported !== undefined) return undefined;
  const files = isDirDigest(pin.digest) ? pin.files : undefined;
  return { digest: pin.digest, bytes: pin.bytes, files, executable: pin.executable ?? false, from: "pin" };
}

function under(entries: readonly ManifestEntry[], inner: string): ManifestEntry[] {
  return entries.flatMap((entry) => {
    if (entry.path === inner) return [{ ...entry, path: "" }];
    return isBelow(entry.path, inner) ? [{ ...entry, path: entry.path.slice(inner.length + 1) }] : [];
  });
}

function fromFile(entry: ManifestEntry): Content {
  return { digest: entry.digest, bytes: entry.size, files: undefined, executable: false, from: "pin" };
}

function fromTree(entries: readonly ManifestEntry[]): Content {
  const { digest } = dirObject(entries);
  const sizes = entries.map((entry) => entry.size);
  const bytes = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
  return { digest, bytes, files: entries.length, executable: false, from: "pin" };
}

function sizeOf(bytes: number | undefined): { size?: number } {
  return bytes === undefined ? {} : { size: bytes };
}

/** The item that dvc.lock holds of a content, keys in DVC's order. */
export function lockItemOf(spelled: string, content: Content): ValueMap {
  if (content.item !== undefined) return new Map<Scalar, Value>([["path", spelled], ...content.item]);
  const item: ValueMap = new Map<string, Value>([
    ["path", spelled],
    ["hash", "md5"],
    ["md5", content.digest.slice(content.digest.indexOf(":") + 1)],
  ]);
  if (content.bytes !== undefined) item.set("size", BigInt(content.bytes));
  if (content.files !== undefined) item.set("nfiles", BigInt(content.files));
  if (content.executable) item.set("isexec", true);
  return item;
}

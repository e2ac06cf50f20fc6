import type { DataContext } from "../context.ts";
import type { Pin } from "../pin.ts";
import type { DataDiff, PinDiff } from "./document.ts";
import { diffManifests, type FileVersion, type ManifestDiff, sameBytes } from "./manifests.ts";
import { filesInWorkspace, filesOfPins, type ResolvedPin, type Side } from "./side.ts";
import { diffTables, type TableOptions } from "./tables.ts";

interface DiffOptions {
  /** The wanted files of a directory, by their paths in it; undefined where all are. */
  readonly only?: (pin: Pin) => ((path: string) => boolean) | undefined;
  /** How many files each list names at most. */
  readonly limit: number;
  /** Absent: tables are not looked into. */
  readonly tables?: TableOptions;
}

/** Beyond so many files sizes that nobody wrote down are not looked up. */
const mostSizes = 20_000;

/** What changed in the data between two sides. Listings are fetched where they are not here; data only as `options` say. */
export async function diffData(ctx: DataContext, a: Side, b: Side, options: DiffOptions): Promise<DataDiff> {
  const inWorkspace = b.commit === undefined;
  const same = inWorkspace ? new Set<string>() : samePins(a.pins, b.pins);
  const differing = (pins: readonly Pin[]): Pin[] => pins.filter((pin) => !same.has(pin.path));
  const here = inWorkspace
    ? await filesInWorkspace(ctx, b.pins)
    : { files: await filesOfPins(ctx, differing(b.pins)), absent: [] };
  const unchangedPins = inWorkspace ? unchangedHere(a.pins, here.files) : same;
  const before = await filesOfPins(
    ctx,
    a.pins.filter((pin) => !unchangedPins.has(pin.path)),
  );
  const [left, right] = opaqueWhereUnlisted(
    [...before, ...(a.files ?? [])],
    [...here.files.filter((pin) => !unchangedPins.has(pin.path)), ...(b.files ?? [])],
  );
  for (const side of [left, right]) keepWanted(side, options);
  const diff = await withSizes(ctx, diffManifests(left, right));
  const still = a.pins.filter((pin) => unchangedPins.has(pin.path)).reduce((sum, pin) => sum + (pin.files ?? 1), 0);
  const compared =
    options.tables === undefined ? { tables: [], notes: [] } : await diffTables(ctx, left, right, diff, options.tables);
  return {
    schema: "modelgate/diff/1",
    a: { name: a.name, ...(a.commit === undefined ? {} : { commit: a.commit }) },
    b: { name: b.name, ...(b.commit === undefined ? {} : { commit: b.commit }) },
    counts: { ...countsOf(diff), unchanged: diff.unchanged + still },
    ...listsOf(diff, options.limit),
    bytes: bytesOf(diff),
    pins: pinsOf(diff, left, right),
    tables: compared.tables,
    notes: [...notesOf(left, right, here.absent), ...compared.notes].slice(0, 1000),
  };
}

function samePins(a: readonly Pin[], b: readonly Pin[]): Set<string> {
  const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
  return new Set(b.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path));
}

/** Pins whose data stands in the workspace as A has it: their listings are not needed. */
function unchangedHere(a: readonly Pin[], files: readonly ResolvedPin[]): Set<string> {
  const digests = new Map(a.map((pin) => [pin.path, pin.digest]));
  return new Set(
    files.filter(({ path, digest }) => sameBytes(digests.get(path) ?? "", digest)).map(({ path }) => path),
  );
}

/** Where one side's listing is nowhere to be had, the other's files would all look new: the folder counts as one thing. */
function opaqueWhereUnlisted(a: readonly ResolvedPin[], b: readonly ResolvedPin[]): [ResolvedPin[], ResolvedPin[]] {
  const unlisted = new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path));
  const opaque = (pin: ResolvedPin): ResolvedPin =>
    unlisted.has(pin.path) ? { ...pin, listed: false, entries: [{ path: "", digest: pin.digest }] } : pin;
  return [a.map(opaque), b.map(opaque)];
}

function keepWanted(pins: ResolvedPin[], { only }: DiffOptions): void {
  for (const [index, pin] of pins.entries()) {
    const wanted = pin.pin && only?.(pin.pin);
    if (wanted !== undefined) pins[index] = { ...pin, entries: pin.entries.filter(({ path }) => wanted(path)) };
  }
}

function countsOf(diff: ManifestDiff): PinDiff["counts"] {
  return {
    added: diff.added.length,
    removed: diff.removed.length,
    changed: diff.changed.length,
    moved: diff.moved.length,
  };
}

function listsOf(diff: ManifestDiff, limit: number): Pick<DataDiff, "added" | "removed" | "changed" | "moved"> {
  const file = ({ path, digest, size }: FileVersion): DataDiff["added"][number] => ({ path, digest, ...sized(size) });
  const state = ({ digest, size }: FileVersion): { digest: string; size?: number } => ({ digest, ...sized(size) });
  return {
    added: diff.added.slice(0, limit).map(file),
    removed: diff.removed.slice(0, limit).map(file),
    changed: diff.changed.slice(0, limit).map(({ path, from, to }) => ({ path, a: state(from), b: state(to) })),
    moved: diff.moved.slice(0, limit).map(({ from, to }) => ({ from: from.path, to: to.path, ...state(to) })),
  };
}

function sized(size: number | undefined): { size?: number } {
  return size === undefined ? {} : { size };
}

function bytesOf({ added, removed, changed }: ManifestDiff): DataDiff["bytes"] {
  const fresh = [...added, ...changed.map(({ to }) => to)];
  const gone = [...removed, ...changed.map(({ from }) => from)];
  const sum = (files: readonly FileVersion[]): number => files.reduce((all, { size }) => all + (size ?? 0), 0);
  const unknown = [...fresh, ...gone].filter(({ size }) => size === undefined).length;
  return { added: sum(fresh), removed: sum(gone), net: sum(fresh) - sum(gone), unknown };
}

/** DVC's listings tell no sizes: the cache does, of what it holds. */
async function withSizes(ctx: DataContext, diff: ManifestDiff): Promise<ManifestDiff> {
  if (diff.added.length + diff.removed.length + 2 * diff.changed.length > mostSizes) return diff;
  const look = async (file: FileVersion): Promise<FileVersion> =>
    file.size !== undefined || file.digest.endsWith(".dir")
      ? file
      : { ...file, ...sized(await ctx.cache.size(file.digest)) };
  return {
    ...diff,
    added: await Promise.all(diff.added.map(look)),
    removed: await Promise.all(diff.removed.map(look)),
    changed: await Promise.all(
      diff.changed.map(async ({ path, from, to }) => ({ path, from: await look(from), to: await look(to) })),
    ),
  };
}

/** What changed by pin; a file that went from one pin to another counts where it is now. */
function pinsOf(diff: ManifestDiff, a: readonly ResolvedPin[], b: readonly ResolvedPin[]): PinDiff[] {
  const counts = new Map<string, { added: number; removed: number; changed: number; moved: number }>();
  const count = (pin: string, what: keyof PinDiff["counts"]): void => {
    const known = counts.get(pin) ?? { added: 0, removed: 0, changed: 0, moved: 0 };
    known[what]++;
    counts.set(pin, known);
  };
  for (const { pin } of diff.added) count(pin, "added");
  for (const { pin } of diff.removed) count(pin, "removed");
  for (const { to } of diff.changed) count(to.pin, "changed");
  for (const { to } of diff.moved) count(to.pin, "moved");
  const before = new Map(a.map((pin) => [pin.path, pin]));
  const after = new Map(b.map((pin) => [pin.path, pin]));
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, found]) => {
      const [from, to] = [before.get(path), after.get(path)];
      const source = (to ?? from)?.pin?.source ?? "git";
      const states = {
        ...(from === undefined ? {} : { a: pinState(from) }),
        ...(to === undefined ? {} : { b: pinState(to) }),
      };
      return { path, source, ...states, counts: found };
    });
}

function pinState({ digest, entries, pin, listed, root }: ResolvedPin): NonNullable<PinDiff["a"]> {
  const files = listed ? entries.length : pin?.files;
  const sizes = entries.map(({ size }) => size);
  const known = root !== undefined ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : pin?.bytes;
  return { digest, ...(files === undefined ? {} : { files }), ...(known === undefined ? {} : { bytes: known }) };
}

function notesOf(a: readonly ResolvedPin[], b: readonly ResolvedPin[], absent: readonly Pin[]): string[] {
  const unlisted = [...new Set([...a, ...b].filter((pin) => !pin.listed).map(({ path }) => path))];
  const notes = unlisted
    .slice(0, 20)
    .map((path) => `\`${path}\`: a listing of it is in no cache or remote, so that its files are not compared`);
  if (unlisted.length > 20) notes.push(`the same holds for ${unlisted.length - 20} more`);
  if (absent.length > 0)
    notes.push(`${absent.length} of the pins stand not in the workspace: they are compared as they are pinned`);
  return notes.map((note) => note.slice(0, 1000));
}

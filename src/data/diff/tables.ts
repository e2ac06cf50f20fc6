import type { DataContext } from "../context.ts";
import { fetchObjects, nothingFetched, unique } from "../fetch.ts";
import type { DataDiff, TableDiff } from "./document.ts";
import type { FileVersion, ManifestDiff } from "./manifests.ts";
import { placeOfFile, type ResolvedPin, wantedOfPin } from "./side.ts";
import { compareColumns } from "./table/compare.ts";
import { formatOf, profileTable, shardPattern, type TableFormat, UnreadableTable } from "./table/formats.ts";

export interface TableOptions {
  /** Gets versions of tables that are not here from the remote. */
  readonly fetch: boolean;
  /** Tables are looked into, in the order of their paths, while both sides of all of them have no more bytes than this. */
  readonly maxBytes?: number;
}

/** Tables beyond these are named and not looked into. */
const mostTables = 200;

interface Shard extends Omit<FileVersion, "pin"> {
  readonly pin: ResolvedPin;
}
interface Table {
  readonly path: string;
  readonly format: TableFormat;
  readonly a: readonly Shard[];
  readonly b: readonly Shard[];
}

/** The tables among what changed that both sides have, column by column; what is left out is said in the notes. */
export async function diffTables(
  ctx: DataContext,
  before: readonly ResolvedPin[],
  after: readonly ResolvedPin[],
  diff: ManifestDiff,
  options: TableOptions,
): Promise<Pick<DataDiff, "tables" | "notes">> {
  const all = changedTables(before, after, diff);
  const notes = all.length > mostTables ? [`only ${mostTables} of ${all.length} tables were compared by column`] : [];
  const tables: TableDiff[] = [];
  const budget = { left: options.maxBytes ?? Number.POSITIVE_INFINITY };
  for (const table of all.slice(0, mostTables)) {
    const found = await diffTable(ctx, table, options, budget);
    if (typeof found === "string") notes.push(found.slice(0, 1000));
    else tables.push(found);
  }
  return { tables, notes };
}

interface Budget {
  left: number;
}

async function diffTable(
  ctx: DataContext,
  table: Table,
  options: TableOptions,
  budget: Budget,
): Promise<TableDiff | string> {
  const fault = await bringHere(ctx, table, options, budget);
  if (fault !== undefined) return `\`${table.path}\`: columns are not compared, ${fault}`;
  try {
    const { signal } = ctx.host;
    const a = await profileTable(await located(ctx, table.a), table.format, signal);
    const b = await profileTable(await located(ctx, table.b), table.format, signal);
    return {
      path: table.path,
      format: table.format,
      files: { a: table.a.length, b: table.b.length },
      rows: { a: a.rows, b: b.rows },
      columns: compareColumns(a, b),
      notes: [...a.notes.map((note) => `A: ${note}`), ...b.notes.map((note) => `B: ${note}`)].slice(0, 100),
    };
  } catch (error) {
    if (error instanceof UnreadableTable) return error.message;
    throw error;
  }
}

/** Why a table cannot be read here, if so; what is not here is fetched where that is asked for. */
async function bringHere(
  ctx: DataContext,
  table: Table,
  options: TableOptions,
  budget: Budget,
): Promise<string | undefined> {
  const missing: Shard[] = [];
  let bytes = 0;
  for (const shard of [...table.a, ...table.b]) {
    const here = await placeOfFile(ctx, shard.pin, shard);
    if (here === undefined) missing.push(shard);
    // A listing tells no sizes: of its pin as a whole no file is larger.
    bytes +=
      shard.size ?? (here === undefined ? undefined : await ctx.cache.size(shard.digest)) ?? shard.pin.pin?.bytes ?? 0;
    if (bytes > budget.left) return "they would go beyond `max-bytes`";
  }
  budget.left -= bytes;
  if (missing.length === 0) return undefined;
  if (!options.fetch)
    return missing.some((one) => table.a.includes(one)) ? "A's version is not here" : "B's version is not here";
  const fetched = nothingFetched();
  await fetchObjects(
    ctx,
    unique(missing.map(({ pin: { pin }, path, digest }) => ({ ...(pin && wantedOfPin(pin)), name: path, digest }))),
    fetched,
  );
  return fetched.missing.length === 0 ? undefined : "a version of it is missing in the remote";
}

async function located(ctx: DataContext, shards: readonly Shard[]): Promise<{ name: string; file: string }[]> {
  const found: { name: string; file: string }[] = [];
  for (const shard of shards) {
    const file = await placeOfFile(ctx, shard.pin, shard);
    if (file !== undefined) found.push({ name: shard.path, file });
  }
  return found;
}

/** Tables of which a file is not what it was, with all their shards on both sides. */
function changedTables(before: readonly ResolvedPin[], after: readonly ResolvedPin[], diff: ManifestDiff): Table[] {
  const touched = new Set<string>();
  const touch = ({ path, pin }: FileVersion): void => {
    if (formatOf(path) !== undefined) touched.add(keyOf(pin, path));
  };
  for (const file of [...diff.added, ...diff.removed]) touch(file);
  for (const { from, to } of [...diff.changed, ...diff.moved]) for (const file of [from, to]) touch(file);
  const a = shardsOf(before, touched);
  const b = shardsOf(after, touched);
  return [...touched].sort().flatMap((key): Table[] => {
    const [from, to] = [a.get(key) ?? [], b.get(key) ?? []];
    const format = formatOf(key);
    if (format === undefined || from.length === 0 || to.length === 0 || isSame(from, to)) return [];
    const paths = new Set([...from, ...to].map(({ path }) => path));
    return [{ path: paths.size === 1 ? ([...paths][0] ?? key) : key, format, a: from, b: to }];
  });
}

function shardsOf(pins: readonly ResolvedPin[], touched: ReadonlySet<string>): Map<string, Shard[]> {
  const found = new Map<string, Shard[]>();
  for (const pin of pins) {
    for (const entry of pin.entries) {
      const path = entry.path === "" ? pin.path : `${pin.path}/${entry.path}`;
      if (formatOf(path) === undefined) continue;
      const key = keyOf(pin.path, path);
      if (!touched.has(key)) continue;
      const shard: Shard = {
        path,
        pin,
        digest: entry.digest,
        ...(entry.size === undefined ? {} : { size: entry.size }),
      };
      const known = found.get(key);
      if (known === undefined) found.set(key, [shard]);
      else known.push(shard);
    }
  }
  return found;
}

/** A pin of one file is a table of its own, whatever its name. */
function keyOf(pin: string, path: string): string {
  return pin === path ? path : shardPattern(path);
}

/** Shards that only changed their names are the same table. */
function isSame(a: readonly Shard[], b: readonly Shard[]): boolean {
  const digests = (shards: readonly Shard[]): string =>
    shards
      .map(({ digest }) => digest)
      .sort()
      .join("\n");
  return digests(a) === digests(b);
}

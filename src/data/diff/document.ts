import { z } from "zod";
import { Digest } from "../../lib/schema.ts";

const Path = z.string().max(8192);
const Bytes = z.int().nonnegative();
const Share = z.number().min(0).max(1);
const Amount = z.int().nonnegative();
const Note = z.string().max(1000);

const File = z.strictObject({ path: Path, digest: Digest, size: Bytes.exactOptional() });
const State = z.strictObject({ digest: Digest, size: Bytes.exactOptional() });

/** What a column's cells are. */
const ColumnKind = z.enum([
  "integer",
  "number",
  "boolean",
  "date",
  "timestamp",
  "text",
  "mixed",
  "nested",
  "binary",
  "empty",
]);
/** A column on one side; `nulls` is the share of rows in which it holds nothing. */
const ColumnState = z.strictObject({ type: ColumnKind, nulls: Share });

/** One column of a table, with how far its distribution drifted where that can be said. */
export const ColumnDiff = z.strictObject({
  name: z.string().max(200),
  /** Absent where A has no such column. */
  a: ColumnState.exactOptional(),
  b: ColumnState.exactOptional(),
  /** Population stability index of B against A's bins. */
  psi: z.number().nonnegative().exactOptional(),
  /** Two-sample Kolmogorov–Smirnov: D is off by `error` at most, 0 where it is exact. */
  ks: z.strictObject({ d: Share, p: Share, error: z.number().nonnegative() }).exactOptional(),
  /** Why there is no drift to tell of. */
  note: Note.exactOptional(),
});

/** One table on both sides: a file, or the shards of a folder together. */
export const TableDiff = z.strictObject({
  /** For shards with `*` where their names differ. */
  path: Path,
  format: z.enum(["csv", "tsv", "json-lines", "parquet"]),
  files: z.strictObject({ a: Amount, b: Amount }),
  rows: z.strictObject({ a: Amount, b: Amount }),
  /** Added, removed and retyped columns first, then by how much they drifted. */
  columns: z.array(ColumnDiff).max(20_000),
  notes: z.array(Note).max(100),
});

const Counts = z.strictObject({
  added: Amount,
  removed: Amount,
  changed: Amount,
  moved: Amount,
});
const PinState = z.strictObject({ digest: Digest, files: Amount.exactOptional(), bytes: Bytes.exactOptional() });

/** One pin whose data differs. */
export const PinDiff = z.strictObject({
  path: Path,
  source: z.string().max(40),
  a: PinState.exactOptional(),
  b: PinState.exactOptional(),
  counts: Counts,
});

const Side = z.strictObject({ name: z.string().max(1000), commit: z.string().max(64).exactOptional() });

/** What changed in the data between two commits, or a commit and the workspace. schema/diff.schema.json */
export const DataDiff = z.strictObject({
  schema: z.literal("modelgate/diff/1"),
  a: Side,
  b: Side,
  counts: Counts.extend({ unchanged: Amount }),
  /** The lists hold at most as many files as was asked for; `counts` are of all. */
  added: z.array(File).max(1_000_000),
  removed: z.array(File).max(1_000_000),
  changed: z.array(z.strictObject({ path: Path, a: State, b: State })).max(1_000_000),
  moved: z.array(z.strictObject({ from: Path, to: Path, digest: Digest, size: Bytes.exactOptional() })).max(1_000_000),
  /** Of the files whose sizes are known: new, and gone; `unknown` counts the others. */
  bytes: z.strictObject({ added: Bytes, removed: Bytes, net: z.int(), unknown: Amount }),
  pins: z.array(PinDiff).max(100_000),
  tables: z.array(TableDiff).max(1000),
  notes: z.array(Note).max(1000),
});

export type DataDiff = z.infer<typeof DataDiff>;
export type TableDiff = z.infer<typeof TableDiff>;
export type ColumnDiff = z.infer<typeof ColumnDiff>;
export type PinDiff = z.infer<typeof PinDiff>;

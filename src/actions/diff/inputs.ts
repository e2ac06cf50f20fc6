import { commonInputs, dataInputs } from "../common.ts";

export const inputs = {
  a: {
    type: "text",
    description: "The older side: a commit, tag or branch; by default the base of the event, on a command line HEAD.",
    positional: true,
  },
  b: { type: "text", description: "The newer side; by default the workspace as it stands.", positional: true },
  targets: {
    type: "list",
    description:
      "Paths, also inside a tracked directory, globs, `.dvc` files or stages; when empty, everything that Git pins.",
  },
  columns: {
    type: "flag",
    description: "Compare tables (CSV, TSV, JSON lines, Parquet) by rows and columns where both versions are here.",
    default: "true",
  },
  fetch: {
    type: "flag",
    description: "Get the versions of tables that are not here from the remote, to compare their columns.",
    default: "false",
  },
  limit: {
    type: "number",
    description: "How many files each list names at most; the counts are of all.",
    default: "10000",
  },
  ...commonInputs,
  ...dataInputs,
} as const;

export const outputs = {
  added: "JSON list of the files that only B has: path, digest, size.",
  removed: "JSON list of the files that only A has.",
  changed: "JSON list of the files with other bytes: path, and digest and size on both sides.",
  moved: "JSON list of the files with the same bytes under another path: from, to, digest, size.",
  bytes: "JSON: bytes added, removed and net, and of how many files the size is not known.",
  columns: "JSON list: path of the table and name of each column with its type, nulls, PSI and KS on both sides.",
  counts: "JSON: how many files were added, removed, changed, moved, and are unchanged.",
  tables: "JSON list of the tables that were compared: path, format, files, rows, notes.",
  pins: "JSON list of the pins that differ: path, digest, files and bytes on both sides, and counts.",
  notes: "JSON list of what could not be compared, and why.",
  diff: "Path of the whole document.",
} as const;

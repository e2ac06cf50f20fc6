import { UserError, type Where } from "../../lib/errors.ts";
import { showPath } from "../../lib/paths.ts";
import { longestCell, type TableColumn } from "./builder.ts";

/** One file of predictions: the columns that were asked for and that it has. */
export interface PredictionTable {
  /** The file's path in the repository. */
  readonly name: string;
  /** Its digest, as the record has it. */
  readonly digest: string;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
}

/** A file with more rows is refused. */
export const mostRows = 10_000_000;

/** A file of predictions that cannot be read. */
export function unreadable(where: Where, what: string, fix?: string): UserError {
  return new UserError(what, { where, ...(fix === undefined ? {} : { fix }) });
}

/** What is wrong with a cell that its column did not take. */
export function badCell(name: string, cell: string): string {
  const column = `the column \`${showPath(name)}\``;
  if (cell.length * 4 > longestCell) return `a cell of ${column} has more than ${longestCell} bytes`;
  return `${JSON.stringify(cell.slice(0, 60))} in ${column} is not what it should be: a number or a text`;
}

export function tooManyRows(file: string): UserError {
  return unreadable({ file }, `it has more than ${mostRows} rows`, "Evaluate on a sample of the examples.");
}

/** What a decoder or unpacker says of hostile bytes is about the file and no bug of ours. */
export function readFault(name: string, cause: unknown): UserError {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new UserError(`it cannot be read: ${said.slice(0, 300)}`, { where: { file: name }, cause });
}

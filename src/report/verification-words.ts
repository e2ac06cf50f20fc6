import type { ValueDiff } from "../tracking/differences/comparison.ts";
import type { FileCheck, OutCheck } from "../tracking/verification.ts";
import { count, formatBytes } from "./number.ts";

/** Outs that differ, for a sentence: the first with what differs in it, some others by name. */
export function outsInWords(outs: readonly OutCheck[]): string {
  const [first, ...others] = outs;
  const names = others.slice(0, 3).map(({ path }) => `\`${path}\``);
  const left = others.length - names.length;
  return [...(first === undefined ? [] : [outInWords(first)]), ...names, ...(left > 0 ? [`${left} more`] : [])].join(
    ", ",
  );
}

function outInWords({ path, verdict, files, differences: [first] }: OutCheck): string {
  if (verdict === "missing") return `\`${path}\` is not made`;
  if (files !== undefined) return `\`${path}\` (${filesInWords(files)})`;
  return first === undefined ? `\`${path}\`` : `\`${path}\` (${fileInWords(first)})`;
}

/** `1 file changed, 2 added`. */
export function filesInWords(files: NonNullable<OutCheck["files"]>): string {
  const kinds = (["changed", "added", "removed", "unchanged"] as const).filter((kind) => files[kind] > 0);
  return kinds
    .map((kind, index) => (index === 0 ? `${count(files[kind], "file")} ${kind}` : `${files[kind]} ${kind}`))
    .join(", ");
}

/** What of a file differs: its values where they are known, else its bytes. */
export function fileInWords({ bytes, values, note }: FileCheck): string {
  if (values !== undefined) return valuesInWords(values);
  if (note !== undefined) return note;
  if (bytes === undefined) return "differs";
  return bytes.a === bytes.b
    ? `${share(bytes.differ)} of ${formatBytes(bytes.a)} differ`
    : `${formatBytes(bytes.a)} → ${formatBytes(bytes.b)}`;
}

function valuesInWords({ format, equal, of, differ, items }: ValueDiff): string {
  if (equal) return `its values are the same, only the bytes of the ${format} differ`;
  const structure = items.filter(({ kind }) => kind !== "changed").length;
  const most = items.reduce((largest, { max_abs: abs }) => Math.max(largest, abs ?? 0), 0);
  const size = most > 0 ? `, by ${significant(most)} at most` : "";
  const values = differ === 0 ? [] : [`${partOf(differ, Math.max(of, differ), "value")}${size}`];
  const other =
    structure === 0 ? [] : [`${structure} ${structure === 1 ? "name" : "names"} added, removed or of another form`];
  return [...values, ...other].join("; ") || "not all of its values are compared";
}

/** How a file differs as bytes, where that is not all there is to say; begins with a space. */
export function bytesInWords({ bytes, values, note }: FileCheck): string {
  if (bytes === undefined || (values === undefined && note === undefined)) return "";
  const size = bytes.a === bytes.b ? formatBytes(bytes.a) : `${formatBytes(bytes.a)} → ${formatBytes(bytes.b)}`;
  return ` Bytes: ${size}, ${share(bytes.differ)} differ, the first at ${share(bytes.first)}.`;
}

/** `3 of 10 values differ`, `its one value differs`. */
export function partOf(differ: number, of: number, noun: string): string {
  if (of === 1) return `its one ${noun} differs`;
  return `${share(differ)} of ${count(of, noun)} ${differ === 1 ? "differs" : "differ"}`;
}

/** A number with its thousands apart. */
export function share(amount: number): string {
  return count(amount, "", "").trim();
}

/** Two digits are enough of a difference: `0.0012`, `1.2e-8`. */
export function significant(value: number): string {
  return String(Number(value.toPrecision(2)));
}

import { type BigIntStats, readFileSync } from "node:fs";
import { UserError } from "../../lib/errors.ts";
import { parsePointer, pointerLimit } from "./pointer.ts";

/**
 * Whether a file is a pointer to this object, or (with no digest) to any: what a checkout without Git LFS leaves where
 * the data belong.
 */
export function isPointerTo(path: string, stats: BigIntStats, digest?: string): boolean {
  if (!stats.isFile() || stats.size === 0n || stats.size >= BigInt(pointerLimit)) return false;
  try {
    const pointer = parsePointer(readFileSync(path), { file: path });
    return pointer !== undefined && (digest === undefined || `sha256:${pointer.oid}` === digest);
  } catch (error) {
    // A pointer that somebody broke is a change of theirs.
    if (error instanceof UserError) return false;
    throw error;
  }
}

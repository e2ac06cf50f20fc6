import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareFiles } from "../../src/tracking/differences/compare.ts";
import type { ValueDiff } from "../../src/tracking/differences/comparison.ts";
import { tempDir } from "./repo.ts";

type Found = Awaited<ReturnType<typeof compareFiles>>;

/** What is said of two versions of a file of this name. */
export async function compared(name: string, a: string | Uint8Array, b: string | Uint8Array): Promise<Found> {
  const dir = tempDir();
  writeFileSync(join(dir, "a"), a);
  writeFileSync(join(dir, "b"), b);
  return compareFiles(name, { a: join(dir, "a"), b: join(dir, "b") }, new AbortController().signal);
}

/** The same, where the files can be read. */
export async function differences(name: string, a: string | Uint8Array, b: string | Uint8Array): Promise<ValueDiff> {
  const found = await compared(name, a, b);
  if (found === undefined || "unreadable" in found) throw new Error(`not compared: ${JSON.stringify(found)}`);
  return found;
}

/** Why the files cannot be compared. */
export async function fault(name: string, a: string | Uint8Array, b: string | Uint8Array): Promise<string> {
  const found = await compared(name, a, b);
  return found !== undefined && "unreadable" in found ? found.unreadable : `compared: ${JSON.stringify(found)}`;
}

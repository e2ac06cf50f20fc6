import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Runs `body` with a folder below `dir` that is gone afterwards. */
export function inScratch<T>({ dir }: { readonly dir: string }, body: (scratch: string) => T): T {
  const scratch = mkdtempSync(join(dir, "run-"));
  try {
    return body(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

import type { DataContext } from "./context.ts";
import { objectName } from "./digest.ts";
import { fileDigest, isLinkTo, knownDigest, lstatIfThere } from "./file-state.ts";

/** What stands at a path, measured by what should. */
export type State = "absent" | "same" | "other" | "folder";

/** As far as it is known without reading the file. */
export function stateOf(ctx: DataContext, path: string, digest: string, stats = lstatIfThere(path)): State | "unread" {
  if (stats === undefined) return "absent";
  if (stats.isDirectory()) return "folder";
  if (isLinkTo(ctx.cache, digest, path, stats)) return "same";
  // Any other link is replaced, never followed: what it points to is not the pin's.
  if (!stats.isFile()) return "other";
  const known = knownDigest(path, ctx.index, stats, objectName(digest).algorithm);
  return known === undefined ? "unread" : known === digest ? "same" : "other";
}

/** The same, where the file has to be read. */
export async function readState(ctx: DataContext, path: string, digest: string): Promise<State> {
  const stats = lstatIfThere(path);
  if (stats === undefined) return "absent";
  return (await fileDigest(path, ctx.index, stats, objectName(digest).algorithm)) === digest ? "same" : "other";
}

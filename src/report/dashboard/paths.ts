import { hashOf } from "../../lib/hashing.ts";

/** The longest name that stands in an address as it is. */
const longest = 60;
/** Names that no file may have on Windows, whatever follows a dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/**
 * A name as one part of a path and of an address: as it is where that is plain lower case, else what is plain of it with a
 * digest of the whole, so that no two names share a file, on no file system.
 */
export function slug(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/.test(name) && name.length <= longest && !reserved.test(name)) return name;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  // A plain name may look like this one, but holds no `~`.
  return `${plain === "" ? "x" : plain}~${hashOf("sha256", name).slice(0, 12)}`;
}

/** Where the pages stand, from the site's root. */
export const indexPath = "index.html";

export function modelPath(model: string): string {
  return `models/${slug(model)}/index.html`;
}

export function runPath(model: string, runId: string): string {
  return `models/${slug(model)}/runs/${slug(runId)}.html`;
}

/** The address of one page as another names it. */
export function linkFrom(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

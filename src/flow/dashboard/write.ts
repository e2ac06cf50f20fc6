import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { pathGuard } from "../../lib/paths.ts";
import { readTextIfThere } from "../../lib/read-if-there.ts";
import type { SitePage } from "../../report/dashboard/frame.ts";

/** Stands in a folder that a dashboard was written to: what is in it may be replaced. */
const marker = ".modelgate-dashboard";
/** The pages that come and go with models and runs. */
const ownPage = /^models\/[^/]+\/(?:index|runs\/[^/]+)\.html$/;

export interface Written {
  readonly pages: number;
  /** Pages that were not there before as they are now. */
  readonly changed: number;
  readonly removed: number;
  readonly bytes: number;
}

/**
 * Writes pages below `dir` and removes those of an earlier dashboard that are no more. A page that stays as it is keeps its time, so that
 * a copy of the folder takes over only what is new. A folder with anything else in it is refused.
 */
export async function writeSite(dir: string, named: string, pages: AsyncIterable<SitePage>): Promise<Written> {
  try {
    await claim(dir, named);
    return await writePages(dir, named, pages);
  } catch (cause) {
    if (!isSystemError(cause, "EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR", "ENOSPC")) throw cause;
    throw new UserError(`the dashboard cannot be written to ${named} (${cause.code ?? "unknown"})`, {
      cause,
      fix: "Name a folder that may be written to.",
    });
  }
}

async function writePages(dir: string, named: string, pages: AsyncIterable<SitePage>): Promise<Written> {
  const guard = pathGuard(dir);
  const written = new Set<string>();
  let changed = 0;
  let bytes = 0;
  for await (const { path, html } of pages) {
    const file = guard(path, { file: `${named}/${path}` });
    written.add(path);
    bytes += Buffer.byteLength(html);
    if ((await readTextIfThere(file)) === html) continue;
    changed++;
    await mkdir(dirname(file), { recursive: true });
    await rm(`${file}.part`, { force: true });
    await writeFile(`${file}.part`, html, { flag: "wx" });
    await rename(`${file}.part`, file);
  }
  const gone = (await pagesIn(dir)).filter((path) => !written.has(path));
  for (const path of gone) await rm(guard(path, { file: `${named}/${path}` }));
  return { pages: written.size, changed, removed: gone.length, bytes };
}

async function claim(dir: string, named: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const there = await readdir(dir);
  if (there.length > 0 && !there.includes(marker)) {
    throw new UserError(`${named} holds other files: a dashboard is written to a folder of its own`, {
      fix: "Name a new folder with `out`, or empty this one.",
    });
  }
  await writeFile(join(dir, marker), "Pages in this folder are written by `modelgate dashboard`.\n");
}

async function pagesIn(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files.map((path) => path.replaceAll("\\", "/")).filter((path) => ownPage.test(path));
}

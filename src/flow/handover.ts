import { constants } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";

/**
 * Files under `.modelgate/`, by which steps and jobs hand values on. The folder ignores itself, so that it never
 * shows up as an untracked change.
 */
export const folder = ".modelgate";

/** Hands a file on and says where it stands; a commit may hold links under these names, which are not followed. */
export async function writeHandover(root: string, name: string, text: string | Uint8Array): Promise<string> {
  await writeWhole(await handoverPath(root, ".gitignore"), "*\n");
  await writeWhole(await handoverPath(root, name), text);
  return `${folder}/${name}`;
}

/** Takes back what was handed on: a file, or a folder of them. */
export async function dropHandover(root: string, name: string): Promise<void> {
  await rm(await handoverPath(root, name), { recursive: true, force: true });
}

async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const temporary = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  await rm(temporary, { force: true });
  await writeFile(temporary, text, { flag: "wx" });
  await rename(temporary, path);
}

/** Hands a file on as it stands, however large. */
export async function copyHandover(root: string, name: string, from: string): Promise<void> {
  await writeWhole(await handoverPath(root, ".gitignore"), "*\n");
  const path = await handoverPath(root, name);
  await mkdir(dirname(path), { recursive: true });
  await rm(`${path}.part`, { force: true });
  await copyFile(from, `${path}.part`, constants.COPYFILE_EXCL);
  await rename(`${path}.part`, path);
}

/** The name under which a recorded file is handed on. */
export function evidenceName(digest: string): string {
  return `evidence/${digest.slice(digest.indexOf(":") + 1)}`;
}

/** Where a file that is handed on stands, or would. */
export function handoverPath(root: string, name: string): Promise<string> {
  const file = `${folder}/${name}`;
  return insideRoot(root, file, { file });
}

/** A file's bytes, or undefined where it was not handed on. More than `limit` bytes are refused: it may be hostile. */
export async function readHandoverBytes(root: string, name: string, limit: number): Promise<Buffer | undefined> {
  try {
    const path = await handoverPath(root, name);
    const { size } = await stat(path);
    if (size > limit) throw new UserError(`${folder}/${name} has ${size} bytes, at most ${limit} are read`);
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

/** The same as text; a bundle is the largest thing that is handed on. */
export async function readHandover(root: string, name: string, limit = 64 * 1024 * 1024): Promise<string | undefined> {
  return (await readHandoverBytes(root, name, limit))?.toString("utf8");
}

/** What an earlier run on the same machine left must not be taken for this one's. The object cache stays. */
export async function clearHandover(root: string): Promise<void> {
  const mine = [
    "runs",
    "stages",
    "handed-on",
    "records",
    "evidence",
    "results",
    "received",
    "objects",
    "plan.json",
    "diff.json",
    "diffs",
    "appended.json",
    "verify.json",
    "bundle.json",
    "report.md",
    "report.html",
  ];
  for (const name of mine) await rm(await handoverPath(root, name), { recursive: true, force: true });
}

/** A model's name as a file's name. */
export function fileName(model: string): string {
  return encodeURIComponent(model).replace(/\*/g, "%2A");
}

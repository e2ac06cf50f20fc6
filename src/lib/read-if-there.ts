import { access, readFile } from "node:fs/promises";
import { isSystemError } from "./errors.ts";

/** A file's bytes, or undefined where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

/** The same as text. */
export async function readTextIfThere(path: string): Promise<string | undefined> {
  return (await readIfThere(path))?.toString("utf8");
}

/** Whether something stands at a path, and may be looked at. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

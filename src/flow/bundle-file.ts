import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { ReportBundle } from "../report/bundle.ts";
import type { Bench } from "./bench.ts";

const limit = 64 * 1024 * 1024;

/** The bundle, or undefined where nothing was compared: an earlier step or job failed or was cancelled. */
export async function readBundleIfThere(bench: Bench, path: string): Promise<ReportBundle | undefined> {
  try {
    await stat(resolve(bench.root, path));
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
  return readBundle(bench, path);
}

/** Reads and checks a report bundle; it must be about the commit of this event, yesterday's green does not count. */
export async function readBundle(bench: Bench, path: string): Promise<ReportBundle> {
  const file = resolve(bench.root, path);
  let text: string;
  try {
    const { size } = await stat(file);
    if (size > limit)
      throw new UserError(`the bundle has ${size} bytes, at most ${limit} are read`, { where: { file: path } });
    text = await readFile(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UserError("there is no report bundle: nothing was compared", {
      where: { file: path },
      fix: "Run `compare` before this step; if an earlier step failed, mend that one.",
      cause: error,
    });
  }
  const bundle = parse(text, path);
  if (bundle.head !== bench.forge.head && bench.forge.event !== "local") {
    throw new UserError(`the bundle is about ${bundle.head}, this event is about ${bench.forge.head}`, {
      where: { file: path },
      fix: "Run `compare` in this workflow run.",
    });
  }
  return bundle;
}

function parse(text: string, file: string): ReportBundle {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError("the bundle is not JSON", { where: { file }, cause });
  }
  const result = ReportBundle.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(`not a report bundle: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`, {
    where: { file },
  });
}

import { readdir } from "node:fs/promises";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { readBlobs, treeFiles } from "../../lib/git-objects.ts";
import { insideRoot } from "../../lib/paths.ts";
import type { Bench } from "../bench.ts";
import { readWorkspace } from "../workspace.ts";

/** Where DVC keeps a repository's own templates. */
const folder = ".dvc/plots";
const mostTemplates = 100;
const mostBytes = 256 * 1024;

/**
 * The repository's own templates by the names that plots know them by: `curves` and `curves.json`. They are the base side's;
 * on somebody's own machine the workspace's. What is drawn where a token is may not be a pull request's.
 */
export async function templatesOf(bench: Bench): Promise<ReadonlyMap<string, string>> {
  const { event, base } = bench.forge;
  const files = event === "local" ? await inWorkspace(bench) : base === undefined ? [] : await inCommit(bench, base);
  const found = new Map<string, string>();
  for (const { path, text } of files) {
    const name = path.slice(folder.length + 1);
    found.set(name, text);
    if (name.endsWith(".json")) found.set(name.slice(0, -".json".length), text);
  }
  return found;
}

interface TemplateText {
  readonly path: string;
  readonly text: string;
}

async function inWorkspace(bench: Bench): Promise<TemplateText[]> {
  const found: TemplateText[] = [];
  try {
    const names = await readdir(await insideRoot(bench.root, folder, { file: folder }));
    for (const name of names.sort().slice(0, mostTemplates)) {
      const path = `${folder}/${name}`;
      const bytes = await readWorkspace(bench, path).catch((error: unknown) => {
        if (error instanceof UserError || isSystemError(error, "EISDIR", "EACCES")) return undefined;
        throw error;
      });
      if (bytes !== undefined && bytes.length <= mostBytes) found.push({ path, text: bytes.toString("utf8") });
    }
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
  }
  return found;
}

async function inCommit(bench: Bench, commit: string): Promise<TemplateText[]> {
  const at = { cwd: bench.root, env: bench.host.env };
  try {
    const all = await treeFiles(`${commit}:${folder}`, at);
    const files = all.filter(({ size }) => size <= mostBytes).slice(0, mostTemplates);
    const blobs = await readBlobs(
      files.map(({ blob }) => blob),
      at,
    );
    return files.map(({ path, blob }) => ({
      path: `${folder}/${path}`,
      text: blobs.get(blob)?.toString("utf8") ?? "",
    }));
  } catch (error) {
    // The folder is not there, or this clone has not got the commit.
    if (error instanceof UserError) return [];
    throw error;
  }
}

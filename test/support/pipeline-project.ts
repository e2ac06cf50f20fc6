import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type DataOptions, openData } from "../../src/data/context.ts";
import type { Host } from "../../src/lib/host.ts";
import type { PipelineContext } from "../../src/pipeline/execute.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { testHost } from "./host.ts";
import { gitEnv, gitRepo, type TestRepo } from "./repo.ts";

/** A Git repository with DVC's folder, as `dvc init` leaves it, and these files. */
export function dvcProject(files: Record<string, string>, root?: string): TestRepo {
  const made = {
    ".dvc/config": "[core]\n    analytics = false\n    check_update = false\n",
    ".dvc/.gitignore": "/config.local\n/tmp\n/cache\n",
    ".dvcignore": "",
    ...files,
  };
  return gitRepo(made, root);
}

/** What a run of the pipeline needs, read afresh from the workspace. */
export async function pipelineAt(
  root: string,
  overrides: Partial<Host> = {},
  options: Partial<DataOptions> = {},
): Promise<PipelineContext & { host: Host & { lines: string[] } }> {
  const env = { ...gitEnv(), SHELL: "/bin/sh", DVC_GLOBAL_CONFIG_DIR: join(root, ".none"), ...overrides.env };
  const host = testHost({ cwd: root, ...overrides, env });
  const data = await openData(host, { root, ...options });
  return { host, root, data, pipeline: await loadPipeline(host, root) };
}

/** The files below a folder with their texts, by path; none where there is no such folder. */
export function filesBelow(dir: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else found[relative(dir, path).split(sep).join("/")] = readFileSync(path, "utf8");
    }
  };
  try {
    walk(dir);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return found;
}

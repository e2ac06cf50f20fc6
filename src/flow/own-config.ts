import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Config, ModelConfig } from "../config/config.ts";
import { defaultConfig } from "../config/defaults.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";

/** Without this one modelgate looks for itself what there is; a file that is asked for by name must be there. */
export const usualFile = "modelgate.yaml";

/** Globs of the files that a directory with a model has. */
export const modelFiles = ["dvc.yaml", "**/dvc.yaml", "metrics.json", "metrics.yaml", "metrics.toml"];

/** The configuration as the workspace has it; undefined where there is none. */
export async function readOwnConfig(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    if (!isSystemError(error, "EISDIR", "EACCES", "EPERM", "ENOTDIR", "ELOOP")) throw error;
    throw new UserError(`this file cannot be read (${error.code ?? "unknown"})`, {
      where: { file },
      cause: error,
      fix: "The configuration is a file that one may read.",
    });
  }
}

/** What holds without a configuration, by the files of a repository that are among `modelFiles`. */
export function shownConfig(files: readonly string[], name: string): Config {
  const pipelines = files.filter((path) => basename(path) === "dvc.yaml");
  const from = pipelines.length > 0 ? pipelines : files;
  const dirs = [...new Set(from.map((path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".")))];
  return defaultConfig({ dirs: dirs.length === 0 ? ["."] : dirs, name });
}

/** The models that are asked for by name, or all of them. */
export function pickModels(models: readonly ModelConfig[], only: readonly string[], from: string): ModelConfig[] {
  for (const name of only) {
    if (models.some((model) => model.name === name)) continue;
    const names = models.map((model) => model.name);
    const near = nearest(name, names);
    throw new UserError(`there is no model \`${name}\` in ${from}`, {
      fix: near === undefined ? `Models there: ${names.join(", ") || "none"}.` : `Did you mean \`${near}\`?`,
    });
  }
  return only.length === 0 ? [...models] : models.filter((model) => only.includes(model.name));
}

import { readdir, stat } from "node:fs/promises";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import { version as nodeVersion } from "node:process";
import { getExecOutput } from "@actions/exec";
import { isSystemError } from "../lib/errors.ts";
import { digestOf, hashFile } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { insideRoot } from "../lib/paths.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { Environment } from "./record.ts";

/** Files at the root that fix what stages run with, whoever wrote them. */
const wellKnown =
  /^(uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile\.lock|requirements.*\.(txt|lock)|environment\.ya?ml|conda-lock\.ya?ml|pixi\.lock|\.python-version|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.node-version|\.nvmrc|renv\.lock|Manifest\.toml|Cargo\.lock|go\.sum|flake\.lock|Dockerfile|Containerfile|\.tool-versions|mise\.lock)$/;

const pythonSigns =
  /^(.+\.py|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|Pipfile(\.lock)?|requirements.*\.txt|environment\.ya?ml|conda-lock\.ya?ml|setup\.cfg|\.python-version)$/;

/** Says what a run was made with; `files` are the model's own, the root's lock files join by themselves. */
export async function captureEnvironment(host: Host, root: string, files: readonly string[]): Promise<Environment> {
  const listing = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = listing.map((entry) => entry.name);
  const paths = [...new Set([...files, ...names.filter((name) => wellKnown.test(name))])].sort();
  const digests = (await Promise.all(paths.map((path) => digestFile(host, root, path)))).flat();
  const python = names.some((name) => pythonSigns.test(name)) ? await pythonVersion(host, root) : undefined;
  const runtimes = { node: nodeVersion.slice(1), ...(python === undefined ? {} : { python }) };
  const processors = cpus();
  return {
    os: `${type()} ${release()}`,
    arch: arch(),
    cpu: (processors[0]?.model ?? "unknown").trim().slice(0, 200),
    cores: Math.max(1, availableParallelism()),
    memory_bytes: totalmem(),
    runtimes,
    files: digests,
    // What the same set-up has on every machine: not the processor, the memory or the kernel's patch level.
    digest: digestOf({ os: type(), arch: arch(), runtimes, files: digests }),
  };
}

/** A named file that is gone is a change like any other: a candidate may take it away, and its absence is on record. */
async function digestFile(host: Host, root: string, path: string): Promise<FileDigest[]> {
  const absolute = await insideRoot(root, path, { file: path });
  try {
    const { size } = await stat(absolute);
    return [{ path, digest: `sha256:${await hashFile("sha256", absolute)}`, bytes: size }];
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR")) throw error;
    const said = error.code === "EISDIR" ? "is a directory, name the files in it" : "is not there";
    host.log.warning(`The environment file ${path} ${said}: the record does without it.`);
    return [];
  }
}

/** One process, and only where the repository looks like Python; not finding one is no fault. */
async function pythonVersion(host: Host, root: string): Promise<string | undefined> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) if (value !== undefined) env[name] = value;
  for (const command of ["python3", "python"]) {
    try {
      const options = { cwd: root, env, silent: true, ignoreReturnCode: true };
      const { exitCode, stdout, stderr } = await getExecOutput(command, ["--version"], options);
      const [, version] = /Python (\S+)/.exec(stdout + stderr) ?? [];
      return exitCode === 0 ? version?.slice(0, 200) : undefined;
    } catch {
      // exec looks the command up on PATH before it starts anything: this one is not installed.
    }
  }
  return undefined;
}

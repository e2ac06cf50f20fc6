import { readdir, stat } from "node:fs/promises";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import { posix } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import { digestOf, hashFile } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { insideRoot } from "../lib/paths.ts";
import type { FileDigest } from "../lib/schema.ts";
import { containerOf, distributionOf, gpusOf } from "./environment-machine.ts";
import { pythonInUse } from "./environment-python.ts";
import { runtimeVersions } from "./environment-runtimes.ts";
import type { Environment } from "./record.ts";

/** Files at the root that fix what stages run with, whoever wrote them. */
const wellKnown =
  /^(uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile\.lock|requirements.*\.(txt|lock)|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|\.python-version|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.node-version|\.nvmrc|renv\.lock|Manifest\.toml|Cargo\.lock|go\.sum|flake\.lock|Dockerfile|Containerfile|\.tool-versions|mise\.lock)$/;

const pythonSigns =
  /^(.+\.(py|ipynb)|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile(\.lock)?|requirements.*\.txt|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|setup\.cfg|\.python-version)$/;
const pythonCommands =
  /\b(python[\d.]*|uv|poetry|conda|mamba|micromamba|pixi|papermill|jupyter|pytest|torchrun)\b|\.py\b/;

/**
 * Says what a run was made with. `files` are the model's own, repository paths; the root's lock files join by
 * themselves. `commands` are the stages': with the root's files they tell which interpreters are worth a look.
 */
export async function captureEnvironment(
  host: Host,
  root: string,
  files: readonly string[],
  commands: readonly string[] = [],
): Promise<Environment> {
  const names = await filesAt(root);
  const signs = [...names, ...files.map((file) => posix.basename(file))];
  const isPython = signs.some((name) => pythonSigns.test(name)) || commands.some((one) => pythonCommands.test(one));
  const [digests, python, others, gpus, container, distribution] = await Promise.all([
    environmentFiles(host, root, files),
    isPython ? pythonInUse(host, root, [...new Set(files.map((file) => posix.dirname(file)))]) : undefined,
    runtimeVersions(host, root, signs, commands),
    gpusOf(host, root),
    containerOf(host.env),
    distributionOf(),
  ]);
  const runtimes = { ...others, ...(python?.version === undefined ? {} : { python: python.version }) };
  const processors = cpus();
  const set = {
    arch: arch(),
    ...(distribution === undefined ? {} : { distribution }),
    ...(container === undefined ? {} : { container }),
    runtimes,
    components: [...(python?.components ?? [])],
    files: digests,
  };
  return {
    os: `${type()} ${release()}`,
    cpu: (processors[0]?.model ?? "unknown").trim().slice(0, 200),
    cores: Math.max(1, availableParallelism()),
    memory_bytes: totalmem(),
    gpus,
    ...set,
    digest: digestOf({ os: type(), ...set }),
  };
}

/** The digests of these files, repository paths, and of the root's lock files: that part alone, which starts no process. */
export async function environmentFiles(host: Host, root: string, files: readonly string[]): Promise<FileDigest[]> {
  const known = (await filesAt(root)).filter((name) => wellKnown.test(name));
  const paths = [...new Set([...files, ...known])].sort();
  return (await Promise.all(paths.map((path) => digestFile(host, root, path)))).flat();
}

async function filesAt(root: string): Promise<string[]> {
  const listing = await readdir(root, { withFileTypes: true });
  return listing.filter((entry) => entry.isFile()).map((entry) => entry.name);
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

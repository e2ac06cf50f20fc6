import { realpath } from "node:fs/promises";
import { execPath, version as ownVersion } from "node:process";
import type { Host } from "../lib/host.ts";
import { ask, findProgram } from "./environment-programs.ts";

/** An interpreter whose version is asked for where a file at the root or a stage's command speaks of it. */
interface Runtime {
  readonly name: string;
  readonly programs: readonly string[];
  readonly files: RegExp;
  readonly commands: RegExp;
  readonly version: RegExp;
}

/** Python has a file of its own: its packages count as well. */
const runtimes: readonly Runtime[] = [
  {
    name: "node",
    programs: ["node"],
    files:
      /^(.+\.[cm]?[jt]s|package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|\.node-version|\.nvmrc)$/,
    commands: /\b(node|npx|npm|pnpm|yarn)\b/,
    version: /^v(\S+)/m,
  },
  {
    name: "r",
    programs: ["Rscript"],
    files: /^(.+\.[rR]|renv\.lock)$/,
    commands: /\bRscript\b/,
    version: /version (\d\S+)/,
  },
  {
    name: "julia",
    programs: ["julia"],
    files: /^(.+\.jl|Manifest\.toml)$/,
    commands: /\bjulia\b/,
    version: /version (\d\S+)/,
  },
];

/** Name → version of the interpreters that these files and commands speak of, as PATH leads to them. */
export async function runtimeVersions(
  host: Host,
  root: string,
  files: readonly string[],
  commands: readonly string[],
): Promise<Record<string, string>> {
  const wanted = runtimes.filter(
    (one) => files.some((file) => one.files.test(file)) || commands.some((command) => one.commands.test(command)),
  );
  const found = await Promise.all(
    wanted.map(async (one): Promise<[string, string][]> => {
      const version = await versionOf(host, root, one);
      return version === undefined ? [] : [[one.name, version.slice(0, 200)]];
    }),
  );
  return Object.fromEntries(found.flat());
}

async function versionOf(host: Host, root: string, runtime: Runtime): Promise<string | undefined> {
  const program = await findProgram(host, root, runtime.programs);
  if (program === undefined) return undefined;
  // Mostly it is the very Node that runs this.
  if (runtime.name === "node" && (await realpath(program)) === (await realpath(execPath))) return ownVersion.slice(1);
  return runtime.version.exec((await ask(host, root, program, ["--version"])) ?? "")?.[1];
}

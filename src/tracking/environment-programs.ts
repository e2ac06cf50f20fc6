import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { platform } from "node:os";
import { delimiter, isAbsolute, join, parse, relative } from "node:path";
import type { Host } from "../lib/host.ts";

/** Longer than any of them takes that works. */
const patienceMs = 15_000;

/**
 * The first of these commands that PATH leads to, absolute. One that stands in the repository itself is passed over:
 * who only describes the environment runs nothing that a candidate may have written.
 */
export async function findProgram(host: Host, root: string, names: readonly string[]): Promise<string | undefined> {
  const endings = platform() === "win32" ? [".exe"] : [""];
  const folders = (host.env["PATH"] ?? host.env["Path"] ?? "").split(delimiter).filter(isAbsolute);
  for (const name of names) {
    for (const path of folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))) {
      if (await isProgram(path, root)) return path;
    }
  }
  return undefined;
}

async function isProgram(path: string, root: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    if (!(await stat(path)).isFile()) return false;
    const real = await realpath(path);
    return [path, real].every((one) => isOutside(relative(root, one)));
  } catch {
    return false;
  }
}

function isOutside(path: string): boolean {
  return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path);
}

/** What a program says, stdout and stderr; undefined where it cannot be started, fails or takes too long. */
export function ask(host: Host, root: string, program: string, args: readonly string[]): Promise<string | undefined> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) {
    if (value !== undefined && !/^(PYTHON|NODE_)/i.test(name)) env[name] = value;
  }
  // pyenv's programs choose their version by folder; nothing else is to be read where the user's files are.
  env["PYENV_DIR"] = root;
  return new Promise((resolve) => {
    const options = { cwd: parse(root).root, env, timeout: patienceMs, signal: host.signal, maxBuffer: 1 << 20 };
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve(error === null ? stdout + stderr : undefined);
    });
  });
}

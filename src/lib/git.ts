import { execFile, spawnSync } from "node:child_process";
import { UserError } from "./errors.ts";

/** Where git runs and with which variables. */
export interface GitOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bytes for standard input. */
  readonly input?: string | Buffer;
}

/** How git ended and what it said. */
export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git without a shell and without prompts; a non-zero exit is a result, not an error. */
export function tryGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const settings = { cwd: options.cwd, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true };
    const child = execFile("git", [...args], settings, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else if (error.code !== "ENOENT") reject(error);
      else {
        const fix = "Install Git, then run this again.";
        reject(new UserError("there is no git on this machine's PATH", { cause: error, fix }));
      }
    });
    // Git may end before it has read all of it, and says why by its exit code.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}

/** One line of git's output, waited for: a rare question of those who cannot be asked later. Undefined where git says no. */
export function gitLine(args: readonly string[], { cwd, env }: GitOptions): string | undefined {
  const settings = { cwd, env: { ...env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }, encoding: "utf8" } as const;
  const done = spawnSync("git", [...args], { ...settings, windowsHide: true });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/** Runs git and returns its output without the last line's end; a failure is the user's to mend. */
export async function git(args: readonly string[], options: GitOptions): Promise<string> {
  const result = await tryGit(args, options);
  if (result.code !== 0) {
    const said = result.stderr.trim() || result.stdout.trim();
    throw new UserError(`git ${args[0] ?? ""} failed: ${redactUrls(said)}`);
  }
  return result.stdout.replace(/\r?\n$/, "");
}

/** Removes the user information from URLs, where tokens hide. */
export function redactUrls(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
}

import { getExecOutput } from "@actions/exec";
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
export async function tryGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.env)) {
    if (value !== undefined) env[name] = value;
  }
  env["GIT_TERMINAL_PROMPT"] = "0";
  env["LC_ALL"] = "C";
  const input = options.input === undefined ? {} : { input: Buffer.from(options.input) };
  const result = await getExecOutput("git", [...args], {
    cwd: options.cwd,
    env,
    silent: true,
    ignoreReturnCode: true,
    ...input,
  }).catch((cause: unknown) => {
    if (!/Unable to locate executable file/.test(String(cause))) throw cause;
    throw new UserError("there is no git on this machine's PATH", { cause, fix: "Install Git, then run this again." });
  });
  return { code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
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

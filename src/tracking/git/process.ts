import { spawn } from "node:child_process";
import { UserError } from "../../lib/errors.ts";
import { type GitOptions, redactUrls } from "../../lib/git.ts";

/** Runs git for output that is not text (objects, NUL-separated lists); a failure is the user's to mend. */
export function gitBytes(
  args: readonly string[],
  options: GitOptions & { readonly env: Readonly<Record<string, string | undefined>> },
): Promise<Buffer> {
  const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: options.cwd, env, windowsHide: true });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => said.push(data));
    child.on("error", (cause) =>
      reject(
        new UserError(`git could not be started: ${cause.message}`, { fix: "Install Git and put it on PATH.", cause }),
      ),
    );
    child.on("close", (code) => {
      if (code === 0) return resolve(Buffer.concat(out));
      const words = redactUrls(Buffer.concat(said).toString("utf8").trim());
      reject(new UserError(`git ${args[0] ?? ""} failed: ${words}`));
    });
    // A command that ends before it has read everything says why by its exit code, which `close` reports.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

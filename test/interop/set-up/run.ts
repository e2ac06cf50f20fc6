import { spawnSync } from "node:child_process";

/** A peer that cannot be installed is a failure that says what is missing: a skip would look like a pass. */
export function need(command: string, args: readonly string[], what: string): void {
  const done = spawnSync(command, args, { stdio: "ignore" });
  if (done.error || done.status !== 0)
    throw new Error(`the interop tests need ${what}: \`${command}\` does not run here`);
}

export function runOrThrow(
  command: string,
  args: readonly string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): void {
  // Its words go to stderr: the script's stdout is the folder alone.
  const done = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    ...(cwd === undefined ? {} : { cwd }),
    env: { UV_PYTHON_DOWNLOADS: "never", ...process.env, ...env },
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`\`${command} ${args.join(" ")}\` ended with ${done.status ?? done.signal}`);
}

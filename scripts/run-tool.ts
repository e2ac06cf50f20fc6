import { spawnSync } from "node:child_process";

/** Runs one of the project's own JavaScript tools on this very runtime; a failure ends the script with all that the tool said. */
export function runTool(file: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(process.execPath, [file, ...args], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (done.error) throw done.error;
  const said = `${done.stdout}${done.stderr}`;
  if (done.status !== 0)
    throw new Error(`${file} ${args.join(" ")} ended with ${done.status ?? done.signal}:\n${said}`);
  return said;
}

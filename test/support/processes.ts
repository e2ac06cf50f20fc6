import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gitEnv } from "./repo.ts";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node's modules are compiled once for all of these processes, which is most of their time. */
export const compiled = { NODE_COMPILE_CACHE: fileURLToPath(new URL("../../build/compile-cache", import.meta.url)) };

function start(script: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve) => {
    const options = { cwd, env: { ...gitEnv(), ...compiled, NO_COLOR: "1", ...env }, encoding: "utf8" as const };
    const child = execFile(process.execPath, [file, ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** The command line in a process of its own, as a person starts it. */
export function modelgate(cwd: string, ...args: string[]): Promise<Ended> {
  return start("./cli-main.ts", args, cwd, {});
}

/** An action in a process of its own, as the runner starts it. */
export function action(name: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  return start("./action-main.ts", [name], cwd, env);
}

/** What an action does after its job. */
export function afterAction(name: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  return start("./action-main.ts", [name, "post"], cwd, env);
}

/** Either of them with a verb that waits for what never comes, and nothing else to wait for. */
export function unsettled(entry: "cli" | "action", verb: string, cwd: string): Promise<Ended> {
  return start("./unsettled-main.ts", [entry, verb], cwd, {});
}

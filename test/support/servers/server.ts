import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { freePort } from "../data-peers.ts";
import { makeTempDir } from "../repo.ts";

export interface Started {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** Ends the server and removes its folder; what is stopped already stays so. */
  stop(): Promise<void>;
}

export interface Unlike {
  /** Runs as another user. */
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  /** Its processes for each connection end with it. */
  readonly forks?: boolean;
  /** How a server that speaks no HTTP shows that it is there. */
  readonly answers?: () => Promise<boolean>;
}

/**
 * Starts a server in a folder of its own on a free port of the loopback, and waits until it answers HTTP in any way.
 * The caller stops it.
 */
export async function startServer(
  command: string,
  args: (port: number, dir: string) => readonly string[],
  env: Record<string, string> = {},
  { account, forks = false, answers }: Unlike = {},
): Promise<Started> {
  const { path: dir, remove } = makeTempDir();
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(command, args(port, dir), {
    cwd: dir,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...account,
  });
  let said = "";
  const keep = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const failed = new Promise<Error>((resolve) => child.once("error", resolve));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null)
      for (const pid of forks && child.pid !== undefined ? [...below(child.pid), child.pid] : []) endIfThere(pid);
    child.kill("SIGKILL");
    await Promise.race([ended, failed]);
    remove();
  };
  const deadline = Date.now() + 60_000;
  while (!(await (answers?.() ?? answersHttp(endpoint)))) {
    const broken = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (!broken && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      continue;
    }
    await stop();
    throw new Error(`${command} ${broken ? `ended with ${child.exitCode}` : "did not answer in time"}: ${said}`);
  }
  return { endpoint, stop };
}

/** A process's own processes, whose group and session may be their own. Each may end by itself at any moment. */
function below(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    return children.flatMap((child) => [child, ...below(child)]);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

function endIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** A process that is no more has no folder in /proc (ENOENT), or loses it while it is read (ESRCH). */
const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ESRCH" || error.code === "ENOENT");

async function answersHttp(endpoint: string): Promise<boolean> {
  try {
    await (await fetch(endpoint)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

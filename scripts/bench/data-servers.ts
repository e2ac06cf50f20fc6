import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The one account of the S3 server. */
export const account = { AWS_ACCESS_KEY_ID: "benchkey", AWS_SECRET_ACCESS_KEY: "bench-secret-text" };

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Passes on stdin's end to a server that does not look at it: no server outlives the benchmark, however that ends. */
const guard = 'exec 3<&0; "$@" <&- 3<&- & server=$!; cat <&3 >/dev/null; kill "$server"; wait "$server"';

/** versitygw over a folder with one bucket, `data`. */
export async function startS3(bin: string, dir: string): Promise<Server> {
  mkdirSync(join(dir, "data"), { recursive: true });
  const port = await freePort();
  const keys = ["--access", account.AWS_ACCESS_KEY_ID, "--secret", account.AWS_SECRET_ACCESS_KEY];
  // By itself it ends the connection after each request, which no server in use does.
  const settings = ["--keep-alive", "--quiet", "--port", `127.0.0.1:${port}`];
  const command = [join(bin, "versitygw"), ...keys, ...settings, "posix", dir];
  const child = spawn("sh", ["-c", guard, "guard", ...command], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const endpoint = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(endpoint)); attempt++) {
    if (attempt === 200 || child.exitCode !== null) throw new Error(`${command[0]} does not answer on ${endpoint}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    endpoint,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** The latency proxy, in a process of its own. */
export async function startProxy(target: Server, roundTrip: number): Promise<Server> {
  const script = join(import.meta.dirname, "data-proxy.ts");
  const child = spawn(process.execPath, [script, new URL(target.endpoint).port, String(roundTrip)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  for await (const port of createInterface(child.stdout)) {
    return {
      endpoint: `http://127.0.0.1:${port}`,
      stop: () => {
        child.stdin.end();
        return ended;
      },
    };
  }
  throw new Error("the latency proxy did not start");
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await (await fetch(endpoint)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}

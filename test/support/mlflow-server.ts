import { execFile, spawn } from "node:child_process";
import { readlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { tool } from "./tools.ts";

export interface MlflowServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface MlflowLogin {
  readonly username: string;
  /** MLflow refuses short ones. */
  readonly password: string;
}

/**
 * A real MLflow server on 127.0.0.1 with its database and artifacts in `dir`; it takes some 13 s to start. With a login
 * it is MLflow's own basic-auth app, which lets nobody else in.
 */
export async function startMlflow(dir: string, login?: MlflowLogin): Promise<MlflowServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const place = [
    "--backend-store-uri",
    `sqlite:///${join(dir, "mlflow.db")}`,
    "--artifacts-destination",
    join(dir, "artifacts"),
  ];
  const server = spawn(
    tool("mlflow"),
    ["server", "--host", "127.0.0.1", "--port", String(port), "--workers", "1", ...place, ...authApp(login)],
    {
      cwd: dir,
      env: { ...quietEnv(), ...authEnv(dir, login) },
      // A process group of its own, since the server starts workers.
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString("utf8")).slice(-4000);
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const stop = async (): Promise<void> => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, "SIGTERM");
    await ended;
  };
  const deadline = Date.now() + 180_000;
  while (!(await isHealthy(url))) {
    if (server.exitCode !== null) throw new Error(`mlflow ended with ${server.exitCode}: ${said}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`mlflow did not start in time: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  return { url, stop };
}

/** Runs Python with MLflow's own client; the script finds its arguments in `sys.argv` and prints one JSON value. */
export async function mlflowPython(url: string, script: string, ...args: string[]): Promise<unknown> {
  const env = { ...quietEnv(), MLFLOW_TRACKING_URI: url };
  // Python knows its packages by the path it is started with: the link among the commands is looked through once.
  const link = tool("mlflow-python");
  const python = resolve(dirname(link), readlinkSync(link));
  const { stdout } = await promisify(execFile)(python, ["-c", script, ...args], {
    env,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}

function authApp(login: MlflowLogin | undefined): string[] {
  return login === undefined ? [] : ["--app-name", "basic-auth"];
}

function authEnv(dir: string, login: MlflowLogin | undefined): Record<string, string> {
  if (login === undefined) return {};
  const file = join(dir, "auth.ini");
  const settings = {
    default_permission: "READ",
    database_uri: `sqlite:///${join(dir, "auth.db")}`,
    admin_username: login.username,
    admin_password: login.password,
    authorization_function: "mlflow.server.auth:authenticate_request_basic_auth",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(file, ["[mlflow]", ...lines, ""].join("\n"));
  return { MLFLOW_AUTH_CONFIG_PATH: file, MLFLOW_FLASK_SERVER_SECRET_KEY: "a secret of these tests alone, 32+" };
}

function quietEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    MLFLOW_DISABLE_TELEMETRY: "true",
    DO_NOT_TRACK: "true",
    MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR: "false",
  };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

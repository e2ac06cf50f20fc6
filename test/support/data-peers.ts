import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { dvcCommand } from "./dvc-forks.ts";
import { gitEnv, openRepo, type TestRepo, tempDir } from "./repo.ts";
import { tool } from "./tools.ts";

/** An environment in which DVC reads nobody's own settings. */
export function dvcEnv(more: Record<string, string> = {}): Record<string, string> {
  return {
    ...gitEnv(),
    DVC_NO_ANALYTICS: "1",
    DVC_GLOBAL_CONFIG_DIR: "/nonexistent",
    DVC_SYSTEM_CONFIG_DIR: "/nonexistent",
    ...more,
  };
}

export function dvc(root: string, args: readonly string[], env: Record<string, string> = dvcEnv()): string {
  const { code, out, err } = dvcCommand(root, args, env);
  if (code !== 0) throw new Error(`dvc ${args.join(" ")} failed: ${err}`);
  return out;
}

/** A Git and DVC repository made by the real tools, with a remote. */
export function dvcRepo(remote: { url: string; options?: Record<string, string> }): TestRepo {
  const repo = openRepo(tempDir());
  repo.git("init", "-q", "-b", "main");
  dvc(repo.root, ["init", "-q"]);
  dvc(repo.root, ["config", "core.analytics", "false"]);
  dvc(repo.root, ["remote", "add", "-d", "store", remote.url]);
  for (const [name, value] of Object.entries(remote.options ?? {})) {
    dvc(repo.root, ["remote", "modify", "store", name, value]);
  }
  repo.commit("dvc");
  return repo;
}

/** A clone of a repository, without its cache. */
export function clone(repo: TestRepo): TestRepo {
  const root = join(tempDir(), "clone");
  execFileSync("git", ["clone", "-q", repo.root, root], { env: gitEnv() });
  return openRepo(root);
}

/** Data of many shapes: text, bytes, nested folders, empty files, names beyond ASCII, an executable. */
export function sampleData(repo: TestRepo): void {
  repo.write("data/a.txt", "alpha\n");
  repo.write("data/sub/b.txt", "beta\r\nwindows\r\n");
  repo.write("data/sub/deep/empty", "");
  repo.write("data/grüße 😀.txt", "hello");
  repo.write("data/\uff5e.txt", "wave");
  repo.write("data/sub.txt", "beside the folder");
  mkdirSync(join(repo.root, "models"), { recursive: true });
  writeFileSync(join(repo.root, "models/model.bin"), Buffer.from([0, 255, 1, 254]));
  writeFileSync(join(repo.root, "models/run.sh"), "#!/bin/sh\necho hi\n");
  chmodSync(join(repo.root, "models/run.sh"), 0o755);
}

/** Every file below a folder with its bytes and whether its owner may run it; Git's and DVC's own left out. */
export function treeOf(root: string, below = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (path === ".git" || path === ".dvc/cache" || path === ".dvc/tmp") continue;
    if (entry.isDirectory()) Object.assign(found, treeOf(root, path));
    else {
      const mode = statSync(join(root, path)).mode & 0o777;
      found[path] = `${mode.toString(8)} ${readFileSync(join(root, path)).toString("base64")}`;
    }
  }
  return found;
}

/** A free port on the loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}

export interface S3Server {
  readonly endpoint: string;
  readonly options: Record<string, string>;
}

/** A real S3 server with one bucket, `data`; it ends with the test. */
export async function s3Server(): Promise<S3Server> {
  const dir = tempDir();
  mkdirSync(join(dir, "data"));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const keys = { access: "testkey", secret: "testsecret" };
  const child: ChildProcess = spawn(
    tool("versitygw"),
    ["--access", keys.access, "--secret", keys.secret, "--port", `127.0.0.1:${port}`, "posix", dir],
    { stdio: "ignore" },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(endpoint);
      break;
    } catch (error) {
      if (attempt === 100 || child.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    endpoint,
    options: {
      endpointurl: endpoint,
      region: "us-east-1",
      access_key_id: keys.access,
      secret_access_key: keys.secret,
    },
  };
}

import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import { delimiter, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { captureEnvironment } from "../../src/tracking/environment.ts";
import { containerOf, distributionOf, gpusOf } from "../../src/tracking/environment-machine.ts";
import { Environment } from "../../src/tracking/record.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, gitRepo, openRepo, tempDir } from "../support/repo.ts";

const posix = process.platform !== "win32";

describe("the environment", () => {
  it("names the machine, the runtime and the files that fix it", async () => {
    const repo = gitRepo({ "package-lock.json": "{}\n", "docker/Dockerfile": "FROM scratch\n", "notes.txt": "x" });
    const environment = await captureEnvironment(testHost(), repo.root, ["docker/Dockerfile"]);
    expect(Environment.parse(environment)).toEqual(environment);
    expect(environment.files.map(({ path }) => path)).toEqual(["docker/Dockerfile", "package-lock.json"]);
    expect(environment.runtimes).toEqual({ node: process.versions.node });
    expect(environment.components).toEqual([]);
  });

  it("has another digest when a lock file changes, and the same one when nothing does", async () => {
    const repo = gitRepo({ "uv.lock": "version = 1\n" });
    const before = await captureEnvironment(testHost(), repo.root, []);
    const same = await captureEnvironment(testHost(), repo.root, []);
    repo.write("uv.lock", "version = 2\n");
    const after = await captureEnvironment(testHost(), repo.root, []);
    expect(same.digest).toBe(before.digest);
    expect(after.digest).not.toBe(before.digest);
  });

  it("does without a named file that is gone and says so", async () => {
    const host = testHost();
    const environment = await captureEnvironment(host, gitRepo().root, ["Dockerfile"]);
    expect(environment.files).toEqual([]);
    expect(host.lines.join("\n")).toContain("Dockerfile is not there");
  });

  it("reads no file outside the repository", async () => {
    await expect(captureEnvironment(testHost(), gitRepo().root, ["../secret"])).rejects.toMatchObject({
      name: "UserError",
    });
  });

  it("asks only the interpreters that a file or a command speaks of", async () => {
    const repo = gitRepo();
    const none = await captureEnvironment(testHost(), repo.root, []);
    expect(none.runtimes).toEqual({});
    const node = await captureEnvironment(testHost(), repo.root, [], ["node src/train.js"]);
    expect(node.runtimes).toEqual({ node: process.versions.node });
  });

  it("still reads the environment of a record that was written before packages were looked at", () => {
    const old = {
      os: "Linux 6.8",
      arch: "x64",
      cpu: "some",
      cores: 2,
      memory_bytes: 1,
      runtimes: { node: "24.21.0" },
      files: [],
      digest: `sha256:${"0".repeat(64)}`,
    };
    expect(Environment.parse(old)).toEqual(old);
  });
});

describe("the machine", () => {
  it.runIf(posix)("names GPUs and driver as nvidia-smi prints them", async () => {
    const host = withProgram(
      "nvidia-smi",
      [
        '[ "$*" = "--query-gpu=name,driver_version,memory.total --format=csv,noheader,nounits" ] || exit 6',
        'echo "NVIDIA A100-SXM4-40GB, 535.104.05, 40960"',
        'echo "NVIDIA GB10, 580.95.05, [N/A]"',
      ].join("\n"),
    );
    expect(await gpusOf(host, tempDir())).toEqual([
      { name: "NVIDIA A100-SXM4-40GB", driver: "535.104.05", memory_bytes: 40 * 2 ** 30 },
      { name: "NVIDIA GB10", driver: "580.95.05" },
    ]);
  });

  it.runIf(posix)("has no GPU where nvidia-smi finds no driver", async () => {
    const host = withProgram(
      "nvidia-smi",
      'echo "NVIDIA-SMI has failed because it could not reach the driver"; exit 9',
    );
    expect(await gpusOf(host, tempDir())).toEqual([]);
  });

  it.runIf(posix)("starts no program that stands in the repository", async () => {
    const repo = openRepo(tempDir());
    const host = withProgram("nvidia-smi", `touch ${join(repo.root, "ran")}; echo "Mine, 1.0, 1"`, repo.root);
    expect(await gpusOf(host, repo.root)).toEqual([]);
    expect(await gpusOf(host, tempDir())).toHaveLength(1);
  });

  it("reads which Linux it is", async () => {
    const repo = openRepo(tempDir());
    repo.write("os-release", 'NAME="Debian GNU/Linux"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n');
    expect(await distributionOf(join(repo.root, "os-release"))).toBe("Debian GNU/Linux 12 (bookworm)");
    expect(await distributionOf(join(repo.root, "none"))).toBeUndefined();
  });
});

describe("the container", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const id = "b".repeat(64);

  it("is what the job says it is", async () => {
    const env = { MODELGATE_CONTAINER: `ghcr.io/acme/train@${digest}` };
    expect(await containerOf(env)).toEqual({ image: "ghcr.io/acme/train", digest });
  });

  it.runIf(posix)("is asked of Docker where its socket is at hand", async () => {
    const repo = openRepo(tempDir());
    repo.write(
      "mountinfo",
      `700 690 8:1 /var/lib/docker/containers/${id}/hostname /etc/hostname rw - ext4 /dev/sda1 rw\n`,
    );
    const answers: Record<string, unknown> = {
      [`/containers/${id}/json`]: { Id: id, Image: `sha256:${"c".repeat(64)}`, Config: { Image: "python:3.12" } },
      [`/images/${encodeURIComponent(`sha256:${"c".repeat(64)}`)}/json`]: { RepoDigests: [`python@${digest}`] },
    };
    const socket = join(repo.root, "docker.sock");
    const server = createServer((request, response) => response.end(JSON.stringify(answers[request.url ?? ""] ?? {})));
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    onTestFinished(() => void server.close());
    const places = { mounts: join(repo.root, "mountinfo"), socket };
    expect(await containerOf({}, places)).toEqual({ image: "python:3.12", digest });
    expect(await containerOf({}, { ...places, socket: join(repo.root, "none") })).toBeUndefined();
    expect(await containerOf({}, { ...places, mounts: join(repo.root, "none") })).toBeUndefined();
  });
});

/** A host on whose PATH a shell script of this name comes first. */
function withProgram(name: string, script: string, folder = tempDir()): ReturnType<typeof testHost> {
  openRepo(folder).write(name, `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  const env = gitEnv();
  return testHost({ env: { ...env, PATH: [folder, env["PATH"]].join(delimiter) } });
}

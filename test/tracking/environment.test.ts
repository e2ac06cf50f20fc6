import { describe, expect, it } from "vitest";
import { captureEnvironment } from "../../src/tracking/environment.ts";
import { Environment } from "../../src/tracking/record.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

describe("the environment", () => {
  it("names the machine, the runtime and the files that fix it", async () => {
    const repo = gitRepo({ "package-lock.json": "{}\n", "docker/Dockerfile": "FROM scratch\n", "notes.txt": "x" });
    const environment = await captureEnvironment(testHost(), repo.root, ["docker/Dockerfile"]);
    expect(Environment.parse(environment)).toEqual(environment);
    expect(environment.files.map(({ path }) => path)).toEqual(["docker/Dockerfile", "package-lock.json"]);
    expect(environment.runtimes).toEqual({ node: process.versions.node });
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
});

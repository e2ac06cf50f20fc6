import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inputs } from "../../src/actions/pull/inputs.ts";
import { run } from "../../src/actions/pull/run.ts";
import { readInputs } from "../../src/actions/spec.ts";
import { objectKey } from "../../src/data/digest.ts";
import { type DataRepo, dataRepo } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { gitEnv } from "../support/repo.ts";

/** GitHub's side of the Actions cache; its wire is the client's own affair. */
const service = vi.hoisted(() => ({
  available: true,
  restore: vi.fn<(folders: string[], key: string, others?: string[]) => Promise<string | undefined>>(),
  save: vi.fn<(folders: string[], key: string) => Promise<number>>(),
}));
vi.mock("@actions/cache", () => ({
  isFeatureAvailable: () => service.available,
  restoreCache: service.restore,
  saveCache: service.save,
}));

beforeEach(() => {
  service.available = true;
  service.restore.mockResolvedValue(undefined);
  service.save.mockResolvedValue(1);
});
afterEach(() => vi.resetAllMocks());

async function pull(repo: DataRepo, env: Record<string, string> = {}, cache = "true") {
  const host = testHost({ cwd: repo.root, env: { ...gitEnv(), ...env } });
  const given = readInputs(inputs, (name) => (name === "cache" ? cache : undefined));
  const { outputs } = await run(given, host);
  return { outputs, lines: host.lines };
}

/** A repository that pins one file, and the file's digest. */
function pinned(): { repo: DataRepo; digest: string } {
  const repo = dataRepo();
  const digest = repo.object("alpha");
  repo.pin("data/a.txt", digest);
  repo.commit("pins");
  return { repo, digest };
}

/** Another job's objects, as the service unpacks them into the folder that it is given. */
function restores(objects: Readonly<Record<string, string>>, as: "the key" | "another"): void {
  service.restore.mockImplementation(async ([folder = ""], key) => {
    for (const [digest, text] of Object.entries(objects)) {
      const file = join(folder, "..", "..", objectKey(digest));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { mode: 0o444 });
    }
    return as === "the key" ? key : `${key}-older`;
  });
}

const content = (repo: DataRepo) => readFileSync(join(repo.root, "data/a.txt"), "utf8");

describe("objects in the Actions cache", () => {
  test("are kept under a key of their digests where there were none", async () => {
    const { repo } = pinned();
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 1, reused: 0 });
    const [folders, key] = service.save.mock.calls[0] ?? [];
    expect(key).toMatch(/^modelgate-objects-v1-[0-9a-f]+$/);
    expect(service.restore.mock.calls[0]).toEqual([folders, key, ["modelgate-objects-v1-"]]);
    expect(existsSync(folders?.[0] ?? "")).toBe(true);
  });

  test("are used in place of the remote's, and not kept twice", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "alpha" }, "the key");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 0, reused: 1 });
    expect(content(repo)).toBe("alpha");
    expect(service.save).not.toHaveBeenCalled();
  });

  test("of an older key are used, and kept under this one", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "alpha" }, "another");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 0, reused: 1 });
    expect(service.save).toHaveBeenCalledOnce();
  });

  test("with wrong bytes are removed, and come from the remote", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "omega" }, "the key");
    const { outputs, lines } = await pull(repo);
    expect(outputs).toMatchObject({ transferred: 1 });
    expect(content(repo)).toBe("alpha");
    expect(lines.join("\n")).toContain(`the Actions cache held wrong bytes for ${digest}: removed`);
  });

  test("are not needed: a service that fails is a warning, or nothing at all", async () => {
    const { repo } = pinned();
    service.restore.mockRejectedValue(new Error("503"));
    service.save.mockRejectedValue(new Error("already there"));
    const { lines } = await pull(repo);
    expect(content(repo)).toBe("alpha");
    expect(lines.join("\n")).toContain("warning: the Actions cache did not answer: 503");
  });

  test.each([
    ["where `cache` is not set", {}, "false", true],
    ["on a self-hosted runner, whose folder stays", { RUNNER_ENVIRONMENT: "self-hosted" }, "true", true],
    ["where there is no such service", {}, "true", false],
  ])("are not asked for %s", async (_where, env, cache, available) => {
    const { repo } = pinned();
    service.available = available;
    expect((await pull(repo, env, cache)).outputs).toMatchObject({ transferred: 1 });
    expect(service.restore).not.toHaveBeenCalled();
    expect(service.save).not.toHaveBeenCalled();
  });
});

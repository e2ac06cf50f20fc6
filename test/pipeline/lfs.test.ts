import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/lib/hashing.ts";
import { runPipeline } from "../../src/pipeline/execute.ts";
import { lockMatches, pipelineStatus } from "../../src/pipeline/status.ts";
import { pointerText } from "../support/lfs-repo.ts";
import { type LfsFake, lfsServer } from "../support/lfs-server.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";
import type { TestRepo } from "../support/repo.ts";

interface World {
  readonly repo: TestRepo;
  readonly fake: LfsFake;
  /** Lays pointers where the data belong, as a fresh checkout has them. */
  asPointers(): void;
}

const contents = {
  "data/a.bin": "first\n",
  "data/b.bin": "second\n",
  "single.bin": "alone\n",
  "kept.bin": "alone\nfirst\n",
};

/** A pipeline that reads Git LFS's files, alone and in a folder, and makes one that Git keeps; run once with all in place. */
async function world(): Promise<World> {
  const fake = await lfsServer();
  const repo = dvcProject({
    ".gitattributes": "*.bin filter=lfs -text\n",
    "dvc.yaml": `stages:
  join:
    cmd: cat single.bin data/a.bin > kept.bin && cat data/b.bin >> log
    deps: [single.bin, data]
    outs:
      - kept.bin:
          cache: false
`,
    "data/README.md": "not Git LFS's\n",
    ".gitignore": "log\n",
  });
  for (const content of Object.values(contents)) fake.object(content);
  repo.git("config", "lfs.url", fake.url);
  for (const [path, content] of Object.entries(contents)) if (path !== "kept.bin") repo.write(path, content);
  await runPipeline(await pipelineAt(repo.root));
  const asPointers = (): void => {
    for (const [path, content] of Object.entries(contents)) {
      repo.write(path, pointerText(hashOf("sha256", content), content.length));
    }
  };
  asPointers();
  repo.commit("run");
  return { repo, fake, asPointers };
}

function runs(repo: TestRepo): number {
  const log = join(repo.root, "log");
  return existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0;
}

describe("what a stage reads is kept by Git LFS", () => {
  test("status says that it is not pulled, and never that it changed", async () => {
    const { repo, fake } = await world();
    const [stage] = await pipelineStatus(await pipelineAt(repo.root));
    expect(stage).toMatchObject({
      status: "stale",
      reasons: [
        "its dependency `single.bin` is not pulled (Git LFS)",
        "its dependency `data` is not pulled (Git LFS)",
        "its output `kept.bin` is not pulled (Git LFS)",
      ],
    });
    expect(stage?.key).toBeUndefined();
    expect(fake.seen).toEqual([]);
  });

  test("a run pulls it, finds that nothing changed, and runs nothing", async () => {
    const { repo } = await world();
    const before = runs(repo);
    const lock = readFileSync(join(repo.root, "dvc.lock"), "utf8");
    const { stages } = await runPipeline(await pipelineAt(repo.root), { pull: true });
    expect(stages.map((stage) => stage.status)).toEqual(["unchanged"]);
    expect(runs(repo)).toBe(before);
    expect(readFileSync(join(repo.root, "dvc.lock"), "utf8")).toBe(lock);
    for (const [path, content] of Object.entries(contents)) {
      expect(readFileSync(join(repo.root, path), "utf8")).toBe(content);
    }
    expect(repo.git("status", "--porcelain")).toBe("");
    const status = await pipelineStatus(await pipelineAt(repo.root));
    expect(status.map((stage) => stage.status)).toEqual(["current"]);
  });

  test("without --pull it is an error that says so, and the pointer is never hashed", async () => {
    const { repo } = await world();
    const lock = readFileSync(join(repo.root, "dvc.lock"), "utf8");
    for (const options of [{}, { force: true }, { dry: true, pull: true }]) {
      const { failure } = await runPipeline(await pipelineAt(repo.root), options);
      expect(failure?.message).toContain("`single.bin`, which Git LFS keeps and which is not pulled");
    }
    expect(readFileSync(join(repo.root, "dvc.lock"), "utf8")).toBe(lock);
  });

  test("a new version of it makes the stage run on the data", async () => {
    const { repo, fake } = await world();
    const before = runs(repo);
    fake.object("changed\n");
    repo.write("single.bin", pointerText(hashOf("sha256", "changed\n"), 8));
    repo.commit("changed");
    const { stages } = await runPipeline(await pipelineAt(repo.root), { pull: true });
    expect(stages.map((stage) => stage.status)).toEqual(["ran"]);
    expect(runs(repo)).toBe(before + 1);
    expect(readFileSync(join(repo.root, "kept.bin"), "utf8")).toBe("changed\nfirst\n");
    const lock = readFileSync(join(repo.root, "dvc.lock"), "utf8");
    expect(lock).toContain(hashOf("md5", "changed\n"));
    expect(lock).not.toContain(hashOf("md5", pointerText(hashOf("sha256", "changed\n"), 8)));
  });

  test("a file in the folder alone that is not here, or that is only a pointer, is enough", async () => {
    const { repo } = await world();
    await runPipeline(await pipelineAt(repo.root), { pull: true });
    const reasons = async (): Promise<readonly string[] | undefined> =>
      (await pipelineStatus(await pipelineAt(repo.root)))[0]?.reasons;
    rmSync(join(repo.root, "data/a.bin"));
    expect(await reasons()).toEqual(["its dependency `data` is not pulled (Git LFS)"]);
    writeFileSync(join(repo.root, "data/a.bin"), "mine\n");
    expect(await reasons()).toEqual(["its dependency `data` changed"]);
  });

  test("what main's lock says of it is compared with the data", async () => {
    const { repo, fake, asPointers } = await world();
    expect(await lockMatches(await pipelineAt(repo.root), [])).toBe(true);
    asPointers();
    rmSync(join(repo.root, ".git/lfs"), { recursive: true });
    fake.objects.clear();
    expect(await lockMatches(await pipelineAt(repo.root), [])).toBe(false);
  });
});

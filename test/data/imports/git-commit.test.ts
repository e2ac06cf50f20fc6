import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { fetchCommit } from "../../../src/data/imports/git-commit.ts";
import { dataRepo } from "../../support/data-repo.ts";
import { testHost } from "../../support/host.ts";
import { tempDir } from "../../support/repo.ts";

const children = vi.hoisted((): ChildProcess[] => []);
vi.mock("node:child_process", async (original) => {
  const real = await original<typeof import("node:child_process")>();
  const spawn = (...asked: Parameters<typeof real.spawn>): ChildProcess => {
    const child = real.spawn(...asked);
    if (asked[1].includes("cat-file")) children.push(child);
    return child;
  };
  return { ...real, spawn };
});

test("a blob that nobody reads to its end leaves no process behind", async () => {
  const there = dataRepo();
  there.write("big", randomBytes(450_000).toString("hex"));
  const rev = there.commit("big");
  const commit = await fetchCommit(testHost(), {
    url: there.root,
    rev,
    root: there.root,
    home: join(tempDir(), "imports"),
    trust: "ours",
    where: { file: "x.dvc" },
  });
  const stream = commit.blob(commit.files.get("big")?.oid ?? "");
  const [child] = children;
  if (child === undefined) throw new Error("no child");
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(stream, "data");
  stream.destroy();
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  expect(child.signalCode).toBe("SIGTERM");
}, 10_000);

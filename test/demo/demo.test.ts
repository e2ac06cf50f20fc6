import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { demo } from "../../src/demo/main.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import type { TrackedRun, Tracker } from "../../src/tracking/tracker.ts";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { testHost } from "../support/host.ts";
import { makeTempDir, openRepo } from "../support/repo.ts";

/** The five scenes are played once; the tests look at what they left. */
const dir = makeTempDir();
const folder = join(dir.path, "modelgate-demo");
const work = join(folder, "work");

beforeAll(async () => {
  const host = testHost({ cwd: dir.path, now: () => new Date() });
  expect(await demo([], host)).toBe(0);
  return dir.remove;
}, 120_000);

const bundle = (job: string): ReportBundle =>
  ReportBundle.parse(JSON.parse(readFileSync(join(folder, "jobs", job, ".modelgate", "bundle.json"), "utf8")));
const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: join(folder, "origin.git"), encoding: "utf8" }).trim();

async function tracker(): Promise<Tracker> {
  return gitTracker(testHost({ cwd: work, now: () => new Date() }), { root: work });
}

async function runsOf(number: number): Promise<readonly TrackedRun[]> {
  return (await tracker()).find({ by: "pull-request", model: "digits", number });
}

describe("a folder of that name which no demo made", () => {
  it("is left alone", async () => {
    const other = openRepo(join(dir.path, "other"));
    other.write("modelgate-demo/important.txt", "mine");
    const host = testHost({ cwd: other.root, now: () => new Date() });
    await expect(demo([], host)).rejects.toThrow('holds "important.txt", which no demo made');
    expect(readFileSync(join(other.root, "modelgate-demo", "important.txt"), "utf8")).toBe("mine");
  });
});

describe("scene 1: main's first run", () => {
  it("records, and registers the first version", async () => {
    const [first] = bundle("1-main").models;
    expect(first?.verdict.verdict).toBe("no-baseline");
    expect(first?.verdict.registrable).toBe(true);
    expect(first?.candidate?.stages.map((stage) => stage.status)).toEqual(Array(5).fill("ran"));
    expect(git("tag", "--list", "digits@v1.0.0")).toBe("digits@v1.0.0");
  });
});

describe("scene 2: a worse model", () => {
  it("fails the gate and says what and why", () => {
    const { verdict, models } = bundle("2-worse");
    expect(verdict).toBe("fail");
    const accuracy = models[0]?.verdict.metrics.find((metric) => metric.name === "accuracy");
    expect(accuracy?.verdict).toBe("fail");
    expect(accuracy?.delta).toBeLessThan(-0.01);
    expect(models[0]?.verdict.baseline?.found_by).toBe("commit");
    const report = readFileSync(join(folder, "reports", "2-worse.md"), "utf8");
    expect(report).toContain("accuracy fell by");
    expect(report).toContain("train.rows");
  });

  it("keeps record and verdict, and registers nothing", async () => {
    const [run] = await runsOf(1);
    expect(run?.record.made_by.trusted).toBe(true);
    expect(run?.verdicts.at(-1)?.registrable).toBe(false);
    expect(git("tag", "--list", "digits@*").split("\n")).toHaveLength(2);
  });
});

describe("scene 3: a better model", () => {
  it("passes, with what did not change restored", async () => {
    const { verdict, models } = bundle("3-better");
    expect(verdict).toBe("pass");
    const stages = new Map(models[0]?.candidate?.stages.map((stage) => [stage.name, stage.status]));
    expect(stages.get("prepare")).toBe("restored");
    expect(stages.get("train")).toBe("ran");
    expect((await runsOf(2))[0]?.verdicts.at(-1)?.verdict).toBe("pass");
  });
});

describe("scene 4: its squash merge", () => {
  it("trains nothing and registers the very digest that was gated", async () => {
    const [gated] = await runsOf(2);
    const digest = gated?.record.artifacts[0]?.digest;
    const message = git("cat-file", "tag", "digits@v1.1.0");
    expect(message).toContain(digest);
    const [merged] = bundle("4-merge").models;
    expect(merged?.candidate?.artifacts[0]?.digest).toBe(digest);
    const oid = digest?.slice("md5:".length) ?? "";
    expect(existsSync(join(folder, "remote", "files", "md5", oid.slice(0, 2), oid.slice(2)))).toBe(true);
    const jobs = readdirSync(join(folder, "jobs", "4-merge"));
    expect(jobs).not.toContain("model.json");
  });

  it("tags a commit of main's tree plus the gated lock", () => {
    const parent = git("rev-parse", "digits@v1.1.0^{commit}^");
    expect(parent).toBe(git("rev-parse", "main"));
    expect(git("diff", "--name-only", "main", "digits@v1.1.0")).toBe("dvc.lock");
  });

  it("moves production", () => {
    expect(git("rev-parse", "digits#production#2^{commit}")).toBe(git("rev-parse", "digits@v1.1.0^{commit}"));
  });
});

describe("scene 5: a rollback", () => {
  it("moves production back to version 1 and keeps why in the ledger", () => {
    expect(git("rev-parse", "digits#production#3^{commit}")).toBe(git("rev-parse", "digits@v1.0.0^{commit}"));
    const entries = git("ls-tree", "-r", "--name-only", "refs/modelgate/ledger").split("\n");
    const texts = entries.map((path) => git("show", `refs/modelgate/ledger:${path}`));
    const rollback = texts.map((text) => JSON.parse(text)).find((entry) => entry.kind === "rollback");
    expect(rollback).toMatchObject({ alias: "production", version: "v1.0.0", reason: "the demo's fifth scene" });
  });
});

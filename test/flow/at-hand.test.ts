import { describe, expect, it } from "vitest";
import { openAtHand } from "../../src/flow/at-hand.ts";
import type { Bench } from "../../src/flow/bench.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

const inputs = { config: "modelgate.yaml", model: [], token: "secret-word" };
const never = async (): Promise<Bench> => {
  throw new Error("the whole bench was opened");
};
const pipeline = "stages:\n  a:\n    cmd: touch a.txt\n    deps: [in.txt]\n    outs: [a.txt]\n";
const files = { ".dvc/config": "", "dvc.yaml": pipeline, "in.txt": "1\n" };

describe("the bench at hand", () => {
  it("knows root, commit, pipeline and models without the whole bench", async () => {
    const { root, git } = gitRepo({ ...files, "sub/dvc.yaml": "stages: {}\n" });
    git("remote", "add", "origin", "https://github.com/octo/digits.git");
    const host = testHost({ cwd: `${root}/sub` });
    const bench = await openAtHand(host, inputs, never);
    expect(bench).toMatchObject({ root, from: "sub", forge: { event: "local", commit: git("rev-parse", "HEAD") } });
    expect([...((await bench?.pipeline())?.stages.keys() ?? [])]).toEqual(["a"]);
    expect(bench?.config).toMatchObject({ exists: false, from: "defaults" });
    expect(bench?.config.models.map((model) => [model.name, model.dir])).toEqual([
      ["digits", "."],
      ["sub", "sub"],
    ]);
    expect(host.lines).toContain("secret: secret-word");
  });

  it("takes the workspace's own configuration, with what it says of stages", async () => {
    const { root, write } = gitRepo(files);
    write("modelgate.yaml", "model: {name: m, path: a.txt}\nstages: {a: {timeout: 2}}\n");
    const bench = await openAtHand(testHost({ cwd: root }), inputs, never);
    expect(bench?.config).toMatchObject({ exists: true, models: [{ name: "m" }] });
    expect(bench?.settings("a")).toMatchObject({ timeout: 120 });
    expect(bench?.settings("b")).toEqual({ checkpointEvery: 600, secrets: [] });
  });

  it("asks the whole bench for remotes, and only then", async () => {
    const { root, write } = gitRepo(files);
    const bare = await openAtHand(testHost({ cwd: root }), inputs, never);
    expect(await (await bare?.data())?.reads()).toEqual([]);
    write(".dvc/config", "['remote \"r\"']\n    url = ../r\n");
    const bench = await openAtHand(testHost({ cwd: root }), inputs, never);
    const data = await bench?.data();
    expect(await bench?.data()).toBe(data);
    await expect(data?.reads()).rejects.toThrow("the whole bench was opened");
    await expect(data?.withHost(testHost()).write()).rejects.toThrow("the whole bench was opened");
    await expect(bench?.api()).rejects.toThrow("the whole bench was opened");
  });

  it.each<[string, Record<string, string>, Parameters<typeof openAtHand>[1]]>([
    ["in a job", { GITHUB_EVENT_NAME: "push" }, inputs],
    ["where Git is told to look elsewhere", { GIT_DIR: "/nowhere" }, inputs],
    ["where objects are kept between jobs", {}, { ...inputs, cache: true }],
    ["where a file is named that is not there", {}, { ...inputs, config: "other.yaml" }],
  ])("is not for runs %s", async (_, env, given) => {
    const { root } = gitRepo(files);
    const host = testHost({ cwd: root });
    expect(await openAtHand({ ...host, env: { ...host.env, ...env } }, given, never)).toBeUndefined();
  });

  it("is not for models whose kept results depend on what the change touches", async () => {
    const { root, write } = gitRepo(files);
    write("modelgate.yaml", "model: {name: m, path: a.txt, environment: [uv.lock]}\n");
    expect(await openAtHand(testHost({ cwd: root }), inputs, never)).toBeUndefined();
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startGitHubServer } from "../support/github-server.ts";
import { action, afterAction } from "../support/processes.ts";
import { openRepo, tempDir } from "../support/repo.ts";

/** A branch's job on a machine with a GitHub beside it; `accuracy` is what it measured. */
async function job(accuracy: number) {
  const dir = tempDir();
  openRepo(dir).git("init", "-q", "-b", "main", "repo");
  const repo = openRepo(join(dir, "repo"));
  repo.write("modelgate.yaml", "model: { name: tiny }\ngates: [{ metric: accuracy, min: 0.9 }]\n");
  repo.commit("first");
  repo.write("metrics.json", JSON.stringify({ accuracy }));
  const head = repo.commit("second");
  const server = await startGitHubServer({ repository: "acme/tiny" });
  onTestFinished(() => server.close());
  const event = join(dir, "event.json");
  const repository = { full_name: "acme/tiny", default_branch: "main" };
  writeFileSync(event, JSON.stringify({ repository, before: repo.git("rev-parse", "HEAD^") }));
  const file = (name: string): string => {
    writeFileSync(join(dir, name), "");
    return join(dir, name);
  };
  const env = {
    GITHUB_WORKSPACE: repo.root,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: "refs/heads/work",
    GITHUB_REPOSITORY: "acme/tiny",
    GITHUB_RUN_ID: "7",
    GITHUB_API_URL: server.apiUrl,
    INPUT_TOKEN: "ghs_test",
  };
  const state = (): Record<string, string> => {
    const lines = readFileSync(env.GITHUB_STATE, "utf8").matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries([...lines].map(([, key = "", , value = ""]) => [`STATE_${key}`, value]));
  };
  return { dir, env, head, server, state };
}

describe("after the job, the flagship", () => {
  it("does nothing where its step came to an end, be it a red one", async () => {
    const { dir, env, server, state } = await job(0.5);
    const step = await action("flow", dir, env);
    expect(step.code, step.stdout).toBe(1);
    expect(server.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    expect(state()).toEqual({ STATE_ended: "true" });
    const asked = server.requests.length;
    const after = await afterAction("flow", dir, { ...env, ...state() });
    expect(after).toMatchObject({ code: 0, stdout: "" });
    expect(server.requests).toHaveLength(asked);
  });

  it("says that there is no verdict where the step was killed before it gave one", async () => {
    const { dir, env, head, server } = await job(0.95);
    const after = await afterAction("flow", dir, env);
    expect(after.code, after.stdout).toBe(0);
    expect(server.state.checkRuns).toMatchObject([{ headSha: head, conclusion: "failure" }]);
    expect(server.state.checkRuns[0]?.title).toContain("no verdict for this commit");
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8")).toContain("no verdict for this commit");
    expect(server.violations).toEqual([]);
  });
});

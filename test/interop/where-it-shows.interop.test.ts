import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inputs } from "../../src/actions/flow/inputs.ts";
import { run as runPost } from "../../src/actions/flow/post.ts";
import { verbs } from "../../src/actions/table.ts";
import { marker } from "../../src/report/marker.ts";
import { type Reviewed, reviewedWorld } from "../support/reviewed.ts";
import { type JobOptions, tinyProject } from "../support/world.ts";

const env = (at: Reviewed): Record<string, string> => ({ GITHUB_API_URL: at.server.url, GITHUB_TOKEN: "ghs_test" });
const bodies = (at: Reviewed): string[] => at.server.state.comments.map(({ body }) => body);

/** A green report of pull request 7's first head, and a second one that nobody has measured. */
async function twoHeads() {
  const at = await reviewedWorld(tinyProject());
  const first = "a".repeat(40);
  const second = at.made.pull(7, { "params.yaml": "accuracy: 0.95\n" });
  at.server.state.pulls = [{ number: 7, headSha: second.head, baseSha: second.base, author: "dev" }];
  const body = `${marker("tiny")}\n<!-- modelgate-run id=1 attempt=1 head=${first} -->\n### ✅ tiny: pass`;
  at.server.state.comments = [{ id: 1, issue: 7, body, ...at.server.state.viewer, edits: 0 }];
  const job = (options: JobOptions) =>
    at.made.job({ kind: "pull_request", pull: second }, { env: env(at), ...options });
  return { at, first, second, job };
}

/** What an action does after its job. */
const post: JobOptions = { verb: runPost as NonNullable<JobOptions["verb"]>, inputs };

describe("a green comment is never yesterday's", () => {
  it("while the next commit is measured, nor after a crash of its job", async () => {
    const { at, first, second, job } = await twoHeads();
    const verb = verbs["report"];
    await job({
      verb: (await verb?.load()) as NonNullable<JobOptions["verb"]>,
      inputs: verb?.inputs ?? {},
      given: { start: "true" },
    });
    expect(bodies(at)[0]).toContain(`**\`${second.head.slice(0, 7)}\` is being measured**`);
    expect(bodies(at)[0]).toContain(`What follows is about \`${first.slice(0, 7)}\``);
    expect(at.server.state.checkRuns.filter(({ headSha }) => headSha === second.head)).toEqual([]);

    await job(post);
    expect(bodies(at)).toHaveLength(1);
    expect(bodies(at)[0]).not.toContain("being measured");
    expect(bodies(at)[0]).not.toContain("✅");
    expect(bodies(at)[0]).toMatch(/no verdict for this commit/i);
    const check = at.server.state.checkRuns.find(({ headSha }) => headSha === second.head);
    expect(check).toMatchObject({ conclusion: "failure" });
    expect(at.server.violations).toEqual([]);
  });

  it("where a step cannot even begin", async () => {
    const { at, second, job } = await twoHeads();
    await expect(job({ ...post, given: { model: "nonesuch" } })).rejects.toThrow("nonesuch");
    expect(bodies(at)).toHaveLength(1);
    expect(bodies(at)[0]).toContain("### ❌ No verdict for this commit");
    expect(bodies(at)[0]).toContain(second.head.slice(0, 7));
    expect(bodies(at)[0]).not.toContain("✅");
  });

  it("yet a run that was overtaken by a further push says nothing of it", async () => {
    const { at, job } = await twoHeads();
    Object.assign(at.server.state.pulls[0] ?? {}, { headSha: "c".repeat(40) });
    await expect(job({ ...post, given: { model: "nonesuch" } })).rejects.toThrow("nonesuch");
    expect(bodies(at)[0]).toContain("✅");
  });

  it("and the flagship marks it by itself before it measures", async () => {
    const { at, second, job } = await twoHeads();
    await job({});
    // Once for the remark, once for the report.
    expect(at.server.state.comments.map(({ edits }) => edits)).toEqual([2]);
    expect(bodies(at)[0]).toContain(`head=${second.head}`);
    expect(bodies(at)[0]).not.toContain("being measured");
  });
});

describe("what cannot be written", () => {
  it("in one place is still written in the others, and changes neither verdict nor job", async () => {
    const at = await reviewedWorld(tinyProject());
    at.server.fail({
      method: "POST",
      path: "/comments$",
      status: 403,
      message: "Resource not accessible by integration",
    });
    const summary = join(at.made.dir, "summary.md");
    writeFileSync(summary, `${"x".repeat(1024 * 1024 - 1500)}\n`);
    const pull = at.made.pull(7, { "params.yaml": "accuracy: 0.95\n" });
    const job = await at.judge(pull, { options: { env: { GITHUB_STEP_SUMMARY: summary } } });
    expect(job.failed).toBeUndefined();
    expect(job.outputs).toMatchObject({
      verdict: "pass",
      comment_url: "",
      comment_action: "none",
      conclusion: "success",
    });
    expect(job.outputs["check_url"]).toMatch(/^https:\/\/github\.com\//);
    expect(job.lines.join("\n")).toContain("the report stands in the job summary: cannot write the report comment");
    // GitHub shows nothing of a summary over its limit.
    expect(statSync(summary).size).toBeGreaterThan(1024 * 1024 - 1400);
    expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe("an event without a pull request", () => {
  it("has the check on its commit, and no comment", async () => {
    const at = await reviewedWorld(tinyProject());
    const pull = at.made.pull(7, { "params.yaml": "accuracy: 0.95\n" });
    await at.judge(pull);
    const queued = await at.queue(pull);
    expect(queued.outputs).toMatchObject({ verdict: "pass", comment_url: "", comment_action: "none" });
    const landed = await at.land(pull);
    expect(landed.outputs).toMatchObject({ verdict: "pass", comment_url: "" });
    expect(bodies(at)).toHaveLength(1);
    expect(at.server.state.checkRuns.map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual([
      [pull.head, "success"],
      [pull.merge, "success"],
      [at.made.work.git("rev-parse", "main"), "success"],
    ]);
  });
});

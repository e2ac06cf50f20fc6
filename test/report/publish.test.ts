import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/gate/aggregate.ts";
import type { ReportBundle } from "../../src/report/bundle.ts";
import { type PublishOptions, publish } from "../../src/report/publish.ts";
import { githubBench } from "../support/github-client.ts";
import { samples } from "../support/report-situations/all.ts";

const head = "a".repeat(40);
const options: PublishOptions = { comment: "always", check: true, mermaid: true, run: { id: "10", attempt: 1 } };

function sample(name: string): ReportBundle {
  const bundle = samples()[name];
  if (bundle === undefined) throw new Error(`no sample ${name}`);
  return { ...bundle, pull_request: 7, head };
}

/** Two models, each under a key of its own. */
function two(verdicts: readonly [string, string]): ReportBundle {
  const models = verdicts.flatMap((name, index) =>
    sample(name)
      .models.slice(0, 1)
      .map((model) => ({ ...model, report_key: `key-${index}` })),
  );
  return { ...sample(verdicts[0]), models, verdict: aggregate(models.map((model) => model.verdict.verdict)) };
}

describe("publish", () => {
  it("writes one comment and the check on the head commit, and on the next run updates both", async () => {
    const { server, api } = await githubBench();
    const first = await publish(api, sample("fail"), options);
    expect(server.state.checkRuns).toMatchObject([{ name: "modelgate verdict", headSha: head, conclusion: "failure" }]);
    expect(first.comments).toMatchObject([{ key: "digits", action: "created" }]);
    const second = await publish(api, sample("pass"), { ...options, run: { id: "11", attempt: 1 } });
    expect(second.comments[0]).toMatchObject({ action: "updated", url: first.comments[0]?.url });
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toContain("✅");
    expect(server.state.checkRuns.map((check) => check.conclusion)).toEqual(["success"]);
    expect(server.violations).toEqual([]);
  });

  it("gives each report key a comment of its own, or all of them one where a key is given", async () => {
    const { server, api } = await githubBench();
    await publish(api, two(["pass", "fail"]), options);
    expect(server.state.comments).toHaveLength(2);
    await publish(api, two(["pass", "fail"]), { ...options, key: "all" });
    expect(server.state.comments).toHaveLength(3);
    // Within one check the worst of the models counts.
    expect(server.state.checkRuns.map((check) => check.conclusion)).toEqual(["failure", "failure"]);
  });

  it("says nothing of a model that is not touched, but brings a comment that stands there up to date", async () => {
    const { server, api } = await githubBench();
    await publish(api, two(["fail", "untouched"]), options);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toContain("❌");
    await publish(api, two(["untouched", "untouched"]), {
      ...options,
      comment: "on-change",
      run: { id: "11", attempt: 1 },
    });
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).not.toContain("❌");
  });

  it("writes no comment where the policy or the event wants none", async () => {
    const { server, api } = await githubBench();
    await publish(api, sample("fail"), { ...options, comment: "never", check: false });
    await publish(api, sample("untouched"), { ...options, comment: "on-change", check: false });
    const { pull_request: _, ...push } = sample("fail");
    await publish(api, push, { ...options, check: false });
    expect(server.state.comments).toEqual([]);
    expect(server.requests.filter((request) => /^(POST|PATCH) .*\/repos\//.test(request))).toEqual([]);
  });

  it("writes on a regression alone where that is asked for, and keeps what it wrote up to date", async () => {
    const { server, api } = await githubBench();
    const quiet = { ...options, comment: "on-regression" as const, check: false };
    for (const name of ["pass", "nothing-changed", "untouched"]) await publish(api, sample(name), quiet);
    expect(server.state.comments).toEqual([]);
    const first = await publish(api, sample("warn"), quiet);
    expect(first.comments[0]?.action).toBe("created");
    const later = await publish(api, sample("pass"), { ...quiet, run: { id: "11", attempt: 1 } });
    expect(later.comments[0]?.action).toBe("updated");
    expect(server.state.comments[0]?.body).toContain("✅");
  });

  it("keeps every head's report where earlier comments are folded", async () => {
    const { server, api } = await githubBench();
    await publish(api, sample("fail"), { ...options, fold: true });
    const later = { ...sample("pass"), head: "c".repeat(40) };
    Object.assign(server.state.pulls[0] ?? {}, { headSha: later.head });
    await publish(api, later, { ...options, fold: true, run: { id: "11", attempt: 1 } });
    expect(server.state.comments.map(({ minimized }) => minimized)).toEqual([true, false]);
    expect(server.violations).toEqual([]);
  });

  it("writes the check where the comment is refused, and the comment where the check is", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "/comments$", status: 403 });
    const unspoken = await publish(api, sample("fail"), options);
    expect(unspoken).toMatchObject({ comments: [], check: { kind: "check" } });
    expect(unspoken.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining("cannot write the report comment"),
    ]);
    const other = await githubBench();
    other.server.fail({ path: "check-runs|statuses", status: 403 });
    const unchecked = await publish(other.api, sample("fail"), options);
    expect(unchecked.comments).toMatchObject([{ action: "created" }]);
    expect(unchecked.failures).toHaveLength(1);
  });

  it("shows remarks on lines of all models at the check, and what two say alike once", async () => {
    const { server, api } = await githubBench();
    const remark = {
      path: "params.yaml",
      start_line: 2,
      end_line: 2,
      level: "warning" as const,
      title: "lr",
      message: "m",
    };
    const bundle = two(["pass", "fail"]);
    await publish(
      api,
      {
        ...bundle,
        models: bundle.models.map((model, at) => ({
          ...model,
          annotations: [remark, { ...remark, message: `of model ${at}` }],
        })),
      },
      options,
    );
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(3);
    expect(server.violations).toEqual([]);
  });
});

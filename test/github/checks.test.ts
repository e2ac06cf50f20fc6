import { describe, expect, it } from "vitest";
import { type Check, createCheck } from "../../src/github/checks.ts";
import { githubBench } from "../support/github-client.ts";

const check: Check = {
  name: "modelgate",
  head: "a".repeat(40),
  conclusion: "failure",
  title: "digits: accuracy fell by 1.9 pp",
  summary: "### fail",
  url: "https://github.com/acme/models/actions/runs/1",
  run: { id: "10", attempt: 1 },
};

function remarks(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: "params.yaml",
    start_line: index + 1,
    end_line: index + 1,
    level: "warning" as const,
    title: "lr",
    message: "lr 0.1 → 0.5",
  }));
}

describe("a check", () => {
  it("is one run a name on the head commit, updated by the next", async () => {
    const { server, api } = await githubBench();
    expect(await createCheck(api, check)).toMatchObject({ kind: "check" });
    await createCheck(api, { ...check, conclusion: "success", title: "digits: pass" });
    expect(server.state.checkRuns).toMatchObject([
      { headSha: check.head, name: "modelgate", status: "completed", conclusion: "success", title: "digits: pass" },
    ]);
    expect(server.violations).toEqual([]);
  });

  it("of another's with the same name is left alone", async () => {
    const other = {
      id: 1,
      headSha: check.head,
      name: "modelgate",
      status: "completed",
      conclusion: "neutral",
      externalId: "x",
      detailsUrl: null,
      title: null,
      summary: null,
    };
    const { server, api } = await githubBench({ checkRuns: [other] });
    await createCheck(api, check);
    expect(server.state.checkRuns.map((run) => run.conclusion)).toEqual(["neutral", "failure"]);
  });

  it("of a newer run on the same commit is left alone by an older one, and by an older attempt", async () => {
    const { server, api, lines } = await githubBench();
    await createCheck(api, { ...check, conclusion: "success", run: { id: "11", attempt: 2 } });
    for (const run of [check.run, { id: "11", attempt: 1 }]) {
      expect(await createCheck(api, { ...check, run })).toMatchObject({ kind: "stale" });
    }
    expect(server.state.checkRuns.map((run) => run.conclusion)).toEqual(["success"]);
    expect(lines.join("\n")).toContain("a newer run has written its check");
  });

  it("that an earlier version of this program wrote is updated", async () => {
    const { server, api } = await githubBench();
    await createCheck(api, check);
    Object.assign(server.state.checkRuns[0] ?? {}, { externalId: "modelgate" });
    await createCheck(api, { ...check, conclusion: "success" });
    expect(server.state.checkRuns.map((run) => run.conclusion)).toEqual(["success"]);
  });

  it("takes remarks on lines, fifty in each request", async () => {
    const { server, api } = await githubBench();
    await createCheck(api, { ...check, annotations: remarks(120) });
    expect(server.state.checkRuns).toHaveLength(1);
    const [run] = server.state.checkRuns;
    expect(run?.annotations?.map((remark) => remark.start_line)).toEqual(remarks(120).map((one) => one.start_line));
    expect(run?.annotations?.[0]).toMatchObject({ path: "params.yaml", annotation_level: "warning", title: "lr" });
    expect(server.requests.filter((request) => /^(POST|PATCH)/.test(request))).toHaveLength(3);
    expect(run).toMatchObject({ conclusion: "failure", status: "completed" });
    expect(server.violations).toEqual([]);
  });

  it("does not show the remarks of two runs on one commit: a new check takes the place of one that has some", async () => {
    const { server, api } = await githubBench();
    await createCheck(api, { ...check, annotations: remarks(2) });
    await createCheck(api, { ...check, run: { id: "11", attempt: 1 }, annotations: remarks(1) });
    expect(server.state.checkRuns.map((run) => run.annotations?.length)).toEqual([2, 1]);
    await createCheck(api, { ...check, conclusion: "success", run: { id: "12", attempt: 1 } });
    expect(server.state.checkRuns.map((run) => run.conclusion)).toEqual(["failure", "failure", "success"]);
  });

  it("is written without its remarks where GitHub refuses those", async () => {
    const { server, api } = await githubBench();
    server.fail({ method: "POST", path: "check-runs$", status: 422, times: 1, message: "No such line" });
    expect(await createCheck(api, { ...check, annotations: remarks(1) })).toMatchObject({ kind: "check" });
    expect(server.state.checkRuns.map((run) => run.annotations)).toEqual([[]]);
  });

  it("with more text than GitHub takes is cut at a whole character", async () => {
    const { server, api } = await githubBench();
    await createCheck(api, { ...check, summary: "é".repeat(40_000) });
    const summary = server.state.checkRuns[0]?.summary ?? "";
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(summary).toMatch(/^é+…$/);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ["failure", "failure"],
    ["success", "success"],
    ["neutral", "success"],
    ["cancelled", "error"],
  ] as const)("%s becomes the commit status %s where there are no check runs", async (conclusion, state) => {
    const { server, api } = await githubBench({ checks: false });
    const result = await createCheck(api, { ...check, conclusion, title: "t".repeat(200) });
    expect(result).toEqual({ kind: "status", url: check.url });
    expect(server.state.statuses).toMatchObject([
      { sha: check.head, state, context: "modelgate", targetUrl: check.url },
    ]);
    expect(server.violations).toEqual([]);
  });

  it("that may be neither run nor status names the permission", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "check-runs|statuses", status: 403, message: "Resource not accessible by integration" });
    const failure = createCheck(api, check);
    await expect(failure).rejects.toThrow("cannot write the commit status: the token may not");
    await expect(failure).rejects.toMatchObject({ fix: expect.stringContaining("statuses: write") });
  });

  it("on a server that is down does not become a status", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "check-runs", status: 502 });
    await expect(createCheck(api, check)).rejects.toThrow("cannot write the check");
    expect(server.state.statuses).toEqual([]);
  });
});

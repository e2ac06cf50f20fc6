import { describe, expect, it } from "vitest";
import { openGitHub } from "../../src/github/api.ts";
import { labelsOf, pullRequestsOf, readPullRequest } from "../../src/github/pulls.ts";
import { formatError } from "../../src/lib/errors.ts";
import { githubBench } from "../support/github-client.ts";
import { testHost } from "../support/host.ts";

const sha = (letter: string): string => letter.repeat(40);

describe("pull requests", () => {
  it("are read live: head, base, labels, and whether they come from a fork", async () => {
    const { server, api } = await githubBench();
    expect(await readPullRequest(api, 7)).toEqual({
      number: 7,
      state: "open",
      headSha: sha("a"),
      headRepository: "acme/models",
      fromFork: false,
      author: "ada",
      labels: ["train"],
      baseRef: "main",
      baseSha: sha("b"),
    });
    Object.assign(server.state.pulls[0] ?? {}, { labels: ["train", "gpu"], headRepository: null });
    expect(await labelsOf(api, 7)).toEqual(["train", "gpu"]);
    expect(await readPullRequest(api, 7)).toMatchObject({ fromFork: true, headRepository: "" });
    expect(server.violations).toEqual([]);
  });

  it("of a commit are found by merge and by head, merged ones first", async () => {
    const pulls = [
      { number: 8, headSha: sha("c"), baseSha: sha("b") },
      {
        number: 7,
        headSha: sha("a"),
        baseSha: sha("b"),
        state: "closed" as const,
        mergedAt: "2026-01-01T00:00:00Z",
        mergeCommit: sha("c"),
      },
      { number: 9, headSha: sha("d"), baseSha: sha("b") },
    ];
    const { server, api } = await githubBench({ pulls });
    const found = await pullRequestsOf(api, sha("c"));
    expect(found.map((pull) => pull.number)).toEqual([7, 8]);
    expect(found[0]).toMatchObject({ mergeCommit: sha("c"), mergedAt: "2026-01-01T00:00:00Z" });
    expect(server.violations).toEqual([]);
  });

  it("a number that is none is a plain error", async () => {
    const { api } = await githubBench();
    await expect(readPullRequest(api, 99)).rejects.toThrow("cannot read the pull request: not found, or hidden");
  });
});

describe("faults of the far side", () => {
  it("a 502 is tried again", async () => {
    const { server, api, waits } = await githubBench();
    server.fail({ path: "/pulls/7$", status: 502, times: 2 });
    expect((await readPullRequest(api, 7)).number).toBe(7);
    expect(waits).toEqual([1000, 2000]);
  });

  it("a server that stays down is given up after four tries, and named", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "/pulls/7$", status: 503 });
    await expect(readPullRequest(api, 7)).rejects.toThrow(`${server.url} did not do it (503`);
    expect(server.requests).toHaveLength(4);
  });

  it("a secondary limit is waited out for as long as GitHub asks", async () => {
    const { server, api, waits } = await githubBench();
    const message = "You have exceeded a secondary rate limit.";
    server.fail({ path: "/pulls/7$", status: 403, times: 1, headers: { "retry-after": "7" }, message });
    server.fail({ path: "/pulls/7$", status: 429, times: 1, message });
    expect((await readPullRequest(api, 7)).number).toBe(7);
    expect(waits).toEqual([7000, 60_000]);
  });

  it("a limit that lifts in an hour is not waited for", async () => {
    const { server, api, waits } = await githubBench();
    const reset = String(Date.parse("2026-01-02T04:04:05Z") / 1000);
    server.fail({
      path: "/pulls/7$",
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
    });
    await expect(readPullRequest(api, 7)).rejects.toThrow("GitHub's rate limit is used up");
    expect(waits).toEqual([]);
  });

  it("a plain 403 and a 401 are not tried again", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "/pulls/7$", status: 403, times: 1, message: "Resource not accessible by integration" });
    const refused = readPullRequest(api, 7);
    await expect(refused).rejects.toMatchObject({ fix: expect.stringContaining("pull-requests: read") });
    server.fail({ path: "/pulls/7$", status: 401, times: 1, message: "Bad credentials" });
    await expect(readPullRequest(api, 7)).rejects.toThrow("GitHub does not accept the token");
    expect(server.requests).toHaveLength(2);
  });

  it("no server at all is an error without the token in it", async () => {
    const { server, api, waits } = await githubBench();
    await server.close();
    const error = await readPullRequest(api, 7).catch((caught: unknown) => caught);
    expect(formatError(error)).toMatch(/^cannot read the pull request: http:\/\/127/);
    expect(formatError(error)).not.toContain("ghs_secret");
    expect(waits).toHaveLength(3);
  });

  it("a request that GitHub does not describe is answered 422 and kept as a violation", async () => {
    const { server, api } = await githubBench();
    const odd = api.octokit.request("POST /repos/acme/models/check-runs", { name: 5 });
    await expect(odd).rejects.toMatchObject({ status: 422 });
    expect(server.violations.join()).toMatch(/body\/name must be string.*|must have required property/);
    await expect(api.octokit.request("GET /repos/acme/models/nothing")).rejects.toMatchObject({ status: 422 });
    await expect(api.octokit.request("GET /repos/acme/models/issues/7/comments?per_pages=3")).rejects.toMatchObject({
      status: 422,
    });
    expect(server.violations).toHaveLength(3);
  });
});

describe("opening", () => {
  it("needs a repository and a token", async () => {
    const host = testHost();
    await expect(openGitHub(host, { apiUrl: "http://x", token: "t" })).rejects.toThrow("which repository");
    await expect(openGitHub(host, { apiUrl: "http://x", repository: "a/b" })).rejects.toThrow("no token");
  });
});

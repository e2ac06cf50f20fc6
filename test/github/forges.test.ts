import { describe, expect, it } from "vitest";
import { createCheck } from "../../src/github/checks.ts";
import { upsertComment } from "../../src/github/comments.ts";
import { pullRequestsOf, readPullRequest } from "../../src/github/pulls.ts";
import { pullWith } from "../support/sticky.ts";

const head = "a".repeat(40);
const run = { id: "1", attempt: 1 };
const check = { name: "modelgate verdict", head, conclusion: "failure" as const, title: "worse", summary: "s", run };

describe.each([
  ["gitea", { login: "gitea-actions", type: "Bot" as const }],
  ["forgejo", { login: "forgejo-actions", type: "Bot" as const }],
  ["gitea", { login: "ada", type: "User" as const }],
] as const)("%s, written to as $login", (forge, viewer) => {
  it("has the comment created, then updated, and only its own", async () => {
    const { server, api, sticky, shown } = await pullWith({ head, forge, viewer });
    server.state.comments.push({ id: 1, issue: 7, body: sticky({}).marker, login: "mallory", type: "User", edits: 0 });
    expect((await upsertComment(api, sticky({ body: "first" }))).action).toBe("created");
    const second = await upsertComment(api, sticky({ run: { id: "2", attempt: 1 }, body: "second" }));
    expect(second).toEqual({ action: "updated", url: `${server.url}/acme/models/pulls/7#issuecomment-1000` });
    expect(shown()).toEqual([sticky({}).marker, "second"]);
    expect(server.violations).toEqual([]);
  });

  it("has a commit status in the place of a check run, of a kind that it knows", async () => {
    const { server, api } = await pullWith({ head, forge, viewer });
    expect(await createCheck(api, { ...check, url: "https://git.example/r" })).toEqual({
      kind: "status",
      url: "https://git.example/r",
    });
    expect(server.state.statuses).toMatchObject([
      { sha: head, state: "failure", context: "modelgate verdict", description: "worse" },
    ]);
    expect(server.violations).toEqual([]);
  });

  it("has comments updated where they were to be folded", async () => {
    const { server, api, sticky, shown, lines } = await pullWith({ head: "b".repeat(40), forge, viewer });
    await upsertComment(api, sticky({ head: "b".repeat(40), body: "b" }));
    Object.assign(server.state.pulls[0] ?? {}, { headSha: head });
    await upsertComment(api, sticky({ head, run: { id: "2", attempt: 1 }, body: "a", fold: true }));
    expect(shown()).toEqual(["a"]);
    expect(lines.join("\n")).toContain("cannot fold");
  });

  it("tells a pull request, and which one a commit merged", async () => {
    const { server, api } = await pullWith({ head, forge, viewer });
    const merged = { mergedAt: "2026-01-01T00:00:00Z", mergeCommit: "c".repeat(40), state: "closed" as const };
    expect(await readPullRequest(api, 7)).toMatchObject({ headSha: head, fromFork: false, author: "ada" });
    Object.assign(server.state.pulls[0] ?? {}, merged);
    expect((await pullRequestsOf(api, "c".repeat(40))).map(({ number }) => number)).toEqual([7]);
    await expect(pullRequestsOf(api, "d".repeat(40))).rejects.toThrow("cannot find the pull requests of ddddddd");
  });
});

describe("GitHub Enterprise Server", () => {
  it("has its API below /api/v3 and its GraphQL beside it", async () => {
    const { server, api, sticky, shown } = await pullWith({ head: "b".repeat(40), forge: "ghes" });
    await upsertComment(api, sticky({ head: "b".repeat(40), body: "b" }));
    Object.assign(server.state.pulls[0] ?? {}, { headSha: head });
    await upsertComment(api, sticky({ head, run: { id: "2", attempt: 1 }, body: "a", fold: true }));
    expect(await createCheck(api, check)).toMatchObject({ kind: "check" });
    expect(shown()).toEqual(["a"]);
    expect(server.state.comments).toHaveLength(2);
    expect(server.requests.every((request) => / \/api\/(v3\/|graphql )/.test(request))).toBe(true);
    expect(server.violations).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { maxCommentBody, type StickyComment, upsertComment } from "../../src/github/comments.ts";
import { githubBench } from "../support/github-client.ts";
import type { CommentState } from "../support/github-state.ts";

const marker = "<!-- modelgate:digits -->";
const head = "a".repeat(40);

function sticky(body: string, run = "10", attempt = 1): StickyComment {
  return { number: 7, marker, body, run: { id: run, attempt }, head };
}

function by(login: string, type: "User" | "Bot", body: string, id: number): CommentState {
  return { id, issue: 7, body, login, type, edits: 0 };
}

describe("the sticky comment", () => {
  it("is created once and then updated in place", async () => {
    const { server, api } = await githubBench();
    const first = await upsertComment(api, sticky("### fail"));
    const second = await upsertComment(api, sticky("### pass", "11"));
    expect([first.action, second.action]).toEqual(["created", "updated"]);
    expect(second.url).toBe("https://github.com/acme/models/pull/7#issuecomment-1000");
    expect(second.url).toBe(first.url);
    expect(server.state.comments.map((comment) => comment.body)).toEqual([
      `${marker}\n<!-- modelgate-run id=11 attempt=1 head=${head} -->\n### pass`,
    ]);
    expect(server.violations).toEqual([]);
  });

  it("is not written again when it says the same, though GitHub changes its line ends", async () => {
    const { server, api } = await githubBench();
    await upsertComment(api, sticky(`${marker}\nline one\nline two\n`));
    expect((await upsertComment(api, sticky("line one\nline two"))).action).toBe("unchanged");
    expect(server.state.comments[0]?.edits).toBe(0);
  });

  it("of a newer run is left alone by an older one, and by an older attempt of the same run", async () => {
    const { server, api, lines } = await githubBench();
    await upsertComment(api, sticky("newest", "1000000000001", 2));
    expect((await upsertComment(api, sticky("older", "999999999999"))).action).toBe("stale");
    expect((await upsertComment(api, sticky("older attempt", "1000000000001", 1))).action).toBe("stale");
    expect(server.state.comments[0]?.body).toContain("newest");
    expect(lines.join("\n")).toContain("a newer run has reported already");
  });

  it("is told apart by its marker: two reports are two comments", async () => {
    const { server, api } = await githubBench();
    await upsertComment(api, sticky("digits"));
    await upsertComment(api, { ...sticky("letters"), marker: "<!-- modelgate:letters -->" });
    await upsertComment(api, sticky("digits again"));
    expect(server.state.comments.map((comment) => comment.body.split("\n").at(-1))).toEqual([
      "digits again",
      "letters",
    ]);
  });

  it("is never somebody else's, whatever marker that one begins with", async () => {
    const comments = [
      by("mallory", "User", `${marker}\nhands off`, 1),
      by("other-app[bot]", "Bot", `${marker}\nan App's`, 2),
      by("github-actions[bot]", "Bot", `> ${marker} quoted in the middle`, 3),
    ];
    const { server, api } = await githubBench({ comments });
    const result = await upsertComment(api, sticky("ours"));
    expect(result.action).toBe("created");
    expect(server.state.comments.slice(0, 3).map((comment) => comment.edits)).toEqual([0, 0, 0]);
    expect(server.state.comments).toHaveLength(4);
  });

  it("is found on a later page of a long discussion", async () => {
    const comments = Array.from({ length: 230 }, (_, index) => by("ada", "User", "hm", index + 1));
    comments.splice(210, 0, by("github-actions[bot]", "Bot", `${marker}\nold`, 900));
    const { server, api } = await githubBench({ comments });
    expect(await upsertComment(api, sticky("new"))).toMatchObject({ action: "updated" });
    expect(server.state.comments.find((comment) => comment.id === 900)?.body).toContain("new");
    expect(
      server.requests.filter((request) => request.startsWith("GET") && request.includes("/7/comments")),
    ).toHaveLength(3);
  });

  it("belongs to the token's own user where a person's token writes", async () => {
    const { server, api } = await githubBench({ viewer: { login: "ada", type: "User" } });
    await upsertComment(api, sticky("first"));
    expect((await upsertComment(api, sticky("second", "11"))).action).toBe("updated");
    expect(server.state.comments).toHaveLength(1);
  });

  it.each([
    { viewer: { login: "gitea-actions", type: "Bot" as const } },
    { viewer: { login: "ada", type: "User" as const } },
  ])("is found on a forge without GraphQL too ($viewer.login)", async (preset) => {
    const { server, api } = await githubBench({ ...preset, graphql: false });
    await upsertComment(api, sticky("first"));
    expect((await upsertComment(api, sticky("second", "11"))).action).toBe("updated");
    expect(server.state.comments).toHaveLength(1);
  });

  it("has no twin after a gateway lost the answer to its creation", async () => {
    const { server, api } = await githubBench();
    server.fail({ method: "POST", path: "/comments$", status: 502, times: 1, carriedOut: true });
    expect((await upsertComment(api, sticky("once"))).action).toBe("created");
    expect(server.state.comments).toHaveLength(1);
  });

  it("is created after all when the gateway lost the request", async () => {
    const { server, api } = await githubBench();
    server.fail({ method: "POST", path: "/comments$", status: 502, times: 1 });
    expect((await upsertComment(api, sticky("once"))).action).toBe("created");
    expect(server.state.comments).toHaveLength(1);
  });

  it("loses the twins that two runs at once have made", async () => {
    const { server, api } = await githubBench();
    const results = await Promise.all([
      upsertComment(api, sticky("run 10", "10")),
      upsertComment(api, sticky("run 11", "11")),
    ]);
    await upsertComment(api, sticky("run 12", "12"));
    expect(results).toHaveLength(2);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toContain("run 12");
    expect(server.violations).toEqual([]);
  });

  it("that does not fit is refused before GitHub does", async () => {
    const { server, api } = await githubBench();
    await expect(upsertComment(api, sticky("x".repeat(maxCommentBody + 1)))).rejects.toThrow(
      "more than a comment holds",
    );
    await upsertComment(api, sticky("x".repeat(maxCommentBody)));
    expect(server.violations).toEqual([]);
  });

  it("of a read-only token names the permission that is missing", async () => {
    const { server, api } = await githubBench();
    server.fail({ method: "POST", path: "/comments$", status: 403, message: "Resource not accessible by integration" });
    const failure = upsertComment(api, sticky("x"));
    await expect(failure).rejects.toThrow("cannot write the report comment: the token may not");
    await expect(failure).rejects.toMatchObject({ fix: expect.stringContaining("pull-requests: write") });
  });

  it("waits out a secondary limit, since such a request was not carried out", async () => {
    const { server, api, waits } = await githubBench();
    const limit = {
      status: 403,
      headers: { "retry-after": "3" },
      message: "You have exceeded a secondary rate limit.",
    };
    server.fail({ method: "POST", path: "/comments$", times: 1, ...limit });
    server.fail({ method: "PATCH", path: "/issues/comments/", times: 1, status: 429, headers: { "retry-after": "5" } });
    await upsertComment(api, sticky("first"));
    await upsertComment(api, sticky("second", "11"));
    expect(waits).toEqual([3000, 5000]);
    expect(server.state.comments.map(({ body, edits }) => [body.split("\n").at(-1), edits])).toEqual([["second", 1]]);
  });

  it.each([
    ["a limit that lifts in an hour", { status: 403, headers: { "retry-after": "3600" } }, "rate limit is used up"],
    [
      "a conversation that is locked",
      { status: 403, message: "Unable to create comment because issue is locked." },
      "is locked",
    ],
    ["a pull request that is hidden", { status: 404 }, "not found, or hidden from this token"],
    [
      "text that GitHub does not take",
      { status: 422, message: "Validation Failed" },
      "GitHub refused it (Validation Failed)",
    ],
    ["a server that stays down", { status: 502 }, "did not do it (502"],
  ])("is given up for %s, in plain words", async (_, fault, words) => {
    const { server, api } = await githubBench();
    server.fail({ method: "POST", path: "/comments$", ...fault });
    await expect(upsertComment(api, sticky("x"))).rejects.toThrow(words);
    expect(server.state.comments).toEqual([]);
  });

  it("is written by the right one of two authors whose comments have one marker", async () => {
    const both = [
      by("github-actions[bot]", "Bot", `${marker}\nours`, 1),
      by("github-actions", "User", `${marker}\nhers`, 2),
    ];
    const { server, api } = await githubBench({ comments: both });
    await upsertComment(api, sticky("new"));
    expect(server.state.comments.map(({ edits }) => edits)).toEqual([1, 0]);
  });
});

import { describe, expect, it } from "vitest";
import { lastSet, sameLabel } from "../../src/github/labels.ts";
import { githubBench } from "../support/github-client.ts";
import { setLabel } from "../support/github-state.ts";

describe("who set a label", () => {
  it("is the last who did, by whatever case the name is written in", async () => {
    const { server, api } = await githubBench();
    setLabel(server.state, 7, "Override", { login: "ada", at: "2026-01-01T00:00:00Z" });
    setLabel(server.state, 7, "other", { login: "eve", at: "2026-01-02T00:00:00Z" });
    setLabel(server.state, 7, "Override", { login: "ada", at: "2026-01-03T00:00:00Z", event: "unlabeled" });
    setLabel(server.state, 7, "Override", { login: "grace", at: "2026-01-04T00:00:00Z" });
    expect(await lastSet(api, 7, "override")).toEqual({ by: "grace", isBot: false, at: "2026-01-04T00:00:00Z" });
    expect(sameLabel("A", "b")).toBe(false);
    expect(server.violations).toEqual([]);
  });

  it("is nobody once it was taken off", async () => {
    const { server, api } = await githubBench();
    setLabel(server.state, 7, "override", { login: "ada", at: "2026-01-01T00:00:00Z" });
    setLabel(server.state, 7, "override", { login: "eve", at: "2026-01-02T00:00:00Z", event: "unlabeled" });
    expect(await lastSet(api, 7, "override")).toBeUndefined();
  });

  it("is found behind many pages of events, and tells an App from a person", async () => {
    const { server, api } = await githubBench();
    for (let index = 0; index < 230; index++) {
      setLabel(server.state, 7, `label-${index}`, { login: "ada", at: "2026-01-01T00:00:00Z" });
    }
    setLabel(server.state, 7, "override", { login: "ci[bot]", type: "Bot", at: "2026-01-02T00:00:00Z" });
    expect(await lastSet(api, 7, "override")).toMatchObject({ by: "ci[bot]", isBot: true });
    expect(server.violations).toEqual([]);
  });

  it("is not guessed where the token may not ask", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "/issues/7/events", status: 403, message: "Resource not accessible by integration" });
    await expect(lastSet(api, 7, "override")).rejects.toMatchObject({
      message: expect.stringContaining("cannot read who set the label"),
      fix: expect.stringContaining("pull-requests: read"),
    });
  });
});

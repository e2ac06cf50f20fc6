import { describe, expect, it } from "vitest";
import { isMember, mayWrite } from "../../src/github/people.ts";
import { githubBench } from "../support/github-client.ts";

const person = { viewer: { login: "app", type: "User" as const } };
const teams = { "acme/leads": ["grace"] };

describe("a member of a team", () => {
  it("is told from who is none", async () => {
    const { server, api } = await githubBench({ ...person, teams });
    expect(await isMember(api, "acme/leads", "grace")).toBe("yes");
    expect(await isMember(api, "acme/leads", "eve")).toBe("no");
    expect(server.violations).toEqual([]);
  });

  it("is hidden from a job's own token, and where there is no such team", async () => {
    const { api } = await githubBench({ teams });
    expect(await isMember(api, "acme/leads", "grace")).toBe("hidden");
    const other = await githubBench({ ...person, teams });
    expect(await isMember(other.api, "acme/nobody", "grace")).toBe("hidden");
  });

  it("is hidden where GitHub says 403, and unknown where it is down", async () => {
    const { server, api } = await githubBench({ ...person, teams });
    server.fail({ path: "/memberships/", status: 403, times: 1 });
    expect(await isMember(api, "acme/leads", "grace")).toBe("hidden");
    server.fail({ path: "/memberships/", status: 500 });
    await expect(isMember(api, "acme/leads", "grace")).rejects.toThrow(/cannot ask who may override/);
  });

  it("whose invitation is pending is none yet", async () => {
    const { server, api } = await githubBench({ ...person, teams, invited: ["grace"] });
    expect(await isMember(api, "acme/leads", "grace")).toBe("no");
    expect(server.violations).toEqual([]);
  });
});

describe("who may write", () => {
  it.each([
    ["admin", "yes"],
    ["write", "yes"],
    ["read", "no"],
  ] as const)("%s: %s", async (permission, answer) => {
    const { server, api } = await githubBench({ permissions: { grace: permission } });
    expect(await mayWrite(api, "grace")).toBe(answer);
    expect(server.violations).toEqual([]);
  });

  it("is nobody whom GitHub does not know, and hidden where it does not say", async () => {
    const { server, api } = await githubBench();
    server.fail({ path: "/collaborators/ghost/", status: 404 });
    expect(await mayWrite(api, "ghost")).toBe("no");
    server.fail({ path: "/collaborators/grace/", status: 403 });
    expect(await mayWrite(api, "grace")).toBe("hidden");
  });
});

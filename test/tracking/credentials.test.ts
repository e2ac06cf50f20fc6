import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reachingConfig, tokenConfig, withConfig } from "../../src/tracking/git/credentials.ts";
import { meaningOf, refusalError } from "../../src/tracking/git/refusals.ts";
import { resolveRemote } from "../../src/tracking/git/remote.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, tempDir } from "../support/repo.ts";

const place = (url: string) => ({ url, label: "origin", local: false });

describe("credentials of the scratch repository", () => {
  it("carries over how the user's repository reaches servers, included files too, and nothing else", async () => {
    const repo = gitRepo();
    const more = join(tempDir(), "checkout.config");
    writeFileSync(more, '[http "https://git.example/"]\n\textraheader = AUTHORIZATION: basic abc\n');
    repo.git("config", `includeIf.gitdir:${repo.root}/.git.path`, more);
    repo.git("config", "credential.helper", "store --file=x");
    repo.git("config", "user.signingkey", "mine");
    const pairs = await reachingConfig(testHost(), repo.root);
    expect(pairs).toContainEqual(["http.https://git.example/.extraheader", "AUTHORIZATION: basic abc"]);
    expect(pairs).toContainEqual(["credential.helper", "store --file=x"]);
    expect(pairs.some(([key]) => key.startsWith("user."))).toBe(false);
  });

  it("sends the token to the forge's own server alone and hides it in the log", () => {
    const host = testHost({ env: { GITHUB_SERVER_URL: "https://forge.example" } });
    const pairs = tokenConfig(host, place("https://forge.example/o/r.git"), "t0ken");
    expect(pairs[0]).toEqual(["http.https://forge.example/.extraheader", ""]);
    expect(pairs[1]?.[1]).toBe(`AUTHORIZATION: basic ${Buffer.from("x-access-token:t0ken").toString("base64")}`);
    expect(host.lines).toContain("secret: t0ken");
    for (const url of [
      "https://elsewhere.example/o/r.git",
      "http://forge.example/o/r.git",
      "git@forge.example:o/r.git",
      "/srv/r.git",
    ]) {
      expect(tokenConfig(host, place(url), "t0ken")).toEqual([]);
    }
  });

  it("adds to the configuration that the environment brings and drops what points at other repositories", () => {
    const env = withConfig({ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "a.b", GIT_CONFIG_VALUE_0: "c", GIT_DIR: "/x" }, [
      ["d.e", "f"],
    ]);
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: "2",
      GIT_CONFIG_KEY_0: "a.b",
      GIT_CONFIG_KEY_1: "d.e",
      GIT_CONFIG_VALUE_1: "f",
    });
    expect(env).not.toHaveProperty("GIT_DIR");
  });
});

describe("the remote that is meant", () => {
  it("is origin, else the only one, else the repository itself", async () => {
    const repo = gitRepo();
    const host = testHost();
    expect(await resolveRemote(host, repo.root, undefined)).toMatchObject({
      local: true,
      url: join(repo.root, ".git"),
    });
    repo.git("remote", "add", "upstream", "../up.git");
    expect((await resolveRemote(host, repo.root, undefined)).url).toBe(join(repo.root, "..", "up.git"));
    repo.git("remote", "add", "other", "https://git.example/o/r.git");
    await expect(resolveRemote(host, repo.root, undefined)).rejects.toThrow(/none is called origin/);
    repo.git("remote", "add", "origin", "https://git.example/team/code.git");
    expect((await resolveRemote(host, repo.root, undefined)).label).toBe("origin");
    expect((await resolveRemote(host, repo.root, "team/records")).url).toBe("https://git.example/team/records.git");
    repo.git("remote", "set-url", "origin", "git@git.example:team/code.git");
    expect((await resolveRemote(host, repo.root, "team/records")).url).toBe("git@git.example:team/records.git");
    const named = await resolveRemote(host, repo.root, "https://me:pass@git.example/o/r.git");
    expect(named.label).not.toContain("pass");
  });
});

describe("what a refusal means", () => {
  it.each([
    ["! [rejected] a -> b (stale info)", "race"],
    ["! [remote rejected] a -> b (cannot lock ref 'b': is at 1 but expected 2)", "race"],
    ["! [remote rejected] a -> b (failed to update ref)", "race"],
    ["remote: Permission to o/r.git denied to github-actions[bot].", "forbidden"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403", "forbidden"],
    ["! [remote rejected] a -> b (protected branch hook declined)", "forbidden"],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", "forbidden"],
    ["fatal: unable to access 'https://x/': Could not resolve host: x", "unreachable"],
    ["fatal: couldn't find remote ref refs/modelgate/records", "absent"],
    ["fatal: something else", "other"],
  ])("%s", (said, meaning) => {
    expect(meaningOf(said)).toBe(meaning);
  });

  it("never repeats a password that Git printed", () => {
    const error = refusalError("write", "x", "origin", "fatal: unable to access 'https://me:pass@git.example/': 403");
    expect(error.message).not.toContain("pass@");
    expect(error.fix).toContain("contents: write");
  });
});

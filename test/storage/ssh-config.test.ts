import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPatterns, parseSshConfig, sshSettings } from "../../src/storage/ssh-config.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

/** What a home with these files says of a host. */
function settings(files: Record<string, string>, name = "store", env: Record<string, string> = {}) {
  const home = tempDir();
  mkdirSync(join(home, ".ssh", "conf.d"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, ".ssh", file), text);
  return sshSettings(testHost({ env: { HOME: home, ...env } }), name, join(home, ".ssh", "system"));
}

test("the first value of a name counts, the user's before the system's, and keys add up", async () => {
  const found = await settings({
    config: `# mine
Host other
  User nobody
Host st* !stop
  HostName = "h.%n"
  User me
  Port 2222 # not the usual one
  IdentityFile ~/.ssh/%r
  UserKnownHostsFile ~/known /etc/known2
Host *
  User late
  IdentityFile /keys/second
  HostKeyAlias alias
`,
    system: "Port 1\nStrictHostKeyChecking no\nIdentitiesOnly yes\n",
  });
  expect(found).toMatchObject({
    hostName: "h.store",
    user: "me",
    port: 2222,
    identityFiles: [expect.stringMatching(/\/\.ssh\/me$/), "/keys/second"],
    identitiesOnly: true,
    hostKeyAlias: "alias",
    strict: "no",
  });
  expect(found.knownHosts.slice(0, 2)).toEqual([expect.stringMatching(/\/known$/), "/etc/known2"]);
});

test("nothing said is OpenSSH's own way", async () => {
  const found = await settings({}, "h", { SSH_AUTH_SOCK: "/agent" });
  expect(found).toMatchObject({ hostName: "h", port: undefined, user: undefined, strict: "yes", agent: "/agent" });
  expect(found.knownHosts[0]).toMatch(/\/\.ssh\/known_hosts$/);
  expect(found.proxy).toBeUndefined();
});

test("other files are read where they are included, and only for the host of their block", async () => {
  const found = await settings({
    config: "Include conf.d/*.conf missing\nHost other\n  Include other\nHost *\n  Port 5\n",
    "conf.d/b.conf": "User b\n",
    "conf.d/a.conf": "User a\n",
    "conf.d/c.txt": "User c\nHostName c\n",
    other: "HostName elsewhere\n",
  });
  expect(found).toMatchObject({ user: "a", hostName: "store", port: 5 });
});

test("files that include each other come to an end", async () => {
  const found = await settings({ config: "Include config\nUser me\n" });
  expect(found.user).toBe("me");
});

test("the agent may be another one, or none", async () => {
  expect((await settings({ config: "IdentityAgent none\n" }, "h", { SSH_AUTH_SOCK: "/a" })).agent).toBeUndefined();
  expect((await settings({ config: "IdentityAgent /b\n" }, "h", { SSH_AUTH_SOCK: "/a" })).agent).toBe("/b");
});

test("ways through other hosts are seen, and `none` is none", async () => {
  expect((await settings({ config: "ProxyJump gate\n" })).proxy).toBe("gate");
  expect((await settings({ config: "ProxyJump none\nProxyCommand none\n" })).proxy).toBeUndefined();
});

test("Match blocks are left out, but for all", async () => {
  const found = await settings({ config: "Match user x\n  Port 1\nMatch all\n  Port 2\n" });
  expect(found.port).toBe(2);
});

test("no text is too odd", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      for (const [name, values] of parseSshConfig(text)) {
        expect(name).toMatch(/^[a-z]\w*$/);
        expect(values.every((one) => typeof one === "string")).toBe(true);
      }
    }),
  );
});

test("a name matches itself, and nothing that is ruled out", () => {
  fc.assert(
    fc.property(fc.domain(), fc.domain(), (name, other) => {
      expect(matchesPatterns([name], name)).toBe(true);
      expect(matchesPatterns(["*", `!${name}`], name)).toBe(false);
      expect(matchesPatterns([other], name)).toBe(other.toLowerCase() === name.toLowerCase());
    }),
  );
});

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { sshSettings } from "../../src/storage/ssh-config.ts";
import { fingerprint, judgeKey, parseKnownHosts } from "../../src/storage/ssh-known-hosts.ts";
import { openStorage } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { startSshd } from "../support/servers/sshd.ts";
import { keyPair } from "../support/ssh-keys.ts";
import { tool } from "../support/tools.ts";

const run = (command: string, ...args: string[]): string =>
  execFileSync(tool(command), args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** What OpenSSH itself makes of a configuration. */
function asked(file: string, name: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of run("ssh", "-G", "-F", file, name).split("\n")) {
    const [key = "", ...rest] = line.split(" ");
    found.set(key, [...(found.get(key) ?? []), rest.join(" ")]);
  }
  return found;
}

test("a configuration is read as OpenSSH reads it", async () => {
  const word = fc.constantFrom("alpha", "beta", "al*", "?lpha", "!alpha", "!beta", "*");
  const directive = fc.oneof(
    fc.tuple(
      fc.constant("Host"),
      fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(" ")),
    ),
    fc.constantFrom(
      ["HostName", "h1.example"],
      ["hostname", "%h.example"],
      ["Port", "2200"],
      ["PORT", '"2201"'],
      ["User", "me"],
      ["user", '"you" # a comment'],
      ["IdentityFile", "/keys/a"],
      ["IdentityFile", '"/keys/with space"'],
      ["IdentitiesOnly", "yes"],
      ["UserKnownHostsFile", "/k/1 /k/2"],
      ["StrictHostKeyChecking", "accept-new"],
      ["StrictHostKeyChecking", "no"],
      ["HostKeyAlias", "alias"],
      ["Compression", "yes"],
      ["Match", "all"],
    ),
  );
  const lines = fc.array(fc.tuple(directive, fc.constantFrom(" ", "=", " = ", "\t"), fc.constantFrom("", "  ")), {
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom("alpha", "beta"), async (some, name) => {
      const home = tempHome(
        some.map(([[key, value], between, indent]) => `${indent}${key}${between}${value}\n`).join(""),
      );
      const theirs = asked(join(home, ".ssh", "config"), name);
      const ours = await sshSettings(testHost({ env: { HOME: home, LOGNAME: "nobody-else" } }), name, "/nonexistent/x");
      expect(ours.hostName).toBe(theirs.get("hostname")?.[0]);
      expect(ours.port ?? 22).toBe(Number(theirs.get("port")?.[0]));
      expect(ours.identitiesOnly).toBe(theirs.get("identitiesonly")?.[0] === "yes");
      if (ours.user !== undefined) expect(ours.user).toBe(theirs.get("user")?.[0]);
      if (ours.identityFiles.length > 0) expect(ours.identityFiles).toEqual(theirs.get("identityfile"));
      expect(ours.hostKeyAlias).toBe(theirs.get("hostkeyalias")?.[0]);
      const strict = theirs.get("stricthostkeychecking")?.[0];
      expect(ours.strict).toBe(strict === "false" ? "no" : strict === "accept-new" ? strict : "yes");
      const files = theirs.get("userknownhostsfile")?.[0] ?? "";
      if (files.startsWith("/k")) expect(ours.knownHosts.slice(0, 2).join(" ")).toBe(files);
    }),
    { numRuns: 80 },
  );
});

function tempHome(config: string): string {
  const home = tempDir();
  mkdirSync(join(home, ".ssh"));
  writeFileSync(join(home, ".ssh", "config"), config);
  return home;
}

test("names that OpenSSH has hashed are known, and fingerprints are as it shows them", () => {
  const file = join(tempDir(), "known_hosts");
  const { public: line } = keyPair();
  const key = Buffer.from(line.split(" ")[1] ?? "", "base64");
  writeFileSync(file, `h.example,10.0.0.1 ${line}\n[h.example]:2222 ${line}\n`);
  run("ssh-keygen", "-H", "-f", file);
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain("h.example");
  const entries = parseKnownHosts(text);
  for (const name of ["h.example", "10.0.0.1", "[h.example]:2222"]) expect(judgeKey(entries, name, key)).toBe("known");
  for (const name of ["[h.example]:22", "example", "[10.0.0.1]:2222"])
    expect(judgeKey(entries, name, key)).toBe("unknown");
  expect(run("ssh-keygen", "-l", "-f", file)).toContain(fingerprint(key));
});

test("keys of a running agent are let in by a real server", async () => {
  const far = await startSshd();
  onTestFinished(() => far.stop());
  const socket = join(tempDir(), "agent");
  const agent = spawn(tool("ssh-agent"), ["-D", "-a", socket], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void agent.kill());
  await new Promise((resolve) => agent.stdout.once("data", resolve));
  execFileSync(tool("ssh-add"), ["-q", join(far.home, "key")], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
  const { keyfile: _, ...options } = { keyfile: "", ...far.options };
  const reach = (env: Record<string, string>, more: Record<string, string> = {}) =>
    openStorage(testHost({ env: { ...far.env, ...env } }), {
      name: "r",
      url: far.url,
      options: { ...options, ...more },
      origin: ".dvc/config",
    });
  const storage = await reach({ SSH_AUTH_SOCK: socket });
  onTestFinished(() => storage.close());
  await storage.write("a", { bytes: Buffer.from("by the agent") });
  expect(await storage.exists("a")).toBe(true);
  for (const refused of [await reach({}), await reach({ SSH_AUTH_SOCK: socket }, { allow_agent: "false" })]) {
    await expect(refused.exists("a")).rejects.toMatchObject({ message: expect.stringContaining("with nothing") });
  }
  const gone = await reach({ SSH_AUTH_SOCK: join(tempDir(), "no-agent") });
  await expect(gone.exists("a")).rejects.toMatchObject({ message: expect.stringContaining("with the agent's keys") });
});

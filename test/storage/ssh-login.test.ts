import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthContext } from "ssh2";
import { describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { tempDir } from "../support/repo.ts";
import { sftpFake } from "../support/sftp-fake.ts";
import { anybody, openSsh, password, sshHome } from "../support/ssh-client.ts";
import { keyPair } from "../support/ssh-keys.ts";
import { failure } from "../support/storage-tools.ts";

describe("who is let in", () => {
  const pair = keyPair();
  const locked = keyPair("phrase");
  const publicKey = (key: string) => (context: AuthContext) =>
    context.method === "publickey" && key.includes(context.key.data.toString("base64"));

  function keyFile(home: string, name: string, key: string): string {
    const file = join(home, ".ssh", name);
    writeFileSync(file, key);
    return file;
  }

  test("a keyfile's owner", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = sshHome(fake);
    expect(await (await openSsh(fake, home, { keyfile: keyFile(home, "k", pair.private) })).exists("a")).toBe(false);
    expect(fake.logins.slice(0, 2)).toEqual(["none me", "publickey me"]);
  });

  test("the owner of one with a passphrase", async () => {
    const fake = await sftpFake(publicKey(locked.public));
    const home = sshHome(fake);
    const keyfile = keyFile(home, "k", locked.private);
    expect(await (await openSsh(fake, home, { keyfile, passphrase: "phrase" })).exists("a")).toBe(false);
    expect((await failure(openSsh(fake, home, { keyfile }))).message).toContain("has a passphrase");
    const wrong = await failure(openSsh(fake, home, { keyfile, passphrase: "another" }));
    expect(wrong.message).toContain("is not opened by the option `passphrase`");
    expect(formatError(wrong)).not.toContain("another");
  });

  test("the owner of a usual key, as the configuration's user", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = sshHome(fake, { config: "Host 127.*\n  User cfg\nHost *\n  User late\n" });
    keyFile(home, "id_ed25519", pair.private);
    const url = `ssh://127.0.0.1:${fake.port}/d`;
    expect(await (await openSsh(fake, home, {}, { url })).exists("a")).toBe(false);
    expect(fake.logins.at(-1)).toBe("publickey cfg");
  });

  test("the owner of a key that the configuration names, at the host and port that it names", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = sshHome(fake);
    const file = keyFile(home, "deploy key", pair.private);
    writeFileSync(
      join(home, ".ssh", "config"),
      `Host store\n HostName 127.0.0.1\n Port=${fake.port}\n User u\n IdentityFile "~/.ssh/deploy key"\n`,
    );
    expect(await (await openSsh(fake, home, {}, { url: "ssh://store/d" })).exists("a")).toBe(false);
    expect(file).toContain(home);
  });

  test.each(["password", "keyboard-interactive"])("who knows the password, by %s", async (method) => {
    const fake = await sftpFake((context) => {
      if (context.method !== method) return false;
      if (context.method === "password") return context.password === "s3cret";
      if (context.method !== "keyboard-interactive") return false;
      context.prompt([{ prompt: "Password: ", echo: false }], (answers) => {
        if (answers[0] === "s3cret") context.accept();
        else context.reject();
      });
      return undefined;
    });
    expect(await (await openSsh(fake, sshHome(fake), password)).exists("a")).toBe(false);
    expect(fake.logins).toContain(`${method} me`);
  });

  test("nobody else, which is told once and without the password", async () => {
    const fake = await sftpFake(() => false);
    const home = sshHome(fake);
    const keyfile = keyFile(home, "k", pair.private);
    const storage = await openSsh(fake, home, { ...password, keyfile });
    const errors = await Promise.all([failure(storage.exists("a")), failure(storage.read("b"))]);
    errors.push(await failure(storage.exists("c")));
    for (const error of errors) {
      expect(error.message).toBe(`127.0.0.1 does not let in \`me\` with the key ${keyfile}, the option \`password\``);
      expect(formatError(error)).not.toContain("s3cret");
    }
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(1);
  });

  test("no password is shown to a server that takes keys alone", async () => {
    const fake = await sftpFake(() => false, { methods: ["publickey"] });
    const home = sshHome(fake);
    const keyfile = keyFile(home, "k", pair.private);
    await failure((await openSsh(fake, home, { ...password, keyfile })).exists("a"));
    expect(fake.logins).toEqual(["none me", "publickey me"]);
  });

  test("nobody without a credential", async () => {
    const fake = await sftpFake(() => false);
    const error = await failure((await openSsh(fake, sshHome(fake))).exists("a"));
    expect(error.message).toContain("with nothing (no keyfile, no agent, no key in ~/.ssh, no password)");
    const fork = await failure(openSsh(fake, sshHome(fake), password, { anonymous: true }));
    expect(fork.message).toContain("nobody is let in without a credential");
    expect(fake.logins).toEqual(["none me"]);
  });
});

describe("the server's key", () => {
  test.each([
    ["by its line", (port: number, key: string) => `[127.0.0.1]:${port} ${key}`],
    ["by its host alone", (_: number, key: string) => `127.0.0.1 ${key}`],
    ["by a pattern", (port: number, key: string) => `!other,[127.0.*]:${port} ${key} comment`],
  ])("is known %s", async (_what, line) => {
    const fake = await sftpFake(anybody);
    const home = sshHome(fake, { known: `# comment\n${line(fake.port, fake.hostKey)}\n` });
    expect(await (await openSsh(fake, home, password)).exists("a")).toBe(false);
  });

  test("is known by the environment", async () => {
    const fake = await sftpFake(anybody);
    const env = { MODELGATE_SSH_KNOWN_HOSTS: `[127.0.0.1]:${fake.port} ${fake.hostKey}` };
    expect(await (await openSsh(fake, sshHome(fake, { known: "" }), password, { env })).exists("a")).toBe(false);
  });

  test("that nobody knows is shown with the line to add, and gets no password", async () => {
    const fake = await sftpFake(anybody);
    const storage = await openSsh(fake, sshHome(fake, { known: "" }), password);
    const error = await failure(storage.exists("a"));
    expect(error.name).toBe("UserError");
    expect(error.message).toMatch(/^the host key of \[127\.0\.0\.1\]:\d+ is not known: ssh-ed25519 SHA256:[\w+/]{43}$/);
    expect(formatError(error)).toContain(`\n  [127.0.0.1]:${fake.port} ${fake.hostKey}`);
    expect(fake.logins).toEqual([]);
  });

  test.each([
    ["another one", "", "shows another host key than the known one"],
    ["one that is revoked", "@revoked ", "is marked as revoked"],
  ])("that is %s is refused", async (_what, marker, message) => {
    const fake = await sftpFake(anybody);
    const key = marker === "" ? keyPair().public : fake.hostKey;
    const known = `${marker}[127.0.0.1]:${fake.port} ${key}`;
    const error = await failure((await openSsh(fake, sshHome(fake, { known }), password)).exists("a"));
    expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining(message) });
    expect(fake.logins).toEqual([]);
  });

  test.each([
    ["no", true, true],
    ["accept-new", true, false],
    ["yes", false, false],
  ])("with StrictHostKeyChecking %s", async (word, unknown, changed) => {
    const fake = await sftpFake(anybody);
    const config = `Host *\n  StrictHostKeyChecking ${word}\n`;
    const other = `[127.0.0.1]:${fake.port} ${keyPair().public}`;
    const lets = async (known: string): Promise<boolean> => {
      const storage = await openSsh(fake, sshHome(fake, { config, known }), password);
      return storage.exists("a").then(
        () => true,
        () => false,
      );
    };
    expect([await lets(""), await lets(other)]).toEqual([unknown, changed]);
  });
});
test.each([
  [{ keyfile: "/nowhere/key" }, "the key /nowhere/key of the remote `r` cannot be read"],
  [{ ask_password: "true" }, "`ask_password = true`, and modelgate asks nobody"],
  [{ ask_passphrase: "true" }, "`ask_passphrase = true`, and modelgate asks nobody"],
  [{ gss_auth: "true" }, "`gss_auth` of the remote `r` is not supported"],
  [{ port: "70000" }, "expected a whole number from 1 to 65535"],
  [{ max_sessions: "0" }, "expected a whole number from 1 to 100"],
  [{ allow_agent: "perhaps" }, "expected true or false"],
])("options that cannot be: %j", async (options, message) => {
  const home = sshHome({ port: 1, hostKey: "" });
  const error = await failure(openSsh({ port: 1 }, home, options as Record<string, string>));
  expect(error).toMatchObject({ name: "UserError", where: { file: ".dvc/config" } });
  expect(error.message).toContain(message);
});

test.each(["ProxyJump gate", "ProxyCommand nc %h %p"])("a way through another host is named: %s", async (line) => {
  const home = sshHome({ port: 1, hostKey: "" }, { config: `Host 127.0.0.1\n  ${line}\n` });
  const error = await failure(openSsh({ port: 1 }, home));
  expect(error.message).toContain(`through \`${line.split(" ")[1]}\`, a way not taken here`);
});

test("a password in the URL is refused and not repeated", async () => {
  const error = await failure(openSsh({ port: 1 }, tempDir(), {}, { url: "ssh://me:s3cret@host/d" }));
  expect(error.message).toContain("holds a password");
  expect(formatError(error)).not.toContain("s3cret");
});

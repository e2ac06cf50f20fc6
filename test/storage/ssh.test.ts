import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import ssh2, { type AuthContext } from "ssh2";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import type { Host } from "../../src/lib/host.ts";
import { TransientError } from "../../src/storage/faults.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { type SftpFake, sftpFake } from "../support/sftp-fake.ts";

const failure = (of: Promise<unknown>): Promise<Error> =>
  of.then(
    () => new Error("no failure"),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

/** A home with an SSH configuration, where a server's key is known unless said otherwise. */
function homeFor(fake: Pick<SftpFake, "port" | "hostKey">, more: { config?: string; known?: string } = {}): string {
  const home = tempDir();
  mkdirSync(join(home, ".ssh"));
  if (more.config !== undefined) writeFileSync(join(home, ".ssh", "config"), more.config);
  writeFileSync(join(home, ".ssh", "known_hosts"), more.known ?? `[127.0.0.1]:${fake.port} ${fake.hostKey}\n`);
  return home;
}

async function open(
  fake: Pick<SftpFake, "port">,
  home: string,
  options: Record<string, string> = {},
  more: { url?: string; host?: Partial<Host>; env?: Record<string, string> } & StorageOptions = {},
) {
  const { url = `ssh://me@127.0.0.1:${fake.port}/d`, host = {}, env = {}, ...rest } = more;
  const remote = { name: "r", url, options, origin: ".dvc/config" };
  const storage = await openStorage(testHost({ env: { HOME: home, ...env }, ...host }), remote, rest);
  onTestFinished(() => storage.close());
  return storage;
}

const anybody = (context: AuthContext): boolean => context.method === "password";
const password = { password: "s3cret" };

describe("who is let in", () => {
  const pair = ssh2.utils.generateKeyPairSync("ed25519");
  const locked = ssh2.utils.generateKeyPairSync("ed25519", {
    passphrase: "phrase",
    cipher: "aes256-ctr",
    rounds: 1,
  });
  const publicKey = (key: string) => (context: AuthContext) =>
    context.method === "publickey" && key.includes(context.key.data.toString("base64"));

  function keyFile(home: string, name: string, key: string): string {
    const file = join(home, ".ssh", name);
    writeFileSync(file, key);
    return file;
  }

  test("a keyfile's owner", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = homeFor(fake);
    expect(await (await open(fake, home, { keyfile: keyFile(home, "k", pair.private) })).exists("a")).toBe(false);
    expect(fake.logins.slice(0, 2)).toEqual(["none me", "publickey me"]);
  });

  test("the owner of one with a passphrase", async () => {
    const fake = await sftpFake(publicKey(locked.public));
    const home = homeFor(fake);
    const keyfile = keyFile(home, "k", locked.private);
    expect(await (await open(fake, home, { keyfile, passphrase: "phrase" })).exists("a")).toBe(false);
    expect((await failure(open(fake, home, { keyfile }))).message).toContain("has a passphrase");
    const wrong = await failure(open(fake, home, { keyfile, passphrase: "another" }));
    expect(wrong.message).toContain("is not opened by the option `passphrase`");
    expect(formatError(wrong)).not.toContain("another");
  });

  test("the owner of a usual key, as the configuration's user", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = homeFor(fake, { config: "Host 127.*\n  User cfg\nHost *\n  User late\n" });
    keyFile(home, "id_ed25519", pair.private);
    const url = `ssh://127.0.0.1:${fake.port}/d`;
    expect(await (await open(fake, home, {}, { url })).exists("a")).toBe(false);
    expect(fake.logins.at(-1)).toBe("publickey cfg");
  });

  test("the owner of a key that the configuration names, at the host and port that it names", async () => {
    const fake = await sftpFake(publicKey(pair.public));
    const home = homeFor(fake);
    const file = keyFile(home, "deploy key", pair.private);
    writeFileSync(
      join(home, ".ssh", "config"),
      `Host store\n HostName 127.0.0.1\n Port=${fake.port}\n User u\n IdentityFile "~/.ssh/deploy key"\n`,
    );
    expect(await (await open(fake, home, {}, { url: "ssh://store/d" })).exists("a")).toBe(false);
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
    expect(await (await open(fake, homeFor(fake), password)).exists("a")).toBe(false);
    expect(fake.logins).toContain(`${method} me`);
  });

  test("nobody else, which is told once and without the password", async () => {
    const fake = await sftpFake(() => false);
    const home = homeFor(fake);
    const keyfile = keyFile(home, "k", pair.private);
    const storage = await open(fake, home, { ...password, keyfile });
    const errors = await Promise.all([failure(storage.exists("a")), failure(storage.read("b"))]);
    errors.push(await failure(storage.exists("c")));
    for (const error of errors) {
      expect(error.message).toBe(`127.0.0.1 does not let in \`me\` with the key ${keyfile}, the option \`password\``);
      expect(formatError(error)).not.toContain("s3cret");
    }
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(1);
  });

  test("nobody without a credential", async () => {
    const fake = await sftpFake(() => false);
    const error = await failure((await open(fake, homeFor(fake))).exists("a"));
    expect(error.message).toContain("with nothing (no keyfile, no agent, no key in ~/.ssh, no password)");
    const fork = await failure(open(fake, homeFor(fake), password, { anonymous: true }));
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
    const home = homeFor(fake, { known: `# comment\n${line(fake.port, fake.hostKey)}\n` });
    expect(await (await open(fake, home, password)).exists("a")).toBe(false);
  });

  test("is known by the environment", async () => {
    const fake = await sftpFake(anybody);
    const env = { MODELGATE_SSH_KNOWN_HOSTS: `[127.0.0.1]:${fake.port} ${fake.hostKey}` };
    expect(await (await open(fake, homeFor(fake, { known: "" }), password, { env })).exists("a")).toBe(false);
  });

  test("that nobody knows is shown with the line to add, and gets no password", async () => {
    const fake = await sftpFake(anybody);
    const storage = await open(fake, homeFor(fake, { known: "" }), password);
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
    const key = marker === "" ? ssh2.utils.generateKeyPairSync("ed25519").public : fake.hostKey;
    const known = `${marker}[127.0.0.1]:${fake.port} ${key}`;
    const error = await failure((await open(fake, homeFor(fake, { known }), password)).exists("a"));
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
    const other = `[127.0.0.1]:${fake.port} ${ssh2.utils.generateKeyPairSync("ed25519").public}`;
    const lets = async (known: string): Promise<boolean> => {
      const storage = await open(fake, homeFor(fake, { config, known }), password);
      return (await failure(storage.exists("a"))).message === "no failure";
    };
    expect([await lets(""), await lets(other)]).toEqual([unknown, changed]);
  });
});

describe("files", () => {
  test("come whole from a server that gives little at once", async () => {
    const fake = await sftpFake(anybody, { shortReads: 10_000 });
    const bytes = randomBytes(300_000);
    fake.files.set("/d/a", bytes);
    const storage = await open(fake, homeFor(fake), password);
    const found = await storage.read("a");
    expect(found?.size).toBe(bytes.length);
    expect(found && (await buffer(found.stream)).equals(bytes)).toBe(true);
    const part = await storage.read("a", { range: { start: 100_000, end: 250_000 } });
    expect(part && (await buffer(part.stream)).equals(bytes.subarray(100_000, 250_001))).toBe(true);
  });

  test("replace others where the server renames over nothing", async () => {
    const fake = await sftpFake(anybody);
    fake.files.set("/d/a", Buffer.from("before"));
    await (await open(fake, homeFor(fake), password)).write("a", { bytes: Buffer.from("after") });
    expect([...fake.files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([["/d/a", "after"]]);
  });

  test("that fail while they are written leave nothing", async () => {
    const { FAILURE } = ssh2.utils.sftp.STATUS_CODE;
    const fake = await sftpFake(anybody, {
      instead: (request, count, _fake, sftp, id) => {
        if (request === "WRITE" && count === 2) sftp.status(id, FAILURE, "No space left");
        return request === "WRITE" && count === 2;
      },
    });
    const storage = await open(fake, homeFor(fake), password);
    const error = await failure(storage.write("a", { bytes: randomBytes(500_000) }));
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/cannot write to ssh:.*No space left/),
    });
    expect([...fake.files.keys()]).toEqual([]);
  });

  test("that become shorter while they are read are no whole ones", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, { files }) => {
        if (request === "READ" && count === 2) files.set("/d/a", Buffer.alloc(40_000));
        return false;
      },
    });
    fake.files.set("/d/a", randomBytes(300_000));
    const found = await (await open(fake, homeFor(fake), password)).read("a");
    expect(found && (await failure(buffer(found.stream)))).toBeInstanceOf(TransientError);
  });

  test("many at once share the sessions that the server grants", async () => {
    const fake = await sftpFake(anybody, { sessions: 2 });
    for (let at = 0; at < 50; at++) fake.files.set(`/d/${at}`, Buffer.from(`bytes ${at}`));
    const storage = await open(fake, homeFor(fake), { ...password, max_sessions: "8" });
    const found = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const one = await storage.read(`${at}`);
        return one === undefined ? undefined : text(one.stream);
      }),
    );
    expect(found).toEqual(Array.from({ length: 50 }, (_, at) => `bytes ${at}`));
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(1);
  });
});

describe("a line that is cut", () => {
  test("fails what was under way, and is made anew", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, self) => {
        if (request !== "READ" || count !== 3) return false;
        self.cut();
        return true;
      },
    });
    fake.files.set("/d/a", randomBytes(300_000));
    const storage = await open(fake, homeFor(fake), password);
    const found = await storage.read("a");
    expect(found && (await failure(buffer(found.stream)))).toBeInstanceOf(TransientError);
    const again = await storage.read("a");
    expect(again && (await buffer(again.stream)).length).toBe(300_000);
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(2);
  });

  test("is tried again for a question", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, self) => {
        if (request === "STAT" && count < 3) self.cut();
        return request === "STAT" && count < 3;
      },
    });
    fake.files.set("/d/a", Buffer.from("x"));
    expect(await (await open(fake, homeFor(fake), password)).exists("a")).toBe(true);
  });

  test("by the end of the job ends with it", async () => {
    const controller = new AbortController();
    const fake = await sftpFake(anybody, {
      instead: (request) => {
        if (request === "STAT") controller.abort();
        return request === "STAT";
      },
    });
    const storage = await open(fake, homeFor(fake), password, { host: { signal: controller.signal } });
    expect((await failure(storage.exists("a"))).name).toBe("AbortError");
    expect((await failure(storage.exists("a"))).name).toBe("AbortError");
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
  const home = homeFor({ port: 1, hostKey: "" });
  const error = await failure(open({ port: 1 }, home, options as Record<string, string>));
  expect(error).toMatchObject({ name: "UserError", where: { file: ".dvc/config" } });
  expect(error.message).toContain(message);
});

test.each(["ProxyJump gate", "ProxyCommand nc %h %p"])("a way through another host is named: %s", async (line) => {
  const home = homeFor({ port: 1, hostKey: "" }, { config: `Host 127.0.0.1\n  ${line}\n` });
  const error = await failure(open({ port: 1 }, home));
  expect(error.message).toContain(`through \`${line.split(" ")[1]}\`, a way not taken here`);
});

test("a password in the URL is refused and not repeated", async () => {
  const error = await failure(open({ port: 1 }, tempDir(), {}, { url: "ssh://me:s3cret@host/d" }));
  expect(error.message).toContain("holds a password");
  expect(formatError(error)).not.toContain("s3cret");
});

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accessTo } from "../../src/data/lfs/access.ts";
import { type LfsOptions, openLfs } from "../../src/data/lfs/open.ts";
import { testHost } from "../support/host.ts";
import { type LfsRepo, lfsRepo } from "../support/lfs-repo.ts";
import { type LfsFake, lfsServer } from "../support/lfs-server.ts";
import { gitEnv, tempDir } from "../support/repo.ts";

type Logged = ReturnType<typeof testHost>;

function hostOf(repo: LfsRepo, env: Record<string, string> = {}): Logged {
  return testHost({ cwd: repo.root, env: { ...gitEnv(), HOME: tempDir(), ...env } });
}

/** Asks for one object that is there. */
async function ask(
  fake: LfsFake,
  repo: LfsRepo,
  options: Partial<LfsOptions> = {},
  host = hostOf(repo),
): Promise<void> {
  const storage = await openLfs(host, repo.root, { helpers: false, ...options });
  if (storage === undefined) throw new Error("no server");
  expect(await storage.exists(`${fake.object("x")}/1`)).toBe(true);
}

function given(fake: LfsFake): (string | undefined)[] {
  return fake.seen.map((one) => one.headers.authorization);
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** Wants this header, and says nothing without it. */
function demand(fake: LfsFake, authorization: string): void {
  fake.answer = ({ headers }, response) => {
    if (headers.authorization === authorization) return false;
    response.writeHead(401, { "lfs-authenticate": "Basic" }).end('{"message": "Credentials needed"}');
    return true;
  };
}

const token = "ghs_secret";

describe("where objects are", () => {
  test("is said by lfs.url, by the remote's own, by its address, in this order", async () => {
    const [one, two, three] = [await lfsServer(), await lfsServer(), await lfsServer()];
    const repo = lfsRepo();
    repo.git("remote", "add", "origin", `${three.origin}/repo`);
    await ask(three, repo);
    expect(three.seen[0]?.path).toBe("/repo.git/info/lfs/objects/batch");
    repo.git("config", "remote.origin.lfsurl", two.url);
    await ask(two, repo);
    repo.write(".lfsconfig", `[lfs]\n\turl = ${one.url}\n`);
    await ask(one, repo);
    // Git's own settings come before the committed file's.
    repo.git("config", "lfs.url", three.url);
    await ask(three, repo);
    expect([one, two, three].map((fake) => fake.seen.length)).toEqual([1, 1, 2]);
  });

  test("is another remote's where remote.lfsdefault or the branch says so, and goes by url.insteadOf", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("remote", "add", "origin", "https://nowhere.invalid/repo");
    repo.git("remote", "add", "store", "short:repo.git");
    repo.git("config", `url.${fake.origin}/.insteadOf`, "short:");
    repo.git("config", "remote.lfsdefault", "store");
    await ask(fake, repo);
    repo.git("config", "--unset", "remote.lfsdefault");
    repo.git("config", "branch.main.remote", "store");
    await ask(fake, repo);
    expect(fake.seen).toHaveLength(2);
  });

  test("is nowhere without a remote", async () => {
    const repo = lfsRepo();
    expect(await openLfs(hostOf(repo), repo.root, { helpers: false })).toBeUndefined();
  });

  test("is another repository's folder where the remote is on this disk", async () => {
    const other = lfsRepo();
    const oid = (await lfsServer()).object("bytes");
    const folder = join(other.root, ".git/lfs/objects", oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, oid), "bytes");
    const repo = lfsRepo();
    for (const url of [other.root, `file://${other.root}`]) {
      repo.git("config", "remote.origin.url", url);
      const storage = await openLfs(hostOf(repo), repo.root, { helpers: false });
      expect(await storage?.exists(`${oid}/5`)).toBe(true);
      expect(await storage?.exists(`${"0".repeat(64)}/5`)).toBe(false);
    }
  });

  test("a committed file says no more than that", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "remote.origin.url", `${fake.origin}/repo`);
    repo.write(
      ".lfsconfig",
      `[http]\n\textraheader = X-Evil: 1\n[credential]\n\thelper = !touch evil\n[core]\n\tsshCommand = touch evil\n[lfs]\n\tstorage = /tmp/evil\n[include]\n\tpath = /etc/passwd\n`,
    );
    await ask(fake, repo, { helpers: true });
    expect(fake.seen[0]?.headers["x-evil"]).toBeUndefined();
  });
});

describe("a change's own .lfsconfig", () => {
  test("is not followed: no request and no credential goes where it points", async () => {
    const [base, evil] = [await lfsServer(), await lfsServer()];
    const repo = lfsRepo({ ".lfsconfig": `[lfs]\n\turl = ${evil.url}\n` });
    const host = hostOf(repo);
    const options: Partial<LfsOptions> = {
      baseConfig: { config: `[lfs]\n\turl = ${base.url}\n`, from: ".lfsconfig at 4f1c2ab" },
      forge: { serverUrl: base.origin, token },
    };
    await ask(base, repo, options, host);
    expect(given(base)).toEqual([basic("x-access-token", token)]);
    expect(evil.seen).toEqual([]);
    expect(host.lines.filter((line) => line.startsWith("warning:"))).toEqual([
      "warning: this change edits .lfsconfig: it is not followed, Git LFS objects still come from where .lfsconfig at 4f1c2ab says",
    ]);
    repo.write(".lfsconfig", "[lfs\n");
    await ask(base, repo, options, host);
    expect(host.lines.filter((line) => line.includes("cannot be read"))).toHaveLength(1);
  });

  test("where the base has none, the Git remote counts", async () => {
    const [base, evil] = [await lfsServer(), await lfsServer()];
    const repo = lfsRepo({ ".lfsconfig": `[lfs]\n\turl = ${evil.url}\n` });
    repo.git("config", "remote.origin.url", `${base.origin}/repo`);
    await ask(base, repo, { baseConfig: { config: "", from: ".lfsconfig at 4f1c2ab" } });
    expect(evil.seen).toEqual([]);
  });
});

describe("credentials", () => {
  test("the job's token goes to its own forge and nowhere else", async () => {
    const [forge, other] = [await lfsServer(), await lfsServer()];
    const repo = lfsRepo();
    const host = hostOf(repo);
    const options = { forge: { serverUrl: forge.origin, token } };
    repo.git("config", "lfs.url", forge.url);
    await ask(forge, repo, options, host);
    repo.git("config", "lfs.url", other.url);
    await ask(other, repo, options, host);
    expect([given(forge), given(other)]).toEqual([[basic("x-access-token", token)], [undefined]]);
    expect(host.lines.join("\n").replaceAll(/^secret: .*$/gm, "")).not.toContain(token);
    expect(host.lines).toContain(`secret: ${token}`);
  });

  test("http.<url>.extraheader as checkout leaves it, for its own address alone", async () => {
    const [forge, other] = [await lfsServer(), await lfsServer()];
    const repo = lfsRepo();
    repo.git("config", `http.${forge.origin}/.extraheader`, "AUTHORIZATION: basic c2VjcmV0");
    repo.git("config", `http.${forge.origin}/elsewhere.extraheader`, "AUTHORIZATION: basic b3RoZXI=");
    repo.git("config", "http.extraheader", "Authorization: basic ZXZlcnl3aGVyZQ==");
    repo.git("config", "lfs.url", forge.url);
    await ask(forge, repo);
    repo.git("config", "lfs.url", other.url);
    await ask(other, repo);
    expect([given(forge), given(other)]).toEqual([["basic c2VjcmV0"], [undefined]]);
    // An empty one takes back what was said before.
    repo.git("config", "--add", `http.${forge.origin}/.extraheader`, "");
    repo.git("config", "lfs.url", forge.url);
    await ask(forge, repo);
    expect(given(forge).at(-1)).toBeUndefined();
  });

  test("those of the address itself, and of .netrc", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "lfs.url", fake.url.replace("://", "://me:p%40ss@"));
    await ask(fake, repo);
    const home = tempDir();
    writeFileSync(
      join(home, ".netrc"),
      "machine other.example login a password b\nmachine 127.0.0.1\n  login me\n  password netrc\n",
    );
    repo.git("config", "lfs.url", fake.url);
    await ask(fake, repo, {}, hostOf(repo, { HOME: home }));
    expect(given(fake)).toEqual([basic("me", "p@ss"), basic("me", "netrc")]);
  });

  test("none of .netrc goes where a committed file alone points, or in clear text over a network", async () => {
    const fake = await lfsServer();
    const home = tempDir();
    writeFileSync(
      join(home, ".netrc"),
      "machine 127.0.0.1 login me password x\nmachine git.example login me password x\n",
    );
    const repo = lfsRepo({ ".lfsconfig": `[lfs]\n\turl = ${fake.url}\n` });
    const host = hostOf(repo, { HOME: home });
    await ask(fake, repo, {}, host);
    expect(given(fake)).toEqual([undefined]);
    const as = async (url: string): Promise<string | undefined> => {
      const git = [["remote.origin.url", "https://git.example:8443/r"]] as const;
      const access = accessTo(host, repo.root, { git, shared: [] }, async () => ({ kind: "http", url }), {
        helpers: false,
      });
      return (await access("download"))?.as;
    };
    const [theirs, none] = ["the user in .netrc", "a request without a credential"];
    expect(await as("https://git.example/r")).toBe(theirs);
    expect(await as("https://git.example:8443/r")).toBe(theirs);
    expect(await as("https://git.example:9000/r")).toBe(none);
    expect(await as("http://git.example/r")).toBe(none);
  });

  test("Git's helpers are asked last, on a person's machine alone, and never a person", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "lfs.url", fake.url);
    demand(fake, basic("me", "helped"));
    await expect(ask(fake, repo)).rejects.toThrow("a request without a credential");
    const env = { GIT_ASKPASS: "touch asked", SSH_ASKPASS: "touch asked" };
    await expect(ask(fake, repo, { helpers: true }, hostOf(repo, env))).rejects.toThrow("without a credential");
    expect(repo.git("status", "--porcelain")).toBe("");
    repo.git("config", "credential.helper", "!printf 'username=me\\npassword=helped\\n' #");
    const host = hostOf(repo);
    await ask(fake, repo, { helpers: true }, host);
    expect(given(fake).slice(-2)).toEqual([undefined, basic("me", "helped")]);
    expect(host.lines).toContain("secret: helped");
  });

  test("one that is refused gives way to the next, and the first refusal is what is told", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "lfs.url", fake.url);
    const options = { forge: { serverUrl: fake.origin, token } };
    demand(fake, "basic cmlnaHQ=");
    const error: unknown = await ask(fake, repo, options).catch((caught: unknown) => caught);
    expect(String(error)).toContain("refuses the job's token");
    expect(given(fake)).toEqual([basic("x-access-token", token), undefined]);
    repo.git("config", `http.${fake.origin}/.extraheader`, "Authorization: basic cmlnaHQ=");
    await ask(fake, repo, options);
  });
});

describe("over ssh", () => {
  /** A stand-in for ssh that notes its arguments and answers. */
  function ssh(answer: string, code = 0): { env: Record<string, string>; noted: string } {
    const folder = tempDir();
    const noted = join(folder, "noted");
    const script = join(folder, "ssh.sh");
    writeFileSync(
      script,
      `#!/bin/sh\nfor one in "$@"; do printf '%s\\n' "$one"; done > ${noted}\n${answer}\nexit ${code}\n`,
    );
    chmodSync(script, 0o755);
    return { env: { GIT_SSH: script }, noted };
  }

  test("the server says where its objects are and as whom to ask", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "remote.origin.url", "ssh://git@git.example:2222/team/repo.git");
    const said = JSON.stringify({ href: fake.url, header: { Authorization: "RemoteAuth one" }, expires_in: 60 });
    const { env, noted } = ssh(`echo '${said}'`);
    await ask(fake, repo, { forge: { serverUrl: fake.origin, token } }, hostOf(repo, env));
    expect(given(fake)).toEqual(["RemoteAuth one"]);
    expect(readFileSync(noted, "utf8").trim().split("\n")).toEqual([
      "-p",
      "2222",
      "--",
      "git@git.example",
      "git-lfs-authenticate '/team/repo.git' download",
    ]);
    const command = `${env["GIT_SSH"]} -i 'a key'`;
    await ask(fake, repo, {}, hostOf(repo, { GIT_SSH_COMMAND: command }));
    expect(readFileSync(noted, "utf8").split("\n").slice(0, 2)).toEqual(["-i", "a key"]);
  });

  test("a credential that expires is asked for anew, and one that is refused at once gives way to HTTPS", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "remote.origin.url", "ssh://git@git.example/repo.git");
    const folder = tempDir();
    const answer = JSON.stringify({ href: fake.url, header: { Authorization: "RemoteAuth COUNT" } });
    const { env } = ssh(
      `echo >> ${folder}/asked; echo '${answer}' | sed "s/COUNT/$(wc -l < ${folder}/asked | tr -d ' ')/"`,
    );
    const storage = await openLfs(hostOf(repo, env), repo.root, { helpers: false });
    demand(fake, "RemoteAuth 1");
    expect(await storage?.exists(`${fake.object("x")}/1`)).toBe(true);
    demand(fake, "RemoteAuth 2");
    expect(await storage?.exists(`${fake.object("y")}/1`)).toBe(true);
    expect(given(fake)).toEqual(["RemoteAuth 1", "RemoteAuth 1", "RemoteAuth 2"]);

    const config = {
      git: [["http.https://git.example/.extraheader", "Authorization: basic eA=="]],
      shared: [],
    } as const;
    const endpoint = { kind: "ssh", destination: "git@git.example", path: "r", url: "https://git.example/r" } as const;
    const access = accessTo(hostOf(repo, env), repo.root, config, async () => endpoint, { helpers: false });
    const overSsh = await access("download");
    expect(overSsh?.as).toContain("over ssh");
    const overHttps = await access("download", overSsh);
    expect(overHttps).toMatchObject({ url: endpoint.url, headers: { authorization: "basic eA==" } });
    expect((await access("download", overHttps))?.as).toBe("a request without a credential");
  });

  test("a refusal is told, and a server that does not know the question is asked over HTTPS", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "remote.origin.url", "git@127.0.0.1:team/repo.git");
    const refused = ssh("echo 'no such key' >&2", 1);
    await expect(ask(fake, repo, {}, hostOf(repo, refused.env))).rejects.toThrow("no such key");
    const unknown = ssh("", 127);
    const error: unknown = await ask(fake, repo, {}, hostOf(repo, unknown.env)).catch((caught: unknown) => caught);
    expect(String(error)).toContain("https://127.0.0.1");
  });

  test("a path that would be words of its own is not asked for", async () => {
    const fake = await lfsServer();
    const repo = lfsRepo();
    repo.git("config", "remote.origin.url", "git@git.example:x'; touch evil; '.git");
    await expect(ask(fake, repo, {}, hostOf(repo, ssh("").env))).rejects.toThrow("cannot be asked for over ssh");
  });
});

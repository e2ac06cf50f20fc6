import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDvcConfig } from "../../src/data/dvc-config.ts";
import { parseIni } from "../../src/data/ini.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, gitRepo, tempDir } from "../support/repo.ts";

describe("parseIni", () => {
  test("reads sections, quotes and comments with their places", () => {
    const text = `# head\n[core]\n    remote = Store  # why\n['remote "my s3"']\n    url = "s3://b/p#x"\n`;
    expect(parseIni(text, "f")).toEqual([
      { section: "core", key: "remote", value: "Store", where: { file: "f", line: 3, column: 5 } },
      { section: 'remote "my s3"', key: "url", value: "s3://b/p#x", where: { file: "f", line: 5, column: 5 } },
    ]);
  });

  test.each([
    ["[core]\nremote\n", 2],
    ["remote = x\n", 1],
  ])("%j is refused with its line", (text, line) => {
    expect(() => parseIni(text, "f")).toThrow(
      expect.objectContaining({ where: expect.objectContaining({ file: "f", line }) }),
    );
  });
});

function hostIn(root: string, env: Record<string, string> = {}) {
  return testHost({
    cwd: root,
    env: { ...gitEnv(), DVC_GLOBAL_CONFIG_DIR: "/nonexistent", DVC_SYSTEM_CONFIG_DIR: "/nonexistent", ...env },
  });
}

describe("readDvcConfig", () => {
  test("later levels win, option by option", async () => {
    const global = tempDir();
    writeFileSync(join(global, "config"), `[core]\nremote = other\n['remote "s"']\nurl = s3://global\nprofile = me\n`);
    const { root } = gitRepo({
      ".dvc/config": `[core]\nremote = s\n['remote "s"']\nurl = s3://repo\nregion = eu-west-1\n[cache]\ntype = "hardlink,copy"\n`,
      ".dvc/config.local": `['remote "s"']\naccess_key_id = key\n`,
    });
    const config = await readDvcConfig(hostIn(root, { DVC_GLOBAL_CONFIG_DIR: global }), root);
    expect(config).toMatchObject({ dvcRoot: root, coreRemote: "s", cacheTypes: ["hardlink", "copy"] });
    expect(config.remotes.get("s")).toEqual({
      name: "s",
      url: "s3://repo",
      options: { profile: "me", region: "eu-west-1", access_key_id: "key" },
      origin: ".dvc/config",
      places: {
        profile: { file: join(global, "config"), line: 5, column: 1 },
        region: { file: ".dvc/config", line: 5, column: 1 },
        access_key_id: { file: ".dvc/config.local", line: 2, column: 1 },
      },
    });
  });

  test("relative paths are relative to the file that says them", async () => {
    const { root } = gitRepo({ ".dvc/config": `['remote "r"']\nurl = ../../store\n[cache]\ndir = ../../shared\n` });
    const config = await readDvcConfig(hostIn(root), root);
    expect(config.remotes.get("r")?.url).toBe(join(root, "../store"));
    expect(config.cacheDir).toBe(join(root, "../shared"));
  });

  test("a folder of its own (dvc init --subdir) is found from inside it", async () => {
    const { root } = gitRepo({ ".dvc/config": "", "sub/.dvc/config": `['remote "r"']\nurl = s3://sub\n` });
    mkdirSync(join(root, "sub/deep"));
    const config = await readDvcConfig(hostIn(join(root, "sub/deep")), root);
    expect(config.dvcRoot).toBe(join(root, "sub"));
    expect(config.cacheDir).toBe(join(root, "sub/.dvc/cache"));
  });

  test("without DVC the cache has a folder of its own, and no .dvc is assumed", async () => {
    const { root } = gitRepo();
    expect(await readDvcConfig(hostIn(root), root)).toMatchObject({
      dvcRoot: undefined,
      cacheDir: join(root, ".modelgate/cache"),
      cacheTypes: ["reflink", "copy"],
    });
  });

  test.each([
    [`[cache]\ntype = softlink\n`, "`cache.type` names `softlink`", 2],
    [`['remote "r"']\nregion = x\n`, "has options but no `url`", 2],
  ])("%j is refused", async (text, message, line) => {
    const { root } = gitRepo({ ".dvc/config": text });
    await expect(readDvcConfig(hostIn(root), root)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      where: { file: ".dvc/config", line },
    });
  });

  test("the base's words replace the candidate's", async () => {
    const { root } = gitRepo({ ".dvc/config": `['remote "r"']\nurl = s3://evil\n` });
    const base = { config: `['remote "r"']\nurl = s3://good\n`, from: ".dvc/config at 1234567" };
    const config = await readDvcConfig(hostIn(root), root, base);
    expect(config.remotes.get("r")).toMatchObject({ url: "s3://good", origin: ".dvc/config at 1234567" });
  });
});

describe("what DVC's configuration may say", () => {
  const refused = async (text: string): Promise<unknown> => {
    const { root } = gitRepo({ ".dvc/config": text });
    return readDvcConfig(hostIn(root), root).catch((error: unknown) => error);
  };

  test.each([
    ["[coer]\nremote = x\n", "no section `[coer]`", "Did you mean `[core]`?", 2],
    [`['remot "x"']\nurl = x\n`, "no section", `Did you mean \`['remote "NAME"']\`?`, 2],
    ["[cache]\ntyp = copy\n", "unknown key `typ` in `[cache]`", "Did you mean `type`?", 2],
    [`['db "pg"']\nusrname = me\n`, "unknown key `usrname`", "Did you mean `username`?", 2],
    ["[cache]\nlocal = far\n", "`cache.local` is not supported", "dvc cache dir", 2],
    ["[cache]\ndir = s3://bucket/x\n", "a cache is a folder of this machine", "dvc cache dir", 2],
    ["[cache]\nshared = everyone\n", "`cache.shared` is `everyone`", "`group`", 2],
    [`['remote "a"']\nurl = s3://a,b\n`, "comma outside of quotes", `url = "s3://a,b"`, 2],
    [`['remote "a"']\nurl = remote://b/x\n`, "refers to `b`, which there is not", "dvc remote add b", 2],
    [
      `['remote "a"']\nurl = remote://b/x\n['remote "b"']\nurl = remote://a/x\n`,
      "refers to itself: a → b → a",
      undefined,
      2,
    ],
    [`['remote "a"']\nurl = s3://%(nothing)s\n`, "names no key", "Write the value out", 2],
    ["[core]\nremote = a\nremote = b\n", "this is there twice", "Keep one", 3],
  ])("%j is refused with its line and what to do", async (text, message, fix, line) => {
    expect(await refused(text)).toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      fix: fix === undefined ? undefined : expect.stringContaining(fix),
      where: { file: ".dvc/config", line },
    });
  });

  test("what only tunes DVC, or is of no effect in DVC 3, is taken as it is", async () => {
    const { root } = gitRepo({
      ".dvc/config": `[core]\nautostage = true\nno_scm = true\n[cache]\ns3 = far\nshared = group\n[feature]\nnew = 1\n[exp]\nauto_push = true\n['machine "m"']\ncloud = aws\n`,
    });
    expect(await readDvcConfig(hostIn(root), root)).toMatchObject({ cacheShared: true, remotes: new Map() });
  });

  test("a remote may refer to another: its URL and options, with one's own over them", async () => {
    const { root } = gitRepo({
      ".dvc/config": `['remote "base"']\nurl = s3://bucket/base\nregion = eu\nprofile = a\n['remote "mine"']\nurl = remote://Base/sub/x\nprofile = b\n`,
    });
    const config = await readDvcConfig(hostIn(root), root);
    expect(config.remotes.get("mine")).toMatchObject({
      url: "s3://bucket/base/sub/x",
      options: { region: "eu", profile: "b" },
      places: { region: { line: 3 }, profile: { line: 7 } },
    });
  });

  test("a home folder is the user's", async () => {
    const { root } = gitRepo({ ".dvc/config": "[cache]\ndir = ~/cache\n" });
    expect((await readDvcConfig(hostIn(root, { HOME: "/home/me" }), root)).cacheDir).toBe("/home/me/cache");
  });
});

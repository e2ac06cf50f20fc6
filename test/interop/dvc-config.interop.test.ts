import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDvcConfig } from "../../src/data/dvc-config.ts";
import { UserError } from "../../src/lib/errors.ts";
import { dvcEnv } from "../support/data-peers.ts";
import { dvcPython } from "../support/dvc-python.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

/** What DVC makes of each folder's configuration: its own merge, its own schema, its own references between remotes. */
const theirs = `
import json, os, sys
from dvc.config import Config
from dvc.fs import get_fs_config
out = []
for case in json.load(sys.stdin):
    os.environ["DVC_SYSTEM_CONFIG_DIR"] = case["system"]
    os.environ["DVC_GLOBAL_CONFIG_DIR"] = case["global"]
    try:
        conf = Config(os.path.join(case["root"], ".dvc"))
        remotes = {}
        for name, said in conf["remote"].items():
            full = dict(get_fs_config(conf, name=name))
            # What is neither text nor list is a default that DVC's schema fills in.
            remotes[name] = {k: ",".join(v) if isinstance(v, list) else str(v)
                             for k, v in full.items() if isinstance(v, (str, list))}
        cache = conf["cache"]
        out.append({"core": conf["core"].get("remote"), "dir": cache.get("dir"), "type": cache.get("type"),
                    "shared": cache.get("shared"), "remotes": remotes})
    except Exception as exc:
        out.append({"error": type(exc).__name__ + ": " + str(exc)})
json.dump(out, sys.stdout)
`;

interface Levels {
  readonly system: string;
  readonly global: string;
  readonly repo: string;
  readonly local: string;
}

const remote = (name: string, lines: string): string => `['remote "${name}"']\n${lines}`;

const chosen: readonly Partial<Levels>[] = [
  { repo: `[core]\n    remote = Store\n${remote("store", "    url = s3://b/p#x\n    region = eu # why\n")}` },
  { repo: remote("My Remote", `url = "s3://b/a,b"\n`) },
  { repo: remote("r", "url = s3://b/a,b\n") },
  { repo: remote("r", "url = ../../up\n") },
  { repo: remote("r", "url = sub/dir\n"), local: remote("r", "url = other\n") },
  { global: remote("r", "url = rel\nprofile = me\n"), repo: remote("r", "url = s3://b\n") },
  { system: "[core]\nremote = a\n", global: "[core]\nremote = b\n", repo: "[core]\nremote = c\n" },
  { system: "[core]\nremote = a\n", global: "[core]\nremote = b\n" },
  { repo: "[cache]\ntype = hardlink, copy\n" },
  { repo: `[cache]\ntype = "reflink,symlink"\nshared = group\ndir = ../../cache\n` },
  { repo: "[cache]\ntype = softlink\n" },
  { repo: "[cache]\nshared = all\n" },
  { repo: "[cache]\ndir = ~/cache\n" },
  { repo: "[core]\nremot = x\n" },
  { repo: "[coree]\nremote = x\n" },
  { repo: "[core]\nremote = x\nremote = y\n" },
  { repo: "[core]\nremote = x\n[core]\nautostage = true\n" },
  { repo: "remote = x\n" },
  { repo: "[core\nremote = x\n" },
  { repo: "; comment\n[core]\nremote = x\n" },
  { repo: "# comment\n\n  [ core ]  # more\n  remote   =   x   # yes\n" },
  { repo: `[core]\n"remote" = 'x # y'\n` },
  { repo: remote("r", "profile = me\n") },
  { repo: remote("r", "url =\n") },
  {
    repo:
      remote("a", "url = s3://b/base/\nregion = eu\nprofile = p\n") +
      remote("c", "url = remote://a/sub/x\nprofile = q\n"),
  },
  {
    repo:
      remote("a", "url = /srv/data\n") +
      remote("c", "url = remote://a/x\n") +
      remote("d", "url = remote://C/deep\ntype = copy\n"),
  },
  { repo: remote("c", "url = remote://none/x\n") },
  { repo: remote("r", "url = s3://b/%(prefix)s\nregion = eu\n") },
  { repo: remote("r", "region = eu\nurl = s3://b/%(region)s/x\n") },
  { repo: "[FEATURE]\nanything = 1\n[Core]\nREMOTE = Q\n" },
  { repo: `['db "pg"']\nurl = x\n['machine "m"']\ncloud = aws\n` },
  { repo: `['db "pg"']\nurll = x\n` },
  {
    repo: "[state]\nrow_limit = 3\n[index]\ndir = x\n[exp]\nauto_push = true\n[studio]\noffline = true\n[plots]\nauto_open = true\n",
  },
  { repo: "[parsing]\nbool = store_true\nlist = append\n[hydra]\nenabled = true\n" },
  {
    repo: "[core]\nanalytics = false\ncheck_update = false\nhardlink_lock = true\nno_scm = false\nsite_cache_dir = x\n",
  },
  {
    repo: `${remote("r", "url = ssh://h/p\nkeyfile = ../key\n")}${remote("s", "url = s3://b\ncredentialpath = creds\n")}`,
  },
  { repo: "[core]\r\nremote = x\r\n" },
];

async function compare(cases: readonly Partial<Levels>[]): Promise<void> {
  const folders = cases.map((levels) => {
    const [root, system, global] = [tempDir(), tempDir(), tempDir()];
    mkdirSync(join(root, ".dvc"));
    writeFileSync(join(root, ".dvc/config"), levels.repo ?? "");
    if (levels.system !== undefined) writeFileSync(join(system, "config"), levels.system);
    if (levels.global !== undefined) writeFileSync(join(global, "config"), levels.global);
    if (levels.local !== undefined) writeFileSync(join(root, ".dvc/config.local"), levels.local);
    return { root, system, global };
  });
  const said = dvcPython(theirs, folders) as Record<string, unknown>[];
  const differences: string[] = [];
  for (const [index, { root, system, global }] of folders.entries()) {
    const env = { ...dvcEnv(), DVC_SYSTEM_CONFIG_DIR: system, DVC_GLOBAL_CONFIG_DIR: global };
    const ours = await mine(root, env);
    const dvcs = said[index] ?? {};
    const label = JSON.stringify([cases[index], ours, dvcs]);
    const same =
      "error" in dvcs || "error" in ours ? "error" in dvcs === "error" in ours : isDeepStrictEqual(ours, dvcs);
    if (!same) differences.push(label);
  }
  expect(differences).toEqual([]);
}

async function mine(root: string, env: Record<string, string>): Promise<Record<string, unknown>> {
  try {
    const config = await readDvcConfig(testHost({ cwd: root, env }), root);
    const remotes = [...config.remotes.values()].map(({ name, url, options }) => [name, { url, ...options }]);
    return {
      core: config.coreRemote ?? null,
      dir: config.cacheDir === join(root, ".dvc/cache") ? null : config.cacheDir,
      type: config.cacheTypes.join() === "reflink,copy" ? null : config.cacheTypes,
      shared: config.cacheShared ? "group" : null,
      remotes: Object.fromEntries(remotes),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}

test("DVC and we read the same from the same files", async () => {
  await compare(chosen);
});

test("generated values are read alike", async () => {
  const word = fc.stringMatching(/^[ -~]{0,12}$/);
  const line = fc.oneof(
    word.map((value) => `profile = ${value}`),
    word.map((value) => `region=${value}`),
    word.map((value) => `  session_token =  "${value}"`),
    word.map((value) => `access_key_id = '${value}' # comment`),
    word.filter((text) => !text.includes("=")),
  );
  const texts = fc.sample(fc.array(line, { minLength: 1, maxLength: 3 }), { numRuns: 300, seed: 11 });
  await compare(texts.map((lines) => ({ repo: remote("r", `url = s3://b\n${lines.join("\n")}\n`) })));
});

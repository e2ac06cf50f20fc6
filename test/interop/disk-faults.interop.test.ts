import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DataRepo, dataRepo } from "../support/data-repo.ts";
import { gitEnv, makeTempDir } from "../support/repo.ts";

const child = fileURLToPath(new URL("../support/pull-child.ts", import.meta.url));

const probe = makeTempDir();
/** The words that give a command mounts of its own: as root, or as a user to whom the system allows it. */
const mounts = [
  ["unshare", "-m"],
  ["unshare", "-r", "-m"],
  ["sudo", "-n", "unshare", "-m"],
].find(([command = "", ...words]) => {
  try {
    execFileSync(command, [...words, "mount", "-t", "tmpfs", "none", probe.path], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});
probe.remove();
if (mounts === undefined)
  console.log("tests of full and read-only disks are skipped: this system lets nobody mount one");

/** Runs a script in which `pull` pulls and `tree` lists the files below a folder; returns its lines. */
function inMounts(repo: DataRepo, script: string): string[] {
  const [command = "", ...words] = mounts ?? [];
  const functions = `
    set -e
    cd "${repo.root}"
    pull() { "${process.execPath}" "${child}" "${repo.root}" | grep -v '^go$'; }
    tree() { (cd "$1" && find . -type f | sort | tr '\\n' ' '); echo; }
  `;
  const said = execFileSync(command, [...words, "sh", "-c", functions + script], {
    encoding: "utf8",
    env: gitEnv(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  return said.trim().split("\n");
}

/** A repository with ten files of 100 kB in a directory, whose sizes no pin tells. */
function tenFiles(): DataRepo {
  const repo = dataRepo();
  const names = Array.from({ length: 10 }, (_, index) => [`${index}.bin`, String(index).repeat(100_000)] as const);
  repo.pin("data", repo.directory(Object.fromEntries(names)));
  repo.commit("data");
  return repo;
}

describe.skipIf(mounts === undefined)("a disk that is full", { timeout: 60_000 }, () => {
  test("under the cache: the error names it, what is whole stays, and the next pull goes on", () => {
    const repo = tenFiles();
    const [first = "", files = "", temporary, second = "", whole] = inMounts(
      repo,
      `
      mkdir -p .dvc/cache && mount -t tmpfs -o size=500k none .dvc/cache
      pull
      tree .dvc/cache/files
      tree .dvc/cache/.modelgate-tmp
      mount -o remount,size=64m .dvc/cache
      pull
      for f in data/*; do tr -d "$(basename $f .bin)" < $f | wc -c; done | sort -u`,
    );
    expect(JSON.parse(first).error).toContain(`the disk of ${join(repo.root, ".dvc/cache")} is full`);
    const kept = files.trim().split(" ").length;
    expect(kept).toBeGreaterThan(1);
    expect(temporary).toBe("");
    expect(JSON.parse(second)).toEqual({ transferred: 11 - kept });
    expect(whole?.trim()).toBe("0");
  });

  test("under the workspace: nothing half-written stands under a real name", () => {
    const repo = tenFiles();
    const [first = "", files = "", second = "", whole] = inMounts(
      repo,
      `
      mkdir data && mount -t tmpfs -o size=500k none data
      pull
      find data -type f -size -99000c -o -name '.modelgate*' | wc -l
      mount -o remount,size=64m data
      pull
      tree data`,
    );
    expect(JSON.parse(first).error).toContain(`the disk of ${join(repo.root, "data")} is full`);
    expect(files.trim()).toBe("0");
    expect(JSON.parse(second)).toEqual({ transferred: 0 });
    expect(whole?.trim().split(" ")).toHaveLength(10);
  });

  test("is known before anything is fetched where pins tell sizes", () => {
    const repo = dataRepo();
    repo.pin("one.bin", repo.object("1".repeat(100_000)), "  size: 100000\n");
    repo.commit("data");
    const [said = "", cache] = inMounts(
      repo,
      "mkdir -p .dvc/cache && mount -t tmpfs -o size=500k none .dvc/cache && pull && tree .dvc/cache",
    );
    expect(JSON.parse(said).error).toMatch(/this needs 97\.7 KiB on the disk of .*cache, where 500\.0 KiB are free/);
    expect(cache ?? "").toBe("");
  });
});

describe.skipIf(mounts === undefined)("a disk that is read-only", () => {
  test.each([
    ["the workspace", "data"],
    ["the cache", ".dvc/cache"],
  ])("under %s", (_name, folder) => {
    const repo = tenFiles();
    const [said = ""] = inMounts(repo, `mkdir -p ${folder} && mount -t tmpfs -o ro none ${folder} && pull`);
    expect(JSON.parse(said).error).toContain(`no permission to write in ${join(repo.root, folder)}`);
  });

  test("a cache that holds all is enough, and is not written to", () => {
    const repo = tenFiles();
    const [first = "", second = ""] = inMounts(
      repo,
      `
      pull
      rm -r data
      chmod u+w .dvc/cache/files/md5/*/*
      mount --bind .dvc/cache .dvc/cache && mount -o remount,bind,ro .dvc/cache
      pull`,
    );
    expect([JSON.parse(first), JSON.parse(second)]).toEqual([{ transferred: 11 }, { transferred: 0 }]);
  });
});

describe.skipIf(mounts === undefined)("a cache on another disk", () => {
  const onOther = (types: string): string[] => {
    const repo = tenFiles();
    repo.write(".dvc/config.local", `[cache]\n    type = ${types}\n`);
    return inMounts(
      repo,
      "mkdir -p .dvc/cache && mount -t tmpfs none .dvc/cache && pull && stat -c '%h %a %F' data/0.bin 2>&1 || true",
    );
  };

  test("links fall back in the order given", () => {
    expect(onOther("hardlink,symlink,copy")[1]).toMatch(/^1 777 symbolic link/);
    expect(onOther("hardlink,copy")[1]).toMatch(/^1 6\d\d regular file/);
  });

  test("no type left is an error that names what was tried", () => {
    expect(JSON.parse(onOther("hardlink")[0] ?? "").error).toMatch(
      /cannot be linked to the cache in .* \(hardlink: EXDEV\)/,
    );
  });
});

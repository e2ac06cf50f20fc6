import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type DataContext, type DataOptions, openData } from "../../src/data/context.ts";
import { objectKey } from "../../src/data/digest.ts";
import { dirObject } from "../../src/data/dir-object.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import type { Host } from "../../src/lib/host.ts";
import { testHost } from "./host.ts";
import { gitRepo, type TestRepo, tempDir } from "./repo.ts";

export interface DataRepo extends TestRepo {
  /** The folder that is the remote. */
  readonly remote: string;
  /** Puts bytes on the remote and returns their digest. */
  object(bytes: string | Buffer, prefix?: string): string;
  /** Puts files and their listing on the remote and returns the directory's digest. */
  directory(files: Record<string, string>, prefix?: string): string;
  /** Writes a `.dvc` file that pins a digest at a path beside it. */
  pin(path: string, digest: string, more?: string): void;
  open(options?: Partial<DataOptions>, host?: Partial<Host>): Promise<DataContext>;
}

/** A Git repository with `.dvc/config` and a folder as its remote, as DVC would have made them. */
export function dataRepo(config?: (remote: string) => string): DataRepo {
  const remote = join(tempDir(), "remote");
  const text = config?.(remote) ?? `[core]\n    remote = store\n['remote "store"']\n    url = ${remote}\n`;
  const repo = gitRepo({ ".dvc/config": text, ".dvc/.gitignore": "/config.local\n/tmp\n/cache\n" });
  const put = (digest: string, bytes: string | Buffer, prefix: string): string => {
    const path = join(remote, prefix, objectKey(digest));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return digest;
  };
  const object: DataRepo["object"] = (bytes, prefix = "") => put(`md5:${hashOf("md5", bytes)}`, bytes, prefix);
  return {
    ...repo,
    remote,
    object,
    directory(files, prefix = "") {
      const entries = Object.entries(files).map(([path, text]) => ({ path, digest: object(text, prefix) }));
      const { bytes, digest } = dirObject(entries);
      return put(digest, bytes, prefix);
    },
    pin(path, digest, more = "") {
      const name = path.split("/").at(-1) ?? path;
      repo.write(`${path}.dvc`, `outs:\n- md5: ${digest.slice(4)}\n  hash: md5\n  path: ${name}\n${more}`);
    },
    open: (options = {}, host = {}) => openData(testHost({ cwd: repo.root, ...host }), { root: repo.root, ...options }),
  };
}

/** Every file below a folder: its text and mode; Git's own folder left out. */
export function snapshot(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (!existsSync(root)) return found;
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const short = path.slice(root.length + 1);
    if (!entry.isFile() || short.startsWith(".git/") || short.startsWith(".dvc/tmp/")) continue;
    found[short] = `${(statSync(path).mode & 0o777).toString(8)} ${readFileSync(path, "utf8")}`;
  }
  return found;
}

/** The objects of a cache in DVC 3's layout whose bytes are not those of their name, and what is left of others. */
export function unsound(cacheDir: string): string[] {
  const wrong: string[] = [];
  if (!existsSync(cacheDir)) return wrong;
  for (const entry of readdirSync(cacheDir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const hex = `${basename(entry.parentPath)}${entry.name.replace(/\.dir$/, "")}`;
    if (hashOf("md5", readFileSync(path)) !== hex) wrong.push(path.slice(cacheDir.length + 1));
  }
  return wrong;
}

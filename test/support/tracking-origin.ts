import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gitEnv, gitRepo, openRepo, type TestRepo, tempDir } from "./repo.ts";

export interface Origin {
  /** The bare repository. */
  readonly dir: string;
  readonly bare: TestRepo;
  /** A clone of it; more arguments go to `git clone`. */
  clone(...args: string[]): TestRepo;
}

/** A bare repository with a first commit, served over Git's own protocol with partial clones allowed or not. */
export function bareOrigin(options: { filters?: boolean } = {}): Origin {
  const seed = gitRepo({ "dvc.lock": "schema: '2.0'\n", "src/train.js": "train();\n" });
  const dir = join(tempDir(), "origin.git");
  run("clone", "-q", "--bare", seed.root, dir);
  const bare = openRepo(dir);
  if (options.filters !== false) {
    bare.git("config", "uploadpack.allowFilter", "true");
    bare.git("config", "uploadpack.allowAnySHA1InWant", "true");
  }
  return {
    dir,
    bare,
    clone(...args) {
      const root = join(tempDir(), "clone");
      run("clone", "-q", ...args, pathToFileURL(dir).href, root);
      return openRepo(root);
    },
  };
}

function run(...args: string[]): void {
  execFileSync("git", args, { env: gitEnv(), stdio: ["ignore", "pipe", "pipe"] });
}

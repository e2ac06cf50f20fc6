import { homedir, platform } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Host } from "../lib/host.ts";
import { isThere } from "../lib/read-if-there.ts";

/** The nearest folder with `.dvc` from where the user works up to the repository's root. */
export async function findDvcRoot(cwd: string, root: string): Promise<string | undefined> {
  const below = relative(root, cwd);
  const inside = below === "" || !(isAbsolute(below) || below === ".." || below.startsWith(`..${sep}`));
  for (let dir = inside ? cwd : root; ; dir = dirname(dir)) {
    if (await isThere(join(dir, ".dvc", "config"))) return dir;
    if (dir === root || dir === dirname(dir)) return (await isThere(join(root, ".dvc"))) ? root : undefined;
  }
}

/** Below the folder that holds `.dvc`, where no Git repository holds that: an empty one, for what Git knows of files. */
export const ownGit = ".dvc/tmp/modelgate/git";

/** Whether there is no Git repository but that one, as after `dvc init --no-scm`. */
export function isWithoutGit(env: Host["env"]): boolean {
  return env["GIT_DIR"]?.endsWith(ownGit) === true;
}

/** The machine's and the user's configuration, in DVC's order. */
export function sharedConfigFiles(host: Host): string[] {
  const { env } = host;
  const windows = platform() === "win32";
  const mac = platform() === "darwin";
  const home = env["HOME"] ?? homedir();
  const system =
    env["DVC_SYSTEM_CONFIG_DIR"] ||
    (windows
      ? join(env["PROGRAMDATA"] ?? "C:\\ProgramData", "iterative", "dvc")
      : mac
        ? "/Library/Application Support/dvc"
        : join((env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":")[0] ?? "/etc/xdg", "dvc"));
  const user =
    env["DVC_GLOBAL_CONFIG_DIR"] ||
    (windows
      ? join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "iterative", "dvc")
      : mac
        ? join(home, "Library", "Application Support", "dvc")
        : join(env["XDG_CONFIG_HOME"] || join(home, ".config"), "dvc"));
  return [join(system, "config"), join(user, "config")];
}

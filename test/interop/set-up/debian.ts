import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { need, runOrThrow } from "./run.ts";

/** A peer that the machine may have anyway; else the distribution's own package, unpacked below the tools, not installed. */
export interface DebianPin {
  readonly kind: "debian";
  /** The package and those of its libraries that a small machine lacks; the distribution says which version. */
  readonly packages: readonly string[];
  /** Everything that they need and this machine lacks comes along: for those who need half a desktop. */
  readonly withNeeds?: true;
  /** Names in bin/ and where the package keeps them, from its root. */
  readonly commands: Readonly<Record<string, string>>;
  /** Folders of libraries that the system would know of, from the packages' root; `*` matches. */
  readonly libraries?: readonly string[];
  /** Variables that name a folder below the packages' root. */
  readonly folders?: Readonly<Record<string, string>>;
}

export function installDebian(name: string, pin: DebianPin, tools: string, bin: string): void {
  const commands = Object.entries(pin.commands);
  for (const [link] of commands) rmSync(join(bin, link), { force: true });
  const found = commands.map(([command]) => onPath(command));
  if (found.every((path) => path !== undefined)) {
    commands.forEach(([link], index) => {
      symlinkSync(found[index] ?? "", join(bin, link));
    });
    return;
  }
  need("apt-get", ["--version"], `${pin.packages[0]}, on the PATH or as a Debian package`);
  const home = join(tools, name);
  const root = join(home, "root");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const apt = ownLists(join(tools, "apt"));
  runOrThrow("apt-get", [...apt, "update", "-qq"]);
  const packages = pin.withNeeds === true ? lacking(apt, pin.packages) : pin.packages;
  runOrThrow("apt-get", [...apt, "download", "-q", ...packages], { cwd: home });
  for (const file of readdirSync(home).filter((one) => one.endsWith(".deb"))) {
    runOrThrow("dpkg-deb", ["-x", join(home, file), root]);
    rmSync(join(home, file));
  }
  for (const [link, path] of commands) {
    // Under its full name, by which sshd starts itself anew; with the libraries that came along.
    const libraries = ["usr/lib/*-linux-*", ...(pin.libraries ?? [])].map((folder) => `'${root}'/${folder}`);
    const folders = Object.entries(pin.folders ?? {}).map(([name, folder]) => `${name}='${join(root, folder)}'`);
    const known = `LD_LIBRARY_PATH="$(echo ${libraries.join(" ")} | tr ' ' ':')"`;
    const words = [known, ...folders, "exec", `'${join(root, path)}'`, '"$@"'];
    writeFileSync(join(bin, link), `#!/bin/sh\n${words.join(" ")}\n`, { mode: 0o755 });
  }
}

/** What an installation would add here, as it would be simulated: no right to install is needed to ask. */
function lacking(apt: readonly string[], packages: readonly string[]): string[] {
  const words = [...apt, "install", "--simulate", "--no-install-recommends", ...packages];
  const said = execFileSync("apt-get", words, { encoding: "utf8" });
  const named = [...said.matchAll(/^Inst (\S+)/gm)].map(([, name = ""]) => name);
  return [...new Set([...packages, ...named])];
}

/** Lists of packages of our own: the machine's may be absent or old, and only root may write there. */
function ownLists(dir: string): string[] {
  for (const folder of ["lists/partial", "cache/archives/partial"]) mkdirSync(join(dir, folder), { recursive: true });
  return ["-o", `Dir::State::Lists=${join(dir, "lists")}`, "-o", `Dir::Cache=${join(dir, "cache")}`];
}

/** Where a command is on this machine; servers are often outside of a user's PATH. */
function onPath(command: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
  return folders
    .filter((folder) => folder.startsWith("/"))
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

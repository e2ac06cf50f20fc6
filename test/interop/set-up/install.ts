/**
 * Installs the pinned peers once, under the user's cache folder. As a script, `node test/interop/set-up/install.ts
 * [PEER…]` installs the named ones (all when none is named) and prints the folder that holds their commands.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { installDebian } from "./debian.ts";
import { installMaven } from "./maven.ts";
import { type GoPin, type NpmPin, type Peer, type Pin, type PythonPin, pins, pinsDigest, uv } from "./pins.ts";
import { need, runOrThrow } from "./run.ts";

/** Where the peers live: $MODELGATE_TOOLS, or a folder of these very pins below the user's cache. */
export function toolsDir(): string {
  const given = process.env["MODELGATE_TOOLS"];
  if (given !== undefined && given !== "") return given;
  const caches = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(caches, "modelgate-interop", pinsDigest());
}

/** Installs what is not there yet and returns the folder of commands. */
export function installPeers(names: readonly Peer[] = Object.keys(pins) as Peer[]): string {
  const tools = toolsDir();
  const bin = join(tools, "bin");
  mkdirSync(bin, { recursive: true });
  const missing = names.filter((name) => !existsSync(join(tools, `${name}.installed`)));
  if (missing.length === 0) return bin;
  whileLocked(join(tools, "lock"), () => {
    for (const name of missing) {
      const stamp = join(tools, `${name}.installed`);
      if (existsSync(stamp)) continue;
      console.error(`installing ${name} into ${tools}`);
      const pin: Pin = pins[name];
      if (pin.kind === "go") installGo(pin, bin);
      else if (pin.kind === "npm") installNpm(name, pin, tools, bin);
      else if (pin.kind === "debian") installDebian(name, pin, tools, bin);
      else if (pin.kind === "maven") installMaven(name, pin, tools);
      else installPython(name, pin, tools, bin);
      writeFileSync(stamp, `${JSON.stringify(pin)}\n`);
    }
  });
  return bin;
}

function installGo(pin: GoPin, bin: string): void {
  need("go", ["version"], "Go (https://go.dev/dl, or apt-get install golang)");
  runOrThrow("go", ["install", `${pin.module}@${pin.version}`], { env: { GOBIN: bin } });
}

function installNpm(name: string, pin: NpmPin, tools: string, bin: string): void {
  need("npm", ["--version"], "npm, which comes with Node");
  const home = join(tools, name);
  rmSync(home, { recursive: true, force: true });
  const quiet = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--omit=optional", "--loglevel=error"];
  runOrThrow("npm", ["install", "--prefix", home, ...quiet, ...pin.packages]);
  for (const [link, command] of Object.entries(pin.commands)) {
    rmSync(join(bin, link), { force: true });
    symlinkSync(join(home, "node_modules", ".bin", command), join(bin, link));
  }
}

function installPython(name: string, pin: PythonPin, tools: string, bin: string): void {
  need("python3", ["-m", "venv", "--help"], "Python 3.10 or later with its venv module (apt-get install python3-venv)");
  const uvHome = join(tools, "uv");
  const uvCommand = join(uvHome, "bin", "uv");
  if (!existsSync(join(tools, "uv.installed"))) {
    rmSync(uvHome, { recursive: true, force: true });
    runOrThrow("python3", ["-m", "venv", uvHome]);
    runOrThrow(join(uvHome, "bin", "python"), ["-m", "pip", "install", "--quiet", uv]);
    writeFileSync(join(tools, "uv.installed"), `${uv}\n`);
  }
  const home = join(tools, name);
  rmSync(home, { recursive: true, force: true });
  const python = join(home, "bin", "python");
  runOrThrow(uvCommand, ["venv", "--quiet", "--python", "python3", home]);
  runOrThrow(uvCommand, ["pip", "install", "--quiet", "--python", python, ...pin.requirements]);
  for (const [link, command] of Object.entries(pin.commands)) {
    rmSync(join(bin, link), { force: true });
    symlinkSync(join(home, "bin", command), join(bin, link));
  }
}

/** One installer at a time; a lock whose owner has died is taken over. */
function whileLocked(lock: string, body: () => void): void {
  for (let waited = 0; !take(lock); waited += 1) {
    if (waited === 0) console.error(`waiting for the installer that holds ${lock}`);
    if (waited > 1200) throw new Error(`${lock} has been held for 20 minutes: remove it if no installer runs`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  try {
    body();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const named = process.argv.slice(2).map((name) => {
    if (name in pins) return name as Peer;
    throw new Error(`there is no peer "${name}": ${Object.keys(pins).join(", ")}`);
  });
  console.log(named.length === 0 ? installPeers() : installPeers(named));
}

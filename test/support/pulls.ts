import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { type DataRepo, dataRepo, unsound } from "./data-repo.ts";
import { gitEnv, tempDir } from "./repo.ts";

const child = fileURLToPath(new URL("./pull-child.ts", import.meta.url));

/** A pull in a process of its own, once it has loaded its code. */
export async function startPull(root: string): Promise<{ process: ChildProcess; said: Promise<string> }> {
  const started = spawn(process.execPath, [child, root], { env: gitEnv(), stdio: ["ignore", "pipe", "inherit"] });
  const { stdout } = started;
  let text = "";
  const ready = new Promise<void>((resolve) => {
    stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.startsWith("go\n")) resolve();
    });
  });
  const ended = once(started, "close").then(() => text.slice("go\n".length).trim());
  await Promise.race([ready, ended]);
  return { process: started, said: ended };
}

const text = (index: number): string => `object ${index} `.repeat(20 + (index % 300));

/** A repository with a directory of `many` small files and one larger file of `bytes`. */
export function manyFiles(many: number, bytes: number): ManyFiles {
  const repo = dataRepo();
  const big = Buffer.alloc(bytes, "big ");
  const files = Array.from({ length: many }, (_, index) => [`part-${index % 7}/${index}.txt`, text(index)] as const);
  repo.pin("data", repo.directory(Object.fromEntries(files)));
  repo.pin("big.bin", repo.object(big));
  repo.commit("data");
  return { repo, many, big };
}

export interface ManyFiles {
  readonly repo: DataRepo;
  readonly many: number;
  readonly big: Buffer;
}

/** Another workspace of the same data. */
export function workspaceOf({ repo }: ManyFiles, cacheDir?: string): string {
  const root = join(tempDir(), "work");
  repo.git("clone", "-q", repo.root, root);
  if (cacheDir !== undefined) writeFileSync(join(root, ".dvc/config.local"), `[cache]\n    dir = ${cacheDir}\n`);
  return root;
}

/** What stands in a workspace under the name of a pinned file, and is not that file. */
function wrong({ big }: ManyFiles, root: string): string[] {
  const found: string[] = [];
  if (existsSync(join(root, "data"))) {
    for (const entry of readdirSync(join(root, "data"), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || /^\.modelgate-[0-9a-f]{8}\.tmp$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      if (readFileSync(path, "utf8") !== text(Number.parseInt(entry.name, 10))) found.push(path);
    }
  }
  const bigger = join(root, "big.bin");
  if (existsSync(bigger) && !readFileSync(bigger).equals(big)) found.push(bigger);
  return found;
}

/** Whether everything is in place and nothing else. */
export function isWhole(data: ManyFiles, root: string): boolean {
  const files = readdirSync(join(root, "data"), { withFileTypes: true, recursive: true });
  const names = files.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return names.length === data.many && existsSync(join(root, "big.bin")) && wrong(data, root).length === 0;
}

/** Numbers in [0, 1) that a seed brings back. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Pulls into one workspace, killed at so many moments that the seed draws; holds after each that cache and workspace have
 * nothing but whole objects and files, and that the next pull goes on from there.
 */
export async function killPulls(data: ManyFiles, seed: number, moments: number): Promise<void> {
  const random = seeded(seed);
  const root = workspaceOf(data);
  const cache = join(root, ".dvc/cache");
  // How long a whole pull takes here and now, so that the moments fall into it.
  const first = await startPull(root);
  const from = performance.now();
  await first.said;
  const whole = performance.now() - from;
  for (let moment = 0; moment < moments; moment++) {
    if (random() < 0.7) {
      for (const path of ["data", "big.bin", ".dvc/tmp"]) rmSync(join(root, path), { recursive: true, force: true });
      if (random() < 0.6) rmSync(cache, { recursive: true, force: true });
    }
    const folder = pick(random(), [undefined, undefined, root, join(cache, ".modelgate-tmp")]);
    const delay = random() * (folder === undefined ? whole : 10);
    await killedPull(root, folder, delay);
    const after = folder === undefined ? `of ${whole.toFixed(0)}` : `from the first write in ${folder}`;
    const at = `seed ${seed}, moment ${moment}, after ${delay.toFixed(1)} ms ${after}`;
    expect(unsoundObjects(cache), at).toEqual([]);
    expect(wrong(data, root), at).toEqual([]);
  }
  const last = await startPull(root);
  expect(JSON.parse(await last.said)).toEqual({ transferred: expect.any(Number) });
  expect(isWhole(data, root)).toBe(true);
  expect(unsoundObjects(cache)).toEqual([]);
}

/** Kills a pull after a delay in milliseconds: from its beginning, or from the first sign of the larger file in a folder. */
async function killedPull(root: string, folder: string | undefined, delay: number): Promise<void> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const pull = await startPull(root);
  let timer: NodeJS.Timeout | undefined;
  const start = (): void => {
    timer ??= setTimeout(() => pull.process.kill("SIGKILL"), delay);
  };
  const watcher = folder === undefined ? undefined : watch(folder);
  if (watcher === undefined) start();
  // The folder of the cache has the small ones as well: the first of them will do.
  watcher?.on("change", (_event, name) => {
    if (/^(\.modelgate-|big\.bin$|[0-9a-f]{8}-)/.test(String(name))) start();
  });
  await pull.said;
  clearTimeout(timer);
  watcher?.close();
}

function pick<T>(random: number, from: readonly T[]): T | undefined {
  return from[Math.floor(random * from.length)];
}

/** What is not a whole object under its own name; what was on its way has names of its own. */
function unsoundObjects(cache: string): string[] {
  return unsound(cache).filter((path) => !path.startsWith(".modelgate-tmp/"));
}

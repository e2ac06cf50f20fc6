import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { makeTempDir } from "./repo.ts";

interface Beginning {
  readonly dir: string;
  readonly saved: string;
  readonly made: unknown;
}

const beginnings = new Map<string, Beginning>();
const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});

/**
 * What takes long to make, made in a folder once a test file for each key, and put back to that state for each test
 * (which therefore run one after the other). The folders of jobs that made it are not kept.
 */
export async function beginning<T>(key: string, make: (dir: string) => Promise<T>): Promise<T> {
  const known = beginnings.get(key);
  if (known === undefined) {
    const [dir, saved] = [makeTempDir(), makeTempDir()];
    removals.push(dir.remove, saved.remove);
    const made = await make(dir.path);
    for (const name of readdirSync(dir.path)) {
      if (/^job-\d+$/.test(name)) rmSync(join(dir.path, name), { recursive: true, force: true });
    }
    cpSync(dir.path, saved.path, { recursive: true });
    beginnings.set(key, { dir: dir.path, saved: saved.path, made });
    return made;
  }
  for (const name of readdirSync(known.dir)) rmSync(join(known.dir, name), { recursive: true, force: true });
  cpSync(known.saved, known.dir, { recursive: true });
  return known.made as T;
}

import { posix } from "node:path";
import { tryGit } from "../lib/git.ts";
import { digestOf } from "../lib/hashing.ts";
import { type LockEntry, parseLock } from "../pipeline/lock.ts";
import { isUrl } from "../pipeline/outside.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import { locksOf } from "./locks.ts";
import { addressOf } from "./needed.ts";
import type { ModelPlan } from "./plan.ts";
import { showFile } from "./sides.ts";

/** What the locks and pins of one run say of paths, by paths from the root. */
export interface Digests {
  readonly record: RunRecord;
  /** Stage → path → what its lock entry says of a dependency. */
  readonly deps: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Stage → paths that it made. */
  readonly outs: ReadonlyMap<string, readonly string[]>;
  /** Path → digest: pins, and whatever any stage read or made. */
  readonly all: ReadonlyMap<string, string>;
}

/** Reads the locks of a run; of committed metrics files the locks that stand beside them in Git. */
export async function digestsOf(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<Digests> {
  const pipeline = await bench.pipeline();
  const deps = new Map<string, Map<string, string>>();
  const outs = new Map<string, string[]>();
  const all = new Map(record.pins.map(({ path, digest }) => [path, digest]));
  for (const { path: file, text } of await lockTexts(bench, plan, record)) {
    for (const [name, entry] of (await parseLock(text, file)).entries) {
      const address = addressOf(file, name);
      const wdir = pipeline.stages.get(address)?.wdir ?? posix.dirname(file);
      const own = placed(wdir, entry.deps);
      const made = placed(wdir, entry.outs);
      deps.set(address, own);
      outs.set(address, [...made.keys()]);
      for (const [path, digest] of [...own, ...made]) all.set(path, digest);
    }
  }
  return { record, deps, outs, all };
}

/** By paths from the root: a lock spells them from the stage's folder. */
function placed(wdir: string, items: LockEntry["deps"]): Map<string, string> {
  return new Map(
    [...items].flatMap(([written, { digest }]): [string, string][] => {
      if (digest === undefined) return [];
      return [[isUrl(written) || posix.isAbsolute(written) ? written : posix.join(wdir, written), digest]];
    }),
  );
}

async function lockTexts(bench: Bench, { closure }: ModelPlan, record: RunRecord) {
  const locks = locksOf(record);
  if (locks.length > 0 || record.made_by.event !== "git") return locks;
  const { stages } = await bench.pipeline();
  const found: { path: string; text: string }[] = [];
  for (const path of new Set(closure.flatMap((name) => stages.get(name)?.lockFile ?? []))) {
    const text = await showFile(bench.host, bench.root, record.source.commit, path);
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}

/** The digest of a path: of itself, of all that lies in it, of a pin that holds it, else Git's own id of it. */
export async function digestAt(bench: Bench, { all, record }: Digests, path: string): Promise<string | undefined> {
  const own = all.get(path);
  if (own !== undefined) return own;
  const inside = [...all].filter(([one]) => below(one, path)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (inside.length > 0) return digestOf(inside);
  const above = record.pins.find((pin) => below(path, pin.path));
  if (above !== undefined) return above.digest;
  const named = [...record.files, ...record.artifacts].find((file) => file.path === path);
  if (named !== undefined) return named.digest;
  for (const name of [path, `${path}.dvc`]) {
    // By the tree: a commit that was squashed away may be gone, and main has its tree.
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${record.source.tree}:${name}`];
    const object = await tryGit(args, { cwd: bench.root, env: bench.host.env });
    if (object.code === 0) return `git:${object.stdout.trim()}`;
  }
  return undefined;
}

/** The digest that one run has of a path, as a pin, a lock, the record itself or Git says it; undefined where none does. */
export async function digestAtPath(
  bench: Bench,
  plan: ModelPlan,
  record: RunRecord,
  path: string,
): Promise<string | undefined> {
  return digestAt(bench, await digestsOf(bench, plan, record), path);
}

import { cp, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Pin } from "../data/pin.ts";
import { pullPins } from "../data/transfer.ts";
import { isSystemError } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";
import { isOutside } from "../pipeline/outside.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";

/**
 * Puts the candidate's evaluation data into a clone, in the place of its own: what Git holds as the checkout has it, and
 * what a pin or a stage names by its digest, from cache or remote.
 */
export async function layEvalData(
  bench: Bench,
  own: Bench,
  candidate: RunRecord,
  paths: readonly string[],
): Promise<void> {
  const pins = new Map<string, Pin>();
  // What stands elsewhere (a URL, a file outside the repository) the stage reads there itself.
  for (const path of paths.filter((path) => !isOutside(path))) {
    await copyTo(bench, own, path);
    for (const pin of await pinsOf(bench, candidate, path)) pins.set(pin.path, pin);
  }
  for (const { path } of pins.values()) {
    // The pin itself, where it is a file of its own: then its data are no change of it.
    await copyTo(bench, own, `${path}.dvc`);
    await rm(await insideRoot(own.root, path, { file: path }), { recursive: true, force: true });
  }
  await pullPins(await own.data(), [...pins.values()], { force: true });
}

/** What the candidate's record says of a path, of what lies below it, or of what it lies in. */
async function pinsOf(bench: Bench, { pins, stages }: RunRecord, path: string): Promise<Pin[]> {
  const isIt = (one: { readonly path: string }): boolean => below(one.path, path) || below(path, one.path);
  const shared = { file: "dvc.lock", cache: true, push: true } as const;
  const pinned = pins.filter(isIt).map((pin): Pin => {
    return { ...shared, path: pin.path, digest: pin.digest, source: pin.source === "lfs" ? "lfs" : "dvc" };
  });
  const pipeline = await bench.pipeline();
  const made = stages.flatMap(({ name, outs }) => {
    const cached = (pipeline.stages.get(name)?.outs ?? []).filter((out) => out.cache);
    return outs.filter((out) => isIt(out) && cached.some((one) => one.path === out.path));
  });
  return [...pinned, ...made.map((out): Pin => ({ ...shared, path: out.path, digest: out.digest, source: "dvc" }))];
}

async function copyTo(bench: Bench, own: Bench, path: string): Promise<void> {
  const [from, to] = [
    await insideRoot(bench.root, path, { file: path }),
    await insideRoot(own.root, path, { file: path }),
  ];
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
  }
}

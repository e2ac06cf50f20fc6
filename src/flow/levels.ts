import type { Pipeline } from "../pipeline/load.ts";
import { below } from "./closure.ts";

/** The stages by level: each needs only stages of the levels before it. */
export function levelsOf(pipeline: Pipeline, names: readonly string[]): string[][] {
  const level = new Map<string, number>();
  const wanted = new Set(names);
  for (const name of pipeline.order) {
    if (!wanted.has(name)) continue;
    const deps = pipeline.stages.get(name)?.deps ?? [];
    let own = 0;
    for (const [other, at] of level) {
      const outs = pipeline.stages.get(other)?.outs ?? [];
      if (outs.some((out) => deps.some((dep) => below(dep, out.path) || below(out.path, dep))))
        own = Math.max(own, at + 1);
    }
    level.set(name, own);
  }
  const levels: string[][] = [];
  for (const [name, at] of level) {
    const list = levels[at] ?? [];
    list.push(name);
    levels[at] = list;
  }
  return levels;
}

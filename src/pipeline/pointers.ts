import { join } from "node:path";
import { lstatIfThere } from "../data/file-state.ts";
import { lfsPinsOf } from "../data/lfs/pins.ts";
import { isPointerTo } from "../data/lfs/workspace.ts";
import type { Pin } from "../data/pin.ts";
import { UserError } from "../lib/errors.ts";
import type { PipelineContext } from "./context.ts";
import type { Engine } from "./engine.ts";
import { readsOf } from "./graph.ts";
import { pathIndex } from "./path-index.ts";
import type { Stage } from "./pipeline.ts";

/**
 * Files that Git LFS keeps and that are not pulled. What stands in their place is a pointer, whose own digest says
 * nothing of the data: it must never be taken for them.
 */
export interface Pointers {
  /** All files that Git LFS keeps, pulled or not. */
  readonly paths: Iterable<string>;
  /** Those at a path or below it. */
  unpulled(path: string): Pin[];
}

export async function openPointers({ data, root }: Pick<PipelineContext, "data" | "root">): Promise<Pointers> {
  const pins = new Map((await lfsPinsOf(data)).map((pin) => [pin.path, pin]));
  const paths = pathIndex(pins.keys());
  return {
    paths: [...pins.keys()],
    unpulled: (path) =>
      paths.related(path).flatMap((one) => {
        const pin = pins.get(one);
        if (pin === undefined) return [];
        const absolute = join(root, one);
        const stats = lstatIfThere(absolute);
        return stats === undefined || isPointerTo(absolute, stats) ? [pin] : [];
      }),
  };
}

/** Pulls what a stage reads, and the outs that Git keeps: before that nobody can say whether they have changed. */
export async function pullPointers(engine: Engine, stage: Stage): Promise<void> {
  const paths = [...readsOf(stage), ...stage.outs.map((out) => out.path)];
  const pins = new Set(paths.flatMap((path) => engine.pointers.unpulled(path)));
  if (pins.size === 0) return;
  const { pullPins } = await import("../data/transfer.ts");
  await pullPins(engine.ctx.data, [...pins]);
  engine.contents.forget([...pins].map((pin) => pin.path));
}

/** The same where a stage that cannot be judged counts as changed. */
export async function tryPullPointers(engine: Engine, stage: Stage): Promise<void> {
  try {
    await pullPointers(engine, stage);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    engine.ctx.host.log.debug(`what stage ${stage.address} reads cannot be pulled: ${error.message}`);
  }
}

/** Why a path cannot be judged. */
export function notPulled(path: string): string {
  return `\`${path}\` is not pulled (Git LFS)`;
}

/** The error for a dependency of which only the pointer is here. */
export function notPulledError(stage: Stage, path: string): UserError {
  return new UserError(`stage ${stage.address} reads \`${path}\`, which Git LFS keeps and which is not pulled`, {
    where: { file: stage.file },
    fix: "Run with --pull, or pull it first: modelgate pull.",
  });
}

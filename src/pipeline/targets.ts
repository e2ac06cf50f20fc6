import { posix } from "node:path";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { isBelow } from "./contents.ts";
import { withUpstream } from "./graph.ts";
import type { Pipeline, Stage } from "./pipeline.ts";

/** The stages that targets name with all they depend on (or alone), in the order in which they run; none: all. */
export function selectStages(pipeline: Pipeline, targets: readonly string[], alone = false): Stage[] {
  const named = targets.flatMap((target) => match(pipeline, target));
  const chosen = new Set(named);
  const addresses =
    targets.length === 0
      ? pipeline.order
      : alone
        ? pipeline.order.filter((address) => chosen.has(address))
        : withUpstream(pipeline, named);
  return addresses.flatMap((address) => pipeline.stages.get(address) ?? []);
}

/** A stage, a foreach or matrix group, a dvc.yaml, a `.dvc` file, a folder, or the path of an out. */
function match(pipeline: Pipeline, written: string): string[] {
  const target = written.replace(/^\.\//, "").replace(/^dvc\.yaml:/, "");
  if (pipeline.stages.has(target)) return [target];
  const stages = [...pipeline.stages.values()];
  const addresses = (test: (stage: Stage) => boolean): string[] => stages.filter(test).map((stage) => stage.address);
  const path = posix.normalize(target).replace(/(?<=.)\/+$/, "");
  const tries: string[][] = [
    addresses((stage) => stage.address.startsWith(`${target}@`)),
    addresses((stage) => stage.file === path),
    addresses((stage) => stage.outs.some((out) => out.path === path || isBelow(path, out.path))),
    addresses((stage) => isBelow(stage.file, path)),
  ];
  const found = tries.find((one) => one.length > 0);
  if (found !== undefined) return found;
  const data = [...pipeline.data.values()].some((node) => node.path === path || node.file === path);
  if (data || pipeline.files.includes(path)) return [];
  const known = [...pipeline.stages.keys(), ...pipeline.files];
  const near = nearest(target, known);
  throw new UserError(`there is no stage, dvc.yaml or output \`${written}\``, {
    fix:
      near !== undefined
        ? `Did you mean \`${near}\`?`
        : known.length === 0
          ? "There is no dvc.yaml in this repository."
          : `Stages: ${[...pipeline.stages.keys()].slice(0, 20).join(", ")}.`,
  });
}

import { parseYaml } from "../../lib/yaml.ts";
import type { OutFlags } from "./dvc-out.ts";

/** Answers for a stage of the lock (`train`, `train@a`); undefined where `dvc.yaml` has no such stage any more. */
export type StageOuts = (stage: string) => PlacedOuts | undefined;

/** What `dvc.yaml` says of a stage's outs that `dvc.lock` does not repeat. */
interface PlacedOuts {
  readonly wdir: string;
  /** Why the outs cannot be placed: said when somebody asks for them. */
  readonly unplaced?: string;
  out(path: string): OutFlags | undefined;
}

/**
 * Reads from `dvc.yaml` just what pins need: working directories and flags of outs. The text of a pipeline is checked
 * in full where it is run; here a stage or out that is not understood simply says nothing.
 */
export function stageOuts(text: string, file: string): StageOuts {
  const yaml = parseYaml(text, file);
  const stages = recordOf(recordOf(yaml.value)["stages"]);
  return (stage) => {
    const base = Object.hasOwn(stages, stage) ? stage : stage.slice(0, Math.max(0, stage.lastIndexOf("@")));
    if (!Object.hasOwn(stages, base)) return undefined;
    const raw = recordOf(stages[base]);
    const inner = "do" in raw ? recordOf(raw["do"]) : raw;
    const wdir = typeof inner["wdir"] === "string" ? inner["wdir"] : ".";
    const known = outsOf(inner);
    const unplaced = wdir.includes("${")
      ? `cannot be placed: the wdir \`${wdir}\` of stage \`${base}\` holds a template`
      : undefined;
    return {
      wdir,
      ...(unplaced === undefined ? {} : { unplaced }),
      out: (path) => known.find((one) => one.matches(path))?.flags,
    };
  };
}

/** The dependencies of stages that are URLs, as the text writes them: a template names no place that could be known. */
export function stageUrls(text: string, file: string): string[] {
  const stages = Object.values(recordOf(recordOf(parseYaml(text, file).value)["stages"])).map(recordOf);
  return stages.flatMap((stage) => {
    const { deps } = "do" in stage ? recordOf(stage["do"]) : stage;
    return (Array.isArray(deps) ? deps : []).filter(
      (one): one is string => typeof one === "string" && one.includes("://") && !one.includes("${"),
    );
  });
}

function outsOf(stage: Record<string, unknown>): { matches(path: string): boolean; flags: OutFlags }[] {
  const found: { matches(path: string): boolean; flags: OutFlags }[] = [];
  for (const kind of ["outs", "metrics", "plots"]) {
    const list = stage[kind];
    for (const item of Array.isArray(list) ? list : []) {
      if (typeof item === "string") found.push({ matches: matcher(item), flags: {} });
      else {
        for (const [path, more] of Object.entries(recordOf(item))) {
          found.push({ matches: matcher(path), flags: flagsOf(recordOf(more)) });
        }
      }
    }
  }
  return found;
}

/** A template's `${…}` may have become any text. No regular expression: hostile templates would make it slow. */
function matcher(template: string): (path: string) => boolean {
  const [first = "", ...rest] = trim(template).split(/\$\{[^}]*\}/);
  return (raw) => {
    const path = trim(raw);
    if (rest.length === 0) return path === first;
    if (!path.startsWith(first)) return false;
    let from = first.length + 1;
    for (const literal of rest.slice(0, -1)) {
      const found = path.indexOf(literal, from);
      if (found < 0) return false;
      from = found + literal.length + 1;
    }
    const last = rest.at(-1) ?? "";
    return path.endsWith(last) && path.length - last.length >= from;
  };
}

function trim(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/+$/, "");
}

function flagsOf(raw: Record<string, unknown>): OutFlags {
  const { cache, push, remote } = raw;
  return {
    ...(typeof cache === "boolean" ? { cache } : {}),
    ...(typeof push === "boolean" ? { push } : {}),
    ...(typeof remote === "string" ? { remote } : {}),
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

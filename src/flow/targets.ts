import picomatch from "picomatch";
import type { Pin } from "../data/pin.ts";
import type { Part } from "../data/transfer.ts";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { normalizePath } from "../lib/paths.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { selectStages } from "../pipeline/targets.ts";
import { below } from "./closure.ts";
import { addressOf } from "./needed.ts";

/** What targets name: whole pins, or parts of tracked directories. */
export interface Chosen {
  readonly pins: readonly Pin[];
  /** The wanted part of a directory; undefined where all of it is. */
  part(pin: Pin): Part | undefined;
}

interface Wish {
  readonly targets: readonly string[];
  /** Stages whose dependencies are meant. */
  readonly stages?: readonly string[];
  /** For `stages`. */
  readonly pipeline?: Pipeline | undefined;
  /** Where the user stands, relative to the root: targets are looked for there first. */
  readonly from?: string;
}

/**
 * The pins that targets name: a path, a directory, a path inside a tracked directory, a `.dvc` file, a `dvc.yaml`, a
 * stage (its outs), or a glob over all of these; and, by `stages`, what those stages read. Neither named: every pin.
 */
export function choosePins(pins: readonly Pin[], { targets, stages = [], pipeline, from = "" }: Wish): Chosen {
  if (targets.length === 0 && stages.length === 0) return { pins, part: () => undefined };
  const chosen = new Map<Pin, Part[] | "all">();
  const take = (pin: Pin, part: Part | undefined): void => {
    const known = chosen.get(pin);
    if (part === undefined || known === "all") chosen.set(pin, "all");
    else chosen.set(pin, [...(known ?? []), part]);
  };
  for (const target of targets) {
    const found = named(pins, target, from);
    if (found.length === 0) throw unknown(pins, target);
    for (const [pin, part] of found) take(pin, part);
  }
  for (const dep of depsOf(stages, pipeline)) for (const [pin, part] of byPath(pins, dep)) take(pin, part);
  return {
    pins: pins.filter((pin) => chosen.has(pin)),
    part(pin) {
      const parts = chosen.get(pin);
      if (parts === undefined || parts === "all") return undefined;
      const part = (path: string): boolean => parts.some((one) => one(path));
      return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
    },
  };
}

/** The pins that any of the targets names, whole or in part; none is no error. */
export function pinsNamed(pins: readonly Pin[], targets: readonly string[], from: string): Set<Pin> {
  return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
}

type Match = readonly [Pin, Part | undefined];

/** Where the user stands comes first, then the root. */
function named(pins: readonly Pin[], target: string, from: string): Match[] {
  const near = from === "" ? [] : match(pins, `${from}/${target}`);
  return near.length > 0 ? near : match(pins, target);
}

function match(pins: readonly Pin[], target: string): Match[] {
  const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
  const named = pins.filter(
    (pin) => names(pin).includes(written) || (pin.stage !== undefined && isGroup(pin, written)),
  );
  if (named.length > 0) return named.map((pin) => [pin, undefined]);
  const path = normalizePath(written) ?? written;
  const exact = byPath(pins, path === "" ? "." : path);
  if (!picomatch.scan(written).isGlob) return exact;
  // A pin may have a glob's signs in its own name.
  const whole = exact.filter(([, part]) => part === undefined);
  return whole.length > 0 ? whole : byGlob(pins, path);
}

/** What stands at a path, below it, or holds it. */
function byPath(pins: readonly Pin[], path: string): Match[] {
  return pins.flatMap((pin): Match[] => {
    if (below(pin.path, path)) return [[pin, undefined]];
    if (!below(path, pin.path)) return [];
    const inside = path.slice(pin.path.length + 1);
    return [[pin, (entry) => below(entry, inside)]];
  });
}

function byGlob(pins: readonly Pin[], glob: string): Match[] {
  const matches = picomatch(glob, { dot: true, nonegate: true });
  const { base } = picomatch.scan(glob);
  return pins.flatMap((pin): Match[] => {
    if (matches(pin.path) || names(pin).some((name) => matches(name))) return [[pin, undefined]];
    // What a directory holds is not known before its listing is read: a glob that may reach into it decides by entry.
    const reaches = base === "" || below(base, pin.path) || below(pin.path, base);
    const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== undefined;
    const part = (entry: string): boolean => matches(`${pin.path}/${entry}`);
    return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
  });
}

/** Names of a pin beside its own path. */
function names(pin: Pin): string[] {
  if (pin.source !== "dvc") return [];
  if (pin.stage === undefined) return [pin.file];
  return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), addressOf(pin.file, pin.stage)];
}

/** `train` also names `train@a` and `train@b`. */
function isGroup(pin: Pin, target: string): boolean {
  return pin.stage !== undefined && addressOf(pin.file, pin.stage).startsWith(`${target}@`);
}

function depsOf(stages: readonly string[], pipeline: Pipeline | undefined): string[] {
  if (stages.length === 0 || pipeline === undefined) return [];
  return selectStages(pipeline, stages, true).flatMap((stage) => stage.deps);
}

function unknown(pins: readonly Pin[], target: string): UserError {
  const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
  const near = nearest(target, known);
  return new UserError(`nothing that Git pins is called ${JSON.stringify(target)}`, {
    fix:
      near === undefined
        ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
        : `Did you mean \`${near}\`?`,
  });
}

import { z } from "zod";
import type { Component, Environment } from "./record.ts";

/** One thing that two environments do not share; a side that lacks it has no word for it. */
export const EnvironmentChange = z.strictObject({
  /** `machine`: processor, cores and memory, which differ from runner to runner and seldom matter. */
  kind: z.enum(["container", "runtime", "package", "gpu", "system", "file", "machine"]),
  name: z.string(),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
});
export type EnvironmentChange = z.infer<typeof EnvironmentChange>;

type Facts = Map<string, { readonly name: string; readonly value: string }>;

/**
 * What differs between two environments, by name and version, what matters most first. What one of the records does
 * not tell of, since it was written before that was looked at, is left out.
 */
export function environmentDiff(before: Environment, after: Environment): EnvironmentChange[] {
  const told = before.gpus !== undefined && after.gpus !== undefined;
  const compare = (kind: EnvironmentChange["kind"], facts: (one: Environment) => Facts): EnvironmentChange[] =>
    changes(kind, facts(before), facts(after));
  return [
    ...(told ? compare("container", containerFacts) : []),
    // Older records name the Node that wrote them, whether a stage used it or not.
    ...compare("runtime", ({ runtimes }) => plain(Object.entries(runtimes))).filter(
      ({ name, after: now }) => told || name !== "node" || now !== undefined,
    ),
    ...(hasPackages(before) && hasPackages(after) ? compare("package", packageFacts).sort(byTelling) : []),
    ...(told ? compare("gpu", gpuFacts) : []),
    ...compare("system", (one) => plain([...systemFacts(one, told)])),
    ...compare("file", ({ files }) => plain(files.map(({ path, digest }) => [path, shortDigest(digest)]))),
    ...compare("machine", ({ cpu, cores, memory_bytes }) =>
      plain([
        ["cpu", cpu],
        ["cores", String(cores)],
        ["memory", gibibytes(memory_bytes)],
      ]),
    ),
  ];
}

/** Another version says more than a package that is gone, and that more than one that is new. */
function byTelling(one: EnvironmentChange, other: EnvironmentChange): number {
  const rank = ({ before, after }: EnvironmentChange): number =>
    after === undefined ? 1 : before === undefined ? 2 : 0;
  return rank(one) - rank(other);
}

/** A digest as people compare it: its first eight digits. */
export function shortDigest(digest: string): string {
  return digest.replace(/^[\w-]+:(.{8}).*/, "$1…");
}

/** Where Python itself is on one side only, its packages need no list of their own. */
function hasPackages({ components = [] }: Environment): boolean {
  return components.length > 0;
}

function changes(kind: EnvironmentChange["kind"], before: Facts, after: Facts): EnvironmentChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key): EnvironmentChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old?.value === now?.value) return [];
    return [
      {
        kind,
        name: now?.name ?? old?.name ?? key,
        ...(old === undefined ? {} : { before: old.value }),
        ...(now === undefined ? {} : { after: now.value }),
      },
    ];
  });
}

function plain(entries: readonly (readonly [string, string])[]): Facts {
  return new Map(entries.map(([name, value]) => [name, { name, value }]));
}

function* systemFacts({ os, arch, distribution }: Environment, told: boolean): Generator<[string, string]> {
  yield ["os", os];
  yield ["arch", arch];
  if (told && distribution !== undefined) yield ["distribution", distribution];
}

function containerFacts({ container }: Environment): Facts {
  if (container === undefined) return new Map();
  const { image, digest } = container;
  return plain([["container", digest === undefined ? image : `${image} ${shortDigest(digest)}`]]);
}

/** Machines with one kind of GPU are the rule: `2 × NVIDIA A100` says it all. */
function gpuFacts({ gpus = [] }: Environment): Facts {
  if (gpus.length === 0) return new Map();
  const counted = new Map<string, number>();
  for (const { name, memory_bytes } of gpus) {
    const text = memory_bytes === undefined ? name : `${name} ${gibibytes(memory_bytes)}`;
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  const cards = [...counted].map(([text, amount]) => (amount === 1 ? text : `${amount} × ${text}`));
  return plain([
    ["gpu", cards.join(", ")],
    ["gpu driver", [...new Set(gpus.map(({ driver }) => driver))].join(", ")],
  ]);
}

/** Keyed by the purl without its version; what it says after `?` counts as part of the version. */
function packageFacts({ components = [] }: Environment): Facts {
  return new Map(
    components.map((one) => [one.purl.replace(/[@?].*$/s, ""), { name: one.name, value: versionOf(one) }]),
  );
}

function versionOf({ version, purl }: Component): string {
  const [, key, value = ""] = /\?(\w+)=(.*)$/s.exec(purl) ?? [];
  if (key === undefined) return version;
  const commit = /%40([0-9a-f]{8})[0-9a-f]*$/.exec(value)?.[1];
  return `${version} (${commit === undefined ? `${key} ${value.slice(0, 80)}` : `commit ${commit}`})`;
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

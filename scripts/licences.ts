import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

interface Module {
  readonly identifier: string;
  readonly modules?: readonly Module[] | undefined;
}

const Module: z.ZodType<Module> = z.looseObject({
  identifier: z.string(),
  get modules() {
    return z.array(Module).optional();
  },
});
const Stats = z.looseObject({ modules: z.array(Module) });
const Manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  /** npm's older form. */
  licenses: z.array(z.looseObject({ type: z.string() })).optional(),
});

/**
 * The licence of every package that the bundle holds, from webpack's own list of its modules: ncc's list leaves out the
 * packages whose modules were merged into others.
 */
export function licences(root: string, statsFile: string): string {
  const folders = new Set<string>();
  collect(Stats.parse(JSON.parse(readFileSync(statsFile, "utf8"))).modules, folders);
  const entries = [...folders].map((folder) => entryOf(root, folder));
  return [...new Set(entries)].sort().join("\n");
}

function collect(modules: readonly Module[], folders: Set<string>): void {
  for (const { identifier, modules: inner } of modules) {
    for (const part of identifier.split(/[!|]/)) {
      const folder = part
        .replaceAll("\\", "/")
        .match(/^.*(\/node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//)?.[1];
      if (folder !== undefined) folders.add(folder.slice(1));
    }
    collect(inner ?? [], folders);
  }
}

function entryOf(root: string, folder: string): string {
  const dir = join(root, folder);
  const said = Manifest.parse(JSON.parse(readFileSync(join(dir, "package.json"), "utf8")));
  const { name, version, license = said.licenses?.map(({ type }) => type).join(" or ") } = said;
  if (license === undefined || license === "") throw new Error(`${name}@${version} names no licence`);
  const texts = readdirSync(dir)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && existsSync(join(dir, file)))
    .sort()
    .map((file) => readFileSync(join(dir, file), "utf8").replaceAll("\r\n", "\n").trim());
  return [`${name}@${version}`, license, ...texts, ""].join("\n");
}

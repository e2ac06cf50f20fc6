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
  repository: z.union([z.string(), z.looseObject({ url: z.string() })]).optional(),
  /** npm's older form. */
  licenses: z.array(z.looseObject({ type: z.string() })).optional(),
});

/**
 * The licence of every package that the bundle holds, from webpack's own list of its modules: ncc's list leaves out the
 * packages whose modules were merged into others. `files`: other files of packages that stand beside it.
 */
export function licences(root: string, statsFile: string, files: readonly string[] = []): string {
  const folders = new Set<string>();
  for (const file of files) addFolder(file, folders);
  collect(Stats.parse(JSON.parse(readFileSync(statsFile, "utf8"))).modules, folders);
  const entries = [...folders].map((folder) => entryOf(root, folder));
  return [...new Set(entries)].sort().join("\n");
}

function collect(modules: readonly Module[], folders: Set<string>): void {
  for (const { identifier, modules: inner } of modules) {
    for (const part of identifier.split(/[!|]/)) addFolder(part, folders);
    collect(inner ?? [], folders);
  }
}

function addFolder(path: string, folders: Set<string>): void {
  const folder = `/${path}`
    .replaceAll("\\", "/")
    .match(/^.*(\/node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//)?.[1];
  if (folder !== undefined) folders.add(folder.slice(1));
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
  // Of a package without the text of its licence it is at least said where its source is.
  const source = typeof said.repository === "object" ? said.repository.url : said.repository;
  const where = texts.length === 0 && source !== undefined ? [`Source: ${source}`] : [];
  return [`${name}@${version}`, license, ...where, ...texts, ""].join("\n");
}

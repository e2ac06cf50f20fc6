import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Input = z.strictObject({
  description: z.string().min(1),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.boolean(), z.number()]).optional(),
  deprecationMessage: z.string().optional(),
});
const Output = z.strictObject({ description: z.string().min(1), value: z.string().optional() });
const ActionFile = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  author: z.string().optional(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), Output).default({}),
  runs: z.looseObject({ using: z.string(), main: z.string().optional(), post: z.string().optional() }),
});

/** One action.yml: its verb (`flow` for the flagship at the root), its folder from the root, and what it declares. */
export interface ActionMetadata extends z.infer<typeof ActionFile> {
  verb: string;
  folder: string;
}

/** Every action of the repository, the flagship first. */
export function readActions(root: string): ActionMetadata[] {
  const folders = readdirSync(join(root, "actions"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ verb: entry.name, folder: `actions/${entry.name}` }));
  return [{ verb: "flow", folder: "." }, ...folders].flatMap(({ verb, folder }) => {
    const file = join(root, folder, "action.yml");
    if (!existsSync(file)) throw new Error(`${folder}/action.yml is missing`);
    const read = ActionFile.safeParse(parse(readFileSync(file, "utf8")));
    if (!read.success) throw new Error(`${folder}/action.yml: ${z.prettifyError(read.error)}`);
    return { ...read.data, verb, folder };
  });
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemaFiles } from "./schema-files.ts";

/** Writes schema/*.schema.json from the definitions that parse; `--check` only says which are out of date. */
const folder = join(import.meta.dirname, "..", "schema");
const check = process.argv.includes("--check");
const stale: string[] = [];

await mkdir(folder, { recursive: true });
for (const [name, text] of schemaFiles()) {
  const path = join(folder, name);
  const there = await readFile(path, "utf8").catch(() => undefined);
  if (there === text) continue;
  stale.push(`schema/${name}`);
  if (!check) await writeFile(path, text);
}
if (stale.length === 0) {
  console.log("schema/ is up to date");
} else if (check) {
  console.error(`out of date: ${stale.join(", ")}; run \`node scripts/schemas.ts\` and commit the result`);
  process.exitCode = 1;
} else {
  console.log(`written: ${stale.join(", ")}`);
}

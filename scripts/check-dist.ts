/** Fails where the committed dist/ is not what src/ builds to, byte for byte. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, listFiles } from "./build.ts";

const root = resolve(import.meta.dirname, "..");
const committed = join(root, "dist");
const rebuilt = join(root, "build", "check-dist");
build(root, rebuilt);

const before = new Set(listFiles(committed));
const after = new Set(listFiles(rebuilt));
const differences: string[] = [];
for (const file of [...new Set([...before, ...after])].sort()) {
  if (!before.has(file)) differences.push(`missing   dist/${file}`);
  else if (!after.has(file)) differences.push(`left over dist/${file}`);
  else if (!readFileSync(join(committed, file)).equals(readFileSync(join(rebuilt, file)))) {
    differences.push(`differs   dist/${file}`);
  }
}

if (differences.length > 0) {
  console.error(`dist/ is not what src/ builds to:\n  ${differences.join("\n  ")}`);
  console.error("Run `npm ci && npm run build` and commit dist/ with the change to src/.");
  process.exitCode = 1;
} else {
  console.log(`dist/ is what src/ builds to: ${after.size} files, byte for byte`);
}

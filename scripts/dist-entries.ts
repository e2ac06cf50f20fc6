import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The verbs that dist/ has an entry for: one for each folder under actions/, and the flagship. */
export function verbs(root: string): string[] {
  const folders = readdirSync(join(root, "actions"), { withFileTypes: true });
  return [...folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name), "flow"].sort();
}

/** The stub that an action's `main` names: all the code is in the one bundle beside it. */
export function actionStub(verb: string): string {
  return `import { runAction } from "./index.js";\nawait runAction("${verb}");\n`;
}

/**
 * The stub behind the `modelgate` command. Node from 22.8 keeps what it compiled, so that the next start is quicker: in a
 * folder that only this user writes (in a shared temporary one others could leave code), and in jobs not at all.
 */
export const cliStub = `#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
const { CI, NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
const caches = XDG_CACHE_HOME || join(homedir(), ".cache");
if (!CI) module.enableCompileCache?.(NODE_COMPILE_CACHE || join(caches, "modelgate", "node"));
const { runCli } = await import("./index.js");
await runCli(process.argv.slice(2));
`;

import { readActions } from "./action-files.ts";

/** The verbs that dist/ has an entry for: the actions that are JavaScript, not those made of other steps. */
export function verbs(root: string): string[] {
  return readActions(root)
    .filter(({ runs }) => runs.main !== undefined)
    .map(({ verb }) => verb)
    .sort();
}

/** The stub that an action's `main` names: all the code is in the one bundle beside it. */
export function actionStub(verb: string): string {
  return `import { runAction } from "./index.js";\nawait runAction("${verb}");\n`;
}

/** The verbs whose action does something after its job as well. */
export function postVerbs(root: string): string[] {
  return readActions(root)
    .filter(({ runs }) => runs.post !== undefined)
    .map(({ verb }) => verb)
    .sort();
}

/** The stub that an action's `post` names. */
export function postStub(verb: string): string {
  return `import { runPost } from "./index.js";\nawait runPost("${verb}");\n`;
}

/** The entry of the process that draws templates of a repository's own: src/report/draw/template-process.ts starts it. */
export const templateStub = `import { drawTemplates } from "./index.js";\nawait drawTemplates();\n`;

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

import { runAction } from "../../src/actions/main.ts";
import { verbs } from "../../src/actions/table.ts";
import { runCli } from "../../src/cli/main.ts";

const [entry, name = ""] = process.argv.slice(2);
const verb = verbs[name];
if (verb === undefined) throw new Error(`no verb is called ${name}`);
Object.assign(verb, { load: () => new Promise(() => {}) });
// Not awaited, for Node itself gives another code to a module that never settles.
void (entry === "cli" ? runCli([name]) : runAction(name));

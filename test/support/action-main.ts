import { runAction } from "../../src/actions/main.ts";

await runAction(process.argv[2] ?? "");

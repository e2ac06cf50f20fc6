import { runAction, runPost } from "../../src/actions/main.ts";

const [, , name = "", when] = process.argv;
await (when === "post" ? runPost(name) : runAction(name));

export { runAction } from "./actions/main.ts";
export { runCli } from "./cli/main.ts";

#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
const { runCli } = await import("./index.js");
await runCli(process.argv.slice(2));

#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
const { CI, NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
const caches = XDG_CACHE_HOME || join(homedir(), ".cache");
if (!CI) module.enableCompileCache?.(NODE_COMPILE_CACHE || join(caches, "modelgate", "node"));
const { runCli } = await import("./index.js");
await runCli(process.argv.slice(2));

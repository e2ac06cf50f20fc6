import { runAction } from "./index.js";
await runAction("fork-report");

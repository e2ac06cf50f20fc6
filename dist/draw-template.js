import { drawTemplates } from "./index.js";
await drawTemplates();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReportBundle } from "../../src/report/bundle.ts";
import { drawAll } from "../../src/report/draw/draw.ts";
import { toHtml } from "../../src/report/html.ts";
import { toMarkdown } from "../../src/report/markdown.ts";

// What `report` does with a bundle that another job made, from the file to both reports: BUNDLE FOLDER.
const [file = "", out = ""] = process.argv.slice(2);
const bundle = ReportBundle.parse(JSON.parse(readFileSync(file, "utf8")));
writeFileSync(join(out, "report.md"), toMarkdown(bundle, { fullReport: "report.html" }));
writeFileSync(join(out, "report.html"), toHtml(bundle, { drawings: await drawAll(bundle, { theme: "page" }) }));

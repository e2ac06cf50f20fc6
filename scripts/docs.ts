/**
 * Writes the tables of inputs and outputs into the READMEs from each action.yml, between markers;
 * with `--check` it writes nothing and fails where one is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { type ActionMetadata, readActions } from "./action-files.ts";

/** Replaces what stands between a block's two markers; undefined where the markers are not there. */
export function replaceBlock(text: string, block: string, content: string): string | undefined {
  const open = `<!-- ${block}: generated from action.yml by npm run docs -->`;
  const close = `<!-- /${block} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return undefined;
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/** The tables of one action's inputs and outputs. */
export function inputsAndOutputs(action: ActionMetadata): string {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    input.required === true ? "**required**" : defaultCell(input.default),
  ]);
  const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return [
    inputs.length === 0 ? "No inputs." : table(["input", "what it is", "default"], inputs),
    outputs.length === 0 ? "No outputs." : table(["output", "what it holds"], outputs),
  ].join("\n\n");
}

/** One line an action, each with a link to its own README. */
export function actionList(actions: readonly ActionMetadata[]): string {
  const rows = actions
    .filter((action) => action.folder !== ".")
    .map((action) => [`[\`${action.verb}\`](${action.folder}/README.md)`, cell(action.description)]);
  return table(["action", "what it does"], rows);
}

function table(head: string[], rows: string[][]): string {
  return markdownTable([head, ...rows], { alignDelimiters: false });
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

function defaultCell(value: string | boolean | number | undefined): string {
  return value === undefined || value === "" ? "" : `\`${cell(String(value))}\``;
}

function skeleton(action: ActionMetadata): string {
  const block = "inputs and outputs";
  const markers = `<!-- ${block}: generated from action.yml by npm run docs -->\n<!-- /${block} -->`;
  return `# modelgate/modelgate/actions/${action.verb}\n\n${action.description.trim()}\n\n${markers}\n`;
}

function main(root: string, check: boolean): void {
  const actions = readActions(root);
  const faults: string[] = [];
  const write = (file: string, blocks: [string, string][], create?: string): void => {
    const path = join(root, file);
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    let after = before ?? create ?? "";
    for (const [block, content] of blocks) {
      const replaced = replaceBlock(after, block, content);
      if (replaced === undefined) faults.push(`${file} lacks the markers of "${block}"`);
      else after = replaced;
    }
    if (after === before) return;
    if (check) faults.push(`${file} is not what its action.yml says`);
    else writeFileSync(path, after);
  };
  for (const action of actions) {
    const tables: [string, string] = ["inputs and outputs", inputsAndOutputs(action)];
    if (action.folder === ".") write("README.md", [["actions", actionList(actions)], tables]);
    else write(`${action.folder}/README.md`, [tables], skeleton(action));
  }
  if (faults.length > 0) {
    console.error(`${faults.join("\n")}\nRun \`npm run docs\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    console.log(`READMEs ${check ? "are" : "now are"} what ${actions.length} action.yml files say`);
  }
}

if (import.meta.main) main(resolve(import.meta.dirname, ".."), process.argv.includes("--check"));

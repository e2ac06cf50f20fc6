import type { InputSpecs } from "../actions/spec.ts";
import { verbs } from "../actions/table.ts";
import { globalOptions } from "./arguments.ts";

/** `modelgate --help`. */
export function mainHelp(version: string): string {
  const width = Math.max(...Object.keys(verbs).map((name) => name.length));
  const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `modelgate ${version}: reproducible ML CI/CD`,
    "",
    "Usage: modelgate <verb> [options]",
    "",
    ...lines,
    `  ${"demo".padEnd(width)}  Show the whole flow on real data in a scratch repository, in under a minute`,
    "",
    "modelgate <verb> --help tells a verb's options. Exit codes: 0 done, 1 the gate or a stage failed,",
    "2 something for you to mend, 3 a bug of ours.",
  ].join("\n");
}

/** `modelgate demo --help`. */
export const demoHelp = [
  "modelgate demo: Show the whole flow on real data in a scratch repository",
  "",
  "Usage: modelgate demo [--quiet]",
  "",
  "Makes modelgate-demo/ in this folder anew: a Git repository with a bare origin and a remote for the data, five CI",
  "jobs in clones of their own, and their reports. No network and no installation; about fifteen seconds.",
].join("\n");

/** `modelgate <verb> --help`. */
export function verbHelp(name: string, summary: string, specs: InputSpecs): string {
  const options = Object.entries(specs).filter(([, spec]) => spec.only !== "action");
  const positionals = options.filter(([, spec]) => spec.positional === true);
  const usage = positionals.map(([input, spec]) => (spec.type === "list" ? `[${input}…]` : `[${input}]`)).join(" ");
  const rows: [string, string][] = options.map(([input, spec]) => {
    const value =
      spec.type === "flag" ? "" : spec.choices !== undefined ? ` ${spec.choices.join("|")}` : ` ${input.toUpperCase()}`;
    const standard = spec.cliDefault ?? spec.default;
    const flag = spec.type === "flag" && standard === "true" ? `--no-${input}` : `--${input}${value}`;
    const preset = standard === undefined || standard === "" || spec.type === "flag" ? "" : ` (default: ${standard})`;
    const text = flag.startsWith("--no-") ? `Do not: ${spec.description}` : spec.description;
    return [spec.short === undefined ? flag : `-${spec.short}, ${flag}`, `${text}${preset}`];
  });
  for (const [option, text] of Object.entries(globalOptions)) rows.push([`--${option}`, text]);
  return [
    `modelgate ${name}: ${summary}`,
    "",
    `Usage: modelgate ${name}${usage === "" ? "" : ` ${usage}`} [options]`,
    "",
    ...rows.flatMap(([flag, text]) => [`  ${flag}`, ...wrap(text, 86).map((line) => `      ${line}`)]),
  ].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

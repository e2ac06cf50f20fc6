import type { InputSpec, InputSpecs } from "../actions/spec.ts";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";

/** Options that every verb has beside its own. */
export const globalOptions = {
  json: "Print one JSON object on stdout and nothing else there.",
  quiet: "Say only warnings and errors beside the result.",
  verbose: "Say more.",
  help: "Show this help.",
} as const;

interface Parsed {
  readonly values: ReadonlyMap<string, string>;
  readonly globals: ReadonlySet<string>;
}

/** Parses what follows the verb: `--name value`, `--name=value`, `--flag`, `--no-flag` and positionals. */
export function parseArguments(verb: string, specs: InputSpecs, argv: readonly string[]): Parsed {
  const values = new Map<string, string>();
  const globals = new Set<string>();
  const positionals = Object.entries(specs).filter(([, spec]) => spec.positional === true && spec.only !== "action");
  const loose: string[] = [];
  let onlyPositionals = false;
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? "";
    if (onlyPositionals || !argument.startsWith("-") || argument === "-") {
      loose.push(argument);
    } else if (argument === "--") {
      onlyPositionals = true;
    } else {
      at += option(verb, specs, argument, argv[at + 1], values, globals);
    }
  }
  for (const [name, spec] of positionals) {
    if (loose.length === 0) break;
    if (spec.type === "list") values.set(name, loose.splice(0).join("\n"));
    else values.set(name, loose.shift() ?? "");
  }
  if (loose.length > 0) {
    throw new UserError(`${verb} does not take ${JSON.stringify(loose[0])}`, { fix: `See modelgate ${verb} --help.` });
  }
  return { values, globals };
}

/** Reads one option and returns how many further arguments it took. */
function option(
  verb: string,
  specs: InputSpecs,
  argument: string,
  next: string | undefined,
  values: Map<string, string>,
  globals: Set<string>,
): number {
  const [name = "", ...after] = argument.replace(/^--?/, "").split("=");
  const inline = after.length > 0 ? after.join("=") : undefined;
  const short: Record<string, string> = { h: "help", q: "quiet", v: "verbose" };
  const global = short[name] ?? name;
  if (global in globalOptions && inline === undefined) {
    globals.add(global);
    return 0;
  }
  const negated = name.startsWith("no-") && specs[name.slice(3)]?.type === "flag";
  const key = argument.startsWith("--") ? (negated ? name.slice(3) : name) : (ofLetter(specs, name) ?? name);
  const spec = own(specs, key);
  if (spec === undefined) throw unknown(verb, specs, name, argument);
  if (spec.type === "flag") {
    values.set(key, inline ?? (negated ? "false" : "true"));
    return 0;
  }
  if (inline === undefined && next === undefined) {
    throw new UserError(`--${key} needs a value`, { fix: `See modelgate ${verb} --help.` });
  }
  const value = inline ?? next ?? "";
  // A list may be given as one text or by repeating the option.
  values.set(key, spec.type === "list" && values.has(key) ? `${values.get(key) ?? ""}\n${value}` : value);
  return inline === undefined ? 1 : 0;
}

function ofLetter(specs: InputSpecs, letter: string): string | undefined {
  return Object.keys(specs).find((name) => specs[name]?.short === letter);
}

function own(specs: InputSpecs, name: string): InputSpec | undefined {
  return Object.hasOwn(specs, name) && specs[name]?.only !== "action" ? specs[name] : undefined;
}

function unknown(verb: string, specs: InputSpecs, name: string, written: string): UserError {
  const near = nearest(name, [...Object.keys(specs), ...Object.keys(globalOptions)]);
  const fix = near === undefined ? `See modelgate ${verb} --help.` : `Did you mean --${near}?`;
  return new UserError(`${verb} has no option ${written.split("=")[0]}`, { fix });
}

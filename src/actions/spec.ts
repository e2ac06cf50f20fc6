import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";

/** One input of a verb: the same for the action (`with:`) and the command line (`--name`). */
export interface InputSpec {
  readonly type: "text" | "flag" | "list" | "number" | "choice";
  readonly description: string;
  readonly default?: string;
  /** On a command line, where it is another one. */
  readonly cliDefault?: string;
  readonly choices?: readonly string[];
  /** Command line: may be given without its name, in this order; a list takes all that remain. */
  readonly positional?: boolean;
  /** Command line: one letter, as the tool that people come from has it. */
  readonly short?: string;
  /** Makes no sense in one of the two places. */
  readonly only?: "action" | "cli";
}

export type InputSpecs = Readonly<Record<string, InputSpec>>;

type ValueOf<S extends InputSpec> = S["type"] extends "flag"
  ? boolean
  : S["type"] extends "list"
    ? readonly string[]
    : S["type"] extends "number"
      ? number | undefined
      : S extends { default: string }
        ? string
        : string | undefined;

/** What `run` is called with: every input, typed. */
export type InputsOf<T extends InputSpecs> = { readonly [K in keyof T]: ValueOf<T[K]> };

/** Outputs: snake_case keys, the same as an action (in kebab-case) and with `--json`. */
export type Outputs = Readonly<Record<string, unknown>>;

/** A verb: inputs in, outputs out. `failed` is the gate's red, which is not an error. */
export interface VerbResult {
  readonly outputs: Outputs;
  readonly failed?: string;
  /** What a person reads on the command line; Markdown in the job summary is the report's. */
  readonly text?: string;
}

/** Turns the given texts into typed inputs; an empty text counts as not given, as Actions has it. */
export function readInputs<T extends InputSpecs>(specs: T, given: (name: string) => string | undefined): InputsOf<T> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = given(name)?.trim();
    values[name] = convert(name, spec, text === undefined || text === "" ? spec.default : text);
  }
  return values as InputsOf<T>;
}

function convert(name: string, spec: InputSpec, text: string | undefined): unknown {
  switch (spec.type) {
    case "flag":
      return asFlag(name, text ?? "false");
    case "list":
      return (
        (text ?? "")
          // Not the commas of a glob such as data/{train,test}.
          .split(/\n|,(?![^{\n]*\})/)
          .map((item) => item.trim())
          .filter((item) => item !== "")
      );
    case "number":
      return text === undefined ? undefined : asNumber(name, text);
    case "choice":
      return text === undefined ? undefined : asChoice(name, text, spec.choices ?? []);
    case "text":
      return text;
  }
}

function asFlag(name: string, text: string): boolean {
  // The YAML 1.2 core schema's booleans, which @actions/core accepts too.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new UserError(`input \`${name}\` is ${JSON.stringify(text)}: expected true or false`);
}

function asNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new UserError(`input \`${name}\` is ${JSON.stringify(text)}: expected a whole number from 1 up`);
  }
  return value;
}

function asChoice(name: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  const near = nearest(text, choices);
  throw new UserError(`input \`${name}\` is ${JSON.stringify(text)}: expected one of ${choices.join(", ")}`, {
    ...(near === undefined ? {} : { fix: `Did you mean ${near}?` }),
  });
}

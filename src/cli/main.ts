import { stripVTControlCharacters } from "node:util";
import { readInputs } from "../actions/spec.ts";
import { verbs } from "../actions/table.ts";
import { ExitCode, exitCodeOf, formatError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { nearest } from "../lib/nearest.ts";
import { version } from "../version.ts";
import { parseArguments } from "./arguments.ts";
import { demoHelp, mainHelp, verbHelp } from "./help.ts";
import { terminalHost } from "./host.ts";

/** The command line. Sets the exit code and returns; stdout holds the result alone. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // Until the verb has settled: a process whose event loop runs dry before that has not done its work.
  process.exitCode = ExitCode.bug;
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.stderr.write(`${formatError(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(mainHelp(version));
    return ExitCode.done;
  }
  if (name === "--version" || name === "version") {
    print(version);
    return ExitCode.done;
  }
  if (name === "demo" && rest.some((argument) => argument === "--help" || argument === "-h")) {
    print(demoHelp);
    return ExitCode.done;
  }
  if (name === "demo") {
    const { demo } = await import("../demo/main.ts");
    return withHost(rest, demo);
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) {
    const near = nearest(name, [...Object.keys(verbs), "demo"]);
    const fix = near === undefined ? "See modelgate --help." : `Did you mean \`modelgate ${near}\`?`;
    throw new UserError(`there is no verb ${JSON.stringify(name)}`, { fix });
  }
  const { values, globals } = parseArguments(name, verb.inputs, rest);
  if (globals.has("help")) {
    print(verbHelp(name, verb.summary, verb.inputs));
    return ExitCode.done;
  }
  const inputs = readInputs(verb.inputs, (input) => values.get(input) ?? verb.inputs[input]?.cliDefault);
  const { host, close } = terminalHost({ quiet: globals.has("quiet"), verbose: globals.has("verbose") });
  try {
    const result = await (await verb.load())(inputs, host);
    if (globals.has("json")) print(JSON.stringify(result.outputs));
    else if (result.text) print(result.text);
    if (result.failed === undefined) return ExitCode.done;
    // Of a quiet run the log has told nobody why.
    if (globals.has("json") || globals.has("quiet") || result.text === undefined)
      process.stderr.write(`${result.failed}\n`);
    return ExitCode.gateFailed;
  } finally {
    close();
  }
}

async function withHost(
  argv: readonly string[],
  body: (argv: readonly string[], host: Host) => Promise<number>,
): Promise<number> {
  const { host, close } = terminalHost({ quiet: argv.includes("--quiet"), verbose: false });
  try {
    return await body(argv, host);
  } finally {
    close();
  }
}

/** Colours are chosen by stderr, where people read; a file or a pipe on stdout gets none. */
function print(text: string): void {
  const shown = process.stdout.isTTY === true ? text : stripVTControlCharacters(text);
  process.stdout.write(shown.endsWith("\n") ? shown : `${shown}\n`);
}

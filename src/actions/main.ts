import * as core from "@actions/core";
import { formatError, UserError } from "../lib/errors.ts";
import { actionsHost } from "./host.ts";
import { readInputs } from "./spec.ts";
import { verbs } from "./table.ts";

/** Runs one verb as an action: the one place that reads its inputs, sets its outputs and fails its step. */
export async function runAction(name: string): Promise<void> {
  // Until the verb has settled: a process whose event loop runs dry before that has not done its work.
  process.exitCode = core.ExitCode.Failure;
  const { host, close } = actionsHost(process.env);
  try {
    const verb = verbs[name];
    if (verb === undefined) throw new Error(`no verb is called ${name}`);
    const inputs = readInputs(verb.inputs, (input) => core.getInput(input));
    const result = await (await verb.load())(inputs, host);
    if (result.text) host.log.info(result.text);
    for (const [key, value] of Object.entries(result.outputs)) core.setOutput(key.replaceAll("_", "-"), value);
    if (result.failed === undefined) process.exitCode = core.ExitCode.Success;
    else core.setFailed(result.failed);
  } catch (error) {
    fail(error);
  } finally {
    close();
  }
}

function fail(error: unknown): void {
  if (error instanceof UserError && error.where !== undefined) {
    // An annotation on the line that has to be mended; without a place it is a plain error.
    const { file, line, column } = error.where;
    core.error(formatError(error), {
      file,
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
    process.exitCode = core.ExitCode.Failure;
    return;
  }
  core.setFailed(formatError(error));
}

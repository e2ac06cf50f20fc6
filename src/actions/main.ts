import * as core from "@actions/core";
import { formatError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { actionsHost } from "./host.ts";
import { type InputSpecs, type InputsOf, readInputs } from "./spec.ts";
import { type Verb, verbs } from "./table.ts";

/** What a step leaves for the one after its job: whether its verb came to an end of its own, be it a red one. */
const ended = "ended";

/** Runs one verb as an action: the one place that reads its inputs, sets its outputs and fails its step. */
export async function runAction(name: string): Promise<void> {
  await inStep(name, async (verb, inputs, host) => {
    const result = await (await verb.load())(inputs, host);
    if (verb.post !== undefined) core.saveState(ended, "true");
    if (result.text) host.log.info(result.text);
    for (const [key, value] of Object.entries(result.outputs)) core.setOutput(key.replaceAll("_", "-"), value);
    return result.failed;
  });
}

/** After the job: what is left to do where the verb's step was cancelled, killed or stopped by an error. */
export async function runPost(name: string): Promise<void> {
  if (core.getState(ended) === "true") return;
  await inStep(name, async (verb, inputs, host) => {
    if (verb.post === undefined) throw new Error(`${name} has nothing to do after its job`);
    await (await verb.post())(inputs, host);
    return undefined;
  });
}

/** Gives `body` the step's inputs; fails the step where it says so or throws. */
async function inStep(
  name: string,
  body: (verb: Verb, inputs: InputsOf<InputSpecs>, host: Host) => Promise<string | undefined>,
): Promise<void> {
  // Until the verb has settled: a process whose event loop runs dry before that has not done its work.
  process.exitCode = core.ExitCode.Failure;
  const { host, close } = actionsHost(process.env);
  try {
    const verb = verbs[name];
    if (verb === undefined) throw new Error(`no verb is called ${name}`);
    const failed = await body(
      verb,
      readInputs(verb.inputs, (input) => core.getInput(input)),
      host,
    );
    if (failed === undefined) process.exitCode = core.ExitCode.Success;
    else core.setFailed(failed);
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

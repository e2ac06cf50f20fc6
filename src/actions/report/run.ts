import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Bench, openBench } from "../../flow/bench.ts";
import { readBundleIfThere } from "../../flow/bundle-file.ts";
import { htmlReport } from "../../flow/html.ts";
import { withoutVerdict } from "../../flow/no-verdict.ts";
import { publishReport, writeReports } from "../../flow/report.ts";
import { leaveNoneStanding, markStart } from "../../flow/standing.ts";
import { isSystemError, UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import { toMarkdown } from "../../report/markdown.ts";
import { toTerminal } from "../../report/terminal.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** Shows the bundle: comment, check, job summary and files. It never changes the verdict, and runs no code of the candidate's. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  if (given.start) {
    if (given.comment !== "never") await markStart(host, given.token);
    return { outputs: {} };
  }
  const { bench, bundle } = await whatThereIs(given, host);
  const files = await writeReports(bench, bundle);
  const published = await publishReport(bench, bundle, given);
  const text = await render(bench, bundle, given.format, host);
  if (given.out !== undefined) await writeOut(resolve(host.cwd, given.out), given.out, text);
  return {
    outputs: { verdict: bundle.verdict, ...published, ...files },
    text: given.out === undefined ? text : `${given.out} written.`,
  };
}

async function writeOut(path: string, named: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new UserError(`the report cannot be written to ${named} (${cause.code ?? "unknown"})`, {
      cause,
      fix: "Name a file in a folder that exists and may be written to.",
    });
  }
}

/**
 * The bundle, or one that says why there is none. A crash or a cancelled job must not leave yesterday's green: where not even
 * that can be said, comments of an earlier commit are rewritten before the error is told.
 */
async function whatThereIs(given: Inputs, host: Host): Promise<{ bench: Bench; bundle: ReportBundle }> {
  try {
    const bench = await openBench(host, given);
    return { bench, bundle: (await readBundleIfThere(bench, given.bundle)) ?? (await withoutVerdict(bench)) };
  } catch (error) {
    await leaveNoneStanding(host, given.token);
    throw error;
  }
}

async function render(bench: Bench, bundle: ReportBundle, format: string, host: Host): Promise<string> {
  switch (format) {
    case "markdown":
      return toMarkdown(bundle);
    case "html":
      return await htmlReport(bench, bundle);
    case "json":
      return `${JSON.stringify(bundle, null, 2)}\n`;
    default:
      return toTerminal(bundle, { colour: host.log.colour, width: host.log.width });
  }
}

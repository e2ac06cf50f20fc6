import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Bench, openBench } from "../../flow/bench.ts";
import { readBundle, readBundleIfThere } from "../../flow/bundle-file.ts";
import { folder } from "../../flow/handover.ts";
import { bundleOf, reportWithout } from "../../flow/judge.ts";
import { planModels } from "../../flow/plan.ts";
import { publishReport, writeReports } from "../../flow/report.ts";
import { isSystemError, UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import { toHtml } from "../../report/html.ts";
import { toMarkdown } from "../../report/markdown.ts";
import { toTerminal } from "../../report/terminal.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** Shows the bundle: comment, check, job summary and files. It never changes the verdict, and runs no code of the candidate's. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const bundle = (await readBundleIfThere(bench, given.bundle)) ?? (await withoutVerdict(bench));
  const files = await writeReports(bench, bundle);
  const published = await publishReport(bench, bundle, given);
  const text = await render(bundle, given.format, host);
  if (given.out !== undefined) await writeOut(resolve(host.cwd, given.out), given.out, text);
  return {
    outputs: { comment_url: published.comment_url ?? "", check_url: published.check_url ?? "", ...files },
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

/** A crash or a cancelled job must not leave yesterday's green: what is touched has no verdict for this commit. */
async function withoutVerdict(bench: Bench): Promise<ReportBundle> {
  if (bench.forge.event === "local") return readBundle(bench, `${folder}/bundle.json`);
  bench.host.log.warning("nothing was compared: the report says that there is no verdict for this commit");
  const plans = await planModels(bench);
  return bundleOf(
    bench,
    plans.map((plan) => reportWithout(bench, plan, plan.touched ? "unmeasured" : "untouched")),
  );
}

async function render(bundle: ReportBundle, format: string, host: Host): Promise<string> {
  switch (format) {
    case "markdown":
      return toMarkdown(bundle);
    case "html":
      return toHtml(bundle);
    case "json":
      return `${JSON.stringify(bundle, null, 2)}\n`;
    default:
      return toTerminal(bundle, { colour: host.log.colour, width: host.log.width });
  }
}

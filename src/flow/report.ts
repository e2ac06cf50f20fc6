import { appendFile } from "node:fs/promises";
import { UserError } from "../lib/errors.ts";
import type { ReportBundle } from "../report/bundle.ts";
import { toHtml } from "../report/html.ts";
import { toMarkdown } from "../report/markdown.ts";
import { type Published, publish } from "../report/publish.ts";
import type { Bench } from "./bench.ts";
import { folder, writeHandover } from "./handover.ts";

/** GitHub's limit for one step's summary, in bytes. */
const summaryLimit = 1024 * 1024;

interface ReportFiles {
  readonly summary: string;
  readonly file: string;
  readonly markdown: string;
  readonly length: number;
}

/** Writes report.md and report.html, and the job summary where the runner has one. */
export async function writeReports(bench: Bench, bundle: ReportBundle): Promise<ReportFiles> {
  const markdown = toMarkdown(bundle, { mermaid: bench.config.report.mermaid, fullReport: `${folder}/report.html` });
  const file = await writeHandover(bench.root, "report.html", toHtml(bundle));
  const markdownFile = await writeHandover(bench.root, "report.md", markdown);
  const summaryFile = bench.host.env["GITHUB_STEP_SUMMARY"];
  if (summaryFile) {
    const limit = Math.floor(summaryLimit / 4);
    await appendFile(summaryFile, `${toMarkdown(bundle, { limit, mermaid: bench.config.report.mermaid })}\n`);
  }
  const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
  const summary = worst === undefined ? "no model" : `${worst.model}: ${worst.verdict.summary}`;
  return { summary, file, markdown: markdownFile, length: markdown.length };
}

interface PublishInputs {
  readonly comment: string | undefined;
  readonly check: boolean;
  readonly key: string | undefined;
}

/** Comment and check, as far as the token may: failing to comment never hides or changes the verdict. */
export async function publishReport(bench: Bench, bundle: ReportBundle, given: PublishInputs): Promise<Published> {
  const api = await bench.api();
  if (api === undefined) return {};
  try {
    return await publish(api, bundle, {
      comment: commentMode(given.comment) ?? bench.config.report.comment,
      check: given.check,
      mermaid: bench.config.report.mermaid,
      ...(given.key === undefined ? {} : { key: given.key }),
      run: { id: bench.forge.run?.id ?? "0", attempt: bench.forge.run?.attempt ?? 1 },
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    bench.host.log.warning(
      `the report stands in the job summary only: ${error.message}${error.fix === undefined ? "" : ` ${error.fix}`}`,
    );
    return {};
  }
}

function commentMode(text: string | undefined): "always" | "on-change" | "on-regression" | "never" | undefined {
  return text === "always" || text === "on-change" || text === "on-regression" || text === "never" ? text : undefined;
}

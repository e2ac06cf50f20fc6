import { appendFile, stat } from "node:fs/promises";
import { isSystemError } from "../lib/errors.ts";
import type { ReportBundle } from "../report/bundle.ts";
import { conclusionOf, titleOf } from "../report/headline.ts";
import { toMarkdown } from "../report/markdown.ts";
import { type CommentMode, publish } from "../report/publish.ts";
import { regressionsOf } from "../report/regression.ts";
import { announce } from "./announce.ts";
import type { Bench } from "./bench.ts";
import { folder, writeHandover } from "./handover.ts";
import { htmlReport } from "./html.ts";
import { publishImages } from "./images/images.ts";

/** GitHub's limit for one step's summary, in bytes. */
const summaryLimit = 1024 * 1024;

/** What a next step may want to know of the report. */
export interface ReportFiles {
  readonly summary: string;
  readonly conclusion: string;
  readonly regressions: readonly string[];
  readonly file: string;
  readonly markdown: string;
  readonly length: number;
}

/** Writes report.md and report.html, and the job summary where the runner has one. */
export async function writeReports(bench: Bench, bundle: ReportBundle): Promise<ReportFiles> {
  const { mermaid } = bench.config.report;
  const markdown = toMarkdown(bundle, { mermaid, fullReport: `${folder}/report.html` });
  const file = await writeHandover(bench.root, "report.html", await htmlReport(bench, bundle));
  const markdownFile = await writeHandover(bench.root, "report.md", markdown);
  await addSummary(bench.host.env["GITHUB_STEP_SUMMARY"], (limit) => toMarkdown(bundle, { limit, mermaid }));
  return {
    summary: titleOf(bundle),
    conclusion: conclusionOf(bundle),
    regressions: regressionsOf(bundle),
    file,
    markdown: markdownFile,
    length: markdown.length,
  };
}

/** Adds to the job summary as much as GitHub still takes: a summary over its limit is not shown at all. */
async function addSummary(path: string | undefined, draw: (limit: number) => string): Promise<void> {
  if (!path) return;
  const there = await stat(path).catch((error: unknown) => {
    if (isSystemError(error, "ENOENT")) return { size: 0 };
    throw error;
  });
  const room = summaryLimit - there.size - 1;
  if (room > 0) await appendFile(path, `${draw(room)}\n`);
}

interface PublishInputs {
  readonly comment: string | undefined;
  readonly check: boolean;
  readonly key: string | undefined;
}

/** Where the report was put; empty texts where it was not. */
export interface PublishedReport {
  readonly comment_url: string;
  readonly comment_action: string;
  /** Of every comment, by its key. */
  readonly comments: readonly { readonly key: string; readonly url: string; readonly action: string }[];
  readonly check_url: string;
}

/**
 * Comment and check, as far as the token may, then whoever else is to be told: failing to do either never hides or changes
 * the verdict.
 */
export async function publishReport(
  bench: Bench,
  bundle: ReportBundle,
  given: PublishInputs,
): Promise<PublishedReport> {
  const published = await comeOut(bench, bundle, given);
  const { run_url: job } = bundle;
  const { comment_url: comment, check_url: check } = published;
  await announce(bench, bundle, {
    ...(job === undefined ? {} : { job }),
    ...(comment === "" ? {} : { comment }),
    ...(check === "" ? {} : { check }),
  });
  return published;
}

async function comeOut(bench: Bench, bundle: ReportBundle, given: PublishInputs): Promise<PublishedReport> {
  const api = await bench.api();
  if (api === undefined) return { comment_url: "", comment_action: "none", comments: [], check_url: "" };
  const { report } = bench.config;
  const mode = commentMode(given.comment) ?? report.comment;
  const images = mode === "never" ? undefined : await publishImages(bench, bundle);
  const { comments, check, failures } = await publish(api, bundle, {
    comment: mode,
    ...(images === undefined ? {} : { images }),
    fold: report.earlierComments === "fold",
    check: given.check,
    mermaid: report.mermaid,
    ...(given.key === undefined ? {} : { key: given.key }),
    run: { id: bench.forge.run?.id ?? "0", attempt: bench.forge.run?.attempt ?? 1 },
  });
  for (const { message, fix } of failures) {
    bench.host.log.warning(`the report stands in the job summary: ${message}${fix === undefined ? "" : ` ${fix}`}`);
  }
  const first = comments.find(({ url }) => url !== undefined);
  return {
    comment_url: first?.url ?? "",
    comment_action: first?.action ?? comments[0]?.action ?? "none",
    comments: comments.map(({ key, url = "", action }) => ({ key, url, action })),
    check_url: check?.url ?? "",
  };
}

function commentMode(text: string | undefined): CommentMode | undefined {
  return text === "always" || text === "on-change" || text === "on-regression" || text === "never" ? text : undefined;
}

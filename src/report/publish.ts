import { aggregate } from "../gate/aggregate.ts";
import type { GitHubApi } from "../github/api.ts";
import { type CheckResult, createCheck } from "../github/checks.ts";
import { type CommentResult, maxCommentBody, upsertComment } from "../github/comments.ts";
import { UserError } from "../lib/errors.ts";
import type { ReportBundle } from "./bundle.ts";
import type { ImageLinks } from "./draw/drawing.ts";
import { conclusionOf, titleOf } from "./headline.ts";
import { toMarkdown } from "./markdown.ts";
import { marker } from "./marker.ts";
import { showsRegression } from "./regression.ts";

/** What was written where, and what could not be. */
export interface Published {
  readonly comments: readonly (CommentResult & { readonly key: string })[];
  readonly check?: CheckResult;
  readonly failures: readonly UserError[];
}

export type CommentMode = "always" | "on-change" | "on-regression" | "never";

export interface PublishOptions {
  readonly comment: CommentMode;
  /** Comments about earlier heads are folded away, and a new one is written. */
  readonly fold?: boolean;
  readonly check: boolean;
  readonly mermaid: boolean;
  /** Where images of the figures can be seen. */
  readonly images?: ImageLinks;
  /** One comment of this key for all models, in place of one for each report key. */
  readonly key?: string;
  readonly run: { readonly id: string; readonly attempt: number };
}

/** Puts the report where reviewers look: one sticky comment a report key, and the check on the head commit. */
export async function publish(api: GitHubApi, bundle: ReportBundle, options: PublishOptions): Promise<Published> {
  const failures: UserError[] = [];
  // What cannot be written in one place is no reason to leave out the others.
  const attempt = async <T>(body: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
      return undefined;
    }
  };
  const comments: (CommentResult & { key: string })[] = [];
  const parts = partsOf(bundle, options.key);
  for (const [key, part] of options.comment === "never" ? [] : parts) {
    const result = await attempt(() => comment(api, key, part, { ...options, alone: parts.size === 1 }));
    if (result !== undefined) comments.push({ ...result, key });
  }
  const check = options.check ? await attempt(() => writeCheck(api, bundle, options)) : undefined;
  return { comments, ...(check === undefined ? {} : { check }), failures };
}

async function comment(
  api: GitHubApi,
  key: string,
  part: ReportBundle,
  options: PublishOptions & { readonly alone: boolean },
): Promise<CommentResult> {
  const { pull_request: number, head } = part;
  if (number === undefined) return { action: "none" };
  const { mermaid, images } = options;
  const shown = { mermaid, ...(images === undefined ? {} : { images }) };
  const body = toMarkdown(part, { limit: maxCommentBody, ...shown, key });
  const fold = options.fold === true;
  const onlyIfThere = !isWanted(part, options.comment, options.alone);
  return upsertComment(api, { number, marker: marker(key), body, run: options.run, head, onlyIfThere, fold });
}

/** Whether a report is worth a comment of its own. One that stands there is kept up to date in any case. */
function isWanted(part: ReportBundle, mode: CommentMode, alone: boolean): boolean {
  if (mode === "on-regression") return showsRegression(part);
  return part.verdict !== "untouched" || (mode === "always" && alone);
}

/** The bundle, cut by report key; models that share a key share a comment. */
function partsOf(bundle: ReportBundle, key: string | undefined): Map<string, ReportBundle> {
  if (key !== undefined) return new Map([[key, bundle]]);
  const parts = new Map<string, ReportBundle>();
  for (const report of bundle.models) {
    const models = [...(parts.get(report.report_key)?.models ?? []), report];
    parts.set(report.report_key, { ...bundle, models, verdict: aggregate(models.map((one) => one.verdict.verdict)) });
  }
  return parts;
}

/** Named apart from the job, which is what a ruleset should require: whoever may write checks could write this one. */
function writeCheck(api: GitHubApi, bundle: ReportBundle, { key, run }: PublishOptions): Promise<CheckResult> {
  // Models of one repository may be made by the same parameters.
  const remarks = bundle.models.flatMap((model) => model.annotations ?? []);
  const annotations = [...new Map(remarks.map((one) => [JSON.stringify(one), one])).values()];
  return createCheck(api, {
    name: key === undefined ? "modelgate verdict" : `modelgate verdict (${key})`,
    head: bundle.head,
    conclusion: conclusionOf(bundle),
    title: titleOf(bundle),
    summary: toMarkdown(bundle, { limit: maxCommentBody, mermaid: false }),
    run,
    ...(bundle.run_url === undefined ? {} : { url: bundle.run_url }),
    ...(annotations.length === 0 ? {} : { annotations }),
  });
}

import { aggregate, checkConclusion } from "../gate/aggregate.ts";
import type { GitHubApi } from "../github/api.ts";
import { createCheck } from "../github/checks.ts";
import { findComment, maxCommentBody, upsertComment } from "../github/comments.ts";
import type { ReportBundle } from "./bundle.ts";
import { toMarkdown } from "./markdown.ts";
import { marker } from "./marker.ts";

export interface Published {
  readonly comment_url?: string;
  readonly check_url?: string;
}

export interface PublishOptions {
  readonly comment: "always" | "on-change" | "on-regression" | "never";
  readonly check: boolean;
  readonly mermaid: boolean;
  /** One comment of this key for all models, in place of one for each report key. */
  readonly key?: string;
  readonly run: { readonly id: string; readonly attempt: number };
}

/** Puts the report where reviewers look: one sticky comment a report key, and the check on the head commit. */
export async function publish(api: GitHubApi, bundle: ReportBundle, options: PublishOptions): Promise<Published> {
  const urls: string[] = [];
  const { pull_request: number } = bundle;
  if (number !== undefined && options.comment !== "never") {
    const parts = partsOf(bundle, options.key);
    for (const [key, part] of parts) {
      const said = marker(key);
      // A model that is not touched needs no comment of its own; one that stands there must not be yesterday's.
      const quiet = part.verdict === "untouched" && (options.comment === "on-change" || parts.size > 1);
      if (quiet && (await findComment(api, number, said)) === undefined) continue;
      const body = toMarkdown(part, { limit: maxCommentBody, mermaid: options.mermaid, key });
      const comment = await upsertComment(api, { number, marker: said, body, run: options.run, head: bundle.head });
      urls.push(comment.url);
    }
  }
  const check = options.check ? await writeCheck(api, bundle, options.key) : undefined;
  return {
    ...(urls[0] === undefined ? {} : { comment_url: urls[0] }),
    ...(check === undefined ? {} : { check_url: check }),
  };
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
async function writeCheck(api: GitHubApi, bundle: ReportBundle, key: string | undefined): Promise<string | undefined> {
  const check = await createCheck(api, {
    name: key === undefined ? "modelgate verdict" : `modelgate verdict (${key})`,
    head: bundle.head,
    conclusion: conclusionOf(bundle),
    title: titleOf(bundle),
    summary: toMarkdown(bundle, { limit: maxCommentBody, mermaid: false }),
    ...(bundle.run_url === undefined ? {} : { url: bundle.run_url }),
  });
  return check.url;
}

/** The check of several models: red where one of them is, else as the worst of them says. */
function conclusionOf(bundle: ReportBundle): "success" | "failure" | "neutral" {
  const all = bundle.models.map(({ verdict }) => checkConclusion(verdict));
  return all.includes("failure") ? "failure" : all.includes("neutral") ? "neutral" : "success";
}

function titleOf(bundle: ReportBundle): string {
  const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
  return worst === undefined ? "no model" : `${worst.model}: ${worst.verdict.summary}`.slice(0, 250);
}

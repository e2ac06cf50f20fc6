import { checkConclusion } from "../gate/aggregate.ts";
import type { GitHubApi } from "../github/api.ts";
import { createCheck } from "../github/checks.ts";
import { maxCommentBody, upsertComment } from "../github/comments.ts";
import type { ReportBundle } from "./bundle.ts";
import { toMarkdown } from "./markdown.ts";
import { marker } from "./marker.ts";

export interface Published {
  readonly comment_url?: string;
  readonly check_url?: string;
}

export interface PublishOptions {
  readonly comment: "always" | "on-change" | "never";
  readonly check: boolean;
  readonly mermaid: boolean;
  readonly key: string;
  readonly run: { readonly id: string; readonly attempt: number };
}

/** Puts the report where reviewers look: one sticky comment a report key, and the check on the head commit. */
export async function publish(api: GitHubApi, bundle: ReportBundle, options: PublishOptions): Promise<Published> {
  const url: { comment_url?: string; check_url?: string } = {};
  if (bundle.pull_request !== undefined && wantsComment(bundle, options)) {
    const body = toMarkdown(bundle, { limit: maxCommentBody, mermaid: options.mermaid, key: options.key });
    const comment = await upsertComment(api, {
      number: bundle.pull_request,
      marker: marker(options.key),
      body,
      run: options.run,
      head: bundle.head,
    });
    url.comment_url = comment.url;
  }
  if (options.check) {
    const check = await createCheck(api, {
      name: options.key === "modelgate" ? "modelgate" : `modelgate (${options.key})`,
      head: bundle.head,
      conclusion: conclusionOf(bundle),
      title: titleOf(bundle),
      summary: toMarkdown(bundle, { limit: maxCommentBody, mermaid: false }),
      ...(bundle.run_url === undefined ? {} : { url: bundle.run_url }),
    });
    if (check.url !== undefined) url.check_url = check.url;
  }
  return url;
}

/** `on-change` says nothing where no model changed; a comment that is there is still brought up to date. */
function wantsComment(bundle: ReportBundle, options: PublishOptions): boolean {
  if (options.comment === "never") return false;
  return options.comment === "always" || bundle.verdict !== "untouched";
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

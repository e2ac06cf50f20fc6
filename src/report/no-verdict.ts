import { clean, linkTarget, markdownText } from "./escape.ts";

/** A run that ended, or has not ended, without a verdict on its commit. */
export interface NoVerdict {
  readonly head: string;
  /** Why there is none, the rest of a sentence: `the job was cancelled`. */
  readonly why: string;
  /** The commit that the report standing here was about. */
  readonly earlier?: string;
  readonly run_url?: string;
  readonly server_url?: string;
}

/** The whole report of such a run: nothing of an earlier commit's stays, so that no green is read for another. */
export function noVerdictMarkdown(no: NoVerdict): string {
  const earlier =
    no.earlier === undefined || no.earlier === no.head
      ? ""
      : ` What stood here was about ${commit(no.earlier)}, and says nothing about this one.`;
  const job = jobLink(no);
  return [
    `### ⏹️ No verdict for ${commit(no.head)}: ${said(no.why)}`,
    `Nothing was judged, and that is no pass: the job is red until a run ends.${earlier}`,
    ...(job === undefined ? [] : [`[Job and its log](${job})`]),
  ].join("\n\n");
}

/** What stands above a report that is about an earlier commit, while the head is being measured. */
export function outdatedRemark(earlier: string, head: string, run: Pick<NoVerdict, "run_url" | "server_url">): string {
  const job = jobLink(run);
  const measured = job === undefined ? "is being measured" : `[is being measured](${job})`;
  return `> [!WARNING]\n> **This report is about ${commit(earlier)}.** ${commit(head)} ${measured}, and has no verdict yet.`;
}

function commit(sha: string): string {
  return /^[0-9a-f]{7,64}$/.test(sha) ? `\`${sha.slice(0, 7)}\`` : "an unknown commit";
}

function said(why: string): string {
  return markdownText(clean(why, 400).replace(/[.\s]+$/, ""));
}

/** The job's page, where that is the forge's own. */
function jobLink({ run_url, server_url }: Pick<NoVerdict, "run_url" | "server_url">): string | undefined {
  const target = run_url === undefined ? undefined : linkTarget(run_url);
  const isOwn = server_url !== undefined && target?.startsWith(`${server_url.replace(/\/$/, "")}/`) === true;
  return isOwn ? target : undefined;
}

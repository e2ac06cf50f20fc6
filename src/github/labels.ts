import type { GitHubApi, Purpose } from "./api.ts";

/** Who set a label that stands on a pull request, and when. */
export interface LabelSet {
  /** Login; empty where the account is gone. */
  readonly by: string;
  /** An App or a job's own token, and nobody who reviews. */
  readonly isBot: boolean;
  /** ISO 8601, whole seconds. */
  readonly at: string;
}

const reading: Purpose = { doing: "read who set the label", permission: "pull-requests: read" };

/** Whether two labels are the same to GitHub, which takes no notice of case. */
export function sameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The last time that a label was set on a pull request and not taken off again; undefined where it never was. */
export async function lastSet(api: GitHubApi, number: number, label: string): Promise<LabelSet | undefined> {
  const { owner, repo } = api;
  const events = await api.ask(reading, (octokit) =>
    octokit.paginate(octokit.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 }),
  );
  let last: LabelSet | undefined;
  // Oldest first.
  for (const event of events) {
    if (!("label" in event) || typeof event.label.name !== "string" || !sameLabel(event.label.name, label)) continue;
    if (event.event === "unlabeled") last = undefined;
    if (event.event !== "labeled") continue;
    // GitHub sends null for an account that is gone, though its description has none.
    last = { by: event.actor?.login ?? "", isBot: event.actor?.type === "Bot", at: event.created_at };
  }
  return last;
}

import { linkTarget } from "./escape.ts";

/** What is said above a comment about an earlier commit while a newer one is being measured; commits as full ids. */
export function beingMeasured(head: string, earlier: string, job: string | undefined): string {
  return `> ⏳ **${short(head)} is being measured**${inJob(job)}. What follows is about ${short(earlier)}.`;
}

/** All that is said where a run ended without a verdict and could not say more. */
export function noVerdict(head: string, job: string | undefined): string {
  return [
    "### ❌ No verdict for this commit",
    `The run for ${short(head)} failed, was cancelled or ran out of time before anything was judged${inJob(job)}.`,
    "The report of an earlier commit that stood here does not count for this one.",
  ].join("\n\n");
}

function short(commit: string): string {
  return /^[0-9a-f]{7,64}$/.test(commit) ? `\`${commit.slice(0, 7)}\`` : "another commit";
}

function inJob(url: string | undefined): string {
  const target = url === undefined ? undefined : linkTarget(url);
  return target === undefined ? "" : ` ([job and its log](${target}))`;
}

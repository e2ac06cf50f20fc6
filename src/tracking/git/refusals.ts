import { UserError } from "../../lib/errors.ts";
import { redactUrls } from "../../lib/git.ts";

/** What a failed fetch or push means for the next step. */
type Refusal = "absent" | "race" | "forbidden" | "unreachable" | "other";

const meanings: readonly (readonly [Refusal, RegExp])[] = [
  ["absent", /couldn't find remote ref|no such remote ref|not our ref/i],
  [
    "forbidden",
    /\b40[13]\b|permission .*denied|denied to |permission denied|access denied|not authorized|unauthorized|authentication failed|could not read (username|password)|protected (branch|ref|tag)|hook declined|GH00\d|GH013|read-only (file system|repository)|insufficient permission|deny (updating|creating)/i,
  ],
  [
    "race",
    /stale info|cannot lock ref|failed to update ref|fetch first|non-fast-forward|already exists|incorrect old value|but expected|atomic transaction failed|\.lock'?: File exists|unable to lock|another git process|remote ref updated since checkout|shallow file has changed/i,
  ],
  [
    "unreachable",
    /could not resolve host|connection (refused|reset|timed out)|timed out|early EOF|hung up|RPC failed|\b50[0234]\b|unable to access|network is unreachable|unexpected disconnect|SSL_|gnutls/i,
  ],
];

/** Reads Git's own words (always English: LC_ALL=C). */
export function meaningOf(said: string): Refusal {
  return meanings.find(([, pattern]) => pattern.test(said))?.[0] ?? "other";
}

/** The error for a refusal that no retry mends. */
export function refusalError(action: "read" | "write", what: string, label: string, said: string): UserError {
  const meaning = meaningOf(said);
  const words = redactUrls(said).trim().split("\n").slice(-6).join("\n  ");
  if (meaning === "forbidden") {
    const need = action === "write" ? "contents: write" : "contents: read";
    return new UserError(`${label} does not let this job ${action} ${what}:\n  ${words}`, {
      fix: `Give the job \`permissions: ${need}\` (on a laptop: credentials that may ${action === "write" ? "push" : "fetch"}), and look for a ruleset or hook that covers ${what}.`,
    });
  }
  if (meaning === "unreachable") {
    return new UserError(`${label} could not be reached to ${action} ${what}:\n  ${words}`, {
      fix: "Check the network and the remote's URL, then run the step again: it repeats nothing.",
    });
  }
  return new UserError(`${label} failed to ${action} ${what}:\n  ${words}`);
}

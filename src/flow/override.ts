import type { ModelConfig } from "../config/config.ts";
import type { VerdictDocument } from "../gate/verdict.ts";
import type { GitHubApi } from "../github/api.ts";
import { type LabelSet, lastSet, sameLabel } from "../github/labels.ts";
import { isMember, mayWrite } from "../github/people.ts";
import { type PullRequest, readPullRequest } from "../github/pulls.ts";
import { UserError } from "../lib/errors.ts";
import type { Bench } from "./bench.ts";

export type Override = VerdictDocument["overrides"][number];

/** An override that holds for this head, why one that was set does not, or neither where nobody set one. */
interface Review {
  readonly override?: Override;
  readonly refused?: string;
}

/**
 * Whether somebody who may has overruled the gate for this very head commit: the label is read from the forge as it is
 * now, and so is who set it. What cannot be read overrules nothing.
 */
export async function findOverride(bench: Bench, model: ModelConfig): Promise<Review> {
  const rule = model.judging.override;
  const number = pullRequestOf(bench);
  // A model that the base side does not know brings its own rule along, which is nobody's yet.
  if (rule === undefined || number === undefined || bench.sides.newModels.has(model.name)) return {};
  const api = await bench.api();
  if (api === undefined) return {};
  try {
    const pull = await readPullRequest(api, number);
    if (!pull.labels.some((label) => sameLabel(label, rule.label))) return {};
    const set = await lastSet(api, number, rule.label);
    const named = `the label \`${rule.label}\``;
    if (set === undefined || set.by === "") return { refused: `it is not known who set ${named}` };
    const head = bench.forge.event === "merge_group" ? pull.headSha : bench.forge.head;
    const why = (await whyNot(api, rule.team, pull, set)) ?? (await whyStale(bench, model, { number, head, set }));
    if (why !== undefined) return { refused: `${named} does not count: ${why}` };
    return { override: { head, by: set.by, reason: `${named} was set`, label: rule.label, at: set.at } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: `${error.message}${error.fix === undefined ? "" : `. ${error.fix}`}` };
  }
}

/** The pull request that an event is about; of a merge queue's commit the one that its ref names. */
export function pullRequestOf({ forge, host }: Bench): number | undefined {
  if (forge.event !== "merge_group") return forge.pullRequest?.number;
  const number = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(host.env["GITHUB_REF"] ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Why whoever set the label may not: nobody overrules the gate for a change of their own. */
async function whyNot(
  api: GitHubApi,
  team: string | undefined,
  pull: PullRequest,
  { by, isBot }: LabelSet,
): Promise<string | undefined> {
  if (isBot) return `@${by} is no person`;
  if (by.toLowerCase() === pull.author.toLowerCase()) return `@${by} is the author of the pull request`;
  if (team === undefined) {
    const answer = await mayWrite(api, by);
    if (answer === "hidden") return `this token may not ask whether @${by} may write to the repository`;
    return answer === "yes" ? undefined : `@${by} may not write to the repository`;
  }
  const answer = await isMember(api, team, by);
  if (answer === "hidden") {
    return `this token cannot see the team ${team}. Give the step as \`token\` one that can: an App's with the organization permission \`members: read\` (a job's own token has none)`;
  }
  return answer === "yes" ? undefined : `@${by} is no member of ${team}`;
}

interface Bound {
  readonly number: number;
  readonly head: string;
  readonly set: LabelSet;
}

/**
 * Why the label is not known to be about this head. It is where an earlier judgement of this head has kept the same override,
 * where it was set after this head was first judged and before any other was, or where nothing was judged yet and the event
 * itself says so (`labeled`, with this head): a push in the last moment is not what the report told of.
 */
async function whyStale(bench: Bench, model: ModelConfig, { number, head, set }: Bound): Promise<string | undefined> {
  const label = model.judging.override?.label ?? "";
  const runs = await (await bench.tracker()).find({ by: "pull-request", model: model.name, number });
  /** Head → when it was judged for the first time. */
  const judged = new Map<string, number>();
  for (const { record, verdicts } of runs) {
    if (!record.made_by.trusted) continue;
    for (const verdict of verdicts) {
      const kept = verdict.overrides.some(
        (one) => one.head === head && one.by === set.by && one.at === set.at && sameLabel(one.label ?? "", label),
      );
      if (kept) return undefined;
      const own = record.source.head;
      judged.set(own, Math.min(judged.get(own) ?? Number.POSITIVE_INFINITY, Date.parse(verdict.judged_at)));
    }
  }
  const before = [...judged].filter(([, at]) => at <= Date.parse(set.at)).sort(([, a], [, b]) => b - a);
  if (before[0]?.[0] === head) return undefined;
  const event = bench.forge.pullRequest?.labeled;
  const isEvent = bench.forge.event === "pull_request" && event !== undefined && sameLabel(event.label, label);
  if (before.length === 0 && isEvent && event.by === set.by) return undefined;
  return `@${set.by} set it before ${head.slice(0, 7)} was judged. Whoever has read this report may take it off and set it again`;
}

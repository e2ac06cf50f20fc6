import type { GitHubApi } from "../../github/api.ts";
import type { ForgeContext } from "../../github/context.ts";
import type { PullRequest } from "../../github/pulls.ts";
import { UserError } from "../../lib/errors.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import type { Bench, BenchInputs } from "../bench.ts";
import { withoutVerdict } from "../no-verdict.ts";
import { leaveNone, markEarlier } from "../standing.ts";
import { inCandidate, measuring } from "./candidate.ts";
import { type Found, findFork, unfinished } from "./find.ts";
import { type Handed, takeHanded } from "./handed.ts";
import { judgeFork } from "./judge.ts";
import { type Checkout, holdMerge, ownMerge } from "./merge.ts";
import { RefusedError, refusing } from "./refused.ts";

export interface ForkInputs extends BenchInputs {
  /** The file of the workflow whose runs count: any other may have its name. */
  readonly workflow: string;
  readonly artifact: string;
}

/** Where all of it is asked: the default branch's checkout, the forge, and the event. */
export interface ForkPlace {
  readonly at: Checkout;
  readonly api: GitHubApi;
  readonly forge: ForgeContext;
}

/** Writes a report; the bench is that of the job that measured. */
type Show = (bench: Bench, bundle: ReportBundle) => Promise<void>;

/**
 * Reports the run of a stranger's pull request, in a job that runs none of its code. All that decides is asked of the forge
 * and of Git: which run, which pull request, which commit, and whose policy. What cannot be taken is a report without a
 * verdict. So is what could not be judged for another reason, which is thrown afterwards. Says why where nothing was shown.
 */
export async function reportFork(place: ForkPlace, given: ForkInputs, show: Show): Promise<string | undefined> {
  const { at, api, forge } = place;
  const found = await findFork(api, forge, given.workflow);
  if ("nothing" in found) return found.nothing;
  const { run, pulls } = found;
  if (run.status !== "completed") {
    for (const pull of pulls) await markEarlier({ host: at.host, forge: measuring({ forge, run, pull }) });
    return `run ${run.id} has not ended: the reports of earlier commits say so`;
  }
  let handed: Handed | undefined;
  try {
    const why = unfinished(run);
    if (why !== undefined) throw new RefusedError(why);
    handed = await takeHanded(api, at.host, run.id, given.artifact);
    if (handed === undefined || handed.records.length === 0) throw new RefusedError("it left no run record");
    const { pull, commit } = saidBy(handed, found);
    await refusing("it is not taken", () => holdMerge(at, pull, commit, run.createdAt));
    await inCandidate(at, { forge, run, pull }, commit, given, handed, async (bench) =>
      show(bench, await judgeFork(bench)),
    );
  } catch (error) {
    if (at.host.signal.aborted) throw error;
    const why = whyOf(error);
    at.host.log.warning(`no verdict for ${run.headSha.slice(0, 7)}: ${why}`);
    for (const pull of pulls) {
      const fork = { forge, run, pull };
      try {
        const commit = await ownMerge(at, pull);
        await inCandidate(at, fork, commit, given, undefined, async (bench) =>
          show(bench, await withoutVerdict(bench, why)),
        );
      } catch (worse) {
        // Its own modelgate.yaml may be what cannot be read: an earlier commit's green does not stand for this one.
        await leaveNone({ host: at.host, forge: measuring(fork) });
        throw worse;
      }
    }
    if (!(error instanceof RefusedError)) throw error;
  } finally {
    await handed?.remove();
  }
  return undefined;
}

/** The commit that the records say they are of, and which of the run's pull requests it is where there are several. */
function saidBy({ records }: Handed, { pulls }: Found): { pull: PullRequest; commit: string } {
  const [first] = records;
  const commit = first?.source.commit ?? "";
  if (records.some(({ source }) => source.commit !== commit))
    throw new RefusedError("it left run records of several commits");
  const [only] = pulls;
  const number = first?.source.pull_request;
  const pull = pulls.length === 1 ? only : pulls.find((one) => one.number === number);
  if (pull === undefined) throw new RefusedError("it left run records of another pull request");
  return { pull, commit };
}

function whyOf(error: unknown): string {
  if (!(error instanceof UserError)) return "the job that judges failed";
  const said = `${error.message}${error.fix === undefined ? "" : `. ${error.fix}`}`;
  return (error instanceof RefusedError ? said : `the job that judges failed: ${said}`).slice(0, 500);
}

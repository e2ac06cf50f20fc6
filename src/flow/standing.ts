import { openGitHub } from "../github/api.ts";
import { type ForgeContext, readContext } from "../github/context.ts";
import { amendStanding } from "../github/standing.ts";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { markerPrefix } from "../report/marker.ts";
import { beingMeasured, noVerdict } from "../report/standing.ts";
import type { Bench } from "./bench.ts";
import { findRoot } from "./root.ts";

/**
 * When a run begins: report comments about an earlier head say that this one is being measured, so that no green comment
 * passes for this commit's while there is no verdict yet.
 */
export async function markEarlier({ host, forge }: Pick<Bench, "host" | "forge">): Promise<void> {
  await amend(host, forge, "remark", (earlier) => beingMeasured(forge.head, earlier, forge.run?.url));
}

/** The same in a job of its own, which needs the event and the token and nothing else. */
export async function markStart(caller: Host, token: string | undefined): Promise<void> {
  await markEarlier(await openForge(caller, token));
}

/**
 * When a run ends and could not even be planned: report comments about an earlier head say that there is no verdict for this
 * one. Whatever else there is may be what failed, so here too event and token have to do.
 */
export async function leaveNoneStanding(caller: Host, token: string | undefined): Promise<void> {
  try {
    await leaveNone(await openForge(caller, token));
  } catch (error) {
    // What went wrong first is told by the caller.
    if (!(error instanceof UserError)) throw error;
  }
}

/** The same where the event is known. */
export async function leaveNone({ host, forge }: Pick<Bench, "host" | "forge">): Promise<void> {
  await amend(host, forge, "report", () => noVerdict(forge.head, forge.run?.url));
}

async function openForge(caller: Host, token: string | undefined): Promise<Pick<Bench, "host" | "forge">> {
  const { root, host } = await findRoot(caller, false);
  return { host, forge: await readContext(host, root, token ? { token } : {}) };
}

async function amend(
  host: Host,
  forge: ForgeContext,
  as: "remark" | "report",
  say: (earlier: string) => string,
): Promise<void> {
  const { pullRequest, head, run } = forge;
  if (forge.event === "local" || pullRequest === undefined || run === undefined || !forge.token) return;
  try {
    const api = await openGitHub(host, forge);
    const changed = await amendStanding(api, { number: pullRequest.number, begins: markerPrefix, head, run, say, as });
    for (const url of changed) host.log.debug(`${url} is about an earlier commit, and says so now`);
  } catch (error) {
    // A fork's token cannot: its own comments are written by another workflow.
    if (!(error instanceof UserError)) throw error;
    host.log.debug(`the comment of an earlier commit is not marked: ${error.message}`);
  }
}

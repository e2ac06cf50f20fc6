import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";

const Answer = z.object({ value: z.string().min(1) });
const tries = 3;

/** This job's identity token from GitHub, for one audience; good for minutes, so ask again rather than keep it. */
export async function idToken(host: Host, audience: string): Promise<string> {
  const address = host.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = host.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (!address || !bearer) {
    throw new UserError("this job has no identity token to ask GitHub for", {
      fix: "Grant the job `permissions: id-token: write`; pull requests from forks never have one.",
    });
  }
  host.log.secret(bearer);
  const url = new URL(address);
  url.searchParams.set("audience", audience);
  let last = "";
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (attempt > 1) await host.sleep(1000 * 2 ** (attempt - 2));
    const { token, failure } = await request(host, url, bearer);
    if (token !== undefined) {
      host.log.secret(token);
      return token;
    }
    last = failure ?? "";
  }
  throw new UserError(`GitHub gave no identity token for ${audience}: ${last}`, {
    fix: "Run the job again; where it stays, check the job's `permissions: id-token: write`.",
  });
}

async function request(host: Host, url: URL, bearer: string): Promise<{ token?: string; failure?: string }> {
  try {
    const response = await host.fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
      // The bearer is for this address alone.
      redirect: "error",
      signal: AbortSignal.any([host.signal, AbortSignal.timeout(30_000)]),
    });
    if (!response.ok) return { failure: `it answered ${response.status}` };
    const answer = Answer.safeParse(await response.json());
    return answer.success ? { token: answer.data.value } : { failure: "its answer held none" };
  } catch (error) {
    if (host.signal.aborted) throw error;
    return { failure: error instanceof Error ? error.name : "no answer" };
  }
}

import type { GitHub } from "@actions/github/lib/utils";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { isUnavailable, refusal, retryDelay } from "./refusals.ts";

export type Octokit = InstanceType<typeof GitHub>;

/** The forge's API for one repository. */
export interface GitHubApi {
  readonly octokit: Octokit;
  readonly host: Host;
  readonly owner: string;
  readonly repo: string;
  /** The permission and the purpose are what an error tells; `body` makes the calls. */
  ask<T>(purpose: Purpose, body: (octokit: Octokit) => Promise<T>): Promise<T>;
}

/** What a call is for, in words that follow "cannot", and the permission that a workflow must grant for it. */
export interface Purpose {
  readonly doing: string;
  readonly permission: string;
}

/** Which repository, where, and by whose token; a ForgeContext is one. */
interface GitHubTarget {
  readonly repository?: string;
  readonly apiUrl: string;
  readonly token?: string;
}

const maxTries = 4;
const requestSeconds = 30;

/** Opens the API. The client is loaded here and no sooner: most verbs never need it. */
export async function openGitHub(host: Host, target: GitHubTarget): Promise<GitHubApi> {
  const [owner, repo, ...rest] = (target.repository ?? "").split("/");
  if (!owner || !repo || rest.length > 0) {
    throw new UserError("it is not known which repository on GitHub this is", {
      fix: "Set GITHUB_REPOSITORY to owner/name; a workflow has it set.",
    });
  }
  if (!target.token) {
    throw new UserError("there is no token for GitHub's API", {
      fix: "Give the step `github.token` as its input `token`, or set GITHUB_TOKEN on the command line.",
    });
  }
  host.log.secret(target.token);
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const options = { baseUrl: target.apiUrl, userAgent: "modelgate", log: quiet };
  const octokit = new GitHub(getOctokitOptions(target.token, options));
  retryUnavailable(octokit, host);
  return {
    octokit,
    host,
    owner,
    repo,
    ask: async (purpose, body) => {
      try {
        return await body(octokit);
      } catch (error) {
        throw refusal(error, purpose, target.apiUrl);
      }
    },
  };
}

/** Waits out what passes by itself. A POST that may have been carried out is not repeated: it would make a twin. */
function retryUnavailable(octokit: Octokit, host: Host): void {
  octokit.hook.wrap("request", async (request, options) => {
    options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        if (host.signal.aborted || attempt >= maxTries) throw error;
        const wait = retryDelay(error, attempt, host);
        const repeatable = options.method !== "POST" || options.url === "/graphql" || !isUnavailable(error);
        if (wait === undefined || !repeatable) throw error;
        host.log.debug(`GitHub's API asks to wait: trying again in ${Math.ceil(wait / 1000)} s`);
        await host.sleep(wait);
        options.request.signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
      }
    }
  });
}

import { onTestFinished } from "vitest";
import { type GitHubApi, openGitHub } from "../../src/github/api.ts";
import { type GitHubServer, startGitHubServer } from "./github-server.ts";
import type { GitHubState } from "./github-state.ts";
import { testHost } from "./host.ts";

export interface GitHubBench {
  readonly server: GitHubServer;
  readonly api: GitHubApi;
  /** Milliseconds that the client waited, in order. */
  readonly waits: number[];
  readonly lines: string[];
}

/** A local GitHub with one pull request, and our client for it; both end with the test. */
export async function githubBench(preset: Partial<GitHubState> = {}): Promise<GitHubBench> {
  const pulls = [{ number: 7, headSha: "a".repeat(40), baseSha: "b".repeat(40), labels: ["train"] }];
  const server = await startGitHubServer({ pulls, ...preset });
  onTestFinished(() => server.close());
  const waits: number[] = [];
  const host = testHost({
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  const api = await openGitHub(host, { repository: "acme/models", apiUrl: server.apiUrl, token: "ghs_secret" });
  return { server, api, waits, lines: host.lines };
}

import type { GitHubApi } from "./api.ts";

/** Tells a repository by `repository_dispatch`: this one, or another that the token may write to. At most ten keys, 64 KB. */
export async function dispatch(
  api: GitHubApi,
  event: { readonly repository?: string; readonly type: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<void> {
  const [owner = api.owner, repo = api.repo] = event.repository?.split("/") ?? [];
  const purpose = { doing: `tell ${owner}/${repo} of the report`, permission: "contents: write" };
  await api.ask(purpose, (octokit) =>
    octokit.rest.repos.createDispatchEvent({
      owner,
      repo,
      event_type: event.type,
      client_payload: { ...event.payload },
    }),
  );
}

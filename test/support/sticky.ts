import type { StickyComment } from "../../src/github/comments.ts";
import { type GitHubBench, githubBench } from "./github-client.ts";
import type { GitHubState } from "./github-state.ts";

export interface StickyBench extends GitHubBench {
  sticky(more: Partial<StickyComment>): StickyComment;
  /** The last lines of the comments that are shown and not folded away, oldest first. */
  shown(): (string | undefined)[];
}

/** A local GitHub with pull request 7 at this head, and comments on it. */
export async function pullWith({ head, ...preset }: { head: string } & Partial<GitHubState>): Promise<StickyBench> {
  const bench = await githubBench({ pulls: [{ number: 7, headSha: head, baseSha: "e".repeat(40) }], ...preset });
  return {
    ...bench,
    sticky: (more) => ({
      number: 7,
      marker: "<!-- modelgate:report:digits -->",
      body: "report",
      run: { id: "1", attempt: 1 },
      head,
      ...more,
    }),
    shown: () =>
      bench.server.state.comments
        .filter(({ minimized }) => minimized !== true)
        .map(({ body }) => body.split("\n").at(-1)),
  };
}

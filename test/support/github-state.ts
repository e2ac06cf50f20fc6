/** All that the local server knows; plain JSON, so that a test can set and read it. */
export interface GitHubState {
  /** `owner/name`; another repository is not found. */
  repository: string;
  defaultBranch: string;
  /** Who the token is. A job's own token may not ask GET /user. */
  viewer: { login: string; type: "User" | "Bot" };
  /** Forges such as Gitea have neither. */
  graphql: boolean;
  checks: boolean;
  pulls: PullState[];
  comments: CommentState[];
  checkRuns: CheckRunState[];
  statuses: StatusState[];
  nextId: number;
}

export interface PullState {
  number: number;
  title?: string;
  state?: "open" | "closed";
  headSha: string;
  headRef?: string;
  /** null: the fork was deleted. */
  headRepository?: string | null;
  baseRef?: string;
  baseSha: string;
  author?: string;
  labels?: string[];
  mergedAt?: string;
  mergeCommit?: string;
}

export interface CommentState {
  id: number;
  issue: number;
  body: string;
  login: string;
  type: "User" | "Bot";
  /** How often it was edited. */
  edits: number;
}

export interface CheckRunState {
  id: number;
  headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
}

export interface StatusState {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  targetUrl: string | null;
}

export function newState(preset: Partial<GitHubState> = {}): GitHubState {
  return {
    repository: "acme/models",
    defaultBranch: "main",
    viewer: { login: "github-actions[bot]", type: "Bot" },
    graphql: true,
    checks: true,
    pulls: [],
    comments: [],
    checkRuns: [],
    statuses: [],
    nextId: 1000,
    ...preset,
  };
}

/** All that the local server knows; plain JSON, so that a test can set and read it. */
export interface GitHubState {
  /** `owner/name`; another repository is not found. */
  repository: string;
  defaultBranch: string;
  /** Who the token is. A job's own token may not ask GET /user. */
  viewer: { login: string; type: "User" | "Bot" };
  /** GitHub itself, a server of one's own, or another forge with an API like it. */
  forge: "github" | "ghes" | "gitea" | "forgejo";
  /** Whether there is GraphQL, and whether there are check runs; Gitea and Forgejo have neither, whatever is said here. */
  graphql: boolean;
  checks: boolean;
  /** Whether the token may fold comments away. */
  folds: boolean;
  pulls: PullState[];
  comments: CommentState[];
  checkRuns: CheckRunState[];
  statuses: StatusState[];
  dispatches: DispatchState[];
  runs: RunState[];
  artifacts: ArtifactState[];
  labelEvents: LabelEventState[];
  /** `organization/team` → its members; a job's own token (a Bot's) sees no team. */
  teams: Record<string, string[]>;
  /** Logins that were invited to their teams and have not answered. */
  invited: string[];
  /** Login → what it may do in the repository; who is not here may read, if the repository is public. */
  permissions: Record<string, "admin" | "write" | "read">;
  nextId: number;
}

export interface DispatchState {
  repository: string;
  eventType: string;
  payload: unknown;
}

/** A workflow run; what is left out is that of a fork's pull request which went well. */
export interface RunState {
  id: number;
  headSha: string;
  headBranch: string;
  /** null: the fork was deleted. */
  headRepository: string | null;
  headRepositoryId?: number;
  event?: string;
  path?: string;
  status?: string;
  conclusion?: string | null;
  attempt?: number;
  actor?: string;
  createdAt?: string;
}

export interface ArtifactState {
  id: number;
  run: number;
  name: string;
  /** In base64. */
  zip: string;
  /** What the API says of it, where that is not so. */
  bytes?: number;
  digest?: string;
  expired?: boolean;
}

export interface LabelEventState {
  issue: number;
  event: "labeled" | "unlabeled";
  label: string;
  actor: { login: string; type: "User" | "Bot" };
  at: string;
}

export interface PullState {
  number: number;
  title?: string;
  state?: "open" | "closed";
  headSha: string;
  headRef?: string;
  /** null: the fork was deleted. */
  headRepository?: string | null;
  headRepositoryId?: number;
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
  /** Folded away as outdated. */
  minimized?: boolean;
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
  annotations?: LineRemarkState[];
}

/** A remark on lines of a file, as it was sent. */
export interface LineRemarkState {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: string;
  message: string;
  title?: string;
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
    forge: "github",
    graphql: true,
    checks: true,
    folds: true,
    pulls: [],
    comments: [],
    checkRuns: [],
    statuses: [],
    dispatches: [],
    runs: [],
    artifacts: [],
    labelEvents: [],
    teams: {},
    invited: [],
    permissions: {},
    nextId: 1000,
    ...preset,
  };
}

/** Somebody sets a label on a pull request, or takes it off. */
export function setLabel(
  state: GitHubState,
  issue: number,
  label: string,
  by: { login: string; type?: "User" | "Bot"; at: string; event?: "labeled" | "unlabeled" },
): void {
  const { login, type = "User", at, event = "labeled" } = by;
  state.labelEvents.push({ issue, event, label, actor: { login, type }, at });
  const pull = state.pulls.find((one) => one.number === issue);
  if (pull === undefined) throw new Error(`no pull request ${issue}`);
  const others = (pull.labels ?? []).filter((one) => one !== label);
  pull.labels = event === "labeled" ? [...others, label] : others;
}

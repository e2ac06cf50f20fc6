import { redactUrls, tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { recordId } from "../identity.ts";
import type { RunRecord } from "../record.ts";
import type { NamedValue } from "./mlflow-entries.ts";

/** The tags that runs are found by. `complete` is written last: a run without it was cut short. */
export const runTags = {
  id: "modelgate.record_id",
  model: "modelgate.model",
  commit: "modelgate.commit",
  head: "modelgate.head",
  tree: "modelgate.tree",
  dirTree: "modelgate.dir_tree",
  lock: "modelgate.lock",
  pullRequest: "modelgate.pull_request",
  trusted: "modelgate.trusted",
  onMain: "modelgate.on_default_branch",
  verdict: "modelgate.verdict",
  summary: "modelgate.verdict_summary",
  complete: "modelgate.complete",
} as const;

/** Tags of a new run: MLflow's own about where it came from, and ours. */
export function tagsOf(record: RunRecord, where: { repository: string | undefined; user: string }): NamedValue[] {
  const { source, model, made_by } = record;
  const { repository } = where;
  const inside = model.dir === "." ? "" : `#${model.dir}`;
  const tags: Record<string, string | undefined> = {
    "mlflow.runName": `${model.name} ${source.head.slice(0, 7)}`,
    "mlflow.user": where.user,
    "mlflow.source.type": repository === undefined ? "LOCAL" : "PROJECT",
    "mlflow.source.name": repository === undefined ? model.dir : `${repository}${inside}`,
    "mlflow.source.git.commit": source.commit,
    "mlflow.source.git.repoURL": repository,
    "mlflow.source.git.branch": source.ref?.replace(/^refs\/(heads|tags)\//, ""),
    [runTags.id]: recordId(record),
    [runTags.model]: model.name,
    [runTags.commit]: source.commit,
    [runTags.head]: source.head,
    [runTags.tree]: source.tree,
    [runTags.dirTree]: source.dir_tree,
    [runTags.lock]: record.lock?.digest,
    [runTags.pullRequest]: source.pull_request?.toString(),
    [runTags.trusted]: String(made_by.trusted),
    [runTags.onMain]: String(source.on_default_branch === true),
    "modelgate.event": made_by.event,
    "modelgate.run_url": made_by.run_url,
  };
  return Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value: value.slice(0, 5000) }] : []));
}

/** The repository's address without credentials, and who works here. */
export async function whereabouts(host: Host, root: string): Promise<{ repository: string | undefined; user: string }> {
  const { env } = host;
  const user = env["GITHUB_ACTOR"] || env["USER"] || env["USERNAME"] || "modelgate";
  if (env["GITHUB_SERVER_URL"] && env["GITHUB_REPOSITORY"]) {
    return { repository: `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, user };
  }
  const result = await tryGit(["config", "--get", "remote.origin.url"], { cwd: root, env });
  const url = redactUrls(result.stdout.trim()).replace("://***@", "://");
  return { repository: url === "" ? undefined : url, user };
}

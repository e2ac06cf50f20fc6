import type { ReportBundle } from "./bundle.ts";
import { linkTarget } from "./escape.ts";

/** Where a commit's page is, where the forge is known. */
export function commitUrl(
  { server_url: server, repository }: Pick<ReportBundle, "server_url" | "repository">,
  commit: string,
): string | undefined {
  const isKnown = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository ?? "");
  if (!isKnown || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  return `${server.replace(/\/$/, "")}/${repository}/commit/${commit}`;
}

/** An address that leads to the forge itself: a bundle may come from a fork, and its links count nowhere else. */
export function ownLink(
  { server_url: server }: Pick<ReportBundle, "server_url">,
  url: string | undefined,
): string | undefined {
  const target = url === undefined ? undefined : linkTarget(url);
  const isOwn = server !== undefined && target?.startsWith(`${server.replace(/\/$/, "")}/`);
  return isOwn === true ? target : undefined;
}

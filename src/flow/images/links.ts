import type { ForgeContext } from "../../github/context.ts";
import type { Host } from "../../lib/host.ts";

/** Where a forge shows a file of one commit to whoever may read the repository. */
export function fileLink(
  { env }: Pick<Host, "env">,
  { serverUrl, repository = "", apiUrl }: Pick<ForgeContext, "serverUrl" | "repository" | "apiUrl">,
  commit: string,
  name: string,
): string {
  const home = `${serverUrl}/${repository.split("/").map(encodeURIComponent).join("/")}`;
  const isGitea = env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true" || apiUrl.endsWith("/api/v1");
  return isGitea ? `${home}/raw/commit/${commit}/${name}` : `${home}/blob/${commit}/${name}?raw=true`;
}

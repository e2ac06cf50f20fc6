import { join, resolve } from "node:path";
import { UserError } from "../../lib/errors.ts";
import { tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { type LfsStorage, openLfsServer } from "../../storage/lfs.ts";
import type { LfsEndpoint } from "../../storage/lfs-endpoint.ts";
import { openLfsFolder } from "../../storage/lfs-file.ts";
import { retrying } from "../../storage/retrying.ts";
import type { ConfigText } from "../dvc-config.ts";
import { accessTo, type LfsCredentials } from "./access.ts";
import { findEndpoint, gitFolders, type LfsConfig, ownLfsConfig, readLfsConfig } from "./config.ts";

/** Whose words and credentials count for Git LFS. */
export interface LfsOptions extends LfsCredentials {
  /** `.lfsconfig` as the base side has it: endpoints come from here and never from the candidate. */
  readonly baseConfig?: ConfigText;
  /** Jobs without trust: nothing is sent. */
  readonly readOnly?: boolean;
}

/** Opens what keeps the repository's Git LFS objects; undefined where nothing says where that is. */
export async function openLfs(host: Host, root: string, options: LfsOptions): Promise<LfsStorage | undefined> {
  const own = await ownLfsConfig(root);
  const { baseConfig } = options;
  const text = baseConfig ?? (own === undefined ? undefined : { config: own, from: ".lfsconfig" });
  const config = await readLfsConfig(host, root, text);
  if (baseConfig !== undefined) await warnOfEdits(host, root, config, own ?? "", baseConfig);
  const endpoint = await findEndpoint(host, root, config, "download");
  if (endpoint === undefined) return undefined;
  if (endpoint.kind === "file") {
    const folder = openLfsFolder(host, await foreignObjects(host, resolve(root, endpoint.path)));
    return options.readOnly === true ? { ...folder, write: refuseWrite } : folder;
  }
  const endpointFor = async (operation: "download" | "upload"): Promise<LfsEndpoint> => {
    const found = operation === "download" ? endpoint : await findEndpoint(host, root, config, operation);
    if (found === undefined || found.kind === "file") {
      throw new UserError(
        "Git LFS objects are pulled from a server and pushed to a folder, which modelgate cannot do",
        {
          fix: "Name one server for both: git config lfs.url URL",
        },
      );
    }
    return found;
  };
  const access = accessTo(host, root, config, endpointFor, options);
  const { stdout, code } = await tryGit(["symbolic-ref", "--quiet", "HEAD"], { cwd: root, env: host.env });
  const server = openLfsServer(host, endpoint.url, access, code === 0 ? stdout.trim() : undefined);
  const storage = { ...retrying(host, server), expect: server.expect };
  return options.readOnly === true ? { ...storage, write: refuseWrite } : storage;
}

async function refuseWrite(): Promise<never> {
  throw new UserError("this job may send no Git LFS objects", { fix: "Jobs of forks only read." });
}

/** Where another repository on this disk keeps its objects, by its own settings. */
async function foreignObjects(host: Host, path: string): Promise<string> {
  const folders = await gitFolders(host, path);
  return join(folders?.lfs() ?? join(path, "lfs"), "objects");
}

/** Says so when the candidate names another server than the base: its words are not followed. */
async function warnOfEdits(
  host: Host,
  root: string,
  base: LfsConfig,
  own: string,
  { from }: ConfigText,
): Promise<void> {
  let said: string;
  try {
    const candidate = await readLfsConfig({ ...host, log: { ...host.log, debug: () => {} } }, root, {
      config: own,
      from: ".lfsconfig",
    });
    said = JSON.stringify(candidate.shared);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`this change's .lfsconfig cannot be read; the one from ${from} is used`);
    return;
  }
  if (said === JSON.stringify(base.shared)) return;
  host.log.warning(
    `this change edits .lfsconfig: it is not followed, Git LFS objects still come from where ${from} says`,
  );
}

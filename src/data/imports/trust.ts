import { UserError } from "../../lib/errors.ts";
import { tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { isPublicHost } from "../../lib/public-address.ts";
import { endpointUrl } from "../../storage/endpoint-url.ts";
import type { Storage } from "../../storage/storage.ts";
import { openStorage, type RemoteConfig, type StorageOptions } from "../../storage/table.ts";
import type { DvcConfig } from "../dvc-config.ts";
import type { Origin } from "../pin.ts";
import { parseDvcFile } from "../sources/dvc.ts";
import { stageUrls } from "../sources/stage-outs.ts";
import { sameSource } from "./same-source.ts";

/** Whose word an import is: `ours` may use what this machine can reach and sign, `theirs` is the public's. */
export type Trust = "ours" | "theirs";

export interface TrustSettings {
  readonly root: string;
  readonly config: DvcConfig;
  /** In a job that a pull request shapes: the base side's commit, empty where it is not known; undefined in others. */
  readonly rev?: string | undefined;
  readonly storage: StorageOptions;
}

/** An import is ours where no pull request has a say, or where the base side's own pin or stage names the very same place. */
export async function trustOf(
  host: Host,
  settings: TrustSettings,
  origin: Exclude<Origin, { kind: "cloud" }>,
): Promise<Trust> {
  if (settings.rev === undefined) return "ours";
  if (settings.rev === "") return "theirs";
  const { file } = origin.where;
  const at = { cwd: settings.root, env: host.env };
  const shown = await tryGit(["show", `${settings.rev}:${file}`], at);
  if (shown.code !== 0) return "theirs";
  try {
    const named = /(^|\/)dvc\.yaml$/.test(file)
      ? stageUrls(shown.stdout, file).map((url): Origin => ({ kind: "url", url, where: { file } }))
      : parseDvcFile(shown.stdout, file).map((pin) => pin.origin);
    return named.some((one) => one !== undefined && sameSource(one, origin)) ? "ours" : "theirs";
  } catch (error) {
    if (error instanceof UserError) return "theirs";
    throw error;
  }
}

/** Opens the storage behind an import, so that no credential goes where nobody we trust has named the place. */
export async function openFor(
  host: Host,
  settings: TrustSettings,
  remote: RemoteConfig,
  trust: Trust,
): Promise<Storage> {
  if (trust === "theirs") {
    await refuseInner(remote);
    return openStorage(bare(host), withoutFiles(remote), { anonymous: true, publicOnly: true });
  }
  const known = [...settings.config.remotes.values()].flatMap(({ options }) => servers.map((name) => options[name]));
  const elsewhere = servers
    .map((name) => remote.options[name])
    .some((one) => one !== undefined && !known.includes(one));
  if (!elsewhere) return openStorage(host, remote, settings.storage);
  // Some other server than the vendor's own: this job's keys are not for it, unless our own configuration names it too.
  const anonymous = !Object.keys(remote.options).some((name) => ownKeys.includes(name));
  return openStorage(bare(host), withoutFiles(remote), { anonymous });
}

const servers = ["endpointurl", "oss_endpoint"];
const ownKeys = ["access_key_id", "oss_key_id", "password", "account_key", "sas_token", "connection_string"];

/** Credentials that lie on this machine are not another repository's to hand out. */
function withoutFiles(remote: RemoteConfig): RemoteConfig {
  const files = ["credentialpath", "configpath", "profile", "keyfile", "cert_path", "key_path"];
  const options = Object.fromEntries(Object.entries(remote.options).filter(([name]) => !files.includes(name)));
  return { ...remote, options };
}

/** Only what anybody could ask for: public servers, by schemes that need no login. */
export async function refuseInner(remote: Pick<RemoteConfig, "name" | "url" | "options" | "origin">): Promise<void> {
  const where = { file: remote.origin };
  const scheme = /^([a-z][\w+.-]*):\/\//i.exec(remote.url)?.[1]?.toLowerCase();
  const fix =
    "Merge this import first: once the base side names it, jobs follow it with their credentials. Or push its data to the remote (dvc push).";
  const refused = new UserError(`${remote.name} is named by this change alone, and is not on a public server`, {
    where,
    fix,
  });
  if (scheme === undefined || !["https", "http", "s3", "gs", "gcs", "azure"].includes(scheme)) throw refused;
  // They name servers in ways of their own.
  if (["connection_string", "oss_endpoint", "data_proxy_target"].some((name) => name in remote.options)) throw refused;
  for (const said of [remote.options["endpointurl"], scheme.startsWith("http") ? remote.url : undefined]) {
    if (said === undefined || said === "") continue;
    const url = endpointUrl(said);
    if (url === undefined || !(await isPublicHost(url.hostname))) throw refused;
  }
}

/** The same host with an environment in which nobody is logged in anywhere. */
export function bare(host: Host): Host {
  const kept =
    /^(PATH|TMPDIR|TEMP|TMP|LANG|LC_\w+|SystemRoot|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|(HTTPS?|NO|ALL)_PROXY)$/i;
  return { ...host, env: Object.fromEntries(Object.entries(host.env).filter(([name]) => kept.test(name))) };
}

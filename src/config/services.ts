import { UserError } from "../lib/errors.ts";
import type { YamlFile } from "../lib/yaml.ts";
import type { Config, RegistryConfig, RemoteConfig, TrackerConfig } from "./config.ts";
import { parseDuration } from "./duration.ts";
import type { ConfigFile } from "./schema.ts";
import { parseSize } from "./size.ts";

/** Where the embedded tracker keeps its records. */
export const recordsRef = "refs/modelgate/records";

/** `report:` with what it leaves out. */
export function resolveReport(written: ConfigFile["report"]): Config["report"] {
  const { columns = "auto", "max-bytes": maxBytes = "256MB" } = written?.["data-diff"] ?? {};
  return {
    comment: written?.comment ?? "always",
    earlierComments: written?.["earlier-comments"] ?? "update",
    mermaid: written?.mermaid ?? true,
    ...resolveImages(written?.images),
    append: written?.append ?? [],
    ...resolveDispatch(written?.dispatch),
    ...(written?.webhook === undefined ? {} : { webhook: written.webhook }),
    dataDiff: { columns, maxBytes: parseSize(maxBytes) },
  };
}

type Report = NonNullable<ConfigFile["report"]>;

function resolveImages(written: Report["images"] = false): Pick<Config["report"], "images"> {
  if (written === false) return {};
  const { store = "ref", branch = "modelgate-assets", keep = "90d", expires = "7d" } = written;
  const week = parseDuration("7d");
  return {
    images: {
      store,
      branch,
      keepDays: parseDuration(keep) / parseDuration("1d"),
      expiresSeconds: Math.min(parseDuration(expires), week),
    },
  };
}

function resolveDispatch(written: Report["dispatch"]): Pick<Config["report"], "dispatch"> {
  if (written === undefined) return {};
  const { "event-type": eventType = "modelgate-report", repository } = written;
  return { dispatch: { eventType, ...(repository === undefined ? {} : { repository }) } };
}

/** `tracker:` in any of its forms. */
export function resolveTracker(written: ConfigFile["tracker"], yaml: YamlFile): TrackerConfig {
  if (written === undefined || written === "git") return { kind: "git", ref: recordsRef };
  if (written === "mlflow") return { kind: "mlflow" };
  if ("mlflow" in written) {
    const { experiment } = written.mlflow;
    return { kind: "mlflow", ...uri(written.mlflow), ...(experiment === undefined ? {} : { experiment }) };
  }
  const { ref, branch, repository } = written.git;
  if (ref !== undefined && branch !== undefined) {
    throw new UserError("both `ref` and `branch` are given for the tracker", {
      where: yaml.locate(["tracker", "git", "branch"], "key"),
      fix: "Keep one of the two: a branch is the ref refs/heads/NAME.",
    });
  }
  if (repository !== undefined) refusePassword(repository, ["tracker", "git", "repository"], yaml);
  return {
    kind: "git",
    ref: ref ?? (branch === undefined ? recordsRef : `refs/heads/${branch}`),
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** `registry:` in any of its forms. */
export function resolveRegistry(written: ConfigFile["registry"]): RegistryConfig {
  if (written === undefined) return { kind: "git" };
  if (typeof written === "string") return { kind: written };
  return "mlflow" in written ? { kind: "mlflow", ...uri(written.mlflow) } : { kind: "git" };
}

function uri(written: { "tracking-uri"?: string }): { trackingUri?: string } {
  return written["tracking-uri"] === undefined ? {} : { trackingUri: written["tracking-uri"] };
}

const secrets = new Set(["access_key_id", "secret_access_key", "session_token", "password", "token", "sas_token"]);

/** `remote:` as a name, a URL, or a URL with DVC's options; never with a secret, since Git keeps this file for good. */
export function resolveRemote(written: ConfigFile["remote"], yaml: YamlFile): RemoteConfig | undefined {
  if (written === undefined) return undefined;
  if (typeof written === "string") {
    refusePassword(written, ["remote"], yaml);
    return { ...(/[/\\]/.test(written) ? { url: written } : { name: written }), options: {} };
  }
  const { url, ...rest } = written;
  refusePassword(url, ["remote", "url"], yaml);
  const options: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (secrets.has(key)) {
      throw new UserError(`\`remote.${key}\` is a secret, and Git would keep it for good`, {
        where: yaml.locate(["remote", key], "key"),
        fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment or a role.",
      });
    }
    options[key] = String(value);
  }
  return { url, options };
}

function refusePassword(url: string, path: readonly PropertyKey[], yaml: YamlFile): void {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/\s@]*:[^/\s]*@/i.test(url)) return;
  throw new UserError(`\`${path.join(".")}\` holds a password, and Git would keep it for good`, {
    where: yaml.locate(path),
    fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment.",
  });
}

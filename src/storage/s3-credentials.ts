import type { AwsCredentialIdentity } from "@aws-sdk/types";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { AwsCredentialsSource, RemoteConfig, StorageOptions } from "./table.ts";

/** Who signs the requests, in words for messages, and how. */
export interface S3Credentials {
  readonly source: string;
  /** Undefined: nothing is signed. */
  readonly provider: CredentialProvider | undefined;
}

/** Gives what signs a request; told what the server has refused as expired, it asks for another. */
type CredentialProvider = (refused?: AwsCredentialIdentity) => Promise<AwsCredentialIdentity>;

/** Chooses by DVC's order: none, the job's role, keys in the configuration, a profile, the environment, AWS's own chain. */
export async function s3Credentials(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<S3Credentials> {
  const { access_key_id, secret_access_key, session_token, profile, credentialpath, configpath } = remote.options;
  if (remote.options["allow_anonymous_login"]?.toLowerCase() === "true") {
    return { source: "none (allow_anonymous_login)", provider: undefined };
  }
  if (options.credentials !== undefined) return roleCredentials(host, options.credentials);
  if (options.anonymous === true) return { source: "none (a fork's job reads anonymously)", provider: undefined };
  if (access_key_id !== undefined || secret_access_key !== undefined) {
    if (access_key_id === undefined || secret_access_key === undefined) {
      throw new UserError(
        `the remote \`${remote.name}\` has one of access_key_id and secret_access_key without the other`,
        {
          where: { file: remote.origin },
          fix: "Give both, in .dvc/config.local and never in .dvc/config.",
        },
      );
    }
    host.log.secret(secret_access_key);
    if (session_token !== undefined) host.log.secret(session_token);
    const keys = {
      accessKeyId: access_key_id,
      secretAccessKey: secret_access_key,
      ...(session_token === undefined ? {} : { sessionToken: session_token }),
    };
    return { source: `access_key_id of the remote \`${remote.name}\``, provider: async () => keys };
  }
  const { env } = host;
  const id = env["AWS_ACCESS_KEY_ID"];
  const secret = env["AWS_SECRET_ACCESS_KEY"];
  if (profile === undefined && credentialpath === undefined && id !== undefined && secret !== undefined) {
    const token = env["AWS_SESSION_TOKEN"];
    const keys = { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
    return { source: "the environment (AWS_ACCESS_KEY_ID)", provider: async () => keys };
  }
  const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
  const name = profile ?? env["AWS_PROFILE"];
  const filepath = credentialpath ?? env["AWS_SHARED_CREDENTIALS_FILE"];
  const configFilepath = configpath ?? env["AWS_CONFIG_FILE"];
  return {
    source: name === undefined ? "AWS's default chain (files, instance)" : `the profile \`${name}\``,
    provider: renewing(
      // A new chain each time, past the SDK's own memory: the files may have been written anew.
      () =>
        fromNodeProviderChain({
          ignoreCache: true,
          logger: quietly(host),
          ...(name === undefined ? {} : { profile: name }),
          ...(filepath === undefined ? {} : { filepath }),
          ...(configFilepath === undefined ? {} : { configFilepath }),
        })(),
      () => host.now().getTime(),
    ),
  };
}

/** The SDK's own remarks (keys in the environment beside a profile) are for whoever asks for more words. */
function quietly(host: Host): Record<"debug" | "info" | "warn" | "error", (...said: unknown[]) => void> {
  const say = (...said: unknown[]): void => host.log.debug(said.map(String).join(" "));
  return { debug: () => {}, info: () => {}, warn: say, error: say };
}

/** A training may outlive a session of one hour: near each expiry a new OIDC token is asked for and exchanged. */
function roleCredentials(host: Host, source: AwsCredentialsSource): S3Credentials {
  const exchange = async (): Promise<AwsCredentialIdentity> => {
    const [{ fromWebToken }, webIdentityToken] = await Promise.all([
      import("@aws-sdk/credential-providers"),
      source.token(),
    ]);
    host.log.secret(webIdentityToken);
    const region = source.region ?? host.env["AWS_REGION"] ?? host.env["AWS_DEFAULT_REGION"] ?? "us-east-1";
    const keys = await fromWebToken({
      roleArn: source.role,
      roleSessionName: source.sessionName,
      webIdentityToken,
      clientConfig: { region },
    })();
    host.log.secret(keys.secretAccessKey);
    if (keys.sessionToken !== undefined) host.log.secret(keys.sessionToken);
    return keys;
  };
  return { source: `the role ${source.role} by OIDC`, provider: renewing(exchange, () => host.now().getTime()) };
}

/** How long before their end credentials are replaced. */
const early = 5 * 60 * 1000;

/** Keeps credentials until shortly before they expire or are refused; many askers at once share one exchange. */
export function renewing(exchange: () => Promise<AwsCredentialIdentity>, now: () => number): CredentialProvider {
  let held: AwsCredentialIdentity | undefined;
  let running: Promise<AwsCredentialIdentity> | undefined;
  return async (refused) => {
    const fresh = held?.expiration === undefined || held.expiration.getTime() - now() > early;
    if (held !== undefined && held !== refused && fresh) return held;
    running ??= exchange().finally(() => {
      running = undefined;
    });
    held = await running;
    return held;
  };
}

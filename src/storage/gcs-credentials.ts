import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AuthClient, GoogleAuthOptions } from "google-auth-library";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { TransientError } from "./faults.ts";
import { accountOf, checkAccountFile, type GoogleAccount } from "./gcs-account.ts";
import { flagOption } from "./option-values.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** Who asks, in words for messages, and the headers that say so to the server. */
export interface GcsCredentials {
  readonly source: string;
  /** Empty where nobody is named. A `UserError` where no token is given, a `TransientError` where none could be got now. */
  headers(): Promise<Record<string, string>>;
  /** The account that signs addresses; absent where nobody is named. */
  signer?(): Promise<GcsSigner>;
  /** Forgets the token of headers that were refused; false where there is none to renew. */
  renew(refused: Readonly<Record<string, string>>): boolean;
}

/** A service account that signs texts with its key (RSA, SHA-256). */
interface GcsSigner {
  readonly email: string;
  sign(text: string): Promise<Buffer>;
}

const scope = "https://www.googleapis.com/auth/devstorage.read_write";
/** Who has no key of its own asks Google's IAM to sign. */
const signingScope = "https://www.googleapis.com/auth/cloud-platform";

/** Chooses: nobody, the remote's file, GOOGLE_APPLICATION_CREDENTIALS, gcloud's own login, the machine's account, nobody. */
export async function gcsCredentials(
  host: Host,
  remote: RemoteConfig,
  options: StorageOptions,
  endpoint: URL,
): Promise<GcsCredentials> {
  if (flagOption(remote, "allow_anonymous_login", false)) return nobody("nobody (allow_anonymous_login)");
  if (options.anonymous === true) return nobody("nobody (a fork's job reads anonymously)");
  // A token in the clear is anybody's; emulators ask for none.
  if (endpoint.protocol === "http:") return nobody("nobody (the endpoint is http://, where a token could be read)");
  const { credentialpath } = remote.options;
  if (credentialpath !== undefined) {
    const option = `credentialpath of the remote \`${remote.name}\``;
    const account = await readAccount(credentialpath, option, remote.origin);
    // The file may come with the change that is looked at: its token goes to Google or nowhere.
    checkAccountFile(account, credentialpath, remote);
    return ofAccount(host, account, `${accountOf(account)} by ${option}`);
  }
  const file = host.env["GOOGLE_APPLICATION_CREDENTIALS"];
  if (file !== undefined && file !== "") {
    const account = await readAccount(file, "GOOGLE_APPLICATION_CREDENTIALS", remote.origin);
    return ofAccount(host, account, `${accountOf(account)} by GOOGLE_APPLICATION_CREDENTIALS`);
  }
  const login = await gcloudLogin(host);
  if (login !== undefined) return ofAccount(host, login, `${accountOf(login)} by gcloud's own login`);
  const { Compute, gcpMetadata } = await import("google-auth-library");
  if (host.env["NO_GCE_CHECK"] !== "true" && (await gcpMetadata.isAvailable())) {
    const source = "this machine's service account";
    return {
      ...byClient(host, () => new Compute({ scopes: [scope] }), source),
      signer: () => signerOf({ authClient: new Compute({ scopes: [signingScope] }) }, source),
    };
  }
  return nobody("nobody (no credential was found)");
}

function nobody(source: string): GcsCredentials {
  return { source, headers: async () => ({}), renew: () => false };
}

function ofAccount(host: Host, account: GoogleAccount, source: string): Promise<GcsCredentials> {
  for (const secret of [account["private_key"], account["client_secret"], account["refresh_token"]]) {
    if (typeof secret === "string" && secret !== "") host.log.secret(secret);
  }
  return import("google-auth-library").then(({ GoogleAuth }) => ({
    ...byClient(host, () => new GoogleAuth({ scopes: [scope] }).fromJSON(account), source),
    signer: () => signerOf({ credentials: account, scopes: [signingScope] }, source),
  }));
}

/** Signs by the account's own key, else has Google sign for an account that may `iam.serviceAccounts.signBlob` for itself. */
async function signerOf(options: GoogleAuthOptions, source: string): Promise<GcsSigner> {
  const { GoogleAuth } = await import("google-auth-library");
  const auth = new GoogleAuth(options);
  const orRefused = async <T>(body: () => Promise<T>): Promise<T> => {
    try {
      return await body();
    } catch (error) {
      const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
      throw new UserError(`${source} signs no address: ${said}`, {
        fix: "Use a service account, with its key or with the role Service Account Token Creator on itself.",
      });
    }
  };
  const { client_email: email } = await orRefused(() => auth.getCredentials());
  if (email === undefined) {
    throw new UserError(`${source} signs no address: it is no service account`, {
      fix: "Name a service account by GOOGLE_APPLICATION_CREDENTIALS (google-github-actions/auth does).",
    });
  }
  return { email, sign: (text) => orRefused(async () => Buffer.from(await auth.sign(text), "base64")) };
}

/** Asks Google's own client, which keeps a token until it nears its end. */
export function byClient(
  host: Host,
  make: () => Pick<AuthClient, "getRequestHeaders">,
  source: string,
): GcsCredentials {
  let client: ReturnType<typeof make> | undefined;
  let current: string | undefined;
  return {
    source,
    async headers() {
      try {
        client ??= make();
        const headers = Object.fromEntries(await client.getRequestHeaders());
        const { authorization } = headers;
        if (authorization !== undefined && authorization !== current) {
          host.log.secret(authorization.replace(/^Bearer /, ""));
          current = authorization;
        }
        return headers;
      } catch (error) {
        host.signal.throwIfAborted();
        throw noToken(error, source);
      }
    },
    renew(refused) {
      // Of many requests that are refused at once, the first alone throws the token away.
      if (refused["authorization"] === current) client = undefined;
      return true;
    },
  };
}

async function readAccount(file: string, said: string, origin: string): Promise<GoogleAccount> {
  try {
    const account: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof account === "object" && account !== null && "type" in account && typeof account.type === "string") {
      return { ...account, type: account.type };
    }
  } catch (cause) {
    const unreadable = cause instanceof SyntaxError ? "which holds no JSON" : "which cannot be read";
    throw new UserError(`${said} names ${file}, ${unreadable}`, {
      where: { file: origin },
      fix: "Name the JSON file of a service account, of a workload identity (google-github-actions/auth writes one) or of gcloud's login.",
      // The parser's words would quote the file.
      ...(cause instanceof SyntaxError ? {} : { cause }),
    });
  }
  throw new UserError(`${said} names ${file}, which is no Google credential: it has no \`type\``, {
    where: { file: origin },
  });
}

/** What `gcloud auth application-default login` leaves. */
async function gcloudLogin(host: Host): Promise<GoogleAccount | undefined> {
  const { CLOUDSDK_CONFIG, APPDATA, HOME } = host.env;
  const below = APPDATA === undefined ? HOME && join(HOME, ".config", "gcloud") : join(APPDATA, "gcloud");
  const folder = CLOUDSDK_CONFIG || below;
  if (!folder) return undefined;
  try {
    const account: unknown = JSON.parse(await readFile(join(folder, "application_default_credentials.json"), "utf8"));
    return typeof account === "object" && account !== null ? { type: "authorized_user", ...account } : undefined;
  } catch {
    return undefined;
  }
}

/** No token: the line or Google's fault, or a credential that is not taken. Requests carry secrets: no cause is kept. */
function noToken(error: unknown, source: string): Error {
  const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
  if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)/.test(code)) {
    return new TransientError(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
  }
  return new UserError(`Google gives no token for ${source}: ${said}`, {
    fix: "Make the key or login anew; for a workload identity check its provider's condition and `permissions: id-token: write`.",
  });
}

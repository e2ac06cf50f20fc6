import { UserError } from "../lib/errors.ts";
import { redactUrls } from "../lib/git.ts";

/** Where a request went and who signed it, for messages. */
export interface S3Place {
  readonly url: string;
  readonly origin: string;
  readonly credentials: string;
}

const expired = ["ExpiredToken", "TokenRefreshRequired", "RequestExpired"];
const unknownKey = ["InvalidAccessKeyId", "UnrecognizedClient", "InvalidClientTokenId", "InvalidToken"];
const denied = ["AccessDenied", "AllAccessDisabled", "Forbidden", "AccountProblem", "403"];
const roleFailures = ["InvalidIdentityToken", "IDPRejectedClaim", "IDPCommunicationError"];
const unreachable = ["ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ETIMEDOUT", "TimeoutError"];
const cut = ["ECONNRESET", "EPIPE", "ECONNABORTED"];
const insecure = /^(EPROTO|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** Whether an answer means that the object is not there. */
export function isAbsent(error: unknown): boolean {
  const { name, status } = partsOf(error);
  return name === "NoSuchKey" || name === "NotFound" || (status === 404 && name !== "NoSuchBucket");
}

/** Says a refusal of S3 so that the user knows which credential failed and what to do; other errors stay as they are. */
export function s3Error(error: unknown, place: S3Place, doing: string): unknown {
  const { name, status, message, code } = partsOf(error);
  const where = { file: place.origin };
  const by = `signed by ${place.credentials}`;
  const say = (what: string, fix: string): UserError =>
    new UserError(`cannot ${doing} ${place.url}: ${what}`, { where, fix, cause: error });
  if (error instanceof UserError) return error;
  if (roleFailures.includes(name) || message.includes("AssumeRoleWithWebIdentity")) {
    return say(
      `the role was refused (${name}: ${message}), ${by}`,
      "Check the role's trust policy (audience sts.amazonaws.com, this repository) and `permissions: id-token: write`.",
    );
  }
  if (expired.includes(name)) {
    return say(
      `the credential has expired (${name}), ${by}`,
      "Get a new one and run this again; with `aws-role` it is renewed by itself during the job.",
    );
  }
  if (unknownKey.includes(name)) {
    return say(
      `the access key is not known there (${name}), ${by}`,
      "Check the key, and that it belongs to this endpoint.",
    );
  }
  if (name === "SignatureDoesNotMatch") {
    return say(
      `the secret key does not fit the access key, ${by}`,
      "Check secret_access_key or AWS_SECRET_ACCESS_KEY.",
    );
  }
  if (name === "RequestTimeTooSkewed") {
    return say("this machine's clock differs too much from the server's", "Set the clock, then run this again.");
  }
  if (name === "NoSuchBucket") return say("there is no such bucket", "Check the remote's url, region and endpointurl.");
  if (["CredentialsProviderError", "TokenProviderError", "ProviderError"].includes(name)) {
    return say(
      `no credential was found (asked: ${place.credentials})`,
      "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, or the input `aws-role`.",
    );
  }
  if (denied.includes(name) || status === 401 || status === 403) {
    return say(
      `access is denied (${status ?? name}), ${by}`,
      "Allow it s3:GetObject and s3:ListBucket (and s3:PutObject for a push) on this bucket and prefix.",
    );
  }
  if (status !== undefined && status >= 300 && status < 400) {
    return say(
      `the answer is a redirect (${status}), which is not followed`,
      "Set the remote's region or endpointurl.",
    );
  }
  if (unreachable.includes(code ?? name)) {
    return say(
      `the server cannot be reached (${code ?? name})`,
      "Check endpointurl, and that this machine may connect to it.",
    );
  }
  if (code !== undefined && insecure.test(code)) {
    return say(
      `no secure connection comes about (${code})`,
      "Set ssl_verify to the file of the server's own CA; a server without TLS has an endpointurl with http://.",
    );
  }
  if (code !== undefined && cut.includes(code)) {
    return say(`the connection was cut (${code}) each time it was tried`, "Run this again.");
  }
  if (status !== undefined && (status >= 500 || status === 429)) {
    return say(`the server failed (${status} ${name}) each time it was asked`, "Run this again when it answers.");
  }
  return error;
}

/** Worth another attempt: the line or the server failed, not the question. */
export function isTransient(error: unknown): boolean {
  if (error instanceof UserError) return false;
  const { status } = partsOf(error);
  return status === undefined || status >= 500 || status === 429;
}

interface Parts {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
  readonly code: string | undefined;
}

function partsOf(error: unknown): Parts {
  if (!(error instanceof Error)) return { name: "", status: undefined, message: String(error), code: undefined };
  const metadata = "$metadata" in error ? error.$metadata : undefined;
  const status =
    typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
      ? metadata.httpStatusCode
      : undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    name: error.name.replace(/(?<=.)Exception$/, ""),
    status: typeof status === "number" ? status : undefined,
    message: redactUrls(error.message),
    code,
  };
}

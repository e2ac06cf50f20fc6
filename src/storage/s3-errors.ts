import type { IncomingHttpHeaders } from "node:http";
import { UserError } from "../lib/errors.ts";
import { redactUrls } from "../lib/git.ts";
import { TransientError } from "./faults.ts";
import { retryAfter } from "./http-client.ts";
import { lineFault } from "./http-faults.ts";

/** Where a request went and who signed it, for messages. */
export interface S3Place {
  readonly url: string;
  readonly origin: string;
  readonly credentials: string;
}

/** A request that S3 answered with an error: `name` is S3's code, or the status where the answer has no text. */
export class S3Refusal extends Error {
  readonly status: number;
  /** The bucket's region, where the answer says. */
  readonly region: string | undefined;
  /** The server's clock, in milliseconds since 1970. */
  readonly date: number | undefined;
  readonly headers: IncomingHttpHeaders;

  constructor(code: string, message: string, more: Pick<S3Refusal, "status" | "region" | "date" | "headers">) {
    super(message);
    this.name = code;
    this.status = more.status;
    this.region = more.region;
    this.date = more.date;
    this.headers = more.headers;
  }
}

const expired = ["ExpiredToken", "TokenRefreshRequired", "RequestExpired"];
const unknownKey = ["InvalidAccessKeyId", "UnrecognizedClient", "InvalidClientTokenId", "InvalidToken"];
const denied = ["AccessDenied", "AllAccessDisabled", "Forbidden", "AccountProblem", "403"];
const roleFailures = ["InvalidIdentityToken", "IDPRejectedClaim", "IDPCommunicationError"];
/** The server gave up waiting for us, or wants fewer requests. */
const overloaded = ["SlowDown", "RequestTimeout", "ServiceUnavailable", "TooManyRequests", "TimeoutError"];

/** Whether an answer means that the object is not there. */
export function isAbsent(error: unknown): boolean {
  const { name, status } = partsOf(error);
  return (
    name === "NoSuchKey" ||
    name === "NoSuchVersion" ||
    name === "NotFound" ||
    (status === 404 && name !== "NoSuchBucket")
  );
}

/** Whether the credential that signed has come to its end. */
export function hasExpired(error: unknown): boolean {
  return expired.includes(partsOf(error).name);
}

/**
 * Says a refusal of S3 so that the user knows which credential failed and what to do. What another attempt may mend is a
 * `TransientError`; errors that are neither stay as they are.
 */
export function s3Error(error: unknown, place: S3Place, doing: string): unknown {
  if (error instanceof TransientError) return error;
  const { name, status, message } = partsOf(error);
  const where = { file: place.origin };
  const by = `signed by ${place.credentials}`;
  const say = (what: string, fix: string): UserError =>
    new UserError(`cannot ${doing} ${place.url}: ${what}`, { where, fix, cause: error });
  if (error instanceof UserError) return error.where === undefined ? say(error.message, error.fix ?? "") : error;
  const passing = passingFault(error);
  if (passing !== undefined) return passing;
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
      "Allow it s3:GetObject and s3:ListBucket (and s3:PutObject for a push, s3:DeleteObject for checkpoints) on this bucket and prefix.",
    );
  }
  if (status !== undefined && status >= 300 && status < 400) {
    return say(
      `the answer is a redirect (${status}), which is not followed`,
      "Set the remote's region or endpointurl.",
    );
  }
  if (status !== undefined && status >= 400) {
    const code = name === "" || name === `${status}` ? "" : ` ${name}`;
    return say(
      `the server answers ${status}${code}${message === "" ? "" : `: ${message}`}`,
      "Check the remote's url, region and endpointurl, and the pin's version ids where it has any.",
    );
  }
  return lineFault(error, place.url);
}

/** The server failed, or the object is another by now: not the question's fault. */
function passingFault(error: unknown): TransientError | undefined {
  const { name, status } = partsOf(error);
  const retry = error instanceof S3Refusal ? retryAfter(error.headers) : undefined;
  if (status === 412 || status === 416) {
    return new TransientError("the object was replaced while it was read", { startOver: true, cause: error });
  }
  const slowDown = overloaded.includes(name) || status === 429 || status === 503 || status === 504;
  if (!slowDown && (status === undefined || status < 500)) return undefined;
  const what = [status, name].filter((part) => part !== undefined && part !== "").join(" ");
  return new TransientError(`the server failed (${what})`, { slowDown, retryAfter: retry, cause: error });
}

interface Parts {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
  readonly code: string | undefined;
}

function partsOf(error: unknown): Parts {
  if (error instanceof S3Refusal) {
    return { name: error.name, status: error.status, message: error.message, code: undefined };
  }
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

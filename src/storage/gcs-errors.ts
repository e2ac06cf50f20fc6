import { UserError } from "../lib/errors.ts";
import { TransientError } from "./faults.ts";
import { type HttpAnswer, type HttpClient, retryAfter, transientStatus } from "./http-client.ts";

/** Where a request went and who asked, for messages. */
export interface GcsPlace {
  /** `gs://BUCKET/FOLDER` */
  readonly url: string;
  readonly bucket: string;
  readonly origin: string;
  /** Who asks, in words. */
  readonly credentials: string;
}

/** Reasons of a 403 that ask to wait. */
const tooMany = ["rateLimitExceeded", "userRateLimitExceeded"];

/** An answer that is no success, as the error to throw; its body is read for the reason. */
export async function gcsError(http: HttpClient, answer: HttpAnswer, place: GcsPlace, doing: string): Promise<Error> {
  const { status, headers } = answer;
  const cannot = `cannot ${doing} ${place.url}`;
  const transient = transientStatus(answer, cannot);
  const { reason, message } = parsed(await http.text(answer, 1 << 16));
  if (transient !== undefined) return transient;
  if (status === 403 && tooMany.includes(reason)) {
    return new TransientError(`${cannot}: ${reason}`, { slowDown: true, retryAfter: retryAfter(headers) });
  }
  const say = (what: string, fix: string): UserError =>
    new UserError(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
  const words = message === "" ? "" : `: ${message}`;
  if (status === 401) {
    return say(
      `the credential is not taken (401), asked by ${place.credentials}${words}`,
      "Set GOOGLE_APPLICATION_CREDENTIALS (google-github-actions/auth does), credentialpath, or allow_anonymous_login for public data.",
    );
  }
  if (status === 403) {
    return say(
      `access is denied (403), asked by ${place.credentials}${words}`,
      "Grant it storage.objects.get and storage.objects.list (and storage.objects.create and .delete for a push) on this bucket.",
    );
  }
  if (status === 404) return noBucket(place, doing);
  if (status === 412) return new TransientError(`${cannot}: an object was replaced meanwhile`, { startOver: true });
  if (status === 416)
    return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
  if (status >= 300 && status < 400) {
    return say(`the answer is a redirect (${status}), which is not followed`, "Set endpointurl to where it leads.");
  }
  return say(`the server answers ${status}${reason === "" ? "" : ` ${reason}`}${words}`, "Check url and endpointurl.");
}

/** The bucket itself is not there. */
export function noBucket({ url, bucket, origin }: GcsPlace, doing: string): UserError {
  return new UserError(`cannot ${doing} ${url}: there is no bucket \`${bucket}\``, {
    where: { file: origin },
    fix: "Check the remote's url and endpointurl.",
  });
}

/** Google's own words: JSON from most requests, plain text or XML where an object is read. */
function parsed(text: string): { reason: string; message: string } {
  const short = (said: unknown): string => (typeof said === "string" ? said.replace(/\s+/g, " ").slice(0, 300) : "");
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown; errors?: { reason?: unknown }[] } };
    return { reason: short(error?.errors?.[0]?.reason), message: short(error?.message) };
  } catch {
    const xml = /<Message>([^<]*)<\/Message>/.exec(text)?.[1];
    return { reason: "", message: short(xml ?? (text.includes("<") ? "" : text.trim())) };
  }
}

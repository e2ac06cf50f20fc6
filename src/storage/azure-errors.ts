import { UserError } from "../lib/errors.ts";
import { TransientError } from "./faults.ts";
import { type HttpAnswer, type HttpClient, transientStatus } from "./http-client.ts";

/** Where a request went and who asked, for messages. */
export interface AzurePlace {
  /** `azure://CONTAINER/FOLDER` */
  readonly url: string;
  readonly container: string;
  readonly account: string;
  readonly origin: string;
  /** Who asks, in words. */
  readonly credentials: string;
}

/** Azure's own name for a refusal. */
export function codeOf({ headers }: HttpAnswer): string {
  const code = headers["x-ms-error-code"];
  return typeof code === "string" ? code : "";
}

/** An answer that is no success, as the error to throw; its body is read for the reason. */
export async function azureError(
  http: HttpClient,
  answer: HttpAnswer,
  place: AzurePlace,
  doing: string,
): Promise<Error> {
  const { status } = answer;
  const cannot = `cannot ${doing} ${place.url}`;
  const transient = transientStatus(answer, cannot);
  const text = await http.text(answer, 1 << 16);
  if (transient !== undefined) return transient;
  const code = codeOf(answer) || (/<Code>([^<]*)</.exec(text)?.[1] ?? "");
  // The first line alone: those that follow may quote the request.
  const message = /<Message>([^<\n]*)/.exec(text)?.[1]?.trim() ?? "";
  const words = [status, code].filter(Boolean).join(" ") + (message === "" ? "" : `: ${message}`);
  const by = `asked by ${place.credentials}`;
  const say = (what: string, fix: string): UserError =>
    new UserError(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
  if (code === "ContainerNotFound") {
    return say(
      `there is no container \`${place.container}\` in the account \`${place.account}\``,
      "Check the remote's url and account.",
    );
  }
  if (code === "ResourceNotFound" || code === "PublicAccessNotPermitted") {
    return say(
      `it is not there, or not for everybody to read (${code}), ${by}`,
      "Set a credential, or allow anonymous access to the container.",
    );
  }
  if (code === "BlobArchived" || code === "BlobBeingRehydrated") {
    return say(`an object is in the archive (${code})`, "Move it to another tier first: az storage blob set-tier.");
  }
  if (code === "AuthenticationFailed" || status === 401) {
    return say(
      `the credential is not taken (${words}), ${by}`,
      "Check that it belongs to this account, has not expired, and that this machine's clock is right.",
    );
  }
  if (status === 403) {
    return say(
      `access is denied (${words}), ${by}`,
      "Grant it the role Storage Blob Data Reader (Contributor for a push), and let the account's firewall pass this machine.",
    );
  }
  if (status === 412) return new TransientError(`${cannot}: an object was replaced meanwhile`, { startOver: true });
  if (status === 416)
    return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
  if (status >= 300 && status < 400) {
    return say(`the answer is a redirect (${status}), which is not followed`, "Set BlobEndpoint to where it leads.");
  }
  return say(`the server answers ${words}`, "Check the remote's url and options.");
}

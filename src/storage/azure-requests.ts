import type { Host } from "../lib/host.ts";
import type { AzureCredentials } from "./azure-credentials.ts";
import { type AzurePlace, azureError, codeOf } from "./azure-errors.ts";
import type { HttpAnswer, HttpClient, HttpRequest } from "./http-client.ts";

/** A container and who asks for it. */
export interface AzureContainer {
  readonly host: Host;
  readonly http: HttpClient;
  /** The account's address. */
  readonly endpoint: string;
  readonly name: string;
  readonly credentials: AzureCredentials;
}

export interface AzureRequest {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE";
  /** Undefined for the container itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpRequest["body"];
}

/** The version of Azure's protocol that is spoken: the oldest with all that is used here. */
const protocol = "2021-12-02";

/**
 * Sends one request in the credential's name; a token that is refused is replaced once. Undefined where there is no such
 * blob.
 */
export async function ask(
  container: AzureContainer,
  place: AzurePlace,
  doing: string,
  request: AzureRequest,
): Promise<HttpAnswer | undefined> {
  const { http, credentials } = container;
  for (let renewed = false; ; renewed = true) {
    const answer = await send(container, request);
    if (answer.status >= 200 && answer.status < 300) return answer;
    const refused = answer.status === 401 && !renewed && credentials.renew();
    if (refused || (answer.status === 404 && codeOf(answer) === "BlobNotFound")) {
      answer.stream.resume();
      if (refused) continue;
      return undefined;
    }
    throw await azureError(http, answer, place, doing);
  }
}

async function send(container: AzureContainer, request: AzureRequest): Promise<HttpAnswer> {
  const { host, http, credentials } = container;
  const { method, body } = request;
  const url = new URL(addressOf(container, request));
  const length = body === undefined ? 0 : body instanceof Uint8Array ? body.byteLength : body.size;
  const headers = { ...request.headers, "x-ms-date": host.now().toUTCString(), "x-ms-version": protocol };
  const who = await credentials.headers({ method, url, headers, length });
  // A signature may stand in the address itself: it is for the account's own server alone.
  if (credentials.query !== "") url.search += `${url.search === "" ? "?" : "&"}${credentials.query}`;
  const sent = { method, url, headers: { ...headers, ...who }, redirects: "none" } as const;
  return http.send(body === undefined ? sent : { ...sent, body });
}

function addressOf({ endpoint, name }: AzureContainer, { key, query = {} }: AzureRequest): string {
  const path = key === undefined ? "" : `/${key.split("/").map(encodeURIComponent).join("/")}`;
  const said = Object.entries(query).flatMap(([one, value]) =>
    value === undefined ? [] : [`${one}=${encodeURIComponent(value)}`],
  );
  return `${endpoint}/${encodeURIComponent(name)}${path}${said.length === 0 ? "" : `?${said.join("&")}`}`;
}

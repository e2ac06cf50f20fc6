import type { HttpRequest } from "./http-client.ts";

/** All that may go to an origin that nobody named: it tells what is asked and not who asks. */
export const harmless = ["accept", "accept-encoding", "range", "if-match", "if-none-match", "user-agent"];

/** The request that a redirect leads to; undefined where it must not be followed. */
export function follow(
  request: HttpRequest,
  from: URL,
  location: string,
  status: number,
): { url: URL; request: HttpRequest } | undefined {
  const allowed = request.redirects ?? "same-origin";
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (allowed === "none" || url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const { method, headers = {}, body, redirects } = request;
  const turns = status === 303 ? method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
  const next = {
    method: turns ? "GET" : method,
    url,
    ...(redirects === undefined ? {} : { redirects }),
    ...(turns || body === undefined ? {} : { body }),
  };
  if (url.origin === from.origin) return { url, request: { ...next, headers } };
  const downgraded = from.protocol === "https:" && url.protocol === "http:";
  if (allowed === "same-origin" || downgraded || url.username !== "") return undefined;
  const kept = Object.entries(headers).filter(([name]) => harmless.includes(name.toLowerCase()));
  return { url, request: { ...next, headers: Object.fromEntries(kept) } };
}

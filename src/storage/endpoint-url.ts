/** A server as remotes write it, maybe without a scheme, as a URL; undefined where it is no web server's. */
export function endpointUrl(said: string, scheme: "http" | "https" = "https"): URL | undefined {
  // `localhost:9000` alone would be a URL of the scheme `localhost:`.
  const text = /^\w+:\/\//.test(said) ? said : `${scheme}://${said}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : undefined;
}

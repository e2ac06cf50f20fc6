import { createHmac } from "node:crypto";

export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body. */
  readonly length: number;
}

/** Headers that a signature holds by their place, in Azure's order; the length stands between the second and the third. */
const before = ["content-encoding", "content-language"];
const after = [
  "content-md5",
  "content-type",
  "date",
  "if-modified-since",
  "if-match",
  "if-none-match",
  "if-unmodified-since",
  "range",
];

/** The `Authorization` header of Azure's Shared Key scheme (version 2015-02-21 and later). */
export function sharedKey(account: string, key: Buffer, request: Unsigned): string {
  const { method, url, headers, length } = request;
  const text = [
    method,
    ...before.map((name) => headers[name] ?? ""),
    length === 0 ? "" : `${length}`,
    ...after.map((name) => headers[name] ?? ""),
    ...Object.keys(headers)
      .filter((name) => name.startsWith("x-ms-"))
      .sort()
      .map((name) => `${name}:${headers[name]?.trim()}`),
    `/${account}${url.pathname}${signedQuery(url)}`,
  ].join("\n");
  return `SharedKey ${account}:${createHmac("sha256", key).update(text, "utf8").digest("base64")}`;
}

function signedQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `\n${name.toLowerCase()}:${value}`)
    .sort()
    .join("");
}

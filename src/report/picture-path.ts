import { posix } from "node:path";
import { decodedUri } from "../lib/uri.ts";

/**
 * The path in the repository of a picture that a Markdown file names, from beside it or, with `/` first, from the top. Undefined for
 * addresses, for what is no picture by its name, and for paths that lead out.
 */
export function picturePath(file: string, address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|[\\#])/i.test(address)) return undefined;
  const from = address.startsWith("/") ? "." : posix.dirname(file);
  const path = posix.join(from, decodedUri(address.replace(/[?#].*$/s, "")));
  const isPicture = /\.(png|jpe?g|gif|webp|svg)$/i.test(path);
  return isPicture && !/^\.\.(\/|$)|[\0\\]/.test(path) && path.length <= 300 ? path : undefined;
}

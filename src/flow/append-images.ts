import { posix } from "node:path";

const patterns = [
  /!\[[^\]]{0,2000}\]\(\s*<?([^\s<>()]{1,2000})/g,
  /<(?:img|source)\b[^<>]{0,2000}?\bsrc(?:set)?\s*=\s*["']?([^\s"'<>]{1,2000})/gi,
  /^ {0,3}\[[^\]]{1,1000}\]:\s*<?([^\s<>]{1,2000})/gm,
];

/** Repository paths of the pictures that Markdown names by relative paths, each once; addresses and paths that lead out are none. */
export function imagesNamed(text: string, file: string): string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const [, address = ""] of text.matchAll(pattern)) {
      const path = pathOf(address, file);
      if (path !== undefined) found.add(path);
    }
  }
  return [...found];
}

function pathOf(address: string, file: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[/\\#])/i.test(address)) return undefined;
  const path = posix.join(posix.dirname(file), decoded(address.replace(/[?#].*$/s, "")));
  const isImage = /\.(png|jpe?g|gif|webp|svg)$/i.test(path);
  return isImage && !/^\.\.(\/|$)|[\0\\]/.test(path) && path.length <= 300 ? path : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

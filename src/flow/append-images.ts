import { picturePath } from "../report/picture-path.ts";

const patterns = [
  /!\[[^\]]{0,2000}\]\(\s*<?([^\s<>()]{1,2000})/g,
  /<(?:img|source)\b[^<>]{0,2000}?\bsrc(?:set)?\s*=\s*["']?([^\s"'<>]{1,2000})/gi,
  /^ {0,3}\[[^\]]{1,1000}\]:\s*<?([^\s<>]{1,2000})/gm,
];

/** Repository paths of the pictures that Markdown names, each once. */
export function imagesNamed(text: string, file: string): string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const [, address = ""] of text.matchAll(pattern)) {
      const path = picturePath(file, address);
      if (path !== undefined) found.add(path);
    }
  }
  return [...found];
}

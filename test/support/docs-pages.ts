import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** A fenced block of a page: its language, its text, and the file that it claims to be. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
  readonly file?: string;
}

/** Every page that people read, by its path from the root. */
export const pages: ReadonlyMap<string, string> = new Map(
  ["", "docs", "actions", "examples"]
    .flatMap((folder) => markdownIn(folder, folder !== ""))
    .map((page) => [page, readFileSync(join(root, page), "utf8")]),
);

function markdownIn(folder: string, deep: boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return deep && entry.name !== "node_modules" ? markdownIn(path, true) : [];
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** The fenced blocks of a page; `<!-- file: PATH -->` on the line above says whose copy one is. */
export function blocksOf(page: string): Block[] {
  const pattern = /(?:<!-- file: (\S+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm;
  return [...(pages.get(page) ?? "").matchAll(pattern)].map(([, file, language = "", text = ""]) => ({
    page,
    language,
    text,
    ...(file === undefined ? {} : { file }),
  }));
}

/** What stands in code: the blocks and the spans between backticks. */
export function codeOf(page: string): string[] {
  const blocks = blocksOf(page).flatMap(({ text }) => text.split("\n"));
  const prose = (pages.get(page) ?? "").replace(/^```[\s\S]*?^```$/gm, "");
  return [...blocks, ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span)];
}

/** A heading as GitHub names its anchor. */
export function anchors(page: string): string[] {
  const prose = (pages.get(page) ?? "").replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}

import { expect } from "vitest";
import { structureOf } from "../markdown-structure.ts";

/** Addresses that the situations' own forge, full report and author may lead to. */
const known = /^https:\/\/(github\.com\/acme\/digits\/|ci\.example\/report\.html$|example\.org\/)/;

/** Nothing in the rendered page is but what the report meant: whole tables, closed fences and folds, no stray HTML, nobody told. */
export function expectReadable(markdown: string, html: string): void {
  const page = structureOf(html);
  const fences = [...markdown.matchAll(/^(`{3,})([\w-]*)\n[\s\S]*?\n\1$/gm)].map(([, , language]) => language);
  const source = markdown.replace(/^(`{3,})[\w-]*\n[\s\S]*?\n\1$/gm, "");
  expect(page.faults).toEqual([]);
  for (const rows of page.tables) {
    expect(rows.length).toBeGreaterThanOrEqual(1);
    expect(new Set(rows).size).toBe(1);
  }
  // A row of dashes is one table each, those of the repository's own Markdown come as HTML; none of it, and no diagram, is left as text.
  const drawn = source.match(/^\|(?: *:?-+:? *\|)+$/gm)?.length ?? 0;
  expect(page.tables.length).toBe(drawn + (source.match(/<table>/g)?.length ?? 0));
  expect(page.prose).not.toMatch(/xychart-beta/);
  expect(page.folds).toBe(source.match(/<details\b/g)?.length ?? 0);
  for (const language of ["mermaid", "diff"])
    expect(page.fences.filter((one) => one === language).length).toBe(fences.filter((one) => one === language).length);
  expect(page.comments.length).toBe(1);
  expect(page.comments[0]).toMatch(/^modelgate:report:/);
  expect(markdown.trimEnd().endsWith("-->")).toBe(true);
  // Whoever is named with @ would be told; a number after # becomes a reference.
  expect(page.prose).not.toMatch(/@[\w-]|#\d|GH-\d/i);
  expect(page.prose).not.toMatch(/[^\P{Cf}\u200b]|[^\P{Cc}\n\t]/u);
  for (const address of page.addresses) expect(address).toMatch(known);
}

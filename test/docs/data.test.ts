import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/storage/table.ts";

const page = readFileSync(join(resolve(import.meta.dirname, "../.."), "docs/data.md"), "utf8");

describe("docs/data.md", () => {
  it.each(kinds.map((kind) => [kind.schemes.join(", "), kind] as const))("names every option of %s", (_name, kind) => {
    expect(kind.options.filter((option) => !page.includes(`\`${option}\``))).toEqual([]);
    expect(kind.schemes.some((scheme) => page.includes(`${scheme}://`))).toBe(true);
  });
});

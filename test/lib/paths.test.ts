import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataPathFault, insideRoot, normalizePath, pathFault, showPath } from "../../src/lib/paths.ts";
import { tempDir } from "../support/repo.ts";

const where = { file: "x.dvc", line: 2, column: 5 };

describe("pathFault", () => {
  test.each([
    ["", "is empty"],
    ["/etc/passwd", "is absolute"],
    ["C:/x", "names a drive"],
    ["c:x", "names a drive"],
    ["a\\b", "backslash"],
    ["../x", "`..`"],
    ["a/../../x", "`..`"],
    ["a/./b", "empty part"],
    ["a//b", "empty part"],
    [".git/hooks/pre-commit", "Git's own"],
    ["sub/.GIT/config", "Git's own"],
    [".git./config", "Git's own"],
    ["git~1/config", "Git's own"],
    ["a\nb", "control character"],
    ["a\u0000b", "control character"],
    ["sub/.g\u200cit/config", "Git's own"],
    [".git::$INDEX_ALLOCATION/config", "Git's own"],
    ["a\udc80", "not UTF-8"],
    ["a".repeat(4097), "4096"],
  ])("%j", (path, fault) => {
    expect(pathFault(path)).toContain(fault);
  });

  test.each(["a", "a/b.c", "..a/b..", ".gitignore", "grüße 😀/x", "a b"])("%j is fine", (path) => {
    expect(pathFault(path)).toBeUndefined();
  });
});

describe("dataPathFault", () => {
  test("lets a listing's names hold tabs and line ends, and nothing else that a terminal would obey", () => {
    expect(dataPathFault("two\nlines/with\ttab\r")).toBeUndefined();
    expect(dataPathFault("red\u001b[31m")).toContain("control character");
  });

  test("differs from pathFault in nothing else, whatever the path", () => {
    const part = fc.constantFrom("a", "..", ".", "", ".git", "GIT~1", ".Git. ", "g", "é", "C:", "\\", "\ud800", "~");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(dataPathFault(parts.join("/"))).toBe(pathFault(parts.join("/")));
      }),
    );
  });
});

test("showPath keeps a path on one line, and text as it is", () => {
  expect(showPath("a\nb\t\u001b[2J\u202e\ud800")).toBe("a\\nb\\t\\u{1b}[2J\\u{202e}\\u{d800}");
  expect(showPath("grüße 😀/x")).toBe("grüße 😀/x");
});

test("normalizePath never leaves its root", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "..", ".", "")), (parts) => {
      const path = normalizePath(parts.join("/"));
      let depth = 0;
      let left = false;
      for (const part of parts) {
        if (part === "..") depth--;
        else if (part !== "." && part !== "") depth++;
        left ||= depth < 0;
      }
      expect(path === undefined).toBe(left);
      if (path !== undefined && path !== "") expect(pathFault(path)).toBeUndefined();
    }),
  );
});

describe("insideRoot", () => {
  test("gives the absolute place of what is not there yet", async () => {
    const root = tempDir();
    expect(await insideRoot(root, "a/b/c", where)).toBe(join(root, "a/b/c"));
  });

  test("follows a link that stays inside", async () => {
    const root = tempDir();
    mkdirSync(join(root, "real"));
    symlinkSync("real", join(root, "link"));
    expect(await insideRoot(root, "link/x", where)).toBe(join(root, "link/x"));
  });

  test.each([
    ["out of the repository", (root: string) => symlinkSync(tempDir(), join(root, "link"))],
    ["out of the repository", (root: string) => symlinkSync("..", join(root, "link"))],
    ["into `.git`", (root: string) => symlinkSync(".git", join(root, "link"))],
    ["into `.dvc`", (root: string) => symlinkSync(".dvc", join(root, "link"))],
    ["to nothing", (root: string) => symlinkSync("/nonexistent/x", join(root, "link"))],
  ])("refuses a folder that is a link %s", async (fault, make) => {
    const root = tempDir();
    mkdirSync(join(root, ".git"));
    mkdirSync(join(root, ".dvc"));
    make(root);
    await expect(insideRoot(root, "link/deep/x", where)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(fault),
      where,
    });
  });

  test("names the file that said the path", async () => {
    await expect(insideRoot(tempDir(), "../x", where)).rejects.toMatchObject({ name: "UserError", where });
  });
});

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSite } from "../../../src/flow/dashboard/write.ts";
import { tempDir } from "../../support/repo.ts";

async function* pages(files: Record<string, string>) {
  for (const [path, html] of Object.entries(files)) yield { path, html };
}

const write = (dir: string, files: Record<string, string>) => writeSite(dir, "site", pages(files));

describe("the dashboard's folder", () => {
  it("gets what is new, loses what is gone, and keeps the rest untouched", async () => {
    const dir = join(tempDir(), "site");
    const first = {
      "index.html": "one",
      "models/a/index.html": "a",
      "models/a/runs/1.html": "1",
      "models/b/index.html": "b",
    };
    expect(await write(dir, first)).toEqual({ pages: 4, changed: 4, removed: 0, bytes: 6 });
    const old = new Date("2020-01-01T00:00:00Z");
    for (const path of Object.keys(first)) utimesSync(join(dir, path), old, old);

    const second = { "index.html": "two", "models/a/index.html": "a", "models/a/runs/2.html": "2" };
    expect(await write(dir, second)).toEqual({ pages: 3, changed: 2, removed: 2, bytes: 5 });
    expect(statSync(join(dir, "models/a/index.html")).mtime).toEqual(old);
    expect(readFileSync(join(dir, "index.html"), "utf8")).toBe("two");
    expect(existsSync(join(dir, "models/a/runs/1.html"))).toBe(false);
    expect(readdirSync(dir, { recursive: true }).some((name) => String(name).endsWith(".part"))).toBe(false);
  });

  it("is never one with other files in it, and nothing there is removed", async () => {
    const dir = tempDir();
    writeFileSync(join(dir, "notes.txt"), "mine");
    await expect(write(dir, { "index.html": "one" })).rejects.toThrow(/holds other files/);
    expect(readdirSync(dir)).toEqual(["notes.txt"]);
  });

  it("keeps files that are no pages of its own", async () => {
    const dir = join(tempDir(), "site");
    await write(dir, { "index.html": "one" });
    writeFileSync(join(dir, "CNAME"), "models.example.org");
    mkdirSync(join(dir, "models/a/pictures"), { recursive: true });
    writeFileSync(join(dir, "models/a/pictures/1.html"), "mine");
    expect((await write(dir, { "index.html": "one" })).removed).toBe(0);
    expect(existsSync(join(dir, "CNAME"))).toBe(true);
  });

  it("follows no link out of it", async () => {
    const outside = tempDir();
    const dir = join(tempDir(), "site");
    await write(dir, { "index.html": "one" });
    symlinkSync(outside, join(dir, "models"));
    await expect(write(dir, { "models/a/index.html": "a" })).rejects.toThrow(/symbolic link/);
    writeFileSync(join(outside, "kept.txt"), "kept");
    const other = join(tempDir(), "site");
    await write(other, { "index.html": "one" });
    mkdirSync(join(other, "models/a"), { recursive: true });
    symlinkSync(join(outside, "kept.txt"), join(other, "models/a/index.html"));
    await write(other, { "models/a/index.html": "a" });
    expect(readFileSync(join(outside, "kept.txt"), "utf8")).toBe("kept");
    expect(readFileSync(join(other, "models/a/index.html"), "utf8")).toBe("a");
  });

  it("is said to be one that cannot be written", async () => {
    const file = join(tempDir(), "file");
    writeFileSync(file, "");
    await expect(write(join(file, "site"), { "index.html": "one" })).rejects.toThrow(
      /cannot be written to site \(ENOTDIR\)/,
    );
  });
});

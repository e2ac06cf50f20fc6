import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { verbs } from "../../scripts/dist-entries.ts";
import { assets } from "../../src/report/draw/assets.ts";
import { tempDir } from "../support/repo.ts";

const dist = resolve(import.meta.dirname, "../../dist");
const brokenBundle = /ERR_MODULE_NOT_FOUND|Cannot find module|SyntaxError|ReferenceError|is not a function/;

function start(entry: string, args: readonly string[], cwd: string): { status: number | null; said: string } {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const env = { PATH, SystemRoot, TEMP, TMPDIR, HOME: cwd, USERPROFILE: cwd };
  const done = spawnSync(process.execPath, [join(dist, entry), ...args], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}

describe("dist", () => {
  const entries = verbs(resolve(dist, ".."));

  it.each(entries)("%s.js starts outside any repository and ends as a failed step, not as a broken bundle", (verb) => {
    const { status, said } = start(`${verb}.js`, [], tempDir());
    expect(said).not.toMatch(brokenBundle);
    expect([1, 2], said).toContain(status);
    expect(said).toMatch(/::error/);
  });

  it("has the command, executable, with help for itself and each verb", () => {
    const cwd = tempDir();
    if (process.platform !== "win32") accessSync(join(dist, "cli.js"), constants.X_OK);
    for (const args of [["--help"], ...entries.filter((verb) => verb !== "flow").map((verb) => [verb, "--help"])]) {
      const { status, said } = start("cli.js", args, cwd);
      expect(status, `${args.join(" ")}: ${said}`).toBe(0);
      expect(said).toMatch(/modelgate/);
    }
  });

  it("stays under 12 MB in all", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(bytes).toBeLessThan(12 * 1024 * 1024);
  });

  it("has the painter of images and its font byte for byte as their packages have them", () => {
    for (const [name, path] of Object.entries(assets)) {
      const plain = readFileSync(join(dist, "..", "node_modules", path));
      expect(brotliDecompressSync(readFileSync(join(dist, name))).equals(plain), name).toBe(true);
    }
  });

  it("draws a template of somebody's own in a process with nothing of ours, which ends when nobody asks any more", async () => {
    const child = fork(join(dist, "draw-template.js"), [], {
      env: {},
      execArgv: [],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const mark = { data: { values: [{ a: 1 }] }, mark: "point", encoding: { x: { field: "a", type: "quantitative" } } };
    child.send({ spec: mark, theme: "light" });
    expect(await once(child, "message")).toMatchObject([{ svg: expect.stringMatching(/^<svg .*<path/s) }, undefined]);
    child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("carries the licences of what it bundles", () => {
    const text = readFileSync(join(dist, "licenses.txt"), "utf8");
    expect(text).toMatch(/^undici@\S+\nMIT\n/m);
    expect(text).toMatch(/^@resvg\/resvg-wasm@\S+\nMPL-2.0\nSource: \S*resvg-js/m);
    expect(text).toMatch(/^@expo-google-fonts\/inter@[^@]*SIL OPEN FONT LICENSE/m);
  });
});

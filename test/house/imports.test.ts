import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

/** Lower parts come first; a part may import from its own level and from those below. docs/architecture.md */
const levels: readonly (readonly string[])[] = [
  ["lib"],
  ["config", "storage"],
  ["data"],
  ["pipeline"],
  ["tracking", "gate", "registry", "report", "github"],
  ["flow"],
  ["actions"],
  ["demo"],
  ["cli"],
  ["."],
];
/** Who may know the forge. */
const forge = ["github", "flow", "report/publish.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = sources().flatMap(importsOf);

describe("dependencies", () => {
  it("point one way", () => {
    const wrong = imports.filter(({ from, to }) => levelOf(from) < levelOf(to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("keep what knows the forge apart", () => {
    const knowing = imports.filter(({ to }) => to.startsWith("github/")).map(({ from }) => from);
    expect(knowing.filter((from) => !forge.some((one) => from === one || from.startsWith(`${one}/`)))).toEqual([]);
  });

  it("leave the process to the entry points", () => {
    const entries = [
      "actions/main.ts",
      "actions/host.ts",
      "cli/main.ts",
      "cli/host.ts",
      "report/draw/template-child.ts",
    ];
    const reading = sources().filter((file) =>
      /\bprocess\.(env|argv|exit|stdin|stdout|stderr|cwd|on)\b/.test(code(file)),
    );
    expect(reading.filter((file) => !entries.includes(file))).toEqual([]);
  });

  it("load cloud SDKs and the forge's client only when they are needed", () => {
    const heavy = /^import (?!type)[^;]*from "(@aws-sdk\/|@smithy\/|@actions\/(github|cache))/m;
    expect(sources().filter((file) => heavy.test(code(file)))).toEqual([]);
  });
});

describe("files", () => {
  it("have one subject: 300 lines at most, and no junk drawer", () => {
    expect(sources().filter((file) => code(file).split("\n").length > 301)).toEqual([]);
    expect(sources().filter((file) => /(^|\/)(utils?|helpers?|misc)\.ts$/.test(file))).toEqual([]);
  });
});

function sources(): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

function code(file: string): string {
  return readFileSync(join(src, file), "utf8");
}

function importsOf(from: string): Import[] {
  const found = code(from).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
  return [...found].map(([, path = ""]) => ({
    from,
    to: relative(src, resolve(src, from, "..", path)).replaceAll("\\", "/"),
  }));
}

function levelOf(file: string): number {
  const part = file.includes("/") ? (file.split("/")[0] ?? ".") : ".";
  // The version is a constant that everything may print.
  if (file === "version.ts") return 0;
  const level = levels.findIndex((names) => names.includes(part));
  if (level < 0) throw new Error(`${file} stands in no known part: ${part}`);
  return level;
}

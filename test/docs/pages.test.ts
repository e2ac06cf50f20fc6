import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readActions } from "../../scripts/action-files.ts";
import { verbs } from "../../src/actions/table.ts";
import { globalOptions } from "../../src/cli/arguments.ts";
import { parseConfig } from "../../src/config/load.ts";
import { anchors, blocksOf, codeOf, pages, root } from "../support/docs-pages.ts";

const names = [...pages.keys()];
const blocks = names.flatMap(blocksOf);
const policies = blocks.filter(({ text }) => text.startsWith("# modelgate.yaml\n"));
const actions = new Map(
  readActions(root).map((action) => [
    action.folder === "." ? "modelgate/modelgate" : `modelgate/modelgate/${action.folder}`,
    action,
  ]),
);

describe.each(names)("%s", (page) => {
  it("links to files and headings that are there", () => {
    const prose = (pages.get(page) ?? "").replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]+`/g, "");
    for (const [, target = ""] of prose.matchAll(/\]\(<?([^)\s>]+)>?\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : posix.join(posix.dirname(page), path);
      expect(existsSync(join(root, file)), target).toBe(true);
      if (anchor !== undefined && pages.has(file)) expect(anchors(file), target).toContain(anchor);
    }
  });

  it("names verbs and options that the command line has", () => {
    for (const code of codeOf(page)) {
      for (const [, verb = "", rest = ""] of code.matchAll(/(?:^|[\s"])modelgate (?=[a-z<-])(\S+)([^|&;#]*)/g)) {
        if (verb.startsWith("-") || verb === "demo" || verb === "<verb>") continue;
        expect(Object.keys(verbs), code).toContain(verb);
        for (const [, option = ""] of rest.matchAll(/--([a-z][a-z-]*)/g)) {
          const input = verbs[verb]?.inputs[option] ?? verbs[verb]?.inputs[option.replace(/^no-/, "")];
          expect(option in globalOptions || (input !== undefined && input.only !== "action"), code).toBe(true);
        }
      }
    }
  });

  it("uses actions that exist, with inputs that they have", () => {
    for (const { text } of blocksOf(page)) {
      for (const [, name = "", after = ""] of text.matchAll(/uses: (modelgate\/\S+?)@v1\n((?: {2,}.*\n?)*)/g)) {
        if (name.endsWith(".yml")) continue;
        expect([...actions.keys()], name).toContain(name);
        const given = /^( +)with:\n((?:\1 {2,}.*\n?)*)/m.exec(after)?.[2] ?? "";
        const keys = [...given.matchAll(/^(?: {4}| {6})([a-z-]+):/gm)].map(([, key = ""]) => key);
        expect(Object.keys(actions.get(name)?.inputs ?? {}), name).toEqual(expect.arrayContaining(keys));
      }
    }
  });
});

it.each(blocks.filter(({ file }) => file !== undefined))("$page shows $file as it is", ({ file = "", text }) => {
  expect(text).toBe(readFileSync(join(root, file), "utf8"));
});

it("shows the flagship's workflow in the README", () => {
  expect(blocksOf("README.md").map(({ file }) => file)).toContain("examples/workflows/flagship.yml");
});

it.each(policies)("$page shows a modelgate.yaml that parses", ({ page, text }) => {
  expect(parseConfig(text, page).models.length).toBeGreaterThan(0);
});

it("shows policies in the README and in docs/config.md", () => {
  const shown = policies.map(({ page }) => page);
  expect(shown).toEqual(expect.arrayContaining(["README.md", "docs/config.md"]));
});

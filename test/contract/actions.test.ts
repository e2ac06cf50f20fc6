import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readActions } from "../../scripts/action-files.ts";
import { catalogue } from "../../src/actions/catalogue.ts";
import { verbs } from "../../src/actions/table.ts";

const root = resolve(import.meta.dirname, "../..");
const actions = readActions(root).filter((action) => action.runs.using !== "composite");

describe("action.yml and the code say the same", () => {
  it("has an action.yml for every verb that is an action; all others are composites", () => {
    expect(actions.map((action) => action.verb).sort()).toEqual(catalogue.map((entry) => entry.name).sort());
  });

  describe.each(actions.map((action) => [action.verb, action] as const))("%s", (name, action) => {
    const code = catalogue.find((entry) => entry.name === name);

    it("declares exactly the inputs that the code reads, with the same defaults", () => {
      expect(Object.keys(action.inputs).sort()).toEqual([...(code?.inputs ?? [])].sort());
      for (const [input, { default: declared }] of Object.entries(action.inputs)) {
        const spec = verbs[name]?.inputs[input];
        // A default may also be an expression, such as the job's token, which only the runner can fill in.
        const expected = String(declared).startsWith("${{") ? "" : (declared ?? "");
        expect(expected, input).toBe(spec?.default ?? "");
      }
    });

    it("declares exactly the outputs that the code sets", () => {
      expect(Object.keys(action.outputs).sort()).toEqual([...(code?.outputs ?? [])].sort());
    });

    it("runs a committed entry of dist/ on Node 24", () => {
      const main = action.folder === "." ? `dist/${name}.js` : `../../dist/${name}.js`;
      expect(action.runs.using).toBe("node24");
      expect(action.runs.main).toBe(main);
      expect(existsSync(join(root, action.folder, main))).toBe(true);
    });

    it("has a README of its own", () => {
      expect(existsSync(join(root, action.folder, "README.md"))).toBe(true);
    });

    it("says what it does and what each input and output is", () => {
      const fields = Object.entries({ ...action.inputs, ...action.outputs });
      for (const [field, { description }] of [["description", action] as const, ...fields]) {
        expect(description.trim().length, `${field}: ${description}`).toBeGreaterThan(9);
      }
    });

    it("asks for nothing that it has a default for", () => {
      const both = Object.entries(action.inputs).filter(
        ([, one]) => one.required === true && one.default !== undefined,
      );
      expect(both.map(([input]) => input)).toEqual([]);
    });
  });

  it("carries branding at the root, where the Marketplace asks for it", () => {
    expect(actions.find((action) => action.folder === ".")?.branding).toBeDefined();
  });
});

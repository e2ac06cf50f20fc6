import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readActions } from "../../scripts/action-files.ts";
import { verbs } from "../../src/actions/table.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = "examples/fork-safe/.github/workflows";
const text = (name: string): string => readFileSync(join(root, folder, name), "utf8");
const measuring = parse(text("modelgate.yml"));
const reporting = parse(text("modelgate-forks.yml"));
const [composite] = readActions(root).filter(({ verb }) => verb === "forks");

describe("the pair for forks", () => {
  it("starts the second by the first one's name, and counts by its file", () => {
    expect(reporting.on.workflow_run).toEqual({ workflows: [measuring.name], types: ["requested", "completed"] });
    expect(reporting.jobs.report.steps).toEqual([
      { uses: "modelgate/modelgate/actions/forks@v1", with: { workflow: ".github/workflows/modelgate.yml" } },
    ]);
    expect(Object.keys(measuring.on)).toEqual(expect.arrayContaining(["pull_request", "merge_group"]));
    expect(Object.keys(measuring.on)).not.toContain("pull_request_target");
  });

  it("lets the second write what it must, and says why the trigger is no danger", () => {
    expect(reporting.jobs.report.permissions).toEqual({
      contents: "read",
      actions: "read",
      "pull-requests": "write",
      checks: "write",
    });
    expect(text("modelgate-forks.yml")).toMatch(/zizmor: ignore\[dangerous-triggers\] \w/);
    expect(text("modelgate-forks.yml")).not.toContain("secrets.");
  });
});

describe("the composite for forks", () => {
  const steps = composite?.runs["steps"] as {
    uses?: string;
    with?: object;
    env?: Record<string, string>;
    run?: string;
  }[];

  it("checks out nothing but the default branch, and keeps no credentials", () => {
    const checkouts = steps.filter(({ uses }) => uses !== undefined);
    expect(checkouts).toHaveLength(1);
    expect(checkouts[0]?.with).toEqual({ "fetch-depth": "0", "persist-credentials": "false" });
  });

  it("hands on every input of the verb that it has, by the name and with the default that the verb knows", () => {
    const env = steps.find(({ run }) => run !== undefined)?.env ?? {};
    const specs = verbs["fork-report"]?.inputs ?? {};
    expect(Object.keys(env).sort()).toEqual(
      Object.keys(specs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort(),
    );
    for (const [name, { default: given = "" }] of Object.entries(composite?.inputs ?? {})) {
      expect(env[`INPUT_${name.toUpperCase()}`], name).toBe(`\${{ inputs.${name} }}`);
      if (name !== "token") expect(String(given), name).toBe(specs[name]?.default ?? "");
    }
    for (const output of Object.keys(composite?.outputs ?? {})) {
      expect(Object.keys(verbs["fork-report"]?.outputs ?? {})).toContain(output.replaceAll("-", "_"));
    }
  });
});

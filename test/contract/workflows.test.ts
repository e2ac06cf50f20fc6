import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readActions } from "../../scripts/action-files.ts";
import { maxLevels } from "../../src/flow/levels.ts";

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.looseObject({
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step).optional(),
  uses: z.string().optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
});
const Workflow = z.looseObject({ permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), Job) });

const root = resolve(import.meta.dirname, "../..");
const folders = [".github/workflows", "examples/workflows", "examples/fork-safe/.github/workflows"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`),
);
const workflows = new Map(files.map((file) => [file, Workflow.parse(parse(readFileSync(join(root, file), "utf8")))]));
const actions = new Map(
  readActions(root).map((action) => [
    action.folder === "." ? "modelgate/modelgate" : `modelgate/modelgate/${action.folder}`,
    action,
  ]),
);
/** The workflows whose jobs are told apart by what they may do. */
const pairs = files.filter((file) =>
  /^(\.github\/workflows\/(modelgate|matrix)|examples\/workflows\/(measure-and-publish|monorepo))\.yml$/.test(file),
);

describe.each(files)("%s", (file) => {
  const workflow = workflows.get(file);
  const jobs = Object.entries(workflow?.jobs ?? {});
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  it("gives no job more than it asks for by name", () => {
    expect(workflow?.permissions).toEqual({});
    for (const [name, job] of jobs) expect(job.permissions, name).toBeDefined();
  });

  it("uses our actions by their absolute names, with inputs that exist", () => {
    for (const step of steps) {
      expect(step.uses ?? "", "a relative path would be the caller's workspace").not.toMatch(/^\./);
      const [name = "", ref] = step.uses?.split("@") ?? [];
      if (!name.startsWith("modelgate/")) continue;
      expect(ref).toBe("v1");
      const inputs = Object.keys(actions.get(name)?.inputs ?? {});
      expect(actions.has(name), name).toBe(true);
      expect(inputs, name).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  it("calls a reusable workflow that exists, with inputs and secrets that it knows", () => {
    for (const [, job] of jobs) {
      if (job.uses === undefined) continue;
      const path = job.uses.match(/^modelgate\/modelgate\/(.+)@v1$/)?.[1] ?? "";
      expect(existsSync(join(root, path)), job.uses).toBe(true);
      const called = parse(readFileSync(join(root, path), "utf8")) as {
        on: { workflow_call: Record<string, Record<string, unknown>> };
      };
      const known = (kind: string): string[] => Object.keys(called.on.workflow_call[kind] ?? {});
      expect(known("inputs")).toEqual(expect.arrayContaining(Object.keys(job["with"] ?? {})));
      expect(known("secrets")).toEqual(expect.arrayContaining(Object.keys(job["secrets"] ?? {})));
    }
  });

  it("keeps the checkout's credentials out of reach of what runs after it", () => {
    for (const step of steps.filter((one) => one.uses?.startsWith("actions/checkout@"))) {
      expect(step.with?.["persist-credentials"]).toBe(false);
    }
  });
});

describe.each(pairs)("the pair in %s", (file) => {
  const jobs = workflows.get(file)?.jobs ?? {};
  const measure = "collect" in jobs ? "collect" : "measure";
  const verbsOf = (job: string): string[] =>
    (jobs[job]?.steps ?? []).flatMap((step) => step.uses?.match(/^modelgate\/modelgate\/actions\/(\w+)@/)?.[1] ?? []);

  it("lets the measuring job read and nothing else", () => {
    expect(jobs[measure]?.permissions).toMatchObject({ contents: "read" });
    expect(new Set(Object.values(jobs[measure]?.permissions ?? {}))).toEqual(new Set(["read"]));
    expect(verbsOf(measure)).not.toContain("compare");
  });

  it("lets the publishing job write and runs none of the repository's code in it", () => {
    expect(jobs["publish"]?.permissions).toEqual({ contents: "write", "pull-requests": "write", checks: "write" });
    expect(verbsOf("publish")).toEqual(["log", "compare", "report", "gate", "register", "promote"]);
    const shell = (jobs["publish"]?.steps ?? []).flatMap((step) => step.run ?? []);
    expect(shell).toEqual(["rm -f .modelgate/bundle.json"]);
  });

  it("publishes no record from the measuring job, and takes that job's in the other", () => {
    const log = (job: string) => jobs[job]?.steps?.find((step) => step.uses?.includes("/actions/log@"))?.with;
    expect(log(measure)).toMatchObject({ publish: false });
    expect(log("publish")).toMatchObject({ received: true });
  });

  it("ends in a job without permissions that always runs, for the ruleset to require", () => {
    expect(jobs["verdict"]).toMatchObject({ if: "always()", permissions: {} });
  });
});

describe("the workflow of many machines", () => {
  const jobs = workflows.get(".github/workflows/matrix.yml")?.jobs ?? {};
  const levels = Object.keys(jobs).filter((name) => name.startsWith("level-"));

  it("chains as many levels as plan may give, and collects behind them all", () => {
    expect(levels).toEqual(Array.from({ length: maxLevels }, (_, at) => `level-${at + 1}`));
    expect(jobs["collect"]?.["needs"]).toEqual(["plan", ...levels]);
    for (const [at, name] of levels.entries()) {
      expect(jobs[name]?.["needs"]).toEqual(at === 0 ? "plan" : ["plan", levels[at - 1]]);
      expect(jobs[name]?.["with"]).toMatchObject({ matrix: expect.stringContaining(`levels)[${at}]`) });
      expect(jobs[name]?.if).toContain(`levels || '[]')[${at}] != null`);
    }
  });

  it("skips no level for an empty one before it, and starts none behind a failure", () => {
    for (const [at, name] of [...levels, "collect"].entries()) {
      // Without a status function a job is skipped behind a skipped one.
      expect(jobs[name]?.if).toContain("!cancelled() && ");
      if (at > 0 && name !== "collect") expect(jobs[name]?.if).toContain("(inputs.keep-going || !failure())");
    }
  });

  it("gives the jobs that run the repository's code no more than to read", () => {
    const stage = workflows.get(".github/workflows/stage-jobs.yml")?.jobs["stage"];
    for (const job of [stage, jobs["plan"], jobs["collect"], ...levels.map((name) => jobs[name])]) {
      // Whether a reviewer let a change of what the policy protects through is all that they ask of the forge.
      expect(job?.permissions).toEqual({ contents: "read", "pull-requests": "read" });
    }
  });
});

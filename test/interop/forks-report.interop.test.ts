import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportBundle } from "../../src/report/bundle.ts";
import { better, type ForkScene, forkRunId, forkScene, withRecord, worse } from "../support/forks.ts";
import { keptRefs } from "../support/shipping.ts";
import { bundleIn } from "../support/steps.ts";
import { tinyProject } from "../support/world.ts";

function bodyOf({ github }: ForkScene): string {
  return github.state.comments.map(({ body }) => body).join("\n---\n");
}

function checksOf({ github, pull }: ForkScene): (string | null)[] {
  return github.state.checkRuns.filter(({ headSha }) => headSha === pull.head).map(({ conclusion }) => conclusion);
}

const gates = "gates:\n  - { metric: accuracy, direction: higher, max-regression: 0.01 }\n";
const files = tinyProject({ gates: `${gates}report: { append: [notes.md] }\n` });
const notes = [
  "# Notes for @acme/owners",
  "[here](https://evil.example/login) and [there](/acme/digits/issues/1)",
  "![pixel](https://evil.example/pixel.png) <script>alert(1)</script> <img src=x onerror=alert(1)>",
  "<!-- modelgate-run id=99999999 attempt=1 head=0 -->",
];
/** A better model, with words of its own. */
const improved = (): Promise<ForkScene> => forkScene({ ...better, "notes.md": `${notes.join("\n\n")}\n` }, files);

describe("the run of a fork's pull request", () => {
  test("is judged anew, commented on, checked on its head, and kept nowhere", async () => {
    const scene = await improved();
    const before = keptRefs(scene.made);
    const done = await scene.report(scene.ran());
    expect(done.failed).toBeUndefined();
    expect(done.outputs).toMatchObject({ verdict: "pass", pull_request: 7, head: scene.pull.head, nothing: "" });
    expect(scene.github.state.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(bodyOf(scene)).toContain(`id=${forkRunId} attempt=1 head=${scene.pull.head}`);
    expect(bodyOf(scene)).toMatch(/not trusted/);
    expect(bodyOf(scene)).toContain(`git fetch origin pull/7/head && git checkout ${scene.pull.head.slice(0, 12)}`);
    expect(checksOf(scene)).toEqual(["success"]);
    expect(keptRefs(scene.made)).toBe(before);
    const bundle = bundleIn(done.dir);
    expect(bundle).toMatchObject({ pull_request: 7, head: scene.pull.head, event: "pull_request" });
    expect(bundle.models[0]?.candidate?.made_by).toMatchObject({ trusted: false, run_id: String(forkRunId) });
    for (const name of ["file", "markdown"]) expect(existsSync(join(done.dir, String(done.outputs[name])))).toBe(true);
    expect(scene.github.violations).toEqual([]);
    expect(done.lines.join("\n").replaceAll("secret: ghs_secret", "")).not.toContain("ghs_secret");
  });

  test("that got worse is red on the pull request, and the job that says so is green", async () => {
    const scene = await forkScene(worse);
    const done = await scene.report(scene.ran({ conclusion: "failure" }));
    expect(done.failed).toBeUndefined();
    expect(done.outputs).toMatchObject({ verdict: "fail" });
    expect(checksOf(scene)).toEqual(["failure"]);
    expect(bodyOf(scene)).toMatch(/accuracy/);
  });

  test("has no say in its verdict, its baseline, who made it, and what it says of main", async () => {
    const scene = await forkScene(worse);
    const entries = withRecord(scene.left, (record) => {
      record.made_by = { ...record.made_by, trusted: true, event: "push", run_id: "1" };
      record.source.on_default_branch = true;
      record.source.base = scene.pull.head;
    });
    const own: Partial<ReportBundle> = { verdict: "pass", head: scene.pull.head };
    const baseRun = JSON.stringify({ from: "sha256:0", result: {} });
    const claims = [
      { name: "bundle.json", data: JSON.stringify(own) },
      { name: "results/tiny.base-run.json", data: baseRun },
      { name: "received", data: "" },
      { name: "plan.json", data: "[]" },
      { name: "report.md", data: "# pass" },
    ];
    const done = await scene.report(scene.ran({}, [...entries, ...claims]));
    expect(done.outputs).toMatchObject({ verdict: "fail" });
    const [model] = bundleIn(done.dir).models;
    expect(model?.candidate?.made_by).toMatchObject({ trusted: false, event: "pull_request" });
    expect(model?.verdict.baseline?.commit).toBe(scene.pull.base);
    expect(model?.candidate?.source).toMatchObject({ base: scene.pull.base, on_default_branch: false });
  });

  test("brings numbers whose names do no harm in the comment", async () => {
    const scene = await improved();
    const evil = "a|b`c\n@acme/owners <img src=https://evil.example/x> [x](https://evil.example) \u202e#1";
    const entries = withRecord(scene.left, (record) => {
      const [accuracy] = Object.values(record.metrics);
      if (accuracy !== undefined) record.metrics[evil] = accuracy;
      record.made_by = { ...record.made_by, run_url: "https://evil.example/run" };
    });
    const done = await scene.report(scene.ran({}, entries));
    expect(done.outputs["verdict"]).toBe("pass");
    const body = bodyOf(scene);
    expect(body).not.toMatch(/(?<![\w`/])@acme/);
    expect(body).not.toMatch(/<img/i);
    const links = [...body.matchAll(/\]\(<?(https?:\/\/[^/)\s>]+)/g)].map(([, host]) => host);
    expect(links.filter((host) => host !== "https://github.com")).toEqual([]);
    expect(readFileSync(join(done.dir, String(done.outputs["file"])), "utf8")).not.toMatch(
      /(href|src)="https:\/\/evil/,
    );
  });

  test("appends Markdown of its own that notifies nobody and leads nowhere else", async () => {
    const scene = await improved();
    const done = await scene.report(scene.ran());
    expect(done.outputs).toMatchObject({ verdict: "pass" });
    expect(bundleIn(done.dir).appended?.[0]?.path).toBe("notes.md");
    const body = bodyOf(scene);
    expect(body).toContain("Notes for");
    for (const evil of [/(?<![\w`/])@acme/, /https:\/\/evil/, /<script/i, /<img/i, /id=99999999/])
      expect(body).not.toMatch(evil);
    expect(readFileSync(join(done.dir, String(done.outputs["file"])), "utf8")).not.toMatch(
      /<img[^>]*onerror|(src|href)="?https:\/\/evil/,
    );
  });

  test("gets nothing from main's remote by naming its digest", async () => {
    const secret = "step,loss\n1,4711.0625\n2,4712.0625\n";
    const digest = createHash("md5").update(secret).digest("hex");
    const plots = `${files["dvc.yaml"]}plots:\n  - stolen.csv: { x: step, y: loss }\n`;
    const scene = await forkScene({ ...better, "dvc.yaml": plots }, files);
    const object = join(scene.made.remote, "files/md5", digest.slice(0, 2), digest.slice(2));
    mkdirSync(dirname(object), { recursive: true });
    writeFileSync(object, secret);
    const unplotted = scene.left.filter(({ name }) => !String(name).startsWith("evidence/plots-"));
    const named = withRecord(unplotted, (record) => {
      record.pins.push({ path: "stolen.csv", source: "dvc", digest: `md5:${digest}`, files: 1, bytes: secret.length });
    });
    const done = await scene.report(scene.ran({}, named));
    const [model] = bundleIn(done.dir).models;
    expect(model?.verdict.verdict).toBe("pass");
    expect(JSON.stringify(model)).not.toContain("4711.0625");
    expect(JSON.stringify(model?.figures_missing)).toContain("stolen.csv");
  });

  test("that touches no model is said to touch none, though nothing was left", async () => {
    const scene = await forkScene(worse);
    const { head, base, branch } = scene.made.pull(8, { "README.md": "other words\n" });
    const run = scene.ran({ headSha: head, headBranch: branch });
    const [pull] = scene.github.state.pulls;
    scene.github.state.pulls = [{ ...pull, number: 8, headSha: head, baseSha: base, headRef: branch }];
    scene.github.state.artifacts = [];
    const done = await scene.report(run);
    expect(done.outputs).toMatchObject({ verdict: "untouched", pull_request: 8 });
    expect(scene.github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["success"]);
  });

  test("is reported anew where its comment cannot be written: the check stands, and the job ends well", async () => {
    const scene = await forkScene(worse);
    scene.github.fail({ method: "POST", path: "/issues/", status: 403, message: "Resource not accessible" });
    const done = await scene.report(scene.ran());
    expect(done.failed).toBeUndefined();
    expect(done.outputs).toMatchObject({ verdict: "fail" });
    expect(scene.github.state.comments).toEqual([]);
    expect(done.lines.join("\n")).toMatch(/warning: .*(comment|report)/);
  });
});

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { makeTempDir } from "../support/repo.ts";
import { bundleIn, step } from "../support/steps.ts";
import { type JobEvent, type Pull, tinyProject, type World, world } from "../support/world.ts";

function csv(rows: number, shift: number, more = ""): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `${(index % 37) + shift},${index % 4}${more === "" ? "" : ",x"}`,
  );
  return `${["value", "class", ...(more === "" ? [] : [more])].join(",")}\n${lines.join("\n")}\n`;
}

/** Puts a table on the remote and returns the `.dvc` file that pins it. */
function pinned(remote: string, text: string): string {
  const digest = `md5:${hashOf("md5", text)}`;
  const path = join(remote, objectKey(digest));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `outs:\n- md5: ${digest.slice(4)}\n  size: ${text.length}\n  hash: md5\n  path: train.csv\n`;
}

describe("a pull request that changes a table", () => {
  const place = makeTempDir();
  let w: World;
  let pull: Pull;

  beforeAll(async () => {
    const project = tinyProject();
    const stage = (project["dvc.yaml"] ?? "").replace(
      "    params: [accuracy]\n",
      "    deps: [train.csv]\n    params: [accuracy]\n",
    );
    w = world({ ...project, "dvc.yaml": stage, ".gitignore": `${project[".gitignore"]}/train.csv\n` }, place.path);
    w.work.write("train.csv.dvc", pinned(w.remote, csv(400, 0)));
    w.work.commit("data");
    await w.job({ kind: "push", before: w.pushMain() });
    pull = w.pull(1, { "train.csv.dvc": pinned(w.remote, csv(300, 20, "city")), "params.yaml": "accuracy: 0.95\n" });
  }, 60_000);
  afterAll(() => place.remove());

  test("shows what changed in it: rows, columns and drift", async () => {
    const job = await w.job({ kind: "pull_request", pull });
    const [model] = bundleIn(job.dir).models;
    expect(model?.data_diff).toMatchObject({
      a: { commit: pull.base },
      b: { commit: pull.merge },
      counts: { changed: 1, added: 0 },
      tables: [{ path: "train.csv", rows: { a: 400, b: 300 } }],
    });
    const report = readFileSync(join(job.dir, ".modelgate/report.md"), "utf8");
    expect(report).toContain("What changed in the data: 1 file changed");
    expect(report).toContain("400 → 300 rows");
    expect(report).toMatch(/`city` +\| new, text/);
    expect(report).toMatch(/`value` +\| integer .*\*\*\d+\.\d\d \(major\)\*\*/);
    const html = readFileSync(join(job.dir, ".modelgate/report.html"), "utf8");
    expect(html).toContain("<code>city</code>");
  });

  test("hands it from the job that measures to the one that reports, which takes it for no other run's", async () => {
    const event: JobEvent = { kind: "pull_request", pull };
    const { dir } = await step(w, "run", event);
    await step(w, "log", event, { dir, given: { publish: "false" } });
    await step(w, "log", event, { dir, given: { received: "true" } });
    rmSync(join(w.work.root, ".dvc/cache"), { recursive: true, force: true });
    await step(w, "compare", event, { dir });
    expect(bundleIn(dir).models[0]?.data_diff?.tables).toHaveLength(1);

    const file = join(dir, ".modelgate/diffs/tiny.json");
    const handed = readFileSync(file, "utf8");
    for (const forged of [handed.replaceAll(pull.merge, pull.base), "{", handed.replace('"train.csv"', "7")]) {
      writeFileSync(file, forged);
      const { lines } = await step(w, "compare", event, { dir });
      expect(bundleIn(dir).models[0]?.data_diff).toBeUndefined();
      expect(lines.join("\n")).toContain("what changed in the data is not shown");
    }
  });

  test("that Git itself holds shows it as well", async () => {
    const { work } = w;
    const dvcYaml = readFileSync(join(work.root, "dvc.yaml"), "utf8").replace(
      "deps: [train.csv]",
      "deps: [train.csv, small.tsv]",
    );
    const tsv = (rows: number): string => csv(rows, rows).replaceAll(",", "\t");
    work.write("small.tsv", tsv(50));
    work.write("dvc.yaml", dvcYaml);
    work.commit("a small table");
    await w.job({ kind: "push", before: w.pushMain() });
    const { dir } = await w.job({ kind: "pull_request", pull: w.pull(2, { "small.tsv": tsv(60) }) });
    expect(bundleIn(dir).models[0]?.data_diff).toMatchObject({
      pins: [{ path: "small.tsv", source: "git", counts: { changed: 1 } }],
      tables: [{ path: "small.tsv", format: "tsv", rows: { a: 50, b: 60 } }],
    });
  });

  test("says no more than the policy allows, and fails for nothing here", async () => {
    const event: JobEvent = { kind: "pull_request", pull };
    rmSync(join(w.remote, objectKey(`md5:${hashOf("md5", csv(400, 0))}`)));
    const { dir } = await w.job(event);
    expect(bundleIn(dir).models[0]?.data_diff).toMatchObject({ counts: { changed: 1 }, tables: [] });
    expect(bundleIn(dir).models[0]?.data_diff?.notes.join()).toContain("missing in the remote");
    expect(existsSync(join(dir, ".modelgate/report.md"))).toBe(true);
  });
});

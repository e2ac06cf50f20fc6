import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputs } from "../../src/actions/pull/inputs.ts";
import { run } from "../../src/actions/pull/run.ts";
import { inputs as pushInputs } from "../../src/actions/push/inputs.ts";
import { run as push } from "../../src/actions/push/run.ts";
import { readInputs } from "../../src/actions/spec.ts";
import { type DataRepo, dataRepo } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { gitEnv } from "../support/repo.ts";

/** A tracked directory of pictures beside a table, and one of tables. */
function project(): DataRepo {
  const repo = dataRepo();
  repo.pin("data/images", repo.directory({ "cat/1.png": "one", "dog/2.png": "two" }));
  repo.pin("data/tables", repo.directory({ "a.csv": "x\n1\n", "old/b.csv": "x\n2\n", "notes.txt": "n" }));
  repo.pin("data/t.csv", repo.object("x\n3\n"));
  repo.commit("project");
  return repo;
}

const at = (repo: DataRepo, cwd = repo.root) => testHost({ cwd, env: gitEnv() });

async function pull(repo: DataRepo, targets: string[], more: Record<string, string> = {}) {
  const given: Record<string, string> = { targets: targets.join("\n"), ...more };
  return run(
    readInputs(inputs, (name) => given[name]),
    at(repo),
  );
}

const isHere = (repo: DataRepo, path: string): boolean => existsSync(join(repo.root, path));

test("a glob takes what it names, and passes over directories in which it names nothing", async () => {
  const repo = project();
  expect((await pull(repo, ["data/*.csv"])).outputs).toMatchObject({ files: 1, pins: [{ path: "data/t.csv" }] });
  expect((await pull(repo, ["**/*.csv"])).outputs).toMatchObject({ files: 3 });
  expect(isHere(repo, "data/tables/old/b.csv")).toBe(true);
  expect(isHere(repo, "data/tables/notes.txt")).toBe(false);
  expect(isHere(repo, "data/images")).toBe(false);
});

test("a glob that names nothing at all is an error, as is a path that a directory does not hold", async () => {
  const repo = project();
  await expect(pull(repo, ["data/**/*.parquet"])).rejects.toThrow("the globs name no file that Git pins");
  await expect(pull(repo, ["data/images/cow"])).rejects.toThrow("`data/images` holds no file that the targets name");
});

test("a part of a directory leaves the rest of it alone", async () => {
  const repo = project();
  await pull(repo, ["data/images/cat"]);
  expect(readFileSync(join(repo.root, "data/images/cat/1.png"), "utf8")).toBe("one");
  expect(isHere(repo, "data/images/dog")).toBe(false);
});

test("a glob pushes the directories that it reaches into, and no others", async () => {
  const repo = project();
  await pull(repo, []);
  const { outputs } = await push(
    readInputs(pushInputs, (name) => (name === "targets" ? "data/**/*.png" : undefined)),
    at(repo),
  );
  expect(outputs["pins"]).toMatchObject([{ path: "data/images" }]);
});

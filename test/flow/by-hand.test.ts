import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dvcProject } from "../support/pipeline-project.ts";
import { tempDir } from "../support/repo.ts";
import { local } from "../support/steps.ts";

const files = {
  "modelgate.yaml": "models:\n- { name: top, path: top.txt }\n- { name: sub, dir: sub, path: sub/sub.txt }\n",
  "in.txt": "1\n",
  "dvc.yaml": "stages:\n  top:\n    cmd: cp in.txt top.txt\n    deps: [in.txt]\n    outs: [top.txt]\n",
  "sub/dvc.yaml": "stages:\n  sub:\n    cmd: cp ../top.txt sub.txt\n    deps: [../top.txt]\n    outs: [sub.txt]\n",
  "other/readme.txt": "nothing\n",
};

async function names(cwd: string, given: Record<string, string> = {}): Promise<string[]> {
  const { outputs } = await local(cwd, "run", { push: "false", ...given });
  return (outputs["stages"] as { name: string; status: string }[]).map(({ name, status }) => `${name} ${status}`);
}

describe("`run` on one's own machine", () => {
  it("runs the dvc.yaml of the folder one stands in with all it needs, by names from there", async () => {
    const { root } = dvcProject(files);
    expect(await names(root)).toEqual(["top ran"]);
    expect(existsSync(join(root, ".modelgate/runs/top.json"))).toBe(true);
    expect(existsSync(join(root, ".modelgate/runs/sub.json"))).toBe(false);
    expect(await names(join(root, "sub"))).toEqual(["../dvc.yaml:top unchanged", "sub ran"]);
    const handed = JSON.parse(readFileSync(join(root, ".modelgate/runs/sub.json"), "utf8"));
    // For `log` they have the names that they have from the root.
    expect(handed).toMatchObject({ model: "sub", stages: [{ name: "top" }, { name: "sub/dvc.yaml:sub" }] });
    expect(await names(root, { "all-pipelines": "true" })).toEqual(["top unchanged", "sub/dvc.yaml:sub unchanged"]);
    const { outputs } = await local(join(root, "sub"), "status");
    expect(outputs["stages"]).toMatchObject([{ name: "../dvc.yaml:top" }, { name: "sub" }]);
    await expect(names(join(root, "other"))).rejects.toThrow("there is no dvc.yaml in other");
    rmSync(join(root, "dvc.yaml"));
    writeFileSync(join(root, "top.txt"), "by hand\n");
    // Where there is none at the root, the models say what is meant.
    expect(await names(root)).toEqual(["sub/dvc.yaml:sub ran"]);
  });

  it("fails where a stage does, unless errors are to be ignored", async () => {
    const { root } = dvcProject({ "dvc.yaml": "stages:\n  bad:\n    cmd: exit 3\n" });
    expect((await local(root, "run", {})).failed).toMatch(/exited with 3/);
    expect((await local(root, "run", { "keep-going": "true" })).failed).toMatch(/exited with 3/);
    const ignored = await local(root, "run", { "ignore-errors": "true" });
    expect(ignored.failed).toBeUndefined();
    expect(ignored.outputs["stages"]).toMatchObject([{ name: "bad", status: "failed" }]);
  });

  it("needs no Git where there is DVC, and writes no .gitignore then", async () => {
    const root = tempDir();
    mkdirSync(join(root, ".dvc"));
    writeFileSync(join(root, ".dvc/config"), "[core]\n    no_scm = true\n");
    writeFileSync(join(root, "in.txt"), "1\n");
    writeFileSync(
      join(root, "dvc.yaml"),
      `${files["dvc.yaml"]}  git:\n    cmd: echo "$GIT_DIR" > git\n    outs: [git]\n`,
    );
    expect(await names(root)).toEqual(["top ran", "git ran"]);
    expect(readFileSync(join(root, "git"), "utf8")).toBe("\n");
    expect(existsSync(join(root, ".gitignore"))).toBe(false);
    expect((await local(root, "status")).outputs).toMatchObject({ current: true });
    await expect(local(root, "log")).rejects.toThrow("is not inside a Git repository");
  });
});

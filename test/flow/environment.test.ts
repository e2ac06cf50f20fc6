import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitEnv, gitRepo, openRepo, tempDir } from "../support/repo.ts";
import { local, recordIn } from "../support/steps.ts";

// A Python that notes each time it is asked what is installed, and copies otherwise.
const python = `#!/bin/sh
if [ "$1" = -E ]; then
  echo asked >> "$ASKED"
  echo '{"version": "3.13.0", "infos": [["numpy-2.1.0.dist-info", null]]}'
else
  cp "$1" model.txt && echo '{"accuracy": 1}' > metrics.json
fi
`;

describe.skipIf(process.platform === "win32")("the environment of a run by hand", () => {
  it("is on record by package, and nobody asks for it where nothing is to run", async () => {
    const tools = openRepo(tempDir());
    tools.write("python3", python);
    chmodSync(join(tools.root, "python3"), 0o755);
    const repo = gitRepo({
      ".dvc/config": "",
      ".gitignore": "/.modelgate\n/.dvc/cache\n/.dvc/tmp\n",
      "modelgate.yaml": "model: { name: m, path: model.txt }\n",
      "dvc.yaml":
        "stages:\n  train:\n    cmd: python3 train.py\n    deps: [train.py]\n    outs: [model.txt]\n    metrics:\n      - metrics.json: {cache: false}\n",
      "train.py": "x = 1\n",
    });
    const asked = join(tools.root, "asked");
    const times = (): number => (existsSync(asked) ? readFileSync(asked, "utf8").split("\n").length - 1 : 0);
    const env = { ...gitEnv(), ASKED: asked, VIRTUAL_ENV: "", CONDA_PREFIX: "" };
    const host = { env: { ...env, PATH: [tools.root, gitEnv()["PATH"]].join(delimiter) } };

    const first = await local(repo.root, "run", {}, host);
    expect(first.outputs["stages"], first.lines.join("\n")).toMatchObject([{ status: "ran" }]);
    expect(times()).toBe(1);
    const second = await local(repo.root, "run", {}, host);
    expect(second.outputs["stages"]).toMatchObject([{ status: "unchanged" }]);
    expect(times()).toBe(1);

    await local(repo.root, "log", {}, host);
    const { environment } = recordIn(repo.root, "m");
    expect(environment.runtimes).toEqual({ python: "3.13.0" });
    expect(environment.components).toEqual([
      { type: "library", name: "numpy", version: "2.1.0", purl: "pkg:pypi/numpy@2.1.0" },
    ]);
  });
});

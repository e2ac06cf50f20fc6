// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import { expect, test } from "vitest";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";

const dvcYaml = `vars: [{o: {fast: true, slow: false, names: [x, y]}}]
stages: {a: {cmd: "echo \${o}"}}
`;

async function commandOf(files: Record<string, string>): Promise<unknown> {
  const { root } = dvcProject({ "dvc.yaml": dvcYaml, ...files });
  return (await pipelineAt(root)).pipeline.stages.get("a")?.cmd;
}

test("a mapping becomes arguments as DVC's configuration says", async () => {
  const append = { ".dvc/config": "[parsing]\n    bool = boolean_optional\n    list = append\n" };
  expect(await commandOf({})).toBe("echo --fast --names x y");
  expect(await commandOf(append)).toBe("echo --fast --no-slow --names x --names y");
  // The local file has the last word, key by key.
  expect(await commandOf({ ...append, ".dvc/config.local": "[parsing]\nlist = NARGS\n" })).toBe(
    "echo --fast --no-slow --names x y",
  );
});

test("a value that DVC does not know is refused with its place", async () => {
  const { root } = dvcProject({ "dvc.yaml": dvcYaml, ".dvc/config.local": "[parsing]\n  bool = yes\n" });
  await expect(pipelineAt(root)).rejects.toMatchObject({
    message: "`parsing.bool` is `yes`",
    where: { file: ".dvc/config.local", line: 2 },
  });
});

import { UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import { checkYaml } from "../lib/validate.ts";
import { parseYaml, type YamlFile } from "../lib/yaml.ts";
import type { Config, ModelConfig } from "./config.ts";
import { resolveModel } from "./models.ts";
import { ConfigFile } from "./schema.ts";
import { resolveRegistry, resolveRemote, resolveReport, resolveTracker } from "./services.ts";

export type * from "./config.ts";
export { defaultConfig } from "./defaults.ts";

/** Reads modelgate.yaml; `from` names the text in messages. */
export function parseConfig(text: string, from: string): Config {
  const yaml = parseYaml(text, from);
  const file = checkYaml(ConfigFile, emptyAsMap(yaml));
  const registry = resolveRegistry(file.registry);
  const models = resolveModels(file, yaml);
  if (registry.kind === "git") checkTagNames(models, file, yaml);
  const remote = resolveRemote(file.remote, yaml);
  return {
    models,
    stages: Object.entries(file.stages ?? {}),
    tracker: resolveTracker(file.tracker, yaml),
    registry,
    report: resolveReport(file.report),
    ...(remote === undefined ? {} : { remote }),
    from,
    digest: `sha256:${hashOf("sha256", text)}`,
    exists: true,
  };
}

/** An empty file is a map without keys, so that the error says what to write and not what null is. */
function emptyAsMap(yaml: YamlFile): YamlFile {
  return yaml.value === null || yaml.value === undefined ? { ...yaml, value: {} } : yaml;
}

function resolveModels(file: ConfigFile, yaml: YamlFile): ModelConfig[] {
  const shared = file.gates ?? [];
  if (file.model !== undefined && file.models !== undefined) {
    throw new UserError("both `model` and `models` are given", {
      where: yaml.locate(["models"], "key"),
      fix: "Move the one under `model` into the list under `models`.",
    });
  }
  if (file.model !== undefined) return [resolveModel(file.model, shared, ["model"], yaml)];
  if (file.models === undefined) {
    throw new UserError("no model is named", {
      where: { file: yaml.locate([]).file, line: 1, column: 1 },
      fix: "Add one, such as `model: { name: digits, path: model.json }`.",
    });
  }
  const models = file.models.map((model, index) => resolveModel(model, shared, ["models", index], yaml));
  for (const key of ["name", "registryName"] as const) refuseTwins(models, key, file, yaml);
  return models;
}

const writtenAs = { name: "name", registryName: "registry-name" } as const;

function refuseTwins(
  models: readonly ModelConfig[],
  key: keyof typeof writtenAs,
  file: ConfigFile,
  yaml: YamlFile,
): void {
  const seen = new Map<string, number>();
  models.forEach((model, index) => {
    const twin = seen.get(model[key]);
    seen.set(model[key], index);
    if (twin === undefined) return;
    const written = file.models?.[index]?.[writtenAs[key]] === undefined ? "name" : writtenAs[key];
    throw new UserError(`two models have the ${writtenAs[key]} \`${model[key]}\``, {
      where: yaml.locate(["models", index, written]),
      fix: `Give each model a ${writtenAs[key]} of its own; the other one is \`models.${twin}\`.`,
    });
  });
}

/** Versions in Git are tags such as `digits@v1.0.0`; other tools read them, and take no other names. */
function checkTagNames(models: readonly ModelConfig[], file: ConfigFile, yaml: YamlFile): void {
  models.forEach((model, index) => {
    if (/^[a-z0-9]([a-z0-9/-]*[a-z0-9])?$/.test(model.registryName)) return;
    const path = file.models === undefined ? ["model"] : ["models", index];
    const own = file.models === undefined ? file.model : file.models[index];
    const suggestion = tagName(model.registryName);
    throw new UserError(
      `\`${model.registryName}\` cannot name a version's tag: lower-case letters, digits, - and / can`,
      {
        where: yaml.locate([...path, own?.["registry-name"] === undefined ? "name" : "registry-name"]),
        fix: `Add \`registry-name: ${suggestion}\` to the model, or use another \`registry\`.`,
      },
    );
  });
}

function tagName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9/-]+/g, "-");
}

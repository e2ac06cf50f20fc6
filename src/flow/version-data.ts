import { UserError } from "../lib/errors.ts";
import { registeredName } from "../registry/names.ts";
import type { Version } from "../registry/registry.ts";
import type { Bench } from "./bench.ts";

/** The data that a version was made of, from the record of its run. */
export async function madeOf(bench: Bench, version: Version): Promise<{ path: string; digest: string }[]> {
  const tracker = await bench.tracker();
  for (const model of bench.config.models) {
    const runs = await tracker.find({
      by: "commit",
      model: model.name,
      commits: [version.sourceCommit ?? version.commit],
    });
    const run = runs.find((one) => one.run_id === version.recordId) ?? runs[0];
    const pins = run?.record.pins.map(({ path, digest }) => ({ path, digest }));
    if (run !== undefined && pins !== undefined && run.record.artifacts.some((one) => one.digest === version.digest))
      return pins;
  }
  return [];
}

type Data = Awaited<ReturnType<typeof madeOf>>;

/** A version as outputs name it. */
export function versionOutputs(
  version: Version,
  more: { name: string; alias: string; created: boolean; data: Data },
): Record<string, unknown> {
  return { ...more, version: version.version, digest: version.digest, commit: version.commit };
}

/** The same for people, below the line that says what happened. */
export function versionText(version: Version, data: Data): string[] {
  return [
    `  model   ${version.digest}`,
    `  commit  ${version.commit}`,
    ...data.map((one) => `  data    ${one.path} ${one.digest}`),
  ];
}

/** The registered name that a person means by `name`: with one model it need not be said. */
export function requireName(bench: Bench, name: string | undefined, usage: string): string {
  const { models } = bench.config;
  if (name === undefined) {
    const [only, ...others] = models;
    if (only !== undefined && others.length === 0) return registeredName(only.registryName, only.dir);
    throw new UserError("which model?", { fix: usage });
  }
  const model = models.find((one) => one.name === name || one.registryName === name);
  return model === undefined ? name : registeredName(model.registryName, model.dir);
}

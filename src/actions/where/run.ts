import { type Bench, openBench } from "../../flow/bench.ts";
import { madeOf, requireName, versionOutputs, versionText } from "../../flow/version-data.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { nearest } from "../../lib/nearest.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

function nothingAs({ config }: Bench, name: string): string {
  const near = nearest(
    name,
    config.models.map((model) => model.registryName),
  );
  const meant = near === undefined || near === name ? "" : ` Did you mean \`${near}\`?`;
  return `Nothing was registered yet as ${name}.${meant}`;
}

/** Which version an alias stands on, and what that version is made of. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const [asked = "", point] = (given.name ?? "").split("@");
  const name = requireName(bench, asked === "" ? undefined : asked, "modelgate where NAME@ALIAS");
  const registry = await bench.registry();
  const versions = await registry.versions(name);
  const aliases = await registry.aliases(name);
  const alias = point !== undefined && Object.hasOwn(aliases, point) ? point : "";
  const version =
    point === undefined ? versions.at(-1) : (aliases[alias] ?? versions.find((one) => one.version === point));
  if (version === undefined) {
    const known = [...Object.keys(aliases), ...versions.map((one) => one.version)];
    throw new UserError(point === undefined ? `${name} has no version` : `${name} has no version or alias ${point}`, {
      fix: known.length > 0 ? `There are: ${known.join(", ")}.` : nothingAs(bench, name),
    });
  }
  const data = await madeOf(bench, version);
  const text = [`${name}${alias === "" ? "" : `@${alias}`} is ${version.version}`, ...versionText(version, data)];
  return { outputs: versionOutputs(version, { name, alias, created: false, data }), text: text.join("\n") };
}

import { openBench } from "../../flow/bench.ts";
import { madeOf, requireName } from "../../flow/version-data.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Which version an alias stands on, and what that version is made of. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const [asked = "", point] = (given.name ?? "").split("@");
  const name = requireName(bench, asked === "" ? undefined : asked, "modelgate where NAME@ALIAS");
  const registry = await bench.registry();
  const versions = await registry.versions(name);
  const aliases = await registry.aliases(name);
  const version =
    point === undefined ? versions.at(-1) : (aliases[point] ?? versions.find((one) => one.version === point));
  if (version === undefined) {
    const known = [...Object.keys(aliases), ...versions.map((one) => one.version)];
    throw new UserError(point === undefined ? `${name} has no version` : `${name} has no version or alias ${point}`, {
      fix: known.length === 0 ? "Nothing was registered yet." : `There are: ${known.join(", ")}.`,
    });
  }
  const data = await madeOf(bench, version);
  const alias = point !== undefined && point in aliases ? point : "";
  const text = [
    `${name}${alias === "" ? "" : `@${alias}`} is ${version.version}`,
    `  model   ${version.digest}`,
    `  commit  ${version.commit}`,
    ...data.map((one) => `  data    ${one.path} ${one.digest}`),
  ];
  return {
    outputs: {
      name,
      version: version.version,
      alias,
      digest: version.digest,
      commit: version.commit,
      created: false,
      data,
    },
    text: text.join("\n"),
  };
}

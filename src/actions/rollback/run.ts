import { openBench } from "../../flow/bench.ts";
import { madeOf, requireName, versionOutputs, versionText } from "../../flow/version-data.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Moves an alias back to the version it stood on before, and names that version's exact commit and data. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const name = requireName(bench, given.name, "modelgate rollback NAME ALIAS");
  const alias = requireAlias(given.alias);
  const registry = await bench.registry();
  const result = await registry.rollback(name, alias, {
    by: host.env["GITHUB_ACTOR"] ?? host.env["USER"] ?? "modelgate",
    ...(given.to === undefined ? {} : { to: given.to }),
    ...(given.reason === undefined ? {} : { reason: given.reason }),
  });
  const { version } = result;
  const data = await madeOf(bench, version);
  const from = result.previous === undefined ? "" : ` (was ${result.previous.version})`;
  const text = [
    `${name}: ${alias} is ${result.created ? "back on" : "on"} ${version.version}${from}`,
    ...versionText(version, data),
  ];
  return { outputs: versionOutputs(version, { name, alias, created: result.created, data }), text: text.join("\n") };
}

function requireAlias(alias: string | undefined): string {
  if (alias !== undefined) return alias;
  throw new UserError("which alias?", { fix: "modelgate rollback NAME ALIAS" });
}

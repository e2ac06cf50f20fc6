import { type Bench, openBench } from "../../flow/bench.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { registeredName } from "../../registry/names.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

interface Move {
  readonly name: string;
  readonly version: string;
  readonly alias: string;
}

const none = { name: "", version: "", alias: "", digest: "", commit: "", created: false };

/** Moves an alias to a version. An older version never takes an alias from a newer one: that is `rollback`. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  // The step that follows `register` in every workflow has nothing to do there; a name that was asked for is an error.
  if (bench.config.registry.kind === "none" && given.name === undefined) {
    return { outputs: none, text: "Nothing to promote: modelgate.yaml says `registry: none`." };
  }
  const registry = await bench.registry();
  const by = host.env["GITHUB_ACTOR"] ?? host.env["USER"] ?? "modelgate";
  const lines: string[] = [];
  let outputs: Record<string, unknown> = none;
  for (const { name, version, alias } of await movesOf(bench, given)) {
    const meta = { by, ...(given.reason === undefined ? {} : { reason: given.reason }) };
    const result = await registry.promote(name, version, alias, meta);
    const stands = result.created || result.previous === undefined ? result.version : result.previous;
    if (!result.created && given.version !== undefined && stands.version !== result.version.version) {
      throw new UserError(`${alias} of ${name} stays on ${stands.version}: ${result.reason ?? "that is newer"}`, {
        fix: `To go back on purpose: modelgate rollback ${name} ${alias} --to ${result.version.version}`,
      });
    }
    outputs = {
      name,
      version: stands.version,
      alias,
      digest: stands.digest,
      commit: stands.commit,
      created: result.created,
    };
    lines.push(
      result.created ? `${name}: ${alias} is now ${stands.version}` : `${name}: ${alias} stays on ${stands.version}`,
    );
  }
  return {
    outputs,
    text:
      lines.length === 0
        ? "Nothing to promote: no model names an alias (`promote:`) and has a version."
        : lines.join("\n"),
  };
}

async function movesOf(bench: Bench, given: InputsOf<typeof inputs>): Promise<Move[]> {
  const registry = await bench.registry();
  const moves: Move[] = [];
  for (const model of bench.config.models) {
    const name = registeredName(model.registryName, model.dir);
    if (
      given.name !== undefined &&
      given.name !== name &&
      given.name !== model.registryName &&
      given.name !== model.name
    )
      continue;
    const alias = given.alias ?? model.promote;
    if (alias === undefined) continue;
    const version = given.version ?? (await registry.versions(name)).at(-1)?.version;
    if (version !== undefined) moves.push({ name, version, alias });
  }
  if (given.name !== undefined && moves.length === 0) {
    // A registered name that this commit's modelgate.yaml does not list is still a name.
    const newest = given.version ?? (await registry.versions(given.name)).at(-1)?.version;
    if (newest === undefined || given.alias === undefined) {
      throw new UserError(
        newest === undefined ? `${given.name} has no version` : `no alias to move for ${given.name}`,
        {
          fix: "modelgate promote NAME VERSION ALIAS",
        },
      );
    }
    moves.push({ name: given.name, version: newest, alias: given.alias });
  }
  return moves;
}

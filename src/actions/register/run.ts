import { publishArtifacts, storeArtifacts } from "../../flow/artifacts.ts";
import { openBench } from "../../flow/bench.ts";
import { measuredOf } from "../../flow/measured.ts";
import { planModels } from "../../flow/plan.ts";
import { makeRecord } from "../../flow/record.ts";
import { savedRecord, saveRecord } from "../../flow/records.ts";
import { registerUngated, type Shipped, ship } from "../../flow/ship.ts";
import { registeredOutputs, shippedText } from "../../flow/shipped.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { registeredName } from "../../registry/names.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** On the default branch: a version for each commit whose gated run has none yet. Nothing is trained for it. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  if (!bench.forge.onDefaultBranch) {
    throw new UserError(`versions are registered on ${bench.forge.defaultBranch}, and this is not that branch`, {
      fix: `Run this step on push to ${bench.forge.defaultBranch}.`,
    });
  }
  const all = await planModels(bench);
  const plans = all.filter((plan) => given.name === undefined || named(plan.model, given.name));
  if (plans.length === 0) {
    throw new UserError(`no model is registered as ${JSON.stringify(given.name)}`, {
      fix: `Names in ${bench.config.from}: ${all.map((plan) => plan.model.registryName).join(", ") || "none"}.`,
    });
  }
  if (given.version !== undefined && plans.length > 1) {
    throw new UserError("--version is for one model, and there are several", {
      fix: `Name it: modelgate register NAME --version ${given.version}`,
    });
  }
  if (given.ungated) return ungated(bench, plans, given);
  const outcome = await ship(bench, plans, {
    register: true,
    promote: false,
    force: bench.forge.event === "workflow_dispatch",
    measure: false,
    ...(given.version === undefined ? {} : { version: given.version }),
  });
  return { outputs: registeredOutputs(outcome.shipped), text: shippedText(outcome.shipped) };
}

async function ungated(
  bench: Awaited<ReturnType<typeof openBench>>,
  plans: Awaited<ReturnType<typeof planModels>>,
  given: Inputs,
): Promise<VerbResult> {
  const [plan, ...more] = plans;
  if (plan === undefined || more.length > 0) {
    throw new UserError("name the one model to register with --ungated", {
      fix: "modelgate register NAME --ungated --reason …",
    });
  }
  if (given.reason === undefined) {
    throw new UserError("--ungated needs a --reason: the ledger keeps it", {
      fix: 'Add --reason "why no verdict allows it".',
    });
  }
  // What an earlier commit or uncommitted work left in this folder is not this commit's.
  const saved = await savedRecord(bench.root, plan.model.name);
  const own = saved?.source.commit === bench.forge.commit && !saved.source.dirty ? saved : undefined;
  const record = own ?? (await makeRecord(bench, plan, await measuredOf(bench, plan)));
  await storeArtifacts(bench, record);
  await saveRecord(bench.root, record);
  await publishArtifacts(bench, record);
  await (await bench.tracker()).log(record);
  const registered = await registerUngated(bench, plan, record, given.reason, given.version);
  const shipped: Shipped = {
    model: plan.model.name,
    commit: bench.forge.commit,
    found_by: "none",
    stages_trained: 0,
    registered,
    reason: `ungated: ${given.reason}`,
  };
  return { outputs: registeredOutputs([shipped]), text: shippedText([shipped]) };
}

function named(model: { registryName: string; dir: string; name: string }, name: string): boolean {
  return model.registryName === name || model.name === name || registeredName(model.registryName, model.dir) === name;
}

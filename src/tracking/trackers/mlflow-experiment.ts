import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { Experiment, ExperimentCreated } from "./mlflow-answers.ts";
import type { MlflowRest } from "./mlflow-rest.ts";

/** The policy's word, else the one that MLflow's own client reads, else ours. */
export function experimentName(host: Host, named: string | undefined): string {
  return named || host.env["MLFLOW_EXPERIMENT_NAME"] || "modelgate";
}

/** The experiment's id, or undefined where nothing was ever logged. */
export async function findExperiment(rest: MlflowRest, name: string): Promise<string | undefined> {
  const query = { experiment_name: name };
  const found = await rest.tryGet(Experiment, "experiments/get-by-name", query, ["RESOURCE_DOES_NOT_EXIST"]);
  if (found?.experiment.lifecycle_stage === "deleted") {
    throw new UserError(`the MLflow experiment ${name} is deleted`, {
      fix: "Restore it in MLflow, or name another as `experiment`.",
    });
  }
  return found?.experiment.experiment_id;
}

/** The experiment's id; it is made where it is not there. */
export async function ensureExperiment(rest: MlflowRest, name: string): Promise<string> {
  const found = await findExperiment(rest, name);
  if (found !== undefined) return found;
  const created = await rest.create(ExperimentCreated, "experiments/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
  // Another job was faster.
  const id = created?.experiment_id ?? (await findExperiment(rest, name));
  if (id === undefined) throw new UserError(`the MLflow experiment ${name} can neither be made nor read`);
  return id;
}

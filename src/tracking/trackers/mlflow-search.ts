import { UserError } from "../../lib/errors.ts";
import type { RunQuery } from "../tracker.ts";
import { OneRun, type Run, Runs, tagOf } from "./mlflow-answers.ts";
import type { MlflowRest } from "./mlflow-rest.ts";
import { runTags } from "./mlflow-tags.ts";

/** Runs of one page of the newest-first scan, how many pages of it, and questions at a time. */
const pageSize = 200;
const maxPages = 2;
const atOnce = 8;

type Conditions = Readonly<Record<string, string>>;

/** Runs in one experiment whose tags have these values, newest first. MLflow's filters know AND and no OR, no IN. */
export async function searchRuns(
  rest: MlflowRest,
  experiment: string,
  conditions: Conditions,
  options: { limit?: number; page?: string } = {},
): Promise<{ runs: Run[]; next: string }> {
  const filter = Object.entries(conditions)
    .map(([key, value]) => `tags.\`${key}\` = ${quote(value)}`)
    .join(" and ");
  const answer = await rest.post(Runs, "runs/search", {
    experiment_ids: [experiment],
    filter,
    run_view_type: "ACTIVE_ONLY",
    max_results: options.limit ?? pageSize,
    order_by: ["attributes.end_time DESC", "attributes.start_time DESC"],
    ...(options.page === undefined ? {} : { page_token: options.page }),
  });
  return { runs: answer.runs, next: answer.next_page_token };
}

/** The runs that a query means: all of the first key that has any. */
export async function findRuns(rest: MlflowRest, experiment: string, query: RunQuery): Promise<Run[]> {
  const known = { [runTags.model]: query.model, [runTags.complete]: "true" };
  const one = async (more: Conditions, limit?: number): Promise<Run[]> => {
    const { runs } = await searchRuns(rest, experiment, { ...known, ...more }, limit === undefined ? {} : { limit });
    return runs;
  };
  switch (query.by) {
    case "commit":
      return firstKey(rest, experiment, known, query.commits, [runTags.commit, runTags.head], one);
    case "tree":
      return firstKey(rest, experiment, known, query.trees, [runTags.tree, runTags.dirTree], one);
    case "lock":
      return one({ [runTags.lock]: query.digest });
    case "pull-request":
      return one({ [runTags.pullRequest]: String(query.number) });
    case "main":
      return one({ [runTags.onMain]: "true", [runTags.trusted]: "true" }, query.limit ?? 1);
    case "run":
      return runById(rest, query);
  }
}

/** A run by MLflow's own id: deleted ones, other models' and those cut short are none. */
async function runById(rest: MlflowRest, { id, model }: { id: string; model: string }): Promise<Run[]> {
  const absent = ["RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"];
  const found = await rest.tryGet(OneRun, "runs/get", { run_id: id }, absent);
  if (found === undefined || found.run.info.lifecycle_stage !== "active") return [];
  const { tags } = found.run.data;
  return tagOf(tags, runTags.model) === model && tagOf(tags, runTags.complete) === "true" ? [found.run] : [];
}

/**
 * The first key is the usual hit and gets a question of its own. Else the newest runs of the model are read page by
 * page: they tell the answer, unless an older run could stand before it, and then those keys are asked one by one.
 */
async function firstKey(
  rest: MlflowRest,
  experiment: string,
  known: Conditions,
  keys: readonly string[],
  tags: readonly string[],
  one: (more: Conditions) => Promise<Run[]>,
): Promise<Run[]> {
  const ask = async (key: string): Promise<Run[]> => {
    const found = await Promise.all(tags.map((tag) => one({ [tag]: key })));
    return [...new Map(found.flat().map((run) => [run.info.run_id, run])).values()];
  };
  const [first, ...others] = keys;
  if (first === undefined) return [];
  const direct = await ask(first);
  if (direct.length > 0 || others.length === 0) return direct;

  const seen: Run[] = [];
  let page: string | undefined;
  for (let count = 0; count < maxPages && page !== ""; count++) {
    const answer = await searchRuns(rest, experiment, known, page === undefined ? {} : { page });
    seen.push(...answer.runs);
    page = answer.next;
  }
  const having = (key: string): Run[] => seen.filter((run) => tags.some((tag) => tagOf(run.data.tags, tag) === key));
  const hit = others.findIndex((key) => having(key).length > 0);
  const complete = page === "";
  if (complete) return hit < 0 ? [] : having(others[hit] ?? "");
  const unsure = hit < 0 ? others : others.slice(0, hit + 1);
  for (let start = 0; start < unsure.length; start += atOnce) {
    const answers = await Promise.all(unsure.slice(start, start + atOnce).map(ask));
    const found = answers.find((runs) => runs.length > 0);
    if (found !== undefined) return found;
  }
  return [];
}

function quote(value: string): string {
  if (!value.includes("'")) return `'${value}'`;
  if (!value.includes('"')) return `"${value}"`;
  throw new UserError(`MLflow's searches cannot name ${JSON.stringify(value)}`, {
    fix: "Use a name without both kinds of quotes.",
  });
}

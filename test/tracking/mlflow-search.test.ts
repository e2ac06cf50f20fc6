import { describe, expect, it } from "vitest";
import type { Run } from "../../src/tracking/trackers/mlflow-answers.ts";
import type { MlflowRest } from "../../src/tracking/trackers/mlflow-rest.ts";
import { findRuns } from "../../src/tracking/trackers/mlflow-search.ts";

/** Searches as a server with many runs answers them: ANDed tags, pages, newest first. */
function farSide(commits: readonly string[]): { rest: MlflowRest; filters: string[]; limits: number[] } {
  const filters: string[] = [];
  const limits: number[] = [];
  const runs = commits.map((commit, index): Run => {
    const tags = { "modelgate.model": "digits", "modelgate.complete": "true", "modelgate.commit": commit };
    return {
      info: {
        run_id: `run-${commit}`,
        experiment_id: "1",
        artifact_uri: "mlflow-artifacts:/1",
        status: "FINISHED",
        lifecycle_stage: "active",
        start_time: -index,
        end_time: -index,
      },
      data: { tags: Object.entries(tags).map(([key, value]) => ({ key, value })) },
    };
  });
  const unused = (): never => {
    throw new Error("not asked for");
  };
  const rest: MlflowRest = {
    base: "http://127.0.0.1",
    get: unused,
    tryGet: unused,
    create: unused,
    remove: unused,
    upload: unused,
    download: unused,
    post: async (schema, endpoint, body) => {
      expect(endpoint).toBe("runs/search");
      const { filter, max_results, page_token = "0" } = body as Record<string, string>;
      filters.push(filter ?? "");
      limits.push(Number(max_results));
      const wanted = [...(filter ?? "").matchAll(/tags\.`([^`]+)` = '([^']*)'/g)].map((match) => [match[1], match[2]]);
      const hits = runs.filter((run) =>
        wanted.every(([key, value]) => run.data.tags.some((tag) => tag.key === key && tag.value === value)),
      );
      const start = Number(page_token);
      const end = start + Number(max_results);
      return schema.parse({ runs: hits.slice(start, end), next_page_token: end < hits.length ? String(end) : "" });
    },
  };
  return { rest, filters, limits };
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `c${index}`);
const ids = (runs: readonly Run[]): string[] => runs.map((run) => run.info.run_id);
const search = (rest: MlflowRest, commits: readonly string[]) =>
  findRuns(rest, "1", { by: "commit", model: "digits", commits });

describe("a search over commits", () => {
  it("that finds the first one asks for no other", async () => {
    const { rest, filters } = farSide(numbers(1000));
    expect(ids(await search(rest, ["c900", "c1", "c2"]))).toEqual(["run-c900"]);
    expect(filters).toHaveLength(2);
  });

  it("reads one page where that holds all runs, however many commits are asked for", async () => {
    const { rest, filters } = farSide(numbers(50));
    expect(ids(await search(rest, [...numbers(300).reverse()]))).toEqual(["run-c49"]);
    expect(await search(rest, ["x", "y"])).toEqual([]);
    expect(filters).toHaveLength(6);
  });

  it("prefers a run beyond the pages that were read, when its commit comes first", async () => {
    const { rest } = farSide(numbers(1000));
    expect(ids(await search(rest, ["x", "y", "c999", "c3"]))).toEqual(["run-c999"]);
    expect(ids(await search(rest, ["x", "y", "c3", "c999"]))).toEqual(["run-c3"]);
    expect(await search(rest, ["x", ...Array.from({ length: 30 }, (_, index) => `y${index}`)])).toEqual([]);
  });

  it("for main's runs is one question, for as many as are asked for", async () => {
    const { rest, filters, limits } = farSide([]);
    await findRuns(rest, "1", { by: "main", model: "digits" });
    await findRuns(rest, "1", { by: "main", model: "digits", limit: 60 });
    expect(limits).toEqual([1, 60]);
    expect(filters[1]).toContain("tags.`modelgate.on_default_branch` = 'true' and tags.`modelgate.trusted` = 'true'");
  });

  it("quotes a model's name, or says that it cannot", async () => {
    const { rest, filters } = farSide([]);
    await findRuns(rest, "1", { by: "main", model: "it's" });
    expect(filters[0]).toContain(`tags.\`modelgate.model\` = "it's"`);
    await expect(findRuns(rest, "1", { by: "main", model: `it's "x"` })).rejects.toThrow("cannot name");
  });
});

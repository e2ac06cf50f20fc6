import type { DataContext } from "../data/context.ts";
import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Bench } from "./bench.ts";

/** How many commits back a branch is looked for in the records: what is on top of them was not measured yet. */
const depth = 20;

/**
 * On a developer's branch also reads what CI made for its pull request: those objects stand below the pull request's
 * own prefix until the merge. Which one it is, the records tell; they are asked when the first object is.
 */
export function withOwnPullRequest(bench: Bench, data: DataContext): DataContext {
  let found: Promise<DataContext | undefined> | undefined;
  const wider = async (): Promise<DataContext | undefined> => {
    const number = await pullRequestOfBranch(bench);
    return number === undefined ? undefined : bench.promoting(number);
  };
  return {
    ...data,
    async reads(pin) {
      const main = await data.reads(pin);
      if (main.length === 0) return main;
      found ??= wider();
      const more = await found;
      return more === undefined ? main : more.reads(pin);
    },
  };
}

async function pullRequestOfBranch(bench: Bench): Promise<number | undefined> {
  const { host, root, forge } = bench;
  const range = [`--max-count=${depth}`, "HEAD", ...(forge.base === undefined ? [] : [`^${forge.base}`])];
  const list = await tryGit(["rev-list", "--first-parent", ...range], { cwd: root, env: host.env });
  const commits = list.stdout.split("\n").filter((line) => line !== "");
  if (list.code !== 0 || commits.length === 0) return undefined;
  try {
    const tracker = await bench.tracker();
    for (const { name } of bench.config.models) {
      const runs = await tracker.find({ by: "commit", model: name, commits });
      const number = runs.find(({ record }) => record.made_by.trusted)?.record.source.pull_request;
      if (number !== undefined) return number;
    }
  } catch (error) {
    // Without the records, as on a train without network, main's objects are all there is.
    if (!(error instanceof UserError)) throw error;
    host.log.debug(`this branch's pull request is not known: ${error.message}`);
  }
  return undefined;
}

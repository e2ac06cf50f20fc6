import type { DataContext } from "../data/context.ts";
import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Bench } from "./bench.ts";

/** How many commits back a branch is looked for in the records: what is on top of them was not measured yet. */
const depth = 20;

/**
 * On a developer's branch, and on main right after a merge, also reads what CI made for the pull request: those objects
 * stand below its own prefix until a version is registered. Which one it is, the records tell; they are asked when the
 * first object is. Objects are taken by digests that the checked-out commit names, so their place lends them no trust.
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
    withHost: (host) => withOwnPullRequest(bench, data.withHost(host)),
  };
}

async function pullRequestOfBranch(bench: Bench): Promise<number | undefined> {
  const { host, root, forge } = bench;
  const at = { cwd: root, env: host.env };
  const range = [`--max-count=${depth}`, "HEAD", ...(forge.base === undefined ? [] : [`^${forge.base}`])];
  const list = await tryGit(["rev-list", "--first-parent", ...range], at);
  const tree = await tryGit(["rev-parse", "HEAD^{tree}"], at);
  const commits = list.stdout.split("\n").filter((line) => line !== "");
  if (list.code !== 0 || commits.length === 0) return undefined;
  try {
    const tracker = await bench.tracker();
    for (const { name } of bench.config.models) {
      const runs = [
        ...(await tracker.find({ by: "commit", model: name, commits })),
        ...(await tracker.find({ by: "tree", model: name, trees: [tree.stdout.trim()] })),
      ];
      const trusted = runs.filter(({ record }) => record.made_by.trusted);
      const number = trusted.find(({ record }) => record.source.pull_request !== undefined)?.record.source.pull_request;
      if (number !== undefined) return number;
    }
  } catch (error) {
    // Without the records, as on a train without network, main's objects are all there is.
    if (!(error instanceof UserError)) throw error;
    host.log.debug(`this branch's pull request is not known: ${error.message}`);
  }
  return undefined;
}

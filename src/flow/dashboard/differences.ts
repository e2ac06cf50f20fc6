import { tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";

/** Two tree ids: before and after. */
export type TreePair = readonly [string, string];

/** As many changed files as a report holds of one comparison. */
const mostFiles = 10_000;

/**
 * The files that differ between the trees of each pair, by `before after`, in two processes for all of them. A pair that this clone lacks
 * a tree of, as a shallow one does, is left out.
 */
export async function treeDifferences(
  host: Host,
  root: string,
  pairs: readonly TreePair[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const there = await treesThere(host, root, new Set(pairs.flat()));
  const lines = [
    ...new Set(pairs.filter((pair) => pair.every((tree) => there.has(tree))).map((pair) => pair.join(" "))),
  ];
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--stdin"];
  const result = await ask(host, root, args, lines);
  // A tree below one of them is absent: nothing that was said can be relied on.
  if (result.code !== 0) return new Map();
  const found = new Map<string, string[]>(lines.map((line) => [line, []]));
  let next = 0;
  for (const piece of result.stdout.split("\0")) {
    let name = piece;
    // Each pair comes back, in its turn, as a line before its files; of trees that are equal there is nothing but this line.
    for (let line = lines[next]; line !== undefined && name.startsWith(`${line}\n`); line = lines[++next]) {
      name = name.slice(line.length + 1);
    }
    const files = found.get(lines[next - 1] ?? "");
    if (name !== "" && files !== undefined && files.length < mostFiles) files.push(name);
  }
  return found;
}

/** Which of the trees this clone has: of the others diff-tree would say nothing, which is what it says of equal ones. */
async function treesThere(host: Host, root: string, trees: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const { stdout } = await ask(host, root, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], [...trees]);
  return new Set(stdout.split("\n").flatMap((line) => (line.startsWith("tree ") ? [line.slice("tree ".length)] : [])));
}

/** Nothing is asked of the remote, one object at a time: what is not here is left out. */
function ask(host: Host, root: string, args: readonly string[], lines: readonly string[]): ReturnType<typeof tryGit> {
  const env = { ...host.env, GIT_NO_LAZY_FETCH: "1" };
  return tryGit(args, { cwd: root, env, input: lines.map((line) => `${line}\n`).join("") });
}

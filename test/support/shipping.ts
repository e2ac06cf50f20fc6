import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verbs } from "../../src/actions/table.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import type { TrackedRun } from "../../src/tracking/tracker.ts";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { beginning } from "./beginning.ts";
import { testHost } from "./host.ts";
import { openRepo } from "./repo.ts";
import { type JobEvent, type JobOptions, type JobOutcome, type World, world } from "./world.ts";

/** A world whose main has been measured and has its first version. */
export function shippedWorld(files: Record<string, string>): Promise<World> {
  return beginning(JSON.stringify(files), async (dir) => {
    const made = world(files, dir);
    const first = await made.job({ kind: "push", before: made.pushMain() });
    if (first.outputs["version"] !== "v1.0.0")
      throw new Error(`main did not ship: ${first.text}\n${first.lines.join("\n")}`);
    return made;
  });
}

/** Squashes a pull request onto main and runs main's job for that push. */
export async function land(
  made: World,
  pull: Parameters<World["squash"]>[0],
  options?: JobOptions,
): Promise<JobOutcome> {
  return made.job({ kind: "push", before: made.squash(pull) }, options);
}

/** Another verb than the flagship in a job. */
export async function jobOf(made: World, name: string, event: JobEvent, options: JobOptions = {}): Promise<JobOutcome> {
  const verb = verbs[name];
  if (verb === undefined) throw new Error(`no verb ${name}`);
  return made.job(event, { ...options, verb: await verb.load(), inputs: verb.inputs });
}

export function bundleIn(dir: string): ReportBundle {
  return ReportBundle.parse(JSON.parse(readFileSync(join(dir, ".modelgate", "bundle.json"), "utf8")));
}

export function reportIn(dir: string): string {
  return readFileSync(join(dir, ".modelgate", "report.md"), "utf8");
}

/** Version tags of the tiny model, `v1.1.0` → the digest its tag names, oldest first. */
export function versionsOf(made: World): Record<string, string> {
  const origin = openRepo(made.origin);
  const tags = origin
    .git("tag", "--list", "--sort=version:refname", "tiny@*")
    .split("\n")
    .filter((tag) => tag !== "");
  return Object.fromEntries(
    tags.map((tag) => [
      tag.slice("tiny@".length),
      /md5:[0-9a-f]{32}(\.dir)?/.exec(origin.git("cat-file", "tag", tag))?.[0] ?? "",
    ]),
  );
}

/** The version that production stands on: the newest of the alias's tags. */
export function production(made: World): string | undefined {
  const origin = openRepo(made.origin);
  const tags = origin.git("tag", "--list", "--sort=-version:refname", "tiny#production#*").split("\n");
  const [newest = ""] = tags;
  if (newest === "") return undefined;
  const commit = origin.git("rev-parse", `${newest}^{commit}`);
  const at = origin.git("tag", "--list", "tiny@*", "--points-at", commit).split("\n");
  return at[0]?.slice("tiny@".length);
}

/** Every tag and ref that modelgate keeps, with what it points to. */
export function keptRefs(made: World): string {
  return openRepo(made.origin).git("for-each-ref", "refs/tags", "refs/modelgate");
}

export async function runsOfPull(made: World, number: number): Promise<readonly TrackedRun[]> {
  const tracker = await gitTracker(testHost({ cwd: made.work.root }), { root: made.work.root });
  return tracker.find({ by: "pull-request", model: "tiny", number });
}

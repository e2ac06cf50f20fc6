import { saveBundle } from "../../flow/compare.ts";
import { openForkPlace } from "../../flow/forks/place.ts";
import { reportFork } from "../../flow/forks/report.ts";
import { publishReport, writeReports } from "../../flow/report.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, Outputs, VerbResult } from "../spec.ts";
import { type inputs, outputs } from "./inputs.ts";

/**
 * Reports what the run of a stranger's pull request measured, from a job that may write and runs none of its code. The job is
 * green where that was done: red is the measuring workflow's to be, and the check's on the pull request.
 */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const place = await openForkPlace(host, given.token);
  let shown: Outputs = {};
  const nothing = await reportFork(place, given, async (measuring, bundle) => {
    // What later steps upload stands in this job's workspace; the clone of the candidate is removed.
    const bench = { ...measuring, root: place.at.root };
    const path = await saveBundle(bench.root, bundle);
    const files = await writeReports(bench, bundle);
    // Who publishes is this job, whose token may do what the measuring one's may not.
    const forge = { ...measuring.forge, event: "workflow_run" } as const;
    const published = await publishReport({ ...bench, forge }, bundle, given);
    const { verdict, head, pull_request } = bundle;
    shown = { verdict, head, pull_request, bundle: path, ...files, ...published };
  });
  if (nothing !== undefined) host.log.notice(nothing);
  const empty = Object.fromEntries(Object.keys(outputs).map((name) => [name, ""]));
  return {
    outputs: { ...empty, ...shown, ...(nothing === undefined ? {} : { nothing }) },
    text: nothing ?? `${shown["verdict"]}: ${shown["summary"]}`,
  };
}

import type { Host } from "../lib/host.ts";
import * as collect from "./collect/inputs.ts";
import * as compare from "./compare/inputs.ts";
import * as dashboard from "./dashboard/inputs.ts";
import * as diff from "./diff/inputs.ts";
import * as flow from "./flow/inputs.ts";
import * as forkReport from "./fork-report/inputs.ts";
import * as gate from "./gate/inputs.ts";
import * as log from "./log/inputs.ts";
import * as plan from "./plan/inputs.ts";
import * as promote from "./promote/inputs.ts";
import * as pull from "./pull/inputs.ts";
import * as push from "./push/inputs.ts";
import * as register from "./register/inputs.ts";
import * as report from "./report/inputs.ts";
import * as rollback from "./rollback/inputs.ts";
import * as run from "./run/inputs.ts";
import type { InputSpecs, InputsOf, VerbResult } from "./spec.ts";
import * as status from "./status/inputs.ts";
import * as verify from "./verify/inputs.ts";
import * as where from "./where/inputs.ts";

type Run = (inputs: InputsOf<InputSpecs>, host: Host) => Promise<VerbResult>;

/** What a verb is called with and gives; its code is loaded when it runs, so that starting one costs nothing for the others. */
export interface Verb {
  readonly summary: string;
  /** Whether there is an action of this name; the others are for the command line alone. */
  readonly action: boolean;
  readonly inputs: InputSpecs;
  /** Output key → description. */
  readonly outputs: Readonly<Record<string, string>>;
  load(): Promise<Run>;
  /** As an action: what is done after its job where the step did not come to an end of its own. */
  post?(): Promise<Run>;
}

/** Every verb: the actions and the command line are both made from this table. */
export const verbs: Readonly<Record<string, Verb>> = {
  plan: {
    summary: "Say which models a change touches, which stages are stale and what would be pulled",
    action: true,
    ...plan,
    load: async () => typed(await import("./plan/run.ts")),
  },
  pull: {
    summary: "Bring the data that Git pins into the workspace, every byte verified",
    action: true,
    ...pull,
    load: async () => typed(await import("./pull/run.ts")),
  },
  push: {
    summary: "Send what Git pins to the remote",
    action: true,
    ...push,
    load: async () => typed(await import("./push/run.ts")),
  },
  status: {
    summary: "Tell whether the pipeline is current and the remote complete; nothing is pulled",
    action: true,
    ...status,
    load: async () => typed(await import("./status/run.ts")),
  },
  diff: {
    summary: "Show what changed in the data: files, bytes, rows, columns and how far they drifted",
    action: true,
    ...diff,
    load: async () => typed(await import("./diff/run.ts")),
  },
  run: {
    summary: "Run the pipeline stages that changed and write dvc.lock",
    action: true,
    ...run,
    load: async () => typed(await import("./run/run.ts")),
  },
  collect: {
    summary: "Put together what the jobs of a pipeline's stages made, write dvc.lock, and run nothing",
    action: true,
    ...collect,
    load: async () => typed(await import("./collect/run.ts")),
  },
  log: {
    summary: "Record the run: metrics, parameters, data, model and environment, by digest",
    action: true,
    ...log,
    load: async () => typed(await import("./log/run.ts")),
  },
  compare: {
    summary: "Compare the run with main's baseline by the base side's policy",
    action: true,
    ...compare,
    load: async () => typed(await import("./compare/run.ts")),
  },
  report: {
    summary: "Show the comparison: comment, check, job summary, HTML",
    action: true,
    ...report,
    load: async () => typed(await import("./report/run.ts")),
  },
  "fork-report": {
    summary: "Report what a fork's or Dependabot's pull request measured, from a job that runs none of its code",
    action: true,
    ...forkReport,
    load: async () => typed(await import("./fork-report/run.ts")),
  },
  gate: {
    summary: "Fail the job where the verdict says so",
    action: true,
    ...gate,
    load: async () => typed(await import("./gate/run.ts")),
  },
  register: {
    summary: "On the default branch: make a version of the very model that was gated",
    action: true,
    ...register,
    load: async () => typed(await import("./register/run.ts")),
  },
  promote: {
    summary: "Move an alias such as production to a version",
    action: true,
    ...promote,
    load: async () => typed(await import("./promote/run.ts")),
  },
  rollback: {
    summary: "Move an alias back to the version it stood on before",
    action: false,
    ...rollback,
    load: async () => typed(await import("./rollback/run.ts")),
  },
  where: {
    summary: "Tell which version an alias stands on, and what it is made of",
    action: false,
    ...where,
    load: async () => typed(await import("./where/run.ts")),
  },
  dashboard: {
    summary: "Make a static site of main's history: every metric, run, version and promotion",
    action: true,
    ...dashboard,
    load: async () => typed(await import("./dashboard/run.ts")),
  },
  verify: {
    summary: "Run the stages again in a clean clone with no run cache, and say whether they make what dvc.lock names",
    action: true,
    ...verify,
    load: async () => typed(await import("./verify/run.ts")),
  },
  flow: {
    summary: "The whole flow in one step, chosen by the event",
    action: true,
    ...flow,
    load: async () => typed(await import("./flow/run.ts")),
    post: async () => typed(await import("./flow/post.ts")),
  },
};

/** `run` takes exactly what `inputs` of its folder describes; the table forgets which of them that is. */
function typed(module: { run: (inputs: never, host: Host) => Promise<VerbResult> }): Run {
  return module.run as Run;
}

import type { Config } from "../config/config.ts";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { runAgain, type TimeLimit } from "../pipeline/time-limit.ts";

/** A job on GitHub's own runners ends after this many seconds, whatever its `timeout-minutes` say. */
const hostedSeconds = 6 * 3600;
/** Where a stage has a checkpoint, the run ends itself so much earlier: time for the command to end, and for the upload. */
const hostedLimit = "5h40m";
/** So near to its end a job was ended by it. */
const nearSeconds = 10 * 60;

/** The run's own limit: what the input says, else one before GitHub's where a stage could go on from a checkpoint. */
export function timeLimitOf(host: Host, began: Date, config: Config, given: string | undefined): TimeLimit | undefined {
  const kept = config.stages.some(([, keys]) => keys.checkpoint !== undefined);
  const text = given?.trim() || (isHosted(host.env) && kept ? hostedLimit : "");
  return text === "" ? undefined : { began, seconds: secondsOf(text), text };
}

const written = /^(?:(\d+(?:\.\d+)?)h)? ?(?:(\d+(?:\.\d+)?)m(?:in)?)? ?(?:(\d+(?:\.\d+)?)s)?$/;

/** `5h40m`, `90m`, `30s`, or a number of minutes; in seconds. */
function secondsOf(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = written.exec(/^[\d.]+$/.test(text) ? `${text}m` : text) ?? [];
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (sum > 0) return sum;
  throw new UserError(`\`time-limit\` is ${JSON.stringify(text)}`, {
    fix: "Write a number of minutes, or text such as 90m, 5h or 5h40m.",
  });
}

/** Why a cancelled run was ended, as far as that can be told, with what to do about it. */
export function cancelledError(
  { host, began }: { host: Host; began: Date },
  what: string,
  failure: UserError | undefined,
): UserError {
  const again = failure?.fix === undefined ? runAgain : `${runAgain}\n  ${failure.fix}`;
  const seconds = (host.now().getTime() - began.getTime()) / 1000;
  if (!isHosted(host.env) || seconds < hostedSeconds - nearSeconds) {
    return new UserError(`${what} was cancelled`, { fix: again });
  }
  return new UserError(`${what} was ended with its job: GitHub's own runners give a job six hours`, {
    fix: `${again}\n  A stage that takes longer needs a \`checkpoint\` under \`stages:\` in modelgate.yaml, or a runner of one's own.`,
  });
}

/** Labels of GitHub's own runners; those of larger ones have names that their owners chose. */
const hostedLabel = /^(ubuntu|windows|macos)-(latest|\d)/;

/** A warning where a stage may take longer than the runner that its job asks for gives a job; undefined otherwise. */
export function hostedWarning(
  address: string,
  {
    runsOn = ["ubuntu-latest"],
    timeout,
    checkpoint,
  }: { runsOn?: readonly string[]; timeout?: number; checkpoint?: string },
): string | undefined {
  const label = runsOn.find((one) => hostedLabel.test(one));
  if (label === undefined || runsOn.includes("self-hosted") || timeout === undefined || timeout <= hostedSeconds)
    return undefined;
  const hours = Math.round((timeout / 3600) * 10) / 10;
  const then =
    checkpoint === undefined
      ? "name a `checkpoint` from which a next run goes on, or a `runs-on` of one's own"
      : "its next run goes on from its checkpoint";
  return `stage ${address} may take ${hours} hours (\`timeout\`), and ${label} gives a job six: ${then}`;
}

function isHosted(env: Host["env"]): boolean {
  return env["RUNNER_ENVIRONMENT"] === "github-hosted";
}

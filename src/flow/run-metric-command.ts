import { constants, createWriteStream } from "node:fs";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { numberOf } from "../gate/predictions/cell.ts";
import { UserError } from "../lib/errors.ts";
import { runCommands } from "../pipeline/command.ts";
import { withTimeLimit, withTimeout } from "../pipeline/time-limit.ts";
import type { Bench } from "./bench.ts";

/** What a command of the policy is run on, once for a side. */
interface CommandRun {
  readonly metric: string;
  readonly command: string;
  /** Where it may write: a folder that is its own. */
  readonly scratch: string;
  /** The predictions: their path in the repository, and where the bytes are. */
  readonly name: string;
  readonly file: string;
  /** Of the file of resamples; the first is the file itself. */
  readonly lines: Iterable<string>;
}

/** An hour for a command on one side, however many resamples there are. */
const longestSeconds = 3600;
/** More is no list of numbers: bytes. */
const mostOutput = 16 * 1024 * 1024;

/**
 * Runs a metric's command in a clean checkout of the base side: it finds the predictions at MODELGATE_PREDICTIONS, the rows
 * of each resample as a line at MODELGATE_RESAMPLES, and prints a number for each line. Credentials are kept from it as from
 * a stage. Gives the numbers; NaN where it says so.
 */
export async function runMetricCommand(
  own: Pick<Bench, "host" | "root" | "limit" | "sides">,
  run: CommandRun,
): Promise<Float64Array> {
  await mkdir(run.scratch, { recursive: true });
  const predictions = join(run.scratch, basename(run.name));
  // A copy: what is in the cache is nothing that a command may write into.
  await copyFile(run.file, predictions, constants.COPYFILE_FICLONE);
  const resamples = join(run.scratch, "resamples.txt");
  let asked = 0;
  const counted = function* (): Generator<string> {
    for (const line of run.lines) {
      asked += 1;
      yield `${line}\n`;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(resamples));
  const output = join(run.scratch, "values.txt");
  const { host } = own;
  const seen = { ...host, env: { ...host.env, MODELGATE_PREDICTIONS: predictions, MODELGATE_RESAMPLES: resamples } };
  const owner = {
    address: `(the command of ${run.metric})`,
    file: own.sides.policy.from,
    wdir: ".",
    cmd: [`( ${run.command}\n) > "${output}"`],
  };
  const place = { root: own.root, dvcRoot: own.root, allowEnv: [] };
  const fix = "Let it work on all resamples at once, or gate a metric that needs no command.";
  try {
    await withTimeLimit(seen, own.limit, (limited) =>
      withTimeout(limited, longestSeconds, (timed) => runCommands(timed, owner, place), fix),
    );
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    // Its own words name the file that we let it print to.
    throw new UserError(cause.message.replace(/^stage .*` /s, "its command "), { cause });
  }
  if ((await stat(output)).size > mostOutput) throw new UserError(`it printed more than ${mostOutput} bytes`);
  return numbersOf(await readFile(output, "utf8"), asked);
}

function numbersOf(text: string, asked: number): Float64Array {
  const lines = text.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  if (lines.length !== asked) {
    throw new UserError(`it printed ${lines.length} lines for ${asked} resamples: one number for each is asked`);
  }
  return Float64Array.from(lines, (line, index) => {
    const number = line.trim() === "" ? undefined : numberOf(line);
    if (number !== undefined) return number;
    throw new UserError(`line ${index + 1} of what it printed is no number: ${JSON.stringify(line.slice(0, 60))}`);
  });
}

import { appendFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Tolerance } from "../../config/config.ts";
import { parseTolerance, tolerancePattern } from "../../config/tolerance.ts";
import { type Bench, openBench } from "../../flow/bench.ts";
import { targetsOf } from "../../flow/closure.ts";
import { writeHandover } from "../../flow/handover.ts";
import { cleanClone } from "../../flow/verify/clone.ts";
import { verify } from "../../flow/verify/verify.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { plainText, sentenceText } from "../../report/document.ts";
import { draw } from "../../report/markdown-draw.ts";
import { drawTerminal } from "../../report/terminal.ts";
import { verificationBlocks } from "../../report/verification.ts";
import type { Verification } from "../../tracking/verification.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** GitHub's limit for one step's summary is 1 MiB. */
const longestSummary = 256 * 1024;

/** Runs the commit's stages in a clean clone with no run cache, and says whether they make what the lock names. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const tolerance = given.tolerance === undefined ? undefined : toleranceOf(given.tolerance);
  const clone = await cleanClone(bench, {
    commit: bench.forge.commit,
    link: given.link,
    scratch: given.scratch === undefined ? undefined : resolve(host.cwd, given.scratch),
  });
  try {
    const verification = await verify(bench, clone, {
      wanted: {
        targets: await targets(bench, given.targets, given.model),
        // A model's stages are named as seen from the root.
        from: given.targets.length > 0 ? bench.from : "",
        singleItem: given["single-item"],
      },
      against: given.against === "record" ? "record" : "lock",
      tolerance,
      ignore: given["ignore-metrics"],
      values: given.values,
      isolate: given.isolate,
      pull: given.pull,
      jobs: given.jobs ?? availableParallelism(),
    });
    return await shown(bench, verification, given.keep ? clone.root : undefined);
  } finally {
    if (!given.keep) await clone.remove();
    else host.log.info(`The clone is left in ${clone.root}`);
  }
}

async function targets(bench: Bench, named: readonly string[], models: readonly string[]): Promise<readonly string[]> {
  if (named.length > 0 || models.length === 0) return named;
  const pipeline = await bench.pipeline();
  return bench.config.models.flatMap((model) => targetsOf(pipeline, model));
}

function toleranceOf(text: string): Tolerance {
  if (tolerancePattern.test(text)) return parseTolerance(text);
  const amount = Number(text);
  if (Number.isFinite(amount) && amount >= 0) return parseTolerance(amount);
  throw new UserError(`input \`tolerance\` is ${JSON.stringify(text)}: expected a number from 0 up, 1pp or 2%`);
}

async function shown(bench: Bench, verification: Verification, clone: string | undefined): Promise<VerbResult> {
  const { log, env } = bench.host;
  const path = await writeHandover(bench.root, "verify.json", `${JSON.stringify(verification, null, 2)}\n`);
  const blocks = verificationBlocks(verification);
  const summaryFile = env["GITHUB_STEP_SUMMARY"];
  if (summaryFile) await appendFile(summaryFile, markdown(blocks));
  const { verdict, summary, stages, metrics, environment } = verification;
  const good = verdict === "reproducible" || verdict === "within-tolerance";
  const said = plainText(sentenceText(summary));
  return {
    outputs: { verdict, summary: said, stages, metrics, environment, verification: path, clone: clone ?? "" },
    text: drawTerminal(blocks, { colour: log.colour, width: log.width }),
    ...(good ? {} : { failed: said }),
  };
}

/** Blocks that would not fit any more are left out: the document has them all. */
function markdown(blocks: ReturnType<typeof verificationBlocks>): string {
  let text = "";
  for (const block of blocks) {
    const next = `${draw(block, { rows: 100, mermaid: false, elsewhere: " in .modelgate/verify.json" })}\n\n`;
    if (Buffer.byteLength(text) + Buffer.byteLength(next) > longestSummary) {
      return `${text}_Shortened to fit: the rest is in .modelgate/verify.json._\n`;
    }
    text += next;
  }
  return text;
}

import { type ChildProcess, fork } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Spec } from "./plot.ts";
import type { TemplateAnswer, TemplateQuestion } from "./template-child.ts";
import type { Theme } from "./theme.ts";
import { type Picture, pictureOf } from "./vega.ts";

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: Limits = { seconds: 10, megabytes: 512 };
/** After so many that had to be ended no other is tried: each may take all its time. */
const mostEnded = 3;

let child: ChildProcess | undefined;
let ended = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a specification that somebody else wrote, in a process of its own with bounds on time and memory: a template may
 * be slow, or never end, and a thread that runs out of memory can take all others with it. Throws where it is none, or had
 * to be ended.
 */
export function drawTemplate(spec: Spec, theme: Theme, limits: Limits = usual): Promise<Picture> {
  // One after the other: the time of each is its own.
  const drawn = last.then(() => ask({ spec, theme: theme.name }, limits));
  last = drawn.catch(() => undefined);
  return drawn;
}

async function ask(question: TemplateQuestion, limits: Limits): Promise<Picture> {
  if (ended >= mostEnded) throw new Error("other templates had to be ended before it");
  child ??= start(limits);
  const current = child;
  // An idle process holds no program back from its end; one that draws does.
  current.ref();
  current.channel?.ref();
  try {
    const answer = await answerOf(current, question, limits.seconds);
    if ("error" in answer) throw new Error(answer.error);
    return pictureOf(answer.svg);
  } finally {
    current.channel?.unref();
    current.unref();
  }
}

function answerOf(current: ChildProcess, question: TemplateQuestion, seconds: number): Promise<TemplateAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      for (const event of ["message", "error", "exit"]) current.removeAllListeners(event);
    };
    const giveUp = (why: string): void => {
      settle();
      ended++;
      child = undefined;
      current.once("error", () => {});
      current.kill("SIGKILL");
      reject(new Error(why));
    };
    const timer = setTimeout(() => giveUp(`its template takes more than ${seconds} seconds`), seconds * 1000);
    current.once("message", (answer: TemplateAnswer) => {
      settle();
      resolve(answer);
    });
    current.once("error", (error) => giveUp(`its template cannot be drawn here: ${error.message}`));
    current.once("exit", () => giveUp("its template takes more memory than there is for one"));
    current.send(question);
  });
}

/** A process with no environment of ours: from its source, or from its entry in dist/. */
function start({ megabytes }: Limits): ChildProcess {
  const here = fileURLToPath(import.meta.url);
  const entry = join(dirname(here), here.endsWith(".ts") ? "template-child.ts" : "draw-template.js");
  return fork(entry, [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

import type { Log } from "../lib/host.ts";
import { foldedOutputs } from "./output-folded.ts";

/** Keeps apart what stages say that run side by side. */
export interface Outputs {
  /** The log of one stage. Its `group` is told when the stage's command starts and ends. */
  of(label: string): Log;
}

/** One stage at a time has the log to itself; several are told apart by groups, or by a label before each line. */
export function openOutputs(log: Log, jobs: number): Outputs {
  if (jobs === 1) return { of: () => log };
  return log.folds ? foldedOutputs(log) : labelledOutputs(log);
}

/** A line that does not end is passed on at this length, so that memory stays bounded. */
const longestLine = 64 * 1024;

/** Output as it comes while one stage runs alone, and else in whole lines with the stage's label. */
function labelledOutputs(log: Log): Outputs {
  let running = 0;
  /** Whether the last thing written was an unfinished line. */
  let open = false;
  const endLine = (): void => {
    if (open) log.raw("\n");
    open = false;
  };
  return {
    of(label) {
      let held = "";
      let inside = false;
      const say = (line: string): void => {
        endLine();
        log.raw(`${label} | ${line}\n`);
      };
      const flush = (): void => {
        if (held !== "") say(shown(held));
        held = "";
      };
      const raw = (chunk: string): void => {
        if (chunk === "") return;
        if (running <= 1 && held === "") {
          log.raw(chunk);
          open = !chunk.endsWith("\n");
          return;
        }
        const lines = `${held}${chunk}`.split("\n");
        held = lines.pop() ?? "";
        for (const line of lines) say(shown(line));
        if (held.length > longestLine) flush();
      };
      const after =
        (tell: (message: string) => void) =>
        (message: string): void => {
          endLine();
          tell(message);
        };
      return {
        ...log,
        raw,
        info: after((message) => log.info(inside && running > 1 ? `${label} | ${message}` : message)),
        notice: after(log.notice),
        warning: after(log.warning),
        debug: after(log.debug),
        async group(title, body) {
          running++;
          inside = true;
          endLine();
          try {
            return await log.group(title, body);
          } finally {
            flush();
            endLine();
            inside = false;
            running--;
          }
        },
      };
    },
  };
}

/** A line as a terminal would show it: what a lone return overwrites is gone. */
function shown(line: string): string {
  const text = line.replace(/\r+$/, "");
  return text.slice(text.lastIndexOf("\r") + 1);
}

import type { Progress } from "../lib/host.ts";
import { type Clock, describe, type MeterState, silence, startMeter, unitOf } from "../lib/progress.ts";

/** A terminal's last line, drawn over in place and gone when anything else is written. */
interface LiveLine {
  progress(label: string): Progress;
  /** Takes the line away until it is next drawn: to be called before any other output. */
  clear(): void;
}

/** Where the line is drawn; `columns` is asked each time, since a window changes. */
interface Screen {
  write(text: string): void;
  columns(): number;
}

/** Milliseconds between two drawings. */
const between = 100;

/** One line for all that is going on at once: it shows the transfer that began first. */
export function liveLine(screen: Screen, clock: Clock): LiveLine {
  const running: { label: string; read(): MeterState }[] = [];
  let drawn = false;
  let stop = (): void => {};
  const clear = (): void => {
    if (drawn) screen.write("\r\u001b[K");
    drawn = false;
  };
  const draw = (): void => {
    const [first] = running;
    const state = first?.read();
    if (first === undefined || state === undefined || state.elapsed < silence) return;
    screen.write(`\r\u001b[K${barLine(first.label, state, screen.columns())}`);
    drawn = true;
  };
  return {
    clear,
    progress: (label) => {
      const { read, ...meter } = startMeter(clock);
      const one = { label, read };
      if (running.push(one) === 1) stop = clock.every(between, draw);
      return {
        ...meter,
        end: () => {
          const at = running.indexOf(one);
          if (at === -1) return;
          running.splice(at, 1);
          clear();
          if (running.length === 0) stop();
        },
      };
    },
  };
}

/** `pull [=====>    ] 1.2 GB of 4 GB, 120 MB/s, 23 s left`, never wider than the terminal. */
export function barLine(label: string, state: MeterState, columns: number): string {
  // A terminal that fills its last column may wrap.
  const width = columns - 1;
  const parts = describe(state);
  // The rate and the time left stand last, and are what a narrow window shows.
  while (parts.length > 1 && label.length + 2 + parts.join(", ").length > width) parts.shift();
  const text = parts.join(", ");
  const room = Math.min(30, width - label.length - text.length - 4);
  const share = shareOf(state);
  if (share === undefined || room < 8) return `${label}: ${text}`.slice(0, width);
  const filled = Math.floor(share * room);
  const bar = filled < room ? `${"=".repeat(filled)}>`.padEnd(room) : "=".repeat(room);
  return `${label} [${bar}] ${text}`;
}

/** How much is done, from 0 to 1. */
function shareOf({ done, total }: MeterState): number | undefined {
  const unit = unitOf(total);
  return total[unit] > 0 ? Math.min(1, Math.max(0, done[unit] / total[unit])) : undefined;
}

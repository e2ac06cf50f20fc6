import type { Log } from "../lib/host.ts";
import type { Outputs } from "./output.ts";

/** One stage whose command runs. */
interface Speaker {
  readonly title: string;
  /** What it said while another one had the floor. */
  readonly held: string[];
  heldLength: number;
  /** Whether some of it stands in the log already. */
  begun: boolean;
}

/** So much is held back of a stage that has not the floor; then it is shown as a part. */
const most = 1024 * 1024;

/**
 * For a job's log, whose groups cannot nest: one stage has the floor and is shown live in its group; what others say is
 * held until they end, and then stands in a group of its own.
 */
export function foldedOutputs(log: Log): Outputs {
  const running = new Set<Speaker>();
  let floor: { readonly speaker: Speaker; leave(): Promise<void> } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (body: () => Promise<void>): Promise<void> => {
    const mine = last.then(body);
    last = mine.catch(() => {});
    return mine;
  };

  const show = (speaker: Speaker, until: Promise<void>): Promise<void> => {
    const title = speaker.begun ? `${speaker.title} (goes on)` : speaker.title;
    return log.group(title, async () => {
      speaker.begun = true;
      for (const chunk of speaker.held.splice(0)) log.raw(chunk);
      speaker.heldLength = 0;
      await until;
    });
  };
  const takeFloor = (speaker: Speaker): void => {
    let end = (): void => {};
    const until = new Promise<void>((resolve) => {
      end = resolve;
    });
    const shown = show(speaker, until);
    floor = {
      speaker,
      async leave() {
        floor = undefined;
        end();
        await shown;
      },
    };
  };
  /** Shows what is held of a speaker, and gives the floor to one that still runs. */
  const showHeld = async (speaker: Speaker): Promise<void> => {
    const before = floor?.speaker;
    await floor?.leave();
    if (before !== speaker) await show(speaker, Promise.resolve());
    const next = before !== undefined && running.has(before) ? before : [...running][0];
    if (next !== undefined) takeFloor(next);
  };
  /** Says something outside of all groups. */
  const interrupt = async (message: string): Promise<void> => {
    const before = floor?.speaker;
    await floor?.leave();
    log.info(message);
    if (before !== undefined && running.has(before)) takeFloor(before);
  };
  return {
    of() {
      let speaker: Speaker | undefined;
      /** Why a stage failed is said after its group, and belongs into nobody else's. */
      let failed = false;
      const say = (chunk: string): void => {
        if (speaker === undefined || floor?.speaker === speaker) {
          log.raw(chunk);
          return;
        }
        speaker.held.push(chunk);
        speaker.heldLength += chunk.length;
        if (speaker.heldLength <= most) return;
        const full = speaker;
        full.heldLength = 0;
        void inTurn(async () => {
          if (running.has(full)) await showHeld(full);
        });
      };
      return {
        ...log,
        raw: say,
        info(message) {
          if (speaker !== undefined) say(`${message}\n`);
          else if (failed && floor !== undefined) void inTurn(() => interrupt(message));
          else log.info(message);
        },
        async group(title, body) {
          const mine: Speaker = { title, held: [], heldLength: 0, begun: false };
          speaker = mine;
          running.add(mine);
          await inTurn(async () => {
            if (floor === undefined) takeFloor(mine);
          });
          try {
            return await body();
          } catch (error) {
            failed = true;
            throw error;
          } finally {
            running.delete(mine);
            speaker = undefined;
            await inTurn(() => showHeld(mine));
          }
        },
      };
    },
  };
}

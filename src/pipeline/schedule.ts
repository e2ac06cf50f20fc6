import { openRoom } from "./room.ts";
import type { Machine, Weight } from "./weights.ts";

/** Something to be done once, after others. */
export interface Task {
  readonly name: string;
  /** Names of tasks that must have ended before it starts. */
  readonly after: readonly string[];
  readonly weight: Weight;
}

/**
 * Runs tasks side by side, at most `jobs` at once and no more than the machine bears; where there is a choice, in the
 * order of the list. What `run` throws stops new starts, and is thrown when all that were running have ended.
 */
export function schedule<T extends Task>(
  tasks: readonly T[],
  jobs: number,
  machine: Machine,
  run: (task: T) => Promise<void>,
): Promise<void> {
  const queue = openQueue(tasks);
  // Who asks for more jobs than there are cores knows that a stage without weights needs less than one.
  const room = openRoom({ ...machine, cpus: Math.max(machine.cpus, jobs) });
  let running = 0;
  let failure: { error: unknown } | undefined;
  return new Promise((resolve, reject) => {
    const start = async (task: T): Promise<void> => {
      running++;
      room.take(task.weight);
      try {
        await run(task);
      } catch (error) {
        failure ??= { error };
      }
      room.give(task.weight);
      running--;
      queue.done(task);
      fill();
    };
    const fill = (): void => {
      // What the first task lacks is kept for it: small ones behind it would otherwise put it off for ever.
      const kept = new Set<string>();
      for (const task of queue.ready()) {
        if (running >= jobs || failure !== undefined) break;
        const lacking = room.lacks(task.weight, kept);
        for (const one of lacking) kept.add(one);
        if (lacking.length > 0) continue;
        queue.take(task);
        void start(task);
      }
      if (running > 0) return;
      if (failure !== undefined) reject(failure.error);
      else if (queue.left() === 0) resolve();
      else reject(new Error(`${queue.left()} stages wait for each other`));
    };
    fill();
  });
}

/** Tasks whose predecessors are done, in the order of the list. */
function openQueue<T extends Task>(tasks: readonly T[]) {
  const places = new Map(tasks.map((task, place) => [task.name, place]));
  const missing = new Map(tasks.map((task) => [task.name, task.after.length]));
  const followers = new Map<string, T[]>(tasks.map((task) => [task.name, []]));
  for (const task of tasks) for (const name of task.after) followers.get(name)?.push(task);
  const placeOf = (task: T): number => places.get(task.name) ?? 0;
  const ready = tasks.filter((task) => task.after.length === 0);
  let left = tasks.length;
  const insert = (task: T): void => {
    let [from, to] = [0, ready.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = ready[middle];
      if (other !== undefined && placeOf(other) < placeOf(task)) from = middle + 1;
      else to = middle;
    }
    ready.splice(from, 0, task);
  };
  return {
    /** May be taken from while it is read. */
    *ready(): Generator<T> {
      for (let at = 0; at < ready.length; ) {
        const task = ready[at];
        if (task === undefined) return;
        yield task;
        if (ready[at] === task) at++;
      }
    },
    take: (task: T): void => void ready.splice(ready.indexOf(task), 1),
    done(task: T): void {
      left--;
      for (const next of followers.get(task.name) ?? []) {
        const count = (missing.get(next.name) ?? 0) - 1;
        missing.set(next.name, count);
        if (count === 0) insert(next);
      }
    },
    left: (): number => left,
  };
}

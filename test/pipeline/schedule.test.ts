import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schedule, type Task } from "../../src/pipeline/schedule.ts";
import type { Machine, Weight } from "../../src/pipeline/weights.ts";

const machine: Machine = { cpus: 4, gpus: 2, memory: 1000 };
const light: Weight = { cpus: 1, gpus: 0, memory: 0, mutex: [] };

const weight: fc.Arbitrary<Weight> = fc.record({
  cpus: fc.constantFrom(0.1, 0.3, 0.5, 1, 2, 4, 9),
  gpus: fc.constantFrom(0, 0, 1, 2, 3),
  memory: fc.constantFrom(0, 0, 300, 600, 5000),
  mutex: fc.subarray(["a", "b"]),
});

/** A graph in which everybody depends on some of those before. */
const graph: fc.Arbitrary<Task[]> = fc
  .array(fc.record({ weight, after: fc.array(fc.nat(30), { maxLength: 3 }) }), { maxLength: 30 })
  .map((rows) =>
    rows.map((row, index) => ({
      name: `t${index}`,
      weight: row.weight,
      after: [...new Set(row.after.filter((other) => other < index))].map((other) => `t${other}`),
    })),
  );

/** Runs tasks that end when they are told to, in an order that `pick` chooses among those running. */
async function simulate(
  tasks: readonly Task[],
  jobs: number,
  pick: (count: number) => number,
  look: (running: readonly Task[], ended: ReadonlySet<string>) => void,
): Promise<string[]> {
  const running: { task: Task; end: () => void }[] = [];
  const ended = new Set<string>();
  const started: string[] = [];
  const all = schedule(tasks, jobs, machine, (task) => {
    started.push(task.name);
    const done = new Promise<void>((end) => running.push({ task, end }));
    look(
      running.map((one) => one.task),
      ended,
    );
    return done;
  });
  while (running.length > 0) {
    const [one] = running.splice(pick(running.length), 1);
    if (one === undefined) break;
    ended.add(one.task.name);
    one.end();
    // Whatever may start now starts within these turns.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  }
  await all;
  return started;
}

describe("the schedule", () => {
  test("runs everything once, after its dependencies, within jobs, weights and mutexes", async () => {
    await fc.assert(
      fc.asyncProperty(
        graph,
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.nat(100)),
        async (tasks, jobs, dice) => {
          const cpus = Math.max(machine.cpus, jobs);
          const started = await simulate(
            tasks,
            jobs,
            (count) => (dice.next().value ?? 0) % count,
            (running, ended) => {
              const newest = running.at(-1);
              expect(newest?.after.filter((name) => !ended.has(name))).toEqual([]);
              expect(running.length).toBeLessThanOrEqual(jobs);
              const sum = (kind: keyof Machine, limit: number): number =>
                running.reduce((total, task) => total + Math.min(task.weight[kind], limit), 0);
              expect(sum("cpus", cpus)).toBeLessThanOrEqual(cpus + 1e-6);
              expect(sum("gpus", machine.gpus)).toBeLessThanOrEqual(machine.gpus);
              expect(sum("memory", machine.memory)).toBeLessThanOrEqual(machine.memory);
              const mutexes = running.flatMap((task) => task.weight.mutex);
              expect(new Set(mutexes).size).toBe(mutexes.length);
            },
          );
          expect(started.toSorted()).toEqual(tasks.map((task) => task.name).toSorted());
        },
      ),
    );
  });

  test("one job at a time goes by the list", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (tasks) => {
        const started = await simulate(
          tasks,
          1,
          () => 0,
          () => {},
        );
        expect(started).toEqual(tasks.map((task) => task.name));
      }),
    );
  });

  test("as many run at once as there is room for", async () => {
    let most = 0;
    const tasks = Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, after: [], weight: light }));
    const look = (running: readonly Task[]): void => {
      most = Math.max(most, running.length);
    };
    await simulate(tasks, 3, () => 0, look);
    expect(most).toBe(3);
    await simulate(tasks, 12, () => 0, look);
    expect(most).toBe(12);
  });

  test("a heavy task is not put off by light ones behind it, and lets pass who needs nothing of what it lacks", async () => {
    const task = (name: string, part: Partial<Weight>): Task => ({ name, after: [], weight: { ...light, ...part } });
    const order = (tasks: Task[]): Promise<string[]> =>
      simulate(
        tasks,
        4,
        () => 0,
        () => {},
      );
    expect(await order([task("a", {}), task("heavy", { cpus: 4 }), task("b", {}), task("c", {})])).toEqual([
      "a",
      "heavy",
      "b",
      "c",
    ]);
    expect(
      await order([task("g1", { gpus: 2 }), task("g2", { gpus: 1 }), task("g3", { gpus: 1 }), task("c", {})]),
    ).toEqual(["g1", "c", "g2", "g3"]);
  });

  test("what a task throws stops new starts and comes out when the others have ended", async () => {
    const log: string[] = [];
    let end = (): void => {};
    const tasks: Task[] = ["bad", "slow", "next"].map((name) => ({ name, after: [], weight: light }));
    const all = schedule(tasks, 2, machine, async ({ name }) => {
      log.push(name);
      if (name === "bad") throw new Error("a bug");
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      log.push(`${name} ended`);
    });
    setImmediate(() => end());
    await expect(all).rejects.toThrow("a bug");
    expect(log).toEqual(["bad", "slow", "slow ended"]);
  });
});

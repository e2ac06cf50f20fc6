import type { LfsAnswer, LfsObject } from "./lfs-batch.ts";

/** Gathers questions about single objects into few requests. */
export interface Gatherer {
  ask(object: LfsObject): Promise<LfsAnswer>;
  /** Objects that will be asked for: they fill requests that have room. */
  expect(objects: Iterable<LfsObject>): void;
  /** An answer that holds no more: its link has ended, or was used up. */
  forget(oid: string): void;
}

/** Objects in one request: what the servers in use take. */
const most = 100;
/** Answers kept for those who have not asked yet. */
const kept = 2000;
/** A link that ends within this many milliseconds is asked for anew. */
const margin = 10_000;

interface Waiting {
  readonly object: LfsObject;
  readonly answer: Promise<LfsAnswer>;
  resolve(answer: LfsAnswer): void;
  reject(error: unknown): void;
}

/** `post` sends one request about up to 100 objects; `now` is in milliseconds. */
export function gather(
  post: (objects: readonly LfsObject[]) => Promise<ReadonlyMap<string, LfsAnswer>>,
  now: () => number,
): Gatherer {
  const known = new Map<string, LfsAnswer>();
  const waiting = new Map<string, Waiting>();
  /** On their way to the server; those nobody has asked for yet too. */
  const under = new Map<string, Promise<LfsAnswer>>();
  const expected = new Map<string, LfsObject>();
  let scheduled = false;

  /** All that was asked in this turn of the loop goes out together. */
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      while (waiting.size > 0) void send(nextBatch());
    });
  };

  function nextBatch(): Waiting[] {
    const batch = [...waiting.values()].slice(0, most);
    for (const { object } of batch) waiting.delete(object.oid);
    for (const object of expected.values()) {
      if (batch.length === most) break;
      expected.delete(object.oid);
      if (!known.has(object.oid) && !under.has(object.oid)) batch.push(waitFor(object));
    }
    return batch;
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    for (const { object, answer } of batch) {
      under.set(object.oid, answer);
      // Nobody may be waiting for what was only expected.
      answer.catch(() => {});
    }
    try {
      const answers = await post(batch.map(({ object }) => object));
      for (const { object, resolve } of batch) {
        const answer = answers.get(object.oid) ?? silent;
        known.set(object.oid, answer);
        resolve(answer);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    for (const { object } of batch) under.delete(object.oid);
    for (const oid of known.keys()) {
      if (known.size <= kept) break;
      known.delete(oid);
    }
  }

  return {
    ask(object) {
      expected.delete(object.oid);
      const answer = known.get(object.oid);
      if (answer !== undefined && answer.until - margin > now()) return Promise.resolve(answer);
      known.delete(object.oid);
      const asked = under.get(object.oid) ?? waiting.get(object.oid)?.answer;
      if (asked !== undefined) return asked;
      const one = waitFor(object);
      waiting.set(object.oid, one);
      schedule();
      return one.answer;
    },
    expect(objects) {
      for (const object of objects) expected.set(object.oid, object);
    },
    forget(oid) {
      known.delete(oid);
    },
  };
}

/** A server that leaves an object out says nothing of it: neither that it is there nor that it is not. */
const silent: LfsAnswer = {
  authenticated: false,
  actions: {},
  error: { code: 0, message: "the server left it out of its answer" },
  until: 0,
};

function waitFor(object: LfsObject): Waiting {
  let resolve: Waiting["resolve"] = () => {};
  let reject: Waiting["reject"] = () => {};
  const answer = new Promise<LfsAnswer>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { object, answer, resolve, reject };
}

import { describe, expect, test } from "vitest";
import type { Log } from "../../src/lib/host.ts";
import { openOutputs } from "../../src/pipeline/output.ts";
import { testHost } from "../support/host.ts";

/** A log that keeps all that is said as one text; a group stands between `[title` and `]`. */
function textLog(folds: boolean): { log: Log; text(): string } {
  let text = "";
  const line = (message: string): void => {
    text += `${message}\n`;
  };
  const log: Log = {
    ...testHost().log,
    folds,
    info: line,
    warning: (message) => line(`warning: ${message}`),
    raw: (chunk) => {
      text += chunk;
    },
    group: async (title, body) => {
      line(folds ? `[${title}` : title);
      try {
        return await body();
      } finally {
        if (folds) line("]");
      }
    },
  };
  return { log, text: () => text };
}

/** A stage that says what it is told to, and ends when it is told to. */
async function stage(log: Log, title: string): Promise<{ say(chunk: string): void; end(): Promise<void> }> {
  let finish = (): void => {};
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((started) => {
    done = log.group(title, () => {
      started();
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
  });
  return {
    say: log.raw,
    end: () => {
      finish();
      return done;
    },
  };
}

describe("output on a terminal", () => {
  test("passes as it comes while one stage runs, and else in whole labelled lines", async () => {
    const { log, text } = textLog(false);
    const outputs = openOutputs(log, 2);
    const a = await stage(outputs.of("a"), "Stage a");
    a.say("half a ");
    a.say("line\n10 %\r20 %");
    const b = await stage(outputs.of("b"), "Stage b");
    b.say("b1 ");
    a.say("\r30 %\nnext");
    b.say("still b1\nb2\n");
    a.say(" one\nlast");
    outputs.of("b").warning("mind b");
    await a.end();
    b.say("alone again");
    b.say(" and live\n");
    await b.end();
    expect(text()).toBe(
      "Stage a\nhalf a line\n10 %\r20 %\nStage b\na | 30 %\nb | b1 still b1\nb | b2\na | next one\nwarning: mind b\na | last\nalone again and live\n",
    );
  });

  test("one job has the log to itself", () => {
    const { log } = textLog(false);
    expect(openOutputs(log, 1).of("a")).toBe(log);
  });

  test("a line without an end is not kept for ever", async () => {
    const { log, text } = textLog(false);
    const outputs = openOutputs(log, 2);
    const a = await stage(outputs.of("a"), "Stage a");
    const b = await stage(outputs.of("b"), "Stage b");
    a.say("x".repeat(100_000));
    expect(text()).toContain(`a | ${"x".repeat(100_000)}\n`);
    await a.end();
    await b.end();
  });
});

describe("output in a job's log", () => {
  test("one stage is shown live, the others in a group of their own when they end, and groups never nest", async () => {
    const { log, text } = textLog(true);
    const outputs = openOutputs(log, 3);
    const a = await stage(outputs.of("a"), "Stage a");
    a.say("a1\n");
    expect(text()).toBe("[Stage a\na1\n");
    const b = await stage(outputs.of("b"), "Stage b");
    const c = await stage(outputs.of("c"), "Stage c");
    b.say("b1\n");
    c.say("c1\n");
    a.say("a2\n");
    await b.end();
    a.say("a3\n");
    await a.end();
    c.say("c2\n");
    await c.end();
    expect(text()).toBe("[Stage a\na1\na2\n]\n[Stage b\nb1\n]\n[Stage a (goes on)\na3\n]\n[Stage c\nc1\nc2\n]\n");
  });

  test("why a stage failed is said outside of the group of another", async () => {
    const { log, text } = textLog(true);
    const outputs = openOutputs(log, 2);
    const a = await stage(outputs.of("a"), "Stage a");
    const own = outputs.of("b");
    await expect(own.group("Stage b", () => Promise.reject(new Error("b")))).rejects.toThrow("b");
    own.info("b failed");
    a.say("a1\n");
    await a.end();
    expect(text()).toMatch(/^\[Stage a\n\]\n\[Stage b\n\]\n\[Stage a \(goes on\)\n(a1\n)?\]\nb failed\n/);
    expect(text().match(/a1/g)?.length).toBe(1);
  });

  test("what is held back has a limit", async () => {
    const { log, text } = textLog(true);
    const outputs = openOutputs(log, 2);
    const a = await stage(outputs.of("a"), "Stage a");
    const b = await stage(outputs.of("b"), "Stage b");
    b.say("x".repeat(1024 * 1024));
    b.say("y\n");
    await a.end();
    b.say("z\n");
    await b.end();
    const [first, second, ...rest] = text().replace(/x+/, "x").split("]\n");
    expect(first).toBe("[Stage a\n");
    expect(second).toBe("[Stage b\nxy\n");
    expect(rest.join("]\n")).toContain("z\n");
    expect(text().match(/^\[/gm)?.length).toBe(text().match(/^\]/gm)?.length);
  });
});

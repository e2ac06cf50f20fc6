import type { Host } from "../../src/lib/host.ts";
import { gitEnv } from "./repo.ts";

/** A host that keeps what is logged, never waits, and whose clock stands still. */
export function testHost(overrides: Partial<Host> = {}): Host & { lines: string[] } {
  const lines: string[] = [];
  const say =
    (level: string) =>
    (message: string): void => {
      lines.push(`${level}: ${message}`);
    };
  return {
    cwd: process.cwd(),
    env: gitEnv(),
    log: {
      colour: false,
      width: 100,
      folds: false,
      info: say("info"),
      notice: say("notice"),
      warning: say("warning"),
      debug: say("debug"),
      raw: say("raw"),
      secret: say("secret"),
      group: async (title, body) => {
        lines.push(`group: ${title}`);
        return body();
      },
      progress: () => ({ total: () => {}, advance: () => {}, end: () => {} }),
    },
    signal: new AbortController().signal,
    now: () => new Date("2026-01-02T03:04:05.000Z"),
    random: () => 0.5,
    sleep: async () => {},
    fetch,
    ...overrides,
    lines,
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { platform } from "node:os";
import { describe, expect, it } from "vitest";
import { watchMemory } from "../../src/pipeline/memory.ts";

const hold = (bytes: number): string =>
  `const b = Buffer.alloc(${bytes}, 1); console.log(b.length); process.stdin.resume();`;

/** A group whose processes have their memory once this resolves, and end with their input. */
async function group(script: string, lines: number): Promise<ChildProcess> {
  const child = spawn("/bin/sh", ["-c", script], { detached: true, stdio: ["pipe", "pipe", "inherit"] });
  let seen = 0;
  for await (const chunk of child.stdout) {
    seen += String(chunk).split("\n").length - 1;
    if (seen >= lines) break;
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.stdin?.end();
  await ended;
}

describe.runIf(platform() === "linux")("watchMemory (Linux alone tells)", () => {
  it("adds up what the processes of a group have", async () => {
    const node = JSON.stringify(process.execPath);
    const child = await group(`exec 3<&0; ${node} -e '${hold(60e6)}' <&3 & ${node} -e '${hold(60e6)}' <&3 & wait`, 2);
    const both = watchMemory(child.pid ?? 0)() ?? 0;
    await end(child);
    const alone = await group(`exec ${node} -e '${hold(60e6)}'`, 1);
    const one = watchMemory(alone.pid ?? 0)() ?? 0;
    await end(alone);
    expect(one).toBeGreaterThan(60e6);
    expect(both).toBeGreaterThan(1.6 * one);
    expect(both).toBeLessThan(2.5 * one);
  });

  it("tells what a process had at its peak, although it gave it back", async () => {
    const child = await group(
      `exec ${JSON.stringify(process.execPath)} --expose-gc -e 'let big = Buffer.alloc(150e6, 1); big = null; gc(); ${hold(1)}'`,
      1,
    );
    const most = watchMemory(child.pid ?? 0)() ?? 0;
    await end(child);
    expect(most).toBeGreaterThan(150e6);
  });

  it("takes a group that was gone before it looked for the smallest there is", () => {
    // Larger than any process id.
    expect(watchMemory(2 ** 30)()).toBe(4096);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runMetricCommand } from "../../src/flow/run-metric-command.ts";
import type { Host } from "../../src/lib/host.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, tempDir } from "../support/repo.ts";

/** A command has an hour, which must not be over at once. */
const sleep: Host["sleep"] = (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false });
const policy = { from: "modelgate.yaml", digest: "sha256:0", changedByCandidate: false, exists: true };

function run(command: string, overrides: Partial<Host> = {}) {
  const root = tempDir();
  writeFileSync(join(root, "predictions.csv"), "id,score\na,1\nb,3\n");
  writeFileSync(join(root, "mean.awk"), "{ s = 0; for (i = 1; i <= NF; i++) s += 2 * $i + 1; print s / NF }\n");
  const host = testHost({ cwd: root, sleep, ...overrides });
  const sides = { policy } as Parameters<typeof runMetricCommand>[0]["sides"];
  const done = runMetricCommand(
    { host, root, limit: undefined, sides },
    {
      metric: "score",
      command,
      scratch: join(root, "scratch"),
      name: "evaluation/predictions.csv",
      file: join(root, "predictions.csv"),
      lines: ["0 1", "0 0", "1 1"],
    },
  );
  return { done, host, root };
}

describe("runMetricCommand", () => {
  it("runs in the checkout, with the file under its own name and a line for each resample", async () => {
    const { done } = run('awk -f mean.awk "$MODELGATE_RESAMPLES"');
    expect(await done).toEqual(Float64Array.of(2, 1, 3));
    const named = run('basename "$MODELGATE_PREDICTIONS" >&2; wc -l < "$MODELGATE_PREDICTIONS"; echo inf; echo nan');
    expect(await named.done).toEqual(Float64Array.of(3, Number.POSITIVE_INFINITY, Number.NaN));
    expect(named.host.lines.join("\n")).toContain("raw: predictions.csv");
  });

  it("takes several lines, comments and quotes as a shell does", async () => {
    const script = "x='a \"b\"' # all three\nfor one in 1 2 3; do echo $one; done # end";
    expect(await run(script).done).toEqual(Float64Array.of(1, 2, 3));
  });

  it.each([
    ["exit 3", "its command exited with 3"],
    ["kill -9 $$", "its command was killed by SIGKILL"],
    ["no-such-program-anywhere", "its command exited with 127"],
    ["echo 1", "it printed 1 lines for 3 resamples: one number for each is asked"],
    ["seq 4", "it printed 4 lines for 3 resamples"],
    ["true", "it printed 0 lines for 3 resamples"],
    ["echo 1; echo much; echo 3", 'line 2 of what it printed is no number: "much"'],
    ["echo 1; echo; echo 3", "line 2 of what it printed is no number"],
    ["echo 0x10; echo 1; echo 1", 'line 1 of what it printed is no number: "0x10"'],
    ["head -c 20000000 /dev/zero", "it printed more than 16777216 bytes"],
  ])("tells what is wrong with `%s`", async (command, message) => {
    await expect(run(command).done).rejects.toThrow(message);
  });

  it("keeps credentials from it, and its hands off what it was given", async () => {
    const env = { ...gitEnv(), SECRET_API_KEY: "hidden", GITHUB_TOKEN: "hidden", COLOUR: "red" };
    const shown = 'echo "$SECRET_API_KEY$GITHUB_TOKEN$COLOUR" >&2; echo x > "$MODELGATE_PREDICTIONS"; seq 3';
    const { done, host, root } = run(shown, { env });
    await done;
    expect(host.lines).toContain("raw: red\n");
    expect(await run(`cat ${join(root, "predictions.csv")} | grep -c . ; echo 1; echo 1`).done).toEqual(
      Float64Array.of(3, 1, 1),
    );
  });

  it("ends it after an hour", async () => {
    const waited: number[] = [];
    const passing: Host["sleep"] = async (milliseconds) => void waited.push(milliseconds);
    await expect(run("sleep 30; seq 3", { sleep: passing }).done).rejects.toThrow("timeout of 60 min");
    expect(waited).toContain(3_600_000);
  });
});

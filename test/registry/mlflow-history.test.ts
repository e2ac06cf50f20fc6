import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/registry/ledger.ts";
import { allMoves, ledgerTag, movesOf, nextTime, versionBefore } from "../../src/registry/registries/mlflow-history.ts";
import { mlflowName } from "../../src/registry/registries/mlflow-versions.ts";

/** Moves written one after the other by a clock that stands still: `v2` promotes, `<v1` rolls back. */
function ledger(...steps: string[]): LedgerEntry[] {
  const tags: { key: string; value: string }[] = [];
  for (const step of steps) {
    const moves = movesOf(tags, "production");
    const previous = moves.at(-1)?.version;
    const entry: LedgerEntry = {
      schema: "modelgate/ledger-entry/1",
      kind: step.startsWith("<") ? "rollback" : "promote",
      name: "digits",
      version: step.replace("<", ""),
      alias: "production",
      ...(previous === undefined ? {} : { previous }),
      digest: "",
      commit: "",
      by: "ada",
      at: nextTime(moves, new Date("2026-01-02T03:04:05.000Z")),
    };
    tags.unshift(ledgerTag(entry, 0.5));
  }
  return movesOf(tags, "production");
}

describe("the moves of an alias", () => {
  it("keep their order though the clock stands still", () => {
    expect(ledger("v1", "v2", "<v1", "v3").map((entry) => entry.version)).toEqual(["v1", "v2", "v1", "v3"]);
  });

  it("are one alias's own: another's, and tags of other tools, are passed over", () => {
    const [entry] = ledger("v1");
    if (entry === undefined) throw new Error("no entry");
    const staging = ledgerTag({ ...entry, alias: "production.eu", version: "v9" }, 0);
    const broken = { key: "modelgate.ledger.production.1", value: "{" };
    expect(movesOf([staging, broken, { key: "owner", value: "ada" }, ledgerTag(entry, 0)], "production")).toEqual([
      entry,
    ]);
  });
});

describe("the moves of all aliases", () => {
  it("stand in the order they were made, whichever alias moved", () => {
    const moves = ledger("v1", "v2", "<v1");
    const staging = { ...(moves[0] as LedgerEntry), alias: "staging", at: "2026-01-02T03:04:05.001Z", reason: "try" };
    const tags = [...moves, staging].map((entry) => ledgerTag(entry, 0)).reverse();
    const told = allMoves([...tags, { key: "modelgate.ledger.x.1", value: "{}" }]);
    expect(told.map(({ alias, kind, version }) => `${alias} ${kind} ${version}`)).toEqual([
      "production promote v1",
      "production promote v2",
      "staging promote v1",
      "production rollback v1",
    ]);
    expect(told[2]).toEqual({
      alias: "staging",
      kind: "promote",
      version: "v1",
      at: staging.at,
      by: "ada",
      reason: "try",
    });
  });
});

describe("the version before", () => {
  it.each([
    [["v1", "v2"], "v2", "v1"],
    [["v1", "v2", "v3", "<v2"], "v2", "v1"],
    [["v1", "v2", "<v1"], "v1", undefined],
    [["v1", "v2", "<v1", "v3"], "v3", "v1"],
    [["v1"], "v1", undefined],
    [[], undefined, undefined],
    [["v1", "v2"], "v1", "v2"],
  ])("after %j, standing on %s, is %s", (steps, current, expected) => {
    expect(versionBefore(ledger(...steps), current)).toBe(expected);
  });

  it("knows where the alias stood before the first move of ours", () => {
    const [entry] = ledger("v2");
    if (entry === undefined) throw new Error("no entry");
    expect(versionBefore([{ ...entry, previous: "v0.0.1" }], "v2")).toBe("v0.0.1");
  });
});

describe("names", () => {
  it("lose the directory and the slashes that MLflow does not take", () => {
    expect(["digits", "models/digits:digits", "team/digits"].map(mlflowName)).toEqual([
      "digits",
      "digits",
      "team.digits",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Quarantine } from "../../src/config/policy.ts";
import { type Held, quarantineOf } from "../../src/gate/quarantine.ts";

const until = (day: string, metric = "accuracy", reason = `flaky to ${day}`): Quarantine => ({
  metric,
  until: day,
  reason,
});
const held = (day: string, reason = `flaky to ${day}`): Held => ({ kind: "held", entry: { until: day, reason } });
const ended = (day: string): Held => ({ kind: "ended", note: `its quarantine ended on ${day}` });

/** What a list says of a metric at noon of the 15th, or then. */
function said(list: readonly Quarantine[], metric = "accuracy", now = "2026-03-15T12:00:00.000Z"): Held | undefined {
  return quarantineOf(list, new Date(now))(metric);
}

describe("a quarantine", () => {
  it.each([
    ["the day before its last", "2026-03-14T23:59:59.999Z", held("2026-03-15")],
    ["as its last day begins", "2026-03-15T00:00:00.000Z", held("2026-03-15")],
    ["as its last day ends", "2026-03-15T23:59:59.999Z", held("2026-03-15")],
    ["the day after", "2026-03-16T00:00:00.000Z", ended("2026-03-15")],
    ["years later", "2031-01-01T00:00:00.000Z", ended("2026-03-15")],
  ])("holds to the end of its last day in UTC: %s", (_, now, expected) => {
    expect(said([until("2026-03-15")], "accuracy", now)).toEqual(expected);
  });

  it.each([
    ["nothing is listed", [], undefined],
    ["another metric is", [until("2026-04-01", "loss")], undefined],
    ["another one's has ended", [until("2026-03-01", "loss")], undefined],
    ["a longer name is", [until("2026-04-01", "accuracy.top5")], undefined],
    ["its name is, after another's", [until("2026-05-01", "loss"), until("2026-04-01")], held("2026-04-01")],
    ["a glob names it", [until("2026-04-01", "acc*")], held("2026-04-01")],
    ["a glob names others", [until("2026-04-01", "slice.*")], undefined],
  ] as const)("is of the metrics that it names: %s", (_, list, expected) => {
    expect(said(list)).toEqual(expected);
  });

  it("knows globs by the parts of a dotted name", () => {
    const list = [until("2026-04-01", "slice.*"), until("2026-03-01", "deep.**")];
    expect(said(list, "slice.eu")).toEqual(held("2026-04-01"));
    expect(said(list, "slice.eu.f1")).toBeUndefined();
    expect(said(list, "deep.a.b")).toEqual(ended("2026-03-01"));
  });

  it.each([
    ["two that hold", ["2026-03-20", "2026-04-01"], held("2026-04-01")],
    ["one that has ended, one that holds", ["2026-03-14", "2026-03-15"], held("2026-03-15")],
    ["two that have ended", ["2026-01-01", "2026-03-14"], ended("2026-03-14")],
    ["three", ["2026-01-01", "2026-03-14", "2026-02-01"], ended("2026-03-14")],
  ])("counts by the longest of several, in any order: %s", (_, days, expected) => {
    const list = days.map((day) => until(day));
    expect(said(list)).toEqual(expected);
    expect(said(list.toReversed())).toEqual(expected);
  });

  it("gives the reason that stands last for the same day", () => {
    const list = [until("2026-04-01", "accuracy", "first"), until("2026-04-01", "acc*", "second")];
    expect(said(list)).toEqual(held("2026-04-01", "second"));
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { label, type Reviewed, reviewedWorld } from "../support/reviewed.ts";
import { bundleIn, reportIn, versionsOf } from "../support/shipping.ts";
import { type JobOutcome, tinyProject } from "../support/world.ts";

const worse = { "params.yaml": "accuracy: 0.8\n" };
const policyWith = (override: string) => tinyProject({ yaml: `, override: { label: ${label}${override} }` });
const files = policyWith("");

let now: Reviewed | undefined;
async function begin(...given: Parameters<typeof reviewedWorld>): Promise<Reviewed> {
  now = await reviewedWorld(...given);
  return now;
}
afterEach(() => {
  expect(now?.server.violations ?? []).toEqual([]);
});

const verdictOf = ({ dir }: JobOutcome) => bundleIn(dir).models[0]?.verdict;

function expectRed(outcome: JobOutcome, why: string): void {
  expect(outcome.failed).toContain("accuracy");
  const verdict = verdictOf(outcome);
  expect(verdict).toMatchObject({ verdict: "fail", overrides: [], registrable: false, job_fails: true });
  expect(verdict?.conditions.find((one) => one.name === "override")?.reason).toContain(why);
  expect(reportIn(outcome.dir)).toContain("override");
}

describe("a label set by somebody who may, after this commit was judged", () => {
  test("counts by the event that says so, and is found again by a later run of the same head", async () => {
    const { made, judge, set } = await begin(files);
    const pull = made.pull(1, worse);
    // Set before any judgement: only the event tells which head it was about.
    set(pull, "grace", { seconds: -60 });
    expectRed(await judge(pull), "before");
    expect((await judge(pull, { labeled: "grace" })).failed).toBeUndefined();
    expect((await judge(pull)).failed).toBeUndefined();
  });

  test("is not about a push that came between the report and the label, whatever the event says", async () => {
    const { made, judge, set } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    const next = made.pull(1, { "params.yaml": "accuracy: 0.7\n" });
    expectRed(await judge(next, { labeled: "grace" }), "before");
  });

  test("does not count once it is taken off, nor by an event that is about another label", async () => {
    const { made, judge, set } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    expect((await judge(pull)).failed).toBeUndefined();
    set(pull, "grace", { seconds: 4, off: true });
    const without = await judge(pull, { labeled: "grace" });
    expect(without.failed).toContain("accuracy");
    expect(verdictOf(without)).toMatchObject({ overrides: [], registrable: false });
  });

  test("is bound to that head: a new push is red and says so, and main takes no other head by it", async () => {
    const { made, judge, set, land } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    expect((await judge(pull)).failed).toBeUndefined();
    const next = made.pull(1, { "params.yaml": "accuracy: 0.7\n" });
    expectRed(await judge(next), "set it before");
    const merged = await land(next);
    expect(merged.failed).toContain("accuracy");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
  });

  test("was about the head that was judged last: an older one pushed back is not let through", async () => {
    const { made, judge, set } = await begin(files);
    const first = made.pull(1, worse);
    await judge(first);
    const second = made.pull(1, { "params.yaml": "accuracy: 0.85\n" });
    await judge(second);
    set(second, "grace");
    const head = { ...first, number: 1 };
    made.work.git("push", "-q", "-f", "origin", `${first.merge}:refs/pull/1/merge`);
    expectRed(await judge(head), "before");
    made.work.git("push", "-q", "-f", "origin", `${second.merge}:refs/pull/1/merge`);
    expect((await judge(second)).failed).toBeUndefined();
  });

  test("is not taken over by another pull request with the same tree", async () => {
    const { made, judge, set, land } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    expect((await judge(pull)).failed).toBeUndefined();
    const twin = made.pull(2, worse);
    const merged = await land(twin);
    expect(merged.failed).toContain("accuracy");
    expect(merged.text).toContain("not registered");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
    expect(verdictOf(merged)).toMatchObject({ overrides: [], registrable: false });
  });
});

describe("in a merge queue", () => {
  test("the pull request's own override counts for the commit that the queue makes of that head", async () => {
    const { made, judge, set, queue } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    expect((await queue(pull)).failed).toContain("accuracy");
    set(pull, "grace");
    expect((await judge(pull)).failed).toBeUndefined();
    const queued = await queue(pull);
    expect(queued.failed).toBeUndefined();
    expect(verdictOf(queued)).toMatchObject({ verdict: "fail", overrides: [{ head: pull.head, by: "grace" }] });
    // The head was pushed over since: what the queue makes of that one nobody has let through.
    const next = made.pull(1, { "params.yaml": "accuracy: 0.7\n" });
    expectRed(await queue(next), "set it before");
  });
});

describe("who may", () => {
  test.each([
    ["dev", "User", "is the author"],
    ["reader", "User", "may not write"],
    ["ci[bot]", "Bot", "is no person"],
  ] as const)("not %s, a %s, who %s", async (login, type, why) => {
    const { made, judge, set } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, login, { type });
    expectRed(await judge(pull), why);
  });

  const teamFiles = policyWith(", team: acme/leads");
  const teams = { "acme/leads": ["grace"] };
  const app = { viewer: { login: "gate", type: "User" as const }, teams };

  test("a member of the team, and nobody else however much they may do", async () => {
    const { made, judge, set } = await begin(teamFiles, { ...app, permissions: { eve: "admin" } });
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "eve");
    expectRed(await judge(pull), "@eve is no member of acme/leads");
    set(pull, "grace", { seconds: 3 });
    expect((await judge(pull)).failed).toBeUndefined();
  });

  test("nobody where the token cannot see the team, and the report says which token can", async () => {
    const { made, judge, set } = await begin(teamFiles, { teams });
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    expectRed(await judge(pull), "members: read");
  });

  test("nobody where GitHub does not say who set it", async () => {
    const { made, judge, set, server } = await begin(files);
    const pull = made.pull(1, worse);
    await judge(pull);
    set(pull, "grace");
    server.fail({ path: "/issues/1/events", status: 403, message: "Resource not accessible by integration" });
    expectRed(await judge(pull), "pull-requests: read");
  });

  test("nobody where the policy has no `override`, or the change brings it along", async () => {
    const { made, judge, set, server } = await begin(tinyProject());
    const pull = made.pull(1, { ...worse, "modelgate.yaml": files["modelgate.yaml"] ?? "" });
    await judge(pull);
    set(pull, "grace");
    expect((await judge(pull)).failed).toContain("accuracy");
    expect(server.requests.filter((line) => line.includes("/events"))).toEqual([]);
  });
});

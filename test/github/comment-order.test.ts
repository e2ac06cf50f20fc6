import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOutdone, type Writer } from "../../src/github/comment-order.ts";
import { upsertComment } from "../../src/github/comments.ts";
import { pullWith } from "../support/sticky.ts";

const [old, young] = ["a".repeat(40), "b".repeat(40)];
const by = (head: string, id: number, attempt = 1): Writer => ({ head, run: { id: String(id), attempt } });

describe("of two reports the newer is", () => {
  it.each([
    ["the one about the head as it is now, though its run began first", by(young, 3), by(old, 4), young, true],
    ["so also where the older one stands there", by(old, 4), by(young, 3), young, false],
    ["the later run's, of two about the same head", by(young, 5), by(young, 4), young, true],
    ["the later attempt's, of two of the same run", by(young, 5, 2), by(young, 5, 1), young, true],
    ["the later run's, where neither is about the head as it is now", by(old, 5), by(young, 4), "c".repeat(40), true],
    ["the later run's, where that head is not known", by(old, 5), by(young, 4), undefined, true],
    ["ours, where both are of the same attempt", by(old, 5), by(old, 5), old, false],
    ["ours, where a run's id is no number", by(old, 5), { head: old, run: { id: "x", attempt: 1 } }, old, false],
  ])("%s", (_, there, ours, live, outdone) => {
    expect(isOutdone(there, ours, live)).toBe(outdone);
  });

  it("the same whichever of them is asked about, and one of three is the newest", () => {
    const writer = fc.record({
      head: fc.constantFrom(old, young),
      id: fc.integer({ min: 1, max: 3 }),
      attempt: fc.integer({ min: 1, max: 2 }),
    });
    const live = fc.constantFrom(old, young, "c".repeat(40), undefined);
    fc.assert(
      fc.property(fc.tuple(writer, writer, writer), live, (three, head) => {
        const [a, b, c] = three.map((one) => by(one.head, one.id, one.attempt)) as [Writer, Writer, Writer];
        expect(isOutdone(a, b, head) && isOutdone(b, a, head)).toBe(false);
        if (isOutdone(a, b, head) && isOutdone(b, c, head)) expect(isOutdone(a, c, head)).toBe(true);
      }),
    );
  });
});

describe("the runs of a pull request end with the newest commit's report", () => {
  /** What each run writes, by the order in which they began. */
  const runs = [
    { head: old, run: { id: "1", attempt: 1 }, body: "old" },
    { head: young, run: { id: "2", attempt: 1 }, body: "young" },
    { head: old, run: { id: "1", attempt: 2 }, body: "old, run again" },
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];

  it.each(orders.flatMap((order) => [false, true].map((fold) => ({ order, fold }))))(
    "ending in the order $order, folding: $fold",
    async ({ order, fold }) => {
      const { server, api, sticky, shown } = await pullWith({ head: young });
      for (const index of order) await upsertComment(api, sticky({ ...runs[index], fold }));
      expect(shown()).toEqual(["young"]);
      expect(server.violations).toEqual([]);
    },
  );

  it.each(orders)("also where the head moves on while they end: %i, %i, %i", async (...order) => {
    const { server, api, sticky, shown } = await pullWith({ head: old });
    for (const index of order) {
      const run = runs[index];
      if (run?.head === young) Object.assign(server.state.pulls[0] ?? {}, { headSha: young });
      await upsertComment(api, sticky({ ...run }));
    }
    expect(shown()).toEqual(["young"]);
  });

  it("though a run that publishes for the older commit was started last", async () => {
    const { api, sticky, shown, lines } = await pullWith({ head: young });
    await upsertComment(api, sticky({ head: young, run: { id: "3", attempt: 1 }, body: "young" }));
    const late = await upsertComment(api, sticky({ head: old, run: { id: "4", attempt: 1 }, body: "old" }));
    expect(late.action).toBe("stale");
    expect(shown()).toEqual(["young"]);
    expect(lines.join("\n")).toContain("has been pushed since: its own run reports");
  });

  it("and an older commit's run that ends first of all leaves no comment for the newer to find", async () => {
    const { api, sticky, shown, lines } = await pullWith({ head: young });
    expect(await upsertComment(api, sticky({ head: old, run: { id: "1", attempt: 1 }, body: "old" }))).toEqual({
      action: "stale",
    });
    expect(shown()).toEqual([]);
    expect(lines.join("\n")).toContain("has been pushed since: its own run reports");
  });

  it("where the older one writes between the newer one's look and its own writing", async () => {
    const { server, api, sticky, shown } = await pullWith({ head: young });
    await upsertComment(api, sticky({ head: young, run: { id: "1", attempt: 1 }, body: "first" }));
    const write = (run: string, body: string) => () => {
      const [comment] = server.state.comments;
      if (comment === undefined) throw new Error("no comment");
      comment.body = `${sticky({}).marker}\n<!-- modelgate-run id=${run} attempt=1 head=${young} -->\n${body}`;
    };
    // Just after ours was written, and before it is looked at again.
    server.fail({ method: "GET", path: "/issues/comments/", times: 1, meanwhile: write("2", "older") });
    await upsertComment(api, sticky({ head: young, run: { id: "3", attempt: 1 }, body: "newest" }));
    expect(shown()).toEqual(["newest"]);
    server.fail({ method: "GET", path: "/issues/comments/", times: 1, meanwhile: write("5", "newer still") });
    await upsertComment(api, sticky({ head: young, run: { id: "4", attempt: 1 }, body: "ours" }));
    expect(shown()).toEqual(["newer still"]);
    // A run that always writes in between is not fought for ever.
    server.fail({ method: "GET", path: "/issues/comments/", meanwhile: write("5", "stubborn") });
    expect((await upsertComment(api, sticky({ head: young, run: { id: "6", attempt: 1 }, body: "x" }))).action).toBe(
      "updated",
    );
  });

  it("by their ids alone where the token may not read the pull request", async () => {
    const { server, api, sticky, shown } = await pullWith({ head: young });
    server.fail({ method: "GET", path: "/pulls/7$", status: 403 });
    await upsertComment(api, sticky({ head: young, run: { id: "2", attempt: 1 }, body: "young" }));
    await upsertComment(api, sticky({ head: old, run: { id: "1", attempt: 1 }, body: "old" }));
    expect(shown()).toEqual(["young"]);
  });
});

describe("folding", () => {
  it("keeps each head's report, the earlier ones folded away as outdated", async () => {
    const { server, api, sticky, shown } = await pullWith({ head: old });
    await upsertComment(api, sticky({ head: old, run: { id: "1", attempt: 1 }, body: "old", fold: true }));
    await upsertComment(
      api,
      sticky({ head: old, run: { id: "2", attempt: 1 }, body: "old, measured again", fold: true }),
    );
    Object.assign(server.state.pulls[0] ?? {}, { headSha: young });
    const last = await upsertComment(
      api,
      sticky({ head: young, run: { id: "3", attempt: 1 }, body: "young", fold: true }),
    );
    expect(last.action).toBe("created");
    expect(server.state.comments.map(({ minimized }) => minimized)).toEqual([true, false]);
    expect(shown()).toEqual(["young"]);
    // A policy that goes back to updating finds the one that is not folded, and leaves the other.
    await upsertComment(api, sticky({ head: young, run: { id: "4", attempt: 1 }, body: "again" }));
    expect(server.state.comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["old, measured again", "again"]);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ["has no GraphQL", { path: "/graphql$", status: 404 }],
    ["lets this token ask and not change", { path: "/graphql$", status: 403 }],
  ])("is updating on a forge that %s, and that is said", async (_, fault) => {
    const { server, api, sticky, shown, lines } = await pullWith({
      head: young,
      viewer: { login: "ada", type: "User" },
    });
    await upsertComment(api, sticky({ head: old, run: { id: "1", attempt: 1 }, body: "old", fold: true }));
    await upsertComment(api, sticky({ head: young, run: { id: "2", attempt: 1 }, body: "first", fold: true }));
    const other = "c".repeat(40);
    Object.assign(server.state.pulls[0] ?? {}, { headSha: other });
    server.fail(fault);
    await upsertComment(api, sticky({ head: other, run: { id: "3", attempt: 1 }, body: "second", fold: true }));
    expect(shown()).toEqual(["second"]);
    expect(server.state.comments).toHaveLength(1);
    expect(lines.join("\n")).toContain("cannot fold comments away");
  });

  it("is updating where GraphQL answers that the token may not", async () => {
    const { server, api, sticky, shown } = await pullWith({ head: young, folds: false });
    await upsertComment(api, sticky({ head: old, run: { id: "1", attempt: 1 }, body: "old" }));
    await upsertComment(api, sticky({ head: young, run: { id: "2", attempt: 1 }, body: "first", fold: true }));
    const other = "c".repeat(40);
    Object.assign(server.state.pulls[0] ?? {}, { headSha: other });
    await upsertComment(api, sticky({ head: other, run: { id: "3", attempt: 1 }, body: "second", fold: true }));
    expect(shown()).toEqual(["second"]);
    expect(server.state.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });
});

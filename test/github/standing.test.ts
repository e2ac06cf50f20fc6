import { describe, expect, it } from "vitest";
import { upsertComment } from "../../src/github/comments.ts";
import { amendStanding } from "../../src/github/standing.ts";
import { pullWith } from "../support/sticky.ts";

const [old, young] = ["a".repeat(40), "b".repeat(40)];
const begins = "<!-- modelgate:report:";
const run = { id: "2", attempt: 1 };

/** A comment about `old`, while the pull request's head is `young`. */
async function greenOfOld() {
  const bench = await pullWith({ head: old });
  await upsertComment(bench.api, bench.sticky({ head: old, body: "✅ green" }));
  Object.assign(bench.server.state.pulls[0] ?? {}, { headSha: young });
  const remark = (head: string, id = "2") =>
    amendStanding(bench.api, {
      number: 7,
      begins,
      head,
      run: { id, attempt: 1 },
      as: "remark",
      say: (earlier) => `> measuring ${head.slice(0, 2)}, below is ${earlier.slice(0, 2)}`,
    });
  const body = (): string => bench.server.state.comments[0]?.body ?? "";
  return { ...bench, remark, body };
}

describe("a comment about an earlier commit", () => {
  it("says so when a newer one is measured, once, and its report stays", async () => {
    const { server, remark, body } = await greenOfOld();
    expect(await remark(young)).toHaveLength(1);
    expect(body()).toMatch(/^<!-- modelgate:report:digits -->\n<!-- modelgate-run id=1 .*head=a{40} -->\n/);
    expect(body()).toContain("> measuring bb, below is aa");
    expect(body().endsWith("✅ green")).toBe(true);
    expect(await remark(young)).toEqual([]);
    expect(server.state.comments[0]?.edits).toBe(1);
    const third = "c".repeat(40);
    Object.assign(server.state.pulls[0] ?? {}, { headSha: third });
    await remark(third, "3");
    expect(body().match(/measuring/g)).toHaveLength(1);
    expect(body()).toContain("measuring cc");
    expect(server.violations).toEqual([]);
  });

  it("is rewritten whole by the newer one's report", async () => {
    const { api, sticky, remark, body } = await greenOfOld();
    await remark(young);
    await upsertComment(api, sticky({ head: young, run, body: "❌ red" }));
    expect(body()).not.toContain("measuring");
    expect(body()).not.toContain("green");
  });

  it("keeps saying so where a run of the earlier commit is late, or is run again", async () => {
    const { api, sticky, remark, body } = await greenOfOld();
    await remark(young);
    for (const late of [run, { id: "1", attempt: 2 }]) {
      const result = await upsertComment(api, sticky({ head: old, run: late, body: "✅ greener" }));
      expect(result.action).toBe("stale");
    }
    expect(body()).toContain("> measuring bb, below is aa");
    expect(body()).not.toContain("greener");
  });

  it("is not touched for a commit that is the head no more, nor by a run older than its own", async () => {
    const { api, sticky, server, remark, body } = await greenOfOld();
    expect(await remark("c".repeat(40))).toEqual([]);
    Object.assign(server.state.pulls[0] ?? {}, { headSha: young });
    await upsertComment(api, sticky({ head: young, run: { id: "9", attempt: 1 }, body: "young" }));
    expect(await remark(young, "3")).toEqual([]);
    expect(await remark(old, "3")).toEqual([]);
    expect(body()).not.toContain("measuring");
  });

  it("is left to the later run where the token may not ask for the head", async () => {
    const { server, remark, body } = await greenOfOld();
    server.fail({ method: "GET", path: "/pulls/7$", status: 403 });
    Object.assign(server.state.comments[0] ?? {}, { body: body().replace("id=1 ", "id=5 ") });
    expect(await remark(young, "4")).toEqual([]);
    expect(await remark(young, "6")).toHaveLength(1);
  });

  it("is replaced where that is asked for, and then counts as about this one", async () => {
    const { api, sticky, body } = await greenOfOld();
    const say = () => "### ❌ No verdict for this commit";
    const amended = await amendStanding(api, { number: 7, begins, head: young, run, as: "report", say });
    expect(amended).toHaveLength(1);
    expect(body()).toMatch(/head=b{40}/);
    expect(body()).not.toContain("green");
    // An older commit's run that ends only now leaves it.
    expect((await upsertComment(api, sticky({ head: old, body: "✅ late" }))).action).toBe("stale");
  });

  it("gives way to the remark where both do not fit", async () => {
    const { server, remark, body } = await greenOfOld();
    const [comment] = server.state.comments;
    if (comment !== undefined) comment.body = comment.body.replace("✅ green", "x".repeat(65_400));
    await remark(young);
    expect(body()).not.toContain("xxx");
    expect(body()).toContain("measuring bb");
  });

  it("of another author, or of another program of ours, is left alone", async () => {
    const { api, server, sticky } = await greenOfOld();
    server.state.comments[0] = { ...sticky({}), id: 1, issue: 7, login: "ada", type: "User", edits: 0 };
    const foreign = { id: 2, issue: 7, login: "github-actions[bot]", type: "Bot" as const, edits: 0 };
    server.state.comments.push({ ...foreign, body: `${begins}digits -->\nno second line of ours` });
    expect(await amendStanding(api, { number: 7, begins, head: young, run, as: "remark", say: () => "x" })).toEqual([]);
  });
});

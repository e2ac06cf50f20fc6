import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StageRules } from "../../src/config/stage-settings.ts";
import { levelsOf, maxJobs, maxLevels } from "../../src/flow/levels.ts";
import { jobMatrices } from "../../src/flow/matrix.ts";
import { UserError } from "../../src/lib/errors.ts";

const graph = (upstream: Record<string, readonly string[]>, together = true) => ({
  names: Object.keys(upstream),
  upstream: new Map(Object.entries(upstream)),
  together: () => together,
});
const chain = (length: number, prefix = "s"): Record<string, string[]> =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`${prefix}${at}`, at === 0 ? [] : [`${prefix}${at - 1}`]]));

describe("levels of jobs", () => {
  it("stand each after what they need, stages that need not run left out", () => {
    const levels = levelsOf(graph({ b: ["a"], c: ["a"], d: ["b", "c"], e: [] }));
    expect(levels).toEqual([[["b"], ["c"], ["e"]], [["d"]]]);
  });

  it("are none where nothing has to run", () => {
    expect(levelsOf(graph({}))).toEqual([]);
  });

  it("keep a chain apart as long as the levels suffice, and join it where they do not", () => {
    expect(levelsOf(graph(chain(8)))).toHaveLength(8);
    const nine = levelsOf(graph({ ...chain(9), other: ["s8"] }));
    expect(nine).toEqual([[[...Object.keys(chain(9)), "other"]]]);
  });

  it("join two chains that meet, each for itself", () => {
    const levels = levelsOf(graph({ ...chain(9, "a"), ...chain(9, "b"), end: ["a8", "b8"] }));
    expect(levels).toEqual([[Object.keys(chain(9, "a")), Object.keys(chain(9, "b"))], [["end"]]]);
  });

  it("move what a full level has no room for, and take first what has more behind it", () => {
    const wide = Object.fromEntries(Array.from({ length: maxJobs + 1 }, (_, at) => [`w${at}`, []]));
    const levels = levelsOf(graph({ ...wide, last: [`w${maxJobs}`] }));
    expect(levels.map((level) => level.length)).toEqual([maxJobs, 2]);
    expect(levels[0]?.[0]).toEqual([`w${maxJobs}`]);
  });

  it("say so where eight levels do not suffice", () => {
    const apart = () => levelsOf(graph(chain(9), false));
    expect(apart).toThrow(UserError);
    expect(apart).toThrow("9 stages are out of date, and 1 jobs of them find no place in 8 levels of 256 jobs");
    const many = Object.fromEntries(Array.from({ length: maxJobs * maxLevels + 1 }, (_, at) => [`w${at}`, []]));
    expect(() => levelsOf(graph(many))).toThrow("find no place");
  });

  it("hold every stage once, after all that it needs, in any graph", () => {
    const dags = fc
      .integer({ min: 1, max: 40 })
      .chain((count) =>
        fc
          .tuple(
            ...Array.from({ length: count }, (_, at) =>
              fc.uniqueArray(fc.nat({ max: Math.max(0, at - 1) }), { maxLength: at === 0 ? 0 : 3 }),
            ),
          )
          .map((needs) => Object.fromEntries(needs.map((list, at) => [`s${at}`, list.map((other) => `s${other}`)]))),
      );
    fc.assert(
      fc.property(dags, fc.boolean(), (upstream, together) => {
        let levels: ReturnType<typeof levelsOf>;
        try {
          levels = levelsOf(graph(upstream, together));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        const at = new Map(
          levels.flatMap((jobs, level) =>
            jobs.flatMap((job, index) => job.map((name, step) => [name, [level, index, step]] as const)),
          ),
        );
        expect([...at.keys()].sort()).toEqual(Object.keys(upstream).sort());
        expect(levels.flat(2)).toHaveLength(at.size);
        for (const [name, needs] of Object.entries(upstream)) {
          const [level = 0, index = 0, step = 0] = at.get(name) ?? [];
          for (const other of needs) {
            const [before = 0, beside = 0, earlier = 0] = at.get(other) ?? [];
            const sameJob = before === level && beside === index;
            expect(sameJob ? earlier < step : before < level, `${other} before ${name}`).toBe(true);
          }
        }
      }),
    );
  });
});

describe("job matrices", () => {
  it("join a long chain on one runner, with the times of all its stages", () => {
    const names = Object.keys(chain(10));
    const pipeline = { order: names, upstream: new Map(Object.entries(chain(10))) };
    const rules: StageRules = [
      ["*", { timeout: "1h" }],
      ["s9", { "runs-on": "gpu" }],
    ];
    const [first, second, ...more] = jobMatrices(pipeline, new Set(names), rules);
    expect(more).toEqual([]);
    const joined = names.slice(0, 9);
    expect(first?.include).toEqual([
      {
        stage: "s0 → … → s8 (9 stages)",
        targets: joined.join("\n"),
        id: expect.stringMatching(/^s0-s1-s2-[\w-]+$/),
        "runs-on": ["ubuntu-latest"],
        "timeout-minutes": 9 * 60 + 30,
      },
    ]);
    expect(second?.include).toMatchObject([{ stage: "s9", targets: "s9", "runs-on": ["gpu"], "timeout-minutes": 90 }]);
    expect(jobMatrices(pipeline, new Set(names), [])[0]?.include[0]?.["timeout-minutes"]).toBe(360);
    const long = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}${"x".repeat(300)}`, []]));
    const wide = { order: Object.keys(long), upstream: new Map(Object.entries(long)) };
    expect(() => jobMatrices(wide, new Set(wide.order), [])).toThrow("the jobs of 1000 stages take");
    // A stage with a limit of its own has it whole, whatever stands beside it.
    const open = jobMatrices(pipeline, new Set(names), [["s3", { timeout: "10h" }]]);
    expect(open[0]?.include[0]?.["timeout-minutes"]).toBe(360 + 600);
  });
});

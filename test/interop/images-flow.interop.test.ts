import { chmodSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBench } from "../../src/flow/bench.ts";
import { publishImages } from "../../src/flow/images/images.ts";
import type { ImageLinks } from "../../src/report/draw/drawing.ts";
import { figureKey } from "../../src/report/draw/drawing.ts";
import type { FigureOf } from "../../src/report/figure.ts";
import { startGitHubServer } from "../support/github-server.ts";
import { predictingProject } from "../support/predicting.ts";
import { makeTempDir, openRepo, type TestRepo } from "../support/repo.ts";
import { sampleBundle, sampleModel } from "../support/report-samples.ts";
import { type JobEvent, type Pull, type World, world } from "../support/world.ts";

const link = /https:\/\/github\.com\/acme\/digits\/blob\/([0-9a-f]{40})\/([0-9a-f]{24}\.png)\?raw=true/g;
const picture = Buffer.from("89504e470d0a1a0a0000000d49484452000005a0000002d00802000000907753de", "hex");
const model = { ...sampleModel(), evidence: [], figures: [matrix("a")] };

function matrix(id: string): FigureOf<"confusion"> {
  const [candidate, baseline] = [
    [
      [10, 2],
      [3, 20],
    ],
    [
      [11, 1],
      [3, 20],
    ],
  ];
  return { kind: "confusion", id, title: "Confusion", labels: ["0", "1"], candidate, baseline };
}

const place = makeTempDir();
let w: World;
let pull: Pull;
let origin: TestRepo;

beforeAll(() => {
  w = world(predictingProject({ gates: "report: { images: { keep: 30d } }\n" }), place.path);
  origin = openRepo(w.origin);
  w.pushMain();
  pull = w.pull(1, { "params.yaml": "accuracy: 0.7\n" });
});
afterAll(() => place.remove());

/** What a job makes of a sample report's images. */
async function published(more: { fork?: boolean; bundle?: Parameters<typeof sampleBundle>[1] } = {}) {
  const found: ImageLinks[] = [];
  const event: JobEvent = { kind: "pull_request", pull, ...(more.fork === true ? { fork: true } : {}) };
  const { lines } = await w.job(event, {
    verb: async (_given, host) => {
      const bench = await openBench(host, { config: "modelgate.yaml", model: [] });
      found.push(await publishImages(bench, sampleBundle([model], { pull_request: 1, ...more.bundle })));
      return { outputs: {}, text: "" };
    },
  });
  return { links: found[0] ?? new Map(), lines: lines.join("\n") };
}

test("a report is shown with images, kept in the repository beside main", async () => {
  const pulls = [{ number: 1, headSha: pull.head, baseSha: pull.base, author: "dev" }];
  const server = await startGitHubServer({ repository: "acme/digits", pulls });
  try {
    const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: "ghs_test" };
    await w.job({ kind: "pull_request", pull }, { env });
    const { body = "" } = server.state.comments[0] ?? {};
    expect(body).toContain("<picture>");
    // One figure, for a light and a dark page.
    const links = [...body.matchAll(link)];
    expect(links).toHaveLength(2);
    for (const [, commit = "", name = ""] of links)
      expect(Number(origin.git("cat-file", "-s", `${commit}:${name}`))).toBeGreaterThan(1000);
    const refs = origin.git("for-each-ref", "--format=%(refname)", "refs/modelgate/assets");
    expect(refs).toMatch(/^refs\/modelgate\/assets\/\d{4}-\d{2}$/);
    expect(body).not.toMatch(/https?:\/\/(?!github\.com\/acme\/digits\/)/);
  } finally {
    await server.close();
  }
});

test("the same report has the same links, and nothing is written for it again", async () => {
  const { links } = await published();
  const tip = origin.git("rev-parse", "--glob=refs/modelgate/assets/*");
  expect([...(await published()).links]).toEqual([...links]);
  expect(origin.git("rev-parse", "--glob=refs/modelgate/assets/*")).toBe(tip);
  expect(links.get(figureKey(model.model, "a"))).toMatchObject({ alt: expect.stringContaining("2 classes") });
});

test("pictures of the repository's own are kept as they are, no wider than a page", async () => {
  const candidate = { media_type: "image/png", base64: picture.toString("base64") } as const;
  const image = { kind: "image", id: "notes/c.png", title: "c.png", candidate } as const;
  const appended = [{ path: "notes/r.md", text: "", images: [image] }];
  const { links } = await published({ bundle: { appended } });
  const found = links.get(figureKey("", "notes/c.png"));
  if (found === undefined || "missing" in found) throw new Error("no link");
  expect(found).toMatchObject({ width: 720, height: 360, alt: "c.png" });
  const [[, commit = "", name = ""] = []] = [...found.light.matchAll(link)];
  expect(origin.git("cat-file", "-s", `${commit}:${name}`)).toBe(String(picture.length));
});

test("nothing fails where the repository takes none: each says that it is missing, and the log why", async () => {
  for (const ref of origin.git("for-each-ref", "--format=%(refname)", "refs/modelgate/assets").split("\n"))
    origin.git("update-ref", "-d", ref);
  origin.write("hooks/update", "#!/bin/sh\necho protected ref >&2\nexit 1\n");
  chmodSync(`${w.origin}/hooks/update`, 0o755);
  const { links, lines } = await published();
  expect([...links.values()].every((one) => "missing" in one && one.missing.includes("could not be put"))).toBe(true);
  expect(lines).toMatch(/warning: images are left to the full report: .*refs\/modelgate\/assets/);
});

test("a fork's own job keeps none, and what is no pull request's has none", async () => {
  const refs = origin.git("for-each-ref");
  const { links, lines } = await published({ fork: true });
  expect([...links.values()].every((one) => "missing" in one)).toBe(true);
  expect(lines).not.toContain("warning: images");
  expect(origin.git("for-each-ref")).toBe(refs);
});

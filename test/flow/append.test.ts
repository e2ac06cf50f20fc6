import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashObject } from "../../src/data/object-hash.ts";
import { appendedOf, keepAppended } from "../../src/flow/append.ts";
import { imagesNamed } from "../../src/flow/append-images.ts";
import { type Bench, openBench } from "../../src/flow/bench.ts";
import { readHandover, writeHandover } from "../../src/flow/handover.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import { recordOf } from "../support/gate-records.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, tempDir } from "../support/repo.ts";
import { sampleBundle } from "../support/report-samples.ts";

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108020000009077", "hex");

async function bench(append: readonly string[], files: Record<string, string | Buffer> = {}): Promise<Bench> {
  const yaml = `model: { name: m, path: m.txt }\nreport: { append: ${JSON.stringify(append)} }\n`;
  const { root } = gitRepo({ "modelgate.yaml": yaml });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return openBench(testHost({ cwd: root }), { config: "modelgate.yaml", model: [] });
}

const whys = async (own: Bench): Promise<(string | undefined)[]> =>
  ((await appendedOf(own, [])).appended_missing ?? []).map(({ title, why }) => `${title}: ${why}`);

describe("files that are not shown say why", () => {
  test.each([
    ["is not there", ["gone.md"], {}, "gone.md: there is no such file"],
    ["is a folder", ["notes"], { "notes/a.md": "a" }, "notes: it is no file"],
    [
      "is too large",
      ["big.md"],
      { "big.md": "x".repeat(65_537) },
      "big.md: it has 65 KiB, and at most 64 KiB are shown",
    ],
    ["leads out of the repository", ["../a.md"], {}, "../a.md: there is no such file"],
    [
      "is a picture that is too large",
      ["a.md"],
      { "a.md": "![x](p.png)", "p.png": Buffer.alloc(524_289, png) },
      "p.png: it has 513 KiB, and at most 512 KiB are shown",
    ],
    [
      "is no picture",
      ["a.md"],
      { "a.md": "![x](p.png)", "p.png": "#!/bin/sh" },
      "p.png: it is no PNG, JPEG, GIF or WebP",
    ],
    [
      "is a picture that runs",
      ["a.md"],
      { "a.md": "![x](p.svg)", "p.svg": "<svg width='1'/>" },
      "p.svg: it is an SVG, which is a program as much as a picture: let the stage write a PNG",
    ],
  ] as const)("one that %s", async (_what, append, files, said) => {
    expect(await whys(await bench(append, files))).toEqual([said]);
  });

  test("a link that leads out of the repository", async () => {
    const own = await bench(["a.md"]);
    const secret = join(tempDir(), "secret");
    writeFileSync(secret, "token");
    symlinkSync(secret, join(own.root, "a.md"));
    const [said] = await whys(own);
    expect(said).toContain("a symbolic link that leads out of the repository");
  });

  test("pictures beyond 8 MiB in all", async () => {
    const names = Array.from({ length: 20 }, (_, at) => `p${at}.png`);
    const files = Object.fromEntries(names.map((name) => [name, Buffer.concat([png, Buffer.alloc(500 * 1024)])]));
    const own = await bench(["a.md"], { "a.md": names.map((name) => `![x](${name})`).join("\n"), ...files });
    const { appended = [], appended_missing: missing = [] } = await appendedOf(own, []);
    expect(appended[0]?.images).toHaveLength(12);
    expect(missing).toHaveLength(8);
    expect(() => ReportBundle.parse(sampleBundle([], { appended, appended_missing: missing }))).not.toThrow();
  });
});

describe("what a measuring job hands on", () => {
  test("is what is shown, wherever the report is made", async () => {
    const own = await bench(["a.md"], { "a.md": "made by a stage" });
    await keepAppended(own, []);
    writeFileSync(join(own.root, "a.md"), "what the clone has");
    expect((await appendedOf(own, [])).appended?.[0]?.text).toBe("made by a stage");
  });

  test("is taken for no other commit's, and only as far as the policy asks for it", async () => {
    const own = await bench(["a.md"], { "a.md": "here" });
    await keepAppended(own, []);
    const handed = JSON.parse((await readHandover(own.root, "appended.json")) ?? "");
    const told = async (changed: Record<string, unknown>): Promise<string[]> => {
      await writeHandover(own.root, "appended.json", JSON.stringify({ ...handed, ...changed }));
      return ((await appendedOf(own, [])).appended ?? []).map(({ path, text }) => `${path} ${text}`);
    };
    const theirs = { path: "a.md", text: "theirs", images: [] };
    expect(await told({ appended: [theirs] })).toEqual(["a.md theirs"]);
    expect(await told({ appended: [theirs], commit: "0".repeat(40) })).toEqual(["a.md here"]);
    expect(await told({ appended: [theirs, { ...theirs, path: "b.md" }] })).toEqual(["a.md theirs"]);
    expect(await told({ appended: [{ ...theirs, text: "x".repeat(70_000) }] })).toEqual(["a.md here"]);
    const image = (hex: string, type = "image/png") => ({
      kind: "image",
      id: "p.png",
      title: "p",
      candidate: { media_type: type, base64: Buffer.from(hex, "hex").toString("base64") },
    });
    const bomb = "89504e470d0a1a0a0000000d494844520000ea600000ea600802000000907700";
    const images = [
      image(png.toString("hex")),
      image(bomb),
      image("3c68746d6c3e"),
      image(png.toString("hex"), "image/gif"),
    ];
    await writeHandover(own.root, "appended.json", JSON.stringify({ ...handed, appended: [{ ...theirs, images }] }));
    expect((await appendedOf(own, [])).appended?.[0]?.images).toEqual([images[0]]);
    expect(await told({ appended: "nonsense" })).toEqual(["a.md here"]);
  });
});

describe("what a stage made and the workspace has not got", () => {
  const text = Buffer.from("# Made\n\n![s](s.png)");
  const outs = [
    { path: "out/notes.md", digest: `md5:${hashObject("md5", text)}`, bytes: text.length },
    { path: "out/s.png", digest: `md5:${hashObject("md5", png)}`, bytes: png.length },
    { path: "out/gone.md", digest: `md5:${"0".repeat(32)}`, bytes: 4 },
  ];
  const record = recordOf({}, {}, { stages: [{ name: "train", status: "restored", seconds: 0, outs }] });
  const restored = async (): Promise<Bench> => {
    const own = await bench(["out/notes.md", "out/gone.md"]);
    const { cache } = await own.data();
    for (const [at, bytes] of [text, png].entries()) await cache.putBytes(bytes, outs[at]?.digest ?? "");
    return own;
  };

  test("is taken by its digest, with its pictures", async () => {
    const { appended, appended_missing: missing } = await appendedOf(await restored(), [record]);
    expect(appended).toMatchObject([{ path: "out/notes.md", text: String(text), images: [{ id: "out/s.png" }] }]);
    expect(missing).toMatchObject([
      { title: "out/gone.md", why: "1 object is not in the cache, and no remote is configured" },
    ]);
  });

  test("is handed on by the job that measures", async () => {
    const own = await restored();
    await keepAppended(own, [record]);
    expect((await appendedOf(own, [])).appended).toMatchObject([{ path: "out/notes.md" }]);
  });

  test("is not looked for by a stranger's digests", async () => {
    const theirs = { ...record, made_by: { ...record.made_by, trusted: false } };
    const { appended, appended_missing: missing = [] } = await appendedOf(await restored(), [theirs]);
    expect(appended).toBeUndefined();
    expect(missing[0]).toEqual({ title: "out/notes.md", why: "there is no such file" });
  });
});

describe("pictures that Markdown names", () => {
  test("are relative paths, in every form", () => {
    const text = [
      "![a](a.png) ![b](<sub/b.png> 'title') [![c](c.png)](x)",
      '<img width="3" src="d.jpg"><IMG SRC=e.gif>',
      "[ref]: ../f.webp",
      "![g](g%20g.png?raw=true#x) ![h](/top/h.png)",
    ].join("\n");
    const found = [
      "notes/a.png",
      "notes/sub/b.png",
      "notes/c.png",
      "notes/g g.png",
      "top/h.png",
      "notes/d.jpg",
      "notes/e.gif",
      "f.webp",
    ];
    expect(imagesNamed(text, "notes/r.md")).toEqual(found);
  });

  test.each([
    "https://x/a.png",
    "//x/a.png",
    "/../a.png",
    "data:image/png;base64,x",
    "../../a.png",
    "%2e%2e/%2e%2e/a.png",
    "C:\\a.png",
    "#a.png",
    "..\\a.png",
  ])("are not %s", (address) => expect(imagesNamed(`![x](${address})`, "notes/r.md")).toEqual([]));

  test("never lie outside, whatever is written", () => {
    const piece = fc.constantFrom(
      "..",
      "/",
      "%2e",
      "%2F",
      "\\",
      "a",
      ".png",
      "(",
      ")",
      "![",
      "](",
      "<img src=",
      '"',
      " ",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((all) => `![x](${all.join("")}.png)`),
        (text) => {
          for (const path of imagesNamed(text, "notes/r.md")) {
            expect(path.split("/")).not.toContain("..");
            expect(path).not.toMatch(/^\/|\\|\0/);
          }
        },
      ),
    );
  });

  test("are found in no time, whatever is written", () => {
    const began = process.cpuUsage();
    for (const text of ["![", "<img ", "[a]", "![](", "<img src"])
      imagesNamed(text.repeat(65_536 / text.length), "r.md");
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
  });
});

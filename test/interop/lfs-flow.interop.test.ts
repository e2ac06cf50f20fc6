import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/lib/hashing.ts";
import { pointerText } from "../support/lfs-repo.ts";
import { type LfsFake, lfsServer } from "../support/lfs-server.ts";
import { bundleIn, jobOf, land } from "../support/shipping.ts";
import { tinyProject, type World, world } from "../support/world.ts";

const data = "rows of data\n";
const token = "ghs_of_the_job";

/** The tiny model with training data that Git LFS keeps on a server that the repository names itself; main has shipped. */
async function shipped(): Promise<{ made: World; fake: LfsFake; env: Record<string, string> }> {
  const fake = await lfsServer();
  fake.object(data);
  const project = tinyProject();
  const made = world({
    ...project,
    "dvc.yaml": (project["dvc.yaml"] ?? "")
      .replace("cp params.yaml", "grep -q rows data.bin && cp params.yaml")
      .replace("    params: [accuracy]\n", "    deps: [data.bin]\n    params: [accuracy]\n"),
    ".gitattributes": "*.bin filter=lfs -text\n",
    ".lfsconfig": `[lfs]\n\turl = ${fake.url}\n`,
    "data.bin": pointerText(hashOf("sha256", data), data.length),
  });
  const env = { GITHUB_SERVER_URL: fake.origin, GITHUB_TOKEN: token };
  const first = await made.job({ kind: "push", before: made.pushMain() }, { env });
  expect(first.outputs["version"]).toBe("v1.0.0");
  return { made, fake, env };
}

function carried(fake: LfsFake): boolean {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return fake.seen.some((one) => one.headers.authorization === `Basic ${basic}`);
}

describe("a model whose data Git LFS keeps", () => {
  test("is trained on the data, with the job's token, recorded with them, and not trained again after the merge", async () => {
    const { made, fake, env } = await shipped();
    expect(carried(fake)).toBe(true);
    const pull = made.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const judged = await made.job({ kind: "pull_request", pull }, { env });
    expect(judged.outputs).toMatchObject({ verdict: "pass" });
    const record = bundleIn(judged.dir).models[0]?.candidate;
    expect(record?.pins).toEqual([
      { path: "data.bin", source: "lfs", digest: `sha256:${hashOf("sha256", data)}`, files: 1, bytes: data.length },
    ]);
    expect(record?.source.dirty).toBe(false);
    expect(record?.lock?.text ?? "").toContain(hashOf("md5", data));
    expect(existsSync(join(judged.dir, "train.log"))).toBe(true);
    const merged = await land(made, pull, { env });
    expect(merged.outputs["version"]).toBe("v1.1.0");
    expect(existsSync(join(merged.dir, "train.log"))).toBe(false);
  });

  test("a server that a change names itself is never asked", async () => {
    const { made, fake, env } = await shipped();
    const evil = await lfsServer();
    evil.object(data);
    fake.seen.length = 0;
    const changes = { "params.yaml": "accuracy: 0.95\n", ".lfsconfig": `[lfs]\n\turl = ${evil.url}\n` };
    const judged = await made.job({ kind: "pull_request", pull: made.pull(1, changes) }, { env });
    expect(judged.outputs).toMatchObject({ verdict: "pass" });
    expect(evil.seen).toEqual([]);
    expect(fake.seen.length).toBeGreaterThan(0);
    expect(judged.lines.join("\n")).toContain("this change edits .lfsconfig: it is not followed");
  });

  test("pull, status and push know of it", async () => {
    const { made, fake, env } = await shipped();
    const event = { kind: "dispatch" } as const;
    const status = await jobOf(made, "status", event, { env });
    expect(status.text).toContain("its dependency `data.bin` is not pulled (Git LFS)");
    expect(status.outputs["missing_remote"]).toEqual([]);
    const pulled = await jobOf(made, "pull", event, { env, given: { targets: "data.bin" } });
    expect(pulled.outputs).toMatchObject({ files: 1, transferred: 1, bytes: data.length });
    expect(readFileSync(join(pulled.dir, "data.bin"), "utf8")).toBe(data);
    fake.objects.clear();
    const lacking = await jobOf(made, "status", event, { env, dir: pulled.dir });
    expect(lacking.outputs["missing_remote"]).toEqual(["data.bin"]);
    const pushed = await jobOf(made, "push", event, { env, dir: pulled.dir, given: { targets: "data.bin" } });
    expect(pushed.outputs).toMatchObject({ transferred: 1 });
    expect(fake.objects.size).toBe(1);
  });
});

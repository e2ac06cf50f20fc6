import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Handed, takeHanded } from "../../../src/flow/forks/handed.ts";
import { RefusedError } from "../../../src/flow/forks/refused.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { recordOf } from "../../support/gate-records.ts";
import { githubBench } from "../../support/github-client.ts";
import type { Fault } from "../../support/github-server.ts";
import type { ArtifactState } from "../../support/github-state.ts";
import { testHost } from "../../support/host.ts";
import { tempDir } from "../../support/repo.ts";
import { type ZipEntry, zipOf } from "../../support/zip.ts";

const record = recordOf({ accuracy: 0.9 });
const records: ZipEntry[] = [{ name: "records/tiny.json", data: JSON.stringify(record) }];

/** Takes what a run uploaded; `temp` is where it is unpacked. */
async function take(upload: readonly ZipEntry[] | Buffer, artifact: Partial<ArtifactState> = {}, fault?: Fault) {
  const { api, server, lines } = await githubBench();
  const zip = (Buffer.isBuffer(upload) ? upload : zipOf(upload)).toString("base64");
  server.state.artifacts = [{ id: 31, run: 501, name: "modelgate", zip, ...artifact }];
  if (fault !== undefined) server.fail(fault);
  const temp = tempDir();
  const host = testHost({ env: { RUNNER_TEMP: temp } });
  const taken: Handed | undefined | Error = await takeHanded(api, host, 501, "modelgate").catch(
    (error: Error) => error,
  );
  expect(server.violations).toEqual([]);
  return { taken, temp, server, lines };
}

describe("what a stranger's run uploaded", () => {
  test("is unpacked as far as a verdict needs it, with a token shown to the API alone", async () => {
    const more = [
      { name: "evidence/0123456789abcdef0123456789abcdef", data: "id,y\n" },
      { name: "evidence/plots-tiny.json", data: "{}" },
      { name: "diffs/tiny.json", data: "{}" },
      { name: "runs/tiny.json", data: "{}" },
    ];
    const others = [
      "bundle.json",
      "results/tiny.base-run.json",
      "received",
      "plan.json",
      "cache/x",
      "records/x/y.json",
    ];
    const { taken, temp } = await take([...records, ...more, ...others.map((name) => ({ name, data: "{}" }))]);
    if (taken === undefined || taken instanceof Error) throw taken;
    expect(taken.records).toEqual([record]);
    const root = join(taken.root, ".modelgate");
    const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(found.map(({ name }) => name).sort()).toEqual(
      [...records, ...more].map(({ name }) => String(name).split("/")[1]).sort(),
    );
    expect(readFileSync(join(root, "evidence/plots-tiny.json"), "utf8")).toBe("{}");
    await taken.remove();
    expect(readdirSync(temp)).toEqual([]);
  });

  test("is the newest of that name, found behind a hundred others", async () => {
    const { api, server } = await githubBench();
    const zip = zipOf(records).toString("base64");
    const old = Array.from({ length: 120 }, (_, id) => ({
      id: id + 1,
      run: 501,
      name: "modelgate",
      zip: "",
      expired: true,
    }));
    server.state.artifacts = [
      ...old,
      { id: 900, run: 501, name: "modelgate", zip },
      { id: 901, run: 501, name: "x", zip: "" },
    ];
    const taken = await takeHanded(api, testHost({ env: { RUNNER_TEMP: tempDir() } }), 501, "modelgate");
    expect(taken?.records).toHaveLength(1);
  });

  test("may be nothing", async () => {
    for (const artifact of [{ name: "other" }, { run: 502 }])
      expect((await take(records, artifact)).taken).toBeUndefined();
    const { taken } = await take([{ name: "bundle.json", data: "{}" }]);
    expect(taken).toMatchObject({ records: [] });
  });

  const refused: [string, readonly ZipEntry[] | Buffer, Partial<ArtifactState>, RegExp][] = [
    ["that expired", records, { expired: true }, /`modelgate` has expired/],
    ["that is too large", records, { bytes: 6e8 }, /600 MB, at most/],
    ["that is no zip", Buffer.from("hello"), {}, /no sound zip/],
    ["with a path that leads out", [...records, { name: "../../x" }], {}, /no sound zip|`\.\.`/],
    ["with a link", [...records, { name: "records/x.json", mode: 0o120777, data: "/etc" }], {}, /link/],
    ["with a record twice", [...records, { name: "records/TINY.json" }], {}, /twice/],
    ["with a record that is no JSON", [{ name: "records/tiny.json", data: "{" }], {}, /not JSON/],
    ["with an empty record", [{ name: "records/tiny.json", data: "" }], {}, /not JSON/],
    [
      "with a record of more than the schema knows",
      [{ name: "records/tiny.json", data: JSON.stringify({ ...record, more: 1 }) }],
      {},
      /not a valid run record/,
    ],
    [
      "with a record that reaches for prototypes",
      [{ name: "records/tiny.json", data: JSON.stringify(record).replace("{", '{"__proto__":{"x":1},') }],
      {},
      /not a valid run record/,
    ],
  ];
  test.each(refused)("%s is refused, and nothing of it stays", async (_, upload, artifact, message) => {
    const { taken, temp } = await take(upload, artifact);
    expect(taken).toBeInstanceOf(RefusedError);
    expect((taken as Error).message).toMatch(message);
    expect(existsSync(temp) ? readdirSync(temp) : []).toEqual([]);
  });

  test("that cannot be had is another matter", async () => {
    const faults: Fault[] = [
      { path: "/artifacts$", status: 403, message: "Resource not accessible by integration" },
      { path: "/artifacts/31/zip$", status: 410 },
      { path: "^/_archives/", status: 500 },
    ];
    for (const fault of faults) {
      const { taken } = await take(records, {}, fault);
      expect(taken, fault.path).toBeInstanceOf(UserError);
      expect(taken, fault.path).not.toBeInstanceOf(RefusedError);
    }
    const { taken, temp } = await take(records, { digest: `sha256:${"0".repeat(64)}` });
    expect((taken as Error).message).toMatch(/was uploaded/);
    expect(readdirSync(temp)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DataContext, openData } from "../../src/data/context.ts";
import { pushPins } from "../../src/data/push.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { clone, dvc, dvcRepo, sampleData, treeOf } from "../support/data-peers.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, type TestRepo } from "../support/repo.ts";
import { startHadoop } from "../support/servers/hadoop.ts";
import { startNginx } from "../support/servers/http.ts";
import { startSshd } from "../support/servers/sshd.ts";
import type { FarSide } from "../support/storage-contract.ts";

describe.each([
  ["HTTP (nginx)", startNginx],
  ["SSH (OpenSSH)", startSshd],
  ["WebHDFS (Hadoop)", startHadoop],
] as const)("real DVC over %s", (_name, start) => {
  let far: FarSide;
  beforeAll(async () => {
    far = await start();
  });
  afterAll(() => far.stop());

  function author(folder: string): TestRepo {
    const repo = dvcRepo({
      url: `${far.url}/${folder}`,
      ...(far.options === undefined ? {} : { options: far.options }),
    });
    sampleData(repo);
    dvc(repo.root, ["add", "-q", "data", "models/model.bin", "models/run.sh"]);
    repo.commit("data");
    return repo;
  }

  const open = (repo: TestRepo): Promise<DataContext> =>
    openData(testHost({ cwd: repo.root, env: { ...gitEnv(), ...far.env } }), { root: repo.root });

  test("dvc push, then our pull", async () => {
    const repo = author("theirs");
    dvc(repo.root, ["push", "-q"]);
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    const ours = clone(repo);
    const ctx = await open(ours);
    expect(await pullPins(ctx, await findPins(ctx.host, ours.root))).toMatchObject({ files: 8, transferred: 9 });
    expect(treeOf(ours.root)).toEqual(treeOf(theirs.root));
  });

  test("our push, then dvc pull", async () => {
    const repo = author("ours");
    const ctx = await open(repo);
    expect(await pushPins(ctx, await findPins(ctx.host, repo.root))).toMatchObject({ files: 8, transferred: 9 });
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    const expected = treeOf(repo.root);
    // DVC keeps no executable bit of files, and none was set there.
    expect(treeOf(theirs.root)).toEqual({ ...expected, "models/run.sh": treeOf(theirs.root)["models/run.sh"] });
    expect(dvc(theirs.root, ["status", "-c"])).toContain("in sync");
  });
});

import { expect, it } from "vitest";
import { openData } from "../../src/data/context.ts";
import { openAtHand } from "../../src/flow/at-hand.ts";
import { withOwnPullRequest } from "../../src/flow/own-pull-request.ts";
import { UserError } from "../../src/lib/errors.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, tempDir } from "../support/repo.ts";

it("looks for a branch's pull request with another host's connections too", async () => {
  const { root } = gitRepo({ ".dvc/config": "", "dvc.yaml": "stages: {}\n" });
  const host = testHost({ cwd: root });
  const bench = await openAtHand(host, { config: "modelgate.yaml", model: [] }, () =>
    Promise.reject(new Error("whole")),
  );
  if (bench === undefined) throw new Error("no bench");
  let asked = 0;
  const tracker = async (): Promise<never> => {
    asked += 1;
    throw new UserError("there are no records");
  };
  const data = withOwnPullRequest({ ...bench, tracker }, await openData(host, { root, remote: tempDir() }));
  expect(await data.reads()).toHaveLength(1);
  expect(await data.withHost(host).reads()).toHaveLength(1);
  expect(asked).toBe(2);
});

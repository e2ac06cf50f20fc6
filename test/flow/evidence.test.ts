import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashObject } from "../../src/data/object-hash.ts";
import { openBench } from "../../src/flow/bench.ts";
import { baselineEvidence } from "../../src/flow/evidence.ts";
import { recordOf } from "../support/gate-records.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

test("the baseline's evidence comes from Git too, and what is gone takes none of the rest with it", async () => {
  const curve = "epoch,loss\n1,0.5\n2,0.4\n";
  const { root, git } = gitRepo({ "modelgate.yaml": "model: { name: m, path: m.txt }\n", "curve.csv": curve });
  writeFileSync(join(root, "curve.csv"), "epoch,loss\n1,0.9\n");
  const file = (path: string, text: string) => ({
    path,
    digest: `md5:${hashObject("md5", Buffer.from(text))}`,
    bytes: text.length,
  });
  const files = [file("gone.csv", "a,b\n"), file("curve.csv", curve)];
  const record = recordOf({}, { commit: git("rev-parse", "HEAD") }, { files });
  const bench = await openBench(testHost({ cwd: root }), { config: "modelgate.yaml", model: [] });
  expect(await baselineEvidence(bench, record)).toEqual([{ path: "curve.csv", side: "baseline", text: curve }]);
});

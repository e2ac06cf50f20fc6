import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openData } from "../../src/data/context.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { clone, dvcEnv, dvcRepo, s3Server } from "../support/data-peers.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";
import { pipelineAt } from "../support/pipeline-project.ts";
import { local } from "../support/steps.ts";
import { tool } from "../support/tools.ts";

/** Real DVC, without holding up the servers of this process; whether it did well. */
async function dvcRepro(root: string, env: Record<string, string>): Promise<boolean> {
  return promisify(execFile)(tool("dvc"), ["repro", "-q"], { cwd: root, env: dvcEnv(env) }).then(
    () => true,
    () => false,
  );
}

test("stages that depend on URLs: when they run and what dvc.lock says, as real DVC", async () => {
  const s3 = await s3Server();
  const texts = new Map([
    ["/in.csv", "1\n"],
    ["/weak.csv?key=1", "22\n"],
  ]);
  const { origin } = await listenHttp((request, response) => {
    const text = texts.get(request.url ?? "");
    if (text === undefined) return void response.writeHead(404).end();
    const etag = `${request.url?.includes("weak") ? "W/" : ""}"${Buffer.from(text).toString("hex")}"`;
    response.writeHead(200, { etag, "content-length": text.length }).end(request.method === "HEAD" ? undefined : text);
  });
  const env = {
    AWS_ENDPOINT_URL: s3.endpoint,
    AWS_ACCESS_KEY_ID: s3.options["access_key_id"] ?? "",
    AWS_SECRET_ACCESS_KEY: s3.options["secret_access_key"] ?? "",
    AWS_DEFAULT_REGION: "us-east-1",
  };
  const theirs = dvcRepo({ url: "s3://data/lake", options: s3.options });
  const store = await (await openData(testHost(), { root: theirs.root })).write();
  await store?.storage.write("sub/a.csv", { bytes: Buffer.from("a\n") });
  const web = ["remote", "add", "web", origin];
  await promisify(execFile)(tool("dvc"), web, { cwd: theirs.root, env: dvcEnv() });
  theirs.write(
    "dvc.yaml",
    `stages:
  web:
    cmd: echo web >> web.txt
    deps: ["${origin}/in.csv", "${origin}/weak.csv?key=1", remote://web/in.csv]
    outs: [web.txt]
  cloud:
    cmd: echo cloud >> cloud.txt
    deps: [s3://data/lake/sub/a.csv, remote://store/sub/a.csv, web.txt]
    outs: [cloud.txt]
`,
  );
  theirs.commit("pipeline");
  const ours = clone(theirs);

  const both = async (): Promise<{ failed: boolean; ran: string[] }> => {
    const done = await dvcRepro(theirs.root, env);
    const given = { pull: "false", push: "false", targets: "" };
    const { outputs, failed } = await local(ours.root, "run", given, { env: dvcEnv(env) });
    expect(failed === undefined).toBe(done);
    const [our, their] = [ours, theirs].map(({ root }) => readFileSync(join(root, "dvc.lock"), "utf8"));
    expect(our).toBe(their);
    for (const { root } of [ours, theirs]) expect(existsSync(join(root, ".dvc/cache/runs"))).toBe(false);
    const stages = outputs["stages"] as { name: string; status: string }[];
    return { failed: !done, ran: stages.filter(({ status }) => status === "ran").map(({ name }) => name) };
  };
  expect(await both()).toEqual({ failed: false, ran: ["web", "cloud"] });
  expect(await both()).toEqual({ failed: false, ran: [] });
  await store?.storage.write("sub/a.csv", { bytes: Buffer.from("b\n") });
  expect(await both()).toEqual({ failed: false, ran: ["cloud"] });
  texts.set("/weak.csv?key=1", "333\n");
  expect(await both()).toEqual({ failed: false, ran: ["web"] });
  texts.delete("/in.csv");
  expect(await both()).toEqual({ failed: true, ran: [] });
  const [{ reasons } = { reasons: [] }] = await pipelineStatus(await pipelineAt(ours.root, { env }));
  expect(reasons).toContain(`its dependency \`${origin}/in.csv\` is missing`);
  await store?.storage.close();
}, 120_000);

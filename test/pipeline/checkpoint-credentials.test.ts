import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { stageSettings } from "../../src/config/stage-settings.ts";
import { runPipeline } from "../../src/pipeline/execute.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";
import { type Asked, webFake } from "../support/web-fake.ts";

const minute = 60_000;
const session = 15 * minute;

/** S3 and its token service: sessions of fifteen minutes, and a refusal for each request that is signed by an older one. */
async function shortSessions(now: () => number) {
  const sessions = new Map<string, number>();
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  const signers = new Set<string>();
  const web = await webFake((asked, response) => {
    const url = new URL(asked.url, "http://fake");
    if (asked.body.includes("Action=AssumeRoleWithWebIdentity")) return exchange(asked, response);
    const key = /Credential=(\w+)\//.exec(asked.headers.authorization ?? "")?.[1] ?? "";
    const path = decodeURIComponent(url.pathname);
    if ((sessions.get(key) ?? 0) < now()) {
      refused.push(`${asked.method} ${path}`);
      return void response.writeHead(400).end("<Error><Code>ExpiredToken</Code></Error>");
    }
    signers.add(key);
    if (url.searchParams.has("list-type")) return list(url, response);
    const found = objects.get(path);
    if (asked.method === "PUT") objects.set(path, asked.body);
    else if (asked.method === "DELETE") objects.delete(path);
    else if (found === undefined) return void response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
    response.writeHead(asked.method === "DELETE" ? 204 : 200).end(asked.method === "GET" ? found : undefined);
  });

  function exchange(asked: Asked, response: ServerResponse): void {
    const token = new URLSearchParams(asked.body.toString()).get("WebIdentityToken");
    const key = `AKIA${sessions.size + 1}`;
    sessions.set(key, now() + session);
    expect(token).toBe(`token ${sessions.size}`);
    response.writeHead(200, { "content-type": "text/xml" }).end(
      `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${key}</AccessKeyId>
      <SecretAccessKey>secret-of-${key}</SecretAccessKey><SessionToken>session-of-${key}</SessionToken>
      <Expiration>${new Date(now() + session).toISOString()}</Expiration></Credentials>
      </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    );
  }

  function list(url: URL, response: ServerResponse): void {
    const prefix = `${url.pathname.replace(/\/$/, "")}/${url.searchParams.get("prefix") ?? ""}`;
    const keys = [...objects.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice("/b/".length));
    const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("");
    response.writeHead(200, { "content-type": "application/xml" });
    response.end(`<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`);
  }
  return { ...web, objects, refused, sessions, signers };
}

test("a training outlives its role's sessions: each checkpoint and the result itself are sent with one that counts", async () => {
  let time = Date.parse("2026-01-02T03:00:00Z");
  const far = await shortSessions(() => time);
  vi.stubEnv("AWS_ENDPOINT_URL_STS", far.endpoint);
  onTestFinished(() => void vi.unstubAllEnvs());
  const repo = dvcProject({
    ".gitignore": "/go-*\n/ckpt\n",
    ".dvc/config": `[core]\n    remote = main\n['remote "main"']\n    url = s3://b/x\n    endpointurl = ${far.endpoint}\n`,
    "train.sh": `for n in 1 2 3 4 5 6; do
  while [ ! -e go-$n ]; do sleep 0.02; done
  echo $n > ckpt; echo step $n
done
echo model > model.txt
`,
    "dvc.yaml": "stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh]\n    outs: [model.txt]\n",
  });
  let tokens = 0;
  let step = 0;
  let did = (): void => {};
  const ctx = await pipelineAt(
    repo.root,
    {
      now: () => new Date(time),
      // Ten minutes pass, and the training makes one step in them; the last one ends it.
      sleep: async (milliseconds, signal) => {
        if (milliseconds !== 10 * minute || step === 6) return;
        time += milliseconds;
        step += 1;
        const done = new Promise<void>((resolve) => {
          did = resolve;
          signal?.addEventListener("abort", () => resolve());
        });
        repo.write(`go-${step}`, "");
        await done;
      },
    },
    {
      credentials: {
        role: "arn:aws:iam::123456789012:role/ci",
        region: "us-east-1",
        sessionName: "modelgate-1",
        token: async () => `token ${++tokens}`,
      },
    },
  );
  const raw = ctx.host.log.raw.bind(ctx.host.log);
  ctx.host.log.raw = (text) => {
    raw(text);
    if (text.includes(`step ${step}`)) did();
  };
  const settings = (stage: string) => stageSettings([["train", { checkpoint: "ckpt" }]], stage);
  const result = await runPipeline(ctx, { push: true, settings });
  expect(result.failure).toBeUndefined();
  expect(time - Date.parse("2026-01-02T03:00:00Z")).toBe(6 * 10 * minute);
  const kept = ctx.host.lines.filter((line) => line.includes("its checkpoint is kept"));
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(far.refused).toEqual([]);
  expect(far.signers.size).toBeGreaterThanOrEqual(4);
  expect([...far.objects.keys()].filter((path) => path.includes("checkpoints"))).toEqual([]);
  expect([...far.objects.keys()].filter((path) => path.startsWith("/b/x/files/md5/"))).toHaveLength(1);
  expect(ctx.host.lines).toContain("secret: secret-of-AKIA2");
  expect(JSON.stringify([...far.objects].map(([path, bytes]) => [path, bytes.toString()]))).not.toContain("secret-of");
});

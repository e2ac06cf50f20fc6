import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { fakeS3 } from "../support/data-s3-fake.ts";
import { openRepo } from "../support/repo.ts";
import { local, recordIn, step } from "../support/steps.ts";
import { tinyProject, type World, world } from "../support/world.ts";

const tags = (w: World) => openRepo(w.origin).git("tag").split("\n").filter(Boolean);

describe("the flagship on main", () => {
  it("registers nothing with `register: false`, and still measures and records", async () => {
    const w = world(tinyProject());
    const push = { kind: "push", before: w.pushMain() } as const;
    const { outputs } = await w.job(push, { given: { register: "false" } });
    expect(outputs).toMatchObject({ verdict: "no-baseline", version: "", created: false });
    expect(tags(w)).toEqual([]);
    expect((await w.job(push)).outputs).toMatchObject({ version: "v1.0.0", created: true, stages_trained: 0 });
  });

  it("moves no alias with `promote: false`", async () => {
    const w = world(tinyProject());
    const { outputs } = await w.job({ kind: "push", before: w.pushMain() }, { given: { promote: "false" } });
    expect(outputs).toMatchObject({ version: "v1.0.0", alias: "", alias_moved: false });
    expect(tags(w)).toEqual(["tiny@v1.0.0"]);
  });

  it("registers nothing where modelgate.yaml says `registry: none`", async () => {
    const files = tinyProject();
    const w = world({ ...files, "modelgate.yaml": `${files["modelgate.yaml"]}registry: none\n` });
    const job = await w.job({ kind: "push", before: w.pushMain() });
    expect(job.failed).toBeUndefined();
    expect(job.outputs).toMatchObject({ verdict: "no-baseline", version: "", alias: "" });
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    expect((await w.job({ kind: "pull_request", pull })).outputs["verdict"]).toBe("pass");
    const merge = { kind: "push", before: w.squash(pull) } as const;
    expect((await w.job(merge)).outputs).toMatchObject({ verdict: "pass", version: "", stages_trained: 0 });
    const register = await step(w, "register", merge);
    expect(register.outputs).toMatchObject({ version: "", created: false });
    expect((await step(w, "promote", merge)).outputs).toMatchObject({ version: "", created: false });
    await expect(step(w, "promote", merge, { given: { name: "tiny" } })).rejects.toThrow(/`registry: none`/);
    expect(tags(w)).toEqual([]);
  });

  it("reads the file that `config` names", async () => {
    const { "modelgate.yaml": yaml = "", ...files } = tinyProject();
    const w = world({ ...files, "ci/gate.yaml": yaml.replace("name: tiny", "name: other") });
    const job = await w.job({ kind: "push", before: w.pushMain() }, { given: { config: "ci/gate.yaml" } });
    expect(job.outputs).toMatchObject({ name: "other", version: "v1.0.0" });
  });
});

describe("`run`", () => {
  it("runs what did not change, too, with `force`", async () => {
    const w = world(tinyProject());
    const given = { push: "false" };
    await local(w.work.root, "run", given);
    const stages = async (more: Record<string, string> = {}) =>
      (await local(w.work.root, "run", { ...given, ...more })).outputs["stages"];
    expect(await stages()).toMatchObject([{ status: "unchanged" }, { status: "unchanged" }]);
    expect(await stages({ force: "true" })).toMatchObject([{ status: "ran" }, { status: "ran" }]);
    expect(readFileSync(join(w.work.root, "train.log"), "utf8")).toBe("trained\ntrained\n");
  });

  it("fetches nothing without `pull`, and sends nothing without `push`", async () => {
    const w = world(tinyProject());
    await local(w.work.root, "run", { push: "false" });
    expect(existsSync(join(w.remote, "files"))).toBe(false);
    await local(w.work.root, "push");
    w.work.commit("lock");
    const push = { kind: "push", before: w.pushMain() } as const;
    const { dir } = await step(w, "plan", push);
    await step(w, "run", push, { dir, given: { pull: "false" } });
    expect(existsSync(join(dir, "model.txt"))).toBe(false);
    await step(w, "run", push, { dir });
    expect(existsSync(join(dir, "model.txt"))).toBe(true);
  });
});

describe("`log`", () => {
  it("records the parameter files that it is given, whole", async () => {
    const w = world({ ...tinyProject(), "more.yaml": "deep: { rate: 0.1 }\n" });
    const push = { kind: "push", before: w.pushMain() } as const;
    const { dir } = await step(w, "run", push);
    await step(w, "log", push, { dir, given: { params: "more.yaml" } });
    expect(recordIn(dir, "tiny").params).toMatchObject({ "more.yaml:deep.rate": 0.1, "params.yaml:accuracy": 0.9 });
  });
});

describe("`aws-role`", () => {
  it("takes the role on with the job's own token, in the region it is told, and signs with what it gets", async () => {
    const granted = `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>
      <AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey><SessionToken>t</SessionToken>
      <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>
      </AssumeRoleWithWebIdentityResponse>`;
    const issuer = await fakeS3((_request, response) => response.end('{"value":"the-job"}'));
    let asked = "";
    const sts = await fakeS3((request, response) => {
      request.on("data", (chunk: Buffer) => {
        asked += chunk.toString();
      });
      request.on("end", () => response.end(granted));
    });
    const credentials: string[] = [];
    const store = await fakeS3((request, response) => {
      credentials.push(/Credential=(\S+?),/.exec(request.headers.authorization ?? "")?.[1] ?? "");
      response.end("alpha");
    });
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.endpoint);
    try {
      const w = world({
        "modelgate.yaml": "model: { name: tiny }\n",
        ".dvc/config": `[core]\n    remote = s\n['remote "s"']\n    url = s3://bucket\n    endpointurl = ${store.endpoint}\n`,
        "a.txt.dvc": "outs:\n- md5: 2c1743a391305fbf367df8e4f069f9f9\n  hash: md5\n  path: a.txt\n",
      });
      const push = { kind: "push", before: w.pushMain() } as const;
      const { dir, outputs } = await step(w, "pull", push, {
        given: { "aws-role": "arn:aws:iam::123456789012:role/ci", "aws-region": "eu-north-1" },
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.endpoint}/token?x=1`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
        },
      });
      expect(outputs).toMatchObject({ transferred: 1 });
      expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("alpha");
    } finally {
      vi.unstubAllEnvs();
    }
    expect(new URLSearchParams(asked).get("WebIdentityToken")).toBe("the-job");
    expect(new URLSearchParams(asked).get("RoleArn")).toBe("arn:aws:iam::123456789012:role/ci");
    expect(credentials[0]).toMatch(/^ASIAROLE\/\d+\/eu-north-1\/s3\//);
  });
});

it("a `dir:` that is not there is said so, with its name", async () => {
  const files = tinyProject();
  const w = world({
    ...files,
    "modelgate.yaml": (files["modelgate.yaml"] ?? "").replace("name: tiny", "name: tiny, dir: nosuch"),
  });
  await expect(w.job({ kind: "push", before: w.pushMain() })).rejects.toThrow(
    'the model `tiny` is said to be in "nosuch", and there is no such folder',
  );
});

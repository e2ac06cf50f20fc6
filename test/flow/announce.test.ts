import { describe, expect, it } from "vitest";
import { resolveReport } from "../../src/config/services.ts";
import { announce } from "../../src/flow/announce.ts";
import { announcementOf } from "../../src/report/announcement.ts";
import type { ReportBundle } from "../../src/report/bundle.ts";
import { githubBench } from "../support/github-client.ts";
import { testHost } from "../support/host.ts";
import { samples } from "../support/report-situations/all.ts";

const links = {
  job: "https://github.com/acme/models/actions/runs/1",
  comment: "https://github.com/acme/models/pull/7",
};
const report = { dispatch: { repository: "acme/deploy" }, webhook: "https://hooks.example/x" };

function sample(name: string): ReportBundle {
  const bundle = samples()[name];
  if (bundle === undefined) throw new Error(`no sample ${name}`);
  return { ...bundle, pull_request: 7 };
}

/** Tells of a report; what a webhook gets ends here, and is answered with `status`. */
async function tell(given: {
  secret?: string;
  status?: number;
  trusted?: boolean;
  hasToken?: boolean;
  bundle?: ReportBundle;
}) {
  const { secret, status = 204, trusted = true, hasToken = true, bundle = sample("fail") } = given;
  const { server, api } = await githubBench();
  const sent: { url: string; body: string }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    sent.push({ url: String(url), body: String(init?.body) });
    return new Response(null, { status });
  };
  const host = testHost({ fetch, env: secret === undefined ? {} : { MODELGATE_WEBHOOK_SECRET: secret } });
  const config = { report: resolveReport(report) } as Parameters<typeof announce>[0]["config"];
  const forge = { event: "pull_request", trusted } as Parameters<typeof announce>[0]["forge"];
  const bench = { host, config, forge, api: async () => (hasToken ? api : undefined) };
  await announce(bench, bundle, links);
  return { server, sent, said: host.lines.filter((line) => !line.startsWith("secret:")) };
}

describe("others are told of a report", () => {
  it("by repository_dispatch and by webhook, in the same words", async () => {
    const { server, sent, said } = await tell({ secret: "s3cret" });
    const [dispatched] = server.state.dispatches;
    expect(dispatched).toMatchObject({ repository: "acme/deploy", eventType: "modelgate-report" });
    const told = (dispatched?.payload as { report?: unknown } | undefined)?.report;
    expect(told).toMatchObject({
      schema: "modelgate/announcement/1",
      pull_request: 7,
      head: sample("fail").head,
      trusted: true,
      verdict: "fail",
      conclusion: "failure",
      regressions: ["digits: accuracy"],
      models: [{ model: "digits", verdict: "fail", job_fails: true }],
      more_models: 0,
      links,
    });
    expect(sent.map(({ url }) => url)).toEqual(["https://hooks.example/x"]);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(told);
    expect(said).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it("never unsigned; a stranger's job, which has no secret, does not complain", async () => {
    const unsigned = await tell({});
    expect(unsigned.sent).toEqual([]);
    expect(unsigned.said).toEqual([expect.stringMatching(/^warning: .*nothing is sent unsigned/)]);
    expect((await tell({ trusted: false })).said).toEqual([expect.stringMatching(/^debug: /)]);
  });

  it("in both ways even where one fails, and a failure is a warning", async () => {
    const refused = await tell({ secret: "s3cret", status: 403 });
    expect(refused.server.state.dispatches).toHaveLength(1);
    expect(refused.said).toEqual([
      expect.stringMatching(/^warning: the webhook did not take the report: it answered 403/),
    ]);
    const alone = await tell({ secret: "s3cret", hasToken: false });
    expect(alone.sent).toHaveLength(1);
    expect(alone.said).toEqual([expect.stringMatching(/^warning: `report.dispatch` needs a token/)]);
  });

  it("of as many models as fit, with names that hide nothing", () => {
    const [model] = sample("fail").models;
    if (model === undefined) throw new Error("no model");
    const models = Array.from({ length: 3000 }, (_, index) => ({
      ...model,
      model: `\u202e${"n".repeat(10_000)}${index}`,
    }));
    for (const one of models) one.verdict = { ...one.verdict, summary: "é".repeat(1000) };
    const told = announcementOf({ ...sample("fail"), models }, links, false);
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThanOrEqual(60_000);
    expect(told.models.length).toBeGreaterThan(20);
    expect(told.models.length + told.more_models).toBe(3000);
    expect(JSON.stringify(told)).not.toContain("\u202e");
    expect(told.trusted).toBe(false);
  });
});

import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { postSigned } from "../../src/flow/webhook.ts";
import { testHost } from "../support/host.ts";

interface Delivery {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A receiver that gives these answers in turn, the last of them from then on. */
async function receiver(...statuses: number[]) {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      const status = statuses[Math.min(deliveries.length, statuses.length - 1)] ?? 204;
      deliveries.push({ headers: request.headers, body });
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const waits: number[] = [];
  const host = testHost({
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/x`;
  return {
    deliveries,
    waits,
    host,
    lines: host.lines,
    send: () => postSigned(host, url, "s3cret", { verdict: "fail", why: "ünïcode" }),
  };
}

describe("the webhook", () => {
  it("is signed over its very bytes, as GitHub signs, and the secret is masked", async () => {
    const { deliveries, send, lines } = await receiver(204);
    await send();
    const [delivery] = deliveries;
    const expected = createHmac("sha256", "s3cret")
      .update(delivery?.body ?? "")
      .digest("hex");
    expect(delivery?.headers).toMatchObject({
      "x-hub-signature-256": `sha256=${expected}`,
      "content-type": "application/json",
      "x-modelgate-event": "report",
    });
    expect(JSON.parse(delivery?.body ?? "")).toEqual({ verdict: "fail", why: "ünïcode" });
    expect(lines).toEqual(["secret: s3cret"]);
  });

  it("is sent again where the receiver is down for a moment, under the same number", async () => {
    const { deliveries, waits, send } = await receiver(502, 429, 200);
    await send();
    expect(waits).toEqual([1000, 2000]);
    expect(new Set(deliveries.map(({ headers }) => headers["x-modelgate-delivery"])).size).toBe(1);
  });

  it.each([
    ["stays down", 503, 3, "it answered 503"],
    ["refuses", 403, 1, "it answered 403"],
    ["sends on to another place", 302, 1, "redirects are not followed"],
  ])("is given up where the receiver %s", async (_, status, requests, why) => {
    const { deliveries, send } = await receiver(status);
    await expect(send()).rejects.toThrow(why);
    expect(deliveries).toHaveLength(requests);
  });

  it("is given up where nobody is there, and the secret is in no message", async () => {
    const host = testHost();
    const failure = postSigned(host, "http://127.0.0.1:9/hook", "s3cret", {}).catch((error: Error) => error.message);
    expect(await failure).toContain("it cannot be reached");
    expect(await failure).not.toContain("s3cret");
  });
});

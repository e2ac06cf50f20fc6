import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { idToken } from "../../src/github/oidc.ts";
import { testHost } from "../support/host.ts";

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function hostAt(url: string) {
  return testHost({
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-secret",
    },
  });
}

describe("the identity token", () => {
  it("is asked for with audience and bearer, and masked", async () => {
    const seen: unknown[] = [];
    const url = await listen((request, response) => {
      seen.push([request.url, request.headers.authorization]);
      response.end(JSON.stringify({ value: "jwt" }));
    });
    const host = hostAt(url);
    expect(await idToken(host, "sts.amazonaws.com")).toBe("jwt");
    expect(seen).toEqual([["/token?api-version=2.0&audience=sts.amazonaws.com", "Bearer bearer-secret"]]);
    expect(host.lines).toEqual(["secret: bearer-secret", "secret: jwt"]);
  });

  it("is tried again after a failure", async () => {
    let calls = 0;
    const url = await listen((_request, response) => {
      response.statusCode = ++calls === 1 ? 502 : 200;
      response.end(JSON.stringify({ value: "jwt" }));
    });
    expect(await idToken(hostAt(url), "x")).toBe("jwt");
  });

  it("is not sent on by a redirect", async () => {
    let reached = false;
    const elsewhere = await listen((_request, response) => {
      reached = true;
      response.end(JSON.stringify({ value: "stolen" }));
    });
    const url = await listen((_request, response) => {
      response.writeHead(302, { location: elsewhere }).end();
    });
    await expect(idToken(hostAt(url), "x")).rejects.toThrow("gave no identity token");
    expect(reached).toBe(false);
  });

  it("without the permission says which one", async () => {
    const failure = idToken(testHost({ env: {} }), "x");
    await expect(failure).rejects.toMatchObject({ fix: expect.stringContaining("id-token: write") });
  });
});

import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTcp } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { TransientError } from "../../src/storage/faults.ts";
import { type HttpOptions, openHttpClient, transientStatus } from "../../src/storage/http-client.ts";
import { knowsProxies } from "../../src/storage/http-proxy.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return `http://127.0.0.1:${address.port}`;
}

function client(options: HttpOptions = {}, host = testHost({ env: {} })) {
  const opened = openHttpClient(host, options);
  onTestFinished(() => opened.close());
  return opened;
}

const echo = (request: IncomingMessage, response: ServerResponse): void => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
};

describe("requests", () => {
  test("carry bytes or a part of a file, over a connection that is kept", async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      echo(request, response);
    });
    const http = client();
    const file = join(tempDir(), "f");
    writeFileSync(file, "0123456789");
    const bodies = [Buffer.from("bytes"), { file, size: 10 }, { file, size: 4, start: 3 }, { file, size: 0 }];
    const said: unknown[] = [];
    for (const body of bodies) {
      const answer = await http.send({ method: "PUT", url: `${url}/a?b=c`, headers: { "x-y": "z" }, body });
      said.push(JSON.parse(await http.text(answer)));
    }
    expect(said).toMatchObject(
      ["bytes", "0123456789", "3456", ""].map((body) => ({
        method: "PUT",
        url: "/a?b=c",
        body,
        headers: { "x-y": "z", "content-length": `${body.length}` },
      })),
    );
    expect(ports.size).toBe(1);
  });

  test("a stranger's URL leads to no server of this machine", async () => {
    const url = await serve(echo);
    const http = client({ publicOnly: true });
    await expect(http.send({ method: "GET", url })).rejects.toThrow("is a server of this machine or its network");
  });

  test("a body over the limit is refused", async () => {
    const url = await serve((_request, response) => response.end("x".repeat(2000)));
    const http = client();
    const answer = await http.send({ method: "GET", url: `${url}/a?sig=s3cret` });
    // Without its query, which may be a signature.
    await expect(http.text(answer, 1000)).rejects.toThrow(new UserError(`${url}/a answered with more than 1000 bytes`));
  });

  test("end with the host's signal, also while an answer is read", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/begins") response.write("x");
    });
    const controller = new AbortController();
    const http = client({}, testHost({ env: {}, signal: controller.signal }));
    const begun = await http.send({ method: "GET", url: `${url}/begins` });
    const reading = buffer(begun.stream);
    const waiting = http.send({ method: "GET", url });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await expect(reading).rejects.toThrow();
    await expect(http.send({ method: "GET", url })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a line that fails is a TransientError", () => {
  test.each([
    ["no server", async () => "http://127.0.0.1:1", "cannot be reached (ECONNREFUSED)", false],
    ["a hang-up", () => serve((_request, response) => response.destroy()), "cut (ECONNRESET)", false],
    ["silence", () => serve(() => {}), "was silent for 0.1 s", true],
    ["no HTTP", noHttp, "gives no answer in HTTP (HPE_", false],
  ])("%s", async (_what, start, message, slowDown) => {
    const url = await start();
    const error = await client({ readTimeout: 100 })
      .send({ method: "GET", url })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), slowDown });
  });

  test("a stall in an answer", async () => {
    const url = await serve((_request, response) => response.writeHead(200, { "content-length": 9 }).write("half"));
    const http = client({ readTimeout: 100 });
    const { stream } = await http.send({ method: "GET", url });
    await expect(buffer(stream)).rejects.toMatchObject({ name: "TransientError", slowDown: true });
  });

  test("but a reader that takes its time is no stall", async () => {
    const size = 4 << 20;
    const url = await serve((_request, response) => response.end(Buffer.alloc(size)));
    const { stream } = await client({ readTimeout: 50 }).send({ method: "GET", url });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await buffer(stream)).length).toBe(size);
  });

  test("a kept connection that the server has closed meanwhile is no failure", async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      count++;
      if (count === 2) response.destroy();
      else response.end("fine");
    });
    const http = client();
    for (let turn = 0; turn < 2; turn++) expect(await http.text(await http.send({ method: "GET", url }))).toBe("fine");
    expect(count).toBe(3);
  });
});

test("TLS that does not come about is the user's to mend", async () => {
  const url = await serve(echo);
  await expect(client().send({ method: "GET", url: url.replace("http:", "https:") })).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("no secure connection"),
  });
});

describe("redirects", () => {
  const headers = { Authorization: "secret", "X-Amz-Date": "d", "private-token": "t", Range: "bytes=0-1" };

  test("are followed on the same origin, with everything", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/to") echo(request, response);
      else response.writeHead(307, { location: "/to" }).end();
    });
    const http = client();
    const answer = await http.send({ method: "PUT", url: `${url}/from`, headers, body: Buffer.from("b") });
    expect(answer.url).toBe(`${url}/to`);
    expect(JSON.parse(await http.text(answer))).toMatchObject({
      method: "PUT",
      body: "b",
      headers: { authorization: "secret" },
    });
  });

  test("to another origin are an answer, or followed with nothing that tells who asks", async () => {
    const other = await serve(echo);
    const url = await serve((_request, response) => response.writeHead(302, { location: `${other}/to` }).end());
    const http = client();
    expect((await http.send({ method: "GET", url, headers })).status).toBe(302);
    const answer = await http.send({ method: "GET", url, headers, redirects: "any-without-credentials" });
    const heard = JSON.parse(await http.text(answer)).headers;
    expect(heard).toMatchObject({ range: "bytes=0-1" });
    expect(Object.keys(heard).sort()).toEqual(["connection", "host", "range"]);
  });

  test("that never end, or lead out of HTTP, are an answer", async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      count++;
      response.writeHead(302, { location: count > 90 ? "file:///etc/passwd" : "/again" }).end();
    });
    expect((await client().send({ method: "GET", url })).status).toBe(302);
    expect(count).toBe(6);
    count = 90;
    await client().send({ method: "GET", url, redirects: "any-without-credentials" });
    expect(count).toBe(91);
  });
});

test.each([
  [503, { "retry-after": "7" }, 7000, true],
  [429, { "retry-after": "Wed, 21 Oct 2015 07:28:10 GMT", date: "Wed, 21 Oct 2015 07:28:00 GMT" }, 10_000, true],
  [500, {}, undefined, false],
  [502, { "retry-after": "soon" }, undefined, false],
])("status %d with %j waits %s ms", async (status, headers, wait, slowDown) => {
  const url = await serve((_request, response) => response.writeHead(status, headers).end());
  const answer = await client().send({ method: "GET", url });
  expect(transientStatus(answer, "reading")).toMatchObject({ retryAfter: wait, slowDown, message: /./ });
});

test("other statuses are not worth another attempt", async () => {
  const url = await serve((_request, response) => response.writeHead(403).end());
  expect(transientStatus(await client().send({ method: "GET", url }), "reading")).toBeUndefined();
});

describe("a proxy of the environment", () => {
  test.runIf(knowsProxies(process.versions.node))("is asked, but for what NO_PROXY names", async () => {
    const proxy = await serve((request, response) => response.end(`by proxy: ${request.url}`));
    const url = await serve((_request, response) => response.end("itself"));
    const get = async (env: Record<string, string>): Promise<string> => {
      const http = client({}, testHost({ env }));
      return http.text(await http.send({ method: "GET", url: `${url}/a` }));
    };
    expect(await get({ HTTP_PROXY: proxy })).toBe(`by proxy: ${url}/a`);
    expect(await get({ HTTP_PROXY: proxy, NO_PROXY: "127.0.0.1" })).toBe("itself");
  });

  test("is known to Node from 24.5 and 22.21 on", () => {
    expect(["20.19.0", "22.20.1", "22.21.0", "23.9.0", "24.4.9", "24.5.0", "25.0.0"].map(knowsProxies)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

async function noHttp(): Promise<string> {
  const server = createTcp((socket) => socket.end("SSH-2.0-x\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return `http://127.0.0.1:${address.port}`;
}

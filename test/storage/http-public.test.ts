import { expect, test, vi } from "vitest";
import { openHttpClient } from "../../src/storage/http-client.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";

// What the name has when it is checked, and no longer when the connection is made.
vi.mock("node:dns/promises", () => ({ lookup: async () => [{ address: "1.1.1.1", family: 4 }] }));

test("a name that leads elsewhere after it was checked is not connected to", async () => {
  const { origin, heard } = await listenHttp((_, response) => response.end("inner"));
  const url = origin.replace("127.0.0.1", "localhost");
  const http = openHttpClient(testHost({ env: {} }), { publicOnly: true });
  await expect(http.send({ method: "GET", url })).rejects.toMatchObject({
    name: "UserError",
    message: "localhost is a server of this machine or its network",
  });
  http.close();
  expect(heard).toEqual([]);
});

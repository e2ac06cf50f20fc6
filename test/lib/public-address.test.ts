import { expect, test } from "vitest";
import { isPublicHost } from "../../src/lib/public-address.ts";

test.each([
  "127.0.0.1",
  "127.8.9.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.100.100.200",
  "224.0.0.1",
  "255.255.255.255",
  "[::1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:a9fe:a9fe]",
  "[fd00:ec2::254]",
  "[fe80::1]",
  "localhost",
  "[::ffff:7f00:1]",
  "[2002:7f00:1::]",
  "",
])("%s is not the public internet's", async (host) => {
  expect(await isPublicHost(host)).toBe(false);
});

test.each(["1.1.1.1", "172.32.0.1", "169.253.1.1", "[2606:4700::1111]", "no-such-host.invalid"])(
  "%s is",
  async (host) => {
    expect(await isPublicHost(host)).toBe(true);
  },
);

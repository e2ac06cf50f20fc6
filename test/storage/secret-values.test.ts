import { expect, test } from "vitest";
import { headerSecrets, querySecrets } from "../../src/storage/secret-values.ts";

test("signatures and tokens of a query are secrets, and no other words", () => {
  const url = new URL("https://h/x?raw=true&y=a-long-value&sig=abcd%2Fefgh&X-Amz-Signature=0123456789&token=fail");
  expect(querySecrets(url)).toEqual(["abcd/efgh", "0123456789"]);
});

test("so are those of headers", () => {
  const headers = { Authorization: "RemoteAuth 12345678", Accept: "application/json", "X-Token": "true" };
  expect(headerSecrets(headers)).toEqual(["RemoteAuth 12345678"]);
});

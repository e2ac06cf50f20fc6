import { expect, test } from "vitest";
import { refuseInner } from "../../../src/data/imports/trust.ts";

const refused = (url: string, options: Record<string, string>): Promise<void> =>
  refuseInner({ name: "the source", url, options, origin: "x.dvc" });

test.each<[string, Record<string, string>]>([
  ["s3://b/x", { endpointurl: "localhost:9000" }],
  ["s3://b/x", { endpointurl: "127.0.0.1:9000", use_ssl: "false" }],
  ["s3://b/x", { endpointurl: "HTTP://localhost:9000" }],
  ["gs://b/x", { endpointurl: "169.254.169.254:80" }],
  ["s3://b/x", { endpointurl: "file:///etc" }],
  ["azure://c/x", { connection_string: "AccountName=a;BlobEndpoint=http://169.254.169.254/latest" }],
  ["oss://b/x", { oss_endpoint: "localhost" }],
  ["webhdfs://1.1.1.1/x", { data_proxy_target: "http://localhost" }],
  ["ssh://1.1.1.1/x", {}],
  ["https://[::ffff:7f00:1]/x", {}],
])("%s with %j is not asked for a stranger", async (url, options) => {
  await expect(refused(url, options)).rejects.toThrow("is named by this change alone");
});

test.each<[string, Record<string, string>]>([
  ["https://1.1.1.1/x", {}],
  ["s3://b/x", { endpointurl: "1.1.1.1:9000" }],
  ["azure://c/x", { account_name: "public" }],
])("%s with %j is", async (url, options) => {
  await expect(refused(url, options)).resolves.toBeUndefined();
});

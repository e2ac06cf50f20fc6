import type { S3Client } from "@aws-sdk/client-s3";
import type { Host } from "../lib/host.ts";
import type { HttpOptions } from "./http-client.ts";
import { proxyEnv } from "./http-proxy.ts";
import { publicConnections } from "./http-public.ts";
import type { S3Credentials } from "./s3-credentials.ts";

/** The SDK's own client, for what is asked for rarely: listings and uploads in parts. It repeats nothing by itself. */
export async function s3Client(
  host: Host,
  options: {
    region: string;
    endpoint: string | undefined;
    named?: boolean;
    credentials: S3Credentials;
    http: HttpOptions;
  },
): Promise<S3Client> {
  const [{ S3Client }, http, https] = await Promise.all([
    import("@aws-sdk/client-s3"),
    import("node:http"),
    import("node:https"),
  ]);
  const { region, endpoint, credentials } = options;
  const { connectTimeout = 15_000, readTimeout = 60_000, maxSockets = 64, ca, rejectUnauthorized } = options.http;
  const { provider } = credentials;
  const proxy = proxyEnv(host);
  const agent = { keepAlive: true, maxSockets, ...proxy, ...publicConnections(options.http.publicOnly, proxy) };
  const tls = {
    ...(ca === undefined ? {} : { ca }),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  };
  return new S3Client({
    region,
    // Only between AWS's own regions: a server of one's own gets every request at its one address.
    followRegionRedirects: endpoint === undefined,
    maxAttempts: 1,
    // Servers other than AWS's often refuse the newer checksum headers; objects are verified by digest either way.
    requestChecksumCalculation: endpoint === undefined ? "WHEN_SUPPORTED" : "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: connectTimeout,
      socketTimeout: readTimeout,
      httpAgent: new http.Agent(agent),
      httpsAgent: new https.Agent({ ...agent, ...tls }),
    },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: options.named !== true }),
    ...(provider === undefined
      ? { credentials: async () => ({ accessKeyId: "", secretAccessKey: "" }), signer: { sign: async (one) => one } }
      : { credentials: () => provider() }),
  });
}

import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { endpointUrl } from "./endpoint-url.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** Where a bucket's requests go. */
interface S3Address {
  /** Scheme and host with its port. */
  readonly origin: string;
  readonly host: string;
  /** What stands before `/KEY`, encoded: empty where the host names the bucket. */
  readonly path: string;
}

/** Domains of AWS's partitions, by how their regions begin. */
const partitions: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, "amazonaws.com.cn"],
  [/^us-iso-/, "c2s.ic.gov"],
  [/^us-isob-/, "sc2s.sgov.gov"],
  [/^us-isof-/, "csp.hci.ic.gov"],
  [/^eu-isoe-/, "cloud.adc-e.uk"],
  [/^eusc-/, "amazonaws.eu"],
];
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/**
 * A bucket's address by the rules of AWS's own SDK: by host name where TLS and DNS allow it, by path elsewhere. `named`
 * says of an endpoint that it takes a bucket's name in its host's name alone.
 */
export function s3Address(bucket: string, region: string, endpoint: string | undefined, named = false): S3Address {
  if (endpoint !== undefined) {
    const { protocol, origin, host, pathname } = new URL(endpoint);
    if (named) {
      return {
        origin: `${protocol}//${bucket}.${host}`,
        host: `${bucket}.${host}`,
        path: pathname.replace(/\/+$/, ""),
      };
    }
    return { origin, host, path: `${pathname.replace(/\/+$/, "")}/${encodeKey(bucket)}` };
  }
  const domain = partitions.find(([begins]) => begins.test(region))?.[1] ?? "amazonaws.com";
  const regional = region === "aws-global" ? `s3.${domain}` : `s3.${region}.${domain}`;
  // A certificate for `*.s3…` does not hold for a name with a dot before it.
  const byHost = bucket.length >= 3 && label.test(bucket);
  const host = byHost ? `${bucket}.${regional}` : regional;
  return { origin: `https://${host}`, host, path: byHost ? "" : `/${encodeKey(bucket)}` };
}

/** A key as it stands in a URL's path, and in what is signed. */
export function encodeKey(key: string): string {
  if (/^[\w./~-]*$/.test(key)) return key;
  return key.split("/").map(encodePart).join("/");
}

/** One part of a path or query: everything but letters, digits and `-_.~` in percent form. */
export function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A region's name, which becomes a part of a host name; undefined where it cannot be one. */
export function validRegion(region: string | undefined): string | undefined {
  return region !== undefined && label.test(region) ? region : undefined;
}

/** The remote's region, else the role's, else the environment's. */
export function regionOf(host: Host, remote: RemoteConfig, options: StorageOptions): string {
  const { env } = host;
  const region =
    remote.options["region"] ??
    options.credentials?.region ??
    (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1");
  const valid = validRegion(region);
  if (valid !== undefined) return valid;
  throw new UserError(`the region \`${region}\` of the remote \`${remote.name}\` is no name of a region`, {
    where: { file: remote.origin },
    fix: "Write it as AWS does, such as eu-west-1.",
  });
}

/** The server that the remote or the environment names; undefined for AWS itself. */
export function endpointOf(host: Host, remote: RemoteConfig): string | undefined {
  const plain = remote.options["use_ssl"]?.toLowerCase() === "false";
  const said = remote.options["endpointurl"] ?? (host.env["AWS_ENDPOINT_URL_S3"] || host.env["AWS_ENDPOINT_URL"]);
  if (said === undefined || said === "") return undefined;
  const url = endpointUrl(said, plain ? "http" : "https");
  if (url !== undefined) return url.href.replace(/\/+$/, "");
  throw new UserError(`the endpoint \`${said}\` of the remote \`${remote.name}\` is no URL`, {
    where: { file: remote.origin },
    fix: "Write endpointurl as https://HOST or https://HOST:PORT.",
  });
}

import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { endpointUrl } from "./endpoint-url.ts";
import { TransientError } from "./faults.ts";
import { gcsCredentials } from "./gcs-credentials.ts";
import { type GcsPlace, noBucket } from "./gcs-errors.ts";
import { presigned } from "./gcs-presign.ts";
import { ask, type GcsBucket, listUrl, objectUrl } from "./gcs-requests.ts";
import { upload } from "./gcs-upload.ts";
import { openHttpClient } from "./http-client.ts";
import { partOf, rangeHeader } from "./http-part.ts";
import type { Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** A bucket of Google Cloud Storage as a storage, through its JSON API, by DVC's options. */
export async function openGcsStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
  if (name === "") {
    throw new UserError(`the url of the remote \`${remote.name}\` names no bucket`, {
      where: { file: remote.origin },
      fix: "Write gs://BUCKET/FOLDER.",
    });
  }
  const endpoint = endpointOf(host, remote);
  const credentials = await gcsCredentials(host, remote, options, endpoint);
  const http = openHttpClient(host, { publicOnly: options.publicOnly ?? false });
  const bucket = { http, endpoint: endpoint.href.replace(/\/+$/, ""), name, credentials };
  return below(host, bucket, remote.origin, folder.replace(/\/+$/, ""), bucketIsThere(bucket));
}

function below(
  host: Host,
  bucket: GcsBucket,
  origin: string,
  prefix: string,
  isThere: (place: GcsPlace) => Promise<boolean>,
): Storage {
  const url = `gs://${bucket.name}${prefix === "" ? "" : `/${prefix}`}`;
  const place: GcsPlace = { url, bucket: bucket.name, origin, credentials: bucket.credentials.source };
  const keyOf = (key: string): string => (prefix === "" ? key : `${prefix}/${key}`);
  return {
    url,
    async exists(key, generation) {
      const address = objectUrl(bucket, keyOf(key), { fields: "generation", generation });
      const answer = await ask(bucket, place, "look into", { method: "GET", url: address }, [404]);
      answer.stream.resume();
      if (answer.status === 404 && !(await isThere(place))) throw noBucket(place, "look into");
      return answer.status !== 404;
    },
    async read(key, { version, range, etag } = {}) {
      const answer = await ask(
        bucket,
        place,
        "read from",
        {
          method: "GET",
          url: objectUrl(bucket, keyOf(key), { alt: "media", generation: version }, true),
          // As it is stored: without this Google unpacks what was stored as gzip, and knows no ranges of it.
          headers: { "accept-encoding": "gzip", ...rangeHeader(range) },
        },
        [404],
      );
      if (answer.status === 404) {
        answer.stream.resume();
        if (await isThere(place)) return undefined;
        throw noBucket(place, "read from");
      }
      const part = partOf(answer, range, `${url}/${key}`);
      if (etag !== undefined && part.etag !== etag.replaceAll('"', "")) {
        answer.stream.destroy();
        throw new TransientError(`${url}/${key} was replaced meanwhile`, { startOver: true });
      }
      const generation = answer.headers["x-goog-generation"];
      return { stream: answer.stream, ...part, version: typeof generation === "string" ? generation : undefined };
    },
    write: (key, body) => upload(host, bucket, place, keyOf(key), body),
    async remove(key) {
      const request = { method: "DELETE", url: objectUrl(bucket, keyOf(key)) };
      const answer = await ask(bucket, place, "remove from", request, [404]);
      answer.stream.resume();
    },
    presign: (key, how) => presigned(bucket, place, keyOf(key), { ...how, date: host.now() }),
    lists: true,
    list: (folder) => listKeys(bucket, place, keyOf(folder)),
    at: (folder) => below(host, bucket, origin, keyOf(folder).replace(/\/+$/, ""), isThere),
    close: async () => bucket.http.close(),
  };
}

async function* listKeys(bucket: GcsBucket, place: GcsPlace, prefix: string): AsyncIterable<string> {
  let pageToken: string | undefined;
  do {
    const query = { prefix, pageToken, maxResults: "1000", fields: "items/name,nextPageToken" };
    const answer = await ask(bucket, place, "list", { method: "GET", url: listUrl(bucket, query) });
    const page = JSON.parse(await bucket.http.text(answer, 1 << 24)) as {
      readonly items?: readonly { readonly name: string }[];
      readonly nextPageToken?: string;
    };
    for (const { name } of page.items ?? []) yield name.slice(prefix.length);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined && pageToken !== "");
}

/** 404 is said of an object and of its bucket alike. The bucket is asked for once, by a listing of one key. */
function bucketIsThere(bucket: GcsBucket): (place: GcsPlace) => Promise<boolean> {
  let known: Promise<boolean> | undefined;
  return (place) => {
    known ??= (async () => {
      const url = listUrl(bucket, { maxResults: "1", fields: "items/name" });
      // Who may read and not list is told 401 or 403, of a bucket that is there.
      const answer = await ask(bucket, place, "look into", { method: "GET", url }, [401, 403, 404]);
      answer.stream.resume();
      return answer.status !== 404;
    })();
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

/** The remote's own server, else the emulator's, else Google's. */
function endpointOf(host: Host, remote: RemoteConfig): URL {
  const { endpointurl } = remote.options;
  const emulator = host.env["STORAGE_EMULATOR_HOST"];
  const said = endpointurl || emulator || "https://storage.googleapis.com";
  const url = endpointUrl(said, endpointurl ? "https" : "http");
  if (url !== undefined) return url;
  throw new UserError(`the endpoint \`${said}\` of the remote \`${remote.name}\` is no address of a web server`, {
    where: { file: remote.origin },
    fix: "Write endpointurl as https://HOST, or STORAGE_EMULATOR_HOST as http://HOST:PORT.",
  });
}

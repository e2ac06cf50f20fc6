import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { azureAccount } from "./azure-account.ts";
import { azureCredentials } from "./azure-credentials.ts";
import type { AzurePlace } from "./azure-errors.ts";
import { listBlobs } from "./azure-list.ts";
import { type AzureContainer, ask } from "./azure-requests.ts";
import { upload } from "./azure-upload.ts";
import { openHttpClient } from "./http-client.ts";
import { partOf, rangeHeader } from "./http-part.ts";
import { secondsOption } from "./option-values.ts";
import type { Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** A container of Azure Blob Storage as a storage, through its REST API, by DVC's options. */
export async function openAzureStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
  if (name === "") {
    throw new UserError(`the url of the remote \`${remote.name}\` names no container`, {
      where: { file: remote.origin },
      fix: "Write azure://CONTAINER/FOLDER.",
    });
  }
  const account = azureAccount(host, remote);
  const credentials = azureCredentials(host, remote, options, account);
  const connectTimeout = secondsOption(remote, "connection_timeout") ?? 20_000;
  const readTimeout = secondsOption(remote, "read_timeout") ?? secondsOption(remote, "timeout") ?? 60_000;
  const http = openHttpClient(host, { connectTimeout, readTimeout, publicOnly: options.publicOnly ?? false });
  const place = { container: name, account: account.name, origin: remote.origin, credentials: credentials.source };
  return below({ host, http, endpoint: account.endpoint, name, credentials }, place, folder.replace(/\/+$/, ""));
}

function below(container: AzureContainer, words: Omit<AzurePlace, "url">, prefix: string): Storage {
  const url = `azure://${container.name}${prefix === "" ? "" : `/${prefix}`}`;
  const place: AzurePlace = { ...words, url };
  const keyOf = (key: string): string => (prefix === "" ? key : `${prefix}/${key}`);
  return {
    url,
    async exists(key, version) {
      const request = { method: "HEAD", key: keyOf(key), query: { versionid: version } } as const;
      const answer = await ask(container, place, "look into", request);
      answer?.stream.resume();
      return answer !== undefined;
    },
    async read(key, { version, range, etag } = {}) {
      const answer = await ask(container, place, "read from", {
        method: "GET",
        key: keyOf(key),
        query: { versionid: version },
        headers: {
          ...rangeHeader(range),
          ...(etag === undefined ? {} : { "if-match": `"${etag.replaceAll('"', "")}"` }),
        },
      });
      if (answer === undefined) return undefined;
      const own = answer.headers["x-ms-version-id"];
      const part = partOf(answer, range, `${url}/${key}`);
      return { stream: answer.stream, ...part, version: typeof own === "string" ? own : undefined };
    },
    write: (key, body) => upload(container, place, keyOf(key), body),
    async remove(key) {
      const answer = await ask(container, place, "remove from", { method: "DELETE", key: keyOf(key) });
      answer?.stream.resume();
    },
    lists: true,
    list: (folder) => listBlobs(container, place, keyOf(folder)),
    at: (folder) => below(container, words, keyOf(folder).replace(/\/+$/, "")),
    close: async () => container.http.close(),
  };
}

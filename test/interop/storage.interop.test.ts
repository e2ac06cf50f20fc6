import { join } from "node:path";
import { makeTempDir } from "../support/repo.ts";
import { azuriteFarSide } from "../support/servers/azurite.ts";
import { fakeGcsFarSide } from "../support/servers/fake-gcs.ts";
import { startHadoop } from "../support/servers/hadoop.ts";
import { startNginx } from "../support/servers/http.ts";
import { startSshd } from "../support/servers/sshd.ts";
import { startVersitygw } from "../support/servers/versitygw.ts";
import { type FarSide, storageContract } from "../support/storage-contract.ts";

const all = { writes: true, lists: true, removes: true, ranges: true, etags: true, versions: true };

storageContract("a folder", startFolder, { ...all, versions: false, etags: false });
storageContract("S3 (versitygw)", startVersitygw, all);
storageContract("Google Cloud Storage (fake-gcs-server)", fakeGcsFarSide, all);
// Azurite keeps no versions; a fake of this project's own shows those, in test/storage/azure.test.ts.
storageContract("Azure Blob Storage (Azurite)", azuriteFarSide, { ...all, versions: false });
// nginx makes etags of seconds and sizes: two objects of one size and second have the same.
storageContract("HTTP (nginx)", startNginx, { ...all, lists: false, removes: false, etags: false, versions: false });
// It lists a folder whole, and a thousand writes take it a minute.
storageContract("WebHDFS (Hadoop)", startHadoop, { ...all, etags: false, versions: false, page: 70 });
storageContract("SSH (OpenSSH)", startSshd, { ...all, etags: false, versions: false });
storageContract("OSS's form of S3 (versitygw)", startOss, all);

/** The same server by OSS's options: the protocol is S3's. */
async function startOss(): Promise<FarSide> {
  const { stop, options } = await startVersitygw();
  const { endpointurl = "", access_key_id = "", secret_access_key = "" } = options ?? {};
  const own = { oss_endpoint: endpointurl, oss_key_id: access_key_id, oss_key_secret: secret_access_key };
  return {
    url: "oss://data/some/folder",
    options: own,
    refused: {
      url: "oss://data",
      options: { ...own, oss_key_secret: "another-secret-text" },
      names: /oss:\/\/data.*oss_key_id of the remote `far`/,
      secrets: ["another-secret-text", secret_access_key],
    },
    missing: { url: "oss://nowhere/x", options: own, says: /no such bucket/ },
    stop,
  };
}

async function startFolder() {
  const { path, remove } = makeTempDir();
  return { url: join(path, "remote"), stop: async () => remove() };
}

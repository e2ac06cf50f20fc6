import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { toolsDir } from "../../interop/set-up/install.ts";
import type { FarSide } from "../storage-contract.ts";
import { startServer } from "./server.ts";

/** Hadoop's own mini-cluster: a name node and a data node in one process, with WebHDFS; ready in some 6 s. */
export async function startHadoop(): Promise<FarSide> {
  let details = "";
  const main = "org.apache.hadoop.test.MiniDFSClusterManager";
  const { endpoint, stop } = await startServer(
    "java",
    (port, dir) => {
      details = join(dir, "details.json");
      const args = ["-datanodes", "1", "-format", "-httpport", String(port), "-writeDetails", details];
      return ["-Xmx256m", "-cp", join(toolsDir(), "hadoop", "lib", "*"), main, ...args];
    },
    // Its web services reach into Java's own classes, which Java 9 and later allow on request.
    { JDK_JAVA_OPTIONS: "--add-opens=java.base/java.lang=ALL-UNNAMED" },
  );
  const ready = Date.now() + 60_000;
  // The name node answers before the data node has come; this file comes after it.
  while (!existsSync(details)) {
    if (Date.now() > ready) throw new Error("Hadoop's mini-cluster did not start in time");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { host } = new URL(endpoint);
  // The user of the process is the cluster's superuser.
  const user = userInfo().username;
  await fetch(`${endpoint}/webhdfs/v1/private?op=MKDIRS&permission=700&user.name=${user}`, { method: "PUT" });
  return {
    url: `webhdfs://${host}/private/remote`,
    options: { user },
    refused: {
      url: `webhdfs://${host}/private/remote`,
      options: { user: "stranger" },
      names: /access is denied to the user `stranger`/,
      secrets: [],
    },
    stop,
  };
}

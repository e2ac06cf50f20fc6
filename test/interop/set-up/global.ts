import { installPeers, toolsDir } from "./install.ts";

/** vitest's global set-up: the peers are there before the first test, and every test finds them by `MODELGATE_TOOLS`. */
export function setup(): void {
  installPeers([
    "dvc",
    "mlflow",
    "versitygw",
    "azurite",
    "fake-gcs-server",
    "nginx",
    "sshd",
    "hadoop",
    "giftless",
    "git-lfs",
    "act",
    "arrays",
  ]);
  process.env["MODELGATE_TOOLS"] = toolsDir();
}

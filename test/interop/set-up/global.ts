import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inMemory } from "../../../vitest.config.ts";
import { installPeers, toolsDir } from "./install.ts";

/**
 * vitest's global set-up: the peers are there before the first test, and every test finds them by `MODELGATE_TOOLS`.
 * What DVC keeps of each repository beside it is kept for this run, and removed by what is returned.
 */
export function setup(): () => void {
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
    "statistics",
    "r",
    "chromium",
  ]);
  process.env["MODELGATE_TOOLS"] = toolsDir();
  const kept = mkdtempSync(join(inMemory()["TMPDIR"] ?? tmpdir(), "modelgate-dvc-"));
  process.env["DVC_SITE_CACHE_DIR"] = kept;
  return () => rmSync(kept, { recursive: true, force: true });
}

import { join } from "node:path";
import { toolsDir } from "../interop/set-up/install.ts";

/** The absolute path of a real peer's command (`dvc`, `gto`, `mlflow`, `mlflow-python`, `versitygw`, `act`). */
export function tool(command: string): string {
  return join(toolsDir(), "bin", command);
}

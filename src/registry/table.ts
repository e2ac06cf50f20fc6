import type { RegistryConfig } from "../config/config.ts";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { Registry } from "./registry.ts";

interface RegistryOptions {
  /** The user's repository, absolute. */
  readonly root: string;
  /** The forge's token, used for the forge's own server alone. */
  readonly token?: string;
}

/** Opens the registry that the policy names. */
export async function openRegistry(host: Host, config: RegistryConfig, options: RegistryOptions): Promise<Registry> {
  switch (config.kind) {
    case "git": {
      const { gitRegistry } = await import("./registries/git.ts");
      return gitRegistry(host, options);
    }
    case "mlflow": {
      const { mlflowRegistry } = await import("./registries/mlflow.ts");
      return mlflowRegistry(host, config);
    }
    case "none":
      throw new UserError("modelgate.yaml says `registry: none`, so there is nowhere to register or promote", {
        fix: "Set `registry: git` (tags in this repository) or `registry: mlflow`.",
      });
  }
}

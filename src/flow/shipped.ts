import type { Shipped } from "./ship.ts";

/** Outputs of `register`, which moves no alias. */
export function registeredOutputs(shipped: readonly Shipped[]): Record<string, unknown> {
  const { alias_moved: _, ...outputs } = shippedOutputs(shipped);
  return outputs;
}

/** Outputs of what was registered: the newest on top level, all of it in `versions`. */
export function shippedOutputs(shipped: readonly Shipped[]): Record<string, unknown> {
  const last = [...shipped].reverse().find((one) => one.registered !== undefined);
  return {
    name: last?.registered?.version.name ?? "",
    version: last?.registered?.version.version ?? "",
    digest: last?.registered?.version.digest ?? "",
    commit: last?.registered?.version.commit ?? "",
    created: last?.registered?.created ?? false,
    alias: last?.alias?.name ?? "",
    alias_moved: last?.alias?.moved ?? false,
    found_by: last?.found_by ?? shipped.at(-1)?.found_by ?? "none",
    stages_trained: shipped.reduce((sum, one) => sum + one.stages_trained, 0),
    versions: shipped.map((one) => ({
      model: one.model,
      commit: one.registered?.version.commit ?? one.commit,
      version: one.registered?.version.version ?? "",
      digest: one.registered?.version.digest ?? "",
      created: one.registered?.created ?? false,
      found_by: one.found_by,
      stages_trained: one.stages_trained,
      reason: one.reason ?? "",
    })),
  };
}

function foundText(by: Shipped["found_by"]): string {
  if (by === "none") return "";
  return by === "measured" ? ", measured here" : `, found by ${by}`;
}

/** The same for people. */
export function shippedText(shipped: readonly Shipped[]): string {
  if (shipped.length === 0) return "Nothing to register: no model changed.";
  return shipped
    .map((one) => {
      const trained = `${one.stages_trained} stages trained${foundText(one.found_by)}`;
      if (one.registered === undefined) return `${one.model}: ${one.reason ?? "nothing registered"} (${trained})`;
      const { version, created } = one.registered;
      const alias =
        one.alias === undefined
          ? ""
          : `; ${one.alias.name} ${one.alias.moved ? "moved to it" : `stays (${one.alias.reason ?? "it is there"})`}`;
      return `${version.name} ${version.version} ${created ? "registered" : "was there already"} at ${version.commit.slice(0, 7)} (${trained})${alias}`;
    })
    .join("\n");
}

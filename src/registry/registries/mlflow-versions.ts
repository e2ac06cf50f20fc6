import semver from "semver";
import { UserError } from "../../lib/errors.ts";
import { nearest } from "../../lib/nearest.ts";
import { type ModelVersion, RegisteredModel, tagOf, Versions } from "../../tracking/trackers/mlflow-answers.ts";
import type { MlflowRest } from "../../tracking/trackers/mlflow-rest.ts";
import type { Version } from "../registry.ts";

/** The tags of a model version that modelgate registered. */
export const versionTags = {
  version: "modelgate.version",
  digest: "modelgate.digest",
  commit: "modelgate.commit",
  sourceCommit: "modelgate.source_commit",
  record: "modelgate.record",
  verdict: "modelgate.verdict",
  dir: "modelgate.dir",
} as const;

/** A version with the number that MLflow gave it. */
export interface Numbered {
  readonly number: string;
  readonly dir: string | undefined;
  readonly version: Version;
}

/** What MLflow holds of one model: versions by their labels, the smallest first, aliases and the model's tags. */
export interface MlflowModel {
  readonly versions: readonly Numbered[];
  readonly aliases: Readonly<Record<string, Version>>;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly exists: boolean;
}

/** MLflow's names hold neither `/` nor `:`; the directory in `sub/dir:digits` is kept as a tag of its versions. */
export function mlflowName(name: string): string {
  return name.slice(name.indexOf(":") + 1).replaceAll("/", ".");
}

/** Reads a model with all its versions and aliases. */
export async function readModel(rest: MlflowRest, name: string): Promise<MlflowModel> {
  const found = await rest.tryGet(RegisteredModel, "registered-models/get", { name }, ["RESOURCE_DOES_NOT_EXIST"]);
  if (found === undefined) return { versions: [], aliases: {}, tags: [], exists: false };
  const versions = (await listVersions(rest, name)).map((version) => numbered(rest, version));
  versions.sort((a, b) => semver.compare(a.version.version, b.version.version) || Number(a.number) - Number(b.number));
  const { aliases, tags } = found.registered_model;
  const standing = aliases.flatMap(({ alias, version }): [string, Version][] => {
    const at = versions.find(({ number }) => number === version);
    return at === undefined ? [] : [[alias, at.version]];
  });
  return { versions, aliases: Object.fromEntries(standing), tags, exists: true };
}

async function listVersions(rest: MlflowRest, name: string): Promise<ModelVersion[]> {
  const all: ModelVersion[] = [];
  let page = "";
  do {
    const answer = await rest.get(Versions, "model-versions/search", {
      filter: `name = '${name.replaceAll("'", "''")}'`,
      max_results: "1000",
      ...(page === "" ? {} : { page_token: page }),
    });
    all.push(...answer.model_versions.filter((version) => version.name === name));
    page = answer.next_page_token;
  } while (page !== "");
  return all;
}

function numbered(rest: MlflowRest, { name, version: number, tags, creation_timestamp }: ModelVersion): Numbered {
  const value = (key: string): string | undefined => tagOf(tags, key);
  const label = semver.valid(value(versionTags.version) ?? "");
  const sourceCommit = value(versionTags.sourceCommit);
  const recordId = value(versionTags.record);
  const verdict = value(versionTags.verdict);
  return {
    number,
    dir: value(versionTags.dir),
    version: {
      name,
      // What another tool registered has MLflow's number alone: it stands below every version of ours.
      version: label === null ? `v0.0.${number}` : `v${label}`,
      digest: value(versionTags.digest) ?? "",
      commit: value(versionTags.commit) ?? "",
      ...(sourceCommit === undefined ? {} : { sourceCommit }),
      ...(recordId === undefined ? {} : { recordId }),
      ...(verdict === undefined ? {} : { verdict }),
      createdAt: new Date(creation_timestamp).toISOString(),
      url: `${rest.base}/#/models/${encodeURIComponent(name)}/versions/${number}`,
    },
  };
}

/** The version that a person means by `v1.2.0` or `1.2.0`. */
export function pickVersion(model: MlflowModel, name: string, wanted: string): Numbered {
  const label = wanted.startsWith("v") ? wanted : `v${wanted}`;
  const found = model.versions.find(({ version }) => version.version === label);
  if (found !== undefined) return found;
  const known = model.versions.map(({ version }) => version.version);
  const near = nearest(label, known);
  throw new UserError(`${name} has no version ${label} in MLflow`, {
    fix:
      known.length === 0
        ? "No version of it is registered: merge a gated run first, or check the name."
        : `${near === undefined ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`,
  });
}

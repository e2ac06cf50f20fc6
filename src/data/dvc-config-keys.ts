import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { IniEntry } from "./ini.ts";

/** What DVC's configuration may say outside of its remotes: section → keys. Most of it only tunes DVC itself. */
const sections: Readonly<Record<string, readonly string[]>> = {
  core: [
    "remote",
    "checksum_jobs",
    "interactive",
    "analytics",
    "hardlink_lock",
    "no_scm",
    "autostage",
    "experiments",
    "check_update",
    "site_cache_dir",
    "machine",
  ],
  cache: [
    "dir",
    "type",
    "shared",
    "protected",
    "slow_link_warning",
    "verify",
    "local",
    "s3",
    "gs",
    "hdfs",
    "webhdfs",
    "ssh",
    "azure",
  ],
  state: ["dir", "row_limit", "row_cleanup_quota"],
  index: ["dir"],
  plots: ["html_template", "auto_open", "out_dir"],
  exp: ["code", "data", "models", "metrics", "params", "plots", "live", "auto_push", "git_remote"],
  parsing: ["bool", "list"],
  hydra: ["enabled", "config_dir", "config_module", "config_name", "plugins_path"],
  studio: ["token", "url", "repo_url", "offline"],
};

/** Sections with a name of their own (`['db "name"']`). A remote's keys are its storage's to know. */
const named: Readonly<Record<string, readonly string[] | undefined>> = {
  remote: undefined,
  machine: [
    "cloud",
    "region",
    "image",
    "spot",
    "spot_price",
    "instance_hdd_size",
    "instance_type",
    "instance_gpu",
    "ssh_private",
    "startup_script",
    "setup_script",
  ],
  db: ["url", "username", "password"],
};

/** Keys that say where data is in a way that is not followed here. */
const unsupported: Readonly<Record<string, string>> = {
  "cache.local": "Name the folder itself: dvc cache dir DIR.",
};

/** Refuses what DVC would not take, and what would have data stand where modelgate does not look. */
export function checkEntry({ section, key, where }: IniEntry): void {
  const name = /^\s*(\w+)\s*".*"\s*$/.exec(section)?.[1];
  // DVC passes over features that it does not know, and so do we.
  if (section === "feature") return;
  const known = name === undefined ? sections[section] : named[name];
  if (name === undefined ? known === undefined : !Object.hasOwn(named, name)) {
    const all = [...Object.keys(sections), ...Object.keys(named).map((one) => `'${one} "NAME"'`), "feature"];
    const near = nearest(name ?? section, [...Object.keys(sections), ...Object.keys(named), "feature"]);
    const meant = near !== undefined && Object.hasOwn(named, near) ? `'${near} "NAME"'` : near;
    throw new UserError(`DVC's configuration has no section \`[${section}]\``, {
      where,
      fix: meant === undefined ? `Sections: ${all.join(", ")}.` : `Did you mean \`[${meant}]\`?`,
    });
  }
  if (known === undefined) return;
  if (!known.includes(key)) {
    const near = nearest(key, known);
    throw new UserError(`unknown key \`${key}\` in \`[${section}]\``, {
      where,
      fix: near === undefined ? `Valid keys: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
    });
  }
  const fix = unsupported[`${section}.${key}`];
  if (fix !== undefined) throw new UserError(`\`${section}.${key}\` is not supported by modelgate`, { where, fix });
}

/** What is known, is not followed, and does no harm to what is: DVC 3's caches for outs outside of the workspace. */
export function isPassedOver({ section, key, value }: IniEntry): boolean {
  const external = section === "cache" && ["s3", "gs", "hdfs", "webhdfs", "ssh", "azure"].includes(key);
  return external || (section === "core" && key === "no_scm" && value.toLowerCase() === "true");
}

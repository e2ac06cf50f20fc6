import { readFile } from "node:fs/promises";
import { UserError } from "../lib/errors.ts";
import type { RemoteConfig } from "./table.ts";

/** An option that is true or false; a `UserError` where it is neither. */
export function flagOption(remote: RemoteConfig, name: string, otherwise: boolean): boolean {
  const text = remote.options[name];
  if (text === undefined) return otherwise;
  const value = text.toLowerCase();
  if (value === "true" || value === "false") return value === "true";
  throw wrong(remote, name, text, "true or false");
}

/** An option in seconds, as milliseconds; 0 is no limit to DVC, and undefined here. */
export function secondsOption(remote: RemoteConfig, name: string): number | undefined {
  const text = remote.options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) throw wrong(remote, name, text, "seconds");
  return value === 0 ? undefined : value * 1000;
}

/** A whole number between two bounds, both counted in. */
export function numberOption(remote: RemoteConfig, name: string, least: number, most: number): number | undefined {
  const text = remote.options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw wrong(remote, name, text, `a whole number from ${least} to ${most}`);
}

/** Whose certificates `ssl_verify` trusts: everybody's, nobody's in particular, or those of a file. */
export async function tlsOption(remote: RemoteConfig): Promise<{ ca?: Buffer; rejectUnauthorized?: boolean }> {
  const text = remote.options["ssl_verify"];
  if (text === undefined || text.toLowerCase() === "true") return {};
  if (text.toLowerCase() === "false") return { rejectUnauthorized: false };
  try {
    return { ca: await readFile(text) };
  } catch (cause) {
    throw new UserError(`\`ssl_verify\` of the remote \`${remote.name}\` names ${text}, which cannot be read`, {
      where: { file: remote.origin },
      fix: "Name the file with the certificate of the server's CA, or write true or false.",
      cause,
    });
  }
}

/** DVC would ask at the terminal; where a job runs nobody answers. */
export function refuseAsking(remote: RemoteConfig, name: string, instead: string): void {
  if (!flagOption(remote, `ask_${name}`, false) || remote.options[name] !== undefined) return;
  throw new UserError(`the remote \`${remote.name}\` has \`ask_${name} = true\`, and modelgate asks nobody`, {
    where: { file: remote.origin },
    fix: `Put ${name} in .dvc/config.local${instead}.`,
  });
}

function wrong(remote: RemoteConfig, name: string, text: string, expected: string): UserError {
  return new UserError(`\`${name}\` of the remote \`${remote.name}\` is \`${text}\`: expected ${expected}`, {
    where: { file: remote.origin },
  });
}

/** Shorter ones are no secrets, and a mask over `true` or `fail` would hide what a job says. */
const shortest = 8;
const parameters =
  /^(sig|signature|token|access[-_]?token|private[-_]?token|security-?token|auth|api[-_]?key|password|secret|x-(amz|goog|oss)-(signature|security-token))$/i;
const headerNames = /authorization|cookie|token|secret|signature|password|api-?key/i;

/** What a URL's query holds of signatures and tokens; its other values are no secrets. */
export function querySecrets(url: URL): string[] {
  return [...url.searchParams].flatMap(([name, value]) => (parameters.test(name) ? long(value) : []));
}

/** What headers hold of credentials. */
export function headerSecrets(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (headerNames.test(name) ? long(value) : []));
}

const long = (value: string): string[] => (value.length >= shortest ? [value] : []);

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** What GitHub's own description says is wrong with a request or an answer; empty where nothing is. */
export interface Description {
  /** The operation behind a method and a path, or undefined where GitHub has none. */
  operation(method: string, path: string): Operation | undefined;
  /** The description's own example of a schema: every field that GitHub sends is in it. */
  example(name: string): Record<string, unknown>;
}

export interface Operation {
  /** `/repos/{owner}/{repo}/pulls/{pull_number}` */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  checkRequest(query: URLSearchParams, body: unknown): string[];
  checkAnswer(status: number, body: unknown): string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}
interface Content {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface OperationObject {
  readonly parameters?: readonly ({ readonly $ref: string } | Parameter)[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, { readonly $ref: string } | Content>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Loads GitHub's OpenAPI description (13 MB, 0.1 s); validators are compiled for the operations that are asked for. */
export function loadDescription(): Description {
  const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "github", components: document.components, paths: document.paths });
  const templates = Object.keys(document.paths).map((template) => ({ template, pattern: patternOf(template) }));
  const validators = new Map<string, ValidateFunction>();

  const check = (pointer: string, value: unknown, what: string): string[] => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
    validators.set(pointer, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? ""}`);
  };
  const follow = (at: string, node: unknown): { at: string; node: unknown } => {
    if (typeof node !== "object" || node === null || !("$ref" in node)) return { at, node };
    const target = String(node.$ref).slice(1);
    const [, , group = "", name = ""] = target.split("/");
    return { at: target, node: document.components[group]?.[name] };
  };

  return {
    example(name) {
      const found = document.components["examples"]?.[name];
      if (typeof found !== "object" || found === null || !("value" in found)) throw new Error(`no example ${name}`);
      return structuredClone(found.value) as Record<string, unknown>;
    },
    operation(method, path) {
      // The template with the fewest blanks is the one meant: /user before /{owner}.
      const hits = templates.filter(
        ({ template, pattern }) => pattern.test(path) && method.toLowerCase() in (document.paths[template] ?? {}),
      );
      const hit = hits.sort((a, b) => blanks(a.template) - blanks(b.template))[0];
      const verb = method.toLowerCase();
      const operation = hit && document.paths[hit.template]?.[verb];
      if (hit === undefined || operation === undefined) return undefined;
      const base = `/paths/${escapePointer(hit.template)}/${verb}`;
      const params = valuesOf(hit.template, hit.pattern, path);
      return {
        template: hit.template,
        params,
        checkRequest(query, body) {
          const problems: string[] = [];
          const known = new Set<string>();
          operation.parameters?.forEach((given, index) => {
            const { at, node } = follow(`${base}/parameters/${index}`, given);
            const parameter = node as Parameter;
            if (parameter.in === "query") known.add(parameter.name);
            const text = parameter.in === "path" ? params[parameter.name] : query.get(parameter.name);
            if (text === null || text === undefined) {
              if (parameter.required === true) problems.push(`${parameter.in} ${parameter.name} is missing`);
              return;
            }
            const what = `${parameter.in} ${parameter.name}`;
            const readings = [
              text,
              ...(/^-?\d+$/.test(text) ? [Number(text)] : []),
              ...(/^(true|false)$/.test(text) ? [text === "true"] : []),
            ];
            const results = readings.map((value) => check(`${at}/schema`, value, what));
            if (!results.some((result) => result.length === 0)) problems.push(...(results[0] ?? []));
          });
          for (const name of query.keys()) if (!known.has(name)) problems.push(`query ${name} is not known`);
          const schema = operation.requestBody?.content?.["application/json"]?.schema;
          if (schema === undefined) {
            if (body !== undefined) problems.push("body: this operation takes none");
          } else if (body === undefined) {
            if (operation.requestBody?.required === true) problems.push("body is missing");
          } else {
            problems.push(...check(`${base}/requestBody/content/application~1json/schema`, body, "body"));
            problems.push(...unknownKeys(schema, body));
          }
          return problems;
        },
        checkAnswer(status, body) {
          const response = operation.responses[String(status)];
          if (response === undefined) return [`answer ${status} is not described`];
          const { at, node } = follow(`${base}/responses/${status}`, response);
          const schema = (node as Content).content?.["application/json"]?.schema;
          if (schema === undefined) return [];
          return check(`${at}/content/application~1json/schema`, body, `answer ${status}`);
        },
      };
    },
  };
}

/** GitHub ignores what it does not know; a key that it ignores is a mistake of ours. */
function unknownKeys(schema: object, body: unknown): string[] {
  if (!("properties" in schema) || typeof schema.properties !== "object" || schema.properties === null) return [];
  if (typeof body !== "object" || body === null) return [];
  const known = Object.keys(schema.properties);
  return Object.keys(body)
    .filter((key) => !known.includes(key))
    .map((key) => `body/${key} is not known`);
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("([^/]+)")}$`);
}

function valuesOf(template: string, pattern: RegExp, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const values = pattern.exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}

function blanks(template: string): number {
  return template.split("{").length;
}

/** A JSON pointer inside a URI fragment. */
function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

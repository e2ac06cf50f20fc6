import { randomUUID } from "node:crypto";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { HttpAnswer } from "./http-client.ts";
import { remoteUrl } from "./remote-url.ts";
import type { Body, Storage, StoredObject } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";
import { type NameNode, openNameNode } from "./webhdfs-calls.ts";
import { field, hadoopError } from "./webhdfs-errors.ts";

/** HDFS by its REST interface: the name node is asked, and the data nodes to which it sends give and take the bytes. */
export async function openWebhdfsStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const node = await openNameNode(host, remote, options);
  return below(node, remoteUrl(remote).path.replace(/\/+$/, ""));
}

function below(node: NameNode, root: string): Storage {
  const url = `${node.name}${root}`;
  const pathOf = (key: string): string => `${root}/${key}`;
  return {
    url,
    exists: async (key) => (await statusOf(node, pathOf(key), `look into ${url}`)) !== undefined,
    async read(key, { range } = {}) {
      const path = pathOf(key);
      if (range === undefined) return open(node, path, {}, `read ${key} from ${url}`);
      // An answer with a part does not say how much there is.
      const size = await statusOf(node, path, `look into ${url}`);
      if (size === undefined) return undefined;
      if (range.start >= size) throw new UserError(`${url}/${key} is shorter than what is asked of it`);
      const part = { start: range.start, end: Math.min(range.end, size - 1) };
      const query = { offset: `${part.start}`, length: `${part.end - part.start + 1}` };
      const found = await open(node, path, query, `read ${key} from ${url}`);
      return found === undefined ? undefined : { stream: found.stream, range: part, size };
    },
    async write(key, body) {
      const path = pathOf(key);
      const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
      const doing = `write ${key} to ${url}`;
      try {
        await create(node, temporary, body, doing);
        await rename(node, temporary, path, doing);
      } catch (error) {
        await ask(node, "DELETE", "DELETE", temporary, {}, doing).catch(() => {});
        throw error;
      }
      return {};
    },
    remove: async (key) => void (await ask(node, "DELETE", "DELETE", pathOf(key), {}, `remove ${key} from ${url}`)),
    lists: true,
    list: (prefix) => listBelow(node, pathOf(prefix).replace(/\/+$/, ""), `list ${url}`),
    at: (prefix) => below(node, pathOf(prefix).replace(/\/+$/, "")),
    close: async () => node.client.close(),
  };
}

/** Bytes of a file; undefined where there is none of that name. */
async function statusOf(node: NameNode, path: string, doing: string): Promise<number | undefined> {
  const status = field(await ask(node, "GET", "GETFILESTATUS", path, {}, doing), "FileStatus");
  const length = field(status, "length");
  return field(status, "type") === "FILE" && typeof length === "number" ? length : undefined;
}

async function open(
  node: NameNode,
  path: string,
  query: Readonly<Record<string, string>>,
  doing: string,
): Promise<StoredObject | undefined> {
  const first = await node.call("GET", "OPEN", path, query);
  const answer = isRedirect(first) ? await node.onward(first, { method: "GET" }) : first;
  if (answer.status === 200) {
    const length = answer.headers["content-length"];
    return { stream: answer.stream, size: length === undefined ? undefined : Number(length) };
  }
  const error = await hadoopError(node, answer, doing);
  // A folder is no object either: Hadoop says "Path is not a file".
  if (error === undefined || error.message.includes("is not a file")) return undefined;
  throw error;
}

async function create(node: NameNode, path: string, body: Body, doing: string): Promise<void> {
  const first = await node.call("PUT", "CREATE", path, { overwrite: "true" });
  const answer = isRedirect(first)
    ? await node.onward(first, { method: "PUT", body: "bytes" in body ? body.bytes : body })
    : first;
  if (answer.status !== 201) throw (await hadoopError(node, answer, doing)) ?? notThere(node, doing);
  answer.stream.resume();
}

async function rename(node: NameNode, from: string, destination: string, doing: string): Promise<void> {
  const over = { destination, renameoptions: "OVERWRITE" };
  const said = await ask(node, "PUT", "RENAME", from, over, doing);
  if (field(said, "boolean") !== false) return;
  // A gateway that knows no options does not replace what is there.
  await ask(node, "DELETE", "DELETE", destination, {}, doing);
  if (field(await ask(node, "PUT", "RENAME", from, over, doing), "boolean") === false) throw notThere(node, doing);
}

function notThere(node: NameNode, doing: string): UserError {
  return new UserError(`cannot ${doing}: the server finds no place for it`, {
    where: { file: node.remote.origin },
    fix: "Check that the folder of the remote's url is none below a file.",
  });
}

/** Folders asked for at once. */
const breadth = 16;
/** Bytes of one folder's listing: some 200,000 names. */
const longestListing = 64 * 1024 * 1024;

async function* listBelow(node: NameNode, root: string, doing: string): AsyncIterable<string> {
  const waiting = [""];
  while (waiting.length > 0) {
    const folders = waiting.splice(-breadth);
    const pages = await Promise.all(
      folders.map((folder) => ask(node, "GET", "LISTSTATUS", `${root}/${folder}`, {}, doing, longestListing)),
    );
    for (const [index, page] of pages.entries()) {
      const entries = field(field(page, "FileStatuses"), "FileStatus");
      for (const entry of Array.isArray(entries) ? entries : []) {
        const name = field(entry, "pathSuffix");
        // Where a file is asked for, it lists itself, without a name.
        if (typeof name !== "string" || name === "") continue;
        const key = `${folders[index]}${name}`;
        if (field(entry, "type") === "DIRECTORY") waiting.push(`${key}/`);
        else if (!name.endsWith(".tmp")) yield key;
      }
    }
  }
}

/** The JSON that a question is answered with; undefined where there is no such file or the answer is empty. */
async function ask(
  node: NameNode,
  method: string,
  operation: string,
  path: string,
  query: Readonly<Record<string, string>>,
  doing: string,
  maxBytes?: number,
): Promise<unknown> {
  const answer = await node.call(method, operation, path, query);
  if (answer.status !== 200) {
    const error = await hadoopError(node, answer, doing);
    if (error === undefined) return undefined;
    throw error;
  }
  const text = await node.client.text(answer, maxBytes);
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new UserError(`cannot ${doing}: the answer is not in the words of WebHDFS`, {
      where: { file: node.remote.origin },
      fix: "Check that the port is the one of the name node's web address.",
      cause,
    });
  }
}

const isRedirect = (answer: HttpAnswer): boolean => answer.status === 307 && answer.headers.location !== undefined;

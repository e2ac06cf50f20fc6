import { Readable } from "node:stream";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { TransientError } from "./faults.ts";
import { type HttpClient, openHttpClient, transientStatus } from "./http-client.ts";
import { type LfsAnswer, type LfsObject, type Operation, readBatch } from "./lfs-batch.ts";
import { type Gatherer, gather } from "./lfs-gather.ts";
import { download, LinkRefused, mediaType, type Transfer, upload } from "./lfs-transfer.ts";
import { isQuota, messageIn, placeOf, refusal, wordsOf } from "./lfs-words.ts";
import type { Storage } from "./storage.ts";

/** Where a server is asked, and as whom. */
export interface LfsServer {
  readonly url: string;
  /** Go to this URL's origin and nowhere else. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which credential that is, in words: `the job's token`. */
  readonly as: string;
}

/** Says where a server is and as whom to ask it; `refused` is what it did not accept. Undefined: there is nothing else. */
export type LfsAccess = (operation: Operation, refused?: LfsServer) => Promise<LfsServer | undefined>;

/** A Git LFS server. Keys are `<oid>/<size>`: a server wants to know both. */
export interface LfsStorage extends Storage {
  /** Objects that are about to be asked for one by one: their links come many in one request. */
  expect(operation: Operation, keys: Iterable<string>): void;
}

/** The key of an object. */
export function lfsKey({ oid, size }: LfsObject): string {
  return `${oid}/${size}`;
}

export function lfsObject(key: string): LfsObject {
  const [, oid, size] = /^([0-9a-f]{64})\/(\d+)$/.exec(key) ?? [];
  if (oid === undefined || size === undefined) throw new TypeError(`not a key of a Git LFS object: ${key}`);
  return { oid, size: Number(size) };
}

/** SHA-256 of no bytes: Git LFS keeps no object of it. */
const emptyOid = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** An answer about 100 objects, each with its links and headers. */
const largestAnswer = 8 << 20;

/** Opens a server by its batch API; `url` is for people. */
export function openLfsServer(host: Host, url: string, access: LfsAccess, ref?: string): LfsStorage {
  const client = openHttpClient(host, {});
  const now = (): number => host.now().getTime();
  const servers = new Map<Operation, LfsServer>();
  const gatherers: Record<Operation, Gatherer> = {
    download: gather((objects) => batch("download", objects), now),
    upload: gather((objects) => batch("upload", objects), now),
  };
  /** Answers whose link was refused: another one for the same object must do. */
  const refused = new Map<string, LfsAnswer>();

  async function batch(operation: Operation, objects: readonly LfsObject[]): Promise<Map<string, LfsAnswer>> {
    const known = servers.get(operation);
    const first = known ?? (await access(operation));
    if (first === undefined) throw new UserError("there is no Git LFS server");
    let server = first;
    let complaint: Error | undefined;
    for (let answer = await post(client, server, operation, objects, ref); ; ) {
      const doing = `cannot ask ${placeOf(server.url)} for Git LFS objects`;
      if (answer.status === 200) {
        servers.set(operation, server);
        return readBatch(await client.text(answer, largestAnswer), placeOf(server.url), now());
      }
      const passing = transientStatus(answer, doing);
      if (passing !== undefined) {
        answer.stream.resume();
        throw passing;
      }
      const { status } = answer;
      const said = messageIn(await client.text(answer, largestAnswer));
      if (status === 404 && /\bobjects?\b/i.test(said)) return noneOf(objects);
      const refused = batchRefusal(doing, status, said, server);
      // The best credential's refusal says most: what is tried after it is worth less.
      complaint = complaint === undefined || server.headers["authorization"] !== undefined ? refused : complaint;
      // Some servers hide what one may not see. What was taken until now may have expired: whoever gave it is asked anew.
      const passed = server === known ? undefined : server;
      const other = [401, 403, 404].includes(status) && !isQuota(said) ? await access(operation, passed) : undefined;
      if (other === undefined) throw complaint;
      server = other;
      answer = await post(client, server, operation, objects, ref);
    }
  }

  /** A link may end between the question and its use: the next attempt asks anew, and a second link that fails is the last. */
  async function withLink<T>(
    operation: Operation,
    object: LfsObject,
    given: LfsAnswer,
    body: (transfer: Transfer) => Promise<T>,
  ): Promise<T> {
    const server = servers.get(operation);
    if (server === undefined) throw new TypeError("an answer of a server that was never asked");
    const mark = `${operation} ${object.oid}`;
    const doing = `cannot ${operation} the Git LFS object ${object.oid.slice(0, 12)}`;
    try {
      const result = await body({ client, answer: given, server, doing });
      refused.delete(mark);
      return result;
    } catch (error) {
      if (!(error instanceof LinkRefused)) throw error;
      gatherers[operation].forget(object.oid);
      const before = refused.get(mark);
      refused.set(mark, given);
      throw before === undefined || before === given ? error : error.cause;
    }
  }

  return {
    url,
    async exists(key) {
      const object = lfsObject(key);
      if (object.oid === emptyOid) return true;
      const { error } = await gatherers.download.ask(object);
      if (error === undefined) return true;
      gatherers.download.forget(object.oid);
      if (error.code === 404 || error.code === 410) return false;
      throw objectError(error, "download", object, servers.get("download"));
    },
    async read(key, options = {}) {
      const object = lfsObject(key);
      if (object.oid === emptyOid) return { stream: Readable.from([]), size: 0 };
      const answer = await gatherers.download.ask(object);
      const { error } = answer;
      if (error !== undefined) {
        gatherers.download.forget(object.oid);
        if (error.code === 404) return undefined;
        throw objectError(error, "download", object, servers.get("download"));
      }
      return withLink("download", object, answer, (transfer) => download(transfer, options.range));
    },
    async write(key, body) {
      const object = lfsObject(key);
      const answer = await gatherers.upload.ask(object);
      gatherers.upload.forget(object.oid);
      if (answer.error !== undefined) throw objectError(answer.error, "upload", object, servers.get("upload"));
      if (answer.actions.upload === undefined) return {};
      await withLink("upload", object, answer, (transfer) => upload(transfer, object, body));
      gatherers.download.forget(object.oid);
      return {};
    },
    lists: false,
    // Git LFS itself asks for 8 at once, of servers that also serve everybody else.
    parallel: 32,
    list: () => {
      throw new UserError(`${url} keeps no listing of its objects`);
    },
    at: () => {
      throw new TypeError("a Git LFS server has no folders");
    },
    async close() {
      client.close();
    },
    expect(operation, keys) {
      gatherers[operation].expect([...keys].map(lfsObject));
    },
  };
}

function post(
  client: HttpClient,
  server: LfsServer,
  operation: Operation,
  objects: readonly LfsObject[],
  ref: string | undefined,
): ReturnType<HttpClient["send"]> {
  const question = {
    operation,
    transfers: ["basic"],
    ...(ref === undefined ? {} : { ref: { name: ref } }),
    objects: objects.map(({ oid, size }) => ({ oid, size })),
    hash_algo: "sha256",
  };
  return client.send({
    method: "POST",
    url: batchUrl(server.url),
    headers: { ...mediaType, ...server.headers },
    body: Buffer.from(JSON.stringify(question)),
  });
}

/** A server's URL may end in a question of its own. */
function batchUrl(url: string): URL {
  const parsed = new URL(url);
  parsed.pathname = `${parsed.pathname.replace(/\/+$/, "")}/objects/batch`;
  return parsed;
}

/** giftless has no answer about single objects where it has none of those that it was asked for. */
function noneOf(objects: readonly LfsObject[]): Map<string, LfsAnswer> {
  const absent = { authenticated: false, actions: {}, error: { code: 404, message: "" }, until: 0 };
  return new Map(objects.map(({ oid }) => [oid, absent]));
}

function batchRefusal(doing: string, status: number, said: string, { as }: LfsServer): Error {
  if (status === 404) {
    return new UserError(`${doing}: there is no Git LFS server, or it does not show the repository to ${as} (404)`, {
      fix: "Look whether `lfs.url` (or the Git remote) names it, and whether the credential may read it.",
    });
  }
  if (status >= 300 && status < 400) {
    return new UserError(`${doing}: it sends the question on to another server (${status}), which nobody here named`, {
      fix: "Name that server: git config lfs.url URL",
    });
  }
  return refusal({ doing, status, said, as });
}

function objectError(
  { code, message }: { code: number; message: string },
  operation: Operation,
  { oid }: LfsObject,
  server: LfsServer | undefined,
): Error {
  const doing = `cannot ${operation} the Git LFS object ${oid}`;
  const said = wordsOf(message);
  if (code === 0) return new TransientError(`${doing}: ${said}`);
  if (code === 410) return new UserError(`${doing}: its owner has removed it: ${said} (410)`);
  return refusal({ doing, status: code, said, as: server?.as ?? "the request" });
}

import type { Readable } from "node:stream";
import { UserError } from "../lib/errors.ts";
import { TransientError } from "./faults.ts";
import { type HttpAnswer, type HttpClient, transientStatus } from "./http-client.ts";
import type { LfsAction, LfsAnswer, LfsObject } from "./lfs-batch.ts";
import { messageIn, placeOf, refusal } from "./lfs-words.ts";
import type { Body, StoredObject } from "./storage.ts";

/** One request for bytes: where to, and whose credential may go along. */
export interface Transfer {
  readonly client: HttpClient;
  readonly answer: LfsAnswer;
  /** The server's own address, and what it knows us by: sent along on its own origin, where the link has none. */
  readonly server: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly as: string };
  /** What is being done, for messages. */
  readonly doing: string;
}

/** A link that the server gave is refused: it may have ended meanwhile. */
export class LinkRefused extends TransientError {}

/** Reads an object, or the part of it that is asked for; undefined where there is none. */
export async function download(
  transfer: Transfer,
  range: { start: number; end: number } | undefined,
): Promise<StoredObject | undefined> {
  const action = actionOf(transfer, "download");
  const { client, doing } = transfer;
  const headers = {
    ...headersFor(transfer, action),
    "accept-encoding": "identity",
    ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` }),
  };
  const answer = await client.send({ method: "GET", url: action.href, headers, redirects: "any-without-credentials" });
  const { status, stream } = answer;
  if (status === 404) {
    stream.resume();
    return undefined;
  }
  if (status === 416 && range !== undefined) {
    // Like Git LFS: a server that refuses the part is asked for the whole.
    stream.resume();
    return download(transfer, undefined);
  }
  if (status === 206 && range !== undefined) return { stream, ...partOf(answer, range, doing) };
  if (status === 200) return { stream: stream as Readable, ...sizeOf(answer) };
  throw await refused(transfer, answer, action);
}

/** Sends an object, and tells the server so where it wants to be told. */
export async function upload(transfer: Transfer, object: LfsObject, body: Body): Promise<void> {
  const { client, answer: given } = transfer;
  const action = actionOf(transfer, "upload");
  const headers = headersFor(transfer, action);
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  const answer = await client.send({
    method: "PUT",
    url: action.href,
    headers: { ...(hasType ? {} : { "content-type": "application/octet-stream" }), ...headers },
    body: "bytes" in body ? body.bytes : body,
    redirects: "any-without-credentials",
  });
  if (answer.status < 200 || answer.status > 299) throw await refused(transfer, answer, action);
  answer.stream.resume();
  if (given.actions.verify === undefined) return;
  const verify = actionOf(transfer, "verify");
  const verified = await client.send({
    method: "POST",
    url: verify.href,
    headers: { ...mediaType, ...headersFor(transfer, verify) },
    body: Buffer.from(JSON.stringify(object)),
    redirects: "same-origin",
  });
  if (verified.status < 200 || verified.status > 299) throw await refused(transfer, verified, verify);
  verified.stream.resume();
}

/** What the LFS API speaks. */
export const mediaType = { accept: "application/vnd.git-lfs+json", "content-type": "application/vnd.git-lfs+json" };

function actionOf({ answer, doing }: Transfer, name: "download" | "upload" | "verify"): LfsAction {
  const action = answer.actions[name];
  if (action === undefined) throw new UserError(`${doing}: the server gave no link for it`);
  if (!URL.canParse(action.href) || !/^https?:$/.test(new URL(action.href).protocol)) {
    throw new UserError(`${doing}: the server's link is no http address`);
  }
  return action;
}

/** A link's own headers; ours only where it has none and leads to the very server that knows us. */
function headersFor({ answer, server }: Transfer, action: LfsAction): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(action.headers)) {
    // How the bytes are framed is the client's own business.
    if (!/^(content-length|transfer-encoding|host|connection)$/i.test(name)) own[name] = value;
  }
  const carries = Object.keys(own).some((name) => name.toLowerCase() === "authorization");
  const url = new URL(action.href);
  if (answer.authenticated || carries || url.search !== "" || url.origin !== new URL(server.url).origin) return own;
  return { ...server.headers, ...own };
}

async function refused(transfer: Transfer, answer: HttpAnswer, action: LfsAction): Promise<Error> {
  const { client, doing } = transfer;
  const passing = transientStatus(answer, doing);
  if (passing !== undefined) {
    answer.stream.resume();
    return passing;
  }
  const { status } = answer;
  const said = messageIn(await client.text(answer));
  const error = refusal({ doing, status, said, as: `its own link to ${placeOf(action.href)}` });
  if (status === 400 || status === 401 || status === 403) return new LinkRefused(error.message, { cause: error });
  return error;
}

function sizeOf({ headers }: HttpAnswer): { size?: number } {
  const length = headers["content-length"];
  return length === undefined ? {} : { size: Number(length) };
}

function partOf(
  { headers }: HttpAnswer,
  asked: { start: number; end: number },
  doing: string,
): Pick<StoredObject, "size" | "range"> {
  const [, start, end, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
  if (Number(start) !== asked.start || end === undefined) {
    throw new TransientError(`${doing}: the server sent another part than the one that was asked for`);
  }
  const range = { start: asked.start, end: Number(end) };
  return size === undefined || size === "*" ? { range } : { range, size: Number(size) };
}

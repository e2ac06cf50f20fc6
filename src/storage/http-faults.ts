import type { ClientRequest, IncomingMessage } from "node:http";
import { UserError } from "../lib/errors.ts";
import { TransientError, unreachable } from "./faults.ts";

const cut = ["ECONNRESET", "EPIPE", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE", "ERR_HTTP_CONTENT_LENGTH_MISMATCH"];
const insecure = /^(EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** What a broken line is to the user: a `TransientError`, or a `UserError` where it cannot be secure; others stay. */
export function lineFault(error: unknown, origin: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const { code } = error;
  if (unreachable.includes(code)) {
    return new TransientError(`${origin} cannot be reached (${code})`, {
      slowDown: code === "ETIMEDOUT",
      cause: error,
    });
  }
  if (cut.includes(code)) return new TransientError(`the connection was cut (${code})`, { cause: error });
  if (code.startsWith("HPE_")) {
    return new TransientError(`${origin} gives no answer in HTTP (${code})`, { cause: error });
  }
  if (!insecure.test(code)) return error;
  return new UserError(`no secure connection to ${origin} comes about (${code})`, {
    fix: "Set ssl_verify to the file of the server's own CA; a server without TLS has a URL with http://.",
    cause: error,
  });
}

/** Nothing was heard for so many milliseconds. */
export function silence(origin: string, milliseconds: number): TransientError {
  return new TransientError(`${origin} was silent for ${milliseconds / 1000} s`, { slowDown: true });
}

/** Ends an answer that stalls; one that its reader lets wait does not. */
export function stalled(sent: ClientRequest, stream: IncomingMessage, origin: string, milliseconds: number): void {
  sent.removeAllListeners("timeout");
  sent.on("timeout", () => {
    if (stream.readableLength > 0) stream.socket.setTimeout(milliseconds);
    else stream.destroy(silence(origin, milliseconds));
  });
}

/**
 * A TCP proxy with latency: `node data-proxy.ts TARGET_PORT ROUND_TRIP_MS` prints its port and ends with its stdin.
 * Each direction is late by half the round trip, the first bytes of a connection by a whole one more, as its handshake
 * would be. What is on its way is bounded, as a TCP window is.
 */
import { connect, createServer, type Socket } from "node:net";

/** Bytes on their way in one direction: Linux lets a window grow to about this. */
const window = 6 * 1024 * 1024;

const [target, roundTrip] = process.argv.slice(2).map(Number);
if (target === undefined || roundTrip === undefined) throw new Error("data-proxy.ts TARGET_PORT ROUND_TRIP_MS");
const oneWay = roundTrip / 2;

const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
  const upstream = connect({ port: target, host: "127.0.0.1", noDelay: true, allowHalfOpen: true });
  const close = (): void => {
    client.destroy();
    upstream.destroy();
  };
  for (const socket of [client, upstream]) socket.on("error", close);
  late(client, upstream, performance.now() + roundTrip);
  late(upstream, client, 0);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address !== null ? address.port : "");
});
process.stdin.resume().once("end", () => process.exit());

/** Passes on what `from` says, in its order, `oneWay` later and not before `open`. */
function late(from: Socket, to: Socket, open: number): void {
  const queue: { readonly due: number; readonly chunk: Buffer | undefined }[] = [];
  let waiting = 0;
  let scheduled = false;
  const pump = (): void => {
    scheduled = false;
    const now = performance.now();
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (next.due > now + 0.5) {
        schedule(next.due - now);
        return;
      }
      queue.shift();
      if (next.chunk === undefined) to.end();
      else {
        to.write(next.chunk);
        waiting -= next.chunk.length;
      }
    }
    if (waiting < window) from.resume();
  };
  const schedule = (milliseconds: number): void => {
    if (!scheduled) setTimeout(pump, milliseconds);
    scheduled = true;
  };
  const add = (chunk: Buffer | undefined): void => {
    queue.push({ due: Math.max(performance.now(), open) + oneWay, chunk });
    schedule(oneWay);
  };
  from.on("data", (chunk: Buffer) => {
    waiting += chunk.length;
    add(chunk);
    if (waiting + to.writableLength >= window) from.pause();
  });
  to.on("drain", () => {
    if (waiting < window) from.resume();
  });
  from.once("end", () => add(undefined));
}

import { randomBytes } from "node:crypto";
import { Socket } from "node:net";
import { buffer, text } from "node:stream/consumers";
import ssh2 from "ssh2";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { TransientError } from "../../src/storage/faults.ts";
import { sftpFake } from "../support/sftp-fake.ts";
import { anybody, openSsh, password, sshHome } from "../support/ssh-client.ts";
import { failure } from "../support/storage-tools.ts";

describe("files", () => {
  test("come whole from a server that gives little at once", async () => {
    const fake = await sftpFake(anybody, { shortReads: 10_000 });
    const bytes = randomBytes(300_000);
    fake.files.set("/d/a", bytes);
    const storage = await openSsh(fake, sshHome(fake), password);
    const found = await storage.read("a");
    expect(found?.size).toBe(bytes.length);
    expect(found && (await buffer(found.stream)).equals(bytes)).toBe(true);
    const part = await storage.read("a", { range: { start: 100_000, end: 250_000 } });
    expect(part && (await buffer(part.stream)).equals(bytes.subarray(100_000, 250_001))).toBe(true);
  });

  test("replace others where the server renames over nothing", async () => {
    const fake = await sftpFake(anybody);
    fake.files.set("/d/a", Buffer.from("before"));
    await (await openSsh(fake, sshHome(fake), password)).write("a", { bytes: Buffer.from("after") });
    expect([...fake.files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([["/d/a", "after"]]);
  });

  test("that the server could not put in others' place at once keep no process alive", async () => {
    const fake = await sftpFake(anybody);
    const calls: string[] = [];
    for (const name of ["ref", "unref"] as const) {
      const real = Socket.prototype[name];
      vi.spyOn(Socket.prototype, name).mockImplementation(function (this: Socket) {
        if (this.remotePort === fake.port) calls.push(name);
        return real.call(this);
      });
    }
    onTestFinished(() => void vi.restoreAllMocks());
    await (await openSsh(fake, sshHome(fake), password)).write("a", { bytes: Buffer.from("x") });
    expect(calls.at(-1)).toBe("unref");
  });

  test("that the server cannot read to the end are told as its refusal", async () => {
    const { FAILURE } = ssh2.utils.sftp.STATUS_CODE;
    const fake = await sftpFake(anybody, {
      instead: (request, count, _fake, sftp, id) => {
        if (request === "READ" && count === 3) sftp.status(id, FAILURE, "I/O error");
        return request === "READ" && count === 3;
      },
    });
    fake.files.set("/d/a", randomBytes(300_000));
    const found = await (await openSsh(fake, sshHome(fake), password)).read("a");
    expect(found && (await failure(buffer(found.stream)))).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/cannot read from ssh:.*I\/O error/),
    });
  });

  test("that fail while they are written leave nothing", async () => {
    const { FAILURE } = ssh2.utils.sftp.STATUS_CODE;
    const fake = await sftpFake(anybody, {
      instead: (request, count, _fake, sftp, id) => {
        if (request === "WRITE" && count === 2) sftp.status(id, FAILURE, "No space left");
        return request === "WRITE" && count === 2;
      },
    });
    const storage = await openSsh(fake, sshHome(fake), password);
    const error = await failure(storage.write("a", { bytes: randomBytes(500_000) }));
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/cannot write to ssh:.*No space left/),
    });
    expect([...fake.files.keys()]).toEqual([]);
  });

  test("that become shorter while they are read are no whole ones", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, { files }) => {
        if (request === "READ" && count === 2) files.set("/d/a", Buffer.alloc(40_000));
        return false;
      },
    });
    fake.files.set("/d/a", randomBytes(300_000));
    const found = await (await openSsh(fake, sshHome(fake), password)).read("a");
    expect(found && (await failure(buffer(found.stream)))).toBeInstanceOf(TransientError);
  });

  test("many at once share the sessions that the server grants", async () => {
    const fake = await sftpFake(anybody, { sessions: 2 });
    for (let at = 0; at < 50; at++) fake.files.set(`/d/${at}`, Buffer.from(`bytes ${at}`));
    const storage = await openSsh(fake, sshHome(fake), { ...password, max_sessions: "8" });
    const found = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const one = await storage.read(`${at}`);
        return one === undefined ? undefined : text(one.stream);
      }),
    );
    expect(found).toEqual(Array.from({ length: 50 }, (_, at) => `bytes ${at}`));
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(1);
  });
});

describe("a line that is cut", () => {
  test("fails what was under way, and is made anew", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, self) => {
        if (request !== "READ" || count !== 3) return false;
        self.cut();
        return true;
      },
    });
    fake.files.set("/d/a", randomBytes(300_000));
    const storage = await openSsh(fake, sshHome(fake), password);
    const found = await storage.read("a");
    expect(found && (await failure(buffer(found.stream)))).toBeInstanceOf(TransientError);
    const again = await storage.read("a");
    expect(again && (await buffer(again.stream)).length).toBe(300_000);
    expect(fake.logins.filter((one) => one.startsWith("password"))).toHaveLength(2);
  });

  test("is tried again for a question", async () => {
    const fake = await sftpFake(anybody, {
      instead: (request, count, self) => {
        if (request === "STAT" && count < 3) self.cut();
        return request === "STAT" && count < 3;
      },
    });
    fake.files.set("/d/a", Buffer.from("x"));
    expect(await (await openSsh(fake, sshHome(fake), password)).exists("a")).toBe(true);
  });

  test("by the end of the job ends with it", async () => {
    const controller = new AbortController();
    const fake = await sftpFake(anybody, {
      instead: (request) => {
        if (request === "STAT") controller.abort();
        return request === "STAT";
      },
    });
    const storage = await openSsh(fake, sshHome(fake), password, { host: { signal: controller.signal } });
    expect((await failure(storage.exists("a"))).name).toBe("AbortError");
    expect((await failure(storage.exists("a"))).name).toBe("AbortError");
  });
});

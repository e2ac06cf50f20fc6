import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import ssh2 from "ssh2";
import { describe, expect, test } from "vitest";
import {
  fingerprint,
  judgeKey,
  keyType,
  knownName,
  knownTypes,
  parseKnownHosts,
} from "../../src/storage/ssh-known-hosts.ts";
import { keyPair } from "../support/ssh-keys.ts";

const keyed = (line: string) => ({ line, key: Buffer.from(line.split(" ")[1] ?? "", "base64") });
const one = keyed(keyPair().public);
const other = keyed(keyPair().public);
const ecdsa = keyed(ssh2.utils.generateKeyPairSync("ecdsa", { bits: 256 }).public);

const hostNames = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6());
const ports = fc.oneof(fc.constant(22), fc.integer({ min: 1, max: 65_535 }));

function hashed(name: string): string {
  const salt = randomBytes(20);
  return `|1|${salt.toString("base64")}|${createHmac("sha1", salt).update(name).digest("base64")}`;
}

test("a host is known by its own line, plain or hashed, and no other host is", () => {
  fc.assert(
    fc.property(hostNames, hostNames, ports, fc.boolean(), fc.string(), (host, another, port, hash, noise) => {
      const name = knownName(host, port);
      const text = `${noise.replaceAll("@", "")}\n${hash ? hashed(name) : name}\t ${one.line} comment\r\n`;
      const entries = parseKnownHosts(text);
      expect(judgeKey(entries, name, one.key)).toBe("known");
      expect(judgeKey(entries, name, other.key)).toBe("changed");
      expect(judgeKey(entries, name, ecdsa.key)).toBe("unknown");
      expect(knownTypes(entries, name)).toContain("ssh-ed25519");
      fc.pre(another.toLowerCase() !== host.toLowerCase());
      expect(judgeKey(entries, knownName(another, port), one.key)).toBe("unknown");
    }),
  );
});

test("no text is too odd", () => {
  const pieces = fc.constantFrom(
    "@revoked",
    "|1|",
    "ssh-ed25519",
    "AAAA",
    "=",
    ",",
    "!",
    "*",
    "[h]:1",
    " ",
    "\t",
    "\n",
    "#",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary-ascii" }),
        fc.array(pieces).map((some) => some.join("")),
      ),
      (text) => {
        expect(["unknown"]).toContain(judgeKey(parseKnownHosts(text), "h", one.key));
      },
    ),
  );
});

describe("lines", () => {
  const verdict = (line: string, name = "h.example") => judgeKey(parseKnownHosts(line), name, one.key);

  test.each([
    [`h.example ${one.line}`, "known"],
    [`*.example,!other.example ${one.line}`, "known"],
    [`*.example,!h.example ${one.line}`, "unknown"],
    [`H.EXAMPLE ${one.line}`, "known"],
    [`h?example ${one.line}`, "known"],
    [`hxexample ${one.line}`, "unknown"],
    [`@revoked * ${one.line}`, "revoked"],
    [`h.example ${one.line}\n@revoked h.example ${one.line}`, "revoked"],
    [`@cert-authority * ${one.line}`, "unknown"],
    [`@other * ${one.line}`, "unknown"],
    [`# h.example ${one.line}`, "unknown"],
    [`h.example ssh-rsa ${one.line.split(" ")[1]}`, "unknown"],
    [`h.example ${other.line}\nh.example ${one.line}`, "known"],
    [`h.example ${other.line}`, "changed"],
    [`h.example ${ecdsa.line}`, "unknown"],
    ["h.example ssh-ed25519", "unknown"],
  ])("%s: %s", (line, expected) => {
    expect(verdict(line)).toBe(expected);
  });
});

test("a fingerprint is as OpenSSH shows it, and a broken key has no type", () => {
  expect(fingerprint(one.key)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  expect(keyType(one.key)).toBe("ssh-ed25519");
  for (const bad of [Buffer.alloc(0), Buffer.from([0, 0, 0, 200, 1]), Buffer.from([0, 0, 0, 9, 1])]) {
    expect(keyType(bad)).toBeUndefined();
  }
});

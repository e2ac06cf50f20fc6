import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { environmentDiff } from "../../src/tracking/environment-diff.ts";
import type { Component, Environment } from "../../src/tracking/record.ts";

const digest = `sha256:${"0".repeat(64)}`;

function environment(more: Partial<Environment> = {}): Environment {
  return {
    os: "Linux 6.8",
    arch: "x64",
    cpu: "AMD EPYC 7763",
    cores: 4,
    memory_bytes: 16 * 2 ** 30,
    gpus: [],
    runtimes: { python: "3.12.4" },
    components: [library("numpy", "1.26.4"), library("torch", "2.4.1")],
    files: [],
    digest,
    ...more,
  };
}

function library(name: string, version: string, query = ""): Component {
  return { type: "library", name, version, purl: `pkg:pypi/${name}@${version}${query}` };
}

describe("environmentDiff", () => {
  it("names packages that are another version, new or gone", () => {
    const after = environment({ components: [library("numpy", "2.1.0"), library("scipy", "1.14.1")] });
    expect(environmentDiff(environment(), after)).toEqual([
      { kind: "package", name: "numpy", before: "1.26.4", after: "2.1.0" },
      { kind: "package", name: "torch", before: "2.4.1" },
      { kind: "package", name: "scipy", after: "1.14.1" },
    ]);
  });

  it("tells two builds of one version apart, and two commits", () => {
    const commit = (digit: string): string => `?vcs_url=git%2Bhttps%3A%2F%2Fgit.example%2Flib%40${digit.repeat(40)}`;
    const before = environment({
      components: [library("lib", "1.0", commit("a")), library("mkl", "1", "?build=h1_0")],
    });
    const after = environment({ components: [library("lib", "1.0", commit("b")), library("mkl", "1", "?build=h2_0")] });
    expect(environmentDiff(before, after)).toEqual([
      { kind: "package", name: "lib", before: "1.0 (commit aaaaaaaa)", after: "1.0 (commit bbbbbbbb)" },
      { kind: "package", name: "mkl", before: "1 (build h1_0)", after: "1 (build h2_0)" },
    ]);
  });

  it("puts what was chosen before what the machine happens to be", () => {
    const after = environment({
      container: { image: "acme/train", digest: `sha256:${"f".repeat(64)}` },
      runtimes: { python: "3.13.0" },
      gpus: [
        { name: "NVIDIA L4", driver: "550.54", memory_bytes: 24 * 2 ** 30 },
        { name: "NVIDIA L4", driver: "550.54", memory_bytes: 24 * 2 ** 30 },
      ],
      os: "Linux 6.11",
      files: [{ path: "uv.lock", digest, bytes: 1 }],
      cpu: "Intel Xeon",
      cores: 8,
    });
    expect(environmentDiff(environment(), after)).toEqual([
      { kind: "container", name: "container", after: "acme/train ffffffff…" },
      { kind: "runtime", name: "python", before: "3.12.4", after: "3.13.0" },
      { kind: "gpu", name: "gpu", after: "2 × NVIDIA L4 24.0 GiB" },
      { kind: "gpu", name: "gpu driver", after: "550.54" },
      { kind: "system", name: "os", before: "Linux 6.8", after: "Linux 6.11" },
      { kind: "file", name: "uv.lock", after: "00000000…" },
      { kind: "machine", name: "cores", before: "4", after: "8" },
      { kind: "machine", name: "cpu", before: "AMD EPYC 7763", after: "Intel Xeon" },
    ]);
  });

  it("says nothing of what an older record did not look at", () => {
    const {
      gpus: _gpus,
      components: _components,
      ...rest
    } = environment({ runtimes: { node: "24.0.0", python: "3.12.4" } });
    const now = environment({ gpus: [{ name: "NVIDIA L4", driver: "550.54" }], distribution: "Debian 12" });
    expect(environmentDiff(rest, now)).toEqual([]);
  });

  it("finds nothing between an environment and itself, and the same things from both sides", () => {
    const some = fc
      .uniqueArray(fc.record({ name: fc.stringMatching(/^[a-z]{1,3}$/), version: fc.stringMatching(/^[0-9]{1,2}$/) }), {
        selector: ({ name }) => name,
      })
      .map((list) => environment({ components: list.map(({ name, version }) => library(name, version)) }));
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(environmentDiff(a, a)).toEqual([]);
        const turned = environmentDiff(b, a).map(({ name, before, after }) => [name, after, before]);
        const found = environmentDiff(a, b).map(({ name, before, after }) => [name, before, after]);
        expect(turned.sort()).toEqual(found.sort());
      }),
    );
  });
});

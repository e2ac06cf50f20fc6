/** The SSH library, loaded when it is first needed. */
export async function sshLibrary(): Promise<typeof import("ssh2")> {
  // In the bundle, which is an ES module, a part of the library misses a name that it has as the CommonJS one it is. It
  // makes a path of it that it never uses.
  const scope: { __dirname?: string } = globalThis;
  const lacks = scope.__dirname === undefined;
  if (lacks) scope.__dirname = "";
  try {
    return (await import("ssh2")).default;
  } finally {
    if (lacks) delete scope.__dirname;
  }
}

import ssh2 from "ssh2";

/** A new key pair; its private half is locked with a passphrase, where there is one. */
export function keyPair(passphrase?: string): { public: string; private: string } {
  const locked = passphrase === undefined ? undefined : { passphrase, cipher: "aes256-ctr", rounds: 1 };
  for (;;) {
    const pair = locked ? ssh2.utils.generateKeyPairSync("ed25519", locked) : ssh2.utils.generateKeyPairSync("ed25519");
    // The library writes one key in some hundred so that nobody can read it, itself included.
    if (ssh2.utils.parseKey(pair.private, passphrase) instanceof Error) continue;
    // OpenSSH wants a whole last line.
    return { public: pair.public, private: `${pair.private}\n` };
  }
}

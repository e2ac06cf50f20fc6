import { createHash } from "node:crypto";
import { gitRepo, type TestRepo } from "./repo.ts";

export interface LfsRepo extends TestRepo {
  /** Writes the pointer to a content, as a checkout without Git LFS has it, and returns the content's digest. */
  pointer(path: string, content: string | Buffer): string;
}

/** A repository whose `.bin` files Git LFS keeps, without git-lfs. */
export function lfsRepo(files: Record<string, string> = {}): LfsRepo {
  const repo = gitRepo({ ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n", ...files });
  return {
    ...repo,
    pointer(path, content) {
      const oid = createHash("sha256").update(content).digest("hex");
      repo.write(path, pointerText(oid, Buffer.from(content).length));
      return `sha256:${oid}`;
    },
  };
}

/** The one text of a pointer to this content. */
export function pointerText(oid: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}

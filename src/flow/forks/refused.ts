import { UserError } from "../../lib/errors.ts";

/** What a stranger's run left cannot be taken for what it should be. The report says so, and no job fails of it. */
export class RefusedError extends UserError {}

/** Whatever is wrong with something that a stranger made is a reason to refuse it. */
export async function refusing<T>(what: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { fix, cause } = error;
    throw new RefusedError(`${what}: ${error.message}`, { cause, ...(fix === undefined ? {} : { fix }) });
  }
}

/** A zero-width space: the runner no longer knows the mark, and a person reads the same. */
const apart = "\u200b";

/**
 * Text of any number of lines in which the runner finds no command: `::name::` after what .NET calls white space, or
 * `##[name]` anywhere.
 */
export function inert(text: string): string {
  return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\x85)*):(?=:)/g, `$1$2:${apart}`).replaceAll("##[", `##${apart}[`);
}

/** A line that does not end is passed on at this length, so that memory stays bounded. */
const longestLine = 64 * 1024;

/**
 * Makes the output of the user's own commands inert. It arrives in pieces, and a command may be cut between two of them,
 * so lines are passed on whole; `flush` passes on what is left.
 */
export function inertLines(write: (text: string) => void): { push(chunk: string): void; flush(): void } {
  let held = "";
  const flush = (): void => {
    if (held !== "") write(`${inert(held)}\n`);
    held = "";
  };
  return {
    push: (chunk) => {
      held += chunk;
      // The runner ends lines at a lone return, too; one that stands last may be the first half of a line's end.
      const end = Math.max(held.lastIndexOf("\n"), held.slice(0, -1).lastIndexOf("\r")) + 1;
      if (end > 0) write(inert(held.slice(0, end)));
      held = held.slice(end);
      if (held.length > longestLine) flush();
    },
    flush,
  };
}
